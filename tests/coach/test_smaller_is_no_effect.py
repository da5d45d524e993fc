"""What makes a colleague or oneself smaller is met in a mail, and counts in no answer as where one stands; nor does a family reason."""

from __future__ import annotations

import pytest

from goodbooks.coach.boxes import heard
from goodbooks.coach.look import look

MAIL = "Dear Ada, I'd like to hand back the yard plan by March. {} Could we talk by Friday?"


@pytest.mark.parametrize("words", [
    "Marek is a bully.", "My foreman is a liar.", "Tove is such a bully in the yard meeting.", "She is a tyrant.", "Ida and Bo are bullies.",
    "Rolf is a control freak.", "Bo's a total bully.", "The buyer is a bully and a liar.", "Petra is a nightmare.", "He was always a hypocrite.",
])  # fmt: skip
def test_a_colleague_called_names_is_lowered_in_a_mail(words: str) -> None:
    assert "lowering-others" in {flag.category for flag in look(MAIL.format(words)).flags}


@pytest.mark.parametrize("words", [
    "I failed at the rota.", "I have failed as a lead.", "I'm failing at this.", "I failed at leading the count.", "I'm no good at it.",
    "I'm not up to the job.", "I was not up to it.", "I am a failure.", "I've completely failed at planning.", "I'm bad at leading.",
])  # fmt: skip
def test_oneself_called_a_failure_is_undermined_in_a_mail(words: str) -> None:
    assert "self-undermining" in {flag.category for flag in look(MAIL.format(words)).flags}


@pytest.mark.parametrize("words", [
    "Bo called me a liar in the yard.", "Bo is no bully.", "If he is a liar, the log will show it.", "I don't think Bo is a liar.", "He is a buyer for the yard.",
    "The anti-bullying training is on the 9th.", "I failed to send the file on Monday; it is in your box now.", "I failed the exam in May and sit it again in June.",
    "I failed at first, and got it running at noon.", "We failed at two of nine doors in the fire test.",
])  # fmt: skip
def test_a_report_a_doubt_and_a_fact_make_nobody_smaller(words: str) -> None:
    found = {flag.category for flag in look(MAIL.format(words)).flags}

    assert not found & {"lowering-others", "self-undermining"}


def test_a_mail_that_does_it_all_in_one_breath_is_told_both() -> None:
    said = "My mother is ill, Bo is a liar, and I failed at the rota."
    found = {flag.category for flag in look(MAIL.format(said)).flags}

    assert found >= {"lowering-others", "self-undermining"}


@pytest.mark.parametrize("answer", [
    "i failed at the rota and marek is a bully", "I can't plan because Marek is a bully", "I am a failure at it", "I have no time for my kids",
    "ada needs me and I lose every evening at home", "I have my mother to care for", "I'm no good at the rota", "we have no quiet at home",
    "I have failed at it, and Tove is a nightmare", "I miss my daughter's school plays",
])  # fmt: skip
def test_making_smaller_and_a_family_reason_are_no_effect(answer: str) -> None:
    assert "effect" not in heard(answer).there


@pytest.mark.parametrize("answer", [
    "I lose two hours a day, and Bo is a bully", "We lose a day each week", "I work at home on Fridays", "For us it means three nights",
    "I've got two orders open; the crane waits", "I do four home visits a day", "My son needs me, I cannot stay late", "no", "Nobody covers the gate",
    "We have the school visit in May",
])  # fmt: skip
def test_where_one_stands_is_an_effect_whatever_stands_beside_it(answer: str) -> None:
    assert "effect" in heard(answer).there
