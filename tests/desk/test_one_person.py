"""Whom of the book a new name may be: asked where one person alone fits, and never assumed."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from goodbooks.core.proposal import Proposal
from goodbooks.desk.desk import Desk, open_desk
from goodbooks.desk.intake import one_person
from goodbooks.desk.intake.sorting import refreshed
from goodbooks.entries.request import Request

if TYPE_CHECKING:
    from pathlib import Path

ME = "2026-01-01 person me\n  also: Ada Lund, ada@example.org\n"
KARIN = '2026-11-02 ask me -> Karin "The room plan" ^plan\n'


def desk_with(folder: Path, text: str, *names: str) -> Desk:
    """A book, and an inbox with a proposal from each of these names."""
    path = folder / "life.book"
    path.write_text(ME + text, encoding="utf-8")
    desk = open_desk(str(path), date(2026, 11, 5), {}, str(folder))
    found = []
    for number, said in enumerate(names):
        name, _, address = said.partition(" <")
        addresses = ((name, address.rstrip(">")),) if address else ()
        entry = Request("request", date(2026, 11, 3), who=(name,), to=("me",), title="Send it")
        found.append(
            Proposal(entry, "Send it?", f"mail {number}", 0.8, "it asks", (name,), addresses)
        )
    desk.inbox().put(found, "2026-11-05 09:00")
    return desk


def asked(desk: Desk) -> list[str]:
    waiting = refreshed(desk, desk.inbox().waiting())
    return [f"{one.new} = {one.known}" for one in one_person.perhaps_one(desk, waiting)]


@pytest.mark.parametrize(
    ("book", "name"),
    [
        (KARIN, "Karin Lohse <karin.lohse@example.org>"),
        (KARIN, "Lohse, Karin <k.lohse@example.org>"),
        (KARIN, "karin.lohse@example.org"),
        (KARIN.replace("Karin", "Karin Lohse"), "Karin"),
        (
            "2026-01-01 person Karin\n  also: karin@old.example\n",
            "Karin Lohse <karin.lohse@example.org>",
        ),
    ],
)
def test_a_first_name_that_one_person_bears_is_asked_about_in_both_directions(
    tmp_path: Path, book: str, name: str
) -> None:
    desk = desk_with(tmp_path, book, name)
    assert len(asked(desk)) == 1
    (one,) = one_person.perhaps_one(desk, desk.inbox().waiting())
    one_person.join(desk, one)
    assert asked(desk) == []
    (waits,) = refreshed(desk, desk.inbox().waiting())
    assert (waits.proposal.entry.who, waits.proposal.strangers) == ((one.known,), ())


@pytest.mark.parametrize(
    ("book", "names"),
    [
        (KARIN + KARIN.replace("Karin", "Karin Brand").replace("^plan", "^p2"), ["Karin Lohse"]),
        (KARIN.replace("Karin", "Karin Brand"), ["Karin Lohse"]),
        (KARIN, ["Karin Lohse", "Karin Weber"]),
        (KARIN.replace("Karin", "Ada"), ["Ada Falk"]),
        (KARIN, ["Karina Lohse"]),
    ],
)
def test_where_it_may_be_two_people_nothing_is_guessed(
    tmp_path: Path, book: str, names: list[str]
) -> None:
    assert asked(desk_with(tmp_path, book, *names)) == []


def test_two_people_are_two_for_good(tmp_path: Path) -> None:
    desk = desk_with(tmp_path, KARIN, "Karin Lohse")
    (one,) = one_person.perhaps_one(desk, desk.inbox().waiting())
    one_person.set_apart(desk, one)
    again = open_desk(desk.where.path, date(2026, 11, 6), {}, str(tmp_path))
    assert asked(again) == []
    assert again.inbox().every()[1] == 0, "and no line of the inbox is broken by it"


def test_what_was_said_of_them_stays_when_they_get_a_further_name(tmp_path: Path) -> None:
    told = "2026-01-01 person Karin ^karin\n  relation: boss\n  also: Kari\n"
    desk = desk_with(tmp_path, told, "Karin Lohse <karin.lohse@example.org>")
    (one,) = one_person.perhaps_one(desk, desk.inbox().waiting())
    made = one_person.join(desk, one)
    assert "also: Kari, Karin Lohse, karin.lohse@example.org\n  amends: ^karin" in made.text


@pytest.mark.parametrize(
    ("name", "is_asked"),
    [("Dr. Karin Lohse", True), ("Karin Lohse", True), ("K. Karin", False), ("L. Karin", False)],
)
def test_an_initial_is_no_title_before_a_first_name(
    tmp_path: Path, name: str, is_asked: bool
) -> None:
    assert bool(asked(desk_with(tmp_path, KARIN, name))) is is_asked


BY_ADDRESS = "2026-11-02 person {0}\n  relation: boss\n"


@pytest.mark.parametrize(("book", "name", "known"), [
    (BY_ADDRESS.format("Herr Dorn"), "Juergen Dorn <dorn@st-anna.example>", "Herr Dorn"),
    (BY_ADDRESS.format("Madame Roux"), "Céline Roux", "Madame Roux"),
    (BY_ADDRESS.format("Dr. Au"), "Ida Au", "Dr. Au"),
    ("2026-11-02 person HR\n  relation: HR\n  also: Mrs Obi\n", "Ngozi Obi", "HR"),
    ('2026-11-02 ask me -> Frau Lohse "The plan" ^plan\n', "Karin Lohse", "Frau Lohse"),
])  # fmt: skip
def test_a_family_name_behind_a_form_of_address_is_asked_about(
    tmp_path: Path, book: str, name: str, known: str
) -> None:
    assert asked(desk_with(tmp_path, book, name)) == [f"{name.partition(' <')[0]} = {known}"]


@pytest.mark.parametrize(("book", "names"), [
    (BY_ADDRESS.format("Herr Dorn"), ("Juergen Dorn", "Klaus Dorn")),
    (BY_ADDRESS.format("Herr Dorn") + BY_ADDRESS.format("Frau Dorn"), ("Juergen Dorn",)),
    (BY_ADDRESS.format("Herr Dorn") + "  also: Klaus Dorn\n", ("Juergen Dorn",)),
    (BY_ADDRESS.format("Herr Dorn"), ("Juergen Adorn",)),
])  # fmt: skip
def test_a_family_name_that_two_may_bear_is_not(
    tmp_path: Path, book: str, names: tuple[str, ...]
) -> None:
    assert asked(desk_with(tmp_path, book, *names)) == []


@pytest.mark.parametrize(
    ("known", "new"),
    [("Robert", "Bob"), ("Robert Hale", "Bobby Hale"), ("Peg", "Margaret Ross"), ("José Amaral", "Pepe"), ("Johannes", "Hannes")],
)  # fmt: skip
def test_a_short_form_of_a_first_name_is_asked_about(tmp_path: Path, known: str, new: str) -> None:
    desk = desk_with(tmp_path, f"2026-01-01 person {known}\n", new)
    assert asked(desk) == [f"{new} = {known}"]


@pytest.mark.parametrize(
    ("book", "new"),
    [
        ("2026-01-01 person Robert Hale\n", "Bob Green"),
        ("2026-01-01 person Robert\n2026-01-01 person Albert\n", "Bert"),
        ("2026-01-01 person Robert\n", "Ted"),
    ],
)
def test_another_family_name_two_who_may_be_it_and_another_name_are_not(
    tmp_path: Path, book: str, new: str
) -> None:
    assert asked(desk_with(tmp_path, book, new)) == []
