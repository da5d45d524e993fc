"""The ways of a matter side by side: in words, and in the user's own figures with what they hang on."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from goodbooks.accounts.choices.cases import is_asked_for, says_it_as_asked, way_line
from goodbooks.core.document import Block, Gap, Line
from goodbooks.core.names import name_key
from goodbooks.core.phrasing import capital, listed
from goodbooks.core.table import Row, Table
from goodbooks.core.telling import amending, quoted
from goodbooks.core.weighing import Turn, Weighed, any_turn, exact, first_turn

if TYPE_CHECKING:
    from fractions import Fraction

    from goodbooks.accounts.choices.cases import Case
    from goodbooks.core.fields import Figure
    from goodbooks.entries.option import Option

_LETTERS = 26
_GAPS = {1: "[what does it do?]", 2: "[what does it cost?]", 3: "[what can go wrong?]"}
"""What stands, by its column, where one way says nothing of what another says."""
_ABOVE = "as under “What speaks for it”"
_YOURS = "Which of them it is, is yours to choose."
_NO_ORDER = "The ways are not set in an order"


def side_by_side(case: Case) -> tuple[Block, ...]:
    """Each way with what it does, costs, risks, and how easily it is undone, as far as that is said; in a line each where nothing is."""
    columns = ("Way", "Effect", "Cost", "Risk", "Way back")
    rows = [
        Row(
            (_title(case, at), _effect(case, way), *map(_flat, (way.cost, way.risk)), way.way_back),
            (way.ref,),
        )
        for at, way in enumerate(case.ways)
    ]
    filled = [
        at
        for at in range(len(columns))
        if at == 0 or any(row.cells[at] not in ("", _ABOVE) for row in rows)
    ]
    kept = [
        row._replace(cells=tuple(row.cells[at] or _GAPS.get(at, "") for at in filled))
        for row in rows
    ]
    shown: tuple[Block, ...] = (Table(tuple(columns[at] for at in filled), tuple(kept)),)
    if len(filled) == 1:  # a table of one column is a list
        shown = tuple(Line(row.cells[0], row.cites) for row in kept)
    return shown if any(way.rates for way in case.ways) else (*shown, Line(_whose_choice(case)))


def _whose_choice(case: Case) -> str:
    """That what I ask for is no way among others; where none of them is asked for, that the reader chooses."""
    asked = next((at for at, way in enumerate(case.ways) if is_asked_for(case, way)), None)
    return (
        _YOURS
        if asked is None
        else f"I ask for {_letter(asked)}; the others stand here so that you can compare."
    )


def unsaid(case: Case) -> tuple[Gap, ...]:
    """What one way leaves open that another says, each with the line that says it."""
    names = ("effect", "cost", "risk")
    said = [name for name in names if any(way.line(name).strip() for way in case.ways)]
    return tuple(
        Gap(f"{name} of {_letter(at)}", _saying(case, way, f"{name}: {_SAYS[name]}"))
        for at, way in enumerate(case.ways)
        for name in said
        if not way.line(name).strip()
    )


def _saying(case: Case, way: Option, line: str) -> str:
    """The command that adds a line to a way; what is asked for becomes a way of its own by it."""
    if way.ref != case.ask.ref:
        return amending(way, line)
    return f"goodbooks add {way_line('me', way.title, case.ask.matters[0])} {quoted(line)}"


_SAYS = {"effect": "what it does", "cost": "what it costs", "risk": "what can go wrong"}


def _title(case: Case, at: int) -> str:
    way = case.ways[at]
    is_asked = is_asked_for(case, way)
    if is_asked and says_it_as_asked(case, way):
        return f"{_letter(at)}. What I ask for"
    mark = " (asked for)" if is_asked else ""
    return f"{_letter(at)}. {capital(way.title or way.ref)}{mark}"


def _effect(case: Case, way: Option) -> str:
    """What a way does; where the case began with those words, that they stand above."""
    is_said = bool(way.effect) and name_key(way.effect) == name_key(case.ask.reason)
    return _ABOVE if is_said else _flat(way.effect)


def _letter(at: int) -> str:
    """What a way is called for short: A, B and so on; beyond Z its number."""
    return chr(ord("A") + at) if at < _LETTERS else str(at + 1)


def _flat(text: str) -> str:
    return " ".join(text.split())


class _Rated(NamedTuple):
    """The ways with their figures, in the criteria that have a weight."""

    ways: tuple[Option, ...]
    criteria: tuple[Figure, ...]
    weighed: Weighed


def in_figures(case: Case) -> tuple[Block, ...]:
    """The ratings and weights as they were given, the order they make, and what would change it."""
    if not any(way.rates for way in case.ways):
        return ()
    weights = tuple(figure for figure in case.ask.weights if figure.value > 0)
    if not weights:
        return (_ratings(case), Line(f"{_NO_ORDER}: the ratings stand side by side, unweighted."))
    missing = _unrated(case, weights)
    if missing:
        return (_ratings(case), Line(f"{_NO_ORDER}: {missing}."))
    weighed = Weighed(
        tuple(exact(one.value) for one in weights),
        tuple(tuple(exact(_rate(way, one.name) or 0) for one in weights) for way in case.ways),
    )
    return _ordered(case, _Rated(case.ways, weights, weighed))


def _rate(way: Option, name: str) -> float | None:
    return next((rate.value for rate in way.rates if rate.name == name), None)


def _unrated(case: Case, weights: tuple[Figure, ...]) -> str:
    """The first way that lacks a rating for something that counts, in words."""
    for at, way in enumerate(case.ways):
        names = [one.name for one in weights if _rate(way, one.name) is None]
        if names:
            return f"{_letter(at)} has no rating for {listed(names)}"
    return ""


def _ratings(case: Case) -> Table:
    names = list(dict.fromkeys(rate.name for way in case.ways for rate in way.rates))
    rows = []
    for at, way in enumerate(case.ways):
        rates = [_rate(way, name) for name in names]
        shown = ["-" if rate is None else f"{rate:g}" for rate in rates]
        rows.append(Row((_letter(at), *shown), (way.ref,)))
    return Table(("Way", *names), tuple(rows))


def _ordered(case: Case, rated: _Rated) -> tuple[Block, ...]:
    heads = [f"{one.name} x{one.value:g}" for one in rated.criteria]
    rows = []
    for at in rated.weighed.order():
        shown = [f"{_rate(rated.ways[at], one.name):g}" for one in rated.criteria]
        total = _figure(rated.weighed.total(at))
        rows.append(Row((_letter(at), *shown, total), (rated.ways[at].ref,)))
    names = {one.name for one in rated.criteria}
    least = listed(name for name in ("cost", "risk") if name in names)
    lowest = f": for {least} it means least" if least else ""
    scale = f"Rated from 1 to 5; 5 is best in each column{lowest}. A sum adds each rating times its weight."
    mine = "Ratings and weights are my own judgement; put yours in their place."
    table = Table(("Way", *heads, "sum"), tuple(rows))
    return (table, Line(f"{scale} {mine}", (case.ask.ref,)), _sensitivity(rated))


def _sensitivity(rated: _Rated) -> Line:
    """The one judgement that the order hangs on most, and how far it would have to move."""
    order = rated.weighed.order()
    tops = [at for at in order if rated.weighed.total(at) == rated.weighed.total(order[0])]
    cites = tuple(rated.ways[at].ref for at in tops)
    if len(tops) > 1:
        words = f"{listed(map(_letter, tops))} stand level at the top; the least change decides."
        return Line(words, cites)
    turn = first_turn(rated.weighed)
    if turn is not None:
        words = (
            f"The order hangs most on {_judgement(rated, turn)} {_letter(turn.other)} comes first."
        )
        return Line(words, _refs(rated, turn))
    turn = any_turn(rated.weighed)
    firm = f"No single judgement, changed within its bounds, takes the first place from {_letter(order[0])}."
    if turn is None:
        return Line(firm, cites)
    after = f"{_letter(turn.other)} comes before {_letter(turn.ahead)}."
    return Line(f"{firm} Further down: {_judgement(rated, turn)} {after}", _refs(rated, turn))


def _judgement(rated: _Rated, turn: Turn) -> str:
    """A judgement with its figure now, and the figure past which the order turns."""
    name = rated.criteria[turn.criterion].name
    what = (
        f"the weight of {name}"
        if turn.way is None
        else f"the rating of {_letter(turn.way)} for {name}"
    )
    if turn.limit == turn.now:
        return f"{what}: it is {_figure(turn.now)}, and with the least change of it"
    beyond = "above" if turn.limit > turn.now else "below"
    return f"{what}: it is {_figure(turn.now)}, and {beyond} {_figure(turn.limit)}"


def _refs(rated: _Rated, turn: Turn) -> tuple[str, ...]:
    return tuple(dict.fromkeys(rated.ways[at].ref for at in (turn.ahead, turn.other)))


def _figure(value: Fraction) -> str:
    shown = f"{float(value):.2f}".rstrip("0").rstrip(".")
    return shown if value * 100 == round(value * 100) else f"about {shown}"
