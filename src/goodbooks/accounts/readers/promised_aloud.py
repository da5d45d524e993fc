"""A promise as its reader hears it: what I do for them and what they do for me, instead of my note of it in quotation marks."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from goodbooks.accounts.readers.to_their_face import called, said_to_them
from goodbooks.core.phrasing import shortened
from goodbooks.language.signs import deeds

if TYPE_CHECKING:
    from collections.abc import Sequence

    from goodbooks.core.entry import Entry

_I_DO = re.compile(r"I(?:['’]ll| will)? (?!am\b|was\b|had\b|did\b)(?=[a-z])")
_OF_ANOTHER = re.compile(r"\b(?:he|she|him|her|his|hers|they|them|their)\b", re.IGNORECASE)
_LONGEST = 90
_YOU_DOES = re.compile(r"\byou (?:is|was|has|does|[a-z]+[^s\W]s)\b")
"""Where the reader's name was who does something, and “you” would be said wrongly."""


def from_me(title: str, names: Sequence[str], most: int) -> str:
    """What I promised to those of these names: “I send Rob the range” is I send you the range; any other title is quoted."""
    called_so = "|".join(sorted(map(re.escape, {one for name in names for one in called(name)}), key=len, reverse=True))  # fmt: skip
    if not called_so or not _I_DO.match(title):
        return f"“{shortened(title, most)}”"
    turned, times = re.subn(
        rf"\b(?:{called_so})\b(['’]s\b)?", lambda one: "your" if one[1] else "you", title
    )
    if times != 1 or len(names) > 1 or _OF_ANOTHER.search(turned) or _YOU_DOES.search(turned):
        return f"“{shortened(title, most)}”"
    return shortened(turned, most)


def theirs(promise: Entry, day: str, *, is_late: bool) -> str:
    """What a reader promised me, with its day, as they are told of it."""
    if turned := from_you(promise.title, promise.who):
        return f"{'Still open' if is_late else 'From you'} {day}: {turned}."
    what = f"“{shortened(promise.title, _LONGEST)}”"
    return (
        f"Still open from you: {what}, {day}."
        if is_late
        else f"From you {day}, as you said: {what}."
    )


def from_you(title: str, names: Sequence[str]) -> str:
    """What those of these names promised, as a sentence to them: “tells Growth” is you tell Growth; "" where the title is none."""
    verb = title.split(maxsplit=1)[0] if title else ""
    if len(names) != 1 or verb not in {f"{deed}s" for deed in deeds()}:
        return ""
    turned = said_to_them(f"{names[0]} {title}", names).rstrip(".")
    return turned if turned.startswith("you ") else ""
