"""What a writer says that they would take into the bargain: lower pay, a smaller title; as it is said to others, without what is for them alone."""

from __future__ import annotations

import re

from goodbooks.core.regex import regex
from goodbooks.situations.people.names_in import Said
from goodbooks.situations.people.understood import passages_of

_LESS = r"(?:(?:a |the |some )?(?:lower|less|smaller|reduced|worse|old|previous|former) (?:pay|salary|wage|wages|grade|money|title|rate|bonus|income|rank|step)|(?:a |the )?(?:pay|salary|wage) cut|(?:a |the )?cut in (?:pay|salary))"
_UNIT = (
    r"(?:euros?|pounds?|dollars?|francs?|quid|per ?cent|points?|grades?|bands?|CHF|EUR|%|[€£$]|k\b)"
)
_FIGURE = regex(
    rf"[,:]?(?: (?:of|by|it['’]s|that['’]s|that is|which is|i\.e\.|so|say))?(?: (?:about|around|roughly|some|maybe|perhaps|up to|at most|almost|nearly|over))? ?\(?(?:about |around |roughly )?[€£$]? ?\d[\d.,’' ]*(?<=\d)(?: ?{_UNIT}){{0,2}}(?: (?:less|fewer))?(?: (?:a|per|each|every|the) (?:month|week|year|hour|shift))?(?: (?:less|gross|net))?\)?(?=\s*(?:[,.;:!)]|\Z|(?:and|but|if|which|so|or|for|to|as)\b))",
    re.IGNORECASE,
)
"""How much it is, as it follows what is taken into the bargain: “the pay cut, about 380 a month”."""
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
                much = _FIGURE.match(passage.text, found.end("said"))
                told = f"{found['said']}{much[0] if much else ''}"
                return Said(_ARTICLE.sub("", told, count=1), passage.text)
    return None
