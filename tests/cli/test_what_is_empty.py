"""What is empty, or is nobody else, is said at once and never taken as left out."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from cli.calling import call, evening

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.parametrize(("words", "said"), [
    (("confirm", "^once", "--to", ""), "--to is empty; write --to WHO"),
    (("confirm", "^once", "--sent", "--to", "Growth", "--to", " "), "--to is empty"),
    (("brief", "Marcus", "--output", ""), "--output is empty; write --output FILE"),
    (("find", "pause", "--who", ""), "--who is empty; write --who WHO"),
    (("brief", ""), "goodbooks brief needs the name of a person"),
    (("show", " "), "goodbooks show needs the id of an entry"),
    (("brief", "me"), "a brief is for a talk with somebody else; name them"),
    (("brief", "Ana"), "goodbooks standing shows how you stand"),
])  # fmt: skip
def test_an_empty_word_and_a_brief_for_oneself_are_refused(
    tmp_path: Path, words: tuple[str, ...], said: str
) -> None:
    path = evening(tmp_path)
    with path.open("a", encoding="utf-8") as file:
        file.write("2026-11-02 person me\n  also: Ana\n")
    before = path.read_bytes()
    done = call(tmp_path, *words)
    assert (done.code, done.out) == (2, "")
    assert said in done.err
    assert path.read_bytes() == before


@pytest.mark.parametrize("name", ["page.html", "page.md", "page.json", "page.txt"])
def test_the_form_is_told_by_the_ending_of_the_file(tmp_path: Path, name: str) -> None:
    evening(tmp_path)
    forms = {"html": "html", "md": "markdown", "json": "json", "txt": "text"}
    wanted = forms[name.partition(".")[2]]
    assert call(tmp_path, "brief", "Marcus", "--output", name).code == 0
    assert call(tmp_path, "brief", "Marcus", "--format", wanted, "--output", "other").code == 0
    assert (tmp_path / name).read_text("utf-8") == (tmp_path / "other").read_text("utf-8")
