"""The enumerations of OCPI 2.1.1 as Python classes.

Generated from catalogues/ocpi-2.1.1.toml by `python -m bridge.generate`; do not edit.
"""

from enum import StrEnum, unique

__all__ = [
    "Allowed",
    "AuthMethod",
    "Capability",
    "CdrDimensionType",
    "CommandResponseType",
    "CommandType",
    "ConnectorFormat",
    "ConnectorType",
    "DayOfWeek",
    "EnergySourceCategory",
    "EnvironmentalImpactCategory",
    "Facility",
    "ImageCategory",
    "LocationType",
    "ModuleID",
    "ParkingRestriction",
    "PowerType",
    "SessionStatus",
    "Status",
    "TariffDimensionType",
    "TokenType",
    "VersionNumber",
    "WhitelistType",
]


@unique
class ModuleID(StrEnum):
    """ModuleID, 6.1.2. Partners may agree on custom modules, prefix advised."""

    __enumeration__ = "ocpi-2.1.1/ModuleID"

    cdrs = "cdrs"
    """Charge detail records, the final basis for billing sessions."""
    commands = "commands"
    """Remote start, stop, reserve and unlock requests."""
    credentials = "credentials"
    """Registration and exchange of access tokens; required of everyone."""
    locations = "locations"
    """Places with their EVSEs and connectors."""
    sessions = "sessions"
    """Charging sessions while they run."""
    tariffs = "tariffs"
    """Prices of the operator."""
    tokens = "tokens"
    """Driver identifiers and their authorization."""


@unique
class VersionNumber(StrEnum):
    """VersionNumber, 6.1.3."""

    __enumeration__ = "ocpi-2.1.1/VersionNumber"

    v2_0 = "2.0"
    """OCPI 2.0, knows only the CPO and eMSP roles."""
    v2_1 = "2.1"
    """OCPI 2.1, deprecated; use 2.1.1 in its place. Deprecated: do not use, use 2.1.1 instead."""
    v2_1_1 = "2.1.1"
    """OCPI 2.1.1, the version this catalogue describes."""


@unique
class Capability(StrEnum):
    """Capability, 8.4.3."""

    __enumeration__ = "ocpi-2.1.1/Capability"

    CHARGING_PROFILE_CAPABLE = "CHARGING_PROFILE_CAPABLE"
    """The EVSE takes charging profiles."""
    CREDIT_CARD_PAYABLE = "CREDIT_CARD_PAYABLE"
    """Charging here can be paid by credit card."""
    REMOTE_START_STOP_CAPABLE = "REMOTE_START_STOP_CAPABLE"
    """Sessions can be started and stopped from afar."""
    RESERVABLE = "RESERVABLE"
    """The EVSE can be held for a driver in advance."""
    RFID_READER = "RFID_READER"
    """A driver can authorize with an RFID token at the EVSE."""
    UNLOCK_CAPABLE = "UNLOCK_CAPABLE"
    """The connector has a lock that the eMSP can ask to open."""


@unique
class ConnectorFormat(StrEnum):
    """ConnectorFormat, 8.4.4."""

    __enumeration__ = "ocpi-2.1.1/ConnectorFormat"

    SOCKET = "SOCKET"
    """The driver brings a cable and plugs it in here."""
    CABLE = "CABLE"
    """The cable is fixed to the EVSE; the driver plugs it into the vehicle."""


@unique
class ConnectorType(StrEnum):
    """ConnectorType, 8.4.5."""

    __enumeration__ = "ocpi-2.1.1/ConnectorType"

    CHADEMO = "CHADEMO"
    """CHAdeMO plug, for DC only."""
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
    TESLA_R = "TESLA_R"
    """Plug of the Tesla Roadster, round, 4 pins."""
    TESLA_S = "TESLA_S"
    """Plug of the Tesla Model S, oval, 5 pins."""


@unique
class EnergySourceCategory(StrEnum):
    """EnergySourceCategory, 8.4.8."""

    __enumeration__ = "ocpi-2.1.1/EnergySourceCategory"

    NUCLEAR = "NUCLEAR"
    """Electricity from nuclear power."""
    GENERAL_FOSSIL = "GENERAL_FOSSIL"
    """Electricity from fossil fuels of any kind."""
    COAL = "COAL"
    """Electricity from coal."""
    GAS = "GAS"
    """Electricity from natural gas."""
    GENERAL_GREEN = "GENERAL_GREEN"
    """Electricity from renewable sources of any kind."""
    SOLAR = "SOLAR"
    """Electricity from sunlight."""
    WIND = "WIND"
    """Electricity from wind turbines."""
    WATER = "WATER"
    """Electricity from hydropower."""


@unique
class EnvironmentalImpactCategory(StrEnum):
    """EnvironmentalImpactCategory, 8.4.10. The field is called source here, category from 2.2
    on."""

    __enumeration__ = "ocpi-2.1.1/EnvironmentalImpactCategory"

    NUCLEAR_WASTE = "NUCLEAR_WASTE"
    """Nuclear waste produced, in grams per kWh."""
    CARBON_DIOXIDE = "CARBON_DIOXIDE"
    """Carbon dioxide given off, in grams per kWh."""


@unique
class Facility(StrEnum):
    """Facility, 8.4.12."""

    __enumeration__ = "ocpi-2.1.1/Facility"

    HOTEL = "HOTEL"
    """The location belongs to a hotel."""
    RESTAURANT = "RESTAURANT"
    """The location belongs to a restaurant."""
    CAFE = "CAFE"
    """The location belongs to a cafe."""
    MALL = "MALL"
    """The location belongs to a shopping centre."""
    SUPERMARKET = "SUPERMARKET"
    """The location belongs to a supermarket."""
    SPORT = "SPORT"
    """The location belongs to sports grounds or a gym."""
    RECREATION_AREA = "RECREATION_AREA"
    """The location belongs to an area for leisure."""
    NATURE = "NATURE"
    """The location is in or near a park or nature reserve."""
    MUSEUM = "MUSEUM"
    """The location belongs to a museum."""
    BUS_STOP = "BUS_STOP"
    """The location belongs to a bus stop."""
    TAXI_STAND = "TAXI_STAND"
    """The location belongs to a taxi rank."""
    TRAIN_STATION = "TRAIN_STATION"
    """The location belongs to a railway station."""
    AIRPORT = "AIRPORT"
    """The location belongs to an airport."""
    CARPOOL_PARKING = "CARPOOL_PARKING"
    """The location belongs to a car park for meeting to share a ride."""
    FUEL_STATION = "FUEL_STATION"
    """The location belongs to a petrol station."""
    WIFI = "WIFI"
    """Wireless or other internet access is on offer."""


@unique
class ImageCategory(StrEnum):
    """ImageCategory, 8.4.16."""

    __enumeration__ = "ocpi-2.1.1/ImageCategory"

    CHARGER = "CHARGER"
    """Photograph of the station itself."""
    ENTRANCE = "ENTRANCE"
    """Photograph of the way in for cars."""
    LOCATION = "LOCATION"
    """Photograph giving an overview of the place."""
    NETWORK = "NETWORK"
    """Logo of the roaming network, not a photograph."""
    OPERATOR = "OPERATOR"
    """Logo of the operator, not a photograph."""
    OTHER = "OTHER"
    """Any image the other categories do not cover."""
    OWNER = "OWNER"
    """Logo of the owner, for instance a local shop."""


@unique
class LocationType(StrEnum):
    """LocationType, 8.4.17. ParkingType from 2.2 on, without OTHER and UNKNOWN."""

    __enumeration__ = "ocpi-2.1.1/LocationType"

    ON_STREET = "ON_STREET"
    """In public space."""
    PARKING_GARAGE = "PARKING_GARAGE"
    """Car park building with several storeys."""
    UNDERGROUND_GARAGE = "UNDERGROUND_GARAGE"
    """Car park with several storeys, mainly below ground."""
    PARKING_LOT = "PARKING_LOT"
    """Open ground set aside for parking."""
    OTHER = "OTHER"
    """Any place the other types do not cover."""
    UNKNOWN = "UNKNOWN"
    """The kind of place is not known."""


@unique
class ParkingRestriction(StrEnum):
    """ParkingRestriction, 8.4.18."""

    __enumeration__ = "ocpi-2.1.1/ParkingRestriction"

    EV_ONLY = "EV_ONLY"
    """Only electric vehicles may park here."""
    PLUGGED = "PLUGGED"
    """Parking is allowed only while plugged in."""
    DISABLED = "DISABLED"
    """Kept for disabled people who can show a permit."""
    CUSTOMERS = "CUSTOMERS"
    """Kept for customers or guests of the site."""
    MOTORCYCLES = "MOTORCYCLES"
    """Fit only for electric motorcycles or scooters."""


@unique
class PowerType(StrEnum):
    """PowerType, 8.4.19."""

    __enumeration__ = "ocpi-2.1.1/PowerType"

    AC_1_PHASE = "AC_1_PHASE"
    """Alternating current on one phase."""
    AC_3_PHASE = "AC_3_PHASE"
    """Alternating current on three phases."""
    DC = "DC"
    """Direct current, converted outside the vehicle."""


@unique
class Status(StrEnum):
    """Status, 8.4.21. Status of the EVSE; no connector has a status of its own."""

    __enumeration__ = "ocpi-2.1.1/Status"

    AVAILABLE = "AVAILABLE"
    """Free; a new session can start."""
    BLOCKED = "BLOCKED"
    """Out of reach because something is in the way, for instance a car."""
    CHARGING = "CHARGING"
    """In use, which need not mean that energy flows."""
    INOPERATIVE = "INOPERATIVE"
    """Not yet active, or no longer available, possibly for good."""
    OUTOFORDER = "OUTOFORDER"
    """Out of order for now."""
    PLANNED = "PLANNED"
    """Announced, to be opened later."""
    REMOVED = "REMOVED"
    """Taken away or given up for good."""
    RESERVED = "RESERVED"
    """Held for one driver and closed to others."""
    UNKNOWN = "UNKNOWN"
    """No status is at hand; also used while offline."""


@unique
class SessionStatus(StrEnum):
    """SessionStatus, 9.4.1."""

    __enumeration__ = "ocpi-2.1.1/SessionStatus"

    ACTIVE = "ACTIVE"
    """Cable and authorization are in place; energy may or may not flow."""
    COMPLETED = "COMPLETED"
    """Ended properly; the session will not change any more."""
    INVALID = "INVALID"
    """Declared void and not billed."""
    PENDING = "PENDING"
    """Not started, something is still missing; the initial state."""


@unique
class AuthMethod(StrEnum):
    """AuthMethod, 10.4.1."""

    __enumeration__ = "ocpi-2.1.1/AuthMethod"

    AUTH_REQUEST = "AUTH_REQUEST"
    """The eMSP was asked to authorize the token."""
    WHITELIST = "WHITELIST"
    """A stored list sufficed; the eMSP was not asked."""


@unique
class CdrDimensionType(StrEnum):
    """CdrDimensionType, 10.4.3."""

    __enumeration__ = "ocpi-2.1.1/CdrDimensionType"

    ENERGY = "ENERGY"
    """Energy charged, in kWh."""
    FLAT = "FLAT"
    """A fixed amount; of no use in a bill and gone in 2.2."""
    MAX_CURRENT = "MAX_CURRENT"
    """Highest current in amperes; how phases count is left open."""
    MIN_CURRENT = "MIN_CURRENT"
    """Lowest current in amperes; how phases count is left open."""
    PARKING_TIME = "PARKING_TIME"
    """Time without charging, in hours."""
    TIME = "TIME"
    """Time spent charging, in hours."""


@unique
class DayOfWeek(StrEnum):
    """DayOfWeek, 11.4.1."""

    __enumeration__ = "ocpi-2.1.1/DayOfWeek"

    MONDAY = "MONDAY"
    """First weekday; number 1 in opening hours."""
    TUESDAY = "TUESDAY"
    """Second weekday; number 2 in opening hours."""
    WEDNESDAY = "WEDNESDAY"
    """Third weekday; number 3 in opening hours."""
    THURSDAY = "THURSDAY"
    """Fourth weekday; number 4 in opening hours."""
    FRIDAY = "FRIDAY"
    """Fifth weekday; number 5 in opening hours."""
    SATURDAY = "SATURDAY"
    """Sixth weekday; number 6 in opening hours."""
    SUNDAY = "SUNDAY"
    """Seventh weekday; number 7 in opening hours."""


@unique
class TariffDimensionType(StrEnum):
    """TariffDimensionType, 11.4.4."""

    __enumeration__ = "ocpi-2.1.1/TariffDimensionType"

    ENERGY = "ENERGY"
    """Price per kWh."""
    FLAT = "FLAT"
    """Fixed fee that does not depend on any quantity."""
    PARKING_TIME = "PARKING_TIME"
    """Price per hour without charging."""
    TIME = "TIME"
    """Price per hour charging."""


@unique
class Allowed(StrEnum):
    """Allowed, 12.4.1. AllowedType from 2.2 on."""

    __enumeration__ = "ocpi-2.1.1/Allowed"

    ALLOWED = "ALLOWED"
    """The token may charge, possibly only at the place asked about."""
    BLOCKED = "BLOCKED"
    """The token is barred."""
    EXPIRED = "EXPIRED"
    """The token is past its validity."""
    NO_CREDIT = "NO_CREDIT"
    """The account behind the token has too little credit to charge there."""
    NOT_ALLOWED = "NOT_ALLOWED"
    """The token is valid but may not charge at the place asked about."""


@unique
class TokenType(StrEnum):
    """TokenType, 12.4.3. App users have no type of their own before 2.2."""

    __enumeration__ = "ocpi-2.1.1/TokenType"

    OTHER = "OTHER"
    """Any identifier but an RFID one, those of app users included."""
    RFID = "RFID"
    """Identifier read from an RFID card or fob."""


@unique
class WhitelistType(StrEnum):
    """WhitelistType, 12.4.4."""

    __enumeration__ = "ocpi-2.1.1/WhitelistType"

    ALWAYS = "ALWAYS"
    """The CPO lets the token charge from its list and never asks."""
    ALLOWED = "ALLOWED"
    """The CPO may use its list or ask, as it likes."""
    ALLOWED_OFFLINE = "ALLOWED_OFFLINE"
    """The CPO asks first and uses its list only when no answer comes."""
    NEVER = "NEVER"
    """The CPO must ask every time."""


@unique
class CommandResponseType(StrEnum):
    """CommandResponseType, 13.4.1. Sent twice: as the answer of the CPO, then as the result from
    the Charge Point. From 2.2 on the result is a CommandResultType."""

    __enumeration__ = "ocpi-2.1.1/CommandResponseType"

    NOT_SUPPORTED = "NOT_SUPPORTED"
    """The CPO or the station does not offer this command."""
    REJECTED = "REJECTED"
    """The CPO or the station turned the request down."""
    ACCEPTED = "ACCEPTED"
    """The CPO or the station took the request."""
    TIMEOUT = "TIMEOUT"
    """No answer came in reasonable time."""
    UNKNOWN_SESSION = "UNKNOWN_SESSION"
    """The session named is not known."""


@unique
class CommandType(StrEnum):
    """CommandType, 13.4.2."""

    __enumeration__ = "ocpi-2.1.1/CommandType"

    RESERVE_NOW = "RESERVE_NOW"
    """Ask to hold an EVSE for a token."""
    START_SESSION = "START_SESSION"
    """Ask to start charging for a token."""
    STOP_SESSION = "STOP_SESSION"
    """Ask to end a running session."""
    UNLOCK_CONNECTOR = "UNLOCK_CONNECTOR"
    """Ask to open the connector lock; meant for help desk staff only."""
