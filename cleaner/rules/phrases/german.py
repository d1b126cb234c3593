"""Boilerplate in German."""

from . import Phrase, Scope

LINE, PARAGRAPH, HEAD, TAIL, ANYWHERE = Scope
SITES = r"(?:facebook|twitter|x|instagram|linkedin|whatsapp|telegram|youtube|tiktok|pinterest|reddit|threads|bluesky|mastodon|xing|e-?mail|mail|drucken|teilen|link kopieren|google news|flipboard|pocket|messenger)"

PHRASES = (
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
        "melden abonnieren abonniere mit der ausführliche bleiben immer ihre erhalten verpassen",
        r"(?:(?:melden sie sich|abonnier(?:en sie|e))\b.{0,60}\bnewsletter|(?:mit|in|per) (?:dem|unserem)\b.{0,60}\bnewsletter\b|der perfekte start in den tag|ausführliche informationen zum (?:versandverfahren|datenschutz)|(?:bleiben sie|immer) (?:informiert|auf dem laufenden)\b|erhalten sie\b.{0,80}\b(?:newsletter|postfach|per e-?mail)|verpassen sie (?:nichts|keine))",
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
        "artikel anhören lesezeit jetzt vorlesen diesen beitrag lesedauer hören 1 2 3 4 5 6 7 8 9 botTalk",
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
)
