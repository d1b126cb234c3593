"""Words of bylines by language: labels before names, roles after them, and words that are no part of a name."""

from __future__ import annotations

LABELS = {
    "en": "by; written by; words by; story by; posted by; published by; article by; report by; text by; texts by; authored by; author; authors; author(s); "
    "writer; writers; writer(s); contributor; contributors; contributor(s); blog by; post by; a post by; a guest post by; guest post by; contributed by; submitted by; created by; opinion by; "
    "analysis by; column by; essay by; commentary by; interview by; review by; recipe by; as told to; article written by; "
    "this article was written by; this post was written by; this story was written by; post author; blog author; article author; story and photos by; words; "
    "text and photos by; words and photos by; by author; by contributor; news by; feature by; special report by; a column by; an essay by; guest column by; "
    "reported by; added by; shared by; asked by; thread starter; lead author; post written by; the author; meet the author"
    "; words and pictures by; reported and written by; written and photographed by; opinion; guest essay by; as told by"
    "; from our correspondent",
    "de": "von; text von; autor; autorin; autoren; autor/in; autor*in; autor:in; autor(en); verfasser; verfasserin; geschrieben von; verfasst von; ein beitrag von; "
    "beitrag von; ein artikel von; ein gastbeitrag von; gastbeitrag von; eine analyse von; analyse von; ein kommentar von; kommentar von; "
    "ein interview von; eine kolumne von; ein essay von; eine reportage von; veröffentlicht von; text; interview von; redakteur; ein bericht von; aus; von unserem korrespondenten; erstellt von"
    "; interview; protokoll; aufgezeichnet von; das gespräch führte; das interview führte; von unserer korrespondentin"
    "; von unserem redaktionsmitglied; von unserem redakteur; von unserer redakteurin; von unserem mitarbeiter"
    "; von unserer mitarbeiterin; von unserem reporter; von unserer reporterin; eine rezension von; ein porträt von"
    "; ein text von; text und fotos; text und fotos von",
    "fr": "par; écrit par; rédigé par; publié par; auteur; auteure; auteurs; autrice; texte; texte par; texte de; article de; propos recueillis par; une analyse de; posté par; proposé par"
    "; un article de; une enquête de; enquête de; un reportage de; reportage de; un récit de; chronique de; une chronique de"
    "; tribune de; une tribune de; recueilli par; entretien réalisé par; interview réalisée par; interview par"
    "; par notre correspondant; par notre correspondante; par notre envoyé spécial; par notre envoyée spéciale"
    "; de notre correspondant; de notre correspondante; de notre envoyé spécial; texte et photos",
    "es": "por; escrito por; texto; texto de; textos; autor; autora; autores; publicado por; redactado por; una crónica de; un análisis de"
    "; entrevista de; una entrevista de; escribe; informa; reportaje de; un reportaje de; crónica de; análisis de; columna de"
    "; un artículo de; por nuestro corresponsal; de nuestro corresponsal; texto y fotos; texto y fotos de",
    "ca": "per; escrit per; redactat per",
    "gl": "escrito por",
    "it": "di; a cura di; scritto da; autore; autrice; autori; testo di; testi di; articolo di; pubblicato da; postato da; da; intervista di"
    "; intervista a cura di; dal nostro inviato; dalla nostra inviata; dal nostro corrispondente; dalla nostra corrispondente"
    "; un articolo di; commento di; analisi di; reportage di; testo e foto di",
    "pt": "por; escrito por; autor; autora; autores; texto; texto de; publicado por; reportagem de; redação de; postado por"
    "; reportagem; entrevista de; análise de; um artigo de; crónica de; crônica de; coluna de; texto e fotos",
    "nl": "door; geschreven door; auteur; auteurs; tekst; tekst door; geplaatst door; een artikel van; redacteur"
    "; door onze redacteur; door onze verslaggever; door onze correspondent; van onze redacteur; van onze verslaggever"
    "; van onze correspondent; een interview door; tekst en foto's; tekst en foto",
    "sv": "av; text; text av; skriven av; författare; publicerad av; skribent; reporter"
    "; text & foto; text och foto; text och bild; text & bild; av vår korrespondent; krönika av",
    "no": "av; tekst; tekst av; skrevet av; forfatter; forfattere; skribent; journalist; publisert av; tekst og foto"
    "; tekst og bilder; tekst & foto; tekst og bilete; journalister; kommentar av; kronikk av",
    "da": "af; tekst; tekst af; skrevet af; forfatter; udgivet af"
    "; tekst og foto; tekst og billeder; tekst & foto; journalist; kommentar af; kronik af",
    "fi": "kirjoittaja; kirjoittajat; kirjoittanut; teksti; toimittaja; julkaissut"
    "; teksti ja kuvat; teksti ja kuva; toimittajat; kirjoitti; haastattelu",
    "et": "autor; kirjutas; autorid; ajakirjanik; kirjutasid; tekst",
    "lv": "autors; autore; autori; žurnālists; žurnāliste; sagatavoja; sagatavojusi; sagatavojis; teksts",
    "lt": "autorius; autorė; parengė; autoriai; žurnalistas; žurnalistė; tekstas; parašė",
    "pl": "autor; autorka; autorzy; tekst; napisał; napisała; oprac.; opracował; opracowała; opracowanie; przez"
    "; rozmawiał; rozmawiała; rozmawiali; napisali; opracowali; przygotował; przygotowała",
    "cs": "autor; autorka; autoři; text; napsal; napsala; připravil; připravila"
    "; píše; píší; připravili; napsali; ptal se; ptala se; rozhovor vedl; rozhovor vedla",
    "sk": "autor; autorka; napísal; napísala; píše; autori; pripravil; pripravila; zhováral sa; zhovárala sa; text",
    "sl": "avtor; avtorica; piše; pišeta; pišejo; avtorji; pripravil; pripravila; besedilo",
    "hr": "autor; autorica; piše; napisao; napisala; pišu; tekst"
    "; autori; razgovarao; razgovarala; priredio; priredila; pripremio; pripremila; novinar; novinarka",
    "hu": "írta; szerző; szerzők; írták; készítette; összeállította; újságíró",
    "ro": "de; autor; autori; scris de; publicat de; redactor; autoare; un articol de; text de; articol de; articol scris de; jurnalist",
    "ru": "автор; авторы; автор статьи; автор текста; автор материала; текст; подготовил; подготовила; беседовал; беседовала"
    "; корреспондент; журналист; интервью; материал подготовил; материал подготовила; подготовили; беседовали; записал"
    "; записала; обозреватель; автор колонки; автор фото и текста; текст и фото",
    "uk": "автор; автори; авторка; автор статті; текст; підготував; підготувала"
    "; журналіст; журналістка; кореспондент; підготували; спілкувався; спілкувалася; розмовляв; розмовляла; записав; записала"
    "; автор тексту; автор матеріалу",
    "bg": "автор; автори; от; репортер; подготви; журналист; интервю на; авторка; текст",
    "sr": "аутор; autor; piše; пише"
    "; аутори; autori; пишу; pišu; разговарао; разговарала; припремио; припремила; priredio; priredila; novinar; novinarka",
    "el": "γράφει ο; γράφει η; γράφει; γράφουν; συντάκτης; συντάκτρια; του; της; από; κείμενο; επιμέλεια"
    "; ρεπορτάζ; ρεπορτάζ του; ρεπορτάζ της; από τον; από την; από τη; των; κείμενο του; κείμενο της; συντάκτες",
    "tr": "yazan; yazar; yazarı; haber; haberi yazan; hazırlayan; muhabir; röportaj; yazı; haber ve fotoğraf; haberi yazanlar",
    "id": "oleh; penulis; reporter; pewarta; ditulis oleh; jurnalis; laporan; laporan wartawan; kontributor; wartawan; ditulis",
    "ms": "oleh; penulis; laporan; wartawan",
    "vi": "tác giả; bởi; bài viết của; viết bởi; người viết; bài; bài và ảnh; phóng viên; thực hiện; nhóm tác giả",
    "ar": "بقلم; كتب; كتبت; كتبه; الكاتب; المؤلف; إعداد; تقرير; حوار; كتبها; مراسل; أعده",
    "fa": "نویسنده; به قلم; گزارش; خبرنگار; نوشته",
    "he": "מאת; כתב; כתבת; מחבר",
    "hi": "लेखक; द्वारा; लेखिका; रिपोर्टर; संवाददाता; रिपोर्ट",
    "ja": "文; 著者; 執筆; 執筆者; 筆者; 取材・文; 記者; 著; 作者; ライター; 文・写真; 投稿者"
    "; 取材; 取材・執筆; 文・構成; 構成・文; 文と写真; 聞き手; 文・撮影",
    "zh": "作者; 文; 记者; 記者; 撰文; 撰稿; 本报记者; 本報記者; 文字; 采写; 文字记者; 通讯员; 实习记者; 采访; 採訪; 撰文者",
    "ko": "글; 작성자; 글쓴이; 저자; 기자; 취재; 글·사진; 정리",
    "th": "โดย; ผู้เขียน; เรื่อง; เรื่องโดย; เขียนโดย; รายงานโดย; ข่าวโดย",
    "is": "höfundur; höfundar; eftir",
    "sq": "nga; shkruan; autori",
    "mk": "пишува; подготви",
    "eu": "egilea; idazlea",
    "af": "deur",
    "az": "müəllif",
    "ka": "ავტორი",
    "hy": "հեղինակ",
    "bn": "লেখক; লিখেছেন; প্রতিবেদক",
    "ur": "تحریر",
    "sw": "mwandishi",
}
"""Labels before an author, in lower case, separated by semicolons. They match whole words at the beginning of a line."""

WEAK_LABELS = frozenset(
    "text tekst texto texte testo words haber da de di av af aus του της από文 文 글 от reporter journalist kirjoittaja per y 記者 기자 redakteur interview protokoll reportagem escribe informa "
    "opinion journalister novinar novinarka redactor корреспондент журналист интервью journalist laporan wartawan bài ghi nga eftir deur των 取材 採訪 采访 취재 정리 "
    "haastattelu تقرير حوار گزارش ρεπορτάζ röportaj yazı text tekst teksts tekstas reportaje".split()
)
"""Labels that other lines begin with as well: they count only near the title, and only if nothing but names follows."""

OTHER_LABELS = (
    "photo by|photos by|photograph by|photographs by|photography by|photographer|pictures by|picture by|image by|images by|image credit|photo credit|photo|photos|foto|fotos|"
    "bild|bilder|illustration by|illustrations by|illustrated by|illustration|graphic by|graphics by|artwork by|art by|cover by|video by|video|"
    "medically reviewed by|clinically reviewed by|scientifically reviewed by|expert reviewed by|reviewed by|legally reviewed by|fact checked by|fact-checked by|fact check by|"
    "technically reviewed by|edited by|editor|editors|managing editor|translated by|translation by|translator|produced by|producer|directed by|hosted by|"
    "narrated by|read by|sponsored by|presented by|powered by|brought to you by|supported by|approved by|verified by|last updated by|updated by|"
    "last edited by|checked by|medical reviewer|reviewer|design by|designed by|filed under|posted in|published in|in|tags|tagged|"
    "übersetzt von|aus dem englischen von|übersetzung|fotos von|foto von|geprüft von|illustration von|traduit par|traduction|photos de|photo de|"
    "traducción|traducción de|fotografía de|fotografías de|foto de|traduzione di|traduzione|foto di|tradução|fotos de|revisado por|relu par|"
    "vertaald door|foto door|översättning|foto av|foto:|oversat af|oversettelse|kuva|kuvat|фото|перевод|редактор|fotó|fotoğraf|editör|"
    "editor:|penyunting|biên tập|写真|撮影|編集|編集者|翻訳|訳|图|图片|摄影|编辑|責任編集|责任编辑|編輯|사진|편집|الصورة|ترجمة|תרגום|follow|contact|email|related|"
    "reporting by|additional reporting by|editing by|source|quelle|fuente|fonte|источник|via|with"
)
"""Labels before people who are not the authors."""

JOINERS = frozenset("and und et y e i en och og ja ve и і та και & + dan oraz a az és şi și with mit avec con com med".split())
"""Words before the last name of a list."""

PARTICLES = frozenset(
    "de da do dos das di del della dello degli dei van von vom zu zur zum der den ten ter het la le las los el al bin bint ibn abu ben af du des mac mc san "
    "st. 't in't op d l o i".split()
)
"""Particles within names, in lower case as printed."""

SUFFIXES = frozenset(
    "jr sr ii iii iv v md phd dphil dds dmd dvm vmd do rn bsn msn np aprn fnp pharmd dpt pt rd rdn ldn lcsw lmft lpc psyd edd jd llm esq mba mph mpp mpa msc "
    "bsc ma ba ms bs mfa mps ma med cpa cfa cfp ea cissp pmp pe aia faia facs facp facog frcp mrcp mbbs mbchb rph cscs cpt obe mbe cbe kc qc mp mep frs "
    "dnp crna ccc-slp slp otr otd dc nd lac cns cde cdces cssd ibclc aud od faan faap facc cfre shrm-cp shrm-scp sphr phr cebs aca acca fca".split()
)
"""Letters after a name, in lower case and without dots; they are part of the name."""

TITLES = frozenset("dr prof professor mr mrs ms miss sir lady rev sister brother dame lord dott dott.ssa ing mag dra sra".split())
"""Forms of address before a name; they are part of the name."""

ROLES = frozenset(
    "editor editors editor-in-chief reporter reporters correspondent correspondents writer writers journalist journalists columnist columnists "
    "contributing analyst critic blogger photographer videographer director manager founder co-founder cofounder ceo cto cfo coo cmo president chairman chair "
    "chief officer senior junior assistant associate executive deputy managing freelance freelancer intern fellow producer publisher host "
    "anchor professor lecturer researcher scientist teacher student attorney lawyer partner horticulturalist educator gardener chef stylist pharmacist planner advisor adviser veterinarian instructor trainer psychologist economist historian meteorologist consultant specialist strategist expert coach therapist dietitian nutritionist "
    "physician doctor nurse engineer developer designer architect realtor agent owner principal lead head vice guest moderator member administrator author "
    "redakteur redakteurin redaktion redaktor redaktorin korrespondent korrespondentin reporterin journalistin autor autorin volontär volontärin chefredakteur chefredakteurin "
    "stellvertretender ressortleiter ressortleiterin leiter leiterin chefreporter chefreporterin gastautor gastautorin kolumnist kolumnistin freier freie "
    "journaliste rédacteur rédactrice correspondant correspondante envoyé envoyée spécial spéciale directeur directrice chroniqueur chroniqueuse "
    "redactor redactora periodista corresponsal enviado enviada especial colaborador colaboradora jefe jefa "
    "giornalista inviato inviata corrispondente direttore redattore redattrice "
    "repórter jornalista editora colunista colaboração correspondente "
    "redacteur correspondent verslaggever journalist columnist redactie "
    "korrespondent journalist redaktør redaktör skribent reporter utrikeskorrespondent "
    "toimittaja kirjeenvaihtaja dziennikarz dziennikarka redaktor redaktorka reportér komentátor "
    "корреспондент журналист редактор обозреватель спецкор специальный кореспондент журналіст "
    "muhabir yazar editör muhabiri gazeteci "
    "wartawan jurnalis pewarta kontributor "
    "記者 编辑 記者会 기자 특파원 논설위원 앵커 선임기자 전문기자 대표 인턴기자".split()
)
"""Jobs. A part of a byline that contains one names no person."""

WRITERS = frozenset(
    "editor editor-in-chief reporter correspondent writer journalist columnist critic blogger contributor producer chief "
    "redakteur redakteurin redaktor redaktorin korrespondent korrespondentin reporterin journalistin autor autorin volontär volontärin "
    "chefredakteur chefredakteurin chefreporter chefreporterin gastautor gastautorin kolumnist kolumnistin mitarbeiter mitarbeiterin "
    "journaliste rédacteur rédactrice correspondant correspondante reportrice spécial spéciale chroniqueur chroniqueuse "
    "redactor redactora periodista corresponsal especial columnista reportero reportera cronista "
    "giornalista inviato inviata corrispondente redattore redattrice "
    "repórter jornalista correspondente colunista redator redatora enviado enviada "
    "redacteur verslaggever verslaggeefster columniste "
    "korrespondent redaktør redaktör skribent journalisten reportern "
    "toimittaja kirjeenvaihtaja dziennikarz dziennikarka redaktorka korespondent korespondentka reportér reportérka redaktorka "
    "корреспондент журналист журналистка обозреватель спецкор кореспондент кореспондентка журналіст журналістка оглядач "
    "muhabiri muhabir wartawan jurnalis pewarta".split()
)
"""The last word of the jobs that come before the name of an author: Senior Reporter Ann Ruhl."""

COMPOUND_WRITERS = tuple(
    "redakteur redakteurin redaktor redaktorin korrespondent korrespondentin reporter reporterin journalist journalistin autor autorin "
    "redacteur verslaggever correspondent redaktør redaktör skribent mitarbeiter mitarbeiterin".split()
)
"""How such words end where languages write them as one: Wirtschaftsredakteurin."""

WIRES = frozenset(
    "wire wires agencias agencia agencies agenturen agentur agences agenzie agentschappen agências nachrichtenagenturen".split()
)
"""Agencies without a name."""

BESIDE_WIRES = frozenset("staff news reports report service services combined from and y und et e con de redacción redaktion other".split())
"""Words that come with them: a part of a byline that has no others names nobody."""

GROUPS = frozenset(
    "staff team editors desk newsdesk newsroom contributor contributors clinician redaktion redacción redação rédaction redazione redactie crew".split()
)
"""One of these with another word names a group of people."""

ORGANISATION_WORDS = frozenset(
    "inc ltd llc gmbh ag co corp corporation company companies group news press media magazine journal times post daily weekly tribune herald gazette ledger observer courier examiner telegraph chronicle bulletin sentinel dispatch inquirer quarterly review reporter "
    "agency agencies agence agencia agentur university college institute school center centre foundation association society department ministry "
    "office bureau committee council board team staff desk newsroom crew editors editorial redaktion redazione redacción redacció redação rédaction redactie "
    "redakcja redakce redakció redacția redaksi redaktionen redaksjonen redaktsiya редакция редакції toimitus verlag network channel radio tv television broadcasting service services "
    "wire wires reports report online web website digital publishing publications solutions systems software technologies technology labs studio studios "
    "consulting partners capital insurance hospital clinic health medical shop blog community support admin administrator marketing "
    "communications relations zeitung nachrichten tageblatt anzeiger rundschau periódico diario jornal giornale journal quotidien "
    "krant nieuws nyheter nyheder avis tidning uutiset wiadomości gazeta zprávy noviny новости газета агентство известия haber ajansı gazetesi "
    "international national federal government club party union museum library guest contributor contributors author authors "
    "fc sc sv tsv vfb usc experts designs design realty pllc attorneys academy alliance initiative project program campaign llp plc srl spa nv bv oy as asa ab aps kg "
    "rss feed podcast show events entertainment sports world business politics opinion culture science travel".split()
)
"""A name that contains one of these belongs to an organisation or a section, not to a person."""

NOT_NAMES = frozenset(
    "admin administrator administrador administrateur webmaster user guest anonymous anonym unknown undefined null none nan author authors editor editors "
    "editorial staff team default root test website site support info contact office newsroom redaktion redazione redacción redação rédaction redactie "
    "wordpress wpadmin superuser moderator home about login subscribe newsletter advertisement sponsored menu search share comments comment read more "
    "published updated posted by print email facebook twitter linkedin instagram youtube pinterest whatsapp telegram reddit copy link follow save listen "
    "article news blog post page category categories tags archive archives 입력 수정 등록 게시 댓글 공유 目录 分享 收藏".split()
)
"""Names of accounts and templates: never a person, even where the markup declares one."""

NEVER_IN_NAMES = frozenset(
    "dear hello hi liebe lieber hallo chère bonjour querido querida estimado estimada hola gentile kära дорогой дорогая уважаемый уважаемая "
    "the this that these those what when where which who why how your our their his her my its is are was were be been will would can could should do does did has have "
    "had not no yes all any more most less new best top first last next how-to guide tips ways things about into from for with without over under after before "
    "between during through against up down out off than then also just only you we they he she it i at on as or but if so because while "
    "der die das ein eine einen einem einer und oder aber wie was wer wo warum nicht mit auf für im ist sind wird werden neue neuen mehr nach über unter vor "
    "les des une un est sont pour dans sur avec sans plus comment pourquoi quand qui que ce cette ces "
    "los las una unos unas para con sin más cómo qué quién cuando donde este esta estos estas "
    "gli una uno per con senza più come perché quando dove questo questa "
    "os um uma uns umas para com sem mais quando onde este esta "
    "het een voor met niet waarom hoe wat "
    "min mins minute minutes minuten minuti minutos lesezeit read reading time ago views comments share published updated posted today yesterday "
    "click here hide caption captions expand collapse view see full story photo photos video getty images image credit courtesy illustration copyright reserved rights contents table "
    "skip content sign subscribe free join get start learn find shop buy menu search close open next previous loading advertisement sponsored "
    "privacy policy terms cookie cookies profile bio latest related popular trending featured weitere informationen customer reviews metrics cited spotlight former "
    "и в на не что как это для по".split()
)
"""Words of sentences, menus and headlines: words in a row with one of them are no person's name."""

ABOUT_AUTHOR = frozenset(
    "about the author|about the authors|about author|about the author(s)|meet the author|about the writer|about the contributor|über den autor|über die autorin|"
    "zum autor|zur autorin|à propos de l'auteur|à propos de l’auteur|sobre el autor|sobre la autora|acerca del autor|sobre o autor|sobre a autora|"
    "l'autore|over de auteur|om författaren|об авторе|o autorze|o autorovi|yazar hakkında|この記事を書いた人|author bio|author profile|the author".split(
        "|"
    )
)
"""Headings above a note on the author, in lower case."""

WRITTEN_BY_WORDS = r"written by|author|verfasst von|geschrieben von|écrit par|rédigé par|escrito por|autor|scritto da|geschreven door|napisan|skriv|skrevet|автор|yazan|作者|投稿者|執筆|tác giả|ditulis|oleh|by$"
"""A pattern for the label of an author in a card."""

DESKS = frozenset(
    "political business sports sport education health science crime city foreign national world economics technology environment features arts culture "
    "entertainment travel food consumer defence defense security diplomatic social affairs home legal court religion media digital royal data climate "
    "energy transport investigations investigative news money property fashion music film theatre".split()
)
"""The desks of editors and correspondents, between their name and their role: Ann Ruhl Political Editor."""

ALSO_SURNAMES = frozenset("may march august maio mai mars marzo abril".split())
"""Months that are also surnames."""

BEFORE_MONTHS = frozenset(
    "early late mid this last next since until every each month anfang mitte ende début fin inicio fim inizio fine".split()
)
"""Words before a month that make no name with it."""

SITE_MAKERS = (
    r"\b(?:web ?-?(?:design\w*|agentur|agency|studio|solutions?|services?|development|developers?|hosting|shop|master\w*)|internet ?-?(?:agentur|agency|services?|dienste|solutions?)"
    r"|(?:digital|creative|kreativ|werbe|multimedia|media) ?(?:agentur|agency|studio)|site ?builder|hosting|it[- ]services?|themes?|templates?|softwares?|cms"
    r"|joomla|wordpress|drupal|typo3|webflow|wix|squarespace|weebly|jimdo|elementor|divi\w*|bootstrap\w*|colorlib|html5 ?up|themeforest|envato|shopify)\b"
    r"|^(?:user|admin|test|demo|guest|editor|redakteur|autor)[\s_.-]?\d*$"
)
"""Matches in what a meta tag for the author says where it names the maker of the site or an account, and not the author."""

AFTER_NAMES = frozenset(
    "in on am vom le il el for at of is was has via from with auf für bei aus dans pour à en para da no su per voor op och på i".split()
)
"""Words that end a name: Ann Ruhl in Harbours, Ann Ruhl on behalf of."""

NOTE_SIGNS = tuple(
    "( [ （ 【 photo pictur video foto fotó bild kuva zdj фото edi illustr read lesezeit updat publi post modif creat review opdat aktual veröff actual pubbl "
    "aggiorn mis tips følg foll folg segui suiv onta abonn".split()
)
"""Parts of words and signs: a text with none of them and without digits does not match `NOTE_WORDS`."""

NOTE_WORDS = (
    r"(?:[.,;]|\s)\s*\b(?:photos?|photographs?|photography|pictures?|video|fotos?|foto's|fotograf\w*|fotó|bilder?|kuvat?|zdjęcia|фото|edição|editor|editing|illustrations?)\s*(?::|\bby\b)[^|]*|"
    r"[(\[（【][^()\[\]（）]*[)\]）】]|(?<!\d)\d+\s*(?:min(?:ute)?s?\.?|minuten|minuti|minutos)\b(?:\s*(?:read|ago))?|\bread(?:ing)? time\b[^|]*|\blesezeit\b[^|]*"
    r"|(?<!\d)\d+\s*(?:comments?|views?|shares?|kommentare?|commentaires?|(?:hours?|days?|minutes?|weeks?|months?|years?) ago)\b[^|]*"
    r"|\b(?:last )?(?:updated|published|posted|modified|created|reviewed|edited|opdateret|aktualisiert|veröffentlicht|publicado|actualizado|pubblicato|aggiornato|publié|mis à jour)\b[^|]*"
    r"|\b(?:tips meg|følg|follow|folgen|seguir|segui|suivre|contact|kontakt|abonnieren)\b[^|]*|\s*외 \d+명|(?<=\w)\s\d{1,2}(?=\s*[,;]|$)"
)
"""A pattern for the parts of a byline that are no names: notes in brackets, reading times, counts, dates."""

ALSO_NAMES = frozenset(
    "will can an best more les des una so he you she my page guest home link read day story young may june long an day do mark root april august".split()
)
"""Words of sentences and menus that are names as well, as in Will Ruhl and Jo Best: a name may contain one."""
