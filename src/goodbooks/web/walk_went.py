"""How a plan of a walk went, asked once its day has come, and written as an entry."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.desk.asking.rounds import understood
from goodbooks.desk.ground.refusals import Refusal
from goodbooks.desk.walks import playing
from goodbooks.web import walks
from goodbooks.web.lines import as_shown
from goodbooks.web.markup import address_of

if TYPE_CHECKING:
    from goodbooks.web.room import Answer
    from goodbooks.web.visit import Visit

_WENT = ("well", "partly", "badly")


def went(visit: Visit) -> Answer:
    """How it went, once its day has come: the notes that wait for that."""
    found = walks.found(visit)
    return visit.draw(
        "rooms/walk_went.html", found=found, record=playing.record(visit.desk, found.name),
        made=(), shown="", outcomes=_WENT, went="", words="", ref="",
    )  # fmt: skip


def look_back(visit: Visit) -> Answer:
    """Show how it went as an entry, and write that once it was shown."""
    found = walks.found(visit)
    record = playing.record(visit.desk, found.name)
    ref, said = visit.said("ref"), visit.said("went")
    waiting = next((one for one in record.waiting if one.ref == ref), None)
    if waiting is None:
        return visit.go(walks.here(found) + "/went")
    if said not in _WENT:
        raise Refusal("how it went is not said", "choose well, partly or badly")
    words = " ".join(visit.said("words").split())
    entry = playing.looked_back(visit.desk, waiting, f"{said}: {words}" if words else said)
    made = understood(visit.desk, [entry])
    text = as_shown(visit, made)
    if visit.said("shown") != visit.mark(text):
        return visit.draw(
            "rooms/walk_went.html", found=found, record=record, made=made, shown=visit.mark(text),
            outcomes=_WENT, went=said, words=words, ref=ref,
        )  # fmt: skip
    visit.desk.add([one.entry for one in made])
    visit.typed.put(walks.draft(found, "went"), "")
    return visit.go(address_of(made[0].entry.ref))
