"""Names of days, months and small numbers as people write them, and the patterns that find them."""

from __future__ import annotations

from goodbooks.core.days import COUNTS as NUMBERS
from goodbooks.core.days import MONTHS
from goodbooks.core.days import WEEKDAYS as DAYS

__all__ = [
    "COUNT",
    "DAY",
    "DAYS",
    "GERMAN_COUNTS",
    "GERMAN_DAYS",
    "GERMAN_MONTHS",
    "MONTH",
    "MONTHS",
    "ORDINAL",
    "ORDINALS",
    "WHEN",
    "day_of",
    "month_of",
    "number_of",
    "ordinal_of",
]

ORDINALS = (
    "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh",
    "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth",
    "twentieth", "twenty-first", "twenty-second", "twenty-third", "twenty-fourth", "twenty-fifth", "twenty-sixth",
    "twenty-seventh", "twenty-eighth", "twenty-ninth", "thirtieth", "thirty-first",
)  # fmt: skip
GERMAN_COUNTS = ("null", "ein", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun", "zehn")  # fmt: skip
GERMAN_DAYS = ("montag", "dienstag", "mittwoch", "donnerstag", "freitag", "samstag", "sonntag")
GERMAN_MONTHS = (
    "januar", "februar", "märz", "april", "mai", "juni", "juli", "august", "september", "oktober",
    "november", "dezember",
)  # fmt: skip

# "sat", "sun", "wed", "mon" and "may", "march" are words too: as days and months they have a capital, or stand as only a day can
_SHORT_DAYS = (
    "Mon|Tues?|Weds?|Thu(?:rs?)?|Fri|Sat|Sun|MON|TUE|WED|THU|FRI|tues?|weds|thu(?:rs?)?|fri"
)
_IN_CHATS = (
    r"(?:(?<=\bby )|(?<=\bon )|(?<=\btil )|(?<=\btill )|(?<=\buntil )|(?<=\bnext ))(?:mon|wed|sat|sun)\b(?! nav)"
    r"|(?:mon|wed)(?= (?:morning|afternoon|evening|night|am|pm)\b)|(?:sat|sun)(?= (?:morning|afternoon|evening|night|am|pm)\b(?! (?:after|and)\b))"
)
DAY = rf"(?:(?i:{'|'.join(DAYS)})|(?:{_SHORT_DAYS})\b\.?|{_IN_CHATS})(?!\w|['’](?!s \w))"
_SURE_MONTHS = "|".join(name for name in MONTHS if name not in ("march", "may", "august"))
_SHORT_MONTHS = "Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec"
_UPPER = "JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC|MARCH|AUGUST"
MONTH = rf"(?:(?i:{_SURE_MONTHS})|March|May|August|(?:{_SHORT_MONTHS}|{_UPPER})\b\.?)(?![\w'’])"
COUNT = rf"(?:\d{{1,3}}|(?i:an?|{'|'.join(NUMBERS[1:])}))"
ORDINAL = r"\d{1,2}(?:st|nd|rd|th)"
WHEN = rf"(?:{DAY}|{MONTH}|today|tonight|tomorrow|tmrw|next \w+|this \w+|the \d{{1,2}}(?:st|nd|rd|th)?|\d{{1,2}}(?:st|nd|rd|th)|\d{{1,2}} {MONTH}|now on|half[- ]term)"
"""A day, or what stands for one, as a pattern of how a sentence is built has it."""


def day_of(word: str) -> int:
    """The number of a day of the week from 0, Monday, by its name or the beginning of it."""
    return next(n for n, name in enumerate(DAYS) if name.startswith(_plain(word)[:3]))


def month_of(word: str) -> int:
    """The number of a month from 1, by its name or the beginning of it."""
    return next(n for n, name in enumerate(MONTHS, 1) if name.startswith(_plain(word)[:3]))


def number_of(word: str) -> int:
    """The number that a word or figures say; "a" and "an" are one."""
    word = word.lower()
    if word.isdecimal():
        return int(word)
    return 1 if word in ("a", "an") else NUMBERS.index(word)


def ordinal_of(word: str) -> int:
    """The number that "20th" or "second" says."""
    word = word.lower()
    return ORDINALS.index(word) + 1 if word in ORDINALS else int(word[:-2])


def _plain(word: str) -> str:
    return word.lower().rstrip(".")
