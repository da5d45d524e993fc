"""A made-up working life: people, matters, promises kept and moved, decisions and their answers.

The same number gives the same life. `happenings` is the life itself; `forms.py` writes it.
"""

from __future__ import annotations

import random
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator

BEGINS = datetime(1986, 1, 1, 9, 0, tzinfo=UTC)
LIFETIME = 150_000
YEARS = 40
RARE = "zeppelin"
RARE_EVERY = 5_003

TEAMS = ("Growth", "Platform", "Payments", "Legal", "Design", "Support", "Finance", "Sales")
BOSSES = (
    "Priya", "Marcus", "Ruth", "Dana", "Ingrid", "Tomas", "Yusuf", "Helen",
    "Oskar", "Naomi", "Pavel", "Bea", "Kofi", "Lucia", "Anders", "Miriam",
)  # fmt: skip
COLLEAGUES = tuple(f"{first} {last}" for last in ("Brandt", "Okafor", "Silva", "Kaya", "Novak",
    "Lindqvist", "Moreau", "Tanaka", "Reyes", "Weiss") for first in ("Ana", "Ben", "Carla",
    "Deniz", "Emil", "Farah", "Greta", "Hugo", "Ivana", "Jonas", "Kira", "Leo", "Maya", "Nils",
    "Olga", "Paul", "Rosa", "Sven", "Tara", "Viktor"))  # fmt: skip
RULES = ("load test", "security review", "second reader", "freeze before a holiday")
SUBJECTS = ("checkout", "loyalty", "hiring", "billing", "search", "onboarding", "reports", "audit")
WORDS = [
    "load",
    "test",
    "security",
    "review",
    "roadmap",
    "quarter",
    "launch",
    "risk",
    "owner",
    "scope",
    "budget",
    "plan",
    "estimate",
    "migration",
    "rollout",
    "incident",
    "follow",
    "up",
    "customer",
    "renewal",
    "metrics",
    "draft",
    "agreed",
    "waiting",
    "blocked",
    "deadline",
    "moved",
    "shipped",
    "thanks",
    "escalated",
    "unclear",
    "decide",
    "exception",
    "trade",
    "off",
    "numbers",
    "backup",
    "restore",
    "contract",
    "vendor",
    "training",
    "handover",
    "schedule",
    "outage",
    "release",
]


class Happening(NamedTuple):
    """One entry of the life, in no format: what every form is written from."""

    at: datetime
    kind: str
    who: str
    to: str
    title: str
    id: str
    matter: str
    links: tuple[str, ...]
    fields: tuple[tuple[str, str], ...]


def happenings(count: int, seed: int = 2026) -> Iterator[Happening]:
    """So many entries of one life, the oldest first; forty years hold 150,000 of them."""
    return _Life(seed).live(count)


def boss_at_the_end(count: int) -> str:
    """The boss in the last days of a life of so many entries."""
    return _boss(_moment(count - 1))


def day_after(count: int) -> str:
    """The day after the last entry."""
    return (_moment(count - 1) + timedelta(days=1)).strftime("%Y-%m-%d")


def _moment(number: int) -> datetime:
    step = timedelta(minutes=int(YEARS * 365.25 * 24 * 60 / LIFETIME))
    return BEGINS + number * step


def _person(at: datetime, name: str, relation: str) -> Happening:
    return Happening(at, "person", name, "", "", "", "", (), (("relation", relation),))


def _boss(moment: datetime) -> str:
    """A new boss every two and a half years."""
    return BOSSES[int((moment - BEGINS).days / 913) % len(BOSSES)]


class _Life:
    """The dice, and what is still open: promises, asks, decisions, requests and goals."""

    def __init__(self, seed: int) -> None:
        self._dice = random.Random(seed)
        self._open: dict[str, list[str]] = {
            kind: [] for kind in ("promise", "ask", "decision", "request", "goal")
        }

    def live(self, count: int) -> Iterator[Happening]:
        boss = ""
        for number in range(count):
            at = _moment(number)
            if number <= len(TEAMS):
                yield _person(at, ("me", *TEAMS)[number], "stakeholder" if number else "myself")
            elif boss and boss != _boss(at):
                yield _person(at, boss, "peer")
                boss = ""
            elif not boss:
                boss = _boss(at)
                yield _person(at, boss, "boss")
            else:
                happening = self._one(number)
                if number % RARE_EVERY == 17:
                    happening = happening._replace(title=f"{happening.title} {RARE}")
                yield happening

    def _one(self, number: int) -> Happening:
        at, dice = _moment(number), self._dice
        kind = dice.choices(tuple(_SHARES), tuple(_SHARES.values()))[0]
        kind, links = self._settled(kind)
        who, to = self._people(kind, at)
        ident = f"{kind[:3]}-{number}" if kind in self._open else ""
        if ident:
            self._open[kind].append(ident)
        matter = f"{dice.choice(SUBJECTS)}-{at:%Y}" if dice.random() < 0.55 else ""
        return Happening(
            at, kind, who, to, self._words(5, 9), ident, matter, links, self._fields(kind, at)
        )

    def _settled(self, kind: str) -> tuple[str, tuple[str, ...]]:
        """What an outcome, an answer or a win is for; a note where nothing is open."""
        wanted = {"outcome": ("promise", "decision", "request"), "answer": ("ask",)}
        for open_kind in wanted.get(kind, ()):
            waiting = self._open[open_kind]
            if len(waiting) > 12:
                return kind, (waiting.pop(self._dice.randrange(len(waiting))),)
        if kind == "win":
            return kind, tuple(self._open["goal"][-1:])
        return ("note" if kind in wanted else kind), ()

    def _people(self, kind: str, at: datetime) -> tuple[str, str]:
        """Who, and to whom: the boss of these years in every tenth entry, and those around."""
        dice = self._dice
        year = at.year - BEGINS.year
        around = [*COLLEAGUES[year * 4 : year * 4 + 24], *dice.sample(TEAMS, 3)]
        boss = _boss(at)
        who = "me" if dice.random() < 0.4 else boss if dice.random() < 0.12 else dice.choice(around)
        if kind in ("note", "win", "goal", "capacity", "talk"):
            return who if kind != "talk" or who != "me" else boss, ""
        to = boss if dice.random() < 0.12 else dice.choice(around)
        return who, to if to != who else "me"

    def _words(self, least: int, most: int) -> str:
        return " ".join(self._dice.choices(WORDS, k=self._dice.randint(least, most)))

    def _fields(self, kind: str, at: datetime) -> tuple[tuple[str, str], ...]:
        """The named lines of an entry: some always, some now and then."""
        found = []
        for name, chance in _FIELDS.get(kind, ()):
            if self._dice.random() < chance:
                found.append((name, self._value(name, at)))
        return tuple(found)

    def _value(self, name: str, at: datetime) -> str:
        if name == "due":
            return f"{at + timedelta(days=self._dice.randint(2, 60)):%Y-%m-%d}"
        if name == "exception":
            return f"{self._dice.choice(RULES)} of {self._dice.choice(SUBJECTS)}"
        return self._dice.choice(_CHOICES[name]) if name in _CHOICES else self._words(3, 7)


_SHARES = {
    "promise": 11, "outcome": 14, "talk": 14, "decision": 9, "ask": 9, "answer": 9, "note": 12,
    "request": 8, "win": 7, "expectation": 3, "advice": 2, "goal": 1, "capacity": 1,
}  # fmt: skip
_FIELDS = {
    "promise": (("due", 0.9), ("authority", 0.3), ("condition", 0.25), ("note", 0.2)),
    "outcome": (("state", 1.0), ("note", 0.3)),
    "talk": (("stage", 0.6), ("agenda", 0.5), ("private", 0.2)),
    "decision": (("exception", 0.04), ("risk", 0.3), ("said", 0.4), ("channel", 0.5)),
    "ask": (("note", 0.4), ("due", 0.4)),
    "answer": (("said", 0.6),),
    "note": (("private", 0.5), ("note", 0.5)),
    "request": (("due", 0.6), ("reason", 0.4)),
    "win": (("result", 0.8), ("benefits", 0.4)),
    "expectation": (("known", 0.9), ("about", 0.5)),
    "advice": (("reason", 0.7),),
    "goal": (("measure", 0.8),),
    "capacity": (("note", 0.5),),
}
_CHOICES = {
    "authority": ("none", "the steering group", "the head of the area"),
    "state": ("delivered", "delivered", "accepted", "acknowledged", "missed", "withdrawn"),
    "stage": ("held", "debriefed"),
    "channel": ("in person", "call", "mail", "chat"),
    "known": ("asked", "told", "observed"),
    "about": ("updates", "bad news", "sign-off", "measure", "praise"),
}
