"""Who "I" and "you" are in a sentence, told from my side of the book: what Karin says she will send "you" is sent to me."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from goodbooks.core.names import is_title
from goodbooks.core.regex import regex

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator


class Side(NamedTuple):
    """How somebody is called from my side: as who does it, as whom it is done to, as whose it is, as to whom it belongs, and themselves.

    `are`, `were` and `re` are what follows who does it.
    """

    does: str
    whom: str
    whose: str
    own: str
    self: str
    are: str = "are"
    were: str = "were"
    re: str = "re"


ME = Side("I", "me", "my", "mine", "myself", "am", "was", "m")
US = Side("we", "us", "our", "ours", "ourselves")
YOU = Side("you", "you", "your", "yours", "yourself")
THEM = Side("they", "them", "their", "theirs", "themselves")


def named(name: str) -> Side:
    """Somebody called by their first name, the first time that it is needed; “Lohse, Karin”, “Dr. Karin Lohse” and “Karin, Finance” are Karin."""
    family, _, behind = name.partition(",")
    is_turned = len(family.split()) == 1 and not is_title(behind)
    words = [word for word in ((is_turned and behind) or family).split() if not word.endswith(".")]
    first = words[0] if words and "@" not in name else ""
    if not first or first.islower():
        return THEM
    return THEM._replace(whom=first, whose=f"{first}'s")


_QUOTED = regex(r"[“\"„][^”\"]*[”\"]")
_WORD = regex(
    r"\b(?:(?P<you>[Yy]ou)(?:(?P<you_re>['’]re)|(?P<you_be> (?:are|were)\b)|(?=['’](?:ll|ve|d)\b)|\b(?!['’]))"
    r"|(?P<your>[Yy]our)\b|(?P<yours>[Yy]ours)\b|(?P<yourself>[Yy]oursel(?:f|ves))\b"
    r"|(?P<i>I)(?:(?P<i_m>['’]m)|(?P<i_be> (?:am|was)\b)|(?=['’](?:ll|ve|d)\b)|(?= [a-z]))"
    r"|(?P<me>[Mm]e)\b|(?P<my>[Mm]y)\b|(?P<mine>mine)\b|(?P<myself>[Mm]yself)\b)"
)
_BEGINS = regex(
    r"(?i:(?:^\W*|\b(?:what|when|whenever|where|which|who|why|how|if|whether|that|as|once|until|till|unless|because|since|while|than|so|before|after|everything|all|anything|whatever)\s+))$"
)
"""What stands before "you" where you do something."""
_GOES_ON = regex(
    r"(?i:['’](?:ll|ve|d)\b|\s+(?:have|had|will|can|could|would|should|may|might|must|do|did|need|needed|want|wanted|like|asked|sent|said|gave|made|told|wrote|mentioned|promised|ordered|left|found|saw)\b)"
)
"""What stands behind "you" where you do something, wherever it is: "the list you sent"."""

_LET = regex(
    r"(?i:(?:^\W*|\b(?:to|and|or|then|please|will|can|could|would|should|shall|may|might|must|I|we|they)\s+|['’]ll\s+)(?:help|let|make|have|see|watch|hear)\s+)$"
)
"""What stands before "you" where something is done to you, and what follows is what you then do: "help you do it"."""
_BARE = regex(r"\s+(?:have|do|need|want|like)\b")


def from_my_side(words: str, speaker: Side, hearer: Side) -> str:
    """The words of a sentence with its "I" and "you" as they are called from my side; what it quotes stays."""
    return "".join(_parts(words, speaker, hearer))


def _parts(words: str, speaker: Side, hearer: Side) -> Iterator[str]:
    end, is_named = 0, set[Side]()
    for found in _WORD.finditer(words):
        if any(one.start() <= found.start() < one.end() for one in _QUOTED.finditer(words)):
            continue
        yield words[end : found.start()]
        end = found.end()
        is_of_hearer = (found.lastgroup or "").startswith("you")
        side = hearer if is_of_hearer else speaker
        said = _said(words, found, THEM if side in is_named else side)
        if side.whom not in (THEM.whom, ME.whom, US.whom, YOU.whom) and side.whom in said:
            is_named.add(side)
        is_capital = found[0][0].isupper() and (
            found["i"] is None or not words[: found.start()].strip()
        )
        yield said[0].upper() + said[1:] if is_capital else said
    yield words[end:]


def _said(words: str, found: re.Match[str], side: Side) -> str:
    """A word of a sentence as it is from my side."""
    if found["you_re"] or found["i_m"]:
        return f"{side.does}’{side.re}" if "’" in found[0] else f"{side.does}'{side.re}"
    if found["you_be"] or found["i_be"]:
        is_past = found[0].endswith(("were", "was"))
        return f"{side.does} {side.were if is_past else side.are}"
    if found["your"] or found["my"]:
        return side.whose
    if found["yours"] or found["mine"]:
        return side.own
    if found["yourself"] or found["myself"]:
        return side.self
    before, after = words[: found.start()], words[found.end() :]
    is_let = _LET.search(before) is not None and _BARE.match(after) is not None
    begins = found["you"] and (_BEGINS.search(before) or (_GOES_ON.match(after) and not is_let))
    is_doing = found["i"] or begins
    return side.does if is_doing else side.whom
