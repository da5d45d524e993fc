"""What somebody asks in bitterness, “what I am actually there for”: a note for me alone, for no answer is waited for."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from goodbooks.core.names import ME
from goodbooks.core.phrasing import capital
from goodbooks.core.regex import regex
from goodbooks.language.meant.bitter_question import is_bitter_question
from goodbooks.syntax.quoting import quoted

if TYPE_CHECKING:
    from goodbooks.desk.sentences.plain_meaning import Meant

_ASKED = regex(r'(?P<day>[^"]*?)\brequest (?:[^"]|"[^"]*"(?= ->))* -> me "(?P<title>[^"]*)"(?P<behind>.*)', re.IGNORECASE)  # fmt: skip


def as_a_note(meant: Meant, sentence: str) -> Meant | None:
    """The whole sentence as a note of mine, where what it asks is no question; None for any other."""
    found = _ASKED.fullmatch(meant.line)
    if found is None or not is_bitter_question(found["title"]):
        return None
    signs = "".join(re.findall(r" [#^][^\s#^]+", found["behind"]))
    words = re.sub(r"(?: [#^][^\s#^]+)+\Z", "", sentence)
    line = f"{found['day']}note {quoted(capital(words))}{signs}"
    note = "nobody waits for an answer to this, so it is a note for you alone"
    return meant._replace(line=line, more=(f"readers: {ME}",), notes=(note,), offers=())
