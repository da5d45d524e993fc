"""How many cells of a terminal a text takes, and its rows in so many of them."""

from __future__ import annotations

from goodbooks.core.regex import regex

_QUOTED = r"""'[^']*'(?:\\''[^']*')*|"[^"]*\""""
_COMMAND = regex(
    rf"\bgoodbooks(?: --[a-z-]+(?: [\w:./-]+)?)* [a-z][a-z-]*"  # the name of the command
    rf"(?: (?:{_QUOTED}|(?!-)[\w./@#^,-]*[\w/]))?"  # what it is about
    rf"(?: (?:{_QUOTED}|[\^#@][\w-]+|[A-Z]{{2,}}\b|--[a-z-]+(?: (?:{_QUOTED}|[\w:./,-]*\w))?))*"  # and the rest
)
_JOINED = "\x00"


def wrapped(text: str, width: int, first: str = "", rest: str = "") -> list[str]:
    """The text in rows of at most `width` cells, broken between words; a long word stays whole, and so does a command, to be copied."""
    rows: list[str] = []
    lead = first
    for paragraph in text.split("\n"):
        row, room = "", 0
        for word in _words(paragraph):
            size = cells(word)
            if row and room + 1 + size > width:
                rows.append(row)
                row = ""
            if row:
                row, room = row + " " + word, room + 1 + size
            else:
                row, room = lead + word, cells(lead) + size
                lead = rest
        if row:
            rows.append(row)
    return rows


def _words(paragraph: str) -> list[str]:
    """The words of a paragraph, a command with all that belongs to it as one."""
    if "goodbooks " not in paragraph:
        return paragraph.split()
    joined = _COMMAND.sub(lambda found: found[0].replace(" ", _JOINED), paragraph)
    return [word.replace(_JOINED, " ") for word in joined.split()]


def after_command(text: str) -> tuple[str, str]:
    """A command at the beginning of a text, and what is said behind it."""
    found = _COMMAND.match(text)
    end = found.end() if found else len(text)
    return text[:end], text[end:].strip()


def cells(text: str) -> int:
    """How many cells of a terminal the text takes."""
    if text.isascii():
        return len(text)
    from unicodedata import combining, east_asian_width

    wide = sum(east_asian_width(char) in "WF" for char in text)
    none = sum(bool(combining(char)) or char in "\u200d\ufe0f" for char in text)
    return len(text) + wide - none
