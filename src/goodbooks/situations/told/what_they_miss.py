"""Of what a review or a boss would like to see more in the writer: “more confidence in my abilities”."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from goodbooks.core.regex import regex
from goodbooks.situations.people.answering import Answer
from goodbooks.situations.people.names_in import Said
from goodbooks.situations.people.understood import passages_of

if TYPE_CHECKING:
    from datetime import date

    from goodbooks.situations.stories.story import Passage

_THEY_SAY = regex(
    r"\b(?:review|appraisal|feedback|evaluation|assessment|report|manager|boss|supervisor|director|head|lead|he|she|they|it|(?-i:[A-ZÀ-Þ][\w’'-]+)) (?:[\w'’]+ ){0,4}?(?:says?|said|saying|told|tells|wrote|writes|reads|mentioned|mentions|came up|comes up|stands|noted|notes|felt|feels|thinks|thought|wants|wanted|expects|expected|wishes)\b"
    r"|\b(?:came|comes|kept coming) up\b|\b(?:I was|I['’]ve been|I got|been) told\b|\b(?:review|appraisal|feedback|evaluation|assessment) (?:was|is)\b",
    re.IGNORECASE,
)
"""Who says that something is missed, in the sentence or the one before it."""
_MORE = regex(
    r"\b(?:(?:I|you) (?:(?:just|only|really|also|still) )?(?:need|should|must|have to|ought to|could)(?: to)?|(?:told|asked|want|wants|wanted|like|expects?) (?:me |us )?to) (?:(?:be|have|show|sound|appear|become|get|gain|bring|take|develop|build|come across|project|display|demonstrate)(?: as| with| on)? )?(?P<said>(?:a (?:bit|little|lot) )?more (?!than\b|time\b|money\b|pay\b|people\b|staff\b|hours\b|often\b|work\b)[^.,;:!?()\"“”]{3,80})",
    re.IGNORECASE,
)
_LACK = regex(
    r"\b(?:I|you) (?:(?:still|also|just) )?(?:lack|am lacking|are lacking|(?:don['’]t|do not) (?:show|have) enough) (?P<lacked>(?!the time\b|time\b|sleep\b|money\b|staff\b)[^.,;:!?()\"“”]{3,60})"
    r"|\b(?P<lack>lack of (?!time\b|money\b|staff\b|sleep\b|people\b)[^.,;:!?()\"“”]{3,60})",
    re.IGNORECASE,
)
_GOES_ON = regex(r" (?:and (?:I|he|she|they|it|that|then)|but|because|so|which|if|when|since|to (?:get|be) (?:a|promoted))\b.*", re.IGNORECASE | re.DOTALL)  # fmt: skip


def _read(text: str, _today: date) -> Said | None:
    """The first thing that is missed in the writer, where somebody says so."""
    before: Passage | None = None
    for passage in passages_of(text):
        is_said = any(one and _THEY_SAY.search(one.text) for one in (passage, before))
        found = (_MORE.search(passage.text) or _LACK.search(passage.text)) if is_said else None
        if found and not passage.text.rstrip(" \"”')").endswith("?"):
            return Said(_words(found), passage.text)
        before = passage
    return None


def _words(found: re.Match[str]) -> str:
    """What is missed, as a thing: “more confidence”, “lack of presence”."""
    named = found.groupdict()
    said = named.get("said") or named.get("lack") or f"lack of {named.get('lacked')}"
    return " ".join(_GOES_ON.sub("", said).split())


ANSWER = Answer("what-they-miss", "what a review or a boss would like to see more of in the writer", _read, is_only_offered=False)  # fmt: skip
