"""A story at the desk, made ready for its page."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from goodbooks.core.document import Document, Line, Question
from goodbooks.core.phrasing import capital
from goodbooks.core.regex import regex
from goodbooks.desk.happened.asked_of_a_story import as_entry
from goodbooks.desk.happened.old_word_told import old_word_told
from goodbooks.desk.pages.sending import new_entry
from goodbooks.desk.pages.told import told_in
from goodbooks.entries.note import KEPT_STORY

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from goodbooks.core.document import Section
    from goodbooks.desk.desk import Desk
    from goodbooks.desk.typed.understand import Understood
    from goodbooks.situations.moment.likely import Likely

_COMMAND = regex(r"\bgoodbooks (?:play|situation|add)\b|--keep\b")
_NAME = regex(r" \([a-z]+(?:-[a-z]+)*\)\.$")
"""The name of a playbook, for which its title stands beside a button."""
_COUNTED = "; an id such as ^s3 is the third sentence"
"""What explains the number of a sentence, which stands beside its words at a terminal and not here."""
_OPTION, _CHOICE = "by country: --country XX", "by country: name yours above"


class Told(NamedTuple):
    """What the page of a story offers beside its document: each playbook's name and title, the likeliest first.

    None is offered where help of another sort comes first, unless its writer says that it is something else.
    """

    document: Document
    playbooks: tuple[tuple[str, str], ...]
    facts: int = 0
    """How many facts the story tells, which could be proposals for the inbox."""
    is_help: bool = False
    """Whether help of another sort comes first."""
    nearest: tuple[tuple[str, str], ...] = ()
    """What it may be after all, where none fits for certain: the same of one."""
    more: tuple[tuple[str, str], ...] = ()
    """Where to turn if it is more than was heard in it: the same of each route; of those alone of which a sign was heard, where there is one."""
    old_words: tuple[Line, ...] = ()
    """Who goes by a word that holds no longer, by the book, where the story tells of that."""

    @property
    def first(self) -> tuple[Section, ...]:
        """What is said before any playbook is offered."""
        from goodbooks.situations.moment.broken_confidence import FIRST

        return () if self.is_help else tuple(one for one in self.document.sections if one.title == FIRST)  # fmt: skip


def told(desk: Desk, text: str, country: str = "", *, is_heard: bool = False) -> Told:
    """The page of a story, as `goodbooks situation` makes it, and the playbooks it names.

    What that page says of the command line is left out: it is for a page where a button stands instead.
    With `is_heard` its writer says that it is no matter for help of another sort.
    """
    from goodbooks.desk.happened.area_gone import recognised
    from goodbooks.desk.walks import playing
    from goodbooks.situations.events.facts_told import facts_told
    from goodbooks.situations.moment.recognise import beside_help
    from goodbooks.situations.stories.scene import routes

    clock, read = desk.clock, told_in(text)
    question = Question(
        clock.today, clock.now, matter=country.upper()[:20], reminds=False,
        drafts=(as_entry(read.text, desk),), remarks=(read.remark,) if read.remark else (),
    )  # fmt: skip
    document = desk.page("situation", question).document
    found = recognised(desk, read.text)
    every = playing.paths(desk)
    likely = beside_help(read.text) if found.help and is_heard else found.likely

    def titled(some: Iterable[Likely]) -> tuple[tuple[str, str], ...]:
        return tuple((one.name, _title(desk, one)) for one in some if one.name in every)

    def by_title(names: Iterable[str]) -> tuple[tuple[str, str], ...]:
        return tuple((name, playing.playbook(desk, name).header.title) for name in names if name in every)  # fmt: skip

    bare = document._replace(sections=tuple(_without_commands(document)))
    old = () if found.help else old_word_told(desk, read.text)
    nearest = () if found.help else titled(found.nearest)
    more = () if found.help else by_title([one.name for one in found.flags] or routes())
    return Told(
        bare, titled(likely), len(facts_told(read.text)), bool(found.help), nearest, more, old
    )


def _title(desk: Desk, one: Likely) -> str:
    """What a playbook is called beside its button: by its title, or by what of the book a story tells was taken back or turned around."""
    from goodbooks.desk.happened.word_turned import is_turned
    from goodbooks.desk.walks import playing
    from goodbooks.situations.moment.gone_back import SAYS, TITLE

    if is_turned(one.says):
        return capital(one.says)
    return TITLE if one.says == SAYS else playing.playbook(desk, one.name).header.title


def countries() -> tuple[tuple[str, str], ...]:
    """Every country in which it is known where to turn, by its name: its letters and that name."""
    from goodbooks.situations.turning import ANYWHERE, every_help

    named = ((letters, one.country.removeprefix("the ")) for letters, one in every_help().items())
    return tuple(sorted((one for one in named if one[0] != ANYWHERE), key=lambda one: one[1]))


def as_note(desk: Desk, text: str) -> Understood:
    """A story as a note for me alone, not written yet."""
    paragraphs = (" ".join(part.split()) for part in text.splitlines())
    kept = "\n".join(part for part in paragraphs if part)
    return new_entry(desk, "note", who=("me",), title=KEPT_STORY, fields={"private": kept})


def _without_commands(document: Document) -> Iterator[Section]:
    for section in document.sections:
        lines = (block for block in section.blocks if isinstance(block, Line))
        blocks = tuple(
            line._replace(text=line.text if line.mark == ">" else _plain(line.text), cites=())
            for line in lines
            if line.mark == ">" or not _COMMAND.search(line.text)
        )
        if blocks:
            title = "How it was read" if section.title == "Next" else section.title
            yield section._replace(title=title, blocks=blocks)


def _plain(text: str) -> str:
    """What a line says, with what stands above it in place of the command line's way."""
    return _NAME.sub(".", text.replace(_OPTION, _CHOICE).replace(_COUNTED, ""))
