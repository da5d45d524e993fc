"""Pages made by hand for the tests of the forms: one with every block, one with every trap."""

from __future__ import annotations

from datetime import date

from goodbooks.core.document import Document, Gap, Line, Message, Reminder, Section, Step
from goodbooks.core.pictures import gains
from goodbooks.core.pictures.gains import Gain, Gains
from goodbooks.core.table import Row, Table
from goodbooks.core.timeline import Mark, Timeline

EVERYTHING = Document(
    "sample",
    "Before you talk with Marcus",
    "Thursday 5 November, 14:00 · VP Delivery · talk first, paper after",
    (
        Section(
            "",
            (
                Line(
                    "He turned his decision round after seven hours.", ("^pause", "^once"), "lead"
                ),
                Line("Say: the test plan is with Growth.", ("^plan",), "-"),
                Line(
                    "Ask: who carries the risk of going live without a load test, and until which"
                    " day does that hold for the whole of Platform?",
                    ("^once",),
                    "-",
                ),
            ),
        ),
        Section(
            "His words",
            (
                Line("Technically it isn't the right way.", ("^once",), ">"),
                Line("Nothing is in writing yet.", ("^once",), "!"),
            ),
        ),
        Section(
            "In the order it was known",
            (
                Step(
                    "Tue 3 Nov 09:40",
                    "Theo promised Growth the loyalty API for 1 December.",
                    (Line("Nobody had given the authority.", ("^theo-date",), "!"),),
                    ("^theo-date",),
                ),
                Step("Tue 3 Nov", "Marcus paused it.", (Line("Wait for me.", (), ">"),), ()),
            ),
        ),
        Section(
            "Side by side",
            (
                Table(
                    ("way", "results", "cost"),
                    (Row(("Wait", "2", "4"), ("^wait",)), Row(("Half the shops", "4", "3"))),
                ),
                Table(
                    ("way", "what it does", "what can go wrong"),
                    (
                        Row(
                            (
                                "Go live with half the shops",
                                "the date holds, for the shops that asked first",
                                "a second launch in January, in the weeks of the sale",
                            ),
                            ("^half",),
                        ),
                        Row(("Wait until all is tested", "no night call", "")),
                    ),
                ),
            ),
        ),
        Section(
            "When",
            (
                Timeline(
                    "Time line",
                    ("promised", "decided"),
                    (
                        Mark(date(2026, 10, 12), None, "promised", "Traffic", ("^l-traffic",)),
                        Mark(date(2026, 11, 3), "09:40", "promised", "Live", ("^theo-date",)),
                        Mark(date(2026, 11, 3), "10:15", "decided", "Pause", ("^pause",)),
                        Mark(date(2026, 11, 3), "17:20", "decided", "Go ahead", ("^once",)),
                    ),
                ),
            ),
        ),
        Section(
            "Ready to send",
            (
                Message(
                    ("Growth", "Sales"),
                    "Loyalty: where it stands on 3 November",
                    (
                        Line("Known: Marcus decided to go ahead.", ("^once",)),
                        Line("Left out: the load test, until [until when?].", ("^once",)),
                        Line("Growth: one test shop", (), "-"),
                        Line("Sales: nothing to do", (), "-"),
                        Line("You should have heard it from me first.", ("^pause",), ">"),
                    ),
                    (
                        Gap(
                            "[until when?]",
                            "goodbooks add 'decision Marcus' 'amends: ^once' 'ends: the day or event'",
                        ),
                    ),
                ),
                Line("Then say that it was sent.", (), ""),
            ),
        ),
    ),
    (
        Reminder(date(2026, 11, 4), "10:00", "Next word to Growth", "^word", "next-word"),
        Reminder(
            date(2026, 11, 6),
            None,
            "The test plan, for Growth",
            "^plan",
            "due",
            "I have not begun.",
        ),
    ),
    date(2026, 11, 3),
)

TRAP = "\x1b]52;c;cm0gLXJm\x07 <script>alert(1)</script> ![x](http://e.vil/p.png) \u202egnp.exe"


_DAYS = (date(2026, 11, 3), date(2026, 11, 4))


def trapped(*texts: str) -> Document:
    """A page that has each of these texts in every place where a person's words can stand."""
    sections, reminders = zip(*map(_trap, texts), strict=True)
    every = " ".join(texts)
    return Document("trap", every, every, sections, reminders, _DAYS[0])


def _trap(text: str) -> tuple[Section, Reminder]:
    line = Line(text, (text,))
    marks = tuple(line._replace(mark=mark) for mark in ("", "-", ">", "!", "lead"))
    message = Message((text,), text, marks, (Gap(text, text),))
    step = Step(text, text, marks, (text,))
    table = Table((text, text), (Row((text, text), (text,)),))
    timeline = Timeline(text, (text,), tuple(Mark(on, None, text, text, (text,)) for on in _DAYS))
    reminder = Reminder(_DAYS[1], "10:00", text, text, text, text)
    gain = Gain(text, 1.0, text, (text,))
    picture = gains.picture(Gains(text, _DAYS[0], (gain,), text))
    return Section(text, (*marks, step, message, table, timeline, picture)), reminder
