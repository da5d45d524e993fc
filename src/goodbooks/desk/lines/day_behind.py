"""A day or a time at the end of a line: `talk Marcus "1:1" tomorrow 9:30`, as people write it."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from goodbooks.core.days import ASK_FOR_A_DATE, Moment, read_moment
from goodbooks.core.phrasing import capital
from goodbooks.core.problem import Unclear
from goodbooks.core.regex import regex
from goodbooks.core.times import read_clock
from goodbooks.desk.ground.refusals import Refusal
from goodbooks.desk.lines.wording import IN_TWO_WAYS, NO_DAY, tail_start
from goodbooks.syntax.head import QUOTES
from goodbooks.syntax.quoting import closing_quote, quoted

if TYPE_CHECKING:
    import re
    from collections.abc import Mapping
    from datetime import date

    from goodbooks.core.entry import Kind
    from goodbooks.desk.lines.known import Known
    from goodbooks.desk.lines.opening import Opening

_MARK = regex('["“„]')
_WORD = regex(r"\S+")
_LONGEST = 8


class Behind(NamedTuple):
    """The rest of a head without the day that stood at its end, and that day's words."""

    rest: str
    said: str


def with_day_behind(
    opening: Opening, kinds: Mapping[str, Kind], today: date, known: Known
) -> Opening:
    """The opening with the day that stands behind the title, and the rest without it.

    Refused is what can be understood in two ways: two days, a day that can be the one
    something is due, a day that can be part of a title without quotation marks.
    """
    kind = kinds[opening.kind]
    found = behind_title(opening.rest)
    if found is None and kind.name == "talk" and not opening.said:
        found = _behind_names(opening, kinds, today, known)
    moment = read_moment(found.said, today, is_past=kind.name != "talk") if found else None
    if found is None or moment is None:
        return opening
    if isinstance(moment, Unclear):
        if moment.reason.endswith(NO_DAY) and moment.remedy == ASK_FOR_A_DATE:
            return opening
        raise Refusal(moment.reason, moment.remedy)
    if opening.said:
        return _together(opening, found, moment)
    if kind.name != "talk":
        _refuse_unclear(found.said, kind, moment, today)
    return opening._replace(on=moment.on, at=moment.at, rest=found.rest)


def behind_title(rest: str) -> Behind | None:
    """The words behind the title that are no id, no matter, no link and no day after "by"."""
    mark = _MARK.search(rest)
    end = closing_quote(rest, mark.end(), QUOTES[mark[0]]) if mark else -1
    if end < 0:
        return None
    words = list(_WORD.finditer(rest, end + 1))
    places = [at for at, is_loose in enumerate(_are_loose(words)) if is_loose]
    if not places or places[-1] - places[0] >= len(places):
        return None  # none, or not in one piece
    first, last = words[places[0]], words[places[-1]]
    before, after = rest[: first.start()].rstrip(), rest[last.end() :].strip()
    said = " ".join(words[at][0] for at in places)
    return Behind(f"{before} {after}".rstrip(), said.rstrip(".,;"))


def _are_loose(words: list[re.Match[str]]) -> list[bool]:
    """For each word behind a title, whether it belongs to nothing that may stand there."""
    found, is_by = [], False
    for at, word in enumerate(words):
        is_sign = word[0][0] in "#^"
        is_for = word[0] == "for" and at + 1 < len(words) and words[at + 1][0][0] == "^"
        is_by = word[0] == "by" or (is_by and not is_sign and not is_for)
        found.append(not (is_sign or is_for or is_by))
    return found


def _behind_names(
    opening: Opening, kinds: Mapping[str, Kind], today: date, known: Known
) -> Behind | None:
    """The day at the end of a talk without a title: "talk Marcus tomorrow 9:30"."""
    rest = opening.rest
    if any(mark in rest for mark in '"“„['):
        return None
    cut = tail_start(rest, opening.on, kinds)
    words, tail = rest[:cut].split(), rest[cut:]
    for start in range(max(len(words) - _LONGEST, 0), len(words)):
        said, names = " ".join(words[start:]), " ".join(words[:start])
        moment = read_moment(said, today)
        is_last = start == len(words) - 1
        is_topic = "about" in said.lower().split()
        if isinstance(moment, Unclear) and (moment.reason.endswith(NO_DAY) or is_last or is_topic):
            continue
        if isinstance(moment, Moment) and (told := _about(words[:start], moment, known)):
            return Behind(f"{told} {tail}".strip(), said)
        if len(words[:start]) < 2 or all(known.is_person(n.strip()) for n in names.split(",")):
            return Behind(f"{names} {tail}".strip(), said)
        if isinstance(moment, Moment):
            raise _two_ways(words[:start], said, known)
    return None


def _about(words: list[str], moment: Moment, known: Known) -> str:
    """Somebody the book knows and what a talk with them is about, as a line has it, where a day with its hour stands behind; "" for any others."""
    at = next((n for n, word in enumerate(words) if word.lower() == "about"), 0)
    name, title = " ".join(words[:at]), " ".join(words[at + 1 :]).strip(" ,")
    is_told = bool(title) and moment.at is not None and known.is_person(name)
    return f"{name} {quoted(capital(title))}" if is_told else ""


def _two_ways(words: list[str], said: str, known: Known) -> Refusal:
    """That the words before a day may be a title, and the day part of it."""
    at = next((n for n in range(len(words) - 1, 0, -1) if known.is_person(" ".join(words[:n]))), 0)
    lead = " ".join(["talk", *words[:at]])
    title = " ".join(words[at:])
    return Refusal(
        IN_TWO_WAYS, f"write {lead} {quoted(title)} {said} or {lead} {quoted(f'{title} {said}')}"
    )


def _together(opening: Opening, found: Behind, moment: Moment) -> Opening:
    """A time behind a day in front, or a day behind a time; refused is the same thing twice."""
    is_time, was_time = (
        not isinstance(read_clock(said), Unclear) for said in (found.said, opening.said)
    )
    if is_time == was_time or (is_time and opening.at) or (was_time and moment.at):
        what = "times" if is_time else "days"
        why = f'"{opening.said}" in front and "{found.said}" behind are two {what}'
        raise Refusal(why, "leave one of them out")
    if is_time:
        return opening._replace(at=moment.at, rest=found.rest)
    return opening._replace(on=moment.on, rest=found.rest)


def _refuse_unclear(said: str, kind: Kind, moment: Moment, today: date) -> None:
    """Refuse a day that can be the one it happened, or one that it is about."""
    ahead = read_moment(said, today)
    is_sure = (moment == ahead or isinstance(ahead, Unclear)) and moment.on <= today
    if "due" in kind.type.declared and not (is_sure and moment.on < today):
        why = f'"{said}" can be the day of the {kind.name}, or the day it is due'
        raise Refusal(why, f'write "by {said}" if it is due then, or put the day in front')
    if not is_sure:
        why = f'"{said}" can be the day of the {kind.name}, or a day that it is about'
        then = f"write {said} {kind.name} ... if it was then; else " if moment.on <= today else ""
        raise Refusal(why, f"{then}put it into the title")
