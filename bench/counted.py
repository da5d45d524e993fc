"""How what the coach says of labelled messages is counted: right, false and missed, alarms on good ones, and the time it takes."""

from __future__ import annotations

import statistics
import time
from collections import Counter
from typing import TYPE_CHECKING, NamedTuple

from goodbooks.coach.look import look

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from goodbooks.coach.coached import Coached
    from labelled import Message


class Score(NamedTuple):
    """Right, false and missed, with what follows from them."""

    right: int
    false: int
    missed: int

    @property
    def precision(self) -> float:
        """The share of what was said that was right."""
        return self.right / max(self.right + self.false, 1)

    @property
    def recall(self) -> float:
        """The share of what was there that was said."""
        return self.right / max(self.right + self.missed, 1)

    @property
    def f1(self) -> float:
        """Both in one figure."""
        return 2 * self.right / max(2 * self.right + self.false + self.missed, 1)


class Looked(NamedTuple):
    """A labelled message, and what the coach says of it."""

    message: Message
    coached: Coached

    @property
    def flaws(self) -> set[str]:
        """The categories it flags."""
        return {flag.category for flag in self.coached.flags}

    @property
    def strengths(self) -> set[str]:
        """The strengths it names."""
        return {one.name for one in self.coached.praises}


def score(pairs: Iterable[tuple[set[str] | frozenset[str], set[str]]]) -> dict[str, Score]:
    """Message by category: what is there against what is said; the sum of all is under ""."""
    right, false, missed = Counter[str](), Counter[str](), Counter[str]()
    for there, said in pairs:
        right.update(there & said)
        false.update(said - there)
        missed.update(there - said)
    names = sorted({*right, *false, *missed})
    each = {name: Score(right[name], false[name], missed[name]) for name in names}
    return {**each, "": Score(right.total(), false.total(), missed.total())}


def alarms(looked: Sequence[Looked]) -> tuple[float, int, int]:
    """On good messages: flags per 100 words, how many messages had none, and how many there are."""
    good = [one for one in looked if not one.message.flaws]
    words = sum(one.coached.words for one in good)
    flags = sum(len(one.coached.flags) for one in good)
    return 100 * flags / max(words, 1), sum(not one.coached.flags for one in good), len(good)


def spans_hit(looked: Sequence[Looked]) -> tuple[int, int]:
    """How many marked stretches have a flag of their category on them, and how many there are."""
    marks = [(one, mark) for one in looked for mark in one.message.marks if not mark.is_good]
    hit = sum(
        any(
            flag.category == mark.name and flag.start < mark.end and mark.start < flag.end
            for flag in one.coached.flags
        )
        for one, mark in marks
    )
    return hit, len(marks)


def speed(
    texts: Sequence[str], of: Callable[[str], object] = look, rounds: int = 3
) -> tuple[float, float, float]:
    """Milliseconds for a message once loaded: the median, the slowest in twenty, and its words."""
    for text in texts:
        of(text)
    times = [min(_timed(text, of) for _ in range(rounds)) for text in texts]
    words = statistics.mean(len(text.split()) for text in texts)
    return statistics.median(times), sorted(times)[int(len(times) * 0.95)], words


def _timed(text: str, of: Callable[[str], object]) -> float:
    begin = time.process_time()
    of(text)
    return 1000 * (time.process_time() - begin)
