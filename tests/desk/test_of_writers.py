"""For a mail the book is opened as far as it names the writer, and not for all that was ever asked, answered or decided."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from goodbooks.desk.desk import Desk
from goodbooks.desk.intake.taking_in import take_in
from mail_from_zoe import desk_of, desk_with_mail, take_in_from_zoe

if TYPE_CHECKING:
    from pathlib import Path

    from goodbooks.core.scope import Scope
    from goodbooks.desk.ground.handed_back import Opened

BOOK = """\
2026-11-01 handoff {who} -> me "Release days" ^days #rolls
  level: consult

2026-11-02 ask me -> {who} "Five more ovens" ^ovens #oven

2026-11-02 ask me -> {who} "Ten minutes in private" ^ten #oven

2026-11-02 decision {who} "The oven goes in" ^in #oven

2026-11-02 outcome me -> {who} "Sent back in writing" ^sent for ^in
  state: sent

"""
WHOLE_LIFE = {"person", "handoff"}
"""The few kinds of which a mail may need every entry: who is called how, and whether there is any area."""


@pytest.mark.parametrize(
    "text",
    [
        "Yes, you get the five ovens.",
        "Thursday at 10 is fine for the ten minutes.",
        "The rest is right. Let us talk again on 16 November at 2.",
        "I am taking the release days back.",
        "Thank you, that is correct.",
    ],
)
def test_a_mail_opens_no_more_of_a_long_book_than_what_names_its_writer(
    tmp_path: Path, text: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk_with_mail(tmp_path, BOOK.format(who="Zoë"), "A first mail.", "Hello")
    asked: list[Scope] = []
    opened = Desk.open

    def seen(desk: Desk, scope: Scope) -> Opened:
        asked.append(scope)
        return opened(desk, scope)

    monkeypatch.setattr(Desk, "open", seen)
    desk = desk_of(tmp_path / "life.book")
    letter = f"Ada,\n\n{text}\n\nZoë\n"
    take_in_from_zoe(desk, tmp_path, letter, "Re: Decision of 2 November: The oven goes in")
    assert any(scope.people == ("Zoë",) for scope in asked)
    assert [scope for scope in asked if not WHOLE_LIFE.issuperset(scope.kinds)] == []


@pytest.mark.parametrize("named", ["Zoë", "Marsh"])
def test_what_stands_under_a_first_name_or_a_surname_is_found_for_a_writer_who_is_new(
    tmp_path: Path, named: str
) -> None:
    path = tmp_path / "life.book"
    path.write_text(
        "2026-01-01 person me\n  also: Ada Lund, ada@example.org\n\n"
        f'2026-11-02 ask me -> {named} "Ten minutes in private" ^ten #oven\n',
        encoding="utf-8",
    )
    mail = tmp_path / "b.eml"
    mail.write_text(
        "From: Zoë Marsh <zoe@example.org>\nTo: Ada Lund <ada@example.org>\n"
        "Date: Tue, 03 Nov 2026 17:55:10 +0100\nSubject: Re: ten minutes\nMessage-ID: <4712@example.org>\n"
        "Content-Type: text/plain; charset=utf-8\n\n"
        "Ada,\n\nThursday at 10 is fine for the ten minutes.\n\nZoë\n",
        encoding="utf-8",
    )
    desk = desk_of(path)
    list(take_in(desk, str(mail), is_day_first=None, progress=lambda *_: None))
    talks = [
        one.proposal.entry for one in desk.inbox().waiting() if one.proposal.entry.kind == "talk"
    ]
    assert [(f"{one.on} {one.at}", one.links) for one in talks] == [("2026-11-05 10:00", ("ten",))]
