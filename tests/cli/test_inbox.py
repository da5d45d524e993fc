"""The inbox gone through by key: many decided at once, in one write, and what was decided last taken back."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from cli.calling import Interrupted, environment
from cli.test_taking_in import MINE, STRANGE, book_of, keys, on_wednesday
from goodbooks.cli.call import World
from goodbooks.cli.main import run
from goodbooks.desk.disk import files

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def three(tmp_path: Path) -> Path:
    """A book, and an inbox with two proposals that are alike and one that is not."""
    return filled(tmp_path, 2)


def filled(folder: Path, count: int) -> Path:
    (folder / "life.book").write_text(STRANGE, encoding="utf-8")
    for number in range(count):
        mail = MINE.replace("4712", f"471{number}").replace("letter", f"letter {number}")
        (folder / f"{number}.eml").write_text(mail, encoding="utf-8")
    other = MINE.replace("Zoë Marchand <zoe@example.org>", "Per <per@example.org>")
    (folder / "other.eml").write_text(other, encoding="utf-8")
    on_wednesday(folder, "take-in", *(f"{number}.eml" for number in range(count)), "other.eml")
    return folder


def reviewed(folder: Path, pressed: str) -> str:
    """What the inbox says in a terminal where these keys are pressed, and then Ctrl-C."""
    out = Interrupted()
    typed = Interrupted("".join(key + "\n" for key in pressed))
    world = World(environment(folder), str(folder), typed, out, out)
    run(("--today", "2026-11-04", "inbox", "--no-pager"), world)
    return out.getvalue().lower()


def test_proposals_that_are_alike_are_decided_together_and_taken_back_together(three: Path) -> None:
    told = reviewed(three, "laulds")
    assert told.count("two proposals alike") == 2
    assert told.count("added as") == 2
    assert told.count("waits again") == 2
    assert told.count("is declined") == 2
    assert "one proposal waits still" in told


def test_after_the_last_proposal_it_can_still_be_taken_back(three: Path) -> None:
    told = reviewed(three, "ldduq")
    assert "that was the last. u undo it" in told
    assert told.count("waits again") == 1
    assert "3/3" in told.rpartition("waits again")[2], "it is shown anew"
    assert len(keys(three)) == 1


def test_what_an_earlier_run_decided_can_be_taken_back_step_by_step(three: Path) -> None:
    reviewed(three, "lad")
    assert keys(three) == []
    assert "goodbooks inbox undo takes back" in on_wednesday(three, "inbox").out
    assert on_wednesday(three, "inbox", "undo").out.count("waits again") == 1
    both = on_wednesday(three, "inbox", "undo").out
    assert (both.count("waits again"), both.count("is withdrawn")) == (2, 2)
    assert book_of(three).count("withdraws: ") == 1
    nothing = on_wednesday(three, "inbox", "undo")
    assert (nothing.code, "nothing was decided" in nothing.err) == (2, True)


def test_the_last_of_an_earlier_run_is_taken_back_by_its_key_too(three: Path) -> None:
    on_wednesday(three, "inbox", "decline", keys(three)[0])
    told = reviewed(three, "uq")
    assert told.count("waits again") == 1
    assert "1/3" in told.rpartition("waits again")[2]


def test_however_many_are_accepted_the_book_and_the_inbox_are_written_once(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    filled(tmp_path, 9)
    written: list[str] = []
    append = files.append

    def counting(path: str, *more: object, **named: object) -> object:
        written.append(path.rpartition(".")[2])
        return append(path, *more, **named)  # type: ignore[arg-type]

    monkeypatch.setattr(files, "append", counting)
    done = on_wednesday(tmp_path, "inbox", "accept", "all")
    assert done.out.count("added as") == 10
    assert written == ["book", "inbox"]
    written.clear()
    assert on_wednesday(tmp_path, "inbox", "undo").out.count("waits again") == 10
    assert written == ["book", "inbox"]


def test_where_one_of_many_cannot_be_an_entry_none_is_added_and_it_is_named(three: Path) -> None:
    waiting = keys(three)
    head, _, tail = (three / "life.inbox").read_text(encoding="utf-8").rpartition("2026-11-06")
    (three / "life.inbox").write_text(f"{head}when it rains{tail}", encoding="utf-8")
    done = on_wednesday(three, "inbox", "accept", "all")
    assert done.code == 3
    assert "one of these 3 cannot be an entry as it is, so none was added" in done.err
    assert f"goodbooks inbox edit {waiting[2]}" in done.err
    assert (book_of(three), keys(three)) == (STRANGE, waiting)


def test_a_talk_of_the_calendar_is_held_against_the_one_of_that_day_whatever_it_is_called(
    tmp_path: Path,
) -> None:
    book = STRANGE + '2026-11-12 10:00 talk Zoë "Next talk" ^next\n2026-11-13 talk Zoë "Later" ^l\n'
    (tmp_path / "life.book").write_text(book, encoding="utf-8")
    event = ["BEGIN:VCALENDAR", "BEGIN:VEVENT", "UID:1@example.org", "DTSTART:20261112T100000"]
    event += ["SUMMARY:Layouts", "ATTENDEE;CN=Zoë:mailto:zoe@example.org", "END:VEVENT"]
    (tmp_path / "a.ics").write_text("\r\n".join([*event, "END:VCALENDAR", ""]), encoding="utf-8")
    on_wednesday(tmp_path, "take-in", "a.ics")
    assert "the book has ^next “Next talk”: merge?" in on_wednesday(tmp_path, "inbox").out


@pytest.fixture
def karin(tmp_path: Path) -> Path:
    """A book that knows a Karin by an ask, and a mail of a Karin Lohse."""
    ask = '2026-11-02 ask me -> Karin "The room plan" ^plan\n'
    (tmp_path / "life.book").write_text(STRANGE + ask, encoding="utf-8")
    mail = MINE.replace("Zoë Marchand <zoe@example.org>", "Karin Lohse <karin.lohse@example.org>")
    (tmp_path / "a.eml").write_text(mail, encoding="utf-8")
    on_wednesday(tmp_path, "take-in", "a.eml")
    return tmp_path


def test_a_new_name_that_may_be_somebody_of_the_book_is_asked_about_first_with_one_key(
    karin: Path,
) -> None:
    told = reviewed(karin, "yaq")
    assert "is that karin of your book?" in " ".join(told.split())
    assert "karin goes by karin lohse too now" in told
    assert "also: Karin Lohse, karin.lohse@example.org" in book_of(karin)
    assert "Karin Lohse" not in book_of(karin).partition("also: Karin Lohse")[2]


def test_nobody_is_joined_who_was_not_asked_about_or_is_said_to_be_another(karin: Path) -> None:
    assert "inbox same 'Karin Lohse'" in on_wednesday(karin, "inbox").out
    assert "two people" in on_wednesday(karin, "inbox", "two", "Karin Lohse").out
    assert "of your book?" not in on_wednesday(karin, "inbox").out
    assert "also: Karin Lohse" not in book_of(karin)
    assert on_wednesday(karin, "inbox", "same", "Per").code == 3
    assert on_wednesday(karin, "inbox", "same", "Karin Lohse").code == 0, "it can be said after all"


def test_a_new_name_is_joined_by_a_word_too(karin: Path) -> None:
    done = on_wednesday(karin, "inbox", "same", "Karin Lohse")
    assert "Karin goes by Karin Lohse too now" in done.out
    assert "request Ada Lund -> Karin" in on_wednesday(karin, "inbox").out
