"""Names are matched whole; what is nearly one is asked about, also without its accents."""

from __future__ import annotations

import pytest

from goodbooks.core import names
from goodbooks.core.names import as_written, is_named_in, name_key, near, one_slip_away


def test_a_name_in_one_code_point_or_in_two_is_the_same() -> None:
    assert name_key("Zoë") == name_key("zoë") == name_key(" ZOË ")


@pytest.mark.parametrize(
    ("typed", "meant"),
    [("zoe", "Zoë"), ("Dario", "Dário"), ("marcsu", "Marcus"), ("lukasz", "Łukasz"), ("bo", "")],
)
def test_a_name_typed_without_its_accents_is_near(typed: str, meant: str) -> None:
    assert near(typed, ["Marcus", "Zoë", "Dário", "Łukasz", "יעל"]) == meant


def test_letters_that_are_no_accents_are_not_taken_off() -> None:
    assert near("יעל", ["יעל", "Marcus"]) == "יעל"


@pytest.mark.parametrize(
    ("typed", "written"),
    [
        ("al green", "Al Green"),
        ("di caprio", "Di Caprio"),
        ("tom van der berg", "Tom van der Berg"),
        ("van der berg", "van der Berg"),
        ("ana de la cruz", "Ana de la Cruz"),
    ],
)
def test_a_name_typed_small_gets_its_capitals(typed: str, written: str) -> None:
    assert as_written(typed) == written


@pytest.mark.parametrize(("title", "name"), [
    ("asked dana for the training", "Dana Whitfield"), ("We go around Bob", "Bob Lind"), ("Bob's list is late", "Bob Lind"), ("sent dana whitfield the plan", "Dana Whitfield"),
    ("Asked Mark for the training", "Mark"), ("said no to Will, calmly", "Will Byers"), ("Grace got us the budget", "Grace Ho"), ("told my boss no", "my boss"), ("Sales waited", "Sales"),
    ("asked JOY twice", "Joy Adeyemi"), ("wrote to will byers", "Will Byers"),
])  # fmt: skip
def test_a_title_names_somebody_by_the_whole_name_or_the_first(title: str, name: str) -> None:
    assert is_named_in(title, name)


@pytest.mark.parametrize(("title", "name"), [
    ("Release will follow in May", "Will Byers"), ("set the mark for the training", "Mark"), ("a grant for the lab", "Grant Moss"), ("no grace period", "Grace Ho"), ("The bill is paid", "Bill"),
    ("two weeks of security review", "Security"), ("Bobsleigh tour", "Bob Lind"), ("al dente", "Al Brown"), ("The Danas", "Dana Whitfield"), ("my plan stands", "my boss"), ("Smith waited", "Will Smith"),
])  # fmt: skip
def test_a_word_that_is_a_name_too_is_nobody_where_it_is_written_small(
    title: str, name: str
) -> None:
    assert not is_named_in(title, name)


def test_how_a_title_names_somebody_is_worked_out_once_for_all_titles(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    worked_out: list[str] = []
    real = names._as_named

    def as_named(name: str) -> str:
        worked_out.append(name)
        return real(name)

    monkeypatch.setattr(names, "_as_named", as_named)
    found = [is_named_in(f"Win {n} for Wilhelmina", "Wilhelmina Katz") for n in range(50)]
    assert all(found)
    assert worked_out == ["Wilhelmina Katz", "Wilhelmina"]
    assert not is_named_in("Win for nobody", "")


def test_of_the_known_names_a_slip_away_the_first_is_meant() -> None:
    meant = one_slip_away(["Marcuss", "Marcus", "Bo"], ["Markus", "Marcus", "Bob"])
    assert meant == {"Marcuss": "Marcus", "Marcus": "Markus"}
