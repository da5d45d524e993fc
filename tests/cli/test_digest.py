"""digest as a user meets it: from a saved discussion without a book, from a matter, into the inbox."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from cli.calling import call
from importers.threads import COLUMN, MAMAPEDIA

if TYPE_CHECKING:
    from pathlib import Path

FORMS = ("text", "markdown", "html", "json")


@pytest.fixture
def thread(tmp_path: Path) -> str:
    path = tmp_path / "thread.txt"
    path.write_text(MAMAPEDIA, encoding="utf-8")
    return str(path)


def test_a_saved_discussion_needs_no_book(thread: str, tmp_path: Path) -> None:
    done = call(tmp_path, "digest", thread)
    assert done.code == 0
    assert "Three people" in done.out
    assert "Go back and say what you want" in done.out


def test_a_discussion_can_come_on_standard_input(thread: str, tmp_path: Path) -> None:
    done = call(tmp_path, "digest", "-", given=MAMAPEDIA)
    assert (done.code, done.out) == (0, call(tmp_path, "digest", thread).out)
    nothing = call(tmp_path, "digest", "-", given="")
    assert nothing.code == 2
    assert "standard input: " in nothing.err


@pytest.mark.parametrize("form", FORMS)
def test_a_digest_can_be_had_in_every_form(form: str, thread: str, tmp_path: Path) -> None:
    done = call(tmp_path, "digest", thread, "--format", form)
    assert done.code == 0
    assert "reply-1" in done.out


def test_its_citations_are_the_replies(thread: str, tmp_path: Path) -> None:
    done = call(tmp_path, "digest", thread, "--format", "json")
    assert '"^reply-2"' in done.out
    assert json.loads(done.out)["page"] == "digest"


def test_the_advice_in_a_book_is_digested_by_its_matter(tmp_path: Path) -> None:
    done = call(tmp_path, "--book", "demo:fumbled", "digest", "lead")
    assert done.code == 0
    assert "Nine people" in done.out
    assert "Make nobody smaller to look taller" in done.out


def test_what_a_file_proposes_waits_in_the_inbox_once(thread: str, tmp_path: Path) -> None:
    book = tmp_path / "my.book"
    book.write_text("2026-01-01 person me\n", encoding="utf-8")
    first = call(tmp_path, "--book", str(book), "digest", thread, "--propose", "--matter", "#fair")
    assert "three proposals wait in the inbox" in first.out
    assert "nothing new" in call(tmp_path, "--book", str(book), "digest", thread, "--propose").out
    shown = call(tmp_path, "--book", str(book), "inbox").out
    assert "advice Adviser 1" in shown
    assert "agreed: 5 found it helpful" in shown
    assert "#fair" in shown
    assert book.read_text(encoding="utf-8") == "2026-01-01 person me\n"


def test_a_page_of_letters_is_read_one_at_a_time(tmp_path: Path) -> None:
    (tmp_path / "column.txt").write_text(COLUMN, encoding="utf-8")
    first = call(tmp_path, "digest", "column.txt")
    assert "The file holds 2 letters" in " ".join(first.out.split())
    assert "HR" in call(tmp_path, "digest", "column.txt", "--letter", "2").out
    assert call(tmp_path, "digest", "column.txt", "--letter", "3").code == 2


def test_what_holds_no_replies_is_refused_with_a_remedy(tmp_path: Path) -> None:
    (tmp_path / "note.txt").write_text("Nothing but a note.\n", encoding="utf-8")
    done = call(tmp_path, "digest", "note.txt")
    assert done.code == 2
    assert "no replies" in done.err
    assert call(tmp_path, "digest", "gone.txt").code == 2
