"""A “not yet” told as a report, “she thinks about it”: its words are none for whoever said it, so what it means is written beside them."""

from __future__ import annotations

from goodbooks.accounts.readers.to_their_face import is_told_of_them
from goodbooks.entries.answer import puts_off


def put_off_in_a_report(words: str) -> str:
    """How a report of an answer stands that leaves open what was asked, "later"; "" for any other words."""
    return "later" if is_told_of_them(words) and puts_off(words) else ""
