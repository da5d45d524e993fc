"""A mail begins as a person would write to its reader, and ends with the writer's name where it is known."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from goodbooks.core.greeting import greeting, signature

if TYPE_CHECKING:
    from collections.abc import Callable

    from goodbooks.core.book import Book

PEOPLE = """
2026-11-02 person José Amaral
  also: José, jose@corp.example
2026-11-02 person Ms Lund
  greeting: Dear Ms Lund
2026-11-02 person Depot North
2026-11-02 note me "I told directing at noon, and night and kitchen later" ^told
2026-11-02 person me
  also: ana@corp.example, Ana
"""


@pytest.mark.parametrize(
    ("names", "said"),
    [
        (("Marcus",), "Hello Marcus,"),
        (("José",), "Hello José,"),
        (("Depot North",), "Hello Depot North,"),
        (("Ms Lund",), "Dear Ms Lund,"),
        (("Growth", "José Amaral"), "Hello Growth and José,"),
        (("Growth", "Sales", "Care", "Stores"), "Hello everyone,"),
        (("my boss",), "Hello,"),
        (("the director",), "Hello,"),
        (("the six sponsors",), "Hello everyone,"),
        (("six sponsors",), "Hello everyone,"),
        (("6 sponsors",), "Hello everyone,"),
        (("our stakeholders",), "Hello everyone,"),
        (("Marcus", "our stakeholders"), "Hello everyone,"),
        (("Ada and the six",), "Hello everyone,"),
        (("Tom and his crew",), "Hello everyone,"),
        (("Ada & seven others",), "Hello everyone,"),
        (("Ada and Tom",), "Hello Ada and Tom,"),
        (("Hull and Deck",), "Hello Hull and Deck,"),
        (("my boss's boss",), "Hello,"),
        (("the press",), "Hello,"),
        (("anna james",), "Hello anna james,"),
        (("HR",), "Hello,"),
        (("Marcus", "HR"), "Hello,"),
        (("management",), "Hello,"),
        (("upper management",), "Hello,"),
        (("Head office",), "Hello,"),
        (("Product Management",), "Hello Product Management,"),
        (("My Boss",), "Hello,"),
        (("our TOP boss",), "Hello,"),
        (("The IT manager",), "Hello,"),
        (("the head of operations",), "Hello,"),
        (("the VP of sales",), "Hello,"),
        (("our director for stores",), "Hello,"),
        (("the manager at headquarters",), "Hello,"),
        (("one of the leads",), "Hello,"),
        (("the heads of operations",), "Hello everyone,"),
        (("directing team of The Tempest",), "Hello directing team of The Tempest,"),
        (("directing team of The Tempest has been",), "Hello,"),
        (("night shift",), "Hello night shift,"),
        (("Marcus", "kitchen crew was told"), "Hello,"),
        (("the people in sales",), "Hello everyone,"),
        (("the six leads of the unit",), "Hello everyone,"),
        (("all of the leads",), "Hello everyone,"),
        (("An Nguyen",), "Hello An Nguyen,"),
        (("Theo Blum",), "Hello Theo Blum,"),
        (("me",), ""),
        (("whoever waits",), ""),
        (("[to whom?]",), ""),
        ((), ""),
    ],
)
def test_each_is_greeted_by_the_name_they_are_called_by(
    book: Callable[[str], Book], names: tuple[str, ...], said: str
) -> None:
    assert greeting(book(PEOPLE), names) == said


@pytest.mark.parametrize(
    ("boss", "said"),
    [
        ("Big Rui", "Hello Big Rui,"),
        ("Wee Maggie", "Hello Wee Maggie,"),
        ("Rui Bastos", "Hello Rui,"),
    ],
)
def test_nobody_is_called_by_what_stands_before_their_name(
    book: Callable[[str], Book], boss: str, said: str
) -> None:
    assert greeting(book(PEOPLE), (boss,), boss=boss) == said


def test_my_name_is_what_i_sign_with_and_no_other_name_of_mine(
    book: Callable[[str], Book],
) -> None:
    assert signature(book(PEOPLE)) == ""
    assert signature(book(PEOPLE + "  signs: Ana Brandt\n")) == "Ana Brandt"
    assert signature(book("")) == ""


NOTES = """\
2026-11-02 person Dana Whitfield
2026-11-02 person Depot North
"""


@pytest.mark.parametrize(
    ("note", "said"),
    [
        ('2026-11-03 note me "I asked Dana once, and she said press on"', "Hello Dana,"),
        ('2026-11-03 note me "After the talk"\n  private: Dana was kind.', "Hello Dana,"),
        ('2026-11-03 note me "I asked Dana Whitfield once"', "Hello Dana Whitfield,"),
        ('2026-11-03 note Greg "Dana said no"', "Hello Dana Whitfield,"),
        ('2026-11-03 note me "Dana Whitley was there too"', "Hello Dana Whitfield,"),
        ('2026-11-03 note me "Bordana is a place"', "Hello Dana Whitfield,"),
    ],
)
def test_whom_my_own_notes_call_by_the_first_name_is_greeted_so(
    book: Callable[[str], Book], note: str, said: str
) -> None:
    assert greeting(book(NOTES + note + "\n"), ("Dana Whitfield",)) == said


def test_a_place_is_not_called_by_half_its_name(book: Callable[[str], Book]) -> None:
    told = book(
        NOTES + '2026-11-03 note me "The keys of the Depot are lost, and our Depot is shut"\n'
    )
    assert greeting(told, ("Depot North",)) == "Hello Depot North,"


@pytest.mark.parametrize("name", ["Frau Weber", "Dr. Brown", "Mr Smith", "Team Growth"])
def test_nobody_is_called_by_a_form_of_address(book: Callable[[str], Book], name: str) -> None:
    first = name.split(maxsplit=1)[0]
    told = book(
        f'2026-11-02 person {name}\n2026-11-03 note me "{first} Maier came, and {first} it was"\n'
    )
    assert greeting(told, (name,)) == f"Hello {name},"


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("Dr. Elif Özdemir-Hallstein", "Hello Dr. Özdemir-Hallstein,"),
        ("Frau Dr. Elif Özdemir", "Hello Frau Dr. Özdemir,"),
        ("Prof. Dr. Ida M. von der Au", "Hello Prof. Dr. von der Au,"),
        ("Madame Claire de la Tour", "Hello Madame de la Tour,"),
        ("Mr Carlos Rivera", "Hello Mr Rivera,"),
        ("Dr. von der Au", "Hello Dr. von der Au,"),
        ("Dr. Özdemir-Hallstein", "Hello Dr. Özdemir-Hallstein,"),
        ("Sir Ian Holm", "Hello Sir Ian Holm,"),
        ("Dr. María García López", "Hello Dr. María García López,"),
        ("Dr. Ida Brown PhD", "Hello Dr. Ida Brown PhD,"),
        ("Dr. Brown, Ida", "Hello Dr. Brown, Ida,"),
        ("Wolfram-Balthasar Oberwallner", "Hello Wolfram-Balthasar Oberwallner,"),
    ],
)
def test_who_has_a_title_is_greeted_by_it_and_the_surname(
    book: Callable[[str], Book], name: str, said: str
) -> None:
    assert greeting(book(f"2026-11-02 person [{name}]\n"), (name,)) == said


def test_what_the_entry_of_a_person_says_goes_before_their_title(
    book: Callable[[str], Book],
) -> None:
    told = "2026-11-02 person Dr. Elif Özdemir\n  greeting: Dear Elif\n"
    assert greeting(book(told), ("Dr. Elif Özdemir",)) == "Dear Elif,"


def test_words_that_are_told_and_not_written_yet_count(book: Callable[[str], Book]) -> None:
    assert greeting(book(NOTES), ("Dana Whitfield",), "I asked Dana once.") == "Hello Dana,"


@pytest.mark.parametrize(
    ("person", "said"),
    [
        ("Gordon Leask\n  relation: boss", "Hello Gordon,"),
        ("Ida Brandt\n  relation: boss of my boss", "Hello Ida,"),
        ("Jean-Luc Moreau\n  role: head of the night shift", "Hello Jean-Luc,"),
        ("Anna van den Berg\n  relation: peer", "Hello Anna,"),
        ("Mr Okoye\n  relation: boss", "Hello Mr Okoye,"),
        ("Frau Ida Brandt\n  relation: boss", "Hello Frau Brandt,"),
        ("Nguyen Van An\n  relation: boss", "Hello Nguyen Van An,"),
        ("G. Leask\n  relation: boss", "Hello G. Leask,"),
        ("Loyalty Platform\n  relation: stakeholder", "Hello Loyalty Platform,"),
        ("Night Shift\n  relation: peer", "Hello Night Shift,"),
        ("Gordon Leask\n  relation: boss\n  greeting: Dear Mr Leask", "Dear Mr Leask,"),
        ('Gordon Leask\n  relation: boss\n2026-11-03 note me "Mr Leask was kind"', "Hello Mr Leask,"),
        ('Ida Brandt\n  relation: boss\n2026-11-03 note me "Frau Brandt hat Zeit"', "Hello Frau Brandt,"),
        ('Gordon Leask\n  relation: boss\n2026-11-03 note Greg "Mr Leask was kind"', "Hello Gordon,"),
    ],
)  # fmt: skip
def test_somebody_one_works_with_is_called_by_the_first_name_unless_i_call_them_otherwise(
    book: Callable[[str], Book], person: str, said: str
) -> None:
    name = person.split("\n", 1)[0]
    assert greeting(book(f"2026-11-02 person {person}\n"), (name,)) == said


def test_the_boss_of_a_story_is_called_so_before_the_book_knows_them(book: Callable[[str], Book]) -> None:  # fmt: skip
    assert greeting(book(""), ("Gordon Leask",), boss="Gordon Leask") == "Hello Gordon,"
    told = "My boss is Gordon Leask. I call him Mr Leask to his face."
    assert greeting(book(""), ("Gordon Leask",), told, "Gordon Leask") == "Hello Mr Leask,"
    assert greeting(book(""), ("Gordon Leask",)) == "Hello Gordon Leask,"
