"""A name as it stands in the head of an entry, whatever signs it has."""

from __future__ import annotations

from goodbooks.core.regex import regex

_MARKS = {"\\": "\\\\", '"': '\\"', "\n": "\\n", "\t": "\\t", "\r": "\\r"}
CONTROL = regex(r"[\x00-\x1f\x7f-\x9f]")
_ODD_IN_NAME = regex(r'[\x00-\x1f\x7f-\x9f"“„#^,;\[\]\\]|->|=>|→|(?<!\S)(?:by|for)(?!\S)')


def marked(char: str) -> str:
    """A sign that cannot be shown, as it is written."""
    return _MARKS.get(char) or f"\\x{ord(char):02x}"


def is_plain_name(name: str) -> bool:
    """Whether a name can stand in a head as it is."""
    is_tidy = name == " ".join(name.split()) and bool(name)
    return is_tidy and not _ODD_IN_NAME.search(name)


def name_text(name: str) -> str:
    """A name as it stands in a head: in brackets when it has signs that mean something there."""
    if is_plain_name(name):
        return name
    inside = name.replace("\\", "\\\\").replace("]", "\\]")
    return "[" + CONTROL.sub(lambda found: marked(found[0]), inside) + "]"
