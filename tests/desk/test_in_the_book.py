"""A plan takes up what the book has: the talk that is coming, and what was planned these days already."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from goodbooks.core.document import Document, Gap, Line, Message, Section
from goodbooks.desk.happened.in_the_book import already, met_anyway, settled
from goodbooks.playbooks.plan.steps import Planned
from goodbooks.playbooks.text.playbook import SAY
from goodbooks.syntax.read import read

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from goodbooks.core.book import Book
    from goodbooks.core.entry import Kind

    Reads = Callable[[str], Book]

TODAY = date(2026, 11, 3)
PLAN = """\
2026-11-03 ask me -> Marcus "Ten minutes in private"
  planned: 2026-11-03
2026-11-05 talk Marcus "How a change reaches me first"
  agenda: one rule for next time
  want: To be told first
2026-11-03 ask me -> Marcus "You tell me first"
  planned: 2026-11-05
  due: 2026-11-05
"""


def plan(kinds: Mapping[str, Kind]) -> tuple[Planned, ...]:
    days = (TODAY, date(2026, 11, 5), date(2026, 11, 5))
    entries = read(PLAN, kinds).entries
    return tuple(Planned(on, one, is_review=False) for on, one in zip(days, entries, strict=True))


def test_a_talk_that_is_coming_anyway_is_the_talk_of_the_plan(
    kinds: dict[str, Kind], book: Reads
) -> None:
    has = book('2026-11-06 talk Marcus "One-on-one" ^thursday\n  agenda: the budget\n')
    found = settled(plan(kinds), has, TODAY)
    talk, ask = (one.entry for one in found.plan)
    assert [one.ref for one in found.there] == ["^thursday"]
    assert talk.fields == (("amends", "^thursday"), ("want", "To be told first"))
    assert (ask.title, ask.line("planned"), ask.line("due")) == ("You tell me first", "2026-11-06", "")  # fmt: skip


def test_a_talk_that_was_this_morning_is_not_the_one_that_is_coming(
    kinds: dict[str, Kind], book: Reads
) -> None:
    has = book('2026-11-06 talk Marcus "One-on-one" ^thursday\n')
    was = read('2026-11-03 talk Marcus "And what about you?"\n  stage: held\n', kinds).entries[0]
    held = Planned(TODAY, was, is_review=False)
    assert settled((held, *plan(kinds)), has, TODAY).plan[0] == held


def test_a_talk_with_somebody_else_or_much_later_is_none_of_the_plans(
    kinds: dict[str, Kind], book: Reads
) -> None:
    has = book('2026-11-04 talk Vera "Budget" ^v\n2026-12-20 talk Marcus "Year" ^y\n')
    assert settled(plan(kinds), has, TODAY).plan == plan(kinds)


def test_what_was_planned_this_evening_is_not_planned_again(
    kinds: dict[str, Kind], book: Reads
) -> None:
    has = book(PLAN.replace('private"', 'private" ^a').replace('reaches me first"', 'reaches me first" ^b').replace('"You tell me first"', '"You tell me first" ^c'))  # fmt: skip
    found = settled(plan(kinds), has, TODAY)
    assert found.plan == ()
    assert [one.ref for one in found.there] == ["^a", "^b", "^c"]


def test_what_was_planned_long_ago_may_be_planned_anew(kinds: dict[str, Kind], book: Reads) -> None:
    has = book('2026-09-03 ask me -> Marcus "You tell me first" ^c\n')
    assert settled(plan(kinds), has, TODAY).plan == plan(kinds)


def test_where_a_talk_is_coming_no_draft_asks_for_another(book: Reads) -> None:
    has = book('2026-11-06 talk Marcus "One-on-one" ^thursday\n')
    asks = Line("Ana, may I have half an hour by 5 November? It's about my role.")
    mail = Message(("Ana",), "Half an hour about my role", (asks,), ())
    said = Line("I carry it out. Do you have ten minutes by 5 November?", (), ">")
    page = Document("play", "", "", (Section(SAY, (said, mail)),))
    line, letter = met_anyway(page, has.entries, TODAY).sections[0].blocks
    assert isinstance(line, Line)
    assert isinstance(letter, Message)
    there = "May we talk about this when we meet on Friday 6 November?"
    assert line.text == f"I carry it out. {there}"
    assert (letter.subject, letter.paragraphs[0].text) == (
        "About my role",
        f"{there} It's about my role.",
    )
    assert met_anyway(page, (), TODAY) == page


def test_where_a_talk_is_coming_no_gap_is_left_for_the_day_of_another(book: Reads) -> None:
    has = book('2026-11-06 talk Marcus "One-on-one" ^thursday\n')
    asks = Line("Ana, may I have ten minutes by [5 November?]?")
    tells = Line("Please tell me by [9 November?].")
    gaps = (Gap("[5 November?]", "say the day"), Gap("[9 November?]", "say the day"))
    page = Document("play", "", "", (Section(SAY, (Message(("Ana",), "", (asks, tells), gaps),)),))
    (letter,) = met_anyway(page, has.entries, TODAY).sections[0].blocks
    assert isinstance(letter, Message)
    assert letter.paragraphs[0].text == "May we talk about this when we meet on Friday 6 November?"
    assert letter.gaps == gaps[1:]


def test_a_step_for_myself_that_is_open_is_not_planned_again_under_another_matter(
    kinds: dict[str, Kind], book: Reads
) -> None:
    step = 'promise me -> me "Write down what is checked this week" #evening\n  due: 2026-11-10\n'
    (entry,) = read(f"2026-11-03 {step}", kinds).entries
    planned = (Planned(TODAY, entry, is_review=False),)
    before = f"2026-11-01 {step}".replace("#evening", "^step #cellar")
    found = settled(planned, book(before), TODAY)
    assert (found.plan, [one.ref for one in found.there]) == ((), ["^step"])
    done = before + '2026-11-02 outcome me "Delivered" for ^step\n  state: delivered\n'
    assert settled(planned, book(done), TODAY).plan == planned
    late = before.replace("2026-11-10", "2026-11-02")
    assert settled(planned, book(late), TODAY).plan == planned


@pytest.mark.parametrize("stage", ["held", "debriefed"])
def test_a_talk_of_today_that_was_held_is_not_the_one_to_meet_in(book: Reads, stage: str) -> None:
    has = book(f'2026-11-03 09:00 talk Marcus "What about you?" ^asked\n  stage: {stage}\n')
    letter = Message("Marcus", "My answer", (Line("May I have ten minutes by Thursday?"),))
    page = Document("play", "", "", (Section(SAY, (letter,)),))
    assert met_anyway(page, has.entries, TODAY) == page
    (line,) = already(book(f'2026-11-03 09:00 talk Marcus "What about you?" ^asked\n  stage: {stage}\n'), has.entries, TODAY)  # fmt: skip
    assert "is the one for this" not in line.text
