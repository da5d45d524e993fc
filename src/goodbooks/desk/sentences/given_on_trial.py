"""A sentence that tells that somebody gives me an area for a time, “Henrik gives me the polishing on trial until 21 January”: their decision, and no promise of theirs."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from goodbooks.core.last_day import last_day_in
from goodbooks.core.phrasing import capital, shortened
from goodbooks.core.regex import regex
from goodbooks.desk.lines.named_in import DAY, NAME, whose
from goodbooks.desk.sentences.plain_line import apart_from_signs, day_said
from goodbooks.desk.sentences.plain_meaning import Meant
from goodbooks.language.again import again_in
from goodbooks.syntax.quoting import name_text, quoted

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from goodbooks.core.entry import Kind
    from goodbooks.desk.lines.known import Known

_GIVES = regex(
    rf"{DAY}{NAME} (?:has |had |now |will )*(?P<did>gives? me|gave me|given me|lets? me (?:have|run|do|try|take|keep|lead|look after)|hands? me|handed me|(?:leaves?|left) me) (?P<what>(?:the|my|our|his|her|their|all)\b.*)",
    re.IGNORECASE,
)
_TRIAL = regex(r"\btrial\b|\bas a test\b|\bto try (?:it|this)\b|\b(?:until|till)\b", re.IGNORECASE)
_IN_RETURN = regex(r"(?:[,;.]\s*(?:and |but |then )?|\s+(?:and|if|provided) )(?P<mine>I\b.*)", re.IGNORECASE)  # fmt: skip
"""Where what I give for it begins: “…, I call him every evening”."""


def given_on_trial(
    sentence: str, kinds: Mapping[str, Kind], today: date, known: Known
) -> Meant | None:
    """The decision by which somebody gives me an area until a day, with what I give for it as its note; None for other words."""
    words, signs = apart_from_signs(sentence)
    found = _GIVES.fullmatch(words)
    name = whose(found["name"], known, is_any=False) if found else ""
    if not found or not name or "?" in words:
        return None
    told = _IN_RETURN.search(found["what"])
    what = (found["what"][: told.start()] if told else found["what"]).strip(" ,.")
    if not _TRIAL.search(what) or last_day_in(what, today) is None:
        return None
    title = quoted(capital(f"{found['did']} {what}"))
    mine = told["mine"].strip(" .") if told else ""
    again = again_in(mine, today) if mine else None
    how = f", every: {again.every}" if again else ""
    asks = (f"what you give for it is a line of its own: promise me -> {name} {quoted(shortened(mine, 60))}{how}",) if mine else ()  # fmt: skip
    line = f"{day_said(found)} decision {name_text(name)} {title}{signs}".strip()
    return Meant(line, (f"note: {mine}",) if mine else (), asks)
