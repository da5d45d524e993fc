"""Sentences that look like an ask and are none: they invite questions, or ask to take note.

“Please call me with any questions” wants no deed and no day, and it may stand last.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.core.regex import regex

if TYPE_CHECKING:
    from goodbooks.language.text.letter import Sentence

_TURNED_TO = r"(?:let (?:me|us)(?: all)? know|tell (?:me|us)|call|phone|ring|contact|come|see|e-?mail|write|advise|ask|shout|say so|reach|drop|forward|get back)"
_CASE = r"(?:if|should|in case|whenever) (?:you|there|anyone|anybody|any|anything|something|this|that is|that['’]s|it|my|i|we)"
_INVITES = regex(
    r"\bfeel free\b|\bhesitate\b|\byou(?:['’]re| are) welcome to\b|\bif interested\b|\bif you (?:like|want|wish|prefer)\b"
    r"|\bany (?:\w+ ){0,2}(?:questions?|problems?|concerns?|queries|doubts|difficult(?:y|ies))\b"
    rf"|^\W*(?:\w+, )?(?:if|unless)\b.{{0,160}}\b{_TURNED_TO}\b|\bwith (?:your |any |further )?(?:questions|concerns)\b"
    rf"|\b{_CASE}\b.{{0,160}}\b{_TURNED_TO}\b|\b{_TURNED_TO}\b.{{0,160}}\b{_CASE}\b(?! (?:should|shall)\b)"
    r"|\b(?:let|tell) (?:me|us) (?:know )?(?:when|once|as soon as)\b"
    r"|\bplease (?:also )?(?:note|be (?:aware|advised|sure)|remember|keep in|bear in mind|make a note|accept|find|see|do(?:n['’]t| not)|ignore|disregard|excuse|forgive|join|pass on|direct|refer|(?:read|review) the (?:below|above|following|attached|information)|forward this (?:e-?mail|memo|note|message))\b"
    r"|\b(?:would|could|can|will) you (?:like to |care to |be able to |also |please )*(?:join (?:me|us|them)|come (?:along|with (?:me|us)|to (?:our|the|my) (?:party|concert|dinner|lunch|wedding|barbecue|show|opening)))\b"
    r"|\b(?:forward|pass) this (?:on )?to\b"
    r"|\bnor (?:can|could|may|shall|will) (?:i|we|you)\b|\blet me (?:tell|say|explain|be|just|first|begin|start)\b|\bthe reason (?:i|we)\b"
    r"|^\W*(?:while (?:i|we)|guess (?:wh|how)|click|log ?(?:in|on)|visit|take a (?:minute|moment|look (?:at|for) (?:www|http|yourself|the (?:attached|below))))\b"
    r"|\b(?:keep in touch|take care|have a (?:great|good|nice|lovely|safe)|make it a|look(?:ing)? forward)\b"
)


def invites(sentence: Sentence) -> bool:
    """Whether a sentence asks for nothing that could be done by a day."""
    return _INVITES.search(" ".join(sentence.small.split())) is not None
