"""Boilerplate in German, Dutch, Swedish, Norwegian and Danish."""

from . import Phrase, Scope

LINE, PARAGRAPH, HEAD, TAIL, ANYWHERE = Scope
SITES = r"(?:facebook|twitter|x|instagram|linkedin|whatsapp|telegram|youtube|tiktok|pinterest|reddit|threads|bluesky|mastodon|xing|e-?mail|mail|drucken|teilen|link kopieren|google news|flipboard|pocket|messenger)"

PHRASES: dict[str, tuple[Phrase, ...]] = {
    "german": (
        Phrase(
            "support-banner",
            LINE,
            "unterstützen unterstütze helfen hilf werden werde jetzt spenden spende mit ihre",
            r"(?:bitte )?(?:unterstützen sie|unterstütze?|helfen sie|hilf) (?:uns|(?:unsere?n? (?:arbeit|journalismus|redaktion)|unabhängigen journalismus)(?: (?:dabei|mit|durch)\b[^.]{0,60})?|uns (?:dabei|mit|durch)\b[^.]{0,60}|(?:den |die |das )?[\wäöüß«»„“ .-]{2,50}?[\s,\-–—:!|]+(?:und )?(?:(?:jetzt |lesen sie |lies )?(?:werbefrei|ohne werbung)(?: (?:zu )?lesen)?|spenden|(?:jetzt )?(?:mitglied|abonnent|abonnieren|spenden)\b)[^.]{0,50})|(?:jetzt )?(?:spenden|mitglied werden|fördermitglied werden|werbefrei lesen)|werden sie (?:mitglied|unterstützer|förder\w+)[^.]{0,50}|ihre spende (?:hilft|zählt)[^.]{0,60}",
        ),
        Phrase(
            "support-banner",
            PARAGRAPH,
            "unabhängiger guter wenn unsere wir ihnen dir journalismus",
            r"(?:(?:unabhängiger|guter|kritischer) journalismus (?:kostet|braucht|ist nicht)|wenn (?:ihnen|dir|euch) (?:dieser|der|unser)\b.{0,60}\b(?:gef(?:ä|a)ll|unterstütz|spend)|(?:ihnen|dir) (?:gefällt|hat) (?:dieser|der) (?:artikel|beitrag)\b.{0,80}\b(?:unterstütz|spend|abonn)|wir (?:finanzieren uns|sind auf)\b.{0,80}\b(?:spenden|leser|unterstützung))",
        ),
        Phrase(
            "subscribe",
            LINE,
            "jetzt abo abonnieren abonnement abos abonnentin sie bereits schon weiterlesen zugang alle digital mehr e einloggen probeabo kostenlos hier anmelden",
            r"(?:(?:jetzt )?(?:abonnieren|abonnent(?:in)? werden|testen|freischalten|weiterlesen|anmelden|registrieren|probe(?:abo|lesen))(?: (?:und|mit|für|ab|oder|auf|bei)\b[^.]{0,80})?|abo(?:nnement)?s?(?: (?:abschlie(?:ß|ss)en|bestellen|verwalten|kündigen|shop|service))?(?: ?login| ?einloggen)?|(?:sie (?:haben|sind) )?(?:bereits|schon) (?:ein (?:abo|konto)|abonnent(?:in)?|registriert|mitglied|kunde)\b.{0,60}|weiterlesen (?:mit|für|nach)\b.{0,60}|(?:alle|mehr) (?:abo-?)?angebote.{0,40}|e-?paper|digital-?abo|zugang freischalten)",
        ),
        Phrase(
            "subscribe",
            PARAGRAPH,
            "dieser lesen um weiterlesen mit sie exklusiv für",
            r"(?:dieser (?:artikel|beitrag|text|inhalt) ist (?:nur |exklusiv |ausschlie(?:ß|ss)lich )?(?:für|unseren|plus|abonn)|um (?:den (?:ganzen )?(?:artikel|text|beitrag)|weiter|diesen)\b.{0,60}\b(?:lesen|abo|anmeld|registrier)|(?:weiter)?lesen sie (?:alle|diesen|unbegrenzt|mit)\b.{0,80}\b(?:abo|plus|digital|premium)|exklusiv für abonnent|sie möchten weiterlesen)",
        ),
        Phrase(
            "newsletter",
            LINE,
            "newsletter jetzt der den unser unsere unseren tägliche abonnieren melden täglich ihre e weitere alle kostenlos",
            r"(?:(?:weitere |alle |unser(?:e|en)? |der |den |zum |jetzt |kostenlose[rn]? |tägliche[rn]? )*newsletter(?: (?:abonnieren|bestellen|anmeld\w*|der redaktion|jetzt|abo))*|(?:jetzt )?(?:den |unseren |für den |zum )(?:[\w-]+ ){0,4}newsletter\b[^.]{0,60}|(?:ihre )?e-?mail-?adresse(?: eingeben)?|täglich .{3,60} in(?:s| ihr| dein) postfach)",
        ),
        Phrase(
            "newsletter",
            PARAGRAPH,
            "melden abonnieren abonniere mit der ausführliche bleiben immer ihre erhalten verpassen jeden täglich wöchentlich",
            r"(?:(?:melden sie sich|abonnier(?:en sie|e))\b.{0,60}\bnewsletter|(?:mit|in|per) (?:dem|unserem)\b.{0,60}\bnewsletter\b|der perfekte start in den tag|ausführliche informationen zum (?:versandverfahren|datenschutz)|(?:bleiben sie|immer) (?:informiert|auf dem laufenden)\b|erhalten sie\b.{0,80}\b(?:newsletter|postfach|per e-?mail)|verpassen sie (?:nichts|keine)|(?:jeden (?:morgen|abend|tag|\w+tag)|täglich|wöchentlich)\b.{0,80}\b(?:in(?:s| ihr| dein) (?:e-?mail-?)?postfach|newsletter))",
        ),
        Phrase(
            "follow",
            LINE,
            "folgen folge besuchen wir auf mehr social thema",
            rf"(?:folgen sie (?:uns|dem thema|[\w -]{{2,30}})(?: (?:auf|bei|in)\b[^.]{{0,60}})?|folge? (?:uns|mir)(?: (?:auf|bei)\b[^.]{{0,60}})?|(?:besuchen|finden) sie uns (?:auf|bei) [^.]{{2,50}}|wir (?:auf|bei) {SITES}|thema (?:ge)?folge[nt])",
        ),
        Phrase(
            "share",
            LINE,
            "teilen artikel diesen beitrag merken auf per in jetzt kurzlink link gefällt feedback facebook twitter whatsapp mail pocket seite",
            rf"(?:(?:diesen )?(?:artikel|beitrag|seite|text)(?: (?:jetzt|auf [\w ]{{2,20}}|per e-?mail))? (?:teilen|merken|versenden|empfehlen|weiterempfehlen|speichern|verschenken)|(?:jetzt )?(?:teilen|merken|weiterempfehlen)(?: sie (?:diesen|den) .{{2,40}})?(?: (?:auf|per|via) .{{2,30}})?|teile[n]? diesen (?:artikel|beitrag).{{0,30}}|auf {SITES} teilen|(?:per|via) (?:e-?mail|whatsapp) (?:teilen|versenden)|in pocket speichern.{{0,40}}|kurzlink:? .{{0,60}}|link (?:kopieren|kopiert)|(?:{SITES}[\s|,/·•&]*(?:und )?){{2,12}}|mail)",
        ),
        Phrase(
            "comment-rules",
            PARAGRAPH,
            "unsere kommentarregeln bitte die kommentare wir netiquette regeln hinweis liebe vor hausregeln",
            r"(?:unsere )?(?:kommentar-?(?:regeln|richtlinien)|netiquette|hausregeln|regeln für kommentare|diskussionsregeln)\s*[:.–—-]|bitte (?:beachten sie|halten sie sich an|bleiben sie|lesen sie)\b.{0,40}\b(?:netiquette|kommentar|regeln|sachlich|höflich|fair)|die kommentar(?:e|funktion)\b.{0,60}\b(?:geschlossen|moderiert|deaktiviert|geprüft|freigeschaltet)|kommentare werden\b|wir behalten uns vor\b.{0,60}\bkommentar|vor dem kommentieren\b",
        ),
        Phrase(
            "comment-call",
            LINE,
            "kommentar kommentare kommentieren beitrag artikel alle schreiben diskutieren ihre jetzt zu 0 1 2 3 4 5 6 7 8 9 diskussion antworten melden leserkommentare mehr zur forum",
            r"(?:(?:beitrag |artikel |jetzt )?(?:kommentieren|mitdiskutieren|diskutieren)(?: sie mit)?(?: zur startseite)?|(?:alle |mehr |zu den |leser)*kommentare(?: \(?\d[\d.]*\)?| (?:an|ein|aus)?(?:zeigen|blenden|lesen|ansehen|öffnen|schreiben|laden))?|(?:\d[\d.]*|keine) kommentare?|(?:einen )?kommentar(?: (?:schreiben|verfassen|hinterlassen|abgeben|melden|hinzufügen))?|schreiben sie (?:einen|den ersten) kommentar.{0,30}|(?:ihre|deine) meinung (?:zu|ist|zählt)\b.{0,60}|diskutieren sie (?:mit|über)\b.{0,60}|antworten|zur diskussion|forum|kommentare)",
        ),
        Phrase(
            "related",
            LINE,
            "lesen mehr auch weitere meistgelesen meistgelesene das empfehlungen empfohlen ähnliche verwandte passend zum lies siehe neueste aktuelle top nächster vorheriger weiterlesen alle themen thema",
            r"(?:(?:lesen|lies|sehen) sie (?:auch|mehr|hier|dazu|weiter|jetzt)(?: (?:zum thema|dazu))?|lies auch|auch interessant|das könnte (?:sie|dich|ihnen) auch (?:interessieren|gefallen)|mehr (?:(?-i:[A-ZÄÖÜ])\w+|zum thema|zu diesem thema|aus|von|über|lesen|erfahren|anzeigen|artikel|nachrichten|dazu)\b[^.]{0,50}|(?:weitere|ähnliche|verwandte|neueste|aktuelle|passende|empfohlene) (?:artikel|themen|beiträge|nachrichten|meldungen|links|inhalte|news|videos)[^.]{0,40}|meist ?gelesen(?:e artikel)?|meistgeklickt|meistkommentiert|empfehlungen(?: der redaktion)?|empfohlen(?:er redaktioneller inhalt)?|passend zum thema|zum thema|siehe auch|(?:nächster|vorheriger) (?:artikel|beitrag)|weiterlesen|mehr|alle artikel|thema)",
        ),
        Phrase(
            "related",
            LINE,
            "lesen mehr auch siehe lies passend dazu weiterlesen",
            r"(?:lesen sie (?:auch|dazu|hier)|lies auch|mehr (?:zum thema|dazu)|auch (?:interessant|lesenswert)|siehe auch|passend dazu|weiterlesen)\s*[:|»>–—]+\s*.{4,170}",
        ),
        Phrase(
            "cookies",
            PARAGRAPH,
            "wir diese mit um unsere durch zur an wenn",
            r"(?:(?:wir|diese (?:web)?seite|unsere (?:web)?seite|unsere partner)\b.{0,60}\b(?:verwende[nt]|nutz(?:en|t)|setz(?:en|t)|benutz(?:en|t))\b.{0,60}\bcookies|(?:mit|durch) (?:der|die|ihrer?)? ?(?:nutzung|klick|zustimmung|weiter)\b.{0,80}\bcookies|um (?:ihnen|diese[ns]?|die)\b.{0,80}\bcookies|an dieser stelle (?:finden sie|befindet sich)\b.{0,80}\b(?:extern|inhalt))",
        ),
        Phrase(
            "cookies",
            LINE,
            "cookie cookies datenschutz datenschutzerklärung impressum alle akzeptieren agb nutzungsbedingungen einstellungen ablehnen privacy zustimmen",
            r"(?:cookies?(?:[- ](?:einstellungen|richtlinie|hinweise?|policy|manager))?(?: akzeptieren)?|datenschutz(?:erklärung|hinweise?|einstellungen|bestimmungen)?|impressum|(?:alle )?(?:cookies )?(?:akzeptieren|ablehnen|zustimmen)(?: und (?:weiter|schließen))?|agb|nutzungsbedingungen|privacy[- ]manager)",
        ),
        Phrase(
            "copyright",
            LINE,
            "© alle copyright",
            r"(?:©|copyright).{0,30}\b(?:gmbh|ag|verlag|medien|kg|zeitung|alle rechte)\b.{0,80}|alle rechte vorbehalten\b.{0,60}",
        ),
        Phrase(
            "app",
            LINE,
            "laden jetzt hol holen app die unsere lade",
            r"(?:(?:jetzt )?(?:laden sie|hol(?:en sie)?|lade) (?:sich |dir )?(?:jetzt )?(?:die|unsere) [^.]{0,50}\bapp\b[^.]{0,60}|(?:die|unsere) [\w -]{0,30}app(?: (?:herunterladen|laden|holen|für .{2,30}))?)",
        ),
        Phrase(
            "advertisement",
            LINE,
            "anzeige anzeigen werbung gesponsert sponsored ende artikel nach",
            r"(?:anzeigen?|werbung|(?:ende|beginn) der anzeige|gesponsert(?: von .{2,30})?|advertorial|(?:artikel|text|inhalt) (?:wird|geht) (?:nach|unter) der (?:anzeige|werbung).{0,20}|nach der (?:anzeige|werbung) (?:weiterlesen|geht).{0,20})",
        ),
        Phrase(
            "print",
            LINE,
            "drucken druckansicht druckversion seite artikel als pdf vorlesen e schriftgröße",
            r"(?:(?:seite|artikel|beitrag) (?:drucken|ausdrucken|als pdf)|druck(?:en|ansicht|version)|vorlesen|als pdf (?:speichern|herunterladen)|e-?mail (?:senden|versenden)|schriftgrö(?:ß|ss)e.{0,10})",
        ),
        Phrase(
            "navigation",
            LINE,
            "zum zur nach zurück direkt startseite menü suche suchen hauptmenü navigation anmelden einloggen abmelden login registrieren kontakt über mediadaten karriere home springe inhalt hauptnavigation hilfe mein inhaltsverzeichnis bild bildergalerie",
            r"(?:(?:direkt |springe )?(?:zum|zur) (?:inhalt|hauptinhalt|startseite|navigation|suche|menü|seitenanfang|fußzeile|anfang|artikel|übersicht|hauptnavigation|homepage)(?: springen| wechseln)?|nach oben|zurück(?: (?:zur?|nach)\b.{0,30})?|startseite|(?:haupt)?(?:menü|navigation)(?: (?:öffnen|schließen|anzeigen))?|suchen?(?: nach)?|(?:an|ab)melden|(?:ein|aus)loggen|login|registrieren|kontakt|über uns|mediadaten|karriere|hilfe|mein konto|bild (?:vergrößern|\d+ von \d+)|bildergalerie.{0,20}|inhaltsverzeichnis)",
        ),
        Phrase(
            "listen",
            LINE,
            "artikel anhören lesezeit jetzt vorlesen diesen beitrag lesedauer hören 1 2 3 4 5 6 7 8 9 bottalk",
            r"(?:(?:diesen )?(?:artikel|beitrag) (?:an)?hören.{0,30}|anhören(?: .{0,20})?|lese(?:zeit|dauer):? ?.{1,20}|\d{1,2} min(?:uten|\.)? lese(?:zeit|dauer)|jetzt .{3,40}vorlesefunktion.{0,30}|vorlesefunktion.{0,20})",
        ),
        Phrase(
            "feedback",
            LINE,
            "fehler haben hinweis feedback schreiben ist korrektur",
            r"(?:(?:haben sie einen )?(?:fehler|tippfehler)(?: (?:gefunden|entdeckt|melden|im artikel)).{0,60}|feedback (?:geben|senden|zum artikel).{0,30}|(?:ihr )?hinweis an die redaktion|schreiben sie uns.{0,60}|korrektur(?:hinweis)?(?: melden| senden))",
        ),
        Phrase(
            "tags",
            LINE,
            "schlagwörter schlagworte themen stichwörter stichworte mehr tags",
            r"(?:schlagw(?:ö|o)rter?|schlagworte|themen|stichw(?:ö|o)rter?|stichworte|tags|ressort)\s*[:|»]\s*.{0,160}|(?:schlagwörter|schlagworte|themen|stichwörter)",
        ),
        Phrase(
            "browser",
            PARAGRAPH,
            "ihr sie bitte javascript um",
            r"(?:(?:ihr|dein) browser (?:ist veraltet|unterstützt|wird nicht)|sie (?:verwenden|benutzen|nutzen) einen (?:veralteten|alten) browser|bitte (?:aktivieren sie javascript|aktualisieren sie ihren browser)|javascript (?:ist|muss|wird)\b.{0,40}\b(?:deaktiviert|aktiviert|benötigt))",
        ),
    ),
    "dutch": (
        Phrase(
            "support-banner",
            LINE,
            "steun help doneer word lees",
            r"(?:steun|help) (?:(?:ons|onze (?:journalistiek|redactie))(?: met een donatie)?|(?:de |het )?[\w'& .-]{2,50}?[\s,\-–—:!|]+(?:en )?(?:doneer|lees (?:zonder advertenties|reclamevrij)|word (?:lid|donateur|abonnee))\b[^.]{0,50})|doneer(?: nu| hier)?|word (?:lid|donateur|vriend)(?: van .{2,40}| nu)?",
        ),
        Phrase(
            "subscribe",
            LINE,
            "abonneer word al neem log lees start",
            r"(?:abonneer(?:(?: je| u)? (?:nu|op|hier|voor|vanaf)\b[^.]{0,60})?|word abonnee.{0,40}|al (?:abonnee|een (?:abonnement|account))\b.{0,40}|neem (?:nu )?een (?:proef)?abonnement.{0,50}|log in(?: om .{2,50})?|lees (?:verder|onbeperkt) (?:met|voor|als)\b.{0,60})",
        ),
        Phrase(
            "subscribe",
            PARAGRAPH,
            "dit om wil lees",
            r"(?:dit (?:artikel|verhaal|bericht) is (?:alleen|exclusief|uitsluitend) (?:voor|beschikbaar)|om (?:dit|verder|door|het hele)\b.{0,60}\b(?:lezen|abonn|inlog)|wil je (?:verder|meer|onbeperkt) lezen)",
        ),
        Phrase(
            "newsletter",
            LINE,
            "nieuwsbrief schrijf meld ontvang abonneer aanmelden",
            r"(?:(?:onze )?nieuwsbrie(?:f|ven)(?: ontvangen)?|(?:schrijf (?:je|u) (?:nu )?in|meld (?:je|u) (?:nu )?aan|abonneer (?:je|u)) (?:voor|op) (?:onze|de|het) .{2,60}|ontvang .{3,80}(?:nieuwsbrief|inbox|mail)\b.{0,40}|aanmelden(?: nieuwsbrief)?)",
        ),
        Phrase("follow", LINE, "volg", r"volg (?:ons|[\w' ]{2,30})(?: (?:op|via)\b[^.]{0,60})?"),
        Phrase(
            "share",
            LINE,
            "deel delen dit",
            r"(?:deel(?: (?:dit|het|deze|op|via)\b[^.]{0,50})?|delen(?: (?:op|via)\b.{0,40})?|dit artikel delen)",
        ),
        Phrase(
            "comment-rules",
            PARAGRAPH,
            "reactieregels onze spelregels huisregels reacties regels",
            r"(?:(?:onze )?(?:reactie|spel|huis|discussie)regels|regels voor reacties)\s*[:.–—-]|reacties worden\b",
        ),
        Phrase(
            "comment-call",
            LINE,
            "reageer plaats reacties geef bekijk laat toon 0 1 2 3 4 5 6 7 8 9",
            r"(?:reageer(?: op dit (?:artikel|bericht))?|(?:plaats|geef|schrijf|laat) (?:een|jouw|uw) reactie\b.{0,30}|(?:bekijk |toon )?(?:alle )?reacties(?: ?\(?\d+\)?)?|\d+ reacties?)",
        ),
        Phrase(
            "related",
            LINE,
            "lees meer bekijk gerelateerd gerelateerde meest aanbevolen ook misschien het",
            r"(?:(?:lees|bekijk) (?:ook|meer|verder|hier)(?:\s*[:|»>–]\s*.{4,150})?|meer (?:over|van|uit|nieuws|lezen|artikelen)\b[^.]{0,50}|gerelateerde? (?:artikelen|nieuws|berichten)|gerelateerd|meest (?:gelezen|bekeken)|aanbevolen(?: artikelen)?|ook interessant|misschien vind je dit ook.{0,30})",
        ),
        Phrase(
            "cookies",
            PARAGRAPH,
            "wij we deze door",
            r"(?:(?:wij|we|deze (?:web)?site|onze partners)\b.{0,60}\b(?:gebruiken|gebruikt|maken gebruik|maakt gebruik|plaatsen)\b.{0,40}\bcookies|door (?:verder|gebruik|op)\b.{0,80}\bcookies)",
        ),
        Phrase("copyright", LINE, "alle", r"alle rechten voorbehouden\b.{0,60}"),
        Phrase("app", LINE, "download", r"download (?:nu )?(?:de|onze) [^.]{0,40}\bapp\b[^.]{0,50}"),
        Phrase(
            "advertisement",
            LINE,
            "advertentie advertenties lees artikel gesponsord",
            r"(?:advertenties?|artikel gaat (?:verder|door) onder\b.{0,30}|lees verder onder de advertentie|gesponsord(?: door .{2,30})?)",
        ),
        Phrase("print", LINE, "print afdrukken", r"(?:print (?:dit artikel|pagina)|afdrukken)"),
        Phrase(
            "navigation",
            LINE,
            "naar ga terug inloggen uitloggen zoeken contact over",
            r"(?:(?:ga )?(?:direct )?naar (?:de )?(?:inhoud|hoofdinhoud|navigatie|boven|homepage|menu)|terug(?: naar (?:boven|overzicht|home))?|(?:in|uit)loggen|zoeken|over ons)",
        ),
        Phrase(
            "listen",
            LINE,
            "luister leestijd 1 2 3 4 5 6 7 8 9",
            r"(?:luister naar (?:dit artikel|het artikel).{0,20}|leestijd:? .{1,20}|\d{1,2} min(?:uten)? (?:lezen|leestijd))",
        ),
        Phrase(
            "feedback",
            LINE,
            "foutje fout zie tip",
            r"(?:foutje? (?:gezien|gevonden|melden)\b.{0,50}|zie je een fout\b.{0,60}|tip de redactie.{0,30})",
        ),
    ),
    "nordic": (
        Phrase(
            "support-banner",
            LINE,
            "stöd støtt støt hjälp hjelp bli bliv donera doner",
            r"(?:stöd|støtt|støt|hjälp|hjelp|hjælp) (?:oss|os|(?:vårt?|vores|vår) (?:arbete|arbeid|arbejde|journalistik|journalistikk)|[\w'& .-]{2,50}?[\s,\-–—:!|]+(?:och |og )?(?:läs|les|læs|bli|bliv|donera|doner)\b[^.]{2,50})|(?:bli|bliv) (?:medlem|stödmedlem|støttemedlem)(?: (?:idag|i dag|nu|nå|her|här|av .{2,30}))?|doner[a]?(?: nu| nå| her)?",
        ),
        Phrase(
            "subscribe",
            LINE,
            "prenumerera abonner abonnér bli bliv köp kjøp køb redan allerede logga logg log läs prøv testa har",
            r"(?:(?:prenumerera|abonn[eé]r)(?: (?:nu|nå|her|här|idag|fra|från)\b[^.]{0,60})?|(?:bli|bliv) (?:prenumerant|abonnent).{0,30}|(?:köp|kjøp|køb) (?:prenumeration|abonnement).{0,40}|(?:redan|allerede|har du) (?:prenumerant|abonnent|kunde|konto|abonnement)\b.{0,40}|(?:logga|logg|log) (?:in|inn|ind|ut|ud)(?: (?:för|for) .{2,50})?|läs vidare (?:med|för)\b.{0,50})",
        ),
        Phrase(
            "subscribe",
            PARAGRAPH,
            "den denna denne det för for vil vill artikeln artiklen",
            r"(?:(?:den här|denna|denne|det her) (?:artikeln?|artiklen|saken|historien) (?:är|er) (?:endast |kun |bare )?(?:för|for|forbeholdt)|(?:för|for) (?:att|å|at) (?:läsa|lese|læse) (?:vidare|videre|hela|hele)\b.{0,80}|(?:vill|vil) du (?:läsa|lese|læse) (?:vidare|videre|mer|mere))",
        ),
        Phrase(
            "newsletter",
            LINE,
            "nyhetsbrev nyhedsbrev prenumerera meld tilmeld anmäl få motta modtag skriv",
            r"(?:(?:våra |vores |våre )?(?:nyhetsbrev|nyhedsbreve?)|(?:prenumerera|meld deg|tilmeld dig|anmäl dig|skriv upp dig|skriv dig op|abonner) (?:på|til) (?:vårt?|vores|vår)\b.{2,50}|(?:få|motta|modtag) .{3,80}(?:nyhetsbrev|nyhedsbrev|inkorg|innboks|indbakke)\b.{0,40})",
        ),
        Phrase("follow", LINE, "följ følg", r"(?:följ|følg) (?:oss|os|med|[\w' ]{2,30})(?: (?:på|i)\b[^.]{0,60})?"),
        Phrase(
            "share",
            LINE,
            "dela del kopiera kopier kopiér",
            r"(?:del(?:a)?(?: (?:artikeln?|artikkelen|artiklen|saken|på|via|den här|denne|denna)\b[^.]{0,50})?|kopi(?:era|er|ér) (?:länk|lenke|link))",
        ),
        Phrase(
            "comment-rules",
            PARAGRAPH,
            "kommentarsregler våra vores våre regler debattregler",
            r"(?:(?:våra|vores|våre) )?(?:kommentars?regler|debattregler|debatregler|regler (?:för|for) (?:kommentarer|debatt))\s*[:.–—-]",
        ),
        Phrase(
            "comment-call",
            LINE,
            "kommentera kommenter kommentér kommentarer skriv visa vis läs 0 1 2 3 4 5 6 7 8 9 delta",
            r"(?:komment(?:era|er|ér)(?: (?:artikeln?|artiklen|saken))?|(?:visa|vis|läs|les|læs|alle|alla) kommentarer(?: \(?\d+\)?)?|kommentarer(?: ?\(?\d+\)?)?|skriv (?:en |din )?kommentar\w*|\d+ kommentar(?:er)?|delta i (?:debatten|diskusjonen|diskussionen).{0,30})",
        ),
        Phrase(
            "related",
            LINE,
            "läs les læs mer mere mest relaterade relaterte relaterede relatert relateret se anbefalt rekommenderat också",
            r"(?:(?:läs|les|læs|se) (?:också|også|mer|mere|vidare|videre|även|hele saken|hela)(?:\s*[:|»>–]\s*.{4,150})?|mere? (?:om|fra|från|av|i) [^.]{2,50}|mest (?:läst|lest|læst|lästa|leste|læste|sett)a?|relater(?:ade|te|ede|t|at|et)(?: (?:artiklar|artikler|saker|innehåll|innhold|indhold))?|(?:rekommenderat|anbefalt|anbefalet)(?: for deg| för dig| til dig)?)",
        ),
        Phrase(
            "cookies",
            PARAGRAPH,
            "vi denna denne den",
            r"(?:vi|den här (?:webbplatsen|sajten)|denna webbplats|denne (?:nettsiden|side|hjemmeside)|dette nettstedet)\b.{0,40}\b(?:använder|bruker|bruger|anvender)\b.{0,40}\b(?:cookies|kakor|informasjonskapsler)",
        ),
        Phrase(
            "copyright",
            LINE,
            "alla alle",
            r"(?:alla rättigheter|alle rettigheter|alle rettigheder) (?:reserverade|förbehållna|forbeholdt|reservert)\b.{0,60}",
        ),
        Phrase(
            "app", LINE, "ladda last hent download", r"(?:ladda ner|last ned|hent|download) (?:vår|vores|appen|[\w-]+s? app)\b[^.]{0,50}"
        ),
        Phrase(
            "advertisement",
            LINE,
            "annons annonse annonce annonser annoncer reklame reklam artikeln artiklen saken sponsrat annonsørinnhold",
            r"(?:annons(?:e|er)?|annoncer?|reklame?|sponsrat(?: innehåll)?|annonsørinnhold|(?:artikeln|artiklen|saken|artikkelen) fort(?:sätter|setter|sætter) (?:efter|etter|under)\b.{0,30})",
        ),
        Phrase("print", LINE, "skriv utskrift udskriv", r"(?:skriv ut|utskrift|udskriv(?: artikel)?)"),
        Phrase(
            "navigation",
            LINE,
            "till til hoppa hopp gå tillbaka tilbake tilbage meny sök søk søg hovedmenu",
            r"(?:(?:(?:hoppa|hopp|gå) )?(?:direkt |direkte )?(?:till|til) (?:innehåll(?:et)?|innhold(?:et)?|indhold(?:et)?|toppen|startsidan|forsiden|huvudinnehåll(?:et)?|hovedinnhold(?:et)?)|(?:tillbaka|tilbake|tilbage)(?: (?:till|til) .{2,20})?|meny|sök|søk|søg)",
        ),
        Phrase(
            "listen",
            LINE,
            "lyssna lytt lyt lästid lesetid læsetid",
            r"(?:(?:lyssna|lytt|lyt) (?:på|til) (?:artikeln|artiklen|saken|artikkelen).{0,20}|(?:lästid|lesetid|læsetid):? .{1,20})",
        ),
        Phrase(
            "feedback",
            LINE,
            "hittat funnet fundet har tips tip",
            r"(?:(?:hittat|har du hittat|funnet|har du fundet|har du funnet|fundet) (?:ett |en )?fe(?:l|il|jl)\b.{0,50}|tipsa? (?:oss|redaksjonen|redaktionen|meg|os)\b.{0,30}|tip os.{0,20})",
        ),
    ),
}
