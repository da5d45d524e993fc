"""Which answers that others would read are a feeling or a judgement, and no fact."""

from __future__ import annotations

import pytest

import goodbooks.playbooks.library
from goodbooks.accounts.readers.private_matters import PrivateMatters
from goodbooks.core import catalog
from goodbooks.desk.walks.questions.outburst import ASIDE, is_raw, kept_with, met
from goodbooks.desk.walks.questions.private_life import (
    is_private_life,
    is_their_life,
    private_clause,
    without_private,
)
from goodbooks.desk.walks.words.behind_their_back import say_to
from goodbooks.playbooks.text.decode import read_playbook

TEXTS = catalog.texts(goodbooks.playbooks.library, ".md")
FOUND = read_playbook("x", TEXTS["boss-did-not-back-me"], "x").playbook


@pytest.mark.parametrize("words", [
    "he makes me sick and I look like an idiot", "he's an ass", "I feel humiliated", "he wants to get rid of me",
    "she is a liar, two days late", "i hate him", "it's killing me", "he doesn't care about us", "nobody takes me seriously",
    "wife happy", "more time for kids", "he said we meet, and he's an idiot", "such a fool", "He said no, the idiot", "everyone says he is a coward", "I told him he is an asshole", "you fool",  "I can't trust him", "a team where I need not see his ugly face for two years",
])  # fmt: skip
def test_a_feeling_an_insult_or_a_guess_at_a_mind_is_no_fact(words: str) -> None:
    assert is_raw(FOUND, "effect", "text", words)


@pytest.mark.parametrize("words", [
    "They go straight to Theo", "I lost two days", "he approved it without telling me", "I am exhausted by 60 hours a week",
    "Growth no longer asks me before they plan", "Six people stopped answering my mails", "Nothing goes live before the audit",
    "I forgot to send the file", "I can plan again, and so can my family", "Parents get an answer in a day", "work from home", "two of us are sick",
    "On Monday you called me pathetic in front of six people", "You said to Ana: this is crap",
    "The door is fool-proof now", "I can't trust the dates that come from Sales", "He called me an idiot before the whole ward",
])  # fmt: skip
def test_what_changed_in_the_work_is_taken_as_it_is(words: str) -> None:
    assert not is_raw(FOUND, "effect", "text", words)


@pytest.mark.parametrize(("words", "clause", "rest"), [
    ("go back to the bench, the nursery shuts at four", "the nursery shuts at four", "go back to the bench"),
    ("a deputy for three months, because of the treatment", "because of the treatment", "a deputy for three months"),
    ("four days a week; the childminder only has mornings", "the childminder only has mornings", "four days a week"),
    ("the early round, I have to do the school run", "I have to do the school run", "the early round"),
    ("hand over the line because kindergarten closes at two", "kindergarten closes at two", "hand over the line"),
    ("swap Tuesdays, the treatment is on Tuesdays", "the treatment is on Tuesdays", "swap Tuesdays"),
    ("fewer nights, the dialysis takes every second evening", "the dialysis takes every second evening", "fewer nights"),
    ("mornings only: there is nobody to look after him", "mornings only: there is nobody to look after him", ""),
    ("I leave at three to pick Mia up from school", "I leave at three to pick Mia up from school", ""),
    ("no late rounds during the treatments", "no late rounds during the treatments", ""),
])  # fmt: skip
def test_what_a_day_at_home_is_arranged_around_is_of_home(
    words: str, clause: str, rest: str
) -> None:
    assert (private_clause(words), without_private(words)) == (clause, rest)


@pytest.mark.parametrize("words", [
    "The treatment plan is done by Friday", "hand the treatment room over", "because of the treatment of the wood", "the nursery needs a lead from January",
    "the nursery ward gets two beds", "the school board decides in May", "the pick-up of the parcels is at three", "the operation runs without me", "since the surgery has new software",
    "after the surgery closes I do the till", "the nursery ends its contract with us in May", "collect her signature by Friday", "I run the nursery until Easter", "lead the kindergarten group",
])  # fmt: skip
def test_the_same_words_of_a_trade_are_not(words: str) -> None:
    assert not is_private_life(words)


STEP_BACK = read_playbook("x", TEXTS["step-back"], "x").playbook


@pytest.mark.parametrize("words", [
    "you get the requirements right the first time again, reports on time. thats what i'm good at",
    "I'm good at requirements", "You get clear requirements, which is what I am really good at",
])  # fmt: skip
def test_what_i_am_good_at_is_a_fact(words: str) -> None:
    assert not is_raw(STEP_BACK, "gain", "text", words)


@pytest.mark.parametrize(("words", "clause", "rest"), [
    ("a year maybe, i want to try again after the clarity class, when things at home are calmer", "when things at home are calmer", "a year maybe, i want to try again after the clarity class"),
    ("for a year because my mother is ill", "my mother is ill", "for a year"),
    ("half of it. couldnt finish, kid was sick", "kid was sick", "half of it. couldnt finish"),
    ("I'm tired", "I'm tired", ""), ("I'm a single mom, so four days", "I'm a single mom", "Four days"),
])  # fmt: skip
def test_the_clause_that_tells_of_home_is_found_and_can_be_left_out(
    words: str, clause: str, rest: str
) -> None:
    assert private_clause(words) == clause
    assert without_private(words) == rest
    assert kept_with(STEP_BACK, "term", "text", words, {}) == {ASIDE + "term": words}
    assert kept_with(STEP_BACK, "term", "text", rest or "a year", {ASIDE + "term": words}) == {
        ASIDE + "term": words, "term": rest or "a year"
    }  # fmt: skip
    assert kept_with(STEP_BACK, "term", "text", words, {ASIDE + "term": words})["term"] == words


@pytest.mark.parametrize("words", ["I can work at home on Fridays", "The children get lunch on time", "two of us are sick", "my portal"])  # fmt: skip
def test_work_is_not_home(words: str) -> None:
    assert private_clause(words) == ""


def test_what_nobody_else_reads_is_as_raw_as_it_is() -> None:
    assert not is_raw(FOUND, "position", "text", "he's an ass")
    assert not is_raw(FOUND, "effect", "words", "he's an ass")


def test_the_same_words_again_are_taken_whatever_was_said_between() -> None:
    kept = kept_with(FOUND, "effect", "text", "I hate him", {})
    assert kept == {ASIDE + "effect": "I hate him"}
    kept = kept_with(FOUND, "effect", "text", "he is a jerk", kept)
    assert kept == {ASIDE + "effect": "I hate him / he is a jerk", "effect": ""}
    kept = kept_with(FOUND, "effect", "text", "he is a jerk", kept)
    assert kept == {ASIDE + "effect": "I hate him", "effect": "he is a jerk"}
    kept = kept_with(FOUND, "effect", "text", "he is a jerk / a coward", {})
    kept = kept_with(FOUND, "effect", "text", "he is a jerk / a coward", kept)
    assert kept == {ASIDE + "effect": "", "effect": "he is a jerk / a coward"}


@pytest.mark.parametrize(
    "words",
    ["three patients at home waited", "the pregnant patient in room 4 waited", "my health and safety report is late", "I am tired of rework", "my business partner left", "My daughter company sends the figures", "The families on the ward wait", "I work from home on Fridays"],
)  # fmt: skip
def test_what_sounds_like_home_and_is_work_is_no_private_life(words: str) -> None:
    assert not is_private_life(words)


HOME = PrivateMatters(frozenset({"finn"}), frozenset({"house"}))


@pytest.mark.parametrize("slot", ["handover", "my part", "their side", "stays"])
def test_an_answer_that_names_who_or_what_is_private_is_asked_about_once(slot: str) -> None:
    words = "I hand over until 15 January, by then the house is sold and Finn has his day"
    assert kept_with(STEP_BACK, slot, "text", words, {})[slot] == words
    kept = kept_with(STEP_BACK, slot, "text", words, {}, HOME)
    assert kept == {ASIDE + slot: words}
    assert "“by then the house is sold and Finn has his day” is about home" in met(STEP_BACK, slot, "text", words, HOME)  # fmt: skip
    assert without_private(words, HOME) == "I hand over until 15 January"
    assert kept_with(STEP_BACK, slot, "text", words, kept, HOME)[slot] == words


def test_what_is_for_me_alone_may_name_them() -> None:
    words = "Finn, and the house"
    assert kept_with(STEP_BACK, "cause", "text", words, {}, HOME) == {"cause": words}


@pytest.mark.parametrize("words", [
    "His divorce keeps him from looking", "He is on his phone until midnight", "She is in therapy since May", "You are drunk at the fair",
    "A boat hangs while he is at the divorce court", "Her burnout last year", "She had a heart attack in spring", "He drinks again",
    "Your marriage is ending, and you look at everything", "Maren is on her phone and nobody decides", "Maren would be with her ex-husband", "Konrad is in therapy",
])  # fmt: skip
def test_the_own_life_of_whom_an_answer_speaks_of_stands_in_no_words_for_others(words: str) -> None:
    found = read_playbook("micromanaged", TEXTS["micromanaged"], "x").playbook
    once = kept_with(found, "fear", "text", words, {})
    assert once == {ASIDE + "fear": words}
    assert kept_with(found, "fear", "text", words, once) == {ASIDE + "fear": words, "fear": ""}
    told = kept_with(found, "fear", "text", "A boat is left hanging", once)
    assert (told["fear"], told[ASIDE + "fear"]) == ("A boat is left hanging", words)
    assert "is somebody else's own life" in met(found, "fear", "text", words)
    assert kept_with(found, "position", "text", words, {})["position"] == words


@pytest.mark.parametrize("words", [
    "I ring him on his phone", "You would be rung on your phone at night", "his phone number is out of date", "A client's divorce is filed late",
    "She misses the divorce hearing", "he drinks coffee with the customers", "Her therapy room is double booked", "the separation of the two accounts",
    "Her therapist list is late", "The customer is on his phone", "Nobody is on his phone when the pump fails", "A stroke of the pump fails while you look",
])  # fmt: skip
def test_what_sounds_like_somebodys_own_life_and_is_work_is_taken(words: str) -> None:
    assert not is_their_life(words)


@pytest.mark.parametrize("words", [
    "6 pissed off people at my door all day", "All day I had to deal with 6+ fking pissed off ppl", "I lost a whole damn day", "two hours a week go on this crap",
    "every bloody morning six of them ring", "idk wtf I tell the two of them", "we lose two days, which sucks",
])  # fmt: skip
def test_a_curse_is_mine_whatever_fact_stands_beside_it(words: str) -> None:
    once = kept_with(FOUND, "effect", "text", words, {})
    assert once == {ASIDE + "effect": words}
    assert "The same words again only mark the gap." in met(FOUND, "effect", "text", words)


@pytest.mark.parametrize("words", [
    "six angry people ring me each day", "a bloody dressing is changed twice a day", "the pump sucks air for two hours", "He said “I don't give a damn” on Monday",
    "She shouted at me to get the hell out, twice", "the shot lists are two days late",
])  # fmt: skip
def test_what_others_said_and_what_only_sounds_like_a_curse_is_taken(words: str) -> None:
    assert not is_raw(FOUND, "effect", "text", words)


def test_a_curse_that_is_given_twice_waits_in_the_gap_and_never_goes_to_the_boss() -> None:
    say = say_to("Ingmar")
    assert say("I lost a whole damn day", ("Ingmar",)) == ""
    assert say("I lost a whole damn day", ("Growth",)) is None
    assert say("I lost a whole day", ("Ingmar",)) == "I lost a whole day"


@pytest.mark.parametrize("words", [
    "the other two are too young to lead it, and I have 14 years", "my colleagues would be ill-suited to run the line",
    "I know the forge, and both of them are unfit to run it",
])  # fmt: skip
def test_what_makes_colleagues_smaller_shows_nothing_and_is_said_so_once(words: str) -> None:
    fumbled = read_playbook("x", TEXTS["i-fumbled-it"], "x").playbook

    assert is_raw(fumbled, "asset", "text", words)
    assert "say what you did yourself" in met(fumbled, "asset", "text", words)
    kept = kept_with(fumbled, "asset", "text", words, {})
    assert "asset" not in kept
    assert kept_with(fumbled, "asset", "text", words, kept)["asset"] == words


@pytest.mark.parametrize("words", [
    "you never trust anyone and it's always your fault when it slips", "because you are a control freak", "she's useless, every day for three weeks",
    "you lied to me on Tuesday", "you always take the credit", "your panic cost us two days", "Olav is so lazy", "he doesn't care about the team",
])  # fmt: skip
def test_a_judgement_on_a_person_is_no_fact_whatever_day_stands_in_it(words: str) -> None:
    assert is_raw(FOUND, "effect", "text", words)


@pytest.mark.parametrize("words", [
    "you never told me about the fair", "she is weak on Fridays", "you don't back up the server at night",
    "it was nobody's fault that the pump ran dry", "He said I am lazy, before the whole ward",
])  # fmt: skip
def test_a_thing_that_is_useless_and_what_was_not_done_are_facts(words: str) -> None:
    assert not is_raw(FOUND, "effect", "text", words)
