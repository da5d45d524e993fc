"""The headings of a criteria file, however it is written."""

from __future__ import annotations

from goodbooks.accounts.reviews.criteria import read_headings


def test_headings_with_signs_underlines_or_colons_are_read() -> None:
    assert read_headings("# Delivery\ntext\n# People\n") == ("Delivery", "People")
    assert read_headings("Delivery\n========\n\nPeople\n------\n") == ("People",)
    assert read_headings("Delivery:\n on time\nPeople:\n") == ("Delivery", "People")


def test_a_heading_that_only_groups_others_is_no_criterion() -> None:
    assert read_headings("# Review 2026\n## Delivery\n## People\n") == ("Delivery", "People")


def test_numbers_emphasis_and_repeats_are_put_aside() -> None:
    assert read_headings("## 1. **Delivery**\n## People ##\n## people\n") == ("Delivery", "people")


def test_a_sign_inside_code_is_no_heading() -> None:
    assert read_headings("```\n# not this\n```\n# Delivery\n") == ("Delivery",)


def test_plain_words_without_a_heading_give_none() -> None:
    assert read_headings("we value delivery\nand people\n") == ()
    assert read_headings("") == ()
