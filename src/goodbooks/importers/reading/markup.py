"""The words of a marked-up page or mail, without its markup, its scripts and its hidden parts."""

from __future__ import annotations

import re
from html.parser import HTMLParser

from goodbooks.core.regex import regex

_SILENT = frozenset({"script", "style", "head", "title", "template", "noscript", "svg"})
_BREAKS = frozenset(
    {"p", "div", "br", "li", "tr", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "table", "article",
     "section", "header", "footer", "pre", "hr", "dd", "dt"}
)  # fmt: skip
_MOST_SIGNS = 4_000_000
_UNSEEN = regex(r"<!--.*?(?:-->|\Z)|<[!?][^>]*(?:>|\Z)", re.DOTALL)
"""Remarks and declarations, to their end or that of the text."""
_NEVER_CLOSED = regex(r"<(?=[A-Za-z/])(?![^<>]*>)")
"""Where a tag begins that is not closed before the next: the library would look for its end through all that follows, each time."""


def plain_of(marked: str) -> str:
    """The words as plain lines; what is quoted in it begins with `> `."""
    reader = _Words()
    reader.feed(_NEVER_CLOSED.sub("&lt;", _UNSEEN.sub("", marked[:_MOST_SIGNS])))
    reader.close()
    lines = (" ".join(line.split()) for line in "".join(reader.parts).split("\n"))
    return re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).strip()


class _Words(HTMLParser):
    """Keeps what is read, a line a block."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.parts: list[str] = []
        self._silent = 0
        self._quoted = 0
        self._cells = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Begin a block, a quotation, or something that is not read."""
        self._silent += tag in _SILENT
        self._quoted += tag == "blockquote"
        if tag in _BREAKS or tag == "blockquote":
            self._cells = 0
            self._break()
        if tag in ("td", "th") and not self._silent:
            self.parts.append(" | " if self._cells else "")
            self._cells += 1

    def handle_endtag(self, tag: str) -> None:
        """End what the tag stands for: a paragraph, or the part that is no text."""
        self._silent = max(0, self._silent - (tag in _SILENT))
        self._quoted = max(0, self._quoted - (tag == "blockquote"))
        if tag in _BREAKS or tag == "blockquote":
            self._break()

    def handle_data(self, data: str) -> None:
        """Keep words that are read."""
        if not self._silent:
            self.parts.append(data.replace("\n", " "))

    def _break(self) -> None:
        self.parts.append("\n> " if self._quoted else "\n")
