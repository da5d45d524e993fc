"""A file in parts, the seal of a part, and three texts of it put together."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hypothesis import given
from hypothesis import strategies as st

from goodbooks.desk.disk.drawer import drawer_of
from goodbooks.desk.shelved.memory import Ack, Memory
from goodbooks.desk.texts import parts
from goodbooks.desk.texts.half_typed import HalfTyped
from goodbooks.desk.texts.parts import seal_from, seal_of, spans_of, whereabouts_of, with_text
from goodbooks.desk.texts.three_texts import change_of, excerpts, together

if TYPE_CHECKING:
    from pathlib import Path

LINES = st.lists(st.sampled_from(["2026-11-03 win", "  due: x", "; c", "", "1"]))
TEXTS = LINES.map("\n".join)
DATA = TEXTS.map(str.encode)
BIG = b"".join(
    b'2026-11-%02d note "%d"\n  note: some more words\n' % (n % 28 + 1, n) for n in range(6000)
)


def test_the_parts_of_a_file_are_the_whole_of_it_and_begin_with_an_entry() -> None:
    spans = spans_of(BIG)
    assert len(spans) > 2
    assert b"".join(BIG[span.start : span.end] for span in spans) == BIG
    for span in spans:
        assert span.end - span.start < 2 * parts.USUAL
        assert BIG[span.start : span.start + 10].decode() == span.day
        assert BIG.count(b"\n", 0, span.start) + 1 == span.line


@given(DATA, DATA, DATA, DATA)
def test_a_part_is_found_where_it_is_whatever_changes_on_one_side(
    before: bytes, part: bytes, behind: bytes, other: bytes
) -> None:
    seal = seal_of(before + part + behind, len(before), len(before + part))
    assert seal_from(str(seal)) == seal
    same = whereabouts_of(seal, before + part + behind)
    assert same
    assert same.is_as_it_was
    now = other + part + behind
    moved = whereabouts_of(seal, now)
    assert moved
    assert moved.is_as_it_was or now.startswith(before), "what stands right before is part of it"
    assert now[moved.start : moved.end] == part or not moved.is_as_it_was
    changed = whereabouts_of(seal, before + other + behind)
    assert changed
    assert changed.is_as_it_was == (other == part)


def test_what_is_added_behind_the_last_part_is_a_change_of_it() -> None:
    found = whereabouts_of(seal_of(b"1 a\n2 b\n", 4, 8), b"1 a\n2 b\n3 c\n")
    assert found == (4, 12, False)


def test_a_part_that_moved_while_its_end_grew_is_found_by_its_text() -> None:
    seal = seal_of(b"1 a\n2 b\n", 4, 8)
    assert whereabouts_of(seal, b"0\n1 a\n2 b\n3 c\n") is None
    assert whereabouts_of(seal, b"0\n1 a\n2 b\n3 c\n", "2 b\n") == (6, 14, False)
    assert whereabouts_of(seal, b"2 b\n1 a\n2 b\n3 c\n", "2 b\n") is None


@given(TEXTS, st.lists(st.sampled_from(["\n", "\r\n"])), TEXTS)
def test_lines_that_are_not_touched_keep_their_bytes(
    text: str, ends: list[str], typed: str
) -> None:
    lines = text.split("\n")
    ended = [
        line + end
        for line, end in zip(lines[:-1], ends * len(lines) or ["\n"] * len(lines), strict=False)
    ]
    data = "".join([*ended, lines[-1]]).encode()
    assert with_text(data, text, data) == data
    now = with_text(data, typed, data).decode()
    assert now.replace("\r\n", "\n") in (typed, typed + "\n")
    head = parts.same_at_begin(lines[:-1], typed.split("\n")[:-1])
    assert now.startswith("".join(ended[:head]))


@given(TEXTS, TEXTS)
def test_one_change_alone_is_what_all_together_say(shown: str, other: str) -> None:
    assert together(shown, other, shown) in (other, None)
    assert together(shown, shown, other) in (other, None)
    change = change_of(shown, other)
    lines = shown.split("\n")
    assert "\n".join([*lines[: change.first], *change.lines, *lines[change.last :]]) == other


def test_changes_of_different_lines_are_put_together_and_of_the_same_line_not() -> None:
    shown = "a\nb\nc\n"
    assert together(shown, "A\nb\nc\n", "a\nb\nC\n") == "A\nb\nC\n"
    assert together(shown, "a\nb\nC\n", "A\nb\nc\n") == "A\nb\nC\n"
    assert together(shown, "a\nb\nc\nnow\n", "a\nb\nc\ntyped\n") == "a\nb\nc\nnow\ntyped\n"
    assert together(shown, "a\nB1\nc\n", "a\nB2\nc\n") is None


def test_a_half_typed_text_is_kept_whole_or_not_at_all(tmp_path: Path) -> None:
    environ = {"XDG_CACHE_HOME": str(tmp_path)}
    typed = HalfTyped(drawer_of(environ, "mine.book"))
    assert typed.put("look.theme", "dark")
    assert typed.put("long", "x" * 300_000)
    assert not typed.put("longer", "x" * 5_000_000)
    for number in range(300):
        typed.put(f"book.{number}", "y")
    again = HalfTyped(drawer_of(environ, "mine.book"))
    assert again.get("look.theme") == "dark"
    assert again.get("longer") == ""
    assert again.get("book.299") == "y"
    assert len(again.under("")) == 256


def test_the_memory_follows_a_change_of_your_own(tmp_path: Path) -> None:
    memory = Memory(drawer_of({"XDG_CACHE_HOME": str(tmp_path)}, "mine.book"), "mine.book")
    texts = ("1 first\n", "2 second\n", "3 third\n")
    starts = (0, 8, 17)
    for start, text in zip(starts, texts, strict=True):
        memory.remember(Ack("now", "mine.book", start, text))
    before = "".join(texts).encode()
    now = b"0 new\n1 first\n3 third\n"
    memory.follow("mine.book", before, now)
    assert [(ack.start, ack.text) for ack in memory.acks()] == [(6, "1 first\n"), (14, "3 third\n")]


def test_of_a_long_text_the_lines_around_the_change_are_shown_with_their_numbers() -> None:
    shown = "".join(f"line {n}\n" for n in range(100))
    saw, now, typed = excerpts(
        shown, shown.replace("line 50", "theirs"), shown.replace("line 50", "yours"), 11
    )
    assert [line.text for line in now.lines if line.is_changed] == ["theirs"]
    assert [line.number for line in typed.lines if line.is_changed] == [61]
    assert saw.is_cut
    assert len(saw.lines) == 13
    assert not excerpts(None, "a\nb", "c", 1)[0].is_cut
