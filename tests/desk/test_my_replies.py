"""What a mail of mine answers, in a mailbox: the request says so, and my sentence stands at it."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from goodbooks.desk.desk import Desk, open_desk
from goodbooks.desk.intake import heaps
from goodbooks.desk.intake.sorting import accept, as_entry, decline
from goodbooks.desk.intake.taking_in import take_in
from goodbooks.desk.shelved.inbox import DECLINED, TOLD

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from goodbooks.desk.shelved.inbox import Waiting

BOOK = "2026-01-01 person me\n  also: Ada Lund, ada@example.org\n2026-01-01 person Karin\n  also: karin@example.org\n"
ADA, KARIN = "Ada Lund <ada@example.org>", "Karin <karin@example.org>"
ASKED = "Could you send me the budget table by Friday?"


def mail(number: int, who: str, text: str, *answers: int) -> str:
    """A mail of Monday 23 November, or as many days later as its number says."""
    to = KARIN if who == ADA else ADA
    heads = f"From: {who}\nTo: {to}\nDate: {22 + number} Nov 2026 09:00:00 +0000\nMessage-ID: <{number}@example.org>\n"
    if answers:
        heads += f"In-Reply-To: <{answers[0]}@example.org>\nReferences: {' '.join(f'<{one}@example.org>' for one in reversed(answers))}\n"
    return f"{heads}Subject: Budget\n\nHello,\n\n{text}\n"


def desk_of(folder: Path, *mails: str, book: str = BOOK) -> Desk:
    """A book that has taken in these mails, in this order."""
    (folder / "life.book").write_text(book, encoding="utf-8")
    desk = open_desk(str(folder / "life.book"), date(2026, 11, 28), {}, str(folder))
    take(desk, folder, *mails)
    return desk


def take(desk: Desk, folder: Path, *mails: str) -> None:
    path = folder / f"{abs(hash(mails))}.mbox"
    path.write_text(
        "".join(f"From x Mon Nov 23 09:00:00 2026\n{one}\n" for one in mails), encoding="utf-8"
    )
    list(take_in(desk, str(path), is_day_first=None, progress=lambda *_: None))


def told(waiting: Sequence[Waiting]) -> list[str]:
    """Each proposal in a line: who, what, by when, and why."""
    return [
        f"{one.proposal.entry.kind} {one.proposal.entry.who[0]}: {one.proposal.entry.title}, {one.proposal.entry.line('due') or '-'}"
        for one in waiting
    ]


def test_a_request_on_which_i_promised_is_a_promise_of_mine_with_its_day_and_my_sentence(
    tmp_path: Path,
) -> None:
    desk = desk_of(
        tmp_path, mail(1, KARIN, ASKED), mail(2, ADA, "Yes, I'll send it on Thursday.", 1)
    )
    (one,) = desk.inbox().waiting()
    assert told([one]) == ["promise me: Send Karin the budget table, 2026-11-26"]
    assert one.proposal.because == "you promised it on 24 November: “Yes, I'll send it on Thursday”"
    accept(desk, [one], [as_entry(desk, one).entry])
    assert desk.inbox().waiting() == ()
    assert (tmp_path / "life.book").read_text(encoding="utf-8").count("promise me -> Karin") == 1


def test_a_plain_yes_is_for_the_day_they_asked_for(tmp_path: Path) -> None:
    desk = desk_of(tmp_path, mail(1, KARIN, ASKED), mail(2, ADA, "Yes, will do.", 1))
    (one,) = desk.inbox().waiting()
    assert told([one]) == ["promise me: Send Karin the budget table, 2026-11-27"]
    assert one.proposal.because.startswith("Karin asked for it by 27 November, and you promised it")


@pytest.mark.parametrize("text", ["Attached is the table.", "Done.", "I've sent it to you just now.", "Sorry, I can't send it before December."])  # fmt: skip
def test_what_i_have_answered_says_so_and_lies_with_what_is_put_by(
    tmp_path: Path, text: str
) -> None:
    desk = desk_of(tmp_path, mail(1, KARIN, ASKED), mail(2, ADA, text, 1))
    (one,) = desk.inbox().waiting()
    assert one.proposal.because == f"you answered it on 24 November: “{text.rstrip('.')}”"
    (heap,) = heaps.heaps([one], desk.clock.today)
    assert (heap.headed, heap.is_over) == ("Answered by you", True)


def test_of_two_requests_each_has_its_own_answer_and_what_fits_neither_settles_none(
    tmp_path: Path,
) -> None:
    both = f"{ASKED} And please tell me the day of the audit."
    desk = desk_of(tmp_path, mail(1, KARIN, both), mail(2, ADA, "The budget table is attached. I'll ring the printer on Friday.", 1))  # fmt: skip
    table, audit, *more = desk.inbox().waiting()
    assert (bool(table.answer), audit.answer) == (True, "")
    assert told(more) == ["promise me: Ring the printer, 2026-11-27"]


@pytest.mark.parametrize(
    ("text", "answers"),
    [
        ("Thanks, I'll have a look at the rota tomorrow.", (1,)),
        ("Which table do you mean?", (1,)),
        ("Yes, I'll send it on Thursday.", ()),
        ("Yes, I'll send it on Thursday.", (7,)),
    ],
)
def test_what_is_about_something_else_or_stands_in_no_thread_settles_nothing(
    tmp_path: Path, text: str, answers: tuple[int, ...]
) -> None:
    desk = desk_of(tmp_path, mail(1, KARIN, ASKED), mail(2, ADA, text, *answers))
    assert told(desk.inbox().waiting())[0] == "request Karin: Send me the budget table, 2026-11-27"


def test_where_nobody_knows_which_mails_are_mine_nothing_changes(tmp_path: Path) -> None:
    mails = (mail(1, KARIN, ASKED), mail(2, ADA, "Yes, I'll send it on Thursday.", 1))
    desk = desk_of(
        tmp_path, *mails, book=BOOK.replace("Ada Lund, ada@example.org", "Somebody Else")
    )
    assert all(
        one.state == "waiting" and not one.answer for one in desk.inbox().every()[0].values()
    )


def test_the_order_in_which_mails_are_read_and_a_second_run_make_no_difference(
    tmp_path: Path,
) -> None:
    asked, reply = mail(1, KARIN, ASKED), mail(2, ADA, "Yes, I'll send it on Thursday.", 1)
    (tmp_path / "a").mkdir()
    forth = desk_of(tmp_path, reply, asked)
    later = desk_of(tmp_path / "a", asked)
    take(later, tmp_path / "a", reply)
    for desk in (forth, later):
        assert told(desk.inbox().waiting()) == [
            "promise me: Send Karin the budget table, 2026-11-26"
        ]


def test_what_was_done_after_it_was_promised_is_answered_and_a_reminder_changes_nothing(
    tmp_path: Path,
) -> None:
    desk = desk_of(
        tmp_path, mail(1, KARIN, ASKED), mail(2, ADA, "I'll send it on Thursday.", 1),
        mail(3, KARIN, "Great.", 2, 1), mail(4, ADA, "The budget table is attached.", 3, 2, 1),
    )  # fmt: skip
    (one,) = desk.inbox().waiting()
    assert one.answer == "The budget table is attached."


def test_a_request_decided_before_my_reply_was_read_leaves_my_promise_to_be_decided(
    tmp_path: Path,
) -> None:
    desk = desk_of(tmp_path, mail(1, KARIN, ASKED))
    decline(desk, desk.inbox().waiting())
    take(desk, tmp_path, mail(2, ADA, "Yes, I'll send it on Thursday.", 1))
    assert told(desk.inbox().waiting()) == ["promise me: Send it, 2026-11-26"]
    assert {one.state for one in desk.inbox().every()[0].values()} == {"waiting", DECLINED}


def test_what_was_declined_with_my_reply_beside_it_takes_the_promise_along(tmp_path: Path) -> None:
    desk = desk_of(
        tmp_path, mail(1, KARIN, ASKED), mail(2, ADA, "Yes, I'll send it on Thursday.", 1)
    )
    decline(desk, desk.inbox().waiting())
    assert desk.inbox().waiting() == ()
    assert sorted(one.state for one in desk.inbox().every()[0].values()) == [DECLINED, TOLD]
