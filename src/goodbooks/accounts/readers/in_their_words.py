"""Whether a decision stands in the words of whoever took it, so that nobody reads its “I” or its “you” as mine."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.accounts.answers.settled import speaks_to_me
from goodbooks.accounts.readers.reported import is_of_me
from goodbooks.core.names import ME, name_key
from goodbooks.core.regex import regex

if TYPE_CHECKING:
    from goodbooks.entries.decision import Decision

_OF_THEMSELVES = regex(
    r"\b(?:[Mm]e|[Mm]y|[Mm]ine|[Mm]yself)\b|\bI['’](?:ll|m|ve|d)\b"
    r"|(?<!phase )(?<!part )(?<!stage )(?<!level )(?<!class )(?<!type )(?<!step )(?<!wave )\bI\b(?![\w.]|['’/-]\w)",
)
"""How somebody says “I”; the one of “phase I” is a number."""


def says_i(decision: Decision, words: str) -> bool:
    """Whether somebody else speaks of themselves in the title of their decision; my words for it speak of me."""
    is_mine = not decision.who or ME in map(name_key, decision.who)
    is_noted = not (is_mine or decision.is_in_public() or words.lstrip().startswith("["))
    return is_noted and not is_of_me(words) and _OF_THEMSELVES.search(words) is not None


def is_theirs_to_say(decision: Decision, words: str) -> bool:
    """Whether words of a decision speak to me, or of whoever took it."""
    is_for_them = decision.is_in_public() and words == decision.public
    return (speaks_to_me(words) and not is_for_them) or says_i(decision, words)
