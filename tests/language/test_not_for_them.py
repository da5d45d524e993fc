"""What an answer says that somebody is not to know is cut from it, and what asks for silence towards others is not."""

from __future__ import annotations

import pytest

from goodbooks.language.meant.not_for_them import without_what_is_kept


@pytest.mark.parametrize(("words", "left", "kept"), [
    ("Ruth could take the till. I dont want her to know about Lia tho", "Ruth could take the till.", "I dont want her to know about Lia tho"),
    ("Ruth could take the till, but I don't want her to know about Lia", "Ruth could take the till", "I don't want her to know about Lia"),
    ("I hand the till over by May. He doesn't need to know that my mother is ill.", "I hand the till over by May.", "He doesn't need to know that my mother is ill."),
    ("Two days a week. between us: I have an offer from the other bakery", "Two days a week.", "between us: I have an offer from the other bakery"),
    ("A list for each shift. Lia has trouble at school. I don't want anyone to know that", "A list for each shift.", "Lia has trouble at school. I don't want anyone to know that"),
    ("The orders stay with me, I'd rather he didn't know why I leave at four", "The orders stay with me", "I'd rather he didn't know why I leave at four"),
    ("Don't tell him about Lia", "", "Don't tell him about Lia"),
    ("Ruth takes the till, she needn't know I'm ill", "Ruth takes the till", "she needn't know I'm ill"),
    ("We could split it. No one has to know why.", "We could split it.", "No one has to know why."),
    ("The rota by Friday, for me: I am so tired", "The rota by Friday", "for me: I am so tired"),
    ("Ruth, and I want nobody to know about my divorce", "Ruth", "I want nobody to know about my divorce"),
    ("Ruth, and keep Lia out of it", "Ruth", "keep Lia out of it"),
    ("The rota by Friday. My boss must not know about the interview", "The rota by Friday.", "My boss must not know about the interview"),
    ("for a year. nobody needs to know about my divorce", "for a year.", "nobody needs to know about my divorce"),
    ("Twelve orders went out. Mr Osei not in it.", "Twelve orders went out.", "Mr Osei not in it."),
])  # fmt: skip
def test_what_somebody_is_not_to_know_is_cut(words: str, left: str, kept: str) -> None:
    assert without_what_is_kept(words) == (left, kept)


@pytest.mark.parametrize("words", [
    "I don't want the team to hear of it before I tell them", "Nobody must know yet", "The team should not hear it from Ruth",
    "Ruth doesn't need to know the billing, I would keep it", "Between us, Ruth and I can cover the late shift", "Please don't tell the team yet",
    "They should not hear about delays from strangers", "I don't want to know how it would end", "I want him to know about the till", "We could leave the Saturday stall out",
    "The till is not in it", "I'd rather they heard it from me", "I don't know about May", "He needs to know that by Friday", "Ruth and I split it between us: two days each",
])  # fmt: skip
def test_what_may_be_said_stands(words: str) -> None:
    assert without_what_is_kept(words) == (words, "")
