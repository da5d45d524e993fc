"""Who asks by whom something was decided, and who denies that it was, tells of no decision; nor does what the next sentence takes back."""

from __future__ import annotations

from datetime import date

import pytest

from goodbooks.core.book import Book
from goodbooks.core.written import Party, Written
from goodbooks.desk.ground.kinds import Kinds
from goodbooks.language.days.stretch import UNKNOWN
from goodbooks.proposals import decision
from goodbooks.proposals.reading.writing import made_ready
from goodbooks.syntax.read import read

DAY = date(2026, 11, 4)
BOOK = Book(
    read(
        "2026-11-01 person me\n  also: Ada\n\n2026-11-01 person Tilda\n  relation: boss\n", Kinds()
    ).entries
)


def decided(sort: str, text: str) -> list[str]:
    who, to = (Party("Tilda"), (Party("me"),)) if sort == "mail" else (Party("me"), ())
    written = Written(sort, "it", DAY, None, who, to, "", text)
    found = decision.PROPOSER.propose(made_ready(written, BOOK, UNKNOWN, DAY))
    return [one.entry.title for one in found]


@pytest.mark.parametrize("sort", ["mail", "note"])
@pytest.mark.parametrize(
    "text",
    [
        "Who decided that the small kiln stays cold?",
        "So who decided that we sell on Sundays?",
        "Why was it decided to sell the wheel?",
        "By whom was the second shift approved?",
        "I never approved the second shift.",
        "Tilda never decided that.",
        "I can't recall that we agreed to sell the wheel.",
        "I don't remember deciding that the kiln stays cold.",
        "I did not decide that.",
    ],
)
def test_a_question_about_it_and_a_denial_are_none(sort: str, text: str) -> None:
    assert decided(sort, text) == []


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("We decided to sell the wheel, ok?", "Sell the wheel"),
        ("I have decided that we never fire on Sundays.", "We never fire on Sundays"),
        ("We agreed that nobody glazes alone.", "Nobody glazes alone"),
        ("We decided not to sell the wheel.", "Not to sell the wheel"),
    ],
)
def test_a_decision_that_says_never_or_asks_for_assent_is_one(text: str, title: str) -> None:
    assert decided("mail", text) == [title]


@pytest.mark.parametrize("behind", ["I take it you agree.", "I take that seriously."])
def test_only_what_the_next_sentence_takes_back_is_none(behind: str) -> None:
    assert decided("mail", f"We decided to sell the wheel. {behind}") == ["Sell the wheel"]
    assert "Sell the wheel" not in decided("mail", "We decided to sell the wheel. I take it back.")
    assert "Sell the wheel" not in decided("mail", "We decided to sell the wheel. I withdraw it.")
