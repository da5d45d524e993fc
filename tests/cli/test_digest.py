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


FERRY = """\
Should I ask for the early ferry?

Submitted by Anonymous (not verified)
in

My boss asked whether I want the early ferry and I mumbled. What now?

Submitted by One on Tuesday March 3rd, 2026 9:04 am

I would talk to her in person tomorrow, before the first boat leaves. Tell her that you want it. Don't apologise for it, and keep it short.

Submitted by Two on Tuesday March 3rd, 2026 9:05 am

It is not as bad as it feels, she asked you because she rates you. I would go back and tell her that you want it.

Submitted by Three on Tuesday March 3rd, 2026 9:06 am

I'd send her a short note tonight. Ask her for ten minutes as well, and talk to her in person. Tell her that you want it.
"""


def test_advice_taken_into_the_book_says_what_the_file_says(tmp_path: Path) -> None:
    (tmp_path / "thread.txt").write_text(FERRY, encoding="utf-8")
    (tmp_path / "my.book").write_text("2026-01-01 person me\n", encoding="utf-8")
    book = ("--book", str(tmp_path / "my.book"))
    told = _camps(call(tmp_path, "digest", "thread.txt", "--format", "json").out)
    call(tmp_path, *book, "digest", "thread.txt", "--propose", "--matter", "#ferry")
    taken = call(tmp_path, *book, "inbox", "accept", "all")
    assert "did you mean" not in taken.out + taken.err
    assert told
    assert _camps(call(tmp_path, *book, "digest", "ferry", "--format", "json").out) == told


def _camps(page: str) -> list[list[str]]:
    """What to do, and how many people say so, of each row."""
    return [
        row["cells"][:2]
        for section in json.loads(page)["sections"]
        for block in section["blocks"]
        for row in block.get("rows", ())
    ]
