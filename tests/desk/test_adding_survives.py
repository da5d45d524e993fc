"""Whatever fails while adding: the old bytes are kept, and what was acknowledged is there once."""

from __future__ import annotations

import errno
import os
import resource
import stat
from datetime import date
from typing import TYPE_CHECKING

import pytest

from desk.faulty import failing, writing_half
from desk.looking import content, titles
from desk.running import ended, process
from goodbooks.core.scope import Scope
from goodbooks.desk.ground.refusals import Refusal

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from goodbooks.core.entry import Entry
    from goodbooks.desk.desk import Desk


EVERYTHING = Scope(date(2026, 11, 3), is_everything=True)


def add(desk: Desk, title: str) -> None:
    desk.add([desk.understand(f'win "{title}"').entry])


def refused(desk: Desk, title: str = "More") -> Refusal:
    with pytest.raises(Refusal) as caught:
        add(desk, title)
    return caught.value


def outcome(desk: Desk, entry: Entry) -> tuple[str, str]:
    """The text that was added, or why it was not."""
    try:
        return desk.add([entry]).text, ""
    except Refusal as refusal:
        return "", f"{refusal.code} {refusal.sentence}"


def test_an_entry_is_written_whole_with_a_blank_line_after_it(
    book_path: str, at_desk: Callable[..., Desk]
) -> None:
    before = content(book_path)
    desk = at_desk()
    added = desk.add([desk.understand('win Platform "Tests are green" #rel').entry])
    assert content(book_path) == before + added.text.encode()
    assert added.text.startswith("2026-11-03 ")
    assert added.text.endswith(
        'win Platform "Tests are green" ^tests-green #rel\n  written: 2026-11-03 17:30\n\n'
    )
    assert added.file == book_path


def test_the_book_cut_at_any_byte_keeps_all_earlier_entries_and_takes_the_next_add(
    book_path: str, at_desk: Callable[..., Desk]
) -> None:
    desk = at_desk()
    entries = [desk.understand(f'win "Number {word}"').entry for word in ("one", "two", "three")]
    start = len(content(book_path))
    for entry in entries:
        desk.add([entry])
    whole = content(book_path)
    more = at_desk().understand('win "Behind the cut"').entry
    for cut in range(start, len(whole)):
        with open(book_path, "wb") as file:
            file.write(whole[:cut])
        opened = at_desk().open(EVERYTHING)
        assert len(opened.book.written) >= 3 + whole[start:cut].count(b"\n\n")
        is_torn = cut > 0 and whole[cut - 1 : cut] != b"\n"
        assert is_torn == any("torn-tail" in sentence for sentence in opened.said)
        text = at_desk().add([more]).text
        newline = b"\n" if is_torn else b""
        assert content(book_path) == whole[:cut] + newline + text.encode()
        at_desk().recover(forget=True)  # so that the next cut misses only what it cuts itself


@pytest.mark.parametrize("for_good", [False, True])
def test_each_call_that_fails_leaves_the_old_bytes_or_the_whole_entry(
    book_path: str, at_desk: Callable[..., Desk], *, for_good: bool
) -> None:
    before = content(book_path)
    at_desk().names()
    number = 0
    while True:
        number += 1
        desk = at_desk()
        entry = desk.understand('win "More"').entry
        with failing(number, for_good=for_good) as count:
            text, said = outcome(desk, entry)
        assert bool(text) != bool(said)
        assert not said or "life.book" in said
        after = content(book_path)
        in_doubt = after[len(before) :].startswith(b"2026-11-03 ")
        assert after == before or (in_doubt and after.endswith(b"\n\n"))
        assert not text or after == before + text.encode()
        assert os.listdir(os.path.dirname(book_path)) == ["life.book"]
        if not count.failed:
            break
        with open(book_path, "wb") as file:
            file.write(before)
        at_desk().recover(forget=True)
    assert number > 8


def test_a_disk_that_does_not_confirm_is_not_acknowledged(
    book_path: str, at_desk: Callable[..., Desk]
) -> None:
    desk = at_desk()
    entry = desk.understand('win "More"').entry
    with failing(1, calls=("fsync",)), pytest.raises(Refusal) as caught:
        desk.add([entry])
    assert caught.value.code == 4
    assert "may or may not be there" in caught.value.sentence
    assert "goodbooks check" in caught.value.remedy
    assert book_path in caught.value.sentence


def test_half_an_entry_on_a_full_disk_is_taken_back(
    book_path: str, at_desk: Callable[..., Desk]
) -> None:
    before = content(book_path)
    desk = at_desk()
    entry = desk.understand('win "More"').entry
    with writing_half(), pytest.raises(Refusal) as caught:
        desk.add([entry])
    assert (caught.value.code, content(book_path)) == (4, before)
    assert "the disk is full" in caught.value.sentence
    desk.add([entry])
    assert "More" in titles(at_desk())


def test_half_an_entry_that_cannot_be_taken_back_is_a_torn_tail_for_the_next(
    book_path: str, at_desk: Callable[..., Desk]
) -> None:
    before = content(book_path)
    desk = at_desk()
    entry = desk.understand('win "More of the same"').entry
    with failing(1, calls=("ftruncate",)), writing_half(), pytest.raises(Refusal) as caught:
        desk.add([entry])
    assert (caught.value.code, "may or may not be there" in caught.value.sentence) == (4, True)
    torn = content(book_path)
    assert torn.startswith(before)
    assert len(torn) > len(before)
    add(at_desk(), "Next")
    assert content(book_path).startswith(torn + b"\n2026-11-03 ")


def test_a_file_that_may_not_grow_keeps_its_bytes(
    book_path: str, environ: dict[str, str], at_desk: Callable[..., Desk]
) -> None:
    at_desk().names()
    before = content(book_path)
    code = f"""
import resource, signal
entry = desk.understand('win "More"').entry
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, ({len(before) + 20}, resource.RLIM_INFINITY))
try:
    desk.add([entry])
except Refusal as refusal:
    print(refusal.code, refusal.sentence)
"""
    assert resource.RLIMIT_FSIZE is not None
    said = ended(process(code, book_path, environ))
    assert said.startswith("4 ")
    assert content(book_path) == before


def test_a_book_on_a_read_only_disk_can_be_read_and_not_added_to(
    book_path: str, at_desk: Callable[..., Desk], monkeypatch: pytest.MonkeyPatch
) -> None:
    real = os.open

    def read_only(path: str, flags: int, *rest: int) -> int:
        if flags & (os.O_WRONLY | os.O_RDWR):
            raise OSError(errno.EROFS, "read-only")
        return real(path, flags, *rest)

    before = content(book_path)
    entry = at_desk().understand('win "More"').entry
    monkeypatch.setattr(os, "open", read_only)
    assert at_desk().entry("^pause").title == "Pause"
    with pytest.raises(Refusal) as caught:
        at_desk().add([entry])
    assert caught.value.code == 4
    assert "read-only" in caught.value.sentence
    assert content(book_path) == before


def test_a_linked_book_stays_a_link_and_keeps_its_mode(
    tmp_path: Path, book_path: str, at_desk: Callable[..., Desk]
) -> None:
    os.chmod(book_path, 0o640)
    link = str(tmp_path / "link.book")
    os.symlink(book_path, link)
    desk = at_desk(link)
    add(desk, "Through the link")
    desk.apply(desk.tidy())
    assert os.path.islink(link)
    assert b"Through the link" in content(book_path)
    assert stat.S_IMODE(os.stat(book_path).st_mode) == 0o640
    assert b'"7 of 12" ^capacity-platform' in content(book_path)


def test_the_files_own_line_ends_are_kept(book_path: str, at_desk: Callable[..., Desk]) -> None:
    with open(book_path, "wb") as file:
        file.write(b'2026-11-02 win "One" ^one\r\n  result: all\r\n\r\n')
    add(at_desk(), "Two")
    data = content(book_path)
    assert data.count(b"\n") == data.count(b"\r\n") == 6
    assert titles(at_desk()) == ["One", "Two"]
    assert at_desk().check().problems == ()


def test_whatever_else_stands_in_the_file_is_kept_to_the_byte(
    book_path: str, at_desk: Callable[..., Desk]
) -> None:
    odd = b'My book\n\n\n  \n; a comment   \n# heading\n2026-11-02 wim "?"  \t\n   x\n\n\n\n'
    with open(book_path, "wb") as file:
        file.write(odd)
    add(at_desk(), "More")
    assert content(book_path).startswith(odd + b"2026-11-03 ")


def test_nothing_is_added_to_a_file_that_is_no_text(
    book_path: str, at_desk: Callable[..., Desk]
) -> None:
    for data in ('2026-11-02 win "One"\n'.encode("utf-16"), b'2026-11-02 win "One"\r' * 3):
        with open(book_path, "wb") as file:
            file.write(data)
        refusal = refused(at_desk())
        assert (refusal.code, content(book_path)) == (3, data)


def test_a_folder_gets_its_entry_in_the_years_own_file(
    tmp_path: Path, at_desk: Callable[..., Desk]
) -> None:
    folder = tmp_path / "years"
    folder.mkdir()
    for year in (2025, 2026, 2027):
        (folder / f"{year}.book").write_text(f'{year}-01-02 win "In {year}" ^w{year}\n')
    assert at_desk(str(folder)).add(
        [at_desk(str(folder)).understand('win "Now"').entry]
    ).file == str(folder / "2026.book")
    others = tmp_path / "others"
    others.mkdir()
    for name in ("a", "b"):
        (others / f"{name}.book").write_text("")
    assert at_desk(str(others)).add(
        [at_desk(str(others)).understand('win "Now"').entry]
    ).file == str(others / "b.book")


def test_a_demo_book_stays_as_it_is(at_desk: Callable[..., Desk], environ: dict[str, str]) -> None:
    desk = at_desk("demo:overruled")
    refusal = refused(desk)
    assert (refusal.code, "goodbooks start" in refusal.remedy) == (3, True)
    assert not os.path.exists(environ["XDG_CACHE_HOME"])


@pytest.fixture(autouse=True)
def _usual_umask() -> Iterator[None]:
    before = os.umask(0o022)
    yield
    os.umask(before)
