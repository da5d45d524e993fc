"""How I say that I mean to tell somebody of it: “I would like to tell him on Thursday after the menu meeting”."""

from __future__ import annotations

import re

from goodbooks.core.regex import regex

_I_SAY_IT = (
    r"\bI(?:['’](?:d|ll|m)| would| will| am)?(?: (?:just|only|rather|still|also|now|therefore|really))*"
    r"(?: (?:like|love|prefer|want|plan(?:ning)?|mean(?:ing)?|hope|hoping|intend(?:ing)?|going|thinking of|thought I['’]d|wish|think I['’]ll)(?: to)?)?"
    r" (?:tell|telling|say it|say this|bring it up|raise it|break it|break the news|explain it|put it|mention it|talk|talking|speak|speaking|ask)\b(?! (?:me|us)\b)"
)
I_MEAN_TO_SAY_IT = regex(
    rf"{_I_SAY_IT}(?:(?! (?:to decide|to answer|for an answer)\b)[^.;!?])*\Z", re.IGNORECASE
)
"""What stands before a day on which I mean to say it."""
MY_TALK = regex(
    rf"{_I_SAY_IT} (?:it |this |that )?(?:to |with )?(?:him|her|them|my \w+|the \w+|(?-i:[A-ZÀ-Þ])\w+)\b",
    re.IGNORECASE,
)
"""A talk that I mean to have, which is no help and no offer."""
