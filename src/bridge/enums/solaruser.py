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
    """`None` on the wire."""
    Accepted = "Accepted"
    """`Accepted` on the wire."""
    Blocked = "Blocked"
    """`Blocked` on the wire."""
    Expired = "Expired"
    """`Expired` on the wire."""
    Invalid = "Invalid"
    """`Invalid` on the wire."""
    ConcurrentTx = "ConcurrentTx"
    """`ConcurrentTx` on the wire."""
    NoCredit = "NoCredit"
    """`NoCredit` on the wire."""
    NotAllowedTypeEVSE = "NotAllowedTypeEVSE"
    """`NotAllowedTypeEVSE` on the wire."""
    NotAtThisLocation = "NotAtThisLocation"
    """`NotAtThisLocation` on the wire."""
    NotAtThisTime = "NotAtThisTime"
    """`NotAtThisTime` on the wire."""
    Unknown = "Unknown"
    """`Unknown` on the wire."""


@unique
class ChargePointErrorCode(StrEnum):
    """ChargePointErrorCode, Connector error code."""

    __enumeration__ = "solaruser/ChargePointErrorCode"

    Unknown = "Unknown"
    """In the code, not on the wiki page."""
    ConnectorLockFailure = "ConnectorLockFailure"
    """`ConnectorLockFailure` on the wire."""
    HighTemperature = "HighTemperature"
    """`HighTemperature` on the wire."""
    Mode3Error = "Mode3Error"
    """`Mode3Error` on the wire."""
    NoError = "NoError"
    """`NoError` on the wire."""
    PowerMeterFailure = "PowerMeterFailure"
    """`PowerMeterFailure` on the wire."""
    PowerSwitchFailure = "PowerSwitchFailure"
    """`PowerSwitchFailure` on the wire."""
    ReaderFailure = "ReaderFailure"
    """`ReaderFailure` on the wire."""
    ResetFailure = "ResetFailure"
    """`ResetFailure` on the wire."""
    GroundFailure = "GroundFailure"
    """`GroundFailure` on the wire."""
    OverCurrentFailure = "OverCurrentFailure"
    """`OverCurrentFailure` on the wire."""
    UnderVoltage = "UnderVoltage"
    """`UnderVoltage` on the wire."""
    WeakSignal = "WeakSignal"
    """`WeakSignal` on the wire."""
    OtherError = "OtherError"
    """`OtherError` on the wire."""
    EVCommunicationError = "EVCommunicationError"
    """`EVCommunicationError` on the wire."""
    InternalError = "InternalError"
    """`InternalError` on the wire."""
    LocalListConflict = "LocalListConflict"
    """`LocalListConflict` on the wire."""
    OverVoltage = "OverVoltage"
    """`OverVoltage` on the wire."""


@unique
class ChargePointStatus(StrEnum):
    """ChargePointStatus, Connector status. Unknown is what a connector shows before its first
    status."""

    __enumeration__ = "solaruser/ChargePointStatus"

    Unknown = "Unknown"
    """In the code, not on the wiki page."""
    Available = "Available"
    """`Available` on the wire."""
    Occupied = "Occupied"
    """`Occupied` on the wire."""
    Faulted = "Faulted"
    """`Faulted` on the wire."""
    Unavailable = "Unavailable"
    """`Unavailable` on the wire."""
    Reserved = "Reserved"
    """`Reserved` on the wire."""
    Preparing = "Preparing"
    """`Preparing` on the wire."""
    Charging = "Charging"
    """`Charging` on the wire."""
    SuspendedEV = "SuspendedEV"
    """`SuspendedEV` on the wire."""
    SuspendedEVSE = "SuspendedEVSE"
    """`SuspendedEVSE` on the wire."""
    Finishing = "Finishing"
    """`Finishing` on the wire."""


@unique
class ChargeSessionEndReason(StrEnum):
    """ChargeSessionEndReason, Charge session end reason."""

    __enumeration__ = "solaruser/ChargeSessionEndReason"

    Unknown = "Unknown"
    """`Unknown` on the wire."""
    EmergencyStop = "EmergencyStop"
    """`EmergencyStop` on the wire."""
    EVDisconnected = "EVDisconnected"
    """`EVDisconnected` on the wire."""
    HardReset = "HardReset"
    """`HardReset` on the wire."""
    Local = "Local"
    """`Local` on the wire."""
    Other = "Other"
    """`Other` on the wire."""
    PowerLoss = "PowerLoss"
    """`PowerLoss` on the wire."""
    Reboot = "Reboot"
    """`Reboot` on the wire."""
    Remote = "Remote"
    """`Remote` on the wire."""
    SoftReset = "SoftReset"
    """`SoftReset` on the wire."""
    UnlockCommand = "UnlockCommand"
    """`UnlockCommand` on the wire."""
    DeAuthorized = "DeAuthorized"
    """`DeAuthorized` on the wire."""
    EnergyLimitReached = "EnergyLimitReached"
    """In the code, not on the wiki page."""
    GroundFault = "GroundFault"
    """In the code, not on the wiki page."""
    ImmediateReset = "ImmediateReset"
    """In the code, not on the wiki page."""
    LocalOutOfCredit = "LocalOutOfCredit"
    """In the code, not on the wiki page."""
    MasterPass = "MasterPass"
    """In the code, not on the wiki page."""
    OvercurrentFault = "OvercurrentFault"
    """In the code, not on the wiki page."""
    PowerQuality = "PowerQuality"
    """In the code, not on the wiki page."""
    SOCLimitReached = "SOCLimitReached"
    """In the code, not on the wiki page."""
    StoppedByEV = "StoppedByEV"
    """In the code, not on the wiki page."""
    TimeLimitReached = "TimeLimitReached"
    """In the code, not on the wiki page."""
    Timeout = "Timeout"
    """In the code, not on the wiki page."""


@unique
class ChargingProfileKind(StrEnum):
    """ChargingProfileKind, ChargingProfileKind."""

    __enumeration__ = "solaruser/ChargingProfileKind"

    Unknown = "Unknown"
    """`Unknown` on the wire."""
    Absolute = "Absolute"
    """`Absolute` on the wire."""
    Recurring = "Recurring"
    """`Recurring` on the wire."""
    Relative = "Relative"
    """`Relative` on the wire."""


@unique
class ChargingProfilePurpose(StrEnum):
    """ChargingProfilePurpose, ChargingProfilePurpose."""

    __enumeration__ = "solaruser/ChargingProfilePurpose"

    Unknown = "Unknown"
    """`Unknown` on the wire."""
    ChargePointMaxProfile = "ChargePointMaxProfile"
    """`ChargePointMaxProfile` on the wire."""
    TxDefaultProfile = "TxDefaultProfile"
    """`TxDefaultProfile` on the wire."""
    TxProfile = "TxProfile"
    """`TxProfile` on the wire."""
    ChargingStationExternalConstraints = "ChargingStationExternalConstraints"
    """`ChargingStationExternalConstraints` on the wire."""


@unique
class ChargingProfileStatus(StrEnum):
    """ChargingProfileStatus, ChargingProfileStatus."""

    __enumeration__ = "solaruser/ChargingProfileStatus"

    Unknown = "Unknown"
    """`Unknown` on the wire."""
    Accepted = "Accepted"
    """`Accepted` on the wire."""
    Rejected = "Rejected"
    """`Rejected` on the wire."""
    NotSupported = "NotSupported"
    """`NotSupported` on the wire."""


@unique
class ChargingScheduleRecurrency(StrEnum):
    """ChargingScheduleRecurrency, ChargingScheduleRecurrency."""

    __enumeration__ = "solaruser/ChargingScheduleRecurrency"

    Unknown = "Unknown"
    """`Unknown` on the wire."""
    Daily = "Daily"
    """`Daily` on the wire."""
    Weekly = "Weekly"
    """`Weekly` on the wire."""


@unique
class ConfigurationType(StrEnum):
    """ConfigurationType, ConfigurationType."""

    __enumeration__ = "solaruser/ConfigurationType"

    Boolean = "Boolean"
    """`Boolean` on the wire."""
    CSL = "CSL"
    """`CSL` on the wire."""
    Integer = "Integer"
    """`Integer` on the wire."""
    String = "String"
    """`String` on the wire."""


@unique
class Location(StrEnum):
    """Location, Measurement location. An absent or unrecognised location is stored as Outlet."""

    __enumeration__ = "solaruser/Location"

    Body = "Body"
    """`Body` on the wire."""
    Cable = "Cable"
    """`Cable` on the wire."""
    EV = "EV"
    """`EV` on the wire."""
    Inlet = "Inlet"
    """`Inlet` on the wire."""
    Outlet = "Outlet"
    """`Outlet` on the wire."""


@unique
class Measurand(StrEnum):
    """Measurand, Measurand."""

    __enumeration__ = "solaruser/Measurand"

    Unknown = "Unknown"
    """`Unknown` on the wire."""
    CurrentExport = "CurrentExport"
    """`CurrentExport` on the wire."""
    CurrentImport = "CurrentImport"
    """`CurrentImport` on the wire."""
    CurrentOffered = "CurrentOffered"
    """`CurrentOffered` on the wire."""
    EnergyActiveExportInterval = "EnergyActiveExportInterval"
    """`EnergyActiveExportInterval` on the wire."""
    EnergyActiveExportRegister = "EnergyActiveExportRegister"
    """`EnergyActiveExportRegister` on the wire."""
    EnergyActiveImportInterval = "EnergyActiveImportInterval"
    """`EnergyActiveImportInterval` on the wire."""
    EnergyActiveImportRegister = "EnergyActiveImportRegister"
    """`EnergyActiveImportRegister` on the wire."""
    EnergyReactiveExportInterval = "EnergyReactiveExportInterval"
    """`EnergyReactiveExportInterval` on the wire."""
    EnergyReactiveExportRegister = "EnergyReactiveExportRegister"
    """`EnergyReactiveExportRegister` on the wire."""
    EnergyReactiveImportInterval = "EnergyReactiveImportInterval"
    """`EnergyReactiveImportInterval` on the wire."""
    EnergyReactiveImportRegister = "EnergyReactiveImportRegister"
    """`EnergyReactiveImportRegister` on the wire."""
    Frequency = "Frequency"
    """`Frequency` on the wire."""
    PowerActiveExport = "PowerActiveExport"
    """`PowerActiveExport` on the wire."""
    PowerActiveImport = "PowerActiveImport"
    """`PowerActiveImport` on the wire."""
    PowerFactor = "PowerFactor"
    """`PowerFactor` on the wire."""
    PowerOffered = "PowerOffered"
    """`PowerOffered` on the wire."""
    PowerReactiveExport = "PowerReactiveExport"
    """`PowerReactiveExport` on the wire."""
    PowerReactiveImport = "PowerReactiveImport"
    """`PowerReactiveImport` on the wire."""
    RPM = "RPM"
    """`RPM` on the wire."""
    SoC = "SoC"
    """`SoC` on the wire."""
    Temperature = "Temperature"
    """`Temperature` on the wire."""
    Voltage = "Voltage"
    """`Voltage` on the wire."""


@unique
class Phase(StrEnum):
    """Phase, Phase. Turned into a property suffix before it is stored; L1 and L1N share one."""

    __enumeration__ = "solaruser/Phase"

    Unknown = "Unknown"
    """In the code, not on the wiki page."""
    L1 = "L1"
    """`L1` on the wire."""
    L2 = "L2"
    """`L2` on the wire."""
    L3 = "L3"
    """`L3` on the wire."""
    N = "N"
    """`N` on the wire."""
    L1N = "L1N"
    """`L1N` on the wire."""
    L2N = "L2N"
    """`L2N` on the wire."""
    L3N = "L3N"
    """`L3N` on the wire."""
    L1L2 = "L1L2"
    """`L1L2` on the wire."""
    L2L3 = "L2L3"
    """`L2L3` on the wire."""
    L3L1 = "L3L1"
    """`L3L1` on the wire."""


@unique
class PhaseRotation(StrEnum):
    """PhaseRotation, PhaseRotation."""

    __enumeration__ = "solaruser/PhaseRotation"

    NotApplicable = "NotApplicable"
    """`NotApplicable` on the wire."""
    Unknown = "Unknown"
    """`Unknown` on the wire."""
    RST = "RST"
    """`RST` on the wire."""
    RTS = "RTS"
    """`RTS` on the wire."""
    SRT = "SRT"
    """`SRT` on the wire."""
    STR = "STR"
    """`STR` on the wire."""
    TRS = "TRS"
    """`TRS` on the wire."""
    TSR = "TSR"
    """`TSR` on the wire."""


@unique
class ReadingContext(StrEnum):
    """ReadingContext, ReadingContext."""

    __enumeration__ = "solaruser/ReadingContext"

    Unknown = "Unknown"
    """`Unknown` on the wire."""
    InterruptionBegin = "InterruptionBegin"
    """`InterruptionBegin` on the wire."""
    InterruptionEnd = "InterruptionEnd"
    """`InterruptionEnd` on the wire."""
    SampleClock = "SampleClock"
    """`SampleClock` on the wire."""
    SamplePeriodic = "SamplePeriodic"
    """`SamplePeriodic` on the wire."""
    TransactionBegin = "TransactionBegin"
    """`TransactionBegin` on the wire."""
    TransactionEnd = "TransactionEnd"
    """`TransactionEnd` on the wire."""
    Other = "Other"
    """`Other` on the wire."""
    Trigger = "Trigger"
    """`Trigger` on the wire."""


@unique
class RegistrationStatus(StrEnum):
    """RegistrationStatus, RegistrationStatus."""

    __enumeration__ = "solaruser/RegistrationStatus"

    Unknown = "Unknown"
    """`Unknown` on the wire."""
    Pending = "Pending"
    """`Pending` on the wire."""
    Accepted = "Accepted"
    """`Accepted` on the wire."""
    Rejected = "Rejected"
    """`Rejected` on the wire."""


@unique
class UnitOfMeasure(StrEnum):
    """UnitOfMeasure, UnitOfMeasure."""

    __enumeration__ = "solaruser/UnitOfMeasure"

    Unknown = "Unknown"
    """`Unknown` on the wire."""
    Wh = "Wh"
    """`Wh` on the wire."""
    kWh = "kWh"
    """`kWh` on the wire."""
    varh = "varh"
    """`varh` on the wire."""
    kvarh = "kvarh"
    """`kvarh` on the wire."""
    W = "W"
    """`W` on the wire."""
    kW = "kW"
    """`kW` on the wire."""
    var = "var"
    """`var` on the wire."""
    kvar = "kvar"
    """`kvar` on the wire."""
    Amp = "Amp"
    """`Amp` on the wire."""
    Volt = "Volt"
    """`Volt` on the wire."""
    Celsius = "Celsius"
    """`Celsius` on the wire."""
    A = "A"
    """`A` on the wire."""
    Fahrenheit = "Fahrenheit"
    """`Fahrenheit` on the wire."""
    VA = "VA"
    """`VA` on the wire."""
    kVA = "kVA"
    """`kVA` on the wire."""
    V = "V"
    """`V` on the wire."""
    K = "K"
    """`K` on the wire."""
    Percent = "Percent"
    """`Percent` on the wire."""
    ASU = "ASU"
    """`ASU` on the wire."""
    B = "B"
    """`B` on the wire."""
    dB = "dB"
    """`dB` on the wire."""
    dBm = "dBm"
    """`dBm` on the wire."""
    Deg = "Deg"
    """`Deg` on the wire."""
    Hz = "Hz"
    """`Hz` on the wire."""
    lx = "lx"
    """`lx` on the wire."""
    m = "m"
    """`m` on the wire."""
    ms2 = "ms2"
    """`ms2` on the wire."""
    N = "N"
    """`N` on the wire."""
    Ohm = "Ohm"
    """`Ohm` on the wire."""
    kPa = "kPa"
    """`kPa` on the wire."""
    RH = "RH"
    """`RH` on the wire."""
    RPM = "RPM"
    """`RPM` on the wire."""
    s = "s"
    """`s` on the wire."""
    kVAh = "kVAh"
    """`kVAh` on the wire."""


@unique
class OcppTopic(StrEnum):
    """OcppTopic, OcppController."""

    __enumeration__ = "solaruser/OcppTopic"

    OCPP_v16 = "OCPP_v16"
    """`OCPP_v16` on the wire."""
    OCPP_v201 = "OCPP_v201"
    """`OCPP_v201` on the wire."""
