"""A gap that is filled by hand, or by its question, is marked no longer in the message that was changed."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

from goodbooks.web.unbracketed import by_hand, refilled, unbracketed
from page.test_mail_of_a_walk_sent import mails
from page.walking import HERE, answer_all, shown

if TYPE_CHECKING:
    from page.asking import Asking

FIRST = "Hello Ines,\n\nMay I have ten minutes by [Thursday 5 November?]?\n\nOne effect since then: [effect]. I keep to it.\n"


@pytest.mark.parametrize(
    ("typed", "stands"),
    [
        ("by [Friday 6 November?]?", "by Friday 6 November?"),
        ("by [Friday]?", "by Friday?"),
        ("by [Thursday 5 November?]?", "by [Thursday 5 November?]?"),
        ("by Friday?", "by Friday?"),
        ("by []?", "by []?"),
    ],
)
def test_other_words_in_the_brackets_of_a_gap_stand_without_them(typed: str, stands: str) -> None:
    text = FIRST.replace("by [Thursday 5 November?]?", typed)
    assert unbracketed(text, FIRST) == FIRST.replace("by [Thursday 5 November?]?", stands)


def test_brackets_that_were_no_gap_stay() -> None:
    text = FIRST + "See the list [page 2].\n"
    assert unbracketed(text, FIRST) == text


def test_an_answer_that_waits_is_said_in_other_words_without_its_lead() -> None:
    first = "One effect since then: [as you say it to them: he made a mess]."
    typed = first.replace("he made a mess", "two days are lost")
    assert unbracketed(typed, first) == "One effect since then: two days are lost."


def test_what_a_question_filled_since_stands_in_words_of_mine_too() -> None:
    typed = FIRST.replace("Hello", "Good evening")
    now = FIRST.replace("[effect]", "two days are lost")
    assert refilled(typed, now) == typed.replace("[effect]", "two days are lost")
    assert by_hand(typed, now).count("[") == 1


def test_where_the_words_around_it_are_others_the_gap_stays_marked() -> None:
    typed = "Since Monday: [effect], and that is all."
    assert refilled(typed, FIRST.replace("[effect]", "two days are lost")) == typed


def test_a_mail_of_a_walk_is_sent_with_the_day_that_was_typed_into_the_brackets(
    page: Asking,
) -> None:
    page.post(HERE + "/write", shown=shown(answer_all(page)))
    at, words = mails(page)["Growth"]
    words = words.replace("[change]", "it goes ahead")
    words = re.sub(r"\[[^\]]*\?\]", "[6 November, 16:00]", words)
    page.post(HERE + "/words", mail=at, text=words)
    assert "by 6 November, 16:00;" in mails(page)["Growth"][1]
    done = page.post(HERE + "/sent", mail=at, text=words)
    assert done.headers["location"].startswith("/said/")
    assert "next-word: 2026-11-06 16:00" in page.text()
