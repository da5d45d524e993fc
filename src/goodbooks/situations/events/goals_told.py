"""What a writer says that they are judged on, in the midst of their story: “I am judged on yield”, “my bonus hangs on the launch”."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from goodbooks.core.named import NamedTuple
from goodbooks.core.phrasing import capital
from goodbooks.core.regex import regex
from goodbooks.situations.people.understood import passages_of

if TYPE_CHECKING:
    from collections.abc import Iterator

_SO = r"(?:(?:being|going to be|mostly|mainly|only|just|also|now|really|all|still|currently|always|usually|ultimately|purely|solely|largely|chiefly|first of all|above all|then|too|here|again) )*"
_JUDGED = r"(?:judged|measured|rated|assessed|evaluated|graded|appraised|scored|ranked|paid)"
_PAY = r"(?:bonus|pay|raise|salary|promotion|commission|review|appraisal|rating|grade|contract|year|evaluation|assessment|performance(?: review)?|job)"
_HANGS = r"(?:hangs|hinges|depends|rides|rests|turns|stands or falls|is (?:tied|linked|pegged|coupled)|gets decided|is decided|is based|is riding|is hanging|stands and falls)(?: largely| mostly| entirely| only| directly| in part| partly)?"
_YEAR = r" (?:for )?(?:this|next|the) (?:year|quarter|half|season)"
_TARGET = rf"(?:(?:target|KPI|OKR|key result|yardstick|quota)s?(?:{_YEAR})?|(?:goal|objective)s(?:{_YEAR})?|(?:goal|objective){_YEAR})"
_PLAIN = regex(
    rf"\b(?:I|we)(?:['’](?:m|re|ll be)| (?:am|are|will be|get)) {_SO}{_JUDGED}(?: (?:now|this (?:year|quarter|half|season)|every \w+|each \w+|here|too|mostly|mainly|only|above all))*(?: by (?:him|her|them|my \w+|the \w+|our \w+))? (?:on|by(?! (?:my|our|his|her|people|others|every\w+|some\w+|any\w+|a|an|the (?:boss|board|team|others|same people|customers?|clients?|parents|guests|patients|public)|(?-i:[A-Z])[a-z]+)\b)|against|for(?= (?:how|what)\b)) (?P<judged>\S.*)"
    rf"|\b(?:my|our) (?:\w+ ){{0,2}}?{_PAY}(?: (?:this|next) (?:year|quarter|half|season))? (?:also |now |really |only )?{_HANGS} (?:on|to|by) (?P<hangs>\S.*)"
    rf"|\b(?:my|our) (?:\w+ ){{0,2}}?{_TARGET}(?: is| are|:) (?:still |now |also )?(?P<target>\S.*)"
    rf"|\b(?:he|she|they|my (?:boss|manager)|the (?:board|company|firm|owners?)) (?:{_SO})(?:judges?|measures?|rates?|assess(?:es)?|grades?|evaluates?|pays?) (?:me|us) (?:mostly |mainly |only |above all )?(?:on|by|against|for(?= (?:how|what)\b)) (?P<by_them>\S.*)",
    re.IGNORECASE,
)
_AT_AN_END = regex(
    r"(?:,|;| [-–—])? (?:(?:and|but|so|yet|or|while|because|since|though|although|if|when|that is why|which) (?:I|we|he|she|they|it|that|this|there|you|the|my|our|his|her|not|nobody|now|then|so|is|was|has|did|does|do|nothing|still|also)\b|(?:but|because|since|though|although|while|which|so|not|rather than|instead of)\b).*|[;:].*| [-–—] .*|, (?:he|she|they|I|we|it|the|my)\b.*",
    re.IGNORECASE | re.DOTALL,
)
"""Where a sentence goes on to something else than what one is judged on."""
_NO_GOAL = regex(
    r"(?:it|this|that|these|those|them|him|her|me|us|you|what(?:ever)?|everything|nothing|something|results?|more|one (?:thing|number|day|man|person)|merit|performance)(?: too| as well| now| alone)?"
    r"|(?:that|if|whatever|to) .*|(?:his|her|their|my boss['’]s) (?:\w+ )?(?:mood|moods|word|goodwill|good will|say|say-so|opinion|judge?ment|whim|whims|favou?r|vote|yes|signature|decision|review|view)\b.*"
    r"|(?:(?:a|the|an) )?(?:scale|hour|month|week|day|year|time|end|way|basis|whole|average|card|invoice|transfer|train|project basis)\b.*|(?:to|being|not|n['’]t|never|in|at|now)\b.*|[^\w“\"]*",
    re.IGNORECASE,
)
"""What is no goal by itself: a word that stands for another, somebody's mood, or how one is paid."""
_PAID_BY = regex(r"\b(?:paid|pays)\b", re.IGNORECASE)
_DOUBT = regex(r"\b(?:if|whether|unless|used to|wish|imagine|suppose|as if|as though|not sure|wonder|don['’]t know|last year)\b", re.IGNORECASE)  # fmt: skip
"""What stands before it where it is not so, or is so no more."""
_AND_ON = regex(r",? and (?:also |then )?(?:on|by|against) ", re.IGNORECASE)
_WHETHER = regex(
    r"(?:whether|that|if|us|our|me|my) (?=(?:we|I|the|our|my|\w+ing)\b)", re.IGNORECASE
)
_SINCE_WHEN = regex(r",? (?:this|next) (?:year|quarter|half|season)\Z", re.IGNORECASE)
_QUOTED = regex(r"[\"“][^\"“”]*[\"”]")
_LONGEST = 14


class GoalTold(NamedTuple):
    """What a writer is judged on, as the title of a goal, and the sentence that says so."""

    what: str
    passage: str


def goals_in(text: str) -> tuple[GoalTold, ...]:
    """What the writer of a story says that they are judged on, each once, in the order it is told."""
    found = (one for passage in passages_of(text) for one in _in(" ".join(passage.text.split())))
    return tuple({one.what.lower(): one for one in reversed([*found])}.values())[::-1]


def _in(sentence: str) -> Iterator[GoalTold]:
    """The goals of one sentence; none of a question, nor of what somebody says in quotation marks."""
    if sentence.rstrip(" \"”')").endswith("?"):
        return
    plain = _QUOTED.sub(lambda one: "_" * len(one[0]), sentence)
    for found in _PLAIN.finditer(plain):
        if _DOUBT.search(plain[: found.start()]):
            continue
        said = next(filter(None, found.groups()))
        end = _AT_AN_END.sub("", sentence[found.end() - len(said) : found.end()])
        for part in _AND_ON.split(end):
            what = _named(part)
            is_pay = _PAID_BY.search(found[0][: -len(said)]) and not part.lower().startswith(("how", "what"))  # fmt: skip
            if what and not is_pay and len(what.split()) <= _LONGEST:
                yield GoalTold(what, sentence)


def _named(words: str) -> str:
    """What one is judged on, as the title of a goal; "" where that is none by itself."""
    said = _SINCE_WHEN.sub("", _WHETHER.sub("", words.strip(" ,.!;:–—-")))
    return "" if not said or "_" in said or _NO_GOAL.fullmatch(said) else capital(said)
