"""When a remark on what a message lacks helps, where nobody has said whom the message is for: one function a rule.

Each of these rules has a case in which its remark is true and helps nobody: the day of a favour that is done as it is read, an ask
that stands last because it is short, a formula of plain courtesy, the hurry of somebody else. They were told apart on real mail.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from goodbooks.coach.at_once import is_answered_at_once
from goodbooks.coach.hurry import is_of_use
from goodbooks.coach.missed_day import PASSING, WORK, is_missed
from goodbooks.coach.run_up import is_let_drop, is_of_weight
from goodbooks.core.regex import regex

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from goodbooks.coach.rewrite import Hit
    from goodbooks.coach.view import View
    from goodbooks.language.text.letter import Sentence

_WORD_ONLY = regex(
    r"^\W*(?:(?:and|so|anyway|please|thanks|also|but|just|in any case)\W+)*(?:let (?:me|us) (?:all )?(?:know|hear)|take (?:a look|time)|comments?|thoughts?|call|give (?:me|us) a call|contact|see|advise|review|note|feel|come|drop|stop|pay|make (?:use|your)|e-?mail me|how['’]?s|how (?:is|are|do)|(?:is|are|was|were|do|does|did|has|have) (?!you\b))\b"
)
"""How an ask begins that stands last by right: a word is wanted, or a look."""
_OUTRIGHT = regex(r"\b(?:you|we|i)\b.*\?|\b(?:please|pls)\b|\b(?:could|can|would|will) you\b|\b(?:was|were|am|are) (?:hoping|asking|wondering)\b|\bmy question\b|\b(?:would|is) it (?:be )?possible\b|\bcould (?:one|some|any)\b")  # fmt: skip
_WISHED = regex(
    r"\b(?:i|we) (?:would|['’]d) (?:also )?(?:like|appreciate|suggest|prefer)\b|\b(?:i|we) (?:need|want|propose|ask|request)\b|\bplease\b|\b(?:could|can|would|will) you\b|\bneeds? to be\b|\bis requested\b|\?"
)
_ITEMS = regex(r"(?:^|\s)(?:\(?[1-9a-d][.)])\s\S")


def _is_buried(view: View, hit: Hit, sentence: Sentence) -> bool:
    """An ask for work that is the first wish in the message, and no list."""
    is_wished = any(_WISHED.search(one.small) for one in view.sentences[: sentence.number])
    is_listed = len(_ITEMS.findall(view.letter.own)) > 1
    small = " ".join(sentence.small.split())
    is_work = _OUTRIGHT.search(small) and WORK.search(small)
    is_none = _WORD_ONLY.search(small) or PASSING.search(small) or _OPINION.search(small)
    is_outright = _BEGINS.search(small) is not None
    return bool(is_work) and is_outright and not (is_none or is_wished or is_listed)


_BEGINS = regex(
    r"^\W*(?:(?!also|as well|so|then|therefore|thus|finally|lastly|again|once)[\w'’-]+, )?(?:please|can|could|would|will|may|might|are you|i need|i ask|we need)\b"
)
"""How an ask begins that is one, and no turn of what goes before."""
_OPINION = regex(
    r"\bdo you (?:think|know|recall|want|have)\b|\bhow do i\b|\bwill you be\b|\b(?:can|could|may) we (?:please )?(?:discuss|talk|meet)\b|^\W*(?:any )?thoughts\b"
)


_ANOTHER = regex(r"^\W*(?:also|another thing|one more|by the way|btw|separately|on (?:another|a different) (?:note|matter|topic|subject)|besides|p\.?s|plus|in addition|additionally|and (?:who|what|when|may|can|could))\b")  # fmt: skip
_THREE, _FEW_WORDS, _LONG = 3, 40, 80
"""How many questions are several; and in how short a message each counts."""


def _are_several(view: View, hit: Hit, sentence: Sentence) -> bool:
    """Three questions, of which some are another matter's."""
    is_another = any(_ANOTHER.search(one.small) for one in view.having("ask"))
    is_another = is_another or view.letter.words < _FEW_WORDS
    is_long = view.letter.words > _LONG
    asked = [
        one
        for one in view.sentences
        if one.is_question and not (is_long and is_answered_at_once(one))
    ]
    return is_another and len(asked) >= _THREE


_THEM = regex(r"\b(?:YOU|YOUR|NEVER|STOP|NOBODY|WHY|STILL|ENOUGH|WRONG|CANNOT)\b")  # fmt: skip
"""Whom capitals are for, if they are a raised voice."""
_CROSS = regex(r"\b(?:still|again|why|never|nobody|enough|unacceptable|wrong|asap|must|stop)\b")


def _is_raised(view: View, hit: Hit, sentence: Sentence) -> bool:
    """Capitals or a row of marks at somebody; not those of a head, of a name, of joy."""
    is_marks = not any(sign.isalpha() for sign in hit.spot.words)
    near = " ".join(sentence.small[: max(0, hit.spot.start - sentence.start)].split()[-_NEAR:])
    heard = _CROSS.search(near) if is_marks else _THEM.search(hit.spot.words)
    if _INVITED.search(view.letter.own):
        return False
    if heard is not None and _PLEASE in hit.spot.words:
        return False
    return heard is not None and (is_marks or len(hit.spot.words.split()) >= _ROW)


_INVITED = regex(
    r"\b(?:rsvp|(?:cordially )?invit(?:e|ed|ation)|reminder|donat\w+|contribut\w+|join us)\b",
    re.IGNORECASE,
)
_PLEASE = "PLEASE"
_NEAR, _ROW = 6, 5
"""How many words before its marks make a sentence cross, and how many words in capitals are a raised voice."""


_COURTESY = regex(
    r"\b(?:sorry|thank|thanks|talk to you|see you|hope (?:you|all)|take care|love|happy|welcome|let (?:me|us) know)\b|\banyway\b"
)


_AT_THE_END = 3
"""Among how many of the last sentences a late point stands."""


def _is_late(view: View, hit: Hit, sentence: Sentence) -> bool:
    """What weighs, told after much else; no courtesy at its end, and no turn to another matter."""
    is_wished = any(_WISHED.search(one.small) for one in view.sentences[: sentence.number])
    is_another = _ANOTHER.search(sentence.small) and not is_let_drop(sentence)
    is_turn = _COURTESY.search(sentence.small) or is_another
    is_list = not sentence.text[:1].isalpha()
    is_last = sentence.number >= len(view.sentences) - _AT_THE_END
    small = " ".join(sentence.small.split())
    is_small = PASSING.search(small) or _OPINION.search(small)
    return is_of_weight(sentence) and is_last and not (is_wished or is_turn or is_list or is_small)


_FAULT = regex(
    r"\b(?:by mistake|mistakes?|errors?|wrong(?:ly)?|incorrect(?:ly)?|late|missed|missing|lost|left (?:out|off|on|open)|forgotten|overlooked|not (?:been )?(?:sent|done|paid|delivered|told|asked|checked|ordered|booked|made|given|ready)|twice|broken|damaged|mixed up|dropped|delayed?|cancelled|failed|short|spoil(?:t|ed)|exceeded)\b"
)


def hides_a_fault(sentence: Sentence) -> bool:
    """Whether a sentence tells of something that went wrong; who does what goes well, or is as it should be, is asked by nobody."""
    return is_of_weight(sentence) or _FAULT.search(sentence.small) is not None


_THINK = regex(r"\b(?:what|how) (?:you|y['’]all|everyone) (?:all )?(?:think|would like|want|feel)\b|\byour (?:thoughts|take|views?|comments|opinion)\b|^(?:any )?(?:thoughts|comments|ideas|suggestions)$|^please advise$")  # fmt: skip


def _names_no_deed(view: View, hit: Hit, sentence: Sentence) -> bool:
    """A wish for who knows what; a word on what a longer message has told is none."""
    return view.letter.words < _FEW_WORDS or not _THINK.search(hit.spot.words.lower())


_FORMULA = regex(
    r"^(?:(?:please |and |as |kindly )*(?:do not|don['’]t) hesitate to|(?:we |i )?look(?:ing)? forward to\b.*|(?:i |just )*(?:hope|trust|hoping)\b.*|trust you are.*|thank(?:s| you) (?:in advance|for your time and consideration)|(?:kindly|please) (?:be advised|be informed|find (?:attached|enclosed))"
    r"|(?:as )?per (?:our|your|my)\b.*|(?:i |we )?(?:(?:just |wanted |want |would like |thought i['’]d )*to )?touch(?:ing)? base|.*follow up on my|(?:i |we )?(?:just |wanted |want |would like )+to (?:check in with|follow up on my)|at your earliest convenience|(?:please )?acknowledge receipt\b.*|(?:i |we )(?:remain|stand) (?:available|at your disposal)"
    r"|i am confident that|i (?:sincerely|truly|greatly) appreciate|on the same page|at the end of the day|(?:reach(?:ing|ed)?) out .*|.*(?:pleased|excited|delighted|thrilled) to (?:announce|share|inform|report|present|introduce)|(?:and )?(?:going|moving) forward.*|.*(?:valuable|precious) time|.*\bstate-of-the-art|world-class)$"
)
"""Courtesy and turns of the trade, one of which in a mail nobody minds."""


_SEVERAL = 2


def _is_anybodys(view: View, hit: Hit, sentence: Sentence) -> bool:
    """A phrase that says nothing, and not the one formula of courtesy in a mail that is its writer's own."""
    words = " ".join(hit.spot.words.lower().split())
    places = {place for rule, place in view.places if rule == "machine-phrase"}
    return len(places) >= _SEVERAL or not _FORMULA.search(words)


def _is_more_than_long(view: View, hit: Hit, sentence: Sentence) -> bool:
    """Never: whoever writes at length to somebody who expects it, a report, a farewell, a notice, knows that it is long."""
    return False


CASES: Mapping[str, Callable[[View, Hit, Sentence], bool]] = {
    "buried-ask": _is_buried,
    "late-point": _is_late,
    "machine-phrase": _is_anybodys,
    "no-date": is_missed,
    "shouting": _is_raised,
    "too-long": _is_more_than_long,
    "two-decisions": _are_several,
    "vague-ask": _names_no_deed,
    "vague-time": is_of_use,
}
"""Whether the remark of a rule helps, by its name; of any other it does."""
