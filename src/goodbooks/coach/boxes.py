"""An answer by the boxes of DEAR MAN: what is in it, and the one thing to try next.

The boxes are those of M. Linehan's DEAR MAN: describe, express, assert, reinforce, mindful, which is to come back to what
you wanted, and negotiate; to sound sure is said by the coach's own rules. An answer need not fill them all.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from goodbooks.accounts.answers.at_home import HOME, OF_MINE
from goodbooks.coach.acts import with_acts
from goodbooks.coach.look import look
from goodbooks.core.days import ANY_MONTH
from goodbooks.core.regex import regex
from goodbooks.language.text.letter import Letter

if TYPE_CHECKING:
    from collections.abc import Sequence

    from goodbooks.coach.coached import Coached, Flag

_FACTS = frozenset({"date", "figure"})
_DOUBT = r"(?:don['’]?t know|do not know|guess|suppose|think|believe|feel|mean|dunno|hope|sort of|kind of|just|maybe|perhaps|am not sure|(?:['’]m|am) not sure|should(?! be able)|might|ought to|(?:can|could|will) try(?= (?:it|a |some|once|for|again|longer|harder|my best)|\W*$))\b"
_EFFECT = regex(
    rf"\b(?:i|we)(?:['’](?!m not sure)\w+)?(?=[ ,]|$)(?! (?:\w+ly )?{_DOUBT})|\bfor (?:me|us)\b|\A\W*(?:yes|no|nobody|everybody)\b(?! idea)"
)
"""Where somebody stands: what they do, have or lose, and a plain yes or no; not what they only guess."""
_CLAUSE = regex(r"[^.;,:!?–—]+?(?:[.;,:!?–—]+|\s(?=(?:and|but|so)\s)|\Z)")
_FAMILY = regex(
    rf"{OF_MINE}|(?<!work )(?<!working )\bat {HOME}(?! (?:visit|game|match))", re.IGNORECASE
)
_SMALLER = frozenset({"lowering-others", "self-undermining"})
"""What makes somebody smaller, another or oneself, and so says nothing of where one stands."""
_COUNT = r"(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|ninety|a hundred|a dozen|half)"
_FIGURE = regex(
    rf"\b{_COUNT}\b(?! of (?:one|another)\b)|\b(?!(?:each|every)(?: single)? day\b)(?:one|a|an|each|every) (?:\w+ )?(?:hour|day|week|fortnight|month|quarter|year|page|night|shift|morning|afternoon|evening|monday|tuesday|wednesday|thursday|friday)\b"
    rf"|\b(?:the )?(?:first|second|third|last|\d{{1,2}}(?:st|nd|rd|th))(?: day)? of (?:{ANY_MONTH})\b|\b(?:easter|christmas|noon|tomorrow|tonight|today)\b",
)
"""A day or a figure in words, as one says it."""
_WILL_DO = regex(
    r"\b(?:i|we)(?:['’]ll| will| shall| can| am going to)? (?:\w+ly )?(?:want|need|ask|propose|suggest|write|send|call|show|tell|give|bring|hand|finish|deliver|stay|start|begin|check|take|lead|run|come|do|name|drop|cut|move|train|talk|speak|meet|cover|keep|pay|sign|stop)\b"
    r"|\byou(?:['’]ll| will)? (?:have|get|hear|see) (?!to\b|never\b|not\b|no\b|nothing\b|always\b|been\b)[^.;!?]*?\b(?:by|on|at|every|each|until|from|tomorrow|today|tonight|before|after|next)\b"
)
"""What one asks or will do, said as it is: “I stay until March”, “you have it by noon”."""
_WISHES = regex(
    r"\b(?:i|we)(?:['’]d| would) (?!not |never )(?:\w+ (?:\w+ )?)??(?:(?:like|love|prefer) (?:to (?!(?:come|go|get|return|turn) back to (?:what|that|this|my|the (?:question|point|other))\b)(?:\w+ly )?(?P<does>\w+)|it if you\b|you to\b|(?:the|this|that|a|an|more|my|our)\b)|rather (?P<rather>\w+))"
    r"|\b(?:i|we) wish to (?P<wishes>\w+)|\bmy wish is (?:that|to)\b|\bit would help (?:me |us )?(?:if|to)\b"
)
"""What one wishes to do or have, said politely: “I would like to book the hall myself”."""
_ONLY_SAYS = frozenset({"add", "apologise", "apologize", "believe", "consider", "know", "look", "mention", "not", "point", "say", "see", "sleep", "stress", "thank", "think", "understand", "wait"})  # fmt: skip
"""What is wished and asks for nothing yet: “I would like to sleep on it”."""
_NOT_YET = regex(r"\b(?:i|we) (?:need|want) to (?:think|look|see|check|talk about it)\b|\bwhat (?:can|could|should) (?:i|we)\b")  # fmt: skip
_GAIN = regex(
    r"(?:^|[.;:,!–—]\s*|\b(?:and|so|then|that) )you(?:"
    r"(?:['’]ll| will| can)?(?: then)? (?:get|have|keep|save|gain|lose no|need not|no longer|don['’]?t have to)"
    r"|(?:['’]ll| will| can| then|['’]ll then| will then) (?:see|hear|know)"
    r"|(?<=then you) (?:see|hear|know)"
    r"| (?:see|hear) (?:the|my|our|what|it|of|from)"
    r"| (?:see|hear|know) (?:where|when|which|whether|how (?:much|many|far|long)|on|by|before|each|every|first|exactly|in time)"
    r")\b(?! (?:to\b|never|not\b|no idea|nothing|always|been))"
)
"""What they have of it, said to them: “you get the number every Friday”."""
_HAS_AN_ANSWER = regex(
    r"\byou(?:['’]ll| will| can)?(?: then)? (?:get|have|hear|see|know) (?:it|that|this|them|(?:my|an|the) (?:answer|word))\b(?=\W+(?:by|on|at|until|before|tomorrow|tonight|today|next|this)\b)"
)
"""When one answers or gives it, which is nothing that they gain."""
_GIVEN_BACK = regex(r"\bif\b[^.;!?]{3,60}, (?:then )?(?:i|we|you)(?:['’]ll| will| can)? (?:\w+ )?(?:back|stop|ends?|instead|return|go back|take it back|give|hand|drop|undo)\b")  # fmt: skip
_SHORT, _WHOLE = 40, 3
STANDS = "That can stand as it is."
MORE = f"{STANDS} If there is room, name what they gain from it."
"""What is said of a short answer that has three of the boxes, and among them what one asks or will do."""
_WAY_OUT = "way-out"
LONG = 90
OF_A_MAIL = frozenset({"no-ask", "no-date", "buried-ask"})
"""What the coach misses in a mail, and an answer may well do without."""
_WAY_BACK = ("come back to", "back to my", "back to what", "back to the", "as i said", "as i asked", "my question was", "first this", "after that i", "what i came for", "stay with", "finish this", "one thing first")  # fmt: skip
"""How one returns to what one wanted, after somebody has led away from it."""
_SENDS_AWAY = regex(
    r"\W*(?:(?:oh|just|please|then|fine|ok|okay|and|so|well|you can|why don['’]?t you)\b\W*)*"
    r"(?:(?:leave|let) me (?:alone|be)|get (?:off my (?:back|case)|lost|out)|go (?:away|to hell)|shut up|do it yourself|do what(?:ever)? you (?:want|like)"
    r"|forget (?:it|about it|that)|never ?mind|whatever|drop it|stop (?:it|this|that)|screw (?:you|this|it|that)|not my (?:problem|job)"
    r"|i(?:['’]?m| am) (?:done|out|through)(?: with (?:this|it|you|that))?|i (?:quit|give up|resign|don['’]?t care|can['’]?t(?: do (?:this|it))?(?: any ?more)?|hate (?:this|it|you)))\b"
    r"(?:\W+(?:then|now|already|please|ok|okay|man|and leave me alone|and go away))*\W*",
    re.IGNORECASE,
)
"""A sentence that sends somebody away, or throws it all down, and asks for nothing."""
NOTHING_ASKED = "Said here it harms nobody, and nothing is asked in it. What would you want from them instead, in one sentence?"
_NEXT = (
    ("facts", "Try one fact with a day or a figure."),
    ("effect", "Try one sentence about what it does to you or the work, beginning with I or we."),
    ("request", "Try ending with one thing you ask for, or the next step with its day."),
    ("gain", "Try naming what they gain from it."),
    ("other way", "Try one other way that you could live with."),
)

_MY_START = regex(r"\bI (?:could|can) (?:also )?(?:start|begin|be there|be ready|take over|come over)\b(?: (?:with it|there))? (?:in|on|from|by|at|any|next|straight|right|tomorrow)\b", re.IGNORECASE)  # fmt: skip
"""From when one can, which is a day and no other way."""
SAID = {
    "facts": "a day or a figure",
    "effect": "where you stand",
    "request": "what you ask or will do",
    "gain": "what they gain",
    "way back": "what you came for",
    "other way": "another way that you could live with",
}
"""What an answer says that fills a box, as it stands in a sentence."""
TO_TRY = {
    "facts": "try a day or a figure",
    "effect": "try what it does to you or the work",
    "request": "try one thing you ask for",
    "gain": "try what they gain",
    "other way": "try one you could live with",
}
"""What to try for a box that is empty yet, in a few words."""
BOXES = tuple(name for name, _ in _NEXT)
"""The boxes, in their order."""


class Heard(NamedTuple):
    """What an answer holds, the one thing to try next, its words, and what the coach would mend."""

    there: tuple[str, ...]
    next_try: str
    words: int
    flags: tuple[Flag, ...]


def heard(text: str) -> Heard:
    """An answer to a question, by its boxes."""
    sentences = with_acts(Letter(text))
    acts = {act for sentence in sentences for act in sentence.acts}
    coached = look(text, purpose="ask")
    named = {praise.name for praise in coached.praises}
    small = text.lower()
    gained = _HAS_AN_ANSWER.sub(" ", small)
    does = _WILL_DO.search(small) is not None or _wishes(small)
    asks = bool(acts & {"ask", "commit"}) or (does and not _NOT_YET.search(small))
    filled = {
        "facts": bool(acts & _FACTS) or _FIGURE.search(small) is not None,
        "effect": _says_an_effect(text, coached),
        "request": bool(asks) and "question" not in acts - {"ask"},
        "gain": "benefit" in named or _GAIN.search(gained) is not None,
        "way back": any(words in small for words in _WAY_BACK),
        "other way": any(
            "offer" in one.acts and not _MY_START.search(one.text) for one in sentences
        )
        or _GIVEN_BACK.search(small) is not None
        or _has_way_out(text, coached),
    }
    is_thrown = bool(sentences) and all(_SENDS_AWAY.fullmatch(one.text) for one in sentences)
    is_unsaid = is_thrown or _takes_it_back([one.text for one in sentences])
    there = tuple(name for name, is_there in filled.items() if is_there and not is_unsaid)
    missing = (words for name, words in _NEXT if not filled[name])
    words = len(text.split())
    is_whole = len(there) >= _WHOLE and filled["request"] and words <= _SHORT
    hint = "Try it in half the words." if words > LONG else next(missing, "")
    if is_whole:
        hint = STANDS if filled["gain"] else MORE
    hint = NOTHING_ASKED if is_thrown else hint
    flags = tuple(flag for flag in coached.flags if flag.rule not in OF_A_MAIL)
    return Heard(there, hint, words, flags)


def _wishes(small: str) -> bool:
    """Whether something is wished for, and not only said, thought about or waited for."""
    return any(not _ONLY_SAYS & set(one.groups()) for one in _WISHES.finditer(small))


def _says_an_effect(text: str, coached: Coached) -> bool:
    """Whether a clause says where somebody stands, and neither makes anybody smaller nor tells of home."""
    smaller = [one for one in coached.flags if one.category in _SMALLER]
    return any(
        _EFFECT.search(part.group().strip().lower()) is not None
        and _FAMILY.search(part.group()) is None
        and not any(one.start < part.end() and part.start() < one.end for one in smaller)
        for part in _CLAUSE.finditer(text)
    )


def _takes_it_back(sentences: Sequence[str]) -> bool:
    """Whether a short answer says what one wants only to take it back: its last sentence is “I don't know”, or it asks “I want it?”."""
    if not sentences or len(" ".join(sentences).split()) > _MUMBLED:
        return False
    said = [one for one in sentences if not _ONLY_DOUBT.fullmatch(one)]
    is_doubted = _ONLY_DOUBT.fullmatch(sentences[-1]) is not None
    return is_doubted or (bool(said) and all(_SAID_AS_A_QUESTION.fullmatch(one) for one in said))


_MUMBLED = 12
_FILLED = r"\W*(?:(?:well|er+m?|uh+m?|um+|hm+|so|oh|but|and|or|yes|yeah|no|like|honestly|actually|really)\b\W*)*"
_ONLY_DOUBT = regex(
    rf"{_FILLED}(?:maybe|perhaps|(?:i )?(?:really |just |honestly )?(?:don['’]?t|do not) (?:really |quite )?know(?: yet| really| either)?|(?:i )?dunno|i guess(?: so)?|(?:i['’]?m |i am )?not (?:really |so |quite )?sure(?: yet| really)?|no idea|i mean,? (?:maybe|perhaps))\W*",
    re.IGNORECASE,
)
_SAID_AS_A_QUESTION = regex(
    rf"{_FILLED}(?:i(?:['’]d| do| would)? (?:want|like|need|think|guess|would)\b[^?.!]*|(?:yes|no|me))\W*\?\W*",
    re.IGNORECASE,
)


def _has_way_out(text: str, coached: Coached) -> bool:
    """Whether a way out is named in words that say so alone, without what stands beside them."""
    ways = [text[one.start : one.end] for one in coached.praises if one.name == _WAY_OUT and not _MY_START.match(text, one.start)]  # fmt: skip
    return any(one.name == _WAY_OUT for way in ways for one in look(way, purpose="ask").praises)
