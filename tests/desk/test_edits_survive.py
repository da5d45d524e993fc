"""Whatever fails while a book is edited, begun or merged: the old bytes or the new, never less."""

from __future__ import annotations

import errno
import fcntl
import os
import re
import sys
from typing import TYPE_CHECKING

import pytest

from desk.faulty import failing
from desk.looking import EVERYTHING, content
from goodbooks.desk.disk import whole
from goodbooks.desk.ground.refusals import Refusal
from goodbooks.desk.texts.starting import start

if TYPE_CHECKING:
    from collections.abc import Callable

    from goodbooks.desk.desk import Desk

LEFT_BEHIND = re.compile(r"\.(life|first)\.book\.[0-9a-f]{12}\.new")
CONFLICT = "life (conflicted copy).book"


def put(path: str, data: bytes) -> None:
    with open(path, "wb") as file:
        file.write(data)


def said_by(act: Callable[[], object]) -> str:
    """What was said when it failed; "" when it succeeded."""
    code, sentence = 3, ""
    try:
        act()
    except Refusal as refusal:
        code, sentence = refusal.code, refusal.sentence
    assert code in (3, 4), sentence
    return sentence


@pytest.mark.parametrize("for_good", [False, True])
def test_each_call_that_fails_during_an_edit_leaves_the_old_book_or_the_new(
    book_path: str, at_desk: Callable[..., Desk], *, for_good: bool
) -> None:
    before = content(book_path)
    desk = at_desk()
    desk.apply(desk.tidy())
    after = content(book_path)
    folder = os.path.dirname(book_path)
    number = 0
    while True:
        number += 1
        put(book_path, before)
        desk = at_desk()
        changes = desk.tidy()
        with failing(number, for_good=for_good) as count:
            said = said_by(lambda desk=desk, changes=changes: desk.apply(changes))
        assert content(book_path) in (before, after)
        assert said or content(book_path) == after
        assert not said or "life.book" in said
        left = [name for name in os.listdir(folder) if name != "life.book"]
        assert left == [] or (said and all(LEFT_BEHIND.fullmatch(name) for name in left))
        if not count.failed:
            break
        put(book_path, before)
        desk = at_desk()
        desk.apply(desk.tidy())
        assert (content(book_path), os.listdir(folder)) == (after, ["life.book"])
    assert number > 8


def test_each_call_that_fails_while_a_book_is_begun_leaves_none_or_a_whole_one(
    book_path: str, at_desk: Callable[..., Desk], environ: dict[str, str]
) -> None:
    entries = list(at_desk().open(EVERYTHING).book.written)
    path = os.path.join(os.path.dirname(book_path), "first.book")
    number = 0
    while True:
        number += 1
        at_desk(path).recover(forget=True) if os.path.exists(path) else None
        put(path, b"x")
        os.unlink(path)
        with failing(number, calls=("open", "write", "fsync", "link", "rename", "fstat")) as count:
            said = said_by(lambda: start(entries, path, environ))
        assert os.path.exists(path) or said
        assert not os.path.exists(path) or content(path).count(b"\n\n") == len(entries)
        if not count.failed:
            break
        if os.path.exists(path):
            at_desk(path).recover(forget=True)
            os.unlink(path)
        assert not said_by(lambda: start(entries, path, environ))
    assert number > 4


def test_each_call_that_fails_during_a_merge_leaves_the_old_book_or_all_of_the_copys(
    book_path: str, at_desk: Callable[..., Desk]
) -> None:
    before = content(book_path)
    theirs = before + b'2026-11-03 win "One" ^one\n\n2026-11-03 win "Two" ^two\n\n'
    copy = os.path.join(os.path.dirname(book_path), CONFLICT)
    number = 0
    while True:
        number += 1
        put(book_path, before)
        put(copy, theirs)
        at_desk().recover(forget=True)
        with failing(number) as count:
            said = said_by(lambda: at_desk().merge())
        assert content(copy) == theirs
        assert content(book_path) in (before, theirs) or said
        assert content(book_path).startswith(before)
        if not count.failed:
            break
        at_desk().merge()
        titles = [entry.title for entry in at_desk().open(EVERYTHING).book.written]
        assert (titles.count("One"), titles.count("Two")) == (1, 1)
    assert number > 8


def held(times: int, monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """Let the system say so often that another program holds the file, as Windows does."""
    real, left, slept = os.replace, iter(range(times)), list[float]()

    def replace(one: str, other: str) -> None:
        for _ in left:
            error = PermissionError(errno.EACCES, "held")
            error.winerror = 32  # type: ignore[attr-defined]
            raise error
        real(one, other)

    monkeypatch.setattr(os, "replace", replace)
    monkeypatch.setattr(whole.time, "sleep", slept.append)
    return slept


def test_a_book_that_another_program_looks_at_for_a_moment_is_replaced_after_it(
    book_path: str, at_desk: Callable[..., Desk], monkeypatch: pytest.MonkeyPatch
) -> None:
    slept = held(5, monkeypatch)
    desk = at_desk()
    desk.apply(desk.tidy())
    assert len(slept) == 5
    assert b"^capacity-platform" in content(book_path)


def test_a_book_held_for_long_stays_whole_and_the_new_text_is_kept_in_a_file_that_is_named(
    book_path: str, at_desk: Callable[..., Desk], monkeypatch: pytest.MonkeyPatch
) -> None:
    before = content(book_path)
    slept = held(1000, monkeypatch)
    desk = at_desk()
    with pytest.raises(Refusal) as caught:
        desk.apply(desk.tidy())
    assert sum(slept) == pytest.approx(2.5)
    assert (caught.value.code, content(book_path)) == (4, before)
    kept = caught.value.sentence.rpartition(" ")[2]
    assert b"^capacity-platform" in content(kept)


def test_a_file_that_may_not_be_replaced_for_other_reasons_is_not_tried_again(
    book_path: str, at_desk: Callable[..., Desk], monkeypatch: pytest.MonkeyPatch
) -> None:
    slept = held(0, monkeypatch)
    desk = at_desk()
    with failing(1, code=errno.EACCES, calls=("replace",)), pytest.raises(Refusal):
        desk.apply(desk.tidy())
    assert slept == []
    assert os.listdir(os.path.dirname(book_path)) == ["life.book"]


@pytest.mark.parametrize("is_supported", [True, False])
def test_on_a_mac_the_drive_itself_is_told_to_write_where_it_can_be(
    book_path: str,
    at_desk: Callable[..., Desk],
    monkeypatch: pytest.MonkeyPatch,
    *,
    is_supported: bool,
) -> None:
    """This tests which call is chosen; what a drive does with it was not tested on a Mac."""
    full, plain = list[int](), list[int]()

    def control(fd: int, command: int) -> None:
        assert command == 51
        if not is_supported:
            raise OSError(errno.ENOTSUP, "not here")
        full.append(fd)

    desk = at_desk()
    entry = desk.understand('win "More"').entry
    monkeypatch.setattr(fcntl, "F_FULLFSYNC", 51, raising=False)
    monkeypatch.setattr(fcntl, "fcntl", control)
    monkeypatch.setattr(os, "fsync", plain.append)
    monkeypatch.setattr(sys, "platform", "darwin")
    desk.add([entry])
    assert (len(full), len(plain)) == ((1, 0) if is_supported else (0, 1))
    changes = desk.tidy()
    full.clear(), plain.clear()
    desk.apply(changes)
    assert (len(full), len(plain)) == ((1, 1) if is_supported else (0, 2))  # one is the folder's


def test_where_there_are_no_hard_links_a_book_is_begun_all_the_same_and_over_nothing(
    book_path: str, environ: dict[str, str], at_desk: Callable[..., Desk]
) -> None:
    entries = list(at_desk().open(EVERYTHING).book.written)
    folder = os.path.dirname(book_path)
    path = os.path.join(folder, "first.book")
    with failing(1, for_good=True, code=errno.EPERM, calls=("link",)):
        text = start(entries, path, environ).text
        assert content(path) == text.encode()
        os.symlink(os.path.join(folder, "elsewhere"), os.path.join(folder, "link.book"))
        for taken in (book_path, os.path.join(folder, "link.book")):
            assert "already" in said_by(lambda taken=taken: start(entries, taken, environ))
    assert sorted(os.listdir(folder)) == ["first.book", "life.book", "link.book"]
