"""What no phrase has foreseen is weighed by its words; the tables hold no name and no sentence."""

from __future__ import annotations

from coach.looking import looked, rules_in
from goodbooks.coach.acts import with_acts
from goodbooks.coach.leaning import others, signs, weights
from goodbooks.coach.weighing import Weighed, weigh
from goodbooks.language.learned.weights import Weights
from goodbooks.language.text.letter import Letter

NEW = "Frankly those useless clowns couldn't be less bothered about my team."
DOUBTFUL = "You left the list in the car."


def test_a_sentence_is_weighed_by_its_words_its_acts_and_their_groups() -> None:
    [sentence] = with_acts(Letter("You useless muppets!"))
    found = signs(sentence, "ask")
    assert {"w usele", "b you usele", "g insult", "g lazy", "p you insult", "for ask"} <= found


def test_a_sentence_is_weighed_by_what_the_others_do_too() -> None:
    sentences = with_acts(Letter("Thank you. Could you sign it? Thank you again."))
    first, second, _ = others(sentences)
    assert {"thanks", "ask"} <= first
    assert "thanks" in second
    assert "ask" not in second
    assert "o thanks" in signs(sentences[1], "ask", second)


def test_a_sentence_is_weighed_by_where_it_stands_among_how_many() -> None:
    first, second, third = others(with_acts(Letter("We open at nine. Bring the key. It rains.")))
    assert {"of 3", "at 0", "begins"} <= first
    assert {"of 3", "at 1", "part 1"} <= second
    assert {"of 3", "at 2", "ends"} <= third
    assert "begins" not in second


def test_a_sentence_is_weighed_by_what_in_it_can_be_checked_and_of_whom_it_speaks() -> None:
    firm, bare = with_acts(
        Letter("We bring 40 crates to Graz on Friday. They might have told me about it.")
    )
    assert {"s number day name", "s number day name of we"} <= signs(firm, "status")
    assert {"s bare", "s bare of i they", "s of i they"} <= signs(bare, "status")


def test_a_wish_or_a_promise_without_a_day_shows_that_it_has_none() -> None:
    bare, dated = with_acts(Letter("Could you sign the lease? Could you sign it by Friday noon?"))
    assert "s wants, bare" in signs(bare, "ask")
    assert "s wants, bare" not in signs(dated, "ask")


TABLE = Weights("; made\nblame doubt\n\ta-100\nw one\ta50\tb-10\nw two\ta30\n")


def test_scores_are_the_same_in_whatever_order_the_signs_come() -> None:
    assert TABLE.scores(["w two", "w one"]) == TABLE.scores(["w one", "w two", "b no pair"])
    assert TABLE.scores([]) == {"blame": -1.0, "doubt": 0.0}


def test_a_table_is_less_sure_of_a_sentence_with_words_it_does_not_know() -> None:
    known, strange = TABLE.scores(["w one"]), TABLE.scores(["w one", "w other", "w third"])
    assert known["blame"] > strange["blame"] > -1.0


def test_a_few_words_lean_to_nothing() -> None:
    sentences = with_acts(Letter("You useless muppets! Shame! You clowns!"))
    heard: list[set[str]] = [set() for _ in sentences]
    assert list(weigh(sentences, "ask").leanings(sentences, heard)) == []


def test_a_doubtful_sentence_is_spoken_of_only_beside_others_that_are_amiss() -> None:
    sentences = with_acts(Letter(f"{DOUBTFUL} The chairs stand in the hall since nine."))
    alone = weigh(sentences, "status").leanings(sentences, [set(), set()])
    beside = weigh(sentences, "status").leanings(sentences, [set(), {"hostile-tone"}])
    assert [name for _, name in alone] == []
    assert [name for _, name in beside] == ["blame"]


def test_the_only_sentence_of_a_message_must_be_most_likely() -> None:
    [first, second] = with_acts(Letter("The drawer was left open. The till was left open."))
    likely = weigh([first], "status").likely[0]
    sure = {**dict.fromkeys(likely, 0.0), "no-actor": 0.8}
    assert list(Weighed((sure,)).leanings([first], [set()])) == []
    both = Weighed((sure, sure)).leanings([first, second], [set(), set()])
    assert [name for _, name in both] == ["no-actor", "no-actor"]


def test_a_doubtful_flaw_of_tone_beside_a_likelier_one_is_the_same_heard_twice() -> None:
    sentences = with_acts(Letter("The drawer was left open. The till was left open."))
    none = dict.fromkeys(weigh(sentences, "status").likely[0], 0.0)

    def heard(**likely: float) -> list[str]:
        weighed = Weighed((none | likely, none | {"no-actor": 0.9}))
        return [name for one, name in weighed.leanings(sentences, [set(), set()]) if not one.number]

    assert heard(excuses=0.9, blame=0.3) == ["excuse"]
    assert set(heard(excuses=0.9, blame=0.6)) == {"excuse", "blame"}
    assert heard(blame=0.3) == ["blame"]
    assert heard(blame=0.3, aside=0.9) == []


def test_what_is_weighed_can_be_left_alone_like_any_other_rule() -> None:
    flagged = set(rules_in(NEW))
    assert flagged
    assert rules_in(f"{NEW}\n; coach: leave {', '.join(sorted(flagged))}\n") == []
    assert all(flag.reason for flag in looked(NEW).flags)


def test_every_sign_of_a_table_is_a_word_cut_short_a_pair_or_a_name_of_our_own() -> None:
    for name in ("sentences", "purposes", "days"):
        for sign in weights(name).signs():
            assert all(len(word) <= 16 for word in sign.split())
            assert sign[:2] not in ("w ", "b ") or len(sign) <= 13


def test_a_sentence_that_hands_on_somebodys_words_puts_no_fault_on_them() -> None:
    said = "Jan, Ana told us all before you came: “You are next.”"
    ask = "Could you tell me by Friday 4 December what you need?"
    assert rules_in(f"[ask] {said}\n{ask}") == []


def test_words_taken_for_one_flaw_are_left_where_the_sentence_speaks_for_another() -> None:
    message = (
        "Please accept my deepest, most sincere apologies, I'm mortified and sorry beyond words for the missing page. "
        "The page is with you by noon."
    )
    assert "over-apology" in {flag.category for flag in looked(message).flags}
    assert "emotion" not in {flag.category for flag in looked(message).flags}
    assert "emotion-dump" in rules_in("I am hurt beyond words, and I lie awake. The page is late.")


def test_a_pardon_is_enough_where_it_is_told_what_is_done_about_it() -> None:
    sorry = "The list was wrong on Monday, and forty people got it. I'm sorry, Marion, I know it is your work."
    done = "From Friday on Dilan checks every list with me before it goes out."
    assert "apology-without-repair" not in rules_in(f"{sorry} {done}")
    assert "apology-without-repair" in rules_in(sorry)


def test_no_name_of_a_chat_without_capitals_is_in_a_table() -> None:
    names = {"w bob", "w ben", "w lena", "w marg", "w bex"}
    assert names.isdisjoint(weights("sentences").signs())
    assert names.isdisjoint(weights("purposes").signs())
