"""take-in and inbox as a user meets them: from a file to an entry, and back."""

from __future__ import annotations

import hashlib
import json
import os
import zipfile
from typing import TYPE_CHECKING

import pytest

from cli.calling import call

if TYPE_CHECKING:
    from pathlib import Path

    from cli.calling import Done

BOOK = """\
2026-01-01 person me
  also: Ada Lund, ada@example.org
2026-01-01 person Marcus
  relation: boss
  also: Marcus Hale, marcus@example.org
2026-01-01 person Zoë
  also: zoe@example.org
2026-11-02 request Zoë -> me "Send the layout of the letter" ^layout
"""
MAIL = """\
From: Zoë Marchand <zoe@example.org>
To: Ada Lund <ada@example.org>
Cc: Marcus Hale <marcus@example.org>
Date: Tue, 03 Nov 2026 17:55:10 +0100
Subject: Letter and layout
Message-ID: <4711@example.org>
Content-Type: text/plain; charset=utf-8

Hi Ada,

thanks for today. Could you send me the layout of the letter by Friday? I'll pass it on
to the printer on Monday. Marcus has approved the second colour.

Best
Zoë

On Mon, 2 Nov 2026 at 10:00, Ada Lund wrote:
> Could you tell me the day?
"""


@pytest.fixture
def desk(tmp_path: Path) -> Path:
    (tmp_path / "life.book").write_text(BOOK, encoding="utf-8")
    (tmp_path / "a.eml").write_text(MAIL, encoding="utf-8")
    return tmp_path


def on_wednesday(folder: Path, *words: str, given: str = "") -> Done:
    return call(folder, "--today", "2026-11-04", *words, given=given)


def keys(folder: Path) -> list[str]:
    """The keys of what waits, in order."""
    lines = on_wednesday(folder, "inbox").out.split("\n")
    return [line for line in lines if len(line) == 7 and line.isalnum()]


def book_of(folder: Path) -> str:
    return (folder / "life.book").read_text(encoding="utf-8")


def test_a_mail_becomes_proposals_with_their_sentences_and_no_entry(desk: Path) -> None:
    done = on_wednesday(desk, "take-in", "a.eml")
    assert (done.code, done.err) == (0, "")
    assert "a.eml: mail, one writing; three proposals" in done.out
    assert book_of(desk) == BOOK
    listed = on_wednesday(desk, "inbox").out
    assert 'request Zoë -> me "Send me the layout of the letter"' in listed
    assert "due: 2026-11-06" in listed
    assert "“Could you send me the layout of the letter by Friday?” (mail" in listed
    assert "merge?" in listed
    assert "tell me the day" not in listed


def test_taking_in_the_same_mail_again_proposes_nothing(desk: Path) -> None:
    on_wednesday(desk, "take-in", "a.eml")
    done = on_wednesday(desk, "take-in", "a.eml")
    assert "one was known already; no proposals" in done.out
    assert "nothing new was proposed" in done.out
    assert len(keys(desk)) == 3


def test_what_is_accepted_is_an_entry_and_can_be_taken_back(desk: Path) -> None:
    on_wednesday(desk, "take-in", "a.eml")
    decision = keys(desk)[0]
    done = on_wednesday(desk, "inbox", "accept", decision)
    assert "added as ^marcus-approved" in done.out
    assert (
        '2026-11-03 17:55 decision Marcus -> me "Marcus has approved the second colour"'
        in book_of(desk)
    )
    again = on_wednesday(desk, "inbox", "accept", decision)
    assert (again.code, again.out) == (2, "")
    back = on_wednesday(desk, "inbox", "undo", decision)
    assert "^marcus-approved is withdrawn" in back.out
    assert "withdraws: ^marcus-approved" in book_of(desk)
    assert len(keys(desk)) == 3


def test_what_is_declined_never_comes_again(desk: Path) -> None:
    on_wednesday(desk, "take-in", "a.eml")
    on_wednesday(desk, "inbox", "decline", *keys(desk))
    assert on_wednesday(desk, "take-in", "a.eml").out.count("nothing new was proposed") == 1
    assert "The inbox is empty" in on_wednesday(desk, "inbox").out
    assert book_of(desk) == BOOK


def test_what_waits_can_be_narrowed_and_declined_at_once(desk: Path) -> None:
    on_wednesday(desk, "take-in", "a.eml")
    assert on_wednesday(desk, "inbox", "--kind", "promise").out.count("promise Zoë") == 1
    assert "One proposal waits." in on_wednesday(desk, "inbox", "--who", "marcus").out
    assert (
        "Nothing that waits fits that" in on_wednesday(desk, "inbox", "--until", "2026-11-01").out
    )
    on_wednesday(desk, "inbox", "decline", "all", "--kind", "request")
    assert len(keys(desk)) == 2


def test_what_the_book_has_is_merged_with_it(desk: Path) -> None:
    on_wednesday(desk, "take-in", "a.eml")
    request = keys(desk)[2]
    done = on_wednesday(desk, "inbox", "merge", request)
    assert "^layout says it already" in done.out
    assert book_of(desk) == BOOK
    assert request not in keys(desk)


def test_a_wrong_word_or_key_is_a_sentence_with_a_remedy(desk: Path) -> None:
    on_wednesday(desk, "take-in", "a.eml")
    for words, said in (
        (("inbox", "eat", "abc"), "accept, edit, merge, decline, undo"),
        (("inbox", "accept"), "goodbooks inbox lists them"),
        (("inbox", "accept", "zzzzzzz"), "there is no proposal zzzzzzz"),
        (("take-in", "nowhere.eml"), "nowhere.eml is not there"),
    ):
        done = on_wednesday(desk, *words)
        assert done.code == 2
        assert said in done.err


def test_a_file_of_no_known_sort_is_said_and_nothing_is_proposed(desk: Path) -> None:
    (desk / "x.bin").write_bytes(bytes(range(256)) * 40)
    done = on_wednesday(desk, "take-in", "x.bin")
    assert done.code == 1
    assert "it is of no sort that can be taken in" in done.err


def test_mails_of_nobody_the_book_knows_as_me_are_said(desk: Path) -> None:
    (desk / "b.eml").write_text(
        MAIL.replace("ada@", "eve@").replace("Ada Lund", "Eve"), encoding="utf-8"
    )
    assert "say your names and addresses" in on_wednesday(desk, "take-in", "b.eml").err


def test_a_folder_and_an_archive_are_taken_in_file_by_file(desk: Path) -> None:
    (desk / "mail" / "cur").mkdir(parents=True)
    (desk / "mail" / "cur" / "1:2,S").write_text(MAIL, encoding="utf-8")
    with zipfile.ZipFile(desk / "all.zip", "w") as archive:
        archive.writestr("in/b.eml", MAIL.replace("4711", "4712"))
    done = on_wednesday(desk, "take-in", "mail", "all.zip")
    assert done.code == 0
    assert f"{os.path.join('cur', '1:2,S')}: mail" in done.out
    assert "all.zip, in/b.eml: mail" in done.out


def hostile(folder: Path, name: str) -> Path:
    path = folder / name
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        if name == "bomb.zip":
            archive.writestr("a.txt", b"0" * (200 << 20))
        elif name == "many.zip":
            for number in range(2_001):
                archive.writestr(f"{number}.txt", b"")
        elif name == "up.zip":
            archive.writestr("../../up.eml", MAIL)
        elif name == "absolute.zip":
            archive.writestr("/etc/up.eml", MAIL)
        else:
            link = zipfile.ZipInfo("link.eml")
            link.external_attr = 0o120777 << 16
            archive.writestr(link, "/etc/passwd")
    return path


@pytest.mark.parametrize("name", ["bomb.zip", "many.zip", "up.zip", "absolute.zip", "link.zip"])
def test_an_archive_that_is_a_trap_is_refused_whole(desk: Path, name: str) -> None:
    hostile(desk, name)
    before = digest(desk)
    done = on_wednesday(desk, "take-in", name)
    assert done.code == 3
    assert "nothing of it was read" in done.err
    assert digest(desk) == before


def digest(folder: Path) -> str:
    """What changes when anything in a folder does."""
    found = hashlib.sha256()
    for path in sorted(folder.rglob("*")):
        if path.is_file() and "home" not in path.parts:
            found.update(path.name.encode() + path.read_bytes())
    return found.hexdigest()


def test_an_archive_that_is_cut_is_passed_over(desk: Path) -> None:
    with zipfile.ZipFile(desk / "all.zip", "w") as archive:
        archive.writestr("b.eml", MAIL)
    whole = (desk / "all.zip").read_bytes()
    (desk / "cut.zip").write_bytes(whole[: len(whole) // 2])
    done = on_wednesday(desk, "take-in", "cut.zip")
    assert done.code == 1
    assert "cannot be unpacked" in done.err


def test_a_mailbox_is_read_on_from_where_an_earlier_run_stopped(desk: Path) -> None:
    begin = "From zoe@example.org Tue Nov  3 17:55:10 2026\n"
    box = "".join(begin + MAIL.replace("4711", str(number)) + "\n" for number in range(5))
    (desk / "box").write_text(box, encoding="utf-8")
    assert "five writings; 15 proposals" in on_wednesday(desk, "take-in", "box").out
    more = box + begin + MAIL.replace("4711", "9") + "\n"
    (desk / "box").write_text(more, encoding="utf-8")
    assert (
        "six writings, five were known already; three proposals"
        in on_wednesday(desk, "take-in", "box").out
    )


def test_an_inbox_with_a_torn_line_says_so_and_shows_the_rest(desk: Path) -> None:
    on_wednesday(desk, "take-in", "a.eml")
    path = desk / "life.inbox"
    path.write_bytes(path.read_bytes()[:-30])
    done = on_wednesday(desk, "inbox")
    assert "one line of the inbox could not be read" in done.err
    assert json.loads(path.read_text(encoding="utf-8").split("\n")[0])["sentence"]


def test_a_demo_book_takes_nothing_in(desk: Path) -> None:
    done = call(desk, "--book", "demo:overruled", "take-in", "a.eml")
    assert done.code == 3
    assert "stays as it is" in done.err


def test_a_name_with_a_title_is_taken_as_it_stands_and_known_once_the_book_knows_it(
    desk: Path,
) -> None:
    (desk / "v.eml").write_text(
        MAIL.replace("Zoë Marchand <zoe@example.org>", '"Dr. Hanna Vogel" <h.vogel@example.org>')
    )
    on_wednesday(desk, "take-in", "v.eml")
    request = keys(desk)[2]
    done = on_wednesday(desk, "inbox", "accept", request)
    assert (done.code, "Dr. Hanna Vogel" in done.out) == (0, True)
    on_wednesday(desk, "add", "person Hanna", "also: h.vogel@example.org, Dr. Hanna Vogel")
    assert "promise Hanna -> me" in on_wednesday(desk, "inbox").out
    assert "not in the book yet" not in on_wednesday(desk, "inbox").out


def test_a_damaged_file_in_an_archive_is_passed_over_and_its_neighbours_are_read(
    desk: Path,
) -> None:
    with zipfile.ZipFile(desk / "all.zip", "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("a.eml", MAIL)
        archive.writestr("b.eml", MAIL.replace("4711", "4712"))
    data = bytearray((desk / "all.zip").read_bytes())
    begin = data.find(b"a.eml") + len(b"a.eml")
    data[begin : begin + 40] = b"\xff" * 40
    (desk / "all.zip").write_bytes(data)
    done = on_wednesday(desk, "take-in", "all.zip")
    assert done.code == 0
    assert "all.zip, a.eml: it cannot be unpacked" in done.err
    assert "all.zip, b.eml: mail, one writing" in done.out


def test_a_damaged_repository_is_passed_over(desk: Path) -> None:
    for name in ("objects", "refs"):
        (desk / "shop" / ".git" / name).mkdir(parents=True)
    (desk / "shop" / ".git" / "HEAD").write_text("ref: refs/heads/main\n")
    (desk / "shop" / ".git" / "refs" / "heads").mkdir()
    (desk / "shop" / ".git" / "refs" / "heads" / "main").write_text("12" * 20 + "\n")
    done = on_wednesday(desk, "take-in", "shop")
    assert done.code == 1
    assert "it is not a repository that can be read" in done.err


def test_a_german_mail_is_said_to_be_read_by_fewer_signs(desk: Path) -> None:
    text = "Bitte schick mir die Liste bis Freitag, wir haben noch nicht alles.\n"
    (desk / "hafen.txt").write_text(text, encoding="utf-8")
    done = on_wednesday(desk, "take-in", "hafen.txt")
    assert "it is German, of which the signs known are fewer" in done.err
    assert "German" not in on_wednesday(desk, "take-in", "a.eml").err


def test_a_french_note_is_said_not_to_be_read_and_proposes_nothing(desk: Path) -> None:
    text = "Pourriez-vous m'envoyer la liste avant vendredi ? Nous avons fermé la salle pour des travaux.\n"
    (desk / "salle.txt").write_text(text, encoding="utf-8")
    done = on_wednesday(desk, "take-in", "salle.txt")
    assert "it is French, which is not read" in done.err
    assert "no proposals" in done.out


STRANGE = "2026-01-01 person me\n2026-01-01 person Zoë\n  also: zoe@example.org\n"
MINE = """\
From: Ada Lund <ada@example.org>
To: Zoë Marchand <zoe@example.org>
Date: Tue, 03 Nov 2026 17:55:10 +0100
Message-ID: <4712@example.org>

Could you send me the layout of the letter by Friday?
"""


def test_whose_mails_are_mine_is_asked_once_and_kept(tmp_path: Path) -> None:
    (tmp_path / "life.book").write_text(STRANGE, encoding="utf-8")
    (tmp_path / "m.eml").write_text(MINE, encoding="utf-8")
    done = call(tmp_path, "take-in", "m.eml", given="1\n", by_hand=True)
    assert "Which of these is you?" in done.out
    assert "also: Ada Lund, ada@example.org" in book_of(tmp_path)
    assert "ask me -> Zoë" in on_wednesday(tmp_path, "inbox").out
    again = call(tmp_path, "take-in", "m.eml", by_hand=True)
    assert "Which of these" not in again.out


def test_whoever_has_my_first_name_is_offered_as_me(tmp_path: Path) -> None:
    mine = STRANGE.replace("person me\n", "person me\n  also: Ada\n  signs: Ada\n")
    (tmp_path / "life.book").write_text(mine, encoding="utf-8")
    mail = MINE.replace("To: Zo", "Cc: Ben Bock <ben@example.org>\nTo: Zo")
    (tmp_path / "m.eml").write_text(mail, encoding="utf-8")
    said = on_wednesday(tmp_path, "take-in", "m.eml").err
    assert "if Ada Lund is you: goodbooks add 'person me' 'also: Ada Lund, ada@example.org'" in said
    asked = call(tmp_path, "take-in", "m.eml", given="\n", by_hand=True).out
    assert "1  Ada Lund, ada@example.org, who has your first name" in asked
    assert "2  Ben Bock, ben@example.org\n" in asked


def test_who_i_am_may_be_said_in_words_or_not_at_all(tmp_path: Path) -> None:
    (tmp_path / "life.book").write_text(STRANGE, encoding="utf-8")
    (tmp_path / "m.eml").write_text(MINE, encoding="utf-8")
    (tmp_path / "n.txt").write_text("Could you send me the list by Friday?\n", encoding="utf-8")
    assert "Which of these" not in call(tmp_path, "take-in", "n.txt", by_hand=True).out
    skipped = call(tmp_path, "take-in", "m.eml", given="\n", by_hand=True)
    assert (skipped.code, book_of(tmp_path)) == (0, STRANGE)
    said = "A. Lund, ada@example.org\n"
    call(tmp_path, "take-in", "m.eml", given=said, by_hand=True)
    assert "also: A. Lund, ada@example.org" in book_of(tmp_path)


def test_a_mail_that_turns_out_to_be_mine_is_an_ask_and_no_request(tmp_path: Path) -> None:
    (tmp_path / "life.book").write_text(STRANGE, encoding="utf-8")
    (tmp_path / "m.eml").write_text(MINE, encoding="utf-8")
    on_wednesday(tmp_path, "take-in", "m.eml")
    assert "request Ada Lund -> Zoë" in on_wednesday(tmp_path, "inbox").out
    on_wednesday(tmp_path, "add", "person me", "also: Ada Lund, ada@example.org")
    assert "ask me -> Zoë" in on_wednesday(tmp_path, "inbox").out
    on_wednesday(tmp_path, "inbox", "accept", "all")
    assert "ask me -> Zoë" in book_of(tmp_path)


def test_the_book_says_how_its_office_writes_days_and_when_it_works(tmp_path: Path) -> None:
    settings = "  also: ada@example.org\n  date-order: day first\n  work-days: Mon to Thu\n"
    book = STRANGE.replace("me\n", f"me\n{settings}", 1)
    (tmp_path / "life.book").write_text(book, encoding="utf-8")
    mail = MINE.replace("by Friday", "by 5/11")
    (tmp_path / "m.eml").write_text(mail, encoding="utf-8")
    on_wednesday(tmp_path, "take-in", "m.eml")
    assert "2026-11-05" in on_wednesday(tmp_path, "inbox").out
    late = mail.replace("by 5/11", "by the end of the week").replace("4712", "4713")
    (tmp_path / "n.eml").write_text(late, encoding="utf-8")
    assert on_wednesday(tmp_path, "take-in", "n.eml").code == 0
    assert on_wednesday(tmp_path, "inbox").out.count("due: 2026-11-05") == 2


def test_what_a_machine_asks_that_takes_no_answer_is_not_proposed(desk: Path) -> None:
    mail = MAIL.replace("Zoë Marchand <zoe@", "Tickets <no-reply@")
    (desk / "a.eml").write_text(mail, encoding="utf-8")
    assert "no proposals" in on_wednesday(desk, "take-in", "a.eml").out


def test_a_folder_of_many_mails_is_told_in_a_line(desk: Path) -> None:
    (desk / "many").mkdir()
    for number in range(14):
        text = MAIL.replace("4711", str(number))
        (desk / "many" / f"{number}.eml").write_text(text, encoding="utf-8")
    done = on_wednesday(desk, "take-in", "many")
    assert "many, 14 files: mail, 14 writings; 42 proposals\n" in done.out
    assert done.out.count("\n") == 2
    again = on_wednesday(desk, "take-in", "many")
    assert "many, 14 files: mail, 14 writings, 14 were known already; no proposals" in again.out


def test_a_reply_of_mine_is_told_with_what_it_answers_and_not_as_one_proposal_more(
    desk: Path,
) -> None:
    (desk / "b.eml").write_text(
        "From: Ada Lund <ada@example.org>\nTo: Zoë Marchand <zoe@example.org>\nDate: Tue, 03 Nov 2026 18:10:00 +0100\n"
        "Message-ID: <4712@example.org>\nIn-Reply-To: <4711@example.org>\n\nYes, I'll send it on Thursday.\n",
        encoding="utf-8",
    )
    waits = len(keys(desk)) if on_wednesday(desk, "take-in", "a.eml").code == 0 else 0
    assert (
        "One promise of yours stands with what was asked of you."
        in on_wednesday(desk, "take-in", "b.eml").out
    )
    assert len(keys(desk)) == waits
    listed = on_wednesday(desk, "inbox").out
    assert 'promise me -> Zoë "Send Zoë the layout of the letter"\n    due: 2026-11-05' in listed
    assert "you promised it on 3 November: “Yes, I'll send it on Thursday”" in " ".join(
        listed.split()
    )


CONFIDED = """\
From: Zoë <zoe@example.org>
To: Ada Lund <ada@example.org>
Date: Tue, 03 Nov 2026 17:55:10 +0100
Subject: The letter
Message-ID: <4713@example.org>
Content-Type: text/plain; charset=utf-8

Hi Ada,

Keep this to yourself. Marcus decided yesterday to drop the letter. It rained all day on the
way home and the train was late again. I'll send you the old layout on Thursday.

Zoë
"""


def test_what_a_mail_says_in_confidence_is_marked_and_stays_so_in_the_book(desk: Path) -> None:
    (desk / "c.eml").write_text(CONFIDED, encoding="utf-8")
    on_wednesday(desk, "take-in", "c.eml")
    shown = on_wednesday(desk, "inbox").out
    decision, promise = (
        next(part for part in shown.split("\n\n") if f" {kind} " in part)
        for kind in ("decision", "promise")
    )
    assert "said in confidence" in decision
    assert "said in confidence" not in promise
    on_wednesday(desk, "inbox", "accept", decision.split("\n")[0])
    assert 'said: "Keep this to yourself."' in book_of(desk)
    assert "drop the letter" not in on_wednesday(desk, "update", "Zoë").out


def test_one_request_to_keep_a_mail_confidential_holds_for_all_that_was_decided(desk: Path) -> None:
    mail = CONFIDED.replace("Keep this to yourself. Marcus", "This is confidential. The rain came first. Marcus")  # fmt: skip
    (desk / "c.eml").write_text(mail, encoding="utf-8")
    on_wednesday(desk, "take-in", "c.eml")
    parts = on_wednesday(desk, "inbox").out.split("\n\n")
    assert "said in confidence" in next(part for part in parts if " decision " in part)


def test_what_is_piped_in_is_taken_in_like_a_file(desk: Path) -> None:
    done = on_wednesday(desk, "take-in", "-", given=MAIL)
    assert done.code == 0
    assert done.out.startswith("standard input: mail, one writing; ")
    assert "Send me the layout of the letter" in on_wednesday(desk, "inbox").out
