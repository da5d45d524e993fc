"""A mail's bytes as writings: who, to whom, when, about what, its plain words, and what it invites to."""

from __future__ import annotations

import re
from datetime import datetime
from typing import TYPE_CHECKING

from goodbooks.core.regex import regex
from goodbooks.core.written import CUT, Party, Passed, Written, of_bytes
from goodbooks.importers.ics import read as events_in
from goodbooks.importers.reading.heads import posted_by
from goodbooks.importers.reading.markup import plain_of

if TYPE_CHECKING:
    from collections.abc import Iterator
    from email.message import EmailMessage

DEEPEST, MOST_PARTS, MOST_HEAD = 20, 200, 128 << 10
_NO_INVITATION = re.compile(
    rb"^METHOD:[ \t]*(?:REPLY|CANCEL|COUNTER|DECLINECOUNTER)\b", re.MULTILINE | re.IGNORECASE
)


def written_in(data: bytes, where: str) -> Iterator[Written | Passed]:
    """The mail and the events it invites to, or why it cannot be read; whatever the bytes are, it does not raise."""
    from email import policy
    from email.parser import BytesParser

    too_much = _too_much(data)
    if too_much:
        yield Passed(where, too_much)
        return
    try:
        mail = BytesParser(policy=policy.default).parsebytes(data.replace(b"\0", b""))
        found = _written(mail, where)
        invitations = () if isinstance(found, Passed) else tuple(_invitations(mail))
        fault = "" if isinstance(found, Passed) else _fault(mail, found.text, bool(invitations))
    except (ValueError, LookupError, TypeError, AttributeError, IndexError, RecursionError):
        # the library meets hostile heads with any of these
        yield Passed(where, "it is not a mail that can be read")
        return
    if fault and fault != CUT:
        yield Passed(where, fault)
        return
    yield found
    if fault:
        yield Passed(where, fault)
    for calendar in invitations:
        yield from events_in(of_bytes(where, calendar), None)


_TOO_MANY = f"it has more than {MOST_PARTS} parts, or parts within parts too deep"
_BORDER = re.compile(
    rb'\bboundary[ \t]*=[ \t]*(?:"([^"\r\n]{1,200})"|([^\s;"]{1,200}))', re.IGNORECASE
)
_HEAD_ENDS = re.compile(rb"\n\r?\n")
_DASHED = re.compile(rb"^--[^\r\n]{1,200}", re.MULTILINE)


def _too_much(data: bytes) -> str:
    """What of a mail would keep the library busy for minutes, in words; "" where nothing does: very many parts, or a head without end.

    The parts are counted by the lines that its heads name as the borders between them.
    """
    borders = {quoted or bare for quoted, bare in _BORDER.findall(data)}
    begun = [0, *(one.end() for one in _DASHED.finditer(data) if one[0][2:].rstrip() in borders)]
    if len(begun) > MOST_PARTS + 1:
        return _TOO_MANY
    is_endless = any(
        len(data) > at + MOST_HEAD and _HEAD_ENDS.search(data, at, at + MOST_HEAD) is None
        for at in begun
    )
    return f"its head is longer than {MOST_HEAD >> 10} KB" if is_endless else ""


_MOST_ODD = 0.1


def _fault(mail: EmailMessage, text: str, is_invitation: bool) -> str:
    """What keeps a mail from being read as it was written, in words; "" where nothing does.

    A mail without a word of its own is whole, as long as nothing of it was lost on the way.
    """
    if mail.get_content_type() in ("multipart/encrypted", "application/pkcs7-mime"):
        return "it is encrypted"
    parts = [part for part in _parts(mail, 0) if part is not None][:MOST_PARTS]
    defects = {type(one).__name__ for part in (mail, *parts) for one in part.defects}
    if not text.strip() and not is_invitation and defects & _LOST:
        return "it is broken: nothing in it can be read"
    odd = sum(not (sign.isprintable() or sign.isspace()) for sign in text)
    if odd > _MOST_ODD * len(text):
        return "it is broken: it holds no words"
    return CUT if "CloseBoundaryNotFoundDefect" in defects else ""


_LOST = frozenset(
    ("NoBoundaryInMultipartDefect", "StartBoundaryNotFoundDefect", "MultipartInvariantViolationDefect", "InvalidBase64CharactersDefect",
     "InvalidBase64PaddingDefect", "InvalidBase64LengthDefect", "CloseBoundaryNotFoundDefect")
)  # fmt: skip
"""What the library calls it when the words of a mail, or where its parts begin, are lost."""


def _invitations(mail: EmailMessage) -> Iterator[bytes]:
    """The calendars in a mail that invite; answers to one, and what calls one off, do not."""
    for number, part in enumerate(_parts(mail, 0)):
        if part is None or number >= MOST_PARTS:
            return
        if part.get_content_type() != "text/calendar":
            continue
        data = part.get_payload(decode=True)
        if isinstance(data, bytes) and not _NO_INVITATION.search(data):
            yield data


def _written(mail: EmailMessage, where: str) -> Written | Passed:
    """One mail as a writing in its sender's own words; passed over where it says neither who nor when, or has too many parts."""
    when = _moment(mail)
    sender = next(_parties(mail, "from"), None)
    if sender is None and when is None:
        return Passed(where, "it says neither who wrote it nor when")
    known = _clean(str(mail.get("message-id", ""))).strip("<> ")
    text = _text(mail)
    if text is None:
        return Passed(where, _TOO_MANY)
    return Written(
        sort="mail",
        address=f"mail {known}" if known else where,
        on=when.date() if when else None,
        at=f"{when:%H:%M}" if when else None,
        who=sender,
        to=tuple(dict.fromkeys(_parties(mail, "to"))),
        subject=_clean(str(mail.get("subject", ""))),
        text=text,
        copied=tuple(dict.fromkeys(_parties(mail, "cc"))),
        posted=posted_by(mail),
        answers=_answered(mail),
    )


def _answered(mail: EmailMessage) -> tuple[str, ...]:
    """The addresses of the mails before it in its thread, the one that it answers first."""
    direct, thread = (_IDS.findall(_clean(str(mail.get(name, ""))))[-_MOST_IDS:] for name in ("in-reply-to", "references"))  # fmt: skip
    return tuple(dict.fromkeys(f"mail {one}" for one in (*direct, *reversed(thread))))


_IDS, _MOST_IDS = regex(r"<([^<>\s]+)>"), 20


def _moment(mail: EmailMessage) -> datetime | None:
    """When it was written, by the writer's own clock."""
    found = getattr(mail.get("date"), "datetime", None)
    return found if isinstance(found, datetime) else None


def _parties(mail: EmailMessage, place: str) -> Iterator[Party]:
    for header in mail.get_all(place, []):
        for one in getattr(header, "addresses", ()):
            address = _clean(one.addr_spec).lower()
            name = _clean(one.display_name).strip("'\"")
            if not name and "@" not in address:
                name, address = _clean(one.addr_spec).strip("'\""), ""  # a name alone
            if name or address:
                yield Party(name, address)


def _clean(words: str) -> str:
    """Words of a head in one line; bytes that the mail did not encode are taken for UTF-8."""
    return " ".join(words.encode("utf-8", "surrogateescape").decode("utf-8", "replace").split())


def _text(mail: EmailMessage) -> str | None:
    """The plain part, or the words of the marked-up one; None where there are too many parts."""
    plain: list[str] = []
    marked: list[str] = []
    for number, part in enumerate(_parts(mail, 0)):
        if part is None or number >= MOST_PARTS:
            return None
        if part.get_content_disposition() == "attachment":
            continue
        kind = part.get_content_type()
        if kind == "text/plain":
            plain.append(_words(part))
        elif kind == "text/html":
            marked.append(plain_of(_words(part)))
    found = "\n".join(plain if any(one.strip() for one in plain) else marked)
    return found.replace("\r\n", "\n").replace("\r", "\n")


def _parts(mail: EmailMessage, depth: int) -> Iterator[EmailMessage | None]:
    """Every part that holds something; None where they stand too deep in one another."""
    if depth > DEEPEST:
        yield None
        return
    if not mail.is_multipart() or mail.get_content_type() == "message/rfc822":
        yield mail
        return
    for part in mail.iter_parts():
        yield from _parts(part, depth + 1)  # type: ignore[arg-type]


def _words(part: EmailMessage) -> str:
    """The words of a part, read by the character set it names, or by the nearest that fits."""
    found = part.get_payload(decode=True)
    data = found if isinstance(found, bytes) else b""
    for name in (part.get_content_charset() or "utf-8", "utf-8"):
        try:
            return data.decode(name)
        except (LookupError, UnicodeDecodeError):
            continue
    return data.decode("latin-1")
