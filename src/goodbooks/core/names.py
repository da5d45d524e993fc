"""How two spellings of one name are known to be the same: whole, and never by a prefix."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from goodbooks.core.regex import regex

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

ME = "me"
MY_BOSS = r"(?:my |our |the )?(?:direct |line |own )?(?:boss|manager|lead|supervisor)"
"""How one speaks of the boss without a name, as a pattern."""
_PLACE = r"(?i:our|my) (?i:boss|manager)|(?i:my|our|the|your|his|her|their|an?) (?:(?:[A-Z]+ )?(?=[a-z])|[A-Z]{2,5}\b)|(?i:boss|manager)\Z"
"""How somebody is called by a place: "my boss", "the director", "the CEO"."""

ALSO_WORDS = frozenset(["art", "bill", "chance", "chase", "dawn", "dean", "design", "don", "drew", "faith", "finance", "frank", "grace", "grant", "growth", "guy", "hope", "hr", "ivy", "jack", "joy", "june", "lance", "legal", "mark", "max", "may", "miles", "nick", "office", "operations", "pat", "penny", "platform", "ray", "rich", "rob", "rose", "ruby", "sales", "sandy", "security", "sue", "summer", "support", "sunny", "team", "will"])  # fmt: skip
"""Names of people and of groups that are words as well: written small they are words."""
SHORT_TITLES = ("Dr", "Mr", "Mrs", "Ms", "Mx", "Prof", "Mme", "Mlle")
"""Titles that are written short, with a full stop or without."""
_WHOLE_TITLES = ("Professor", "Miss", "Frau", "Herr", "Madame", "Monsieur", "Mevrouw", "Señor", "Señora")  # fmt: skip
TITLES = frozenset(one.lower() for one in (*SHORT_TITLES, *_WHOLE_TITLES))
"""What is said before a surname alone; "Sir" is said before the first name."""
TITLED = regex(
    rf"\A\s*(?P<title>{'|'.join((*SHORT_TITLES, *_WHOLE_TITLES))}|Drs|Doctor|Sir|Dame)(?:\. *| +)(?=\w)",
    re.IGNORECASE,
)
"""A title before a name, with its full stop or without."""
NO_TITLE = "".join(rf"(?<!\b{one}\.)" for one in SHORT_TITLES)
"""That a full stop is none of a title, behind it in a pattern: it ends no sentence."""
_SHORTEST_FIRST = 3
"""A shorter first name stands for nobody by itself."""


def name_key(name: str) -> str:
    """What a name is looked up by: composed, folded, with single spaces.

    "Zoë" typed in one code point or in two, "ZOË" and " Zoë " all give one key, and so does a title with its full stop or without, "Dr. Rhee".
    """
    name = TITLED.sub(r"\g<title> ", name) if "." in name else name
    if name.isascii():
        return " ".join(name.split()).casefold()
    composed = unicodedata.normalize("NFC", name)
    folded = unicodedata.normalize("NFC", composed.casefold())
    return " ".join(folded.split())


def is_nameless_boss(name: str) -> bool:
    """Whether this is the boss, told without a name: "my boss", "the manager"."""
    return re.fullmatch(MY_BOSS, " ".join(name.split()), re.IGNORECASE) is not None


def is_place(name: str) -> bool:
    """Whether somebody is called by their place, which is no name: "my boss", "the director"."""
    return re.match(_PLACE, " ".join(name.split())) is not None


def is_named_in(title: str, name: str) -> bool:
    """Whether a title names somebody, by the whole name or the first of it; one that is a word too only where it has its capital."""
    return _naming(name).search(title) is not None


@lru_cache(maxsize=1 << 10)  # a page for others asks it of every win for each reader
def _naming(name: str) -> re.Pattern[str]:
    """A pattern for how a title names somebody; one of nothing for no name."""
    first = name.partition(" ")[0]
    called = (name,) if is_place(name) or len(first) < _SHORTEST_FIRST else (name, first)
    ways = (rf"(?<!\w){_as_named(one)}(?!\w)" for one in called if one)
    return re.compile("|".join(ways) or r"(?!)")


def _as_named(name: str) -> str:
    """A name as a pattern: in small letters and large, but for the capital of one that is a word too."""
    is_word = name_key(name) in ALSO_WORDS
    if is_word:
        return rf"{re.escape(name[0].upper())}(?i:{re.escape(name[1:])})"
    return rf"(?i:{re.escape(name)})"


SMALL_IN_A_NAME = frozenset(
    [
        "al",
        "ap",
        "bin",
        "da",
        "de",
        "del",
        "della",
        "den",
        "der",
        "di",
        "do",
        "dos",
        "du",
        "el",
        "ibn",
        "la",
        "le",
        "ten",
        "ter",
        "van",
        "von",
        "zu",
    ]
)
"""Words that stand small within a surname: "van der Berg"."""


_SMALL_AT_THE_START = frozenset(
    ["ap", "bin", "de", "den", "der", "ibn", "ten", "ter", "van", "von", "zu"]
)
"""Those that stay small where a name begins with them; "Al" and "Di" are first names too."""


def as_written(name: str) -> str:
    """A name as it is written: one that was typed in small letters alone gets its capitals, "tom van der berg" those of Tom van der Berg."""
    words = name.split()
    if not words or name != name.lower() or is_place(name):
        return " ".join(words)
    small = (
        word in (SMALL_IN_A_NAME if at else _SMALL_AT_THE_START) and at < len(words) - 1
        for at, word in enumerate(words)
    )
    return " ".join(
        word if is_small else _CAPITALS.sub(lambda found: found[0].upper(), word)
        for word, is_small in zip(words, small, strict=True)
    )


_CAPITALS = regex(r"\A\w|(?<=-)\w|(?<=\Ao['’])\w")


_OF_WORK = frozenset(
    ["accounting", "board", "compliance", "customer", "engineering", "finance", "growth", "hr", "it", "legal", "marketing", "office", "operations", "platform", "product", "purchasing", "sales", "security", "support", "team"]
)  # fmt: skip
"""What a team or a place of work begins with, whose first word is no first name."""


_TITLE = regex(
    r"[A-Z]{2,4}|\w+[A-Z]|\w*\.|(?i:jr|sr|esq|[bm]sc|[bm]eng|dipl|head|director|manager|lead|chief|president|partner|assistant|officer|owner|boss)",
)
_OF_A_PLACE = frozenset(["of", "for", "at", "the", "and"])


def is_title(words: str) -> bool:
    """Whether what stands behind a name and a comma is a title or a place and no first name: PhD, Finance, Head of Sales."""
    every = words.split()
    return bool(every) and (
        _TITLE.fullmatch(every[-1]) is not None
        or name_key(every[0]) in _OF_WORK
        or any(word in _OF_A_PLACE for word in every)
    )


_OF_A_MAN = frozenset(["mr", "herr", "monsieur", "señor"])
_OF_A_WOMAN = frozenset(["mrs", "ms", "frau", "madame", "mme", "mlle", "miss", "mevrouw", "señora"])
_NO_SURNAMES = _OF_WORK | ALSO_WORDS | frozenset(["north", "south", "east", "west", "management", "desk", "department", "ward", "depot", "store", "stores", "services", "group", "committee", "control", "ops"])  # fmt: skip
"""What the name of a team or a place ends in, so that the last word of it is no surname."""


def ends_as_a_team(name: str) -> bool:
    """Whether a name begins or ends as that of a team or a place: "Team Blue", "Depot North"."""
    words = name_key(name).split() or [""]
    return (
        words[0] in _OF_WORK
        or words[0] in _PLACES
        or words[-1] in _NO_SURNAMES - ALSO_WORDS
        or words[-1] in _PLACES
    )


_PLACES = frozenset(["bakery", "bank", "branch", "clinic", "club", "depot", "factory", "farm", "hospital", "hotel", "kitchen", "lab", "library", "line", "night", "plant", "region", "school", "shift", "shop", "site", "ward", "warehouse", "works", "gmbh", "ltd", "inc", "llc", "ag", "sarl"])  # fmt: skip
_BEGINS_SMALL = tuple(f"{word} " for word in sorted(SMALL_IN_A_NAME))


def titled(name: str) -> tuple[tuple[str, ...], str]:
    """The titles that a name begins with, as they stand, and the name behind them: "Frau Dr." and "Ida Au"."""
    words = name.split()
    ends = (at for at, word in enumerate(words) if name_key(word).rstrip(".") not in TITLES)
    at = next(ends, len(words))
    return tuple(words[:at]), " ".join(words[at:])


def by_short_name(name: str, people: Iterable[str]) -> str:
    """The one person who is called so for short, where there is only one; "" for everybody else.

    "Zoë" is Zoë Marchand by the first name, and "Marchand", "Dr. Marchand" and "Ms Marchand" by the surname;
    so is "Zoe", which is typed where a keyboard has no accents, unless somebody is called that.
    """
    found = called_so(name, people)
    return found[0] if len(found) == 1 else ""


def called_so(name: str, people: Iterable[str]) -> tuple[str, ...]:
    """Everybody who is called so for short; nobody where somebody is called exactly that."""
    key = name_key(name)
    titles, short = titled(name)
    bare = name_key(short)
    if not bare or (" " not in bare and (len(bare) < _SHORTEST_FIRST or bare in _OF_WORK)):
        return ()
    found: dict[str, str] = {}
    accented: dict[str, str] = {}
    for one in people:
        whole = name_key(one)
        if whole == key:
            return ()
        if bare in whole and whole not in found and _is_short_for(titles, short, one):
            found[whole] = one
        if not whole.isascii() and bare.isascii():
            plain = _without_accents(one)
            if name_key(plain) == key or (bare in name_key(plain) and _is_short_for(titles, short, plain)):  # fmt: skip
                accented[whole] = one
    return tuple((found or accented).values())


def _without_accents(text: str) -> str:
    """A text with its letters bare of accents, its capitals as they are."""
    apart = unicodedata.normalize("NFD", text)
    return "".join(char for char in apart if not unicodedata.combining(char))


def _is_short_for(titles: tuple[str, ...], short: str, whole: str) -> bool:
    """Whether a name without its titles is the first name or the surname of a whole one, whose titles are of no other sex."""
    theirs, name = titled(whole)
    bare, full = name_key(short), name_key(name)
    is_person = all(
        word[:1].isupper() or word in SMALL_IN_A_NAME or word in theirs for word in whole.split()
    )
    if not is_person or is_place(whole) or _is_other(titles, theirs):
        return False
    words = full.split()
    if not titles and words[:1] == [bare]:
        return True
    is_surname = bool(words) and words[0] not in _OF_WORK and words[-1] not in _NO_SURNAMES
    is_written = bool(titles) or short[:1].isupper() or short.startswith(_BEGINS_SMALL)
    return is_surname and is_written and f" {full}".endswith(f" {bare}")


def _is_other(titles: tuple[str, ...], theirs: tuple[str, ...]) -> bool:
    """Whether one is called a man and the other a woman."""
    one, other = ({name_key(word).rstrip(".") for word in words} for words in (titles, theirs))
    return bool(
        (one & _OF_A_MAN and other & _OF_A_WOMAN) or (one & _OF_A_WOMAN and other & _OF_A_MAN)
    )


def near(word: str, known: list[str]) -> str:
    """The known word a person most likely meant, or "" when none is near."""
    from difflib import get_close_matches  # only when something is misspelt

    close = {unmarked(name): name for name in reversed(known)}
    found = get_close_matches(unmarked(word), list(close), n=1, cutoff=0.7)
    return close[found[0]] if found else ""


def unmarked(name: str) -> str:
    """A name's key without accents, which many a keyboard has not."""
    key = name_key(name)
    if key.isascii():
        return key
    apart = unicodedata.normalize("NFD", key)
    return "".join(char for char in apart if not unicodedata.combining(char)) or key


_LOCAL = frozenset("abcdefghijklmnopqrstuvwxyz0123456789.!#$%&'*+/=?^_`{|}~-")
_DOMAIN = frozenset("abcdefghijklmnopqrstuvwxyz0123456789.-")


def is_address(word: str) -> bool:
    """Whether a word is a mail address of the plain sort, with nothing around it."""
    local, _, domain = word.lower().rpartition("@")
    return (
        bool(local)
        and _LOCAL.issuperset(local)
        and bool(domain.strip(".-"))
        and _DOMAIN.issuperset(domain)
        and not any(part.startswith(".") or part.endswith(".") for part in (local, domain))
        and ".." not in word
    )


_SHORTEST_SLIP = 4
"""Shorter words differ by one letter too often to tell a slip from another word."""


def slips(key: str) -> frozenset[str]:
    """The word and what it becomes with one letter left out; two words one slip apart share one."""
    if len(key) < _SHORTEST_SLIP:
        return frozenset()
    return frozenset((key, *(key[:at] + key[at + 1 :] for at in range(len(key)))))


def is_slip(one: str, other: str) -> bool:
    """Whether two keys that share a slip may be one word mistyped: never when figures differ."""
    return one[:1] == other[:1] and is_alike_in_figures(one, other)


def is_alike_in_figures(one: str, other: str) -> bool:
    """Whether two keys hold the same figures: Adviser 1 and Adviser 2 are a row, and no slip."""
    return _figures(one) == _figures(other)


def one_slip_away(unknown: Iterable[str], known: Iterable[str]) -> dict[str, str]:
    """For each unknown name that is a slip away from a known one, the first such; all are compared by their keys."""
    by_slip: dict[str, list[str]] = {}
    for name in unknown:
        for slip in slips(name_key(name)):
            by_slip.setdefault(slip, []).append(name)
    meant: dict[str, str] = {}
    for name in known:
        key = name_key(name)
        for other in (one for slip in slips(key) for one in by_slip.get(slip, ())):
            if is_slip(name_key(other), key):
                meant.setdefault(other, name)
    return meant


def _figures(key: str) -> str:
    return "".join(char for char in key if char.isdigit())
