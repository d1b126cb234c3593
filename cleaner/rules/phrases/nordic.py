"""Boilerplate in Swedish, Norwegian and Danish."""

from . import Phrase, Scope

LINE, PARAGRAPH, HEAD, TAIL, ANYWHERE = Scope

PHRASES = (
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
    Phrase("app", LINE, "ladda last hent download", r"(?:ladda ner|last ned|hent|download) (?:vår|vores|appen|[\w-]+s? app)\b[^.]{0,50}"),
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
)
