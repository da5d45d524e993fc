"""What stops a walk, what it is left for, and what comes after its plan."""

from __future__ import annotations

import re
from html import unescape
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from page.asking import Asking
from page.walking import (
    ANSWERS,
    GRAVE,
    HERE,
    NAME,
    answer_all,
    answer_until,
    asked,
    kept,
    look,
    shown,
)


def test_help_of_another_sort_comes_before_a_playbook_that_was_named(page: Asking) -> None:
    page.post("/half-typed", name="happened", text=f"My boss did not back me. {GRAVE}")
    answer = page.get(HERE)
    assert answer.status_code == 303
    assert answer.headers["location"] == "/happened#answer"


def test_an_answer_that_calls_for_help_stops_the_walk_and_is_kept(page: Asking) -> None:
    page.post(HERE, slot="position", words=GRAVE)
    answer = look(page)
    assert "This first" in answer.text
    assert "/happened/play/harassment-or-discrimination" in answer.text
    assert 'name="slot"' not in answer.text
    assert page.post(HERE + "/write", shown="").status_code == 200
    page.post(HERE, slot="position", words="To be told first")
    assert asked(look(page))[0] == "their side"


def test_an_earlier_answer_that_is_changed_to_a_call_for_help_stops_the_walk_at_once(
    page: Asking,
) -> None:
    answer_until(page, list(ANSWERS)[-1])
    followed = page.post(HERE, slot="position", words="I do not want to live any more")
    assert "This first" in page.get(followed.headers["location"]).text


def test_an_answer_that_was_read_wrongly_is_gone_on_from_until_another_is_like_it(
    page: Asking,
) -> None:
    page.post(HERE, slot="position", words=GRAVE)
    assert "go on anyway" in look(page).text
    page.post(HERE, do="heard")
    assert asked(look(page))[0] == "their side"
    page.post(HERE, slot="their side", words=f"He says so himself. {GRAVE}")
    assert "This first" in look(page).text


def test_a_route_is_read_and_not_walked(page: Asking) -> None:
    answer = page.get("/happened/walk/harassment-or-discrimination")
    assert answer.headers["location"] == "/happened/play/harassment-or-discrimination"


def test_to_keep_it_as_a_note_is_enough(page: Asking) -> None:
    page.post(HERE, slot="position", words="To be told first")
    first = page.get(HERE + "/note")
    assert 'note me "To be told first"' in unescape(first.text)
    done = page.post(HERE + "/note", shown=shown(first))
    assert done.status_code == 303
    assert 'note me "To be told first"' in page.text()
    assert asked(look(page)) == ("position", "")


def test_a_mail_in_ones_own_words_is_kept_and_looked_at_by_the_coach(page: Asking) -> None:
    at = re.search(r'name="mail" value="(\d+)"', answer_all(page).text)
    assert at
    page.post(HERE + "/words", mail=at[1], text="You never tell me anything. Fix it [by when].")
    answer = look(page).text
    assert "You never tell me anything." in answer
    assert "The coach:" in answer
    assert "<bdi>[by when]</bdi>" in answer
    page.post(HERE + "/words", mail=at[1], do="afresh")
    assert "You never tell me anything." not in look(page).text


def test_a_walk_can_be_left_and_is_offered_again_until_it_is_forgotten(page: Asking) -> None:
    page.post(HERE, slot="position", words="To be told first")
    assert f'href="{HERE}"' in page.get("/happened").text
    page.post(HERE + "/forget", do="leave", sure="yes")
    assert f'href="{HERE}"' not in page.get("/happened").text
    assert kept(page) == {}


def test_two_walks_begun_do_not_forget_one_another(page: Asking) -> None:
    page.post(HERE, slot="position", words="To be told first")
    page.post("/happened/walk/raise", slot="position", words="Ten in a hundred")
    assert asked(look(page))[0] == "their side"
    assert asked(look(page, "/happened/walk/raise"))[0] == "their side"


def test_after_its_day_it_asks_how_it_went_and_shows_that_before_it_is_written(
    page: Asking,
) -> None:
    with page.book.open("a", encoding="utf-8") as book:
        book.write(f'2026-10-01 note me "Were you told first?" ^look\n  plays: {NAME}\n  look-back: 2026-10-20\n\n')  # fmt: skip
    assert f'href="{HERE}/went"' in page.get("/").text
    assert "Say how it went" in look(page).text
    assert "Were you told first?" in page.get(HERE + "/went").text
    first = page.post(HERE + "/went", ref="^look", went="well", words="twice")
    assert "went: well" in first.text
    assert "twice" not in page.text()
    done = page.post(HERE + "/went", ref="^look", went="well", words="twice", shown=shown(first))
    assert done.status_code == 303
    assert "well: twice" in page.text()
    assert "Nothing waits for that now" in page.get(HERE + "/went").text
    assert "It went: well" in page.get("/happened/playbooks").text.replace("<bdi>", "")


def test_a_demo_is_walked_and_nothing_of_it_is_written(page: Asking) -> None:
    page.post("/demo", name="overruled")
    answer = answer_all(page, change="", day="")
    assert "This is a demo book, and stays as it is" in answer.text
    assert 'name="shown"' not in answer.text
    for file in (page.folder / "cache").rglob("*"):
        assert not file.is_file() or b"To be told first" not in file.read_bytes(), file.name
    page.post(HERE + "/forget", sure="yes")


def test_what_a_story_tells_goes_into_the_inbox_when_that_is_asked_for(page: Asking) -> None:
    story = "My boss did not back me. He decided that the extra event goes ahead. I had promised Growth a careful start."
    before = page.text()
    page.post("/happened", text=story)
    first = page.get("/happened")
    assert "Put what it tells into the inbox" in first.text
    assert "in the inbox" in page.post("/happened/inbox").text
    assert page.book.with_suffix(".inbox").exists()
    assert page.text() == before


def test_a_demo_puts_nothing_into_an_inbox(page: Asking) -> None:
    page.post("/demo", name="overruled")
    page.post("/happened", text="My boss decided that the extra event goes ahead.")
    assert page.post("/happened/inbox").status_code == 409
    page.post("/happened/let-go")


def test_every_playbook_is_on_the_shelf_and_no_command_is_named(page: Asking) -> None:
    answer = page.get("/happened/playbooks").text
    assert answer.count('href="/happened/play/') >= 29
    for name in re.findall(r'href="(/happened/play/[^"]+)"', answer):
        assert "goodbooks play" not in page.get(name).text, name


def test_what_can_wait_is_a_press_away_once_there_is_a_plan(page: Asking) -> None:
    here = "/happened/walk/micromanaged"
    page.post(here, slot="position", words="To decide and tell", do="next")
    for slot in ("their side", "my part"):
        page.post(here, slot=slot, words="An audit", do="next")
    page.post(here, way="Ask for a trial of one area")
    for slot in ("boss", "area", "fear", "record"):
        page.post(here, slot=slot, words="Backups", do="next")
    end = look(page, here)
    assert "Answer 1 more, which adds to what you bring or send" in end.text
    said, usual = end.text.split('<details class="said">')[1].split("Not said by you; as is usual")
    assert "Until which day would the trial run" in usual
    assert "Until which day would the trial run" not in said
    page.post(here, do="more")
    assert asked(look(page, here))[0] == "drops"


def test_what_was_answered_is_asked_about_once_before_it_is_forgotten(page: Asking) -> None:
    page.post(HERE, slot="position", words="To be told first")
    asks = page.post(HERE + "/forget", do="leave")
    assert asks.status_code == 200
    assert "Forget what you answered?" in asks.text
    assert "Nothing of it is in the book yet." in asks.text
    assert 'name="do" value="leave"' in asks.text
    assert kept(page)["position"] == "To be told first"
    gone = page.post(HERE + "/forget", do="leave", sure="yes")
    assert gone.headers["location"] == "/happened"
    assert kept(page) == {}


def test_a_plan_that_is_written_stays_when_its_answers_are_forgotten(page: Asking) -> None:
    page.post(HERE + "/write", shown=shown(answer_all(page)))
    assert "The plan stays in the book." in page.post(HERE + "/forget", do="leave").text


FIRST_STORY = "My boss did not back me on Tuesday.\n\nGrowth laughed about our date."
NEW_STORY = "Lachie asks in the tea room whether I leave, and Gareth spreads a rumour."


def test_another_story_begins_a_new_walk_and_the_plan_of_the_first_is_named_and_kept(
    page: Asking,
) -> None:
    page.post("/happened", text=FIRST_STORY)
    page.post(HERE + "/write", shown=shown(answer_all(page)))
    assert page.get(HERE).headers["location"] == HERE + "/end"
    book = page.text()
    page.post("/happened", text=NEW_STORY)
    again = look(page)
    assert asked(again) == ("position", "")
    said = re.search(r"Another story, so this is a new walk\.[^<]*", again.text)
    assert said
    assert "stands in the book. " in said[0]
    assert page.text() == book
    page.post(HERE, do="before")
    assert "To be told first" in look(page, HERE + "/end").text
    page.post("/happened", text=FIRST_STORY)
    assert page.get(HERE).headers["location"] == HERE + "/end"


def test_the_same_story_told_on_goes_back_to_its_plan(page: Asking) -> None:
    page.post("/happened", text=FIRST_STORY)
    page.post(HERE + "/write", shown=shown(answer_all(page)))
    page.post("/happened", text=FIRST_STORY + " Today he was friendly again.")
    assert page.get(HERE).headers["location"] == HERE + "/end"


def test_of_a_story_whose_plan_is_written_it_is_not_said_that_nothing_stands_in_the_book(
    page: Asking,
) -> None:
    page.post("/happened", text=FIRST_STORY)
    page.post(HERE + "/write", shown=shown(answer_all(page)))
    text = page.get("/happened").text
    assert "The plan you made of it stands in the book" in text
    assert "Nothing of it stands in the book" not in text
    assert "Put what it tells into the inbox" not in text
    page.post("/happened", text=NEW_STORY)
    assert "Nothing of it stands in the book yet" in page.get("/happened").text
