"""A playbook walked in the browser: a question at a time, then what to say and the dated plan."""

from __future__ import annotations

import json
from contextlib import suppress
from datetime import date
from typing import TYPE_CHECKING

from goodbooks.core.named import NamedTuple
from goodbooks.core.problem import Unclear
from goodbooks.desk import following, half_told, playing, walking
from goodbooks.desk.half_told import WAY, WRITTEN
from goodbooks.desk.refusals import Refusal
from goodbooks.desk.rounds import understood
from goodbooks.desk.told import told_in
from goodbooks.render.eml import plain
from goodbooks.web.keyed import key_of
from goodbooks.web.lines import as_shown
from goodbooks.web.markup import address_of, drawn
from goodbooks.web.room import Answer, Room, Way
from goodbooks.web.rooms.happened import DRAFT as STORY
from goodbooks.web.visit import Gone

if TYPE_CHECKING:
    from goodbooks.core.document import Message
    from goodbooks.core.entry import Entry
    from goodbooks.desk.playing import Playbook, Record
    from goodbooks.desk.understand import Understood
    from goodbooks.desk.walking import Asked, Ending, Walk
    from goodbooks.web.visit import Visit

_WENT = ("well", "partly", "badly")
_MAILS = 12


def show(visit: Visit) -> Answer:
    """The question that is open; the ways there are, once all is answered; then what follows."""
    found = _found(visit)
    kept = _kept(visit, found)
    walk = walking.walked(found, _ground(visit), kept)
    first = _elsewhere(visit, found, walk)
    if first is not None:
        return first
    if walk.open and WRITTEN not in kept:
        return _question(visit, found, walk, walk.open)
    if found.ways and WAY not in kept:
        ways = walking.choices(found, walk.values, visit.desk.clock.today)
        return visit.draw(
            "rooms/walk_ways.html", found=found, ways=ways, so_far=_so_far(visit, found, walk)
        )
    return _ending(visit, found, walk, kept)


def again(visit: Visit) -> Answer:
    """A question that was answered before, to be answered otherwise."""
    found = _found(visit)
    walk = walking.walked(found, _ground(visit), _kept(visit, found))
    at = visit.parts["about"]
    if not at.isdecimal() or not 0 < int(at[:4]) <= len(walk.asked):
        raise Gone("question")
    return _question(visit, found, walk, walk.asked[int(at) - 1])


def answer(visit: Visit) -> Answer:
    """Keep an answer, or that a question is skipped, or the way that was chosen."""
    found = _found(visit)
    kept = _kept(visit, found)
    kept = {} if WRITTEN in kept else kept
    kinds = {slot: kind for slot, _, kind in walking.slots_of(found)}
    slot, way = visit.said("slot"), visit.said("way")
    if way in {one.title for one in found.ways}:
        kept[WAY] = way
    elif visit.said("do") == "ways":
        kept.pop(WAY, None)
    elif slot in kinds:
        typed = walking.one_answer(visit.said("words"))
        words = "" if visit.said("do") == "skip" else typed
        if kinds[slot] == "date" and words:
            day = playing.as_day(visit.desk, words, is_past=found.looks_back(slot))
            if isinstance(day, Unclear) and visit.said("unclear") != words:
                return _unclear(visit, found, slot, words, day)
            words = day if isinstance(day, str) else words
        kept[slot] = words
        visit.typed.put(_draft(found, slot), "" if words else typed)
    else:
        raise Refusal("that is no question of this playbook", "go back, and load the page again")
    _keep(visit, found, kept)
    return visit.go(_here(found))


def _unclear(visit: Visit, found: Playbook, slot: str, words: str, why: Unclear) -> Answer:
    """The same question once more, with what was not clear in the day; the words are kept."""
    visit.typed.put(_draft(found, slot), words)
    walk = walking.walked(found, _ground(visit), _kept(visit, found))
    every = (*walk.asked, walk.open)
    asked = next((one for one in every if one is not None and one.slot == slot), None)
    if asked is None:
        return visit.go(_here(found))
    return _question(visit, found, walk, asked, why)


def note(visit: Visit) -> Answer:
    """To keep it as a note is enough: the note as it would be written."""
    found = _found(visit)
    made = _as_note(visit, found)
    text = as_shown(visit, made)
    if not visit.said("shown"):
        return visit.draw("rooms/walk_note.html", found=found, made=made, shown=visit.mark(text))
    changed = visit.changed_since(visit.said("shown"), text, back=_here(found) + "/note")
    if changed is not None:
        return changed
    visit.desk.add([one.entry for one in made])
    _forget(visit, found)
    return visit.go(address_of(made[0].entry.ref))


def write(visit: Visit) -> Answer:
    """Write the plan that was shown, and no other."""
    found = _found(visit)
    kept = _kept(visit, found)
    walk = walking.walked(found, _ground(visit), kept, is_silent=True)
    first = _elsewhere(visit, found, walk)
    if first is not None or WRITTEN in kept:
        return first or visit.go(_here(found))
    end = walking.ended(visit.desk, found, walk.values, kept.get(WAY, ""))
    made = understood(visit.desk, end.entries)
    changed = visit.changed_since(visit.said("shown"), as_shown(visit, made), back=_here(found))
    if changed is not None:
        return changed
    visit.desk.add([one.entry for one in made])
    refs = " ".join(one.entry.ref for one in made)
    _keep(visit, found, {**kept, WRITTEN: f"{visit.desk.clock.today.isoformat()} {refs}"})
    return visit.go(_here(found))


def words(visit: Visit) -> Answer:
    """Keep a mail in the words it was given, so that the coach looks at those; or take the first ones again."""
    found = _found(visit)
    at = visit.said("mail")
    if not at.isdecimal() or int(at[:4]) > _MAILS:
        raise Gone("message")
    text = "" if visit.said("do") == "afresh" else visit.said("text").replace("\r\n", "\n")
    visit.typed.put(_draft(found, f"mail.{int(at)}"), text)
    return visit.go(f"{_here(found)}#mail-{int(at)}")


def forget(visit: Visit) -> Answer:
    """Let go of every answer, and begin anew."""
    found = _found(visit)
    _forget(visit, found)
    return visit.go("/happened" if visit.said("do") == "leave" else _here(found))


def went(visit: Visit) -> Answer:
    """How it went, once its day has come: the notes that wait for that."""
    found = _found(visit)
    return visit.draw(
        "rooms/walk_went.html", found=found, record=playing.record(visit.desk, found.name),
        made=(), shown="", outcomes=_WENT, went="", words="", ref="",
    )  # fmt: skip


def look_back(visit: Visit) -> Answer:
    """Show how it went as an entry, and write that once it was shown."""
    found = _found(visit)
    record = playing.record(visit.desk, found.name)
    ref, said = visit.said("ref"), visit.said("went")
    waiting = next((one for one in record.waiting if one.ref == ref), None)
    if waiting is None:
        return visit.go(_here(found) + "/went")
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
    visit.typed.put(_draft(found, "went"), "")
    return visit.go(address_of(made[0].entry.ref))


def _question(
    visit: Visit, found: Playbook, walk: Walk, asked: Asked, unclear: Unclear | None = None
) -> Answer:
    """One question, filled with what is half typed, was said before, or is known."""
    said = asked.said or asked.known
    slots = walking.to_be_asked(found)
    at = slots.index(asked.slot) + 1 if asked.slot in slots else 0
    people = visit.desk.names().people if asked.kind in ("person", "people") else ()
    return visit.draw(
        "rooms/walk.html",
        found=found, asked=asked, unclear=unclear, at=at, of=len(slots), draft=_draft(found, asked.slot), people=people,
        words=visit.typed.get(_draft(found, asked.slot)) or (said.text if said else ""),
        opening=drawn(walking.opening(found, visit.desk.clock.today)) if at == 1 else "",
        so_far=_so_far(visit, found, walk),
    )  # fmt: skip


def _ending(visit: Visit, found: Playbook, walk: Walk, kept: dict[str, str]) -> Answer:
    """What to say, the plan as it would be written or as it was, and the rest of the page."""
    on, *refs = kept.get(WRITTEN, "").split() or [""]
    is_written = bool(on)
    end = walking.ended(
        visit.desk, found, walk.values, kept.get(WAY, ""), date.fromisoformat(on) if on else None
    )
    made = () if is_written else understood(visit.desk, end.entries)
    written = _written(visit, refs)
    boss = walk.values.get("boss")
    return visit.draw(
        "rooms/walk_end.html",
        found=found, end=end, made=made, written=written, is_written=is_written,
        follows=following.follow_ups(written or end.entries),
        shown=visit.mark(as_shown(visit, made)) if made else "",
        sayings=_sayings(visit, found, end), days=drawn(end.days), rest=drawn(end.rest),
        whom=key_of(boss.text) if boss and boss.text in visit.desk.names().people else "",
        so_far=_so_far(visit, found, walk),
    )  # fmt: skip


def _written(visit: Visit, refs: list[str]) -> list[Entry]:
    """The entries of a plan that was written, as far as they are still there."""
    found: list[Entry] = []
    for ref in refs:
        with suppress(Refusal):
            found.append(visit.desk.entry(ref))
    return found


def _sayings(visit: Visit, found: Playbook, end: Ending) -> list[dict[str, object]]:
    """What there is to say; a mail in the words it has now, with what the coach says of them."""
    rows: list[dict[str, object]] = []
    for at, saying in enumerate(end.sayings):
        row: dict[str, object] = {"title": saying.title, "lines": saying.lines, "mail": None}
        row["text"] = "\n".join(line.text for line in saying.lines)
        if saying.mail:
            row |= _mail(visit, _draft(found, f"mail.{at}"), saying.mail)
            to = f" to {', '.join(saying.mail.to)}" if saying.mail.to else ""
            row["title"] = f"A mail{to}"
        rows.append(row | {"at": at})
    return sorted(rows, key=lambda row: row["mail"] is None)


def _mail(visit: Visit, draft: str, mail: Message) -> dict[str, object]:
    first = plain(mail).rstrip("\n")
    text = visit.typed.get(draft) or first
    return {
        "mail": mail, "text": text, "draft": draft, "is_changed": text.split() != first.split(),
        "flags": walking.remarks(text),
        "gaps": walking.gaps_in(text, mail),
    }  # fmt: skip


class SoFar(NamedTuple):
    """What every page of a walk shows beside its own: where it is, what was said, what waits to be looked back on."""

    here: str
    asked: tuple[Asked, ...]
    record: Record


def _so_far(visit: Visit, found: Playbook, walk: Walk) -> SoFar:
    return SoFar(
        _here(found), walk.asked, playing.record_in(walk.book, found.name, visit.desk.clock.today)
    )


def _elsewhere(visit: Visit, found: Playbook, walk: Walk) -> Answer | None:
    """Where a walk may not go on: a page that leads to other help, or words that call for it."""
    if found.header.route:
        return visit.go(f"/happened/play/{found.name}")
    desk = visit.desk
    if walking.help_first(desk, (_story(visit),)):
        return visit.go("/happened")
    own = [(at, one) for at, one in enumerate(walk.asked, 1) if one.said and not one.said.cites]
    helps = walking.help_first(desk, [one.said.text for _, one in own if one.said])
    if not helps:
        return None
    return visit.draw("rooms/walk_help.html", found=found, helps=helps, own=own, here=_here(found))


def _found(visit: Visit) -> Playbook:
    return playing.playbook(visit.desk, visit.parts["name"])


def _story(visit: Visit) -> str:
    text = visit.typed.get(STORY)
    return told_in(text).text if text.strip() else ""


def _ground(visit: Visit) -> walking.Ground:
    return walking.ground(visit.desk, _story(visit))


def _here(found: Playbook) -> str:
    return f"/happened/walk/{found.name}"


def _draft(found: Playbook, slot: str) -> str:
    return f"walk.{found.name}.{slot}"


def _kept(visit: Visit, found: Playbook) -> dict[str, str]:
    """The answers so far; of a demo book those since the page was begun."""
    if not visit.is_own:
        said: dict[str, str] = json.loads(visit.typed.get(_draft(found, "")) or "{}")
        return said
    return half_told.remembered(visit.desk, visit.house.around.environ, found.name)


def _keep(visit: Visit, found: Playbook, kept: dict[str, str]) -> None:
    if visit.is_own:
        half_told.remember(visit.desk, visit.house.around.environ, found.name, kept)
    else:
        visit.typed.put(_draft(found, ""), json.dumps(kept) if kept else "")


def _forget(visit: Visit, found: Playbook) -> None:
    _keep(visit, found, {})
    slots = [slot for slot, _, _ in walking.slots_of(found)]
    for slot in (*slots, "went", *(f"mail.{at}" for at in range(_MAILS))):
        visit.typed.put(_draft(found, slot), "")


def _as_note(visit: Visit, found: Playbook) -> tuple[Understood, ...]:
    said = _kept(visit, found).get("position", "")
    return understood(visit.desk, [playing.kept_as_note(visit.desk, found, said)])


ROOM = Room(
    "walk", "Something happened", 0, "", "a playbook, one question at a time",
    (
        Way("/happened/walk/{name}", show),
        Way("/happened/walk/{name}", answer, "POST"),
        Way("/happened/walk/{name}/note", note),
        Way("/happened/walk/{name}/note", note, "POST"),
        Way("/happened/walk/{name}/write", write, "POST"),
        Way("/happened/walk/{name}/words", words, "POST"),
        Way("/happened/walk/{name}/forget", forget, "POST"),
        Way("/happened/walk/{name}/went", went),
        Way("/happened/walk/{name}/went", look_back, "POST"),
        Way("/happened/walk/{name}/{about}", again),
    ),
)  # fmt: skip
