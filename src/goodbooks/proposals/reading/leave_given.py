"""A leave that a boss gives from a day on or until one: “You can go back to BA work from 1 February” decides it, though no word of it says so."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from goodbooks.core.names import ME
from goodbooks.core.regex import regex
from goodbooks.entries.person import is_my_boss
from goodbooks.language.days.dues import named_days
from goodbooks.language.days.effect import begins_in

if TYPE_CHECKING:
    from goodbooks.language.reading import Said
    from goodbooks.proposals.reading.writing import Writing

_LEAVE = regex(
    r"(?:^|[.;:,]\s*|\b(?:yes|so|and|then|agreed|fine|ok|okay),? )you (?:can|may|are (?:free|welcome|allowed) to)(?: then| now| also| both)? "
    r"(?!(?:\w+ )?(?:reach|call|find|see|contact|ring|expect|ask|write|tell|imagine|read|look)\b)\w",
    re.IGNORECASE,
)
"""How a sentence gives leave, and does not only say where something is to be had."""
_EITHER_WAY = regex(
    r"\b(?:if|when|once|wenn|falls|si)\b[^.;!?]{3,80}\b(?:we|you|it|he|she|they|the|wir|ihr|es|nous|vous|on)\b[^.;!?]{2,80}[,;]? (?:and |but |und |et )?(?:if not|otherwise|or else|wenn nicht|falls nicht|sonst|sinon|si non)\b",
    re.IGNORECASE,
)
"""What is to be in either case: “if the rig passes we fly on Friday, if not the scene is out”."""
_FINE = regex(
    r"(?:[A-ZÀ-Þ][\w'’-]+, )?\W*(?:fine|ok(?:ay)?|all right|alright|very well|good|yes|agreed|gut|in ordnung|ja|bon|d['’]accord|oui)\W*",
    re.IGNORECASE,
)
_MAY = regex(
    r"^\W*(?:(?:fine|ok(?:ay)?|all right|yes|agreed|gut|oui|ja)[,:]? )?(?:(?-i:[A-ZÀ-Þ])[\w'’-]+|(?:the|your|our|their) (?:[\w'’-]+ )?[\w'’-]+|they|we) (?:may|can) (?!(?:be|have|well|need|want|not|only|still)\b)\w",
    re.IGNORECASE,
)
"""Leave that is given to a third: “Kranz may test on Thursday morning”."""
_IF = regex(r"\W*(?:if|unless|once|when|in case|should) ", re.IGNORECASE)

_UNTIL = ("until", "till", "til", "through")


def is_only_leave(said: Said) -> bool:
    """Whether a sentence gives leave and no word in it decides: whose leave it is then tells whether it counts."""
    return said.acts.get("decide", 1) == 0 and _LEAVE.search(said.text) is not None


def is_leave_given(writing: Writing, said: Said) -> bool:
    """Whether a sentence of a boss to me gives leave from a day on that it names, or until one."""
    writer = writing.writer
    if writer is None or "question" in said.acts:
        return False
    is_boss = is_my_boss(writing.book, writer.name, writer.name.split()[0])
    is_to_me = any(one.name == ME for one in writing.receivers)
    if _EITHER_WAY.search(said.text) or (_MAY.match(said.text) and _follows_a_yes(writing, said)):
        return is_boss and is_to_me
    if _IF.match(said.text) or not _LEAVE.search(said.text):
        return False
    named = named_days(said.text, writing.on, writing.habits)
    is_until = any(one.lead.lower() in _UNTIL and one.on >= writing.on for one in named)
    begins = begins_in(said.text, writing.on, writing.habits)
    return is_boss and is_to_me and (is_until or begins is not None)


def _follows_a_yes(writing: Writing, said: Said) -> bool:
    """Whether a sentence begins with “fine”, or the one before it is no more than that."""
    before = [one.text for one in writing.said if one.start < said.start][-1:]
    own = said.text.partition(",")[0]
    return any(_FINE.fullmatch(one) for one in (*before, own))
