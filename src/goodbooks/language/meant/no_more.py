"""Words that say that something need not come any more, again and again as it did: “no more word every evening, Friday is enough”."""

from __future__ import annotations

import re

from goodbooks.core.regex import regex

_WHAT = r"(?P<what{}>\S[^,;.–—]*?)"
_NOT_NEEDED = r"(?:(?:is|are) (?:no longer|not) (?:needed|necessary|wanted|required)|(?:has|have|need|needs) (?:no longer|not) (?:to )?(?:come|be sent))"
_GIVE = r"(?:send|write|give|mail|e-?mail|text|bring|call|ring|report)"
_NO_MORE = regex(
    rf"(?:(?:(?:he|she|they)(?: said(?: that)?| says|:)|please|ok(?:ay)?|fine|well|so|and|that|there (?:is|will be)|I (?:need|want)),? )*(?:"
    rf"no (?:more|further) {_WHAT.format(1)}"
    rf"|no {_WHAT.format(2)} (?:any ?more|any longer)"
    rf"|{_WHAT.format(3)} {_NOT_NEEDED}(?: any ?more| any longer)?"
    rf"|(?:you|I|we) (?:no longer (?:need(?: to)?|have to)|(?:need not|needn['’]t|do not (?:need|have) to|don['’]t (?:need|have) to)(?=.*\bany ?(?:more|longer)\b)) {_GIVE} {_WHAT.format(4)}(?: any ?more| any longer)?"
    rf"|(?:(?:he|she|they|I) )?(?:no longer (?:needs?|wants?)|(?:does not|doesn['’]t|do not|don['’]t) (?:need|want)(?=.*\bany ?(?:more|longer)\b)) {_WHAT.format(5)}(?: any ?more| any longer)?"
    rf"|(?:you (?:can|may) |let['’]s |let us )?(?:stop|drop) (?:with )?{_WHAT.format(6)}"
    r")(?:\s*[,;.–—].*)?",
    re.IGNORECASE,
)
_ONCE = regex(
    r"\b(?:today|tonight|tomorrow|yesterday|this|until|till|before|next)\b", re.IGNORECASE
)
"""What says it of one time only, or for a while."""


def no_more_of(words: str) -> str:
    """What words say need not come any more, as they call it; "" where they do not say so, or of one time only."""
    found = _NO_MORE.fullmatch(" ".join(words.split()).strip(" .!"))
    what = next((one for one in found.groups() if one), "") if found else ""
    return "" if _ONCE.search(what) else what
