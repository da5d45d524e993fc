"""The figures to reach: what is compared with what, the ratio it must keep, and the one aimed at."""

from __future__ import annotations

from typing import NamedTuple


class Goal(NamedTuple):
    """One figure: `ours` beside `beside`, as a ratio that must not be passed."""

    code: str
    what: str
    ours: str
    beside: str
    must: float
    aim: float


TIMES = (
    Goal("P1", "cold read of a lifetime", "cold read", "ledger", 1 / 1.5, 1 / 4),
    Goal("P1", "cold read of a lifetime", "cold read", "beancount custom", 1 / 4, 1 / 9),
    Goal("P1", "cold read of a lifetime", "cold read", "hledger", 1 / 8, 1 / 18),
    Goal("P1", "cold read of a lifetime", "cold read", "beancount transactions", 1 / 20, 1 / 45),
    Goal("P3", "brief, usual book", "brief 3,000", "python", 6, 3.2),
    Goal("P4", "brief, lifetime unchanged", "brief lifetime", "python", 8, 3.2),
    Goal("P4", "brief, lifetime unchanged", "brief lifetime", "ledger one", 1 / 15, 1 / 50),
    Goal("P4", "brief, lifetime unchanged", "brief lifetime", "beancount cached", 1 / 40, 1 / 130),
    Goal("P4", "brief, lifetime unchanged", "brief lifetime", "hledger one", 1 / 80, 1 / 250),
    Goal("P5", "brief after one added entry", "brief after add", "python", 12, 5),
    Goal("P6", "find a word in a lifetime", "find", "grep", 4, 1.5),
    Goal("P6", "find a word in a lifetime", "find", "jrnl find", 1 / 30, 1 / 110),
    Goal("P7", "add, lifetime against 10,000", "add lifetime", "add 10,000", 1.1, 1.0),
)
MEMORY = (
    Goal("P8", "peak memory, cold lifetime", "cold read", "ledger", 1 / 1.5, 1 / 2.8),
    Goal("P8", "peak memory, cold lifetime", "cold read", "hledger", 1 / 4, 1 / 7),
    Goal("P8", "peak memory, cold lifetime", "cold read", "beancount transactions", 1 / 2, 1 / 3.5),
)
GROWTH = Goal("P2", "growth per entry, 10,000 to lifetime", "cold read", "itself", 1.15, 1.0)
HOSTILE = Goal("P10", "hostile lines, twice as many", "read", "itself", 2.3, 2.0)
