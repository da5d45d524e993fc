"""What the book notices, on the page: the same as check says, with something to press."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desk.looking import held_back, until_ended
from goodbooks.core.document import Document, Line, Section
from goodbooks.desk import checking
from goodbooks.desk.shelved import meanwhile
from goodbooks.web.keyed import key_of
from goodbooks.web.markup import drawn
from page.asking import BOOK, Asking

if TYPE_CHECKING:
    from datetime import date
    from pathlib import Path

    import pytest

    from goodbooks.desk.ground.handed_back import Checked
    from goodbooks.desk.shelved.last_reading import LastReading


LATE = """\
2026-10-01 promise me -> Vera "Roll-back drill" ^drill
  due: 2026-10-30

"""


def looks(monkeypatch: pytest.MonkeyPatch) -> list[object]:
    """From now on, each look at a whole book."""
    made: list[object] = []
    look = checking.look

    def counted(last: LastReading, today: date) -> Checked:
        made.append(today)
        return look(last, today)

    monkeypatch.setattr(checking, "look", counted)
    return made


def marked(text: str) -> str:
    return drawn(Document("today", "Today", "", (Section("", (Line(text),)),)))


def test_all_findings_stand_there_with_the_entries_they_rest_on(page: Asking) -> None:
    text = page.get("/noticed").text
    assert "on nobody&#39;s authority" in text or "on nobody's authority" in text
    assert '<a href="/entry/theo-date" title="Loyalty API live">promise</a>' in text


def test_a_line_that_could_not_be_read_stands_there_with_its_place_and_its_remedy(
    tmp_path: Path,
) -> None:
    page = Asking(tmp_path, BOOK + '2026-11-04 promis me -> Vera "<b>Plan</b>"\n').come_in()
    text = page.get("/noticed").text
    assert "mine.book, line 21:" in text
    assert "is not a kind of entry. Did you mean promise?" in text
    assert "<b>Plan" not in text
    page.door.close()


def test_what_weighs_most_stands_first_where_not_all_can_be_shown(tmp_path: Path) -> None:
    goal = '2026-01-0{} goal Vera "Goal {}" ^goal{}\n\n'
    goals = "".join(goal.format(day, day, day) for day in range(1, 8))
    page = Asking(tmp_path, BOOK + LATE + goals).come_in()
    text = page.get("/noticed").text
    assert text.index("Roll-back drill") < text.index("Goal 1")
    page.door.close()


def test_a_book_with_nothing_amiss_says_so(tmp_path: Path) -> None:
    page = Asking(tmp_path, '2026-11-03 note "A quiet day" ^quiet\n').come_in()
    assert "Nothing to say" in page.get("/noticed").text
    page.door.close()


def test_a_command_that_adds_a_line_is_a_button_that_puts_it_into_the_box(tmp_path: Path) -> None:
    page = Asking(tmp_path, LATE).come_in()
    text = page.get("/noticed").text
    assert 'formaction="/said/came" name="refs" value="delivered ^drill">it was delivered' in text
    assert '<a href="/entry/drill/moved">it has another day</a>' in text
    assert "goodbooks add" not in text
    page.door.close()


def until_made(page: Asking, what: str) -> None:
    page.get("/pulse")  # is answered after what the answer before it has begun
    until_ended(what)


def test_a_long_book_is_looked_at_behind_and_the_page_asks_until_that_is_done(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(meanwhile, "LONG", 10)
    held = held_back(monkeypatch)
    page = Asking(tmp_path, BOOK + LATE).come_in()
    page.get("/")
    until_made(page, "index")
    text = page.get("/noticed").text
    assert "The whole book is being looked at" in text
    assert 'hx-get="/noticed"' in text
    assert "Nothing to say" not in text
    assert held.begun.wait(10)
    waiting = page.get("/noticed", **{"HX-Request": "true"})
    assert (waiting.status_code, waiting.headers.get("HX-Trigger")) == (204, None)
    held.go_on.set()
    until_made(page, "looking")
    waiting = page.get("/noticed", **{"HX-Request": "true"})
    assert (waiting.status_code, waiting.headers.get("HX-Trigger")) == (204, "looked")
    text = page.get("/noticed").text
    assert "Roll-back drill" in text
    assert "being looked at" not in text
    assert "hx-get" not in text.partition("<main")[2].partition("</main>")[0]
    page.door.close()


def test_several_lines_of_one_command_go_into_the_box_below_each_other_with_a_blank_for_what_is_to_be_said() -> (
    None
):
    text = marked("""goodbooks add 'expectation Marcus "their answer"' 'about: praise'""")
    wanted = 'data-fill value="expectation Marcus &quot;…&quot;&#10;  about: praise"'
    assert wanted in text


def test_a_command_with_an_apostrophe_within_is_put_into_the_box_whole() -> None:
    text = marked("goodbooks add 'note \"don'\\''t\"' 'private: it'\\''s mine'")
    assert 'data-fill value="note &quot;don&#39;t&quot;&#10;  private: it&#39;s mine"' in text


def test_commands_that_show_something_are_links() -> None:
    assert '<a href="/noticed">' in marked("and 4 more: goodbooks check")
    assert f'<a href="/people/{key_of("Tomas")}">' in marked("All: goodbooks find --who 'Tomas'.")
    assert '<a href="/pages/forecast/theo-date">' in marked("goodbooks forecast ^theo-date")


def test_what_is_noticed_has_a_heading_of_its_own_only_beside_lines_that_could_not_be_read(
    page: Asking,
) -> None:
    html = page.come_in().get("/noticed").text
    assert "<h2" not in html.partition('id="main"')[2]
    page.book.write_text(page.text() + "\nwhat is this\n", encoding="utf-8")
    html = page.get("/noticed").text
    assert [one in html for one in ("Lines that could not be read", "What the book notices")] == [True, True]  # fmt: skip


def test_a_page_of_a_long_book_that_stands_open_prepares_what_is_noticed_unless_something_is_asked(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(meanwhile, "LONG", 10)
    before = Asking(tmp_path, BOOK + LATE).come_in()
    before.get("/")
    before.get("/pulse")
    until_ended("index")
    before.door.close()
    page = Asking(tmp_path, BOOK + LATE).come_in()
    page.get("/")
    looked = looks(monkeypatch)
    for _ in range(4):  # somebody goes from page to page
        page.get("/pulse")
        page.get("/matters")
        page.get("/pulse")
    assert looked == []
    for _ in range(6):  # and reads
        page.get("/pulse")
    until_ended("looking")
    assert looked
    text = page.get("/noticed").text
    assert "Roll-back drill" in text
    assert "The whole book is being looked at" not in text
    page.door.close()
