"""A phrase of a rule: words with alternatives and gaps, and the words by which it is found.

`(a|b)` is one of several, `[a]` may be missing, `..` is up to three words and `...` up to six,
`apologi*` any ending, `<name>` a name, `<number>` a number, `<money>` a sum, `<word>` any word; `^` is the beginning
of a sentence and `$` its end. `=> words` after a phrase is what could stand in its place.
"""

from __future__ import annotations

import re
from functools import cache, cached_property
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Mapping

KEY = 4
"""How many letters of a word a phrase is looked up by."""
FIGURE = "#"
"""What every word that begins with a figure is looked up by."""

_TOKEN = re.compile(r"[()\[\]|]|\.\.\.?(?!\S)|<[a-z-]+>[\w']*|(?:[^\s()\[\]|<>])+")
_SPACE = r"(?:,?\s+|(?=['’]))"
_ANY = r"[\w'’-]+"
_START = r"^\W*(?:(?:and|but|so|also|anyway|well|ok|okay|hi|hey|hello|honestly|again)\b\W*)?"
_NO_NAMES = (
    "A[mnst]?|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Mon|Tue|Wed|Thu|Fri|Sat|Sun|All|And|Any|Are|But|By|Can|Could|Did|Do|Does|Each|Every|For|From|Had|Has|Have|He|Her|Here|His|How|I|"
    "If|In|Is|It|Its|Just|Last|Let|May|Maybe|Might|My|No|Not|Nothing|Now|Of|On|One|Or|Our|Perhaps|Please|Should|"
    "Since|So|Some|Sorry|Thank|Thanks|That|The|Their|Then|There|These|They|This|Those|Today|To|Was|We|Were|What|"
    "When|Where|Which|Who|Why|Will|With|Would|Yes|Yesterday|You|Your|She|Both|Nobody|Everyone|Everybody|Otherwise|"
    "Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|June|July|August|"
    "September|October|November|December"
)
_CLASSES = {
    "<name>": rf"(?-i:(?!(?:{_NO_NAMES})\b)[A-ZÀ-Þ][a-zß-ÿ][\w’'-]*)",
    "<number>": r"\d[\d.,]*%?",
    "<money>": r"[€£$] ?\d[\d.,]*",
    "<word>": _ANY,
}
_CHAT = {"u": "you", "ur": "your", "r": "are", "pls": "plea", "plz": "plea"}
"""What words are in a chat, and what they are looked up by."""
_GAPS = {"..": 3, "...": 6}
_COMMON = frozenset(
    ["a", "an", "and", "as", "at", "be", "but", "do", "for", "i", "if", "in", "is", "it", "my", "not", "of", "on", "or", "our", "so", "that", "the", "this", "to", "was", "we", "will", "with", "you", "your"]
)  # fmt: skip


class _Part(NamedTuple):
    """A piece of a phrase: its pattern, the keys of which a text must hold one, whether it may be missing."""

    pattern: str
    keys: frozenset[str] = frozenset()
    is_optional: bool = False


class Phrase:
    """One phrase: `keys` are looked up among a sentence's words before `pattern` is tried."""

    def __init__(self, said: str, classes: Mapping[str, str]) -> None:
        written, arrow, instead = said.partition("=>")
        self.said = written.strip()
        self.instead = instead.strip() if arrow else None
        self._classes = classes

    @cached_property
    def _parts(self) -> list[_Part]:
        tokens = _TOKEN.findall(self.said.removeprefix("^").removesuffix("$"))
        parts, left = _sequence(tokens, 0, self._classes)
        if left != len(tokens):
            raise ValueError(f"the phrase {self.said!r} closes a bracket that it did not open")
        return parts

    @cached_property
    def keys(self) -> frozenset[str]:
        """Words of which a sentence must hold one, cut to their first letters; empty if any may do."""
        return _keys_of(self._parts)

    @cached_property
    def further(self) -> tuple[frozenset[str], ...]:
        """More such words, one of each of which must be there too."""
        sets = {part.keys for part in self._parts if part.keys and not part.is_optional}
        return tuple(sorted(sets - {self.keys}, key=_cost))

    def may_be_in(self, keys: frozenset[str]) -> bool:
        """Whether a sentence with these words can hold the phrase at all."""
        return not any(wanted.isdisjoint(keys) for wanted in self.further)

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        """What finds the phrase in a sentence."""
        start = _START if self.said.startswith("^") else r"(?<![\w:.-])(?<!\d,)"
        is_last = self.said.endswith("$")
        end = r"\W*$" if is_last else ""
        words = _joined(self._parts, is_last=is_last)
        return re.compile(f"{start}(?P<it>{words}){end}", re.IGNORECASE)


def key_of(word: str) -> str:
    """What a word is looked up by."""
    if word[0].isdigit():
        return FIGURE
    letters = word.replace("'", "").replace("’", "").lower()[:KEY]
    return _CHAT.get(letters, letters)


def _keys_of(parts: list[_Part]) -> frozenset[str]:
    """The rarest keys of one of the parts that must be there; empty when none has any."""
    sets = [part.keys for part in parts if part.keys and not part.is_optional]
    return min(sets, key=_cost, default=frozenset[str]())


def _cost(keys: frozenset[str]) -> int:
    return sum(50 if key in _COMMON else 5 if key == FIGURE else 1 for key in keys)


def _sequence(tokens: list[str], at: int, classes: Mapping[str, str]) -> tuple[list[_Part], int]:
    """The parts from one place up to a closing bracket, a bar, or the end."""
    parts: list[_Part] = []
    while at < len(tokens) and tokens[at] not in (")", "]", "|"):
        sign = tokens[at]
        if sign in ("(", "["):
            part, at = _choice(tokens, at + 1, classes, is_optional=sign == "[")
            parts.append(part)
        elif sign in _GAPS:
            parts.append(_Part(rf"(?:{_ANY}{_SPACE}){{0,{_GAPS[sign]}}}", is_optional=True))
        else:
            parts.append(_class(sign, classes) if sign[0] == "<" else _word(sign))
        at += 1
    return parts, at


def _choice(
    tokens: list[str], at: int, classes: Mapping[str, str], *, is_optional: bool
) -> tuple[_Part, int]:
    patterns, keys, is_known = [], frozenset[str](), True
    while True:
        parts, at = _sequence(tokens, at, classes)
        patterns.append(_joined(parts))
        known = _keys_of(parts)
        is_known = is_known and bool(known)
        keys |= known
        if at >= len(tokens) or tokens[at] != "|":
            break
        at += 1
    if at >= len(tokens):
        raise ValueError(f"a bracket is not closed in {' '.join(tokens)!r}")
    return _Part(f"(?:{'|'.join(patterns)})", keys if is_known else frozenset(), is_optional), at


def _class(token: str, classes: Mapping[str, str]) -> _Part:
    name, ending = token[: token.index(">") + 1], token[token.index(">") + 1 :]
    if name in _CLASSES:
        tail = ending.replace("'", "['’]") + r"(?!\w)" if ending else ""
        is_figure = name in ("<number>", "<money>")
        return _Part(_CLASSES[name] + tail, frozenset({FIGURE}) if is_figure else frozenset())
    tokens = _TOKEN.findall(f"({classes[name[1:-1]]})")
    return _choice(tokens, 1, classes, is_optional=False)[0]


@cache
def _word(token: str) -> _Part:
    bare = token.removesuffix("*")
    is_often_left_out = bare.endswith("n't") or bare in ("i'm", "i've", "you're", "that's")
    pattern = re.escape(bare).replace("'", "['’]?" if is_often_left_out else "['’]")
    letters = re.match(r"[\w'’]+", bare)
    key = key_of(letters[0]) if letters else ""
    if token.endswith("*"):
        return _Part(rf"{pattern}\w*", frozenset({key}) if len(bare) >= KEY else frozenset())
    end = r"(?!\w)" if bare[-1:].isalnum() else ""
    if bare in ("you", "your"):
        pattern = f"(?:{pattern}|{bare[0].replace('y', 'u')}{'r' if bare == 'your' else ''})"
    return _Part(pattern + end, frozenset({key}) if key else frozenset())


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
