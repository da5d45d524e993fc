"""The matter of what a mail proposes: the one of the book that its subject names, or none."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from goodbooks.desk.desk import open_desk
from goodbooks.desk.intake.taking_in import take_in

if TYPE_CHECKING:
    from pathlib import Path

BOOK = """\
2026-01-01 person me
  also: Ada Lund, ada@example.org

2026-01-01 person Zoë
  also: zoe@example.org

2026-01-01 person Per
  also: per@example.org

2026-10-02 request Zoë -> me "Open the portal in December" ^open #portal

2026-10-03 request Per -> me "Write the ward's plan" ^plan #ward-plan

2026-10-04 request Per -> me "Find a chair for the ward" ^chair #ward
"""
MAIL = """\
From: {who} <{who}@example.org>
To: Ada Lund <ada@example.org>
Date: Tue, 03 Nov 2026 17:55:10 +0100
Subject: {subject}
Message-ID: <4711@example.org>
Content-Type: text/plain; charset=utf-8

Hi Ada,

could you send me the layout of the letter by Friday?

Best
"""


@pytest.mark.parametrize(
    ("who", "subject", "matters"),
    [
        ("zoe", "Re: Portal: where are we?", ("portal",)),
        ("zoe", "Portals of old churches", ()),
        ("zoe", "Lunch", ()),
        ("per", "The portal", ()),
        ("per", "[#portal] the layout", ("portal",)),
        ("zoe", "The ward plan for March", ("ward-plan",)),
        ("zoe", "Portal and ward plan", ()),
        ("zoe", "The ward", ()),
        ("per", "A chair for the ward", ("ward",)),
    ],
)
def test_a_proposal_is_of_the_matter_its_subject_names_and_of_none_where_that_is_doubtful(
    tmp_path: Path, who: str, subject: str, matters: tuple[str, ...]
) -> None:
    (tmp_path / "life.book").write_text(BOOK, encoding="utf-8")
    (tmp_path / "a.eml").write_text(MAIL.format(who=who, subject=subject), encoding="utf-8")
    desk = open_desk(
        str(tmp_path / "life.book"), date(2026, 11, 4), {"HOME": str(tmp_path)}, str(tmp_path)
    )
    list(take_in(desk, str(tmp_path / "a.eml"), is_day_first=None, progress=lambda *_: None))
    (one,) = desk.inbox().waiting()
    assert one.proposal.entry.matters == matters
