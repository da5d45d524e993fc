"""What a story tells is left out, so that something goes quicker: the test, the second signature; never a person."""

from __future__ import annotations

import re

from goodbooks.core.regex import regex
from goodbooks.situations.own_words import Said
from goodbooks.situations.understood import passages_of

_CARE = r"(?:tests?|testing|checks?|reviews?|mapping|audits?|inspections?|sign-?offs?|signatures?|approvals?|steps?|counts?|trials?|rehearsals?|briefings?|proofs?|rounds?|samplings?|samples|probes?|trainings?|calibrations?|validations?|handovers?|second look|second pair of eyes|second reading|four eyes|safety \w+|fire \w+)"
_ARTICLE = r"(?:the|our|its|their|an?|any|all|one|this|that|your) "
_WORDS = r"(?:(?!(?:and|so|to|in|because|until|before|this|for|but|if|when|as|by|on|or|just)\b)[\w'’-]+ ?){1,6}"
_OUT = regex(
    rf"\b(?P<never>(?:not|never|n['’]t|no need) (?:\w+ )?)?(?:(?:leave|leaves|leaving|left|cut|cuts|cutting) out|skip|skips|skipping|skipped|bypass|bypasses|bypassing|bypassed) (?P<what>(?:{_ARTICLE}|\d)?{_WORDS})"
    rf"|\b(?:without|drop|drops|dropping|dropped|cut|cuts|cutting|waive|waives|waiving|waived) (?P<care>{_ARTICLE}(?:[\w'’-]+ ){{0,4}}?{_CARE}(?: {_CARE})*)\b",
    re.IGNORECASE,
)
_SOMEBODY = regex(r"\A(?:me|us|him|her|them|you|it|that|this|everything|nothing|something|lunch|breakfast|dinner|work|school|(?:my|the|our) (?:lunch|break|gym|meeting|call))\b|\A(?-i:(?!(?:The|A|An)\b)[A-ZÀ-Þ][a-zà-þ]+)\Z", re.IGNORECASE)  # fmt: skip


def left_out(text: str) -> Said | None:
    """The first thing that a story says is left out, in its words; None where it tells of none, or only that it never is."""
    for passage in passages_of(text):
        words = " ".join(passage.text.split())
        if words.endswith("?"):
            continue
        for found in _OUT.finditer(words):
            what = (found["what"] or found["care"]).strip(" ,.-–—")
            if what and not found["never"] and not _SOMEBODY.search(what):
                return Said(what, passage.text)
    return None
