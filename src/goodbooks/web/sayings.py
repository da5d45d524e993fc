"""What there is to say at the end of a walk, as a page shows it: mails in the words they have now, then the rest."""

from __future__ import annotations

import re
from datetime import timedelta
from typing import TYPE_CHECKING, Any

from goodbooks.core.phrasing import day_text
from goodbooks.core.telling import to_you
from goodbooks.core.working_days import working_days_after
from goodbooks.desk.pages.mail_sent import carried_by, meant_for, was_sent
from goodbooks.desk.walks.words.mail_remarks import mail_remarks, private_of
from goodbooks.desk.walks.words.open_gaps import gaps_in
from goodbooks.desk.walks.words.spoken import spoken_of
from goodbooks.render.eml import plain
from goodbooks.web.unbracketed import by_hand

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence
    from datetime import date

    from goodbooks.core.document import Message
    from goodbooks.core.entry import Entry
    from goodbooks.desk.walks.questions.walk import Walk
    from goodbooks.desk.walks.walking import Ending
    from goodbooks.web.visit import Visit

_PHONE, _FEWEST, _MOST = 36, 6, 30


def sayings(
    visit: Visit,
    end: Ending,
    walk: Walk,
    draft: Callable[[int], str],
    unsaid: Sequence[Entry] = (),
) -> list[dict[str, object]]:
    """What there is to say; a mail in the words it has now, with what the coach says of them, and what of the plan, still `unsaid`, it says.

    `draft` gives the name under which the words of a mail are kept, by its number.
    """
    rows: list[dict[str, object]] = []
    for at, saying in enumerate(end.sayings):
        today = visit.desk.clock.today
        lines = tuple(one._replace(text=as_said_today(one.text, today)) for one in saying.lines)
        row: dict[str, object] = {"title": saying.title, "lines": lines, "mail": None}
        row["carries"], row["waits"] = (), False
        row["text"] = "\n".join(line.text for line in lines)
        row["gaps"] = gaps_in("\n".join(line.text for line in saying.lines), None, walk)
        row["spoken_of"] = spoken_of((saying,), walk.values)
        if saying.mail:
            row |= _mail(visit, draft(at), saying.mail, walk, end.left_out)
            to = f" to {', '.join(map(to_you, saying.mail.to))}" if saying.mail.to else ""
            row["title"] = f"A mail{to}"
            row["carries"] = carried_by(saying.mail, f"{row['text']}", unsaid)
            row["waits"] = bool(meant_for(saying.mail, unsaid))
            row["is_sendable"] = bool(saying.mail.to) and not was_sent(visit.desk, saying.mail)
            if row["is_changed"]:
                row["spoken_of"] = ()
        rows.append(row | {"at": at})
    soon = _spoken_with(end, visit.desk.clock.today)
    return sorted(rows, key=lambda row: (not _goes_first(row, end.first), row["title"] not in soon, row["mail"] is None))  # fmt: skip


def _goes_first(row: Mapping[str, Any], first: str) -> bool:
    """Whether a mail is the one that is to be sent before anything else, and lacks nothing but a day: it stands first, and open."""
    names = row["mail"].to if row["mail"] and first.startswith("Send ") else ()
    is_whole = all(one.is_usual or one.marked.endswith("?]") for one in row["gaps"])
    return bool(names) and is_whole and all(to_you(name) in first for name in names)


def _spoken_with(end: Ending, today: date) -> set[str]:
    """What heads the words for those with whom a talk is agreed for today or the next working day: they are said there, and no mail is needed before."""
    talks = (one for one in end.entries if one.kind == "talk" and one.line("stage") == "planned")  # fmt: skip
    near = (one for one in talks if today <= one.on <= working_days_after(today, 1))
    return {f"In person, to {to_you(name)}" for one in near for name in (*one.who, *one.to)}


def mails_that_say(rows: Iterable[Mapping[str, Any]]) -> dict[str, tuple[int, str]]:
    """The place and the title of the mail that says a step of the plan, by the ref of that."""
    return {
        one.ref: (row["at"], row["title"].replace("A mail", "the mail", 1))
        for row in rows
        for one in row["carries"]
    }


def _mail(
    visit: Visit, draft: str, mail: Message, walk: Walk, left_out: tuple[str, ...]
) -> dict[str, object]:
    whole = plain(mail).rstrip("\n")
    first = as_said_today(whole, visit.desk.clock.today)
    typed = visit.typed.get(draft)
    text = by_hand(typed, first) if typed and typed.split() != whole.split() else first
    boss = walk.values.get("boss")
    is_to_boss = boss is not None and boss.text in mail.to
    return {
        "mail": mail, "text": text, "first": first, "draft": draft, "is_changed": text.split() != first.split(),
        "remarks": mail_remarks(text, private_of(walk), mail.to, left_out if left_out and not is_to_boss else None),
        "gaps": gaps_in(text, mail, walk), "rows": _rows(text),
    }  # fmt: skip


def as_said_today(text: str, today: date) -> str:
    """A mail that goes out today, in which the day before is “yesterday”: the page words it anew tomorrow."""
    day = re.escape(day_text(today - timedelta(days=1), today))
    return re.sub(
        rf"\b(?P<on>[Oo]n )?{day}\b",
        lambda found: "Yesterday" if (found["on"] or "")[:1] == "O" else "yesterday",
        text,
    )


def _rows(text: str) -> int:
    """How many rows a message takes on a phone, for a browser that does not fit its field to it."""
    rows = sum(1 + len(line) // _PHONE for line in text.split("\n"))
    return min(max(rows, _FEWEST), _MOST)
