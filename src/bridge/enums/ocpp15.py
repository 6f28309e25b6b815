"""The enumerations of OCPP 1.5 as Python classes.

Generated from catalogues/ocpp-1.5.toml by `python -m bridge.generate`; do not edit.
"""

from enum import StrEnum, unique

__all__ = [
    "Action",
    "AuthorizationStatus",
    "AvailabilityStatus",
    "AvailabilityType",
    "CancelReservationStatus",
    "ChargePointErrorCode",
    "ChargePointStatus",
    "ClearCacheStatus",
    "ConfigurationKey",
    "ConfigurationStatus",
    "DataTransferStatus",
    "DiagnosticsStatus",
    "FirmwareStatus",
    "Location",
    "Measurand",
    "ReadingContext",
    "RegistrationStatus",
    "RemoteStartStopStatus",
    "ReservationStatus",
    "ResetStatus",
    "ResetType",
    "SoapFaultSubCode",
    "UnitOfMeasure",
    "UnlockStatus",
    "UpdateStatus",
    "UpdateType",
    "ValueFormat",
]


@unique
class AuthorizationStatus(StrEnum):
    """AuthorizationStatus, 7.2."""

    __enumeration__ = "ocpp-1.5/AuthorizationStatus"

    Accepted = "Accepted"
    """The identifier may charge."""
    Blocked = "Blocked"
    """The identifier is known but barred from charging."""
    Expired = "Expired"
    """The validity of the identifier has run out."""
    Invalid = "Invalid"
    """The identifier is not known; OCPP 2.x says Unknown for that."""
    ConcurrentTx = "ConcurrentTx"
    """The identifier is already charging elsewhere and may not do so twice."""


@unique
class AvailabilityStatus(StrEnum):
    """AvailabilityStatus, 7.3."""

    __enumeration__ = "ocpp-1.5/AvailabilityStatus"

    Accepted = "Accepted"
    """The change of availability is made at once."""
    Rejected = "Rejected"
    """The station refuses to change its availability."""
    Scheduled = "Scheduled"
    """The change waits until running transactions have ended."""


@unique
class AvailabilityType(StrEnum):
    """AvailabilityType, 7.4."""

    __enumeration__ = "ocpp-1.5/AvailabilityType"

    Inoperative = "Inoperative"
    """Take the connector or station out of service for charging."""
    Operative = "Operative"
    """Put the connector or station back in service for charging."""


@unique
class CancelReservationStatus(StrEnum):
    """CancelReservationStatus, 7.5."""

    __enumeration__ = "ocpp-1.5/CancelReservationStatus"

    Accepted = "Accepted"
    """The reservation with the given number was withdrawn."""
    Rejected = "Rejected"
    """The station holds no reservation with the given number."""


@unique
class ChargePointErrorCode(StrEnum):
    """ChargePointErrorCode, 7.7."""

    __enumeration__ = "ocpp-1.5/ChargePointErrorCode"

    ConnectorLockFailure = "ConnectorLockFailure"
    """The plug lock cannot be closed or opened."""
    HighTemperature = "HighTemperature"
    """The inside of the station is too hot."""
    Mode3Error = "Mode3Error"
    """Talk with the vehicle failed; EVCommunicationError in OCPP 1.6."""
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


@unique
class ChargePointStatus(StrEnum):
    """ChargePointStatus, 7.10. Occupied is everything from the plugged cable to the cleared bay;
    1.6 splits it into five."""

    __enumeration__ = "ocpp-1.5/ChargePointStatus"

    Available = "Available"
    """Free for the next user."""
    Occupied = "Occupied"
    """Not free: taken by a user, cable or vehicle, charging or not."""
    Faulted = "Faulted"
    """Out of service because of an error."""
    Unavailable = "Unavailable"
    """Out of service by command or by the station's own decision."""
    Reserved = "Reserved"
    """Held for one user by a ReserveNow request."""


@unique
class ClearCacheStatus(StrEnum):
    """ClearCacheStatus, 7.12."""

    __enumeration__ = "ocpp-1.5/ClearCacheStatus"

    Accepted = "Accepted"
    """The authorization cache was emptied."""
    Rejected = "Rejected"
    """The authorization cache was not emptied."""


@unique
class ConfigurationStatus(StrEnum):
    """ConfigurationStatus, 7.13."""

    __enumeration__ = "ocpp-1.5/ConfigurationStatus"

    Accepted = "Accepted"
    """The key exists and its new value is in force."""
    Rejected = "Rejected"
    """The key exists but the value was not changed."""
    NotSupported = "NotSupported"
    """The station does not know the key."""


@unique
class DataTransferStatus(StrEnum):
    """DataTransferStatus, 7.14."""

    __enumeration__ = "ocpp-1.5/DataTransferStatus"

    Accepted = "Accepted"
    """The vendor message was understood and its request granted."""
    Rejected = "Rejected"
    """The vendor message was understood but its request refused."""
    UnknownMessageId = "UnknownMessageId"
    """The vendor is known, this kind of message is not."""
    UnknownVendorId = "UnknownVendorId"
    """The receiver has no agreement with this vendor."""


@unique
class DiagnosticsStatus(StrEnum):
    """DiagnosticsStatus, 7.15."""

    __enumeration__ = "ocpp-1.5/DiagnosticsStatus"

    Uploaded = "Uploaded"
    """The diagnostics file has arrived at its destination."""
    UploadFailed = "UploadFailed"
    """The diagnostics file could not be sent."""


@unique
class FirmwareStatus(StrEnum):
    """FirmwareStatus, 7.16."""

    __enumeration__ = "ocpp-1.5/FirmwareStatus"

    Downloaded = "Downloaded"
    """The new firmware has been fetched completely."""
    DownloadFailed = "DownloadFailed"
    """The new firmware could not be fetched."""
    InstallationFailed = "InstallationFailed"
    """The new firmware could not be put in place."""
    Installed = "Installed"
    """The new firmware is in place."""


@unique
class Location(StrEnum):
    """Location, 7.23."""

    __enumeration__ = "ocpp-1.5/Location"

    Inlet = "Inlet"
    """Measured where the grid feeds the station."""
    Outlet = "Outlet"
    """Measured at the connector; assumed when no location is given."""
    Body = "Body"
    """Measured inside the housing of the station, such as a temperature."""


@unique
class Measurand(StrEnum):
    """Measurand, 7.24."""

    __enumeration__ = "ocpp-1.5/Measurand"

    Energy_Active_Export_Register = "Energy.Active.Export.Register"
    """Meter reading of active energy fed back towards the grid, ever growing."""
    Energy_Active_Import_Register = "Energy.Active.Import.Register"
    """Meter reading of active energy drawn from the grid, ever growing; the default."""
    Energy_Reactive_Export_Register = "Energy.Reactive.Export.Register"
    """Meter reading of reactive energy fed back towards the grid."""
    Energy_Reactive_Import_Register = "Energy.Reactive.Import.Register"
    """Meter reading of reactive energy drawn from the grid."""
    Energy_Active_Export_Interval = "Energy.Active.Export.Interval"
    """Active energy fed back within one interval only."""
    Energy_Active_Import_Interval = "Energy.Active.Import.Interval"
    """Active energy drawn within one interval only."""
    Energy_Reactive_Export_Interval = "Energy.Reactive.Export.Interval"
    """Reactive energy fed back within one interval only."""
    Energy_Reactive_Import_Interval = "Energy.Reactive.Import.Interval"
    """Reactive energy drawn within one interval only."""
    Power_Active_Export = "Power.Active.Export"
    """Active power the vehicle gives back at this moment."""
    Power_Active_Import = "Power.Active.Import"
    """Active power the vehicle takes at this moment."""
    Power_Reactive_Export = "Power.Reactive.Export"
    """Reactive power flowing from the vehicle at this moment."""
    Power_Reactive_Import = "Power.Reactive.Import"
    """Reactive power flowing to the vehicle at this moment."""
    Current_Export = "Current.Export"
    """Current flowing from the vehicle at this moment."""
    Current_Import = "Current.Import"
    """Current flowing to the vehicle at this moment."""
    Voltage = "Voltage"
    """Supply voltage at this moment, for AC the effective value."""
    Temperature = "Temperature"
    """Temperature inside the station."""


@unique
class ReadingContext(StrEnum):
    """ReadingContext, 7.28."""

    __enumeration__ = "ocpp-1.5/ReadingContext"

    Interruption_Begin = "Interruption.Begin"
    """Read when charging was interrupted."""
    Interruption_End = "Interruption.End"
    """Read when charging went on after an interruption."""
    Sample_Clock = "Sample.Clock"
    """Read at a time aligned to the clock, such as each quarter hour."""
    Sample_Periodic = "Sample.Periodic"
    """Read at a fixed interval within the transaction; the default."""
    Transaction_Begin = "Transaction.Begin"
    """Read when the transaction started."""
    Transaction_End = "Transaction.End"
    """Read when the transaction ended."""


@unique
class RegistrationStatus(StrEnum):
    """RegistrationStatus, 7.30."""

    __enumeration__ = "ocpp-1.5/RegistrationStatus"

    Accepted = "Accepted"
    """The station is registered and may work normally."""
    Rejected = "Rejected"
    """The central system refuses the station, which may try again later."""


@unique
class RemoteStartStopStatus(StrEnum):
    """RemoteStartStopStatus, 7.31."""

    __enumeration__ = "ocpp-1.5/RemoteStartStopStatus"

    Accepted = "Accepted"
    """The station will try to carry the command out."""
    Rejected = "Rejected"
    """The station will not carry the command out."""


@unique
class ReservationStatus(StrEnum):
    """ReservationStatus, 7.32."""

    __enumeration__ = "ocpp-1.5/ReservationStatus"

    Accepted = "Accepted"
    """The connector is now held for the identifier."""
    Faulted = "Faulted"
    """No reservation, because the connector has an error."""
    Occupied = "Occupied"
    """No reservation, because the connector is in use or already held."""
    Rejected = "Rejected"
    """No reservation, because the station does not take any."""
    Unavailable = "Unavailable"
    """No reservation, because the connector is out of service."""


@unique
class ResetStatus(StrEnum):
    """ResetStatus, 7.33."""

    __enumeration__ = "ocpp-1.5/ResetStatus"

    Accepted = "Accepted"
    """The station will reset itself."""
    Rejected = "Rejected"
    """The station will not reset itself."""


@unique
class ResetType(StrEnum):
    """ResetType, 7.34."""

    __enumeration__ = "ocpp-1.5/ResetType"

    Hard = "Hard"
    """Restart the software of the charge point."""
    Soft = "Soft"
    """Go back to the initial state and end transactions in good order."""


@unique
class UnitOfMeasure(StrEnum):
    """UnitOfMeasure, 7.37. The default Wh holds for energy measurands only."""

    __enumeration__ = "ocpp-1.5/UnitOfMeasure"

    Wh = "Wh"
    """Watt hours of active energy; the default for energy measurands only."""
    kWh = "kWh"
    """Kilowatt hours of active energy."""
    varh = "varh"
    """Var hours of reactive energy."""
    kvarh = "kvarh"
    """Kilovar hours of reactive energy."""
    W = "W"
    """Watts of active power."""
    kW = "kW"
    """Kilowatts of active power."""
    var = "var"
    """Vars of reactive power."""
    kvar = "kvar"
    """Kilovars of reactive power."""
    Amp = "Amp"
    """Amperes of current; A in OCPP 1.6."""
    Volt = "Volt"
    """Volts, effective value for AC; V in OCPP 1.6."""
    Celsius = "Celsius"
    """Degrees Celsius."""


@unique
class UnlockStatus(StrEnum):
    """UnlockStatus, 7.38. 1.6 replaces both values by Unlocked, UnlockFailed and NotSupported."""

    __enumeration__ = "ocpp-1.5/UnlockStatus"

    Accepted = "Accepted"
    """The lock of the connector was opened."""
    Rejected = "Rejected"
    """The lock of the connector was not opened."""


@unique
class UpdateStatus(StrEnum):
    """UpdateStatus, 7.39."""

    __enumeration__ = "ocpp-1.5/UpdateStatus"

    Accepted = "Accepted"
    """The list in the station is up to date now."""
    Failed = "Failed"
    """The list could not be updated."""
    HashError = "HashError"
    """The hash sent along does not fit the list; gone in OCPP 1.6."""
    NotSupported = "NotSupported"
    """The station keeps no local authorization list."""
    VersionMismatch = "VersionMismatch"
    """The version sent with a differential update is not newer than the stored one."""


@unique
class UpdateType(StrEnum):
    """UpdateType, 7.40."""

    __enumeration__ = "ocpp-1.5/UpdateType"

    Differential = "Differential"
    """The message holds changes to the stored list."""
    Full = "Full"
    """The message replaces the whole stored list."""


@unique
class ValueFormat(StrEnum):
    """ValueFormat, 7.41."""

    __enumeration__ = "ocpp-1.5/ValueFormat"

    Raw = "Raw"
    """A plain decimal number; the default."""
    SignedData = "SignedData"
    """A signed block of binary data, written as hex text."""


@unique
class ConfigurationKey(StrEnum):
    """ConfigurationKey, 6.9.1. Vendors add keys of their own."""

    __enumeration__ = "ocpp-1.5/ConfigurationKey"

    HeartBeatInterval = "HeartBeatInterval"
    """Seconds of silence after which the station sends a Heartbeat."""
    ConnectionTimeOut = "ConnectionTimeOut"
    """Seconds a user has to plug in before the session is given up."""
    ResetRetries = "ResetRetries"
    """How often a failed reset is tried again."""
    BlinkRepeat = "BlinkRepeat"
    """How often the station blinks its lights when signalling."""
    LightIntensity = "LightIntensity"
    """Brightness of the station's lights in percent of the maximum."""
    MeterValueSampleInterval = "MeterValueSampleInterval"
    """Seconds between readings within a transaction; 0 sends none."""
    ClockAlignedDataInterval = "ClockAlignedDataInterval"
    """Seconds between clock-aligned readings, counted from midnight; 0 is off."""
    MeterValuesSampledData = "MeterValuesSampledData"
    """Measurands sent in MeterValues at each sample interval."""
    MeterValuesAlignedData = "MeterValuesAlignedData"
    """Measurands sent in MeterValues at clock-aligned times."""
    StopTxnSampledData = "StopTxnSampledData"
    """Sampled measurands collected into StopTransaction."""
    StopTxnAlignedData = "StopTxnAlignedData"
    """Clock-aligned measurands collected into StopTransaction."""
    ProximityLockRetries = "ProximityLockRetries"
    """`ProximityLockRetries` on the wire. Deprecated: no longer to be used, without replacement
    (6.9.1)."""
    ProximityContactRetries = "ProximityContactRetries"
    """`ProximityContactRetries` on the wire. Deprecated: no longer to be used, without replacement
    (6.9.1)."""
    ChargePointId = "ChargePointId"
    """`ChargePointId` on the wire. Deprecated: no longer to be used, without replacement
    (6.9.1)."""


@unique
class SoapFaultSubCode(StrEnum):
    """SoapFaultSubCode, 8.2."""

    __enumeration__ = "ocpp-1.5/SoapFaultSubCode"

    SecurityError = "SecurityError"
    """The sender could not be authenticated or the message not trusted."""
    IdentityMismatch = "IdentityMismatch"
    """The station identity in the header does not fit the sender."""
    ProtocolError = "ProtocolError"
    """The message breaks the rules of the protocol."""
    InternalError = "InternalError"
    """The receiver itself failed while handling the request."""
    NotSupported = "NotSupported"
    """The receiver does not support the request."""


@unique
class Action(StrEnum):
    """Action, 6."""

    __enumeration__ = "ocpp-1.5/Action"

    Authorize = "Authorize"
    """The station asks whether an identifier may charge."""
    BootNotification = "BootNotification"
    """The station introduces itself after starting up."""
    CancelReservation = "CancelReservation"
    """The central system withdraws a reservation."""
    ChangeAvailability = "ChangeAvailability"
    """The central system puts a connector or station in or out of service."""
    ChangeConfiguration = "ChangeConfiguration"
    """The central system sets one configuration key."""
    ClearCache = "ClearCache"
    """The central system has the authorization cache emptied."""
    DataTransfer = "DataTransfer"
    """Either side sends a message defined by a vendor."""
    DiagnosticsStatusNotification = "DiagnosticsStatusNotification"
    """The station reports progress of a diagnostics upload."""
    FirmwareStatusNotification = "FirmwareStatusNotification"
    """The station reports progress of a firmware update."""
    GetConfiguration = "GetConfiguration"
    """The central system reads configuration keys."""
    GetDiagnostics = "GetDiagnostics"
    """The central system has a diagnostics file uploaded."""
    GetLocalListVersion = "GetLocalListVersion"
    """The central system asks for the version of the local list."""
    Heartbeat = "Heartbeat"
    """The station shows that it is alive and learns the time."""
    MeterValues = "MeterValues"
    """The station sends meter readings."""
    RemoteStartTransaction = "RemoteStartTransaction"
    """The central system asks the station to start charging."""
    RemoteStopTransaction = "RemoteStopTransaction"
    """The central system asks the station to stop a transaction."""
    ReserveNow = "ReserveNow"
    """The central system holds a connector for an identifier."""
    Reset = "Reset"
    """The central system has the station restarted."""
    SendLocalList = "SendLocalList"
    """The central system writes the local authorization list."""
    StartTransaction = "StartTransaction"
    """The station reports that a transaction has begun."""
    StatusNotification = "StatusNotification"
    """The station reports status or error of a connector or of itself."""
    StopTransaction = "StopTransaction"
    """The station reports that a transaction has ended."""
    UnlockConnector = "UnlockConnector"
    """The central system asks the station to release a stuck plug."""
    UpdateFirmware = "UpdateFirmware"
    """The central system has firmware fetched and installed."""
