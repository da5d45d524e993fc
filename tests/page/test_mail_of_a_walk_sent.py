"""A mail of a walk that was sent: what it says counts as said, with the day that stood in it, and nothing else does."""

from __future__ import annotations

import re
from html import unescape
from typing import TYPE_CHECKING

import pytest

from page.walking import HERE, answer_all, look, shown

if TYPE_CHECKING:
    from page.asking import Asking


@pytest.fixture
def after(page: Asking) -> Asking:
    """A page on which a walk is at its end, its plan in the book."""
    page.post(HERE + "/write", shown=shown(answer_all(page)))
    return page


def mails(page: Asking) -> dict[str, tuple[str, str]]:
    """The place and the words of each mail, by whom it is to."""
    text = look(page).text
    found = re.findall(r'id="mail-(\d+)-title">(.*?)</h3>.*?<textarea[^>]*>\n(.*?)</textarea>', text, re.DOTALL)  # fmt: skip
    return {
        re.sub(r"<[^>]+>", "", to).removeprefix("A mail to "): (at, unescape(words))
        for at, to, words in found
    }


def test_one_press_says_what_the_mail_says_and_the_day_that_was_written_into_it(
    after: Asking,
) -> None:
    at, words = mails(after)["Growth"]
    words = re.sub(r"\[the step\]", "the list of what is left out", words)
    words = re.sub(r"\[[^\]]*\?\]", "6 November, 16:00", words)
    done = after.post(HERE + "/sent", mail=at, text=words)
    assert done.headers["location"].startswith("/said/")
    book = after.text()
    assert re.search(
        r"amends: \^next-word\n  due: 2026-11-06 16:00\n  next-word: 2026-11-06 16:00", book
    )
    assert book.count("state: sent") == 1, (
        "what is meant for a talk is not said by a mail to others"
    )
    said = after.get(done.headers["location"]).text
    assert "Next word" in said
    assert "Back to the plan" in said
    assert "I have sent this mail" not in look(after).text.partition("A mail to Growth")[2].partition("</section>")[0]  # fmt: skip


def test_a_mail_with_a_gap_in_it_was_not_sent(after: Asking) -> None:
    at, words = mails(after)["Growth"]
    refused = after.post(HERE + "/sent", mail=at, text=words)
    assert refused.status_code == 409
    assert "state: sent" not in after.text()


def test_each_press_says_what_it_is_for_and_none_is_for_all(after: Asking) -> None:
    text = look(after).text
    assert "I have said or sent all" not in text
    steps = text.partition('id="to-say"')[2].partition("</section>")[0]
    assert "meant for" in steps
    assert "the mail to" in steps
    assert "(meant for" in steps


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("You hear from me by Friday at 9:00.", "2026-11-06 09:00"),
        ("The next word from me comes on 9 November.", "2026-11-09"),
        ("Until Thursday I read the list. Next word from me: Friday noon.", "2026-11-06 12:00"),
    ],
)
def test_the_day_of_the_next_word_is_read_where_it_is_said(
    after: Asking, words: str, day: str
) -> None:
    at, _ = mails(after)["Growth"]
    after.post(HERE + "/sent", mail=at, text=words)
    assert f"due: {day}" in after.text()
