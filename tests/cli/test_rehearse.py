"""rehearse: the questions of this very talk, and answers that are kept until it comes."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

from cli.calling import call, evening
from goodbooks.desk.walks.rehearsal.beside_the_question import is_beside

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

BOOK = """\
2026-11-01 person Marcus
  relation: boss
  pressures: the audit in May
2026-11-02 request Marcus -> me "Can you do it faster?" ^faster #loyalty
2026-11-03 ask me -> Marcus "A week for the tests" ^week #loyalty
2026-11-20 14:00 talk Marcus "The tests" ^talk #loyalty
"""


def test_an_answer_is_told_what_it_has_and_what_to_try(tmp_path: Path) -> None:
    evening(tmp_path, BOOK)
    given = "We lose 3 days if we skip the tests. Could you decide by Friday?\n\n"
    done = call(tmp_path, "rehearse", "Marcus", "--dry-run", given=given)
    assert (done.code, done.err) == (0, "")
    assert (
        "That names a day or a figure, where you stand and what you ask or will do, in 14 words."
        in " ".join(done.out.split())
    )
    assert "If there is room, name what they gain from it." in " ".join(done.out.split())


def test_said_another_way_the_last_one_is_kept_and_comes_back(tmp_path: Path) -> None:
    evening(tmp_path, BOOK)
    given = "Maybe.\nYes, with two people more from Monday.\n"
    done = call(tmp_path, "rehearse", "#loyalty", "--yes", given=given)
    assert done.code == 0
    assert "Yes, with two people more from Monday." in call(tmp_path, "prepare", "Marcus").out


def test_what_presses_them_is_a_question_of_theirs(tmp_path: Path) -> None:
    evening(tmp_path, BOOK)
    given = "\n".join(["It helps.", ""] * 10) + "\nno\n"
    done = call(tmp_path, "rehearse", "Marcus", given=given)
    assert "what you know of it: the audit in May" in " ".join(done.out.split())
    assert "Nothing was added." in done.out


def test_a_clock_that_is_none_is_refused(tmp_path: Path) -> None:
    evening(tmp_path, BOOK)
    done = call(tmp_path, "rehearse", "Marcus", "--clock", "soon")
    assert done.code == 2
    assert "--clock 60" in done.err


def test_a_demo_book_is_only_tried(tmp_path: Path) -> None:
    done = call(tmp_path, "--book", "demo:overruled", "rehearse", "Marcus")
    assert done.code == 3
    assert "--dry-run asks the questions and writes nothing" in done.err


def test_somebody_who_leads_away_is_practised_and_a_way_back_is_seen(tmp_path: Path) -> None:
    evening(tmp_path, BOOK)
    given = "\n".join(["It helps.", ""] * 12) + "\n"
    done = call(tmp_path, "rehearse", "Marcus", "--dry-run", given="I will. I'd like to come back to what I asked.\n\n")  # fmt: skip
    assert "where you stand and what you came for, in 11 words." in done.out
    done = call(tmp_path, "rehearse", "Marcus", "--dry-run", given=given)
    assert "then back to what you came for" in " ".join(done.out.split())


def test_a_rehearsal_reads_as_it_did(tmp_path: Path, golden: Callable[[str, str], None]) -> None:
    evening(tmp_path, BOOK)
    answers = [
        "Yes, with two people more from Monday.", "",
        "We lose 3 days if we skip the tests. Could you decide by Friday?", "",
        *["It helps the audit.", ""] * 6,
    ]  # fmt: skip
    done = call(tmp_path, "rehearse", "Marcus", "--dry-run", given="\n".join(answers) + "\n")
    golden("documents/rehearse-a-talk.txt", done.out)


BACK = """\
2026-11-01 person Marcus
  relation: boss
2026-11-03 note me "Step back" ^back
  plays: step-back
2026-11-06 talk Marcus "A proposal for my role" #my-role
2026-11-06 ask me -> Marcus "Go back to the buying desk" ^desk #my-role
  objection: "Press on, you can do it" -> I would rather do one thing well.
2026-11-06 option me "Go back to the buying desk" #my-role
  risk: Less pay, and a later step up. I accept both.
"""


def put(folder: Path, book: str) -> list[str]:
    """The questions put in the matter, as the answers to them are kept."""
    evening(folder, book)
    done = call(folder, "rehearse", "#my-role", "--dry-run", given="Yes.\n\n" * 20)
    said = " ".join(done.out.split())
    return re.findall(r"answers: (.+?) written: ", said)


def test_before_a_step_back_their_no_comes_first_and_nothing_asks_for_more(tmp_path: Path) -> None:
    asked = put(tmp_path, BACK)
    assert asked[0] == "“Press on, you can do it” What do you say to that?"
    assert "Who does your work from then on?" in asked
    for wrong in ("What do you lack", "What would you do first", "from last week"):
        assert not any(wrong in one for one in asked)


def test_the_answer_meant_for_their_no_is_a_way_into_it(tmp_path: Path) -> None:
    evening(tmp_path, BACK)
    done = call(tmp_path, "rehearse", "Marcus", "--dry-run", given="Yes.\n\n")
    assert "you meant to say: “I would rather do one thing well”" in " ".join(done.out.split())


def test_a_risk_is_quoted_as_it_was_written(tmp_path: Path) -> None:
    asked = put(tmp_path, BACK.replace("2026-11-06 option", "2026-11-02 option"))
    assert "Have you thought of this: “Less pay, and a later step up. I accept both”?" in asked


def test_a_matter_is_practised_with_whom_the_next_talk_in_it_is(tmp_path: Path) -> None:
    for_hr = (
        '2026-11-03 ask me -> HR "Note, please, that I asked" ^hr #my-role\n  planned: 2026-11-09\n'
    )
    asked = put(tmp_path, BACK + for_hr)
    assert asked[0] == "“Press on, you can do it” What do you say to that?"


def test_whoever_does_not_know_gets_something_to_begin_with_and_nothing_is_kept_of_it(
    tmp_path: Path,
) -> None:
    evening(tmp_path, BOOK)
    given = "don't know\nNo idea what to say to that.\n\nno idea\nWe have 3 days for it.\n\n"
    done = call(tmp_path, "rehearse", "#loyalty", "--dry-run", given=given)
    said = " ".join(done.out.split())
    assert said.count("What may always be said: “I don't have that here. You have it by”") == 3
    assert "words so far" not in said, "that is no answer to be judged"
    assert said.count("answers: ") == 1
    assert "We have 3 days for it." in said


def test_the_answer_that_stands_is_offered_to_whoever_does_not_know(tmp_path: Path) -> None:
    ready = '2026-11-02 note me "Yes, with two more from Monday" ^ready #loyalty\n  answers: Can you do it faster?\n'
    evening(tmp_path, BOOK + ready)
    given = "".join("idk\n\n" for _ in range(12))
    said = " ".join(call(tmp_path, "rehearse", "#loyalty", "--dry-run", given=given).out.split())
    assert "You had this ready: “Yes, with two more from Monday”" in said
    assert "There is nothing to keep." in said


def test_an_answer_that_says_when_it_comes_is_one(tmp_path: Path) -> None:
    evening(tmp_path, BOOK)
    given = "I don't know yet, you have it by Friday.\n\n"
    said = call(tmp_path, "rehearse", "#loyalty", "--dry-run", given=given).out
    assert "What may always be said" not in said
    assert "you have it by Friday" in said


FUMBLED = """\
2026-10-01 person Dana
  relation: boss
2026-11-02 talk Dana "Well, what about you?" ^asked #my-answer
  stage: held
  private: What I said: That we would have to talk about it.
2026-11-02 note me "Do they know what you want, in your words?" ^look
  plays: i-fumbled-it
  look-back: 2026-11-09
"""


def test_the_question_that_was_fumbled_is_practised_first(tmp_path: Path) -> None:
    evening(tmp_path, FUMBLED)
    shown = call(
        tmp_path, "rehearse", "Dana", "--yes", given="Yes, I would like to be considered.\n"
    )
    assert "Well, what about you?" in shown.out.partition("2/")[0]
    assert 'note me "Yes, I would like to be considered." ' in (tmp_path / "life.book").read_text()


def test_an_answer_beside_the_question_is_told_so_and_kept_all_the_same(tmp_path: Path) -> None:
    path = evening(tmp_path, FUMBLED)
    given = "Bob has been here for years.\n\n"
    shown = " ".join(call(tmp_path, "rehearse", "Dana", "--yes", given=given).out.split())
    assert "That says nothing of “Well, what about you?” yet. What do you say to that" in shown
    assert "not kept" not in shown
    assert 'note me "Bob has been here for years."' in path.read_text(encoding="utf-8")
    path = evening(tmp_path, FUMBLED)
    given = "Bob has been here for years.\nYes, I want it.\n\n"
    call(tmp_path, "rehearse", "Dana", "--yes", given=given)
    assert 'note me "Yes, I want it."' in path.read_text(encoding="utf-8")


def test_once_it_is_looked_back_on_the_question_is_no_longer_the_first(tmp_path: Path) -> None:
    went = '2026-11-03 note me "well: she knows" for ^look\n  plays: i-fumbled-it\n  went: well\n'
    evening(tmp_path, FUMBLED + went)
    shown = call(tmp_path, "rehearse", "Dana", given="").out
    assert "Well, what about you?" not in shown


@pytest.mark.parametrize(
    ("question", "answer", "beside"),
    [
        ("What about you?", "Bob has been here for years.", True),
        ("What about you?", "The weather is lovely.", True),
        ("What about you?", "Yes, gladly.", False),
        ("What about you?", "I'd like it.", False),
        ("What about you?", "It was 6 of 6.", False),
        ("Do you want the pilot?", "The pilot needs two people.", False),
        ("Why did it slip?", "The audit came first.", False),
        ("What about you?", "Maybe so.", False),
        ("Why are you late?", "Legal has not signed the contract.", False),
        ("And how do you make sure of it?", "Two people read every page.", False),
        ("When can you deliver?", "The audit ends on Friday.", False),
        ("Who is on your team?", "Ana and Ben and Carl.", False),
        ("Whose side were you on?", "Bob has been here for years.", True),
        ("So what do you say?", "Bob has been here for years.", True),
    ],
)
def test_what_speaks_of_oneself_or_of_the_subject_is_no_answer_beside_it(
    question: str, answer: str, beside: bool
) -> None:
    assert is_beside(question, answer) == beside
