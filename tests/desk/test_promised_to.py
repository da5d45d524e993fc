"""What somebody else promised, told in a plain sentence: to whom, by when, and what stays open of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from desk.became import told
from goodbooks.desk.ground.refusals import Refusal

if TYPE_CHECKING:
    from goodbooks.desk.desk import Desk

BOOK = """\
2026-11-02 person Joe
  relation: boss

2026-11-02 person Growth

2026-11-02 person Karin

"""


@pytest.mark.parametrize(
    ("words", "meant"),
    [
        ("Dan promised Growth the partner portal by 11 December", 'promise Dan -> Growth "The partner portal" | due: 2026-12-11'),
        ("Dan promised Growth that the portal is up by 11 December", 'promise Dan -> Growth "The portal is up" | due: 2026-12-11'),
        ("Dan promised the partner portal to Growth by 11 December", 'promise Dan -> Growth "The partner portal" | due: 2026-12-11'),
        ("Dan promised Nordwind the portal #portal", 'promise Dan -> Nordwind "The portal" #portal'),
        ("Dan promised Sales Ops the portal by 15 January", 'promise Dan -> Sales Ops "The portal" | due: 2027-01-15'),
        ("Dan promised Sales Ops that the portal is up", 'promise Dan -> Sales Ops "The portal is up"'),
        ("I promised Marketing Ops the tool by 15 January", 'promise me -> Marketing Ops "The tool" | due: 2027-01-15'),
        ("Karin promised Nordwind the SAP figures", 'promise Karin -> Nordwind "The SAP figures"'),
        ("I promised Karin API notes by Friday", 'promise me -> Karin "API notes" | due: 2026-11-06'),
        ("I promised Growth the figures of May", 'promise me -> Growth "The figures of May"'),
        ("Dan promised Growth would hear it first", 'promise Dan "Growth would hear it first"'),
        ("Dan promised SAP integration by 11 December", 'promise Dan "SAP integration" | due: 2026-12-11'),
        ("Karin promised the list for Friday", 'promise Karin "The list" | due: 2026-11-06'),
        ("Bruno promised the ballet the set by 11 December", 'promise Bruno -> the ballet "The set" | due: 2026-12-11'),
        ("Amélie promised the parents a new date by 11 December", 'promise Amélie -> the parents "A new date" | due: 2026-12-11'),
        ("Otto promised our press office two photos", 'promise Otto -> our press office "Two photos"'),
        ("Otto promised the whole team", 'promise Otto "The whole team"'),
        ("Otto promised the first draft", 'promise Otto "The first draft"'),
        ("My boss promised me two people by 1 March 2027", 'promise Joe -> me "Two people" | due: 2027-03-01'),
    ],
)  # fmt: skip
def test_what_somebody_promised_somebody_else_is_a_promise_between_them(
    desk: Desk, words: str, meant: str
) -> None:
    assert told(desk.understand(words)) == meant


@pytest.mark.parametrize(
    ("words", "meant"),
    [
        ("Karin wants the list by March", 'request Karin -> me "The list by March"'),
        ("Priya wants my numbers by March 2027 #year", 'request Priya -> me "My numbers by March 2027" #year'),
    ],
)  # fmt: skip
def test_what_somebody_wants_by_a_month_is_a_request_with_both_days_offered(
    desk: Desk, words: str, meant: str
) -> None:
    found = desk.understand(words)
    assert told(found) == meant
    assert len(found.offers) == 2


def test_a_month_is_no_day_so_both_days_it_can_be_are_offered(desk: Desk) -> None:
    found = desk.understand("My boss promised me two people by March")
    assert told(found) == 'promise Joe -> me "Two people by March"'
    assert "names no day" in found.notes[0]
    assert [offer.text for offer in found.offers] == [
        "My boss promised me two people by 1 March 2027",
        "My boss promised me two people by 31 March 2027",
    ]


@pytest.mark.parametrize(
    "words",
    ["Dan promised Karin", "Dan promised Priya", "Dan promised nothing", "He promised the list", "Nobody promised Growth the portal"],
)  # fmt: skip
def test_what_is_no_promise_of_a_name_is_left_as_it_is(desk: Desk, words: str) -> None:
    with pytest.raises(Refusal, match="is not a kind of entry"):
        desk.understand(words)


def test_where_somebody_new_is_is_offered_to_be_kept(desk: Desk) -> None:
    words = "Priya in Finance asks me for the go-live day by Wednesday"
    found = desk.understand(words)
    assert told(found) == 'request Priya -> me "The go-live day" | due: 2026-11-04'
    assert found.notes[0].startswith(
        "Priya is new in the book, and that they are in Finance is not kept with this"
    )
    (offer,) = found.offers
    person, request = desk.understand_all(offer.text)
    assert told(person) == "person Priya | role: Finance"
    assert told(request) == told(found)
    assert request.notes == ()


def test_which_day_they_may_tell_is_asked_of_me(desk: Desk) -> None:
    found = desk.understand("Sales wants to know which day they may tell customers")
    assert told(found) == 'request Sales -> me "Which day they may tell customers"'


@pytest.mark.parametrize(
    ("before", "day"),
    [
        ("Yesterday", "2026-11-02"),
        ("The day before yesterday", "2026-11-01"),
        ("Last Tuesday", "2026-10-27"),
        ("Two weeks ago", "2026-10-20"),
    ],
)
def test_a_day_that_a_sentence_begins_with_is_the_day_of_the_promise(
    desk: Desk, before: str, day: str
) -> None:
    made = desk.understand(f"{before} Dan promised Sales Ops the portal").entry
    assert (made.on.isoformat(), made.who, made.to) == (day, ("Dan",), ("Sales Ops",))


def test_last_week_is_no_day_and_is_asked_for(desk: Desk) -> None:
    with pytest.raises(Refusal, match="does not say which day"):
        desk.understand("Last week Dan promised Sales Ops the portal")


@pytest.mark.parametrize(
    "said",
    [
        "Sales will tell Growth that days come from us by Monday",
        "Sales promised to tell Growth that days come from us",
        "Sales promised to inform everybody by Friday",
    ],
)
def test_that_somebody_tells_a_third_is_promised_to_me(desk: Desk, said: str) -> None:
    assert told(desk.understand(said)).startswith("promise Sales -> me ")
