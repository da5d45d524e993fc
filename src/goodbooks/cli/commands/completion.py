"""completion: what makes the shell complete commands, people, matters and ids."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodbooks.cli.command import Argument, Command, Example
from goodbooks.desk.ground.refusals import Refusal

if TYPE_CHECKING:
    from goodbooks.cli.call import Call

SHELLS = ("bash", "zsh", "fish")


def run(call: Call) -> int:
    """Print the lines a shell reads to complete the goodbooks command."""
    shell = call.options.shell
    if shell not in SHELLS:
        from goodbooks.core.names import near

        meant = near(shell, list(SHELLS))
        remedy = f"did you mean {meant}?" if meant else "it is there for bash, zsh and fish"
        raise Refusal(f'there is no completion for "{shell}"', remedy)
    from argcomplete.shell_integration import shellcode

    call.screen.show_file(shellcode(["goodbooks"], shell=shell) + "\n")
    return 0


COMMAND = Command(
    name="completion",
    place=92,
    summary="Let your shell complete commands, people, matters and ids.",
    arguments=(
        Argument("shell", "bash, zsh or fish", "SHELL", completes="shells", is_needed=True),
    ),
    examples=(
        Example('eval "$(goodbooks completion bash)"', "in ~/.bashrc"),
        Example('eval "$(goodbooks completion zsh)"', "in ~/.zshrc, after compinit"),
        Example("goodbooks completion fish > ~/.config/fish/completions/goodbooks.fish", "once"),
    ),
    run=run,
)
