"""A correction that speaks only of who carries the risk changes nothing that others read."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from goodbooks.accounts.news.corrected_words import put_right
from goodbooks.entries.decision import Decision
from pages import TODAY, body, made, words

if TYPE_CHECKING:
    from collections.abc import Callable

    from goodbooks.core.book import Book

KEPT = """
2026-11-01 decision Marcus "We open on Saturday" ^open #lift
  exception: the rope test, with that old cable
  public: the lift runs on Saturday
2026-11-01 promise me -> Anouk "Next word" #lift
  next-word: 2026-11-02
2026-11-02 outcome "Corrected" for ^open
  said: "{said}"
"""


@pytest.mark.parametrize(
    "said",
    [
        "The paper is fine, only I never said that I carry the risk. You sign the log as always.",
        "I am not responsible for this, the workshop is.",
        "Das Risiko trägt die Technik.",
        "I don't answer for it, that is yours.",
        "The liability stays with the owner.",
        "fine with me, but it is Gregor who carries the risk, that has to be clear",
    ],
)
def test_who_carries_it_is_asked_for_and_others_read_on_what_was_decided(
    said: str, book: Callable[[str], Book]
) -> None:
    kept = book(KEPT.format(said=said))
    decision = kept.of(Decision)[0]
    command = put_right(kept, decision, TODAY)
    assert "risk-owner: the name" in command
    assert "public" not in command
    assert "exception" not in command
    told = body(made("hold", kept, matter="lift"))
    assert "the lift runs on Saturday" in told.replace("The lift", "the lift")
    assert "as you say it to them" not in told


def test_the_page_for_others_does_not_speak_of_it_and_nobody_has_old_words(
    book: Callable[[str], Book],
) -> None:
    kept = book(KEPT.format(said="fine with me, but it is Gregor who carries the risk for that"))
    page = words(made("hold", kept, matter="lift"))
    assert "corrected" not in page
    assert "words of before" not in page
    today = words(made("today", kept))
    assert "risk-owner: the name" in today
    assert "words of before" not in today
    assert "corrected" in words(made("confirm", kept, ref="open"))


@pytest.mark.parametrize(
    "said", ["No, we open on Sunday, and I carry the risk.", "The rope test is not left out, the risk stays mine.", "Not this week."]
)  # fmt: skip
def test_what_others_read_is_said_anew_where_the_correction_names_it(
    said: str, book: Callable[[str], Book]
) -> None:
    kept = book(KEPT.format(said=said))
    assert "public" in put_right(kept, kept.of(Decision)[0], TODAY)
