"""confirm: a verbal decision in writing, and how it climbs the ladder of confirmation."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.cli.command import PAGE, Argument, Command, Example
from goodbooks.cli.naming import entry, readers
from goodbooks.cli.pages import question, show_page
from goodbooks.core.phrasing import short_day
from goodbooks.core.scope import Scope
from goodbooks.desk.refusals import NOTHING_CHANGED, Refusal

if TYPE_CHECKING:
    from goodbooks.cli.call import Call
    from goodbooks.core.entry import Entry

_TITLES = {
    "sent": "Sent back in writing",
    "acknowledged": "Acknowledged",
    "corrected": "Corrected",
    "silent": "No answer so far",
}


def run(call: Call) -> int:
    """Show the message, or write down what became of it."""
    decision = entry(call.desk, call.options.ref, "decision")
    if decision.kind != "decision":
        raise Refusal(
            f"{decision.ref} is not a decision, but of the kind {decision.kind}",
            "goodbooks find --kind decision shows the decisions there are",
        )
    receivers = readers(call.desk, call.options.to)
    states = [state for state in _TITLES if getattr(call.options, state) not in (None, False)]
    if len(states) > 1:
        one, other = states[:2]
        raise Refusal(f"--{one} and --{other} are two answers", "give one of them at a time")
    if call.options.words and states != ["acknowledged"]:
        raise Refusal(
            f'goodbooks confirm has no use for "{call.options.words}"',
            'their words go behind --acknowledged or --corrected: --acknowledged "Yes, as I said"',
        )
    if states:
        return _climb(call, decision, states[0], receivers)
    asked = question(call)._replace(ref=decision.ref, readers=receivers)
    return show_page(call, "confirm", asked)


def _climb(call: Call, decision: Entry, state: str, receivers: tuple[str, ...]) -> int:
    """Append the outcome that says how far the decision is confirmed."""
    from goodbooks.cli.adding import add, new_entry

    if decision.id is None:
        raise Refusal(
            f"{decision.ref} has no ^id that an answer could point to",
            "run goodbooks tidy, which gives it one, and try again",
        )
    words = call.options.corrected if state == "corrected" else call.options.words
    is_mine = state == "sent"
    to = receivers or decision.who
    if is_mine:
        _refuse_twice(call, decision, to)
    made = new_entry(
        call, "outcome",
        who=("me",) if is_mine else decision.who,
        to=to if is_mine else (),
        title=_TITLES[state], links=(decision.id,),
        fields={"state": state, **({"said": words} if words else {})},
    )  # fmt: skip
    return add(call, [made])


def _refuse_twice(call: Call, decision: Entry, to: tuple[str, ...]) -> None:
    """Say that it was sent already, when each of these people has it."""
    book = call.desk.open(Scope(call.desk.clock.today, ids=(decision.id or "",))).book
    outcomes = book.pointing_to(decision, call.desk.kinds["outcome"].type)
    sent = [one for one in outcomes if one.line("state").lower() == "sent"]
    if sent and all(any(book.is_same(who, had) for one in sent for had in one.to) for who in to):
        day = short_day(sent[-1].on, call.desk.clock.today)
        raise Refusal(
            f"{decision.ref} was sent already, on {day} ({sent[-1].ref})",
            f"goodbooks confirm {decision.ref} --acknowledged, --corrected or --silent"
            " says what came of it",
            NOTHING_CHANGED,
        )


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
