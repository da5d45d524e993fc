"""Finds the point of a message that comes after a run-up: sentences that are pleasant, harmless, and nothing to do with it.

The point is what a message is for: the ask, the no, the trouble, the decision, what is put right. A greeting, thanks or
a line of context before it is no run-up, and neither are the reasons for it: each sentence before it counts by how
likely it is an aside, and none for much.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from goodbooks.coach.at_once import asks_for_work, is_answered_at_once
from goodbooks.coach.inviting import invites
from goodbooks.coach.matching import stems
from goodbooks.coach.weighing import ASIDE
from goodbooks.core.regex import regex

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from goodbooks.coach.view import View
    from goodbooks.coach.weighing import Weighed
    from goodbooks.language.text.letter import Sentence

_MATTERS = frozenset({"for-bad-news", "problem", "for-decline", "for-confirm", "for-recovery"})
"""By what a sentence does beside asking, it may be the point."""
_CLEAR, _LATE = 0.3, 0.1
"""How likely an ask, or a late point, makes a sentence the point whatever it does."""
_FEWEST, _EARLIEST, _WORDS = 4, 2, 18
"""Of how few words a sentence is no point; before which sentence, counted from nought, and how many words none is late."""
_MAY_BE_ASIDE, _MAY_BE_TROUBLE = 0.15, 0.45
"""How likely an aside a sentence may be to be the point still; and one that tells of trouble."""
_HARDLY = 0.05
"""How likely an aside the first sentence may be to have the point, where what it does matters."""
_SURELY_NONE = 0.5
"""How likely a way out for the reader makes a sentence no point."""
_EACH, _ENOUGH = 0.4, 0.7
"""How much a sentence before the point counts at most, and how much all of them together make a run-up."""
_EACH_LONG = 2
"""How often a long sentence before the point counts, which is a run-up of its own."""
_SHOWN = 0.5
"""How likely a fault that nobody did, or a wish that names no deed, makes a sentence the point: it is what the small things were to cover."""
_SMALL = 0.1
"""How likely an aside what stands before a point may be to be a small thing."""
_GREETING = 2
"""A sentence of so few words is a greeting, and counts nothing."""


_TROUBLE = regex(
    r"\b(?:leak(?:s|ed|ing)?|shut (?:off|down)|closed (?:the|it|both|all)|(?:is|are|was|were) (?:closed|down|dead|lost|gone|broken|empty|spoilt|spoiled|ruined|unusable|out of order)|not usable|too (?:high|low|late|few|little)|"
    r"\d[\d.,]* (?:\w+ ){0,2}(?:more|less|fewer|short|behind|over|late|missing)\b|short of|behind (?:schedule|plan)|over (?:budget|the limit)|than (?:the|our) \w+ allows|"
    r"(?:has|have|had|will) (?:ended|cancelled|terminated|resigned|withdrawn|pulled out|given notice|handed in|refused|failed|stopped|lost|broken|turned (?:us|it|me) down)|notice for|"
    r"(?:failed|cracked|collapsed|burst|stolen|missing|recalled|wrong dose|injured|accident|fined|sued|sacked|bankrupt|insolvent|complained|refuses|refused|rejected|cancelled|terminated|resigned|stopped)\b|made (?:his|her|their|it|them) up|"
    r"(?:can(?:not|['’]t)|won['’]t|will not|doesn['’]t|don['’]t) (?:come|hold|make|keep|deliver|pay|open|start|finish|run|be|do|cover|take)\b|"
    r"(?:i was|we were) wrong|by mistake|my mistake|wrong (?:dose|date|day|number|figure|price|address|person|file))",
    re.IGNORECASE,
)
"""Words by which a sentence tells of something that goes badly, wider than the cues: only where a run-up stands before it."""
_BROKEN = regex(
    r"\b(?:no (?:hot |running |clean |more )?(?:water|power|heat|heating|light|gas|signal|internet|stock)|(?:given|gave|gives) (?:up the ghost|out|way|notice)|(?:packed|conked) (?:in|up|out)|on (?:its|his|her|their) last legs|gone (?:bust|under|off)"
    r"|(?:has|have|had)(?:n['’]t| not) (?:\w+ )?\w+(?:ed|en|un|id) since|un(?:plugged|locked|paid|signed|insured)|we(?:['’]ve| have)? lost|lost (?:the|our|a))\b",
    re.IGNORECASE,
)
"""What broke, ran out or was lost: trouble, whatever the sentence does."""
_POSITION = regex(
    r"\b(?:I(?:['’]d| would) (?:like|prefer|rather)|I(?:['’]m| am) (?:handing|leaving|stepping|giving)|I (?:want|need|propose|suggest|resign|think we should)|we (?:have|need) to decide|my (?:proposal|request|answer|wish) is|may I\b|you decided|we decided|let(?:['’]s| us) (?:drop|stop|keep|close))\b",
    re.IGNORECASE,
)
"""Where somebody stands, or what is to be decided."""
_DECIDED = regex(
    r"\b(?:(?:I|we) (?:have|need) to decide|you decided|we decided|(?:I|we) (?:gave|told) \w+ (?:\w+ )?the wrong)\b",
    re.IGNORECASE,
)
_MAY_I = regex(
    r"^\W*(?i:may|might|could|can|shall) (?:I|we|[A-ZÀ-Þ][\w'’-]+) [^?]*\?|\blet me\b(?! (?:know|see|hear))[^?]*\?"
)
"""What is to be decided or was, and an ask for leave."""
_TO_ANOTHER = regex(r"(?-i:[A-ZÀ-Þ][\w'’-]+)(?:, (?!I\b|we\b)|: )(?:once|please|could|can|would|will|do|are)\b", re.IGNORECASE)  # fmt: skip
"""How a sentence turns to somebody else among those who get the message."""
_GONE_WRONG = regex(
    r"\bhas to go\b|\b(?:\d|one|two|three|four|five|six|seven|eight|nine|ten|half|most|all|both|none)\b.{0,30}\b(?:failed|fell|left|quit|died|broke|spoiled|returned|refused|missing|lost|short|out|wrong)\b"
    r"|\b(?:went into|went missing|in the river|gone to|on the wrong|at the wrong|in the wrong|the wrong (?:[\w'’-]+ )?(?:place|ship|train|truck|street|hall|side)|twice by mistake|given up|packed (?:in|up)|never (?:arrived|came|left)|not (?:arrived|paid|sent|delivered))\b",
    re.IGNORECASE,
)
"""Trouble told as a plain fact, where small things stand before it."""
_LET_DROP = regex(
    r"\W*(?:(?:oh|and|also|anyway|well|yes|ah|one thing still|i)\b\W*)*(?:by the way|btw|incidentally|in passing|p\.?s\b|for the record|for completeness|for what it['’]s worth|as an aside|on (?:a|another) (?:side|different) note|one (?:last|more|other|final|small) (?:thing|point|item|matter)|last(?:ly| thing)|before i forget|while i have you|not to bury|worth (?:mentioning|noting|saying|adding)"
    r"|(?:should|ought to|must|might|may|can|would) (?:perhaps |maybe |just |also |briefly |probably )*(?:add|mention|note|say)|what else|also|anyway|oh and)\b",
    re.IGNORECASE,
)
"""How somebody begins who lets a thing drop."""
_NOT_IN_ORDER = regex(
    r"\b(?:used up|runs? out|running out|lapsed|expired|delete[sd]?|pulled|scrapped|out of (?:order|use|date|stock)|\w+n['’]t|cannot|never|not|no longer|nobody|without|(?:last|previous) (?:year|month|week|season)['’]s|old (?:price|fee|rate|version|list|address)s?|accident|complain\w*|police|the press|lawyers?|solicitors?|inspect\w*|stolen|missing|notice|died|dead|fell|burn\w*|leak\w*|flood\w*|twice|wrong\w*|short|overdue|too (?:much|little|few|late|high|low|many|small|big|long))\b",
    re.IGNORECASE,
)
"""Words by which what is let drop is nothing pleasant."""
_ONE_MORE = regex(r"\W*(?:and|also|plus|additionally|in addition|besides)\b", re.IGNORECASE)
"""How an ask begins that stands beside the one before it."""
_OF_IT = regex(r"\b(?:it|that|this|them|these|those|one|so)\b(?! (?:would|is|was|will)\b)")
"""How a question points back to the sentence before it."""
_CONCLUDES = regex(
    r"\W*(?:therefore|hence|thus|consequently|accordingly|for (?:this|that) reason|that is why|because of this)\b",
    re.IGNORECASE,
)
"""How a sentence begins that what stands before it is the reason for."""
_SEVERAL = 3
"""How many small things make a run-up."""
_DOES = frozenset({"needs-nothing"})
"""What a sentence does that is the matter of a message already."""
_LABELLED = regex(r"\A(?:[^\W\d_]+ ){0,2}[^\W\d_]+(?: by [^:\n]{1,24})?: ")
"""How a line of its own says what it is: “Wanted by 5 November: ...”."""
_PLEASANT = regex(
    r"\b(?:amazing|awesome|fab|ace|cracking|brilliant|dream|smells?|samosas?|bouquet|flowers?|kettle|canteen|menu|vegetarian|straps|trumpet|band|drummer|choir|birthday|name day|baby|twins|grade (?:\w+)|car park|lines are fresh|pics|window done|runs again|back from|brought back|dead nice|bunch|lad|joke|party)\b|"
    r"\b(?:(?<!as )well|good|great|nice(?:ly)?|lovely|fine|quiet|calm|smooth(?:ly)?|clean|tidy|neat|warm|mild|sunny|bright|pleasant|joy|fun|success|popular|praised?|liked|loved|enjoyed|thrilled|delighted|pleased|happy|settled|cake|biscuits?|coffee|tea|sang|painted|repainted|polished|greased|oiled|cleaned|washed|printed|new (?:shirts?|boards?|chairs?|kettle|signs?|glasses|labels?|cards?|lamps?|curtains?|intern|cook)|visit(?:ed|ors?)|festival|party|weather|weekend|holidays?|photographs?|on time|passed|thanks?)\b",
    re.IGNORECASE,
)
_AFTER_THEM = regex(
    r"\W*(?:(?:I|we) (?:do )?)?(?:hope|trust|hear|heard) (?:that )?(?:you|your|the|everyone|all)\b|\W*how(?: was|['’]s| is| are| did) (?:you|your|the)\b",
    re.IGNORECASE,
)
_HISTORY = regex(
    r"\b(?:(?:in|since|until|back in|before) (?:19|20)\d\d|(?:some|a (?:bit|little) of|the) (?:history|background)|how (?:it|this|we|things|the \w+) (?:came|began|started|went|was|were)|as you know|years ago|at (?:that|the) time|originally|in the (?:first|second|third|early|old|beginning)\b(?: (?:year|days|week|month))?|in those days|back then|began with|after that|later on|for (?:many|some|several) years|over the years)\b",
    re.IGNORECASE,
)
"""What is told of how it came, and is asked by nobody yet."""
_MUCH, _LAST_PART, _SAME = 25, 0.5, 2
"""How many words of background stand before a late point at least, in which part of the message it comes, and how many words it shares with a reason for it."""


def late_point(view: View, weighed: Weighed) -> Sentence | None:
    """The sentence with the point of a message, where a run-up stands before it."""
    before, is_told = 0.0, False
    for sentence, likely in zip(view.sentences, weighed.likely, strict=True):
        is_late = sentence.number >= _EARLIEST and sentence.before >= _WORDS
        if is_late and before >= _ENOUGH and _is_point(sentence, likely):
            return sentence
        tells = not is_told and _tells(sentence)
        if tells and is_late and _is_after_background(view, sentence, weighed):
            return sentence
        if is_late and not is_told and _is_slipped_in(view, sentence, weighed):
            return sentence
        is_announced = "ask" in sentence.acts and _LABELLED.match(sentence.text)
        if is_announced or (not is_late and _is_told_first(sentence, likely)):
            return None
        if len(sentence.words) > _GREETING:
            times = _EACH_LONG if len(sentence.words) >= _MUCH else 1
            is_listed = _LABELLED.match(sentence.text) is not None
            before += 0.0 if is_listed else times * min(likely.get(ASIDE, 0.0), _EACH)
            is_told = is_told or tells
    return None


def _is_after_background(view: View, sentence: Sentence, weighed: Weighed) -> bool:
    """Whether the first sentence that tells of trouble, or where one stands, comes in the last part of a message after much that is pleasant or past."""
    is_last = sentence.before >= max(_MUCH, _LAST_PART * view.letter.words)
    is_named = _LABELLED.match(sentence.text) or _goes_with_the_last(sentence)
    is_none = "thanks" in sentence.acts or invites(sentence) or bool(is_named)
    if not is_last or is_none:
        return False
    before = [one for one in view.sentences[: sentence.number] if len(one.words) > _GREETING]
    if _is_reasoned(sentence, before) or _CONCLUDES.match(sentence.text):
        return False
    likely = (weighed.likely[one.number].get(ASIDE, 0.0) for one in before)
    run_up = (
        max(min(aside, _EACH), _background(one)) for one, aside in zip(before, likely, strict=True)
    )
    return sum(run_up) >= _EACH * len(before) / 2 and len(before) > _EARLIEST


def _goes_with_the_last(sentence: Sentence) -> bool:
    """Whether a sentence asks for a mere word on what the one before it tells, or for one thing more."""
    is_word = is_answered_at_once(sentence) and _OF_IT.search(sentence.small)
    return bool(is_word) or ("ask" in sentence.acts and _ONE_MORE.match(sentence.text) is not None)


def _is_slipped_in(view: View, sentence: Sentence, weighed: Weighed) -> bool:
    """Whether trouble is told after several small things of no trouble, none of which it has a word in common with."""
    is_amiss = _is_trouble(sentence) or is_let_drop(sentence)
    if not (is_amiss or _is_shown(weighed.likely[sentence.number])) or not {
        "thanks",
        "ask",
    }.isdisjoint(sentence.acts):
        return False
    before = [one for one in view.sentences[: sentence.number] if len(one.words) >= _GREETING]
    small = [one for one in before if _is_small(one, weighed.likely[one.number])]
    is_run_up = len(before) >= _SEVERAL and 2 * len(small) >= len(before)
    return is_run_up and not _is_reasoned(sentence, before)


def is_after_small_talk(view: View, sentence: Sentence, weighed: Weighed) -> bool:
    """Whether what stands before a sentence is surely a run-up: small talk, a question after the reader, or how it all came."""
    before = 0.0
    for one in view.sentences[: sentence.number]:
        if len(one.words) > _GREETING:
            is_turn = _AFTER_THEM.match(one.text) or _HISTORY.search(one.text)
            aside = _EACH if is_turn else min(_EACH, weighed.likely[one.number].get(ASIDE, 0.0))
            before += aside * (_EACH_LONG if len(one.words) >= _MUCH else 1)
    return before >= _ENOUGH


def _is_trouble(sentence: Sentence) -> bool:
    """Whether a sentence tells of something that goes badly."""
    return any(one.search(sentence.text) for one in (_TROUBLE, _GONE_WRONG, _BROKEN))


def is_let_drop(sentence: Sentence) -> bool:
    """Whether a sentence begins as if it were nothing, and tells of what is not in order."""
    drops = _LET_DROP.match(sentence.text)
    return drops is not None and _NOT_IN_ORDER.search(sentence.text[drops.end() :]) is not None


def _is_shown(likely: Mapping[str, float]) -> bool:
    """Whether a sentence has a fault that nobody did, or a wish that names no deed."""
    return max(likely["no-actor"], likely["vague-ask"]) >= _SHOWN


def _is_small(sentence: Sentence, likely: Mapping[str, float]) -> bool:
    """Whether a sentence is pleasant, or asks after its reader."""
    is_pleasant = _PLEASANT.search(sentence.text) or _AFTER_THEM.match(sentence.text)
    is_aside = len(sentence.words) > _GREETING and likely.get(ASIDE, 0.0) >= _SMALL
    return bool(is_pleasant) or (is_aside and not _LABELLED.match(sentence.text))


def _background(sentence: Sentence) -> float:
    """How much a sentence counts for a run-up by its words."""
    is_background = _PLEASANT.search(sentence.text) or _HISTORY.search(sentence.text)
    return _EACH if is_background else 0.0


def is_of_weight(sentence: Sentence) -> bool:
    """Whether a sentence tells of trouble or of a no, puts something right, says what is to be decided, or asks outright for work or for leave."""
    is_told = not sentence.acts.isdisjoint(_MATTERS) or _is_trouble(sentence)
    is_told = is_told or is_let_drop(sentence)
    is_decided = _DECIDED.search(sentence.text)
    is_asked = asks_for_work(sentence) or sentence.is_question or _MAY_I.search(sentence.text)
    return bool(is_told or is_decided or is_asked)


def _tells(sentence: Sentence) -> bool:
    """Whether a sentence tells of trouble, asks, or says where one stands."""
    is_ask = ("ask" in sentence.acts and "deed" in sentence.acts) or sentence.is_question
    is_matter = is_ask or not _DOES.isdisjoint(sentence.acts)
    return bool(is_matter or _TROUBLE.search(sentence.text) or _POSITION.search(sentence.text))


def _is_reasoned(sentence: Sentence, before: Sequence[Sentence]) -> bool:
    """Whether the two sentences before a point are of the same matter, and so its reasons."""
    own = stems(sentence.text)
    return any(len(own & stems(one.text)) >= _SAME for one in before[-2:])


def _is_told_first(sentence: Sentence, likely: Mapping[str, float]) -> bool:
    """Whether a sentence at the head of a message has its point already: an ask, or what is hardly an aside and matters."""
    is_ask = "ask" in sentence.acts and "thanks" not in sentence.acts
    aside = likely.get(ASIDE, 0.0)
    matters = sentence.number == 0 and not _MATTERS.isdisjoint(sentence.acts)
    return (is_ask and aside < _MAY_BE_ASIDE) or (matters and aside < _HARDLY)


def _is_point(sentence: Sentence, likely: Mapping[str, float]) -> bool:
    """Whether a sentence may be what a message is for."""
    matters = not _MATTERS.isdisjoint(sentence.acts)
    most = _MAY_BE_TROUBLE if matters else _MAY_BE_ASIDE
    is_named = _TO_ANOTHER.match(sentence.text) or _LABELLED.match(sentence.text)
    is_named = is_named or _CONCLUDES.match(sentence.text)
    is_none = invites(sentence) or is_named or _goes_with_the_last(sentence)
    is_none = is_none or likely.get("way-out", 0.0) >= _SURELY_NONE
    if len(sentence.words) < _FEWEST or likely.get(ASIDE, 0.0) >= most or is_none:
        return False
    is_ask = "ask" in sentence.acts and "thanks" not in sentence.acts
    is_told = matters or _BROKEN.search(sentence.text) or _is_shown(likely)
    is_late = likely["buried-point"] >= _LATE and not _PLEASANT.search(sentence.text)
    return is_ask or bool(is_told) or likely["clear-ask"] >= _CLEAR or is_late
