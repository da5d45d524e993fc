"""One question of a walk put at the terminal, and its ways: with what is known, or was answered before, behind Enter."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.cli.asking import DASHES, tell
from goodbooks.cli.walks.answering import (
    AGAIN,
    BACK,
    NOTE,
    PLAN,
    answered,
    day_left_open,
    is_word,
    lists,
    put,
)
from goodbooks.cli.walks.help_first import HelpFirstError, ask_and_judge
from goodbooks.cli.walks.keeping_on import keep
from goodbooks.cli.walks.once_more import with_earlier
from goodbooks.desk.walks import playing, walking
from goodbooks.desk.walks.questions.beside_answers import AS_USUAL, WAY
from goodbooks.desk.walks.words.other_way import Meant, meant

if TYPE_CHECKING:
    from datetime import date

    from goodbooks.cli.call import Call
    from goodbooks.desk.walks.playing import Playbook, Value
    from goodbooks.desk.walks.questions.asked import Asked
    from goodbooks.desk.walks.questions.ways_told import InOrder

_NEARLY_ALL = 0.75
"""So much of a sentence is as good as the sentence, and is not shown beside it."""
_TELLING = 40
"""So many signs of what Enter takes tell which part of a sentence it is."""


def put_question(call: Call, found: Playbook, asked: Asked, kept: dict[str, str]) -> Value | None:
    """An answer; an empty line takes what is known, where anything is. None when nobody answers.

    One at which the walk stops is kept, with those that were given before.
    """
    today = call.open_desk(is_book_needed=False).clock.today
    is_kept, asked = call.earlier.get(asked.slot), with_earlier(call, asked)
    who = f" {asked.known.text}" if asked.known and asked.kind == "person" else _part_taken(asked, today)  # fmt: skip
    other = "; or write who it is" if asked.doubt else ""
    beside = f" ({asked.source})" if asked.source else ""
    takes = (
        f" (Enter keeps “{asked.offered(today)}”)"
        if is_kept
        else f" (Enter takes{who}{f', from {asked.source}' if asked.source else ''}{other})"
    )
    hint = "" if lists(call, asked) else takes if asked.known else beside
    if call.is_asked_by_hand():
        call.screen.show("\n")
    try:
        answer = put(call, asked, f"{asked.doubt} {asked.put}{hint}".strip())
    except HelpFirstError as grave:
        keep(call, found, {**kept, asked.slot: grave.words}, is_judged=False)
        raise
    if answer is None:
        return None if asked.is_guess or is_kept else asked.known
    if not answer:
        if asked.is_usual:
            return playing.Value(AS_USUAL)
        return asked.known or playing.Value(day_left_open(call, found, asked, kept))
    if is_kept and answer in DASHES:
        return playing.Value("")
    if asked.known and is_word(answer, "y", "yes"):
        return asked.known  # a yes to what Enter takes
    return playing.Value(answered(call, found, asked, asked.chosen(answer), kept))


def _part_taken(asked: Asked, today: date) -> str:
    """What Enter takes, where that is a day or only a part of the sentence that is shown; "" where it is the sentence."""
    if not asked.known or asked.known.cites or (asked.source and not asked.source.startswith("your ")):  # fmt: skip
        return ""
    if asked.kind == "date":
        return f" {asked.offered(today)}"
    words, sentence = asked.known.text, asked.source.partition(": “")[2]
    is_whole = len(words) > _NEARLY_ALL * len(sentence) or len(words) > _TELLING * 2
    return "" if is_whole else f" “{words}”"


def put_ways(call: Call, offered: InOrder, *, is_told: bool = False) -> Meant | None:
    """The option that is chosen, or a word for a note where it is to be kept as that alone; None where nobody answers. Of each stands when it is the right one; with `is_told` all of it."""
    if call.is_asked_by_hand():
        call.screen.show("\n")
    if offered.why:
        tell(call, offered.why)
    if call.is_asked_by_hand():
        today = call.open_desk(is_book_needed=False).clock.today
        for number, way in enumerate(walking.choices(offered.ways, {}, today), 1):
            words = way.text if is_told else way.when
            tell(call, f"{way.title}. {words if '[' not in words else ''}", f"  {number} ")
    last, takes = len(offered.ways), "keeps" if WAY in call.earlier else "takes"
    also = "; “2, then 1” the words of both" if last > 1 else ""
    question = f"Which way? Enter {takes} 1{also}{'' if is_told else '; ? tells more of each'}."
    while (answer := ask_and_judge(call, question)) is not None:
        if answer == "?":
            return put_ways(call, offered, is_told=True)
        if is_word(answer, *NOTE):
            return Meant(NOTE[0])
        named = meant(offered.ways, answer) if answer else Meant(offered.ways[0].title)
        if named.way:
            return named
        if is_word(answer, PLAN, AGAIN, BACK):
            return Meant(answer.lower().strip("."))
        tell(call, f"“{answer}” is none of the ways: a number from 1 to {last}, or words of its title.")  # fmt: skip
    return None
