"""News agencies and press-release wires: their names in print, languages and domains, and a look-up by name."""

from collections.abc import Sequence
from functools import cache
from typing import NamedTuple

from ..patterns import regex
from ..text import FIRST_WIDE, has_other_scripts, words_of

UNSPACED = regex("[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff]")
"""Letters of scripts that are written without spaces between words, always or often."""


class Agency(NamedTuple):
    """An agency as articles credit it."""

    name: str
    """The short name, by which two credits to one agency are recognised."""
    forms: str
    """Its names in print, separated by semicolons. Case counts for names of one word with less than six letters."""
    languages: str
    hosts: str
    """Its own domains, separated by spaces."""
    kind: str = "agency"


AGENCIES = (
    Agency(
        "AP",
        "AP; A.P.; Associated Press; The Associated Press; AP News; 美联社; 美聯社; AP通信; أسوشيتد برس; АП; אי-פי; AP Online; AP Wire; Associated Press News; the Associated Press; THE ASSOCIATED PRESS; ASSOCIATED PRESS; Prensa Asociada; Associated Press Writers",
        "en de fr es it pt nl sv no da ja",
        "apnews.com ap.org",
    ),
    Agency(
        "Reuters",
        "Reuters; REUTERS; Thomson Reuters; Reuters News; Reuters Health; Рейтер; Reuter; Rtr; 路透社; 路透; ロイター; ロイター通信; 로이터; رويترز; רויטרס; รอยเตอร์; Ρόιτερς; Ройтерс; रॉयटर्स",
        "en",
        "reuters.com",
    ),
    Agency(
        "AFP",
        "AFP; Agence France-Presse; Agence France Presse; AFP Relaxnews; АФП; 法新社; AFP時事; AFP通信; أ ف ب; أ.ف.ب; فرانس برس; AFPRelaxnews; AFP/Getty; Agencia France-Presse; AGENCE FRANCE-PRESSE",
        "fr en de es",
        "afp.com",
    ),
    Agency("UPI", "UPI; United Press International; UPI News; United Press", "en", "upi.com"),
    Agency(
        "PA",
        "PA; PA Media; PA Wire; Press Association; The Press Association; PA news agency; PA News; the Press Association; PA Sport",
        "en",
        "pamediagroup.com",
    ),
    Agency("Bloomberg", "Bloomberg; Bloomberg News; 彭博社; ブルームバーグ; 블룸버그", "en", "bloomberg.com"),
    Agency(
        "The Canadian Press",
        "The Canadian Press; Canadian Press; La Presse canadienne; La Presse Canadienne",
        "en fr",
        "thecanadianpress.com",
    ),
    Agency("AAP", "AAP; Australian Associated Press; AAP FactCheck; AAP Newswire; Australian Associated Press (AAP)", "en", "aap.com.au"),
    Agency("CNN Wire", "CNN Wire; CNN Newsource", "en", ""),
    Agency("States Newsroom", "States Newsroom", "en", "statesnewsroom.com"),
    Agency("Kaiser Health News", "Kaiser Health News; KFF Health News", "en", "kffhealthnews.org khn.org"),
    Agency(
        "Tribune News Service",
        "Tribune News Service; TNS; Tribune Content Agency; McClatchy-Tribune; McClatchy-Tribune News Service; MCT; MCT Information Services; Knight Ridder; Knight Ridder Newspapers; Knight Ridder/Tribune; McClatchy Newspapers; McClatchy Washington Bureau; KRT",
        "en",
        "tribunecontentagency.com",
    ),
    Agency("IANS", "IANS; Indo-Asian News Service; आईएएनएस", "en hi", "ians.in"),
    Agency("PTI", "PTI; Press Trust of India; Press Trust Of India; पीटीआई; भाषा; PTI-Bhasha", "en hi", "ptinews.com"),
    Agency("ANI", "ANI; Asian News International; एएनआई", "en hi", "aninews.in"),
    Agency("UNI", "United News of India", "en", "uniindia.com"),
    Agency(
        "Xinhua",
        "Xinhua; XINHUA; Xinhua News Agency; 新华社; 新華社; 新华网; شينخوا; Синьхуа; 新华; 신화통신; Xinhuanet",
        "en zh",
        "xinhuanet.com news.cn",
    ),
    Agency("中新社", "中新社; 中国新闻社; 中新网; China News Service", "zh", "chinanews.com.cn chinanews.com"),
    Agency("中央社", "中央社; CNA; Central News Agency; Focus Taiwan", "zh en", "cna.com.tw focustaiwan.tw"),
    Agency("Kyodo", "Kyodo; KYODO; Kyodo News; 共同; 共同通信; 共同通信社", "ja en", "kyodonews.net kyodonews.jp kyodo.co.jp"),
    Agency("Jiji Press", "Jiji Press; Jiji; 時事; 時事通信; 時事通信社", "ja en", "jiji.com"),
    Agency(
        "Yonhap", "Yonhap; Yonhap News; Yonhap News Agency; 연합뉴스; 聯合ニュース; Агентство Ёнхап", "ko en", "yna.co.kr yonhapnews.co.kr"
    ),
    Agency("뉴시스", "뉴시스; Newsis", "ko", "newsis.com"),
    Agency("뉴스1", "뉴스1; News1", "ko", "news1.kr"),
    Agency("KCNA", "KCNA; Korean Central News Agency; 조선중앙통신", "ko en", "kcna.kp"),
    Agency("Bernama", "Bernama; BERNAMA", "ms en", "bernama.com"),
    Agency("Antara", "Antara; ANTARA; Kantor Berita Antara; ANTARA News", "id en", "antaranews.com"),
    Agency("VNA", "VNA; TTXVN; Vietnam News Agency; Thông tấn xã Việt Nam", "vi en", "vnanet.vn vietnamplus.vn"),
    Agency("Philippine News Agency", "Philippine News Agency; PNA", "en", "pna.gov.ph"),
    Agency("APP", "Associated Press of Pakistan", "en ur", "app.com.pk"),
    Agency("BSS", "Bangladesh Sangbad Sangstha", "bn en", "bssnews.net"),
    Agency(
        "dpa",
        "dpa; DPA; dpa-infocom; dpa-AFX; dpa/AFX; Dpa; dpa/tmn; dpa-tmn; Deutsche Presse-Agentur; Deutsche Presse Agentur; dpa international; DPA International; Deutsche Presse-Agentur (dpa)",
        "de en es",
        "dpa.com dpa-international.com dpa-afx.de",
    ),
    Agency("AFX", "AFX; AFX News; Thomson Financial; Thomson Financial News", "de en", ""),
    Agency("SID", "SID; sid; Sport-Informations-Dienst", "de", "sid.de"),
    Agency("epd", "epd; EPD; Evangelischer Pressedienst; epdÖ; epd-Österreich; Evangelischer Pressedienst (epd)", "de", "epd.de"),
    Agency(
        "KNA", "KNA; kna; Katholische Nachrichten-Agentur; Katholische Nachrichtenagentur; Katholische Nachrichten Agentur", "de", "kna.de"
    ),
    Agency("dts", "dts; dts Nachrichtenagentur", "de", "dts-nachrichtenagentur.de"),
    Agency("dapd", "dapd; ddp", "de", ""),
    Agency("APA", "APA; apa; Austria Presse Agentur; Austria Presse-Agentur; APA-OTS; APA-Science", "de", "apa.at"),
    Agency("SDA", "SDA; sda; Keystone-SDA; Keystone-ATS; ATS; Schweizerische Depeschenagentur", "de fr it", "keystone-sda.ch sda-ats.ch"),
    Agency("AWP", "AWP; awp; awp Finanznachrichten", "de fr", "awp.ch"),
    Agency("Belga", "Belga; BELGA; Belga News Agency; Agence Belga; belga", "nl fr", "belga.be belganewsagency.eu"),
    Agency("ANP", "ANP; Algemeen Nederlands Persbureau", "nl", "anp.nl"),
    Agency(
        "EFE",
        "EFE; Agencia EFE; EFE Verde; EFEverde; Efe; EFE News; EFE Noticias; EFEAGRO; EFEsalud; EFE Agro; efe; EFE-EPA; efe-epa; EFE/EPA; Agencia Efe; AGENCIA EFE",
        "es",
        "efe.com",
    ),
    Agency("Europa Press", "Europa Press; EUROPA PRESS; Europapress; EP", "es", "europapress.es"),
    Agency("ACN", "ACN; Agència Catalana de Notícies", "ca", "acn.cat"),
    Agency("Télam", "Télam; Telam; TÉLAM", "es", "telam.com.ar"),
    Agency("Notimex", "Notimex; NOTIMEX", "es", "notimex.gob.mx"),
    Agency("Prensa Latina", "Prensa Latina; PL Prensa Latina", "es", "prensa-latina.cu"),
    Agency("Lusa", "Lusa; LUSA; Agência Lusa", "pt", "lusa.pt"),
    Agency("Agência Brasil", "Agência Brasil; Agencia Brasil; EBC", "pt", "agenciabrasil.ebc.com.br"),
    Agency("Estadão Conteúdo", "Estadão Conteúdo; Agência Estado; Estadao Conteudo", "pt", "estadaoconteudo.com.br"),
    Agency("Folhapress", "Folhapress; FOLHAPRESS", "pt", "folhapress.com.br"),
    Agency("ANSA", "ANSA; Ansa; Agenzia ANSA; ANSA.it; ANSAmed; Agenzia Ansa", "it", "ansa.it"),
    Agency("Adnkronos", "Adnkronos; AdnKronos; ADNKRONOS", "it", "adnkronos.com"),
    Agency("AGI", "AGI; Agenzia Italia", "it", "agi.it"),
    Agency("Askanews", "Askanews; askanews; ASKANEWS", "it", "askanews.it"),
    Agency("LaPresse", "LaPresse", "it", "lapresse.it"),
    Agency("NTB", "NTB; Norsk Telegrambyrå; ©NTB; NTB scanpix; NTBs", "no", "ntb.no"),
    Agency("TT", "TT; Tidningarnas Telegrambyrå; TT Nyhetsbyrån; TT Nyhetsbyrån AB", "sv", "tt.se"),
    Agency("Ritzau", "Ritzau; RITZAU; ritzau; /ritzau/; Ritzaus Bureau; Ritzau Finans; ritzau finans", "da", "ritzau.dk ritzau.com"),
    Agency("STT", "STT; Suomen Tietotoimisto; STT–Lehtikuva; STT-Lehtikuva; Lehtikuva-STT", "fi", "stt.fi"),
    Agency("BNS", "BNS; Baltic News Service", "lt et lv", "bns.lt bns.ee"),
    Agency("ELTA", "ELTA", "lt", "elta.lt"),
    Agency("LETA", "LETA", "lv", "leta.lv"),
    Agency("ERR", "ERR News", "et", "err.ee"),
    Agency("PAP", "PAP; Polska Agencja Prasowa; PAP Biznes; PAP Nauka w Polsce", "pl", "pap.pl"),
    Agency("IAR", "IAR", "pl", ""),
    Agency("ČTK", "ČTK; Česká tisková kancelář", "cs", "ctk.cz ceskenoviny.cz"),
    Agency("TASR", "TASR", "sk", "tasr.sk"),
    Agency("SITA", "SITA; SITA Slovenská tlačová agentúra", "sk", "sita.sk"),
    Agency("MTI", "MTI; Magyar Távirati Iroda", "hu", "mti.hu"),
    Agency("Agerpres", "Agerpres; AGERPRES", "ro", "agerpres.ro"),
    Agency("Mediafax", "Mediafax; MEDIAFAX", "ro", "mediafax.ro"),
    Agency("News.ro", "News.ro", "ro", "news.ro"),
    Agency("BTA", "BTA; БТА", "bg", "bta.bg"),
    Agency("HINA", "HINA; Hina; hina", "hr", "hina.hr"),
    Agency("STA", "STA", "sl", "sta.si"),
    Agency("Tanjug", "Tanjug; TANJUG; Танјуг", "sr", "tanjug.rs"),
    Agency("Beta", "BETA", "sr", "beta.rs"),
    Agency("FoNet", "FoNet; FONET", "sr", "fonet.rs"),
    Agency("SRNA", "SRNA", "sr", "srna.rs"),
    Agency("MIA", "МИА", "mk", "mia.mk"),
    Agency("ANA-MPA", "ANA-MPA; AMNA; ΑΠΕ-ΜΠΕ; ΑΠΕ; ΑΜΠΕ; Athens News Agency", "el", "amna.gr"),
    Agency(
        "Anadolu",
        "AA; Anadolu; Anadolu Agency; Anadolu Ajansı; Agence Anadolu; Agencia Anadolu; وكالة الأناضول; الأناضول; Анадолу",
        "tr",
        "aa.com.tr",
    ),
    Agency("İHA", "İHA; IHA; İhlas Haber Ajansı", "tr", "iha.com.tr"),
    Agency("DHA", "DHA; Demirören Haber Ajansı", "tr", "dha.com.tr"),
    Agency("ANKA", "ANKA", "tr", "ankahaber.net"),
    Agency("TASS", "TASS; ITAR-TASS; Itar-Tass; Tass; ТАСС; ИТАР-ТАСС; Агентство ТАСС", "ru en", "tass.ru tass.com itar-tass.com"),
    Agency("Interfax", "Interfax; INTERFAX; Интерфакс; ИНТЕРФАКС", "ru en", "interfax.ru interfax.com"),
    Agency("Interfax-Ukraine", "Interfax-Ukraine; Интерфакс-Украина; Інтерфакс-Україна", "uk ru", "interfax.com.ua"),
    Agency("РИА Новости", "РИА Новости; РИА «Новости»; RIA Novosti; РИА", "ru", "ria.ru"),
    Agency("Sputnik", "Sputnik; سبوتنيك; Спутник", "ru en", "sputniknews.com"),
    Agency("ПРАЙМ", "ПРАЙМ; РИА Прайм", "ru", "1prime.ru"),
    Agency("РБК", "РБК", "ru", "rbc.ru"),
    Agency("БЕЛТА", "БЕЛТА; БелТА; BelTA; БЕЛТА-", "ru be", "belta.by"),
    Agency("Укринформ", "Укринформ; Укрінформ; Ukrinform", "uk ru en", "ukrinform.net ukrinform.ua"),
    Agency("УНІАН", "УНИАН; УНІАН; UNIAN", "uk ru", "unian.net unian.ua"),
    Agency("Azertac", "AZERTAC; АЗЕРТАДЖ", "az ru en", "azertag.az"),
    Agency("IRNA", "IRNA; ایرنا", "fa en", "irna.ir"),
    Agency("ISNA", "ISNA; ایسنا", "fa", "isna.ir"),
    Agency("Mehr News", "Mehr News Agency; Mehr News", "fa en", "mehrnews.com"),
    Agency("Tasnim", "Tasnim; Tasnim News Agency", "fa en", "tasnimnews.com"),
    Agency("Fars", "Fars News Agency", "fa en", "farsnews.ir"),
    Agency("SANA", "SANA; سانا", "ar en", "sana.sy"),
    Agency("SPA", "Saudi Press Agency; واس", "ar en", "spa.gov.sa"),
    Agency("WAM", "WAM; وام", "ar en", "wam.ae"),
    Agency("KUNA", "KUNA; كونا", "ar en", "kuna.net.kw"),
    Agency("QNA", "Qatar News Agency; قنا", "ar en", "qna.org.qa"),
    Agency("MENA", "Middle East News Agency; أ ش أ", "ar en", ""),
    Agency("Petra", "بترا", "ar en", "petra.gov.jo"),
    Agency("MAP", "MAP; Maghreb Arabe Presse", "fr ar", "mapnews.ma"),
    Agency("APS", "Algérie Presse Service", "fr ar", "aps.dz"),
    Agency("TAP", "Tunis Afrique Presse", "fr ar", "tap.info.tn"),
    Agency("JTA", "JTA; Jewish Telegraphic Agency", "en", "jta.org"),
    Agency("NAN", "NAN; News Agency of Nigeria", "en", "nannews.ng"),
    Agency("GNA", "GNA; Ghana News Agency", "en", "gna.org.gh"),
    Agency("PANAPRESS", "PANAPRESS; Panapress; Pana", "fr en", "panapress.com"),
    Agency("APO Group", "APO Group; African Media Agency", "en", "apo-opa.com", "press-release"),
    Agency("NAMPA", "NAMPA; Nampa; Namibia Press Agency", "en", "nampa.org"),
    Agency("Inter Press Service", "Inter Press Service; IPS; Inter Press Service News Agency", "en", "ipsnews.net"),
    Agency("Catholic News Agency", "Catholic News Agency; CNA Deutsch", "en de", "catholicnewsagency.com"),
    Agency("Religion News Service", "Religion News Service; RNS; Catholic News Service; CNS", "en", "religionnews.com"),
    Agency("Project Syndicate", "Project Syndicate", "en", "project-syndicate.org"),
    Agency("SWNS", "SWNS", "en", "swns.com"),
    Agency(
        "RTRS",
        "Washington Post News Service; New York Times News Service; NYT News Service; Los Angeles Times-Washington Post; Los Angeles Times-Washington Post News Service; Scripps Howard News Service; Scripps News; Cox News Service; Gannett News Service; Hearst Newspapers; Newhouse News Service; Copley News Service; Media General News Service; Morris News Service; Capitol News Service; Stephens Media; Dow Jones; Dow Jones Newswires; Dow Jones Newswire",
        "en",
        "",
    ),
    Agency("Sapa", "Sapa; SAPA; South African Press Association; Sapa-AFP; Sapa-AP; Sapa-dpa; Sapa-DPA", "en", ""),
    Agency("NZPA", "NZPA; New Zealand Press Association; NZ Newswire", "en", ""),
    Agency("Kathpress", "kathpress; Kathpress; KATHPRESS; KAP", "de", "kathpress.at"),
    Agency("UCA News", "UCA News; UCAN; ucanews.com", "en", "ucanews.com"),
    Agency("ZENIT", "ZENIT; Zenit News", "en es it fr de", "zenit.org"),
    Agency("Asia Pulse", "Asia Pulse; Asia News Network", "en", ""),
    Agency("Agencia Reforma", "Agencia Reforma; Grupo Reforma; El Universal/GDA; GDA", "es", ""),
    Agency("DyN", "DyN; DYN; Diarios y Noticias", "es", ""),
    Agency("Syndication", "Tribune Media Services; King Features Syndicate; Creators Syndicate; Universal Press Syndicate", "en", ""),
    Agency("Italpress", "Italpress; ITALPRESS", "it", "italpress.com"),
    Agency("Agenzia DIRE", "Agenzia DIRE; DIRE; Agenzia Dire; Agenzia Fides; Fides; AgenSIR; AsiaNews", "it", "dire.it"),
    Agency("Agenzia Nova", "Agenzia Nova", "it en", "agenzianova.com"),
    Agency("Servimedia", "Servimedia; SERVIMEDIA", "es", "servimedia.es"),
    Agency("Colpisa", "Colpisa; COLPISA", "es", "colpisa.com"),
    Agency("Colprensa", "Colprensa; COLPRENSA", "es", "colprensa.com"),
    Agency("Noticias Argentinas", "Noticias Argentinas; Agencia NA", "es", "noticiasargentinas.com"),
    Agency("Andina", "Agencia Andina; ANDINA", "es", "andina.pe"),
    Agency("Agencia Boliviana de Información", "Agencia Boliviana de Información", "es", "abi.bo"),
    Agency("Agencia Venezolana de Noticias", "Agencia Venezolana de Noticias", "es", "avn.info.ve"),
    Agency("Agência O Globo", "Agência O Globo; Agência Globo", "pt", ""),
    Agency("Agence QMI", "Agence QMI; QMI Agency", "fr en", ""),
    Agency("Postmedia News", "Postmedia News; CanWest News Service; Canwest News Service; Southam News", "en", ""),
    Agency("City News Service", "City News Service; Bay City News; Bay City News Service", "en", ""),
    Agency("Local Democracy Reporting Service", "Local Democracy Reporting Service; LDRS", "en", ""),
    Agency("Nexstar Media Wire", "Nexstar Media Wire; Gray News", "en", ""),
    Agency("BANG Showbiz", "BANG Showbiz; Bang Showbiz; Cover Media; WENN; World Entertainment News Network", "en", ""),
    Agency("spot on news", "spot on news; spot-on-news; teleschau", "de", "spot-on-news.de"),
    Agency("ATSH", "ATSH; Agjencia Telegrafike Shqiptare", "sq", "ata.gov.al"),
    Agency("FENA", "FENA; Fena", "bs", "fena.ba"),
    Agency("MINA", "MINA; Mina news", "sr", "mina.news"),
    Agency("Makfax", "Makfax; Макфакс", "mk", "makfax.com.mk"),
    Agency("Focus News Agency", "Агенция Фокус; Focus News Agency", "bg", "focus-news.net"),
    Agency("IPN", "IPN; Moldpres", "ro ru", "ipn.md moldpres.md"),
    Agency("Armenpress", "Armenpress; Арменпресс; Արմենպրես", "hy ru en", "armenpress.am"),
    Agency("Trend", "Trend News Agency; АМИ Trend", "az ru en", "trend.az"),
    Agency("Kazinform", "Kazinform; Казинформ; Қазақпарат", "kk ru en", "inform.kz"),
    Agency("AKIpress", "AKIpress; АКИpress", "ky ru", "akipress.org akipress.com"),
    Agency("УзА", "УзА; O'zA; UzA", "uz ru", "uza.uz"),
    Agency("Росбалт", "Росбалт; Регнум; REGNUM", "ru", "rosbalt.ru regnum.ru"),
    Agency("Montsame", "Montsame; МОНЦАМЭ", "mn en", "montsame.mn"),
    Agency("WAFA", "WAFA; وفا", "ar en", "wafa.ps"),
    Agency("NNA", "الوكالة الوطنية للإعلام; National News Agency", "ar en", "nna-leb.gov.lb"),
    Agency("INA", "Iraqi News Agency; واع", "ar en", "ina.iq"),
    Agency("BNA", "Bahrain News Agency; بنا", "ar en", "bna.bh"),
    Agency("SUNA", "Sudan News Agency; SUNA; سونا", "ar en", "suna-sd.net"),
    Agency("ENA", "Ethiopian News Agency", "am en", "ena.et"),
    Agency("Kenya News Agency", "Kenya News Agency", "en sw", "kenyanews.go.ke"),
    Agency("African News Agency", "African News Agency", "en", "africannewsagency.com"),
    Agency("UNB", "UNB; United News of Bangladesh", "en bn", "unb.com.bd"),
    Agency("TNA", "สำนักข่าวไทย", "th", "tnamcot.com"),
    Agency("KPL", "Lao News Agency", "lo en", "kpl.gov.la"),
    Agency("AKP", "Agence Kampuchea Presse", "km en fr", "akp.gov.kh"),
    Agency(
        "Media OutReach", "Media OutReach Newswire; Media OutReach; ACN Newswire; JCN Newswire", "en", "media-outreach.com", "press-release"
    ),
    Agency("pressetext", "pressetext; openPR", "de", "pressetext.com openpr.de", "press-release"),
    Agency("Mynewsdesk", "Mynewsdesk; NTB Kommunikasjon; Via Ritzau", "sv no da", "mynewsdesk.com", "press-release"),
    Agency("NewsVoir", "NewsVoir; NewsVoir India; Business Wire India", "en", "newsvoir.com", "press-release"),
    Agency("TheNewswire", "TheNewswire; NewMediaWire; ABNewswire; Send2Press", "en", "thenewswire.com", "press-release"),
    Agency("PR Newswire", "PR Newswire; PRNewswire; PRNEWSWIRE; PRNewsWire", "en", "prnewswire.com", "press-release"),
    Agency("Business Wire", "Business Wire; BUSINESS WIRE; BusinessWire", "en", "businesswire.com", "press-release"),
    Agency("GlobeNewswire", "GlobeNewswire; GLOBE NEWSWIRE; Globe Newswire; GLOBENEWSWIRE", "en", "globenewswire.com", "press-release"),
    Agency("Accesswire", "Accesswire; ACCESSWIRE; ACCESS Newswire", "en", "accesswire.com accessnewswire.com", "press-release"),
    Agency("Newsfile", "Newsfile Corp.; Newsfile Corp; Newsfile", "en", "newsfilecorp.com", "press-release"),
    Agency("EIN Presswire", "EIN Presswire; EINPresswire; EINPresswire.com", "en", "einpresswire.com", "press-release"),
    Agency("Marketwired", "Marketwired; Marketwire", "en", "", "press-release"),
    Agency("PRWeb", "PRWeb; PRWEB", "en", "prweb.com", "press-release"),
    Agency("CNW", "CNW; CNW Group; Canada Newswire; CNW Telbec", "en fr", "newswire.ca", "press-release"),
    Agency("news aktuell", "news aktuell; ots; OTS; presseportal", "de", "presseportal.de", "press-release"),
    Agency("PR TIMES", "PR TIMES", "ja", "prtimes.jp", "press-release"),
)


@cache
def _forms() -> tuple[dict[str, Agency], dict[str, Agency]]:
    """Agencies by printed name: with case, and for names of several words or of six letters and more also without."""
    exact: dict[str, Agency] = {}
    folded: dict[str, Agency] = {}
    for agency in AGENCIES:
        for form in agency.forms.split(";"):
            form = form.strip()
            exact.setdefault(form, agency)
            if len(form) >= 6 or " " in form:
                folded.setdefault(form.casefold(), agency)
    return exact, folded


def find_agency(text: str) -> Agency | None:
    """Returns the agency whose name the whole text is, else None; for short names the case counts.

    >>> find_agency("associated press").name, find_agency("dpa").name, find_agency("pa"), find_agency("AP Johnson")
    ('AP', 'dpa', None, None)
    """
    exact, folded = _forms()
    return exact.get(text) or folded.get(text.casefold())


COMMON_WORDS = frozenset(
    "news press agency service services the agencia agence agenzia media international national united network wire group new city times post "
    "association associated business central creators entertainment financial general health information online science trust".split()
)
"""Words in agencies' names that many other texts have: a rarer word of the name is looked for."""
LETTERS_WITH_DOTS = "a.p."
"""The name in Latin script that has no word of two letters."""


@cache
def _key_words() -> frozenset[str]:
    """The rarest word of each agency's name, in lower case; none of names in scripts without spaces, which `UNSPACED` finds."""
    forms = [form for agency in AGENCIES for form in agency.forms.split(";") if form.strip() != LETTERS_WITH_DOTS.upper()]
    names = [words_of(form.casefold()) for form in forms if max(form) < FIRST_WIDE]
    return frozenset(max(words, key=lambda word: (word not in COMMON_WORDS, len(word))) for words in names)


def has_word_of_agency(folded: str, words: Sequence[str]) -> bool:
    """Whether a text in lower case, with the words `words`, has a word of an agency's name.

    A text that has none, and that is in a script with spaces, names no agency.
    """
    return not _key_words().isdisjoint(words) or LETTERS_WITH_DOTS in folded


def may_name_agency(text: str) -> bool:
    """Whether a text has a word of an agency's name: a quick test before the text is parsed."""
    folded = text.casefold()
    return has_word_of_agency(folded, words_of(folded)) or (has_other_scripts(text) and UNSPACED.search(text) is not None)
