"""backtest: how the forecasts from a history would have held in its own past."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.core.document import Document, Gap, Line, Question, Section
from goodbooks.core.phrasing import capital, counted, short_day, shortened
from goodbooks.core.pictures import track_record
from goodbooks.core.table import Row, Table
from goodbooks.entries.forecast import Forecast
from goodbooks.forecast import score
from goodbooks.forecast.backtest import ENOUGH, FEWEST, LENGTHS, backtest
from goodbooks.forecast.words import level_in_words
from goodbooks.reckoning.forecasts.answered import history_of

if TYPE_CHECKING:
    from goodbooks.core.picture import Picture
    from goodbooks.forecast.backtest import Backtest
    from goodbooks.forecast.history import History

_HEADLINE = 1
_FEW = 20


def backtest_page(question: Question) -> Document:
    """How often the days held, how far they lay apart, and the straight line beside them."""
    entry = next((one for one in question.drafts if isinstance(one, Forecast)), None)
    history = history_of(entry) if entry else None
    if entry is None or history is None:
        return _lacking("there is no history to try", "goodbooks forecast backtest FILE")
    tried = backtest(history)
    if not tried.points:
        weeks = counted(len(history.items), "week")
        are = "is" if len(history.items) == 1 else "are"
        why = f"{weeks} of history {are} too few to try forecasts on their own past"
        return _lacking(why, f"{FEWEST} weeks are enough for the shortest, {ENOUGH} for all")
    sections = (
        Section("", _in_short(tried)),
        Section("How often the day was kept", (_lengths(tried),)),
        Section("", (_picture(tried, question),)),
        Section("When it named a chance", _chances(tried)),
        Section("For the sceptical", _measures(tried)),
        Section("What the file held", tuple(Line(text, (), "-") for text in question.remarks)),
    )
    shown = tuple(section for section in sections if section.blocks)
    return Document("forecast", _title(entry.source), _subtitle(history, question), shown)


def _title(source: str) -> str:
    return f"Back-test: {shortened(source, 60)}" if source else "Back-test"


def _subtitle(history: History, question: Question) -> str:
    since = short_day(history.first_monday, question.today)
    total = f"{sum(history.items):,} items"
    return f"{total} in {counted(len(history.items), 'week')} since {since}"


def _lacking(why: str, remedy: str) -> Document:
    return Document("forecast", "Back-test", "", (), lacks=(Gap(why, remedy),))


def _in_short(tried: Backtest) -> tuple[Line, ...]:
    """The one figure, beside the straight line's, and how much evidence stands behind it."""
    checks = tried.checks()
    held, straight, drawn = (
        score.met(row, _HEADLINE) for row in (checks, tried.straight(), tried.drawn())
    )
    words = level_in_words(tried.levels[_HEADLINE])
    lead = (
        f"The day that should hold {words} held in {_times(held)} cases. Past weeks drawn at random,"
        f" as most tools do it: {_times(drawn)}. The straight line: {_times(straight)}."
    )
    alone = score.apart(checks)
    met = score.met(alone, _HEADLINE)
    evidence = (
        f"{capital(counted(len(tried.points), 'forecast'))} of this past, each made with only the weeks"
        f" before it. Of those that do not overlap, which alone count as separate evidence, {met.hits}"
        f" of {met.of} held: between {met.low} and {met.high} in 100 is plausible."
    )
    few = " That is little to judge by." if len(alone) < _FEW else ""
    return (Line(lead, (), "lead"), Line(evidence + few))


def _times(held: score.Met) -> str:
    """So many of a hundred, or of the few that there were: 19 of 20 is no 95 of 100."""
    return f"{round(100 * held.share)} of 100" if held.of >= 100 else f"{held.hits} of {held.of}"


def _lengths(tried: Backtest) -> Table:
    """A row a length of work, and all together."""
    lengths: list[tuple[str, int | None]] = [
        (f"{length} weeks", length) for length in LENGTHS if tried.checks(length)
    ]
    rows = (_row(name, length, tried) for name, length in (*lengths, ("all", None)))
    levels = (level_in_words(level).removeprefix("about ") for level in tried.levels)
    return Table(("work worth", "tried", *levels, "6 in 7 drawn", "line"), tuple(rows))


def _row(name: str, length: int | None, tried: Backtest) -> Row:
    checks = tried.checks(length)
    held = [score.met(checks, at) for at in range(len(tried.levels))]
    held += [score.met(tried.drawn(length), _HEADLINE), score.met(tried.straight(length), 0)]
    return Row((name, str(len(checks)), *(f"{one.share:.0%}" for one in held)))


def _picture(tried: Backtest, question: Question) -> Picture:
    """What was said and what held, where only forecasts that do not overlap count for the range."""
    alone = score.apart(tried.checks())
    levels = []
    for at, level in enumerate(tried.levels):
        met = score.met(alone, at)
        levels.append(track_record.Level(level, met.hits, met.of, met.low / 100, met.high / 100))
    title = "What held, of forecasts that do not overlap"
    return track_record.picture(track_record.TrackRecord(title, question.today, tuple(levels)))


def _chances(tried: Backtest) -> tuple[Table | Line, ...]:
    """What was said of days that somebody might have promised, and what came."""
    rows = tuple(
        Row((f"{one.said:.0%}", f"{one.kept:.0%}", str(one.size)))
        for one in score.bins(tried.checks())
    )
    return (Table(("it said", "it came true", "days"), rows),) if rows else ()


def _measures(tried: Backtest) -> tuple[Line, ...]:
    """Sharpness, loss, and how flat the places lie, each with what is good."""
    checks = tried.checks()
    tenths = score.places(checks)
    spread = score.buffer(checks, 0, _HEADLINE)
    apart = f"{tried.levels[_HEADLINE]:.0%} day lies {spread:.0%} of the work's length after the 50% day"
    loss, drawn, line = (
        score.pinball(row, tried.levels) for row in (checks, tried.drawn(), tried.straight())
    )
    evenly = ", ".join(f"{part:.0%}" for part in tenths)
    told = (
        f"Sharpness: the {apart}; less is better, as long as the days hold.",
        f"Loss (pinball, in lengths of the work): {loss:.3f}; drawn {drawn:.3f}; the line {line:.3f}.",
        f"What came, by tenths of what was forecast, early to late: {evenly}. Even would be 10% each.",
        f"Of these, {score.off_flat(tenths):.0%} would have to move for them to be even.",
        f"Chances of promised days: Brier score {score.brier(checks):.3f}; a coin has 0.25.",
        f"The chances it named were off by {score.miscalibrated(checks):.0%} in the mean.",
    )
    return tuple(Line(text, (), "-") for text in told)
