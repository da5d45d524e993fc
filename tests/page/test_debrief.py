"""After a talk, on the page: five answers and a private one become entries, once they were seen."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from page.asking import Asking
from page.stepping import FRIDAY, GROWTH, MARCUS, WEEK, draft, hidden, question, typed

if TYPE_CHECKING:
    from pathlib import Path

HERE = f"/debrief/{MARCUS}"


def test_the_talk_and_why_each_question_is_asked_stand_beside_it(week: Asking) -> None:
    path, text = question(week, HERE)
    assert path == f"{HERE}/1"
    assert "What was said?" in text
    assert "two memories of a talk" in text
    assert '<a href="/entry/talk"><bdi>One-on-one</bdi></a>' in text
    assert "1 of 6" in text


def test_the_answers_become_the_entries_of_the_talk(week: Asking) -> None:
    week.post(f"{HERE}/1", words="We keep the load test.")
    week.post(f"{HERE}/2", words="The load test stays")
    week.post(f"{HERE}/3", words="me: the outline by 13 November")
    before = week.text()
    end = week.get(f"{HERE}/end").text
    assert week.text() == before
    answer = week.post(f"{HERE}/write", shown=hidden(end, "shown"))
    assert answer.headers["location"] == f"{HERE}/written"
    assert "amends: ^talk" in week.text()
    assert 'decision Marcus "The load test stays"' in week.text()
    assert 'promise me -> Marcus "the outline"' in week.text()
    written = week.get(f"{HERE}/written").text
    assert "The load test stays" in written
    assert 'href="/pages/confirm/' in written
    assert "The note of what was decided, for Marcus to correct" in written
    assert f'href="/people/{MARCUS}"' in written


def test_what_is_open_is_answered_by_its_number(tmp_path: Path) -> None:
    owed = '2026-11-02 promise me -> Marcus "Budget sheet" ^budget\n  due: 2026-11-05\n\n'
    page = Asking(tmp_path, WEEK + owed, FRIDAY).come_in()
    assert "you: Budget sheet" in page.get(f"{HERE}/3").text
    page.post(f"{HERE}/3", words="1 done")
    assert "for ^budget" in page.get(f"{HERE}/end").text
    page.door.close()


def test_what_was_promised_already_is_said_to_stand_and_is_not_written_twice(
    tmp_path: Path,
) -> None:
    owed = '2026-11-02 promise me -> Marcus "Write the hand-over plan" ^plan\n  due: 2026-11-13\n\n'
    page = Asking(tmp_path, WEEK + owed, FRIDAY).come_in()
    page.post(f"{HERE}/3", words="me: the hand over plan by 13 November; me: the test plan by 13 November")  # fmt: skip
    end = page.get(f"{HERE}/end").text
    assert "“the hand over plan” stands in the book already, as ^plan" in end
    page.post(f"{HERE}/write", shown=hidden(end, "shown"))
    assert page.text().count("promise me -> Marcus") == 2
    assert 'promise me -> Marcus "the test plan"' in page.text()
    page.door.close()


def test_a_yes_that_can_answer_two_asks_is_a_choice(tmp_path: Path) -> None:
    asks = '2026-11-02 ask me -> Marcus "A seat" ^seat\n\n2026-11-02 ask me -> Marcus "A desk" ^desk\n\n'
    page = Asking(tmp_path, WEEK.replace(" #loyalty", "") + asks, FRIDAY).come_in()
    answer = page.post(f"{HERE}/2", words="yes, but only after the summer")
    assert answer.status_code == 400
    assert "can answer" in answer.text
    assert 'name="offer" value="yes, but only after the summer for ^desk"><bdi>A desk</bdi>' in answer.text  # fmt: skip
    assert 'after the summer for none"><bdi>none of these</bdi>' in answer.text
    page.post(f"{HERE}/2", offer="yes, but only after the summer for ^desk", words="yes")
    assert "for ^desk" in page.get(f"{HERE}/end").text
    page.door.close()


def test_a_question_in_other_words_than_what_i_meant_to_ask_is_a_choice(tmp_path: Path) -> None:
    ask = '2026-11-02 ask me -> Marcus "To lead the night team" ^lead\n  i-give: my Fridays\n\n'
    page = Asking(tmp_path, WEEK.replace(" #loyalty", "") + ask, FRIDAY).come_in()
    answer = page.post(f"{HERE}/4", words="May I be in charge? yes, from May")
    assert answer.status_code == 400
    assert "“May I be in charge?” may be what you meant to ask" in answer.text
    assert 'yes, from May for ^lead"><bdi>To lead the night team</bdi>' in answer.text
    assert 'yes, from May for none"><bdi>something else</bdi>' in answer.text
    page.post(f"{HERE}/4", offer="May I be in charge? yes, from May for ^lead", words="yes")
    end = page.get(f"{HERE}/end").text
    assert "yes, from May" in end
    assert "for ^lead" in end
    page.door.close()


def test_a_number_that_stands_for_nothing_is_asked_again(week: Asking) -> None:
    answer = week.post(f"{HERE}/3", words="7 done")
    assert answer.status_code == 400
    assert "There is no number 7" in answer.text
    assert typed(answer.text) == "7 done"


def test_what_is_half_typed_of_one_talk_never_stands_in_another(week: Asking) -> None:
    week.post("/half-typed", name=draft(question(week, HERE)[1]), text="He was furious")
    assert typed(question(week, HERE)[1]) == "He was furious"
    assert typed(question(week, f"/debrief/{GROWTH}")[1]) == ""


def test_answers_about_one_talk_are_not_given_to_a_later_one(week: Asking) -> None:
    week.post(f"{HERE}/1", words="We keep the load test.")
    later = '2026-11-06 09:00 talk Marcus "Stand-up" ^later\n  stage: held\n\n'
    week.book.write_text(week.text() + later, encoding="utf-8")
    path, text = question(week, HERE)
    assert path == f"{HERE}/1"
    assert typed(text) == ""
    assert "Stand-up" in text


def test_writing_twice_writes_once(week: Asking) -> None:
    week.post(f"{HERE}/2", words="The load test stays")
    mark = hidden(week.get(f"{HERE}/end").text, "shown")
    week.post(f"{HERE}/write", shown=mark)
    once = week.text()
    assert week.post(f"{HERE}/write", shown=mark).status_code == 409
    assert week.text() == once


def test_nothing_is_written_of_a_talk_that_was_debriefed_meanwhile(week: Asking) -> None:
    week.post(f"{HERE}/2", words="The load test stays")
    mark = hidden(week.get(f"{HERE}/end").text, "shown")
    done = "2026-11-06 talk ^debriefed\n  amends: ^talk\n  stage: debriefed\n\n"
    week.book.write_text(week.text() + done, encoding="utf-8")
    before = week.text()
    assert week.post(f"{HERE}/write", shown=mark).status_code == 409
    assert week.text() == before


def test_what_is_private_stays_a_private_line(week: Asking) -> None:
    week.post(f"{HERE}/6", words="I was <b>tired</b>")
    end = week.get(f"{HERE}/end").text
    assert "<b>tired" not in end
    week.post(f"{HERE}/write", shown=hidden(end, "shown"))
    assert "private: I was <b>tired</b>" in week.text()


def test_it_is_reached_from_the_person_and_from_today(week: Asking) -> None:
    assert f'href="{HERE}"' in week.get(f"/people/{MARCUS}").text
    assert re.search(rf'href="{HERE}/on/[0-9-]+">write down what was said</a>', week.get("/").text)


def test_it_is_reached_from_the_talk_that_is_to_be_written_down_and_no_other(
    week: Asking,
) -> None:
    assert f'href="{HERE}">Write down what' in week.get("/entry/talk").text
    assert HERE not in week.get("/entry/hard").text
    assert HERE not in week.get("/entry/once").text


def test_nobody_has_no_debrief(week: Asking) -> None:
    assert week.get("/debrief/000000000000").status_code == 404


def test_the_day_of_the_talk_stands_at_each_question_and_can_be_another(tmp_path: Path) -> None:
    asked = '2026-11-06 ask me -> Marcus "The keys" ^keys\n\n'
    page = Asking(tmp_path, WEEK + asked, FRIDAY).come_in()
    for number in (1, 3):
        assert "The talk of today." in page.get(f"{HERE}/{number}").text
    other = f"{HERE}/on/2026-11-05"
    assert f'href="{other}"><bdi>Take the one of' in page.get(f"{HERE}/3").text
    path, text = question(page, other)
    assert path == f"{other}/1"
    assert "5 November" in text
    assert "One-on-one" in text
    assert page.get(f"{HERE}/on/2026-11-04").status_code == 404
    assert page.get(f"{HERE}/on/then").status_code == 404
    page.door.close()


def test_what_the_second_answer_settles_is_not_listed_at_the_fourth(tmp_path: Path) -> None:
    asked = '2026-11-04 ask me -> Marcus "Lead the test" ^lead\n\n'
    page = Asking(tmp_path, WEEK + asked, FRIDAY).come_in()
    assert "Lead the test" in page.get(f"{HERE}/4").text
    page.post(f"{HERE}/2", words="he said yes")
    assert "Lead the test" not in page.get(f"{HERE}/4").text
    assert "Yes to: Lead the test" in page.get(f"{HERE}/end").text
    page.door.close()


def test_what_was_not_talked_of_is_told_as_still_to_be_asked(week: Asking) -> None:
    week.post(f"{HERE}/4", words="who tells the team? we didnt talk about it")
    end = week.get(f"{HERE}/end").text
    assert "You mean to ask Marcus: “who tells the team?”. Meant for: 9 November." in end
    assert "Marcus answered" not in end


def test_what_was_open_and_is_not_told_of_has_a_question_of_its_own(tmp_path: Path) -> None:
    asks = '2026-11-02 ask me -> Marcus "Which room?" ^room #loyalty\n\n'
    page = Asking(tmp_path, WEEK + asks, FRIDAY).come_in()
    text = page.get(f"{HERE}/5").text
    assert "You asked “Which room?”. What did Marcus answer?" in text
    page.post(f"{HERE}/5", words="the blue one")
    end = page.get(f"{HERE}/end").text
    assert "the blue one" in end
    page.post(f"{HERE}/write", shown=hidden(end, "shown"))
    assert 'answer Marcus "the blue one"' in page.text()
    assert "stage: debriefed" in page.text()
    page.door.close()


def test_the_matter_that_was_taken_for_a_talk_is_said_on_the_page_too(tmp_path: Path) -> None:
    bare = WEEK.replace(" #loyalty", "")
    ask = '2026-11-02 ask me -> Marcus "May I lead it?" ^lead #lead\n\n'
    page = Asking(tmp_path, bare + ask, FRIDAY).come_in()
    page.post(f"{HERE}/3", words="me: the outline by 13 November")
    assert "You did not say what the talk was about, so what follows from it stands in #lead" in page.get(f"{HERE}/end").text  # fmt: skip
    page.door.close()


def test_two_promises_on_two_lines_are_two(week: Asking) -> None:
    week.post(f"{HERE}/3", words="Marcus: asks Finance by 11 November\r\nI send the plan by 13 November.\r\n")  # fmt: skip
    end = week.get(f"{HERE}/end").text
    week.post(f"{HERE}/write", shown=hidden(end, "shown"))
    assert 'promise Marcus -> me "asks Finance"' in week.text()
    assert "promise me -> Marcus" in week.text()
    assert week.text().count("due: 2026-11-1") == 2


def test_an_answer_on_the_line_below_its_question_belongs_to_it(week: Asking) -> None:
    week.post(f"{HERE}/4", words="May I lead the rota?\nYes, from May\nWho tells the team?\nI do")
    end = week.get(f"{HERE}/end").text
    assert "Who tells the team? I do" in end
    week.post(f"{HERE}/write", shown=hidden(end, "shown"))
    assert week.text().count("answer Marcus") == 2


def test_their_words_of_two_lines_stay_as_they_said_them(week: Asking) -> None:
    week.post(f"{HERE}/1", words="We keep the load test.\nI mean it")
    end = week.get(f"{HERE}/end").text
    week.post(f"{HERE}/write", shown=hidden(end, "shown"))
    assert "We keep the load test. I mean it" in week.text()


def test_after_a_not_yet_the_last_page_says_what_stays_open_and_leads_to_a_note(
    tmp_path: Path,
) -> None:
    asked = '2026-11-02 ask me -> Marcus "To cook at the fourth station again" ^cook\n\n'
    page = Asking(tmp_path, WEEK + asked, FRIDAY).come_in()
    page.post(f"{HERE}/4", words="1 not before the inspection on 4 December")
    page.post(f"{HERE}/write", shown=hidden(page.get(f"{HERE}/end").text, "shown"))
    written = page.get(f"{HERE}/written").text
    assert "stays open" in written
    assert "bring it up again on 4 December" in written
    assert f'href="/pages/update/{MARCUS}"' in written
    page.door.close()


def test_a_yes_leads_on_to_its_note_and_to_what_hr_gets(tmp_path: Path) -> None:
    asks = """2026-11-02 ask me -> Marcus "To go back to the till" ^back #till

2026-11-02 ask me -> HR "Please note what I am asking Marcus for: to go back to the till" ^hr #till
  readers: HR

"""
    page = Asking(tmp_path, WEEK.replace("^talk\n", "^talk #till\n") + asks, FRIDAY).come_in()
    page.post(f"{HERE}/2", words="Yes: the till, from 1 March")
    page.post(f"{HERE}/write", shown=hidden(page.get(f"{HERE}/end").text, "shown"))
    written = page.get(f"{HERE}/written").text
    assert "The note of what was decided, for Marcus to correct" in written
    assert "What HR gets, and nothing else</bdi></button>" in written
    page.door.close()
