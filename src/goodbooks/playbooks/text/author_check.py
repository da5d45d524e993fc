"""A sort of slip that an author of a playbook is told of, as its file declares it."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Mapping

    from goodbooks.core.entry import Kind
    from goodbooks.playbooks.text.amiss import Amiss
    from goodbooks.playbooks.text.playbook import Playbook


class Among(NamedTuple):
    """What a playbook stands among: the names of all playbooks, and the kinds of entry there are."""

    names: Collection[str]
    kinds: Mapping[str, Kind]


class AuthorCheck(NamedTuple):
    """One sort of slip: `find` notes each place in what is amiss; one that is not `of_routes` is about options, which a route has none of."""

    name: str
    find: Callable[[Playbook, Amiss, Among], None]
    of_routes: bool = True
