"""The “I” of somebody else stands in no message of mine as if it were my own: it is quoted, with who said it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from pages import body, made, message, words

if TYPE_CHECKING:
    from collections.abc import Callable

    from goodbooks.core.book import Book

BOOK = """
2026-10-20 person Marcus
  relation: boss
2026-10-20 request Growth -> me "Can we push ahead?" ^ask #labels
2026-11-02 decision {} "{}" ^desk #labels
"""


@pytest.mark.parametrize(
    "said",
    [
        "Every change still goes over my desk",
        "I take the label job back",
        "It waits until I’m back",
        "Nothing goes out without me",
        "Pause; I'll meet Growth today",
    ],
)
def test_the_i_of_whoever_decided_is_quoted_with_who_said_it(
    book: Callable[[str], Book], said: str
) -> None:
    told = book(BOOK.format("Marcus", said))
    quoted = f"“{said}”"
    note = made("confirm", told, ref="^desk")
    assert message(note).subject == f"Decision of 2 November: {quoted}"
    assert f"You decided on 2 November: {quoted}." in body(note)
    assert f"Marcus decided on 2 November: {quoted}." in body(made("confirm", told, ref="^desk", readers=("Growth",)))  # fmt: skip
    assert f"Marcus decided on 2 November: {quoted}." in body(made("hold", told, matter="labels"))  # fmt: skip
    assert f"Marcus decided on 2 November: {quoted}." in body(made("update", told, who="Growth"))
    assert f"As you decided on 2 November: {quoted}." in body(made("update", told, who="Marcus"))
    trail = words(made("trail", told, matter="labels", readers=("Growth",)))
    assert f"2 November Marcus decided: {quoted}" in trail
    hold = words(made("hold", told, matter="labels")).replace("'\\''", "'")
    assert f'answer me -> Growth "Marcus decided: {quoted}" for ^ask' in hold


@pytest.mark.parametrize(
    ("who", "said"),
    [
        ("me", "I take the label job back"),
        ("Marcus", "We begin with phase I"),
        ("Marcus", "Go ahead, this once"),
        ("Marcus", "The economy class stays"),
    ],
)
def test_what_i_decided_and_what_says_no_i_is_told_as_before(
    book: Callable[[str], Book], who: str, said: str
) -> None:
    told = book(BOOK.format(who, said))
    assert f": {said}." in body(made("hold", told, matter="labels"))
    assert f"{said}." in body(made("update", told, who="Growth"))


def test_my_own_words_for_a_decision_are_mine_and_not_theirs(book: Callable[[str], Book]) -> None:
    told = book(
        BOOK.format("Marcus", "I take it back, the coward said")
        + "  public: I give the labels back\n"
    )
    for page in (made("hold", told, matter="labels"), made("update", told, who="Growth")):
        assert "I give the labels back." in body(page)
        assert "“I" not in body(page)
