"""Words by which somebody gives what was asked of them and says neither yes nor no: “The backups are yours until Christmas”."""

from __future__ import annotations

import re

from goodbooks.core.regex import regex
from goodbooks.reckoning.terms import is_said

_DOES = r"(?:run|runs|do|have|take|get|own|handle|manage|look after|plan|order|decide|try|go ahead|carry on|lead|start|begin)"
_SIGNS = r"sign|approve|check|release|answer|choose|book|open|close|clear|set|review|order|hire|write|send"
_LETS = regex(
    r"(?:\b(?:is|are|be|becomes?)|['’]s|['’]re) (?:all |now )?(?:yours|mine|ours)\b|\byou(?:['’]ve| have) got it\b"
    r"|\b(?:lets?|letting|trusts?|leaves?) (?:(?:me|you|us) (?:with )?(?!know\b|see\b|think\b|check\b|look\b|down\b|sleep\b|alone\b|hear\b|have a look\b)\w|.{3,60}? to (?:me|you|us)\b)"
    rf"|\A\W*(?:(?:then|so|fine|all right|alright|well),? )*you(?:['’]ll| will| can(?! do (?:it|this|that|the (?:work|job)|your job)\b)| may)? (?:now )?{_DOES}\b"
    rf"|\A\W*(?:from [\w. ]{{3,25}}?,? )?(?:then )?you(?:['’]ll| will| can| may)? (?:now )?(?:{_SIGNS}) [^.;!?]{{2,60}}?\b(?:yourself|yourselves|on your own|alone|without (?:asking )?me)\b"
    rf"|\A\W*from [\w. ]{{3,25}}?,? you(?:['’]ll| will| can| may)? (?:now )?(?:{_DOES}|{_SIGNS})\b"
    rf"|\bI (?:may|can|get to|am allowed to) (?:now )?{_DOES}\b"
    r"|\b(?:gives?|gave|hands?|handed) (?:me|us) (?:back\b|.{2,50}? (?:back|again)\b)|\b(?:I|we) (?:get|have) .{2,50}? (?:back|again)\b"
    r"|\bgo ahead\b|\bgo for it\b|\A\W*(?:agreed|approved|granted|all right|alright|fine|deal|gladly|certainly|absolutely|sure|of course)\b(?= *(?:[,.;:!–-]|but\b|until\b|till\b|for\b|from\b|if\b|$))"
    r"|\b(?:we|let['’]?s|he will|she will|I['’]ll|I will)(?: can)? (?:try|give) (?:it|that|this)\b|\btries it\b|\A\W*try (?:it|that|this)\b"
    r"|\b(?:he|she|they)(?: has| have)? (?:agreed|agrees|approved|consented)\b|\b(?:(?:is|am|are|was) |['’]m |['’]s )?fine (?:with|by) (?:it|that|this|me|him|her)\b|\bgreen light\b"
    r"|\b(?:he|she|they) (?:said|says) (?:that )?I (?:can|could|may|might)\b|\bI get (?:the|it|them|to)\b|\A\W*(?:go on then|by all means|do it|I do(?:n['’]t| not) mind)\b",
    re.IGNORECASE,
)
_REFUSES = regex(
    r"\b(?:no|not|never|nobody|nothing|neither|nor|wait|waits|later|first|refus\w+|declin\w+|instead|keeps? (?:it|them|the|that))\b|n['’]t\b",
    re.IGNORECASE,
)
_FOR_THEMSELVES = regex(
    r"\W*(?:(?:no|ok(?:ay)?|well|so|then|please|just|now|look|look here|for now),? )*(?:let|leave|trust|give|hand) [^;.!?]*?\b(?:me|us)\b",
    re.IGNORECASE,
)
"""How an order begins by which somebody keeps it, “leave it to me”: it lets nobody else have it."""
_ASKS_WHAT = regex(r"\W*(?:who|whom|whose|what|when|which|where|how|why)\b", re.IGNORECASE)
"""How a question begins to which no yes is an answer."""
_NO_MIND = regex(r"\bdo(?:n['’]t| not) mind\b", re.IGNORECASE)
_CLAUSE = regex(r"[,;.]")
_ON_TERMS = regex(r"(?<=\w) (?:if|(?:as|so) long as|provided|whenever|when|unless|on condition) ", re.IGNORECASE)  # fmt: skip
"""Where what is given ends and on what terms begins: a “nothing” in those refuses nothing."""
_STILL = r"(?:still |only |just |also |do |does )*"
_TERM = regex(
    rf"\b(?:I|we|he|she|they) {_STILL}(?:want|wants|need|needs|expect|expects|would like|['’]d like) (?:to )?{_STILL}(?:see|hear|know|have|get|be told|be asked|a|the)\b"
    rf"|\b(?:he|she|they) {_STILL}(?:sees?|gets?|hears?|wants?)\b|\b(?:keep|tell|show|send|let) (?:me|him|her) (?:posted|informed|know|the|a|in the loop)\b",
    re.IGNORECASE,
)
"""What somebody wants to see or hear of what they let go of."""
_LEAD = r"\A\W*(?:(?:for now|for the moment|to begin with|well|then|so|but|hm+|ok(?:ay)?|fine|all right|alright|for me|he said|she said|they said|he says|she says|they say)\b[\s,:;.–-]*)*"
_NO_VERB = r"(?!\b(?:is|are|was|were|will|would|can|could|stays?|comes?|waits?|goes|has|have|needs?|must|should|if|when|after|once|as|he|she|they|I|we|you|who|that|it)\b)"
_WHAT = rf"(?P<what>(?:{_NO_VERB}[\w'’-]+ ?){{1,5}}?)"
_UNTIL = regex(r"\b(?:until|till|through|for (?:now|the (?:time being|moment)|\w+ (?:days?|weeks?|months?)))\b", re.IGNORECASE)  # fmt: skip
_BOUND = r"(?:until|till|through|for now|for the time being|for the moment|for \w+ (?:days?|weeks?|months?)|to (?:begin|start) with|at first|on trial|as a (?:trial|test)|first)\b"
_ONLY = regex(rf"{_LEAD}(?:only|just|at most|nothing but|no more than) (?:for )?{_WHAT}(?= *(?:[,.;!–-]|\Z|{_BOUND}|but\b|and\b|with\b))", re.IGNORECASE)  # fmt: skip
_NOT_THE_REST = regex(
    rf"{_LEAD}(?P<what>(?:the|my|our|your|his|her|their) (?:{_NO_VERB}[\w'’-]+ ?){{1,4}}?)(?:,? ?(?:yes )?,? ?(?:but )?(?:not|no) (?:the|my|our|your|his|her|all|to)\b|,? ?(?:but )?(?:only )?{_BOUND})",
    re.IGNORECASE,
)
"""How a part of what was asked for is named with no yes before it."""
_A_THING = regex(r"(?:the|my|our|your|his|her|their|\w+days)\b", re.IGNORECASE)
_LONGEST_NAME = 3
"""So many words name a thing that nobody asked for by name: “the west pier”, and not “the crane stands still”."""
_ASKS = regex(r"\?\W*\Z")
_TELLS = regex(r"\b(?:I|me|we|us|he|she|they|can|could|may|might|must|should|had|do|does|did|decides?|knows?|asks?|asked|says?|said|not)\b|n['’]t\b", re.IGNORECASE)  # fmt: skip
"""What makes a whole sentence of what is named, “only the board decides”."""
_NAMING = regex(r"[^\W\d_]{4,}")
_SMALL = frozenset({"until", "with", "what", "that", "this", "look", "after", "time", "have", "from", "your", "their", "thing"})  # fmt: skip
_PARTS = regex(r"\s*[,;]\s*|\s+(?=(?:but|provided|as long as|so long as|if)\b)", re.IGNORECASE)


_YOU_MAY = regex(
    r"\A\W*(?:(?:then|so|well|and|that|from [\w. ]{3,25}?),? )*(?:you|I) (?P<may>(?:can|may|could|get to|am allowed to|are allowed to)(?: now| then)? )?(?P<does>[a-z]\w*(?: \w+)?)",
    re.IGNORECASE,
)
_WANTED = regex(
    r"\A\W*(?:to |(?:may|can|could) I (?:please )?|(?:that |if |whether )?I (?:may |can |could )?|I(?:['’]d| would) like to |I want to )?(?P<does>[a-z]\w*(?: \w+)?)",
    re.IGNORECASE,
)


def granting(words: str, asked: str = "") -> str:
    """What words that answer an ask say to it, yes, no, later or part, where they begin so or let somebody have it; "" where they do neither.

    What they want to see of it makes no yes one in part.
    """
    said = dict(is_said(words, asked)).get("is", "")
    if said == "part":
        whole = ", ".join(one for one in _PARTS.split(words) if not wants_to_hear(one))
        return dict(is_said(whole, asked)).get("is", said) if whole else said
    if said or _ASKS_WHAT.match(asked):
        return said
    first = _CLAUSE.split(words.strip(), maxsplit=1)[0]
    given = _ON_TERMS.split(_NO_MIND.sub("", first), maxsplit=1)[0]
    lets = _LETS.search(first) and not _FOR_THEMSELVES.match(first)
    if (lets or _by_its_verb(first, asked)) and not _REFUSES.search(given):
        return granting(f"yes, {words}", asked)
    return "part" if _gives_a_part(words, asked) else ""


def _by_its_verb(words: str, asked: str) -> bool:
    """Whether words let somebody do what was asked in its own words: “you can go back in March”, “I go back in March”, to “To go back to the ward”."""
    does, wanted = _YOU_MAY.match(words), _WANTED.match(asked)
    if does is None or wanted is None:
        return False
    mine, theirs = does["does"].lower().split(), wanted["does"].lower().split()
    is_more = bool(does["may"]) and len(_stems(words) & _stems(asked)) > 1
    return mine[:1] == theirs[:1] and (mine[:2] == theirs[:2] or is_more)


def _gives_a_part(words: str, asked: str) -> bool:
    """Whether words name a thing that was `asked` for as all that is given of it: “only the seeds until May”, “the seeds, not the bulbs”, “the seeds for now”."""
    found = _ONLY.match(words) or _NOT_THE_REST.match(words)
    if found is None or not asked or _ASKS.search(words) or _TELLS.search(found["what"]):
        return False
    is_named = not _stems(found["what"]).isdisjoint(_stems(asked))
    is_short = len(found["what"].split()) <= _LONGEST_NAME
    return is_named or (is_short and found.re is not _NOT_THE_REST and _UNTIL.search(words) is not None and _A_THING.match(found["what"]) is not None)  # fmt: skip


def _stems(text: str) -> set[str]:
    """The words of a text that name something, as one of many is spelt."""
    return {one.lower().rstrip("s") for one in _NAMING.findall(text)} - _SMALL


def wants_to_hear(words: str) -> bool:
    """Whether words say what somebody wants to see or hear of what they let go of: whoever got it sees to that, and it takes none of it back."""
    return _TERM.search(words) is not None
