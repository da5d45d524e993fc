"""Whether a piece of a story can be a rule that its writer asks for: something to be done from now on, and no report of what was done."""

from __future__ import annotations

import re

from goodbooks.core.regex import regex

_WISHED = regex(
    r"\b(?:want|wish|(?:would|['’]d)(?: \w+)? (?:like|love|prefer)|like (?:it|that|to)|ask(?:ing)? (?:is|for|that|him|her|them)|(?:i|we|they|he|she) (?:only |just )?needs?|should|must|ought to|rule|agree|next time|from now on|in future|(?:be|is) enough|if only|if (?:he|she|they|we|both)|(?:could|can) (?:he|she|they|we|you)|would help|request is|let(?:['’]s)?)\b",
    re.IGNORECASE,
)
"""That something is wished for, in a piece or right before it."""
_FROM_NOW_ON = regex(
    r"\b(?:first|before (?:he|she|they|you|it|we|any\w*)|through (?:me|us)|(?:to|with|past) me\b|on the same day|in writing|beforehand|each of us|both of us|neither of us|nobody \w+s\b|no \w+ (?:without|after|before))",
    re.IGNORECASE,
)
"""How a rule says what is done, and in which order."""
_IF = regex(r"\b(?:if|wish|as though|would)\b", re.IGNORECASE)
_WAS = regex(
    r"(?<!\bbe )(?<!\bis )(?<!\bare )(?<!\bget )(?<!\bgets )(?<!\bbeing )\b(?:was|were|had|did|saw|told|said|gave|went|knew|came|took|stood|made|found|heard|got|left|felt|kept|asked|laughed|happened|(?!need|feed|indeed|speed|proceed)[a-z]{3,}ed)\b|\b(?:he|she|they) let\b",
    re.IGNORECASE,
)
"""What was done, unless it is only supposed: “if he rang before he promised”."""
_HOW_OFTEN = regex(r"\b(?:it|this|that) (?:always |just |only )?happens\b|\A(?:he|she|they|you|everybody|everyone) (?:always|never|keeps?|just|constantly)\b", re.IGNORECASE)  # fmt: skip
"""How it goes each time, which is a complaint."""
_TO_BRING_IT_UP = regex(r"\b(?:need|needs|want|wants|have|has|like|love) to (?:talk|speak|know|bring|raise|say (?:something|it|this)|tell (?:him|her|them|you)|ask (?:him|her|them|you)|understand|leave|quit|scream)\b", re.IGNORECASE)  # fmt: skip
"""That one means to speak of it, or to go."""
_TORN_OFF = regex(r"\A(?:it and|and|or|but|who|which|that (?:would|is|was|will)|(?:when|while|where|before|after|until)\b(?!.*\b(?:should|must|ought|want|like|tells?|asks?|rings?|calls?)\b)|because|of|with|to (?:somebody|someone|anybody|him|her|them|me|us|the|my|a|an|our|his|their)\b)", re.IGNORECASE)  # fmt: skip
"""How what is left of a sentence begins that says nothing by itself."""


def is_rule_like(words: str, with_lead: str) -> bool:
    """Whether words may be what somebody asks for as a rule, in the sentence that leads to them."""
    if _TORN_OFF.match(words) or _TO_BRING_IT_UP.search(words) or _HOW_OFTEN.search(words):
        return False
    if _WAS.search(words) and not _IF.search(with_lead):
        return False
    return bool(_WISHED.search(with_lead) or _FROM_NOW_ON.search(words))
