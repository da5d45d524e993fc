"""Which golden files a run of all tests compared with; one that no test asks for fails the run."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from collections.abc import Collection

_USED = pytest.StashKey[set[str]]()


def folder(config: pytest.Config) -> str:
    """Where the golden files are kept."""
    return os.path.join(config.rootpath, "tests", "golden")


def note(config: pytest.Config, path: str) -> None:
    """Remember that a test asked for a golden file."""
    config.stash[_USED].add(path)


def unused(where: str, used: Collection[str]) -> list[str]:
    """The golden files that nobody asked for, with / between folders."""
    found = [
        os.path.relpath(os.path.join(inside, name), where).replace(os.sep, "/")
        for inside, _, names in os.walk(where)
        for name in names
    ]
    return sorted(set(found) - set(used))


def pytest_configure(config: pytest.Config) -> None:
    config.stash[_USED] = set()


@pytest.hookimpl(optionalhook=True)
def pytest_testnodedown(node: Any, error: object) -> None:
    """With several workers, each hands in what its tests asked for."""
    node.config.stash[_USED].update(getattr(node, "workeroutput", {}).get("goldens", ()))


def pytest_sessionfinish(session: pytest.Session, exitstatus: int) -> None:
    config = session.config
    output = getattr(config, "workeroutput", None)
    if output is not None:
        output["goldens"] = sorted(config.stash[_USED])
    elif exitstatus == 0 and _is_whole(config):
        left = unused(folder(config), config.stash[_USED])
        if left:
            session.exitstatus = pytest.ExitCode.TESTS_FAILED
            _say(config, left)


def _is_whole(config: pytest.Config) -> bool:
    """Whether every test was to be run, none picked by path or word."""
    picked = config.option.keyword or config.option.markexpr or config.option.collectonly
    return config.args_source is pytest.Config.ArgsSource.TESTPATHS and not picked


def _say(config: pytest.Config, left: list[str]) -> None:
    reporter = config.pluginmanager.get_plugin("terminalreporter")
    if reporter is not None:
        names = ", ".join(left)
        reporter.write_line(f"\ngolden files no test compares with; delete them: {names}", red=True)
