"""Inbox: files handed over and read for what could be an entry; each proposal accepted, edited, merged or declined."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.core.named import NamedTuple
from goodbooks.desk.ground.refusals import Refusal
from goodbooks.desk.intake import heaps, one_person, sorting
from goodbooks.desk.intake.alike import like
from goodbooks.desk.intake.other_kind import of_kind, offered
from goodbooks.desk.shelved.inbox import WAITING
from goodbooks.desk.typed.choosing import choosing
from goodbooks.web import handing, heaped, pasting
from goodbooks.web.either import days_for_a_field
from goodbooks.web.lines import as_shown
from goodbooks.web.room import Answer, Room, Way
from goodbooks.web.visit import Gone

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from goodbooks.core.entry import Entry
    from goodbooks.desk.shelved.inbox import Waiting
    from goodbooks.desk.typed.understand import Understood
    from goodbooks.web.visit import Visit
_MOST_LISTED, _MOST_DECIDED = 60, 12


class Shown(NamedTuple):
    """A proposal as it is shown: the entry it would become, or why it cannot be one as it is, and its twin."""

    one: Waiting
    sure: str
    found: Understood | None
    refusal: Refusal | None
    twin: Entry | None
    mark: str


class Place(NamedTuple):
    """Where a proposal stands among those that wait: the how-manieth, of how many, and its neighbours' keys."""

    number: int
    of: int
    before: str
    after: str


def show(visit: Visit) -> Answer:
    """The first proposal that waits, or the way through where many do; what else waits, and the place for files."""
    waiting = visit.desk.inbox().waiting() if visit.is_own else ()
    is_few = 0 < len(waiting) < heaps.MANY
    return _room(visit, waiting, waiting[0] if is_few else None, is_front=True)


def one(visit: Visit) -> Answer:
    """One proposal, waiting or decided."""
    found = _named(visit)
    return _room(visit, visit.desk.inbox().waiting(), found)


def edit(visit: Visit) -> Answer:
    """A proposal as text to be changed."""
    found = _named(visit)
    if found.state != WAITING:
        return visit.go(_address(found.key))
    text = visit.typed.get(_draft(found.key)) or sorting.form_of(visit.desk, found)
    return _edited(visit, found, text)


def look(visit: Visit) -> Answer:
    """What the changed text would become, or would as another kind; nothing is written."""
    kind, text = visit.said("kind"), visit.said("text")
    return _edited(visit, _named(visit), of_kind(text, kind, visit.desk.kinds) if kind else text)


def accept(visit: Visit) -> Answer:
    """Add the entry that was shown; one that was not shown yet is shown first."""
    found = _named(visit)
    if found.state != WAITING:
        return visit.go(_address(found.key))
    text = visit.said("text")
    if "text" in visit.form:
        visit.typed.put(_draft(found.key), text)
        made, _ = _understood(visit, found, text)
    else:
        made = sorting.as_entry(visit.desk, found)
    if made is None or visit.said("shown") != visit.mark(as_shown(visit, (made,))):
        if "text" in visit.form:
            return _edited(visit, found, text)
        return _room(visit, visit.desk.inbox().waiting(), found, is_changed=True)
    after = _after(visit, found)
    sorting.accept(visit.desk, [found], [made.entry])
    return _done(visit, found, after)


def decline(visit: Visit) -> Answer:
    """Say that it is no entry."""
    found = _named(visit)
    if found.state != WAITING:
        return visit.go(_address(found.key))
    after = _after(visit, found)
    sorting.decline(visit.desk, [found])
    return _done(visit, found, after)


def merge(visit: Visit) -> Answer:
    """Say that an entry of the book tells it already."""
    found = _named(visit)
    if found.state != WAITING:
        return visit.go(_address(found.key))
    if not visit.said("ref"):
        raise Refusal("it is not said with which entry", "write its ^id, then press Merge")
    after = _after(visit, found)
    sorting.merge(visit.desk, found, visit.said("ref"))
    return _done(visit, found, after)


def all_alike(visit: Visit) -> Answer:
    """All that are of a proposal's kind and people, and what they would become."""
    found = _named(visit)
    group = _group(visit, found)
    return _drawn_alike(visit, group) if len(group) > 1 else visit.go(_address(found.key))


def decide_alike(visit: Visit) -> Answer:
    """Accept or decline all that were shown; where they are others by now, those are shown."""
    found = _named(visit)
    group = _group(visit, found)
    if len(group) < 2:
        return visit.go(_address(found.key))
    made, *_ = _together(visit, group)
    if visit.said("shown") != _mark_of_all(visit, group, made):
        return _drawn_alike(visit, group, is_changed=True)
    after = _after(visit, found, {one.key for one in group})
    if visit.said("deed") == "decline":
        sorting.decline(visit.desk, group)
    elif made:
        sorting.accept(visit.desk, group, [one.entry for one in made])
    return visit.go(after)


def undo(visit: Visit) -> Answer:
    """Let a proposal wait again, or all that were decided together with it; entries they became are withdrawn."""
    found = _named(visit)
    every = [found]
    if visit.said("together"):
        acts = visit.desk.inbox().acts()
        every = next((list(act) for act in acts if act[0].key == found.key), every)
    if found.state != WAITING:
        sorting.take_back(visit.desk, every)
    return visit.go(heaped.HERE if visit.said("back") else _address(found.key))


def say_who(visit: Visit) -> Answer:
    """Whether a new name is the person of the book that was shown beside it; where nothing is asked of them any more, nothing is done."""
    waiting = sorting.refreshed(visit.desk, visit.desk.inbox().waiting()) if visit.is_own else []
    both = visit.said("new"), visit.said("known")
    asked = [
        one for one in one_person.perhaps_one(visit.desk, waiting) if (one.new, one.known) == both
    ]
    for one in asked:
        if visit.said("are") == "one":
            one_person.join(visit.desk, one)
        elif visit.said("are") == "two":
            one_person.set_apart(visit.desk, one)
    back = visit.said("back")
    if back == "heaps":
        return visit.go(heaped.HERE)
    return visit.go(_address(back) if back in {one.key for one in waiting} else "/inbox")


def _room(
    visit: Visit,
    waiting: Sequence[Waiting],
    found: Waiting | None,
    *,
    is_front: bool = False,
    is_changed: bool = False,
) -> Answer:
    inbox = visit.desk.inbox() if visit.is_own else None
    fresh = sorting.refreshed(visit.desk, waiting)
    return visit.draw(
        "rooms/inbox.html", left=pasting.left(visit),
        count=len(waiting), listed=fresh[:_MOST_LISTED], perhaps=one_person.asked_first(visit.desk, fresh, found),
        shown=_shown(visit, found) if found else None,
        place=_place(waiting, found.key) if found else None,
        broken=inbox.every()[1] if inbox else 0,
        decided=inbox.acts()[:_MOST_DECIDED] if inbox else (),
        alike=len(_group(visit, found)) if found else 0, handed=handing.handed_over(visit), most=handing.MOST_BYTES,
        is_front=is_front, is_changed=is_changed, is_full=len(waiting) >= heaps.MANY, by_the_screen=heaped.HERE,
    )  # fmt: skip


def _shown(visit: Visit, found: Waiting) -> Shown:
    (fresh,) = sorting.refreshed(visit.desk, (found,))
    sure = sorting.how_sure(fresh.proposal.sure)
    if fresh.state != WAITING:
        return Shown(fresh, sure, None, None, None, "")
    twin = sorting.twin_of(visit.desk, fresh)
    try:
        made = sorting.as_entry(visit.desk, found)
    except Refusal as refusal:
        return Shown(fresh, sure, None, refusal, twin, "")
    return Shown(fresh, sure, made, None, twin, visit.mark(as_shown(visit, (made,))))


def _group(visit: Visit, found: Waiting) -> list[Waiting]:
    """The proposal and all that wait and are like it; nothing where it is decided already."""
    if found.state != WAITING:
        return []
    waiting = sorting.refreshed(visit.desk, visit.desk.inbox().waiting())
    fresh = next((one for one in waiting if one.key == found.key), found)
    return like(fresh, waiting)


def _together(
    visit: Visit, group: Sequence[Waiting]
) -> tuple[list[Understood], dict[str, Refusal], Refusal | None]:
    """The entries that all of them would become; none where one cannot be an entry, with the reason for each such."""
    made, unfit, together = sorting.fit_among(visit.desk, group)
    return ([] if unfit else made), unfit, together


def _mark_of_all(visit: Visit, group: Sequence[Waiting], made: Sequence[Understood]) -> str:
    return visit.mark(" ".join(one.key for one in group) + "\n" + as_shown(visit, made))


def _drawn_alike(visit: Visit, group: Sequence[Waiting], *, is_changed: bool = False) -> Answer:
    made, unfit, refusal = _together(visit, group)
    return visit.draw(
        "rooms/inbox_alike.html", group=group, made=made, unfit=unfit, refusal=refusal,
        mark=_mark_of_all(visit, group, made), is_changed=is_changed,
    )  # fmt: skip


def _edited(visit: Visit, found: Waiting, text: str) -> Answer:
    """The text that is being changed, and what it would become."""
    made, refusal = _understood(visit, found, text)
    (fresh,) = sorting.refreshed(visit.desk, (found,))
    return visit.draw(
        "rooms/inbox_would.html" if visit.is_partial else "rooms/inbox_edit.html",
        one=fresh, text=text, draft=_draft(found.key), found=made, refusal=refusal, either=days_for_a_field(visit, {"text": text}, refusal),
        choice=choosing(text, visit.desk.kinds, visit.desk.clock.today),
        mark=visit.mark(as_shown(visit, (made,))) if made else "", offered=offered(text),
    )  # fmt: skip


def _understood(visit: Visit, found: Waiting, text: str) -> tuple[Understood | None, Refusal | None]:  # fmt: skip
    """The entry that a changed text means, or why it means none."""
    if not text:
        return None, Refusal("the text is empty", "write what it should be, or decline it")
    try:
        return sorting.as_entry(visit.desk, found, text), None
    except Refusal as refusal:
        return None, refusal


def _place(waiting: Sequence[Waiting], key: str) -> Place | None:
    keys = [each.key for each in waiting]
    if key not in keys:
        return None
    at = keys.index(key)
    return Place(
        at + 1, len(keys), keys[at - 1] if at else "", keys[at + 1] if at + 1 < len(keys) else ""
    )


def _after(visit: Visit, found: Waiting, others: Collection[str] = ()) -> str:
    """Where the review goes on once this one is decided, and the others with it."""
    left = [one for one in visit.desk.inbox().waiting() if one.key == found.key or one.key not in others]  # fmt: skip
    place = _place(left, found.key)
    key = (place.after or place.before) if place else ""
    return _address(key) if key else "/inbox"


def _done(visit: Visit, found: Waiting, after: str) -> Answer:
    visit.typed.put(_draft(found.key), "")
    back = visit.said("back")
    return visit.go(back if back.startswith("/pages/confirm/") else after)


def _named(visit: Visit) -> Waiting:
    """The proposal whose whole key stands in the address."""
    found = visit.desk.inbox().every()[0].get(visit.parts["key"]) if visit.is_own else None
    if found is None:
        raise Gone("proposal")
    return found


def _address(key: str) -> str:
    return f"/inbox/{key}"


def _draft(key: str) -> str:
    return f"inbox.{key}"


ROOM = Room(
    "inbox", "Inbox", 3, "i", "files read for what could be an entry; you decide on each",
    (
        Way("/inbox", show),
        Way("/inbox/take", handing.take, "POST", handing.WITH_MARKUP),
        Way(pasting.HERE, pasting.paste, "POST", pasting.MOST),
        Way("/inbox/read-on", handing.read_on, "POST"),
        Way("/inbox/who-i-am", handing.who_i_am, "POST"),
        Way("/inbox/let-go", handing.let_go, "POST"),
        Way("/inbox/one-person", say_who, "POST"),
        Way(heaped.HERE, heaped.show),
        Way(heaped.HERE, heaped.decide, "POST"),
        Way("/inbox/{key}", one),
        Way("/inbox/{key}/edit", edit),
        Way("/inbox/{key}/look", look, "POST"),
        Way("/inbox/{key}/accept", accept, "POST"),
        Way("/inbox/{key}/decline", decline, "POST"),
        Way("/inbox/{key}/merge", merge, "POST"),
        Way("/inbox/{key}/alike", all_alike),
        Way("/inbox/{key}/alike", decide_alike, "POST"),
        Way("/inbox/{key}/undo", undo, "POST"),
    ),
)  # fmt: skip
