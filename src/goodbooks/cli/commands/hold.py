"""hold: one message for all who wait, and the reminder of the next word."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.cli.command import MATTER, PAGE, Argument, Command, Example
from goodbooks.cli.pages import about_matter, put_page
from goodbooks.core.days import Moment, read_moment
from goodbooks.core.document import Message
from goodbooks.desk.refusals import Refusal

if TYPE_CHECKING:
    from goodbooks.cli.call import Call
    from goodbooks.core.document import Document


def run(call: Call) -> int:
    """Show the message, or write down that it was sent and when the next word comes."""
    asked = about_matter(call)
    name = asked.matter
    moment = _next_word(call)
    if call.options.sent and moment is None:
        raise Refusal(
            "--sent needs to know when the next word comes",
            f'add --next, such as: goodbooks hold {name} --next "tomorrow 10:00" --sent',
        )
    made = call.desk.page("hold", asked._replace(next_word=call.options.next or ""))
    call.tell(made.said)
    if not call.options.sent or moment is None:
        return put_page(call, made)
    return _promise(call, name, _receivers(made.document), moment)


def _next_word(call: Call) -> Moment | None:
    """When the next word comes, as --next says."""
    said = call.options.next
    if said is None:
        return None
    today, now = call.desk.clock
    moment = read_moment(said, today)
    if not isinstance(moment, Moment):
        raise Refusal(f"--next: {moment.reason}", moment.remedy)
    is_over = moment.on == today and bool(moment.at and now and moment.at < now)
    if moment.on < today or is_over:
        raise Refusal(f"--next: {moment} is already over", 'write a time to come: "tomorrow 10:00"')
    return moment


def _receivers(document: Document) -> tuple[str, ...]:
    blocks = (block for section in document.sections for block in section.blocks)
    return next((block.to for block in blocks if isinstance(block, Message)), ())


def _promise(call: Call, name: str, receivers: tuple[str, ...], moment: Moment) -> int:
    """Append my promise of the next word to everyone who waits."""
    from goodbooks.cli.adding import add, new_entry

    if not receivers:
        why = f"nobody is known to wait for #{name}"
        raise Refusal(why, "name them with --to, set apart by commas")
    made = new_entry(
        call, "promise", who=("me",), to=receivers, title=f"Next word on #{name}", matters=(name,),
        fields={"due": str(moment), "next-word": str(moment)},
    )  # fmt: skip
    return add(call, [made])


COMMAND = Command(
    name="hold",
    place=6,
    summary="One message for all who wait, and when the next word comes.",
    arguments=(
        MATTER,
        Argument("--next", "when the next word comes, such as 'tomorrow 10:00'", "WHEN"),
        Argument("--sent", "write down that you sent it: the book reminds you of the next word"),
        Argument(
            "--to", "who gets it, if not all who wait", "WHO", completes="people", is_many=True
        ),
        *PAGE,
    ),
    examples=(
        Example(
            """goodbooks hold '#loyalty' --next "tomorrow 10:00\"""", "the message for all who wait"
        ),
        Example('goodbooks hold loyalty --next "tomorrow 10:00" --sent', "after you sent it"),
        Example("goodbooks hold loyalty --to Growth,Sales", "for these two alone"),
    ),
    run=run,
)
