"""One invented article in many languages: its title, author, date and credit, from a page and from flattened text alike."""

from __future__ import annotations

import pytest

from cleaner import clean

# Language, title, byline, author, date line, credit line, the credited agency, one long paragraph.
ARTICLES = [
    (
        "en",
        "Divers Reopen the Harbour of Port Ellery",
        "By Ann Ruhl",
        "Ann Ruhl",
        "3 May 2021 14:05",
        "(AP)",
        "AP",
        "The harbour stayed shut for three weeks while the divers set new piles, "
        "the master of the port told the council on Monday evening.",
    ),
    (
        "de",
        "Taucher öffnen den Hafen von Ellerbruch wieder",
        "Von Ida Kern",
        "Ida Kern",
        "03.05.2021, 14:05 Uhr",
        "Quelle: dpa",
        "dpa",
        "Der Hafen blieb drei Wochen lang geschlossen, weil Taucher neue Pfähle "
        "setzten, sagte der Hafenmeister am Montagabend dem Stadtrat.",
    ),
    (
        "fr",
        "Des plongeurs rouvrent le port d'Ellerive",
        "Par Noé Caillard",
        "Noé Caillard",
        "Publié le 3 mai 2021 à 14h05",
        "(avec AFP)",
        "AFP",
        "Le port est resté fermé trois semaines pendant que des plongeurs posaient "
        "de nouveaux pieux, a dit lundi soir le capitaine du port au conseil.",
    ),
    (
        "es",
        "Los buzos reabren el puerto de Brannoch",
        "Por Ana Ruiz",
        "Ana Ruiz",
        "3 de mayo de 2021",
        "Fuente: EFE",
        "EFE",
        "El puerto estuvo cerrado tres semanas mientras los buzos colocaban "
        "nuevos pilotes, dijo el lunes por la noche el capitán al concejo.",
    ),
    (
        "it",
        "I sommozzatori riaprono il porto di Molino",
        "di Lia Montesi",
        "Lia Montesi",
        "3 maggio 2021",
        "(ANSA)",
        "ANSA",
        "Il porto è rimasto chiuso tre settimane mentre i sommozzatori posavano "
        "nuovi pali, ha detto lunedì sera il capitano al consiglio comunale.",
    ),
    (
        "pt",
        "Mergulhadores reabrem o porto da Serra",
        "Por Rita Couto",
        "Rita Couto",
        "03/05/2021 14h05",
        "Com informações da Agência Brasil",
        "Agência Brasil",
        "O porto ficou fechado três semanas enquanto mergulhadores punham novas "
        "estacas, disse na noite de segunda-feira o capitão ao conselho.",
    ),
    (
        "nl",
        "Duikers heropenen de haven van Kadedorp",
        "Door Joep Kuiper",
        "Joep Kuiper",
        "3 mei 2021",
        "Bron: ANP",
        "ANP",
        "De haven bleef drie weken dicht terwijl duikers nieuwe palen plaatsten, zei de havenmeester maandagavond tegen de gemeenteraad.",
    ),
    (
        "sv",
        "Dykare öppnar hamnen i Kajsund igen",
        "Text: Elsa Brandberg",
        "Elsa Brandberg",
        "Publicerad 3 maj 2021 14:05",
        "TT",
        "TT",
        "Hamnen var stängd i tre veckor medan dykare satte nya pålar, sade hamnkaptenen "
        "till kommunfullmäktige på måndagskvällen i stadshuset.",
    ),
    (
        "pl",
        "Nurkowie otwierają port w Nabrzeżu",
        "Autor: Zofia Wilczak",
        "Zofia Wilczak",
        "3 maja 2021, 14:05",
        "Źródło: PAP",
        "PAP",
        "Port był zamknięty przez trzy tygodnie, bo nurkowie wbijali nowe pale, powiedział radzie w poniedziałek wieczorem kapitan portu.",
    ),
    (
        "ru",
        "Водолазы вновь открыли порт Причал",
        "Автор: Пётр Лугин",
        "Пётр Лугин",
        "3 мая 2021, 14:05",
        "Источник: ТАСС",
        "ТАСС",
        "Порт был закрыт три недели, пока водолазы ставили новые сваи, сказал "
        "вечером в понедельник капитан порта на заседании городского совета.",
    ),
    (
        "tr",
        "Dalgıçlar Rıhtım limanını yeniden açtı",
        "Haber: Deniz Kavak",
        "Deniz Kavak",
        "3 Mayıs 2021 14:05",
        "Kaynak: AA",
        "AA",
        "Liman, dalgıçlar yeni kazıklar çakarken üç hafta boyunca kapalı kaldı, dedi "
        "liman başkanı pazartesi akşamı belediye meclisine yaptığı konuşmada.",
    ),
    (
        "id",
        "Penyelam Membuka Kembali Pelabuhan Dermaga",
        "Oleh Rina Wulansari",
        "Rina Wulansari",
        "3 Mei 2021",
        "Sumber: Antara",
        "Antara",
        "Pelabuhan ditutup selama tiga minggu ketika para penyelam memasang tiang "
        "baru, kata kepala pelabuhan kepada dewan kota pada Senin malam.",
    ),
    (
        "ja",
        "潜水士が港を再開、三週間ぶりに船が出る",
        "文：山田花子",
        "山田花子",
        "2021年5月3日 14:05",
        "（共同）",
        "共同",
        "港は新しい杭を打つ作業のため三週間にわたって閉鎖されていたと、港の責任者が月曜日の夜"
        "に市議会で説明した。潜水士たちは昼夜交代で作業を続け、予定より早く工事を終えたという。",
    ),
    (
        "ko",
        "잠수부들, 부두 항구를 다시 열다",
        "김하늘 기자",
        "김하늘",
        "입력 2021.05.03 14:05",
        "출처: 연합뉴스",
        "연합뉴스",
        "항구는 잠수부들이 새 말뚝을 박는 동안 3주 동안 폐쇄되었다고 항만장이 월요일 저녁 시의회에서 말했다. "
        "잠수부들은 밤낮으로 교대하며 작업을 계속했고 예정보다 일찍 공사를 마쳤다고 그는 덧붙였다.",
    ),
    (
        "zh",
        "潜水员重新开放码头港口，船只三周后再次出海",
        "作者：王小明",
        "王小明",
        "2021年5月3日",
        "来源：新华社",
        "新华社",
        "港口负责人周一晚上对市议会说，港口因潜水员打入新的桩柱而关闭了三个星期。潜水员日"
        "夜轮班工作，比预定时间提前完成了工程，船只已经可以重新出海，居民们对此表示欢迎。",
    ),
    (
        "cs",
        "Potápěči znovu otevřeli přístav Nábřeží",
        "Autor: Eva Malá",
        "Eva Malá",
        "3. května 2021 14:05",
        "(ČTK)",
        "ČTK",
        "Přístav byl tři týdny zavřený, protože potápěči zatloukali nové piloty, řekl v pondělí večer kapitán přístavu zastupitelům města.",
    ),
    (
        "el",
        "Δύτες ανοίγουν ξανά το λιμάνι της Προβλήτας",
        "Γράφει ο Νίκος Αρβανίτης",
        "Νίκος Αρβανίτης",
        "3 Μαΐου 2021, 14:05",
        "Πηγή: ΑΠΕ-ΜΠΕ",
        "ΑΠΕ-ΜΠΕ",
        "Το λιμάνι έμεινε κλειστό τρεις εβδομάδες ενώ δύτες τοποθετούσαν νέους "
        "πασσάλους, είπε τη Δευτέρα το βράδυ ο λιμενάρχης στο συμβούλιο.",
    ),
    (
        "ar",
        "الغواصون يعيدون فتح ميناء الرصيف",
        "بقلم: سامي الحداد",
        "سامي الحداد",
        "3 مايو 2021",
        "المصدر: رويترز",
        "رويترز",
        "ظل الميناء مغلقا ثلاثة أسابيع بينما كان الغواصون يثبتون ركائز جديدة، "
        "بحسب ما قاله مدير الميناء لمجلس المدينة مساء الاثنين في جلسة علنية.",
    ),
    (
        "hu",
        "A búvárok újra megnyitották a rakparti kikötőt",
        "Írta: Kiss Bence",
        "Kiss Bence",
        "2021. május 3., 14:05",
        "(MTI)",
        "MTI",
        "A kikötő három hétig zárva volt, amíg a búvárok új cölöpöket vertek le, mondta hétfő este a kikötőmester a városi tanácsnak.",
    ),
    (
        "fi",
        "Sukeltajat avasivat Rantasataman uudelleen",
        "Aino Kivelä",
        "Aino Kivelä",
        "3.5.2021 14:05",
        "Lähde: STT",
        "STT",
        "Satama oli suljettuna kolme viikkoa, kun sukeltajat asensivat uusia paaluja, "
        "sanoi satamapäällikkö maanantai-iltana kaupunginvaltuustolle.",
    ),
    (
        "da",
        "Dykkere genåbner havnen i Kajby",
        "Af Mette Fjord",
        "Mette Fjord",
        "3. maj 2021 kl. 14.05",
        "/ritzau/",
        "/ritzau/",
        "Havnen var lukket i tre uger, mens dykkere satte nye pæle, sagde havnefogeden mandag aften til byrådet under et åbent møde.",
    ),
    (
        "vi",
        "Thợ lặn mở lại bến cảng",
        "Tác giả: Lê Minh Hạ",
        "Lê Minh Hạ",
        "Thứ hai, 3/5/2021, 14:05",
        "Nguồn: TTXVN",
        "TTXVN",
        "Bến cảng đã đóng cửa ba tuần trong khi thợ lặn đóng cọc mới, giám đốc cảng nói với hội đồng thành phố vào tối thứ Hai.",
    ),
]


@pytest.mark.parametrize("article", ARTICLES, ids=lambda article: article[0])
@pytest.mark.parametrize("is_page", [True, False], ids=["page", "text"])
def test_facts_in_many_languages(article: tuple[str, ...], is_page: bool) -> None:
    language, title, byline, author, day, credit, agency, prose = article
    paragraphs = [
        f"{prose} {prose[len(prose) // 4 :]}",
        f"{prose[len(prose) // 2 :]} {prose[: len(prose) // 2]}",
        f"{prose[9:]} {prose[:40]}",
    ]
    raw = f"{title}\n\n{byline}\n{day}\n\n" + "\n\n".join(paragraphs) + f"\n\n{credit}\n"
    if is_page:
        body = "".join(f"<p>{paragraph}</p>" for paragraph in paragraphs)
        top = f'<html lang="{language}"><head><title>{title} | Kai</title></head><body><nav><a href="/">Kai</a> <a href="/n">News</a></nav>'
        raw = (
            f"{top}<main><h1>{title}</h1><div>{byline}</div><div>{day}</div>{body}<p>{credit}</p></main><footer>Kai</footer></body></html>"
        )
    document = clean(raw, url="https://kai.example/1")
    found = document.metadata
    assert (found["title"], found["authors"], found["published"][:10]) == (title, [author], "2021-05-03")
    assert [source["name"] for source in found["sources"]] == [agency]
    assert credit not in document.text
    assert byline not in document.text
    assert paragraphs[0][:50] in document.text
