"""Questions put one at a time: what was answered is kept as one goes, shown whole at the end, and then written."""

from __future__ import annotations

import hashlib
from json import dumps, loads
from typing import TYPE_CHECKING

from goodbooks.core.named import NamedTuple
from goodbooks.desk.refusals import Refusal
from goodbooks.web.markup import address_of
from goodbooks.web.rooms.capture import plain
from goodbooks.web.visit import Gone

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from goodbooks.core.problem import Unclear
    from goodbooks.desk.understand import Understood
    from goodbooks.web.room import Answer
    from goodbooks.web.visit import Visit

END = "end"
"""The last part of the address, where everything is shown before it is written."""


class Put(NamedTuple):
    """One question: its key, its words, what may be answered, what is open beside it, what it rests on.

    `offers` are answers of a word or two, each of which is one press.
    """

    key: str
    words: str
    hint: str = ""
    open: tuple[str, ...] = ()
    ref: str = ""
    offers: tuple[str, ...] = ()

    @property
    def draft(self) -> str:
        """The name under which its half-typed answer is kept; it holds none of its words."""
        return (
            "step."
            + hashlib.blake2s(self.key.encode("utf-8", "replace"), digest_size=8).hexdigest()
        )


class Steps(NamedTuple):
    """One round of questions.

    `name` is what its answers are kept under, `path` where it begins. `unclear` says why an
    answer cannot be taken; `become` gives the entries that follow from all answers, which hold ""
    for what was skipped; `settled` is called once they are written, and gives where to go on.
    """

    name: str
    title: str
    under: str
    path: str
    puts: tuple[Put, ...]
    unclear: Callable[[str, str], Unclear | None]
    become: Callable[[Mapping[str, str]], tuple[Understood, ...]]
    settled: Callable[[Mapping[str, str]], str]
    trace: tuple[str, str] = ("/", "Today")


def show(visit: Visit, steps: Steps, at: str) -> Answer:
    """A question by its number, or the end; without one, the first that is not answered yet."""
    answers = answered(visit, steps)
    if not steps.puts:
        return visit.draw("templates/steps.html", steps=steps, put=None, number=0, answers=answers)
    if not at:
        left = (n for n, put in enumerate(steps.puts, 1) if put.key not in answers)
        at = str(next(left, END))
    if at == END:
        return _end(visit, steps, answers)
    number = _number(steps, at)
    return _question(visit, steps, number, answers.get(steps.puts[number - 1].key, ""))


def take(visit: Visit, steps: Steps, at: str) -> Answer:
    """Keep an answer, "" when it is skipped, and go on; an answer that is not clear is asked again."""
    number = _number(steps, at)
    put = steps.puts[number - 1]
    words = (
        "" if visit.said("skip") else " ".join((visit.said("offer") or visit.said("words")).split())
    )
    why = steps.unclear(put.key, words) if words else None
    if why is not None:
        visit.typed.put(put.draft, words)
        return _question(visit, steps, number, words, why)
    visit.typed.put(put.draft, "")
    answers = {**answered(visit, steps), put.key: words}
    visit.typed.put(steps.name, dumps(answers))
    return visit.go(f"{steps.path}/{number + 1 if number < len(steps.puts) else END}")


def write(visit: Visit, steps: Steps) -> Answer:
    """Write what was shown at the end, and nothing else."""
    answers = answered(visit, steps)
    entries = steps.become(answers)
    if visit.said("shown") != visit.mark(plain(visit, entries)):
        return _end(visit, steps, answers, is_changed=True)
    if entries:
        visit.desk.add([one.entry for one in entries])
    on = steps.settled(answers)
    _let_go(visit, steps)
    return visit.go(on or address_of(entries[0].entry.ref))


def let_go(visit: Visit, steps: Steps) -> Answer:
    """Forget every answer of this round."""
    _let_go(visit, steps)
    return visit.go(steps.path)


def answered(visit: Visit, steps: Steps) -> dict[str, str]:
    """What was answered so far to the questions there are now, by their keys."""
    try:
        kept = loads(visit.typed.get(steps.name) or "{}")
    except ValueError:
        return {}
    known = {put.key for put in steps.puts}
    return {key: str(words) for key, words in dict(kept).items() if key in known}


def _question(
    visit: Visit, steps: Steps, number: int, words: str, why: Unclear | None = None
) -> Answer:
    put = steps.puts[number - 1]
    return visit.draw(
        "templates/steps.html", 200 if why is None else 400,
        steps=steps, put=put, number=number, words=visit.typed.get(put.draft) or words, why=why,
    )  # fmt: skip


def _end(
    visit: Visit, steps: Steps, answers: Mapping[str, str], *, is_changed: bool = False
) -> Answer:
    """Everything that would be written, and what was left out."""
    try:
        entries = steps.become(answers)
    except Refusal as refusal:
        return visit.draw("templates/steps_end.html", 400, steps=steps, answers=answers, entries=(),
                          refusal=refusal, shown="", is_changed=False)  # fmt: skip
    return visit.draw(
        "templates/steps_end.html", 409 if is_changed else 200,
        steps=steps, answers=answers, entries=entries, refusal=None,
        shown=visit.mark(plain(visit, entries)), is_changed=is_changed,
    )  # fmt: skip


def _number(steps: Steps, at: str) -> int:
    if not at.isdecimal() or not 1 <= int(at[:4]) <= len(steps.puts):
        raise Gone("question")
    return int(at)


def _let_go(visit: Visit, steps: Steps) -> None:
    visit.typed.put(steps.name, "")
    for put in steps.puts:
        visit.typed.put(put.draft, "")
