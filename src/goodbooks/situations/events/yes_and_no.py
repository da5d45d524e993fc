"""How a story tells that somebody gave a yes or a no: who, when, and the words that lead to it."""

from __future__ import annotations

import re

from goodbooks.core.regex import regex

PLACE = r"(?:my|our|the) (?:new )?(?:boss|manager|supervisor|director|principal|chief|head|owner|vp|ceo)"
BOSS_BY_PLACE = regex(PLACE, re.IGNORECASE)
_NAME = r"(?:(?-i:Mr|Mrs|Ms|Miss|Dr|Prof|Frau|Herr)\.? )?(?!(?:In|At|On|By|For|With|From|To|As|If|When|While|After|Before|All|Now|Only)\b)(?-i:[A-ZÀ-ÖØ-Þ][a-zà-öø-ÿ'’-]+)"
_SAME = r"the (?:very )?same (?:man|woman|person|boss|manager|guy) (?:who|that)"
_WHO = rf"(?P<who>{PLACE}(?:,? {_NAME})?|{_SAME}|he|she|they|{_NAME}(?: \({PLACE}\))?|(?:and|but)(?: then| later)?)"
"""Who decided; behind “and” it is whoever decided before."""
_WHEN = r"(?:(?:at (?:\d[\d:.]*(?: ?[ap]m)?|\w+)(?: o['’]clock)?|this (?:morning|afternoon|evening)|yesterday|earlier|only|just) ){0,3}"
"""An hour or a day right behind whoever decided: “the same man who at 9:30 this morning told me”."""
_ADVERB = r"(?:then |later |suddenly |finally |first |just |had |has |also |simply |only )*"
_DEED = r"(?:(?!said|told|approved|agreed)\w+ (?:(?!(?:he|she|they|i|we|it) )[\w'’:]+ ){0,10}and )?"
"""What somebody did before they said it: “came in at five and told me to go ahead”."""
_OF_OURS = r"(?:it|this|that|us|me|them|my|our|the|his|her)\b"
_TELL_YES = r"tell (?:them|everybody|everyone|her|him|the \w+) (?:that )?(?:yes|we(?:['’]re| are|['’]ll| will| do| can)? (?!go(?:ing)? ahead|not\b|do not|don['’]t|wait|stop|hold|pause|park|stay|need|have to|must|know|are\b|talk|think|see\b|look|let them|can['’]t|cannot|won['’]t)[a-z]+|it['’]?s? (?:is )?(?:on|fine|ok|okay)|they (?:can|may|get|have))"
"""What somebody is to tell the others, where it is a yes to them."""
ORDERED = r"(?:print|send|deliver|load|build|pour|publish|sign|pay|serve|open|install|pack|move|book|order|switch|hand|bind|cook|paint|weld|bake|cut|ship|post|plant)"
"""What somebody is told to do with a thing."""
_GO = rf"(?:give in|give way|move forward|do it anyway|go ahead|go on|go with|go for|carry on|continue|proceed|ship|start|begin|do it|launch|release|push (?:ahead|on)|press on|say yes|let (?:it|them|him|her|the \w+) (?:go|run|pass|through|have|get|do|in)|wave (?:it|them) through|{ORDERED} (?:it|them|the (?!day|week|month|rest)[\w-]+)|give (?:them|him|her) what|{_TELL_YES})\b"
_STOP = r"(?:(?:press|hit) (?:pause|stop|hold)|not to|stop|pause|wait|hold|drop|cancel|forget|leave it|(?:put|set) (?:it|this|that|them|everything|the [\w-]+) (?:on (?:hold|ice)|aside|off)|park (?:it|this|that|them|the [\w-]+)|keep (?:it|this|that|them|the [\w-]+|[\w-]+ [\w-]+) (?:back|closed|empty|shut|locked|as (?:it|they) (?:is|are))|call it off|sit tight|sit on it|do nothing|don['’]t do anything|freeze|tell (?:them|everybody|everyone|her|him|the \w+) (?:no|not yet|to wait)|(?!(?:he|she|they|I|we|you|who|nobody|everybody)\b)[\w'’-]+(?: [\w'’-]+){0,3}? (?:stays?|remains?|is to stay) (?:closed|shut|off|out|empty|locked|on hold|where|as|in|back|down|put))\b"
_FIRST = r"(?:let (?:him|her|them|me) [^.;!?\"“”]{0,40}?(?: and|,) (?:to )?(?=(?:press|hit) ))?"
"""What somebody wants to do before a stop that they ask for: “let me meet them first, press pause”."""
_TOLD = r"(?:told (?:me|us)|tells (?:me|us)|(?:[\w'’:-]+ ){1,18}?to tell (?:me|us)|said|says)(?: (?:very )?(?:\w+ly|loud and clear|out loud))?(?: (?:on|at|in|by|over|this|yesterday|last)\b[^,.;!?]{0,32}?)?[,:]? (?:that )?(?:(?:to|we|you|i|they)(?:['’](?:d|ll|re))? (?:should |could |would |will |are to |were to |can |may |must |just |simply |now )?|just |simply )?"
_AGREED = r"(?:agreed|agrees|decided|decides)(?: with (?:me|us))?(?: (?:on|at|in|this|yesterday|last|today)\b[^,.;!?]{0,32}?)?,? (?:that (?:(?:we|I|you|they)(?:['’](?:d|ll))? )?(?:should |would )?|to )"
"""What leads to a verdict that was agreed on: “she agreed with me this morning that we hold it”."""
_IN_QUOTES = r"(?:said|says|wrote|writes|answered|answers|goes),?:? [\"“](?:[^\"“”!?]*?(?:[,.] |\b(?:we|you|please|just|then|and|yes|ok|okay|fine|now|so|well|sure) ))??(?:(?:we|you|please|just|then|now|let['’]s) ){0,2}"
"""What leads to a verdict within somebody's very words: said “Let me meet them first, hit pause”."""
_RINGS = r"(?:rings|rang|calls|called|phones|phoned|texts|texted|writes|wrote|mails|mailed|messages|messaged|pings|pinged|answers|answered|replies|replied|says|said|goes|comes|came)(?: (?:me|us|back|up|in|by|over|round|out|down))*(?: (?:the corner|(?:in)?to (?:my|the|our) [\w-]+|through the door|past))?(?: (?:at|from|on|with) (?:[^,.;:!?\"“]|(?<=\d)[:.](?=\d)){1,25}?)?(?::| and (?:says|said|goes):?|,(?= [\"“])) ?[\"“]?(?:(?:ok|okay|fine|well|listen|look|look here|so|just|please|right|now|then|yes|no|sorry|you|we|let['’]s),? )*"
"""What leads to a verdict behind a colon: “he rings: just give in”."""
_FILLED = r"(?:(?:ok|okay|fine|well|listen|look|right|so|just|please|then|yes|no|now|sorry|you|we|let['’]s),? ){0,4}"
_OPENS = rf"(?:(?!(?:and|but|he|she|they|I|we)\b)[\w'’-]+ ){{0,12}}[\w'’-]+: ?[\"“]{_FILLED}"
"""What leads to a verdict in quotation marks behind a colon, whatever somebody did before they said it: “she stood in my door: "Go ahead"”."""
_WHOM = rf"(?:him|her|them|everybody|everyone|{_NAME}(?:,? (?:and )?{_NAME})*|(?:the|our|my|his|her|their) (?!(?:truth|story|boss|manager)\b)[\w-]+(?: (?!(?:that|he|she|they|to|it|we)\b)[\w-]+)?)"
_THERE = r"(?: (?:on|at|in|by|over|this|yesterday|last|today|again|already)\b(?:(?! (?:he|she|they|that)\b)[^,.;!?]){0,32}?)?"
"""How and when somebody said it."""
_ALLOWED = r"(?:(?:can|could|may|might|(?:are|is|was|were) (?:free|allowed) to)(?: (?:now|just|already|simply|all|both))*)"
_NO_DEED = r"(?!(?:not|never|be|have|count|rely|trust|always|see|hear|ask|come|call|talk|speak|tell|help|think|understand|imagine|expect|keep their|do what|do anything|do better)\b)"
_MAY = rf"told (?P<whom>{_WHOM}){_THERE}[,:]? (?:that )?(?P<subject>he|she|they|{_NAME}) {_ALLOWED} {_NO_DEED}"
"""What leads to a leave given to somebody else: “told Oyvind on the phone he can sell hall 4”."""
_MAY_NOT = rf"told (?P<whom>{_WHOM}){_THERE}[,:]? (?:that )?(?P<subject>he|she|they|{_NAME}) (?:can ?not|can['’]t|could ?not|couldn['’]t|may not|must not|mustn['’]t|(?:are|is|was|were) not (?:allowed )?to) (?:now |yet )?{_NO_DEED}"
_TO_US = r"(?! to (?!(?:it|this|that|us|me|the|my|our)\b))"
"""Behind a yes or a no: it is not said to somebody else."""
YES = regex(
    rf"\b{_WHO}(?: and (?:I|me))?,? {_WHEN}{_ADVERB}{_DEED}(?P<said>said (?:yes|okay|ok)\b{_TO_US}|approved\b|agreed\b(?! (?:with|that)\b)|okayed\b|signed (?:it )?off\b|gave (?:me|us|it|{_WHOM}) (?:the|his|her|their) (?:green light|go-ahead|ok|okay|blessing|approval)\b|(?:{_TOLD}|{_AGREED}|{_IN_QUOTES}|{_RINGS}|{_OPENS})(?P<what>{_GO})|{_MAY}(?P<leave>[a-z]{{2,}})\b)",
    re.IGNORECASE,
)
NO = regex(
    rf"\b{_WHO}(?: and (?:I|me))?,? {_WHEN}{_ADVERB}{_DEED}(?P<said>said no\b(?! (?:one|body|more)\b){_TO_US}|(?:rejected|refused|cancelled|canceled|stopped|withdrew|vetoed|scrapped|reversed|overruled) {_OF_OURS}|took it back|turned it down|called it off|pulled (?:it|the plug)\b|changed (?:his|her|their) mind|(?:{_TOLD}|{_AGREED}|{_IN_QUOTES}|{_RINGS}|{_OPENS}){_FIRST}(?P<what>{_STOP})|{_MAY_NOT}(?P<leave>[a-z]{{2,}})\b)",
    re.IGNORECASE,
)
