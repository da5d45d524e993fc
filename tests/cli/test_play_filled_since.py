"""A plan that was written with a question open: it is asked for afterwards, the message is whole then, and the book gets what that adds."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cli.calling import Done, call, evening

if TYPE_CHECKING:
    from pathlib import Path

BOOK = """\
2026-11-02 person Marcus
  relation: boss
"""
FIRST = ["To decide and tell", "An audit", "Two from support", "1", "the releases", "One fails", "Eleven of twelve"]  # fmt: skip


def walked(folder: Path, *answers: str) -> Done:
    given = "\n".join(answers) + "\n"
    return call(folder, "play", "micromanaged", given=given, by_hand=True)


def flat(done: Done) -> str:
    return " ".join((done.out + done.err).split())


def test_what_was_left_open_is_said_asked_for_once_more_and_added_to_the_plan(
    tmp_path: Path,
) -> None:
    path = evening(tmp_path, BOOK)
    first = walked(tmp_path, *FIRST, "", "", "yes")
    assert (
        "Still open in what there is to send: [a short note each week?] and [Tuesday 1 December?]."
        in flat(first)
    )
    before = path.read_text(encoding="utf-8")
    then = flat(walked(tmp_path, "a number every Friday", "soonish", "18 December", "yes"))
    assert "What would let them sleep" in then
    assert "Which one area" not in then
    assert "no day can be read in it" in then
    assert "until Friday 18 December, as a trial? In return, a number every Friday." in then
    added = path.read_text(encoding="utf-8").removeprefix(before)
    assert added.count("amends:") == 3
    assert "safety-net: a number every Friday\n  trial-end: 2026-12-18" in added
    assert "every: Friday until 2026-12-18" in added
    assert "look-back: 2026-12-18" in added
    assert "was left open" not in flat(walked(tmp_path, "", "", "", "1"))


def test_a_question_without_an_answer_leaves_steps_out_that_are_added_once_it_has_one(
    tmp_path: Path,
) -> None:
    path = evening(tmp_path, BOOK)
    walked(tmp_path, *FIRST[:4], "", *FIRST[5:], "yes", "", "yes")
    before = path.read_text(encoding="utf-8")
    assert "handoff" not in before
    then = flat(walked(tmp_path, "the releases", "yes"))
    assert "May I look after the releases on my own until" in then
    added = path.read_text(encoding="utf-8").removeprefix(before)
    assert 'handoff Marcus -> me "The releases"' in added
    assert 'ask me -> Marcus "May I look after the releases on my own for a time?"' in added
    assert 'promise me -> Marcus "Word on how it goes with the releases"' in added
    assert "amends" not in added


def test_yes_takes_what_is_usual_and_enter_leaves_it_open(tmp_path: Path) -> None:
    path = evening(tmp_path, BOOK)
    walked(tmp_path, *FIRST, "", "", "yes")
    then = flat(walked(tmp_path, "", "yes", "yes"))
    assert "until Tuesday 1 December, as a trial? In return, [a short note each week?]." in then
    assert "trial-end: 2026-12-01" in path.read_text(encoding="utf-8")
    assert "was left open" in flat(walked(tmp_path, "", ""))


def test_again_begins_anew_and_a_plan_without_a_gap_leaves_nothing_to_fill(tmp_path: Path) -> None:
    evening(tmp_path, BOOK)
    walked(tmp_path, *FIRST, "", "", "yes")
    assert "What do you want to have in three months" in flat(walked(tmp_path, "again"))
    assert "was left open" in flat(walked(tmp_path, ""))
    whole = flat(walked(tmp_path, "again", "", *FIRST, "yes", "yes"))
    assert "Still open in what there is to send" not in whole
    assert "was left open" not in flat(walked(tmp_path))


def test_a_plan_shown_again_in_a_pipe_has_the_answers_that_were_given(tmp_path: Path) -> None:
    path = evening(tmp_path, BOOK)
    answers = ["", "", "", "1", "1", "yesterday", "Which kiln goes first", "Either is fine"]
    answers += ["yes, I'd like to run the kilns", "I mended the small one", "", "", "yes"]
    given = "\n".join(answers) + "\n"
    first = call(tmp_path, "play", "i-fumbled-it", given=given, by_hand=True)
    assert "added to" in flat(first)
    before = path.read_text(encoding="utf-8")
    for nothing in ("", None):
        piped = flat(call(tmp_path, "play", "i-fumbled-it", given=nothing))
        assert "I've thought about it: yes, I'd like to run the kilns." in piped
        assert "[meant]" not in piped
        assert path.read_text(encoding="utf-8") == before
    anew = given.replace("run the kilns", "run the glaze room").replace("\nyes\n", "\n")
    new = flat(call(tmp_path, "play", "i-fumbled-it", given=anew))
    assert "run the glaze room" in new
