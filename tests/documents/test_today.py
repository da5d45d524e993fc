"""today: what needs me, the most pressing first, and what reminds me of my own word."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings

from goodbooks.core.book import Book
from goodbooks.core.document import Line
from pages import made, section, words
from strategies import lives

if TYPE_CHECKING:
    from collections.abc import Callable

    from goodbooks.core.entry import Entry


def test_an_empty_book_says_how_to_begin(book: Callable[[str], Book]) -> None:
    assert "goodbooks add" in section(made("today", book("; nothing yet\n")), "")[0]


def test_the_next_word_is_called_for_when_its_time_comes(book: Callable[[str], Book]) -> None:
    word = """
        2026-11-02 promise me -> Growth, Sales "Next word on #loyalty" ^word #loyalty
          due: {day} 10:00
          next-word: {day} 10:00
    """
    due = made("today", book(word.format(day="2026-11-03")))
    assert section(due, "The next word") == [
        "You said Growth and Sales would hear from you today at 10:00, news or not: "
        "goodbooks hold loyalty; once they have it: goodbooks add 'outcome \"delivered\" for ^word'"
    ]
    assert section(due, "")[0] == "One thing needs you today."
    early = made("today", book(word.format(day="2026-11-04")))
    assert section(early, "The next word")[0].startswith(
        "You said Growth and Sales would hear from you tomorrow at 10:00"
    )
    assert section(early, "")[0] == "Nothing is late. The next step is tomorrow."


def test_those_who_wait_on_a_matter_are_named_until_a_next_word_is_promised(
    book: Callable[[str], Book],
) -> None:
    waiting = """
        2026-11-03 request Growth -> me "Can we push ahead?" ^push #loyalty
        2026-11-03 request Sales -> me "And the letter?" ^letter #loyalty
    """
    page = made("today", book(waiting))
    assert section(page, "Who waits for a word") == [
        "Growth and Sales wait on #loyalty: goodbooks hold loyalty"
    ]
    held = """
        2026-11-03 promise me -> Growth, Sales "Next word on #loyalty" ^word #loyalty
          due: 2026-11-04 10:00
          next-word: 2026-11-04 10:00
    """
    assert section(made("today", book(waiting + held)), "Who waits for a word") == []


def test_a_fresh_decision_by_word_of_mouth_wants_to_be_written(
    book: Callable[[str], Book],
) -> None:
    text = '2026-11-03 decision Marcus "Go ahead" ^once\n'
    assert section(made("today", book(text)), "Not yet in writing") == [
        "Marcus: “Go ahead”: goodbooks confirm ^once"
    ]
    sent = text + '2026-11-03 outcome me -> Marcus "Sent" for ^once\n  state: sent\n'
    assert section(made("today", book(sent)), "Not yet in writing") == []


def test_what_is_due_within_a_week_is_there_and_what_is_later_is_not(
    book: Callable[[str], Book],
) -> None:
    told = book("""
        2026-10-01 promise me -> Ana "Late" ^a by 2026-11-01
        2026-10-01 promise me -> Ana "Soon" ^b by 2026-11-09
        2026-10-01 promise me -> Ana "Far" ^c by 2026-12-09
        2026-10-01 promise Ana -> Bo "Theirs" ^d by 2026-11-04
    """)
    assert section(made("today", told), "Due from you") == [
        "To Ana: Late (was due Sunday 1 November, 2 days ago); if it was done: goodbooks add 'DAY outcome \"delivered\" for ^a'",
        "To Ana: Soon (due Monday 9 November, in 6 days)",
    ]


def test_a_request_and_the_promise_that_takes_it_up_stand_there_once(
    book: Callable[[str], Book],
) -> None:
    asked = (
        '2026-11-02 request Ana -> me "Could you send me the figures for the board?" ^asked by 2026-11-05\n'
        '2026-11-02 request Ana -> me "A room for the board" ^room by 2026-11-05\n'
    )
    mine = '2026-11-02 promise me -> Ana "The figures" ^mine by 2026-11-05\n'
    page = made("today", book(asked + mine))
    due = next(part for part in page.sections if part.title == "Due from you")
    assert [line.cites for line in due.blocks if isinstance(line, Line)] == [
        ("^room",),
        ("^mine", "^asked"),
    ]
    kept = '2026-11-03 outcome me "delivered" for ^mine\n'
    assert len(section(made("today", book(asked + mine + kept)), "Due from you")) == 1
    late = mine.replace("11-05", "11-06")
    assert len(section(made("today", book(asked + late)), "Due from you")) == 3
    dropped = '2026-11-03 outcome me "withdrawn" for ^mine\n'
    assert len(section(made("today", book(asked + mine + dropped)), "Due from you")) == 2


def test_the_next_talk_comes_with_the_command_for_its_brief(book: Callable[[str], Book]) -> None:
    told = book("""
        2026-11-04 09:00 talk Ana Souza "One-on-one" ^t
        2026-10-04 09:00 talk Ana Souza "One-on-one" ^old
    """)
    assert section(made("today", told), "The next talk") == [
        "Tomorrow, 09:00, Ana Souza, One-on-one: goodbooks brief 'Ana Souza'"
    ]


def test_a_talk_for_which_it_is_said_what_is_wanted_is_not_asked_about_again(
    book: Callable[[str], Book],
) -> None:
    told = book("""
        2026-11-04 09:00 talk Ana "One-on-one" ^t
        2026-11-02 talk
          amends: ^t
          want: Two weeks more
    """)
    assert section(made("today", told), "The next talk") == [
        "Tomorrow, 09:00, Ana, One-on-one: you said what you want of it; goodbooks brief Ana"
    ]


def test_a_talk_that_is_over_is_to_be_written_down(book: Callable[[str], Book]) -> None:
    told = book("""
        2026-11-02 10:00 talk Ana "One" ^a
        2026-11-02 11:00 talk Bo "Two" ^b
          stage: debriefed
        2026-11-03 16:00 talk Cy Low "Three" ^c
        2026-11-03 18:30 talk Di "Four" ^d
        2026-10-20 talk Ed "Long ago" ^e
    """)
    assert section(made("today", told), "To write down while it is fresh") == [
        "Yesterday, Ana, One: goodbooks debrief Ana --on 2026-11-02",
        "Today, Cy Low, Three: goodbooks debrief 'Cy Low'",
    ]


def test_on_its_day_a_talk_says_how_to_write_down_what_came_of_it(
    book: Callable[[str], Book],
) -> None:
    told = book('2026-11-03 18:30 talk Di "Four" ^d\n2026-11-04 talk Ed "Five" ^e\n')
    today, tomorrow = section(made("today", told), "The next talk")
    assert today.endswith("goodbooks brief Di; once you have spoken: goodbooks debrief Di")
    assert "debrief" not in tomorrow


def test_friday_is_the_day_of_the_round(book: Callable[[str], Book]) -> None:
    told = book("2026-11-01 person Ana\n")
    for day, lines in ((date(2026, 11, 6), 1), (date(2026, 11, 5), 0)):
        page = made("today", told, today=day)
        assert len(section(page, "This week")) == lines
    page = made("today", told, today=date(2026, 11, 6), is_round_done=True)
    assert section(page, "This week") == ["The round of this Friday is done."]


def test_a_day_is_about_twenty_lines_however_much_is_open(book: Callable[[str], Book]) -> None:
    text = "2026-06-01 person Boss\n  relation: boss\n" + "".join(
        f'2026-10-0{n} promise me -> Ana "P{n}" ^p{n} by 2026-11-0{n}\n'
        f'2026-10-0{n} ask me -> Bo "Q{n}" ^q{n}\n'
        f'2026-10-0{n} decision Cy "D{n}" ^d{n}\n'
        f'2026-11-0{n} talk Di{n} "T{n}" ^t{n}\n'
        for n in range(1, 9)
    )
    page = made("today", book(text), today=date(2026, 11, 6))
    assert sum(len(part.blocks) for part in page.sections) <= 24


def test_a_day_with_nothing_open_says_so(book: Callable[[str], Book]) -> None:
    page = made("today", book("2026-11-01 person Ana\n"))
    assert section(page, "")[0] == "Nothing is due, and nobody keeps you waiting."


def test_five_of_each_are_shown_and_the_rest_is_counted(book: Callable[[str], Book]) -> None:
    lines = [f'2026-10-0{n} promise me -> Ana "P{n}" ^p{n} by 2026-11-0{n}' for n in range(1, 9)]
    shown = section(made("today", book("\n".join(lines) + "\n")), "Due from you")
    assert len(shown) == 6
    assert shown[-1] == "and 3 more: goodbooks today --all"
    whole = made("today", book("\n".join(lines) + "\n"), is_whole=True)
    assert len(section(whole, "Due from you")) == 8


@settings(max_examples=100, deadline=None)
@given(lives())
def test_any_book_gives_a_day(life: list[Entry]) -> None:
    assert words(made("today", Book(life))).startswith("Tuesday 3 November")


def test_all_who_wait_are_counted_where_not_all_are_named(book: Callable[[str], Book]) -> None:
    asks = "".join(f'2026-11-03 request {who} -> me "When?" #loyalty\n' for who in "ABCDEFG")
    line = section(made("today", book(asks)), "Who waits for a word")[0]
    assert line.startswith("A, B, C, D, E and two others wait on #loyalty")


def test_a_day_that_passed_between_others_is_noticed_and_one_of_mine_is_said_once(
    book: Callable[[str], Book],
) -> None:
    theirs = '2026-10-03 promise Theo -> Growth "Loyalty API live" ^d by 2026-11-01\n'
    page = made("today", book(theirs))
    assert section(page, "Noticed")[0].startswith("Theo promised Growth “Loyalty API live”")
    mine = made("today", book(theirs.replace("Theo", "me")))
    assert "Loyalty API live" in section(mine, "Due from you")[0]
    assert not [line for line in section(mine, "Noticed") if "what became of it" in line]


def test_an_early_answer_is_told_beside_the_talk_that_was_to_bring_it(
    book: Callable[[str], Book],
) -> None:
    planned = """
        2026-11-02 talk Ana "In passing" ^fumble #lead
          stage: held
        2026-11-02 ask me -> Ana "Put me in the running" ^run #lead
        2026-11-05 talk Ana "Coming back to your question" ^back #lead
    """
    open_yet = made("today", book(planned))
    assert "may not need this talk" not in words(open_yet)
    assert section(open_yet, "To write down while it is fresh")
    answered = """
        2026-11-03 talk Ana ^now
          stage: debriefed
        2026-11-03 decision Ana "Yes to: Put me in the running" ^yes #lead for ^run
    """
    page = made("today", book(planned + answered))
    assert (
        "you have Ana's yes of 3 November, so you may not need this talk; goodbooks brief Ana"
        in section(page, "The next talk")[0]
    )
    assert section(page, "To write down while it is fresh") == []


UNDATED = """
2026-11-01 person Marcus
  relation: boss
2026-11-01 promise me -> Marcus "The old list" ^old
2026-11-02 decision Marcus "You take the tills" ^tills
2026-11-02 promise me -> Marcus "A note on the tills" ^note for ^tills
  planned: 2026-11-02
"""
SAID = '2026-11-02 outcome me "Said" for ^note\n  state: sent\n'


def test_a_promise_that_was_said_without_a_day_is_asked_for_its_day_once(
    book: Callable[[str], Book],
) -> None:
    asked = "by when? goodbooks add 'promise me' 'amends: ^note' 'due: DAY'"
    told = book(UNDATED + SAID)
    for name in ("today", "brief", "confirm"):
        text = words(made(name, told, who="Marcus", ref="tills"))
        assert text.count(asked) == 1
        assert text.count("by when?") == 1
        assert "“A note on the tills” without a day, so it counts as a wish" not in text


def test_nobody_is_asked_for_the_day_of_what_is_not_said_or_has_one(
    book: Callable[[str], Book],
) -> None:
    dated = UNDATED + SAID + "2026-11-03 promise me\n  amends: ^note\n  due: 2026-11-20\n"
    for told in (book(UNDATED), book(dated)):
        for name in ("today", "brief", "confirm"):
            assert "^note' 'due: DAY'" not in words(made(name, told, who="Marcus", ref="tills"))


REFUSED = """
2026-11-01 person Marcus
  relation: boss
2026-11-03 decision Marcus "We need you where you are, press on" ^press-on
2026-11-03 ask me -> Marcus "To hand the rota over" ^rota #step
  planned: 2026-11-03
"""


def test_a_refusal_from_before_what_is_asked_now_comes_behind_what_is_due(
    book: Callable[[str], Book],
) -> None:
    text = words(made("today", book(REFUSED)))
    assert text.index("To say") < text.index("Not yet in writing")
    assert "One thing needs you today" in text
    plain = words(made("today", book(REFUSED.split("2026-11-03 ask", maxsplit=1)[0])))
    assert "One thing needs you today" in plain
    no = REFUSED.replace(
        '"We need you where you are, press on" ^press-on', '"No, not now" ^no #step'
    )
    assert "One thing needs you today" in words(made("today", book(no)))


def test_a_decision_that_is_spoken_of_in_its_matter_stays_first(
    book: Callable[[str], Book],
) -> None:
    text = words(made("today", book(REFUSED.replace("^press-on", "^press-on #step"))))
    assert text.index("Not yet in writing") < text.index("To say")
    assert "Two things need you today." in text


def test_a_talk_whose_hour_has_passed_is_not_the_next_talk(book: Callable[[str], Book]) -> None:
    told = book(
        '2026-11-03 talk Joe "What about you?" ^joe\n'
        '2026-11-03 16:00 talk Ana "One-on-one" ^ana\n'
        '2026-11-03 20:00 talk Mia "Late" ^mia\n'
    )
    page = made("today", told, now="18:40")
    assert [line.split(",")[2].strip() for line in section(page, "The next talk")] == ["Mia"]
    fresh = section(page, "To write down while it is fresh")
    assert ["Joe" in fresh[0], "Ana" in fresh[1]] == [True, True]


def test_a_talk_that_is_told_as_held_is_not_the_next_talk_at_any_hour(
    book: Callable[[str], Book],
) -> None:
    told = book('2026-11-03 talk Joe "What about you?" ^joe\n  stage: held\n')
    page = made("today", told, now="09:00")
    assert section(page, "The next talk") == []
    assert "Joe" in section(page, "To write down while it is fresh")[0]


def test_whoever_was_the_boss_once_is_not_asked_for(book: Callable[[str], Book]) -> None:
    was = "2026-01-02 person Linda\n  relation: boss\n2026-09-01 person Linda\n  relation: former boss\n"
    now = "2026-09-01 person Marcus\n  relation: boss\n"
    talk = '2026-11-04 talk Marcus "1:1"\n  stage: planned\n'
    lines = section(made("today", book(was + now + talk)), "One question to ask")
    assert lines
    assert lines[0].startswith("For Marcus: ")


def test_a_word_that_comes_settles_the_one_that_was_promised_before(
    book: Callable[[str], Book],
) -> None:
    first = '2026-11-02 promise me -> Growth "Next word on #x" ^w1 #x by 2026-11-03\n  next-word: 2026-11-03\n'
    second = '2026-11-03 promise me -> Growth, Sales "Next word on #x" ^w2 #x by 2026-11-05\n  next-word: 2026-11-05\n'
    due = section(made("today", book(first)), "The next word")
    assert due[0].endswith("once they have it: goodbooks add 'outcome \"delivered\" for ^w1'")
    page = made("today", book(first + second))
    assert [line[:57] for line in section(page, "The next word")] == [
        "You said Growth and Sales would hear from you on Thursday"
    ]
    others = made("today", book(first + second.replace("Growth, Sales", "Sales")))
    assert len(section(others, "The next word")) == 2


def test_a_plan_whose_first_step_is_still_to_come_says_when(book: Callable[[str], Book]) -> None:
    step = '2026-11-03 ask me -> Marcus "Ten minutes" ^ten\n  planned: {}\n'
    near = made("today", book(step.format("2026-11-04")))
    assert section(near, "")[0] == "Nothing is late. The next step is tomorrow."
    far = made("today", book(step.format("2026-11-20")))
    assert section(far, "")[0] == (
        "Nothing is due this week. The next step, on 20 November: Ask Marcus: Ten minutes."
    )


def test_the_day_by_which_a_note_may_be_corrected_is_waited_for(
    book: Callable[[str], Book],
) -> None:
    text = (
        '2026-11-02 decision my boss "Go ahead" ^once\n  correct-by: {}\n'
        '2026-11-02 outcome me -> my boss "Sent back in writing" for ^once\n  state: sent\n'
    )
    page = made("today", book(text.format("2026-11-05")))
    assert section(page, "You are waiting for") == [
        "Your boss can correct your note of “Go ahead” until 5 November, in 2 days; when they agree: goodbooks confirm ^once --acknowledged"
    ]
    assert [one.title for one in page.reminders] == ["Last day to correct: Go ahead"]
    over = made("today", book(text.format("2026-11-02")))
    assert section(over, "You are waiting for") == [
        "Your boss had until 2 November to correct your note of “Go ahead”. When they agree: goodbooks confirm ^once --acknowledged; if nothing came: goodbooks confirm ^once --silent"
    ]
    silent = '2026-11-03 outcome my boss "No answer" for ^once\n  state: silent\n'
    told = book(text.format("2026-11-02") + silent)
    assert section(made("today", told), "You are waiting for") == []


@pytest.mark.parametrize(
    ("decided", "sent", "who"),
    [
        ("me", "me -> Growth", "Growth"),
        ("me, Marcus", "me -> my boss", "Your boss"),
        ("Marcus", "me -> Growth, Sales", "Growth and Sales"),
        ("me, Marcus", "me", "Marcus"),
        ("me", "me", "Whoever has it"),
    ],
)
def test_whoever_was_sent_the_note_can_correct_it_and_never_me(
    book: Callable[[str], Book], decided: str, sent: str, who: str
) -> None:
    text = (
        f'2026-11-01 decision {decided} "Go ahead" ^once\n  correct-by: 2026-11-02\n'
        f'2026-11-01 outcome {sent} "Sent back in writing" for ^once\n  state: sent\n'
    )
    (line,) = section(made("today", book(text)), "You are waiting for")
    assert line.startswith(f"{who} had until 2 November to correct your note of “Go ahead”.")


def test_whoever_is_called_my_boss_is_yours_to_you(book: Callable[[str], Book]) -> None:
    text = """
2026-11-03 decision my boss "Go ahead" ^go
2026-11-03 ask me -> my boss "Which day?" ^day
2026-11-03 promise me -> my boss "The plan" ^plan by 2026-11-04
"""
    mine = '2026-11-03 promise me -> me "Five lines" ^five by 2026-11-04\n'
    told = words(made("today", book(text + mine)))
    assert "To yourself: Five lines (due" in told
    assert "my boss" not in told.lower()
    assert "Your boss: “Go ahead”: goodbooks confirm ^go" in told


ASKED = '2026-11-02 request Sales -> me "{}" ^printing\n  due: 2026-11-06\n'


def test_today_says_whom_i_owe_an_answer_to_what_by_when_and_offers_the_message(
    book: Callable[[str], Book],
) -> None:
    page = made("today", book(ASKED.format("If the printing moves")))
    assert section(page, "Due from you") == [
        "To Sales: An answer to “If the printing moves” (due Friday 6 November, in 3 days); "
        "to say when it comes: goodbooks hold ^printing"
    ]
    bare = made("today", book(ASKED.format("An answer")))
    assert section(bare, "Due from you")[0].startswith("To Sales: An answer (due Friday")


def test_a_next_word_leaves_the_answer_owed_and_is_not_offered_again(
    book: Callable[[str], Book],
) -> None:
    word = '2026-11-03 promise me -> Sales "Next word" ^word for ^printing\n  due: 2026-11-06\n  next-word: 2026-11-06\n'
    page = made("today", book(ASKED.format("If the printing moves") + word))
    assert section(page, "The next word") == [
        "You said Sales would hear from you on Friday 6 November, news or not: goodbooks hold ^printing"
    ]
    assert section(page, "Due from you") == [
        "To Sales: An answer to “If the printing moves” (due Friday 6 November, in 3 days)"
    ]


def test_what_is_kept_by_going_on_is_shown_without_a_day_that_is_lacking(
    book: Callable[[str], Book],
) -> None:
    told = '2026-11-03 promise Gerd -> me "keeps his hands off until the 9th" ^off\n'
    page = made("today", book(told))
    assert section(page, "You are waiting for") == ["Gerd: keeps his hands off until the 9th"]
    assert section(page, "Noticed") == []


def test_who_waits_without_a_day_is_told_of_and_all_of_them_where_it_says_so(
    book: Callable[[str], Book],
) -> None:
    asks = "".join(f'2026-11-0{n} request {who} -> me "What about {who}?" ^q{n}\n' for n, who in enumerate("ABCD", 1))  # fmt: skip
    by_day = '2026-11-02 request Eve -> me "The list" ^list\n  due: 2026-11-06\n'
    shown = section(
        made("today", book(asks + by_day), today=date(2026, 11, 5)), "Who waits for a word"
    )
    assert [line[0] for line in shown] == ["D", "C", "B", "a"]
    assert "“What about D?”" in shown[0]
    assert "asked yesterday" in shown[0]
    assert shown[-1] == "and 1 more: goodbooks today --all"
    whole = made("today", book(asks + by_day), today=date(2026, 11, 5), is_whole=True)
    assert [line[0] for line in section(whole, "Who waits for a word")] == ["D", "C", "B", "A"]


def test_whoever_has_my_word_or_asked_for_silence_is_not_told_to_wait(
    book: Callable[[str], Book],
) -> None:
    told = """\
2026-11-02 request Vera -> me "What about the role?" ^q1 #role
2026-11-02 promise me -> Vera "The next word" #role
  next-word: 2026-11-09
2026-11-02 request Priya -> me "Please keep this between us." ^q2
2026-11-02 request Tom -> me "When?" ^q3
2026-11-03 answer me -> Tom "Soon" for ^q3
"""
    assert section(made("today", book(told), today=date(2026, 11, 5)), "Who waits for a word") == []


def test_the_first_sentence_counts_what_is_for_today_and_says_of_the_rest_that_it_can_wait(
    book: Callable[[str], Book],
) -> None:
    due = '2026-11-01 promise me -> Ana "The offer" ^offer by 2026-11-03\n'
    later = '2026-11-01 promise me -> Ben "The list" ^list by 2026-11-05\n'
    assert section(made("today", book(due)), "")[0] == "One thing needs you today."
    both = made("today", book(due + later))
    assert (
        section(both, "")[0]
        == "One thing needs you today, under “Due from you”. The rest can wait."
    )
    assert section(both, "Due from you") == [
        "To Ana: The offer (due Tuesday 3 November, today); once it is done: goodbooks add 'outcome \"delivered\" for ^offer'",
        "To Ben: The list (due Thursday 5 November, in 2 days)",
    ]
