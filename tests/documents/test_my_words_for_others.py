"""What I write for others of somebody's decision reaches them as my news: nobody else is made to say “I” for me."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from pages import body, made, message, words

if TYPE_CHECKING:
    from collections.abc import Callable

    from goodbooks.core.book import Book

DECIDED = """
2026-10-28 request Vera -> me "Do you stay in the portal team?" #portal
{day} 10:15 decision {boss} "You go back where you were, that is my last word" ^back #portal
  public: {told}
2026-10-28 promise me -> Vera "Next word on #portal" #portal
  next-word: 2026-11-06
"""
TOLD = (
    ("Henrik", "I go back to the press and help you until Friday"),
    ("Marie-Claire Aubert", "from Monday we work on the old plan"),
    ("Jürgen Weiß", "my half of the rota moves to Tom"),
    ("Dr. Özdemir", "the round starts at six, and I am not in it"),
    ("Siobhán", "you hear the day from me by Thursday"),
)


@pytest.mark.parametrize(("boss", "told"), TOLD)
def test_words_for_others_are_my_news_and_nobodys_ruling(
    book: Callable[[str], Book], boss: str, told: str
) -> None:
    new = made("hold", book(DECIDED.format(day="2026-11-03", boss=boss, told=told)), matter="portal", readers=("Vera",))  # fmt: skip
    assert f"\n{told[0].upper()}{told[1:]}." in body(new)
    assert f"{boss} decided" not in f"{body(new)} {message(new).subject}"
    old = book(DECIDED.format(day="2026-11-01", boss=boss, told=told))
    for page in (made("hold", old, matter="portal", readers=("Vera",)), made("update", old, who="Vera")):  # fmt: skip
        assert f"Settled on 1 November: {told}." in body(page)
        assert f"{boss} decided" not in f"{body(page)} {message(page).subject}"
    trail = words(made("trail", old, matter="portal", readers=("Vera",)))
    assert f"{boss} decided, in my words: {told}" in trail
    assert f"{boss} decided:" not in trail


def test_whoever_decided_reads_what_they_decided_and_not_my_words_for_others(
    book: Callable[[str], Book],
) -> None:
    boss, told = TOLD[0]
    page = made("update", book(DECIDED.format(day="2026-11-01", boss=boss, told=told)), who=boss)
    assert told not in body(page)
    assert "As you decided on 1 November: “You go back where you were" in body(page)


def test_a_decision_without_words_for_others_is_still_told_with_who_decided_it(
    book: Callable[[str], Book],
) -> None:
    noted = book('2026-11-03 decision Henrik "The portal waits for the audit" #portal\n')
    page = made("hold", noted, matter="portal", readers=("Vera",))
    assert "Henrik decided: The portal waits for the audit." in body(page)
