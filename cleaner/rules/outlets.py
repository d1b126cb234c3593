"""Words that names of papers, stations, magazines and publishers are made of, and names that only a list can tell."""

from __future__ import annotations

OUTLET_WORDS = frozenset(
    # English
    "post times tribune gazette herald news newspaper newspapers journal chronicle observer press star sun mail guardian telegraph dispatch magazine radio tv "
    "television broadcasting daily weekly monthly courier examiner bulletin sentinel inquirer enquirer review record register mirror express standard "
    "independent advertiser advocate argus echo globe ledger leader republic republican democrat bee banner beacon clarion citizen monitor mercury network "
    "wire newswire digest quarterly media publishing publications communications broadcaster newsroom plain-dealer post-gazette post-dispatch "
    "post-intelligencer star-tribune star-telegram times-union times-picayune journal-constitution news-press news-record union-tribune herald-tribune "
    # German
    "zeitung nachrichten tageblatt tagblatt tagesblatt tagesspiegel anzeiger rundschau blatt kurier allgemeine presse zeit spiegel morgenpost abendblatt "
    "abendzeitung volksstimme tagesschau rundfunk illustrierte wochenblatt "
    # Romance languages
    "monde figaro libération dépêche courrier parisien gazette nouvelles presse país mundo diario periódico vanguardia correo heraldo noticias voz nación "
    "universal prensa tiempo comercio jornal folha estado diário correio público notícias gazeta corriere repubblica stampa giornale gazzetta messaggero "
    "mattino resto notizie quotidiano revista revue rivista ziarul adevărul gândul diari "
    # Dutch, Nordic, Baltic, Finnish, Estonian
    "krant courant dagblad nieuwsblad nieuws tidning tidningen tidningar bladet dagbladet nyheter nyheterna avis avisen avisa posten tidende nyheder "
    "sanomat lehti uutiset päevaleht postimees leht žinios ziņas diena morgunblaðið fréttir "
    # Slavonic, Hungarian, Greek, Turkish, Indonesian
    "wyborcza rzeczpospolita dziennik kurier wiadomości noviny listy deník zprávy pravda sme novosti vijesti vesti list večernji glas dnevnik delo nap "
    "magyar hírlap hírek újság новости новини газета известия правда ведомости вестник дневник новинар труд εφημερίδα νέα βήμα καθημερινή "
    "gazetesi gazete haber haberleri postası kompas tempo berita harian koran báo".split()
)
"""Words in names of outlets, in lower case. A name in capitals with one of them at its beginning or end is an outlet's."""

OUTLET_ENDINGS = (
    "zeitung blatt kurier anzeiger rundschau nachrichten bladet blad posten tidningen avisen avisa krant lehti uutiset nyheter nyt 日报 日報 晚报 晚報 晨报 "
    "早报 早報 时报 時報 周刊 週刊 杂志 雜誌 新闻 新聞 新闻网 卫视 電視 电视台 广播 通讯社 通訊社 日報社 新聞社 新闻社 放送 在线 网 報 报 社 일보 신문 "
    "뉴스 방송 타임스"
).split()
"""Endings of compound names in lower case, and of names in scripts without spaces."""

OUTLETS = frozenset(
    "The Financial Times|Financial Times|USA TODAY|USA Today|CNN|BBC|NPR|NBC|CBS|ABC|Fox|FOX|PBS|MSNBC|CNBC|ESPN|ITN|ITV|Sky|RT|RTÉ|CBC|CTV|RFI|RFE/RL|VOA|DW|ZDF|ARD|NDR|WDR|SWR|MDR|BR|RTL|ORF|SRF|RTS|RSI|RAI|Rai|"
    "RTVE|RTP|NOS|VRT|RTBF|NRK|SVT|DR|YLE|Yle|TVP|NHK|KBS|MBC|SBS|CCTV|TVBS|NDTV|PTV|RTHK|TVNZ|RNZ|SABC|NTV|ntv|n-tv|TASR|Axios|Politico|POLITICO|Vox|Slate|Salon|"
    "Wired|WIRED|Quartz|Grist|ProPublica|Newsweek|Time|TIME|Forbes|Fortune|Variety|Billboard|Deadline|Gizmodo|Kotaku|Engadget|Mashable|TechCrunch|Lifehacker|"
    "Jezebel|Deadspin|BuzzFeed|HuffPost|Vice|VICE|Vogue|The Conversation|The Economist|The Atlantic|The New Yorker|The Nation|The Hill|The Verge|"
    "The Marshall Project|The 19th|Chalkbeat|Stateline|CalMatters|Science|Nature|Le Point|L'Express|L'Obs|Mediapart|Médiapart|Der Standard|Die Presse|Die Zeit|"
    "Die Welt|Stern|Focus|FOCUS|taz|FAZ|F.A.Z.|NZZ|Süddeutsche|Clarín|Infobae|El Confidencial|elDiario.es|Público|ABC Color|Aftenposten|Verdens Gang|VG|DN|SvD|"
    "Politiken|Berlingske|Aftonbladet|Expressen|Коммерсантъ|Коммерсант|Медуза|Meduza|РБК|BBC News|The Hollywood Reporter|Hollywood Reporter|McClatchy|Gannett|Scripps|Hearst|Newhouse|"
    "Pulitzer Center|The Pulitzer Center|Investigate Midwest|ICIJ|OCCRP|CORRECTIV|Correctiv|Bellingcat|Lighthouse Reports|Investigate Europe|Inside Climate News|Mongabay|"
    "openDemocracy|Global Voices|Report for America|Bureau of Investigative Journalism|International Consortium of Investigative Journalists|Disclose|"
    "Forbidden Stories|Civio|Agência Pública|Ojo Público|Reporters Without Borders|Type Investigations|Center for Investigative Reporting".split(
        "|"
    )
)
"""Outlets whose names do not show that they are outlets."""

GROUP_ROLES = frozenset(
    "staff staffs desk bureau team redaktion redazione redacción redação rédaction redactie crew newsroom editors writers reporters".split()
)
"""A byline with one of these words names a desk of the site itself, unless an agency is named."""
