"""A day of a channel as Slack exports it: a list of messages in JSON."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from goodbooks.core.regex import regex
from goodbooks.core.written import Importer, Party, Passed, Source, Written
from goodbooks.importers.reading.records import json_in

if TYPE_CHECKING:
    from collections.abc import Iterator

_LINK = regex(r"<(?:[@#!][^|>]*|[^|>]*)(?:\|([^>]*))?>")
_LIKE = regex(r"\A\s*\[\s*\{.*\"ts\"\s*:\s*\"\d+\.\d+\"", re.DOTALL)


def recognises(source: Source) -> bool:
    """Whether it is a list of records that bear Slack's own time."""
    return _LIKE.match(source.head(1 << 16).decode("utf-8", "replace")) is not None


def read(source: Source, is_day_first: bool | None) -> Iterator[Written | Passed]:
    """Every message that somebody wrote; joins, topics and the like are left out."""
    records = json_in(source)
    if isinstance(records, Passed):
        yield records
        return
    for number, record in enumerate(records if isinstance(records, list) else (), 1):
        if (
            isinstance(record, dict)
            and record.get("type") == "message"
            and not record.get("subtype")
        ):
            yield _written(record, f"{source.name}, message {number}")


def _written(record: dict[str, Any], where: str) -> Written | Passed:
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
    words = _LINK.sub(lambda found: found[1] or "", str(record.get("text", "")))
    words = words.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")
    address = f"slack {record['ts']} {record.get('user', '')}"
    return Written(
        "chat", address, when.date(), f"{when:%H:%M}", Party(name) if name else None, (), "", words
    )


IMPORTER = Importer(
    name="slack",
    summary="a day of a channel from a Slack export (JSON)",
    recognises=recognises,
    read=read,
)
