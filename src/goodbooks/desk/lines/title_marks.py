"""Single quotation marks around a title, taken for what they are where that is plain."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.core.days import read_moment
from goodbooks.core.problem import Unclear
from goodbooks.core.regex import regex
from goodbooks.desk.ground.refusals import Refusal
from goodbooks.desk.lines.day_behind import behind_title
from goodbooks.desk.lines.wording import NO_DAY
from goodbooks.syntax.quoting import quoted

if TYPE_CHECKING:
    from goodbooks.desk.lines.known import Known
    from goodbooks.desk.lines.opening import Opening

SINGLE = (("'", "'"), ("‘", "’"), ("‚", "‘"))
_OPENS = regex(r"(?<!\S)['‘‚](?=\S)")
_ARROW = regex(r"->|=>|→")
_NAME_WORDS = 4


def with_title_marks(opening: Opening, known: Known) -> Opening:
    """The opening with its title in double quotation marks, if it stands in single ones.

    It does when one such mark opens behind the names, and one closes before the id, the
    matters, the links or the day. An apostrophe, or a word quoted inside a title, stays.
    """
    rest = opening.rest
    begins = [] if any(mark in rest for mark in '"“„[') else list(_OPENS.finditer(rest))
    if len(begins) != 1 or opening.kind == "person":
        return opening
    begin, close = begins[0].start(), dict(SINGLE)[begins[0][0]]
    end = max((at for at in range(begin + 2, len(rest)) if _closes(rest, at, close)), default=-1)
    if end < 0:
        return opening
    before, title = rest[:begin].strip(), rest[begin + 1 : end]
    made = f"{before} {quoted(title)}{rest[end + 1 :]}".strip()
    if not _is_tail(made, opening):
        return opening
    if not before or _are_names(before, known):
        return opening._replace(rest=made)
    if len(before.split()) == 1:
        lead = f"write {opening.kind}"
        why = f"the line can be read in two ways, for {before} is new in the book"
        whole = f"{before} {rest[begin : end + 1]}"
        raise Refusal(why, f"{lead} {before} {quoted(title)} or {lead[6:]} {quoted(whole)}")
    return opening


def _closes(rest: str, at: int, close: str) -> bool:
    """Whether a mark stands at the end of a word."""
    return rest[at] == close and not rest[at - 1].isspace() and rest[at + 1 : at + 2].strip() == ""


def _is_tail(made: str, opening: Opening) -> bool:
    """Whether nothing stands behind the title but what may stand there, and perhaps a day."""
    behind = behind_title(made)
    if behind is None:
        return True
    moment = read_moment(behind.said, opening.on)
    return not (isinstance(moment, Unclear) and moment.reason.endswith(NO_DAY))


def _are_names(before: str, known: Known) -> bool:
    """Whether the words before a mark can only be names: known ones, or set apart by an arrow."""
    sides = _ARROW.split(before)
    names = [name.strip() for side in sides for name in side.split(",") if name.strip()]
    if len(sides) == 2:
        return all(len(name.split()) <= _NAME_WORDS for name in names)
    return all(all(map(known.is_person, name.split(" to "))) for name in names)
