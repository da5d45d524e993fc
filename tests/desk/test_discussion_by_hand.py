"""A discussion that somebody wrote down by hand, or has as mails, is read for its digest."""

from __future__ import annotations

import pytest

from goodbooks.core.written import of_bytes
from goodbooks.desk.ground.refusals import Refusal
from goodbooks.desk.intake.digesting import read_discussion
from pages import TODAY

LINES = """\
Vigdis: Should I ask for the second boat this winter?
Olav: I am for it, ask her on Monday.
Tuva Lie: I'm against it: we lose bookings in March.
Olav: And bring the figures.
"""
WROTE = """\
Should I ask for the second boat this winter?

On Mon, 2 Nov 2026 at 10:12, Olav Moe wrote:
> I am for it, ask her on Monday.

Tuva Lie <tuva@example.org> wrote:
I'm against it: we lose bookings in March.
"""
BLOCKS = """\
From: Vigdis Ek
Date: 2 November 2026
Subject: The boat

Should I ask for the second boat this winter?

From: Olav Moe
Date: 2 November 2026

I am for it, ask her on Monday.

From: Tuva Lie
Date: 3 November 2026

I'm against it: we lose bookings in March.
"""
MBOX = "".join(
    f"From {who}@example.org Mon Nov  2 10:0{at}:00 2026\nFrom: {who.title()} <{who}@example.org>\n"
    f"To: vigdis@example.org\nDate: Mon, 2 Nov 2026 10:0{at}:00 +0000\nMessage-ID: <{at}@example.org>\n"
    f"Subject: {('', 'Re: ', 'Antwort: ')[at]}The boat\n\n{text}\n\n"
    for at, (who, text) in enumerate(
        [
            ("vigdis", "Should I ask for the second boat this winter?"),
            ("olav", "I am for it, ask her on Monday."),
            ("tuva", "I'm against it: we lose bookings in March."),
        ]
    )
)


@pytest.mark.parametrize(
    ("name", "text"),
    [("a.txt", LINES), ("b.txt", WROTE), ("c.txt", BLOCKS), ("d.mbox", MBOX)],
)
def test_each_of_them_is_a_reply_and_the_dissent_is_there(name: str, text: str) -> None:
    found = read_discussion(of_bytes(name, text.encode()), name, TODAY, 1)
    said = [entry.line("text") for entry in found.entries if entry.kind == "advice"]
    assert any("I am for it" in one for one in said)
    assert any("we lose bookings" in one for one in said)
    asked = [entry.line("text") for entry in found.entries if entry.kind == "note"]
    assert "Should I ask for the second boat" in asked[0]
    assert not any(name in one for one in said for name in ("Olav", "Tuva", "Date:"))


@pytest.mark.parametrize(
    "text",
    [
        "Only one thought of mine, and nobody else's.\n",
        "Agenda: the boat\nNote: bring the keys\n",
        "Ana: I would ask first.\n",
        "at ten: the boat\nat noon: the quay\n",
    ],
)
def test_what_has_no_two_people_in_it_is_refused_with_what_to_write(text: str) -> None:
    with pytest.raises(Refusal) as refused:
        read_discussion(of_bytes("x.txt", text.encode()), "x.txt", TODAY, 1)
    assert "begins with a name" in refused.value.remedy
