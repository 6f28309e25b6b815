"""The enumerations of OCPI 2.2.1 as Python classes.

Generated from catalogues/ocpi-2.2.1.toml by `python -m bridge.generate`; do not edit.
"""

from enum import StrEnum, unique

__all__ = [
    "AllowedType",
    "AuthMethod",
    "Capability",
    "CdrDimensionType",
    "ChargingPreferencesResponse",
    "ChargingProfileResponseType",
    "ChargingProfileResultType",
    "ChargingRateUnit",
    "CommandResponseType",
    "CommandResultType",
    "CommandType",
    "ConnectionStatus",
    "ConnectorFormat",
    "ConnectorType",
    "DayOfWeek",
    "EnergySourceCategory",
    "EnvironmentalImpactCategory",
    "Facility",
    "ImageCategory",
    "InterfaceRole",
    "ModuleID",
    "ParkingRestriction",
    "ParkingType",
    "PowerType",
    "ProfileType",
    "ReservationRestrictionType",
    "Role",
    "SessionStatus",
    "Status",
    "TariffDimensionType",
    "TariffType",
    "TokenType",
    "VersionNumber",
    "WhitelistType",
]


@unique
class InterfaceRole(StrEnum):
    """InterfaceRole, 6.2.3."""

    __enumeration__ = "ocpi-2.2.1/InterfaceRole"

    SENDER = "SENDER"
    """`SENDER` on the wire."""
    RECEIVER = "RECEIVER"
    """`RECEIVER` on the wire."""


@unique
class ModuleID(StrEnum):
    """ModuleID, 6.2.4. Partners may agree on custom modules (6.2.5.1), prefix advised."""

    __enumeration__ = "ocpi-2.2.1/ModuleID"

    cdrs = "cdrs"
    """`cdrs` on the wire."""
    chargingprofiles = "chargingprofiles"
    """`chargingprofiles` on the wire."""
    commands = "commands"
    """`commands` on the wire."""
    credentials = "credentials"
    """`credentials` on the wire."""
    hubclientinfo = "hubclientinfo"
    """`hubclientinfo` on the wire."""
    locations = "locations"
    """`locations` on the wire."""
    sessions = "sessions"
    """`sessions` on the wire."""
    tariffs = "tariffs"
    """`tariffs` on the wire."""
    tokens = "tokens"
    """`tokens` on the wire."""


@unique
class VersionNumber(StrEnum):
    """VersionNumber, 6.2.5."""

    __enumeration__ = "ocpi-2.2.1/VersionNumber"

    v2_0 = "2.0"
    """`2.0` on the wire."""
    v2_1 = "2.1"
    """`2.1` on the wire. Deprecated: do not use, use 2.1.1 instead."""
    v2_1_1 = "2.1.1"
    """`2.1.1` on the wire."""
    v2_2 = "2.2"
    """`2.2` on the wire. Deprecated: do not use, use 2.2.1 instead."""
    v2_2_1 = "2.2.1"
    """`2.2.1` on the wire."""


@unique
class Capability(StrEnum):
    """Capability, 8.4.3."""

    __enumeration__ = "ocpi-2.2.1/Capability"

    CHARGING_PROFILE_CAPABLE = "CHARGING_PROFILE_CAPABLE"
    """`CHARGING_PROFILE_CAPABLE` on the wire."""
    CHARGING_PREFERENCES_CAPABLE = "CHARGING_PREFERENCES_CAPABLE"
    """`CHARGING_PREFERENCES_CAPABLE` on the wire."""
    CHIP_CARD_SUPPORT = "CHIP_CARD_SUPPORT"
    """`CHIP_CARD_SUPPORT` on the wire."""
    CONTACTLESS_CARD_SUPPORT = "CONTACTLESS_CARD_SUPPORT"
    """`CONTACTLESS_CARD_SUPPORT` on the wire."""
    CREDIT_CARD_PAYABLE = "CREDIT_CARD_PAYABLE"
    """`CREDIT_CARD_PAYABLE` on the wire."""
    DEBIT_CARD_PAYABLE = "DEBIT_CARD_PAYABLE"
    """`DEBIT_CARD_PAYABLE` on the wire."""
    PED_TERMINAL = "PED_TERMINAL"
    """`PED_TERMINAL` on the wire."""
    REMOTE_START_STOP_CAPABLE = "REMOTE_START_STOP_CAPABLE"
    """`REMOTE_START_STOP_CAPABLE` on the wire."""
    RESERVABLE = "RESERVABLE"
    """`RESERVABLE` on the wire."""
    RFID_READER = "RFID_READER"
    """`RFID_READER` on the wire."""
    START_SESSION_CONNECTOR_REQUIRED = "START_SESSION_CONNECTOR_REQUIRED"
    """`START_SESSION_CONNECTOR_REQUIRED` on the wire."""
    TOKEN_GROUP_CAPABLE = "TOKEN_GROUP_CAPABLE"
    """`TOKEN_GROUP_CAPABLE` on the wire."""
    UNLOCK_CAPABLE = "UNLOCK_CAPABLE"
    """`UNLOCK_CAPABLE` on the wire."""


@unique
class ConnectorFormat(StrEnum):
    """ConnectorFormat, 8.4.4."""

    __enumeration__ = "ocpi-2.2.1/ConnectorFormat"

    SOCKET = "SOCKET"
    """`SOCKET` on the wire."""
    CABLE = "CABLE"
    """`CABLE` on the wire."""


@unique
class ConnectorType(StrEnum):
    """ConnectorType, 8.4.5."""

    __enumeration__ = "ocpi-2.2.1/ConnectorType"

    CHADEMO = "CHADEMO"
    """`CHADEMO` on the wire."""
    CHAOJI = "CHAOJI"
    """`CHAOJI` on the wire."""
    DOMESTIC_A = "DOMESTIC_A"
    """`DOMESTIC_A` on the wire."""
    DOMESTIC_B = "DOMESTIC_B"
    """`DOMESTIC_B` on the wire."""
    DOMESTIC_C = "DOMESTIC_C"
    """`DOMESTIC_C` on the wire."""
    DOMESTIC_D = "DOMESTIC_D"
    """`DOMESTIC_D` on the wire."""
    DOMESTIC_E = "DOMESTIC_E"
    """`DOMESTIC_E` on the wire."""
    DOMESTIC_F = "DOMESTIC_F"
    """`DOMESTIC_F` on the wire."""
    DOMESTIC_G = "DOMESTIC_G"
    """`DOMESTIC_G` on the wire."""
    DOMESTIC_H = "DOMESTIC_H"
    """`DOMESTIC_H` on the wire."""
    DOMESTIC_I = "DOMESTIC_I"
    """`DOMESTIC_I` on the wire."""
    DOMESTIC_J = "DOMESTIC_J"
    """`DOMESTIC_J` on the wire."""
    DOMESTIC_K = "DOMESTIC_K"
    """`DOMESTIC_K` on the wire."""
    DOMESTIC_L = "DOMESTIC_L"
    """`DOMESTIC_L` on the wire."""
    DOMESTIC_M = "DOMESTIC_M"
    """`DOMESTIC_M` on the wire."""
    DOMESTIC_N = "DOMESTIC_N"
    """`DOMESTIC_N` on the wire."""
    DOMESTIC_O = "DOMESTIC_O"
    """`DOMESTIC_O` on the wire."""
    GBT_AC = "GBT_AC"
    """`GBT_AC` on the wire."""
    GBT_DC = "GBT_DC"
    """`GBT_DC` on the wire."""
    IEC_60309_2_single_16 = "IEC_60309_2_single_16"
    """`IEC_60309_2_single_16` on the wire."""
    IEC_60309_2_three_16 = "IEC_60309_2_three_16"
    """`IEC_60309_2_three_16` on the wire."""
    IEC_60309_2_three_32 = "IEC_60309_2_three_32"
    """`IEC_60309_2_three_32` on the wire."""
    IEC_60309_2_three_64 = "IEC_60309_2_three_64"
    """`IEC_60309_2_three_64` on the wire."""
    IEC_62196_T1 = "IEC_62196_T1"
    """`IEC_62196_T1` on the wire."""
    IEC_62196_T1_COMBO = "IEC_62196_T1_COMBO"
    """`IEC_62196_T1_COMBO` on the wire."""
    IEC_62196_T2 = "IEC_62196_T2"
    """`IEC_62196_T2` on the wire."""
    IEC_62196_T2_COMBO = "IEC_62196_T2_COMBO"
    """`IEC_62196_T2_COMBO` on the wire."""
    IEC_62196_T3A = "IEC_62196_T3A"
    """`IEC_62196_T3A` on the wire."""
    IEC_62196_T3C = "IEC_62196_T3C"
    """`IEC_62196_T3C` on the wire."""
    NEMA_5_20 = "NEMA_5_20"
    """`NEMA_5_20` on the wire."""
    NEMA_6_30 = "NEMA_6_30"
    """`NEMA_6_30` on the wire."""
    NEMA_6_50 = "NEMA_6_50"
    """`NEMA_6_50` on the wire."""
    NEMA_10_30 = "NEMA_10_30"
    """`NEMA_10_30` on the wire."""
    NEMA_10_50 = "NEMA_10_50"
    """`NEMA_10_50` on the wire."""
    NEMA_14_30 = "NEMA_14_30"
    """`NEMA_14_30` on the wire."""
    NEMA_14_50 = "NEMA_14_50"
    """`NEMA_14_50` on the wire."""
    PANTOGRAPH_BOTTOM_UP = "PANTOGRAPH_BOTTOM_UP"
    """`PANTOGRAPH_BOTTOM_UP` on the wire."""
    PANTOGRAPH_TOP_DOWN = "PANTOGRAPH_TOP_DOWN"
    """`PANTOGRAPH_TOP_DOWN` on the wire."""
    TESLA_R = "TESLA_R"
    """`TESLA_R` on the wire."""
    TESLA_S = "TESLA_S"
    """`TESLA_S` on the wire."""


@unique
class EnergySourceCategory(StrEnum):
    """EnergySourceCategory, 8.4.8."""

    __enumeration__ = "ocpi-2.2.1/EnergySourceCategory"

    NUCLEAR = "NUCLEAR"
    """`NUCLEAR` on the wire."""
    GENERAL_FOSSIL = "GENERAL_FOSSIL"
    """`GENERAL_FOSSIL` on the wire."""
    COAL = "COAL"
    """`COAL` on the wire."""
    GAS = "GAS"
    """`GAS` on the wire."""
    GENERAL_GREEN = "GENERAL_GREEN"
    """`GENERAL_GREEN` on the wire."""
    SOLAR = "SOLAR"
    """`SOLAR` on the wire."""
    WIND = "WIND"
    """`WIND` on the wire."""
    WATER = "WATER"
    """`WATER` on the wire."""


@unique
class EnvironmentalImpactCategory(StrEnum):
    """EnvironmentalImpactCategory, 8.4.10."""

    __enumeration__ = "ocpi-2.2.1/EnvironmentalImpactCategory"

    NUCLEAR_WASTE = "NUCLEAR_WASTE"
    """`NUCLEAR_WASTE` on the wire."""
    CARBON_DIOXIDE = "CARBON_DIOXIDE"
    """`CARBON_DIOXIDE` on the wire."""


@unique
class Facility(StrEnum):
    """Facility, 8.4.12."""

    __enumeration__ = "ocpi-2.2.1/Facility"

    HOTEL = "HOTEL"
    """`HOTEL` on the wire."""
    RESTAURANT = "RESTAURANT"
    """`RESTAURANT` on the wire."""
    CAFE = "CAFE"
    """`CAFE` on the wire."""
    MALL = "MALL"
    """`MALL` on the wire."""
    SUPERMARKET = "SUPERMARKET"
    """`SUPERMARKET` on the wire."""
    SPORT = "SPORT"
    """`SPORT` on the wire."""
    RECREATION_AREA = "RECREATION_AREA"
    """`RECREATION_AREA` on the wire."""
    NATURE = "NATURE"
    """`NATURE` on the wire."""
    MUSEUM = "MUSEUM"
    """`MUSEUM` on the wire."""
    BIKE_SHARING = "BIKE_SHARING"
    """`BIKE_SHARING` on the wire."""
    BUS_STOP = "BUS_STOP"
    """`BUS_STOP` on the wire."""
    TAXI_STAND = "TAXI_STAND"
    """`TAXI_STAND` on the wire."""
    TRAM_STOP = "TRAM_STOP"
    """`TRAM_STOP` on the wire."""
    METRO_STATION = "METRO_STATION"
    """`METRO_STATION` on the wire."""
    TRAIN_STATION = "TRAIN_STATION"
    """`TRAIN_STATION` on the wire."""
    AIRPORT = "AIRPORT"
    """`AIRPORT` on the wire."""
    PARKING_LOT = "PARKING_LOT"
    """`PARKING_LOT` on the wire."""
    CARPOOL_PARKING = "CARPOOL_PARKING"
    """`CARPOOL_PARKING` on the wire."""
    FUEL_STATION = "FUEL_STATION"
    """`FUEL_STATION` on the wire."""
    WIFI = "WIFI"
    """`WIFI` on the wire."""


@unique
class ImageCategory(StrEnum):
    """ImageCategory, 8.4.16."""

    __enumeration__ = "ocpi-2.2.1/ImageCategory"

    CHARGER = "CHARGER"
    """`CHARGER` on the wire."""
    ENTRANCE = "ENTRANCE"
    """`ENTRANCE` on the wire."""
    LOCATION = "LOCATION"
    """`LOCATION` on the wire."""
    NETWORK = "NETWORK"
    """`NETWORK` on the wire."""
    OPERATOR = "OPERATOR"
    """`OPERATOR` on the wire."""
    OTHER = "OTHER"
    """`OTHER` on the wire."""
    OWNER = "OWNER"
    """`OWNER` on the wire."""


@unique
class ParkingRestriction(StrEnum):
    """ParkingRestriction, 8.4.17."""

    __enumeration__ = "ocpi-2.2.1/ParkingRestriction"

    EV_ONLY = "EV_ONLY"
    """`EV_ONLY` on the wire."""
    PLUGGED = "PLUGGED"
    """`PLUGGED` on the wire."""
    DISABLED = "DISABLED"
    """`DISABLED` on the wire."""
    CUSTOMERS = "CUSTOMERS"
    """`CUSTOMERS` on the wire."""
    MOTORCYCLES = "MOTORCYCLES"
    """`MOTORCYCLES` on the wire."""


@unique
class ParkingType(StrEnum):
    """ParkingType, 8.4.18."""

    __enumeration__ = "ocpi-2.2.1/ParkingType"

    ALONG_MOTORWAY = "ALONG_MOTORWAY"
    """`ALONG_MOTORWAY` on the wire."""
    PARKING_GARAGE = "PARKING_GARAGE"
    """`PARKING_GARAGE` on the wire."""
    PARKING_LOT = "PARKING_LOT"
    """`PARKING_LOT` on the wire."""
    ON_DRIVEWAY = "ON_DRIVEWAY"
    """`ON_DRIVEWAY` on the wire."""
    ON_STREET = "ON_STREET"
    """`ON_STREET` on the wire."""
    UNDERGROUND_GARAGE = "UNDERGROUND_GARAGE"
    """`UNDERGROUND_GARAGE` on the wire."""


@unique
class PowerType(StrEnum):
    """PowerType, 8.4.19."""

    __enumeration__ = "ocpi-2.2.1/PowerType"

    AC_1_PHASE = "AC_1_PHASE"
    """`AC_1_PHASE` on the wire."""
    AC_2_PHASE = "AC_2_PHASE"
    """`AC_2_PHASE` on the wire."""
    AC_2_PHASE_SPLIT = "AC_2_PHASE_SPLIT"
    """`AC_2_PHASE_SPLIT` on the wire."""
    AC_3_PHASE = "AC_3_PHASE"
    """`AC_3_PHASE` on the wire."""
    DC = "DC"
    """`DC` on the wire."""


@unique
class Status(StrEnum):
    """Status, 8.4.22. Status of the EVSE; no connector has a status of its own."""

    __enumeration__ = "ocpi-2.2.1/Status"

    AVAILABLE = "AVAILABLE"
    """`AVAILABLE` on the wire."""
    BLOCKED = "BLOCKED"
    """`BLOCKED` on the wire."""
    CHARGING = "CHARGING"
    """`CHARGING` on the wire."""
    INOPERATIVE = "INOPERATIVE"
    """`INOPERATIVE` on the wire."""
    OUTOFORDER = "OUTOFORDER"
    """`OUTOFORDER` on the wire."""
    PLANNED = "PLANNED"
    """`PLANNED` on the wire."""
    REMOVED = "REMOVED"
    """`REMOVED` on the wire."""
    RESERVED = "RESERVED"
    """`RESERVED` on the wire."""
    UNKNOWN = "UNKNOWN"
    """`UNKNOWN` on the wire."""


@unique
class ChargingPreferencesResponse(StrEnum):
    """ChargingPreferencesResponse, 9.4.1."""

    __enumeration__ = "ocpi-2.2.1/ChargingPreferencesResponse"

    ACCEPTED = "ACCEPTED"
    """`ACCEPTED` on the wire."""
    DEPARTURE_REQUIRED = "DEPARTURE_REQUIRED"
    """`DEPARTURE_REQUIRED` on the wire."""
    ENERGY_NEED_REQUIRED = "ENERGY_NEED_REQUIRED"
    """`ENERGY_NEED_REQUIRED` on the wire."""
    NOT_POSSIBLE = "NOT_POSSIBLE"
    """`NOT_POSSIBLE` on the wire."""
    PROFILE_TYPE_NOT_SUPPORTED = "PROFILE_TYPE_NOT_SUPPORTED"
    """`PROFILE_TYPE_NOT_SUPPORTED` on the wire."""


@unique
class ProfileType(StrEnum):
    """ProfileType, 9.4.2."""

    __enumeration__ = "ocpi-2.2.1/ProfileType"

    CHEAP = "CHEAP"
    """`CHEAP` on the wire."""
    FAST = "FAST"
    """`FAST` on the wire."""
    GREEN = "GREEN"
    """`GREEN` on the wire."""
    REGULAR = "REGULAR"
    """`REGULAR` on the wire."""


@unique
class SessionStatus(StrEnum):
    """SessionStatus, 9.4.3."""

    __enumeration__ = "ocpi-2.2.1/SessionStatus"

    ACTIVE = "ACTIVE"
    """`ACTIVE` on the wire."""
    COMPLETED = "COMPLETED"
    """`COMPLETED` on the wire."""
    INVALID = "INVALID"
    """`INVALID` on the wire."""
    PENDING = "PENDING"
    """`PENDING` on the wire."""
    RESERVATION = "RESERVATION"
    """`RESERVATION` on the wire."""


@unique
class AuthMethod(StrEnum):
    """AuthMethod, 10.4.1."""

    __enumeration__ = "ocpi-2.2.1/AuthMethod"

    AUTH_REQUEST = "AUTH_REQUEST"
    """`AUTH_REQUEST` on the wire."""
    COMMAND = "COMMAND"
    """`COMMAND` on the wire."""
    WHITELIST = "WHITELIST"
    """`WHITELIST` on the wire."""


@unique
class CdrDimensionType(StrEnum):
    """CdrDimensionType, 10.4.3. CURRENT, ENERGY_EXPORT, ENERGY_IMPORT, POWER and STATE_OF_CHARGE
    are for Session objects only."""

    __enumeration__ = "ocpi-2.2.1/CdrDimensionType"

    CURRENT = "CURRENT"
    """`CURRENT` on the wire."""
    ENERGY = "ENERGY"
    """`ENERGY` on the wire."""
    ENERGY_EXPORT = "ENERGY_EXPORT"
    """`ENERGY_EXPORT` on the wire."""
    ENERGY_IMPORT = "ENERGY_IMPORT"
    """`ENERGY_IMPORT` on the wire."""
    MAX_CURRENT = "MAX_CURRENT"
    """`MAX_CURRENT` on the wire."""
    MIN_CURRENT = "MIN_CURRENT"
    """`MIN_CURRENT` on the wire."""
    MAX_POWER = "MAX_POWER"
    """`MAX_POWER` on the wire."""
    MIN_POWER = "MIN_POWER"
    """`MIN_POWER` on the wire."""
    PARKING_TIME = "PARKING_TIME"
    """`PARKING_TIME` on the wire."""
    POWER = "POWER"
    """`POWER` on the wire."""
    RESERVATION_TIME = "RESERVATION_TIME"
    """`RESERVATION_TIME` on the wire."""
    STATE_OF_CHARGE = "STATE_OF_CHARGE"
    """`STATE_OF_CHARGE` on the wire."""
    TIME = "TIME"
    """`TIME` on the wire."""


@unique
class DayOfWeek(StrEnum):
    """DayOfWeek, 11.4.1."""

    __enumeration__ = "ocpi-2.2.1/DayOfWeek"

    MONDAY = "MONDAY"
    """`MONDAY` on the wire."""
    TUESDAY = "TUESDAY"
    """`TUESDAY` on the wire."""
    WEDNESDAY = "WEDNESDAY"
    """`WEDNESDAY` on the wire."""
    THURSDAY = "THURSDAY"
    """`THURSDAY` on the wire."""
    FRIDAY = "FRIDAY"
    """`FRIDAY` on the wire."""
    SATURDAY = "SATURDAY"
    """`SATURDAY` on the wire."""
    SUNDAY = "SUNDAY"
    """`SUNDAY` on the wire."""


@unique
class ReservationRestrictionType(StrEnum):
    """ReservationRestrictionType, 11.4.3."""

    __enumeration__ = "ocpi-2.2.1/ReservationRestrictionType"

    RESERVATION = "RESERVATION"
    """`RESERVATION` on the wire."""
    RESERVATION_EXPIRES = "RESERVATION_EXPIRES"
    """`RESERVATION_EXPIRES` on the wire."""


@unique
class TariffDimensionType(StrEnum):
    """TariffDimensionType, 11.4.5."""

    __enumeration__ = "ocpi-2.2.1/TariffDimensionType"

    ENERGY = "ENERGY"
    """`ENERGY` on the wire."""
    FLAT = "FLAT"
    """`FLAT` on the wire."""
    PARKING_TIME = "PARKING_TIME"
    """`PARKING_TIME` on the wire."""
    TIME = "TIME"
    """`TIME` on the wire."""


@unique
class TariffType(StrEnum):
    """TariffType, 11.4.7."""

    __enumeration__ = "ocpi-2.2.1/TariffType"

    AD_HOC_PAYMENT = "AD_HOC_PAYMENT"
    """`AD_HOC_PAYMENT` on the wire."""
    PROFILE_CHEAP = "PROFILE_CHEAP"
    """`PROFILE_CHEAP` on the wire."""
    PROFILE_FAST = "PROFILE_FAST"
    """`PROFILE_FAST` on the wire."""
    PROFILE_GREEN = "PROFILE_GREEN"
    """`PROFILE_GREEN` on the wire."""
    REGULAR = "REGULAR"
    """`REGULAR` on the wire."""


@unique
class AllowedType(StrEnum):
    """AllowedType, 12.4.1."""

    __enumeration__ = "ocpi-2.2.1/AllowedType"

    ALLOWED = "ALLOWED"
    """`ALLOWED` on the wire."""
    BLOCKED = "BLOCKED"
    """`BLOCKED` on the wire."""
    EXPIRED = "EXPIRED"
    """`EXPIRED` on the wire."""
    NO_CREDIT = "NO_CREDIT"
    """`NO_CREDIT` on the wire."""
    NOT_ALLOWED = "NOT_ALLOWED"
    """`NOT_ALLOWED` on the wire."""


@unique
class TokenType(StrEnum):
    """TokenType, 12.4.4."""

    __enumeration__ = "ocpi-2.2.1/TokenType"

    AD_HOC_USER = "AD_HOC_USER"
    """`AD_HOC_USER` on the wire."""
    APP_USER = "APP_USER"
    """`APP_USER` on the wire."""
    OTHER = "OTHER"
    """`OTHER` on the wire."""
    RFID = "RFID"
    """`RFID` on the wire."""


@unique
class WhitelistType(StrEnum):
    """WhitelistType, 12.4.5."""

    __enumeration__ = "ocpi-2.2.1/WhitelistType"

    ALWAYS = "ALWAYS"
    """`ALWAYS` on the wire."""
    ALLOWED = "ALLOWED"
    """`ALLOWED` on the wire."""
    ALLOWED_OFFLINE = "ALLOWED_OFFLINE"
    """`ALLOWED_OFFLINE` on the wire."""
    NEVER = "NEVER"
    """`NEVER` on the wire."""


@unique
class CommandResponseType(StrEnum):
    """CommandResponseType, 13.4.1."""

    __enumeration__ = "ocpi-2.2.1/CommandResponseType"

    NOT_SUPPORTED = "NOT_SUPPORTED"
    """`NOT_SUPPORTED` on the wire."""
    REJECTED = "REJECTED"
    """`REJECTED` on the wire."""
    ACCEPTED = "ACCEPTED"
    """`ACCEPTED` on the wire."""
    UNKNOWN_SESSION = "UNKNOWN_SESSION"
    """`UNKNOWN_SESSION` on the wire."""


@unique
class CommandResultType(StrEnum):
    """CommandResultType, 13.4.2."""

    __enumeration__ = "ocpi-2.2.1/CommandResultType"

    ACCEPTED = "ACCEPTED"
    """`ACCEPTED` on the wire."""
    CANCELED_RESERVATION = "CANCELED_RESERVATION"
    """`CANCELED_RESERVATION` on the wire."""
    EVSE_OCCUPIED = "EVSE_OCCUPIED"
    """`EVSE_OCCUPIED` on the wire."""
    EVSE_INOPERATIVE = "EVSE_INOPERATIVE"
    """`EVSE_INOPERATIVE` on the wire."""
    FAILED = "FAILED"
    """`FAILED` on the wire."""
    NOT_SUPPORTED = "NOT_SUPPORTED"
    """`NOT_SUPPORTED` on the wire."""
    REJECTED = "REJECTED"
    """`REJECTED` on the wire."""
    TIMEOUT = "TIMEOUT"
    """`TIMEOUT` on the wire."""
    UNKNOWN_RESERVATION = "UNKNOWN_RESERVATION"
    """`UNKNOWN_RESERVATION` on the wire."""


@unique
class CommandType(StrEnum):
    """CommandType, 13.4.3."""

    __enumeration__ = "ocpi-2.2.1/CommandType"

    CANCEL_RESERVATION = "CANCEL_RESERVATION"
    """`CANCEL_RESERVATION` on the wire."""
    RESERVE_NOW = "RESERVE_NOW"
    """`RESERVE_NOW` on the wire."""
    START_SESSION = "START_SESSION"
    """`START_SESSION` on the wire."""
    STOP_SESSION = "STOP_SESSION"
    """`STOP_SESSION` on the wire."""
    UNLOCK_CONNECTOR = "UNLOCK_CONNECTOR"
    """`UNLOCK_CONNECTOR` on the wire."""


@unique
class ChargingRateUnit(StrEnum):
    """ChargingRateUnit, 14.6.2."""

    __enumeration__ = "ocpi-2.2.1/ChargingRateUnit"

    W = "W"
    """`W` on the wire."""
    A = "A"
    """`A` on the wire."""


@unique
class ChargingProfileResponseType(StrEnum):
    """ChargingProfileResponseType, 14.6.5."""

    __enumeration__ = "ocpi-2.2.1/ChargingProfileResponseType"

    ACCEPTED = "ACCEPTED"
    """`ACCEPTED` on the wire."""
    NOT_SUPPORTED = "NOT_SUPPORTED"
    """`NOT_SUPPORTED` on the wire."""
    REJECTED = "REJECTED"
    """`REJECTED` on the wire."""
    TOO_OFTEN = "TOO_OFTEN"
    """`TOO_OFTEN` on the wire."""
    UNKNOWN_SESSION = "UNKNOWN_SESSION"
    """`UNKNOWN_SESSION` on the wire."""


@unique
class ChargingProfileResultType(StrEnum):
    """ChargingProfileResultType, 14.6.6."""

    __enumeration__ = "ocpi-2.2.1/ChargingProfileResultType"

    ACCEPTED = "ACCEPTED"
    """`ACCEPTED` on the wire."""
    REJECTED = "REJECTED"
    """`REJECTED` on the wire."""
    UNKNOWN = "UNKNOWN"
    """`UNKNOWN` on the wire."""


@unique
class ConnectionStatus(StrEnum):
    """ConnectionStatus, 15.5.1."""

    __enumeration__ = "ocpi-2.2.1/ConnectionStatus"

    CONNECTED = "CONNECTED"
    """`CONNECTED` on the wire."""
    OFFLINE = "OFFLINE"
    """`OFFLINE` on the wire."""
    PLANNED = "PLANNED"
    """`PLANNED` on the wire."""
    SUSPENDED = "SUSPENDED"
    """`SUSPENDED` on the wire."""


@unique
class Role(StrEnum):
    """Role, 16.6."""

    __enumeration__ = "ocpi-2.2.1/Role"

    CPO = "CPO"
    """`CPO` on the wire."""
    EMSP = "EMSP"
    """`EMSP` on the wire."""
    HUB = "HUB"
    """`HUB` on the wire."""
    NAP = "NAP"
    """`NAP` on the wire."""
    NSP = "NSP"
    """`NSP` on the wire."""
    OTHER = "OTHER"
    """`OTHER` on the wire."""
    SCSP = "SCSP"
    """`SCSP` on the wire."""
