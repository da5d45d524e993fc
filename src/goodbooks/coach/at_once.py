"""What wants no day though it asks: a word that is answered as it is read, and no deed.

“Which of the two do I send?” and “let me know what you think” are answered in passing, or not at all; a day makes them
no better. “Could you sign the lease?” waits behind every ask that has one.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.coach.inviting import invites
from goodbooks.core.regex import regex

if TYPE_CHECKING:
    from goodbooks.coach.view import View
    from goodbooks.language.text.letter import Sentence

_PLEASE = r"(?:please |pls |kindly |also |just )*"
_WHO = r"(?:you|someone|somebody|anybody|anyone|y['’]?all|your (?:[\w'’-]+ )?[\w'’-]+|(?:one|some|any|both|two) of you)"
_ASKED = rf"\b(?:can|could|would|will) {_WHO} {_PLEASE}"
_TOLD = r"(?:advise|call|check|clarify|confirm (?:if|that|whether|receipt|for me)|double[- ]check|explain|help|know|let (?:me|us|[\w'’-]+ and \w+) know|like|look|mind|please|prefer|recall|recommend|remind|say|see|suggest|take a (?:\w+ )?look|tell|think|verif(?:y|ied)|want)\b"
"""What is told, or found out by looking and told, and not done."""
_WORD = regex(
    r"\b(?:let|tell) (?:me|us|[\w'’-]+ and (?:me|myself|i))(?: all)? (?:know|hear|what|which|whether|if|how|who|where|why)\b"
    r"|\b(?:please|pls) (?:advise|respond|reply|call|phone|ring|make sure|ensure)\b"
    r"|\bgive (?:me|us) (?:a|your) (?:call|ring|shout|thoughts|opinion|view)\b|\bwhat do you (?:think|recall|say)\b"
    r"|\b(?:any|your) (?:thoughts|ideas|suggestions|opinion|views?|comments|feedback)\b"
    rf"|(?:{_ASKED}|\bcan we ){_TOLD}|\bplease (?:also )?{_TOLD}|\b(?:do|would) you (?:mind|want|like|prefer|have)\b|\bneeds? to know\b"
)
_FACT = regex(
    r"(?:^\W*|[,;:–—-] ?)(?:(?:so|and|also|but|or|then|now|well|by the way),? )?(?:what|what['’]s|which|who|whose|where|where['’]s|why|how|do|does|did|don['’]t|didn['’]t"
    r"|is|isn['’]t|are|aren['’]t|was|wasn['’]t|were|has|have|haven['’]t|had|am|any|should|shall)\b"
)
_AT_HAND = r"(?:send|give|text|e-?mail|forward|pass) (?:it|this|(?:me |us |him |her |them )?(?:a|an|the|your|his|her|their) (?:[\w'’-]+ )?(?:link|number|name|address|password|code|message|note|line|ring|call|hint|shout|word|copy))\b"
"""What lies at hand, and is handed on as it is read."""
_SMALL = (
    rf"(?:{_AT_HAND}|(?:be|bear|have|join|come|meet|stay|wait|use|utili[sz]e|remember|believe|imagine|still|live|keep|hold|accept|note|excuse|ignore|disregard|forgive|find (?:attached|enclosed|below)|pass (?:on|my|our)|get back|resend"
    r"|contact|refer|direct|treat|welcome|follow|drop (?:by|in|me|us)|visit|go to|charge|communicate|do (?:whatever|what|as|not))\b)"
)
"""What is no work: to be somewhere, to keep to something, to hand on a thing that lies at hand."""
_NO_WORK = rf"{_TOLD}|{_SMALL}|(?:advise|respond|reply|call|phone|ring|make sure|ensure)\b"
_WORK = regex(rf"{_ASKED}(?!{_NO_WORK})[a-z]|\b(?:please|pls|kindly) (?:also )?(?!{_NO_WORK}|by\b|before\b)[a-z]")  # fmt: skip
_AND_DONE = regex(
    rf"(?:{_ASKED}|\b(?:please|pls|kindly) )(?!{_SMALL})[^.;?!]*? and (?:then )?(?:amend|approve|book|bring|change|collect|correct|fill|file|fix|mend|order|pass|pay|print|put|release|return|scan|send|sign|update|write)\b"
)
"""A look that something is done upon: “check the last column and sign it off”."""
_HANDED_ON = regex(rf"(?:{_ASKED}|\b(?:please|pls|kindly) (?:also )?){_AT_HAND}")
_WAITED_FOR = regex(r"\bso (?:that )?(?:[\w'’-]+ ){1,2}(?:can|could|may|might|will|know)\b|\b(?:read|look|check|see|go)\b.{0,40}\b(?:agreement|budget|chapter|contract|draft|figures|form|lease|paper|plan|proposal|report|slides|text)s?\b")  # fmt: skip
"""A word that work waits for; and a paper that is to be looked through, which is work."""
_TODAY = regex(r"\b(?:today|tonight|this (?:morning|afternoon|evening)|right now)\b")
_UPON = regex(
    r"\b(?:when|once|after|as soon as|as|whenever|until|till) (?:i|we|you|he|she|they|it|the|this|that|things|there)\b(?! can\b)"
    r"|\b(?:once|after|as soon as|until|till) (?!possible|i\b|we\b|you\b|a\b|some)[\w'’-]+ (?:is|are|has|have|was|comes?|arrives?|gets?|answers?|confirms?|says?)\b"
)
"""A promise that names its occasion."""
_WHEN_IT_IS = regex(
    r"(?:^\W*|[,:.] )(?:once|when|after|as soon as|whenever) (?!can|could|will|would|do|does|is|are|may|shall|should)\w"
)
"""What is asked for upon an event, which is its day."""
_SHORT = 5
"""Of how few words a question is a mere word."""
_VAGUE = ("hedged-ask", "vague-ask")


def wants_no_day(view: View, *, is_amiss: bool) -> bool:
    """Whether a message that does not say what it is for wants no day: it asks for a word alone, or for nothing, and tells of nothing that is open.

    `is_amiss` says that there is another remark on it, as there is on one that asks without saying so.
    """
    asks = [one for one in _asks_of(view) if not invites(one)]
    if any(_TODAY.search(_flat(one)) for one in asks):
        return True
    if any(not is_answered_at_once(one) for one in asks):
        return False
    if view.purpose == "ask" and asks:
        return True
    is_thanks = view.acts["thanks"] > 1 and not view.acts["for-bad-news"]
    return (is_thanks or not is_amiss) and not _leaves_open(view)


def _leaves_open(view: View) -> bool:
    """Whether a message tells of what goes badly or is not decided, and promises more without its occasion."""
    promises = (one for one in view.having("commit") if not invites(one))
    is_told = view.acts["for-bad-news"] or view.acts["for-hold"]
    return bool(is_told) and any(not _UPON.search(_flat(one)) for one in promises)


def is_answered_at_once(sentence: Sentence) -> bool:
    """Whether a sentence asks for a word that is answered as it is read, and for no work."""
    small = _flat(sentence)
    if _WHEN_IT_IS.search(small):
        return True
    is_short = len(sentence.words) <= _SHORT and "deed" not in sentence.acts
    is_fact = sentence.is_question and (is_short or _FACT.search(small))
    is_word = is_fact or _WORD.search(small) or _HANDED_ON.search(small)
    return bool(is_word) and not asks_for_work(sentence) and not _WAITED_FOR.search(small)


def asks_for_work(sentence: Sentence) -> bool:
    """Whether a sentence asks its reader outright to do something that takes a while: “could you revise the two pages?”."""
    small = _flat(sentence)
    return not _WHEN_IT_IS.search(small) and bool(_WORK.search(small) or _AND_DONE.search(small))


def _asks_of(view: View) -> list[Sentence]:
    """The sentences of a message that want something of its reader."""
    return [
        one
        for one in view.sentences
        if "deed" in one.acts
        or asks_for_work(one)
        or (one.is_question and "ask" in one.acts)
        or _WORD.search(_flat(one))
        or any(view.in_rule(rule, one) for rule in _VAGUE)
    ]


def _flat(sentence: Sentence) -> str:
    """A sentence in small letters and in one line."""
    return " ".join(sentence.small.split())
