"""Whoever walks a playbook without a book is offered one at its end, or where it is stopped, and nothing is written without a yes."""

from __future__ import annotations

import io
import os
import re
import shlex
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from cli.calling import Interrupted, call, environment
from goodbooks.cli.call import World
from goodbooks.cli.main import run

if TYPE_CHECKING:
    from pathlib import Path

STORY = "My boss Ruth promised me a second person for the support desk by October. Now it is the end of November and every time I ask she says soon."
WALK = ("play", "promise-not-kept", "--from", "story.txt")
ANSWERS = "a day\nplan\n1\n\n"
"""What is wanted, that no more is to be asked, the way; then what was told is kept, and what was taken is left as it is."""


def told(folder: Path) -> None:
    """A story in the folder, and no book."""
    (folder / "story.txt").write_text(STORY, encoding="utf-8")


def book_of(folder: Path) -> Path:
    """Where a first book would live."""
    return folder / "home" / ".local" / "share" / "goodbooks" / "mine.book"


def stopped(folder: Path, given: str, *words: str) -> tuple[int, str]:
    """The exit code, and what is said where Ctrl-C comes after these lines, with an answer behind it."""

    class Once(Interrupted):
        was_stopped = False

        def readline(self, size: int = -1) -> str:
            line = io.StringIO.readline(self, size)
            if line == "^C\n" and not self.was_stopped:
                self.was_stopped = True
                raise KeyboardInterrupt
            return line

    out, err = Interrupted(), io.StringIO()
    world = World(environment(folder), str(folder), Once(given), out, err)
    code = run(("--today", "2026-11-03", *words), world)
    return code, " ".join((out.getvalue() + err.getvalue()).split())


def test_one_key_makes_the_book_with_the_plan_and_its_dates_in_it(tmp_path: Path) -> None:
    told(tmp_path)
    done = call(tmp_path, *WALK, given=f"{ANSWERS}y\n", by_hand=True)
    assert done.code == 0
    said = " ".join(done.out.split())
    assert "until the end, which can make one" in said
    assert f"one text file, for you alone: {book_of(tmp_path)}" in said
    assert f"Your book is begun: {book_of(tmp_path)}" in said
    book = book_of(tmp_path).read_text(encoding="utf-8")
    assert "person Ruth" in book
    assert "  want: a day" in book
    assert "  plays: promise-not-kept" in book
    assert STORY in book
    assert "What has to happen" in call(tmp_path, "--today", "2026-11-10", "brief", "Ruth").out


@pytest.mark.parametrize("answer", ["n\n", "\nn\n", "maybe\nn\n"])
def test_without_a_yes_nothing_is_written(tmp_path: Path, answer: str) -> None:
    told(tmp_path)
    done = call(tmp_path, *WALK, given=ANSWERS + answer, by_hand=True)
    assert done.code == 0
    assert "Nothing is written, and no answer is kept." in done.out
    assert not (tmp_path / "home").exists()


@pytest.mark.parametrize("answer", ["", "maybe\n"])
def test_where_the_input_ends_before_an_answer_what_was_answered_is_kept(tmp_path: Path, answer: str) -> None:  # fmt: skip
    told(tmp_path)
    done = call(tmp_path, *WALK, given=ANSWERS + answer, by_hand=True)
    assert done.code == 0
    said = " ".join(done.out.split())
    assert (
        "no book was made. Your answers are kept on this machine, for you alone: goodbooks play promise-not-kept --from story.txt goes on from there"
        in said
    )
    assert not book_of(tmp_path).exists()
    later = call(tmp_path, *WALK, given="\nplan\n\ny\ny\n", by_hand=True)
    assert "You had answered: What do you want now" in " ".join(later.out.split())
    assert "  want: a day" in book_of(tmp_path).read_text(encoding="utf-8")


def test_a_no_lets_go_of_what_was_kept_before_there_was_a_book(tmp_path: Path) -> None:
    told(tmp_path)
    call(tmp_path, *WALK, given=ANSWERS, by_hand=True)
    assert "no answer is kept" in call(tmp_path, *WALK, given="\nplan\n\nn\nn\n", by_hand=True).out
    assert "You had answered" not in call(tmp_path, *WALK, given="", by_hand=True).out


def test_a_book_that_is_started_since_takes_up_what_was_kept(tmp_path: Path) -> None:
    told(tmp_path)
    call(tmp_path, *WALK, given=ANSWERS, by_hand=True)
    call(tmp_path, "start", given="\n" * 9, by_hand=True)
    assert "You had answered" in call(tmp_path, *WALK, given="", by_hand=True).out


def test_with_a_book_it_is_said_that_the_answers_are_kept(tmp_path: Path) -> None:
    told(tmp_path)
    call(tmp_path, "start", given="\n" * 9, by_hand=True)
    done = call(tmp_path, *WALK, given=ANSWERS, by_hand=True)
    said = " ".join((done.out + done.err).split())
    assert (
        "your answers are kept, and goodbooks play promise-not-kept --from story.txt goes on from there"
        in said
    )
    assert "You had answered" in call(tmp_path, *WALK, given="", by_hand=True).out


def test_a_note_can_be_the_beginning_of_a_book_too(tmp_path: Path) -> None:
    told(tmp_path)
    assert call(tmp_path, *WALK, given="note\ny\n", by_hand=True).code == 0
    assert f"private: {STORY}" in book_of(tmp_path).read_text(encoding="utf-8")


def test_what_is_still_open_in_a_message_is_asked_for_with_the_new_book(tmp_path: Path) -> None:
    done = call(
        tmp_path, "play", "promise-not-kept", given="a day\nplan\n1\n\n\n\ny\n", by_hand=True
    )
    assert "Still open in what there is to send" in done.out
    again = call(tmp_path, "play", "promise-not-kept", given="", by_hand=True)
    assert "There is no book yet" not in again.out


def test_a_walk_that_is_stopped_can_keep_its_answers_in_a_new_book(tmp_path: Path) -> None:
    told(tmp_path)
    code, said = stopped(tmp_path, "a day\n^C\ny\n", *WALK)
    assert code == 130
    assert "It would be one text file, for you alone" in said
    assert "goodbooks play promise-not-kept --from story.txt goes on where you stopped." in said
    assert book_of(tmp_path).exists()
    assert "You had answered: What do you want now" in " ".join(
        call(tmp_path, *WALK, given="", by_hand=True).out.split()
    )


@pytest.mark.parametrize("given", ["a day\n^C\nn\n", "a day\n^C\n^C\n", "^C\n"])
def test_a_walk_that_is_stopped_writes_nothing_without_a_yes(tmp_path: Path, given: str) -> None:
    told(tmp_path)
    code, said = stopped(tmp_path, given, *WALK)
    assert code == 130
    assert "Stopped; nothing was added, and no answer is kept" in said
    assert not (tmp_path / "home").exists()


def test_a_dry_run_offers_no_book(tmp_path: Path) -> None:
    told(tmp_path)
    done = call(tmp_path, *WALK, "--dry-run", given=f"{ANSWERS}y\n", by_hand=True)
    assert "y or n" not in done.out
    assert not (tmp_path / "home").exists()


def test_in_a_pipe_the_command_that_makes_the_book_is_given_and_works(tmp_path: Path) -> None:
    told(tmp_path)
    done = call(tmp_path, *WALK, given="a day\nplan\n1\n")
    assert not (tmp_path / "home").exists()
    command = done.out[done.out.index("goodbooks start < /dev/null") :]
    (tmp_path / "goodbooks").write_text(f'#!/bin/sh\nexec {sys.executable} -m goodbooks "$@"\n')
    (tmp_path / "goodbooks").chmod(0o755)
    environ = environment(tmp_path)
    environ["PATH"] = f"{tmp_path}{os.pathsep}{environ['PATH']}"
    made = subprocess.run(["sh", "-c", command], cwd=tmp_path, env=environ, check=False, capture_output=True)  # fmt: skip
    assert made.returncode == 0, made.stderr
    assert "  plays: promise-not-kept" in book_of(tmp_path).read_text(encoding="utf-8")


def test_a_book_that_is_missing_is_not_written_over(tmp_path: Path) -> None:
    told(tmp_path)
    call(tmp_path, *WALK, given=f"{ANSWERS}y\n", by_hand=True)
    book_of(tmp_path).unlink()
    done = call(tmp_path, *WALK, given=f"{ANSWERS}y\n", by_hand=True)
    assert "there was a book at" in " ".join(done.out.split())
    assert not book_of(tmp_path).exists()


@pytest.mark.parametrize("named", ["new.book", "./sub/mine.book", "GOODBOOKS_BOOK"])
def test_a_book_that_is_named_and_not_there_is_made_there(tmp_path: Path, named: str) -> None:
    told(tmp_path)
    (tmp_path / "sub").mkdir()
    place = tmp_path / ("env.book" if named == "GOODBOOKS_BOOK" else named)
    words, environ = ["--book", named], environment(tmp_path)
    if named == "GOODBOOKS_BOOK":
        words, environ = [], environment(tmp_path, GOODBOOKS_BOOK=str(place))
    done = call(tmp_path, *words, *WALK, given=f"{ANSWERS}y\n", by_hand=True, environ=environ)
    assert done.code == 0
    assert f"Your book is begun: {place}" in " ".join(done.out.split())
    assert "person Ruth" in place.read_text(encoding="utf-8")
    assert not book_of(tmp_path).exists()


def test_in_a_pipe_the_command_at_the_end_names_the_book_that_was_named(tmp_path: Path) -> None:
    told(tmp_path)
    done = call(tmp_path, "--book", "new.book", *WALK, given="")
    place = tmp_path / "new.book"
    assert f"goodbooks --book {place} start < /dev/null && goodbooks --book {place} add -" in done.out  # fmt: skip
    assert not place.exists()


@pytest.mark.parametrize("named", ["new", "no/folder/new.book", "gone.txt"])
def test_where_no_book_can_be_made_a_name_that_leads_nowhere_is_refused(
    tmp_path: Path, named: str
) -> None:
    told(tmp_path)
    done = call(tmp_path, "--book", named, *WALK, given=f"{ANSWERS}y\n", by_hand=True)
    assert (done.code, "there is no book at" in done.err) == (2, True)


@pytest.mark.parametrize("named", ["my work.book", "sub/mine.book", "Bücher/büro.book"])
def test_what_a_walk_names_at_its_end_finds_the_book_that_was_named(
    tmp_path: Path, named: str
) -> None:
    told(tmp_path)
    (tmp_path / named).parent.mkdir(exist_ok=True)
    (tmp_path / named).write_text("2026-11-01 person Ruth\n  relation: boss\n", encoding="utf-8")
    with_book = f"goodbooks --book {shlex.quote(named)}"
    done = call(tmp_path, "--book", named, *WALK, given=f"{ANSWERS}\nyes\n", by_hand=True)
    behind = " ".join(done.out.split()).partition("--read.")[2]
    assert f"{with_book} add 'My name is NAME'" in behind
    assert re.findall(r"(?<![\w/])goodbooks (?!--book)[a-z]+", behind) == []
    code, said = stopped(
        tmp_path, "again\na day\n^C\n", "--book", named, "play", "promise-not-kept"
    )
    assert code != 0
    assert f"{with_book} play promise-not-kept goes on where you stopped." in said


def test_a_hint_names_no_book_where_none_was_named(tmp_path: Path) -> None:
    told(tmp_path)
    done = call(tmp_path, *WALK, given=f"{ANSWERS}y\n", by_hand=True)
    assert "--book" not in done.out
    assert "goodbooks add 'My name is NAME'" in " ".join(done.out.split())
