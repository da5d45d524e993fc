"""The first book: six questions, each of which may be skipped."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest

from cli.calling import call, environment
from goodbooks.cli.starting import SYNCED, warnings
from goodbooks.syntax.read import read

if TYPE_CHECKING:
    from pathlib import Path

    from goodbooks.core.entry import Kind

ANSWERS = """\
Ana, platform lead
Marcus
Incident minutes down 30% by year end
Growth, Sales and Vera
Marcus: go ahead without the load test
Thursday 14:00
"""


def test_six_answers_make_a_book_that_the_pages_can_use(
    tmp_path: Path, kinds: dict[str, Kind]
) -> None:
    done = call(tmp_path, "start", "--path", "mine.book", given=ANSWERS)
    assert (done.code, done.err) == (0, "")
    kept = read((tmp_path / "mine.book").read_text(encoding="utf-8"), kinds)
    assert kept.problems == []
    assert [(entry.kind, entry.who, entry.title) for entry in kept.entries] == [
        ("person", ("me",), ""),
        ("person", ("Marcus",), ""),
        ("goal", ("Marcus",), "Incident minutes down 30% by year end"),
        ("person", ("Growth",), ""),
        ("person", ("Sales",), ""),
        ("person", ("Vera",), ""),
        ("decision", ("Marcus",), "go ahead without the load test"),
        ("talk", ("Marcus",), "Next talk"),
    ]
    assert str(kept.entries[-1].on) == "2026-11-05"
    assert all(entry.id for entry in kept.entries)


def test_the_three_commands_to_try_next_work_as_they_are_said(tmp_path: Path) -> None:
    import shlex

    done = call(tmp_path, "start", "--path", "a b/mine.book", given=ANSWERS)
    tries = done.out.rpartition("Try next:\n")[2].strip().split("\n")
    assert len(tries) == 3
    for line in tries:
        name, *words = shlex.split(line)
        assert name == "goodbooks"
        assert call(tmp_path, *words).code == 0


def test_it_says_first_where_the_file_will_live(tmp_path: Path) -> None:
    done = call(tmp_path, "start", given="")
    home = os.path.join(environment(tmp_path)["HOME"], ".local", "share", "goodbooks", "mine.book")
    assert done.code == 0
    assert done.out.replace("\n", " ").split("alone: ")[1].startswith(home)
    assert os.path.exists(home)
    assert call(tmp_path).code == 0


@pytest.mark.parametrize("count", range(6))
def test_every_question_may_be_skipped_or_the_input_end(tmp_path: Path, count: int) -> None:
    lines = ANSWERS.split("\n")
    for number, given in enumerate((
        "\n".join(lines[:count]), "\n".join(["", *lines[1:]][count:]), "\n" * count,
    )):  # fmt: skip
        done = call(tmp_path, "start", "--path", f"{number}.book", given=given)
        assert (done.code, done.err) == (0, "")
        assert call(tmp_path, "--book", f"{number}.book", "today").code == 0


def test_at_a_terminal_each_question_is_asked_and_an_unclear_day_asked_again(
    tmp_path: Path,
) -> None:
    given = ANSWERS.replace("Thursday 14:00", "some day\nThursday 14:00")
    done = call(tmp_path, "start", "--path", "mine.book", given=given, by_hand=True)
    assert done.out.count("?") >= 7
    assert done.out.count("When do you talk with your boss next?") == 2
    assert "2026-11-05 14:00 talk Marcus" in done.out


def test_a_day_that_is_not_understood_is_kept_as_words(tmp_path: Path) -> None:
    call(tmp_path, "start", "--path", "mine.book", given="\n" * 5 + "after the fair\n")
    assert 'note "Next talk: after the fair"' in (tmp_path / "mine.book").read_text()


def test_odd_names_are_kept_whole(tmp_path: Path, kinds: dict[str, Kind]) -> None:
    given = 'A#na "the" -> one\nO\'Neil ^x\n\n\n\n\n'
    assert call(tmp_path, "start", "--path", "mine.book", given=given).code == 0
    kept = read((tmp_path / "mine.book").read_text(encoding="utf-8"), kinds)
    assert kept.problems == []
    assert [entry.who for entry in kept.entries] == [("me",), ("O'Neil ^x",)]


def test_nothing_is_ever_overwritten(tmp_path: Path) -> None:
    (tmp_path / "mine.book").write_text("mine")
    done = call(tmp_path, "start", "--path", "mine.book", given=ANSWERS)
    assert done.code == 3
    assert (tmp_path / "mine.book").read_text() == "mine"


def test_a_book_has_a_name_that_is_found_again(tmp_path: Path) -> None:
    done = call(tmp_path, "start", "--path", "mine.txt", given=ANSWERS)
    assert done.code == 2
    assert "mine.txt.book" in done.err
    assert os.listdir(tmp_path) == []


@pytest.mark.parametrize("name", ["OneDrive - Corp", "Dropbox", "Google Drive", "Nextcloud"])
def test_a_place_that_is_copied_elsewhere_is_pointed_out(tmp_path: Path, name: str) -> None:
    done = call(tmp_path, "start", "--path", f"{name}/mine.book", given="")
    assert "copied it to other machines" in " ".join(done.out.split())
    assert any(sign in name.lower() for sign in SYNCED)


def test_a_place_of_ones_own_is_not(tmp_path: Path) -> None:
    assert warnings(str(tmp_path / "mine.book")) == []


def test_a_place_where_others_write_is_pointed_out(tmp_path: Path) -> None:
    tmp_path.chmod(0o777)
    assert "not yours alone" in warnings(str(tmp_path / "new" / "mine.book"))[0]
