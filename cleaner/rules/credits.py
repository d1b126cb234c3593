"""Wording that credits a source, by language: labels, sentences, and words that are no source."""

from typing import NamedTuple

SOURCE_LABELS = (
    "source sources quelle quellen fuente fuentes fonte fonti font bron bronnen källa källor kilde kilder lähde lähteet heimild allikas avots šaltinis "
    "źródło źródła zdroj zdroje zdroj: vir izvor izvori forrás sursa burimi πηγή πηγές источник источники джерело джерела крыніца източник извор kaynak kaynaklar "
    "sumber nguồn المصدر مصدر منبع מקור स्रोत 来源 來源 出典 情報源 引用元 출처 ที่มา iturria mənbə дереккөз manba წყარო աղբյուր সূত্র ذریعہ"
)
"""Words for `source` before a colon."""

PLURAL_LABELS = frozenset(
    "sources quellen fuentes fonti bronnen kilder källor lähteet источники джерела źródła zdroje kaynaklar πηγές".split()
)
"""Those that often introduce a list of references: after them only agencies count."""


class CreditRule(NamedTuple):
    """A wording that credits a source. The name is the pattern's group `name`; without such a group it follows the match."""

    id: str
    language: str
    relation: str
    hints: str
    """Beginnings of words, in lower case, separated by bars: a text without any of them cannot match, so the pattern is not tried."""
    pattern: str
    why: str


WORK = r"(?:article|story|post|piece|report|essay|column|interview|content|text|op-ed|commentary|analysis|feature|review|release|item|work|blog)"

CREDIT_RULES = (
    CreditRule(
        "credit.en.first-published",
        "en",
        "originally-published",
        "originally p|first p|first a|previously p|originally a|originally w|originally r|first r|first aired|originally f",
        r"\b(?:originally|first|previously) (?:published|appeared|posted|printed|ran|written(?= for| in)|produced|featured|released|aired|reported) (?:online )?(?:in|on|by|at|with|for)\b(?-i: the (?:website|blog|site|pages) of)?",
        "published elsewhere first",
    ),
    CreditRule(
        "credit.en.appeared-first",
        "en",
        "originally-published",
        "appeared first|appeared originally|published first|published originally|posted first|posted originally|appears first",
        r"\b(?:appeared|published|posted|appears) (?:first|originally) (?:in|on|at|by)\b",
        "the closing line of feeds",
    ),
    CreditRule(
        "credit.en.republished",
        "en",
        "originally-published",
        "republished|re-published|reprinted|re-printed|reposted|re-posted|reproduced|re-produced|syndicated|cross-posted|crossposted|adapted",
        r"\b(?:re-?published|re-?printed|re-?posted|re-?produced|syndicated|cross-?posted|adapted) (?:here )?(?:in full )?(?:with (?:the )?(?:kind )?permission )?(?:from|courtesy of|of)\b(?-i: the)?(?! original)",
        "republished from elsewhere",
    ),
    CreditRule(
        "credit.en.courtesy",
        "en",
        "originally-published",
        "courtesy of",
        rf"\b(?:this )?{WORK} (?:is |was |appears )?(?:provided |published )?(?:here )?(?:by )?courtesy of\b",
        "republished from elsewhere",
    ),
    CreditRule(
        "credit.en.excerpt",
        "en",
        "source",
        "excerpt|extract|adapted from",
        r"\b(?:excerpted from|(?:is|are) (?:an )?(?:edited )?(?:excerpts?|extracts?|adapted) from|excerpt from)\b",
        "part of a book",
    ),
    CreditRule(
        "credit.en.with-files",
        "en",
        "contributed",
        "with file|with report|with add|with contrib|with info|with inp|with material|with note|with agency|includ|contains ",
        r"^\W*(?:with|includes|including|contains) (?:additional )?(?:files?|reports?|reporting|contributions?|information|inputs?|material|notes|agency inputs?) (?:from|by)\b",
        "part of it comes from there",
    ),
    CreditRule(
        "credit.en.additional-reporting",
        "en",
        "contributed",
        "additional |further |other source|other report",
        r"^\W*(?:additional|further|other) (?:reporting|reports?|sources?|contributions?|information) ?(?:by|from|•|:)",
        "part of it comes from there",
    ),
    CreditRule(
        "credit.en.contributed",
        "en",
        "contributed",
        "contributed to",
        r"^\W*(?P<name>(?:the )?[A-Z][\w.' /-]{1,50}?) (?:also )?contributed to this (?:report|story|article|piece)\b",
        "part of it comes from there",
    ),
    CreditRule("credit.en.via", "en", "via", "via", r"^\W*(?:found |seen |spotted )?via\b[ :]*", "found there"),
    CreditRule("credit.en.hat-tip", "en", "via", "h/t|hat tip|hat-tip", r"(?:^|[\[(]\s*)(?:h/t|hat[- ]tip)(?: to)?\b[ :]*", "found there"),
    CreditRule(
        "credit.de.first",
        "de",
        "originally-published",
        "erschien|veröffentlicht|publiziert",
        r"\b(?:erschien(?:en)?|veröffentlicht|publiziert) (?:zuerst|zunächst|ursprünglich|erstmals|zuvor|bereits)(?: \w+){0,2}? (?:in|im|auf|bei|beim|von)\b(?-i: der| dem| den)?|(?=.{0,300}\b(?:erschien|veröffentlicht|publiziert))\b(?:zuerst|zunächst|ursprünglich|erstmals|zuvor|bereits)(?: \w+){0,2}? (?:erschienen |veröffentlicht )?(?:in|im|auf|bei|beim|von)\b(?-i: der| dem| den)?",
        "published elsewhere first",
    ),
    CreditRule(
        "credit.de.first-2",
        "de",
        "originally-published",
        "erstveröff",
        r"\berstveröffentlichung(?: erfolgte)?:?(?: in| im| auf| bei)?\b(?: der| dem)?",
        "published elsewhere first",
    ),
    CreditRule(
        "credit.de.with",
        "de",
        "contributed",
        "mit material|mit info|mit agentur|mit inhalt|mit beitr|mit angaben|weitere quellen",
        r"^\W*(?:mit (?:material|informationen|agenturmaterial|inhalten|beiträgen|angaben) (?:von|der|des)|weitere quellen)\b[ •:]*",
        "part of it comes from there",
    ),
    CreditRule(
        "credit.fr.first",
        "fr",
        "originally-published",
        "publié|paru|diffusé",
        r"\b(?:initialement|d['’]abord|originellement|à l['’]origine|précédemment) (?:été )?(?:publiée?|parue?|diffusée?) (?:sur|dans|par|en)\b(?: le site(?: de| du)?)?|\b(?:publiée?|parue?) (?:initialement|pour la première fois|à l['’]origine|d['’]abord) (?:sur|dans|par|en)\b(?: le site(?: de| du)?)?",
        "published elsewhere first",
    ),
    CreditRule(
        "credit.fr.with",
        "fr",
        "contributed",
        "avec les inf|avec des inf|avec la con|sources add",
        r"^\W*(?:avec (?:les informations|des informations|la contribution) d(?:e la |e l['’]|es |e |u |['’])|sources additionnelles)\b[ •:]*",
        "part of it comes from there",
    ),
    CreditRule(
        "credit.fr.republished",
        "fr",
        "originally-published",
        "republi|reproduit|repris",
        r"\b(?:republiée?s?|reproduite?s?|reprise?s?) (?:ici )?(?:à partir de|depuis|avec l['’](?:aimable )?autorisation d(?:e|u)|du site(?: de| du)?)\b",
        "republished from elsewhere",
    ),
    CreditRule(
        "credit.es.first",
        "es",
        "originally-published",
        "publicad|apareci|publicó",
        r"\b(?:publicad[oa]|aparecid[oa]|apareció|se publicó|publicó) (?:originalmente|originariamente|inicialmente|por primera vez|primero|previamente) (?:en|por)\b|\b(?:originalmente|previamente) publicad[oa] (?:en|por)\b",
        "published elsewhere first",
    ),
    CreditRule(
        "credit.es.with",
        "es",
        "contributed",
        "con info|con dato|con mate|con repor|con aport",
        r"^\W*con (?:información|informaciones|datos|material|reportes|aportes) d[e]l?\b",
        "part of it comes from there",
    ),
    CreditRule(
        "credit.es.republished",
        "es",
        "originally-published",
        "republica|reproduci|tomado de",
        r"\b(?:republicad[oa]s?|se republica|reproducid[oa]s?) (?:aquí )?(?:de|desde|con (?:el )?permiso de|por cortesía de)\b|^\W*tomado de\b",
        "republished from elsewhere",
    ),
    CreditRule(
        "credit.pt.republished",
        "pt",
        "originally-published",
        "republicad|reproduzid",
        r"\b(?:republicad[oa]|reproduzid[oa]) (?:aqui )?(?:de|do|da|com permissão d[eoa])\b",
        "republished from elsewhere",
    ),
    CreditRule(
        "credit.pt.first",
        "pt",
        "originally-published",
        "publicad|divulgad",
        r"\b(?:publicad[oa]|divulgad[oa]) (?:originalmente|inicialmente|primeiro|pela primeira vez) (?:em|no|na|por|pel[oa])\b|\boriginalmente publicad[oa] (?:em|no|na|por|pel[oa])\b",
        "published elsewhere first",
    ),
    CreditRule(
        "credit.pt.with",
        "pt",
        "contributed",
        "com info|com dados|com report",
        r"^\W*\*?com (?:informações|dados|reportagem) d[aeo]s?\b",
        "part of it comes from there",
    ),
    CreditRule(
        "credit.it.first",
        "it",
        "originally-published",
        "pubblicat|appars|uscit",
        r"\b(?:pubblicat[oa]|apparso|apparsa|uscit[oa]) (?:originariamente|originalmente|inizialmente|per la prima volta|in origine|per primo) (?:su|sul|sulla|in|da|dal|nel)\b",
        "published elsewhere first",
    ),
    CreditRule(
        "credit.it.with",
        "it",
        "contributed",
        "con info|con il con|con mate",
        r"^\W*con (?:informazioni|il contributo|materiale) d(?:i|a|ell['’]|ella|el)\b",
        "part of it comes from there",
    ),
    CreditRule(
        "credit.nl.first",
        "nl",
        "originally-published",
        "verscheen|verschenen|gepubliceerd",
        r"\b(?:verscheen|gepubliceerd|verschenen|verscheen) (?:eerder|oorspronkelijk|eerst) (?:op|in|bij)\b|\b(?:eerder|oorspronkelijk|eerst) (?:verschenen|gepubliceerd) (?:op|in|bij)\b",
        "published elsewhere first",
    ),
    CreditRule(
        "credit.nl.republished",
        "nl",
        "originally-published",
        "overgenomen|met medewerking",
        r"\bovergenomen (?:van|uit)\b",
        "republished from elsewhere",
    ),
    CreditRule(
        "credit.nl.with",
        "nl",
        "contributed",
        "met medewerking|met informatie",
        r"^\W*met (?:medewerking|informatie) van\b",
        "part of it comes from there",
    ),
    CreditRule(
        "credit.it.republished",
        "it",
        "originally-published",
        "ripubblicat|tratto da|tratta da",
        r"\bripubblicat[oa] (?:da|dal|dalla|con (?:il )?permesso d[ie])\b|^\W*(?:questo )?(?:articolo )?(?:è )?tratt[oa] da\b",
        "republished from elsewhere",
    ),
    CreditRule(
        "credit.sv.first",
        "sv",
        "originally-published",
        "publicera",
        r"\b(?:publicerades|publicerad|publicerat) (?:först|ursprungligen|tidigare) (?:i|på|av)\b|\b(?:först|ursprungligen|tidigare) publicerad (?:i|på|av)\b",
        "published elsewhere first",
    ),
    CreditRule(
        "credit.no.first",
        "no da",
        "originally-published",
        "publisert|publiceret|bragt|udgivet",
        r"\b(?:først|opprinnelig|oprindeligt) (?:publisert|publiceret|bragt|udgivet) (?:i|på|av|af|hos)\b|\b(?:publisert|publiceret|bragt) (?:først|opprinnelig|oprindeligt) (?:i|på|av|af|hos)\b",
        "published elsewhere first",
    ),
    CreditRule(
        "credit.fi.first",
        "fi",
        "originally-published",
        "julkaistu",
        r"\bjulkaistu (?:alun perin|ensimmäisen kerran)\b[ :]*",
        "published elsewhere first",
    ),
    CreditRule(
        "credit.pl.first",
        "pl",
        "originally-published",
        "ukazał|opublikowan",
        r"\b(?:pierwotnie|po raz pierwszy) (?:ukazał[ao]? się|opublikowan[yaeo]) (?:w|na|przez)\b|\b(?:ukazał[ao]? się|opublikowan[yaeo]) (?:pierwotnie|po raz pierwszy) (?:w|na|przez)\b",
        "published elsewhere first",
    ),
    CreditRule(
        "credit.cs.first",
        "cs",
        "originally-published",
        "původně|poprvé",
        r"\b(?:původně|poprvé) (?:vyšel|vyšla|vyšlo|publikován[oa]?|zveřejněn[oa]?) (?:v|na|ve)\b",
        "published elsewhere first",
    ),
    CreditRule(
        "credit.ru.first",
        "ru",
        "originally-published",
        "опубликован|вышел|вышл|появил|оригинал",
        r"\b(?:впервые|первоначально|изначально) (?:был[ао]? )?(?:опубликован[ао]?|вышл[ао]|вышел|появил\w+) (?:в|на)\b(?: (?:сайте|журнале|газете|издании))?|\b(?:опубликован[ао]?) (?:впервые|первоначально) (?:в|на)\b|^\W*оригинал(?: статьи| материала)?\s*:",
        "published elsewhere first",
    ),
    CreditRule(
        "credit.ru.by-materials",
        "ru",
        "source",
        "по матер|по инф|по сооб",
        r"^\W*по (?:материалам|информации|сообщениям)\b(?: (?:агентства|сайта|издания|газеты))?",
        "a closing line",
    ),
    CreditRule("credit.uk.by-materials", "uk", "source", "за матер|за інф", r"^\W*за (?:матеріалами|інформацією)\b", "a closing line"),
    CreditRule(
        "credit.uk.first",
        "uk",
        "originally-published",
        "опублікован",
        r"\b(?:вперше|спочатку) (?:був |була |було )?опублікован\w+ (?:в|у|на)\b",
        "published elsewhere first",
    ),
    CreditRule(
        "credit.ro.first",
        "ro",
        "originally-published",
        "publicat|apărut",
        r"\b(?:publicat|apărut)[ăe]? (?:inițial|iniţial|original|prima dată|pentru prima dată) (?:în|pe|de)\b",
        "published elsewhere first",
    ),
    CreditRule(
        "credit.hr.first",
        "hr sr bs",
        "originally-published",
        "izvorno|prvobitno|prvi put|prenosimo",
        r"\b(?:izvorno|prvobitno|prvi put) (?:je )?(?:objavljen[aoi]?|izaš[ao]) (?:u|na)\b(?: portalu)?",
        "published elsewhere first",
    ),
    CreditRule(
        "credit.bg.first",
        "bg",
        "originally-published",
        "публикуван",
        r"\b(?:първоначално|за първи път) (?:е )?публикуван[ао]? (?:в|във|на)\b",
        "published elsewhere first",
    ),
    CreditRule(
        "credit.el.with",
        "el",
        "contributed",
        "με πληροφορίε|με πληροφοριε",
        r"^\W*με πληροφορ[ίι]ες (?:από|απο)\b(?: (?:το|την|τον))?",
        "part of it comes from there",
    ),
    CreditRule(
        "credit.el.first",
        "el",
        "originally-published",
        "πρωτοδημοσιεύ",
        r"\bπρωτοδημοσιεύ(?:θηκε|τηκε) (?:στο|στην|στον|σε)\b",
        "published elsewhere first",
    ),
    CreditRule(
        "credit.id.first",
        "id ms",
        "originally-published",
        "pertama kali|diterbitkan ulang|tayang",
        r"\b(?:pertama kali (?:diterbitkan|tayang|terbit|dimuat)|diterbitkan ulang|(?:telah|sudah) tayang) (?:di|dari|oleh)\b",
        "published elsewhere first",
    ),
    CreditRule(
        "credit.ar.quoting",
        "ar",
        "source",
        "نقلا عن|نقلاً عن",
        r"^\W*نقلا?ً?ا? عن\b",
        "a closing line",
    ),
    CreditRule(
        "credit.tr.first",
        "tr",
        "originally-published",
        "ilk olarak",
        r"^\W*(?:bu (?:yazı|haber|makale) )?ilk olarak (?P<name>.{2,50}?)['’](?:da|de|ta|te|nda|nde) yayı[nm]lan",
        "published elsewhere first",
    ),
    CreditRule(
        "credit.ja.first",
        "ja",
        "originally-published",
        "初出|転載元|提供元|配信|元記事",
        r"(?:初出|転載元|提供元|配信元?|元記事)\s*[:：／/]?\s*",
        "published elsewhere first",
    ),
    CreditRule(
        "credit.zh.first",
        "zh",
        "originally-published",
        "转自|轉自|转载|轉載|摘自|首发|首發|原载|原文",
        r"(?:转载自|轉載自|转自|轉自|摘自|首发于|首發於|原载(?:于)?|原文(?:刊于|出处|出處))\s*[:：]?\s*",
        "published elsewhere first",
    ),
    CreditRule("credit.vi.by", "vi", "source", "theo ", r"^\(?theo\b(?! dõi)", "a closing line"),
)
"""Sentences and lines that credit a source."""

PHOTO_WORDS = (
    r"photo|photos|photograph\w*|picture|pictures|image|images|video|videos|illustration|graphic|chart|map|table|figure|data|foto\w*|bild\w*|grafik|karte|tabelle|"
    r"image credit|infographic|фото|видео|рисунок|사진|写真|图片|圖|図|zdjęci[ea]|kuva|photo by|getty|istock|shutterstock|imago|footage|screenshot|cover"
)
"""A line with one of these words credits a picture, a table or a video."""

NO_SOURCES = frozenset(
    "author|authors|the author|own|self|various|internet|agencies|agenturen|agences|agencias|agenzie|wire services|wires|google|youtube|facebook|twitter|instagram|"
    "reddit|getty images|getty|shutterstock|unsplash|istock|pexels|pixabay|wikimedia commons|company reports|own calculations|eigene|eigene darstellung|"
    "propia|elaboración propia|press release|pressemitteilung|here|this|link|website|public domain|creative commons|email|newsletter|us|our|my|your|"
    "agências|ajanslar|агентства|агенції|وكالات|מערכת|redacción|redação|la redacción|a friend|my friend|permission|the original|original|social media|screenshot|archive|archives|media|the web|app|rss".split(
        "|"
    )
)
"""Words after a label that name no source."""

NAME_END_WORDS = (
    r"\s?(?:\.\s|\.$|[;|•]|\s[-–—]\s|\((?!\w+\))|,? (?:under an?|with (?:the )?(?:kind )?permission|and (?:is|was|has|republished|reprinted|reproduced)|before|as part|unter|"
    r"sous|bajo|sob|erschienen|veröffentlicht|publi)\b|, (?:by|please|where|which|who|an?|the|copyright|on|in|and is)\b| on (?=[A-Z]\w+ \d|\d)| in (?=[A-Z]\w+ \d{4}|\d{4})|, (?=[A-Z]\w+ \d)|"
    r" (?:read|click|here|licensed|via|at https?|https?)\b|\s(?:erschienen|veröffentlicht|publiziert)\b)"
)
"""A pattern for the place where a credited name ends."""
