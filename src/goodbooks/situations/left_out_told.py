"""What a story tells is left out, so that something goes quicker: the test, the second signature; never a person."""

from __future__ import annotations

import re

from goodbooks.core.regex import regex
from goodbooks.language.left_out import OUT
from goodbooks.situations.own_words import Said
from goodbooks.situations.understood import passages_of

_SOMEBODY = regex(r"\A(?:me|us|him|her|them|you|it|that|this|everything|nothing|something|lunch|breakfast|dinner|work|school|(?:my|the|our) (?:lunch|break|gym|meeting|call))\b|\A(?-i:(?!(?:The|A|An)\b)[A-ZÀ-Þ][a-zà-þ]+)\Z", re.IGNORECASE)  # fmt: skip


def left_out(text: str) -> Said | None:
    """The first thing that a story says is left out, in its words; None where it tells of none, or only that it never is."""
    for passage in passages_of(text):
        words = " ".join(passage.text.split())
        if words.endswith("?"):
            continue
        for found in OUT.finditer(words):
            what = (found["what"] or found["care"]).strip(" ,.-–—")
            if what and not found["never"] and not _SOMEBODY.search(what):
                return Said(what, passage.text)
    return None
