"""What a note marks as somebody's to do, or as decided: boxes, actions, decisions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.core.names import ME
from goodbooks.core.phrasing import possessive
from goodbooks.core.written import Party
from goodbooks.entries.ask import Ask
from goodbooks.entries.decision import Decision
from goodbooks.entries.promise import Promise
from goodbooks.entries.request import Request
from goodbooks.language.days.dues import due_in
from goodbooks.language.reading import Said
from goodbooks.proposals.reading.marks import Marked
from goodbooks.proposals.reading.proposing import proposal
from goodbooks.proposals.reading.tables import rows_in
from goodbooks.proposals.reading.writing import MOST_RECEIVERS, Proposer, Who, who_is

if TYPE_CHECKING:
    from collections.abc import Iterator

    from goodbooks.core.entry import Entry
    from goodbooks.core.proposal import Proposal
    from goodbooks.proposals.reading.writing import Writing

_SURE = 0.9


def propose(writing: Writing) -> Iterator[Proposal]:
    """Each marked line of a note or a mail and each row of a table: whose it is, and who wants it of them."""
    if writing.written.sort not in ("note", "mail") or writing.is_by_nobody:
        return
    yield from _from_tables(writing)
    is_mail = writing.written.sort == "mail"
    for one in writing.marks:
        if is_mail and not (one.name and writing.writer):
            continue
        kind, who, to, because = (_told if is_mail else _read)(writing, one)
        said = Said(one.words, one.start, {}, 1.0, 1.0)
        found = proposal(writing._replace(said=()), said, kind, who, to, _SURE, because)
        yield found._replace(sentence=one.line, address=_address(writing, one))


def _read(
    writing: Writing, one: Marked
) -> tuple[type[Entry], tuple[Who, ...], tuple[Who, ...], str]:
    """Which entry it is, who does or asks it, of whom, and why."""
    if not one.name:
        return Decision, (), (), "the note calls it decided"
    is_mine = one.name.lower() in (ME, "i")
    who = Who(ME) if is_mine else who_is(writing.book, Party(one.name))
    if who.name == ME:
        return Promise, (who,), (), "the note marks it as yours to do"
    return Ask, (Who(ME),), (who,), f"the note marks it as {possessive(who.name)} to do"


def _told(
    writing: Writing, one: Marked
) -> tuple[type[Entry], tuple[Who, ...], tuple[Who, ...], str]:
    """The same for a line of a mail: its writer's own a promise, mine a request of its writer, another's an ask of mine in a mail of mine, else a promise of theirs."""
    who = Who(ME) if one.name.lower() == ME else who_is(writing.book, Party(one.name))
    writer = writing.writer or Who(ME)  # one that is not known is passed over before
    if one.name == "I" or who == writer:
        to = tuple(other for other in writing.receivers[:MOST_RECEIVERS] if other != writer)
        return Promise, (writer,), to, f"the mail marks it as {_whose(writer)} to do"
    if writer.name == ME:
        return Ask, (writer,), (who,), f"your mail marks it as {_whose(who)} to do"
    if who.name == ME:
        return Request, (writer,), (who,), "the mail marks it as yours to do"
    return Promise, (who,), (Who(ME),), f"the mail marks it as {_whose(who)} to do"


def _whose(who: Who) -> str:
    return "yours" if who.name == ME else possessive(who.name)


def _from_tables(writing: Writing) -> Iterator[Proposal]:
    """The open rows of tables of actions, each with the day of its own column."""
    for row in rows_in(writing.written.text):
        mark = Marked(row.who, row.what, row.line, row.start)
        kind, who, to, _ = _read(writing, mark)
        fields = [("due", day)] if (day := _day(writing, row.when)) else []
        said = Said(row.what, row.start, {}, 1.0, 1.0)
        because = (
            f"a table gives it to {'you' if who == (Who(ME),) and kind is Promise else to[0].name}"
        )
        found = proposal(writing, said, kind, who, to, _SURE, because, fields)
        yield found._replace(sentence=row.line, address=_address(writing, mark))


def _day(writing: Writing, when: str) -> str:
    """The day that a cell names, exactly or not at all; "" for none."""
    found = due_in(f"by {when}", writing.on, writing.habits) if when else None
    return f"{found.on}" if found else ""


def _address(writing: Writing, one: Marked) -> str:
    """The place of the line: that of the note, as many lines further down."""
    name, _, number = writing.written.address.rpartition(" ")
    if not number.isdecimal():
        return writing.written.address
    return f"{name} {int(number) + writing.written.text.count(chr(10), 0, one.start)}"


PROPOSER = Proposer("action", "what a note marks as somebody's to do, or as decided", propose)
