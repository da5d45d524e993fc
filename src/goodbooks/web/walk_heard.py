"""Answers of a walk that read like a call for help: which nobody has judged yet, and that somebody has."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.desk.walks import heard, walking
from goodbooks.desk.walks.questions.beside_answers import HEARD
from goodbooks.web import walks

if TYPE_CHECKING:
    from collections.abc import Mapping

    from goodbooks.desk.walks.playing import Playbook
    from goodbooks.desk.walks.questions.asked import Asked
    from goodbooks.desk.walks.questions.walk import Walk
    from goodbooks.web.room import Answer
    from goodbooks.web.visit import Visit


def first(visit: Visit, found: Playbook, walk: Walk, kept: Mapping[str, str]) -> Answer | None:
    """The page that says where to turn, while an answer calls for help and nobody has judged it; None where none does."""
    own = _unjudged(visit, walk, kept)
    helps = walking.help_first(visit.desk, [one.said.text for _, one in own if one.said])
    if not helps:
        return None
    return visit.draw(
        "rooms/walk_help.html", found=found, helps=helps, own=_alone(visit, own) or own, here=walks.here(found)
    )  # fmt: skip


def hear(visit: Visit, found: Playbook, kept: Mapping[str, str]) -> Answer:
    """Its writer says that they were read wrongly: these answers are asked about no more, in this walk and in its plan."""
    walk = walking.walked(found, walks.ground(visit), kept)
    own = _unjudged(visit, walk, kept)
    said = [one.said.text for _, one in _alone(visit, own) or own if one.said]
    walks.keep(visit, found, {**kept, HEARD: heard.with_signs(kept.get(HEARD, ""), said)})
    return visit.go(walks.here(found))


def with_all(visit: Visit, walk: Walk, kept: Mapping[str, str]) -> dict[str, str]:
    """The answers, with a sign of each that calls for help: whoever writes the plan was asked about it, or about the story that tells it."""
    every = [one.said.text for one in walk.asked if one.said and one.said.text]
    grave = [words for words in every if walking.help_first(visit.desk, [words])]
    return {**kept, HEARD: heard.with_signs(kept.get(HEARD, ""), grave)} if grave else dict(kept)


def _unjudged(visit: Visit, walk: Walk, kept: Mapping[str, str]) -> list[tuple[int, Asked]]:
    """What was answered in one's own words and is judged neither here nor in a story, with the place of its question."""
    signs, of_stories = kept.get(HEARD, ""), visit.typed.get(walks.HEARD)
    return [
        (at, one)
        for at, one in enumerate(walk.asked, 1)
        if one.said and not (one.said.cites or one.is_told or one.is_usual)
        and not heard.is_judged(signs, one.said.text) and not heard.is_in_a_judged_story(of_stories, one.said.text)
    ]  # fmt: skip


def _alone(visit: Visit, own: list[tuple[int, Asked]]) -> list[tuple[int, Asked]]:
    """Those that call for help by themselves."""
    return [row for row in own if row[1].said and walking.help_first(visit.desk, [row[1].said.text])]  # fmt: skip
