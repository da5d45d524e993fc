"""Wins as they can be told: whose they are, which goals they serve, who deserves the credit."""

from __future__ import annotations

from goodbooks.core.document import Line, Step
from goodbooks.core.names import is_named_in, name_key
from goodbooks.core.phrasing import capital, listed, sentence, shortened
from goodbooks.core.readers import what_they_are
from goodbooks.core.telling import is_by, is_mine, its_day
from goodbooks.entries.goal import Goal
from goodbooks.entries.person import Person
from goodbooks.entries.win import Win

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from goodbooks.core.book import Book

TITLE = 90
_OURS = frozenset({"team", "my team", "our team", "report", "my report"})


def goals_of(book: Book, win: Win) -> tuple[Goal, ...]:
    """The goals that a win is booked to."""
    return tuple(goal for goal in map(book.get, win.links) if isinstance(goal, Goal))


def fresh_win(book: Book, who: str, since: date, today: date) -> Win | None:
    """The latest win since you last talked with somebody, one that serves their goals before all others."""
    wins = [win for win in book.of(Win) if since <= win.on <= today]
    serving = [win for win in wins if any(is_by(book, goal, who) for goal in goals_of(book, win))]
    found = serving or wins
    return found[-1] if found else None


def won_by(book: Book, win: Win) -> str:
    """Whose win it is, as it stands before its title: “Lena: ”; "" of one of mine and where the title names them."""
    names = [book.name_of(one) for one in win.who if not book.is_me(one)]
    is_named = any(is_named_in(win.title, one) for one in names)
    return f"{listed(names)}: " if names and not is_named else ""


def is_ours(book: Book, win: Win) -> bool:
    """Whether a win is mine or my team's, so that I may tell it as such.

    Somebody whose relation is not known is taken for one of us, unless they are judged on a
    goal or judge one: what my boss did well is theirs, and is told as theirs.
    """
    if is_mine(book, win):
        return True
    relations, above = book.once("relations and who is above", lambda: _standing_of(book))
    keys = [book.person_key(name) for name in win.who]
    return any(relations[key] in _OURS if key in relations else key not in above for key in keys)


def _standing_of(book: Book) -> tuple[dict[str, str], set[str]]:
    """How each person is related to me where that is said, and who has a goal or judges one."""
    relations = {
        book.person_key(person.who[0]): name_key(what_they_are(person))
        for person in book.of(Person)
        if person.who and what_they_are(person)
    }
    above = {
        book.person_key(name)
        for goal in book.of(Goal)
        for name in (*goal.who, *goal.judged_by)
        if not book.is_me(name)
    }
    return relations, above


def doers(book: Book, win: Win) -> tuple[str, ...]:
    """Who did it, but me, by the names the book knows."""
    return _names(book, win.who)


def credited(book: Book, win: Win) -> tuple[str, ...]:
    """Who deserves the credit beside those who did it, by the names the book knows."""
    done = book.person_keys(win.who)
    return _names(book, (name for name in win.credit if book.person_key(name) not in done))


def thanks_to(book: Book, win: Win, reader: str) -> str:
    """Everybody to be thanked for a win, the reader as "you": "Bongani and you"; "" if nobody."""
    names = (*doers(book, win), *credited(book, win))
    others = [name for name in names if not book.is_same(name, reader)]
    return listed((*others, "you") if len(others) < len(names) else others)


def best_first(wins: tuple[Win, ...]) -> list[Win]:
    """Wins with figures first, then those with a result in words; each the newest first."""
    newest = sorted(wins, key=lambda win: win.on, reverse=True)
    return sorted(newest, key=lambda win: (not any(map(str.isdigit, win.result)), not win.result))


def before_and_after(result: str) -> str:
    """A result as it is said: "0 -> 30 tested restores" is "from 0 to 30 tested restores"."""
    parts = [part.strip() for part in " ".join(result.split()).replace("→", "->").split("->")]
    if parts == ["before", "after"]:  # the hint itself, which says nothing yet
        return result
    if len(parts) == 2 and all(parts):
        return f"from {parts[0]} to {parts[1]}"
    return ", then ".join(part for part in parts if part)


def told_in_a_line(book: Book, win: Win, today: date) -> Line:
    """A win in one line."""
    result = f"{capital(before_and_after(win.result))}: " if win.result else ""
    done, credit = listed(doers(book, win)), listed(credited(book, win))
    text = f"{result}{sentence(shortened(win.title, TITLE))}"
    text += f" By {done}." if done else ""
    text += f" Credit: {credit}." if credit else ""
    return Line(f"{text} ({its_day(win, today)})", (win.ref,), "-")


def told_in_full(book: Book, win: Win, today: date) -> Step:
    """A win in full: before and after, for whom, how we know, my part in it, the credit, what was learned."""
    others = doers(book, win)
    said = (
        ("Before and after", before_and_after(win.result)),
        ("For whom", win.benefits),
        ("How we know", win.known_by),
        ("Done by", listed(others)),
        ("My part", win.my_part),
        ("Credit", listed(credited(book, win))),
        ("Learned", win.learned),
    )
    remarks = tuple(Line(f"{name}: {sentence(text)}") for name, text in said if text)
    return Step(capital(its_day(win, today)), win.title, remarks, (win.ref,))


def _names(book: Book, names: Iterable[str]) -> tuple[str, ...]:
    known = (book.name_of(name) for name in names if not book.is_me(name))
    return tuple(dict.fromkeys(known))
