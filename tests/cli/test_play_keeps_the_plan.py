"""A plan that was written keeps its words: a walk of the same playbook that writes nothing takes none of them away."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from cli.calling import Done, Interrupted, call, environment, evening
from goodbooks.cli.call import World
from goodbooks.cli.main import run

if TYPE_CHECKING:
    from pathlib import Path

BOOK = "2026-11-02 person Marcus\n  relation: boss\n"
FIRST = ("To decide and tell", "An audit", "Two from support", "1", "the releases", "One fails", "Eleven of twelve", "", "", "yes")  # fmt: skip
OPENS = "Enter shows what there is to say"


def flat(done: Done) -> str:
    return " ".join((done.out + done.err).split())


def walked(folder: Path, *answers: str, more: tuple[str, ...] = ()) -> Done:
    given = "\n".join((*answers, "")) if answers else ""
    return call(folder, "play", "micromanaged", *more, given=given, by_hand=True)


def shows_the_words(folder: Path) -> bool:
    said = flat(walked(folder, ""))
    return OPENS in said and "May I look after the releases on my own" in said


@pytest.fixture
def planned(tmp_path: Path) -> Path:
    evening(tmp_path, BOOK)
    walked(tmp_path, *FIRST)
    walked(tmp_path, "a number each Friday", "18 December", "yes")
    assert shows_the_words(tmp_path)
    return tmp_path


@pytest.mark.parametrize("more", [(), ("--now",), ("--dry-run",)])
def test_a_walk_that_nobody_answers_leaves_it(planned: Path, more: tuple[str, ...]) -> None:
    call(planned, "play", "micromanaged", *more, given="")
    assert shows_the_words(planned)


def test_the_same_answers_once_more_add_nothing_and_leave_it(planned: Path) -> None:
    given = "\n".join(("again", *FIRST)) + "\n"
    again = call(planned, "play", "micromanaged", given=given, by_hand=True)
    assert "All of it stands in the book already" in flat(again) or "added to" in flat(again)
    assert shows_the_words(planned)


def test_a_no_to_a_plan_made_anew_brings_back_the_one_that_was_written(planned: Path) -> None:
    walked(planned, "again", "To decide alone", "An audit", "Two from support", "1", "the rota", "One fails", "Ten", "", "", "no")  # fmt: skip
    assert shows_the_words(planned)


def test_a_note_instead_of_a_new_plan_leaves_it(planned: Path) -> None:
    said = flat(walked(planned, "again", "note", "yes"))
    assert "added to" in said
    assert "shows the words again" not in said
    assert shows_the_words(planned)


def test_a_walk_that_is_stopped_goes_on_and_a_no_at_its_end_brings_the_plan_back(
    planned: Path,
) -> None:
    typed, out = Interrupted("again\nTo decide alone\n"), Interrupted()
    run(("--today", "2026-11-03", "play", "micromanaged"), World(environment(planned), str(planned), typed, out, out))  # fmt: skip
    goes_on = flat(walked(planned, "", "plan", "1", "", "", "", "", "no"))
    assert "You had answered" in goes_on
    assert shows_the_words(planned)


def test_answers_in_a_pipe_whose_plan_no_yes_follows_leave_it(planned: Path) -> None:
    call(planned, "play", "micromanaged", given="To decide alone\n")
    assert "You had answered" in flat(walked(planned, "", "plan", "1", "", "", "", "", "no"))
    assert shows_the_words(planned)
