"""Whoever holds the post that was offered to somebody else has it told by whoever offers it: until then no walk says a word of it to them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.core.telling import to_you
from goodbooks.situations.people.own_words import person_of
from goodbooks.situations.people.whose_post import (
    is_offered_it_unknown_to_them,
    tells_of_their_post,
)

if TYPE_CHECKING:
    from goodbooks.desk.walks.questions.walk import Walk
    from goodbooks.playbooks.text.playbook import Playbook

_TO_BOSS = "{boss}"


def kept_from_its_holder(found: Playbook, walk: Walk) -> tuple[Playbook, tuple[str, ...]]:
    """A playbook without what goes to the boss, and a line on that, where the walk's boss holds the post that its writer was offered; as it is for any other."""
    boss = walk.values["boss"].text if "boss" in walk.values else ""
    if not boss or not _holds_it(walk.told, boss):
        return found, ()
    drafts = tuple(one for one in found.drafts if one.to.strip("{}") != "boss")
    steps = tuple(one for one in found.steps if _TO_BOSS not in one.head)
    who = to_you(boss)
    line = f"Nothing goes to {who} from here: it is their post that was offered to you, and whoever offered it has to tell them first. Ask that person when (goodbooks play next-role)."
    return found._replace(drafts=drafts, steps=steps), (line,)


def is_kept_back(told: str, sentence: str) -> bool:
    """Whether a sentence of a story is no answer that the boss would read: it tells of their post, which somebody else was offered."""
    return tells_of_their_post(sentence) and is_offered_it_unknown_to_them(told)


def _holds_it(told: str, boss: str) -> bool:
    """Whether a story tells of the post of this boss that its writer was offered it, and not that they know."""
    holder = person_of(told, "boss")
    is_them = holder is not None and (holder.words == boss or boss in ("my boss", "our boss"))
    return is_them and is_offered_it_unknown_to_them(told)
