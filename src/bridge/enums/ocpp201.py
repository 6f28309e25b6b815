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
    """Log on to the mobile network by challenge and handshake."""
    NONE = "NONE"
    """Connect to the access point without any credentials."""
    PAP = "PAP"
    """Log on to the mobile network with a plain password."""
    AUTO = "AUTO"
    """Try CHAP first, then PAP, then no authentication."""


@unique
class AttributeEnumType(StrEnum):
    """AttributeEnumType, 3.2."""

    __enumeration__ = "ocpp-2.0.1/AttributeEnumType"

    Actual = "Actual"
    """The value now in force; assumed when no attribute is named."""
    Target = "Target"
    """The value the component is meant to reach."""
    MinSet = "MinSet"
    """Lowest value allowed for the variable."""
    MaxSet = "MaxSet"
    """Highest value allowed for the variable."""


@unique
class AuthorizationStatusEnumType(StrEnum):
    """AuthorizationStatusEnumType, 3.3."""

    __enumeration__ = "ocpp-2.0.1/AuthorizationStatusEnumType"

    Accepted = "Accepted"
    """The token may be used to charge."""
    Blocked = "Blocked"
    """The token is barred from charging."""
    ConcurrentTx = "ConcurrentTx"
    """The token already runs another transaction and may not run two."""
    Expired = "Expired"
    """The token is past its end date."""
    Invalid = "Invalid"
    """The token is not valid for charging."""
    NoCredit = "NoCredit"
    """A valid token whose holder lacks the credit to start."""
    NotAllowedTypeEVSE = "NotAllowedTypeEVSE"
    """A valid token that may not use this kind of EVSE."""
    NotAtThisLocation = "NotAtThisLocation"
    """A valid token that may not be used at this site."""
    NotAtThisTime = "NotAtThisTime"
    """A valid token that may not be used here at this hour."""
    Unknown = "Unknown"
    """The token is not on record and may not charge."""


@unique
class AuthorizeCertificateStatusEnumType(StrEnum):
    """AuthorizeCertificateStatusEnumType, 3.4."""

    __enumeration__ = "ocpp-2.0.1/AuthorizeCertificateStatusEnumType"

    Accepted = "Accepted"
    """The contract certificates passed the check."""
    SignatureError = "SignatureError"
    """A signature in the certificate data does not verify."""
    CertificateExpired = "CertificateExpired"
    """The contract certificate is past its validity period."""
    CertificateRevoked = "CertificateRevoked"
    """CRL or OCSP says the contract certificate was withdrawn."""
    NoCertificateAvailable = "NoCertificateAvailable"
    """There is no certificate on which to decide."""
    CertChainError = "CertChainError"
    """The contract certificate does not hold up against its chain."""
    ContractCancelled = "ContractCancelled"
    """The contract ID is invalid, unknown, blocked or no longer running."""


@unique
class BootReasonEnumType(StrEnum):
    """BootReasonEnumType, 3.5."""

    __enumeration__ = "ocpp-2.0.1/BootReasonEnumType"

    ApplicationReset = "ApplicationReset"
    """An error in the station's software forced the restart."""
    FirmwareUpdate = "FirmwareUpdate"
    """The station restarted to run new firmware."""
    LocalReset = "LocalReset"
    """Somebody reset the station on site."""
    PowerUp = "PowerUp"
    """The station was switched on or got its power back."""
    RemoteReset = "RemoteReset"
    """The station restarted on a reset sent from afar."""
    ScheduledReset = "ScheduledReset"
    """A restart planned beforehand took place."""
    Triggered = "Triggered"
    """The CSMS asked for the message with TriggerMessage."""
    Unknown = "Unknown"
    """The station cannot tell why it started."""
    Watchdog = "Watchdog"
    """The watchdog timer ran out and restarted the station."""


@unique
class CancelReservationStatusEnumType(StrEnum):
    """CancelReservationStatusEnumType, 3.6."""

    __enumeration__ = "ocpp-2.0.1/CancelReservationStatusEnumType"

    Accepted = "Accepted"
    """The reservation has been withdrawn."""
    Rejected = "Rejected"
    """The station holds no active reservation with that ID."""


@unique
class CertificateActionEnumType(StrEnum):
    """CertificateActionEnumType, 3.7."""

    __enumeration__ = "ocpp-2.0.1/CertificateActionEnumType"

    Install = "Install"
    """The EV asks for a first contract certificate."""
    Update = "Update"
    """The EV asks to renew the contract certificate it has."""


@unique
class CertificateSignedStatusEnumType(StrEnum):
    """CertificateSignedStatusEnumType, 3.8."""

    __enumeration__ = "ocpp-2.0.1/CertificateSignedStatusEnumType"

    Accepted = "Accepted"
    """The station finds the signed certificate valid."""
    Rejected = "Rejected"
    """The station refuses the signed certificate as invalid."""


@unique
class CertificateSigningUseEnumType(StrEnum):
    """CertificateSigningUseEnumType, 3.9."""

    __enumeration__ = "ocpp-2.0.1/CertificateSigningUseEnumType"

    ChargingStationCertificate = "ChargingStationCertificate"
    """Client certificate with which the station logs on to the CSMS."""
    V2GCertificate = "V2GCertificate"
    """Certificate for ISO 15118 sessions with EVs, issued under the V2G root."""


@unique
class ChangeAvailabilityStatusEnumType(StrEnum):
    """ChangeAvailabilityStatusEnumType, 3.10."""

    __enumeration__ = "ocpp-2.0.1/ChangeAvailabilityStatusEnumType"

    Accepted = "Accepted"
    """The availability change is carried out at once."""
    Rejected = "Rejected"
    """The availability stays as it is."""
    Scheduled = "Scheduled"
    """The change waits until the running transactions are over."""


@unique
class ChargingLimitSourceEnumType(StrEnum):
    """ChargingLimitSourceEnumType, 3.11."""

    __enumeration__ = "ocpp-2.0.1/ChargingLimitSourceEnumType"

    EMS = "EMS"
    """An energy management system set the limit."""
    Other = "Other"
    """An outside party that is neither EMS nor system operator set the limit."""
    SO = "SO"
    """A grid operator (DSO or TSO) set the limit."""
    CSO = "CSO"
    """The charging station operator set it by charging profile."""


@unique
class ChargingProfileKindEnumType(StrEnum):
    """ChargingProfileKindEnumType, 3.12."""

    __enumeration__ = "ocpp-2.0.1/ChargingProfileKindEnumType"

    Absolute = "Absolute"
    """Periods count from a fixed start time given in the schedule."""
    Recurring = "Recurring"
    """The schedule starts over every day or every week."""
    Relative = "Relative"
    """Periods count from the moment the EVSE is ready to deliver."""


@unique
class ChargingProfilePurposeEnumType(StrEnum):
    """ChargingProfilePurposeEnumType, 3.13."""

    __enumeration__ = "ocpp-2.0.1/ChargingProfilePurposeEnumType"

    ChargingStationExternalConstraints = "ChargingStationExternalConstraints"
    """A limit from outside, such as the grid, on the whole station."""
    ChargingStationMaxProfile = "ChargingStationMaxProfile"
    """Ceiling on the power or current of the whole station."""
    TxDefaultProfile = "TxDefaultProfile"
    """Applies to new transactions that bring no profile of their own."""
    TxProfile = "TxProfile"
    """Applies to one transaction and ends with it."""


@unique
class ChargingProfileStatusEnumType(StrEnum):
    """ChargingProfileStatusEnumType, 3.14."""

    __enumeration__ = "ocpp-2.0.1/ChargingProfileStatusEnumType"

    Accepted = "Accepted"
    """The station takes the profile into use."""
    Rejected = "Rejected"
    """The station does not take over the profile."""


@unique
class ChargingRateUnitEnumType(StrEnum):
    """ChargingRateUnitEnumType, 3.15."""

    __enumeration__ = "ocpp-2.0.1/ChargingRateUnitEnumType"

    W = "W"
    """Limits are watts in total over all phases; usual for DC."""
    A = "A"
    """Limits are amperes on each phase, not their sum; usual for AC."""


@unique
class ChargingStateEnumType(StrEnum):
    """ChargingStateEnumType, 3.16."""

    __enumeration__ = "ocpp-2.0.1/ChargingStateEnumType"

    Charging = "Charging"
    """The contactor is closed and energy flows between EV and EVSE."""
    EVConnected = "EVConnected"
    """The EV is connected, by cable or wireless, without energy flow."""
    SuspendedEV = "SuspendedEV"
    """Energy is on offer but the EV takes none."""
    SuspendedEVSE = "SuspendedEVSE"
    """The EV is connected but the EVSE offers no energy."""
    Idle = "Idle"
    """No EV is connected to the EVSE."""


@unique
class ClearCacheStatusEnumType(StrEnum):
    """ClearCacheStatusEnumType, 3.17."""

    __enumeration__ = "ocpp-2.0.1/ClearCacheStatusEnumType"

    Accepted = "Accepted"
    """The authorization cache has been emptied."""
    Rejected = "Rejected"
    """The authorization cache was left as it is."""


@unique
class ClearChargingProfileStatusEnumType(StrEnum):
    """ClearChargingProfileStatusEnumType, 3.18."""

    __enumeration__ = "ocpp-2.0.1/ClearChargingProfileStatusEnumType"

    Accepted = "Accepted"
    """The matching profiles are removed."""
    Unknown = "Unknown"
    """No profile matches the request."""


@unique
class ClearMessageStatusEnumType(StrEnum):
    """ClearMessageStatusEnumType, 3.19."""

    __enumeration__ = "ocpp-2.0.1/ClearMessageStatusEnumType"

    Accepted = "Accepted"
    """The display message was taken away."""
    Unknown = "Unknown"
    """The station has no display message with that ID."""


@unique
class ClearMonitoringStatusEnumType(StrEnum):
    """ClearMonitoringStatusEnumType, 3.20."""

    __enumeration__ = "ocpp-2.0.1/ClearMonitoringStatusEnumType"

    Accepted = "Accepted"
    """The monitor was removed."""
    Rejected = "Rejected"
    """The station refuses to remove this monitor."""
    NotFound = "NotFound"
    """There is no monitor with that ID."""


@unique
class ComponentCriterionEnumType(StrEnum):
    """ComponentCriterionEnumType, 3.21."""

    __enumeration__ = "ocpp-2.0.1/ComponentCriterionEnumType"

    Active = "Active"
    """Report only components whose Active variable is true."""
    Available = "Available"
    """Report only components whose Available variable is true."""
    Enabled = "Enabled"
    """Report only components whose Enabled variable is true."""
    Problem = "Problem"
    """Report only components whose Problem variable is true."""


@unique
class ConnectorEnumType(StrEnum):
    """ConnectorEnumType, 3.22."""

    __enumeration__ = "ocpp-2.0.1/ConnectorEnumType"

    cCCS1 = "cCCS1"
    """Combo 1 (CCS on Type 1) plug on a fixed cable."""
    cCCS2 = "cCCS2"
    """Combo 2 (CCS on Type 2) plug on a fixed cable."""
    cG105 = "cG105"
    """CHAdeMO plug (JARI G105) on a fixed cable."""
    cTesla = "cTesla"
    """Tesla plug on a fixed cable."""
    cType1 = "cType1"
    """IEC 62196-2 Type 1 (J1772) plug on a fixed cable."""
    cType2 = "cType2"
    """IEC 62196-2 Type 2 (Mennekes) plug on a fixed cable."""
    s309_1P_16A = "s309-1P-16A"
    """IEC 60309 socket, single phase, 16 A."""
    s309_1P_32A = "s309-1P-32A"
    """IEC 60309 socket, single phase, 32 A."""
    s309_3P_16A = "s309-3P-16A"
    """IEC 60309 socket, three phases, 16 A."""
    s309_3P_32A = "s309-3P-32A"
    """IEC 60309 socket, three phases, 32 A."""
    sBS1361 = "sBS1361"
    """British household socket, 13 A."""
    sCEE_7_7 = "sCEE-7-7"
    """Household socket for the CEE 7/7 plug (Schuko or French), 16 A."""
    sType2 = "sType2"
    """IEC 62196-2 Type 2 (Mennekes) socket, without cable."""
    sType3 = "sType3"
    """IEC 62196-2 Type 3 (Scame) socket."""
    Other1PhMax16A = "Other1PhMax16A"
    """Any other single-phase socket rated 16 A or less, mostly household ones."""
    Other1PhOver16A = "Other1PhOver16A"
    """Any other single-phase socket rated above 16 A."""
    Other3Ph = "Other3Ph"
    """Any other three-phase socket."""
    Pan = "Pan"
    """Pantograph, as used for buses."""
    wInductive = "wInductive"
    """Wireless charging by inductive coupling."""
    wResonant = "wResonant"
    """Wireless charging by resonant coupling."""
    Undetermined = "Undetermined"
    """Not settled yet, for instance before anything is plugged in."""
    Unknown = "Unknown"
    """The type cannot be found out."""


@unique
class ConnectorStatusEnumType(StrEnum):
    """ConnectorStatusEnumType, 3.23."""

    __enumeration__ = "ocpp-2.0.1/ConnectorStatusEnumType"

    Available = "Available"
    """Free for the next driver."""
    Occupied = "Occupied"
    """In use, whatever the stage of charging; not free for another driver."""
    Reserved = "Reserved"
    """Held for a driver by ReserveNow."""
    Unavailable = "Unavailable"
    """Taken out of service, by command or by the station itself."""
    Faulted = "Faulted"
    """Out of service because of an error, cannot deliver energy."""


@unique
class CostKindEnumType(StrEnum):
    """CostKindEnumType, 3.24."""

    __enumeration__ = "ocpp-2.0.1/CostKindEnumType"

    CarbonDioxideEmission = "CarbonDioxideEmission"
    """Grams of carbon dioxide per kilowatt hour, an absolute figure."""
    RelativePricePercentage = "RelativePricePercentage"
    """Price as a percentage of the highest price in the tariffs offered."""
    RenewableGenerationPercentage = "RenewableGenerationPercentage"
    """Share of renewable sources in the generation, in percent."""


@unique
class CustomerInformationStatusEnumType(StrEnum):
    """CustomerInformationStatusEnumType, 3.25."""

    __enumeration__ = "ocpp-2.0.1/CustomerInformationStatusEnumType"

    Accepted = "Accepted"
    """The station will report or clear the customer data."""
    Rejected = "Rejected"
    """The station is in no state to handle the request now."""
    Invalid = "Invalid"
    """The request does not name exactly one customer reference."""


@unique
class DataEnumType(StrEnum):
    """DataEnumType, 3.26."""

    __enumeration__ = "ocpp-2.0.1/DataEnumType"

    string = "string"
    """A text of any content."""
    decimal = "decimal"
    """Number with a fractional part."""
    integer = "integer"
    """Number without a fractional part."""
    dateTime = "dateTime"
    """Date and time written as in RFC 3339."""
    boolean = "boolean"
    """Either true or false."""
    OptionList = "OptionList"
    """Exactly one value chosen from a given list."""
    SequenceList = "SequenceList"
    """Values from a given list, whose order matters."""
    MemberList = "MemberList"
    """Any set of values from a given list, order without meaning."""


@unique
class DataTransferStatusEnumType(StrEnum):
    """DataTransferStatusEnumType, 3.27."""

    __enumeration__ = "ocpp-2.0.1/DataTransferStatusEnumType"

    Accepted = "Accepted"
    """The message was understood and its request granted."""
    Rejected = "Rejected"
    """The message was understood but its request refused."""
    UnknownMessageId = "UnknownMessageId"
    """The vendor is known, the message ID is not."""
    UnknownVendorId = "UnknownVendorId"
    """The receiver does not know this vendor."""


@unique
class DeleteCertificateStatusEnumType(StrEnum):
    """DeleteCertificateStatusEnumType, 3.28."""

    __enumeration__ = "ocpp-2.0.1/DeleteCertificateStatusEnumType"

    Accepted = "Accepted"
    """The certificate is gone from the station."""
    Failed = "Failed"
    """The station could not delete it, or kept the last of its kind."""
    NotFound = "NotFound"
    """No installed certificate matches the hash data."""


@unique
class DisplayMessageStatusEnumType(StrEnum):
    """DisplayMessageStatusEnumType, 3.29."""

    __enumeration__ = "ocpp-2.0.1/DisplayMessageStatusEnumType"

    Accepted = "Accepted"
    """The station will show the message."""
    NotSupportedMessageFormat = "NotSupportedMessageFormat"
    """The station can show none of the formats offered."""
    Rejected = "Rejected"
    """The station cannot handle the request."""
    NotSupportedPriority = "NotSupportedPriority"
    """The station cannot show messages of this priority."""
    NotSupportedState = "NotSupportedState"
    """The station cannot tie messages to this state."""
    UnknownTransaction = "UnknownTransaction"
    """The transaction the message belongs to is not running."""


@unique
class EnergyTransferModeEnumType(StrEnum):
    """EnergyTransferModeEnumType, 3.30."""

    __enumeration__ = "ocpp-2.0.1/EnergyTransferModeEnumType"

    DC = "DC"
    """The EV wants direct current."""
    AC_single_phase = "AC_single_phase"
    """The EV wants alternating current on one phase."""
    AC_two_phase = "AC_two_phase"
    """The EV wants alternating current on two phases."""
    AC_three_phase = "AC_three_phase"
    """The EV wants alternating current on three phases."""


@unique
class EventNotificationEnumType(StrEnum):
    """EventNotificationEnumType, 3.31."""

    __enumeration__ = "ocpp-2.0.1/EventNotificationEnumType"

    HardWiredNotification = "HardWiredNotification"
    """Built into the firmware, without any monitor behind it."""
    HardWiredMonitor = "HardWiredMonitor"
    """From a monitor fixed by the maker."""
    PreconfiguredMonitor = "PreconfiguredMonitor"
    """From a monitor the maker set up in advance."""
    CustomMonitor = "CustomMonitor"
    """From a monitor the operator set with SetVariableMonitoring."""


@unique
class EventTriggerEnumType(StrEnum):
    """EventTriggerEnumType, 3.32."""

    __enumeration__ = "ocpp-2.0.1/EventTriggerEnumType"

    Alerting = "Alerting"
    """A threshold was crossed, or a hard-wired notification fired."""
    Delta = "Delta"
    """The value moved by more than the set amount."""
    Periodic = "Periodic"
    """The reporting interval came round."""


@unique
class FirmwareStatusEnumType(StrEnum):
    """FirmwareStatusEnumType, 3.33."""

    __enumeration__ = "ocpp-2.0.1/FirmwareStatusEnumType"

    Downloaded = "Downloaded"
    """The new firmware is on the station, not yet installed."""
    DownloadFailed = "DownloadFailed"
    """The download failed and the update ends here."""
    Downloading = "Downloading"
    """The download is under way."""
    DownloadScheduled = "DownloadScheduled"
    """The download will start at a later time."""
    DownloadPaused = "DownloadPaused"
    """The download is on hold for now."""
    Idle = "Idle"
    """No update is going on; sent only in answer to a trigger."""
    InstallationFailed = "InstallationFailed"
    """The installation failed and the update ends here."""
    Installing = "Installing"
    """The new firmware is being put in place."""
    Installed = "Installed"
    """The new firmware is in place and the update is complete."""
    InstallRebooting = "InstallRebooting"
    """The station is about to restart, before or after installing."""
    InstallScheduled = "InstallScheduled"
    """Installation waits for the time given in the request."""
    InstallVerificationFailed = "InstallVerificationFailed"
    """The new firmware failed its check, so it is not installed."""
    InvalidSignature = "InvalidSignature"
    """The firmware signature is wrong and the update ends here."""
    SignatureVerified = "SignatureVerified"
    """The firmware signature is good and the update goes on."""


@unique
class GenericDeviceModelStatusEnumType(StrEnum):
    """GenericDeviceModelStatusEnumType, 3.34."""

    __enumeration__ = "ocpp-2.0.1/GenericDeviceModelStatusEnumType"

    Accepted = "Accepted"
    """The request will be carried out, any report follows separately."""
    Rejected = "Rejected"
    """The station refuses the request."""
    NotSupported = "NotSupported"
    """The station does not support what the request contains."""
    EmptyResultSet = "EmptyResultSet"
    """Nothing matches the criteria given."""


@unique
class GenericStatusEnumType(StrEnum):
    """GenericStatusEnumType, 3.35."""

    __enumeration__ = "ocpp-2.0.1/GenericStatusEnumType"

    Accepted = "Accepted"
    """The receiver grants the request."""
    Rejected = "Rejected"
    """The receiver refuses the request."""


@unique
class GetCertificateIdUseEnumType(StrEnum):
    """GetCertificateIdUseEnumType, 3.36."""

    __enumeration__ = "ocpp-2.0.1/GetCertificateIdUseEnumType"

    V2GRootCertificate = "V2GRootCertificate"
    """Root of the V2G (ISO 15118) hierarchy."""
    MORootCertificate = "MORootCertificate"
    """Root of a mobility operator whose contracts lie outside the V2G root."""
    CSMSRootCertificate = "CSMSRootCertificate"
    """Root against which the station checks the CSMS."""
    V2GCertificateChain = "V2GCertificateChain"
    """The station's ISO 15118 certificate with its chain, without the root."""
    ManufacturerRootCertificate = "ManufacturerRootCertificate"
    """Root against which certificates of the station maker are checked."""


@unique
class GetCertificateStatusEnumType(StrEnum):
    """GetCertificateStatusEnumType, 3.37."""

    __enumeration__ = "ocpp-2.0.1/GetCertificateStatusEnumType"

    Accepted = "Accepted"
    """The OCSP answer was obtained and is enclosed."""
    Failed = "Failed"
    """No OCSP answer could be obtained."""


@unique
class GetChargingProfileStatusEnumType(StrEnum):
    """GetChargingProfileStatusEnumType, 3.38."""

    __enumeration__ = "ocpp-2.0.1/GetChargingProfileStatusEnumType"

    Accepted = "Accepted"
    """Profiles match and will follow in ReportChargingProfiles."""
    NoProfiles = "NoProfiles"
    """The station holds no profile that matches."""


@unique
class GetDisplayMessagesStatusEnumType(StrEnum):
    """GetDisplayMessagesStatusEnumType, 3.39."""

    __enumeration__ = "ocpp-2.0.1/GetDisplayMessagesStatusEnumType"

    Accepted = "Accepted"
    """Messages match and will follow in NotifyDisplayMessages."""
    Unknown = "Unknown"
    """No message meets the criteria."""


@unique
class GetInstalledCertificateStatusEnumType(StrEnum):
    """GetInstalledCertificateStatusEnumType, 3.40."""

    __enumeration__ = "ocpp-2.0.1/GetInstalledCertificateStatusEnumType"

    Accepted = "Accepted"
    """Certificates of the kinds asked for are listed."""
    NotFound = "NotFound"
    """No certificate of the kinds asked for is installed."""


@unique
class GetVariableStatusEnumType(StrEnum):
    """GetVariableStatusEnumType, 3.41."""

    __enumeration__ = "ocpp-2.0.1/GetVariableStatusEnumType"

    Accepted = "Accepted"
    """The value of the attribute is returned."""
    Rejected = "Rejected"
    """The station refuses to give the value."""
    UnknownComponent = "UnknownComponent"
    """The station has no such component."""
    UnknownVariable = "UnknownVariable"
    """The component has no such variable."""
    NotSupportedAttributeType = "NotSupportedAttributeType"
    """The variable lacks the attribute asked for."""


@unique
class HashAlgorithmEnumType(StrEnum):
    """HashAlgorithmEnumType, 3.42."""

    __enumeration__ = "ocpp-2.0.1/HashAlgorithmEnumType"

    SHA256 = "SHA256"
    """Certificate hashes made with SHA-256."""
    SHA384 = "SHA384"
    """Certificate hashes made with SHA-384."""
    SHA512 = "SHA512"
    """Certificate hashes made with SHA-512."""


@unique
class IdTokenEnumType(StrEnum):
    """IdTokenEnumType, 3.43."""

    __enumeration__ = "ocpp-2.0.1/IdTokenEnumType"

    Central = "Central"
    """ID made up by the CSMS or another server, of no fixed format."""
    eMAID = "eMAID"
    """Contract ID of e-mobility, as used by ISO 15118."""
    ISO14443 = "ISO14443"
    """UID of an RFID card by ISO 14443, 4 or 7 bytes in hex."""
    ISO15693 = "ISO15693"
    """UID of an RFID card by ISO 15693, 8 bytes in hex."""
    KeyCode = "KeyCode"
    """Code typed in by the driver, such as a PIN."""
    Local = "Local"
    """ID made up by the station, of no fixed format."""
    MacAddress = "MacAddress"
    """MAC address of the controller in the EV, for Autocharge."""
    NoAuthorization = "NoAuthorization"
    """Nobody is identified, as with a start button; the token is empty."""


@unique
class InstallCertificateStatusEnumType(StrEnum):
    """InstallCertificateStatusEnumType, 3.44."""

    __enumeration__ = "ocpp-2.0.1/InstallCertificateStatusEnumType"

    Accepted = "Accepted"
    """The certificate has been installed."""
    Rejected = "Rejected"
    """The certificate is faulty, or no more may be installed."""
    Failed = "Failed"
    """The certificate is fine, but installing it did not work."""


@unique
class InstallCertificateUseEnumType(StrEnum):
    """InstallCertificateUseEnumType, 3.45."""

    __enumeration__ = "ocpp-2.0.1/InstallCertificateUseEnumType"

    V2GRootCertificate = "V2GRootCertificate"
    """Root under which ISO 15118 certificates of stations are issued."""
    MORootCertificate = "MORootCertificate"
    """Root of a mobility operator whose contracts lie outside the V2G root."""
    CSMSRootCertificate = "CSMSRootCertificate"
    """Root of the CA behind the CSMS and station certificates."""
    ManufacturerRootCertificate = "ManufacturerRootCertificate"
    """Root against which certificates of the station maker are checked."""


@unique
class Iso15118EVCertificateStatusEnumType(StrEnum):
    """Iso15118EVCertificateStatusEnumType, 3.46."""

    __enumeration__ = "ocpp-2.0.1/Iso15118EVCertificateStatusEnumType"

    Accepted = "Accepted"
    """An answer for the EV is enclosed; it may still say no."""
    Failed = "Failed"
    """The request could not be processed, no answer for the EV."""


@unique
class LocationEnumType(StrEnum):
    """LocationEnumType, 3.47."""

    __enumeration__ = "ocpp-2.0.1/LocationEnumType"

    Body = "Body"
    """Measured inside the housing of the station."""
    Cable = "Cable"
    """Measured on the cable between station and EV."""
    EV = "EV"
    """Measured by the vehicle itself."""
    Inlet = "Inlet"
    """Measured where the grid enters the station, or at the input of the EVSE."""
    Outlet = "Outlet"
    """Measured at the connector; assumed when no location is given."""


@unique
class LogEnumType(StrEnum):
    """LogEnumType, 3.48."""

    __enumeration__ = "ocpp-2.0.1/LogEnumType"

    DiagnosticsLog = "DiagnosticsLog"
    """The log for fault finding."""
    SecurityLog = "SecurityLog"
    """The log of security events."""


@unique
class LogStatusEnumType(StrEnum):
    """LogStatusEnumType, 3.49."""

    __enumeration__ = "ocpp-2.0.1/LogStatusEnumType"

    Accepted = "Accepted"
    """The upload will start; that says nothing about its success."""
    Rejected = "Rejected"
    """The station will not upload the log."""
    AcceptedCanceled = "AcceptedCanceled"
    """The upload will start, and one that was running is called off."""


@unique
class MeasurandEnumType(StrEnum):
    """MeasurandEnumType, 3.50."""

    __enumeration__ = "ocpp-2.0.1/MeasurandEnumType"

    Current_Export = "Current.Export"
    """Momentary current out of the EV."""
    Current_Import = "Current.Import"
    """Momentary current into the EV."""
    Current_Offered = "Current.Offered"
    """Highest current offered to the EV, a limit and not a measurement."""
    Energy_Active_Export_Register = "Energy.Active.Export.Register"
    """Meter reading of active energy given back to the grid."""
    Energy_Active_Import_Register = "Energy.Active.Import.Register"
    """Meter reading of active energy taken from the grid; the default."""
    Energy_Reactive_Export_Register = "Energy.Reactive.Export.Register"
    """Meter reading of reactive energy given back to the grid."""
    Energy_Reactive_Import_Register = "Energy.Reactive.Import.Register"
    """Meter reading of reactive energy taken from the grid."""
    Energy_Active_Export_Interval = "Energy.Active.Export.Interval"
    """Active energy given back to the grid within one interval."""
    Energy_Active_Import_Interval = "Energy.Active.Import.Interval"
    """Active energy taken from the grid within one interval."""
    Energy_Active_Net = "Energy.Active.Net"
    """Meter reading of active energy, both directions netted."""
    Energy_Reactive_Export_Interval = "Energy.Reactive.Export.Interval"
    """Reactive energy given back to the grid within one interval."""
    Energy_Reactive_Import_Interval = "Energy.Reactive.Import.Interval"
    """Reactive energy taken from the grid within one interval."""
    Energy_Reactive_Net = "Energy.Reactive.Net"
    """Meter reading of reactive energy, both directions netted."""
    Energy_Apparent_Net = "Energy.Apparent.Net"
    """Meter reading of apparent energy, both directions netted."""
    Energy_Apparent_Import = "Energy.Apparent.Import"
    """Meter reading of apparent energy taken in."""
    Energy_Apparent_Export = "Energy.Apparent.Export"
    """Meter reading of apparent energy given back."""
    Frequency = "Frequency"
    """Momentary frequency of the power line."""
    Power_Active_Export = "Power.Active.Export"
    """Momentary active power out of the EV."""
    Power_Active_Import = "Power.Active.Import"
    """Momentary active power into the EV."""
    Power_Factor = "Power.Factor"
    """Momentary power factor of the whole energy flow."""
    Power_Offered = "Power.Offered"
    """Highest power offered to the EV, a limit and not a measurement."""
    Power_Reactive_Export = "Power.Reactive.Export"
    """Momentary reactive power out of the EV."""
    Power_Reactive_Import = "Power.Reactive.Import"
    """Momentary reactive power into the EV."""
    SoC = "SoC"
    """Charge level of the vehicle battery in percent."""
    Voltage = "Voltage"
    """Momentary supply voltage, DC or effective AC value."""


@unique
class MessageFormatEnumType(StrEnum):
    """MessageFormatEnumType, 3.51."""

    __enumeration__ = "ocpp-2.0.1/MessageFormatEnumType"

    ASCII = "ASCII"
    """Plain text of printable ASCII characters only."""
    HTML = "HTML"
    """Text with HTML markup."""
    URI = "URI"
    """Address of content the station fetches and shows."""
    UTF8 = "UTF8"
    """Plain text in UTF-8."""


@unique
class MessagePriorityEnumType(StrEnum):
    """MessagePriorityEnumType, 3.52."""

    __enumeration__ = "ocpp-2.0.1/MessagePriorityEnumType"

    AlwaysFront = "AlwaysFront"
    """Shown alone and on top of all else until a newer one replaces it."""
    InFront = "InFront"
    """Shown before the normal messages, in turn with others like it."""
    NormalCycle = "NormalCycle"
    """Takes its turn among the normal messages."""


@unique
class MessageStateEnumType(StrEnum):
    """MessageStateEnumType, 3.53."""

    __enumeration__ = "ocpp-2.0.1/MessageStateEnumType"

    Charging = "Charging"
    """Shown only during charging."""
    Faulted = "Faulted"
    """Shown only while the station has a fault."""
    Idle = "Idle"
    """Shown only when nothing is charging."""
    Unavailable = "Unavailable"
    """Shown only while the station is out of service."""


@unique
class MessageTriggerEnumType(StrEnum):
    """MessageTriggerEnumType, 3.54."""

    __enumeration__ = "ocpp-2.0.1/MessageTriggerEnumType"

    BootNotification = "BootNotification"
    """Asks the station to register again."""
    LogStatusNotification = "LogStatusNotification"
    """Asks how the log upload stands."""
    FirmwareStatusNotification = "FirmwareStatusNotification"
    """Asks how the firmware update stands."""
    Heartbeat = "Heartbeat"
    """Asks for a sign of life."""
    MeterValues = "MeterValues"
    """Asks for meter readings now."""
    SignChargingStationCertificate = "SignChargingStationCertificate"
    """Asks for a signing request for the CSMS client certificate."""
    SignV2GCertificate = "SignV2GCertificate"
    """Asks for a signing request for the ISO 15118 certificate."""
    StatusNotification = "StatusNotification"
    """Asks for the present connector status."""
    TransactionEvent = "TransactionEvent"
    """Asks for an update on running transactions."""
    SignCombinedCertificate = "SignCombinedCertificate"
    """Asks for a signing request for one certificate that serves both uses."""
    PublishFirmwareStatusNotification = "PublishFirmwareStatusNotification"
    """Asks how the publishing of firmware stands."""


@unique
class MonitorEnumType(StrEnum):
    """MonitorEnumType, 3.55."""

    __enumeration__ = "ocpp-2.0.1/MonitorEnumType"

    UpperThreshold = "UpperThreshold"
    """Fires when the value rises above the limit."""
    LowerThreshold = "LowerThreshold"
    """Fires when the value drops below the limit."""
    Delta = "Delta"
    """Fires on a change above the set amount, or any change if not numeric."""
    Periodic = "Periodic"
    """Fires every so many seconds, counted from when it was set."""
    PeriodicClockAligned = "PeriodicClockAligned"
    """Fires every so many seconds, lined up with the clock."""


@unique
class MonitoringBaseEnumType(StrEnum):
    """MonitoringBaseEnumType, 3.56."""

    __enumeration__ = "ocpp-2.0.1/MonitoringBaseEnumType"

    All = "All"
    """Switch on every monitor that was set up in advance."""
    FactoryDefault = "FactoryDefault"
    """Go back to the monitors the maker recommends."""
    HardWiredOnly = "HardWiredOnly"
    """Drop custom monitors and switch off all preconfigured ones."""


@unique
class MonitoringCriterionEnumType(StrEnum):
    """MonitoringCriterionEnumType, 3.57."""

    __enumeration__ = "ocpp-2.0.1/MonitoringCriterionEnumType"

    ThresholdMonitoring = "ThresholdMonitoring"
    """List upper and lower threshold monitors."""
    DeltaMonitoring = "DeltaMonitoring"
    """List monitors on change."""
    PeriodicMonitoring = "PeriodicMonitoring"
    """List periodic monitors, clock-aligned ones included."""


@unique
class MutabilityEnumType(StrEnum):
    """MutabilityEnumType, 3.58."""

    __enumeration__ = "ocpp-2.0.1/MutabilityEnumType"

    ReadOnly = "ReadOnly"
    """Can be read but not set."""
    WriteOnly = "WriteOnly"
    """Can be set but not read back, as for secrets."""
    ReadWrite = "ReadWrite"
    """Can be read and set; assumed when not stated."""


@unique
class NotifyEVChargingNeedsStatusEnumType(StrEnum):
    """NotifyEVChargingNeedsStatusEnumType, 3.59."""

    __enumeration__ = "ocpp-2.0.1/NotifyEVChargingNeedsStatusEnumType"

    Accepted = "Accepted"
    """The CSMS is about to send a schedule."""
    Rejected = "Rejected"
    """The CSMS does not offer this service."""
    Processing = "Processing"
    """The CSMS is still working out a schedule."""


@unique
class OCPPInterfaceEnumType(StrEnum):
    """OCPPInterfaceEnumType, 3.60."""

    __enumeration__ = "ocpp-2.0.1/OCPPInterfaceEnumType"

    Wired0 = "Wired0"
    """Cabled network interface number 0."""
    Wired1 = "Wired1"
    """Cabled network interface number 1."""
    Wired2 = "Wired2"
    """Cabled network interface number 2."""
    Wired3 = "Wired3"
    """Cabled network interface number 3."""
    Wireless0 = "Wireless0"
    """Wireless network interface number 0."""
    Wireless1 = "Wireless1"
    """Wireless network interface number 1."""
    Wireless2 = "Wireless2"
    """Wireless network interface number 2."""
    Wireless3 = "Wireless3"
    """Wireless network interface number 3."""


@unique
class OCPPTransportEnumType(StrEnum):
    """OCPPTransportEnumType, 3.61."""

    __enumeration__ = "ocpp-2.0.1/OCPPTransportEnumType"

    JSON = "JSON"
    """JSON over WebSocket, the only transport of OCPP 2."""
    SOAP = "SOAP"
    """SOAP as in OCPP 1.x; no valid choice for OCPP 2."""


@unique
class OCPPVersionEnumType(StrEnum):
    """OCPPVersionEnumType, 3.62."""

    __enumeration__ = "ocpp-2.0.1/OCPPVersionEnumType"

    OCPP12 = "OCPP12"
    """Connect with OCPP 1.2."""
    OCPP15 = "OCPP15"
    """Connect with OCPP 1.5."""
    OCPP16 = "OCPP16"
    """Connect with OCPP 1.6."""
    OCPP20 = "OCPP20"
    """Connect with OCPP 2.0.1; the withdrawn 2.0 left it this name."""


@unique
class OperationalStatusEnumType(StrEnum):
    """OperationalStatusEnumType, 3.63."""

    __enumeration__ = "ocpp-2.0.1/OperationalStatusEnumType"

    Inoperative = "Inoperative"
    """Take out of service for charging."""
    Operative = "Operative"
    """Put into service for charging."""


@unique
class PhaseEnumType(StrEnum):
    """PhaseEnumType, 3.64."""

    __enumeration__ = "ocpp-2.0.1/PhaseEnumType"

    L1 = "L1"
    """Measured on phase conductor L1."""
    L2 = "L2"
    """Measured on phase conductor L2."""
    L3 = "L3"
    """Measured on phase conductor L3."""
    N = "N"
    """Measured on the neutral conductor."""
    L1_N = "L1-N"
    """Measured between phase L1 and neutral."""
    L2_N = "L2-N"
    """Measured between phase L2 and neutral."""
    L3_N = "L3-N"
    """Measured between phase L3 and neutral."""
    L1_L2 = "L1-L2"
    """Measured between phases L1 and L2."""
    L2_L3 = "L2-L3"
    """Measured between phases L2 and L3."""
    L3_L1 = "L3-L1"
    """Measured between phases L3 and L1."""


@unique
class PublishFirmwareStatusEnumType(StrEnum):
    """PublishFirmwareStatusEnumType, 3.65."""

    __enumeration__ = "ocpp-2.0.1/PublishFirmwareStatusEnumType"

    Idle = "Idle"
    """No firmware is being published."""
    DownloadScheduled = "DownloadScheduled"
    """The download will start at a later time."""
    Downloading = "Downloading"
    """The download is under way."""
    Downloaded = "Downloaded"
    """The firmware file has arrived, not yet checked."""
    Published = "Published"
    """The file is on offer to stations on the local network."""
    DownloadFailed = "DownloadFailed"
    """The download failed and publishing ends here."""
    DownloadPaused = "DownloadPaused"
    """The download is on hold for now."""
    InvalidChecksum = "InvalidChecksum"
    """The file does not match its checksum, publishing ends here."""
    ChecksumVerified = "ChecksumVerified"
    """The file matches its checksum."""
    PublishFailed = "PublishFailed"
    """The file arrived but could not be put on offer."""


@unique
class ReadingContextEnumType(StrEnum):
    """ReadingContextEnumType, 3.66."""

    __enumeration__ = "ocpp-2.0.1/ReadingContextEnumType"

    Interruption_Begin = "Interruption.Begin"
    """Read when an interruption began."""
    Interruption_End = "Interruption.End"
    """Read when service resumed after an interruption."""
    Other = "Other"
    """Read in some other situation."""
    Sample_Clock = "Sample.Clock"
    """Read at an interval lined up with the clock."""
    Sample_Periodic = "Sample.Periodic"
    """Read at intervals from the start of the transaction; the default."""
    Transaction_Begin = "Transaction.Begin"
    """Read when the transaction began."""
    Transaction_End = "Transaction.End"
    """Read when the transaction ended."""
    Trigger = "Trigger"
    """Read because TriggerMessage asked for it."""


@unique
class ReasonEnumType(StrEnum):
    """ReasonEnumType, 3.67. stoppedReason may be left out only for Local."""

    __enumeration__ = "ocpp-2.0.1/ReasonEnumType"

    DeAuthorized = "DeAuthorized"
    """The CSMS no longer accepted the token in its answer to an event."""
    EmergencyStop = "EmergencyStop"
    """Somebody pressed the emergency stop."""
    EnergyLimitReached = "EnergyLimitReached"
    """A limit on energy enforced on site was reached."""
    EVDisconnected = "EVDisconnected"
    """The cable was pulled, or the EV left the inductive pad."""
    GroundFault = "GroundFault"
    """Current leaked to earth."""
    ImmediateReset = "ImmediateReset"
    """A reset of type Immediate ended it."""
    Local = "Local"
    """The driver ended it at the station, by card or button; the normal end."""
    LocalOutOfCredit = "LocalOutOfCredit"
    """A credit limit enforced by the station ran out."""
    MasterPass = "MasterPass"
    """A master token, such as that of the police, ended it."""
    Other = "Other"
    """A reason the list does not have."""
    OvercurrentFault = "OvercurrentFault"
    """More current flowed than intended."""
    PowerLoss = "PowerLoss"
    """The power failed altogether."""
    PowerQuality = "PowerQuality"
    """The supply was too poor, as in wrong voltage or phase imbalance."""
    Reboot = "Reboot"
    """The station restarted by itself, for instance by its watchdog."""
    Remote = "Remote"
    """The CSMS ended it, for instance on behalf of an app."""
    SOCLimitReached = "SOCLimitReached"
    """The battery reached a charge limit enforced on site."""
    StoppedByEV = "StoppedByEV"
    """The vehicle ended it."""
    TimeLimitReached = "TimeLimitReached"
    """A limit on time enforced on site was reached."""
    Timeout = "Timeout"
    """No EV was connected in time."""


@unique
class RecurrencyKindEnumType(StrEnum):
    """RecurrencyKindEnumType, 3.68."""

    __enumeration__ = "ocpp-2.0.1/RecurrencyKindEnumType"

    Daily = "Daily"
    """Starts over every 24 hours."""
    Weekly = "Weekly"
    """Starts over every 7 days, on the same weekday."""


@unique
class RegistrationStatusEnumType(StrEnum):
    """RegistrationStatusEnumType, 3.69."""

    __enumeration__ = "ocpp-2.0.1/RegistrationStatusEnumType"

    Accepted = "Accepted"
    """The CSMS takes the station into service."""
    Pending = "Pending"
    """The CSMS wants to set up or query the station before accepting it."""
    Rejected = "Rejected"
    """The CSMS does not take the station, perhaps it does not know it."""


@unique
class ReportBaseEnumType(StrEnum):
    """ReportBaseEnumType, 3.70."""

    __enumeration__ = "ocpp-2.0.1/ReportBaseEnumType"

    ConfigurationInventory = "ConfigurationInventory"
    """Everything the operator can set."""
    FullInventory = "FullInventory"
    """The whole device model, without monitoring settings."""
    SummaryInventory = "SummaryInventory"
    """Present availability and any problems."""


@unique
class RequestStartStopStatusEnumType(StrEnum):
    """RequestStartStopStatusEnumType, 3.71."""

    __enumeration__ = "ocpp-2.0.1/RequestStartStopStatusEnumType"

    Accepted = "Accepted"
    """The station will try to start or stop as asked."""
    Rejected = "Rejected"
    """The station will not start or stop."""


@unique
class ReservationUpdateStatusEnumType(StrEnum):
    """ReservationUpdateStatusEnumType, 3.72."""

    __enumeration__ = "ocpp-2.0.1/ReservationUpdateStatusEnumType"

    Expired = "Expired"
    """The reservation ran out unused."""
    Removed = "Removed"
    """The reservation was dropped before its end, as by a fault."""


@unique
class ReserveNowStatusEnumType(StrEnum):
    """ReserveNowStatusEnumType, 3.73."""

    __enumeration__ = "ocpp-2.0.1/ReserveNowStatusEnumType"

    Accepted = "Accepted"
    """The reservation stands."""
    Faulted = "Faulted"
    """No reservation: what was asked for has a fault."""
    Occupied = "Occupied"
    """No reservation: what was asked for is in use."""
    Rejected = "Rejected"
    """No reservation: the station is not set up for reservations."""
    Unavailable = "Unavailable"
    """No reservation: what was asked for is out of service."""


@unique
class ResetEnumType(StrEnum):
    """ResetEnumType, 3.74."""

    __enumeration__ = "ocpp-2.0.1/ResetEnumType"

    Immediate = "Immediate"
    """Restart at once, ending any transactions."""
    OnIdle = "OnIdle"
    """Restart once no transaction is running."""


@unique
class ResetStatusEnumType(StrEnum):
    """ResetStatusEnumType, 3.75."""

    __enumeration__ = "ocpp-2.0.1/ResetStatusEnumType"

    Accepted = "Accepted"
    """The station restarts now."""
    Rejected = "Rejected"
    """The station does not restart."""
    Scheduled = "Scheduled"
    """The station restarts once what keeps it busy is over."""


@unique
class SendLocalListStatusEnumType(StrEnum):
    """SendLocalListStatusEnumType, 3.76."""

    __enumeration__ = "ocpp-2.0.1/SendLocalListStatusEnumType"

    Accepted = "Accepted"
    """The local list has been updated."""
    Failed = "Failed"
    """The local list could not be updated."""
    VersionMismatch = "VersionMismatch"
    """The differential update is not newer than the list on the station."""


@unique
class SetMonitoringStatusEnumType(StrEnum):
    """SetMonitoringStatusEnumType, 3.77."""

    __enumeration__ = "ocpp-2.0.1/SetMonitoringStatusEnumType"

    Accepted = "Accepted"
    """The monitor is set."""
    UnknownComponent = "UnknownComponent"
    """The station has no such component."""
    UnknownVariable = "UnknownVariable"
    """The component has no such variable."""
    UnsupportedMonitorType = "UnsupportedMonitorType"
    """This kind of monitor cannot be set here."""
    Rejected = "Rejected"
    """The station refuses the monitor."""
    Duplicate = "Duplicate"
    """The variable has a monitor of this type and severity already."""


@unique
class SetNetworkProfileStatusEnumType(StrEnum):
    """SetNetworkProfileStatusEnumType, 3.78."""

    __enumeration__ = "ocpp-2.0.1/SetNetworkProfileStatusEnumType"

    Accepted = "Accepted"
    """The connection profile is stored."""
    Rejected = "Rejected"
    """The station refuses the connection profile."""
    Failed = "Failed"
    """Storing the connection profile did not work."""


@unique
class SetVariableStatusEnumType(StrEnum):
    """SetVariableStatusEnumType, 3.79."""

    __enumeration__ = "ocpp-2.0.1/SetVariableStatusEnumType"

    Accepted = "Accepted"
    """The new value is set."""
    Rejected = "Rejected"
    """The station refuses the new value."""
    UnknownComponent = "UnknownComponent"
    """The station has no such component."""
    UnknownVariable = "UnknownVariable"
    """The component has no such variable."""
    NotSupportedAttributeType = "NotSupportedAttributeType"
    """The variable lacks the attribute named."""
    RebootRequired = "RebootRequired"
    """The value is stored but works only after a restart."""


@unique
class TransactionEventEnumType(StrEnum):
    """TransactionEventEnumType, 3.80."""

    __enumeration__ = "ocpp-2.0.1/TransactionEventEnumType"

    Ended = "Ended"
    """The last message of a transaction."""
    Started = "Started"
    """The first message of a transaction."""
    Updated = "Updated"
    """Any message between the first and the last."""


@unique
class TriggerMessageStatusEnumType(StrEnum):
    """TriggerMessageStatusEnumType, 3.81."""

    __enumeration__ = "ocpp-2.0.1/TriggerMessageStatusEnumType"

    Accepted = "Accepted"
    """The station will send the message asked for."""
    Rejected = "Rejected"
    """The station will not send the message asked for."""
    NotImplemented = "NotImplemented"
    """The station does not have the message asked for."""


@unique
class TriggerReasonEnumType(StrEnum):
    """TriggerReasonEnumType, 3.82."""

    __enumeration__ = "ocpp-2.0.1/TriggerReasonEnumType"

    Authorized = "Authorized"
    """The driver or EV got leave to charge, by whatever means."""
    CablePluggedIn = "CablePluggedIn"
    """The cable was plugged in and an EV is there."""
    ChargingRateChanged = "ChargingRateChanged"
    """The charging rate moved by more than the set margin."""
    ChargingStateChanged = "ChargingStateChanged"
    """The charging state of the transaction changed."""
    Deauthorized = "Deauthorized"
    """The CSMS no longer accepted the token in its answer to an event."""
    EnergyLimitReached = "EnergyLimitReached"
    """The allowed energy has been used up, as with prepaid charging."""
    EVCommunicationLost = "EVCommunicationLost"
    """The link to the EV broke, for instance by unplugging."""
    EVConnectTimeout = "EVConnectTimeout"
    """No EV was connected in time."""
    MeterValueClock = "MeterValueClock"
    """A clock-aligned meter reading is due."""
    MeterValuePeriodic = "MeterValuePeriodic"
    """A periodic meter reading is due."""
    TimeLimitReached = "TimeLimitReached"
    """The allowed time has been used up, as with prepaid charging."""
    Trigger = "Trigger"
    """The CSMS asked for the event with TriggerMessage."""
    UnlockCommand = "UnlockCommand"
    """The CSMS told the station to unlock the connector."""
    StopAuthorized = "StopAuthorized"
    """The driver was authorized to end charging, for instance by card."""
    EVDeparted = "EVDeparted"
    """The parking bay has become empty."""
    EVDetected = "EVDetected"
    """A vehicle has come into the parking bay."""
    RemoteStop = "RemoteStop"
    """The CSMS asked to stop the transaction."""
    RemoteStart = "RemoteStart"
    """The CSMS asked to start a transaction."""
    AbnormalCondition = "AbnormalCondition"
    """An error or fault came up."""
    SignedDataReceived = "SignedDataReceived"
    """The energy meter delivered signed data."""
    ResetCommand = "ResetCommand"
    """The CSMS told the station to reset."""


@unique
class UnlockStatusEnumType(StrEnum):
    """UnlockStatusEnumType, 3.83."""

    __enumeration__ = "ocpp-2.0.1/UnlockStatusEnumType"

    Unlocked = "Unlocked"
    """The cable has been released."""
    UnlockFailed = "UnlockFailed"
    """The lock did not open."""
    OngoingAuthorizedTransaction = "OngoingAuthorizedTransaction"
    """The lock stays shut while an authorized transaction runs."""
    UnknownConnector = "UnknownConnector"
    """The station has no such connector."""


@unique
class UnpublishFirmwareStatusEnumType(StrEnum):
    """UnpublishFirmwareStatusEnumType, 3.84."""

    __enumeration__ = "ocpp-2.0.1/UnpublishFirmwareStatusEnumType"

    DownloadOngoing = "DownloadOngoing"
    """Other stations are still downloading the file, so it stays on offer."""
    NoFirmware = "NoFirmware"
    """No such file was on offer."""
    Unpublished = "Unpublished"
    """The file is no longer on offer."""


@unique
class UpdateEnumType(StrEnum):
    """UpdateEnumType, 3.85."""

    __enumeration__ = "ocpp-2.0.1/UpdateEnumType"

    Differential = "Differential"
    """Change only the entries given."""
    Full = "Full"
    """Replace the whole list by the entries given."""


@unique
class UpdateFirmwareStatusEnumType(StrEnum):
    """UpdateFirmwareStatusEnumType, 3.86."""

    __enumeration__ = "ocpp-2.0.1/UpdateFirmwareStatusEnumType"

    Accepted = "Accepted"
    """The update will start; that says nothing about its success."""
    Rejected = "Rejected"
    """The station will not update."""
    AcceptedCanceled = "AcceptedCanceled"
    """The update will start, and one that was running is called off."""
    InvalidCertificate = "InvalidCertificate"
    """The signing certificate of the firmware is not valid."""
    RevokedCertificate = "RevokedCertificate"
    """The signing certificate of the firmware has been withdrawn."""


@unique
class UploadLogStatusEnumType(StrEnum):
    """UploadLogStatusEnumType, 3.87."""

    __enumeration__ = "ocpp-2.0.1/UploadLogStatusEnumType"

    BadMessage = "BadMessage"
    """The transfer broke on a malformed packet or protocol mismatch."""
    Idle = "Idle"
    """No upload is going on; sent only in answer to a trigger."""
    NotSupportedOperation = "NotSupportedOperation"
    """The server cannot do what the upload needs."""
    PermissionDenied = "PermissionDenied"
    """The server did not let the station upload."""
    Uploaded = "Uploaded"
    """The log has been delivered."""
    UploadFailure = "UploadFailure"
    """The upload did not succeed."""
    Uploading = "Uploading"
    """The upload is under way."""
    AcceptedCanceled = "AcceptedCanceled"
    """The upload was called off in favour of a newer request."""


@unique
class VPNEnumType(StrEnum):
    """VPNEnumType, 3.88."""

    __enumeration__ = "ocpp-2.0.1/VPNEnumType"

    IKEv2 = "IKEv2"
    """Tunnel set up with IKE version 2."""
    IPSec = "IPSec"
    """Tunnel protected by IPsec."""
    L2TP = "L2TP"
    """Layer 2 Tunneling Protocol."""
    PPTP = "PPTP"
    """Point-to-Point Tunneling Protocol."""


@unique
class SecurityEvent(StrEnum):
    """SecurityEvent, appendix 1."""

    __enumeration__ = "ocpp-2.0.1/SecurityEvent"

    FirmwareUpdated = "FirmwareUpdated"
    """The station now has other firmware."""
    FailedToAuthenticateAtCsms = "FailedToAuthenticateAtCsms"
    """The CSMS turned down the credentials of the station."""
    CsmsFailedToAuthenticate = "CsmsFailedToAuthenticate"
    """The station turned down the credentials of the CSMS."""
    SettingSystemTime = "SettingSystemTime"
    """The station's clock was moved by more than the reporting threshold."""
    StartupOfTheDevice = "StartupOfTheDevice"
    """The station has started up."""
    ResetOrReboot = "ResetOrReboot"
    """The station was reset or restarted."""
    SecurityLogWasCleared = "SecurityLogWasCleared"
    """Somebody emptied the security log."""
    ReconfigurationOfSecurityParameters = "ReconfigurationOfSecurityParameters"
    """Keys, the security profile or the like were changed."""
    MemoryExhaustion = "MemoryExhaustion"
    """Flash or RAM of the station is running out."""
    InvalidMessages = "InvalidMessages"
    """The station got messages that are not valid OCPP, or badly signed."""
    AttemptedReplayAttacks = "AttemptedReplayAttacks"
    """The station got an old message again that was no ordinary retry."""
    TamperDetectionActivated = "TamperDetectionActivated"
    """The sensor against physical tampering went off."""
    InvalidFirmwareSignature = "InvalidFirmwareSignature"
    """The signature on the firmware does not verify."""
    InvalidFirmwareSigningCertificate = "InvalidFirmwareSigningCertificate"
    """The certificate behind the firmware signature is not valid."""
    InvalidCsmsCertificate = "InvalidCsmsCertificate"
    """The certificate of the CSMS is not valid or could not be checked."""
    InvalidChargingStationCertificate = "InvalidChargingStationCertificate"
    """The certificate sent with CertificateSigned is not valid."""
    InvalidTLSVersion = "InvalidTLSVersion"
    """The CSMS uses TLS older than 1.2."""
    InvalidTLSCipherSuite = "InvalidTLSCipherSuite"
    """The CSMS offers only cipher suites that are not allowed."""
    MaintenanceLoginAccepted = "MaintenanceLoginAccepted"
    """Somebody logged in on the local maintenance interface."""
    MaintenanceLoginFailed = "MaintenanceLoginFailed"
    """A login on the local maintenance interface was turned down."""


@unique
class UnitOfMeasure(StrEnum):
    """UnitOfMeasure, appendix 2."""

    __enumeration__ = "ocpp-2.0.1/UnitOfMeasure"

    A = "A"
    """Amperes of current."""
    ASU = "ASU"
    """Arbitrary strength units of a radio signal."""
    B = "B"
    """Bytes of data."""
    Celsius = "Celsius"
    """Temperature in degrees Celsius."""
    dB = "dB"
    """Decibels, for instance of signal strength."""
    dBm = "dBm"
    """Decibels relative to one milliwatt."""
    Deg = "Deg"
    """Degrees of angle or rotation."""
    Fahrenheit = "Fahrenheit"
    """Temperature in degrees Fahrenheit."""
    Hz = "Hz"
    """Hertz of frequency."""
    K = "K"
    """Temperature in kelvin."""
    lx = "lx"
    """Lux of light intensity."""
    m = "m"
    """Metres of length."""
    ms2 = "ms2"
    """Metres per second squared, of acceleration."""
    N = "N"
    """Newtons of force."""
    Ohm = "Ohm"
    """Ohms of impedance."""
    kPa = "kPa"
    """Kilopascals of pressure."""
    Percent = "Percent"
    """Parts in a hundred."""
    RH = "RH"
    """Relative humidity in percent."""
    RPM = "RPM"
    """Revolutions per minute."""
    s = "s"
    """Seconds of time."""
    V = "V"
    """Volts, DC or effective AC value."""
    VA = "VA"
    """Volt-amperes of apparent power."""
    kVA = "kVA"
    """Kilovolt-amperes of apparent power."""
    VAh = "VAh"
    """Volt-ampere hours of apparent energy."""
    kVAh = "kVAh"
    """Kilovolt-ampere hours of apparent energy."""
    var = "var"
    """Vars of reactive power."""
    kvar = "kvar"
    """Kilovars of reactive power."""
    varh = "varh"
    """Var hours of reactive energy."""
    kvarh = "kvarh"
    """Kilovar hours of reactive energy."""
    W = "W"
    """Watts of active power."""
    kW = "kW"
    """Kilowatts of active power."""
    Wh = "Wh"
    """Watt hours of active energy; the default for energy."""
    kWh = "kWh"
    """Kilowatt hours of active energy."""


@unique
class ReasonCode(StrEnum):
    """ReasonCode, appendix 5."""

    __enumeration__ = "ocpp-2.0.1/ReasonCode"

    CSNotAccepted = "CSNotAccepted"
    """The CSMS has not accepted the station's BootNotification so far."""
    DuplicateProfile = "DuplicateProfile"
    """Same stack level and purpose as another profile, at overlapping times."""
    DuplicateRequestId = "DuplicateRequestId"
    """The request ID was used before for this kind of request."""
    FixedCable = "FixedCable"
    """The cable is attached for good, so nothing can be unlocked."""
    FwUpdateInProgress = "FwUpdateInProgress"
    """A running firmware update stands in the way."""
    InternalError = "InternalError"
    """Something went wrong inside the receiver."""
    InvalidCertificate = "InvalidCertificate"
    """The certificate sent is no good."""
    InvalidCSR = "InvalidCSR"
    """The certificate signing request sent is no good."""
    InvalidIdToken = "InvalidIdToken"
    """The token sent is not valid."""
    InvalidMessageSeq = "InvalidMessageSeq"
    """The message is out of place at this point of the exchange."""
    InvalidProfile = "InvalidProfile"
    """Something in the charging profile is wrong."""
    InvalidSchedule = "InvalidSchedule"
    """Something in the charging schedule is wrong."""
    InvalidStackLevel = "InvalidStackLevel"
    """The stack level of the charging profile is wrong."""
    InvalidURL = "InvalidURL"
    """The address sent is no good."""
    InvalidValue = "InvalidValue"
    """Some value sent is no good."""
    MissingDevModelInfo = "MissingDevModelInfo"
    """The device model lacks information the operation needs."""
    MissingParam = "MissingParam"
    """A parameter the request needs was left out."""
    NoCable = "NoCable"
    """No cable is plugged in at the moment."""
    NoError = "NoError"
    """All is well; additionalInfo just has something to add."""
    NotEnabled = "NotEnabled"
    """The feature is switched off."""
    NotFound = "NotFound"
    """Nothing matches the ID or the criteria."""
    OutOfMemory = "OutOfMemory"
    """The system has too little memory for it."""
    OutOfStorage = "OutOfStorage"
    """The system has too little storage for it."""
    ReadOnly = "ReadOnly"
    """The variable can only be read, so it was not set."""
    TooLargeElement = "TooLargeElement"
    """One element is too big to handle."""
    TooManyElements = "TooManyElements"
    """The list sent is too long."""
    TxInProgress = "TxInProgress"
    """A running transaction stands in the way."""
    TxNotFound = "TxNotFound"
    """No such transaction exists."""
    TxStarted = "TxStarted"
    """A transaction has begun already, perhaps by plugging in."""
    UnknownConnectorId = "UnknownConnectorId"
    """The EVSE has no connector with that ID."""
    UnknownConnectorType = "UnknownConnectorType"
    """The EVSE has no connector of that type."""
    UnknownEvse = "UnknownEvse"
    """The station has no such EVSE."""
    UnknownTxId = "UnknownTxId"
    """The transaction ID sent is not known."""
    Unspecified = "Unspecified"
    """No particular reason; additionalInfo may tell more."""
    UnsupportedParam = "UnsupportedParam"
    """A parameter was sent that the receiver does not support."""
    UnsupportedRateUnit = "UnsupportedRateUnit"
    """The receiver cannot work with this unit of charging rate."""
    UnsupportedRequest = "UnsupportedRequest"
    """The receiver does not support the request."""
    ValueOutOfRange = "ValueOutOfRange"
    """The value lies outside its limits."""
    ValuePositiveOnly = "ValuePositiveOnly"
    """The value must be above zero and is not."""
    ValueTooHigh = "ValueTooHigh"
    """The value is above its limit."""
    ValueTooLow = "ValueTooLow"
    """The value is below its limit."""
    ValueZeroNotAllowed = "ValueZeroNotAllowed"
    """The value must not be zero."""
    WriteOnly = "WriteOnly"
    """The variable can only be set, so it was not read."""


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
    """Variable, appendix 4. Up to VoltageImbalance the list of appendix 4. Then, in its order, the
    names that only the table of components and variables has (part 2, referenced components and
    variables; appendix 3; dm_components_vars.csv). The text of appendix 3 alone has a few more:
    ChargingState, InstanceName, OptionsSet, Percentage, PowerType."""

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
    VendorName = "VendorName"
    """Vendor or maker of the component."""
    Measurands = "Measurands"
    """Which measurands are sent."""
    SendDuringIdle = "SendDuringIdle"
    """Whether aligned readings stop during transactions."""
    SignReadings = "SignReadings"
    """Whether readings are signed."""
    TxEndedInterval = "TxEndedInterval"
    """Seconds between readings kept for the end of a transaction."""
    TxEndedMeasurands = "TxEndedMeasurands"
    """Measurands sent at the end of a transaction."""
    LifeTime = "LifeTime"
    """Seconds that a token stays in the cache."""
    Policy = "Policy"
    """Which entries a full cache drops."""
    DisablePostAuthorize = "DisablePostAuthorize"
    """Whether known tokens that are not accepted are not asked about again."""
    AdditionalInfoItemsPerMessage = "AdditionalInfoItemsPerMessage"
    """Most items of additionalInfo one message may have."""
    AuthorizeRemoteStart = "AuthorizeRemoteStart"
    """Whether a remote start is authorized first."""
    LocalAuthorizeOffline = "LocalAuthorizeOffline"
    """Whether locally known tokens may charge while offline."""
    LocalPreAuthorize = "LocalPreAuthorize"
    """Whether locally known tokens start without waiting for the CSMS."""
    MasterPassGroupId = "MasterPassGroupId"
    """Group whose tokens may stop any transaction."""
    OfflineTxForUnknownIdEnabled = "OfflineTxForUnknownIdEnabled"
    """Whether unknown tokens may charge while offline."""
    DisableRemoteAuthorization = "DisableRemoteAuthorization"
    """Whether tokens are never asked about at the CSMS."""
    SelftestActive = "SelftestActive"
    """Whether a self-test runs; setting it starts one."""
    CHAdeMOProtocolNumber = "CHAdeMOProtocolNumber"
    """CHAdeMO protocol number that the EV tells."""
    VehicleStatus = "VehicleStatus"
    """Status bit that the EV sends by CHAdeMO."""
    DynamicControl = "DynamicControl"
    """Whether the EV can do CHAdeMO dynamic control."""
    HighCurrentControl = "HighCurrentControl"
    """Whether the EV can do CHAdeMO high current control."""
    HighVoltageControl = "HighVoltageControl"
    """Whether the EV can do CHAdeMO high voltage control."""
    AutoManufacturerCode = "AutoManufacturerCode"
    """CHAdeMO code of the maker of the EV."""
    AllowNewSessionsPendingFirmwareUpdate = "AllowNewSessionsPendingFirmwareUpdate"
    """Whether sessions may begin while an update waits."""
    NextTimeOffsetTransitionDateTime = "NextTimeOffsetTransitionDateTime"
    """When the time offset changes next."""
    NtpServerUri = "NtpServerUri"
    """Addresses of time servers."""
    NtpSource = "NtpSource"
    """Whether time servers are set by hand or by DHCP."""
    TimeAdjustmentReportingThreshold = "TimeAdjustmentReportingThreshold"
    """Seconds of a clock change from which it is a security event."""
    TimeSource = "TimeSource"
    """Where the time comes from, best first."""
    TimeZone = "TimeZone"
    """Time zone of the station."""
    ProtocolAgreed = "ProtocolAgreed"
    """Protocol and version that EV and EVSE have agreed on."""
    ProtocolSupportedByEV = "ProtocolSupportedByEV"
    """Protocols and versions the EV offers, one instance a priority."""
    MaxMsgElements = "MaxMsgElements"
    """Most elements of a kind one message may have."""
    CustomImplementationEnabled = "CustomImplementationEnabled"
    """Whether an extension of a vendor is on."""
    BytesPerMessage = "BytesPerMessage"
    """Most bytes one message may have."""
    ConfigurationValueSize = "ConfigurationValueSize"
    """Most characters of a variable that is set."""
    ItemsPerMessage = "ItemsPerMessage"
    """Most items one message may have."""
    ReportingValueSize = "ReportingValueSize"
    """Most characters of a variable that is reported."""
    ValueSize = "ValueSize"
    """Most characters of a variable that is set or reported."""
    DisplayMessages = "DisplayMessages"
    """How many messages are stored; maxLimit says how many may be."""
    PersonalMessageSize = "PersonalMessageSize"
    """Most characters of the personal message of a token."""
    SupportedFormats = "SupportedFormats"
    """Which formats of messages can be shown."""
    SupportedPriorities = "SupportedPriorities"
    """Which priorities of messages are supported."""
    ChargingStation = "ChargingStation"
    """Identity of a station that the distribution panel feeds."""
    DistributionPanel = "DistributionPanel"
    """Names of the panels connected further down."""
    Fuse = "Fuse"
    """Amperes of the fuse of a phase, one instance a phase."""
    EvseId = "EvseId"
    """EVSE identifier as in ISO 15118 and IEC 63119-2."""
    CentralContractValidationAllowed = "CentralContractValidationAllowed"
    """Whether the CSMS may check contract certificates."""
    ContractValidationOffline = "ContractValidationOffline"
    """Whether contract certificates are checked while offline."""
    MaxScheduleEntries = "MaxScheduleEntries"
    """Most schedule periods the EV can take by ISO 15118."""
    RequestedEnergyTransferMode = "RequestedEnergyTransferMode"
    """Mode of energy transfer the EV asks for."""
    RequestMeteringReceipt = "RequestMeteringReceipt"
    """Whether the EV is asked to sign meter readings."""
    CountryName = "CountryName"
    """Country of the station, for its certificate."""
    OrganizationName = "OrganizationName"
    """Operator name for certificates."""
    PnCEnabled = "PnCEnabled"
    """Whether Plug and Charge is on."""
    V2GCertificateInstallationEnabled = "V2GCertificateInstallationEnabled"
    """Whether the CSMS may install a certificate for ISO 15118."""
    ContractCertificateInstallationEnabled = "ContractCertificateInstallationEnabled"
    """Whether contract certificates may be installed."""
    OfflineQueuingSeverity = "OfflineQueuingSeverity"
    """Severity up to which events are kept while offline."""
    MonitoringBase = "MonitoringBase"
    """Which set of monitors is in force; ActiveMonitoringBase says the same."""
    MonitoringLevel = "MonitoringLevel"
    """Severity up to which events are reported; ActiveMonitoringLevel says the same."""
    ActiveMonitoringBase = "ActiveMonitoringBase"
    """Which set of monitors is in force."""
    ActiveMonitoringLevel = "ActiveMonitoringLevel"
    """Severity up to which events are reported."""
    ActiveNetworkProfile = "ActiveNetworkProfile"
    """The network profile in use."""
    FileTransferProtocols = "FileTransferProtocols"
    """Protocols for firmware and logs."""
    HeartbeatInterval = "HeartbeatInterval"
    """Seconds of silence after which a Heartbeat is sent."""
    MessageTimeout = "MessageTimeout"
    """Seconds to wait for an answer."""
    MessageAttemptInterval = "MessageAttemptInterval"
    """Seconds between attempts to send a TransactionEvent."""
    MessageAttempts = "MessageAttempts"
    """How often a TransactionEvent is tried that the CSMS fails to process."""
    NetworkConfigurationPriority = "NetworkConfigurationPriority"
    """Order in which network profiles are tried."""
    NetworkProfileConnectionAttempts = "NetworkProfileConnectionAttempts"
    """How often each network profile is tried."""
    OfflineThreshold = "OfflineThreshold"
    """Seconds offline after which all statuses are sent anew."""
    PublicKeyWithSignedMeterValue = "PublicKeyWithSignedMeterValue"
    """When the public key goes with signed values."""
    QueueAllMessages = "QueueAllMessages"
    """Whether all messages are kept while offline."""
    ResetRetries = "ResetRetries"
    """How often a failed reset is tried again."""
    RetryBackOffRandomRange = "RetryBackOffRandomRange"
    """Most seconds of the random part of the wait before reconnecting."""
    RetryBackOffRepeatTimes = "RetryBackOffRepeatTimes"
    """How often the wait before reconnecting is doubled."""
    RetryBackOffWaitMinimum = "RetryBackOffWaitMinimum"
    """Seconds of the first wait before reconnecting."""
    UnlockOnEVSideDisconnect = "UnlockOnEVSideDisconnect"
    """Whether unplugging at the EV unlocks the station's side."""
    WebSocketPingInterval = "WebSocketPingInterval"
    """Seconds between pings of the station, 0 for none."""
    FieldLength = "FieldLength"
    """Most characters of a field, if more than the standard's."""
    NonEvseSpecific = "NonEvseSpecific"
    """Whether a reservation may leave the EVSE open."""
    TxStartedMeasurands = "TxStartedMeasurands"
    """Measurands sent at the start of a transaction."""
    TxUpdatedInterval = "TxUpdatedInterval"
    """Seconds between readings during a transaction."""
    TxUpdatedMeasurands = "TxUpdatedMeasurands"
    """Measurands sent during a transaction."""
    RegisterValuesWithoutPhases = "RegisterValuesWithoutPhases"
    """Whether registers are sent as totals only."""
    AdditionalRootCertificateCheck = "AdditionalRootCertificateCheck"
    """Whether a new CSMS root must be signed by the old one."""
    BasicAuthPassword = "BasicAuthPassword"
    """Password for HTTP Basic authentication."""
    CertificateEntries = "CertificateEntries"
    """How many certificates are stored; maxLimit says how many may be."""
    CertSigningRepeatTimes = "CertSigningRepeatTimes"
    """How often the request for a signed certificate is repeated."""
    CertSigningWaitMinimum = "CertSigningWaitMinimum"
    """Seconds to wait for a signed certificate before asking again."""
    Identity = "Identity"
    """Name of the station in its link to the CSMS."""
    MaxCertificateChainSize = "MaxCertificateChainSize"
    """Largest chain of certificates that is taken."""
    SecurityProfile = "SecurityProfile"
    """Number of the security profile in use."""
    ACPhaseSwitchingSupported = "ACPhaseSwitchingSupported"
    """Whether the phase for charging on one phase can be chosen."""
    ExternalControlSignalsEnabled = "ExternalControlSignalsEnabled"
    """Whether other systems than the CSMS may steer charging."""
    LimitChangeSignificance = "LimitChangeSignificance"
    """Change of a limit in percent from which it is reported."""
    NotifyChargingLimitWithSchedules = "NotifyChargingLimitWithSchedules"
    """Whether reported limits come with their schedules."""
    PeriodsPerSchedule = "PeriodsPerSchedule"
    """Most periods of one charging schedule."""
    Phases3to1 = "Phases3to1"
    """Whether charging can go from three phases to one."""
    ProfileStackLevel = "ProfileStackLevel"
    """Highest stack level of a profile."""
    RateUnit = "RateUnit"
    """Whether limits may be in watts or amperes."""
    TariffFallbackMessage = "TariffFallbackMessage"
    """Text shown when no tariff is known."""
    TotalCostFallbackMessage = "TotalCostFallbackMessage"
    """Text shown when the total cost is not known."""
    EVConnectionTimeOut = "EVConnectionTimeOut"
    """Seconds a user has to plug in."""
    MaxEnergyOnInvalidId = "MaxEnergyOnInvalidId"
    """Watt hours still delivered after a token proved invalid."""
    StopTxOnEVSideDisconnect = "StopTxOnEVSideDisconnect"
    """Whether unplugging at the EV takes away the authorization."""
    StopTxOnInvalidId = "StopTxOnInvalidId"
    """Whether a token refused later takes away the authorization."""
    TxBeforeAcceptedEnabled = "TxBeforeAcceptedEnabled"
    """Whether charging may begin before the station is registered."""
    TxStartPoint = "TxStartPoint"
    """When a transaction begins, see TxStartStopPoint."""
    TxStopPoint = "TxStopPoint"
    """When a transaction ends, see TxStartStopPoint."""


@unique
class RpcErrorCode(StrEnum):
    """RpcErrorCode, 4.3."""

    __enumeration__ = "ocpp-2.0.1/RpcErrorCode"

    FormatViolation = "FormatViolation"
    """The syntax of the payload is wrong."""
    GenericError = "GenericError"
    """An error for which there is no better code."""
    InternalError = "InternalError"
    """The receiver itself failed while handling the call."""
    MessageTypeNotSupported = "MessageTypeNotSupported"
    """The message type number is one the receiver does not support."""
    NotImplemented = "NotImplemented"
    """The receiver does not know the action."""
    NotSupported = "NotSupported"
    """The receiver knows the action but does not support it."""
    OccurrenceConstraintViolation = "OccurrenceConstraintViolation"
    """A field is missing or occurs too few or too many times."""
    PropertyConstraintViolation = "PropertyConstraintViolation"
    """A field has a value it may not have."""
    ProtocolError = "ProtocolError"
    """The payload does not have the structure laid down for the action."""
    RpcFrameworkError = "RpcFrameworkError"
    """The call is no valid RPC request, for instance its ID cannot be read."""
    SecurityError = "SecurityError"
    """A security problem kept the receiver from completing the action."""
    TypeConstraintViolation = "TypeConstraintViolation"
    """A field has the wrong data type, as text for a number."""


@unique
class TxStartStopPoint(StrEnum):
    """TxStartStopPoint, 2.6.6."""

    __enumeration__ = "ocpp-2.0.1/TxStartStopPoint"

    ParkingBayOccupancy = "ParkingBayOccupancy"
    """Something, most likely an EV, is detected in the parking bay."""
    EVConnected = "EVConnected"
    """The cable is plugged in, or wireless contact with the EV is made."""
    Authorized = "Authorized"
    """Driver or EV has leave to charge, a start button included."""
    PowerPathClosed = "PowerPathClosed"
    """EV connected and authorized, both at once; unrelated to the relay."""
    EnergyTransfer = "EnergyTransfer"
    """Energy flows between EV and EVSE; a poor choice as stop point."""
    DataSigned = "DataSigned"
    """The first signed meter value has arrived; no meaning as stop point."""


@unique
class Action(StrEnum):
    """Action, part 2 chapter 1."""

    __enumeration__ = "ocpp-2.0.1/Action"

    Authorize = "Authorize"
    """Station asks whether a token or contract may charge."""
    BootNotification = "BootNotification"
    """Station registers with the CSMS after starting up."""
    CancelReservation = "CancelReservation"
    """CSMS withdraws a reservation."""
    CertificateSigned = "CertificateSigned"
    """CSMS hands the station the certificate it had asked to be signed."""
    ChangeAvailability = "ChangeAvailability"
    """CSMS puts a station, EVSE or connector in or out of service."""
    ClearCache = "ClearCache"
    """CSMS has the station empty its authorization cache."""
    ClearChargingProfile = "ClearChargingProfile"
    """CSMS removes charging profiles from the station."""
    ClearDisplayMessage = "ClearDisplayMessage"
    """CSMS removes one message from the display."""
    ClearVariableMonitoring = "ClearVariableMonitoring"
    """CSMS removes monitors by ID."""
    ClearedChargingLimit = "ClearedChargingLimit"
    """Station says an outside charging limit no longer holds."""
    CostUpdated = "CostUpdated"
    """CSMS tells the station the running total cost of a transaction."""
    CustomerInformation = "CustomerInformation"
    """CSMS has the station report or erase the data of one customer."""
    DataTransfer = "DataTransfer"
    """Either side sends something vendor specific."""
    DeleteCertificate = "DeleteCertificate"
    """CSMS removes a certificate installed on the station."""
    FirmwareStatusNotification = "FirmwareStatusNotification"
    """Station reports how a firmware update stands."""
    Get15118EVCertificate = "Get15118EVCertificate"
    """Station passes on the EV's wish for a contract certificate."""
    GetBaseReport = "GetBaseReport"
    """CSMS asks for a standard report on the device model."""
    GetCertificateStatus = "GetCertificateStatus"
    """Station asks the CSMS for the OCSP status of a certificate."""
    GetChargingProfiles = "GetChargingProfiles"
    """CSMS asks which charging profiles the station holds."""
    GetCompositeSchedule = "GetCompositeSchedule"
    """CSMS asks for the schedule that results from all profiles."""
    GetDisplayMessages = "GetDisplayMessages"
    """CSMS asks which messages the display holds."""
    GetInstalledCertificateIds = "GetInstalledCertificateIds"
    """CSMS asks which certificates are installed."""
    GetLocalListVersion = "GetLocalListVersion"
    """CSMS asks for the version of the local authorization list."""
    GetLog = "GetLog"
    """CSMS asks the station to upload a log."""
    GetMonitoringReport = "GetMonitoringReport"
    """CSMS asks which monitors are set."""
    GetReport = "GetReport"
    """CSMS asks for chosen parts of the device model."""
    GetTransactionStatus = "GetTransactionStatus"
    """CSMS asks if a transaction runs and if messages are still queued."""
    GetVariables = "GetVariables"
    """CSMS reads variables of the device model."""
    Heartbeat = "Heartbeat"
    """Station shows it is alive and gets the time."""
    InstallCertificate = "InstallCertificate"
    """CSMS installs a root certificate on the station."""
    LogStatusNotification = "LogStatusNotification"
    """Station reports how a log upload stands."""
    MeterValues = "MeterValues"
    """Station sends meter readings outside of transaction events."""
    NotifyChargingLimit = "NotifyChargingLimit"
    """Station tells that an outside party has set a charging limit."""
    NotifyCustomerInformation = "NotifyCustomerInformation"
    """Station delivers the customer data that was asked for."""
    NotifyDisplayMessages = "NotifyDisplayMessages"
    """Station delivers the display messages that were asked for."""
    NotifyEVChargingNeeds = "NotifyEVChargingNeeds"
    """Station passes on what the EV needs, as told by ISO 15118."""
    NotifyEVChargingSchedule = "NotifyEVChargingSchedule"
    """Station passes on the schedule the EV has worked out."""
    NotifyEvent = "NotifyEvent"
    """Station reports events from its monitors."""
    NotifyMonitoringReport = "NotifyMonitoringReport"
    """Station delivers the monitoring report that was asked for."""
    NotifyReport = "NotifyReport"
    """Station delivers the device model report that was asked for."""
    PublishFirmware = "PublishFirmware"
    """CSMS has a local controller offer firmware to its stations."""
    PublishFirmwareStatusNotification = "PublishFirmwareStatusNotification"
    """Local controller reports how publishing firmware stands."""
    ReportChargingProfiles = "ReportChargingProfiles"
    """Station delivers the charging profiles that were asked for."""
    RequestStartTransaction = "RequestStartTransaction"
    """CSMS asks the station to start a transaction."""
    RequestStopTransaction = "RequestStopTransaction"
    """CSMS asks the station to stop a transaction."""
    ReservationStatusUpdate = "ReservationStatusUpdate"
    """Station tells that a reservation expired or was removed."""
    ReserveNow = "ReserveNow"
    """CSMS reserves an EVSE or connector type for a token."""
    Reset = "Reset"
    """CSMS has the station or one EVSE restart."""
    SecurityEventNotification = "SecurityEventNotification"
    """Station reports a security event."""
    SendLocalList = "SendLocalList"
    """CSMS sends or changes the local authorization list."""
    SetChargingProfile = "SetChargingProfile"
    """CSMS gives the station a charging profile."""
    SetDisplayMessage = "SetDisplayMessage"
    """CSMS puts a message on the display."""
    SetMonitoringBase = "SetMonitoringBase"
    """CSMS picks the basic set of active monitors."""
    SetMonitoringLevel = "SetMonitoringLevel"
    """CSMS sets down to which severity events are reported."""
    SetNetworkProfile = "SetNetworkProfile"
    """CSMS stores a connection profile on the station."""
    SetVariableMonitoring = "SetVariableMonitoring"
    """CSMS sets monitors on variables."""
    SetVariables = "SetVariables"
    """CSMS writes variables of the device model."""
    SignCertificate = "SignCertificate"
    """Station asks to have a certificate signed."""
    StatusNotification = "StatusNotification"
    """Station reports the status of a connector."""
    TransactionEvent = "TransactionEvent"
    """Station reports the start, progress or end of a transaction."""
    TriggerMessage = "TriggerMessage"
    """CSMS asks the station to send a given message."""
    UnlockConnector = "UnlockConnector"
    """CSMS has the station release a cable."""
    UnpublishFirmware = "UnpublishFirmware"
    """CSMS has a local controller stop offering firmware."""
    UpdateFirmware = "UpdateFirmware"
    """CSMS has the station fetch and install firmware."""
