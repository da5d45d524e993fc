"""The first book: the six questions, and what their answers become."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from goodbooks.accounts.replies import is_nothing
from goodbooks.core.days import read_moment
from goodbooks.core.names import ME, name_key
from goodbooks.core.problem import Unclear
from goodbooks.desk.first_answers import boss_of, said_by, talk_of
from goodbooks.desk.kinds import Kinds

if TYPE_CHECKING:
    from collections.abc import Container, Iterator

    from goodbooks.core.entry import Entry
    from goodbooks.desk.clock import Clock

NAME = "mine.book"
_UNNAMED = "my boss"
_TELLS = re.compile(
    r"(?:i|we|you|he|she|it|they|all|everybody|everyone|both)\s+[a-z]", re.IGNORECASE
)


class Answers(NamedTuple):
    """What was answered; "" where a question was skipped."""

    me: str = ""
    boss: str = ""
    judged: str = ""
    waiting: str = ""
    happened: str = ""
    talk: str = ""
    mail: str = ""


QUESTIONS = Answers(
    "What is your name, and what do you do? (Ana, platform lead)",
    "Who is your boss? A first name is enough.",
    "What is your boss judged on? (Incident minutes down 30% by year end)",
    "Who else waits for you? (Growth, Sales, Vera)",
    "What was decided or happened lately? Their name first, if somebody said it."
    " (Marcus: go ahead without the load test)",
    "When do you talk with your boss next? (Thursday 14:00)",
    "One more, only if you will take mail in: your own addresses? (ana@example.org)",
)


def entries(answers: Answers, clock: Clock) -> Iterator[Entry]:
    """What the answers say, as entries of today; “idk” says nothing."""
    answers = Answers(*("" if is_nothing(one) else one for one in answers))
    name, _, role = (part.strip() for part in answers.me.partition(","))
    mine = ", ".join(filter(None, (name, *_parts(answers.mail))))
    asked = (("also", mine), ("signs", name), ("role", role))
    lines = tuple((field, said) for field, said in asked if said)
    if lines:
        yield _made(clock, "person", ("me",), fields=lines)
    boss, does = boss_of(answers.boss)
    if boss:
        more = (("role", does),) if does else ()
        yield _made(clock, "person", (boss,), fields=(("relation", "boss"), *more))
    if answers.judged:
        yield _made(clock, "goal", (boss,) if boss else (), answers.judged)
    others = others_waiting(answers.waiting, boss)
    for other in others:
        yield _made(clock, "person", (other,), fields=(("relation", "stakeholder"),))
    if answers.happened:
        who, words = said_by(answers.happened, boss, others)
        yield _happened(clock, who, words)
    yield from _talk(clock, answers.talk, boss, others)


def called_so_far(entry: Entry, people: Container[str]) -> Entry:
    """A boss who stands in the book as "my boss" so far, known by both from now on; every other entry as it is."""
    is_boss = entry.kind == "person" and entry.line("relation") == "boss"
    if not is_boss or _UNNAMED not in people:
        return entry
    return entry._replace(fields=(*entry.fields, ("also", _UNNAMED)))


def _happened(clock: Clock, who: str, words: str) -> Entry:
    """What somebody decided; what they asked of me, if it is a question; else a note."""
    if not who:
        return _made(clock, "note", (), words)
    if "?" in words:
        return _made(clock, "request", (who,), words)._replace(to=(ME,))
    return _made(clock, "decision", (who,), words)


def others_waiting(waiting: str, boss: str) -> list[str]:
    """Everybody else who waits, each once; what is told of them, as in “they want it yesterday”, is nobody."""
    named = (part for part in reversed(_parts(waiting)) if not _TELLS.match(part))
    names = {name_key(part): part for part in named}
    return [name for key, name in reversed(names.items()) if key not in (ME, name_key(boss))]


def _parts(said: str) -> list[str]:
    """What is set apart by commas or by "and"."""
    parts = (part.strip(" .;") for part in said.replace(" and ", ",").replace(";", ",").split(","))
    return [part for part in parts if part]


def _made(
    clock: Clock,
    kind: str,
    who: tuple[str, ...] = (),
    title: str = "",
    fields: tuple[tuple[str, str], ...] = (),
) -> Entry:
    made = Kinds()[kind].type
    return made(kind, clock.today, None, who, (), title, None, (), (), fields)


def _talk(clock: Clock, answer: str, boss: str, others: list[str]) -> Iterator[Entry]:
    if not answer:
        return
    who, said = talk_of(answer, boss, others)
    moment = read_moment(said, clock.today)
    if isinstance(moment, Unclear):
        yield _made(clock, "note", (), f"Next talk: {answer}")
    else:
        talk = _made(clock, "talk", (who,) if who else (), "Next talk")
        yield talk._replace(on=moment.on, at=moment.at)
