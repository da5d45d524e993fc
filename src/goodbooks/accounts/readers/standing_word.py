"""What somebody promised to do from the next time on, as it is said to them."""

from __future__ import annotations

import re

from goodbooks.accounts.answers.next_time import is_done_next_time, is_standing, theirs_next_time
from goodbooks.accounts.readers.to_their_face import called, to_their_face
from goodbooks.core.regex import regex
from goodbooks.language.retold.as_you_asked import without_s

_SWAPPED = {
    "i": "you", "i am": "you are", "i was": "you were", "i'm": "you're", "i’m": "you’re", "i'll": "you'll", "i’ll": "you’ll", "me": "you", "my": "your",
    "mine": "yours", "myself": "yourself", "you": "me", "your": "my", "yours": "mine",
}  # fmt: skip
_WORD = regex(r"(?<![\w’'])(?:I (?:am|was)|I[’'](?:m|ll)|I|me|my|mine|myself|you|your|yours)(?![\w’'])", re.IGNORECASE)  # fmt: skip
_YOU_DO = regex(r"\byou (?P<verb>[a-z]+s)\b")


def said_to_who_gave_it(title: str, names: tuple[str, ...]) -> str:
    """Such a promise as it is said to whoever gave it: “next time I ring you first” and “next time he rings me first” are “next time you ring me first”; "" for any other, and where it is not sure."""
    if len(names) != 1 or not is_standing(title):
        return ""
    if is_done_next_time(title, "you"):
        return f"{title[:1].lower()}{title[1:]}"
    own = theirs_next_time(title, names[0], may_be_theirs=True)
    if not own:
        return ""
    if re.search(r"(?<![\w’'])I\b", own):
        turned = _WORD.sub(lambda one: _SWAPPED[one[0].lower()], own)
    else:
        who = "|".join(map(re.escape, called(names[0])))
        turned = to_their_face(re.sub(rf"\b(?:{who})\b(?!['’]s)", "he", own), names)
        turned = _YOU_DO.sub(lambda one: f"you {without_s(one['verb'])}", turned)
    turned = turned.rstrip(" .!")
    is_you = re.search(r"\byou\b", turned) is not None
    return f"{turned[:1].lower()}{turned[1:]}" if is_you else ""
