"""What I say that I have to do on a day, “I need to talk to Rob tomorrow at 10”: it stands on my own list."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from goodbooks.core.appointment import as_spoken, figure_first
from goodbooks.core.days import Moment, read_moment
from goodbooks.core.phrasing import capital
from goodbooks.core.regex import regex
from goodbooks.desk.sentences.plain_line import apart_from_signs
from goodbooks.desk.sentences.plain_meaning import Meant
from goodbooks.syntax.quoting import quoted

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from goodbooks.core.entry import Kind
    from goodbooks.desk.lines.known import Known

_I_DO = regex(
    r"(?:(?:I|we)(?:['’]ve got| (?:really |still )?(?:must|have|need|want|should|ought|am going|plan|mean))(?: to)? (?=\w)|(?:please )?remind me to )(?P<what>\S.*)",
    re.IGNORECASE,
)
_HAS_TO = regex(r"(?:\bto |\bmust |\bshould )$", re.IGNORECASE)
"""How it goes on before what is done: “I have a talk on Monday” is none of it."""
_HAS = regex(r"\b(?:must|have|need|should|ought|got|me)(?: to)? $", re.IGNORECASE)
"""What binds me, beside what I want and what is going to be."""
_NO_DEED = regex(
    r"(?:(?:not|never)\b|(?:know|hear|feel|believe|trust|like|love|seem|sleep|wait)\b|be\b(?! (?:at|in|on|there|back|ready|home|here)\b))",
    re.IGNORECASE,
)
"""What is not done but had, known or waited for; and what is to be left alone. To be at the bank is a way to go."""
_OF_THE_PAST = regex(
    r"(?:must|should|ought to) have (?!(?:it|this|that|them|the|an?|my|our|your|his|her|their|all|everything|two|three)\b)",
    re.IGNORECASE,
)
"""“I must have left it”: what is thought to have been."""
_LEADS = regex(r"(?P<what>.+?),? (?:by|on|at|before|until) *$", re.IGNORECASE)
FROM_THEN = regex(r"\b(?:from|as of|starting|beginning|since|after|of|for|between|and|to)$", re.IGNORECASE)  # fmt: skip
"""What leads to a day from which something is to be, “I want to work at the till from 1 February”: no day by which it is done."""
_LONGEST_DAY = 5
_EARLY_OR_LATE = regex(r"(?P<day>(?!.*\b(?:tonight|morning|afternoon|evening)\b)\S.*)(?P<hour> (?:at|by) (?:half past )?(?:[1-7]|one|two|three|four|five|six|seven))", re.IGNORECASE)  # fmt: skip
_ONLY_A_CLOCK = regex(r"(?:(?:at|by) )?\d\d:\d\d")


def my_own_list(
    sentence: str, kinds: Mapping[str, Kind], today: date, known: Known
) -> Meant | None:
    """The promise to myself that a sentence with a day of its own is; None for any other words."""
    words, signs = apart_from_signs(sentence)
    found = _I_DO.fullmatch(words)
    if found is None or not _HAS_TO.search(words[: found.start("what")]):
        return None
    if not _is_deed(words, found):
        return None
    what, day = day_behind(found["what"], today)
    if day is None or day.on < today or len(what.split()) < 2 or FROM_THEN.search(what):
        return None
    at = f" {day.at}" if day.at else ""
    return Meant(f"promise me -> me {quoted(capital(what))} by {day.on}{at}{signs}")


def _is_deed(words: str, found: re.Match[str]) -> bool:
    """Whether what a sentence says is mine to do: “I need to know by Friday” is what I wait for, “I am going to be in Berlin” how it will be."""
    before, what = words[: found.start("what")], found["what"]
    is_state = what.lower().startswith("be ") and not _HAS.search(before)
    return not (is_state or _NO_DEED.match(what) or _OF_THE_PAST.search(words))


def day_behind(words: str, today: date) -> tuple[str, Moment | None]:
    """What stands before the day that words end on, and that day; None where they end on none."""
    parts = words.split()
    for count in range(min(_LONGEST_DAY, len(parts) - 1), 0, -1):
        before, said = " ".join(parts[:-count]), " ".join(parts[-count:])
        told, hour = _with_its_hour(said)
        moment = read_moment(told, today)
        if isinstance(moment, Moment):
            lead = _LEADS.fullmatch(f"{before} ")
            return (lead["what"] if lead else before).strip(" ,") + hour, moment
    return words, None


def _with_its_hour(said: str) -> tuple[str, str]:
    """A day with the hour it is told with, “tomorrow by ten”, as one reads it; an hour that may be of the morning or not stays in the words, and a figure without more is no hour: “cabin 12 tomorrow”."""
    if figure_first(said):
        return said, ""
    unclear = _EARLY_OR_LATE.fullmatch(said)
    if unclear:
        return unclear["day"], unclear["hour"]
    spoken = as_spoken(said)
    return (said if _ONLY_A_CLOCK.fullmatch(spoken) else spoken), ""
