"""The room of the matters: the one that was last written of stands first, with its day."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from goodbooks.web.keyed import key_of
from page.asking import Asking

if TYPE_CHECKING:
    from pathlib import Path


def test_the_matter_last_written_of_stands_first_in_its_room_and_among_the_pages(
    page: Asking,
) -> None:
    told = '2026-11-03 note "Old" #aaa\n\n2026-11-04 note "New" #fresh-one\n\n'
    page.book.write_text(page.text() + told, encoding="utf-8")
    cards = re.findall(r"<strong>.*?#(?:</bdi>)?([\w-]+)", page.get("/matters").text)
    assert cards[0] == "fresh-one"
    assert sorted(cards) == sorted(set(cards))
    assert "4 November" in page.get("/matters").text
    trail = page.get("/pages").text.partition("<h2>Trail")[2].partition("</section>")[0]
    assert trail.index("#fresh-one") < trail.index("#aaa") < len(trail)


def test_a_matter_has_the_day_of_its_last_word_and_not_of_what_is_only_planned(
    page: Asking,
) -> None:
    told = '2026-11-06 talk Marcus "One-on-one" #loyalty\n\n2026-11-09 talk Vera "Seats" #seats\n\n'
    page.book.write_text(page.text() + told, encoding="utf-8")
    shown = page.get("/matters").text
    assert "last word 3 November" in shown
    assert "planned for 9 November" in shown


def test_a_message_for_those_who_wait_is_offered_only_where_it_would_say_something(
    page: Asking,
) -> None:
    told = '2026-11-03 ask me -> Marcus "To go back to the ward" #my-role\n  i-give: two weeks\n  readers: Marcus\n\n2026-11-04 request Sales -> me "When is it live?" #portal\n\n'
    page.book.write_text(page.text() + told, encoding="utf-8")
    assert "A message for all who wait" not in page.get(f"/matters/{key_of('my-role')}").text
    assert "A message for all who wait" in page.get(f"/matters/{key_of('portal')}").text


def test_of_a_long_trail_the_last_steps_stand_open_and_the_earlier_say_how_many_they_are(
    tmp_path: Path,
) -> None:
    days = "".join(f'2026-10-{day:02} note "Day {day}" #tills\n\n' for day in range(1, 21))
    page = Asking(tmp_path, days).come_in()
    shown = page.get(f"/matters/{key_of('tills')}").text
    early, _, late = shown.partition("</details>")
    assert "<summary>14 earlier, from 1 October</summary>" in early
    assert (early.count("<li><time>"), late.count("<li><time>")) == (14, 6)
    assert "Day 14" in early
    assert "Day 15" in late
    page.door.close()
