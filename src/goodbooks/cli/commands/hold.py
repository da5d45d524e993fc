"""hold: one message for all who wait, and the reminder of the next word."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.cli.command import PAGE, Argument, Command, Example
from goodbooks.cli.next_word import next_word
from goodbooks.cli.pages import about_awaited, put_page
from goodbooks.cli.sent import FILLED, refuse_unfilled
from goodbooks.cli.untold import in_words
from goodbooks.core.days import Moment
from goodbooks.core.document import Line
from goodbooks.desk.ground.refusals import Refusal
from goodbooks.desk.pages.sending import answers_with_it, hold_sent, lacks_next_word, message_in

if TYPE_CHECKING:
    from goodbooks.cli.call import Call
    from goodbooks.core.document import Document


def run(call: Call) -> int:
    """Show the message, or write down that it was sent and when the next word comes."""
    asked = about_awaited(call)
    word = next_word(call)
    moment = word.moment if isinstance(word.moment, Moment) else None
    asked = word.put(asked, call.options.next or "")
    made = call.desk.page("hold", asked)
    call.tell((*made.said, *asked.remarks))
    if not call.options.sent:
        code = put_page(call, in_words(call, "hold", asked, made))
        _say_how_it_is_told(call, made.document)
        return code
    from goodbooks.cli.adding import add

    message = message_in(made.document)
    if lacks_next_word(message, "", call.desk.clock.today):
        raise Refusal(
            "--sent needs to know when the next word comes",
            f'add --next, such as: goodbooks hold {asked.matter} --next "tomorrow 10:00" --sent',
        )
    entry = hold_sent(call.desk, asked, message, moment)
    refuse_unfilled(call, made.document)
    code = add(call, [entry])
    for line in answers_with_it(made.document):
        call.screen.say(f"if it answers what they asked: {line}")
    return code


def _say_how_it_is_told(call: Call, document: Document) -> None:
    """Of a message that went to a file: what is typed once it is sent, with the next word that it names."""
    lines = (line for section in document.sections for line in section.blocks if isinstance(line, Line))  # fmt: skip
    told = next((line.text for line in lines if line.text.endswith("--sent")), "")
    if call.options.output and told:
        call.screen.say(f"{told[:1].lower()}{told[1:]}")


COMMAND = Command(
    name="hold",
    place=6,
    summary="One message for all who wait, and when the next word comes.",
    arguments=(
        Argument(
            "matter",
            "a matter, with or without its #; or the ^id of what somebody asked, or who waits",
            "MATTER",
            completes="matters",
            is_needed=True,
        ),
        Argument(
            "--next",
            "when the next word comes, such as 'tomorrow 10:00'; 'next week' is its last working day",
            "WHEN",
        ),
        Argument(
            "--sent",
            "write down that you sent it: the book reminds you of the next word, if one is to come",
        ),
        FILLED,
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
        Example("goodbooks hold Vera", "for the one thing that Vera waits for"),
        Example("goodbooks hold ^photo", "tonight's words, for what you promised every evening"),
    ),
    run=run,
)
