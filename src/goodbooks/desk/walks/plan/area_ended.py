"""What is written down where an area that somebody let me have is told to be theirs again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.accounts.after_a_talk.turned_back import given_by
from goodbooks.accounts.answers.replies import made
from goodbooks.core.scope import Scope
from goodbooks.desk.ground.refusals import NOTHING_CHANGED, Refusal
from goodbooks.desk.walks.questions.area_back import end_of
from goodbooks.entries.handoff import Handoff
from goodbooks.reckoning.standing_words import KINDS

if TYPE_CHECKING:
    from goodbooks.core.entry import Entry
    from goodbooks.desk.desk import Desk


def area_ended(desk: Desk, ref: str) -> Entry:
    """Their decision of today that turns round the yes to an area; where the book has no such yes, that the area has ended."""
    area, today = desk.entry(ref), desk.clock.today
    if not isinstance(area, Handoff) or not area.who or not area.id:
        raise Refusal(f"{ref} is no area that somebody let you have", "load its page again", NOTHING_CHANGED)  # fmt: skip
    book = desk.open(Scope(today, kinds=KINDS)).book
    running = next((one for one in given_by(book, area.who[0], today) if one.ref == area.ref), None)
    if running is not None:
        return end_of(book, running, today)
    return made("outcome", today, title="They took it back", links=(area.id,), fields=(("state", "ended"),))  # fmt: skip
