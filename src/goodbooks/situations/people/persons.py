"""Whom a story names: everybody once, as it calls them at the longest, and where."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import TYPE_CHECKING

from goodbooks.core import catalog
from goodbooks.core.named import NamedTuple
from goodbooks.core.phrasing import capital
from goodbooks.core.regex import regex
from goodbooks.situations.people.names_in import NO_NAMES, alone, is_no_name
from goodbooks.situations.people.small_names import TITLE, is_written, small_names
from goodbooks.situations.people.understood import passages_of
from goodbooks.situations.stories.whose_voice import NAME

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping, Sequence

_OF_OFFICE = r"(?:[Mm]onsignor|[Cc]anon|[Bb]ishop|[Aa]rchbishop|[Aa]rchdeacon|[Dd]ean|[Rr]everend|[Rr]ev|[Rr]abbi|[Ii]mam|[Pp]astor|[Mm]aestr[oa]|[Cc]ommissioner|[Mm]ajor|[Cc]olonel|[Cc]aptain|[Ss]ergeant|[Ll]ieutenant|[Mm]atron|[Ee]ngineer|Eng|Magister|Docent|[Pp]rofessor|[Cc]oach|[Jj]udge|[Pp]rovost|[Rr]ector|(?:[Cc]harge |[Ss]taff |[Hh]ead )?[Nn]urse(?: [Mm]anager)?|(?:[Vv]ice-)?[Pp]rincipal|[Cc]hief [Mm]ate|[Cc]hief [Ee]ngineer|[Ff]irst [Mm]ate|Brother|[Bb]aron(?:ess)?|Freiherr|Count(?:ess)?|Lord|Lady|Dame|Director-General|Deputy Director|Commandant)"
"""An office that is called out before a name."""
_TITLE = rf"(?:[Mm]rs?|[Mm]s|Mx|Mme|Mlle|Miss|[Dd]r|[Pp]rof|[Ff]rau|[Hh]err|Madame|Monsieur|[Pp]an|[Pp]ani|[Ss]eñora?|[Ss]ignora?|Sister|Father|[Dd]oña|[Dd]ona|[Dd]on|Sir|Madam|Ma['’]am|Chef|[Mm]eneer|[Mm]evrouw|{_OF_OFFICE})\b\.?"
_LAST = r"(?:Hanım|Bey|[Kk]aptan|[Uu]sta|[Hh]oca|sir|ma['’]am|madam|ji|san)\b"
_FULL = regex(rf"(?<![\w'’-])(?:(?P<title>{_TITLE}) )?(?P<name>{NAME}(?: (?!{_TITLE} )(?:de |da |van |von |der |ter |el |al-)*{NAME}){{0,2}})(?P<last> {_LAST})?")  # fmt: skip
_TITLED = regex(rf"{_TITLE} | {_LAST}\Z")
_OWNS = regex(r"['’]s\Z")
_HEADS = " \"'“”‘’(—–-,"
_PLACE_BEFORE = regex(r"\b(?:in|at|near|outside|to|from|of|through|over|up|into|around|behind|the|via|out of)(?: the| old| new)? \Z", re.IGNORECASE)  # fmt: skip


class _Place(NamedTuple):
    """Where a name stands: the number of the sentence, its first and last sign, as it stands there, and whether it begins the sentence."""

    number: int
    start: int
    end: int
    whole: str
    is_first: bool


class Named(NamedTuple):
    """Somebody whom a story names: as it calls them at the longest, the places where it does, (sentence, start, end), and whether with a title."""

    name: str
    places: tuple[tuple[int, int, int], ...]
    has_title: bool


@cache
def _no_names() -> frozenset[str]:
    """Words with a capital that name nobody."""
    import goodbooks.situations

    lines = catalog.text(goodbooks.situations, "no-names.words").splitlines()
    return NO_NAMES.union(*(line.split() for line in lines if not line.startswith(";")))


@lru_cache(maxsize=32)
def named_in(text: str) -> tuple[Named, ...]:
    """Everybody whom a story names, in the order of their first place; days, groups and, as far as that shows, places are left out."""
    every = [one.text for one in passages_of(text)]
    small = small_names(every)
    found: dict[str, list[_Place]] = {}
    for number, sentence in enumerate(every):
        for place in (*_places(sentence, number), *_small(sentence, number, small)):
            name = _bare(_TITLED.sub("", place.whole))
            found.setdefault(name.split()[-1], []).append(place)
    return tuple(_joined(found, every))


def _places(sentence: str, number: int) -> Iterator[_Place]:
    """Each name of a sentence, without the words with a capital before it that are none."""
    for hit in _FULL.finditer(sentence):
        words, start, end = hit["name"].split(), hit.start(), hit.end()
        while words and alone(words[0]) in _no_names() and not hit["title"]:
            start = sentence.index(words[0], start) + len(words[0]) + 1
            words = words[1:]
        while len(words) > 1 and is_no_name(words[-1]):
            end = sentence.rindex(words[-1], start, end) - 1
            words = words[:-1]
        owns = next((at for at, word in enumerate(words, 1) if _OWNS.search(word)), len(words))
        if owns < len(words):
            end = sentence.index(words[owns - 1], start) + len(words[owns - 1])
            words = words[:owns]
        if words:
            name = _bare(" ".join(words))
            whole = " ".join(filter(None, (hit["title"], name, (hit["last"] or "").strip())))
            end -= 2 * bool(_OWNS.search(sentence, start, end))
            begins = not _BEGINS_SAYING.sub("", sentence[:start]).strip(_HEADS)
            yield _Place(number, start, end, whole, begins)


def _bare(name: str) -> str:
    """A name without what is shortened behind it, or whose something is: “Bea'll”, “James'”."""
    return alone(name).rstrip("'’")


_BEGINS_SAYING = regex(r"\A.*[:,]\s?[“\"]\Z", re.DOTALL)
"""What leads to the first word of what somebody says, which has its capital whatever it is."""


def _small(sentence: str, number: int, names: Collection[str]) -> Iterator[_Place]:
    """Each place of a name that is typed without its capital."""
    for name in names:
        for hit in re.finditer(rf"\b(?P<title>{TITLE})?{re.escape(name)}\b", sentence):
            title = f"{hit['title'].strip().title()} " if hit["title"] else ""
            yield _Place(number, hit.start(), hit.end(), title + capital(name), is_first=False)


def _joined(found: Mapping[str, list[_Place]], every: Sequence[str]) -> Iterator[Named]:
    """Those found by their last names, where a first name alone is the same person; nobody who stands nowhere as somebody does."""
    keys = sorted(found, key=lambda key: found[key][0][:2])
    by_length = sorted((len(place.whole.split()), key, place.whole) for key in keys for place in found[key])  # fmt: skip
    full = {part: key for _, key, whole in by_length for part in whole.split()}
    groups: dict[str, list[_Place]] = {}
    for key in keys:
        groups.setdefault(full.get(key, key), []).extend(found[key])
    for places in groups.values():
        has_title = any(_TITLED.search(place.whole) for place in places)
        is_thing = all(_is_a_thing_at_the_head(every[place.number], place) for place in places)
        if has_title or (not is_thing and any(_is_somebody(every[place.number], place) for place in places)):  # fmt: skip
            name = max((place.whole for place in places), key=len)
            yield Named(name, tuple(sorted(place[:3] for place in places)), has_title)


DOES = regex(
    r"(?:['’](?:s|d|ll)\b|,? who\b| from (?:the )?[a-z]| (?:in|at) (?:the )?[a-z]+(?: [a-z]+)?,? (?:already |also |still |now )?(?:who\b|is\b|was\b|[a-z]{3,}s\b|[a-z]{2,}ed\b)|, (?:the|an?|my|our|his|her|that['’]s) | (?:and I|and me)\b| (?:also |just |then |only |never |always |already |still |finally |even |\w+ly )?(?:said|needs to|rings?|comes?|told|wrote|rang|came|went|caught|spoke|met|sent|brought|drew|got|gotta|had|is|was|will|would|gave|took|made|did|doesn['’]t|didn['’]t|can|could|sat|stood|flew|put|let|kept|knew|thought|saw|left|lay|has|\w{2,}(?:ed|s))\b)"
)
"""What stands behind somebody's name at the head of a sentence."""
_A_PEOPLE = regex(r"(?:\w+(?:ish|(?<!li)(?<!er)ese|ians?)|[A-ZÀ-Þ]+|\w+days|\w+ty-\w+)\Z")
_A_THING = regex(r"\b(?:the|an?|this|these) \Z")
_A_TOWN = regex(r",? [A-ZÀ-Þ]\w+, ")
_OF_OURS = regex(r",? (?:my|our|who)\b|, (?:the|he|she|his|her)\b")
_TO_SOMEBODY = regex(r"\b(?:to|from|of|behind) \Z")


_NAMES_TOO = regex(
    r"(?:bill|pat|grant|skip|june|may|will|grace|hope|faith|joy|mercy|rose|ruby|dawn|mark|frank|rob|jack|sue|ray|victor|nick)\Z"
)
"""Words that many people are called."""
_AS_PEOPLE_DO = regex(r"(?:,? who\b|, (?:the|my|our) | and (?:I|me)\b| (?:\w+ )?(?:said|says|told|tells|asked|asks|wrote|thinks|wants|knows)\b)")  # fmt: skip


def _is_a_thing_at_the_head(sentence: str, place: _Place) -> bool:
    """Whether a sentence only begins with a word that people write, without its article, as “Phone goes” does."""
    word = place.whole.lower()
    is_known = word.isalpha() and is_written(word) and not _NAMES_TOO.match(word)
    return place.is_first and is_known and not _AS_PEOPLE_DO.match(sentence, place.end)


def _is_somebody(sentence: str, place: _Place) -> bool:
    """Whether a name stands where somebody is meant, and no place or thing."""
    before, word = sentence[: place.start], sentence[place.start : place.end]
    if _A_PEOPLE.match(word):
        return False
    if _PLACE_BEFORE.search(before):
        is_told_of = " " in word or _OF_OURS.match(sentence, place.end) is not None
        return _TO_SOMEBODY.search(before) is not None and is_told_of
    if _A_THING.search(before) or _A_TOWN.match(sentence[place.end :]):
        return False
    return not place.is_first or DOES.match(sentence, place.end) is not None
