"""What somebody else wants by a day, or on every one, as a writer hands it on, “Head office wants the number every Friday”, and what must be somewhere by one, “The files must be in Porto by 10 June”: asked of the reader."""

from __future__ import annotations

import re
from functools import cache

from goodbooks.core.regex import regex
from goodbooks.language.days.day_names import WHEN
from goodbooks.language.doings.cue import groups

MADE = (
    "numbers?|figures|hours|counts?|lists?|plans?|drafts?|reports?|sheets?|statements?|names|stock|attendance|absences|forecasts?|budgets?|photos?|pictures|drawings?|forms?|copy|copies"
    "|files?|data|totals?|results?|minutes|notes|answers?|replies|reply|slides|rota|roster|schedule|inventory|signatures?|contract|certificates?|receipts?|invoices?|overview|summary"
    "|updates?|logs?|timesheets?|estimates?|quotes?|readings?|records?"
)
"""What somebody makes or hands in."""
_NO_BODY = r"(?!(?:Everybody|Everyone|Somebody|Someone|Nobody|Anyone|Who|What|He|She|They|It|We|You|If|When|That|This)\b)"
_WANTS = (
    "wants?|needs?|expects?|requires?|asks? for|is asking for|are asking for|would like|demands?"
)
_ANY = regex(rf"\b(?:{_WANTS})\b", re.IGNORECASE)
_IDLE = regex(r"\b(?:if|whether|never|no longer|not|nobody|used to|would have)\b|n['’]t\b|\?\s*$", re.IGNORECASE)  # fmt: skip


@cache
def _body() -> re.Pattern[str]:
    role = rf"(?:the |our |your |my )?(?:[\w-]+ )?(?:{groups()['role']}|auditors|bank|owners|hospital|parents)"
    name = rf"(?-i:{_NO_BODY}[A-ZÀ-Þ][\w’-]+(?: [A-ZÀ-Þ][\w’-]+)?)"
    thing = rf"(?:(?:the|a|an|our|your|my|all|these|this|new|last|its|their) )*(?:[\w'’-]+ ){{0,3}}?(?:{MADE})"
    until = rf"(?:(?:by|before|until|till|every|each|on|latest|no later than) (?:the |next |single )*(?:{WHEN}|end|week|month|morning|evening|day|noon|\d)|today|tonight|tomorrow)"
    return re.compile(
        rf"(?:^\W*|[,;:–—]\s+|\b(?:and|but|so)\s+)(?:{role}|{name}) (?:also |now |still |really |again )*(?P<it>{_WANTS}) (?:to (?:see|have|get) )?{thing}\b[^.!?;]{{0,50}}?\b{until}"
        rf"|(?:^\W*|[,;:–—]\s+|\b(?:and|but|so)\s+){role} (?:also |now |still |really |again )*(?P<they>{_WANTS}) (?:to (?:see|have|get) )?(?:the|our|your|my|all|these) (?![^.!?;]*\b(?:every|each)\b)[^.!?;,]{{2,40}}? {until}",
        re.IGNORECASE,
    )


def handed_on(text: str) -> int:
    """Behind the words by which somebody is said to want a thing by a day or on every one; 0 for none."""
    if not _ANY.search(text) or _IDLE.search(text):
        return 0
    found = _body().search(text)
    return max(found.end("it"), found.end("they")) if found else 0


_THERE = regex(
    r"(?:^|[,;:–—]\s+|\b(?:and|but|so|that)\s+)(?:(?:and|but|so|ok|right)\W+)*(?!(?:i|we|you|he|she|who|what|which|there|if|when|as|this|that|everybody|everyone|nobody|somebody|someone|\w+ing)\b)"
    r"(?:[\w'’&/.-]+\s+){1,7}?(?P<it>must|has to|have to|needs? to|would (?:have|need) to) (?:be|reach|arrive|come|go|get|leave)\b(?! (?:careful|sure|said|honest|fair))[^.!?;]{1,60}?"
    rf"\b(?:by|before|no later than|on or before) (?:noon |midday |the end of )?(?:on )?{WHEN}",
    re.IGNORECASE,
)
_TOLD = regex(r"\b(?:would|could|might|should) have \w+(?:ed|en|t)\b|\b(?:had|said|told|never)\b", re.IGNORECASE)  # fmt: skip


def must_be_there(text: str) -> int:
    """Behind the words by which a thing must be somewhere by a day; 0 for none."""
    found = None if _TOLD.search(text) else _THERE.search(text)
    return found.end("it") if found else 0
