"""One entry: as it stands, what points to it, and how to take it back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.core.in_a_sentence import in_a_sentence
from goodbooks.core.scope import Scope
from goodbooks.desk.asking.answered import answered_before, asked_of, can_be_in_writing
from goodbooks.desk.asking.reversing import line_to_reverse
from goodbooks.desk.asking.rounds import flows_of
from goodbooks.desk.ground.refusals import NOTHING_CHANGED, Refusal
from goodbooks.desk.pages.moving import can_move
from goodbooks.desk.pages.now_said import now_said
from goodbooks.desk.pages.sending import new_entry
from goodbooks.desk.pointing import pointing_to
from goodbooks.desk.texts.parts import key_of
from goodbooks.web.markup import address_of
from goodbooks.web.room import Answer, Room, Way
from goodbooks.web.rooms.said import TAKEN_BACK
from goodbooks.web.walks import SAID_BACK
from goodbooks.web.word_back import JUST_SENT

if TYPE_CHECKING:
    from goodbooks.core.book import Book
    from goodbooks.core.entry import Entry
    from goodbooks.web.visit import Visit


_NEXT = {
    "goal": (("A win for it", 'win me "RESULT"'),),
    "talk": (("A note on it", 'note "WORDS"'),),
}
"""What most often follows an entry of a kind and needs words: as one says it, and as a line for the box."""
_CAME = {
    "promise": (("It was delivered", "delivered"),),
    "decision": (("It has ended", "ended"),),
    "handoff": (("It held", "met"), ("They took it back", TAKEN_BACK)),
}
"""What most often becomes of one of a kind, and needs no words: as one says it, and as a press writes it."""
_DEEDS = ("promise", "ask", "request", "answer", "decision", "talk", "expectation", "outcome")
_TOLD = ("due", "state", "stage", "channel")
"""The kinds of entry that are told in a sentence above their text, and the lines it tells."""


def show(visit: Visit) -> Answer:
    """The entry, and every entry that names it."""
    entry = _entry(visit)
    is_just_sent = visit.typed.get(JUST_SENT) == entry.ref
    visit.typed.put(JUST_SENT, "")
    of, _, back = visit.typed.get(SAID_BACK).partition(" ")
    refs = tuple(dict.fromkeys((*entry.links, *entry.amends, *entry.withdraws)))
    book = visit.desk.open(Scope(visit.desk.clock.today, ids=(entry.id or "", *refs))).book
    return visit.draw(
        "rooms/entry.html", entry=entry, sentence=_in_short(visit, book, entry), text=visit.desk.text_of(entry),
        is_just_sent=is_just_sent, plan=back if of == entry.ref else "", pointing=_pointing(visit, entry), about=[found for ref in refs if (found := book.get(ref))],
        presses=_CAME.get(entry.kind, ()) if entry.id and visit.is_own else (), is_standing=not entry.id or book.get(entry.id) is not None, lines=_lines_for(book, entry),
        in_book=_in_book(entry), can_move=can_move(visit.desk, entry), is_meant=any(one.ref == entry.ref for one in book.planned),
        asked=asked_of(visit.desk, entry), has_answered=all(answered_before(visit.desk, entry, who) for who in asked_of(visit.desk, entry) or ("",)), is_said=can_be_in_writing(visit.desk, entry), waiting=_waiting(book, entry), flows=flows_of(visit.desk, entry), people=list(dict.fromkeys(map(book.name_of, (*entry.who, *entry.to)))),
    )  # fmt: skip


def _pointing(visit: Visit, entry: Entry) -> list[Entry]:
    """What points to it, without an outcome that was taken back: nothing became of it then."""
    found = pointing_to(visit.desk, entry).entries
    ids = tuple(one.id for one in found if one.kind == "outcome" and one.id)
    book = visit.desk.open(Scope(visit.desk.clock.today, ids=ids)).book if ids else None
    return [one for one in found if one.kind != "outcome" or not one.id or (book and book.get(one.id))]  # fmt: skip


def _in_short(visit: Visit, book: Book, entry: Entry) -> str:
    """Who did what to whom and by when, in a sentence; "" for what is no deed between people."""
    if entry.kind not in _DEEDS:
        return ""
    bare = entry._replace(fields=tuple(pair for pair in entry.fields if pair[0] in _TOLD))
    return in_a_sentence(bare, book.get, visit.desk.clock.today)


def _waiting(book: Book, entry: Entry) -> list[str]:
    """Who asked me something in a matter, and can be told what may be known of it by now."""
    is_to_me = entry.kind in ("request", "ask") and any(map(book.is_me, entry.to))
    return [name for name in entry.who if not book.is_me(name)] if is_to_me else []


def _in_book(entry: Entry) -> str:
    """The address of its line in the text of the book."""
    return f"/book/{key_of(entry.place.file)}/line/{entry.place.line}" if entry.place.line else ""


def said(visit: Visit) -> Answer:
    """Write down that something that was planned has been said today: it counts from now on."""
    entry = _entry(visit)
    visit.desk.add([one.entry for one in now_said(visit.desk, [entry], "")])
    return visit.go(address_of(entry.ref))


def take_back(visit: Visit) -> Answer:
    """Withdraw it with an entry of its own: nothing is erased."""
    entry = _entry(visit)
    if entry.id is None:
        raise Refusal(
            f"{entry.ref} has no ^id that could be taken back",
            "goodbooks tidy gives it one",
            NOTHING_CHANGED,
        )
    made = new_entry(visit.desk, "note", fields={"withdraws": entry.ref})
    visit.desk.add([made.entry])
    return visit.go(address_of(entry.ref))


def _lines_for(book: Book, entry: Entry) -> tuple[tuple[str, str], ...]:
    """What may come next for it, in words, and the line that goes into the box for that."""
    next_ones = _NEXT.get(entry.kind, ()) if entry.id else ()
    found = tuple((words, f"{line} for ^{entry.id}") for words, line in next_ones)
    taken_back = line_to_reverse(book, entry)
    who = "I" if all(map(book.is_me, entry.who)) else "They"
    return (*found, (f"{who} took it back", taken_back)) if taken_back else found


def _entry(visit: Visit) -> Entry:
    return visit.desk.entry(visit.parts["ref"])


ROOM = Room(
    "entry", "Entry", 0, "", "one entry as it stands",
    (
        Way("/entry/{ref}", show),
        Way("/entry/{ref}/said", said, "POST"),
        Way("/entry/{ref}/take-back", take_back, "POST"),
    ),
)  # fmt: skip
