"""Who and what of one's own life a story or the private lines of a book tell of, as names and things that are nobody's at work."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from goodbooks.accounts.readers.private_matters import private_matters

if TYPE_CHECKING:
    from collections.abc import Callable

    from goodbooks.core.book import Book

WORK = '2026-11-02 person Priya\n  relation: boss\n2026-11-03 ask me -> Priya "Half an hour"\n'


@pytest.mark.parametrize(("story", "words", "named"), [
    ("I lead the night desk. My boy Finn is seven and it goes badly at school. The house has to be sold by Christmas.",
     "I hand over until 15 January, by then the house is sold and Finn has his assessment", ("Finn", "house")),
    ("Jonas, my ex, wants to go to court about the weekends.", "After the court day Jonas takes the children", ("Jonas", "court")),
    ("Our daughter is called Amélie, and the nursery closes.", "Amélie starts in March", ("Amélie",)),
    ("My mother Ruth fell, and she goes to a care home.", "once Ruth is in the care home", ("Ruth", "care home")),
    ("My husband lost his job. The mortgage is due.", "from January, when the mortgage is paid", ("mortgage",)),
    ("Anke is my therapist.", "on Tuesdays I see Anke", ("Anke",)),
])  # fmt: skip
def test_people_and_things_of_home_are_known_again_where_they_are_named(
    book: Callable[[str], Book], story: str, words: str, named: tuple[str, ...]
) -> None:
    assert private_matters(book(WORK), story).named_in(words) == named


@pytest.mark.parametrize(("story", "words"), [
    ("Priya half knows about my son Finn.", "Priya decides it"),
    ("I teach at a school. My son has asthma.", "The school opens at eight"),
    ("My boss Marcus wants a date.", "Marcus wants a date"),
    ("My partner team has no date for the hospital.", "The hospital gets it in May"),
    ("I sell houses. My daughter Ida is three.", "The house on the hill is sold"),
])  # fmt: skip
def test_what_work_names_as_well_is_none_of_it(
    book: Callable[[str], Book], story: str, words: str
) -> None:
    more = '2026-11-04 note me "The school and the house on the hill are ours to sell"\n'
    assert private_matters(book(WORK + more), story).named_in(words) == ()


def test_what_slipped_into_an_ask_is_private_all_the_same(book: Callable[[str], Book]) -> None:
    held = book(
        WORK
        + '2026-11-03 note me "What happened"\n  private: My boy Finn is seven. The house is to be sold.\n'
        + '2026-11-03 ask me -> Priya "To be back on the ward" ^ward\n  i-give: I stay until the house is sold and Finn has his day\n'
    )
    found = private_matters(held).named_in("until the house is sold and Finn has his day")
    assert found == ("Finn", "house")


@pytest.mark.parametrize(("story", "words", "named"), [
    ("I lead the shift. I have had my heart looked at and take tablets, but I don't want Brandt to know that.", "because of my heart and the tablets", ("heart", "tablets")),
    ("At home my husband has MS. Nobody at work knows and I want it kept that way.", "my husband's MS is getting worse", ("MS",)),
    ("My marriage is over since August; nobody at school needs to know that.", "now that the marriage is over", ("marriage",)),
])  # fmt: skip
def test_what_a_story_says_is_nobodys_at_work_is_private(
    book: Callable[[str], Book], story: str, words: str, named: tuple[str, ...]
) -> None:
    assert private_matters(book(WORK), story).named_in(words) == named


@pytest.mark.parametrize(("story", "passage", "is_private"), [
    ("I am ill often. None of that is anybody's business. I run the ward.", "I am ill often", True),
    ("I am ill often. That is nobody's business at work. I run the ward.", "I am ill often.", True),
    ("I am ill often. That is nobody's business at work. I run the ward.", "I run the ward.", False),
    ("Ewan must not hear of it. I do not want him to know that I sleep badly.", "I do not want him to know that I sleep badly.", True),
])  # fmt: skip
def test_a_sentence_that_is_kept_back_is_known_as_such(
    book: Callable[[str], Book], story: str, passage: str, is_private: bool
) -> None:
    assert private_matters(book(WORK), story).is_told_in(passage) is is_private


@pytest.mark.parametrize(("story", "words", "named"), [
    ("Nobody at work knows that my son Emil, 8, has epilepsy, seizures at night, I sleep maybe four hours.", "the reason is my son, he's been ill since the summer and I don't sleep", ("my son", "I don't sleep")),
    ("Nobody at work knows that my son Emil, 8, has epilepsy, seizures at night, I sleep maybe four hours.", "our boy has fits at night, that's why", ("our boy", "has fits")),
    ("I am shift lead in a bakery. My daughter Mia, 6, has leukaemia. Nobody at work knows.", "our little one is in hospital", ("our little one",)),
    ("I lead the desk. My wife Sabine has depression, I am up with the twins at night. That stays at home.", "my better half needs me, I was up all night", ("I was up all night", "my better half")),
    ("I run the site. My father Luc had a stroke and lives with us, I sleep badly. I don't want Henri to know.", "my dad needs care and I get little sleep", ("I get little sleep", "my dad")),
])  # fmt: skip
def test_what_is_kept_at_home_is_known_in_other_words(
    book: Callable[[str], Book], story: str, words: str, named: tuple[str, ...]
) -> None:
    assert private_matters(book(WORK), story).named_in(words) == named


@pytest.mark.parametrize("words", [
    "The patient in bed 4 is ill", "The night shift starts at ten", "The axle fits on tram 14", "Let me sleep on it until Friday",
    "Priya's son called", "our children's menu", "Two bad nights with the shunting", "Theo is ill and off until Monday",
])  # fmt: skip
def test_the_same_words_of_work_are_not(book: Callable[[str], Book], words: str) -> None:
    story = "Nobody at work knows that my son Emil has epilepsy, fits at night, I sleep four hours."
    assert private_matters(book(WORK), story).named_in(words) == ()


def test_what_work_speaks_of_openly_gives_nothing_away(book: Callable[[str], Book]) -> None:
    ward = WORK + '2026-11-04 note me "Chemo on the ward begins at nine"\n'
    story = "I lead the ward. My wife has cancer. Nobody at work knows."
    assert private_matters(book(ward), story).named_in("The chemo is late") == ()
