"""A playbook walked: what the book and the story know, what is asked next, and what follows at the end."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from goodbooks.core.document import Line
from goodbooks.desk.happened.in_the_book import already, met_anyway, remarked
from goodbooks.desk.happened.told_talk import coming_and_its_length, with_its_talk
from goodbooks.desk.happened.whom import by_the_book
from goodbooks.desk.walks import playing
from goodbooks.desk.walks.plan.corrected import corrections, with_corrections
from goodbooks.desk.walks.plan.corrected import remarks as remarks_on
from goodbooks.desk.walks.plan.first_when import TODAY, first_when, is_late
from goodbooks.desk.walks.plan.half_days import on_half_days
from goodbooks.desk.walks.plan.in_its_order import in_its_order
from goodbooks.desk.walks.plan.kept_words import kept_first
from goodbooks.desk.walks.plan.not_tonight import all_said, first_day, on_its_days
from goodbooks.desk.walks.plan.reversals import reversals_settled
from goodbooks.desk.walks.plan.step_promised import without_a_second_word
from goodbooks.desk.walks.plan.their_very_words import with_their_words
from goodbooks.desk.walks.plan.told_with_it import LEFT, told_with_it, turned_in
from goodbooks.desk.walks.questions.area_back import gone_on, its_end, leads_back, with_what_is_gone
from goodbooks.desk.walks.questions.as_said import as_meant
from goodbooks.desk.walks.questions.as_they_decided import as_offered, as_they_decided
from goodbooks.desk.walks.questions.beside_answers import (
    AS_USUAL,
    ENOUGH,
    EVERY,
    MORE,
    NOW,
    WAY,
    WAY_TOO,
    WRITTEN,
)
from goodbooks.desk.walks.questions.flagged import flagged, told_to_nobody
from goodbooks.desk.walks.questions.given_early import with_given_early
from goodbooks.desk.walks.questions.ground import Ground
from goodbooks.desk.walks.questions.in_short import first_sentence
from goodbooks.desk.walks.questions.kept_from_them import without_what_they_must_not_know
from goodbooks.desk.walks.questions.one_question import asked_of
from goodbooks.desk.walks.questions.outburst import ASIDE
from goodbooks.desk.walks.questions.passed_over import passed_over
from goodbooks.desk.walks.questions.their_post import kept_from_its_holder
from goodbooks.desk.walks.questions.walk import Walk
from goodbooks.desk.walks.questions.ways_told import ways_in_order
from goodbooks.desk.walks.short_way import put_now
from goodbooks.desk.walks.words.assumed import assumed, gaps_told
from goodbooks.desk.walks.words.behind_their_back import left_out_of, only_what_is_theirs, say_to
from goodbooks.desk.walks.words.greeted import greeted
from goodbooks.desk.walks.words.left_open import left_open
from goodbooks.desk.walks.words.message_first import message_first
from goodbooks.desk.walks.words.on_such_a_day import on_such_a_day
from goodbooks.desk.walks.words.other_way import with_words_of
from goodbooks.desk.walks.words.since_written import (
    Written,
    as_told_then,
    at_their_hour,
    first_by_now,
    said_by_now,
    to_come,
    values_by_now,
    without,
    written_of,
)
from goodbooks.desk.walks.words.spoken import sayings
from goodbooks.desk.walks.words.unsaid_days import without_unsaid_days
from goodbooks.playbooks.answers.answered import (
    as_answer,
    as_typed,
    is_assent,
    says_boss,
    says_nothing_yet,
)
from goodbooks.playbooks.answers.beside_it import has_my_doubt
from goodbooks.playbooks.answers.noted_behind import names_alone
from goodbooks.playbooks.answers.talk_told import as_kept_day
from goodbooks.playbooks.options.against_me import kept_from_others
from goodbooks.playbooks.options.uses import asked_for, read_by
from goodbooks.playbooks.page import YOUR_BOSS, as_you_say, first_today, page_of, questions_of
from goodbooks.playbooks.slots.filling import fill, slots_in
from goodbooks.playbooks.slots.told import BOSS, sorts_of
from goodbooks.playbooks.slots.value import Value
from goodbooks.playbooks.slots.week import week_of
from goodbooks.playbooks.text.playbook import MEANING, PLAN, SAY

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping, Sequence
    from datetime import date

    from goodbooks.core.book import Book
    from goodbooks.core.document import Document
    from goodbooks.core.entry import Entry
    from goodbooks.desk.desk import Desk
    from goodbooks.desk.walks.plan.told_with_it import Told
    from goodbooks.desk.walks.questions.asked import Asked
    from goodbooks.desk.walks.words.spoken import Saying
    from goodbooks.playbooks.plan.steps import Planned
    from goodbooks.playbooks.text.playbook import Playbook, Way


_LONGEST_NO = 3
"""An answer that fills nothing tells something beside its no where it is longer: “no, he said no in May”."""


class Choice(NamedTuple):
    """An option: its title, and what follows from each answer, with what stands before that."""

    title: str
    lines: tuple[tuple[str, str], ...]

    @property
    def text(self) -> str:
        """What the option is; "" where only its answers are told."""
        return next((text for label, text in self.lines if not label), "")

    @property
    def when(self) -> str:
        """The first sentence of that, which tells whether it is the one."""
        return first_sentence(self.text)

    @property
    def more(self) -> str:
        """What stands behind that sentence."""
        return self.text.removeprefix(self.when).strip()


class Ending(NamedTuple):
    """What a walk ends in: its page, the sentences to say, the first thing today, or when it is, `first_when`, and the dated plan.

    `days` is the plan alone as a page, without what is only suggested in what to say, which stands with that, `rest` what stands beside what to say and the plan, and `told` what the story tells, which is kept with it unless it is left out. `left_out` is what the decision leaves out.
    """

    document: Document
    sayings: tuple[Saying, ...]
    first: str
    plan: tuple[Planned, ...]
    days: Document
    rest: Document
    told: tuple[Told, ...] = ()
    first_when: str = TODAY
    left_out: tuple[str, ...] = ()

    @property
    def entries(self) -> list[Entry]:
        """The plan as entries, in its own order."""
        return [one.entry for one in self.plan]


def ground(desk: Desk, told: str = "") -> Ground:
    """What a playbook is walked on; the book is opened once for it."""
    return with_what_is_gone(Ground(playing.opened(desk), told, desk.clock.today))


def slots_of(found: Playbook) -> tuple[tuple[str, str, str], ...]:
    """What a playbook asks, in order, the position first: slot, question and kind."""
    return _slots(found, questions_of(found))


def _slots(found: Playbook, selves: Iterable[tuple[str, str]]) -> tuple[tuple[str, str, str], ...]:
    own = ((label, words, "text") for label, words in selves)
    return (*own, *((need.name, need.ask, need.kind) for need in found.header.needs))


def asked_first(found: Playbook) -> int:
    """How many questions come before the way is chosen: what to ask yourself."""
    return len(questions_of(found))


def walked(
    found: Playbook, on: Ground, kept: Mapping[str, str], *, is_silent: bool = False
) -> Walk:
    """As far as a walk has come with the answers that were kept; "" is a question that was skipped.

    What to ask yourself comes first, then the way, which is kept under WAY; of the slots only those are asked for that the
    way makes use of. With `is_silent` nothing is asked: what the book and the story know is taken, the rest stays empty;
    so it is where no more is to be asked, ENOUGH, but for the way, and where the plan is WRITTEN. What can wait is only asked with MORE,
    and with NOW nothing but what the words cannot do without.
    """
    way = kept.get(WAY, "") or (first_way(found, on, kept) if is_silent else "")
    is_silent = is_silent or ENOUGH in kept or WRITTEN in kept
    on = on._replace(written=plan.on if (plan := written_of(kept)) else None)
    selves = dict(questions_of(found))
    too = kept.get(WAY_TOO, "") if kept.get(WAY_TOO) != way else ""
    wanted = {*selves, *asked_for(found, way), *(asked_for(found, too) if too else ())}
    later = _after_the_words(found, on, kept, way, is_silent=is_silent)
    values: dict[str, Value] = _people_known(found, on)
    rows: list[Asked] = []
    for slot, words, kind in _slots(found, selves.items()):
        if slot not in selves:
            if found.ways and not way:
                return Walk(values, tuple(rows), None, on.book, on.told, is_at_ways=True)
            on = on._replace(gone=gone_on(on, values) if leads_back(found, way) else None)
        asked = as_offered(found, asked_of(found, on, values, (slot, words, kind), way))._replace(aside=kept.get(ASIDE + slot, ""))  # fmt: skip
        if slot in kept:
            asked = asked._replace(is_boss=kind == "person" and says_boss(kept[slot], words))
            as_kept = _as_kept(asked, kept[slot], on.book)
            asked, said = _not_for_others(found, asked, kept[slot], as_kept)
        elif slot in later or _is_passed(found, asked, values, kept, wanted, is_silent=is_silent):
            is_offered = slot in wanted and (kept.get(MORE, "no") != "no" or not asked.is_later)
            asked, said = passed_over(found, asked, is_offered=is_offered)
        else:
            return Walk(values, tuple(rows), with_given_early(asked, rows), on.book, on.told)
        asked, said = without_what_they_must_not_know(found, *as_they_decided(found, asked, as_meant(said, kept, slot)))  # fmt: skip
        values |= {slot: said} if said and said.text else {}
        is_left = said is None and (slot in later or _is_quiet(found, asked, values))
        is_beside = slot not in kept and (is_left or slot not in wanted)
        rows.append(asked.with_answer(said, on.today, is_beside=is_beside))
    return Walk(values, tuple(rows), None, on.book, on.told, left=kept.get(LEFT, ""), too=too, gone=on.gone)  # fmt: skip


def _after_the_words(
    found: Playbook, on: Ground, kept: Mapping[str, str], way: str, *, is_silent: bool
) -> frozenset[str]:
    """The questions that wait until the words are there, where these are wanted at once; none otherwise."""
    if NOW not in kept or is_silent:
        return frozenset()
    rows = walked(found, on, kept, is_silent=True).asked
    every = {slot for slot, _, _ in slots_of(found)}
    return frozenset(every - put_now(found, way, rows, kept.keys()))


def _as_kept(asked: Asked, words: str, book: Book) -> Value:
    """An answer that was kept; one that says what is known, or a yes to whom that is, is that, with where it stands, and a choice of the question stands as it is. What is usual was not said by Enter.

    A name that fits one person of the book is that one's.
    """
    known, is_person = asked.known, asked.kind == "person"
    if words == AS_USUAL:
        return known or Value("")
    if known and known.is_usual:
        known = known._replace(is_usual=False)
    is_known = known is not None and " ".join(known.text.split()) == words
    if known and (is_known or (is_person and is_assent(words))):
        return known
    said = words if words in asked.choices else as_answer(words, asked.kind, asked.words)
    return Value(by_the_book(book, said)) if is_person else as_kept_day(said, asked.kind)


def _not_for_others(
    found: Playbook, asked: Asked, words: str, said: Value
) -> tuple[Asked, Value | None]:
    """A question and its answer; one that says only what is not known, or leaves it open, fills nothing that others read, and is kept aside, as is what is told with a no."""
    if not said.text and len(words.split()) > _LONGEST_NO:
        return asked._replace(aside=asked.aside or words), said
    if said.text and asked.kind == "text" and says_nothing_yet(words) and read_by(found, asked.slot):  # fmt: skip
        return asked._replace(aside=asked.aside or words), Value("")
    if asked.kind == "people" and said.text and names_alone(as_typed(words)) != as_typed(words):
        return asked._replace(aside=asked.aside or words), said
    if asked.kind == "text" and said.text and has_my_doubt(words):
        return asked._replace(aside=asked.aside or words), said
    return asked, said


def _is_passed(
    found: Playbook,
    asked: Asked,
    values: Mapping[str, Value],
    kept: Mapping[str, str],
    wanted: Collection[str],
    *,
    is_silent: bool,
) -> bool:
    """Whether a question is not put: it is known, of no use for the way, can wait, or nothing is to be asked."""
    can_wait = asked.is_later and kept.get(MORE, "no") == "no"
    is_taken = asked.is_taken and not (asked.is_usual and kept.get(MORE) == EVERY)
    is_idle = asked.slot not in wanted or _is_quiet(found, asked, values)
    return is_taken or is_silent or can_wait or is_idle


def left_for_later(walk: Walk, kept: Mapping[str, str]) -> tuple[Asked, ...]:
    """What could still be asked, once there is enough for a plan: what can wait, and nobody has asked or said."""
    if MORE in kept:
        return ()
    can_wait = (one for one in walk.asked if one.is_later and not one.is_beside)
    return tuple(one for one in can_wait if one.slot not in kept and not one.said)


def _is_quiet(found: Playbook, asked: Asked, values: Mapping[str, Value]) -> bool:
    """Whether a slot is not asked for: only a story fills it, and this one has nothing clear for it; it asks about something, or for somebody's very words where that can wait, which no story told."""
    if asked.is_later and asked.kind == "words" and not (asked.known or asked.candidates):
        return True
    told = {need.name for need in found.header.needs if need.is_only_told}
    asks = next((need.ask for need in found.header.needs if need.name == asked.slot), "")
    is_untold = asked.slot in told and not asked.is_guess
    return is_untold or any(name in told and name not in values for name in slots_in(asks))


def _people_known(found: Playbook, on: Ground) -> dict[str, Value]:
    """Whom the book or the story knows before anything is asked, so that the first questions can name them."""
    values: dict[str, Value] = {}
    for need in found.header.needs:
        if need.kind == "person" and need.book == BOSS and BOSS in sorts_of(need.story):
            asked = asked_of(found, on, values, (need.name, need.ask, need.kind))
            if asked.is_taken and asked.known:
                values[need.name] = asked.known
    return values


def first_way(found: Playbook, on: Ground, kept: Mapping[str, str]) -> str:
    """The title of the way that is taken where none was chosen; "" where there is none."""
    return next((way.title for way in ways_in_order(found, on, kept).ways), "")


def choices(ways: Sequence[Way], values: Mapping[str, Value], today: date) -> tuple[Choice, ...]:
    """The options of a playbook, in the order given, with what is known put in."""
    said = {"boss": YOUR_BOSS, **as_you_say(values)}
    return tuple(
        Choice(
            way.title,
            tuple(
                (label, fill(text, said, today, "[{}]").text)
                for label, text in (
                    ("", way.text), ("If yes:", way.on_yes), ("If no:", way.on_no),
                    ("If silent:", way.on_silence),
                )
                if text
            ),
        )
        for way in ways
    )  # fmt: skip


def one_answer(typed: str) -> str:
    """An answer of several lines as one: a line that has no full stop gets it, so that no two run together."""
    lines = [" ".join(line.split()) for line in typed.splitlines() if line.strip()]
    ended = (line + "." if line[-1].isalnum() else line for line in lines[:-1])
    return " ".join((*ended, *lines[-1:]))


def opening(found: Playbook, told: str, today: date) -> Document:
    """What the moment may be, before the first question: where both sides may be right; first of all a word of sympathy, where a death was told."""
    return on_such_a_day(_only(page_of(found, {}, today), ("", MEANING)), told)


def ended(
    desk: Desk, found: Playbook, walk: Walk, way: str, written: Written | None = None
) -> Ending:
    """Everything that follows from the answers and the option that was chosen; nothing is written.

    Of a plan that was `written` days are counted from then, and what is behind is told no more. The first entry of the plan keeps
    what was told, and what was answered and stands in no other.
    """
    now = desk.clock.today
    today = written.on if written else now
    since, walk = walk.book, walk._replace(book=without(walk.book, written), values=as_told_then(walk.values, written)) if written else walk  # fmt: skip
    values, remarks = on_its_days(desk, found, walk, way, today)
    flags = flagged(found, (walk.told, *(words for one in walk.asked for words in all_said(one))))
    found, values = told_to_nobody(found, kept_from_others(found, values), flags)
    told, found = coming_and_its_length(found, walk.told, values, today)
    found, quiet = kept_from_its_holder(found, walk)
    plan = playing.plan(desk, found, values, way, today)
    new = reversals_settled(plan, walk.book, today, told)
    found = with_its_talk(without_unsaid_days(found, walk, now), told, new.there, since, (today, now))  # fmt: skip
    found = said_by_now(without_a_second_word(found, values, today), plan, since, values, (today, now))  # fmt: skip
    wrong = () if written else corrections(found, walk)
    say = say_to(boss := values.get("boss", Value("")).text, left_out_of(found, values), walk.told)
    own = with_their_words(only_what_is_theirs(with_corrections(new.plan, wrong, today), say), walk.told, boss, today)  # fmt: skip
    new = new._replace(plan=(*kept_first(walk, values, new._replace(plan=own), today), *own))
    listens = playing.listens(desk, boss) if boss else "short first"
    said_then = at_their_hour(values_by_now(found, plan, since, values, now), since, written)
    first = page_of(found, said_then, today, to_come(new.plan, now), listens, way=way, is_whole=False, say=say)  # fmt: skip
    both = with_words_of(walk.too, first, found, said_then, today, listens, say)
    document = greeted(met_anyway(both, new.there, today), walk.book, walk.told, boss)
    remarks = (*quiet, *remarks, *on_half_days(new.plan, walk.book, walk.told, today), *left_open(found, values, way, listens, today))  # fmt: skip
    there = () if written else (*already(walk.book, new.there, today), *remarks_on(wrong, today))
    lines = (*(Line(one.says) for one in flags), *map(Line, remarks), *map(Line, gaps_told(document, walk, remarks)), *there)  # fmt: skip
    days = _only(remarked(document, lines), (PLAN,))
    document = remarked(document, (*map(Line, assumed(document)), *lines))
    told_of = told_with_it(desk, found, walk, [one.entry for one in new.plan], today)
    when, first_thing = first_by_now(written, since, (today, now), first_when(first_today(found, values, today, way, new.plan, is_late=is_late(desk.clock)), desk.clock, week_of(values), first_day(values)))  # fmt: skip
    return Ending(
        on_such_a_day(message_first(document, first_thing, when), walk.told), sayings(document), first_thing, _with_told(told_of, new.plan, walk, today),
        days, _only(document, ("", SAY, PLAN), is_rest=True), told_of, when, left_out_of(found, values),
    )  # fmt: skip


def _with_told(
    told: tuple[Told, ...], plan: tuple[Planned, ...], walk: Walk, today: date
) -> tuple[Planned, ...]:
    """A plan with what the story tells besides, with the first word that its decision turns around, and with the end of what was taken back."""
    every = in_its_order(turned_in(plan, told, walk.book), told, walk.told, today)
    return (*its_end(walk.book, walk.gone, every, walk.told, today), *every)


def _only(document: Document, titles: tuple[str, ...], *, is_rest: bool = False) -> Document:
    """A page with some of its parts, or with all but these."""
    return document._replace(sections=tuple(one for one in document.sections if (one.title in titles) != is_rest))  # fmt: skip


def help_first(desk: Desk, words: Iterable[str]) -> tuple[tuple[str, str], ...]:
    """The routes to other help that a story or answers call for: name and title of those that have a page."""
    from goodbooks.situations.moment.recognise import recognise

    every = playing.paths(desk)
    named = [one.name for one in recognise("\n\n".join(words)).help]
    return tuple((one, playing.playbook(desk, one).header.title) for one in named if one in every)
