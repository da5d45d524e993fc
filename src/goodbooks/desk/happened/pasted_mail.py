"""A mail whose text was pasted: with the lines of its head, in English, German or French, or as a letter signed by somebody the book knows."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from goodbooks.core.names import ME
from goodbooks.core.regex import regex
from goodbooks.desk.lines.named_in import known_as

if TYPE_CHECKING:
    from goodbooks.desk.desk import Desk

_HEAD = regex(
    r"[>\s*]*(?P<name>from|sent|date|to|cc|subject|von|gesendet|datum|an|betreff|de|envoyé|à|objet)\**\s?:\**[ \t]*(?P<said>.*)",
    re.IGNORECASE,
)
_OTHER = regex(r"[A-Za-z][\w-]{1,40}:[ \t]*\S.*")
"""A line of a head that says nothing here: Message-ID, Content-Type."""
_CALLED = {
    "von": "from", "de": "from", "sent": "date", "gesendet": "date", "datum": "date", "envoyé": "date", "an": "to", "à": "to",
    "betreff": "subject", "objet": "subject",
}  # fmt: skip
_GREETS = regex(
    r"(?:(?:dear|hello|hi|hey|good (?:morning|evening|afternoon)|hallo|liebe|lieber|guten (?:tag|morgen|abend)|bonjour|chère?) )?(?P<whom>[^\W\d_][\w'’-]*(?: [^\W\d_][\w'’-]*)?)\s?[,:!–—-]?",
    re.IGNORECASE,
)
_CLOSES = regex(
    r"(?:(?:kind |best |warm |many )?(?:regards|wishes|thanks|greetings)|thank you|thanks|yours(?: \w+)?|sincerely|cheers|best|viele grüße|mit freundlichen grüßen|gruß|grüße|cordialement)[,.!]?",
    re.IGNORECASE,
)
_LONGEST_NAME = 40


class Pasted(NamedTuple):
    """A mail as it was pasted: who wrote it, to whom and when, about what, and its words; "" for what its head does not say."""

    who: str
    to: str
    date: str
    subject: str
    text: str


def pasted_mail(desk: Desk, text: str, who: str = "") -> Pasted | None:
    """A text as a mail, where its head says so, where it is signed and addressed as one, or where it was said `who` wrote it; None for any other."""
    lines = text.replace("\r\n", "\n").replace("\r", "\n").strip().split("\n")
    head, rest = _head_of(lines)
    if len(head) > 1 and ("from" in head or "subject" in head):
        return Pasted(head.get("from", who) or _signed(desk, rest), head.get("to", ""), head.get("date", ""), head.get("subject", ""), "\n".join(rest))  # fmt: skip
    writer = who.strip() or (_signed(desk, lines) if _is_to_me(desk, lines) else "")
    return Pasted(writer, "", "", "", "\n".join(lines)) if writer else None


def by_name(mail: Pasted) -> str:
    """Who wrote a pasted mail, without an address; "somebody" where nothing says it."""
    return mail.who.partition("<")[0].strip(' "') or mail.who.strip("<> ") or "somebody"


def _head_of(lines: list[str]) -> tuple[dict[str, str], list[str]]:
    """The lines of a head by their names, and what stands behind them."""
    head: dict[str, str] = {}
    for at, line in enumerate(lines):
        found = _HEAD.fullmatch(line)
        if found:
            name = found["name"].lower()
            head.setdefault(_CALLED.get(name, name), found["said"].strip(" *"))
        elif not (head and _OTHER.fullmatch(line)):
            return head, lines[at:]
    return head, []


def _said(lines: list[str]) -> list[str]:
    return [one for line in lines if (one := line.strip())]


def _signed(desk: Desk, lines: list[str]) -> str:
    """Whoever of the book signs a letter in its last line, under a greeting or not; "" for nobody, and for me."""
    said = _said(lines)
    last = said[-1].strip(" ,.–—-") if len(said) > 1 else ""
    if not last or len(last) > _LONGEST_NAME or _CLOSES.fullmatch(last):
        return ""
    known = desk.known()
    name = known_as(last, known) if known.is_person(last) else ""
    return "" if _is_mine(desk, name) else name


def _is_to_me(desk: Desk, lines: list[str]) -> bool:
    """Whether the first line of a letter greets me by my name, and nothing else."""
    said = _said(lines)
    found = _GREETS.fullmatch(said[0]) if said else None
    return found is not None and _is_mine(desk, found["whom"])


def _is_mine(desk: Desk, name: str) -> bool:
    """Whether a name is mine: whole, or my first name."""
    mine = [one.casefold() for one in my_names(desk)]
    key = " ".join(name.casefold().split())
    return bool(key) and (key in mine or key in {one.partition(" ")[0] for one in mine})


def my_names(desk: Desk) -> list[str]:
    """My names in the book, as I sign first, without addresses."""
    mine = [one for one in desk.known().of_kind("person") if one.who and one.who[0].casefold() == ME]  # fmt: skip
    said = [*(one.line("signs") for one in mine), *(name.strip() for one in mine for line in one.lines("also") for name in line.split(","))]  # fmt: skip
    return list(dict.fromkeys(one for one in said if one and "@" not in one))
