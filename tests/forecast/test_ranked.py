"""What moves a date the most, and why a forecast moved."""

from __future__ import annotations

from datetime import timedelta

from forecast.lives import plain, steady
from goodbooks.forecast.capacity import Capacity, Spell
from goodbooks.forecast.forecasting import again
from goodbooks.forecast.moved import why_moved
from goodbooks.forecast.ranked import ranked
from goodbooks.forecast.start import Need, Risk
from goodbooks.forecast.work import Growth, Work

START = steady().end
WIDE = plain(
    Work(30, 45, growth=Growth(1.2, 2.0)),
    start=(Need("contract", START, START + timedelta(days=10)),),
    risks=(Risk("supplier", 0.3, 2, 6),),
    capacity=Capacity((Spell(START, None, 7 / 12),)),
)


def test_every_unsure_thing_is_ranked_by_its_days() -> None:
    found = ranked(WIDE)
    assert {one.name for one in found} == {
        "pace", "work", "growth", "people", "contract", "supplier",
    }  # fmt: skip
    assert [one.days for one in found] == sorted((one.days for one in found), reverse=True)
    assert all(one.good and one.bad and one.good < one.bad for one in found)


def test_what_is_sure_is_left_out() -> None:
    assert [one.name for one in ranked(plain())] == ["pace"]


def test_moves_add_up_to_the_whole() -> None:
    new = again(
        WIDE, work=Work(50), pace=WIDE.asked.pace._replace(mean=5.0), capacity=Capacity(),
        needs=(Need("contract", START + timedelta(days=28)),),
    )  # fmt: skip
    found = why_moved(WIDE, new)
    assert found.before
    assert found.after
    assert sum(move.days for move in found.moves) == (found.after - found.before).days
    assert [move.name for move in found.moves] == ["work", "pace", "capacity", "start"]
    assert {move.name: move.days > 0 for move in found.moves}["capacity"] is False


def test_nothing_changed_moves_nothing() -> None:
    assert why_moved(WIDE, WIDE).moves == ()


def test_beyond_the_horizon_no_days_are_counted() -> None:
    assert why_moved(WIDE, again(WIDE, work=Work(5000))).moves == ()
