"""A playbook: one kind of moment, what it may be, what to do, what to say and what to leave."""

from __future__ import annotations

from goodbooks.core.named import NamedTuple
from goodbooks.core.regex import regex

MEANING = "What this may be"
TODAY = "First today"
ASK = "Ask yourself"
OPTIONS = "Options"
PLAN = "The plan"
SAY = "What to say"
KEEP = "What to write down"
AVOID = "What not to do"
STOP = "When to stop and get other help"
WORKED = "How you will know it worked"
TURN = "Where to turn"
UNSURE = "If you are not sure"

PARTS = (MEANING, TODAY, ASK, OPTIONS, PLAN, SAY, KEEP, AVOID, STOP, WORKED)
"""The parts of a playbook, in their order."""
BY_OPTION = (MEANING, TODAY, WORKED)
"""Those in which an option may have its own words, under its title."""
ROUTE_PARTS = (MEANING, TODAY, TURN, KEEP, AVOID, UNSURE)
"""The parts of a route, which leads to other help."""
NOTHING_FITS = "nothing-fits"
ROUTES = ("professional-help", NOTHING_FITS)

KIND_READING = "the kind reading"
YOU_RIGHT = "you may be right"
THEY_RIGHT = "they may be right"
POSITION = "position"
THEIR_SIDE = "their side"
MY_PART = "my part"
ON_YES = "if yes"
ON_NO = "if no"
ON_SILENCE = "if silent"
AT_ONCE = "at once"
TO_SOMEBODY = "to somebody"
LABELS = {
    TODAY: (AT_ONCE, TO_SOMEBODY),
    MEANING: (KIND_READING, YOU_RIGHT, THEY_RIGHT),
    ASK: (POSITION, THEIR_SIDE, MY_PART),
    OPTIONS: (ON_YES, ON_NO, ON_SILENCE),
}
"""The names that lines of a part begin with, before a colon."""

CHANNELS = ("in person", "mail", "chat")
LISTENS = ("", "short first", "with detail")
ALONE = "alone"
"""How a heading goes on of what is said to each by themselves."""
AFTER_A_YES = "after a yes"
"""How the heading of what others hear says that it waits until whoever is asked has said yes."""

SLOT_KINDS = ("person", "people", "date", "matter", "text", "words")
"""What a slot can hold beside an entry: somebody, some, a day, a matter, a sentence, exact words."""


LAST = 1000
"""The place of a playbook that names none."""
_WAS = regex(r"\b(?:was|were|did|had|happened)\b")


_BEFORE = " before "


class Need(NamedTuple):
    """A slot: its name, what it holds, the one question that fills it, where the book and a story may know it.

    `kind` is one of SLOT_KINDS or a kind of entry; `story` is what a story tells for it, one of `told.every_sort` or several with “or”, or "". One that is
    `is_only_told` is never asked for: it is filled where a story says it. `usual` is what holds until it is said
    otherwise, a day as a distance; one that `is_later` is asked for once there is enough for a plan, and only if more is wanted.
    """

    name: str
    kind: str
    ask: str
    book: str
    line: int
    story: str = ""
    is_only_told: bool = False
    usual: str = ""
    is_later: bool = False

    @property
    def distance(self) -> str:
        """How far from today the day is that is usual, `+10wd` of `+10wd before want`."""
        return self.usual.partition(_BEFORE)[0]

    @property
    def before(self) -> str:
        """The slot of the thing that a usual day has to come before, `want` of `+10wd before want`; "" for none."""
        return self.usual.partition(_BEFORE)[2] if self.kind == "date" else ""


class Near(NamedTuple):
    """A story that sounds like this and belongs elsewhere: to a playbook, or to a route."""

    text: str
    to: str
    line: int


class Listed(NamedTuple):
    """One line of a list in the header, and where it stands."""

    text: str
    line: int


class Header(NamedTuple):
    """What a playbook says of itself before its parts.

    `scenes` and the texts of `flags` and `ways` are phrases, `stories` plain sentences; each of `ways` leads to the title of an
    option, which comes first where a story says that, or, of those that begin with `wish:`, where that is what is wanted. `route` is "" for a
    playbook, and says where a route leads. `place` is where it stands in a list: the routes first, then in the order
    of care; one without comes last.
    """

    name: str
    title: str
    when: str
    route: str
    scenes: tuple[Listed, ...]
    stories: tuple[Listed, ...]
    near: tuple[Near, ...]
    needs: tuple[Need, ...]
    flags: tuple[Near, ...]
    sources: tuple[Listed, ...]
    place: int = LAST
    ways: tuple[Near, ...] = ()


class Piece(NamedTuple):
    """A paragraph, bullet, quotation or smaller heading: "", "-", ">" or "##", with its label.

    `until` is the day that a label names, as in `the kind reading, until +10wd:`; `story` what of a story answers
    it, or ""; `only_with` the slot without which it is left out, `only_without` those with any of which it is.
    """

    sort: str
    label: str
    until: str
    text: str
    line: int
    story: str = ""
    only_with: str = ""
    only_without: tuple[str, ...] = ()


class Part(NamedTuple):
    """A heading, and what stands under it."""

    heading: str
    line: int
    pieces: tuple[Piece, ...]

    def labelled(self, label: str) -> tuple[Piece, ...]:
        """The pieces that begin with a label."""
        return tuple(piece for piece in self.pieces if piece.label == label)

    def pieces_for(self, way: str) -> tuple[Piece, ...]:
        """The pieces for an option: those under its own heading, where it has one, else those above the first heading.

        A labelled line above it, such as the kind reading, holds for an option with a heading as well, unless it has its own.
        """
        found: dict[str, list[Piece]] = {"": []}
        under = ""
        for piece in self.pieces:
            if piece.sort == "##":
                under = piece.text
            else:
                found.setdefault(under, []).append(piece)
        own, every = found.get(way) if way else None, found[""]
        if own is None:
            return tuple(every)
        labelled = {one.label: one for one in (*every, *own) if one.label in LABELS[MEANING]}
        return (*(one for one in own if one.label not in labelled), *labelled.values())


class Way(NamedTuple):
    """An option: what it is, and what follows if they say yes, say no, or say nothing."""

    title: str
    text: str
    on_yes: str
    on_no: str
    on_silence: str
    line: int


class Step(NamedTuple):
    """A step of the plan: by when, the head of the entry it becomes, and that entry's lines.

    `way` names the option it belongs to, "" when it belongs to all. A step whose head begins with
    `review` asks how it went.
    """

    way: str
    when: str
    head: str
    fields: tuple[tuple[str, str], ...]
    line: int

    @property
    def kind(self) -> str:
        """The kind of entry that it becomes."""
        return self.head.split(" ", 1)[0]

    @property
    def is_said(self) -> bool:
        """Whether it is a talk with somebody, or an ask or promise to somebody else."""
        to = self.head.partition('"')[0].partition("->")[2].strip()
        return self.kind == "talk" or to not in ("", "me")

    @property
    def is_told(self) -> bool:
        """Whether its entry is one for others: said to somebody, or something that somebody decided or hands over."""
        return self.is_said or self.kind in ("decision", "handoff", "option", "win")


class Draft(NamedTuple):
    """Sentences ready to be said: on which channel, for how somebody listens, to whom.

    `way` names the option they are for; "" is the first one. `loose` are those of its lines that are left
    out where a slot of theirs is empty, and leave no gap; `spare` are the parts of a sentence or a subject that can be missing, “by {day}”.
    What `is_after_a_yes` nobody hears before that, and what `is_alone` is said to one at a time.
    """

    channel: str
    listens: str
    to: str
    subject: str
    lines: tuple[str, ...]
    line: int
    way: str = ""
    loose: tuple[str, ...] = ()
    is_after_a_yes: bool = False
    spare: tuple[str, ...] = ()
    is_alone: bool = False

    def heading(self, to: str) -> str:
        """What stands above its sentences: on which channel, for how somebody listens, to whom, and when."""
        when = AFTER_A_YES if self.is_after_a_yes else ""
        parts = (self.channel, self.listens, f"to {to}" if to else "", when)
        return ", ".join(filter(None, parts))


class Playbook(NamedTuple):
    """One playbook as it was read."""

    header: Header
    parts: tuple[Part, ...]
    ways: tuple[Way, ...]
    steps: tuple[Step, ...]
    drafts: tuple[Draft, ...]

    @property
    def name(self) -> str:
        """The name of its file."""
        return self.header.name

    def part(self, heading: str) -> Part:
        """What stands under a heading; nothing, where it is missing."""
        found = (part for part in self.parts if part.heading == heading)
        return next(found, Part(heading, 0, ()))

    def speaks(self, way: str) -> bool:
        """Whether a step of an option says something to somebody, or talks with them."""
        return any(step.is_said for step in self.steps if step.way == way)

    def drafts_for(self, way: str) -> tuple[Draft, ...]:
        """What there is to say in an option: its own words, else those of no option where it says something at all."""
        own = tuple(draft for draft in self.drafts if draft.way == way)
        is_first = not way or not self.ways or way == self.ways[0].title
        is_said = is_first or self.speaks(way)
        return own or tuple(draft for draft in self.drafts if not draft.way and is_said)

    def looks_back(self, slot: str) -> bool:
        """Whether the day that fills a slot has been, rather than is to come: by its question, or by what happened on it."""
        asked = any(_WAS.search(need.ask) for need in self.header.needs if need.name == slot)
        return asked or any(
            step.when == f"{{{slot}}}" and step.kind != "review" for step in self.steps
        )
