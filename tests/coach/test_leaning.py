"""What no phrase has foreseen is weighed by its words; the tables hold no name and no sentence."""

from __future__ import annotations

from coach.looking import looked, rules_in
from goodbooks.coach.acts import with_acts
from goodbooks.coach.leaning import Weights, leanings, signs, weights
from goodbooks.language.letter import Letter

NEW = "Frankly those useless clowns couldn't be less bothered about my team."


def test_a_sentence_is_weighed_by_its_words_its_acts_and_their_groups() -> None:
    [sentence] = with_acts(Letter("You useless muppets!"))
    found = signs(sentence, "ask")
    assert {"w usele", "b you usele", "g insult", "g lazy", "p you insult", "for ask"} <= found


def test_scores_are_the_same_in_whatever_order_the_signs_come() -> None:
    table = Weights("; made\n\tblame -100\nw one\tblame 50\tdoubt -10\nw two\tblame 30\n")
    assert table.scores(["w two", "w one"]) == table.scores(["w one", "w two", "w none"])
    assert table.scores([]) == {"blame": -1.0}


def test_a_few_words_lean_to_nothing() -> None:
    [sentence] = with_acts(Letter("You useless muppets!"))
    assert list(leanings(sentence, "ask")) == []


def test_what_is_weighed_can_be_left_alone_like_any_other_rule() -> None:
    flagged = set(rules_in(NEW))
    assert flagged
    assert rules_in(f"{NEW}\n; coach: leave {', '.join(sorted(flagged))}\n") == []
    assert all(flag.reason for flag in looked(NEW).flags)


def test_every_sign_of_a_table_is_a_word_cut_short_a_pair_or_a_name_of_our_own() -> None:
    for name in ("flaws", "purposes"):
        for sign in weights(name).signs():
            assert all(len(word) <= 16 for word in sign.split())
            assert sign[:2] not in ("w ", "b ") or len(sign) <= 13


def test_a_sentence_that_hands_on_somebodys_words_puts_no_fault_on_them() -> None:
    said = "Jan, Ana told us all before you came: “You are next.”"
    ask = "Could you tell me by Friday 4 December what you need?"
    assert rules_in(f"[ask] {said}\n{ask}") == []
