"""Names are matched whole; what is nearly one is asked about, also without its accents."""

from __future__ import annotations

import pytest

from goodbooks.core.names import as_written, name_key, near


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
