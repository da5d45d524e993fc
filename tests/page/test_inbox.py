"""The room for what others wrote: handed over, read, and decided on one by one."""

from __future__ import annotations

import hashlib
import io
import re
import zipfile
from datetime import date
from functools import cache
from tempfile import SpooledTemporaryFile
from typing import TYPE_CHECKING

import pytest

from goodbooks.desk.desk import open_desk
from goodbooks.desk.intake.taking_in import take_in
from goodbooks.web import handing
from goodbooks.web.guard import WHOLE_BODY
from page.asking import BOOK, Asking, shown

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from httpx2 import Response

    from goodbooks.web.keys import Session

PEOPLE = """\
2026-01-01 person me
  also: Ada Lund, ada@example.org

2026-01-01 person Zoë
  also: zoe@example.org

2026-11-02 request Zoë -> me "Send the layout of the letter" ^layout

"""
MAIL = """\
From: Zoë Marchand <zoe@example.org>
To: Ada Lund <ada@example.org>
Date: Tue, 03 Nov 2026 17:55:10 +0100
Subject: Letter and layout
Message-ID: <4711@example.org>
Content-Type: text/plain; charset=utf-8

Hi Ada,

thanks for today. Could you send me the layout of the letter by Friday? I'll pass it on
to the printer on Monday. Marcus has approved the second colour.

Best
Zoë
"""


@pytest.fixture
def page(tmp_path: Path) -> Iterator[Asking]:
    asking = Asking(tmp_path, BOOK + PEOPLE)
    yield asking.come_in()
    asking.door.close()


def hand_over(page: Asking, *given: tuple[str, bytes], **fields: str) -> Response:
    """Send files as the form does, and read on until they are read."""
    files = [("files", one) for one in given]
    answer = page.client.post("/inbox/take", data={"token": page.token, **fields}, files=files)
    read_on(page)
    return answer


def read_on(page: Asking) -> None:
    """Look on until all is read, or something is asked."""
    for _ in range(10_000):
        if "Reading " not in page.get("/inbox").text:
            break
        page.post("/inbox/read-on")


def take_mail(page: Asking) -> list[str]:
    """The keys of the proposals of the mail, in order."""
    hand_over(page, ("a.eml", MAIL.encode()))
    return keys(page)


def keys(page: Asking) -> list[str]:
    """The keys of all that wait."""
    return [one.key for one in page.house.desk(session(page)).inbox().waiting()]


def session(page: Asking) -> Session:
    return next(iter(page.house.keys._sessions.values()))


def accept(page: Asking, key: str) -> Response:
    return page.post(f"/inbox/{key}/accept", shown=shown(page.get(f"/inbox/{key}").text))


def digest(folder: Path) -> str:
    found = hashlib.sha256()
    for path in sorted(folder.rglob("*")):
        if path.is_file() and "cache" not in path.parts:
            found.update(path.name.encode() + path.read_bytes())
    return found.hexdigest()


def test_an_empty_inbox_says_how_to_fill_it(page: Asking) -> None:
    answer = page.get("/inbox")
    assert "Nothing waits" in answer.text
    assert 'type="file"' in answer.text
    assert "data-inbox-key" not in answer.text


def test_a_mail_is_shown_with_its_sentence_its_source_how_sure_and_its_entry(page: Asking) -> None:
    before = page.text()
    take_mail(page)
    answer = page.get("/inbox")
    assert "3 proposals wait" in answer.text
    assert "a.eml: mail, one writing; three proposals" in answer.text
    assert "Marcus has approved the second colour." in answer.text
    assert "mail 4711@example.org" in answer.text
    assert "<strong>Sure</strong>" in answer.text or "<strong>Rather sure</strong>" in answer.text
    assert "decision Marcus -&gt; me &#34;Marcus has approved the second colour&#34;" in answer.text
    assert page.text() == before


def test_what_is_accepted_is_an_entry_and_the_next_is_shown(page: Asking) -> None:
    first, second, _ = take_mail(page)
    done = accept(page, first)
    assert (done.status_code, done.headers["location"]) == (303, f"/inbox/{second}")
    assert 'decision Marcus -> me "Marcus has approved the second colour"' in page.text()
    assert "2 proposals wait" in page.get("/inbox").text


def test_what_was_not_shown_is_not_accepted(page: Asking) -> None:
    first, *_ = take_mail(page)
    before = page.text()
    answer = page.post(f"/inbox/{first}/accept", shown="something else")
    assert "The book has changed since you saw this" in answer.text
    assert page.text() == before


def test_accepting_twice_adds_one_entry(page: Asking) -> None:
    first, *_ = take_mail(page)
    mark = shown(page.get(f"/inbox/{first}").text)
    for _ in range(2):
        page.post(f"/inbox/{first}/accept", shown=mark)
    assert page.text().count('approved the second colour"') == 1
    assert "It is accepted as" in page.get(f"/inbox/{first}").text


def test_what_is_edited_is_shown_before_it_is_accepted(page: Asking) -> None:
    first, *_ = take_mail(page)
    form = page.get(f"/inbox/{first}/edit").text
    assert "decision Marcus -&gt; me" in form
    text = '2026-11-03 17:55 decision Marcus "Two colours it is"'
    seen = page.post(f"/inbox/{first}/accept", text=text)
    assert "It would be written like this" in seen.text
    assert "Two colours" not in page.text()
    assert "Two colours it is" in page.get(f"/inbox/{first}/edit").text, "half typed, it is kept"
    done = page.post(f"/inbox/{first}/accept", text=text, shown=shown(seen.text))
    assert done.status_code == 303
    assert 'decision Marcus "Two colours it is"' in page.text()
    assert first not in keys(page)


def test_a_proposal_of_another_kind_is_one_press_and_no_field_has_to_be_known(page: Asking) -> None:
    first, *_ = take_mail(page)
    form = page.get(f"/inbox/{first}/edit").text
    assert 'name="kind" value="promise"' in form
    assert 'name="kind" value="decision"' not in form
    text = '2026-11-03 17:55 decision Marcus -> me "Two colours"\n  said: "Two."\n  holds-from: 2026-11-09\n'
    seen = page.post(f"/inbox/{first}/look", text=text, kind="promise").text
    assert "promise Marcus -&gt; me &#34;Two colours&#34;\n  due: 2026-11-09\n</textarea>" in seen
    assert "has no line named" not in seen
    assert 'name="kind" value="decision"' in seen


@pytest.mark.parametrize("text", ["", "hello there", 'win "A"\n\nwin "B"'])
def test_a_text_that_is_no_entry_is_answered_with_what_to_write(page: Asking, text: str) -> None:
    first, *_ = take_mail(page)
    before = page.text()
    answer = page.post(f"/inbox/{first}/accept", text=text)
    assert "heed" in answer.text
    assert page.text() == before
    part = page.client.post(
        f"/inbox/{first}/look",
        data={"token": page.token, "text": text},
        headers={"hx-request": "1"},
    )
    assert "heed" in part.text
    assert "<html" not in part.text


def test_what_is_declined_is_gone_and_never_comes_again(page: Asking) -> None:
    first, *_ = take_mail(page)
    before = page.text()
    page.post(f"/inbox/{first}/decline")
    assert page.text() == before
    hand_over(page, ("a.eml", MAIL.encode()))
    assert first not in keys(page)
    assert "one was known already; no proposals" in page.get("/inbox").text
    assert "Nothing new was proposed" in page.get("/inbox").text


def test_what_the_book_has_is_offered_to_be_merged_with_it(page: Asking) -> None:
    request = take_mail(page)[2]
    before = page.text()
    answer = page.get(f"/inbox/{request}")
    assert "Is it the same?" in answer.text
    assert '<input type="hidden" name="ref" value="^layout">' in answer.text
    page.post(f"/inbox/{request}/merge", ref="^layout")
    assert page.text() == before
    assert request not in keys(page)
    assert 'merged with <a href="/entry/layout">' in page.get("/inbox").text


def test_a_merge_with_nothing_or_with_nobody_changes_nothing(page: Asking) -> None:
    first, *_ = take_mail(page)
    assert page.post(f"/inbox/{first}/merge", ref="").status_code == 400
    wrong = page.post(f"/inbox/{first}/merge", ref="^nowhere")
    assert wrong.status_code == 400
    assert '<a href="/find">Find</a> shows the entries there are' in wrong.text
    assert first in keys(page)


def test_undo_goes_back_step_by_step_and_withdraws_the_entry(page: Asking) -> None:
    first, second, _ = take_mail(page)
    accept(page, first)
    page.post(f"/inbox/{second}/decline")
    last = re.search(r'action="/inbox/(\w+)/undo"', page.get("/inbox").text)
    assert last
    assert last[1] == second
    back = page.post(f"/inbox/{second}/undo")
    assert back.headers["location"] == f"/inbox/{second}"
    last = re.search(r'action="/inbox/(\w+)/undo"', page.get("/inbox").text)
    assert last
    assert last[1] == first
    page.post(f"/inbox/{first}/undo")
    assert "withdraws: ^marcus-approved" in page.text()
    assert len(keys(page)) == 3
    page.post(f"/inbox/{first}/undo")
    assert page.text().count("withdraws:") == 1


def test_the_same_file_twice_or_from_the_command_line_proposes_nothing_twice(page: Asking) -> None:
    before = take_mail(page)
    hand_over(page, ("a.eml", MAIL.encode()))
    assert keys(page) == before
    path = page.folder / "a.eml"
    path.write_text(MAIL, encoding="utf-8")
    desk = open_desk(str(page.book), date(2026, 11, 4), page.house.around.environ, str(page.folder))
    (took,) = take_in(desk, str(path), is_day_first=None, progress=lambda name, count: None)
    assert (took.skipped, took.proposed) == (1, 0)


def test_a_mailbox_is_read_a_moment_at_a_time_and_says_how_far(
    page: Asking, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(handing, "_SLICE", 0.0)
    begin = "From zoe@example.org Tue Nov  3 17:55:10 2026\n"
    box = "".join(begin + MAIL.replace("4711", str(number)) + "\n" for number in range(9))
    data = {"token": page.token}
    page.client.post("/inbox/take", data=data, files=[("files", ("box.mbox", box.encode()))])
    answer = page.get("/inbox")
    assert "Reading <bdi>box.mbox</bdi></strong>: 1 read" in answer.text
    assert "<progress" in answer.text
    assert page.get("/people").status_code == 200
    other = page.client.post("/inbox/take", data=data, files=[("files", ("b.eml", MAIL.encode()))])
    assert "Another file is being read" in other.text
    part = page.client.post("/inbox/read-on", data=data, headers={"hx-request": "true"})
    assert "2 read" in part.text
    for _ in range(20):
        part = page.client.post("/inbox/read-on", data=data, headers={"hx-request": "true"})
        if "hx-redirect" in part.headers:
            break
    assert part.headers["hx-redirect"] == "/inbox"
    assert "box.mbox: mbox, nine writings; 27 proposals" in page.get("/inbox").text
    assert page.post("/inbox/let-go").status_code == 303
    assert "box.mbox: mbox" not in page.get("/inbox").text


def test_reading_can_be_stopped_and_what_was_kept_stays(
    page: Asking, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(handing, "_SLICE", 0.0)
    page.client.post(
        "/inbox/take", data={"token": page.token}, files=[("files", ("a.eml", MAIL.encode()))]
    )
    page.post("/inbox/let-go")
    answer = page.get("/inbox")
    assert "the same file goes on from there" in answer.text
    assert "<progress" not in answer.text


@cache
def trap(name: str) -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        if name == "bomb.zip":
            archive.writestr("a.txt", b"0" * (200 << 20))
        elif name == "many.zip":
            for number in range(2_001):
                archive.writestr(f"{number}.txt", b"")
        elif name == "up.zip":
            archive.writestr("../../up.eml", MAIL)
        else:
            link = zipfile.ZipInfo("link.eml")
            link.external_attr = 0o120777 << 16
            archive.writestr(link, "/etc/passwd")
    return file.getvalue()


@pytest.mark.parametrize("name", ["bomb.zip", "many.zip", "up.zip", "link.zip"])
def test_an_archive_that_is_a_trap_is_refused_and_its_neighbour_is_read(
    page: Asking, name: str
) -> None:
    before = digest(page.folder)
    hand_over(page, (name, trap(name)))
    answer = page.get("/inbox")
    assert "nothing of it was read" in answer.text
    assert digest(page.folder) == before
    hand_over(page, (name, trap(name)), ("a.eml", MAIL.encode()))
    assert len(keys(page)) == 3


def test_an_archive_of_mails_is_read_file_by_file(page: Asking) -> None:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        archive.writestr("in/b.eml", MAIL)
    hand_over(page, ("all.zip", file.getvalue()))
    assert "all.zip, in/b.eml: mail, one writing" in page.get("/inbox").text


@pytest.mark.parametrize(
    ("name", "data"),
    [("x.bin", bytes(range(256)) * 40), ("empty.eml", b""), ("cut.zip", b"PK\x03\x04x")],
)
def test_a_file_of_no_known_sort_is_said_and_nothing_is_proposed(
    page: Asking, name: str, data: bytes
) -> None:
    assert hand_over(page, (name, data)).status_code == 303
    assert "Passed over" in page.get("/inbox").text
    assert keys(page) == []


def test_mails_of_nobody_the_book_knows_as_me_are_said_and_it_is_one_field_to_say(
    page: Asking,
) -> None:
    hand_over(page, ("b.eml", MAIL.replace("ada@", "eve@").replace("Ada Lund", "Eve").encode()))
    answer = page.get("/inbox").text
    assert "The book knows nobody in it as you" in answer
    assert "goodbooks " not in answer.partition("<main")[2].lower()
    page.post("/inbox/who-i-am", more="Eve, eve@example.org")
    assert "also: Eve, eve@example.org" in page.text()


def test_no_file_at_all_is_answered_with_what_to_do(page: Asking) -> None:
    answer = hand_over(page, ("", b""))
    assert "No file was chosen" in answer.text


def test_words_and_names_of_a_file_are_shown_as_typed_and_never_run(page: Asking) -> None:
    hostile = MAIL.replace("the layout of the letter", "<script>alert(1)</script> <img src=x>")
    hostile = hostile.replace("<4711@example.org>", '<"><svg onload=alert(1)>@example.org>')
    hostile = hostile.replace("Letter and layout", "</pre><b>\u202egnp.exe")
    hand_over(page, ("<svg onload=alert(1)>.eml", hostile.encode()))
    found = keys(page)
    assert found
    addresses = [f"/inbox/{key}" for key in found]
    for address in ("/inbox", *addresses, *(one + "/edit" for one in addresses)):
        text = page.get(address).text.partition("<main")[2]
        text = re.sub(
            r"<textarea.*?</textarea>",
            lambda found: found[0].replace("\u202e", ""),
            text,
            flags=re.DOTALL,
        )
        for tag in ("<script>", "<img src=x", "<svg onload", "</pre><b>", "\u202e"):
            assert tag not in text, (address, tag)
    assert any("&lt;script&gt;alert(1)&lt;/script&gt;" in page.get(one).text for one in addresses)


def test_no_word_of_a_mail_stands_in_an_address(page: Asking) -> None:
    take_mail(page)
    links = re.findall(r'(?:href|action)="(/inbox[^"]*)"', page.get("/inbox").text)
    assert links
    assert all(re.fullmatch(r"/inbox(/[a-z0-9-]+){0,2}", link) for link in links)


def test_nothing_of_a_file_is_left_outside_the_book_and_its_inbox(
    page: Asking, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(file: object) -> None:
        raise AssertionError("a file was put on the disk")

    monkeypatch.setattr(SpooledTemporaryFile, "rollover", refuse)
    filled = MAIL + "\n> The lorry was late again, and nobody minded.\n" * 12_000
    hand_over(page, ("a.eml", filled.encode()))
    assert len(keys(page)) >= 3
    for path in page.folder.rglob("*"):
        if path.is_file() and path.suffix not in (".inbox", ".book"):
            data = path.read_bytes()
            assert b"lorry" not in data, path.name
            assert b"second colour" not in data, path.name
    assert (page.folder / "mine.inbox").stat().st_mode & 0o777 == 0o600
    handed = session(page).handed
    assert handed
    assert handed.is_done
    assert handed._given == []


def test_more_than_it_takes_is_refused_and_each_way_takes_less_than_the_page(page: Asking) -> None:
    for one in page.house.rooms:
        assert all(way.most <= WHOLE_BODY for way in one.ways)
    answer = page.client.post(
        "/inbox/take", headers={"content-length": str(66 << 20)}, content=b"token=x"
    )
    assert answer.status_code == 413
    assert "65 MB" in answer.text


def test_a_demo_book_shows_an_empty_inbox_and_takes_nothing_in(page: Asking) -> None:
    take_mail(page)
    page.post("/demo", name="overruled")
    answer = page.get("/inbox")
    assert "This is a demo book, so nothing is taken in" in answer.text
    assert "second colour" not in answer.text
    before = digest(page.folder)
    refused = hand_over(page, ("a.eml", MAIL.encode()))
    assert refused.status_code == 409
    assert "demo book" in refused.text
    assert digest(page.folder) == before
    page.post("/demo", name="")
    assert len(keys(page)) == 3


def test_a_proposal_that_is_not_there_is_said_to_be_not_there(page: Asking) -> None:
    for path in ("/inbox/zzzzzzz", "/inbox/zzzzzzz/edit"):
        assert page.get(path).status_code == 404
    first, *_ = take_mail(page)
    assert page.get(f"/inbox/{first[:3]}").status_code == 404, "a beginning of a key is no key"
    for deed in ("accept", "decline", "merge", "undo", "look"):
        assert page.post(f"/inbox/zzzzzzz/{deed}").status_code == 404


def test_a_torn_inbox_says_so_and_shows_the_rest(page: Asking) -> None:
    take_mail(page)
    path = page.folder / "mine.inbox"
    path.write_bytes(path.read_bytes()[:-30])
    answer = page.get("/inbox")
    assert "One line of the inbox could not be read" in answer.text
    assert "second colour" in answer.text


def test_a_name_the_book_does_not_know_is_said_and_stays_whole_when_edited(page: Asking) -> None:
    mail = MAIL.replace("Zoë Marchand <zoe@example.org>", '"Dr. Hanna Vogel" <h.v@example.org>')
    hand_over(page, ("v.eml", mail.encode()))
    key = keys(page)[1]
    answer = page.get(f"/inbox/{key}")
    assert "Not in the book yet: <bdi>Dr. Hanna Vogel</bdi>" in answer.text
    assert "[Dr. Hanna Vogel]" in page.get(f"/inbox/{key}/edit").text
    page.post("/capture/look", text="x")
    assert accept(page, key).status_code == 303
    assert "Dr. Hanna Vogel" in page.text()


def test_a_new_name_that_may_be_somebody_of_the_book_is_asked_about_with_one_press(
    page: Asking,
) -> None:
    mail = MAIL.replace("Zoë Marchand <zoe@example.org>", "Zoë Marchand <z.m@other.example>")
    hand_over(page, ("a.eml", mail.encode()))
    answer = page.get("/inbox")
    assert "Is that Zoë of your book?" in answer.text
    page.post("/inbox/one-person", new="Zoë Marchand", known="Ada", are="one")
    assert "z.m@other.example" not in page.text(), "only what was shown is joined"
    page.post("/inbox/one-person", new="Zoë Marchand", known="Zoë", are="one")
    assert "Is that Zoë of your book?" not in page.get("/inbox").text
    assert "Zoë Marchand, z.m@other.example" in page.text()


def test_what_was_said_in_confidence_is_marked_on_the_page(page: Asking) -> None:
    open_ = MAIL.replace("Marcus has approved", "I heard that Marcus has approved")
    hidden = MAIL.replace("4711", "4712").replace("Marcus", "Between us: Marcus")
    for name, text in (("open.eml", open_), ("hidden.eml", hidden)):
        (page.folder / name).write_text(text, encoding="utf-8")
    desk = open_desk(str(page.book), date(2026, 11, 4), page.house.around.environ, str(page.folder))
    for name in ("open.eml", "hidden.eml"):
        list(take_in(desk, str(page.folder / name), is_day_first=None, progress=lambda *_: None))
    told = {one.is_confided: page.get(f"/inbox/{one.key}").text for one in desk.inbox().waiting()}
    assert "Said in confidence." in told[True]
    assert "Said in confidence." not in told[False]
    assert "<small>in confidence</small>" in page.get("/inbox").text
