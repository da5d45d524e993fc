"""Many people's advice laid side by side: who recommends which move, from what, and how many agreed."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from goodbooks.core.phrasing import sentence
from goodbooks.core.regex import regex
from goodbooks.language.counsel.advising import heard, says_of
from goodbooks.language.counsel.move import moves, named_stand

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from goodbooks.core.book import Book
    from goodbooks.entries.advice import Advice
    from goodbooks.language.counsel.advising import Heard
    from goodbooks.language.counsel.move import Stand

_NUMBER = regex(r"-?\d[\d,]*")
_NUMBERED = regex(r"adviser \d+$")
_LINE = regex(r"(?:, )?line \d+$")
_THIRD = 3


class Voice(NamedTuple):
    """One piece of advice: the entry, its whole text, and what it says."""

    entry: Advice
    who: str
    text: str
    heard: Heard

    @property
    def agreed(self) -> int:
        """How many agreed, where anything says so; what the number counts stands in the entry."""
        found = _NUMBER.search(self.entry.line("agreed"))
        return int(found[0].replace(",", "")) if found else 0

    @property
    def experience(self) -> str:
        """What they speak from, in the entry's words or their own."""
        return self.entry.line("experience") or self.heard.experience

    @property
    def conditions(self) -> tuple[str, ...]:
        """On what it depends."""
        own = self.entry.line("condition")
        return (own,) if own and not self.entry.line("text") else self.heard.conditions

    def on(self, move: str) -> Stand | None:
        """How it stands to a move."""
        return next((stand for stand in self.heard.stands if stand.move == move), None)

    def reason_for(self, move: str) -> str:
        """Why, in a sentence near where the move is recommended; "" where none says so."""
        own = self.entry.line("reason")
        stand = self.on(move)
        if own and not self.entry.line("text"):
            return own if stand in (None, *self.heard.stands[:1]) else ""
        return self.heard.reason_for(stand) if stand else own


class Camp(NamedTuple):
    """Those who stand to a move in one way, the weightiest first, and how many people that is."""

    move: str
    is_against: bool
    voices: tuple[Voice, ...]
    size: int

    @property
    def says(self) -> str:
        """The move in words."""
        words = says_of(self.move)
        if not self.is_against:
            return words
        return f"do not {words.replace(', or ', ', nor ').replace(', and ', ' and ')}"

    @property
    def refs(self) -> tuple[str, ...]:
        """The entries it rests on, in their order."""
        return tuple(voice.entry.ref for voice in sorted(self.voices, key=_place))


def voices_of(book: Book, entries: Iterable[Advice]) -> tuple[Voice, ...]:
    """Each piece of advice with its text read: all of it where it is there, else what the entry keeps."""
    found = []
    for entry in entries:
        text = entry.line("text") or _kept(entry)
        found.append(Voice(entry, _who(book, entry), text, _heard(entry, text)))
    return tuple(found)


def _heard(entry: Advice, text: str) -> Heard:
    """What a piece of advice says; where the whole text is not at hand, what the entry says that it recommends."""
    found = heard(text)
    if entry.line("text") or not entry.moves:
        return found
    told = next(iter(entry.lines("said")), entry.title)
    kept = (named_stand(name, found.stands, told) for name in entry.moves)
    return found._replace(stands=tuple(one for one in kept if one))


def _who(book: Book, entry: Advice) -> str:
    """Who it is: an adviser who is only numbered is another one in another discussion."""
    if not entry.who:
        return entry.ref
    key = book.person_key(entry.who[0])
    return f"{key} {_LINE.sub('', entry.line('source'))}" if _NUMBERED.match(key) else key


def _kept(entry: Advice) -> str:
    """What an entry keeps of the advice, as sentences."""
    parts = (entry.title, *entry.lines("said"), entry.line("reason"), entry.line("condition"))
    return "\n".join(sentence(part) for part in parts if part)


def camps(voices: Sequence[Voice]) -> list[Camp]:
    """Everybody by the moves they recommend or warn against, the largest camp first."""
    held: dict[tuple[str, bool], list[Voice]] = {}
    for voice in voices:
        for stand in voice.heard.stands:
            if stand.is_laid_out:
                continue
            held.setdefault((stand.move, stand.is_against), []).append(voice)
    found = [
        Camp(move, is_against, tuple(sorted(every, key=_weight)), people(every))
        for (move, is_against), every in held.items()
    ]
    return sorted(found, key=lambda camp: (-camp.size, camp.is_against, camp.move))


def laid_out(voices: Sequence[Voice]) -> list[tuple[Voice, tuple[Stand, ...]]]:
    """Who lays out the ways there are and recommends none of them, with those ways."""
    found = ((voice, tuple(one for one in voice.heard.stands if one.is_laid_out)) for voice in voices)  # fmt: skip
    return [(voice, ways) for voice, ways in found if ways]


def opposed(every: Sequence[Camp]) -> list[tuple[Camp, Camp]]:
    """Camps that speak against each other, the larger one first, without those who see both ways."""
    by_stand = {(camp.move, camp.is_against): camp for camp in every}
    found: list[tuple[Camp, Camp]] = []
    for camp in every:
        move = moves().every[camp.move]
        others = [(camp.move, True)] if not camp.is_against else []
        others += [(move.opposes, False)] if move.opposes and not camp.is_against else []
        for key in others:
            other = by_stand.get(key)
            if other and not any({camp.move, other.move} == {a.move, b.move} for a, b in found):
                one, other = _without(camp, other), _without(other, camp)
                found.append((one, other) if one.size >= other.size else (other, one))
    return [(one, other) for one, other in found if other.size]


def _without(camp: Camp, other: Camp) -> Camp:
    """A camp without those who stand in the other as well."""
    both = {voice.who for voice in other.voices}
    kept = tuple(voice for voice in camp.voices if voice.who not in both)
    return camp._replace(voices=kept, size=people(kept))


def people(voices: Iterable[Voice]) -> int:
    """How many people these are: who wrote twice is counted once."""
    return len({voice.who for voice in voices})


def turned(voices: Sequence[Voice]) -> tuple[Voice, ...]:
    """Those who see the fault with the writer, where they are a third of all at least."""
    found = tuple(voice for voice in voices if voice.heard.turned)
    number = people(found)
    return found if number > 1 and number * _THIRD >= people(voices) else ()


def _weight(voice: Voice) -> tuple[int, bool, bool, int]:
    return (-voice.agreed, not voice.experience, not voice.heard.reasons, _place(voice))


def _place(voice: Voice) -> int:
    return voice.entry.place.line
