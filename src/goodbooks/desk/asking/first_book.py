"""The first book: the questions, and what their answers become."""

from __future__ import annotations

import re
from datetime import datetime
from typing import TYPE_CHECKING, NamedTuple

from goodbooks.accounts.answers.guessed import guessed
from goodbooks.accounts.answers.judged_on import judged
from goodbooks.accounts.answers.replies import is_nothing
from goodbooks.core.days import Moment, read_moment
from goodbooks.core.either_day import Either, either_day
from goodbooks.core.names import ME, as_written, name_key
from goodbooks.core.phrasing import capital, counted
from goodbooks.core.problem import Unclear
from goodbooks.core.regex import regex
from goodbooks.desk.asking.first_answers import (
    UNNAMED,
    boss_of,
    group_in,
    said_by,
    sentence_apart,
)
from goodbooks.desk.asking.regular_talk import next_talk_told
from goodbooks.desk.asking.sideways import asks_back, is_sideways, me_of
from goodbooks.desk.asking.who_wait import who_wait
from goodbooks.desk.ground.kinds import Kinds
from goodbooks.desk.ground.refusals import Refusal
from goodbooks.entries.note import reads_as_story
from goodbooks.language.meant.none_said import none_said, says_none

if TYPE_CHECKING:
    from collections.abc import Container, Iterator

    from goodbooks.core.entry import Entry
    from goodbooks.desk.ground.clock import Clock

_TELLS = regex(
    r"(?:[Ii]|[Ww]e|[Yy]ou|[Hh]e|[Ss]he|it|[Tt]hey)(?:['’](?:m|re|s|ve|ll)|\s+(?:am|is|are|was|were|has|have|had|wants?|needs?|waits?|asks?|all|both))\b"
    r"|(?:[Aa]ll|[Ee]very(?:body|one)|[Bb]oth)\s+(?:is|are|has|have|wants?|needs?|waits?|asks?)\b"
)
"""How a part begins that tells something of people, and names nobody."""

_MOSTLY = regex(
    r"\A(?:(?:mostly|mainly|especially|particularly|chiefly|above all|most of all|usually|sometimes|often|also|maybe|perhaps|probably|but|even|then|in particular) )+(?=\w)",
    re.IGNORECASE,
)
"""What is said of how much somebody waits, before their name."""


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
HOW_MANY = f"{counted(len(QUESTIONS) - 1, 'question')}, and one more about mail"
"""How many are asked, as the first of them is; the last is only for whoever will take mail in."""


def entries(answers: Answers, clock: Clock) -> Iterator[Entry]:
    """What the answers say, as entries of today; “idk” says nothing, and no more does a “don't know” in more words."""
    answers = _in_its_place(_what_is_said(answers), clock)
    name, role = me_of(answers.me)
    name = as_written(name)
    mine = ", ".join(filter(None, (name, *(one for one in _parts(answers.mail) if "@" in one))))
    asked = (("also", mine), ("signs", name), ("role", role))
    lines = tuple((field, said) for field, said in asked if said)
    if lines:
        yield _made(clock, "person", ("me",), fields=lines)
    boss, does = boss_of(answers.boss)
    if boss:
        more = (("role", does),) if does else ()
        yield _made(clock, "person", (boss,), fields=(("relation", "boss"), *more))
    if answers.judged and not asks_back(answers.judged):
        yield _judged(clock, boss, answers.judged)
    others = _others_waiting(answers.waiting, boss)
    told = {name_key(one.name): one.told for one in who_wait(answers.waiting)}
    for other in others:
        role = told.get(name_key(other), "")
        fields = (("relation", "stakeholder"), *((("role", role),) if role else ()))
        yield _made(clock, "person", (other,), fields=fields)
    yield from (_made(clock, "note", (), words) for words in _left_as_said(answers))
    if answers.happened:
        yield from _happened(clock, answers.happened, boss, others)
    yield from _talk(clock, answers.talk, boss, others)


def as_they_wait(answer: str) -> list[str]:
    """Whom an answer to who waits is taken to name, where more stands in it than their names; nobody where it is a plain list."""
    named = _others_waiting(answer, "")
    return named if any(one.told for one in who_wait(answer)) else []


def names_nobody(name: str, answer: str) -> bool:
    """Whether an answer to who I am, who my boss is or who waits is given and names nobody: a clause, a joke or a question asked back."""
    if not answer or is_nothing(answer) or says_none(answer, getattr(QUESTIONS, name)):
        return False
    if name == "waiting":
        return not _others_waiting(answer, "")
    return name in _ABOUT and not any(me_of(answer) if name == "me" else boss_of(answer))


def _left_as_said(answers: Answers) -> Iterator[str]:
    """What was answered and names nobody, as it was said; a question asked back is no answer."""
    for name, about in _ABOUT.items():
        said = getattr(answers, name)
        if names_nobody(name, said) and not asks_back(said):
            yield f"{about}: {said}"


_ABOUT = {"me": "About me", "boss": "My boss", "waiting": "Who waits for me"}


def _what_is_said(answers: Answers) -> Answers:
    """The answers without those that fill nothing; a name may begin with a no."""
    said = answers._replace(
        **{
            name: ""
            for name in ("judged", "waiting", "happened", "talk")
            if says_none(getattr(answers, name), getattr(QUESTIONS, name))
        }
    )
    return Answers(*("" if is_nothing(one) else one for one in said))


def _in_its_place(answers: Answers, clock: Clock) -> Answers:
    """The answers, with a day and hour that stand where it was asked what the boss is judged on as the day of the talk; where that was named too, it says nothing."""
    if not is_only_a_day(answers.judged, clock):
        return answers
    return answers._replace(judged="", talk=answers.talk or answers.judged)


def is_only_a_day(words: str, clock: Clock) -> bool:
    """Whether an answer is a day or an hour and nothing else, “Thursday 14:00”: nobody is judged on that."""
    is_named = any(map(str.isalpha, words)) or ":" in words
    return is_named and not isinstance(read_moment(words, clock.today), Unclear)


def _judged(clock: Clock, boss: str, words: str) -> Entry:
    """A goal of the boss, for me alone where it is only guessed; of one whose name was not said a note, since a goal of nobody stands on everybody's page."""
    guess = guessed(words)
    told = judged(guess or words)
    if boss:
        mine = (("readers", ME),) if guess else ()
        return _made(clock, "goal", (boss,), told.what if told else guess or words, mine)
    return _made(clock, "note", (), f"My boss is judged on: {words}")


def called_so_far(entry: Entry, people: Container[str]) -> Entry:
    """A boss who stands in the book as "my boss" so far, known by both from now on; every other entry as it is."""
    is_boss = entry.kind == "person" and entry.line("relation") == "boss"
    if not is_boss or UNNAMED not in people or UNNAMED in entry.who:
        return entry
    return entry._replace(fields=(*entry.fields, ("also", UNNAMED)))


def _happened(clock: Clock, told: str, boss: str, others: list[str]) -> Iterator[Entry]:
    """What somebody decided, with what is told after its sentence as a note; what they asked of me, if it is a question; what a plain sentence says, else a note; a whole story is never cut to one of them."""
    if reads_as_story(told):
        yield _told(clock, told, boss, others)
        return
    who, words = said_by(told, boss, others)
    if not who:
        mine = (("relation", "boss"),)
        people = [_made(clock, "person", (boss,), fields=mine)] if boss else []
        people += [_made(clock, "person", (name,)) for name in others]
        yield _in_a_sentence(clock, words, people) or _made(clock, "note", (), words)
    elif "?" in words:
        yield _made(clock, "request", (who,), words)._replace(to=(ME,))
    else:
        decided, more = sentence_apart(words)
        yield _made(clock, "decision", (who,), decided)
        if more:
            yield _made(clock, "note", (who,), capital(more))


def _told(clock: Clock, words: str, boss: str, others: list[str]) -> Entry:
    """A story as a note; about the boss, so that it stands before the next talk with them, unless it names another who waits and not them."""
    named = [one for one in others if re.search(rf"\b{re.escape(one)}\b", words, re.IGNORECASE)]
    is_named = re.search(rf"\b(?:{re.escape(boss or 'my boss')}|my (?:boss|manager))\b", words, re.IGNORECASE)  # fmt: skip
    return _made(clock, "note", (boss,) if boss and (is_named or not named) else (), words)


def _in_a_sentence(clock: Clock, words: str, people: list[Entry]) -> Entry | None:
    """What a plain sentence says of those who were named; None where it says no more than a note does."""
    from goodbooks.desk.shelved.knowing import BookKnown
    from goodbooks.desk.typed.understand import understand

    try:
        found = understand(words, (), Kinds(), clock, BookKnown(people)).entry
    except Refusal:
        return None
    fields = tuple(one for one in found.fields if one[0] != "written")
    return found._replace(id=None, fields=fields) if found.kind != "note" else None


def _others_waiting(waiting: str, boss: str) -> list[str]:
    """Everybody else who waits, each once; what is told of them, as in “they want it yesterday”, is nobody."""
    parts = [_MOSTLY.sub("", one.name, count=1) for one in reversed(who_wait(waiting))]
    named = (group_in(part) for part in parts if not (_TELLS.match(part) or none_said(part) or is_sideways(part)))  # fmt: skip
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
    told = next_talk_told(answer, boss, others, clock.today, _now(clock))
    if isinstance(told.at, Unclear):
        yield _made(clock, "note", (), f"Next talk: {answer}")
    else:
        fields = (("every", told.every),) if told.every else ()
        talk = _made(clock, "talk", (told.who,) if told.who else (), told.title, fields)
        yield talk._replace(on=told.at.on, at=told.at.at)


class UnclearTalk(NamedTuple):
    """Why the day of the next talk is not clear, and the answers that say it where it can be two days."""

    why: Unclear
    either: tuple[Either, ...]


def unclear_talk(answers: Answers, clock: Clock) -> UnclearTalk | None:
    """Why the answer to when the next talk is cannot be taken; None where it can, or none was given."""
    answer = _what_is_said(answers).talk
    boss, _ = boss_of(answers.boss)
    others = _others_waiting(answers.waiting, boss)
    told = next_talk_told(answer, boss, others, clock.today, _now(clock)) if answer else None
    if told is None or isinstance(told.at, Moment):
        return None
    return UnclearTalk(told.at, either_day(answer, clock.today, told.at))


def _now(clock: Clock) -> datetime | None:
    return datetime.fromisoformat(f"{clock.today}T{clock.now}") if clock.now else None
