"""What a playbook still lacks, said to its author: each with its line and what to do about it."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from goodbooks.core.phrasing import counted
from goodbooks.core.regex import regex
from goodbooks.playbooks.answers.choices import CHOOSE, choices_in, is_unclear
from goodbooks.playbooks.options.which_way import (
    FEWEST_WORDS,
    both_say,
    by_a_wish,
    by_the_book,
    is_said,
    words_in,
)
from goodbooks.playbooks.plan.steps import REVIEW, template
from goodbooks.playbooks.slots.filling import SINCE_A_YES, day_after, slots_in
from goodbooks.playbooks.slots.sources import BOSS, NOT_LEAVING, TAKEN_BACK, unclear_source
from goodbooks.playbooks.slots.told import every_sort, is_to_oneself, sorts_of
from goodbooks.playbooks.text.phrases import phrase_of
from goodbooks.playbooks.text.playbook import (
    ASK,
    BY_OPTION,
    CHANNELS,
    LABELS,
    MEANING,
    PARTS,
    POSITION,
    ROUTE_PARTS,
    ROUTES,
    SAY,
    SLOT_KINDS,
)

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

    from goodbooks.core.entry import Kind
    from goodbooks.core.problem import Problem
    from goodbooks.playbooks.text.amiss import Amiss
    from goodbooks.playbooks.text.playbook import Draft, Near, Piece, Playbook

LEAST = {"scenes": 12, "stories": 5, "near": 3, "needs": 2, "flags": 1, "sources": 1}
LEAST_OF_A_ROUTE = {"scenes": 12, "stories": 5, "sources": 1}
LONGEST_BODY, LONGEST_PIECE, LONGEST_DRAFT = 1500, 75, 120
FACTS = (TAKEN_BACK, NOT_LEAVING)
"""What the book tells that may put an option first."""
_COUNTED = regex(r"\+\d+(?:wd|d|w)")
_A_DAY = date(2026, 1, 5)
FEWEST_WAYS, FEWEST_STEPS = 2, 3
_WHAT = {
    "scenes": "words people really use", "stories": "short stories of your own",
    "near": "stories that belong elsewhere, each with -> and where", "needs": "slots with their question",
    "flags": "signs that lead to other help, each with -> and where", "sources": "methods it rests on",
}  # fmt: skip


def check_playbook(
    playbook: Playbook, amiss: Amiss, known: Collection[str], kinds: Mapping[str, Kind]
) -> tuple[Problem, ...]:
    """Everything that is missing or mistaken; `known` are the names of all playbooks."""
    _header(playbook, amiss, known)
    _needs(playbook, amiss, kinds)
    _parts(playbook, amiss)
    _told(playbook, amiss)
    _slots(playbook, amiss)
    _too_early(playbook, amiss)
    _choices(playbook, amiss)
    if not playbook.header.route:
        _ways(playbook, amiss)
        _own_of_ways(playbook, amiss)
        _told_ways(playbook, amiss)
        _wishes(playbook, amiss)
        _steps(playbook, amiss, kinds)
        _reviews(playbook, amiss)
        _quiet_ways(playbook, amiss)
        _drafts(playbook, amiss)
        _drafts_of_ways(playbook, amiss)
        _told_to_others(playbook, amiss)
        _unsaid_days(playbook, amiss)
    elif playbook.header.ways:
        amiss.add("ways-of-a-route", playbook.header.ways[0].line, "a route has no options that could come first", "leave ways: out")  # fmt: skip
    _arrows(playbook, amiss, known)
    return tuple(sorted(amiss.found, key=lambda one: one.place.line))


def _header(playbook: Playbook, amiss: Amiss, known: Collection[str]) -> None:
    header = playbook.header
    for name, value, how in (
        ("title", header.title, "title: My boss did not back me"),
        ("when", header.when, "when: one sentence that says when it applies"),
    ):
        if not value:
            amiss.add("missing", 1, f"there is no {name}", f"write {how}")
    if header.route and header.route not in ROUTES:
        amiss.add("unknown-route", 1, f"“{header.route}” is no route", f"write route: {' or '.join(ROUTES)}, or leave the line out")  # fmt: skip
    least = LEAST_OF_A_ROUTE if header.route else LEAST
    for name, count in least.items():
        found = len(getattr(header, name))
        if found < count:
            amiss.add("too-few", 1, f"{name}: has {found} of at least {count}", f"add {_WHAT[name]}, a line each, set in by two spaces")  # fmt: skip
    phrases = [(one.text, one.line) for one in (*header.scenes,)]
    phrases += [(one.text, one.line) for one in (*header.ways, *header.flags) if is_said(one)]
    for text, line in phrases:
        if phrase_of(text) is None:
            amiss.add("unclear-phrase", line, "the phrase cannot be read", "close every bracket, and name only groups of words that there are, such as <boss>")  # fmt: skip
    for near in (*header.near, *header.flags):
        if near.to and near.to not in known:
            amiss.add("unknown-playbook", near.line, f"there is no playbook “{near.to}”", f"write one of: {', '.join(sorted(known))}")  # fmt: skip


def _needs(playbook: Playbook, amiss: Amiss, kinds: Mapping[str, Kind]) -> None:
    names: list[str] = []
    for need in playbook.header.needs:
        if need.kind not in (*SLOT_KINDS, *kinds):
            amiss.add("unknown-kind", need.line, f"“{need.kind}” is nothing a slot can hold", f"use {', '.join(SLOT_KINDS)}, or a kind of entry such as promise")  # fmt: skip
        if not need.ask.endswith(("?", ".")):
            amiss.add("no-question", need.line, "the slot has no question", "end it with the one question that fills it")  # fmt: skip
        if need.name in names:
            amiss.add("twice", need.line, f"the slot {need.name} stands here twice", "give one of them another name")  # fmt: skip
        why = unclear_source(need.book, names, kinds) if need.book else ""
        if why:
            amiss.add("unclear-source", need.line, why, "write (book: boss), (book: promise by boss to me) or (book: due of promise), with slots that stand above")  # fmt: skip
        for sort in (one for one in sorts_of(need.story) if one not in every_sort()):
            amiss.add("unclear-story", need.line, f"“{sort}” is nothing that a story is read for", f"write one of: {', '.join(every_sort())}; or leave (story: …) out")  # fmt: skip
        if need.before and need.before not in names:
            amiss.add("unclear-day", need.line, f"“{need.before}” is no slot of this playbook", "write (else: +10wd before want), with the name of a slot behind before")  # fmt: skip
        if need.usual and need.kind == "date" and day_after(need.distance, _A_DAY) is None:
            amiss.add("unclear-day", need.line, f"“{need.usual}” is no distance from today", "write (else: +10wd), (else: +3d) or (else: +2w)")  # fmt: skip
        names.append(need.name)


def _parts(playbook: Playbook, amiss: Amiss) -> None:
    wanted = ROUTE_PARTS if playbook.header.route else PARTS
    found = [part.heading for part in playbook.parts]
    end = len(amiss.lines)
    for heading in wanted:
        if heading not in found:
            amiss.add("missing-part", end, f"there is no part “{heading}”", f"write # {heading} on a line of its own, and what belongs there under it")  # fmt: skip
    for part in playbook.parts:
        if part.heading not in wanted:
            amiss.add("unknown-part", part.line, f"“{part.heading}” is no part of a playbook", f"the parts are: {'; '.join(wanted)}")  # fmt: skip
        elif not part.pieces:
            amiss.add("empty-part", part.line, f"nothing stands under “{part.heading}”", "write at least one line, or say in one why there is none")  # fmt: skip
        _lengths(part.pieces, amiss)
    if [heading for heading in found if heading in wanted] != [h for h in wanted if h in found]:
        amiss.add("other-order", playbook.parts[0].line, "the parts stand in another order", f"put them in this order: {'; '.join(wanted)}")  # fmt: skip
    words = sum(len(piece.text.split()) for part in playbook.parts for piece in part.pieces)
    if words > LONGEST_BODY:
        amiss.add("too-long", 1, f"the parts have {words:,} words", f"cut them to {LONGEST_BODY:,} at most: somebody reads this on the worst day of the week")  # fmt: skip
    if not playbook.header.route:
        _labels(playbook, amiss)


def _told(playbook: Playbook, amiss: Amiss) -> None:
    """What answers a question to oneself from a story."""
    for piece in playbook.part(ASK).pieces:
        if piece.story and not is_to_oneself(piece.story):
            amiss.add("unclear-story", piece.line, f"“{piece.story}” is nothing that answers a question to oneself", "write (story: pressure), or leave it out")  # fmt: skip


def _lengths(pieces: Collection[Piece], amiss: Amiss) -> None:
    for piece in pieces:
        words = len(piece.text.split())
        if words > LONGEST_PIECE:
            amiss.add("too-long", piece.line, f"this has {words} words in one go", f"cut it to {LONGEST_PIECE}, or make two of it")  # fmt: skip


def _labels(playbook: Playbook, amiss: Amiss) -> None:
    for heading in (MEANING, ASK):
        part = playbook.part(heading)
        for label in LABELS[heading]:
            found = part.labelled(label)
            if part.line and not found:
                amiss.add("missing-line", part.line, f"there is no line “{label}”", f"write {'- ' if heading == ASK else ''}{label}: and what belongs there")  # fmt: skip
            if label == LABELS[MEANING][0] and found and not found[0].until:
                amiss.add("no-end", found[0].line, "the kind reading has no end", "write the kind reading, until +10wd: so that it is a working assumption and no belief")  # fmt: skip


def _slots(playbook: Playbook, amiss: Amiss) -> None:
    names = {need.name for need in playbook.header.needs}
    used: set[str] = {step.when.strip("{}") for step in playbook.steps}
    for part in playbook.parts:
        for piece in part.pieces:
            found = slots_in(piece.text)
            used.update(found)
            for name in (*found, *filter(None, (piece.only_with, piece.only_without))):
                is_since = name in SINCE_A_YES and part.heading == SAY
                if name not in names and not is_since:
                    amiss.add("unknown-slot", piece.line, f"{{{name}}} is no slot of this playbook", f"add it under needs:, as in {name} text: …?")  # fmt: skip
    used.update(name for need in playbook.header.needs for name in need.book.split())
    for need in playbook.header.needs:
        if need.name not in used:
            amiss.add("idle-slot", need.line, f"the slot {need.name} is asked for and never used", f"use {{{need.name}}} in a sentence, or leave the question out")  # fmt: skip


def _too_early(playbook: Playbook, amiss: Amiss) -> None:
    """What to ask yourself comes before the slots: of those only the boss has words without an answer."""
    for piece in playbook.part(ASK).pieces:
        for name in slots_in(piece.text) if piece.label else ():
            if name != BOSS:
                amiss.add("asked-too-early", piece.line, f"{{{name}}} is not known yet when this is asked", "say “they” or “them” in its place")  # fmt: skip


def _choices(playbook: Playbook, amiss: Amiss) -> None:
    """A question that asks to choose names what there is to choose from."""
    asked = [(piece.text, piece.line) for piece in playbook.part(ASK).pieces if piece.label]
    asked += [(need.ask, need.line) for need in playbook.header.needs]
    for words, line in asked:
        if is_unclear(words):
            amiss.add("no-choices", line, f"“{CHOOSE}” stands behind nothing that could be chosen", "write the choices behind a colon: “What do you want: a day, a rule, or an answer? Choose one.”")  # fmt: skip


def _ways(playbook: Playbook, amiss: Amiss) -> None:
    if len(playbook.ways) < FEWEST_WAYS:
        amiss.add("too-few", 1, "there are fewer than two options", "give at least two under # Options, each under a heading ##")  # fmt: skip
    for way in playbook.ways:
        for label, said in zip(LABELS["Options"], (way.on_yes, way.on_no, way.on_silence), strict=True):  # fmt: skip
            if not said:
                amiss.add("missing-line", way.line, f"the option does not say what to do {label}", f"write {label}: and the next move")  # fmt: skip


def _own_of_ways(playbook: Playbook, amiss: Amiss) -> None:
    """What is meant, or comes first today, in one option alone stands under that option's title."""
    titles = {way.title for way in playbook.ways}
    for piece in (one for heading in BY_OPTION for one in playbook.part(heading).pieces):
        if piece.sort == "##" and piece.text not in titles:
            amiss.add("unknown-option", piece.line, f"“{piece.text}” is none of the options", f"head what stands there for one option with one of: {'; '.join(sorted(titles))}")  # fmt: skip


def _told_ways(playbook: Playbook, amiss: Amiss) -> None:
    """What puts an option first names one that there is, in more than a word or two, and for that one alone; some option has such words."""
    titles = [way.title for way in playbook.ways]
    said: dict[str, str] = {}
    if not any(not by_a_wish(one) for one in playbook.header.ways):
        amiss.add("no-ways", 1, "nothing says in which words a story speaks for one of the options", f"write ways: and under it such words as people use, as in (we|they) have agreed on it already -> {titles[-1] if titles else 'the title of an option'}")  # fmt: skip
    for one in playbook.header.ways:
        if one.to and one.to not in titles:
            amiss.add("unknown-option", one.line, f"“{one.to}” is none of the options", f"end the line with -> and one of: {'; '.join(titles)}")  # fmt: skip
        if by_a_wish(one):
            continue
        if said.setdefault(" ".join(one.text.lower().split()), one.to) != one.to:
            amiss.add("two-options", one.line, f"“{one.text}” puts two options first, and then neither", "leave it with the one option that it speaks for")  # fmt: skip
        if fact := by_the_book(one):
            if fact not in FACTS:
                amiss.add("unknown-fact", one.line, f"the book tells no “{fact}”", f"write book: and one of: {'; '.join(FACTS)}")  # fmt: skip
            continue
        _told_twice(one, playbook.header.ways, amiss)
        if words_in(one.text) < FEWEST_WORDS:
            amiss.add("too-weak", one.line, f"{counted(words_in(one.text), 'word')} cannot put an option first: so little is said of too much", f"write at least {FEWEST_WORDS} words that stand together")  # fmt: skip


def _wishes(playbook: Playbook, amiss: Amiss) -> None:
    """Each choice of what one wants has an option that serves it, and no other words do."""
    asked = playbook.part(ASK).labelled(POSITION)[:1]
    every = choices_in(asked[0].text) if asked else ()
    for one in playbook.header.ways:
        if (wish := by_a_wish(one)) and wish not in every:
            amiss.add("unknown-wish", one.line, f"“{wish}” is none of the choices of what one wants", f"write one of: {'; '.join(every)}" if every else f"let the question after position: end with “{CHOOSE}”, or leave the line out")  # fmt: skip
    served = set(map(by_a_wish, playbook.header.ways))
    for wish in (one for one in every if playbook.header.ways and one not in served):
        amiss.add("unserved-wish", asked[0].line, f"nothing says which option is for somebody who wants “{wish}”", f"write wish: {wish} -> and the title of the option under ways:")  # fmt: skip


def _told_twice(one: Near, every: Collection[Near], amiss: Amiss) -> None:
    """Words that speak for one option and, further down, for another: then a story with them puts neither first."""
    later = (
        other for other in every if other.line > one.line and other.to != one.to and is_said(other)
    )
    for other in (other for other in later if other.text.lower() != one.text.lower()):
        words = both_say(one.text, other.text) or both_say(other.text, one.text)
        if words:
            amiss.add("two-options", other.line, f"“{words}” is found here and on line {one.line}, which speaks for another option, and then neither comes first", "make one of the two narrower")  # fmt: skip
            return


def _steps(playbook: Playbook, amiss: Amiss, kinds: Mapping[str, Kind]) -> None:
    titles = {way.title for way in playbook.ways}
    if len(playbook.steps) < FEWEST_STEPS:
        amiss.add("too-few", 1, f"the plan has fewer than {FEWEST_STEPS} steps", "add steps with their day and a kind of entry")  # fmt: skip
    if not any(step.when == "+0d" for step in playbook.steps):
        amiss.add("no-today", 1, "the plan has nothing for today", "let one step begin with +0d")
    for step in playbook.steps:
        if step.way and step.way not in titles:
            amiss.add("unknown-option", step.line, f"“{step.way}” is none of the options", f"head the steps with one of: {'; '.join(sorted(titles))}")  # fmt: skip
        entry, problems = template(step, kinds)
        for problem in problems:
            amiss.add("unclear-step", step.line, f"as an entry it cannot be read: {problem.reason}", problem.remedy)  # fmt: skip
        if entry is None and not problems:
            amiss.add("unclear-step", step.line, "no entry follows from it", "name a kind of entry after the day")  # fmt: skip
        if entry is not None and not entry.title and step.kind != "person":
            amiss.add("no-title", step.line, "the step has no title", "put what it is in quotation marks")  # fmt: skip
        known = entry.declared if entry is not None else {}
        for name in (name for name, _ in step.fields if entry is not None and name not in known):
            amiss.add("unknown-line", step.line, f"a {step.kind} has no line “{name}”", "use a line that kind has; the manual lists them")  # fmt: skip


def _reviews(playbook: Playbook, amiss: Amiss) -> None:
    """Every option asks on some day how it went."""
    asking = {step.way for step in playbook.steps if step.kind == REVIEW}
    for way in playbook.ways if "" not in asking else ():
        if way.title not in asking:
            amiss.add("no-review", way.line, f"the plan of “{way.title}” never asks how it went", 'add a step such as - +10wd review "Did it hold?" under its heading in # The plan')  # fmt: skip


def _quiet_ways(playbook: Playbook, amiss: Amiss) -> None:
    """What every option does must suit the one in which nothing is said."""
    quiet = [way.title for way in playbook.ways if not playbook.speaks(way.title)]
    for step in playbook.steps:
        if not step.way and step.is_said and step.when[0] == "+" and quiet:
            amiss.add("said-anyway", step.line, f"this is asked of somebody in every option, also in “{quiet[0]}”, which says nothing to anybody", "put it under the options that it belongs to, each under its heading ##")  # fmt: skip
        said = (step.head, *(value for _, value in step.fields))
        if step.kind == "note" and not any(map(slots_in, said)):
            amiss.add("empty-note", step.line, "the note says nothing yet: no slot stands in it", 'put what was answered into it, or write it as something to do: promise me -> me "Write down who heard it"')  # fmt: skip


def _drafts_of_ways(playbook: Playbook, amiss: Amiss) -> None:
    """An option that speaks with somebody needs words of its own; those of no option are the first one's."""
    titles = [way.title for way in playbook.ways]
    own = {draft.way for draft in playbook.drafts}
    for draft in playbook.drafts:
        if draft.way and draft.way not in titles:
            amiss.add("unknown-option", draft.line, f"“{draft.way}” is none of the options", f"end the heading with , for: and one of: {'; '.join(titles)}")  # fmt: skip
    for way in playbook.ways[1:]:
        if playbook.speaks(way.title) and way.title not in own:
            amiss.add("no-words", way.line, f"“{way.title}” speaks with somebody, and there is nothing to say for it", f"write ## chat, to {{boss}}, for: {way.title} under # What to say, and what to say under it")  # fmt: skip


def _told_to_others(playbook: Playbook, amiss: Amiss) -> None:
    """A note under what others may read tells them no more than a draft says to somebody."""
    lines = (line for draft in playbook.drafts for line in (draft.subject, *draft.lines))
    said = {name for line in lines for name in slots_in(line)}
    for step in playbook.steps:
        noted = {slot for name, words in step.fields if name == "note" for slot in slots_in(words)}
        for slot in sorted(noted - said) if step.kind != "note" else ():
            amiss.add("told-to-others", step.line, f"whoever may read the {step.kind} reads {{{slot}}}, which no draft says to anybody", "write private: in the place of note:, or say it in a draft")  # fmt: skip


def _unsaid_days(playbook: Playbook, amiss: Amiss) -> None:
    """A day under what others read is one that was asked for, or one for which a draft of that option has a gap; and what is usual is no part of their title."""
    usual = {f"{{{need.name}}}" for need in playbook.header.needs if need.usual}
    for step in playbook.steps:
        for slot in sorted(one for one in usual if step.is_told and one in step.head):
            amiss.add("unsaid-title", step.line, f"the {step.kind} would be left out until somebody says {slot}, for others read its title", "put it into a line of its own under the step, or leave (else: …) out")  # fmt: skip
        drafts = playbook.drafts_for(step.way) if step.way else playbook.drafts
        said = "\n".join(line for draft in drafts for line in (draft.subject, *draft.lines))
        for name, day in step.fields if step.is_told else ():
            if _COUNTED.fullmatch(day) or (day in usual and day not in said):
                amiss.add("unsaid-day", step.line, f"{name}: {day} is a day that nobody would have said to them", "leave the line out, or ask for the day under needs:")  # fmt: skip


def _drafts(playbook: Playbook, amiss: Amiss) -> None:
    drafts = playbook.drafts
    for channel in CHANNELS:
        if not any(draft.channel == channel for draft in drafts):
            amiss.add("missing-draft", 1, f"there is nothing to say {channel if channel == 'in person' else 'by ' + channel}", f"write ## {channel}, to {{boss}} under # What to say")  # fmt: skip
    for listens in ("short first", "with detail"):
        if not any(draft.listens == listens for draft in drafts):
            amiss.add("missing-draft", 1, f"there is no draft “{listens}”", f"write ## mail, {listens}, to {{boss}} under # What to say")  # fmt: skip
    later = {need.name for need in playbook.header.needs if need.is_later}
    for draft in drafts:
        firm = [line for line in (draft.subject, *draft.lines) if line not in draft.loose]
        for name in sorted(later.intersection(name for line in firm for name in slots_in(line))):
            amiss.add("asked-too-late", draft.line, f"{{{name}}} is only asked for later, and the draft would have a gap until then", "begin the line with >?, or leave (later) out")  # fmt: skip
        _known_too_late(draft, amiss)
        words = sum(len(line.split()) for line in draft.lines)
        if not draft.lines:
            amiss.add("empty-draft", draft.line, "the draft says nothing", "write its sentences under it, each line begun with >")  # fmt: skip
        elif words > LONGEST_DRAFT:
            amiss.add("too-long", draft.line, f"the draft has {words} words", f"cut it to {LONGEST_DRAFT}")  # fmt: skip
        if draft.channel == "mail" and not draft.subject:
            amiss.add("no-subject", draft.line, "the mail has no subject", "write subject: and what it is about, with a day where there is one")  # fmt: skip


def _known_too_late(draft: Draft, amiss: Amiss) -> None:
    """What is only known after a yes stands in no draft that is said before it."""
    early = {name for line in draft.lines for name in slots_in(line) if name in SINCE_A_YES}
    for name in sorted(early) if not draft.is_after_a_yes else ():
        amiss.add("known-too-late", draft.line, f"{{{name}}} is only known once somebody has said yes", "end the heading with , after a yes")  # fmt: skip


def _arrows(playbook: Playbook, amiss: Amiss, known: Collection[str]) -> None:
    """Where a bullet leads to another playbook, there must be one; days must be days."""
    for part in playbook.parts:
        for piece in part.pieces:
            _, arrow, to = piece.text.rpartition(" -> ")
            if arrow and part.heading not in ("The plan", "What to say") and to.strip() not in known:  # fmt: skip
                amiss.add("unknown-playbook", piece.line, f"there is no playbook “{to.strip()}”", f"write one of: {', '.join(sorted(known))}")  # fmt: skip
            if piece.until and day_after(piece.until, _A_DAY) is None:
                amiss.add(
                    "unclear-day", piece.line, "the day is not one", "write +10wd, +3d or +2w"
                )
