"""A sentence that tells what somebody decided and when, or that they changed their mind: with the decision that it turns round."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from goodbooks.core.days import Moment, read_moment
from goodbooks.core.phrasing import capital
from goodbooks.core.problem import Unclear
from goodbooks.core.regex import regex
from goodbooks.desk.lines.named_in import DAY, NAME, whose
from goodbooks.desk.sentences.plain_line import line_of
from goodbooks.desk.sentences.plain_meaning import AS_IT_IS, Meant
from goodbooks.desk.sentences.turned_round import Turned, to_choose, turned_round, with_matters
from goodbooks.situations.days.hours_told import clock_told
from goodbooks.syntax.quoting import name_text, quoted

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from goodbooks.core.entry import Kind
    from goodbooks.desk.lines.known import Known

_WHEN = (
    r"(?P<when>(?: (?:at|on|today|tomorrow|yesterday|this|last)\b[^:;,]*?(?:\d[:.]\d\d)?[^:;,]*?)?)"
)
_DECIDED = regex(rf"{DAY}{NAME} (?:has |had )?decided{_WHEN},? (?:that|to) (?P<rest>\S.*)", re.IGNORECASE)  # fmt: skip
_CHANGED = regex(
    rf"{DAY}{NAME} (?:has |had )?(?:changed (?:his|her|their|its) mind|(?:took|taken|takes) (?:it|that|this|(?:his|her|their) (?:yes|word|no)) back|(?:took|taken|takes) back (?:his|her|their) (?:yes|word|no)|(?:overruled|overrules|reversed|reverses|overturned|went back on) (?:it|that|this|himself|herself|themselves|(?:his|her|their) (?:own )?(?:yes|word|no|decision))|turned (?:it|that|this) (?:a)?round){_WHEN}(?:[:;,]| and (?:says|said|decided)(?: that)?| [-–—]) (?P<rest>\S.*)",
    re.IGNORECASE,
)
_IN_WORDS = regex(r"\bat (?:about |around )?(?:half past |(?:a )?quarter (?:past|to) |(?:five|ten|twenty)(?: minutes)? (?:past|to) )?[a-z]+(?: o['’]?clock)?(?=\W|$)", re.IGNORECASE)  # fmt: skip
"""An hour in words: “at five”, “at ten to six”."""
_SAID = regex(rf"{DAY}{NAME} (?:says|said|told (?:me|us)){_WHEN},? (?:that )?(?P<rest>we \S.*)", re.IGNORECASE)  # fmt: skip
_A_COURSE = regex(
    r"we (?:(?:will|shall|may|now|all|are to|are going to) )*(?:(?:do not|don['’]t|will not|won['’]t) )?"
    r"(?:stop|pause|wait|hold off|hold back|go|start|begin|continue|carry on|keep to|resume|proceed|ship|launch|release|postpone|cancel|drop|freeze|skip)\b",
    re.IGNORECASE,
)
"""How one says what is to be done from now on: “we are late” and “we lose customers” say how it is."""
_HOW_IT_IS = regex(r"\b(?:too|always|often|never|every|each time|would|could|if|whether)\b|\?", re.IGNORECASE)  # fmt: skip


def decided_then(
    sentence: str, kinds: Mapping[str, Kind], today: date, known: Known
) -> Meant | None:
    """The decision that a sentence tells of with its time, its words, or the one it turns round; None for any other words."""
    if found := _CHANGED.fullmatch(sentence):
        return _told(found, kinds, today, known, is_turned=True)
    found = _DECIDED.fullmatch(sentence)
    if found and found["when"]:
        return _told(found, kinds, today, known)
    found = _SAID.fullmatch(sentence)
    if found and _A_COURSE.match(found["rest"]) and not _HOW_IT_IS.search(found["rest"]):
        return _told(found, kinds, today, known, is_said=True)
    return None


def _told(
    found: re.Match[str],
    kinds: Mapping[str, Kind],
    today: date,
    known: Known,
    *,
    is_turned: bool = False,
    is_said: bool = False,
) -> Meant | None:
    """The decision of a sentence; left as it is where its time cannot be read."""
    name = whose(found["name"], known, is_any=False)
    if not name:
        return None
    when = _moment(found, today)
    if when is None:
        return None if found["when"].lower().startswith(" on ") and not is_turned else AS_IT_IS
    tags = set(re.findall(r"#(\S+)", found["rest"]))
    turned = turned_round(name, tags, known) if is_turned else Turned(None, ())
    head = f"decision {name_text(name)}"
    line = line_of(when, head, found["rest"], kinds, today)
    if line and turned.word:
        line = with_matters(line, turned.word)
    more: tuple[str, ...] = (f"said: {quoted(capital(found['rest']))}",) if is_said else ()
    offers = to_choose(line, more, turned.choices)
    more += (f"reverses: {turned.word.ref}",) if turned.word else ()
    return Meant(line, more, turned.notes, offers, turned.asks) if line else None


def _moment(found: re.Match[str], today: date) -> str | None:
    """The day and time of a sentence as a line has them, "" for none; None where they cannot be read, or are to come."""
    said = f"{found['day'] or ''} {found['when']}".replace(",", " ").strip()
    if not said:
        return ""
    said = _IN_WORDS.sub(lambda hour: clock_told(hour[0], said) or hour[0], said)
    moment = read_moment(" ".join(said.split()), today, is_past=True)
    if isinstance(moment, Unclear) or moment.on > today:
        return None
    return str(Moment(moment.on, moment.at))
