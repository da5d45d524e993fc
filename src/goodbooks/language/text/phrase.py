"""A phrase of a rule: words with alternatives and gaps, and the words by which it is found.

`(a|b)` is one of several, `[a]` may be missing, `..` is up to three words and `...` up to six,
`apologi*` any ending, `<name>` a name, `<number>` a number, `<money>` a sum, `<word>` any word; `^` is the beginning
of a sentence and `$` its end. `=> words` after a phrase is what could stand in its place.

There are over a thousand phrases, and a message needs a few dozen of them. So a phrase is looked
through for its words first, and its pattern is only made when a sentence has those words.
"""

from __future__ import annotations

import re
from functools import cache, cached_property, lru_cache
from typing import TYPE_CHECKING, NamedTuple

from goodbooks.core.regex import regex

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

KEY = 4
"""How many letters of a word a phrase is looked up by."""
FIGURE = "#"
"""What every word that begins with a figure is looked up by."""

_TOKEN = regex(r"[()\[\]|]|\.\.\.?(?!\S)|<[a-z-]+>[\w']*|(?:[^\s()\[\]|<>])+")
_SPACE = r",?\s*"
_BEGUN = r"[\w'’-]+"
"""The beginning of a word, as `<word>ed` has it."""
_ANY = rf"{_BEGUN}(?!\w)"
"""A whole word: one that ends inside another would make the whole pattern find what the narrowed one cannot."""
_START = r"^\W*(?:(?:and|but|so|also|now|anyway|well|ok|okay|hi|hey|hello|honestly|again)\b\W*)?"
_NO_NAMES = (
    "A[mnst]?|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Mon|Tue|Wed|Thu|Fri|Sat|Sun|All|And|Any|Are|But|By|Can|Could|Did|Do|Does|Each|Every|For|From|Had|Has|Have|He|Her|Here|His|How|I|"
    "If|In|Is|It|Its|Just|Last|Let|May|Maybe|Might|My|No|Not|Nothing|Now|Of|On|One|Or|Our|Perhaps|Please|Should|"
    "Since|So|Some|Sorry|Thank|Thanks|That|The|Their|Then|There|These|They|This|Those|Today|To|Was|We|Were|What|"
    "When|Where|Which|Who|Why|Will|With|Would|Yes|Yesterday|You|Your|She|Both|Nobody|Everyone|Everybody|Otherwise|"
    "Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|June|July|August|"
    "September|October|November|December"
)
_NAME = "<name>"
_CLASSES = {
    _NAME: rf"(?-i:(?!(?:{_NO_NAMES})\b)[A-ZÀ-Þ][a-zß-ÿ][\w’'-]*\b)",
    "<number>": r"\d[\d.,]*%?",
    "<money>": r"[€£$] ?\d[\d.,]*",
    "<word>": _ANY,
}
_FIGURES = ("<number>", "<money>")
_CHAT = {"u": "you", "ur": "your", "r": "are", "pls": "plea", "plz": "plea"}
"""What words are in a chat, and what they are looked up by."""
_GAPS = {"..": 3, "...": 6}
_COMMON = frozenset(
    (
        "a", "an", "and", "as", "at", "be", "but", "do", "for", "i", "if", "in", "is", "it", "my",
        "not", "of", "on", "or", "our", "so", "that", "the", "this", "to", "was", "we", "will",
        "with", "you", "your",
    )
)  # fmt: skip


class _Part(NamedTuple):
    """A piece of a phrase: its pattern, and whether it may be missing."""

    pattern: str
    is_optional: bool = False


class Phrase:
    """One phrase: `keys` are looked up among a sentence's words before the pattern is made."""

    def __init__(self, said: str, classes: Mapping[str, str], listed: str | None = None) -> None:
        """A phrase as it is written; `listed` are its keys, as `listing` gives them, where they are known."""
        written, arrow, instead = said.partition("=>")
        self.said = written.strip()
        self.instead = instead.strip() if arrow else None
        self._classes = classes
        self._listed = listed
        self._narrow: tuple[frozenset[str], re.Pattern[str]] | None = None

    @cached_property
    def _tokens(self) -> list[str]:
        return _TOKEN.findall(self.said.removeprefix("^").removesuffix("$"))

    @cached_property
    def sets(self) -> tuple[frozenset[str], ...]:
        """Sets of keys of each of which a sentence must hold one, the rarest first."""
        if self._listed is not None:
            return tuple(frozenset(keys.split(",")) for keys in self._listed.split())
        return self._found_sets()

    def _found_sets(self) -> tuple[frozenset[str], ...]:
        found, _, _ = _needed(self._tokens, 0, self._classes)
        return tuple(sorted(dict.fromkeys(found), key=_cost))

    @property
    def listing(self) -> str:
        """Its keys in one line, found anew, to be kept in a table."""
        return " ".join(",".join(sorted(keys)) for keys in self._found_sets())

    @cached_property
    def keys(self) -> frozenset[str]:
        """Words of which a sentence must hold one, cut to their first letters; empty if any may do."""
        return self.sets[0] if self.sets else frozenset()

    def may_be_in(self, keys: frozenset[str]) -> bool:
        """Whether a sentence with these words can hold the phrase at all."""
        return not any(map(keys.isdisjoint, self.sets))

    def may_stand(self, places: Mapping[str, int], among: int) -> int:
        """In which of several sentences it can stand, a bit for each; `among` are those that are asked about.

        `places` are the sentences by the keys of their words, as `places_of` gives them. The same as
        `may_be_in` of each sentence, in one look at each key.
        """
        for wanted in self.sets:
            there = 0
            for key in wanted:
                there |= places.get(key, 0)
            among &= there
            if not among:
                break
        return among

    def could_be_in(self, small: str) -> bool:
        """Whether each word that the phrase needs stands in a text in small letters, in whatever order.

        Asked of a sentence that `may_be_in` lets through, it spares nine patterns of ten.
        """
        text = small.replace("’", "").replace("'", "")
        return _could_be(self._tokens, 0, self._classes, text)[0]

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        """What finds the phrase in a text as it is, in large letters or small."""
        return re.compile(self._source(), re.IGNORECASE)

    @cached_property
    def _for_small(self) -> re.Pattern[str]:
        """What finds it in small letters: made in less than half the time, and quicker too."""
        return re.compile(self._source())

    def _source(self, keys: frozenset[str] | None = None) -> str:
        parts, left = _sequence(self._tokens, 0, self._classes, keys)
        if left != len(self._tokens):
            raise ValueError(f"the phrase {self.said!r} closes a bracket that it did not open")
        is_last = self.said.endswith("$")
        start = _START if self.said.startswith("^") else r"(?<![\w:.-])(?<!\d,)"
        end = r"\W*$" if is_last else ""
        return f"{start}(?P<it>{_joined(parts, is_last=is_last)}){end}"

    @cached_property
    def _has_name(self) -> bool:
        return any(token.startswith(_NAME) for token in self._tokens)

    def found(
        self, text: str, small: str, keys: frozenset[str] | None = None
    ) -> Iterator[re.Match[str]]:
        """Where a text, which is given in small letters too, holds the phrase.

        `keys` are those of all that is read, of which this text is a part: of the first such, a pattern is made
        without the choices that cannot be in it, in half the time.
        """
        if self._has_name:
            return self.pattern.finditer(text)
        if keys is None or "_for_small" in self.__dict__:
            return self._for_small.finditer(small)
        if self._narrow is None:
            self._narrow = keys, re.compile(self._source(keys))
        made_of, narrow = self._narrow
        return (narrow if made_of == keys else self._for_small).finditer(small)


@lru_cache(1 << 13)
def key_of(word: str) -> str:
    """What a word is looked up by; kept, as most words come again and again."""
    if word[0].isdigit():
        return FIGURE
    letters = word.replace("'", "").replace("’", "").lower()[:KEY]
    return _CHAT.get(letters, letters)


def places_of(sentences: Iterable[frozenset[str]]) -> dict[str, int]:
    """For each key the sentences in which it stands, each a bit; the first sentence is the lowest."""
    found: dict[str, int] = {}
    for number, keys in enumerate(sentences):
        for key in keys:
            found[key] = found.get(key, 0) | 1 << number
    return found


def _cost(keys: frozenset[str]) -> int:
    """How little a set of keys says: common words say little, and figures not much."""
    return len(keys) + 50 * len(keys & _COMMON) + (4 if FIGURE in keys else 0)


def _rarest(sets: list[frozenset[str]]) -> frozenset[str]:
    return min(sets, key=_cost)


def _needed(
    tokens: list[str], at: int, classes: Mapping[str, str]
) -> tuple[list[frozenset[str]], int, str]:
    """What must be there from one place up to a bar, a closing bracket or the end, and what ends it."""
    found: list[frozenset[str]] = []
    while at < len(tokens):
        sign = tokens[at]
        if sign in (")", "]", "|"):
            return found, at, sign
        if sign in ("(", "["):
            keys, at = _needed_of_one(tokens, at + 1, classes)
            if keys and sign == "(":
                found.append(keys)
        elif sign[0] == "<":
            found += _needed_of_class(sign, classes)
        elif sign not in _GAPS:
            key = _key_of_token(sign)
            if key:
                found.append(frozenset((key,)))
        at += 1
    return found, at, ""


def _could_be(
    tokens: list[str], at: int, classes: Mapping[str, str], text: str
) -> tuple[bool, int]:
    """Whether one of the choices from one place on has all its words in a text, and where they end."""
    is_one, is_any = True, False
    while at < len(tokens) and tokens[at] not in (")", "]"):
        sign = tokens[at]
        if sign == "|":
            is_any, is_one = is_any or is_one, True
        elif sign in ("(", "["):
            is_there, at = _could_be(tokens, at + 1, classes, text)
            is_one = is_one and (is_there or sign == "[")
        elif is_one:
            is_one = _is_there(sign, classes, text)
        at += 1
    return is_any or is_one, at


def _is_there(sign: str, classes: Mapping[str, str], text: str) -> bool:
    """Whether the word, the gap or one of the group of words that a token stands for can be in a text."""
    if sign in _GAPS:
        return True
    if sign[0] != "<":
        return sign in ("you", "your") or sign.removesuffix("*").replace("'", "").lower() in text
    name = sign[: sign.index(">") + 1]
    return name in _CLASSES or _could_be(_tokens_of(classes[name[1:-1]]), 0, classes, text)[0]


@cache
def _tokens_of(said: str) -> list[str]:
    return _TOKEN.findall(said)


def _needed_of_one(
    tokens: list[str], at: int, classes: Mapping[str, str]
) -> tuple[frozenset[str], int]:
    """One key of each of several choices; empty when one of them can do without any."""
    keys: frozenset[str] = frozenset()
    is_known, ended = True, "|"
    while ended == "|":
        found, at, ended = _needed(tokens, at, classes)
        is_known = is_known and bool(found)
        if found:
            keys |= _rarest(found)
        at += ended == "|"
    return keys if is_known else frozenset(), at


def _needed_of_class(token: str, classes: Mapping[str, str]) -> list[frozenset[str]]:
    name = token[: token.index(">") + 1]
    if name in _CLASSES:
        return [frozenset((FIGURE,))] if name in _FIGURES else []
    keys, _ = _needed_of_one(_TOKEN.findall(f"{classes[name[1:-1]]})"), 0, classes)
    return [keys] if keys else []


@cache
def _key_of_token(token: str) -> str:
    """What a token of a phrase is looked up by; "" where it has no word, or too short a beginning."""
    bare = token.removesuffix("*")
    letters = re.match(r"[\w'’]+", bare)
    is_short = token.endswith("*") and len(bare) < KEY
    return "" if is_short or not letters else key_of(letters[0])


def _sequence(
    tokens: list[str], at: int, classes: Mapping[str, str], keys: frozenset[str] | None = None
) -> tuple[list[_Part], int]:
    """The parts from one place up to a closing bracket, a bar, or the end; with keys, those they allow."""
    parts: list[_Part] = []
    while at < len(tokens) and tokens[at] not in (")", "]", "|"):
        sign = tokens[at]
        if sign in ("(", "["):
            part, at = _choice(tokens, at + 1, classes, keys, is_optional=sign == "[")
            parts.append(part)
        elif sign in _GAPS:
            parts.append(_Part(rf"(?:{_ANY}{_SPACE}){{0,{_GAPS[sign]}}}", is_optional=True))
        else:
            parts.append(_class(sign, classes, keys) if sign[0] == "<" else _Part(_word(sign)))
        at += 1
    return parts, at


def _choice(
    tokens: list[str],
    at: int,
    classes: Mapping[str, str],
    keys: frozenset[str] | None = None,
    *,
    is_optional: bool,
) -> tuple[_Part, int]:
    patterns = []
    while True:
        begin = at
        parts, at = _sequence(tokens, at, classes, keys)
        if keys is None or _may_be(tokens, begin, classes, keys):
            patterns.append(_joined(parts))
        if at >= len(tokens) or tokens[at] != "|":
            break
        at += 1
    if at >= len(tokens):
        raise ValueError(f"a bracket is not closed in {' '.join(tokens)!r}")
    return _Part(f"(?:{'|'.join(patterns)})" if patterns else "(?!)", is_optional), at


def _may_be(tokens: list[str], at: int, classes: Mapping[str, str], keys: frozenset[str]) -> bool:
    """Whether one of several choices, which begins at a place, can be where these keys are all there is."""
    return not any(wanted.isdisjoint(keys) for wanted in _needed(tokens, at, classes)[0])


def _class(token: str, classes: Mapping[str, str], keys: frozenset[str] | None = None) -> _Part:
    name, ending = token[: token.index(">") + 1], token[token.index(">") + 1 :]
    if name in _CLASSES:
        tail = ending.replace("'", "['’]") + r"\b" if ending else ""
        return _Part((_BEGUN if tail and name == "<word>" else _CLASSES[name]) + tail)
    tokens = _TOKEN.findall(f"({classes[name[1:-1]]})")
    return _choice(tokens, 1, classes, keys, is_optional=False)[0]


@cache
def _word(token: str) -> str:
    """The pattern of one word; an apostrophe that people leave out may be missing."""
    bare = token.removesuffix("*").lower()
    is_often_left_out = bare.endswith("n't") or bare in ("i'm", "i've", "you're", "that's")
    pattern = re.escape(bare).replace("'", "['’]?" if is_often_left_out else "['’]")
    if token.endswith("*"):
        return rf"{pattern}\w*+"
    end = r"\b" if bare[-1:].isalnum() else ""
    if bare in ("you", "your"):
        pattern = f"(?:{pattern}|{'u' if bare == 'you' else 'ur'})"
    return pattern + end


def _joined(parts: list[_Part], *, is_last: bool = False) -> str:
    """One pattern for parts in a row, with room between them only where both are there.

    A gap behind the last word reaches no further, unless the phrase must end the sentence.
    """
    needed = [number for number, part in enumerate(parts) if not part.is_optional]
    last = needed[-1] if needed else -1
    found = []
    for number, part in enumerate(parts):
        is_gap = part.is_optional and part.pattern.endswith("}")
        if number > last:
            found.append(_behind(part, is_gap=is_gap, is_last=is_last))
        elif is_gap:
            found.append(part.pattern)
        elif part.is_optional:
            found.append(f"(?:{part.pattern}{_SPACE})?")
        else:
            found.append(part.pattern + (_SPACE if number < last else ""))
    return "".join(found)


def _behind(part: _Part, *, is_gap: bool, is_last: bool) -> str:
    """What may follow the last word that a phrase needs."""
    if not is_gap:
        return f"(?:{_SPACE}{part.pattern})?"
    return rf"(?:{_SPACE}{_ANY}){{0,{part.pattern[-2]}}}" if is_last else ""
