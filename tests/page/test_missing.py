"""What is gone from the book is shown on the page, to be put back or let go."""

from __future__ import annotations

import re
from html import unescape
from typing import TYPE_CHECKING

from goodbooks.desk.desk import open_desk
from goodbooks.web.blanks import TO_THE_BOX
from page.asking import BOOK

if TYPE_CHECKING:
    from page.asking import Asking


def lose(page: Asking, line: str = 'win "Till software in forty shops" ^till') -> None:
    """Add an entry, and take it out of the file by another hand."""
    around = page.house.around
    assert around.today
    desk = open_desk(str(page.book), around.today, around.environ, str(page.folder))
    desk.add([desk.understand(line).entry])
    page.book.write_text(BOOK, encoding="utf-8")


def shown(html: str) -> str:
    found = re.search(r'name="shown" value="([^"]+)"', html.partition("<main")[2])
    assert found
    return found[1]


def test_a_page_says_where_what_is_missing_can_be_had_back(page: Asking) -> None:
    lose(page)
    answer = page.get("/").text
    assert '<a href="/missing">What is missing</a> shows' in answer
    assert "goodbooks recover" not in answer
    found = page.get("/missing").text
    assert "win &#34;Till software in forty shops&#34; ^till" in found
    assert f'class="fill" {TO_THE_BOX} value="2026-11-04 win' in found
    assert "goodbooks recover" not in found


def test_what_is_put_into_the_box_is_written_as_it_was_and_is_missing_no_more(page: Asking) -> None:
    lose(page, 'win "Till software in forty shops" ^till for ^inc')
    filled = re.search(r'data-fill value="([^"]+)"', page.get("/missing").text)
    assert filled
    text = unescape(filled[1])
    seen = page.post("/capture", text=text)
    page.post("/capture", text=text, shown=shown(seen.text))
    assert page.text().count('win "Till software in forty shops" ^till for ^inc') == 1
    assert "Nothing is missing" in page.get("/missing").text


def test_what_is_let_go_is_not_missed_any_longer(page: Asking) -> None:
    lose(page)
    before = page.text()
    page.post("/missing/let-go", shown=shown(page.get("/missing").text))
    assert "Nothing is missing" in page.get("/missing").text
    assert "/missing" not in page.get("/").text
    assert page.text() == before


def test_what_was_not_shown_is_not_let_go(page: Asking) -> None:
    lose(page)
    answer = page.post("/missing/let-go", shown="something else")
    assert "Nothing was changed" in answer.text
    assert "/missing" in page.get("/").text


def test_a_demo_and_a_whole_book_miss_nothing(page: Asking) -> None:
    assert "Nothing is missing" in page.get("/missing").text
    page.post("/demo", name="overruled")
    assert "Nothing is missing" in page.get("/missing").text


def test_what_only_a_sync_tools_copy_holds_is_shown_and_added_with_one_press(page: Asking) -> None:
    more = '2026-11-04 win "Written on the other <b>machine" ^other\n\n'
    copy = page.folder / "mine (conflicted copy 2026-11-04).book"
    copy.write_text(BOOK + more, encoding="utf-8")
    said = page.get("/").text
    assert '<a href="/missing#copies">add them</a>' in said
    assert "goodbooks merge" not in said
    found = page.get("/missing").text.partition('id="copies"')[2]
    assert "&lt;b&gt;machine" in found
    mark = re.search(r'name="shown" value="([^"]+)"', found)
    assert mark
    page.post("/missing/merge", shown="what nobody saw")
    assert "other <b>machine" not in page.text()
    page.post("/missing/merge", shown=mark[1])
    assert page.text().count("other <b>machine") == 1
    assert "you can delete it" in page.get("/missing").text


def test_an_emptied_book_is_put_back_by_a_press(page: Asking) -> None:
    page.get("/")
    page.book.write_text("", encoding="utf-8")
    found = page.get("/missing").text
    assert "Put it back" in found
    done = page.post("/missing/put-back", shown=shown(found))
    assert done.status_code == 303, done.text
    assert page.text().count("decision Marcus") == BOOK.count("decision Marcus")
    assert "Nothing is missing" in page.get("/missing").text
