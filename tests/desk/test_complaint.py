"""A sentence that complains or judges is shown beside a question whose answer is said to somebody, and never offered as that answer."""

from __future__ import annotations

from datetime import date

import pytest

import goodbooks.playbooks.library
from goodbooks.core import catalog
from goodbooks.core.book import Book
from goodbooks.desk.happened.complaint import is_complaint
from goodbooks.desk.walks import walking
from goodbooks.desk.walks.questions.beside_answers import WAY
from goodbooks.desk.walks.questions.ground import Ground
from goodbooks.playbooks.text.decode import read_playbook

TEXTS = catalog.texts(goodbooks.playbooks.library, ".md")


@pytest.mark.parametrize(
    "said",
    [
        "Renate is always in a bad mood before the audit",
        "He lectures the whole kitchen on punctuality",
        "My boss has got into a habit of leaving me out",
        "She makes a point of asking me last",
        "What makes it worse is that the owner knew",
        "And then they go and tell the parents it is fixed!",
        "Madame Dupont never reads a note to the end",
        "Of course it was the night shift again",
        "My manager constantly rearranges the counter",
        "Two jobs in a row I've been the one person to blame",
        "By that report I'm a dreadful caretaker",
        "I was thrown under the bus before the client",
    ],
)
def test_a_complaint_is_told_from(said: str) -> None:
    assert is_complaint(said)


@pytest.mark.parametrize(
    "said",
    [
        "On Monday she sent the tender back unread",
        "The inspector asked who was to blame for the leak",
        "Renate asked me before the guests why the room was cold",
        "We never got the second key",
        "The van was always in the yard by six",
        "He promised me the early shift from May on",
    ],
)
def test_what_happened_is_no_complaint(said: str) -> None:
    assert not is_complaint(said)


def test_a_complaint_is_shown_beside_the_question_and_enter_does_not_take_it() -> None:
    told = "Before the guests my boss shouted at me that I was useless. And then he lectures us about manners, at the top of his voice!"
    found = read_playbook("harsh-boss", TEXTS["harsh-boss"], "harsh-boss").playbook
    on = Ground(Book(()), told, date(2026, 11, 4))
    for way in found.ways:
        kept = {WAY: way.title}
        while one := walking.walked(found, on, kept).open:
            assert not (one.known and "lectures us" in one.known.text), one.slot
            kept[one.slot] = ""


def test_what_one_would_only_love_to_do_is_not_offered_as_what_one_wants() -> None:
    found = read_playbook("promised-for-me", TEXTS["promised-for-me"], "promised-for-me").playbook
    vented = "Our owner promised the florists a new van. Honestly, I'd like to have it put right with every one of them."
    meant = vented.replace("Honestly, I'd", "I'd")
    first = [
        walking.walked(found, Ground(Book(()), told, date(2026, 11, 4)), {}).open
        for told in (vented, meant)
    ]
    assert [bool(one and one.known) for one in first] == [False, True]


def test_a_wish_that_is_none_of_the_answers_to_choose_from_is_not_offered() -> None:
    found = read_playbook("promised-for-me", TEXTS["promised-for-me"], "promised-for-me").playbook
    told = (
        "Our owner promised the florists a new van. I'd like to move the stall to the north gate."
    )
    first = walking.walked(found, Ground(Book(()), told, date(2026, 11, 4)), {}).open
    assert first
    assert first.known is None
