"""Whole processes: what a script or a shell user waits for. Also loading, memory and the audit."""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Callable, Iterable

from benchmarks.ratio import Ratio, compare

FIRST_TRANSLATION = (
    "import bridge; "
    "bridge.translate('Charging', 'ocpp-1.6/ChargePointStatus', 'ocpi-2.2.1/Status')"
)
EVERYTHING = (
    "library = bridge.Library();"
    "catalogues = [library.catalogue(id) for id in library.catalogue_ids];"
    "tables = [library.cells(t.left, t.right) for t in library.tables()]"
)
# the peak of this process image alone; the one of getrusage would include its parent's
_PEAK = "print([line.split()[1] for line in open('/proc/self/status') if 'VmHWM' in line][0])"
_LOADING = (
    "import bridge, time; start = time.perf_counter(); library = bridge.Library(); "
    "models = [library.catalogue(id) for id in library.catalogue_ids], library.tables(); "
    "print((time.perf_counter() - start) * 1000)"
)
_AUDIT = (
    "import bridge, time; from bridge.audit import audit; start = time.perf_counter(); "
    "audit(bridge.Library()); print(time.perf_counter() - start)"
)


def measure() -> Iterable[Ratio]:
    """The bars for start-up, memory, loading and the audit."""
    yield _processes(
        "import bridge and first translation / import ocpp.v16.enums",
        _python(FIRST_TRANSLATION),
        _python("import ocpp.v16.enums"),
        1.0,
    )
    command = shutil.which("bridge") or "bridge"
    arguments = "translate Charging --from ocpp-1.6/ChargePointStatus --to ocpi-2.2.1/Status"
    if _available("typer"):
        yield _processes(
            "bridge translate / import typer",
            _quietly([command, *arguments.split()]),
            _python("import typer"),
            2.0,
        )
    bare, full = _number(_PEAK), _number(f"import bridge; {EVERYTHING}; {_PEAK}")
    yield Ratio(
        "memory of all catalogues and tables, MiB over bare Python",
        (full - bare) / 1024,
        40.0,
        detail=f"{full / 1024:.1f} MiB against {bare / 1024:.1f} MiB",
    )
    yield Ratio("loading everything from the artefact, ms", _median(_LOADING), 30.0)
    yield Ratio("full audit of all tables, s", _median(_AUDIT), 5.0)


def _python(code: str) -> Callable[[], object]:
    return _quietly([sys.executable, "-c", code])


def _quietly(command: list[str]) -> Callable[[], object]:
    def run() -> None:
        subprocess.run(command, check=True, capture_output=True)

    return run


def _available(module: str) -> bool:
    done = subprocess.run(
        [sys.executable, "-c", f"import {module}"], capture_output=True, check=False
    )
    return done.returncode == 0


def _processes(
    name: str, work: Callable[[], object], yardstick: Callable[[], object], bar: float
) -> Ratio:
    work(), yardstick()  # the first run of each fills the disk cache
    value, ours, theirs = compare(work, yardstick)
    return Ratio(name, value, bar, detail=f"{ours * 1e3:.0f} ms against {theirs * 1e3:.0f} ms")


def _number(code: str) -> float:
    done = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True)
    return float(done.stdout)


def _median(code: str, rounds: int = 5) -> float:
    return sorted(_number(code) for _ in range(rounds))[rounds // 2]
