"""The enumerations of OCPI 2.3.0 as Python classes.

Generated from catalogues/ocpi-2.3.0.toml by `python -m bridge.generate`; do not edit.
"""

from enum import StrEnum, unique

__all__ = [
    "AccessMethod",
    "AllowedType",
    "AuthMethod",
    "BookingRestrictionType",
    "CanceledReason",
    "Capability",
    "CaptureStatusCode",
    "CdrDimensionType",
    "ChargingPreferencesResponse",
    "ChargingProfileResponseType",
    "ChargingProfileResultType",
    "ChargingRateUnit",
    "CommandResponseType",
    "CommandResultType",
    "CommandType",
    "ConnectionStatus",
    "ConnectorCapability",
    "ConnectorFormat",
    "ConnectorType",
    "DayOfWeek",
    "EVSEPosition",
    "EnergySourceCategory",
    "EnvironmentalImpactCategory",
    "Facility",
    "ImageCategory",
    "InterfaceRole",
    "InvoiceCreator",
    "ModuleID",
    "ParkingDirection",
    "ParkingRestriction",
    "ParkingType",
    "PowerType",
    "ProfileType",
    "ReservationRequestStatus",
    "ReservationRestrictionType",
    "ReservationStatus",
    "Role",
    "SessionStatus",
    "Status",
    "TariffDimensionType",
    "TariffType",
    "TaxIncluded",
    "TokenType",
    "VehicleType",
    "VersionNumber",
    "WhitelistType",
]


@unique
class InterfaceRole(StrEnum):
    """InterfaceRole, 6.2.3."""

    __enumeration__ = "ocpi-2.3.0/InterfaceRole"

    SENDER = "SENDER"
    """The interface of the party that owns the data; others pull from it."""
    RECEIVER = "RECEIVER"
    """The interface of the party that gets the data; the owner pushes to it."""


@unique
class ModuleID(StrEnum):
    """ModuleID, 6.2.4. Partners may agree on custom modules (6.2.5.1). The optional modules name
    their identifiers in their own chapters."""

    __enumeration__ = "ocpi-2.3.0/ModuleID"

    cdrs = "cdrs"
    """Charge detail records, the final basis for billing sessions."""
    chargingprofiles = "chargingprofiles"
    """Limits on the charging speed of running sessions."""
    commands = "commands"
    """Remote start, stop, reserve and unlock requests."""
    credentials = "credentials"
    """Registration and exchange of access tokens; required of everyone."""
    hubclientinfo = "hubclientinfo"
    """Which parties are reachable through a hub."""
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
    """VersionNumber, 6.2.5."""

    __enumeration__ = "ocpi-2.3.0/VersionNumber"

    v2_0 = "2.0"
    """OCPI 2.0, knows only the CPO and eMSP roles."""
    v2_1 = "2.1"
    """OCPI 2.1, deprecated; use 2.1.1 in its place. Deprecated: do not use, use 2.1.1 instead."""
    v2_1_1 = "2.1.1"
    """OCPI 2.1.1, the usable release of the 2.1 line."""
    v2_2 = "2.2"
    """OCPI 2.2, deprecated; use 2.2.1 in its place. Deprecated: do not use, use 2.2.1 instead."""
    v2_2_1 = "2.2.1"
    """OCPI 2.2.1, the usable release of the 2.2 line."""
    v2_3_0 = "2.3.0"
    """OCPI 2.3.0, the version this catalogue describes."""


@unique
class Capability(StrEnum):
    """Capability, 8.4.3."""

    __enumeration__ = "ocpi-2.3.0/Capability"

    CHARGING_PROFILE_CAPABLE = "CHARGING_PROFILE_CAPABLE"
    """The EVSE takes charging profiles."""
    CHARGING_PREFERENCES_CAPABLE = "CHARGING_PREFERENCES_CAPABLE"
    """The EVSE takes wishes of the driver, such as departure time."""
    CHIP_CARD_SUPPORT = "CHIP_CARD_SUPPORT"
    """The payment terminal reads the chip of a card."""
    CONTACTLESS_CARD_SUPPORT = "CONTACTLESS_CARD_SUPPORT"
    """The payment terminal reads cards held near it."""
    CREDIT_CARD_PAYABLE = "CREDIT_CARD_PAYABLE"
    """A payment terminal takes credit cards."""
    DEBIT_CARD_PAYABLE = "DEBIT_CARD_PAYABLE"
    """A payment terminal takes debit cards."""
    PED_TERMINAL = "PED_TERMINAL"
    """The payment terminal has a PIN entry device."""
    REMOTE_START_STOP_CAPABLE = "REMOTE_START_STOP_CAPABLE"
    """Sessions can be started and stopped from afar."""
    RESERVABLE = "RESERVABLE"
    """The EVSE can be held for a driver in advance."""
    RFID_READER = "RFID_READER"
    """A driver can authorize with an RFID token at the EVSE."""
    START_SESSION_CONNECTOR_REQUIRED = "START_SESSION_CONNECTOR_REQUIRED"
    """A remote start must name the connector; for OCPP 1.x stations with several."""
    TOKEN_GROUP_CAPABLE = "TOKEN_GROUP_CAPABLE"
    """Tokens of one group can stop each other's sessions."""
    UNLOCK_CAPABLE = "UNLOCK_CAPABLE"
    """The connector has a lock that the eMSP can ask to open."""


@unique
class ConnectorCapability(StrEnum):
    """ConnectorCapability, 8.4.4."""

    __enumeration__ = "ocpi-2.3.0/ConnectorCapability"

    ISO_15118_2_PLUG_AND_CHARGE = "ISO_15118_2_PLUG_AND_CHARGE"
    """Charging by contract certificate as in ISO 15118-2."""
    ISO_15118_20_PLUG_AND_CHARGE = "ISO_15118_20_PLUG_AND_CHARGE"
    """Charging by contract certificate as in ISO 15118-20."""


@unique
class ConnectorFormat(StrEnum):
    """ConnectorFormat, 8.4.5."""

    __enumeration__ = "ocpi-2.3.0/ConnectorFormat"

    SOCKET = "SOCKET"
    """The driver brings a cable and plugs it in here."""
    CABLE = "CABLE"
    """The cable is fixed to the EVSE; the driver plugs it into the vehicle."""


@unique
class ConnectorType(StrEnum):
    """ConnectorType, 8.4.6."""

    __enumeration__ = "ocpi-2.3.0/ConnectorType"

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
    MCS = "MCS"
    """Plug of the Megawatt Charging System, for DC."""
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
    SAE_J3400 = "SAE_J3400"
    """North American plug (NACS) as standardised in SAE J3400."""
    TESLA_R = "TESLA_R"
    """Plug of the Tesla Roadster, round, 4 pins."""
    TESLA_S = "TESLA_S"
    """Plug of the Tesla Model S, oval, 5 pins."""


@unique
class EnergySourceCategory(StrEnum):
    """EnergySourceCategory, 8.4.9."""

    __enumeration__ = "ocpi-2.3.0/EnergySourceCategory"

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
    """EnvironmentalImpactCategory, 8.4.11."""

    __enumeration__ = "ocpi-2.3.0/EnvironmentalImpactCategory"

    NUCLEAR_WASTE = "NUCLEAR_WASTE"
    """Nuclear waste produced, in grams per kWh."""
    CARBON_DIOXIDE = "CARBON_DIOXIDE"
    """Carbon dioxide given off, in grams per kWh."""


@unique
class EVSEPosition(StrEnum):
    """EVSEPosition, 8.4.13."""

    __enumeration__ = "ocpi-2.3.0/EVSEPosition"

    LEFT = "LEFT"
    """The EVSE stands to the left of the parked vehicle."""
    RIGHT = "RIGHT"
    """The EVSE stands to the right of the parked vehicle."""
    CENTER = "CENTER"
    """The EVSE stands centred in front of or behind the vehicle."""


@unique
class Facility(StrEnum):
    """Facility, 8.4.15."""

    __enumeration__ = "ocpi-2.3.0/Facility"

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
    BIKE_SHARING = "BIKE_SHARING"
    """The location belongs to a hire point for shared bicycles or scooters."""
    BUS_STOP = "BUS_STOP"
    """The location belongs to a bus stop."""
    TAXI_STAND = "TAXI_STAND"
    """The location belongs to a taxi rank."""
    TRAM_STOP = "TRAM_STOP"
    """The location belongs to a tram stop."""
    METRO_STATION = "METRO_STATION"
    """The location belongs to an underground railway station."""
    TRAIN_STATION = "TRAIN_STATION"
    """The location belongs to a railway station."""
    AIRPORT = "AIRPORT"
    """The location belongs to an airport."""
    PARKING_LOT = "PARKING_LOT"
    """The location belongs to a car park."""
    CARPOOL_PARKING = "CARPOOL_PARKING"
    """The location belongs to a car park for meeting to share a ride."""
    FUEL_STATION = "FUEL_STATION"
    """The location belongs to a petrol station."""
    WIFI = "WIFI"
    """Wireless or other internet access is on offer."""


@unique
class ImageCategory(StrEnum):
    """ImageCategory, 8.4.19."""

    __enumeration__ = "ocpi-2.3.0/ImageCategory"

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
class ParkingDirection(StrEnum):
    """ParkingDirection, 8.4.20."""

    __enumeration__ = "ocpi-2.3.0/ParkingDirection"

    PARALLEL = "PARALLEL"
    """Vehicles park along the road."""
    PERPENDICULAR = "PERPENDICULAR"
    """Vehicles park at right angles to the road."""
    ANGLE = "ANGLE"
    """Vehicles park aslant to the road."""


@unique
class ParkingRestriction(StrEnum):
    """ParkingRestriction, 8.4.21."""

    __enumeration__ = "ocpi-2.3.0/ParkingRestriction"

    CUSTOMERS = "CUSTOMERS"
    """Kept for customers or guests of the site."""
    DISABLED = "DISABLED"
    """Kept for disabled people who can show a permit."""
    EMPLOYEES = "EMPLOYEES"
    """Kept for people who work at the site."""
    EV_ONLY = "EV_ONLY"
    """Only electric vehicles may park here."""
    MOTORCYCLES = "MOTORCYCLES"
    """Fit only for electric motorcycles or scooters."""
    PLUGGED = "PLUGGED"
    """Parking is allowed only while plugged in."""
    TAXIS = "TAXIS"
    """Kept for taxis."""
    TENANTS = "TENANTS"
    """Kept for people who rent or live at the site."""


@unique
class ParkingType(StrEnum):
    """ParkingType, 8.4.22."""

    __enumeration__ = "ocpi-2.3.0/ParkingType"

    ALONG_MOTORWAY = "ALONG_MOTORWAY"
    """Rest area or car park beside a motorway."""
    PARKING_GARAGE = "PARKING_GARAGE"
    """Car park building with several storeys."""
    PARKING_LOT = "PARKING_LOT"
    """Open ground set aside for parking."""
    ON_DRIVEWAY = "ON_DRIVEWAY"
    """On the drive of a house or building."""
    ON_STREET = "ON_STREET"
    """In public space beside a street."""
    UNDERGROUND_GARAGE = "UNDERGROUND_GARAGE"
    """Car park with several storeys, mainly below ground."""


@unique
class PowerType(StrEnum):
    """PowerType, 8.4.23."""

    __enumeration__ = "ocpi-2.3.0/PowerType"

    AC_1_PHASE = "AC_1_PHASE"
    """Alternating current on one phase."""
    AC_2_PHASE = "AC_2_PHASE"
    """Alternating current with two of three phases connected."""
    AC_2_PHASE_SPLIT = "AC_2_PHASE_SPLIT"
    """Alternating current on two phases of a split-phase system."""
    AC_3_PHASE = "AC_3_PHASE"
    """Alternating current on three phases."""
    DC = "DC"
    """Direct current, converted outside the vehicle."""


@unique
class Status(StrEnum):
    """Status, 8.4.26. Status of the EVSE; no connector has a status of its own."""

    __enumeration__ = "ocpi-2.3.0/Status"

    AVAILABLE = "AVAILABLE"
    """Free; a new session can start."""
    BLOCKED = "BLOCKED"
    """Out of reach because something is in the way, for instance a car."""
    CHARGING = "CHARGING"
    """In use, which need not mean that energy flows."""
    INOPERATIVE = "INOPERATIVE"
    """Not yet active or out of use for a while, but not broken."""
    OUTOFORDER = "OUTOFORDER"
    """Out of use because something is broken."""
    PLANNED = "PLANNED"
    """Announced, to be opened later."""
    REMOVED = "REMOVED"
    """Taken away or given up for good."""
    RESERVED = "RESERVED"
    """Held for one driver and closed to others."""
    UNKNOWN = "UNKNOWN"
    """No status is at hand; also used while offline."""


@unique
class VehicleType(StrEnum):
    """VehicleType, 8.4.28. OCPI's own categories; the nearest UNECE codes stand beside them."""

    __enumeration__ = "ocpi-2.3.0/VehicleType"

    MOTORCYCLE = "MOTORCYCLE"
    """Motorcycle; UNECE category L."""
    PERSONAL_VEHICLE = "PERSONAL_VEHICLE"
    """Car for persons; UNECE category M1."""
    PERSONAL_VEHICLE_WITH_TRAILER = "PERSONAL_VEHICLE_WITH_TRAILER"
    """Car for persons with a trailer; UNECE M1 and O."""
    VAN = "VAN"
    """Light goods vehicle; UNECE category N1."""
    SEMI_TRACTOR = "SEMI_TRACTOR"
    """Tractor unit without its trailer; UNECE category T."""
    RIGID = "RIGID"
    """Lorry in one piece; UNECE category N2 or N3."""
    TRUCK_WITH_TRAILER = "TRUCK_WITH_TRAILER"
    """Lorry or tractor with a trailer; UNECE N2 or N3 and O."""
    BUS = "BUS"
    """Bus or coach; UNECE category M2 or M3."""
    DISABLED = "DISABLED"
    """Vehicle of a disabled person who needs more room; mostly M1."""


@unique
class ChargingPreferencesResponse(StrEnum):
    """ChargingPreferencesResponse, 9.4.1."""

    __enumeration__ = "ocpi-2.3.0/ChargingPreferencesResponse"

    ACCEPTED = "ACCEPTED"
    """The EVSE will try to follow the preferences, without guarantee."""
    DEPARTURE_REQUIRED = "DEPARTURE_REQUIRED"
    """The CPO needs a departure time to plan the charging."""
    ENERGY_NEED_REQUIRED = "ENERGY_NEED_REQUIRED"
    """The CPO needs the wanted amount of energy to plan the charging."""
    NOT_POSSIBLE = "NOT_POSSIBLE"
    """The preferences ask for something the EVSE cannot deliver."""
    PROFILE_TYPE_NOT_SUPPORTED = "PROFILE_TYPE_NOT_SUPPORTED"
    """The EVSE does not offer the chosen profile type."""


@unique
class ProfileType(StrEnum):
    """ProfileType, 9.4.2."""

    __enumeration__ = "ocpi-2.3.0/ProfileType"

    CHEAP = "CHEAP"
    """Charge at the lowest price."""
    FAST = "FAST"
    """Charge as quickly as possible, even at a higher price."""
    GREEN = "GREEN"
    """Charge with as much green energy as possible."""
    REGULAR = "REGULAR"
    """Charge normally; the driver states no special wish."""


@unique
class SessionStatus(StrEnum):
    """SessionStatus, 9.4.3."""

    __enumeration__ = "ocpi-2.3.0/SessionStatus"

    ACTIVE = "ACTIVE"
    """Cable and authorization are in place; energy may or may not flow."""
    COMPLETED = "COMPLETED"
    """Ended properly; the session will not change any more."""
    INVALID = "INVALID"
    """Declared void and not billed."""
    PENDING = "PENDING"
    """Not started, something is still missing; the initial state."""
    RESERVATION = "RESERVATION"
    """Opened by a reservation; no charging yet."""


@unique
class AuthMethod(StrEnum):
    """AuthMethod, 10.4.1."""

    __enumeration__ = "ocpi-2.3.0/AuthMethod"

    AUTH_REQUEST = "AUTH_REQUEST"
    """The eMSP was asked to authorize the token."""
    COMMAND = "COMMAND"
    """The token came with a command such as StartSession or ReserveNow."""
    WHITELIST = "WHITELIST"
    """A stored list sufficed; the eMSP was not asked."""


@unique
class CdrDimensionType(StrEnum):
    """CdrDimensionType, 10.4.3. CURRENT, ENERGY_EXPORT, ENERGY_IMPORT, POWER and STATE_OF_CHARGE
    are for Session objects only."""

    __enumeration__ = "ocpi-2.3.0/CdrDimensionType"

    CURRENT = "CURRENT"
    """Mean current in amperes, negative towards the grid; sessions only."""
    ENERGY = "ENERGY"
    """Energy charged in kWh, negative when more went back to the grid."""
    ENERGY_EXPORT = "ENERGY_EXPORT"
    """Energy fed back to the grid in kWh; sessions only."""
    ENERGY_IMPORT = "ENERGY_IMPORT"
    """Energy taken by the vehicle in kWh; sessions only."""
    MAX_CURRENT = "MAX_CURRENT"
    """Highest current in amperes, summed over the phases."""
    MIN_CURRENT = "MIN_CURRENT"
    """Lowest current in amperes, summed over the phases; negative towards the grid."""
    MAX_POWER = "MAX_POWER"
    """Highest power reached, in kW."""
    MIN_POWER = "MIN_POWER"
    """Lowest power reached, in kW; negative towards the grid."""
    PARKING_TIME = "PARKING_TIME"
    """Time in which the vehicle asks for no power, in hours."""
    POWER = "POWER"
    """Mean power in kW, negative towards the grid; sessions only."""
    RESERVATION_TIME = "RESERVATION_TIME"
    """Time held for the customer before use, in hours."""
    STATE_OF_CHARGE = "STATE_OF_CHARGE"
    """Charge level of the battery, 0 to 100 percent; sessions only."""
    TIME = "TIME"
    """Time spent charging, in hours."""


@unique
class DayOfWeek(StrEnum):
    """DayOfWeek, 12.4.1."""

    __enumeration__ = "ocpi-2.3.0/DayOfWeek"

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
class ReservationRestrictionType(StrEnum):
    """ReservationRestrictionType, 12.4.4."""

    __enumeration__ = "ocpi-2.3.0/ReservationRestrictionType"

    RESERVATION = "RESERVATION"
    """The tariff element prices a reservation."""
    RESERVATION_EXPIRES = "RESERVATION_EXPIRES"
    """The tariff element prices a reservation that lapsed without a session."""


@unique
class TariffDimensionType(StrEnum):
    """TariffDimensionType, 12.4.6."""

    __enumeration__ = "ocpi-2.3.0/TariffDimensionType"

    ENERGY = "ENERGY"
    """Price per kWh."""
    FLAT = "FLAT"
    """Fixed fee that does not depend on any quantity."""
    PARKING_TIME = "PARKING_TIME"
    """Price per hour without charging."""
    TIME = "TIME"
    """Price per hour charging, or per hour held in a reservation element."""


@unique
class TariffType(StrEnum):
    """TariffType, 12.4.8."""

    __enumeration__ = "ocpi-2.3.0/TariffType"

    AD_HOC_PAYMENT = "AD_HOC_PAYMENT"
    """Applies to payment on the spot at the station."""
    PROFILE_CHEAP = "PROFILE_CHEAP"
    """Applies when the driver has chosen the CHEAP preference."""
    PROFILE_FAST = "PROFILE_FAST"
    """Applies when the driver has chosen the FAST preference."""
    PROFILE_GREEN = "PROFILE_GREEN"
    """Applies when the driver has chosen the GREEN preference."""
    REGULAR = "REGULAR"
    """Applies with an RFID card and no preference, or with preference REGULAR."""


@unique
class TaxIncluded(StrEnum):
    """TaxIncluded, 12.4.9."""

    __enumeration__ = "ocpi-2.3.0/TaxIncluded"

    YES = "YES"
    """The prices of the tariff include taxes."""
    NO = "NO"
    """The prices of the tariff do not include taxes."""
    N_A = "N/A"
    """No taxes apply to the tariff."""


@unique
class AllowedType(StrEnum):
    """AllowedType, 13.4.1."""

    __enumeration__ = "ocpi-2.3.0/AllowedType"

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
    """TokenType, 13.4.4. EMAID tokens are not to be pushed at all."""

    __enumeration__ = "ocpi-2.3.0/TokenType"

    AD_HOC_USER = "AD_HOC_USER"
    """Identifier made by a server for one session only."""
    APP_USER = "APP_USER"
    """Identifier made by a server for an app user, the same every time."""
    EMAID = "EMAID"
    """Contract identifier of e-mobility, as Plug and Charge presents it."""
    OTHER = "OTHER"
    """Any identifier the other types do not cover."""
    RFID = "RFID"
    """Identifier read from an RFID card or fob."""


@unique
class WhitelistType(StrEnum):
    """WhitelistType, 13.4.5."""

    __enumeration__ = "ocpi-2.3.0/WhitelistType"

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
    """CommandResponseType, 14.4.1."""

    __enumeration__ = "ocpi-2.3.0/CommandResponseType"

    NOT_SUPPORTED = "NOT_SUPPORTED"
    """The CPO, station or EVSE does not offer this command."""
    REJECTED = "REJECTED"
    """The CPO turned the request down."""
    ACCEPTED = "ACCEPTED"
    """The CPO took the request; whether it succeeds comes later."""
    UNKNOWN_SESSION = "UNKNOWN_SESSION"
    """The CPO does not know the session named."""


@unique
class CommandResultType(StrEnum):
    """CommandResultType, 14.4.2."""

    __enumeration__ = "ocpi-2.3.0/CommandResultType"

    ACCEPTED = "ACCEPTED"
    """The station accepted the command; not a proof of execution."""
    CANCELED_RESERVATION = "CANCELED_RESERVATION"
    """The CPO itself withdrew an existing reservation."""
    EVSE_OCCUPIED = "EVSE_OCCUPIED"
    """The EVSE is already in use by another session."""
    EVSE_INOPERATIVE = "EVSE_INOPERATIVE"
    """The EVSE is out of service or has a fault."""
    FAILED = "FAILED"
    """The station could not carry the command out."""
    NOT_SUPPORTED = "NOT_SUPPORTED"
    """The station does not offer this command."""
    REJECTED = "REJECTED"
    """The station turned the command down."""
    TIMEOUT = "TIMEOUT"
    """The station did not answer in reasonable time."""
    UNKNOWN_RESERVATION = "UNKNOWN_RESERVATION"
    """The station does not know the reservation named."""


@unique
class CommandType(StrEnum):
    """CommandType, 14.4.3."""

    __enumeration__ = "ocpi-2.3.0/CommandType"

    CANCEL_RESERVATION = "CANCEL_RESERVATION"
    """Ask to withdraw a reservation made before."""
    RESERVE_NOW = "RESERVE_NOW"
    """Ask to hold an EVSE for a token."""
    START_SESSION = "START_SESSION"
    """Ask to start charging for a token."""
    STOP_SESSION = "STOP_SESSION"
    """Ask to end a running session."""
    UNLOCK_CONNECTOR = "UNLOCK_CONNECTOR"
    """Ask to open the connector lock; meant for help desk staff only."""


@unique
class ChargingRateUnit(StrEnum):
    """ChargingRateUnit, 15.6.2."""

    __enumeration__ = "ocpi-2.3.0/ChargingRateUnit"

    W = "W"
    """Limit in watts for all phases together; mostly for DC."""
    A = "A"
    """Limit in amperes for each phase, not the sum; mostly for AC."""


@unique
class ChargingProfileResponseType(StrEnum):
    """ChargingProfileResponseType, 15.6.5."""

    __enumeration__ = "ocpi-2.3.0/ChargingProfileResponseType"

    ACCEPTED = "ACCEPTED"
    """The CPO took the request and passes it on."""
    NOT_SUPPORTED = "NOT_SUPPORTED"
    """The CPO, station or EVSE does not offer charging profiles."""
    REJECTED = "REJECTED"
    """The CPO turned the request down, also for sessions of other parties."""
    TOO_OFTEN = "TOO_OFTEN"
    """The requester sends requests faster than the CPO allows."""
    UNKNOWN_SESSION = "UNKNOWN_SESSION"
    """The CPO does not know the session named."""


@unique
class ChargingProfileResultType(StrEnum):
    """ChargingProfileResultType, 15.6.6."""

    __enumeration__ = "ocpi-2.3.0/ChargingProfileResultType"

    ACCEPTED = "ACCEPTED"
    """The EVSE took the request."""
    REJECTED = "REJECTED"
    """The EVSE turned the request down."""
    UNKNOWN = "UNKNOWN"
    """The EVSE has no charging profile that matches the request."""


@unique
class ConnectionStatus(StrEnum):
    """ConnectionStatus, 16.5.1."""

    __enumeration__ = "ocpi-2.3.0/ConnectionStatus"

    CONNECTED = "CONNECTED"
    """The party is connected to the hub."""
    OFFLINE = "OFFLINE"
    """The party cannot be reached at the moment."""
    PLANNED = "PLANNED"
    """The party is expected but has never been connected."""
    SUSPENDED = "SUSPENDED"
    """The party has left and will not connect again."""


@unique
class Role(StrEnum):
    """Role, 17.10. Cancellation.who_canceled of the optional module Bookings 1.1 is labelled Role
    but links to InterfaceRole."""

    __enumeration__ = "ocpi-2.3.0/Role"

    CPO = "CPO"
    """Charge point operator, runs the stations."""
    EMSP = "EMSP"
    """E-mobility service provider, has the contracts with drivers."""
    NAP = "NAP"
    """National access point, the official register of a country's locations."""
    NSP = "NSP"
    """Navigation service provider, interested in location data only."""
    OTHER = "OTHER"
    """Any party the other roles do not cover."""
    SCSP = "SCSP"
    """Smart charging service provider, sends charging profiles."""


@unique
class InvoiceCreator(StrEnum):
    """InvoiceCreator, 17.7.1. Of the optional module Payments 1."""

    __enumeration__ = "ocpi-2.3.0/InvoiceCreator"

    CPO = "CPO"
    """The charge point operator writes the invoice."""
    PTP = "PTP"
    """The payment terminal provider writes the invoice."""


@unique
class CaptureStatusCode(StrEnum):
    """CaptureStatusCode, 17.7.2. Of the optional module Payments 1."""

    __enumeration__ = "ocpi-2.3.0/CaptureStatusCode"

    SUCCESS = "SUCCESS"
    """The whole amount was captured."""
    PARTIAL_SUCCESS = "PARTIAL_SUCCESS"
    """Only a part of the amount was captured."""
    FAILED = "FAILED"
    """Nothing was captured."""


@unique
class BookingRestrictionType(StrEnum):
    """BookingRestrictionType, 11.4.5. Of the optional module Bookings 1.1."""

    __enumeration__ = "ocpi-2.3.0/BookingRestrictionType"

    BOOKING = "BOOKING"
    """The tariff element prices a booking."""
    BOOKING_EXPIRES = "BOOKING_EXPIRES"
    """The tariff element prices a booking that lapsed unused."""
    BOOKING_CANCELLATION_FEES = "BOOKING_CANCELLATION_FEES"
    """The tariff element prices the cancellation of a booking."""
    BOOKING_OVERTIME = "BOOKING_OVERTIME"
    """The tariff element prices the time beyond the booked slot."""


@unique
class AccessMethod(StrEnum):
    """AccessMethod, 16.4.2. Of the optional module Bookings 1.1; called LocationAccess in Bookings
    1.0."""

    __enumeration__ = "ocpi-2.3.0/AccessMethod"

    OPEN = "OPEN"
    """Anyone can drive in."""
    TOKEN = "TOKEN"
    """A token opens the way in."""
    LICENSE_PLATE = "LICENSE_PLATE"
    """The number plate is recognised."""
    ACCESS_CODE = "ACCESS_CODE"
    """A code typed in opens the way in."""
    INTERCOM = "INTERCOM"
    """Somebody has to be called to open the way in."""
    PARKING_TICKET = "PARKING_TICKET"
    """A parking ticket is drawn at the way in."""


@unique
class CanceledReason(StrEnum):
    """CanceledReason, 16.4.8. Of the optional module Bookings 1.1."""

    __enumeration__ = "ocpi-2.3.0/CanceledReason"

    POWER_OUTAGE = "POWER_OUTAGE"
    """There is no power at the place."""
    BROKEN_CHARGER = "BROKEN_CHARGER"
    """The charger is out of order."""
    FULL = "FULL"
    """No space is left at the place."""
    BLOCKED = "BLOCKED"
    """Something is in the way of the charger."""
    TRAFFIC = "TRAFFIC"
    """The driver is held up by traffic."""
    BROKEN_VEHICLE = "BROKEN_VEHICLE"
    """The vehicle of the driver broke down."""
    NO_CANCELED = "NO_CANCELED"
    """The driver gave no reason for cancelling."""
    UNKNOWN = "UNKNOWN"
    """No reason is known."""


@unique
class ReservationRequestStatus(StrEnum):
    """ReservationRequestStatus, 16.4.12. Of the optional module Bookings 1.1."""

    __enumeration__ = "ocpi-2.3.0/ReservationRequestStatus"

    PENDING = "PENDING"
    """The request has not been answered yet."""
    ACCEPTED = "ACCEPTED"
    """The request was granted."""
    DECLINED = "DECLINED"
    """The request was turned down."""
    FAILED = "FAILED"
    """The request could not be handled."""


@unique
class ReservationStatus(StrEnum):
    """ReservationStatus, 16.4.13. Of the optional module Bookings 1.1."""

    __enumeration__ = "ocpi-2.3.0/ReservationStatus"

    PENDING = "PENDING"
    """Not confirmed yet."""
    RESERVED = "RESERVED"
    """Confirmed and held for the driver."""
    CANCELED = "CANCELED"
    """Withdrawn by one of the parties."""
    FAILED = "FAILED"
    """The request for it failed."""
    NO_SHOW = "NO_SHOW"
    """The driver did not come."""
    FULFILLED = "FULFILLED"
    """The driver came and used it."""
    REJECTED = "REJECTED"
    """The operator turned it down."""
    UNKNOWN = "UNKNOWN"
    """The state is not known."""
