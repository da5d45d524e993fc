"""A line that says of several who does what, “he keeps the rota, I do the orders, Ela checks the till”: each by itself."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from goodbooks.accounts.answers.by_which_day import split_by
from goodbooks.accounts.answers.next_step import answers_in
from goodbooks.core.regex import regex
from goodbooks.language.days.again import again_in

if TYPE_CHECKING:
    from datetime import date

_I = r"(?:I|we|you)(?:['’]ll| will| may| can)? (?!and\b)[a-z]+"
_SOMEBODY = r"(?:he|she|they|(?-i:[A-ZÀ-Þ])[\w’-]+(?: (?:and )?(?-i:[A-ZÀ-Þ])[\w’-]+)?|(?:the|our|my|his|her) \w+(?: \w+)?)(?: will| may| can)? (?:also |still |only )?"
_DOES = r"(?:keep|do|does|take|check|make|write|send|order|plan|sign|run|stay|remain|go|come|get|have|has|hear|answer|call|ring|look|decide|hold|lead|count|open|close|cover|handle|manage|choose|bring|tell|pay|buy|pack|drive|clean|train|book|is|are)(?:e?s)?"
_CLAUSE = regex(rf"(?:{_I}|{_SOMEBODY}{_DOES})\b(?! that\b).*\w.*", re.IGNORECASE)
_JOINT = regex(rf"\s*,\s*(?:and |but )?(?={_I}\b|{_SOMEBODY}{_DOES}\b)|\s+and\s+(?={_I}\b|{_SOMEBODY}{_DOES}\b)", re.IGNORECASE)  # fmt: skip
_HANGS = regex(r"\b(?:if|unless|because|since|so that|so|until|(?<!the )(?<!our )(?<!my )till|when|once|after|before|while|which|who|that|what|whether)\b|[?:;“”\"]", re.IGNORECASE)  # fmt: skip
_MINE = regex(r"I\b(?:['’]ll\b| will\b| may\b| can\b)?", re.IGNORECASE)
_MY = regex(r"\b(?:my|me|myself)\b", re.IGNORECASE)
_YOURS = {"my": "your", "me": "you", "myself": "yourself"}
_NAME = regex(r"[A-ZÀ-Þ][\w’-]+")
_FEWEST = 3


def who_does_what(words: str, on: date) -> tuple[str, str]:
    """What was decided with each such clause by itself, as they would say it to me, and those by which I promise something by a day or again and again; the words as they are, and "", where they list nothing of that sort."""
    decided: list[str] = []
    promised: list[str] = []
    for part in answers_in(words):
        clauses = clauses_in(part)
        for one in clauses or [part]:
            is_mine = bool(clauses) and _MINE.match(one) is not None
            if is_mine and (again_in(one, on) or split_by(one, on)[1]):
                promised.append(f"me: {one}")
            else:
                decided.append(said_to_me(one) if is_mine else one)
    if len(decided) + len(promised) == len(list(answers_in(words))):
        return words, ""
    return "; ".join(decided), "; ".join(promised)


def clauses_in(words: str) -> list[str]:
    """The clauses of a line that say of at least three who does what, none of which hangs on another; [] of any other."""
    found = _with_both_names([one.strip(" ,.") for one in _JOINT.split(words)])
    is_list = len(found) >= _FEWEST and all(map(_CLAUSE.fullmatch, found))
    return found if is_list and not _HANGS.search(words) else []


def _with_both_names(parts: list[str]) -> list[str]:
    """Parts with a name that stands alone put to the one behind it: “Ela and Jo do the floor”."""
    found: list[str] = []
    for one in parts:
        if found and _NAME.fullmatch(found[-1]):
            found[-1] = f"{found[-1]} and {one}"
        else:
            found.append(one)
    return found


def said_to_me(clause: str) -> str:
    """A clause, one of mine as whoever decided it says it to me; any other as it is."""
    if not _MINE.match(clause):
        return clause
    turned = _MINE.sub(lambda one: f"You{one[0][1:]}", clause, count=1)
    return _MY.sub(lambda one: _YOURS[one[0].lower()], turned)
