"""An export is known by its columns, whichever tool and language it comes from."""

from __future__ import annotations

from datetime import date

import pytest

from exports.reading_export import read, refused, told
from goodbooks.exports.columns import NamedColumns, plain_name, tools

JIRA = (
    "Summary,Issue key,Issue id,Issue Type,Status,Resolution,Created,Updated,Resolved\n"
    '"Refund, twice",LOY-1,1,Story,Done,Done,01/Sep/26 9:14 AM,30/Oct/26 1:00 PM,14/Sep/26 4:02 PM\n'
    "Till,LOY-2,2,Bug,Done,Done,01/Sep/26 9:14 AM,30/Oct/26 1:00 PM,28/Sep/26 4:02 PM\n"
    "Card,LOY-3,3,Story,Done,Won't Do,01/Sep/26 9:14 AM,30/Oct/26 1:00 PM,28/Sep/26 4:02 PM\n"
    "Letter,LOY-4,4,Story,In Progress,,01/Sep/26 9:14 AM,30/Oct/26 1:00 PM,\n"
)
JIRA_GERMAN = (
    "Zusammenfassung;Vorgangsschlüssel;Vorgangstyp;Status;Erstellt;Aktualisiert;Erledigt\n"
    "Erstattung;LOY-1;Story;Fertig;01/Sep/26 9:14;30/Okt/26 13:00;14/Sep/26 16:02\n"
    "Kasse;LOY-2;Story;Fertig;01/Sep/26 9:14;30/Okt/26 13:00;28/Sep/26 16:02\n"
    "Brief;LOY-4;Story;Offen;01/Sep/26 9:14;30/Okt/26 13:00;\n"
)
GITHUB = (
    "number,title,state,stateReason,createdAt,closedAt\n"
    "1,Refund,CLOSED,COMPLETED,2026-09-01T08:00:00Z,2026-09-14T16:02:11Z\n"
    "2,Till,CLOSED,COMPLETED,2026-09-01T08:00:00Z,2026-09-28T16:02:11Z\n"
    "3,Card,CLOSED,NOT_PLANNED,2026-09-01T08:00:00Z,2026-09-28T16:02:11Z\n"
    "4,Letter,OPEN,,2026-10-30T08:00:00Z,\n"
)
GITLAB = (
    "Title,Description,Issue ID,URL,State,Created At (UTC),Updated At (UTC),Closed At (UTC),Labels\n"
    "Refund,,1,u,Closed,2026-09-01 08:00:00,2026-09-14 16:02:11,2026-09-14 16:02:11,a\n"
    "Till,,2,u,Closed,2026-09-01 08:00:00,2026-09-28 16:02:11,2026-09-28 16:02:11,a\n"
    "Letter,,4,u,Open,2026-10-30 08:00:00,2026-10-30 08:00:00,,a\n"
)
TRELLO = (
    "Card ID,Card Name,Due Date,Last Activity Date,List ID,List Name,Board ID,Archived,Due Complete\n"
    "a1,Refund,,2026-09-14T16:02:11.000Z,l3,Done ✔,b,false,false\n"
    "a2,Till,,2026-09-28T16:02:11.000Z,l3,Done ✔,b,true,false\n"
    "a4,Letter,,2026-10-30T16:02:11.000Z,l2,Doing,b,false,false\n"
)
AZURE = (
    "Project: Loyalty, Server: https://dev.example.com/loyalty, Query: all\n\n"
    "ID,Work Item Type,Title,Assigned To,State,Changed Date,Closed Date\n"
    '"1","Task","Refund",,"Closed","10/30/2026 1:00:00 PM","9/14/2026 4:02:11 PM"\n'
    '"2","Task","Till",,"Closed","10/30/2026 1:00:00 PM","9/28/2026 4:02:11 PM"\n'
    '"4","Task","Letter",,"Active","10/30/2026 1:00:00 PM",\n'
)
LINEAR = (
    '"ID","Team","Title","Status","Created","Updated","Started","Completed","Canceled"\n'
    '"LOY-1","Loyalty","Refund","Done","2026-09-01T08:00:00.000Z","","","2026-09-14T16:02:11.000Z",""\n'
    '"LOY-2","Loyalty","Till","Done","2026-09-01T08:00:00.000Z","","","2026-09-28T16:02:11.000Z",""\n'
    '"LOY-3","Loyalty","Card","Canceled","2026-09-01T08:00:00.000Z","","","","2026-09-28T16:02:11.000Z"\n'
    '"LOY-4","Loyalty","Letter","Todo","2026-10-30T08:00:00.000Z","","","",""\n'
)
DATES = "started,finished\n2026-09-01,2026-09-14\n2026-09-02,2026-09-28\n2026-10-30,\n"
EXPORTS = [
    ("Jira", JIRA), ("Jira", JIRA_GERMAN), ("GitHub", GITHUB), ("GitLab", GITLAB), ("Trello", TRELLO),
    ("Azure DevOps", AZURE), ("Linear", LINEAR), ("a list of days", DATES),
]  # fmt: skip


@pytest.mark.parametrize(("title", "text"), EXPORTS)
def test_an_export_is_known_by_its_columns_and_counted_by_week(title: str, text: str) -> None:
    reading = read(text, until=date(2026, 10, 4))
    assert reading.tool == title
    assert str(reading.weeks) == "2026-09-14: 1 0 1"
    assert reading.left == 1


def test_every_tool_has_an_export_here() -> None:
    assert {title for title, _ in EXPORTS} | {"counts by week"} == {
        tool.title for tool in tools().values()
    }


def test_the_columns_of_a_tool_are_named_as_they_are_compared() -> None:
    for tool in tools().values():
        roles = [names for names in tool if isinstance(names, tuple)]
        flat = [name for names in roles for name in names if isinstance(name, str)]
        flat += [name for sign in tool.signs for name in sign]
        assert [name for name in flat if plain_name(name) != name] == []


@pytest.mark.parametrize(
    "header", ["closedAt", "Closed_At", " closed at ", '"CLOSED AT"', "\ufeffclosedAt"]
)
def test_a_column_may_be_written_in_any_of_the_usual_ways(header: str) -> None:
    assert plain_name(header) == "closed at"


def test_what_was_given_up_counts_neither_way_and_is_said() -> None:
    assert "1 row was given up" in told(read(JIRA))
    assert "1 row was given up" in told(read(GITHUB))
    assert "1 row was given up" in told(read(LINEAR))


def test_a_day_that_only_stands_in_for_the_finish_is_said() -> None:
    assert 'gave no day of finishing, so "Last Activity Date" stands in' in told(read(TRELLO))
    assert "stands in" not in told(read(JIRA))


def test_jira_without_its_resolved_column_takes_the_last_change_of_status() -> None:
    text = (
        "Issue key,Issue Type,Status,Status Category Changed\n"
        "L-1,Story,Done,2026-09-14T10:00:00.000+0200\nL-2,Story,To Do,2026-09-15T10:00:00.000+0200\n"
    )
    reading = read(text, until=date(2026, 9, 20))
    assert (reading.total, reading.left) == (1, 1)
    assert '"Status Category Changed" stands in' in told(reading)


def test_several_types_are_said_and_one_can_be_taken() -> None:
    assert "several types (Story 3, Bug 1)" in told(read(JIRA))
    only = read(JIRA, types=("bug",))
    assert (only.total, only.left) == (1, 0)
    assert '3 rows are of another type than "bug": left out.' in told(only)
    assert refused(JIRA, types=("epic",)).remedy == 'its types are "Story" and "Bug"'


def test_weekly_counts_are_read_by_day_or_by_number_of_the_week() -> None:
    assert str(read("week,finished\n2026-10-12,3\n2026-10-19,0\n2026-10-26,5\n").weeks) == (
        "2026-10-12: 3 0 5"
    )
    assert str(read("KW;Anzahl\n2026-W42;3\nKW 43 2026;0\n44/2026;9\n2026-W44;5\n").weeks) == (
        "2026-10-12: 3 0 5"
    )


def test_counts_of_two_weeks_are_spread_over_both_and_that_is_said() -> None:
    text = "sprint start,done\n2026-09-07,9\n2026-09-21,4\n2026-10-05,6\n2026-10-19,8\n"
    reading = read(text)
    assert str(reading.weeks) == "2026-09-07: 5 4 2 2 3 3 4 4"
    assert "two weeks apart" in told(reading)


def test_counts_by_month_are_refused() -> None:
    text = "week,done\n2026-05-01,9\n2026-06-01,4\n2026-07-01,6\n2026-08-01,8\n"
    assert "too coarse" in refused(text).reason


def test_a_list_without_a_header_is_read_where_it_is_plain() -> None:
    assert str(read("2026-10-12\n2026-10-13\n2026-10-30\n").weeks) == "2026-10-12: 2 0 1"
    assert str(read("2026-10-12,3\n2026-10-19,4\n").weeks) == "2026-10-12: 3 4"


def test_columns_nobody_knows_are_named_with_the_one_that_holds_days() -> None:
    said = refused("Task,Owner,When\nRefund,Theo,2026-09-14\n")
    assert said.reason.endswith('finished: "Task", "Owner", "When"')
    assert said.remedy == 'say which one does, such as --finished "When"'
    assert (
        read(
            "Task,Owner,When\nRefund,Theo,2026-09-14\n",
            named=NamedColumns(finished="when"),
            until=date(2026, 9, 20),
        ).total
        == 1
    )


def test_a_column_that_is_not_there_is_said_with_those_that_are() -> None:
    said = refused("Task,Done\nRefund,2026-09-14\n", named=NamedColumns(finished="Ready"))
    assert said.reason == 'there is no column "Ready"; there are: "Task", "Done"'
