"""Finds wins that are not booked to anybody's goal."""

from __future__ import annotations

from goodbooks.core.finding import Check, Finding
from goodbooks.core.names import name_key
from goodbooks.core.phrasing import capital, counted
from goodbooks.core.telling import add_line, is_mine, spot, titled, whose
from goodbooks.entries.goal import Goal
from goodbooks.entries.win import Win

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from goodbooks.core.book import Book

SUGGESTED = 3


def find(book: Book, today: date) -> Iterator[Finding]:
    """Wins without a goal, mine first, then the newest; one finding when there is no goal yet."""
    unbooked = book.each("unbooked", Win, lambda win: None if _is_booked(book, win) else True)
    wins = [win for win, _ in reversed(unbooked) if win.on <= today]
    goals = [goal for goal in book.of(Goal) if goal.on <= today]
    if wins and not goals:
        yield _without_goals(wins)
        return
    by_matter = _by_matter(goals)
    for win in sorted(wins, key=lambda one: not is_mine(book, one)):
        sentence = f"{capital(whose(book, win.who or ('me',)))} win {titled(win, today)} is booked to no goal yet."
        yield Finding(CHECK.name, sentence, _remedy(win, by_matter), (win,))


def _is_booked(book: Book, win: Win) -> bool:
    return any(isinstance(book.get(ref), Goal) for ref in win.links)


def _without_goals(wins: list[Win]) -> Finding:
    some = capital(counted(len(wins), "win"))
    verb = "is" if len(wins) == 1 else "are"
    sentence = f"{some} {verb} under no goal yet: the book has none."
    remedy = add_line('goal WHO "What they are judged on" ^ID')
    return Finding(CHECK.name, sentence, remedy, tuple(wins))


def _by_matter(goals: list[Goal]) -> dict[str, list[str]]:
    """The last few goals of each matter, and under "" of all, by their ids."""
    found: dict[str, list[str]] = {"": []}
    for goal in goals:
        if goal.id:
            for tag in ("", *map(name_key, goal.matters)):
                found[tag] = [*found.get(tag, ()), f"^{goal.id}"][-SUGGESTED:]
    return found


def _remedy(win: Win, goals: dict[str, list[str]]) -> str:
    near = (goals.get(name_key(tag)) for tag in win.matters)
    refs = next(filter(None, near), goals[""])
    if len(refs) == 1:
        return f"end the line of {spot(win)} with: for {refs[0]}"
    choice = f", which may be {', '.join(refs)}" if refs else ""
    return f"end the line of {spot(win)} with: for ^GOAL{choice}"


CHECK = Check(
    name="unbooked-win",
    summary="A win serves no goal in the book.",
    find=find,
    weight=60,
    what_to_do=(
        "Ask whose goal it helped, and book it there. A win that helps nobody's goal is worth a "
        "question too: perhaps a goal is missing from the book."
    ),
)
