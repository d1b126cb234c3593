"""Credit lines to sources: a table in many languages; outlets, people and places are invented, agencies are not."""

from __future__ import annotations

import pytest
from describe_pages import facts_of, page

from cleaner import clean
from cleaner.describe.credits import HINT_LETTERS, find_clues, read_credit, read_dateline
from cleaner.describe.placed_credits import find_credits, find_dateline
from cleaner.rules.credits import CREDIT_RULES
from cleaner.text import FIRST_WIDE, words_of

# The line, the names in it separated by semicolons, the relation.
CREDITS = """
Source: TASS | TASS | source
SOURCE: REUTERS | REUTERS | source
Source : AFP | AFP | source
(Source: AP) | AP | source
Source: The Quay Ledger | The Quay Ledger | source
Source: Quay Ledger and Harbour Weekly | Quay Ledger; Harbour Weekly | source
Source: quayledger.example | quayledger.example | source
SOURCE Brannoch Foods | Brannoch Foods | source
Sources: Reuters, AFP | Reuters; AFP | source
Quelle: dpa | dpa | source
Quelle: sid/dpa | sid; dpa | source
Quelle: dpa (Text), Silke Abt (Bild) | dpa | source
Dieser Text ist eine Übersetzung, im Original erschien er in der dänischen Tageszeitung Politiken. | Politiken | originally-published
(Quelle: APA/sda/dpa) | APA; sda; dpa | source
Quelle: Elbtalblatt | Elbtalblatt | source
Quellen: dpa, AFP | dpa; AFP | source
Fuente: EFE | EFE | source
Fuente: Europa Press | Europa Press | source
Fuente: El Faro de Brannoch | El Faro de Brannoch | source
Fonte: ANSA | ANSA | source
Fonte: Agência Brasil | Agência Brasil | source
Source : La Dépêche du Quai | La Dépêche du Quai | source
Bron: ANP | ANP | source
Bron: Kadekrant | Kadekrant | source
Källa: TT | TT | source
Kilde: NTB | NTB | source
Kilde: Ritzau | Ritzau | source
Lähde: STT | STT | source
Źródło: PAP | PAP | source
Zdroj: ČTK | ČTK | source
Zdroj: TASR | TASR | source
Forrás: MTI | MTI | source
Sursa: Agerpres | Agerpres | source
Πηγή: ΑΠΕ-ΜΠΕ | ΑΠΕ-ΜΠΕ | source
Источник: ТАСС | ТАСС | source
Источник: Интерфакс | Интерфакс | source
Источник: Вестник Причала | Вестник Причала | source
Джерело: Укрінформ | Укрінформ | source
Kaynak: AA | AA | source
Kaynak: Rıhtım Postası | Rıhtım Postası | source
Sumber: Antara | Antara | source
Nguồn: TTXVN | TTXVN | source
来源：新华社 | 新华社 | source
來源：中央社 | 中央社 | source
出典：共同通信 | 共同通信 | source
출처: 연합뉴스 | 연합뉴스 | source
AFP | AFP | source
(AFP) | AFP | source
(dpa) | dpa | source
(APA/dpa) | APA; dpa | source
SDA/sep | SDA | source
Reuters/kra | Reuters | source
Reuters/kra Frankfurt | Reuters | source
AP, Reuters | AP; Reuters | source
Mit dpa | dpa | source
Avec AFP | AFP | source
– Reuters | Reuters | source
© dpa-infocom, dpa:240516-99-53606/3 (dpa) | dpa-infocom; dpa | source
Copyright: Project Syndicate, 2025 | Project Syndicate | source
© AFP 2024 | AFP | source
This article was originally published in The Quay Ledger. | The Quay Ledger | originally-published
This story originally appeared on Harbour Weekly. | Harbour Weekly | originally-published
First published in Lakeside Review. | Lakeside Review | originally-published
First published by The Quay Ledger on May 3, 2021. | The Quay Ledger | originally-published
This article first appeared in Lakeside Review. | Lakeside Review | originally-published
The post Why the Swifts Came Back appeared first on Harbour Weekly. | Harbour Weekly | originally-published
This article is republished from The Conversation under a Creative Commons license. | The Conversation | originally-published
Republished with permission from The Quay Ledger | The Quay Ledger | originally-published
Reprinted with permission of The Quay Ledger. | The Quay Ledger | originally-published
Reprinted from Lakeside Review, where it ran in full. | Lakeside Review | originally-published
Dieser Text ist zuerst im Elbtalblatt erschienen. | Elbtalblatt | originally-published
Dieser Artikel erschien zuerst auf Hafenpost. | Hafenpost | originally-published
Cet article a été initialement publié sur Le Courrier du Quai. | Le Courrier du Quai | originally-published
Publicado originalmente en El Faro de Brannoch. | El Faro de Brannoch | originally-published
Publicado originalmente em O Farol da Serra. | O Farol da Serra | originally-published
Pubblicato originariamente su Il Molo. | Il Molo | originally-published
Dit artikel verscheen eerder in Kadekrant. | Kadekrant | originally-published
Artikeln publicerades först i Kajbladet. | Kajbladet | originally-published
Artikkelen ble først publisert i Bryggeposten. | Bryggeposten | originally-published
Artykuł ukazał się pierwotnie w Gazeta Nabrzeżna. | Gazeta Nabrzeżna | originally-published
Впервые опубликовано в журнале Причал. | Причал | originally-published
转载自：码头日报 | 码头日报 | originally-published
With files from The Associated Press | The Associated Press | contributed
With files from The Canadian Press | The Canadian Press | contributed
With reports from El Faro and La Boya | El Faro; La Boya | contributed
Additional reporting by Reuters | Reuters | contributed
Additional reporting from PA | PA | contributed
The Associated Press contributed to this report. | The Associated Press | contributed
Weitere Quellen • AP | AP | contributed
Mit Material von dpa | dpa | contributed
Con información de EFE | EFE | contributed
Com informações da Agência Brasil | Agência Brasil | contributed
Com informações do O Farol da Serra | O Farol da Serra | contributed
Avec les informations de l'AFP | AFP | contributed
via Harbour Weekly | Harbour Weekly | via
Via: Harbour Weekly | Harbour Weekly | via
h/t Longfields Weekly | Longfields Weekly | via
Hat tip: Longfields Weekly | Longfields Weekly | via
[The Quay Ledger] via [Harbour Weekly] | The Quay Ledger; Harbour Weekly | via
Quelle: APA | APA | source
(APA) | APA | source
Quelle: ntv.de, ino/dpa | ntv.de; dpa | source
red/APA | APA | source
mit Material der dpa | dpa | contributed
Mit Agenturmaterial von Reuters | Reuters | contributed
Dieser Artikel wurde zuerst in der Hafenpost veröffentlicht. | Hafenpost | originally-published
Dieser Beitrag erschien ursprünglich bei Hafenpost. | Hafenpost | originally-published
(avec AFP) | AFP | source
Avec AFP et Reuters | AFP; Reuters | source
La rédaction avec AFP | AFP | contributed
Le Courrier du Quai avec AFP | AFP | contributed
Cet article est republié à partir de The Conversation sous licence Creative Commons. | The Conversation | originally-published
Article initialement paru dans Le Courrier du Quai. | Le Courrier du Quai | originally-published
Cet article a d'abord été publié par Le Courrier du Quai. | Le Courrier du Quai | originally-published
(EFE) | EFE | source
Con información de EFE y AFP | EFE; AFP | contributed
Con información de Reuters | Reuters | contributed
Este artículo fue publicado originalmente en El Faro de Brannoch. | El Faro de Brannoch | originally-published
Este artículo fue publicado originalmente por El Faro de Brannoch | El Faro de Brannoch | originally-published
Publicado primero en El Faro de Brannoch | El Faro de Brannoch | originally-published
EFE / Madrid | EFE | source
Fonte: Lusa | Lusa | source
(Lusa) | Lusa | source
Com Lusa | Lusa | source
Com informações da Reuters | Reuters | contributed
Com informações de Agência Brasil e Reuters | Agência Brasil; Reuters | contributed
*Com informações da Agência Estado | Agência Estado | contributed
Este artigo foi publicado originalmente em O Farol da Serra. | O Farol da Serra | originally-published
Texto publicado originalmente no O Farol da Serra | O Farol da Serra | originally-published
(ANSA) | ANSA | source
Con informazioni di Reuters | Reuters | contributed
Articolo pubblicato originariamente su Il Molo. | Il Molo | originally-published
Questo articolo è stato pubblicato per la prima volta su Il Molo | Il Molo | originally-published
(Adnkronos) | Adnkronos | source
(ANP) | ANP | source
Bron: Belga | Belga | source
Dit artikel is eerder verschenen in Kadekrant. | Kadekrant | originally-published
Dit artikel verscheen oorspronkelijk op Kadekrant | Kadekrant | originally-published
Met medewerking van ANP | ANP | contributed
(©NTB) | NTB | source
(NTB) | NTB | source
©NTB | NTB | source
/ritzau/ | /ritzau/ | source
Ritzau | Ritzau | source
Saken ble først publisert i Bryggeposten | Bryggeposten | originally-published
Artiklen blev først bragt i Havneavisen | Havneavisen | originally-published
Denne artikkelen ble opprinnelig publisert på Bryggeposten. | Bryggeposten | originally-published
(TT) | TT | source
TT-Reuters | TT; Reuters | source
Artikeln är ursprungligen publicerad i Kajbladet | Kajbladet | originally-published
Artikeln är tidigare publicerad i Kajbladet | Kajbladet | originally-published
(STT) | STT | source
STT–AFP | STT; AFP | source
Juttu on julkaistu alun perin Rantalehdessä | Rantalehdessä | originally-published
(PAP) | PAP | source
Źródło: PAP, IAR | PAP; IAR | source
Tekst pierwotnie ukazał się w Gazecie Nabrzeżnej. | Gazecie Nabrzeżnej | originally-published
(ČTK) | ČTK | source
Článek původně vyšel v Přístavních listech | Přístavních listech | originally-published
(TASR) | TASR | source
(MTI) | MTI | source
MTI/Rakpart | MTI | source
(Agerpres) | Agerpres | source
Articol publicat inițial în Gazeta Portului | Gazeta Portului | originally-published
Izvor: Hina | Hina | source
(Hina) | Hina | source
Izvor: Tanjug | Tanjug | source
Vir: STA | STA | source
(STA) | STA | source
Извор: Танјуг | Танјуг | source
Източник: БТА | БТА | source
(ΑΠΕ-ΜΠΕ) | ΑΠΕ-ΜΠΕ | source
Με πληροφορίες από ΑΠΕ-ΜΠΕ | ΑΠΕ-ΜΠΕ | contributed
Με πληροφορίες από Reuters | Reuters | contributed
(AA) | AA | source
(DHA) | DHA | source
İHA | İHA | source
Kaynak: Reuters | Reuters | source
Источник: РИА Новости | РИА Новости | source
По материалам Интерфакс | Интерфакс | source
По материалам ТАСС | ТАСС | source
ТАСС | ТАСС | source
/ТАСС/ | ТАСС | source
Оригинал статьи: Вестник Причала | Вестник Причала | originally-published
Статья впервые опубликована на сайте Вестник Причала | Вестник Причала | originally-published
За матеріалами Укрінформ | Укрінформ | source
Крыніца: БелТА | БелТА | source
(Antara) | Antara | source
Sumber: Bernama | Bernama | source
- Bernama | Bernama | source
— Bernama | Bernama | source
Theo TTXVN | TTXVN | source
(Theo Reuters) | Reuters | source
(TTXVN/Vietnam+) | TTXVN | source
المصدر: أ ف ب | أ ف ب | source
المصدر: رويترز | رويترز | source
(أ ف ب) | أ ف ب | source
(رويترز) | رويترز | source
منبع: ایسنا | ایسنا | source
מקור: רויטרס | רויטרס | source
स्रोत: पीटीआई | पीटीआई | source
(भाषा) | भाषा | source
出典：時事通信 | 時事通信 | source
（共同） | 共同 | source
（時事） | 時事 | source
【共同】 | 共同 | source
(ロイター) | ロイター | source
（新华社） | 新华社 | source
来源：新华网 | 新华网 | source
来源：央视新闻 | 央视新闻 | source
（来源：新华社） | 新华社 | source
(中央社) | 中央社 | source
출처 : 연합뉴스 | 연합뉴스 | source
(연합뉴스) | 연합뉴스 | source
[연합뉴스] | 연합뉴스 | source
ที่มา: รอยเตอร์ | รอยเตอร์ | source
Allikas: BNS | BNS | source
Šaltinis: ELTA | ELTA | source
BNS | BNS | source
ELTA | ELTA | source
Avots: LETA | LETA | source
Heimild: Reuters | Reuters | source
Burimi: ATSH | ATSH | source
Font: ACN | ACN | source
Fonte: EP | EP | source
"""

# What looks like a credit and is none.
NONE = """
Quelle: Jörn Habicht (Text), Silke Abt (Bild)
Source: author's own photo
Source: Getty Images
Photo: AFP
Foto: dpa
Jane Roe / Reuters
Picture: Jane Roe via AP
Bild: Jan Riek/dpa
Quelle: eigene Darstellung
Source: company reports
Sources: Smith (2019), Brown (2020)
Sources: Handbook of Harbours; The Tide Tables
This article was originally published in April 2020.
This post was first published on May 3, 2021 and has been updated.
Originally published by us in 2019.
Republish this story
A source told the court that the barge had sunk.
Source of the river
The sources of the Nile were found late.
according to TASS, the pier is open
The pier was originally built in 1912.
The book was first published in 1912.
The festival first appeared in the town in 1912.
Die Fähre fährt bereits auf der neuen Strecke.
Zuvor im Hafen gemeldete Schäden sind behoben.
Send via email
Subscribe via RSS here
Data: AP
Karte: dpa
According to a Reuters report
Ann Ruhl contributed some money.
With the help of friends
AP Johnson
Follow us
(SERVICE - Mehr unter apa.at)
Von unserem Korrespondenten, dpa
Avec Agences
Agencias
MADRID (EFE).- El agua subió.
Com agências
Reportagem da Agência Brasil
Riproduzione riservata
Sursa foto: Agerpres
По данным Reuters
المصدر: وكالات
She signed with Reuters in the end.
Tratto da una storia vera
Tomado de la mano
"""

DATELINES = """
GANTON (Reuters) - Tin fell again. | Reuters
YAKUTSK, September 28. /TASS/. The ice broke. | TASS
BERLIN (dpa) - Der Hafen ist wieder offen. | dpa
BERLIN (dpa/lno) - Der Hafen ist wieder offen. | dpa
PARIS, March 3 (AFP) - The quay reopened. | AFP
PORT ELLERY, Ohio (AP) — The quay reopened. | AP
TOLLAND, Ohio, June 2, 2022 /PRNewswire/ -- Brannoch Foods said | PRNewswire
TOLLAND, Ohio--(BUSINESS WIRE)--Brannoch Foods said | BUSINESS WIRE
МОСКВА, 28 сентября. /ТАСС/. Лёд сошёл. | ТАСС
Madrid (EFE).- El puerto reabrió. | EFE
Roma (ANSA) - Il molo riapre. | ANSA
TALLINN, Sept 3, BNS - The quay reopened. | BNS
新华社北京5月3日电 码头重新开放。 | 新华社
BERLIN (dpa) - Der Fluss | dpa
Berlin (dpa/bb) - Der Fluss | dpa
Wien (APA) – Der Fluss | APA
Zürich (awp) - Der Fluss | awp
PARIS (AFP) - Le fleuve | AFP
Paris, 3 mai (AFP) – Le fleuve | AFP
Madrid, 3 may (EFE).- El río | EFE
MADRID, 3 May. (EUROPA PRESS) - El río | EUROPA PRESS
ROMA (ITALPRESS) - Il fiume | ITALPRESS
(Adnkronos) - Il fiume è salito | Adnkronos
(ANSA) - ROMA, 03 MAG - Il fiume | ANSA
Roma, 3 mag. (askanews) - Il fiume | askanews
Lisboa, 03 mai 2021 (Lusa) – O rio | Lusa
SÃO PAULO (Reuters) - O rio | Reuters
SÃO PAULO, SP (FOLHAPRESS) - O rio | FOLHAPRESS
Oslo (NTB): Elven | NTB
KØBENHAVN (Ritzau) - Floden | Ritzau
Praha 3. května (ČTK) - Řeka | ČTK
Bratislava 3. mája (TASR) - Rieka | TASR
Warszawa (PAP) - Rzeka | PAP
МОСКВА, 3 мая. /ТАСС/. Река | ТАСС
МОСКВА, 3 мая — РИА Новости. Река | РИА Новости
KYIV, May 3 (Ukrinform) - The river | Ukrinform
ANKARA (AA) - Nehir | AA
İSTANBUL (AA) – Nehir | AA
İZMİR, (DHA)- Nehir | DHA
JAKARTA (ANTARA) - Sungai | ANTARA
Jakarta (ANTARA) - Sungai | ANTARA
KUALA LUMPUR, May 3 (Bernama) -- The river | Bernama
NEW DELHI, May 3 (PTI) The river | PTI
New Delhi [India], May 3 (ANI): The river | ANI
BEIJING, May 3 (Xinhua) -- The river | Xinhua
新华社北京5月3日电 河水 | 新华社
中新社北京5月3日电 河水 | 中新社
(中央社記者王小明台北3日電)河水 | 中央社
【北京共同】川 | 共同
(서울=연합뉴스) 김하늘 기자 = 강물이 | 연합뉴스
[서울=뉴시스] 김하늘 기자 = 강물이 | 뉴시스
(서울=뉴스1) 김하늘 기자 = 강물이 | 뉴스1
SEOUL, May 3 (Yonhap) -- The river | Yonhap
TOKYO, May 3 (Kyodo) - The river | Kyodo
LONDON, May 3 (Reuters) - The river | Reuters
WASHINGTON (AP) — The river | AP
LOS ANGELES--(BUSINESS WIRE)--Quay Foods said | BUSINESS WIRE
PORT ELLERY, Maine, May 3, 2021 /PRNewswire/ -- Quay Foods | PRNewswire
PORT ELLERY, Maine, May 03, 2021 (GLOBE NEWSWIRE) -- Quay Foods | GLOBE NEWSWIRE
Αθήνα (ΑΠΕ-ΜΠΕ) - Το ποτάμι | ΑΠΕ-ΜΠΕ
Belgrade, May 3 (Tanjug) - The river | Tanjug
ZAGREB, 3. svibnja (Hina) - Rijeka | Hina
Budapest, 2021. május 3., hétfő (MTI) - A folyó | MTI
Bucureşti, 3 mai /Agerpres/ - Râul | Agerpres
TEHRAN (Tasnim) – The river | Tasnim
القاهرة (رويترز) - النهر | رويترز
باريس (أ ف ب) - النهر | أ ف ب
"""

NO_DATELINES = """
The minister (Labour) - who resigned - spoke first.
Ann Ruhl (AP) is a photographer who lives by the sea and works for nobody.
The team (see table) - it has changed - won.
In May the agency AFP said the quay had reopened.
He/she/they may apply by Monday.
ROMA, 03 MAG - Il fiume
Москва. 3 мая. INTERFAX.RU - Река
МІНСК, 3 мая /Кар. БЕЛТА/. Река
WASHINGTON — (AP) The river
TEHRAN, May 03 (MNA) - The river
The river (which rose) - was
The boat (AP) was late
"""


@pytest.mark.parametrize("row", [line.split(" | ") for line in CREDITS.strip().splitlines()], ids=lambda row: row[0])
def test_credit_lines(row: list[str]) -> None:
    line, names, relation = row
    credit = read_credit(line)
    assert credit is not None
    assert credit.names == tuple(name.strip() for name in names.split(";"))
    assert credit.relation == relation


@pytest.mark.parametrize("line", NONE.strip().splitlines())
def test_lines_that_credit_nobody(line: str) -> None:
    assert read_credit(line) is None


@pytest.mark.parametrize("row", [line.split(" | ") for line in DATELINES.strip().splitlines()], ids=lambda row: row[0])
def test_agencies_in_datelines(row: list[str]) -> None:
    credit = read_dateline(row[0])
    assert credit is not None
    assert credit.names == (row[1],)
    assert credit.relation == "dateline"


@pytest.mark.parametrize("line", NO_DATELINES.strip().splitlines())
def test_no_agency_in_prose(line: str) -> None:
    assert read_dateline(line) is None


def test_the_table_is_as_large_as_asked() -> None:
    assert sum(len(table.strip().splitlines()) for table in (CREDITS, NONE, DATELINES, NO_DATELINES)) >= 250


def test_an_agency_closes_a_paragraph() -> None:
    prose = "The quay reopened on Monday after eleven weeks of work on its piles. " * 12
    credit = read_credit(prose + "(dpa)")
    assert credit is not None
    assert (credit.names, credit.evidence, credit.bare) == (("dpa",), "(dpa)", False)
    assert read_credit(prose + "(laughs)") is None
    helped = read_credit(prose + "(QL mit dpa)")
    assert helped is not None
    assert (helped.names, helped.relation) == (("dpa",), "contributed")


def test_a_button_behind_the_name_is_cut_off() -> None:
    credit = read_credit("Quelle: ElbtalblattArtikel teilen", [("Artikel teilen", "/share")])
    assert credit is not None
    assert credit.names == ("Elbtalblatt",)


def test_a_linked_name_goes_to_the_end_of_its_link() -> None:
    credit = read_credit("This post first appeared on 5 Ways to Sail, read it there.", [("5 Ways to Sail", "https://sail.example/5")])
    assert credit is not None
    assert credit.names == ("5 Ways to Sail",)


def test_a_caption_credits_a_picture() -> None:
    figure = "<figure><img src=a.jpg><figcaption>The quay. AP</figcaption></figure><table><tr><td>1</td></tr></table><p>Source: Reuters</p>"
    assert facts_of(page("", figure), "https://quay.example/1").sources == []


def test_a_credit_line_that_is_alone_in_its_block_is_told_from_one_in_prose() -> None:
    raw = page("", "", "<p>Source: TASS</p>").replace(b"<p>The harbour", b"<p>GANTON (Reuters) - The harbour", 1)
    document = clean(raw)
    lines = find_credits(document._page, document._verdicts, document._heading.evidence.title_block)
    assert lines == document._heading.credits
    dateline = find_dateline(document._page, document._verdicts)
    assert dateline is not None
    assert [(line.credit.names, line.alone) for line in (*lines, dateline)] == [(("TASS",), True), (("Reuters",), False)]
    assert [document.blocks[line.block].text[:7] for line in (*lines, dateline)] == ["Source:", "GANTON "]
    assert "Source: TASS" not in document.text
    assert "GANTON (Reuters)" in document.text


def test_hints_that_are_beginnings_of_words_are_long_enough_to_be_looked_up() -> None:
    for rule in CREDIT_RULES:
        for hint in rule.hints.split("|"):
            if hint[0] < FIRST_WIDE:
                words = words_of(hint)
                longest = max(words, key=len)
                assert len(longest) >= HINT_LETTERS or longest in ("via", "hat", "h", "con"), hint


def test_most_texts_have_no_clue_to_a_credit() -> None:
    assert find_clues("The harbour opened on Monday, and the first boats came in before noon.") is None
    assert find_clues("This was first published in the Gazette.") is not None
