"""confirm: a verbal decision in writing, and how it climbs the ladder of confirmation."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.cli.command import PAGE, Argument, Command, Example
from goodbooks.cli.pages import put_page, question
from goodbooks.cli.sent import FILLED, refuse_unfilled, say_days
from goodbooks.cli.untold import in_words
from goodbooks.desk.ground.refusals import Refusal
from goodbooks.desk.naming import entry, readers
from goodbooks.desk.pages.put_in_writing import refuse_no_decision
from goodbooks.desk.pages.sending import (
    LADDER,
    climbed,
    kept_by_it,
    refuse_nothing_sent,
    talk_with_it,
)

if TYPE_CHECKING:
    from goodbooks.cli.call import Call
    from goodbooks.core.document import Question
    from goodbooks.core.entry import Entry


def run(call: Call) -> int:
    """Show the message, or write down what became of it."""
    decision = entry(call.desk, call.options.ref, "decision")
    decision = _as_decision(call, decision) or decision
    refuse_no_decision(call.desk, decision)
    receivers = readers(call.desk, call.options.to)
    states = [state for state in LADDER if getattr(call.options, state) not in (None, False)]
    if len(states) > 1:
        one, other = states[:2]
        raise Refusal(f"--{one} and --{other} are two answers", "give one of them at a time")
    if call.options.words and states != ["acknowledged"]:
        raise Refusal(
            f'goodbooks confirm has no use for "{call.options.words}"',
            'their words go behind --acknowledged or --corrected: --acknowledged "Yes, as I said"',
        )
    asked = question(call)._replace(ref=decision.ref, readers=receivers)
    if states:
        return _climb(call, decision, states[0], asked)
    made = call.desk.page("confirm", asked)
    call.tell(made.said)
    return put_page(call, in_words(call, "confirm", asked, made))


def _as_decision(call: Call, found: Entry) -> Entry | None:
    """A yes or a no that stands as an answer so far, as the decision it is; None where nobody sits there who says so."""
    if found.kind != "answer" or not call.is_asked_by_hand():
        return None
    from goodbooks.cli.adding import add
    from goodbooks.cli.asking import NO, YES, ask
    from goodbooks.desk.asking.answered import lines_in_writing, stands_as

    there = stands_as(call.desk, found)
    lines = lines_in_writing(call.desk, found) if there is None else ()
    if not lines:
        return there
    said = ask(
        call,
        f"{found.ref} stands as an answer so far. Write it down as the decision it is, and confirm that? (yes or no)",
    )
    while said is not None and said.lower() not in (*YES, *NO):
        said = ask(call, "Please write yes or no.")
    if said is None or said.lower() in NO:
        return None
    made = call.desk.understand(lines[0], lines[1:])
    add(call, [made])
    return call.desk.entry(made.entry.ref)


def _climb(call: Call, decision: Entry, state: str, asked: Question) -> int:
    """Append the outcome that says how far the decision is confirmed."""
    from goodbooks.cli.adding import add

    words = call.options.corrected if state == "corrected" else call.options.words
    outcome = climbed(call.desk, decision, state, asked.readers, words or "")
    if state != "sent":
        return add(call, [outcome, *talk_with_it(call.desk, outcome.entry)])
    page = call.desk.page("confirm", asked).document
    refuse_nothing_sent(page, decision.ref)
    refuse_unfilled(call, page)
    code = add(call, [outcome, *kept_by_it(call.desk, decision, asked.readers)])
    say_days(call, page)
    return code


COMMAND = Command(
    name="confirm",
    place=5,
    summary="A verbal decision in writing; then what became of it.",
    arguments=(
        Argument(
            "ref",
            "the id of a decision, such as ^once",
            "^ID",
            completes="decisions",
            is_needed=True,
        ),
        Argument("words", "their words, behind --acknowledged", "WORDS"),
        Argument("--sent", "write down that you sent it"),
        FILLED,
        Argument("--acknowledged", "write down that they agreed"),
        Argument("--corrected", "write down how they corrected it", "WORDS"),
        Argument("--silent", "write down that no answer came"),
        Argument(
            "--to", "who gets it, if not whoever decided", "WHO", completes="people", is_many=True
        ),
        *PAGE,
    ),
    examples=(
        Example("goodbooks confirm ^once", "the message, with the gaps still to fill"),
        Example("goodbooks confirm ^once --sent", "after you sent it"),
        Example('goodbooks confirm ^once --acknowledged "Yes, this once"', "when they agree"),
        Example(
            'goodbooks confirm ^once --corrected "Only until the launch"', "when they correct it"
        ),
    ),
    run=run,
)
