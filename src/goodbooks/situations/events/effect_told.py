"""What a story says that follows for the work: who waits, what was lost, what cannot be done; never how it feels."""

from __future__ import annotations

import re

from goodbooks.core.regex import regex
from goodbooks.situations.events.reversal import reversal_in
from goodbooks.situations.people.names_in import Said
from goodbooks.situations.people.understood import passages_of

_AMOUNT = r"(?:\d[\d.,]*|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|some|half an?|a whole|the whole)"
_EFFECT = regex(
    r"\b(?:(?:is|are|was|were|been|still|now) waiting (?:for|on|to)\b|(?:waits|wait) for (?:an? |the |our |my )?(?:answer|word|date|day|decision)\b"
    rf"|(?:lost|lose|loses|cost|costs|wasted|takes|took) (?:me |us |the team |my team )?(?:about |another |around |nearly )?{_AMOUNT} (?:\w+ )?(?:hours?|days?|weeks?|months?|euros?|pounds?|dollars?|orders?|clients?|customers?)\b"
    r"|(?:I|we|the team|my team|nobody) (?:can['’]?t|cannot|can no longer|could not|couldn['’]?t|can) (?:\w+ly )?(?:tell (?:them|anybody|anyone|the)|plan|deliver|ship|start|begin|promise|send|finish|go on|test|order|hire|book)\b"
    r"|(?:nobody|no one) (?:\w+ )?(?:believes|listens to|waits for|asks|comes to) me\b|(?:they|people) (?:now |just |simply )?(?:go|goes|went) (?:past|around|round|straight past) me\b"
    r"|(?:I|we|the team|my team) (?:have|has|had) to (?:redo|undo|start over|begin again|begin anew|rebuild|rewrite|explain it|call (?:them|everybody) back))",
    re.IGNORECASE,
)
_OWN_CAN = regex(r"\b(?:I|we|the team|my team) can (?!no longer)", re.IGNORECASE)


def effect_of(text: str) -> Said | None:
    """The first sentence of a story that says what follows for the work; where it tells of a decision turned around, what follows that."""
    turned = reversal_in(text)
    for number, passage in enumerate(passages_of(text)):
        words = " ".join(passage.text.split())
        is_told = _EFFECT.search(words) and not _OWN_CAN.search(words)
        if is_told and not words.endswith("?") and (turned is None or number > turned.first.number):
            return Said(words.rstrip(" .!"), passage.text)
    return None
