"""OCPP messages to OCPI EVSE status: what a charge point operator announces, and what it lost.

>>> from bridge.feed import Feed
>>> feed = Feed(station="CP-7")
>>> line = (
...     '[2,"1","StatusNotification",{"connectorId":1,"errorCode":"NoError",'
...     '"status":"SuspendedEV","timestamp":"2026-03-01T10:00:00Z"}]'
... )
>>> for patch in feed.read([line], source="depot.log"):
...     print(patch.evse.evse_uid, patch.status, patch.verdict, ", ".join(patch.findings))
CP-7*1 CHARGING lossy merged, widened
"""

from bridge.feed.feed import CODES, Feed, Patch
from bridge.feed.frames import Frame, Reader, Unreadable
from bridge.feed.rollup import ROLL_UPS, RollUp
from bridge.feed.summary import Summary, Trouble, Troubles
from bridge.feed.topology import (
    EvseIds,
    EvsePlace,
    Topology,
    TopologyError,
    load_topology,
    topology_from_csv,
    topology_from_toml,
)

__all__ = [
    "CODES",
    "ROLL_UPS",
    "EvseIds",
    "EvsePlace",
    "Feed",
    "Frame",
    "Patch",
    "Reader",
    "RollUp",
    "Summary",
    "Topology",
    "TopologyError",
    "Trouble",
    "Troubles",
    "Unreadable",
    "load_topology",
    "topology_from_csv",
    "topology_from_toml",
]
