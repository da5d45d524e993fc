"""A playbook walked in the browser: the same half-told walk as at the terminal, and nothing written unseen."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from goodbooks.desk.walks.questions import half_told
from goodbooks.web.keyed import key_of
from page.asking import Asking

if TYPE_CHECKING:
    from pathlib import Path
from page.walking import (
    ANSWERS,
    FIRST_WAY,
    HERE,
    answer_all,
    answer_until,
    asked,
    kept,
    look,
    shown,
)


def test_the_position_is_asked_first_and_where_both_may_be_right_stands_under_it(
    page: Asking,
) -> None:
    answer = look(page)
    assert asked(answer) == ("position", "")
    assert "They may be right" in answer.text
    assert "Question 1, then 6 to 8 more. What you say is kept." in answer.text


def test_what_the_book_answers_by_itself_is_not_counted_and_the_count_never_grows(
    page: Asking,
) -> None:
    left = []
    for _ in range(9):
        answer = look(page)
        left += re.findall(r"Question (\d+), ([^.,]*)[.,]", answer.text)
        slot, _ = asked(answer)
        page.post(HERE, slot=slot, words=ANSWERS[slot])
        if slot == "my part":
            page.post(HERE, way=FIRST_WAY)
    assert [int(number) for number, _ in left] == list(range(1, 10))
    assert [said for _, said in left[3:]] == [
        *(f"then {number} more" for number in range(5, 0, -1)), "the last before the plan",
    ]  # fmt: skip
    assert [said.partition(",")[0] for _, said in left[:3]] == [
        f"then {least} to {least + 2} more" for least in (6, 5, 4)
    ]


def test_one_goes_back_to_the_question_before_and_nothing_is_lost(page: Asking) -> None:
    page.post(HERE, slot="position", words="To be told first")
    page.post(HERE, slot="their side", words="He had an hour")
    assert page.get(HERE).headers["location"] == HERE + "/3"
    back = page.post(HERE, slot="my part", words="half a thought", do="back")
    assert back.headers["location"] == HERE + "/2"
    assert asked(page.get(HERE + "/2")) == ("their side", "He had an hour")
    page.post(HERE, slot="their side", words="He had half an hour", do="back")
    assert "Keep it, and go to question 3" in page.get(HERE + "/1").text
    on = page.post(HERE, slot="position", words="To be told first", do="next")
    assert on.headers["location"] == HERE + "/2"
    assert asked(page.get(HERE + "/2")) == ("their side", "He had half an hour")
    on = page.post(HERE, slot="their side", words="He had half an hour", do="there")
    assert on.headers["location"] == HERE + "/3"
    assert asked(page.get(HERE + "/3")) == ("my part", "half a thought")
    assert page.post(HERE, slot="position", words="", do="back").headers["location"] == "/happened"
    assert kept(page)["position"] == "To be told first"


def test_each_question_has_an_address_and_one_that_is_not_reached_leads_to_where_it_stands(
    page: Asking,
) -> None:
    for at in ("/7", "/ways", "/end"):
        assert page.get(HERE + at).headers["location"] == HERE + "/1"
    answer_all(page)
    assert page.get(HERE).headers["location"] == HERE + "/end"
    ways = page.get(HERE + "/ways").text
    assert "Stay with this way" in ways
    assert '<section tabindex="-1" autofocus aria-labelledby="which-way">' in ways, (
        "by keyboard one goes on there"
    )
    assert "Keep it, and go to the plan" in page.get(HERE + "/2").text


def test_going_back_from_a_plan_that_is_written_shows_the_answers_and_changes_none(
    page: Asking,
) -> None:
    page.post(HERE + "/write", shown=shown(answer_all(page)))
    answer = page.get(HERE + "/2").text
    assert "He had an hour" in answer
    assert 'name="words"' not in answer
    page.post(HERE, slot="position", words="from a tab that was open")
    assert kept(page)["position"] == ANSWERS["position"]
    assert page.get(HERE + "/ways").headers["location"] == HERE + "/end"


def test_what_speaks_of_the_one_it_is_said_to_is_remarked_on(page: Asking) -> None:
    answer = answer_all(page, rule="That she tells me before anybody else").text
    assert "stands in what you would say to <bdi>Marcus</bdi>" in answer
    page.post(HERE, slot="rule", words="A word before anybody else")
    assert "stands in what you would say" not in look(page).text


def test_what_the_book_knows_is_taken_or_offered_with_its_entry(page: Asking) -> None:
    answer_until(page, "change")
    answer = look(page)
    assert asked(answer) == ("change", "Go ahead, this once")
    assert "From the book: <a" in answer.text
    assert 'href="/entry/once"' in answer.text
    assert "Marcus" in answer.text


def test_a_sentence_of_the_book_is_not_written_a_second_time(page: Asking) -> None:
    answer = answer_all(page, change="", day="")
    before = page.text()
    page.post(HERE + "/write", shown=shown(answer))
    assert page.text() != before
    assert page.text().count("Go ahead, this once") == 1


def test_the_walk_ends_in_what_to_say_and_a_plan_that_is_shown_before_it_is_written(
    page: Asking,
) -> None:
    before = page.text()
    answer = answer_all(page)
    assert "The first thing today" in answer.text
    assert "Marcus, may I have ten minutes" in answer.text
    assert "<b>too early</b>" not in answer.text
    assert "What not to do" in answer.text
    assert page.text() == before
    assert page.post(HERE + "/write", shown=shown(answer)).status_code == 303
    assert 'ask me -> Marcus "A word to me before anybody else"' in page.text()
    assert "2026-11-03 decision Marcus" in page.text()
    after = look(page).text
    assert "The plan is in the book" in after
    assert "Marcus, may I have ten minutes" in after


def test_a_plan_that_is_no_longer_the_one_shown_is_not_written(page: Asking) -> None:
    answer = answer_all(page)
    page.post(HERE, slot="rule", words="A note to me first")
    before = page.text()
    done = page.post(HERE + "/write", shown=shown(answer))
    assert done.status_code == 409
    assert page.text() == before


def test_what_a_written_plan_gives_is_one_press_away(page: Asking) -> None:
    page.post(HERE + "/write", shown=shown(answer_all(page)))
    after = look(page).text
    assert "^" not in after.partition("The plan is in the book")[2].partition("What to say")[0]
    places = ["The first thing today", "What to say", "What it gives you now", "The plan</h2>"]
    assert [after.index(one) for one in places] == sorted(after.index(one) for one in places)
    assert "/pages/hold/" not in after, "the mail to Growth is the one message to them"
    assert "A mail to Growth" in after
    note = re.search(r'href="(/pages/confirm/[^"]+)"', after)
    assert note is not None
    ref = re.search(r'name="ref" value="([^"]+)"', page.get(note[1]).text)
    assert ref is not None
    page.post(f"{note[1]}/tell", ref=ref[1], words="They may go on")
    assert "Subject" in page.get(note[1]).text
    assert "They may go on" in page.get(note[1]).text


def test_what_is_to_be_sent_stands_before_the_plan_and_the_rest_is_folded(page: Asking) -> None:
    text = answer_all(page).text.split("<main")[1]
    places = [
        text.index(one)
        for one in ("The first thing today", 'class="letter"', "<details", "The plan</h2>")
    ]
    assert places == sorted(places)
    assert text.index("To read on") < text.index("What not to do")
    assert text.index("See how it would be written") < text.index('<pre class="written"')


def test_a_case_that_is_none_yet_is_not_offered_as_a_file(page: Asking) -> None:
    page.book.write_text(page.text() + '2026-11-03 ask me -> Marcus "Two more people" #team\n')
    answer = page.get(f"/pages/case/{key_of('team')}").text
    assert "This is no case yet" in answer
    assert "/as/pdf" not in answer


def test_the_third_way_is_written_on_the_page_of_the_case_and_shown_first(page: Asking) -> None:
    page.book.write_text(page.text() + '2026-11-03 ask me -> Marcus "Two more people" #team\n')
    before, answer = page.text(), page.get(f"/pages/case/{key_of('team')}").text
    assert "Another way there is" in answer
    assert 'name="matters" value="team"' in answer
    filled = {"who": "me", "matters": "team", "title": "Half of it", "line.cost": "a month"}
    shown = page.post("/write/option", **filled).text
    assert page.text() == before
    assert "Half of it" in shown
    assert ">Write it down</button>" in shown


def test_the_day_that_a_story_names_is_taken_over_and_can_be_changed(page: Asking) -> None:
    page.post(
        "/happened",
        text="Last year was calm. Yesterday my boss did not back me in front of Growth.",
    )
    page.post(HERE, slot="change", words="He let them go ahead", do="next")
    answer_until(page, "day")
    answer = look(page)
    assert asked(answer)[0] == "exception"
    assert "Tuesday 3 November" in answer.text
    at = list(ANSWERS).index("day") + 4
    shown_day = page.get(f"{HERE}/{at}")
    assert asked(shown_day) == ("day", "Tuesday 3 November")
    assert 'name="day_meant" value="2026-11-03"' in shown_day.text
    page.post(HERE, slot="day", words="Tuesday 3 November", day_said="Tuesday 3 November", day_meant="2026-11-03", do="next")  # fmt: skip
    assert kept(page)["day"] == "2026-11-03"
    page.post(HERE, slot="day", words="2 November", day_said="Tuesday 3 November", day_meant="2026-11-03", do="next")  # fmt: skip
    assert kept(page)["day"] == "2026-11-02"


def test_whom_a_first_name_of_a_story_or_an_answer_means_is_the_one_of_the_book(
    page: Asking,
) -> None:
    people = (("Vera Lind", "peer"), ("Vera Okafor", "peer"), ("Tom Hale", "stakeholder"))
    page.book.write_text(page.text() + "".join(f"2026-11-03 person {who}\n  relation: {what}\n" for who, what in people))  # fmt: skip
    there = "/happened/walk/i-fumbled-it"
    page.post("/happened", text="My boss, Vera, asked what I would do with the team.")
    for slot in ("position", "their side", "my part"):
        page.post(there, slot=slot, words="a day")
    page.post(there, way="Go back with one sentence")
    answer = look(page, there)
    assert "Your story says Vera, and in the book that may be Vera Lind or Vera Okafor." in answer.text  # fmt: skip
    again = page.post(there, slot="boss", words="Vera")
    assert again.status_code == 200
    assert "may be Vera Lind or Vera Okafor: write which of them" in again.text
    page.post(there, slot="boss", words="Tom", do="plan")
    assert "talk with Tom Hale" in page.get(there + "/end").text


def test_the_way_comes_after_what_is_wanted_and_only_what_it_needs_is_asked(page: Asking) -> None:
    answer_until(page, "others")
    assert asked(look(page))[0] == "agreed"
    back = page.post(HERE, slot="agreed", words="No date before the tests", do="back")
    assert back.headers["location"] == HERE + "/ways"
    assert f'href="{HERE}/3"' in page.get(HERE + "/ways").text
    page.post(HERE, way="Let it go")
    answer = look(page)
    assert asked(answer)[0] == "agreed"
    assert "What can you not do since then" not in page.get(HERE + "/15").text


def test_enough_at_any_question_leads_to_the_ways_and_the_plan(page: Asking) -> None:
    page.post(HERE, slot="position", words="To be told first", do="plan")
    assert 'name="way"' in look(page).text
    page.post(HERE, way=FIRST_WAY)
    answer = look(page)
    assert "The first thing today" in answer.text
    page.post(HERE + "/write", shown=shown(answer))
    assert "want: To be told first" in page.text()


def test_a_step_of_the_plan_is_said_by_one_press_and_a_second_walk_adds_nothing(
    page: Asking,
) -> None:
    page.post(HERE + "/write", shown=shown(answer_all(page)))
    assert "I have said it" in page.get("/").text
    assert "You are waiting for" not in page.get("/").text
    assert "nobody has heard it yet" in page.get("/entry/ten-minutes").text
    done = page.post("/entry/ten-minutes/said")
    assert done.status_code == 303
    assert 'outcome me "Said"' in page.text()
    assert "nobody has heard it yet" not in page.get("/entry/ten-minutes").text
    assert page.post("/entry/ten-minutes/said").status_code == 409
    page.post(HERE + "/forget", sure="yes")
    assert "All of it stands in the book already" in answer_all(page).text


def test_after_the_plan_is_written_each_step_can_be_told_as_said_and_today_is_a_press_away(
    page: Asking,
) -> None:
    page.post(HERE + "/write", shown=shown(answer_all(page)))
    there = page.get(HERE + "/end").text
    assert '<a href="/">Today</a>' in there
    assert "Copy" in there
    rows = re.findall(r'form="now-said" name="refs" value="([^"]+)"', there)
    assert rows
    done = page.post("/said", refs=rows[0])
    after = page.get(HERE + "/end").text
    assert len(re.findall(r'form="now-said" name="refs"', after)) < len(rows)
    page.post(done.headers["location"] + "/take-back")
    assert (
        re.findall(r'form="now-said" name="refs" value="([^"]+)"', page.get(HERE + "/end").text)
        == rows
    )


def test_the_story_is_kept_with_the_plan_for_nobody_else(page: Asking) -> None:
    page.post("/happened", text="My boss did not back me.\n\nGrowth laughed.")
    answer = answer_all(page)
    page.post(HERE + "/write", shown=shown(answer))
    note = page.text().partition('note me "What happened, in my own words"')[2]
    assert "My boss did not back me." in note.partition("\n\n")[0]


def test_lines_of_one_answer_do_not_run_together(page: Asking) -> None:
    page.post(HERE, slot="effect", words="They ask Theo\r\nMeetings take longer\r\n", do="next")
    assert kept(page)["effect"] == "They ask Theo. Meetings take longer"


def test_a_plan_is_written_once(page: Asking) -> None:
    answer = answer_all(page)
    page.post(HERE + "/write", shown=shown(answer))
    before = page.text()
    assert page.post(HERE + "/write", shown=shown(answer)).status_code == 303
    assert page.text() == before


def test_a_day_that_is_not_clear_is_asked_once_more_and_then_left_open(
    page: Asking,
) -> None:
    answer_until(page, "day")
    first = page.post(HERE, slot="day", words="some day in spring")
    assert first.status_code == 200
    assert 'role="alert"' in first.text
    assert asked(look(page)) == ("day", "some day in spring")
    page.post(HERE, slot="day", words="some day in spring", unclear="some day in spring")
    assert kept(page)["day"] == ""


def test_a_day_to_come_is_not_taken_for_one_that_is_past(page: Asking) -> None:
    there = "/happened/walk/bad-review"
    page.post(there, slot="day", words="Monday")
    desk = next(iter(page.house._desks.values()))
    said = half_told.remembered(desk, page.house.around.environ, "bad-review")
    assert said == {"day": "2026-11-09"}


def test_a_question_left_open_costs_the_steps_that_need_it_and_can_be_answered_later(
    page: Asking,
) -> None:
    page.post(HERE, slot="position", words="x", do="skip")
    assert asked(look(page))[0] == "their side"
    assert "left open" in look(page).text
    assert asked(page.get(HERE + "/1"))[0] == "position"
    assert page.get(HERE + "/99").status_code == 404
    assert page.get(HERE + "/write").status_code == 404


def test_the_talk_that_a_story_tells_of_is_shown_and_put_right_by_one_answer(page: Asking) -> None:
    page.post("/happened", text="My boss did not back me in front of Growth. We talk Thursdays.")
    answer_all(page)
    end = look(page).text
    assert "When do you talk with Marcus next?</span> Thursday 5 November" in end
    assert "when we talk on Thursday 5 November" in end
    at = re.search(r'href="[^"]*/(\d+)" aria-label="Change the answer to: When do you talk', end)
    assert at is not None
    page.post(HERE, slot="talk-day", words="Friday at 10:00", do="there")
    end = look(page).text
    assert "when we talk on Friday 6 November" in end
    assert "Thursday 5 November: talk with" not in end


def test_an_outburst_is_met_once_and_stands_in_nothing_that_is_sent(page: Asking) -> None:
    answer_until(page, "effect")
    raw = "he makes me sick and I look like an idiot"
    page.post(HERE, slot="effect", words=raw)
    answer = look(page)
    assert asked(answer) == ("effect", raw)
    assert "is kept for you alone" in answer.text
    page.post(HERE, slot="effect", words="he is a coward")
    assert asked(look(page))[0] == "rule"
    page.post(HERE, slot="rule", words="You tell me first")
    text = look(page).text
    assert "One effect since then" not in text
    assert f"One effect on the work. {raw} / he is a coward" in text
    page.post(HERE, slot="effect", words="They wait two days")
    assert "One effect since then: they wait two days." in look(page).text


def test_what_an_answer_tells_of_home_is_met_once_and_one_press_leaves_it_out(page: Asking) -> None:
    answer_until(page, "effect")
    whole = "each answer takes two days, and I get home too late for my son"
    page.post(HERE, slot="effect", words=whole)
    answer = look(page)
    assert asked(answer) == ("effect", whole)
    assert "“I get home too late for my son” is about home and not about the work" in answer.text
    page.post(HERE, slot="effect", words=whole, do="without")
    assert asked(look(page))[0] == "rule"
    page.post(HERE, slot="rule", words="You tell me first")
    text = look(page).text
    assert "One effect since then: each answer takes two days." in text
    assert f"One effect on the work. {whole}" in text


def test_what_is_told_of_home_stands_where_it_is_said_once_more(page: Asking) -> None:
    answer_until(page, "effect")
    whole = "two days lost, and my son waits"
    for _ in range(2):
        page.post(HERE, slot="effect", words=whole)
    assert asked(look(page))[0] == "rule"
    page.post(HERE, slot="rule", words="You tell me first")
    assert f"One effect since then: {whole}." in look(page).text


def test_what_a_story_tells_is_kept_with_its_matter_and_each_can_be_left_out(page: Asking) -> None:
    told = "My boss did not back me in front of Growth. This morning two of us were ill. At five he came in and laughed at me."
    page.post("/happened", text=told)
    answer_all(page)
    end = look(page).text
    part = end.partition("What you told, kept with it")[2].partition("</section>")[0]
    assert "Requests and your own promises can be read by those they name; everything else by you alone." in part  # fmt: skip
    numbers = re.findall(r'name="fact" value="(\d+)"', part)
    assert len(numbers) == 2
    page.post(HERE, do="told", fact=numbers[0])
    end = look(page).text
    assert end.count('aria-label="Keep: ') == 1
    page.post(HERE + "/write", shown=shown(look(page)))
    book = page.text()
    assert 'note me "This morning two of us were ill."' not in book
    assert 'note me "At five he (Marcus) came in and laughed at me."' in book


def test_the_name_of_the_matter_is_shown_at_the_end_and_changed_by_one_answer(
    tmp_path: Path,
) -> None:
    page = Asking(tmp_path, "2026-11-01 person Dana\n  relation: boss\n").come_in()
    answer_all(page, change="We drop the pilot")
    end = look(page).text
    at = re.search(rf'href="{HERE}/(\d+)" aria-label="change it: the name of the matter"', end)
    assert at is not None
    assert "#pilot" in end
    page.post(HERE, slot="matter", words="second pilot", do="there")
    assert "#second-pilot" in look(page).text
    page.door.close()


def test_what_nobody_has_said_is_told_at_the_message_before_it_is_copied_and_nowhere_else(
    page: Asking,
) -> None:
    end = answer_all(page).text
    parts = end.split("<section class=")
    suggested = [one for one in parts if "<mark>" in one and "?]" in one]
    assert suggested
    for one in suggested:
        assert one.index("Still yours to fill in") < one.index("data-copy=")
    aloud = [one for one in suggested if one.startswith('"aloud"')]
    assert aloud, "what is said aloud has its gaps too"
    assert "Nobody has said" not in end
    page.post(HERE + "/write", shown=shown(look(page)))
    assert "Nobody has said" not in look(page).text


def test_a_day_put_over_a_suggestion_is_no_longer_told_as_a_gap(page: Asking) -> None:
    end = answer_all(page).text
    at = re.search(r'name="mail" value="(\d+)"', end)
    assert at is not None
    page.post(HERE + "/words", mail=at[1], text="Marcus, ten minutes by Friday?", do="look")
    letter = look(page).text.partition('class="letter"')[2].partition("</form>")[0]
    assert "Still yours to fill in" not in letter


def test_the_way_that_the_story_tells_stands_first_with_its_sentence(page: Asking) -> None:
    page.post("/happened", text="Yesterday she offered me the post of head cook.")
    here = "/happened/walk/step-back"
    for slot in ("position", "their side", "my part"):
        page.post(here, slot=slot, words="Calm evenings")
    text = page.get(here + "/ways").text
    assert "because you wrote: “Yesterday she offered me the post of head cook”." in text
    assert text.index('value="Thank them,') < text.index('value="Propose a change,')


def test_a_choice_may_be_named_by_its_number_in_the_words(page: Asking) -> None:
    on = page.post(HERE, slot="position", words="2")
    assert on.headers["location"] == f"{HERE}/2"
    assert "to be told first next time" in page.get(f"{HERE}/1").text
    assert "is none of the 3" in page.post(HERE, slot="position", words="4").text


def test_two_tabs_that_answer_one_question_lose_neither_answer(page: Asking) -> None:
    page.post(HERE, slot="position", words="To be told first", new="yes")
    page.post(HERE, slot="position", words="", do="skip", new="yes")
    assert kept(page)["position"] == "To be told first"
    page.post(HERE, slot="position", words="To be asked", new="yes")
    assert kept(page)["position"] == "To be asked"
    assert kept(page)["-aside.position"] == "To be told first"
    page.post(HERE, slot="position", words="To be heard")
    assert kept(page)["position"] == "To be heard"


def test_an_answer_that_comes_after_the_plan_was_written_is_shown_and_kept(page: Asking) -> None:
    page.post(HERE + "/write", shown=shown(answer_all(page)))
    late = page.post(HERE, slot="effect", words="They ask the harbour instead", new="yes")
    assert late.status_code == 409
    assert "“They ask the harbour instead”, which you answered here since" in late.text
    assert kept(page)["-aside.effect"] == "They ask the harbour instead"
    assert kept(page)["effect"] == ANSWERS["effect"]
