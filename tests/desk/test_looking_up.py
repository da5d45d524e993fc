"""Words, people, matters and days; SQL that changes nothing; ids; tidy."""

from __future__ import annotations

import itertools
import os
from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from goodbooks.desk.ground.refusals import Refusal
from goodbooks.desk.shelved import search

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from goodbooks.desk.desk import Desk
    from goodbooks.desk.ground.handed_back import Found
    from goodbooks.desk.shelved.store import Store

BOOK = """\
2026-10-01 person Theodora
  also: Theo
2026-10-02 win Platform "Load test is green" ^green #loyalty
2026-10-03 10:00 decision Theo "Skip it" ^skip #loyalty
  exception: load test
  private: an awful load
2026-10-03 11:00 ask me -> Theodora "Keep the test" ^keep #q4
2026-10-04 note "Zoë asked" #Loyalty
"""


@pytest.fixture
def desk(book_path: str, at_desk: Callable[..., Desk]) -> Desk:
    with open(book_path, "w", encoding="utf-8") as file:
        file.write(BOOK)
    return at_desk()


def refs(desk: Desk, words: str, **more: object) -> list[str]:
    found = desk.find(words, **more)  # type: ignore[arg-type]
    assert len(found.entries) <= found.total
    return [entry.ref for entry in found.entries]


def refused(desk: Desk, sql: str) -> Refusal:
    with pytest.raises(Refusal) as caught:
        desk.query(sql)
    return caught.value


def test_the_best_hit_has_the_words_in_its_title(desk: Desk) -> None:
    assert refs(desk, "load test") == ["^green", "^skip"]
    assert refs(desk, "LOAD, test!") == ["^green", "^skip"]
    assert refs(desk, "load test", order="newest") == ["^skip", "^green"]
    assert refs(desk, "load banana") == []
    assert len(refs(desk, "zoe")) == 1


def test_people_matters_kinds_and_days_narrow_what_is_found(desk: Desk) -> None:
    assert refs(desk, "", who="theo", kind="decision") == refs(
        desk, "", who="Theodora", kind="decision"
    )
    assert refs(desk, "", who="Theodora")[:2] == ["^keep", "^skip"]
    assert len(refs(desk, "", matter="#loyalty")) == 3
    assert refs(desk, "test", since=date(2026, 10, 3)) == ["^keep", "^skip"]
    assert refs(desk, "test", until=date(2026, 10, 2)) == ["^green"]
    found = desk.find("", limit=2)
    assert (len(found.entries), found.total, found.order) == (2, 5, "newest")


def long_book(count: int) -> str:
    """Notes of many days and of a few people, two a day, and now and then a win."""
    first = date(2000, 1, 1)
    lines = (
        f'{first + timedelta(days=n // 2)} {"win" if n % 7 == 3 else "note"} P{n % 5} "Number {n}" ^n{n} #m{n % 3}\n'
        for n in range(count)
    )
    return "".join(lines)


@pytest.mark.parametrize(
    "narrowed",
    [{}, {"kind": "win"}, {"who": "P2"}, {"matter": "m1", "until": date(2000, 3, 1)},
     {"kind": "note", "who": "P1"}, {"since": date(2000, 4, 1), "until": date(2000, 5, 1)}],
)  # fmt: skip
def test_the_newest_come_first_however_few_are_wanted(
    book_path: str, at_desk: Callable[..., Desk], narrowed: dict[str, object]
) -> None:
    with open(book_path, "w", encoding="utf-8") as file:
        file.write(long_book(300))
    every = refs(at_desk(), "", limit=1000, **narrowed)
    assert [int(ref[2:]) for ref in every] == sorted((int(ref[2:]) for ref in every), reverse=True)
    for most in (0, 1, 2, 3, 20, 299):
        assert refs(at_desk(), "", limit=most, **narrowed) == every[:most]


def test_the_newest_of_a_long_book_are_found_without_a_look_at_the_rest(
    tmp_path: Path, at_desk: Callable[..., Desk], monkeypatch: pytest.MonkeyPatch
) -> None:
    find = search.find

    def cost(count: int) -> int:
        path = tmp_path / f"{count}.book"
        path.write_text(long_book(count), encoding="utf-8")
        steps = itertools.count()

        def counted(store: Store, wanted: search.Wanted) -> Found:
            store.sql.set_progress_handler(lambda: next(steps) < 0, 10)
            return find(store, wanted)

        monkeypatch.setattr(search, "find", counted)
        assert len(at_desk(str(path)).find("", limit=5).entries) == 5
        return next(steps)

    assert cost(4000) < 1.2 * cost(1000)


@settings(
    deadline=None, max_examples=80, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(
    st.one_of(
        st.text(max_size=40),
        st.sampled_from(
            [
                '"',
                "*",
                "NEAR(",
                "a:b",
                "x OR",
                "-x",
                "^",
                "{a b}: c",
                "\ud800",
                "\x00",
                "NOT",
                'a" OR "b',
            ]
        ),
    )
)
def test_any_words_are_words(desk: Desk, words: str) -> None:
    found = desk.find(words)
    assert found.total >= len(found.entries)
    assert desk.find("x", who=words, matter=words).total == 0
    assert desk.find("load").total == 2


def test_very_many_words_are_all_looked_for(desk: Desk) -> None:
    assert desk.find("load test " * 50_000).total == 2
    assert desk.find("load " + " ".join(f"w{n}" for n in range(100_000))).total == 0


def test_sql_reads_entries_lines_and_people(desk: Desk) -> None:
    rows = desk.query("select * from entries where id = 'keep'")
    assert dict(zip(rows.names, rows.rows[0], strict=True)) == {
        "ref": "^keep", "id": "keep", "kind": "ask", "day": "2026-10-03", "time": "11:00",
        "who": "me", "to": "Theodora", "title": "Keep the test", "matters": "q4", "for": None,
        "file": "life.book", "line": 7,
    }  # fmt: skip
    assert desk.query("select value from lines where name='exception'").rows == [("load test",)]
    assert desk.query("select * from people").rows == [("Theodora", None, None)]
    for (ref,) in desk.query("select ref from entries where id is null").rows:
        assert desk.entry(str(ref)).ref == ref


@pytest.mark.parametrize(
    "sql",
    ["delete from entry", "drop table entry", "insert into about values(1,2,3,4,5)", "vacuum",
     "update entry set day=1", "attach 'other.db' as o", "pragma writable_schema=1",
     "create temp table t(a)", "begin", "reindex", "select load_extension('x')",
     "insert into words(words) values('delete-all')"],
)  # fmt: skip
def test_sql_that_would_change_something_is_refused(desk: Desk, sql: str) -> None:
    assert refused(desk, sql).code == 3
    assert refs(desk, "load test") == ["^green", "^skip"]
    assert not os.path.exists("other.db")


def test_sql_that_is_wrong_gets_a_plain_sentence(desk: Desk) -> None:
    assert refused(desk, "selec").code == 2
    assert "entries, lines, people" in refused(desk, "select x from nothing").remedy
    assert "one at a time" in refused(desk, "select 1; select 2").remedy
    assert "no question" in refused(desk, "-- only a comment").sentence
    assert refused(desk, "select zeroblob(1000000000)").code == 2
    assert refused(desk, "select '\ud800'").code == 2


def test_sql_that_never_ends_is_ended(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    forever = "with recursive c(x) as (select 1 union all select x+1 from c) select {} from c"
    monkeypatch.setattr(search, "_SECONDS", 0.05)
    assert "took more than" in refused(desk, forever.format("max(x)")).sentence
    monkeypatch.setattr(search, "MOST_ROWS", 10)
    monkeypatch.setattr(search, "_SECONDS", 10.0)
    assert "more than 10 rows" in refused(desk, forever.format("x")).sentence


def test_an_entry_is_found_by_its_id_with_or_without_the_caret(desk: Desk) -> None:
    assert desk.entry("^keep") == desk.entry("keep")
    with pytest.raises(Refusal) as caught:
        desk.entry("^keeep")
    assert (caught.value.code, caught.value.remedy) == (2, "did you mean ^keep?")
    with pytest.raises(Refusal):
        desk.entry("@aaaaaaa")


def test_names_are_those_of_people_matters_and_ids_as_first_written(desk: Desk) -> None:
    names = desk.names()
    assert set(names.people) == {"Theodora", "Theo", "Platform"}
    assert names.matters == ("loyalty", "q4")
    assert desk.known().ids() == ["green", "keep", "skip"]


def test_tidy_gives_an_id_to_each_entry_without_one_and_changes_nothing_else(
    book_path: str, at_desk: Callable[..., Desk]
) -> None:
    data = (
        b'\xef\xbb\xbf; my book\r\n2026-10-01 win Platform "Load test  is green"  #loyalty\r\n'
        b'  note: x  \r\n2026-10-01 win "Load test  is green"\n2 Oct 2026 note\t\n'
        b'2026-10-01 outcome Theo for ^x by Friday\nstray\n2026-10-01 person [Ana, "B"] #q4\n'
        b'2026-10-01 win "kept" ^kept'
    )
    with open(book_path, "wb") as file:
        file.write(data)
    before = at_desk().check()
    desk = at_desk()
    changes = desk.tidy()
    with open(book_path, "rb") as file:
        assert file.read() == data
    desk.apply(changes)
    with open(book_path, "rb") as file:
        after = file.read()
    assert after.replace(b"\r\n", b"\n").count(b"\n") == data.count(b"\n")
    old, new = data.split(b"\n"), after.split(b"\n")
    changed = [n + 1 for n, (a, b) in enumerate(zip(old, new, strict=True)) if a != b]
    assert changed == [change.line for change in changes] == [2, 4, 5, 6, 8]
    assert b'"Load test  is green" ^load-test #loyalty\r' in after
    assert b"^load-test-green" in after or b"^load-test-2" in after
    assert at_desk().check().entries == before.entries
    assert at_desk().tidy() == ()


def test_tidy_refuses_when_the_line_was_changed_meanwhile(desk: Desk, book_path: str) -> None:
    changes = desk.tidy()
    text = BOOK.replace("Zoë asked", "Zoë asked twice")
    with open(book_path, "w", encoding="utf-8") as file:
        file.write(text)
    with pytest.raises(Refusal) as caught:
        desk.apply(changes)
    assert caught.value.code == 3
    with open(book_path, encoding="utf-8") as file:
        assert file.read() == text
    assert os.listdir(os.path.dirname(book_path)) == ["life.book"]
