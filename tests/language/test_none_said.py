"""An answer that says there is none, or that it is not known, fills nothing, however many words it takes; what only begins so is an answer."""

from __future__ import annotations

import pytest

import goodbooks.playbooks.library
from goodbooks.core import catalog
from goodbooks.language.meant.none_said import NO, NONE, UNKNOWN, none_said
from goodbooks.playbooks.answers.answered import as_answer
from goodbooks.playbooks.text.decode import read_playbook

_TEXTS = catalog.texts(goodbooks.playbooks.library, ".md")
_NONE = {
    "time-off given": [
        "no, her boss said no before my leave", "no, it was refused", "not that I know of", "nothing was, he said no", "no, never asked", "none of it was",
        "she asked for me but it was turned down", "the board rejected it in May", "Herr Vogel declined", "It wasn't approved, only talked about", "not yet, I am to ask again",
    ],
    "time-off cover": ["nobody has to, it's the same hours", "nobody, the ward is closed", "nothing needs covering, no students", "it isn't needed", "Nobody covers it"],
    "time-off rule": ["haven't read it yet", "I don't know, HR has it", "no rules on that", "nothing that I could find", "it doesn't say anything"],
    "giving-notice thanks": ["nothing, honestly", "honestly, nothing", "not much, to be fair", "I can't think of anything"],
    "giving-notice promises": ["none that I know of", "no promises of mine", "none run beyond it", "I made no promises"],
    "promise-not-kept promised": ["I don't remember exactly", "can't recall the exact words", "nothing in writing, just a nod", "keine Ahnung"],
    "promise-not-kept lately": ["I haven't asked since", "never asked", "no, I haven't asked", "nothing, she looked away"],
    "promise-not-kept gave": ["nothing really, I just waited", "I haven't done anything", "I gave nothing"],
    "new-boss inherited": ["nothing really, Carla left months ago", "he didn't promise me anything", "Carla never agreed anything with me", "no promises, she was gone quickly"],
    "new-boss goal": ["I don't know, he isn't here yet", "no idea, she keeps it to herself", "nobody told me"],
    "raise changed": ["nothing, same job", "nothing has changed", "it hasn't changed"],
    "raise figure": ["I don't want to ask for a figure now", "haven't decided", "not sure yet, I have to look it up"],
    "asked-to-do-wrong done": ["no, nothing", "not yet, he only asked today", "I haven't done any of it"],
    "blamed witness": ["nobody, I was alone", "no one saw it", "there wasn't anybody", "none of them"],
    "blamed approval": ["nothing was handed over", "nobody approved it", "I don't know, before my time"],
    "bad-review fact": ["nothing, it's her word against mine", "no proof, nobody was there", "nothing I can show"],
    "next-role refused": ["no, never asked", "they haven't"],
    "i-fumbled-it hours": ["no, keep it private"],
}  # fmt: skip
_AN_ANSWER = {
    "time-off given": ["you said yes on the phone on 3 May", "Fridays were approved, Mondays refused", "no, but he said yes for Fridays", "it was approved and then refused"],
    "time-off cover": ["Ana takes the calls, nobody has to wait", "no calls come in, and the report goes out before"],
    "time-off rule": ["no overtime without consent", "I don't know, about three weeks"],
    "promise-not-kept promised": ["nobody goes before you", "No, but in spring", "you'll get it, no question"],
    "promise-not-kept lately": ["no, not this year"],
    "promise-not-kept gave": ["nothing but my weekends", "no holiday for two years"],
    "new-boss inherited": ["nothing was to change before May"],
    "new-boss goal": ["I don't know, I think the vacancy rate", "no complaints from the wards"],
    "raise changed": ["no deputy since May", "nobody helps me any more"],
    "raise figure": ["no figure yet, but about 4,000"],
    "went-round-me rule": ["nobody else signs", "not without me", "nothing goes out before I see it"],
    "went-round-me effect": ["nothing gets done on Mondays", "nobody knew whom to ask"],
    "asked-to-do-wrong unsafe": ["nobody checks the ropes", "nothing is tied down", "I don't know the machine", "none of us has a licence"],
    "blamed truth": ["I didn't say that", "I never had the key", "nobody asked me for it"],
    "boss-did-not-back-me change": ["nothing goes out this week", "no cut after all"],
    "i-fumbled-it meant": ["no, I don't want the post", "I do want it", "The thing is I want it", "I meant that", "We want it", "it went as I want it"],
    "raise against": ["no, there's no money", "nobody gets one this year"],
}  # fmt: skip


def _filled(slot: str, said: str) -> str:
    name, _, of = slot.partition(" ")
    needs = read_playbook(name, _TEXTS[name], name).playbook.header.needs
    need = next(one for one in needs if one.name == of)
    return as_answer(said, need.kind, need.ask)


@pytest.mark.parametrize(("slot", "said"), [(slot, one) for slot, every in _NONE.items() for one in every])  # fmt: skip
def test_a_no_in_more_than_one_word_fills_nothing(slot: str, said: str) -> None:
    assert _filled(slot, said) == ""


@pytest.mark.parametrize(("slot", "said"), [(slot, one) for slot, every in _AN_ANSWER.items() for one in every])  # fmt: skip
def test_what_only_begins_like_a_no_is_an_answer(slot: str, said: str) -> None:
    assert _filled(slot, said)


@pytest.mark.parametrize(
    ("said", "how", "rest"),
    [
        ("no, he refused it", NO, "he refused it"),
        ("well, honestly, nothing. Why?", NONE, "Why?"),
        ("not that I know of", NONE, ""),
        ("I don't know yet, they're still arranging it", UNKNOWN, "they're still arranging it"),
    ],
)
def test_what_stands_behind_a_no_is_kept_apart(said: str, how: str, rest: str) -> None:
    assert none_said(said) == (how, rest)


@pytest.mark.parametrize("said", ["nothing, only the licence", "none except the audit", "no overtime", "I don't know, about three days", "noon", "never on Mondays"])  # fmt: skip
def test_what_takes_a_no_back_is_none(said: str) -> None:
    assert none_said(said) is None
