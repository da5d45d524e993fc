"""Friday on the page: a question at a time, shown whole, then written; nothing typed is lost."""

from __future__ import annotations

from typing import TYPE_CHECKING

from page.asking import Asking
from page.stepping import FRIDAY, WEEK, draft, hidden, question, typed

if TYPE_CHECKING:
    from pathlib import Path

STILL = '2026-11-02 promise me -> Growth "Rota" ^rota\n  due: 2026-11-07\n\n'
KEPT = '2026-11-06 outcome me "Delivered" ^kept for ^plan\n  state: delivered\n\n'


def add_to(page: Asking, text: str) -> None:
    """What another program writes into the book."""
    page.book.write_text(page.text() + text, encoding="utf-8")


def test_each_question_has_its_reason_and_the_entry_it_rests_on(week: Asking) -> None:
    path, text = question(week, "/friday")
    assert path == "/friday/1"
    assert "You promised Growth “Test plan”" in text
    assert "nothing is written about it this week" in text
    assert '<a href="/entry/plan"><bdi>Test plan</bdi></a>' in text
    assert "1 of " in text


def test_an_answer_is_kept_and_the_next_question_comes(week: Asking) -> None:
    assert week.post("/friday/1", words="done on time").headers["location"] == "/friday/2"
    assert question(week, "/friday")[0] == "/friday/2"
    assert typed(question(week, "/friday/1")[1]) == "done on time"
    assert "Delivered" not in week.text()


def test_a_short_answer_is_one_press(week: Asking) -> None:
    _, text = question(week, "/friday")
    assert '<button name="offer" value="done on time">done on time</button>' in text
    hint = text.partition('id="hint"')[2].partition("</p>")[0]
    assert hint.endswith(">done on DATE · moved to DATE · a few words")  # no press is told twice
    week.post("/friday/1", words="", offer="done on time")
    assert "Delivered" in week.get("/friday/end").text


def test_at_the_end_all_is_shown_and_then_written_and_can_be_looked_at(week: Asking) -> None:
    week.post("/friday/1", words="done on time")
    end = week.get("/friday/end").text
    assert "outcome me &#34;Delivered&#34;" in end
    before = week.text()
    answer = week.post("/friday/write", shown=hidden(end, "shown"))
    assert answer.headers["location"] == "/friday/written"
    assert week.text().startswith(before)
    assert "for ^plan" in week.text()
    assert 'href="/entry/delivered"' in week.get("/friday/written").text
    assert "You promised Growth" not in question(week, "/friday")[1]


def test_an_answer_that_writes_nothing_says_so_and_when_it_comes_again(week: Asking) -> None:
    week.post("/friday/1", words="yes")
    assert (
        "nothing is written for this, and it rests until next week" in week.get("/friday/end").text
    )
    week.post("/friday/1", words="done on time")
    assert "nothing is written for this" not in week.get("/friday/end").text


def test_an_answer_that_is_not_clear_is_asked_again(week: Asking) -> None:
    answer = week.post("/friday/1", words="no")
    assert answer.status_code == 400
    assert "leaves open what became of it" in answer.text
    assert typed(answer.text) == "no"
    assert typed(question(week, "/friday")[1]) == "no"


def test_what_was_skipped_does_not_come_again_this_week_and_comes_in_the_next(
    tmp_path: Path,
) -> None:
    page = Asking(tmp_path, WEEK, FRIDAY).come_in()
    page.post("/friday/1", go="skip")
    page.post("/friday/write", shown=hidden(page.get("/friday/end").text, "shown"))
    assert "You promised Growth" not in question(page, "/friday")[1]
    today = page.get("/").text
    assert "The round of this Friday is done." in today
    assert "begin the round" not in today
    page.door.close()
    later = Asking(tmp_path, None, FRIDAY.replace(day=13))
    later.house.around = later.house.around._replace(book=str(later.book))
    assert "You promised Growth" in question(later.come_in(), "/friday")[1]
    later.door.close()


def test_a_skip_that_was_never_written_down_ends_with_the_week(tmp_path: Path) -> None:
    page = Asking(tmp_path, WEEK, FRIDAY).come_in()
    page.post("/friday/1", go="skip")
    assert question(page, "/friday")[0] == "/friday/2"
    page.house.around = page.house.around._replace(today=FRIDAY.replace(day=13))
    assert question(page, "/friday")[0] == "/friday/1"
    page.door.close()


def test_going_back_and_leaving_keep_what_is_half_typed(week: Asking) -> None:
    week.post("/friday/1", words="done on time")
    assert week.post("/friday/2", words="They sa", go="back").headers["location"] == "/friday/1"
    assert typed(question(week, "/friday")[1]) == "They sa"
    assert week.post("/friday/2", words="They say", go="leave").headers["location"] == "/"
    assert typed(question(week, "/friday")[1]) == "They say"


def test_what_is_half_typed_is_shown_at_the_end_and_stays_when_the_rest_is_written(
    week: Asking,
) -> None:
    week.post("/friday/1", words="done on time")
    week.post("/half-typed", name=draft(question(week, "/friday/2")[1]), text="They sa")
    end = week.get("/friday/end").text
    assert "half typed, and not part of it yet: They sa" in end
    week.post("/friday/write", shown=hidden(end, "shown"))
    assert typed(question(week, "/friday")[1]) == "They sa"


def test_an_answer_goes_to_the_question_that_was_put_though_their_numbers_moved(
    tmp_path: Path,
) -> None:
    page = Asking(tmp_path, WEEK + STILL, FRIDAY).come_in()
    path, text = question(page, "/friday/2")
    assert "“Rota”" in text
    add_to(page, KEPT)
    page.post(path, asked=hidden(text, "asked"), words="moved to 20 November")
    end = page.get("/friday/end").text
    assert "for ^rota" in end
    assert "for ^inc" not in end
    page.door.close()


def test_an_answer_whose_question_is_gone_is_shown_and_not_written(week: Asking) -> None:
    path, text = question(week, "/friday")
    add_to(week, KEPT)
    week.post(path, asked=hidden(text, "asked"), words="moved to 20 November")
    end = week.get("/friday/end").text
    assert "Not asked any more" in end
    assert "moved to 20 November" in end
    assert "Nothing is answered yet" in end


def test_nothing_is_written_when_the_book_is_not_what_was_shown(week: Asking) -> None:
    week.post("/friday/1", words="done on time")
    mark = hidden(week.get("/friday/end").text, "shown")
    add_to(week, KEPT)
    before = week.text()
    answer = week.post("/friday/write", shown=mark)
    assert answer.status_code == 409
    assert "has changed meanwhile" in answer.text
    assert "What you saw before" in answer.text
    assert week.text() == before


def test_nothing_is_written_when_the_answers_are_not_those_that_were_shown(week: Asking) -> None:
    week.post("/friday/1", words="done on time")
    mark = hidden(week.get("/friday/end").text, "shown")
    week.post("/friday/1", words="moved to 20 November")
    before = week.text()
    answer = week.post("/friday/write", shown=mark)
    assert answer.status_code == 409
    assert week.text() == before
    week.post("/friday/write", shown=hidden(answer.text, "shown"))
    assert "due: 2026-11-20" in week.text()


def test_what_was_answered_is_there_after_a_crash(tmp_path: Path) -> None:
    page = Asking(tmp_path, WEEK, FRIDAY).come_in()
    page.post("/friday/1", words="done on time")
    page.door.close()
    again = Asking(tmp_path, WEEK, FRIDAY).come_in()
    assert "Delivered" in again.get("/friday/end").text
    again.door.close()


def test_answers_can_be_thrown_away(week: Asking) -> None:
    week.post("/friday/1", words="done on time")
    week.post("/friday/let-go")
    assert question(week, "/friday")[0] == "/friday/1"


def test_a_week_without_a_question_says_so_kindly(tmp_path: Path) -> None:
    page = Asking(tmp_path, "").come_in()
    assert "nothing is due, silent or ending. You may close the book." in page.get("/friday").text
    page.door.close()


def test_a_demo_book_is_walked_and_stays_as_it_is(page: Asking) -> None:
    page.post("/demo", name="reins")
    path, _ = question(page, "/friday")
    page.post(path, words="done on time")
    end = page.get("/friday/end").text
    assert "This is a demo book" in end
    assert 'class="written"' in end
    assert 'name="shown"' not in end
    assert page.post("/friday/write", shown="x").status_code == 409


def test_a_question_that_is_not_there_is_not_found(week: Asking) -> None:
    assert week.get("/friday/99").status_code == 404


def test_today_leads_to_the_round_on_a_friday(week: Asking) -> None:
    assert 'href="/friday">begin the round</a>' in week.get("/").text


def test_half_of_a_promise_that_is_due_asks_for_a_new_day_and_keeps_the_words(
    week: Asking,
) -> None:
    words = "half of it. couldnt finish, kid was sick"
    answer = week.post("/friday/1", words=words)
    assert "leaves the day as it was; move it? To when?" in answer.text
    assert typed(answer.text) == words
    week.post("/friday/1", words=f"moved to 13 November, {words}")
    end = week.get("/friday/end").text
    assert "due: 2026-11-13" in end
    assert "private: half of it. couldnt finish, kid was sick" in end


def test_a_word_on_a_promise_is_a_note_whose_file_says_that_it_is_mine_alone(
    week: Asking,
) -> None:
    week.post("/friday/1", words="note: half of it, kid was sick")
    end = week.get("/friday/end").text
    assert "note me &#34;half of it, kid was sick&#34;" in end
    assert "readers: me" in end
    week.post("/friday/1", words="done, or so I hope")
    assert "note me &#34;done, or so I hope&#34;" in week.get("/friday/end").text


def test_what_is_written_is_said_first_and_the_lines_of_the_book_are_folded(week: Asking) -> None:
    week.post("/friday/1", words="done on time")
    end = week.get("/friday/end").text
    folded = end.split("<details><summary>Line by line, as it stands in the book</summary>")[1]
    assert "outcome me" in folded.split("</details>")[0]


def test_after_the_round_a_way_leads_to_the_update(week: Asking) -> None:
    week.post("/friday/1", words="done on time")
    week.post("/friday/write", shown=hidden(week.get("/friday/end").text, "shown"))
    written = week.get("/friday/written").text
    assert 'The week as Marcus would hear it: <a href="/pages/update/' in written
