"""prepare: the position first, one question at a time, and only what the book holds."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from hypothesis import given, settings

from goodbooks.core.book import Book
from goodbooks.core.scope import Shelf, within
from pages import RECIPES, asked, made, section, words
from strategies import lives

if TYPE_CHECKING:
    from collections.abc import Callable

    from goodbooks.core.entry import Entry

TALK = """
2026-10-20 person Marcus
  relation: boss
  pressures: two launches
2026-11-05 14:00 talk Marcus "One-on-one" ^thursday #loyalty
"""
WHOLE = """
  want: to hear it first
  terms: from now on
  second-best: the same day
  refuse: to argue it again
  their-side: he was pressed
  my-part: I told him late
  opening: We both want no surprises.
  return-line: May I come back to next time?
"""
QUESTIONS = "Questions that will come"


def test_without_a_planned_talk_the_page_asks_for_one(book: Callable[[str], Book]) -> None:
    told = book('2026-11-01 request Marcus -> me "When is it done?" ^when\n')
    page = made("prepare", told, who="Marcus")
    lead, line = section(page, "")
    assert lead.startswith("No talk with Marcus is planned.")
    assert line.startswith("goodbooks add 'tomorrow talk Marcus")
    assert "When is it done?" in section(page, QUESTIONS)[0]


def test_what_i_said_and_kept_for_myself_is_no_opening_and_their_question_is_their_side(
    book: Callable[[str], Book],
) -> None:
    told = book("""
        2026-11-02 talk Marcus "Where do you see yourself?" ^where
          stage: debriefed
          private: What I said: oh, this and that
        2026-11-05 14:00 talk Marcus "Coming back to your question" ^back
    """)
    page = words(made("prepare", told, who="Marcus"))
    assert "oh, this and that" not in page
    assert "How you see it: [how it is for you]" in page
    assert "How they may see it: “Where do you see yourself?”" in page


def test_what_is_missing_is_asked_for_one_at_a_time(book: Callable[[str], Book]) -> None:
    parts = WHOLE.strip("\n").split("\n")
    for count, part in enumerate(parts):
        page = made("prepare", book(TALK + "\n".join(parts[:count])), who="Marcus")
        name = part.split(":")[0].strip()
        ask, line = section(page, "")
        assert ask.endswith("?")
        assert line == f"goodbooks add 'talk' 'amends: ^thursday' '{name}: …'"
        assert section(page, "Still to fill")[0].endswith(": goodbooks prepare Marcus --fill")


def test_a_whole_position_is_led_by_what_you_want(book: Callable[[str], Book]) -> None:
    page = made("prepare", book(TALK + WHOLE), who="Marcus")
    assert section(page, "") == ["You want to hear it first."]
    assert section(page, "What you want") == [
        "You want: to hear it first.",
        "Your terms: from now on.",
        "Second best: the same day.",
        "You will not: to argue it again.",
    ]
    opening = section(page, "The opening, as an onlooker would tell it")
    assert opening == ["You begin: We both want no surprises."]


def test_the_opening_names_both_views_in_words_from_the_book(book: Callable[[str], Book]) -> None:
    told = book(
        """
2026-11-02 10:00 talk Marcus "The launch" ^monday #loyalty
  stage: held
  said: "You should have told me."
  i-said: "I did not know."
"""
        + TALK
    )
    what, theirs, mine, ask = section(
        made("prepare", told, who="Marcus"), "The opening, as an onlooker would tell it"
    )
    assert what == "What happened: we spoke on Monday 2 November about “The launch”."
    assert theirs.endswith("“You should have told me.” They carry two launches.")
    assert "“I did not know.”" in mine
    assert "listen" in ask


def test_an_opening_without_facts_is_made_of_gaps(book: Callable[[str], Book]) -> None:
    told = book("2026-11-01 person Ana\n")
    opening = section(made("prepare", told, who="Ana"), "The opening, as an onlooker would tell it")
    assert all("[" in line for line in opening[:3])


def test_an_answer_that_stands_ready_is_put_to_its_question(book: Callable[[str], Book]) -> None:
    told = book(
        """
2026-11-01 request Marcus -> me "Would you lead it?" ^lead #loyalty
2026-11-02 note me "Yes, with a coach"
  answers: would you lead it
2026-11-02 note me "No plan, a direction"
  answers: Where do you see yourself in three years?
"""
        + TALK
    )
    found = section(made("prepare", told, who="Marcus"), QUESTIONS)
    assert found[0] == "Would you lead it? — Yes, with a coach. (kept on 2 November)"
    assert (
        "Where do you see yourself in three years? — No plan, a direction. (kept on 2 November)"
        in found
    )
    assert len([line for line in found if line.lower().startswith("would you lead it")]) == 1


def test_one_who_does_not_know_yet_is_helped_to_find_out_before_any_words(
    book: Callable[[str], Book],
) -> None:
    title = "To find out what you want"
    ways = '2026-11-02 option me "Say yes" ^o #loyalty\n'
    for text, last in ((TALK, "goodbooks add 'option me"), (ways + TALK, "Of the ways above")):
        lines = section(made("prepare", book(text), who="Marcus"), title)
        assert lines[0].endswith("What is different for you?")
        assert lines[-2].startswith(last)
        assert lines[-1].startswith("Not settled is a position too")
    settled = made("prepare", book(TALK + "  want: to hear it first\n"), who="Marcus")
    assert title not in [part.title for part in settled.sections]


TURNED = """
2026-11-02 decision Marcus "Pause" ^pause #loyalty
2026-11-03 decision Marcus "Go ahead" ^once #loyalty
  reverses: ^pause
"""
LET_GO = '2026-11-02 handoff Marcus -> me "The rota" ^rota #loyalty\n  level: tell\n'


def test_the_questions_that_will_come_fit_what_the_talk_is_about(
    book: Callable[[str], Book],
) -> None:
    turned = words(made("prepare", book(TURNED + TALK), who="Marcus"))
    assert "“Go ahead” was not what I said first. And?" in turned
    assert "Do you think I decided wrongly?" in turned
    assert "three years" not in turned
    let_go = words(made("prepare", book(LET_GO + TALK), who="Marcus"))
    assert "What if it goes wrong?" in let_go
    bare = words(made("prepare", book(TALK), who="Marcus"))
    assert "What do you want me to do?" in bare
    assert "three years" not in bare
    case = '2026-11-02 ask me -> Marcus "Lead the group" ^lead #loyalty\n  i-give: the rota\n'
    assert "Who does what you do now?" in words(made("prepare", book(case + TALK), who="Marcus"))
    elsewhere = TURNED.replace("#loyalty", "#tills") + TALK
    assert "What do you want me to do?" in words(made("prepare", book(elsewhere), who="Marcus"))


def test_there_are_six_to_eight_questions_and_each_has_an_answer_or_a_gap(
    book: Callable[[str], Book],
) -> None:
    doubts = "".join(
        f'2026-11-01 advice A{n} "No" #loyalty\n  stance: don\'t\n  reason: reason {n}\n'
        f'2026-11-01 request Marcus -> me "And {n}?" ^r{n}\n'
        f'2026-11-01 note me "Answer {n}"\n  answers: Question {n}?\n'
        for n in range(9)
    )
    for text, count in ((TALK, 6), (doubts + TALK, 8)):
        found = section(made("prepare", book(text), who="Marcus"), QUESTIONS)
        assert len(found) == count
        assert all(" — " in line for line in found)


def test_planned_held_and_debriefed_talks_are_told_apart(book: Callable[[str], Book]) -> None:
    told = book("""
        2026-10-01 talk Marcus "First" ^a
        2026-10-08 talk Marcus "Second" ^b
          stage: debriefed
        2026-10-15 talk Marcus "Called off" ^c
          stage: planned
        2026-11-05 talk Marcus "Next" ^d
    """)
    page = made("prepare", told, who="Marcus")
    assert section(page, "Talks so far, and after this one") == [
        "Thursday 1 October: First, held",
        "Thursday 8 October: Second, debriefed",
        "Within a day of it: goodbooks debrief Marcus",
    ]
    assert page.subtitle.startswith("Thursday 5 November")


def test_another_matter_can_be_named(book: Callable[[str], Book]) -> None:
    told = book('2026-11-01 option me "Wait" #pay\n  risk: it is forgotten\n' + TALK)
    page = made("prepare", told, who="Marcus", matter="pay")
    assert page.title == "Prepare: Marcus, about pay"
    assert any("it is forgotten" in line for line in section(page, QUESTIONS))


@settings(max_examples=100, deadline=None)
@given(lives())
def test_any_book_gives_a_page(life: list[Entry]) -> None:
    page = made("prepare", Book(life), who="Marcus", matter="loyalty")
    assert words(page).startswith("Prepare: Marcus")


ASKED = """
2026-11-01 option me "Carry on" #loyalty ^on
  risk: nobody learns it
  is-carrying-on: yes
2026-11-01 option me "Two testers" #loyalty ^two
  risk: the seats may be frozen
2026-11-01 ask me -> Marcus "Two testers" #loyalty ^testers for ^two
  their-side: he has a freeze
  my-part: I asked late
"""


def test_what_an_open_ask_in_the_matter_says_of_both_sides_is_not_asked_again(
    book: Callable[[str], Book],
) -> None:
    page = made("prepare", book(TALK + ASKED), who="Marcus")
    assert "As you see it: he has a freeze." in section(page, "Their side")
    assert section(page, "Your part") == ["Your part: I asked late."]
    answered = TALK + ASKED + '2026-11-02 answer Marcus -> me "No" for ^testers\n'
    later = made("prepare", book(answered), who="Marcus")
    assert section(later, "Your part")[0].startswith("Your part: [")


def test_the_risk_they_will_ask_about_is_that_of_the_way_asked_for(
    book: Callable[[str], Book],
) -> None:
    page = made("prepare", book(TALK + ASKED), who="Marcus")
    asked = "\n".join(section(page, QUESTIONS))
    assert "Have you thought of this: “the seats may be frozen”?" in asked
    assert "nobody learns it" not in asked
    doubted = ASKED.replace("may be frozen", "may be frozen?")
    again = made("prepare", book(TALK + doubted), who="Marcus")
    assert "this: “the seats may be frozen”?" in "\n".join(section(again, QUESTIONS))


def test_only_the_answers_that_stand_ready_are_opened_and_not_every_note(
    book: Callable[[str], Book],
) -> None:
    notes = "".join(f'2026-10-{1 + n % 28:02} note Theo "Note {n}"\n' for n in range(100))
    ready = '2026-10-21 note me "Four weeks" ^ready\n  answers: How long does it take?\n'
    told = book(TALK + notes + ready)
    opened = within(Shelf(told.written), RECIPES["prepare"].scope(asked(who="Marcus")))
    assert [entry.id for entry in opened if entry.kind == "note"] == ["ready"]
    page = made("prepare", told, who="Marcus")
    assert any("Four weeks" in line for line in section(page, QUESTIONS))


def test_of_several_objections_every_page_quotes_the_first(book: Callable[[str], Book]) -> None:
    ask = """\
2026-11-02 ask me -> Marcus "Lead the group" ^lead #loyalty
  i-give: the rota
  second-best: half of it
  objection: "You are too new" -> I ran it in May
  objection: "Nobody else knows the tills" -> Theo does
"""
    told = book(ask + TALK + "  want: to lead the group\n")
    assert "How they may see it: “You are too new”" in words(made("prepare", told, who="Marcus"))
    assert "If they say “You are too new”" in words(made("brief", told, who="Marcus"))


EVENING = """
2026-11-30 person Margot
  relation: boss
2026-11-30 talk Margot "And you? You left yourself out" ^sore #mirror-lab
  stage: held
2026-12-02 09:00 talk Margot "Coming back to your question" ^back #mirror-lab
  want: that they hear: I'd like it, with two days at the bench
  opening: I'd like to come back to your question. I'd like it.
  agenda: what I want, what is next
2026-11-30 ask me -> Margot "I'd like it, with two days at the bench. What comes next?" ^bench #mirror-lab
  planned: 2026-12-02
  on-no: Ask what would have made it you.
2026-11-30 note me "Do they know?" ^review #mirror-lab
  plays: i-fumbled-it
  look-back: 2026-12-07
2026-11-30 note me "She writes the advert at the end of next week." ^advert #mirror-lab
  readers: me
  source: story
2026-11-30 note me "She said “Hm” and went back to the soup." ^hm #mirror-lab
  readers: me
  source: story
"""


def test_after_an_evening_the_page_has_its_opening_its_question_what_to_ask_and_what_to_fall_back_on(
    book: Callable[[str], Book],
) -> None:
    page = made("prepare", book(EVENING), who="Margot", today=date(2026, 12, 1))
    told = words(page)
    assert "You begin: I'd like to come back to your question. I'd like it." in told
    assert "To ask: “I'd like it, with two days at the bench. What comes next?”" in told
    assert "To speak about: what I want, what is next." in told
    assert "If they say no: Ask what would have made it you." in told
    assert "You told on 30 November: She writes the advert at the end of next week." in told
    assert "You told on 30 November: She said" not in told
    first = section(page, QUESTIONS)[0]
    assert first == "And you? You left yourself out — I'd like it, with two days at the bench."
