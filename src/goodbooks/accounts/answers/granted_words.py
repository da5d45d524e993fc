"""What a yes in part says that it grants, in its own words: “staff nurse, 30 hours, from 1 March” of “Yes: staff nurse, 30 hours, from 1 March”."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from goodbooks.accounts.answers.settled import has_a_word_of
from goodbooks.core.regex import regex
from goodbooks.reckoning.lets import granting

if TYPE_CHECKING:
    from datetime import date

_YES = regex(
    r"\A\W*(?:(?:he|she|they|it) (?:said|says|is|was)[,:]? )?(?:(?:well|so|then|all right)[,:]? )*(?:yes|ok|okay|yep|yeah|agreed|granted|partly|part)\b[\s,:;.!–—-]*"
    r"(?:(?:but |and |only )*(?:with|on|under) (?:(?:two|three|four|some|a few|the following|these|certain|one|a|my) )?(?:(?:conditions|terms)\b|condition\b(?=[,:;.!–—-]))(?: though)?[\s,:;.!–—-]*)?",
    re.IGNORECASE,
)
_LINK = regex(r"\A(?:but|and|so|then)\b[\s,]*", re.IGNORECASE)
BEGINS = ("from", "as of", "starting", "since", "on")
"""What leads to the day from which something holds."""
_LEADS = (*BEGINS, "in", "by", "at")
"""What leads to the day for which something was asked."""
_PIECES = regex(r"\s*[;:–—]\s*|\s*[,.](?!\d)\s*|\s+(?:and|but)\s+")
_TERM = regex(
    r"(?:but |and |only |not |no )*(?:(?:earlier|sooner|later) than|(?:from|at|with|by) the (?:start|end|beginning|close|middle|turn|opening) of|if|unless|once|when|after|before|until|till|as (?:soon|long) as|so long as|provided|providing|on (?:the )?condition)\b",
    re.IGNORECASE,
)
"""How a piece begins that says under what it holds, and not what."""
_POINTS_BACK = regex(r"\b(?:it|that|this|them|those)\b", re.IGNORECASE)
_LATER = regex(r"\b(?:after|not before) (?:the )?\w", re.IGNORECASE)
_UNIT = regex(r"\b(?:hours?|days?|weeks?|months?|years?|times?|per cent)\b", re.IGNORECASE)
_HEDGED = regex(r"\b(?:if|unless|provided|providing|as long as|ideally|preferably|though|although|because|since)\b", re.IGNORECASE)  # fmt: skip
"""What stands in a piece of an ask that is a thought of mine, and nothing that is granted."""


def behind_the_yes(words: str) -> str:
    """What stands behind a yes, as it stands there; "" where that is all they said."""
    found = _YES.match(words)
    return _LINK.sub("", words[found.end() :].strip(" .")) if found else ""


def granted_words(words: str) -> str:
    """The same, where it says more than from which day and under which condition."""
    rest = behind_the_yes(words)
    return rest if any(map(_says_what, _pieces(rest))) else ""


def is_only_a_day(behind: str) -> bool:
    """Whether what stands behind a yes names only the day from which it holds; nothing does as well."""
    return all(_IS_DAY.fullmatch(_LINK.sub("", one)) for one in _pieces(behind))


def says_it_all(granted: str, asked: str) -> bool:
    """Whether what was granted names what was asked for, so that it is told without that."""
    named = (one for one in _pieces(granted) if _says_what(one) and not _POINTS_BACK.search(one))
    wanted = _UNIT.sub(" ", asked)
    return any(has_a_word_of(one, wanted) for one in named)


def granted_of(asked: str, words: str, day: date) -> str:
    """What I asked for as it was granted on a day: without a day of its own where the yes names one, and without what was only a thought of mine.

    Of a yes in part only what its words say too is left, and how the ask begins.
    """
    first, *rest = _with_commas(asked)
    kept = granted_words(words) if granting(words, asked) == "part" else ""
    has_day = _names_a_day(words, day)
    told = [one for one in rest if not _HEDGED.search(one) and not (has_day and _is_day(one, day))]
    if kept:
        told = [one for one in told if _is_day(one, day) or _is_in(one, kept)]
    return ", ".join((_without_day(first, day, _leads(words, day)) if has_day else first, *told))


def with_their_day(asked: str, words: str, day: date) -> str:
    """What was asked for, without the day from which that was where the yes to it names its own."""
    return _without_day(asked, day, _leads(words, day)) if _names_a_day(words, day) else asked


def _leads(words: str, day: date) -> tuple[str, ...]:
    """What leads to a day of the ask that a yes has moved: any, where the yes says no more than its day or from when it holds."""
    from goodbooks.language.days.effect import begins_in

    behind = behind_the_yes(words)
    is_moved = begins_in(words, day) is not None or (behind and is_only_a_day(behind))
    return _LEADS if is_moved else BEGINS


def _names_a_day(words: str, day: date) -> bool:
    """Whether a yes says itself when: by a day, or after what."""
    from goodbooks.language.days.dues import named_days
    from goodbooks.language.days.stretch import UNKNOWN

    return _LATER.search(words) is not None or any(True for _ in named_days(words, day, UNKNOWN))


def _without_day(words: str, day: date, leads: tuple[str, ...] = BEGINS) -> str:
    """Words without the day from which, in or by which they ask for it, wherever that stands."""
    from goodbooks.language.days.dues import named_days
    from goodbooks.language.days.stretch import UNKNOWN

    for one in reversed(list(named_days(words, day, UNKNOWN))):
        lead, behind = one.lead.lower(), words[one.end :]
        begin = words.lower().rfind(lead, 0, one.start) if lead in leads else -1
        if begin > 0 and _GOES_ON.match(behind):
            kept = words[:begin].rstrip(" ,")
            return f"{kept}{behind.rstrip(' .')}" if behind.strip(" .") else kept
    return words


_GOES_ON = regex(r"\s*\.?\s*\Z|,? (?:and|with|but|on|as|at|for)\b|[,;]", re.IGNORECASE)
"""What may stand behind the day: the end, or what else is asked for."""


def _is_day(piece: str, day: date) -> bool:
    """Whether a piece is only a day from which it is asked for: “from 1 February”."""
    told = _without_day(f"it {piece}", day)
    return told.strip() == "it"


def _is_in(piece: str, kept: str) -> bool:
    """Whether a piece stands in what was granted: all its figures, or a word of one that has none."""
    figures = re.findall(r"\d+", piece)
    return set(figures) <= set(re.findall(r"\d+", kept)) if figures else has_a_word_of(piece, kept)


def _with_commas(asked: str) -> list[str]:
    return re.split(r"\s*[,;]\s+", asked.strip(" ."))


def _pieces(words: str) -> list[str]:
    return [one for one in _PIECES.split(words) if one.strip()]


def _says_what(piece: str) -> bool:
    """Whether a piece says what is granted: no term, and no day alone."""
    told = _LINK.sub("", piece.strip())
    return bool(told) and not _TERM.match(told) and not _IS_DAY.fullmatch(told)


_DAY = r"(?:\d{1,4}(?:st|nd|rd|th)?|the|of|in|next|this|jan\w*|feb\w*|mar(?:ch)?|apr\w*|may|june?|july?|aug\w*|sept?\w*|oct\w*|nov\w*|dec\w*|\w+day|easter|christmas|new year|spring|summer|autumn|winter|now|today|tomorrow|term|school|holidays|middle|end|beginning|week|month|year|quarter|[./-])"
_IS_DAY = regex(
    rf"(?:not |only |but |then |rather |just |instead )*(?:(?:from|as of|starting|by|until|till|on|after|before|for) )?(?:{_DAY}[ ]?)+(?:on|onwards?|instead|at the earliest)?",
    re.IGNORECASE,
)
"""A piece that is a day and no more: “not 1 February”, “from 1 March”."""
