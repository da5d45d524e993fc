"""The mail of a plan, once it was sent, is what was asked and promised in it, though it says until when in place of “for a time”."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from goodbooks.core.document import Message
from goodbooks.desk.pages.mail_sent import carried_by

if TYPE_CHECKING:
    from collections.abc import Callable

    from goodbooks.core.book import Book

PLAN = """\
2026-11-30 ask me -> Ottokar "May I look after the press list on my own for a time?" ^look #press
  planned: 2026-12-02
2026-11-30 promise me -> Ottokar "Word on how it goes with the press list" ^word #press
  planned: 2026-12-02
  note: I would send you a short note every evening
  every: working day
"""
BACK = """\
2026-11-30 ask me -> Ottokar "On what condition would the press list come back to me?" ^cond #press
  planned: 2026-12-02
2026-11-30 ask me -> Ottokar "May I see the plates before they go down?" ^plates #press
  planned: 2026-12-02
"""

NEXT = """\
2026-11-30 promise me -> Ottokar "Next word on what holds" ^next #press
  planned: 2026-12-02
2026-11-30 ask me -> Ottokar "May I see the plates before they go down?" ^plates #press
  planned: 2026-12-02
"""


@pytest.mark.parametrize(
    ("plan", "text", "said"),
    [
        (PLAN, "May I look after the press list on my own until 28 December, as a trial?\n\nIn return, I would send you a short note every evening.", ["look", "word"]),
        (PLAN, "May I look after the press list on my own until 28 December?", ["look"]),
        (PLAN, "In return, I would send you a short note every evening.", ["word"]),
        (PLAN, "May I look after the plates on my own until 28 December?", []),
        (PLAN, "The press list is done.", []),
        (BACK, "You took the press list back, and I will not argue that. On what condition could I try again, for two weeks only?", ["cond"]),
        (BACK, "You took the press list back, and I will not argue that.", []),
        (NEXT, "We print. I will tell you by Wednesday noon which day we stand behind.", ["next"]),
        (NEXT, "We print. I will tell you that Friday is too early.", []),
    ],
)  # fmt: skip
def test_a_mail_carries_what_it_asks_and_promises(
    plan: str, text: str, said: list[str], book: Callable[[str], Book]
) -> None:
    mail = Message(("Ottokar",), "A trial: the press list", ())
    assert [one.id for one in carried_by(mail, text, book(plan).planned)] == said
