"""What is typed as one says it, in no shape that the box knows: what a note of mine would tell, what is due, and what is on a day."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from goodbooks.desk.ground.clock import Clock
from goodbooks.desk.ground.refusals import Refusal

if TYPE_CHECKING:
    from goodbooks.desk.desk import Desk

BOOK = """\
2026-11-01 person Marcus
  relation: boss
"""
WEDNESDAY = date(2026, 12, 2)


def told(desk: Desk, words: str) -> str:
    desk.clock = Clock(WEDNESDAY, "09:00")
    entry = desk.understand(words).entry
    who, to = (", ".join(names) for names in (entry.who, entry.to))
    on = "" if entry.on == WEDNESDAY else f"{entry.on}" + (f" {entry.at}" if entry.at else "")
    day = entry.line("due") or entry.line("every")
    head = " ".join(part for part in (on, entry.kind, who, f"-> {to}" if to else "") if part)
    return f"{head}: {entry.title}" + (f" | {day}" if day else "")


@pytest.mark.parametrize(
    ("words", "meant"),
    [
        ("I told Elif I'd send the list by Friday", "promise me -> Elif: Send the list | 2026-12-04"),
        ("Told Jean-Luc that I'd cover the bar on Saturday", "promise me -> Jean-Luc: Cover the bar | 2026-12-05"),
        ("I told the landlady we'd trim the hedge by Friday", "promise me -> Landlady: Trim the hedge | 2026-12-04"),
        ("I promised the district I'd have pump 3 running by Friday", "promise me -> District: Have pump 3 running | 2026-12-04"),
        ("Sören will bring the new tins tomorrow", "promise Sören -> me: Bring the new tins | 2026-12-03"),
        ("Oona is to send me the flow log by Tuesday", "promise Oona -> me: Send me the flow log | 2026-12-08"),
        ("Marcus wants a draft of the plan a week on Thursday", "request Marcus -> me: A draft of the plan | 2026-12-10"),
        ("Marcus would like a list of props by tomorrow", "request Marcus -> me: A list of props | 2026-12-03"),
        ("Marcus expects a demo every other Wednesday", "request Marcus -> me: A demo | other Wednesday"),
        ("Dr Holm needs the frame by the 12th", "request Dr Holm -> me: The frame | 2026-12-12"),
        ("Partners agreed that we take the case", "decision Partners: We take the case"),
        ("We decided to drop the old tariff", "decision me: Drop the old tariff"),
        ("We agreed to close on 24 December", "decision me: Close on 24 December"),
        ("Dan promised Friday the list", "promise Dan -> me: The list | 2026-12-04"),
    ],
)  # fmt: skip
def test_what_a_note_of_mine_would_tell_is_that_entry(desk: Desk, words: str, meant: str) -> None:
    assert told(desk, words) == meant


@pytest.mark.parametrize(
    ("words", "meant"),
    [
        ("The regulator's form is due on the 20th", "promise me -> me: The regulator's form | 2026-12-20"),
        ("Reports have to be handed in by 15 December", "promise me -> me: Reports have to be handed in | 2026-12-15"),
        ("I will write the report for the insurer by 10 December", "promise me -> me: Write the report for the insurer | 2026-12-10"),
        ("I am to brief the council on 9 December", "promise me -> me: Brief the council | 2026-12-09"),
        ("Ring the agent tomorrow at 8", "promise me -> me: Ring the agent | 2026-12-03 08:00"),
        ("Timesheets are due on the last working day of each month", "promise me -> me: Timesheets | last working day of the month"),
    ],
)  # fmt: skip
def test_what_is_due_or_mine_to_do_by_a_day_stands_on_my_own_list(desk: Desk, words: str, meant: str) -> None:  # fmt: skip
    assert told(desk, words) == meant


@pytest.mark.parametrize(
    ("words", "meant"),
    [
        ("Audit on 12 December", "2026-12-12 note : Audit"),
        ("Court hearing on 3 December at 10", "2026-12-03 10:00 note : Court hearing"),
        ("The crane comes on Thursday at 6:30", "2026-12-03 06:30 note : The crane comes"),
        ("School closes at noon on 18 December", "2026-12-18 12:00 note : School closes"),
        ("Deploy freeze from 12 December", "2026-12-12 note : Deploy freeze from 12 December"),
        ("Team meeting every Monday at 8:30", "2026-12-07 08:30 note : Team meeting | Monday 08:30"),
        ("Flour delivery first Monday of the month", "2026-12-07 note : Flour delivery | first Monday of the month"),
        ("Council meets on the second Tuesday of the month", "2026-12-08 note : Council meets | second Tuesday of the month"),
        ("Every last Friday of the month stocktaking", "2026-12-25 note : Stocktaking | last Friday of the month"),
    ],
)  # fmt: skip
def test_what_is_on_a_day_with_nobody_to_talk_to_is_a_note_of_that_day(desk: Desk, words: str, meant: str) -> None:  # fmt: skip
    assert told(desk, words).replace("note:", "note :") == meant


@pytest.mark.parametrize(
    "words",
    [
        "Ana should send me the names by Thursday", "If Ana sends the list by Friday I can start", "Did Ana send the list by Friday",
        "It rained on Friday", "I hate the meeting on Friday", "What about the audit on 12 December", "The plan for Friday",
        "The server needs a restart by Friday", "I heard that Ana will leave on Friday", "I told her I'd think about it", "The ferret died",
        "Nobody told Marcus about the audit on Friday", "Invoice to Karin by the door", "Frau Brandt möchte die Liste bis Freitag",
        "Marcus told Lena to send the list by Friday", "Two drivers were short on Saturday",
    ],
)  # fmt: skip
def test_what_is_doubted_denied_over_or_of_others_stays_as_it_is(desk: Desk, words: str) -> None:
    desk.clock = Clock(WEDNESDAY, "09:00")
    with pytest.raises(Refusal, match="is not a kind of entry"):
        desk.understand(words)
