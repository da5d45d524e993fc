"""Files that were handed to the inbox: read a moment at a time, until they are read or put away."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.desk.ground.refusals import NOTHING_CHANGED, Refusal
from goodbooks.desk.intake.handed import Handed

if TYPE_CHECKING:
    from goodbooks.web.room import Answer
    from goodbooks.web.visit import Visit

MOST_BYTES = 64 << 20
WITH_MARKUP = MOST_BYTES + (1 << 20)
_SLICE, _LONG_SLICE = 0.2, 2.0
"""So many seconds are read before others have their turn; the longer where each one costs a click."""


def take(visit: Visit) -> Answer:
    """Files that were chosen or dropped: the first moment of reading them."""
    refuse_demo(visit)
    refuse_while_reading(handed_over(visit))
    given = [(name, data) for name, data in visit.files if name or data]
    if not given:
        raise Refusal("no file was chosen", "choose one, or drop it onto the page")
    order = {"day": True, "month": False}.get(visit.said("order"))
    handed = visit.session.handed = Handed(visit.desk, given, order)
    handed.go_on(_SLICE)
    return visit.go("/inbox")


def read_on(visit: Visit) -> Answer:
    """Another moment of reading."""
    handed = handed_over(visit)
    if handed is None or handed.is_done:
        return visit.go("/inbox")
    handed.go_on(_SLICE if visit.is_partial else _LONG_SLICE)
    if handed.is_done or handed.perhaps_me or not visit.is_partial:
        return visit.go("/inbox")
    return visit.draw("rooms/inbox_reading.html", handed=handed)


def who_i_am(visit: Visit) -> Answer:
    """Keep under which names and addresses mails know me, if any were said, and read on."""
    refuse_demo(visit)
    handed = handed_over(visit)
    perhaps = handed.perhaps_me if handed else ()
    chosen = [one for number, one in enumerate(perhaps) if str(number) in visit.every("who")]
    said = ", ".join((*chosen, *visit.every("more")))
    if said:
        from goodbooks.desk.intake.taking_in import keep_addresses

        keep_addresses(visit.desk, said)
    if handed is not None:
        handed.heard_who_i_am()
        handed.go_on(_SLICE)
    return visit.go("/inbox")


def let_go(visit: Visit) -> Answer:
    """Stop reading, and put the report away; what was proposed stays."""
    handed = visit.session.handed
    if handed is not None and handed.is_done:
        visit.session.handed = None
    elif handed is not None:
        handed.let_go()
    return visit.go("/inbox")


def handed_over(visit: Visit) -> Handed | None:
    """What this session handed over for the book that is open."""
    handed = visit.session.handed
    if handed is None or handed.desk.where.path != visit.desk.where.path:
        return None
    return handed


def refuse_while_reading(before: Handed | None) -> None:
    """Refuse a second file while what was handed over before is being read."""
    if before is not None and not before.is_done:
        raise Refusal(
            "another file is being read", "wait until it is read, or stop it", NOTHING_CHANGED
        )


def refuse_demo(visit: Visit) -> None:
    """Refuse to take anything into a book that is not one's own."""
    if not visit.is_own:
        raise Refusal(
            "this is a demo book, so nothing is taken in",
            "leave the demo first; a book of your own takes six questions",
            NOTHING_CHANGED,
        )
