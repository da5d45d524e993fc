"""Whether a story goes on to say that its writer did what was asked of them, or said no to it: then nothing of it is open."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from goodbooks.core.regex import regex
from goodbooks.situations.people.understood import passages_of

if TYPE_CHECKING:
    from collections.abc import Iterator

_PASTS = {
    "be": "was|were|been", "bring": "brought", "build": "built", "buy": "bought", "catch": "caught", "choose": "chose|chosen", "come": "came|come", "cut": "cut", "deal": "dealt",
    "dig": "dug", "do": "did|done", "draw": "drew|drawn", "drive": "drove|driven", "feed": "fed", "fight": "fought", "find": "found", "fly": "flew|flown", "get": "got", "give": "gave|given", "go": "went|gone",
    "grow": "grew|grown", "have": "had", "hold": "held", "keep": "kept", "lead": "led", "learn": "learnt|learned", "leave": "left", "make": "made", "meet": "met",
    "pay": "paid", "put": "put", "read": "read", "rebuild": "rebuilt", "redo": "redid|redone", "rewrite": "rewrote|rewritten", "ring": "rang", "run": "ran|run", "say": "said", "see": "saw|seen", "sell": "sold",
    "send": "sent", "set": "set", "show": "showed|shown", "sit": "sat", "speak": "spoke|spoken", "spend": "spent", "stand": "stood", "stay": "stayed", "step": "stepped", "sweep": "swept",
    "take": "took|taken", "teach": "taught", "tell": "told", "think": "thought", "wake": "woke", "wear": "wore|worn", "win": "won", "write": "wrote|written",
}  # fmt: skip
"""What one did, of verbs whose past is their own."""
_VOWELS = "aeiou"
_WORD = regex(r"[^\W\d_]{2,}")
_SMALL = regex(r"(?:the|and|for|with|from|this|that|these|those|until|all|any|some|one|ones|our|his|her|their|your|its|new|old|more|extra|every|each|other|in|on|at|to|of|by|up|off|out|over)\Z")  # fmt: skip
_I = r"\b(?:I|[Ww]e)(?:['’](?:ve|d)| have| had)?(?: (?:also|just|then|always|all|both|even|duly|already|gladly|since|of course|finally|(?!(?:nearly|hardly|barely|partly|mostly|only|really|rarely|scarcely|early)\b)\w+ly))* "
_WHEN = r"(?:(?:every|each|the (?:same|whole|very|next)|all|last|this|that|in|on|at|by|within|through|throughout|until|before|after|for|over|during|twice|again|as|too|well|myself|ourselves|alone|anyway|though|first|straight|right|without|\w+ly)\b|\Z)"
_END = rf"\s*(?:\Z|[,;:.!?–—]|(?:and|but|so|which|while|because)\b|{_WHEN})"
_TO = rf"(?:{_END}|\s*(?:to|with)\b)"
_THINGS = r"(?:it|them|that|this|these|those|everything|everybody|everyone|him|her|(?:both|all|each)(?: of (?:it|them|that|this))?)"
_ONLY_PART = regex(r"\b(?:half of|some of|part of|parts of|most of|one of|almost|nearly|not all|the first|a bit of|only|as (?:far|much) as I could|but (?:not|never|I (?:did|could|have)n)|(?:is|are|was|were)n['’]t|not (?:yet|finished|done))\b|\?\W*\Z", re.IGNORECASE)  # fmt: skip
_DID = regex(
    rf"{_I}(?:(?:did|done) (?:so|it|that|them|both|all of it|everything|as (?:I was|he|she|they) (?:was |were )?(?:asked|told|said|wanted|wished)|what (?:I was|he|she|they) (?:had )?(?:asked|told|wanted|said)|(?:all|every bit|the whole) of (?:it|that|this)|my (?:half|part|bit|share|side|duty|end))\b|did(?=\s*(?:[,;.!–—]|and\b|but (?!not\b)|\Z))|(?:kept|held) my (?:half|part|side|end)\b)",
)
"""That it was done, in whatever words: “I did my half”, “and I did”."""
_NO = regex(
    rf"{_I}(?:said (?:no|that I (?:would|could)(?:n['’]t| not))(?=\s*(?:\Z|[,;.!–—]|and\b|but\b|because\b))|refused\b|declined\b|turned (?:it|him|her|them|that) down\b|told (?:him|her|them) (?:no|that I (?:would|could)(?:n['’]t| not))\b)",
)
"""That it was answered with a no."""
_DELIVERED = "sent|gave|given|delivered|handed|brought|mailed|e-?mailed|finished|completed|submitted|turned|shipped|presented|prepared|produced|made|wrote|written|filed|passed|supplied|provided|printed"
_IS_DONE = "published|delivered|finished|completed|done|accepted|approved|handed in|handed over|sent(?: off| out)?|printed|launched|released|opened|signed(?: off)?|in use|live|a success|ready (?:on time|in time)"
_REACH = 12
"""So many sentences further a story may say that it was done."""


def done_since(told: str, sentence: str, title: str) -> bool:
    """Whether a story says, in or behind a sentence in which something was asked or promised, that its writer did it or said no: “I trained them”, “I did my half”; `title` is what it was."""
    return any(_is_done(clause, title) for clause in _behind(told, sentence))


def _behind(told: str, sentence: str) -> Iterator[str]:
    """The rest of the sentence behind what was asked in it, and the clauses of those that follow."""
    every = [" ".join(one.text.split()) for one in passages_of(told)]
    at = next((at for at, one in enumerate(every) if one == sentence or sentence.startswith(one)), None)  # fmt: skip
    if at is None:
        return
    rest = re.split(r"(?:,|;| -| [–—])? (?:and|so|which)(?= (?:I|we)\b)", every[at], maxsplit=1)
    yield from rest[1:]
    yield from every[at + 1 : at + 1 + _REACH]


def _is_done(clause: str, title: str) -> bool:
    """Whether a clause says that what was asked was done, and all of it, or was answered with a no."""
    if _NO.search(clause):
        return True
    if _ONLY_PART.search(clause):
        return False
    return _DID.search(clause) is not None or _in_its_words(title).search(clause) is not None


def _in_its_words(title: str) -> re.Pattern[str]:
    """How one says that a thing was done by its own verb, by handing it over, or of the thing itself."""
    words = [one.lower() for one in _WORD.findall(title)]
    pasts = "|".join(dict.fromkeys(past for one in words if not _SMALL.match(one) for past in _pasts(one)))  # fmt: skip
    nouns = "|".join(re.escape(one) for one in words if not _SMALL.match(one)) or r"(?!)"
    things = rf"(?:{_THINGS}|(?:(?:the|my|his|her|their|our|a|an|all|both|every|each|those|these) )?(?:[\w'’-]+ )?(?:{nouns}))"
    aside = r"(?: (?:in|on|over|up|out|off|through|down|for|after|at|with|to(?! (?:him|her|them|it)\b)))?"
    to_them = r"(?: (?:him|her|them|my \w+))?"
    return re.compile(
        rf"{_I}(?:{pasts or '(?!)'}){aside}(?:{to_them} {things}{_TO}|{_END})"
        rf"|{_I}(?:{_DELIVERED}){to_them}(?: in| over| out| off)? {things}{_TO}"
        rf"|\b(?:[Ii]t|[Tt]hey|(?:[Tt]he|[Mm]y) (?:{nouns})) (?:was|were|is|are|has been|have been|got) (?:{_IS_DONE})\b(?! by (?!me\b|us\b))"
    )


def _pasts(verb: str) -> Iterator[str]:
    """What a word is in the past, were it a verb: “train” is “trained”, “write” “wrote” and “written”."""
    if verb in _PASTS:
        yield _PASTS[verb]
    elif verb.endswith("e"):
        yield f"{verb}d"
    elif verb.endswith("y") and verb[-2:-1] not in _VOWELS:
        yield f"{verb[:-1]}ied"
    else:
        yield f"{verb}(?:{verb[-1]})?ed"
