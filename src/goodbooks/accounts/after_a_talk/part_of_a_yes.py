"""What I promised in a talk as part of the yes that I got there: it is linked to what was asked, lasts as long, and takes the place of what I had only meant to offer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.accounts.after_a_talk.promised_with_it import UNTIL, meant_with_it, names_its_day
from goodbooks.accounts.answers.rhythm_told import rhythm_in
from goodbooks.accounts.answers.settled import areas_of, has_a_word_of
from goodbooks.core.last_day import last_day_in
from goodbooks.core.named import NamedTuple
from goodbooks.language.days.again import comes_anew
from goodbooks.reckoning.lets import granting

if TYPE_CHECKING:
    from collections.abc import Iterator

    from goodbooks.accounts.after_a_talk.after import After
    from goodbooks.core.entry import Entry
    from goodbooks.entries.ask import Ask


class _Yes(NamedTuple):
    """The yes of a talk, and what was asked."""

    reply: Entry
    ask: Ask

    @property
    def words(self) -> str:
        """All that was said with it."""
        return "; ".join(filter(None, (self.reply.title, self.reply.line("said"))))


def as_part_of_a_yes(after: After, told: list[Entry]) -> list[Entry]:
    """What is told of a talk, each promise of mine that belongs to the one yes in it linked to what was asked; what it stands for instead of is told no more."""
    given = list(_yeses(after, told))
    if len(given) != 1:
        return told
    (yes,) = given
    found = [_linked(after, yes, one) for one in told]
    instead = {one.line("withdraws").removeprefix("^") for one in found if one.kind == "promise"}
    return [one for one in found if not _is_of(one, instead - {""})]


def _yeses(after: After, told: list[Entry]) -> Iterator[_Yes]:
    """Each yes, whole or in part, to what I asked of them."""
    for one in told:
        for ask in after.wanted if one.kind in ("decision", "answer") else ():
            if ask.id in one.links and granting(one.title, ask.title) in ("yes", "part"):
                yield _Yes(one, ask)


def _linked(after: After, yes: _Yes, one: Entry) -> Entry:
    """A promise of mine to them as part of the yes; anything else as it is."""
    is_new = one.kind == "promise" and not one.links and not one.line("amends")
    is_mine = all(map(after.book.is_me, one.who)) and not all(map(after.book.is_me, one.to))
    if not (is_new and is_mine):
        return one
    often, theirs = one.line("every"), rhythm_in(yes.words, one.on)
    is_anew = bool(often) and comes_anew(one.title) and bool(areas_of(after.book, yes.ask))
    is_term = is_anew or (bool(theirs) and often.partition(UNTIL)[0] == theirs)
    if not (is_term or _is_of_it(after, yes, one)):
        return one
    fields = one.fields
    if is_term:
        day = last_day_in(yes.words, one.on)
        lasting = f"{often}{UNTIL}{day}" if day and UNTIL not in often else often
        offered = _offered(after, yes, often)
        instead = (("withdraws", offered.ref),) if offered else ()
        fields = (*((k, lasting if k == "every" else raw) for k, raw in one.fields), *instead)
    matters = one.matters or yes.ask.matters
    return one._replace(links=(yes.ask.id or "",), matters=matters, fields=fields)


def _is_of_it(after: After, yes: _Yes, one: Entry) -> bool:
    """Whether a promise names what was asked, or what the yes says of it."""
    areas = (area.title for area in areas_of(after.book, yes.ask))
    return any(has_a_word_of(one.title, said) for said in (yes.words, yes.ask.title, *areas))


def _offered(after: After, yes: _Yes, often: str) -> Entry | None:
    """What I only meant to offer along with what I asked, on no day of its own, and as often: their term takes its place."""
    for one in meant_with_it(after.book, yes.ask):
        is_open = not (one.line("every") or one.line("due"))
        if is_open or names_its_day(one.line("every"), often, one.on):
            return one
    return None


def _is_of(one: Entry, refs: set[str]) -> bool:
    """Whether an entry says what became of one of these, or changes it."""
    return not refs.isdisjoint((*one.links, one.line("amends").removeprefix("^")))
