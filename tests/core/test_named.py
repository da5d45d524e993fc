"""Our named tuples do what those of the standard library do."""

from __future__ import annotations

import copy
import typing

import pytest

from goodbooks.core.named import NamedTuple


class Ours(NamedTuple):
    """A value with two defaults."""

    on: int
    who: tuple[str, ...] = ()
    title: str = ""

    @property
    def shout(self) -> str:
        """The title, loud."""
        return self.title.upper()


class Theirs(typing.NamedTuple):
    """The same, made by the standard library."""

    on: int
    who: tuple[str, ...] = ()
    title: str = ""


class Further(Ours):
    """A class that goes on from a named tuple."""

    __slots__ = ()


@pytest.mark.parametrize("kind", [Ours, Theirs])
def test_a_value_is_made_from_places_names_and_defaults(kind: typing.Any) -> None:
    value = kind(1, title="a")
    assert value == (1, (), "a") == kind(on=1, title="a") == kind(1, (), "a")
    assert (value.on, value.who, value.title) == (1, (), "a")
    assert value._replace(who=("b",)) == (1, ("b",), "a")
    assert value._asdict() == {"on": 1, "who": (), "title": "a"}
    assert repr(value) == f"{kind.__name__}(on=1, who=(), title='a')"
    assert hash(value) == hash((1, (), "a"))
    assert copy.copy(value) == copy.deepcopy(value) == value


@pytest.mark.parametrize("kind", [Ours, Theirs])
@pytest.mark.parametrize(
    ("values", "named"),
    [((), {}), ((1, (), "", 4), {}), ((1,), {"whom": ()}), ((1,), {"on": 2}), ((), {"who": ()})],
)
def test_a_value_with_a_field_missing_or_too_many_is_refused(
    kind: typing.Any, values: tuple[object, ...], named: dict[str, object]
) -> None:
    with pytest.raises(TypeError):
        kind(*values, **named)


@pytest.mark.parametrize("kind", [Ours, Theirs])
def test_a_value_stays_as_it_is(kind: typing.Any) -> None:
    with pytest.raises((TypeError, ValueError)):
        kind(1)._replace(whom=1)
    with pytest.raises(AttributeError):
        kind(1).on = 2
    with pytest.raises(AttributeError):
        kind(1).whom = 2


def test_what_a_class_does_beside_its_fields_is_kept() -> None:
    assert Ours(1, title="a").shout == "A"
    assert Ours.__doc__ == "A value with two defaults."
    further = Further(1)._replace(title="b")
    assert (type(further), further.shout) == (Further, "B")
    match Ours(1, ("x",)):
        case Ours(on, who):
            assert (on, who) == (1, ("x",))
