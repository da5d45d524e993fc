"""A mail that is pasted: by its head, in three tongues, or by its greeting and who signs it, with its writer as writer and never me."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from goodbooks.desk.desk import open_desk
from goodbooks.desk.happened.pasted_mail import by_name, pasted_mail
from goodbooks.desk.intake.keeping import keep

if TYPE_CHECKING:
    from pathlib import Path

    from goodbooks.desk.desk import Desk

DAY = date(2026, 12, 8)
BOOK = """\
2026-11-01 person me
  also: Ada Lund, Ada
2026-11-01 person {who}
  relation: boss
"""
WRITERS = ("Ewald Krantz", "Jutta Brandt", "Noël Perrin")
BODY = "Mrs Oyelaran rang me about it and I knew nothing. Please send me the list by Friday."
HEADS = (
    "From: {who} <boss@example.org>\nTo: Ada Lund <ada@example.org>\nDate: Mon, 7 Dec 2026 17:42:10 +0100\nSubject: The list\n\nAda,\n\n{body}\n\n{who}",
    "From: {who}\nSent: Monday, 7 December 2026 17:42\nTo: Ada Lund\nSubject: The list\n\n{body}",
    "Von: {who}\nGesendet: 7 December 2026 17:42\nAn: Ada Lund\nBetreff: The list\n\n{body}",
)  # fmt: skip


def desk_with(folder: Path, who: str) -> Desk:
    (folder / "life.book").write_text(BOOK.format(who=who), "utf-8")
    return open_desk(str(folder / "life.book"), DAY, {"HOME": str(folder)}, str(folder))


@pytest.mark.parametrize("who", WRITERS)
@pytest.mark.parametrize("head", HEADS)
def test_a_mail_with_its_head_is_of_its_writer_and_its_day(
    tmp_path: Path, who: str, head: str
) -> None:
    desk = desk_with(tmp_path, who)
    keep(desk, head.format(who=who, body=BODY))
    found = [one.proposal.entry for one in desk.inbox().waiting()]
    assert [(one.kind, one.who, one.to, str(one.on)) for one in found] == [("request", (who,), ("me",), "2026-12-07")]  # fmt: skip


@pytest.mark.parametrize("who", WRITERS)
@pytest.mark.parametrize("greeting", ["Ada,", "Hello Ada,", "Dear Ada Lund"])
def test_a_letter_that_greets_me_and_is_signed_is_of_whoever_signs_it(
    tmp_path: Path, who: str, greeting: str
) -> None:
    desk = desk_with(tmp_path, who)
    text = f"{greeting}\n\n{BODY}\n\nBest regards\n{who.partition(' ')[0]}"
    mail = pasted_mail(desk, text)
    assert mail is not None
    assert by_name(mail) == who
    assert keep(desk, text) == 1
    assert desk.inbox().waiting()[0].proposal.entry.who == (who,)


@pytest.mark.parametrize("text", [
    "He took it back. Ewald wrote tonight that he does it himself. I am ashamed.",
    "Ada, I said to myself, this is not your day.\n\nMy boss rang me at nine.",
    "Dear Ewald,\n\nI would like to keep the list.\n\nAda",
    "Subject: what he did today",
])  # fmt: skip
def test_my_own_words_and_my_own_letters_are_no_mail_to_me(tmp_path: Path, text: str) -> None:
    assert pasted_mail(desk_with(tmp_path, "Ewald Krantz"), text) is None


def test_who_wrote_it_can_be_said_where_nothing_shows_it(tmp_path: Path) -> None:
    desk = desk_with(tmp_path, "Ewald Krantz")
    mail = pasted_mail(desk, BODY, "Ewald")
    assert mail is not None
    assert (mail.who, mail.text) == ("Ewald", BODY)
