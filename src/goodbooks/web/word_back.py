"""What came back by mail on the note of a decision and waits in the inbox: shown beside the note, to be taken from there."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from goodbooks.core.phrasing import capital, listed, sentence, short_day
from goodbooks.core.telling import to_you
from goodbooks.desk.ground.refusals import Refusal
from goodbooks.desk.intake import sorting
from goodbooks.web.lines import as_shown

if TYPE_CHECKING:
    from goodbooks.desk.shelved.inbox import Waiting
    from goodbooks.web.visit import Visit

_HOW = {"acknowledged": "it is right", "corrected": "they put it right"}
JUST_SENT = "sent.just"
"""The name under which the ref is kept of what says that a message was sent, until its page has said so."""


class WordBack(NamedTuple):
    """A mail's word on a note: a sentence of who answered and how, their words, and the mark of the entry it would become, "" where that is to be read first."""

    key: str
    says: str
    words: str
    mark: str


def word_back(visit: Visit, ref: str) -> tuple[WordBack, ...]:
    """What waits in the inbox on the note of a decision, the first first; nothing of a demo book."""
    if not (ref and visit.is_own):
        return ()
    wanted = ref.removeprefix("^")
    waiting = visit.desk.inbox().waiting()
    return tuple(_told(visit, one) for one in waiting if _is_on(one, wanted))


def _is_on(one: Waiting, wanted: str) -> bool:
    """Whether a proposal is the word on a decision, or says that a mail answers the note of it."""
    entry = one.proposal.entry
    is_word = entry.kind == "outcome" and entry.line("state") in _HOW
    return wanted in entry.links and (is_word or entry.kind == "note")


def _told(visit: Visit, one: Waiting) -> WordBack:
    entry = one.proposal.entry
    how = _HOW.get(entry.line("state"), "")
    if not how:
        return WordBack(one.key, sentence(entry.title), one.proposal.sentence, "")
    day = short_day(one.proposal.day_written, visit.desk.clock.today)
    says = f"{capital(listed(map(to_you, entry.who)))} answered on {day}: {how}."
    try:
        mark = visit.mark(as_shown(visit, (sorting.as_entry(visit.desk, one),)))
    except Refusal:
        mark = ""
    return WordBack(one.key, says, entry.line("said") or one.proposal.sentence, mark)
