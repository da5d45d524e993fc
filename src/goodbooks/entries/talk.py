"""A talk: wanted, planned, held or debriefed, which are four different things."""

from __future__ import annotations

from datetime import timedelta

from goodbooks.core.coming_again import Every
from goodbooks.core.entry import NAMED, SAID, Entry, Kind
from goodbooks.core.fields import Choice, Day, People, Text, Words
from goodbooks.core.plans import WANTED

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from goodbooks.core.book import Book
    from goodbooks.core.problem import Place


class Talk(Entry):
    """A conversation with `who` on the day of the entry."""

    __slots__ = ()

    found_by = ("stage",)

    stage = Choice(
        "how far it has come; a talk on a later day is planned, and wanted while you only mean to ask for it",
        WANTED, "planned", "held", "debriefed",
    )  # fmt: skip
    every = Every("how it comes again; once it was held, the next one is the next time")
    instead = Day("the day of a talk that comes again in whose place this one is")
    present = People("who else was there")
    where = Text("the place where it is")
    agenda = Text("what to speak about")
    said = Words("their words")
    i_said = Words("your own words")
    want = Text("what you want from it", is_private=True)
    terms = Text("on which terms a yes would be a yes for you", is_private=True)
    second_best = Text("what you could live with instead", is_private=True)
    refuse = Text("what you will not agree to", is_private=True)
    their_side = Text("how it looks from where they sit", is_private=True)
    my_part = Text("what you did that brought it about: contribution, not blame", is_private=True)
    opening = Text("how you begin, in your own words", is_private=True)
    return_line = Text("the sentence that brings you back when it drifts", is_private=True)
    next_step = Text("what follows from it, by whom, by when")
    page = Choice("which page you sent them, when the talk was one", "update")

    def carries_out(self) -> str:
        """A talk that was held shows that what it is for was said; one to come shows nothing."""
        return SAID if self.stage in ("held", "debriefed") else ""

    def hour_and_place(self) -> str:
        """Its hour and its place as they stand behind its day: ", 16:00, room 3"."""
        return "".join(f", {said}" for said in (self.at, self.where) if said)

    @property
    def is_page(self) -> bool:
        """Whether it is a page that was sent them: they were told, and nothing was said that could be written down."""
        return bool(self.fields and self.page)

    def is_planned(self, today: date) -> bool:
        """Whether it is still to come: on a later day, or today and not yet said to be held; what nobody agreed to is not."""
        if self.is_wanted:
            return False
        return self.on > today or (self.on == today and self.stage in ("", "planned"))

    @property
    def is_wanted(self) -> bool:
        """Whether it is only meant to be asked for: its day is mine, and nobody has agreed to it."""
        return self.stage == WANTED

    def is_held(self, today: date) -> bool:
        """Whether it took place: said to be held or debriefed, or past and not only planned."""
        return self.on <= today and (
            self.stage in ("held", "debriefed") or (self.stage == "" and self.on < today)
        )

    def is_another_time(self, book: Book) -> bool:
        """Whether this is a later time of a talk that stands in the book on its first day."""
        first = book.get(f"^{self.id}") if self.id else None
        return first is not None and first.on != self.on


def talks_planned(book: Book, today: date) -> tuple[Talk, ...]:
    """The talks still to come, the next first: each that is planned, and of one that comes again its next time."""
    ahead = book.each(
        ("ahead", today), Talk, lambda one: True if one.is_planned(today) or one.every else None
    )
    moved = {talk.ref for talk, _ in ahead if talk.every and talk.on in _moved_from(book, talk)}
    times = [
        talk
        for talk, _ in ahead
        if talk.every and (talk.ref in moved or not talk.is_planned(today))
    ]
    planned = [
        one
        for one, _ in ahead
        if one.is_planned(today)
        and one.ref not in moved
        and not (one.on == today and _has_been(book, one))
    ]
    if not times:
        return tuple(planned)
    again = (_next_time(book, talk, today) for talk in times)
    found = (*planned, *(one for one in again if one is not None))
    return tuple(sorted(found, key=lambda one: (one.on, one.at or "")))


def talks_wanted(book: Book, today: date) -> tuple[Talk, ...]:
    """The talks I mean to ask for, the first first; one for which another with the same people was agreed or held since is that one."""
    return tuple(
        talk for talk in book.of(Talk) if talk.is_wanted and talk_met(book, talk, today) is None
    )


def talk_met(book: Book, wanted: Talk, today: date) -> Talk | None:
    """The talk that came of one I meant to ask for: the first with the same people that was written down after it, to come or held since."""
    since, whom = _written(wanted), _with(book, wanted)
    later = (one for one in book.of(Talk) if _written(one) > since and f"{one.on}" >= since[0])
    same = (one for one in later if not one.is_wanted and _with(book, one) == whom)
    return next((one for one in same if one.is_planned(today) or one.is_held(today)), None)


def _written(talk: Talk) -> tuple[str, Place]:
    """When a talk was written down, as far as it says so, and where."""
    return talk.line("written")[:10] or f"{talk.on}", talk.place


def talks_gone_by(book: Book, today: date, days: int) -> tuple[Talk, ...]:
    """The talks of the last so many days, the first first: as they stand in the book, and the last time of each that comes again, where nothing is written of that day; a page that was sent is none."""
    found = [
        talk for talk in book.of(Talk) if 0 <= (today - talk.on).days <= days and not talk.is_page
    ]
    since = today - timedelta(days=days)
    times = [talk for talk in book.of(Talk) if talk.every and talk.on < today]
    for talk in times:
        gone = [one for one in _free_times(book, talk, since, today) if one.on > talk.on]
        found += gone[-1:]
    return tuple(sorted(found, key=lambda one: (one.on, one.at or ""))) if times else tuple(found)


_FAR = 100
"""So many days lie between two times at most."""


def _has_been(book: Book, talk: Talk) -> bool:
    """Whether a talk of its day with the same people is written down, unless this one is at a later hour."""
    return any(
        other.stage == "debriefed"
        and other.on == talk.on
        and _with(book, other) == _with(book, talk)
        and not (talk.at and other.at and talk.at > other.at)
        for other in book.of(Talk)
    )


def _next_time(book: Book, talk: Talk, today: date) -> Talk | None:
    return next(_free_times(book, talk, today, today + timedelta(days=_FAR)), None)


def _free_times(book: Book, talk: Talk, since: date, until: date) -> Iterator[Talk]:
    """The times of a talk between two days on which the book has no talk with the same people."""
    rhythm = talk.every
    with_whom = _with(book, talk)
    taken = {one.on for one in book.of(Talk) if _with(book, one) == with_whom}
    taken |= _moved_from(book, talk)
    for day in rhythm.times(talk.on, since, until) if rhythm else ():
        if day not in taken:
            fields = tuple(one for one in talk.fields if one[0] == "every")
            yield talk._replace(
                on=day, at=(rhythm.at if rhythm else None) or talk.at, fields=fields
            )


def _moved_from(book: Book, talk: Talk) -> set[date]:
    """The days of a talk that comes again in whose place another with the same people is."""
    those = (one for one in book.of(Talk) if one.instead and _with(book, one) == _with(book, talk))
    return {one.instead.on for one in those if one.instead}


def _with(book: Book, talk: Talk) -> set[str]:
    names = (*talk.who, *talk.to)
    return {book.person_key(name) for name in names if not book.is_me(name)}


KIND = Kind(
    name="talk",
    type=Talk,
    summary="A conversation: wanted, planned, held or debriefed.",
    example="""\
2026-11-05 14:00 talk Marcus "One-on-one" ^thursday
  agenda: how we announce a change of course next time
""",
    readers=NAMED,
)
