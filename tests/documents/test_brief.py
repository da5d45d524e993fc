"""brief: the line to read, the two or three points, what is owed both ways, what was left out."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings

from goodbooks.core.book import Book
from goodbooks.core.document import Line
from pages import made, section, words
from strategies import lives

if TYPE_CHECKING:
    from collections.abc import Callable

    from goodbooks.core.document import Document
    from goodbooks.core.entry import Entry

BOSS = """
    2026-06-01 person Marcus
      role: VP Delivery
      relation: boss
      listens: {listens}
"""


def opening(page: Document) -> list[str]:
    """The lead and the points."""
    return [block.text for block in page.sections[0].blocks if isinstance(block, Line)]


def names_of_points(page: Document) -> list[str]:
    return [line.split(":")[0] for line in opening(page)[1:]]


def test_the_points_come_in_the_order_the_listener_likes(book: Callable[[str], Book]) -> None:
    for listens, order in (
        ("talk first, paper after", ["Ask", "Say", "Offer"]),
        ("paper first, talk after", ["Say", "Ask", "Offer"]),
        ("offer first, then the rest", ["Offer", "Say", "Ask"]),
        ("numbers first", ["Say", "Offer", "Ask"]),
    ):
        told = BOSS.format(listens=listens)
        decided = '    2026-11-02 decision Marcus "Tills go out early" ^tills\n'
        page = made("brief", book(told.rstrip() + "\n" + decided), who="Marcus")
        assert names_of_points(page) == order
        bare = names_of_points(made("brief", book(told), who="Marcus"))
        assert bare == [one for one in order if one != "Offer"]  # nothing is known to offer


def test_a_fresh_reversal_comes_first(book: Callable[[str], Book]) -> None:
    told = book("""
        2026-09-08 09:00 decision Marcus "Tills go out early" ^tills
        2026-11-03 10:15 decision Marcus "Pause" ^pause #loyalty
        2026-11-03 17:20 decision Marcus "Go ahead" ^once #loyalty
          reverses: ^pause
    """)
    page = made("brief", told, who="Marcus")
    assert opening(page)[0] == "Marcus's “Go ahead” reversed “Pause” seven hours later."
    assert any("goodbooks confirm ^once" in line for line in opening(page))


def test_what_was_turned_around_is_not_put_in_writing_any_more(
    book: Callable[[str], Book],
) -> None:
    told = book("""
        2026-11-03 10:15 decision Marcus "Pause" ^pause #loyalty
        2026-11-03 17:20 decision Marcus "Go ahead" ^once #loyalty
          reverses: ^pause
        2026-11-03 17:40 outcome "sent" for ^once
    """)
    page = made("brief", told, who="Marcus")
    assert not any("“Pause”" in line or "^pause" in line for line in opening(page)[1:])


def test_what_was_sent_back_is_asked_after_and_not_said_and_offered_again(
    book: Callable[[str], Book],
) -> None:
    text = '2026-11-02 decision Marcus "Go ahead" ^once\n'
    loose = words(made("brief", book(text), who="Marcus"))
    assert "Say: how you understood their “Go ahead”" in loose
    sent = text + '2026-11-02 outcome me "sent" for ^once\n'
    asked = words(made("brief", book(sent), who="Marcus"))
    assert "Ask: whether your lines about “Go ahead” have it right" in asked
    assert "how you understood" not in asked
    assert "two lines in writing" not in asked
    silent = words(made("brief", book(sent + '2026-11-03 outcome me "silent" for ^once\n'), who="Marcus"))  # fmt: skip
    assert "two lines in writing" not in silent
    assert "how you understood" not in silent


def test_everything_owed_is_there_both_ways(book: Callable[[str], Book]) -> None:
    told = book("""
        2026-10-01 promise me -> Marcus "Plan for requests" ^plan by 2026-10-30
        2026-10-01 promise me -> Marcus "Release calendar" ^calendar by 2026-11-20
        2026-10-02 request Marcus -> me "A page on the seats" ^page
        2026-10-03 promise Marcus -> me "Finance's answer" ^seats by 2026-10-23
        2026-10-04 ask me -> Marcus "One person for dates" ^one
        2026-10-05 promise Marcus -> Growth "A slot in the letter" ^slot by 2026-11-30
        2026-10-06 promise me -> Marcus "Done already" ^done by 2026-10-07
        2026-10-07 outcome me "delivered" for ^done
    """)
    page = made("brief", told, who="Marcus")
    assert section(page, "You owe them") == [
        "Plan for requests (was due Friday 30 October, 4 days ago)",
        "Release calendar (due Friday 20 November, in 17 days)",
        "An answer to “A page on the seats” (no day given)",
    ]
    assert section(page, "They owe you") == [
        "Finance's answer (was due Friday 23 October, 11 days ago)",
        "An answer to “One person for dates” (asked four weeks ago)",
    ]
    assert section(page, "They owe others, on your side") == [
        "A slot in the letter (due Monday 30 November, in 27 days)"
    ]


def test_a_person_is_found_under_every_name_they_have(book: Callable[[str], Book]) -> None:
    told = book("""
        2026-10-01 person Marcus
          also: M. Hale
        2026-10-02 ask me -> M. Hale "One person for dates" ^one
    """)
    for name in ("Marcus", "m. hale", "MARCUS"):
        page = made("brief", told, who=name)
        assert page.title == "Before you talk with Marcus"
        assert section(page, "They owe you")


def test_the_next_talk_stands_under_the_title(book: Callable[[str], Book]) -> None:
    told = book('2026-11-05 14:00 talk Marcus "One-on-one" ^thursday\n')
    page = made("brief", told, who="Marcus")
    assert page.subtitle == "Thursday 5 November, 14:00 (in 2 days): One-on-one"


def test_one_question_not_yet_asked_is_there_until_all_are_answered(
    book: Callable[[str], Book],
) -> None:
    text = BOSS.format(listens="talk") + '    2026-11-01 ask me -> Marcus "Two testers"\n'
    first = section(made("brief", book(text), who="Marcus"), "One question not yet asked")
    assert first[0] == "What will you be judged on this year, and by whom?"
    text += '    2026-10-01 goal Marcus "Fewer incidents" ^inc\n'
    second = section(made("brief", book(text), who="Marcus"), "One question not yet asked")
    assert second[0] == "What is weighing on you most at the moment?"


def test_what_is_only_guessed_is_asked_again_when_the_rest_is_known(
    book: Callable[[str], Book],
) -> None:
    told = book("""
        2026-10-01 expectation Ana "Weekly lines" ^a
          about: updates
          known: guessed
        2026-10-01 expectation Ana "A date" ^b
          about: needs
          known: asked
        2026-10-01 expectation Ana "No calls" ^c
          about: measure
          known: told
    """)
    found = section(made("brief", told, who="Ana"), "One question to ask again")
    assert found[0].endswith("So far you only guess: Weekly lines.")


def test_wins_are_shown_under_the_goals_they_serve(book: Callable[[str], Book]) -> None:
    told = book("""
        2026-06-01 goal Marcus "Incidents down" ^inc
        2026-06-02 goal Marcus "Launches on the day" ^launch
        2026-10-20 win Platform "Restore tested" ^w for ^inc
    """)
    assert section(made("brief", told, who="Marcus"), "What they are judged on") == [
        "Incidents down (one win booked, the latest: Restore tested)",
        "Launches on the day (no wins booked)",
    ]


def test_the_page_ends_with_what_it_left_out(book: Callable[[str], Book]) -> None:
    lines = [
        f'2026-11-0{day} 1{hour}:00 decision Marcus "Choice {day}{hour}" ^c{day}{hour}'
        for day in (1, 2)
        for hour in range(8)
    ]
    page = made("brief", book("\n".join(lines) + "\n"), who="Marcus")
    assert page.sections[-1].title == "Left out"
    left = section(page, "Left out")[0]
    assert "ten further events since then" in left
    assert "goodbooks find --who 'Marcus'" in left


def test_a_quiet_relationship_says_so(book: Callable[[str], Book]) -> None:
    page = made("brief", book("2026-10-01 person Ana\n"), who="Ana")
    assert opening(page)[0] == "Nothing is open between you and Ana."


def test_a_usual_brief_fits_one_page(book: Callable[[str], Book]) -> None:
    lines = [f'2026-10-{day:02} ask me -> Marcus "Question {day}" ^q{day}' for day in range(1, 13)]
    lines += [f'2026-10-{day:02} win Platform "Win {day}" ^w{day}' for day in range(1, 29)]
    page = made("brief", book("\n".join(lines) + "\n"), who="Marcus")
    assert len(words(page).split("\n")) <= 60


@settings(max_examples=100, deadline=None)
@given(lives())
def test_any_book_gives_a_brief(life: list[Entry]) -> None:
    page = made("brief", Book(life), who="Marcus")
    named = names_of_points(page)
    assert len(named) == len(set(named))
    assert {"Say", "Ask"} <= set(named) <= {"Say", "Ask", "Offer"}
    assert page.sections[-1].title == "Left out"


@settings(max_examples=100, deadline=None)
@given(lives())
def test_no_promise_is_said_and_offered_too(life: list[Entry]) -> None:
    first = made("brief", Book(life), who="Marcus").sections[0]
    cited = [
        ref
        for line in first.blocks[1:]
        if isinstance(line, Line) and line.text.startswith(("Say", "Offer"))
        for ref in line.cites
    ]
    promised = [ref for ref in cited if any(e.ref == ref and e.kind == "promise" for e in life)]
    assert len(promised) == len(set(promised))


def test_the_only_promise_is_said_and_the_next_one_offered(book: Callable[[str], Book]) -> None:
    one = '2026-11-01 promise me -> Marcus "Plan" ^plan by 2026-11-10\n'
    other = '2026-11-01 promise me -> Marcus "Budget" ^budget by 2026-11-20\n'
    alone = opening(made("brief", book(one), who="Marcus"))
    both = opening(made("brief", book(one + other), who="Marcus"))
    assert [line for line in alone[1:] if "Plan" in line] == [alone[1]]
    assert [line.partition(":")[0] for line in both[1:] if "Budget" in line] == ["Offer"]


def test_a_promise_moved_after_its_day_is_open_for_the_new_day(book: Callable[[str], Book]) -> None:
    told = book("""
        2026-10-01 promise me -> Marcus "Plan" ^plan by 2026-10-30
        2026-11-02 outcome me "moved" for ^plan by 2026-12-01
    """)
    page = made("brief", told, who="Marcus")
    assert section(page, "You owe them") == ["Plan (due Tuesday 1 December, in 28 days)"]
    kept = section(made("standing", told), "Promises you kept")
    assert kept[-1] == "Plan, due 30 October: moved late"


def test_an_ask_that_a_later_decision_settled_is_not_put_again(
    book: Callable[[str], Book],
) -> None:
    text = '2026-11-01 ask me -> Marcus "Let me take the server" ^take #server\n'
    page = made("brief", book(text), who="Marcus")
    assert any("Let me take the server" in line for line in opening(page)[1:])
    text += '2026-11-02 decision Marcus "The server stays with me" ^keep #server\n'
    page = made("brief", book(text), who="Marcus")
    assert not any("Let me take the server" in line for line in opening(page)[1:])


def test_a_result_to_tell_is_asked_for_with_the_goal_it_would_serve(
    book: Callable[[str], Book],
) -> None:
    page = made("brief", book('2026-10-02 goal Joe "Two launches" ^launches\n'), who="Joe")
    told = next(line for line in words(page).split("\n") if "one result since" in line)
    assert "None is booked to a goal of theirs since then" in told
    assert "'win \"…\" for ^launches'" in told


def test_a_question_that_is_asked_above_is_not_put_twice(book: Callable[[str], Book]) -> None:
    page = made("brief", book("2026-11-02 person Rob\n  relation: boss\n"), who="Rob")
    shown = words(page)
    (asked,) = [line for line in shown.split("\n") if line.startswith("Ask: ")]
    assert shown.count(asked.removeprefix("Ask: ")) == 1
    assert section(page, "Once you have asked it")[0].startswith("goodbooks add 'goal Rob")


def test_what_you_mean_to_ask_is_said_before_anything_is_called_closed(
    book: Callable[[str], Book],
) -> None:
    told = book(
        "2026-10-01 person my boss\n  relation: boss\n"
        '2026-11-02 ask me -> my boss "Go back to the buying desk" ^desk\n  planned: 2026-11-09\n'
    )
    page = made("brief", told, who="my boss")
    assert page.title == "Before you talk with your boss"
    assert opening(page)[0].startswith("You mean to ask your boss: “Go back to the buying desk”")
    assert "Nothing is open" not in words(page)


def test_of_somebody_of_whom_nothing_is_known_one_question_is_put_and_none_are_counted(
    book: Callable[[str], Book],
) -> None:
    page = made("brief", book("2026-10-01 person my boss\n  relation: boss\n"), who="my boss")
    assert "What will you be judged on" in words(page)
    assert "none yet" not in words(page)
    prepared = made("prepare", book("2026-10-01 person my boss\n  relation: boss\n"), who="my boss")
    assert "To find out next about your boss: What will you be judged on" in words(prepared)


def test_what_an_ask_of_its_matter_gives_and_gains_is_said_and_offered(
    book: Callable[[str], Book],
) -> None:
    told = book(
        """
        2026-11-10 talk Marcus "My role" ^role #my-role
        2026-11-02 ask me -> Marcus "To go back to the ward" #my-role
          planned: 2026-11-10
          reason: the night rota is full
          i-give: six weeks beside my successor
    """
    )
    points = opening(made("brief", told, who="Marcus"))
    assert "Say: The night rota is full." in points or "Say: the night rota is full." in points
    assert "Offer: six weeks beside my successor." in points


def test_what_speaks_for_an_ask_without_a_matter_is_said_in_the_talk_it_is_meant_for(
    book: Callable[[str], Book],
) -> None:
    told = """
        2026-11-10 talk Marcus "What comes next for me" ^next
        2026-11-02 ask me -> Marcus "What would make me the obvious choice?"
          planned: {day}
          reason: my last three releases went out on their day
    """
    said = "Say: my last three releases went out on their day."
    half = told.replace("my last three", "So that others can plan: my last three").format(
        day="2026-11-10"
    )
    why = "Say: why you ask: so that others can plan: my last three releases went out on their day."
    assert why in opening(made("brief", book(half), who="Marcus"))
    for day, is_said in (("2026-11-10", True), ("2026-12-01", False)):
        points = opening(made("brief", book(told.format(day=day)), who="Marcus"))
        assert (said in points) == is_said


@pytest.mark.parametrize(("asked", "why", "says"), [
    ("Yes, I'd like to be considered for the senior post. What comes next?", "Yes, I'd like to be considered for the senior post.", ""),
    ("I want to lead the ward round. What comes next?", "I want to lead the ward round", ""),
    ("Nein, ich möchte in Köln bleiben. What comes next?", "„Nein, ich möchte in Köln bleiben“", ""),
    ("Oui, je veux le poste. What comes next?", "I ran it for Léa in May", "I ran it for Léa in May"),
    ("To run the till on Saturdays", "to run the till on Saturdays, since I know it best", "why you ask: to run the till on Saturdays, since I know it best"),
])  # fmt: skip
def test_what_is_asked_is_not_said_before_as_its_own_reason(
    book: Callable[[str], Book], asked: str, why: str, says: str
) -> None:
    told = f"""
2026-11-10 talk Marcus "Coming back to your question" #my-answer
2026-11-02 ask me -> Marcus "{asked}" #my-answer
  planned: 2026-11-10
  reason: {why}
"""
    points = "\n".join(opening(made("brief", book(told), who="Marcus")))
    assert f"Ask: {asked}" in points
    assert f"Say: {says or 'one result since you last spoke'}" in points
    assert points.count(f": {asked.partition('.')[0]}") == 1


def test_an_area_with_its_net_is_the_offer_of_the_talk_about_it(
    book: Callable[[str], Book],
) -> None:
    told = book(
        """
        2026-11-10 talk Marcus "A trial" ^trial #area-on-trial
        2026-11-02 handoff Marcus -> me "The backups" ^backups #area-on-trial
          safety-net: a note each Friday
    """
    )
    points = opening(made("brief", told, who="Marcus"))
    assert "Offer: to take “The backups” on trial; in return: a note each Friday." in points


def test_each_of_what_is_meant_to_be_said_can_be_called_said_and_all_of_it_at_once(
    book: Callable[[str], Book],
) -> None:
    told = book(
        '2026-11-02 ask me -> Marcus "Ten minutes" ^ten\n  planned: 2026-11-09\n\n'
        '2026-11-02 promise me -> Marcus "A note each Friday" ^note\n  planned: 2026-11-10\n'
    )
    lines = section(made("brief", told, who="Marcus"), "You mean to say")
    assert [line.rpartition(": ")[2] for line in lines] == [
        "goodbooks said ^ten", "goodbooks said ^note", "goodbooks said ^ten ^note",
    ]  # fmt: skip


ONE_ASK = """
    2026-11-04 talk Marcus "One-on-one" ^one #alone
      want: {want}
    2026-11-02 ask me -> Marcus "May I run the nightly backups of the old billing system alone until Christmas" ^alone #alone
      planned: 2026-11-04
      reason: the drills since June, each on its day
"""


def test_what_is_to_be_asked_is_said_once_and_whole_and_its_wish_stands_first(
    book: Callable[[str], Book],
) -> None:
    page = made("brief", book(ONE_ASK.format(want="that I decide and tell them")), who="Marcus")
    assert opening(page)[0] == "You want: that I decide and tell them."
    assert words(page).count("May I run the nightly backups") == 1
    assert "billing system alone until Christmas (meant for 4 November" in words(page)
    assert words(page).count("that I decide and tell them") == 1
    assert section(page, "You mean to say") == [
        "What you ask, once you have asked it: goodbooks said ^alone"
    ]


def test_without_a_wish_the_first_line_does_not_repeat_the_question(
    book: Callable[[str], Book],
) -> None:
    told = book(ONE_ASK.format(want=""))
    assert opening(made("brief", told, who="Marcus"))[0] == (
        "Nothing is open between you and Marcus, save what you ask."
    )


def test_once_its_talk_is_past_what_speaks_for_an_ask_is_still_said(
    book: Callable[[str], Book],
) -> None:
    late = ONE_ASK.format(want="").replace("2026-11-04", "2026-11-02")
    page = made("brief", book(late), who="Marcus")
    assert "Say: the drills since June, each on its day." in opening(page)


def test_no_day_is_named_as_the_last_talk_where_none_was_held(book: Callable[[str], Book]) -> None:
    decided = '2026-10-30 decision Marcus "Go ahead" ^go\n2026-10-31 decision Marcus "Wait" ^wait\n'
    page = made("brief", book(decided), who="Marcus")
    assert section(page, "In the last month")
    assert "Since" not in words(page)
    held = decided + '2026-10-29 talk Marcus "1:1"\n  stage: held\n'
    assert section(made("brief", book(held), who="Marcus"), "Since Thursday 29 October")


def test_each_line_of_what_to_speak_about_is_a_sentence(book: Callable[[str], Book]) -> None:
    told = book("""
        2026-11-05 talk Marcus "One-on-one"
          agenda: one rule for next time
          agenda: Since then: Growth asks twice
    """)
    page = words(made("brief", told, who="Marcus"))
    assert "To speak about: one rule for next time. Since then: Growth asks twice." in page


def test_an_ask_that_was_put_off_is_asked_again_with_what_they_said_so_far(
    book: Callable[[str], Book],
) -> None:
    told = book("""
        2026-11-01 ask me -> Marcus "Hold Growth" ^hold #growth
        2026-11-02 answer Marcus "not before the count" ^later for ^hold
    """)
    assert "Ask: Hold Growth (asked on 1 November, so far “not before the count”)." in words(
        made("brief", told, who="Marcus")
    )


@pytest.mark.parametrize(
    ("outcome", "told"),
    [
        ('outcome me -> Marcus "Sent back in writing" for ^wait\n  state: sent\n', "2 November: you sent “We wait” back in writing"),
        ('outcome me -> Marcus "Sent back in writing" for ^wait\n  state: sent\n2026-11-03 decision Marcus "We wait until Friday"\n  amends: ^wait\n', "2 November: you sent “We wait” back in writing"),
        ('outcome Marcus "Acknowledged" for ^wait\n  state: acknowledged\n', "2 November: Marcus confirmed “We wait”"),
    ],
)  # fmt: skip
def test_what_became_of_a_note_is_told_in_a_sentence(
    book: Callable[[str], Book], outcome: str, told: str
) -> None:
    text = f'2026-11-01 decision Marcus "We wait" ^wait #loads\n2026-11-02 {outcome}'
    assert told in words(made("brief", book(text), who="Marcus")).replace("\n", " ")
