"""What in a message is left alone: quoted and forwarded text, quotations, code, signatures, heads."""

from __future__ import annotations

import re
from bisect import bisect, bisect_left
from typing import TYPE_CHECKING, NamedTuple, TypeAlias

from goodbooks.core.regex import regex

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

MASK = "¤"

_HEAD_LINE = r"(?:From|To|Sent|Date|Von|An|Gesendet|De|À|Envoyé) ?:[^\n]*\n"
_FORWARDED = regex(
    r"^(?:[ \t>]*-{2,} ?(?:Original(?: Message)?|Forwarded(?: (?:message|mail|e-?mail|note))?|Fwd?|Forwarded by\b.*?"
    r"|Ursprüngliche Nachricht|Weitergeleitete?(?: Nachricht| Mail)?) ?-{2,}.*"
    r"|[ \t]*Begin forwarded message:.*"
    r"|[ \t]*Anfang der weitergeleiteten (?:Nachricht|E-Mail):.*"
    r"|[ \t]*On\b[^\n]{6,120}(?:\n[^\n]{1,80})?\bwrote:[ \t]*"
    r"|[ \t]*Am\b[^\n]{6,120}(?:\n[^\n]{1,80})?\bschrieb\b[^\n]{0,120}:[ \t]*"
    r"|[ \t]*_{10,}[ \t]*\n[ \t]*(?:From|Von):.*"
    r"|(?:From: .+\n(?:Sent|Date|To): |Von: .+\n(?:Gesendet|Datum): ).+"
    r"|[ \t>]*-{2,} ?Forwarded by\b[^\n]*\n[^\n]{0,40}-{2,}.*"
    rf"|(?:(?:[^\n.!?:]{{1,60}}\n)?[^\n]{{0,60}}\d{{1,2}}[:/.]\d\d[^\n]{{0,30}}\n)?[ \t]*{_HEAD_LINE}(?:[^\n]+\n){{0,40}}?[ \t]*(?:Subject|Betreff|Objet) ?:.*)$",
    re.MULTILINE | re.IGNORECASE,
)
_LEGAL = regex(
    r"^[ \t*]*(?:this (?:e-?mail|message)(?: and any attachments?)?[^\n]{0,60}\b(?:confidential|intended (?:only|solely)|privileged)"
    r"|confidentiality notice|disclaimer:)",
    re.MULTILINE | re.IGNORECASE,
)
_SIGNED = regex(
    r"^(?:-- ?$|[ \t]*(?:(?:best|kind|warm|many|with best|with kind|sent from my)\b[^\n.!?]{0,30}"
    r"|(?:regards|cheers|sincerely|yours(?: [a-z]+)?|thanks again|all the best|thank you|thanks|best wishes|greetings)[ \t]*)"
    r"[,!.]?[ \t]*\n(?=(?:[^\n]{1,60}+\n?+){1,7}+\Z))",
    re.MULTILINE | re.IGNORECASE,
)
_NAME_ALONE = regex(
    r"\n[ \t]*+[-–—]?[ \t]*+(?:[A-ZÀ-Þ][\w'’.-]*+)(?: [A-ZÀ-Þ][\w'’.-]*+){0,2}\s*+\Z"
)
_NO_GREETING = (
    "Sorry|Apologies|Thanks|Thank|Please|Honestly|Frankly|Obviously|Clearly|Seriously|Look|Hopefully|Maybe|"
    "Perhaps|Again|Once|Sadly|Unfortunately|Yes|No|So|Well|Also|However|Yesterday|Today|Monday|Tuesday|"
    "Wednesday|Thursday|Friday|If|In|As|On|At|For|Basically|Actually|Ideally|Luckily|Personally"
)
_ROLE = r"boss|manager|supervisor|director|head|lead(?:er)?|chief|nurse|matron|planner|engineer|coordinator|officer|clerk|assistant|analyst|developer|designer|consultant|doctor|teacher|foreman|colleague|deputy|controller|accountant|buyer|technician|specialist|secretary|administrator|client|customer"
_OF_THEM = rf"(?:who\b|(?:my|our|the|an?|his|her|their) (?:[\w-]+ ){{0,2}}(?:{_ROLE})(?=,| (?:at|of|in|from|for|on|since|there|here|who)\b))[^,.?!\n]{{0,60}},[ \t](?!please\b|can you\b|could you\b|would you\b|will you\b)"
"""What is said of somebody behind their name, who is then spoken of and not to: “Dagmar, who leads our group, said”."""
_OF_A_ROW = (
    r"(?!(?:I|you|we|he|she|they|it|could|can|would|will|shall|please|do|did|are|is|have|has|if|when|what|who|why|how|this|that|there|yes|no|not|so|just|let|thanks?)\b)"
    r"(?:the |our )?[\w'’-]+(?: [\w'’-]+){0,2}"
)
_IN_A_ROW = rf"(?:{_OF_A_ROW}, )*{_OF_A_ROW},? (?:and|&) {_OF_A_ROW} (?:(?:all|both|each|now|still|keep|kept|have|had) )*(?:ask(?:ed|s|ing)?|want(?:ed|s)?|wonder(?:ed|s|ing)?|wait(?:ed|s|ing)?|push(?:ed)?|press(?:ed)?|rang|call(?:ed)?|wrote|came|told|said|complain(?:ed)?)\b"
"""What several do of whom the first is named: “Piet, stage management, and the caterer asked me”."""
_GREETING = regex(
    r"\A\s*(?:(?:hi|hello|hey|dear|good (?:morning|afternoon|evening)|morning|evening)\b[^\n,.!?:–—]{0,40}[,!:–—]"
    r"|(?:hi|hello|hey|dear) (?-i:[A-Z][\w'’-]+)[ \t]*(?=\n)"
    rf"|(?-i:(?!(?:{_NO_GREETING})\b)[A-ZÀ-Þ][\w'’-]+),[ \t](?!{_OF_THEM}|{_IN_A_ROW})"
    r"|(?-i:[A-ZÀ-Þ][\w'’-]+(?: [A-ZÀ-Þ][\w'’-]+)?)(?:,[ \t]*\n|[ \t]*[–—][ \t]))",
    re.IGNORECASE,
)
_HEAD = regex(r"\A(?:(?:subject|to|from|cc|bcc|date|betreff|re|sent): ?[^\n]*\n|subject [^\n]{1,90}\n(?=[ \t]*\n))+", re.IGNORECASE)  # fmt: skip
_Sort: TypeAlias = "tuple[str, tuple[str, ...], re.Pattern[str]]"
_BEHIND: tuple[_Sort, ...] = (
    ("forwarded", (":", "--"), _FORWARDED),
    ("legal", (), _LEGAL),
    ("signature", ("\n",), _SIGNED),
    ("signature", ("\n",), _NAME_ALONE),
)
"""What stands behind all that somebody writes, with signs as those below have them."""
_INNER: tuple[_Sort, ...] = (
    ("code", ("`",), regex(r"```.*?(?:```|\Z)|`[^`\n]+`", re.DOTALL)),
    ("remark", (";",), regex(r"^;[ \t]*coach:[^\n]*$", re.MULTILINE | re.IGNORECASE)),
    ("head", (), _HEAD),
    ("quoted", (">",), regex(r"^[ \t]*>[^\n]*(?:\n[ \t]*>[^\n]*)*", re.MULTILINE)),
    ("address", ("@", "://", "www."), regex(r"\b(?:https?://|www\.)\S+|(?<![\w.+-])[\w.+-]{1,64}+@[\w-]+\.[\w.-]*\w")),
    ("quotation", ("“", "„", "«", '"', "'", "‘"), regex(r"“[^”]{1,600}”|„[^“”]{1,600}[“”]|«[^»]{1,600}»|(?<![\w\"])\"[^\"\n]{1,600}\"(?![\w\"])"
                             r"|(?<![\w'])'[A-Za-z][^'\n]{2,200}[\w.!?]'(?!\w)|(?<![\w‘])‘[^’\n]{2,200}’(?!\w)")),
)  # fmt: skip
"""What stands inside of a text, and signs of which it holds one: without any its pattern need not be read; () where it may hold anything."""
_WHOLE_LINES = frozenset({"code", "remark", "head", "quoted", "forwarded", "legal", "signature"})


class Zone(NamedTuple):
    """A stretch of a message that is left alone, and why."""

    start: int
    end: int
    kind: str


def zones(text: str) -> Iterator[Zone]:
    """What is left alone in a message, by place; none lies over another."""
    end = len(text)
    head = _HEAD.match(text)
    own = head.end() if head else 0
    for kind, signs, pattern in _BEHIND:
        if not _holds_one(text, signs):
            continue
        found = pattern.search(text, own if kind == "forwarded" else 0, end)
        if found and text[: found.start()].strip():
            yield Zone(found.start(), end, kind)
            end = found.start()
    taken: list[Zone] = []
    for kind, signs, pattern in _INNER:
        for one in pattern.finditer(text, 0, end) if _holds_one(text, signs) else ():
            _take(taken, Zone(one.start(), one.end(), kind))
    begin = max((zone.end for zone in taken if zone.kind == "head"), default=0)
    greeted = _GREETING.search(text[begin:end])
    if greeted:
        taken.append(Zone(begin, begin + greeted.end(), "greeting"))
    yield from sorted(taken)


def _holds_one(text: str, signs: tuple[str, ...]) -> bool:
    """Whether a text holds one of these signs; any text holds one of none."""
    return not signs or any(sign in text for sign in signs)


def _take(taken: list[Zone], zone: Zone) -> None:
    """Put a zone among those found, in order: over what it holds whole, and never over a part of one."""
    first = bisect(taken, zone.start, key=lambda one: one.end)
    after = bisect_left(taken, zone.end, key=lambda one: one.start)
    if all(zone.start <= one.start and one.end <= zone.end for one in taken[first:after]):
        taken[first:after] = [zone]


def masked(text: str, found: Sequence[Zone]) -> str:
    """The text with its zones masked, sign for sign; line ends stay."""
    parts = list(text)
    for zone in found:
        mask = (
            "\n"
            if zone.kind in ("head", "greeting")
            else " "
            if zone.kind in _WHOLE_LINES
            else MASK
        )
        for at in range(zone.start, min(zone.end, len(parts))):
            if parts[at] != "\n":
                parts[at] = " " if mask == "\n" else mask
        if mask == "\n" and zone.end:
            parts[zone.end - 1] = "\n"
    return "".join(parts)
