"""A holding message after a decision that has no words for whoever waits: they are asked for, at a terminal, and kept as an amendment keeps them."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

import pytest

from cli.calling import Interrupted, call, environment, evening
from goodbooks.cli.call import World
from goodbooks.cli.main import run

if TYPE_CHECKING:
    from pathlib import Path

PEOPLE = """\
2026-11-01 person Dana
  relation: boss
2026-11-01 person Tom
  relation: colleague
"""
BETWEEN_TWO = """\
2026-11-02 decision Dana "Yes from 4 January" ^jan #step
2026-11-02 talk Dana "The step back" #step
  stage: debriefed
"""
RAW = '2026-11-02 decision Dana "just give in, she said I look tired" ^jan #step\n'
ADDS = "goodbooks add 'decision Dana' 'amends: ^jan' 'public: your words for them'"
ONLY = f"{ADDS} 'readers: named, Tom'"


def at_a_terminal(folder: Path, *words: str, given: str) -> tuple[str, str]:
    """What a command shows, and says beside it, to somebody who sits there and types."""
    out, err = Interrupted(), io.StringIO()
    world = World(environment(folder), str(folder), Interrupted(given), out, err)
    assert run(("--today", "2026-11-03", *words), world) == 0
    return out.getvalue(), err.getvalue()


@pytest.mark.parametrize(
    ("decided", "said"),
    [
        (BETWEEN_TWO, "Dana's decision of 2 November was told to you alone, so nothing of it stands here. If it is to be told to Tom, in words for them: " + ONLY),
        (RAW, "Dana's decision of 2 November has no words for Tom yet. The line that gives it some: " + ADDS),
    ],
)  # fmt: skip
def test_the_line_that_gives_a_decision_words_is_said_beside_the_message(
    tmp_path: Path, decided: str, said: str
) -> None:
    evening(tmp_path, PEOPLE + decided)
    done = call(tmp_path, "hold", "step", "--to", "Tom")
    assert said in done.err
    assert ("readers:" in done.err) is (decided == BETWEEN_TWO)
    assert "told to you alone" not in done.out


@pytest.mark.parametrize("decided", [BETWEEN_TWO, RAW])
def test_at_a_terminal_the_words_are_asked_for_and_stand_in_the_message_and_the_book(
    tmp_path: Path, decided: str
) -> None:
    path = evening(tmp_path, PEOPLE + decided)
    shown, beside = at_a_terminal(tmp_path, "hold", "step", "--to", "Tom", given="I change posts in January\n")  # fmt: skip
    who = "Nobody but Tom and Dana reads these words" if decided == BETWEEN_TWO else "Anybody may read these words from then on"  # fmt: skip
    assert f"How do you tell it to them? {who}. Enter leaves it out." in " ".join(shown.split())
    message = " ".join(shown.partition("Holding message")[2].split())
    assert "Settled on 2 November: I change posts in January." in message
    assert "[what" not in message
    assert "  amends: ^jan\n" in path.read_text(encoding="utf-8")
    assert "  public: I change posts in January\n" in path.read_text(encoding="utf-8")
    assert "to take them back: goodbooks add 'note' 'withdraws: " in beside


def test_a_name_with_a_full_stop_cuts_no_sentence_of_what_is_asked(tmp_path: Path) -> None:
    evening(tmp_path, (PEOPLE + BETWEEN_TWO).replace("Tom", "Dr. Amadi"))
    shown, _ = at_a_terminal(tmp_path, "hold", "step", "--to", "Dr. Amadi", given="\n")
    asked = " ".join(shown.split())
    assert "so nothing of it stands here. How do you tell it to them?" in asked
    assert "If it is to be told" not in asked.partition("How do you tell it")[0]


@pytest.mark.parametrize(
    "answer",
    ["?", "who knows", "i dont want to tell them", "back", "skip", "no", "-", "I dont know", "ask Dana", "no idea, Dana wants to tell them himself", "Dana wants to tell them herself", "not yet"],
)  # fmt: skip
@pytest.mark.parametrize("decided", [BETWEEN_TWO, RAW])
def test_an_answer_that_tells_them_nothing_goes_to_nobody_and_opens_nothing(
    tmp_path: Path, decided: str, answer: str
) -> None:
    path = evening(tmp_path, PEOPLE + decided)
    shown, beside = at_a_terminal(tmp_path, "hold", "step", "--to", "Tom", given=f"{answer}\n")
    assert "It is left out, and the book is as it was." in beside
    assert f"{answer}." not in shown.partition("Holding message")[2]
    assert path.read_text(encoding="utf-8") == PEOPLE + decided


def test_enter_leaves_the_gap_and_the_book_as_they_are(tmp_path: Path) -> None:
    path = evening(tmp_path, PEOPLE + RAW)
    _, beside = at_a_terminal(tmp_path, "hold", "step", "--to", "Tom", given="\n")
    assert ADDS in beside
    assert path.read_text(encoding="utf-8") == PEOPLE + RAW


@pytest.mark.parametrize(
    "decided",
    [
        RAW + "  public: we change posts\n",
        RAW + "  readers: Dana\n",
        BETWEEN_TWO.replace("talk Dana", "talk Dana, Tom"),
    ],
)
def test_what_has_words_or_is_kept_from_them_on_purpose_or_was_heard_is_not_asked_for(
    tmp_path: Path, decided: str
) -> None:
    evening(tmp_path, PEOPLE + decided)
    assert "in words" not in call(tmp_path, "hold", "step", "--to", "Tom").err
    assert "How do you tell" not in at_a_terminal(tmp_path, "hold", "step", "--to", "Tom", given="")[0]  # fmt: skip


ASKED = """\
2026-11-01 person HR
2026-11-01 person Tom
2026-11-02 decision Dana "Yes from 4 January. Do not tell the team before HR has answered" ^jan #step
2026-11-02 talk Dana "The step back" #step
  stage: debriefed
2026-11-02 request Tom -> me "What is going on with your role?" #step
2026-11-02 request HR -> me "What did you two agree?" #step
"""


def test_words_given_for_one_reader_are_read_by_that_reader_and_by_nobody_else(
    tmp_path: Path,
) -> None:
    path = evening(tmp_path, "2026-11-01 person Dana\n  relation: boss\n" + ASKED)
    given = "Dana agreed that I go back in January\n"
    at_a_terminal(tmp_path, "hold", "step", "--to", "HR", given=given)
    told = call(tmp_path, "hold", "step", "--to", "HR").out
    assert "Settled on 2 November: Dana agreed that I go back in January." in told
    assert "  readers: named, HR\n" in path.read_text(encoding="utf-8")
    for page in (("hold", "step", "--to", "Tom"), ("update", "Tom"), ("trail", "step", "--to", "Tom")):  # fmt: skip
        assert "go back in January" not in call(tmp_path, *page).out
    assert "go back in January" in call(tmp_path, "update", "HR").out
    assert "Do not tell the team" not in call(tmp_path, "update", "HR").out


def test_words_for_one_reader_leave_what_others_could_read_before_as_open_as_it_was(
    tmp_path: Path,
) -> None:
    path = evening(tmp_path, PEOPLE + RAW)
    at_a_terminal(tmp_path, "hold", "step", "--to", "Tom", given="I change posts\n")
    assert "readers:" not in path.read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("decided", "others"),
    [(BETWEEN_TWO, False), (RAW, True), (RAW + "  readers: me\n", True)],
)
def test_whoever_is_named_as_reader_of_the_words_reads_them_and_nobody_else(
    tmp_path: Path, decided: str, *, others: bool
) -> None:
    evening(tmp_path, f"{PEOPLE}2026-11-01 person Zoe\n{decided}")
    shown, _ = at_a_terminal(tmp_path, "hold", "step", "--to", "Tom", given="I change posts in January\n")  # fmt: skip
    assert ("Anybody may read" in " ".join(shown.split())) is others
    told = {who: call(tmp_path, "trail", "step", "--to", who).out for who in ("Tom", "Zoe")}
    assert "I change posts in January" in told["Tom"]
    assert ("I change posts in January" in told["Zoe"]) is others
