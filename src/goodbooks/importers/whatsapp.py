"""A chat as WhatsApp exports it: a line a message, with day, time and who before the words."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from goodbooks.core.regex import regex
from goodbooks.core.written import Importer, Party, Passed, Source, Written, text_of
from goodbooks.importers.reading.days import Figures, clock_of, day_of, figures, is_day_first

if TYPE_CHECKING:
    from collections.abc import Iterator

_HEAD = regex(
    r"^[\u200e\u200f]?\[?(?P<day>\d{1,4}[-/.]\d{1,2}[-/.]\d{2,4}),? (?P<at>\d{1,2}[:.]\d\d(?:[:.]\d\d)?(?:[ \u202f][AaPp]\.?[Mm]\.?)?)"
    r"(?:\] | [-–] )(?P<rest>.*)$"
)
_FEWEST = 2
_OMITTED = regex(
    r"^[\u200e<]*(?:<?media omitted>?|(?:image|video|audio|sticker|document|GIF) omitted|<?medien ausgeschlossen>?|(?:bild|video|audio|sticker|dokument|GIF) weggelassen|<?médias omis>?"
    r"|you deleted this message|this message was deleted|diese nachricht wurde gelöscht|du hast diese nachricht gelöscht|ce message a été supprimé)",
    re.IGNORECASE,
)


class _Line(NamedTuple):
    number: int
    day: Figures
    at: str | None
    who: str
    words: list[str]
    is_dotted: bool


def recognises(source: Source) -> bool:
    """Whether several of its first lines begin as such messages do."""
    lines = source.head().decode("utf-8", "replace").replace("\r\n", "\n").split("\n")
    return sum(_HEAD.match(line) is not None for line in lines[:40]) >= _FEWEST


def read(source: Source, said_day_first: bool | None) -> Iterator[Written | Passed]:
    """Every message of somebody; what the program itself noted has nobody, and is left out."""
    text = text_of(source)
    if isinstance(text, Passed):
        yield text
        return
    lines = list(_lines(text))
    # with dots between them the day stands first in every country that writes it so
    is_dotted = bool(lines) and all(line.is_dotted for line in lines)
    is_first = True if is_dotted else is_day_first((line.day for line in lines), said_day_first)
    if is_first is None:
        yield Passed(
            source.name,
            "its days can be read day first or month first: say --day-first or --month-first",
        )
        return
    everybody = tuple(dict.fromkeys(Party(line.who) for line in lines))
    for line in lines:
        words = "\n".join(line.words)
        on = day_of(line.day, is_first)
        if on is None:
            yield Passed(f"{source.name}, line {line.number}", "there is no such day")
        elif not _OMITTED.match(words):
            who = Party(line.who)
            to = tuple(party for party in everybody if party != who)
            yield Written(
                "chat",
                f"{source.name} {on} {line.at} {line.who} line {line.number}",
                on,
                line.at,
                who,
                to,
                "",
                words,
            )


def _lines(text: str) -> Iterator[_Line]:
    """Each message of a chat with the lines that go on with it; what the program itself says is left out."""
    held: _Line | None = None
    for number, line in enumerate(text.split("\n"), 1):
        head = _HEAD.match(line)
        if not head:
            if held is not None:
                held.words.append(line)
            continue
        if held is not None:
            yield held
        who, colon, words = head["rest"].partition(": ")
        day = figures(head["day"])
        is_said = bool(colon) and day is not None and len(who) < 60
        held = (
            _Line(number, day, clock_of(head["at"]), who.strip(), [words], "." in head["day"])
            if is_said and day
            else None
        )
    if held is not None:
        yield held


IMPORTER = Importer(
    name="whatsapp",
    summary="a chat exported from WhatsApp (text, without media)",
    recognises=recognises,
    read=read,
)
