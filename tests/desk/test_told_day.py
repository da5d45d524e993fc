"""What the box is told with its day is of that day; who is out is missing until then; a guess is a guess."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

    from goodbooks.core.entry import Entry
    from goodbooks.desk.desk import Desk


def told(desk: Desk, words: str) -> Entry:
    return desk.understand(words).entry


@pytest.mark.parametrize(
    ("words", "on", "kind", "title"),
    [
        ("On 12 October he told me that the rolls are late", "2026-10-12", "note", "He told me that the rolls are late"),
        ("On 12 October Marcus asked me for the list", "2026-10-12", "request", "The list"),
        ("Marcus told me on 12 October that I sign nothing", "2026-10-12", "note", "Marcus told me that I sign nothing"),
        ("On Monday I promised Marcus the list by Friday", "2026-11-02", "promise", "The list"),
        ("12 October: Marcus said we stop", "2026-10-12", "decision", "We stop"),
        ("I told Marcus on 30 October that it is late", "2026-10-30", "note", "I told Marcus that it is late"),
        ("Last Friday Marcus decided that we wait", "2026-10-30", "decision", "We wait"),
    ],
)  # fmt: skip
def test_what_is_told_with_its_day_is_of_that_day(
    at_desk: Callable[..., Desk], words: str, on: str, kind: str, title: str
) -> None:
    entry = told(at_desk(), words)
    assert (entry.on.isoformat(), entry.kind, entry.title) == (on, kind, title)


@pytest.mark.parametrize(
    ("words", "on"),
    [
        ("Marcus asked me for the list of 12 October", "2026-11-03"),
        ("Marcus decided that we start on 12 December", "2026-11-03"),
        ("I promised Marcus the list by Friday", "2026-11-03"),
        ("yesterday Marcus asked me for the list", "2026-11-02"),
    ],
)
def test_a_day_of_something_else_dates_nothing(
    at_desk: Callable[..., Desk], words: str, on: str
) -> None:
    assert told(at_desk(), words).on.isoformat() == on


@pytest.mark.parametrize(
    ("words", "on", "until"),
    [
        ("Marcus is out from 7 to 11 December", "2026-12-07", "2026-12-11"),
        ("Marcus is away from 30 November to 4 December", "2026-11-30", "2026-12-04"),
        ("Marcus is on leave until 11 December #loyalty", "2026-11-03", "2026-12-11"),
        ("Marcus is off on Friday", "2026-11-06", "2026-11-06"),
        ("Marcus is out next week", "2026-11-09", "2026-11-13"),
        ("Marcus's out until Friday", "2026-11-03", "2026-11-06"),
        ("Marcus is off from 28 to 2 January", "2026-12-28", "2027-01-02"),
        ("Marcus won't be here all next week", "2026-11-09", "2026-11-13"),
        ("Marcus isn't in on Friday", "2026-11-06", "2026-11-06"),
        ("Marcus is away for two weeks", "2026-11-03", "2026-11-16"),
        ("Marcus will be on leave from 28 December until 2 January", "2026-12-28", "2027-01-02"),
    ],
)
def test_who_is_out_is_missing_from_the_first_day_to_the_last(
    at_desk: Callable[..., Desk], words: str, on: str, until: str
) -> None:
    entry = told(at_desk(), words)
    assert (entry.kind, entry.who, entry.on.isoformat()) == ("capacity", ("Marcus",), on)
    assert (entry.line("people"), entry.line("until")) == ("0 of 1", until)


@pytest.mark.parametrize(
    ("words", "title"),
    [
        ("Jean-Luc is out next week", "Out from 9 November to 13 November"),
        ("Dr Weiss is away tomorrow", "Away on 4 November"),
        ("Marcus is out from 7 to 11 December", "Out from 7 to 11 December"),
    ],
)
def test_when_somebody_is_missing_still_holds_when_it_is_read_later(
    at_desk: Callable[..., Desk], words: str, title: str
) -> None:
    assert told(at_desk(), words).title == title


def test_why_somebody_is_missing_is_no_pages_business(at_desk: Callable[..., Desk]) -> None:
    entry = told(at_desk(), "Marcus is ill this week")
    assert entry.title == "Not there until 6 November"
    assert entry.line("private") == "Marcus is ill this week"


@pytest.mark.parametrize(
    "words", ["Marcus is out of ideas", "Marcus is away with the fairies", "Marcus is off his game"]
)
def test_who_is_only_called_out_is_there(at_desk: Callable[..., Desk], words: str) -> None:
    from goodbooks.desk.ground.kinds import Kinds
    from goodbooks.desk.sentences.plain_sentences import meant_by

    desk = at_desk()
    assert meant_by(words, Kinds(), desk.clock.today, desk.known()).line == ""


def test_a_guess_of_what_somebody_wants_is_guessed_and_any_other_a_note(
    at_desk: Callable[..., Desk],
) -> None:
    desk = at_desk()
    wants = told(desk, "My guess: Marcus wants it short")
    assert (wants.kind, wants.title, wants.line("known")) == ("expectation", "Wants it short", "guessed")  # fmt: skip
    other = told(desk, "My guess: he does not know about the list")
    assert (other.kind, other.title) == ("note", "My guess: he does not know about the list")
