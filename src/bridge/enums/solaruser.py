"""The enumerations of SolarUser 1 as Python classes.

Generated from catalogues/solaruser.toml by `python -m bridge.generate`; do not edit.
"""

from enum import StrEnum, unique

__all__ = [
    "AuthorizationStatus",
    "ChargePointErrorCode",
    "ChargePointStatus",
    "ChargeSessionEndReason",
    "ChargingProfileKind",
    "ChargingProfilePurpose",
    "ChargingProfileStatus",
    "ChargingScheduleRecurrency",
    "ConfigurationType",
    "Location",
    "Measurand",
    "OcppTopic",
    "Phase",
    "PhaseRotation",
    "ReadingContext",
    "RegistrationStatus",
    "UnitOfMeasure",
]


@unique
class AuthorizationStatus(StrEnum):
    """AuthorizationStatus, AuthorizationStatus."""

    __enumeration__ = "solaruser/AuthorizationStatus"

    None_ = "None"
    """No authorization state is set; code 0, sent to OCPP 1.6 as Invalid."""
    Accepted = "Accepted"
    """The identifier may charge."""
    Blocked = "Blocked"
    """The identifier is known but barred from charging."""
    Expired = "Expired"
    """The validity of the identifier has run out."""
    Invalid = "Invalid"
    """The identifier is not acceptable; in OCPP 1.6 also for unknown ones."""
    ConcurrentTx = "ConcurrentTx"
    """The identifier is already charging elsewhere and may not do so twice."""
    NoCredit = "NoCredit"
    """The account has too little credit; sent to OCPP 1.6 as Invalid."""
    NotAllowedTypeEVSE = "NotAllowedTypeEVSE"
    """The identifier may not use such an EVSE; sent to OCPP 1.6 as Invalid."""
    NotAtThisLocation = "NotAtThisLocation"
    """The identifier may not charge at this place; sent to OCPP 1.6 as Invalid."""
    NotAtThisTime = "NotAtThisTime"
    """The identifier may not charge at this hour; sent to OCPP 1.6 as Invalid."""
    Unknown = "Unknown"
    """The identifier is not known; sent to OCPP 1.6 as Invalid."""


@unique
class ChargePointErrorCode(StrEnum):
    """ChargePointErrorCode, Connector error code."""

    __enumeration__ = "solaruser/ChargePointErrorCode"

    Unknown = "Unknown"
    """The error code is missing or not recognised; code 0. In the code, not on the wiki page."""
    ConnectorLockFailure = "ConnectorLockFailure"
    """The plug lock cannot be closed or opened."""
    HighTemperature = "HighTemperature"
    """The inside of the station is too hot."""
    Mode3Error = "Mode3Error"
    """Talk with the vehicle failed; OCPP 1.5 name of EVCommunicationError."""
    NoError = "NoError"
    """Nothing is wrong; sent with ordinary status changes."""
    PowerMeterFailure = "PowerMeterFailure"
    """The energy or power meter cannot be read."""
    PowerSwitchFailure = "PowerSwitchFailure"
    """The contactor or other power switch does not obey."""
    ReaderFailure = "ReaderFailure"
    """The reader for identification cards does not work."""
    ResetFailure = "ResetFailure"
    """A reset could not be carried out."""
    GroundFailure = "GroundFailure"
    """The residual current or ground fault protection has tripped."""
    OverCurrentFailure = "OverCurrentFailure"
    """The protection against too much current has tripped."""
    UnderVoltage = "UnderVoltage"
    """The voltage is lower than allowed."""
    WeakSignal = "WeakSignal"
    """The wireless link of the station is poor."""
    OtherError = "OtherError"
    """None of the other codes fits; vendorErrorCode says more."""
    EVCommunicationError = "EVCommunicationError"
    """Talk with the vehicle failed; no reason by itself to report Faulted."""
    InternalError = "InternalError"
    """A hardware or software part of the station failed."""
    LocalListConflict = "LocalListConflict"
    """The central system's answer contradicts the list kept in the station."""
    OverVoltage = "OverVoltage"
    """The voltage is higher than allowed."""


@unique
class ChargePointStatus(StrEnum):
    """ChargePointStatus, Connector status. Unknown is what a connector shows before its first
    status."""

    __enumeration__ = "solaruser/ChargePointStatus"

    Unknown = "Unknown"
    """No status has arrived yet, or it was not recognised. In the code, not on the wiki page."""
    Available = "Available"
    """Free for the next user."""
    Occupied = "Occupied"
    """In use without further detail; today it comes from OCPP 2.0.1 chargers."""
    Faulted = "Faulted"
    """Out of service because of an error."""
    Unavailable = "Unavailable"
    """Out of service by command or by the station's own decision."""
    Reserved = "Reserved"
    """Held for one user by a ReserveNow command."""
    Preparing = "Preparing"
    """Taken by a user, cable or vehicle, but no transaction runs yet."""
    Charging = "Charging"
    """The contactor is closed and the vehicle can draw energy."""
    SuspendedEV = "SuspendedEV"
    """The station offers energy, but the vehicle takes none."""
    SuspendedEVSE = "SuspendedEVSE"
    """A vehicle is connected, but the station offers it no energy."""
    Finishing = "Finishing"
    """The transaction has ended, but cable or vehicle is still there."""


@unique
class ChargeSessionEndReason(StrEnum):
    """ChargeSessionEndReason, Charge session end reason."""

    __enumeration__ = "solaruser/ChargeSessionEndReason"

    Unknown = "Unknown"
    """The reason was not recognised; an absent one becomes Local."""
    EmergencyStop = "EmergencyStop"
    """Someone pressed the emergency button."""
    EVDisconnected = "EVDisconnected"
    """The cable was pulled out or the vehicle drove off."""
    HardReset = "HardReset"
    """The central system ordered a hard reset."""
    Local = "Local"
    """The user ended it regularly at the station; assumed when absent."""
    Other = "Other"
    """None of the other reasons fits."""
    PowerLoss = "PowerLoss"
    """The station lost its supply altogether."""
    Reboot = "Reboot"
    """The station restarted of its own accord, for instance by watchdog."""
    Remote = "Remote"
    """The user ended it regularly from afar, for instance by app."""
    SoftReset = "SoftReset"
    """The central system ordered a soft reset."""
    UnlockCommand = "UnlockCommand"
    """The central system ordered the connector to be unlocked."""
    DeAuthorized = "DeAuthorized"
    """The answer to StartTransaction did not accept the identifier."""
    EnergyLimitReached = "EnergyLimitReached"
    """The agreed amount of energy was delivered. In the code, not on the wiki page."""
    GroundFault = "GroundFault"
    """The ground fault protection tripped. In the code, not on the wiki page."""
    ImmediateReset = "ImmediateReset"
    """An immediate reset was ordered; HardReset in OCPP 1.6. In the code, not on the wiki page."""
    LocalOutOfCredit = "LocalOutOfCredit"
    """A credit limit kept by the station was used up. In the code, not on the wiki page."""
    MasterPass = "MasterPass"
    """Someone ended it with a master pass token. In the code, not on the wiki page."""
    OvercurrentFault = "OvercurrentFault"
    """More current flowed than allowed. In the code, not on the wiki page."""
    PowerQuality = "PowerQuality"
    """The grid supply was too poor to go on. In the code, not on the wiki page."""
    SOCLimitReached = "SOCLimitReached"
    """The battery reached the wanted charge level. In the code, not on the wiki page."""
    StoppedByEV = "StoppedByEV"
    """The vehicle itself ended charging. In the code, not on the wiki page."""
    TimeLimitReached = "TimeLimitReached"
    """The agreed charging time was over. In the code, not on the wiki page."""
    Timeout = "Timeout"
    """No vehicle was plugged in within the time allowed. In the code, not on the wiki page."""


@unique
class ChargingProfileKind(StrEnum):
    """ChargingProfileKind, ChargingProfileKind."""

    __enumeration__ = "solaruser/ChargingProfileKind"

    Unknown = "Unknown"
    """No kind is set or it was not recognised; code 0."""
    Absolute = "Absolute"
    """Periods count from a fixed moment written in the schedule."""
    Recurring = "Recurring"
    """The schedule starts again every day or every week."""
    Relative = "Relative"
    """Periods count from an event at the station, such as the transaction start."""


@unique
class ChargingProfilePurpose(StrEnum):
    """ChargingProfilePurpose, ChargingProfilePurpose."""

    __enumeration__ = "solaruser/ChargingProfilePurpose"

    Unknown = "Unknown"
    """No purpose is set or it was not recognised; code 0."""
    ChargePointMaxProfile = "ChargePointMaxProfile"
    """Ceiling for the station as a whole, all connectors together."""
    TxDefaultProfile = "TxDefaultProfile"
    """Limits for every new transaction without a profile of its own."""
    TxProfile = "TxProfile"
    """Limits for one transaction; the profile ends with it."""
    ChargingStationExternalConstraints = "ChargingStationExternalConstraints"
    """Limits from outside the back end, such as a grid operator's; from OCPP 2.x."""


@unique
class ChargingProfileStatus(StrEnum):
    """ChargingProfileStatus, ChargingProfileStatus."""

    __enumeration__ = "solaruser/ChargingProfileStatus"

    Unknown = "Unknown"
    """No status is set or it was not recognised; code 0."""
    Accepted = "Accepted"
    """The station takes the charging profile over."""
    Rejected = "Rejected"
    """The station does not take the charging profile over."""
    NotSupported = "NotSupported"
    """The station cannot handle such charging profiles."""


@unique
class ChargingScheduleRecurrency(StrEnum):
    """ChargingScheduleRecurrency, ChargingScheduleRecurrency."""

    __enumeration__ = "solaruser/ChargingScheduleRecurrency"

    Unknown = "Unknown"
    """No recurrence is set or it was not recognised; code 0."""
    Daily = "Daily"
    """The schedule repeats every 24 hours."""
    Weekly = "Weekly"
    """The schedule repeats every seven days."""


@unique
class ConfigurationType(StrEnum):
    """ConfigurationType, ConfigurationType."""

    __enumeration__ = "solaruser/ConfigurationType"

    Boolean = "Boolean"
    """A configuration value that is true or false."""
    CSL = "CSL"
    """A configuration value that lists items separated by commas."""
    Integer = "Integer"
    """A configuration value that is a whole number."""
    String = "String"
    """A configuration value of free text."""


@unique
class Location(StrEnum):
    """Location, Measurement location. An absent or unrecognised location is stored as Outlet."""

    __enumeration__ = "solaruser/Location"

    Body = "Body"
    """Measured inside the housing of the station, such as a temperature."""
    Cable = "Cable"
    """Measured in the cable between station and vehicle."""
    EV = "EV"
    """Measured by the vehicle itself."""
    Inlet = "Inlet"
    """Measured where the grid feeds the station."""
    Outlet = "Outlet"
    """Measured at the connector; also for an absent or unrecognised location."""


@unique
class Measurand(StrEnum):
    """Measurand, Measurand."""

    __enumeration__ = "solaruser/Measurand"

    Unknown = "Unknown"
    """The measurand is not recognised or, from OCPP 1.6, absent; reading dropped."""
    CurrentExport = "CurrentExport"
    """Current flowing from the vehicle; datum property currentReverse."""
    CurrentImport = "CurrentImport"
    """Current flowing to the vehicle; datum property current."""
    CurrentOffered = "CurrentOffered"
    """Most current the vehicle may take; datum property currentOffered."""
    EnergyActiveExportInterval = "EnergyActiveExportInterval"
    """Active energy fed back within an interval; datum property wattHoursDiffReverse."""
    EnergyActiveExportRegister = "EnergyActiveExportRegister"
    """Meter reading of active energy fed back; datum property wattHoursReverse."""
    EnergyActiveImportInterval = "EnergyActiveImportInterval"
    """Active energy drawn within an interval; datum property wattHoursDiff."""
    EnergyActiveImportRegister = "EnergyActiveImportRegister"
    """Meter reading of active energy drawn; datum property wattHours."""
    EnergyReactiveExportInterval = "EnergyReactiveExportInterval"
    """Reactive energy fed back in an interval; property reactiveEnergyDiffReverse."""
    EnergyReactiveExportRegister = "EnergyReactiveExportRegister"
    """Meter reading of reactive energy fed back; property reactiveEnergyReverse."""
    EnergyReactiveImportInterval = "EnergyReactiveImportInterval"
    """Reactive energy drawn within an interval; property reactiveEnergyDiff."""
    EnergyReactiveImportRegister = "EnergyReactiveImportRegister"
    """Meter reading of reactive energy drawn; datum property reactiveEnergy."""
    Frequency = "Frequency"
    """Mains frequency; datum property frequency."""
    PowerActiveExport = "PowerActiveExport"
    """Active power the vehicle gives back; datum property wattsReverse."""
    PowerActiveImport = "PowerActiveImport"
    """Active power the vehicle takes; datum property watts."""
    PowerFactor = "PowerFactor"
    """Ratio of active to apparent power; datum property powerFactor."""
    PowerOffered = "PowerOffered"
    """Most power the vehicle may take; datum property wattsOffered."""
    PowerReactiveExport = "PowerReactiveExport"
    """Reactive power from the vehicle; datum property reactivePowerReverse."""
    PowerReactiveImport = "PowerReactiveImport"
    """Reactive power to the vehicle; datum property reactivePower."""
    RPM = "RPM"
    """Speed of a fan in revolutions per minute; datum property rpm."""
    SoC = "SoC"
    """Charge level of the vehicle battery in percent; datum property soc."""
    Temperature = "Temperature"
    """Temperature inside the station; datum property temp."""
    Voltage = "Voltage"
    """Supply voltage; datum property voltage."""


@unique
class Phase(StrEnum):
    """Phase, Phase. Turned into a property suffix before it is stored; L1 and L1N share one."""

    __enumeration__ = "solaruser/Phase"

    Unknown = "Unknown"
    """The phase was not recognised; the datum property gets no suffix. In the code, not on the
    wiki page."""
    L1 = "L1"
    """Value for the conductor of phase 1; datum suffix _a."""
    L2 = "L2"
    """Value for the conductor of phase 2; datum suffix _b."""
    L3 = "L3"
    """Value for the conductor of phase 3; datum suffix _c."""
    N = "N"
    """Value for the neutral conductor; datum suffix _n."""
    L1N = "L1N"
    """Value of phase 1 against neutral; datum suffix _a, as for L1."""
    L2N = "L2N"
    """Value of phase 2 against neutral; datum suffix _b, as for L2."""
    L3N = "L3N"
    """Value of phase 3 against neutral; datum suffix _c, as for L3."""
    L1L2 = "L1L2"
    """Value between phases 1 and 2; datum suffix _ab."""
    L2L3 = "L2L3"
    """Value between phases 2 and 3; datum suffix _bc."""
    L3L1 = "L3L1"
    """Value between phases 3 and 1; datum suffix _ca."""


@unique
class PhaseRotation(StrEnum):
    """PhaseRotation, PhaseRotation."""

    __enumeration__ = "solaruser/PhaseRotation"

    NotApplicable = "NotApplicable"
    """There is nothing to rotate, as with one phase or DC."""
    Unknown = "Unknown"
    """The order has not been found out yet."""
    RST = "RST"
    """Straight order: L1, L2, L3 arrive as they are."""
    RTS = "RTS"
    """First phase in place, the other two swapped."""
    SRT = "SRT"
    """Phases one and two swapped."""
    STR = "STR"
    """All three shifted by one: S first, then T, R."""
    TRS = "TRS"
    """All three shifted by two: T first, then R, S."""
    TSR = "TSR"
    """Phases one and three swapped."""


@unique
class ReadingContext(StrEnum):
    """ReadingContext, ReadingContext."""

    __enumeration__ = "solaruser/ReadingContext"

    Unknown = "Unknown"
    """The context is not recognised or, from OCPP 1.6, absent."""
    InterruptionBegin = "InterruptionBegin"
    """Read when charging was interrupted."""
    InterruptionEnd = "InterruptionEnd"
    """Read when charging went on after an interruption."""
    SampleClock = "SampleClock"
    """Read at a time aligned to the clock, such as each quarter hour."""
    SamplePeriodic = "SamplePeriodic"
    """Read at a fixed interval within the session."""
    TransactionBegin = "TransactionBegin"
    """Read when the transaction started."""
    TransactionEnd = "TransactionEnd"
    """Read when the transaction ended."""
    Other = "Other"
    """Read for a reason none of the other contexts names."""
    Trigger = "Trigger"
    """Read because the central system asked for it."""


@unique
class RegistrationStatus(StrEnum):
    """RegistrationStatus, RegistrationStatus."""

    __enumeration__ = "solaruser/RegistrationStatus"

    Unknown = "Unknown"
    """No registration state is set; told to the charger as Pending."""
    Pending = "Pending"
    """The charger is known but not yet released for normal work."""
    Accepted = "Accepted"
    """The charger is registered and may work normally."""
    Rejected = "Rejected"
    """The charger is refused."""


@unique
class UnitOfMeasure(StrEnum):
    """UnitOfMeasure, UnitOfMeasure."""

    __enumeration__ = "solaruser/UnitOfMeasure"

    Unknown = "Unknown"
    """The unit is not recognised or was not given with the reading."""
    Wh = "Wh"
    """Watt hours of active energy."""
    kWh = "kWh"
    """Kilowatt hours of active energy; stored times 1000."""
    varh = "varh"
    """Var hours of reactive energy."""
    kvarh = "kvarh"
    """Kilovar hours of reactive energy; stored times 1000."""
    W = "W"
    """Watts of active power."""
    kW = "kW"
    """Kilowatts of active power; stored times 1000."""
    var = "var"
    """Vars of reactive power."""
    kvar = "kvar"
    """Kilovars of reactive power; stored times 1000."""
    Amp = "Amp"
    """Amperes in the spelling of OCPP 1.5; A since 1.6."""
    Volt = "Volt"
    """Volts in the spelling of OCPP 1.5; V since 1.6."""
    Celsius = "Celsius"
    """Degrees Celsius, the unit temperatures are stored in."""
    A = "A"
    """Amperes of current."""
    Fahrenheit = "Fahrenheit"
    """Degrees Fahrenheit; stored as Celsius."""
    VA = "VA"
    """Volt amperes of apparent power."""
    kVA = "kVA"
    """Kilovolt amperes of apparent power; stored times 1000."""
    V = "V"
    """Volts of electrical potential."""
    K = "K"
    """Kelvin, absolute temperature; stored as Celsius."""
    Percent = "Percent"
    """Hundredths of a whole, as for the battery level."""
    ASU = "ASU"
    """Arbitrary strength unit of a mobile radio signal."""
    B = "B"
    """Bytes of data."""
    dB = "dB"
    """Decibels, a ratio on a logarithmic scale."""
    dBm = "dBm"
    """Decibels relative to one milliwatt, as for radio signals."""
    Deg = "Deg"
    """Degrees of angle or rotation."""
    Hz = "Hz"
    """Hertz of frequency."""
    lx = "lx"
    """Lux of illuminance."""
    m = "m"
    """Metres of length."""
    ms2 = "ms2"
    """Metres per second squared of acceleration."""
    N = "N"
    """Newtons of force, not the neutral conductor."""
    Ohm = "Ohm"
    """Ohms of impedance."""
    kPa = "kPa"
    """Kilopascals of pressure."""
    RH = "RH"
    """Relative humidity in percent."""
    RPM = "RPM"
    """Revolutions per minute."""
    s = "s"
    """Seconds of time."""
    kVAh = "kVAh"
    """Kilovolt ampere hours of apparent energy; stored without scaling."""


@unique
class OcppTopic(StrEnum):
    """OcppTopic, OcppController."""

    __enumeration__ = "solaruser/OcppTopic"

    OCPP_v16 = "OCPP_v16"
    """Instruction that carries an OCPP 1.6 action for a charger."""
    OCPP_v201 = "OCPP_v201"
    """Instruction meant for OCPP 2.0.1; the 2026 code does not take it up."""
