"""What can be wrong in a line, in words: each with a code, a reason and a remedy."""

from __future__ import annotations

from goodbooks.core.named import NamedTuple
from goodbooks.core.names import near
from goodbooks.core.problem import Place, Problem, Unclear

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

LONGEST_LINE = 1 << 20
_LONGEST_EXCERPT = 400
_MOST_HINTS = 200


class Fault(NamedTuple):
    """What is wrong in a line, and at which character from 0; a remark when it was read."""

    code: str
    column: int
    unclear: Unclear
    is_remark: bool = False


class Hints:
    """The known word that was meant by a misspelt one; each is looked for once.

    A text with thousands of different unknown words is no misspelt book: it gets no more
    hints after the first few hundred, so that reading stays quick for any text.
    """

    def __init__(self) -> None:
        self._found: dict[str, str] = {}

    def meant(self, word: str, known: Iterable[str], shown: Iterable[str] = ()) -> str:
        """The remedy "did you mean ...?" or the list of what there is: those `shown`, or all."""
        names = list(known)
        key = f"{word} {names[0]}"
        if key not in self._found and len(self._found) < _MOST_HINTS and len(word) < 40:
            self._found[key] = near(word, names)
        close = self._found.get(key)
        return f"did you mean {close}?" if close else f"there is: {', '.join(shown or names)}"


def problem(fault: Fault, place: Place, line: str) -> Problem:
    """The fault as a problem of a line of a file."""
    shown = line if len(line) <= _LONGEST_EXCERPT else line[: _LONGEST_EXCERPT - 1] + "…"
    code, column, unclear, is_remark = fault
    reason, remedy = unclear.reason, unclear.remedy
    return Problem(code, place, max(column, 0) + 1, shown, reason, remedy, is_remark)


def stray_text(count: int) -> Fault:
    """Lines outside every entry, said once for a run of them."""
    reason = (
        "the line is outside every entry"
        if count == 1
        else f"these {count:,} lines are outside every entry"
    )
    remedy = (
        "begin an entry with its date, indent a line that belongs to the entry above, "
        "or put ; before a comment"
    )
    return Fault("stray-text", 0, Unclear(reason, remedy))


def no_day(line: str) -> Fault:
    """A head that begins with its kind."""
    return Fault(
        "no-day",
        0,
        Unclear("the day is missing", f"write the date first: 2026-11-02 {line[:40].rstrip()}"),
    )


def lacks_year(said: str) -> Unclear:
    """A head's day without its year."""
    return Unclear(f'"{said}" lacks the year', "write the whole date, such as 2026-11-02")


def no_kind(column: int, kinds: Iterable[str]) -> Fault:
    """A head with a day and no kind."""
    why = Unclear(
        "the line does not say what kind of entry it is",
        f"write one of these after the day: {', '.join(kinds)}",
    )
    return Fault("no-kind", column, why)


def unknown_kind(column: int, word: str, remedy: str) -> Fault:
    """A word where the kind stands that is none."""
    shown = word if len(word) <= 40 else word[:39] + "…"
    return Fault("unknown-kind", column, Unclear(f'"{shown}" is not a kind of entry', remedy))


def unclosed_title(column: int, close: str) -> Fault:
    """A title whose quotation mark is never closed."""
    why = Unclear("the title's quotation mark is never closed", f"close it with {close}")
    return Fault("unclosed-title", column, why)


def unclosed_name(column: int) -> Fault:
    """A name in brackets whose bracket is never closed."""
    return Fault(
        "unclosed-name", column, Unclear("a name's bracket is never closed", "close it with ]")
    )


def two_arrows(column: int) -> Fault:
    """More than one arrow between names."""
    why = Unclear("there are two arrows", "name several people with commas: Theo -> Growth, Sales")
    return Fault("two-arrows", column, why)


def two_ids(column: int, first: str, second: str) -> Fault:
    """Two ids in one head."""
    why = Unclear(
        f"there are two ids, ^{first} and ^{second}", f"keep one; write the other as for ^{second}"
    )
    return Fault("two-ids", column, why)


def cut_title(column: int) -> Fault:
    """A title with a quotation mark inside, which ends it too early."""
    why = Unclear(
        "the title ends before the line does",
        'put a backslash before a quotation mark inside the title: \\"',
    )
    return Fault("cut-title", column, why)


def stray_words(column: int, word: str) -> Fault:
    """Words after the title that are none of what may stand there."""
    shown = word if len(word) <= 40 else word[:39] + "…"
    if word in ("for", "by"):
        wanted = "an id, such as for ^once" if word == "for" else "a day, such as by 2026-12-01"
        why = Unclear(f'nothing follows "{word}"', f"write {wanted}")
    else:
        why = Unclear(
            f'"{shown}" is neither an id, a matter nor a link',
            "after the title come ^id, #matter, for ^other or by a day; "
            "other words go on a line below",
        )
    return Fault("stray-words", column, why)


def too_long(length: int) -> Fault:
    """A line longer than any person writes."""
    why = Unclear(
        f"the line has {length:,} characters; the longest that is read has {LONGEST_LINE:,}",
        "break it into shorter lines, each indented under its entry",
    )
    return Fault("line-too-long", 0, why)
