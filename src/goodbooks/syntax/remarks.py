"""What is said about a line that was read all the same: each a remark with its remedy."""

from __future__ import annotations

from goodbooks.core.problem import Unclear
from goodbooks.syntax.faults import Fault


def unknown_field(kind: str, key: str, remedy: str) -> Fault:
    """A named line that this kind does not know."""
    article = "an" if kind[0] in "aeio" else "a"
    why = Unclear(
        f'{article} {kind} has no line named "{key}"; it is kept, and read by you alone', remedy
    )
    return Fault("unknown-field", 0, why, is_remark=True)


def no_due(column: int, kind: str) -> Fault:
    """A day after "by", in a kind that has none."""
    article = "an" if kind[0] in "aeio" else "a"
    why = Unclear(
        f'{article} {kind} has no day after "by"; it is kept, and read by you alone',
        "leave it out, or put it in the title; a promise, a request and an ask have such a day",
    )
    return Fault("unknown-field", column, why, is_remark=True)


def unclear_due(column: int, unclear: Unclear) -> Fault:
    """Words after "by" that are no day."""
    reason, remedy = unclear.reason, unclear.remedy
    why = Unclear(f'after "by" comes a day; {reason}', f'{remedy}, or leave out the "by"')
    return unclear_field(column, why)


def unclear_field(column: int, unclear: Unclear) -> Fault:
    """A value that is not what its field holds."""
    return Fault("unclear-field", column, unclear, is_remark=True)


def words_without_quotes(column: int, key: str) -> Fault:
    """Exact words that do not stand in quotation marks."""
    why = Unclear(
        "exact words stand in quotation marks",
        f'write {key}: "..." if these are the words, or note: if it is the sense',
    )
    return Fault("words-without-quotes", column, why, is_remark=True)


def missing_colon(column: int, key: str) -> Fault:
    """A free line that begins with the name of a field."""
    why = Unclear(
        f'"{key}" has no colon after it, so the line is read as free text',
        f"write {key}: if it is meant as the name of the line",
    )
    return Fault("missing-colon", column, why, is_remark=True)


def repeated_field(column: int, key: str) -> Fault:
    """A second line for what can only be said once."""
    why = Unclear(
        f'"{key}" is said twice; the first counts',
        "keep one; if it changed later, write a new entry that says so",
    )
    return Fault("repeated-field", column, why, is_remark=True)


def deep_field(column: int, key: str) -> Fault:
    """A field's name on a line so deep that it continues the value above."""
    why = Unclear(
        f'"{key}:" stands deeper than the line above, so it is read as part of its value',
        "indent it like the line above, or put the whole value in quotation marks",
    )
    return Fault("deep-field", column, why, is_remark=True)


def indented_entry(column: int) -> Fault:
    """A head that is indented, and so read as text of the entry above."""
    why = Unclear(
        "this looks like an entry, but it is indented and read as text of the one above",
        "begin an entry at the first column",
    )
    return Fault("indented-entry", column, why, is_remark=True)


def hidden_sign(column: int, sign: str) -> Fault:
    """A sign that cannot be seen."""
    why = Unclear(
        f"the line holds a sign that cannot be seen, U+{ord(sign):04X}",
        "delete it if it is not meant",
    )
    return Fault("hidden-sign", column, why, is_remark=True)
