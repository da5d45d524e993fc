"""What is told of an answer to what a plan asked goes on with that plan, and not with another playbook."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from goodbooks.desk.walks import half_told
from goodbooks.desk.walks.goes_on import said_in
from goodbooks.web.keyed import key_of
from page.asking import Asking

if TYPE_CHECKING:
    from pathlib import Path

THURSDAY = date(2026, 11, 5)


def told(
    tmp_path: Path,
    story: str,
    boss: str = "Maud",
    wanted: str = "To go back to the ward",
    more: str = "",
) -> tuple[Asking, str]:
    """The page on a Thursday with that story told, and what it says; a plan made on the Monday stands in the book."""
    book = f'2026-11-02 ask me -> {boss} "{wanted}" ^back #role\n2026-11-05 09:00 talk {boss} "My role" ^talk #role\n{more}'
    page = Asking(tmp_path, book, THURSDAY).come_in()
    page.get("/")
    desk = next(iter(page.house._desks.values()))
    kept = {half_told.WRITTEN: "2026-11-02 ^back ^talk", half_told.OF_STORY: "I want my ward back.", "boss": boss}  # fmt: skip
    half_told.remember(desk, page.house.around.environ, "step-back", kept)
    page.post("/happened", text=story)
    return page, page.get("/happened").text


GOES_ON = "It goes on with a plan of yours"


@pytest.mark.parametrize(
    ("boss", "wanted", "story"),
    [
        ("Maud", "To go back to the ward", "Maud said on Thursday: not before the stock-take on 18 December, ask me then. Tamsin asked me again in the canteen. I am flat."),
        ("Jörg", "To cook at the fourth station", "It is done. Jörg told me he will think about it over the weekend. I feel passed over."),
        ("Élise", "To teach two classes", "I asked her at ten. My boss answered yes, from January, but only two classes."),
        ("Maud", "To go back to the ward", "Maud wrote that I can go back to the ward in spring."),
    ],
)  # fmt: skip
def test_an_answer_to_what_a_plan_asked_goes_on_with_it_first(
    tmp_path: Path, boss: str, wanted: str, story: str
) -> None:
    page, text = told(tmp_path, story, boss, wanted)
    first, _, behind = text.partition(GOES_ON)
    assert behind
    assert "/happened/walk/" not in first
    assert behind.index("/happened/goes-on") < behind.index("/happened/walk/step-back")
    assert "What kind of moment this may be" not in text
    if "/happened/walk/" in behind.partition("step-back")[2]:
        assert "If it is something else after all" in behind
    there = page.post("/happened/goes-on").headers["location"]
    assert there == f"/debrief/{key_of(boss)}/1"
    assert "Their words, as they said them" in page.get(there).text
    end = page.get(f"/debrief/{key_of(boss)}/end").text
    assert any(said in end for said in ("not before the stock-take", "over the weekend", "from January", "in spring"))  # fmt: skip
    page.door.close()


@pytest.mark.parametrize(
    "story",
    [
        "Maud shouted at me in front of the drivers this morning, and everybody looked away.",
        "A customer said no to the new price, and my colleague Tom took the order from me.",
        "My boss decided this morning over my head what I had promised to Growth.",
    ],
)
def test_a_story_of_something_else_does_not(tmp_path: Path, story: str) -> None:
    page, text = told(tmp_path, story)
    assert GOES_ON not in text
    page.door.close()


ANSWERED = '2026-11-04 answer Maud "Yes, you hear it first" ^yes for ^back\n  is: yes\n'
BROKEN = "It happened again. Only yesterday Maud agreed that I hear it first, and this morning she promised Ines a run without calling me. I have said nothing to her yet."


@pytest.mark.parametrize(
    "story",
    [
        BROKEN,
        "Maud had agreed that I hear it first, and today she told Ines of the run before me.",
        "On Wednesday Maud said yes, you hear it first. Today the whole ward knew before me.",
    ],
)
def test_an_answer_that_the_book_has_is_no_talk_of_today(tmp_path: Path, story: str) -> None:
    page, text = told(tmp_path, story, wanted="You tell me first", more=ANSWERED)
    assert GOES_ON not in text
    page.post("/happened/goes-on")
    assert "Maud agreed" not in page.get(f"/debrief/{key_of('Maud')}").text
    page.door.close()


@pytest.mark.parametrize(
    ("sentence", "said"),
    [
        ("This morning Maud said “not before the stock-take” and walked off laughing.", "Not before the stock-take"),
        ("Yesterday Jörg told me he will think about it.", "Jörg told me he will think about it."),
        ("Élise came in furious, I was so angry that I left, and she said no.", "She said no."),
        ("I asked Maud again and she just shrugged and did not answer.", ""),
    ],
)  # fmt: skip
def test_only_what_they_said_stands_as_their_words(sentence: str, said: str) -> None:
    who = next(one for one in ("Maud", "Jörg", "Élise") if one in sentence)
    assert said_in(sentence, who) == said
