"""prepare: the conversation before it happens, for you alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.cli.command import PAGE, Argument, Command, Example
from goodbooks.cli.pages import question, show_page
from goodbooks.desk.naming import matter, person

if TYPE_CHECKING:
    from goodbooks.cli.call import Call
    from goodbooks.desk.asking.rounds import Part
    from goodbooks.desk.ground.refusals import Refusal


def run(call: Call) -> int:
    """Show what is ready for the talk, and what to settle first."""
    who = person(call.desk, call.options.who)
    if call.options.fill:
        return _fill(call, who)
    name = matter(call.desk, call.options.matter) if call.options.matter else ""
    return show_page(call, "prepare", question(call)._replace(who=who, matter=name))


def _fill(call: Call, who: str) -> int:
    """Ask for the open parts of the position one by one, and write what was answered after a yes."""
    from goodbooks.cli.asking import refuse_demo, tell
    from goodbooks.cli.proposing import GOES_BACK, after_yes, broken_off
    from goodbooks.desk.asking.rounds import filled, position

    refuse_demo(call, is_dry=False)
    talk, parts = position(call.desk, who)
    if talk is None or talk.id is None:
        raise _no_talk(who, has_talk=talk is not None)
    if not parts:
        tell(call, f"Nothing is open: goodbooks prepare {who} shows where you stand.")
        return 0
    if call.is_asked_by_hand():
        tell(
            call,
            "A line each; Enter leaves it open, back goes back, Ctrl-C stops. What you write stays private.",
        )
        if parts[0].field == "want":
            tell(call, "Not settled yet? That is an answer too: by which day you will know.")
    given: list[tuple[Part, str]] = []
    code = GOES_BACK
    while code == GOES_BACK:
        del given[-1:]
        try:
            _ask_each(call, parts, given)
        except KeyboardInterrupt:
            return broken_off(call, filled(call.desk, talk, given))
        entries = filled(call.desk, talk, given)
        if not entries:
            tell(call, "Nothing was answered, so there is nothing to add.")
            return 0
        code = after_yes(call, entries, "let yes be the line after the answers", has_back=True)
    return code


def _ask_each(call: Call, parts: tuple[Part, ...], given: list[tuple[Part, str]]) -> None:
    """The answer to each part that is not `given` yet; "back" leads to the one before."""
    from goodbooks.cli.asking import ask
    from goodbooks.cli.walks.answering import BACK, is_word

    while len(given) < len(parts):
        part = parts[len(given)]
        if call.is_asked_by_hand():
            call.screen.show("\n")
        answer = ask(call, part.ask) or ""
        if call.is_asked_by_hand() and is_word(answer, BACK):
            del given[-1:]
        else:
            given.append((part, answer))


def _no_talk(who: str, *, has_talk: bool) -> Refusal:
    from goodbooks.desk.ground.refusals import Refusal

    if has_talk:
        return Refusal(f"the talk with {who} has no id", "goodbooks tidy gives it one")
    plan = f"goodbooks add 'tomorrow talk {who}' plans one"
    return Refusal(f"no talk with {who} is planned", plan)


COMMAND = Command(
    name="prepare",
    place=11,
    summary="A talk before it happens: what you want, and their side.",
    arguments=(
        Argument("who", "the name of a person", "WHO", completes="people", is_needed=True),
        Argument(
            "matter", "the matter, if it is not the talk's own", "MATTER", completes="matters"
        ),
        Argument("--fill", "ask for what is open in your position, one by one"),
        *PAGE,
    ),
    examples=(
        Example("goodbooks prepare Marcus", "for the next talk that is planned with him"),
        Example(
            "goodbooks prepare Marcus --fill", "asks what you want, second best, what you refuse"
        ),
        Example("goodbooks prepare Marcus '#loyalty'", "with the questions of one matter"),
        Example(
            "goodbooks --book demo:fumbled prepare Dário", "the night before, from a demo book"
        ),
    ),
    run=run,
)
