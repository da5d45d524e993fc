"""A word on a note that agrees to a day and puts something right is both, each by itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from cli.calling import call, evening

if TYPE_CHECKING:
    from pathlib import Path

BOOK = """\
2026-11-02 person Jorunn
  relation: boss

2026-11-02 decision Jorunn "The tram runs without the second brake check, this once" ^once #tram
  exception: the second brake check
  risk-owner: Jorunn
  ends: the fair

2026-11-02 ask me -> Jorunn "Half an hour to talk it over" ^half #tram

2026-11-02 outcome me -> Jorunn "Sent back in writing" ^sent for ^once
  state: sent
"""
MIXED = "Fine, Friday at ten. The risk lies with the depot."


def test_what_was_filed_as_a_yes_is_a_correction_where_it_puts_something_right(
    tmp_path: Path,
) -> None:
    evening(tmp_path, BOOK)
    done = call(tmp_path, "confirm", "once", "--acknowledged", MIXED)
    assert '  state: corrected\n  agreed: "Fine, Friday at ten."\n  said: "The risk lies with the depot."\n' in done.out  # fmt: skip
    assert "“The risk lies with the depot.” puts something right" in done.err
    assert '2026-11-06 10:00 talk Jorunn "Half an hour to talk it over"' in done.out
    note = call(tmp_path, "confirm", "once").out
    assert "carried by you" not in note
    assert "[who carries the risk?]" in note
    trail = " ".join(call(tmp_path, "trail", "tram").out.split())
    assert "Risk carried by: Jorunn, as noted before the correction of" in trail
    assert "Agreed to: “Fine, Friday at ten.”" in trail
    assert "carried by Jorunn" not in call(tmp_path, "trail", "tram", "--to", "Jorunn").out


def test_once_it_is_said_anew_note_and_trail_have_the_newest(tmp_path: Path) -> None:
    evening(tmp_path, BOOK)
    call(tmp_path, "confirm", "once", "--corrected", MIXED)
    call(tmp_path, "add", "decision Jorunn", "amends: ^once", "risk-owner: the depot")
    assert "The risk is carried by the depot." in " ".join(
        call(tmp_path, "confirm", "once").out.split()
    )
    assert "Risk carried by: the depot." in call(tmp_path, "trail", "tram").out


@pytest.mark.parametrize(
    "line",
    [f"Jorunn wrote back: {MIXED}", f"jorunn wrote me back {MIXED}", f"Jorunn corrected me: {MIXED}"],
)  # fmt: skip
def test_a_sentence_that_tells_of_it_keeps_both_apart(tmp_path: Path, line: str) -> None:
    evening(tmp_path, BOOK)
    done = call(tmp_path, "add", line)
    assert "  state: corrected\n  agreed: " in done.out


def test_a_plain_yes_stays_one(tmp_path: Path) -> None:
    evening(tmp_path, BOOK)
    done = call(tmp_path, "confirm", "once", "--acknowledged", "Yes, only this once.")
    assert '  state: acknowledged\n  said: "Yes, only this once."\n' in done.out
