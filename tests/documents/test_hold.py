"""hold: one text for all who wait, and what it may say to them."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from goodbooks.core.book import Book
from goodbooks.core.phrasing import word_count
from pages import body, made, message, section, words
from strategies import MATTERS, lives

if TYPE_CHECKING:
    from collections.abc import Callable

    from goodbooks.core.entry import Entry

DAY = """
    2026-11-03 09:40 promise Theo -> Growth "Loyalty API live" ^theo-date #loyalty
      due: 2026-12-01
      authority: none
      confirmed: not yet
    2026-11-03 10:15 decision Marcus "Pause; I will meet Growth today" ^pause #loyalty
    2026-11-03 10:50 request Sales -> me "May we go on?" ^push #loyalty
    2026-11-03 11:00 request Ops -> me "What about the tills?" ^tills #loyalty
    2026-11-03 11:30 answer me -> Ops "Tomorrow" for ^tills
"""


def test_the_text_says_what_is_known_what_is_not_and_when_word_comes(
    book: Callable[[str], Book],
) -> None:
    page = made("hold", book(DAY), matter="loyalty", next_word="tomorrow 10:00")
    assert body(page) == "\n".join(
        (
            "Loyalty, as of Tuesday 3 November, 17:30.",
            "Marcus decided: “Pause; I will meet Growth today”.",
            "A day was named that is not confirmed.",
            "Next word from me: Wednesday 4 November, 10:00, even if there is no news.",
        )
    )


def test_all_who_wait_get_it_and_those_who_were_answered_do_not(
    book: Callable[[str], Book],
) -> None:
    page = made("hold", book(DAY), matter="#loyalty")
    assert message(page).to == ("Sales", "Growth")


def test_receivers_can_be_named(book: Callable[[str], Book]) -> None:
    page = made("hold", book(DAY), matter="loyalty", readers=("Ana", "Bo"))
    assert message(page).to == ("Ana", "Bo")


def test_without_a_time_for_the_next_word_there_is_a_gap_and_a_command(
    book: Callable[[str], Book],
) -> None:
    page = made("hold", book(DAY), matter="loyalty")
    assert "[day and time of the next word]" in body(page)
    assert message(page).gaps[-1].remedy == 'goodbooks hold loyalty --next "tomorrow 10:00"'
    friday = made("hold", book(DAY), matter="loyalty", today=date(2026, 11, 6))
    assert message(friday).gaps[-1].remedy == 'goodbooks hold loyalty --next "Monday 10:00"'


def test_a_next_word_already_promised_is_repeated(book: Callable[[str], Book]) -> None:
    told = book(
        DAY
        + """
    2026-11-03 12:00 promise me -> Sales, Growth "Next word on #loyalty" ^word #loyalty
      due: 2026-11-04 09:00
      next-word: 2026-11-04 09:00
"""
    )
    page = made("hold", told, matter="loyalty")
    assert "Next word from me: Wednesday 4 November, 09:00, even if there is no news." in body(page)


def test_the_word_that_falls_due_today_is_this_one_and_names_the_next_as_a_gap(
    book: Callable[[str], Book],
) -> None:
    told = """
        2026-11-02 promise me -> Sales "Next word on #loyalty" ^word #loyalty
          next-word: 2026-11-03 10:00
        2026-11-02 request Sales "When can we tell the shops?" #loyalty
    """
    page = made("hold", book(told), matter="#loyalty")
    assert "Next word from me: [day and time of the next word]" in body(page)
    moved = """
        2026-11-03 outcome me "moved to 17:00" for ^word
          state: moved
          due: 2026-11-03 17:00
    """
    page = made("hold", book(told.rstrip() + moved), matter="#loyalty")
    assert "Next word from me: Tuesday 3 November, 17:00" in body(page)


def test_an_ask_is_told_only_to_those_who_may_read_it(book: Callable[[str], Book]) -> None:
    ask = '    2026-11-03 12:00 ask me -> Marcus "Which day do we stand behind?" ^day #loyalty\n'
    hidden = made("hold", book(DAY + ask), matter="loyalty")
    shown = made("hold", book(DAY + ask + "      readers: anyone\n"), matter="loyalty")
    assert "Which day" not in body(hidden)
    assert "Not decided yet: Which day do we stand behind? Marcus decides it." in body(shown)


def test_a_decision_that_was_turned_around_is_not_called_known(
    book: Callable[[str], Book],
) -> None:
    later = '    2026-11-03 17:20 decision Marcus "Go ahead" ^go #loyalty\n      reverses: ^pause\n'
    page = made("hold", book(DAY + later), matter="loyalty")
    assert "Pause" not in body(page)
    assert "Go ahead" in body(page)


DECIDED = """
2026-11-02 request Sales -> me "May we go on?" ^push #loyalty
2026-11-03 10:15 decision Marcus "Go ahead" ^go #loyalty
  public: we go on
"""


def test_where_all_is_decided_the_text_says_so_and_asks_for_nothing(
    book: Callable[[str], Book],
) -> None:
    page = made("hold", book(DECIDED), matter="loyalty")
    assert body(page).split("\n")[1:] == ["We go on."]
    assert message(page).gaps == ()
    assert section(page, "Then")[0] == (
        "When you have told them: goodbooks add 'answer me -> Sales \"we go on\" for ^push'"
    )


def test_one_answer_is_offered_for_all_that_those_who_get_a_message_asked_in_their_own_words(
    book: Callable[[str], Book],
) -> None:
    asks = """\
2026-11-01 request Growth -> me "Whether the tills come first" ^tills #loyalty
2026-11-02 request Vera -> me "When is it live?" ^live #loyalty
2026-11-02 request Vera -> me "The menu" ^menu #lunch
"""
    line = "When you have told them: goodbooks add 'answer me -> Growth, Vera, Sales \"we go on\" for ^tills, ^live, ^push'; leave out what it does not answer"
    told = [one.text for one in made("hold", book(asks + DECIDED), matter="loyalty").beside]
    assert told[-1] == line
    later = made("hold", book(asks + DECIDED), matter="loyalty", next_word="tomorrow 10:00")
    assert not any(one.text.startswith("When you have told") for one in later.beside)
    answer = (
        '2026-11-03 12:00 answer me -> Growth, Vera, Sales "we go on" for ^tills, ^live, ^push\n'
    )
    after = made("hold", book(asks + DECIDED + answer), matter="loyalty")
    assert not any(one.text.startswith("When you have told") for one in after.beside)


def test_what_was_asked_after_the_decision_is_still_open(book: Callable[[str], Book]) -> None:
    later = '2026-11-03 11:00 request Sales -> me "And the tills?" ^tills #loyalty\n'
    page = made("hold", book(DECIDED + later), matter="loyalty")
    assert "Not decided yet: [what is still open, and who decides it]." in body(page)
    assert "[day and time of the next word]" in body(page)


def test_whoever_waits_for_a_day_that_was_named_hears_when_the_next_word_comes(
    book: Callable[[str], Book],
) -> None:
    day = '2026-11-02 promise Theo -> Sales "Loyalty live" ^day #loyalty by 2026-12-01\n'
    text = body(made("hold", book(DECIDED + day), matter="loyalty"))
    assert "still open" not in text
    assert "[day and time of the next word]" in text


def test_where_nobody_waits_and_all_is_decided_there_is_nothing_to_hold(
    book: Callable[[str], Book],
) -> None:
    told = DECIDED + '2026-11-03 11:00 answer me -> Sales "Yes" for ^push\n  is: yes\n'
    page = made("hold", book(told), matter="loyalty")
    assert section(page, "")[0].startswith(
        "No entry of #loyalty says who waits, so there is nothing to hold."
    )
    assert "We go on." in body(page)
    assert "still open" not in body(page)


def test_an_empty_matter_gives_gaps_and_invents_nothing(book: Callable[[str], Book]) -> None:
    page = made("hold", book('2026-11-03 note "x"\n'), matter="nothing")
    assert "Known: [what is known]." in body(page)
    assert len(message(page).gaps) == 4
    assert message(page).to == ("[to whom?]",)
    assert "goodbooks add 'request NAME -> me" in section(page, "Who gets it (0)")[0]
    assert (
        section(page, "")[0]
        == "No entry of #nothing says who waits, and nothing in it is for others yet: there is no message to send, and what stands below is a frame."
    )


def test_of_a_matter_in_which_i_only_ask_for_something_the_case_is_named_instead(
    book: Callable[[str], Book],
) -> None:
    asked = '2026-11-02 ask me -> Ana "To go back to the ward" ^back #my-role\n  i-give: two weeks\n  readers: Ana\n'
    page = made("hold", book(asked), matter="my-role")
    assert section(page, "")[0].startswith("No entry of #my-role says who waits")
    said = [line.text for line in page.beside]
    assert "In #my-role you ask Ana for something, which is a page of its own: goodbooks case my-role." in said  # fmt: skip
    to_ana = made("hold", book(asked), matter="my-role", readers=("Ana",))
    assert section(to_ana, "") == []
    assert not any("a page of its own" in line.text for line in to_ana.beside)


@settings(max_examples=150, deadline=None)
@given(lives(), st.sampled_from(MATTERS))
def test_the_message_stays_under_90_words(life: list[Entry], matter: str) -> None:
    page = made("hold", Book(life), matter=matter, next_word="tomorrow 10:00")
    shown = [message(page).subject, *(line.text for line in message(page).paragraphs)]
    assert word_count(shown) < 90


def test_a_decision_can_be_told_in_other_words_to_those_who_wait(
    book: Callable[[str], Book],
) -> None:
    text = '2026-11-03 decision Greg "Give in, tell them we move" ^give #x\n'
    plain = made("hold", book(text), matter="x", readers=("Ana",))
    note = section(plain, "Read it once as they will")[0]
    assert note.startswith("Ana will read “We move” as you noted it for yourself.")
    assert note.endswith(
        "goodbooks add 'decision Greg' 'amends: ^give' 'public: your words for them'"
    )
    told = book(text + "  public: we move forward with the launch\n")
    page = made("hold", told, matter="x", readers=("Ana",))
    assert "We move forward with the launch." in body(page)
    assert section(page, "Read it once as they will") == []


def test_a_day_given_without_authority_is_no_news_for_those_who_wait(
    book: Callable[[str], Book],
) -> None:
    text = DAY.replace("      confirmed: not yet\n", "")
    assert "confirmed" not in body(made("hold", book(text), matter="loyalty"))


def test_a_day_that_somebody_else_named_is_said_to_be_read_as_mine(
    book: Callable[[str], Book],
) -> None:
    day = '2026-11-03 promise Theo -> Growth "API live" ^theo-date by 2026-12-01 #loyalty\n'
    say = "goodbooks add 'promise Theo' 'amends: ^theo-date' 'confirmed: not yet'"
    said = section(made("hold", book(day), matter="loyalty"), "Read it once as they will")
    assert (
        f"They will read Theo's day as yours. Where your side does not stand behind it: {say}"
        in said
    )
    unsure = made("hold", book(f"{day}  confirmed: not yet\n"), matter="loyalty")
    assert "Named so far: “API live” for 1 December. That day is not confirmed." in body(unsure)
    told = section(unsure, "Read it once as they will")
    assert not any("as yours" in line for line in told)


def test_a_day_is_known_where_i_gave_it_and_named_where_somebody_else_did(
    book: Callable[[str], Book],
) -> None:
    text = '2026-11-02 promise Theo -> Growth "Tills" ^tills by 2026-12-01 #x\n'
    assert "Named so far: “Tills”" in body(made("hold", book(text), matter="x"))
    mine = body(made("hold", book(text.replace("Theo", "me")), matter="x"))
    assert "Known: “Tills” for 1 December." in mine
    ours = body(made("hold", book(text + "  confirmed: yes\n"), matter="x"))
    assert "Known: “Tills” for 1 December." in ours


@pytest.mark.parametrize(
    ("tag", "text", "about"),
    [
        ("area-on-trial", 'decision Marcus "Go ahead"', "What Marcus decided: where"),
        ("his-mess", 'promise Theo -> Ana "Tills live" by 2026-12-01', "“Tills live”: where"),
        ("his-mess", 'request Ana -> me "May we go on?"', "Your question “May we go on?”: where"),
        ("his-mess", 'note "x"', "Where"),
        ("load-test", 'decision Marcus "Load test on Friday"', "Load test: where"),
    ],
)  # fmt: skip
def test_those_who_wait_read_no_name_of_a_matter_that_is_only_mine(
    tag: str, text: str, about: str, book: Callable[[str], Book]
) -> None:
    page = made("hold", book(f"2026-11-03 {text} #{tag}\n"), matter=tag, readers=("Ana",))
    shown = f"{message(page).subject}\n{body(page)}"
    assert message(page).subject == f"{about} it stands on 3 November"
    assert tag not in shown.lower()
    assert ("Load test, as of" if tag == "load-test" else "This is where it stands on") in shown


def test_whoever_decided_is_spoken_to(book: Callable[[str], Book]) -> None:
    text = '2026-11-03 decision Marcus "Go ahead" ^go #x\n2026-11-03 ask me -> Marcus "Which day?" #x\n'
    page = made("hold", book(text), matter="x", readers=("Marcus",))
    assert "You decided: Go ahead." in body(page)
    assert "Which day? You decide it." in body(page)
    assert message(page).subject.startswith("What you decided: where")
    others = made("hold", book(text), matter="x", readers=("Marcus", "Ana"))
    assert "Marcus decided" in body(others)


@pytest.mark.parametrize(("who", "decided", "decides"), [
    ("Marcus, Theo", "you and Theo decided", "You and Theo decide it."),
    ("Theo, Marcus", "you and Theo decided", "You and Theo decide it."),
    ("Theo, Marcus, Rolf", "you, Theo and Rolf decided", "You, Theo and Rolf decide it."),
    ("Theo, Rolf", "Theo and Rolf decided", "Theo and Rolf decide it."),
    ("Theo", "Theo decided", "Theo decides it."),
])  # fmt: skip
def test_whoever_decided_with_others_is_not_told_that_they_did_alone(
    who: str, decided: str, decides: str, book: Callable[[str], Book]
) -> None:
    text = f'2026-11-03 decision {who} "Go ahead" #x\n2026-11-03 ask me -> {who} "Which day?" #x\n  readers: anyone\n'
    page = made("hold", book(text), matter="x", readers=("Marcus",))
    assert f"{decided[0].upper()}{decided[1:]}: Go ahead." in body(page)
    assert f"Which day? {decides}" in body(page)
    assert message(page).subject.startswith(f"What {decided}: ")


def test_what_was_said_to_me_stands_in_quotation_marks_for_others(
    book: Callable[[str], Book],
) -> None:
    text = '2026-11-03 decision Marcus "Yes, and you write the plan" #x\n'
    page = made("hold", book(text), matter="x", readers=("Sam",))
    assert "Marcus decided: “Yes, and you write the plan”." in body(page)


def test_what_i_decided_with_my_reader_names_them_first(book: Callable[[str], Book]) -> None:
    text = '2026-11-03 decision me, Marcus "Go ahead" #x\n'
    page = made("hold", book(text), matter="x", readers=("Marcus",))
    assert "You and I decided: Go ahead." in body(page)


def test_whoever_a_decision_speaks_of_is_named_before_they_read_it(
    book: Callable[[str], Book],
) -> None:
    text = '2026-11-03 decision Marcus "We go around Bob, he is too slow" #x\n'
    page = made("hold", book(text), matter="x", readers=("Bob Lind",))
    note = section(page, "Read it once as they will")[0]
    assert note.startswith(
        "Bob Lind will read “We go around Bob, he is too slow” as you noted it for yourself, which speaks of Bob Lind."
    )
    assert note.endswith(
        "In words for them: write under line 1 of test.book: public: your words for them"
    )
    told = made("hold", book(text + "  public: we go on\n"), matter="x", readers=("Bob Lind",))
    assert "Bob" not in body(told)
    other = section(
        made("hold", book(text), matter="x", readers=("Bo",)), "Read it once as they will"
    )
    assert "speaks of" not in other[0]


def test_where_a_plan_means_to_name_the_next_word_the_message_asks_for_its_day(
    book: Callable[[str], Book],
) -> None:
    text = """
2026-11-03 decision my boss "Go ahead" ^go #x
2026-11-03 promise me -> the sponsors "Next word on what holds" ^word #x
  planned: 2026-11-04
"""
    page = made("hold", book(text), matter="x")
    assert "Next word from me: [day and time of the next word]" in body(page)
    note = section(page, "Read it once as they will")[0]
    assert note.startswith("The sponsors will read “Go ahead”")
    nobody = made("hold", book(text.partition("2026-11-03 promise")[0]), matter="x")
    assert section(nobody, "Read it once as they will")[0].startswith("They will read “Go ahead”")


def test_what_was_said_to_me_is_quoted_to_others(book: Callable[[str], Book]) -> None:
    text = '2026-11-03 decision Rolf "You may run two releases" ^two #x\n'
    page = made("hold", book(text), matter="x", readers=("Ana",))
    assert "Rolf decided: “You may run two releases”." in body(page)
    told = made(
        "hold", book(text + "  public: the team runs two releases\n"), matter="x", readers=("Ana",)
    )
    assert "The team runs two releases." in body(told)


WAITS = """
    2026-11-02 request Sales -> me "If the printing moves on Tuesday" ^printing
      due: 2026-11-06
"""


def test_one_who_waits_for_an_answer_gets_a_message_without_a_gap(
    book: Callable[[str], Book],
) -> None:
    page = made("hold", book(WAITS), matter="^printing")
    assert message(page).to == ("Sales",)
    assert message(page).gaps == ()
    assert body(page).split("\n") == [
        "You asked if the printing moves on Tuesday.",
        "It is still open.",
        "Next word from me: Friday 6 November, even if there is no news.",
    ]
    assert section(page, "Then") == [
        'When you have sent it: goodbooks hold ^printing --next "2026-11-06" --sent',
        "When you know the answer and have told them: goodbooks add 'answer me -> Sales \"WORDS\" for ^printing'",
    ]


def test_who_only_waits_for_an_answer_is_told_so(book: Callable[[str], Book]) -> None:
    bare = '2026-11-02 request Sales -> me "An answer" ^answer\n  due: 2026-11-06\n'
    page = made("hold", book(bare), matter="^answer")
    assert message(page).subject == "Your question: still open on 3 November"
    assert "You wait for an answer from me." in body(page)


def test_a_day_that_is_over_is_no_day_for_the_next_word(book: Callable[[str], Book]) -> None:
    page = made("hold", book(WAITS.replace("11-06", "11-02")), matter="^printing")
    assert "[day and time of the next word]" in body(page)


def test_a_message_about_one_question_knows_nothing_of_another(
    book: Callable[[str], Book],
) -> None:
    other = '    2026-11-02 request Ops -> me "What about the tills?" ^tills\n'
    page = made("hold", book(WAITS + other), matter="^printing")
    assert message(page).to == ("Sales",)
    assert "tills" not in words(page)


def test_a_decision_without_words_for_them_leaves_the_message_about_their_question(
    book: Callable[[str], Book],
) -> None:
    decided = '2026-11-02 decision Marcus "Printing stays mine" ^stays #labels\n  readers: me\n'
    asked = '2026-11-02 request Sales -> me "If it moves" ^moves #labels\n  due: 2026-11-06\n'
    page = made("hold", book(decided + asked), matter="labels")
    assert message(page).gaps == ()
    assert "Printing stays" not in words(page)
    assert body(page).split("\n")[1:3] == ["You asked if it moves.", "It is still open."]


def test_what_i_decided_for_myself_is_asked_no_words_for_others(
    book: Callable[[str], Book],
) -> None:
    asked = '2026-11-02 request Sales -> me "When?" ^when #tills\n'
    own = '2026-11-02 decision me -> me "I go on Friday" ^own #tills\n'
    page = made("hold", book(asked + own), matter="tills")
    assert all("^own" not in line.text for line in page.beside)


def test_the_command_to_go_on_names_whom_i_named_and_nobody_where_all_wait(
    book: Callable[[str], Book],
) -> None:
    told = book(
        '2026-11-02 request Ida -> me "When does the kiln run?" #kiln\n'
        "2026-11-02 person Piet\n2026-11-02 person Ana Roth\n"
    )
    whole = words(made("hold", told, matter="kiln", readers=("Ida",), next_word="Friday 10:00"))
    assert 'goodbooks hold kiln --next "Friday 10:00" --sent' in whole
    named = words(made("hold", told, matter="kiln", readers=("Piet", "Ana Roth"), next_word="Friday 10:00"))  # fmt: skip
    assert "goodbooks hold kiln --to 'Piet,Ana Roth' --next \"Friday 10:00\" --sent" in named
