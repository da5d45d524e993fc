"""Paper, mail and calendar from the command line: to a file or a pipe, whole or not at all."""

from __future__ import annotations

import errno
import io
import os
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from cli.calling import EVENING, call, environment, evening
from goodbooks.cli.call import World
from goodbooks.cli.main import run

if TYPE_CHECKING:
    from pathlib import Path

OPENINGS = {"pdf": b"%PDF-", "docx": b"PK", "eml": b"X-Unsent: 1\r\n"}


class _Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


@pytest.mark.parametrize("form", sorted(OPENINGS))
def test_a_page_is_written_in_the_form_its_file_is_named_for(tmp_path: Path, form: str) -> None:
    evening(tmp_path)
    done = call(tmp_path, "confirm", "^once", "--output", f"once.{form}")
    assert done.code == 0
    assert (tmp_path / f"once.{form}").read_bytes().startswith(OPENINGS[form])
    assert f"written to once.{form}" in done.err


def test_a_form_that_is_named_holds_whatever_the_file_is_called(tmp_path: Path) -> None:
    evening(tmp_path)
    call(tmp_path, "brief", "Marcus", "--format", "text", "--output", "brief.html")
    assert (tmp_path / "brief.html").read_text(encoding="utf-8").startswith("Before you talk")


def test_the_same_page_is_the_same_file(tmp_path: Path) -> None:
    evening(tmp_path)
    for name in ("one.pdf", "two.pdf"):
        assert call(tmp_path, "brief", "Marcus", "--output", name).code == 0
    assert (tmp_path / "one.pdf").read_bytes() == (tmp_path / "two.pdf").read_bytes()


def test_letter_paper_is_another_size(tmp_path: Path) -> None:
    evening(tmp_path)
    call(tmp_path, "brief", "Marcus", "--paper", "letter", "--output", "brief.pdf")
    assert b"612 792" in (tmp_path / "brief.pdf").read_bytes()


@pytest.mark.parametrize("form", sorted(OPENINGS))
def test_what_is_no_text_is_never_put_on_a_screen(tmp_path: Path, form: str) -> None:
    evening(tmp_path)
    out, err = _Terminal(), io.StringIO()
    world = World(environment(tmp_path), str(tmp_path), None, out, err)
    assert run(["--today", "2026-11-03", "confirm", "^once", "--format", form], world) == 2
    assert out.getvalue() == ""
    assert f"add --output confirm.{form}" in err.getvalue()


def test_a_pdf_goes_through_a_pipe(tmp_path: Path) -> None:
    evening(tmp_path)
    words = ("--today", "2026-11-03", "brief", "Marcus", "--format", "pdf")
    done = subprocess.run(
        [sys.executable, "-m", "goodbooks", *words],
        cwd=tmp_path, env=environment(tmp_path), capture_output=True, check=True,
    )  # fmt: skip
    assert done.stdout.startswith(b"%PDF-")
    assert done.stdout.rstrip().endswith(b"%%EOF")


WITH_ADDRESSES = (
    EVENING.replace("  role: VP", "  also: marcus@corp.example\n  role: VP")
    + "2026-11-03 person me\n  also: ana@corp.example\n  signs: Ana\n"
)


@pytest.mark.parametrize(
    "words", [("standing",), ("today",), ("brief", "Marcus"), ("trail", "loyalty", "--to", "me")]
)
def test_a_page_for_me_alone_is_a_draft_to_myself(tmp_path: Path, words: tuple[str, ...]) -> None:
    evening(tmp_path, WITH_ADDRESSES)
    done = call(tmp_path, *words, "--output", "mine.eml")
    made = (tmp_path / "mine.eml").read_bytes()
    assert done.code == 0
    assert b"\r\nTo: ana@corp.example\r\n" in made
    assert b"Subject: For me alone: " in made
    assert b"marcus@corp.example" not in made
    assert "for you alone" in done.err


def test_a_trail_for_a_reader_is_a_mail_to_that_reader(tmp_path: Path) -> None:
    evening(tmp_path, WITH_ADDRESSES)
    done = call(tmp_path, "trail", "loyalty", "--to", "Marcus", "--output", "trail.eml")
    made = (tmp_path / "trail.eml").read_bytes()
    assert (done.code, done.err) == (0, "written to trail.eml\n")
    assert b"\r\nTo: Marcus <marcus@corp.example>\r\n" in made
    assert b"\r\nSubject: Loyalty: who said what, and when" in made
    assert b"alone" not in made


def test_a_known_address_stands_in_the_draft_and_an_unknown_one_is_told(tmp_path: Path) -> None:
    evening(tmp_path, EVENING.replace("  role: VP", "  also: marcus@corp.example\n  role: VP"))
    done = call(tmp_path, "confirm", "^once", "--output", "once.eml")
    assert b"\r\nTo: Marcus <marcus@corp.example>\r\n" in (tmp_path / "once.eml").read_bytes()
    assert "still to be filled before you send it" in done.err
    done = call(tmp_path, "hold", "loyalty", "--output", "hold.eml")
    assert "no address in the book for Growth" in done.err


@pytest.mark.parametrize(
    "target", ["nowhere/brief.pdf", "file.txt/brief.pdf", f"{'long' * 80}.pdf"]
)
def test_a_target_that_cannot_be_written_leaves_nothing(tmp_path: Path, target: str) -> None:
    evening(tmp_path)
    (tmp_path / "file.txt").write_text("mine", encoding="utf-8")
    done = call(tmp_path, "brief", "Marcus", "--output", target)
    assert done.code == 2
    assert "could not be written" in done.err
    assert "try another folder" in done.err
    assert set(os.listdir(tmp_path)) <= {"life.book", "file.txt", "home"}
    assert (tmp_path / "file.txt").read_text(encoding="utf-8") == "mine"


def test_a_machine_that_fails_is_not_the_fault_of_whoever_named_the_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    evening(tmp_path)

    def full(one: str, other: str) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(os, "replace", full)
    done = call(tmp_path, "brief", "Marcus", "--output", "brief.pdf")
    assert done.code == 4
    assert "No space left on device" in done.err
    assert not [name for name in os.listdir(tmp_path) if "goodbooks" in name or "brief" in name]


ASK = (
    EVENING
    + """2026-11-03 person HR
2026-11-03 ask me -> Marcus "Lend me Lena" ^lend #lend
  their-side: seats are short
  my-part: I asked late
"""
)


@pytest.mark.parametrize(
    ("words", "said", "remedy"),
    [
        (("packet", "--to", "Nobody"), "Nobody", "goodbooks add"),
        (("update", "Nobody"), "Nobody", "goodbooks add"),
        (("packet", "--period", "2019"), "nothing was won", "name another time"),
        (("case", "lend"), "the case lacks three ways", "goodbooks add 'option me"),
        (("packet", "--criteria", "plain.txt"), "no heading", "# "),
        (("packet", "--criteria", "nowhere.txt"), "nowhere.txt", ""),
        (("case", "lend", "--to", "HR"), "marked for HR", "readers: HR"),
        (("brief", "Marcus", "--output", "."), "is a folder", "name a file in it"),
    ],
)
def test_what_cannot_be_made_is_a_sentence_with_its_remedy_and_leaves_nothing(
    tmp_path: Path, words: tuple[str, ...], said: str, remedy: str
) -> None:
    evening(tmp_path, ASK)
    (tmp_path / "plain.txt").write_text("Only a sentence, and no more.\n", encoding="utf-8")
    done = call(tmp_path, *words, *(() if "--output" in words else ("--output", "made.pdf")))
    assert done.code == 2
    assert said in done.err
    assert remedy in done.err
    assert "Traceback" not in done.err
    assert set(os.listdir(tmp_path)) <= {"life.book", "plain.txt", "home"}
