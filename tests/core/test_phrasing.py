"""A title that is cut ends where a reader would stop: never within a name, a day or a phrase that leads on."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from goodbooks.core.phrasing import (
    possessive,
    said_apart,
    shortened,
    small_start,
    with_capital_i,
    without_second_stop,
)


@pytest.mark.parametrize(
    ("text", "most", "said"),
    [
        ("Short enough", 20, "Short enough"),
        ("98 of 100 vans leave on time in the peak weeks", 40, "98 of 100 vans leave on time…"),
        ("Ask whether the table keeps 9 October or moves", 32, "Ask whether the table keeps…"),
        ("We go through it with José Amaral on Tuesday", 28, "We go through it…"),
        ("The order hangs on the list of the first half", 32, "The order hangs on the list…"),
        ("Exactly here is a word boundary, and more", 31, "Exactly here is a word…"),
        ("All went well that week. Then the van broke down", 30, "All went well that week…"),
        ("We asked old Dr. Amaral about the vans", 24, "We asked old Dr. Amaral…"),
        ("The vans are late - for the third week now", 24, "The vans are late…"),
        ("one whole word more", 14, "one whole…"),
        ("Donaudampfschifffahrtsgesellschaft", 12, "Donaudampfs…"),
        ("3 4 5 6 7 8 9 10 11 12", 10, "3 4 5 6 7…"),
    ],
)
def test_a_cut_title_ends_where_a_reader_would_stop(text: str, most: int, said: str) -> None:
    assert shortened(text, most) == said


@given(st.text(), st.integers(8, 80))
def test_a_cut_text_is_a_beginning_of_it_and_no_longer_than_asked(text: str, most: int) -> None:
    shown = shortened(text, most)
    assert len(shown) <= most
    assert " ".join(text.split()).startswith(shown.removesuffix("…"))


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("Marcus", "Marcus's"),
        ("Growth", "Growth's"),
        ("my boss", "my boss's"),
        ("our stakeholders", "our stakeholders'"),
        ("the parents", "the parents'"),
        ("Ana and the others", "Ana and the others'"),
        ("", "'s"),
    ],
)
def test_what_several_own_has_no_second_s(name: str, said: str) -> None:
    assert possessive(name) == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("i send it, and i'll call", "I send it, and I'll call"),
        ("then i", "then I"),
        ("the i.MX board, R&i and Wi-Fi", "the i.MX board, R&i and Wi-Fi"),
        ("i.e. the list", "i.e. the list"),
    ],
)
def test_every_lone_i_is_a_capital_and_no_part_of_another_word(text: str, said: str) -> None:
    assert with_capital_i(text) == said


def test_what_has_its_numbers_or_is_done_begins_small_within_a_sentence() -> None:
    titles = ["Tanks 3 and 4", "Wards 2 to 5", "Ordering the flour", "The rota"]
    assert [small_start(one) for one in titles] == [
        "tanks 3 and 4", "wards 2 to 5", "ordering the flour", "the rota",
    ]  # fmt: skip
    names = ["Berlin office", "SAP 4", "Line 2", "Nights at the depot"]
    assert [small_start(one) for one in names] == names


def test_a_quotation_that_closes_with_its_own_mark_has_no_stop_behind_it() -> None:
    assert without_second_stop("“Is it tomorrow?”. It is.") == "“Is it tomorrow?” It is."
    assert without_second_stop("Done: “Send it!”.") == "Done: “Send it!”"
    assert without_second_stop("Done: “Send it”. Next.") == "Done: “Send it”. Next."


@pytest.mark.parametrize("title", ["Dr.", "Mme.", "Mlle.", "Mx."])
def test_what_was_said_is_not_taken_apart_within_a_name(title: str) -> None:
    said = f"Give {title} Amaral the vans. She knows them"
    assert said_apart(said) == [f"Give {title} Amaral the vans.", "She knows them"]
