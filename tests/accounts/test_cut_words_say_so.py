"""What somebody said is quoted to the end of a sentence, and “…” says where they said more."""

from __future__ import annotations

import pytest

from goodbooks.accounts.news.in_full import in_full

FIRST = "Yes, from 1 February."
MORE = (
    "The desk goes to Idris for as long as it takes, and he gets the bonus that was meant for it."
)


@pytest.mark.parametrize(
    ("said", "most", "quoted"),
    [
        (FIRST, 100, FIRST),
        (f"{FIRST} {MORE}", 200, f"{FIRST} {MORE}"),
        (f"{FIRST} {MORE}", 60, f"{FIRST} …"),
        (f"{FIRST} And the van too. {MORE}", 60, f"{FIRST} And the van too. …"),
    ],
)
def test_what_is_left_out_is_marked(said: str, most: int, quoted: str) -> None:
    assert in_full(said, most) == quoted
