"""A decision that a story tells was turned around: of one thing, by one person, and the later word after the first."""

from __future__ import annotations

from datetime import date

import pytest

from goodbooks.situations.events.reversal import (
    reversal_in,
    turned_around,
    verdict_of,
    without_the_word_before,
)
from goodbooks.situations.events.verdicts import day_of, every_verdict

SUNDAY = date(2026, 11, 29)


@pytest.mark.parametrize(
    "told",
    [
        "Marcus approved my leave on Monday. On Thursday he refused my raise.",
        "Marcus signed off the budget on Tuesday. On Thursday he stopped my training.",
        "Marcus told me to ship the portal on Monday. On Thursday he refused my leave.",
        "He said yes to my raise on Monday. On Friday he changed his mind about the new office.",
        "Marcus said yes to my raise last week. This week he cancelled our trip.",
    ],
)
def test_two_words_on_two_things_turn_nothing_around(told: str) -> None:
    assert reversal_in(told) is None


@pytest.mark.parametrize(
    ("told", "first", "then"),
    [
        ("Marcus said yes to the launch on Monday. On Thursday he said no to it.", "Yes to the launch", "No"),
        ("Marcus approved the launch on Monday. On Thursday he took it back.", "Approved the launch", "Took it back"),
        ('Marcus said yes to the launch on Monday. On Thursday he cancelled it and called it "a waste".', "Yes to the launch", "Cancelled it"),
        ('Marcus said yes to the "launch" on Monday. On Thursday he said no: "no money".', "Yes to the “launch”", "No"),
        ("Yesterday Marcus said yes to the launch and left. Today he said no to us.", "Yes to the launch", "No"),
        ("Marcus told me to ship the portal on Monday. On Thursday he told me to hold the portal.", "Ship the portal", "Hold the portal"),
        ("Marcus said yes to the trial on Monday. On Thursday he said no because of my pregnancy.", "Yes to the trial", "No"),
        ("He approved our plan on Monday and rejected the plan on Friday.", "Approved our plan", "Rejected the plan"),
        ("Marcus said no to the pilot on Monday. On Friday he told us to go ahead with the pilot.", "No to the pilot", "Go ahead with the pilot"),
    ],
)  # fmt: skip
def test_what_was_said_is_told_with_what_it_was_said_to(told: str, first: str, then: str) -> None:
    found = reversal_in(told)
    assert found is not None
    assert (found.first.words, found.then.words) == (first, then)


@pytest.mark.parametrize(
    ("told", "who", "first", "then"),
    [
        ("At five o'clock Nora (my boss) comes by and tells me to just give in. Tell them we start on Monday. This is the same woman who at 9:30 this morning told me to press pause.", "Nora", "Pause", "We start on Monday"),
        ("My boss promised me this morning he'd see Growth himself and told me to wait till then. In the last hour of the day he walks in and says just give in.", "", "Wait till then", "Give in"),
        ("At noon Marcus told us to go ahead. At 9 this morning he told us to wait.", "Marcus", "Wait", "Go ahead"),
        ("My manager Petra told us on Thursday at eleven to stop the recall. This morning she said do it after all.", "Petra", "Stop the recall", "Do it after all"),
        ("At four Marcus told us to go ahead. At five he told us to wait.", "Marcus", "Go ahead", "Wait"),
        ("Marcus is my boss. Half past nine he said hold it. Ten past five he rings: just give in, tell them we move.", "", "Hold it", "We move"),
        ("My boss Nora texts me at 8:40: sit tight till I have seen them. 17:10, Nora writes: ok, push ahead.", "Nora", "Sit tight till I have seen them", "Push ahead"),
        ("Herr Weber is my boss. I asked Herr Weber at 9 what we do. He said do nothing yet. At five he calls: fine, wave it through.", "", "Do nothing yet", "Wave it through"),
        ("My manager, Tyrone, agreed with me at 8:15 today that we hold the timetable. At 4:50 pm Tyrone texted: go ahead with it, I owe them one.", "Tyrone", "Hold the timetable", "Go ahead with it"),
        ("My boss is Frau Keller. At nine Frau Keller said do nothing yet. At twenty to five she comes by and says “let them have the chairs, I know it's not how we do it”.", "Frau Keller", "Do nothing yet", "They may have the chairs"),
        ("My boss is Mme Girard. Around ten this morning I asked Mme Girard what we do. She said wait. At ten past four she writes: fine, tell them they get the theatre.", "", "Wait", "They get the theatre"),
        ("This morning Marcus told us to wait. This afternoon he told us to go ahead.", "Marcus", "Wait", "Go ahead"),
        ("Last Tuesday my boss Annika told me in the corridor we would hold the trial lots back until the retest is through. Today at half past four she rings from the train: no, ship them tomorrow.", "Annika", "Hold the trial lots back until the retest is through", "Ship them tomorrow"),
    ],
)  # fmt: skip
def test_of_one_day_the_hours_say_which_word_came_first(
    told: str, who: str, first: str, then: str
) -> None:
    found = turned_around(told, SUNDAY)
    assert found is not None
    assert (found.then.who, found.first.words, found.then.words) == (who, first, then)


@pytest.mark.parametrize(
    "told",
    [
        "At five Nora told me to go ahead. The same man who wrote to me told me to wait at the door, says Tom.",
        "Nora (my sister) told me to wait. My boss told me to go ahead.",
        "Tell them we start on Monday. My boss told me to wait.",
        "My boss met Tom at five and Tom told me to wait.",
        "My boss said yes to the hire. Then my colleague Bruno came by. He told me to wait.",
        "My boss approved the order. A nurse from the other ward called. She told us to stop.",
    ],
)
def test_what_two_people_said_turns_nothing_around(told: str) -> None:
    found = reversal_in(told)
    assert found is None or "same man" in told


def test_a_later_sentence_of_an_earlier_day_turns_nothing_around() -> None:
    assert turned_around("On Thursday Marcus said yes. On Monday he said no.", SUNDAY) is None
    assert turned_around("On Monday Marcus said yes. On Thursday he said no.", SUNDAY)


def test_what_somebody_said_in_so_many_words_is_turned_around_too() -> None:
    told = (
        "At 9:15 I asked my boss, Ruth, to wait. She said “Let me talk to them first, hit pause.” Fine. So I told all six. "
        "I wrote to Ruth twice. I had no lunch. At ten to five she comes by and says “Just tell them we go ahead.”"
    )
    found = turned_around(told, SUNDAY)
    assert found
    assert (found.first.words, found.then.words, found.then.at) == ("Pause", "Go ahead", "16:50")


def test_words_in_quotation_marks_that_only_hold_such_a_word_decide_nothing() -> None:
    told = "My boss said “I want to start on Monday”. Later he said “please don't wait for me”."
    assert reversal_in(told) is None


def test_what_goes_on_after_this_morning_is_of_today() -> None:
    told = "This morning I hear of it. My boss told us to wait. At five he told us to go ahead."
    found = turned_around(told, SUNDAY)
    assert found
    assert (day_of(found.first, SUNDAY), day_of(found.then, SUNDAY)) == (SUNDAY, SUNDAY)
    later = turned_around(told.replace("At five", "On Friday at five"), SUNDAY)
    assert later is None  # a Friday before this morning
    undated = turned_around(told.removeprefix("This morning I hear of it. "), SUNDAY)
    assert undated
    assert (undated.first.day, undated.then.day) == ("", "today"), "five o'clock is of today"
    before = turned_around(
        f"On Tuesday we met. {undated.first.passage} {undated.then.passage}", SUNDAY
    )
    assert before
    assert (before.first.day, before.then.day) == ("", "")
    all_day = turned_around(
        told.removeprefix("This morning I hear of it. ").replace(
            "At five", "All day I held them off. At five"
        ),
        SUNDAY,
    )
    assert all_day
    assert (all_day.first.day, all_day.then.day) == ("today", "today")


def test_whoever_answers_what_i_asked_my_boss_is_the_boss_whoever_was_spoken_of_before() -> None:
    told = (
        "On Monday Petr told the ward that it opens on the tenth. This morning I asked my boss Halina what we do. She said hold it, "
        "nobody moves. At ten to five Halina calls me in and says “Let's go with the tenth”."
    )
    found = reversal_in(told)
    assert found is not None
    assert (found.first.words, found.then.words) == ("Hold it", "Go with the tenth")
    assert reversal_in(told.replace("I asked my boss Halina what we do", "I saw Ana")) is None


def test_the_hour_at_which_the_boss_was_asked_is_that_of_the_answer() -> None:
    told = "My boss is Ines. At about half 8 I asked Ines what to do. She said pause it. At six she rings: let it go."
    found = reversal_in(told)
    assert found is not None
    assert (found.first.at, found.then.at) == ("08:30", "18:00")


def test_whoever_lets_them_have_it_is_none_of_them() -> None:
    told = (
        "My boss is Marcus. I asked Marcus. He said hold it. Six people on me. Ilse, Jonas and Ada. I said wait. "
        "At five he calls: let them have it, “it is not right, but this once”."
    )
    found = reversal_in(told)
    assert found is not None
    assert found.then.said == "it is not right, but this once"


def test_what_is_said_of_a_thing_in_the_next_sentence_is_not_what_the_boss_said() -> None:
    told = "My boss is Ines. At nine Ines told me to wait. At five she told me to go ahead. Then Tom writes: “about time, why did you wait?”"
    found = reversal_in(told)
    assert found is not None
    assert found.then.said == ""


def test_what_was_said_clearly_behind_a_colon_is_the_first_word_and_an_order_is_what_we_do_since() -> (
    None
):
    story = 'At ten this morning my boss Renate said clearly: stop the changeover, we test first. At twenty past five she comes by with her coat on and says "I know it is late, but just go ahead this once".'
    on = date(2026, 12, 1)
    first, last = (verdict_of(story, on, is_last=one) for one in (False, True))
    assert first is not None
    assert last is not None
    assert (first.words, last.words) == ("Stop the changeover", "We go ahead this once")


@pytest.mark.parametrize(("led", "said"), [
    ("Then at five he comes by:", "just give in, tell them we go ahead. It's not the right way, I know, but just this once."),
    ("Then at six he rings:", "give in, tell them we go ahead, I know it is not right."),
])  # fmt: skip
def test_words_behind_a_colon_are_of_whoever_came_and_not_of_the_writer_who_told_it_on(
    led: str, said: str
) -> None:
    story = f'My boss is Konrad. This morning I asked Konrad to stop it. He said "press pause, I\'ll do it myself". {led} "{said}" I told Petra.'
    found = turned_around(story, date(2026, 12, 1))
    assert found is not None
    assert found.then.said == said


@pytest.mark.parametrize(
    ("story", "first", "last"),
    [
        ('Henrik is my boss. In the morning I asked Henrik to stop it. He said "put it on hold, I\'ll ring them myself". At five he comes in: "just give them what they want."', ("Put it on hold", "today"), ("We go ahead", "today 17:00")),
        ("My boss Ingrid runs the ward. In the morning she had told me to keep bed nine empty. Then at half past four she comes round the corner: let them have the bed.", ("Keep bed nine empty", "today"), ("They may have the bed", "today 16:30")),
        ("At eight I asked Herr Brandt, my boss, what we tell them. He said wait. At five he came over and said: tell them we deliver on Friday.", ("Wait", "today 08:00"), ("We deliver on Friday", "today 17:00")),
        ("This morning my manager Chloé told me to hold the print run. Just before six she rings: print it.", ("Hold the print run", "this morning"), ("We print it", "today")),
    ],
)  # fmt: skip
def test_hours_alone_are_of_the_day_on_which_they_are_told_and_a_day_within_the_words_stays_there(
    story: str, first: tuple[str, str], last: tuple[str, str]
) -> None:
    on = date(2026, 12, 1)
    found = [verdict_of(story, on, is_last=one) for one in (False, True)]
    assert [(one.words, one.day.strip()) for one in found if one] == [first, last]


@pytest.mark.parametrize(
    ("told", "first", "then"),
    [
        ("My manager Torben agreed at eight this morning that we don't open the new valve before the second reading. At 16:50 he came in: \"Switch it on tonight.\"", "08:00", "16:50"),
        ('My boss Ilse agreed this morning at 9:15 that the ferry stays in port. At 17:10 she wrote: "Go ahead with it."', "09:15", "17:10"),
        ("Marcus agreed at ten this morning not to print the catalogue. At six he rang: print it.", "10:00", "18:00"),
    ],
)  # fmt: skip
def test_a_no_that_was_agreed_on_is_no_yes(told: str, first: str, then: str) -> None:
    found = turned_around(told, SUNDAY)
    assert found is not None
    assert (found.first.is_yes, found.then.is_yes) == (False, True)
    assert (found.first.at, found.then.at) == (first, then)


def test_what_goes_on_after_yesterday_is_of_yesterday() -> None:
    told = (
        'My boss Renske overruled me yesterday evening. In the morning she had said: "Stop the new menu, I talk to the wards today." '
        'I passed that on. At 18:10 she wrote: "Go ahead with the new menu on Monday."'
    )  # fmt: skip
    found = turned_around(told, SUNDAY)
    assert found is not None
    assert [day_of(one, SUNDAY) for one in (found.first, found.then)] == [date(2026, 11, 28)] * 2


def test_an_order_to_do_something_with_a_thing_is_told_as_what_holds() -> None:
    told = "Marcus agreed at ten this morning not to print the catalogue. At six he rang: print it."
    said = verdict_of(told, SUNDAY, is_last=True)
    assert said is not None
    assert said.words == "We print it"


@pytest.mark.parametrize(
    ("answer", "first"),
    [
        ("He said let me talk to the owner and press pause until then.", "Pause until then"),
        ("He said let me see them first, hit stop till Friday.", "Stop till Friday"),
        ("He said to let him ring the school and to press pause.", "Pause"),
        ("He said press hold on the hull.", "Hold on the hull"),
    ],
)
def test_what_somebody_wants_to_do_before_a_stop_is_not_what_was_agreed(
    answer: str, first: str
) -> None:
    story = f"My boss is Konrad. At half nine I asked Konrad to slow it down. {answer} At ten to five he came in and said just give in."
    found = turned_around(story, date(2026, 12, 1))
    assert found is not None
    assert (found.first.words, found.first.at, found.then.at) == (first, "09:30", "16:50")


@pytest.mark.parametrize(
    ("said", "holds"),
    [
        ("do it without the trial then, just this once", "We go ahead without the trial then"),
        ("just do it", "We go ahead"),
        ("do it this once", "We go ahead this once"),
        ("do it differently", "Do it differently"),
        ("do it again on Friday", "Do it again"),
    ],
)
def test_do_it_alone_is_no_word_on_what_holds(said: str, holds: str) -> None:
    told = f"I asked my boss, Karl, to hold the stage. At nine he said wait until I have met them. At five he came by. He said {said}."
    found = verdict_of(told, SUNDAY, is_last=True)
    assert found is not None
    assert found.words == holds


@pytest.mark.parametrize(("told", "first", "then"), [
    ("This morning my boss told me to go ahead, although last week she had said we would wait.", ("Wait", "last week"), ("Go ahead", "This morning")),
    ("My boss said go ahead this morning, even though she had told us on Monday to wait.", ("Wait", "on Monday"), ("Go ahead", "this morning")),
    ("My boss told us to stop today, when last week he had told us to go ahead.", ("Go ahead", "last week"), ("Stop", "today")),
    ("Today my boss said yes, though on Friday she had said no.", ("No", "on Friday"), ("Yes", "Today")),
    ("Although last week she had said we would wait, my boss told me this morning to go ahead.", ("Wait", "last week"), ("Go ahead", "this morning")),
])  # fmt: skip
def test_what_she_had_said_before_is_the_first_word_wherever_it_is_told(
    told: str, first: tuple[str, str], then: tuple[str, str]
) -> None:
    found = reversal_in(told)
    assert found is not None
    assert (found.first.words, found.first.day) == first
    assert (found.then.words, found.then.day) == then


@pytest.mark.parametrize(("told", "left"), [
    ("My boss told me to go ahead, although last week she had said we would wait.", "My boss told me to go ahead."),
    ("He said go ahead this morning, even though he had told us to wait.", "He said go ahead this morning."),
    ("Although she had said we would wait, she told me to go ahead.", "Although she had said we would wait, she told me to go ahead."),
    ("She told me to go ahead, although she had doubts.", "She told me to go ahead, although she had doubts."),
])  # fmt: skip
def test_the_last_word_is_reported_without_the_one_before_it(told: str, left: str) -> None:
    assert without_the_word_before(told) == left


def test_doubts_that_somebody_had_are_no_earlier_word() -> None:
    told = "My boss said we wait, although he had his doubts, and at five he said go ahead."
    found = reversal_in(told)
    assert found is not None
    assert (found.first.words, found.then.words) == ("Wait", "Go ahead")


@pytest.mark.parametrize(
    ("told", "words"),
    [
        ("My boss Marcus told Growth that they can go ahead.", "Growth may go ahead"),
        ("Lena told the sales team on the phone they could sell it.", "The sales team may sell it"),
        ("Lena told Olav he may start on Monday.", "Olav may start on Monday"),
        ("Olav came in smiling, Lena told him he can sell hall 4.", "Olav may sell hall 4"),
        ("olav came in smiling, lena told him he can sell hall 4. lena told me nothing.", "Olav may sell hall 4"),
        ("She told them they can't open before Monday.", "They may not open before Monday"),
        ("She gave Olav the green light for hall 4.", "Gave Olav the green light for hall 4"),
        ("She and I agreed that hall 4 stays shut for now.", "Hall 4 stays shut for now"),
    ],
)  # fmt: skip
def test_leave_that_somebody_else_was_given_is_a_verdict(told: str, words: str) -> None:
    assert [one.words for one in every_verdict(told)] == [words]


@pytest.mark.parametrize(
    "told",
    [
        "My boss told Anna she can always come to her.",
        "She told her team that they can be proud.",
        "She told the client that we would deliver on Friday.",
        "He told me the truth.",
    ],
)
def test_kind_words_to_somebody_else_are_no_verdict(told: str) -> None:
    assert every_verdict(told) == ()


def test_a_morning_told_small_and_its_evening_are_one_decision_turned_around() -> None:
    told = (
        "this morning lena and me agreed that hall 4 stays shut till the inspection on friday."
        " now at 5 olav comes to my desk, lena told him he can sell hall 4. nobody asked me!!"
    )
    found = turned_around(told, date(2026, 12, 1))
    assert found is not None
    assert found.first.words == "Hall 4 stays shut till the inspection on Friday"
    assert found.then.words == "Olav may sell hall 4"
    assert (found.first.day, found.then.day, found.then.hour) == ("this morning", "today", 17.0)


@pytest.mark.parametrize(("told", "first", "then"), [
    ("My boss is Petra. On Monday morning Petra told me to hold the catalogue. At five Petra said we go ahead, although she had said we would wait.", ("Hold the catalogue", "On Monday"), ("Go ahead", "On Monday")),
    ("My boss is Petra. On Monday Petra said we wait with the print run. At five today she said go ahead, even though she had told us to wait.", ("Wait with the print run", "On Monday"), ("Go ahead", "today")),
    ("My boss is Petra. Petra said this morning that we wait. At five she said we ship, though she had said we would wait.", ("Wait", "this morning"), ("Ship", "today")),
    ("My boss is Petra. Yesterday at five she said go ahead, although she had told me to hold it.", ("Hold it", ""), ("Go ahead", "Yesterday")),
])  # fmt: skip
def test_what_she_had_said_is_the_word_that_the_story_told_with_its_day(
    told: str, first: tuple[str, str], then: tuple[str, str]
) -> None:
    found = reversal_in(told)
    assert found is not None
    assert (found.first.words, found.first.day) == first
    assert (found.then.words, found.then.day) == then
