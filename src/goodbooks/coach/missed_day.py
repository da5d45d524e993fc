"""Whether a day that a message lacks is missed, where nobody has said whom it is for: is work asked of its reader, or promised, and does nothing else say when?

Most asks at work are done as they are read, are rules for good, or stand beside the day they are for. Whoever is asked for
those misses no day.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.coach.at_once import asks_for_work, is_answered_at_once
from goodbooks.coach.dates import BEGUN_MONTH
from goodbooks.coach.inviting import invites
from goodbooks.core.days import ANY_WEEKDAY
from goodbooks.core.regex import regex

if TYPE_CHECKING:
    from goodbooks.coach.rewrite import Hit
    from goodbooks.coach.view import View
    from goodbooks.language.text.letter import Sentence

WORK = regex(
    r"\b(?:add|agree|amend|analy[sz]e|approve|arrange|ask|assess|assign|assist|authorize|book|build|change|check|clean|close|collect|comment|comments|compare|compile|complete|confirm|contact|coordinate|copy|copies|correct|cover|create|decide|delete|deliver|design|discuss|draft|edit|enter|execute|explain|fill|find|finish|fix|fixed|follow up|forward|get|give|help|hire|include|input|install|invite|issue|list|look into|make|move|negotiate|obtain|order|organi[sz]e|pay|prepare|process|provide|pull|put|read|release|remove|replace|reply|report|research|resolve|respond|return|review|revise|rework|run|schedule|send|set up|sign|sort|speak|submit|supply|talk (?:to|with)|test|thought|transfer|translate|try|update|verify|view|views|write)\b"
)
"""What takes somebody a while."""
PASSING = regex(
    r"\b(?:call|phone|page|e-?mail|ring|contact|get (?:with|in touch with)|see|send) (?:me|us)(?: an? (?:e-?mail|note|line|message|call))?(?: (?:at|on|to|back|about|concerning|if|with|and|when)\b|\W|$)(?! ?(?:the|a|an|your|copies|all|list|report|copy)\b)"
    r"|^\W*(?:\w+,? )?(?:please,? )?(?:forward|send|pass|give|share|distribute) (?:this|it|these)\b|\b(?:take note|examine|set up a (?:meeting|time)|suggest\w*|suggested time|available times?|when would|when (?:can|could|will|do)|effective (?:immediately|today))\b"
    r"|\bgive (?:me|us|him|her|them) a (?:call|ring|shout|buzz)\b|\b(?:when|once|as|after) (?:it is |it['’]s |you are |they are )?(?:complete|completed|finished|done|ready|received|available|it|they|he|she|i|we|you)\b"
    r"|\bon (?:your|the|my) (?:calendars?|schedules?)\b|\bto (?:my|your) (?:calendar|schedule)\b|\b(?:daily|weekly|monthly|every (?:day|week|month|time)|each (?:day|week|month))\b|\bcontinue to\b|\bkeep (?:me|us|up|on)\b|\blet me (?:kno?w?|hear)\b|\bremember to\b"
    r"|\bplease (?:also )?(?:use|refer|see|find|note|keep|do whatever|hold|ignore|disregard|accept|stop|tell|remember|be|let|pay|send (?:an )?e-?mail|make sure|ensure)\b|\bdo not\b|\bdon['’]t\b|\b(?:talk|see|speak) (?:to |with )?you\b|\byou will (?:find|see|receive)\b"
    r"|\b(?:forward|pass|send) (?:[\w'’-]+ ){0,3}(?:on )?to any|\b(?:if you|should you|anyone (?:who|that|you)|whoever)\b|^\W*(?:can|may|should|shall|could) i (?!get|have)|\bconfirm (?:that )?i\b|\bsurvey\b|\bquestionnaire\b"
)
"""What is done in passing, again and again, or only in some case."""
_HANDED = regex(
    r"\b(?:print|save|fax|e-?mail|forward|cc|copy) (?:this|it|them|these|along|out(?! and (?:sign|execute))|a copy|on)\b(?! for (?:his|her|their) (?:review|signature))|\b(?:print|fax|e-?mail) (?:[\w'’-]+ ){1,2}(?:for|to)\b|\bforward (?:the )?(?:attached|message|e-?mail|information|any)\b"
    r"|\b(?:type|work out|proceed|disregard|circulate to|thank|welcome|recogni[sz]e|consider|refrain|(?:see|review|read) .{0,40}for (?:further|more) information|only use|give some|take (?:the |a |some )?(?:minute|moment)|open the|bookmark|represent|inform|put me (?:on|down)|work (?:with|through)|remove my|advise|clarify|stop)\b"
    r"|\b(?:call|phone|ring) (?:me|us)\b|^\W*(?:if (?:we|you|i|they|he|she|it|there|any\w*)|when|whenever|once)\b|\bany (?:\w+ ){1,2}(?:you|that|who|which|may|of)\b|\bany of your\b|\bsomeone (?:argue|say|think)\b"
    r"|\bconfirm one thing\b|\b(?:i|we) need your (?:phone |fax )?(?:address|number|name)\b"
    r"|\b(?:send|fax|e-?mail|forward|mail)\b[^.;?!]{0,60}\b(?:again|once more)\b|\bby (?:deleting|typing|clicking|ticking|entering|crossing|pasting|striking|moving)\b"
    r"|\b(?:plan|planning|able|going|wish|want|wanting|hope) to (?:attend|come|take part|be there)\b|\b(?:tick|check|mark) (?:the|a|one) box\b|\b(?:indicate|mark|tick) (?:\w+ )?(?:below|whether|beside)\b"
)
"""A thing that lies at hand and is handed on, sent once more, changed as it is read or ticked, and what is no piece of work."""
_PAPER = r"(?:accomplishments|address list|agreements?|amendments?|analys[ei]s|approvals?|assessments?|bids?|budgets?|cases?|changes|charts?|comments?|comparison|contracts?|cop(?:y|ies)|data|details?|documents?|drafts?|entries|access|memorand(?:um|a)|ndas?|guesstimate|ids?\b|direction|estimates?|evaluations?|evidence|figures|forms?|forecasts?|info(?:rmation)?|invoices?|issues|language|lists?|memos?|numbers|options?|orders?|outline|papers?|plans?|prices?|proposals?|quotes?|recommendations?|reports?|requests?|results?|schedules?|slides|specifications?|spreadsheets?|statements?|summar(?:y|ies)|tables?|terms|thoughts on|versions?|worksheets?)"
_TAKES_A_WHILE = regex(
    r"\b(?:review|read|go (?:through|over)|look (?:at|over|through|into|up)|comment|revise|redraft|rework|draft|prepare|write|develop|analy[sz]e|research|investigate|find|find out|check|verify|validate|reconcile|resolve|address|respond|reply|answer|decide|approve|sign(?![ -]?ups?\b)|execute|initial|return|complete|fill|finali[sz]e|finish|set up|create|build|design|arrange|organi[sz]e|plan|identify|determine|gather|collect|compile|obtain|secure|calculate|compare|measure|repair|order|pay|negotiate|discuss|propose|estimate|(?<!the )(?<!a )run|grant|get (?:him|her|them|us|me) \w+|get (?:the|this|that|a|an) \w+|drive|visit|hire|interview|translate|test|train|process|assign|post|release|ship|deliver|install|replace|correct|fix)\b"
    rf"|\b(?:ask|circulate|e-?mail|fax|generate|have|send|start|provide|give|get|forward|submit|supply|make|need|want|work|let (?:me|us) have)\b.{{0,60}}\b{_PAPER}\b|\b(?:your|some) (?:advice|guidance|input|help|approval|comments?|decision|answer|thoughts)\b"
)
"""Work that takes somebody a while: something to be read through, written, found out, decided, signed or made, or papers to be put together."""
_SOMEBODY_WAITS = regex(
    r"\b(?:i|we|he|she|they|who|counsel|customers?|credit|legal|management) (?:\w+ )?(?:needs?|must have|cannot|can['’]?t (?:get|start|finish|close|go))\b|\b(?:asked|requested|requesting|waiting|awaiting|pending|outstanding|overdue|trying to)\b|\bneeds to know\b|\bcausing\b|\bheld up\b|\bin order (?:to|that|for)\b"
    r"|\bso (?:that )?(?:[\w'’-]+ ){1,2}(?:can|could|may|might|will)\b|\b(?:vital|critical|important|essential|urgent)\b|\b(?:i|we) (?:am|are) (?:now )?(?:working|preparing|putting|getting ready|in the process)\b|['’]re (?:working|preparing|trying)\b|['’]m (?:working|preparing|trying)\b"
)
"""By what a message shows that somebody waits for what is asked, or cannot go on without it."""
_FOR_GOOD = regex(
    r"\b(?:in (?:the )?future|going forward|from now on|always|as usual|at all times|going on|in doubt|any (?:known|future|time)|all (?:\w+ ){0,2}(?:requests|cuts|wishes|changes|deals|basis|orders)|each time|once a|whenever|no longer|daily|hourly|weekly|monthly|every (?:day|week|month|hour|night))\b|\bonly\b.{0,40}\bnot\b"
)
"""A rule, and not a deed."""
_NO_HURRY = regex(r"\b(?:don['’]t worry|no (?:rush|hurry|worries)|no need to|at your leisure|take your time|not urgent|if it(?:['’]s| is) (?:too )?(?:tough|hard|difficult|easy))\b")  # fmt: skip
_NAMED = regex(
    r"\b(?:today|tonight|tomorrow|this (?:morning|afternoon|evening|week|month)|next (?:week|month)|immediately|right away|at once|urgent(?:ly)?|asap|a\.s\.a\.p|as soon as|at your earliest|(?:(?:bring|take|present|discuss)\b.{0,60} (?:to|at|in)|for) (?:the|our|your|this|next|tomorrow['’]s|today['’]s) (?:\w+ )?(?:meeting|call|session|conference|workshop)\b|day['’]?s? end|end of (?:the )?(?:day|week|month|quarter|year)|year[- ]end|close of business|cob|eod"
    rf"|(?:by|before|until|no later than|for|on) (?:the )?(?:{ANY_WEEKDAY}|noon|\d{{1,2}}(?:st|nd|rd|th)\b|(?:{BEGUN_MONTH})\w* \d))"
)
"""By what a message shows that its reader knows when."""
_TO_ALL = regex(
    r"(?m)^\W*(?:dear |hello,? |hi,? |hey,? )?(?:all|everyone|everybody|folks|team|guys|colleagues|members|students|reps)\b[^\n]{0,12}[,:!–-]|\b(?:all|every|each) (?:of (?:you|us)|employees?|staff|members?|reps|officers)\b|\bemployees\b|\b(?:ask|encourage|have|inform|invite|remind|tell|to) your (?:management )?(?:teams?|groups?|people|staff|coworkers)\b|\byour portfolios\b"
)
_WANTED = regex(r"\b(?:i|we)(?: (?:also|really|do|will|just|would))? (?:need|want|like)\b|\b(?:i am|i['’]m|we are|we['’]re) (?:in the process|trying|putting|going to|working)\b|\bso (?:that )?(?:i|we)\b|\bsend me\b")  # fmt: skip
"""How many are asked for what one of them waits for."""
_ASKED = regex(r"\b(?:please|pls|kindly)\b|\b(?:can|could|would|will) (?:you|someone|somebody|one of)\b|\b[A-Z]?\w+ (?:can|could) you\b")  # fmt: skip
_PROMISED = regex(
    r"\b(?:i|we)(?:['’]ll| will| shall| am going to| are going to| (?:do|try) (?:my|our|the) (?:very )?best to)\b"
)
_UPON = regex(
    r"\b(?:as|when|once|after|as soon as|until|the (?:minute|moment)|if) (?:i|we|you|he|she|they|it|the|this|that|things)\b|\bif we\b|\bin the morning\b"
)
_NEEDED = regex(
    r"\b(?:i|we) (?:(?!will\b)\w+ )?(?:need|want|would like|['’]d like) (?:\w+ ){0,4}(?:you|your|copy|copies|report|list|access|approval|answer|set up|added|done|made)\b|\bneeds? to be\b"
)
_SEEN_TO = regex(
    r"\b(?:please|pls) (?:\w+ )?(?:make sure|ensure|see to it)\b|^\W*(?:what|which|who|where|why|how|is|are|was|were|do|does|did|has|have)\b.*\?$"
)
"""What somebody is only to keep in mind, or is asked as a matter of fact."""
_WAITED_FOR = regex(r"\bso (?:that )?(?:[\w'’-]+ ){1,2}(?:can|could|may|might|will)\b")
_TELLING = ("hold", "bad-news")


def is_known(view: View, sentence: Sentence) -> bool:
    """Whether a message says when in other words, that there is no hurry, that it is for good, or asks many for what nobody waits for."""
    near = view.sentences[max(0, sentence.number - 1) : sentence.number + 2]
    around = " ".join(" ".join(one.small.split()) for one in near)
    if _NAMED.search(around) or _NO_HURRY.search(around) or _FOR_GOOD.search(sentence.small):
        return True
    own = view.letter.own.lower()
    return bool(_TO_ALL.search(own)) and not _WANTED.search(own)


def is_missed(view: View, hit: Hit, sentence: Sentence) -> bool:
    """Whether the day is missed of work that is asked for, or of a promise of some; not of a word, a calendar, or what is done again and again."""
    small = " ".join(sentence.small.split())
    if view.purpose in _TELLING and "commit" in sentence.acts and not asks_for_work(sentence):
        return _is_promised(small)
    if is_known(view, sentence) or _HANDED.search(small) or _SEEN_TO.search(small):
        return False
    if _WAITED_FOR.search(small):
        return not sentence.acts.isdisjoint({"ask", "deed"}) or asks_for_work(sentence)
    own = view.letter.own.lower()
    is_work = _is_asked(small, sentence) and (
        _TAKES_A_WHILE.search(small) or _SOMEBODY_WAITS.search(own)
    )
    return bool(is_work) and not PASSING.search(small) and not is_answered_at_once(sentence)


def _is_promised(small: str) -> bool:
    is_work = _TAKES_A_WHILE.search(small) and not PASSING.search(small)
    return bool(is_work) and _PROMISED.search(small) is not None and not _UPON.search(small)


def _is_asked(small: str, sentence: Sentence) -> bool:
    """Whether work is asked of the reader, outright or as what is needed."""
    is_outright = asks_for_work(sentence) or (_ASKED.search(small) and WORK.search(small))
    return bool(is_outright or _NEEDED.search(small)) and not invites(sentence)
