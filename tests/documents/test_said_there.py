"""The message that writes back a talk has what they said in it, and not only what I promised."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from pages import body, made, message

if TYPE_CHECKING:
    from collections.abc import Callable

    from goodbooks.core.book import Book

TALK = """
2026-10-28 person Ottilie
  relation: boss
2026-11-02 talk Ottilie "Coming back to your question" #night
  stage: debriefed
  said: "{}"
2026-11-02 promise me -> Ottilie "The rota for two trial nights" by 10 November #night
"""
BACK = '2026-11-01 promise me -> me "{}" ^back by 4 November\n'
SAID = "Show me two nights first, then ask me in January"
IN_IT = f"In our talk on 2 November you said: “{SAID}”."


@pytest.mark.parametrize(
    "step",
    ["Write back what we said, in two lines", "Send Ottilie what she said", "Mail what we agreed, the same day"],
)  # fmt: skip
def test_what_they_said_stands_in_the_message_that_writes_it_back(
    book: Callable[[str], Book], step: str
) -> None:
    made_of = made("update", book(TALK.format(SAID) + BACK.format(step)), who="Ottilie")
    assert IN_IT in body(made_of)
    assert "The rota for two trial nights" in body(made_of)


def test_with_nothing_else_to_say_that_is_what_the_message_is_about(
    book: Callable[[str], Book],
) -> None:
    only = TALK.format(SAID).rsplit("2026-11-02 promise", 1)[0]
    made_of = made("update", book(only + BACK.format("Write back what we said")), who="Ottilie")
    assert body(made_of).split("\n") == [IN_IT]
    assert message(made_of).subject == "Update of 3 November: what you said"


@pytest.mark.parametrize(
    ("said", "more"),
    [
        (SAID, ""),
        (SAID, BACK.format("Order the flour")),
        ("She said that I should wait", BACK.format("Write back what we said")),
        (SAID, BACK.format("Write back what we said") + f'2026-11-02 decision Ottilie "{SAID}" #night\n'),
    ],
)  # fmt: skip
def test_it_is_not_said_where_nothing_is_to_write_back_or_their_decision_has_a_note(
    book: Callable[[str], Book], said: str, more: str
) -> None:
    assert "In our talk" not in body(made("update", book(TALK.format(said) + more), who="Ottilie"))


def test_a_month_behind_a_not_yet_is_when_to_ask_again(book: Callable[[str], Book]) -> None:
    asked = """
2026-10-20 ask me -> Ottilie "To lead the night kitchen" ^lead #night
2026-11-02 answer Ottilie "{}" for ^lead
"""
    for said in ("not yet, in January", "Not now: maybe in January", "not yet, from 1 January"):
        told = body(made("update", book(TALK.format(SAID) + asked.format(said)), who="Ottilie"))
        assert "I'll ask again after 1 January 2027." in told
    told = body(
        made("update", book(TALK.format(SAID) + asked.format("Not yet, by Friday")), who="Ottilie")
    )
    assert "after" not in told
