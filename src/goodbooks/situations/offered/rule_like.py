"""Whether a piece of a story can be a rule that its writer asks for: something to be done from now on, and no report of what was done."""

from __future__ import annotations

import re

from goodbooks.core.regex import regex

_IF = regex(r"\b(?:if|wish|as though|would)\b", re.IGNORECASE)
_WAS = regex(
    r"\b(?:I|he|she|they|we|it|who|which|everybody|everyone|nobody|(?-i:[A-ZÀ-Þ][\w’'-]+))(?: (?:then|just|only|even|\w+ly))? (?:was|were|had|did|saw|told|said|gave|went|knew|came|took|stood|made|found|heard|got|left|felt|kept|let|asked|laughed|happened|(?!need|feed|proceed)[a-z]{3,}ed)\b",
    re.IGNORECASE,
)
"""What somebody did or was, unless it is only supposed: “if he rang before he promised”."""
_HOW_OFTEN = regex(r"\b(?:it|this|that) (?:always |just |only )?happens\b|\A(?:he|she|they|you|everybody|everyone) (?:always|never|keeps?|just|constantly)\b", re.IGNORECASE)  # fmt: skip
"""How it goes each time, which is a complaint."""
_TO_BRING_IT_UP = regex(r"\b(?:need|needs|want|wants|have|has|like|love) to (?:talk|speak|know|bring|raise|say (?:something|it|this)|tell (?:him|her|them|you)|ask (?:him|her|them|you)|understand|leave|quit|scream)\b", re.IGNORECASE)  # fmt: skip
"""That one means to speak of it, or to go."""
_TORN_OFF = regex(r"\A(?:it and|and|or|but|who\b|which\b|that (?:would|is|was|will)|(?:when|while|where|before|after|until)\b(?!.*\b(?:should|must|ought|want|like|tells?|asks?|rings?|calls?)\b)|because|of|with|to (?:somebody|someone|anybody|him|her|them|me|us|the|my|a|an|our|his|their)\b)", re.IGNORECASE)  # fmt: skip
"""How what is left of a sentence begins that says nothing by itself."""


_A_PLACE = regex(r"\A(?:the|my|our|an?) [\w-]+\W*\Z", re.IGNORECASE)
"""One thing alone, such as “the yard”: nothing that anybody could do."""


def is_rule_like(words: str, with_lead: str) -> bool:
    """Whether words may be what somebody asks for as a rule, in the sentence that leads to them."""
    if _TORN_OFF.match(words) or _TO_BRING_IT_UP.search(words) or _HOW_OFTEN.search(words):
        return False
    is_told = _WAS.search(words) is not None and not _IF.search(with_lead)
    return not (is_told or _A_PLACE.match(words))
