"""What was acknowledged and is gone is said, shown where it is remembered, and can be recovered."""

from __future__ import annotations

import os
from datetime import date
from typing import TYPE_CHECKING

import pytest

from desk.faulty import failing
from desk.looking import content
from goodbooks.core.scope import Scope
from goodbooks.desk.ground.refusals import Refusal
from goodbooks.desk.shelved import memory
from goodbooks.desk.texts.starting import start

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from goodbooks.desk.desk import Desk
    from goodbooks.desk.ground.handed_back import Opened

EVERYTHING = Scope(date(2026, 11, 3), is_everything=True)
ONCE = 'decision Marcus "Go ahead, this once"'


def put(path: str, data: bytes) -> None:
    with open(path, "wb") as file:
        file.write(data)


def added(desk: Desk, line: str = ONCE, *more: str) -> str:
    return desk.add([desk.understand(line, more).entry]).text


def opened(desk: Desk) -> Opened:
    return desk.open(EVERYTHING)


def test_a_book_to_which_nothing_happened_has_lost_nothing(at_desk: Callable[..., Desk]) -> None:
    added(at_desk())
    added(at_desk(), 'win "More"')
    assert (opened(at_desk()).said, opened(at_desk()).is_lost) == ((), False)
    assert at_desk().recover().text == ""


def test_a_tail_cut_between_a_head_and_its_lines_is_seen_although_it_looks_whole(
    book_path: str, at_desk: Callable[..., Desk]
) -> None:
    text = added(at_desk(), ONCE, "exception: load test")
    data = content(book_path)
    cut = data.index(b"  exception")
    put(book_path, data[:cut])
    for _ in range(2):
        found = opened(at_desk())
        assert found.is_lost
        assert found.said[0].startswith(
            f"shrunk: {len(data) - cut} bytes of life.book acknowledged at 2026-11-03 17:30"
        )
        assert at_desk().recover().text == text
        assert at_desk().check().said == found.said


def test_a_cut_is_still_known_after_the_next_add(
    book_path: str, at_desk: Callable[..., Desk]
) -> None:
    added(at_desk(), ONCE, "exception: load test")
    data = content(book_path)
    put(book_path, data[: data.index(b"  exception")])
    added(at_desk(), 'win "Later"')
    found = opened(at_desk())
    assert found.is_lost
    assert "^go-ahead" in found.said[0] or "is missing" in found.said[0]
    assert "exception: load test" in at_desk().recover().text
    put(book_path, content(book_path) + at_desk().recover().text.encode())
    assert not opened(at_desk()).is_lost


def test_without_the_index_the_loss_is_still_seen(
    book_path: str, at_desk: Callable[..., Desk], index_file: Callable[[], Path]
) -> None:
    before = content(book_path)
    text = added(at_desk())
    opened(at_desk())
    put(book_path, before)
    index_file().unlink()
    assert opened(at_desk()).said[0].startswith("shrunk: ")
    assert at_desk().recover().text == text


@pytest.mark.parametrize("is_missing", [True, False])
def test_an_emptied_book_is_shown_as_remembered_and_never_written_over(
    book_path: str, at_desk: Callable[..., Desk], *, is_missing: bool
) -> None:
    added(at_desk())
    before = content(book_path)
    whole = opened(at_desk()).book.written
    if is_missing:
        os.unlink(book_path)
    else:
        put(book_path, b"")
    found = opened(at_desk())
    assert found.book.written == whole
    assert found.is_lost
    assert found.said[0].startswith("emptied: life.book")
    with pytest.raises(Refusal) as caught:
        added(at_desk(), 'win "More"')
    assert caught.value.code == 3
    assert os.path.exists(book_path) != is_missing
    text = at_desk().recover().text
    assert [line for line in text.split("\n") if line] == [
        line for line in before.decode().split("\n") if line
    ]
    put(book_path, text.encode())
    assert not opened(at_desk()).is_lost


def test_a_loss_that_was_meant_is_forgotten_on_request(
    book_path: str, at_desk: Callable[..., Desk]
) -> None:
    added(at_desk())
    opened(at_desk())
    put(book_path, b"")
    assert at_desk().recover(forget=True).text
    assert (opened(at_desk()).said, len(opened(at_desk()).book.written)) == ((), 0)
    added(at_desk(), 'win "Anew"')
    assert content(book_path).startswith(b"2026-11-03 ")


def test_an_old_buffer_saved_over_an_added_entry_is_seen_and_the_entry_named(
    book_path: str, at_desk: Callable[..., Desk]
) -> None:
    before = content(book_path)
    text = added(at_desk())
    put(book_path, before.replace(b"boss", b"boss of my boss") + b'2026-11-03 note "By hand" ^n\n')
    found = opened(at_desk())
    assert found.is_lost
    assert found.said[0].startswith("changed-before-end: ^go-ahead, added at 2026-11-03 17:30")
    assert at_desk().recover().text == text
    put(book_path, content(book_path) + text.encode())
    assert (opened(at_desk()).said, opened(at_desk()).is_lost) == ((), False)


def test_an_added_entry_that_was_edited_or_moved_is_not_lost(
    book_path: str, at_desk: Callable[..., Desk]
) -> None:
    before = content(book_path)
    text = added(at_desk())
    put(book_path, text.replace("Go ahead", "Go straight ahead").encode() + before)
    assert (opened(at_desk()).said, opened(at_desk()).is_lost) == ((), False)


def recovered(desk: Desk) -> str:
    """The recovered text, or why there is none."""
    try:
        found = desk.recover()
        return found.text or " ".join(desk.open(EVERYTHING).said)
    except Refusal as refusal:
        return f"{refusal.code} {refusal.sentence}"


def test_recovery_that_is_itself_cut_short_can_be_done_again(
    book_path: str, at_desk: Callable[..., Desk]
) -> None:
    before = content(book_path)
    text = added(at_desk())
    put(book_path, before)
    for number in range(1, 40):
        with failing(number, calls=("open", "read", "write", "fsync", "replace", "utime")):
            found = recovered(at_desk())
        assert found == text or found[:2] in ("3 ", "4 ") or "could not be seen" in found
        assert at_desk().recover().text == text
        assert content(book_path) == before


def test_a_new_book_is_not_begun_where_one_was_lost(
    book_path: str, at_desk: Callable[..., Desk], environ: dict[str, str]
) -> None:
    added(at_desk())
    os.unlink(book_path)
    entry = at_desk("demo:overruled").open(EVERYTHING).book.written[0]
    with pytest.raises(Refusal) as caught:
        start([entry], book_path, environ)
    assert (caught.value.code, os.path.exists(book_path)) == (3, False)


def test_a_book_is_begun_for_the_user_alone_and_never_over_another_file(
    tmp_path: Path, environ: dict[str, str], at_desk: Callable[..., Desk]
) -> None:
    entry = at_desk("demo:overruled").open(EVERYTHING).book.written[0]
    path = str(tmp_path / "data" / "goodbooks" / "life.book")
    made = start([entry], path, environ)
    assert content(path) == made.text.encode()
    assert os.stat(path).st_mode & 0o777 == 0o600
    with pytest.raises(Refusal) as caught:
        start([entry], path, environ)
    assert caught.value.code == 3
    os.unlink(path)
    environ["XDG_CACHE_HOME"] = str(tmp_path / "other")
    os.symlink(tmp_path / "elsewhere", path)
    with pytest.raises(Refusal):
        start([entry], path, environ)
    assert not os.path.exists(tmp_path / "elsewhere")


def test_the_memory_keeps_the_last_of_many(
    book_path: str, at_desk: Callable[..., Desk], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(memory, "MOST", 20)
    desk = at_desk()
    entry = desk.understand('win "One"').entry
    for number in range(50):
        desk.add([entry._replace(id=f"w{number}")])
    put(book_path, content(book_path).replace(b"^w10\n", b"^x\n").replace(b"^w49\n", b"^y\n"))
    said = opened(at_desk()).said
    assert [sentence.split(",")[0] for sentence in said] == ["changed-before-end: ^w49"]
