"""Words that stand where a name belongs and name nobody leave the place open."""

from __future__ import annotations

import pytest

from goodbooks.core.nobody import names_nobody


@pytest.mark.parametrize(
    "words",
    ["I don't know", "no idea", "Konrad has to say", "open", "?", "??", "dunno", "still open", "I don’t even know", "Dr. Seidel must decide", "nobody knows that yet", "up to Konrad", "ask Ruth",
     "tbd", "to be named", "not decided yet", "Marie decides", "keine Ahnung", "weiß ich nicht", "Frau Keller muss es sagen", "je ne sais pas", "I have no idea", "not sure", "it's for Ines to say",
     "not said", "nobody has said yet", "not settled", "Silvia decides on Thursday", "she hasn't said", "nobody so far", "never agreed", "noch nicht geklärt", "pas encore décidé", "Herr Moser will decide next week", "the council says tomorrow"],
)  # fmt: skip
def test_what_says_that_nobody_knows_is_nobody(words: str) -> None:
    assert names_nobody(words)


@pytest.mark.parametrize(
    "words",
    ["Konrad", "Dr. Seidel", "van der Berg", "my boss", "the head of sales", "Noel Openshaw", "Ian Knowles", "Will Sayers", "nobody", "fire safety", "Konrad and Bruno", "Frau Offen", "Notburga", "Nobody & Sons", "Unger"],
)  # fmt: skip
def test_a_name_is_somebody(words: str) -> None:
    assert not names_nobody(words)
