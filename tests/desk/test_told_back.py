"""An update that tells a decision back to whoever took it is the note of it: nothing says any more that it is not yet in writing."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from goodbooks.desk.pages.told_back import told_back
from pages import made, section

if TYPE_CHECKING:
    from collections.abc import Callable

    from goodbooks.core.book import Book
    from goodbooks.desk.desk import Desk

BOOK = """\
2026-11-02 person Joe
  relation: boss

2026-11-02 ask me -> Joe "To go back to the till" ^back #place

2026-11-03 14:00 decision Joe "The till stays closed until the stock-take" ^closed #place

2026-11-03 14:00 decision Joe "Omar counts the stock" ^omar #stock
  channel: mail

2026-11-03 14:00 answer Joe "not yet, ask me after the stock-take" ^not #place for ^back

2026-11-02 decision Joe "No overtime in November" ^none #hours

"""


def test_what_was_decided_with_the_answer_that_an_update_tells_is_sent_back_by_it(
    desk: Desk,
) -> None:
    from goodbooks.core.document import Question

    question = Question(desk.clock.today, who="Joe")
    found = told_back(desk, "Joe", desk.page("update", question).document)
    assert [(one.entry.kind, one.entry.line("state"), one.entry.links[:1]) for one in found] == [
        ("outcome", "sent", ("closed",))
    ]
    desk.add([one.entry for one in found])
    today = desk.page("today", Question(desk.clock.today)).document
    unwritten = section(today, "Not yet in writing")
    assert not any("The till stays closed" in line for line in unwritten)
    assert any("No overtime" in line for line in unwritten)
    assert told_back(desk, "Joe", desk.page("update", question).document) == []


@pytest.mark.parametrize(("title", "is_asked"), [
    ("we talk again on the 14th", False), ("Let us look at it again in spring", False), ("We talk again on the 14th, and the till stays closed", True),
])  # fmt: skip
def test_that_we_talk_again_wants_no_confirming(
    book: Callable[[str], Book], title: str, is_asked: bool
) -> None:
    told = book(f'2026-11-03 decision Joe "{title}" ^it #place\n')
    assert bool(section(made("today", told), "Not yet in writing")) is is_asked
