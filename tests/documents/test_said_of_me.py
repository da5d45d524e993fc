"""A decision that names me, and what was said in its talk, as the note says both to whoever decided."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from goodbooks.accounts.readers.said_of_me import said_of_me
from pages import body, made

if TYPE_CHECKING:
    from collections.abc import Callable

    from goodbooks.core.book import Book


@pytest.mark.parametrize(
    ("title", "said"),
    [
        ("I ring Ingrid before I change anything she has already told people", "You ring me before you change anything I have already told people"),
        ("nobody but Ingrid gives ortho a date", "nobody but me gives ortho a date"),
        ("Ingrid decides the order of the loads, and I only see them on Friday", "I decide the order of the loads, and you only see them on Friday"),
        ("I'll back Ingrid's plan when she shows it to me", "You will back my plan when I show it to you"),
        ("From Monday Ingrid answers the parents", "From Monday I answer the parents"),
        ("Ingrid is told first", "I am told first"),
        ("The launch moves to Friday", ""),
        ("Ingrid and Gareth share the ward; she signs", ""),
        ("I tell Ingrid first, and my deputy asks her before he orders", ""),
        ("Das entscheidet Ingrid allein, und ich sehe es erst am Freitag", ""),
    ],
)  # fmt: skip
def test_my_name_is_me_and_their_i_is_you_unless_it_is_not_sure_who_is_meant(
    title: str, said: str
) -> None:
    assert said_of_me(title, ("Ingrid",)) == said


TALK = """
2026-11-01 person me
  signs: Ada

2026-11-03 talk {who} "How I hear of a change" ^change #loads
  stage: debriefed
  said: "{said}"

2026-11-03 decision {who} "{title}" ^rule #loads
"""


@pytest.mark.parametrize(
    ("who", "title", "said", "quote"),
    [
        ("Odile", "I ring Ada before I change anything she has told people", "You are right, I should have rung you before five. From now on: I ring you before I change anything you have told people.", "From now on: I ring you before I change anything you have told people."),
        ("Herr Weiß", "Ada decides the order of the loads", "I am sorry, that was a bad evening. You decide the order of the loads. I was tired.", "You decide the order of the loads."),
        ("Chloé", "The second checkout stays open on Saturdays", "I know I was unfair. The checkout stays open, also on feast days.", "The checkout stays open, also on feast days."),
    ],
)  # fmt: skip
def test_what_is_quoted_is_about_the_decision_and_no_confession(
    book: Callable[[str], Book], who: str, title: str, said: str, quote: str
) -> None:
    told = body(made("confirm", book(TALK.format(who=who, title=title, said=said)), ref="rule"))
    assert quote in told
    for other in ("You are right", "sorry", "tired", "unfair", "Ada ", "“I ring"):
        assert other not in told


def test_a_rule_asks_for_no_step(book: Callable[[str], Book]) -> None:
    text = '2026-11-03 decision Odile "{}" ^rule #loads\n'
    for rule in (
        "You tell me before anything changes",
        "Nobody else names a day",
        "From now on you sign",
    ):
        assert "who does what" not in body(made("confirm", book(text.format(rule)), ref="rule"))
    once = body(made("confirm", book(text.format("We go ahead before the fair")), ref="rule"))
    assert "who does what" in once
