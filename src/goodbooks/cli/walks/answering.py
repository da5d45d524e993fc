"""An answer of a walk at the terminal: a day as a date, a name as one person's, or a word that steers the walk instead."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from goodbooks.cli.asking import YES, tell
from goodbooks.cli.either import day_chosen
from goodbooks.cli.going_back import goes_back
from goodbooks.cli.walks.help_first import ask_and_judge
from goodbooks.core.loose_past import is_roughly_past
from goodbooks.core.phrasing import capital, day_text
from goodbooks.desk.walks import playing
from goodbooks.desk.walks.questions import outburst
from goodbooks.desk.walks.questions.by_letter import LETTERS
from goodbooks.desk.walks.questions.corrects import corrects, day_put_right
from goodbooks.desk.walks.questions.sign_alone import sign_alone

if TYPE_CHECKING:
    from collections.abc import Mapping

    from goodbooks.cli.call import Call
    from goodbooks.core.problem import Unclear
    from goodbooks.desk.walks.playing import Playbook, Value
    from goodbooks.desk.walks.questions.asked import Asked

NOTE = ("note", "keep", "keep it", "keep this as a note")
AS_NOTE = (NOTE[0], NOTE[-1])
"""Those of them that no answer to a question is."""
AGAIN, PLAN, BACK = "again", "plan", "back"
_TODAY = (*YES, "it was", "today")


def is_word(answer: str, *words: str) -> bool:
    """Whether an answer is one of the words that steer a walk."""
    return answer.lower().strip(".") in words or (BACK in words and goes_back(answer))


def steers(answer: str) -> bool:
    """Whether an answer is none, but asks for the plan, for a note, for the question before or to begin anew."""
    return is_word(answer, PLAN, AGAIN, BACK, *AS_NOTE)


def answered(call: Call, found: Playbook, asked: Asked, words: str, kept: dict[str, str]) -> str:
    """An answer as it is kept, "" where it is left open; or the word that steers the walk instead of one.

    A day that cannot be read, and a name that may be several people's, is said back once, and asked once more by hand.
    What was told in the place of a name is `kept` beside it.
    """
    if asked.kind in ("text", "words"):
        return _no_correction(call, found, asked, words, kept)
    if asked.kind not in ("date", "person") or steers(words):
        return words
    kept |= outburst.told_beside(asked.slot, asked.kind, words, kept)
    desk = call.open_desk(is_book_needed=False)
    said = playing.cleared(desk, found, asked.slot, asked.kind, words)
    is_day = asked.kind == "date"
    if isinstance(said, str):
        is_none = not said or is_roughly_past(said)
        is_needed = is_none and is_day and playing.dates_a_decision(found, asked.slot)
        return _perhaps_today(call, found, asked) or said if is_needed else said
    _say_back(call, words, said, is_day=is_day)
    today = desk.clock.today
    again = day_chosen(call, words, today, said) if is_day else ""
    again = again or _once_more(call, "Which day?" if is_day else "Who is it?")
    if is_day and not again:
        kept |= outburst.day_beside(asked.slot, words, kept)
    if not again or steers(again):
        return again
    later = playing.cleared(desk, found, asked.slot, asked.kind, again)
    if isinstance(later, str):
        return later
    _say_back(call, again, later, is_day=is_day)
    which = day_chosen(call, again, today, later) if is_day else ""
    meant = playing.cleared(desk, found, asked.slot, asked.kind, which) if which else later
    if which and isinstance(meant, str):
        return meant
    tell(call, "It is left open.")
    return ""


def _no_correction(
    call: Call, found: Playbook, asked: Asked, words: str, kept: dict[str, str]
) -> str:
    """An answer in words; what only corrects something said before is said back, a day that it puts right is `kept`, and the question put once more, by hand."""
    if day := kept_day(call, found, words):
        kept |= day
        return _once_more(call, asked.put)
    why = None if steers(words) else corrects(words, asked.kind)
    if why is None:
        return words
    _say_back(call, words, why, is_day=False)
    again = _once_more(call, asked.put)
    return again if steers(again) or not corrects(again, asked.kind) else ""


def kept_day(call: Call, found: Playbook, words: str) -> dict[str, str]:
    """The day that words put right, “no, the talk was Wednesday”, by the one slot that a day gone by fills, said back; nothing for any other words."""
    said = day_put_right(words)
    slots = [one.name for one in found.header.needs if one.kind == "date" and found.looks_back(one.name)]  # fmt: skip
    desk = call.open_desk(is_book_needed=False)
    day = playing.cleared(desk, found, slots[0], "date", said) if said and len(slots) == 1 else ""
    if not isinstance(day, str) or not day:
        return {}
    is_a_date = day[:4].isdecimal()
    told = f"on {day_text(date.fromisoformat(day), desk.clock.today)}" if is_a_date else day
    tell(call, f"Then it was {told}.")
    return {slots[0]: day}


def in_words(call: Call, asked: Asked, said: Value | None) -> Value | None:
    """An answer; a number alone, where words are asked for, is said back and asked once more, by hand."""
    why = sign_alone(asked, said.text) if said and not said.cites else None
    if why is None or not call.is_asked_by_hand():
        return said
    tell(call, f"{capital(why.reason)}: {why.remedy}. Enter leaves it open.")
    again = ask_and_judge(call, asked.put) or ""
    if steers(again):
        return playing.Value(PLAN if is_word(again, PLAN) else "")
    return playing.Value(asked.chosen(again))


def _perhaps_today(call: Call, found: Playbook, asked: Asked) -> str:
    """The day of a decision of which nothing else is known; "" where it is left open, and a note keeps what was decided."""
    if not call.is_asked_by_hand():
        return ""
    desk = call.open_desk(is_book_needed=False)
    again = ask_and_judge(call, "Was it today? yes, or which day; without one it is kept as a note for you alone.")  # fmt: skip
    if not again or steers(again):
        return again or ""
    if is_word(again, *_TODAY):
        return desk.clock.today.isoformat()
    later = playing.cleared(desk, found, asked.slot, asked.kind, again)
    if isinstance(later, str):
        return later
    _say_back(call, again, later, is_day=True)
    return ""


def day_left_open(call: Call, found: Playbook, asked: Asked, kept: Mapping[str, str]) -> str:
    """The day of a decision that was told just before, where its question was skipped by hand: asked once more, since without it there is no decision; "" for any other question."""
    source = playing.dated_by(found, asked.slot)
    is_told = bool(source and kept.get(source)) and playing.dates_a_decision(found, asked.slot)
    return _perhaps_today(call, found, asked) if is_told else ""


def _say_back(call: Call, words: str, why: Unclear, *, is_day: bool) -> None:
    begin = f"“{words}” is no clear day: {why.reason}" if is_day else capital(why.reason)
    tell(call, f"{begin}; {why.remedy}.")


def _once_more(call: Call, question: str) -> str:
    """The answer to a question that is asked once more by hand; that it is left open where nobody sits there."""
    if not call.is_asked_by_hand():
        tell(call, "It is left open.")
        return ""
    while is_word(said := ask_and_judge(call, f"{question} Enter leaves it open.") or "", AGAIN):
        pass
    return said


def put(call: Call, asked: Asked, question: str) -> str | None:
    """The answer to a question; its choices, or what of the story may answer it, stand under it by number, where somebody sits there."""
    if lists(call, asked):
        return ask_and_judge(call, _with_candidates(call, asked, question))
    if asked.choices and call.is_asked_by_hand():
        tell(call, question)
        for number, one in enumerate(asked.choices, 1):
            tell(call, one, f"  {number} ")
        question = "A number, or your own words."
    return ask_and_judge(call, question)


def lists(call: Call, asked: Asked) -> bool:
    """Whether what of the story may answer a question stands under it."""
    return bool(asked.candidates) and call.is_asked_by_hand()


def _with_candidates(call: Call, asked: Asked, question: str) -> str:
    """A question is put with what of the story may answer it under it, each with its letter, since the lines above have numbers; gives what stands behind that."""
    tell(call, question)
    for letter, one in zip(LETTERS, asked.candidates, strict=False):
        tell(call, f"“{one.words}”", f"  {letter} ")
    is_one = len(asked.candidates) == 1
    if asked.known:
        return "Enter takes it, or your own words." if is_one else "Enter takes a; another letter, or your own words."  # fmt: skip
    return f"{'a takes it' if is_one else 'A letter'}, or your own words; Enter leaves it open."
