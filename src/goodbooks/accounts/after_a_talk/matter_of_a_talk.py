"""The matter of a talk that names none: that of the ask it answered, else the only one that is open with whom it was."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from goodbooks.accounts.after_a_talk.after import After
    from goodbooks.core.entry import Entry

_OF_A_MATTER = ("talk", "decision", "promise", "request", "ask", "answer")


def matter_of_a_talk(after: After, entries: Iterable[Entry]) -> tuple[str, ...]:
    """The matter of what is told of a talk; () where the talk has its own, or several could be meant."""
    if after.talk is not None and after.talk.matters:
        return ()
    links = {ref for one in entries if one.kind in ("decision", "answer") for ref in one.links}
    answered = [ask for ask in after.wanted if ask.id in links]
    if answered:
        found = {ask.matters for ask in answered}
    else:
        between = (debt.entry for debt in (*after.asks, *after.promises))
        found = {(tag,) for one in (*after.wanted, *between) for tag in one.matters}
    return found.pop() if len(found) == 1 else ()


def in_its_matter(after: After, entries: list[Entry]) -> list[Entry]:
    """What is told of a talk, each entry in that matter that has none and hangs on nothing that has one."""
    tags = matter_of_a_talk(after, entries)
    return [one._replace(matters=tags) if tags and _lacks_one(one) else one for one in entries]


def _lacks_one(entry: Entry) -> bool:
    hangs = bool(entry.links) and entry.kind != "talk"
    return entry.kind in _OF_A_MATTER and not entry.matters and not hangs


def said_of_the_matter(after: After, entries: list[Entry]) -> str:
    """That a matter was taken for what follows from a talk, and why; "" where none was."""
    tags = matter_of_a_talk(after, entries)
    is_given = any(one.matters == tags and not one.links for one in entries if one.kind != "talk")
    if not tags or not is_given:
        return ""
    named = " ".join(f"#{tag}" for tag in tags)
    links = {ref for one in entries for ref in one.links}
    is_answered = any(ask.id in links for ask in after.wanted)
    why = "where you had asked for it" if is_answered else f"the only one open with {after.who}"
    return f"You did not say what the talk was about, so what follows from it stands in {named}, {why}."
