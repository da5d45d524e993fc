"""The first thing today, at the end of a walk: for the option that was chosen, and never only if something is so."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

import goodbooks.playbooks.library
from cli.calling import call, evening
from goodbooks.core.catalog import texts
from goodbooks.core.document import Line
from goodbooks.desk.ground.clock import Clock
from goodbooks.desk.walks.plan.first_when import first_when, is_late
from goodbooks.playbooks.page import First, first_today, page_of
from goodbooks.playbooks.slots.week import USUAL
from goodbooks.playbooks.text.decode import read_playbook
from goodbooks.playbooks.text.playbook import AT_ONCE, TO_SOMEBODY

if TYPE_CHECKING:
    from pathlib import Path

BOOK = "2026-11-01 person Marcus\n  relation: boss\n"


def _end(tmp_path: Path, name: str, *answers: str) -> str:
    """What the end of a walk says after these answers."""
    evening(tmp_path, BOOK)
    given = "\n".join([*answers, "no"]) + "\n"
    return " ".join(call(tmp_path, "play", name, given=given, by_hand=True).out.split())


@pytest.mark.parametrize(
    ("hour", "first"), [("09:30", "Find out whether something is decided soon. If today, go now"), ("21:30", "Write down the question and your answer")]
)  # fmt: skip
def test_late_in_the_evening_nobody_is_sent_to_them_the_same_day(hour: str, first: str) -> None:
    found = read_playbook(
        "i", texts(goodbooks.playbooks.library, ".md")["i-fumbled-it"], "i"
    ).playbook
    assert found is not None
    late = is_late(Clock(date(2026, 11, 30), hour))
    said = first_today(found, {}, date(2026, 11, 30), "Go back with one sentence", is_late=late)
    assert said.words.startswith(first)


def test_an_apology_is_not_told_to_find_out_what_is_decided_soon(tmp_path: Path) -> None:
    said = _end(tmp_path, "i-fumbled-it", "That I am sorry", "She heard it", "One thing", "3", "yesterday", "A joke about her", "I bring it to you first", "")  # fmt: skip
    assert "What were you asked" not in said, "nobody asked anything"
    assert "The first thing today: Ask for five minutes alone" in said
    assert "Find out whether something is decided soon" not in said
    assert "“From now on I'll bring it to you first.”" in said
    shown, _, entries = said.partition("This would be added:")
    assert "A joke about her" not in shown.partition("What to say")[2].partition("The plan")[0]
    assert "private: What I said: a joke about her" in entries


def test_what_is_to_be_done_only_if_something_is_so_is_followed_by_what_comes_first_otherwise(
    tmp_path: Path,
) -> None:
    said = _end(tmp_path, "time-off", "These days", "The calls", "Nothing", "1", "Fridays off", "", "", "Ana takes the calls", "", "")  # fmt: skip
    first = said.partition("The first thing today: ")[2].partition("What to say")[0]
    assert first.startswith("If it is today and cannot wait, an illness or a death")
    assert first.endswith("Otherwise: ask Marcus: “Fridays off”. ")


def test_what_was_promised_is_named_to_whoever_came_after(tmp_path: Path) -> None:
    said = _end(tmp_path, "promise-not-kept", "A day", "A budget", "Nothing", "2", "Paul", "A raise", "It comes", "", "two audits", "")  # fmt: skip
    assert "Paul, before you came Marcus and I spoke of this: a raise." in said
    assert "Relying on it, I did this: two audits" in said
    assert "ask Paul: Keep it in mind for the next round: a raise" in said
    assert "The first thing today: Find what there is in writing." in said


def test_whoever_came_after_a_boss_without_a_name_reads_of_their_predecessor(
    tmp_path: Path,
) -> None:
    told = "My boss kept telling me that a course was coming. Now he's on sick leave and there's a replacement who doesn't know me."
    (tmp_path / "story.txt").write_text(told, encoding="utf-8")
    done = call(tmp_path, "play", "promise-not-kept", "--from", "story.txt", given="A day\n\n\n1\n\n\n\n\n", by_hand=True)  # fmt: skip
    assert "before you came your predecessor and I spoke of this" in " ".join(done.out.split()).replace("Before", "before")  # fmt: skip
    assert "The replacement will read it." in " ".join(done.out.split())


def test_what_is_said_to_somebody_on_a_saturday_comes_first_on_the_next_working_day(
    tmp_path: Path,
) -> None:
    evening(tmp_path, BOOK)
    given = "To decide\n\n\n1\nplan\nno\n"
    done = call(
        tmp_path, "play", "micromanaged", "--today", "2026-11-28", given=given, by_hand=True
    )
    said = " ".join(done.out.split())
    assert "The first thing on Monday 30 November: What Marcus wants to see that day, send before they ask" in said  # fmt: skip
    assert "The first thing today" not in said


@pytest.mark.parametrize(
    ("first", "clock", "when"),
    [
        (First("Send it before anything else.", TO_SOMEBODY), Clock(date(2026, 11, 27), "21:40"), "on Monday 30 November"),
        (First("Send it before anything else.", TO_SOMEBODY), Clock(date(2026, 11, 27), "09:00"), "today"),
        (First("Send it before anything else.", TO_SOMEBODY), Clock(date(2026, 11, 30), "05:10"), "today"),
        (First("Write down what was yours."), Clock(date(2026, 11, 28), None), "today"),
        (First("Is it still broken? Tell them now.", AT_ONCE), Clock(date(2026, 11, 28), None), "today"),
        (First("Do not tell anyone today.", AT_ONCE), Clock(date(2026, 11, 28), None), "today"),
        (First("Ask yourself what you want.", ""), Clock(date(2026, 11, 28), None), "today"),
    ],
)  # fmt: skip
def test_what_waits_for_nobody_is_done_today(first: First, clock: Clock, when: str) -> None:
    assert first_when(first, clock, USUAL)[0] == when


def test_an_author_hears_that_what_comes_first_stands_under_no_option(tmp_path: Path) -> None:
    evening(tmp_path, BOOK)
    text = "title: A\nwhen: B\n\n# First today\n\n- Wait.\n\n## Go away\n\n- Go.\n\n# Options\n\n## Stay\n\nYou stay.\n"
    (tmp_path / "late.md").write_text(text, encoding="utf-8")
    said = " ".join(call(tmp_path, "play", "--check", "late.md").out.split())
    assert "“Go away” is none of the options" in said
    part = read_playbook("late", text, "late").playbook.part("First today")
    assert [one.text for one in part.pieces_for("Go away")] == ["Go."]
    assert [one.text for one in part.pieces_for("Stay")] == ["Wait."]


def test_an_option_has_its_own_meaning_and_keeps_the_kind_reading_above_it() -> None:
    text = (
        "title: A\nwhen: B\n\n# What this may be\n\nIt burns.\n\nthe kind reading, until +5wd: They meant well.\n"
        "they may be right: Ask.\n\n## Go\n\nIt is over.\n\nthey may be right: They were tired.\n\n"
        "# Options\n\n## Stay\n\nYou stay.\n\n## Go\n\nYou go.\n"
    )
    found = read_playbook("late", text, "late").playbook
    said = {
        way.title: [line.text for line in page_of(found, {}, date(2026, 11, 27), way=way.title, is_whole=False).sections[1].blocks if isinstance(line, Line)]
        for way in found.ways
    }  # fmt: skip
    kind = "The kind reading, until Friday 4 December: They meant well."
    assert said["Stay"] == ["It burns.", kind, "They may be right: Ask."]
    assert said["Go"] == ["It is over.", kind, "They may be right: They were tired."]


def test_the_first_thing_waits_for_the_day_before_which_nothing_is_wanted() -> None:
    evening, monday = Clock(date(2026, 11, 27), "19:00"), date(2026, 11, 30)
    assert (
        first_when(First("Write down what was yours."), evening, USUAL, monday)[0]
        == "on Monday 30 November"
    )
    assert (
        first_when(First("Are you in danger? Go now.", AT_ONCE), evening, USUAL, monday)[0]
        == "today"
    )
