"""An answer in what a walk says to somebody: turned to them where that is sure, a gap with its words where it is not."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from cli.calling import call, evening

if TYPE_CHECKING:
    from pathlib import Path

BOOK = "2026-11-01 person Marcus\n  relation: boss\n"
BEFORE = ["To be told first", "He had an hour", "I told them too early", "1", "Growth", "No date before the tests", "", "", "", "", "", "They go straight to Theo"]  # fmt: skip


@pytest.mark.parametrize(
    ("rule", "said"),
    [
        (
            "He tells me before anybody else",
            "[as you say it to them: He tells me before anybody else]",
        ),
        ("but he never does", "[as you say it to them: but he never does]"),
        (
            "He tells me before he tells Growth or anybody on their floor, and if he cannot reach me he waits an hour",
            "[as you say it to them: He tells me before he tells Growth or anybody on their floor, and if he cannot reach me he waits an hour]",
        ),
        ("I tell him first, then the others", "I tell you first, then the others"),
        ("Theo is new, and he hears it first", "Theo is new, and he hears it first"),
    ],
)
def test_an_answer_is_said_to_them_in_what_to_say_or_is_a_gap(
    tmp_path: Path, rule: str, said: str
) -> None:
    evening(tmp_path, BOOK)
    done = call(
        tmp_path, "play", "boss-did-not-back-me", given="\n".join([*BEFORE, rule, "no"]) + "\n"
    )
    shown = " ".join(done.out.replace("> ", "").split())
    assert f"could we do it like this: {said}?" in shown
