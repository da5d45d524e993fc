"""No line of the Makefile, of the continuous check or of a test swallows a failure."""

from __future__ import annotations

import ast
import os
import re

from guards.house import ROOT, Module, files, made_up, scripts_too, shown, text_of

_SWALLOWS = re.compile(
    r"\|\|\s*(true|:|echo|exit 0|/bin/true)|;\s*(true|:)\s*$|\bset \+[eu]|--exit-zero|^\t@?-|"
    r"^\.IGNORE|continue-on-error|--no-verify|-p no:\w*warn|\bmake -[a-z]*[ik]"
)
_SKIPS = {
    "skip", "skipif", "skipIf", "skipUnless", "skipTest", "SkipTest", "xfail", "importorskip", "expectedFailure",
}  # fmt: skip
_LEFT_OUT = {"collect_ignore", "collect_ignore_glob"}
_WITHOUT_A_BROWSER = os.path.join("tests", "page", "browser", "conftest.py")
"""It leaves its folder out where there is no Chromium, and says so; the continuous check installs one first."""


def swallowed(text: str) -> list[str]:
    """The lines of a script or Makefile that go on as if nothing had failed."""
    return [line for line in text.split("\n") if _SWALLOWS.search(line)]


def is_strict(script: str) -> bool:
    """Whether a shell script stops at the first failure, also inside a pipe."""
    return "\nset -euo pipefail\n" in script


def excuses(module: Module) -> list[str]:
    """Where a test is skipped, expected to fail, or takes any exception for fine."""
    said = ((node, _excuse(node)) for node in ast.walk(module.tree))
    return [f"{shown(module.path)}:{node.lineno} {why}" for node, why in said if why]  # type: ignore[attr-defined]


def _excuse(node: ast.AST) -> str:
    """What a part of a test lets pass that should be seen; "" where it lets nothing pass."""
    if isinstance(node, ast.Attribute) and node.attr in _SKIPS and _is_of_tests(node.value):
        return ast.unparse(node)
    if isinstance(node, ast.ImportFrom) and _SKIPS & {alias.name for alias in node.names}:
        return ast.unparse(node)
    if isinstance(node, ast.Name) and node.id in _LEFT_OUT:
        return "tests are left out"
    if isinstance(node, ast.ExceptHandler) and _shrugs(node):
        return "an exception taken for fine"
    is_empty = isinstance(node, ast.Assert) and isinstance(node.test, ast.Constant)
    return "an assertion that cannot fail" if is_empty else ""


def _is_of_tests(value: ast.expr) -> bool:
    return ast.unparse(value) in {"pytest", "pytest.mark", "unittest", "mark", "self"}


def _shrugs(handler: ast.ExceptHandler) -> bool:
    caught = ast.unparse(handler.type) if handler.type else "everything"
    body = handler.body[0]
    is_empty = isinstance(body, ast.Pass) or ast.unparse(body) == "..."
    return caught in {"everything", "Exception", "BaseException", "AssertionError"} and is_empty


def _run_files() -> list[str]:
    return [os.path.join(ROOT, "Makefile"), *files(".ci")]


def test_no_line_of_makefile_or_continuous_check_swallows_a_failure() -> None:
    assert [line for path in _run_files() for line in swallowed(text_of(path))] == []


def test_a_swallowed_failure_is_seen() -> None:
    for sin in (
        "\t-rm old", "\t@-rm old", "make test || true", "make test || :", "pytest || echo sorry", "a || exit 0",
        "a || /bin/true", "set +e", "set +u", "a; true", "a; :", "ruff check --exit-zero", ".IGNORE: test",
        "continue-on-error: true", "git commit --no-verify", "pytest -p no:warnings", "make -k test", "make -i test",
    ):  # fmt: skip
        assert swallowed(sin) == [sin]


def test_an_honest_line_is_left_alone() -> None:
    for line in ("\t$(BIN)/ruff check .", "set -euo pipefail", "if make; then echo y; fi"):
        assert swallowed(line) == []


def test_the_continuous_check_stops_at_the_first_failure() -> None:
    scripts = files(".ci")
    assert [shown(path) for path in scripts] == [os.path.join(".ci", "run")]
    assert is_strict(text_of(scripts[0]))


def test_a_script_that_goes_on_after_a_failure_is_seen() -> None:
    assert not is_strict("#!/bin/bash\nmake test\n")


def test_no_test_is_excused() -> None:
    tests = [module for module in scripts_too() if shown(module.path).startswith("tests")]
    found = [said for module in tests for said in excuses(module)]
    assert [said for said in found if not said.startswith(_WITHOUT_A_BROWSER + ":")] == []
    assert [said.partition(" ")[2] for said in found] == ["tests are left out"]


def test_the_continuous_check_has_a_browser_before_it_tests() -> None:
    script = text_of(os.path.join(ROOT, ".ci", "run"))
    assert 0 < script.index("install --quiet --yes chromium") < script.index("make lint types test")


def test_an_excused_test_is_seen() -> None:
    for mark in ("skip", "skipif(True, reason='x')", "xfail"):
        assert excuses(made_up(f"@pytest.mark.{mark}\ndef test_a(): ..."))
    for way in ("skip", "skipIf(True, 'x')", "skipUnless(False, 'x')", "expectedFailure"):
        assert excuses(made_up(f"@unittest.{way}\ndef test_a(): ..."))
    assert excuses(made_up("def test_a(self):\n    self.skipTest('x')"))
    assert excuses(made_up("def test_a():\n    pytest.importorskip('x')"))
    assert excuses(
        made_up("def test_a():\n    try:\n        f()\n    except Exception:\n        pass")
    )
    assert excuses(made_up("from pytest import skip"))
    assert excuses(made_up("import unittest\nraise unittest.SkipTest"))
    assert excuses(made_up("collect_ignore = ['test_a.py']"))
    assert excuses(made_up("def test_a():\n    assert True"))
