"""The power goes at any moment: what was acknowledged is there, and an edit is all old or all new."""

from __future__ import annotations

import os
import random
from typing import TYPE_CHECKING

import pytest

from desk.looking import EVERYTHING, content
from desk.powerless import after_power_loss, put_back, recorded
from goodbooks.desk.disk import files
from goodbooks.desk.ground.refusals import Refusal
from goodbooks.desk.texts.starting import start

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from desk.powerless import Tape
    from goodbooks.desk.desk import Desk

WAYS = 8
"""How often the dice decide what came through, for each moment."""


def add(desk: Desk, title: str) -> str:
    return desk.add([desk.understand(f'win "{title}"').entry]).text


def losses(tape: Tape) -> Iterator[tuple[int, dict[str, bytes]]]:
    """Every moment of the tape, several times, with the files as they may be then."""
    for at in range(len(tape.events) + 1):
        for seed in range(WAYS):
            yield at, after_power_loss(tape, at, random.Random(1000 * at + seed))


def test_an_added_entry_outlasts_the_power_once_it_was_said_to_be_added(
    book_path: str, at_desk: Callable[..., Desk]
) -> None:
    before = content(book_path)
    with recorded(os.path.dirname(book_path)) as tape:
        desk = at_desk()
        one = add(desk, "One")
        said_one = len(tape.events)
        two = add(desk, "Two")
    kinds = [event.what for event in tape.events]
    assert kinds == ["write", "sync"] * 2
    torn = 0
    for at, found in losses(tape):
        put_back(found)
        whole = content(book_path)
        assert whole.startswith(before + (one.encode() if at >= said_one else b""))
        assert at < len(tape.events) or whole == before + (one + two).encode()
        opened = at_desk().open(EVERYTHING)
        known = [entry.title for entry in opened.book.written]
        assert known[:3] == ["", "7 of 12", "Pause"]
        assert ("One" in known) or at < said_one
        torn += any("torn-tail" in sentence for sentence in opened.said)
        at_desk().recover(forget=True)
        more = add(at_desk(), "More")
        assert content(book_path).endswith(more.encode())
        assert content(book_path).startswith(whole)
        at_desk().recover(forget=True)
    assert torn


def test_an_edit_is_all_old_or_all_new_whenever_the_power_goes(
    book_path: str, at_desk: Callable[..., Desk]
) -> None:
    before = content(book_path)
    with recorded(os.path.dirname(book_path)) as tape:
        desk = at_desk()
        desk.apply(desk.tidy())
    after = content(book_path)
    assert [event.what for event in tape.events] == [
        "create",
        "write",
        "sync",
        "move",
        "sync names",
    ]
    seen = set()
    for at, found in losses(tape):
        put_back(found)
        assert content(book_path) in (before, after)
        assert at < len(tape.events) or content(book_path) == after
        seen.add(content(book_path))
        assert len(at_desk().open(EVERYTHING).book.written) == 3
        desk = at_desk()
        desk.apply(desk.tidy())  # the same again succeeds, and clears away what the first left
        assert content(book_path) == after
        if at < len(tape.events):
            assert content(book_path) != before
    assert seen == {before, after}


def test_a_power_cut_while_a_torn_book_is_added_to_costs_nothing_that_stood_there(
    book_path: str, at_desk: Callable[..., Desk]
) -> None:
    add(at_desk(), "One")
    whole = content(book_path)
    torn = whole[:-30]
    put_back({book_path: torn})
    with recorded(os.path.dirname(book_path)) as tape:
        add(at_desk(), "After the cut")
    for _, found in losses(tape):
        put_back(found)
        assert content(book_path).startswith(torn)
        text = add(at_desk(), "Again")
        assert content(book_path).startswith(torn)
        assert content(book_path).endswith(b"\n" + text.encode())
        titles = [entry.title for entry in at_desk().open(EVERYTHING).book.written]
        assert titles[:3] == ["", "7 of 12", "Pause"]
        assert titles[-1] == "Again"


def test_a_memory_cut_anywhere_still_learns_what_is_added_next(
    book_path: str, at_desk: Callable[..., Desk], tmp_path: Path
) -> None:
    before = content(book_path)
    for title in ("One", "Two"):
        add(at_desk(), title)
    (memory,) = (tmp_path / "cache" / "goodbooks").glob("*.added")
    whole, two = memory.read_bytes(), content(book_path)
    for cut in range(0, len(whole), 6):
        memory.write_bytes(whole[:cut])
        put_back({book_path: two})
        text = add(at_desk(), "Three")
        put_back({book_path: before})
        assert text in at_desk().recover().text


def test_what_an_edit_left_behind_is_cleared_away_by_the_next(
    book_path: str, at_desk: Callable[..., Desk]
) -> None:
    folder = os.path.dirname(book_path)
    for name in (".life.book.0123456789ab.new", ".other.book.0123456789ab.new", ".life.book.new"):
        with open(os.path.join(folder, name), "w", encoding="utf-8") as file:
            file.write("left behind")
    desk = at_desk()
    desk.apply(desk.tidy())
    assert sorted(os.listdir(folder)) == [
        ".life.book.new",
        ".other.book.0123456789ab.new",
        "life.book",
    ]


def test_a_first_book_is_there_whole_or_can_be_begun_again(
    book_path: str, at_desk: Callable[..., Desk], environ: dict[str, str]
) -> None:
    entries = list(at_desk("demo:overruled").open(EVERYTHING).book.written[:6])
    path = os.path.join(os.path.dirname(book_path), "first.book")
    with recorded(os.path.dirname(book_path)) as tape:
        whole = start(entries, path, environ).text.encode()
    for at, found in losses(tape):
        at_desk(path).recover(forget=True)
        put_back(found)
        assert not os.path.exists(path) or content(path) == whole
        if at == len(tape.events):
            assert content(path) == whole
        if not os.path.exists(path):
            start(entries, path, environ)
            assert content(path) == whole


def test_a_first_book_never_takes_the_place_of_what_stands_there(
    book_path: str, at_desk: Callable[..., Desk], environ: dict[str, str]
) -> None:
    before = content(book_path)
    entries = at_desk().open(EVERYTHING).book.written
    with pytest.raises(Refusal) as caught:
        start(list(entries), book_path, environ)
    assert (caught.value.code, content(book_path)) == (3, before)
    assert os.listdir(os.path.dirname(book_path)) == ["life.book"]


@pytest.mark.parametrize("sin", ["no sync", "in place"])
def test_a_writer_that_does_not_sync_is_caught(
    sin: str, book_path: str, at_desk: Callable[..., Desk], monkeypatch: pytest.MonkeyPatch
) -> None:
    """The layer itself can fail a writer: it is no layer that lets everything pass."""
    before = content(book_path)
    monkeypatch.setattr(files, "flush", lambda fd: None)
    with recorded(os.path.dirname(book_path)) as tape:
        desk = at_desk()
        if sin == "no sync":
            add(desk, "One")
        else:
            desk.apply(desk.tidy())
    after = content(book_path)
    held = [found.get(book_path, b"") for at, found in losses(tape) if at == len(tape.events)]
    assert any(data not in (before, after) or data == before for data in held)
