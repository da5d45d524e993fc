"""Who of those a story names decides over its writer, where it does not say so outright: by what they do and what stands beside their names."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from goodbooks.core.named import NamedTuple
from goodbooks.core.regex import regex
from goodbooks.situations.people.names_in import Said
from goodbooks.situations.people.persons import DOES, named_in
from goodbooks.situations.people.two_above import two_above
from goodbooks.situations.people.understood import called_in, passages_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from goodbooks.situations.people.persons import Named

_RANK = r"(?:boss|manager|supervisor|director|chief|chef|head|owner|principal|foreman|forewoman|dean|superintendent|professor|lead(?:er)?|chairman|chairwoman|chair|founder|matron|captain|sergeant|rector|vice-rector|provost|president|editor|producer|partner|bursar|overseer|gaffer)"
_RULES_OVER = regex(
    rf"\b(?:(?:took|takes|has taken|is taking) (?:(?:it|them|that|all of it|(?:the|my|our|all my) (?:[\w’'-]+ ){{1,3}}?)) ?(?:back|away|off me|from me|over again)\b|(?:my|our|the) (?:[\w-]+ ){{0,3}}?{_RANK}\b(?! (?:of staff|office|when|once|if|while|because|until)\b)"
    r"|(?:is|was) (?:the )?(?:head of|in charge|boss|one (?:above|over) (?:me|us))|(?:who|that|she|he) (?:leads|runs|heads|owns|manages|decides)|leads (?:us|the|our)|runs (?:the|our|this)|heads (?:the|our)|head of (?:both|us)|above me\b|my man\b"
    r"|signs (?:off|my)|signed off|decides?\b|decided\b|(?:can|who) (?:give|put|propose)s? (?:my name|me)|writes the letters|(?:built|founded|set up) (?:it |this |that |everything |the (?:firm|shop|workshop|place|company|practice) )?(?:from nothing|up from nothing|himself|herself|(?:\w+ )?years ago)|makes the (?:planning|rota)|opens in|over (?:me|us)\b|(?:I|we|us|who|they|and) (?:all |both )?(?:report|answer)s? (?:directly )?to\b|(?:it['’]s |is )?(?:his|her) (?:own )?(?:firm|yard|shop|company|business|bakery|garage|farm|boat|restaurant|practice|name (?:is )?on the)|who owns the|my (?:yearly )?(?:review|appraisal)|one-(?:to|on)-one)\b",
    re.IGNORECASE,
)
_BESIDE_ME = regex(
    r"\b(?:(?:colleague|co-?worker|friend|mate|brother|sister|wife|husband|partner|mother|father|mum|mam|dad|son|daughter|cousin|neighbour|neighbor|trainee|apprentice|intern|student|postdoc|young|youngest|deputy|depute|assistant|receptionist|porter|waiter|councillor|customer|client|parishioner|patient|supplier|rep|driver|cook|inspector)(?! (?:rang|phoned|called|mailed|complained|wrote)\b)"
    r"|(?:does|runs|sits (?:at|in)|is (?:at|on|our)|(?:works |is )?(?:at|on|in)) (?:the |our )?(?:reception|front desk|switchboard|till|phones|post room|mail room)|(?:who|he|she) does (?:the |our )?(?:reception|books|accounts|phones|cleaning|post|wages|payroll|deliveries)|(?:the |my )?same (?:level|rank|grade|job) as (?:me|mine|I)|my equal|(?:we['’]re|we are) equals|the other (?:senior|junior|\w+er|\w+or|\w+ist|nurse|cook|baker|clerk|half)|other (?:owner|one)|works (?:for|under) me|my team|my people|next desk|desk is|beside (?:us|me)|across from|sits across|in the window|down the corridor|not my chief|stood (?:there|next)|standing (?:there|next|by)|next to|pretending|overheard|heard the lot|(?:takes|goes (?:to|in)to?) (?:his |her )?pension|retired?|from bay|also there|in the corner)\b",
    re.IGNORECASE,
)
_WITH_ME = regex(
    r"(?:\bI (?:[\w'’]+ ){0,3}?(?:asked|told|tell|said to|went (?:straight )?to|say to|spoke (?:to|with)|caught|rang|mailed|texted|wrote to|report to|had (?:a|my|the) (?:talk|meeting|review) with|asked for|agreed with|had breakfast with|settled it with|sat with|promised)(?: with| to)?|between me and|I(?:['’]d| would) have to go to is|with me and|talk with|meeting with|(?:Told|Asked|Caught|Rang)) \Z"
)
_TO_ME = regex(
    r" (?:(?:also|just|then|only|never|always|already|finally|even|has|had|have|did|would|who|says|he|she|\w+ly|comes?|came|up|behind|down|over) )*(?:and I\b|(?:asked|asks|told|tells|gave|gives|said to|says to|wanted|wants|lets?|put|pulled|took|takes|sent|sends|promised|called|rang|rings|stopped|moved|pays|hired|shouted at|thanked|refused|answered) (?:me|us|my|it me|to me|whether I|if I)\b|goes,|said no|said yes|has no idea|doesn['’]t know|agreed|signed|decided|opens|writes|announced|refolded|retook|rewrote|redid)"
)

_FROM = regex(r"\A(?:,? (?:from|in|at|of) (?:the |our )?\w+)")
_THEN_HE = regex(r"\A\W*(?:(?:and|but|so|then|yesterday|today|well|or) )?(?:he|she|they|his|her|him)\b", re.IGNORECASE)  # fmt: skip
_QUOTED = regex(r"[\"“][^\"“”]*[\"”]")
_ONES_OWN = regex(r"(?:my|our) |the boss\b", re.IGNORECASE)
_IS_SAID_OF_THEM = regex(r"[,(–—-] ?[^,.;()–—]+[,.;:!?)–—]")
"""What the boss is called by between two marks, told of somebody who is named: “Grace rings, my boss.”"""
_ANOTHER_WORD = regex(r"\b(?!(?:is|was|s|as|who|that(?=['’ ](?:s|is)\b)|he|she|the|now|also|still|being)\b)\w+", re.IGNORECASE)  # fmt: skip
_IN_BRACKETS = regex(r" \([^()]{3,120}\)")
"""What is told of somebody right behind their name."""
_WHO_IS = regex(r",? \(?(?:who|he|she|they)(?:['’]s| is| was|['’]re)\b[^.;:!?]*\Z")
_ASIDE, _AROUND = 32, 60
"""How far from a name stands what belongs to it, and how far what may."""
_OF_THEM = regex(r"\b(?:he|she|her|him|his)\b")
_WEIGHTS = {
    "over": 2.4, "titled": 1.8, "with": 1.5, "to": 1.4, "first": 0.7, "acts": 0.5, "then": 0.2, "from": -1.4, "beside": -2.5,
}  # fmt: skip
"""What each sign counts: fitted to labelled stories of other hands (`bench/told`) by logistic regression over those whom one story names, and rounded."""
_SURE, _AHEAD, _MAYBE = 2.0, 0.8, 1.0
"""What is sure, how far ahead of the next whoever is meant stands, and from where on they are only asked about."""


class Likely(NamedTuple):
    """Whom a story means by its signs, the sentence in which they stand first, and whether that is sure enough to be taken."""

    name: str
    passage: str
    is_sure: bool


def likely_boss(text: str) -> Likely | None:
    """Who of those whom a story names is most likely the boss; None where it names nobody of whom that shows."""
    every = [one.text for one in passages_of(text)]
    ranked = weighed(text)
    if not ranked or ranked[0][0] < _MAYBE:
        return None
    best, one = ranked[0]
    if len(ranked) > 1 and best - ranked[1][0] < _AHEAD:
        return None
    return Likely(one.name, every[one.places[0][0]], best >= _SURE)


def weighed(text: str) -> list[tuple[float, Named]]:
    """Everybody whom a story names with how much speaks for their being the boss, most first."""
    every = [one.text for one in passages_of(text)]
    found = [(_weight(one, every, is_first=not at), one) for at, one in enumerate(named_in(text))]
    return sorted(found, key=lambda pair: -pair[0])


def or_by_signs(text: str, said: Said | None) -> Said | None:
    """Whoever a story calls the boss; where it gives no name beside that word whoever it is by the signs, if they are sure, and where it calls nobody that whoever may be."""
    is_named = said is not None and any(word[:1].isupper() for word in said.words.split())
    if said is not None and two_above(text) is not None:
        return said
    found = None if is_named else likely_boss(text)
    if found is None or (said and (not found.is_sure or _is_beside_the_boss(text, found.name))):
        return said
    return Said(found.name, found.passage, is_maybe=not found.is_sure)


def _is_beside_the_boss(text: str, name: str) -> bool:
    """Whether a story tells of somebody and of its boss in one sentence as of two, “Tilda complains and my boss says”, or has their name in the words of others alone."""
    one = next((one for one in named_in(text) if one.name == name), None)
    if one is None:
        return False
    every = [passage.text for passage in passages_of(text)]
    of_boss = [(passage.text, called) for called, passage in called_in(text, "boss")]
    is_quoted = all(_is_in_quotes(every[number], start) for number, start, _ in one.places)
    together = [
        _are_two(every[number], (start, end), called)
        for number, start, end in one.places
        for sentence, called in of_boss
        if sentence == every[number] and _ONES_OWN.match(called)
    ]
    return is_quoted or (bool(together) and all(together))


def _is_in_quotes(sentence: str, start: int) -> bool:
    """Whether a place stands between quotation marks."""
    return any(one.start() < start < one.end() for one in _QUOTED.finditer(sentence))


def _are_two(sentence: str, name: tuple[int, int], called: str) -> bool:
    """Whether a name and what the boss is called by stand in a sentence with more between them than a comma or an “is”."""
    start = sentence.find(called)
    if _IS_SAID_OF_THEM.search(sentence, max(0, start - 2), start + len(called) + 1):
        return False
    first = name[1] <= start
    between = sentence[name[1] : start] if first else sentence[start + len(called) : name[0]]
    return not _WHO_IS.match(between) and _ANOTHER_WORD.search(between) is not None


def signs_of(one: Named, every: Sequence[str], *, is_first: bool) -> dict[str, int]:
    """What speaks for and against somebody.

    `over`, a word of rank beside the name; `with`, the writer asks or tells them; `to`, they ask or tell the writer; `titled`; `first`, named first of all;
    `then`, how often “he” or “she” follows, three at most; `beside`, a colleague's or a neighbour's word near the name; `from`, “from the parish” behind it; and `acts`, they do something.
    """
    signs: set[str] = set()
    followed = 0
    for number, start, end in one.places:
        sentence = every[number]
        before, behind = sentence[max(0, start - _AROUND) : start], sentence[end : end + _AROUND]
        told = _IN_BRACKETS.match(sentence, end)
        near = (before[-_ASIDE:], told[0] if told else behind[:_ASIDE])
        signs |= {"over"} if any(_RULES_OVER.search(part) for part in near) else set()
        signs |= {"beside"} if any(_BESIDE_ME.search(part) for part in near) else set()
        signs |= {"with"} if _WITH_ME.search(before) else set()
        signs |= {"to"} if _TO_ME.match(behind) else set()
        signs |= {"from"} if _FROM.match(behind) else set()
        signs |= {"acts"} if DOES.match(sentence, end) else set()
        after = every[number + 1] if number + 1 < len(every) else ""
        followed += bool(_THEN_HE.match(after)) + bool(_OF_THEM.search(behind))
    return {**dict.fromkeys(signs, 1), "titled": int(one.has_title), "first": int(is_first), "then": min(followed, 3)}  # fmt: skip


def _weight(one: Named, every: Sequence[str], *, is_first: bool) -> float:
    """How much speaks for somebody."""
    signs = signs_of(one, every, is_first=is_first)
    return sum(_WEIGHTS[name] * count for name, count in signs.items())
