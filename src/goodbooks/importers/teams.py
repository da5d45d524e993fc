"""Messages of a chat or channel as Microsoft Teams gives them: records in JSON."""

from __future__ import annotations

import re
from datetime import datetime
from typing import TYPE_CHECKING, Any

from goodbooks.core.regex import regex
from goodbooks.core.written import Importer, Party, Passed, Source, Written
from goodbooks.importers.reading.markup import plain_of
from goodbooks.importers.reading.records import begins_like, json_in

if TYPE_CHECKING:
    from collections.abc import Iterator

_LIKE = regex(r"\A\s*[\[{].*\"createdDateTime\"\s*:.*", re.DOTALL)
_DEEPEST = 6


def recognises(source: Source) -> bool:
    """Whether it is JSON whose records bear the time that Teams gives its messages."""
    return begins_like(source, _LIKE)


def read(source: Source, is_day_first: bool | None) -> Iterator[Written | Passed]:
    """Every message of a person, wherever in the file its record stands."""
    whole = json_in(source)
    if isinstance(whole, Passed):
        yield whole
        return
    for number, record in enumerate(_messages(whole, 0), 1):
        yield _written(record, f"{source.name}, message {number}")


def _messages(found: Any, depth: int) -> Iterator[dict[str, Any]]:
    """Every message that a person wrote, however deep it lies in an export, in their order."""
    if depth > _DEEPEST:
        return
    if isinstance(found, list):
        for one in found:
            yield from _messages(one, depth + 1)
    elif isinstance(found, dict):
        if _is_of_a_person(found):
            yield found
        for one in found.values():
            if isinstance(one, list | dict):
                yield from _messages(one, depth + 1)


def _is_of_a_person(found: dict[str, Any]) -> bool:
    """Whether a record is a message, neither taken back nor of the program itself."""
    is_message = "createdDateTime" in found and isinstance(found.get("body"), dict)
    is_said = found.get("messageType", "message") == "message"
    return is_message and is_said and not found.get("deletedDateTime")


def _written(record: dict[str, Any], where: str) -> Written | Passed:
    """One message as a writing, its markup made plain; passed over where it has no time."""
    try:
        when = datetime.fromisoformat(str(record["createdDateTime"]))
    except ValueError:
        return Passed(where, "it does not say when it was written")
    body = record["body"]
    words = str(body.get("content") or "")
    if str(body.get("contentType", "")).lower() == "html" or words.lstrip().startswith("<"):
        words = plain_of(words)
    name = _name(record.get("from"))
    address = f"teams {record.get('id', where)}"
    subject = " ".join(str(record.get("subject") or "").split())
    return Written(
        "chat",
        address,
        when.date(),
        f"{when:%H:%M}",
        Party(name) if name else None,
        (),
        subject,
        words,
    )


def _name(sender: Any) -> str:
    user = sender.get("user") if isinstance(sender, dict) else None
    return " ".join(str(user.get("displayName") or "").split()) if isinstance(user, dict) else ""


IMPORTER = Importer(
    name="teams",
    summary="messages of Microsoft Teams (JSON)",
    recognises=recognises,
    read=read,
)
