"""A walk whose plan is in the book: a question that was left open is answered afterwards, and what follows is shown before it is written."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.core.problem import Unclear
from goodbooks.desk.asking.rounds import understood
from goodbooks.desk.pages.mail_sent import carried_by, mail_sent
from goodbooks.desk.walks import playing, walking
from goodbooks.desk.walks.questions.beside_answers import WAY
from goodbooks.desk.walks.questions.outburst import laid_aside
from goodbooks.desk.walks.since import filled_since
from goodbooks.desk.walks.words.since_written import written_of
from goodbooks.render.eml import plain
from goodbooks.web import walks
from goodbooks.web.either import days_for_a_field
from goodbooks.web.keyed import part_of
from goodbooks.web.lines import as_shown
from goodbooks.web.markup import address_of
from goodbooks.web.unbracketed import by_hand
from goodbooks.web.visit import Gone
from goodbooks.web.word_back import JUST_SENT

if TYPE_CHECKING:
    from goodbooks.desk.typed.understand import Understood
    from goodbooks.desk.walks.playing import Playbook
    from goodbooks.desk.walks.questions.asked import Asked
    from goodbooks.desk.walks.questions.walk import Walk
    from goodbooks.web.room import Answer
    from goodbooks.web.visit import Visit


def question(
    visit: Visit,
    found: Playbook,
    asked: Asked,
    kept: dict[str, str],
    unclear: Unclear | None = None,
) -> Answer:
    """A question that may still be answered, with what is half typed; else what was said to it."""
    here, draft = walks.here(found), walks.draft(found, asked.slot)
    if not filled_since.can_be_filled(asked, kept):
        return visit.draw(
            "rooms/walk_settled.html", found=found, asked=asked, here=here, too_late=""
        )
    said = asked.said.text if asked.said else ""
    return visit.draw(
        "rooms/walk_fill.html", found=found, asked=asked, here=here, draft=draft, unclear=unclear,
        words=visit.typed.get(draft) or said, either=days_for_a_field(visit, {"words": visit.said("words")}, unclear),
    )  # fmt: skip


def answer(visit: Visit, found: Playbook, kept: dict[str, str], slot: str) -> Answer:
    """Keep an answer that was given since, or what is usual; it is written once what follows was shown."""
    there = walks.here(found) + "/end"
    walk = walking.walked(found, walks.ground(visit), kept)
    asked = {one.slot: one for one in walk.asked if filled_since.can_be_filled(one, kept)}
    if visit.said("do") == "usual":
        for one in asked.values():
            kept = filled_since.filled(kept, one.slot, one.said.text) if one.is_usual and one.said else kept  # fmt: skip
        walks.keep(visit, found, kept)
    elif slot in asked:
        typed = walking.one_answer(visit.said("words"))
        said = playing.cleared(visit.desk, found, slot, asked[slot].kind, typed)
        visit.typed.put(walks.draft(found, slot), typed if isinstance(said, Unclear) else "")
        if isinstance(said, Unclear):
            return question(visit, found, asked[slot], kept, said)
        walks.keep(visit, found, filled_since.filled(kept, slot, said))
    elif words := walking.one_answer(visit.said("words")):
        return _too_late(visit, found, walk, kept, slot, words) or visit.go(there)
    return visit.go(there)


def _too_late(
    visit: Visit, found: Playbook, walk: Walk, kept: dict[str, str], slot: str, words: str
) -> Answer | None:
    """An answer to what the plan, written in another window meanwhile, has an answer for: it is kept aside, and shown; None where it says the same."""
    asked = next((one for one in walk.asked if one.slot == slot), None)
    if asked is None or words in (kept.get(slot), asked.shown):
        return None
    walks.keep(visit, found, laid_aside(kept, slot, words))
    here = walks.here(found)
    return visit.draw("rooms/walk_settled.html", 409, found=found, asked=asked, here=here, too_late=words)  # fmt: skip


def made(visit: Visit, found: Playbook, kept: dict[str, str]) -> tuple[Understood, ...]:
    """What the answers given since add to the plan, as it would be written."""
    return understood(visit.desk, filled_since.added(visit.desk, found, walks.ground(visit), kept))


def fillable(walk: Walk, kept: dict[str, str]) -> frozenset[int]:
    """The places of the questions that may be answered after the plan was written."""
    return frozenset(at for at, one in enumerate(walk.asked, 1) if filled_since.can_be_filled(one, kept))  # fmt: skip


def sent(visit: Visit, found: Playbook, kept: dict[str, str]) -> Answer:
    """Write down that a mail was sent in the words of the form: what it says of the plan, with the day it names; a gap in it is said first."""
    at = visit.said("mail")
    walk = walking.walked(found, walks.ground(visit), kept)
    before = written_of(kept)
    end = walking.ended(visit.desk, found, walk, kept.get(WAY, ""), before)
    saying = end.sayings[int(at[:4])] if at.isdecimal() and int(at[:4]) < len(end.sayings) else None
    if saying is None or saying.mail is None:
        raise Gone("message")
    text = by_hand(visit.said("text").replace("\r\n", "\n"), plain(saying.mail))
    visit.typed.put(walks.draft(found, f"mail.{int(at)}"), text)
    plan = walks.entries_of(visit, before.refs if before else ())
    carried = carried_by(saying.mail, text, walks.unsaid(visit, plan))
    new = mail_sent(visit.desk, text, carried, plan, saying.mail)
    visit.desk.add([one.entry for one in new])
    said = [one.entry.ref for one in new if one.entry.line("state") == "sent"]
    there = walks.here(found) + "/end"
    if not carried:
        visit.typed.put(JUST_SENT, new[0].entry.ref)
        visit.typed.put(walks.SAID_BACK, f"{new[0].entry.ref} {there}")
        return visit.go(address_of(new[0].entry.ref))
    visit.typed.put(walks.SAID_BACK, f"{said[0]} {there}" if said else "")
    return visit.go("/said/" + "+".join(map(part_of, said)) if said else there)


def write(visit: Visit, found: Playbook, kept: dict[str, str]) -> Answer:
    """Write what was shown to be added, and nothing else."""
    there = walks.here(found) + "/end"
    new = made(visit, found, kept)
    if not new:
        return visit.go(there)
    changed = visit.changed_since(visit.said("shown"), as_shown(visit, new), back=there)
    if changed is not None:
        return changed
    visit.desk.add([one.entry for one in new])
    walks.keep(visit, found, filled_since.with_refs(kept, (one.entry.ref for one in new)))
    return visit.go(there)
