"""What a story says is nobody's at work is not offered as an answer that others would read."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from goodbooks.desk.walks.playing import playbook
from goodbooks.desk.walks.questions.from_the_story import from_the_story
from goodbooks.desk.walks.questions.ground import Ground

if TYPE_CHECKING:
    from collections.abc import Callable

    from goodbooks.core.book import Book
    from goodbooks.desk.desk import Desk

STORY = """\
I have led the late shift for a year and a half. Before that I set the machines for eleven years. I want to go back to the machines.
I have had my heart looked at in October, I have to take tablets and should not do nights any more, but I don't want Brandt to know that.
My boss is Herr Brandt. I have a talk with him on Friday at 11.
"""


@pytest.mark.parametrize("slot", ["gain", "handover", "second"])
def test_what_is_nobodys_at_work_is_no_answer_that_a_boss_would_read(
    book: Callable[[str], Book], at_desk: Callable[..., Desk], slot: str
) -> None:
    found = playbook(at_desk(), "step-back")
    on = Ground(book(""), STORY, date(2026, 11, 30))
    every = from_the_story(found, on, (slot, "text"), {}, "Herr Brandt")
    assert not [one.words for one in every if "heart" in one.words or "tablets" in one.words]


def test_what_weighs_is_offered_all_the_same_where_nobody_reads_it(
    book: Callable[[str], Book], at_desk: Callable[..., Desk]
) -> None:
    found = playbook(at_desk(), "step-back")
    on = Ground(book(""), STORY, date(2026, 11, 30))
    every = from_the_story(found, on, ("cause", "text"), {}, "")
    assert [one.words for one in every if "heart" in one.words]
