"""The enumerations of OCPP 2.0.1 as Python classes.

Generated from catalogues/ocpp-2.0.1.toml by `python -m bridge.generate`; do not edit.
"""

from enum import StrEnum, unique

__all__ = [
    "APNAuthenticationEnumType",
    "Action",
    "AttributeEnumType",
    "AuthorizationStatusEnumType",
    "AuthorizeCertificateStatusEnumType",
    "BootReasonEnumType",
    "CancelReservationStatusEnumType",
    "CertificateActionEnumType",
    "CertificateSignedStatusEnumType",
    "CertificateSigningUseEnumType",
    "ChangeAvailabilityStatusEnumType",
    "ChargingLimitSourceEnumType",
    "ChargingProfileKindEnumType",
    "ChargingProfilePurposeEnumType",
    "ChargingProfileStatusEnumType",
    "ChargingRateUnitEnumType",
    "ChargingStateEnumType",
    "ClearCacheStatusEnumType",
    "ClearChargingProfileStatusEnumType",
    "ClearMessageStatusEnumType",
    "ClearMonitoringStatusEnumType",
    "Component",
    "ComponentCriterionEnumType",
    "ConnectorEnumType",
    "ConnectorStatusEnumType",
    "CostKindEnumType",
    "CustomerInformationStatusEnumType",
    "DataEnumType",
    "DataTransferStatusEnumType",
    "DeleteCertificateStatusEnumType",
    "DisplayMessageStatusEnumType",
    "EnergyTransferModeEnumType",
    "EventNotificationEnumType",
    "EventTriggerEnumType",
    "FirmwareStatusEnumType",
    "GenericDeviceModelStatusEnumType",
    "GenericStatusEnumType",
    "GetCertificateIdUseEnumType",
    "GetCertificateStatusEnumType",
    "GetChargingProfileStatusEnumType",
    "GetDisplayMessagesStatusEnumType",
    "GetInstalledCertificateStatusEnumType",
    "GetVariableStatusEnumType",
    "HashAlgorithmEnumType",
    "IdTokenEnumType",
    "InstallCertificateStatusEnumType",
    "InstallCertificateUseEnumType",
    "Iso15118EVCertificateStatusEnumType",
    "LocationEnumType",
    "LogEnumType",
    "LogStatusEnumType",
    "MeasurandEnumType",
    "MessageFormatEnumType",
    "MessagePriorityEnumType",
    "MessageStateEnumType",
    "MessageTriggerEnumType",
    "MonitorEnumType",
    "MonitoringBaseEnumType",
    "MonitoringCriterionEnumType",
    "MutabilityEnumType",
    "NotifyEVChargingNeedsStatusEnumType",
    "OCPPInterfaceEnumType",
    "OCPPTransportEnumType",
    "OCPPVersionEnumType",
    "OperationalStatusEnumType",
    "PhaseEnumType",
    "PublishFirmwareStatusEnumType",
    "ReadingContextEnumType",
    "ReasonCode",
    "ReasonEnumType",
    "RecurrencyKindEnumType",
    "RegistrationStatusEnumType",
    "ReportBaseEnumType",
    "RequestStartStopStatusEnumType",
    "ReservationUpdateStatusEnumType",
    "ReserveNowStatusEnumType",
    "ResetEnumType",
    "ResetStatusEnumType",
    "RpcErrorCode",
    "SecurityEvent",
    "SendLocalListStatusEnumType",
    "SetMonitoringStatusEnumType",
    "SetNetworkProfileStatusEnumType",
    "SetVariableStatusEnumType",
    "TransactionEventEnumType",
    "TriggerMessageStatusEnumType",
    "TriggerReasonEnumType",
    "TxStartStopPoint",
    "UnitOfMeasure",
    "UnlockStatusEnumType",
    "UnpublishFirmwareStatusEnumType",
    "UpdateEnumType",
    "UpdateFirmwareStatusEnumType",
    "UploadLogStatusEnumType",
    "VPNEnumType",
    "Variable",
]


@unique
class APNAuthenticationEnumType(StrEnum):
    """APNAuthenticationEnumType, 3.1."""

    __enumeration__ = "ocpp-2.0.1/APNAuthenticationEnumType"

    CHAP = "CHAP"
    """`CHAP` on the wire."""
    NONE = "NONE"
    """`NONE` on the wire."""
    PAP = "PAP"
    """`PAP` on the wire."""
    AUTO = "AUTO"
    """`AUTO` on the wire."""


@unique
class AttributeEnumType(StrEnum):
    """AttributeEnumType, 3.2."""

    __enumeration__ = "ocpp-2.0.1/AttributeEnumType"

    Actual = "Actual"
    """`Actual` on the wire."""
    Target = "Target"
    """`Target` on the wire."""
    MinSet = "MinSet"
    """`MinSet` on the wire."""
    MaxSet = "MaxSet"
    """`MaxSet` on the wire."""


@unique
class AuthorizationStatusEnumType(StrEnum):
    """AuthorizationStatusEnumType, 3.3."""

    __enumeration__ = "ocpp-2.0.1/AuthorizationStatusEnumType"

    Accepted = "Accepted"
    """`Accepted` on the wire."""
    Blocked = "Blocked"
    """`Blocked` on the wire."""
    ConcurrentTx = "ConcurrentTx"
    """`ConcurrentTx` on the wire."""
    Expired = "Expired"
    """`Expired` on the wire."""
    Invalid = "Invalid"
    """`Invalid` on the wire."""
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
class AuthorizeCertificateStatusEnumType(StrEnum):
    """AuthorizeCertificateStatusEnumType, 3.4."""

    __enumeration__ = "ocpp-2.0.1/AuthorizeCertificateStatusEnumType"

    Accepted = "Accepted"
    """`Accepted` on the wire."""
    SignatureError = "SignatureError"
    """`SignatureError` on the wire."""
    CertificateExpired = "CertificateExpired"
    """`CertificateExpired` on the wire."""
    CertificateRevoked = "CertificateRevoked"
    """`CertificateRevoked` on the wire."""
    NoCertificateAvailable = "NoCertificateAvailable"
    """`NoCertificateAvailable` on the wire."""
    CertChainError = "CertChainError"
    """`CertChainError` on the wire."""
    ContractCancelled = "ContractCancelled"
    """`ContractCancelled` on the wire."""


@unique
class BootReasonEnumType(StrEnum):
    """BootReasonEnumType, 3.5."""

    __enumeration__ = "ocpp-2.0.1/BootReasonEnumType"

    ApplicationReset = "ApplicationReset"
    """`ApplicationReset` on the wire."""
    FirmwareUpdate = "FirmwareUpdate"
    """`FirmwareUpdate` on the wire."""
    LocalReset = "LocalReset"
    """`LocalReset` on the wire."""
    PowerUp = "PowerUp"
    """`PowerUp` on the wire."""
    RemoteReset = "RemoteReset"
    """`RemoteReset` on the wire."""
    ScheduledReset = "ScheduledReset"
    """`ScheduledReset` on the wire."""
    Triggered = "Triggered"
    """`Triggered` on the wire."""
    Unknown = "Unknown"
    """`Unknown` on the wire."""
    Watchdog = "Watchdog"
    """`Watchdog` on the wire."""


@unique
class CancelReservationStatusEnumType(StrEnum):
    """CancelReservationStatusEnumType, 3.6."""

    __enumeration__ = "ocpp-2.0.1/CancelReservationStatusEnumType"

    Accepted = "Accepted"
    """`Accepted` on the wire."""
    Rejected = "Rejected"
    """`Rejected` on the wire."""


@unique
class CertificateActionEnumType(StrEnum):
    """CertificateActionEnumType, 3.7."""

    __enumeration__ = "ocpp-2.0.1/CertificateActionEnumType"

    Install = "Install"
    """`Install` on the wire."""
    Update = "Update"
    """`Update` on the wire."""


@unique
class CertificateSignedStatusEnumType(StrEnum):
    """CertificateSignedStatusEnumType, 3.8."""

    __enumeration__ = "ocpp-2.0.1/CertificateSignedStatusEnumType"

    Accepted = "Accepted"
    """`Accepted` on the wire."""
    Rejected = "Rejected"
    """`Rejected` on the wire."""


@unique
class CertificateSigningUseEnumType(StrEnum):
    """CertificateSigningUseEnumType, 3.9."""

    __enumeration__ = "ocpp-2.0.1/CertificateSigningUseEnumType"

    ChargingStationCertificate = "ChargingStationCertificate"
    """`ChargingStationCertificate` on the wire."""
    V2GCertificate = "V2GCertificate"
    """`V2GCertificate` on the wire."""


@unique
class ChangeAvailabilityStatusEnumType(StrEnum):
    """ChangeAvailabilityStatusEnumType, 3.10."""

    __enumeration__ = "ocpp-2.0.1/ChangeAvailabilityStatusEnumType"

    Accepted = "Accepted"
    """`Accepted` on the wire."""
    Rejected = "Rejected"
    """`Rejected` on the wire."""
    Scheduled = "Scheduled"
    """`Scheduled` on the wire."""


@unique
class ChargingLimitSourceEnumType(StrEnum):
    """ChargingLimitSourceEnumType, 3.11."""

    __enumeration__ = "ocpp-2.0.1/ChargingLimitSourceEnumType"

    EMS = "EMS"
    """`EMS` on the wire."""
    Other = "Other"
    """`Other` on the wire."""
    SO = "SO"
    """`SO` on the wire."""
    CSO = "CSO"
    """`CSO` on the wire."""


@unique
class ChargingProfileKindEnumType(StrEnum):
    """ChargingProfileKindEnumType, 3.12."""

    __enumeration__ = "ocpp-2.0.1/ChargingProfileKindEnumType"

    Absolute = "Absolute"
    """`Absolute` on the wire."""
    Recurring = "Recurring"
    """`Recurring` on the wire."""
    Relative = "Relative"
    """`Relative` on the wire."""


@unique
class ChargingProfilePurposeEnumType(StrEnum):
    """ChargingProfilePurposeEnumType, 3.13."""

    __enumeration__ = "ocpp-2.0.1/ChargingProfilePurposeEnumType"

    ChargingStationExternalConstraints = "ChargingStationExternalConstraints"
    """`ChargingStationExternalConstraints` on the wire."""
    ChargingStationMaxProfile = "ChargingStationMaxProfile"
    """`ChargingStationMaxProfile` on the wire."""
    TxDefaultProfile = "TxDefaultProfile"
    """`TxDefaultProfile` on the wire."""
    TxProfile = "TxProfile"
    """`TxProfile` on the wire."""


@unique
class ChargingProfileStatusEnumType(StrEnum):
    """ChargingProfileStatusEnumType, 3.14."""

    __enumeration__ = "ocpp-2.0.1/ChargingProfileStatusEnumType"

    Accepted = "Accepted"
    """`Accepted` on the wire."""
    Rejected = "Rejected"
    """`Rejected` on the wire."""


@unique
class ChargingRateUnitEnumType(StrEnum):
    """ChargingRateUnitEnumType, 3.15."""

    __enumeration__ = "ocpp-2.0.1/ChargingRateUnitEnumType"

    W = "W"
    """`W` on the wire."""
    A = "A"
    """`A` on the wire."""


@unique
class ChargingStateEnumType(StrEnum):
    """ChargingStateEnumType, 3.16."""

    __enumeration__ = "ocpp-2.0.1/ChargingStateEnumType"

    Charging = "Charging"
    """`Charging` on the wire."""
    EVConnected = "EVConnected"
    """`EVConnected` on the wire."""
    SuspendedEV = "SuspendedEV"
    """`SuspendedEV` on the wire."""
    SuspendedEVSE = "SuspendedEVSE"
    """`SuspendedEVSE` on the wire."""
    Idle = "Idle"
    """`Idle` on the wire."""


@unique
class ClearCacheStatusEnumType(StrEnum):
    """ClearCacheStatusEnumType, 3.17."""

    __enumeration__ = "ocpp-2.0.1/ClearCacheStatusEnumType"

    Accepted = "Accepted"
    """`Accepted` on the wire."""
    Rejected = "Rejected"
    """`Rejected` on the wire."""


@unique
class ClearChargingProfileStatusEnumType(StrEnum):
    """ClearChargingProfileStatusEnumType, 3.18."""

    __enumeration__ = "ocpp-2.0.1/ClearChargingProfileStatusEnumType"

    Accepted = "Accepted"
    """`Accepted` on the wire."""
    Unknown = "Unknown"
    """`Unknown` on the wire."""


@unique
class ClearMessageStatusEnumType(StrEnum):
    """ClearMessageStatusEnumType, 3.19."""

    __enumeration__ = "ocpp-2.0.1/ClearMessageStatusEnumType"

    Accepted = "Accepted"
    """`Accepted` on the wire."""
    Unknown = "Unknown"
    """`Unknown` on the wire."""


@unique
class ClearMonitoringStatusEnumType(StrEnum):
    """ClearMonitoringStatusEnumType, 3.20."""

    __enumeration__ = "ocpp-2.0.1/ClearMonitoringStatusEnumType"

    Accepted = "Accepted"
    """`Accepted` on the wire."""
    Rejected = "Rejected"
    """`Rejected` on the wire."""
    NotFound = "NotFound"
    """`NotFound` on the wire."""


@unique
class ComponentCriterionEnumType(StrEnum):
    """ComponentCriterionEnumType, 3.21."""

    __enumeration__ = "ocpp-2.0.1/ComponentCriterionEnumType"

    Active = "Active"
    """`Active` on the wire."""
    Available = "Available"
    """`Available` on the wire."""
    Enabled = "Enabled"
    """`Enabled` on the wire."""
    Problem = "Problem"
    """`Problem` on the wire."""


@unique
class ConnectorEnumType(StrEnum):
    """ConnectorEnumType, 3.22."""

    __enumeration__ = "ocpp-2.0.1/ConnectorEnumType"

    cCCS1 = "cCCS1"
    """`cCCS1` on the wire."""
    cCCS2 = "cCCS2"
    """`cCCS2` on the wire."""
    cG105 = "cG105"
    """`cG105` on the wire."""
    cTesla = "cTesla"
    """`cTesla` on the wire."""
    cType1 = "cType1"
    """`cType1` on the wire."""
    cType2 = "cType2"
    """`cType2` on the wire."""
    s309_1P_16A = "s309-1P-16A"
    """`s309-1P-16A` on the wire."""
    s309_1P_32A = "s309-1P-32A"
    """`s309-1P-32A` on the wire."""
    s309_3P_16A = "s309-3P-16A"
    """`s309-3P-16A` on the wire."""
    s309_3P_32A = "s309-3P-32A"
    """`s309-3P-32A` on the wire."""
    sBS1361 = "sBS1361"
    """`sBS1361` on the wire."""
    sCEE_7_7 = "sCEE-7-7"
    """`sCEE-7-7` on the wire."""
    sType2 = "sType2"
    """`sType2` on the wire."""
    sType3 = "sType3"
    """`sType3` on the wire."""
    Other1PhMax16A = "Other1PhMax16A"
    """`Other1PhMax16A` on the wire."""
    Other1PhOver16A = "Other1PhOver16A"
    """`Other1PhOver16A` on the wire."""
    Other3Ph = "Other3Ph"
    """`Other3Ph` on the wire."""
    Pan = "Pan"
    """`Pan` on the wire."""
    wInductive = "wInductive"
    """`wInductive` on the wire."""
    wResonant = "wResonant"
    """`wResonant` on the wire."""
    Undetermined = "Undetermined"
    """`Undetermined` on the wire."""
    Unknown = "Unknown"
    """`Unknown` on the wire."""


@unique
class ConnectorStatusEnumType(StrEnum):
    """ConnectorStatusEnumType, 3.23."""

    __enumeration__ = "ocpp-2.0.1/ConnectorStatusEnumType"

    Available = "Available"
    """`Available` on the wire."""
    Occupied = "Occupied"
    """`Occupied` on the wire."""
    Reserved = "Reserved"
    """`Reserved` on the wire."""
    Unavailable = "Unavailable"
    """`Unavailable` on the wire."""
    Faulted = "Faulted"
    """`Faulted` on the wire."""


@unique
class CostKindEnumType(StrEnum):
    """CostKindEnumType, 3.24."""

    __enumeration__ = "ocpp-2.0.1/CostKindEnumType"

    CarbonDioxideEmission = "CarbonDioxideEmission"
    """`CarbonDioxideEmission` on the wire."""
    RelativePricePercentage = "RelativePricePercentage"
    """`RelativePricePercentage` on the wire."""
    RenewableGenerationPercentage = "RenewableGenerationPercentage"
    """`RenewableGenerationPercentage` on the wire."""


@unique
class CustomerInformationStatusEnumType(StrEnum):
    """CustomerInformationStatusEnumType, 3.25."""

    __enumeration__ = "ocpp-2.0.1/CustomerInformationStatusEnumType"

    Accepted = "Accepted"
    """`Accepted` on the wire."""
    Rejected = "Rejected"
    """`Rejected` on the wire."""
    Invalid = "Invalid"
    """`Invalid` on the wire."""


@unique
class DataEnumType(StrEnum):
    """DataEnumType, 3.26."""

    __enumeration__ = "ocpp-2.0.1/DataEnumType"

    string = "string"
    """`string` on the wire."""
    decimal = "decimal"
    """`decimal` on the wire."""
    integer = "integer"
    """`integer` on the wire."""
    dateTime = "dateTime"
    """`dateTime` on the wire."""
    boolean = "boolean"
    """`boolean` on the wire."""
    OptionList = "OptionList"
    """`OptionList` on the wire."""
    SequenceList = "SequenceList"
    """`SequenceList` on the wire."""
    MemberList = "MemberList"
    """`MemberList` on the wire."""


@unique
class DataTransferStatusEnumType(StrEnum):
    """DataTransferStatusEnumType, 3.27."""

    __enumeration__ = "ocpp-2.0.1/DataTransferStatusEnumType"

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
    """DeleteCertificateStatusEnumType, 3.28."""

    __enumeration__ = "ocpp-2.0.1/DeleteCertificateStatusEnumType"

    Accepted = "Accepted"
    """`Accepted` on the wire."""
    Failed = "Failed"
    """`Failed` on the wire."""
    NotFound = "NotFound"
    """`NotFound` on the wire."""


@unique
class DisplayMessageStatusEnumType(StrEnum):
    """DisplayMessageStatusEnumType, 3.29."""

    __enumeration__ = "ocpp-2.0.1/DisplayMessageStatusEnumType"

    Accepted = "Accepted"
    """`Accepted` on the wire."""
    NotSupportedMessageFormat = "NotSupportedMessageFormat"
    """`NotSupportedMessageFormat` on the wire."""
    Rejected = "Rejected"
    """`Rejected` on the wire."""
    NotSupportedPriority = "NotSupportedPriority"
    """`NotSupportedPriority` on the wire."""
    NotSupportedState = "NotSupportedState"
    """`NotSupportedState` on the wire."""
    UnknownTransaction = "UnknownTransaction"
    """`UnknownTransaction` on the wire."""


@unique
class EnergyTransferModeEnumType(StrEnum):
    """EnergyTransferModeEnumType, 3.30."""

    __enumeration__ = "ocpp-2.0.1/EnergyTransferModeEnumType"

    DC = "DC"
    """`DC` on the wire."""
    AC_single_phase = "AC_single_phase"
    """`AC_single_phase` on the wire."""
    AC_two_phase = "AC_two_phase"
    """`AC_two_phase` on the wire."""
    AC_three_phase = "AC_three_phase"
    """`AC_three_phase` on the wire."""


@unique
class EventNotificationEnumType(StrEnum):
    """EventNotificationEnumType, 3.31."""

    __enumeration__ = "ocpp-2.0.1/EventNotificationEnumType"

    HardWiredNotification = "HardWiredNotification"
    """`HardWiredNotification` on the wire."""
    HardWiredMonitor = "HardWiredMonitor"
    """`HardWiredMonitor` on the wire."""
    PreconfiguredMonitor = "PreconfiguredMonitor"
    """`PreconfiguredMonitor` on the wire."""
    CustomMonitor = "CustomMonitor"
    """`CustomMonitor` on the wire."""


@unique
class EventTriggerEnumType(StrEnum):
    """EventTriggerEnumType, 3.32."""

    __enumeration__ = "ocpp-2.0.1/EventTriggerEnumType"

    Alerting = "Alerting"
    """`Alerting` on the wire."""
    Delta = "Delta"
    """`Delta` on the wire."""
    Periodic = "Periodic"
    """`Periodic` on the wire."""


@unique
class FirmwareStatusEnumType(StrEnum):
    """FirmwareStatusEnumType, 3.33."""

    __enumeration__ = "ocpp-2.0.1/FirmwareStatusEnumType"

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
class GenericDeviceModelStatusEnumType(StrEnum):
    """GenericDeviceModelStatusEnumType, 3.34."""

    __enumeration__ = "ocpp-2.0.1/GenericDeviceModelStatusEnumType"

    Accepted = "Accepted"
    """`Accepted` on the wire."""
    Rejected = "Rejected"
    """`Rejected` on the wire."""
    NotSupported = "NotSupported"
    """`NotSupported` on the wire."""
    EmptyResultSet = "EmptyResultSet"
    """`EmptyResultSet` on the wire."""


@unique
class GenericStatusEnumType(StrEnum):
    """GenericStatusEnumType, 3.35."""

    __enumeration__ = "ocpp-2.0.1/GenericStatusEnumType"

    Accepted = "Accepted"
    """`Accepted` on the wire."""
    Rejected = "Rejected"
    """`Rejected` on the wire."""


@unique
class GetCertificateIdUseEnumType(StrEnum):
    """GetCertificateIdUseEnumType, 3.36."""

    __enumeration__ = "ocpp-2.0.1/GetCertificateIdUseEnumType"

    V2GRootCertificate = "V2GRootCertificate"
    """`V2GRootCertificate` on the wire."""
    MORootCertificate = "MORootCertificate"
    """`MORootCertificate` on the wire."""
    CSMSRootCertificate = "CSMSRootCertificate"
    """`CSMSRootCertificate` on the wire."""
    V2GCertificateChain = "V2GCertificateChain"
    """`V2GCertificateChain` on the wire."""
    ManufacturerRootCertificate = "ManufacturerRootCertificate"
    """`ManufacturerRootCertificate` on the wire."""


@unique
class GetCertificateStatusEnumType(StrEnum):
    """GetCertificateStatusEnumType, 3.37."""

    __enumeration__ = "ocpp-2.0.1/GetCertificateStatusEnumType"

    Accepted = "Accepted"
    """`Accepted` on the wire."""
    Failed = "Failed"
    """`Failed` on the wire."""


@unique
class GetChargingProfileStatusEnumType(StrEnum):
    """GetChargingProfileStatusEnumType, 3.38."""

    __enumeration__ = "ocpp-2.0.1/GetChargingProfileStatusEnumType"

    Accepted = "Accepted"
    """`Accepted` on the wire."""
    NoProfiles = "NoProfiles"
    """`NoProfiles` on the wire."""


@unique
class GetDisplayMessagesStatusEnumType(StrEnum):
    """GetDisplayMessagesStatusEnumType, 3.39."""

    __enumeration__ = "ocpp-2.0.1/GetDisplayMessagesStatusEnumType"

    Accepted = "Accepted"
    """`Accepted` on the wire."""
    Unknown = "Unknown"
    """`Unknown` on the wire."""


@unique
class GetInstalledCertificateStatusEnumType(StrEnum):
    """GetInstalledCertificateStatusEnumType, 3.40."""

    __enumeration__ = "ocpp-2.0.1/GetInstalledCertificateStatusEnumType"

    Accepted = "Accepted"
    """`Accepted` on the wire."""
    NotFound = "NotFound"
    """`NotFound` on the wire."""


@unique
class GetVariableStatusEnumType(StrEnum):
    """GetVariableStatusEnumType, 3.41."""

    __enumeration__ = "ocpp-2.0.1/GetVariableStatusEnumType"

    Accepted = "Accepted"
    """`Accepted` on the wire."""
    Rejected = "Rejected"
    """`Rejected` on the wire."""
    UnknownComponent = "UnknownComponent"
    """`UnknownComponent` on the wire."""
    UnknownVariable = "UnknownVariable"
    """`UnknownVariable` on the wire."""
    NotSupportedAttributeType = "NotSupportedAttributeType"
    """`NotSupportedAttributeType` on the wire."""


@unique
class HashAlgorithmEnumType(StrEnum):
    """HashAlgorithmEnumType, 3.42."""

    __enumeration__ = "ocpp-2.0.1/HashAlgorithmEnumType"

    SHA256 = "SHA256"
    """`SHA256` on the wire."""
    SHA384 = "SHA384"
    """`SHA384` on the wire."""
    SHA512 = "SHA512"
    """`SHA512` on the wire."""


@unique
class IdTokenEnumType(StrEnum):
    """IdTokenEnumType, 3.43."""

    __enumeration__ = "ocpp-2.0.1/IdTokenEnumType"

    Central = "Central"
    """`Central` on the wire."""
    eMAID = "eMAID"
    """`eMAID` on the wire."""
    ISO14443 = "ISO14443"
    """`ISO14443` on the wire."""
    ISO15693 = "ISO15693"
    """`ISO15693` on the wire."""
    KeyCode = "KeyCode"
    """`KeyCode` on the wire."""
    Local = "Local"
    """`Local` on the wire."""
    MacAddress = "MacAddress"
    """`MacAddress` on the wire."""
    NoAuthorization = "NoAuthorization"
    """`NoAuthorization` on the wire."""


@unique
class InstallCertificateStatusEnumType(StrEnum):
    """InstallCertificateStatusEnumType, 3.44."""

    __enumeration__ = "ocpp-2.0.1/InstallCertificateStatusEnumType"

    Accepted = "Accepted"
    """`Accepted` on the wire."""
    Rejected = "Rejected"
    """`Rejected` on the wire."""
    Failed = "Failed"
    """`Failed` on the wire."""


@unique
class InstallCertificateUseEnumType(StrEnum):
    """InstallCertificateUseEnumType, 3.45."""

    __enumeration__ = "ocpp-2.0.1/InstallCertificateUseEnumType"

    V2GRootCertificate = "V2GRootCertificate"
    """`V2GRootCertificate` on the wire."""
    MORootCertificate = "MORootCertificate"
    """`MORootCertificate` on the wire."""
    CSMSRootCertificate = "CSMSRootCertificate"
    """`CSMSRootCertificate` on the wire."""
    ManufacturerRootCertificate = "ManufacturerRootCertificate"
    """`ManufacturerRootCertificate` on the wire."""


@unique
class Iso15118EVCertificateStatusEnumType(StrEnum):
    """Iso15118EVCertificateStatusEnumType, 3.46."""

    __enumeration__ = "ocpp-2.0.1/Iso15118EVCertificateStatusEnumType"

    Accepted = "Accepted"
    """`Accepted` on the wire."""
    Failed = "Failed"
    """`Failed` on the wire."""


@unique
class LocationEnumType(StrEnum):
    """LocationEnumType, 3.47."""

    __enumeration__ = "ocpp-2.0.1/LocationEnumType"

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
class LogEnumType(StrEnum):
    """LogEnumType, 3.48."""

    __enumeration__ = "ocpp-2.0.1/LogEnumType"

    DiagnosticsLog = "DiagnosticsLog"
    """`DiagnosticsLog` on the wire."""
    SecurityLog = "SecurityLog"
    """`SecurityLog` on the wire."""


@unique
class LogStatusEnumType(StrEnum):
    """LogStatusEnumType, 3.49."""

    __enumeration__ = "ocpp-2.0.1/LogStatusEnumType"

    Accepted = "Accepted"
    """`Accepted` on the wire."""
    Rejected = "Rejected"
    """`Rejected` on the wire."""
    AcceptedCanceled = "AcceptedCanceled"
    """`AcceptedCanceled` on the wire."""


@unique
class MeasurandEnumType(StrEnum):
    """MeasurandEnumType, 3.50."""

    __enumeration__ = "ocpp-2.0.1/MeasurandEnumType"

    Current_Export = "Current.Export"
    """`Current.Export` on the wire."""
    Current_Import = "Current.Import"
    """`Current.Import` on the wire."""
    Current_Offered = "Current.Offered"
    """`Current.Offered` on the wire."""
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
    Energy_Active_Net = "Energy.Active.Net"
    """`Energy.Active.Net` on the wire."""
    Energy_Reactive_Export_Interval = "Energy.Reactive.Export.Interval"
    """`Energy.Reactive.Export.Interval` on the wire."""
    Energy_Reactive_Import_Interval = "Energy.Reactive.Import.Interval"
    """`Energy.Reactive.Import.Interval` on the wire."""
    Energy_Reactive_Net = "Energy.Reactive.Net"
    """`Energy.Reactive.Net` on the wire."""
    Energy_Apparent_Net = "Energy.Apparent.Net"
    """`Energy.Apparent.Net` on the wire."""
    Energy_Apparent_Import = "Energy.Apparent.Import"
    """`Energy.Apparent.Import` on the wire."""
    Energy_Apparent_Export = "Energy.Apparent.Export"
    """`Energy.Apparent.Export` on the wire."""
    Frequency = "Frequency"
    """`Frequency` on the wire."""
    Power_Active_Export = "Power.Active.Export"
    """`Power.Active.Export` on the wire."""
    Power_Active_Import = "Power.Active.Import"
    """`Power.Active.Import` on the wire."""
    Power_Factor = "Power.Factor"
    """`Power.Factor` on the wire."""
    Power_Offered = "Power.Offered"
    """`Power.Offered` on the wire."""
    Power_Reactive_Export = "Power.Reactive.Export"
    """`Power.Reactive.Export` on the wire."""
    Power_Reactive_Import = "Power.Reactive.Import"
    """`Power.Reactive.Import` on the wire."""
    SoC = "SoC"
    """`SoC` on the wire."""
    Voltage = "Voltage"
    """`Voltage` on the wire."""


@unique
class MessageFormatEnumType(StrEnum):
    """MessageFormatEnumType, 3.51."""

    __enumeration__ = "ocpp-2.0.1/MessageFormatEnumType"

    ASCII = "ASCII"
    """`ASCII` on the wire."""
    HTML = "HTML"
    """`HTML` on the wire."""
    URI = "URI"
    """`URI` on the wire."""
    UTF8 = "UTF8"
    """`UTF8` on the wire."""


@unique
class MessagePriorityEnumType(StrEnum):
    """MessagePriorityEnumType, 3.52."""

    __enumeration__ = "ocpp-2.0.1/MessagePriorityEnumType"

    AlwaysFront = "AlwaysFront"
    """`AlwaysFront` on the wire."""
    InFront = "InFront"
    """`InFront` on the wire."""
    NormalCycle = "NormalCycle"
    """`NormalCycle` on the wire."""


@unique
class MessageStateEnumType(StrEnum):
    """MessageStateEnumType, 3.53."""

    __enumeration__ = "ocpp-2.0.1/MessageStateEnumType"

    Charging = "Charging"
    """`Charging` on the wire."""
    Faulted = "Faulted"
    """`Faulted` on the wire."""
    Idle = "Idle"
    """`Idle` on the wire."""
    Unavailable = "Unavailable"
    """`Unavailable` on the wire."""


@unique
class MessageTriggerEnumType(StrEnum):
    """MessageTriggerEnumType, 3.54."""

    __enumeration__ = "ocpp-2.0.1/MessageTriggerEnumType"

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
    SignChargingStationCertificate = "SignChargingStationCertificate"
    """`SignChargingStationCertificate` on the wire."""
    SignV2GCertificate = "SignV2GCertificate"
    """`SignV2GCertificate` on the wire."""
    StatusNotification = "StatusNotification"
    """`StatusNotification` on the wire."""
    TransactionEvent = "TransactionEvent"
    """`TransactionEvent` on the wire."""
    SignCombinedCertificate = "SignCombinedCertificate"
    """`SignCombinedCertificate` on the wire."""
    PublishFirmwareStatusNotification = "PublishFirmwareStatusNotification"
    """`PublishFirmwareStatusNotification` on the wire."""


@unique
class MonitorEnumType(StrEnum):
    """MonitorEnumType, 3.55."""

    __enumeration__ = "ocpp-2.0.1/MonitorEnumType"

    UpperThreshold = "UpperThreshold"
    """`UpperThreshold` on the wire."""
    LowerThreshold = "LowerThreshold"
    """`LowerThreshold` on the wire."""
    Delta = "Delta"
    """`Delta` on the wire."""
    Periodic = "Periodic"
    """`Periodic` on the wire."""
    PeriodicClockAligned = "PeriodicClockAligned"
    """`PeriodicClockAligned` on the wire."""


@unique
class MonitoringBaseEnumType(StrEnum):
    """MonitoringBaseEnumType, 3.56."""

    __enumeration__ = "ocpp-2.0.1/MonitoringBaseEnumType"

    All = "All"
    """`All` on the wire."""
    FactoryDefault = "FactoryDefault"
    """`FactoryDefault` on the wire."""
    HardWiredOnly = "HardWiredOnly"
    """`HardWiredOnly` on the wire."""


@unique
class MonitoringCriterionEnumType(StrEnum):
    """MonitoringCriterionEnumType, 3.57."""

    __enumeration__ = "ocpp-2.0.1/MonitoringCriterionEnumType"

    ThresholdMonitoring = "ThresholdMonitoring"
    """`ThresholdMonitoring` on the wire."""
    DeltaMonitoring = "DeltaMonitoring"
    """`DeltaMonitoring` on the wire."""
    PeriodicMonitoring = "PeriodicMonitoring"
    """`PeriodicMonitoring` on the wire."""


@unique
class MutabilityEnumType(StrEnum):
    """MutabilityEnumType, 3.58."""

    __enumeration__ = "ocpp-2.0.1/MutabilityEnumType"

    ReadOnly = "ReadOnly"
    """`ReadOnly` on the wire."""
    WriteOnly = "WriteOnly"
    """`WriteOnly` on the wire."""
    ReadWrite = "ReadWrite"
    """`ReadWrite` on the wire."""


@unique
class NotifyEVChargingNeedsStatusEnumType(StrEnum):
    """NotifyEVChargingNeedsStatusEnumType, 3.59."""

    __enumeration__ = "ocpp-2.0.1/NotifyEVChargingNeedsStatusEnumType"

    Accepted = "Accepted"
    """`Accepted` on the wire."""
    Rejected = "Rejected"
    """`Rejected` on the wire."""
    Processing = "Processing"
    """`Processing` on the wire."""


@unique
class OCPPInterfaceEnumType(StrEnum):
    """OCPPInterfaceEnumType, 3.60."""

    __enumeration__ = "ocpp-2.0.1/OCPPInterfaceEnumType"

    Wired0 = "Wired0"
    """`Wired0` on the wire."""
    Wired1 = "Wired1"
    """`Wired1` on the wire."""
    Wired2 = "Wired2"
    """`Wired2` on the wire."""
    Wired3 = "Wired3"
    """`Wired3` on the wire."""
    Wireless0 = "Wireless0"
    """`Wireless0` on the wire."""
    Wireless1 = "Wireless1"
    """`Wireless1` on the wire."""
    Wireless2 = "Wireless2"
    """`Wireless2` on the wire."""
    Wireless3 = "Wireless3"
    """`Wireless3` on the wire."""


@unique
class OCPPTransportEnumType(StrEnum):
    """OCPPTransportEnumType, 3.61."""

    __enumeration__ = "ocpp-2.0.1/OCPPTransportEnumType"

    JSON = "JSON"
    """`JSON` on the wire."""
    SOAP = "SOAP"
    """`SOAP` on the wire."""


@unique
class OCPPVersionEnumType(StrEnum):
    """OCPPVersionEnumType, 3.62."""

    __enumeration__ = "ocpp-2.0.1/OCPPVersionEnumType"

    OCPP12 = "OCPP12"
    """`OCPP12` on the wire."""
    OCPP15 = "OCPP15"
    """`OCPP15` on the wire."""
    OCPP16 = "OCPP16"
    """`OCPP16` on the wire."""
    OCPP20 = "OCPP20"
    """`OCPP20` on the wire."""


@unique
class OperationalStatusEnumType(StrEnum):
    """OperationalStatusEnumType, 3.63."""

    __enumeration__ = "ocpp-2.0.1/OperationalStatusEnumType"

    Inoperative = "Inoperative"
    """`Inoperative` on the wire."""
    Operative = "Operative"
    """`Operative` on the wire."""


@unique
class PhaseEnumType(StrEnum):
    """PhaseEnumType, 3.64."""

    __enumeration__ = "ocpp-2.0.1/PhaseEnumType"

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
class PublishFirmwareStatusEnumType(StrEnum):
    """PublishFirmwareStatusEnumType, 3.65."""

    __enumeration__ = "ocpp-2.0.1/PublishFirmwareStatusEnumType"

    Idle = "Idle"
    """`Idle` on the wire."""
    DownloadScheduled = "DownloadScheduled"
    """`DownloadScheduled` on the wire."""
    Downloading = "Downloading"
    """`Downloading` on the wire."""
    Downloaded = "Downloaded"
    """`Downloaded` on the wire."""
    Published = "Published"
    """`Published` on the wire."""
    DownloadFailed = "DownloadFailed"
    """`DownloadFailed` on the wire."""
    DownloadPaused = "DownloadPaused"
    """`DownloadPaused` on the wire."""
    InvalidChecksum = "InvalidChecksum"
    """`InvalidChecksum` on the wire."""
    ChecksumVerified = "ChecksumVerified"
    """`ChecksumVerified` on the wire."""
    PublishFailed = "PublishFailed"
    """`PublishFailed` on the wire."""


@unique
class ReadingContextEnumType(StrEnum):
    """ReadingContextEnumType, 3.66."""

    __enumeration__ = "ocpp-2.0.1/ReadingContextEnumType"

    Interruption_Begin = "Interruption.Begin"
    """`Interruption.Begin` on the wire."""
    Interruption_End = "Interruption.End"
    """`Interruption.End` on the wire."""
    Other = "Other"
    """`Other` on the wire."""
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


@unique
class ReasonEnumType(StrEnum):
    """ReasonEnumType, 3.67. stoppedReason may be left out only for Local."""

    __enumeration__ = "ocpp-2.0.1/ReasonEnumType"

    DeAuthorized = "DeAuthorized"
    """`DeAuthorized` on the wire."""
    EmergencyStop = "EmergencyStop"
    """`EmergencyStop` on the wire."""
    EnergyLimitReached = "EnergyLimitReached"
    """`EnergyLimitReached` on the wire."""
    EVDisconnected = "EVDisconnected"
    """`EVDisconnected` on the wire."""
    GroundFault = "GroundFault"
    """`GroundFault` on the wire."""
    ImmediateReset = "ImmediateReset"
    """`ImmediateReset` on the wire."""
    Local = "Local"
    """`Local` on the wire."""
    LocalOutOfCredit = "LocalOutOfCredit"
    """`LocalOutOfCredit` on the wire."""
    MasterPass = "MasterPass"
    """`MasterPass` on the wire."""
    Other = "Other"
    """`Other` on the wire."""
    OvercurrentFault = "OvercurrentFault"
    """`OvercurrentFault` on the wire."""
    PowerLoss = "PowerLoss"
    """`PowerLoss` on the wire."""
    PowerQuality = "PowerQuality"
    """`PowerQuality` on the wire."""
    Reboot = "Reboot"
    """`Reboot` on the wire."""
    Remote = "Remote"
    """`Remote` on the wire."""
    SOCLimitReached = "SOCLimitReached"
    """`SOCLimitReached` on the wire."""
    StoppedByEV = "StoppedByEV"
    """`StoppedByEV` on the wire."""
    TimeLimitReached = "TimeLimitReached"
    """`TimeLimitReached` on the wire."""
    Timeout = "Timeout"
    """`Timeout` on the wire."""


@unique
class RecurrencyKindEnumType(StrEnum):
    """RecurrencyKindEnumType, 3.68."""

    __enumeration__ = "ocpp-2.0.1/RecurrencyKindEnumType"

    Daily = "Daily"
    """`Daily` on the wire."""
    Weekly = "Weekly"
    """`Weekly` on the wire."""


@unique
class RegistrationStatusEnumType(StrEnum):
    """RegistrationStatusEnumType, 3.69."""

    __enumeration__ = "ocpp-2.0.1/RegistrationStatusEnumType"

    Accepted = "Accepted"
    """`Accepted` on the wire."""
    Pending = "Pending"
    """`Pending` on the wire."""
    Rejected = "Rejected"
    """`Rejected` on the wire."""


@unique
class ReportBaseEnumType(StrEnum):
    """ReportBaseEnumType, 3.70."""

    __enumeration__ = "ocpp-2.0.1/ReportBaseEnumType"

    ConfigurationInventory = "ConfigurationInventory"
    """`ConfigurationInventory` on the wire."""
    FullInventory = "FullInventory"
    """`FullInventory` on the wire."""
    SummaryInventory = "SummaryInventory"
    """`SummaryInventory` on the wire."""


@unique
class RequestStartStopStatusEnumType(StrEnum):
    """RequestStartStopStatusEnumType, 3.71."""

    __enumeration__ = "ocpp-2.0.1/RequestStartStopStatusEnumType"

    Accepted = "Accepted"
    """`Accepted` on the wire."""
    Rejected = "Rejected"
    """`Rejected` on the wire."""


@unique
class ReservationUpdateStatusEnumType(StrEnum):
    """ReservationUpdateStatusEnumType, 3.72."""

    __enumeration__ = "ocpp-2.0.1/ReservationUpdateStatusEnumType"

    Expired = "Expired"
    """`Expired` on the wire."""
    Removed = "Removed"
    """`Removed` on the wire."""


@unique
class ReserveNowStatusEnumType(StrEnum):
    """ReserveNowStatusEnumType, 3.73."""

    __enumeration__ = "ocpp-2.0.1/ReserveNowStatusEnumType"

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
class ResetEnumType(StrEnum):
    """ResetEnumType, 3.74."""

    __enumeration__ = "ocpp-2.0.1/ResetEnumType"

    Immediate = "Immediate"
    """`Immediate` on the wire."""
    OnIdle = "OnIdle"
    """`OnIdle` on the wire."""


@unique
class ResetStatusEnumType(StrEnum):
    """ResetStatusEnumType, 3.75."""

    __enumeration__ = "ocpp-2.0.1/ResetStatusEnumType"

    Accepted = "Accepted"
    """`Accepted` on the wire."""
    Rejected = "Rejected"
    """`Rejected` on the wire."""
    Scheduled = "Scheduled"
    """`Scheduled` on the wire."""


@unique
class SendLocalListStatusEnumType(StrEnum):
    """SendLocalListStatusEnumType, 3.76."""

    __enumeration__ = "ocpp-2.0.1/SendLocalListStatusEnumType"

    Accepted = "Accepted"
    """`Accepted` on the wire."""
    Failed = "Failed"
    """`Failed` on the wire."""
    VersionMismatch = "VersionMismatch"
    """`VersionMismatch` on the wire."""


@unique
class SetMonitoringStatusEnumType(StrEnum):
    """SetMonitoringStatusEnumType, 3.77."""

    __enumeration__ = "ocpp-2.0.1/SetMonitoringStatusEnumType"

    Accepted = "Accepted"
    """`Accepted` on the wire."""
    UnknownComponent = "UnknownComponent"
    """`UnknownComponent` on the wire."""
    UnknownVariable = "UnknownVariable"
    """`UnknownVariable` on the wire."""
    UnsupportedMonitorType = "UnsupportedMonitorType"
    """`UnsupportedMonitorType` on the wire."""
    Rejected = "Rejected"
    """`Rejected` on the wire."""
    Duplicate = "Duplicate"
    """`Duplicate` on the wire."""


@unique
class SetNetworkProfileStatusEnumType(StrEnum):
    """SetNetworkProfileStatusEnumType, 3.78."""

    __enumeration__ = "ocpp-2.0.1/SetNetworkProfileStatusEnumType"

    Accepted = "Accepted"
    """`Accepted` on the wire."""
    Rejected = "Rejected"
    """`Rejected` on the wire."""
    Failed = "Failed"
    """`Failed` on the wire."""


@unique
class SetVariableStatusEnumType(StrEnum):
    """SetVariableStatusEnumType, 3.79."""

    __enumeration__ = "ocpp-2.0.1/SetVariableStatusEnumType"

    Accepted = "Accepted"
    """`Accepted` on the wire."""
    Rejected = "Rejected"
    """`Rejected` on the wire."""
    UnknownComponent = "UnknownComponent"
    """`UnknownComponent` on the wire."""
    UnknownVariable = "UnknownVariable"
    """`UnknownVariable` on the wire."""
    NotSupportedAttributeType = "NotSupportedAttributeType"
    """`NotSupportedAttributeType` on the wire."""
    RebootRequired = "RebootRequired"
    """`RebootRequired` on the wire."""


@unique
class TransactionEventEnumType(StrEnum):
    """TransactionEventEnumType, 3.80."""

    __enumeration__ = "ocpp-2.0.1/TransactionEventEnumType"

    Ended = "Ended"
    """`Ended` on the wire."""
    Started = "Started"
    """`Started` on the wire."""
    Updated = "Updated"
    """`Updated` on the wire."""


@unique
class TriggerMessageStatusEnumType(StrEnum):
    """TriggerMessageStatusEnumType, 3.81."""

    __enumeration__ = "ocpp-2.0.1/TriggerMessageStatusEnumType"

    Accepted = "Accepted"
    """`Accepted` on the wire."""
    Rejected = "Rejected"
    """`Rejected` on the wire."""
    NotImplemented = "NotImplemented"
    """`NotImplemented` on the wire."""


@unique
class TriggerReasonEnumType(StrEnum):
    """TriggerReasonEnumType, 3.82."""

    __enumeration__ = "ocpp-2.0.1/TriggerReasonEnumType"

    Authorized = "Authorized"
    """`Authorized` on the wire."""
    CablePluggedIn = "CablePluggedIn"
    """`CablePluggedIn` on the wire."""
    ChargingRateChanged = "ChargingRateChanged"
    """`ChargingRateChanged` on the wire."""
    ChargingStateChanged = "ChargingStateChanged"
    """`ChargingStateChanged` on the wire."""
    Deauthorized = "Deauthorized"
    """`Deauthorized` on the wire."""
    EnergyLimitReached = "EnergyLimitReached"
    """`EnergyLimitReached` on the wire."""
    EVCommunicationLost = "EVCommunicationLost"
    """`EVCommunicationLost` on the wire."""
    EVConnectTimeout = "EVConnectTimeout"
    """`EVConnectTimeout` on the wire."""
    MeterValueClock = "MeterValueClock"
    """`MeterValueClock` on the wire."""
    MeterValuePeriodic = "MeterValuePeriodic"
    """`MeterValuePeriodic` on the wire."""
    TimeLimitReached = "TimeLimitReached"
    """`TimeLimitReached` on the wire."""
    Trigger = "Trigger"
    """`Trigger` on the wire."""
    UnlockCommand = "UnlockCommand"
    """`UnlockCommand` on the wire."""
    StopAuthorized = "StopAuthorized"
    """`StopAuthorized` on the wire."""
    EVDeparted = "EVDeparted"
    """`EVDeparted` on the wire."""
    EVDetected = "EVDetected"
    """`EVDetected` on the wire."""
    RemoteStop = "RemoteStop"
    """`RemoteStop` on the wire."""
    RemoteStart = "RemoteStart"
    """`RemoteStart` on the wire."""
    AbnormalCondition = "AbnormalCondition"
    """`AbnormalCondition` on the wire."""
    SignedDataReceived = "SignedDataReceived"
    """`SignedDataReceived` on the wire."""
    ResetCommand = "ResetCommand"
    """`ResetCommand` on the wire."""


@unique
class UnlockStatusEnumType(StrEnum):
    """UnlockStatusEnumType, 3.83."""

    __enumeration__ = "ocpp-2.0.1/UnlockStatusEnumType"

    Unlocked = "Unlocked"
    """`Unlocked` on the wire."""
    UnlockFailed = "UnlockFailed"
    """`UnlockFailed` on the wire."""
    OngoingAuthorizedTransaction = "OngoingAuthorizedTransaction"
    """`OngoingAuthorizedTransaction` on the wire."""
    UnknownConnector = "UnknownConnector"
    """`UnknownConnector` on the wire."""


@unique
class UnpublishFirmwareStatusEnumType(StrEnum):
    """UnpublishFirmwareStatusEnumType, 3.84."""

    __enumeration__ = "ocpp-2.0.1/UnpublishFirmwareStatusEnumType"

    DownloadOngoing = "DownloadOngoing"
    """`DownloadOngoing` on the wire."""
    NoFirmware = "NoFirmware"
    """`NoFirmware` on the wire."""
    Unpublished = "Unpublished"
    """`Unpublished` on the wire."""


@unique
class UpdateEnumType(StrEnum):
    """UpdateEnumType, 3.85."""

    __enumeration__ = "ocpp-2.0.1/UpdateEnumType"

    Differential = "Differential"
    """`Differential` on the wire."""
    Full = "Full"
    """`Full` on the wire."""


@unique
class UpdateFirmwareStatusEnumType(StrEnum):
    """UpdateFirmwareStatusEnumType, 3.86."""

    __enumeration__ = "ocpp-2.0.1/UpdateFirmwareStatusEnumType"

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
class UploadLogStatusEnumType(StrEnum):
    """UploadLogStatusEnumType, 3.87."""

    __enumeration__ = "ocpp-2.0.1/UploadLogStatusEnumType"

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
    AcceptedCanceled = "AcceptedCanceled"
    """`AcceptedCanceled` on the wire."""


@unique
class VPNEnumType(StrEnum):
    """VPNEnumType, 3.88."""

    __enumeration__ = "ocpp-2.0.1/VPNEnumType"

    IKEv2 = "IKEv2"
    """`IKEv2` on the wire."""
    IPSec = "IPSec"
    """`IPSec` on the wire."""
    L2TP = "L2TP"
    """`L2TP` on the wire."""
    PPTP = "PPTP"
    """`PPTP` on the wire."""


@unique
class SecurityEvent(StrEnum):
    """SecurityEvent, appendix 1."""

    __enumeration__ = "ocpp-2.0.1/SecurityEvent"

    FirmwareUpdated = "FirmwareUpdated"
    """`FirmwareUpdated` on the wire."""
    FailedToAuthenticateAtCsms = "FailedToAuthenticateAtCsms"
    """`FailedToAuthenticateAtCsms` on the wire."""
    CsmsFailedToAuthenticate = "CsmsFailedToAuthenticate"
    """`CsmsFailedToAuthenticate` on the wire."""
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
    InvalidCsmsCertificate = "InvalidCsmsCertificate"
    """`InvalidCsmsCertificate` on the wire."""
    InvalidChargingStationCertificate = "InvalidChargingStationCertificate"
    """`InvalidChargingStationCertificate` on the wire."""
    InvalidTLSVersion = "InvalidTLSVersion"
    """`InvalidTLSVersion` on the wire."""
    InvalidTLSCipherSuite = "InvalidTLSCipherSuite"
    """`InvalidTLSCipherSuite` on the wire."""
    MaintenanceLoginAccepted = "MaintenanceLoginAccepted"
    """`MaintenanceLoginAccepted` on the wire."""
    MaintenanceLoginFailed = "MaintenanceLoginFailed"
    """`MaintenanceLoginFailed` on the wire."""


@unique
class UnitOfMeasure(StrEnum):
    """UnitOfMeasure, appendix 2."""

    __enumeration__ = "ocpp-2.0.1/UnitOfMeasure"

    A = "A"
    """`A` on the wire."""
    ASU = "ASU"
    """`ASU` on the wire."""
    B = "B"
    """`B` on the wire."""
    Celsius = "Celsius"
    """`Celsius` on the wire."""
    dB = "dB"
    """`dB` on the wire."""
    dBm = "dBm"
    """`dBm` on the wire."""
    Deg = "Deg"
    """`Deg` on the wire."""
    Fahrenheit = "Fahrenheit"
    """`Fahrenheit` on the wire."""
    Hz = "Hz"
    """`Hz` on the wire."""
    K = "K"
    """`K` on the wire."""
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
    Percent = "Percent"
    """`Percent` on the wire."""
    RH = "RH"
    """`RH` on the wire."""
    RPM = "RPM"
    """`RPM` on the wire."""
    s = "s"
    """`s` on the wire."""
    V = "V"
    """`V` on the wire."""
    VA = "VA"
    """`VA` on the wire."""
    kVA = "kVA"
    """`kVA` on the wire."""
    VAh = "VAh"
    """`VAh` on the wire."""
    kVAh = "kVAh"
    """`kVAh` on the wire."""
    var = "var"
    """`var` on the wire."""
    kvar = "kvar"
    """`kvar` on the wire."""
    varh = "varh"
    """`varh` on the wire."""
    kvarh = "kvarh"
    """`kvarh` on the wire."""
    W = "W"
    """`W` on the wire."""
    kW = "kW"
    """`kW` on the wire."""
    Wh = "Wh"
    """`Wh` on the wire."""
    kWh = "kWh"
    """`kWh` on the wire."""


@unique
class ReasonCode(StrEnum):
    """ReasonCode, appendix 5."""

    __enumeration__ = "ocpp-2.0.1/ReasonCode"

    CSNotAccepted = "CSNotAccepted"
    """`CSNotAccepted` on the wire."""
    DuplicateProfile = "DuplicateProfile"
    """`DuplicateProfile` on the wire."""
    DuplicateRequestId = "DuplicateRequestId"
    """`DuplicateRequestId` on the wire."""
    FixedCable = "FixedCable"
    """`FixedCable` on the wire."""
    FwUpdateInProgress = "FwUpdateInProgress"
    """`FwUpdateInProgress` on the wire."""
    InternalError = "InternalError"
    """`InternalError` on the wire."""
    InvalidCertificate = "InvalidCertificate"
    """`InvalidCertificate` on the wire."""
    InvalidCSR = "InvalidCSR"
    """`InvalidCSR` on the wire."""
    InvalidIdToken = "InvalidIdToken"
    """`InvalidIdToken` on the wire."""
    InvalidMessageSeq = "InvalidMessageSeq"
    """`InvalidMessageSeq` on the wire."""
    InvalidProfile = "InvalidProfile"
    """`InvalidProfile` on the wire."""
    InvalidSchedule = "InvalidSchedule"
    """`InvalidSchedule` on the wire."""
    InvalidStackLevel = "InvalidStackLevel"
    """`InvalidStackLevel` on the wire."""
    InvalidURL = "InvalidURL"
    """`InvalidURL` on the wire."""
    InvalidValue = "InvalidValue"
    """`InvalidValue` on the wire."""
    MissingDevModelInfo = "MissingDevModelInfo"
    """`MissingDevModelInfo` on the wire."""
    MissingParam = "MissingParam"
    """`MissingParam` on the wire."""
    NoCable = "NoCable"
    """`NoCable` on the wire."""
    NoError = "NoError"
    """`NoError` on the wire."""
    NotEnabled = "NotEnabled"
    """`NotEnabled` on the wire."""
    NotFound = "NotFound"
    """`NotFound` on the wire."""
    OutOfMemory = "OutOfMemory"
    """`OutOfMemory` on the wire."""
    OutOfStorage = "OutOfStorage"
    """`OutOfStorage` on the wire."""
    ReadOnly = "ReadOnly"
    """`ReadOnly` on the wire."""
    TooLargeElement = "TooLargeElement"
    """`TooLargeElement` on the wire."""
    TooManyElements = "TooManyElements"
    """`TooManyElements` on the wire."""
    TxInProgress = "TxInProgress"
    """`TxInProgress` on the wire."""
    TxNotFound = "TxNotFound"
    """`TxNotFound` on the wire."""
    TxStarted = "TxStarted"
    """`TxStarted` on the wire."""
    UnknownConnectorId = "UnknownConnectorId"
    """`UnknownConnectorId` on the wire."""
    UnknownConnectorType = "UnknownConnectorType"
    """`UnknownConnectorType` on the wire."""
    UnknownEvse = "UnknownEvse"
    """`UnknownEvse` on the wire."""
    UnknownTxId = "UnknownTxId"
    """`UnknownTxId` on the wire."""
    Unspecified = "Unspecified"
    """`Unspecified` on the wire."""
    UnsupportedParam = "UnsupportedParam"
    """`UnsupportedParam` on the wire."""
    UnsupportedRateUnit = "UnsupportedRateUnit"
    """`UnsupportedRateUnit` on the wire."""
    UnsupportedRequest = "UnsupportedRequest"
    """`UnsupportedRequest` on the wire."""
    ValueOutOfRange = "ValueOutOfRange"
    """`ValueOutOfRange` on the wire."""
    ValuePositiveOnly = "ValuePositiveOnly"
    """`ValuePositiveOnly` on the wire."""
    ValueTooHigh = "ValueTooHigh"
    """`ValueTooHigh` on the wire."""
    ValueTooLow = "ValueTooLow"
    """`ValueTooLow` on the wire."""
    ValueZeroNotAllowed = "ValueZeroNotAllowed"
    """`ValueZeroNotAllowed` on the wire."""
    WriteOnly = "WriteOnly"
    """`WriteOnly` on the wire."""


@unique
class Component(StrEnum):
    """Component, appendix 3."""

    __enumeration__ = "ocpp-2.0.1/Component"

    AlignedDataCtrlr = "AlignedDataCtrlr"
    """`AlignedDataCtrlr` on the wire."""
    AuthCtrlr = "AuthCtrlr"
    """`AuthCtrlr` on the wire."""
    AuthCacheCtrlr = "AuthCacheCtrlr"
    """`AuthCacheCtrlr` on the wire."""
    CHAdeMOCtrlr = "CHAdeMOCtrlr"
    """`CHAdeMOCtrlr` on the wire."""
    ClockCtrlr = "ClockCtrlr"
    """`ClockCtrlr` on the wire."""
    DeviceDataCtrlr = "DeviceDataCtrlr"
    """`DeviceDataCtrlr` on the wire."""
    DisplayMessageCtrlr = "DisplayMessageCtrlr"
    """`DisplayMessageCtrlr` on the wire."""
    ISO15118Ctrlr = "ISO15118Ctrlr"
    """`ISO15118Ctrlr` on the wire."""
    LocalAuthListCtrlr = "LocalAuthListCtrlr"
    """`LocalAuthListCtrlr` on the wire."""
    MonitoringCtrlr = "MonitoringCtrlr"
    """`MonitoringCtrlr` on the wire."""
    OCPPCommCtrlr = "OCPPCommCtrlr"
    """`OCPPCommCtrlr` on the wire."""
    ReservationCtrlr = "ReservationCtrlr"
    """`ReservationCtrlr` on the wire."""
    SampledDataCtrlr = "SampledDataCtrlr"
    """`SampledDataCtrlr` on the wire."""
    SecurityCtrlr = "SecurityCtrlr"
    """`SecurityCtrlr` on the wire."""
    SmartChargingCtrlr = "SmartChargingCtrlr"
    """`SmartChargingCtrlr` on the wire."""
    TariffCostCtrlr = "TariffCostCtrlr"
    """`TariffCostCtrlr` on the wire."""
    TxCtrlr = "TxCtrlr"
    """`TxCtrlr` on the wire."""
    AccessBarrier = "AccessBarrier"
    """`AccessBarrier` on the wire."""
    AcDcConverter = "AcDcConverter"
    """`AcDcConverter` on the wire."""
    AcPhaseSelector = "AcPhaseSelector"
    """`AcPhaseSelector` on the wire."""
    Actuator = "Actuator"
    """`Actuator` on the wire."""
    AirCoolingSystem = "AirCoolingSystem"
    """`AirCoolingSystem` on the wire."""
    AreaVentilation = "AreaVentilation"
    """`AreaVentilation` on the wire."""
    BayOccupancySensor = "BayOccupancySensor"
    """`BayOccupancySensor` on the wire."""
    BeaconLighting = "BeaconLighting"
    """`BeaconLighting` on the wire."""
    CableBreakawaySensor = "CableBreakawaySensor"
    """`CableBreakawaySensor` on the wire."""
    CaseAccessSensor = "CaseAccessSensor"
    """`CaseAccessSensor` on the wire."""
    ChargingStation = "ChargingStation"
    """`ChargingStation` on the wire."""
    ChargingStatusIndicator = "ChargingStatusIndicator"
    """`ChargingStatusIndicator` on the wire."""
    ConnectedEV = "ConnectedEV"
    """`ConnectedEV` on the wire."""
    Connector = "Connector"
    """`Connector` on the wire."""
    ConnectorHolsterRelease = "ConnectorHolsterRelease"
    """`ConnectorHolsterRelease` on the wire."""
    ConnectorHolsterSensor = "ConnectorHolsterSensor"
    """`ConnectorHolsterSensor` on the wire."""
    ConnectorPlugRetentionLock = "ConnectorPlugRetentionLock"
    """`ConnectorPlugRetentionLock` on the wire."""
    ConnectorProtectionRelease = "ConnectorProtectionRelease"
    """`ConnectorProtectionRelease` on the wire."""
    Controller = "Controller"
    """`Controller` on the wire."""
    ControlMetering = "ControlMetering"
    """`ControlMetering` on the wire."""
    CPPWMController = "CPPWMController"
    """`CPPWMController` on the wire."""
    DataLink = "DataLink"
    """`DataLink` on the wire."""
    Display = "Display"
    """`Display` on the wire."""
    DistributionPanel = "DistributionPanel"
    """`DistributionPanel` on the wire."""
    ElectricalFeed = "ElectricalFeed"
    """`ElectricalFeed` on the wire."""
    ELVSupply = "ELVSupply"
    """`ELVSupply` on the wire."""
    EmergencyStopSensor = "EmergencyStopSensor"
    """`EmergencyStopSensor` on the wire."""
    EnvironmentalLighting = "EnvironmentalLighting"
    """`EnvironmentalLighting` on the wire."""
    EVRetentionLock = "EVRetentionLock"
    """`EVRetentionLock` on the wire."""
    EVSE = "EVSE"
    """`EVSE` on the wire."""
    ExternalTemperatureSensor = "ExternalTemperatureSensor"
    """`ExternalTemperatureSensor` on the wire."""
    FiscalMetering = "FiscalMetering"
    """`FiscalMetering` on the wire."""
    FloodSensor = "FloodSensor"
    """`FloodSensor` on the wire."""
    GroundIsolationProtection = "GroundIsolationProtection"
    """`GroundIsolationProtection` on the wire."""
    Heater = "Heater"
    """`Heater` on the wire."""
    HumiditySensor = "HumiditySensor"
    """`HumiditySensor` on the wire."""
    LightSensor = "LightSensor"
    """`LightSensor` on the wire."""
    LiquidCoolingSystem = "LiquidCoolingSystem"
    """`LiquidCoolingSystem` on the wire."""
    LocalAvailabilitySensor = "LocalAvailabilitySensor"
    """`LocalAvailabilitySensor` on the wire."""
    LocalController = "LocalController"
    """`LocalController` on the wire."""
    LocalEnergyStorage = "LocalEnergyStorage"
    """`LocalEnergyStorage` on the wire."""
    OverCurrentProtection = "OverCurrentProtection"
    """`OverCurrentProtection` on the wire."""
    OverCurrentProtectionRecloser = "OverCurrentProtectionRecloser"
    """`OverCurrentProtectionRecloser` on the wire."""
    PowerContactor = "PowerContactor"
    """`PowerContactor` on the wire."""
    RCD = "RCD"
    """`RCD` on the wire."""
    RCDRecloser = "RCDRecloser"
    """`RCDRecloser` on the wire."""
    RealTimeClock = "RealTimeClock"
    """`RealTimeClock` on the wire."""
    ShockSensor = "ShockSensor"
    """`ShockSensor` on the wire."""
    SpacesCountSignage = "SpacesCountSignage"
    """`SpacesCountSignage` on the wire."""
    Switch = "Switch"
    """`Switch` on the wire."""
    TemperatureSensor = "TemperatureSensor"
    """`TemperatureSensor` on the wire."""
    TiltSensor = "TiltSensor"
    """`TiltSensor` on the wire."""
    TokenReader = "TokenReader"
    """`TokenReader` on the wire."""
    UpstreamProtectionTrigger = "UpstreamProtectionTrigger"
    """`UpstreamProtectionTrigger` on the wire."""
    UIInput = "UIInput"
    """`UIInput` on the wire."""
    VehicleIdSensor = "VehicleIdSensor"
    """`VehicleIdSensor` on the wire."""


@unique
class Variable(StrEnum):
    """Variable, appendix 4."""

    __enumeration__ = "ocpp-2.0.1/Variable"

    ACCurrent = "ACCurrent"
    """`ACCurrent` on the wire."""
    Active = "Active"
    """`Active` on the wire."""
    ACVoltage = "ACVoltage"
    """`ACVoltage` on the wire."""
    AllowReset = "AllowReset"
    """`AllowReset` on the wire."""
    Angle = "Angle"
    """`Angle` on the wire."""
    Attempts = "Attempts"
    """`Attempts` on the wire."""
    AvailabilityState = "AvailabilityState"
    """`AvailabilityState` on the wire."""
    Available = "Available"
    """`Available` on the wire."""
    Certificate = "Certificate"
    """`Certificate` on the wire."""
    ChargeProtocol = "ChargeProtocol"
    """`ChargeProtocol` on the wire."""
    ChargingCompleteBulk = "ChargingCompleteBulk"
    """`ChargingCompleteBulk` on the wire."""
    ChargingCompleteFull = "ChargingCompleteFull"
    """`ChargingCompleteFull` on the wire."""
    ChargingTime = "ChargingTime"
    """`ChargingTime` on the wire."""
    Color = "Color"
    """`Color` on the wire."""
    Complete = "Complete"
    """`Complete` on the wire."""
    ConnectedTime = "ConnectedTime"
    """`ConnectedTime` on the wire."""
    ConnectorType = "ConnectorType"
    """`ConnectorType` on the wire."""
    Count = "Count"
    """`Count` on the wire."""
    Currency = "Currency"
    """`Currency` on the wire."""
    CurrentImbalance = "CurrentImbalance"
    """`CurrentImbalance` on the wire."""
    DataText = "DataText"
    """`DataText` on the wire."""
    DateTime = "DateTime"
    """`DateTime` on the wire."""
    DCCurrent = "DCCurrent"
    """`DCCurrent` on the wire."""
    DCVoltage = "DCVoltage"
    """`DCVoltage` on the wire."""
    DepartureTime = "DepartureTime"
    """`DepartureTime` on the wire."""
    ECVariant = "ECVariant"
    """`ECVariant` on the wire."""
    Enabled = "Enabled"
    """`Enabled` on the wire."""
    Energy = "Energy"
    """`Energy` on the wire."""
    EnergyCapacity = "EnergyCapacity"
    """`EnergyCapacity` on the wire."""
    EnergyExport = "EnergyExport"
    """`EnergyExport` on the wire."""
    EnergyExportRegister = "EnergyExportRegister"
    """`EnergyExportRegister` on the wire."""
    EnergyImport = "EnergyImport"
    """`EnergyImport` on the wire."""
    EnergyImportRegister = "EnergyImportRegister"
    """`EnergyImportRegister` on the wire."""
    Entries = "Entries"
    """`Entries` on the wire."""
    Fallback = "Fallback"
    """`Fallback` on the wire."""
    FanSpeed = "FanSpeed"
    """`FanSpeed` on the wire."""
    FirmwareVersion = "FirmwareVersion"
    """`FirmwareVersion` on the wire."""
    Force = "Force"
    """`Force` on the wire."""
    Formats = "Formats"
    """`Formats` on the wire."""
    Frequency = "Frequency"
    """`Frequency` on the wire."""
    FuseRating = "FuseRating"
    """`FuseRating` on the wire."""
    Height = "Height"
    """`Height` on the wire."""
    Humidity = "Humidity"
    """`Humidity` on the wire."""
    Hysteresis = "Hysteresis"
    """`Hysteresis` on the wire."""
    ICCID = "ICCID"
    """`ICCID` on the wire."""
    Impedance = "Impedance"
    """`Impedance` on the wire."""
    IMSI = "IMSI"
    """`IMSI` on the wire."""
    Interval = "Interval"
    """`Interval` on the wire."""
    ISO15118EvseId = "ISO15118EvseId"
    """`ISO15118EvseId` on the wire."""
    Length = "Length"
    """`Length` on the wire."""
    Light = "Light"
    """`Light` on the wire."""
    Manufacturer = "Manufacturer"
    """`Manufacturer` on the wire."""
    Message = "Message"
    """`Message` on the wire."""
    MinimumStatusDuration = "MinimumStatusDuration"
    """`MinimumStatusDuration` on the wire."""
    Mode = "Mode"
    """`Mode` on the wire."""
    Model = "Model"
    """`Model` on the wire."""
    NetworkAddress = "NetworkAddress"
    """`NetworkAddress` on the wire."""
    Operated = "Operated"
    """`Operated` on the wire."""
    OperatingTimes = "OperatingTimes"
    """`OperatingTimes` on the wire."""
    Overload = "Overload"
    """`Overload` on the wire."""
    Percent = "Percent"
    """`Percent` on the wire."""
    PhaseRotation = "PhaseRotation"
    """`PhaseRotation` on the wire."""
    PostChargingTime = "PostChargingTime"
    """`PostChargingTime` on the wire."""
    Power = "Power"
    """`Power` on the wire."""
    Problem = "Problem"
    """`Problem` on the wire."""
    Protecting = "Protecting"
    """`Protecting` on the wire."""
    RemainingTimeBulk = "RemainingTimeBulk"
    """`RemainingTimeBulk` on the wire."""
    RemainingTimeFull = "RemainingTimeFull"
    """`RemainingTimeFull` on the wire."""
    SeccId = "SeccId"
    """`SeccId` on the wire."""
    SerialNumber = "SerialNumber"
    """`SerialNumber` on the wire."""
    SignalStrength = "SignalStrength"
    """`SignalStrength` on the wire."""
    State = "State"
    """`State` on the wire."""
    StateOfCharge = "StateOfCharge"
    """`StateOfCharge` on the wire."""
    StateOfChargeBulk = "StateOfChargeBulk"
    """`StateOfChargeBulk` on the wire."""
    Storage = "Storage"
    """`Storage` on the wire."""
    SupplyPhases = "SupplyPhases"
    """`SupplyPhases` on the wire."""
    Suspending = "Suspending"
    """`Suspending` on the wire."""
    Suspension = "Suspension"
    """`Suspension` on the wire."""
    Temperature = "Temperature"
    """`Temperature` on the wire."""
    Time = "Time"
    """`Time` on the wire."""
    TimeOffset = "TimeOffset"
    """`TimeOffset` on the wire."""
    Timeout = "Timeout"
    """`Timeout` on the wire."""
    Token = "Token"
    """`Token` on the wire."""
    TokenType = "TokenType"
    """`TokenType` on the wire."""
    Tries = "Tries"
    """`Tries` on the wire."""
    Tripped = "Tripped"
    """`Tripped` on the wire."""
    VehicleId = "VehicleId"
    """`VehicleId` on the wire."""
    VersionDate = "VersionDate"
    """`VersionDate` on the wire."""
    VersionNumber = "VersionNumber"
    """`VersionNumber` on the wire."""
    VoltageImbalance = "VoltageImbalance"
    """`VoltageImbalance` on the wire."""


@unique
class RpcErrorCode(StrEnum):
    """RpcErrorCode, 4.3."""

    __enumeration__ = "ocpp-2.0.1/RpcErrorCode"

    FormatViolation = "FormatViolation"
    """`FormatViolation` on the wire."""
    GenericError = "GenericError"
    """`GenericError` on the wire."""
    InternalError = "InternalError"
    """`InternalError` on the wire."""
    MessageTypeNotSupported = "MessageTypeNotSupported"
    """`MessageTypeNotSupported` on the wire."""
    NotImplemented = "NotImplemented"
    """`NotImplemented` on the wire."""
    NotSupported = "NotSupported"
    """`NotSupported` on the wire."""
    OccurrenceConstraintViolation = "OccurrenceConstraintViolation"
    """`OccurrenceConstraintViolation` on the wire."""
    PropertyConstraintViolation = "PropertyConstraintViolation"
    """`PropertyConstraintViolation` on the wire."""
    ProtocolError = "ProtocolError"
    """`ProtocolError` on the wire."""
    RpcFrameworkError = "RpcFrameworkError"
    """`RpcFrameworkError` on the wire."""
    SecurityError = "SecurityError"
    """`SecurityError` on the wire."""
    TypeConstraintViolation = "TypeConstraintViolation"
    """`TypeConstraintViolation` on the wire."""


@unique
class TxStartStopPoint(StrEnum):
    """TxStartStopPoint, 2.6.6."""

    __enumeration__ = "ocpp-2.0.1/TxStartStopPoint"

    ParkingBayOccupancy = "ParkingBayOccupancy"
    """`ParkingBayOccupancy` on the wire."""
    EVConnected = "EVConnected"
    """`EVConnected` on the wire."""
    Authorized = "Authorized"
    """`Authorized` on the wire."""
    PowerPathClosed = "PowerPathClosed"
    """`PowerPathClosed` on the wire."""
    EnergyTransfer = "EnergyTransfer"
    """`EnergyTransfer` on the wire."""
    DataSigned = "DataSigned"
    """`DataSigned` on the wire."""


@unique
class Action(StrEnum):
    """Action, part 2 chapter 1."""

    __enumeration__ = "ocpp-2.0.1/Action"

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
    ClearCache = "ClearCache"
    """`ClearCache` on the wire."""
    ClearChargingProfile = "ClearChargingProfile"
    """`ClearChargingProfile` on the wire."""
    ClearDisplayMessage = "ClearDisplayMessage"
    """`ClearDisplayMessage` on the wire."""
    ClearVariableMonitoring = "ClearVariableMonitoring"
    """`ClearVariableMonitoring` on the wire."""
    ClearedChargingLimit = "ClearedChargingLimit"
    """`ClearedChargingLimit` on the wire."""
    CostUpdated = "CostUpdated"
    """`CostUpdated` on the wire."""
    CustomerInformation = "CustomerInformation"
    """`CustomerInformation` on the wire."""
    DataTransfer = "DataTransfer"
    """`DataTransfer` on the wire."""
    DeleteCertificate = "DeleteCertificate"
    """`DeleteCertificate` on the wire."""
    FirmwareStatusNotification = "FirmwareStatusNotification"
    """`FirmwareStatusNotification` on the wire."""
    Get15118EVCertificate = "Get15118EVCertificate"
    """`Get15118EVCertificate` on the wire."""
    GetBaseReport = "GetBaseReport"
    """`GetBaseReport` on the wire."""
    GetCertificateStatus = "GetCertificateStatus"
    """`GetCertificateStatus` on the wire."""
    GetChargingProfiles = "GetChargingProfiles"
    """`GetChargingProfiles` on the wire."""
    GetCompositeSchedule = "GetCompositeSchedule"
    """`GetCompositeSchedule` on the wire."""
    GetDisplayMessages = "GetDisplayMessages"
    """`GetDisplayMessages` on the wire."""
    GetInstalledCertificateIds = "GetInstalledCertificateIds"
    """`GetInstalledCertificateIds` on the wire."""
    GetLocalListVersion = "GetLocalListVersion"
    """`GetLocalListVersion` on the wire."""
    GetLog = "GetLog"
    """`GetLog` on the wire."""
    GetMonitoringReport = "GetMonitoringReport"
    """`GetMonitoringReport` on the wire."""
    GetReport = "GetReport"
    """`GetReport` on the wire."""
    GetTransactionStatus = "GetTransactionStatus"
    """`GetTransactionStatus` on the wire."""
    GetVariables = "GetVariables"
    """`GetVariables` on the wire."""
    Heartbeat = "Heartbeat"
    """`Heartbeat` on the wire."""
    InstallCertificate = "InstallCertificate"
    """`InstallCertificate` on the wire."""
    LogStatusNotification = "LogStatusNotification"
    """`LogStatusNotification` on the wire."""
    MeterValues = "MeterValues"
    """`MeterValues` on the wire."""
    NotifyChargingLimit = "NotifyChargingLimit"
    """`NotifyChargingLimit` on the wire."""
    NotifyCustomerInformation = "NotifyCustomerInformation"
    """`NotifyCustomerInformation` on the wire."""
    NotifyDisplayMessages = "NotifyDisplayMessages"
    """`NotifyDisplayMessages` on the wire."""
    NotifyEVChargingNeeds = "NotifyEVChargingNeeds"
    """`NotifyEVChargingNeeds` on the wire."""
    NotifyEVChargingSchedule = "NotifyEVChargingSchedule"
    """`NotifyEVChargingSchedule` on the wire."""
    NotifyEvent = "NotifyEvent"
    """`NotifyEvent` on the wire."""
    NotifyMonitoringReport = "NotifyMonitoringReport"
    """`NotifyMonitoringReport` on the wire."""
    NotifyReport = "NotifyReport"
    """`NotifyReport` on the wire."""
    PublishFirmware = "PublishFirmware"
    """`PublishFirmware` on the wire."""
    PublishFirmwareStatusNotification = "PublishFirmwareStatusNotification"
    """`PublishFirmwareStatusNotification` on the wire."""
    ReportChargingProfiles = "ReportChargingProfiles"
    """`ReportChargingProfiles` on the wire."""
    RequestStartTransaction = "RequestStartTransaction"
    """`RequestStartTransaction` on the wire."""
    RequestStopTransaction = "RequestStopTransaction"
    """`RequestStopTransaction` on the wire."""
    ReservationStatusUpdate = "ReservationStatusUpdate"
    """`ReservationStatusUpdate` on the wire."""
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
    SetDisplayMessage = "SetDisplayMessage"
    """`SetDisplayMessage` on the wire."""
    SetMonitoringBase = "SetMonitoringBase"
    """`SetMonitoringBase` on the wire."""
    SetMonitoringLevel = "SetMonitoringLevel"
    """`SetMonitoringLevel` on the wire."""
    SetNetworkProfile = "SetNetworkProfile"
    """`SetNetworkProfile` on the wire."""
    SetVariableMonitoring = "SetVariableMonitoring"
    """`SetVariableMonitoring` on the wire."""
    SetVariables = "SetVariables"
    """`SetVariables` on the wire."""
    SignCertificate = "SignCertificate"
    """`SignCertificate` on the wire."""
    StatusNotification = "StatusNotification"
    """`StatusNotification` on the wire."""
    TransactionEvent = "TransactionEvent"
    """`TransactionEvent` on the wire."""
    TriggerMessage = "TriggerMessage"
    """`TriggerMessage` on the wire."""
    UnlockConnector = "UnlockConnector"
    """`UnlockConnector` on the wire."""
    UnpublishFirmware = "UnpublishFirmware"
    """`UnpublishFirmware` on the wire."""
    UpdateFirmware = "UpdateFirmware"
    """`UpdateFirmware` on the wire."""
