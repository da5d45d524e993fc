"""What is said of a place before a private book is put there."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from goodbooks.desk.disk import whose_place
from goodbooks.desk.disk.whose_place import FAR, MARKED, warnings

if TYPE_CHECKING:
    from pathlib import Path


def test_a_place_of_ones_own_is_nothing_to_speak_of(tmp_path: Path) -> None:
    assert warnings(str(tmp_path / "mine.book")) == []


def test_a_place_where_others_write_is_pointed_out(tmp_path: Path) -> None:
    tmp_path.chmod(0o777)
    assert "not yours alone" in warnings(str(tmp_path / "new" / "mine.book"))[0]


@pytest.mark.parametrize(("mark", "name"), MARKED.items())
def test_a_folder_that_is_synced_is_known_by_what_its_program_left_there(
    tmp_path: Path, mark: str, name: str
) -> None:
    (tmp_path / mark).mkdir()
    assert f"as if {name} copied it" in warnings(str(tmp_path / "a" / "b" / "mine.book"))[0]


def test_a_link_into_a_synced_folder_is_followed(tmp_path: Path) -> None:
    (tmp_path / "Dropbox").mkdir()
    (tmp_path / "private").symlink_to(tmp_path / "Dropbox")
    assert "Dropbox" in warnings(str(tmp_path / "private" / "mine.book"))[0]


def test_a_place_in_a_repository_may_be_pushed_with_it(tmp_path: Path) -> None:
    (tmp_path / ".git").mkdir()
    assert "may be pushed" in warnings(str(tmp_path / "notes" / "mine.book"))[0]


@pytest.mark.parametrize("kind", sorted(FAR))
def test_a_place_on_another_machine_is_perhaps_the_employers(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, kind: str
) -> None:
    mounts = tmp_path / "mounts"
    share = str(tmp_path / "team drive").replace(" ", "\\040")
    mounts.write_text(f"disk / ext4 rw 0 0\nserver:/x {share} {kind} rw 0 0\n", encoding="utf-8")
    monkeypatch.setattr(whose_place, "MOUNTS", str(mounts))
    assert "another machine" in warnings(str(tmp_path / "team drive" / "mine.book"))[0]
    assert warnings(str(tmp_path / "team drives" / "mine.book")) == []


@pytest.mark.parametrize("place", [r"\\server\team\mine.book", "//server/team/mine.book"])
def test_a_share_is_told_by_its_name_without_a_look_at_it(
    place: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(whose_place.os.path, "realpath", None)
    assert "another machine" in warnings(place)[0]
