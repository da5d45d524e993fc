"""Days in the answers of a walk at the terminal: what is read, and what is said back and left open."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from cli.calling import call, evening

if TYPE_CHECKING:
    from pathlib import Path

NAME = "boss-did-not-back-me"
BOOK = "2026-11-01 person Marcus\n  relation: boss\n"
BEFORE = ["To be told first", "He had an hour", "I told them too early", "1", "Growth", "No date before the tests", "He said yes"]  # fmt: skip
"""What is answered before the day is asked for."""
AFTER = ["no", "They go straight to Theo", "A word to me before anybody else"]


@pytest.mark.parametrize(
    ("words", "again"),
    [
        ("whenever she is back", ""),
        ("whenever she is back", "when I can"),
        ("don't know yet", None),
        ("none that we fixed", None),
        ("nobody has said", None),
    ],
)
def test_what_is_no_day_is_said_back_once_and_left_open_and_kept_aside(
    tmp_path: Path, words: str, again: str | None
) -> None:
    evening(tmp_path, BOOK)
    more = [] if again is None else [again]
    answers = [*BEFORE, words, *more, *AFTER, "no"]
    said = " ".join(call(tmp_path, "play", NAME, given="\n".join(answers) + "\n", by_hand=True).out.split())  # fmt: skip
    plan, _, added = said.partition("The plan")[2].partition("This would be added:")
    assert words not in plan
    assert again != "when I can" or again not in plan
    assert (f"private: On which day was that? {words}" in added) is (again == "")
    back = f"“{words}” is no clear day: no day can be read in it; write one like yesterday or last Friday. Which day? Enter leaves it open."  # fmt: skip
    assert (back in said) is (again is not None)
    assert ("It is left open." in said) is bool(again)
    assert AFTER[1] in added, "and the walk goes on"


def test_again_where_a_day_was_asked_for_once_more_asks_it_again(tmp_path: Path) -> None:
    evening(tmp_path, BOOK)
    answers = [*BEFORE, "soon", "again", "yesterday", *AFTER, "no"]  # fmt: skip
    done = call(tmp_path, "play", NAME, given="\n".join(answers) + "\n", by_hand=True)
    assert done.out.count("Which day? Enter leaves it open.") == 2
    assert "ten minutes about what was decided on Monday" in " ".join(done.out.split())


PILOT = '2026-10-29 decision Marcus "We drop the pilot" ^pilot\n  note: Said in the lift.\n'
RAISE = '2026-10-29 promise Marcus -> me "A raise in January" ^raise\n  said: in January\n'
UNTIL = """\
title: A day is gone
when: A day that was promised is over.

needs:
  boss person: Who promised it? (book: boss)
  promise promise: Which promise is it? (book: promise by boss to me)
  day date: By which day is it due? (book: due of promise)

# Options

## Ask

You ask.

# The plan

## Ask

- +1d ask me -> {boss} "Which day holds?"
"""


def _corrected(tmp_path: Path, book: str, name: str, *answers: str) -> str:
    evening(tmp_path, BOOK + book)
    given = "\n".join((*answers, "yes")) + "\n"
    done = call(tmp_path, "play", name, given=given, by_hand=True)
    assert done.code == 0
    return done.out


def test_a_day_of_the_book_that_is_answered_otherwise_is_shown_as_a_correction_of_its_entry(
    tmp_path: Path,
) -> None:
    answers = [*BEFORE[:-1], "", "30 October 2026", *AFTER, ""]
    out = _corrected(tmp_path, PILOT, NAME, *answers)
    said = " ".join(out.split())
    assert "The book has Thursday 29 October for “We drop the pilot”, and you say Friday 30 October: that is added to it with the plan." in said  # fmt: skip
    assert "  amends: ^pilot\n" in out
    assert "note: Said in the lift. It was on 2026-10-30, not on 2026-10-29.\n" in out
    assert PILOT in (tmp_path / "life.book").read_text(encoding="utf-8"), "as it was written"
    again = call(tmp_path, "play", NAME, given="\n".join([*answers, "no"]) + "\n", by_hand=True).out
    assert "It was on" not in again, "it was corrected once"


def test_a_promise_whose_day_is_corrected_is_not_written_a_second_time(tmp_path: Path) -> None:
    out = _corrected(tmp_path, RAISE, "promise-not-kept", "To know", "She fears", "Nothing", "1", "", "", "30 October 2026", "plan", "")  # fmt: skip
    added = out.partition("This would be added")[2]
    assert added.count(" promise Marcus -> me") == 1
    assert "  amends: ^raise\n  note: As I understood it: in January. It was on 2026-10-30, not on 2026-10-29.\n" in added  # fmt: skip


@pytest.mark.parametrize("day", ["2026-12-08", "2026-12-01"])
def test_a_due_day_that_is_answered_otherwise_takes_the_place_of_the_older(
    tmp_path: Path, day: str
) -> None:
    (tmp_path / "playbooks").mkdir()
    (tmp_path / "playbooks" / "gone.md").write_text(UNTIL, encoding="utf-8")
    out = _corrected(tmp_path, RAISE + "  due: 2026-12-01\n", "gone", "1", "", day)
    is_new = day != "2026-12-01"
    assert (f"  amends: ^raise\n  due: {day}\n" in out) is is_new
    assert ("The book has Tuesday 1 December for “A raise in January”" in " ".join(out.split())) is is_new  # fmt: skip


def test_a_day_of_a_story_has_no_on_of_its_own_in_a_mail(tmp_path: Path) -> None:
    evening(tmp_path, BOOK)
    story = "My boss did not back me in front of the client on Monday."
    (tmp_path / "story.txt").write_text(story, encoding="utf-8")
    answers = [*BEFORE, *AFTER, "", "no"]
    given = "\n".join(answers) + "\n"
    done = call(tmp_path, "play", NAME, "--from", "story.txt", given=given, by_hand=True)
    assert "ten minutes about what was decided on Monday." in " ".join(done.out.split())


@pytest.mark.parametrize(
    "words", ["yesterday, i think", "idk, yesterday?", "it was yesterday", "probably yesterday"]
)
def test_a_day_with_a_doubt_beside_it_is_that_day(tmp_path: Path, words: str) -> None:
    evening(tmp_path, BOOK)
    answers = [*BEFORE, words, *AFTER, "no"]
    said = " ".join(call(tmp_path, "play", NAME, given="\n".join(answers) + "\n", by_hand=True).out.split())  # fmt: skip
    assert "is no clear day" not in said
    assert "ten minutes about what was decided on Monday" in said


def test_what_one_does_not_know_is_said_to_nobody_and_kept_for_oneself(tmp_path: Path) -> None:
    evening(tmp_path, BOOK)
    answers = [*BEFORE, "yesterday", "no", "no idea what it does to us", AFTER[2], "no"]
    said = " ".join(call(tmp_path, "play", NAME, given="\n".join(answers) + "\n", by_hand=True).out.split())  # fmt: skip
    shown, _, entries = said.partition("This would be added:")
    assert "no idea what it does to us" not in shown.partition("The plan")[2]
    assert "reason: no idea" not in entries
    assert "One effect on the work. no idea what it does to us" in entries


def test_what_happened_at_a_time_without_its_day_is_a_note_that_says_the_time(
    tmp_path: Path,
) -> None:
    evening(tmp_path, BOOK)
    answers = [*BEFORE, "back in March", *AFTER, "no"]
    done = call(tmp_path, "play", NAME, given="\n".join(answers) + "\n", by_hand=True)
    said = " ".join(done.out.split())
    assert "ten minutes about what was decided in March" in said
    assert "a note for yourself: In March: Marcus decided: He said yes" in said
    assert "decision Marcus" not in done.out


@pytest.mark.parametrize(("again", "day"), [("yes", "2026-11-03"), ("yesterday", "2026-11-02")])
def test_a_decision_whose_day_is_not_known_is_asked_once_more_and_is_one_of_the_book(
    tmp_path: Path, again: str, day: str
) -> None:
    evening(tmp_path, BOOK)
    answers = [*BEFORE, "idk", again, *AFTER, "no"]
    said = " ".join(call(tmp_path, "play", NAME, given="\n".join(answers) + "\n", by_hand=True).out.split())  # fmt: skip
    assert said.count("Was it today? yes, or which day") == 1
    assert f'{day} decision Marcus "He said yes"' in said


def test_a_decision_that_stays_without_a_day_is_a_note(tmp_path: Path) -> None:
    evening(tmp_path, BOOK)
    answers = [*BEFORE, "no idea", "", *AFTER, "no"]
    said = " ".join(call(tmp_path, "play", NAME, given="\n".join(answers) + "\n", by_hand=True).out.split())  # fmt: skip
    assert 'decision Marcus "' not in said
    assert "He said yes" in said.partition("This would be added:")[2]


def test_a_decision_of_this_morning_is_one_of_the_book_and_the_later_one_reverses_it(
    tmp_path: Path,
) -> None:
    evening(tmp_path, BOOK)
    answers = [*BEFORE[:-2], "This morning we agreed to press pause", "Growth may go ahead", "today", *AFTER, "plan", "yes"]  # fmt: skip
    done = call(tmp_path, "play", NAME, given="\n".join(answers) + "\n")
    offered = [line[2:] for line in done.out.split("\n") if line.startswith("- goodbooks ")]
    assert [line.split(":")[0] for line in offered] == [
        "goodbooks confirm ^growth-go", "goodbooks hold change-of-line", "goodbooks trail change-of-line",
    ]  # fmt: skip
    assert "press pause" not in call(tmp_path, "trail", "change-of-line", "--to", "Growth").out
    for ref, words in (("morning-agreed", "We press pause"), ("growth-go", "Growth may go ahead")):
        call(tmp_path, "add", "decision Marcus", f"amends: ^{ref}", f"public: {words}", "readers: anyone")  # fmt: skip
    trail = " ".join(call(tmp_path, "trail", "change-of-line", "--to", "Growth").out.split())
    assert "press pause" in trail
    assert (
        "Marcus decided, in my words: Growth may go ahead. It takes the place of what was decided"
        in trail
    )
    book = (tmp_path / "life.book").read_text(encoding="utf-8")
    assert "  reverses: ^morning-agreed\n" in book


def test_what_was_agreed_on_no_day_that_is_named_is_a_decision_of_earlier_that_the_later_one_turns_around(
    tmp_path: Path,
) -> None:
    evening(tmp_path, BOOK)
    answers = [
        *BEFORE[:-2],
        "On Monday we wait for the tests",
        "Growth may go ahead",
        "today",
        *AFTER,
        "no",
    ]
    said = call(tmp_path, "play", NAME, given="\n".join(answers) + "\n").out
    assert 'decision Marcus "On Monday we wait for the tests" ^monday-wait' in said
    assert "  roughly: earlier\n" in said
    assert "  reverses: ^monday-wait\n" in said
    assert "- Earlier: Marcus decided: On Monday we wait for the tests" in said


def test_a_time_that_was_said_roughly_is_no_certain_day_in_what_is_said(tmp_path: Path) -> None:
    path = evening(tmp_path, "2026-11-01 person Marcus\n  relation: boss\n")
    given = "A\nB\nC\n1\nGrowth\nwe go on\nwe stop\nTwo weeks ago.\n\nplan\nyes\n"
    said = " ".join(call(tmp_path, "play", "boss-did-not-back-me", given=given).out.split())
    assert "ten minutes about what was decided two weeks ago." in said
    book = path.read_text(encoding="utf-8")
    assert 'note me "Two weeks ago (around 20 October): Marcus decided: we stop"' in book
    assert "2026-10-20" not in book, "nobody has said that day"


def test_nothing_of_a_plan_falls_on_a_day_on_which_one_is_away(tmp_path: Path) -> None:
    evening(tmp_path, "")
    told = "My boss Ana asked me yesterday whether I'd lead the move. I said maybe. I want to lead it. I'm off on Wednesday."
    (tmp_path / "story.txt").write_text(told, encoding="utf-8")
    given = "I want it\nplan\n1\nno\n"
    out = call(tmp_path, "play", "i-fumbled-it", "--from", "story.txt", given=given).out
    assert "by Thursday 5 November" in " ".join(out.split())
    assert "by Wednesday 4 November" not in " ".join(out.split())


def test_no_step_comes_after_the_day_that_it_is_all_for(tmp_path: Path) -> None:
    story = tmp_path / "story.txt"
    story.write_text("My boss Marcus did not back me in front of the stall holders. The winter fair is on Wednesday 4 November.", "utf-8")  # fmt: skip
    evening(tmp_path, BOOK)
    done = call(tmp_path, "play", NAME, "--from", str(story), given="2\n" * 3 + "plan\nno\n", by_hand=True)  # fmt: skip
    plan = done.out.partition("What to say")[2].partition("What this may be")[0]
    assert "[Wednesday 4 November?]" in plan
    assert "5 November" not in plan
