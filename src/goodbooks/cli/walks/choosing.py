"""Which playbook a story is for, where it may be more than one: asked once, and the likeliest without an answer."""

from __future__ import annotations

import shlex
from typing import TYPE_CHECKING

from goodbooks.cli.asking import YES, tell
from goodbooks.cli.walks.answering import is_word
from goodbooks.cli.walks.help_first import ask_and_judge
from goodbooks.desk.walks import playing

if TYPE_CHECKING:
    from goodbooks.cli.call import Call


_NONE = (
    "none",
    "none of these",
    "none of them",
    "neither",
    "no",
    "nope",
    "something else",
    "another",
)
_IT_IS = (*YES, "it is", "1")


def chosen(call: Call, name: str, told: str, source: str) -> str:
    """The name of the playbook that is meant of those that fit a story, "" for none of them; `name` is the likeliest.

    Raises HelpFirstError where the answer calls for help.
    """
    fitting = playing.fitting(call.open_desk(is_book_needed=False), told)
    if not fitting or fitting[0][0] != name:
        return name
    if len(fitting) < 2:
        if source != "-":
            tell(call, f"As it reads: {fitting[0][1]}. If it is not that, goodbooks play lists what else there is.")  # fmt: skip
        return name
    if source != "-":
        said = "; ".join(f"{at} {title}" for at, (_, title) in enumerate(fitting, 1))
        question = f"Which is it? {said}. Enter takes 1; none if it is none of these."
        while answer := ask_and_judge(call, question):
            if is_word(answer, *_NONE):
                return ""
            meant = _meant(answer, [one for one, _ in fitting]) or _by_name(call, answer)
            if meant:
                return meant
            tell(call, f"“{answer}” is none of these: a number from 1 to {len(fitting)}.")
        if answer is not None:
            return name
    file = source if source == "-" else shlex.quote(source)
    others = " or ".join(f"goodbooks play {one} --from {file}" for one, _ in fitting[1:])
    tell(call, f"It is taken for {name}. Where it is another: {others}.")
    return name


def nearest(call: Call, told: str, source: str) -> str:
    """The name of the playbook that is nearest to a story that fits none for certain, where it is said to be the one; else ""."""
    found = playing.nearest(call.open_desk(is_book_needed=False), told)
    if found is None or call.options.format:
        return ""
    name, says = found
    begin = f"None of the plans fits for certain. Nearest: {says}."
    if source == "-" or not call.is_asked_by_hand():
        tell(call, f"{begin} If it is that: goodbooks play {name} --from {shlex.quote(source)}.")
        return ""
    answer = ask_and_judge(call, f"{begin} Is it that? yes goes on with it; Enter shows what there is where nothing fits.")  # fmt: skip
    return name if is_word(answer or "", *_IT_IS) else ""


def of_all(call: Call) -> str:
    """The name of the playbook that is meant of all that were listed; "" where the writer leaves it there.

    Raises HelpFirstError where the answer calls for help.
    """
    if not call.is_asked_by_hand():
        return ""
    while answer := ask_and_judge(call, "Its name goes on with it and your story; Enter leaves it here."):  # fmt: skip
        if is_word(answer, *_NONE):
            return ""
        if meant := _by_name(call, answer):
            return meant
        tell(call, f"“{answer}” is none of the names at the beginning of the lines above.")
    return ""


def _by_name(call: Call, answer: str) -> str:
    """The playbook that an answer names, with or without its hyphens; "" for none."""
    said = "-".join(answer.lower().strip(" .!:").split())
    return said if said in playing.paths(call.open_desk(is_book_needed=False)) else ""


def _meant(answer: str, names: list[str]) -> str:
    """The name that an answer gives by its number, or whole; "" where it gives none."""
    said = answer.lower().strip(" .!")
    if said.isdecimal():
        number = int(said) if len(said) < 5 else 0
        return names[number - 1] if 1 <= number <= len(names) else ""
    return said if said in names else ""
