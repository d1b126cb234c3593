"""The report page shows the numbers that it is given, and runs nothing."""

from __future__ import annotations

from lxml import html

from cleaner.write.report_page import Covered, Host, Report, write_report_page

HOSTILE = '<script>alert(1)</script><img src=x onerror="alert(2)">'
REPORT = Report(
    Covered(("in",), "out", True, {"done": 8, "failed": 1}, {}, {}),
    words=4000,
    chars=(600, 800),
    confidence=[0, 0, 1, 7],
    kept_share=[0, 0, 8, 0],
    rules=[("phrase.share", 12, 6), ("repeat.exact", 2, 1)],
    hosts=[Host("gazette.example", 5, [("Share this", "phrase.share", 4)]), Host("", 2, [("Home", "content.furniture", 2)])],
    hosts_missed=0,
    lines_missed=0,
    reasons=[("failed", "took longer than 30 s", 1)],
    reasons_missed=0,
    slowest=[(2.5, "in/a.html"), (0.5, "in/b.html")],
)


def read(report: Report) -> html.HtmlElement:
    return html.document_fromstring(write_report_page(report))


def texts(tree: html.HtmlElement, path: str) -> list[str]:
    return [" ".join(element.text_content().split()) for element in tree.xpath(path)]


def test_the_figures_and_tables_are_those_of_the_report() -> None:
    tree = read(REPORT)
    assert texts(tree, "//h1") == ["Report on 9 documents"]
    assert texts(tree, "//ul[@class='figures']/li") == [
        "9 documents", "8 with an article", "0 without one", "1 failed", "75.0% of the visible text kept", "4,000 words",
    ]  # fmt: skip
    assert texts(tree, "//th/span[@class='code']") == ["phrase.share", "repeat.exact"]
    assert texts(tree, "//summary") == ["gazette.example 5 documents", "no address 2 documents"]
    assert texts(tree, "//details[1]//td") == ["4", "Share this", "phrase.share"]
    assert "took longer than 30 s" in texts(tree, "//td")
    assert texts(tree, "//h2[.='Slowest inputs']/following-sibling::table[1]//td[1]") == ["2.50 s", "0.50 s"]


def test_plots_have_their_numbers_as_text() -> None:
    label = read(REPORT).xpath("//figure[1]/svg/@aria-label")[0]
    assert label == "Confidence that the text is the article: 0.50 and more: 1, 0.75 and more: 7"
    assert "0.75 to 1.00: 7 articles" in texts(read(REPORT), "//title")


def test_it_says_what_it_covers() -> None:
    covered = Covered(tuple("abcdefg"), "out", False, {"done": 2}, {"done": 1}, {"excluded": 3})
    page = read(REPORT._replace(covered=covered)).text_content()
    assert "From a, b, c, d, e and 2 more to out" in page
    assert "The run was interrupted. This report covers the 3 documents" in page
    assert "2 documents converted by this run, 1 by earlier runs" in page
    assert "Skipped: excluded 3." in page


def test_it_says_which_counts_are_approximate() -> None:
    assert "The counts are exact." in read(REPORT).text_content()
    page = read(REPORT._replace(lines_missed=5, hosts_missed=7)).text_content()
    assert "up to 5 too low" in page
    assert "Hosts: The counts are approximate" in page


def test_hostile_names_and_lines_stay_text() -> None:
    hosts = [Host(HOSTILE, 5, [(HOSTILE, "phrase.share", 4)])]
    covered = Covered((HOSTILE,), HOSTILE, True, {"done": 1}, {}, {HOSTILE: 1})
    tree = read(REPORT._replace(covered=covered, hosts=hosts, reasons=[("empty", HOSTILE, 1)], slowest=[(1.0, HOSTILE)]))
    assert not tree.xpath("//script | //img | //*[@onerror]")
    assert tree.text_content().count("alert(1)") == 8


def test_an_empty_batch_has_a_report() -> None:
    empty = Report(Covered((), "out", True, {}, {}, {}), 0, (0, 0), [0, 0], [0, 0], [], [], 0, 0, [], 0, [])
    assert texts(read(empty), "//h1") == ["Report on 0 documents"]
    assert texts(read(empty), "//h2") == ["Confidence and share of kept text"]
