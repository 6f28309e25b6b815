"""The enumerations of OCPP 1.6 as Python classes.

Generated from catalogues/ocpp-1.6.toml by `python -m bridge.generate`; do not edit.
"""

from enum import StrEnum, unique

__all__ = [
    "Action",
    "AuthorizationStatus",
    "AvailabilityStatus",
    "AvailabilityType",
    "CancelReservationStatus",
    "CertificateSignedStatusEnumType",
    "CertificateUseEnumType",
    "ChargePointErrorCode",
    "ChargePointStatus",
    "ChargingProfileKindType",
    "ChargingProfilePurposeType",
    "ChargingProfileStatus",
    "ChargingRateUnitType",
    "ChargingScheduleAllowedChargingRateUnit",
    "ClearCacheStatus",
    "ClearChargingProfileStatus",
    "ConfigurationKey",
    "ConfigurationStatus",
    "ConnectorPhaseRotation",
    "DataTransferStatus",
    "DeleteCertificateStatusEnumType",
    "DiagnosticsStatus",
    "FirmwareStatus",
    "FirmwareStatusEnumType",
    "GenericStatusEnumType",
    "GetCompositeScheduleStatus",
    "GetInstalledCertificateStatusEnumType",
    "HashAlgorithmEnumType",
    "InstallCertificateStatusEnumType",
    "Location",
    "LogEnumType",
    "LogStatusEnumType",
    "Measurand",
    "MessageTrigger",
    "MessageTriggerEnumType",
    "Phase",
    "ReadingContext",
    "Reason",
    "RecurrencyKindType",
    "RegistrationStatus",
    "RemoteStartStopStatus",
    "ReservationStatus",
    "ResetStatus",
    "ResetType",
    "RpcErrorCode",
    "SecurityEvent",
    "SupportedFeatureProfiles",
    "SupportedFileTransferProtocols",
    "TriggerMessageStatus",
    "TriggerMessageStatusEnumType",
    "UnitOfMeasure",
    "UnlockStatus",
    "UpdateFirmwareStatusEnumType",
    "UpdateStatus",
    "UpdateType",
    "UploadLogStatusEnumType",
    "ValueFormat",
]


@unique
class AuthorizationStatus(StrEnum):
    """AuthorizationStatus, 7.2."""

    __enumeration__ = "ocpp-1.6/AuthorizationStatus"

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

    __enumeration__ = "ocpp-1.6/AvailabilityStatus"

    Accepted = "Accepted"
    """The change of availability is made at once."""
    Rejected = "Rejected"
    """The station refuses to change its availability."""
    Scheduled = "Scheduled"
    """The change waits until running transactions have ended."""


@unique
class AvailabilityType(StrEnum):
    """AvailabilityType, 7.4."""

    __enumeration__ = "ocpp-1.6/AvailabilityType"

    Inoperative = "Inoperative"
    """Take the connector or station out of service for charging."""
    Operative = "Operative"
    """Put the connector or station back in service for charging."""


@unique
class CancelReservationStatus(StrEnum):
    """CancelReservationStatus, 7.5."""

    __enumeration__ = "ocpp-1.6/CancelReservationStatus"

    Accepted = "Accepted"
    """The reservation with the given number was withdrawn."""
    Rejected = "Rejected"
    """The station holds no reservation with the given number."""


@unique
class CertificateSignedStatusEnumType(StrEnum):
    """CertificateSignedStatusEnumType, 6.2."""

    __enumeration__ = "ocpp-1.6/CertificateSignedStatusEnumType"

    Accepted = "Accepted"
    """The station found the signed certificate valid and takes it into use."""
    Rejected = "Rejected"
    """The station found the signed certificate invalid and drops it."""


@unique
class CertificateUseEnumType(StrEnum):
    """CertificateUseEnumType, 6.4."""

    __enumeration__ = "ocpp-1.6/CertificateUseEnumType"

    CentralSystemRootCertificate = "CentralSystemRootCertificate"
    """Root that vouches for the certificate of the central system."""
    ManufacturerRootCertificate = "ManufacturerRootCertificate"
    """Root that vouches for certificates which sign firmware."""


@unique
class ChargePointErrorCode(StrEnum):
    """ChargePointErrorCode, 7.6."""

    __enumeration__ = "ocpp-1.6/ChargePointErrorCode"

    ConnectorLockFailure = "ConnectorLockFailure"
    """The plug lock cannot be closed or opened."""
    EVCommunicationError = "EVCommunicationError"
    """Talk with the vehicle failed; no reason by itself to report Faulted."""
    GroundFailure = "GroundFailure"
    """The residual current or ground fault protection has tripped."""
    HighTemperature = "HighTemperature"
    """The inside of the station is too hot."""
    InternalError = "InternalError"
    """A hardware or software part of the station failed."""
    LocalListConflict = "LocalListConflict"
    """The central system's answer contradicts the list kept in the station."""
    NoError = "NoError"
    """Nothing is wrong; sent with ordinary status changes."""
    OtherError = "OtherError"
    """None of the other codes fits; vendorErrorCode says more."""
    OverCurrentFailure = "OverCurrentFailure"
    """The protection against too much current has tripped."""
    PowerMeterFailure = "PowerMeterFailure"
    """The energy or power meter cannot be read."""
    PowerSwitchFailure = "PowerSwitchFailure"
    """The contactor or other power switch does not obey."""
    ReaderFailure = "ReaderFailure"
    """The reader for identification cards does not work."""
    ResetFailure = "ResetFailure"
    """A reset could not be carried out."""
    UnderVoltage = "UnderVoltage"
    """The voltage is lower than allowed."""
    OverVoltage = "OverVoltage"
    """The voltage is higher than allowed."""
    WeakSignal = "WeakSignal"
    """The wireless link of the station is poor."""


@unique
class ChargePointStatus(StrEnum):
    """ChargePointStatus, 7.7. connectorId 0 (the whole station) knows only Available, Unavailable
    and Faulted."""

    __enumeration__ = "ocpp-1.6/ChargePointStatus"

    Available = "Available"
    """Free for the next user."""
    Preparing = "Preparing"
    """Taken by a user, cable or vehicle, but no transaction runs yet."""
    Charging = "Charging"
    """The contactor is closed and the vehicle can draw energy."""
    SuspendedEVSE = "SuspendedEVSE"
    """A vehicle is connected, but the station offers it no energy."""
    SuspendedEV = "SuspendedEV"
    """The station offers energy, but the vehicle takes none."""
    Finishing = "Finishing"
    """The transaction has ended, but cable or vehicle is still there."""
    Reserved = "Reserved"
    """Held for one user by a ReserveNow command."""
    Unavailable = "Unavailable"
    """Out of service by command or by the station's own decision."""
    Faulted = "Faulted"
    """Out of service because of an error."""


@unique
class ChargingProfileKindType(StrEnum):
    """ChargingProfileKindType, 7.9."""

    __enumeration__ = "ocpp-1.6/ChargingProfileKindType"

    Absolute = "Absolute"
    """Periods count from a fixed moment written in the schedule."""
    Recurring = "Recurring"
    """The schedule starts again every day or every week."""
    Relative = "Relative"
    """Periods count from an event at the station, such as the transaction start."""


@unique
class ChargingProfilePurposeType(StrEnum):
    """ChargingProfilePurposeType, 7.10."""

    __enumeration__ = "ocpp-1.6/ChargingProfilePurposeType"

    ChargePointMaxProfile = "ChargePointMaxProfile"
    """Ceiling for the station as a whole, all connectors together."""
    TxDefaultProfile = "TxDefaultProfile"
    """Limits for every new transaction without a profile of its own."""
    TxProfile = "TxProfile"
    """Limits for one transaction; the profile ends with it."""


@unique
class ChargingProfileStatus(StrEnum):
    """ChargingProfileStatus, 7.11."""

    __enumeration__ = "ocpp-1.6/ChargingProfileStatus"

    Accepted = "Accepted"
    """The station takes the charging profile over."""
    Rejected = "Rejected"
    """The station does not take the charging profile over."""
    NotSupported = "NotSupported"
    """The station cannot handle such charging profiles."""


@unique
class ChargingRateUnitType(StrEnum):
    """ChargingRateUnitType, 7.12."""

    __enumeration__ = "ocpp-1.6/ChargingRateUnitType"

    A = "A"
    """Limit in amperes for each phase, not summed over phases; usual for AC."""
    W = "W"
    """Limit in watts for all phases together; usual for DC."""


@unique
class ClearCacheStatus(StrEnum):
    """ClearCacheStatus, 7.20."""

    __enumeration__ = "ocpp-1.6/ClearCacheStatus"

    Accepted = "Accepted"
    """The authorization cache was emptied."""
    Rejected = "Rejected"
    """The authorization cache was not emptied."""


@unique
class ClearChargingProfileStatus(StrEnum):
    """ClearChargingProfileStatus, 7.21."""

    __enumeration__ = "ocpp-1.6/ClearChargingProfileStatus"

    Accepted = "Accepted"
    """The matching charging profiles are removed."""
    Unknown = "Unknown"
    """No charging profile matches the request."""


@unique
class ConfigurationStatus(StrEnum):
    """ConfigurationStatus, 7.22."""

    __enumeration__ = "ocpp-1.6/ConfigurationStatus"

    Accepted = "Accepted"
    """The key exists and its new value is in force."""
    Rejected = "Rejected"
    """The key exists but the value was not changed."""
    RebootRequired = "RebootRequired"
    """The value is stored and takes effect after the next reboot."""
    NotSupported = "NotSupported"
    """The station does not know the key."""


@unique
class DataTransferStatus(StrEnum):
    """DataTransferStatus, 7.23."""

    __enumeration__ = "ocpp-1.6/DataTransferStatus"

    Accepted = "Accepted"
    """The vendor message was understood and its request granted."""
    Rejected = "Rejected"
    """The vendor message was understood but its request refused."""
    UnknownMessageId = "UnknownMessageId"
    """The vendor is known, this kind of message is not."""
    UnknownVendorId = "UnknownVendorId"
    """The receiver has no agreement with this vendor."""


@unique
class DeleteCertificateStatusEnumType(StrEnum):
    """DeleteCertificateStatusEnumType, 6.7."""

    __enumeration__ = "ocpp-1.6/DeleteCertificateStatusEnumType"

    Accepted = "Accepted"
    """The certificate was removed from the station."""
    Failed = "Failed"
    """The certificate is there but could not be removed."""
    NotFound = "NotFound"
    """The station has no certificate with this hash."""


@unique
class DiagnosticsStatus(StrEnum):
    """DiagnosticsStatus, 7.24."""

    __enumeration__ = "ocpp-1.6/DiagnosticsStatus"

    Idle = "Idle"
    """No diagnostics upload runs; only sent when triggered."""
    Uploaded = "Uploaded"
    """The diagnostics file has arrived at its destination."""
    UploadFailed = "UploadFailed"
    """The diagnostics file could not be sent."""
    Uploading = "Uploading"
    """The diagnostics file is on its way."""


@unique
class FirmwareStatus(StrEnum):
    """FirmwareStatus, 7.25."""

    __enumeration__ = "ocpp-1.6/FirmwareStatus"

    Downloaded = "Downloaded"
    """The new firmware has been fetched completely."""
    DownloadFailed = "DownloadFailed"
    """The new firmware could not be fetched."""
    Downloading = "Downloading"
    """The new firmware is being fetched."""
    Idle = "Idle"
    """No firmware update runs; only sent when triggered."""
    InstallationFailed = "InstallationFailed"
    """The new firmware could not be put in place."""
    Installing = "Installing"
    """The new firmware is being put in place."""
    Installed = "Installed"
    """The new firmware is in place."""


@unique
class FirmwareStatusEnumType(StrEnum):
    """FirmwareStatusEnumType, 6.8."""

    __enumeration__ = "ocpp-1.6/FirmwareStatusEnumType"

    Downloaded = "Downloaded"
    """The new firmware has been fetched completely."""
    DownloadFailed = "DownloadFailed"
    """The new firmware could not be fetched."""
    Downloading = "Downloading"
    """The new firmware is being fetched."""
    DownloadScheduled = "DownloadScheduled"
    """The fetch is planned for a later time."""
    DownloadPaused = "DownloadPaused"
    """The fetch was halted for the moment."""
    Idle = "Idle"
    """No firmware update runs; only sent when triggered."""
    InstallationFailed = "InstallationFailed"
    """The new firmware could not be put in place."""
    Installing = "Installing"
    """The new firmware is being put in place."""
    Installed = "Installed"
    """The new firmware is in place."""
    InstallRebooting = "InstallRebooting"
    """The station is about to restart to activate the new firmware."""
    InstallScheduled = "InstallScheduled"
    """The installation is planned for a later time."""
    InstallVerificationFailed = "InstallVerificationFailed"
    """A check of the firmware, such as its checksum, failed; it is not installed."""
    InvalidSignature = "InvalidSignature"
    """The signature of the firmware does not hold."""
    SignatureVerified = "SignatureVerified"
    """The signature of the firmware holds."""


@unique
class GenericStatusEnumType(StrEnum):
    """GenericStatusEnumType, 6.10."""

    __enumeration__ = "ocpp-1.6/GenericStatusEnumType"

    Accepted = "Accepted"
    """The request for a signed certificate is being handled."""
    Rejected = "Rejected"
    """The request for a signed certificate is turned down."""


@unique
class GetCompositeScheduleStatus(StrEnum):
    """GetCompositeScheduleStatus, 7.26."""

    __enumeration__ = "ocpp-1.6/GetCompositeScheduleStatus"

    Accepted = "Accepted"
    """The resulting schedule is in the answer."""
    Rejected = "Rejected"
    """The station gives no resulting schedule."""


@unique
class GetInstalledCertificateStatusEnumType(StrEnum):
    """GetInstalledCertificateStatusEnumType, 6.11."""

    __enumeration__ = "ocpp-1.6/GetInstalledCertificateStatusEnumType"

    Accepted = "Accepted"
    """The answer lists hashes of the certificates of the asked type."""
    NotFound = "NotFound"
    """No certificate of the asked type is installed."""


@unique
class HashAlgorithmEnumType(StrEnum):
    """HashAlgorithmEnumType, 6.12."""

    __enumeration__ = "ocpp-1.6/HashAlgorithmEnumType"

    SHA256 = "SHA256"
    """Hashes of 256 bits (SHA-2 family)."""
    SHA384 = "SHA384"
    """Hashes of 384 bits (SHA-2 family)."""
    SHA512 = "SHA512"
    """Hashes of 512 bits (SHA-2 family)."""


@unique
class InstallCertificateStatusEnumType(StrEnum):
    """InstallCertificateStatusEnumType, 6.3. Called CertificateStatusEnumType in the text of the
    security paper."""

    __enumeration__ = "ocpp-1.6/InstallCertificateStatusEnumType"

    Accepted = "Accepted"
    """The certificate is valid and now installed."""
    Failed = "Failed"
    """The certificate is valid, but storing it went wrong."""
    Rejected = "Rejected"
    """The certificate is not acceptable and was not installed."""


@unique
class Location(StrEnum):
    """Location, 7.30."""

    __enumeration__ = "ocpp-1.6/Location"

    Cable = "Cable"
    """Measured in the cable between station and vehicle."""
    EV = "EV"
    """Measured by the vehicle itself."""
    Inlet = "Inlet"
    """Measured where the grid feeds the station."""
    Outlet = "Outlet"
    """Measured at the connector; assumed when no location is given."""
    Body = "Body"
    """Measured inside the housing of the station, such as a temperature."""


@unique
class LogEnumType(StrEnum):
    """LogEnumType, 6.13."""

    __enumeration__ = "ocpp-1.6/LogEnumType"

    DiagnosticsLog = "DiagnosticsLog"
    """The log for fault finding, as vendors define it."""
    SecurityLog = "SecurityLog"
    """The log of security events."""


@unique
class LogStatusEnumType(StrEnum):
    """LogStatusEnumType, 6.15."""

    __enumeration__ = "ocpp-1.6/LogStatusEnumType"

    Accepted = "Accepted"
    """The log will be uploaded; this does not yet mean success."""
    Rejected = "Rejected"
    """The log will not be uploaded."""
    AcceptedCanceled = "AcceptedCanceled"
    """The log will be uploaded and a running upload was stopped for it."""


@unique
class Measurand(StrEnum):
    """Measurand, 7.31."""

    __enumeration__ = "ocpp-1.6/Measurand"

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
    Power_Offered = "Power.Offered"
    """Most power the station currently lets the vehicle take."""
    Power_Reactive_Export = "Power.Reactive.Export"
    """Reactive power flowing from the vehicle at this moment."""
    Power_Reactive_Import = "Power.Reactive.Import"
    """Reactive power flowing to the vehicle at this moment."""
    Power_Factor = "Power.Factor"
    """Ratio of active to apparent power at this moment."""
    Current_Import = "Current.Import"
    """Current flowing to the vehicle at this moment."""
    Current_Export = "Current.Export"
    """Current flowing from the vehicle at this moment."""
    Current_Offered = "Current.Offered"
    """Most current the station currently lets the vehicle take."""
    Voltage = "Voltage"
    """Supply voltage at this moment, for AC the effective value."""
    Frequency = "Frequency"
    """Mains frequency, implied in hertz; no unit value exists for it."""
    Temperature = "Temperature"
    """Temperature inside the station."""
    SoC = "SoC"
    """Charge level of the vehicle battery in percent."""
    RPM = "RPM"
    """Speed of a fan in revolutions per minute."""


@unique
class MessageTrigger(StrEnum):
    """MessageTrigger, 7.32."""

    __enumeration__ = "ocpp-1.6/MessageTrigger"

    BootNotification = "BootNotification"
    """Have the station introduce itself again."""
    DiagnosticsStatusNotification = "DiagnosticsStatusNotification"
    """Have the station tell how the diagnostics upload stands."""
    FirmwareStatusNotification = "FirmwareStatusNotification"
    """Have the station tell how the firmware update stands."""
    Heartbeat = "Heartbeat"
    """Have the station send a sign of life."""
    MeterValues = "MeterValues"
    """Have the station send its current meter readings."""
    StatusNotification = "StatusNotification"
    """Have the station tell the status of its connectors."""


@unique
class MessageTriggerEnumType(StrEnum):
    """MessageTriggerEnumType, 6.16."""

    __enumeration__ = "ocpp-1.6/MessageTriggerEnumType"

    BootNotification = "BootNotification"
    """Have the station introduce itself again."""
    LogStatusNotification = "LogStatusNotification"
    """Have the station tell how the log upload stands."""
    FirmwareStatusNotification = "FirmwareStatusNotification"
    """Have the station tell how the firmware update stands."""
    Heartbeat = "Heartbeat"
    """Have the station send a sign of life."""
    MeterValues = "MeterValues"
    """Have the station send its current meter readings."""
    SignChargePointCertificate = "SignChargePointCertificate"
    """Have the station ask for a new certificate of its own."""
    StatusNotification = "StatusNotification"
    """Have the station tell the status of its connectors."""


@unique
class Phase(StrEnum):
    """Phase, 7.34."""

    __enumeration__ = "ocpp-1.6/Phase"

    L1 = "L1"
    """Value for the conductor of phase 1."""
    L2 = "L2"
    """Value for the conductor of phase 2."""
    L3 = "L3"
    """Value for the conductor of phase 3."""
    N = "N"
    """Value for the neutral conductor."""
    L1_N = "L1-N"
    """Value of phase 1 against neutral."""
    L2_N = "L2-N"
    """Value of phase 2 against neutral."""
    L3_N = "L3-N"
    """Value of phase 3 against neutral."""
    L1_L2 = "L1-L2"
    """Value between phases 1 and 2."""
    L2_L3 = "L2-L3"
    """Value between phases 2 and 3."""
    L3_L1 = "L3-L1"
    """Value between phases 3 and 1."""


@unique
class ReadingContext(StrEnum):
    """ReadingContext, 7.35."""

    __enumeration__ = "ocpp-1.6/ReadingContext"

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
    Trigger = "Trigger"
    """Read because the central system asked by TriggerMessage."""
    Other = "Other"
    """Read for a reason none of the other contexts names."""


@unique
class Reason(StrEnum):
    """Reason, 7.36. An absent reason means Local (OCPP-J errata 2.6)."""

    __enumeration__ = "ocpp-1.6/Reason"

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


@unique
class RecurrencyKindType(StrEnum):
    """RecurrencyKindType, 7.37."""

    __enumeration__ = "ocpp-1.6/RecurrencyKindType"

    Daily = "Daily"
    """The schedule repeats every 24 hours."""
    Weekly = "Weekly"
    """The schedule repeats every seven days."""


@unique
class RegistrationStatus(StrEnum):
    """RegistrationStatus, 7.38."""

    __enumeration__ = "ocpp-1.6/RegistrationStatus"

    Accepted = "Accepted"
    """The station is registered and may work normally."""
    Pending = "Pending"
    """The central system wants to inspect or configure the station first."""
    Rejected = "Rejected"
    """The central system refuses the station, which may try again later."""


@unique
class RemoteStartStopStatus(StrEnum):
    """RemoteStartStopStatus, 7.39."""

    __enumeration__ = "ocpp-1.6/RemoteStartStopStatus"

    Accepted = "Accepted"
    """The station will try to carry the command out."""
    Rejected = "Rejected"
    """The station will not carry the command out."""


@unique
class ReservationStatus(StrEnum):
    """ReservationStatus, 7.40."""

    __enumeration__ = "ocpp-1.6/ReservationStatus"

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
    """ResetStatus, 7.41."""

    __enumeration__ = "ocpp-1.6/ResetStatus"

    Accepted = "Accepted"
    """The station will reset itself."""
    Rejected = "Rejected"
    """The station will not reset itself."""


@unique
class ResetType(StrEnum):
    """ResetType, 7.42."""

    __enumeration__ = "ocpp-1.6/ResetType"

    Hard = "Hard"
    """Restart everything at once, even if transactions cannot be ended cleanly."""
    Soft = "Soft"
    """End transactions in good order first, then restart."""


@unique
class TriggerMessageStatus(StrEnum):
    """TriggerMessageStatus, 7.44."""

    __enumeration__ = "ocpp-1.6/TriggerMessageStatus"

    Accepted = "Accepted"
    """The wanted message will follow."""
    Rejected = "Rejected"
    """The wanted message is known but will not follow."""
    NotImplemented = "NotImplemented"
    """The station cannot send the wanted message on request."""


@unique
class TriggerMessageStatusEnumType(StrEnum):
    """TriggerMessageStatusEnumType, 6.17."""

    __enumeration__ = "ocpp-1.6/TriggerMessageStatusEnumType"

    Accepted = "Accepted"
    """The wanted message will follow."""
    Rejected = "Rejected"
    """The wanted message is known but will not follow."""
    NotImplemented = "NotImplemented"
    """The station cannot send the wanted message on request."""


@unique
class UnitOfMeasure(StrEnum):
    """UnitOfMeasure, 7.45. The default Wh holds for energy measurands only."""

    __enumeration__ = "ocpp-1.6/UnitOfMeasure"

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
    VA = "VA"
    """Volt amperes of apparent power."""
    kVA = "kVA"
    """Kilovolt amperes of apparent power."""
    var = "var"
    """Vars of reactive power."""
    kvar = "kvar"
    """Kilovars of reactive power."""
    A = "A"
    """Amperes of current; Amp in OCPP 1.5."""
    V = "V"
    """Volts, effective value for AC; Volt in OCPP 1.5."""
    K = "K"
    """Kelvin, absolute temperature."""
    Celsius = "Celsius"
    """Degrees Celsius; the JSON schemas also allow the misspelling Celcius."""
    Fahrenheit = "Fahrenheit"
    """Degrees Fahrenheit of temperature."""
    Percent = "Percent"
    """Hundredths of a whole, as for the battery level."""


@unique
class UnlockStatus(StrEnum):
    """UnlockStatus, 7.46."""

    __enumeration__ = "ocpp-1.6/UnlockStatus"

    Unlocked = "Unlocked"
    """The lock of the connector was opened."""
    UnlockFailed = "UnlockFailed"
    """The lock did not open."""
    NotSupported = "NotSupported"
    """There is no lock to open, or no such connector."""


@unique
class UpdateFirmwareStatusEnumType(StrEnum):
    """UpdateFirmwareStatusEnumType, 6.18."""

    __enumeration__ = "ocpp-1.6/UpdateFirmwareStatusEnumType"

    Accepted = "Accepted"
    """The firmware update will be carried out; not yet a success."""
    Rejected = "Rejected"
    """The firmware update will not be carried out."""
    AcceptedCanceled = "AcceptedCanceled"
    """The update will be carried out and a running one was stopped for it."""
    InvalidCertificate = "InvalidCertificate"
    """The certificate that signed the firmware is not valid."""
    RevokedCertificate = "RevokedCertificate"
    """The certificate that signed the firmware was withdrawn by its issuer."""


@unique
class UpdateStatus(StrEnum):
    """UpdateStatus, 7.47."""

    __enumeration__ = "ocpp-1.6/UpdateStatus"

    Accepted = "Accepted"
    """The list in the station is up to date now."""
    Failed = "Failed"
    """The list could not be updated."""
    NotSupported = "NotSupported"
    """The station keeps no local authorization list."""
    VersionMismatch = "VersionMismatch"
    """The version sent with a differential update is not newer than the stored one."""


@unique
class UpdateType(StrEnum):
    """UpdateType, 7.48."""

    __enumeration__ = "ocpp-1.6/UpdateType"

    Differential = "Differential"
    """The message holds changes to the stored list."""
    Full = "Full"
    """The message replaces the whole stored list."""


@unique
class UploadLogStatusEnumType(StrEnum):
    """UploadLogStatusEnumType, 6.19."""

    __enumeration__ = "ocpp-1.6/UploadLogStatusEnumType"

    BadMessage = "BadMessage"
    """A malformed packet or a protocol mismatch spoiled the transfer."""
    Idle = "Idle"
    """No log upload runs; only sent when triggered."""
    NotSupportedOperation = "NotSupportedOperation"
    """The server cannot do the requested kind of transfer."""
    PermissionDenied = "PermissionDenied"
    """The server did not let the station in."""
    Uploaded = "Uploaded"
    """The log has arrived at its destination."""
    UploadFailure = "UploadFailure"
    """The log could not be sent."""
    Uploading = "Uploading"
    """The log is on its way."""


@unique
class ValueFormat(StrEnum):
    """ValueFormat, 7.49."""

    __enumeration__ = "ocpp-1.6/ValueFormat"

    Raw = "Raw"
    """A plain decimal number; the default."""
    SignedData = "SignedData"
    """A signed block of binary data, written as hex text."""


@unique
class ConfigurationKey(StrEnum):
    """ConfigurationKey, 9 (core), errata, security 7, ISO 15118 9. Keys are compared without
    regard to case (CiString). Vendors add keys of their own."""

    __enumeration__ = "ocpp-1.6/ConfigurationKey"

    AllowOfflineTxForUnknownId = "AllowOfflineTxForUnknownId"
    """Whether unknown identifiers may start charging while the station is offline."""
    AuthorizationCacheEnabled = "AuthorizationCacheEnabled"
    """Whether the station remembers identifiers it has seen authorized."""
    AuthorizeRemoteTxRequests = "AuthorizeRemoteTxRequests"
    """Whether a remote start is authorized first, as a local start would be."""
    BlinkRepeat = "BlinkRepeat"
    """How often the station blinks its lights when signalling."""
    ClockAlignedDataInterval = "ClockAlignedDataInterval"
    """Seconds between clock-aligned readings, counted from midnight; 0 is off."""
    ConnectionTimeOut = "ConnectionTimeOut"
    """Seconds a user has to plug in before the session is given up."""
    ConnectorPhaseRotation = "ConnectorPhaseRotation"
    """Order of the phases at each connector, seen from its meter or the grid."""
    ConnectorPhaseRotationMaxLength = "ConnectorPhaseRotationMaxLength"
    """Most items the list of phase rotations may hold."""
    GetConfigurationMaxKeys = "GetConfigurationMaxKeys"
    """Most keys that may be asked for in one GetConfiguration."""
    HeartbeatInterval = "HeartbeatInterval"
    """Seconds of silence after which the station sends a Heartbeat."""
    LightIntensity = "LightIntensity"
    """Brightness of the station's lights in percent of the maximum."""
    LocalAuthorizeOffline = "LocalAuthorizeOffline"
    """Whether the offline station starts charging for identifiers it knows locally."""
    LocalPreAuthorize = "LocalPreAuthorize"
    """Whether the online station starts for locally known identifiers without waiting."""
    MaxEnergyOnInvalidId = "MaxEnergyOnInvalidId"
    """Watt hours still delivered after an identifier proved invalid mid-transaction."""
    MeterValuesAlignedData = "MeterValuesAlignedData"
    """Measurands sent in MeterValues at clock-aligned times."""
    MeterValuesAlignedDataMaxLength = "MeterValuesAlignedDataMaxLength"
    """Most measurands MeterValuesAlignedData may list."""
    MeterValuesSampledData = "MeterValuesSampledData"
    """Measurands sent in MeterValues at each sample interval."""
    MeterValuesSampledDataMaxLength = "MeterValuesSampledDataMaxLength"
    """Most measurands MeterValuesSampledData may list."""
    MeterValueSampleInterval = "MeterValueSampleInterval"
    """Seconds between readings within a transaction; 0 sends none."""
    MinimumStatusDuration = "MinimumStatusDuration"
    """Seconds a status must last before it is reported."""
    NumberOfConnectors = "NumberOfConnectors"
    """How many physical connectors the station has."""
    ResetRetries = "ResetRetries"
    """How often a failed reset is tried again."""
    StopTransactionOnEVSideDisconnect = "StopTransactionOnEVSideDisconnect"
    """Whether unplugging at the vehicle ends the transaction."""
    StopTransactionOnInvalidId = "StopTransactionOnInvalidId"
    """Whether the transaction ends when its identifier turns out not accepted."""
    StopTxnAlignedData = "StopTxnAlignedData"
    """Clock-aligned measurands collected into StopTransaction."""
    StopTxnAlignedDataMaxLength = "StopTxnAlignedDataMaxLength"
    """Most measurands StopTxnAlignedData may list."""
    StopTxnSampledData = "StopTxnSampledData"
    """Sampled measurands collected into StopTransaction."""
    StopTxnSampledDataMaxLength = "StopTxnSampledDataMaxLength"
    """Most measurands StopTxnSampledData may list."""
    SupportedFeatureProfiles = "SupportedFeatureProfiles"
    """The groups of OCPP features the station offers."""
    SupportedFeatureProfilesMaxLength = "SupportedFeatureProfilesMaxLength"
    """Most items the list of feature profiles may hold."""
    TransactionMessageAttempts = "TransactionMessageAttempts"
    """How often a transaction message is sent when the server fails to process it."""
    TransactionMessageRetryInterval = "TransactionMessageRetryInterval"
    """Base wait in seconds between such attempts; the wait grows each time."""
    UnlockConnectorOnEVSideDisconnect = "UnlockConnectorOnEVSideDisconnect"
    """Whether unplugging at the vehicle also unlocks the station side."""
    WebSocketPingInterval = "WebSocketPingInterval"
    """Seconds between WebSocket pings from the station; 0 sends none."""
    LocalAuthListEnabled = "LocalAuthListEnabled"
    """Whether the local authorization list is in use."""
    LocalAuthListMaxLength = "LocalAuthListMaxLength"
    """Most identifiers the local authorization list can store."""
    SendLocalListMaxLength = "SendLocalListMaxLength"
    """Most identifiers one SendLocalList may carry."""
    ReserveConnectorZeroSupported = "ReserveConnectorZeroSupported"
    """Whether a reservation may leave the choice of connector open."""
    ChargeProfileMaxStackLevel = "ChargeProfileMaxStackLevel"
    """Highest stack level a charging profile may use."""
    ChargingScheduleAllowedChargingRateUnit = "ChargingScheduleAllowedChargingRateUnit"
    """Whether schedules may be given as Current, as Power, or both."""
    ChargingScheduleMaxPeriods = "ChargingScheduleMaxPeriods"
    """Most periods one charging schedule may have."""
    ConnectorSwitch3to1PhaseSupported = "ConnectorSwitch3to1PhaseSupported"
    """Whether the station can go from three phases to one while charging."""
    MaxChargingProfilesInstalled = "MaxChargingProfilesInstalled"
    """Most charging profiles stored at the same time."""
    MessageTimeout = "MessageTimeout"
    """Seconds to wait for an answer before a message counts as lost (errata)."""
    StopTransactionMaxMeterValues = "StopTransactionMaxMeterValues"
    """Most meter values one StopTransaction may carry (errata)."""
    SupportedFileTransferProtocols = "SupportedFileTransferProtocols"
    """Protocols for fetching firmware and sending diagnostics (errata)."""
    AdditionalRootCertificateCheck = "AdditionalRootCertificateCheck"
    """Whether a new central system root must be signed by the one in place."""
    AuthorizationKey = "AuthorizationKey"
    """Password for HTTP Basic authentication; can be set but never read."""
    CertificateSignedMaxChainSize = "CertificateSignedMaxChainSize"
    """Largest certificate chain CertificateSigned may carry."""
    CertificateStoreMaxLength = "CertificateStoreMaxLength"
    """Most root certificates the station can hold."""
    CpoName = "CpoName"
    """Operator name for the organization field of the station certificate."""
    SecurityProfile = "SecurityProfile"
    """Number of the security profile that protects the connection."""
    CentralContractValidationAllowed = "CentralContractValidationAllowed"
    """Whether contract certificates the station cannot check go to the central system."""
    CertSigningWaitMinimum = "CertSigningWaitMinimum"
    """Seconds to wait for a signed certificate before asking again."""
    CertSigningRepeatTimes = "CertSigningRepeatTimes"
    """How often the request for a signed certificate is repeated."""
    ContractValidationOffline = "ContractValidationOffline"
    """Whether the station tries to check contract certificates while offline."""
    ISO15118PnCEnabled = "ISO15118PnCEnabled"
    """Whether Plug and Charge by ISO 15118 is switched on."""


@unique
class ConnectorPhaseRotation(StrEnum):
    """ConnectorPhaseRotation, 9.1.7."""

    __enumeration__ = "ocpp-1.6/ConnectorPhaseRotation"

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
class SupportedFeatureProfiles(StrEnum):
    """SupportedFeatureProfiles, 9.1.29."""

    __enumeration__ = "ocpp-1.6/SupportedFeatureProfiles"

    Core = "Core"
    """Basic operation: boot, authorize, transactions, status, configuration."""
    FirmwareManagement = "FirmwareManagement"
    """Firmware updates and upload of diagnostics."""
    LocalAuthListManagement = "LocalAuthListManagement"
    """An authorization list kept in the station."""
    Reservation = "Reservation"
    """Holding a connector for a user."""
    SmartCharging = "SmartCharging"
    """Charging profiles that limit power or current."""
    RemoteTrigger = "RemoteTrigger"
    """Asking the station to send a message now."""


@unique
class ChargingScheduleAllowedChargingRateUnit(StrEnum):
    """ChargingScheduleAllowedChargingRateUnit, 9.4.2. Current is A and Power is W of
    ChargingRateUnitType (errata 3.88)."""

    __enumeration__ = "ocpp-1.6/ChargingScheduleAllowedChargingRateUnit"

    Current = "Current"
    """Schedules in amperes are allowed; A in the messages."""
    Power = "Power"
    """Schedules in watts are allowed; W in the messages."""


@unique
class SupportedFileTransferProtocols(StrEnum):
    """SupportedFileTransferProtocols, errata 3.90."""

    __enumeration__ = "ocpp-1.6/SupportedFileTransferProtocols"

    FTP = "FTP"
    """Plain file transfer protocol, not encrypted."""
    FTPS = "FTPS"
    """File transfer protocol over TLS."""
    HTTP = "HTTP"
    """Web transfer, not encrypted."""
    HTTPS = "HTTPS"
    """Web transfer over TLS."""


@unique
class SecurityEvent(StrEnum):
    """SecurityEvent, 8 (list of security events)."""

    __enumeration__ = "ocpp-1.6/SecurityEvent"

    FirmwareUpdated = "FirmwareUpdated"
    """The firmware of the station was replaced."""
    FailedToAuthenticateAtCentralSystem = "FailedToAuthenticateAtCentralSystem"
    """The central system did not accept the station's credentials."""
    CentralSystemFailedToAuthenticate = "CentralSystemFailedToAuthenticate"
    """The central system could not prove its identity to the station."""
    SettingSystemTime = "SettingSystemTime"
    """The clock of the station was set."""
    StartupOfTheDevice = "StartupOfTheDevice"
    """The station has started up."""
    ResetOrReboot = "ResetOrReboot"
    """The station was reset or restarted."""
    SecurityLogWasCleared = "SecurityLogWasCleared"
    """The log of security events was emptied."""
    ReconfigurationOfSecurityParameters = "ReconfigurationOfSecurityParameters"
    """Keys, security profile or other security settings were changed."""
    MemoryExhaustion = "MemoryExhaustion"
    """The station ran out of working memory or storage."""
    InvalidMessages = "InvalidMessages"
    """Messages arrived that are malformed or do not belong in OCPP."""
    AttemptedReplayAttacks = "AttemptedReplayAttacks"
    """Somebody seems to have sent recorded messages again."""
    TamperDetectionActivated = "TamperDetectionActivated"
    """A tamper sensor of the station has responded."""
    InvalidFirmwareSignature = "InvalidFirmwareSignature"
    """The signature of a firmware file does not hold."""
    InvalidFirmwareSigningCertificate = "InvalidFirmwareSigningCertificate"
    """The certificate that signed a firmware file is not valid."""
    InvalidCentralSystemCertificate = "InvalidCentralSystemCertificate"
    """The certificate of the central system is not valid."""
    InvalidChargePointCertificate = "InvalidChargePointCertificate"
    """The certificate of the station, as sent to it, is not valid."""
    InvalidTLSVersion = "InvalidTLSVersion"
    """The central system uses a TLS version that is not allowed."""
    InvalidTLSCipherSuite = "InvalidTLSCipherSuite"
    """The central system offers only TLS cipher suites that are not allowed."""


@unique
class RpcErrorCode(StrEnum):
    """RpcErrorCode, OCPP-J 4.2.3. FormationViolation and OccurenceConstraintViolation are the wire
    spellings of 1.6 and stay so (OCPP-J errata 5.1, 5.2)."""

    __enumeration__ = "ocpp-1.6/RpcErrorCode"

    NotImplemented = "NotImplemented"
    """The receiver does not know the action."""
    NotSupported = "NotSupported"
    """The receiver knows the action but does not offer it."""
    InternalError = "InternalError"
    """Something went wrong inside the receiver."""
    ProtocolError = "ProtocolError"
    """The payload is incomplete for the action."""
    SecurityError = "SecurityError"
    """A security problem kept the receiver from acting."""
    FormationViolation = "FormationViolation"
    """The payload cannot be parsed as this action; FormatViolation in 2.x."""
    PropertyConstraintViolation = "PropertyConstraintViolation"
    """A field of the payload has a value outside its allowed set."""
    OccurenceConstraintViolation = "OccurenceConstraintViolation"
    """A field is missing or occurs too often; the misspelling is official."""
    TypeConstraintViolation = "TypeConstraintViolation"
    """A field of the payload has the wrong data type."""
    GenericError = "GenericError"
    """Any error the other codes do not describe."""


@unique
class Action(StrEnum):
    """Action, 4, 5."""

    __enumeration__ = "ocpp-1.6/Action"

    Authorize = "Authorize"
    """The station asks whether an identifier may charge."""
    BootNotification = "BootNotification"
    """The station introduces itself after starting up."""
    CancelReservation = "CancelReservation"
    """The central system withdraws a reservation."""
    CertificateSigned = "CertificateSigned"
    """The central system delivers a certificate the station asked for."""
    ChangeAvailability = "ChangeAvailability"
    """The central system puts a connector or station in or out of service."""
    ChangeConfiguration = "ChangeConfiguration"
    """The central system sets one configuration key."""
    ClearCache = "ClearCache"
    """The central system has the authorization cache emptied."""
    ClearChargingProfile = "ClearChargingProfile"
    """The central system removes charging profiles."""
    DataTransfer = "DataTransfer"
    """Either side sends a message defined by a vendor."""
    DeleteCertificate = "DeleteCertificate"
    """The central system removes a certificate from the station."""
    DiagnosticsStatusNotification = "DiagnosticsStatusNotification"
    """The station reports progress of a diagnostics upload."""
    ExtendedTriggerMessage = "ExtendedTriggerMessage"
    """TriggerMessage with the additional messages of the security extension."""
    FirmwareStatusNotification = "FirmwareStatusNotification"
    """The station reports progress of a firmware update."""
    GetCompositeSchedule = "GetCompositeSchedule"
    """The central system asks for the schedule resulting from all profiles."""
    GetConfiguration = "GetConfiguration"
    """The central system reads configuration keys."""
    GetDiagnostics = "GetDiagnostics"
    """The central system has a diagnostics file uploaded."""
    GetInstalledCertificateIds = "GetInstalledCertificateIds"
    """The central system asks which certificates are installed."""
    GetLocalListVersion = "GetLocalListVersion"
    """The central system asks for the version of the local list."""
    GetLog = "GetLog"
    """The central system has a diagnostics or security log uploaded."""
    Heartbeat = "Heartbeat"
    """The station shows that it is alive and learns the time."""
    InstallCertificate = "InstallCertificate"
    """The central system puts a root certificate into the station."""
    LogStatusNotification = "LogStatusNotification"
    """The station reports progress of a log upload."""
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
    SecurityEventNotification = "SecurityEventNotification"
    """The station reports a security event."""
    SendLocalList = "SendLocalList"
    """The central system writes the local authorization list."""
    SetChargingProfile = "SetChargingProfile"
    """The central system sends limits for charging."""
    SignCertificate = "SignCertificate"
    """The station asks for a certificate to be signed."""
    SignedFirmwareStatusNotification = "SignedFirmwareStatusNotification"
    """The station reports progress of a signed firmware update."""
    SignedUpdateFirmware = "SignedUpdateFirmware"
    """The central system has signed firmware fetched and installed."""
    StartTransaction = "StartTransaction"
    """The station reports that a transaction has begun."""
    StatusNotification = "StatusNotification"
    """The station reports status or error of a connector or of itself."""
    StopTransaction = "StopTransaction"
    """The station reports that a transaction has ended."""
    TriggerMessage = "TriggerMessage"
    """The central system asks the station to send a message now."""
    UnlockConnector = "UnlockConnector"
    """The central system asks the station to release a stuck plug."""
    UpdateFirmware = "UpdateFirmware"
    """The central system has firmware fetched and installed."""
