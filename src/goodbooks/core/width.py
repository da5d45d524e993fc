"""How many cells of a terminal a text takes, and its rows in so many of them."""

from __future__ import annotations


def wrapped(text: str, width: int, first: str = "", rest: str = "") -> list[str]:
    """The text in rows of at most `width` cells, broken between words; a long word stays whole."""
    rows: list[str] = []
    lead = first
    for paragraph in text.split("\n"):
        row, room = "", 0
        for word in paragraph.split():
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


def cells(text: str) -> int:
    """How many cells of a terminal the text takes."""
    if text.isascii():
        return len(text)
    from unicodedata import combining, east_asian_width

    wide = sum(east_asian_width(char) in "WF" for char in text)
    none = sum(bool(combining(char)) or char in "\u200d\ufe0f" for char in text)
    return len(text) + wide - none
