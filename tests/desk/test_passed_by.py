"""An answer that passes its question by is not praised; one that may well be an answer is let be."""

from __future__ import annotations

import pytest

from goodbooks.coach.boxes import MORE, STANDS, heard
from goodbooks.desk.walks.rehearsal.passed_by import passed_by
from goodbooks.desk.walks.rehearsal.rehearsing import ANSWERS_IT, in_words, there


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        ("What do you lack for it?", "I have never run a budget. I'd take the course in spring, and Rolf looks over the first one."),
        ("What do you lack for it?", "Two years with the accounts. Tomasz has them and would sit with me."),
        ("What do you lack for it?", "Patience with paperwork, frankly; I would block Friday mornings for it."),
        ("What do you lack for it?", "English on the phone. The evening class begins in March."),
        ("What do you lack for it?", "I've led three people, and here it is nine. I'd ask Ulla how she did it."),
        ("What do you lack for it?", "Authority with the astronomers. Could you bring me to the first two meetings?"),
        ("What would you do first?", "A morning with each of the four, at their bench."),
        ("What would you do first?", "I'd sit down with Tibor and Anselm, before anybody hears it elsewhere."),
        ("What would you do first?", "The list of test plates, because nobody else has it."),
        ("What would you do first?", "I want to see every plate once with the person who made it."),
        ("What happens if I say no?", "I polish on as before, and ask again in a year."),
        ("What happens if I say no?", "Then I help whoever comes, and I'd like to know what was missing."),
        ("What happens if I say no?", "Nothing bad. The telescope gets its plates, and we look at next year."),
        ("Where do you see yourself in three years?", "With a lab that polishes its own mirrors, and two people I trained."),
        ("Where do you see yourself in three years?", "Still here, with half my week at the bench."),
        ("What do you need from me?", "Two days of Lukas until March."),
        ("What do you need from me?", "A word to the astronomers before Friday."),
        ("What do you need from me?", "Could you ask Brandt about the standby by Wednesday?"),
        ("Why this, and why now?", "The advert goes out next week, and Gert's work has been mine for four years."),
        ("Who does what you do now?", "Anselm takes the small plates from March; the big ones stay with me."),
        ("What have you tried already?", "Tibor was asked twice, and the agency sent nobody."),
        ("How do the others see it?", "Tibor is against it, and Anselm would like it."),
        ("What have I not asked you?", "Whether I can be home at half past four. I can, if the meeting moves."),
        ("Do you think I decided wrongly?", "The decision stands. Six people heard two answers that day, and that is what I came for."),
        ("What will you do when you are not sure?", "I ask Ulla first, and never sign alone above 5,000."),
        ("What do you lack for it?", "The licence for the big crane. I can sit the exam in May."),
        ("What do you lack for it?", "I am a cook and no bookkeeper, so Malin would have to do the orders with me until summer."),
        ("What do you lack for it?", "Seniority, some will say. I'd answer that with the first two audits."),
        ("What do you lack for it?", "Standing with the night crew: I was one of them until last year."),
        ("What do you lack for it?", "Honestly, routine. Three months and the old handbook, and I'm there."),
        ("What's missing, in your view?", "Someone who has been through a recall. Petra has, and I'd ask her in."),
        ("What would you do first?", "Stop the double bookings. Everything else can wait till February."),
        ("What would you do first?", "Go round the wards with the list and ask what hurts most."),
        ("What would you do first?", "Nothing for two weeks but watch, and then one page to you."),
        ("What would you do first?", "The rota. It is where we lose eleven hours a week."),
        ("What will you do when you are not sure?", "Call Henning. If he's away, the vessel stays in harbour."),
        ("What happens if I say no?", "I'd be sorry, and the school still gets its timetable."),
        ("What happens if I say no?", "You lose nothing: I run the shop until Easter like now."),
        ("What happens if I say no?", "I do my job. And I'd want to know by June what would have made it a yes."),
        ("What if I say no?", "The children stay with me on Fridays and I cut my hours in autumn."),
        ("Where do you see yourself in three years?", "Teaching two apprentices and doing fewer nights."),
        ("Where do you see yourself in three years?", "Vet first, manager second."),
        ("What do you need from me?", "Fifteen minutes on Mondays."),
        ("What do you need from me?", "The keys, and that Ragnar hears it from you."),
        ("What have you tried already?", "Three adverts and one agency. The agency sent a roofer."),
        ("How do you see it?", "The contract is fair, the dates are not."),
        ("What do you think of the new system?", "Slow on Mondays, fine otherwise."),
        ("Why you, and why now?", "The last four restores were mine, and the audit is in June."),
        ("What would you have me do?", "Tell the six before noon. That is all."),
        ("What do I gain by it?", "May I show you? The page for June would have looked like this."),
    ],
)  # fmt: skip
def test_a_good_answer_is_never_said_to_pass_its_question_by(question: str, answer: str) -> None:
    assert passed_by(question, answer) == ""


LACK, FIRST, NO, YEARS, NEED = "What do you lack for it?", "What would you do first?", "What happens if I say no?", "Where do you see yourself in three years?", "What do you need from me?"  # fmt: skip


@pytest.mark.parametrize(
    ("question", "answer", "begins"),
    [
        (LACK, "And then, do I get the money? grade 10?", "That asks back"),
        (LACK, "Is that a trick question?", "That asks back"),
        (NEED, "How much would it be, then?", "That asks back"),
        (FIRST, "Why do you want to know?", "That asks back"),
        (LACK, "Olaf is more stubborn than me", f"“{LACK}” asks for something that is missing"),
        (LACK, "I want grade 10 by January and you get a note every Friday.", f"“{LACK}” asks"),
        (LACK, "The canteen costs nine euros since Monday.", f"“{LACK}” asks"),
        (FIRST, "I want grade 10 from January.", "That says what you want"),
        (FIRST, "I'd like to be home at four and have every second Friday free.", "That says what you want"),
        (FIRST, "Malin has twice the budget and spends it on cakes.", f"That says nothing of “{FIRST}” yet"),
        (FIRST, "Anselm has only been here since spring, two months.", "That seems to speak of somebody else"),
        (NEED, "Olaf can't stand paperwork, he sends it two days late.", "That seems to speak of somebody else"),
        (YEARS, "Pim only just finished his probation on Friday.", "That seems to speak of somebody else"),
        (NO, "I have been here eleven years and I did all three sites.", f"“{NO}” asks what you do then"),
        (NO, "Everybody says I'm the best cook you have.", f"“{NO}” asks what you do then"),
    ],
)  # fmt: skip
def test_an_answer_to_something_else_is_no_longer_praised(
    question: str, answer: str, begins: str
) -> None:
    said = in_words(heard(answer), question, answer)
    assert said.startswith(begins)
    assert not any(praise in said for praise in (STANDS, MORE, ANSWERS_IT))
    assert there(heard(answer), question, answer) == ()


@pytest.mark.parametrize("answer", ["I don't know.", "Nothing.", "Could you ask Brandt by Wednesday?", "What if we look at it in May?", "I'd start with the rota, shall I?"])  # fmt: skip
def test_who_knows_nothing_or_asks_for_something_is_not_said_to_ask_back(answer: str) -> None:
    assert passed_by(NEED, answer) == ""


def test_words_quoted_in_a_question_have_single_marks_where_it_is_quoted_itself() -> None:
    said = passed_by("“Go ahead, this once” was not what I said first. And?", "Is that so bad?")
    assert "“‘Go ahead, this once’ was not what I said first. And?”" in said
    assert "““" not in said
