"""Everything odd in a file is handled, and said in a sentence."""

from __future__ import annotations

from collections import Counter
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from any_entry import any_text, patient
from exports.reading_export import TODAY, found, read, refused, told
from goodbooks.core.problem import Unclear
from goodbooks.exports.reading import HowToRead, Reading, read_export

SUNDAY = date(2026, 10, 25)

BAD = [
    (b"", "the file is empty"),
    (b"\n\n \n", "the file is empty"),
    (b"PK\x03\x04rest", "this is an Excel workbook or another archive"),
    (b"\xd0\xcf\x11\xe0rest", "this is an old Excel workbook"),
    (b"%PDF-1.7", "this is a PDF"),
    (b'[{"closedAt": "2026-09-14"}]', "this is JSON"),
    (b"<html><table>", "this is a web page or XML, as some tools call Excel"),
    (b"\x1f\x8b\x08", "this is packed with gzip"),
    (b"a,b\x00\x01\x02", "this is not a text file"),
    (b"key,finished\n", "the file has columns but no rows"),
    (b"key,finished\n1,\n2,\n", 'none of its rows has a day in "finished"'),
    (b"key,finished\n1,soon\n", 'the days in "finished" cannot be read, such as "soon"'),
    (
        b"key,state,finished\n1,done,\n",
        'rows say that they are done, but none has a day in "finished"',
    ),
    (b"key,finished\n1,03/04/2026\n", '03/04/2026 in "finished" can be two different days'),
    (b"key,finished\n1,2027-03-04\n", "everything in it is finished after today"),
    (b"key,finished\n1,2026-11-02\n", "its days cover no whole week"),
    (
        b"a,b,c\n1,2,3\n",
        'none of the columns is known to say when something was finished: "a", "b", "c"',
    ),
]


@pytest.mark.parametrize(("data", "reason"), BAD)
def test_a_bad_export_is_refused_with_a_reason_and_a_remedy(data: bytes, reason: str) -> None:
    said = refused(data)
    assert said.reason == reason
    assert len(said.remedy) > 10


def test_a_quotation_mark_never_closed_is_said_with_its_line() -> None:
    text = 'key,finished\n1,2026-09-14\n2,"2026-09-15\n' + "3,2026-09-16\n" * 20_001
    assert refused(text).reason == "a quotation mark that opens after line 3 is never closed"


@patient
@given(st.one_of(st.binary(max_size=200), any_text.map(lambda text: text.encode(errors="replace"))))
def test_any_bytes_at_all_are_read_or_refused(data: bytes) -> None:
    for whole in (data, b"key,finished\n" + data, b"week,count\n" + data):
        said = found(whole)
        assert isinstance(said, Reading) or (said.reason and said.remedy)


WAYS = (
    "%Y-%m-%d", "%Y-%m-%dT%H:%M:%SZ", "%Y/%m/%d %H:%M", "%d.%m.%Y", "%d/%b/%y %I:%M %p", "%b %d, %Y",
    "%d %B %Y", "%Y%m%d", "%a %b %d %Y %H:%M:%S GMT+0100", "%A, %d. %B %Y",
)  # fmt: skip


@pytest.mark.parametrize("way", WAYS)
@patient
@given(st.lists(st.integers(2, 300), min_size=1, max_size=30))
def test_days_are_counted_the_same_however_they_are_written(way: str, ages: list[int]) -> None:
    days = [TODAY - timedelta(days=age) for age in ages]
    text = "key;finished\n" + "".join(f"k{at};{day.strftime(way)}\n" for at, day in enumerate(days))
    plain = "key;finished\n" + "".join(f"k{at};{day}\n" for at, day in enumerate(days))
    one, other = found(text), found(plain)
    if isinstance(one, Reading) and isinstance(other, Reading):
        assert one.weeks == other.weeks
    else:
        assert one == other


@patient
@given(st.lists(st.integers(2, 200), min_size=1, max_size=40), st.integers(1, 50))
def test_it_makes_no_difference_how_a_file_is_cut_into_chunks(ages: list[int], size: int) -> None:
    rows = (f'k{at},"a, ""b""\nc é",{TODAY - timedelta(days=age)}\n' for at, age in enumerate(ages))
    data = ("key,title,finished\n" + "".join(rows)).encode()
    chunks = [data[at : at + size] for at in range(0, len(data), size)]
    assert read_export(chunks, HowToRead(TODAY)) == read_export([data], HowToRead(TODAY))


@patient
@given(st.lists(st.integers(8, 200), min_size=1, max_size=40))
def test_every_day_counts_in_its_week_but_for_the_first_and_the_last(ages: list[int]) -> None:
    days = [TODAY - timedelta(days=age) for age in ages]
    text = "finished\n" + "".join(f"{day}\n" for day in days)
    reading = found(text, until=TODAY)
    assert isinstance(reading, Reading)
    weekly = Counter(day - timedelta(days=day.weekday()) for day in days)
    for number, count in enumerate(reading.weeks.items):
        assert weekly[reading.weeks.first_monday + timedelta(weeks=number)] == count
    is_cut = any("first week" in remark for remark in reading.remarks)
    assert reading.total == len(days) - (weekly[min(weekly)] if is_cut else 0)


def test_the_whole_column_decides_which_number_is_the_day() -> None:
    rows = "key,finished\n1,05/10/2026\n2,06/10/2026\n"
    first = read(rows + "3,13/10/2026\n")
    assert "the day first, as 13/10/2026 shows" in told(first)
    assert read(rows + "3,09/28/2026\n", until=TODAY).weeks.first_monday == date(2026, 5, 11)
    assert "holds both" in refused(rows + "3,13/10/2026\n4,09/28/2026\n").reason
    asked = read(rows + "3,13/10/2026\n4,09/28/2026\n", is_day_first=True)
    assert "1 row has a day that does not exist: left out." in told(asked)


def test_the_user_decides_where_the_column_cannot() -> None:
    rows = "key,finished\n1,05/10/2026\n2,06/10/2026\n"
    assert refused(rows).remedy == "say which: --day-first or --month-first"
    assert read(rows, is_day_first=True, until=SUNDAY).weeks.first_monday == date(2026, 10, 5)
    assert read(rows, is_day_first=False).weeks.first_monday == date(2026, 5, 4)


def test_mixed_time_zones_are_counted_as_in_greenwich_and_said() -> None:
    rows = "key,finished\n1,2026-10-11T20:00:00-08:00\n2,2026-10-12T00:30:00+02:00\n"
    reading = read(rows, until=date(2026, 10, 18))
    assert str(reading.weeks) == "2026-10-05: 1 1"
    assert "2 time zones; all days are counted as in Greenwich" in told(reading)


def test_one_time_zone_for_all_leaves_the_days_as_they_are() -> None:
    reading = read("key,finished\n1,2026-10-12T00:30:00+02:00\n", until=date(2026, 10, 18))
    assert reading.weeks.first_monday == date(2026, 10, 12)
    assert "Greenwich" not in told(reading)


def test_of_a_key_that_stands_twice_the_last_row_counts() -> None:
    rows = "key,finished\n1,2026-09-14\n1,2026-10-12\n2,2026-10-13\n2,\n"
    reading = read(rows, until=date(2026, 10, 18))
    assert str(reading.weeks) == "2026-10-12: 1"
    assert reading.left == 1
    assert "2 rows have a key that stood there before; the last one counts." in told(reading)


def test_rows_that_are_not_finished_are_offered_as_the_work() -> None:
    assert "--items 2" in told(read("key,finished\n1,2026-10-12\n2,\n3,\n", until=SUNDAY))


def test_empty_weeks_and_the_longest_gap_are_named() -> None:
    said = told(read("finished\n2026-09-07\n2026-10-12\n2026-10-30\n"))
    assert (
        "(the weeks of 21 September, 28 September, 5 October and 19 October, and 1 earlier)" in said
    )
    assert "The longest gap is from 14 September to 11 October." in said


def test_the_week_that_is_not_over_is_left_out_and_said() -> None:
    reading = read("finished\n2026-10-19\n2026-10-26\n2026-11-02\n2026-11-03\n")
    assert str(reading.weeks) == "2026-10-19: 1 1"
    assert "The week of 2 November is not whole: its two items are left out." in told(reading)


def test_an_old_export_ends_where_its_days_end_unless_the_user_knows_better() -> None:
    rows = "finished\n2026-08-03\n2026-08-14\n"
    reading = read(rows)
    assert str(reading.weeks) == "2026-08-03: 1 1"
    assert "say --until 2026-11-02" in told(reading)
    assert len(read(rows, until=date(2026, 11, 2)).weeks.items) == 13


def test_a_later_change_shows_that_the_export_is_fresh() -> None:
    rows = "key,updated,finished\n1,2026-08-03,2026-08-03\n2,2026-11-02,\n"
    assert len(read(rows).weeks.items) == 13
    assert "--until" not in told(read(rows))


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be"])
@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_encodings_delimiters_and_line_ends(encoding: str, delimiter: str, end: str) -> None:
    rows = [["Schlüssel", "Größe", "erledigt"], ["1", "é", "2026-10-12"], ["2", "ü", "2026-10-23"]]
    text = "".join(delimiter.join(row) + end for row in rows)
    assert str(read(text.encode(encoding), until=SUNDAY).weeks) == "2026-10-12: 1 1"


def test_latin_1_is_read_and_said() -> None:
    reading = read("Größe;erledigt\né;2026-10-12\n".encode("latin-1"), until=SUNDAY)
    assert reading.total == 1
    assert "read as Latin-1" in told(reading)


def test_a_spreadsheet_may_say_its_delimiter_and_number_its_days() -> None:
    reading = read("sep=;\nkey;finished\n1;46307\n2;46317,5\n", until=SUNDAY)
    assert str(reading.weeks) == "2026-10-12: 1 1"
    assert "a spreadsheet's days" in told(reading)


def test_hostile_cells_are_shown_harmless() -> None:
    said = told(
        read(
            "key,finished\n1,2026-10-12\n2,\x1b[31m=cmd|' /C calc'!A0\n3,\u202egnp\n", until=SUNDAY
        )
    )
    assert "\x1b" not in said
    assert "\u202e" not in said
    assert "2 rows have a day that cannot be read" in said


def test_rows_that_are_too_short_or_too_long_are_read() -> None:
    reading = read("key,finished,state\n1,2026-10-12\n2,2026-10-13,done,extra,more\n", until=SUNDAY)
    assert reading.total == 2
    assert "1 row has fewer cells than the header" in told(reading)


def test_many_rows_are_read_without_keeping_them() -> None:
    import tracemalloc

    chunk = b"".join(b"Refund,2026-%02d-%02d\n" % (1 + at % 9, 1 + at % 28) for at in range(2_000))
    chunks = iter([b"title,finished\n", *[chunk] * 25])
    tracemalloc.start()
    reading = read_export(chunks, HowToRead(TODAY))
    _, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert not isinstance(reading, Unclear)
    assert reading.rows == 50_000
    assert most < 3_000_000
