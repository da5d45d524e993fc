"""What only the state of things asks for: a sum that is open, what stands still without a thing, what must be out by an hour, whose turn it is.

Nobody is told to do anything in such a sentence; it tells what is so, and there is one way to mend it.
"""

from __future__ import annotations

import re

from goodbooks.core.regex import regex
from goodbooks.language.days.day_names import WHEN
from goodbooks.language.doings.by_build.only_you import only_you

_BEGINS = (
    r"(?:^\W*|[,;:–—]\s+|\b(?:and|but|so|that)\s+)(?:(?:and|but|so|only|ok|also|however)\b\W+)*"
)
_THING = rf"{_BEGINS}(?!(?:i|we|you|he|she|they|who|what|which|there|if|when|as|it|this|that|everything|nothing|\w+ing)\b)(?:[\w'’&/.-]+\s+){{1,7}}?"
_HOUR = rf"(?:{WHEN}|(?:\d{{1,2}}(?:[:.h]\d\d)?|five|six|seven|eight|nine|ten|eleven|twelve)(?: ?(?:am|pm|h|o['’]clock|sharp))?(?! (?:of|euros?|pounds|per|people|pieces|percent)\b)|noon|midday|lunch\w*|(?:the )?(?:end|close) of|breakfast|dawn|nightfall|\d+ days?|(?:two|three|four|five|six|seven|ten|fourteen) days?)"
_BY_THEN = rf"\b(?:by|before|until|till|on|at|no later than|not later than|ahead of|in time for|when|once) (?:the |our |your |my )?{_HOUR}"
_STATE = "out|off|in|up|down|gone|empty|clear|cleared|ready|here|there|back|away|dry|open|closed|shut|locked|signed|paid|done|finished|complete|settled|on|at|with|moved|removed"
_DONE = r"(?:filed|lodged|submitted|handed in|sent off|checked|printed|finished|completed?|round|posted|returned|registered|renewed|cleaned|cleared out|emptied|counted|proofread|translated|repaired|tested|ordered|booked|announced|delivered|reported|declared|entered)"
_MUST = r"(?:must|has to|have to|needs? to|would (?:have|need) to)"
_WORKS = "lie open|come (?:down|off|out|away|back)|get out|go (?:out|off|back)|disappear|vanish|work|run|stand|hang|lie|leave|go|arrive|happen|fit|reach|come|hold|start"
_COSTS = (
    r"(?:goes|go|sends?) home|stops?|stands? still|(?:is|are|will be) (?:lost|dead|cancelled|void|blocked|stuck)|lose[sd]?|miss(?:es)?|falls? (?:through|flat)|closes?|shuts?|lapses?|expires?"
    r"|nothing|no \w+|cannot|can['’]t|won['’]t|will not|sits?|waits?|freezes?"
)
_NO_WIT = r"(?!(?:pain|gain|news|risk|smoke|guts|glory|cross|crown|honey|fun|fear|more|problem|worries|idea)\b)"
_PATTERNS = (
    # a sum or a paper that is open
    rf"{_THING}(?:of (?:[£€$]\s?)?[\d.,]+ )?(?P<it>(?:remains?|stands?|is|are) (?:still |now |therefore |also )?(?:outstanding|unpaid|unsigned|overdue|unsettled))\b",
    rf"{_THING}(?P<it>(?:came|comes?|has come|have come|arrived|was returned|were returned|reached (?:us|me)) (?:back |in |to us |to me )?(?:unsigned|undated|unstamped|incomplete|blank|half empty|without (?:a|the|your|any) (?:signature|stamp|date|order number)))\b",
    # what is called for by a day: "payment of the deposit is required by 31 July"
    rf"^\W*(?:(?:and|but|so|also) )*(?!(?:no|nothing|nobody|none|what|who|which|if|it|this|that|there)\b)(?:[\w'’&/.%-]+\s+){{1,8}}?(?P<it>(?:is|are) (?:also |still |now |therefore |hereby |kindly )?(?:required|needed|requested|called for|payable))(?: from you| of you| here| in full)? (?:by|before|no later than|not later than|within|until) (?:the |our |your )?{_HOUR}",
    # what stands still without a thing: "without them the welders go home tomorrow"
    r"^\W*(?:and |but |so |because )*without (?P<it>it|them|these|those|that|this|your [\w-]+|the [\w-]+),? (?:the|we|i|they|nobody|nothing|no|our|my|he|she|customs|everything|all)\b (?![^.;!?]*\b(?:would|could|might|had|was|were)\b)",
    rf"\bwithout (?:it|them|these|those|that|this|one|your \w+|the \w+|an? \w+)\b,? [^.;!?]{{2,40}}?\b(?P<it>{_COSTS})\b",
    rf"(?:^|[,;:–—.]\s*)no (?P<it>{_NO_WIT}[a-z-]+(?: [a-z-]+)?), no {_NO_WIT}[a-z-]+\W*$",
    # what must be so by an hour, and what is to be done by one
    rf"{_THING}(?P<it>{_MUST} (?:all )?(?:be (?:{_STATE}|{_DONE})|{_WORKS}))\b[^.!?]{{0,50}}?(?:{_BY_THEN}|\bby then\b)",
    rf"{_THING}(?P<it>{_MUST} (?:all )?be {_DONE})\b[^.!?]{{0,50}}?\b(?:by|before|until|within|no later than|today|tonight|tomorrow)\b",
    rf"{_THING}(?P<it>(?:must|has to|have to|needs? to) (?:disappear|vanish|go|come) (?:from|off|out of) (?:the|our|your|my|this|that|all)\b)",
    rf"{_THING}(?P<it>(?:is|are) to be \w+(?:ed|en|t|ne|id|de))\b[^.!?]{{0,50}}?\b(?:by|before|no later than|not later than|until|within) (?:the |our |your )?{_HOUR}",
    # what stands on the reader's side of a list, and what somebody needs in another way
    rf"{_BEGINS}(?:action|actions|to[- ]?do|task|homework|open|pending)(?: items?| points?)? (?P<it>(?:on|from|for|with|at) (?:you|your (?:side|end|desk|part)))\b",
    r"(?:^\W*|[,;:–—]\s+|\b(?:and|but|so)\s+)(?:they|he|she|the \w+|hr|(?-i:[A-ZÀ-Þ][\w’-]+)) (?:also |only |now |really )?(?P<it>(?:needs?|wants?|requires?|expects?) (?:it|them|this|that|these)) (?:on|in|by|as|from|signed|back|before|with|today|tomorrow|now)\b",
    # what yours must do
    r"\byour (?:[\w'’-]+ ){1,3}?(?P<it>(?:must|has to|have to) (?!be\b|have\b|feel\b|look\b|love\b|think\b|know\b)[a-z]+) (?:the|us|me|it|them|a|an|this|that|to|by|before|their|its|our)\b",
    # who is expected
    r"\b(?:he|she|they|the [\w-]+|(?-i:[A-ZÀ-Þ][\w’-]+)) (?P<it>(?:will be |is |are )?expect(?:s|ing)? you) (?:on|at|tomorrow|today|tonight|by|before|from|in)\b",
    # what waits until you say so
    r"(?:\bnot\b|n['’]t\b|\b(?:nothing|nobody|no \w+|waits?|waiting|on hold|stuck|stops?|stands?|standing|hold|holding)\b)[^.;!?]{0,60}\b(?:before|until|till|unless|without) (?P<it>(?:you|u) (?:say|give|sign|confirm|tell|ok|okay|approve|answer|decide|agree|release|nod|send|have|let))\b",
    # an imperative behind when it is due: "next time we meet, bring your own chair"
    r"^\W*(?:next time|this time|when(?:ever)?|before|after|while|once|as soon as|since|for|on|in|at|then|tomorrow|today|tonight|until then)\b[^,;.!?]{2,60}, (?:please |pls |do |then |just )?(?P<it>(?:bring|send|take|give|tell|call|ring|phone|write|put|leave|make|check|ask|let|keep|sign|fill|return|drop|pick|get|find|look|print|order|pay|book|fetch|wash|clean|move|lock|open|close|turn|switch|pack|water|feed|count|measure|copy|scan|mail|post|remind|warn|invite) (?:me|us|him|her|your|the|it|them|a|an|two|three|four|some|in|out|over|whether|if|back|up|off)\b)",
    # what somebody needs that stands on the reader's side
    r"\b(?:he|she|they|the [\w-]+|(?-i:[A-ZÀ-Þ][\w’-]+)) needs? (?P<it>the|your) (?!(?:loo|toilet|bathroom|rest|doctor|lift)\b)[^.;!?,]{2,50},? (?:which|that|it|they) (?:is|are|lies?|hangs?) [^.;!?]{0,30}?\b(?:behind|in|on|under|at|with|above|next to) your \w",
    # who needs to know by when
    r"\b(?:i|we)(?:['’]d| would| should| shall|['’]ll| will| really| just| only| do)* (?P<it>(?:have to|need to|must|ought to|should) know) (?:it |that |this )?(?:by|before|until|till|today|tomorrow|soon|first)\b",
    # a thing of mine that is with you
    r"(?:^\W*|[,;:–—]\s+|\b(?:and|but|think|believe|that) )(?:you|u)(?:['’]ve| have)? (?P<it>(?:still|yet|also) (?:have|got|hold|keep)(?: got)?) (?:my|our|the|a|an|two|three)\b",
    # a thing that wants a hand
    rf"{_THING}(?P<it>could (?:do with|use)|would benefit from|(?:is|are) crying out for|cr(?:y|ies) out for|would not mind|wouldn['’]t mind) (?:an?|some|your|two)\b",
    # whose it is
    rf"{_BEGINS}(?:the|that|this|those|these) (?:[\w'’-]+ ){{0,4}}?(?P<it>(?:is|are|falls?|rests?) (?:now |then )?(?:with you|yours to \w+|down to you|your (?:department|job|turn|task|part|shift|patch|week|side)))(?! (?:by|on|today|tomorrow|tonight|at|before|until|in|from)\b)(?=\W*(?:$|[.,;:!]|and\b|but\b|now\b))",
    r"\bwhose (?:week|turn|job|shift|go|day) (?P<it>is it|was it)\b",
    # everybody who is of a sort, and the deed
    (
        rf"{_BEGINS}(?:those|all|any|anyone|anybody|everyone|everybody|whoever|each|every \w+|parents|members|residents|tenants|drivers|participants|pupils|students|guests|staff|colleagues|volunteers|players|speakers|applicants)\b(?: who (?!was|were|had)[^.;!?,]{{2,40}}?)?(?: (?!(?:will|can|(?-i:may)|was|were|had|has|is|are|do|does|did)\b)[\w'’-]+){{0,6}}? "
        rf"(?P<it>(?:shall |should |must |please |kindly )?(?:sends?|brings?|hands?|gives?|returns?|signs?|fills?|lets?|tells?|reports?|writes?|registers?|enters?|submits?|collects?|leaves?|puts?|pays?|picks? up|comes?|takes?|fetch(?:es)?|keeps?|wears?|clears?|moves?)) (?:me|us|in|to|it|back|off|out|the|their|his|her|your|an?|old|two|three|one|\w+s)\b[^.!?]*?{_BY_THEN}"
    ),
    # what would come of it, if a thing were there in time
    rf"\b(?:would|['’]d) (?:[\w'’]+ ){{1,8}}(?P<it>if) (?:an?|the|your|it|they|those|these|there|one|some)\b[^.;!?]{{0,60}}\b(?:was|were|is|are|came|reached|arrived|lay|stood|could be)\b[^.;!?]{{0,60}}?(?:{_BY_THEN}|\bbefore they\b|\bin time\b)",
    # word that is wanted, whatever it is
    r"^\W*(?:but |just |so )*(?P<it>say (?:the word|yes or no|when|which))\b",
    # what begins only when you have done something
    r"\bonly (?P<it>when|once|after|if) [^.;!?]{3,60}\b(?:by|from) you\b",
    # a thing of yours, and then all is well
    r"\bfrom you,? and (?P<it>(?:i['’]m|i am|we['’]re|we are|it['’]s|all is|that['’]s)) \w",
)
_READ = tuple(regex(pattern, re.IGNORECASE) for pattern in _PATTERNS)
_HINT = regex(
    r"(?i:\b(?:outstanding|required|requested|called|payable|came|comes?|come|arrived|returned|reached|unpaid|unsigned|overdue|unsettled|without|no|must|has to|have to|needs? to|to be|know|still|yet|also|could (?:do|use)|benefit|cr(?:y|ies|ying) out|mind|you|your|yours|whose|those|all|any|anyone|anybody|every\w*|whoever|each|parents|members|residents|tenants|drivers|participants|pupils|students|guests|staff|colleagues|volunteers|players|speakers|applicants|if|say|only|action|actions|to[- ]?do|task|homework|open|pending|needs?|needed|wants?|requires?|expect\w*|before|until|till|unless|next|this|when\w*|after|while|once|soon|since|for|on|in|at|then|tomorrow|today|tonight)\b)"
)
_IDLE = regex(
    r"\b(?:would|could|might|should) have \w+(?:ed|en|t)\b|\b(?:had|said|told|never|years? ago|used to|no longer|used|always|usually)\b|^\W*(?:if(?! you (?:find|have|get|can spare|could spare) (?:the |a |some |any )?(?:time|moments?|minutes?|hour))|unless|when|once|whether|until)\b",
    re.IGNORECASE,
)
"""What only thinks of it, tells of long ago, or sets a condition."""


def needed(text: str) -> int:
    """Behind the words by which a sentence asks for what the state of things needs, or what only its reader can do; 0 where it asks for nothing."""
    if not _HINT.search(text) or _IDLE.search(text):
        return only_you(text)
    every = (pattern.search(text) for pattern in _READ)
    return next((found.end("it") for found in every if found), 0) or only_you(text)
