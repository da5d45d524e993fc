"""The answers of a walk that was left half way: said again when it goes on, or forgotten when it begins anew."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.cli.asking import ask, tell
from goodbooks.cli.walks.answering import AGAIN, is_word
from goodbooks.cli.walks.help_first import judge
from goodbooks.cli.walks.keeping_on import begun_with
from goodbooks.desk.walks import heard, short_way, walking
from goodbooks.desk.walks.questions import half_told, outburst
from goodbooks.desk.walks.questions.beside_answers import (
    ENOUGH,
    HEARD,
    INSTEAD,
    MORE,
    WAY,
    WAY_TOO,
)

if TYPE_CHECKING:
    from goodbooks.cli.call import Call
    from goodbooks.desk.walks.playing import Playbook
    from goodbooks.desk.walks.questions.ground import Ground


def begun(call: Call, found: Playbook, on: Ground) -> tuple[dict[str, str], dict[str, str]]:
    """What is kept when a walk begins, and what was answered when it was left half way; on the short way that is the first way, too."""
    is_now, before = call.options.now, begun_with(call, found)
    before = before if is_now else short_way.ended(before)
    kept = _kept_before(call, found, on, before)
    before = before if kept else {}
    return short_way.begun(kept, walking.first_way(found, on, kept)) if is_now else kept, before


def _kept_before(call: Call, found: Playbook, on: Ground, before: dict[str, str]) -> dict[str, str]:
    """The answers from when it was left half way, said again, unless it is to begin anew.

    One that calls for help is answered first, unless it was judged.
    """
    kept = _as_left(found, on, before)
    if not kept:
        return {}
    _tell_answers(call, found, on, kept)
    if begins_anew(call):
        return {name: words for name, words in kept.items() if name == INSTEAD}
    grave = heard.grave(call.open_desk(is_book_needed=False), kept)
    for words in grave:
        if not heard.is_judged(before.get(HEARD, ""), words):
            judge(call, words)
    return kept


def _as_left(found: Playbook, on: Ground, before: dict[str, str]) -> dict[str, str]:
    """What is kept of a walk that was left: what was skipped stays so where it has more to ask, and is put once more where it was at its end; nothing where nothing was said."""
    answers = half_told.answers_in(before)
    if not answers:
        return {}
    walk = walking.walked(found, on, before)
    is_under_way = bool(walk.open) or walk.is_at_ways
    if not (any(answers.values()) or walk.is_at_ways or WAY in before):
        return {}
    return {
        name: words
        for name, words in before.items()
        if (name in answers and (words or is_under_way))
        or name in (WAY, WAY_TOO, INSTEAD)
        or (name == MORE and is_under_way)
        or name.startswith(outburst.ASIDE)
    }


def _tell_answers(call: Call, found: Playbook, on: Ground, kept: dict[str, str]) -> None:
    """What was answered, and the way that was chosen, as it was said."""
    asked = walking.walked(found, on, {**kept, ENOUGH: "yes"}).asked
    said = [(one.words, one.shown or kept[one.slot]) for one in asked if kept.get(one.slot)]
    if WAY in kept:
        too = f", then {kept[WAY_TOO]}" if WAY_TOO in kept else ""
        said.append(("Which way?", kept[WAY] + too))
    tell(call, "You had answered:" if said else "You had skipped every question up to here.")
    for question, words in said:
        tell(call, f"{question} “{words}”", "  ")


def begins_anew(call: Call) -> bool:
    """Whether what was answered before is to be forgotten; where nobody sits there, it says how that is done."""
    if not call.is_asked_by_hand():
        tell(call, "It goes on from there; the answer “again” begins anew.")
        return False
    while answer := ask(call, "Enter goes on from there; again begins anew."):
        if is_word(answer, AGAIN):
            return True
        tell(call, f"“{answer}” is no answer yet: the question comes next.")
    return False
