"""What I gave somebody, and what somebody said, told in a plain sentence."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from goodbooks.desk.ground.kinds import Kinds
from goodbooks.desk.sentences.plain_sentences import meant_by

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from goodbooks.desk.desk import Desk

BOOK = """\
2026-11-02 person Joe
  relation: peer

2026-11-02 promise me -> Joe "The number of saved hours" ^numb #nightly

2026-11-02 promise me -> Joe "The list of tools" ^tools

2026-11-02 promise me -> Joe "The list of people" ^people

2026-11-02 promise me -> Vera "The plan" ^plan

"""
DAILY = """\
2026-11-01 promise me -> Joe "Word on how it goes with the watering of house 3" ^word
  note: every evening at seven a photo of the gauges, and a call at once if the pressure drops
  every: day

2026-11-01 promise me -> Vera "Word on how it goes with the cold store" ^cold
  note: each morning the temperatures of both rooms
  every: day

"""


@pytest.mark.parametrize(
    ("words", "meant"),
    [
        ("I sent Joe the number today", '2026-11-03 outcome "Sent: the number" #nightly for ^numb'),
        ("Yesterday I gave the list of tools to Joe", '2026-11-02 outcome "Gave: the list of tools" for ^tools'),
        ("I've sent Joe the number", '2026-11-03 outcome "Sent: the number" #nightly for ^numb'),
        ("I sent Joe the list", '2026-11-03 note Joe "I sent Joe the list"'),
        ("I sent Joe the plan", '2026-11-03 note Joe "I sent Joe the plan"'),
        ("I sent Joe a question about the number", '2026-11-03 note Joe "I sent Joe a question about the number"'),
        ("I sent Joe no number", '2026-11-03 note Joe "I sent Joe no number"'),
        ("I sent Joe the plan today #portal", '2026-11-03 note Joe "I sent Joe the plan today" #portal'),
        ("I sent Lena the number", ""),
    ],
)  # fmt: skip
def test_what_i_gave_keeps_the_one_promise_that_it_fits(desk: Desk, words: str, meant: str) -> None:
    assert meant_by(words, Kinds(), desk.clock.today, desk.known()).line == meant


@pytest.mark.parametrize(
    ("words", "meant"),
    [
        ("Sent Joe the photo of the gauges at seven tonight", '2026-11-03 outcome "Sent: the photo of the gauges" for ^word'),
        ("I sent Joe the photo", '2026-11-03 outcome "Sent: the photo" for ^word'),
        ("Mailed Vera the temperatures this morning", '2026-11-03 outcome "Mailed: the temperatures" for ^cold'),
        ("Yesterday I sent the temperatures of both rooms to Vera", '2026-11-02 outcome "Sent: the temperatures of both rooms" for ^cold'),
        ("Sent Joe the number", '2026-11-03 outcome "Sent: the number" #nightly for ^numb'),
        ("I sent Joe no photo tonight", '2026-11-03 note Joe "I sent Joe no photo tonight"'),
        ("The photo went to Joe at seven", '2026-11-03 outcome "Sent: the photo" for ^word'),
        ("Photo of the gauges sent to Joe at 19:05", '2026-11-03 outcome "Sent: photo of the gauges" for ^word'),
        ("The temperatures were mailed to Vera yesterday", '2026-11-02 outcome "Sent: the temperatures" for ^cold'),
        ("Joe has the photo of tonight", '2026-11-03 outcome "They have: the photo" for ^word'),
        ("Vera got the temperatures at six this morning", '2026-11-03 outcome "They have: the temperatures" for ^cold'),
        ("I WhatsApped Joe tonight's photo", '2026-11-03 outcome "Whatsapped: tonight\'s photo" for ^word'),
        ("Sent the photo", '2026-11-03 outcome "Sent: the photo" for ^word'),
        ("I texted him the photo tonight", '2026-11-03 outcome "Texted: the photo" for ^word'),
        ("Joe has the flu", ""),
        ("The keys went to Joe", ""),
        ("Joe has the photo?", ""),
        ("Sent the crew home", ""),
        ("I sent her flowers", ""),
        ("Sent Joe home", ""),
        ("Sent Joe a question about the gauges", ""),
    ],
)  # fmt: skip
def test_what_is_given_each_time_keeps_the_time_that_is_due(
    at_desk: Callable[..., Desk], tmp_path: Path, words: str, meant: str
) -> None:
    (tmp_path / "daily.book").write_text(BOOK + DAILY, encoding="utf-8")
    desk = at_desk(str(tmp_path / "daily.book"))
    found = meant_by(words, Kinds(), desk.clock.today, desk.known())
    assert (found.line if found else "") == meant


def test_of_two_promises_that_fit_the_one_whose_day_has_come_was_kept(
    at_desk: Callable[..., Desk], tmp_path: Path
) -> None:
    ended = DAILY.replace("every: day", "every: day until 2026-12-30", 1)
    other = '2026-11-02 promise me -> Joe "The photo" ^photo by 2026-11-20\n\n'
    (tmp_path / "two.book").write_text(ended + other, encoding="utf-8")
    desk = at_desk(str(tmp_path / "two.book"))
    found = meant_by("Sent Joe the photo at seven tonight", Kinds(), desk.clock.today, desk.known())
    assert found.line == '2026-11-03 outcome "Sent: the photo" for ^word'


def test_which_promise_was_taken_as_kept_is_said(desk: Desk) -> None:
    found = desk.understand("I sent Joe the number today")
    assert found.entry.line("state") == "delivered"
    assert found.notes == ("it is taken as your promise “The number of saved hours”, kept: ^numb",)
    desk.add([found.entry])
    again = desk.understand("I sent Joe the number today").entry
    assert (again.kind, again.who) == ("note", ("Joe",))
    (note,) = desk.understand("I sent Joe the list").notes
    assert "^tools “The list of tools” or ^people “The list of people”" in note


def test_what_somebody_said_is_kept_with_them_in_their_words(desk: Desk) -> None:
    entry = desk.understand("Joe said fine, but show me next time a number").entry
    assert (entry.kind, entry.who) == ("talk", ("Joe",))
    assert entry.line("stage") == "held"
    assert entry.line("said") == "Fine, but show me next time a number"


@pytest.mark.parametrize("words", ["Joe said he would be late", "Joe told me to wait", "Joe said nothing"])  # fmt: skip
def test_what_is_told_as_a_report_is_a_note_that_names_them(desk: Desk, words: str) -> None:
    entry = desk.understand(words).entry
    assert (entry.kind, entry.who, entry.title) == ("note", ("Joe",), words)


def test_what_a_stranger_said_stays_as_it_is(desk: Desk) -> None:
    said = meant_by("Nina said fine", Kinds(), desk.clock.today, desk.known())
    assert said.line == ""
