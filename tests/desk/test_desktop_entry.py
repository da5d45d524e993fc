"""The entry in the desktop's menu: written on request, read as its specification says, and taken away again."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from goodbooks.desk.disk import desktop
from goodbooks.desk.ground.refusals import Refusal

if TYPE_CHECKING:
    from pathlib import Path

LINE = ["/usr/bin/python3", "-m", "goodbooks", "--book", "/books/an a/my $book 100%.book", "serve"]
_WORD = re.compile(r'"((?:[^"\\]|\\.)*)"|(\S+)')


def environ(folder: Path) -> dict[str, str]:
    return {"HOME": str(folder), "XDG_DATA_HOME": str(folder / "data")}


def words_of(value: str) -> list[str]:
    """The words of an Exec value, read as the Desktop Entry Specification says."""
    plain = value.replace("\\\\", "\\")
    found = [inside if inside or not bare else bare for inside, bare in _WORD.findall(plain)]
    return [re.sub(r"\\(.)", r"\1", word).replace("%%", "%") for word in found]


@given(
    st.lists(
        st.text(st.characters(codec="utf-8", exclude_categories=["Cc"]), min_size=1), min_size=1
    )
)
def test_every_word_of_the_line_is_read_back(line: list[str]) -> None:
    assert words_of(desktop.exec_line(line)) == line


def test_it_is_written_where_the_desktop_looks_and_for_the_user_alone(tmp_path: Path) -> None:
    path = desktop.put(LINE, "/icons/mark.svg", environ(tmp_path), "linux")
    assert path == str(tmp_path / "data" / "applications" / "goodbooks.desktop")
    text = (tmp_path / "data" / "applications" / "goodbooks.desktop").read_text(encoding="utf-8")
    said = dict(row.split("=", 1) for row in text.splitlines()[1:])
    assert text.startswith("[Desktop Entry]\n")
    assert words_of(said["Exec"]) == LINE
    assert said["Terminal"] == "false"
    assert [str(one.relative_to(tmp_path)) for one in tmp_path.rglob("*") if one.is_file()] == [
        "data/applications/goodbooks.desktop"
    ]


def test_an_older_one_is_replaced_and_one_of_somebody_else_is_not(tmp_path: Path) -> None:
    desktop.put(LINE, "/a.svg", environ(tmp_path), "linux")
    path = desktop.put(LINE, "/b.svg", environ(tmp_path), "linux")
    with open(path, encoding="utf-8") as file:
        assert "Icon=/b.svg" in file.read()
    with open(path, "w", encoding="utf-8") as file:
        file.write("[Desktop Entry]\nName=Something of mine\n")
    for act in (lambda: desktop.put(LINE, "/c.svg", environ(tmp_path), "linux"),
                lambda: desktop.remove(environ(tmp_path))):  # fmt: skip
        with pytest.raises(Refusal, match="did not write"):
            act()


def test_removing_it_leaves_nothing_and_a_second_time_is_said(tmp_path: Path) -> None:
    path = desktop.put(LINE, "/a.svg", environ(tmp_path), "linux")
    assert desktop.remove(environ(tmp_path)) == path
    assert [one for one in tmp_path.rglob("*") if one.is_file()] == []
    with pytest.raises(Refusal, match="there is no entry"):
        desktop.remove(environ(tmp_path))


@pytest.mark.parametrize("system", ["darwin", "win32"])
def test_on_another_system_the_line_is_told_and_nothing_written(
    tmp_path: Path, system: str
) -> None:
    with pytest.raises(Refusal, match="on Linux only") as refused:
        desktop.put(["/py", "-m", "goodbooks", "serve"], "/a.svg", environ(tmp_path), system)
    assert refused.value.remedy.endswith(": /py -m goodbooks serve")
    assert list(tmp_path.iterdir()) == []


def test_a_path_that_no_entry_can_hold_is_refused(tmp_path: Path) -> None:
    with pytest.raises(Refusal, match="a sign that no menu entry can hold"):
        desktop.put(["/py", "a\nExec=evil"], "/a.svg", environ(tmp_path), "linux")
