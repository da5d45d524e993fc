"""A sentence about somebody who is told by what they are, “The head wants …”, “I asked the director for …”: the same with their name, for whoever has one."""

from __future__ import annotations

import re
from datetime import date, timedelta
from typing import TYPE_CHECKING

from goodbooks.core.days import COUNTS, WEEKDAYS
from goodbooks.core.names import name_key, unmarked
from goodbooks.core.phrasing import capital
from goodbooks.core.regex import regex
from goodbooks.core.working_days import monday_of
from goodbooks.desk.lines.arrows import NOBODY
from goodbooks.desk.lines.named_in import known_as

if TYPE_CHECKING:
    from goodbooks.core.entry import Entry
    from goodbooks.desk.lines.known import Known

_THE = r"(?:the|my|our)"
_WORD = r"[^\W\d_][\w'’-]*"
_ROLE = rf"(?P<role>{_WORD}(?: [\w'’-]+){{0,3}}?)"
_DOES = (
    r"(?:wants?|wanted|asks?|asked|sa(?:id|ys)|keeps? asking|promised|promises|decided|told (?:me|us)|approved|refused|rejected|cancell?ed|allowed|agreed to|offered to|will|is going to"
    r"|said (?:he|she|they)(?:['’]d|['’]ll| would| will)|(?:is|are|will be) (?:out|on (?:\w+ )?(?:leave|holiday|vacation)|off|away|ill|sick|not (?:there|here|in))|needs? (?:an answer|a word|me|us|from))\b"
)
_SUBJECT = regex(rf"(?:(?P<article>{_THE}) )?{_ROLE}(?= {_DOES})", re.IGNORECASE)
_OBJECT = regex(
    rf"(?P<lead>I(?:['’]ve| have)? (?:asked|promised|told|owe) )(?P<article>{_THE}) {_ROLE}(?P<rest> (?:for|to|that|whether|if|when|an?|the|my|our|his|her|their|two|three|four|five|some|more|\d+)\b.*)",
    re.IGNORECASE,
)
_WITH = regex(rf"(?P<lead>.*\bwith )(?P<article>{_THE}) {_ROLE}(?P<rest> (?:on|at|tomorrow|today|next|about|this)\b.*)", re.IGNORECASE)  # fmt: skip
_NOT_SOMEBODY = NOBODY | {
    "i", "we", "he", "she", "it", "they", "you", "who", "this", "that", "there", "these", "those", "what", "which", "and", "but", "if", "when", "because",
    "not", "never", "has", "have", "had", "was", "were", "is", "are", "to", "for", "by", "on", "at", "in", "with", "all", "both", "each", "every", "no", "so", "then",
}  # fmt: skip
_THINGS = frozenset({"system", "form", "app", "website", "machine", "rule", "law", "plan", "letter", "mail", "email", "weather", "door", "roof", "wall", "building", "contract"})  # fmt: skip
_ORDINALS = ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth")  # fmt: skip
_NTH_OF = regex(rf"\b(?:the )?(?P<nth>{'|'.join(_ORDINALS)}) of (?=[A-Z])")
_WITHIN = regex(r"\bwithin (?:the next )?(?P<count>\d{1,3}|an?|" + "|".join(COUNTS[1:]) + r") (?P<unit>days?|weeks?)\b(?P<signs>(?:\s+[#^]\S+)*)\s*$", re.IGNORECASE)  # fmt: skip


_MANY = regex(r"(?P<does>want|ask|need|promise)(?= \w)")
_LEADS_ME = regex(r"(?:team |line |shift |ward |group )?(?:lead(?:er)?|manager|supervisor|head|director|chief|superior|foreman)", re.IGNORECASE)  # fmt: skip
"""Who “my team leader” is, where the book knows one boss."""
_WEEKDAY_NEXT = regex(rf"\b(?:(?P<on>on|by) )?(?P<day>{'|'.join(WEEKDAYS)})(?:,| of)? next week\b", re.IGNORECASE)  # fmt: skip
_WANTS_SOON = regex(r"(?P<words>.* (?:wants?|needs?|asks? (?:me|us)(?: for)?) .*\S) (?P<day>today|tomorrow|tonight)(?P<signs>(?:\s+[#^]\S+)*)", re.IGNORECASE)  # fmt: skip


class WithOne:
    """What the book knows, and one more whom a sentence tells of by what they are."""

    def __init__(self, known: Known, name: str) -> None:
        self._known = known
        self._name = name

    def is_person(self, name: str) -> bool:
        """Whether somebody is called that, or it is me."""
        return name_key(name) == name_key(self._name) or self._known.is_person(name)

    def people(self) -> list[str]:
        """Everybody's names."""
        return [*self._known.people(), self._name]

    def is_taken(self, ref: str) -> bool:
        """Whether an entry has this id, written without its caret."""
        return self._known.is_taken(ref)

    def ids(self) -> list[str]:
        """Every id."""
        return self._known.ids()

    def is_matter(self, tag: str) -> bool:
        """Whether an entry is about this matter, written without its #."""
        return self._known.is_matter(tag)

    def matters(self) -> list[str]:
        """Every matter."""
        return self._known.matters()

    def of_kind(self, kind: str) -> list[Entry]:
        """The entries of one kind; of every kind when it is ""."""
        return self._known.of_kind(kind)


def with_names(sentence: str, known: Known, today: date) -> tuple[str, Known] | None:
    """The sentence with a name in place of what somebody is, and each day as it is read, and whom that is known by; None where nothing changes."""
    said = _WANTS_SOON.sub(r"\g<words> by \g<day>\g<signs>", with_days(sentence, today))
    for shape in (_SUBJECT, _OBJECT, _WITH):
        found = shape.match(said)
        if found is None or ": " in said or not _is_somebody(found["role"]):
            continue
        if not found["article"] and " " not in found["role"]:
            continue  # one word alone is a name, and is read as one
        parts = found.groupdict()
        name = _called(found["role"], found["article"] or "", known)
        rest = parts.get("rest")
        behind = said[found.end() :] if rest is None else rest
        if many := _MANY.match(behind.lstrip()):
            behind = f" {many['does']}s{behind.lstrip()[many.end() :]}"
        whole = f"{parts.get('lead') or ''}{name}{behind}"
        return whole, WithOne(known, name)
    return (said, known) if said != sentence else None


def _is_somebody(role: str) -> bool:
    words = [word.lower() for word in role.split()]
    return words[-1] not in _THINGS and _NOT_SOMEBODY.isdisjoint(words)


def _called(role: str, article: str, known: Known) -> str:
    """Whom a role means: my boss, whoever of the book is it, else the role itself as a name."""
    boss = known_as(f"{article} {role}".strip(), known) or known_as(f"my {role}", known)
    if not boss and article.lower() == "my" and _LEADS_ME.fullmatch(role):
        boss = known_as("my boss", known)
    if boss:
        return boss
    wanted = unmarked(role)
    there = [one.who[0] for one in known.of_kind("person") if one.who and unmarked(one.line("role")) == wanted]  # fmt: skip
    return there[0] if len(set(there)) == 1 else known_as(role, known) or capital(role)


def with_days(sentence: str, today: date) -> str:
    """The sentence with “the first of December”, “Friday next week” and “within two weeks” as a day."""
    monday = monday_of(today) + timedelta(weeks=1)
    said = _WEEKDAY_NEXT.sub(
        lambda one: (
            f"{one['on'] or 'on'} {monday + timedelta(days=WEEKDAYS.index(one['day'].lower()))}"
        ),
        sentence,
    )
    said = _NTH_OF.sub(lambda found: f"{_ORDINALS.index(found['nth'].lower()) + 1} ", said)
    found = _WITHIN.search(said)
    if found is None:
        return said
    word = found["count"].lower()
    count = int(word) if word.isdecimal() else 1 if word in ("a", "an") else COUNTS.index(word)
    days = count * (7 if found["unit"].lower().startswith("week") else 1)
    return f"{said[: found.start()]}by {today + timedelta(days=days)}{found['signs']}"
