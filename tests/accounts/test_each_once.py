"""What I promised and what stands as the next step is one thing, and the note of a decision says it once, as its reader hears it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from cli.calling import call, evening

if TYPE_CHECKING:
    from pathlib import Path

STEP = """\
2026-09-01 person Harald
  relation: boss
2026-11-02 17:05 decision Harald "The cold store opens on Friday" ^cold #store
  next-step: I send you the list of what is left out
  next-step: Per calls the fitter
"""


def steps(tmp_path: Path, book: str) -> list[str]:
    """The steps of the note, in their order."""
    evening(tmp_path, book)
    shown = " ".join(call(tmp_path, "confirm", "cold").out.partition("Please correct")[0].split())
    behind = shown.rpartition("Next step: ")[2]
    return [one.strip() for one in behind.split("Then: ")]


@pytest.mark.parametrize(
    "promised",
    [
        "I send him the list of what is left out", "send Harald the list of what is left out", "Send him the list of what is left out",
        "the list of what is left out",
    ],
)  # fmt: skip
def test_a_promise_that_is_the_next_step_gives_it_its_day_and_is_not_said_again(
    tmp_path: Path, promised: str
) -> None:
    book = f'{STEP}2026-11-02 promise me -> Harald "{promised}" by 2026-11-05 for ^cold #store\n'
    assert steps(tmp_path, book) == [
        "I send you the list of what is left out, by 5 November.",
        "Per calls the fitter.",
    ]


def test_a_step_that_has_its_day_keeps_it(tmp_path: Path) -> None:
    book = STEP.replace("left out\n", "left out on Wednesday\n")
    book += '2026-11-02 promise me -> Harald "Send him the list of what is left out" by 2026-11-05 for ^cold #store\n'
    assert (
        steps(tmp_path, book)[0]
        == "I send you the list of what is left out on Wednesday 4 November."
    )


def test_another_promise_stays_and_is_said_to_whoever_it_was_given_to(tmp_path: Path) -> None:
    promises = (
        '2026-11-02 promise me -> Harald "I show him the new rota" by 2026-11-05 for ^cold #store\n'
    )
    promises += '2026-11-02 promise Per -> me "the key" by 2026-11-05 for ^cold #store\n'
    assert steps(tmp_path, STEP + promises)[2:] == [
        "I show you the new rota by 5 November.",
        "Per: “the key” by 5 November.",
    ]
