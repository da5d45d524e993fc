"""A talk practised in the browser: one question of theirs at a time, what is in the answer, and another way to say it."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from goodbooks.core.named import NamedTuple
from goodbooks.desk.asking.rounds import understood
from goodbooks.desk.ground.refusals import Refusal
from goodbooks.desk.walks.rehearsal import rehearsing
from goodbooks.web.keyed import key_of
from goodbooks.web.lines import as_shown
from goodbooks.web.persons import matter, names_of, person
from goodbooks.web.room import Answer, Room, Way

if TYPE_CHECKING:
    from goodbooks.core.entry import Entry
    from goodbooks.desk.walks.rehearsal.rehearsing import Coming
    from goodbooks.web.visit import Visit

CLOCKS = (0, 30, 60, 120)
_FLAGS, _WAYS_TO_SAY_IT = 2, 9


class Talk(NamedTuple):
    """The talk that is practised: with whom, about which matter, where it stands, what keeps its state."""

    who: str
    tag: str
    here: str
    draft: str


class Practised(NamedTuple):
    """How far a practice has come: each question's answers, the last of which stands; the questions left behind.

    `took` is how long the last answer took, in seconds, and `clock` how long it may.
    """

    given: dict[str, list[str]]
    done: list[str]
    clock: int = 0
    took: int = 0


def with_person(visit: Visit) -> Answer:
    """The next question of somebody; at the end, the answers as entries."""
    return _shown(visit, _of_person(visit))


def about_matter(visit: Visit) -> Answer:
    """The next question in a matter, of the one with whom it will be talked over."""
    talk = _of_matter(visit)
    return _shown(visit, talk) if talk else _whom(visit)


def say_to_person(visit: Visit) -> Answer:
    """Take an answer, or go on."""
    return _said(visit, _of_person(visit))


def say_in_matter(visit: Visit) -> Answer:
    """Take an answer in a matter, or go on."""
    talk = _of_matter(visit)
    return _said(visit, talk) if talk else _whom(visit)


def keep_for_person(visit: Visit) -> Answer:
    """Write the answers that stand, as they were shown."""
    return _kept(visit, _of_person(visit))


def keep_in_matter(visit: Visit) -> Answer:
    """Write the answers that stand in a matter, as they were shown."""
    talk = _of_matter(visit)
    return _kept(visit, talk) if talk else _whom(visit)


def _shown(visit: Visit, talk: Talk) -> Answer:
    now = _practised(visit, talk)
    every = rehearsing.questions(visit.desk, talk.who, talk.tag)
    coming = next((one for one in every if one.words not in now.done), None)
    if coming is None:
        return _ended(visit, talk, now, every)
    ways = now.given.get(coming.words, [])
    heard = rehearsing.heard(ways[-1]) if ways else None
    return visit.draw(
        "rooms/rehearse.html",
        talk=talk, asks=rehearsing.asks_now(talk.who), coming=coming, at=every.index(coming) + 1, of=len(every), ways=ways,
        in_words=rehearsing.in_words(heard, coming.words, ways[-1], rehearsing.private_of(visit.desk)) if heard else "", way_in=rehearsing.way_in(coming), boxes=rehearsing.BOXES, to_try=rehearsing.TO_TRY,
        there=rehearsing.there(heard, coming.words, ways[-1]) if heard else (), flags=heard.flags[:_FLAGS] if heard else (),
        long=rehearsing.took_longer(now.took, now.clock) if ways else "",
        clock=now.clock, clocks=CLOCKS, half=_half(talk, coming.words), words=visit.typed.get(_half(talk, coming.words)),
        avoided=rehearsing.not_to_do(visit.desk, talk.who),
    )  # fmt: skip


def _ended(visit: Visit, talk: Talk, now: Practised, every: tuple[Coming, ...]) -> Answer:
    made = understood(visit.desk, _standing(visit, talk, now))
    left = sum(not now.given.get(one.words) for one in every)
    return visit.draw(
        "rooms/rehearse_end.html",
        talk=talk, made=made, left=left,
        shown=visit.mark(as_shown(visit, made)) if made else "",
    )  # fmt: skip


def _said(visit: Visit, talk: Talk) -> Answer:
    """One step of the practice; whatever was typed is kept."""
    now, do = _practised(visit, talk), visit.said("do")
    every = {one.words for one in rehearsing.questions(visit.desk, talk.who, talk.tag)}
    question, words = visit.said("question"), " ".join(visit.said("words").split())
    given = {asked: list(ways) for asked, ways in now.given.items()}
    if do == "clock":
        said = visit.said("clock")
        now = now._replace(clock=int(said) if said in map(str, CLOCKS) else 0, took=0)
    elif do == "anew":
        now = Practised({}, [], now.clock)
    elif do == "left":
        now = now._replace(done=[one for one in now.done if given.get(one)])
    elif question in every:
        is_said = bool(words) and do in ("say", "next")
        if is_said or (do == "stand" and words in given.get(question, [])):
            _last(given, question, words)
        took = visit.said("took")
        now = now._replace(given=given, took=int(took[:5]) if took.isdecimal() else 0)
        if do in ("next", "skip"):
            now = now._replace(done=[*now.done, question], took=0)
        if do != "stand":
            visit.typed.put(_half(talk, question), words if do == "skip" else "")
    _put(visit, talk, now)
    return visit.go(talk.here)


def _last(given: dict[str, list[str]], question: str, words: str) -> None:
    """Let an answer stand: the last one does."""
    ways = [one for one in given.get(question, []) if one != words]
    given[question] = [*ways, words][-_WAYS_TO_SAY_IT:]


def _half(talk: Talk, question: str) -> str:
    """What keeps an answer that is half typed."""
    return f"{talk.draft}.{key_of(question)}"


def _kept(visit: Visit, talk: Talk) -> Answer:
    made = understood(visit.desk, _standing(visit, talk, _practised(visit, talk)))
    if not made:
        return visit.go(talk.here)
    text = as_shown(visit, made)
    changed = visit.changed_since(visit.said("shown"), text, back=talk.here)
    if changed is not None:
        return changed
    visit.desk.add([one.entry for one in made])
    visit.typed.put(talk.draft, "")
    for one in rehearsing.questions(visit.desk, talk.who, talk.tag):
        visit.typed.put(_half(talk, one.words), "")
    return visit.go(f"/pages/prepare/{key_of(talk.who)}")


def _standing(visit: Visit, talk: Talk, now: Practised) -> list[Entry]:
    given = [(question, ways[-1]) for question, ways in now.given.items() if ways]
    return rehearsing.answers(visit.desk, given, talk.tag)


def _of_person(visit: Visit) -> Talk:
    key = visit.parts["key"]
    return Talk(person(visit, key), "", f"/rehearse/person/{key}", f"rehearse.person.{key}")


def _of_matter(visit: Visit) -> Talk | None:
    """The talk about a matter; None where the book does not say with whom."""
    key = visit.parts["key"]
    tag = matter(visit, key)
    try:
        who = rehearsing.whom(visit.desk, tag)
    except Refusal:
        return None
    return Talk(who, tag, f"/rehearse/matter/{key}", f"rehearse.matter.{key}")


def _whom(visit: Visit) -> Answer:
    return visit.draw("rooms/rehearse_whom.html", people=names_of(visit))


def _practised(visit: Visit, talk: Talk) -> Practised:
    """The state of a practice, as far as it can be read."""
    try:
        said = json.loads(visit.typed.get(talk.draft) or "{}")
        given = {str(asked): [str(one) for one in ways] for asked, ways in said["given"]}
        return Practised(given, [str(one) for one in said["done"]], int(said["clock"]), int(said["took"]))  # fmt: skip
    except (ValueError, KeyError, TypeError, RecursionError):
        return Practised({}, [])


def _put(visit: Visit, talk: Talk, now: Practised) -> None:
    said = {"given": list(now.given.items()), "done": now.done, "clock": now.clock, "took": now.took}  # fmt: skip
    visit.typed.put(talk.draft, json.dumps(said))


ROOM = Room(
    "rehearse", "Practise a talk", 0, "", "their questions, your answers, before it is real",
    (
        Way("/rehearse/person/{key}", with_person),
        Way("/rehearse/person/{key}", say_to_person, "POST"),
        Way("/rehearse/person/{key}/keep", keep_for_person, "POST"),
        Way("/rehearse/matter/{key}", about_matter),
        Way("/rehearse/matter/{key}", say_in_matter, "POST"),
        Way("/rehearse/matter/{key}/keep", keep_in_matter, "POST"),
    ),
)  # fmt: skip
