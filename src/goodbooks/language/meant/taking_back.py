"""Words by which a writer takes back what they had said or granted: "I am taking it back", "I withdraw my yes"."""

from __future__ import annotations

import re

from goodbooks.core.regex import regex

_SO = r"(?:(?:now|also|hereby|therefore|therewith|herewith|simply|just|actually|formally|so) )*"
_WILL = r"(?:['’]m| am|['’]ve| have|['’]ll| will| must|['’]d like to| would like to)?(?: have to| need to| want to)?"
_WORD = r"(?:(?:verbal |written )?(?:yes|word|no|ok|okay|approval|agreement|consent|permission|decision|promise|go-?ahead|sign-?off|green light))"
_OF_MINE = rf"(?:(?:my|our) (?:\w+ )?{_WORD}|(?:the|that|this) (?:yes|approval|permission|decision|go-?ahead)|(?:all |everything )?(?:what|that) I(?:['’]d| had| have|['’]ve)? (?:said|told|agreed|decided|promised|granted|wrote|written|allowed|approved))"
_ENDS = r"(?=\s*(?:[.,;:!?()–—]|-\s|$|(?:today|tonight|yesterday|last night|this (?:morning|afternoon|evening)|on (?:mon|tues|wednes|thurs|fri|satur|sun)day|at (?:once|noon|\d)|in (?:front of|an? (?:e-?)?mail)|by (?:e-?mail|mail|phone|text)|without|already|now|again|for (?:now|good)|as of|from|and|but|because|since|until|till|as|after|I|we|sorry|please|then|so|with)\b))"
"""Where "taking it back" ends: “back to the shop” goes on, and is of a thing."""
_TAKE = r"(?:take|taking|took|taken)"
_UNDO = r"(?:withdraw|withdrawing|withdrew|withdrawn|revoke|revoking|revoked|retract|retracting|retracted|rescind|rescinding|rescinded|reverse|reversing|reversed|undo|undoing)"
_TAKES_BACK = regex(
    rf"(?<!if )(?<!unless )(?<!whether )(?<!when )(?<!until )(?<!before )(?<!could )(?<!should )(?<!may )(?<!can )(?<!wish )"
    rf"\bI{_WILL} {_SO}(?:{_TAKE} (?:(?:it|that|this)(?: all)?|{_OF_MINE}) back{_ENDS}|{_TAKE} back {_OF_MINE}\b|{_TAKE} back (?:it|that|this)(?: all)?{_ENDS}"
    rf"|{_UNDO} {_OF_MINE}\b|withdr(?:aw|awing|ew|awn) (?:it|that|this){_ENDS}|changed my mind(?: (?:about|on) (?:it|that|this|(?:the|our|your|my) [\w ]{{2,40}}))?{_ENDS})",
    re.IGNORECASE,
)
_KEEPS_IT = regex(
    r"\bI(?:['’]d| would) (?:rather|prefer to) (?:still )?(?:keep|hold|have)\b[^.!?]{1,60}? (?:with me|myself|to myself|in my (?:own )?hands|on my (?:own )?desk)\b"
    r"|\b(?:let(?:['’]s| us)|we(?:['’]ll| will)?) (?:leave|keep) (?:it|this|that|things|everything) (?:as|how|the way) (?:it|they) (?:was|were|used to be)\b",
    re.IGNORECASE,
)
"""Words by which somebody holds on to what they had let go of, and names no word of theirs."""
_ONCE = regex(r"\b(?:last|years?|months?|weeks?) (?:ago|year|month|week)\b|\bonce\b|\?\W*$", re.IGNORECASE)  # fmt: skip


_CONTROLS = (
    r"(?:sign|approve|decide|check|handle|run|release|plan|order|lead|manage|own|do|clear|authori[sz]e|review|answer|set|choose|book|open|close"
    r"|look after|take care of|see to|take over|take on)(?:e?s|ing)?"
)
_TO_ONESELF = r"(?:again|myself|himself|herself|themselves|as before|as (?:I|he|she|they) (?:always|used to|did)\b[^.,;]*)"
_TAKES_UP = regex(
    rf"(?P<who>\b(?:I|he|she|they)(?:['’]ll| will| shall|['’]m| am|['’]s| is| are)?|\b[A-ZÀ-Þ][\w'’-]+(?: will| is)?) "
    rf"(?:(?:now|also|just|going to|want to|wants to|have to|has to|go back to|goes back to) )*{_CONTROLS}\b[^.;!?]{{0,70}}?\b{_TO_ONESELF}(?![\w'’-])"
    rf"|\b(?:go|goes|come|comes|run|runs) (?:back )?(?:(?:over|to|across|through|past) (?:me|him|her|them|(?:my|his|her|their) desk))\b[^.;!?]{{0,30}}?\bagain\b"
    rf"|\b(?:go|goes|come|comes|is|are) back (?:to|with|on) (?:me|him|her|them|(?:my|his|her|their) desk)\b",
)
"""Words by which somebody does again themselves what they had let go of: “I sign the changes again from today”."""


_AT_ONE_TIME = regex(
    r"(?<!from )(?<!from the )(?<!of )(?<!since )\b(?:tomorrow|today|tonight|next \w+|this (?:week|month|afternoon|evening|morning)|by \w+|on (?:mon|tues|wednes|thurs|fri|satur|sun|the \d))",
    re.IGNORECASE,
)
"""A day on which something is done once more: “I'll check it again tomorrow” is a promise."""


def taken_up_again(sentence: str) -> bool:
    """Whether somebody says that they do something again themselves, from now on or without an end; of what they had let go of it takes that back, and it is no promise."""
    found = _TAKES_UP.search(sentence)
    is_once = _ONCE.search(sentence) or _AT_ONE_TIME.search(sentence)
    return found is not None and not is_once and not _only_if(sentence, found.start())


def taken_back_at(sentence: str) -> int:
    """The place behind the words by which the writer takes back what they had said; 0 where they take nothing back."""
    found = _TAKES_BACK.search(sentence) or _KEEPS_IT.search(sentence)
    is_so = found and not _ONCE.search(sentence) and not _only_if(sentence, found.start())
    return found.end() if found and is_so else 0


_IF = regex(r"\b(?:if|unless|whether|in case)\b[^.;!?]*$", re.IGNORECASE)


def _only_if(sentence: str, at: int) -> bool:
    """Whether what begins at a place is only said for a case that may come: “if it goes wrong I take it back”."""
    return _IF.search(sentence[:at]) is not None


_TRIAL = r"(?:(?:the|this|that|our|my|his|her|their) )(?:\w+ )?(?:trial|pilot|test|test run|try-?out|experiment|probation)"
_YES_OF = rf"(?:(?:the|this|that|his|her|their|my|our) )(?:\w+ )?{_WORD}"
_IT_ALL = r"(?:(?:it|that|this)(?: all)?|everything|all of (?:it|that|this))"
_TOOK = r"(?:takes?|taking|took|taken|wants?|wanted|gets?|claims?)"
_ENDED = r"(?:withdraws?|withdrew|withdrawn|withdrawing|revokes?|revoked|retracts?|retracted|rescinds?|rescinded|cancels?|cancell?ed|cancell?ing|ends?|ended|ending|stops?|stopped|stopping|scraps?|scrapped|undoes|undid|reverses?|reversed|calls? off|called off|breaks? off|broke off|cuts? short)"
_NOT_SO = regex(r"\b(?:if|unless|whether)\b|\b(?:might|could|would|should|may|never|not)\b[^,;:–—]*$|n['’]t\b[^,;:–—]*$", re.IGNORECASE)  # fmt: skip
"""What makes a report of none, where it stands before it in its clause: “he won't take it back”; an “if” anywhere before it does."""
_ASKS = regex(r"\?\W*$")
_BACK_OF_WORD = regex(
    rf"\b{_TOOK} (?:{_IT_ALL}|{_TRIAL}|{_YES_OF})(?: all)? back(?: (?:from|off) me)?{_ENDS}|\b{_TOOK} back (?:{_IT_ALL}{_ENDS}|{_TRIAL}\b|{_YES_OF}\b)"
    rf"|\b{_ENDED} (?:{_TRIAL}|{_YES_OF})\b|\b(?:calls?|called) (?:{_TRIAL}|it) off\b|\b{_TRIAL} (?:is|was|has been|ends|stops|has ended)(?: (?:now|hereby|therefore))*(?: (?:over|off|ended|stopped|cancell?ed|called off|withdrawn|finished))?{_ENDS}",
    re.IGNORECASE,
)
"""How a report tells that a word, a trial, or “it” is taken back: “Konrad takes back the trial”, “the trial is over”."""
_OF_MINE_AGAIN = r"(?: from| off)? (?:me|us)|(?: out)? (?:from|of) (?:my|our) hands|(?: from| off) (?:my|our) desk"
_BACK_OF_THING = regex(
    rf"\b{_TOOK} .{{2,50}}? back(?: (?:from|off) me|(?: to| on(?:to)?| with| in(?:to)?) (?:(?:my|his|her|their)(?: own)? (?:desk|hands)|me|him|her|them|himself|herself|themselves|myself))?{_ENDS}|\b{_TOOK} back .{{2,50}}"
    rf"|\b{_ENDED} .{{2,50}}|\b(?:is|are|goes|go|comes|come) back (?:to|with) (?:me|him|her|them)\b"
    rf"|\b{_TOOK} .{{2,50}}? (?:away{_ENDS}|away(?:{_OF_MINE_AGAIN})|off (?:me|us|my desk)|out of my hands)"
    r"|\b(?:pull|claw|claim)(?:s|ed|ing)? .{2,50}? back\b|\breclaim(?:s|ed|ing)? .{2,50}"
    r"|\b(?:hand|give|pass)(?:s|es|ed|ing)? .{2,50}? back(?: over)?(?: to (?:me|him|her|them))\b|\b(?:hand|give|pass) (?:me |him |her |them )?back .{2,50}"
    r"|\b(?:is|are|be|will be) (?:mine|his|hers|theirs|my job|his job|her job|with (?:me|him|her|them)) again\b"
    r"|\b(?:I|he|she|they)(?:['’]d| would) (?:like|want|need) .{2,50}? back\b|\b(?:I|he|she|they) (?:need|needs|must have|has|have|had) .{2,50}? back\b",
    re.IGNORECASE,
)
"""The same of a thing that is named: of an area that they had let go of it takes that back, of a laptop it does not."""


def told_taken_back(sentence: str, *, is_named: bool) -> bool:
    """Whether a report says that somebody takes back their word, the trial or “it”; or, where an area that they had given `is_named` in it, that area."""
    if _ONCE.search(sentence):
        return False
    found = _BACK_OF_WORD.search(sentence) or (_BACK_OF_THING.search(sentence) if is_named else None)  # fmt: skip
    return found is not None and is_so(sentence, found.start())


def is_so(sentence: str, at: int) -> bool:
    """Whether what begins at a place of a sentence is said as it is: not asked, denied before it, or only for a case that may come."""
    return not _ASKS.search(sentence) and not _NOT_SO.search(sentence[:at])
