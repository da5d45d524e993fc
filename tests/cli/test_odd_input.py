"""What strangers type: each odd line is answered by a sentence that says what to write instead."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from cli.calling import call, command, evening

if TYPE_CHECKING:
    from pathlib import Path

BOOK = (
    "2026-11-02 person Zoë\r\n  relation: boss\r\n"
    '2026-11-03 promise me -> Zoë "Café ☕ plan" ^cafe #plan\r\n'
    '2026-11-03 ask me -> יעל "مرحبا 🙂?" ^ask\r\n'
    '2026-11-03 decision Zoë "Go on" ^go #plan\r\n'
)
ODD = [
    ("brief", "needs the name of a person; for example"),
    ("breif Zoë", "did you mean brief?"),
    ("brief Zoé", "did you mean Zoë?"),
    ("brief Zoe\u0308s", "did you mean Zoë?"),
    ("brief 🙂", "goodbooks find shows who is there"),
    ("confirm", "needs the id of a decision"),
    ("confirm cafe", "goodbooks find --kind decision shows the decisions"),
    ("confirm ^cage", "did you mean ^cafe?"),
    ("hold #", "the matters are #plan"),
    ("hold plam", "did you mean #plan?"),
    ("hold plan --next yesterdy", 'write "yesterday"'),
    ("trail Zoë", "for a person: goodbooks brief Zoë"),
    ("case other", "begins a case"),
    ("update nobody", "goodbooks add 'person nobody' puts them in"),
    ("packet --since 2027-01-01 --until 2026-01-01", "let --until be the later day"),
    ("packet --format word", "use one of: text, markdown"),
    ("packet", "name another time"),
    ("standing --output no/such/folder/x.txt", "try another folder"),
    ("show", "needs the id of an entry"),
    ("query drop", "the tables are entries"),
    ("today --today 31.02.2026", "write the date"),
    ("--color maybe", "use one of: auto, always, never"),
    ("fix my boss", "goodbooks help lists the commands"),
    ("-v", "--help shows them"),
    ("--book nowhere.book", "goodbooks start makes your first one"),
    ("--book demo:nope", "the demo books are"),
]
LINES = [
    ("told Zoë we go on", 'write note "..." around them'),
    ("promise me", "give it a title"),
    ('promise me Zoë "the plan by friday', "close it with"),
    ('promise me -> Zoë "plan" by 3/4', "-04-03 or "),
    ('promise me -> Zoë "plan" by asap', 'leave out the "by"'),
    ('promise me -> Zoë -> Ana "plan"', "with commas"),
    ('win "did stuff" ^cafe', "choose another id"),
    ('talk Zoë thursday 2pm "x"', "put the day in front"),
    ("", "write a line, such as"),
]


@pytest.mark.parametrize(("typed", "said"), ODD)
def test_an_odd_command_is_answered_with_a_remedy(tmp_path: Path, typed: str, said: str) -> None:
    path = evening(tmp_path, BOOK)
    before = path.read_bytes()
    done = call(tmp_path, *typed.split())
    assert done.code in (2, 3, 4)
    assert done.err.count("goodbooks: ") == 1
    assert said in done.err.splitlines()[-1]
    assert path.read_bytes() == before


@pytest.mark.parametrize(("line", "said"), LINES)
def test_an_odd_line_is_not_added_and_answered_with_a_remedy(
    tmp_path: Path, line: str, said: str
) -> None:
    path = evening(tmp_path, BOOK)
    before = path.read_bytes()
    done = call(tmp_path, "add", line)
    assert (done.code, done.out) == (2, "")
    assert said in done.err
    assert path.read_bytes() == before


@pytest.mark.parametrize("text", ["", "Dear diary\n\ntoday was bad\n", "\x00\xff".join("abc")])
def test_a_book_without_an_entry_gives_every_page_or_a_sentence(tmp_path: Path, text: str) -> None:
    path = tmp_path / "life.book"
    path.write_bytes(text.encode("latin-1"))
    done = call(tmp_path)
    assert done.code == 0
    assert "No entry is in the book yet. Write what happened last" in done.out
    assert "friday" not in done.out
    for words in (("standing",), ("friday",), ("find",), ("check",)):
        assert call(tmp_path, *words).code in (0, 1)
    for words in (("brief", "Ana"), ("packet",), ("trail", "x"), ("case", "x")):
        assert call(tmp_path, *words).code == 2
    assert call(tmp_path, "add", 'note "still here"').code == 0
    assert path.read_bytes().startswith(text.encode("latin-1"))


@pytest.mark.parametrize("columns", ["", "0", "abc", "1", "99999"])
def test_a_terminal_of_no_width_still_shows_the_page(tmp_path: Path, columns: str) -> None:
    evening(tmp_path, BOOK)
    done = command(tmp_path, "--today", "2026-11-03", "brief", "Zoë", COLUMNS=columns, NO_COLOR="1")
    assert (done.code, done.err) == (0, "")
    assert "Before you talk with Zoë" in done.out
    assert "\x1b" not in done.out


def test_a_file_in_a_form_that_no_ending_names_says_what_it_holds(tmp_path: Path) -> None:
    evening(tmp_path, BOOK)
    assert (
        call(tmp_path, "standing", "--output", "x.xyz").err == "written to x.xyz, as plain text\n"
    )
    assert call(tmp_path, "standing", "--output", "x.txt").err == "written to x.txt\n"
