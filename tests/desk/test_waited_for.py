"""Sentences of a week: who waits for what, what is owed, what somebody was told they get, and a day that moved."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from desk.became import told
from goodbooks.desk.ground.refusals import Refusal

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from goodbooks.desk.desk import Desk

BOOK = """\
2026-10-02 person Renate Falk
  relation: boss

2026-10-02 person Milo

2026-10-05 promise me -> Stores "New labels live" ^labels #labels
  due: 2026-12-14

"""


@pytest.mark.parametrize(
    ("sentence", "entry"),
    [
        ("Stores is waiting for the price list by 14 November", 'request Stores -> me "The price list" | due: 2026-11-14'),
        ("Olga from Stores waits for a sample by 14 November", 'request Olga -> me "A sample" | due: 2026-11-14'),
        ("Legal waits for my form", 'request Legal -> me "The form"'),
        ("Milo waits for my answer", 'request Milo -> me "An answer"'),
        ("Milo has been asking me all week whether I put my name down", 'request Milo -> me "Whether I put my name down"'),
        ("Milo has already asked me if I'd put in a word for him", "request Milo -> me \"Whether I'd put in a word for him\""),
        ("Milo is waiting for me to call back", 'request Milo -> me "Call back"'),
        ("Milo owes me the logs by 14 November", 'promise Milo -> me "The logs" | due: 2026-11-14'),
        ("I owe Milo the minutes", 'promise me -> Milo "The minutes"'),
        ("I told Stores they get the new list by 14 November", 'promise me -> Stores "The new list" | due: 2026-11-14'),
    ],
)  # fmt: skip
def test_who_waits_and_what_is_owed_is_understood(desk: Desk, sentence: str, entry: str) -> None:
    assert told(desk.understand(sentence, ())) == entry


@pytest.mark.parametrize(
    "sentence",
    [
        "Stores waits for Milo's export",
        "Stores waits for a word from Legal",
        "Milo waits for ages",
        "Milo waits for nobody",
        "I told Milo he has a point",
        "I told Stores they are wrong",
        "The whole office owes me a beer",
        "The meeting moved to Friday",
        "New labels moved from 1 December to 20 December",
    ],
)
def test_what_is_nothing_of_mine_is_left_as_it_is(desk: Desk, sentence: str) -> None:
    with pytest.raises(Refusal, match="is not a kind of entry"):
        desk.understand(sentence, ())


@pytest.mark.parametrize(
    "sentence",
    [
        "The labels moved to 20 December",
        "Labels going live slipped from 14 December to 20 December",
    ],
)
def test_a_day_that_moved_is_said_of_the_promise_it_fits(desk: Desk, sentence: str) -> None:
    found = desk.understand(sentence, ())
    assert told(found) == f'outcome me "{sentence}" #labels for ^labels | state: moved | due: 2026-12-20'  # fmt: skip
    assert "it is taken as a new day for “New labels live”, ^labels" in found.notes


def test_what_was_taken_back_in_the_morning_is_a_decision_of_today(desk: Desk) -> None:
    found = desk.understand("This morning Renate took it back: no labels before spring", ())
    assert told(found) == 'decision Renate Falk "No labels before spring"'


def test_a_first_name_that_one_person_bears_is_theirs_and_a_note_says_so(desk: Desk) -> None:
    found = desk.understand('promise me -> Renate "The list"', ())
    assert found.entry.to == ("Renate Falk",)
    assert "“Renate” is taken for Renate Falk; for somebody else write [Renate]" in found.notes


SURNAMES = """
2026-10-03 person Dr. Elif Özdemir-Hallstein

2026-10-03 person Prof. Ida von der Au

2026-10-03 person Zoë Lefèvre

2026-10-03 person Mr Brown

2026-10-03 person Anna Berg

2026-10-03 person Jon Berg

2026-10-03 person Depot North

"""


@pytest.mark.parametrize(
    ("said", "who"),
    [
        ("Özdemir-Hallstein", "Dr. Elif Özdemir-Hallstein"),
        ("Dr. Özdemir-Hallstein", "Dr. Elif Özdemir-Hallstein"),
        ("Frau Dr. Özdemir-Hallstein", "Dr. Elif Özdemir-Hallstein"),
        ("Elif", "Dr. Elif Özdemir-Hallstein"),
        ("Ms Lefèvre", "Zoë Lefèvre"),
        ("Prof. von der Au", "Prof. Ida von der Au"),
        ("Brown", "Mr Brown"),
        ("Mrs Brown", "Mrs Brown"),
        ("Dr. Keller", "Dr. Keller"),
        ("North", "North"),
    ],
)
def test_a_surname_that_one_person_bears_is_theirs_with_a_title_and_without(
    desk: Desk, book_path: str, said: str, who: str
) -> None:
    with open(book_path, "a", encoding="utf-8") as file:
        file.write(SURNAMES)
    asked = desk.understand(f"{said} asked me for the roster", ())
    assert (asked.entry.kind, asked.entry.who, asked.entry.title) == ("request", (who,), "The roster")  # fmt: skip
    promised = desk.understand(f"I promised {said} the keys", ())
    assert (promised.entry.to, promised.entry.title) == ((who,), "The keys")
    taken = f"“{said}” is taken for {who}; for somebody else write [{said}]"
    assert (taken in promised.notes) == (said != who)
    assert (taken in asked.notes) == (said not in (who, "Elif"))


def test_somebody_new_may_bear_a_surname_that_is_known(desk: Desk, book_path: str) -> None:
    with open(book_path, "a", encoding="utf-8") as file:
        file.write(SURNAMES)
    assert desk.understand('request Mia Brown -> me "The roster"', ()).entry.who == ("Mia Brown",)


def test_a_name_in_brackets_is_somebody_else(desk: Desk) -> None:
    found = desk.understand('promise me -> [Renate] "The list"', ())
    assert found.entry.to == ("Renate",)
    assert not any("taken for" in note for note in found.notes)


def test_a_name_that_two_bear_is_asked_for_and_is_nobodys(desk: Desk, book_path: str) -> None:
    with open(book_path, "a", encoding="utf-8") as file:
        file.write(f"2026-10-03 person Renate Orth\n\n{SURNAMES}")
    with pytest.raises(Refusal, match="“Renate” can be Renate Falk or Renate Orth"):
        desk.understand('promise me -> Renate "The list"', ())
    with pytest.raises(Refusal, match="“Berg” can be Anna Berg or Jon Berg"):
        desk.understand("I promised Berg the keys", ())
    assert desk.understand('promise me -> [Renate] "The list"', ()).entry.to == ("Renate",)


def test_a_team_has_no_first_name(desk: Desk, book_path: str) -> None:
    with open(book_path, "a", encoding="utf-8") as file:
        file.write("2026-10-03 person Sales Ops\n\n2026-10-03 person Board of Directors\n\n")
    assert desk.understand('promise me -> Sales "The list"', ()).entry.to == ("Sales",)
    assert desk.understand('promise me -> Board "The list"', ()).entry.to == ("Board",)


@pytest.mark.parametrize(
    "told_them",
    [
        "I told Milo he gets an answer about the night run by 14 November",
        "I told Milo he'll have a reply on the night run by 14 November",
    ],
)
def test_that_somebody_gets_an_answer_is_a_promise_and_leaves_their_question_open(
    told_them: str, at_desk: Callable[..., Desk], tmp_path: Path
) -> None:
    asked = '2026-10-06 request Milo -> me "Does the night run stay on?" ^run #labels\n'
    (tmp_path / "my.book").write_text(BOOK + asked, encoding="utf-8")
    desk = at_desk(str(tmp_path / "my.book"))
    entry = told(desk.understand(told_them, ()))
    assert entry.startswith("promise me -> Milo ")
    assert entry.endswith(" due: 2026-11-14")
