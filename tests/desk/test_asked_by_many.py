"""What several people asked is one request, of each of them by name."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from desk.became import told
from goodbooks.desk.sentences.asked_by_many import asked_by_many

if TYPE_CHECKING:
    from collections.abc import Callable

    from goodbooks.desk.desk import Desk


@pytest.mark.parametrize(
    ("words", "meant"),
    [
        ("Élodie Brun & Łukasz asked when it comes", 'request Élodie Brun, Łukasz -> me "When it comes"'),
        ("Priya, Tom and Jess asked why we can't go ahead", "request Priya, Tom, Jess -> me \"Why we can't go ahead\""),
        ("Priya and Tom keep asking me when the trial ends #trial", 'request Priya, Tom -> me "When the trial ends" #trial'),
        ("All day I had three people (Ida, Ben Roth and Zoë) asking why it stops", 'request Ida, Ben Roth, Zoë -> me "Why it stops"'),
        ("Soraya and Lachie on my team ask what is going on, am I leaving", 'request Soraya, Lachie -> me "What is going on, and whether I am leaving"'),
        ("My colleagues Jana and Petr keep asking whether I go", 'request Jana, Petr -> me "Whether I go"'),
        ("Two of my drivers, Hanna and Jörg, wondered who takes the early tour", 'request Hanna, Jörg -> me "Who takes the early tour"'),
        ("The midwives Ada and Bo want to know why the rota changed", 'request Ada, Bo -> me "Why the rota changed"'),
        ("I had two of them on my back - Ida and Ben Roth - asking whether it stands and I said wait", 'request Ida, Ben Roth -> me "Whether it stands"'),
        ("Tibor and Chloé are both waiting to hear from me", 'request Tibor, Chloé -> me "An answer"'),
        ("Piet, stage management, and the caterer asked me whether the load-in holds", 'request Piet, Stage management, Caterer -> me "Whether the load-in holds"'),
        ("Piet and the caterer asked when it runs", 'request Piet, Caterer -> me "When it runs"'),
        ("The caterer, the stage manager and Piet asked whether it holds", 'request Caterer, Stage manager, Piet -> me "Whether it holds"'),
        ("Zoë, sales, and the press shop all want to know if we go ahead #press", 'request Zoë, Sales, Press shop -> me "If we go ahead" #press'),
        ("Jana, Petr and Ben Roth still wait for my answer", 'request Jana, Petr, Ben Roth -> me "An answer"'),
    ],
)  # fmt: skip
def test_what_several_asked_is_the_request_of_all_of_them(
    at_desk: Callable[..., Desk], words: str, meant: str
) -> None:
    assert told(at_desk().understand(words)) == meant


@pytest.mark.parametrize(
    "words",
    [
        "Priya and Tom asked for a day off",
        "Terms and conditions ask why it matters",
        "Piet, the caterer, and I asked why it failed",
        "The team and I asked why",
        "My colleagues and I want to know why",
        "Priya and Tom want a day off",
        "We (Ana and I) asked why it failed",
        "Priya and Tom were asked by Jess",
        "Priya and Tom were asked why the test failed",
    ],
)
def test_no_other_words_are_a_request_of_many(at_desk: Callable[..., Desk], words: str) -> None:
    desk = at_desk()
    assert asked_by_many(words, desk.kinds, desk.clock.today, desk.known()) is None
