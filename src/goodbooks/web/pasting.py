"""A mail that is pasted into the inbox, and read there like a file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.desk.ground.refusals import Refusal
from goodbooks.desk.happened.pasted_mail import pasted_mail
from goodbooks.desk.intake.handed import Handed
from goodbooks.desk.intake.pasted import as_bytes
from goodbooks.web.handing import refuse_demo, refuse_while_reading

if TYPE_CHECKING:
    from goodbooks.web.room import Answer
    from goodbooks.web.visit import Visit

HERE, MOST = "/inbox/paste", 1 << 20
_TEXT, _WHO = "inbox.pasted", "inbox.pasted-by"
_SECONDS = 2.0


def left(visit: Visit) -> dict[str, str]:
    """What was pasted and could not be read, and who was said to have written it, for the form."""
    return {"pasted": visit.typed.get(_TEXT), "pasted_by": visit.typed.get(_WHO)}


def paste(visit: Visit) -> Answer:
    """A mail whose text was pasted, with who wrote it in its head, below it or beside it: the first moment of reading it."""
    refuse_demo(visit)
    text, who = visit.said("text"), visit.said("who")
    visit.typed.put(_TEXT, text)
    visit.typed.put(_WHO, who)
    mail = pasted_mail(visit.desk, text, who) if text else None
    if mail is None or not mail.who:
        why = "it is not said who wrote it" if text else "nothing was pasted"
        raise Refusal(why, "paste the mail with its line From:, or say below it who wrote it")
    refuse_while_reading(visit.session.handed)
    handed = visit.session.handed = Handed(visit.desk, [("what you pasted", as_bytes(visit.desk, mail))], None)  # fmt: skip
    handed.go_on(_SECONDS)
    visit.typed.put(_TEXT, "")
    visit.typed.put(_WHO, "")
    return visit.go("/inbox")
