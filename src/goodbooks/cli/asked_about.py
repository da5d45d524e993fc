"""What a forecast is asked about: promises, kept forecasts or matters by their names, and what each of them waits for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.core.days import month_of
from goodbooks.desk.ground.refusals import Refusal
from goodbooks.desk.naming import entry, matter

if TYPE_CHECKING:
    from collections.abc import Sequence

    from goodbooks.cli.call import Call
    from goodbooks.core.entry import Entry


def refuse_odd(said: str) -> None:
    """No file and no month can be what is asked about: the option before it lacks its quotes."""
    if said.lower().endswith((".csv", ".tsv", ".txt")):
        raise Refusal(f"{said} is the name of a file", f"say --history {said}")
    if month_of(said.lower()):
        whole = "put a day of several words in quotes: --by '1 December'"
        raise Refusal(f'"{said}" stands alone on the line', whole)


def each_once(call: Call, about: Sequence[str]) -> tuple[str, ...]:
    """What is asked about without what was named before: a promise is the same by its own id and by that of its forecast."""
    found: dict[str, str] = {}
    for said in about:
        one = subject(call, said)
        is_for = not isinstance(one, str) and one.kind == "forecast" and one.links
        key = f"#{one}" if isinstance(one, str) else one.links[0] if is_for else one.id or one.ref
        found.setdefault(key, said)
    return tuple(found.values())


def matter_of(call: Call, about: Sequence[str]) -> str:
    """The matter that alone is asked about by its name, or ""."""
    found = subject(call, about[0]) if len(about) == 1 else ""
    return found if isinstance(found, str) else ""


def subject(call: Call, said: str) -> Entry | str:
    """What is asked about: a promise or kept forecast by its id, a matter by its name, or nothing."""
    if not said:
        return ""
    if said.startswith("#"):
        return matter(call.desk, said)
    if not said.startswith(("^", "@")) and (
        said in call.desk.names().matters or not call.desk.known().is_taken(said)
    ):
        return matter(call.desk, said)
    from goodbooks.desk.forecasting import with_a_day  # only where an entry is named

    return with_a_day(entry(call.desk, said, "promise"))


def after_each(call: Call, subjects: Sequence[Entry | str]) -> list[tuple[str, ...]]:
    """The ids that each of those asked about waits for, as --after says: ^spec, or '^tills: ^spec'."""
    ids = ["" if isinstance(one, str) else one.id or "" for one in subjects]
    found: list[list[str]] = [[] for _ in ids]
    for said in call.options.after:
        head, _, tail = said.rpartition(":")
        if not head and len(ids) > 1:
            shown = f"'{subjects[0].ref if not isinstance(subjects[0], str) else '^tills'}: {said}'"
            raise Refusal(f"--after {said}: it is not said which of them waits", f"say {shown}")
        own = entry(call.desk, head.strip(), "promise").id if head else ids[0]
        if own not in ids:
            raise Refusal(f"--after: ^{own} is not among those asked about", "name it too")
        for ref in filter(None, (part.strip() for part in tail.split(","))):
            found[ids.index(own)].append(_promise(call, ref))
    return list(map(tuple, found))


def _promise(call: Call, said: str) -> str:
    """The id of a promise that is waited for."""
    found = entry(call.desk, said, "promise")
    if found.kind != "promise" or not found.id:
        raise Refusal(
            f"--after: {found.ref} is of the kind {found.kind}, and is not kept by a day",
            "name a promise; what else must come first: --needs 'review: 12 Nov to 3 Dec'",
        )
    return found.id
