"""A walk as a visit finds it: its playbook, its story, the answers that are kept, and where it stands."""

from __future__ import annotations

import json
from contextlib import suppress
from typing import TYPE_CHECKING

from goodbooks.core.days import Moment, read_moment
from goodbooks.core.named import NamedTuple
from goodbooks.core.names import as_written
from goodbooks.core.phrasing import capital, listed, moment_text
from goodbooks.core.scope import Scope
from goodbooks.core.telling import to_you
from goodbooks.core.to_say import ToSay, planned_for
from goodbooks.desk.ground.refusals import Refusal
from goodbooks.desk.pages.told import told_in
from goodbooks.desk.walks import heard, playing, short_way, walking
from goodbooks.desk.walks.as_told import as_told
from goodbooks.desk.walks.nameless import nameless, put_small
from goodbooks.desk.walks.questions import half_told
from goodbooks.desk.walks.questions.beside_answers import BEFORE, INSTEAD, WAY, WRITTEN
from goodbooks.desk.walks.questions.sign_alone import by_number, chosen_and_said
from goodbooks.desk.walks.questions.ways_told import ways_in_order
from goodbooks.desk.walks.since.made_anew import (
    Anew,
    begun_anew,
    ground_anew,
    made_anew,
    once_written,
)
from goodbooks.desk.walks.since.said_since import days_named, days_said
from goodbooks.desk.walks.words.since_written import written_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping
    from datetime import date

    from goodbooks.core.entry import Entry
    from goodbooks.desk.walks.playing import Playbook, Record
    from goodbooks.desk.walks.questions.asked import Asked
    from goodbooks.desk.walks.questions.ground import Ground
    from goodbooks.desk.walks.questions.walk import Walk
    from goodbooks.desk.walks.questions.ways_told import InOrder
    from goodbooks.web.room import Answer
    from goodbooks.web.visit import Visit

STORY = "happened"
"""The name under which the story is kept, half typed or read."""
HEARD = "happened.heard"
"""The name under which signs are kept of each story that reads like a call for help and is said to be none, and of its sentences that do."""
GOES_ON = "happened.goes-on"
"""The name under which it is kept which round of questions a story went on to, and a sign of that story."""
MAILS = 12
SAID_BACK = "said.back"
"""The name under which it is kept where somebody said that something was said, to go back there."""


def found(visit: Visit) -> Playbook:
    """The playbook of the address; a refusal where there is none of that name."""
    return as_told(visit.desk, playing.playbook(visit.desk, visit.parts["name"]), story(visit))  # fmt: skip


def story(visit: Visit) -> str:
    """What was told, without what a page copied along with it; "" where nothing was."""
    text = visit.typed.get(STORY)
    return told_in(text).text if text.strip() else ""


def written_after(visit: Visit, name: str) -> None:
    """Let go of the story that went on to a round of questions, once that is written: what it told stands in the book."""
    if visit.typed.get(GOES_ON) == f"{name} {heard.sign_of(story(visit))}":
        visit.typed.put(STORY, "")
        visit.typed.put(GOES_ON, "")


def is_heard(visit: Visit, told: str) -> bool:
    """Whether this very story was said to be no call for help, whatever was told since."""
    return heard.is_judged(visit.typed.get(HEARD), told)


def ground(visit: Visit) -> Ground:
    """What it is walked on: the book, the story and the day."""
    on, name = walking.ground(visit.desk, story(visit)), visit.parts["name"]
    return ground_anew(on, half_told.remembered(visit.desk, visit.house.around.environ, name)) if visit.is_own else on  # fmt: skip


def offered(visit: Visit, playbook: Playbook, said: Mapping[str, str]) -> InOrder:
    """The ways there are, that one first which was told outright."""
    return ways_in_order(playbook, ground(visit), said)


def here(playbook: Playbook) -> str:
    """Where it begins, and goes on from wherever it stands."""
    return f"/happened/walk/{playbook.name}"


def place(playbook: Playbook, slot: str) -> int:
    """The place of a question in its address, from 1."""
    return [name for name, _, _ in walking.slots_of(playbook)].index(slot) + 1


def stands(playbook: Playbook, walk: Walk, answers: Mapping[str, str]) -> str:
    """The address of where a walk stands: the open question, the ways there are, or what follows."""
    if WRITTEN in answers:
        return here(playbook) + "/end"
    if walk.open:
        return f"{here(playbook)}/{len(walk.asked) + 1}"
    return here(playbook) + ("/ways" if playbook.ways and WAY not in answers else "/end")


def draft(playbook: Playbook, slot: str) -> str:
    """The name under which a half-typed answer is kept."""
    return f"walk.{playbook.name}.{slot}"


def kept(visit: Visit, playbook: Playbook) -> dict[str, str]:
    """The answers so far; of a demo book those since the page was begun."""
    if not visit.is_own:
        said: dict[str, str] = json.loads(visit.typed.get(draft(playbook, "")) or "{}")
        return said
    found = half_told.remembered(visit.desk, visit.house.around.environ, playbook.name)
    visit.seen[playbook.name] = dict(found)
    return found


def keep(visit: Visit, playbook: Playbook, answers: Mapping[str, str]) -> None:
    """Keep the answers so far, beside what a terminal answered since they were read; none lets all of them go."""
    if visit.is_own:
        seen = visit.seen.get(playbook.name) if answers else None
        visit.seen[playbook.name] = half_told.remember(visit.desk, visit.house.around.environ, playbook.name, answers, seen)  # fmt: skip
    else:
        visit.typed.put(draft(playbook, ""), json.dumps(dict(answers)) if answers else "")


def begin_another(visit: Visit, playbook: Playbook) -> bool:
    """Begin a new walk where the plan that stands was written for another story; that plan is kept beside. Whether it was so."""
    answers = kept(visit, playbook)
    if not visit.is_own or not half_told.is_another_story(answers, story(visit)):
        return False
    _keep_before(visit, playbook, answers)
    forget(visit, playbook)
    return True


def walk_once_more(visit: Visit, playbook: Playbook, slot: str) -> Answer:
    """A written plan walked once more, with its answers, at one of its questions; until the new one is written the plan stands beside it as it is."""
    answers = kept(visit, playbook)
    if WRITTEN in answers:
        _keep_before(visit, playbook, answers)
        keep(visit, playbook, begun_anew(answers))
    is_there = slot in {name for name, _, _ in walking.slots_of(playbook)}
    return visit.go(f"{here(playbook)}/{place(playbook, slot)}" if is_there else here(playbook) + "/end")  # fmt: skip


def against_the_plan(visit: Visit, playbook: Playbook, answers: Mapping[str, str], new: list[Entry]) -> Anew:  # fmt: skip
    """The entries of a plan as they are written: as they change the one whose place it takes, or as they are."""
    then = before(visit, playbook)
    anew = made_anew(visit.desk, (playbook, ground(visit)), new, answers, then)
    return anew or Anew(tuple(new), (), ())


def keep_written(visit: Visit, playbook: Playbook, answers: Mapping[str, str], new: list[Entry]) -> None:  # fmt: skip
    """Keep the answers of a plan that is written now; one whose place it took is let go."""
    keep(visit, playbook, once_written(answers, new, visit.desk.clock.today))
    if INSTEAD in answers:
        _keep_before(visit, playbook, {})


def to_the_words(visit: Visit, playbook: Playbook) -> Answer:
    """The short way: straight to what can be said, over the questions that it cannot do without; the rest is asked after it."""
    begin_another(visit, playbook)
    answers = kept(visit, playbook)
    if WRITTEN not in answers:
        first = walking.first_way(playbook, ground(visit), answers)
        keep(visit, playbook, short_way.begun(answers, first))
    return visit.go(here(playbook))


def take_back(visit: Visit, playbook: Playbook) -> Answer:
    """The plan of the story before once more; the walk that was begun since is let go."""
    if answers := before(visit, playbook):
        forget(visit, playbook)
        keep(visit, playbook, answers)
        _keep_before(visit, playbook, {})
    return visit.go(here(playbook) + "/end")


def before(visit: Visit, playbook: Playbook) -> dict[str, str]:
    """The answers and the plan of the story before, where another began a new walk."""
    return half_told.remembered(visit.desk, visit.house.around.environ, playbook.name + BEFORE) if visit.is_own else {}  # fmt: skip


def _keep_before(visit: Visit, playbook: Playbook, answers: Mapping[str, str]) -> None:
    half_told.remember(visit.desk, visit.house.around.environ, playbook.name + BEFORE, answers)  # fmt: skip


def typed(visit: Visit, playbook: Playbook, slot: str, answers: Mapping[str, str]) -> str:
    """What was answered on the page of a question: own words, the choice that was pressed, or both where both are new, or the words stood there and were let stand."""
    if day := walking.one_answer(visit.said("meant")):
        return day
    if visit.said("day_said") and visit.said("words") == visit.said("day_said"):
        return visit.said("day_meant")
    said, choice = walking.one_answer(visit.said("words")), walking.one_answer(visit.said("choice"))
    said = by_number(playbook, slot, said)
    before = answers.get(slot, "")
    if not choice or not said or said == choice:
        return said or choice
    if choice == before:
        return said
    if said == before:
        return choice
    is_let_stand = said == walking.one_answer(visit.said("prefilled"))
    return f"{capital(choice)}. {capital(said)}" if is_let_stand else chosen_and_said(choice, said)


def day_said(kind: str, words: str, today: date) -> str:
    """How a day that fills a question is shown, as one says it: Wednesday 25 November, 16:50; other words as they are."""
    moment = read_moment(words, today) if kind == "date" and words[:4].isdecimal() else None
    return moment_text(moment, today) if isinstance(moment, Moment) else words


def with_days_said(
    visit: Visit, playbook: Playbook, walk: Walk, answers: dict[str, str]
) -> tuple[Walk, dict[str, str]]:
    """A walk and its answers with each usual day that was let stand, or written over, in the words of a mail: whoever sends it has said it.

    A step moves with the day that its mail names.
    """
    texts = {at: visit.typed.get(draft(playbook, f"mail.{at}")) for at in range(MAILS)}
    if WRITTEN in answers or not any(texts.values()):
        return walk, answers
    today, way = visit.desk.clock.today, answers.get(WAY, "")
    end = walking.ended(visit.desk, playbook, walk, way)
    said = {**answers, **days_said(walk, end, texts, today)}
    moved = days_named(playbook, walk, end, texts, way, today)
    new = walking.walked(playbook, ground(visit), said, is_silent=True)
    return new._replace(moved=moved), said


def named(visit: Visit, playbook: Playbook, walk: Walk) -> tuple[str, str, str]:
    """Whose name was said: their slot, what they are called there so far, and the name with its capitals; typed small once more it stays so."""
    typed = walking.one_answer(visit.said("name"))
    if typed and typed == small_name(visit, playbook, walk):
        visit.typed.put(draft(playbook, "named"), "")
        return *put_small(playbook, walk, typed), typed
    said = as_written(typed)
    visit.typed.put(draft(playbook, "named"), typed if said != typed else "")
    return *nameless(playbook, walk), said


def small_name(visit: Visit, playbook: Playbook, walk: Walk) -> str:
    """A name that was typed in small letters and stands with capitals; "" where there is none."""
    typed = visit.typed.get(draft(playbook, "named"))
    return typed if any(put_small(playbook, walk, typed)) else ""


def own_matter(walk: Walk) -> tuple[int, Asked] | None:
    """The place of the question for the matter, and its answer, where its name is no entry's of the book."""
    rows = (
        (at, one)
        for at, one in enumerate(walk.asked, 1)
        if one.kind == "matter" and not one.is_beside
    )
    return next(
        ((at, one) for at, one in rows if one.said and one.shown and not one.said.cites), None
    )


def forget(visit: Visit, playbook: Playbook) -> None:
    """Let go of every answer, and of all that is half typed."""
    keep(visit, playbook, {})
    slots = [slot for slot, _, _ in walking.slots_of(playbook)]
    for slot in (*slots, "went", "named", *(f"mail.{at}" for at in range(MAILS))):
        visit.typed.put(draft(playbook, slot), "")


def change_mails(visit: Visit, playbook: Playbook, changed: Callable[[str], str]) -> None:
    """Change the mails that were put into other words; those that say what the walk says follow it anyway."""
    for at in range(MAILS):
        if words := visit.typed.get(draft(playbook, f"mail.{at}")):
            visit.typed.put(draft(playbook, f"mail.{at}"), changed(words))


def entries_of(visit: Visit, refs: Iterable[str]) -> list[Entry]:
    """The entries of a plan that was written, as far as they are still there."""
    found: list[Entry] = []
    for ref in refs:
        with suppress(Refusal):
            found.append(visit.desk.entry(ref))
    return found


def unsaid(visit: Visit, written: list[Entry]) -> list[Entry]:
    """Those of a written plan that are still to be said."""
    ids = tuple(one.id for one in written if one.id)
    book = visit.desk.open(Scope(visit.desk.clock.today, ids=ids)).book
    meant = {one.ref for one in book.planned}
    return [one for one in written if one.ref in meant]


class ToTell(NamedTuple):
    """A step of a plan that is still to be said: the entry, the day it is meant for, and the place and title of the mail that says it, 0 and "" for none."""

    entry: Entry
    when: str
    mail: int = 0
    title: str = ""


def to_say(visit: Visit, meant: list[Entry], mails: Mapping[str, tuple[int, str]]) -> list[ToTell]:
    """Each step that is still to be said, with the place and the title of the mail that says it, by its ref."""
    today = visit.desk.clock.today
    steps = [ToSay(one, planned_for(one)) for one in meant]
    return [ToTell(one.entry, one.when(today), *mails.get(one.entry.ref, (0, ""))) for one in steps]


class WordsToSend(NamedTuple):
    """Words that a walk made and nobody has said yet: to whom, and where they stand."""

    to: str
    there: str


def words_to_send(visit: Visit) -> tuple[WordsToSend, ...]:
    """Where what a plan in the book still has to say stands in words, the last plan first; none in a demo book."""
    if not visit.is_own:
        return ()
    found: list[WordsToSend] = []
    for name, answers in half_told.written(visit.desk, visit.house.around.environ):
        before = written_of(answers)
        meant = unsaid(visit, entries_of(visit, before.refs)) if before else []
        to = listed(dict.fromkeys(to_you(who) for one in meant for who in one.to))
        found += [WordsToSend(to, f"/happened/walk/{name}/end")] if to else []
    return tuple(found)


class SoFar(NamedTuple):
    """What every page of a walk shows beside its own: where it is, what was said, what waits to be looked back on, and the day of the plan that was made before."""

    here: str
    asked: tuple[Asked, ...]
    record: Record
    before: date | None = None
    is_another: bool = False
    """Whether that plan was made for another story, and not only walked anew."""
    is_instead: bool = False
    """Whether the walk is to take the place of that plan."""


def so_far(visit: Visit, found: Playbook, walk: Walk) -> SoFar:
    """What a page of a walk shows of where it is."""
    record = playing.record_in(walk.book, found.name, visit.desk.clock.today)
    answers = before(visit, found)
    old, is_another = written_of(answers), half_told.is_another_story(answers, story(visit))
    is_instead = INSTEAD in kept(visit, found)
    return SoFar(here(found), walk.asked, record, old.on if old else None, is_another, is_instead)


def with_what_is_usual(visit: Visit, playbook: Playbook, answers: dict[str, str]) -> dict[str, str]:
    """The answers, with what is usual said wherever nobody has said anything else."""
    walk = walking.walked(playbook, ground(visit), answers, is_silent=True)
    usual = {one.slot: one.said.text for one in walk.asked if one.is_usual and one.said and not one.is_beside}  # fmt: skip
    return {**answers, **usual}
