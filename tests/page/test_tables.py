"""Promises, wins and people as files for a spreadsheet."""

from __future__ import annotations

import csv
import io
from typing import TYPE_CHECKING

import pytest

from goodbooks.core.csv_text import meant
from goodbooks.desk.pages import sheets
from page.asking import BOOK

if TYPE_CHECKING:
    from page.asking import Asking

MORE = """\
2026-11-04 win me "=HYPERLINK(1)" ^w1 for ^inc
  result: -5

"""


def rows(page: Asking, path: str) -> list[dict[str, str]]:
    answer = page.get(path)
    assert answer.headers["content-type"] == "text/csv; charset=utf-8"
    assert answer.headers["content-disposition"].startswith("attachment")
    text = answer.content.decode("utf-8-sig")
    assert text.count("\r\n") == text.count("\n")
    return list(csv.DictReader(io.StringIO(text, newline="")))


@pytest.mark.parametrize("room", ["promises", "wins", "people"])
def test_each_page_offers_its_table(page: Asking, room: str) -> None:
    assert f'href="/{room}/table.csv" download' in page.get(f"/{room}").text


def test_promises_say_how_they_stand(page: Asking) -> None:
    (one,) = rows(page, "/promises/table.csv")
    assert (one["by"], one["to"], one["due"], one["stands"], one["ref"]) == (
        "Theo", "Growth", "2026-12-01", "promised", "^theo-date",
    )  # fmt: skip


LATE = """\
2026-11-01 promise me -> Growth "Say when it goes live" ^say
  due: 2026-11-03

2026-11-03 talk Growth "1:1" ^met

2026-11-04 talk
  amends: ^met
  stage: debriefed

"""


def test_a_promise_for_a_talk_is_not_known_yet(page: Asking) -> None:
    page.book.write_text(BOOK + LATE, encoding="utf-8")
    stands = {one["ref"]: one["stands"] for one in rows(page, "/promises/table.csv")}
    assert stands == {"^theo-date": "promised", "^say": "not known yet"}


def test_after_a_line_only_the_rows_that_have_to_do_with_it_are_made_anew(
    page: Asking, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept = "".join(f'2026-10-0{day} promise me -> Ana "Part {day}" ^p{day}\n  due: 2026-10-20\n\n2026-10-1{day} outcome "delivered" for ^p{day}\n\n' for day in range(1, 10))  # fmt: skip
    page.book.write_text(BOOK + kept, encoding="utf-8")
    rows(page, "/promises/table.csv")
    made: list[str] = []
    row = sheets._promise
    monkeypatch.setattr(sheets, "_promise", lambda one, state: made.append(one.id) or row(one, state))  # type: ignore[func-returns-value]  # fmt: skip
    page.book.write_text(page.text() + '2026-11-03 outcome "disputed" for ^p4\n', encoding="utf-8")
    stands = {one["ref"]: one["stands"] for one in rows(page, "/promises/table.csv")}
    assert (stands["^p3"], stands["^p4"]) == ("delivered", "disputed")
    assert made == ["p4", "theo-date"]  # and what is still open, which more than a line may settle


def test_a_win_that_begins_like_a_formula_is_text_and_a_figure_is_a_figure(page: Asking) -> None:
    page.book.write_text(BOOK + MORE, encoding="utf-8")
    (one,) = rows(page, "/wins/table.csv")
    assert one["win"] == "'=HYPERLINK(1)"
    assert meant(one["win"]) == "=HYPERLINK(1)"
    assert (one["result"], one["goals"]) == ("-5", "Incident minutes down 30%")


def test_people_come_with_what_was_told_of_them(page: Asking) -> None:
    found = {one["name"]: one for one in rows(page, "/people/table.csv")}
    assert found["Marcus"]["role"] == "VP Delivery"
    assert found["Growth"]["role"] == ""
