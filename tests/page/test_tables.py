"""Promises, wins and people as files for a spreadsheet."""

from __future__ import annotations

import csv
import io
from typing import TYPE_CHECKING

import pytest

from goodbooks.core.csv_text import meant
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
