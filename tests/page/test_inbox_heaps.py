"""A full inbox on the page, by the screen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.desk.ground.refusals import Refusal
from goodbooks.desk.intake import heaps, sorting
from goodbooks.web import heaped
from page.test_inbox import keys, page, shown
from page.test_inbox_alike import take_alike

if TYPE_CHECKING:
    import pytest

    from page.asking import Asking

__all__ = ["page"]
HERE = heaped.HERE


def test_many_that_wait_can_be_gone_through_by_the_screen(
    page: Asking, monkeypatch: pytest.MonkeyPatch
) -> None:
    take_alike(page, 3)
    assert HERE not in page.get("/inbox").text
    monkeypatch.setattr(heaps, "MANY", 3)
    full = page.get("/inbox").text
    assert f'href="{HERE}" data-inbox-key="g"' in full


def test_a_full_inbox_begins_with_the_ways_through_it_and_nothing_else_to_read(
    page: Asking, monkeypatch: pytest.MonkeyPatch
) -> None:
    found = take_alike(page, 3)
    assert "It would be written like this" in page.get("/inbox").text
    monkeypatch.setattr(heaps, "MANY", 3)
    full = page.get("/inbox").text
    assert "It would be written like this" not in full
    assert any(f'href="/inbox/{key}" data-inbox-key="o"' in full for key in found)
    assert "<details><summary>Take something in</summary>" in full
    for key in found:
        page.post(f"/inbox/{key}/decline")
    empty = page.get("/inbox").text
    assert "Nothing waits." in empty
    assert "Hand over" not in empty, "who has just decided on many knows how they came there"
    assert "<summary>What can be taken in</summary>" in empty


def test_what_is_ticked_is_accepted_the_rest_declined_and_both_taken_back_together(
    page: Asking,
) -> None:
    found = take_alike(page, 3)
    before = page.text()
    screen = page.get(HERE).text
    assert "Asked of you" in screen
    assert screen.count('name="keep"') == 3
    page.post(HERE, deed="accept", shown=shown(screen), keep=found[0])
    assert page.text().count('request Zoë -> me "Send me the layout') == 1
    assert keys(page) == []
    page.post(f"/inbox/{found[0]}/undo", together="yes", back="heaps")
    assert sorted(keys(page)) == sorted(found)
    assert page.text().removeprefix(before).count("withdraws:") == 1


def test_nothing_is_done_that_was_not_on_the_screen(page: Asking) -> None:
    take_alike(page, 2)
    old = shown(page.get(HERE).text)
    found = take_alike(page, 3)
    before = page.text()
    for deed in ("accept", "decline", "list"):
        assert (
            "changed since you saw this"
            in page.post(HERE, deed=deed, shown=old, keep=found[0]).text
        )
    assert (sorted(keys(page)), page.text()) == (sorted(found), before)


def test_all_from_one_sender_are_declined_and_what_is_put_off_waits(page: Asking) -> None:
    found = take_alike(page, 3)
    later = page.post(HERE, deed="later", shown=shown(page.get(HERE).text))
    assert later.headers["location"] == HERE
    assert page.get(HERE).headers["location"] == "/inbox", "nothing is left for this sitting"
    screen = page.get(HERE).text
    assert "<small>3 wait</small>" in screen
    assert 'aria-label="Decline all 3 from Zoë">Decline all<' in screen
    page.post(HERE, **{"from": found[0], "shown": shown(screen)})
    assert keys(page) == []


def test_what_is_over_is_put_by_or_listed_but_never_accepted_unseen(
    page: Asking, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("goodbooks.desk.intake.heaps.is_over", lambda one, today: True)
    found = take_alike(page, 3)
    before = page.text()
    screen = page.get(HERE).text
    assert "long over" in screen
    assert 'name="keep"' not in screen
    page.post(HERE, deed="accept", shown=shown(screen), keep=found[0])
    assert (sorted(keys(page)), page.text()) == (sorted(found), before)
    page.post(HERE, deed="list", shown=shown(screen))
    assert page.get(HERE).text.count('name="keep"') == 3
    page.post(HERE, deed="decline", shown=shown(page.get(HERE).text))
    assert (keys(page), page.text()) == ([], before)


def test_one_that_is_over_is_told_as_one(page: Asking, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("goodbooks.desk.intake.heaps.is_over", lambda one, today: True)
    take_alike(page, 1)
    screen = page.get(HERE).text
    assert "One line since" in screen
    assert "Put it by" in screen
    assert "such as" not in screen


def test_a_tick_that_was_taken_away_stays_away_where_the_rest_is_refused(
    page: Asking, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise Refusal("it cannot be an entry", "decline it")

    found = take_alike(page, 3)
    screen = page.get(HERE).text
    monkeypatch.setattr(sorting, "decide_rows", refuse)
    again = page.post(HERE, deed="accept", shown=shown(screen), keep=found[0]).text
    assert "It cannot be an entry" in again
    assert [key for key in found if f'value="{key}" checked' in again] == [found[0]]


def test_a_line_that_cannot_be_an_entry_says_so_in_its_place_and_the_rest_stays_as_it_was_ticked(
    page: Asking,
) -> None:
    found = take_alike(page, 3)
    spoil(page, "2026-11-06")
    screen = page.get(HERE).text
    why = "As it is, it cannot be an entry: &#34;when it rains&#34; is not a day"
    at = keys(page)[2]
    assert screen.count("cannot be an entry") == 1
    assert why in line_of(screen, at)
    assert "Nothing is written yet" not in screen
    assert screen.count("request Zoë -&gt; me &#34;Send me the layout") == 2, "those that can be"
    before = page.text()
    fit = next(key for key in found if key != at)
    again = page.post(HERE, deed="accept", shown=shown(screen), keep=[fit, at]).text
    assert "Nothing is written yet: one of the ticked cannot be an entry" in again
    assert why in line_of(again, at)
    assert [key for key in found if "autofocus" in line_of(again, key)] == [at]
    assert [key for key in found if " checked" in line_of(again, key)] == [fit, at]
    assert (page.text(), len(keys(page))) == (before, 3)
    page.post(HERE, deed="accept", shown=shown(again), keep=fit)
    assert page.text().removeprefix(before).count("request Zoë") == 1


def test_among_those_that_are_alike_the_one_that_cannot_be_an_entry_says_so_in_its_place(
    page: Asking,
) -> None:
    first, _, last = take_alike(page, 3)
    spoil(page, "2026-11-06")
    group = page.get(f"/inbox/{first}/alike").text
    assert "cannot be an entry: &#34;when it rains&#34; is not a day" in group
    assert f'href="/inbox/{last}/edit"' in group
    assert "Decline all 3" in group
    assert "Accept all" not in group


def spoil(page: Asking, day: str) -> None:
    """Have the inbox say of the last proposal a day that is none."""
    (path,) = page.folder.rglob("*.inbox")
    head, _, tail = path.read_text(encoding="utf-8").rpartition(day)
    path.write_text(f"{head}when it rains{tail}", encoding="utf-8")


def line_of(screen: str, key: str) -> str:
    """The line of a screen that a proposal stands on."""
    return next(one for one in screen.split("<li>") if f'name="keep" value="{key}"' in one)
