"""Words that ask who decided something, when or why, or deny that anybody did: they speak of a decision, and are none."""

from __future__ import annotations

import re

from goodbooks.core.regex import regex

_BEGINS = r"\A\W*(?:(?:and|but|so|well|then|just|sorry|hi|hello|hey|wait)\b\W*)*"
_DECIDED = r"(?:decided?|deciding|agreed?|agreeing|approved?|approving|authori[sz]ed?|ordered|allowed|accepted|signed off)"
_ASKED = regex(rf"{_BEGINS}(?:by |since |on |from |at )?(?:who(?:m|se)?|when|why|how|where|what|which)\b[^.!;]*\?\W*\Z", re.IGNORECASE)  # fmt: skip
_ASKED_WITHOUT_A_MARK = regex(rf"{_BEGINS}who (?:(?:on earth|exactly|actually|the hell) )?(?:has |had )?{_DECIDED} (?:that|to|on|this)\b", re.IGNORECASE)  # fmt: skip
_NEVER = regex(rf"{_BEGINS}(?:[\w'’-]+ ){{1,3}}?(?:have |has |had )?never (?:really |actually |once )?{_DECIDED}\b", re.IGNORECASE)  # fmt: skip
_NOT_KNOWN = regex(
    rf"{_BEGINS}(?:I|we) (?:really |honestly )?(?:(?:ca|do|could|did)n['’]t|(?:can|do|could|did) not|cannot) (?:remember|recall|recollect|think|believe|know)\b[^.;!?]*?\b{_DECIDED}\b",
    re.IGNORECASE,
)


def asks_or_denies_it(text: str) -> bool:
    """Whether a sentence asks by whom, when or why something was decided, or says that it never was."""
    shapes = (_ASKED, _ASKED_WITHOUT_A_MARK, _NEVER, _NOT_KNOWN)
    return any(shape.search(text) for shape in shapes)
