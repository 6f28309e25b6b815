"""Every value that the documents of the project's beginning list is recognised.

They restate OCPI 2.2.1, OCPP 2.1, OCPP 1.6 (a Python package and section 7), SolarUser and the
codes of Beckn, with errors of their own. `data/seed_values.json` holds what they list.
"""

import json
from pathlib import Path

import pytest

import bridge

LIBRARY = bridge.library()
SEED_VALUES = json.loads(Path(__file__).with_name("data").joinpath("seed_values.json").read_text())


def seed_cases():
    for id, enumerations in SEED_VALUES.items():
        for name, values in enumerations.items():
            for value in values:
                yield pytest.param(f"{id}/{name}", value, id=f"{id}/{name}#{value}")


@pytest.mark.parametrize(("address", "value"), list(seed_cases()))
def test_each_listed_value_is_a_value_or_an_alias(address, value):
    """What is no value is an alias of one, or means none and has a note that says why."""
    enumeration = LIBRARY.enumeration(address)
    if value not in enumeration.by_wire:
        alias = enumeration.by_alias[value]
        assert alias.value or alias.note


@pytest.mark.parametrize(
    ("id", "enumerations", "values"),
    [
        ("ocpi-2.2.1", 34, 194),
        ("ocpp-2.1", 110, 599),
        ("ocpp-1.6", 38, 220),
        ("solaruser", 5, 54),
        ("beckn-uei", 1, 6),
    ],
)
def test_the_lists_are_whole(id, enumerations, values):
    """No enumeration or value has been dropped from the lists."""
    lists = SEED_VALUES[id].values()
    assert (len(lists), sum(map(len, lists))) == (enumerations, values)
