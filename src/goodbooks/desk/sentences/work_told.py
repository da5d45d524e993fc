"""A sentence that tells how some work stands, "7 of 12 tickets done, about 4 a week": a forecast of it, or how many of a team are there."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from goodbooks.accounts.to_come.drafting import Given, Lacking, Subject, draft, is_over, subject_of
from goodbooks.core.book import Book
from goodbooks.core.days import Moment, read_moment
from goodbooks.core.measures import Amount, Window
from goodbooks.core.names import name_key
from goodbooks.core.phrasing import capital, counted, short_day
from goodbooks.core.regex import regex
from goodbooks.desk.lines.named_in import DAY
from goodbooks.desk.sentences.figures_told import Figures, figures_in
from goodbooks.desk.sentences.plain_line import apart_from_signs
from goodbooks.desk.sentences.plain_meaning import Meant
from goodbooks.entries.capacity import Capacity
from goodbooks.entries.forecast import Forecast
from goodbooks.entries.person import Person
from goodbooks.entries.promise import Promise, open_promises
from goodbooks.forecast.forecast import Forecast as Found
from goodbooks.forecast.words import level_in_times, likely_in_words, times_in_words
from goodbooks.reckoning.forecasts.answered import reckoned, with_answer
from goodbooks.syntax.quoting import name_text, quoted

if TYPE_CHECKING:
    from datetime import date

    from goodbooks.core.entry import Entry
    from goodbooks.desk.lines.known import Known

_BEHIND = regex(r"(?P<words>.*?),? (?:for|on|in) (?P<about>(?:the|our|my) [^\W\d][^,;:]{1,60})", re.IGNORECASE)  # fmt: skip
_BEFORE = regex(r"(?:(?P<named>[^\d,;:][^,;:]{1,59}): |(?P<about>(?:the|our|my) [^\d,;:]{2,60}?) (?=(?:(?:will|should|may|might) )?(?:takes?|needs?|lasts?) |(?:is|are|has|have) ))(?P<words>.*)", re.IGNORECASE)  # fmt: skip
_HAS = regex(r"(?:is|are|has|have) ", re.IGNORECASE)
_WHO = regex(r"(?P<who>[^\W\d_][\w'’-]*(?: [^\W\d_][\w'’-]*)?) (?:is|are|has|have) (?P<words>.*)")
_ARTICLE = regex(r"(?:the|our|my) ", re.IGNORECASE)
KINDS = ("person", "promise", "outcome", "capacity", "forecast")
_LATELY = 14
_NOT_SAID = "What is left"
"""What work is called of which only the pace is told."""
_EVEN, _SURE = 0.5, 0.85


class Told(NamedTuple):
    """A sentence without its day and signs: the words of the figures, and what they are of."""

    on: date
    words: str
    about: str
    signs: str
    is_named: bool = False
    """Whether what it is of stands before it with a colon."""


def work_told(sentence: str, today: date, known: Known) -> Meant | None:
    """The forecast, or the capacity of a team, that a sentence tells in figures; None for any other words."""
    for told in _readings(sentence, today):
        figures = figures_in(told.words, told.on)
        if _is_told(figures, told) and not known.is_person(told.about):
            return _forecast(told, figures, sentence, known)
    return _capacity(sentence, today, known)


def _readings(sentence: str, today: date) -> list[Told]:
    """The sentence as it stands, and with what it is of taken off its beginning or its end."""
    bare, signs = apart_from_signs(sentence)
    bare = re.sub(r"\s+for\s*$", "", bare)
    day = re.match(DAY, bare, re.IGNORECASE)
    said = (day["day"] or "").strip(" ,:") if day else ""
    moment = read_moment(said, today, is_past=True) if said else Moment(today)
    is_day = isinstance(moment, Moment)  # “last week” is none: it is how much was done then
    on = moment.on if isinstance(moment, Moment) else today
    words = bare[day.end() :] if day and said and is_day else bare
    found = [Told(on, words, "", signs)]
    if before := _BEFORE.fullmatch(words):
        rest = _HAS.sub("", before["words"], count=1) if before["about"] else before["words"]
        found.append(
            Told(on, rest, before["named"] or before["about"], signs, bool(before["named"]))
        )
    if behind := _BEHIND.fullmatch(words):
        found.append(Told(on, behind["words"], behind["about"], signs))
    return found


def _is_told(figures: Figures, told: Told) -> bool:
    """Whether the figures surely tell of work: all words are of it, or all that a day needs is there."""
    is_paced = bool(figures.work and (figures.judged or figures.weeks))
    is_sure = figures.is_sure or is_paced or told.is_named or bool(told.signs)
    if not figures.is_of_work or not is_sure:
        return False
    return not figures.rest or (figures.is_sure and _is_whole(figures))


def _is_whole(figures: Figures) -> bool:
    work = figures.work
    return bool(work and (work.in_working_days() or figures.judged or figures.weeks))


def _forecast(told: Told, figures: Figures, sentence: str, known: Known) -> Meant:
    """The forecast of the sentence's day, with what the book knows for the rest, and what it says."""
    book = Book([one for kind in KINDS for one in known.of_kind(kind)])
    entry, notes = drafted_from(
        book, subject_told(book, told, figures, known), figures, Given(told.on)
    )
    said = re.sub(r"\s+for\s*$", "", apart_from_signs(sentence)[0])
    fields = (*entry.fields, words_kept(figures, said))
    lines = [f"{name}: {value}".replace("\n", "\n    ") for name, value in fields]
    return Meant(_line(told, entry), tuple(lines), notes)


def words_kept(figures: Figures, said: str) -> tuple[str, str]:
    """The line that keeps the words: for me alone where they tell more than figures, since nobody knows of whom."""
    return ("private" if figures.rest or figures.condition else "note", said)


def drafted_from(
    book: Book, subject: Subject, figures: Figures, base: Given
) -> tuple[Forecast, tuple[str, ...]]:
    """The forecast of a day from what was told and what the book knows, with what it says, and that in sentences.

    Weeks that were counted count before a pace that is only judged. `base` is what was given beside the figures.
    """
    on = base.today
    given = base._replace(
        work=figures.work,
        weeks=figures.weeks,
        starts=base.starts or (Window(on, on) if figures.is_begun else None),
        people=(*base.people, *((figures.people,) if figures.people else ())),
    )
    made, notes = draft(book, subject, given), []
    if figures.judged and isinstance(made, Forecast) and made.pace:
        weeks = counted(len(made.pace.items), "week")
        notes.append(f"the book has {weeks} that were counted, so those count and not what is judged")  # fmt: skip
    elif figures.judged:
        made = draft(book, subject, given._replace(judged=figures.judged))
    entry = _unfinished(on, figures, subject) if isinstance(made, Lacking) else made
    entry, note = _with_whom(entry, figures, on)
    found = reckoned(entry) if entry.work else None
    if isinstance(found, Found):
        entry = with_answer(entry, found)
    return entry, (*notes, *note, *_notes(entry, found, on))


def _with_whom(entry: Forecast, figures: Figures, on: date) -> tuple[Forecast, tuple[str, ...]]:
    """The pace of an ordinary week, where the one that was told is that of those who are there now."""
    held = [one.held_from(entry.on) for one in entry.people]
    now = [
        one for one in held if (one.since or on) <= on and (one.until is None or one.until >= on)
    ]
    judged, share = entry.judged, now[-1].share if now else None
    if not figures.judged or judged is None or share is None or not 0 < share.there < share.whole:
        return entry, ()
    whole = share.whole / share.there
    ordinary = Amount(round(judged.low * whole, 1), round(judged.high * whole, 1), judged.unit)
    fields = tuple(
        (name, str(ordinary) if name == "judged" else said) for name, said in entry.fields
    )
    there = f"{share.there:g} of {share.whole:g}"
    told = f"{judged.figures} a week is what {there} do, so all of them would do {ordinary.figures}"
    return entry._replace(fields=fields), (told,)


def _line(told: Told, entry: Forecast) -> str:
    """The head of the forecast: whose work, what it is, and the signs."""
    named = entry.title if entry.title != _NOT_SAID else ""
    title = named or capital(told.about) or called(entry)
    signs = told.signs
    tags = "".join(f" #{tag}" for tag in entry.matters if f"#{tag}" not in signs)
    links = "".join(f" ^{ref}" for ref in entry.links)
    bare = " ".join(one for one in signs.split() if not one.startswith("^"))
    parts = ("forecast", ", ".join(map(name_text, entry.who)), quoted(title), f"{bare}{tags}".strip(), f"for{links}" if links else "")  # fmt: skip
    return " ".join((told.on.isoformat(), *(part for part in parts if part)))


def called(entry: Forecast) -> str:
    """What work is called of which nothing is told but figures."""
    if entry.work is None:
        return _NOT_SAID
    if entry.work.in_working_days() or not entry.work.high:
        return "The work"
    figures = entry.work.figures.replace("-", " to ")
    return f"The {figures} {entry.work.unit} that {'is' if figures == '1' else 'are'} left"


def _unfinished(on: date, figures: Figures, subject: Subject) -> Forecast:
    """What is told of work of which no day can be reckoned yet."""
    lines = (("work", figures.work), ("judged", figures.judged), ("people", figures.people))
    links = (subject.promise.id,) if subject.promise and subject.promise.id else ()
    title = subject.promise.title if subject.promise else ""
    matters = (subject.matter,) if subject.matter else ()
    return Forecast(
        "forecast", on, None, (), (), title, None, matters, links,
        tuple((name, str(value)) for name, value in lines if value),
    )  # fmt: skip


def _notes(entry: Forecast, found: object, on: date) -> list[str]:
    """What comes of it in a sentence; or what is still to be said before a day can be."""
    if entry.work is not None and not entry.work.high:
        return ["nothing is left, so there is no day to name"]
    if not isinstance(found, Found):
        if entry.work is None:
            return ["how much is left is not said yet, so it has no day: 12 tickets left"]
        return ["how fast it goes is not said yet, so it has no day: about 4 a week, or 3 last week, 5 the week before"]  # fmt: skip
    later, even, chance = found.day(_SURE), found.day(_EVEN), found.promise_chance
    said = ["no day within two years is sure enough to name"]
    if later and even:
        said = [
            f"done by {short_day(later, on)} {level_in_times(_SURE)}",
            f"by {short_day(even, on)} {level_in_times(_EVEN)}",
        ]
    if entry.due and chance is not None:
        day = short_day(entry.due.on, on)
        said.append(f"{day} is {likely_in_words(chance)}, {times_in_words(chance)}")
    return [f"by these figures: {'; '.join(said)}"]


def subject_told(book: Book, told: Told, figures: Figures, known: Known) -> Subject:
    """What the work is of: an entry or a matter that is named, else what is still half told."""
    refs = [one[1:] for one in told.signs.split() if one.startswith("^")]
    entry = book.get(refs[0]) if refs else None
    if isinstance(entry, (Promise, Forecast)):
        return _open(book, subject_of(book, entry, told.on), told.on)
    tags = [one[1:] for one in told.signs.split() if one.startswith("#")]
    promise = _promise_called(book, told) if told.about and not tags else None
    if promise:
        return subject_of(book, promise, told.on)
    if tag := tags[0] if tags else _tag_in(told, known):
        found = subject_of(book, tag, told.on)
        return _open(book, found, told.on) if found.matter else Subject(None, tag)
    return Subject(None, "", None if told.about else _half_told(book, figures, told.on))


def _open(book: Book, subject: Subject, on: date) -> Subject:
    """What is told of, without a promise that is settled: what is left then is other work of its matter."""
    is_settled = subject.promise is not None and is_over(book, subject.promise, on)
    return Subject(None, subject.matter) if is_settled else subject


def _tag_in(told: Told, known: Known) -> str:
    """The one matter of the book that the words speak of; "" where there is none, or several."""
    said = f" {name_key(f'{told.about} {told.words}')} ".replace(",", " ").replace(":", " ")
    tags = [tag for tag in known.matters() if f" {name_key(tag).replace('-', ' ')} " in said]
    return tags[0] if len(tags) == 1 else ""


def _promise_called(book: Book, told: Told) -> Promise | None:
    """The one open promise that is called so: by its title or how that begins, else what a team has to deliver and is called so."""
    name = name_key(_ARTICLE.sub("", told.about))
    every = [one for one, _ in open_promises(book, told.on) if one.id and not one.is_only_a_word()]
    titles = {id(one): name_key(_ARTICLE.sub("", one.title)) for one in every}
    called_so = (
        [one for one in every if titles[id(one)] == name],
        [one for one in every if titles[id(one)].startswith(name)],
        [one for one in every if one.on_behalf_of and name in titles[id(one)]],
    )
    return next((found[0] for found in called_so if len(found) == 1), None)


def _half_told(book: Book, figures: Figures, on: date) -> Forecast | None:
    """The newest forecast of no matter that lacks just what is told now."""
    if _is_whole(figures):
        return None
    for one in reversed(book.of(Forecast)):
        is_bare = not one.matters and not one.links and not one.amends
        if not is_bare or not 0 <= (on - one.on).days <= _LATELY:
            continue
        lacks_pace = one.pace is None and one.judged is None
        if (figures.work and one.work is None) or (not figures.work and one.work and lacks_pace):
            return one
    return None


def _capacity(sentence: str, today: date, known: Known) -> Meant | None:
    """How many of a team are there, where it is the one team of the book or is named."""
    bare, signs = apart_from_signs(sentence)
    who = _WHO.fullmatch(bare)
    named = who["who"] if who and known.is_person(who["who"]) else ""
    figures = figures_in(who["words"] if who and named else bare, today)
    people = figures.people
    if people is None or figures.is_of_work or figures.rest or not people.since:
        return None
    team = named or _team(known)
    if not team:
        return None
    share = f"{people.share.there:g} of {people.share.whole:g}"
    until = (f"until: {people.until}",) if people.until else ()
    line = f"{people.since} capacity {name_text(team)} {quoted(share)}{signs}"
    return Meant(line, until)


def _team(known: Known) -> str:
    """The one team that the book knows; "" where there is none, or several."""
    people: list[Entry] = known.of_kind("person")
    teams = {one.who[0] for one in people if isinstance(one, Person) and one.who and "team" in one.line("relation").lower().split()}  # fmt: skip
    counted = known.of_kind("capacity")
    teams |= {one.who[0] for one in counted if isinstance(one, Capacity) and one.who}
    names = {name_key(name): name for name in teams}
    return next(iter(names.values())) if len(names) == 1 else ""
