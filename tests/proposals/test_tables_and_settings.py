"""Tables of actions, German writings, events and the settings of an office."""

from __future__ import annotations

from datetime import date

import pytest

from goodbooks import proposals
from goodbooks.core import catalog
from goodbooks.core.book import Book
from goodbooks.core.written import Party, Written
from goodbooks.desk.ground.kinds import Kinds
from goodbooks.importers.reading.markup import plain_of
from goodbooks.language.days.dues import due_in
from goodbooks.language.days.habits import habits_of
from goodbooks.language.days.stretch import UNKNOWN, Habits
from goodbooks.language.retold.titles import title_of
from goodbooks.proposals.reading.writing import Proposer, made_ready
from goodbooks.syntax.read import read

WEDNESDAY = date(2026, 3, 11)
MARKDOWN = """\
Actions of the builders' round

| What | Owner | By when | Status |
|------|-------|---------|--------|
| Order the tiles | Pavel | Friday | open |
| Ring the council | Ada | 20 March | |
| Clear the yard | Lidia | | done |
| Ask for a second quote | Hanne | TBD | open |
"""
HTML = """\
<p>Actions</p><table><tr><th>Who</th><th>Task</th><th>Due</th></tr>
<tr><td>Pavel</td><td>Order the tiles</td><td>Friday</td></tr></table>
"""
PLAIN = "Who      Action              Deadline\nPavel    Order the tiles     Friday\n\nPavel    was late   again\n"


def found(text: str, sort: str = "note") -> list[tuple[str, str, str, str]]:
    """What is proposed: kind, who or whom, title, day."""
    book = Book(read("2026-01-01 person me\n  also: Ada\n", Kinds()).entries)
    who = Party("Ben") if sort == "mail" else None
    written = Written(sort, "notes.md, line 1", WEDNESDAY, None, who, (Party("Ada"),), "", text)
    ready = made_ready(written, book, UNKNOWN, WEDNESDAY)
    every = catalog.load(proposals, "PROPOSER", Proposer).values()
    entries = [one.entry for proposer in every for one in proposer.propose(ready)]
    return [(e.kind, ", ".join(e.to or e.who), e.title, e.line("due")) for e in entries]


def test_the_open_rows_of_a_table_are_proposed_with_the_day_of_their_column() -> None:
    assert found(MARKDOWN) == [
        ("ask", "Pavel", "Order the tiles", "2026-03-13"),
        ("promise", "me", "Ring the council", "2026-03-20"),
        ("ask", "Hanne", "Ask for a second quote", ""),
    ]


@pytest.mark.parametrize("text", [plain_of(HTML), PLAIN])
def test_a_table_of_a_page_and_one_of_blanks_are_read_too(text: str) -> None:
    assert ("ask", "Pavel", "Order the tiles", "2026-03-13") in found(text, "mail")
    assert len([one for one in found(text, "mail") if one[1] == "Pavel"]) == 1


def test_a_table_without_a_column_for_who_is_no_table_of_actions() -> None:
    assert found("| What | Price |\n|---|---|\n| tiles | 40 |\n") == []


@pytest.mark.parametrize(
    ("sentence", "day"),
    [
        ("Could you book a room for the meeting on Friday?", ""),
        ("Please send me the slides for the workshop on 20 March.", ""),
        ("We have a call on Thursday, can you prepare the figures?", ""),
        ("Please come to the meeting on Friday.", "2026-03-13"),
        ("Could you send the slides before the meeting on Friday?", ""),
        ("Could we talk on Tuesday?", "2026-03-17"),
    ],
)
def test_the_day_of_an_event_is_not_the_day_of_what_is_wanted_for_it(
    sentence: str, day: str
) -> None:
    due = due_in(sentence, WEDNESDAY)
    assert (str(due.on) if due else "") == day


@pytest.mark.parametrize(
    ("sentence", "title"),
    [
        ("I'm ringing the council.", "Ring the council"),
        ("I'm writing to the landlord.", "Write to the landlord"),
        ("We are getting two quotes.", "Get two quotes"),
        ("I'm visiting the mill.", "Visit the mill"),
        ("I'm fetching the van.", "Fetch the van"),
    ],
)
def test_a_deed_under_way_is_titled_as_what_is_to_be_done(sentence: str, title: str) -> None:
    assert title_of(sentence, None) == title


@pytest.mark.parametrize(
    ("sentence", "title"),
    [
        ("Tell me by Friday whether the hands are approved.", "Tell me whether the hands are approved"),
        ("Sag mir bis Dienstag, wie viele Bretter du hast.", "Sag mir, wie viele Bretter du hast"),
        ("Du bekommst die Schlüssel spätestens am Freitag von mir.", "Du bekommst die Schlüssel von mir"),
        ("Keep it until Friday and then send it back.", "Keep it until Friday and then send it back"),
        ("See below, can you deal with this one?", "Deal with this one"),
        ("You are requested to submit the roll on or before 20 March.", "Submit the roll"),
    ],
)  # fmt: skip
def test_a_title_leaves_out_the_day_that_the_entry_keeps(sentence: str, title: str) -> None:
    assert title_of(sentence, due_in(sentence, WEDNESDAY)) == title


@pytest.mark.parametrize(
    ("sentence", "title"),
    [
        ('I asked and he said "that\'s the job".', 'I asked and he said "that\'s the job"'),
        ("“Later” was all he said.", "“Later” was all he said"),
        ("“The mill stays shut”", "The mill stays shut"),
        ("“The mill stays shut", "The mill stays shut"),
    ],
)
def test_a_quotation_in_a_title_keeps_both_its_marks(sentence: str, title: str) -> None:
    assert title_of(sentence, None) == title


def test_a_title_too_long_ends_where_a_clause_does() -> None:
    long = "Bring the tables back to the hall, because the choir has nothing to stand on and will be there from six on"
    assert title_of(long, None) == "Bring the tables back to the hall"


@pytest.mark.parametrize(
    ("days", "order", "wanted"),
    [
        ("Mon to Thu", "day first", Habits(True, frozenset(range(4)))),
        ("Sun-Thu", "month first", Habits(False, frozenset({6, 0, 1, 2, 3}))),
        ("Tuesday, Wednesday and Friday", "", Habits(None, frozenset({1, 2, 4}))),
        ("", "", UNKNOWN),
        ("whenever", "as they like", UNKNOWN),
    ],
)
def test_an_office_says_when_it_works_and_how_it_writes_days(
    days: str, order: str, wanted: Habits
) -> None:
    assert habits_of(days, order) == wanted


def test_what_is_said_for_once_goes_before_the_setting() -> None:
    assert habits_of("", "day first", is_day_first=False).is_day_first is False


@pytest.mark.parametrize(
    ("sentence", "day"),
    [
        ("Please send it by the end of the week.", "2026-03-12"),
        ("I need it within three working days.", "2026-03-17"),
        ("Please send it by 3/4.", "2026-04-03"),
    ],
)
def test_working_days_and_figures_are_read_as_the_office_has_them(sentence: str, day: str) -> None:
    due = due_in(sentence, WEDNESDAY, habits_of("Mon to Thu", "day first"))
    assert due is not None
    assert str(due.on) == day
