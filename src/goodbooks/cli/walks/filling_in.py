"""A walk whose plan is in the book, at the terminal: what was left open in its message is asked for, and the message shown whole."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.cli.asking import tell
from goodbooks.cli.walks.answering import AGAIN, is_word
from goodbooks.cli.walks.help_first import ask_and_judge
from goodbooks.core.phrasing import day_text
from goodbooks.core.problem import Unclear
from goodbooks.desk.asking.rounds import understood
from goodbooks.desk.walks import playing, walking
from goodbooks.desk.walks.questions import half_told
from goodbooks.desk.walks.questions.beside_answers import WAY
from goodbooks.desk.walks.since import filled_since
from goodbooks.desk.walks.since.goes_on import LATELY
from goodbooks.desk.walks.since.wanted_no_more import wanted_no_more
from goodbooks.desk.walks.words.since_written import written_of

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from goodbooks.cli.call import Call
    from goodbooks.desk.walks.playing import Playbook
    from goodbooks.desk.walks.questions.asked import Asked

ONCE_MORE = -1
"""What comes of it where the plan is to be walked once more."""


def fill_in(call: Call, found: Playbook) -> int | None:
    """Ask what a written plan leaves open, show what there is to say, and offer what that adds; None where there is no such plan, ONCE_MORE where its questions are wanted again."""
    desk = call.open_desk(is_book_needed=False)
    kept = half_told.remembered(desk, call.world.environ, found.name) if desk.where.is_own else {}
    plan = written_of(kept)
    if plan is None or not call.is_asked_by_hand() or call.options.dry_run:
        return None
    walk = walking.walked(found, walking.ground(desk), kept, is_silent=True)
    end = walking.ended(desk, found, walk, kept.get(WAY, ""), plan)
    left = filled_since.left_in_messages(end, walk, kept)
    if not left:
        return _shown_again(call, found, kept, plan.on)
    tell(call, f"Your plan of {day_text(plan.on, desk.clock.today)} is in the book; this was left open in what there is to send. Enter leaves it open; again walks the questions once more, with your answers.")  # fmt: skip
    for asked, _ in left:
        words = _answer(call, found, asked)
        if words is None:
            return ONCE_MORE
        if say_what_is_taken_back(call, found, words):
            return 0
        new = filled_since.filled(kept, asked.slot, words) if words else kept
        kept = half_told.remember(desk, call.world.environ, found.name, new, kept)
    return _shown(call, found, kept)


def _shown_again(call: Call, found: Playbook, kept: dict[str, str], on: date) -> int | None:
    """What there is to say of a plan of these weeks that lacks nothing; None where it is older, ONCE_MORE where its questions are wanted again."""
    today = call.desk.clock.today
    if on < today - LATELY:
        return None
    question = f"Your plan of {day_text(on, today)} is in the book. Enter shows what there is to say; again walks the questions once more, with your answers."
    answer = ask_and_judge(call, question)
    if say_what_is_taken_back(call, found, answer or ""):
        return 0
    return ONCE_MORE if answer and is_word(answer, AGAIN) else _shown(call, found, kept)


def shown_unasked(call: Call, found: Playbook, answers: Mapping[str, str]) -> int | None:
    """What there is to say of a plan of these weeks where nobody sits there and nothing new is answered; None for any other."""
    desk = call.open_desk(is_book_needed=False)
    if call.is_asked_by_hand() or call.options.dry_run or not desk.where.is_own:
        return None
    kept = half_told.remembered(desk, call.world.environ, found.name)
    plan = written_of(kept)
    is_new = any(half_told.answers_in(answers).values())
    if plan is None or is_new or plan.on < desk.clock.today - LATELY:
        return None
    return _shown(call, found, kept)


def say_what_is_taken_back(call: Call, found: Playbook, words: str) -> bool:
    """Say who has to hear it and what is taken back, where words say that a plan in the book is wanted no more; whether they do."""
    lines = wanted_no_more(call.open_desk(is_book_needed=False), call.world.environ, found, words)
    for line in lines:
        tell(call, line)
    return bool(lines)


def _answer(call: Call, found: Playbook, asked: Asked) -> str | None:
    """An answer, "" for none; None where the questions are wanted again. A day that is not clear is asked for once more."""
    usual = f" (yes takes what is usual: {asked.shown})" if asked.is_usual else ""
    held = f" You wrote “{asked.shown}”: how do you say it to them?" if asked.shown and not asked.is_usual else ""  # fmt: skip
    while answer := ask_and_judge(call, f"{asked.words}{usual}{held}"):
        if is_word(answer, AGAIN):
            return None
        if asked.is_usual and asked.said and is_word(answer, "yes"):
            return asked.said.text
        said = playing.cleared(call.desk, found, asked.slot, asked.kind, answer)
        if not isinstance(said, Unclear):
            return said
        tell(call, f"{said.reason}: {said.remedy}.")
    return ""


def _shown(call: Call, found: Playbook, kept: dict[str, str]) -> int:
    """What there is to say with the new answers, and the entries that they add, written after a yes."""
    from goodbooks.cli.pages import put_page
    from goodbooks.cli.proposing import after_yes
    from goodbooks.cli.walks.plan_offered import coached
    from goodbooks.desk.ground.handed_back import Page

    desk, on = call.desk, walking.ground(call.desk)
    walk = walking.walked(found, on, kept, is_silent=True)
    end = walking.ended(desk, found, walk, kept.get(WAY, ""), written_of(kept))
    code = put_page(call, Page(filled_since.to_say(end), (), is_lost=False))
    coached(call, end, walk)
    made = understood(desk, filled_since.added(desk, found, on, kept))
    if not made or not call.is_asked_by_hand():
        return code
    code = after_yes(call, made, "let yes be the line after the answers")
    if all(one.entry.id and desk.known().is_taken(one.entry.id) for one in made):
        new = filled_since.with_refs(kept, (one.entry.ref for one in made))
        half_told.remember(desk, call.world.environ, found.name, new, kept)
    return code
