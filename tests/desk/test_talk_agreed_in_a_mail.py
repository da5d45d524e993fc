"""A mail that corrects the note of a decision and agrees to the talk I asked for: both are known, also where only a first name stands in the book."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from goodbooks.core.scope import Scope
from goodbooks.desk.desk import open_desk
from goodbooks.desk.intake.taking_in import take_in
from goodbooks.entries.ask import open_asks
from mail_from_zoe import PEOPLE, desk_with_mail

if TYPE_CHECKING:
    from pathlib import Path

    from goodbooks.core.proposal import Proposal

BOOK = """\
2026-11-02 decision {who} "The oven goes in with 40 loaves" ^oven #oven

2026-11-02 outcome me -> {who} "Sent back in writing" ^sent for ^oven
  state: sent

2026-11-02 ask me -> {who} "Ten minutes in private on how I hear of a change" ^ten #oven

2026-11-05 talk {who} "How I hear of a change" ^change #oven
  stage: wanted

"""
RE = "Re: Decision of 2 November: The oven goes in with 40 loaves"
LETTER = "Ada,\n\n{text}\n\nZoë\n\n> Decided on 2 November: The oven goes in with 40 loaves.\n"


def taken(folder: Path, text: str, who: str = "Zoë") -> list[Proposal]:
    desk = desk_with_mail(folder, BOOK.format(who=who), LETTER.format(text=text), RE)
    return [one.proposal for one in desk.inbox().waiting()]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("thanks for writing it down. Two corrections: it is 30 loaves, not 40, and the alarm is only left out until 11 November. The risk I carry with Mr. Lind. The rest is right.", "Two corrections: it is 30 loaves, not 40, and the alarm is only left out until 11 November. The risk I carry with Mr. Lind."),
        ("thank you. A few changes: the second checkout opens on Monday, not on Friday. The rest is right.", "A few changes: the second checkout opens on Monday, not on Friday."),
        ("good note. Three points: the ward gets six beds only. I decided that with Dr. Weber. All else stays.", "Three points: the ward gets six beds only. I decided that with Dr. Weber. All else stays."),
    ],
)  # fmt: skip
@pytest.mark.parametrize("yes", ["", "\n\nThursday at 10 is fine for the ten minutes."])
def test_corrections_that_read_like_a_decision_are_a_correction_of_the_note(
    tmp_path: Path, text: str, said: str, yes: str
) -> None:
    found = taken(tmp_path, text + yes)
    corrected = [one.entry for one in found if one.entry.kind == "outcome"]
    assert [(one.line("state"), one.line("said"), one.links) for one in corrected] == [("corrected", said, ("oven",))]  # fmt: skip
    assert [one.line("agreed") for one in corrected] == ["The rest is right." if "rest is right" in text else ""]  # fmt: skip
    assert not any(one.entry.kind == "decision" for one in found)


@pytest.mark.parametrize(
    ("text", "on"),
    [
        ("Thursday at 10 is fine for the ten minutes.", "2026-11-05 10:00"),
        ("Let's talk on Friday at 9:30.", "2026-11-06 09:30"),
        ("Donnerstag um 14 Uhr passt.", "2026-11-05 14:00"),
        ("OK for Thursday.", "2026-11-05"),
        ("Thursday is fine, 14:30.", "2026-11-05 14:30"),
        ("Thursday after the menu meeting is fine, 14:30 in my office.", "2026-11-05 14:30"),
        ("Friday suits me, let's say 9:15 am.", "2026-11-06 09:15"),
    ],
)
def test_a_yes_to_the_time_i_asked_for_is_the_talk_and_nothing_is_waited_for(
    tmp_path: Path, text: str, on: str
) -> None:
    desk = desk_with_mail(tmp_path, BOOK.format(who="Zoë"), LETTER.format(text=f"Right.\n\n{text}"), RE)  # fmt: skip
    (talk,) = (one.proposal.entry for one in desk.inbox().waiting() if one.proposal.entry.kind == "talk")  # fmt: skip
    assert f"{talk.on} {talk.at or ''}".strip() == on
    assert (talk.title, talk.links, talk.line("stage")) == ("How I hear of a change", ("ten",), "planned")  # fmt: skip
    desk.add([talk])
    book = desk.open(Scope(desk.clock.today, is_everything=True)).book
    assert open_asks(book) == ()


@pytest.mark.parametrize(
    "text",
    ["Thursday at 10 is not possible.", "Is Thursday at 10 fine?", "The sample comes on Thursday.", "Leider geht Donnerstag um 10 nicht."],
)  # fmt: skip
def test_a_no_a_question_and_another_day_are_no_talk(tmp_path: Path, text: str) -> None:
    assert not any(one.entry.kind == "talk" for one in taken(tmp_path, f"Right.\n\n{text}"))


_FROM_DORN = """\
From: Juergen Dorn <dorn@example.org>
To: Ada Lund <ada@example.org>
Date: Tue, 03 Nov 2026 08:12:00 +0100
Subject: Re: Half an hour about my role
Message-ID: <4712@example.org>
Content-Type: text/plain; charset=utf-8

Dear Ada,

Thursday after the menu meeting is fine, 14:30 in my office.

J. Dorn
"""


@pytest.mark.parametrize("book", [
    '2026-11-02 person {who}\n  relation: boss\n2026-11-02 ask me -> {who} "Half an hour about my role" ^half #role\n',
    '2026-11-02 ask me -> {who} "Half an hour about my role" ^half #role\n',
])  # fmt: skip
@pytest.mark.parametrize("who", ["Herr Dorn", "Mr Dorn", "Dorn", "Dr. Dorn"])
def test_whoever_stands_in_the_book_by_a_form_of_address_agrees_to_the_talk_too(
    tmp_path: Path, book: str, who: str
) -> None:
    (tmp_path / "life.book").write_text(PEOPLE + book.format(who=who), encoding="utf-8")
    desk = open_desk(str(tmp_path / "life.book"), date(2026, 11, 4), {}, str(tmp_path))
    (tmp_path / "a.eml").write_text(_FROM_DORN, encoding="utf-8")
    list(take_in(desk, str(tmp_path / "a.eml"), is_day_first=None, progress=lambda *_: None))
    (talk,) = (one.proposal.entry for one in desk.inbox().waiting() if one.proposal.entry.kind == "talk")  # fmt: skip
    assert (str(talk.on), talk.at, talk.links) == ("2026-11-05", "14:30", ("half",))
