"""One time of what I promised, told as missed in a plain sentence."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from goodbooks.desk.ground.kinds import Kinds
from goodbooks.desk.sentences.plain_sentences import meant_by

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from goodbooks.desk.desk import Desk

BOOK = """\
2026-11-02 person Henrik
  relation: boss

2026-11-02 promise me -> Henrik "Word on how it goes with the refits" ^word #refits
  note: three lines every evening
  every: day

2026-11-02 promise me -> Frau Behrens "The temperatures of the cold store" ^cold
  every: working day

2026-11-02 promise me -> Jean-Luc "The list of the guests" ^list
  due: 2026-11-06

"""


@pytest.mark.parametrize(
    ("words", "meant"),
    [
        ("I missed the word to Henrik on Friday", '2026-11-06 outcome "Missed" #refits for ^word'),
        ("I forgot my three lines to Henrik yesterday", '2026-11-08 outcome "Missed" #refits for ^word'),
        ("Yesterday I missed the evening lines to Henrik", '2026-11-08 outcome "Missed" #refits for ^word'),
        ("I didn't send the temperatures to Frau Behrens on Thursday", '2026-11-05 outcome "Missed" for ^cold'),
        ("I had missed the list for Jean-Luc on Friday", '2026-11-06 outcome "Missed" for ^list'),
        ("I forgot to send the temperatures on Friday", '2026-11-06 outcome "Missed" for ^cold'),
    ],
)  # fmt: skip
def test_a_missed_time_is_what_became_of_the_promise_on_its_day(
    words: str, meant: str, tmp_path: Path, at_desk: Callable[..., Desk]
) -> None:
    assert _meant(words, tmp_path, at_desk) == (meant, ("state: missed",))


@pytest.mark.parametrize(
    ("words", "on", "why"),
    [
        ("no word yesterday, he was off", "2026-11-08 outcome {} #refits for ^word", "He was off"),
        ("No lines on Friday: we were closed", "2026-11-06 outcome {} #refits for ^word", "We were closed"),
        ("Henrik was off yesterday, so no word", "2026-11-08 outcome {} #refits for ^word", "Henrik was off yesterday"),
        ("no temperatures to Frau Behrens on Thursday, she was on leave", "2026-11-05 outcome {} for ^cold", "She was on leave"),
        ("I didn't send the temperatures on Friday because it was a public holiday", "2026-11-06 outcome {} for ^cold", "because it was a public holiday"),
        ("there was no word yesterday, nobody worked", "2026-11-08 outcome {} #refits for ^word", "Nobody worked"),
    ],
)  # fmt: skip
def test_a_time_that_was_not_due_is_not_missed(
    words: str, on: str, why: str, tmp_path: Path, at_desk: Callable[..., Desk]
) -> None:
    private = f"private: {why[:1].upper()}{why[1:]}"
    meant = (on.format('"Excused"'), ("state: excused", private))
    assert _meant(words, tmp_path, at_desk) == meant


@pytest.mark.parametrize(
    "words", ["no word yesterday", "no word from him yesterday, he was off", "no idea, he was away on Friday", "no word yesterday, I was tired", "no list for Frau Behrens yet, he was off"]
)  # fmt: skip
def test_what_is_only_told_as_not_there_is_no_excuse(
    words: str, tmp_path: Path, at_desk: Callable[..., Desk]
) -> None:
    assert "xcused" not in (_meant(words, tmp_path, at_desk) or ("",))[0]


@pytest.mark.parametrize(
    "words",
    [
        "I missed the bus on Friday",
        "I missed you on Friday",
        "I forgot to call Henrik",
        "I missed the talk with Henrik on Friday",
        "I missed what Henrik said about the word",
    ],
)
def test_what_was_missed_beside_is_none(
    words: str, tmp_path: Path, at_desk: Callable[..., Desk]
) -> None:
    assert "Missed" not in (_meant(words, tmp_path, at_desk) or ("",))[0]


def _meant(
    words: str, folder: Path, at_desk: Callable[..., Desk]
) -> tuple[str, tuple[str, ...]] | None:
    """The line and its fields that a sentence means on Monday 9 November; None where it means none."""
    (folder / "my.book").write_text(BOOK, encoding="utf-8")
    desk = at_desk(str(folder / "my.book"))
    found = meant_by(words, Kinds(), date(2026, 11, 9), desk.known())
    return (found.line, found.more) if found else None
