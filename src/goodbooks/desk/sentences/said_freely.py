"""What is said freely, “I told Elif I'd send the list by Friday”, “Audit on 12 December”, and that no shape of the box has: what it tells as a note of mine, what is due, and what is on a day.

It is asked last, of what somebody types; the sentences of a story are left to the shapes.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from goodbooks.core.phrasing import capital
from goodbooks.core.regex import regex
from goodbooks.desk.lines.named_in import known_as
from goodbooks.desk.sentences.as_in_a_note import as_in_a_note
from goodbooks.desk.sentences.comes_again import comes_again
from goodbooks.desk.sentences.day_of_it import ON, day_at_the_end
from goodbooks.desk.sentences.days_in_place import with_days_behind
from goodbooks.desk.sentences.either_meant import refuse_either
from goodbooks.desk.sentences.my_own_list import day_behind
from goodbooks.desk.sentences.name_first import name_first, spoken_first
from goodbooks.desk.sentences.not_that_day import not_that_day
from goodbooks.desk.sentences.plain_line import apart_from_signs
from goodbooks.desk.sentences.plain_meaning import Meant
from goodbooks.desk.sentences.plain_sentences import meant_by
from goodbooks.language.days.again import again_in
from goodbooks.language.days.due import DEADLINES
from goodbooks.language.days.dues import due_in
from goodbooks.language.doings.deeds import deeds
from goodbooks.syntax.quoting import quoted

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from goodbooks.core.entry import Kind
    from goodbooks.desk.lines.known import Known

_LONGEST = 200
_SIGNS = regex(r'["“„\[\]\n]|->')
_ONE = r"(?:(?:Dr|Mr|Mrs|Ms|Prof)\.? )?(?-i:[A-ZÀ-ÖØ-Þ])[\w'’-]+(?: (?-i:[A-ZÀ-ÖØ-Þ])[\w'’-]+)?"
_OTHERWISE = (
    (regex(r"(?P<told>told|promised|asked) (?=\S)", re.IGNORECASE), r"I \g<told> "),
    (regex(r"I(?: have|['’]ve)? said to (?=\S+ (?:that )?(?:I|we)['’ ])", re.IGNORECASE), "I told "),
    (regex(r"I (?:gave|have given) (?P<whom>\S+(?: \S+)?) my word (?:that |to )?", re.IGNORECASE), r"I promised \g<whom> "),
    (regex(rf"(?P<who>{_ONE}) (?:would (?:really )?like|expects|is after|insists on|would love) (?=(?:the|an?|my|our|some|all|to)\b|me to\b)", re.IGNORECASE), r"\g<who> wants "),
    (regex(rf"(?P<who>(?:Dr|Mr|Mrs|Ms|Prof)\.? {_ONE}) needs (?=(?:the|an?|my|our|some|all)\b)", re.IGNORECASE), r"\g<who> wants "),
    (regex(rf"(?P<who>{_ONE}) is to (?=[a-z])", re.IGNORECASE), r"\g<who> will "),
)  # fmt: skip
"""Other ways to say what a shape of the box, or a note, has: how the words begin, and how they begin there."""
_IS_DUE = regex(r"(?P<what>(?!(?:I|we|he|she|they|you|it|that|this)\b).+?) (?:is|are) (?:due|wanted|needed)(?: in)?", re.IGNORECASE)  # fmt: skip
_HAS_TO = regex(r"(?P<what>.+? (?:(?:has|have|needs?) to|must) be (?:(?:handed|sent|turned|given) in|\w+[^e\W]ed|sent|done|made|paid|ready|finished|in)\b.*)", re.IGNORECASE)  # fmt: skip
_I_WILL = regex(r"I(?:['’]ll| will|['’]m going to| am going to| am to|['’]m to| said I(?:['’]d| would| will)) (?P<what>(?P<deed>[a-z]+) \S.*)", re.IGNORECASE)  # fmt: skip
_DO = regex(r"(?P<what>(?P<deed>[a-z]+) \S.*)", re.IGNORECASE)
_OF_SOMEBODY = regex(r"(?P<name>\S+(?: \S+)?)['’]s? ")
_LED = regex(r"\b(?:by|before|until|till|for|of|about|since|after|to|with|or|and|every|each|other|next|last|since)(?: the)?$", re.IGNORECASE)  # fmt: skip
"""Before a day on which nothing is: the list for Friday, by Friday."""
_NOT_TOLD = regex(
    r"\b(?:not|never|nobody|no|nothing|if|unless|whether|maybe|perhaps|might|may|could|would|should|wants?|needs?|expects?|asks?|likes?|says?|thinks?|hopes?|waits?"
    r"|promised|agreed|said|told|asked|wanted|decided|was|were|had|did|went|came|got|gave|sent|made|left|lost|saw|heard|met|moved|\w+[^e\W]ed|about|hates?|loves?|dreads?|fears?|worr(?:y|ies)|mood|angry|glad|sad|upset)\b|n['’]t\b|\?",
    re.IGNORECASE,
)
"""What denies, doubts, asks or tells of what is over, or of what somebody wants or said: none of it is on the day that it names."""
_DOUBTED = regex(r"\W*(?:maybe|perhaps|probably|possibly|if|unless|whether|did|does|do|has|have|had|is|are|was|were|should|can|could|would|will|what|why|when|how|who|where|which)\b", re.IGNORECASE)  # fmt: skip
"""How a doubt, a condition or a question begins."""
_NO_DEED = frozenset(("be", "see", "know", "think", "need", "want", "have", "wait", "like", "hope", "hear", "fly", "go", "leave", "not", "never"))  # fmt: skip
_TO_RING = frozenset(("ring", "phone", "chase", "remind", "visit", "clean", "water", "fetch", "pick", "renew", "cancel", "brief"))  # fmt: skip
"""What one notes down to do, beside what people ask of each other."""


def said_freely(line: str, kinds: Mapping[str, Kind], today: date, known: Known) -> Meant | None:
    """What a sentence means that no shape has; None where it tells nothing and is on no day."""

    def whole(said: str) -> Meant | None:
        return _freely(said, kinds, today, known)

    sentence = with_days_behind(" ".join(line.split()).rstrip("."), today)
    meant = None if "\n" in line.strip() else whole(sentence)
    if meant is not None:
        refuse_either(sentence, today, meant, whole)
    return meant


def _freely(sentence: str, kinds: Mapping[str, Kind], today: date, known: Known) -> Meant | None:
    """The same of a sentence whose day stands where it is read."""
    if len(sentence) > _LONGEST or _SIGNS.search(sentence):
        return None
    if _DOUBTED.match(sentence):
        return None

    def bare_meaning(bare: str) -> Meant | None:
        return (
            spoken_first(bare, today, known)
            or _decided_by_us(bare)
            or _to_do(bare, today, known)
            or as_in_a_note(bare, today, known)
            or _mine_by_then(bare, today, known)
            or _on_a_day(bare, today)
            or name_first(bare, today, known)
        )

    for words in (_otherwise(sentence, known, today), sentence):
        meant = meant_by(words, kinds, today, known) if words != sentence else None
        if meant and meant.line:
            return meant
        if found := comes_again(words, today, bare_meaning) or not_that_day(words, today, known, bare_meaning) or bare_meaning(words):  # fmt: skip
            return found
    return None


def _otherwise(sentence: str, known: Known, today: date) -> str:
    """The sentence as a shape would have it said, its day as one that a line has; as it is where none would."""
    sentence = _with_its_day(sentence, today)
    to_do = _TO_DO.match(sentence)
    if to_do and known_as(to_do["who"], known):
        return f"{to_do['who']} will {sentence[to_do.end() :]}"
    for pattern, instead in _OTHERWISE:
        if found := pattern.match(sentence):
            return found.expand(instead) + sentence[found.end() :]
    return sentence


def _decided_by_us(sentence: str) -> Meant | None:
    """What I say that we decided, as a decision of mine; None for any other words, and for what was agreed with somebody."""
    words, signs = apart_from_signs(sentence)
    found = _WE_DECIDED.fullmatch(words)
    if found is None:
        return None
    lead = "" if found["lead"].lower() in ("to", "that") else f"{found['lead']} "
    return Meant(f"decision me {quoted(capital(lead + found['what']))}{signs}")


_WE_DECIDED = regex(r"(?:we|I)(?:['’]ve| have)?(?: all| both| just| now| finally)* (?:decided|agreed) (?P<lead>to|that|on|against) (?P<what>(?!with\b|differ\b)\S.*)", re.IGNORECASE)  # fmt: skip


def _with_its_day(sentence: str, today: date) -> str:
    """The sentence with the day that it ends on as a date, where only whoever reads mails knows it: a week on Thursday."""
    words, signs = apart_from_signs(sentence)
    due = due_in(words, today)
    if due is None or words[due.end :].strip(" .,") or again_in(words, today):
        return sentence
    _, day = day_behind(words, today)
    if day is not None and day.on == due.on:
        return sentence
    is_by = not due.lead or due.lead.lower() in DEADLINES
    before = words[: due.start].rstrip()
    before = f"{before.removesuffix(due.lead).rstrip()} by" if is_by else before
    return f"{before} {due.on}{f' {due.at}' if due.at else ''}{signs}"


_TO_DO = regex(rf"(?P<who>{_ONE}) to (?=(?-i:[a-z]))", re.IGNORECASE)


def _to_do(sentence: str, today: date, known: Known) -> Meant | None:
    """What I note down to do on a day, “Call Olav tomorrow”, which nobody named in it does; None for any other words."""
    first = sentence.partition(" ")[0].lower()
    is_deed = first in deeds() | _TO_RING and first not in _NO_DEED
    return _mine_by_then(sentence, today, known) if is_deed else None


def _mine_by_then(sentence: str, today: date, known: Known) -> Meant | None:
    """What is to be ready by a day, or what I will do on it, as a thing on my own list; None for any other words, and for what is somebody else's."""
    words, signs = apart_from_signs(sentence)
    what, day, lead = day_at_the_end(words, today)
    if day is None or day.on < today:
        return None
    what += " due" if lead.startswith("due") else ""
    found = _I_WILL.fullmatch(what)
    if found and found["deed"].lower() in _NO_DEED:
        return None
    told = _DO.fullmatch(what)
    found = found or (told if told and told["deed"].lower() in deeds() | _TO_RING else None)
    found = found or _IS_DUE.fullmatch(what) or _HAS_TO.fullmatch(what)
    whose = _OF_SOMEBODY.match(what)
    if found is None or _DENIED.search(words) or (whose and known_as(whose["name"], known)):
        return None
    at = f" {day.at}" if day.at else ""
    return Meant(f"promise me -> me {quoted(capital(found['what']))} by {day.on}{at}{signs}")


_DENIED = regex(r"\b(?:not|never|if|unless|whether|maybe|perhaps|might)\b|n['’]t\b|\?", re.IGNORECASE)  # fmt: skip


def _on_a_day(sentence: str, today: date) -> Meant | None:
    """What is on a day to come, “Audit on 12 December”, as a note of that day; None where the words end on no such day."""
    words, signs = apart_from_signs(sentence)
    what, day, lead = day_at_the_end(words, today)
    if day is None or day.on <= today or not what or _NOT_TOLD.search(words):
        return None
    if _LED.search(what) or lead not in ON:
        return None
    at = f" {day.at}" if day.at else ""
    title = words if lead == "from" else what
    return Meant(f"{day.on}{at} note {quoted(capital(title))}{signs}")
