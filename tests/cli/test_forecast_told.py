"""What a forecast tells its readers: ways that lead to a day, what it waits for, and no guess about anybody."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from cli.calling import Done, call

if TYPE_CHECKING:
    from pathlib import Path

TODAY = ("--today", "2026-11-29")
BOOK = """\
2026-11-01 person Graham
  relation: boss
2026-11-20 promise me -> Graham, Warehouse "Odin live" by 2027-01-18 ^odin #odin
"""
NEEDS = ("--needs", "Graham reviews four tickets: 7 Dec to 15 Jan, 70%")


def asked(folder: Path, *words: str) -> Done:
    """The answer to a forecast of the promise, on Sunday 29 November 2026."""
    if not (folder / "my.book").exists():
        (folder / "my.book").write_text(BOOK, encoding="utf-8")
    return call(folder, "--book", "my.book", "forecast", "^odin", *words, *TODAY)


def told(done: Done) -> str:
    """What was printed, on one line."""
    return " ".join(done.out.split())


def test_a_change_after_which_no_day_holds_is_no_way(tmp_path: Path) -> None:
    people = ("--people", "4/5 from 7 December 2026")
    said = told(asked(tmp_path, "--items", "18-26", "--pace", "3-4", *NEEDS, *people, "--to", "Warehouse"))  # fmt: skip
    message = said.partition("What would make")[0]
    assert "to a day that holds" not in message
    assert "I can name no sure day yet, as it waits for “Graham reviews four tickets”" in message
    assert "If that comes in time, I would plan with 1 April 2027." in message


def test_a_change_that_is_not_enough_stands_on_no_page_for_a_reader(tmp_path: Path) -> None:
    text = BOOK.replace("2027-01-18", "2026-12-01")
    (tmp_path / "my.book").write_text(text, encoding="utf-8")
    given = ("--items", "18-26", "--pace", "3-4", "--people", "2/5")
    assert "cut the work: not enough" in told(asked(tmp_path, *given))
    theirs = told(asked(tmp_path, *given, "--to", "Warehouse"))
    assert "not enough" not in theirs
    assert "Keep the work, move the day" in theirs


def test_a_way_that_holds_is_told_with_the_day_it_holds(tmp_path: Path) -> None:
    (tmp_path / "my.book").write_text(BOOK.replace("2027-01-18", "2026-12-01"), encoding="utf-8")
    given = ("--items", "18-26", "--pace", "3-4", "--people", "2/5")
    message = told(asked(tmp_path, *given, "--to", "Warehouse")).partition("What would make")[0]
    assert "Two ways to a day that holds:" in message
    assert "not enough" not in message
    assert "All of it by 17 February 2027, with all 5 from 29 November: about six times in seven." in message  # fmt: skip


def test_how_likely_i_think_it_is_that_somebody_does_a_thing_is_for_me_alone(
    tmp_path: Path,
) -> None:
    given = ("--items", "18-26", "--pace", "3-4", *NEEDS, "--risk", "Luka leaves: 30%, 2 weeks")
    mine = told(asked(tmp_path, *given, "--keep"))
    assert "70%" in mine
    assert "about 7 in 10 that it comes" in told(asked(tmp_path))
    theirs = told(asked(tmp_path, "--to", "Warehouse"))
    assert "It begins only after Graham reviews four tickets (7 December to 15 January" in theirs
    assert "Luka leaves would cost 2 weeks." in theirs
    assert "7 in 10" not in theirs
    assert "3 in 10, would cost" not in theirs
    trail = told(call(tmp_path, "--book", "my.book", "trail", "odin", "--to", "Warehouse", *TODAY))
    assert "Graham reviews four tickets: 7 December to 15 January 2027." in trail
    assert "70%" not in trail


@pytest.mark.parametrize("odds", ["3 in 10", "3 of 10", "30 %", "30%"])
def test_how_likely_i_think_a_wait_ends_is_told_to_nobody_in_whatever_form(
    tmp_path: Path, odds: str
) -> None:
    """Neither in words, nor by the chance without it beside the chance with it."""
    needs = ("--needs", f"Graham reviews four tickets: 1 December, {odds}")
    kept = asked(tmp_path, "--items", "3-4", "--pace", "1-4", *needs, "--keep")
    assert kept.code == 0, kept.err
    path = tmp_path / "my.book"
    path.write_text(path.read_text(encoding="utf-8") + "  readers: Warehouse\n", encoding="utf-8")
    trail = told(call(tmp_path, "--book", "my.book", "trail", "odin", "--to", "Warehouse", *TODAY))
    assert "It needs first: Graham reviews four tickets: 1 December." in trail
    promise = '2026-11-20 promise Ingrid -> me "Test print" by 2026-11-30 ^print\n'
    path.write_text(BOOK + "  after: ^print\n" + promise, encoding="utf-8")
    more = ("--items", "3-4", "--pace", "1-4", *needs)
    assert "18 January 2027 would be" in told(asked(tmp_path, *more))
    theirs = told(asked(tmp_path, *more, "--to", "Warehouse"))
    assert "costs the most: without it, about 6 in 7 by" in theirs
    assert "would be about" not in theirs


def test_what_it_waits_for_stands_in_marks_in_a_sentence(tmp_path: Path) -> None:
    """“Waiting for Graham reviews four tickets costs the most” is no sentence."""
    waits = ("--needs", "Graham reviews four tickets: 7 Dec to 15 Jan")
    promise = '2026-11-20 promise Ingrid -> me "Test print" by 2026-12-20 ^print\n'
    (tmp_path / "my.book").write_text(BOOK + "  after: ^print\n" + promise, encoding="utf-8")
    said = told(asked(tmp_path, "--items", "18-26", "--pace", "3-4", *waits))
    assert "Waiting for “Graham reviews four tickets” costs the most" in said


def test_a_judgement_is_never_called_a_count(tmp_path: Path) -> None:
    kept = asked(tmp_path, "--items", "18-26", "--pace", "3-4", "--keep")
    assert kept.code == 0
    path = tmp_path / "my.book"
    path.write_text(path.read_text(encoding="utf-8") + "  readers: me\n", encoding="utf-8")
    said = told(asked(tmp_path, "--to", "Warehouse"))
    assert "what was finished so far" not in said
    assert "It rests on a judgement, not on a count." in said


def test_what_it_waits_for_is_said_to_be_taken_over_and_can_be_let_go(tmp_path: Path) -> None:
    asked(tmp_path, "--items", "18-26", "--pace", "3-4", *NEEDS, "--keep")
    over = "that is taken over from the forecast of 29 November, and stays until a new one says that it needs none"
    assert over in told(asked(tmp_path))
    assert over not in told(asked(tmp_path, "--to", "Warehouse"))
    free = told(asked(tmp_path, "--needs", "none"))
    assert "Graham reviews" not in free
    mixed = asked(tmp_path, "--needs", "none", *NEEDS)
    assert "--needs none and another are two answers" in mixed.err


def test_people_told_again_are_told_once(tmp_path: Path) -> None:
    given = ("--items", "18-26", "--pace", "3-4", "--people", "4/5 from 7 December 2026")
    asked(tmp_path, *given, "--keep")
    assert "- 4 of 5 people from 7 December. -" in told(asked(tmp_path, *given))
    fewer = told(asked(tmp_path, *given[:-1], "3/5 from 7 December 2026"))
    assert "- 3 of 5 people from 7 December. -" in fewer


def test_one_week_away_is_a_span_as_a_start_is(tmp_path: Path) -> None:
    given = ("--items", "18-26", "--pace", "3-4", "--people")
    said = told(asked(tmp_path, *given, "4/5 from 7 December 2026 to 11 December 2026"))
    assert "4 of 5 people from 7 December until 11 December." in said


def test_who_decided_hears_of_an_unlikely_day_before_those_who_wait(tmp_path: Path) -> None:
    decided = '2026-11-12 decision Graham "No release unless I have looked" #odin\n'
    (tmp_path / "my.book").write_text(BOOK + decided, encoding="utf-8")
    given = ("--items", "18-26", "--pace", "2", "--to")
    first = "The day of “Odin live” is unlikely, and Graham should hear first, who decided in this matter: goodbooks update Graham"
    assert first in " ".join(asked(tmp_path, *given, "Warehouse").err.split())
    assert first not in asked(tmp_path, *given, "Graham").err
    likely = ("--items", "4-6", "--pace", "9", "--to", "Warehouse")
    assert "hear first" not in asked(tmp_path, *likely).err
    with (tmp_path / "my.book").open("a", encoding="utf-8") as stream:
        stream.write(
            '2026-11-28 forecast "Odin live" ^f #odin for ^odin by 2027-01-18\n  work: 18-26 items\n  judged: 2\n'
        )
        stream.write('2026-11-29 talk me -> Graham "Update" ^up\n  stage: held\n  page: update\n')
    assert "hear first" not in asked(tmp_path, "--to", "Warehouse").err
