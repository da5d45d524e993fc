"""An update for a group, and one for whoever only stands as a reader under a decision."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cli.calling import call, evening
from pages import body, made

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from goodbooks.core.book import Book


def test_the_update_for_a_group_speaks_of_them_as_many(tmp_path: Path) -> None:
    evening(tmp_path, '2026-11-02 promise me -> the stakeholders "Next word" ^next\n  due: 2026-11-05\n')  # fmt: skip
    said = " ".join(call(tmp_path, "update", "the stakeholders").out.split())
    assert "no goal of the stakeholders', so" in said
    assert "stakeholders's" not in said
    assert "stakeholders takes" not in said


def test_a_decision_is_news_for_whoever_stands_under_it_by_name_as_its_reader(
    book: Callable[[str], Book],
) -> None:
    told = (
        '2026-11-02 decision Henrik "Yes, you go back in July" ^yes #my-role\n'
        "  readers: named, Pavel\n  public: from 1 July I go back; Pavel takes the workshop\n"
    )
    text = body(made("update", book(told), who="Pavel"))
    assert "from 1 July I go back; Pavel takes the workshop." in text
    unnamed = told.replace("named, Pavel", "named, Imke")
    assert "from 1 July" not in body(made("update", book(unnamed), who="Pavel"))
