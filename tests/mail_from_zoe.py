"""A mail of Zoë, who is the boss in a small book, to Ada, whose book it is; and the desk with it in its inbox."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from goodbooks.desk.desk import open_desk
from goodbooks.desk.intake.taking_in import take_in

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from goodbooks.desk.desk import Desk

PEOPLE = """\
2026-01-01 person me
  also: Ada Lund, ada@example.org

2026-01-01 person Zoë
  relation: boss
  also: zoe@example.org

"""
_MAIL = """\
From: Zoe <zoe@example.org>
To: Ada Lund <ada@example.org>
Date: Tue, 03 Nov 2026 17:55:10 +0100
Subject: {subject}
Message-ID: <4711@example.org>
Content-Type: text/plain; charset=utf-8

{text}
"""


def take_in_from_zoe(desk: Desk, folder: Path, text: str, subject: str) -> None:
    """Take in her mail, whose text is given from greeting to name."""
    mail = folder / "a.eml"
    mail.write_text(_MAIL.format(text=text, subject=subject), encoding="utf-8")
    list(take_in(desk, str(mail), is_day_first=None, progress=lambda *_: None))


def desk_of(book: Path, environ: Mapping[str, str] | None = None) -> Desk:
    """The desk over a book on the day after she wrote."""
    home = str(book.parent)
    return open_desk(str(book), date(2026, 11, 4), environ or {"HOME": home}, home)


def desk_with_mail(folder: Path, book: str, text: str, subject: str) -> Desk:
    """The desk over a book of the two and what is given, with her mail in its inbox."""
    path = folder / "life.book"
    path.write_text(PEOPLE + book, encoding="utf-8")
    desk = desk_of(path)
    take_in_from_zoe(desk, folder, text, subject)
    return desk
