"""Words that ask for silence or forbid a deed: to be kept to, and no question that waits for an answer."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import pairwise

from goodbooks.core.days import ANY_MONTH
from goodbooks.core.regex import regex

_US = r"between (?:us|you and me|me and you|the two of us|ourselves)\b(?! and\b)"
_NOBODY = r"\b(?:nobody|no[- ]one|not a soul|none of (?:them|the \w+|my \w+))\b"
_WHO_TELLS = r"\b(?:I|we|he|she|they|you|it)\b[^.;?!]{0,20}\b(?:tell|told|said|say|announced?|out|public|official|spoken|talked|informed)\b"
_OTHERS = (
    r"(?!(?:me|us|you|go|it|this|that|them)\b)(?:the |my |your |our )?[\w.]+(?: (?-i:[A-Z])\w+)?"
)
_SOMEBODY = (
    r"(?:him|her|them|any(?:body|one)(?: else)?|(?!(?:I)\b)(?-i:[A-Z])[\w.]+(?: (?-i:[A-Z])\w+)?)"
)
_OF_IT = r"(?: (?:of |about )?(?:it|this|that|anything|a word|the \w+))?"
_THE_END = r"(?: (?:yet|for now|from (?:us|me|you|anybody|anyone)))?\s*(?=[.,:;!?)–—]|$|\b(?:before|until|till)\b)"
_THIRD = (
    r"(?<!\bI )(?<!\bwe )(?<!\byou )\b(?:must|should|shall|ought|is|are)(?: not| never|n['’]?t)(?: to| supposed to| meant to)?"
    rf" (?:(?:hear|know|learn|be told|find out){_OF_IT}{_THE_END}|get wind of\b)"
    rf"|(?<!\bI )(?<!\bwe )(?<!\byou )\bcan(?:not| not|['’]?t) (?:hear|know|learn|be told){_OF_IT} (?:yet|for now)\s*(?=[.,;!]|$)"
    rf"|(?:\bnot|n['’]?t|\bnever) let {_OTHERS} (?:know|find out)(?:{_OF_IT}{_THE_END}| that\b)"
    rf"|\bkeep (?:it|this|that) (?:away )?from (?:him|her|them|(?!(?:\w+day|{ANY_MONTH})\b)(?-i:[A-Z])\w+)\b"
    rf"|\b(?:let['’]?s|let us|better|best|rather) not (?:tell|mention (?:it|this|that) to) {_OTHERS}"
    rf"|\brather {_OTHERS} (?:did not|didn['’]?t) (?:hear|know|learn|find out){_OF_IT}{_THE_END}"
    rf"|\bwithout {_SOMEBODY} (?:knowing|hearing|learning|finding out|getting wind){_OF_IT}{_THE_END}"
    rf"|(?:^|(?<=[.!?;:,(–—-])\s*|\bsay )(?:nothing|no word|not one word) to (?:(?:the|my|our|your|his|her) \w+(?: \w+)??|{_SOMEBODY}){_OF_IT}(?: (?:yet|for now)\b|\s*(?=[.;!)–—]|$)|(?= (?:until|till|before)\b))"
    r"|\b(?:does|do)(?: not|n['’]?t) know(?: (?:of |about )?(?:it|this|that|anything))?(?: yet)?,? (?:and|but|nor) (?:(?:he|she|they) )?(?:(?:should|must|shall|ought|may|is|are|need)(?: not|n['’]?t)|(?:should|must|shall|may|is|are) (?:he|she|they))"
    r"(?= (?:to )?(?:know|hear|learn|find out|be told|yet|either)\b|\s*(?:[.,;:!?)–—]|$))"
)
"""That somebody who is not there is not to hear of it: “Piet must not hear it”; not how they are to hear it, as in “from the minutes”."""
_ASKS = regex(
    rf"\b(?:keep|kept|keeps|stay|stays|remain|remains|leave)\b[^.;?!]{{0,40}}\b{_US}"
    rf"|(?:^|[.!?;:,(–—-]\s*|\b(?:is|are|that['’]s|this|it['’]s)\s+)(?:just |only |strictly )?{_US}\s*(?=[,:.;!?)–—]|$)"
    r"|\bconfidential\b|\bkeep\b[^.;?!]{0,20}\bquiet\b|\b(?:did not|didn['’]?t) hear (?:it|this|that) from me\b"
    r"|\b(?:keep|hold)\b[^.;?!]{1,30}\b(?:to yourself|under wraps|confidential|secret)\b"
    r"|\b(?:in (?:the )?(?:strict(?:est)? )?confidence|off the record|not a word (?:to|about|until|till|before|yet)|under embargo|mum['’]?s the word)\b"
    r"|\b(?:say|said|says|saying) nothing (?:about (?:it|this|that) )?(?:(?:to (?:the |your |my )?\w+ )?(?:until|till|before|yet)|for now)\b|\bstays? in this (?:room|office)\b"
    rf"|{_NOBODY}[^.;?!]{{0,40}}\b(?:(?:is|are|gets?) (?:to (?:hear|know|learn)|told)|(?:should|must|may) (?:hear|know|learn)|hears? (?:of |about )?(?:it|this|that|anything|a word)|(?:learns?|finds?) (?:of it|of this|out|about (?:it|this)))\b[^.;?!]{{0,30}}\b(?:before|until|till|yet|for now)\b"
    rf"|{_NOBODY}[^.;?!]{{0,40}}\b(?:hears?|knows?|learns?)\b[^.;?!]{{0,30}}\b(?:before|until|till)\b[^.;?!]{{0,10}}{_WHO_TELLS}"
    rf"|{_NOBODY}[^.;?!]{{0,20}}\b(?:hears?|knows?|learns?|is told)(?: (?:of |about )?(?:it|this|that|anything|a word))? (?:before(?: (?:that|then|him|her|them|me))?|until then|earlier)\s*(?=[.;!?]|$)"
    r"|\b(?:until|till|before) (?:then|that|[A-Za-z]+day|the \w+)\b[^.;?!]{0,12}\b(?:say|says|tell|tells) (?:nothing|nobody|no[- ]one|not a word)\b|\b(?:tell|tells) (?:nobody|no[- ]one) (?:until|till|before|yet)\b"
    r"|\b(?:do not|don['’]?t|never) (?:(?:tell|share|repeat|pass on)\b|(?:mention (?:this|that)|talk about|speak of)\b)"
    rf"|{_THIRD}",
    re.IGNORECASE,
)
_FORBIDS = regex(
    r"\W*(?:(?:please|kindly|still|and|but|so|also|until then|for now|again),? )*"
    r"(?:do not|don['’]?t|never)\b(?! (?:forget|hesitate|worry|mind|fail|bother|be (?:shy|afraid)|you|we|they|i|make me)\b)",
    re.IGNORECASE,
)
"""How a sentence begins that forbids; “don't forget” asks for a deed, and “don't you think” for an answer."""
_OF_A_THING = regex(
    r"\bconfidential (?!(?:until|till|for|between|please|at|by|and|or|as|now|too)\b)\w",
    re.IGNORECASE,
)
"""What is a kind of thing, as in “the confidential list”, which may be asked for."""
_ASKED_FIRST = regex(
    r"(?!\W*(?:until|till|before|for now|please|still|as long as)\b)\W*[^\s,;:–—]+(?:\s+[^\s,;:–—]+){2,}\s*[,;:–—(]",
    re.IGNORECASE,
)
"""What is said before the word to keep: “Write the advert, Piet must not hear it” asks for the advert."""
_PARTS = regex(r"\s*[,;:–—]\s*|(?<=[.!?])\s+|\s+(?=\(|without\b)", re.IGNORECASE)
"""Where a word to keep can begin that stands beside a thing."""
_ENDS = regex(r"(?<=[.!;])\s+")


@lru_cache(maxsize=1 << 15)  # a page for others asks it of every line, each time
def is_confidence(words: str) -> bool:
    """Whether words ask to keep something among those who heard them."""
    return _ASKS.search(words) is not None


def is_to_keep(words: str) -> bool:
    """Whether all that words ask is that something is not told, or not done: there is nothing to answer or to do."""
    parts = [one for one in _ENDS.split(words.strip()) if one]
    return bool(parts) and "?" not in words and all(map(_is_kept, parts))


def is_silence(words: str) -> bool:
    """Whether all that words say is that something is not told."""
    return is_to_keep(words) and is_confidence(words) and len(_ENDS.split(words.strip())) == 1


@lru_cache(maxsize=1 << 15)
def without_aside(words: str) -> str:
    """A title without the word to keep that stands behind a thing, “the advert, Piet must not hear it” as “the advert”; any other as it is."""
    if not is_confidence(words):
        return words
    seams = [(0, 0), *(one.span() for one in _PARTS.finditer(words)), (len(words), len(words))]
    kept = words[: seams[1][0]]
    for (start, end), (then, _) in pairwise(seams[1:]):
        if not is_confidence(words[end:then]):
            kept += words[start:then]
    is_asked = words.rstrip().endswith("?") and not kept.endswith("?")
    return f"{kept}?" if is_asked else kept


def _is_kept(part: str) -> bool:
    if _FORBIDS.match(part):
        return True
    found = _ASKS.search(part)
    if found is None or (found[0].lower().startswith("without") and found.start()):
        return False
    before = part[: found.start()]
    return " and " not in before and not _ASKED_FIRST.match(before) and not _OF_A_THING.search(part)
