"""Every sort of slip that an author is told of is set off by one slip in a playbook that lacks nothing, and says its line and a remedy."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

import goodbooks.playbooks.checks
from goodbooks.core import catalog
from playbooks.test_shipped import TEXTS, lacking

if TYPE_CHECKING:
    from goodbooks.core.entry import Kind

DAY = "day date: By which day does it have to be decided? (story: when-it-is-decided) (else: +15wd)"
SLIPS = [
    ("missing", "title: I want to step back, or undo a yes\n", ""),
    ("unknown-route", "place: 220\n", "place: 220\nroute: elsewhere\n"),
    ("ways-of-a-route", "place: 220\n", "place: 220\nroute: professional-help\n"),
    ("too-few", "  I want to leave altogether and have an offer in hand. -> giving-notice\n", "", "  They took my tasks away one by one without a word. -> sidelined\n", "", "  The goals they set me are a way to push me out. -> bad-review\n", ""),
    ("unclear-phrase", "  (less|fewer|smaller) (responsibility", "  (less|fewer|smaller (responsibility"),
    ("unknown-playbook", "-> too-much-work", "-> too-much-wrok"),
    ("unknown-kind", DAY, DAY.replace("date", "dait", 1)),
    ("no-question", "What would you like to do instead? Go on after “I'd like to …”.", "What you would like"),
    ("twice", "  gain text:", "  thing text:"),
    ("unclear-source", "(book: boss)", "(book: promise by bos)"),
    ("unclear-story", "(story: term)", "(story: tirm)"),
    ("unclear-day", "(else: +15wd)", "(else: soon)"),
    ("missing-part", "# What to write down", "What to write down"),
    ("unknown-part", "# What to write down", "# What to note"),
    ("empty-part", "- A day, and a name beside each part of your work.\n", ""),
    ("other-order", "# When to stop and get other help", "# How you will know it worked", "# How you will know it worked\n\n- A day", "# When to stop and get other help\n\n- A day"),
    ("unclear-condition", "give it before. (with: day)", "give it before. (with: day, with: wanted)"),
    ("too-long", "That is no verdict on you.", "That is no verdict on you. " * 20),
    ("missing-line", "you may be right:", "you might be right:"),
    ("no-end", "the kind reading, until +10wd:", "the kind reading:"),
    ("unknown-slot", "{gain}.\n> What I offer", "{gian}.\n> What I offer"),
    ("idle-slot", "effect: {stays}", "effect: nothing"),
    ("asked-too-early", "What gets harder for them if", "What gets harder for {unaware} if"),
    ("no-choices", "What matters most: other work, fewer hours, a way back, or one thing changed? Choose one.", "What matters most? Choose one."),
    ("unknown-option", "## Stay, with one thing changed\n\n- +3wd", "## Stay with one thing changed\n\n- +3wd"),
    ("no-ways", *(part for line in TEXTS["step-back"].split("ways:\n")[1].split("\n\n")[0].split("\n") if "wish:" not in line for part in (f"{line}\n", ""))),
    ("two-options", "  (i|i'd) (only|just) need", "  (it's|it is) (all|already|now) (agreed|decided|settled|approved) -> Stay, with one thing changed\n  (i|i'd) (only|just) need"),
    ("unknown-fact", "  (i|i'd) (only|just) need", "  book: no such thing -> Stay, with one thing changed\n  (i|i'd) (only|just) need"),
    ("too-weak", "  (i|i'd) (only|just) need", "  pause -> Ask for a pause or a smaller part first\n  (i|i'd) (only|just) need"),
    ("unknown-wish", "wish: a way back -> Ask", "wish: a way out -> Ask"),
    ("unserved-wish", "a way back, or one thing", "a way back, rest, or one thing"),
    ("no-today", "- +0d", "- +1d"),
    ("unclear-step", '- +1wd talk {boss} "The offer', '- +1wd talks {boss} "The offer'),
    ("no-slot", '- +1wd talk {boss} "The offer: thank you, and not now" #{matter}', '- +1wd talk Ana "The offer"'),
    ("no-title", '- +1wd talk {boss} "The offer: thank you, and not now"', "- +1wd talk {boss}"),
    ("unknown-line", "  i-give: {handover}", "  i-gave: {handover}"),
    ("no-review", '- +10wd review "Do they know when to ask again?"\n', ""),
    ("said-anyway", "  private: {cause}\n", '  private: {cause}\n- +1wd ask me -> {boss} "{wanted}"\n', "# Options\n", "# Options\n\n## Say nothing, and wait\n\nTime helps.\n\nif yes: Good.\nif no: Ask.\nif silent: Ask.\n"),
    ("empty-note", "  private: {cause}\n", "  private: what is behind it\n"),
    ("no-words", "## chat, to {boss}, for: Stay, with one thing changed", "## chat, to {boss}"),
    ("told-to-others", "  to-settle: which part, pay, from when, until when", "  note: {cause}"),
    ("unsaid-title", '"Write the hand-over plan, on one page"', '"Write the hand-over plan by {day}"', "promise me -> me", "promise me -> {boss}"),
    ("unsaid-day", "  to-settle: which part, pay, from when, until when", "  due: +10wd"),
    ("missing-draft", "## mail, short first, to {boss}", "## mail, to {boss}"),
    ("asked-too-late", ">? I mean it {term}.", "> I mean it {term}."),
    ("empty-draft", "> The work goes on; what you need to know, you hear from us.\n", ""),
    ("no-subject", "subject: Half an hour about my role\n", ""),
    ("known-too-late", "> The work goes on; what", "> From {which-day} the work goes on; what"),
]  # fmt: skip


@pytest.mark.parametrize("slip", SLIPS, ids=[slip[0] for slip in SLIPS])
def test_a_slip_is_told_with_its_line_and_a_remedy(
    slip: tuple[str, ...], kinds: dict[str, Kind]
) -> None:
    code, *changes = slip
    text = TEXTS["step-back"]
    for old, new in zip(changes[::2], changes[1::2], strict=True):
        assert old in text
        text = text.replace(old, new)
    told = [one for one in lacking("step-back", text, kinds) if f": {code}: " in one]
    assert told
    length = len(text.split("\n"))
    for where, _, _, remedy in (one.splitlines() for one in told):
        assert 0 < int(where.split(":")[1]) <= length
        assert remedy.strip()


def test_no_sort_of_slip_is_without_one_here() -> None:
    folder = catalog.modules(goodbooks.playbooks.checks)
    sources = (catalog.text(goodbooks.playbooks.checks, f"{name}.py") for name in folder)
    codes = {code for text in sources for code in re.findall(r'amiss\.add\(\s*"([a-z-]+)"', text)}
    assert codes - {slip[0] for slip in SLIPS} == set()
