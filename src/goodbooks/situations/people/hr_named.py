"""Who in a story keeps staff matters, by the name it gives them: “Frau Kern from HR”, “HR is Mr. Adeyemi”, “I have to go to Kern in HR”."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from goodbooks.core.names import titled
from goodbooks.core.regex import regex
from goodbooks.situations.people.names_in import is_no_name

if TYPE_CHECKING:
    from collections.abc import Iterator

_TITLE = r"(?-i:Mrs?|Ms|Mx|Miss|Dr|Prof|Professor|Frau|Herr|Madame|Monsieur|Mme|Mlle|Mevrouw|Señora?)\b\.?"
_WORD = r"(?-i:[A-ZÀ-ÖØ-Þ])[\w'’-]+"
_NAME = rf"(?P<name>(?:{_TITLE} ){{0,2}}{_WORD}(?: (?:(?:de|da|van|von|der|el) )?{_WORD})?)"
_HR = r"(?:(?-i:HR)|human resources|(?:the |our )?personnel(?: (?:office|department))?)"
_WHO = r"(?: (?:manager|lead|partner|director|officer|person|lady|man|woman|guy|contact|rep|colleague))"
_IS = r"(?:(?:,? (?:that|who))?(?:['’]s| is| was| would be| will be)(?: (?:called|named))?|,? (?:called|named))"
_ENDS = r"(?=[,.;:!?)]|$| (?:and|who|but|there|now|here)\b)"
_SAYS = r"(?=,? (?:said|says|told|helped|listened|wrote|asked|sat)\b)"
_BEFORE = r"(?:\A|[.!?;,(]\s*|\b(?:our|my|the|and|so|with|since|where|because) )"
_WORDINGS = tuple(
    regex(one, re.IGNORECASE)
    for one in (
        rf"(?<![\w.-]){_NAME}(?:,? (?:who(?:['’]s| is) )?(?:from|in|of|at) {_HR}\b|,? (?:the|our|my) {_HR}{_WHO}?\b| \({_HR}\)|,? (?:the |our )?(?:head|chief|director) of {_HR}\b)",
        rf"\b{_HR}{_WHO}?(?:,? (?:called |named )|:? |\()?{_NAME}{_SAYS}",
        rf"{_BEFORE}{_HR}{_WHO}?(?: here| with us| for us)?{_IS} {_NAME}{_ENDS}",
        rf"\b{_HR}{_WHO}?,(?: that is| that['’]s| i\.e\.)? {_NAME}(?=,|\.?$)",
        rf"\b{_HR}{_WHO}?(?: in| on board| about it)? \((?:that is |that['’]s |it['’]s |it is )?{_NAME}\)",
        rf"(?<![\w.-]){_NAME} (?:is|does|runs|leads|covers) (?:our |the |my )?{_HR}{_WHO}?(?: here| for us)?(?=[,.;!?)]|$| and\b)",
        rf"(?:\A|[.!?;(]\s*){_HR}: {_NAME}{_ENDS}",
        rf"\b(?:the|our|my|a){_WHO} (?:from|in|at) {_HR}(?:,?{_IS}|,) {_NAME}{_ENDS}",
    )
)
_BEGINS = regex(r"(?:\A|[.!?;:\n])[\s\"“”'’)]*\Z")
_DONE = regex(
    r"\w+(?:ed|ing)|got|get|gets|brought|bring|let|sent|send|took|take|came|come|went|put|ran|rang|drew|met|sat|was|were|is|not|only|also|then|up|back",
    re.IGNORECASE,
)
"""What is done with “in HR” behind it: “Called in HR to help” names nobody."""
_LEADS_ON = frozenset({"later", "finally", "meanwhile", "luckily", "now", "once", "afterwards", "tell", "ask", "call", "mail", "write", "perhaps", "maybe", "first"})  # fmt: skip
"""Words that a sentence begins with before a name: “Later Moana” is Moana."""
_NOBODY = frozenset({
    "somebody", "someone", "nobody", "everybody", "everyone", "anybody", "people", "colleagues", "friends", "she", "he", "they", "a", "an", "the", "i", "we", "you", "one",
    "work", "jobs", "job", "life", "things", "folks", "staff", "room", "head", "policy", "rules", "people operations", "operations", "both", "those", "most", "all", "none",
})  # fmt: skip


@lru_cache(maxsize=4)
def hr_named(text: str) -> str:
    """The one whom a story names as HR, with the title and both names where it has them anywhere; "" where it names nobody."""
    names = (_called(one) for form in _WORDINGS for one in _in_order(form, text))
    return next((_in_full(name, text) for name in names if name), "")


def _in_order(form: re.Pattern[str], text: str) -> Iterator[re.Match[str]]:
    return (one for one in form.finditer(text) if not _is_verb(text, one))


def _called(found: re.Match[str]) -> str:
    """A name without the word that a sentence begins with before it; "" for what names nobody."""
    name = found["name"].removesuffix("'s").removesuffix("’s")
    first, _, rest = name.partition(" ")
    if rest and ((is_no_name(first) and not titled(name)[0]) or first.lower() in _LEADS_ON):
        name = rest
    bare = titled(name)[1] or name
    is_none = {bare.split()[0].lower(), name.lower()} & _NOBODY or is_no_name(bare.split()[0])
    return "" if is_none else name


def _in_full(name: str, text: str) -> str:
    """A last name alone with what the story has before it elsewhere: Kern is Frau Kern."""
    if " " in name:
        return name
    form = rf"(?<![\w.])(?P<whole>(?:{_TITLE} )+(?:{_WORD} )?{re.escape(name)})\b"
    fuller = re.search(form, text)
    return fuller["whole"] if fuller else name


def _is_verb(text: str, found: re.Match[str]) -> bool:
    """Whether a word has its capital only because a sentence begins with it: what is done, which stands nowhere else as a name."""
    name = found["name"]
    if not _BEGINS.search(text[: found.start("name")]) or not _DONE.fullmatch(name):
        return False
    return not re.search(rf"\w,? {re.escape(name)}\b", text)
