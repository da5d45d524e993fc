"""friday: five minutes with the questions that the book has for you."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.cli.command import Argument, Command, Example

if TYPE_CHECKING:
    from goodbooks.cli.call import Call
    from goodbooks.core.entry import Entry
    from goodbooks.desk.asking.rounds import Prompt, Round


def run(call: Call) -> int:
    """Ask each question, write each answer as it comes, and say what stays."""
    from goodbooks.cli.asking import refuse_demo, tell
    from goodbooks.core.phrasing import capital, counted
    from goodbooks.desk.asking.rounds import ROUND, after_a_friday, friday, put_by
    from goodbooks.desk.ground.refusals import INTERRUPTED

    is_dry = call.options.dry_run
    refuse_demo(call, is_dry=is_dry)
    found = friday(call.desk, call.world.environ)
    call.tell(found.said)
    if not found.prompts:
        call.screen.show(found.nothing_left() + "\n")
        return call.ended()
    if call.is_asked_by_hand():
        words = capital(counted(len(found.prompts), "question"))
        tell(
            call,
            f"{words}. A line each; Enter skips until next week, back goes back, ? says why it is asked, Ctrl-C stops.",
        )
    given: dict[int, tuple[str, int]] = {}
    code = 0
    try:
        _round(call, found, given, is_dry=is_dry)
    except KeyboardInterrupt:
        code = INTERRUPTED
    asked, written = len(given), sum(added for _, added in given.values())
    if asked < len(found.prompts) and call.is_asked_by_hand():
        call.screen.show("\n")
    if asked == len(found.prompts) and not is_dry:
        put_by(call.desk, call.world.environ, ROUND)
    stay = len(found.prompts) - sum(bool(words) for words, _ in given.values())
    ends = f"{capital(counted(written, 'entry', 'entries'))} {'would be' if is_dry else 'were' if written != 1 else 'was'} added"
    later = f"; {counted(stay, 'question')} skipped or left" if stay else ""
    on = " goodbooks friday goes on where you stopped." if asked < len(found.prompts) else ""
    tell(call, f"{ends}{later}.{on}")
    then = after_a_friday(call.desk) if written and not (on or code or is_dry) else ""
    if then:
        tell(call, then)
    return code or call.ended()


def _round(call: Call, found: Round, given: dict[int, tuple[str, int]], *, is_dry: bool) -> None:
    """Put each question; `given` gets its answer by its place, and how many entries were written for it at once."""
    from goodbooks.cli.walks.answering import BACK, is_word
    from goodbooks.desk.asking.rounds import put_by

    at = 0
    while at < len(found.prompts):
        prompt = found.prompts[at]
        words = _answer(call, found, at)
        if words is None:
            break
        if call.is_asked_by_hand() and is_word(words, BACK):
            at = _before(call, at, given)
            continue
        told = _told_beside(call, prompt, words, is_dry=is_dry)
        entry = _become(call, prompt, words) if words else None
        if isinstance(entry, str):
            continue
        if entry is not None:
            _write(call, entry, is_dry=is_dry)
        elif not is_dry:
            put_by(call.desk, call.world.environ, prompt.key)
        given[at] = (words, told + (entry is not None))
        at += 1


def _answer(call: Call, found: Round, at: int) -> str | None:
    """The answer to one question, after why it is asked where that is wanted; None when nobody answers any more."""
    from goodbooks.cli.asking import ask, tell

    prompt = found.prompts[at]
    put = f"{at + 1}/{len(found.prompts)} {prompt.words} ({prompt.hint})"
    if call.is_asked_by_hand():
        call.screen.show("\n")
    while (words := ask(call, put)) == "?" and call.is_asked_by_hand():
        tell(call, prompt.why)
    return words


def _before(call: Call, at: int, given: dict[int, tuple[str, int]]) -> int:
    """The place of the question before, unless its answer is written by now, which is said."""
    from goodbooks.cli.asking import tell

    if at and not given[at - 1][1]:
        del given[at - 1]
        return at - 1
    said = "The answer before is written; the line under it takes it back." if at else "This is the first question."  # fmt: skip
    tell(call, said)
    return at


def _told_beside(call: Call, prompt: Prompt, words: str, *, is_dry: bool) -> int:
    """Keep what was told where a day was wanted as a note, before the day is asked for once more; how many entries that is."""
    from goodbooks.core.problem import Unclear
    from goodbooks.desk.asking.rounds import kept_beside

    is_lost = words and call.is_asked_by_hand() and isinstance(prompt.become(words), Unclear)
    told = kept_beside(call.desk, words) if is_lost else None
    if told is not None:
        _write(call, told, is_dry=is_dry)
    return int(told is not None)


def _become(call: Call, prompt: Prompt, words: str) -> Entry | str | None:
    """The entry an answer becomes, asked once more where it is not clear; or the word that goes back to the question itself."""
    from goodbooks.cli.asking import ask
    from goodbooks.cli.either import day_chosen
    from goodbooks.cli.walks.answering import BACK, is_word
    from goodbooks.core.problem import Unclear
    from goodbooks.desk.ground.refusals import Refusal

    made = prompt.become(words)
    while isinstance(made, Unclear):
        if not call.is_asked_by_hand():
            raise Refusal(f"{prompt.words} {made.reason}", made.remedy)
        again = day_chosen(call, words, call.desk.clock.today, made) or ask(
            call, f"{made.reason}; {made.remedy}"
        )
        if again and is_word(again, BACK):
            return BACK
        words = again or words
        made = prompt.become(again) if again else None
    return made


def _write(call: Call, entry: Entry, *, is_dry: bool) -> None:
    """Show one entry and write it at once, so that a round can be broken off."""
    from goodbooks.cli.adding import add
    from goodbooks.desk.asking.rounds import understood

    add(call, understood(call.desk, [entry]), is_dry=is_dry)


COMMAND = Command(
    name="friday",
    place=13,
    summary="Five minutes: at most nine questions from the book.",
    arguments=(Argument("--dry-run", "ask, show what would be added, and add nothing"),),
    examples=(
        Example("goodbooks friday", "what is still on, silent, ending, due thanks; one for the boss"),
        Example("goodbooks friday < answers.txt", "the answers from a file, a line each"),
        Example("goodbooks --book demo:reins friday --dry-run", "try it on a demo book"),
    ),
    run=run,
)  # fmt: skip
