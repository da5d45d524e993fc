"""A first name that two people of the book bear is asked for, and never taken for one of them or for a third."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from goodbooks.desk.ground.refusals import Refusal
from goodbooks.desk.naming import person

if TYPE_CHECKING:
    from goodbooks.desk.desk import Desk

BOOK = """\
2026-11-02 person Jonas Brand

2026-11-02 person Jonas Lenz

2026-11-02 person Ana Brodt
  also: Ana B. Brodt

"""


@pytest.mark.parametrize(
    "words",
    [
        'promise me -> Jonas "The moulds" by Friday',
        "I promised Jonas the moulds by Friday",
        "Jonas wants the moulds by Friday",
        "Jonas decided that the kiln stays cold",
        'talk Jonas "Moulds" tomorrow 9:00',
    ],
)
def test_who_is_meant_is_asked(desk: Desk, words: str) -> None:
    with pytest.raises(Refusal, match="“Jonas” can be Jonas Brand or Jonas Lenz"):
        desk.understand(words)


def test_a_page_asks_too(desk: Desk) -> None:
    with pytest.raises(Refusal, match="“Jonas” can be Jonas Brand or Jonas Lenz"):
        person(desk, "Jonas")
    assert person(desk, "Lenz") == "Jonas Lenz"


def test_the_whole_name_a_surname_and_brackets_say_who(desk: Desk) -> None:
    assert desk.understand('promise me -> Jonas Lenz "Moulds"').entry.to == ("Jonas Lenz",)
    assert desk.understand('promise me -> Lenz "Moulds"').entry.to == ("Jonas Lenz",)
    assert desk.understand('promise me -> [Jonas] "Moulds"').entry.to == ("Jonas",)


def test_two_names_of_one_person_are_no_two_people(desk: Desk) -> None:
    assert desk.understand('promise me -> Ana "Moulds"').entry.to[0].startswith("Ana")


def test_a_third_of_that_name_can_be_put_into_the_book(desk: Desk) -> None:
    assert desk.understand("person Jonas").entry.who == ("Jonas",)
