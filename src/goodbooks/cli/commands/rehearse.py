"""rehearse: this very talk, practised aloud or in writing, one question after another."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.cli.command import Argument, Command, Example
from goodbooks.core.phrasing import short_day
from goodbooks.desk.naming import matter, person

if TYPE_CHECKING:
    from goodbooks.cli.call import Call
    from goodbooks.desk.typed.understand import Understood
    from goodbooks.desk.walks.rehearsal.rehearsing import Coming


def run(call: Call) -> int:
    """Put the questions, say what is in each answer, and keep the answers that shall stand."""
    from goodbooks.cli.asking import refuse_demo, tell
    from goodbooks.cli.proposing import GOES_BACK, broken_off
    from goodbooks.desk.asking.rounds import understood
    from goodbooks.desk.walks.rehearsal import rehearsing

    said, is_dry = call.options.who, call.options.dry_run
    refuse_demo(call, is_dry=is_dry)
    seconds = _seconds(call)
    tag = matter(call.desk, said) if said.startswith("#") else ""
    who = rehearsing.whom(call.desk, tag) if tag else person(call.desk, said)
    coming = rehearsing.questions(call.desk, who, tag)
    if call.is_asked_by_hand():
        tell(
            call,
            f"{rehearsing.asks_now(who)}. Answer as you would say it; Enter goes on, Ctrl-C stops.",
        )
        if avoided := rehearsing.not_to_do(call.desk, who):
            tell(call, avoided)
    given: dict[str, str] = {}
    code, at = GOES_BACK, 0
    while code == GOES_BACK:
        try:
            at = _put_from(call, coming, at, seconds, given)
        except KeyboardInterrupt:
            kept = rehearsing.answers(call.desk, list(given.items()), tag)
            return broken_off(call, understood(call.desk, kept))
        entries = understood(call.desk, rehearsing.answers(call.desk, list(given.items()), tag))
        if not entries:
            return _nothing_given(call, coming)
        code = _kept(call, entries, who)
    return code


def _nothing_given(call: Call, coming: tuple[Coming, ...]) -> int:
    """That nothing is kept; tried without a terminal, the questions all the same."""
    from goodbooks.cli.asking import tell

    if call.options.dry_run and not call.is_asked_by_hand():
        for number, one in enumerate(coming, 1):
            tell(call, f"{number}/{len(coming)} {one.words}")
    tell(call, "There is nothing to keep.")
    return 0


def _kept(call: Call, entries: tuple[Understood, ...], who: str) -> int:
    """The answers shown, and kept after a yes; or the sign that the last question is to be put again."""
    from goodbooks.cli.asking import tell
    from goodbooks.cli.proposing import after_yes

    if call.options.dry_run or call.options.yes:
        from goodbooks.cli.adding import add

        return add(call, entries, is_dry=call.options.dry_run)
    tell(call, f"Kept answers come back in goodbooks prepare {who}.")
    return after_yes(call, entries, "--yes keeps them without asking", has_back=True)


def _put_from(
    call: Call, coming: tuple[Coming, ...], at: int, seconds: int, given: dict[str, str]
) -> int:
    """The questions from one place on, each with its answer in `given`; the place of the last that was put."""
    for place in range(at, len(coming)):
        at = place
        if not _put(call, coming[place], f"{place + 1}/{len(coming)}", seconds, given):
            break
    return at


def _seconds(call: Call) -> int:
    """How long an answer may take; 0 without a clock."""
    from goodbooks.desk.ground.refusals import Refusal

    said = call.options.clock
    if said is None:
        return 0
    if not said.isdecimal() or not 0 < int(said[:5]) <= 600:
        raise Refusal(f"--clock: {said} is no number of seconds", "write it from 1 to 600, as in --clock 60")  # fmt: skip
    return int(said)


def _put(call: Call, coming: Coming, number: str, seconds: int, given: dict[str, str]) -> bool:
    """One question, and in `given` its answer as it was said last; whether anybody still answers."""
    import time

    from goodbooks.cli.asking import ask, tell
    from goodbooks.desk.walks.rehearsal import rehearsing

    if call.is_asked_by_hand():
        call.screen.show("\n")
        if coming.answer:
            since = short_day(coming.answer.on, call.desk.clock.today)
            tell(call, f"You had ready, since {since}: {coming.answer.title}")
        if coming.known:
            tell(call, f"The book says: {coming.known}")
    words, hint = coming.words, rehearsing.way_in(coming)
    question = f"{number} {words}"
    while True:
        began = time.monotonic()
        answer = ask(call, question)
        if not answer:
            return answer is not None or words in given
        if rehearsing.is_ignorance(answer):
            _help(call, coming)
            question, hint = "How would you say it? (Enter goes on)", ""
            continue
        given[words] = answer
        said = rehearsing.took_longer(round(time.monotonic() - began), seconds)
        if said:
            tell(call, said)
        _feedback(call, words, answer)
        if hint and not call.options.no_hints:
            tell(call, f"A way into it: {hint}")
            hint = ""  # once is enough
        question = "And if you said it another way? (Enter keeps this one)"


def _help(call: Call, coming: Coming) -> None:
    """What there is to begin with, where nothing came to mind; nothing is kept of that."""
    from goodbooks.cli.asking import tell
    from goodbooks.desk.walks.rehearsal import rehearsing

    for line in rehearsing.helped(coming) if not call.options.no_hints else ():
        tell(call, line)


def _feedback(call: Call, question: str, answer: str) -> None:
    """What is in the answer, the one thing to try next, and at most two words of the coach."""
    from goodbooks.cli.asking import tell
    from goodbooks.desk.walks.rehearsal import rehearsing

    found = rehearsing.heard(answer)
    tell(call, rehearsing.in_words(found, question, answer, rehearsing.private_of(call.desk)))
    for flag in found.flags[:2]:
        tell(call, f"The coach: {flag.says} {flag.instead}")


COMMAND = Command(
    name="rehearse",
    place=18,
    summary="This very talk, practised: their questions, your answers.",
    arguments=(
        Argument("who", "the name of a person, or '#matter'", "WHO", completes="people", is_needed=True),
        Argument("--clock", "say when an answer takes longer than that many seconds", "SECONDS"),
        Argument("--no-hints", "show no way into an answer"),
        Argument("--yes", "keep the answers without asking once more"),
        Argument("--dry-run", "ask, show what would be kept, and add nothing"),
    ),
    examples=(
        Example("goodbooks rehearse Marcus", "the questions of the next talk, one by one"),
        Example("goodbooks rehearse '#loyalty' --clock 60", "a minute for each answer"),
        Example("goodbooks --book demo:fumbled rehearse Dário --dry-run", "try it on a demo book"),
    ),
    run=run,
)  # fmt: skip
