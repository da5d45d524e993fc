"""“From today I sign again”: what somebody does again themselves that they had let me have is their decision, by mail, after a talk and in the box, and no promise to wait for."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from goodbooks.accounts.after_a_talk.debrief import after, proposed
from goodbooks.accounts.after_a_talk.debrief_questions import Answers
from goodbooks.core.scope import Scope
from goodbooks.desk.desk import open_desk
from goodbooks.desk.ground.refusals import Refusal
from goodbooks.desk.intake.taking_in import take_in
from goodbooks.language.meant.taking_back import taken_up_again

if TYPE_CHECKING:
    from pathlib import Path

    from goodbooks.core.entry import Entry
    from goodbooks.desk.desk import Desk

DAY = date(2026, 12, 14)
AREA = """\
2026-11-01 person me
  also: Ada Lund, ada@example.org
2026-11-01 person Beate Krüger
  relation: boss
  also: beate@example.org
2026-11-20 handoff Beate Krüger -> me "The night shifts" ^nights #nights
2026-11-20 ask me -> Beate Krüger "May I plan the night shifts?" ^ask #nights
"""
GIVEN = AREA + '2026-12-03 decision Beate Krüger "Yes, until March" ^yes #nights for ^ask\n'
MAIL = """\
From: Beate Krüger <beate@example.org>
To: Ada Lund <ada@example.org>
Date: Mon, 14 Dec 2026 08:55:10 +0100
Subject: The plan
Message-ID: <4711@example.org>
Content-Type: text/plain; charset=utf-8

Ada,

{text}

Beate
"""


def desk_with(folder: Path, text: str) -> Desk:
    (folder / "life.book").write_text(text, encoding="utf-8")
    return open_desk(str(folder / "life.book"), DAY, {"HOME": str(folder)}, str(folder))


def mailed(folder: Path, text: str, book: str = GIVEN) -> list[Entry]:
    desk = desk_with(folder, book)
    (folder / "a.eml").write_text(MAIL.format(text=text), encoding="utf-8")
    list(take_in(desk, str(folder / "a.eml"), is_day_first=None, progress=lambda *_: None))
    return [one.proposal.entry for one in desk.inbox().waiting()]


@pytest.mark.parametrize("text", [
    "I will sign the plan again from today.", "I'll decide the swaps myself again.",
])  # fmt: skip
def test_in_a_mail_it_is_the_decision_that_takes_the_area_back(tmp_path: Path, text: str) -> None:
    (entry,) = mailed(tmp_path, text)
    assert (entry.kind, entry.line("reverses")) == ("decision", "^yes")
    assert entry.line("said") == text


def test_beside_a_word_taken_back_it_is_part_of_that_one_decision(tmp_path: Path) -> None:
    text = "Let's leave it as it was; I will sign the plan again from today. It is nothing you did."
    (entry,) = mailed(tmp_path, text)
    assert entry.title == "Let's leave it as it was"
    assert entry.line("said") == "Let's leave it as it was. I will sign the plan again from today."


def test_of_what_nobody_was_given_it_stays_a_promise(tmp_path: Path) -> None:
    (entry,) = mailed(tmp_path, "I will sign the plan again from today.", AREA)
    assert entry.kind == "promise"


@pytest.mark.parametrize("answers", [
    Answers(decided="She plans the nights herself again"), Answers(promised="She signs the plan again from today"),
    Answers(promised="Beate: I sign the plan again from today"), Answers(said="Beate: from today I sign again"),
    Answers(decided="Beate Krüger takes back the trial"), Answers(decided="Beate withdrew her yes"), Answers(decided="she wants the shifts back on her desk"), Answers(promised="Beate: the trial is over"),
])  # fmt: skip
def test_told_after_a_talk_it_is_their_decision(tmp_path: Path, answers: Answers) -> None:
    book = desk_with(tmp_path, GIVEN).open(Scope(DAY, is_everything=True)).book
    found = proposed(after(book, "Beate Krüger", DAY), answers)
    assert [(one.kind, one.line("reverses")) for one in found if one.kind not in ("talk", "note")] == [("decision", "^yes")]  # fmt: skip


@pytest.mark.parametrize("words", [
    "Beate signs the plan again from today", "Beate took it back", "Beate takes back the night shifts", "Beate takes night shifts back",
    "Beate said she will plan the nights herself again", "Beate wrote that the night shifts are back with her",
    "Beate: from today I sign again", "Beate Krüger takes back the trial", "Beate: I take it back", "Beate withdrew her yes", "Beate ended the trial", "Beate: I want the shifts back on my desk",
    "yesterday Beate called off the trial", "Beate said the trial is over",
])  # fmt: skip
def test_in_the_box_one_line_takes_the_area_back(tmp_path: Path, words: str) -> None:
    entry = desk_with(tmp_path, GIVEN).understand(words).entry
    assert (entry.kind, entry.line("reverses"), entry.matters) == ("decision", "^yes", ("nights",))


@pytest.mark.parametrize(
    "words",
    [
        "Beate took the budget back",
        "Beate took the laptop back",
        "Beate won't take it back",
        "Beate stops the machine",
    ],
)
def test_what_is_no_area_of_mine_is_left_as_it_is(tmp_path: Path, words: str) -> None:
    with pytest.raises(Refusal):
        desk_with(tmp_path, GIVEN).understand(words)


def test_what_they_check_once_more_is_their_promise(tmp_path: Path) -> None:
    entry = desk_with(tmp_path, GIVEN).understand("Beate: I'll check it again tomorrow").entry
    assert (entry.kind, entry.who, entry.title) == ("promise", ("Beate Krüger",), "Check it again")


@pytest.mark.parametrize("words", [
    "I'll check it again tomorrow", "I'll send the report again on Friday", "I will look into it again", "I am back with him on Monday", "If a lorry is late I sign again myself",
])  # fmt: skip
def test_what_is_done_once_more_is_no_taking_back(words: str) -> None:
    assert not taken_up_again(words)
