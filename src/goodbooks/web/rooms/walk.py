"""A playbook walked in the browser: a question at a time, then what to say and the dated plan."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.core.either_day import either_day
from goodbooks.core.problem import Unclear
from goodbooks.desk.asking.rounds import understood
from goodbooks.desk.ground.refusals import Refusal
from goodbooks.desk.happened.told_entries import WHO_READS
from goodbooks.desk.renaming import TakenError
from goodbooks.desk.walks import playing, walking
from goodbooks.desk.walks.kept_as_note import kept_as_note
from goodbooks.desk.walks.nameless import by_name, in_words, name_in_the_book, nameless
from goodbooks.desk.walks.plan.told_with_it import told_beyond, turned
from goodbooks.desk.walks.questions import outburst
from goodbooks.desk.walks.questions.beside_answers import (
    ENOUGH,
    INSTEAD,
    OF_STORY,
    WAY,
    WAY_TOO,
    WRITTEN,
)
from goodbooks.desk.walks.questions.sign_alone import sign_alone
from goodbooks.desk.walks.since import following
from goodbooks.desk.walks.since.filled_since import as_it_stood
from goodbooks.desk.walks.stations import left_to_ask, station, with_more
from goodbooks.desk.walks.words.left_open import lacks_its_day
from goodbooks.desk.walks.words.message_first import both_sides
from goodbooks.desk.walks.words.since_written import written_of
from goodbooks.web import walk_heard, walk_since, walk_went, walks
from goodbooks.web.keyed import key_of
from goodbooks.web.lines import as_shown
from goodbooks.web.markup import address_of, drawn
from goodbooks.web.room import Answer, Room, Way
from goodbooks.web.sayings import mails_that_say, sayings
from goodbooks.web.visit import Gone

if TYPE_CHECKING:
    from collections.abc import Mapping

    from goodbooks.desk.typed.understand import Understood
    from goodbooks.desk.walks.playing import Playbook
    from goodbooks.desk.walks.questions.asked import Asked
    from goodbooks.desk.walks.questions.walk import Walk
    from goodbooks.web.visit import Visit


def show(visit: Visit) -> Answer:
    """To where the walk stands: the question that is open, the ways there are, or what follows."""
    found = walks.found(visit)
    walks.begin_another(visit, found)
    kept = walks.kept(visit, found)
    walk = walking.walked(found, walks.ground(visit), kept)
    return _elsewhere(visit, found, walk, kept) or visit.go(walks.stands(found, walk, kept))


def question(visit: Visit) -> Answer:
    """One question by its place: the open one, or one that was answered before."""
    found = walks.found(visit)
    kept = walks.kept(visit, found)
    walk = walking.walked(found, walks.ground(visit), kept)
    about = visit.parts["about"]
    at = int(about[:4]) if about.isdecimal() else 0
    if not 0 < at <= len(walking.slots_of(found)):
        raise Gone("question")
    if at > len(walk.asked):
        first = _elsewhere(visit, found, walk, kept)
        if first is not None or walk.open is None or at > len(walk.asked) + 1:
            return first or visit.go(walks.stands(found, walk, kept))
        return _question(visit, found, walk, walk.open)
    if WRITTEN in kept:
        return walk_since.question(visit, found, walk.asked[at - 1], kept)
    return _question(visit, found, walk, walk.asked[at - 1])


def ways(visit: Visit) -> Answer:
    """The ways there are, once it is said what is wanted; what is asked after them belongs to one."""
    found = walks.found(visit)
    kept = walks.kept(visit, found)
    walk = walking.walked(found, walks.ground(visit), kept)
    first = _elsewhere(visit, found, walk, kept)
    asked_first = walking.asked_first(found)
    if first is not None or len(walk.asked) < asked_first or WRITTEN in kept or not found.ways:
        return first or visit.go(walks.stands(found, walk, kept))
    offered = walks.offered(visit, found, kept)
    return visit.draw(
        "rooms/walk_ways.html", found=found, ways=walking.choices(offered.ways, walk.values, visit.desk.clock.today), why=offered.why, chosen=kept.get(WAY, ""), too=kept.get(WAY_TOO, ""),
        before=asked_first, so_far=walks.so_far(visit, found, walk),
    )  # fmt: skip


def end(visit: Visit) -> Answer:
    """What follows from the answers and the way that was chosen."""
    found = walks.found(visit)
    kept = walks.kept(visit, found)
    walk = walking.walked(found, walks.ground(visit), kept)
    first = _elsewhere(visit, found, walk, kept)
    there = walks.stands(found, walk, kept)
    if first is not None or there != walks.here(found) + "/end":
        return first or visit.go(there)
    return _ending(visit, found, *walks.with_days_said(visit, found, walk, kept))


def answer(visit: Visit) -> Answer:
    """Keep an answer, or that a question is skipped, or the way that was chosen; then go where the button says."""
    found = walks.found(visit)
    kept = walks.kept(visit, found)
    kinds = {slot: kind for slot, _, kind in walking.slots_of(found)}
    slot, way, do = visit.said("slot"), visit.said("way"), visit.said("do")
    if do in ("before", "now", "again"):
        return _otherwise(visit, found, do, slot)
    if do == "heard":
        return walk_heard.hear(visit, found, kept)
    if WRITTEN in kept:
        return walk_since.answer(visit, found, kept, slot)
    if do == "told":
        walks.keep(visit, found, turned(kept, visit.said("fact")[:4]))
        return visit.go(walks.here(found) + "/end#told")
    if do == "usual":
        walks.keep(visit, found, walks.with_what_is_usual(visit, found, kept))
        return visit.go(walks.here(found) + "/end")
    if do == "more":
        walks.keep(visit, found, with_more(kept))
        return visit.go(walks.here(found))
    titles = {one.title for one in found.ways}
    if way in titles or visit.said("too") in titles:
        chosen = {WAY: way} if way in titles else {WAY_TOO: visit.said("too")}
        walks.keep(visit, found, {**kept, **chosen})
        return visit.go(walks.here(found) + "/end")
    if slot not in kinds:
        raise Refusal("that is no question of this playbook", "go back, and load the page again")
    if do == "back":
        return _back(visit, found, slot, kept)
    return _taken(visit, found, kept, slot, kinds[slot])


def _otherwise(visit: Visit, found: Playbook, do: str, slot: str) -> Answer:
    """Back to the plan of before, straight to the words, or the questions of the plan once more."""
    if do == "again":
        return walks.walk_once_more(visit, found, slot)
    return walks.take_back(visit, found) if do == "before" else walks.to_the_words(visit, found)


def _taken(visit: Visit, found: Playbook, kept: dict[str, str], slot: str, kind: str) -> Answer:
    """The answer is kept, and the next question follows; or the open one, where that is asked for."""
    typed, do = walks.typed(visit, found, slot, kept), visit.said("do")
    said = playing.cleared(visit.desk, found, slot, kind, "" if do == "skip" else typed)
    if isinstance(said, Unclear) and visit.said("unclear") != typed:
        walks.keep(visit, found, outburst.told_beside(slot, kind, typed, kept))
        return _unclear(visit, found, slot, typed, said)
    if (lone := _sign_alone(visit, found, kept, slot, typed)) and do != "skip":
        return _unclear(visit, found, slot, typed, lone)
    words = said if isinstance(said, str) else ""
    private = walks.ground(visit).private
    if do == "without":
        words = outburst.shorter(found, slot, kind, words, private) or words
    new, is_changed = outburst.kept_with(found, slot, kind, words, kept, private), slot in kept
    new = _beside_theirs(visit, kept, new, slot)
    kept = (new if words or do != "plan" else kept) | ({ENOUGH: "yes"} if do == "plan" else {})
    is_met = bool(words) and slot not in kept
    visit.typed.put(walks.draft(found, slot), "" if words and not is_met else typed)
    walks.keep(visit, found, kept)
    walk = walking.walked(found, walks.ground(visit), kept)
    later = walk.asked[walks.place(found, slot) :]
    after = next((one.slot for one in later if one.slot in kept), "")
    is_left = do in ("there", "plan") or not (is_changed and slot in kept and after)
    if is_left or _elsewhere(visit, found, walk, kept):
        return visit.go(walks.stands(found, walk, kept))
    return visit.go(f"{walks.here(found)}/{walks.place(found, after)}")


def _beside_theirs(
    visit: Visit, kept: dict[str, str], new: dict[str, str], slot: str
) -> dict[str, str]:
    """What is kept where the question was new when its page was made and another window answered it since: that answer stays, or goes aside."""
    before = kept.get(slot, "") if visit.said("new") else ""
    if not before or new.get(slot) == before:
        return new
    return outburst.laid_aside(new, slot, before) if new.get(slot) else {**new, slot: before}


def _sign_alone(
    visit: Visit, found: Playbook, kept: dict[str, str], slot: str, typed: str
) -> Unclear | None:
    """Why a number alone is no answer to a question in words; None where it is none, or was sent twice."""
    if visit.said("unclear") == typed:
        return None
    walk = walking.walked(found, walks.ground(visit), kept)
    asked = next((one for one in (*walk.asked, walk.open) if one and one.slot == slot), None)
    return sign_alone(asked, typed) if asked else None


def _back(visit: Visit, found: Playbook, slot: str, kept: dict[str, str]) -> Answer:
    """To the question before; what is typed stays half typed, unless it is the answer that is kept."""
    typed = walks.typed(visit, found, slot, kept)
    is_new = typed != kept.get(slot, "")
    visit.typed.put(walks.draft(found, slot), typed if is_new else "")
    before = station(found, walks.ground(visit), kept, slot).before
    if found.ways and before == walking.asked_first(found) < walks.place(found, slot):
        return visit.go(walks.here(found) + "/ways")
    return visit.go(f"{walks.here(found)}/{before}" if before else "/happened")


def _unclear(visit: Visit, found: Playbook, slot: str, words: str, why: Unclear) -> Answer:
    """The same question once more, with what was not clear in the day; the words are kept."""
    visit.typed.put(walks.draft(found, slot), words)
    walk = walking.walked(found, walks.ground(visit), walks.kept(visit, found))
    asked = next((one for one in (*walk.asked, walk.open) if one and one.slot == slot), None)
    if asked is None:
        return visit.go(walks.here(found))
    return _question(visit, found, walk, asked, why)


def note(visit: Visit) -> Answer:
    """To keep it as a note is enough: the note as it would be written."""
    found = walks.found(visit)
    made = _as_note(visit, found)
    text = as_shown(visit, made)
    if not visit.said("shown"):
        return visit.draw("rooms/walk_note.html", found=found, made=made, shown=visit.mark(text))
    changed = visit.changed_since(visit.said("shown"), text, back=walks.here(found) + "/note")
    if changed is not None:
        return changed
    visit.desk.add([one.entry for one in made])
    walks.forget(visit, found)
    return visit.go(address_of(made[0].entry.ref))


def write(visit: Visit) -> Answer:
    """Write the plan that was shown, and no other."""
    found = walks.found(visit)
    kept = walks.kept(visit, found)
    walk = walking.walked(found, walks.ground(visit), kept, is_silent=True)
    first = _elsewhere(visit, found, walk, kept)
    if first is not None or WRITTEN in kept:
        return first or walk_since.write(visit, found, kept)
    walk, kept = walks.with_days_said(visit, found, walk, kept)
    end = walking.ended(visit.desk, found, walk, kept.get(WAY, ""))
    made = understood(visit.desk, walks.against_the_plan(visit, found, kept, end.entries).entries)
    changed = visit.changed_since(
        visit.said("shown"), as_shown(visit, made), back=walks.here(found) + "/end"
    )
    if changed is not None:
        return changed
    if made:
        visit.desk.add([one.entry for one in made])
    judged = walk_heard.with_all(visit, walk, kept)
    answers = {**as_it_stood(walk), **judged, OF_STORY: walks.story(visit)}
    walks.keep_written(visit, found, answers, [one.entry for one in made])
    return visit.go(walks.here(found) + "/end")


def sent(visit: Visit) -> Answer:
    """Write down that a mail of a plan that is in the book was sent."""
    found = walks.found(visit)
    return walk_since.sent(visit, found, walks.kept(visit, found))


def words(visit: Visit) -> Answer:
    """Keep a mail in the words it was given, so that the coach looks at those; or take the first ones again."""
    found = walks.found(visit)
    at = visit.said("mail")
    if not at.isdecimal() or int(at[:4]) > walks.MAILS:
        raise Gone("message")
    text = "" if visit.said("do") == "afresh" else visit.said("text").replace("\r\n", "\n")
    visit.typed.put(walks.draft(found, f"mail.{int(at)}"), text)
    return visit.go(f"{walks.here(found)}/end#mail-{int(at)}")


def name(visit: Visit) -> Answer:
    """Say the name of a boss who has none yet: the walk says it from now on, and so does the book where they stand in it."""
    found = walks.found(visit)
    kept = walks.kept(visit, found)
    walk = walking.walked(found, walks.ground(visit), kept)
    slot, place, said = walks.named(visit, found, walk)
    if not slot:
        return visit.go(walks.here(found) + "/end")
    try:
        name_in_the_book(visit.desk, place, said)
    except TakenError as taken:
        return visit.draw("rooms/same_person.html", 409, name=place, said=said, other=taken.name)
    walks.keep(visit, found, by_name(kept, slot, place, said))
    walks.change_mails(visit, found, lambda words: in_words(words, place, said))
    return visit.go(walks.here(found) + "/end")


def forget(visit: Visit) -> Answer:
    """Let go of every answer, and begin anew; what would be lost is asked about once."""
    found = walks.found(visit)
    kept = walks.kept(visit, found)
    if kept and not visit.said("sure"):
        return visit.draw("rooms/walk_forget.html", found=found, here=walks.here(found), do=visit.said("do"), is_written=WRITTEN in kept)  # fmt: skip
    walks.forget(visit, found)
    return visit.go("/happened" if visit.said("do") == "leave" else walks.here(found))


def _question(
    visit: Visit, found: Playbook, walk: Walk, asked: Asked, unclear: Unclear | None = None
) -> Answer:
    """One question, filled with what is half typed, was said before, or is known."""
    said = asked.said or asked.known
    on, kept = walks.ground(visit), walks.kept(visit, found)
    here = station(found, on, kept, asked.slot)
    is_open = walk.open is not None and walk.open.slot == asked.slot
    people = visit.desk.names().people if asked.kind in ("person", "people") else ()
    words = visit.typed.get(walks.draft(found, asked.slot)) or (said.text if said else "")
    return visit.draw(
        "rooms/walk.html",
        found=found, asked=asked, unclear=unclear, met=outburst.meeting(found, asked, words, on.private), station=here, draft=walks.draft(found, asked.slot), people=people,
        on_to="" if is_open else f"question {station(found, on, kept, walk.open.slot).number}" if walk.open else "the ways" if walk.is_at_ways else "the plan",
        words=words, day_said=walks.day_said(asked.kind, words, visit.desk.clock.today), is_known=asked.said in (None, asked.known) or not asked.known or (said and said.text == asked.known.text),
        whence=asked.source.partition(":")[0].capitalize(), choices=asked.choices, opening=drawn(walking.opening(found, walks.ground(visit).told, visit.desk.clock.today), visit.told) if here.number == 1 and not here.before else "",
        so_far=walks.so_far(visit, found, walk), either=either_day(words, visit.desk.clock.today, unclear) if unclear else (), is_new=asked.slot not in kept,
        is_way_open=len(found.ways) > 1 and WAY not in kept, stands=unclear is not None and sign_alone(asked, words) is not None,
    )  # fmt: skip


def _ending(visit: Visit, found: Playbook, walk: Walk, kept: dict[str, str]) -> Answer:
    """What to say, the plan as it would be written or as it was, and the rest of the page."""
    before = written_of(kept)
    end = walking.ended(visit.desk, found, walk, kept.get(WAY, ""), before)
    anew = walks.against_the_plan(visit, found, kept, end.entries)
    made = walk_since.made(visit, found, kept) if before else understood(visit.desk, anew.entries)
    written = walks.entries_of(visit, before.refs if before else ())
    boss, unsaid = walk.values.get("boss"), walks.unsaid(visit, written)
    said = sayings(visit, end, walk, lambda at: walks.draft(found, f"mail.{at}"), unsaid)
    return visit.draw(
        "rooms/walk_end.html",
        found=found, end=end, made=made, changes=anew.lines, written=written, is_written=before is not None, fillable=walk_since.fillable(walk, kept),
        follows=following.beside(following.follow_ups(written or end.entries), end.sayings), to_say=walks.to_say(visit, unsaid, mails_that_say(said)),
        shown=visit.mark(as_shown(visit, made)) if made or INSTEAD in kept else "",
        sayings=said, days=drawn(end.days, visit.told), rest=drawn(end.rest, visit.told),
        before=station(found, walks.ground(visit), kept).before, later=left_to_ask(found, walks.ground(visit), kept),
        both_sides=both_sides(end.document), taken=[(at, one) for at, one in enumerate(walk.asked, 1) if one.is_told and one.said and one.said.text and not one.is_beside],
        is_nameless=any(nameless(found, walk)), small=walks.small_name(visit, found, walk), matter=walks.own_matter(walk),
        whom=key_of(boss.text) if boss and boss.text in visit.desk.names().people else "",
        so_far=walks.so_far(visit, found, walk), who_reads=WHO_READS, told_more=told_beyond(end.told), lacks_its_day=lacks_its_day(found, walk, kept.get(WAY, "")),
    )  # fmt: skip


def _elsewhere(visit: Visit, found: Playbook, walk: Walk, kept: Mapping[str, str]) -> Answer | None:
    """Where a walk may not go on: a page that leads to other help, or words that call for it, unless they were judged."""
    if found.header.route:
        return visit.go(f"/happened/play/{found.name}")
    desk, told = visit.desk, walks.story(visit)
    if walking.help_first(desk, (told,)) and not walks.is_heard(visit, told):
        return visit.go("/happened#answer")
    return walk_heard.first(visit, found, walk, kept)


def _as_note(visit: Visit, found: Playbook) -> tuple[Understood, ...]:
    said = walks.kept(visit, found).get("position", "")
    told = walks.story(visit)
    return understood(visit.desk, kept_as_note(visit.desk, found, said, told))


ROOM = Room(
    "walk", "Something happened", 0, "", "a playbook, one question at a time",
    (
        Way("/happened/walk/{name}", show),
        Way("/happened/walk/{name}", answer, "POST"),
        Way("/happened/walk/{name}/note", note),
        Way("/happened/walk/{name}/note", note, "POST"),
        Way("/happened/walk/{name}/write", write, "POST"),
        Way("/happened/walk/{name}/words", words, "POST"),
        Way("/happened/walk/{name}/sent", sent, "POST"),
        Way("/happened/walk/{name}/name", name, "POST"),
        Way("/happened/walk/{name}/forget", forget, "POST"),
        Way("/happened/walk/{name}/went", walk_went.went),
        Way("/happened/walk/{name}/went", walk_went.look_back, "POST"),
        Way("/happened/walk/{name}/ways", ways),
        Way("/happened/walk/{name}/end", end),
        Way("/happened/walk/{name}/{about}", question),
    ),
)  # fmt: skip
