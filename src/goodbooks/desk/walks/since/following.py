"""What a plan makes possible once it is in the book: the pages that follow from its entries."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, NamedTuple

from goodbooks.accounts.choices.cases import FEWEST_WAYS
from goodbooks.core.names import ME, name_key
from goodbooks.core.phrasing import listed
from goodbooks.core.scope import Scope
from goodbooks.core.telling import to_you
from goodbooks.entries.decision import Decision
from goodbooks.entries.promise import Promise

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from goodbooks.core.entry import Entry
    from goodbooks.desk.desk import Desk
    from goodbooks.desk.walks.words.spoken import Saying


class Following(NamedTuple):
    """A page to go on with: its name, the matter it is about, for which reader or "", and what it gives.

    A page about one entry has its ref, "" while it is not written yet; a message says to whom it is.
    """

    page: str
    matter: str
    reader: str
    gives: str
    ref: str = ""
    to: str = ""

    @property
    def command(self) -> str:
        """The line that shows it at a terminal."""
        about = self.ref or self.matter
        return f"goodbooks {self.page} {about}" + (f" --to {self.reader}" if self.reader else "")


def follow_ups(entries: Iterable[Entry]) -> tuple[Following, ...]:
    """The pages that these entries fill, each once: the case, HR's page, the note of what was decided, the word to those who wait, the trail."""
    told = list(entries)
    every = [entry for entry in told if entry.matters]
    ways = Counter(entry.matters[0] for entry in every if entry.kind == "option")
    found = [one for entry in every for one in _of(entry, entry.matters[0], ways[entry.matters[0]])]
    found += _to_confirm(told)
    return tuple(dict.fromkeys(sorted(found, key=lambda one: _ORDER.index((one.page, bool(one.reader))))))  # fmt: skip


def after_a_talk(desk: Desk, entries: Iterable[Entry]) -> tuple[Following, ...]:
    """The pages that what was told of a talk leads on to: the note of what was decided, and what HR gets of it where HR was told that I ask."""
    told = list(entries)
    found = [one for one in follow_ups(told) if one.page == "confirm" and one.ref]
    answers = [one for one in told if isinstance(one, Decision) and one.links and one.matters]
    for tag in dict.fromkeys(one.matters[0] for one in answers):
        book = desk.open(Scope(desk.clock.today, matters=(tag,))).book
        every = (*book.about(tag), *book.planned_about(tag))
        if any(one.kind == "ask" and one.line("readers") == "HR" for one in every):
            found += [Following("case", tag, "HR", "what HR gets, and nothing else")]
    return tuple(found)


def beside(follows: Iterable[Following], said: Iterable[Saying]) -> tuple[Following, ...]:
    """The pages to go on with, beside what a walk says: one mail to those who wait is enough."""
    told = {listed(map(to_you, one.mail.to)) for one in said if one.mail and one.mail.to}
    return tuple(one for one in follows if one.page != "hold" or one.to not in told)


_FIRST = ", which asks first for your words for them"
_ORDER = (("case", False), ("case", True), ("confirm", False), ("hold", False), ("trail", False))


def _to_confirm(entries: list[Entry]) -> list[Following]:
    """The note of the last decision that somebody else gave by word of mouth; of one in words for me alone it says that it needs words for them first."""
    spoken = [
        one
        for one in entries
        if isinstance(one, Decision)
        and one.is_verbal()
        and one.who
        and all(name_key(name) != ME for name in one.who)
    ]
    return [
        Following("confirm", (*one.matters, "")[0], "", f"the note of what was decided, for {listed(map(to_you, one.who))} to correct{_FIRST if one.line('readers') == ME else ''}", f"^{one.id}" if one.id else "")
        for one in spoken[-1:]
    ]  # fmt: skip


def _of(entry: Entry, matter: str, ways: int) -> Iterator[Following]:
    if entry.kind == "ask" and entry.line("i-give"):
        to = listed(map(to_you, entry.to))
        gives = (
            "the ask, the ways, the plan" if ways >= FEWEST_WAYS else "it says what it still lacks"
        )
        yield Following("case", matter, "", f"the proposal for {to}: {gives}")
    if entry.line("readers") == "HR":
        yield Following("case", matter, "HR", "what HR gets, and nothing else")
    if isinstance(entry, Promise) and (entry.line("next-word") or entry.is_called_word()):
        to = listed(map(to_you, entry.to))
        yield Following("hold", matter, "", f"one message for {to}, which needs the day of the next word from you", to=to)  # fmt: skip
    if entry.kind == "decision":
        yield Following("trail", matter, "", "who decided what, and when, in its order")
