"""The answers of a walk that was left half way: said again when it goes on, or forgotten when it begins anew."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.cli.asking import ask, tell
from goodbooks.cli.walks.answering import AGAIN, is_word
from goodbooks.cli.walks.help_first import judge
from goodbooks.cli.walks.keeping_on import begun_with
from goodbooks.desk.walks import heard, short_way, walking
from goodbooks.desk.walks.questions import half_told, outburst
from goodbooks.desk.walks.questions.beside_answers import ENOUGH, HEARD, INSTEAD, WAY

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
    kept = {slot: words for slot, words in half_told.answers_in(before).items() if words}
    if not kept:
        return {}
    kept |= {
        name: words
        for name, words in before.items()
        if name.startswith(outburst.ASIDE) or name == INSTEAD
    }
    walk = walking.walked(found, on, {**before, ENOUGH: "yes"})
    tell(call, "You had answered:")
    for one in walk.asked:
        if one.slot in kept:
            tell(call, f"{one.words} “{one.shown or kept[one.slot]}”", "  ")
    if WAY in before:
        tell(call, f"Which way? “{before[WAY]}”", "  ")
    if begins_anew(call):
        return {name: words for name, words in kept.items() if name == INSTEAD}
    grave = heard.grave(call.open_desk(is_book_needed=False), kept)
    for words in grave:
        if not heard.is_judged(before.get(HEARD, ""), words):
            judge(call, words)
    return kept


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
