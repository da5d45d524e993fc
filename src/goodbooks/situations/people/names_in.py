"""A name as a story has it: beside what somebody is called by, and what is none."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from goodbooks.core.named import NamedTuple
from goodbooks.core.regex import regex
from goodbooks.situations.stories.whose_voice import NAME

if TYPE_CHECKING:
    from collections.abc import Iterator


_ADDRESS = r"(?:(?:Mrs?|Ms|Mx|Mme|Mlle|Dr|Prof|Frau|Herr|Miss|Sir|Madame|Monsieur)\.? )"


NAMED = rf"{_ADDRESS}?{NAME}(?: {NAME})?"


_NAME_BEHIND = regex(
    rf"(?:,? \(?(?:let['’]?s |I['’]?ll |we['’]?ll )?(?:call(?:ed)?|named) (?:him |her |them )?|, | \(?| is (?:(?:somebody |someone )?(?:called |named ))?)(?P<name>{NAMED})(?=[,;:)!?.]|['’]s\b| \w)"
)
"""A name right behind what somebody is called by: "my manager, Ana, ...", "my manager (let's call him Joe)"."""


_NO_PERSON_BEFORE = r"(?<!\bthe )(?<!\ban )(?<!\ba )(?<!\bany )(?<!\bonly )(?<!\bother )(?<!\bin )(?<!\bas )(?<!\bspeak )(?<!\bspeaks )(?<!\bspoke )(?<!\blearn )"


_AS_A_PERSON = r"(?=['’]s\b|[,;:!?.]|\Z| (?:and|or|that|who|never|always|then|just|only|is|was|has|had|did|does|will|would|can|could|\w+ed|\w+s|came|went|told|gave|took|got|kept|made|sent|left)\b)"
"""What stands around a name where somebody is meant, and not what they are."""


_NAME_BEFORE = regex(rf"(?P<name>{NAMED}), ")


_NAME_BEFORE_BRACKET = regex(
    rf"(?P<name>{NAMED}) \((?:(?!my\b|our\b|not\b|and\b|or\b|with\b)[\w][^(),;:.!?]{{1,40}}(?:, | and (?:also )?)){{0,2}}"
)
"""A name and what else somebody is, before their place in a bracket: “Priya (chief pharmacist, my boss)”."""


_APART = regex(r"[,.;:!?)](?! who| which)|\Z| (?:since|for|until) \w+(?: \w+)?,")
"""What stands behind a place that a name before it is told with, “Vera, my manager, said”; “Honestly, my boss said” tells none."""


NO_NAMES = frozenset([
    "I", "I'm", "I've", "I'd", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday",
    "Sunday", "January", "February", "March", "April", "May", "June", "July", "August",
    "September", "October", "November", "December", "HR", "Mr", "Mrs", "Ms", "Dr", "Last",
    "Yesterday", "Today", "Then", "But", "And", "So", "She", "He", "They", "We", "My", "Our",
    "The", "This", "That", "It", "You", "Because", "Since", "Although", "While", "When", "After", "Before", "Now", "Meanwhile", "Also", "Who", "What", "Which", "There",
    "Everybody", "Everyone", "Nobody", "Somebody", "Someone", "People", "Others", "Client", "Customer",
])  # fmt: skip


_SHORTENED = regex(r"(?:['’](?:d|ll|ve|re|m|s)|n['’]t)\Z")
"""The verb that stands shortened behind a name or a pronoun: “They'd”, “Tom's”."""


def is_no_name(word: str) -> bool:
    """Whether a word with a capital begins a sentence and names nobody, such as “They” and “They'd”."""
    return alone(word) in NO_NAMES


def alone(words: str) -> str:
    """What somebody is called by without the verb shortened behind it: “Tom'd” is Tom."""
    return _SHORTENED.sub("", words)


class Said(NamedTuple):
    """Words of a story, and the sentence in which they stand; `own` is that sentence without what others say in it, where it is a wish; `day` the one that is told with it; `is_maybe` that the writer leaves it open."""

    words: str
    passage: str
    own: str = ""
    day: str = ""
    is_maybe: bool = False


_IS_A_FULL_NAME = regex(
    r"\w+ (?-i:[A-ZÀ-ÖØ-Þ])\w+(?:(?<!an)(?<!ish)(?<!ese)\.|,\s(?:the|our|who|an?|he|she)\b)",
    re.IGNORECASE,
)
"""A first and a last name, and then their place or nothing more: “my boss is Gordon Leask, the director”, and not “my boss is South African”."""


def name_beside(text: str, words: str) -> str:
    """The name that a story has right beside what somebody is called by, “our head chef, Jürgen Vogt,”; "" where it has none."""
    every = (
        *_behind(text, words),
        *each_before(_NAME_BEFORE_BRACKET, text, f"{words})"),
        *each_before(_NAME_BEFORE_BRACKET, text, f"{words} since "),
        *each_before(_NAME_BEFORE_BRACKET, text, f"{words},"),
        *(one for one in each_before(_NAME_BEFORE, text, words) if _APART.match(text, one.end() + len(words))),
    )  # fmt: skip
    for found in every:
        name = found["name"].removesuffix("'s").removesuffix("’s")
        is_bare = found[0] == f" is {found['name']}" and not _IS_A_FULL_NAME.match(
            text[found.start("name") :]
        )
        plain = re.sub(rf"\A{_ADDRESS}", "", name)
        if not is_no_name(plain.split()[0]) and not (is_bare and not _is_told_of(text, name)):
            return name
    return ""


def _behind(text: str, words: str) -> Iterator[re.Match[str]]:
    """Each name right behind these words."""
    at = text.find(words)
    while at >= 0:
        found = _NAME_BEHIND.match(text, at + len(words))
        if found:
            yield found
        at = text.find(words, found.end() if found else at + 1)


def each_before(pattern: re.Pattern[str], text: str, words: str) -> Iterator[re.Match[str]]:
    """Each match of a pattern that these words follow, in small letters or large."""
    found = pattern.search(text)
    while found:
        is_here = text[found.end() :][: len(words)].lower() == words.lower()
        if is_here:
            yield found
        found = pattern.search(text, found.end() if is_here else found.start() + 1)


def _is_told_of(text: str, name: str) -> bool:
    """Whether a story speaks of somebody of that name in another place than “my boss is …”, where it may be what they are: a German."""
    spoken = re.findall(rf"(?<! is ){_NO_PERSON_BEFORE}\b{re.escape(name.split(maxsplit=1)[0])}\b{_AS_A_PERSON}", text)  # fmt: skip
    to_them = rf"\b(?:asked|asks|ask|told|tell|called|rang|mailed|texted|wrote to|went to|spoke (?:to|with)|talked (?:to|with)) {re.escape(name.split(maxsplit=1)[0])}\b"
    return bool(spoken) or re.search(to_them, text) is not None
