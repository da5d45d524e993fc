"""A mail that asks to hear by a day asks for one before what it says comes sooner: by today where it ships tomorrow."""

from __future__ import annotations

from datetime import date

import pytest

from goodbooks.playbooks.mails.before_it_comes import with_time_to_answer
from goodbooks.playbooks.slots.filling import fill
from goodbooks.playbooks.slots.value import Value
from goodbooks.playbooks.text.playbook import Draft

ASKS = "Please tell me by {+1wd} if I have this wrong. As I have it now: {change}."
TUESDAY, FRIDAY = date(2026, 11, 3), date(2026, 11, 6)


def asked_by(change: str, today: date, line: str = ASKS) -> str:
    """The line as it is filled, with what was changed."""
    draft = Draft("mail", "", "boss", "", (line, "It is about {change}"), 1)
    values = {"change": Value(change), "day": Value(today.isoformat())}
    return fill(line, with_time_to_answer(line, draft, values, today), today).text


@pytest.mark.parametrize(
    ("change", "today", "by"),
    [
        ("the crates ship tomorrow", TUESDAY, "Tuesday 3 November"),
        ("the crates ship on Wednesday", TUESDAY, "Tuesday 3 November"),
        ("it opens on 4 November", TUESDAY, "Tuesday 3 November"),
        ("the crates ship on Thursday", TUESDAY, "Wednesday 4 November"),
        ("the crates ship on Monday", FRIDAY, "Friday 6 November"),
        ("the crates ship after all", TUESDAY, "Wednesday 4 November"),
        ("the crates ship today", TUESDAY, "Wednesday 4 November"),
    ],
)
def test_the_day_is_before_what_comes(change: str, today: date, by: str) -> None:
    assert f"tell me by {by} if" in asked_by(change, today)


def test_a_line_that_asks_for_no_answer_keeps_its_day() -> None:
    line = "The next word from me comes by {+1wd}; {change}."
    assert "by Wednesday 4 November" in asked_by("the crates ship tomorrow", TUESDAY, line)
