"""What is typed on a phone, in small letters, without “I” and with two sentences in a line, is read as if it were written out."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from goodbooks.desk.ground.clock import Clock
from goodbooks.desk.ground.refusals import Refusal
from goodbooks.desk.sentences.typed_short import with_capitals, written_out
from goodbooks.desk.typed.by_sentence import by_sentence

if TYPE_CHECKING:
    from goodbooks.desk.desk import Desk

BOOK = """\
2026-11-02 person Runa Holt
  relation: boss

2026-11-02 person Ewald
  relation: stakeholder

2026-11-02 person Mark

2026-11-02 person Growth

2026-11-02 person Pia

2026-11-20 request Pia -> me "Her 30 kilns" ^kilns

2026-11-20 promise me -> Ewald "The glaze figures" ^glaze-figures
  due: 2026-12-01
"""
MONDAY = date(2026, 11, 30)


def told(desk: Desk, words: str) -> list[str]:
    """Each entry that words become, in short: its kind, its people, its title, what it is for, its day and its lines for me."""
    desk.clock = Clock(MONDAY, "09:00")
    found = by_sentence(words, desk.kinds, desk.clock, desk.known()) or (desk.understand(words),)
    return [
        f"{one.kind} {', '.join(one.who)}{' -> ' + ', '.join(one.to) if one.to else ''}: {one.title}"
        + "".join(f" for ^{ref}" for ref in one.links)
        + "".join(f" | {said}" for name, said in one.fields if name in ("due", "private", "state"))
        for one in (each.entry for each in found)
    ]


@pytest.mark.parametrize(
    ("words", "meant"),
    [
        ("call ewald about shelf 12 tomorrow", "promise me -> me: Call Ewald about shelf 12 | 2026-12-01"),
        ("Call Ewald about shelf 12 tomorrow", "promise me -> me: Call Ewald about shelf 12 | 2026-12-01"),
        ("meet pia at gate 3 on friday", "promise me -> me: Meet Pia at gate 3 | 2026-12-04"),
        ("i promised runa room 4 tomorrow", "promise me -> Runa Holt: Room 4 | 2026-12-01"),
        ("i need to fire kilns 5 and 6 on friday", "promise me -> me: Fire kilns 5 and 6 | 2026-12-04"),
        ("remind me to air shed 7 tomorrow morning", "promise me -> me: Air shed 7 | 2026-12-01"),
    ],
)  # fmt: skip
def test_a_figure_before_a_day_counts_the_thing_before_it(
    desk: Desk, words: str, meant: str
) -> None:
    assert told(desk, words) == [meant]


@pytest.mark.parametrize(
    ("words", "due"),
    [
        ("call ewald at 4 tomorrow", "2026-12-01 16:00"),
        ("call ewald 10am tomorrow", "2026-12-01 10:00"),
        ("i must call ewald around 10 on friday", "2026-12-04 10:00"),
        ("call ewald at ten o'clock tomorrow", "2026-12-01 10:00"),
        ("call ewald on 2 december at ten", "2026-12-02 10:00"),
    ],
)
def test_an_hour_that_is_said_as_one_is_one(desk: Desk, words: str, due: str) -> None:
    assert told(desk, words) == [f"promise me -> me: Call Ewald | {due}"]


@pytest.mark.parametrize(
    ("words", "entries"),
    [
        (
            "i promised pia an answer on her 30 kilns tomorrow morning. ewald will test the burner by friday",
            ["promise me -> Pia: An answer on her 30 kilns for ^kilns | 2026-12-01", "promise Ewald: Test the burner | 2026-12-04"],
        ),
        (
            "told pia i would confirm her kilns tomorrow. ewald says the blue glaze is dropped",
            ["promise me -> Pia: Confirm her kilns | 2026-12-01", "note Ewald: Ewald says the blue glaze is dropped"],
        ),
        (
            "i promised pia the list tomorrow. she was happy",
            ["promise me -> Pia: The list | 2026-12-01", "note Pia: Pia was happy"],
        ),
        (
            "decided to move the fair to 12 december. runa knows",
            ["decision me: Move the fair to 12 december", "note Runa Holt: Runa knows"],
        ),
        (
            "talked to ewald. promised him the list by friday",
            ["note Ewald: Talked to Ewald", "promise me -> Ewald: The list | 2026-12-04"],
        ),
        (
            "we met at st. anna yard at 10 a.m. by the gate. ewald wants the key by friday",
            ["note me: We met at st. anna yard at 10 a.m. by the gate", "request Ewald -> me: The key | 2026-12-04"],
        ),
    ],
)  # fmt: skip
def test_a_sentence_that_begins_small_is_one_of_its_own(
    desk: Desk, words: str, entries: list[str]
) -> None:
    assert told(desk, words) == entries


@pytest.mark.parametrize(
    "words",
    [
        "runa decided to close kiln 3 for approx. two weeks",
        "ewald asked why the kiln is late. i said we wait for parts",
        "runa decided to close the yard. this once",
    ],
)
def test_a_short_form_and_what_is_said_to_it_begin_no_other(desk: Desk, words: str) -> None:
    assert len(told(desk, words)) == 1


@pytest.mark.parametrize(
    ("words", "meant"),
    [
        ("told pia i'd check her kilns", "promise me -> Pia: Check her kilns"),
        ("told pia i will sort the kilns by friday", "promise me -> Pia: Sort the kilns | 2026-12-04"),
        ("told pia her 30 kilns are fine", "answer me -> Pia: Her 30 kilns are fine for ^kilns"),
        ("sent pia the 30 kilns plan", "answer me -> Pia: Sent: the 30 kilns plan for ^kilns"),
    ],
)  # fmt: skip
def test_that_an_answer_will_come_is_a_promise_and_no_answer(
    desk: Desk, words: str, meant: str
) -> None:
    assert told(desk, words) == [meant]


@pytest.mark.parametrize(
    ("words", "due"),
    [
        ("i told ewald i would send him the glaze figures wed noon, not tuesday", "2026-12-02 12:00"),
        ("i told ewald he gets the glaze figures on wednesday, not tuesday", "2026-12-02"),
        ("I promised Ewald the glaze figures by Thursday instead of Tuesday", "2026-12-03"),
        ("i promised ewald the glaze figures not tuesday but wednesday", "2026-12-02"),
    ],
)  # fmt: skip
def test_the_day_behind_not_is_the_one_that_it_is_not(desk: Desk, words: str, due: str) -> None:
    (moved,) = told(desk, words)
    assert moved.endswith(f" for ^glaze-figures | moved | {due}")


def test_a_day_that_it_is_not_changes_nothing_where_nothing_is_there(desk: Desk) -> None:
    meant = ["promise me -> Pia: The shelf list | 2026-12-04"]
    assert told(desk, "i promised pia the shelf list by friday, not thursday") == meant


@pytest.mark.parametrize(
    ("words", "meant"),
    [
        ("promised ewald the shelf list til wed noon", "promise me -> Ewald: The shelf list | 2026-12-02 12:00"),
        ("will send ewald the list tomorrow", "promise me -> Ewald: The list | 2026-12-01"),
        ("decided with ewald to drop the blue glaze", "decision me, Ewald: Drop the blue glaze"),
        ("we agreed today with ewald: the blue glaze goes", "decision me, Ewald: The blue glaze goes"),
        ("ewald and i agreed to drop the blue glaze", "decision me, Ewald: Drop the blue glaze"),
        ("told ewald to test the burner by friday", "ask me -> Ewald: Test the burner | 2026-12-04"),
        ("i owe ewald 20 tiles by friday", "promise me -> Ewald: 20 tiles | 2026-12-04"),
        ("im meeting pia at 3 on friday", "note : I'm meeting Pia"),
        ("ewald wants the test tiles by friday", "request Ewald -> me: The test tiles | 2026-12-04"),
        ("i promised pia the plan by 15 jan, she was happy", "promise me -> Pia: The plan | 2027-01-15 | She was happy"),
        ("ewald wants the page by friday, he looked cross", "request Ewald -> me: The page | 2026-12-04 | He looked cross"),
    ],
)  # fmt: skip
def test_what_nobody_is_named_for_is_mine(desk: Desk, words: str, meant: str) -> None:
    assert told(desk, words) == [meant]


@pytest.mark.parametrize(
    ("words", "meant"),
    [
        ("i promised dagny the kiln plan tomorrow", "promise me -> Dagny: The kiln plan | 2026-12-01"),
        ("promised dagny the kiln plan til wed noon", "promise me -> Dagny: The kiln plan | 2026-12-02 12:00"),
        ("i owe dagny 20 tiles by friday", "promise me -> Dagny: 20 tiles | 2026-12-04"),
        ("i told dagny i would send her the plan on thursday", "promise me -> Dagny: Send her the plan | 2026-12-03"),
        ("i promised dagny the kiln plan tomorrow. bengt will test the oven by friday", "promise me -> Dagny: The kiln plan | 2026-12-01; promise Bengt -> me: Test the oven | 2026-12-04"),
    ],
)  # fmt: skip
def test_somebody_of_whom_the_book_does_not_know_yet_is_known_where_one_stands(
    desk: Desk, words: str, meant: str
) -> None:
    assert "; ".join(told(desk, words)) == meant


@pytest.mark.parametrize(
    "words",
    [
        "i promised everyone the date by friday", "i promised myself a day off", "i told nobody that it cracked",
        "i told customers the date", "i told management that we wait", "i told mum that it cracked",
        "i owe money to the bank", "i promised help to the new ones",
    ],
)  # fmt: skip
def test_where_nobody_alone_stands_no_name_is_made(desk: Desk, words: str) -> None:
    with pytest.raises(Refusal, match="not a kind"):
        told(desk, words)


def test_a_name_that_is_a_word_too_stays_small(desk: Desk) -> None:
    said = with_capitals("i mark the growth of pia's pots for ewald, mark", desk.known())
    assert said == "I mark the growth of Pia's pots for Ewald, mark"


@pytest.mark.parametrize(
    ("typed", "written"),
    [
        ("i cant come, he doesnt know, it wont rain", "i can't come, he doesn't know, it won't rain"),
        ("gonna ring Ewald tomorrow", "I will ring Ewald tomorrow"),
        ("will it rain tomorrow", "will it rain tomorrow"),
        ("promised me the list", "promised me the list"),
        ("im Februar kommt es", "im Februar kommt es"),
    ],
)  # fmt: skip
def test_only_what_a_phone_leaves_out_is_written_out(typed: str, written: str) -> None:
    assert written_out(typed) == written


def test_words_in_quotation_marks_and_lines_of_the_book_stay_as_they_are(desk: Desk) -> None:
    assert told(desk, 'note Ewald "i told pia"') == ["note Ewald: i told pia"]


def test_a_day_alone_begins_nothing_that_was(desk: Desk) -> None:
    with pytest.raises(Refusal, match="not a kind"):
        told(desk, "by 15 jan, she was happy")


@pytest.mark.parametrize(
    ("words", "meant"),
    [
        (
            "henrik gives me the kiln list by friday",
            "promise Henrik -> me: Henrik gives me the kiln list",
        ),
        ("bengt will send the glaze plan by friday", "promise Bengt -> me: Send the glaze plan"),
        ("torsten promised me the kiln list by friday", "promise Torsten -> me: The kiln list"),
        ("anneli owes me the kiln list by friday", "promise Anneli -> me: The kiln list"),
    ],
)
def test_somebody_new_in_small_letters_does_what_they_do_and_is_said_to_be_new(
    desk: Desk, words: str, meant: str
) -> None:
    desk.clock = Clock(MONDAY, "09:00")
    found = desk.understand(words)
    entry = found.entry
    assert f"{entry.kind} {entry.who[0]} -> {', '.join(entry.to)}: {entry.title}" == meant
    assert entry.line("due") == "2026-12-04"
    assert f"“{entry.who[0]}” is new in the book" in found.notes


@pytest.mark.parametrize(
    "words",
    [
        "rain will bring us trouble by friday",
        "traffic gives me headaches",
        "budget will need a cut by friday",
        "who will send me the list by friday",
    ],
)
def test_a_word_in_small_letters_is_nobody(desk: Desk, words: str) -> None:
    with pytest.raises(Refusal, match="not a kind"):
        desk.understand(words)


def test_somebody_known_in_small_letters_is_not_new(desk: Desk) -> None:
    desk.clock = Clock(MONDAY, "09:00")
    found = desk.understand("ewald gives me the kiln list by friday")
    assert (found.entry.who, found.notes) == (("Ewald",), ())
