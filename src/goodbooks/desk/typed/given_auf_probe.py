"""What somebody gives me for a time, told to the box in German: their decision, and the area whose trial it begins."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from goodbooks.accounts.after_a_talk.on_trial import area_given
from goodbooks.accounts.answers.replies import made
from goodbooks.core.phrasing import capital
from goodbooks.core.regex import regex
from goodbooks.desk.lines.known import book_of
from goodbooks.desk.lines.named_in import whose
from goodbooks.desk.typed.with_its_area import area_and_decision
from goodbooks.entries.person import only_boss
from goodbooks.language.meant.auf_probe import given_in_german

if TYPE_CHECKING:
    from collections.abc import Mapping

    from goodbooks.core.entry import Kind
    from goodbooks.desk.ground.clock import Clock
    from goodbooks.desk.lines.known import Known
    from goodbooks.desk.typed.understand import Understood

_SAYS = regex(r"(?P<by>[^:]{2,40}): ?(?P<said>\S.*)")
_BOSS = frozenset({"er", "sie", "mein chef", "meine chefin", "mein boss", "der chef", "die chefin", "mein vorgesetzter", "meine vorgesetzte"})  # fmt: skip


def given_auf_probe(
    words: str, tags: str, kinds: Mapping[str, Kind], clock: Clock, known: Known
) -> tuple[Understood, ...]:
    """The area and the decision that gives it, in the words in which it was told; none for any others."""
    told = _SAYS.fullmatch(words)
    found = given_in_german(told["said"] if told else words, clock.today)
    book = book_of(known, "person", "handoff")
    by = told["by"] if told else found.who if found else ""
    who = only_boss(book) if by.lower() in _BOSS or not by else whose(by, known, is_any=False)
    if found is None or not who:
        return ()
    fields = (("note", found.mine),) if found.mine else ()
    on = clock.today - timedelta(days=words.lower().startswith("gestern"))
    decision = made("decision", on, (who,), title=capital(found.said), fields=fields)
    decision = decision._replace(matters=tuple(one.lstrip("#") for one in tags.split()))
    made_of_it = area_given(book, who, decision, found.area, found.until)
    return area_and_decision(made_of_it, found.until, kinds, clock, known)
