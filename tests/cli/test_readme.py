"""The README's own book: every line of it, typed as it stands, on a fresh book and in order."""

from __future__ import annotations

import re
import shlex
from pathlib import Path

from cli.calling import call
from importers.threads import MAMAPEDIA

README = Path(__file__).parents[2] / "README.md"
ANSWERS = """\
Ana, platform lead
Marcus
Incident minutes down 30% by year end
Growth, Sales, Vera

Thursday 14:00
"""
MAY_FIND_SOMETHING = "goodbooks check"


def section() -> str:
    """What the README says about one's own book."""
    text = README.read_text(encoding="utf-8")
    return text.partition("## Your own book")[2].partition("\n## ")[0]


def typed_lines() -> list[str]:
    """The lines of the section's blocks, then those of its table, each with its options."""
    found = re.findall(r"^goodbooks.*$", section(), re.MULTILINE)
    for row in re.findall(r"^\|.*\|(.*)\|$", section(), re.MULTILINE):
        last = ""
        for said in re.findall(r"`([^`]+)`", row):
            last = said if said.startswith("goodbooks") else last
            found.append(said if said == last else f"{last} {said}")
    return found


MAIL = """\
From: Marcus <marcus@example.org>
To: me <me@example.org>
Date: Tue, 03 Nov 2026 17:55:10 +0100

Could you send me the test plan by Friday?
"""

STORY = "My boss said in front of the client that nobody had agreed to it. He had, on Monday.\n"


def test_every_line_of_the_own_book_section_works_as_it_is_typed(tmp_path: Path) -> None:
    lines = typed_lines()
    assert len(lines) > 15
    (tmp_path / "reply.txt").write_text("Could you sign the plan by Friday?\n", encoding="utf-8")
    (tmp_path / "message.eml").write_text(MAIL, encoding="utf-8")
    (tmp_path / "story.txt").write_text(STORY, encoding="utf-8")
    (tmp_path / "thread.txt").write_text(MAMAPEDIA, encoding="utf-8")
    for line in lines:
        name, *words = shlex.split(line, comments=True)
        done = call(tmp_path, *words, given=ANSWERS if words == ["start"] else "")
        allowed = (0, 1) if line == MAY_FIND_SOMETHING else (0,)
        assert (name, done.code in allowed, done.err) == ("goodbooks", True, ""), line


def test_the_lines_give_the_pages_their_stuff(tmp_path: Path) -> None:
    for line in typed_lines()[:7]:
        call(tmp_path, *shlex.split(line, comments=True)[1:], given=ANSWERS)
    note = call(tmp_path, "confirm", "^once").out
    assert "It takes the place of “Pause; I will meet Growth today”." in note
    assert "Left out: load test" in note
