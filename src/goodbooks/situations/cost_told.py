"""What a writer says that they would take into the bargain: lower pay, a smaller title; as it is said to others, without what is for them alone."""

from __future__ import annotations

import re

from goodbooks.core.regex import regex
from goodbooks.situations.own_words import Said
from goodbooks.situations.understood import passages_of

_LESS = r"(?:(?:a |the |some )?(?:lower|less|smaller|reduced|worse|old|previous|former) (?:pay|salary|wage|wages|grade|money|title|rate|bonus|income|rank|step)|(?:a |the )?(?:pay|salary|wage) cut|(?:a |the )?cut in (?:pay|salary))"
_COST = (
    regex(rf"\bI(?:['’]d| would| could| can|['’]ll| will)? (?:even |gladly |also |happily )*(?:take|accept|live with|put up with|be fine with|be ok with|settle for|go (?:back )?to) (?P<said>{_LESS})", re.IGNORECASE),
    regex(rf"\bI (?:do not|don['’]t|would not|wouldn['’]t) mind (?P<said>{_LESS})", re.IGNORECASE),
    regex(rf"(?P<said>{_LESS}) (?:is|would be) (?:fine|ok|okay|all right|no problem)", re.IGNORECASE),
)  # fmt: skip
_ARTICLE = regex(r"(?:the|some) ", re.IGNORECASE)


def cost_of(text: str) -> Said | None:
    """The first thing of pay or place that a writer says they can live with; None where they say none, or say it in a question."""
    for passage in passages_of(text):
        if passage.text.rstrip(" \"”')").endswith("?"):
            continue
        for shape in _COST:
            if found := shape.search(passage.text):
                return Said(_ARTICLE.sub("", found["said"], count=1), passage.text)
    return None
