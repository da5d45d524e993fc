"""Which remarks a message is better without, where nobody has said whom it is for or what it should reach.

Most mails are in order, and what they lack their reader does not miss. So a remark stands alone only where it is sure, or helps
(`cases`); where something else is plainly amiss in how a message speaks, each counts, if the message is amiss for its length (`amiss`).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.coach.amiss import (
    GRAVE,
    WEIGHED,
    is_amiss,
    is_borne_out,
    is_meant,
    may_stand_alone,
    sharp_twice,
)
from goodbooks.coach.cases import CASES
from goodbooks.coach.hurry import HURRY
from goodbooks.coach.run_up import is_after_small_talk
from goodbooks.coach.setting import is_from_home, is_notice

if TYPE_CHECKING:
    from collections.abc import Iterator

    from goodbooks.coach.rewrite import Hit
    from goodbooks.coach.view import View
    from goodbooks.coach.weighing import Weighed

_IN_A_NOTICE = frozenset({"absolute", "blame", "excuse", "mind-reading", "no-actor", "sharp-words", "vague-time"})  # fmt: skip
"""What is of use to whoever writes a notice to many."""
_COUNTED = frozenset({"apology-again", "explained-at-length", "no-ask", "piled-reasons"})
"""What is counted in the whole message, and not weighed in a sentence."""
_HEARD = GRAVE | {"vague-ask"}
_BESIDE = GRAVE | {"no-actor", "vague-ask"}
"""What is amiss beside which another thing counts too, where it is as likely as what may stand alone."""
_WHOLE, _SHORT = 3, 30
"""Of how few sentences, or words, a message is a part of something, or so short that each word counts."""
_SURE, _PLAIN, _VAGUE = 0.5, 0.5, 0.3
"""How likely a remark must be to be made alone; one that is company; and a time that is no hurry."""
_DAY = "no-date"
"""The category of what is company to nobody that has only company itself."""
_LONELY = frozenset({"shouting"})
"""What company does not make worth saying."""
_PARDONS = "over-apology"
"""One pardon is none too many, where nothing else is amiss."""
_SLIGHT, _LATE = frozenset({"vague-ask", "stock-phrases"}), "late-point"
"""What hurts nobody where the rest of a message is in order: its reader knows from the rest what “please advise” asks, and tells news from small talk."""
_COMPANY, _OTHERS = 3, 2
"""How many remarks that no phrase has found are company for each other; and of how many other categories any are."""


def sure_enough(view: View, hits: list[Hit], leant: list[Hit], weighed: Weighed) -> list[Hit]:
    """Of what the tables alone have found, what is sure enough where no phrase has found anything amiss, and too little is found for company."""
    is_heard = any(
        hit.rule.phrases and hit.rule.least == 1 and hit.rule.category in _HEARD for hit in hits
    )
    if is_heard or len(leant) >= _COMPANY:
        return leant
    return [hit for hit in leant if _likely(view, hit, weighed) >= _SURE]


def worth_saying(view: View, hits: list[Hit], weighed: Weighed) -> Iterator[Hit]:
    """The remarks that help in a message of which only its words are known: none in a letter from home, few in a notice."""
    if not hits or is_from_home(view.letter):
        return
    if is_notice(view.letter):
        hits = [hit for hit in hits if hit.rule.name in _IN_A_NOTICE]
    if len(view.sentences) < _WHOLE or view.letter.words < _SHORT:
        yield from hits
        return
    hits = [hit for hit in hits if is_meant(view, hit, hits, weighed)]
    kept = [
        hit
        for hit in hits
        if _has_company(view, hit, hits, weighed) or _helps(view, hit, hits, weighed)
    ]
    spoken = [hit for hit in kept if hit.rule.least == 1]
    own = [hit for hit in spoken if hit.rule.category != _DAY or _helps(view, hit, hits, weighed)]
    if len({hit.rule.category for hit in own}) == 1:
        kept = [hit for hit in kept if may_stand_alone(view, hit, weighed)]
    elif not is_amiss(view, spoken, weighed):
        kept = [hit for hit in kept if hit.rule.category not in WEIGHED]
    if not is_borne_out(view, kept, weighed):
        kept = [hit for hit in kept if hit.rule.category not in WEIGHED]
    if not {hit.rule.category for hit in kept} & (WEIGHED - _SLIGHT):
        kept = [hit for hit in kept if not _is_slight(view, hit, weighed)]
    if not any(hit.rule.category in WEIGHED for hit in kept):
        kept = [hit for hit in kept if _helps(view, hit, hits, weighed)]
    yield from kept


def _has_company(view: View, hit: Hit, hits: list[Hit], weighed: Weighed) -> bool:
    """Whether something else is amiss in how the message speaks, and likely; or two things are, however likely."""
    own = hit.rule.category
    if hit.rule.name in _LONELY:
        return False
    beside = GRAVE if own in GRAVE and _likely(view, hit, weighed) < _PLAIN else _BESIDE
    others = {other.rule.category for other in hits} & _HEARD - {own}
    return (own in _HEARD and len(others) >= _OTHERS) or any(
        other.rule.category != own
        and other.rule.category in beside
        and other.rule.least == 1
        and _likely(view, other, weighed) >= (_PLAIN if other.rule.category in GRAVE else _SURE)
        for other in hits
    )


def _helps(view: View, hit: Hit, hits: list[Hit], weighed: Weighed) -> bool:
    """Whether a remark that stands alone is sure, or helps."""
    sentence, rule = view.sentence_at(hit.spot.start), hit.rule
    if sentence is None:
        return True
    if rule.name in CASES and not CASES[rule.name](view, hit, sentence):
        return False
    if rule.name in _COUNTED:
        return True
    if rule.category == _PARDONS:
        pardons = (other for other in hits if other.rule.category == _PARDONS)
        return len({_number(view, other) for other in pardons}) > 1
    if rule.name == "vague-time" and not HURRY.search(hit.spot.words.lower()):
        return _likely(view, hit, weighed) >= _VAGUE
    if rule.category not in WEIGHED or rule.name == "shouting":
        return True
    return _likely(view, hit, weighed) >= _SURE


def _is_slight(view: View, hit: Hit, weighed: Weighed) -> bool:
    """Whether a remark is one that a message in order is better without."""
    if hit.rule.category in _SLIGHT:
        return True
    sentence = view.sentence_at(hit.spot.start)
    if hit.rule.name != _LATE or sentence is None:
        return False
    return not is_after_small_talk(view, sentence, weighed)


def _number(view: View, hit: Hit) -> int:
    """Which sentence a remark is of."""
    sentence = view.sentence_at(hit.spot.start)
    return -1 if sentence is None else sentence.number


def _likely(view: View, hit: Hit, weighed: Weighed) -> float:
    """How likely a flaw is in the sentence it was found in, or in the clause of it where it is likeliest."""
    sentence = view.sentence_at(hit.spot.start)
    if sentence is None:
        return 1.0
    flaw, number = hit.rule.category, sentence.number
    part = weighed.in_parts[number].get(flaw, 0.0) if weighed.in_parts else 0.0
    return max(weighed.likely[number].get(flaw, 1.0), part, sharp_twice(view, hit, weighed))
