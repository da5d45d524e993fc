"""Text in quotation marks, and names in brackets: any text goes in, and comes out the same."""

from __future__ import annotations

import re

_MARKS = {"\\": "\\\\", '"': '\\"', "\n": "\\n", "\t": "\\t", "\r": "\\r"}
_MEANT = {"n": "\n", "t": "\t", "r": "\r"}
_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f]")
_ESCAPE = re.compile(r"\\(?:x([0-9a-fA-F]{2})|(.))", re.DOTALL)
_ODD_IN_NAME = re.compile(r'[\x00-\x1f\x7f-\x9f"“„#^,;\[\]\\]|->|=>|→|(?<!\S)(?:by|for)(?!\S)')


def quoted(text: str) -> str:
    """The text in double quotation marks, on one line."""
    if "\\" in text or '"' in text or _CONTROL.search(text):
        text = text.replace("\\", "\\\\").replace('"', '\\"')
        text = _CONTROL.sub(lambda found: _marked(found[0]), text)
    return f'"{text}"'


def _marked(char: str) -> str:
    return _MARKS.get(char) or f"\\x{ord(char):02x}"


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


def is_plain_name(name: str) -> bool:
    """Whether a name can stand in a head as it is."""
    is_tidy = name == " ".join(name.split()) and bool(name)
    return is_tidy and not _ODD_IN_NAME.search(name)


def name_text(name: str) -> str:
    """A name as it stands in a head: in brackets when it has signs that mean something there."""
    if is_plain_name(name):
        return name
    inside = name.replace("\\", "\\\\").replace("]", "\\]")
    return "[" + _CONTROL.sub(lambda found: _marked(found[0]), inside) + "]"
