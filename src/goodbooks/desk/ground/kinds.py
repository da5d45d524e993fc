"""The kinds of entry by name, each loaded when it is first asked for."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from goodbooks import entries
from goodbooks.core import catalog
from goodbooks.core.entry import Kind


class Kinds(Mapping[str, Kind]):
    """Every kind the program has; a page that meets three kinds loads three modules."""

    def __init__(self) -> None:
        self._modules = {name.replace("_", "-"): name for name in catalog.modules(entries)}
        self._loaded: dict[str, Kind] = {}

    def __getitem__(self, name: str) -> Kind:
        found = self._loaded.get(name)
        if found is None:
            found = catalog.member(entries, self._modules[name], "KIND", Kind)
            self._loaded[name] = found
        return found

    def __iter__(self) -> Iterator[str]:
        return iter(self._modules)

    def __len__(self) -> int:
        return len(self._modules)
