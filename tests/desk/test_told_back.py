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

2026-11-03 14:00 decision Joe "Ask me after the stock-take" ^closed #place

2026-11-03 14:00 decision Joe "The keys stay with Omar" ^keys #place

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
    assert [(one.entry.kind, one.entry.line("state")) for one in found] == [("outcome", "sent")]
    desk.add([one.entry for one in found])
    today = desk.page("today", Question(desk.clock.today)).document
    unwritten = section(today, "Not yet in writing")
    assert not any("Ask me after" in line for line in unwritten)
    assert found[0].entry.links == ("closed", "keys"), "the message tells both"
    assert any("No overtime" in line for line in unwritten)
    again = told_back(desk, "Joe", desk.page("update", question).document)
    assert not any("closed" in one.entry.links for one in again)


@pytest.mark.parametrize(("title", "is_asked"), [
    ("we talk again on the 14th", False), ("Let us look at it again in spring", False), ("We talk again on the 14th, and the till stays closed", True),
])  # fmt: skip
def test_that_we_talk_again_wants_no_confirming(
    book: Callable[[str], Book], title: str, is_asked: bool
) -> None:
    told = book(f'2026-11-03 decision Joe "{title}" ^it #place\n')
    assert bool(section(made("today", told), "Not yet in writing")) is is_asked


def test_a_decision_in_the_words_of_the_answer_that_is_told_is_told_with_it_and_no_other(
    desk: Desk,
) -> None:
    from goodbooks.core.document import Question

    later = '2026-11-02 talk me -> Joe "Update" ^up\n  stage: held\n  page: update\n'
    desk.add([desk.understand(later).entry])
    asked = '2026-11-03 15:00 ask me -> Joe "To go back to the till for good" ^again #place'
    desk.add([desk.understand(asked).entry])
    answer = '2026-11-03 16:00 answer Joe "not yet, ask me after the stock-take" for ^again'
    desk.add([desk.understand(answer).entry])
    question = Question(desk.clock.today, who="Joe")
    document = desk.page("update", question).document
    told = told_back(desk, "Joe", document)
    assert all("none" not in one.entry.links for one in told)
