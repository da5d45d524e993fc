"""A decision that I told as a report, “he'll advertise the role; I can apply”, as it is said to whoever took it: what they decided, and what it means for me."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from goodbooks.accounts.readers.to_their_face import called, to_their_face
from goodbooks.core.days import MONTHS
from goodbooks.core.regex import regex
from goodbooks.language.doings.deeds import deeds
from goodbooks.language.retold.as_you_asked import with_yours, without_s

if TYPE_CHECKING:
    from collections.abc import Iterable

_CAN = r"(?:can(?:not|['’]t)?|may(?: not)?|could|am (?:not )?(?:allowed|free|permitted) to|am (?:not )?to|get to|needn['’]t|(?:do not|don['’]t|no longer) (?:have|need) to)"
_AS_THEY_SAY = r"(?:live|accept|agree|see|meet|offer|give|let|spare|promise|pay|imagine|understand|tell|sign|approve|afford|support|back|only)\b"
_FOR_ME = regex(
    rf"I(?: {_CAN}|['’]m (?:not )?(?:allowed|free|permitted) to) (?!{_AS_THEY_SAY})\w",
    re.IGNORECASE,
)
"""What somebody else's decision lets me do, as I note it; “I can live with it” is what they said of themselves."""
_SAID = regex(
    r"(?:(?:he|she)(?:['’]s| has)? (?:also |then )?(?:said|says|agreed|confirmed|promised|decided|told me)|(?:it was|we) (?:agreed|decided)) (?:that )?(?=(?:I|he|she)\b)",
    re.IGNORECASE,
)
_WILL = regex(
    r"(?:he|she)(?P<how>['’]ll(?: not)?| will(?: not)?|['’]d| would(?: not)?| won['’]t|(?: is|['’]s)(?: not)? going to| (?:wants|plans|intends|agreed|agrees|decided|promised) (?:not )?to)(?: (?:also|then|now|only|just))? (?P<what>[a-z]+\b.*)",
    re.IGNORECASE | re.DOTALL,
)
_STANDS = regex(
    r"(?:he|she)(?P<how> (?:can|may|must|could|should)(?: not)?| can['’]t| cannot| has to| needs to| wants me to)(?P<what> [a-z].*)",
    re.IGNORECASE | re.DOTALL,
)
_DOES = regex(
    r"(?:he|she) (?!(?:always|besides|perhaps|sometimes|says|tells|thinks|knows|likes|loves|hates|hopes|fears|feels|sees|seems|needs|wants|means|owes|asks)\b)(?P<verb>[a-z]{3,}[^s\W]s)(?P<what> .*)",
    re.IGNORECASE | re.DOTALL,
)
_ONE_DOES = regex(r"(?P<who>he|she) (?P<verb>[a-z]{2,}s) (?P<what>.+)", re.IGNORECASE | re.DOTALL)
_WOULD = regex(r"(?:he|she)(?:['’]d| would)\b", re.IGNORECASE)
_STATE = regex(
    r"(?:have to|need to|be|have|know|see|think|consider|understand|wonder|hope|want|need)\b"
)
_NO_DECISION = regex(
    r"(?:better|rather|been|had|\w+ed|gone|done|made|given|told|said|love|like|prefer|hate|welcome|mind|consider|know|see|think|want|need)\b"
)
"""What follows a “he'd” that was no decision: “he'd done it”, “he'd love to”."""
_CLAUSES = regex(
    r"[,;]?\s+and\s+(?=(?:he|she|I)(?:['’]|\s))|\s*[,;]\s+(?=(?:he|she|I)(?:['’](?:ll|m)| (?:can|may|could|will)))",
    re.IGNORECASE,
)
_THIRD = regex(r"\b(?:he|she|him|her|his|hers|himself|herself)\b", re.IGNORECASE)
_OF_HIM = regex(r"\b(?:he|him|his|himself)\b", re.IGNORECASE)
_OF_HER = regex(r"\b(?:she|her|hers|herself)\b", re.IGNORECASE)
_AS_OBJECT = regex(
    r"\b(?:him\b|her(?=$|[.,;]|\s+(?:the|a|an|my|about|by|on|with|for|to|at)\b))", re.IGNORECASE
)
_ONESELF = regex(r"\b(?:himself|herself)\b")
_TURNED = {"himself": "yourself", "herself": "yourself", "hers": "yours", "his": "your", "her": "your"}  # fmt: skip
_ARE = {"has to": "have to", "needs to": "need to", "wants me to": "want me to"}
_NO_NAMES = frozenset(("I", "HR", "IT", *(month.capitalize() for month in MONTHS), "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday", "Christmas", "Easter", "Whitsun", "Advent", "Ramadan", "Eid", "Diwali", "Hanukkah", "Thanksgiving", "New", "Year"))  # fmt: skip
_NAME = regex(r"\b[A-ZÀ-Þ][\w'’-]*")


def is_of_me(title: str) -> bool:
    """Whether the title of somebody else's decision says what I may do by it, as I note it: “I can apply”, “I may skip the audit”."""
    return _FOR_ME.match(title.strip().removeprefix("that ")) is not None


def as_they_decided(title: str, names: Iterable[str] = ()) -> str:
    """A report as it goes on after “you decided”: “he'll advertise the role” is “to advertise the role”, “I can apply” is “that I can apply”; "" for what is no report, or cannot be turned for sure.

    `names` are those of whoever decided.
    """
    theirs = {part for name in names for one in called(name) for part in one.split()}
    plain = " ".join(title.split()).rstrip(" .")
    said = [_turned(_SAID.sub("", part, count=1), theirs) for part in _CLAUSES.split(plain)]
    return in_a_row(said) if all(said) else ""


def as_they_answered(title: str, names: Iterable[str]) -> str:
    """A report of an answer as it goes on after “you answered:”: “he'd love to, but HR has to advertise” is “you'd love to, …”; "" for what is no report, or cannot be turned for sure."""
    told = as_they_decided(title, names)
    if told.startswith("that "):
        return told.removeprefix("that ")
    return to_their_face(title, names) if told or _WOULD.match(title) else ""


def as_you_do(title: str, names: Iterable[str] = ()) -> str:
    """What they do, told of them, as it is said to them: “She tells him herself” is “you tell him yourself”; "" for any other words, and where it may be of somebody else."""
    found = _ONE_DOES.fullmatch(" ".join(title.split()).rstrip(" ."))
    verb = without_s(found["verb"].casefold()) if found else ""
    if found is None or verb not in deeds():
        return ""
    theirs = {part for name in names for one in called(name) for part in one.split()}
    what = _to_them(found["what"], theirs, is_of_her=found["who"].casefold() == "she")
    return f"you {verb} {what}" if what else ""


def in_a_row(parts: list[str]) -> str:
    """Such parts in one sentence."""
    if len(parts) == 1:
        return parts[0]
    return f"{', '.join(parts[:-1])}, and {parts[-1]}"


def _turned(clause: str, theirs: set[str]) -> str:
    """One clause after “you decided”; "" where it tells of neither of us, or of somebody else beside them."""
    if is_of_me(clause):
        return f"that I{clause[1:]}" if not _THIRD.search(clause) else ""
    told = _told_of_them(clause)
    if not told:
        return ""
    is_of_her = clause[:3].casefold() == "she" or _ONESELF.findall(clause) == ["herself"]
    return _to_them(told, theirs, is_of_her=is_of_her)


def _told_of_them(clause: str) -> str:
    """What they do or will do; the words behind still tell of them."""
    if found := _WILL.fullmatch(clause):
        how, what = found["how"].casefold(), found["what"]
        if how[1:] == "d" and _NO_DECISION.match(what):
            return ""
        no = "not " if "not" in how.split() or "won" in how else ""
        return f"that you will {no}{what}" if _STATE.match(what) else f"{no}to {what}"
    if found := _STANDS.fullmatch(clause):
        how = found["how"].strip()
        return f"that you {_ARE.get(how.casefold(), how)}{found['what']}"
    if found := _DOES.fullmatch(clause):
        return f"to {without_s(found['verb'].casefold())}{found['what']}"
    first = clause.partition(" ")[0]
    if first.casefold() in deeds() and _ONESELF.search(clause):
        return f"to {first.casefold()}{clause[len(first) :]}"
    return ""


def _to_them(words: str, theirs: set[str], *, is_of_her: bool) -> str:
    """Words with “his” and “him” said to them, of a “she” with “her”: the other one is somebody else and stays; "" where somebody else is named of whom they may be said."""
    own, other = (_OF_HER, _OF_HIM) if is_of_her else (_OF_HIM, _OF_HER)
    if not own.search(words):
        return words
    if any(name not in theirs and name not in _NO_NAMES for name in _NAME.findall(words)):
        return ""
    turned = _AS_OBJECT.sub(lambda one: "you" if own.match(one[0]) else one[0], words)
    turned = turned if is_of_her else with_yours(turned)
    turned = own.sub(lambda one: _TURNED.get(one[0].lower(), one[0]), turned)
    return "" if own.search(turned) or (other.search(words) and turned == words) else turned
