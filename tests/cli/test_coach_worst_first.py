"""The remarks on a message come the one that does most harm first, and of many it is said how many come after the first."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from cli.calling import call

if TYPE_CHECKING:
    from pathlib import Path

BAD = """\
Hello Ines,

I'm so sorry for rambling yesterday, I was completely useless. I guess I might maybe be sort of interested in the night desk, if you think that's OK? You ALWAYS give these to people from outside. If it's not me I'll have to look elsewhere.

Sorry again,
Tom
"""
GOOD = "Hello Ines,\n\nSorry again for yesterday. May I have ten minutes on Thursday?\n\nTom\n"


def coached(folder: Path, text: str) -> str:
    (folder / "mail.txt").write_text(text, encoding="utf-8")
    return call(folder, "coach", "mail.txt").out


def test_a_threat_in_the_last_line_comes_before_a_weak_word_in_the_first(tmp_path: Path) -> None:
    said = coached(tmp_path, BAD)
    first = re.search(r"^1  (.*)$", said, re.MULTILINE)
    assert first is not None
    assert "look elsewhere" in first[1]
    assert said.index("threat") < said.index("lowered-self") < said.index("light-hedge")


def test_of_many_it_is_said_how_many_come_after_the_first(tmp_path: Path) -> None:
    said = coached(tmp_path, BAD)
    total = len(re.findall(r"^\d+  ", said, re.MULTILINE))
    found = re.search(r"These first\. (\w+) more remarks after them", said)
    assert found is not None
    before = len(re.findall(r"^\d+  ", said[: found.start()], re.MULTILINE))
    assert before < total


def test_few_are_read_at_once(tmp_path: Path) -> None:
    assert "These first" not in coached(tmp_path, GOOD)
