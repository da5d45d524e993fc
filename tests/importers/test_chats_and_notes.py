from __future__ import annotations

import json
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from goodbooks import importers
from goodbooks.core import catalog
from goodbooks.core.written import Importer, Party, Passed, Source, Written, of_bytes
from goodbooks.importers import slack
from importers.taking import read_from, recognised_by, taken

WHATSAPP = """\
[13/11/2026, 17:55:10] Messages and calls are end-to-end encrypted.
[13/11/2026, 17:55:10] Zoë: Could you send the layout by Friday?
It is for the printer.
[13/11/2026, 17:58:02] Ada: Yes, I'll send it tomorrow.
[13/11/2026, 17:59:00] Zoë: image omitted
"""
SLACK = json.dumps([
    {"type": "message", "ts": "1793986510.000200", "user": "U1", "text": "Hi <@U2|ada>, see <https://example.org|the plan> &amp; tell me",
     "user_profile": {"real_name": "Zoë Marchand"}},
    {"type": "message", "subtype": "channel_join", "ts": "1793986511.000200", "user": "U3", "text": "joined"},
])  # fmt: skip
TEAMS = json.dumps({"value": [
    {"id": "1", "createdDateTime": "2026-11-03T17:55:10.123Z", "messageType": "message", "from": {"user": {"displayName": "Zoë"}},
     "body": {"contentType": "html", "content": "<p>Is the <b>test plan</b> ready?</p>"}},
    {"id": "2", "createdDateTime": "2026-11-03T17:56:10Z", "messageType": "systemEventMessage", "body": {"content": "x"}},
]})  # fmt: skip
CALENDAR = """\
BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//made up//
BEGIN:VEVENT
UID:42@example.org
DTSTART:20261105T140000
SUMMARY:One-on-one
ORGANIZER;CN=Marcus:mailto:Marcus@example.org
ATTENDEE;CN="Ada Lund":mailto:ada@example.org
DESCRIPTION:The day we stand behind
END:VEVENT
END:VCALENDAR
"""
LOG = """\
commit 0a1b2c3d4e5f60718293a4b5c6d7e8f901234567
Author: Ada Lund <Ada@example.org>
Date:   Tue Nov 3 17:55:10 2026 +0100

    Restore is tested every night

    Thirty runs a month instead of none.

commit 1a1b2c3d4e5f60718293a4b5c6d7e8f901234567 (tag: v1)
Author: Lena <lena@example.org>
Date:   2026-11-02 09:00:00 +0100

    Layout
"""
NOTES = """\
Loose thoughts before any day.

## 3 November 2026: one-on-one with Marcus
He wants the range by Friday.

2026-11-05
We met again.
"""


def test_a_chat_is_read_line_by_line_with_all_who_were_in_it() -> None:
    first, second = read_from("chat.txt", WHATSAPP)
    assert (first.on, first.at, first.who) == (date(2026, 11, 13), "17:55", Party("Zoë"))
    assert first.text == "Could you send the layout by Friday?\nIt is for the printer."
    assert (second.who, second.to) == (Party("Ada"), (Party("Zoë"),))


def test_days_that_can_be_two_are_asked_about_unless_their_order_tells() -> None:
    lines = "[03/11/2026, 17:55:10] Zoë: one\n[04/11/2026, 17:55:10] Ada: two\n"
    (found,) = taken(of_bytes("chat.txt", lines.encode()))
    assert isinstance(found, Passed)
    assert "--day-first" in found.reason
    first, _ = read_from("chat.txt", lines, is_day_first=True)
    assert first.on == date(2026, 11, 3)
    over = "[30/10/2026, 17:55:10] Zoë: one\n[04/11/2026, 17:55:10] Ada: two\n"
    assert [one.on for one in read_from("chat.txt", over)] == [
        date(2026, 10, 30),
        date(2026, 11, 4),
    ]


def test_a_day_of_slack_is_read_without_its_signs_and_its_joins() -> None:
    (found,) = read_from("2026-11-06.json", SLACK)
    assert found.text == "Hi ada, see the plan & tell me"
    assert found.who == Party("Zoë Marchand")


def test_messages_of_teams_are_read_without_markup_and_machine_lines() -> None:
    (found,) = read_from("chat.json", TEAMS)
    assert (found.text, found.on, found.at) == (
        "Is the test plan ready?",
        date(2026, 11, 3),
        "17:55",
    )


def test_an_event_says_who_is_invited_and_by_whom() -> None:
    (found,) = read_from("my.ics", CALENDAR)
    assert (found.sort, found.subject, found.on, found.at) == (
        "event",
        "One-on-one",
        date(2026, 11, 5),
        "14:00",
    )
    assert found.who == Party("Marcus", "marcus@example.org")
    assert found.to == (Party("Ada Lund", "ada@example.org"),)


def event(*lines: str) -> str:
    """A calendar with one event."""
    return "\r\n".join(["BEGIN:VCALENDAR", "BEGIN:VEVENT", "UID:1@example.org", "SUMMARY:Plan", *lines, "END:VEVENT", "END:VCALENDAR", ""])  # fmt: skip


@pytest.mark.parametrize("sign", ["STATUS:CANCELLED", "SUMMARY:Canceled: the plan"])
def test_an_event_that_was_called_off_is_left_out(sign: str) -> None:
    lines = ["DTSTART:20261105T140000", sign]
    told = event(*lines).replace(
        "SUMMARY:Plan\r\n", "" if "SUMMARY" in sign else "SUMMARY:Plan\r\n"
    )
    assert read_from("my.ics", told) == []


def test_a_room_is_nobody_and_whoever_said_no_is_told_apart() -> None:
    (found,) = read_from("my.ics", event(
        "DTSTART:20261105T140000", "ATTENDEE;CUTYPE=ROOM;CN=Room 3:mailto:room@example.org",
        "ATTENDEE;CN=Zoë;PARTSTAT=ACCEPTED:mailto:zoe@example.org",
        "ATTENDEE;CN=Per;PARTSTAT=DECLINED:mailto:per@example.org",
    ))  # fmt: skip
    assert found.to == (Party("Zoë", "zoe@example.org"),)
    assert found.copied == (Party("Per", "per@example.org"),)


def test_an_event_that_comes_again_says_on_which_days() -> None:
    rules = ["RRULE:FREQ=WEEKLY;UNTIL=20261126T130000Z", "EXDATE:20261112T140000"]
    (found,) = read_from("my.ics", event("DTSTART:20261105T140000", *rules))
    assert found.again == (date(2026, 11, 5), date(2026, 11, 19), date(2026, 11, 26))
    (always,) = read_from("my.ics", event("DTSTART;VALUE=DATE:20261105", "RRULE:FREQ=DAILY"))
    assert 1000 < len(always.again) <= 1200
    assert read_from("my.ics", event("DTSTART:20261105T140000", "RRULE:FREQ=SOMETIMES")) != []


def test_a_day_taken_out_that_is_no_day_takes_none_out() -> None:
    rules = ["RRULE:FREQ=WEEKLY;COUNT=2", "EXDATE:soon", "EXDATE:20261112T140000"]
    (found,) = read_from("my.ics", event("DTSTART:20261105T140000", *rules))
    assert found.again == (date(2026, 11, 5),)


def series(*apart: tuple[str, ...]) -> str:
    """A weekly event from 5 November, four times, and events that tell of one of its times."""
    others = "".join("\r\n".join(["BEGIN:VEVENT", "UID:1@example.org", *lines, "END:VEVENT", ""]) for lines in apart)  # fmt: skip
    whole = event("DTSTART:20261105T140000", "RRULE:FREQ=WEEKLY;COUNT=4")
    return whole.replace("END:VCALENDAR", f"{others}END:VCALENDAR")


def test_a_time_of_a_series_that_was_moved_takes_the_place_of_that_one_time() -> None:
    moved = ("RECURRENCE-ID:20261112T140000", "DTSTART:20261113T160000", "SUMMARY:Plan, later")
    (found,) = read_from("my.ics", series(moved))
    assert found.again == (date(2026, 11, 5), date(2026, 11, 19), date(2026, 11, 26))
    (later,) = found.instead
    assert (later.on, later.at, later.subject) == (date(2026, 11, 13), "16:00", "Plan, later")


def test_a_time_of_a_series_that_was_called_off_is_gone_and_so_is_a_series_with_none_left() -> None:
    off = [(f"RECURRENCE-ID:202611{day}T140000", f"DTSTART:202611{day}T140000", "STATUS:CANCELLED") for day in ("05", "12", "19", "26")]  # fmt: skip
    (found,) = read_from("my.ics", series(off[1]))
    assert found.again == (date(2026, 11, 5), date(2026, 11, 19), date(2026, 11, 26))
    assert found.instead == ()
    assert read_from("my.ics", series(*off)) == []


def test_a_time_of_a_series_that_is_not_here_is_an_event_of_its_own() -> None:
    (found,) = read_from("my.ics", event("RECURRENCE-ID:20261112T140000", "DTSTART:20261113T160000"))  # fmt: skip
    assert (found.on, found.again, found.instead) == (date(2026, 11, 13), (), ())


def test_the_time_that_was_moved_is_known_by_the_clock_of_its_series() -> None:
    whole = event("DTSTART;TZID=Europe/Berlin:20261105T003000", "RRULE:FREQ=WEEKLY;COUNT=2")
    moved = "BEGIN:VEVENT\r\nUID:1@example.org\r\nRECURRENCE-ID:20261111T233000Z\r\nDTSTART:20261113T160000\r\nEND:VEVENT\r\n"
    (found,) = read_from("my.ics", whole.replace("END:VCALENDAR", f"{moved}END:VCALENDAR"))
    assert found.again == (date(2026, 11, 5),)


def test_what_a_program_for_video_calls_writes_under_an_event_is_left_out() -> None:
    text = "DESCRIPTION:The offer for March\\n________________\\nJoin the meeting now\\nMeeting ID: 123"
    (found,) = read_from("my.ics", event("DTSTART:20261105T140000", text))
    assert found.text == "The offer for March"


@pytest.mark.parametrize(
    "told", ["Please join the choir for the plan", "We join on Monday with Ana"]
)
def test_words_about_joining_are_no_lines_of_a_program(told: str) -> None:
    (found,) = read_from("my.ics", event("DTSTART:20261105T140000", f"DESCRIPTION:{told}"))
    assert found.text == told


@pytest.mark.parametrize("line", ["Join the meeting now", "Join Zoom Meeting", "Click here to join the meeting", "Join with Google Meet", "Join on your computer or mobile app", "Join by phone"])  # fmt: skip
def test_a_line_by_which_to_join_a_call_ends_what_was_written(line: str) -> None:
    (found,) = read_from(
        "my.ics", event("DTSTART:20261105T140000", f"DESCRIPTION:Rota\\n{line}\\n1")
    )
    assert found.text == "Rota"


def test_a_log_gives_a_commit_each() -> None:
    first, second = read_from("log.txt", LOG)
    assert (first.subject, first.text) == (
        "Restore is tested every night",
        "Thirty runs a month instead of none.",
    )
    assert (first.on, first.at, first.who) == (
        date(2026, 11, 3),
        "17:55",
        Party("Ada Lund", "ada@example.org"),
    )
    assert (second.on, second.subject) == (date(2026, 11, 2), "Layout")


def test_notes_are_cut_where_a_heading_names_a_day() -> None:
    loose, third, fifth = read_from("notes.md", NOTES)
    assert (loose.on, loose.text) == (None, "Loose thoughts before any day.")
    assert (third.on, third.text.strip()) == (date(2026, 11, 3), "He wants the range by Friday.")
    assert (fifth.on, fifth.subject) == (
        date(2026, 11, 5),
        "2026-11-05",
    )


def test_a_note_named_after_its_day_is_of_that_day() -> None:
    (found,) = read_from("2026-11-03 one-on-one.txt", "He wants the range by Friday.\n")
    assert found.on == date(2026, 11, 3)


SAMPLES = [
    ("chat.txt", WHATSAPP),
    ("d.json", SLACK),
    ("c.json", TEAMS),
    ("my.ics", CALENDAR),
    ("log", LOG),
    ("n.md", NOTES),
]


@pytest.mark.parametrize(("name", "text"), SAMPLES)
@given(junk=st.binary(max_size=60), share=st.floats(0, 1))
def test_junk_anywhere_in_a_source_stops_nothing(
    name: str, text: str, junk: bytes, share: float
) -> None:
    data = text.encode()
    at = int(share * len(data))
    source = of_bytes(name, data[:at] + junk + data[at:])
    for one in recognised_by(source):
        for found in catalog.member(importers, one, "IMPORTER", Importer).read(source, None):
            assert isinstance(found, Written | Passed)


def test_line_ends_of_windows_change_nothing() -> None:
    for name, text in SAMPLES:
        windows = [
            one
            for one in taken(of_bytes(name, text.replace("\n", "\r\n").encode()))
            if isinstance(one, Written)
        ]
        assert windows == read_from(name, text), name


def test_an_export_of_slack_knows_its_people_by_the_list_beside_its_days() -> None:
    users = [{"id": "U7", "name": "ada", "profile": {"real_name": "Ada Lund", "email": "ada@example.org"}}]  # fmt: skip
    day = [
        {"type": "message", "user": "U7", "text": "can somebody send the plan? :pray:", "ts": "1762419600.0"},
        {"type": "message", "user": "U9", "text": "sure, <@U7>", "ts": "1762419700.0", "thread_ts": "1762419600.0"},
    ]  # fmt: skip
    data = json.dumps(day).encode()
    beside = {"users.json": json.dumps(users).encode()}
    source = Source("2025-11-06.json", len(data), lambda: iter((data,)), lambda name: beside.get(name, b""))  # fmt: skip
    first, reply = slack.read(source, None)
    assert isinstance(first, Written)
    assert isinstance(reply, Written)
    assert first.who == Party("Ada Lund", "ada@example.org")
    assert reply.to == (first.who,)
    assert (reply.subject, reply.text) == ("can somebody send the plan?", "sure, @Ada Lund")


def test_days_with_dots_between_their_figures_have_the_day_first() -> None:
    text = "03.11.26, 08:14 - Tom: Moin\n03.11.26, 08:15 - Ada: Ja\n03.11.26, 08:16 - Tom: <Medien ausgeschlossen>\n"
    found = read_from("WhatsApp Chat mit Tom.txt", text)
    assert [f"{one.on}" for one in found] == ["2026-11-03", "2026-11-03"]


def test_a_weekly_meeting_that_is_exported_time_by_time_is_one_event() -> None:
    events = "".join(
        f"BEGIN:VEVENT\r\nUID:o{day}\r\nDTSTART:202611{day:02}T080000Z\r\nSUMMARY:Check-in\r\nEND:VEVENT\r\n"
        for day in (3, 10, 17, 24)
    )
    other = "BEGIN:VEVENT\r\nUID:x\r\nDTSTART:20261105T080000Z\r\nSUMMARY:Review\r\nEND:VEVENT\r\n"
    found = read_from("a.ics", f"BEGIN:VCALENDAR\r\nVERSION:2.0\r\n{events}{other}END:VCALENDAR\r\n")  # fmt: skip
    assert [(one.subject, len(one.again)) for one in found] == [("Check-in", 4), ("Review", 0)]


def test_a_calendar_that_breaks_off_says_so_behind_what_was_read() -> None:
    whole = "BEGIN:VCALENDAR\nVERSION:2.0\nBEGIN:VEVENT\nUID:1\nDTSTART:20261110T100000\nSUMMARY:Plan\nEND:VEVENT\nEND:VCALENDAR\n"
    assert [type(one).__name__ for one in taken(of_bytes("a.ics", whole.encode()))] == ["Written"]
    cut = whole.removesuffix("END:VCALENDAR\n") + "BEGIN:VEVENT\nDTSTART:2026"
    *_, last = taken(of_bytes("a.ics", cut.encode()))
    assert isinstance(last, Passed)
    assert last.reason == "it breaks off before its end; what was there was read"
