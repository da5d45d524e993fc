"""A practised answer is held against the question: what passes it by is told what was asked, and a short good one is let stand."""

from __future__ import annotations

import pytest

from goodbooks.coach.boxes import heard
from goodbooks.desk.walks.rehearsal.asked_for import unmet
from goodbooks.desk.walks.rehearsal.rehearsing import in_words


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        ("Why is it late?", "By Friday, please."),
        ("Why is it late?", "On Monday then."),
        ("Why should I let you?", "By the end of the week."),
        ("Why now?", "Tomorrow."),
        ("What do you want?", "By Friday, please."),
        ("What do you want?", "On Monday then"),
        ("How do you make sure of it?", "By Friday, you have it."),
        ("Who does your work then?", "From January."),
        ("How much does it cost?", "By Friday, please."),
        ("How much does it cost?", "It is complicated."),
        ("When can I have it?", "We are working hard on it."),
        ("When can I have it?", "Soon."),
        ("Can you do it faster?", "By Friday, please."),
        ("Can you do it faster?", "On Monday then"),
        ("Do you really want this?", "On Monday then"),
        ("What would you do first?", "Next week."),
        ("“Press on, you can do it” What do you say to that?", "By Friday, please."),
        ("Which of the two do you drop?", "Friday."),
        ("How many people do you need?", "By Monday."),
        ("How come nobody told me?", "On Tuesday."),
        ("Are you up to it?", "From the 1st of December."),
        ("What do you lack for it?", "Until Friday then."),
    ],
)  # fmt: skip
def test_a_day_or_a_phrase_that_does_not_speak_to_the_question_is_told_what_was_asked(
    question: str, answer: str
) -> None:
    said = in_words(heard(answer), question, answer)
    assert said.startswith(("That is a day, and the question is", "The question is"))
    assert "you name" not in said
    assert "That answers it" not in said


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        ("Why is it late?", "Legal has not signed."),
        ("Why is it late?", "Two of us were ill on Monday and Tuesday."),
        ("Why should I let you?", "Because I have done it twice."),
        ("Why now?", "The lease ends on 31 March."),
        ("When can I have it?", "Friday."),
        ("When can I have it?", "By the 14th."),
        ("When can I have it?", "After the audit."),
        ("When can I have it?", "You have it on Monday."),
        ("When will you know?", "Once Legal answers."),
        ("When did you hear of it?", "On Tuesday, from Ana."),
        ("How long does it take?", "Three weeks."),
        ("How long does it take?", "Until Christmas."),
        ("How much does it cost?", "Four thousand a month."),
        ("How much does it cost?", "I don't have that here. You have it by noon."),
        ("How many people do you need?", "Two, from Monday."),
        ("How many people do you need?", "None."),
        ("Who does your work then?", "Jonas, from January."),
        ("Who knows?", "Nobody."),
        ("What do you want?", "To run the backups alone until Friday."),
        ("What do you want?", "A yes by Friday."),
        ("What do you want?", "Thursdays off."),
        ("What would you do first?", "Call the six on Monday."),
        ("Can you do it faster?", "By Friday."),
        ("Can you do it faster?", "No, not before Monday."),
        ("Can you do it by Friday?", "On Monday."),
        ("Are you sure?", "Yes, since Monday."),
        ("Is it ready?", "On Friday."),
        ("Where is “the plan”? It was due yesterday.", "You have it today."),
        ("What about “the list”?", "By noon."),
        ("And how do you make sure of it?", "I read every page on Thursday."),
        ("How do you make sure?", "A note each Friday."),
        ("Which day do we stand behind?", "The 18th."),
        ("What do you say to that?", "I would rather do one thing well."),
        ("Do you really want this?", "I do."),
        ("Could you take the night shift?", "From January."),
        ("So what is your answer?", "Yes, until Friday."),
        ("How often do you tell me?", "Every Friday."),
        ("When do we talk?", "Monday at ten?"),
        ("Whose idea was it?", "Ben's, in March."),
        ("What happens if it fails?", "I hand it back on the same day."),
        ("When?", "When you sign."),
        ("How much of it is done?", "About half."),
        ("Will you stay?", "Until March."),
        ("How far is it?", "Friday, I think."),
        ("Did you tell Growth?", "This morning, all six."),
        ("Did you tell Growth?", "This morning."),
        ("Is it for good, or for a time?", "Until June."),
        ("When do I get it back?", "If it goes wrong once."),
        ("When do I get it back?", "Whenever you say so."),
        ("Can you hold on until we have somebody?", "Until March."),
        ("And?", "By Friday."),
        ("No. I do not want to do it like that.", "By Friday, then."),
        ("What do you need from me?", "Your word by Friday."),
        ("What happens if I say no?", "I go on, until Christmas."),
        ("How do the others see it?", "Ask them on Monday."),
    ],
)  # fmt: skip
def test_a_short_answer_that_speaks_to_the_question_is_not_blamed(
    question: str, answer: str
) -> None:
    assert unmet(question, answer) == ""


def test_what_is_asked_for_is_named() -> None:
    assert unmet("Yes, yes. But why is it late?", "By Friday, please.") == (
        "That is a day, and the question is “Why is it late?” Say the reason first; the day comes after it."
    )
    assert "Name one, or the day on which you will know it." in unmet(
        "When can I have it?", "Soon."
    )
