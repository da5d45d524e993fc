"""A decision told as what is so: what holds in place of something else, what follows for a day from who has the room, what all agreed on.

No word made for deciding is needed; what was, is only thought of, asked, or always so is none.
"""

from __future__ import annotations

import re
from functools import lru_cache

from goodbooks.core.regex import regex
from goodbooks.language.days.day_names import WHEN

_PLAN = r"(?:hire|buy|order|print|book|ship|run|start|go|travel|use|keep|choose|build|take|rent|paint|plant|serve|invite|show|play|fly|sail|open|close|move|pay|offer|publish|launch|release|need|send)(?:s|es)?"
_NOT_YET = r"(?!(?:yet|until|before|only|just|even|least|that|because|so|to mention|if|when|a (?:day|minute|bit|moment|soul|word|single)|bad|to worry|for nothing|without)\b)"
_DAY_OR_TERM = (
    rf"(?:{WHEN}|(?:the|this|next) (?:week|month|term|season|summer|winter|spring|autumn))"
)
_PATTERNS = (
    # one thing and not the other
    rf"\b(?:we|they|it|(?:the|our|this) (?:[\w'’-]+ ){{1,3}}?)\s?(?P<it>{_PLAN}) (?!\w+ing\b)[^,.;!?]{{1,50}}, (?:and )?not {_NOT_YET}(?:in|at|on|to|for|with|by|the|an?|one|two|three|four|five|\d|(?-i:[A-ZÀ-Þ]))",
    rf"^\W*(?:(?:and|but|so) )?(?:the|our|this) (?:[\w'’-]+ ){{1,3}}?(?P<it>is|are|will be) (?:now )?(?:in|at|on) [^,.;!?]{{2,40}}, (?:and )?not {_NOT_YET}(?:in|at|on)\b",
    # what follows for us, on a day, or instead
    rf"(?:^\W*|[,;:–—]\s*|\band )so,? (?:on|from|for|until|till) {_DAY_OR_TERM},? (?P<it>(?:you|we|they|everybody|everyone|the [\w-]+)(?:['’]re| are| is| go| goes| move| moves| meet| meets| work| works| play| plays| sit| sits| use| uses| start| starts)) (?!not\b)",
    rf"(?:^\W*|[,;:–—]\s*|\band )so,? (?P<it>(?:the|our) (?:[\w'’-]+ ){{1,3}}?(?:(?:on|in|from|for) {_DAY_OR_TERM} )?(?:is|are|runs?|goes|moves?|starts?|takes place)) (?:[^.;!?]*\b(?:on|from|for|until|in) {_DAY_OR_TERM}|without|in the|at the|with the|by (?:video|phone))",
    rf"(?:^\W*|[,;:–—]\s*|\band )so,? (?P<it>(?:we|you)(?:['’]re| are)) (?:in|at|with|without|on) (?:the |our |your )?[^.;!?]{{2,40}}\b(?:instead|that (?:day|evening|morning|week|afternoon)|on {WHEN}|from {WHEN}|for the)",
    # whose word it was: all of them
    r"[,;–—(-]\s*(?:that(?: was|['’]s| is) |and )?(?P<it>(?:agreed|decided|voted|approved|accepted|carried|adopted)(?: so)?) (?:by (?:all|everybody|everyone|both|(?:a|the) (?:large |clear |small )?majority|a show of hands)|unanimously|with(?:out)? (?:a |one |any )?(?:discussion|dissent|vote against|abstention)|\w+ to \w+)",
    r"(?<!winner )(?<!they )(?<!he )(?<!she )\b(?P<it>(?:was|were) (?:voted|agreed|carried|adopted))\b(?! (?:the|best|most|out|off|as|to be|home)\b)[^.;!?]{0,20}(?:,? (?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) (?:votes )?(?:for|to)\b|\bby (?:all|everybody|everyone|(?:a|the) \w* ?majority|the (?:board|council|members|committee|parents|staff|team|assembly))|unanimously)",
    r"[,;–—(]\s*(?P<it>(?:\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|all) (?:votes )?for,? (?:and )?(?:\d+|one|two|three|four|five|none|nobody))(?: votes)? against",
    r"\bso we(?:['’]re| are) (?P<it>\w+ing)\b[^.;!?]{0,60}, (?:the|our) [\w -]{3,30} (?:was|were|are) (?:all )?(?:of one mind|for it|in favou?r)",
    # nothing before something is so
    r"^\W*(?P<it>(?:nothing|not one \w+|no (?!one\b|news\b|word\b|sign\b)\w+) (?:goes|leaves|is (?:sent|printed|paid|shipped|ordered|signed|published|released)|gets (?:sent|printed|paid|shipped|ordered|signed)) )[^.;!?]{0,30}\b(?:before|without|until|unless)\b",
    # a day that stands fast
    rf"\b(?:is|are) (?P<it>(?:on|in|at|for)) {WHEN}\b[^.;!?,]{{0,20}}[,;:–—]\s*(?:and )?(?:final|fixed|that['’]s fixed|settled|no later|full stop|whatever happens|come what may)\b",
    # one comes out and another goes in
    r"\b(?P<it>(?:comes?|goes?|is) out)\b[^.;!?]{0,50}\band (?:an?|the|two|our) [^.;!?]{2,40}\b(?:goes?|comes?|is) in\b",
    r"^\W*(?:so )?it(?:['’]ll| will) (?P<it>be) (?:the (?-i:[A-ZÀ-Þ])[\w-]+|option|plan|version|number|offer)\b[^.;!?,]{0,30}(?:\b(?:for the|then|after all|instead)\b|[.!]?$)",
)
_READ = tuple(regex(pattern, re.IGNORECASE) for pattern in _PATTERNS)
_HINT = regex(r"(?:, (?:and )?not\b|\bso\b,? (?:the|our|on|from|for|until|till|you|we)\b|\b(?:agreed|decided|voted|approved|accepted|carried|adopted|against|nothing|final|fixed|settled|whatever|comes? out|goes? out|is out|of one mind|it['’]ll|it will|no later|full stop)\b|^\W*no \w)", re.IGNORECASE)  # fmt: skip
_IDLE = regex(
    r"^\W*(?:if|unless|when|once|whether|until|had|should|in case)\b|\b(?:never|always|usually|might|maybe|perhaps|would|could|wish|hope|hopes|used to|years? ago|last (?:year|summer)|not (?:yet )?decided|every|each|delicious|lovely|family|dogs?|cats?|sea|seaside|beach|lake|holidays?|vacation|anniversary|birthday|honeymoon|grandma|granny|grandpa|in-laws|tourists|tastes?|looks?|smells?|sounds?|feels?)\b|\?\s*$",
    re.IGNORECASE,
)
"""What only thinks of it, asks, tells of long ago, or of what is always so."""


_AT_ONCE = 8
"""So many sentences are kept for those who ask again at once."""


@lru_cache(_AT_ONCE)
def told_as_fact(text: str) -> int:
    """Behind the words of a sentence that tell what was decided as what is so; 0 where they tell no decision."""
    if not _HINT.search(text) or _IDLE.search(text):
        return 0
    every = (pattern.search(text) for pattern in _READ)
    return next((found.end("it") for found in every if found), 0)
