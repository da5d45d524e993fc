"""One question of a walk, and what is known for it before it is asked."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from goodbooks.core.in_a_row import each_named
from goodbooks.core.names import titled
from goodbooks.core.phrasing import day_text, listed, shortened
from goodbooks.core.regex import regex
from goodbooks.desk.happened import whom
from goodbooks.desk.happened.complaint import is_complaint
from goodbooks.desk.happened.scene_told import is_scene
from goodbooks.desk.happened.told_for import (
    Told,
    day_told_with,
    told_for,
)
from goodbooks.desk.happened.told_talk import told_talk
from goodbooks.desk.happened.where_told import is_of_the_same
from goodbooks.desk.office_days import usual_day, week_in
from goodbooks.desk.walks.questions.asked import Asked
from goodbooks.desk.walks.questions.before_it import before_it, in_what_is_left
from goodbooks.desk.walks.questions.from_the_book import from_the_book, wanted_before
from goodbooks.desk.walks.questions.from_the_story import (
    Candidate,
    as_read,
    from_the_story,
    is_perhaps_named,
    is_withheld,
)
from goodbooks.desk.walks.questions.given_early import begins_as_asked
from goodbooks.desk.walks.questions.of_this_story import of_its_own
from goodbooks.desk.walks.questions.outburst import is_from_home, is_raw
from goodbooks.desk.walks.questions.their_post import is_kept_back
from goodbooks.desk.walks.questions.who_has_it import and_those_told
from goodbooks.desk.walks.questions.wished import wished
from goodbooks.playbooks.answers.answered import as_answer, is_assent, is_name, says_nothing_yet
from goodbooks.playbooks.answers.thing import thing_in, thing_of, thing_told
from goodbooks.playbooks.options.uses import is_sent, read_by
from goodbooks.playbooks.page import YOUR_BOSS, as_you_say
from goodbooks.playbooks.slots.filling import fill
from goodbooks.playbooks.slots.sources import AREA_TAKEN_BACK, named_after
from goodbooks.playbooks.slots.told import (
    AGAINST,
    AREA,
    ASKER,
    BOSS,
    DECIDED,
    FIRST_WORD,
    ITS_DAY,
    LAST_WORD,
    NEEDED,
    REFUSER,
    SPONSOR,
    TALK,
    place_of,
    sorts_of,
)
from goodbooks.playbooks.slots.value import Value
from goodbooks.playbooks.text.playbook import POSITION
from goodbooks.situations.days.same_weekday import either_day
from goodbooks.situations.events.area_told import narrowed_to
from goodbooks.situations.events.reversal import as_what_holds
from goodbooks.situations.offered.candidates import MOST
from goodbooks.situations.people.boss_told import is_by_signs
from goodbooks.situations.people.hr_named import hr_named
from goodbooks.situations.people.whose_post import is_the_bosss_post

if TYPE_CHECKING:
    from collections.abc import Mapping

    from goodbooks.core.book import Book
    from goodbooks.desk.walks.questions.ground import Ground
    from goodbooks.playbooks.text.playbook import Need, Playbook

_DOING = regex(r"\A\w+ing (?:(?:up|off|out|on) )?(?=\w)")
"""What is done in work that is named so: the flour of “ordering the flour” is its thing."""
_WITH_OTHERS = regex(r" together with .*\Z", re.DOTALL)
"""Who would do it is none of its thing."""


def asked_of(found: Playbook, on: Ground, values: Mapping[str, Value], slot: tuple[str, str, str], way: str = "") -> Asked:  # fmt: skip
    """A question with its slots filled, and what is known for it: by the book, by the story, or as is usual; read by whom the words of the way go to."""
    name, words, kind = slot
    need = next((need for need in found.header.needs if need.name == name), None)
    known = from_the_book(need, on, values) if need and need.book else wanted_before(name, on)
    known = None if need and need.story == SPONSOR and is_the_bosss_post(on.told) else known
    is_of_gone = known is not None and (need is None or _is_of_gone(found, need, on))
    told = _told(found, need, on, values) if need else wished(found, name, words, on.told, on.today)  # fmt: skip
    doubt, scene = "", _scene(found, need, told, values)
    question = fill(words, {"boss": YOUR_BOSS, **as_you_say(values)}, on.today, "them").text
    told = None if told and _is_unknown(found, (name, kind), told.value.text) else told
    known, told = and_those_told(on.book, need, known, None if scene else told)
    if told and kind == "text":
        said = as_read(found, name, told.value.text, values) or told.value.text
        told = told._replace(value=told.value._replace(text=said))
    if need and told and need.kind == "person" and need.story:
        known, told, doubt = _whom(on.book, on.told, known, told)
    elif known is None:
        told = None if told and _is_for_me(found, (name, kind), told, on, values) else told
        known = told.value if told else None
    else:
        told = None
    if need and kind == "matter" and known and not known.cites:
        thing = _thing(found, need, on, values)
        known = known._replace(text=of_its_own(thing, on.told, on.book)) if thing else known
    usual = _usual(need, on, values) if known is None and need else None
    known = known or usual
    source = _source_of(kind, known, told, scene, on)
    is_told, place = bool(told and told.is_taken), _place_of(need, told)
    is_maybe = bool(told and told.is_maybe)
    reads = fill(read_by(found, name, way), {"boss": YOUR_BOSS, **as_you_say(values)}, on.today, "others").text  # fmt: skip
    asked = Asked(
        name, kind, question, known, source, is_told=is_told, place=place,
        is_usual=usual is not None, is_later=bool(need and need.is_later and not is_maybe), doubt=doubt, reader=reads,
        is_of_gone=is_of_gone, is_maybe=is_maybe,
    )  # fmt: skip
    if need and asked.is_told and is_perhaps_named(asked.kind, place, known, on.told):
        asked = asked._replace(is_told=False)
    return asked if asked.is_told or is_of_gone or not need else _with_candidates(asked, need, found, on, values)  # fmt: skip


def _with_candidates(
    asked: Asked, need: Need, found: Playbook, on: Ground, values: Mapping[str, Value]
) -> Asked:
    """A question with what of the story may answer it; what is known from there is the first of it, and one that is far ahead is known where nothing else is.

    What is usual, and an “okay” that was all that is known, give way to one that is ahead of the others.
    """
    known = asked.known
    if known and (known.cites or (asked.kind == "person" and is_name(known.text))):
        return asked
    slot = asked.slot, asked.kind
    told = from_the_story(found, on, slot, values, asked.reader) or _days_it_may_be(
        found, asked, on
    )
    every = tuple(one for one in told if _fills(found, slot, one.words, asked.words))
    if known and not known.is_usual and not (every and is_assent(known.text)):
        first = Candidate(known.text, asked.source)
        rest = [one for one in every if not is_of_the_same(as_what_holds(one.words), known.text)]  # fmt: skip
        return asked._replace(candidates=(first, *rest)[:MOST] if rest else ())
    is_scene = bool(asked.source) and known is None
    is_first = bool(every) and (every[0].is_ahead if known else every[0].is_clear)
    is_first = is_first or (need.story == LAST_WORD and bool(every) and _is_said_last(every[0], on.told))  # fmt: skip
    if not is_first or is_scene:
        return asked._replace(candidates=() if need.is_only_told else every)
    source = f"your story: “{_in_short(every[0].passage)}”"
    return asked._replace(known=Value(every[0].words), source=source, is_usual=False, is_guess=True, candidates=every)  # fmt: skip


def _days_it_may_be(found: Playbook, asked: Asked, on: Ground) -> tuple[Candidate, ...]:
    """Today and a week ago, to choose from, where it is asked when something was, nothing tells it and the story names this day of the week."""
    is_open = asked.kind == "date" and found.looks_back(asked.slot) and bool(on.told)
    either = either_day(on.told, on.today) if is_open and asked.known is None else None
    return tuple(Candidate(day_text(day, on.today), either.passage) for day in either.days) if either else ()  # fmt: skip


def _fills(found: Playbook, slot: tuple[str, str], words: str, question: str) -> bool:
    """Whether words that are offered for a slot to choose from would stand in it once they are picked."""
    is_named = slot[1] not in ("text", "words")
    if not is_named and not begins_as_asked(words, question):
        return False
    return is_named or (bool(as_answer(words, slot[1], question)) and not _is_unknown(found, slot, words))  # fmt: skip


def _is_unknown(found: Playbook, slot: tuple[str, str], words: str) -> bool:
    """Whether words that others would read say only that something is not known."""
    name, kind = slot
    return kind == "text" and is_sent(found, name) and says_nothing_yet(words)


def _is_said_last(one: Candidate, told: str) -> bool:
    """Whether what may answer is what the boss said last in their own words, and ahead of all else: that is their last word until another is chosen."""
    from goodbooks.situations.events.quoted import said_last

    said = said_last(told) if one.is_ahead else None
    return said is not None and one.words.lower() in said.words.lower()


def _source_of(kind: str, known: Value | None, told: Told | None, scene: str, on: Ground) -> str:
    """Where what is known for a question stands, in words; "" for nowhere."""
    if known and known.cites:
        there = fill("{known}", {"known": known}, on.today).text if kind == "date" else known.text
        return f"the book: “{shortened(there, 70)}” {known.cites[0]}"
    if told and not told.passage:
        return ""
    if told:
        is_of_story = " ".join(told.passage.split()) in " ".join(on.told.split())
        return f"your {'story' if is_of_story else 'answer'}: “{_in_short(told.passage)}”"
    if known and known.is_usual:
        return "what is usual"
    return f"your story: “{_in_short(scene)}”" if scene and known is None else ""


def _thing(found: Playbook, need: Need, on: Ground, values: Mapping[str, Value]) -> str:
    """What a matter is called that gets its name by itself: after the answer it is named for, or after what a plan or a story is about; ""."""
    after = values.get(named_after(need.book))
    if after and after.text:
        work = _WITH_OTHERS.sub("", _DOING.sub("", after.text))
        thing = thing_of(f"the {work}")
        if thing or not need.book.startswith("matter "):
            return thing
    return (thing_in(found, values) or thing_told(on.told)) if need.book.startswith("matter ") else ""  # fmt: skip


def _is_of_gone(found: Playbook, need: Need, on: Ground) -> bool:
    """Whether a slot is the area that was taken back, or a line of it: the book knows it, and it is not asked again."""
    slot = need.book.rpartition(" of ")[2]
    of = next((one.book for one in found.header.needs if one.name == slot), need.book)
    return on.gone is not None and AREA_TAKEN_BACK in (need.book, of)


def _in_short(passage: str) -> str:
    return shortened(" ".join(passage.split()), 110)


def _scene(
    found: Playbook, need: Need | None, told: Told | None, values: Mapping[str, Value]
) -> str:
    """The sentence of a story that would be offered where others read it, and tells how it went and not what, or complains; "" for none."""
    if need is None or told is None or need.kind != "text" or not is_sent(found, need.name):
        return ""
    if not told.is_taken and is_complaint(told.passage):
        return told.passage
    if not as_read(found, need.name, told.value.text, values):
        return told.passage
    is_decision = need.story in (FIRST_WORD, LAST_WORD) or need.book.startswith("decision ")
    return told.passage if is_scene(told.value.text, is_decision=is_decision) else ""


def _is_for_me(found: Playbook, slot: tuple[str, str], told: Told, on: Ground, values: Mapping[str, Value]) -> bool:  # fmt: skip
    """Whether what a story says is not offered where others would read it: a feeling, what is from home, what tells of the boss, or that their post was offered."""
    words = told.value.text
    if slot[1] == "text" and is_withheld(found, slot[0], words, values):
        return True
    is_secret = slot[1] == "text" and is_sent(found, slot[0]) and is_kept_back(on.told, told.passage)  # fmt: skip
    return is_secret or is_raw(found, *slot, words) or is_from_home(found, *slot, words, on.private)


def _told(found: Playbook, need: Need, on: Ground, values: Mapping[str, Value]) -> Told | None:
    """What the story tells for a slot; of the talk that is coming, with the one whom the plan talks with."""
    if TALK in sorts_of(need.story):
        talk = told_talk(found, on.told, on.book, values, on.today)
        return talk or told_for(found, need, on.told, on.today)
    if ITS_DAY in sorts_of(need.story):
        own = day_told_with(found, need, on.told, values, on.today)
        return own or told_for(found, need, on.told, on.today)
    told = told_for(found, need, on.told, on.today)
    boss = values.get("boss")
    if told is None and need.story == AGAINST and boss and boss.text[:1].isupper():
        told = told_for(found, need, f"My boss is {boss.text}. {on.told}", on.today)
    return told or (_narrowed(values) if need.story == AREA else None)


def _narrowed(values: Mapping[str, Value]) -> Told | None:
    """The work to which an answer narrows what one wants: “only for the night lines, for a start”."""
    wish = values[POSITION].text if POSITION in values else ""
    work = narrowed_to(wish)
    return Told(Value(work), wish, is_taken=True) if work else None


def _place_of(need: Need | None, told: Told | None) -> str:
    """Whom a story is read for: what it tells, else what is looked for in the end."""
    if need is None or not need.story:
        return ""
    return told.place if told and told.place else place_of(sorts_of(need.story)[-1])


def _usual(need: Need, on: Ground, values: Mapping[str, Value]) -> Value | None:
    """What holds for a slot until it is said otherwise: words, or a day of the office, before the thing for which the answer is needed."""
    if not need.usual or need.kind != "date":
        return Value(need.usual, is_usual=True) if need.usual else None
    counted_from = on.written or on.today
    week = week_in(on.book, counted_from)
    day = usual_day(need.distance, counted_from, week)
    thing = values.get(need.before)
    day = before_it(day, thing.text, counted_from, week) if day and thing else day
    if day and on.told and not {DECIDED, NEEDED}.isdisjoint(sorts_of(need.story)):
        day = in_what_is_left(day, on.told, counted_from, week)
    return Value(day.isoformat(), is_usual=True) if day else None


def _is_hr(story: str, name: str) -> bool:
    """Whether somebody is the one whom a story names as HR, with or without their title."""
    named = hr_named(story)
    return bool(named) and (titled(named)[1] or named) == (titled(name)[1] or name)


def _whom(
    book: Book, story: str, known: Value | None, told: Told
) -> tuple[Value | None, Told | None, str]:
    """Who is offered or taken, what the story tells of them, and why it is to be asked, if it is.

    Whom the book knows is taken where the story calls nobody else by name; a name that fits one person of the book is theirs, and
    who only seems to be the boss by what they do is none beside the boss of the book. HR's people are never the boss.
    """
    name = told.value.text
    if told.place == BOSS and _is_hr(story, name):
        return known, None, ""
    if known and told.place == BOSS and is_by_signs(story, name):
        return known, None, ""
    if len(row := each_named(name)) > 1:
        every = listed(dict.fromkeys(whom.by_the_book(book, one) for one in row))
        return Value(every), told._replace(value=Value(every)), ""
    if not is_name(name):
        name = whom.named_beside(book, story, name) or whom.of_role(book, name)
    if not name and known and told.place in (ASKER, REFUSER):
        return (
            told.value,
            told._replace(is_taken=False),
            whom.doubt(book, told.value.text, (), BOSS),
        )
    if not name:
        return (known, None, "") if known else (told.value, told, "")
    fits = whom.told(book, name, told.place)
    doubt = whom.doubt(book, name, fits, told.place)
    if len(fits) > 1:
        return None, None, doubt
    who = fits[0] if fits else name
    if known and book.is_same(who, known.text):
        return known, None, ""
    is_boss = told.place == BOSS and who in whom.bosses(book)
    is_taken = told.is_taken and not doubt and (known is None or is_boss)
    value = Value(who)
    return value, told._replace(value=value, is_taken=is_taken), doubt
