"""What went well in a time of which the book has no win yet: asked for, and booked on the day that the answer names."""

from __future__ import annotations

import re
from datetime import date, timedelta
from typing import TYPE_CHECKING

from goodbooks.accounts.answers.prompting import Prompt
from goodbooks.accounts.answers.replies import is_nothing, made, split_speaker
from goodbooks.core.days import WEEKDAYS, month_of
from goodbooks.core.phrasing import capital, month_text, short_day
from goodbooks.core.regex import regex
from goodbooks.core.told_time import told_time
from goodbooks.core.working_days import monday_of
from goodbooks.entries.win import Win
from goodbooks.language.days.dues import named_days
from goodbooks.language.days.stretch import UNKNOWN
from goodbooks.language.meant.not_for_them import without_what_is_kept

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from goodbooks.core.book import Book
    from goodbooks.core.entry import Entry

HOW_TOLD = "what went well; if it was somebody else, their name first, as in Lena: the audit passed"
_WEEK = 7
"""In so many days the name of a weekday is one day."""
_LATELY = 60
"""So many days back a day without its year may lie that is told now."""
_NUMBER = regex(r"\d(?:st|nd|rd|th)\b|\d{4}-\d\d-\d\d|\d\.\d", re.IGNORECASE)
_LENGTH = regex(r"\b(?:days?|weeks?|months?|hours?|minutes?|ago|time)\b", re.IGNORECASE)
"""What says how long something took, or how far off it is, and names no day: “in two days”."""
_LEADS = ("on", "by")
_OF_ELSE = frozenset(["to", "of", "for", "from", "than", "before", "after", "until", "till", "since", "instead", "the", "a", "an", "and", "or", "as", "not", "with", "about", "next"])  # fmt: skip
"""What stands before a day that is not the one on which it went well: “moved to Thursday”, “instead of Friday”."""
_NEAR = regex(
    r"(?P<first>yesterday|today|this (?:morning|afternoon))\b(?!['’-])[,: ]*|[, ]*\b(?P<last>yesterday|today|this (?:morning|afternoon))[.!]*$",
    re.IGNORECASE,
)


_TELLS_NOTHING = regex(
    r"\W*(?:[^\W\d_]|y|yes|yep|no|nope|nah|nein|non|ja|oui|skip|next|(?:i(?:['’]ll)? )?pass|done|ok|okay"
    r"|(?:maybe |perhaps |rather )?(?:later|not (?:now|yet|today|this (?:time|week|friday|month)|right now|at the moment)|(?:another|some other|next) (?:time|day|week|friday)|ask (?:me )?(?:later|again|another time|next week)|leave it(?: (?:for now|open|out))?|no time(?: now| today)?)(?:,? (?:thanks|thank you|please|sorry))?)\W*",
    re.IGNORECASE,
)
"""A key pressed or a word waved off in the place of what went well."""


def won(
    book: Book, since: date, until: date, links: tuple[str, ...] = (), *, is_now: bool = True
) -> Callable[[str], Entry | None]:
    """What an answer becomes: a win on the day of that time which it names, else on the last day; where that `is_now` no longer, only its month is known. What it says is not for others is kept in private with it."""

    def become(words: str) -> Entry | None:
        cut = without_what_is_kept(words)
        words = _HEDGED_BEHIND.sub("", _HEDGED.sub("", cut.left)).strip()
        if not words or is_nothing(words) or _TELLS_NOTHING.fullmatch(words) or _NOT_ONE.match(words):  # fmt: skip
            return None
        who, what = split_speaker(book, words, "")
        if not who and (did := _DID.match(words)) and (book.concerning(did["who"]) or _is_told_of(book, did["who"])):  # fmt: skip
            who, what = book.name_of(did["who"]), capital(words[did.end() :])
        if not who and (named := _NAME_FIRST.match(words)) and _is_told_of(book, named["who"]):
            who, what = named["who"], words[named.end() :]
        day, title = _told_day(what, since, until, is_now=is_now)
        fields = () if day or is_now else (("roughly", f"in {month_text(until)}"),)
        if day is None and (told := told_time(what, until)):
            day, title, fields = told.on, told.words, (("roughly", told.roughly),)
        fields = (*fields, ("private", cut.kept)) if cut.kept else fields
        return made("win", day or until, (who,) if who else (), title=title, links=links, fields=fields)  # fmt: skip

    return become


_HEDGE = (
    r"(?:(?:i )?(?:dunno|don['’]?t know|guess|suppose|think|not sure|no idea)\b(?! (?:how|what|when|where|who|why|if|whether)\b)"
    r"|(?:well|hm+|um+|uh|er|erm|ok(?:ay)?|so|maybe|perhaps|honestly|let me (?:think|see))\b(?=[,.;:…!–-]|\Z))"
)
_HEDGED = regex(
    rf"\A\W*(?:{_HEDGE}(?:[\s,.;:…!–-]+|\Z)(?:(?:that|but|maybe|perhaps) )*)+", re.IGNORECASE
)
"""What one says before one thinks of something: “dunno.”, “well,”, “I suppose”."""
_HEDGED_BEHIND = regex(r"[\s,;–-]+(?:(?:i|we) (?:guess|suppose|think)|maybe|perhaps|or so|or something|if that counts|if anything|dunno)\W*\Z", re.IGNORECASE)  # fmt: skip
_NOT_ONE = regex(r"\A\W*(?:nothing|none|nada|zilch|not (?:a thing|much|a lot))(?: (?:much|really|at all|i can think of|comes to mind|went well))*(?:\Z|[\s]*[.,;:!–-](?!\W*(?:but|except|only|apart|though)\b))", re.IGNORECASE)  # fmt: skip
"""That there was none, whatever else is said: “nothing. November was awful”."""
_DID = regex(
    r"(?P<who>[A-ZÀ-Þ][\w'’-]+(?: [A-ZÀ-Þ][\w'’-]+)?) (?=(?:\w{2,}ed|got|did|won|made|built|found|wrote|led|ran|took|kept|brought|sold|cut|held|gave|sent|put|set|taught|caught) )"
)
"""Somebody who did something: “Desh fixed the belt”, a win of theirs where the book knows them."""
_NAME_FIRST = regex(r"(?P<who>[A-ZÀ-Þ][\w'’-]+(?: [A-ZÀ-Þ][\w'’-]+)?)\s*:\s*(?=\S)")
"""A name before a colon, which is somebody only where the book tells of them."""


def _is_told_of(book: Book, name: str) -> bool:
    """Whether something in the book tells of somebody by that name who is no entry of it: “Lotte found it”, and not “Monday” or “Audit”."""
    if name.split(maxsplit=1)[0].lower() in WEEKDAYS or month_of(name.lower()):
        return False
    told = re.compile(rf"(?<=[\w,;] ){re.escape(name)}\b(?!:)|\b{re.escape(name)} (?:said|did|does|found|forgot|has|had|is|was|and|asks?|asked|wants|told|tells|gave|made|sent|came|went)\b|\b{re.escape(name)}['’]s\b")  # fmt: skip
    return any(told.search(text) for one in book.entries for text in (one.title, *(value for _, value in one.fields)))  # fmt: skip


def lately(today: date) -> date:
    """The first day of which something that went well may be told now."""
    return date.fromordinal(max(today.toordinal() - _LATELY, 2))


def _told_day(words: str, since: date, until: date, *, is_now: bool) -> tuple[date | None, str]:
    """The day within a time on which words say that it was, by its number, or now by its weekday, None where they name none; and the words without it at their edge."""
    if until.toordinal() <= _WEEK or since.toordinal() == 1:
        return None, words
    near = _NEAR.match(words) or _NEAR.search(words) if is_now else None
    if near:
        is_yesterday = "yesterday" in near[0].lower()
        rest = words[: near.start()] + words[near.end() :]
        title = capital(rest) if near["first"] else rest
        is_all = not rest.strip(" ,.!")
        return until - timedelta(days=int(is_yesterday)), words if is_all else title
    week = until - timedelta(days=_WEEK)
    for before, is_week in (
        (since - timedelta(days=1), False),
        *(((week, True),) if is_now else ()),
    ):
        for due in named_days(words, before, UNKNOWN):
            is_one = (
                due.first == due.on and max(since, week if is_week else since) <= due.on <= until
            )
            fits = _is_numbered(words[due.start : due.end]) is not is_week
            if is_one and fits and _is_when(words, due.start, due.end):
                return due.on, _without(words, due.start, due.end)
    return None, words


def _is_when(words: str, start: int, end: int) -> bool:
    """Whether a day within words is the one on which it was: behind “on”, or at their beginning or end with nothing that leads elsewhere."""
    if _LENGTH.search(words[start:end]):
        return False
    before = words[:start].lower().split()
    named = words[start:end].lower().split()
    lead = named[0] if named[0] in (*_LEADS, "last", "this") else (before or [""])[-1].strip(",;:")
    if lead in _LEADS or not before:
        return True
    return not words[end:].strip(" ,.:;!–-") and lead not in _OF_ELSE


def _is_numbered(named: str) -> bool:
    """Whether words name a day by its number, “the 9th” or “9 October”, and not by how far off it is."""
    has_month = any(map(str.isdigit, named)) and any(map(month_of, re.findall(r"[a-z]+", named.lower())))  # fmt: skip
    return has_month or _NUMBER.search(named) is not None


def _without(words: str, start: int, end: int) -> str:
    """Words without a day at their beginning or their end, and what leads to it."""
    before, behind = words[:start].split(), words[end:].strip(" ,.:;–-")
    led = before[:-1] if before and before[-1].lower() in _LEADS else before
    if not behind and led:
        return " ".join(led).rstrip(" ,:;–-")
    return capital(behind) if behind and not led else words


def went_well(book: Book, today: date) -> Iterator[Prompt]:
    """What went well this week, and then last month, where the book has nothing of it; of the month in other words where both are asked, or the week's would be told of it."""
    week = tuple(_quiet_week(book, today))
    yield from (*week, *_thin_month(book, today, is_second=bool(week)))


def _quiet_week(book: Book, today: date) -> Iterator[Prompt]:
    """This week, when nothing that went well in it is in the book, and the book holds more than people."""
    since = monday_of(today)
    is_begun = any(entry.kind != "person" for entry in book.entries)
    if is_begun and not any(since <= win.on <= today for win in book.of(Win)):
        yield Prompt(
            f"week {since.isoformat()}",
            "What went well this week, however small?",
            HOW_TOLD,
            won(book, lately(today), today),
            "No win of this week is in the book, and what went well is forgotten first.",
        )


def _written_on(entry: Entry) -> date:
    """The day on which an entry was written, where it says that: what is told later of a month is no book of that month."""
    return entry.written.on if entry.written else entry.on


def _thin_month(book: Book, today: date, *, is_second: bool = False) -> Iterator[Prompt]:
    """Last month, when nothing that went well in it is in the book, which was written in then."""
    first = today.replace(day=1)
    if first.toordinal() == 1 or not any(_written_on(entry) < first for entry in book.entries):
        return
    last = first - timedelta(days=1)
    if any((win.on.year, win.on.month) == (last.year, last.month) for win in book.of(Win)):
        return
    month = short_day(last, today).split(" ", 1)[1]
    yield Prompt(
        f"month {month}",
        f"And before that? {month} has no win in your book."
        if is_second
        else f"{month} has no win in your book. What went well, however small?",
        HOW_TOLD,
        won(book, last.replace(day=1), last, is_now=False),
        "What went well is forgotten first, and a review asks for every month.",
    )
