"""The room for what just happened: told, read, kept or forgotten."""

from __future__ import annotations

import re
from importlib.resources import files
from typing import TYPE_CHECKING

from markupsafe import escape

from goodbooks.playbooks import library
from goodbooks.playbooks.text.decode import read_playbook
from goodbooks.situations.moment.recognise import recognise
from page.asking import Asking

if TYPE_CHECKING:
    from pathlib import Path

STORY = (
    "My boss told the team to stop, and an hour later in front of everybody he let them go ahead "
    "over my head.\n\nI had promised Growth a careful start. <b>I felt small</b>."
)
GRAVE = "My boss keeps touching me and says I will lose my job if I tell anybody. I cannot sleep."


def told(page: Asking, text: str, country: str = "") -> str:
    """What the page says of a story; a reload of that page sends nothing a second time."""
    done = page.post("/happened", text=text, country=country)
    assert done.headers["location"] == "/happened#answer"
    return page.get("/happened").text


def test_a_story_is_read_and_nothing_is_written(page: Asking) -> None:
    before = page.text()
    answer = told(page, STORY)
    assert "What kind of moment this may be" in answer
    assert "As I understood it" in answer
    assert "goodbooks play" not in answer
    assert "<b>I felt" not in answer
    assert page.text() == before


def test_the_answer_can_be_stood_on_and_comes_before_what_was_told_is_shown_again(
    page: Asking,
) -> None:
    answer = told(page, STORY)
    assert 'id="answer" tabindex="-1"' in answer
    assert '<details class="told">' in answer
    assert "(boss-did-not-back-me)" not in answer


def test_the_playbook_that_fits_can_be_read_and_its_messages_copied(page: Asking) -> None:
    links = re.findall(r'href="(/happened/play/[^"]+)"', told(page, STORY))
    assert links
    answer = page.get(links[0])
    text = (files(library) / f"{links[0].split('/')[-1]}.md").read_text(encoding="utf-8")
    title = read_playbook("one", text, "one.md").playbook.header.title
    assert str(escape(title)) in answer.text
    assert 'data-copy="message-1"' in answer.text
    assert 'id="message-1"' in answer.text


def test_a_playbook_that_does_not_exist_is_refused(page: Asking) -> None:
    assert page.get("/happened/play/nothing-such").status_code == 400


def test_help_comes_first_and_no_playbook_is_shown(page: Asking) -> None:
    answer = told(page, GRAVE, "DE")
    assert "Where to turn" in answer
    assert "/happened/play/" not in answer
    assert answer.index("This first") < answer.index("Where to turn")
    assert "--country" not in answer


def test_whoever_says_that_it_is_something_else_goes_on_with_this_story_and_no_other(
    page: Asking,
) -> None:
    both = f"{STORY} {GRAVE}"
    assert "go on anyway" in told(page, both)
    page.post("/happened/heard")
    answer = page.get("/happened").text
    assert 'href="/happened/walk/boss-did-not-back-me"' in answer
    assert "Where to turn" in answer
    assert page.get("/happened/walk/boss-did-not-back-me").headers["location"].endswith("/1")
    assert "/happened/walk/" not in told(page, f"{both} He did it again.")


def test_a_story_is_there_again_after_a_reload_until_it_is_forgotten(page: Asking) -> None:
    page.post("/half-typed", name="happened", text="He said nothing")
    assert "He said nothing</textarea>" in page.get("/happened").text
    assert page.post("/happened/let-go").status_code == 303
    assert "He said nothing" not in page.get("/happened").text


def test_a_story_is_shown_as_a_note_before_it_is_written(page: Asking) -> None:
    before = page.text()
    first = page.post("/happened/keep", text=STORY)
    assert "It would be written like this" in first.text
    assert page.text() == before
    shown = re.search(r'name="shown" value="([^"]+)"', first.text)
    assert shown
    done = page.post("/happened/keep", text=STORY, shown=shown[1])
    assert done.status_code == 303
    assert 'note me "What happened"' in page.text()
    assert "careful start. <b>I felt small</b>." in page.text()
    assert "careful start" not in page.get("/happened").text
    assert page.get(done.headers["location"]).status_code == 200


def test_an_empty_story_is_answered_with_what_to_do(page: Asking) -> None:
    assert "The story is empty" in page.post("/happened", text=" ").text
    assert page.post("/happened/keep", text="").status_code == 400


def test_another_language_is_answered_without_the_words_of_a_command(page: Asking) -> None:
    german = "Mein Chef hat mir heute vor allen gesagt, dass ich nicht weiter machen darf, und dann hat er es doch erlaubt."
    assert "Help is listed by country: name yours above." in told(page, german)


def test_how_a_story_was_read_is_folded_and_what_calls_for_care_comes_before_it_all(
    page: Asking,
) -> None:
    answer = told(page, f"{STORY} I cannot sleep since then and I cry every morning.")
    fold = answer.index('<details class="beside">')
    assert answer.index("your health comes first") < answer.index("Walk through it") < fold
    assert '"/happened/play/health-crisis"' in answer
    assert '"/happened/play/harassment-or-discrimination"' not in answer
    assert fold < answer.index("What kind of moment this may be")
    grave = told(page, GRAVE)
    assert '<details class="beside">' not in grave
    assert "This first" in grave


def test_where_no_sign_of_more_was_read_the_two_ways_to_help_are_a_press_away(page: Asking) -> None:
    more = 'If it is more than that, this comes first: <a href="/happened/play/harassment-or-discrimination">'
    assert more in told(page, STORY)
    assert more not in told(page, f"{STORY} I cannot sleep since then and I cry every morning.")
    assert more not in told(page, GRAVE)


def test_hardly_a_sign_of_something_more_is_said_in_one_line_without_a_number(page: Asking) -> None:
    answer = told(page, f"{STORY} It is not good for my anxiety.")
    assert "If it is more than work that weighs on you, your health comes first" in answer
    assert "In danger now" not in answer
    assert "goodbooks play" not in answer


def test_where_nothing_fits_for_certain_the_nearest_is_offered_beside(page: Asking) -> None:
    text = "My uncle promised me the boat for August, twice, and now he says he never did."
    (nearest,) = recognise(text).nearest
    answer = told(page, text)
    assert "No playbook fits this" in answer
    assert f'href="/happened/walk/{nearest.name}"' in answer
    assert "Nearest, and far from sure" not in told(page, "The neighbour's dog barks all night long, and he laughs.")  # fmt: skip


def test_a_country_is_chosen_by_its_name(page: Asking) -> None:
    form = page.get("/happened").text
    assert '<option value="NZ">New Zealand</option>' in form
    assert form.index(">Australia<") < form.index(">Kenya<") < form.index(">United States<")


def test_with_a_story_what_was_answered_to_it_is_forgotten_and_stands_in_no_other(
    page: Asking,
) -> None:
    told(page, STORY)
    here = "/happened/walk/boss-did-not-back-me"
    page.post(here, slot="agreed", words="A careful start for Zeta", do="next")
    assert "Go on where you stopped" in page.get("/happened").text
    assert "Forget what I typed here, and what I answered" in page.get("/happened").text
    page.post("/happened/let-go")
    assert "Go on where you stopped" not in page.get("/happened").text
    told(page, "My boss let the press go ahead over my head.")
    page.post(here, do="now")
    assert "Zeta" not in page.get(here + "/end").text


def test_a_story_that_the_book_keeps_is_read_from_today_and_overwrites_nothing(
    tmp_path: Path,
) -> None:
    told_there = "Ilse asked who should run the loft. I named two others. She said: what about you? I laughed it off, and have been cross since."
    asking = Asking(tmp_path, f'2026-11-01 person Ilse\n  relation: boss\n2026-11-03 note Ilse "{told_there}" ^told\n')  # fmt: skip
    page = asking.come_in()
    try:
        today = page.get("/today").text
        assert "goodbooks play" not in today
        assert '<a href="/happened/note/told">Something happened</a>' in today
        assert page.get("/happened/note/told").headers["location"] == "/happened#answer"
        assert "what about you?" in page.get("/happened").text.lower()
        page.post("/happened", text="Another story, which I type here.", country="")
        page.get("/happened/note/told")
        assert "Another story, which I type here." in page.get("/happened").text
    finally:
        page.door.close()
