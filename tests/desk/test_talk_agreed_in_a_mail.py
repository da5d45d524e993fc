"""A mail that corrects the note of a decision and agrees to the talk I asked for: both are known, also where only a first name stands in the book."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from goodbooks.core.scope import Scope
from goodbooks.entries.ask import open_asks
from mail_from_zoe import desk_with_mail

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
        ("thanks for writing it down. Two corrections: it is 30 loaves, not 40, and the alarm is only left out until 11 November. The risk I carry with Mr. Lind. The rest is right.", "Two corrections: it is 30 loaves, not 40, and the alarm is only left out until 11 November. The risk I carry with Mr. Lind. The rest is right."),
        ("thank you. A few changes: the second checkout opens on Monday, not on Friday. The rest is right.", "A few changes: the second checkout opens on Monday, not on Friday. The rest is right."),
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
    assert not any(one.entry.kind == "decision" for one in found)


@pytest.mark.parametrize(
    ("text", "on"),
    [
        ("Thursday at 10 is fine for the ten minutes.", "2026-11-05 10:00"),
        ("Let's talk on Friday at 9:30.", "2026-11-06 09:30"),
        ("Donnerstag um 14 Uhr passt.", "2026-11-05 14:00"),
        ("OK for Thursday.", "2026-11-05"),
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
