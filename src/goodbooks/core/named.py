"""Named tuples whose classes are made quickly, for every command makes some seventy of them.

A named tuple of `typing` writes a constructor for each class and has it compiled, with the words
of every type beside it. Here all classes share one constructor, and the types are left to the
type checker, to which these are named tuples like any other.
"""

from __future__ import annotations

from operator import itemgetter

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, ClassVar, Self

try:  # what the standard library's own named tuples use: quicker, but promised to nobody
    from _collections import _tuplegetter  # type: ignore[import-not-found]
except ImportError:
    _tuplegetter = None

__all__ = ["NamedTuple"]


class _Named(tuple["Any", ...]):
    """What all named tuples do."""

    __slots__ = ()
    _fields: ClassVar[tuple[str, ...]] = ()
    _field_defaults: ClassVar[dict[str, Any]] = {}

    def __new__(cls, *values: Any, **named: Any) -> Self:
        if named or len(values) != len(cls._fields):
            values = cls._filled(values, named)
        return tuple.__new__(cls, values)

    @classmethod
    def _filled(cls, values: tuple[Any, ...], named: dict[str, Any]) -> tuple[Any, ...]:
        """The values in the order of the fields: those given, those named, and the defaults."""
        left = cls._fields[len(values) :]
        found = {**cls._field_defaults, **named}
        if len(values) > len(cls._fields) or not named.keys() <= set(left) <= found.keys():
            raise TypeError(f"{cls.__name__} takes {', '.join(cls._fields)}")
        return (*values, *[found[name] for name in left])

    def _replace(self, **changes: Any) -> Self:
        changed = tuple.__new__(type(self), map(changes.pop, self._fields, self))
        if changes:
            raise TypeError(f"{type(self).__name__} has no {', '.join(changes)}")
        return changed

    def _asdict(self) -> dict[str, Any]:
        return dict(zip(self._fields, self, strict=True))

    def __repr__(self) -> str:
        said = (f"{name}={value!r}" for name, value in zip(self._fields, self, strict=True))
        return f"{type(self).__name__}({', '.join(said)})"

    def __getnewargs__(self) -> tuple[Any, ...]:
        return tuple(self)


class _Maker(type):
    """Makes a tuple with names of a class that says fields, each with its type."""

    def __new__(cls, name: str, bases: tuple[type, ...], said: dict[str, Any]) -> type:
        if not bases:
            return super().__new__(cls, name, bases, said)
        fields = tuple(said["__annotations__"])
        made = {
            **said,
            "__slots__": (),
            "__match_args__": fields,
            "_fields": fields,
            "_field_defaults": {field: said[field] for field in fields if field in said},
            **{field: _getter(number) for number, field in enumerate(fields)},
        }
        return type(name, (_Named,), made)


def _getter(number: int) -> Any:
    return _tuplegetter(number, None) if _tuplegetter else property(itemgetter(number))


if TYPE_CHECKING:
    from typing import NamedTuple
else:

    class NamedTuple(metaclass=_Maker):
        """The base to name; no class has it in the end."""
