"""What is not for a reader, and what belongs to this machine, is in no byte of what is sent."""

from __future__ import annotations

import os
import stat
import zipfile
from typing import TYPE_CHECKING

import pytest

from cli.calling import EVENING, call, command, environment, evening
from goodbooks.desk.ground.refusals import NOTHING_CHANGED

if TYPE_CHECKING:
    from pathlib import Path

CANARY = "canaryword"
BOOK = f"""\
; {CANARY} in a comment
# {CANARY} in a heading
2026-11-02 person Marcus
  relation: boss
  private: {CANARY}
2026-11-02 person Growth
2026-11-02 person HR
2026-11-02 person {CANARY}
  readers: me
2026-11-03 09:40 promise Theo -> Growth "Loyalty API live" ^theo-date #loyalty
  due: 2026-12-01
  note: fine
  private: {CANARY}
2026-11-03 10:15 decision Marcus "Pause; I will meet Growth today" ^pause #loyalty
  readers: Marcus, Growth
  {CANARY} in free words
2026-11-03 11:20 request Growth -> me "Can we push ahead?" ^push #loyalty
2026-11-03 11:30 decision Marcus "{CANARY}" ^{CANARY}-id #loyalty #{CANARY}
  readers: HR
2026-11-03 11:40 advice {CANARY} "{CANARY}" #loyalty
2026-11-03 17:20 decision Marcus "Go ahead, this once" ^once #loyalty
  reverses: ^pause
  exception: load test
  unheard-of: {CANARY}
  my-advice: {CANARY}
2026-11-03 wim me "{CANARY}" #loyalty
2026-11-03 ask me -> Growth "Who tests?" ^tests #loyalty
  second-best: {CANARY}
2026-11-03 win me "Restore tested" ^w1 #loyalty
  private: {CANARY}
"""
PAGES = (
    ("trail", "loyalty", "--to", "Growth"),
    ("confirm", "once", "--to", "Growth"),
    ("confirm", "once"),
    ("hold", "loyalty", "--next", "tomorrow 10:00"),
    ("update", "Marcus"),
    ("packet", "--to", "Marcus"),
    ("case", "loyalty", "--to", "Growth"),
)
# a PDF holds numbers of letter shapes, in which no word can be looked for; it is drawn from the same page
FORMS = ("text", "markdown", "html", "json", "docx", "eml", "ics")


def everything_in(path: Path) -> bytes:
    """All that a file holds, with what is packed in it."""
    data = path.read_bytes()
    if path.suffix == ".docx":
        with zipfile.ZipFile(path) as packed:
            return b"".join(name.encode() + packed.read(name) for name in packed.namelist())
    return data


@pytest.mark.parametrize("form", FORMS)
def test_no_form_of_a_page_for_a_reader_holds_what_is_not_theirs(tmp_path: Path, form: str) -> None:
    """Nor a comment, nor the path of the book, nor anything said beside the page."""
    folder = tmp_path / "secretfolder"
    folder.mkdir()
    evening(folder, BOOK)
    made = 0
    for words in PAGES:
        page = folder / f"page.{form}"
        page.unlink(missing_ok=True)
        done = call(folder, *words, "--format", form, "--output", page.name)
        said = done.out + done.err
        assert CANARY not in said, words
        assert "Traceback" not in said
        if page.exists():
            made += 1
            inside = everything_in(page)
            assert CANARY.encode() not in inside, words
            assert b"secretfolder" not in inside, words
    assert made >= (1 if form in ("eml", "ics") else 4)


def test_the_canary_sings_where_it_may(tmp_path: Path) -> None:
    evening(tmp_path, BOOK)
    assert CANARY in call(tmp_path, "trail", "loyalty").out
    assert CANARY in call(tmp_path, "trail", "loyalty", "--to", "HR").out
    page = tmp_path / "page.docx"
    call(tmp_path, "trail", "loyalty", "--output", page.name)
    assert CANARY.encode() in everything_in(page)


def test_a_refusal_for_a_reader_names_nobody_they_do_not_know_of(tmp_path: Path) -> None:
    evening(tmp_path, BOOK)
    for words in (("trail", "loyalti", "--to", "Growth"), ("confirm", "onc3"), ("brief", "Marcos")):
        done = call(tmp_path, *words)
        assert done.code == 2
        assert CANARY not in done.out + done.err


@pytest.mark.parametrize("trap", ["\x1b]52;c;cm0=\x07", "\x1b[31m", "a\nb", "\u202e"])
def test_the_name_of_a_file_cannot_steer_the_terminal_or_break_a_line(
    tmp_path: Path, trap: str
) -> None:
    folder = tmp_path / f"x{trap}y"
    folder.mkdir()
    path = folder / f"life{trap}.book"
    path.write_text(EVENING + "2026-11-03 wim\n", encoding="utf-8")
    for words in (
        ("brief", "Marcus"), ("check",), ("show", "once"), ("add", 'win "Green"'), ("tidy",),
        ("brief", "Marcus", "--output", f"out{trap}.md"), ("start", "--path", str(path)),
        ("--book", str(folder / f"no{trap}.book"), "brief", "Marcus"), (f"bri{trap}ef",),
        ("brief", f"Mar{trap}cus"), ("find", "--kind", trap), ("trail", trap), ("confirm", trap),
    ):  # fmt: skip
        given = words if "--book" in words else ("--book", str(path), *words)
        done = call(folder, *given)
        said = done.out + done.err
        assert not set("\x1b\x07\u202e") & set(said), words
        assert all(len(row) > 3 or not row.strip() for row in done.err.split("\n")), (
            words,
            done.err,
        )
        if done.code:
            assert done.err.count("\n") <= 2 or words[0] == "check", (words, done.err)


def test_an_editor_and_a_pager_are_never_run_through_a_shell(tmp_path: Path) -> None:
    evening(tmp_path)
    sign = tmp_path / "ran"
    for said in (f"$(touch {sign})", f"`touch {sign}`", f"true; touch {sign}", f"true && touch {sign}",
                 f"| touch {sign}", f"true\ntouch {sign}"):  # fmt: skip
        environ = environment(tmp_path, EDITOR=said, VISUAL=said, PAGER=said)
        done = call(tmp_path, "add", "win", by_hand=True, environ=environ)
        assert done.code == NOTHING_CHANGED
        assert not sign.exists()


def test_whatever_the_umask_what_is_written_is_the_users_alone(tmp_path: Path) -> None:
    before = os.umask(0)
    try:
        evening(tmp_path)
        os.chmod(tmp_path / "life.book", 0o600)
        call(tmp_path, "tidy")
        call(tmp_path, "brief", "Marcus", "--output", "page.md")
        call(tmp_path, "start", "--path", "new/first.book", given="Ana\n\n\n\n\n\n")
    finally:
        os.umask(before)
    made = [tmp_path / "life.book", tmp_path / "page.md", tmp_path / "new" / "first.book"]
    assert [stat.S_IMODE(path.stat().st_mode) for path in made] == [0o600] * 3


def test_a_link_planted_where_a_page_will_go_is_not_followed(tmp_path: Path) -> None:
    evening(tmp_path)
    victim = tmp_path / "victim"
    victim.write_text("untouched", encoding="utf-8")
    (tmp_path / "page.md").symlink_to(victim)
    assert call(tmp_path, "brief", "Marcus", "--output", "page.md").code == NOTHING_CHANGED
    (tmp_path / "first.book").symlink_to(tmp_path / "nowhere")
    done = call(tmp_path, "start", "--path", "first.book", given="Ana\n\n\n\n\n\n")
    assert done.code == NOTHING_CHANGED
    assert victim.read_text(encoding="utf-8") == "untouched"
    assert not (tmp_path / "nowhere").exists()


SETTINGS = (
    {"LC_ALL": "de_DE.UTF-8", "LANGUAGE": "de", "NO_COLOR": "1"},
    {"LC_ALL": "C", "PYTHONUTF8": "0", "COLUMNS": "40"},
    {"LC_ALL": "tr_TR.UTF-8", "TERM": "dumb", "EDITOR": "vi"},
    {"TZ": "Pacific/Kiritimati"},
    {"TZ": "America/St_Johns", "LC_TIME": "en_US.UTF-8"},
)


def test_no_setting_changes_what_a_book_says_or_a_byte_of_it(tmp_path: Path) -> None:
    """Each in a process of its own, which takes up its settings as a user's does."""
    path = evening(
        tmp_path, EVENING + '3 Nov 2026 9am win Zoë "İstanbul: 3.11.2026 um 9" ^w #loyalty\n'
    )
    before = path.read_bytes()
    words = ("trail", "loyalty", "--today", "2026-11-03", "--format", "json")
    wanted = call(tmp_path, *words).out
    assert "İstanbul" in wanted
    for setting in SETTINGS:
        done = command(tmp_path, *words, **setting)
        assert (done.code, done.out) == (0, wanted), setting
    assert path.read_bytes() == before
