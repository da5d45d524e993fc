"""The day on which people meet, as minutes or a mail arrange it: “Next round Friday 20 March, 3 pm”, “You and I sit down on Tuesday at nine”.

What was, what comes every week, what is only thought of or asked, and a day by which something is wanted arrange nothing.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from goodbooks.core.appointment import place_behind, with_clock
from goodbooks.core.regex import regex
from goodbooks.language.days.day_names import DAY
from goodbooks.language.days.dues import named_days

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from goodbooks.language.days.due import Due
    from goodbooks.language.days.stretch import Habits

_NO_SITTING = r"(?:deliver|shipment|issue|deadline|train|bus|flight|payment|invoice|release|sprint|order|pick-?up|harvest|ferry|boat|tram|week|time|year|month|step|lieferung|zug|bus|zahlung|woche|mal|jahr|monat|abfuhr|frist|ausgabe)"
"""What comes next without anybody's meeting."""
_SITTING = (
    r"(?:meetings?|round|retro|session|sitting|commission|committee|call|catch-?up|review|stand-?up|board|workshop|one-on-one|1[:-]1|check-?in|get-together|conference|sync|appointment|talk"
    r"|[\w-]*(?:sitzung|besprechung|treffen|runde|termin|konferenz|versammlung|gespräch|telefonat)|jour fixe)"
)
_NEXT = regex(
    rf"^\W*(?:(?:the|our|die|der|das|unsere?r?) )?(?:(?:next|nächste[rs]?)(?: [\w'’-]+){{0,2}}? {_SITTING}"
    rf"|(?:next|nächste[rs]?) (?!{_NO_SITTING})[\w'’-]+(?: [\w'’-]+)?(?=[:,]? (?:on |am )?(?:{DAY}|\d)[^.;!?]*(?:\d[:.]\d\d|\d ?[ap]m\b|uhr\b|o['’]clock|\bat \w|\bnoon))|(?:to be continued|follow-?up|continuation|fortsetzung|wir machen weiter)"
    rf"|(?:same|dasselbe|selbe|gleiche[rs]?)(?: [\w'’-]+){{0,2}}? (?:place|time|again|{_SITTING}))\b(?!['’])",
    re.IGNORECASE,
)
"""How a line begins that says when a round meets again."""
_MEET = r"(?:meet(?:ing)?|see(?:ing)? each other|sit(?:ting)? (?:down|together|with)|reconvene|resume|gather|convene|go on|get(?:ting)? together|speak(?:ing)?|talk(?:ing)?|have (?:a |our )?(?:call|talk|meeting|catch-?up))"
_WE = r"(?:we|you and (?:i|me)|you, me and [^,.;!?]{2,40}|(?-i:[A-ZÀ-Þ])[\w’-]+,? (?:and )?you and (?:i|me))"
_WE_MEET = regex(
    rf"(?:^\W*|[,;:–—]\s+|\b(?:and|but|so|booked)\s+(?:that )?)(?:(?:then|so|yes|ok|okay|right|now)\b\W*)*(?:[^,.;!?]{{0,40}}\s)??(?P<who>{_WE})(?:['’](?:ll|re)| will| shall| are| all| both| then| finally)* {_MEET}\b"
    rf"|\b(?:let['’]?s|let us|lass uns|lasst uns|lassen sie uns) (?:all |both |then |mal |doch |bitte )*(?:(?:[^.;!?]{{0,30}} )?(?:treffen|sprechen|telefonieren|zusammensetzen)|{_MEET})\b(?! (?:about|of) (?:it|that|this) (?:another|some|one) )"
    r"|\byou and (?:i|me) (?!(?:are|were|have|had|both|know|could|should|would|might|can|need|must|do|did|go|never|agree|always)\b)[a-z]+(?! (?:about|that)\b)"
    r"|\b(?:expects?|awaits?|receives?|sees?|erwartet|empfängt) (?:us|uns)\b|\bi have you down\b|\bsitzen wir\b[^.;!?]{0,40}\b(?:zusammen|beisammen)\b"
    r"|\b(?:wir|du und ich|sie und ich) (?:dann |beide |uns dann )?(?:treffen uns|sehen uns|sprechen uns|setzen uns|hören uns|telefonieren|besprechen uns)\b"
    r"|\b(?:treffen|sehen|sprechen|setzen|hören) wir uns\b|\btelefonieren wir\b",
    re.IGNORECASE,
)
_NO_TALK = regex(
    r"\b(?:if|unless|would|could|should|might|may|perhaps|maybe|never|not|no longer|used to|until|till|before|after|when|whenever|once|since|every|each(?! other)|next time|always|usually|last|ago|yesterday|was|were|had|did|cancelled|canceled|postponed|moved|off"
    r"|falls|hopefully|hoffentlich|oma|opa|grandma|granny|mum|mama|papa|family|pub|beers?|party|wedding|funeral|concert|match|dinner|wenn|falls|sobald|bevor|nachdem|jeden|jede|immer|vielleicht|könnten?|sollten?|würden?|nicht|kein\w*|entfällt|verschoben|abgesagt)\b|n['’]t\b|\?\s*$",
    re.IGNORECASE,
)
_AHEAD = ("", "on", "at", "am", "for", "in", "um")
_FAR = 90
"""So many signs stand at most between the words for meeting and the day."""
_UHR = regex(
    r",? (?:um )?(?:(?P<hour>\d{1,2})(?:[.:](?P<minute>\d\d))? ?Uhr\b|um (?P<count>\d{1,2}|acht|neun|zehn|elf|zwölf|eins|zwei|drei|vier|fünf|sechs)\b(?![.:]\d))",
    re.IGNORECASE,
)
"""An hour as German says it."""
_COUNTS = ("null", "eins", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun", "zehn", "elf", "zwölf")  # fmt: skip


class Meeting(NamedTuple):
    """A day on which people meet, the hour, and the place; each "" or None where it is not told."""

    on: date
    at: str | None
    where: str


def meeting_in(text: str, on: date, habits: Habits) -> Meeting | None:
    """When a sentence says that people meet, for somebody who wrote it on the day `on`; None for never, or where it can be several days."""
    found = _NEXT.match(text) or _WE_MEET.search(text)
    if found is None or _NO_TALK.search(text):
        return None
    words = with_clock(_UHR.sub(_in_english, text))
    days = [*_whole(words, [*named_days(words, on, habits)])]
    ahead = [
        one
        for one in days
        if one.on > on and one.lead.lower() in _AHEAD and one.start - found.end() <= _FAR
    ]
    if len({one.on for one in ahead}) != 1 or ahead[0].first != ahead[0].on:
        return None
    day = next((one for one in ahead if one.at), ahead[0])
    return Meeting(day.on, day.at, place_behind(words[day.end :]))


def _in_english(found: re.Match[str]) -> str:
    """A German hour as it is written in English: “10 Uhr” in full, “um zehn” as “at 10”."""
    said = (found["hour"] or found["count"]).lower()
    hour = _COUNTS.index(said) if said in _COUNTS else int(said)
    is_full = found["minute"] or (found["hour"] and hour > _EARLY)
    return f" {hour:02}:{found['minute'] or '00'}" if is_full else f" at {hour}"


_EARLY = 6
"""An hour up to this one may be of the afternoon."""


def _whole(words: str, days: list[Due]) -> Iterator[Due]:
    """The days without the name of one before its date: “Tuesday, 24 March”."""
    for one, after in zip(days, (*days[1:], None), strict=False):
        if after is None or words[one.end : after.start].strip(" ,.") or one.words[:1].isdigit():
            yield one
