"""What the sentences behind one say of it: the day it is wanted by, that an answer is waited for, that word follows."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from goodbooks.core.regex import regex
from goodbooks.language.days.due import DEADLINES
from goodbooks.language.days.dues import due_in, named_days
from goodbooks.language.doings.by_build.unless_word_comes import unless_word_comes
from goodbooks.language.doings.signs import a_due_in

if TYPE_CHECKING:
    from goodbooks.language.days.due import Due
    from goodbooks.language.reading import Said
    from goodbooks.proposals.reading.writing import Writing

_SET = regex(
    r"(?i:^\W*(?!(?:i|we|you)\b)(?:the )?(?:\w+ )?(?:\w+ )?(?:deadline|due|need(?:s|ed)?|want(?:s|ed)?|expect(?:s|ed)?|clos(?:es|ing)|must|has to|have to)\b)"
)
_MOST_WORDS_OF_A_DAY = 7
_FAR = 2
_DOES = frozenset(("commit", "commit-of-another", "decide", "question", "offer", "ask"))
_SOFTLY = r"(?:(?:till|like|say|ideally|preferably|maybe|perhaps|latest|please|pls|if possible|so|by|before|until|for|needed|wanted|asap|urgent(?:ly)?)[\s,:–-]+)*"
_ALONE = regex(rf"(?i:^\W*{_SOFTLY}$)")
_NO_MORE = regex(r"(?i:[\W]*(?:please|pls|thanks|thank you|latest|at the latest)?\W*$)")
_ANSWER = regex(
    r"(?i:^\W*(?:and |but |so |or |then )?(?:please |pls |kindly |just |do )*"
    r"(?:(?:can|could|will|would) you (?:please |kindly )*)?"
    r"(?:let (?:me|us) have (?:any|your) (?:comments|thoughts|views|feedback)|(?:let|give) (?:me|us) (?:know|(?:an|your) answer|a yes or (?:a )?no)|(?:i |we )?request you to (?:kindly )?(?:revert|reply|respond|confirm)"
    r"|(?:(?:i|we)(?:['’]d| would)? )?(?:really |just )?(?:must|need|have to|need to|like to|want to|got to)? ?(?:to )?(?:know|hear back|hear|(?:(?:have|get|receive|see) )?(?:an|your|the) (?:answer|reply|response|confirmation|decision|word|verdict|comments|corrections|feedback|okay|ok))"
    r"|(?:i|we) (?:ask(?: you)? for|await|expect|wait for|am waiting for|are waiting for) (?:an|your|the) (?:answer|reply|response|word|decision)"
    r"|(?:tell|say|text|write)(?: it)?(?: to)? (?:me|us)|(?:send|drop|give) (?:me|us) (?:a )?(?:line|word)|revert|reply|respond|answer|confirm|come back|get back|your (?:answer|reply|confirmation|reversion|decision) (?:is|will be) (?:awaited|needed|required|expected))\b"
    r"(?: (?:back|it|this|that|me|us|to (?:me|us)|from you|on (?:this|that|it)|please|pls|either way|the same|asap|soonest|which|what you think|at your earliest convenience|yes or no))*)"
)
_WORD_FOLLOWS = regex(
    r"(?i:^\W*(?:(?:and|then)\W+)?(?:(?:i|we)(?:['’]ll| will| shall)? )?(?:then )?(?:update|inform|tell|notify|let|ping|text|keep|get back to|revert to|come back to)"
    r" (?:you|u|everyone|all)(?: (?:know|posted|updated|informed))?(?: (?:once|when|as soon as|after|accordingly|on the same|then|if anything changes|how it goes)\b[^,;]{0,40})?\W*$)"
)


def day_behind(writing: Writing, said: Said) -> Due | None:
    """The day that a sentence close behind sets for this one: "Today, please.", "They want it by Friday.", "Let me know by noon."."""
    after = [one for one in writing.said if one.start > said.start][:_FAR]
    for number, one in enumerate(after):
        if (asked := day_asked(one.text, writing)) is not None:
            return asked
        awaited = unless_word_comes(one.text)
        if awaited is not None:
            return due_in(awaited["if"], writing.on, writing.habits)
        if (
            "commit" in said.acts
            and "ask" not in said.acts
            and one.acts.keys() & {"ask", "question"}
        ):
            return None
        due = due_in(one.text, writing.on, writing.habits)
        if due is not None and (only_wants_an_answer(one.text, due) or _goes_on(one.text, due)):
            return due
        if "question" in said.acts and due is not None and wants_the_answer(one.text):
            return due
        if _does(one):
            return None
        if due is not None:
            return (
                due if _is_alone(one.text, due) or (not number and _SET.match(one.text)) else None
            )
    return None


def day_set_alone(writing: Writing, said: Said) -> Due | None:
    """The last day that the next sentence sets and says hardly more: "Till Thursday morning, please."."""
    after = next((one for one in writing.said if one.start > said.start), None)
    due = due_in(after.text, writing.on, writing.habits) if after else None
    if after is None or due is None or due.lead.lower() not in DEADLINES:
        return None
    before, behind = after.text[: due.start], after.text[due.end :]
    return due if _ALONE.match(before) and _NO_MORE.match(behind) else None


def _does(said: Said) -> bool:
    """Whether a sentence does something of its own, as its cues or its form show."""
    return any(at or name == "question" for name, at in said.acts.items() if name in _DOES)


def _is_alone(text: str, due: Due) -> bool:
    """Whether a sentence says a day and hardly more."""
    if _WHY.match(text, due.end):
        text = text[: due.end]
    if len(text.split()) > _MOST_WORDS_OF_A_DAY:
        return False
    before = text[: due.start]
    return (
        due.start <= len(due.lead) + 3
        or due.lead.lower() in DEADLINES
        or bool(_ALONE.match(before))
    )


_WHY = regex(r"(?: still| latest| at the latest)?,? (?:if|as|because|since|please|otherwise|or else)\b", re.IGNORECASE)  # fmt: skip
"""What may stand behind a day that is set alone: "Today still, if the night shift can manage it"."""


def only_wants_an_answer(text: str, due: Due | None) -> bool:
    """Whether a sentence asks for nothing but an answer to what was asked before, perhaps by a day."""
    found = _ANSWER.match(text)
    if found is None:
        return False
    left = text[found.end() :]
    if due is not None and due.start >= found.end():
        left = text[found.end() : due.start]
        left = re.sub(
            rf"(?i:\b(?:{'|'.join(map(re.escape, DEADLINES))}|on|at)\s*$)", "", left.strip()
        )
        after = text[due.end :]
        left += (
            after
            if not re.match(
                r"(?i:\W*$|,|\W*(?:so|as|because|bc|cos|since|please|at the latest|if|otherwise|or|else)\b)",
                after,
            )
            else ""
        )
    return not re.search(r"\w", left)


_THE_ANSWER = regex(
    r"\b(?:your|an|the|a) (?:[\w-]+ )?(?:answers?|reply|response|word|decision|verdict|corrections|comments|confirmation|choice|preference|yes|opinion|view)\b"
    r"|\b(?:good|nice|great|helpful|useful|important|best) to know (?:this|that|it|by|before|until|till)\b|\b(?:must|need to|needs to|have to|has to|want to|wants to|would like to|should like to|['’]d like to) (?:know|hear|decide)\b|^\W*(?:please |and )*(?:answer|reply|respond)\b|\b(?:answer|reply) please\b",
    re.IGNORECASE,
)
_MOST_WORDS_OF_AN_ANSWER = 16


def wants_the_answer(text: str) -> bool:
    """Whether a sentence behind a question waits for its answer: "I would need your corrections on Sunday", "The printer has to know by four"."""
    if text.rstrip().endswith("?") or len(text.split()) > _MOST_WORDS_OF_AN_ANSWER:
        return False
    return _THE_ANSWER.search(text) is not None


_ASKED_BEFORE = regex(
    r"\W*(?:(?:and|but|so)\W+)?(?:(?:would|will|is|does|could|might) (?:it (?:be|work) )?|(?:can|could) you (?:do|make|manage)(?: it)? |(?:how|what) about )(?:by |on |before )?(?:the )?",
    re.IGNORECASE,
)
_ASKED_BEHIND = regex(
    r"[\s,]*(?:at \S+ )?(?:be |work|suit|do)?\s*(?:(?:possible|ok|okay|fine|all right|alright|good|feasible|realistic|early enough|doable|for you|you|with you)\s*)*\?+\W*",
    re.IGNORECASE,
)


_WISHED = regex(
    r"(?:would|['’]d) (?:be|do) (?:really |very |absolutely |just )?(?:great|good|perfect|ideal|best|lovely|helpful|nice|wonderful|brilliant|super|fine|nicely|well|enough)\b[^.!?;]{0,25}\W*$|wäre (?:sehr |wirklich )?(?:super|gut|toll|prima|ideal|perfekt|schön|klasse|nett|hilfreich)\W*$",
    re.IGNORECASE,
)
"""What a day is called by whoever asked, “Friday would be great”: a yes to it says “is fine”."""


_LAST_CLAUSE = regex(r"[,;:–—]\s*(?:so|but|and|then)?(?!\w)\s*")


def day_asked(text: str, writing: Writing) -> Due | None:
    """The day that a question names and nothing else, for what was asked before: "Would Friday be possible?"."""
    if not text.rstrip().endswith("?") and not _WISHED.search(text):
        return None
    for day in named_days(text, writing.on, writing.habits):
        before, behind = text[: day.start], text[day.end :]
        clause = _LAST_CLAUSE.split(before.rstrip().removesuffix(day.lead))[-1]
        is_wished = _WISHED.fullmatch(behind.lstrip(" ,")) and not re.search(r"\w", clause)
        if is_wished or (_ASKED_BEFORE.fullmatch(before) and _ASKED_BEHIND.fullmatch(behind)):
            return day
    return None


_OF_IT = regex(
    r"(?i:\b(?:wants|needs|like|send|get|give|let|have|had|bring|post|scan|mail|email|share|return|do|does|done|sort|put|fix|check|sign|finish|need|want|take|make|forward|drop|pass|print|see|read"
    r"|look at|go over|go through|think about|deal with|hand|pay|book|run|turn|leave|show|tell|ring|call|move|pick|upload|file|fill|reach|is|was|will be|be)(?: (?:me|us|you|u|ye|him|her))? (?:(?:it|them|both|yours|all (?:of (?:it|them)|two|three|four))\b|(?:those|these|this|that)(?=\W*$|[,;:]| (?:to|by|on|in|at|for|from|with|before|until|back|over|off|out|up|round|through|today|tomorrow|tonight"
    r"|next|asap|done|sorted|signed|ready|first|as|once|when|if|and|please|too|now|again|\w+day)\b)))"
)
_NAMES_A_THING = regex(
    r"(?i:\b(?:the|a|an|my|your|our|his|their|some) \w)|(?<=[a-z] )[A-ZÀ-Þ][a-zà-ÿ]"
)
_MOST_WORDS_OF_IT, _MOST_WORDS_OF_NOTHING = 14, 4


_WANTS_IT = regex(r"(?i:\b(?:he|she|they|the [\w-]+|our [\w-]+) (?:also |only |then )?(?:wants?|needs?|must have|has to have|asks? for) (?:it|them|both)\b)")  # fmt: skip
"""Who waits for the thing that was asked for: "the county wants it a week before"."""


def _goes_on(text: str, due: Due) -> bool:
    """Whether a sentence speaks of the thing before it; where it sets a last day, in more words too: "You can give it to Al, but this week still"."""
    if _WANTS_IT.search(text):
        return True
    return goes_on(text) or (due.lead.lower() in DEADLINES and _OF_IT.search(text) is not None)


def asks_for_it_again(text: str) -> bool:
    """Whether a question wants the very thing that was just asked for: "Could you send it by Friday?"."""
    return len(text.split()) <= _MOST_WORDS_OF_IT and _OF_IT.search(text) is not None


_IT_NEEDS = regex(r"(?i:^\W*(?:(?:and|but|so|as) )?(?:it|they|that) (?:needs? to|has to|have to|must|should|ought to) (?:be|come|reach|go|get|arrive|leave)\b)")  # fmt: skip


def needs_it(text: str) -> bool:
    """Whether a sentence only says when the thing that was asked for must be there: "it needs to be in the system by Tuesday"."""
    return _IT_NEEDS.match(text) is not None


_I_WANT = regex(r"(?i:\b(?:i|we)(?:['’]d| would)? (?:also )?(?:like|love|need|want|have) to (?:see|have|get|receive|hold|read) (?:the|your|that|those|these) (?P<thing>[^.,;!?]{3,60}))")  # fmt: skip


def asks_the_same(text: str, before: str) -> bool:
    """Whether a sentence says when its writer wants the thing that another one asks to be made: "I would like to see the corrected table on Monday"."""
    found = _I_WANT.search(text)
    if found is None:
        return False
    own, known = ({word.lower()[:_OF_A_THING] for word in _THINGS.findall(one)} for one in (found["thing"], before))  # fmt: skip
    return not own.isdisjoint(known)


def goes_on(text: str) -> bool:
    """Whether a sentence speaks of the thing that the one before it named, as “Bring it in on Monday.” and “Please sort.” do.

    One of a few words does so unless it names a thing of its own, beside its day: "Pay the plumber."
    """
    words = len(text.split())
    if asks_for_it_again(text):
        return True
    if words > _MOST_WORDS_OF_NOTHING:
        return False
    due = a_due_in(text)
    return not _NAMES_A_THING.search(text[: due.start] + text[due.end :] if due else text)


_POINTS_BACK = regex(
    r"(?i:\b(?:it|them|they|these|those|this|that|one|ones|so|both|there|yours)\b)"
)
_THINGS = regex(r"\b[^\W\d_]{5,}\b")
_OF_A_THING = 5
"""How many letters of a word tell of what it is."""


def is_of_another_thing(text: str, before: str) -> bool:
    """Whether a sentence names a thing of its own that another one does not speak of, and points back to nothing."""
    if _POINTS_BACK.search(text) or not _NAMES_A_THING.search(text):
        return False
    own, known = ({word.lower()[:_OF_A_THING] for word in _THINGS.findall(one)} for one in (text, before))  # fmt: skip
    return own.isdisjoint(known)


def only_says_that_word_follows(text: str) -> bool:
    """Whether a sentence promises nothing but word of what was promised before: "I will update you once done."."""
    return _WORD_FOLLOWS.match(text) is not None
