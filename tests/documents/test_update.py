"""The update: what one reader has not heard yet, bad news first, results tied to their goals."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from goodbooks.core.phrasing import word_count
from pages import body, made, message, section, words

if TYPE_CHECKING:
    from collections.abc import Callable

    from goodbooks.core.book import Book

GOAL = '2026-10-01 goal Marcus "Incident minutes down" ^inc #reliability\n'
READS = "2026-10-01 person Marcus\n  relation: boss\n  listens: paper first\n"
TALKS = "2026-10-01 person Marcus\n  relation: boss\n  listens: talk first\n"
BESIDE = "Beside the message, for you alone"


def test_a_late_promise_stands_in_the_first_line_with_a_gap_for_its_new_day(
    book: Callable[[str], Book],
) -> None:
    told = book(GOAL + READS + '2026-10-20 promise me -> Marcus "Test plan" ^plan by 2026-10-30\n'
                '2026-11-02 win me "Restore tested" for ^inc\n  result: 0 -> 30 restores\n')  # fmt: skip
    page = made("update", told, who="Marcus")
    first = body(page).split("\n")[0]
    assert first == "Late: “Test plan” was due 30 October. It will be there by [new day]."
    assert message(page).gaps[0].marked == "[new day]"
    assert message(page).gaps[0].remedy == "goodbooks add 'outcome \"moved\" for ^plan by DAY'"


def test_a_late_promise_in_a_matter_of_their_goals_is_bad_news_though_given_to_another(
    book: Callable[[str], Book],
) -> None:
    told = book(GOAL + '2026-10-20 promise me -> Growth "Failover" #reliability by 2026-10-30\n'
                '2026-10-20 promise me -> Growth "Newsletter" #letters by 2026-10-30\n')  # fmt: skip
    text = body(made("update", told, who="Marcus"))
    assert "Late: “Failover”" in text
    assert "Newsletter" not in text


def test_much_bad_news_is_all_said_in_the_first_three_lines(book: Callable[[str], Book]) -> None:
    late = "".join(
        f'2026-10-20 promise me -> Marcus "Job {n}" by 2026-10-2{n}\n' for n in range(1, 6)
    )
    lines = body(made("update", book(READS + late), who="Marcus")).split("\n")
    assert lines[0].startswith("Late: “Job 1”")
    assert lines[2] == "Also: “Job 3” is late; “Job 4” is late; “Job 5” is late."


def test_a_moved_day_and_a_failed_condition_are_bad_news(book: Callable[[str], Book]) -> None:
    told = book(
        READS
        + """
2026-10-20 promise me -> Marcus "Test plan" ^plan by 2026-11-10
2026-11-02 outcome me "moved: the lab is closed" for ^plan
  due: 2026-11-12
2026-10-20 promise me -> Marcus "Go live" ^live by 2026-12-01
  condition: Finance frees two seats
2026-11-02 outcome Finance "failed" for ^live
"""
    )
    lines = body(made("update", told, who="Marcus")).split("\n")
    assert lines[0].startswith(
        "At risk: “Go live”; its condition (“Finance frees two seats”) failed"
    )
    assert lines[1] == "Moved: “Test plan”, from 10 November to 12 November: the lab is closed."


@pytest.mark.parametrize("due", ["2026-11-05", "2026-11-01"])
def test_a_condition_of_which_i_alone_know_that_it_is_met_is_not_told_as_open(
    book: Callable[[str], Book], due: str
) -> None:
    told = f"""
2026-10-20 promise me -> Growth "The portal" ^portal by 2026-11-20
  condition: legal signs
  condition-due: {due}
"""
    assert "At risk" in body(made("update", book(told), who="Growth"))
    met = '2026-11-02 outcome me "met" for ^portal\n  readers: me\n'
    page = made("update", book(told + met), who="Growth")
    assert body(page) == "Coming from me: “The portal” by 20 November."
    assert any("“met” on 2 November" in one.text for one in page.beside)


def test_an_exception_past_its_day_is_bad_news_until_it_is_said_to_be_over(
    book: Callable[[str], Book],
) -> None:
    waiver = '2026-10-20 decision Marcus -> me "Only once" ^w\n  exception: load test\n  ends: 2026-10-30\n'
    over = '2026-11-01 outcome me "ended" for ^w\n'
    assert "Left out until 30 October: load test." in body(
        made("update", book(waiver), who="Marcus")
    )
    assert "load test" not in body(made("update", book(waiver + over), who="Marcus"))


def test_a_result_is_tied_to_their_goal_and_thanks_others_by_name(
    book: Callable[[str], Book],
) -> None:
    told = book(GOAL + '2026-11-02 win Platform "Restore tested" for ^inc\n'
                "  result: 0 -> 30 restores a month\n  credit: Lena, Marcus\n")  # fmt: skip
    assert body(made("update", told, who="Marcus")) == (
        "From 0 to 30 restores a month: Restore tested. For “Incident minutes down”. "
        "Thanks to Platform, Lena and you."
    )


def test_a_result_without_figures_has_a_gap_and_no_made_up_figure(
    book: Callable[[str], Book],
) -> None:
    page = made("update", book(GOAL + '2026-11-02 win me "Restore" ^w for ^inc\n'), who="Marcus")
    assert body(page).startswith("[before -> after]: Restore.")
    assert message(page).gaps[0].remedy == "write under ^w: result: before -> after"


def test_work_for_no_goal_is_asked_about_beside_the_message(book: Callable[[str], Book]) -> None:
    page = made("update", book(GOAL + '2026-11-02 win me "Taught two" ^w\n'), who="Marcus")
    assert "Taught two" not in body(page)
    asked = next(line for line in section(page, BESIDE) if "Taught two" in line)
    assert "Which goal of Marcus's did it serve, such as ^inc?" in asked


def test_what_the_reader_did_is_thanked_for_and_not_told_as_mine(
    book: Callable[[str], Book],
) -> None:
    told = book(GOAL + '2026-11-02 win Marcus "Took the call himself" for ^inc\n')
    assert body(made("update", told, who="Marcus")) == (
        "Thank you for “Took the call himself” on 2 November."
    )


def test_it_begins_at_the_last_update_and_not_at_a_later_talk(book: Callable[[str], Book]) -> None:
    told = book(
        GOAL
        + """
2026-10-10 win me "Old news" for ^inc
2026-10-16 talk me -> Marcus "UPDATE"
  stage: held
  page: update
2026-10-20 win me "Fresh news" for ^inc
2026-10-23 talk Marcus "One-on-one"
  stage: held
"""
    )
    page = made("update", told, who="Marcus")
    assert "Fresh news" in body(page)
    assert "Old news" not in body(page)
    assert page.subtitle.startswith("Since the last update to them, on 16 October")


def test_without_an_update_it_begins_at_the_last_talk_and_else_two_weeks_ago(
    book: Callable[[str], Book],
) -> None:
    wins = GOAL + '2026-10-19 win me "Older" for ^inc\n2026-10-25 win me "Newer" for ^inc\n'
    talk = '2026-10-23 talk Marcus "One-on-one"\n  stage: held\n'
    assert "Older" not in body(made("update", book(wins + talk), who="Marcus"))
    assert "Newer" in body(made("update", book(wins), who="Marcus"))
    assert "Older" not in body(made("update", book(wins), who="Marcus"))


def test_on_the_day_of_an_update_the_hour_decides_what_is_new(book: Callable[[str], Book]) -> None:
    told = book(
        GOAL
        + """
2026-11-03 09:00 win me "Before it" for ^inc
2026-11-03 10:00 talk me -> Marcus "UPDATE"
  stage: held
  page: update
2026-11-03 11:00 win me "After it" for ^inc
"""
    )
    text = body(made("update", told, who="Marcus"))
    assert "After it" in text
    assert "Before it" not in text


def test_what_was_written_down_late_is_news_all_the_same(book: Callable[[str], Book]) -> None:
    told = book(
        GOAL
        + """
2026-10-16 talk Marcus "One-on-one"
  stage: held
2026-10-10 win me "Remembered late" for ^inc
  written: 2026-10-20
"""
    )
    assert "Remembered late" in body(made("update", told, who="Marcus"))


def test_a_decision_wanted_has_a_day_and_a_way_to_say_yes(book: Callable[[str], Book]) -> None:
    told = book('2026-11-02 ask me -> Marcus "Two more testers" ^two\n'
                "  due: 2026-11-06\n  on-yes: I start the load test on Monday\n")  # fmt: skip
    assert body(made("update", told, who="Marcus")) == (
        "Wanted by 6 November: Two more testers. Reply yes and I start the load test on Monday."
    )


def test_what_an_ask_lacks_is_a_marked_gap(book: Callable[[str], Book]) -> None:
    page = made("update", book('2026-11-02 ask me -> Marcus "Two testers" ^two\n'), who="Marcus")
    assert body(page) == "Wanted by [day]: Two testers. Reply yes and I [what I do then]."
    assert [gap.marked for gap in message(page).gaps] == ["[day]", "[what I do then]"]


def test_promises_kept_and_due_are_named(book: Callable[[str], Book]) -> None:
    told = book("""
2026-10-25 promise me -> Marcus "Test plan" ^plan by 2026-11-05
2026-11-02 outcome me "delivered" for ^plan
2026-10-25 promise me -> Marcus "Risk list" by 2026-11-09
""")
    text = body(made("update", told, who="Marcus"))
    assert "Kept: “Test plan”." in text
    assert "Coming from me: “Risk list” by 9 November." in text


def test_a_listener_gets_eighty_words_and_is_asked_for_five_minutes(
    book: Callable[[str], Book],
) -> None:
    wins = "".join(
        f'2026-11-02 win me "Restore number {n} tested on a quiet night" for ^inc\n'
        f"  result: {n} -> {n + 9} restores a month, counted by hand\n"
        for n in range(20)
    )
    for person, most in ((TALKS, 80), (READS, 250)):
        page = made("update", book(GOAL + person + wins), who="Marcus")
        assert word_count([body(page)]) <= most
        assert body(page).endswith("May I have five minutes?") is (most == 80)
        cut = [line for line in section(page, BESIDE) if line.startswith("Left out for its length")]
        assert len(cut) + body(page).count("For “Incident") == 20


def test_the_order_is_the_one_they_wish_for(book: Callable[[str], Book]) -> None:
    rest = GOAL + '2026-11-02 win me "Restore" for ^inc\n2026-11-02 ask me -> Marcus "Testers"\n'
    for listens, is_ask_first in (("paper first", False), ("paper first; ask first", True)):
        person = f"2026-10-01 person Marcus\n  listens: {listens}\n"
        text = body(made("update", book(rest + person), who="Marcus"))
        assert (text.index("Testers") < text.index("Restore")) is is_ask_first


def test_the_subject_says_type_day_and_news(book: Callable[[str], Book]) -> None:
    told = book(
        GOAL + '2026-11-02 win me "Restore" for ^inc\n2026-11-02 ask me -> Marcus "Seats"\n'
    )
    page = made("update", told, who="Marcus")
    assert message(page).subject == "Update of 3 November: one decision wanted and one result"


def test_promises_kept_and_days_to_come_are_news_in_the_subject(
    book: Callable[[str], Book],
) -> None:
    due = '2026-11-01 promise me -> Marcus "List" ^list by 5 November\n'
    page = made("update", book(due), who="Marcus")
    assert message(page).subject == "Update of 3 November: what is due next"
    kept = due + '2026-11-03 outcome me "delivered" for ^list\n'
    page = made("update", book(kept), who="Marcus")
    assert message(page).subject == "Update of 3 November: one promise kept"
    assert page.sections[0].title == "Ready to send"


def test_nothing_new_is_said_in_a_line(book: Callable[[str], Book]) -> None:
    page = made("update", book('2026-11-02 talk Marcus "One-on-one"\n'), who="Marcus")
    assert page.sections[0].title == "No news; only if they wait for a line"
    assert body(page) == "Nothing new since 2 November: no result, nothing late, nothing due."


def test_how_they_listen_shapes_the_message_and_stands_nowhere_on_the_page(
    book: Callable[[str], Book],
) -> None:
    person = "2026-10-01 person Marcus\n  listens: talk first, and never on a Monday\n"
    page = made("update", book(GOAL + person), who="Marcus")
    assert "80 at most" in page.subtitle
    assert "Monday" not in words(page)


def test_a_proposal_is_no_item_to_say_yes_to_and_a_talk_needs_one_line_back(
    book: Callable[[str], Book],
) -> None:
    told = book(
        READS
        + '2026-11-02 ask me -> Marcus "To go back to the ward" by 2026-12-18\n  i-give: six weeks\n'
        '2026-11-02 ask me -> Marcus "Half an hour about my role" by 2026-11-20\n'
    )
    text = body(made("update", told, who="Marcus"))
    assert "To go back to the ward. I'd rather talk about it than settle it by mail." in text
    assert "Half an hour about my role. One line back is enough." in text
    assert "Reply yes" not in text


def test_where_no_talk_is_noted_the_reader_is_given_no_day_that_nobody_named(
    book: Callable[[str], Book],
) -> None:
    page = made("update", book("2026-06-01 person Marcus"), who="Marcus")
    assert body(page) == "Nothing new in the last two weeks: no result, nothing late, nothing due."
    assert page.subtitle.startswith("In the last two weeks, as no talk with them is noted")


PAUSED = """
2026-10-20 promise Theo -> Growth "Loyalty live" #loyalty by 2026-12-01
2026-11-02 09:40 decision Marcus "Pause; I will meet Growth" ^pause #loyalty
  public: we pause for today
"""
NEXT_WORD = '2026-11-02 10:00 promise me -> Growth "Next word" #loyalty by 2026-11-04\n  next-word: 2026-11-04\n'
TURNED = """
2026-11-02 17:20 decision Marcus "Give in, they may have it" ^once #loyalty
  reverses: ^pause
  public: we go on
  because: he was tired of it
  private: I was furious
"""


def test_a_decision_that_was_turned_around_since_they_were_told_is_the_first_news(
    book: Callable[[str], Book],
) -> None:
    page = made("update", book(PAUSED + NEXT_WORD + TURNED), who="Growth")
    assert body(page).split("\n")[0] == (
        "Changed on 2 November: we go on. It takes the place of “we pause for today”."
    )
    assert message(page).subject.startswith("Update of 3 November: one decision changed")
    for hidden in ("Give in", "Pause; I", "tired", "furious"):
        assert hidden not in words(page)


def test_a_decision_that_was_turned_around_is_no_news_twice(book: Callable[[str], Book]) -> None:
    sent = '2026-11-02 18:00 talk me -> Growth "UPDATE"\n  stage: held\n  page: update\n'
    told = '2026-11-02 18:00 answer me -> Growth "Yes, go on" #loyalty\n  is: yes\n'
    heard = TURNED + "  told: Growth\n"
    for later in (
        TURNED + sent,
        TURNED + told,
        heard,
        TURNED + NEXT_WORD.replace("10:00", "18:00"),
    ):
        assert "Changed" not in body(made("update", book(PAUSED + NEXT_WORD + later), who="Growth"))
    assert "Changed" not in body(made("update", book(PAUSED + TURNED), who="Marcus"))


def test_what_they_never_heard_of_is_not_told_as_turned_around(
    book: Callable[[str], Book],
) -> None:
    between_us = PAUSED.replace("  public: we pause for today\n", "")
    assert "Changed" not in body(made("update", book(between_us + TURNED), who="Growth"))
    assert "Changed" in body(made("update", book(PAUSED + TURNED), who="Growth"))
    elsewhere = NEXT_WORD + TURNED.replace("#loyalty", "#tills")
    told = PAUSED.replace("pause #loyalty", "pause #tills") + elsewhere
    assert "Changed" not in body(made("update", book(told), who="Growth"))


def test_a_pause_taken_back_twice_is_told_from_what_they_knew_to_what_holds_now(
    book: Callable[[str], Book],
) -> None:
    last = '2026-11-03 09:00 decision Marcus "Only in forty shops" ^forty #loyalty\n  reverses: ^once\n'
    page = made("update", book(PAUSED + NEXT_WORD + TURNED + last), who="Growth")
    assert body(page).split("\n")[0] == (
        "Changed: Marcus decided on 3 November: Only in forty shops."
        " It takes the place of “we pause for today” of 2 November."
    )
    assert "Growth will read “Only in forty shops” as you noted it for yourself." in words(page)


THE_EVENING = """
2026-11-03 11:20 request Growth -> me "Can we push ahead?" #loyalty
2026-11-03 17:20 decision Marcus "Go ahead, this once" ^once #loyalty
"""


def test_a_decision_of_today_is_news_to_those_who_wait_as_the_holding_message_tells_it(
    book: Callable[[str], Book],
) -> None:
    page = made("update", book(READS + THE_EVENING), who="Growth")
    assert body(page).split("\n") == [
        "Marcus decided on 3 November: Go ahead, this once.",
        "You asked me on 3 November: “Can we push ahead?” "
        "If what was decided on 3 November does not answer it, one line back is enough.",
    ]
    assert message(page).subject == "Update of 3 November: one new decision"
    assert any("Growth will read “Go ahead, this once”" in line for line in section(page, BESIDE))
    meant = '2026-11-03 promise me -> Growth "Next word" #loyalty\n  planned: 2026-11-04\n'
    only_meant = THE_EVENING.replace('2026-11-03 11:20 request Growth -> me "Can we push ahead?" #loyalty\n', meant)  # fmt: skip
    assert "Go ahead" in body(made("update", book(READS + only_meant), who="Growth"))


def test_whoever_decided_or_heard_it_reads_that_nothing_else_is_new(
    book: Callable[[str], Book],
) -> None:
    page = made("update", book(READS + THE_EVENING), who="Marcus")
    assert body(page) == (
        "As you decided on 3 November: Go ahead, this once. "
        "Nothing else is new in the last two weeks: no result, nothing late, nothing due."
    )
    assert message(page).subject == "Update of 3 November: as decided"
    heard = body(made("update", book(READS + THE_EVENING + "  told: Growth\n"), who="Growth"))
    assert heard == (
        "You asked me on 3 November: “Can we push ahead?” "
        "As you know, Marcus decided on 3 November: Go ahead, this once. "
        "If that does not answer it, one line back is enough."
    )


def test_a_decision_is_told_to_nobody_twice_nor_where_it_is_none_of_theirs(
    book: Callable[[str], Book],
) -> None:
    sent = '2026-11-03 18:00 talk me -> Growth "UPDATE"\n  stage: held\n  page: update\n'
    again = made("update", book(THE_EVENING + sent), who="Growth")
    assert "made" not in message(again).subject
    assert body(again).startswith("You asked me on 3 November"), "which stays until it is answered"
    assert "decided" not in body(made("update", book(THE_EVENING), who="Finance"))
    turned = body(made("update", book(PAUSED + NEXT_WORD + TURNED), who="Growth"))
    assert turned.count("we go on") == 1


def test_whoever_may_read_an_ask_hears_that_it_was_answered(book: Callable[[str], Book]) -> None:
    text = (
        '2026-11-02 ask me -> Dana "To go back to my old role" ^back #role\n{}'
        '2026-11-03 decision Dana "Yes, from March" #role for ^back\n'
    )
    told = made("update", book(text.format("  readers: named, HR\n")), who="HR")
    assert "Dana decided on 3 November: Yes, from March." in body(told)
    assert "Nothing new" in body(made("update", book(text.format("")), who="HR"))


def test_an_update_says_beside_it_of_whom_a_noted_decision_speaks(
    book: Callable[[str], Book],
) -> None:
    told = THE_EVENING.replace("Go ahead, this once", "Go ahead, Growth is too loud")
    page = made("update", book(READS + told), who="Growth")
    assert "as you noted it for yourself, which speaks of Growth. In words for them:" in words(page)


def test_whoever_waits_for_the_next_word_hears_what_is_decided_and_by_when_it_comes(
    book: Callable[[str], Book],
) -> None:
    later = NEXT_WORD.replace("10:00", "18:00").replace("Next word", "Next word on #loyalty")
    page = made("update", book(PAUSED + TURNED + later), who="Growth")
    assert body(page) == (
        "As you know, settled on 2 November: we go on."
        " The next word from me comes on Wednesday 4 November."
    )
    assert message(page).subject == "Update of 3 November: where it stands"
    late = made("update", book(PAUSED + TURNED + later), who="Growth", today=date(2026, 11, 6))
    assert body(late).startswith("Late: the next word from me was due 4 November.")


def test_the_next_word_says_no_decision_twice(book: Callable[[str], Book]) -> None:
    lines = body(made("update", book(PAUSED + NEXT_WORD + TURNED), who="Growth")).split("\n")
    assert [line.split(" ")[0] for line in lines] == ["Changed", "The"]
    assert lines[1] == "The next word from me comes on Wednesday 4 November."


def test_a_next_word_that_brings_something_names_it(book: Callable[[str], Book]) -> None:
    text = '2026-11-02 promise me -> Growth "The list of dates" #x by 2026-11-04\n  next-word: 2026-11-04 12:00\n'
    page = made("update", book(text), who="Growth")
    assert body(page) == (
        "The next word from me comes on Wednesday 4 November, 12:00: “The list of dates”."
    )


def test_a_word_promised_to_others_is_no_news_for_the_boss(book: Callable[[str], Book]) -> None:
    goal = GOAL.replace("#reliability", "#loyalty")
    for day in (date(2026, 11, 3), date(2026, 11, 6)):
        page = made("update", book(READS + goal + NEXT_WORD), who="Marcus", today=day)
        assert "next word" not in body(page).lower()


def test_what_is_only_to_be_kept_to_is_told_back_as_no_open_question(
    book: Callable[[str], Book],
) -> None:
    told = book(READS + '2026-10-28 request Marcus -> me "Still don\'t tell the team before HR has answered" ^hush\n'
                '2026-10-28 request Marcus -> me "Please treat this as confidential" ^conf by 2026-11-18\n'
                '2026-10-28 request Marcus -> me "Do not touch the live server until we have spoken" ^live\n'
                '2026-10-28 request Marcus -> me "Who runs the release?" ^who\n')  # fmt: skip
    text = body(made("update", told, who="Marcus"))
    assert "Who runs the release" in text
    assert "tell the team" not in text
    assert "confidential" not in text
    assert "live server" not in text


def test_what_was_asked_is_told_back_once_and_without_a_threat(
    book: Callable[[str], Book],
) -> None:
    told = book(READS + '2026-10-28 request Marcus -> me "I need a name and a date, otherwise I go to Dana\'s boss" ^name\n'
                '2026-10-28 request Marcus -> me "Who runs the release" ^who\n'
                '2026-10-29 request Marcus -> me "Who runs the release in January?" ^jan\n')  # fmt: skip
    text = body(made("update", told, who="Marcus"))
    assert "You asked me on 28 October: “I need a name and a date”. It is still open" in text
    assert "otherwise" not in text
    assert text.count("Who runs the release") == 1
    assert "Who runs the release in January" in text
