"""What a story tells beside the answers, shown by hand before the plan, and which of it is not to be kept."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from goodbooks.cli.asking import tell
from goodbooks.cli.walks.answering import BACK, PLAN, is_word
from goodbooks.cli.walks.help_first import ask_and_judge
from goodbooks.core.regex import regex

if TYPE_CHECKING:
    from goodbooks.cli.call import Call
    from goodbooks.desk.walks.walking import Ending

_EVERY = ("all", "all of it", "all of them", "everything")
_NONE = ("none", "no", "nothing", "keep all", "keep all of it", PLAN)
_SIGN = regex(r"(?:#|\bno\b\.?)\s*(?=[0-9])", re.IGNORECASE)
_BETWEEN = regex(r"\s*(?:[,;&]|\band\b)\s*|\s+", re.IGNORECASE)
_TO = regex(r"\s*(?:[-–—]|\bto\b)\s*", re.IGNORECASE)
_NUMBER = r"([0-9]{1,3})[.):]?"
_SPAN = regex(rf"{_NUMBER}(?:-{_NUMBER})?")


def left_out(call: Call, end: Ending) -> str:
    """The numbers of what the story tells that is not to be kept with the plan; by hand it is shown and asked for, until an answer names some. BACK where the question before is wanted again."""
    from goodbooks.desk.happened.told_entries import WHO_READS
    from goodbooks.desk.walks.plan.told_with_it import told_beyond

    is_own = call.open_desk(is_book_needed=False).where.is_own
    if not end.told or not call.is_asked_by_hand() or not is_own:
        return ""
    are_all = not any(one.says for one in end.told)
    each = "each as a note that only you can read" if are_all else "as it says, or as a note"
    tell(call, f"What you told, kept with it, {each}:")
    for number, one in enumerate(end.told, 1):
        tell(call, f"{one.words} ({one.says.rstrip('.')})" if one.says else one.kept, f"  {number} ")  # fmt: skip
    if more := told_beyond(end.told):
        tell(call, more)
    if not are_all:
        tell(call, WHO_READS)
    how = _how(len(end.told))
    question = f"Which are left out? {how}; Enter keeps everything."
    while said := ask_and_judge(call, question):
        if is_word(said, BACK):
            return BACK
        numbers = _meant(said, len(end.told))
        if numbers is not None:
            return " ".join(str(one.number) for at, one in enumerate(end.told, 1) if at in numbers)
        tell(call, f"“{said}” is no number of these: write {how}. Enter keeps everything.")  # fmt: skip
    return ""


def _how(count: int) -> str:
    """How it is answered which of so many sentences are left out."""
    return "1" if count == 1 else "1, 2 or all" if count == 2 else "2, 1-3 or all"


def _meant(said: str, count: int) -> set[int] | None:
    """The numbers in an answer, “2.”, “#2”, “1-3”, “1 and 3” or “all”; None where a part of it is none of them."""
    if is_word(said, *_EVERY):
        return set(range(1, count + 1))
    if is_word(said, *_NONE):
        return set()
    found: set[int] = set()
    plain = _SIGN.sub("", said)
    for part in filter(None, _BETWEEN.split(_TO.sub("-", plain).strip(" ."))):
        span = _SPAN.fullmatch(part)
        first, last = (int(span[1]), int(span[2] or span[1])) if span else (0, 0)
        if not 1 <= first <= last <= count:
            return None
        found.update(range(first, last + 1))
    return found or None
