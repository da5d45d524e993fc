from __future__ import annotations

import time
from datetime import date
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from goodbooks.core.written import MOST_BYTES, Party, Passed, Source, Written, of_bytes
from goodbooks.importers.reading.markup import plain_of
from importers.taking import taken

if TYPE_CHECKING:
    from collections.abc import Iterator

MAIL = """\
From: "Growth, Zoë" <zoe@example.org>
To: Ada <ada@example.org>, lena@example.org
Cc: Marcus Hale <marcus@example.org>
Date: Tue, 03 Nov 2026 17:55:10 +0100
Subject: =?utf-8?q?Which_day_for_the_caf=C3=A9?=
Message-ID: <4711@example.org>
Content-Type: text/plain; charset=utf-8

Could you tell me the day by Friday?

Zoë
"""


def only(text: str | bytes) -> Written:
    """The one mail of a text."""
    data = text.encode() if isinstance(text, str) else text
    (found,) = taken(of_bytes("one.eml", data))
    assert isinstance(found, Written)
    return found


def test_a_mail_says_who_to_whom_when_and_what() -> None:
    mail = only(MAIL)
    assert (mail.on, mail.at) == (date(2026, 11, 3), "17:55")
    assert mail.who == Party("Growth, Zoë", "zoe@example.org")
    assert [party.address for party in mail.to] == [
        "ada@example.org",
        "lena@example.org",
    ]
    assert mail.subject == "Which day for the café"
    assert mail.address == "mail 4711@example.org"
    assert mail.text == "Could you tell me the day by Friday?\n\nZoë\n"


def test_windows_line_ends_make_no_difference() -> None:
    assert only(MAIL.replace("\n", "\r\n")) == only(MAIL)


def test_the_plain_part_is_read_before_the_marked_up_one() -> None:
    mail = only(
        "From: a@example.org\nDate: Tue, 03 Nov 2026 17:55:10 +0100\nMIME-Version: 1.0\n"
        'Content-Type: multipart/alternative; boundary="x"\n\n'
        "--x\nContent-Type: text/plain\n\nplain words\n"
        "--x\nContent-Type: text/html\n\n<p>marked words</p>\n--x--\n"
    )
    assert mail.text.strip() == "plain words"


def test_a_mail_of_markup_alone_is_read_for_its_words() -> None:
    mail = only(
        "From: a@example.org\nDate: Tue, 03 Nov 2026 17:55:10 +0100\nMIME-Version: 1.0\nContent-Type: text/html\n\n"
        "<html><head><style>p {color: red}</style></head><body><p>First <b>line</b></p><script>alert(1)</script>"
        "<blockquote>what I had written</blockquote><p>Last &amp; least</p></body></html>\n"
    )
    assert mail.text == "First line\n\n> what I had written\n\nLast & least"


def test_what_is_attached_is_not_read() -> None:
    mail = only(
        "From: a@example.org\nDate: Tue, 03 Nov 2026 17:55:10 +0100\nMIME-Version: 1.0\n"
        'Content-Type: multipart/mixed; boundary="x"\n\n'
        "--x\nContent-Type: text/plain\n\nsee attached\n"
        '--x\nContent-Type: text/plain\nContent-Disposition: attachment; filename="../../a.txt"\n\nsecret\n--x--\n'
    )
    assert mail.text.strip() == "see attached"


def test_a_false_character_set_costs_no_word() -> None:
    mail = only(MAIL.replace("charset=utf-8", "charset=klingon-7").encode())
    assert "Zoë" in mail.text


def test_parts_within_parts_without_end_are_passed_over() -> None:
    head = "From: a@example.org\nDate: Tue, 03 Nov 2026 17:55:10 +0100\n"
    body = "end"
    for depth in range(40):
        body = f'Content-Type: multipart/mixed; boundary="b{depth}"\n\n--b{depth}\n{body}\n--b{depth}--\n'
    (found,) = taken(of_bytes("deep.eml", (head + body).encode()))
    assert isinstance(found, Passed)


def test_very_many_parts_are_passed_over_before_they_are_read(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def unread(*given: object) -> None:
        raise AssertionError(given)

    head = "From: a@example.org\nDate: Tue, 03 Nov 2026 17:55:10 +0100\n"
    head += "Content-Type: multipart/mixed; boundary=b\n\n"
    part = "--b\nContent-Type: text/plain\n\nPlease send the list.\n"
    (found,) = taken(of_bytes("few.eml", (head + 100 * part + "--b--\n").encode()))
    assert isinstance(found, Written)
    monkeypatch.setattr("email.parser.BytesParser.parsebytes", unread)
    (found,) = taken(of_bytes("many.eml", (head + 10_000 * part + "--b--\n").encode()))
    assert isinstance(found, Passed)
    assert found.reason == "it has more than 200 parts, or parts within parts too deep"


@pytest.mark.parametrize(
    "head",
    [
        "To: " + ", ".join(f"P{number} <p{number}@example.org>" for number in range(9_000)),
        "Subject: " + " ".join("=?utf-8?q?a=20b?=" for _ in range(9_000)),
        "Content-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: text/plain; "
        + "; ".join(f"a{number}=b" for number in range(20_000)),
    ],
    ids=["receivers", "subject", "part"],
)
def test_a_head_without_end_is_passed_over(head: str) -> None:
    mail = f"From: a@example.org\nDate: Tue, 03 Nov 2026 17:55:10 +0100\n{head}\n\nSend the list.\n"
    (found,) = taken(of_bytes("head.eml", mail.encode()))
    assert found == Passed("head.eml", "its head is longer than 128 KB")


@pytest.mark.parametrize(
    "unit", ["<!--", "<![", "<!", "<?", '<a b="', "<a ", "</div", "<a b='c"], ids=range(8)
)
def test_markup_that_is_never_closed_takes_no_longer_than_other_words(unit: str) -> None:
    begin = time.process_time()
    plain_of("<p>Send the list." + unit * 60_000)
    assert time.process_time() - begin < 2


def test_what_is_never_closed_costs_no_word_beside_it() -> None:
    assert plain_of("<p>Send <!-- not this --> the <b>list</b> <![if x]>by Friday.<![endif]>") == "Send the list by Friday."  # fmt: skip
    assert plain_of("<p>a <b and c < d</p>") == "a <b and c < d"


def test_a_mail_larger_than_a_mail_can_be_is_passed_over_and_its_neighbours_are_read() -> None:
    def pieces() -> Iterator[bytes]:
        yield b"From a@example.org Tue Nov  3 17:55:10 2026\n" + MAIL.encode()
        yield b"\nFrom a@example.org Tue Nov  3 17:55:10 2026\n" + MAIL.encode()
        for _ in range((MOST_BYTES >> 20) + 2):
            yield b"x" * (1 << 20)
        yield (
            b"\n\nFrom a@example.org Tue Nov  3 17:55:10 2026\n"
            + MAIL.replace("4711", "4712").encode()
        )

    first, large, last = taken(Source("all.mbox", 40 << 20, pieces))
    assert isinstance(first, Written)
    assert large == Passed("all.mbox, mail 2", "it is larger than 25 MB")
    assert isinstance(last, Written)
    assert last.address == "mail 4712@example.org"


def test_a_line_that_begins_with_from_inside_a_mail_ends_no_mail() -> None:
    mail = MAIL.replace(
        "Could you", ">From here on it is yours.\nFrom there I take over.\nCould you"
    )
    found = taken(
        of_bytes("one.mbox", b"From a@example.org Tue Nov  3 17:55:10 2026\n" + mail.encode())
    )
    assert len(found) == 1
    assert isinstance(found[0], Written)
    assert found[0].text.startswith("From here on it is yours.\nFrom there")


@given(st.binary(max_size=400), st.integers(0, len(MAIL) - 1))
def test_a_mail_with_any_bytes_in_it_is_read_or_passed_over(junk: bytes, at: int) -> None:
    data = MAIL.encode()[:at] + junk + MAIL.encode()[at:]
    mailbox = of_bytes("one.mbox", b"From a@example.org Tue Nov  3 17:55:10 2026\n" + data)
    assert taken(mailbox)


INVITED = """\
From: Marcus Hale <marcus@example.org>
To: Ada Lund <ada@example.org>
Date: Tue, 03 Nov 2026 17:55:10 +0100
Content-Type: multipart/mixed; boundary=x

--x
Content-Type: text/plain

Here is the invitation.
--x
Content-Type: text/calendar; method=REQUEST
Content-Disposition: attachment; filename=invite.ics

BEGIN:VCALENDAR
VERSION:2.0
METHOD:REQUEST
BEGIN:VEVENT
UID:abc-1@example.org
DTSTART:20261112T100000Z
SUMMARY:Ada and Marcus
ORGANIZER;CN=Marcus Hale:mailto:marcus@example.org
ATTENDEE;CN=Ada Lund:mailto:ada@example.org
END:VEVENT
END:VCALENDAR
--x--
"""


def test_a_mail_that_invites_is_read_for_its_words_and_for_the_event() -> None:
    mail, event = taken(of_bytes("a.eml", INVITED.encode()))
    assert isinstance(mail, Written)
    assert isinstance(event, Written)
    assert (mail.sort, mail.text.strip()) == ("mail", "Here is the invitation.")
    assert (event.sort, event.on, event.subject) == ("event", date(2026, 11, 12), "Ada and Marcus")
    assert event.address == "event abc-1@example.org 2026-11-12"
    assert event.who == Party("Marcus Hale", "marcus@example.org")


def test_an_answer_to_an_invitation_and_one_called_off_are_no_event() -> None:
    for method in ("REPLY", "CANCEL"):
        found = taken(
            of_bytes("a.eml", INVITED.replace("METHOD:REQUEST", f"METHOD:{method}").encode())
        )
        assert len(found) == 1


def test_an_invitation_without_a_day_costs_its_mail_nothing() -> None:
    mail, passed = taken(
        of_bytes("a.eml", INVITED.replace("DTSTART:20261112T100000Z\n", "").encode())
    )
    assert isinstance(mail, Written)
    assert isinstance(passed, Passed)


HEAD = "From: a@example.org\nDate: Tue, 03 Nov 2026 17:55:10 +0100\nMIME-Version: 1.0\n"


@pytest.mark.parametrize(
    "rest",
    [
        'Content-Type: multipart/mixed; boundary="x"\n\nno part begins here\n',
        "Content-Type: multipart/mixed\n\nno part has a mark\n",
        "Content-Type: text/plain\nContent-Transfer-Encoding: base64\n\n!!!!####\n",
        "Content-Type: text/plain\n\n" + "\x01\x02\x03" * 90,
        'Content-Type: multipart/encrypted; boundary="x"\n\n--x\nContent-Type: application/octet-stream\n\nabc\n--x--\n',
    ],
)
def test_a_mail_whose_words_are_lost_is_said_to_be_broken_and_is_no_writing(rest: str) -> None:
    (found,) = taken(of_bytes("one.eml", (HEAD + rest).encode()))
    assert isinstance(found, Passed)
    assert found.reason.startswith(("it is broken", "it is encrypted"))


def test_a_mail_that_breaks_off_is_read_as_far_as_it_goes_and_said_to() -> None:
    cut = 'Content-Type: multipart/mixed; boundary="x"\n\n--x\nContent-Type: text/plain\n\nCan you send'
    mail, passed = taken(of_bytes("one.eml", (HEAD + cut).encode()))
    assert isinstance(mail, Written)
    assert mail.text == "Can you send"
    assert isinstance(passed, Passed)
    assert "breaks off" in passed.reason


def test_a_mail_with_an_empty_body_is_whole() -> None:
    (found,) = taken(of_bytes("one.eml", (HEAD + "\n").encode()))
    assert isinstance(found, Written)


HEAD = "From: a@example.org\nDate: Tue, 03 Nov 2026 17:55:10 +0100\n"


@pytest.mark.parametrize(
    ("lines", "posted"),
    [
        ("", ""),
        ("Auto-Submitted: no\n", ""),
        ("Auto-Submitted: auto-generated\n", "machine"),
        ('Auto-Submitted: auto-notified; owner-email="a@example.org"\n', "machine"),
        ("X-Auto-Response-Suppress: All\n", "machine"),
        ("X-Auto-Response-Suppress: OOF, AutoReply\n", ""),
        ("Precedence: auto_reply\n", "machine"),
        ("X-Autoreply: yes\n", "machine"),
        ("Precedence: bulk\n", "bulk"),
        ("Precedence: list\n", ""),
        ("List-Unsubscribe: <https://example.org/out>\n", "bulk"),
        ("Feedback-ID: 12:spring:example\n", "bulk"),
        ("List-Id: <offers.example.org>\n", "bulk"),
        ("List-Post: NO\nList-Id: <offers.example.org>\n", "bulk"),
        ("List-Post: <mailto:ward@example.org>\nList-Id: <ward.example.org>\nList-Unsubscribe: <mailto:x@example.org>\nPrecedence: bulk\n", ""),
        ("List-Post: <mailto:ward@example.org>\nAuto-Submitted: auto-replied\n", "machine"),
    ],
)  # fmt: skip
def test_the_head_tells_a_machine_and_a_newsletter_from_a_list_of_colleagues(
    lines: str, posted: str
) -> None:
    assert only(f"{HEAD}{lines}\nPlease sign it by Friday.\n").posted == posted
