"""What a walk took from a story, or as is usual, said differently: by the number of its line, or as the day that it is."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from goodbooks.cli.asking import YES, tell
from goodbooks.cli.walks.answering import (
    AGAIN,
    AS_NOTE,
    BACK,
    NOTE,
    PLAN,
    answered,
    is_word,
    kept_day,
    steers,
)
from goodbooks.cli.walks.help_first import ask_and_judge
from goodbooks.cli.walks.stepping_back import step_back
from goodbooks.core.phrasing import capital, counted, listed
from goodbooks.core.regex import regex
from goodbooks.desk.walks import playing
from goodbooks.desk.walks.questions import outburst
from goodbooks.desk.walks.questions.beside_answers import MORE, WAY
from goodbooks.desk.walks.questions.kept_from_them import cut_in
from goodbooks.desk.walks.questions.sign_alone import asks_a_number

if TYPE_CHECKING:
    from collections.abc import Mapping

    from goodbooks.cli.call import Call
    from goodbooks.desk.walks.playing import Playbook, Value
    from goodbooks.desk.walks.questions.asked import Asked
    from goodbooks.desk.walks.questions.walk import Walk

_RIGHT = (*YES, "right", "all right", "it is", "fine", PLAN)
ENOUGH_TOLD = "That is enough: Enter shows what to say."
_ONE_WITH_WORDS = regex(r"(?P<number>\d{1,2})(?:[.:,)#]\s*|\s+)(?P<words>\S.*)")
"""The number of a line, and what one would rather say, in one answer."""

_A_TIME = regex(
    r"\A(?:by|before|after|until|till|when|once|as soon as|not before|at|in|on|around|from) \S|\b(?:half[ -]?year|mid-?(?:year|term|month|week)|(?:the )?(?:start|beginning|middle|end|close) of|year|quarter|term|semester|season|month|week|spring|summer|autumn|winter)\b",
    re.IGNORECASE,
)
"""Words that name a time of which nobody can tell the day: “half-year”, “before the audit”."""


def is_any_taken(call: Call, walk: Walk, kept: Mapping[str, str], shown: list[str]) -> bool:
    """Whether anything was taken that could still be said otherwise, by somebody who sits there."""
    return bool(set(_taken(walk, shown)) - set(kept)) and call.is_asked_by_hand()


def is_more(answer: str) -> bool:
    """Whether an answer asks for the questions that can wait."""
    return is_word(answer, "more", "go on")


def changed(
    call: Call, found: Playbook, walk: Walk, kept: dict[str, str], shown: list[str], left: int = 0
) -> bool:
    """Whether the walk goes on: something that was taken is said otherwise, or more is asked of the questions that were `left`."""
    taken = _taken(walk, shown)
    number, words = _number(call, found, [taken[slot] for slot in shown], kept, left)
    if left and is_more(words):
        kept[MORE] = "yes"
        return True
    if not number:
        return False
    if is_word(words, BACK):
        step_back(call, kept)
        return True
    return _say_otherwise(call, found, taken[shown[number - 1]], kept, walk, words)


def _taken(walk: Walk, shown: list[str]) -> dict[str, Asked]:
    """What was shown with a number, by its slot."""
    return {one.slot: one for one in walk.asked if one.slot in shown}


def line_changed(
    call: Call,
    found: Playbook,
    walk: Walk,
    said: Value | None,
    kept: dict[str, str],
    shown: list[str],
) -> dict[str, str]:
    """What is kept where the answer to the open question is the number of a line right above it: that line said differently; else nothing."""
    number = said.text if said else ""
    taken = _taken(walk, shown)
    if not walk.open or not _is_number_of_taken(call, walk.open, number, len(shown)):
        return {}
    if shown[int(number) - 1] not in taken:
        return {}
    _say_otherwise(call, found, taken[shown[int(number) - 1]], kept, walk)
    return dict(kept)


def _is_number_of_taken(call: Call, asked: Asked, answer: str, count: int) -> bool:
    """Whether the answer to a question is the number of a line right above it, and cannot be what was asked for."""
    is_number = answer.isdecimal() and len(answer) < 3 and 1 <= int(answer) <= count
    is_asked_for = asked.choices or asked.kind == "date" or asks_a_number(asked.words)
    return is_number and call.is_asked_by_hand() and not is_asked_for


def _say_otherwise(
    call: Call,
    found: Playbook,
    one: Asked,
    kept: dict[str, str],
    walk: Walk,
    said: str = AGAIN,
) -> bool:
    """Whether something that was taken has been said differently, in words that are asked for unless they are there."""
    while is_word(said, AGAIN):
        words = ask_and_judge(call, f"{one.put} (Enter leaves it open)")
        said = answered(call, found, one, words, kept) if words else ""
    if is_word(said, BACK):
        return True
    if not steers(said):
        new = outburst.kept_with(found, one.slot, one.kind, said, kept, walk.private)
        if one.slot not in new:
            tell(call, outburst.met(found, one.slot, one.kind, said, walk.private))
        elif cut := cut_in(found, one.slot, one.kind, said).kept:
            tell(call, one._replace(cut=cut).cut_told)
        kept.clear()
        kept |= new
    if is_word(said, *AS_NOTE):
        kept[WAY] = NOTE[0]
    return not steers(said)


def _number(
    call: Call, found: Playbook, taken: list[Asked], kept: dict[str, str], left: int
) -> tuple[int, str]:
    """Which of what was taken is to be said otherwise, 0 for none, and its new words, where the answer is a day and one of them alone is one.

    A yes says what is usual, and that is kept. `left` more questions can be asked for.
    """
    count = len(taken)
    usual = {one.slot: one.known.text for one in taken if one.is_usual and one.known and one.slot not in kept}  # fmt: skip
    too = " yes takes what is usual as well, so that it is no gap." if usual else ""
    more = f" more asks {counted(left, 'more question')}." if left else ""
    question = f"{ENOUGH_TOLD}{more} A number changes that line.{too}"
    while answer := ask_and_judge(call, question):
        number = int(answer) if answer.isdecimal() and len(answer) < 5 else 0
        if 1 <= number <= count:
            return number, AGAIN
        if day := _said_at_once(call, found, taken, answer, kept):
            return day
        if is_word(answer, BACK):
            return 1, BACK
        if left and is_more(answer):
            return 0, answer
        if is_word(answer, *_RIGHT):
            kept |= usual
        if is_word(answer, *_RIGHT) or playing.is_ignorance(answer):
            return 0, ""
        tell(call, _none_of_them(call, found, taken, answer))
    return 0, ""


def _said_at_once(
    call: Call, found: Playbook, taken: list[Asked], answer: str, kept: dict[str, str]
) -> tuple[int, str] | None:
    """The number of a line and what is said in its place, where an answer has both, or is a day and one line alone can be meant; a time without a day is asked for once more; None for any other."""
    if (both := _ONE_WITH_WORDS.fullmatch(answer)) and 1 <= int(both["number"]) <= len(taken):
        line = taken[int(both["number"]) - 1]
        is_a_day = line.kind != "date" and _day_in(call, found, taken, answer)
        if not is_a_day:
            return int(both["number"]), answered(call, found, line, both["words"], kept)
    for slot, day in kept_day(call, found, answer).items():
        kept[slot] = day
        return next((at for at, one in enumerate(taken, 1) if one.slot == slot), 0), day
    at, one = _whose_day(taken)
    said = playing.cleared(call.desk, found, one.slot, one.kind, answer) if one else None
    if (
        one
        and said is not None
        and not isinstance(said, str)
        and not said.choices
        and _A_TIME.search(answer)
    ):
        return at, answered(call, found, one, answer, kept)
    return (at, said) if isinstance(said, str) and said else None


def _whose_day(taken: list[Asked]) -> tuple[int, Asked | None]:
    """The one line that a day without a number is for: the only one with a day, else the only one whose day nobody has said."""
    days = [(at, one) for at, one in enumerate(taken, 1) if one.kind == "date"]
    usual = [(at, one) for at, one in days if one.is_usual]
    meant = days if len(days) == 1 else usual
    return meant[0] if len(meant) == 1 else (0, None)


def _day_in(call: Call, found: Playbook, taken: list[Asked], answer: str) -> bool:
    """Whether an answer is a day for one of the lines that hold one."""
    said = (playing.cleared(call.desk, found, one.slot, one.kind, answer) for one in taken if one.kind == "date")  # fmt: skip
    return any(isinstance(one, str) and one for one in said)


def _none_of_them(call: Call, found: Playbook, taken: list[Asked], answer: str) -> str:
    """What is said to an answer that is no number of a line: for a day the lines that hold one."""
    days = [str(at) for at, one in enumerate(taken, 1) if one.kind == "date"]
    if len(days) > 1 and _day_in(call, found, taken, answer):
        return f"“{answer}” is a day, and {listed(days)} have one: write the number first, as in “{days[0]} {answer}”."
    _, one = _whose_day(taken)
    said = playing.cleared(call.desk, found, one.slot, one.kind, answer) if one else ""
    if not isinstance(said, str) and said.choices:
        return f"{capital(said.reason)}; {said.remedy}."
    return f"“{answer}” is none of the numbers above, {_numbers(len(taken))}. Its number first, and then what you would rather say."


def _numbers(count: int) -> str:
    """The numbers there are, in words."""
    return f"1 to {count}" if count > 1 else "which is 1 alone"
