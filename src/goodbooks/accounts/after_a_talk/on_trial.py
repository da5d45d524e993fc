"""An area that somebody gave me on trial in a talk without my having asked for it: the area, its last day, and the word that gave it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from goodbooks.accounts.answers.replies import made
from goodbooks.core.last_day import last_day_in
from goodbooks.core.names import ME, name_key
from goodbooks.core.phrasing import capital
from goodbooks.core.regex import regex
from goodbooks.entries.handoff import Handoff

if TYPE_CHECKING:
    from goodbooks.accounts.after_a_talk.debrief import After
    from goodbooks.core.entry import Entry

_TRIAL = regex(r"\btrial\b|\bas a test\b|\bto (?:try|test) (?:it|this|that)\b", re.IGNORECASE)
_A_THING = r"(?P<{}>(?:the|my|our|his|her|their|your|all|one) \S.*?)"
_ENDS = r"(?=\s*(?:,|\b(?:on|as a|as|for a|a|by way of) (?:trial|test)\b|\bto (?:try|test)\b|\b(?:from|until|till|starting|on (?:your|my) own|alone|by (?:yourself|myself)|for (?:\w+ )?(?:days?|weeks?|months?))\b))"
_I_HAVE = r"(?:you|I)(?:['’]ll| will| may| can| get to)? (?:have|run|do|take(?: on| over)?|look after|lead|keep|handle|get|manage|cover) "
_GIVES = regex(
    rf"(?:yes\b[\s,:–-]*(?:{_I_HAVE})?{_A_THING.format('yes')}|{_I_HAVE}{_A_THING.format('mine')}|{_A_THING.format('yours')} (?:is|are) (?:yours|mine)){_ENDS}",
    re.IGNORECASE,
)
_WORD = regex(r"[^\W\d_]{3,}")
_SMALL = frozenset({"the", "and", "for", "our", "his", "her", "their", "your", "all", "one"})


def begun_on_trial(after: After, decision: Entry, words: str) -> list[Entry]:
    """A decision of theirs that gives me an area on trial until a day, linked to that area, and the area; [] for any other, and where it answers an ask."""
    day, found = last_day_in(words, after.day), _GIVES.match(words.strip())
    if decision.links or day is None or found is None or not _TRIAL.search(words):
        return []
    title = capital((found["yes"] or found["mine"] or found["yours"]).strip(" ,"))
    there = next((one for one in after.book.of(Handoff) if one.id and name_key(one.title) == name_key(title)), None)  # fmt: skip
    end = ("trial-end", str(day))
    if there is not None:
        area = made("handoff", after.day, fields=(("amends", there.ref), end))
        return [decision._replace(links=(there.id or "",)), area._replace(at=decision.at)]
    area = made("handoff", after.day, decision.who, (ME,), title=title, fields=(end,))
    ref = _free_id(after, title)
    area = area._replace(at=decision.at, id=ref, matters=decision.matters)
    return [area, decision._replace(links=(ref,))]


def _free_id(after: After, title: str) -> str:
    """An id for an area that nothing of the book has, by its first words that tell something and whose it is."""
    told = [word for word in _WORD.findall(title.lower()) if word not in _SMALL][:2]
    name = "-".join((*told, "trial", *_WORD.findall(after.who.lower())[:1]))
    taken = {one.id for one in after.book.written}
    return next(one for at in range(1, len(taken) + 2) if (one := name if at == 1 else f"{name}-{at}") not in taken)  # fmt: skip
