"""How long a forecast takes, beside drawing it, in turns in the same process: medians and memory.

The floor of all drawing is making the random words alone; only not drawing can be quicker.
"""

from __future__ import annotations

import random
import statistics
import time
import tracemalloc
from datetime import date, timedelta
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from goodbooks.forecast.commitment import Commitment, Team
from goodbooks.forecast.forecasting import forecast
from goodbooks.forecast.history import History
from goodbooks.forecast.pace import pace_of
from goodbooks.forecast.portfolio import portfolio
from goodbooks.forecast.work import Work

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

SAID = (
    "Processor time of one process, in which every job runs once a round, in turn; medians. The peak is of "
    "what Python and NumPy hold, the interpreter apart. The floor of drawing is to make the random words "
    "that it needs, and nothing else."
)
TRIALS, ITEMS, MANY, PROMISES = 10_000, 50, 1000, 20
PAST = History(date(2025, 11, 3), (3, 4, 0, 5, 2, 6, 3, 4, 5, 2, 7, 3, 5) * 4)
_TEN = PAST.items[-10:]
_MOST = 60


class Job(NamedTuple):
    """One thing timed, in seconds of this process; `times` of it make one job of its kind."""

    name: str
    run: Callable[[], object]
    times: int = 1


def lines(rounds: int) -> Iterator[str]:
    """The tables: every job once a round, in turn."""
    for title, jobs, limits in KINDS:
        found = _measured(jobs, rounds)
        ours = found[0][1]
        yield f"| {title} | milliseconds | beside ours | peak memory |"
        yield "|---|---:|---:|---:|"
        for job, seconds, peak in found:
            yield f"| {job.name} | {1000 * seconds:.2f} | {seconds / ours:.1f} x | {peak:.1f} MiB |"
        must, aim = limits
        reached = ", ".join(
            f"{word} {1000 * limit:g} ms {'reached' if ours <= limit else 'not reached'}"
            for word, limit in (("must", must), ("aim", aim))
        )
        yield from ("", f"P11: {reached}.", "")


def _measured(jobs: tuple[Job, ...], rounds: int) -> list[tuple[Job, float, float]]:
    taken: dict[str, list[float]] = {job.name: [] for job in jobs}
    for _ in range(rounds):
        for job in jobs:
            begin = time.process_time()
            job.run()
            taken[job.name].append((time.process_time() - begin) * job.times)
    return [(job, statistics.median(taken[job.name]), _peak(job)) for job in jobs]


def _peak(job: Job) -> float:
    """The most memory that one run held at a time, in MiB."""
    tracemalloc.start()
    job.run()
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    return peak / 2**20


def one() -> object:
    """A forecast with its fit, dates and cautions."""
    return forecast(PAST, Work(ITEMS))


def many() -> object:
    """A thousand of them, each of another history."""
    return [forecast(PAST.until_week(20 + n % 32), Work(10 + n % 60)) for n in range(MANY)]


def drawn_in_python(trials: int = TRIALS) -> object:
    """Weeks drawn from the last ten until all is done, trial by trial."""
    dice = random.Random(0)
    weeks = []
    for _ in range(trials):
        left, week = ITEMS, 0
        while left > 0:
            left -= dice.choice(_TEN)
            week += 1
        weeks.append(week)
    weeks.sort()
    return [weeks[int(len(weeks) * level)] for level in (0.5, 0.85, 0.95)]


def drawn_in_numpy() -> object:
    """The same as one matrix, trials by weeks."""
    dice = np.random.default_rng(0)
    done = dice.choice(np.array(_TEN), (TRIALS, _MOST)).cumsum(axis=1)
    return np.quantile((done < ITEMS).sum(axis=1) + 1, (0.5, 0.85, 0.95))


def words_only() -> object:
    """The random words that the trials need, and nothing else."""
    return np.random.default_rng(0).bytes(8 * TRIALS * 14)


def together() -> object:
    """Twenty promises of one team."""
    team = Team(pace_of(PAST))
    asked = [
        Commitment(f"p{n}", "team", Work(3 + n % 4), PAST.end + timedelta(weeks=2 + 2 * n))
        for n in range(PROMISES)
    ]
    return portfolio({"team": team}, asked, start=PAST.end, trials=TRIALS)


def together_in_python() -> object:
    """The same in order, week by week, for a hundredth of the trials."""
    dice = random.Random(0)
    for _ in range(TRIALS // 100):
        left, week = [3 + n % 4 for n in range(PROMISES)], 0
        while any(left):
            free = dice.choice(_TEN)
            for n in range(PROMISES):
                taken = min(free, left[n])
                left[n] -= taken
                free -= taken
            week += 1
    return week


def together_in_numpy() -> object:
    """The same as one matrix and thresholds, which knows no starts, waits or shares."""
    dice = np.random.default_rng(0)
    done = dice.choice(np.array(_TEN), (TRIALS, _MOST)).cumsum(axis=1)
    wanted = np.cumsum([3 + n % 4 for n in range(PROMISES)])
    return np.quantile((done[:, :, None] < wanted).sum(axis=1) + 1, (0.5, 0.85, 0.95), axis=0)


def words_for_all() -> object:
    """The random words of sixty weeks of every trial."""
    return np.random.default_rng(0).bytes(8 * TRIALS * _MOST)


KINDS = (
    (
        "one forecast, 50 items, 52 weeks of history",
        (
            Job("goodbooks: fit, dates, cautions", one),
            Job("drawn in plain Python, 10,000 trials", drawn_in_python),
            Job("drawn in NumPy, one matrix", drawn_in_numpy),
            Job("floor of drawing: the random words", words_only),
        ),
        (0.005, 0.001),
    ),
    (
        "1,000 forecasts",
        (
            Job("goodbooks", many),
            Job("drawn in plain Python, 10,000 trials", drawn_in_python, MANY),
            Job("drawn in NumPy, one matrix", drawn_in_numpy, MANY),
            Job("floor of drawing: the random words", words_only, MANY),
        ),
        (5, 1),
    ),
    (
        "20 promises of one team, 10,000 trials",
        (
            Job("goodbooks: in order, waits, shares", together),
            Job("drawn in plain Python, in order", together_in_python, 100),
            Job("drawn in NumPy, thresholds on one matrix", together_in_numpy),
            Job("floor of drawing: the random words", words_for_all),
        ),
        (0.5, 0.2),
    ),
)
