"""Whether a mail was written by nobody: an answer while somebody is away, a newsletter, a notice of a machine."""

from __future__ import annotations

import re

from goodbooks.language.letter import Letter

_AWAY = re.compile(
    r"(?i:\b(?:i am|i['’]m|i will be|i['’]ll be|ich bin|we are)\b[^.\n]{0,60}\b(?:out of (?:the )?office|on (?:\w+ )?leave|away from (?:the office|my desk)"
    r"|away until|on holiday|on vacation|nicht im (?:büro|haus)|im urlaub|abwesend)\b)"
)
_STAND_IN = re.compile(
    r"(?i:\b(?:urgent|in my absence|limited access|meanwhile|in the meantime|deputy|stand-?in|on my return|when i return"
    r"|dringend\w*|vertretung|vertritt|nach meiner rückkehr|nicht weitergeleitet)\b)"
)
_NOTICE = re.compile(
    r"(?i:\b(?:automatic reply|auto-?reply|auto-?response|automated (?:message|response|e-?mail|reply|notification)|automatically generated"
    r"|automatisch (?:erstellt|generiert|erzeugt|versandt)\w*|automatische antwort|abwesenheitsnotiz|do not reply to this|mailbox is not monitored"
    r"|bitte nicht (?:auf diese [\w-]+ )?antworten|bitte antworten sie nicht)\b)"
)
_BULK = re.compile(
    r"(?i:\b(?:unsubscribe|view (?:this|it|online|in) (?:\w+ )*browser|manage (?:your )?(?:e-?mail )?preferences|newsletter abbestellen"
    r"|you(?: are|['’]re) receiving this|you received this e-?mail because|vom newsletter abmelden)\b)"
)


def is_automatic(text: str) -> bool:
    """Whether the writer's own words say that a machine sent them, or one that sends to everybody.

    What is quoted, forwarded or signed says nothing of the sort.
    """
    own = Letter(text).own
    if _NOTICE.search(own) or _BULK.search(own):
        return True
    return bool(_AWAY.search(own) and _STAND_IN.search(own))
