"""What a decision takes the place of, as it is written back to whoever decided: plainly, and of a yes that was taken back with what ends by it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.accounts.answers.settled import areas_of
from goodbooks.accounts.news.cut_to_fit import LONGEST_QUOTE
from goodbooks.accounts.news.in_full import in_full, is_report_of_them
from goodbooks.accounts.readers.to_their_face import to_their_face
from goodbooks.accounts.readers.told_to_do import is_raw_decision
from goodbooks.core.document import Line
from goodbooks.core.phrasing import listed, short_day
from goodbooks.entries.ask import Ask
from goodbooks.reckoning.handed_on import stand
from goodbooks.reckoning.under_a_yes import all_taken_back

if TYPE_CHECKING:
    from datetime import date

    from goodbooks.core.book import Book
    from goodbooks.core.entry import Entry
    from goodbooks.entries.decision import Decision
    from goodbooks.entries.handoff import Handoff
    from goodbooks.reckoning.under_a_yes import Back


def takes_back(book: Book, decision: Decision, today: date) -> Back | None:
    """The yes to me that a decision takes back; None where it takes back none."""
    return next((one for one in all_taken_back(book, today) if one.by.ref == decision.ref), None)


def put_back(book: Book, decision: Decision, today: date, *, is_to_them: bool) -> list[Line]:
    """What a decision turns around, as a paragraph; to whoever took back their yes it says so, and that the trial has ended."""
    found = [book.get(ref) for ref in decision.reverses]
    earlier = [other for other in found if other is not None and other.title]
    if not earlier:
        return []
    refs = (decision.ref, *(other.ref for other in earlier))
    said = [_as_told(other, is_to_them=is_to_them) for other in earlier]
    is_dated = earlier[0].on != decision.on and not earlier[0].line("roughly")
    at = f" of {short_day(earlier[0].on, today)}" if is_dated else ""
    back = takes_back(book, decision, today) if is_to_them else None
    quoted = listed(f"“{in_full(one, LONGEST_QUOTE)}”" for one in said) if all(said) else ""
    if back is not None:
        over = [one for one in areas_back(book, back) if stand(book, one, today).state == "stopped"]
        ends = f" So the trial of {listed(f'“{one.title}”' for one in over)} has ended." if over else ""  # fmt: skip
        cites = (*refs, *(one.ref for one in over))
        yes = f"your yes{at}{f': {quoted}' if quoted else ''}"
        return [Line(f"It takes the place of {yes}.{ends}", cites)]
    if not quoted:
        days = listed(dict.fromkeys(short_day(other.on, today) for other in earlier))
        return [Line(f"It takes the place of what was decided on {days}.", refs)]
    if said != [other.title for other in earlier]:
        return [Line(f"It takes the place of this{at}: {listed(in_full(one, LONGEST_QUOTE) for one in said)}.", refs)]  # fmt: skip
    return [Line(f"It takes the place of {quoted}{at}.", refs)]


def _as_told(other: Entry, *, is_to_them: bool) -> str:
    """An earlier decision as it is told; to whoever took it “he” is “you”, and "" where it cannot be told so, or tells of them in my words."""
    if is_raw_decision(other.title) or (is_to_them and is_report_of_them(other)):
        return ""
    return to_their_face(other.title, other.who) if is_to_them else other.title


def areas_back(book: Book, back: Back) -> list[Handoff]:
    """The areas that a yes had given."""
    return areas_of(book, back.to) if isinstance(back.to, Ask) else [back.to]
