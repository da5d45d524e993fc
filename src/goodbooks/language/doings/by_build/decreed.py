"""A decision by how it is told, without a word made for deciding: leave until a day, the return to an earlier word, a no, a change of a date, who takes over.

Each needs who or what it is about, and the deed: "that is settled" alone decides nothing that anybody could look up.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from goodbooks.core.regex import regex
from goodbooks.language.days.day_names import WHEN
from goodbooks.language.doings.by_build.set_as_a_rule import set_as_a_rule
from goodbooks.language.doings.by_build.told_as_fact import told_as_fact
from goodbooks.language.doings.by_build.yes_or_no import yes_or_no
from goodbooks.language.doings.cue import groups

if TYPE_CHECKING:
    from collections.abc import Iterator

_BEGINS = r"(?:^\W*|[:;–—]\s+|,\s+(?:and\s+|but\s+|so\s+)?|\b(?:and|but|so)\s+)(?:(?:and|but|so|ok|okay|right|well|yes|then|now|also)\b\W*)*"
_NO_ONE = r"(?!(?:i|we|you|he|she|they|it|this|that|these|those|there|who|what|which|if|when|as|everything|something|nothing|anything|\w+ing)\b)"
_SOMEBODY = rf"{_NO_ONE}(?:[\w'’&/.-]+\s+){{1,5}}?"
_NAME = r"(?-i:(?:(?:Mr|Mrs|Ms|Miss|Dr|Prof)\b\.? )?[A-ZÀ-Þ][\w’'-]+(?: [A-ZÀ-Þ][\w’-]+)?)"
_WHO = rf"(?:{_NAME}|you|(?:the|our|my|your) (?:[\w-]+ )?(?:{groups()['role']}))"
_DEEDS = (
    r"(?:use|hire|order|work|park|keep|book|sign|spend|start|go|leave|stay|come|sell|buy|wear|carry|continue|proceed|share|drive|borrow|enter|close"
    r"|open|charge|claim|offer|swap|move|store|sleep|eat|smoke|fly|travel|rent|lend|take (?!until\b|till\b|from\b|up\b|a\b|some\b|\d)|bring|pay|invite|run (?:the|a|their|its|your)\b)"
)
"""What somebody may be allowed to do."""
_LIMIT = (
    rf"\b(?:until|till|til|up to(?: and including)?|from|as of|not after|only (?:on|until|from)|through)\s+(?:(?:the )?end of\b|(?:the )?(?:\w+ )?{WHEN}|easter|christmas|summer|autumn|winter|spring|[£€$]?\d)"
    r"|\bwithout (?:my|our|a|any) (?:signature|approval|say-so|okay|ok|word|second|counter-?signature|permission)\b|\bagain\b"
)
"""Within what it is allowed."""
_OLD = (
    r"(?:what (?:i|we|you) (?:first |had |originally |once )?(?:said|had|agreed|planned|decided|did|ordered|wrote)|(?:the|our|my|your) (?:[\w-]+ )?(?:old|first|original|former|earlier|previous|initial|usual|other|plan|rota|roster|version"
    r"|system|rule|rules|process|design|timetable|budget|schedule|supplier|recipe|layout|route)\b|plan [a-z]\b|paper\b|two [\w-]+\b|one [\w-]+ (?:per|a|each)\b)"
)
_DATED = r"(?:moved|brought forward|postponed|pushed(?: back| out)?|put (?:back|off)|rescheduled|shifted|rearranged|re-arranged|delayed|advanced)"
_IN_PLACE = rf"{_BEGINS}{_WHO} (?:will|is going to|takes?|does|leads?|runs?|chairs?)\b[^.!?;]{{2,60}} (?P<it>in (?:your|my|his|her|their) place|in place of (?:you|me|him|her|{_NAME})|instead of (?:you|me|him|her|{_NAME}))"
"""Who does something in place of another, which is arranged and no word of theirs."""
_PATTERNS = (
    # leave, within bounds: "4B may use agency nurses until the 22nd"
    rf"{_BEGINS}(?:{_SOMEBODY}|you )(?:may|(?:are|is) allowed to|(?<!you )can) (?:now |again |also |then |both |all |each )?(?P<it>{_DEEDS})\b[^.!?;]{{0,80}}?(?:{_LIMIT})",
    # the return to an earlier word, or from the last one
    rf"{_BEGINS}(?:we|i)(?:['’]re| are|['’]m| am|['’]ll| will| shall)? (?:now |then )?(?P<it>(?:go|going|return|returning|revert|reverting|switch|switching|change|changing) (?:back )?to) {_OLD}",
    rf"{_BEGINS}(?P<it>back to) {_OLD}",
    r"^\W*(?P<it>(?:forget|scrap|ignore|disregard|never mind)) (?:what (?:i|we) (?:said|wrote|decided|told)|all that|the (?:first|last|short|long|old|other)\b)[^,.;:!?]{0,30}[,;:–—]\s*(?:the|we|i|it|our|both|no)\b",
    # a decision said to be one, and what it is
    rf"{_BEGINS}(?:i|we)(?:['’]ve| have)?(?: now| just| finally| therefore)? (?P<it>decided) (?:that|against|in favou?r of|it so)\b",
    r"^\W*(?:(?:and|but|so) )*(?:it is like this|it['’]s like this|in the end|(?:the )?(?:outcome|result|upshot|conclusion)(?: is)?|after (?:long|much|some|a lot of|all the) [^,:]{2,30}|to keep it short|long story short|my (?:decision|verdict|answer|ruling)(?: is)?|the decision|(?:i|we)(?:['’]ve| have) made up (?:my|our) minds?[^:.!?]{0,50}|i decide it so)\s*(?P<it>:)\s*(?:the|we|i|it|our|both|no|all)\b",
    r"[,;–—-]\s*(?:and )?(?P<it>(?:that|this)(?: is|['’]s) (?:settled|decided|final|fixed)(?: (?:for me|for us|now|then|from my side|on my side))?|i(?:['’]ve| have) (?:decided|made up my mind)|i decided|full stop|end of (?:discussion|story)|(?:that(?: is|['’]s) )?(?:my|our) (?:last|final) word(?: on (?:it|that|this|the matter))?|no (?:more )?(?:discussion|debate|ifs or buts)|(?:he|she|they|"
    + _NAME
    + r") (?:has |have )?(?:decided(?: that| it| so| this)?|insists?|insisted|(?<=has )spoken))\s*[.!]*\s*$",
    # yes and no
    rf"{_BEGINS}(?:my |our |the |his |her |their )?(?:final )?answer (?:to|on|about|for|regarding) [^.!?;]{{2,60}}? (?P<it>(?:is|remains|stays) (?:still |a )?(?:no|yes))\b",
    rf"{_BEGINS}(?:it(?: is|['’]s) |that(?: is|['’]s) )?(?P<it>(?:a |still a )?(?:clear )?(?:no|yes) from (?:me|us|my side|our side)) (?:to|for|on|about)\b",
    rf"{_BEGINS}(?P<it>(?:(?:{_WHO}|he|she|they) (?:says?|said)|(?:i|we) say) (?:no|yes) to) (?:the|a|an|any|our|your|my|this|that|both|all|another)\b",
    r"^\W*(?P<it>(?:no|yes) to) (?:the|a|an|any|your|another|both)\b",
    # a date or place that was changed: "The review has been moved from Tuesday to Thursday"
    rf"{_BEGINS}{_SOMEBODY}(?:has been|have been|had to be|was|were|is|are) (?:now |just |also )?{_DATED} (?:from [^.!?;]{{2,30}}? )?(?P<it>to|until|till|by) (?:the |next |this |a )?(?:\w+ )?{WHEN}",
    rf"^\W*(?:i(?:['’]ve| have)? |we(?:['’]ve| have)? )?{_DATED} (?:the|our|your|my) [^.!?;,]{{2,40}}? (?P<it>to|until|till) (?:next |this )?{WHEN}",
    # who does it from now on: "Sam takes over on-call from Monday", "Mr Haddad will lead the trip in your place"
    rf"{_BEGINS}{_WHO} (?:will )?(?P<it>takes? over) [^.!?;]{{2,50}}?(?:from|as of|on|starting|until) {WHEN}",
    _IN_PLACE,
    rf"(?:^|[.;:]\s*)(?:from|as of|starting) {WHEN}(?: on(?:wards?)?)?,? {_WHO} (?P<it>is in charge of|is responsible for|does|takes|runs|leads|keeps|has)\b",
    rf"(?:^|[.;:]\s*)(?:in future|from now on|until further notice),? {_WHO} (?P<it>is in charge of|is responsible for|does|do|takes?|runs?|leads?|keeps?|has|writes?|signs?|pays?|opens?|closes?)\b",
    rf"{_BEGINS}{_NAME} is (?P<it>off (?:it|the [\w-]+)) (?:for good|from|as of|until)\b",
    # what will not be, within a time
    rf"{_BEGINS}(?:we|i)(?:['’]re| are|['’]m| am) (?P<it>not \w{{3,}}ing)\b[^.!?;]{{0,60}}\b(?:(?:this|next) (?:quarter|year|month|season|term|summer|winter|autumn|spring)|before (?:the )?(?:summer|autumn|winter|spring|{WHEN})|any ?more|any longer|after all)\b",
    r"^\W*(?:there will be |there is to be |we['’]ll have )?(?P<it>no) (?!(?:news|word|sign|luck|problems?|rain|snow|change|changes|idea|doubt|wonder|need|worries|rush|hurry|complaints?|one|reply|answer|trouble|sleep|time|matter|sun|frost|wind)\b)(?:more |new |further |extra )?(?:\w+ )?\w+ (?:this|next) (?:quarter|year|month|season|term|summer|winter)\b",
    rf"{_BEGINS}(?:we|i) (?P<it>(?:shall|will) not|won['’]t) (?:be )?(?:\w+ing|take|do|hold|have|buy|sell|join|renew|hire|open|run|change|extend|print|publish|attend|support|pay|go ahead)\b[^.!?;]{{0,60}}\b(?:(?:this|next) (?:quarter|year|month|season|term|summer|winter|autumn|spring|time)|any ?more|any longer|after all|full stop)\b",
    rf"{_BEGINS}(?:the|our) (?:[\w'’-]+ ){{1,3}}(?P<it>(?:will not|won['’]t) (?:be )?\w+)\b[^.!?;]{{0,60}}\b(?:after all|any ?more|any longer|in future|from now on)\b",
    rf"{_BEGINS}(?:the |our |all |no )?(?:[\w'’-]+ ){{1,4}}(?P<it>(?:is|are) (?:no longer|not) (?:allowed|permitted|accepted|possible|welcome|renewed|extended|continued|replaced)|(?:is|are) (?:hereby |now |from now on )(?:allowed|permitted|forbidden|banned|prohibited|closed|open|cancelled))\b",
    rf"(?:^|[.;:]\s*)(?:from|as of|starting) (?:the |next |this )?(?:new |next |coming )?(?:term|year|season|week|month|summer|autumn|winter|spring|school year|{WHEN})(?: on(?:wards?)?)?,? (?:the|our|all|every|each|everybody|everyone|nobody|no one|we)\b[^.!?;,]{{0,40}}? (?P<it>\w+s|open|close|start|begin|work|wear|use|pay|meet)\b",
    r"^\W*(?:having|after) [^,]{4,60}, (?:i|we) (?P<it>choose|pick|go for|go with|take|opt for|vote for|settle on|settle for|keep|drop)\b",
    rf"{_BEGINS}it (?:was|has been|is) (?P<it>(?:resolved|decided|agreed|settled)) (?:on \w+ |yesterday |today |last night |unanimously )?(?:to|that|not to)\b",
    r"^\W*(?:so )?(?P<it>it (?:shall be|['’]s going to be|is going to be)) (?:the|a|offer|number|option)\b",
    rf"{_BEGINS}(?P<it>(?:my|our|his|her|their) (?:final )?answer is (?:no|yes))\b",
    rf"\b(?:in|on|at|by) {WHEN}(?P<it>,? (?:and )?not) (?:in|on|at|by) {WHEN}",
    rf"{_BEGINS}(?:we|i)(?:['’]ll| will)? (?P<it>(?:do|make) it) (?:like|as|the way) (?:[\w'’-]+ ){{1,3}}(?:said|says|wants?|proposed|suggested|wished|asked)\b",
    r"^\W*(?:and )?(?P<it>the winner is)\b",
    rf"{_BEGINS}(?:the|our|this) (?:[\w'’-]+ ){{1,3}}(?P<it>(?:takes place|is held|goes ahead|will take place|will be held)) (?:without|in spite of|despite|as planned|in the (?:big|small|old|new)\b)",
    # nobody may: a rule
    r"^\W*(?P<it>nobody|no one|no-one) (?:(?!(?:is|was|has|knows|likes|wants|needs|says|sees|hears)\b)\w+s|may \w+|is to \w+) [^.!?;]{2,80}\b(?:before|without|until|unless|after)\b",
    # what becomes of a thing: "The orchard will be leased to the young couple"
    r"^\W*(?:(?:and|but|so|then)\W+)*(?:the|our) (?:[\w'’-]+ ){1,4}?(?P<it>(?:will|shall|is going to|is to|are to|are going to) be (?:sold|leased|let to|pulled down|torn down|demolished|scrapped|abolished|discontinued|given up|merged|outsourced|restored|recast|rebuilt|wound up|dissolved|phased out|taken over by))\b(?! by (?:the )?\d)",
    # one thing and not another, of what is to come: "It will be restored, not replaced"
    rf"{_BEGINS}(?:{_SOMEBODY}|it |they )(?P<it>(?:is|are) to be|(?:will|shall) be|stays?|gets?|(?:is|are|['’]re) getting) [^.!?;,]{{2,40}}, not (?!(?:yet|until|before|only|just|even|least|that|because|so|to mention|if|when|least)\b)\w",
    # a refusal told with regret, and somebody let off
    rf"{_BEGINS}(?:the|our|we|i|{_NAME}) ?(?:[\w'’-]+ )??(?P<it>(?:regrets?|(?:is|are|am) sorry)(?: to (?:say|inform you|tell you))?(?: that)? (?:it|we|i|they|he|she) (?:cannot|can(?:['’]t| no longer)|will not|won['’]t|is unable to|are unable to) (?:be able to )?(?!(?:say|tell|promise|answer|help|come|attend|be)\b)\w+)",
    rf"{_BEGINS}(?:(?:please )?consider yourself|you(?:['’]re| are)(?: now| hereby| herewith)?) (?P<it>(?:relieved|released|freed|excused|let off|exempt(?:ed)?) (?:of|from)|off the hook) ",
    r"^\W*(?:the|our|all) (?:[\w'’-]+ ){1,4}?(?P<it>(?:moves?|goes|go|switch(?:es)?|shifts?) (?:online|indoors|outdoors|digital|remote|paperless|upstairs|downstairs|weekly|monthly))\b",
    rf"{_BEGINS}(?:the|our|this) (?:[\w'’-]+ ){{1,5}}(?P<it>(?:cannot|can['’]t|won['’]t|will not) (?:be|take place|happen|go ahead|be held|come off|be shown))\W*$",
    # settled, and what; a thing that goes to somebody
    rf"{_BEGINS}(?:the|our|my) (?:[\w'’-]+ ){{1,4}}?(?P<it>(?:is|are) (?:now |finally |hereby )?(?:settled|fixed|decided|agreed|set)\s*:)",
    rf"{_BEGINS}(?:the|our|my|all) (?:[\w'’-]+ ){{1,3}}?(?P<it>(?:shall|is to|are to) (?:go to|stay with|belong to|remain with|stay (?:in|at|where)|be (?:yours|his|hers|theirs)))\b",
    rf"{_BEGINS}(?:we|i) (?P<it>(?:shall|will) not|won['’]t) (?:be )?(?:take|taking|buy|buying|renew|renewing|sell|selling|hire|hiring|accept|accepting|sign|signing|order|ordering|publish|publishing|pay|paying) (?:the|your|any|a|that|this|another|more)\b",
    # no deed until something is so; what is left as it is; a day off
    rf"^\W*(?:so |and |but )?(?P<it>no (?!(?:news|word|sun|rain|snow|sign|sleep|peace|luck|one|idea|money|time|rest|mail|post)\b)(?:[a-z]+ )?[a-z]+ (?:till|until|before|unless|without)) (?:the|we|i|it|you|they|{WHEN}|my|our|your|a|an|\d)",
    rf"{_BEGINS}(?:we|i) (?P<it>(?:leave|left|keep|kept) (?:it|this|that|things|them) (?:at|as|like|with|where))\b",
    rf"{_BEGINS}(?:yes,? )?you (?P<it>(?:get|have|may have|can have|may take|can take)) (?:{WHEN}|the (?:day|week|morning|afternoon|evening)|(?:two|three|four|five|\d) (?:days|weeks))(?: \w+)? off\b",
    # it is decided, and what; what was moved, told in short
    r"^\W*(?:so |and |well,? )*(?:it|that)(?: is|['’]s)(?: now| finally| hereby)? (?P<it>(?:decided|settled|agreed|fixed|final)\s*[:–—])\s*\w",
    rf"^\W*(?:the )?(?:[\w'’-]+ ){{1,3}}?(?P<it>(?:moved|postponed|shifted|pushed|brought forward|put back|rescheduled) to) (?:the |next )?{WHEN}",
    # a bargain taken or not
    rf"{_BEGINS}(?:the )?(?:owners?|sellers?|buyers?|charterers?|bank|client|clients|customer|landlord|union|board|insurers?|city|council|investors?|shareholders|members|majority|meeting|assembly|jury|panel|ministry|synod|parish|villagers|residents|partners|(?:{groups()['role']})) (?:has |have )?(?:now |just |also )?(?P<it>accept|accepts|accepted|agrees? to|decline|declines|declined|turn down|turns down|turned down|voted (?:for|against|down)|refuse|refuses|refused|reject|rejects|rejected) (?:[£€$]?\d[\d.,]*|the|our|your|my|a|an)(?!\w)",
)
_IDLE = regex(
    r"^\W*(?:if|unless|when|once|whether|until|had|should|in case)\b|\b(?:never|always|usually|might|maybe|perhaps|would|wish|hope|hopes|used to|years? ago|last (?:year|month|summer)|not (?:yet )?decided|in (?:19|20)\d\d)\b|\?\s*$",
    re.IGNORECASE,
)
"""What only thinks of it, asks, or tells of long ago."""
_HINT = regex(
    r"(?i:\b(?:leave|left|keep|kept|off|may|can|allowed|back to|return\w*|revert\w*|switch\w*|forget|scrap|ignore|disregard|never mind|decided?|minds?|settled|final|fixed|full stop|end of|discussion|debate|ifs or|answer|verdict|ruling|says?|said|(?:no|yes) (?:to|from)|moved|brought|postponed|pushed|put|rescheduled|shifted"
    r"|re-?arranged|delayed|advanced|takes? over|place|instead|charge|responsible|future|now on|further notice|cannot|can['’]t|regret\w*|sorry|consider|you(?:['’]re| are)|word|getting|spoken|insist\w*|online|indoors|outdoors|digital|remote|paperless|upstairs|downstairs|weekly|monthly|is off|not|no|nobody|no one|accept\w*|agrees?|declined?|declines|turn(?:s|ed)? down|voted|refus\w+|reject\w*|(?:from|as of|starting)|having|resolved|shall be|going to be|winner|(?:do|make) it|permitted|forbidden|banned|prohibited|hereby|takes? place|is held|goes ahead|won['’]t|like this|to keep it|long story|after)\b)"
)
_READ = tuple(regex(pattern, re.IGNORECASE) for pattern in _PATTERNS)
_INSTEAD = regex(_IN_PLACE, re.IGNORECASE)
_PLACE = regex(r"\b(?:place|instead)\b", re.IGNORECASE)
_BARE = regex(
    r"\W*(?:(?:and|but|so|good|great|ok|okay|right|fine|well|perfect|super|then|yes)\b\W*)*(?:(?:that|this|it|all|everything|the matter)(?: is|['’]s| was)(?: all| now| then)? (?:settled|decided|fixed|agreed|final|done|sorted|clear|it)|(?:i|we)(?:['’]ve| have)?(?: all| both)? agreed|(?:i|we) (?:said|told (?:him|her|them)) (?:yes|no|ok|okay)|(?:yes|no) to (?:both|all|that|this|everything)(?: of (?:them|it|your questions))?)"
    r"(?:\W+(?:then|now|thanks|thank you|good|for me|for us|so far|at last|finally|cheers))*\W*",
    re.IGNORECASE,
)


def is_bare(text: str) -> bool:
    """Whether a sentence only says that something is settled, and not what: nobody could look it up."""
    return _BARE.fullmatch(text) is not None


def decreed(text: str) -> int:
    """Behind the words of a sentence that decide something, by how it is built; 0 where it decides nothing."""
    if not _HINT.search(text) or _IDLE.search(text):
        return yes_or_no(text) or told_as_fact(text) or set_as_a_rule(text)
    found = next((found.end("it") for found in _found(text)), 0)
    return found or yes_or_no(text) or told_as_fact(text) or set_as_a_rule(text)


def takes_over(text: str) -> bool:
    """Whether a sentence tells who does something in place of another, which is arranged and no word of theirs."""
    return bool(_PLACE.search(text) and _INSTEAD.search(text) and not _IDLE.search(text))


def _found(text: str) -> Iterator[re.Match[str]]:
    for pattern in _READ:
        found = pattern.search(text)
        if found is not None:
            yield found
