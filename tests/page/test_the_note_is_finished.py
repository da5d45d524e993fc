"""The note of a decision, finished in the book: words for others, then its gaps, and back to the note each time."""

from __future__ import annotations

import re
from html import unescape
from typing import TYPE_CHECKING

import pytest

from page.asking import Asking

if TYPE_CHECKING:
    from pathlib import Path

HEAD = "2026-11-01 person Carl\n  relation: boss\n\n"
PLANNED = """\
2026-11-03 decision Carl "We go ahead with the shortcuts" ^ahead #portal
  readers: me
  exception: the load test
"""
STEP_BEFORE = "  next-step: I tell the six tonight\n"


def letter(page: Asking) -> str:
    found = re.search(r"<textarea id=\"message-text\"[^>]*>\n(.*?)</textarea>", page.get("/pages/confirm/ahead").text, re.DOTALL)  # fmt: skip
    return unescape(found[1]) if found else ""


def filled(page: Asking, **typed: str) -> str:
    """Open the form of the gaps from the note, type, look, write down: where that leads."""
    note = page.get("/pages/confirm/ahead").text
    link = re.search(r'href="([^"]+)">Fill it in the book', note)
    assert link, note
    form = page.get(link[1]).text
    fields = {
        name: unescape(value)
        for name, value in re.findall(r'<input[^>]*name="([^"]+)"[^>]*value="([^"]*)"', form)
    }
    areas = re.findall(r'<textarea[^>]*name="([^"]+)"[^>]*>\n?(.*?)</textarea>', form, re.DOTALL)
    fields |= {name: unescape(value) for name, value in areas if name.startswith("line.")}
    fields = {name: value for name, value in fields.items() if name.startswith("line.") or name in ("title", "who", "to", "matters", "links", "seen", "back", "lacking")} | typed  # fmt: skip
    looked = page.post("/entry/ahead/amend/look", **fields).text
    shown = re.search(r'name="shown" value="([^"]+)"', looked)
    assert shown, looked[looked.find("heed") - 200 :][:600]
    answer = page.post("/entry/ahead/amend", **fields, shown=shown[1])
    assert answer.status_code == 303
    return str(answer.headers["location"])


@pytest.mark.parametrize("before", ["", STEP_BEFORE])
def test_the_note_is_finished_by_whoever_gives_words_for_others_and_fills_its_gaps(
    tmp_path: Path, before: str
) -> None:
    page = Asking(tmp_path, HEAD + PLANNED + before + "\n").come_in()
    page.post("/pages/confirm/ahead/tell", ref="^ahead", words="We go ahead with the portal")
    assert "[who carries the risk?]" in letter(page)
    assert "[who does what by when?]" in letter(page)
    where = filled(
        page,
        **{
            "line.ends": "2026-12-18", "line.risk-owner": "Carl", "line.correct-by": "2026-11-06",
            "line.next-step": "I tell the six tonight",
        },
    )  # fmt: skip
    assert where == "/pages/confirm/ahead"
    assert "The risk is carried by you." in letter(page)
    assert "Next step: I tell the six tonight." in letter(page)
    assert "[" not in letter(page)
    page.door.close()


def test_what_was_noted_while_it_was_for_me_alone_is_written_again_and_that_is_said(
    tmp_path: Path,
) -> None:
    page = Asking(tmp_path, HEAD + PLANNED + STEP_BEFORE + "\n").come_in()
    page.post("/pages/confirm/ahead/tell", ref="^ahead", words="We go ahead with the portal")
    note = page.get("/pages/confirm/ahead").text
    link = re.search(r'href="([^"]+)">Fill it in the book', note)
    assert link
    form = unescape(page.get(link[1]).text)
    assert "Next step: you wrote this while it was for you alone, so nobody else reads it." in form
    assert 'href="/pages/confirm/ahead">Back to the page' in form
    page.door.close()


def test_a_page_elsewhere_is_nothing_to_come_back_to(tmp_path: Path) -> None:
    page = Asking(tmp_path, HEAD + PLANNED + "\n").come_in()
    form = page.get("/entry/ahead/amend").text
    seen = re.search(r'name="seen" value="([^"]+)"', form)
    assert seen
    fields = {"line.ends": "2026-12-18", "who": "Carl", "title": "We go ahead with the shortcuts", "matters": "portal", "line.readers": "me", "line.exception": "the load test", "seen": seen[1], "back": "//elsewhere.example/"}  # fmt: skip
    shown = re.search(r'name="shown" value="([^"]+)"', page.post("/entry/ahead/amend/look", **fields).text)  # fmt: skip
    assert shown
    answer = page.post("/entry/ahead/amend", **fields, shown=shown[1])
    assert answer.headers["location"] == "/entry/ahead"
    page.door.close()


def test_what_was_typed_for_them_stands_in_the_field_that_asks_for_it(tmp_path: Path) -> None:
    page = Asking(tmp_path, HEAD + PLANNED + "\n").come_in()
    text = unescape(page.get("/pages/confirm/ahead").text)
    assert 'name="words" dir="auto" autocomplete="off" required value="We go ahead with the shortcuts"' in text  # fmt: skip
    assert "What was decided, as you say it to <bdi>Carl</bdi>" in text
    assert "Nobody but <bdi>Carl</bdi> reads these words" in text
    assert "nybody may read" not in text
    page.post("/pages/confirm/ahead/tell", ref="^ahead", words="We go ahead with the shortcuts, this once")  # fmt: skip
    written = page.text().rpartition("\n\n2026")[2]
    assert 'decision "We go ahead with the shortcuts, this once"' in written
    assert "  readers: named\n" in written
    assert "public" not in written
    page.door.close()


def test_a_raw_note_stands_in_no_field_for_others(tmp_path: Path) -> None:
    raw = PLANNED.replace("We go ahead with the shortcuts", "He came in at five and told me to just give in")  # fmt: skip
    page = Asking(tmp_path, HEAD + raw + "\n").come_in()
    text = unescape(page.get("/pages/confirm/ahead").text)
    assert 'name="words" dir="auto" autocomplete="off" required value=""' in text
    page.door.close()


def test_what_i_sent_in_my_own_words_stands_on_the_page_of_the_note(tmp_path: Path) -> None:
    sent = """
2026-11-03 outcome me -> Carl "Sent back in writing" ^sent for ^ahead
  state: sent
  text: "As I sent it, in my own words:\\nHello Carl,\\n\\nThe risk is carried by you."
"""
    told = PLANNED.replace("  readers: me\n", "")
    page = Asking(tmp_path, HEAD + told + sent + "\n").come_in()
    text = unescape(page.get("/pages/confirm/ahead").text)
    assert "As the book words it now" in text
    assert "As it was written" not in text
    assert "The risk is carried by you." in text.partition("<summary>As you sent it</summary>")[2]
    page.door.close()


def test_a_day_that_the_note_proposes_stands_in_the_field_that_opens(tmp_path: Path) -> None:
    page = Asking(
        tmp_path, HEAD + PLANNED.replace("  readers: me\n", "  readers: anyone\n") + "\n"
    ).come_in()
    note = page.get("/pages/confirm/ahead").text
    assert "[Friday 6 November?]" in letter(page)
    link = re.search(r'href="([^"]+)">Fill it in the book', note)
    assert link
    assert "correct-by:2026-11-06" in link[1]
    form = page.get(link[1]).text
    assert re.search(r'name="line.correct-by"[^>]*value="2026-11-06"', form)
    assert "“Risk owner”" in form or 'name="line.risk-owner"' in form


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("ends", "he didnt say, before the first tasting I hope"), ("ends", "the opening, I guess"), ("ends", "maybe Friday"),
        ("risk-owner", "Carl I guess, not me!!"), ("risk-owner", "he says it is on him"),
    ],
)  # fmt: skip
def test_a_guess_fills_no_gap_that_takes_a_day_or_people_and_its_words_are_kept(
    tmp_path: Path, name: str, words: str
) -> None:
    page = Asking(tmp_path, HEAD + PLANNED.replace("  readers: me\n", "") + "\n").come_in()
    before = page.text()
    seen = re.search(r'name="seen" value="([^"]+)"', page.get("/entry/ahead/amend").text)
    assert seen
    fields = {f"line.{name}": words, "who": "Carl", "title": "We go ahead with the shortcuts", "matters": "portal", "line.exception": "the load test", "seen": seen[1], "back": "/pages/confirm/ahead", "lacking": "ends+risk-owner"}  # fmt: skip
    looked = unescape(page.post("/entry/ahead/amend/look", **fields).text)
    assert "while it is not known leave it empty" in looked
    assert words in looked
    assert page.text() == before
    page.door.close()


def test_a_guess_that_stands_in_the_book_already_leaves_the_gap_open(tmp_path: Path) -> None:
    guessed = "  ends: she didnt say, the opening I hope\n  risk-owner: Carl I guess, not me!!\n"
    page = Asking(tmp_path, HEAD + PLANNED.replace("  readers: me\n", "") + guessed + "\n").come_in()  # fmt: skip
    note = letter(page)
    assert "[until when?]" in note
    assert "[who carries the risk?]" in note
    assert "I guess" not in note
    page.door.close()
