"""How advice is said on a page: a short quotation with who, where and what stands behind it; a camp in a few words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.core.document import Line
from goodbooks.core.phrasing import capital, counted, listed
from goodbooks.core.regex import regex
from goodbooks.language.counsel.advising import filled
from goodbooks.language.text.quoting import quoted

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from goodbooks.accounts.choices.advised import Camp, Voice
    from goodbooks.core.document import Section

RESTS_ON = "it rests on"
_QUOTING = regex(r"(?:(?P<lead>[^“]+): )?(?P<said>“[^”]+”) (?P<place>.+)")


def say(camp: Camp) -> str:
    """How many say what: "three say “wait, and see”"."""
    return f"{counted(camp.size, 'says', 'say')} “{camp.says}”"


def agreed(camp: Camp) -> str:
    """From the least to the most that agreed with one of them, and what the number counts."""
    told = [voice for voice in camp.voices if voice.entry.line("agreed")]
    units = {voice.entry.line("agreed").lstrip("-0123456789, ").split(";")[0] for voice in told}
    if not told:
        return ""
    if len(units) > 1:
        return max(told, key=lambda voice: voice.agreed).entry.line("agreed")
    low, high = min(v.agreed for v in told), max(v.agreed for v in told)
    return f"{low} to {high} {units.pop()}" if low != high else told[0].entry.line("agreed")


def stood(voice: Voice, camp: Camp, lead: str = "", mark: str = ">") -> Line:
    """How somebody stands to a move, in the words around where they name it."""
    stand = voice.on(camp.move)
    told = stand.sentence if stand else voice.entry.title
    return said(voice, told, lead, mark, stand.at if stand else None)


def said(voice: Voice, told: str, lead: str = "", mark: str = ">", at: int | None = None) -> Line:
    """A short quotation with who said it, where, and what stands behind it; only the place, where it cannot be short."""
    entry = voice.entry
    behind = [listed(entry.who), entry.line("source") if entry.line("text") else ""]
    behind += [entry.line("agreed"), "from experience" if voice.experience else ""]
    place = ", ".join(part for part in behind if part)
    quotation = quoted(told, at)
    more = filled(told, entry.line("text"))
    if more != told:
        quotation = quoted(more, at or 0) or quotation
    words = f"{quotation} {place}" if quotation else f"{place} (too long to be quoted)"
    return Line(f"{capital(lead)}: {words}" if lead else words, (entry.ref,), mark)


def quotation_in(line: Line) -> str:
    """The words that a line quotes from a piece of advice; "" where it quotes none."""
    found = _QUOTING.fullmatch(line.text)
    return found["said"] if found and line.mark in ("-", ">") else ""


def once_each(sections: Iterable[Section]) -> Iterator[Section]:
    """The sections with nothing quoted twice: what would be repeated is left out, or said to stand above."""
    seen: set[str] = set()
    for section in sections:
        lines = [
            _once(block, seen) if isinstance(block, Line) else block for block in section.blocks
        ]
        kept = tuple(line for line in lines if line is not None)
        if kept or not section.blocks:
            yield section._replace(blocks=kept)


def _once(line: Line, seen: set[str]) -> Line | None:
    found = _QUOTING.fullmatch(line.text)
    if found is None or line.mark not in ("-", ">"):
        return line
    if found["said"] not in seen:
        seen.add(found["said"])
        return line
    if not found["lead"] or found["lead"].lower() == RESTS_ON:
        return None
    return line._replace(text=f"{found['lead']}: {found['place']} (quoted above)")
