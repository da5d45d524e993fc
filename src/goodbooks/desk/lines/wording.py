"""A head without quotation marks: which words are names, and which are the title."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from goodbooks.core.names import near
from goodbooks.core.regex import regex
from goodbooks.desk.ground.refusals import Refusal
from goodbooks.desk.lines.arrows import arrow_for_to
from goodbooks.syntax.quoting import name_text, quoted
from goodbooks.syntax.read import read

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from goodbooks.core.entry import Kind
    from goodbooks.desk.lines.known import Known

_TAIL_MAY_BEGIN = regex(r"(?<!\S)(?=#|\^|for \^|by )")
_LONGEST_NAME = 4
IN_TWO_WAYS = "the line can be read in two ways, for its title has no quotation marks"
NO_DAY = "is not a day I can place"


class _Split(NamedTuple):
    names: tuple[str, ...]
    title: str

    def text(self) -> str:
        """As the book writes it."""
        names = ", ".join(name_text(name) for name in self.names)
        return " ".join(part for part in (names, quoted(self.title) if self.title else "") if part)


def titled(rest: str, kind: Kind, on: date, kinds: Mapping[str, Kind], known: Known) -> str:
    """The rest of a head with its title in quotation marks, known names before it."""
    if any(sign in rest for sign in '"“„['):
        return rest
    cut = tail_start(rest, on, kinds)
    words, tail = rest[:cut].strip(), rest[cut:]
    if "->" not in words and kind.name != "person":
        words = arrow_for_to(words, known)
    before, arrow, after = words.partition("->")
    if arrow:
        split = _split(kind.name, after.strip(), known, f"{kind.name} {before.strip()} -> ")
        text = f"{before.strip()} -> {split.text()}"
    else:
        text = _split(kind.name, words, known, f"{kind.name} ").text() if words else ""
    return f"{text} {tail}".strip()


def tail_start(rest: str, on: date, kinds: Mapping[str, Kind]) -> int:
    """Where id, matters, links and "by" a day begin; words like them inside a title do not."""
    for found in _TAIL_MAY_BEGIN.finditer(rest):
        kept = read(f'{on.isoformat()} promise "x" {rest[found.start() :]}', kinds)
        unclear = [problem for problem in kept.problems if problem.code == "unclear-field"]
        if kept.entries and not unclear:
            return found.start()
        if kept.entries and not unclear[0].reason.endswith(NO_DAY):
            raise Refusal(unclear[0].reason, unclear[0].remedy)
    return len(rest)


def _split(kind: str, text: str, known: Known, lead: str) -> _Split:
    *names, last = (part.strip() for part in text.split(","))
    if not all(known.is_person(name) for name in names):
        names, last = [], text
    if kind == "person":
        return _Split((*names, last), "")
    ways = _known_ways(last, known)
    if len(ways) > 1:
        raise _two_ways(lead, names, ways[0], ways[1])
    if ways and not names and not lead.endswith("-> ") and ways[0].title.startswith("me "):
        arrow = f"{lead}{name_text(ways[0].names[0])} -> me {quoted(ways[0].title[3:])}"
        raise Refusal(IN_TWO_WAYS, f"write {arrow} or {lead}{ways[0].text()}")
    if ways:
        return _Split((*names, *ways[0].names), ways[0].title)
    return _unknown(last, known, lead, names)


def _known_ways(text: str, known: Known) -> list[_Split]:
    """Every way in which the first words are somebody known; where all of them are, that alone: “Beate Krüger” is no talk with Beate about Krüger."""
    words = text.split()
    leads = ((" ".join(words[:n]), " ".join(words[n:])) for n in range(1, _LONGEST_NAME + 1))
    found = {lead: rest for lead, rest in leads if known.is_person(lead)}
    if text.strip() in found and len(words) > 1:
        return [_Split((" ".join(words),), "")]
    return [_Split((lead,), rest) for lead, rest in found.items()]


def _unknown(text: str, known: Known, lead: str, names: list[str]) -> _Split:
    """The first words are nobody known: a title, unless it could well be a name."""
    words = text.split()
    whole = _Split((), text)
    if not words:  # half typed: nothing stands behind the arrow yet
        return whole
    is_arrow = lead.endswith("-> ")
    if len(words) == 1 and is_arrow:
        return _Split((*names, text), "")
    meant = near(words[0], known.people())
    if meant and len(words) > 1:
        raise _two_ways(lead, names, _Split((meant,), " ".join(words[1:])), whole)
    if len(words) == 1 or is_arrow or names:
        name = _Split((words[0],), " ".join(words[1:]))
        raise _two_ways(lead, names, name, whole)
    return whole


def _two_ways(lead: str, names: list[str], one: _Split, other: _Split) -> Refusal:
    first, second = (lead + _Split((*names, *way.names), way.title).text() for way in (one, other))
    if not one.title:
        first = lead + ", ".join([*map(name_text, names), f"[{one.names[0]}]"])
    if lead.endswith("-> ") and not other.names:
        second = f"{lead}[{other.title}]"
    return Refusal(IN_TWO_WAYS, f"write {first} or {second}")
