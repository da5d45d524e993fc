"""prepare: the conversation before it happens, for you alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.cli.command import PAGE, Argument, Command, Example
from goodbooks.cli.pages import question, show_page
from goodbooks.core.telling import typed
from goodbooks.desk.naming import matter, person

if TYPE_CHECKING:
    from goodbooks.cli.call import Call
    from goodbooks.desk.asking.half_filled import HalfFilled
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
    from goodbooks.desk.asking.half_filled import HalfFilled
    from goodbooks.desk.asking.rounds import position

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
    half = HalfFilled(call.desk, call.world.environ, talk, parts)
    given = _begun(call, half)
    taken = tuple(part for part, _ in given)
    rest = (part for part in parts if part not in taken)
    return _filled(call, who, half._replace(parts=(*taken, *rest)), given)


def _filled(call: Call, who: str, half: HalfFilled, given: list[tuple[Part, str]]) -> int:
    """Ask for each part that is not `given`, and offer what was answered; it is kept until it is in the book."""
    from goodbooks.cli.asking import tell
    from goodbooks.cli.proposing import GOES_BACK, after_yes, broken_off

    code = GOES_BACK
    while code == GOES_BACK:
        try:
            _ask_each(call, half, given)
        except KeyboardInterrupt:
            code = broken_off(call, half.entries(given))
            if any(words for _, words in given):
                tell(call, f"goodbooks prepare {typed(who)} --fill goes on where you stopped.")
            return code
        entries = half.entries(given)
        if not entries:
            tell(call, "Nothing was answered, so there is nothing to add.")
            return 0
        code = after_yes(call, entries, "let yes be the line after the answers", has_back=True)
        if code == GOES_BACK:
            del given[-1:]
    if all(one.entry.id and call.desk.known().is_taken(one.entry.id) for one in entries):
        half.keep(())
    return code


def _begun(call: Call, half: HalfFilled) -> list[tuple[Part, str]]:
    """What was answered when it was left half way, said again, unless it is to begin anew; where nobody sits there, nothing."""
    from goodbooks.cli.asking import tell
    from goodbooks.cli.walks.kept_answers import begins_anew

    given = half.answered() if call.is_asked_by_hand() else []
    if not given:
        return []
    tell(call, "You had answered:")
    for part, words in given:
        tell(call, f"{part.ask} “{words}”", "  ")
    if not begins_anew(call):
        return given
    half.keep(())
    return []


def _ask_each(call: Call, half: HalfFilled, given: list[tuple[Part, str]]) -> None:
    """The answer to each part that is not `given` yet, kept where somebody sits there; "back" leads to the one before, and who hangs up has stopped."""
    from goodbooks.cli.asking import ask, tell
    from goodbooks.cli.walks.answering import BACK, is_word
    from goodbooks.desk.asking.half_filled import unclear

    is_by_hand = call.is_asked_by_hand()
    while len(given) < len(half.parts):
        part = half.parts[len(given)]
        if is_by_hand:
            call.screen.show("\n")
        answer = ask(call, part.ask)
        if is_by_hand and answer is None:
            raise KeyboardInterrupt
        if is_by_hand and is_word(answer or "", BACK):
            del given[-1:]
        elif why := unclear(part, answer or ""):
            tell(call, f"{why.reason}; {why.remedy}.")
            if not is_by_hand:
                given.append((part, ""))
        else:
            given.append((part, answer or ""))
        if is_by_hand:
            half.keep(given)


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
