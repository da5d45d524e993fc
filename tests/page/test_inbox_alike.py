"""Proposals that are alike, decided together on the page, and taken back together."""

from __future__ import annotations

from typing import TYPE_CHECKING

from page.asking import Asking
from page.test_inbox import MAIL, hand_over, keys, page, shown, take_mail

if TYPE_CHECKING:
    from pathlib import Path

__all__ = ["page"]


def take_alike(page: Asking, count: int) -> list[str]:
    """The keys of requests that are alike, handed over a mail each."""
    asks = MAIL.partition("I'll pass it on")[0]
    given = [asks.replace("4711", f"471{n}").replace("letter", f"letter {n}") for n in range(count)]
    hand_over(page, *((f"{number}.eml", one.encode()) for number, one in enumerate(given)))
    return keys(page)


def test_all_that_are_alike_are_shown_accepted_and_taken_back_together(page: Asking) -> None:
    first, *_ = found = take_alike(page, 3)
    assert f'href="/inbox/{first}/alike" data-inbox-key="l"' in page.get("/inbox").text
    group = page.get(f"/inbox/{first}/alike").text
    assert "3 proposals alike" in group
    assert group.count("request Zoë -&gt; me &#34;Send me the layout") == 3
    before = page.text()
    page.post(f"/inbox/{first}/alike", deed="accept", shown=shown(group))
    assert page.text().count('request Zoë -> me "Send me the layout') == 3
    assert keys(page) == []
    answer = page.get("/inbox").text
    assert "and 2 like it: accepted" in answer
    back = page.post(f"/inbox/{first}/undo", together="yes")
    assert back.headers["location"] == f"/inbox/{first}"
    assert keys(page) == found
    assert page.text().removeprefix(before).count("withdraws:") == 1


def test_all_that_are_alike_are_declined_together_and_nothing_that_was_not_shown(
    page: Asking,
) -> None:
    first, *_ = take_alike(page, 2)
    old = shown(page.get(f"/inbox/{first}/alike").text)
    assert len(take_alike(page, 3)) == 3
    before = page.text()
    changed = page.post(f"/inbox/{first}/alike", deed="decline", shown=old)
    assert "changed since you saw this" in changed.text
    assert len(keys(page)) == 3
    page.post(f"/inbox/{first}/alike", deed="decline", shown=shown(changed.text))
    assert (keys(page), page.text()) == ([], before)


def test_what_is_like_no_other_offers_no_deciding_of_all(page: Asking) -> None:
    first, *_ = take_mail(page)
    assert "/alike" not in page.get(f"/inbox/{first}").text
    assert page.get(f"/inbox/{first}/alike").headers["location"] == f"/inbox/{first}"


def test_a_name_that_is_one_slip_from_a_known_one_is_asked_about_with_a_key(tmp_path: Path) -> None:
    known = "2026-11-02 person me\n  also: Ada Lund, ada@example.org\n\n2026-11-02 person Marcella Groß\n\n"
    page = Asking(tmp_path, known).come_in()
    mail = MAIL.replace("Zoë Marchand <zoe@example.org>", "Marcela Groß <m@example.net>")
    hand_over(page, ("a.eml", mail.encode()))
    text = page.get("/inbox").text
    assert "Is that Marcella Groß of your book?" in text
    assert 'data-inbox-key="y"' in text
    page.post("/inbox/one-person", new="Marcela Groß", known="Marcella Groß", are="one")
    assert "also: Marcela Groß" in page.text()
    assert "did you mean" not in page.get("/inbox").text
    page.door.close()
