"""Whoever asks straight out after a yes is told no more than before it: neither the news, nor that it is open, nor a day."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from pages import body, made, words

if TYPE_CHECKING:
    from collections.abc import Callable

    from goodbooks.core.book import Book

DAY = date(2026, 11, 12)
BOOK = """
2026-11-01 person Ottoline
  relation: boss
2026-11-01 person Mirre
  relation: colleague
2026-11-09 ask me -> Ottoline "To step back to the small kiln" ^small #kiln
"""
YES = '2026-11-10 answer Ottoline "Yes, you are back at the small kiln from 1 March" ^yes for ^small\n  is: yes\n'
SAID = [
    YES,
    YES + '2026-11-10 decision Ottoline "You step back on 1 March" #kiln\n',
    '2026-11-10 decision Ottoline "Back to the small kiln from 1 March" ^yes #kiln for ^small\n  readers: named\n',
    YES + '2026-11-10 promise Ottoline -> me "tell the others" by 20 November #kiln\n',
    YES
    + '2026-11-10 promise me -> Ottoline "Not a word to anybody before you have spoken with Lutz" #kiln\n',
]
ASKED = [
    "Are you giving up the glaze room?", "Is it true you step down?", "Whether I am handing the glaze room over",
    "Who takes over from you?", "Are you leaving the team?",
]  # fmt: skip


@pytest.mark.parametrize("said", SAID)
@pytest.mark.parametrize("asked", ASKED)
def test_no_page_for_them_says_that_it_is_open(
    book: Callable[[str], Book], said: str, asked: str
) -> None:
    told = book(f'{BOOK}{said}2026-11-11 request Mirre -> me "{asked}" ^asked\n')
    held = body(made("hold", told, matter="^asked", readers=("Mirre",), today=DAY))
    sent = body(made("update", told, who="Mirre", today=DAY))
    for one in (held, sent):
        assert "Thank you for asking" in one
        assert "open" not in one
        assert "[" not in one
        assert asked not in one
        assert "kiln" not in one
    talk = words(made("brief", told, who="Mirre", today=DAY))
    assert "Say: your answer to" not in talk
    assert "You owe them" not in talk
    assert "Say, if they ask again: “Thank you for asking." in talk


@pytest.mark.parametrize("since", [
    "2026-11-11 person Mirre\n  not-yet: nothing\n",
    '2026-11-11 decision Ottoline "She steps back" #kiln\n  public: Lutz leads from March\n',
    '2026-11-11 decision Ottoline "She steps back" #kiln\n  told: Mirre\n',
    '2026-11-11 decision Ottoline "Off the big kiln" #kiln\n  holds-from: 2026-11-11\n',
])  # fmt: skip
def test_whoever_was_told_asks_as_anybody_does(book: Callable[[str], Book], since: str) -> None:
    asked = f'2026-11-12 request Mirre -> me "{ASKED[0]}" ^asked\n'
    told = book(BOOK + YES + since + asked)
    held = body(made("hold", told, matter="^asked", readers=("Mirre",), today=DAY))
    assert "Thank you for asking" not in held


@pytest.mark.parametrize("asked", [
    "Why I am going, was it too much for me?", "Why I'm leaving, could I not stand it?", "Whether the job was too much for me",
    "Why I gave up", "Was it too hard for me?",
])  # fmt: skip
def test_whoever_asks_why_reads_neither_my_weakness_nor_me_in_their_mouth(
    book: Callable[[str], Book], asked: str
) -> None:
    told = book(f'2026-11-01 person Casimir\n2026-11-11 request Casimir -> me "{asked}" ^asked\n')
    for one in (made("hold", told, matter="^asked", readers=("Casimir",), today=DAY), made("update", told, who="Casimir", today=DAY)):  # fmt: skip
        assert "Thank you for asking after me." in body(one)
        assert "too" not in body(one)
        assert "gave up" not in body(one)
