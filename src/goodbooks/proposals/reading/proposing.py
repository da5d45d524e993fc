"""A proposal from a sentence of a writing: its own words as the title, from my side, and the day it names."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.core.names import ME
from goodbooks.core.proposal import NOTE, Proposal
from goodbooks.core.regex import regex
from goodbooks.entries.promise import Promise
from goodbooks.language.days.again import again_in, with_end_behind
from goodbooks.language.retold import sides
from goodbooks.language.retold.titles import title_of
from goodbooks.proposals.reading.by_when import due_of
from goodbooks.proposals.reading.writing import Who

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from goodbooks.core.entry import Entry
    from goodbooks.language.days.due import Due
    from goodbooks.language.reading import Said
    from goodbooks.proposals.reading.writing import Writing


def proposal(
    writing: Writing,
    said: Said,
    kind: type[Entry],
    who: Iterable[Who],
    to: Iterable[Who],
    sure: float,
    because: str,
    fields: Iterable[tuple[str, str]] = (),
) -> Proposal:
    """An entry of this kind from a sentence: its own words as the title, and the day it names, or how often it comes again."""
    who, to = tuple(who), tuple(to)
    words, address = " ".join(said.text.split()), address_of(writing, said)
    more = list(fields)
    text = with_end_behind(said.text, writing.on) if "every" in kind.declared else said.text
    again = again_in(text, writing.on) if "every" in kind.declared else None
    said = said._replace(text=again.without(text)) if again else said
    due = due_of(writing, said) if "due" in kind.declared else None
    if due is not None and due.is_of_a_month(writing.on):
        because, due = f"{because}; “{_as_said(due)}” names no day", None
    if again:
        more.append(("every", again.every))
        due = due if due and due.on > writing.on else None
    if due is not None and not any(name == "due" for name, _ in more):
        more.append(_day(due))
    more += [("channel", writing.written.sort), ("source", writing.source)]
    names, hearers = (tuple(one.name for one in row) for row in (who, to))
    title = _title(said, kind, due)
    if kind is Promise:
        title = sides.from_my_side(title, *_sides_in(writing, who))
    on, at = writing.on, writing.written.at
    entry = kind(kind.__name__.lower(), on, at, names, hearers, title, None, (), (), tuple(more))
    strangers = tuple(dict.fromkeys(one.name for one in (*who, *to) if one.is_stranger))
    known = _addresses(writing, strangers)
    return Proposal(entry, words, address, sure, because, strangers, known)


def of_a_thing(
    writing: Writing,
    said: Said,
    what: str,
    kind: type[Entry],
    who: Who,
    to: Who,
    sure: float,
    because: str,
) -> Proposal:
    """An entry that is called by the thing which a sentence names, with the day and the words of all of it."""
    due = due_of(writing, said)
    day = [_day(due)] if due else []
    made = proposal(writing, said._replace(text=what), kind, (who,), (to,), sure, because, day)
    return made._replace(sentence=" ".join(said.text.split()))


def _day(due: Due) -> tuple[str, str]:
    return "due", f"{due.on} {due.at}" if due.at else f"{due.on}"


_LINE = regex(r"(?P<where>.*, line )(?P<line>\d+)\Z")


def address_of(writing: Writing, said: Said) -> str:
    """Where a sentence stands: in a note on a line of its own, else where the whole writing does."""
    written = writing.written
    found = _LINE.match(written.address) if written.sort == NOTE else None
    if found is None:
        return written.address
    behind = written.text[said.start :]
    at = said.start + len(behind) - len(behind.lstrip())
    return f"{found['where']}{int(found['line']) + written.text.count(chr(10), 0, at)}"


def _as_said(due: Due) -> str:
    """A day as it was told, with the word that leads to it."""
    return f"{due.lead} {due.words}".strip()


def _title(said: Said, kind: type[Entry], due: Due | None) -> str:
    """The sentence's own words as a title, without its day."""
    is_of_another = kind is Promise and "commit" not in said.acts
    there = due if due and due.words in said.text else None
    return title_of(said.text, there, is_of_another=is_of_another)


def _sides_in(writing: Writing, who: Sequence[Who]) -> tuple[sides.Side, sides.Side]:
    """How the writer and those who read it are called from my side, in what `who` promises."""
    writer = writing.writer or Who(ME)
    hearers = [one for one in writing.receivers if one != writer]
    if any(one.name == ME for one in hearers):
        hearer = sides.ME if len(hearers) == 1 else sides.US
    else:
        hearer = sides.named(hearers[0].name) if len(hearers) == 1 else sides.THEM
    if writer.name == ME:
        return sides.ME, hearer
    return sides.THEM if writer in who else sides.named(writer.name), hearer


def _addresses(writing: Writing, strangers: Iterable[str]) -> tuple[tuple[str, str], ...]:
    """The mail addresses of strangers, where the head of the mail names them with one."""
    written = writing.written
    everybody = (*((written.who,) if written.who else ()), *written.to, *written.copied)
    known = {party.name: party.address for party in everybody if "@" in party.address}
    return tuple((name, known[name]) for name in strangers if known.get(name))
