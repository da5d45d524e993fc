"""Text in quotation marks, and names in brackets: any text goes in, and comes out the same."""

from __future__ import annotations

import re

from goodbooks.core.heads import CONTROL, is_plain_name, marked, name_text
from goodbooks.core.regex import regex

__all__ = ["closing_quote", "is_plain_name", "name_text", "quoted", "unescaped"]

_MEANT = {"n": "\n", "t": "\t", "r": "\r"}
_ESCAPE = regex(r"\\(?:x([0-9a-fA-F]{2})|(.))", re.DOTALL)


def quoted(text: str) -> str:
    """The text in double quotation marks, on one line."""
    if "\\" in text or '"' in text or CONTROL.search(text):
        text = text.replace("\\", "\\\\").replace('"', '\\"')
        text = CONTROL.sub(lambda found: marked(found[0]), text)
    return f'"{text}"'


def unescaped(text: str) -> str:
    """What stands between quotation marks, with its escapes undone."""
    if "\\" not in text:
        return text
    return _ESCAPE.sub(_meant, text)


def _meant(found: re.Match[str]) -> str:
    if found[1]:
        return chr(int(found[1], 16))
    return _MEANT.get(found[2], found[2])


def closing_quote(text: str, start: int, close: str = '"') -> int:
    """Where the quotation opened just before `start` closes, or -1."""
    at = text.find(close, start)
    while at > 0 and _is_escaped(text, at, start):
        at = text.find(close, at + 1)
    return at


def _is_escaped(text: str, at: int, start: int) -> bool:
    back = at
    while back > start and text[back - 1] == "\\":
        back -= 1
    return (at - back) % 2 == 1
