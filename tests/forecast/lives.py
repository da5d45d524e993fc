"""Made-up histories for the tests of the forecast."""

from __future__ import annotations

from datetime import date

from hypothesis import strategies as st

from goodbooks.forecast.capacity import Capacity, Spell
from goodbooks.forecast.forecast import Forecast, Question
from goodbooks.forecast.forecasting import answer, forecast
from goodbooks.forecast.history import History
from goodbooks.forecast.pace import pace_of
from goodbooks.forecast.start import Need, Risk
from goodbooks.forecast.work import Growth, Work

MONDAY = date(2025, 11, 3)
FORTY = Work(40)
STEADY = (3, 4, 2, 5, 2, 6, 3, 4, 5, 2, 4, 3)


def history(*items: int, first: date = MONDAY) -> History:
    """A history of these weeks."""
    return History(first, items)


def steady(weeks: int = 52) -> History:
    """Weeks of 2 to 6 items, without any trend."""
    return history(*(STEADY[number % len(STEADY)] for number in range(weeks)))


def given(found: object) -> Forecast:
    """The forecast, which was not refused."""
    assert isinstance(found, Forecast), found
    return found


def plain(work: Work = FORTY, **more: object) -> Forecast:
    """A forecast of the steady team."""
    return given(forecast(steady(), work, **more))  # type: ignore[arg-type]


shares = st.floats(0.2, 1.2)
spells = st.lists(
    st.builds(
        lambda ahead, length, share: Spell(
            date.fromordinal(MONDAY.toordinal() + 364 + ahead),
            date.fromordinal(MONDAY.toordinal() + 364 + ahead + length),
            share,
        ),
        st.integers(0, 90), st.integers(5, 120), shares,
    ),
    max_size=3,
).map(tuple)  # fmt: skip
histories = (
    st.lists(st.integers(0, 12), min_size=4, max_size=110)
    .filter(lambda items: sum(items) >= 3)
    .map(lambda items: history(*items))
)
works = st.one_of(
    st.integers(1, 150).map(Work),
    st.builds(lambda low, more, growth: Work(low, low + more, growth=growth),
              st.integers(1, 80), st.integers(1, 60),
              st.sampled_from((Growth(), Growth(1.2, 2.0)))),
)  # fmt: skip
waits = st.builds(
    lambda ahead, span: Need("contract", date.fromordinal(MONDAY.toordinal() + 364 + ahead),
                             date.fromordinal(MONDAY.toordinal() + 364 + ahead + span)),
    st.integers(0, 60), st.integers(0, 60),
)  # fmt: skip
risks = st.builds(
    lambda chance, low, more: Risk("supplier", chance, low, low + more),
    st.floats(0.05, 0.9), st.floats(0.5, 4), st.floats(0, 6),
)  # fmt: skip


@st.composite
def questions(draw: st.DrawFn) -> Question:
    """Anything that can be asked of a forecast."""
    past = draw(histories)
    return Question(
        past, pace_of(past), draw(works), tuple(draw(st.lists(waits, min_size=1, max_size=2))),
        Capacity(draw(spells)), tuple(draw(st.lists(risks, max_size=2))),
    )  # fmt: skip


def asked(question: Question) -> Forecast:
    """Its answer, without cautions."""
    return answer(question, is_cautious=False)
