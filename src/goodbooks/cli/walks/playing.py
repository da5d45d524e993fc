"""Walking a playbook: one question at a time, the page that follows, and the plan for the book."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from goodbooks.cli.asking import NO, YES, ask, tell
from goodbooks.cli.runnable import command_here
from goodbooks.cli.walks import book_offered
from goodbooks.cli.walks.answering import (
    AS_NOTE,
    BACK,
    NOTE,
    PLAN,
    in_words,
    is_word,
)
from goodbooks.cli.walks.filling_in import ONCE_MORE, fill_in, say_what_is_taken_back, shown_unasked
from goodbooks.cli.walks.help_first import HelpFirstError, ask_and_judge
from goodbooks.cli.walks.keeping_on import PlanStandsError, keep, say_it_stands, story_left
from goodbooks.cli.walks.kept_answers import begun
from goodbooks.cli.walks.leaving_out import left_out
from goodbooks.cli.walks.once_more import (
    begin_once_more,
    go_on_once_more,
    held_against,
    stands_as_before,
    ways_as_before,
)
from goodbooks.cli.walks.plan_offered import coached, offer, tell_the_rest
from goodbooks.cli.walks.putting import put_question, put_ways
from goodbooks.cli.walks.said_first import say_first
from goodbooks.cli.walks.said_otherwise import ENOUGH_TOLD, changed, is_any_taken, line_changed
from goodbooks.cli.walks.stepping_back import step_back, turns
from goodbooks.cli.walks.taken_shown import show_taken
from goodbooks.cli.walks.told_after import is_enough, show_words_now
from goodbooks.core.phrasing import counted
from goodbooks.desk.asking.rounds import understood
from goodbooks.desk.ground.refusals import INTERRUPTED
from goodbooks.desk.walks import playing, walking
from goodbooks.desk.walks.as_told import as_told
from goodbooks.desk.walks.kept_as_note import kept_as_note
from goodbooks.desk.walks.questions import outburst
from goodbooks.desk.walks.questions.beside_answers import (
    ENOUGH,
    EVERY,
    MORE,
    NOW,
    OF_STORY,
    WAY,
    WAY_TOO,
)
from goodbooks.desk.walks.questions.kept_from_them import cut_in
from goodbooks.desk.walks.questions.ways_told import ways_in_order
from goodbooks.desk.walks.since.filled_since import as_it_stood, left_in_messages
from goodbooks.desk.walks.since.made_anew import ground_anew
from goodbooks.desk.walks.words.message_first import without_what_is_read_later

if TYPE_CHECKING:
    from goodbooks.cli.call import Call
    from goodbooks.core.document import Document
    from goodbooks.core.entry import Entry
    from goodbooks.desk.walks.playing import Playbook, Value
    from goodbooks.desk.walks.questions.ground import Ground
    from goodbooks.desk.walks.questions.walk import Walk
    from goodbooks.desk.walks.walking import Ending
    from goodbooks.desk.walks.words.other_way import Meant

_AT_FIRST = "A line each; Enter skips. back: the question before. plan: no more questions. note: only keep it, and that is enough. Ctrl-C stops and remembers."
_BRIEFLY = "At most four questions, a line each; Enter skips one. plan shows the words at once."
_MORE, _ENOUGH = ("more", *YES, "go on"), (*NO, "enough")


def walk(call: Call, found: Playbook, told: str = "") -> int:
    """Ask what the book does not know, show what follows, and offer the plan for the book."""
    desk = call.open_desk(is_book_needed=False)
    is_demo = bool(desk.where.demo)
    if not (desk.where.is_own or is_demo or call.options.dry_run):
        _say_no_book(call)
    told = told or story_left(call, found)
    return _walked(call, as_told(desk, found, told), told)


def _walked(call: Call, found: Playbook, told: str, given: dict[str, str] | None = None) -> int:
    """The walk and the plan that is offered at its end; from the answers that are `given` where the question before is wanted again."""
    try:
        if given is None:
            code = _of_before(call, found, told)
            if code == ONCE_MORE:
                given = begin_once_more(call, found)
                told = call.earlier.get(OF_STORY, told)
            elif code is not None:
                return code
            else:
                say_first(call, found, told)
        there = _to_its_end(call, found, told, given)
    except HelpFirstError:
        return 0
    except PlanStandsError:
        say_it_stands(call, found)
        return 0
    except KeyboardInterrupt:
        call.screen.show("\n")
        _stopped(call, found)
        return INTERRUPTED
    if not isinstance(there, _AtEnd):
        return offer(call, found, list(there))
    again = None if told else shown_unasked(call, found, there.kept)
    return _offered(call, found, told, there) if again is None else again


class _AtEnd(NamedTuple):
    """Where a walk has come to: its answers, the walk with them, the way, and what follows."""

    kept: dict[str, str]
    walk: Walk
    way: str
    end: Ending


def _to_its_end(
    call: Call, found: Playbook, told: str, given: dict[str, str] | None
) -> _AtEnd | tuple[Entry, ...]:
    """Every question asked, and what follows; a note where it is to be kept as that alone."""
    desk = call.open_desk(is_book_needed=False)
    kept = _ask_all(call, found, told, given)
    if kept is None:
        return _note(call, found, told)
    on = ground_anew(walking.ground(desk, told), kept)
    walk = walking.walked(found, on, kept, is_silent=True)
    way = kept.get(WAY, "")
    if way in NOTE:
        return _note(call, found, told, walk.values)
    way = way or walking.first_way(found, on, kept)
    end = walking.ended(desk, found, walk, way)
    left = left_out(call, end)
    if is_word(left, BACK):
        return _to_its_end(call, found, told, _one_answer_back(call, kept))
    if left:
        end = walking.ended(desk, found, walk._replace(left=left), way)
    return _AtEnd(kept, walk, way, end)


def _offered(call: Call, found: Playbook, told: str, there: _AtEnd) -> int:
    """The page, and the plan for the book; “back” there puts the last question again."""
    from goodbooks.cli.pages import put_page
    from goodbooks.cli.proposing import GOES_BACK
    from goodbooks.desk.ground.handed_back import Page

    code = put_page(call, Page(_as_shown(call, found, there.end.document), (), is_lost=False))
    coached(call, there.end, there.walk)
    tell_the_rest(call, found)
    of_story = {OF_STORY: told} if told else {}
    kept = {**as_it_stood(there.walk), **there.kept, WAY: there.way, **of_story}
    gaps = list(dict.fromkeys(gap.marked for _, gap in left_in_messages(there.end, there.walk, kept)))  # fmt: skip
    walked = found, walking.ground(call.open_desk(is_book_needed=False), told)
    entries = held_against(call, walked, there.end.entries, kept)
    offered = offer(call, found, entries, kept, gaps)
    if offered != GOES_BACK:
        return offered or code
    return _walked(call, found, told, _one_answer_back(call, there.kept))


def _as_shown(call: Call, found: Playbook, document: Document) -> Document:
    """The page of a walk as it is shown at a terminal; in a file or another form it is whole."""
    if call.options.format or call.options.output:
        return document
    return without_what_is_read_later(document, f"{command_here(call)} play {found.name} --read")


def _one_answer_back(call: Call, kept: dict[str, str]) -> dict[str, str]:
    """The answers of a walk that was at its end, without the last of them: its question is put again."""
    given = {name: words for name, words in kept.items() if name != ENOUGH}
    step_back(call, given)
    return given


def _say_no_book(call: Call) -> None:
    """That there is no book, and what becomes of the answers."""
    if call.is_asked_by_hand():
        tell(call, book_offered.BY_HAND)
    else:
        call.screen.say(book_offered.IN_A_PIPE)


def _stopped(call: Call, found: Playbook) -> None:
    """Say what is kept of a walk that was broken off: its answers, beside the book they are for; where there is none, one is offered."""
    again = book_offered.again(call, found.name)
    if call.has_book():
        tell(call, f"Stopped; nothing was added. {again} goes on where you stopped.")
        return
    is_demo = bool(call.open_desk(is_book_needed=False).where.demo)
    if not is_demo and book_offered.with_answers(call, found, call.unkept, again):
        return
    begin = "" if is_demo else " goodbooks start makes a book, and then"
    tell(call, f"Stopped; nothing was added, and no answer is kept, as there is no book of yours.{begin} {again} begins anew.")  # fmt: skip


def _note(
    call: Call, found: Playbook, told: str, values: dict[str, Value] | None = None
) -> tuple[Entry, ...]:
    """All of it as a note, with the story in private, and the end of what it tells was taken back."""
    desk = call.open_desk(is_book_needed=False)
    said = (values or {}).get("position")
    return kept_as_note(desk, found, said.text if said else "", told)


def _of_before(call: Call, found: Playbook, told: str) -> int | None:
    """What there is to an evening with this playbook before: that it is wanted no more, the words of now, how it went, its gaps; the exit code where that is all, else None."""
    if say_what_is_taken_back(call, found, told):
        return 0
    if call.desk.where.is_own and not call.options.dry_run:
        has_words = not told and show_words_now(call, found)
        _look_back(call, found)
        if has_words and is_enough(call):
            return 0
    return None if told else fill_in(call, found)


def _ask_all(
    call: Call, found: Playbook, told: str, given: dict[str, str] | None
) -> dict[str, str] | None:
    """The position first, then the way, then each slot of it that neither the book nor the story fills.

    What was answered before, or is `given`, is kept. None where it is to be a note, and no more is to be asked. Where nobody sits there, what
    can wait, and what is usual, is asked with the rest.
    """
    is_demo = bool(call.open_desk(is_book_needed=False).where.demo)
    is_silent = is_demo and not call.is_asked_by_hand()
    on, kept, before = _begins(call, found, told, given)
    kept |= {OF_STORY: told} if told else {}
    if call.is_asked_by_hand() and not is_silent and given is None:
        tell(call, _BRIEFLY if NOW in kept else _AT_FIRST)
    shown: list[str] = []
    of_itself = {} if call.is_asked_by_hand() else {MORE: EVERY}
    while not is_silent:
        walk = _so_far(call, found, on, of_itself, kept)
        show_taken(call, walk, kept, shown)
        if walk.is_at_ways:
            named = put_ways(call, ways_as_before(call, ways_in_order(found, on, kept)))
            is_silent = named is None
            if named and turns(call, named.way, kept, before, is_anew=True):
                continue
            first = call.earlier.get(WAY) or walking.first_way(found, on, kept)
            kept |= _way_kept(first, named)
            if named and named.way in NOTE:
                break
        elif walk.open:
            said = put_question(call, found, walk.open, kept)
            is_silent = said is None
            if said and turns(call, said.text, kept, before, is_anew=bool(before)):
                continue
            if said is not None and is_word(said.text, *AS_NOTE):
                return None
            kept |= _kept_of(call, found, walk, said, kept, shown)
        elif not _goes_on(call, found, walk, kept, shown):
            break
        kept = keep(call, found, kept)
    return kept


def _begins(
    call: Call, found: Playbook, told: str, given: dict[str, str] | None
) -> tuple[Ground, dict[str, str], dict[str, str]]:
    """What a walk is walked on, what is kept as it begins, and what was answered when it was left half way."""
    on = walking.ground(call.open_desk(is_book_needed=False), told)
    kept, before = begun(call, found, on) if given is None else (given, {})
    go_on_once_more(call, found, kept)
    return ground_anew(on, kept), kept, before


def _so_far(
    call: Call, found: Playbook, on: Ground, of_itself: dict[str, str], kept: dict[str, str]
) -> Walk:
    """As far as the walk has come; what was answered in the plan before and is not put now is kept beside it."""
    walk = walking.walked(found, on, {**of_itself, **kept})
    while as_before := stands_as_before(call, walk, kept):
        kept |= as_before
        walk = walking.walked(found, on, {**of_itself, **kept})
    return walk


def _kept_of(
    call: Call,
    found: Playbook,
    walk: Walk,
    said: Value | None,
    kept: dict[str, str],
    shown: list[str],
) -> dict[str, str]:
    """What is kept after an answer to the open question: a line above it said differently, or the answer."""
    of_line = line_changed(call, found, walk, said, kept, shown)
    if of_line or not walk.open:
        return of_line
    return _answer_kept(call, found, walk, in_words(call, walk.open, said), kept)


def _answer_kept(
    call: Call, found: Playbook, walk: Walk, said: Value | None, kept: dict[str, str]
) -> dict[str, str]:
    """An answer under its slot; that no more is to be asked; nothing where nobody answers.

    One that is not for others is set aside, and the question put once more, where somebody sits there.
    """
    asked = walk.open
    if said is None or asked is None:
        return {}
    if is_word(said.text, PLAN):
        return {ENOUGH: "yes"}
    if said.cites:
        return {asked.slot: said.text}
    new = outburst.kept_with(found, asked.slot, asked.kind, said.text, kept, walk.private)
    if asked.slot not in new:
        tell(call, outburst.met(found, asked.slot, asked.kind, said.text, walk.private))
    elif cut := cut_in(found, asked.slot, asked.kind, said.text).kept:
        tell(call, asked._replace(cut=cut).cut_told)
    return new if call.is_asked_by_hand() else {asked.slot: "", **new}


def _goes_on(
    call: Call, found: Playbook, walk: Walk, kept: dict[str, str], shown: list[str]
) -> bool:
    """Whether anything more is to be said, though there is enough for a plan: what can wait, or what was taken."""
    if NOW in kept:
        return False
    is_asked = call.is_asked_by_hand() and ENOUGH not in kept
    left = len(walking.left_for_later(walk, kept)) if is_asked else 0
    if is_any_taken(call, walk, kept, shown):
        return changed(call, found, walk, kept, shown, left)
    if left:
        is_wanted = _is_more_wanted(call, left)
        if is_wanted is None:
            step_back(call, kept)
        else:
            kept[MORE] = "yes" if is_wanted else "no"
    return bool(left)


def _is_more_wanted(call: Call, count: int) -> bool | None:
    """Whether what can wait is to be asked now; None where the question before is to be put again."""
    question = f"{ENOUGH_TOLD} more asks {counted(count, 'more question')}."
    call.screen.show("\n")
    while answer := ask_and_judge(call, question):
        if is_word(answer, *_MORE):
            return True
        if is_word(answer, BACK):
            return None
        if is_word(answer, PLAN, *_ENOUGH):
            return False
        tell(call, f"“{answer}” is no answer to that one: more, or Enter.")
    return False


def _way_kept(first: str, named: Meant | None) -> dict[str, str]:
    """The way under its sign, and the one whose words are wanted too; where the plan is to be made at once, the first, and that no more is to be asked."""
    if named is None or named.way == PLAN:
        return {WAY: first, ENOUGH: "yes"} if named else {}
    return {WAY: named.way} | ({WAY_TOO: named.too} if named.too else {})


def _look_back(call: Call, found: Playbook) -> None:
    """Ask how it went, where the day for that has come."""
    from goodbooks.cli.proposing import after_yes

    for note in playing.record(call.desk, found.name).waiting:
        answer = ask_and_judge(call, f"{note.title} (well, partly or badly, and a few words; Enter leaves it)")  # fmt: skip
        if answer and call.is_asked_by_hand() and not playing.how_it_went(answer):
            how = ask(call, "Did it go well, partly or badly? Enter leaves it unsaid.") or ""
            answer = f"{how}: {answer}" if playing.how_it_went(how) else answer
        if answer:
            entry = playing.looked_back(call.desk, note, answer)
            after_yes(call, understood(call.desk, [entry]), "let yes be the line after the answer")
