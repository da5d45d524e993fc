"""What the head of a mail says of how it was sent: by somebody, to everybody, or by a program alone."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from goodbooks.core.regex import regex
from goodbooks.core.written import BULK, MACHINE

if TYPE_CHECKING:
    from email.message import EmailMessage

_REPLIES = ("x-autoreply", "x-autorespond", "x-autoresponder", "x-auto-reply")
_ALL = regex(r"\ball\b", re.IGNORECASE)
_CAN_BE_POSTED_TO = regex(r"<\s*mailto:", re.IGNORECASE)
_MANY = frozenset(("bulk", "junk"))


def posted_by(mail: EmailMessage) -> str:
    """MACHINE, BULK, or "" for what somebody sent.

    `Auto-Submitted` is RFC 3834's word for it ("no" is a person's), `X-Auto-Response-Suppress: All` that of Exchange; `Precedence`
    is older than both and differs from one program to the next. `List-Unsubscribe` (RFC 2369), `List-Id` (RFC 2919) and
    `Feedback-ID` stand in what goes to many. A list that can be written to, by its `List-Post`, is one of colleagues who
    talk: what comes through it was sent by somebody.
    """
    if _is_of_a_machine(mail):
        return MACHINE
    if _CAN_BE_POSTED_TO.search(_said(mail, "list-post")):
        return ""
    is_for_many = any(_said(mail, name) for name in ("list-unsubscribe", "list-id", "feedback-id"))
    return BULK if is_for_many or _first(mail, "precedence") in _MANY else ""


def _is_of_a_machine(mail: EmailMessage) -> bool:
    if _first(mail, "auto-submitted") not in ("", "no"):
        return True
    if _first(mail, "precedence") in ("auto_reply", "auto-reply"):
        return True
    is_silent = _ALL.search(_said(mail, "x-auto-response-suppress")) is not None
    return is_silent or any(_first(mail, name) not in ("", "no") for name in _REPLIES)


def _first(mail: EmailMessage, name: str) -> str:
    """The first word of a line of the head, in small letters: what stands before a semicolon, a comment or a space."""
    found = re.match(r"\s*([\w-]+)", _said(mail, name))
    return found[1].lower() if found else ""


def _said(mail: EmailMessage, name: str) -> str:
    return str(mail.get(name, ""))
