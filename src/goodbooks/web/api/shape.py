"""Shapes: what goes in and what comes out, said once as types; read here as a schema and as a check."""

from __future__ import annotations

from datetime import date
from types import NoneType, UnionType
from typing import (
    TYPE_CHECKING,
    Annotated,
    Any,
    Literal,
    NotRequired,
    Union,
    get_args,
    get_origin,
    get_type_hints,
    is_typeddict,
)

from goodbooks.core.named import NamedTuple

if TYPE_CHECKING:
    from collections.abc import Mapping

Node = dict[str, Any]
_CALLED = {str: "a text", int: "a whole number", float: "a number", bool: "true or false"}
_PLAIN = {str: "string", int: "integer", float: "number", bool: "boolean", NoneType: "null"}


class Says(NamedTuple):
    """What stands beside a type: what the value is, how long or large it may be, and how it is written."""

    text: str
    least: int | None = None
    most: int | None = None
    is_day: bool = False


def parts_of(shape: Any) -> dict[str, tuple[Any, bool]]:
    """The keys of an object's shape, each with its type and whether it must be there."""
    hints = get_type_hints(shape, include_extras=True)
    return {
        name: (get_args(hint)[0], False) if get_origin(hint) is NotRequired else (hint, True)
        for name, hint in hints.items()
    }


def schema(shape: Any, named: dict[str, Node]) -> Node:
    """The JSON schema of a shape; those of the objects in it are put into `named`."""
    if is_typeddict(shape):
        return _of_object(shape, named)
    origin, args = get_origin(shape), get_args(shape)
    if origin is Annotated:
        return {**schema(args[0], named), **_said(args[0], args[1])}
    if origin is Literal:
        return {"enum": list(args)} if len(args) > 1 else {"const": args[0]}
    if origin is list:
        return {"type": "array", "items": schema(args[0], named)}
    if origin in (Union, UnionType):
        return {"anyOf": [schema(one, named) for one in args]}
    return {"type": _PLAIN[shape]} if shape in _PLAIN else {}


def _of_object(shape: Any, named: dict[str, Node]) -> Node:
    name = shape.__name__
    if name not in named:
        named[name] = {}
        parts = parts_of(shape)
        named[name] = {
            "type": "object",
            "description": " ".join((shape.__doc__ or "").split()),
            "properties": {key: schema(part, named) for key, (part, _) in parts.items()},
            "required": [key for key, (_, is_needed) in parts.items() if is_needed],
            "additionalProperties": False,
        }
    return {"$ref": f"#/components/schemas/{name}"}


def _said(shape: Any, says: Says) -> Node:
    found: Node = {"description": says.text}
    least, most = ("minimum", "maximum") if shape is int else ("minLength", "maxLength")
    if get_origin(shape) is list:
        least, most = "minItems", "maxItems"
    if says.least is not None:
        found[least] = says.least
    if says.most is not None:
        found[most] = says.most
    return {**found, "format": "date"} if says.is_day else found


def misfit(value: object, shape: Any, name: str = "the body") -> str:
    """What about a value does not fit its shape, in a clause; "" when it fits."""
    if is_typeddict(shape):
        return _misfit_of_object(value, shape, name)
    origin, args = get_origin(shape), get_args(shape)
    if origin is Annotated:
        return misfit(value, args[0], name) or _out_of_bounds(value, args[1], name)
    if origin is Literal:
        is_fine = any(value == one and type(value) is type(one) for one in args)
        return "" if is_fine else f"{name} must be one of: {', '.join(map(str, args))}"
    if origin is list:
        if not isinstance(value, list):
            return f"{name} must be a list"
        return next(
            (said for one in value if (said := misfit(one, args[0], f"each of {name}"))), ""
        )
    if type(value) is not shape:
        return f"{name} must be {_CALLED[shape]}"
    return ""


def _misfit_of_object(value: object, shape: Any, name: str) -> str:
    if not isinstance(value, dict):
        return f"{name} must be an object"
    parts = parts_of(shape)
    for key in value:
        if key not in parts:
            return f"{name} has no use for one of its keys; it takes {', '.join(parts)}"
    for key, (part, is_needed) in parts.items():
        if key not in value and is_needed:
            return f'{name} lacks "{key}"'
        if key in value and (said := misfit(value[key], part, f'"{key}"')):
            return said
    return ""


def _out_of_bounds(value: object, says: Says, name: str) -> str:
    size = value if isinstance(value, int) else len(value) if isinstance(value, str | list) else 0
    if says.least == 1 and value == "":
        return f"{name} is empty"
    if says.least is not None and size < says.least:
        return f"{name} must be at least {says.least}" + _long(value)
    if says.most is not None and size > says.most:
        return f"{name} may be at most {says.most}" + _long(value)
    if says.is_day and isinstance(value, str) and not _is_day(value):
        return f"{name} must be a day such as 2026-11-03"
    return ""


def _long(value: object) -> str:
    if isinstance(value, list):
        return " long"
    return " signs long" if isinstance(value, str) else ""


def _is_day(said: str) -> bool:
    try:
        return date.fromisoformat(said).isoformat() == said
    except ValueError:
        return False


def read_text(said: Mapping[str, str], shape: Any) -> tuple[dict[str, Any], str]:
    """What stands behind the ? of an address as values of a shape; and what does not fit, if anything."""
    parts = parts_of(shape)
    found: dict[str, Any] = {}
    for name, text in said.items():
        part = parts[name][0] if name in parts else str
        bare = get_args(part)[0] if get_origin(part) is Annotated else part
        is_figure = bare is int and text.isascii() and text.isdecimal() and len(text) < 10
        found[name] = int(text) if is_figure else text
    return found, misfit(found, shape, "the address")
