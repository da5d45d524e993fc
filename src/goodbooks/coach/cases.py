"""When a remark on what a message lacks helps, where nobody has said whom the message is for: one function a rule.

Each of these rules has a case in which its remark is true and helps nobody: the day of a favour that is done as it is read, an ask
that stands last because it is short, a formula of plain courtesy, the hurry of somebody else. They were told apart on real mail.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.coach.at_once import asks_for_work, is_answered_at_once
from goodbooks.core.regex import regex

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from goodbooks.coach.rewrite import Hit
    from goodbooks.coach.view import View
    from goodbooks.language.letter import Sentence

_WORK = regex(
    r"\b(?:add|agree|amend|analy[sz]e|approve|arrange|ask|assess|assign|assist|authorize|book|build|change|check|clean|close|collect|comment|comments|compare|compile|complete|confirm|contact|coordinate|copy|copies|correct|cover|create|decide|delete|deliver|design|discuss|draft|edit|enter|execute|explain|fill|find|finish|fix|fixed|follow up|forward|get|give|help|hire|include|input|install|invite|issue|list|look into|make|move|negotiate|obtain|order|organi[sz]e|pay|prepare|process|provide|pull|put|read|release|remove|replace|reply|report|research|resolve|respond|return|review|revise|rework|run|schedule|send|set up|sign|sort|speak|submit|supply|talk (?:to|with)|test|thought|transfer|translate|try|update|verify|view|views|write)\b"
)
"""What takes somebody a while."""
_WORD_ONLY = regex(
    r"^\W*(?:(?:and|so|anyway|please|thanks|also|but|just|in any case)\W+)*(?:let (?:me|us) (?:all )?(?:know|hear)|take (?:a look|time)|comments?|thoughts?|call|give (?:me|us) a call|contact|see|advise|review|note|feel|come|drop|stop|pay|make (?:use|your)|e-?mail me|how['’]?s|how (?:is|are|do)|(?:is|are|was|were|do|does|did|has|have) (?!you\b))\b"
)
"""How an ask begins that stands last by right: a word is wanted, or a look."""
_OUTRIGHT = regex(r"\b(?:you|we|i)\b.*\?|\b(?:please|pls)\b|\b(?:could|can|would|will) you\b|\b(?:was|were|am|are) (?:hoping|asking|wondering)\b|\bmy question\b")  # fmt: skip
_WISHED = regex(
    r"\b(?:i|we) (?:would|['’]d) (?:also )?(?:like|appreciate|suggest|prefer)\b|\b(?:i|we) (?:need|want|propose|ask|request)\b|\bplease\b|\b(?:could|can|would|will) you\b|\bneeds? to be\b|\bis requested\b|\?"
)
_ITEMS = regex(r"(?:^|\s)(?:\(?[1-9a-d][.)])\s\S")


def _is_buried(view: View, hit: Hit, sentence: Sentence) -> bool:
    """An ask for work that is the first wish in the message, and no list."""
    is_wished = any(_WISHED.search(one.small) for one in view.sentences[: sentence.number])
    is_listed = len(_ITEMS.findall(view.letter.own)) > 1
    small = " ".join(sentence.small.split())
    is_work = _OUTRIGHT.search(small) and _WORK.search(small)
    is_none = _WORD_ONLY.search(small) or _DONE_IN_PASSING.search(small) or _OPINION.search(small)
    return bool(is_work) and not (is_none or is_wished or is_listed)


_OPINION = regex(r"\bdo you (?:think|know|recall|want|have)\b")


_ANOTHER = regex(r"^\W*(?:also|another thing|one more|by the way|btw|separately|on another note|besides|p\.?s|plus|in addition|additionally|and (?:who|what|when|may|can|could))\b")  # fmt: skip
_THREE, _FEW_WORDS = 3, 40
"""How many questions are several; and in how short a message each counts."""


def _are_several(view: View, hit: Hit, sentence: Sentence) -> bool:
    """Three questions, of which some are another matter's."""
    is_another = any(_ANOTHER.search(one.small) for one in view.having("ask"))
    is_another = is_another or view.letter.words < _FEW_WORDS
    return is_another and sum(one.is_question for one in view.sentences) >= _THREE


HURRY = regex(r"\b(?:asap|a\.s\.a\.p|soon as|as early as|as quickly as|earliest|immediately|urgently|quickly|promptly|prompt|timely)\b")  # fmt: skip
_ASKED = regex(
    r"\b(?:please|pls|you|i need|we need|need to|needs to|needed|would like|['’]d like|wants?|get this|get it)\b"
)
_EARLIER = regex(
    r"\b(?:has|have|had|been) (?:\w+ )?\w+(?:ing|ed) (?:\w+ )?$|\b(?:they|he|she|it) will $|\b(?:is|are|am) (?:\w+ )?working\b"
)
_IN_CASE = regex(
    r"\b(?:if|in case|should) (?:you|there|any|anyone|anybody|they|it|something|problems)\b"
)
_SOON = regex(
    r"\b(?:today|tonight|tomorrow|this (?:morning|afternoon|evening)|(?:by|before|until|no later than|on) (?:the )?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|noon|end of|close|\d|jan|feb|mar|apr|may|june|july|aug|sep|oct|nov|dec))"
)
_AT_LEISURE = regex(r"\b(?:convenien|chance|minute|moment|second|free|time permits|leisure|later|sometime|some time|some ?day|one day|(?<!as )soon)")  # fmt: skip
_TO_HAVE, _SOMETHING = regex(r"\b(?:get|have|find)$"), regex(r"^\W*(?!a (?:minute|moment|chance|second|free)|the (?:time|chance)|time|to\b)\w")  # fmt: skip
"""“As soon as I get copies” names its event, and “as soon as I get a minute” none."""
_OTHERS = regex(
    r"\b(?:he|she|they|who|that|which|[a-z]+ (?:said|says|indicated|advised|told (?:me|us)|mentioned|thinks|expects|hopes)) (?:\S+ ){0,12}$|\bif (?:he|she|they|it) .{0,80}$"
)
"""What comes before the time of somebody else's doing, or of a case."""
_LIGHT = regex(r"\b(?:call|chat|lunch|coffee|talk|catch up|meet|get together|stop by|swing by|drop by|appreciate|love to|like to hear|phone|visit|note|look|ring|try)\b")  # fmt: skip


def _is_vague(view: View, hit: Hit, sentence: Sentence) -> bool:
    """A hurry in which somebody asks, with no day near; or a time at which more is to be done than a word."""
    words = " ".join(hit.spot.words.lower().split())
    before = " ".join(sentence.small[: max(0, hit.spot.start - sentence.start)].split()) + " "
    after = sentence.small[max(0, hit.spot.end - sentence.start) :]
    if _TO_HAVE.search(words) and _SOMETHING.search(after):
        return False
    if HURRY.search(words):
        near = view.sentences[max(0, sentence.number - 1) : sentence.number + 3]
        is_asked = _ASKED.search(sentence.small) and not _EARLIER.search(before)
        is_dated = any(_SOON.search(" ".join(one.small.split())) for one in near)
        return bool(is_asked) and not is_dated and not _IN_CASE.search(sentence.small)
    if _OTHERS.search(before):
        return False
    return not (_AT_LEISURE.search(words) and _LIGHT.search(sentence.small))


_DONE_IN_PASSING = regex(
    r"\b(?:call|phone|page|e-?mail|ring|contact|get (?:with|in touch with)|see|send) (?:me|us)(?: an? (?:e-?mail|note|line|message|call))?(?: (?:at|on|to|back|about|concerning|if|with|and|when)\b|\W|$)(?! ?(?:the|a|an|your|copies|all|list|report|copy)\b)"
    r"|^\W*(?:\w+,? )?(?:please,? )?(?:forward|send|pass|give|share|distribute) (?:this|it|these)\b|\b(?:take note|examine|set up a (?:meeting|time)|suggest\w*|suggested time|available times?|when would|when (?:can|could|will|do)|effective (?:immediately|today))\b"
    r"|\bgive (?:me|us|him|her|them) a (?:call|ring|shout|buzz)\b|\b(?:when|once|as|after) (?:it is |it['’]s |you are |they are )?(?:complete|completed|finished|done|ready|received|available|it|they|he|she|i|we|you)\b"
    r"|\bon (?:your|the|my) (?:calendars?|schedules?)\b|\bto (?:my|your) (?:calendar|schedule)\b|\b(?:daily|weekly|monthly|every (?:day|week|month|time)|each (?:day|week|month))\b|\bcontinue to\b|\bkeep (?:me|us|up|on)\b|\blet me (?:kno?w?|hear)\b|\bremember to\b"
    r"|\bplease (?:also )?(?:use|refer|see|find|note|keep|do whatever|hold|ignore|disregard|accept|stop|tell|remember|be|let|pay|send (?:an )?e-?mail|make sure|ensure)\b|\bdo not\b|\bdon['’]t\b|\b(?:talk|see|speak) (?:to |with )?you\b|\byou will (?:find|see|receive)\b"
    r"|\b(?:forward|pass|send) (?:this|it)? ?(?:on )?to any|\b(?:if you|should you|anyone (?:who|that|you)|whoever)\b|^\W*(?:can|may|should|shall|could) i (?!get|have)|\bconfirm (?:that )?i\b|\bsurvey\b|\bquestionnaire\b"
)
_PROMISED = regex(r"\b(?:i|we)(?:['’]ll| will| shall| am going to| are going to)\b")
_UPON = regex(
    r"\b(?:as|when|once|after|as soon as|until|the (?:minute|moment)|if) (?:i|we|you|he|she|they|it|the|this|that|things)\b|\bif we\b|\bin the morning\b"
)
_NEEDED = regex(
    r"\b(?:i|we) (?:\w+ )?(?:need|want|would like|['’]d like) (?:\w+ ){0,4}(?:you|your|copy|copies|report|list|access|approval|answer|set up|added|done|made)\b|\bneeds? to be\b"
)
_WAITED_FOR = regex(r"\bso (?:that )?(?:[\w'’-]+ ){1,2}(?:can|could|may|might|will)\b")
_TELLING = ("hold", "bad-news")


def _lacks_a_day(view: View, hit: Hit, sentence: Sentence) -> bool:
    """A day for work, or for a promise of some; not for a word, a calendar, or what is done again and again."""
    small = " ".join(sentence.small.split())
    if _WAITED_FOR.search(small):
        return True
    is_asked = asks_for_work(sentence)
    if not (is_asked or _WORK.search(small)) or _DONE_IN_PASSING.search(small):
        return False
    if view.purpose in _TELLING and "commit" in sentence.acts:
        return _PROMISED.search(small) is not None and not _UPON.search(small)
    is_ask = is_asked or _OUTRIGHT.search(small) or _NEEDED.search(small)
    return bool(is_ask) and not is_answered_at_once(sentence)


_THEM = regex(r"\b(?:PLEASE (?!NOTE)|PLS|YOU MUST|URGENT|URGENTLY|NEVER|IMMEDIATELY|STOP|WE NEED|I NEED|NOBODY|WHY|STILL|ENOUGH|WRONG|CANNOT)\b")  # fmt: skip
"""Whom capitals are for, if they are a raised voice."""
_CROSS = regex(
    r"\b(?:still|again|why|not|never|nobody|enough|unacceptable|wrong|asap|now|must|stop)\b|n['’]t\b"
)


def _is_raised(view: View, hit: Hit, sentence: Sentence) -> bool:
    """Capitals or a row of marks at somebody; not those of a head, of a name, of joy."""
    is_marks = not any(sign.isalpha() for sign in hit.spot.words)
    heard = _CROSS.search(sentence.small) if is_marks else _THEM.search(hit.spot.words)
    return heard is not None


_COURTESY = regex(
    r"\b(?:thank|thanks|talk to you|see you|hope (?:you|all)|take care|love|happy|welcome|let (?:me|us) know)\b|\banyway\b"
)


def _is_late(view: View, hit: Hit, sentence: Sentence) -> bool:
    """What a message is for, and no courtesy at its end."""
    is_wished = any(_WISHED.search(one.small) for one in view.sentences[: sentence.number])
    return not is_wished and _COURTESY.search(sentence.small) is None


_THINK = regex(r"\b(?:what|how) (?:you|y['’]all|everyone) (?:all )?(?:think|would like|want|feel)\b|\byour (?:thoughts|take|views?|comments|opinion)\b|^thoughts$")  # fmt: skip


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


CASES: Mapping[str, Callable[[View, Hit, Sentence], bool]] = {
    "buried-ask": _is_buried,
    "late-point": _is_late,
    "machine-phrase": _is_anybodys,
    "no-date": _lacks_a_day,
    "shouting": _is_raised,
    "two-decisions": _are_several,
    "vague-ask": _names_no_deed,
    "vague-time": _is_vague,
}
"""Whether the remark of a rule helps, by its name; of any other it does."""
