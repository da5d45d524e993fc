"""Ways weighed: the order of their sums, and the single judgement that would change it."""

from __future__ import annotations

from fractions import Fraction

from hypothesis import assume, given
from hypothesis import strategies as st

from goodbooks.core.weighing import Turn, Weighed, any_turn, exact, first_turn

STEP = Fraction(1, 10**9)

figures = st.integers(1, 50).map(lambda tenths: Fraction(tenths, 10))
rates = st.integers(1, 5).map(Fraction)


@st.composite
def weighings(draw: st.DrawFn) -> Weighed:
    count = draw(st.integers(1, 4))
    row = st.lists(rates, min_size=count, max_size=count).map(tuple)
    weights = tuple(draw(st.lists(figures, min_size=count, max_size=count)))
    return Weighed(weights, tuple(draw(st.lists(row, min_size=2, max_size=5))))


def with_figure(weighed: Weighed, turn: Turn, figure: Fraction) -> Weighed:
    """The same, with the one judgement of a turn at another figure."""
    if turn.way is None:
        changed = list(weighed.weights)
        changed[turn.criterion] = figure
        return weighed._replace(weights=tuple(changed))
    rows = [list(row) for row in weighed.ratings]
    rows[turn.way][turn.criterion] = figure
    return weighed._replace(ratings=tuple(tuple(row) for row in rows))


def beyond(turn: Turn) -> Fraction:
    return turn.limit + (STEP if turn.limit >= turn.now else -STEP)


def has_one_first(weighed: Weighed) -> bool:
    sums = [weighed.total(at) for at in range(len(weighed.ratings))]
    return sums.count(max(sums)) == 1


def test_a_sum_is_each_rating_times_its_weight() -> None:
    weighed = Weighed(
        (Fraction(3), Fraction(1)), ((Fraction(4), Fraction(2)), (Fraction(1), Fraction(5)))
    )
    assert [weighed.total(at) for at in weighed.order()] == [14, 8]


def test_the_nearest_judgement_is_found_by_hand() -> None:
    ways = ((Fraction(4), Fraction(2)), (Fraction(3), Fraction(4)))
    turn = first_turn(Weighed((Fraction(3), Fraction(1)), ways))
    assert turn is not None
    assert (turn.way, turn.criterion, turn.now, turn.limit) == (0, 0, 4, Fraction(11, 3))


@given(weighings())
def test_past_its_limit_the_judgement_puts_another_way_first(weighed: Weighed) -> None:
    assume(has_one_first(weighed))
    turn = first_turn(weighed)
    assume(turn is not None)
    assert turn is not None
    changed = with_figure(weighed, turn, beyond(turn))
    assert changed.total(turn.other) > changed.total(turn.ahead)
    assert changed.order()[0] != weighed.order()[0]


@given(weighings(), st.data())
def test_no_single_judgement_that_moves_less_puts_another_way_before_the_first(
    weighed: Weighed, data: st.DataObject
) -> None:
    assume(has_one_first(weighed))
    turn = first_turn(weighed)
    share = turn.share if turn else Fraction(1)
    way = data.draw(st.none() | st.integers(0, len(weighed.ratings) - 1))
    criterion = data.draw(st.integers(0, len(weighed.weights) - 1))
    now = weighed.weights[criterion] if way is None else weighed.ratings[way][criterion]
    moved = now * (1 + data.draw(st.sampled_from((-1, 1))) * share * Fraction(99, 100))
    if way is not None:
        moved = min(max(moved, Fraction(1)), Fraction(5))
    assume(moved > 0)
    changed = with_figure(weighed, Turn(criterion, way, now, now, 0, 0), moved)
    sums = [changed.total(at) for at in range(len(changed.ratings))]
    assert sums[weighed.order()[0]] == max(sums)


@given(weighings())
def test_a_turn_stays_on_the_scale(weighed: Weighed) -> None:
    for turn in (first_turn(weighed), any_turn(weighed)):
        if turn is not None and turn.limit != turn.now:
            assert turn.limit > 0 if turn.way is None else 1 < turn.limit < 5


def test_a_way_better_in_everything_by_far_cannot_be_overtaken_by_one_judgement() -> None:
    weighed = Weighed((Fraction(2), Fraction(2)), ((Fraction(5),) * 2, (Fraction(1),) * 2))
    assert first_turn(weighed) is None


def test_a_figure_is_taken_as_it_was_written() -> None:
    assert exact(0.1) == Fraction(1, 10)
