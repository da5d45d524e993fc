"""Who says something in a story: the nearest that may be meant, and nobody where that is not clear."""

from __future__ import annotations

import re

import pytest

from goodbooks.situations.events.quoted import quote_of
from goodbooks.situations.people.boss_told import boss_of
from goodbooks.situations.people.mentions import BOSS, ME, NOBODY, OTHER
from goodbooks.situations.people.who_speaks import who_does, who_says

THEIRS = "their words"


@pytest.mark.parametrize(
    ("told", "who"),
    [
        ('My boss Marcus came in. Ines from Growth wrote: "You said it would be done."', OTHER),
        ('My boss laughed. Sofia in the kitchen said "he promised you help".', OTHER),
        ('Our principal said yes. A mother wrote: "I want that in writing."', OTHER),
        ('Our director, Mr Haas, asked me in. "Why is it not booked?" he asked.', BOSS),
        ("My supervisor looked at his phone. Greta from finance came in. “No,” she said.", OTHER),
        ("My supervisor looked at his phone. Later he wrote: “Let it go.”", BOSS),
        ('I asked my boss Vera for a day off. She said: "Ask Tom."', BOSS),
        ('My boss Vera lost her keys. I told Tom I was sorry. "Fine," he said.', OTHER),
        ('I told my boss that it is late. I said "we had a deal".', ME),
        ('My boss told the customer about it. The customer said: "we want you back".', OTHER),
        ('My boss was there. Customers say "they never answer".', OTHER),
        ('I have asked my boss and the answer was "press on, please".', BOSS),
        ('My boss is Deirdre. Dr Brady was there. I asked Deirdre last week whether I may, and she said "we need you here".', BOSS),
        ('My boss Tom is away. I asked Ines for the list, but she said "ask somebody else".', OTHER),
        ('My boss Jean-Luc said nothing. I told Camille. "Let it go," he said.', NOBODY),
    ],
)  # fmt: skip
def test_words_in_quotation_marks_are_those_of_the_nearest_who_can_have_said_them(
    told: str, who: str
) -> None:
    found = next(re.finditer(r'["“][^"“”]+["”]', told))
    assert who_says(told, *found.span()).who == who


@pytest.mark.parametrize(
    ("told", "who"),
    [
        ("My boss is Vera. On Friday our auditor asked for the times.", OTHER),
        ("My boss is Vera. She built it and checks every change.", BOSS),
        ("My head chef told the owner about it. The owner's wife said that I complain.", OTHER),
        ("My colleague Bruno did the bus. Yesterday Bruno told the parents.", OTHER),
        ("My boss Jean-Luc agreed. The client said they like me. He told me to go on.", BOSS),
        ("My boss was away. I told the team.", ME),
        (
            "The head gardener, Luis, dug it over himself. Ida said he does that. He told her so.",
            BOSS,
        ),
        ("My boss was calm. A postdoc told me she promised it to him as well.", OTHER),
        ("My boss is Helen. She built it herself. Pavel said he is done. He left.", OTHER),
        ("Honestly nobody knows.", NOBODY),
    ],
)
def test_who_acts_in_the_last_sentence_of_a_story(told: str, who: str) -> None:
    assert who_does(told, told.rstrip(".").rpartition(". ")[2] + ".").who == who


def test_nobody_but_the_boss_says_their_words() -> None:
    told = 'My boss Marcus said go ahead. Ines wrote: "You said it would be done."'
    assert quote_of(told, THEIRS) is None
    found = quote_of(f"{told} Marcus wrote: “We did it this once.”", THEIRS)
    assert found is not None
    assert found.words == "We did it this once."


@pytest.mark.parametrize(
    "told",
    [
        "Our PM leaves things out. He cancelled the planning.",
        "The scrum master moved it. She never asks.",
        "The product owner rang. He wants it by five.",
        "Our coordinator keeps the list. She lost it.",
    ],
)
def test_whoever_is_told_by_what_they_do_beside_the_writer_is_not_the_boss(told: str) -> None:
    assert boss_of(told) is None


_FAIR = "My boss is Harald. This morning Harald said hold the fair, I talk to Nora first. {row}At five he came by and said go ahead. He said himself it is not the right way."


@pytest.mark.parametrize(
    ("told", "who"),
    [
        (_FAIR.format(row="Piet and Nora asked me all day. "), BOSS),
        (_FAIR.format(row="I held off Piet, Nora and Ada. "), BOSS),
        ("My boss Ilse told me to wait. I held off Bruna and Sven all day. She said go ahead.", BOSS),
        ("My boss Ilse told me to wait. My colleague Bruna rang me at noon. She said she has no time.", OTHER),
    ],
)  # fmt: skip
def test_a_he_behind_several_who_are_named_in_one_breath_is_none_of_them(
    told: str, who: str
) -> None:
    last = told[: told.rindex(".")].rindex(". ") + 2
    assert who_does(told, told[last:]).who == who
