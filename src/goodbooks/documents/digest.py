"""digest: many people's advice on one matter, by what they say to do, with the dissent kept."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.accounts.choices.advice_said import (
    RESTS_ON,
    agreed,
    once_each,
    quotation_in,
    said,
    say,
    stood,
)
from goodbooks.accounts.choices.advised import camps, laid_out, opposed, people, turned, voices_of
from goodbooks.core.document import Document, Line, Question, Recipe, Section, for_me
from goodbooks.core.phrasing import capital, counted, listed, sentence, shortened
from goodbooks.core.scope import Scope
from goodbooks.core.table import Row, Table
from goodbooks.core.telling import add_line
from goodbooks.entries.advice import Advice
from goodbooks.language.counsel.advising import lived_by, place_of, says_of, untouched, why_in
from goodbooks.language.text.letter import Letter
from goodbooks.language.text.quoting import quoted

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from goodbooks.accounts.choices.advised import Camp, Voice
    from goodbooks.core.book import Book
    from goodbooks.core.entry import Entry

MOST_REASONS, MOST_QUOTES, MOST_FEW, MOST_ALONE, MOST_UNSPOKEN = 6, 5, 6, 12, 6
MOST_ADDED, LEAST_WORDS = 3, 4
ASKED, LATER = "question", "later"
"""The beginning of the ids of what the asker wrote, where a page is made from a file."""


def scope(question: Question) -> Scope:
    """The advice about the matter; nothing of the book where the advice is handed over."""
    matters = (question.matter,) if question.matter else ()
    return Scope(question.today, matters=matters)


def compose(book: Book, question: Question) -> Document:
    """What they say to do, why, where they differ, on what it depends, and what is left out."""
    given = [entry for entry in question.drafts if isinstance(entry, Advice)]
    about = book.about(question.matter) if question.matter else ()
    entries = given or [entry for entry in about if isinstance(entry, Advice)]
    title = _title(question)
    if not entries:
        return Document("digest", title, "", (_nothing_said(question),))
    voices = voices_of(book, entries)
    every = camps(voices)
    apart = _differ(every)
    above = {
        quotation_in(line) for section in apart for line in section.blocks if isinstance(line, Line)
    }
    asker = [entry for entry in question.drafts if not isinstance(entry, Advice)]
    sections = once_each(
        (
            Section("In short", tuple(_in_short(voices, every))),
            *_turned(voices),
            *_added(asker),
            *_moves(voices, every),
            *apart,
            *_reasons(every, above),
            *_depends(voices),
            *_lived(voices),
            *_few(every, voices),
            *_laid_out(voices),
            *_else(voices),
            *_warned(voices),
            *_open(voices),
            *_unspoken(voices, asker),
            Section("Next", tuple(_next(question))),
            Section("How this was read", tuple(_how(voices, question))),
        )
    )
    return Document("digest", title, _subtitle(voices), tuple(sections))


def _nothing_said(question: Question) -> Section:
    tag = f" #{question.matter.removeprefix('#')}" if question.matter else ""
    line = add_line(f'advice NAME "what they would do"{tag}')
    lead = Line("There is no advice in it that could be read.", (), "lead")
    return Section("", (lead, Line(f"Write down what somebody said: {line}")))


def _title(question: Question) -> str:
    about = question.matter.removeprefix("#")
    if about:
        return f"Digest: #{about}"
    asked = next((e.title for e in question.drafts if (e.id or "").startswith(ASKED)), "")
    return f"Digest: {shortened(asked, 70)}" if asked else "Digest"


def _subtitle(voices: Sequence[Voice]) -> str:
    number = people(voices)
    return f"{capital(counted(number, 'person', 'people'))} · for you alone"


def _of(camp: Camp, voices: Sequence[Voice]) -> str:
    return f"{camp.size} of {people(voices)}"


def _in_short(voices: Sequence[Voice], every: Sequence[Camp]) -> Iterable[Line]:
    """What most say, what comes next, and the loudest no."""
    if not every:
        yield Line("Nobody recommends a move that goodbooks knows; read them yourself.", (), "lead")
        return
    first = every[0]
    number = "One person" if people(voices) == 1 else _of(first, voices)
    words = (
        f"{number} {'says' if people(voices) == 1 else 'say'}: {first.says}."
        if first.size * 2 > people(voices)
        else f"They do not agree on one thing to do. Named most often, by {number}: {first.says}."
    )
    if first.size == 1 and people(voices) > 1:
        words = "No two of them name the same thing to do, as far as it could be read."
    yield Line(words, first.refs if first.size > 1 else (), "lead")
    for camp in every[1:3]:
        if camp.size > 1:
            yield Line(f"{_of(camp, voices)}: {camp.says}.", camp.refs, "-")
    for one, other in sorted(opposed(every), key=lambda pair: -pair[1].size)[:1]:
        words = f"They differ: {say(one)}, {say(other)}."
        yield Line(words, other.refs, "-")
    against = turned(voices)
    if against:
        words = f"{people(against)} of {people(voices)} turn towards your own part in it."
        yield Line(words, tuple(voice.entry.ref for voice in against), "-")
    stances = _by_stance(voices)
    if stances:
        yield Line(stances, tuple(voice.entry.ref for voice in voices), "-")


def _by_stance(voices: Sequence[Voice]) -> str:
    """The stances as you wrote them down; what was read from a file has none of its own."""
    if any(voice.entry.line("text") for voice in voices):
        return ""
    words = (("do", "for it"), ("don't", "against it"), ("depends", "that it depends"))
    counts = [(sum(v.entry.line("stance") == stance for v in voices), said) for stance, said in words]  # fmt: skip
    told = [f"{counted(number, said, said)}" for number, said in counts if number]
    return f"As you noted their stance: {listed(told)}." if told else ""


def _turned(voices: Sequence[Voice]) -> tuple[Section, ...]:
    """Said where it is so, without taking sides."""
    found = turned(voices)
    if not found:
        return ()
    number, total = people(found), people(voices)
    many = "Most of them" if number * 2 > total else f"{number} of {total}"
    words = (
        f"{many} see it from the other side rather than from yours. That is not easy to read, and it does not"
        " make them right; what they rest on is worth one quiet look before the rest."
    )
    refs = tuple(voice.entry.ref for voice in found)
    told = [said(voice, voice.heard.turned) for voice in found[:MOST_FEW]]
    return (Section("They turn towards your part in it", (Line(words, refs), *told)),)


def _added(asker: Sequence[Entry]) -> tuple[Section, ...]:
    """What the asker wrote once there were answers: it outweighs what strangers guess."""
    later = [entry for entry in asker if (entry.id or "").startswith(LATER)]
    lines = [line for entry in later for line in _own_words(entry)]
    if not lines:
        return ()
    lead = Line("This weighs more than any count below: whoever asked knows how it went on.")
    return (Section("What the one who asked added", (lead, *lines)),)


def _own_words(entry: Entry) -> list[Line]:
    """What the asker wrote later, in up to three sentences of it."""
    letter = Letter(entry.line("text"))
    told = [
        quoted(letter.text[one.start : one.end])
        for one in letter.sentences
        if len(one.words) >= LEAST_WORDS
    ]
    kept = [one for one in told if one][:MOST_ADDED]
    return [Line(f"{one} {entry.line('source')}", (entry.ref,), ">") for one in kept]


def _moves(voices: Sequence[Voice], every: Sequence[Camp]) -> tuple[Section, ...]:
    """Each move that two or more recommend, with how many, and who speaks from experience."""
    rows = []
    for camp in every:
        if camp.size < 2:
            continue
        lived = people(voice for voice in camp.voices if voice.experience)
        row = (capital(camp.says), _of(camp, voices), str(lived) if lived else "", agreed(camp))
        rows.append(Row(row, camp.refs))
    if not rows:
        return ()
    is_counted = any(voice.entry.line("agreed") for voice in voices)
    columns: tuple[str, ...] = ("what to do", "people", "from experience", "agreement with each")
    if not is_counted:
        columns, rows = columns[:3], [row._replace(cells=row.cells[:3]) for row in rows]
    return (Section("What they say to do", (Table(columns, tuple(rows)),)),)


def _reasons(every: Sequence[Camp], quotations: set[str]) -> tuple[Section, ...]:
    """For each of the largest camps the strongest reason; where none gives one, how one of them puts it.

    `quotations` are those that stand above; what is quoted here joins them.
    """
    whys: list[Line] = []
    hows: list[Line] = []
    for camp in every:
        lines = [
            said(voice, told, camp.says, "-", why_in(told))
            for voice in camp.voices
            if (told := voice.reason_for(camp.move))
        ]
        why = _fresh(lines, quotations)
        if why and len(whys) < MOST_REASONS and (camp.size > 1 or len(whys) < MOST_REASONS // 2):
            whys.append(why)
        elif camp.size > 1:
            stands = [stood(voice, camp, camp.says, "-") for voice in camp.voices]
            hows += filter(None, [_fresh(stands, quotations)])
    return (
        *((Section("The strongest reason for each", tuple(whys)),) if whys else ()),
        *((Section("How they put it", tuple(hows[:MOST_REASONS])),) if hows else ()),
    )


def _fresh(lines: Sequence[Line], quotations: set[str]) -> Line | None:
    """The first line that quotes what is not quoted yet."""
    for line in lines:
        quotation = quotation_in(line)
        if quotation and quotation not in quotations:
            quotations.add(quotation)
            return line
    return None


def _lived(voices: Sequence[Voice]) -> tuple[Section, ...]:
    """What those with experience have lived, so that you can see whose case is like yours."""
    found = sorted((voice for voice in voices if voice.experience), key=lambda voice: -voice.agreed)
    lines = []
    for voice in found[:MOST_FEW]:
        stands = (one for one in voice.heard.stands if not (one.is_against or one.is_laid_out))
        moves = [says_of(stand.move) for stand in stands]
        lived = voice.experience
        if voice.entry.line("text"):
            lived = lived_by(voice.heard.experience)
        words = f"{listed(voice.entry.who)}{f' ({lived})' if lived else ''}: {'; '.join(moves[:2])}"
        lines.append(Line(sentence(words.rstrip(": ")), (voice.entry.ref,), "-"))
    if len(found) > MOST_FEW:
        lines.append(Line(f"And {counted(len(found) - MOST_FEW, 'more', 'more')}."))
    return (Section("What they speak from", tuple(lines)),) if lines else ()


def _differ(every: Sequence[Camp]) -> tuple[Section, ...]:
    """Where one camp speaks against another: the reason of each, and the facts the smaller rests on."""
    lines: list[Line] = []
    for one, other in opposed(every):
        lines.append(Line(capital(f"{say(one)}; {say(other)}."), (*one.refs, *other.refs)))
        lines += [stood(camp.voices[0], camp, mark="-") for camp in (one, other)]
        rests = [voice for voice in other.voices if voice.heard.fact]
        lines += [said(rests[0], rests[0].heard.fact, RESTS_ON, "-")] if rests else []
    return (Section("Where they differ", tuple(lines)),) if lines else ()


def _few(every: Sequence[Camp], voices: Sequence[Voice]) -> tuple[Section, ...]:
    """What one person alone recommends: it may still be the thing that matters."""
    alone = [camp for camp in every if camp.size == 1]
    alone.sort(key=lambda camp: (-camp.voices[0].agreed, not camp.voices[0].heard.fact))
    lines = [stood(camp.voices[0], camp, camp.says, "-") for camp in alone[:MOST_ALONE]]
    more = [camp.says for camp in alone[MOST_ALONE:]]
    lines += [Line(f"And, from one each: {'; '.join(more)}.")] if more else []
    title = "What they say to do" if people(voices) == 1 else "What one alone says"
    return (Section(title, tuple(lines)),) if lines else ()


def _laid_out(voices: Sequence[Voice]) -> tuple[Section, ...]:
    """The ways that somebody holds out side by side, which is no vote for any of them."""
    lines = [
        said(voice, ways[0].sentence, "; or ".join(says_of(one.move) for one in ways), "-", ways[0].at)
        for voice, ways in laid_out(voices)
    ]  # fmt: skip
    lead = Line("Held out side by side, with no vote for one of them, so that none is counted above.")  # fmt: skip
    return (Section("Which ways they see", (lead, *lines[:MOST_FEW])),) if lines else ()


def _else(voices: Sequence[Voice]) -> tuple[Section, ...]:
    """Advice that fits no move, each in the sentence in which it advises, or else in its first words."""
    lines = [
        said(voice, told, mark="-", at=0 if quoted(told, 0) else None)
        for voice in sorted(voices, key=lambda voice: -voice.agreed)
        if not voice.heard.stands
        for told in (voice.heard.gist or voice.entry.line("said") or voice.entry.title,)
    ]
    return (Section("What else they say", tuple(lines[:MOST_ALONE])),) if lines else ()


def _depends(voices: Sequence[Voice]) -> tuple[Section, ...]:
    """On what it depends: what would turn the advice around."""
    lines = [
        said(voice, told, at=place_of("condition", told))
        for voice in sorted(voices, key=lambda voice: -voice.agreed)
        for told in [one for one in voice.conditions if quoted(one, place_of("condition", one))][:2]
    ]
    return (Section("What would change it", tuple(lines[:MOST_QUOTES])),) if lines else ()


def _warned(voices: Sequence[Voice]) -> tuple[Section, ...]:
    """What they warn of, with what they have seen."""
    lines = []
    for voice in voices:
        for told in [one for one in voice.heard.warnings if quoted(one)][:1]:
            lines.append(said(voice, told, mark="-"))
            is_more = voice.heard.fact and voice.heard.fact != told
            lines += [said(voice, voice.heard.fact, RESTS_ON, "-")] if is_more else []
    return (Section("What they warn of", tuple(lines[:MOST_FEW])),) if lines else ()


def _open(voices: Sequence[Voice]) -> tuple[Section, ...]:
    """What they asked back, which only you can answer."""
    lines = [
        said(voice, told, at=0)
        for voice in voices
        for told in [one for one in voice.heard.asks if quoted(one, 0)][:2]
    ]
    if not lines:
        return ()
    return (Section("They asked, and only you can answer", tuple(lines[:MOST_FEW])),)


def _unspoken(voices: Sequence[Voice], asker: Sequence[Entry]) -> tuple[Section, ...]:
    """What is worth a thought and nobody spoke of."""
    left = untouched([voice.text for voice in voices])
    if not left:
        return ()
    refs = tuple(voice.entry.ref for voice in voices) if not asker else ()
    lines = tuple(Line(f"{capital(says)}.", refs[:0], "-") for says in left[:MOST_UNSPOKEN])
    return (Section("Nobody spoke of", lines),)


def _next(question: Question) -> Iterable[Line]:
    """What to do with it: the choice is not made by counting."""
    words = "Decide what you want before you word it: goodbooks prepare WHO --fill asks you."
    yield Line(words, (), "-")
    if question.drafts:
        keep = "goodbooks digest FILE --propose --matter NAME puts it into the inbox."
        yield Line(f"To keep what is worth keeping: {keep}", (), "-")


def _how(voices: Sequence[Voice], question: Question) -> Iterable[Line]:
    """What the numbers are, what could not be sorted, and what a count is not."""
    unsorted = [voice for voice in voices if not voice.heard.stands]
    if unsorted:
        refs = tuple(voice.entry.ref for voice in unsorted)
        what = counted(len(unsorted), "piece of advice fits", "pieces of advice fit")
        yield Line(f"{capital(what)} no move that goodbooks knows, and {'is' if len(unsorted) == 1 else 'are'} in no count.", refs, "-")  # fmt: skip
    is_counted = any(voice.entry.line("agreed") for voice in voices)
    if question.drafts and not is_counted:
        yield Line("Nothing in it counts who agreed, so nothing is said of that.", (), "-")
    for remark in question.remarks:
        yield Line(remark, (), "-")
    yield Line(
        "A move is recognised by its words, in English, and some are missed. The people are counted, each once;"
        " a count says how many spoke, not who is right.",
        (),
        "-",
    )


RECIPE = Recipe(
    name="digest",
    summary="Many people's advice: how many say what, why, where they differ, and what nobody spoke of.",
    argument="matter",
    scope=scope,
    readers=for_me,
    compose=compose,
    example="goodbooks digest '#lead'",
)
