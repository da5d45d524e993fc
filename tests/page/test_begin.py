"""The first run on the page: the place is looked at as it is typed, and nothing typed is lost on a refusal."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

from page.asking import Asking

if TYPE_CHECKING:
    from pathlib import Path


def place(page: Asking, *parts: str) -> str:
    return str(page.folder.joinpath(*parts))


def test_each_place_that_is_typed_is_looked_at(no_book: Asking) -> None:
    good, synced = place(no_book, "mine.book"), place(no_book, "OneDrive - Firma", "mine.book")
    assert "copied it" not in no_book.post("/begin/place", place=good).text
    shown = no_book.post("/begin/place", place=synced).text
    assert "as if OneDrive copied it" in shown
    assert f'name="heeded" value="{synced}"' in shown
    assert "copied it" not in no_book.post("/begin/place", place=good).text


def test_a_place_to_be_warned_of_is_asked_about_once_and_then_taken(no_book: Asking) -> None:
    synced = place(no_book, "Dropbox", "mine.book")
    asked = no_book.post("/begin", place=synced, boss="Marcus")
    assert "as if Dropbox copied it" in asked.text
    assert 'name="boss"' in asked.text
    assert 'value="Marcus"' in asked.text
    assert not (no_book.folder / "Dropbox").exists()
    other = place(no_book, "Nextcloud", "mine.book")
    assert no_book.post("/begin", place=other, heeded=synced).status_code == 200, "not this one"
    assert no_book.post("/begin", place=synced, heeded=synced, boss="Marcus").status_code == 303
    assert "person Marcus" in (no_book.folder / "Dropbox" / "mine.book").read_text(encoding="utf-8")
    assert "as if Dropbox copied it" in no_book.get("/settings").text, "it is still so later"


def test_a_refusal_stands_at_the_place_with_all_that_was_typed(no_book: Asking) -> None:
    wrong = place(no_book, "private", "work")
    asked = no_book.post("/begin", place=wrong, me="Ana, platform lead")
    assert asked.status_code == 400
    assert "The name of a book ends in .book." in asked.text
    assert f"Name it {wrong}.book." in asked.text
    assert 'value="Ana, platform lead"' in asked.text
    assert f'value="{wrong}"' in asked.text


def test_whoever_comes_because_something_happened_needs_no_more_than_to_tell_it(
    no_book: Asking,
) -> None:
    page = no_book.get("/begin").text
    assert page.index('name="story"') < page.index('name="boss"') < page.index('action="/demo"')
    told = (
        "My boss told the team to stop, and an hour later in front of everybody he let them go ahead "
        "over my head. I had promised Growth a careful start."
    )
    done = no_book.post("/begin", story=told, place=place(no_book, "mine.book"))
    assert done.headers["location"] == "/happened#answer"
    assert no_book.text() == ""
    assert f"{told}</textarea>" in no_book.get("/happened").text
    assert "What you can do now" in no_book.get("/happened").text


def test_the_questions_wait_until_somebody_is_introduced(no_book: Asking) -> None:
    no_book.post("/begin", story="He said no.", place=place(no_book, "mine.book"))
    assert 'href="/begin#own"' in no_book.get("/").text
    assert 'name="place"' not in no_book.get("/begin").text
    no_book.book.write_text('2026-11-04 ask me -> my boss "Ten minutes"\n\n', encoding="utf-8")
    assert no_book.post("/begin", boss="Marcus", judged="Fewer alarms").status_code == 303
    assert "person Marcus" in no_book.text()
    assert "  relation: boss\n  also: my boss\n" in no_book.text()
    assert 'goal Marcus "Fewer alarms"' in no_book.text()
    assert 'href="/begin#own"' not in no_book.get("/").text
    assert no_book.post("/begin", boss="Ines").status_code == 409


def test_as_many_questions_stand_there_as_are_said(no_book: Asking) -> None:
    form = no_book.get("/begin").text.partition('id="own"')[2].partition("</form>")[0]
    asked, _, beside = form.partition("<details")
    assert "six questions" in no_book.get("/begin").text
    assert asked.count("<input name=") == 6
    assert 'name="mail"' in beside


def test_a_story_is_kept_while_its_place_is_looked_at_again(no_book: Asking) -> None:
    synced = place(no_book, "Dropbox", "mine.book")
    asked = no_book.post("/begin", place=synced, story="He said no.")
    assert "as if Dropbox copied it" in asked.text
    assert "He said no.</textarea>" in asked.text
    done = no_book.post("/begin", place=synced, heeded=synced, story="He said no.")
    assert done.headers["location"] == "/happened#answer"


def test_the_book_that_was_found_stays_open_whatever_is_laid_into_the_folder(
    no_book: Asking,
) -> None:
    usual = no_book.folder / "data" / "goodbooks" / "life.book"
    usual.parent.mkdir(parents=True)
    usual.write_text("2026-11-02 person Marcus\n  relation: boss\n", encoding="utf-8")
    assert "Marcus" in no_book.get("/people").text
    (no_book.folder / "colleague.book").write_text("2026-11-02 person Theo\n", encoding="utf-8")
    (no_book.folder / "demo.book").write_text("2026-11-02 person Uma\n", encoding="utf-8")
    shown = no_book.get("/people").text
    assert "Marcus" in shown
    assert "Theo" not in shown


@pytest.mark.parametrize(
    ("names", "named", "all_of_them"),
    [
        (["brewery.book", "choir.book"], "There are 2 in", "Both, as one book"),
        (["Zoë’s.book", "a b.book", "ward.book"], "There are 3 in", "All of them, as one book"),
    ],
)
def test_of_several_books_in_a_folder_one_press_says_which(
    tmp_path: Path, names: list[str], named: str, all_of_them: str
) -> None:
    for name in names:
        title = name.removesuffix(".book")
        (tmp_path / name).write_text(f'2026-11-03 note "Of {title}"\n', encoding="utf-8")
    page = Asking(tmp_path, None).come_in()
    assert page.get("/").headers["location"] == "/begin"
    asked = page.get("/begin").text
    assert named in asked
    assert all_of_them in asked
    assert "Did something just happen?" not in asked
    found = re.findall(r'name="book" value="([^"]*)">(.*?)</button>', asked)
    presses = {key: re.sub(r"<[^>]+>", "", words) for key, words in found}
    assert [*presses.values()][:-1] == names
    assert page.post("/begin/book", book="no-such").status_code == 409
    last = [*presses][-2]
    assert page.post("/begin/book", book=last).headers["location"] == "/"
    assert f"Of {names[-1].removesuffix('.book')}" in page.get("/book").text
    assert "Which book?" not in page.get("/begin").text
    page.door.close()


def test_several_books_of_a_folder_are_read_as_one_by_one_press(tmp_path: Path) -> None:
    for name in ("brewery.book", "choir.book"):
        (tmp_path / name).write_text(f'2026-11-03 note "Of {name}" #all\n', encoding="utf-8")
    page = Asking(tmp_path, None).come_in()
    assert page.post("/begin/book", book="/").headers["location"] == "/"
    shown = page.get("/matters").text
    shown += page.get(re.findall(r'href="(/matters/[^"]+)"', shown)[0]).text
    assert "Of brewery.book" in shown
    assert "Of choir.book" in shown
    page.door.close()


def test_a_book_that_is_gone_from_its_place_is_put_back_or_let_go_by_a_press(
    no_book: Asking,
) -> None:
    mine = place(no_book, "mine.book")
    no_book.post("/begin", place=mine, boss="Marcus", happened="Marcus: pause")
    before = (no_book.folder / "mine.book").read_text(encoding="utf-8")
    (no_book.folder / "mine.book").unlink()
    no_book.door.close()
    anew = Asking(no_book.folder, None).come_in()
    asked = anew.post("/begin", place=mine, boss="Ada")
    assert "There was a book here" in asked.text
    assert "goodbooks" not in re.sub(r"<[^>]+>", "", asked.text.partition("There was a book")[2])
    assert anew.post("/begin/remembered", place=mine).headers["location"] == "/missing"
    shown = anew.get("/missing").text
    mark = re.findall(r'name="shown" value="([^"]+)"', shown)[0]
    assert "decision Marcus" in shown
    assert anew.post("/missing/put-back", shown="not this").status_code == 200
    assert not (no_book.folder / "mine.book").exists()
    assert anew.post("/missing/put-back", shown=mark).status_code == 303
    assert (no_book.folder / "mine.book").read_text(encoding="utf-8") == before
    assert "Nothing is missing" in anew.get("/missing").text
    anew.door.close()
