"""The questions of a debrief: their words, why each is asked, and what to write where an answer cannot be taken."""

from __future__ import annotations

from typing import NamedTuple


class Answers(NamedTuple):
    """What was answered; "" where a question was skipped."""

    said: str = ""
    decided: str = ""
    promised: str = ""
    asked: str = ""
    next_step: str = ""
    feeling: str = ""


PROMPTS = Answers(
    "What was said? Their words, as they said them.",
    "What was decided? (in their words: Yes, you may lead it from May. With a name where somebody else decided, as in Ana: we wait)",
    "What was promised, by whom, by when? (me: the outline by Friday)",
    "What did you ask, and what did they answer? (first your question, then their answer: May I lead it? Yes, from May)",
    "What is the next step: who, what, by when? (as you would say it to them: I send you the plan by Friday. What is for you alone begins with “me”, as in me: ask HR what the rule is. What stays yours is asked next)",
    "How was it for you, and what stays yours? Private, and it may be left out.",
)

ELSE = "What else did you ask, and what did they answer? (first your question, then their answer: May Ana come too? Not yet)"
"""What is asked in its place once what was decided answers what I had asked."""

BY_NUMBER = {
    "promised": "or a number: 1 done, 1 moved to Friday",
    "asked": "or a number: 1 yes",
}
"""How what is open already can be answered, where something is."""

SEVERAL = ("decided", "promised", "asked", "next_step")
"""The questions to which there can be more than one answer, each on a line or behind a semicolon."""

WHY = Answers(
    "Exact words are what two memories of a talk disagree about first.",
    "A decision by word of mouth is soon remembered otherwise.",
    "What is owed, both ways, is what the next talk begins with.",
    "An ask that stands in the book is not forgotten, and neither is its answer.",
    "A talk without a next step is held again.",
    "It helps to read later what it was like. No page shows it to anybody else.",
)
"""Why each of the questions is asked."""

REMEDY = {
    "decided": "write it whole, as in Yes, you may lead it from May",
    "promised": "write the day you mean, as in me: the outline by 4 December",
    "next_step": "write it as you would say it to them, as in I send you the plan by Friday",
    "asked": "write a number before it, as in 1 yes, or your question? their answer",
}
"""How an answer that cannot be taken is written, by its question."""
_NUMBER = {
    "promised": "write who promised what, as in me: the outline by Friday, or a number that stands there, as in 1 done",
    "asked": "write your question? their answer, or a number that stands there, as in 1 yes",
}
"""The same, where a number was written that stands for nothing."""
_REMEDY = "write who promised or asked what, as in me: the outline by Friday"
PUTS_RIGHT = "puts right what stands before it"
"""What an answer does that is none, and belongs to an earlier question."""
TO_ITS_QUESTION = (
    "go back to the question that it belongs to and say it there; then answer this one"
)
"""What to do with such an answer, here and on a walk."""
NOT_HELD = "tells that the talk itself was moved or not held"
"""What an answer does that nobody said in the talk."""

_BEHIND_A_NUMBER = {
    "promised": "write what became of it, as in 1 done, or who promised what",
    "asked": "write what was answered, as in 1 yes",
}


def remedy(name: str, why: str) -> str:
    """What to write instead, where an answer to that question cannot be taken."""
    if why.endswith(PUTS_RIGHT):
        return TO_ITS_QUESTION
    if "a name alone" in why:
        return _BEHIND_A_NUMBER.get(name, _REMEDY)
    return _NUMBER.get(name, _REMEDY) if "number" in why else REMEDY.get(name, _REMEDY)
