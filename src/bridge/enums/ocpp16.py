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
    """`Accepted` on the wire."""
    Blocked = "Blocked"
    """`Blocked` on the wire."""
    Expired = "Expired"
    """`Expired` on the wire."""
    Invalid = "Invalid"
    """`Invalid` on the wire."""
    ConcurrentTx = "ConcurrentTx"
    """`ConcurrentTx` on the wire."""


@unique
class AvailabilityStatus(StrEnum):
    """AvailabilityStatus, 7.3."""

    __enumeration__ = "ocpp-1.6/AvailabilityStatus"

    Accepted = "Accepted"
    """`Accepted` on the wire."""
    Rejected = "Rejected"
    """`Rejected` on the wire."""
    Scheduled = "Scheduled"
    """`Scheduled` on the wire."""


@unique
class AvailabilityType(StrEnum):
    """AvailabilityType, 7.4."""

    __enumeration__ = "ocpp-1.6/AvailabilityType"

    Inoperative = "Inoperative"
    """`Inoperative` on the wire."""
    Operative = "Operative"
    """`Operative` on the wire."""


@unique
class CancelReservationStatus(StrEnum):
    """CancelReservationStatus, 7.5."""

    __enumeration__ = "ocpp-1.6/CancelReservationStatus"

    Accepted = "Accepted"
    """`Accepted` on the wire."""
    Rejected = "Rejected"
    """`Rejected` on the wire."""


@unique
class CertificateSignedStatusEnumType(StrEnum):
    """CertificateSignedStatusEnumType, 6.2."""

    __enumeration__ = "ocpp-1.6/CertificateSignedStatusEnumType"

    Accepted = "Accepted"
    """`Accepted` on the wire."""
    Rejected = "Rejected"
    """`Rejected` on the wire."""


@unique
class CertificateUseEnumType(StrEnum):
    """CertificateUseEnumType, 6.4."""

    __enumeration__ = "ocpp-1.6/CertificateUseEnumType"

    CentralSystemRootCertificate = "CentralSystemRootCertificate"
    """`CentralSystemRootCertificate` on the wire."""
    ManufacturerRootCertificate = "ManufacturerRootCertificate"
    """`ManufacturerRootCertificate` on the wire."""


@unique
class ChargePointErrorCode(StrEnum):
    """ChargePointErrorCode, 7.6."""

    __enumeration__ = "ocpp-1.6/ChargePointErrorCode"

    ConnectorLockFailure = "ConnectorLockFailure"
    """`ConnectorLockFailure` on the wire."""
    EVCommunicationError = "EVCommunicationError"
    """`EVCommunicationError` on the wire."""
    GroundFailure = "GroundFailure"
    """`GroundFailure` on the wire."""
    HighTemperature = "HighTemperature"
    """`HighTemperature` on the wire."""
    InternalError = "InternalError"
    """`InternalError` on the wire."""
    LocalListConflict = "LocalListConflict"
    """`LocalListConflict` on the wire."""
    NoError = "NoError"
    """`NoError` on the wire."""
    OtherError = "OtherError"
    """`OtherError` on the wire."""
    OverCurrentFailure = "OverCurrentFailure"
    """`OverCurrentFailure` on the wire."""
    PowerMeterFailure = "PowerMeterFailure"
    """`PowerMeterFailure` on the wire."""
    PowerSwitchFailure = "PowerSwitchFailure"
    """`PowerSwitchFailure` on the wire."""
    ReaderFailure = "ReaderFailure"
    """`ReaderFailure` on the wire."""
    ResetFailure = "ResetFailure"
    """`ResetFailure` on the wire."""
    UnderVoltage = "UnderVoltage"
    """`UnderVoltage` on the wire."""
    OverVoltage = "OverVoltage"
    """`OverVoltage` on the wire."""
    WeakSignal = "WeakSignal"
    """`WeakSignal` on the wire."""


@unique
class ChargePointStatus(StrEnum):
    """ChargePointStatus, 7.7. connectorId 0 (the whole station) knows only Available, Unavailable
    and Faulted."""

    __enumeration__ = "ocpp-1.6/ChargePointStatus"

    Available = "Available"
    """`Available` on the wire."""
    Preparing = "Preparing"
    """`Preparing` on the wire."""
    Charging = "Charging"
    """`Charging` on the wire."""
    SuspendedEVSE = "SuspendedEVSE"
    """`SuspendedEVSE` on the wire."""
    SuspendedEV = "SuspendedEV"
    """`SuspendedEV` on the wire."""
    Finishing = "Finishing"
    """`Finishing` on the wire."""
    Reserved = "Reserved"
    """`Reserved` on the wire."""
    Unavailable = "Unavailable"
    """`Unavailable` on the wire."""
    Faulted = "Faulted"
    """`Faulted` on the wire."""


@unique
class ChargingProfileKindType(StrEnum):
    """ChargingProfileKindType, 7.9."""

    __enumeration__ = "ocpp-1.6/ChargingProfileKindType"

    Absolute = "Absolute"
    """`Absolute` on the wire."""
    Recurring = "Recurring"
    """`Recurring` on the wire."""
    Relative = "Relative"
    """`Relative` on the wire."""


@unique
class ChargingProfilePurposeType(StrEnum):
    """ChargingProfilePurposeType, 7.10."""

    __enumeration__ = "ocpp-1.6/ChargingProfilePurposeType"

    ChargePointMaxProfile = "ChargePointMaxProfile"
    """`ChargePointMaxProfile` on the wire."""
    TxDefaultProfile = "TxDefaultProfile"
    """`TxDefaultProfile` on the wire."""
    TxProfile = "TxProfile"
    """`TxProfile` on the wire."""


@unique
class ChargingProfileStatus(StrEnum):
    """ChargingProfileStatus, 7.11."""

    __enumeration__ = "ocpp-1.6/ChargingProfileStatus"

    Accepted = "Accepted"
    """`Accepted` on the wire."""
    Rejected = "Rejected"
    """`Rejected` on the wire."""
    NotSupported = "NotSupported"
    """`NotSupported` on the wire."""


@unique
class ChargingRateUnitType(StrEnum):
    """ChargingRateUnitType, 7.12."""

    __enumeration__ = "ocpp-1.6/ChargingRateUnitType"

    A = "A"
    """`A` on the wire."""
    W = "W"
    """`W` on the wire."""


@unique
class ClearCacheStatus(StrEnum):
    """ClearCacheStatus, 7.20."""

    __enumeration__ = "ocpp-1.6/ClearCacheStatus"

    Accepted = "Accepted"
    """`Accepted` on the wire."""
    Rejected = "Rejected"
    """`Rejected` on the wire."""


@unique
class ClearChargingProfileStatus(StrEnum):
    """ClearChargingProfileStatus, 7.21."""

    __enumeration__ = "ocpp-1.6/ClearChargingProfileStatus"

    Accepted = "Accepted"
    """`Accepted` on the wire."""
    Unknown = "Unknown"
    """`Unknown` on the wire."""


@unique
class ConfigurationStatus(StrEnum):
    """ConfigurationStatus, 7.22."""

    __enumeration__ = "ocpp-1.6/ConfigurationStatus"

    Accepted = "Accepted"
    """`Accepted` on the wire."""
    Rejected = "Rejected"
    """`Rejected` on the wire."""
    RebootRequired = "RebootRequired"
    """`RebootRequired` on the wire."""
    NotSupported = "NotSupported"
    """`NotSupported` on the wire."""


@unique
class DataTransferStatus(StrEnum):
    """DataTransferStatus, 7.23."""

    __enumeration__ = "ocpp-1.6/DataTransferStatus"

    Accepted = "Accepted"
    """`Accepted` on the wire."""
    Rejected = "Rejected"
    """`Rejected` on the wire."""
    UnknownMessageId = "UnknownMessageId"
    """`UnknownMessageId` on the wire."""
    UnknownVendorId = "UnknownVendorId"
    """`UnknownVendorId` on the wire."""


@unique
class DeleteCertificateStatusEnumType(StrEnum):
    """DeleteCertificateStatusEnumType, 6.7."""

    __enumeration__ = "ocpp-1.6/DeleteCertificateStatusEnumType"

    Accepted = "Accepted"
    """`Accepted` on the wire."""
    Failed = "Failed"
    """`Failed` on the wire."""
    NotFound = "NotFound"
    """`NotFound` on the wire."""


@unique
class DiagnosticsStatus(StrEnum):
    """DiagnosticsStatus, 7.24."""

    __enumeration__ = "ocpp-1.6/DiagnosticsStatus"

    Idle = "Idle"
    """`Idle` on the wire."""
    Uploaded = "Uploaded"
    """`Uploaded` on the wire."""
    UploadFailed = "UploadFailed"
    """`UploadFailed` on the wire."""
    Uploading = "Uploading"
    """`Uploading` on the wire."""


@unique
class FirmwareStatus(StrEnum):
    """FirmwareStatus, 7.25."""

    __enumeration__ = "ocpp-1.6/FirmwareStatus"

    Downloaded = "Downloaded"
    """`Downloaded` on the wire."""
    DownloadFailed = "DownloadFailed"
    """`DownloadFailed` on the wire."""
    Downloading = "Downloading"
    """`Downloading` on the wire."""
    Idle = "Idle"
    """`Idle` on the wire."""
    InstallationFailed = "InstallationFailed"
    """`InstallationFailed` on the wire."""
    Installing = "Installing"
    """`Installing` on the wire."""
    Installed = "Installed"
    """`Installed` on the wire."""


@unique
class FirmwareStatusEnumType(StrEnum):
    """FirmwareStatusEnumType, 6.8."""

    __enumeration__ = "ocpp-1.6/FirmwareStatusEnumType"

    Downloaded = "Downloaded"
    """`Downloaded` on the wire."""
    DownloadFailed = "DownloadFailed"
    """`DownloadFailed` on the wire."""
    Downloading = "Downloading"
    """`Downloading` on the wire."""
    DownloadScheduled = "DownloadScheduled"
    """`DownloadScheduled` on the wire."""
    DownloadPaused = "DownloadPaused"
    """`DownloadPaused` on the wire."""
    Idle = "Idle"
    """`Idle` on the wire."""
    InstallationFailed = "InstallationFailed"
    """`InstallationFailed` on the wire."""
    Installing = "Installing"
    """`Installing` on the wire."""
    Installed = "Installed"
    """`Installed` on the wire."""
    InstallRebooting = "InstallRebooting"
    """`InstallRebooting` on the wire."""
    InstallScheduled = "InstallScheduled"
    """`InstallScheduled` on the wire."""
    InstallVerificationFailed = "InstallVerificationFailed"
    """`InstallVerificationFailed` on the wire."""
    InvalidSignature = "InvalidSignature"
    """`InvalidSignature` on the wire."""
    SignatureVerified = "SignatureVerified"
    """`SignatureVerified` on the wire."""


@unique
class GenericStatusEnumType(StrEnum):
    """GenericStatusEnumType, 6.10."""

    __enumeration__ = "ocpp-1.6/GenericStatusEnumType"

    Accepted = "Accepted"
    """`Accepted` on the wire."""
    Rejected = "Rejected"
    """`Rejected` on the wire."""


@unique
class GetCompositeScheduleStatus(StrEnum):
    """GetCompositeScheduleStatus, 7.26."""

    __enumeration__ = "ocpp-1.6/GetCompositeScheduleStatus"

    Accepted = "Accepted"
    """`Accepted` on the wire."""
    Rejected = "Rejected"
    """`Rejected` on the wire."""


@unique
class GetInstalledCertificateStatusEnumType(StrEnum):
    """GetInstalledCertificateStatusEnumType, 6.11."""

    __enumeration__ = "ocpp-1.6/GetInstalledCertificateStatusEnumType"

    Accepted = "Accepted"
    """`Accepted` on the wire."""
    NotFound = "NotFound"
    """`NotFound` on the wire."""


@unique
class HashAlgorithmEnumType(StrEnum):
    """HashAlgorithmEnumType, 6.12."""

    __enumeration__ = "ocpp-1.6/HashAlgorithmEnumType"

    SHA256 = "SHA256"
    """`SHA256` on the wire."""
    SHA384 = "SHA384"
    """`SHA384` on the wire."""
    SHA512 = "SHA512"
    """`SHA512` on the wire."""


@unique
class InstallCertificateStatusEnumType(StrEnum):
    """InstallCertificateStatusEnumType, 6.3. Called CertificateStatusEnumType in the text of the
    security paper."""

    __enumeration__ = "ocpp-1.6/InstallCertificateStatusEnumType"

    Accepted = "Accepted"
    """`Accepted` on the wire."""
    Failed = "Failed"
    """`Failed` on the wire."""
    Rejected = "Rejected"
    """`Rejected` on the wire."""


@unique
class Location(StrEnum):
    """Location, 7.30."""

    __enumeration__ = "ocpp-1.6/Location"

    Cable = "Cable"
    """`Cable` on the wire."""
    EV = "EV"
    """`EV` on the wire."""
    Inlet = "Inlet"
    """`Inlet` on the wire."""
    Outlet = "Outlet"
    """`Outlet` on the wire."""
    Body = "Body"
    """`Body` on the wire."""


@unique
class LogEnumType(StrEnum):
    """LogEnumType, 6.13."""

    __enumeration__ = "ocpp-1.6/LogEnumType"

    DiagnosticsLog = "DiagnosticsLog"
    """`DiagnosticsLog` on the wire."""
    SecurityLog = "SecurityLog"
    """`SecurityLog` on the wire."""


@unique
class LogStatusEnumType(StrEnum):
    """LogStatusEnumType, 6.15."""

    __enumeration__ = "ocpp-1.6/LogStatusEnumType"

    Accepted = "Accepted"
    """`Accepted` on the wire."""
    Rejected = "Rejected"
    """`Rejected` on the wire."""
    AcceptedCanceled = "AcceptedCanceled"
    """`AcceptedCanceled` on the wire."""


@unique
class Measurand(StrEnum):
    """Measurand, 7.31."""

    __enumeration__ = "ocpp-1.6/Measurand"

    Energy_Active_Export_Register = "Energy.Active.Export.Register"
    """`Energy.Active.Export.Register` on the wire."""
    Energy_Active_Import_Register = "Energy.Active.Import.Register"
    """`Energy.Active.Import.Register` on the wire."""
    Energy_Reactive_Export_Register = "Energy.Reactive.Export.Register"
    """`Energy.Reactive.Export.Register` on the wire."""
    Energy_Reactive_Import_Register = "Energy.Reactive.Import.Register"
    """`Energy.Reactive.Import.Register` on the wire."""
    Energy_Active_Export_Interval = "Energy.Active.Export.Interval"
    """`Energy.Active.Export.Interval` on the wire."""
    Energy_Active_Import_Interval = "Energy.Active.Import.Interval"
    """`Energy.Active.Import.Interval` on the wire."""
    Energy_Reactive_Export_Interval = "Energy.Reactive.Export.Interval"
    """`Energy.Reactive.Export.Interval` on the wire."""
    Energy_Reactive_Import_Interval = "Energy.Reactive.Import.Interval"
    """`Energy.Reactive.Import.Interval` on the wire."""
    Power_Active_Export = "Power.Active.Export"
    """`Power.Active.Export` on the wire."""
    Power_Active_Import = "Power.Active.Import"
    """`Power.Active.Import` on the wire."""
    Power_Offered = "Power.Offered"
    """`Power.Offered` on the wire."""
    Power_Reactive_Export = "Power.Reactive.Export"
    """`Power.Reactive.Export` on the wire."""
    Power_Reactive_Import = "Power.Reactive.Import"
    """`Power.Reactive.Import` on the wire."""
    Power_Factor = "Power.Factor"
    """`Power.Factor` on the wire."""
    Current_Import = "Current.Import"
    """`Current.Import` on the wire."""
    Current_Export = "Current.Export"
    """`Current.Export` on the wire."""
    Current_Offered = "Current.Offered"
    """`Current.Offered` on the wire."""
    Voltage = "Voltage"
    """`Voltage` on the wire."""
    Frequency = "Frequency"
    """`Frequency` on the wire."""
    Temperature = "Temperature"
    """`Temperature` on the wire."""
    SoC = "SoC"
    """`SoC` on the wire."""
    RPM = "RPM"
    """`RPM` on the wire."""


@unique
class MessageTrigger(StrEnum):
    """MessageTrigger, 7.32."""

    __enumeration__ = "ocpp-1.6/MessageTrigger"

    BootNotification = "BootNotification"
    """`BootNotification` on the wire."""
    DiagnosticsStatusNotification = "DiagnosticsStatusNotification"
    """`DiagnosticsStatusNotification` on the wire."""
    FirmwareStatusNotification = "FirmwareStatusNotification"
    """`FirmwareStatusNotification` on the wire."""
    Heartbeat = "Heartbeat"
    """`Heartbeat` on the wire."""
    MeterValues = "MeterValues"
    """`MeterValues` on the wire."""
    StatusNotification = "StatusNotification"
    """`StatusNotification` on the wire."""


@unique
class MessageTriggerEnumType(StrEnum):
    """MessageTriggerEnumType, 6.16."""

    __enumeration__ = "ocpp-1.6/MessageTriggerEnumType"

    BootNotification = "BootNotification"
    """`BootNotification` on the wire."""
    LogStatusNotification = "LogStatusNotification"
    """`LogStatusNotification` on the wire."""
    FirmwareStatusNotification = "FirmwareStatusNotification"
    """`FirmwareStatusNotification` on the wire."""
    Heartbeat = "Heartbeat"
    """`Heartbeat` on the wire."""
    MeterValues = "MeterValues"
    """`MeterValues` on the wire."""
    SignChargePointCertificate = "SignChargePointCertificate"
    """`SignChargePointCertificate` on the wire."""
    StatusNotification = "StatusNotification"
    """`StatusNotification` on the wire."""


@unique
class Phase(StrEnum):
    """Phase, 7.34."""

    __enumeration__ = "ocpp-1.6/Phase"

    L1 = "L1"
    """`L1` on the wire."""
    L2 = "L2"
    """`L2` on the wire."""
    L3 = "L3"
    """`L3` on the wire."""
    N = "N"
    """`N` on the wire."""
    L1_N = "L1-N"
    """`L1-N` on the wire."""
    L2_N = "L2-N"
    """`L2-N` on the wire."""
    L3_N = "L3-N"
    """`L3-N` on the wire."""
    L1_L2 = "L1-L2"
    """`L1-L2` on the wire."""
    L2_L3 = "L2-L3"
    """`L2-L3` on the wire."""
    L3_L1 = "L3-L1"
    """`L3-L1` on the wire."""


@unique
class ReadingContext(StrEnum):
    """ReadingContext, 7.35."""

    __enumeration__ = "ocpp-1.6/ReadingContext"

    Interruption_Begin = "Interruption.Begin"
    """`Interruption.Begin` on the wire."""
    Interruption_End = "Interruption.End"
    """`Interruption.End` on the wire."""
    Sample_Clock = "Sample.Clock"
    """`Sample.Clock` on the wire."""
    Sample_Periodic = "Sample.Periodic"
    """`Sample.Periodic` on the wire."""
    Transaction_Begin = "Transaction.Begin"
    """`Transaction.Begin` on the wire."""
    Transaction_End = "Transaction.End"
    """`Transaction.End` on the wire."""
    Trigger = "Trigger"
    """`Trigger` on the wire."""
    Other = "Other"
    """`Other` on the wire."""


@unique
class Reason(StrEnum):
    """Reason, 7.36. An absent reason means Local (OCPP-J errata 2.6)."""

    __enumeration__ = "ocpp-1.6/Reason"

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


@unique
class RecurrencyKindType(StrEnum):
    """RecurrencyKindType, 7.37."""

    __enumeration__ = "ocpp-1.6/RecurrencyKindType"

    Daily = "Daily"
    """`Daily` on the wire."""
    Weekly = "Weekly"
    """`Weekly` on the wire."""


@unique
class RegistrationStatus(StrEnum):
    """RegistrationStatus, 7.38."""

    __enumeration__ = "ocpp-1.6/RegistrationStatus"

    Accepted = "Accepted"
    """`Accepted` on the wire."""
    Pending = "Pending"
    """`Pending` on the wire."""
    Rejected = "Rejected"
    """`Rejected` on the wire."""


@unique
class RemoteStartStopStatus(StrEnum):
    """RemoteStartStopStatus, 7.39."""

    __enumeration__ = "ocpp-1.6/RemoteStartStopStatus"

    Accepted = "Accepted"
    """`Accepted` on the wire."""
    Rejected = "Rejected"
    """`Rejected` on the wire."""


@unique
class ReservationStatus(StrEnum):
    """ReservationStatus, 7.40."""

    __enumeration__ = "ocpp-1.6/ReservationStatus"

    Accepted = "Accepted"
    """`Accepted` on the wire."""
    Faulted = "Faulted"
    """`Faulted` on the wire."""
    Occupied = "Occupied"
    """`Occupied` on the wire."""
    Rejected = "Rejected"
    """`Rejected` on the wire."""
    Unavailable = "Unavailable"
    """`Unavailable` on the wire."""


@unique
class ResetStatus(StrEnum):
    """ResetStatus, 7.41."""

    __enumeration__ = "ocpp-1.6/ResetStatus"

    Accepted = "Accepted"
    """`Accepted` on the wire."""
    Rejected = "Rejected"
    """`Rejected` on the wire."""


@unique
class ResetType(StrEnum):
    """ResetType, 7.42."""

    __enumeration__ = "ocpp-1.6/ResetType"

    Hard = "Hard"
    """`Hard` on the wire."""
    Soft = "Soft"
    """`Soft` on the wire."""


@unique
class TriggerMessageStatus(StrEnum):
    """TriggerMessageStatus, 7.44."""

    __enumeration__ = "ocpp-1.6/TriggerMessageStatus"

    Accepted = "Accepted"
    """`Accepted` on the wire."""
    Rejected = "Rejected"
    """`Rejected` on the wire."""
    NotImplemented = "NotImplemented"
    """`NotImplemented` on the wire."""


@unique
class TriggerMessageStatusEnumType(StrEnum):
    """TriggerMessageStatusEnumType, 6.17."""

    __enumeration__ = "ocpp-1.6/TriggerMessageStatusEnumType"

    Accepted = "Accepted"
    """`Accepted` on the wire."""
    Rejected = "Rejected"
    """`Rejected` on the wire."""
    NotImplemented = "NotImplemented"
    """`NotImplemented` on the wire."""


@unique
class UnitOfMeasure(StrEnum):
    """UnitOfMeasure, 7.45. The default Wh holds for energy measurands only."""

    __enumeration__ = "ocpp-1.6/UnitOfMeasure"

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
    VA = "VA"
    """`VA` on the wire."""
    kVA = "kVA"
    """`kVA` on the wire."""
    var = "var"
    """`var` on the wire."""
    kvar = "kvar"
    """`kvar` on the wire."""
    A = "A"
    """`A` on the wire."""
    V = "V"
    """`V` on the wire."""
    K = "K"
    """`K` on the wire."""
    Celsius = "Celsius"
    """`Celsius` on the wire."""
    Fahrenheit = "Fahrenheit"
    """`Fahrenheit` on the wire."""
    Percent = "Percent"
    """`Percent` on the wire."""


@unique
class UnlockStatus(StrEnum):
    """UnlockStatus, 7.46."""

    __enumeration__ = "ocpp-1.6/UnlockStatus"

    Unlocked = "Unlocked"
    """`Unlocked` on the wire."""
    UnlockFailed = "UnlockFailed"
    """`UnlockFailed` on the wire."""
    NotSupported = "NotSupported"
    """`NotSupported` on the wire."""


@unique
class UpdateFirmwareStatusEnumType(StrEnum):
    """UpdateFirmwareStatusEnumType, 6.18."""

    __enumeration__ = "ocpp-1.6/UpdateFirmwareStatusEnumType"

    Accepted = "Accepted"
    """`Accepted` on the wire."""
    Rejected = "Rejected"
    """`Rejected` on the wire."""
    AcceptedCanceled = "AcceptedCanceled"
    """`AcceptedCanceled` on the wire."""
    InvalidCertificate = "InvalidCertificate"
    """`InvalidCertificate` on the wire."""
    RevokedCertificate = "RevokedCertificate"
    """`RevokedCertificate` on the wire."""


@unique
class UpdateStatus(StrEnum):
    """UpdateStatus, 7.47."""

    __enumeration__ = "ocpp-1.6/UpdateStatus"

    Accepted = "Accepted"
    """`Accepted` on the wire."""
    Failed = "Failed"
    """`Failed` on the wire."""
    NotSupported = "NotSupported"
    """`NotSupported` on the wire."""
    VersionMismatch = "VersionMismatch"
    """`VersionMismatch` on the wire."""


@unique
class UpdateType(StrEnum):
    """UpdateType, 7.48."""

    __enumeration__ = "ocpp-1.6/UpdateType"

    Differential = "Differential"
    """`Differential` on the wire."""
    Full = "Full"
    """`Full` on the wire."""


@unique
class UploadLogStatusEnumType(StrEnum):
    """UploadLogStatusEnumType, 6.19."""

    __enumeration__ = "ocpp-1.6/UploadLogStatusEnumType"

    BadMessage = "BadMessage"
    """`BadMessage` on the wire."""
    Idle = "Idle"
    """`Idle` on the wire."""
    NotSupportedOperation = "NotSupportedOperation"
    """`NotSupportedOperation` on the wire."""
    PermissionDenied = "PermissionDenied"
    """`PermissionDenied` on the wire."""
    Uploaded = "Uploaded"
    """`Uploaded` on the wire."""
    UploadFailure = "UploadFailure"
    """`UploadFailure` on the wire."""
    Uploading = "Uploading"
    """`Uploading` on the wire."""


@unique
class ValueFormat(StrEnum):
    """ValueFormat, 7.49."""

    __enumeration__ = "ocpp-1.6/ValueFormat"

    Raw = "Raw"
    """`Raw` on the wire."""
    SignedData = "SignedData"
    """`SignedData` on the wire."""


@unique
class ConfigurationKey(StrEnum):
    """ConfigurationKey, 9 (core), errata, security 7, ISO 15118 9. Keys are compared without
    regard to case (CiString). Vendors add keys of their own."""

    __enumeration__ = "ocpp-1.6/ConfigurationKey"

    AllowOfflineTxForUnknownId = "AllowOfflineTxForUnknownId"
    """`AllowOfflineTxForUnknownId` on the wire."""
    AuthorizationCacheEnabled = "AuthorizationCacheEnabled"
    """`AuthorizationCacheEnabled` on the wire."""
    AuthorizeRemoteTxRequests = "AuthorizeRemoteTxRequests"
    """`AuthorizeRemoteTxRequests` on the wire."""
    BlinkRepeat = "BlinkRepeat"
    """`BlinkRepeat` on the wire."""
    ClockAlignedDataInterval = "ClockAlignedDataInterval"
    """`ClockAlignedDataInterval` on the wire."""
    ConnectionTimeOut = "ConnectionTimeOut"
    """`ConnectionTimeOut` on the wire."""
    ConnectorPhaseRotation = "ConnectorPhaseRotation"
    """`ConnectorPhaseRotation` on the wire."""
    ConnectorPhaseRotationMaxLength = "ConnectorPhaseRotationMaxLength"
    """`ConnectorPhaseRotationMaxLength` on the wire."""
    GetConfigurationMaxKeys = "GetConfigurationMaxKeys"
    """`GetConfigurationMaxKeys` on the wire."""
    HeartbeatInterval = "HeartbeatInterval"
    """`HeartbeatInterval` on the wire."""
    LightIntensity = "LightIntensity"
    """`LightIntensity` on the wire."""
    LocalAuthorizeOffline = "LocalAuthorizeOffline"
    """`LocalAuthorizeOffline` on the wire."""
    LocalPreAuthorize = "LocalPreAuthorize"
    """`LocalPreAuthorize` on the wire."""
    MaxEnergyOnInvalidId = "MaxEnergyOnInvalidId"
    """`MaxEnergyOnInvalidId` on the wire."""
    MeterValuesAlignedData = "MeterValuesAlignedData"
    """`MeterValuesAlignedData` on the wire."""
    MeterValuesAlignedDataMaxLength = "MeterValuesAlignedDataMaxLength"
    """`MeterValuesAlignedDataMaxLength` on the wire."""
    MeterValuesSampledData = "MeterValuesSampledData"
    """`MeterValuesSampledData` on the wire."""
    MeterValuesSampledDataMaxLength = "MeterValuesSampledDataMaxLength"
    """`MeterValuesSampledDataMaxLength` on the wire."""
    MeterValueSampleInterval = "MeterValueSampleInterval"
    """`MeterValueSampleInterval` on the wire."""
    MinimumStatusDuration = "MinimumStatusDuration"
    """`MinimumStatusDuration` on the wire."""
    NumberOfConnectors = "NumberOfConnectors"
    """`NumberOfConnectors` on the wire."""
    ResetRetries = "ResetRetries"
    """`ResetRetries` on the wire."""
    StopTransactionOnEVSideDisconnect = "StopTransactionOnEVSideDisconnect"
    """`StopTransactionOnEVSideDisconnect` on the wire."""
    StopTransactionOnInvalidId = "StopTransactionOnInvalidId"
    """`StopTransactionOnInvalidId` on the wire."""
    StopTxnAlignedData = "StopTxnAlignedData"
    """`StopTxnAlignedData` on the wire."""
    StopTxnAlignedDataMaxLength = "StopTxnAlignedDataMaxLength"
    """`StopTxnAlignedDataMaxLength` on the wire."""
    StopTxnSampledData = "StopTxnSampledData"
    """`StopTxnSampledData` on the wire."""
    StopTxnSampledDataMaxLength = "StopTxnSampledDataMaxLength"
    """`StopTxnSampledDataMaxLength` on the wire."""
    SupportedFeatureProfiles = "SupportedFeatureProfiles"
    """`SupportedFeatureProfiles` on the wire."""
    SupportedFeatureProfilesMaxLength = "SupportedFeatureProfilesMaxLength"
    """`SupportedFeatureProfilesMaxLength` on the wire."""
    TransactionMessageAttempts = "TransactionMessageAttempts"
    """`TransactionMessageAttempts` on the wire."""
    TransactionMessageRetryInterval = "TransactionMessageRetryInterval"
    """`TransactionMessageRetryInterval` on the wire."""
    UnlockConnectorOnEVSideDisconnect = "UnlockConnectorOnEVSideDisconnect"
    """`UnlockConnectorOnEVSideDisconnect` on the wire."""
    WebSocketPingInterval = "WebSocketPingInterval"
    """`WebSocketPingInterval` on the wire."""
    LocalAuthListEnabled = "LocalAuthListEnabled"
    """`LocalAuthListEnabled` on the wire."""
    LocalAuthListMaxLength = "LocalAuthListMaxLength"
    """`LocalAuthListMaxLength` on the wire."""
    SendLocalListMaxLength = "SendLocalListMaxLength"
    """`SendLocalListMaxLength` on the wire."""
    ReserveConnectorZeroSupported = "ReserveConnectorZeroSupported"
    """`ReserveConnectorZeroSupported` on the wire."""
    ChargeProfileMaxStackLevel = "ChargeProfileMaxStackLevel"
    """`ChargeProfileMaxStackLevel` on the wire."""
    ChargingScheduleAllowedChargingRateUnit = "ChargingScheduleAllowedChargingRateUnit"
    """`ChargingScheduleAllowedChargingRateUnit` on the wire."""
    ChargingScheduleMaxPeriods = "ChargingScheduleMaxPeriods"
    """`ChargingScheduleMaxPeriods` on the wire."""
    ConnectorSwitch3to1PhaseSupported = "ConnectorSwitch3to1PhaseSupported"
    """`ConnectorSwitch3to1PhaseSupported` on the wire."""
    MaxChargingProfilesInstalled = "MaxChargingProfilesInstalled"
    """`MaxChargingProfilesInstalled` on the wire."""
    MessageTimeout = "MessageTimeout"
    """`MessageTimeout` on the wire."""
    StopTransactionMaxMeterValues = "StopTransactionMaxMeterValues"
    """`StopTransactionMaxMeterValues` on the wire."""
    SupportedFileTransferProtocols = "SupportedFileTransferProtocols"
    """`SupportedFileTransferProtocols` on the wire."""
    AdditionalRootCertificateCheck = "AdditionalRootCertificateCheck"
    """`AdditionalRootCertificateCheck` on the wire."""
    AuthorizationKey = "AuthorizationKey"
    """`AuthorizationKey` on the wire."""
    CertificateSignedMaxChainSize = "CertificateSignedMaxChainSize"
    """`CertificateSignedMaxChainSize` on the wire."""
    CertificateStoreMaxLength = "CertificateStoreMaxLength"
    """`CertificateStoreMaxLength` on the wire."""
    CpoName = "CpoName"
    """`CpoName` on the wire."""
    SecurityProfile = "SecurityProfile"
    """`SecurityProfile` on the wire."""
    CentralContractValidationAllowed = "CentralContractValidationAllowed"
    """`CentralContractValidationAllowed` on the wire."""
    CertSigningWaitMinimum = "CertSigningWaitMinimum"
    """`CertSigningWaitMinimum` on the wire."""
    CertSigningRepeatTimes = "CertSigningRepeatTimes"
    """`CertSigningRepeatTimes` on the wire."""
    ContractValidationOffline = "ContractValidationOffline"
    """`ContractValidationOffline` on the wire."""
    ISO15118PnCEnabled = "ISO15118PnCEnabled"
    """`ISO15118PnCEnabled` on the wire."""


@unique
class ConnectorPhaseRotation(StrEnum):
    """ConnectorPhaseRotation, 9.1.7."""

    __enumeration__ = "ocpp-1.6/ConnectorPhaseRotation"

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
class SupportedFeatureProfiles(StrEnum):
    """SupportedFeatureProfiles, 9.1.29."""

    __enumeration__ = "ocpp-1.6/SupportedFeatureProfiles"

    Core = "Core"
    """`Core` on the wire."""
    FirmwareManagement = "FirmwareManagement"
    """`FirmwareManagement` on the wire."""
    LocalAuthListManagement = "LocalAuthListManagement"
    """`LocalAuthListManagement` on the wire."""
    Reservation = "Reservation"
    """`Reservation` on the wire."""
    SmartCharging = "SmartCharging"
    """`SmartCharging` on the wire."""
    RemoteTrigger = "RemoteTrigger"
    """`RemoteTrigger` on the wire."""


@unique
class ChargingScheduleAllowedChargingRateUnit(StrEnum):
    """ChargingScheduleAllowedChargingRateUnit, 9.4.2. Current is A and Power is W of
    ChargingRateUnitType (errata 3.88)."""

    __enumeration__ = "ocpp-1.6/ChargingScheduleAllowedChargingRateUnit"

    Current = "Current"
    """`Current` on the wire."""
    Power = "Power"
    """`Power` on the wire."""


@unique
class SupportedFileTransferProtocols(StrEnum):
    """SupportedFileTransferProtocols, errata 3.90."""

    __enumeration__ = "ocpp-1.6/SupportedFileTransferProtocols"

    FTP = "FTP"
    """`FTP` on the wire."""
    FTPS = "FTPS"
    """`FTPS` on the wire."""
    HTTP = "HTTP"
    """`HTTP` on the wire."""
    HTTPS = "HTTPS"
    """`HTTPS` on the wire."""


@unique
class SecurityEvent(StrEnum):
    """SecurityEvent, 8 (list of security events)."""

    __enumeration__ = "ocpp-1.6/SecurityEvent"

    FirmwareUpdated = "FirmwareUpdated"
    """`FirmwareUpdated` on the wire."""
    FailedToAuthenticateAtCentralSystem = "FailedToAuthenticateAtCentralSystem"
    """`FailedToAuthenticateAtCentralSystem` on the wire."""
    CentralSystemFailedToAuthenticate = "CentralSystemFailedToAuthenticate"
    """`CentralSystemFailedToAuthenticate` on the wire."""
    SettingSystemTime = "SettingSystemTime"
    """`SettingSystemTime` on the wire."""
    StartupOfTheDevice = "StartupOfTheDevice"
    """`StartupOfTheDevice` on the wire."""
    ResetOrReboot = "ResetOrReboot"
    """`ResetOrReboot` on the wire."""
    SecurityLogWasCleared = "SecurityLogWasCleared"
    """`SecurityLogWasCleared` on the wire."""
    ReconfigurationOfSecurityParameters = "ReconfigurationOfSecurityParameters"
    """`ReconfigurationOfSecurityParameters` on the wire."""
    MemoryExhaustion = "MemoryExhaustion"
    """`MemoryExhaustion` on the wire."""
    InvalidMessages = "InvalidMessages"
    """`InvalidMessages` on the wire."""
    AttemptedReplayAttacks = "AttemptedReplayAttacks"
    """`AttemptedReplayAttacks` on the wire."""
    TamperDetectionActivated = "TamperDetectionActivated"
    """`TamperDetectionActivated` on the wire."""
    InvalidFirmwareSignature = "InvalidFirmwareSignature"
    """`InvalidFirmwareSignature` on the wire."""
    InvalidFirmwareSigningCertificate = "InvalidFirmwareSigningCertificate"
    """`InvalidFirmwareSigningCertificate` on the wire."""
    InvalidCentralSystemCertificate = "InvalidCentralSystemCertificate"
    """`InvalidCentralSystemCertificate` on the wire."""
    InvalidChargePointCertificate = "InvalidChargePointCertificate"
    """`InvalidChargePointCertificate` on the wire."""
    InvalidTLSVersion = "InvalidTLSVersion"
    """`InvalidTLSVersion` on the wire."""
    InvalidTLSCipherSuite = "InvalidTLSCipherSuite"
    """`InvalidTLSCipherSuite` on the wire."""


@unique
class RpcErrorCode(StrEnum):
    """RpcErrorCode, OCPP-J 4.2.3. FormationViolation and OccurenceConstraintViolation are the wire
    spellings of 1.6 and stay so (OCPP-J errata 5.1, 5.2)."""

    __enumeration__ = "ocpp-1.6/RpcErrorCode"

    NotImplemented = "NotImplemented"
    """`NotImplemented` on the wire."""
    NotSupported = "NotSupported"
    """`NotSupported` on the wire."""
    InternalError = "InternalError"
    """`InternalError` on the wire."""
    ProtocolError = "ProtocolError"
    """`ProtocolError` on the wire."""
    SecurityError = "SecurityError"
    """`SecurityError` on the wire."""
    FormationViolation = "FormationViolation"
    """`FormationViolation` on the wire."""
    PropertyConstraintViolation = "PropertyConstraintViolation"
    """`PropertyConstraintViolation` on the wire."""
    OccurenceConstraintViolation = "OccurenceConstraintViolation"
    """`OccurenceConstraintViolation` on the wire."""
    TypeConstraintViolation = "TypeConstraintViolation"
    """`TypeConstraintViolation` on the wire."""
    GenericError = "GenericError"
    """`GenericError` on the wire."""


@unique
class Action(StrEnum):
    """Action, 4, 5."""

    __enumeration__ = "ocpp-1.6/Action"

    Authorize = "Authorize"
    """`Authorize` on the wire."""
    BootNotification = "BootNotification"
    """`BootNotification` on the wire."""
    CancelReservation = "CancelReservation"
    """`CancelReservation` on the wire."""
    CertificateSigned = "CertificateSigned"
    """`CertificateSigned` on the wire."""
    ChangeAvailability = "ChangeAvailability"
    """`ChangeAvailability` on the wire."""
    ChangeConfiguration = "ChangeConfiguration"
    """`ChangeConfiguration` on the wire."""
    ClearCache = "ClearCache"
    """`ClearCache` on the wire."""
    ClearChargingProfile = "ClearChargingProfile"
    """`ClearChargingProfile` on the wire."""
    DataTransfer = "DataTransfer"
    """`DataTransfer` on the wire."""
    DeleteCertificate = "DeleteCertificate"
    """`DeleteCertificate` on the wire."""
    DiagnosticsStatusNotification = "DiagnosticsStatusNotification"
    """`DiagnosticsStatusNotification` on the wire."""
    ExtendedTriggerMessage = "ExtendedTriggerMessage"
    """`ExtendedTriggerMessage` on the wire."""
    FirmwareStatusNotification = "FirmwareStatusNotification"
    """`FirmwareStatusNotification` on the wire."""
    GetCompositeSchedule = "GetCompositeSchedule"
    """`GetCompositeSchedule` on the wire."""
    GetConfiguration = "GetConfiguration"
    """`GetConfiguration` on the wire."""
    GetDiagnostics = "GetDiagnostics"
    """`GetDiagnostics` on the wire."""
    GetInstalledCertificateIds = "GetInstalledCertificateIds"
    """`GetInstalledCertificateIds` on the wire."""
    GetLocalListVersion = "GetLocalListVersion"
    """`GetLocalListVersion` on the wire."""
    GetLog = "GetLog"
    """`GetLog` on the wire."""
    Heartbeat = "Heartbeat"
    """`Heartbeat` on the wire."""
    InstallCertificate = "InstallCertificate"
    """`InstallCertificate` on the wire."""
    LogStatusNotification = "LogStatusNotification"
    """`LogStatusNotification` on the wire."""
    MeterValues = "MeterValues"
    """`MeterValues` on the wire."""
    RemoteStartTransaction = "RemoteStartTransaction"
    """`RemoteStartTransaction` on the wire."""
    RemoteStopTransaction = "RemoteStopTransaction"
    """`RemoteStopTransaction` on the wire."""
    ReserveNow = "ReserveNow"
    """`ReserveNow` on the wire."""
    Reset = "Reset"
    """`Reset` on the wire."""
    SecurityEventNotification = "SecurityEventNotification"
    """`SecurityEventNotification` on the wire."""
    SendLocalList = "SendLocalList"
    """`SendLocalList` on the wire."""
    SetChargingProfile = "SetChargingProfile"
    """`SetChargingProfile` on the wire."""
    SignCertificate = "SignCertificate"
    """`SignCertificate` on the wire."""
    SignedFirmwareStatusNotification = "SignedFirmwareStatusNotification"
    """`SignedFirmwareStatusNotification` on the wire."""
    SignedUpdateFirmware = "SignedUpdateFirmware"
    """`SignedUpdateFirmware` on the wire."""
    StartTransaction = "StartTransaction"
    """`StartTransaction` on the wire."""
    StatusNotification = "StatusNotification"
    """`StatusNotification` on the wire."""
    StopTransaction = "StopTransaction"
    """`StopTransaction` on the wire."""
    TriggerMessage = "TriggerMessage"
    """`TriggerMessage` on the wire."""
    UnlockConnector = "UnlockConnector"
    """`UnlockConnector` on the wire."""
    UpdateFirmware = "UpdateFirmware"
    """`UpdateFirmware` on the wire."""
