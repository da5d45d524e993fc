"""The criteria of a review: read from a file's headings, and the wins that belong under each."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from goodbooks.accounts.reviews.wins import goals_of
from goodbooks.core.names import name_key
from goodbooks.core.regex import regex

if TYPE_CHECKING:
    from collections.abc import Iterable

    from goodbooks.core.book import Book
    from goodbooks.entries.goal import Goal
    from goodbooks.entries.win import Win

LONGEST = 120
_HASHES = regex(r"(#{1,6})[ \t]+(.+?)[ \t]*#*[ \t]*")
_NUMBER = regex(r"(?:\d{1,2}|[A-Za-z])[.)]\s+(?=\S)")
_WORD = regex(r"[^\W_]+(?:[-'’][^\W_]+)*")
_SHORTEST = 4
_COMMON = frozenset(
    {"with", "from", "that", "this", "their", "your", "have", "year", "goal", "other"}
)


class Shelf(NamedTuple):
    """One heading of a review, and the wins under it; `goal` where the heading is one."""

    title: str
    wins: tuple[Win, ...]
    goal: Goal | None = None


def read_headings(text: str) -> tuple[str, ...]:
    """The criteria a text names: its headings of the deepest kind that stand under no other.

    Takes headings with # signs, underlined ones, and in plain text without either, lines
    that end in a colon. A heading that only groups others is not a criterion itself.
    """
    found = _marked(text.splitlines())
    if not found:
        lines = (line.strip() for line in text.splitlines())
        found = [(1, line[:-1]) for line in lines if line.endswith(":") and len(line) <= LONGEST]
    leaves = [
        title
        for (level, title), (after, _) in zip(found, [*found, (0, "")][1:], strict=True)
        if after <= level
    ]
    named = {name_key(title): title for raw in leaves if (title := _plain(raw))}
    return tuple(named.values())


def _marked(lines: list[str]) -> list[tuple[int, str]]:
    """The headings with their levels, outside blocks of code."""
    found: list[tuple[int, str]] = []
    is_code = False
    before = ""
    for line in lines:
        if line.lstrip().startswith(("```", "~~~")):
            is_code = not is_code
        match = _HASHES.fullmatch(line.strip()) if not is_code else None
        rule = line.strip()
        if match:
            found.append((len(match[1]), match[2]))
        elif before and not is_code and len(rule) >= 2 and set(rule) in ({"="}, {"-"}):
            found.append((1 if rule[0] == "=" else 2, before))
        before = "" if match else rule
    return found


def _plain(title: str) -> str:
    """A heading without its number and its marks of emphasis."""
    bare = _NUMBER.sub("", title.strip().strip("*_").strip(), count=1)
    return " ".join(bare.strip("*_: ").split())[:LONGEST]


def by_criterion(
    book: Book, wins: Iterable[Win], titles: tuple[str, ...]
) -> tuple[tuple[Shelf, ...], tuple[Win, ...]]:
    """The wins under each heading, and those that belong under none.

    A win's own `criterion` decides; else a matter that is a word of the heading; else a
    goal of the win whose title shares a word with it.
    """
    shelves: dict[str, list[Win]] = {title: [] for title in titles}
    unplaced = []
    for win in wins:
        places = _places(book, win, titles)
        for title in places:
            shelves[title].append(win)
        if not places:
            unplaced.append(win)
    return tuple(Shelf(title, tuple(found)) for title, found in shelves.items()), tuple(unplaced)


def _places(book: Book, win: Win, titles: tuple[str, ...]) -> list[str]:
    said = {name_key(name) for name in win.criterion}
    named = [title for title in titles if name_key(title) in said]
    if named:
        return named
    tags = {name_key(tag) for tag in win.matters}
    for title in titles:
        if tags & _words(title):
            return [title]
    goals: set[str] = set()
    for goal in goals_of(book, win):
        goals |= _telling(goal.title)
    shared = [(len(goals & _telling(title)), -number) for number, title in enumerate(titles)]
    most, place = max(shared, default=(0, 0))
    return [titles[-place]] if most else []


def _words(title: str) -> set[str]:
    return {name_key(word) for word in _WORD.findall(title)}


def _telling(title: str) -> set[str]:
    return {word for word in _words(title) if len(word) >= _SHORTEST and word not in _COMMON}


def by_goal(
    book: Book, wins: Iterable[Win], goals: Iterable[Goal]
) -> tuple[tuple[Shelf, ...], tuple[Win, ...]]:
    """The wins under each goal they are booked to, and those booked to none of them."""
    known = list(goals)
    shelves: list[list[Win]] = [[] for _ in known]
    unplaced = []
    for win in wins:
        served = goals_of(book, win)
        booked = [n for n, goal in enumerate(known) if goal in served] if served else []
        for number in booked:
            shelves[number].append(win)
        if not booked:
            unplaced.append(win)
    pairs = zip(known, shelves, strict=True)
    return tuple(Shelf(goal.title, tuple(found), goal) for goal, found in pairs), tuple(unplaced)
