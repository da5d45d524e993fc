"""A holding message that was finished by hand names its next word itself: once it was sent, Today reminds of that."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from cli.calling import call
from goodbooks.web.keyed import key_of
from page.asking import Asking

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

BOOK = """\
2026-11-03 10:00 decision Henrike "Hold the exchange until the counts are in" ^hold #lisbon
  public: we hold until the counts are in

2026-11-03 10:20 request Tobias -> me "When do the seeds go?" #lisbon

2026-11-03 10:30 request Lisbon -> me "Can you send them?" #lisbon

"""
HERE = f"/pages/hold/{key_of('lisbon')}"
BEFORE = "Hello Tobias and Lisbon,\n\nWe hold until the counts are in.\n\n"


@pytest.fixture
def seeds(tmp_path: Path) -> Iterator[Asking]:
    page = Asking(tmp_path, BOOK).come_in()
    yield page
    page.door.close()


def sent(page: Asking, words: str, **more: str) -> str:
    """What the book gets once a message in these words was sent."""
    before = page.text()
    text = page.post(HERE, **more).text if more else page.get(HERE).text
    seen = text.split('name="seen" value="')[1].split('"')[0]
    done = page.post(f"{HERE}/sent", seen=seen, text=f"{BEFORE}{words}\n\nAna", **more)
    assert done.status_code == 303, done.text
    return page.text().removeprefix(before)


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("You hear from me tomorrow at 10:00, news or not.", "2026-11-05 10:00"),
        ("Next word from me: Friday 6 November, 12:00.", "2026-11-06 12:00"),
        ("I'll let you know by Monday.", "2026-11-09"),
        ("I get back to you tomorrow at nine.", "2026-11-05 09:00"),
        ("I will write to you again on Friday at noon.", "2026-11-06 12:00"),
        ("More from me tomorrow 16:00.", "2026-11-05 16:00"),
        ("My next word on Friday.", "2026-11-06"),
        ("Everybody hears from us by Monday.", "2026-11-09"),
        ("You will have word from me by Friday noon.", "2026-11-06 12:00"),
    ],
)
def test_the_next_word_that_was_written_by_hand_is_promised_and_on_today(
    seeds: Asking, words: str, day: str
) -> None:
    added = sent(seeds, words)
    assert f"next-word: {day}" in added
    assert "promise me -> Tobias, Lisbon" in added
    assert "The next word" in seeds.get("/").text


@pytest.mark.parametrize("words", ["The counts are due on Friday.", "Please let me know by Friday.", "I told you on Monday that we hold.", "I let you know once they are in.", "My next word on the seeds: they are due on Friday."])  # fmt: skip
def test_another_day_is_no_next_word(seeds: Asking, words: str) -> None:
    assert "next-word" not in sent(seeds, words)


def test_what_was_put_into_the_field_comes_before_what_the_words_say(seeds: Asking) -> None:
    added = sent(seeds, "You hear from me on Friday.", next="tomorrow 10:00")
    assert "next-word: 2026-11-05 10:00" in added


def test_a_draft_that_went_to_a_file_says_how_its_next_word_is_told(tmp_path: Path) -> None:
    (tmp_path / "life.book").write_text(BOOK, encoding="utf-8")
    done = call(tmp_path, "hold", "lisbon", "--next", "tomorrow 10:00", "--output", "hold.eml")
    assert "when you have sent it: goodbooks hold lisbon --to" in done.err
    assert '--next "tomorrow 10:00" --sent' in done.err
