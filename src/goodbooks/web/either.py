"""A day in a field that can be two is asked about where it was typed, and each of them is one press."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.core.either_day import either_day
from goodbooks.core.problem import Unclear

if TYPE_CHECKING:
    from collections.abc import Mapping

    from goodbooks.core.either_day import Either
    from goodbooks.desk.ground.refusals import Refusal
    from goodbooks.web.visit import Visit


def days_for_a_field(
    visit: Visit, values: Mapping[str, str], why: Refusal | Unclear | None
) -> tuple[tuple[str, Either], ...]:
    """Each day that the field which is not clear can mean, with the name of the field; none where that is not `why` a form is refused."""
    said = f"{why.reason}; {why.remedy}" if isinstance(why, Unclear) else str(why)
    for name, words in values.items() if why else ():
        if found := either_day(words, visit.desk.clock.today, said):
            return tuple((name, one) for one in found)
    return ()
