"""Words by which somebody gives me again what they had taken back: "you have the seeds again", "he gave me the rota back"."""

from __future__ import annotations

import re

from goodbooks.core.regex import regex
from goodbooks.language.meant.taking_back import is_so

DOES = r"(?:have|do|run|take(?: on| over)?|take care of|keep|get|handle|manage|look after|see to|plan|order|decide|sign|lead|own|book|choose|write|answer|cover|go on with|carry on with)(?! to\b)"
_MAY = r"(?:['’]ll |['’]re |['’]ve (?:got )?| will | may | can | could | might | shall | should | get to | are to )?"
_THING = r"(?:(?!,? (?:but |and )?I\b)[^.;!?]){0,70}?"
_AGAIN = r"\b(?:back|again|once more)\b"
_GIVE = r"(?:gives?|gave|given|giving|hands?|handed|handing|pass(?:es|ed)?|passing|returns?|returned|returning|lets?|letting|leaves?|left|trusts?|trusted)"
_TO_ME = r"(?:me|you|us)"
_BEGINS = r"\A\W*(?:(?:all right|alright|right|ok(?:ay)?|fine|well|yes|good|then|so|and|but|now|from \w+(?: on)?|please|go on|just)\b[\s,:;.–-]*)*"
_GIVEN = regex(
    rf"\b{_GIVE} (?:{_TO_ME} (?:with )?{_THING}{_AGAIN}|back to {_TO_ME}\b|{_THING} (?:back|again) to {_TO_ME}\b|{_THING} to {_TO_ME} again\b)"
    rf"|\byou ?{_MAY}(?:now |only |just )*{DOES} {_THING}{_AGAIN}"
    rf"|{_BEGINS}(?!(?:I|he|she|they|we)\b){DOES} {_THING}(?:{_AGAIN}|\b(?:yourself|yourselves)\b)"
    rf"|\b(?:is|are|be) (?:yours|mine|ours|(?:back )?(?:with|in the hands of) {_TO_ME}|on (?:your|my) (?:own )?desk) again\b|\b(?:is|are|be) back with {_TO_ME}\b|\b(?:goes|go|come|comes|went) back to {_TO_ME}\b"
    rf"|\breturn(?:s|ed|ing)? {_THING} to {_TO_ME}\b",
    re.IGNORECASE,
)
"""How it is said by whoever gives it, or told of them."""
_I_HAVE = regex(
    rf"\bI ?(?:['’]ll |['’]ve (?:got )?| will | may | can | could | might | get to | am allowed to |am to )?(?:now |only |just )*(?P<does>{DOES}|had|got) {_THING}{_AGAIN}",
    re.IGNORECASE,
)
"""How I tell of it: said by whoever gave it, it takes back."""
_ONLY_MEANT = regex(
    r"\b(?:wants?|wanted|promise[sd]?|plans?|planned|offers?|offered|hopes?|refuses?|refused|meant|means|going|threatens?|will (?:maybe|perhaps)) to (?:\w+ )?$|\b(?:never|no longer|nobody|nothing|maybe|perhaps|almost|nearly)\b[^,;:]*$",
    re.IGNORECASE,
)
"""What makes it a thing that is only talked of."""


def given_back_at(words: str, *, is_of_me: bool = False) -> int:
    """Behind the words by which somebody gives again what they had; 0 where they do not. Where it `is_of_me`, “I have it again” is me."""
    forms = (_GIVEN, _I_HAVE) if is_of_me else (_GIVEN,)
    for found in (form.search(words) for form in forms):
        if found and is_so(words, found.start()) and not _ONLY_MEANT.search(words[: found.start()]):
            return int(found.end())
    return 0


_MINE = regex(rf"\AI ?(?P<may>['’]ll |['’]ve (?:got )?| will | may | can | could | might | get to | am allowed to )?(?:now )?(?P<does>{DOES}|had|got) (?P<what>.*)", re.IGNORECASE | re.DOTALL)  # fmt: skip
_LET_ME = regex(r"\Alet me\b", re.IGNORECASE)


def as_their_deed(words: str) -> str:
    """What I tell that I have again, as what they do: “I have the seeds back” is “Gives me the seeds back”, “I do it again” is “Lets me do it again”; any other words as they are, and a “let me” as no order of theirs."""
    found = _MINE.match(words.strip())
    if found is None:
        return _LET_ME.sub("lets me", words)
    does = found["does"].lower()
    if does in ("have", "get", "had", "got") and re.search(r"\bback\b", found["what"]):
        return f"Gives me {found['what']}"
    return f"Lets me {'have' if does in ('get', 'had', 'got') else does} {found['what']}"
