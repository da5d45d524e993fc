"""forecast: when it will be done, how likely the promised day is, and what would have to change."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.cli.asked_about import after_each, each_once, matter_of, refuse_odd, subject
from goodbooks.cli.command import PAGE, Argument, Command, Example
from goodbooks.cli.foreseeing import given_in, said_once
from goodbooks.cli.histories import backtested, histories_of, refuse_lacking, remarks_of
from goodbooks.cli.next_word import next_word
from goodbooks.cli.pages import put_page, question
from goodbooks.desk.disk.where import NO_BOOK
from goodbooks.desk.naming import person, split_names

if TYPE_CHECKING:
    from collections.abc import Sequence

    from goodbooks.cli.call import Call
    from goodbooks.desk.forecasting import Drafted, Reading

BACKTEST = "backtest"


def run(call: Call) -> int:
    """Show the forecast of one thing or of several in order, or how such forecasts would have held."""
    about = call.options.about
    if about[:1] == (BACKTEST,):
        return backtested(call, about[1:])
    for said in about:
        refuse_odd(said)
    call.open_desk(is_book_needed=bool(about) or call.options.keep)
    about = each_once(call, about)
    histories = histories_of(call, len(about) or 1)
    drafted = _drafted(call, about or ("",), histories)
    asked = question(call)._replace(
        readers=_readers(call),
        drafts=tuple(one.entry for one in drafted),
        hidden=tuple(dict.fromkeys(name for one in drafted for name in one.hidden)),
        remarks=remarks_of(histories),
        matter=matter_of(call, about),
    )
    word = next_word(call)
    asked = asked._replace(next_word=word.text(call.options.next or ""))
    made = call.desk.page("forecast", asked)
    call.tell((*made.said, *filter(None, (word.remark,))))
    refuse_lacking(call, made.document.lacks, asked.remarks if call.options.items else ())
    return _keep(call, drafted) if call.options.keep else put_page(call, made)


def _readers(call: Call) -> tuple[str, ...]:
    """By the names the book knows them by; without a book, as they are given."""
    names = split_names(call.options.to)
    return names if call.desk.where is NO_BOOK else tuple(person(call.desk, who) for who in names)


def _drafted(
    call: Call, about: Sequence[str], histories: Sequence[Reading | None]
) -> list[Drafted]:
    """An entry for each thing asked about, behind what it waits for and what its team does before it."""
    from goodbooks.desk.forecasting import drafted, refuse_shared, waiting_order

    found: list[Drafted] = []
    subjects = [subject(call, said) for said in about]
    after = after_each(call, subjects)
    order = waiting_order(call.desk, subjects, after) if about != ("",) else [0]
    for number in order:
        given = given_in(call, number, len(subjects), histories[number])
        before = tuple(one.entry for one in found)
        given = given._replace(after=after[number], before=before)
        found.append(drafted(call.desk, subjects[number], given, _readers(call)))
    refuse_shared(found, says=said_once(call))
    return found


def _keep(call: Call, drafted: Sequence[Drafted]) -> int:
    """Add the forecasts to the book, each with what it says today."""
    from goodbooks.cli.adding import add
    from goodbooks.desk.forecasting import answered

    return add(call, [call.desk.prepared(answered(one.entry)) for one in drafted])


COMMAND = Command(
    name="forecast",
    place=15,
    summary="How likely a day is, and what would have to change.",
    arguments=(
        Argument(
            "about",
            "a matter, a promise's ^id, or several promises in order; or backtest FILE",
            "ABOUT", completes="ids", is_many=True,
        ),
        Argument("--items", "how much is left: 40-55, or '12 stories'; of several promises, one for each in their order", "AMOUNT", is_many=True),
        Argument("--history", "an export of what was finished, as CSV; of several teams, one for each promise", "FILE", completes="files", is_many=True),
        Argument("--by", "the day asked about, if not the promised one", "DATE"),
        Argument("--start", "when it begins: a day, or '9 Nov to 23 Nov'", "WHEN"),
        Argument("--people", "who is there, from today unless you say: 7/12, '7/12 from 1 August 2026'", "SHARE", is_many=True),
        Argument("--needs", "what must come first: 'review: 12 Nov to 3 Dec, 80%'; none lets go", "NEED", is_many=True),
        Argument("--after", "a promise that must be kept first: ^spec; with several asked about, '^tills: ^spec'", "WAIT", completes="ids", is_many=True),
        Argument("--growth", "by how much the work may grow: 20%, 10-40%", "SHARE"),
        Argument("--risk", "'vendor late: 30%, 2-4 weeks'", "RISK", is_many=True),
        Argument("--part", "what could be left out: 'load test: 6-8'", "PART", is_many=True),
        Argument("--holidays", "a country or region whose holidays count: DE, DE-BY", "CODE"),
        Argument("--pace", "without a history, the items a week as you judge it: 3-6", "AMOUNT", is_many=True),
        Argument("--team", "whose pace it is, if the book does not say", "WHO", completes="people"),
        Argument("--until", "the last day that the history covers", "DATE"),
        Argument("--type", "count only this type of item", "TYPE", is_many=True),
        Argument("--finished", "the column with the day of finishing", "COLUMN"),
        Argument("--key", "the column that tells items apart", "COLUMN"),
        Argument("--state", "the column with the state", "COLUMN"),
        Argument("--week", "the column with the week, where a row is a week", "COLUMN"),
        Argument("--count", "the column with the count of the week", "COLUMN"),
        Argument("--day-first", "read 03/04/2026 as 3 April"),
        Argument("--month-first", "read 03/04/2026 as 4 March"),
        Argument("--keep", "write the forecast down, to be looked at when its day has come"),
        Argument("--to", "make it for these readers: only what they may see", "WHO", completes="people", is_many=True),
        Argument("--next", "when they hear more: 'Friday 10:00'; without it, the message has a gap", "WHEN"),
        *PAGE,
    ),
    examples=(
        Example("goodbooks forecast --items 40-55 --history finished.csv --by '1 December'", "with no book at all"),
        Example("goodbooks forecast loyalty --items 40-55 --history finished.csv --keep", "written down, to be held against what comes"),
        Example("goodbooks forecast loyalty --people '12/12 from 1 February 2027' --to Marcus", "what if, for Marcus"),
        Example("goodbooks forecast backtest finished.csv", "how such forecasts would have held"),
        Example("goodbooks --book demo:overruled forecast loyalty", "from a demo book"),
    ),
    run=run,
)  # fmt: skip
