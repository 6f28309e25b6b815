"""The enumerations of Beckn UEI 1.1 and 2.0 as Python classes.

Generated from catalogues/beckn-uei.toml by `python -m bridge.generate`; do not edit.
"""

from enum import StrEnum, unique

__all__ = [
    "AmenityFeatureBeckn2",
    "AuthorizationModeBeckn2Pre",
    "AvailabilityDegAttributes",
    "ChargerStatus",
    "ChargerTypeUei13",
    "ChargingPointStatusUei13",
    "ChargingSpeed",
    "ChargingSpeedBeckn2",
    "ConnectorFormat",
    "ConnectorFormatBeckn2",
    "ConnectorStatusBeckn2",
    "ConnectorStatusUei13",
    "ConnectorType",
    "ConnectorTypeBeckn2",
    "ConnectorTypeDeg2",
    "ConnectorTypeDegAttributes",
    "ConnectorTypeUei13",
    "CurrentTypeDegAttributes",
    "FulfillmentState",
    "FulfillmentStateUei02",
    "FulfillmentStateUei13",
    "FulfillmentStateUei31",
    "OrderStatusUei31",
    "ParkingTypeBeckn2",
    "PowerType",
    "PowerTypeBeckn2",
    "PricingUnitDegAttributes",
    "RefundState",
    "SessionStatusBeckn2",
    "StationStatusBeckn2Pre",
    "StationStatusEvMapping",
    "TagCode",
    "TagCodeUei31",
    "TariffModelBeckn2",
    "TelemetryMetricBeckn2",
    "TrackingStatus",
    "TrackingStatusBeckn2Pre",
    "VehicleTypeBeckn2",
]


@unique
class TagCode(StrEnum):
    """TagCode, on_search: Technical Specifications (Tags). The codes of the tag group
    connector-specifications; the enumerations of this text hold the values beside them."""

    __enumeration__ = "beckn-uei/TagCode"

    connector_id = "connector-id"
    """Number or name of the connector, free text."""
    power_type = "power-type"
    """Kind of current and phases, see PowerType."""
    connector_type = "connector-type"
    """Kind of plug, see ConnectorType."""
    connector_format = "connector-format"
    """Socket or fixed cable, see ConnectorFormat."""
    charging_speed = "charging-speed"
    """Rough class of speed, see ChargingSpeed."""
    power_rating = "power-rating"
    """Highest power as text, for instance 30kW."""
    status = "status"
    """Availability of the charger, see ChargerStatus."""


@unique
class ConnectorType(StrEnum):
    """ConnectorType, on_search: Technical Specifications (Tags). The guide gives examples only."""

    __enumeration__ = "beckn-uei/ConnectorType"

    CCS2 = "CCS2"
    """Combo plug based on Type 2, for DC."""
    CHAdeMO = "CHAdeMO"
    """CHAdeMO plug, for DC only."""
    Type_2 = "Type 2"
    """Type 2 plug, for AC; with a blank."""


@unique
class PowerType(StrEnum):
    """PowerType, on_search: Technical Specifications (Tags). The guide gives examples only; they
    are OCPI values."""

    __enumeration__ = "beckn-uei/PowerType"

    AC_3_PHASE = "AC_3_PHASE"
    """Alternating current on three phases."""
    DC = "DC"
    """Direct current."""


@unique
class ConnectorFormat(StrEnum):
    """ConnectorFormat, on_search example. The guide gives examples only; they are OCPI values."""

    __enumeration__ = "beckn-uei/ConnectorFormat"

    SOCKET = "SOCKET"
    """The driver brings the cable."""
    CABLE = "CABLE"
    """The cable is fixed to the charger."""


@unique
class ChargingSpeed(StrEnum):
    """ChargingSpeed, on_search: Technical Specifications (Tags). The guide gives examples only."""

    __enumeration__ = "beckn-uei/ChargingSpeed"

    FAST = "FAST"
    """Quick, with no limit stated."""
    SLOW = "SLOW"
    """Slow, with no limit stated."""


@unique
class ChargerStatus(StrEnum):
    """ChargerStatus, on_search: Technical Specifications (Tags). The guide gives examples only.
    Its tag code is status; no public text has the code charger-status."""

    __enumeration__ = "beckn-uei/ChargerStatus"

    Available = "Available"
    """Free for a driver."""
    In_Use = "In Use"
    """A driver is using it; with a blank."""
    Maintenance = "Maintenance"
    """Out of use for maintenance."""


@unique
class FulfillmentState(StrEnum):
    """FulfillmentState, on_confirm, update, on_update, on_status. The guide gives examples
    only."""

    __enumeration__ = "beckn-uei/FulfillmentState"

    PENDING = "PENDING"
    """Confirmed, but charging has not begun."""
    start_charging = "start-charging"
    """Request of the app to begin charging."""
    ACTIVE = "ACTIVE"
    """Charging is under way."""
    CONNECTION_INTERRUPTED = "CONNECTION-INTERRUPTED"
    """The connection broke while charging."""
    COMPLETED = "COMPLETED"
    """Charging has ended."""


@unique
class RefundState(StrEnum):
    """RefundState, on_init: refund_terms. The guide gives examples only: the fulfilment states
    until which a refund term holds."""

    __enumeration__ = "beckn-uei/RefundState"

    CONFIRMED = "CONFIRMED"
    """The term holds while the order is confirmed and not begun."""
    ACTIVE = "ACTIVE"
    """The term holds while charging is under way."""


@unique
class TrackingStatus(StrEnum):
    """TrackingStatus, on_track. The guide gives one example only."""

    __enumeration__ = "beckn-uei/TrackingStatus"

    active = "active"
    """The order can be tracked now."""


@unique
class ConnectorTypeDegAttributes(StrEnum):
    """ConnectorTypeDegAttributes, api/ev-item-attributes.json. Of the JSON-LD attributes beside
    the guide."""

    __enumeration__ = "beckn-uei/ConnectorTypeDegAttributes"

    CCS2 = "CCS2"
    """Combo plug based on Type 2, for DC."""
    CHAdeMO = "CHAdeMO"
    """CHAdeMO plug, for DC only."""
    Type2 = "Type2"
    """Type 2 plug, for AC."""
    GB_T = "GB/T"
    """Chinese GB/T plug, AC or DC."""
    Tesla = "Tesla"
    """Tesla plug, without saying which."""
    Other = "Other"
    """Any other plug."""


@unique
class CurrentTypeDegAttributes(StrEnum):
    """CurrentTypeDegAttributes, api/ev-item-attributes.json. Of the JSON-LD attributes beside the
    guide."""

    __enumeration__ = "beckn-uei/CurrentTypeDegAttributes"

    AC = "AC"
    """Alternating current."""
    DC = "DC"
    """Direct current."""


@unique
class AvailabilityDegAttributes(StrEnum):
    """AvailabilityDegAttributes, api/ev-item-attributes.json. Of the JSON-LD attributes beside the
    guide."""

    __enumeration__ = "beckn-uei/AvailabilityDegAttributes"

    AVAILABLE = "AVAILABLE"
    """Free for a driver."""
    OCCUPIED = "OCCUPIED"
    """In use or taken."""
    OUT_OF_SERVICE = "OUT_OF_SERVICE"
    """Out of use, broken or not."""
    UNKNOWN = "UNKNOWN"
    """No status is at hand."""


@unique
class PricingUnitDegAttributes(StrEnum):
    """PricingUnitDegAttributes, api/ev-item-attributes.json. Of the JSON-LD attributes beside the
    guide."""

    __enumeration__ = "beckn-uei/PricingUnitDegAttributes"

    PER_KWH = "PER_KWH"
    """Price by energy."""
    PER_MINUTE = "PER_MINUTE"
    """Price by time."""
    SESSION = "SESSION"
    """One price for a session."""
    HYBRID = "HYBRID"
    """Several units together."""


@unique
class ConnectorTypeUei13(StrEnum):
    """ConnectorTypeUei13, list of connector-type enums. The 40 values of OCPI 2.2.1 and six more.
    The prose asks for lower case, the list is in the spelling of OCPI, the examples all use
    CCS2."""

    __enumeration__ = "beckn-uei/ConnectorTypeUei13"

    CHADEMO = "CHADEMO"
    """CHAdeMO plug, for DC only."""
    CHAOJI = "CHAOJI"
    """ChaoJi plug, common successor of CHAdeMO and GB/T for DC."""
    DOMESTIC_A = "DOMESTIC_A"
    """Household socket type A (NEMA 1-15), 2 pins."""
    DOMESTIC_B = "DOMESTIC_B"
    """Household socket type B (NEMA 5-15), 3 pins."""
    DOMESTIC_C = "DOMESTIC_C"
    """Household socket type C (CEE 7/17), 2 pins."""
    DOMESTIC_D = "DOMESTIC_D"
    """Household socket type D, 3 pins."""
    DOMESTIC_E = "DOMESTIC_E"
    """Household socket type E (CEE 7/5), 3 pins."""
    DOMESTIC_F = "DOMESTIC_F"
    """Household socket type F (CEE 7/4, Schuko), 3 pins."""
    DOMESTIC_G = "DOMESTIC_G"
    """Household socket type G (BS 1363), 3 pins."""
    DOMESTIC_H = "DOMESTIC_H"
    """Household socket type H (SI 32), 3 pins."""
    DOMESTIC_I = "DOMESTIC_I"
    """Household socket type I (AS 3112), 3 pins."""
    DOMESTIC_J = "DOMESTIC_J"
    """Household socket type J (SEV 1011), 3 pins."""
    DOMESTIC_K = "DOMESTIC_K"
    """Household socket type K (Danish), 3 pins."""
    DOMESTIC_L = "DOMESTIC_L"
    """Household socket type L (CEI 23-16), 3 pins."""
    DOMESTIC_M = "DOMESTIC_M"
    """Household socket type M (BS 546), 3 pins."""
    DOMESTIC_N = "DOMESTIC_N"
    """Household socket type N (NBR 14136), 3 pins."""
    DOMESTIC_O = "DOMESTIC_O"
    """Household socket type O (TIS 166), 3 pins."""
    GBT_AC = "GBT_AC"
    """Chinese GB/T plug for AC."""
    GBT_DC = "GBT_DC"
    """Chinese GB/T plug for DC."""
    IEC_60309_2_single_16 = "IEC_60309_2_single_16"
    """Industrial IEC 60309-2 plug, single phase, 16 A."""
    IEC_60309_2_three_16 = "IEC_60309_2_three_16"
    """Industrial IEC 60309-2 plug, three phases, 16 A."""
    IEC_60309_2_three_32 = "IEC_60309_2_three_32"
    """Industrial IEC 60309-2 plug, three phases, 32 A."""
    IEC_60309_2_three_64 = "IEC_60309_2_three_64"
    """Industrial IEC 60309-2 plug, three phases, 64 A."""
    IEC_62196_T1 = "IEC_62196_T1"
    """Type 1 plug (SAE J1772), for AC on one phase."""
    IEC_62196_T1_COMBO = "IEC_62196_T1_COMBO"
    """Combo plug based on Type 1 (CCS1), for DC."""
    IEC_62196_T2 = "IEC_62196_T2"
    """Type 2 plug (Mennekes), for AC on one or three phases."""
    IEC_62196_T2_COMBO = "IEC_62196_T2_COMBO"
    """Combo plug based on Type 2 (CCS2), for DC."""
    IEC_62196_T3A = "IEC_62196_T3A"
    """Type 3A plug (Scame), the single-phase variant."""
    IEC_62196_T3C = "IEC_62196_T3C"
    """Type 3C plug (Scame), the three-phase variant."""
    NEMA_5_20 = "NEMA_5_20"
    """North American NEMA 5-20 outlet, 20 A."""
    NEMA_6_30 = "NEMA_6_30"
    """North American NEMA 6-30 outlet, 30 A."""
    NEMA_6_50 = "NEMA_6_50"
    """North American NEMA 6-50 outlet, 50 A."""
    NEMA_10_30 = "NEMA_10_30"
    """North American NEMA 10-30 outlet, 30 A."""
    NEMA_10_50 = "NEMA_10_50"
    """North American NEMA 10-50 outlet, 50 A."""
    NEMA_14_30 = "NEMA_14_30"
    """North American NEMA 14-30 outlet, 30 A."""
    NEMA_14_50 = "NEMA_14_50"
    """North American NEMA 14-50 outlet, 50 A."""
    PANTOGRAPH_BOTTOM_UP = "PANTOGRAPH_BOTTOM_UP"
    """Pantograph on the vehicle that rises to the charger, mostly for buses."""
    PANTOGRAPH_TOP_DOWN = "PANTOGRAPH_TOP_DOWN"
    """Pantograph on the charger that sinks onto the vehicle, mostly for buses."""
    TESLA_R = "TESLA_R"
    """Plug of the Tesla Roadster, round, 4 pins."""
    TESLA_S = "TESLA_S"
    """Plug of the Tesla Model S, oval, 5 pins."""
    CHOGORI = "CHOGORI"
    """Plug of the maker Chogori, for light vehicles."""
    TYPE_6 = "TYPE_6"
    """Indian Type 6 plug, DC for light vehicles."""
    TYPE_7 = "TYPE_7"
    """Indian Type 7 plug, AC and DC for light vehicles."""
    IS_17017 = "IS_17017"
    """Plug of the Indian standard IS 17017, without saying which part."""
    ANDERSON = "ANDERSON"
    """Anderson plug, for DC of low voltage."""
    SWAPPING = "SWAPPING"
    """No plug: the battery is swapped."""


@unique
class ChargerTypeUei13(StrEnum):
    """ChargerTypeUei13, row 6. Coarser than a power type."""

    __enumeration__ = "beckn-uei/ChargerTypeUei13"

    AC = "AC"
    """Alternating current, on any number of phases."""
    DC = "DC"
    """Direct current."""


@unique
class ConnectorStatusUei13(StrEnum):
    """ConnectorStatusUei13, row 9. The nine statuses of OCPP 1.6."""

    __enumeration__ = "beckn-uei/ConnectorStatusUei13"

    Available = "Available"
    """Free for the next user."""
    Unavailable = "Unavailable"
    """Out of service by command or by the station's own decision."""
    Preparing = "Preparing"
    """Taken by a user, cable or vehicle, but no transaction runs yet."""
    Finishing = "Finishing"
    """The transaction has ended, but cable or vehicle is still there."""
    Charging = "Charging"
    """The contactor is closed and the vehicle can draw energy."""
    SuspendedEVSE = "SuspendedEVSE"
    """A vehicle is connected, but the station offers it no energy."""
    SuspendedEV = "SuspendedEV"
    """The station offers energy, but the vehicle takes none."""
    Reserved = "Reserved"
    """Held for one user."""
    Faulted = "Faulted"
    """Out of service because of an error."""


@unique
class ChargingPointStatusUei13(StrEnum):
    """ChargingPointStatusUei13, row 3."""

    __enumeration__ = "beckn-uei/ChargingPointStatusUei13"

    Online = "Online"
    """The charging point is connected to its operator."""
    Offline = "Offline"
    """The charging point is not connected to its operator."""


@unique
class FulfillmentStateUei13(StrEnum):
    """FulfillmentStateUei13, row 19. The table prints start-chargin and end-chargin; the examples
    write the words in full."""

    __enumeration__ = "beckn-uei/FulfillmentStateUei13"

    start_chargin = "start-chargin"
    """Request of the app to begin charging; so printed."""
    end_chargin = "end-chargin"
    """Request of the app to end charging; so printed."""
    charging_started = "charging-started"
    """Charging is under way."""
    charging_ended = "charging-ended"
    """Charging has ended."""
    order_initiated = "order-initiated"
    """The order is begun and not paid yet."""
    payment_completed = "payment-completed"
    """The order is paid and charging has not begun."""


@unique
class FulfillmentStateUei02(StrEnum):
    """FulfillmentStateUei02, examples. The guide gives examples only."""

    __enumeration__ = "beckn-uei/FulfillmentStateUei02"

    order_initiated = "order-initiated"
    """The order is begun and not paid yet."""
    payment_completed = "payment-completed"
    """The order is paid and charging has not begun."""
    start_charging = "start-charging"
    """Request of the app to begin charging."""
    charging_started = "charging-started"
    """Charging is under way."""
    end_charging = "end-charging"
    """Request of the app to end charging."""
    charging_ended = "charging-ended"
    """Charging has ended."""
    order_cancelled = "order-cancelled"
    """The order was cancelled."""
    charger_error = "charger-error"
    """The charger has an error."""


@unique
class FulfillmentStateUei31(StrEnum):
    """FulfillmentStateUei31, shared-rules/fulfillment_rules/state_rule.yaml."""

    __enumeration__ = "beckn-uei/FulfillmentStateUei31"

    ORDER_PLACED = "ORDER_PLACED"
    """The order is taken and nothing done yet."""
    ORDER_PROCESSING = "ORDER_PROCESSING"
    """The order is being carried out."""
    ORDER_PARTIALLY_FULFILLED = "ORDER_PARTIALLY_FULFILLED"
    """The order was carried out in part."""
    ORDER_FULFILLED = "ORDER_FULFILLED"
    """The order was carried out."""


@unique
class OrderStatusUei31(StrEnum):
    """OrderStatusUei31, shared-rules/order_status_rule.yaml. on_cancel allows only CANCELLED and
    SOFT_CANCEL."""

    __enumeration__ = "beckn-uei/OrderStatusUei31"

    COMPLETED = "COMPLETED"
    """The order is done."""
    ACTIVE = "ACTIVE"
    """The order is open."""
    CANCELLED = "CANCELLED"
    """The order is cancelled."""
    SOFT_CANCEL = "SOFT_CANCEL"
    """Asked what a cancellation would cost; nothing is cancelled yet."""


@unique
class ConnectorTypeBeckn2(StrEnum):
    """ConnectorTypeBeckn2, EvChargingService/v1/attributes.yaml#connectorType. A draft branch has
    the 31 connector types of OCPP 2.1 in its place."""

    __enumeration__ = "beckn-uei/ConnectorTypeBeckn2"

    CCS2 = "CCS2"
    """Combo plug based on Type 2, for DC."""
    Type2 = "Type2"
    """Type 2 plug, for AC."""
    CHAdeMO = "CHAdeMO"
    """CHAdeMO plug, for DC only."""
    GB_T = "GB_T"
    """Chinese GB/T plug, AC or DC."""


@unique
class PowerTypeBeckn2(StrEnum):
    """PowerTypeBeckn2, EvChargingService/v1/attributes.yaml#powerType. DEG schemas v2.0 have the
    same list."""

    __enumeration__ = "beckn-uei/PowerTypeBeckn2"

    AC_SINGLE_PHASE = "AC_SINGLE_PHASE"
    """Alternating current on one phase."""
    AC_3_PHASE = "AC_3_PHASE"
    """Alternating current on three phases."""
    DC = "DC"
    """Direct current."""


@unique
class ConnectorFormatBeckn2(StrEnum):
    """ConnectorFormatBeckn2, EvChargingService/v1/attributes.yaml#connectorFormat. DEG schemas
    v2.0 have the same list."""

    __enumeration__ = "beckn-uei/ConnectorFormatBeckn2"

    SOCKET = "SOCKET"
    """The driver brings the cable."""
    CABLE = "CABLE"
    """The cable is fixed to the charger."""


@unique
class ChargingSpeedBeckn2(StrEnum):
    """ChargingSpeedBeckn2, EvChargingService/v1/attributes.yaml#chargingSpeed. DEG schemas v2.0
    have the same list. No text says where one speed ends; a public adaptor has 7, 22 and 50 kW."""

    __enumeration__ = "beckn-uei/ChargingSpeedBeckn2"

    SLOW = "SLOW"
    """The slowest class."""
    NORMAL = "NORMAL"
    """The second class."""
    FAST = "FAST"
    """The third class."""
    ULTRAFAST = "ULTRAFAST"
    """The fastest class."""


@unique
class ConnectorStatusBeckn2(StrEnum):
    """ConnectorStatusBeckn2, EvChargingSession/v1/attributes.yaml#connectorStatus. DEG schemas
    v2.0 have the same list."""

    __enumeration__ = "beckn-uei/ConnectorStatusBeckn2"

    AVAILABLE = "AVAILABLE"
    """Free for a driver."""
    PREPARING = "PREPARING"
    """Taken, but charging has not begun."""
    UNAVAILABLE = "UNAVAILABLE"
    """Not to be used now, for whatever reason."""


@unique
class SessionStatusBeckn2(StrEnum):
    """SessionStatusBeckn2, EvChargingSession/v1/attributes.yaml#sessionStatus. DEG schemas v2.0
    have the same list."""

    __enumeration__ = "beckn-uei/SessionStatusBeckn2"

    PENDING = "PENDING"
    """Charging has not begun."""
    ACTIVE = "ACTIVE"
    """Charging is under way."""
    STOP = "STOP"
    """Charging has been stopped."""
    COMPLETED = "COMPLETED"
    """The session has ended properly."""
    INTERRUPTED = "INTERRUPTED"
    """Charging broke off before its end."""


@unique
class ParkingTypeBeckn2(StrEnum):
    """ParkingTypeBeckn2, EvChargingService/v1/attributes.yaml#parkingType. DEG schemas v2.0 have
    the same list."""

    __enumeration__ = "beckn-uei/ParkingTypeBeckn2"

    OnStreet = "OnStreet"
    """In public space beside a street."""
    OffStreet = "OffStreet"
    """On ground away from the street."""
    Basement = "Basement"
    """In the basement of a building."""
    Mall = "Mall"
    """At a shopping centre."""
    FuelStation = "FuelStation"
    """At a petrol station."""
    Office = "Office"
    """At offices."""
    Hotel = "Hotel"
    """At a hotel."""


@unique
class AmenityFeatureBeckn2(StrEnum):
    """AmenityFeatureBeckn2, EvChargingService/v1/attributes.yaml#amenityFeature. DEG schemas v2.0
    have the same list."""

    __enumeration__ = "beckn-uei/AmenityFeatureBeckn2"

    RESTAURANT = "RESTAURANT"
    """A restaurant is near."""
    RESTROOM = "RESTROOM"
    """A toilet is near."""
    WI_FI = "WI-FI"
    """Wireless internet access is on offer."""
    PARKING = "PARKING"
    """There is room to park."""


@unique
class VehicleTypeBeckn2(StrEnum):
    """VehicleTypeBeckn2, EvChargingService/v1/attributes.yaml#vehicleType. DEG schemas v2.0 have
    the same list."""

    __enumeration__ = "beckn-uei/VehicleTypeBeckn2"

    TWO_WHEELER = "2-WHEELER"
    """Motorcycle or scooter."""
    THREE_WHEELER = "3-WHEELER"
    """Vehicle on three wheels, such as a rickshaw."""
    FOUR_WHEELER = "4-WHEELER"
    """Car or larger."""


@unique
class TelemetryMetricBeckn2(StrEnum):
    """TelemetryMetricBeckn2,
    EvChargingSession/v1/attributes.yaml#chargingTelemetry[].metrics[].name. VOLTAGE is no
    CdrDimensionType of OCPI, whatever the draft guide says."""

    __enumeration__ = "beckn-uei/TelemetryMetricBeckn2"

    ENERGY = "ENERGY"
    """Energy delivered."""
    POWER = "POWER"
    """Power at this moment."""
    CURRENT = "CURRENT"
    """Current at this moment."""
    VOLTAGE = "VOLTAGE"
    """Voltage at this moment."""
    STATE_OF_CHARGE = "STATE_OF_CHARGE"
    """Charge level of the battery."""


@unique
class TariffModelBeckn2(StrEnum):
    """TariffModelBeckn2, EvChargingOffer/v1/attributes.yaml#tariffModel."""

    __enumeration__ = "beckn-uei/TariffModelBeckn2"

    PER_KWH = "PER_KWH"
    """Price by energy."""
    PER_MINUTE = "PER_MINUTE"
    """Price by time."""
    SUBSCRIPTION = "SUBSCRIPTION"
    """Price by a subscription."""
    TIME_OF_DAY = "TIME_OF_DAY"
    """Price that changes with the hour."""


@unique
class ConnectorTypeDeg2(StrEnum):
    """ConnectorTypeDeg2, ConnectorType/v2.0/attributes.yaml. Also in the release candidate of core
    2.0.0. The vocabulary itself says that 15A is no connector and that IEC_AC and GB_T are
    ambiguous."""

    __enumeration__ = "beckn-uei/ConnectorTypeDeg2"

    CCS2 = "CCS2"
    """Combo plug based on Type 2, for DC."""
    Type2 = "Type2"
    """Type 2 plug, for AC."""
    CHAdeMO = "CHAdeMO"
    """CHAdeMO plug, for DC only."""
    GB_T = "GB_T"
    """Chinese GB/T plug, AC or DC."""
    GBT_AC = "GBT_AC"
    """Chinese GB/T plug for AC."""
    GBT_DC = "GBT_DC"
    """Chinese GB/T plug for DC."""
    AC_001 = "AC-001"
    """Indian Bharat charger AC-001, with IEC 60309 sockets."""
    DC_001 = "DC-001"
    """Indian Bharat charger DC-001, with a GB/T plug."""
    A15 = "15A"
    """A household socket of 15 A; really a current, no connector."""
    IEC_AC = "IEC_AC"
    """Some IEC plug for AC; ambiguous."""
    IEC_60309 = "IEC_60309"
    """Industrial IEC 60309 plug."""
    Anderson = "Anderson"
    """Anderson plug, for DC of low voltage."""
    Type6 = "Type6"
    """Indian Type 6 plug, DC for light vehicles."""
    Type1 = "Type1"
    """Type 1 plug (SAE J1772), for AC on one phase."""


@unique
class StationStatusBeckn2Pre(StrEnum):
    """StationStatusBeckn2Pre, ChargingService (pre-release schema)."""

    __enumeration__ = "beckn-uei/StationStatusBeckn2Pre"

    Available = "Available"
    """Free for a driver."""
    Occupied = "Occupied"
    """In use or taken."""
    OutOfService = "OutOfService"
    """Out of use, broken or not."""


@unique
class AuthorizationModeBeckn2Pre(StrEnum):
    """AuthorizationModeBeckn2Pre, ChargingSession (pre-release schema)."""

    __enumeration__ = "beckn-uei/AuthorizationModeBeckn2Pre"

    APP_QR = "APP_QR"
    """By scanning a code with an app."""
    RFID = "RFID"
    """By an RFID card."""
    OTP = "OTP"
    """By a password for one use."""


@unique
class TrackingStatusBeckn2Pre(StrEnum):
    """TrackingStatusBeckn2Pre, ChargingSession (pre-release schema). On one branch (offers-api)
    only."""

    __enumeration__ = "beckn-uei/TrackingStatusBeckn2Pre"

    ACTIVE = "ACTIVE"
    """The session can be tracked now."""
    INACTIVE = "INACTIVE"
    """The session cannot be tracked now."""


@unique
class StationStatusEvMapping(StrEnum):
    """StationStatusEvMapping, table C, row availability. Named in a migration table only, as what
    becomes of the tag availability."""

    __enumeration__ = "beckn-uei/StationStatusEvMapping"

    Available = "Available"
    """Free for a driver."""
    Charging = "Charging"
    """In use."""
    Offline = "Offline"
    """Not connected to its operator."""


@unique
class TagCodeUei31(StrEnum):
    """TagCodeUei31, responses/on_search/tags/connector-spec/allowed_tags.yaml. CHARGER-TYPE,
    CONNECTOR-TYPE and POWER-RATING are required."""

    __enumeration__ = "beckn-uei/TagCodeUei31"

    CONNECTOR_ID = "CONNECTOR-ID"
    """Number or name of the connector."""
    CHARGER_TYPE = "CHARGER-TYPE"
    """AC or DC, see ChargerTypeUei13."""
    CONNECTOR_TYPE = "CONNECTOR-TYPE"
    """Kind of plug, see ConnectorTypeUei13."""
    POWER_RATING = "POWER-RATING"
    """Highest power as text."""
    AVAILABILITY = "AVAILABILITY"
    """Status of the connector, see ConnectorStatusUei13."""
