"""What a page put where somebody's own words belong: it is never written as if they had said it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.core.placeholders import BLANKS, unfilled
from goodbooks.desk.ground.refusals import NOTHING_CHANGED, Refusal

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from goodbooks.core.entry import Entry


def unfilled_in(entry: Entry) -> Iterator[tuple[str, str]]:
    """Each place of an entry that is not filled in yet, "" at its head, with what stands there."""
    private = {name for name, field in entry.declared.items() if field.is_private}
    head = (("", words) for words in (entry.title, *entry.who, *entry.to))
    for name, words in (*head, *entry.fields):
        is_blank = words.strip() in BLANKS
        if found := unfilled(words) if is_blank or name not in private else "":
            yield name, found


def refuse_unfilled(entries: Iterable[Entry]) -> None:
    """Write nothing while a gap's own words stand in it; the refusal names the place."""
    for entry in entries:
        for name, words in unfilled_in(entry):
            where = f" behind {name}:" if name else ""
            raise Refusal(
                f"“{words}” only holds the place of your own words, so nothing was written",
                f"write your own words{where}, as you would say them",
                NOTHING_CHANGED,
            )
