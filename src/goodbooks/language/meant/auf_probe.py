"""German words by which somebody gives me an area for a time: “Er gibt mir den Dienstplan bis Ende Januar auf Probe”."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from goodbooks.core.last_day import last_day_in
from goodbooks.core.regex import regex
from goodbooks.language.days.day_names import (
    DAYS,
    GERMAN_COUNTS,
    GERMAN_DAYS,
    GERMAN_MONTHS,
    MONTHS,
)

if TYPE_CHECKING:
    from datetime import date

_MONTHS = {**dict(zip(GERMAN_MONTHS, MONTHS, strict=True)), "jänner": MONTHS[0]}
_DAYS = dict(zip(GERMAN_DAYS, DAYS, strict=True))
_OTHER = {"weihnachten": "Christmas", "ostern": "Easter", "neujahr": "New Year", "monatsende": "end of month", "jahresende": "31 December"}  # fmt: skip
_COUNTS = {"eine": 1, "einen": 1} | {word: count for count, word in enumerate(GERMAN_COUNTS) if count > 1}  # fmt: skip
_UNITS = {"woche": "weeks", "monat": "months", "tag": "days"}
_MONTH = "|".join(_MONTHS)
_UNTIL = regex(
    rf"\bbis (?:zum |zu |einschließlich |inklusive |nächsten |kommenden )*(?:(?P<part>Ende|Mitte) (?P<of>{_MONTH})|(?P<day>\d{{1,2}})\. ?(?P<month>{_MONTH})|(?P<dots>\d{{1,2}}\.\d{{1,2}}\.(?:\d{{2,4}})?)"
    rf"|(?P<weekday>{'|'.join(_DAYS)})|(?P<other>{'|'.join(_OTHER)}))(?!\w)",
    re.IGNORECASE,
)
_FOR = regex(rf"\bfür (?:die nächsten )?(?P<count>{'|'.join(_COUNTS)}|\d{{1,2}}) (?P<unit>{'|'.join(_UNITS)})[en]?\b", re.IGNORECASE)  # fmt: skip
_TRIAL = regex(r"\b(?:(?:auf|zur) Probe|probeweise|probehalber|testweise|(?:als|zum) (?:Test|Versuch)|allein(?:e)?|selbst(?:ändig|ständig))\b", re.IGNORECASE)  # fmt: skip
_NOUN = r"(?-i:[A-ZÄÖÜ])[\w-]+"
_THING = regex(rf"(?P<article>den|die|das|seinen?|ihren?|unseren?|alle|deinen?|meinen?) (?P<thing>(?:[a-zäöüß]+en? )?{_NOUN}(?: (?:der|des|für|von|vom|im|in|am|aus|und)(?: (?:den|der|die|das))? {_NOUN})?)")  # fmt: skip
_WHO = r"(?P<who>(?:mein(?:e)? )?(?-i:[A-ZÄÖÜ])?[\w.’'-]+(?: (?-i:[A-ZÄÖÜ])[\w’'-]+)?)"
_WHEN = r"(?:(?:heute|gestern|jetzt|also|und|gut),? )*"
_GIVES = regex(rf"{_WHEN}{_WHO} (?P<did>(?:gibt|gab|überlässt|überließ|übergibt|übergab|vertraut|hat) mir|(?:lässt|ließ) mich) (?P<rest>.+)", re.IGNORECASE)  # fmt: skip
_GAVE = regex(rf"{_WHEN}(?P<did>(?:gibt|gab|überlässt|überließ|übergibt|übergab|hat) mir|(?:lässt|ließ) mich) (?P<who>mein(?:e)? \w+|er|sie|(?:(?:Frau|Herr) )?{_NOUN}) (?P<rest>.+)", re.IGNORECASE)  # fmt: skip
"""The same with the day first: “heute gibt mir Marta den Dienstplan”."""
_YOU = regex(rf"{_WHEN}(?:ja,? |ok(?:ay)?,? )?(?:du|Sie) (?P<did>bekommst|hast|kriegst|darfst|kannst|machst|übernimmst|bekommen|haben|dürfen|können|machen|übernehmen) (?P<rest>.+)", re.IGNORECASE)  # fmt: skip
_I = regex(rf"{_WHEN}ich (?P<did>darf|bekomme|kriege|übernehme|mache) (?P<rest>.+)", re.IGNORECASE)
_IN_RETURN = regex(r"[,;.]\s*(?:und |dafür |aber )*(?P<mine>(?:dafür )?ich\b.*)", re.IGNORECASE)
_NOT = regex(r"\b(?:nicht|kein\w*|nie|wenn|falls|ob)\b|\?", re.IGNORECASE)
_NAMES_ONE = regex(r"(?:von|durch) (?P<by>(?-i:[A-ZÄÖÜ])[\w’'-]+)\b")
_FROM_ME = frozenset({"ich", "wir", "man", "es", "das", "wer"})


class Given(NamedTuple):
    """Who gives it, "" where that is not said; what, by its name; its last day; the words that say so; and what I give for it."""

    who: str
    area: str
    until: date
    said: str
    mine: str


def given_in_german(words: str, on: date) -> Given | None:
    """The area that such words give me; None for any others."""
    told = _IN_RETURN.search(words)
    mine = told["mine"].strip(" .") if told else ""
    bare = words[: told.start()].strip(" .") if told else words.strip(" .")
    found = (
        _YOU.fullmatch(bare)
        or _I.fullmatch(bare)
        or _GAVE.fullmatch(bare)
        or _GIVES.fullmatch(bare)
    )
    if found is None or _NOT.search(bare):
        return None
    rest, who = found["rest"], found.groupdict().get("who") or ""
    thing, until = _THING.search(rest), _last_day_in_german(rest, on)
    if thing is None or until is None or not _TRIAL.search(rest) or who.lower() in _FROM_ME:
        return None
    by = _NAMES_ONE.search(rest)
    said = f"{found['did']} {rest}" if who else bare
    return Given(who or (by["by"] if by else ""), _called(thing), until, said, mine)


def _last_day_in_german(words: str, on: date) -> date | None:
    """The last day that German words name, “bis Ende Januar”, “für drei Wochen”; None where they name none."""
    if long := _FOR.search(words):
        count = _COUNTS.get(long["count"].lower(), long["count"])
        return last_day_in(f"for {count} {_UNITS[long['unit'].lower()]}", on)
    found = _UNTIL.search(words)
    return last_day_in(f"until {_in_english(found)}", on) if found else None


def _in_english(found: re.Match[str]) -> str:
    if found["part"]:
        lead = "end of" if found["part"].lower() == "ende" else "15"
        return f"{lead} {_MONTHS[found['of'].lower()]}"
    if found["day"]:
        return f"{found['day']} {_MONTHS[found['month'].lower()]}"
    if found["weekday"]:
        return _DAYS[found["weekday"].lower()]
    if found["dots"]:
        day, month, *_ = found["dots"].split(".")
        return f"{day} {MONTHS[int(month) - 1]}" if 1 <= int(month) <= len(MONTHS) else ""
    return _OTHER[found["other"].lower()]


def _called(thing: re.Match[str]) -> str:
    """The name of an area as it stands alone: “den Dienstplan” is Der Dienstplan."""
    article = {"den": "Der", "die": "Die", "das": "Das"}.get(thing["article"].lower())
    name = str(thing["thing"])
    return f"{article} {name}" if article else f"{name[:1].upper()}{name[1:]}"
