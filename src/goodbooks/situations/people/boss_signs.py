"""By what signs a story shows who decides over its writer: their office, what they do, and what stands beside their names."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from goodbooks.core.regex import regex

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from goodbooks.situations.people.persons import Named

_OFFICE = r"(?:boss|gaffer|overseer|skipper|captain|chief|chef|head|owner|founder|principal|dean|matron|rector|vice-rector|provost|(?:vice[ -])?president|partner|editor|producer|bursar|professor|superintendent|supervisor|sergeant|foreman|forewoman|(?:vice[ -])?director|manager|manageress|lead(?:er)?|warden|abbess|abbot|prioress|mayor|governor|VP|C[ETOF]O|chair(?:man|woman)?|[\w-]+(?:master|mistress|chef|leiter|leiterin))"
_RULES_OVER = regex(
    rf"\b(?:(?:took|takes|has taken|is taking) (?:(?:it|them|that|all of it|(?:the|my|our|all my) (?:[\w’'-]+ ){{1,3}}?)) ?(?:back|away|off me|from me|over again)\b|(?:my|our|the) (?:[\w-]+ ){{0,3}}?{_OFFICE}\b(?! (?:of staff|office|when|once|if|while|because|until)\b)"
    r"|(?:is|was) (?:the )?(?:head of|in charge|boss|one (?:above|over) (?:me|us))|(?:who|that|she|he) (?:leads|runs|heads|manages)|leads (?:us|the|our)|runs (?:the|our|this)|heads (?:the|our)|head of (?:both|us)|above me\b|my man\b"
    r"|(?:can|who) (?:give|put|propose)s? (?:my name|me)|writes the letters|(?:built|founded|set up) (?:it |this |that |everything |the (?:firm|shop|workshop|place|company|practice) )?(?:from nothing|up from nothing|himself|herself|(?:\w+ )?years ago)|makes the (?:planning|rota)|opens in|over (?:me|us)\b|(?:I|we|us|who|they|and) (?:all |both )?(?:report|answer)s? (?:directly )?to\b|who owns the|my (?:yearly )?(?:review|appraisal)|one-(?:to|on)-one)\b",
    re.IGNORECASE,
)
_OFFICE_BEFORE = regex(rf"(?<!\bformer )(?<!\bold )(?<!\blast )\b{_OFFICE}(?:,| is| is (?:somebody |someone )?called|:| \()? \Z|\b(?:(?:his|her) name(?: is|['’]s)|(?:he|she)(?:['’]s| is) called) \Z", re.IGNORECASE)  # fmt: skip
_OFFICE_BEHIND = regex(
    rf"\A(?:,| \(|['’]s)? ?(?:(?:who|he|she|him|her|that|it|and)(?:['’]s| is| was)? (?:that['’]s )?)?(?:(?!deputy|assistant|former|not|interim)[\w-]+ ){{0,3}}?{_OFFICE}\b(?!['’]s)",
    re.IGNORECASE,
)
"""An office that somebody is told to hold, before their name or behind it: “the harbourmaster, Mrs Quist”, “Leontyne, technical director”."""
_POWER = regex(
    r"\b(?:decides?|decided|(?:has|have|had)(?: got)? (?:the (?:last|final) (?:word|say)|to (?:decide|sign|approve|say yes|open))|['’]s got to (?:say yes|sign|decide|approve)|say yes|signs?|signed|approves?|approved|sets? the (?:wages|rota|pay)|pays|owns|owned|hired me|took me on|my (?:report|appraisal|evaluation|payslip|contract|review|reference)|can (?:take it|say yes|refuse)|lets? (?:me|us)|allows?|allowed|goes by (?:his|her) desk|puts? (?:me|us|my name|somebody) forward|must write|wants to hear|(?:his|her) (?:yard|company|firm|shop|boat|business|place|restaurant|garden)|gave me (?:his|her) word|promised me|announced|reads reports|my (?:own )?(?:boss|manager|supervisor|chief|lead)|in charge|we agreed|we (?:fix|settled|shook|said)|shook hands)\b",
    re.IGNORECASE,
)
"""What is told of whoever has a say: they decide, sign, pay, own it, have hired the writer, or are agreed with."""
_HEARS = regex(r"\b(?:(?:does(?: not|n['’]?t)|do(?: not|n['’]?t)) know|knows nothing|(?:hear|know|told) it first|has no idea)\b", re.IGNORECASE)  # fmt: skip
_TO_HEAR = regex(r"\b(?:(?:have(?: not|n['’]?t)|had(?: not|n['’]?t)|not) (?:yet )?told|I (?:sit|have to sit|meet) (?:down )?with|to|before) \Z", re.IGNORECASE)  # fmt: skip
"""Before the name of somebody to whom it is still to be said, or to whom one goes."""
_BESIDE_ME = regex(
    r"\b(?:(?:colleague|co-?worker|friend|mate|brother|sister|wife|husband|partner|mother|father|mum|mam|dad|son|daughter|cousin|neighbour|neighbor|trainee|apprentice|intern|student|postdoc|young|youngest|deputy|depute|assistant|receptionist|porter|waiter|councillor|customer|client|parishioner|patient|supplier|rep|driver|cook|inspector)(?! (?:rang|phoned|called|mailed|complained|wrote)\b)"
    r"|(?:does|runs|sits (?:at|in)|is (?:at|on|our)|(?:works |is )?(?:at|on|in)) (?:the |our )?(?:reception|front desk|switchboard|till|phones|post room|mail room)|(?:who|he|she) does (?:the |our )?(?:reception|books|accounts|phones|cleaning|post|wages|payroll|deliveries)|(?:the |my )?same (?:level|rank|grade|job) as|my equal|(?:we['’]re|we are) equals|the other (?:senior|junior|\w+er|\w+or|\w+ist|nurse|cook|baker|clerk|half)|other (?:owner|one)|works (?:for|under) me|my team|my people|next desk|desk is|beside (?:us|me)|across from|sits across|in the window|down the corridor|not my chief|stood (?:there|next)|standing (?:there|next|by)|next to|pretending|overheard|heard the lot|(?:takes|goes (?:to|in)to?) (?:his |her )?pension|retired?|from bay|also there|in the corner)\b",
    re.IGNORECASE,
)
_TO_ME = regex(
    r" (?:(?:also|just|then|only|never|always|already|finally|even|has|had|have|did|would|who|says|he|she|\w+ly|comes?|came|up|behind|down|over) )*(?:and I\b|(?:asked|asks|told|tells|gave|gives|said to|says to|wanted|wants|lets?|put|pulled|took|takes|sent|sends|promised|called|rang|rings|stopped|moved|pays|hired|shouted at|thanked|refused|answered) (?:me|us|my|it me|to me|whether I|if I)\b|goes,|said no|said yes|has no idea|doesn['’]t know|agreed|signed|decided|opens|writes|announced|refolded|retook|rewrote|redid)"
)
_SAYS = regex(r"\A,? (?:who )?(?:just |then |only |comes? (?:in|over|up|out|down) (?:[\w ]{1,30} )?and )*(?:says?|said|goes(?=[,:]| [\"“])|posts|posted|wants|wanted|decided|told|asks|asked|rang|rings|wrote|writes)\b")  # fmt: skip
_FROM = regex(
    r"\A(?:,? (?:from|in|at|of) (?!home\b|noon\b|once\b|last\b|front\b|person\b|(?:the |our )?(?:morning|evening|afternoon|phone)\b)(?:the |our )?[a-z]+)"
)
_THEN_HE = regex(r"\A\W*(?:(?:and|but|so|then|yesterday|today|well|or|on \w+day|first week) )?(?:he|she|they|his|her|him)\b", re.IGNORECASE)  # fmt: skip
_OF_THEM = regex(r"\b(?:he|she|her|him|his)\b")
_IN_BRACKETS = regex(r" \([^()]{3,120}\)")
"""What is told of somebody right behind their name."""
_QUOTED = regex(r"[\"“][^\"“”]*[\"”]")
_ASIDE, _AROUND, _GOES_ON = 32, 60, 3
"""How far from a name stands what belongs to it, how far what may, and for how many sentences a story may go on with “she”."""


def signs_of(
    one: Named, every: Sequence[str], rest: Sequence[Named], *, is_first: bool, is_alone: bool
) -> dict[str, int]:
    """What speaks for and against somebody, beside the `rest` of those who are named.

    `over`, an office or a word of rank beside the name; `power`, what a story goes on to say of them is what only whoever has a say does; `hears`, it is still to be said to them;
    `to`, they say, ask or give something; `titled`; `first`, named first of all; `alone`, nobody else is named, and nobody called by their office alone; `then`, how often “he” or “she” follows, three at most;
    `beside`, a colleague's or a neighbour's word near the name; `from`, “from the parish” behind it; and `quoted`, named in the words of others alone.
    """
    signs = {sign for place in one.places for sign in _beside_a_name(every, place)}
    told = [*told_of(one, every, rest)]
    signs |= {"power"} if any(_POWER.search(said) for said in told) else set()
    signs |= {"hears"} if any(_HEARS.search(said) for said in told) else set()
    is_quoted = all(is_in_quotes(every[number], start) for number, start, _ in one.places)
    signs |= {"quoted"} if is_quoted else {"alone"} if is_alone else set()
    followed = sum(_followed(every, number, end) for number, _, end in one.places)
    return {**dict.fromkeys(signs, 1), "titled": int(one.has_title), "first": int(is_first), "then": min(followed, 3)}  # fmt: skip


def is_in_quotes(sentence: str, start: int) -> bool:
    """Whether a place stands between quotation marks."""
    return any(one.start() < start < one.end() for one in _QUOTED.finditer(sentence))


def _beside_a_name(every: Sequence[str], place: tuple[int, int, int]) -> Iterator[str]:
    """The signs that stand before and behind one place of a name."""
    number, start, end = place
    sentence = every[number]
    before, behind = sentence[max(0, start - _AROUND) : start], sentence[end : end + _AROUND]
    told = _IN_BRACKETS.match(sentence, end)
    near = (before[-_ASIDE:], told[0] if told else behind[:_ASIDE])
    if any(_RULES_OVER.search(part) for part in near) or _OFFICE_BEFORE.search(before) or _OFFICE_BEHIND.match(behind):  # fmt: skip
        yield "over"
    if any(_BESIDE_ME.search(part) for part in near):
        yield "beside"
    if _TO_HEAR.search(before):
        yield "hears"
    if _TO_ME.match(behind) or _SAYS.match(behind):
        yield "to"
    if _FROM.match(behind):
        yield "from"


def _followed(every: Sequence[str], number: int, end: int) -> int:
    """How often “he” or “she” follows a name, in its sentence and at the head of the next."""
    after = every[number + 1] if number + 1 < len(every) else ""
    behind = every[number][end : end + _AROUND]
    return bool(_THEN_HE.match(after)) + bool(_OF_THEM.search(behind))


def told_of(one: Named, every: Sequence[str], rest: Sequence[Named]) -> Iterator[str]:
    """What a story goes on to say of somebody, behind each place of their name: until it names another, in that sentence and in those behind it that begin with “he” or “she”."""
    others = [place for other in rest for place in other.places]
    for first, _, end in one.places:
        for number in range(first, min(first + _GOES_ON + 1, len(every))):
            begins = end if number == first else 0
            if number > first and not _THEN_HE.match(every[number]):
                break
            stops = [start for at, start, _ in others if at == number and start >= begins]
            yield every[number][begins : min(stops, default=None)]
            if stops:
                break
