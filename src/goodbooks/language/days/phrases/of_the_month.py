"""A day of the month by its number alone: the 20th, the 15th of next month, Monday the 16th."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.core.days import real_day
from goodbooks.language.days.day_names import DAY, ORDINAL, ORDINALS, ordinal_of
from goodbooks.language.days.stretch import Family, Habits, Stretch, month_after, one_day

if TYPE_CHECKING:
    import re
    from datetime import date

# "the 20th floor" is no day: what follows must not be what is the twentieth
_NO_NOUN = (
    r"(?=$|[^\w\s'’-]|\s+(?i:at|by|for|if|so|and|or|but|in|is|works?|latest|then|we|i|you|he|she|they|it|with|to|please|noon|eod|cob"
    r"|as|when|because|since|unless|of|on|inclusive|included|sharp|too|also|instead|after|before|will|would|can|could|should|must|are|was|inst(?:ant)?\b|that|the|a|an|my|our|your|his|her|their|this|all|everything|everybody|everyone|there|what)\b|\s+\d|\s*[-–—(])"
)


def read(found: re.Match[str], on: date, habits: Habits) -> Stretch | None:
    """That day of this month, or of the next one where it is past."""
    number = ordinal_of(found["day"])
    months = 1 if found["next"] else 0
    for step in range(months, months + (1 if found["of"] else 3)):
        first = month_after(on, step)
        day = real_day(first.year, first.month, number)
        if day is not None and day >= on:
            return one_day(day)
    return None


# "the first" and "the second" are as often no day at all
_SPELLED = rf"(?i:(?:{'|'.join(sorted(ORDINALS[5:], key=len, reverse=True))})\b)"

FAMILY = Family(
    name="of-the-month",
    pattern=(
        rf"(?:{DAY},? (?i:the )?|(?i:the |(?<=by )|(?<=on )|(?<=before )|(?<=until )))(?P<day>{ORDINAL}|{_SPELLED}){_NO_NOUN}"
        r"(?P<of>(?i: of (?:this|(?P<next>next)|the) month\b))?"
    ),
    read=read,
    says=(
        ("the 20th", "2026-03-20"),
        ("the 3rd", "2026-04-03"),
        ("the twentieth", "2026-03-20"),
        ("the 15th of next month", "2026-04-15"),
        ("Monday the 16th", "2026-03-16"),
        ("Fri 20th", "2026-03-20"),
    ),
)
