"""How days, names, counts and spans of time are said: one way, in plain English, everywhere."""

from __future__ import annotations

from datetime import date, datetime

from goodbooks.core.names import NO_TITLE
from goodbooks.core.regex import regex

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from goodbooks.core.days import Moment

_DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_MONTHS = (
    "January", "February", "March", "April", "May", "June", "July",
    "August", "September", "October", "November", "December",
)  # fmt: skip
NUMBERS = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")
_FEW_WEEKS = 10
_LONE_I = regex(r"(?<![\w.&])i(?![\w.])")
_ENDS = (".", "!", "?", "…", ":", ";")


def day_text(on: date, today: date) -> str:
    """A day with its weekday, and its year unless it is this one: "Tuesday 3 November"."""
    year = "" if on.year == today.year else f" {on.year}"
    return f"{_DAYS[on.weekday()]} {on.day} {_MONTHS[on.month - 1]}{year}"


def month_text(on: date) -> str:
    """The month of a day in words: "November 2026"."""
    return f"{_MONTHS[on.month - 1]} {on.year}"


def short_day(on: date, today: date) -> str:
    """A day without its weekday: "3 November"."""
    year = "" if on.year == today.year else f" {on.year}"
    return f"{on.day} {_MONTHS[on.month - 1]}{year}"


def moment_text(moment: Moment, today: date) -> str:
    """A day, and its time where one was said: "Tuesday 3 November, 10:00"."""
    return day_text(moment.on, today) + (f", {moment.at}" if moment.at else "")


def from_now(on: date, today: date) -> str:
    """How far a day is from today: "today", "tomorrow", "in 5 days", "3 days ago"."""
    days = (on - today).days
    if -1 <= days <= 1:
        return ("yesterday", "today", "tomorrow")[days + 1]
    return f"in {days} days" if days > 0 else f"{-days} days ago"


def ago(on: date, today: date) -> str:
    """How long ago a day was, as one says it: "8 days ago", "three weeks ago", and for what is long past its date: "on 3 June"."""
    weeks = (today - on).days // 7
    if weeks < 2:
        return from_now(on, today)
    return f"{counted(weeks, 'week')} ago" if weeks <= _FEW_WEEKS else f"on {short_day(on, today)}"


def on_day(on: date, today: date) -> str:
    """A day as one says it behind what happened: "yesterday", "today", "on Saturday 28 November"."""
    return from_now(on, today) if abs((on - today).days) <= 1 else f"on {day_text(on, today)}"


def span_text(start: Moment, end: Moment) -> str:
    """How long after one moment another came: "7 hours later", "the same day", "2 days later"."""
    days = (end.on - start.on).days
    if start.at and end.at:
        minutes = int((_clock(end) - _clock(start)).total_seconds() // 60)
        if 0 <= minutes < 90:
            return f"{counted(minutes, 'minute')} later"
        if 0 <= minutes < 24 * 60:
            return f"{counted(round(minutes / 60), 'hour')} later"
    if days == 0:
        return "the same day"
    return "the day after" if days == 1 else f"{counted(days, 'day')} later"


def _clock(moment: Moment) -> datetime:
    hour, minute = (int(part) for part in (moment.at or "00:00").split(":"))
    return datetime(moment.on.year, moment.on.month, moment.on.day, hour, minute)  # noqa: DTZ001 - clock times of one place, compared with each other


def listed(names: Iterable[str], word: str = "and") -> str:
    """Names in a row: "Ana", "Ana and Bo", "Ana, Bo and Cy"; or with another word between the last two."""
    found = list(names)
    if len(found) < 2:
        return "".join(found)
    return ", ".join(found[:-1]) + f" {word} {found[-1]}"


def counted(number: int, thing: str, things: str = "") -> str:
    """A number with its noun: "one promise", "12 promises"."""
    word = NUMBERS[number] if 0 <= number < len(NUMBERS) else str(number)
    return f"{word} {thing if number == 1 else things or thing + 's'}"


def sentence(text: str) -> str:
    """The text with a full stop, unless it ends in a mark of its own."""
    stripped = " ".join(text.split())
    if not stripped or stripped.endswith(_ENDS) or stripped[-2:] in ('."', '!"', '?"'):
        return stripped
    return stripped + "."


def without_second_stop(text: str) -> str:
    """The text without a full stop behind a quotation that has a mark of its own: “May we go on?” is closed."""
    return _SECOND_STOP.sub(r"\1", text)


_SECOND_STOP = regex(r"([?!…]”)\.(?=\s|$)")


def capital(text: str) -> str:
    """The text with its first letter as a capital."""
    return text[:1].upper() + text[1:]


_ARTICLES = frozenset({"the", "a", "an", "my", "our", "all"})


_SMALL_HEAD = regex(r"[A-Z][a-z]+(?:s(?= \d)|ing(?= (?:the|a|an|my|our|all) ))")
"""How a title begins whose first word is no name: “Tanks 3 and 4”, “Ordering the flour”."""


def small_start(title: str) -> str:
    """A title as it stands within a sentence: without the capital of its article, of things with their numbers, or of what is done."""
    first, space, rest = title.partition(" ")
    is_small = first.lower() in _ARTICLES or _SMALL_HEAD.match(title)
    return f"{first.lower() if is_small else first}{space}{rest}"


def with_capital_i(text: str) -> str:
    """The text with each "i" that stands alone as "I"."""
    return _LONE_I.sub("I", text)


def going_on(text: str) -> str:
    """The text as it goes on behind a colon: its first letter small, where its first word is one of the small words."""
    first = text.partition(" ")[0]
    is_small = first.lower() in WEAK and (first[1:].islower() or len(first) == 1)
    return text[:1].lower() + text[1:] if is_small else text


_OPENS = ('"', "“", "„")
_EACH = regex(r"[\"“„]([^\"“”„]+)[\"”“]")
_IN_A_ROW = regex(r"[\"“„][^\"“”„]+[\"”“](?:[\s,;]+(?:and )?[\"“„][^\"“”„]+[\"”“])+")


def unquoted(words: str) -> str:
    """Words without the one pair of marks around them, or around each of several in a row: a line of exact words sets its own."""
    plain = words.strip()
    if plain[:1] in _OPENS and _IN_A_ROW.fullmatch(plain):
        return " ".join(one.strip() for one in _EACH.findall(plain))
    for first, last in ('""', "“”", "‘’"):
        inner = plain[1:-1]
        if len(plain) > 1 and plain[0] == first and plain[-1] == last:
            return plain if first in inner or last in inner else inner.strip()
    return words


def possessive(name: str, mark: str = "'") -> str:
    """A name as the owner of something: "Marcus's"; several who are called by what they are, "our stakeholders'"."""
    last = name.rsplit(maxsplit=1)[-1] if name.strip() else ""
    is_plural = last[:1].islower() and last.endswith("s") and not last.endswith("ss")
    return name + (mark if is_plural else f"{mark}s")


def word_count(texts: Sequence[str]) -> int:
    """How many words the texts have together."""
    return sum(len(text.split()) for text in texts)


WEAK = frozenset(
    [
        "a",
        "an",
        "and",
        "as",
        "at",
        "but",
        "by",
        "for",
        "from",
        "her",
        "his",
        "if",
        "in",
        "into",
        "its",
        "my",
        "nor",
        "of",
        "on",
        "or",
        "our",
        "so",
        "than",
        "that",
        "the",
        "their",
        "this",
        "to",
        "until",
        "was",
        "were",
        "which",
        "who",
        "whose",
        "will",
        "with",
        "without",
        "your",
        "am",
        "are",
        "be",
        "been",
        "can",
        "could",
        "did",
        "do",
        "does",
        "had",
        "has",
        "have",
        "is",
        "may",
        "might",
        "must",
        "shall",
        "should",
        "would",
    ]
)
"""Words at which nothing can end: what they lead to is cut off."""
_SAID_APART = regex(rf"(?<=[.!?;]){NO_TITLE}\s+|;")
_STOPS = (".", "!", "?", ";")
"""After one of these a lone word begins what is cut off."""


def shortened(text: str, most: int) -> str:
    """The text cut at a word to at most so many characters, with an ellipsis where it was cut.

    It ends neither on a word that leads on ("in the…") nor within a name or a day ("3…", "José…"),
    unless more than half of it would go.
    """
    flat = " ".join(text.split())
    if len(flat) <= most:
        return flat
    words = flat[:most].rsplit(" ", 1)[0].split()
    kept = at_a_stop(words, flat[len(" ".join(words)) :].split())
    shown = " ".join(kept if len(" ".join(kept)) * 2 > most else words)
    return shown[: most - 1].rstrip(" ,;:.") + "…"


def said_apart(text: str) -> list[str]:
    """The sentences of what somebody said, and the parts that a semicolon stands between."""
    return _SAID_APART.split(text)


def at_a_stop(words: list[str], rest: list[str]) -> list[str]:
    """The words that a cut text can end with: less those at the end that lead on to the rest."""
    kept, after = list(words), rest[:1] or [""]
    while len(kept) > 1 and _leads_on(kept, after):
        after = [kept.pop()]
    return kept


def _leads_on(kept: list[str], after: list[str]) -> bool:
    """Whether what comes after belongs to the last of these words."""
    last, following = kept[-1], after[0]
    if last.lower() in WEAK or last.strip("([“‘'\"").isdigit() or not last.strip("-–—"):
        return True
    if len(kept) > 1 and kept[-2][:1].islower() and kept[-2].endswith(_STOPS):
        return True
    is_name = last[:1].isupper() and last[-1:].isalnum() and len(kept) > 1
    return is_name and (following[:1].isupper() or following[:1].isdigit())


def fitted(texts: Sequence[str], most: int) -> list[str]:
    """The texts in fewer than so many words together, each cut further and further if need be."""
    kept = list(texts)
    for length in (160, 110, 80, 50, 30, 15):
        if word_count(kept) < most:
            break
        kept = [shortened(text, length) for text in kept]
    return kept
