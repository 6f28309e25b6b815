"""Measures every bar of the project and prints a table of ratios: `python -m benchmarks`."""

from __future__ import annotations

import argparse
import json
import platform
import sys
from importlib.metadata import version

from attrs import asdict

from benchmarks import feed, scalar, startup


def main() -> None:
    """Measure and print; `--json` for machines."""
    parser = argparse.ArgumentParser(prog="benchmarks", description=__doc__)
    parser.add_argument("--json", action="store_true", help="print JSON")
    as_json = parser.parse_args().json
    ratios = []
    for module in (scalar, startup, feed):
        print(f"measuring {module.__name__} ...", file=sys.stderr)
        ratios.extend(module.measure())
    machine = {
        "python": platform.python_version(),
        "machine": f"{platform.system()} {platform.machine()}",
        **{name: version(name) for name in ("bridge", "attrs", "orjson", "ocpp")},
    }
    if as_json:
        print(json.dumps({"machine": machine, "ratios": [asdict(each) for each in ratios]}))
        return
    print(", ".join(f"{name} {what}" for name, what in machine.items()))
    for each in ratios:
        sign, mark = "<=" if each.at_most else ">=", "ok " if each.holds else "NO "
        print(f"{mark} {each.value:8.2f} {sign} {each.bar:5.1f}  {each.name}  ({each.detail})")


if __name__ == "__main__":
    main()
