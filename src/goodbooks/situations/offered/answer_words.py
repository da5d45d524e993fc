"""A piece of a story as an answer: the shortest of its words that say it whole, without who said it and what it hangs on."""

from __future__ import annotations

import re
from functools import lru_cache

from goodbooks.core.regex import regex
from goodbooks.situations.offered.pieces import bare

_TELLS = r"(?<!\bbe )(?:told|tells?|telling|telt|informed|assured|promised|reminded|minded|emailed|mailed|texted|messaged|called|warned|let)"
_SAYS = r"(?:said|says?|answered|replied|goes,|went,|was like,?|declared|announced|mentioned|mentions|wrote|writes|pointed out|explained|mumbled|muttered|stammered|blurted(?: out)?|came out with|come out with|according to|written|(?:afraid|feart|scared|fears?|worried|worries|dreads)(?: that| of)?|thing is|frightens (?:me|him|her)|thinks)"
_CONTENT = r"(?:that|how|what|when|where|whether|if|not|no|nobody|nothing|they|we|he|she|it|i|id|there|everything|all|only|you|the|from|to|please|sorry)"
_SOMEBODY = rf"(?:me|us|him|her|them|everybody|everyone|one|all of (?:us|them)|(?:the|my|our|their|every|each) (?:whole )?[\w-]+(?: (?!{_CONTENT}\b)[\w-]+){{0,3}}?|(?:one |(?:mr|mrs|ms)\.? )*(?-i:[A-ZÀ-Þ][\w’'-]+(?: [A-ZÀ-Þ][\w’'-]+)?)(?: (?:from|in|of) [\w-]+)?)"
_WHEN = r"(?: (?:outright|straight|again|then|politely|really|back|something|today|yesterday|already|this (?:morning|afternoon|evening)|on \w+day|behind (?:my|our|his|her|their) backs?))*"
_TO_THEM = rf"(?: (?:to )?{_SOMEBODY}(?: know)?"
_SAYS_TO = rf"(?:{_TELLS}(?:{_TO_THEM}(?={_WHEN}(?:,|:| {_CONTENT}\b| [“\"])))|{_TO_THEM}(?= \w)))?|{_SAYS}(?: to {_SOMEBODY}(?=,|:| {_CONTENT}\b| [“\"]))?)"
_HANGS = regex(
    r"\A\W*(?:(?:and|but|so|then|also|because|well|yes|yeah|okay|ok|like|anyway|honestly|actually|look|oh|sure|right|now|too|since then|whereas|although|though|while|namely|just|only(?=,))\b,? (?!much\b|many\b|far\b|long\b))+",
    re.IGNORECASE,
)
_THAT = regex(
    r"\Athat (?=(?:i|he|she|they|we|it|you|the|my|our|his|her|their|every|neither|nobody|no|all|a|an|there|(?-i:[A-ZÀ-Þ])[\w'’-]+)\b)",
    re.IGNORECASE,
)
_REPORTED = regex(
    rf"\A(?:[^.;:“”\"]{{0,70}}\b)?{_SAYS_TO}{_WHEN}(?:, [^,]{{2,40}},)?[,:]?(?: (?:that|like|about))? (?=[\w“\"'])",
    re.IGNORECASE,
)
_THAT_IS = regex(
    r"\A[^.;:“”\"]{0,60}?\b(?:answer|reason|reply|argument|excuse|word|assurance|announc(?:es|ed|ing)|like|want|wish|hear|out to \w+|reads|request)\b[^.;:“”\"]{0,30}?(?: that|:) (?=\w)",
    re.IGNORECASE,
)
"""What leads in to what is meant, said or wished: “his answer was that …”."""
_SETTLED = regex(
    r"\A[^.;:“”\"]{0,90}?\b(?:agreed|settled|decided|fixed|declared|signed off|made it clear|announced|promised|assured [\w ]{2,30}?|congratulated [\w ]{2,20}?)(?: (?:it )?(?:between us|with (?:him|her|them)|on (?:it|the \w+)|together))?,?(?: (?:that|for|on))?,? (?=(?:the|a|an|no|all|we|i|it|he|she|they|full|every|nobody|nothing|only|our|my|each|[\w-]+ (?:\w+ )?(?:is|are|will|would|goes|go|can|has|have)) ?\b)",
    re.IGNORECASE,
)
_ASKED = regex(
    r"\A.*?\b(?:ask(?:s|ed|ing)?|wants? to know|wanted to know|wonder(?:s|ed)?|enquire[sd]?|curious)\b(?:[^?“”\"]{0,40}?)[,:]? (?=(?:if|whether|what|how|why|when|who|which|would|could|can|do|did|was|were|are|is|have|had|will)\b)"
    r"|\A.*?\b(?:goes|went|said|says|'s like|is like|was like|shes like|hes like)[,:]? (?=(?:so )?(?:would|could|can|do|did|are|have|will|how|what|when|where|which|why)\b)",
    re.IGNORECASE,
)
_BEHIND = regex(
    rf",? (?:{_SAYS}|asked|asks) (?:he|she|they|i)\W*\Z|, this (?:i|he|she|they) (?:{_SAYS}|asked).*\Z|, (?:he|she|they|i|(?-i:[A-ZÀ-Þ]\w+)) (?:just |then )?(?:{_SAYS}|asked|asks|requested|thought|reckon)\b.*\Z|,? (?:it seems|you know|i know it|eh|like|honest to god|kindly tell|god knows|to be fair|i must say|i should add|or something|but no|ha(?:ha)*|lol)\W*\Z",
    re.IGNORECASE,
)
_DOING = regex(
    r"\A(?:.*?\b)??(?:i(?:['’]d|d|['’]ll)|i (?:\w+ly |only )?(?:would|could|can|might|may|will|wish|want(?:ed)?|like|love|prefer|take)|(?:my |the )?(?:wish|request) is|asked (?:(?:him|her|them|(?-i:[A-ZÀ-Þ]\w+)) )?(?:if i could|to)|(?:want|like) to)(?: (?:like|love|prefer|rather|be glad|really|only|just|much|so|even|wish|take))*(?: to(?= \w))? (?=\w)"
    r"|\A(?:.*?\b)??(?:they['’]?d|he|she|they|we) (?:would |will )?(?:have to|needs? to|must|need) (?=\w)",
    re.IGNORECASE,
)
_WOULD_DO = regex(
    r"\A(?:(?:if [^,]*, ?)?(?:then |even |at (?:the )?least |in case [^,]*, ?))+|,? (?:would|might) (?:also |even )?(?:be|do)\b.*\Z|,? (?:if (?:that|it|there)|this i|for me|to start).*\Z",
    re.IGNORECASE,
)
_OFFERS = regex(
    r"\A(?!(?:the|a|an|my|all|only|\w+-\w+|two|three|four|five|six|seven|eight|nine|ten) (?:[\w-]+ )*?i (?:can|could)).*?\b(?=(?:(?:i|we|he|she|they)(?:['’](?:d|ll)| (?:can|could|would|will|might|may)\b)|id |let (?:him|her|them|me|us) ))|\A.*?\b(?:offer|suggestion|proposal|idea) (?:was|is) (?:to )?(?=\w)|\A.*?\bproposed to (?=\w)",
    re.IGNORECASE,
)
_WHAT_IS = regex(
    r"\A(?:what|all|the (?:only )?thing) (?:that )?(?:i|we)(?:['’]d)? [^,;]{0,50}?(?:, if [^,]{2,40},)? (?:is|are|was)(?: to)? (?=\w)",
    re.IGNORECASE,
)
"""“What I can do for sure is …”."""
_I_SAID = regex(
    r"\A(?:i|we)(?: did| have|['’]ve)? (?:say|said|told (?:him|her|them)|offered|reckon|thought|proposed|promised)(?: that| to)? (?=(?:i|id|we|to)\b|\w)",
    re.IGNORECASE,
)
_IS_THAT = regex(
    r"\A[^,]{0,60}\bis(?: that|,) (?=(?:that )?(?:i|we|he|she|they|the|there|nobody|my)\b)",
    re.IGNORECASE,
)
_THING_IS = regex(
    r"\A(?:(?:well|and|but|so|oh),? )?(?:(?:the )?(?:(?:plain|honest|simple|whole|sad|silly|real|funny|stupid) )?(?:thing|truth|fact|point|matter|worst|trouble|bottom line)(?: of (?:it|the matter))?(?: really)? is"
    r"|to be (?:quite |perfectly )?(?:honest|frank|fair)|in truth|if i['’]?m honest|honestly|truth be told|deep down|tbh)[,:]?(?: that)? (?=(?:i|i['’]\w+|yes|no)\b)",
    re.IGNORECASE,
)
"""What one says before one says it: “the thing is”, “to be honest”."""
_COULD_HAVE = regex(
    r"\A(?:i|we) (?:could|should|wish i(?: had|['’]d))(?: have)? (?:told|said)(?: to)?(?: (?:him|her|them|madam|sir))? (?:that )?(?=\w)",
    re.IGNORECASE,
)
_IT_IS = regex(
    r"\A[^,]*\b(?:thing|one|exception|part|what)\b[^,]*\b(?:is|was|are|were) (?P<it>\w.*)\Z",
    re.IGNORECASE,
)
_NAME = regex(
    r"\b(?:(?:Dr|Mr|Mrs|Ms|Prof|Herr|Frau|Madame|Monsieur)\.? )?(?!(?:It|In|The|Who|She|He|They|But|And|At|Without|What|My|Our)\b)[A-ZÀ-Þ][\w'’-]+(?: [A-ZÀ-Þ][\w'’-]+)*"
)
_FINITE = r"(?:don['’]t|doesn['’]t|isn['’]t|aren['’]t|wasn['’]t|weren['’]t|hasn['’]t|haven['’]t|is|are|was|were|has|have|had|can|will|would|goes|go|went|used|could|do|does|he|she|they)"
_SUBJECT = regex(
    rf"\A(?!(?:i|he|she|they|we|it|you|there|this|that|nobody|what|who|all i|if|when|since|in|on|at|for|to)\b)(?P<it>\w[\w'’-]*(?: (?!(?:{_FINITE}|i|he|she|they|it|we|that|if|whether)\b)[\w'’-]+){{0,6}}?)(?:,[^,]*,| (?:also|too|then|alone))? {_FINITE}\b",
    re.IGNORECASE,
)
_OBJECT = regex(
    r"(?<!since )(?<!until )(?<!in )\b(?!(?:my|our) (?:\w+ )?(?:boss|manager|supervisor|director|chief|head|owner)\b)(?:the|a|an|my|our|his|her|their|all|no|not enough|every|each|half|only the)\b (?!been\b|of us\b)(?=\w).*",
    re.IGNORECASE,
)
_OBJECT_ENDS = regex(
    r",? (?:and|but|so|because|which|who|where|when|while|since|as if|like|(?:to )?(?:my|him|her|them)sel(?:f|ves)|one by one|line by line|with (?:his|her) own|at night|by hand|from me|from now|is|are|was|were|would|will|has been)\b.*|, .*|[.!?].*",
    re.IGNORECASE,
)
_HANGS_ON = regex(r"(?: (?:for|by|to|with|of|at|on|from|in|about))+\Z", re.IGNORECASE)
"""What a thing ends on that has lost what it was for: “the fittings for” of “the fittings for myself”."""
_NUMBERED = regex(
    r"\b(?:[€£$]?\d|two|three|four|five|six|seven|eight|nine|ten|twenty|thirty|hundred)\b.*",
    re.IGNORECASE,
)
_MEASURE = regex(
    r"(?:\b(?:about|around|nearly|almost|only|from|for|until|till|by|to|every|the morning of|half|at least|another) )*(?:the )?(?:[€£$]\s?)?\b(?:\d[\w.,:]*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|half|this|the end)\b.*",
    re.IGNORECASE,
)
_FEWEST = 2
_LOOKS_BACK = regex(
    r",? (?:and )?(?:(?:ever )?since(?: then)?|thereafter|afterwards|after that|from then on|by then|(?:in the )?meantime|meanwhile|as a result|because of (?:it|that|this)|back in (?:[a-z]+(?: \d{4})?))\Z",
    re.IGNORECASE,
)
"""What ends a clause and points to one before it, which an answer by itself no longer has."""


@lru_cache(maxsize=256)
def shortest(words: str, form: str) -> str:
    """The words of a piece as an answer of a form; as they are where nothing can be left out for sure."""
    said = _without_back(_BEHIND.sub("", _plain(words)))
    made = _plain(_BY_FORM[form](said)) if form in _BY_FORM else said
    return (
        made
        if len(made.split()) >= _FEWEST or (form in ("thing", "measure", "reply") and made)
        else said
    )


def _without_back(words: str) -> str:
    """Words without a “since” at their end that points to what stood before."""
    rest = _LOOKS_BACK.sub("", words)
    return rest if len(rest.split()) > _FEWEST else words


_FOR_A_DAY = regex(r"\Afor (?=(?:the )?\d{1,2}(?:st|nd|rd|th)? (?:of )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))", re.IGNORECASE)  # fmt: skip


def _plain(words: str) -> str:
    """Words without what ties them to what stands before, and without the stop at their end."""
    one = _HANGS.sub("", bare(" ".join(words.split())))
    return _FOR_A_DAY.sub("", _THAT.sub("", one)).rstrip(" .!,;:")


def _cut(pattern: re.Pattern[str], words: str) -> str:
    """What stands behind a lead-in, where enough does."""
    found = pattern.match(words)
    rest = words[found.end() :] if found else ""
    return rest if rest.strip() else words


def _said(words: str) -> str:
    return _cut(_THAT_IS, _cut(_REPORTED, words))


def _agreed(words: str) -> str:
    return _cut(_REPORTED, _cut(_SETTLED, words))


_TO_A_QUESTION = regex(
    r"\A.{0,90}?\b(?:ask(?:s|ed)?(?: (?:me|us|him|her|them|straight|out|again))*|wants? to know|wanted to know|turns? (?:round )?to (?:me|us)|looks? at (?:me|us)|goes|went)[,:]? (?:(?:and|so|then|well),? )*(?=(?:whether|if|what|where|how|who|why|when|which|would|could|can|do|does|are|is|have|has|will|did)\b)",
    re.IGNORECASE,
)
"""What leads to a question, whoever puts it: “Over the soup the director turns to me, and what would you do”."""


def _question(words: str) -> str:
    cut = _cut(_ASKED, words)
    return cut if cut != words else _cut(_TO_A_QUESTION, words)


def _doing(words: str) -> str:
    if found := _WHAT_IS.match(words):
        return words[found.end() :]
    return _cut(_DOING, _WOULD_DO.sub("", words) or words)


_LET_THEM = regex(r"\b(?:let|just let) (?P<who>him|her|them) (?=\w)", re.IGNORECASE)
_TIME = r"(?:at|by|before|no later than) (?:[a-z]+|\d{1,2}(?:[:.]\d\d)?)(?: ?[ap]\.?m\.?| o['’]clock| sharp)?"
_HOW_OFTEN = regex(
    rf"(?:\A|(?<=[\s,;]))(?P<often>(?:{_TIME} )?(?:(?:every|each) (?:other |single |second |working )?\w+(?: (?:morning|afternoon|evening|night))?|on \w+days|once a \w+)(?:,? {_TIME})?),? \Z",
    re.IGNORECASE,
)
"""How often and by which hour, said before who does it: “Every evening before seven she could have …”."""
_WHO_COMES = {"him": "he", "her": "she", "them": "they"}


def _offer(words: str) -> str:
    if found := _WHAT_IS.match(words):
        return words[found.end() :]
    made = _cut(_I_SAID, _cut(_OFFERS, words))
    often = _HOW_OFTEN.search(words[: -len(made)]) if made and words.endswith(made) else None
    let = _LET_THEM.match(made)
    made = f"{_WHO_COMES[let['who'].lower()]} could {made[let.end() :]}" if let else made
    return (
        f"{made.rstrip(' .')}, {often['often'][:1].lower()}{often['often'][1:]}" if often else made
    )


def _clause(words: str) -> str:
    return _cut(_COULD_HAVE, _cut(_IS_THAT, _cut(_THING_IS, words)))


def _who(words: str) -> str:
    found = _NAME.search(words)
    return re.sub(r"['’]s\Z", "", found[0]) if found else _thing(words)


def _thing(words: str) -> str:
    if found := _IT_IS.match(words):
        return found["it"]
    if found := _SUBJECT.match(words):
        return found["it"]
    found = _OBJECT.search(words) or _NUMBERED.search(words)
    return _HANGS_ON.sub("", _OBJECT_ENDS.sub("", found[0])) if found else words


_ASKS_FOR = regex(r"\b(?:ask(?:s|ed|ing)?|appl(?:y|ied|ying)|put(?:ting)? in|request\w*|beg(?:ged|ging)?|push(?:ed|ing)?|hop(?:e[ds]?|ing))(?: (?!to\b)[\w’'-]+){0,3}? \Z", re.IGNORECASE)  # fmt: skip
"""What “for” belongs to, where what is asked for stands behind it."""


def _measure(words: str) -> str:
    found = _MEASURE.search(words)
    if not found:
        return words
    is_asked_for = _ASKS_FOR.search(words[: found.start()]) is not None
    return found[0].removeprefix("for ") if is_asked_for else found[0]


_BY_FORM = {
    "clause": _clause,
    "who": _who,
    "said": _said,
    "reply": _said,
    "my-word": _said,
    "agreed": _agreed,
    "question": _question,
    "doing": _doing,
    "offer": _offer,
    "thing": _thing,
    "measure": _measure,
}
