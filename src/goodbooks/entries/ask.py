"""An ask: what you want of somebody, and whether they answered."""

from __future__ import annotations

import re

from goodbooks.core.entry import NAMED, Entry, Kind
from goodbooks.core.fields import Day, Figures, Items, Text
from goodbooks.core.named import NamedTuple
from goodbooks.core.regex import regex
from goodbooks.entries.answer import Answer
from goodbooks.entries.decision import Decision
from goodbooks.entries.outcome import OVER, Outcome
from goodbooks.entries.talk import Talk

TYPE_CHECKING = False
if TYPE_CHECKING:
    from goodbooks.core.book import Book


_FOR_A_TALK = regex(
    r"(?:(?:(?:may|can|could) (?:i|we) (?:have|get)|please give me|give me) )?"
    r"(?:\w+ minutes|half an hour|an hour|a quarter of an hour)\b",
    re.IGNORECASE,
)
_WORD = regex(r"\w+")


_TO_NOTE = regex(
    r"(?:please |kindly |could you (?:please )?|just )*(?:note\b|take note\b|keep (?:this |it )?(?:on|in) (?:file|my file|the file)\b|put (?:this |it )?on (?:my )?file\b"
    r"|be aware\b|for your (?:information|files?|records?)\b|fyi\b|(?:just )?so (?:that )?you know\b)",
    re.IGNORECASE,
)
"""How something begins that somebody is only to know of."""


class Ask(Entry):
    """What `who` (usually me) wants of `to`."""

    __slots__ = ()
    lasts = True

    planned = Day(
        "the day you mean to ask it; until something shows that you did, it counts as not asked"
    )
    due = Day("when you need the answer")
    reason = Text("what it does for them")
    on_yes = Text("what you do once they say yes, as in: Reply yes and I ...")
    on_no = Text(
        "what you do after a no or a “not yet”, as the way you chose says", is_private=True
    )
    second_best = Text("what you could live with instead", is_private=True)
    their_side = Text("how it looks from where they stand; a case shows it")
    my_part = Text("what you did or left undone that led here; a case shows it")
    i_give = Text("what you give for it; a line for each")
    could_go_wrong = Text("what could go wrong for you, and that you accept it")
    review = Day("when both look at how it went")
    to_settle = Items(
        "what a yes still has to settle with it, such as pay, hours, from when, who tells whom"
    )
    way_back = Text("how it is undone if it does not work")
    objection = Text('what speaks against it, a line for each: "their words" -> your answer')
    weights = Figures("how much each rating of an option counts: results 3, cost 1", 0.01)

    def objections(self) -> tuple[Objection, ...]:
        """Their words against it with your answers, one for each line."""
        return tuple(
            _read_objection(line) for raw in self.lines("objection") for line in raw.split("\n")
        )

    def why(self) -> str:
        """The reason, where it says more than the ask itself does; "" where its words stand in that already."""
        reason, asked = (" ".join(_WORD.findall(one.casefold())) for one in (self.reason, self.title))  # fmt: skip
        return "" if f" {reason} " in f" {asked} " else self.reason

    def is_for_a_talk(self) -> bool:
        """Whether all it asks for is time to talk, which the talk itself answers."""
        return _FOR_A_TALK.match(self.title) is not None

    def asks_nothing(self) -> bool:
        """Whether it only asks somebody to note something: once it is said, no answer is waited for."""
        return _TO_NOTE.match(self.title) is not None

    def is_case(self) -> bool:
        """Whether it has the lines of a case: one of their side, your part, or what you give."""
        return bool(self.their_side or self.my_part or self.i_give or self.objection)


class Objection(NamedTuple):
    """What somebody says against an ask, in their words, and what you answer; "" where nothing."""

    words: str
    answer: str


_MARKS = {'"': '"', "“": "”", "„": "“", "«": "»"}


def _read_objection(line: str) -> Objection:
    """An objection as written: their words in quotation marks, an arrow, your answer."""
    text = line.strip()
    end = _MARKS.get(text[:1], "")
    for arrow in ("->", "→"):
        words, found, answer = text.partition(f"{end} {arrow}" if end else f" {arrow} ")
        if found:
            return Objection(words.removeprefix(text[:1] if end else "").strip(), answer.strip())
    return Objection(text.strip("".join((*_MARKS, *_MARKS.values()))).strip(), "")


KIND = Kind(
    name="ask",
    type=Ask,
    summary="What you want of somebody; open until an answer, a decision or an outcome is for it.",
    example="""\
2026-11-03 10:05 ask me -> Marcus "Hold Growth until we give our own date" ^hold #loyalty
""",
    readers=NAMED,
)


def reply_to(book: Book, ask: Entry) -> Entry | None:
    """The last answer, decision or outcome that is for this ask or request; None while open.

    An ask for a talk is answered by the talk that is for it, once it was held; what comes again is open until somebody ends it.
    What is linked to it answers it whatever its day: an ask may be written down a day late. A “not yet” leaves it open, and what somebody is
    only to note is over once it was said.
    """
    if ask.id is None:
        return None  # nothing can point to it
    return book.once((reply_to, ask), lambda: _reply_to(book, ask))


def _reply_to(book: Book, ask: Entry) -> Entry | None:
    is_noted = isinstance(ask, Ask) and ask.asks_nothing()
    found = (
        *(answer for answer in book.pointing_to(ask, Answer) if not answer.is_put_off()),
        *book.pointing_to(ask, Decision),
        *(one for one in book.pointing_to(ask, Outcome) if is_noted or one.what() != "sent"),
        *_held(book, ask),
    )
    if ask.line("every"):
        found = tuple(one for one in found if _ends_it(one))
    return max(found, key=book.moment, default=None)


def put_off(book: Book, ask: Entry) -> Answer | None:
    """The last “not yet” to this ask, while nothing else has answered it."""
    found = [one for one in book.pointing_to(ask, Answer) if one.is_put_off()]
    return max(found, key=book.moment) if found and reply_to(book, ask) is None else None


def _ends_it(reply: Entry) -> bool:
    """Whether what comes again is over with a reply: a no, or that it was let go; any other gives it once."""
    if isinstance(reply, Outcome):
        return reply.what() in OVER
    return reply.line("is").lower() == "no" if isinstance(reply, Answer) else True


def _held(book: Book, ask: Entry) -> tuple[Talk, ...]:
    """The talks that were held, or agreed on, for an ask that wants no more than a talk."""
    if not isinstance(ask, Ask) or not ask.is_for_a_talk():
        return ()
    found = book.pointing_to(ask, Talk)
    return tuple(talk for talk in found if talk.carries_out() or talk.stage == "planned")


def is_overtaken(book: Book, ask: Entry) -> bool:
    """Whether somebody it was put to has since decided in its matter, answered or not."""
    asked = book.person_keys(ask.to)
    return any(
        book.moment(decision)[:2] > book.moment(ask)[:2]
        and not asked.isdisjoint(book.person_key(name) for name in decision.who)
        for tag in ask.matters
        for decision in book.about(tag)
        if isinstance(decision, Decision)
    )


def answer_told_of(book: Book, ask: Ask) -> Entry | None:
    """The answer to what this ask only tells somebody else of: of the asks in its matter whose words stand in it, the one nearest by day; None where it tells of none."""
    told = " ".join(ask.title.casefold().split())
    meant = [
        one
        for tag in ask.matters
        for one in book.about(tag)
        if isinstance(one, Ask) and one is not ask and one.who == ask.who and _is_told_in(one, told)
    ]
    other = min(meant, key=lambda one: abs(one.on - ask.on), default=None)
    reply = reply_to(book, other) if other else None
    is_theirs = other and reply and any(book.is_same(one, to) for one in reply.who for to in other.to)  # fmt: skip
    return reply if is_theirs else None


def _is_told_in(ask: Ask, told: str) -> bool:
    """Whether what was asked stands in words that are not the same."""
    words = " ".join(ask.title.casefold().split()).strip(" .?!")
    return words != told.strip(" .?!") and _stands_in(words, told)


def _stands_in(words: str, told: str) -> bool:
    """Whether the words stand in what was told, and not within other words; few do, so most need no pattern."""
    is_in = bool(words) and words in told
    return is_in and re.search(rf"(?<!\w){re.escape(words)}(?!\w)", told) is not None


def open_asks(book: Book) -> tuple[Ask, ...]:
    """Every ask nobody has answered, oldest first."""
    open_ = book.each(open_asks, Ask, lambda ask: True if reply_to(book, ask) is None else None)
    return tuple(ask for ask, _ in open_)
