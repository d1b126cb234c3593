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
    weak: bool = False
    """The wording also introduces sponsors, persons and places: it counts only before an agency, the name of a link, or a name with the shape of an outlet's."""
    is_work: bool = False
    """The name is the title of a book, which is not split into names."""
    own_work: bool = False
    """The wording is common in prose: it counts only if the words before it are about the article, or before a name as for `weak`."""


WORK = r"(?:article|story|post|piece|report|essay|column|interview|content|text|op-ed|commentary|analysis|feature|review|release|item|work|blog)"

OWN_WORK_WORDS = (
    r"this|these|it|article|articles|story|stories|post|piece|pieces|report|essay|column|interview|content|text|op-ed|commentary|analysis|feature|review|release|item|"
    r"excerpt|extract|version|work|blog|copy|poem|chapter|edition|video|podcast|transcript|material|information|was|were|has|have"
)
"""Words before a wording that say that it is about the article."""

CREDIT_RULES = (
    CreditRule(
        "credit.en.first-published",
        "en",
        "originally-published",
        "originally p|first p|first a|previously p|originally a|originally w|originally r|first r|first aired|originally f",
        r"\b(?:originally|first|previously) (?:published|appeared|posted|printed|ran|written(?= for| in)|produced|featured|released|aired|reported) (?:online )?(?:in|on|by|at|with|for)\b(?-i: the (?:website|blog|site|pages) of)?",
        "published elsewhere first",
        own_work=True,
    ),
    CreditRule(
        "credit.en.appeared-first",
        "en",
        "originally-published",
        "appeared first|appeared originally|published first|published originally|posted first|posted originally|appears first",
        r"\b(?:appeared|published|posted|appears) (?:first|originally) (?:in|on|at|by)\b",
        "the closing line of feeds",
        own_work=True,
    ),
    CreditRule(
        "credit.en.republished",
        "en",
        "originally-published",
        "republished|re-published|reprinted|re-printed|reposted|re-posted|reproduced|re-produced|syndicated|cross-posted|crossposted|adapted",
        r"\b(?:re-?published|re-?printed|re-?posted|re-?produced|syndicated|cross-?posted|adapted) (?:here )?(?:in full )?(?:(?:with|by) (?:the )?(?:kind |express )?permission )?(?:from|courtesy of|of)\b(?-i: the)?(?! original)",
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
        "with file|with report|with addit|with contrib|with infor|with input|with material|with note|with agency|includ|contains ",
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
        r"\b(?:erschien(?:en)?|veröffentlicht|publiziert|gibt es|findet sich) im original (?:in|im|auf|bei|beim|von)\b(?-i: der| dem| den)?|\b(?:erschien(?:en)?|veröffentlicht|publiziert) (?:zuerst|zunächst|ursprünglich|erstmals|zuvor|bereits)(?: \w+){0,2}? (?:in|im|auf|bei|beim|von)\b(?-i: der| dem| den)?|(?=.{0,300}\b(?:erschien|veröffentlicht|publiziert))\b(?:zuerst|zunächst|ursprünglich|erstmals|zuvor|bereits)(?: \w+){0,2}? (?:erschienen |veröffentlicht )?(?:in|im|auf|bei|beim|von)\b(?-i: der| dem| den)?",
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
        "avec les infor|avec des infor|avec la contrib|sources addit",
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
        "по матер|по инфо|по сооб",
        r"^\W*по (?:материалам|информации|сообщениям)\b(?: (?:агентства|сайта|издания|газеты))?",
        "a closing line",
    ),
    CreditRule("credit.uk.by-materials", "uk", "source", "за матер|за інфо", r"^\W*за (?:матеріалами|інформацією)\b", "a closing line"),
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
    CreditRule(
        "credit.en.provided-here",
        "en",
        "originally-published",
        "article",
        r"^\W*(?:the )?articles? from (?P<name>.{3,70}?) (?:is|are) (?:provided|made available) (?:here )?(?:by )?courtesy of\b",
        "an archive of a journal",
    ),
    CreditRule(
        "credit.en.courtesy-line",
        "en",
        "source",
        "courtesy|with courtesy|by courtesy|used with permission|used by permission",
        r"^\W*(?:(?:with|by) )?courtesy (?:of|to)\b|^\W*used (?:with|by) (?:the )?(?:kind )?permission (?:of|from)\b",
        "a line at the head or the end",
        weak=True,
    ),
    CreditRule(
        "credit.en.provided",
        "en",
        "source",
        "provided|supplied|distributed|furnished|brought|powered",
        rf"^\W*(?:(?:this |the )?(?:{WORK}|news|copy) (?:is |was |has been )?)?(?:provided|supplied|distributed|furnished)(?: to .{{2,30}}?)? by\b",
        "a service or an institution hands the text on",
    ),
    CreditRule(
        "credit.en.brought",
        "en",
        "source",
        "brought|powered",
        r"\b(?:brought to you|powered) by\b",
        "a partner hands the text on",
        weak=True,
    ),
    CreditRule(
        "credit.en.article-from",
        "en",
        "source",
        "article from|story from|report from|content from|article via|story via|original",
        rf"^\W*{WORK} (?:from|via)\s*:|^\W*(?:(?:read|see|view) the )?original (?:article|story|post|piece|report|source)\s*(?::|\bat\b|\bon\b|\bin\b)",
        "a label of several words",
    ),
    CreditRule(
        "credit.en.this-is-from",
        "en",
        "source",
        "this article|this story|this post|this piece|this report|this essay|this column|this interview|this content|this text|this op-ed|this excerpt|the above|the following",
        rf"^\W*(?:this|the above|the following) {WORK} (?:is|was|comes|came|appears) (?:here )?(?:taken |adapted |an excerpt |excerpted )?(?:from|by)\b(?-i: the)?",
        "a sentence about the article",
        weak=True,
    ),
    CreditRule(
        "credit.en.contributing",
        "en",
        "contributed",
        "contributing",
        r"^\W*contributing\s*:.{3,100}?,\s*(?P<name>[A-Z][^,;.]{2,40})\W*$",
        "a reporter of another outlet helped",
        weak=True,
    ),
    CreditRule(
        "credit.en.partnership",
        "en",
        "contributed",
        "produced|published|reported|co-published|co-produced|in partnership|in collab|in coop|a joint|a collab|a partnership|developed",
        r"\b(?:(?:produced|published|reported|written|co-?published|co-?produced|developed) (?:jointly )?(?:in (?:partnership|collaboration|cooperation|association) )?with"
        r"|^\W*in (?:partnership|collaboration|cooperation) with|(?:joint (?:publication|project|investigation|production)|collaboration|partnership) (?:of|between|with)(?: .{2,60}? and)?)\b(?-i: the)?",
        "two made it together",
        own_work=True,
        weak=True,
    ),
    CreditRule(
        "credit.en.version",
        "en",
        "originally-published",
        "version|where a|where this",
        rf"\bversion of this {WORK} (?:was |has |also )?(?:first |originally |previously |earlier )?(?:appeared|published|ran|appears|posted|been published)(?: first| originally| earlier)?(?: online)? (?:in|on|at|by)\b(?-i: the)?"
        r"|\b(?:at|for|on|in) (?P<name>[A-Z][\w.' ]{1,40}), where (?:a|this|an earlier|the original)\b.{0,40}?\b(?:appeared|published|ran)\b",
        "another version elsewhere",
    ),
    CreditRule(
        "credit.en.translated",
        "en",
        "originally-published",
        "translat",
        rf"\btranslat(?:ed|ion)\b(?: by .{{2,40}}?)? (?:from|of)(?: (?:an?|the))?(?: original)?(?: {WORK})?(?: (?:in|by|at|from|on|published in))?\b",
        "translated from elsewhere",
        weak=True,
    ),
    CreditRule(
        "credit.en.book",
        "en",
        "source",
        "from the book|from his book|from her book|from their book|from our book|new book|latest book|forthcoming book",
        r"^\W*(?:(?:excerpted|adapted|extracted|taken|reprinted|an excerpt|an extract) )?from (?:the|his|her|their|our)(?: new| forthcoming| latest)? book\b[\s,:“\"‘]*(?P<name>[^“”\".(,]{3,80}?)(?=[“”\".(,]| by | ©|$)",
        "part of a book",
        is_work=True,
    ),
    CreditRule(
        "credit.de.original",
        "de",
        "source",
        "original",
        r"^\W*original-?content von\s*:|^\W*original(?:artikel|text|beitrag|quelle|meldung)?\s*(?::|\b(?:erschienen|bei|auf|in|im)\b)",
        "a label of press portals",
    ),
    CreditRule(
        "credit.de.translated",
        "de",
        "originally-published",
        "übersetz|im original",
        r"\bübersetz\w*\b.{0,60}?\b(?:kolleg|partner)\w*(?: und kolleg\w+| und partner\w*)? (?:von|vom|der|des|beim|bei)\b(?-i: der| dem)?"
        r"|\bübersetz\w*\b.{0,40}?\bim original\b.{0,40}?\b(?:in|im|auf|bei|beim)\b(?-i: der| dem)?|\bim original\b.{0,60}?\b(?:erschien(?:en)?|veröffentlicht)\b.{0,20}?\b(?:in|im|auf|bei|beim)\b(?-i: der| dem)?",
        "translated from elsewhere",
    ),
    CreditRule(
        "credit.de.permission",
        "de",
        "source",
        "mit freund|mit genehm|mit erlaub|übernommen|in koop|in zusammen|in partner|gemeinsame|bereitgestellt|stammt|kommt urs|auszug",
        r"\b(?:mit (?:freundlicher )?(?:genehmigung|erlaubnis) (?:von|der|des|vom)|übernommen (?:von|vom|aus)|bereitgestellt (?:von|durch)|auszug aus"
        r"|in (?:kooperation|zusammenarbeit|partnerschaft) mit|gemeinsame (?:recherche|veröffentlichung|produktion) (?:von|mit)(?: .{2,60}? und)?"
        r"|(?:artikel|text|beitrag|bericht|meldung) (?:stammt|kommt|ist) (?:ursprünglich )?(?:von|vom|aus))\b(?-i: der| dem| den)?",
        "taken over from elsewhere",
        weak=True,
    ),
    CreditRule(
        "credit.fr.partner",
        "fr",
        "source",
        "avec l|en parten|en collab|traduit|traduct|extrait|fourni|tiré|cet article|ce texte|proposé",
        r"\b(?:avec l['’]aimable (?:autorisation|permission) d(?:e la|es|u|e)|en (?:partenariat|collaboration|coopération) avec|traduit (?:de|du|d['’]après)|traduction (?:d['’]un article )?(?:de|du)|extrait (?:de|du)|fourni par|tiré (?:de|du)"
        r"|(?:article|texte|contenu) (?:provient|est issu|est tiré|est proposé) (?:de|du|par))\b(?-i: le| la| l['’])?",
        "taken over from elsewhere",
        weak=True,
    ),
    CreditRule(
        "credit.es.partner",
        "es",
        "source",
        "cortesía|por cort|en colab|en alian|traduc|proporc|extra|este art|esta nota|este texto|con autor|con permiso|publicado con",
        r"\b(?:cortesía de|en (?:colaboración|alianza|asociación) con|traducid[oa] (?:de|del|desde)|traducción de(?:l artículo de)?|proporcionad[oa] por|extra(?:íd|ct)[oa] de|con (?:autorización|permiso) de"
        r"|(?:artículo|nota|texto|contenido) (?:es|procede|proviene|fue (?:cedido|elaborad[oa])) (?:de|del|por))\b(?-i: la| el)?",
        "taken over from elsewhere",
        weak=True,
    ),
    CreditRule(
        "credit.pt.partner",
        "pt",
        "source",
        "cortesia|em parc|em colab|traduz|cedido|extra|fornecid|com autor|com permis|este |esta ",
        r"\b(?:cortesia d[aeo]|em (?:parceria|colaboração) com|traduzid[oa] d[aeo]|cedid[oa] p(?:or|el[ao])|extraíd[oa] d[aeo]|fornecid[oa] p(?:or|el[ao])|com (?:autorização|permissão) d[aeo])\b(?-i: a| o)?",
        "taken over from elsewhere",
        weak=True,
    ),
    CreditRule(
        "credit.it.partner",
        "it",
        "source",
        "per gent|per cort|in collab|in parten|fornit|estratt|traduz|tradott|su gent|questo",
        r"\b(?:per (?:gentile|cortese) concessione (?:di|del|della|dell['’])|in (?:collaborazione|partenariato|partnership) con|fornito da|estratto (?:da|dal)|tradotto (?:da|dal)|traduzione (?:di|da|dal|dell['’]articolo di))\b(?-i: la| il| l['’])?",
        "taken over from elsewhere",
        weak=True,
    ),
    CreditRule(
        "credit.nl.partner",
        "nl",
        "source",
        "in samen|met toest|aangeb|dit artikel|vertaald|vertaling|overge",
        r"\b(?:in samenwerking met|met toestemming van|aangeboden door|vertaald uit|vertaling (?:van|uit)|artikel (?:is|komt|kwam) (?:afkomstig )?(?:van|uit))\b(?-i: de| het)?",
        "taken over from elsewhere",
        weak=True,
    ),
    CreditRule(
        "credit.nordic.partner",
        "sv no da",
        "source",
        "i samarb|översatt|oversatt|oversat|med tilla|med tillå|gjengitt|gengivet|artikeln|denne|i partn",
        r"\b(?:i (?:samarbete|samarbeid|samarbejde) med|översatt (?:från|ur)|oversatt (?:fra|av)|oversat fra|med (?:tillåtelse|tillatelse|tilladelse) (?:från|av|fra|af)|gjengitt (?:fra|med)|gengivet (?:fra|med))\b",
        "taken over from elsewhere",
        weak=True,
    ),
    CreditRule(
        "credit.slavonic.partner",
        "pl cs sk hr sr ru uk bg",
        "source",
        "przedruk|dzięki|we współ|tłumacz|ve spol|v spol|převzat|prevzat|prevedeno|preuzeto|u surad|u sarad|преузето|перепечат|перевод|предоставл|в партн|совместно|переклад|передрук|у співпр|материал|превод|в сътруд",
        r"\b(?:przedruk (?:z|za)|dzięki uprzejmości|we współpracy z|tłumaczenie (?:z|za)|ve spolupráci s|v spolupráci s|převzato z|prevzaté z|preuzeto (?:s|sa|iz|od)|u (?:suradnji|saradnji) s(?:a)?|преузето (?:са|из|од)|перепечатано (?:из|с)"
        r"|перевод (?:статьи )?(?:из|с сайта)|предоставлено|в партн[её]рстве с|совместно с|передрук (?:з|із)|у співпраці з|в сътрудничество с)\b",
        "taken over from elsewhere",
        weak=True,
    ),
    CreditRule(
        "credit.tr.partner",
        "tr",
        "source",
        "iş birl|işbir|izniyle|alınt",
        r"^\W*(?P<name>.{2,50}?) (?:iş ?birliğiyle|izniyle|sitesinden alıntı)",
        "taken over from elsewhere",
        weak=True,
    ),
    CreditRule(
        "credit.zh.from",
        "zh ja ko",
        "source",
        "本文来自|本文來自|来源于|來源於|编译自|編譯自|授权转载|文章来源|文章來源|稿源|信息来源|稿件来源|提供：|より転載|から転載|제공",
        r"(?:本文(?:来自|來自)|来源于|來源於|编译自|編譯自|(?:文章|信息|稿件|新闻|内容)(?:来源|來源)|稿源|経由)\s*[:：]?\s*|^\W*提供[:：]\s*|^\W*(?P<name>[^。「」]{2,20}?)(?:より|から)転載",
        "taken over from elsewhere",
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
    "propia|elaboración propia|press release|pressemitteilung|here|this|link|unknown|unbekannt|onbekend|desconocido|本站|转载|轉載|未知|不详|本站原创|原创|网络|網路|互联网|本网|綜合|综合|website|public domain|creative commons|email|newsletter|us|our|my|your|"
    "agências|ajanslar|агентства|агенції|وكالات|מערכת|redacción|redação|la redacción|a friend|my friend|permission|korrespondenten|korrespondentenberichte|correspondents|agenturmaterial|the original|original|social media|screenshot|archive|archives|media|the web|app|rss".split(
        "|"
    )
)
"""Words after a label that name no source."""

NAME_END_WORDS = (
    r"\s?(?:…|, übermittelt|, transmis|\.\s|\.$|[;|•]|\s[-–—]\s|\((?!\w+\))|,? (?:under an?|with (?:the )?(?:kind )?permission|and (?:is|was|has|republished|reprinted|reproduced)|before|as part|unter|"
    r"sous|bajo|sob|erschienen|veröffentlicht|publi)\b|, (?:by|please|where|which|who|an?|the|copyright|on|in|and is)\b| on (?=[A-Z]\w+ \d|\d)| in (?=[A-Z]\w+ \d{4}|\d{4})|, (?=[A-Z]\w+ \d)|"
    r" (?:read|click|here|licensed|via|at https?|https?)\b|\s(?:erschienen|veröffentlicht|publiziert)\b)"
)
"""A pattern for the place where a credited name ends."""

AGENCY_WORDS = (
    r"(?:(?:der|die|des|den|the|la|le|las|los|les|de la|de las|da|dell['’]|il)\s)?(?:nachrichtenagentur(?:en)?|presseagentur(?:en)?|news agenc(?:y|ies)|wire services?|"
    r"agencias?|agências?|agences?|agenzi[ae]|nieuwsagentschap|persbureaus?|nyhetsbyrån|nyhedsbureauet|nyhetsbyrået|uutistoimisto|agencj[aei]|agentur[ay]?|агентств\w*|ajansı)"
)
"""Words for a news agency before its name."""

PLACE_WORDS = frozenset("in à a en em aus from i w v ve в у på da dal di de te".split())
"""Words between an agency and the place that it reports from."""
