"""A sentence that says something by a day that can be two is asked which one it is; a day in a title says nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.core.either_day import either_day
from goodbooks.core.regex import regex
from goodbooks.desk.ground.refusals import Refusal

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from goodbooks.desk.sentences.plain_meaning import Meant

_TITLE = regex(r'"([^"]*)"')


def refuse_either(
    sentence: str, today: date, meant: Meant | None, whole: Callable[[str], Meant | None]
) -> None:
    """Ask which day is meant, where the day of a sentence can be two and what it means, as `whole` reads it, is another with each."""
    said = _lines(meant)
    for is_past in (True, False):
        either = either_day(sentence, today, "", is_past=is_past)
        other = next((one for one in either if one.choice != str(today)), None)
        sure = _lines(whole(other.words)) if other else ""
        took_one = any(f" by {one.choice}" in said for one in either)
        if other is None or not (sure or took_one):
            continue
        is_its_day = sure.startswith(other.choice) and " talk " not in sure
        is_its_due = took_one or _is_its_due(said, sure, other.said, other.choice)
        if is_its_day if is_past else is_its_due:
            both = " or ".join(one.choice for one in either)
            raise Refusal(f"“{other.said}” can mean {both}", f"write {both}")


def _is_its_due(said: str, sure: str, day: str, choice: str) -> bool:
    """Whether the day of a sentence is one that its line holds: with it said as a date it stands there, or no more in the title."""
    if not said:
        return True
    return choice not in _titles(sure) if day in _titles(said) else choice in sure


def _lines(meant: Meant | None) -> str:
    """The line that is meant and what stands under it; "" for none."""
    return "\n".join((meant.line, *meant.more)) if meant and meant.line else ""


def _titles(lines: str) -> str:
    return " ".join(_TITLE.findall(lines))
