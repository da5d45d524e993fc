"""What they said to what I asked: asked in words, written as theirs, and led on to be put in writing."""

from __future__ import annotations

import re
from datetime import date
from typing import TYPE_CHECKING

import pytest

from goodbooks.web.keyed import key_of
from goodbooks.web.pressed import linked
from page.asking import Asking, shown

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

BOOK = """\
2026-11-02 person Dana
  relation: boss

2026-11-03 ask me -> Dana "Go back to analyst work" ^go-back #role

2026-11-03 ask me -> Ana, Tim "Read the draft" ^draft

2026-11-03 request Priya -> me "What is going on with my role" ^what #role

"""
ANSWERED = '2026-11-04 answer Dana "Yes" ^yes #role for ^go-back\n  is: yes\n\n'
SAID = "yes, but only after the summer, and you keep the budget"


@pytest.fixture
def asked(tmp_path: Path) -> Iterator[Asking]:
    """A page whose book has two asks of mine and one of Priya's, entered."""
    asking = Asking(tmp_path, BOOK, date(2026, 11, 4))
    yield asking.come_in()
    asking.door.close()


def written(page: Asking, ref: str, **fields: str) -> str:
    """Show what the words become, and write it; gives where the browser is sent."""
    looked = page.post(f"/entry/{ref}/answered", **fields)
    assert "It would be written like this" in looked.text
    assert page.text() == BOOK
    done = page.post(f"/entry/{ref}/answered", **fields, shown=shown(looked.text))
    assert done.status_code == 303
    return str(done.headers["location"])


def test_what_the_boss_said_is_asked_in_words_and_leads_on_to_putting_it_in_writing(
    asked: Asking,
) -> None:
    assert (
        'href="/entry/go-back/answered"><bdi>Dana</bdi> answered</a>'
        in asked.get("/entry/go-back").text
    )
    assert "answer &#34;WORDS" not in asked.get("/entry/go-back").text
    assert "<h1>What did <bdi>Dana</bdi> say?</h1>" in asked.get("/entry/go-back/answered").text
    place = written(asked, "go-back", words=SAID)
    said = 'decision Dana "Yes, but only after the summer, and you keep the budget"'
    assert said in asked.text()
    assert "#role for ^go-back" in asked.text()
    assert place.startswith("/pages/confirm/")
    assert "after the summer" in asked.get(place).text
    assert "put it in writing" in asked.get("/").text
    assert "I answered" not in asked.get("/entry/go-back").text


def test_what_is_answered_already_asks_only_whether_it_is_otherwise_now(asked: Asking) -> None:
    written(asked, "go-back", words="yes, from May")
    there = asked.get("/entry/go-back").text
    assert "answered</a>" not in there
    assert 'href="/entry/go-back/answered"><bdi>Dana</bdi> says otherwise now</a>' in there
    assert there.count("otherwise now") == 1
    assert "Yes, from May" in asked.get("/entry/go-back/answered").text
    looked = asked.post("/entry/go-back/answered", words="no, not this year")
    asked.post("/entry/go-back/answered", words="no, not this year", shown=shown(looked.text))
    assert 'decision Dana "No, not this year"' in asked.text()
    assert "  reverses: ^yes-from\n" in asked.text()
    assert "answered</a>" in asked.get("/entry/draft").text


def test_of_several_who_were_asked_it_is_asked_who_answered(asked: Asking) -> None:
    open_yet = asked.post("/entry/draft/answered", words="yes, tomorrow").text
    assert "It does not say who answered" in open_yet
    place = written(asked, "draft", words="yes, tomorrow", who="Tim")
    assert 'answer Tim "Yes, tomorrow"' in asked.text()
    assert "  is: yes\n" in asked.text()
    assert place.startswith("/entry/")


def test_no_words_are_no_answer_and_what_i_did_not_ask_has_none(asked: Asking) -> None:
    assert "It does not say what Dana answered" in asked.post("/entry/go-back/answered").text
    assert asked.text() == BOOK
    more = '2026-11-03 note "Rain" ^rain\n\n'
    asked.book.write_text(BOOK + more, encoding="utf-8")
    refused = asked.post("/entry/rain/answered", words="yes")
    assert "is not something that you asked" in refused.text
    assert asked.text() == BOOK + more


def test_an_answer_that_was_noted_becomes_the_decision_that_is_put_in_writing(
    asked: Asking,
) -> None:
    asked.book.write_text(
        BOOK + '2026-11-03 answer Dana "yes, from May" ^yes for ^go-back\n  is: yes\n\n',
        encoding="utf-8",
    )
    assert "Put it in writing" in asked.get("/entry/yes").text
    place = str(asked.post("/entry/yes/in-writing").headers["location"])
    assert '2026-11-03 decision Dana "yes, from May"' in asked.text()
    assert "  withdraws: ^yes\n" in asked.text()
    assert "from May" in asked.get(place).text
    assert "Put it in writing" not in asked.get("/entry/yes").text
    again = asked.post("/entry/go-back/in-writing")
    assert "is not a yes or a no" in again.text


def test_what_somebody_asked_in_a_matter_leads_to_what_they_may_know_of_it(asked: Asking) -> None:
    text = asked.get("/entry/what").text
    found = re.search(r'action="(/pages/hold/\w+)".*?name="reader" value="(\w+)".*?<button>(.+?)</button>', text, re.DOTALL)  # fmt: skip
    assert found
    assert found[3] == "What <bdi>Priya</bdi> may know of <bdi>#role</bdi>"
    page = asked.post(found[1], reader=found[2]).text
    assert "Priya" in page
    assert "pages/hold" not in asked.get("/entry/go-back").text


def test_a_line_that_notes_their_answer_is_the_question_what_they_said() -> None:
    line = "ask once more, or note the reply: goodbooks add &#39;answer Dana &quot;WORDS&quot; for ^go-back&#39;"
    assert '<a href="/entry/go-back/answered">write down their answer</a>' in linked(line)


def test_the_proposal_after_a_yes_leads_to_its_note_by_one_press_which_keeps_the_condition_and_the_readers(
    asked: Asking,
) -> None:
    asked.book.write_text(
        BOOK
        + '2026-11-03 answer Dana "yes" ^yes #role for ^go-back\n  is: yes\n'
        + "  condition: from May on\n  readers: named, HR\n\n",
        encoding="utf-8",
    )
    page = asked.get(f"/pages/case/{key_of('role')}").text
    assert "This is no case yet" not in page
    pressed = '<button class="spoken" form="now-said" formaction="/entry/yes/in-writing">'
    assert pressed in page.partition('class="document"')[0]
    place = str(asked.post("/entry/yes/in-writing").headers["location"])
    assert '2026-11-03 decision Dana "yes, on condition: from May on"' in asked.text()
    assert "  readers: named, HR\n  withdraws: ^yes\n" in asked.text()
    assert f'href="{place}"' in asked.get(f"/pages/case/{key_of('role')}").text


def test_today_leads_from_a_yes_to_its_note_by_one_press(asked: Asking) -> None:
    said = '2026-11-03 answer Dana "yes, from May" ^yes #role for ^go-back\n  is: yes\n\n'
    asked.book.write_text(BOOK + said, encoding="utf-8")
    pressed = '<button class="spoken" form="now-said" formaction="/entry/yes/in-writing">'
    for address in ("/", f"/pages/brief/{key_of('Dana')}"):
        page = asked.get(address).text
        assert pressed in page
        assert "goodbooks" not in page.partition("<main")[2]


def test_a_yes_told_in_the_box_that_can_answer_two_asks_is_a_choice_and_no_note(
    asked: Asking,
) -> None:
    more = '2026-11-03 ask me -> Dana "Two more people" ^two\n\n'
    asked.book.write_text(BOOK + more, encoding="utf-8")
    looked = asked.post("/capture/look", text="Dana said yes, but only after the summer").text
    assert "It can answer" in looked
    assert looked.count("data-fill value=") == 2
    assert (
        'data-fill value="decision Dana &quot;Yes, but only after the summer&quot; for ^two&#10;  readers: named"'
        in looked
    )
    assert "Keep it as a note" not in looked


def test_a_yes_is_put_in_writing_as_one_decision_however_often_it_is_pressed(asked: Asking) -> None:
    asked.book.write_text(asked.text() + ANSWERED, encoding="utf-8")
    first = asked.post("/entry/yes/in-writing").headers["location"]
    assert asked.post("/entry/yes/in-writing").headers["location"] == first
    assert asked.text().count("decision Dana") == 1


def test_a_yes_that_was_decided_in_the_talk_already_is_not_decided_anew(asked: Asking) -> None:
    decided = '2026-11-04 decision Dana "Yes, from February" ^decided #role for ^go-back\n\n'
    asked.book.write_text(asked.text() + decided + ANSWERED, encoding="utf-8")
    answer = asked.post("/entry/yes/in-writing")
    assert answer.headers["location"] == "/pages/confirm/decided"
    assert asked.text().count("decision Dana") == 1
    assert "To put it in writing: goodbooks add" not in asked.get("/").text


def test_a_no_that_was_decided_is_no_yes_put_in_writing(asked: Asking) -> None:
    decided = '2026-11-03 decision Dana "No, not now" ^decided #role for ^go-back\n\n'
    asked.book.write_text(asked.text() + decided + ANSWERED, encoding="utf-8")
    asked.post("/entry/yes/in-writing")
    assert asked.text().count("decision Dana") == 2


MINE = (
    BOOK
    + """\
2026-11-02 request Tomasz -> me "Is it true that you are dropping the rinse check" ^true
2026-11-02 decision Dana "The run goes out" ^run
"""
)


@pytest.mark.parametrize(
    ("words", "line"),
    [
        ("No, the rinse check stays", 'answer me -> Tomasz "No, the rinse check stays"'),
        ("yes", 'outcome me "Answered"'),
    ],
)
def test_my_answer_to_what_i_was_asked_is_asked_in_words(
    tmp_path: Path, words: str, line: str
) -> None:
    page = Asking(tmp_path, MINE).come_in()
    assert 'href="/entry/true/answered">I answered</a>' in page.get("/entry/true").text
    asked = page.get("/entry/true/answered").text
    assert "<h1>What did you answer?</h1>" in asked
    assert "Who answered?" not in asked
    assert page.post("/entry/true/answered", words="").text.count("write your words")
    looked = page.post("/entry/true/answered", words=words)
    assert page.text() == MINE
    page.post("/entry/true/answered", words=words, shown=shown(looked.text))
    assert line in page.text()
    assert "for ^true" in page.text()
    page.door.close()


def test_that_a_note_is_right_is_one_press_that_can_be_taken_back(tmp_path: Path) -> None:
    page = Asking(tmp_path, MINE).come_in()
    assert page.post("/entry/run/heard", state="corrected").status_code == 400
    done = page.post("/entry/run/heard", state="acknowledged")
    assert 'outcome Dana "Acknowledged"' in page.text()
    there = page.get(done.headers["location"]).text
    assert "Take it back" in there
    page.door.close()
