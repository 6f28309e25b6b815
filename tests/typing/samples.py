"""What type checkers make of the public calls; checked, not run."""

from typing import Any, assert_type

import bridge
from bridge.enums import ocpi221, ocpp16

by_address = bridge.translator("ocpp-1.6/ChargePointStatus", "ocpi-2.2.1/Status")
assert_type(by_address, bridge.Translator[str])
assert_type(by_address.translate("Charging"), str)
assert_type(by_address["Charging"], bridge.Outcome[str])
assert_type(by_address["Charging"].value, str | None)
assert_type(by_address.report(3), bridge.Outcome[str])

by_class = bridge.translator(ocpp16.ChargePointStatus, ocpi221.Status)
assert_type(by_class, bridge.Translator[ocpi221.Status])
assert_type(by_class.translate(ocpp16.ChargePointStatus.Charging), ocpi221.Status)
assert_type(by_class["Charging"].candidates, tuple[ocpi221.Status, ...])
assert_type(by_class["Charging"].verdict, bridge.Verdict)
assert_type(by_class.given(vehicle="present"), bridge.Translator[ocpi221.Status])
assert_type(by_class.inverse(), bridge.Translator[Any])
