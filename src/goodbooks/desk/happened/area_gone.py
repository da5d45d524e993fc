"""An area that somebody let me have and that a story, or the book, tells was taken back; and what kind of moment that is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.accounts.after_a_talk.turned_back import given_by, giver_now, takes_back
from goodbooks.accounts.answers.replies import made
from goodbooks.accounts.answers.settled import has_a_word_of
from goodbooks.accounts.before_a_talk.bring_back import PLAYS
from goodbooks.core.named import NamedTuple
from goodbooks.core.scope import Scope
from goodbooks.desk.happened.word_turned import PLAYS as TURNED
from goodbooks.desk.happened.word_turned import turned_told
from goodbooks.language.meant.taking_back import taken_up_again, told_taken_back
from goodbooks.reckoning.area_back import area_of, last_back
from goodbooks.reckoning.standing_words import KINDS
from goodbooks.situations.days.days_gone import day_it_was
from goodbooks.situations.moment.broken_confidence import PLAYS as BROKEN
from goodbooks.situations.moment.broken_confidence import SAYS as WAS_TOLD_ON
from goodbooks.situations.moment.broken_confidence import broken_confidence
from goodbooks.situations.moment.gone_back import with_it_first
from goodbooks.situations.moment.recognise import recognise
from goodbooks.situations.offered.pieces import pieces_of
from goodbooks.situations.people.understood import passages_of

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from goodbooks.core.book import Book
    from goodbooks.desk.desk import Desk
    from goodbooks.desk.happened.word_turned import Turned
    from goodbooks.entries.handoff import Handoff
    from goodbooks.situations.moment.recognise import Situation
    from goodbooks.situations.stories.story import Passage

_NOT_BACKED = "boss-did-not-back-me"


class Gone(NamedTuple):
    """An area that was taken back, and the sentence of a story that says so; None for either where there is none."""

    area: Handoff | None = None
    said: Passage | None = None


def area_gone(book: Book, told: str, today: date) -> Gone:
    """The area that a story tells was taken back, of what I have or of what went back of late; where no story is told, the latter."""
    back = last_back(book, today)
    before = area_of(book, back) if back else None
    if not told:
        return Gone(before)
    who = giver_now(book, today)
    if not who and before is None:
        return Gone()
    every = passages_of(told)
    now = _told_now(book, who, every, today) if who else Gone()
    if now.area is not None or before is None:
        return now
    said = next((one for one in every if _tells_of(before, one.text)), None)
    return Gone(before, said) if said else Gone()


def day_gone(book: Book, told: str, today: date) -> date:
    """The day on which a story tells that an area was taken back, by the clause that says so; today where none tells one."""
    said = area_gone(book, told, today).said
    pieces = pieces_of(" ".join(said.text.split())) if said else ()
    of_it = [one.text for one in pieces if taken_up_again(one.text) or told_taken_back(one.text, is_named=True)]  # fmt: skip
    for words in of_it or [one.text for one in pieces if len(pieces) == 1]:
        found = day_it_was(words, today)
        if found is not None and found.was and found.was <= today:
            return found.was
    return today


def _told_now(book: Book, who: str, every: Iterable[Passage], today: date) -> Gone:
    """The area of somebody that is on trial or held and that one of these sentences takes back; of several, the one it names."""
    running = given_by(book, who, today)
    for one in every:
        words = " ".join(one.text.split())
        if takes_back(book, made("decision", today, (who,), title=words)):
            named = [area for area in running if has_a_word_of(area.title, words)] or running
            return Gone(named[0], one) if len(named) == 1 else Gone()
    return Gone()


def _tells_of(area: Handoff, text: str) -> bool:
    words = " ".join(text.split())
    return taken_up_again(words) or told_taken_back(words, is_named=has_a_word_of(area.title, words))  # fmt: skip


def told_gone(desk: Desk, text: str) -> str:
    """The sentence of a story by which something that somebody let me have was taken back; "" where none is."""
    if desk.where.path is None or not text.strip():
        return ""
    today = desk.clock.today
    said = area_gone(desk.open(Scope(today, kinds=KINDS)).book, text, today).said
    return said.text if said else ""


def recognised(desk: Desk, text: str) -> Situation:
    """What a story tells of, with what the book knows of it: what was let go of and is taken back comes before all else but help, and what was decided and is turned around."""
    found, gone = recognise(text), told_gone(desk, text)
    turned = None if gone or found.help else turned_told(desk, text)
    broken = None if gone else broken_confidence(text)
    if broken and broken.is_of_boss:
        return with_it_first(found, BROKEN, broken.passage, text, WAS_TOLD_ON)
    if turned is None or _is_first_turn(found, turned):
        return with_it_first(found, PLAYS, gone, text)
    return with_it_first(found, TURNED, turned.said.text, text, turned.says)


def _is_first_turn(found: Situation, turned: Turned) -> bool:
    """Whether a story tells how somebody was not backed, when the word that they had stood for the first time."""
    is_there = bool(found.likely) and found.likely[0].name == _NOT_BACKED and found.likely[0].passages  # fmt: skip
    return bool(is_there) and not turned.decision.reverses
