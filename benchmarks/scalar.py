"""Single calls against a plain dict, in one process."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from itertools import repeat

import bridge
from benchmarks.ratio import Ratio, compare

CALLS = 200_000
SOURCE, TARGET = "ocpp-1.6/ChargePointStatus", "ocpi-2.2.1/Status"


def measure() -> Iterable[Ratio]:
    """The bars for one value: the mapping, the report, and for information the translate call."""
    translator = bridge.translator(SOURCE, TARGET)
    plain = dict(translator)
    value = "Charging"

    def dict_lookups() -> None:
        for _ in repeat(None, CALLS):
            plain[value]

    def mapping_lookups() -> None:
        for _ in repeat(None, CALLS):
            translator[value]

    def reports() -> None:
        for _ in repeat(None, CALLS):
            translator.report(value)

    def translations() -> None:
        for _ in repeat(None, CALLS):
            translator.translate(value)

    def strangers() -> None:
        for _ in repeat(None, CALLS):
            translator.report("Chargin")

    yield _ratio("translator[value] / dict[value]", mapping_lookups, dict_lookups, 2.0)
    yield _ratio("translator.report(value) / dict[value]", reports, dict_lookups, 5.0)
    yield _ratio("translator.translate(value) / dict[value]", translations, dict_lookups, 20.0)
    yield _ratio("translator.report(unknown) / dict[value]", strangers, dict_lookups, 30.0)


def _ratio(
    name: str, work: Callable[[], object], yardstick: Callable[[], object], bar: float
) -> Ratio:
    value, ours, theirs = compare(work, yardstick)
    detail = f"{ours / CALLS * 1e9:.0f} ns against {theirs / CALLS * 1e9:.0f} ns"
    return Ratio(name, value, bar, detail=detail)
