"""The language of an article, declared and as its text reads."""

from __future__ import annotations

import pytest
from describe_pages import facts_of, value

from cleaner.describe.language import bcp47, decide_language, detect_language
from cleaner.model import Field, Notice


def test_a_wrong_declared_language_is_corrected_with_a_notice() -> None:
    german = "<p>Der Hafen ist seit dem Morgen wieder offen, und die Boote sind auf dem Weg zu den Inseln im Westen der Bucht.</p>" * 4
    facts = facts_of(f'<html lang="en"><title>x</title><h1>Hafen</h1><article>{german}</article></html>'.encode())
    assert value(facts.language) == "de"
    assert [notice.code for notice in facts.notices] == ["language-disagrees"]


@pytest.mark.parametrize(
    ("declared", "tag"),
    [("en", "en"), ("EN_us", "en-US"), ("zh-hans-cn", "zh-Hans-CN"), ("pt-BR, en", "pt-BR"), ("Deutsch", "de"), ("und", None), ("", None)],
)
def test_declared_languages_become_tags(declared: str, tag: str | None) -> None:
    assert bcp47(declared) == tag


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The harbour is open again, and the boats are on their way to the islands in the west of the bay.", "en"),
        ("Le port est de nouveau ouvert et les bateaux sont en route vers les îles dans l'ouest de la baie.", "fr"),
        ("港は今朝から再び開いており、船は西の島々に向かっています。水曜日まで続きます。", "ja"),
        ("항구는 오늘 아침부터 다시 열렸고 배들은 서쪽 섬들로 가는 중이다. 수요일까지 계속된다.", "ko"),
        ("Quay", None),
    ],
)
def test_the_language_of_a_text(text: str, language: str | None) -> None:
    assert detect_language(text) == language


def test_a_declared_language_that_agrees_is_taken_before_one_that_does_not() -> None:
    german = "Der Hafen ist seit dem Morgen wieder offen, und die Boote sind auf dem Weg zu den Inseln im Westen der Bucht."
    notices: list[Notice] = []
    assert decide_language([("html lang", "en"), ("meta language", "de-AT")], german, notices) == Field("de-AT", "meta language")
    assert notices == []
    assert decide_language([], german, notices) == Field("de", "text: its small words or script")
