"""The questions of a first book, asked at a terminal, and what to try next."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from goodbooks.cli.asking import DASHES
from goodbooks.cli.going_back import goes_back
from goodbooks.core.drawing import visible
from goodbooks.core.phrasing import capital, listed
from goodbooks.core.width import wrapped
from goodbooks.desk.asking.first_answers import UNNAMED, boss_of
from goodbooks.desk.asking.first_book import (
    HOW_MANY,
    QUESTIONS,
    Answers,
    as_they_wait,
    entries,
    is_only_a_day,
    names_nobody,
    unclear_talk,
)
from goodbooks.desk.asking.sideways import asks_back
from goodbooks.desk.disk.places import FIRST_BOOK, data_folder
from goodbooks.desk.disk.whose_place import warnings
from goodbooks.desk.ground.clock import Clock, system_clock
from goodbooks.desk.ground.kinds import Kinds
from goodbooks.desk.ground.refusals import NOTHING_CHANGED, Refusal
from goodbooks.desk.happened.kept_story import is_kept_story
from goodbooks.desk.typed.batch import first_entries

if TYPE_CHECKING:
    from goodbooks.cli.call import Call
    from goodbooks.desk.typed.understand import Understood

_ANOTHER = "Name another with --path if that is not what you want."


def begin(call: Call, path: str) -> int:
    """Ask, make the book, and say what to try next."""
    from goodbooks.desk.texts.starting import refuse_missing

    place = os.path.normpath(path or os.path.join(data_folder(call.world.environ), FIRST_BOOK))
    if not place.endswith(".book"):
        raise Refusal("the name of a book ends in .book", f"name it {place}.book")
    if os.path.lexists(place):
        raise Refusal(
            f"there is something at {place} already",
            "add to it with goodbooks add, or name another place with --path",
            NOTHING_CHANGED,
        )
    refuse_missing(place, call.world.environ)
    rows = [
        f"Your book will be one text file, for you alone: {place}",
        *(f"{said} {_ANOTHER}" for said in warnings(place)),
    ]
    width = call.screen.style().width
    call.screen.show(
        "\n".join(row for text in rows for row in wrapped(visible(text), width)) + "\n"
    )
    clock = system_clock(call.day())
    answers = ask(call, clock)
    found = first_entries(entries(answers, clock), Kinds(), clock)
    return _make(call, place, found, answers)


def ask(call: Call, clock: Clock) -> Answers:
    """The answers, from whoever sits there or from standard input, a line each."""
    if not call.is_asked_by_hand():
        return Answers(*(_line(call) for _ in QUESTIONS))
    call.screen.show(f"{capital(HOW_MANY)}. Press Enter to skip one. back: the question before.\n")
    given, at = Answers(), 0
    while at < len(QUESTIONS):
        said = _answer(call, QUESTIONS[at], given[at])
        if goes_back(said):
            if not at:
                call.screen.show("This is the first question: there is none before it.\n")
            at = max(at - 1, 0)
            continue
        further = _with_answer(call, given, Answers._fields[at], said, clock)
        given, at = (further, at + 1) if further else (given, at)
    return given


def _with_answer(call: Call, given: Answers, name: str, said: str, clock: Clock) -> Answers | None:
    """The answers with one more; None where its question is wanted once more."""
    answer = said if said == getattr(given, name) else _named(call, name, said)
    if name == "judged" and is_only_a_day(answer, clock):
        call.screen.show(
            "That is a day, and is kept for the talk, which is asked below. What is your boss judged on? Enter leaves it open.\n> "
        )
        given, answer = given._replace(talk=answer), _line(call)
    if name == "talk" and answer:
        answer = _clear_day(call, answer, given, clock)
    return None if goes_back(answer) else given._replace(**{name: answer})


def _named(call: Call, name: str, answer: str) -> str:
    """The answer to a question; one that goes past it can be given once more, or left as it is."""
    if asks_back(answer) and name != "happened":
        call.screen.show("You need not say. Enter skips it; an answer can be added later.\n> ")
        return _line(call)
    if name == "waiting" and (read := as_they_wait(answer)):
        call.screen.show(visible(f"Taken as: {listed(read)}. Enter takes it; or name them again, with a comma between.") + "\n> ")  # fmt: skip
        return _line(call) or answer
    if not names_nobody(name, answer):
        return answer
    call.screen.show("That names nobody. A name is enough; Enter keeps your words as a note.\n> ")
    return _line(call) or answer


def _clear_day(call: Call, answer: str, given: Answers, clock: Clock) -> str:
    """The day of the talk; when it is not clear, it can be said once more, or left as it is."""
    from goodbooks.cli.either import day_chosen

    unclear = unclear_talk(given._replace(talk=answer), clock)
    if unclear is None:
        return answer
    if unclear.either:
        return day_chosen(call, answer, clock.today, unclear.why) or answer
    why = unclear.why
    call.screen.show(
        visible(f"{why.reason}; {why.remedy}, or press Enter to keep your words.") + "\n> "
    )
    return _line(call) or answer


def _answer(call: Call, question: str, before: str) -> str:
    """What is answered; Enter keeps what was answered before, and a dash leaves that open."""
    hint = f" (Enter keeps “{before}”; - leaves it open)" if before else ""
    call.screen.show(visible(f"{question}{hint}") + "\n> ")
    said = _line(call)
    return "" if before and said in DASHES else said or before


def _line(call: Call) -> str:
    line = call.world.stdin.readline() if call.world.stdin is not None else ""
    return " ".join(line.split())


def _make(call: Call, place: str, found: tuple[Understood, ...], answers: Answers) -> int:
    """Begin the book with what was answered, show it, and say what to try next; the exit code."""
    from goodbooks.desk.texts.starting import start

    added = start([one.entry for one in found], place, call.world.environ)
    call.screen.show(f"\n{visible(added.text)}" if added.text else "")
    call.screen.show(f"\nYour book is begun: {visible(added.file)}\n")
    called = _called(call, place)
    if boss_of(answers.boss)[0] == UNNAMED:
        call.screen.show(visible(f"Your boss stands in it as “{UNNAMED}”. {called} name '{UNNAMED}' NAME says the name, and every entry follows.") + "\n")  # fmt: skip
    lines = tries(called, answers, found)
    call.screen.show(visible("Try next:\n" + "".join(f"  {line}\n" for line in lines)))
    return 0


def _called(call: Call, place: str) -> str:
    """How the command is called so that it finds this book."""
    folder = os.path.dirname(place)
    if folder in (call.world.cwd, data_folder(call.world.environ)):
        return "goodbooks"
    from shlex import quote

    return f"goodbooks --book {quote(place)}"


def tries(called: str, answers: Answers, found: tuple[Understood, ...]) -> list[str]:
    """The three commands to try with this book."""
    from shlex import quote

    boss = boss_of(answers.boss)[0] or "NAME"
    decided = [one.entry.ref for one in found if one.entry.kind == "decision"]
    told = [one.entry.ref for one in found if is_kept_story(one.entry)]
    first = f"{called} confirm {decided[0]}" if decided else called
    line = f'promise me -> {boss} "what you promised" by end of month'
    page = "prepare" if any(one.entry.kind == "request" for one in found) else "brief"
    return [
        f"{called} play --from {told[0]}" if told else first,
        f"{called} {page} {boss if boss.isalnum() else quote(boss)}",
        f"{called} add {quote(line)}",
    ]
