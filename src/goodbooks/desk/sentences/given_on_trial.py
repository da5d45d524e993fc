"""A sentence that tells that somebody gives me an area for a time, “Henrik gives me the polishing on trial until 21 January”: their decision, and no promise of theirs."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from goodbooks.accounts.after_a_talk.on_trial import ENDS
from goodbooks.core.last_day import last_day_in
from goodbooks.core.phrasing import capital, shortened
from goodbooks.core.regex import regex
from goodbooks.desk.lines.known import book_of
from goodbooks.desk.lines.named_in import DAY, NAME, whose
from goodbooks.desk.sentences.plain_line import apart_from_signs, day_said
from goodbooks.desk.sentences.plain_meaning import Meant
from goodbooks.entries.handoff import is_for_good
from goodbooks.entries.person import only_boss
from goodbooks.language.days.again import again_in
from goodbooks.syntax.quoting import name_text, quoted

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from goodbooks.core.entry import Kind
    from goodbooks.desk.lines.known import Known

_DOES = r"(?:have|run|do|try|take(?: on| over)?|keep|lead|look after|plan|handle|manage|order|sign|book|decide|write|answer|own|cover|choose)"
_LETS = rf"(?:gives? me|gave me|given me|(?:is )?giving me|lets? me {_DOES}|(?:is )?letting me {_DOES}|hands? me|handed me|(?:is )?handing me|(?:leaves?|left) me|(?:trusts?|trusted|entrust(?:s|ed)) me with)"
_LET_ME = regex(r"\Alet me\b", re.IGNORECASE)
"""As it is told of them; “Let me keep it” alone would be their order."""
_MAY = rf"I (?:may|can|could|might|get to|am allowed to) {_DOES}"
_WHAT = r"(?P<what>(?:the|my|our|his|her|their|all)\b.*)"
_SAYS = r"(?:says?|said|agrees?|agreed|decides?|decided|told me|tells me)"
_GIVES = regex(
    rf"{DAY}{NAME} (?:has |had |now |will )*(?P<did>{_LETS}|{_SAYS}(?: that)? {_MAY}) {_WHAT}",
    re.IGNORECASE,
)
_THING = r"(?:the|my|our|his|her|their|all)"
_YOU = rf"you (?:(?:may|can|could|get to) {_DOES}|(?:will )?(?:have|run|get|keep|lead|own|manage|handle|look after|take(?: on| over)?))"
_TO_ME = regex(
    rf"{DAY}{NAME}(?::|,? {_SAYS}:?(?: that)?,?) (?P<said>{_YOU} {_THING}\b.*|{_THING} \S.*? (?:is|are|stays?|remains?) yours\b.*)",
    re.IGNORECASE,
)
"""The same in their own words to me, “Olaf: you have the pots until Christmas”."""
_I_MAY = regex(rf"{DAY}(?P<did>{_MAY}) {_WHAT}", re.IGNORECASE)
_THEY_SAY = regex(rf",? (?P<name>[^\s,]+(?: [^\s,]+)?) {_SAYS}\b,?", re.IGNORECASE)
_THEY = frozenset({"he", "she", "they"})
_TRIAL = regex(r"\btrial\b|\bas a test\b|\bto try (?:it|this)\b|\b(?:until|till)\b", re.IGNORECASE)
_AREA = regex(rf"(?:{_LETS}|(?:{_SAYS}(?: that)? )?{_MAY}|{_YOU}) (?P<area>(?:the|my|our|his|her|their|all) \S.*?){ENDS}", re.IGNORECASE)  # fmt: skip
_YOURS = regex(rf"(?P<area>{_THING} \S.*?) (?:is|are|stays?|remains?) yours\b", re.IGNORECASE)
_LENT = regex(
    r"(?:is )?(?:giv|gave|lets? me (?:have|keep|take)\b|letting me (?:have|keep|take)\b|hand|leav|left)|.*\b(?:I|you) \w+ (?:have|keep|get)\b|you (?:will )?(?:have|keep|get)\b",
    re.IGNORECASE,
)
_ALONE = regex(r"\b(?:trial|test|try|alone|on my own|(?:by )?myself)\b", re.IGNORECASE)
"""A thing may be lent until a day as well, “the keys until Friday”: what is an area is run alone, or tried."""
_IN_RETURN = regex(r"(?:[,;.]\s*(?:and |but |then )?|\s+(?:and|if|provided) )(?P<mine>I\b.*)", re.IGNORECASE)  # fmt: skip
"""Where what I give for it begins: “…, I call him every evening”."""


def given_on_trial(
    sentence: str, kinds: Mapping[str, Kind], today: date, known: Known
) -> Meant | None:
    """The decision by which somebody gives me an area until a day, with what I give for it as its note; None for other words."""
    words, signs = apart_from_signs(sentence)
    if to_me := _in_their_words(words, signs, today, known):
        return to_me
    found, name = _who_gives(words, known)
    if not found or not name or "?" in words:
        return None
    told = _IN_RETURN.search(found["what"])
    what = (found["what"][: told.start()] if told else found["what"]).strip(" ,.")
    what = _THEY_SAY.sub("", what)
    if not _is_lasting(what, today):
        return None
    title = quoted(capital(f"{_LET_ME.sub('lets me', found['did'])} {what}"))
    mine = told["mine"].strip(" .") if told else ""
    again = again_in(mine, today) if mine else None
    how = f", every: {again.every}" if again else ""
    asks = (f"what you give for it is a line of its own: promise me -> {name} {quoted(shortened(mine, 60))}{how}",) if mine else ()  # fmt: skip
    line = f"{day_said(found)} decision {name_text(name)} {title}{signs}".strip()
    return Meant(line, (f"note: {mine}",) if mine else (), asks)


def _in_their_words(words: str, signs: str, today: date, known: Known) -> Meant | None:
    """The same where it is told as they said it to me; their words are the title."""
    found = _TO_ME.fullmatch(words)
    name = whose(found["name"], known, is_any=False) if found else ""
    if not found or not name or "?" in words or not _is_lasting(found["said"], today):
        return None
    title = quoted(capital(found["said"].strip(" .")))
    return Meant(f"{day_said(found)} decision {name_text(name)} {title}{signs}".strip())


def _is_lasting(words: str, today: date) -> bool:
    """Whether something is given for a time, until a day, or for good."""
    is_for_a_time = _TRIAL.search(words) is not None and last_day_in(words, today) is not None
    return is_for_a_time or is_for_good(words)


def _who_gives(words: str, known: Known) -> tuple[re.Match[str] | None, str]:
    """The parts of a sentence by which somebody gives me something, and their name: whoever is named, else my only boss."""
    found = _GIVES.fullmatch(words)
    if found:
        is_they = found["name"].lower() in _THEY
        return found, _my_boss(known) if is_they else whose(found["name"], known, is_any=False)
    found = _I_MAY.fullmatch(words)
    said = _THEY_SAY.search(found["what"]) if found else None
    if said and said["name"].lower() not in _THEY:
        return found, whose(said["name"], known, is_any=False)
    return found, _my_boss(known) if found else ""


def _my_boss(known: Known) -> str:
    return only_boss(book_of(known, "person"))


def area_in(title: str) -> str:
    """What a decision that was told so lets me have, by its name; "" where it names none."""
    found = _AREA.match(title)
    is_lent = found and _LENT.match(title) and not _ALONE.search(title)
    return found["area"].strip(" ,") if found and not is_lent else ""


def named_in(title: str) -> str:
    """What such a decision, or “The ropes are yours until Christmas”, names, be it only lent; "" where it names nothing."""
    found = _YOURS.match(title) or _AREA.match(title)
    return found["area"].strip(" ,") if found else ""
