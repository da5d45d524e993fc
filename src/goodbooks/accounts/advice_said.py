"""How advice is said on a page: a short quotation with who, where and what stands behind it; a camp in a few words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.core.document import Line
from goodbooks.core.phrasing import capital, counted, listed
from goodbooks.language.advising import quoted

if TYPE_CHECKING:
    from goodbooks.accounts.advised import Camp, Voice


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
    return said(voice, told, lead, mark, stand.at if stand else 0)


def said(voice: Voice, told: str, lead: str = "", mark: str = ">", at: int = 0) -> Line:
    """A short quotation with who said it, where, and what stands behind it."""
    entry = voice.entry
    behind = [listed(entry.who), entry.line("source") if entry.line("text") else ""]
    behind += [entry.line("agreed"), "from experience" if voice.experience else ""]
    words = f"{quoted(told, at)} {', '.join(part for part in behind if part)}"
    return Line(f"{capital(lead)}: {words}" if lead else words, (entry.ref,), mark)
