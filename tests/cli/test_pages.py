"""Pages from the command line: forms, files, demo books, and what is said beside them."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from cli.calling import EVENING, call, evening

if TYPE_CHECKING:
    from pathlib import Path

PAGES = (
    ("today",), ("brief", "Marcus"), ("confirm", "^once"), ("hold", "loyalty"),
    ("trail", "loyalty"), ("standing",), ("standing", "Marcus"),
)  # fmt: skip
OPENINGS = {"text": "", "markdown": "# ", "html": "<!doctype html>", "json": "{"}


SIGNED = f"{EVENING}\n2026-11-02 person me\n  signs: Nadia\n"
"""The evening in the book of somebody whose name it knows."""


@pytest.mark.parametrize("form", sorted(OPENINGS))
@pytest.mark.parametrize("words", PAGES)
def test_every_page_comes_in_every_form(tmp_path: Path, words: tuple[str, ...], form: str) -> None:
    evening(tmp_path, SIGNED)
    done = call(tmp_path, *words, "--format", form)
    assert (done.code, done.err) == (0, "")
    assert done.out.startswith(OPENINGS[form])
    assert done.out.endswith("\n")
    assert "\x1b" not in done.out


def test_a_page_can_be_made_again_on_any_day(tmp_path: Path) -> None:
    evening(tmp_path)
    one, other = (call(tmp_path, "trail", "loyalty", "--today", "2026-11-09") for _ in range(2))
    assert one == other


def test_a_trail_for_a_reader_holds_nothing_private(tmp_path: Path) -> None:
    evening(tmp_path, EVENING + '2026-11-03 18:00 note "I felt like the six people" #loyalty\n')
    assert "six people" in call(tmp_path, "trail", "loyalty").out
    sent = call(tmp_path, "trail", "loyalty", "--to", "Growth").out
    assert "six people" not in sent
    assert "Go ahead, this once" in sent


def test_a_holding_message_names_the_next_word_and_the_receivers_named(tmp_path: Path) -> None:
    evening(tmp_path)
    done = call(tmp_path, "hold", "loyalty", "--next", "tomorrow 10:00", "--to", "Growth,Marcus")
    assert "To: Growth, Marcus\n" in done.out
    assert "4 November, 10:00" in done.out


def test_a_page_comes_from_a_book_with_a_bad_line_and_one_row_says_so(tmp_path: Path) -> None:
    evening(tmp_path, EVENING + '2026-11-03 wim me "Tests are green"\n')
    done = call(tmp_path, "brief", "Marcus")
    assert done.code == 0
    assert done.out.startswith("Before you talk with Marcus")
    assert done.err.count("\n") == 1
    assert "life.book:15:12: unknown-kind" in done.err
    assert call(tmp_path, "brief", "Marcus", "--strict").code == 1


def test_strict_is_quiet_about_a_book_with_nothing_to_be_said(tmp_path: Path) -> None:
    evening(tmp_path, "2026-11-02 person Marcus\n  relation: boss\n")
    assert call(tmp_path, "brief", "Marcus", "--strict").code == 0


def test_a_demo_book_is_marked_and_told_on_its_own_day(tmp_path: Path) -> None:
    words = ("--book", "demo:overruled", "brief", "Marcus", "--format")
    text = call(tmp_path, *words[:-1], "--today", "2026-11-03")
    assert text.err == "demo book: overruled\n"
    for form in ("html", "markdown", "json"):
        assert "Demo book overruled" in call(tmp_path, *words, form).out


def test_a_page_goes_to_a_file_that_is_yours_alone(tmp_path: Path) -> None:
    evening(tmp_path)
    done = call(tmp_path, "brief", "Marcus", "--format", "html", "--output", "brief.html")
    page = tmp_path / "brief.html"
    assert (done.code, done.out, done.err) == (0, "", "written to brief.html\n")
    assert page.read_text(encoding="utf-8").startswith("<!doctype html>")
    assert page.stat().st_mode & 0o077 == 0
    assert sorted(path.name for path in tmp_path.glob(".goodbooks*")) == []


def test_a_page_is_not_written_over_a_file_unless_forced(tmp_path: Path) -> None:
    evening(tmp_path)
    page = tmp_path / "page.md"
    page.write_text("mine")
    refused = call(tmp_path, "today", "--output", "page.md")
    assert (refused.code, page.read_text()) == (3, "mine")
    assert "--force" in refused.err
    assert call(tmp_path, "today", "--output", "page.md", "--force").code == 0
    assert page.read_text() != "mine"


@pytest.mark.parametrize(
    "name", ["life.book", "./x/../life.book", "link.html", "other.book", "hard.html"]
)
def test_a_page_is_never_written_over_a_book_however_it_is_spelt(tmp_path: Path, name: str) -> None:
    path = evening(tmp_path)
    (tmp_path / "x").mkdir()
    (tmp_path / "link.html").symlink_to(path)
    (tmp_path / "hard.html").hardlink_to(path)
    done = call(tmp_path, "--book", "life.book", "today", "--output", name, "--force")
    assert done.code == 3
    assert "never written over" in done.err
    assert path.read_text(encoding="utf-8") == EVENING
    assert not (tmp_path / "other.book").exists()


def test_a_page_is_never_written_into_the_programs_own_cache(tmp_path: Path) -> None:
    evening(tmp_path)
    cache = tmp_path / "home" / ".cache" / "goodbooks"
    cache.mkdir(parents=True, exist_ok=True)
    done = call(tmp_path, "today", "--output", str(cache / "x"), "--force")
    assert done.code == 3


def test_a_page_that_cannot_be_written_leaves_what_was_there(tmp_path: Path) -> None:
    evening(tmp_path)
    done = call(tmp_path, "today", "--output", "no/such/folder.txt")
    assert done.code == 2
    assert "could not be written" in done.err


def test_json_keeps_the_refs_of_every_sentence(tmp_path: Path) -> None:
    evening(tmp_path)
    page = json.loads(call(tmp_path, "trail", "loyalty", "--format", "json").out)
    assert {"^once", "^pause", "^theo-date"} <= set(page["citations"])


def test_a_message_of_a_demo_book_says_so_in_its_subject_and_its_first_line(tmp_path: Path) -> None:
    for words in (("confirm", "once"), ("hold", "loyalty")):
        path = tmp_path / f"{words[0]}.eml"
        call(tmp_path, "--book", "demo:overruled", *words, "--output", str(path))
        mail = path.read_text(encoding="utf-8")
        assert "Subject: Demo book overruled: " in mail
        assert "Demo book overruled: everybody in this message is invented." in mail


@pytest.mark.parametrize(
    ("said", "day", "taken"),
    [
        ("next week", "Friday 13 November", "“next week” is several days, so the last working day of it is taken: Friday 13 November."),
        ("end of next week", "Friday 13 November", ""),
        ("early next week", "Tuesday 10 November", "“early next week” is taken as Tuesday 10 November."),
        ("friday", "Friday 6 November", ""),
        ("this weekend", "Sunday 8 November", "“this weekend” is several days, and none of them is a working day, so the last is taken: Sunday 8 November."),
    ],
)  # fmt: skip
def test_a_next_word_that_is_several_days_comes_on_the_last_working_day_and_says_so(
    tmp_path: Path, said: str, day: str, taken: str
) -> None:
    evening(tmp_path, SIGNED)
    done = call(tmp_path, "hold", "loyalty", "--next", said)
    assert done.code == 0
    assert f"Next word from me: {day}, even if there is no news." in " ".join(done.out.split())
    assert taken in done.err
    assert bool(done.err) == bool(taken)


def test_a_next_word_of_a_week_ends_on_the_last_day_my_office_works(tmp_path: Path) -> None:
    evening(tmp_path, EVENING + "2026-11-02 person me\n  work-days: Monday to Thursday\n")
    done = call(tmp_path, "hold", "loyalty", "--next", "next week")
    assert "Next word from me: Thursday 12 November" in " ".join(done.out.split())


def test_a_next_word_that_is_no_day_is_refused_still(tmp_path: Path) -> None:
    evening(tmp_path)
    done = call(tmp_path, "hold", "loyalty", "--next", "soon, maybe next week")
    assert done.code == 2
    assert "--next: " in done.err


def test_a_holding_message_is_made_for_one_person_who_waits_without_a_matter(
    tmp_path: Path,
) -> None:
    evening(tmp_path, "")
    call(tmp_path, "add", "Karin asks me by Friday if the printing moves on Tuesday")
    by_name, by_id = (call(tmp_path, "hold", name) for name in ("Karin", "^printing-moves"))
    assert by_name == by_id
    assert "You asked whether the printing moves on Tuesday." in by_name.out
    sent = call(tmp_path, "hold", "Karin", "--next", "2026-11-06", "--sent")
    assert 'promise me -> Karin "Next word" ^next-word for ^printing-moves' in sent.out
    call(tmp_path, "add", "Karin wants an answer on the tills by Friday")
    several = call(tmp_path, "hold", "Karin")
    assert several.code == 2
    assert "Karin waits for two things" in several.err


@pytest.mark.parametrize("words", [("hold", "loyalty"), ("confirm", "once")])
def test_a_message_of_nobody_by_name_says_that_the_name_is_not_in_the_book(
    tmp_path: Path, words: tuple[str, ...]
) -> None:
    evening(tmp_path)
    said = "Your name is not in the book yet, so the message is not signed; to add it: goodbooks add 'My name is NAME'"
    assert said in call(tmp_path, *words).err
    assert "signs: Nadia" in call(tmp_path, "add", "My name is Nadia").out
    done = call(tmp_path, *words)
    assert "Your name" not in done.err
    assert "\nNadia\n" in done.out
