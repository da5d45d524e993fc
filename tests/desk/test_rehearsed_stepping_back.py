"""A talk about stepping back, practised: a name at the start is a person, “for personal reasons” is enough, and what tells of home is kept for oneself."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from goodbooks.desk.walks.rehearsal.rehearsing import (
    FOR_MYSELF,
    LEFT_AT_THAT,
    THEN_YES_OR_NO,
    answers,
    heard,
    in_words,
)
from goodbooks.situations.events.quoted import quote_of
from goodbooks.situations.people.own_words import person_of

if TYPE_CHECKING:
    from goodbooks.desk.desk import Desk

BOOK = "2026-11-02 person Maud\n  relation: boss\n"
WHO = "Who does your work from then on?"


@pytest.mark.parametrize(
    "answer",
    [
        "Tamsin. I stay until 15 January and show her the small hall for two weeks.",
        "Jörg Brandt, from March. I show him the pass.",
        "Élise: she knows the classes.",
    ],
)
def test_a_name_at_the_start_answers_who(answer: str) -> None:
    assert in_words(heard(answer), WHO, answer).endswith("That answers it.")


@pytest.mark.parametrize(
    "answer", ["Honestly, I have not thought about it.", "Yes. It can go on.", "Later, in March."]
)
def test_what_is_no_name_at_the_start_names_nobody(answer: str) -> None:
    assert "nobody is named yet" in in_words(heard(answer), WHO, answer)


@pytest.mark.parametrize(
    "answer",
    [
        "For personal reasons. I would like to leave it at that.",
        "It's for family reasons, and I keep them to myself.",
        "Personal reasons, and it is no one at work.",
    ],
)
def test_for_personal_reasons_is_enough_to_any_question(answer: str) -> None:
    for question in ("Why now?", "What is really behind it? Is it something at home?", "Is it for good, or for a time?"):  # fmt: skip
        assert in_words(heard(answer), question, answer) == LEFT_AT_THAT
    asked = in_words(heard(answer), "Can you hold on until we have somebody?", answer)
    assert asked == f"{LEFT_AT_THAT} {THEN_YES_OR_NO}"


def test_what_tells_of_home_is_kept_private_and_answers_nothing(desk: Desk) -> None:
    home = "My son has trouble at school and my ex makes difficulties about custody."
    kept = answers(
        desk, [("What do I gain by it?", home), ("Why now?", "The counts need me.")], "role"
    )
    assert [one.title for one in kept] == [FOR_MYSELF, "The counts need me."]
    assert (kept[0].line("private"), kept[0].line("answers")) == (home, "")
    assert kept[1].line("answers") == "Why now?"


@pytest.mark.parametrize(
    ("told", "name"),
    [
        ("I moved halls last year, different hall, same boss, Henrike Vollmer.", "Henrike Vollmer"),
        ("I went from nurse to ward lead, same manager (Jörg Brandt).", "Jörg Brandt"),
        ("Different shop, still the same boss, Élise.", "Élise"),
        ("It is the same boss, different day.", ""),
    ],
)  # fmt: skip
def test_the_same_boss_by_name_is_the_boss_and_their_words_are_theirs(told: str, name: str) -> None:
    found = person_of(told, "boss")
    assert (found.words if found else "") == name
    if name:
        said = f'{told} I asked {name.split(maxsplit=1)[0]} three weeks ago and {name.split(maxsplit=1)[0]} said "we need you as a lead, carry on."'
        quote = quote_of(said, "their no")
        assert quote is not None
        assert quote.words == "we need you as a lead, carry on."
