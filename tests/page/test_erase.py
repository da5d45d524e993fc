"""Erasing a person on the page: shown, typed, done; and never what was not shown."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from goodbooks.web.markup import key_of
from page.asking import BOOK

if TYPE_CHECKING:
    from page.asking import Asking

HERE = f"/people/{key_of('Marcus')}/erase"
MORE = '2026-11-04 note "Theo fears Marcus" ^n1\n\n'


def seen(page: Asking) -> str:
    found = re.search(r'name="seen" value="([^"]+)"', page.get(HERE).text)
    assert found
    return found[1]


def test_the_page_shows_what_goes_what_stays_and_what_is_mentioned(page: Asking) -> None:
    page.book.write_text(BOOK + MORE, encoding="utf-8")
    shown = page.get(HERE).text
    assert "Goes whole <small>4</small>" in shown
    assert '<a href="/entry/once">' in shown
    assert 'name="mention" value="0" checked' in shown
    assert "Theo fears somebody" in shown
    assert f'href="{HERE}"' in page.get(HERE.removesuffix("/erase")).text


def test_their_name_must_be_typed(page: Asking) -> None:
    before = page.text()
    answer = page.post(HERE, seen=seen(page), name="Markus", mention="0")
    assert answer.status_code == 409
    assert "nothing was erased" in answer.text
    assert page.text() == before


def test_another_name_leaves_the_page_as_it_stood_and_says_it_at_the_field(page: Asking) -> None:
    page.book.write_text(BOOK + MORE, encoding="utf-8")
    answer = page.post(HERE, seen=seen(page), name="Markus")
    assert '<p class="heed" role="alert" id="why">' in answer.text
    assert "what you typed is kept" not in answer.text
    assert 'name="mention" value="0">' in answer.text
    mark = re.search(r'name="seen" value="([^"]+)"', answer.text)
    assert mark
    assert "Erased" in page.post(HERE, seen=mark[1], name="Marcus").text


def test_what_was_shown_is_erased_and_the_page_says_what_is_left(page: Asking) -> None:
    page.book.write_text(BOOK + MORE, encoding="utf-8")
    page.post("/half-typed", name="capture", text="ask Marcus")
    answer = page.post(HERE, seen=seen(page), name="marcus", mention="0")
    assert "stands in no line of the book any more" in answer.text
    assert "Marcus" not in page.text()
    assert "Marcus" not in page.get("/").text
    assert page.get(HERE).status_code == 404


def test_what_was_not_ticked_stays_and_is_said_to_stand(page: Asking) -> None:
    page.book.write_text(BOOK + MORE, encoding="utf-8")
    answer = page.post(HERE, seen=seen(page), name="Marcus")
    assert "The name is not gone yet" in answer.text
    assert "Theo fears Marcus" in page.text()


def test_a_change_underneath_is_shown_as_two_texts_and_nothing_is_erased(page: Asking) -> None:
    mark = seen(page)
    page.book.write_text(BOOK + MORE, encoding="utf-8")
    answer = page.post(HERE, seen=mark, name="Marcus")
    assert answer.status_code == 409
    assert "Theo fears Marcus" in answer.text
    assert page.text() == BOOK + MORE


def test_a_demo_offers_no_erasing_and_does_none(page: Asking) -> None:
    page.post("/demo", name="overruled")
    assert HERE not in page.get(HERE.removesuffix("/erase")).text
    assert page.get(HERE).status_code == 409


def long_story(page: Asking, count: int) -> None:
    """So many entries of each sort: about Marcus alone, about Growth too, and naming him in words."""
    rows = (
        f'2026-11-03 decision Marcus "Case {n}" ^d{n}\n\n'
        f'2026-11-03 promise me -> Marcus, Growth "Thing {n}" ^p{n} for ^d{n}\n\n'
        f'2026-11-03 note "Theo fears Marcus, case {n}" ^n{n}\n\n'
        for n in range(count)
    )
    page.book.write_text(BOOK + "".join(rows), encoding="utf-8")


def test_a_long_story_is_shown_page_by_page_and_goes_whole(page: Asking) -> None:
    long_story(page, 600)
    shown = page.get(HERE).text
    assert len(shown) < 150_000
    assert "Goes whole <small>604</small>" in shown
    assert f'and 504 more: <a href="{HERE}/gone/2">' in shown
    last = page.get(f"{HERE}/gone/7").text
    assert "601 to 604 of 604" in last
    assert "The next ones" not in last
    assert "Theo fears somebody, case 599" in page.get(f"{HERE}/mentions/6").text
    for nowhere in ("gone/0", "gone/8", "gone/x", "none/1", "parts/1"):
        assert page.get(f"{HERE}/{nowhere}").status_code == 404
    ticked = [str(number) for number in range(100)]
    done = page.client.post(
        HERE,
        data={"token": page.token, "seen": seen(page), "name": "Marcus", "mention": [*ticked, "rest"]},
    )  # fmt: skip
    assert "stands in no line of the book any more" in done.text
    assert "Marcus" not in page.text()


def test_what_stands_on_later_pages_stays_unless_it_is_ticked(page: Asking) -> None:
    long_story(page, 101)
    answer = page.post(HERE, seen=seen(page), name="Marcus", mention="0")
    assert "The name is not gone yet" in answer.text
    assert "Theo fears Marcus, case 100" in page.text()
    assert "Theo fears somebody, case 0" in page.text()


def test_half_of_a_double_name_in_an_id_is_shown_with_a_box_of_its_own(page: Asking) -> None:
    more = '2026-11-03 person Marc-Anton Blum\n\n2026-11-03 promise me -> Theo "A list" ^tell-anton by 2026-12-01\n\n'
    page.book.write_text(BOOK + more, encoding="utf-8")
    here = f"/people/{key_of('Marc-Anton Blum')}/erase"
    found = re.search(r'name="seen" value="([^"]+)"', shown := page.get(here).text)
    assert found
    assert "^tell-somebody" in shown
    kept = page.post(here, seen=found[1], name="Marc-Anton Blum")
    assert "The whole name stands in no line of the book any more" in kept.text
    assert "^tell-anton" in kept.text
