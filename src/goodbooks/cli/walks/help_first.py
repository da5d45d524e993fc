"""An answer that calls for help of another sort is answered at once, before anything else is asked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.cli.asking import ask, tell
from goodbooks.desk.walks import heard, walking

if TYPE_CHECKING:
    from goodbooks.cli.call import Call

_GO_ON = ("go on", "goon", "go", "no", "n")


class HelpFirstError(Exception):
    """A walk stops at an answer that calls for help; `words` are that answer."""

    def __init__(self, words: str) -> None:
        super().__init__()
        self.words = words


def ask_and_judge(call: Call, words: str) -> str | None:
    """The answer as `ask` gives it; one that calls for help is answered first, and may stop the walk, HelpFirstError."""
    answer = ask(call, words)
    if answer:
        judge(call, answer)
    return answer


def judge(call: Call, answer: str) -> None:
    """Say where to turn where an answer calls for help; the writer judges whether to go on, else HelpFirstError."""
    desk = call.open_desk(is_book_needed=False)
    helps = walking.help_first(desk, [answer])
    if not helps:
        return
    tell(call, f"“{answer}”: this may be a matter for help of another sort, and that would come first. goodbooks play {helps[0][0]} says where to turn.")  # fmt: skip
    for line in heard.where_to_turn(name for name, _ in helps):
        tell(call, line, "  ")
    again = ask(call, "Enter stops here; go on asks the next question.") if call.is_asked_by_hand() else None  # fmt: skip
    if again is None or again.lower().strip(".") not in _GO_ON:
        raise HelpFirstError(answer)
