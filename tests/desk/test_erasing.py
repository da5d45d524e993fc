"""Erasing one person: nothing of them is left in a byte, and nothing else is touched."""

from __future__ import annotations

import json
import os
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from goodbooks.core.document import Question
from goodbooks.desk.desk import Desk, open_desk
from goodbooks.desk.disk.drawer import drawer_of
from goodbooks.desk.erasure.called import pattern
from goodbooks.desk.ground.refusals import Refusal
from goodbooks.desk.texts.adding import text_of
from goodbooks.desk.texts.half_typed import HalfTyped
from goodbooks.syntax.read import read
from strategies import KINDS, NAMES, entries

if TYPE_CHECKING:
    from pathlib import Path

    from goodbooks.core.entry import Entry

BOOK = """\
2026-11-02 person Marcus
  also: Marcus Webb, marcus@firm.example, the boss

2026-11-02 goal Marcus "Incident minutes down 30%" ^inc

2026-11-03 09:40 promise Theo -> Growth, Marcus "Loyalty API live" by 1 December ^theo-date
  ; Theo said so
  authority: none

2026-11-03 10:15 decision Marcus "Pause" ^pause
2026-11-03 17:20 decision Marcus, Vera "Go ahead" ^once #loyalty
  reverses: ^pause
  said: "Marcus's word: go."

2026-11-04 win Platform "Restore tested" ^w1 for ^inc
  credit: Lena, Marcus
2026-11-05 outcome Marcus "kept" for ^theo-date
  state: kept
2026-11-05 note
  withdraws: ^pause
2026-11-05 note "Theo is calm"   ^n1
"""


def desk_of(folder: Path, text: str | bytes = BOOK) -> Desk:
    path = folder / "mine.book"
    path.write_bytes(text.encode() if isinstance(text, str) else text)
    environ = {"HOME": str(folder / "home"), "XDG_CACHE_HOME": str(folder / "cache")}
    return open_desk(str(path), KINDS["note"].type("note", on=DAY).on, environ, str(folder))


DAY = read("2026-11-06 note", KINDS).entries[0].on


def erased(desk: Desk, name: str = "Marcus") -> str:
    plan = desk.erasure(name)
    desk.erase(plan, [one for one in plan.mentions if not one.is_part])
    with open(desk.where.files[0], encoding="utf-8", newline="") as file:
        return file.read()


def test_what_is_about_them_alone_goes_and_what_continues_it(tmp_path: Path) -> None:
    plan = desk_of(tmp_path).erasure("Marcus")
    assert [entry.kind for entry in plan.gone] == ["person", "goal", "decision", "note"]


def test_what_settles_an_entry_of_others_stays_with_it(tmp_path: Path) -> None:
    text = erased(desk_of(tmp_path))
    assert '2026-11-05 outcome somebody "kept" for ^theo-date\n  state: kept\n' in text


def test_what_is_also_about_others_loses_the_name_and_its_links_to_what_goes(
    tmp_path: Path,
) -> None:
    text = erased(desk_of(tmp_path))
    assert (
        '-> Growth, somebody "Loyalty API live" by 1 December ^theo-date\n  ; Theo said so\n'
        in text
    )
    assert (
        'decision somebody, Vera "Go ahead" ^once #loyalty\n  said: "somebody\'s word: go."\n'
        in text
    )
    assert 'win Platform "Restore tested" ^w1\n  credit: Lena, somebody\n' in text


def test_every_other_line_is_as_it_was_and_the_last_says_that_something_went(
    tmp_path: Path,
) -> None:
    text = erased(desk_of(tmp_path))
    assert '\n2026-11-05 note "Theo is calm"   ^n1\n\n; erased on 2026-11-06: ' in text
    assert "Marcus" not in text


def test_any_of_their_names_means_them(tmp_path: Path) -> None:
    desk = desk_of(tmp_path)
    plans = [desk.erasure(name) for name in ("marcus webb", "marcus@firm.example", "MARCUS")]
    assert {plan.gone for plan in plans} == {desk.erasure("Marcus").gone}


def test_mentions_that_were_not_agreed_to_stay_and_are_counted(tmp_path: Path) -> None:
    desk = desk_of(tmp_path)
    plan = desk.erasure("Marcus")
    done = desk.erase(plan, [])
    assert not done.is_whole
    assert [(one.line, one.old) for one in done.left] == [(6, '  said: "Marcus\'s word: go."')]


def test_words_that_may_mean_something_else_are_shown_and_not_taken_for_the_name(
    tmp_path: Path,
) -> None:
    desk = desk_of(tmp_path, BOOK + '2026-11-05 note "Webb and the boss" ^n2\n')
    parts = [one for one in desk.erasure("Marcus").mentions if one.is_part]
    assert [one.new for one in parts] == ['2026-11-05 note "somebody and somebody" ^n2']
    assert "Webb and the boss" in erased(desk)


def test_a_reader_who_goes_leaves_no_more_readers_than_before(tmp_path: Path) -> None:
    text = '2026-11-05 note Vera "A" ^a\n  readers: Marcus\n2026-11-05 note Vera "B" ^b\n  readers: Vera, Marcus\n'
    found = erased(desk_of(tmp_path, BOOK + text))
    assert 'note Vera "A" ^a\n  readers: me\n' in found
    assert 'note Vera "B" ^b\n  readers: Vera\n' in found


def test_an_id_that_holds_the_name_is_changed_wherever_it_stands(tmp_path: Path) -> None:
    more = '2026-11-05 note "A" ^marcus-a\n2026-11-05 note "B" ^b for ^marcus-a\n'
    text = erased(desk_of(tmp_path, BOOK + more))
    assert 'note "A" ^somebody-a\n2026-11-05 note "B" ^b for ^somebody-a\n' in text


def test_half_of_an_id_is_never_changed(tmp_path: Path) -> None:
    more = '2026-11-05 note "A" ^marcus-a\n2026-11-05 note "B" ^b for ^marcus-a\n'
    desk = desk_of(tmp_path, BOOK + more)
    plan = desk.erasure("Marcus")
    before = (tmp_path / "mine.book").read_bytes()
    with pytest.raises(Refusal, match="nothing was changed"):
        desk.erase(plan, [one for one in plan.mentions if "for ^marcus-a" in one.old])
    assert (tmp_path / "mine.book").read_bytes() == before


def test_a_book_that_changed_since_the_plan_is_left_alone(tmp_path: Path) -> None:
    desk = desk_of(tmp_path)
    plan = desk.erasure("Marcus")
    path = tmp_path / "mine.book"
    path.write_text(BOOK + '2026-11-05 note "New" ^new\n', encoding="utf-8")
    with pytest.raises(Refusal, match="changed by another program"):
        desk.erase(plan, [])
    assert path.read_text(encoding="utf-8").endswith('"New" ^new\n')


def test_oneself_and_a_demo_are_not_erased(tmp_path: Path) -> None:
    with pytest.raises(Refusal, match="that is you"):
        desk_of(tmp_path).erasure("me")
    with pytest.raises(Refusal, match="stays as it is"):
        open_desk("demo:overruled", None, {"HOME": str(tmp_path)}, str(tmp_path)).erasure("Marcus")


@pytest.mark.parametrize("mark", [b"", b"\xef\xbb\xbf"])
def test_line_ends_marks_and_odd_bytes_of_other_lines_stay(tmp_path: Path, mark: bytes) -> None:
    lines = BOOK.replace("\n", "\r\n").encode() + b'2026-11-05 note "caf\xe9" ^odd\n; end'
    desk = desk_of(tmp_path, mark + lines)
    plan = desk.erasure("Marcus")
    desk.erase(plan, [one for one in plan.mentions if not one.is_part])
    data = (tmp_path / "mine.book").read_bytes()
    assert data.startswith(mark + b"2026-11-03 09:40 promise Theo")
    assert b'2026-11-05 note "caf\xe9" ^odd\n; end' in data
    assert b"  authority: none\r\n" in data


def test_the_inbox_what_is_half_typed_and_the_cache_let_go_of_them(tmp_path: Path) -> None:
    desk = desk_of(tmp_path)
    desk.add([desk.understand('decision Marcus "Later" ^late').entry])
    desk.page("today", _question(desk))
    inbox = tmp_path / "mine.inbox"
    records = [
        {"key": "a", "entry": "2026-11-05 ask Theo", "sentence": "Theo asks"},
        {"key": "b", "entry": "2026-11-05 ask Marcus", "sentence": "Zo\u00eb asks"},
        {"key": "b", "is": "declined"},
    ]
    inbox.write_text(
        "".join(json.dumps(one) + "\n" for one in records) + "torn Marcus\n", encoding="utf-8"
    )
    drawer = drawer_of({"HOME": str(tmp_path / "home"), "XDG_CACHE_HOME": str(tmp_path / "cache")},
                       str(tmp_path / "mine.book"))  # fmt: skip
    typed = HalfTyped(drawer)
    typed.put("capture", "ask Marcus")
    typed.put("other", "ask Theo")
    (tmp_path / "mine.book~").write_text("Marcus", encoding="utf-8")
    beside = desk.beside(desk.erasure("Marcus"))
    assert (beside.inbox, beside.typed) == (3, 1)
    erased(desk)
    assert inbox.read_text(encoding="utf-8") == json.dumps(records[0]) + "\n"
    assert (typed.get("capture"), typed.get("other")) == ("", "ask Theo")
    assert desk.beside(desk.erasure("Marcus")).copies == (str(tmp_path / "mine.book~"),)
    assert _files_with(tmp_path / "cache", b"Marcus") == []
    assert desk.page("today", _question(desk)).said == ()


def _question(desk: Desk) -> Question:
    return Question(desk.clock.today)


def _files_with(folder: Path, word: bytes) -> list[str]:
    found = []
    for at, _, names in os.walk(folder):
        for name in names:
            path = os.path.join(at, name)
            with open(path, "rb") as file:
                if word.lower() in file.read().lower():
                    found.append(path)
    return found


@pytest.mark.parametrize(("name", "text", "is_found"), [
    ("Zoë", "Zoe\u0308 said", True), ("Zoe", "Zoe\u0308 said", False), ("Zoë", "ZOË's", True),
    ("Al", "also Alan", False), ("Al", "(Al)", True), ("Anna Maria", "Anna   Maria", True),
    ("田中", "田中さんは", True), ("Marcus", "marcus_plan", True), ("Marcus", "Marcuson", False),
    ('O"Neil', 'said "O\\"Neil"', True), ("Straße", "STRASSE 1", True),
])  # fmt: skip
def test_a_name_is_found_as_a_whole_word_however_it_is_written(
    name: str, text: str, is_found: bool
) -> None:
    assert bool(pattern([name]).search(text)) is is_found


def test_a_line_that_is_called_as_they_are_keeps_its_name(tmp_path: Path) -> None:
    text = '2026-09-01 note Growth "x"\n\n2026-09-02 forecast\n  growth: 10-40%\n'
    desk = desk_of(tmp_path, text)
    desk.erase(desk.erasure("Growth"), ())
    assert "2026-09-02 forecast\n  growth: 10-40%\n" in (tmp_path / "mine.book").read_text()


@st.composite
def books(draw: st.DrawFn) -> tuple[str, str]:
    """A book in which a name stands wherever it can, and that name."""
    name = draw(st.sampled_from([one for one in NAMES if one != "me"]))
    made: list[Entry] = []
    for number in range(draw(st.integers(1, 8))):
        entry = draw(entries(ref=f"e{number}" if draw(st.booleans()) else None))
        # a line that is called as they are, such as growth: of a forecast, is not named after them
        own = tuple(pair for pair in entry.fields if pair[0] != name.lower())
        entry = entry._replace(fields=own)
        if draw(st.booleans()):
            entry = entry._replace(title=f"{entry.title} {name}, and so on".strip())
        if draw(st.booleans()):
            entry = entry._replace(fields=(*entry.fields, ("note", f"what {name.upper()} said")))
        made.append(entry)
    comment = f"; {name} was here\n" if draw(st.booleans()) else ""
    text = f'2026-08-01 note {named(name)} "x"\n\n' + comment + text_of(made)
    return text.replace("\n", draw(st.sampled_from(["\n", "\r\n"]))), name


def named(name: str) -> str:
    return f"[{name}]" if "," in name else name


@settings(
    max_examples=50, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(book=books())
def test_after_an_erasure_the_name_is_in_no_byte(
    tmp_path_factory: pytest.TempPathFactory, book: tuple[str, str]
) -> None:
    folder = tmp_path_factory.mktemp("erased")
    text, name = book
    desk = desk_of(folder, text)
    desk.page("today", _question(desk))
    plan = desk.erasure(name)
    chosen = [one for one in plan.mentions if not one.is_part]
    done = desk.erase(plan, chosen)
    assert done.is_whole
    path = folder / "mine.book"
    now = path.read_bytes().decode()
    assert not pattern([name]).search(now)
    assert not [
        file
        for file in sorted((folder / "cache").rglob("*"))
        if file.is_file() and pattern([name]).search(file.read_bytes().decode(errors="replace"))
    ]
    known = set(text.replace("\r\n", "\n").split("\n"))
    known |= {line for change in plan.changes for line in change.new.split("\n")}
    known |= {one.new for one in chosen}
    new = [line for line in now.replace("\r\n", "\n").split("\n") if line not in known]
    assert [line for line in new if not line.startswith("; erased on ")] == []
    others = [e for e in read(text, KINDS).entries if e not in plan.gone]
    assert len(read(now, KINDS).entries) == len(others)
