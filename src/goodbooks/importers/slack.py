"""A day of a channel as Slack exports it: a list of messages in JSON."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from goodbooks.core.regex import regex
from goodbooks.core.written import Importer, Party, Passed, Source, Written, of_bytes
from goodbooks.importers.reading.records import begins_like, json_in

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

_LINK = regex(r"<(?:[@#!][^|>]*|[^|>]*)(?:\|([^>]*))?>")
_WHO = regex(r"<@(\w+)(?:\|[^>]*)?>")
_EMOJI = regex(r" ?(?<!\w):[a-z][a-z0-9_+-]*:(?!\w)")
_LONGEST = 90
"""So much of what began a thread says what a reply is about."""
_LIKE = regex(r"\A\s*\[\s*\{.*\"ts\"\s*:\s*\"\d+\.\d+\"", re.DOTALL)


def recognises(source: Source) -> bool:
    """Whether it is a list of records that bear Slack's own time."""
    return begins_like(source, _LIKE)


def read(source: Source, is_day_first: bool | None) -> Iterator[Written | Passed]:
    """Every message that somebody wrote; joins, topics and the like are left out."""
    records = json_in(source)
    if isinstance(records, Passed):
        yield records
        return
    people = _people(source)
    every = [one for one in records if isinstance(one, dict)] if isinstance(records, list) else []
    begun = {str(one.get("ts")): str(one.get("text", "")) for one in every if one.get("ts")}
    for number, record in enumerate(every, 1):
        if record.get("type") == "message" and not record.get("subtype"):
            about = begun.get(str(record.get("thread_ts")), "")
            is_reply = record.get("thread_ts") not in (None, record.get("ts"))
            subject = _plain(about, people)[:_LONGEST] if is_reply else ""
            yield _written(record, f"{source.name}, message {number}", people, subject)


def _people(source: Source) -> dict[str, Party]:
    """Who is meant by each sign of somebody, as the list beside the days of an export says it."""
    records = json_in(of_bytes("users.json", found)) if (found := source.beside("users.json")) else ()  # fmt: skip
    named = {}
    for one in records if isinstance(records, list) else ():
        profile = one.get("profile") if isinstance(one, dict) else None
        if isinstance(profile, dict) and one.get("id"):
            name = profile.get("real_name") or one.get("real_name") or one.get("name") or ""
            named[str(one["id"])] = Party(str(name), str(profile.get("email") or ""))
    return named


def _plain(text: str, people: Mapping[str, Party]) -> str:
    """The words with links by what they are called, and people by their names."""
    named = _WHO.sub(lambda found: f"@{people[found[1]].name}" if found[1] in people else found[0], text)  # fmt: skip
    words = _EMOJI.sub("", _LINK.sub(lambda found: found[1] or "", named))
    return words.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")


def _written(
    record: dict[str, Any], where: str, people: Mapping[str, Party], subject: str
) -> Written | Passed:
    """One record of an export as a writing, to whom it names with an @; passed over where it has no time."""
    try:
        when = datetime.fromtimestamp(float(record["ts"]), UTC)
    except (KeyError, TypeError, ValueError, OverflowError, OSError):
        return Passed(where, "it does not say when it was written")
    profile = record.get("user_profile")
    named = profile if isinstance(profile, dict) else {}
    name = str(
        named.get("real_name")
        or named.get("display_name")
        or record.get("username")
        or record.get("user")
        or ""
    )
    text = str(record.get("text", ""))
    known = people.get(str(record.get("user", "")))
    who = known if known and known.name else Party(name) if name else None
    to = tuple(dict.fromkeys(people[one] for one in _WHO.findall(text) if one in people))
    address = f"slack {record['ts']} {record.get('user', '')}"
    return Written(
        "chat", address, when.date(), f"{when:%H:%M}", who, to, subject, _plain(text, people)
    )


IMPORTER = Importer(
    name="slack",
    summary="a day of a channel from a Slack export (JSON)",
    recognises=recognises,
    read=read,
)
