"""README, docs and docstrings agree with the code: their examples are executed."""

import doctest
import importlib
import pkgutil
import re
import shlex
import subprocess
import sys
from pathlib import Path

import pytest

import bridge

TOP = Path(__file__).parent.parent
MAPPINGS = bridge.library().own_mappings
DOCUMENTS = {"README.md": TOP / "README.md", "mappings/README.md": MAPPINGS / "README.md"}
CHECKER = doctest.OutputChecker()


def modules():
    for found in pkgutil.walk_packages(bridge.__path__, "bridge."):
        if not found.name.startswith("bridge.enums."):
            yield found.name


@pytest.mark.parametrize("name", list(modules()))
def test_docstring_examples_give_what_they_say(name):
    """Each example in a docstring of a module runs and gives what stands under it."""
    module = importlib.import_module(name)
    failed, _ = doctest.testmod(module, optionflags=doctest.ELLIPSIS)
    assert failed == 0


@pytest.mark.parametrize("title", list(DOCUMENTS))
def test_python_examples_of_a_document_give_what_they_say(title):
    """The Python blocks run from top to bottom and give what stands under their prompts."""
    text = DOCUMENTS[title].read_text("utf-8")
    blocks = "\n".join(re.findall(r"```python\n(.*?)```", text, re.S))
    parsed = doctest.DocTestParser().get_doctest(blocks, {}, title, None, 0)
    runner = doctest.DocTestRunner(optionflags=doctest.ELLIPSIS)
    assert parsed.examples
    assert runner.run(parsed).failed == 0


def console_examples():
    """The commands of `console` blocks with the output that stands under them."""
    for title, path in DOCUMENTS.items():
        for block in re.findall(r"```console\n(.*?)```", path.read_text("utf-8"), re.S):
            for entry in re.split(r"^\$ ", block, flags=re.M)[1:]:
                command, _, output = entry.partition("\n")
                while command.endswith("\\"):
                    more, _, output = output.partition("\n")
                    command = command[:-1] + more
                yield pytest.param(command, output, id=f"{title}: {command[:60]}")


@pytest.mark.parametrize(("command", "output"), list(console_examples()))
def test_commands_of_the_documents_print_what_they_say(command, output):
    """Each command prints what stands under it, standard error included."""
    words, status = shlex.split(command, comments=True), None
    if words[-2:-1] == ["||"]:  # `|| echo $?` shows the exit status
        raise AssertionError("show the exit status as `; echo $?`")
    if words[-2:] == ["echo", "$?"]:
        words, status = words[:-2], "shown"
        words[-1] = words[-1].rstrip(";")
    assert words[0] == "bridge"
    done = subprocess.run(
        [sys.executable, "-m", "bridge.cli", *words[1:]],
        cwd=TOP,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=False,
    )
    got = done.stdout + (f"{done.returncode}\n" if status else "")
    assert CHECKER.check_output(output, got, doctest.ELLIPSIS), got
