"""Which book is meant, and what is said when none or too many could be."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest

from goodbooks.desk.disk.where import find_book
from goodbooks.desk.ground.refusals import Refusal

if TYPE_CHECKING:
    from pathlib import Path


def made(path: Path, text: str = "") -> str:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return str(path)


def refused(book: str | None, environ: dict[str, str], cwd: Path) -> Refusal:
    with pytest.raises(Refusal) as caught:
        find_book(book, environ, str(cwd))
    return caught.value


def test_a_named_book_comes_before_the_variable_the_folder_and_the_users_own(
    tmp_path: Path, environ: dict[str, str]
) -> None:
    named = made(tmp_path / "a" / "named.book")
    by_variable = made(tmp_path / "b" / "variable.book")
    here = made(tmp_path / "c" / "here.book")
    own = made(tmp_path / "data" / "goodbooks" / "own.book")
    cwd = str(tmp_path / "c")
    with_variable = {**environ, "GOODBOOKS_BOOK": by_variable}
    assert find_book(named, with_variable, cwd).path == named
    assert find_book(None, with_variable, cwd).path == by_variable
    assert find_book(None, environ, cwd).path == here
    assert find_book(None, environ, str(tmp_path)).path == own


def test_a_path_is_taken_from_the_folder_one_stands_in(
    tmp_path: Path, environ: dict[str, str]
) -> None:
    path = made(tmp_path / "x" / "life.book")
    assert find_book("x/life.book", environ, str(tmp_path)).path == path


def test_without_any_book_it_is_said_how_to_start_one(
    tmp_path: Path, environ: dict[str, str]
) -> None:
    refusal = refused(None, environ, tmp_path)
    assert (refusal.code, "goodbooks start" in refusal.remedy) == (2, True)
    assert "goodbooks start" in refused("gone.book", environ, tmp_path).remedy


def test_several_books_in_the_folder_are_named_and_none_is_guessed(
    tmp_path: Path, environ: dict[str, str]
) -> None:
    made(tmp_path / "here" / "one.book")
    made(tmp_path / "here" / "two.book")
    refusal = refused(None, environ, tmp_path / "here")
    assert refusal.code == 2
    assert "one.book, two.book" in refusal.sentence


def test_conflict_copies_do_not_count_as_books(tmp_path: Path, environ: dict[str, str]) -> None:
    folder = tmp_path / "here"
    path = made(folder / "x.book")
    for copy in (
        "x (Ana's conflicted copy 2026-11-20).book",
        "x.sync-conflict-20261120-101112-ABCDEFG.book",
        "x-LAPTOP.book",
        "x 2.book",
        "x (1).book",
    ):
        made(folder / copy)
    assert find_book(None, environ, str(folder)).path == path
    assert find_book(str(folder), environ, str(folder)).files == (path,)


def test_books_that_only_look_like_copies_are_read(tmp_path: Path, environ: dict[str, str]) -> None:
    folder = tmp_path / "here"
    names = ["2026.book", "life-2026.book", "life.book", "team 2.book", "team-growth.book"]
    for name in [*names, "team-growth-old.txt"]:
        made(folder / name)
    found = find_book(str(folder), environ, str(tmp_path))
    assert [os.path.basename(path) for path in found.files] == names


def test_a_folder_is_all_its_books_but_not_those_of_folders_below(
    tmp_path: Path, environ: dict[str, str]
) -> None:
    one = made(tmp_path / "books" / "2025.book")
    two = made(tmp_path / "books" / "2026.book")
    made(tmp_path / "books" / "old" / "2024.book")
    made(tmp_path / "books" / "notes.txt")
    found = find_book(str(tmp_path / "books"), environ, str(tmp_path))
    assert (found.files, found.is_folder) == ((one, two), True)


def test_a_pipe_or_a_device_is_never_opened(tmp_path: Path, environ: dict[str, str]) -> None:
    folder = tmp_path / "books"
    path = made(folder / "real.book")
    os.mkfifo(folder / "pipe.book")
    os.symlink("/dev/zero", folder / "zero.book")
    os.symlink(folder, folder / "ring.book")
    assert find_book(str(folder), environ, str(tmp_path)).files == (path,)
    assert refused(str(folder / "pipe.book"), environ, tmp_path).code == 2
    assert refused("/dev/zero", environ, tmp_path).code == 2


def test_a_book_still_in_the_cloud_is_not_taken_for_an_empty_one(
    tmp_path: Path, environ: dict[str, str]
) -> None:
    made(tmp_path / "books" / ".life.book.icloud")
    for book, cwd in (("life.book", "books"), (None, "books"), ("books", ".")):
        refusal = refused(book, environ, tmp_path / cwd)
        assert refusal.code == 4
        assert refusal.sentence.startswith("not-downloaded: life.book")
    assert os.listdir(tmp_path / "books") == [".life.book.icloud"]


def test_a_demo_book_is_found_by_name_and_a_near_miss_is_named(
    tmp_path: Path, environ: dict[str, str]
) -> None:
    found = find_book("demo:overruled", environ, str(tmp_path))
    assert (found.demo, len(found.files)) == ("overruled", 1)
    assert "demo:overruled" in refused("demo:overuled", environ, tmp_path).remedy
    assert refused("demo:../overruled", environ, tmp_path).code == 2


def test_a_path_that_is_known_is_found_though_nothing_stands_there(
    tmp_path: Path, environ: dict[str, str]
) -> None:
    path = str(tmp_path / "gone.book")
    assert find_book(path, environ, str(tmp_path), lambda asked: asked == path).files == (path,)


def test_another_systems_customs_are_kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from goodbooks.desk.disk.places import cache_folder, data_folder

    home = str(tmp_path)
    assert data_folder({"HOME": home}) == os.path.join(home, ".local", "share", "goodbooks")
    assert cache_folder({"HOME": home, "XDG_CACHE_HOME": "not/absolute"}) == os.path.join(
        home, ".cache", "goodbooks"
    )
    monkeypatch.setattr("sys.platform", "darwin")
    assert data_folder({"HOME": home}).endswith(
        os.path.join("Library", "Application Support", "goodbooks")
    )
    monkeypatch.setattr("sys.platform", "win32")
    assert data_folder({"HOME": home, "LOCALAPPDATA": home}) == os.path.join(home, "goodbooks")
