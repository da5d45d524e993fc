"""A mail of mine, taken in, that asks what I had meant to ask says that it was asked, and proposes it no second time."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from goodbooks.desk.intake.taking_in import take_in

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from goodbooks.desk.desk import Desk

BOOK = """\
2026-10-30 person me
  also: Ada Lund, ada@example.org

2026-10-30 person Zoë
  relation: boss

2026-10-30 ask me -> Zoë "May I look after the oven list on my own for a time?" ^look #oven
  planned: 2026-11-02

2026-10-30 promise me -> Zoë "Word on how it goes with the oven list" ^word #oven
  planned: 2026-11-02
  note: I would send you a short note every evening
  every: working day
"""
MAIL = """\
From: Ada Lund <ada@example.org>
To: {to}
Date: Mon, 2 Nov 2026 11:00:00 +0100
Subject: A trial: the oven list
Message-ID: <a1@example.org>
Content-Type: text/plain; charset=utf-8

Hello Zoë,

{text}

Is that all right with you? A yes in one line is enough.

Ada
"""
ASKED = "May I look after the oven list on my own until 28 December, as a trial?"
NOTE = "In return, I would send you a short note every evening."


@pytest.mark.parametrize(
    ("text", "to", "said"),
    [
        (f"{ASKED}\n\n{NOTE}", "Zoë <zoe@example.org>", ["look", "word"]),
        (ASKED, "Zoë <zoe@example.org>", ["look"]),
        (f"{ASKED}\n\n{NOTE}", "Ben Okoro <ben@example.org>", []),
        ("The oven list is done.", "Zoë <zoe@example.org>", []),
    ],
)
def test_what_i_had_meant_to_say_is_said_by_the_mail(
    text: str, to: str, said: list[str], tmp_path: Path, at_desk: Callable[..., Desk]
) -> None:
    (tmp_path / "my.book").write_text(BOOK, encoding="utf-8")
    (tmp_path / "sent.eml").write_text(MAIL.format(to=to, text=text), encoding="utf-8")
    desk = at_desk(str(tmp_path / "my.book"))
    list(take_in(desk, str(tmp_path / "sent.eml"), is_day_first=None, progress=lambda *_: None))
    found = [one.proposal.entry for one in desk.inbox().waiting()]
    told = [one for one in found if one.line("state") == "sent"]
    assert [ref for one in told for ref in one.links] == said
    assert said == [] or not [one for one in found if one.kind in ("ask", "promise")]
