"""Looking up and keeping in order: show, find, query, tidy, recover, merge, demo, check."""

from __future__ import annotations

import csv
import io
import json
from typing import TYPE_CHECKING

import pytest

from cli.calling import EVENING, call, evening
from goodbooks.desk.disk.where import demos

if TYPE_CHECKING:
    from pathlib import Path


def test_show_gives_the_entry_its_place_and_what_points_to_it(tmp_path: Path) -> None:
    evening(tmp_path)
    out = call(tmp_path, "show", "pause").out
    assert out.startswith(
        '2026-11-03 10:15 decision Marcus "Pause; I will meet Growth today" ^pause'
    )
    assert "; life.book:9\n" in out
    assert "What points to it:\n2026-11-03 17:20 decision Marcus" in out
    node = json.loads(call(tmp_path, "show", "pause", "--format", "json").out)["entry"]
    assert (node["ref"], node["line"], node["pointed_to_by"][0]["ref"]) == ("^pause", 9, "^once")


def test_find_narrows_by_everything_it_offers(tmp_path: Path) -> None:
    evening(tmp_path)
    for words, refs in (
        (("meet",), ["^pause"]),
        (("--who", "marcus", "--kind", "decision", "--order", "newest"), ["^once", "^pause"]),
        (("--matter", "#loyalty", "--kind", "request"), ["^push"]),
        (("--since", "2026-11-03", "--until", "3 November", "--kind", "promise"), ["^theo-date"]),
    ):
        found = json.loads(call(tmp_path, "find", *words, "--format", "json").out)
        assert [entry["ref"] for entry in found["entries"]] == refs
        assert found["total"] == len(refs)


def test_find_says_how_many_more_there_are_and_when_there_are_none(tmp_path: Path) -> None:
    evening(tmp_path)
    assert (
        "1 of 2, newest first; --limit shows more."
        in call(tmp_path, "find", "--kind", "decision", "--limit", "1").out
    )
    nothing = call(tmp_path, "find", "zebra")
    assert (nothing.code, nothing.out.startswith("Nothing was found")) == (0, True)


@pytest.mark.parametrize("words", [
    ("find", "pause"),
    ("query", "select count(*) from entries"),
])  # fmt: skip
def test_looking_up_says_in_a_line_that_the_book_has_bad_lines(
    tmp_path: Path, words: tuple[str, ...]
) -> None:
    book = evening(tmp_path)
    fine = call(tmp_path, *words)
    assert (fine.code, fine.err) == (0, "")
    book.write_text(book.read_text() + "2026-11-03 promis me\n2026-13-01 win me\n")
    done = call(tmp_path, *words)
    assert (done.code, done.out, done.err.count("\n")) == (0, fine.out, 1)
    assert "unknown-kind" in done.err
    assert "(1 more; goodbooks check shows all)" in done.err
    assert call(tmp_path, *words, "--strict").code == 1


@pytest.mark.parametrize(("words", "answer"), [
    (("--kind", "decison"), "did you mean decision?"),
    (("--limit", "many"), "write a number"),
    (("--limit", "0"), "write a number"),
    (("--since", "03/04/2026"), "--since: "),
    (("--who", "Markus"), "did you mean Marcus?"),
])  # fmt: skip
def test_find_explains_what_it_cannot_take(
    tmp_path: Path, words: tuple[str, ...], answer: str
) -> None:
    evening(tmp_path)
    done = call(tmp_path, "find", *words)
    assert done.code == 2
    assert answer in done.err


def test_query_answers_in_three_forms(tmp_path: Path) -> None:
    evening(tmp_path)
    sql = "select kind, count(*) as n from entries group by kind order by kind"
    assert call(tmp_path, "query", sql).out == (
        "kind      n\n───────────\ndecision  2\nperson    2\npromise   1\nrequest   1\n4 rows\n"
    )
    rows = list(csv.reader(io.StringIO(call(tmp_path, "query", sql, "--format", "csv").out)))
    assert rows[:2] == [["kind", "n"], ["decision", "2"]]
    whole = json.loads(call(tmp_path, "query", sql, "--format", "json").out)
    assert whole["rows"][0] == {"kind": "decision", "n": 2}


def test_a_cell_that_a_spreadsheet_would_run_is_marked_as_text(tmp_path: Path) -> None:
    evening(tmp_path, '2026-11-03 note "=cmd()" ^n\n')
    out = call(tmp_path, "query", "select title from entries", "--format", "csv").out
    assert out == "title\n'=cmd()\n"


def test_query_changes_nothing(tmp_path: Path) -> None:
    path = evening(tmp_path)
    assert call(tmp_path, "query", "delete from entries").code == 2
    assert call(tmp_path, "query", "select count(*) from entries").out.split()[2] == "6"
    assert path.read_text(encoding="utf-8") == EVENING


def test_tidy_shows_its_changes_and_makes_no_others(tmp_path: Path) -> None:
    path = evening(tmp_path)
    dry = call(tmp_path, "tidy", "--dry-run")
    assert path.read_text(encoding="utf-8") == EVENING
    done = call(tmp_path, "tidy")
    assert dry.out.split("\n")[:6] == done.out.split("\n")[:6]
    assert "- 2026-11-02 person Marcus\n+ 2026-11-02 person Marcus ^marcus\n" in done.out
    assert path.read_text(encoding="utf-8") == EVENING.replace(
        "person Marcus\n", "person Marcus ^marcus\n"
    ).replace("person Growth\n", "person Growth ^growth\n")
    assert call(tmp_path, "tidy").out.startswith("Every entry that can be read has its ^id")


def test_what_was_added_and_lost_is_said_printed_and_put_back(tmp_path: Path) -> None:
    path = evening(tmp_path)
    call(tmp_path, "add", 'win "Green" ^green')
    whole = path.read_text(encoding="utf-8")
    path.write_text(EVENING, encoding="utf-8")
    reading = call(tmp_path, "today")
    assert reading.code == 1
    assert reading.err
    lost = call(tmp_path, "recover")
    assert 'win "Green" ^green' in lost.out
    assert call(tmp_path, "add", "-", given=lost.out).code == 0
    assert sorted(path.read_text(encoding="utf-8").split()) == sorted(whole.split())


def test_recover_on_a_whole_book_finds_nothing_missing(tmp_path: Path) -> None:
    evening(tmp_path)
    done = call(tmp_path, "recover")
    assert (done.code, done.out) == (0, "")
    assert "nothing that was added is missing" in done.err


def test_merge_adds_what_only_a_conflict_copy_holds(tmp_path: Path) -> None:
    path = evening(tmp_path)
    assert call(tmp_path, "merge").out.startswith("No conflict copy")
    copy = tmp_path / "life (conflicted copy 2026-11-03).book"
    copy.write_text(EVENING + '2026-11-03 19:00 win "From the phone" ^phone\n', encoding="utf-8")
    done = call(tmp_path, "merge")
    assert done.code == 0
    assert "^phone" in done.out
    assert "^phone" in path.read_text(encoding="utf-8")
    assert copy.exists()


BESIDE_HOLD = {
    "overruled": "The day of “Loyalty API live” is unlikely, and Theo should hear first, who gave it: goodbooks update Theo\n"
    "When you have told them: goodbooks add 'answer me -> Growth, Stores, Payments, Marketing, Care, José"
    ' "we go on; the day itself follows" for ^first-wish, ^q-stores, ^q-payments, ^q-marketing, ^q-care, ^q-jose,'
    " ^letter-day'; leave out what it does not answer\n"
}
"""What is said beside the holding message of a demo book."""


def test_demo_tells_each_story_with_commands_that_work(tmp_path: Path) -> None:
    import shlex

    every = call(tmp_path, "demo").out
    for name in demos():
        assert f"demo:{name}\n" in every
        one = call(tmp_path, "demo", name).out
        tries = [row.strip() for row in one.split("\n") if row.startswith("    goodbooks ")]
        assert 3 <= len(tries) <= 6
        for line in tries:
            done = call(tmp_path, *shlex.split(line)[1:])
            assert done.code in {0, 1}, done.err
            assert (
                done.err
                == f"demo book: {name}\n{BESIDE_HOLD.get(name, '') if ' hold ' in line else ''}"
            )


def test_long_lists_are_cut_and_all_shows_them(tmp_path: Path) -> None:
    evening(tmp_path, EVENING + '2026-11-03 wim "x"\n' * 45)
    short = call(tmp_path, "check")
    assert short.out.count(": unknown-kind: ") == 40
    assert "are not shown; --all shows them." in short.out
    assert call(tmp_path, "check", "--all").out.count(": unknown-kind: ") == 45


def test_a_problem_points_at_its_place_under_the_line(tmp_path: Path) -> None:
    evening(tmp_path, '2026-11-03 wim "x"\n')
    rows = call(tmp_path, "check").out.split("\n")
    assert rows[0] == 'life.book:1:12: unknown-kind: "wim" is not a kind of entry'
    assert rows[1].index("wim") == rows[2].index("^")
    assert rows[3].startswith("  -> ")


@pytest.mark.parametrize("is_gone", [True, False])
def test_a_book_that_is_gone_or_emptied_is_put_back_by_the_line_that_recover_says(
    tmp_path: Path, is_gone: bool
) -> None:
    call(tmp_path, "start", "--path", "mine.book", given="\nMarcus\n\n\nMarcus: pause\n\n")
    mine = tmp_path / "mine.book"
    before = mine.read_text(encoding="utf-8")
    mine.unlink() if is_gone else mine.write_text("", encoding="utf-8")
    said = call(tmp_path, "--book", "mine.book", "recover")
    assert f"to put it back: goodbooks --book {mine} recover > {mine}\n" in said.err
    mine.write_text("", encoding="utf-8")
    mine.write_text(call(tmp_path, "--book", str(mine), "recover").out, encoding="utf-8")
    assert mine.read_text(encoding="utf-8").rstrip() == before.rstrip()
    assert "nothing that was added is missing" in call(tmp_path, "recover").err
