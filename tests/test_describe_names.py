"""Bylines to names: a table of printed lines in many languages, all people invented."""

from __future__ import annotations

import pytest

from cleaner.describe.names import NOTE, _may_have_note, classify, is_person, label_at, prints_byline, read_byline

# The printed line, and the names in it, separated by semicolons.
PERSONS = """
By Ann Ruhl | Ann Ruhl
by Ann Ruhl | Ann Ruhl
BY ANN RUHL | Ann Ruhl
By: Ann Ruhl | Ann Ruhl
By – Ann Ruhl | Ann Ruhl
Written by Ann Ruhl | Ann Ruhl
Written By: Ann Ruhl | Ann Ruhl
Words by Ann Ruhl | Ann Ruhl
Words: Ann Ruhl | Ann Ruhl
Story by Ann Ruhl | Ann Ruhl
Text by Ann Ruhl | Ann Ruhl
Posted by Ann Ruhl | Ann Ruhl
Posted by Ann Ruhl on May 3, 2021 | Ann Ruhl
Published by Ann Ruhl, 3 May 2021 | Ann Ruhl
Author: Ann Ruhl | Ann Ruhl
Author(s): Ann Ruhl, Tom Vale | Ann Ruhl; Tom Vale
Authors: Ann Ruhl; Tom Vale | Ann Ruhl; Tom Vale
A guest post by Ann Ruhl | Ann Ruhl
Opinion by Ann Ruhl | Ann Ruhl
Analysis by Tom Vale | Tom Vale
Review by Tom Vale | Tom Vale
As told to Tom Vale | Tom Vale
By Ann Ruhl and Tom Vale | Ann Ruhl; Tom Vale
By Ann Ruhl & Tom Vale | Ann Ruhl; Tom Vale
By Ann Ruhl, Tom Vale and Ida Kern | Ann Ruhl; Tom Vale; Ida Kern
By Ann Ruhl, Tom Vale, and Ida Kern | Ann Ruhl; Tom Vale; Ida Kern
By Ann Ruhl / Tom Vale | Ann Ruhl; Tom Vale
By Ann Ruhl, Senior Writer | Ann Ruhl
By Ann Ruhl, senior political correspondent | Ann Ruhl
By Ann Ruhl | Staff Reporter | Ann Ruhl
By Ann Ruhl • Harbour Correspondent | Ann Ruhl
By Ann Ruhl - May 3, 2021 | Ann Ruhl
By Ann Ruhl May 3, 2021 | Ann Ruhl
By Ann Ruhl May 3, 2021 5 min read | Ann Ruhl
By Ann Ruhl · 5 min read | Ann Ruhl
By Ann Ruhl Updated June 1, 2022 | Ann Ruhl
By Ann Ruhl 2 hours ago | Ann Ruhl
By Ann Ruhl (@annruhl) | Ann Ruhl
By Ann Ruhl @annruhl | Ann Ruhl
By Ann Ruhl ann.ruhl@quay.example | Ann Ruhl
By Ann Ruhl, MD | Ann Ruhl, MD
By Ann Ruhl, M.D. | Ann Ruhl, M.D.
By Ann Ruhl, PhD and Tom Vale, RN | Ann Ruhl, PhD; Tom Vale, RN
By Ann Ruhl, Ph.D., Tom Vale, MPH | Ann Ruhl, Ph.D.; Tom Vale, MPH
By Joe Marl, Sr, Ida Kern, MD | Joe Marl, Sr; Ida Kern, MD
By Joe Marl Jr. | Joe Marl Jr.
By Joe Marl, Jr. and Ida Kern | Joe Marl, Jr.; Ida Kern
By Dr. Ida Kern | Dr. Ida Kern
By A. J. Marl | A. J. Marl
By Mary-Jo O'Hale | Mary-Jo O'Hale
By Rolf von Ahn | Rolf von Ahn
By Ludo van der Meer | Ludo van der Meer
By Maria de la Rosa Vidal | Maria de la Rosa Vidal
By ABBY GOODLOW | Abby Goodlow
By BYRON VALE | Byron Vale
By Byron Vale | Byron Vale
By SEAN O'HALE AND ROLF VON AHN | Sean O'Hale; Rolf von Ahn
By KIRSTY MCCOY | Kirsty McCoy
By Will Ruhl | Will Ruhl
By Jo Best | Jo Best
By Jane Page | Jane Page
By Jo Root | Jo Root
By April Vale | April Vale
By Pia (Mara) Ghell | Pia "Mara" Ghell
By Pia Ghell (Quay Ledger) and Tom Vale | Pia Ghell; Tom Vale
By Bill MCCARTAN | Bill MCCARTAN
By Ann Ruhl for the Quay Ledger | Ann Ruhl
By Ann Ruhl in Port Ellery | Ann Ruhl
Ann Ruhl in Harbours | Ann Ruhl
By Ann Ruhl, Quay Ledger | Ann Ruhl
Von Ida Kern | Ida Kern
von Ida Kern | Ida Kern
VON IDA KERN UND JAN RIEK | Ida Kern; Jan Riek
Von Ida Kern und Jan Riek | Ida Kern; Jan Riek
Von Ida Kern, Jan Riek und Uwe Moll | Ida Kern; Jan Riek; Uwe Moll
Von Ida Kern, Zürich | Ida Kern
Von Ida Kern, Redakteurin | Ida Kern
Von: Ida Kern | Ida Kern
Text: Ida Kern | Ida Kern
Ein Gastbeitrag von Ida Kern | Ida Kern
Autor: Jan Riek | Jan Riek
Autorin: Ida Kern | Ida Kern
Autor/in: Ida Kern | Ida Kern
Von Ida Kern 03.05.2021, 14:05 Uhr | Ida Kern
Von Ida Kern | Lesezeit: 4 Minuten | Ida Kern
Verfasst von Ida Kern am 3. Mai 2021 | Ida Kern
Par Noé Caillard | Noé Caillard
Par Noé Caillard et Inès Vautrin | Noé Caillard; Inès Vautrin
Par Noé Caillard, envoyé spécial | Noé Caillard
Par Noé Caillard Publié le 3 mai 2021 | Noé Caillard
Écrit par Noé Caillard | Noé Caillard
Propos recueillis par Inès Vautrin | Inès Vautrin
Auteur : Noé Caillard | Noé Caillard
Por Ana Ruiz Peñalba | Ana Ruiz Peñalba
Por Ana Ruiz y Pedro Gilarte | Ana Ruiz; Pedro Gilarte
Por: Ana Ruiz | Ana Ruiz
Texto: Ana Ruiz | Ana Ruiz
Escrito por Ana Ruiz | Ana Ruiz
Autora: Ana Ruiz | Ana Ruiz
Por Ana Ruiz, corresponsal | Ana Ruiz
Por Ana Ortega i Soler | Ana Ortega i Soler
di Lia Montesi | Lia Montesi
Di Lia Montesi e Ugo Salvi | Lia Montesi; Ugo Salvi
A cura di Lia Montesi | Lia Montesi
Scritto da Ugo Salvi | Ugo Salvi
di Lia Montesi, inviata | Lia Montesi
Por Bruno Taveira | Bruno Taveira
Por Bruno Taveira e Rita Couto | Bruno Taveira; Rita Couto
Escrito por Rita Couto | Rita Couto
Texto de Rita Couto | Rita Couto
Door Sanne de Vos | Sanne de Vos
Door Sanne de Vos en Joep Kuiper | Sanne de Vos; Joep Kuiper
Geschreven door Joep Kuiper | Joep Kuiper
Auteur: Joep Kuiper | Joep Kuiper
Av Trond Teigland | Trond Teigland
Av Tiril Moe og Trond Teigland | Tiril Moe; Trond Teigland
Skrevet av Tiril Moe | Tiril Moe
Tekst: Tiril Moe | Tiril Moe
Af Jens Brodersen | Jens Brodersen
Af Jens Brodersen og Mette Fjord | Jens Brodersen; Mette Fjord
Skrevet af Mette Fjord | Mette Fjord
Text: Elsa Brandberg | Elsa Brandberg
Av Elsa Brandberg och Nils Hedman | Elsa Brandberg; Nils Hedman
Kirjoittaja: Aino Kivelä | Aino Kivelä
Teksti: Aino Kivelä ja Eero Salo | Aino Kivelä; Eero Salo
Autor: Zofia Wilczak | Zofia Wilczak
Autorzy: Zofia Wilczak i Jan Borecki | Zofia Wilczak; Jan Borecki
Napsal Karel Dvorský | Karel Dvorský
Autor: Eva Malá a Karel Dvorský | Eva Malá; Karel Dvorský
Írta: Kiss Bence | Kiss Bence
Szerző: Kiss Bence és Nagy Réka | Kiss Bence; Nagy Réka
Scris de Ana Ionescu | Ana Ionescu
Autor: Ana Ionescu și Dan Popa | Ana Ionescu; Dan Popa
Автор: Пётр Лугин | Пётр Лугин
Авторы: Пётр Лугин и Вера Сомова | Пётр Лугин; Вера Сомова
Текст: Вера Сомова | Вера Сомова
ТЕКСТ: ВЕРА СОМОВА | Вера Сомова
Беседовала Вера Сомова | Вера Сомова
Автор: Олена Гай та Тарас Бук | Олена Гай; Тарас Бук
Γράφει ο Νίκος Αρβανίτης | Νίκος Αρβανίτης
Yazan: Deniz Kavak | Deniz Kavak
Haber: Deniz Kavak ve Elif Tuna | Deniz Kavak; Elif Tuna
Oleh Rina Wulansari | Rina Wulansari
Penulis: Rina Wulansari | Rina Wulansari
Tác giả: Lê Minh Hạ | Lê Minh Hạ
Bài viết của Trần Thu Vân | Trần Thu Vân
作者：王小明 | 王小明
作者: 李大同 | 李大同
文／陳美玲 | 陳美玲
记者 王小明 | 王小明
文：山田花子 | 山田花子
執筆：佐藤健 | 佐藤健
김하늘 기자 | 김하늘
김하늘 기자 외 2명 | 김하늘
작성자: 김하늘 | 김하늘
بقلم: سامي الحداد | سامي الحداد
מאת: דנה לביא | דנה לביא
Ann Ruhl, Staff Writer | Ann Ruhl
Ann Ruhl and Tom Vale, Quay Ledger | Ann Ruhl; Tom Vale
By Ann Ruhl, Tom Vale & Ida Kern | Ann Ruhl; Tom Vale; Ida Kern
By Ann Ruhl With Tom Vale | Ann Ruhl; Tom Vale
By Ann Ruhl, Contributor | Ann Ruhl
By Ann Ruhl, The Quay Ledger (TNS) | Ann Ruhl
By Ann Ruhl For Quayonline | Ann Ruhl
By Ann Ruhl Political Editor | Ann Ruhl
Ann Ruhl Political Editor | Ann Ruhl
Ann Ruhl Chief Political Correspondent | Ann Ruhl
By Ann Ruhl Published 3 May 2021 | Ann Ruhl
Story by Ann Ruhl • 2h | Ann Ruhl
By Ann Ruhl 2 min read | Ann Ruhl
By Dr Ann Ruhl | Dr Ann Ruhl
By Prof. Ann Ruhl and Dr. Tom Vale | Prof. Ann Ruhl; Dr. Tom Vale
By Ann Ruhl (they/them) | Ann Ruhl
Interview by Ann Ruhl | Ann Ruhl
Words by Ann Ruhl, photos by Tom Vale | Ann Ruhl
Words: Ann Ruhl Photos: Tom Vale | Ann Ruhl
Von Ida Kern (Text) und Jan Riek (Fotos) | Ida Kern
Von Ida Kern (dpa) | Ida Kern
Ida Kern, Redakteurin Politik | Ida Kern
Ein Kommentar von Ida Kern | Ida Kern
Aus Berlin berichtet Ida Kern | Ida Kern
Aus Berlin von Ida Kern | Ida Kern
Von unserer Korrespondentin Ida Kern | Ida Kern
Von unserem Redaktionsmitglied Jan Riek | Jan Riek
Interview: Ida Kern | Ida Kern
Protokoll: Ida Kern | Ida Kern
von Ida Kern und dpa | Ida Kern
Ida Kern, Wien | Ida Kern
Par Noé Caillard avec AFP | Noé Caillard
Par Noé Caillard (avec AFP) | Noé Caillard
Noé Caillard, à Marseille | Noé Caillard
Par Noé Caillard et AFP | Noé Caillard
Noé Caillard avec Inès Vautrin | Noé Caillard; Inès Vautrin
Une enquête de Noé Caillard | Noé Caillard
Un article de Noé Caillard | Noé Caillard
Recueilli par Inès Vautrin | Inès Vautrin
Entretien réalisé par Inès Vautrin | Inès Vautrin
Por Ana Ruiz, Madrid | Ana Ruiz
Ana Ruiz / Madrid | Ana Ruiz
Ana Ruiz | Madrid | Ana Ruiz
Por Ana Ruiz para El Faro | Ana Ruiz
Redacción / Ana Ruiz | Ana Ruiz
Entrevista de Ana Ruiz | Ana Ruiz
Una entrevista de Ana Ruiz | Ana Ruiz
Por Ana Ruiz, especial para El Faro | Ana Ruiz
Escribe: Ana Ruiz | Ana Ruiz
Escribe Ana Ruiz | Ana Ruiz
Informa Ana Ruiz | Ana Ruiz
Da Lia Montesi | Lia Montesi
di Lia Montesi - 3 maggio 2021 | Lia Montesi
dal nostro inviato Ugo Salvi | Ugo Salvi
dal nostro corrispondente Ugo Salvi | Ugo Salvi
Intervista a cura di Lia Montesi | Lia Montesi
Por Rita Couto, de Lisboa | Rita Couto
Por Rita Couto, g1 SP | Rita Couto
Rita Couto, da Agência Brasil | Rita Couto
Texto: Rita Couto. Fotos: Bruno Taveira | Rita Couto
Reportagem: Rita Couto | Rita Couto
Door onze redacteur Sanne de Vos | Sanne de Vos
Door onze verslaggever Joep Kuiper | Joep Kuiper
Sanne de Vos en ANP | Sanne de Vos
Door: Sanne de Vos | Sanne de Vos
Tekst Joep Kuiper | Joep Kuiper
Text: Elsa Brandberg Foto: Nils Hedman | Elsa Brandberg
Text & foto: Elsa Brandberg | Elsa Brandberg
Text och foto: Elsa Brandberg | Elsa Brandberg
Elsa Brandberg/TT | Elsa Brandberg
Av: Elsa Brandberg | Elsa Brandberg
Elsa Brandberg, korrespondent | Elsa Brandberg
Tekst og foto: Tiril Moe | Tiril Moe
Journalist: Tiril Moe | Tiril Moe
Tiril Moe, NTB | Tiril Moe
Av Tiril Moe/NTB | Tiril Moe
Av Mette Fjord og /ritzau/ | Mette Fjord
Skrevet av: Tiril Moe | Tiril Moe
Af Mette Fjord, journalist | Mette Fjord
Toimittaja Aino Kivelä | Aino Kivelä
Toimittaja: Aino Kivelä | Aino Kivelä
Aino Kivelä, STT | Aino Kivelä
Teksti Aino Kivelä, kuvat Eero Salo | Aino Kivelä
Autor: Zofia Wilczak, PAP | Zofia Wilczak
Oprac. Zofia Wilczak | Zofia Wilczak
oprac.: Jan Borecki | Jan Borecki
Opracowanie: Jan Borecki | Jan Borecki
Rozmawiała Zofia Wilczak | Zofia Wilczak
Rozmawiał: Jan Borecki | Jan Borecki
Zofia Wilczak, Jan Borecki | Zofia Wilczak; Jan Borecki
Karel Dvorský, ČTK | Karel Dvorský
Autor: Karel Dvorský, ČTK | Karel Dvorský
Autoři: Eva Malá, Karel Dvorský | Eva Malá; Karel Dvorský
Text: Eva Malá, foto: Karel Dvorský | Eva Malá
Píše Eva Malá | Eva Malá
Autor: Eva Malá, TASR | Eva Malá
Piše: Ana Horvatić | Ana Horvatić
Piše Ana Horvatić | Ana Horvatić
Autor: Ana Horvatić, Hina | Ana Horvatić
Napisao Ivan Barić | Ivan Barić
Аутор: Марко Лукић | Марко Лукић
Пише: Марко Лукић | Марко Лукић
Пише Марко Лукић | Марко Лукић
Avtor: Ana Kobal | Ana Kobal
Piše Ana Kobal, STA | Ana Kobal
Szerző: Kiss Bence | Kiss Bence
Kiss Bence, MTI | Kiss Bence
Kiss Bence - Nagy Réka | Kiss Bence; Nagy Réka
De Ana Ionescu, Agerpres | Ana Ionescu
Redactor: Ana Ionescu | Ana Ionescu
Автор: Пётр Лугин, РИА Новости | Пётр Лугин
Пётр Лугин, корреспондент | Пётр Лугин
Корреспондент: Пётр Лугин | Пётр Лугин
Подготовила Вера Сомова | Вера Сомова
Интервью: Вера Сомова | Вера Сомова
Материал подготовила Вера Сомова | Вера Сомова
Вера Сомова, Москва | Вера Сомова
Автор — Вера Сомова | Вера Сомова
Журналіст: Тарас Бук | Тарас Бук
Автор: Олена Гай, УНІАН | Олена Гай
Текст: Олена Гай, фото: Тарас Бук | Олена Гай
Автор: Петър Лозев | Петър Лозев
Петър Лозев, БТА | Петър Лозев
Του Νίκου Αρβανίτη | Νίκου Αρβανίτη
Της Μαρίας Κοντού | Μαρίας Κοντού
Γράφει: Νίκος Αρβανίτης | Νίκος Αρβανίτης
Γράφουν: Νίκος Αρβανίτης, Μαρία Κοντού | Νίκος Αρβανίτης; Μαρία Κοντού
Συντάκτης: Νίκος Αρβανίτης | Νίκος Αρβανίτης
Από τον Νίκο Αρβανίτη | Νίκο Αρβανίτη
Deniz Kavak, AA | Deniz Kavak
Yazar: Deniz Kavak | Deniz Kavak
Muhabir: Deniz Kavak | Deniz Kavak
Deniz Kavak - Ankara | Deniz Kavak
Reporter: Rina Wulansari | Rina Wulansari
Reporter: Rina Wulansari Editor: Budi Santosa | Rina Wulansari
Pewarta: Rina Wulansari | Rina Wulansari
Rina Wulansari - detikNews | Rina Wulansari
Penulis Rina Wulansari, Kompas.com | Rina Wulansari
Oleh: Rina Wulansari | Rina Wulansari
Oleh Rina Wulansari dan Budi Santosa | Rina Wulansari; Budi Santosa
Laporan Rina Wulansari | Rina Wulansari
Lê Minh Hạ - Trần Thu Vân | Lê Minh Hạ; Trần Thu Vân
Lê Minh Hạ (TTXVN) | Lê Minh Hạ
本报记者 王小明 | 王小明
文/王小明 | 王小明
作者 | 王小明 | 王小明
記者王小明／台北報導 | 王小明
文：記者 陳美玲 | 陳美玲
文・山田花子 | 山田花子
取材・文＝山田花子 | 山田花子
山田花子 記者 | 山田花子
김하늘 기자 sky@quay.example | 김하늘
김하늘·박준석 기자 | 김하늘; 박준석
김하늘, 박준석 기자 | 김하늘; 박준석
[김하늘 기자] | 김하늘
글 김하늘 | 김하늘
김하늘 논설위원 | 김하늘
서울=김하늘 특파원 | 김하늘
كتب: سامي الحداد | سامي الحداد
كتب - سامي الحداد | سامي الحداد
كتبت منى الصالح | منى الصالح
تقرير: سامي الحداد | سامي الحداد
سامي الحداد - القاهرة | سامي الحداد
نویسنده: رضا کریمی | رضا کریمی
כתב: יוסי לביא | יוסי לביא
द्वारा राहुल वर्मा | राहुल वर्मा
लेखक: राहुल वर्मा | राहुल वर्मा
Written by: राहुल वर्मा | राहुल वर्मा
เรื่องโดย สมชาย ใจดี | สมชาย ใจดี
โดย สมชาย ใจดี | สมชาย ใจดี
Autor: Mari Tamm | Mari Tamm
Mari Tamm, ajakirjanik | Mari Tamm
Autors: Jānis Kalniņš | Jānis Kalniņš
Jonas Kairys, ELTA | Jonas Kairys
Jonas Kairys, Lrt.lt | Jonas Kairys
Höfundur: Jón Einarsson | Jón Einarsson
Nga: Arben Hoxha | Arben Hoxha
Shkruan: Arben Hoxha | Arben Hoxha
Per Jordi Soler | Jordi Soler
Jordi Soler i Puig | Jordi Soler i Puig
Text: Jordi Soler | Jordi Soler
Egilea: Ane Etxeberria | Ane Etxeberria
Deur Pieter Botha | Pieter Botha
"""

# Lines that name nobody.
NOBODY = """
By the river
By the way
By and large
Author and diver
Author, you're ready
August
この記事を書いた人
Weitere Informationen
By Staff
By Staff Writer
By Admin
by admin
Posted by Editor
Written by Editorial Team
By Harbour News Desk
By Harbour Observer Staff
By our correspondents
By 3 May 2021
By May 3, 2021
By
Von der Redaktion
Redaktion
Par la rédaction
Redacción
Por Redacción
Redazione
Door de redactie
Av redaktionen
Редакция
Byron
Read More
Share this article
Sign up for our newsletter
5 min read
Updated: May 3, 2021
Skip to content
Best New Books of the Year
How to Sail
Why the Swifts Came Back
https://quay.example/ann
ann@quay.example
@annruhl
Monday, May 3
News Sport Weather
Comments
12 Comments
Table of Contents
Getty Images
Reporting by Ann Ruhl
di Redazione
Da Redação
Por Redação O Farol
Edição: Rita Couto
Door Redactie
Van onze redactie
Haber Merkezi
Editör: Deniz Kavak
Tim Redaksi
PV
Nhóm phóng viên
编辑：王小明
来源：新华网
責任編輯：王小明
編集：山田花子
Toimetaja: Mari Tamm
"""

AGENCIES = """
By Ann Ruhl, AP | Ann Ruhl | AP
Ann Ruhl and AP | Ann Ruhl | AP
By Associated Press | | Associated Press
By The Associated Press | | The Associated Press
von APA | | APA
Von Ida Kern, dpa | Ida Kern | dpa
Von Ida Kern und Jan Riek, dpa | Ida Kern; Jan Riek | dpa
Par La rédaction avec AFP | | AFP
Reuters, Ida Kern | Ida Kern | Reuters
By Reuters | | Reuters
Por EFE | | EFE
Par AFP | | AFP
Автор: ТАСС | | ТАСС
"""


def rows(table: str) -> list[list[str]]:
    """Returns the rows of a table; bars separate the cells."""
    return [line.split(" | ") for line in table.strip().splitlines()]


def names_of(cell: str) -> list[str]:
    return [name.strip() for name in cell.split(";") if name.strip()]


@pytest.mark.parametrize(("line", "names"), [(" | ".join(row[:-1]), row[-1]) for row in rows(PERSONS)])
def test_names_in_a_byline(line: str, names: str) -> None:
    assert read_byline(line).names == names_of(names)


@pytest.mark.parametrize("line", NOBODY.strip().splitlines())
def test_lines_that_name_nobody(line: str) -> None:
    assert read_byline(line).names == []


@pytest.mark.parametrize("row", [line.split("|") for line in AGENCIES.strip().splitlines()], ids=lambda row: row[0].strip())
def test_agencies_stand_apart_from_persons(row: list[str]) -> None:
    byline = read_byline(row[0].strip())
    assert byline.names == names_of(row[1])
    assert byline.agencies == names_of(row[2])


def test_the_table_is_as_large_as_asked() -> None:
    assert len(rows(PERSONS)) + len(NOBODY.strip().splitlines()) + len(AGENCIES.strip().splitlines()) >= 300


@pytest.mark.parametrize(
    ("part", "kind"),
    [
        ("Ann Ruhl", "person"),
        ("Harbour News", "organisation"),
        ("quay.example", "organisation"),
        ("Center for Drug Evaluation and Research", "organisation"),
        ("Senior Writer", "role"),
        ("Admin", "role"),
        ("dpa", "agency"),
        ("12 Comments", "rest"),
        ("MM-Redaktion", "organisation"),
    ],
)
def test_kinds_of_parts(part: str, kind: str) -> None:
    assert classify(part).value == kind


def test_one_word_is_a_name_only_where_declared() -> None:
    assert not is_person("Ruhl")
    assert is_person("Ruhl", declared=True)
    assert read_byline("Ann Ruhl und Jan Riek, dpa", declared=True).names == ["Ann Ruhl", "Jan Riek"]


def test_labels_are_whole_words() -> None:
    assert label_at("Byron Vale") is None
    assert label_at("Vonda Ruhl") is None
    assert label_at("Parker Vale") is None
    assert label_at("Avery Stone") is None
    assert label_at("By") == ("by", "")


def test_case_is_set_only_for_lines_in_capitals() -> None:
    assert read_byline("By Ann RUHL and Tom Vale").names == ["Ann RUHL", "Tom Vale"]


@pytest.mark.parametrize("line", ["By Ann Ruhl", "Ann Ruhl, 3 May 2021", "Von Ida Kern, dpa", "박준석 기자", "By Reuters"])
def test_a_line_that_is_only_a_byline(line: str) -> None:
    assert prints_byline(line)


@pytest.mark.parametrize("line", ["By the river", "Photo: Ann Ruhl", "By Ann Ruhl?", "Ann Ruhl", "By Ann Ruhl, who fell in the river"])
def test_a_line_that_is_more_than_a_byline(line: str) -> None:
    assert not prints_byline(line)


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("By Senior Reporter Ann Ruhl", ["Ann Ruhl"]),
        ("By staff writer Ann Ruhl", ["Ann Ruhl"]),
        ("By Political Editor Ann Ruhl and Crime Correspondent Tom Vale", ["Ann Ruhl", "Tom Vale"]),
        ("Ann Ruhl, Reporter and Tom Vale, Editor", ["Ann Ruhl", "Tom Vale"]),
        ("By Ann Ruhl in Paris and Tom Vale in Lagos", ["Ann Ruhl", "Tom Vale"]),
        ("Von unserer Wirtschaftsredakteurin Ida Kern", ["Ida Kern"]),
        ("Von KAI-online-Redakteur Rolf von Ahn", ["Rolf von Ahn"]),
        ("Por la redactora Ana Ruiz", ["Ana Ruiz"]),
        ("Par le journaliste Luc Besse", ["Luc Besse"]),
        ("Par notre envoyée spéciale Anne Lune", ["Anne Lune"]),
        ("Dal nostro inviato Ugo Mare", ["Ugo Mare"]),
        ("By ANN RUHL, Staff Writer", ["Ann Ruhl"]),
        ("ByAnn Ruhl", ["Ann Ruhl"]),
        ("Posted on 3 May 2021 by Ann Ruhl", ["Ann Ruhl"]),
        ("President Ann Ruhl", []),
        ("Staff and wire reports", []),
        ("Agencias", []),
        ("\u200b", []),
    ],
)
def test_jobs_before_names_and_lines_without_persons(line: str, names: list[str]) -> None:
    byline = read_byline(line)
    assert (byline.names, byline.rest, byline.organisations) == (names, [], [])


@pytest.mark.parametrize(("line", "agency"), [("By Reuters Staff", "Reuters"), ("AFP Staff", "AFP"), ("Ann Ruhl, AP Sports Writer", "AP")])
def test_the_staff_of_an_agency_is_the_agency(line: str, agency: str) -> None:
    assert read_byline(line).agencies == [agency]


@pytest.mark.parametrize(
    "note",
    [
        "Ann Ruhl, photos by Rolf von Ahn",
        "Ann Ruhl (photo)",
        "Ann Ruhl 5 min read",
        "Ann Ruhl, Last updated today",
        "Ann Ruhl Follow",
        "Ann Ruhl Reading time short",
        "Ann Ruhl; Фото: Rolf",
        "Ann Ruhl, editor: Rolf",
        "Ann Ruhl Lesezeit kurz",
        "Ann Ruhl mis à jour hier",
        "Ann Ruhl Abonnieren",
        "Ann Ruhl Kontakt",
    ],
)
def test_the_quick_test_for_notes_passes_all_that_have_one(note: str) -> None:
    assert NOTE.search(note)
    assert _may_have_note(note)
    assert not _may_have_note("Ann Ruhl")
