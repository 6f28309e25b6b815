"""The enumerations of OCPP 2.1 as Python classes.

Generated from catalogues/ocpp-2.1.toml by `python -m bridge.generate`; do not edit.
"""

from enum import StrEnum, unique

__all__ = [
    "APNAuthenticationEnumType",
    "Action",
    "AdditionalInfoType",
    "AdditionalInfoTypeAdHocPayment",
    "AttributeEnumType",
    "AuthorizationStatusEnumType",
    "AuthorizeCertificateStatusEnumType",
    "BatterySwapEventEnumType",
    "BootReasonEnumType",
    "CancelReservationStatusEnumType",
    "CertificateActionEnumType",
    "CertificateSignedStatusEnumType",
    "CertificateSigningUseEnumType",
    "CertificateStatusEnumType",
    "CertificateStatusSourceEnumType",
    "ChangeAvailabilityStatusEnumType",
    "ChargingLimitSourceEnumStringType",
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
    "ConnectorEnumStringType",
    "ConnectorStatusEnumType",
    "ControlModeEnumType",
    "CostDimensionEnumType",
    "CostKindEnumType",
    "CustomerInformationStatusEnumType",
    "DERControlEnumType",
    "DERControlStatusEnumType",
    "DERUnitEnumType",
    "DataEnumType",
    "DataTransferStatusEnumType",
    "DayOfWeekEnumType",
    "DeleteCertificateStatusEnumType",
    "DisplayMessageStatusEnumType",
    "EnergyTransferModeEnumType",
    "EventNotificationEnumType",
    "EventTriggerEnumType",
    "EvseKindEnumType",
    "FirmwareStatusEnumType",
    "GenericDeviceModelStatusEnumType",
    "GenericStatusEnumType",
    "GetCertificateIdUseEnumType",
    "GetCertificateStatusEnumType",
    "GetChargingProfileStatusEnumType",
    "GetDisplayMessagesStatusEnumType",
    "GetInstalledCertificateStatusEnumType",
    "GetVariableStatusEnumType",
    "GridEventFaultEnumType",
    "HashAlgorithmEnumType",
    "IdTokenEnumStringType",
    "InstallCertificateStatusEnumType",
    "InstallCertificateUseEnumType",
    "IslandingDetectionEnumType",
    "Iso15118EVCertificateStatusEnumType",
    "LocationEnumType",
    "LogEnumType",
    "LogStatusEnumType",
    "MeasurandEnumType",
    "MessageFormatEnumType",
    "MessagePriorityEnumType",
    "MessageStateEnumType",
    "MessageTriggerEnumType",
    "MobilityNeedsModeEnumType",
    "MonitorEnumType",
    "MonitoringBaseEnumType",
    "MonitoringCriterionEnumType",
    "MutabilityEnumType",
    "NotifyAllowedEnergyTransferStatusEnumType",
    "NotifyEVChargingNeedsStatusEnumType",
    "OCPPInterfaceEnumType",
    "OCPPTransportEnumType",
    "OCPPVersionEnumType",
    "OperationModeEnumType",
    "OperationalStatusEnumType",
    "PaymentBrand",
    "PaymentRecognition",
    "PaymentStatusEnumType",
    "PhaseEnumType",
    "PowerDuringCessationEnumType",
    "PreconditioningStatusEnumType",
    "PriorityChargingStatusEnumType",
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
    "SigningMethodEnumStringType",
    "TariffChangeStatusEnumType",
    "TariffClearStatusEnumType",
    "TariffCostEnumType",
    "TariffGetStatusEnumType",
    "TariffKindEnumType",
    "TariffSetStatusEnumType",
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

    __enumeration__ = "ocpp-2.1/APNAuthenticationEnumType"

    PAP = "PAP"
    """Log on to the mobile network with a plain password."""
    CHAP = "CHAP"
    """Log on to the mobile network by challenge and handshake."""
    NONE = "NONE"
    """Connect to the access point without any credentials."""
    AUTO = "AUTO"
    """Try CHAP first, then PAP, then no authentication."""


@unique
class AttributeEnumType(StrEnum):
    """AttributeEnumType, 3.2."""

    __enumeration__ = "ocpp-2.1/AttributeEnumType"

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

    __enumeration__ = "ocpp-2.1/AuthorizationStatusEnumType"

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

    __enumeration__ = "ocpp-2.1/AuthorizeCertificateStatusEnumType"

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
class BatterySwapEventEnumType(StrEnum):
    """BatterySwapEventEnumType, 3.5."""

    __enumeration__ = "ocpp-2.1/BatterySwapEventEnumType"

    BatteryIn = "BatteryIn"
    """The driver has put batteries into the swap station."""
    BatteryOut = "BatteryOut"
    """The driver has taken batteries out of the swap station."""
    BatteryOutTimeout = "BatteryOutTimeout"
    """The offered batteries were not taken out in time."""


@unique
class BootReasonEnumType(StrEnum):
    """BootReasonEnumType, 3.6."""

    __enumeration__ = "ocpp-2.1/BootReasonEnumType"

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
    """CancelReservationStatusEnumType, 3.7."""

    __enumeration__ = "ocpp-2.1/CancelReservationStatusEnumType"

    Accepted = "Accepted"
    """The reservation has been withdrawn."""
    Rejected = "Rejected"
    """The station holds no active reservation with that ID."""


@unique
class CertificateActionEnumType(StrEnum):
    """CertificateActionEnumType, 3.8."""

    __enumeration__ = "ocpp-2.1/CertificateActionEnumType"

    Install = "Install"
    """The EV asks for a first contract certificate."""
    Update = "Update"
    """The EV asks to renew the contract certificate it has."""


@unique
class CertificateSignedStatusEnumType(StrEnum):
    """CertificateSignedStatusEnumType, 3.9."""

    __enumeration__ = "ocpp-2.1/CertificateSignedStatusEnumType"

    Accepted = "Accepted"
    """The station finds the signed certificate valid."""
    Rejected = "Rejected"
    """The station refuses the signed certificate as invalid."""


@unique
class CertificateSigningUseEnumType(StrEnum):
    """CertificateSigningUseEnumType, 3.10."""

    __enumeration__ = "ocpp-2.1/CertificateSigningUseEnumType"

    ChargingStationCertificate = "ChargingStationCertificate"
    """Client certificate with which the station logs on to the CSMS."""
    V2GCertificate = "V2GCertificate"
    """Certificate for ISO 15118 sessions with EVs, issued under the V2G root."""
    V2G20Certificate = "V2G20Certificate"
    """For the ISO 15118-20 link to the vehicle."""


@unique
class CertificateStatusEnumType(StrEnum):
    """CertificateStatusEnumType, 3.11."""

    __enumeration__ = "ocpp-2.1/CertificateStatusEnumType"

    Good = "Good"
    """The certificate is valid."""
    Revoked = "Revoked"
    """The certificate was withdrawn by its issuer."""
    Unknown = "Unknown"
    """The source of status does not know the certificate."""
    Failed = "Failed"
    """The status could not be found out."""


@unique
class CertificateStatusSourceEnumType(StrEnum):
    """CertificateStatusSourceEnumType, 3.12."""

    __enumeration__ = "ocpp-2.1/CertificateStatusSourceEnumType"

    CRL = "CRL"
    """A list of revoked certificates."""
    OCSP = "OCSP"
    """An online answer about one certificate."""


@unique
class ChangeAvailabilityStatusEnumType(StrEnum):
    """ChangeAvailabilityStatusEnumType, 3.13."""

    __enumeration__ = "ocpp-2.1/ChangeAvailabilityStatusEnumType"

    Accepted = "Accepted"
    """The availability change is carried out at once."""
    Rejected = "Rejected"
    """The availability stays as it is."""
    Scheduled = "Scheduled"
    """The change waits until the running transactions are over."""


@unique
class ChargingProfileKindEnumType(StrEnum):
    """ChargingProfileKindEnumType, 3.14."""

    __enumeration__ = "ocpp-2.1/ChargingProfileKindEnumType"

    Absolute = "Absolute"
    """Periods count from a fixed start time given in the schedule."""
    Recurring = "Recurring"
    """The schedule starts over every day or every week."""
    Relative = "Relative"
    """Periods count from the moment the EVSE is ready to deliver."""
    Dynamic = "Dynamic"
    """The limit is changed while the profile runs, by message or by the station."""


@unique
class ChargingProfilePurposeEnumType(StrEnum):
    """ChargingProfilePurposeEnumType, 3.15."""

    __enumeration__ = "ocpp-2.1/ChargingProfilePurposeEnumType"

    ChargingStationExternalConstraints = "ChargingStationExternalConstraints"
    """A limit from outside, such as the grid, on the whole station."""
    ChargingStationMaxProfile = "ChargingStationMaxProfile"
    """Ceiling on the power or current of the whole station."""
    TxDefaultProfile = "TxDefaultProfile"
    """Applies to new transactions that bring no profile of their own."""
    TxProfile = "TxProfile"
    """Applies to one transaction and ends with it."""
    PriorityCharging = "PriorityCharging"
    """Takes the place of the transaction profile while priority charging is on."""
    LocalGeneration = "LocalGeneration"
    """Capacity that local generation adds on top of the other limits."""


@unique
class ChargingProfileStatusEnumType(StrEnum):
    """ChargingProfileStatusEnumType, 3.16."""

    __enumeration__ = "ocpp-2.1/ChargingProfileStatusEnumType"

    Accepted = "Accepted"
    """The station takes the profile into use."""
    Rejected = "Rejected"
    """The station does not take over the profile."""


@unique
class ChargingRateUnitEnumType(StrEnum):
    """ChargingRateUnitEnumType, 3.17."""

    __enumeration__ = "ocpp-2.1/ChargingRateUnitEnumType"

    W = "W"
    """Limits are watts in total over all phases; usual for DC."""
    A = "A"
    """Limits are amperes on each phase, not their sum; usual for AC."""


@unique
class ChargingStateEnumType(StrEnum):
    """ChargingStateEnumType, 3.18."""

    __enumeration__ = "ocpp-2.1/ChargingStateEnumType"

    EVConnected = "EVConnected"
    """The EV is connected, by cable or wireless, without energy flow."""
    Charging = "Charging"
    """The contactor is closed and energy flows between EV and EVSE."""
    SuspendedEV = "SuspendedEV"
    """Energy is on offer but the EV takes none."""
    SuspendedEVSE = "SuspendedEVSE"
    """The EV is connected but the EVSE offers no energy."""
    Idle = "Idle"
    """No EV is connected to the EVSE."""


@unique
class ClearCacheStatusEnumType(StrEnum):
    """ClearCacheStatusEnumType, 3.19."""

    __enumeration__ = "ocpp-2.1/ClearCacheStatusEnumType"

    Accepted = "Accepted"
    """The authorization cache has been emptied."""
    Rejected = "Rejected"
    """The authorization cache was left as it is."""


@unique
class ClearChargingProfileStatusEnumType(StrEnum):
    """ClearChargingProfileStatusEnumType, 3.20."""

    __enumeration__ = "ocpp-2.1/ClearChargingProfileStatusEnumType"

    Accepted = "Accepted"
    """The matching profiles are removed."""
    Unknown = "Unknown"
    """No profile matches the request."""


@unique
class ClearMessageStatusEnumType(StrEnum):
    """ClearMessageStatusEnumType, 3.21."""

    __enumeration__ = "ocpp-2.1/ClearMessageStatusEnumType"

    Accepted = "Accepted"
    """The display message was taken away."""
    Unknown = "Unknown"
    """The station has no display message with that ID."""
    Rejected = "Rejected"
    """The station will not remove the message."""


@unique
class ClearMonitoringStatusEnumType(StrEnum):
    """ClearMonitoringStatusEnumType, 3.22."""

    __enumeration__ = "ocpp-2.1/ClearMonitoringStatusEnumType"

    Accepted = "Accepted"
    """The monitor was removed."""
    Rejected = "Rejected"
    """The station refuses to remove this monitor."""
    NotFound = "NotFound"
    """There is no monitor with that ID."""


@unique
class ComponentCriterionEnumType(StrEnum):
    """ComponentCriterionEnumType, 3.23."""

    __enumeration__ = "ocpp-2.1/ComponentCriterionEnumType"

    Active = "Active"
    """Report only components whose Active variable is true."""
    Available = "Available"
    """Report only components whose Available variable is true."""
    Enabled = "Enabled"
    """Report only components whose Enabled variable is true."""
    Problem = "Problem"
    """Report only components whose Problem variable is true."""


@unique
class ConnectorStatusEnumType(StrEnum):
    """ConnectorStatusEnumType, 3.24."""

    __enumeration__ = "ocpp-2.1/ConnectorStatusEnumType"

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
class ControlModeEnumType(StrEnum):
    """ControlModeEnumType, 3.25."""

    __enumeration__ = "ocpp-2.1/ControlModeEnumType"

    ScheduledControl = "ScheduledControl"
    """The EV follows a schedule that it has chosen; assumed when absent."""
    DynamicControl = "DynamicControl"
    """The EVSE sends the EV a new setpoint at every interval."""


@unique
class CostDimensionEnumType(StrEnum):
    """CostDimensionEnumType, 3.26. The capital I of IdleTIme is the spelling of the schemas."""

    __enumeration__ = "ocpp-2.1/CostDimensionEnumType"

    Energy = "Energy"
    """Energy charged in Wh, negative when more went back to the grid."""
    MaxCurrent = "MaxCurrent"
    """Highest current in amperes, summed over the phases."""
    MinCurrent = "MinCurrent"
    """Lowest current in amperes, summed over the phases; negative towards the grid."""
    MaxPower = "MaxPower"
    """Highest power in watts."""
    MinPower = "MinPower"
    """Lowest power in watts; negative towards the grid."""
    IdleTIme = "IdleTIme"
    """Seconds without charging; with a capital I on the wire."""
    ChargingTime = "ChargingTime"
    """Seconds spent charging."""


@unique
class CostKindEnumType(StrEnum):
    """CostKindEnumType, 3.27. The text of edition 1 swaps the descriptions of
    RelativePricePercentage and RenewableGenerationPercentage."""

    __enumeration__ = "ocpp-2.1/CostKindEnumType"

    CarbonDioxideEmission = "CarbonDioxideEmission"
    """Grams of carbon dioxide per kilowatt hour, an absolute figure."""
    RelativePricePercentage = "RelativePricePercentage"
    """Price as a percentage of the highest price in the tariffs offered."""
    RenewableGenerationPercentage = "RenewableGenerationPercentage"
    """Share of renewable sources in the generation, in percent."""


@unique
class CustomerInformationStatusEnumType(StrEnum):
    """CustomerInformationStatusEnumType, 3.28."""

    __enumeration__ = "ocpp-2.1/CustomerInformationStatusEnumType"

    Accepted = "Accepted"
    """The station will report or clear the customer data."""
    Rejected = "Rejected"
    """The station is in no state to handle the request now."""
    Invalid = "Invalid"
    """The request does not name exactly one customer reference."""


@unique
class DERControlEnumType(StrEnum):
    """DERControlEnumType, 3.33."""

    __enumeration__ = "ocpp-2.1/DERControlEnumType"

    EnterService = "EnterService"
    """Grid conditions under which the resource may connect again."""
    FreqDroop = "FreqDroop"
    """Active power follows the frequency with a droop."""
    FreqWatt = "FreqWatt"
    """Active power follows a curve of the frequency."""
    FixedPFAbsorb = "FixedPFAbsorb"
    """Fixed power factor while reactive power is taken in."""
    FixedPFInject = "FixedPFInject"
    """Fixed power factor while reactive power is given out."""
    FixedVar = "FixedVar"
    """Fixed amount of reactive power."""
    Gradients = "Gradients"
    """How fast power may ramp up and down."""
    HFMustTrip = "HFMustTrip"
    """High frequency curve beyond which the resource must disconnect."""
    HFMayTrip = "HFMayTrip"
    """High frequency curve beyond which the resource may disconnect."""
    HVMustTrip = "HVMustTrip"
    """High voltage curve beyond which the resource must disconnect."""
    HVMomCess = "HVMomCess"
    """High voltage curve beyond which feeding in ceases for the moment."""
    HVMayTrip = "HVMayTrip"
    """High voltage curve beyond which the resource may disconnect."""
    LimitMaxDischarge = "LimitMaxDischarge"
    """Ceiling on the power given back, in percent of the rated one."""
    LFMustTrip = "LFMustTrip"
    """Low frequency curve below which the resource must disconnect."""
    LVMustTrip = "LVMustTrip"
    """Low voltage curve below which the resource must disconnect."""
    LVMomCess = "LVMomCess"
    """Low voltage curve below which feeding in ceases for the moment."""
    LVMayTrip = "LVMayTrip"
    """Low voltage curve below which the resource may disconnect."""
    PowerMonitoringMustTrip = "PowerMonitoringMustTrip"
    """Curve of power monitoring as in VDE-AR-N 4105."""
    VoltVar = "VoltVar"
    """Reactive power follows a curve of the voltage."""
    VoltWatt = "VoltWatt"
    """Active power follows a curve of the voltage."""
    WattPF = "WattPF"
    """Power factor follows a curve of the active power."""
    WattVar = "WattVar"
    """Reactive power follows a curve of the active power."""


@unique
class DERControlStatusEnumType(StrEnum):
    """DERControlStatusEnumType, 3.34."""

    __enumeration__ = "ocpp-2.1/DERControlStatusEnumType"

    Accepted = "Accepted"
    """The operation succeeded."""
    Rejected = "Rejected"
    """The operation failed."""
    NotSupported = "NotSupported"
    """The station does not know this kind of control."""
    NotFound = "NotFound"
    """There is no such control in the station."""


@unique
class DERUnitEnumType(StrEnum):
    """DERUnitEnumType, 3.35. The underscore of Not_Applicable is the spelling of the schemas."""

    __enumeration__ = "ocpp-2.1/DERUnitEnumType"

    Not_Applicable = "Not_Applicable"
    """The curve needs no unit."""
    PctMaxW = "PctMaxW"
    """Percent of the configured active power."""
    PctMaxVar = "PctMaxVar"
    """Percent of the configured reactive power."""
    PctWAvail = "PctWAvail"
    """Percent of the active power in reserve."""
    PctVarAvail = "PctVarAvail"
    """Percent of the reactive power in reserve."""
    PctEffectiveV = "PctEffectiveV"
    """Percent of the effective voltage."""


@unique
class DataEnumType(StrEnum):
    """DataEnumType, 3.29."""

    __enumeration__ = "ocpp-2.1/DataEnumType"

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
    """DataTransferStatusEnumType, 3.30."""

    __enumeration__ = "ocpp-2.1/DataTransferStatusEnumType"

    Accepted = "Accepted"
    """The message was understood and its request granted."""
    Rejected = "Rejected"
    """The message was understood but its request refused."""
    UnknownMessageId = "UnknownMessageId"
    """The vendor is known, the message ID is not."""
    UnknownVendorId = "UnknownVendorId"
    """The receiver does not know this vendor."""


@unique
class DayOfWeekEnumType(StrEnum):
    """DayOfWeekEnumType, 3.31."""

    __enumeration__ = "ocpp-2.1/DayOfWeekEnumType"

    Monday = "Monday"
    """First weekday."""
    Tuesday = "Tuesday"
    """Second weekday."""
    Wednesday = "Wednesday"
    """Third weekday."""
    Thursday = "Thursday"
    """Fourth weekday."""
    Friday = "Friday"
    """Fifth weekday."""
    Saturday = "Saturday"
    """Sixth weekday."""
    Sunday = "Sunday"
    """Seventh weekday."""


@unique
class DeleteCertificateStatusEnumType(StrEnum):
    """DeleteCertificateStatusEnumType, 3.32."""

    __enumeration__ = "ocpp-2.1/DeleteCertificateStatusEnumType"

    Accepted = "Accepted"
    """The certificate is gone from the station."""
    Failed = "Failed"
    """The station could not delete it, or kept the last of its kind."""
    NotFound = "NotFound"
    """No installed certificate matches the hash data."""


@unique
class DisplayMessageStatusEnumType(StrEnum):
    """DisplayMessageStatusEnumType, 3.36."""

    __enumeration__ = "ocpp-2.1/DisplayMessageStatusEnumType"

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
    LanguageNotSupported = "LanguageNotSupported"
    """The station cannot show the language of the message."""


@unique
class EnergyTransferModeEnumType(StrEnum):
    """EnergyTransferModeEnumType, 3.37."""

    __enumeration__ = "ocpp-2.1/EnergyTransferModeEnumType"

    AC_single_phase = "AC_single_phase"
    """The EV wants alternating current on one phase."""
    AC_two_phase = "AC_two_phase"
    """The EV wants alternating current on two phases."""
    AC_three_phase = "AC_three_phase"
    """The EV wants alternating current on three phases."""
    DC = "DC"
    """The EV wants direct current."""
    AC_BPT = "AC_BPT"
    """Alternating current in both directions."""
    AC_BPT_DER = "AC_BPT_DER"
    """Alternating current in both directions, the EV as controlled grid resource."""
    AC_DER = "AC_DER"
    """Alternating current, the EV as controlled grid resource."""
    DC_BPT = "DC_BPT"
    """Direct current in both directions."""
    DC_ACDP = "DC_ACDP"
    """Direct current by an automatic device such as a pantograph."""
    DC_ACDP_BPT = "DC_ACDP_BPT"
    """Direct current by an automatic device, in both directions."""
    WPT = "WPT"
    """Wireless power transfer."""


@unique
class EventNotificationEnumType(StrEnum):
    """EventNotificationEnumType, 3.38."""

    __enumeration__ = "ocpp-2.1/EventNotificationEnumType"

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
    """EventTriggerEnumType, 3.39."""

    __enumeration__ = "ocpp-2.1/EventTriggerEnumType"

    Alerting = "Alerting"
    """A threshold was crossed, or a hard-wired notification fired."""
    Delta = "Delta"
    """The value moved by more than the set amount."""
    Periodic = "Periodic"
    """The reporting interval came round."""


@unique
class EvseKindEnumType(StrEnum):
    """EvseKindEnumType, 3.40."""

    __enumeration__ = "ocpp-2.1/EvseKindEnumType"

    AC = "AC"
    """EVSE for alternating current."""
    DC = "DC"
    """EVSE for direct current."""


@unique
class FirmwareStatusEnumType(StrEnum):
    """FirmwareStatusEnumType, 3.41."""

    __enumeration__ = "ocpp-2.1/FirmwareStatusEnumType"

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
    """GenericDeviceModelStatusEnumType, 3.42."""

    __enumeration__ = "ocpp-2.1/GenericDeviceModelStatusEnumType"

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
    """GenericStatusEnumType, 3.43."""

    __enumeration__ = "ocpp-2.1/GenericStatusEnumType"

    Accepted = "Accepted"
    """The receiver grants the request."""
    Rejected = "Rejected"
    """The receiver refuses the request."""


@unique
class GetCertificateIdUseEnumType(StrEnum):
    """GetCertificateIdUseEnumType, 3.44."""

    __enumeration__ = "ocpp-2.1/GetCertificateIdUseEnumType"

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
    OEMRootCertificate = "OEMRootCertificate"
    """Root that vouches for certificates of the vehicle maker."""


@unique
class GetCertificateStatusEnumType(StrEnum):
    """GetCertificateStatusEnumType, 3.45."""

    __enumeration__ = "ocpp-2.1/GetCertificateStatusEnumType"

    Accepted = "Accepted"
    """The OCSP answer was obtained and is enclosed."""
    Failed = "Failed"
    """No OCSP answer could be obtained."""


@unique
class GetChargingProfileStatusEnumType(StrEnum):
    """GetChargingProfileStatusEnumType, 3.46."""

    __enumeration__ = "ocpp-2.1/GetChargingProfileStatusEnumType"

    Accepted = "Accepted"
    """Profiles match and will follow in ReportChargingProfiles."""
    NoProfiles = "NoProfiles"
    """The station holds no profile that matches."""


@unique
class GetDisplayMessagesStatusEnumType(StrEnum):
    """GetDisplayMessagesStatusEnumType, 3.47."""

    __enumeration__ = "ocpp-2.1/GetDisplayMessagesStatusEnumType"

    Accepted = "Accepted"
    """Messages match and will follow in NotifyDisplayMessages."""
    Unknown = "Unknown"
    """No message meets the criteria."""


@unique
class GetInstalledCertificateStatusEnumType(StrEnum):
    """GetInstalledCertificateStatusEnumType, 3.48."""

    __enumeration__ = "ocpp-2.1/GetInstalledCertificateStatusEnumType"

    Accepted = "Accepted"
    """Certificates of the kinds asked for are listed."""
    NotFound = "NotFound"
    """No certificate of the kinds asked for is installed."""


@unique
class GetVariableStatusEnumType(StrEnum):
    """GetVariableStatusEnumType, 3.49."""

    __enumeration__ = "ocpp-2.1/GetVariableStatusEnumType"

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
class GridEventFaultEnumType(StrEnum):
    """GridEventFaultEnumType, 3.50."""

    __enumeration__ = "ocpp-2.1/GridEventFaultEnumType"

    CurrentImbalance = "CurrentImbalance"
    """The currents of the phases differ too much."""
    LocalEmergency = "LocalEmergency"
    """An emergency on site."""
    LowInputPower = "LowInputPower"
    """The source gives too little power."""
    OverCurrent = "OverCurrent"
    """The current is too high."""
    OverFrequency = "OverFrequency"
    """The frequency is too high."""
    OverVoltage = "OverVoltage"
    """The voltage is too high."""
    PhaseRotation = "PhaseRotation"
    """The phases come in the wrong order."""
    RemoteEmergency = "RemoteEmergency"
    """An emergency announced from afar."""
    UnderFrequency = "UnderFrequency"
    """The frequency is too low."""
    UnderVoltage = "UnderVoltage"
    """The voltage is too low."""
    VoltageImbalance = "VoltageImbalance"
    """The voltages of the phases differ too much."""


@unique
class HashAlgorithmEnumType(StrEnum):
    """HashAlgorithmEnumType, 3.51."""

    __enumeration__ = "ocpp-2.1/HashAlgorithmEnumType"

    SHA256 = "SHA256"
    """Certificate hashes made with SHA-256."""
    SHA384 = "SHA384"
    """Certificate hashes made with SHA-384."""
    SHA512 = "SHA512"
    """Certificate hashes made with SHA-512."""


@unique
class InstallCertificateStatusEnumType(StrEnum):
    """InstallCertificateStatusEnumType, 3.52."""

    __enumeration__ = "ocpp-2.1/InstallCertificateStatusEnumType"

    Accepted = "Accepted"
    """The certificate has been installed."""
    Rejected = "Rejected"
    """The certificate is faulty, or no more may be installed."""
    Failed = "Failed"
    """The certificate is fine, but installing it did not work."""


@unique
class InstallCertificateUseEnumType(StrEnum):
    """InstallCertificateUseEnumType, 3.53."""

    __enumeration__ = "ocpp-2.1/InstallCertificateUseEnumType"

    V2GRootCertificate = "V2GRootCertificate"
    """Root under which ISO 15118 certificates of stations are issued."""
    MORootCertificate = "MORootCertificate"
    """Root of a mobility operator whose contracts lie outside the V2G root."""
    ManufacturerRootCertificate = "ManufacturerRootCertificate"
    """Root against which certificates of the station maker are checked."""
    CSMSRootCertificate = "CSMSRootCertificate"
    """Root of the CA behind the CSMS and station certificates."""
    OEMRootCertificate = "OEMRootCertificate"
    """Root that vouches for certificates of the vehicle maker."""


@unique
class IslandingDetectionEnumType(StrEnum):
    """IslandingDetectionEnumType, 3.54."""

    __enumeration__ = "ocpp-2.1/IslandingDetectionEnumType"

    NoAntiIslandingSupport = "NoAntiIslandingSupport"
    """No detection of an island at all."""
    RoCoF = "RoCoF"
    """By the rate at which the frequency changes."""
    UVP_OVP = "UVP_OVP"
    """By voltage that is too low or too high."""
    UFP_OFP = "UFP_OFP"
    """By frequency that is too low or too high."""
    VoltageVectorShift = "VoltageVectorShift"
    """By a jump of the voltage angle."""
    ZeroCrossingDetection = "ZeroCrossingDetection"
    """By a shift of the zero crossings."""
    OtherPassive = "OtherPassive"
    """By another method that only watches."""
    ImpedanceMeasurement = "ImpedanceMeasurement"
    """By measuring the impedance of the grid."""
    ImpedanceAtFrequency = "ImpedanceAtFrequency"
    """By measuring the impedance at one frequency."""
    SlipModeFrequencyShift = "SlipModeFrequencyShift"
    """By shifting the phase with the frequency."""
    SandiaFrequencyShift = "SandiaFrequencyShift"
    """By the Sandia method of shifting the frequency."""
    SandiaVoltageShift = "SandiaVoltageShift"
    """By the Sandia method of shifting the voltage."""
    FrequencyJump = "FrequencyJump"
    """By letting the frequency jump now and then."""
    RCLQFactor = "RCLQFactor"
    """By a load with resonance of known quality factor."""
    OtherActive = "OtherActive"
    """By another method that disturbs the grid a little."""


@unique
class Iso15118EVCertificateStatusEnumType(StrEnum):
    """Iso15118EVCertificateStatusEnumType, 3.55."""

    __enumeration__ = "ocpp-2.1/Iso15118EVCertificateStatusEnumType"

    Accepted = "Accepted"
    """An answer for the EV is enclosed; it may still say no."""
    Failed = "Failed"
    """The request could not be processed, no answer for the EV."""


@unique
class LocationEnumType(StrEnum):
    """LocationEnumType, 3.56."""

    __enumeration__ = "ocpp-2.1/LocationEnumType"

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
    Upstream = "Upstream"
    """Measured by a meter of the premises, upstream of the station."""


@unique
class LogEnumType(StrEnum):
    """LogEnumType, 3.57."""

    __enumeration__ = "ocpp-2.1/LogEnumType"

    DiagnosticsLog = "DiagnosticsLog"
    """The log for fault finding."""
    SecurityLog = "SecurityLog"
    """The log of security events."""
    DataCollectorLog = "DataCollectorLog"
    """The samples gathered by the data collector."""


@unique
class LogStatusEnumType(StrEnum):
    """LogStatusEnumType, 3.58."""

    __enumeration__ = "ocpp-2.1/LogStatusEnumType"

    Accepted = "Accepted"
    """The upload will start; that says nothing about its success."""
    Rejected = "Rejected"
    """The station will not upload the log."""
    AcceptedCanceled = "AcceptedCanceled"
    """The upload will start, and one that was running is called off."""


@unique
class MeasurandEnumType(StrEnum):
    """MeasurandEnumType, 3.59."""

    __enumeration__ = "ocpp-2.1/MeasurandEnumType"

    Current_Export = "Current.Export"
    """Momentary current out of the EV."""
    Current_Export_Offered = "Current.Export.Offered"
    """Highest current the EV may give back."""
    Current_Export_Minimum = "Current.Export.Minimum"
    """Lowest current at which the EV can give back."""
    Current_Import = "Current.Import"
    """Momentary current into the EV."""
    Current_Import_Offered = "Current.Import.Offered"
    """Highest current offered to the EV."""
    Current_Import_Minimum = "Current.Import.Minimum"
    """Lowest current at which the EV can charge."""
    Current_Offered = "Current.Offered"
    """Highest current offered to the EV; the same as Current.Import.Offered."""
    Display_PresentSOC = "Display.PresentSOC"
    """Charge level now, as the EV states it for display."""
    Display_MinimumSOC = "Display.MinimumSOC"
    """Charge level the EV wants to keep at least, for display."""
    Display_TargetSOC = "Display.TargetSOC"
    """Wanted charge level, as the EV states it for display."""
    Display_MaximumSOC = "Display.MaximumSOC"
    """Charge level beyond which the EV refuses to charge, for display."""
    Display_RemainingTimeToMinimumSOC = "Display.RemainingTimeToMinimumSOC"
    """Time until the least charge level, as the EV states it."""
    Display_RemainingTimeToTargetSOC = "Display.RemainingTimeToTargetSOC"
    """Time until the wanted charge level, as the EV states it."""
    Display_RemainingTimeToMaximumSOC = "Display.RemainingTimeToMaximumSOC"
    """Time until the greatest charge level, as the EV states it."""
    Display_ChargingComplete = "Display.ChargingComplete"
    """Whether the EV regards charging as complete."""
    Display_BatteryEnergyCapacity = "Display.BatteryEnergyCapacity"
    """Capacity of the battery, as the EV states it."""
    Display_InletHot = "Display.InletHot"
    """Whether the EV finds its inlet too hot."""
    Energy_Active_Export_Interval = "Energy.Active.Export.Interval"
    """Active energy given back to the grid within one interval."""
    Energy_Active_Export_Register = "Energy.Active.Export.Register"
    """Meter reading of active energy given back to the grid."""
    Energy_Active_Import_Interval = "Energy.Active.Import.Interval"
    """Active energy taken from the grid within one interval."""
    Energy_Active_Import_Register = "Energy.Active.Import.Register"
    """Meter reading of active energy taken from the grid; the default."""
    Energy_Active_Import_CableLoss = "Energy.Active.Import.CableLoss"
    """Active energy lost in the cable."""
    Energy_Active_Import_LocalGeneration_Register = "Energy.Active.Import.LocalGeneration.Register"
    """Meter reading of active energy taken from local generation."""
    Energy_Active_Net = "Energy.Active.Net"
    """Meter reading of active energy, both directions netted."""
    Energy_Active_Setpoint_Interval = "Energy.Active.Setpoint.Interval"
    """Energy that following the setpoint exactly would have given in one interval."""
    Energy_Apparent_Export = "Energy.Apparent.Export"
    """Meter reading of apparent energy given back."""
    Energy_Apparent_Import = "Energy.Apparent.Import"
    """Meter reading of apparent energy taken in."""
    Energy_Apparent_Net = "Energy.Apparent.Net"
    """Meter reading of apparent energy, both directions netted."""
    Energy_Reactive_Export_Interval = "Energy.Reactive.Export.Interval"
    """Reactive energy given back to the grid within one interval."""
    Energy_Reactive_Export_Register = "Energy.Reactive.Export.Register"
    """Meter reading of reactive energy given back to the grid."""
    Energy_Reactive_Import_Interval = "Energy.Reactive.Import.Interval"
    """Reactive energy taken from the grid within one interval."""
    Energy_Reactive_Import_Register = "Energy.Reactive.Import.Register"
    """Meter reading of reactive energy taken from the grid."""
    Energy_Reactive_Net = "Energy.Reactive.Net"
    """Meter reading of reactive energy, both directions netted."""
    EnergyRequest_Target = "EnergyRequest.Target"
    """Energy the EV needs for its wanted charge level."""
    EnergyRequest_Minimum = "EnergyRequest.Minimum"
    """Energy the EV needs for its least charge level."""
    EnergyRequest_Maximum = "EnergyRequest.Maximum"
    """Energy the EV can take until its greatest charge level."""
    EnergyRequest_Minimum_V2X = "EnergyRequest.Minimum.V2X"
    """Energy the EV needs to reach the range for giving back."""
    EnergyRequest_Maximum_V2X = "EnergyRequest.Maximum.V2X"
    """Energy the EV can take within the range for giving back."""
    EnergyRequest_Bulk = "EnergyRequest.Bulk"
    """Energy the EV needs until the end of bulk charging."""
    Frequency = "Frequency"
    """Momentary frequency of the power line."""
    Power_Active_Export = "Power.Active.Export"
    """Momentary active power out of the EV."""
    Power_Active_Import = "Power.Active.Import"
    """Momentary active power into the EV."""
    Power_Active_Setpoint = "Power.Active.Setpoint"
    """Active power that the station was told to reach."""
    Power_Active_Residual = "Power.Active.Residual"
    """Difference between the setpoint and the active power measured."""
    Power_Export_Minimum = "Power.Export.Minimum"
    """Lowest power at which the EV can give back."""
    Power_Export_Offered = "Power.Export.Offered"
    """Highest power the EV may give back."""
    Power_Factor = "Power.Factor"
    """Momentary power factor of the whole energy flow."""
    Power_Import_Offered = "Power.Import.Offered"
    """Highest power offered to the EV."""
    Power_Import_Minimum = "Power.Import.Minimum"
    """Lowest power at which the EV can charge."""
    Power_Offered = "Power.Offered"
    """Highest power offered to the EV; the same as Power.Import.Offered."""
    Power_Reactive_Export = "Power.Reactive.Export"
    """Momentary reactive power out of the EV."""
    Power_Reactive_Import = "Power.Reactive.Import"
    """Momentary reactive power into the EV."""
    SoC = "SoC"
    """Charge level of the vehicle battery in percent."""
    Voltage = "Voltage"
    """Momentary supply voltage, DC or effective AC value."""
    Voltage_Minimum = "Voltage.Minimum"
    """Lowest voltage the EV can work with."""
    Voltage_Maximum = "Voltage.Maximum"
    """Highest voltage the EV can work with."""


@unique
class MessageFormatEnumType(StrEnum):
    """MessageFormatEnumType, 3.60."""

    __enumeration__ = "ocpp-2.1/MessageFormatEnumType"

    ASCII = "ASCII"
    """Plain text of printable ASCII characters only."""
    HTML = "HTML"
    """Text with HTML markup."""
    URI = "URI"
    """Address of content the station fetches and shows."""
    UTF8 = "UTF8"
    """Plain text in UTF-8."""
    QRCODE = "QRCODE"
    """Text to be shown as a QR code."""


@unique
class MessagePriorityEnumType(StrEnum):
    """MessagePriorityEnumType, 3.61."""

    __enumeration__ = "ocpp-2.1/MessagePriorityEnumType"

    AlwaysFront = "AlwaysFront"
    """Shown alone and on top of all else until a newer one replaces it."""
    InFront = "InFront"
    """Shown before the normal messages, in turn with others like it."""
    NormalCycle = "NormalCycle"
    """Takes its turn among the normal messages."""


@unique
class MessageStateEnumType(StrEnum):
    """MessageStateEnumType, 3.62."""

    __enumeration__ = "ocpp-2.1/MessageStateEnumType"

    Charging = "Charging"
    """Shown only during charging."""
    Faulted = "Faulted"
    """Shown only while the station has a fault."""
    Idle = "Idle"
    """Shown only when nothing is charging."""
    Unavailable = "Unavailable"
    """Shown only while the station is out of service."""
    Suspended = "Suspended"
    """Shown only while charging is suspended."""
    Discharging = "Discharging"
    """Shown only while the EV gives energy back."""


@unique
class MessageTriggerEnumType(StrEnum):
    """MessageTriggerEnumType, 3.63."""

    __enumeration__ = "ocpp-2.1/MessageTriggerEnumType"

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
    SignV2G20Certificate = "SignV2G20Certificate"
    """Ask for a new certificate for the ISO 15118-20 link."""
    StatusNotification = "StatusNotification"
    """Asks for the present connector status."""
    TransactionEvent = "TransactionEvent"
    """Asks for an update on running transactions."""
    SignCombinedCertificate = "SignCombinedCertificate"
    """Asks for a signing request for one certificate that serves both uses."""
    PublishFirmwareStatusNotification = "PublishFirmwareStatusNotification"
    """Asks how the publishing of firmware stands."""
    CustomTrigger = "CustomTrigger"
    """Ask for a message that a vendor has defined."""


@unique
class MobilityNeedsModeEnumType(StrEnum):
    """MobilityNeedsModeEnumType, 3.64."""

    __enumeration__ = "ocpp-2.1/MobilityNeedsModeEnumType"

    EVCC = "EVCC"
    """The EV alone states what it needs."""
    EVCC_SECC = "EVCC_SECC"
    """The station or its CSMS may change what the EV needs."""


@unique
class MonitorEnumType(StrEnum):
    """MonitorEnumType, 3.65."""

    __enumeration__ = "ocpp-2.1/MonitorEnumType"

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
    TargetDelta = "TargetDelta"
    """Fires when the value strays from its target by some amount."""
    TargetDeltaRelative = "TargetDeltaRelative"
    """Fires when the value strays from its target by some percentage."""


@unique
class MonitoringBaseEnumType(StrEnum):
    """MonitoringBaseEnumType, 3.66."""

    __enumeration__ = "ocpp-2.1/MonitoringBaseEnumType"

    All = "All"
    """Switch on every monitor that was set up in advance."""
    FactoryDefault = "FactoryDefault"
    """Go back to the monitors the maker recommends."""
    HardWiredOnly = "HardWiredOnly"
    """Drop custom monitors and switch off all preconfigured ones."""


@unique
class MonitoringCriterionEnumType(StrEnum):
    """MonitoringCriterionEnumType, 3.67."""

    __enumeration__ = "ocpp-2.1/MonitoringCriterionEnumType"

    ThresholdMonitoring = "ThresholdMonitoring"
    """List upper and lower threshold monitors."""
    DeltaMonitoring = "DeltaMonitoring"
    """List monitors on change."""
    PeriodicMonitoring = "PeriodicMonitoring"
    """List periodic monitors, clock-aligned ones included."""


@unique
class MutabilityEnumType(StrEnum):
    """MutabilityEnumType, 3.68."""

    __enumeration__ = "ocpp-2.1/MutabilityEnumType"

    ReadOnly = "ReadOnly"
    """Can be read but not set."""
    WriteOnly = "WriteOnly"
    """Can be set but not read back, as for secrets."""
    ReadWrite = "ReadWrite"
    """Can be read and set; assumed when not stated."""


@unique
class NotifyAllowedEnergyTransferStatusEnumType(StrEnum):
    """NotifyAllowedEnergyTransferStatusEnumType, 3.69."""

    __enumeration__ = "ocpp-2.1/NotifyAllowedEnergyTransferStatusEnumType"

    Accepted = "Accepted"
    """The station takes note."""
    Rejected = "Rejected"
    """The station refuses, because of a technical problem."""


@unique
class NotifyEVChargingNeedsStatusEnumType(StrEnum):
    """NotifyEVChargingNeedsStatusEnumType, 3.70."""

    __enumeration__ = "ocpp-2.1/NotifyEVChargingNeedsStatusEnumType"

    Accepted = "Accepted"
    """The CSMS is about to send a schedule."""
    Rejected = "Rejected"
    """No profile can be given; with ISO 15118-20 the transfer asked for is impossible."""
    Processing = "Processing"
    """The CSMS is still working out a schedule."""
    NoChargingProfile = "NoChargingProfile"
    """The CSMS will send no profile now; the station should not wait."""


@unique
class OCPPInterfaceEnumType(StrEnum):
    """OCPPInterfaceEnumType, 3.71."""

    __enumeration__ = "ocpp-2.1/OCPPInterfaceEnumType"

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
    Any = "Any"
    """The station may use any of its interfaces."""


@unique
class OCPPTransportEnumType(StrEnum):
    """OCPPTransportEnumType, 3.72."""

    __enumeration__ = "ocpp-2.1/OCPPTransportEnumType"

    SOAP = "SOAP"
    """SOAP as in OCPP 1.x; no valid choice for OCPP 2."""
    JSON = "JSON"
    """JSON over WebSocket, the only transport of OCPP 2."""


@unique
class OCPPVersionEnumType(StrEnum):
    """OCPPVersionEnumType, 3.73."""

    __enumeration__ = "ocpp-2.1/OCPPVersionEnumType"

    OCPP12 = "OCPP12"
    """Connect with OCPP 1.2."""
    OCPP15 = "OCPP15"
    """Connect with OCPP 1.5."""
    OCPP16 = "OCPP16"
    """Connect with OCPP 1.6."""
    OCPP20 = "OCPP20"
    """OCPP 2.0, withdrawn; read as 2.0.1. Deprecated: use OCPP201."""
    OCPP201 = "OCPP201"
    """Connect with OCPP 2.0.1."""
    OCPP21 = "OCPP21"
    """Connect with OCPP 2.1."""


@unique
class OperationModeEnumType(StrEnum):
    """OperationModeEnumType, 3.75."""

    __enumeration__ = "ocpp-2.1/OperationModeEnumType"

    Idle = "Idle"
    """The EV stands by or sleeps, so that little energy flows."""
    ChargingOnly = "ChargingOnly"
    """Ordinary or smart charging, nothing is given back; the default."""
    CentralSetpoint = "CentralSetpoint"
    """The CSMS sets the power in either direction."""
    ExternalSetpoint = "ExternalSetpoint"
    """Another system sets the power directly at the station."""
    ExternalLimits = "ExternalLimits"
    """Another system sets the limits directly at the station."""
    CentralFrequency = "CentralFrequency"
    """The CSMS steers the power to support the grid frequency."""
    LocalFrequency = "LocalFrequency"
    """The station follows the grid frequency by itself."""
    LocalLoadBalancing = "LocalLoadBalancing"
    """The station follows the load of the site by itself."""


@unique
class OperationalStatusEnumType(StrEnum):
    """OperationalStatusEnumType, 3.74."""

    __enumeration__ = "ocpp-2.1/OperationalStatusEnumType"

    Inoperative = "Inoperative"
    """Take out of service for charging."""
    Operative = "Operative"
    """Put into service for charging."""


@unique
class PaymentStatusEnumType(StrEnum):
    """PaymentStatusEnumType, 3.76."""

    __enumeration__ = "ocpp-2.1/PaymentStatusEnumType"

    Settled = "Settled"
    """The payment was made."""
    Canceled = "Canceled"
    """There was nothing to bill, and the payment was called off."""
    Rejected = "Rejected"
    """The payment provider turned the payment down."""
    Failed = "Failed"
    """Given up after the last try because of communication problems."""


@unique
class PhaseEnumType(StrEnum):
    """PhaseEnumType, 3.77."""

    __enumeration__ = "ocpp-2.1/PhaseEnumType"

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
class PowerDuringCessationEnumType(StrEnum):
    """PowerDuringCessationEnumType, 3.78."""

    __enumeration__ = "ocpp-2.1/PowerDuringCessationEnumType"

    Active = "Active"
    """Active power is to flow during a fault of the grid."""
    Reactive = "Reactive"
    """Reactive power is to flow during a fault of the grid."""


@unique
class PreconditioningStatusEnumType(StrEnum):
    """PreconditioningStatusEnumType, 3.79. The text of edition 1 swaps the descriptions of
    NotReady and Preconditioning."""

    __enumeration__ = "ocpp-2.1/PreconditioningStatusEnumType"

    Unknown = "Unknown"
    """Nothing is known about the battery."""
    Ready = "Ready"
    """The battery can follow a setpoint at once."""
    NotReady = "NotReady"
    """The battery cannot follow a setpoint at once."""
    Preconditioning = "Preconditioning"
    """The battery is being prepared."""


@unique
class PriorityChargingStatusEnumType(StrEnum):
    """PriorityChargingStatusEnumType, 3.80."""

    __enumeration__ = "ocpp-2.1/PriorityChargingStatusEnumType"

    Accepted = "Accepted"
    """Priority charging is switched as asked."""
    Rejected = "Rejected"
    """The station turns the request down."""
    NoProfile = "NoProfile"
    """There is no profile for priority charging."""


@unique
class PublishFirmwareStatusEnumType(StrEnum):
    """PublishFirmwareStatusEnumType, 3.81."""

    __enumeration__ = "ocpp-2.1/PublishFirmwareStatusEnumType"

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
    """ReadingContextEnumType, 3.82."""

    __enumeration__ = "ocpp-2.1/ReadingContextEnumType"

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
    """ReasonEnumType, 3.83. stoppedReason may be left out only for Local."""

    __enumeration__ = "ocpp-2.1/ReasonEnumType"

    DeAuthorized = "DeAuthorized"
    """The CSMS no longer accepted the token in its answer to an event."""
    EmergencyStop = "EmergencyStop"
    """Somebody pressed the emergency stop."""
    EnergyLimitReached = "EnergyLimitReached"
    """A limit on energy enforced on site was reached. Deprecated: such a limit ends the energy
    transfer, not the transaction; a trigger reason tells of it."""
    EVDisconnected = "EVDisconnected"
    """The cable was pulled, or the EV left the inductive pad."""
    GroundFault = "GroundFault"
    """Current leaked to earth."""
    ImmediateReset = "ImmediateReset"
    """A reset of type Immediate ended it."""
    MasterPass = "MasterPass"
    """A master token, such as that of the police, ended it."""
    Local = "Local"
    """The driver ended it at the station, by card or button; the normal end."""
    LocalOutOfCredit = "LocalOutOfCredit"
    """A credit limit enforced by the station ran out. Deprecated: such a limit ends the energy
    transfer, not the transaction; a trigger reason tells of it."""
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
    """The battery reached a charge limit enforced on site. Deprecated: such a limit ends the
    energy transfer, not the transaction; a trigger reason tells of it."""
    StoppedByEV = "StoppedByEV"
    """The vehicle ended it."""
    TimeLimitReached = "TimeLimitReached"
    """A limit on time enforced on site was reached. Deprecated: such a limit ends the energy
    transfer, not the transaction; a trigger reason tells of it."""
    Timeout = "Timeout"
    """No EV was connected in time."""
    ReqEnergyTransferRejected = "ReqEnergyTransferRejected"
    """The EV asked for a kind of transfer that was not allowed."""


@unique
class RecurrencyKindEnumType(StrEnum):
    """RecurrencyKindEnumType, 3.84."""

    __enumeration__ = "ocpp-2.1/RecurrencyKindEnumType"

    Daily = "Daily"
    """Starts over every 24 hours."""
    Weekly = "Weekly"
    """Starts over every 7 days, on the same weekday."""


@unique
class RegistrationStatusEnumType(StrEnum):
    """RegistrationStatusEnumType, 3.85."""

    __enumeration__ = "ocpp-2.1/RegistrationStatusEnumType"

    Accepted = "Accepted"
    """The CSMS takes the station into service."""
    Pending = "Pending"
    """The CSMS wants to set up or query the station before accepting it."""
    Rejected = "Rejected"
    """The CSMS does not take the station, perhaps it does not know it."""


@unique
class ReportBaseEnumType(StrEnum):
    """ReportBaseEnumType, 3.86."""

    __enumeration__ = "ocpp-2.1/ReportBaseEnumType"

    ConfigurationInventory = "ConfigurationInventory"
    """Everything the operator can set."""
    FullInventory = "FullInventory"
    """The whole device model, without monitoring settings."""
    SummaryInventory = "SummaryInventory"
    """Present availability and any problems."""


@unique
class RequestStartStopStatusEnumType(StrEnum):
    """RequestStartStopStatusEnumType, 3.87."""

    __enumeration__ = "ocpp-2.1/RequestStartStopStatusEnumType"

    Accepted = "Accepted"
    """The station will try to start or stop as asked."""
    Rejected = "Rejected"
    """The station will not start or stop."""


@unique
class ReservationUpdateStatusEnumType(StrEnum):
    """ReservationUpdateStatusEnumType, 3.88."""

    __enumeration__ = "ocpp-2.1/ReservationUpdateStatusEnumType"

    Expired = "Expired"
    """The reservation ran out unused."""
    Removed = "Removed"
    """The reservation was dropped before its end, as by a fault."""
    NoTransaction = "NoTransaction"
    """The reservation was used, but no transaction came of it."""


@unique
class ReserveNowStatusEnumType(StrEnum):
    """ReserveNowStatusEnumType, 3.89."""

    __enumeration__ = "ocpp-2.1/ReserveNowStatusEnumType"

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
    """ResetEnumType, 3.90."""

    __enumeration__ = "ocpp-2.1/ResetEnumType"

    Immediate = "Immediate"
    """Restart at once, ending any transactions."""
    OnIdle = "OnIdle"
    """Restart once no transaction is running."""
    ImmediateAndResume = "ImmediateAndResume"
    """Restart at once and take up running transactions again."""


@unique
class ResetStatusEnumType(StrEnum):
    """ResetStatusEnumType, 3.91."""

    __enumeration__ = "ocpp-2.1/ResetStatusEnumType"

    Accepted = "Accepted"
    """The station restarts now."""
    Rejected = "Rejected"
    """The station does not restart."""
    Scheduled = "Scheduled"
    """The station restarts once what keeps it busy is over."""


@unique
class SendLocalListStatusEnumType(StrEnum):
    """SendLocalListStatusEnumType, 3.92."""

    __enumeration__ = "ocpp-2.1/SendLocalListStatusEnumType"

    Accepted = "Accepted"
    """The local list has been updated."""
    Failed = "Failed"
    """The local list could not be updated."""
    VersionMismatch = "VersionMismatch"
    """The differential update is not newer than the list on the station."""


@unique
class SetMonitoringStatusEnumType(StrEnum):
    """SetMonitoringStatusEnumType, 3.93."""

    __enumeration__ = "ocpp-2.1/SetMonitoringStatusEnumType"

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
    """SetNetworkProfileStatusEnumType, 3.94."""

    __enumeration__ = "ocpp-2.1/SetNetworkProfileStatusEnumType"

    Accepted = "Accepted"
    """The connection profile is stored."""
    Rejected = "Rejected"
    """The station refuses the connection profile."""
    Failed = "Failed"
    """Storing the connection profile did not work."""


@unique
class SetVariableStatusEnumType(StrEnum):
    """SetVariableStatusEnumType, 3.95."""

    __enumeration__ = "ocpp-2.1/SetVariableStatusEnumType"

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
class TariffChangeStatusEnumType(StrEnum):
    """TariffChangeStatusEnumType, 3.96."""

    __enumeration__ = "ocpp-2.1/TariffChangeStatusEnumType"

    Accepted = "Accepted"
    """The transaction goes on with the new tariff."""
    Rejected = "Rejected"
    """The station turns the request down."""
    TooManyElements = "TooManyElements"
    """The tariff has more elements than the station can hold."""
    ConditionNotSupported = "ConditionNotSupported"
    """The tariff has a condition that the station cannot apply."""
    TxNotFound = "TxNotFound"
    """There is no such transaction, or it has ended."""
    NoCurrencyChange = "NoCurrencyChange"
    """The currency may not change within a transaction."""


@unique
class TariffClearStatusEnumType(StrEnum):
    """TariffClearStatusEnumType, 3.97."""

    __enumeration__ = "ocpp-2.1/TariffClearStatusEnumType"

    Accepted = "Accepted"
    """The tariff was removed."""
    Rejected = "Rejected"
    """The station turns the request down."""
    NoTariff = "NoTariff"
    """There is no tariff for the EVSE or token."""


@unique
class TariffCostEnumType(StrEnum):
    """TariffCostEnumType, 3.98."""

    __enumeration__ = "ocpp-2.1/TariffCostEnumType"

    NormalCost = "NormalCost"
    """The cost as the tariff gives it."""
    MinCost = "MinCost"
    """The cost was raised to the least amount."""
    MaxCost = "MaxCost"
    """The cost was cut to the greatest amount."""


@unique
class TariffGetStatusEnumType(StrEnum):
    """TariffGetStatusEnumType, 3.99."""

    __enumeration__ = "ocpp-2.1/TariffGetStatusEnumType"

    Accepted = "Accepted"
    """The tariffs come with the answer."""
    Rejected = "Rejected"
    """The station turns the request down."""
    NoTariff = "NoTariff"
    """There is no tariff to tell."""


@unique
class TariffKindEnumType(StrEnum):
    """TariffKindEnumType, 3.100."""

    __enumeration__ = "ocpp-2.1/TariffKindEnumType"

    DefaultTariff = "DefaultTariff"
    """Applies to every driver without a tariff of their own."""
    DriverTariff = "DriverTariff"
    """Applies to one driver, by the identification used."""


@unique
class TariffSetStatusEnumType(StrEnum):
    """TariffSetStatusEnumType, 3.101."""

    __enumeration__ = "ocpp-2.1/TariffSetStatusEnumType"

    Accepted = "Accepted"
    """The tariff is in place."""
    Rejected = "Rejected"
    """The station turns the request down."""
    TooManyElements = "TooManyElements"
    """The tariff has more elements than the station can hold."""
    ConditionNotSupported = "ConditionNotSupported"
    """The tariff has a condition that the station cannot apply."""
    DuplicateTariffId = "DuplicateTariffId"
    """Another tariff has this identifier."""


@unique
class TransactionEventEnumType(StrEnum):
    """TransactionEventEnumType, 3.102."""

    __enumeration__ = "ocpp-2.1/TransactionEventEnumType"

    Ended = "Ended"
    """The last message of a transaction."""
    Started = "Started"
    """The first message of a transaction."""
    Updated = "Updated"
    """Any message between the first and the last."""


@unique
class TriggerMessageStatusEnumType(StrEnum):
    """TriggerMessageStatusEnumType, 3.103."""

    __enumeration__ = "ocpp-2.1/TriggerMessageStatusEnumType"

    Accepted = "Accepted"
    """The station will send the message asked for."""
    Rejected = "Rejected"
    """The station will not send the message asked for."""
    NotImplemented = "NotImplemented"
    """The station does not have the message asked for."""


@unique
class TriggerReasonEnumType(StrEnum):
    """TriggerReasonEnumType, 3.104."""

    __enumeration__ = "ocpp-2.1/TriggerReasonEnumType"

    AbnormalCondition = "AbnormalCondition"
    """An error or fault came up."""
    Authorized = "Authorized"
    """The driver or EV got leave to charge, by whatever means."""
    CablePluggedIn = "CablePluggedIn"
    """The cable was plugged in and an EV is there."""
    ChargingRateChanged = "ChargingRateChanged"
    """The charging rate moved by more than the set margin."""
    ChargingStateChanged = "ChargingStateChanged"
    """The charging state of the transaction changed."""
    CostLimitReached = "CostLimitReached"
    """The allowed cost has been used up."""
    Deauthorized = "Deauthorized"
    """The CSMS no longer accepted the token in its answer to an event."""
    EnergyLimitReached = "EnergyLimitReached"
    """The allowed energy has been used up, as with prepaid charging."""
    EVCommunicationLost = "EVCommunicationLost"
    """The link to the EV broke, for instance by unplugging."""
    EVConnectTimeout = "EVConnectTimeout"
    """No EV was connected in time."""
    EVDeparted = "EVDeparted"
    """The parking bay has become empty."""
    EVDetected = "EVDetected"
    """A vehicle has come into the parking bay."""
    LimitSet = "LimitSet"
    """A limit of cost, time, energy or charge level was set or changed."""
    MeterValueClock = "MeterValueClock"
    """A clock-aligned meter reading is due."""
    MeterValuePeriodic = "MeterValuePeriodic"
    """A periodic meter reading is due."""
    OperationModeChanged = "OperationModeChanged"
    """The mode of operation changed with a new schedule period."""
    RemoteStart = "RemoteStart"
    """The CSMS asked to start a transaction."""
    RemoteStop = "RemoteStop"
    """The CSMS asked to stop the transaction."""
    ResetCommand = "ResetCommand"
    """The CSMS told the station to reset."""
    RunningCost = "RunningCost"
    """The running cost is due to be told."""
    SignedDataReceived = "SignedDataReceived"
    """The energy meter delivered signed data."""
    SoCLimitReached = "SoCLimitReached"
    """The battery has reached the allowed charge level."""
    StopAuthorized = "StopAuthorized"
    """The driver was authorized to end charging, for instance by card."""
    TariffChanged = "TariffChanged"
    """The tariff of the transaction has changed."""
    TariffNotAccepted = "TariffNotAccepted"
    """The driver did not accept the tariff; the token is no longer authorized."""
    TimeLimitReached = "TimeLimitReached"
    """The allowed time has been used up, as with prepaid charging."""
    Trigger = "Trigger"
    """The CSMS asked for the event with TriggerMessage."""
    TxResumed = "TxResumed"
    """The transaction goes on after a reset or power cut."""
    UnlockCommand = "UnlockCommand"
    """The CSMS told the station to unlock the connector."""


@unique
class UnlockStatusEnumType(StrEnum):
    """UnlockStatusEnumType, 3.105."""

    __enumeration__ = "ocpp-2.1/UnlockStatusEnumType"

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
    """UnpublishFirmwareStatusEnumType, 3.106."""

    __enumeration__ = "ocpp-2.1/UnpublishFirmwareStatusEnumType"

    DownloadOngoing = "DownloadOngoing"
    """Other stations are still downloading the file, so it stays on offer."""
    NoFirmware = "NoFirmware"
    """No such file was on offer."""
    Unpublished = "Unpublished"
    """The file is no longer on offer."""


@unique
class UpdateEnumType(StrEnum):
    """UpdateEnumType, 3.107."""

    __enumeration__ = "ocpp-2.1/UpdateEnumType"

    Differential = "Differential"
    """Change only the entries given."""
    Full = "Full"
    """Replace the whole list by the entries given."""


@unique
class UpdateFirmwareStatusEnumType(StrEnum):
    """UpdateFirmwareStatusEnumType, 3.108."""

    __enumeration__ = "ocpp-2.1/UpdateFirmwareStatusEnumType"

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
    """UploadLogStatusEnumType, 3.109."""

    __enumeration__ = "ocpp-2.1/UploadLogStatusEnumType"

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
    """VPNEnumType, 3.110."""

    __enumeration__ = "ocpp-2.1/VPNEnumType"

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

    __enumeration__ = "ocpp-2.1/SecurityEvent"

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
    DiscardedRenewedClientCertificate = "DiscardedRenewedClientCertificate"
    """A renewed client certificate was dropped because it did not work."""
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
    """UnitOfMeasure, appendix 2. An absent unit means Wh; the list may be extended by units of
    one's own."""

    __enumeration__ = "ocpp-2.1/UnitOfMeasure"

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
    mHz = "mHz"
    """Thousandths of a hertz, of frequency."""
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

    __enumeration__ = "ocpp-2.1/ReasonCode"

    DuplicateProfile = "DuplicateProfile"
    """Same stack level and purpose as another profile, at overlapping times."""
    InvalidProfile = "InvalidProfile"
    """Something in the charging profile is wrong."""
    InvalidProfileId = "InvalidProfileId"
    """The profile number is not valid."""
    InvalidSchedule = "InvalidSchedule"
    """Something in the charging schedule is wrong."""
    InvalidStackLevel = "InvalidStackLevel"
    """The stack level of the charging profile is wrong."""
    NoFreqWattCurve = "NoFreqWattCurve"
    """The frequency curve needed for this mode is missing."""
    NoPhaseForDC = "NoPhaseForDC"
    """Phases were given for direct current."""
    NoSignalWattCurve = "NoSignalWattCurve"
    """The signal curve needed for this mode is missing."""
    RateLimitExceeded = "RateLimitExceeded"
    """Requests come faster than allowed."""
    UnsupportedKind = "UnsupportedKind"
    """The kind of the profile is not supported."""
    UnsupportedPurpose = "UnsupportedPurpose"
    """The purpose of the profile is not supported."""
    UnsupportedRateUnit = "UnsupportedRateUnit"
    """The receiver cannot work with this unit of charging rate."""
    CSNotAccepted = "CSNotAccepted"
    """The CSMS has not accepted the station's BootNotification so far."""
    FixedCable = "FixedCable"
    """The cable is attached for good, so nothing can be unlocked."""
    NoCable = "NoCable"
    """No cable is plugged in at the moment."""
    UnknownConnectorId = "UnknownConnectorId"
    """The EVSE has no connector with that ID."""
    UnknownConnectorType = "UnknownConnectorType"
    """The EVSE has no connector of that type."""
    UnknownEvse = "UnknownEvse"
    """The station has no such EVSE."""
    BatterySoHLow = "BatterySoHLow"
    """The health of the battery is too low for swapping."""
    BatterySoC = "BatterySoC"
    """The charge level of the battery does not allow swapping."""
    BatteryDamaged = "BatteryDamaged"
    """The battery is damaged."""
    BatteryUnknown = "BatteryUnknown"
    """The battery is not one that is known."""
    BatteryType = "BatteryType"
    """The type of the battery does not fit."""
    NoBatteryAvailable = "NoBatteryAvailable"
    """No charged battery is at hand."""
    DuplicateRequestId = "DuplicateRequestId"
    """The request ID was used before for this kind of request."""
    InvalidMessageSeq = "InvalidMessageSeq"
    """The message is out of place at this point of the exchange."""
    MissingDevModelInfo = "MissingDevModelInfo"
    """The device model lacks information the operation needs."""
    NoError = "NoError"
    """All is well; additionalInfo just has something to add."""
    NotFound = "NotFound"
    """Nothing matches the ID or the criteria."""
    Unspecified = "Unspecified"
    """No particular reason; additionalInfo may tell more."""
    UnsupportedRequest = "UnsupportedRequest"
    """The receiver does not support the request."""
    FwUpdateInProgress = "FwUpdateInProgress"
    """A running firmware update stands in the way."""
    NotEnabled = "NotEnabled"
    """The feature is switched off."""
    ReadOnly = "ReadOnly"
    """The variable can only be read, so it was not set."""
    WriteOnly = "WriteOnly"
    """The variable can only be set, so it was not read."""
    InvalidCSR = "InvalidCSR"
    """The certificate signing request sent is no good."""
    InvalidCertificate = "InvalidCertificate"
    """The certificate sent is no good."""
    InvalidURL = "InvalidURL"
    """The address sent is no good."""
    RedirectNotAllowed = "RedirectNotAllowed"
    """The address answered with a redirect, which is not followed."""
    InternalError = "InternalError"
    """Something went wrong inside the receiver."""
    OutOfMemory = "OutOfMemory"
    """The system has too little memory for it."""
    OutOfStorage = "OutOfStorage"
    """The system has too little storage for it."""
    InvalidIdToken = "InvalidIdToken"
    """The token sent is not valid."""
    TxInProgress = "TxInProgress"
    """A running transaction stands in the way."""
    TxNotFound = "TxNotFound"
    """No such transaction exists."""
    TxStarted = "TxStarted"
    """A transaction has begun already, perhaps by plugging in."""
    InvalidValue = "InvalidValue"
    """Some value sent is no good."""
    MissingParam = "MissingParam"
    """A parameter the request needs was left out."""
    TooLargeElement = "TooLargeElement"
    """One element is too big to handle."""
    TooManyElements = "TooManyElements"
    """The list sent is too long."""
    UnsupportedParam = "UnsupportedParam"
    """A parameter was sent that the receiver does not support."""
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


@unique
class Component(StrEnum):
    """Component, appendix 3."""

    __enumeration__ = "ocpp-2.1/Component"

    AlignedDataCtrlr = "AlignedDataCtrlr"
    """Settings of clock-aligned meter readings."""
    AuthCacheCtrlr = "AuthCacheCtrlr"
    """Settings of the cache of authorized tokens."""
    AuthCtrlr = "AuthCtrlr"
    """Settings of authorization in general."""
    CHAdeMOCtrlr = "CHAdeMOCtrlr"
    """Data exchanged with the EV by CHAdeMO."""
    ClockCtrlr = "ClockCtrlr"
    """Settings of time and time zone."""
    CustomizationCtrlr = "CustomizationCtrlr"
    """Extensions by vendors."""
    DeviceDataCtrlr = "DeviceDataCtrlr"
    """Limits on reading and writing the device model."""
    DisplayMessageCtrlr = "DisplayMessageCtrlr"
    """Settings of display messages."""
    ISO15118Ctrlr = "ISO15118Ctrlr"
    """Settings of the ISO 15118 link to the EV."""
    LocalAuthListCtrlr = "LocalAuthListCtrlr"
    """Settings of the local authorization list."""
    MonitoringCtrlr = "MonitoringCtrlr"
    """Settings of monitors."""
    OCPPCommCtrlr = "OCPPCommCtrlr"
    """Settings of the link to the CSMS."""
    ReservationCtrlr = "ReservationCtrlr"
    """Settings of reservations."""
    SampledDataCtrlr = "SampledDataCtrlr"
    """Settings of sampled meter readings."""
    SecurityCtrlr = "SecurityCtrlr"
    """Settings of security."""
    SmartChargingCtrlr = "SmartChargingCtrlr"
    """Settings of smart charging."""
    TariffCostCtrlr = "TariffCostCtrlr"
    """Settings of tariffs and costs."""
    TxCtrlr = "TxCtrlr"
    """Settings of transactions."""
    V2XChargingCtrlr = "V2XChargingCtrlr"
    """Settings of giving energy back."""
    DCDERCtrlr = "DCDERCtrlr"
    """Grid support by a station with its own inverter."""
    ACDERCtrlr = "ACDERCtrlr"
    """Grid support by the inverter in the EV."""
    BatterySwapCtrlr = "BatterySwapCtrlr"
    """Settings of battery swapping."""
    WebPaymentsCtrlr = "WebPaymentsCtrlr"
    """Settings of payments by web."""
    AccessBarrier = "AccessBarrier"
    """Barrier or gate of a parking space."""
    AcDcConverter = "AcDcConverter"
    """Converter from alternating to direct current."""
    AcPhaseSelector = "AcPhaseSelector"
    """Switch between phases."""
    Actuator = "Actuator"
    """Any moving part driven by the station."""
    AirCoolingSystem = "AirCoolingSystem"
    """Cooling by fans."""
    AreaVentilation = "AreaVentilation"
    """Ventilation of the parking area."""
    BayOccupancySensor = "BayOccupancySensor"
    """Sensor for a vehicle in the bay."""
    BeaconLighting = "BeaconLighting"
    """Light that makes the station visible from afar."""
    CableBreakawaySensor = "CableBreakawaySensor"
    """Sensor for a cable torn off."""
    CaseAccessSensor = "CaseAccessSensor"
    """Sensor for an opened case."""
    ChargingStation = "ChargingStation"
    """The station as a whole."""
    ChargingStatusIndicator = "ChargingStatusIndicator"
    """Light that shows the charging status."""
    ConnectedEV = "ConnectedEV"
    """The EV that is connected."""
    Connector = "Connector"
    """One socket or plug of an EVSE."""
    ConnectorHolsterRelease = "ConnectorHolsterRelease"
    """Lock that frees the plug from its holster."""
    ConnectorHolsterSensor = "ConnectorHolsterSensor"
    """Sensor for the plug in its holster."""
    ConnectorPlugRetentionLock = "ConnectorPlugRetentionLock"
    """Lock that holds a plug in the socket."""
    ConnectorProtectionRelease = "ConnectorProtectionRelease"
    """Cover or shutter in front of the connector."""
    Controller = "Controller"
    """Any embedded controller of the station."""
    ControlMetering = "ControlMetering"
    """Meter for control, not for billing."""
    CPPWMController = "CPPWMController"
    """Controller of the control pilot signal."""
    DataLink = "DataLink"
    """Link for data, such as a modem."""
    Display = "Display"
    """Screen for the driver."""
    DistributionPanel = "DistributionPanel"
    """Switchboard that feeds the station."""
    ElectricalFeed = "ElectricalFeed"
    """Supply from the grid."""
    ELVSupply = "ELVSupply"
    """Supply of low voltage for the electronics."""
    EmergencyStopSensor = "EmergencyStopSensor"
    """Emergency stop button."""
    EnvironmentalLighting = "EnvironmentalLighting"
    """Light for the surroundings."""
    EVRetentionLock = "EVRetentionLock"
    """Lock at the side of the vehicle that keeps the plug in while current flows."""
    EVSE = "EVSE"
    """One unit that charges one vehicle at a time."""
    ExternalTemperatureSensor = "ExternalTemperatureSensor"
    """Thermometer outside the case."""
    FiscalMetering = "FiscalMetering"
    """Meter for billing."""
    FloodSensor = "FloodSensor"
    """Sensor for water in the case."""
    GroundIsolationProtection = "GroundIsolationProtection"
    """Watch over the isolation to ground."""
    Heater = "Heater"
    """Heating inside the case."""
    HumiditySensor = "HumiditySensor"
    """Sensor for humidity inside the case."""
    LightSensor = "LightSensor"
    """Sensor for daylight."""
    LiquidCoolingSystem = "LiquidCoolingSystem"
    """Cooling by a liquid."""
    LocalAvailabilitySensor = "LocalAvailabilitySensor"
    """Switch that takes the station out of use on site."""
    LocalController = "LocalController"
    """Controller between several stations and the CSMS."""
    LocalEnergyStorage = "LocalEnergyStorage"
    """Battery of the station or site."""
    OverCurrentProtection = "OverCurrentProtection"
    """Fuse or breaker against too much current."""
    OverCurrentProtectionRecloser = "OverCurrentProtectionRecloser"
    """Device that closes the breaker again."""
    PowerContactor = "PowerContactor"
    """Contactor that switches the power."""
    RCD = "RCD"
    """Residual current device."""
    RCDRecloser = "RCDRecloser"
    """Device that closes the residual current device again."""
    RealTimeClock = "RealTimeClock"
    """Clock of the station."""
    ShockSensor = "ShockSensor"
    """Sensor for blows against the case."""
    SpacesCountSignage = "SpacesCountSignage"
    """Sign that shows how many spaces are free."""
    Switch = "Switch"
    """Any switch of the station."""
    TemperatureSensor = "TemperatureSensor"
    """Thermometer inside the case."""
    TiltSensor = "TiltSensor"
    """Sensor for a tilted station."""
    TokenReader = "TokenReader"
    """Reader of tokens, such as RFID cards."""
    UpstreamProtectionTrigger = "UpstreamProtectionTrigger"
    """Device that trips a breaker upstream."""
    UIInput = "UIInput"
    """Buttons or keys for the driver."""
    VehicleIdSensor = "VehicleIdSensor"
    """Reader of number plates or other marks of vehicles."""


@unique
class Variable(StrEnum):
    """Variable, appendix 4."""

    __enumeration__ = "ocpp-2.1/Variable"

    ACCurrent = "ACCurrent"
    """Alternating current, by phase."""
    ACPhaseSwitchingSupported = "ACPhaseSwitchingSupported"
    """Whether the number of phases can be switched."""
    ACVoltage = "ACVoltage"
    """Voltage of alternating current, by phase."""
    Active = "Active"
    """Whether the component is doing its work."""
    ActiveMonitoringBase = "ActiveMonitoringBase"
    """Which set of monitors is in force."""
    ActiveMonitoringLevel = "ActiveMonitoringLevel"
    """Severity up to which events are reported."""
    ActiveNetworkProfile = "ActiveNetworkProfile"
    """The network profile in use."""
    ActiveTransactionId = "ActiveTransactionId"
    """Identifier of the running transaction."""
    AdditionalInfoItemsPerMessage = "AdditionalInfoItemsPerMessage"
    """`AdditionalInfoItemsPerMessage` on the wire."""
    AdditionalRootCertificateCheck = "AdditionalRootCertificateCheck"
    """Whether a new CSMS root must be signed by the old one."""
    AllowEnergyTransferResumption = "AllowEnergyTransferResumption"
    """Whether a transaction may take up energy again after a restart."""
    AllowNewSessionsPendingFirmwareUpdate = "AllowNewSessionsPendingFirmwareUpdate"
    """Whether sessions may begin while an update waits."""
    AllowReset = "AllowReset"
    """Whether the component can be reset."""
    AllowSecurityProfileDowngrade = "AllowSecurityProfileDowngrade"
    """Whether a lower security profile may be set."""
    Angle = "Angle"
    """`Angle` on the wire."""
    Attempts = "Attempts"
    """`Attempts` on the wire."""
    AuthorizeRemoteStart = "AuthorizeRemoteStart"
    """Whether a remote start is authorized first."""
    AvailabilityState = "AvailabilityState"
    """Status as in StatusNotification."""
    Available = "Available"
    """Whether the component exists."""
    BasicAuthPassword = "BasicAuthPassword"
    """Password for HTTP Basic authentication."""
    BytesPerMessage = "BytesPerMessage"
    """Most bytes one message may have."""
    CentralContractValidationAllowed = "CentralContractValidationAllowed"
    """Whether the CSMS may check contract certificates."""
    CertSigningRepeatTimes = "CertSigningRepeatTimes"
    """How often the request for a signed certificate is repeated."""
    CertSigningWaitMinimum = "CertSigningWaitMinimum"
    """Seconds to wait for a signed certificate before asking again."""
    Certificate = "Certificate"
    """`Certificate` on the wire."""
    CertificateEntries = "CertificateEntries"
    """How many certificates are stored or may be."""
    CertificateStatusSource = "CertificateStatusSource"
    """`CertificateStatusSource` on the wire."""
    ChargeProtocol = "ChargeProtocol"
    """`ChargeProtocol` on the wire."""
    ChargingCompleteBulk = "ChargingCompleteBulk"
    """`ChargingCompleteBulk` on the wire."""
    ChargingCompleteFull = "ChargingCompleteFull"
    """`ChargingCompleteFull` on the wire."""
    ChargingProfilePersistence = "ChargingProfilePersistence"
    """Whether profiles survive a restart."""
    ChargingState = "ChargingState"
    """Charging state of the EVSE or EV."""
    ChargingTime = "ChargingTime"
    """`ChargingTime` on the wire."""
    Color = "Color"
    """`Color` on the wire."""
    CommunicationParent = "CommunicationParent"
    """`CommunicationParent` on the wire."""
    Complete = "Complete"
    """`Complete` on the wire."""
    ConditionsSupported = "ConditionsSupported"
    """`ConditionsSupported` on the wire."""
    ConfigurationValueSize = "ConfigurationValueSize"
    """Most characters of a variable that is set."""
    ConnectedTime = "ConnectedTime"
    """`ConnectedTime` on the wire."""
    ConnectorType = "ConnectorType"
    """Kind of connector, see ConnectorEnumStringType."""
    ContractCertificateInstallationEnabled = "ContractCertificateInstallationEnabled"
    """Whether contract certificates may be installed."""
    ContractValidationOffline = "ContractValidationOffline"
    """Whether contract certificates are checked while offline."""
    Count = "Count"
    """`Count` on the wire."""
    CountryName = "CountryName"
    """Country of the station, for its certificate."""
    Currency = "Currency"
    """Currency of tariffs and costs."""
    CurrentImbalance = "CurrentImbalance"
    """`CurrentImbalance` on the wire."""
    CustomImplementationEnabled = "CustomImplementationEnabled"
    """Whether an extension of a vendor is on."""
    CustomTriggers = "CustomTriggers"
    """Names of the triggers that a vendor has defined."""
    DCCurrent = "DCCurrent"
    """`DCCurrent` on the wire."""
    DCInputPhaseControl = "DCInputPhaseControl"
    """`DCInputPhaseControl` on the wire."""
    DCVoltage = "DCVoltage"
    """`DCVoltage` on the wire."""
    DataText = "DataText"
    """`DataText` on the wire."""
    DateTime = "DateTime"
    """`DateTime` on the wire."""
    DepartureTime = "DepartureTime"
    """`DepartureTime` on the wire."""
    DisablePostAuthorize = "DisablePostAuthorize"
    """Whether known tokens that are not accepted are not asked about again."""
    DisableRemoteAuthorization = "DisableRemoteAuthorization"
    """Whether tokens are never asked about at the CSMS."""
    DischargePower = "DischargePower"
    """`DischargePower` on the wire."""
    DisplayMessages = "DisplayMessages"
    """How many messages are stored or may be."""
    ECVariant = "ECVariant"
    """`ECVariant` on the wire."""
    EVConnectionTimeOut = "EVConnectionTimeOut"
    """Seconds a user has to plug in."""
    ElectricalParent = "ElectricalParent"
    """`ElectricalParent` on the wire."""
    Enabled = "Enabled"
    """Whether the component is switched on."""
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
    ExternalConfigChangeDate = "ExternalConfigChangeDate"
    """`ExternalConfigChangeDate` on the wire."""
    ExternalConstraintsProfileDisallowed = "ExternalConstraintsProfileDisallowed"
    """Whether the CSMS may not set external limits."""
    ExternalControlSignalsEnabled = "ExternalControlSignalsEnabled"
    """Whether other systems than the CSMS may steer charging."""
    Fallback = "Fallback"
    """`Fallback` on the wire."""
    FanSpeed = "FanSpeed"
    """`FanSpeed` on the wire."""
    FieldLength = "FieldLength"
    """Most characters of a field, if more than the standard's."""
    FileTransferProtocols = "FileTransferProtocols"
    """Protocols for firmware and logs."""
    FirmwareVersion = "FirmwareVersion"
    """`FirmwareVersion` on the wire."""
    Force = "Force"
    """`Force` on the wire."""
    Formats = "Formats"
    """`Formats` on the wire."""
    Frequency = "Frequency"
    """`Frequency` on the wire."""
    FrequencySchedule = "FrequencySchedule"
    """`FrequencySchedule` on the wire."""
    FuseRating = "FuseRating"
    """`FuseRating` on the wire."""
    HandleFailedTariff = "HandleFailedTariff"
    """`HandleFailedTariff` on the wire."""
    HeartbeatInterval = "HeartbeatInterval"
    """Seconds of silence after which a Heartbeat is sent."""
    Height = "Height"
    """`Height` on the wire."""
    Humidity = "Humidity"
    """`Humidity` on the wire."""
    Hysteresis = "Hysteresis"
    """`Hysteresis` on the wire."""
    ICCID = "ICCID"
    """`ICCID` on the wire."""
    IMSI = "IMSI"
    """`IMSI` on the wire."""
    ISO15118EvseId = "ISO15118EvseId"
    """EVSE identifier told to the EV."""
    IdToken = "IdToken"
    """`IdToken` on the wire."""
    Identity = "Identity"
    """Name of the station in its link to the CSMS."""
    Impedance = "Impedance"
    """`Impedance` on the wire."""
    Interval = "Interval"
    """Seconds between readings or updates."""
    ItemsPerMessage = "ItemsPerMessage"
    """Most items one message may have."""
    Label = "Label"
    """`Label` on the wire."""
    Language = "Language"
    """`Language` on the wire."""
    Length = "Length"
    """`Length` on the wire."""
    LifeTime = "LifeTime"
    """Seconds that a token stays in the cache."""
    Light = "Light"
    """`Light` on the wire."""
    LimitChangeSignificance = "LimitChangeSignificance"
    """Change of a limit in percent from which it is reported."""
    LocalAuthorizeOffline = "LocalAuthorizeOffline"
    """Whether locally known tokens may charge while offline."""
    LocalFrequencyUpdateThreshold = "LocalFrequencyUpdateThreshold"
    """`LocalFrequencyUpdateThreshold` on the wire."""
    LocalLoadBalancing = "LocalLoadBalancing"
    """Thresholds and offsets of local load balancing."""
    LocalPreAuthorize = "LocalPreAuthorize"
    """Whether locally known tokens start without waiting for the CSMS."""
    LogicalParent = "LogicalParent"
    """`LogicalParent` on the wire."""
    Manufacturer = "Manufacturer"
    """`Manufacturer` on the wire."""
    MasterPassGroupId = "MasterPassGroupId"
    """Group whose tokens may stop any transaction."""
    MaxCertificateChainSize = "MaxCertificateChainSize"
    """Largest chain of certificates that is taken."""
    MaxElements = "MaxElements"
    """`MaxElements` on the wire."""
    MaxEnergyOnInvalidId = "MaxEnergyOnInvalidId"
    """Watt hours still delivered after a token proved invalid."""
    MaxExternalConstraintsId = "MaxExternalConstraintsId"
    """Highest number of a profile for external limits."""
    MaxPeriodicEventStreams = "MaxPeriodicEventStreams"
    """Most streams of events at a time."""
    MaxPriceElements = "MaxPriceElements"
    """Most prices in a schedule for the EV."""
    MaxSoc = "MaxSoc"
    """`MaxSoc` on the wire."""
    Measurands = "Measurands"
    """Which measurands are sent."""
    Message = "Message"
    """`Message` on the wire."""
    MessageAttemptInterval = "MessageAttemptInterval"
    """Seconds between attempts to send a message."""
    MessageAttempts = "MessageAttempts"
    """How often a message is tried."""
    MessageTimeout = "MessageTimeout"
    """Seconds to wait for an answer."""
    MinimumStatusDuration = "MinimumStatusDuration"
    """Seconds a status must last before it is reported."""
    Mode = "Mode"
    """`Mode` on the wire."""
    Model = "Model"
    """`Model` on the wire."""
    NetworkAddress = "NetworkAddress"
    """`NetworkAddress` on the wire."""
    NetworkConfigurationPriority = "NetworkConfigurationPriority"
    """Order in which network profiles are tried."""
    NetworkProfileConnectionAttempts = "NetworkProfileConnectionAttempts"
    """How often each network profile is tried."""
    NextTimeOffsetTransitionDateTime = "NextTimeOffsetTransitionDateTime"
    """`NextTimeOffsetTransitionDateTime` on the wire."""
    NonEvseSpecific = "NonEvseSpecific"
    """Whether a reservation may leave the EVSE open."""
    NotificationMaxDelay = "NotificationMaxDelay"
    """`NotificationMaxDelay` on the wire."""
    NotifyChargingLimitWithSchedules = "NotifyChargingLimitWithSchedules"
    """Whether reported limits come with their schedules."""
    NtpServerUri = "NtpServerUri"
    """Addresses of time servers."""
    NtpSource = "NtpSource"
    """Whether time servers are set by hand or by DHCP."""
    OfflineQueuingSeverity = "OfflineQueuingSeverity"
    """Severity up to which events are kept while offline."""
    OfflineTariffFallbackMessage = "OfflineTariffFallbackMessage"
    """Text shown when no tariff is known while offline."""
    OfflineThreshold = "OfflineThreshold"
    """Seconds offline after which all statuses are sent anew."""
    OfflineTxForUnknownIdEnabled = "OfflineTxForUnknownIdEnabled"
    """Whether unknown tokens may charge while offline."""
    Operated = "Operated"
    """`Operated` on the wire."""
    OperatingTimes = "OperatingTimes"
    """`OperatingTimes` on the wire."""
    OrganizationName = "OrganizationName"
    """Operator name for certificates."""
    Overload = "Overload"
    """`Overload` on the wire."""
    Percent = "Percent"
    """`Percent` on the wire."""
    PeriodsPerSchedule = "PeriodsPerSchedule"
    """Most periods of one charging schedule."""
    PhaseRotation = "PhaseRotation"
    """Order of the phases, seen from the grid or parent."""
    Phases3to1 = "Phases3to1"
    """Whether charging can go from three phases to one."""
    PhysicalParent = "PhysicalParent"
    """`PhysicalParent` on the wire."""
    PnCEnabled = "PnCEnabled"
    """Whether Plug and Charge is on."""
    Policy = "Policy"
    """Which entries a full cache drops."""
    PostChargingTime = "PostChargingTime"
    """`PostChargingTime` on the wire."""
    Power = "Power"
    """`Power` on the wire."""
    Present = "Present"
    """`Present` on the wire."""
    Problem = "Problem"
    """`Problem` on the wire."""
    ProfileStackLevel = "ProfileStackLevel"
    """Highest stack level of a profile."""
    Protecting = "Protecting"
    """`Protecting` on the wire."""
    ProtocolAgreed = "ProtocolAgreed"
    """`ProtocolAgreed` on the wire."""
    ProtocolSupported = "ProtocolSupported"
    """`ProtocolSupported` on the wire."""
    ProtocolSupportedByEV = "ProtocolSupportedByEV"
    """`ProtocolSupportedByEV` on the wire."""
    PublicKey = "PublicKey"
    """`PublicKey` on the wire."""
    PublicKeyWithSignedMeterValue = "PublicKeyWithSignedMeterValue"
    """When the public key goes with signed values."""
    QueueAllMessages = "QueueAllMessages"
    """Whether all messages are kept while offline."""
    RateUnit = "RateUnit"
    """Whether limits may be in watts or amperes."""
    RegisterValuesWithoutPhases = "RegisterValuesWithoutPhases"
    """Whether registers are sent as totals only."""
    RemainingTimeBulk = "RemainingTimeBulk"
    """`RemainingTimeBulk` on the wire."""
    RemainingTimeFull = "RemainingTimeFull"
    """`RemainingTimeFull` on the wire."""
    ReportingValueSize = "ReportingValueSize"
    """Most characters of a variable that is reported."""
    RequestMeteringReceipt = "RequestMeteringReceipt"
    """Whether the EV is asked to sign meter readings."""
    ResetRetries = "ResetRetries"
    """How often a failed reset is tried again."""
    ResumptionTimeout = "ResumptionTimeout"
    """Seconds after which a broken transaction is not resumed."""
    SampledMeasurands = "SampledMeasurands"
    """`SampledMeasurands` on the wire."""
    SamplingInterval = "SamplingInterval"
    """`SamplingInterval` on the wire."""
    SeccId = "SeccId"
    """`SeccId` on the wire."""
    SecurityProfile = "SecurityProfile"
    """Number of the security profile in use."""
    SendDuringIdle = "SendDuringIdle"
    """Whether aligned readings stop during transactions."""
    SerialNumber = "SerialNumber"
    """`SerialNumber` on the wire."""
    ServiceRenegotiationSupport = "ServiceRenegotiationSupport"
    """`ServiceRenegotiationSupport` on the wire."""
    SetpointPriority = "SetpointPriority"
    """Which setpoint wins, that of the CSMS or another."""
    SignReadings = "SignReadings"
    """Whether readings are signed."""
    SignStartedReadings = "SignStartedReadings"
    """`SignStartedReadings` on the wire."""
    SignUpdatedReadings = "SignUpdatedReadings"
    """`SignUpdatedReadings` on the wire."""
    SignalStrength = "SignalStrength"
    """`SignalStrength` on the wire."""
    SlotStatus = "SlotStatus"
    """`SlotStatus` on the wire."""
    SoC = "SoC"
    """`SoC` on the wire."""
    SoH = "SoH"
    """`SoH` on the wire."""
    State = "State"
    """`State` on the wire."""
    StateOfCharge = "StateOfCharge"
    """`StateOfCharge` on the wire."""
    StateOfChargeBulk = "StateOfChargeBulk"
    """`StateOfChargeBulk` on the wire."""
    StopTxOnEVSideDisconnect = "StopTxOnEVSideDisconnect"
    """Whether unplugging at the EV ends the transaction."""
    StopTxOnInvalidId = "StopTxOnInvalidId"
    """Whether an invalid token ends the transaction."""
    Storage = "Storage"
    """`Storage` on the wire."""
    SupplyPhases = "SupplyPhases"
    """How many phases are connected."""
    SupportedAdditionalPurposes = "SupportedAdditionalPurposes"
    """Which purposes of 2.1 profiles are supported."""
    SupportedEnergyTransferModes = "SupportedEnergyTransferModes"
    """Which modes of energy transfer are supported."""
    SupportedFormats = "SupportedFormats"
    """Which formats of messages can be shown."""
    SupportedIdTokenTypes = "SupportedIdTokenTypes"
    """Which types of tokens are supported."""
    SupportedLimits = "SupportedLimits"
    """Which limits of a transaction are supported."""
    SupportedOperationModes = "SupportedOperationModes"
    """Which modes of operation are supported."""
    SupportedPriorities = "SupportedPriorities"
    """Which priorities of messages are supported."""
    SupportedProviders = "SupportedProviders"
    """`SupportedProviders` on the wire."""
    SupportedStates = "SupportedStates"
    """Which states of messages are supported."""
    SupportsDynamicProfiles = "SupportsDynamicProfiles"
    """`SupportsDynamicProfiles` on the wire."""
    SupportsEvseSleep = "SupportsEvseSleep"
    """`SupportsEvseSleep` on the wire."""
    SupportsExpiryDateTime = "SupportsExpiryDateTime"
    """`SupportsExpiryDateTime` on the wire."""
    SupportsLimitAtSoC = "SupportsLimitAtSoC"
    """`SupportsLimitAtSoC` on the wire."""
    SupportsMaxOfflineDuration = "SupportsMaxOfflineDuration"
    """`SupportsMaxOfflineDuration` on the wire."""
    SupportsRandomizedDelay = "SupportsRandomizedDelay"
    """`SupportsRandomizedDelay` on the wire."""
    SupportsUseLocalTime = "SupportsUseLocalTime"
    """`SupportsUseLocalTime` on the wire."""
    Suspending = "Suspending"
    """`Suspending` on the wire."""
    Suspension = "Suspension"
    """`Suspension` on the wire."""
    TargetSoc = "TargetSoc"
    """`TargetSoc` on the wire."""
    TariffFallbackMessage = "TariffFallbackMessage"
    """Text shown when no tariff is known."""
    Temperature = "Temperature"
    """`Temperature` on the wire."""
    Time = "Time"
    """`Time` on the wire."""
    TimeAdjustmentReportingThreshold = "TimeAdjustmentReportingThreshold"
    """`TimeAdjustmentReportingThreshold` on the wire."""
    TimeOffset = "TimeOffset"
    """`TimeOffset` on the wire."""
    TimeSource = "TimeSource"
    """Where the time comes from, best first."""
    TimeZone = "TimeZone"
    """Time zone of the station."""
    Timeout = "Timeout"
    """`Timeout` on the wire."""
    Token = "Token"
    """`Token` on the wire."""
    TokenType = "TokenType"
    """Type of the token read."""
    TotalCostFallbackMessage = "TotalCostFallbackMessage"
    """Text shown when the total cost is not known."""
    Tries = "Tries"
    """`Tries` on the wire."""
    Tripped = "Tripped"
    """`Tripped` on the wire."""
    TxBeforeAcceptedEnabled = "TxBeforeAcceptedEnabled"
    """Whether charging may begin before the station is registered."""
    TxEndedInterval = "TxEndedInterval"
    """Seconds between readings kept for the end of a transaction."""
    TxEndedMeasurands = "TxEndedMeasurands"
    """Measurands sent at the end of a transaction."""
    TxStartPoint = "TxStartPoint"
    """When a transaction begins, see TxStartStopPoint."""
    TxStartedMeasurands = "TxStartedMeasurands"
    """Measurands sent at the start of a transaction."""
    TxStopPoint = "TxStopPoint"
    """When a transaction ends, see TxStartStopPoint."""
    TxUpdatedInterval = "TxUpdatedInterval"
    """Seconds between readings during a transaction."""
    TxUpdatedMeasurands = "TxUpdatedMeasurands"
    """Measurands sent during a transaction."""
    UnlockOnEVSideDisconnect = "UnlockOnEVSideDisconnect"
    """Whether unplugging at the EV unlocks the station's side."""
    UpstreamInterval = "UpstreamInterval"
    """Seconds between readings of the upstream meter."""
    UpstreamMeasurands = "UpstreamMeasurands"
    """Measurands read from the upstream meter."""
    V2GCertificateInstallationEnabled = "V2GCertificateInstallationEnabled"
    """Whether the CSMS may install a certificate for ISO 15118."""
    VehicleCertificate = "VehicleCertificate"
    """`VehicleCertificate` on the wire."""
    VehicleId = "VehicleId"
    """Identifier of the EV or its controller."""
    VersionDate = "VersionDate"
    """`VersionDate` on the wire."""
    VersionNumber = "VersionNumber"
    """`VersionNumber` on the wire."""
    VoltageImbalance = "VoltageImbalance"
    """`VoltageImbalance` on the wire."""
    WorkingMode = "WorkingMode"
    """`WorkingMode` on the wire."""


@unique
class IdTokenEnumStringType(StrEnum):
    """IdTokenEnumStringType, appendix 7.1. A closed enumeration (IdTokenEnumType) until 2.0.1."""

    __enumeration__ = "ocpp-2.1/IdTokenEnumStringType"

    Central = "Central"
    """ID made up by the CSMS or another server, of no fixed format."""
    DirectPayment = "DirectPayment"
    """Made for a payment on the spot, as by card."""
    eMAID = "eMAID"
    """Contract ID of e-mobility, as used by ISO 15118."""
    EVCCID = "EVCCID"
    """Identifier of the communication controller in the EV, for Autocharge."""
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
    VIN = "VIN"
    """Identification number of the vehicle."""


@unique
class ChargingLimitSourceEnumStringType(StrEnum):
    """ChargingLimitSourceEnumStringType, appendix 7.2. A closed enumeration
    (ChargingLimitSourceEnumType) until 2.0.1."""

    __enumeration__ = "ocpp-2.1/ChargingLimitSourceEnumStringType"

    EMS = "EMS"
    """An energy management system set the limit."""
    Other = "Other"
    """An outside party that is neither EMS nor system operator set the limit."""
    SO = "SO"
    """A grid operator (DSO or TSO) set the limit."""
    CSO = "CSO"
    """The charging station operator set it by charging profile."""


@unique
class ConnectorEnumStringType(StrEnum):
    """ConnectorEnumStringType, appendix 7.3. A closed enumeration (ConnectorEnumType) until 2.0.1.
    c stands for a fixed cable, s for a socket, w for wireless, b for a battery."""

    __enumeration__ = "ocpp-2.1/ConnectorEnumStringType"

    cCCS1 = "cCCS1"
    """Combo 1 (CCS on Type 1) plug on a fixed cable."""
    cCCS2 = "cCCS2"
    """Combo 2 (CCS on Type 2) plug on a fixed cable."""
    cChaoJi = "cChaoJi"
    """ChaoJi (CHAdeMO 3) plug on a fixed cable."""
    cG105 = "cG105"
    """CHAdeMO plug (JARI G105) on a fixed cable."""
    cGBT_DC = "cGBT-DC"
    """GB/T 20234.3 DC plug on a fixed cable."""
    cLECCS = "cLECCS"
    """Indian IS 17017 plug for light vehicles on a fixed cable."""
    cMCS = "cMCS"
    """Megawatt Charging System plug on a fixed cable."""
    cNACS = "cNACS"
    """NACS (J3400) plug on a fixed cable."""
    cNACS_CCS1 = "cNACS-CCS1"
    """NACS plug on a fixed cable with an adapter to CCS1."""
    cCCS1_NACS = "cCCS1-NACS"
    """CCS1 plug on a fixed cable with an adapter to NACS."""
    cTesla = "cTesla"
    """Tesla plug on a fixed cable."""
    cType1 = "cType1"
    """IEC 62196-2 Type 1 (J1772) plug on a fixed cable."""
    cType2 = "cType2"
    """IEC 62196-2 Type 2 (Mennekes) plug on a fixed cable."""
    cUltraChaoJi = "cUltraChaoJi"
    """Ultra-ChaoJi plug for megawatts on a fixed cable."""
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
    sType1 = "sType1"
    """IEC 62196-2 Type 1 (J1772) socket, without cable."""
    sType2 = "sType2"
    """IEC 62196-2 Type 2 (Mennekes) socket, without cable."""
    sType3 = "sType3"
    """IEC 62196-2 Type 3 (Scame) socket."""
    wInductive = "wInductive"
    """Wireless charging by inductive coupling."""
    wResonant = "wResonant"
    """Wireless charging by resonant coupling."""
    Other1PhMax16A = "Other1PhMax16A"
    """Any other single-phase socket rated 16 A or less, mostly household ones."""
    Other1PhOver16A = "Other1PhOver16A"
    """Any other single-phase socket rated above 16 A."""
    Other3Ph = "Other3Ph"
    """Any other three-phase socket."""
    Pan = "Pan"
    """Pantograph, as used for buses."""
    Undetermined = "Undetermined"
    """Not settled yet, for instance before anything is plugged in."""
    Unknown = "Unknown"
    """The type cannot be found out."""
    bBatterySlot = "bBatterySlot"
    """Slot of a battery swap station; added by the errata of 2025-09."""


@unique
class SigningMethodEnumStringType(StrEnum):
    """SigningMethodEnumStringType, appendix 7.4."""

    __enumeration__ = "ocpp-2.1/SigningMethodEnumStringType"

    ECDSA_secp192k1_SHA256 = "ECDSA-secp192k1-SHA256"
    """ECDSA on curve secp192k1 with SHA-256."""
    ECDSA_secp256k1_SHA256 = "ECDSA-secp256k1-SHA256"
    """ECDSA on curve secp256k1 with SHA-256."""
    ECDSA_secp192r1_SHA256 = "ECDSA-secp192r1-SHA256"
    """ECDSA on curve secp192r1 with SHA-256."""
    ECDSA_secp256r1_SHA256 = "ECDSA-secp256r1-SHA256"
    """ECDSA on curve secp256r1 (P-256) with SHA-256."""
    ECDSA_brainpool256r1_SHA256 = "ECDSA-brainpool256r1-SHA256"
    """ECDSA on a Brainpool curve of 256 bits with SHA-256."""
    ECDSA_secp384r1_SHA256 = "ECDSA-secp384r1-SHA256"
    """ECDSA on curve secp384r1 (P-384) with SHA-256."""
    ECDSA_brainpool384r1_SHA256 = "ECDSA-brainpool384r1-SHA256"
    """ECDSA on a Brainpool curve of 384 bits with SHA-256."""


@unique
class AdditionalInfoType(StrEnum):
    """AdditionalInfoType, appendix 6.1."""

    __enumeration__ = "ocpp-2.1/AdditionalInfoType"

    EVCCID = "EVCCID"
    """Identifier of the communication controller in the EV."""
    ISO14443SubType = "ISO14443SubType"
    """Which kind of ISO 14443 card was read."""


@unique
class AdditionalInfoTypeAdHocPayment(StrEnum):
    """AdditionalInfoTypeAdHocPayment, appendix 6.2. Stands in the same field as
    AdditionalInfoType, with an idToken of type DirectPayment."""

    __enumeration__ = "ocpp-2.1/AdditionalInfoTypeAdHocPayment"

    PspRef = "PspRef"
    """Reference of the payment service provider."""
    SessionRef = "SessionRef"
    """Reference of the charging session for the payment."""
    MerchantRef = "MerchantRef"
    """Reference of the merchant."""
    PaymentBrand = "PaymentBrand"
    """Brand of the card or wallet, see PaymentBrand."""
    ReadingMethod = "ReadingMethod"
    """How the card was read."""
    PaymentRecognition = "PaymentRecognition"
    """Kind of payment recognised, see PaymentRecognition."""
    CardBin = "CardBin"
    """First digits of the card number, which name the issuer."""
    CardLast4Digits = "CardLast4Digits"
    """Last four digits of the card number."""
    CardExpiryDate = "CardExpiryDate"
    """Date on which the card expires."""
    HashedCardNr = "HashedCardNr"
    """Card number as a hash."""
    WalletUserId = "WalletUserId"
    """Identifier of the user of a wallet."""


@unique
class PaymentBrand(StrEnum):
    """PaymentBrand, appendix 6.2.1."""

    __enumeration__ = "ocpp-2.1/PaymentBrand"

    AMEX = "AMEX"
    """American Express card."""
    ApplePay = "ApplePay"
    """Apple Pay wallet."""
    Bancontact = "Bancontact"
    """Bancontact, of Belgium."""
    BankAxept = "BankAxept"
    """BankAxept, of Norway."""
    Carnet = "Carnet"
    """Carnet, of Mexico."""
    CartesBancaires = "CartesBancaires"
    """Cartes Bancaires, of France."""
    Dankort = "Dankort"
    """Dankort, of Denmark."""
    Diners = "Diners"
    """Diners Club card."""
    Discover = "Discover"
    """Discover card."""
    EftposAustralia = "EftposAustralia"
    """Eftpos, of Australia."""
    Elo = "Elo"
    """Elo, of Brazil."""
    Girocard = "Girocard"
    """Girocard, of Germany."""
    GooglePay = "GooglePay"
    """Google Pay wallet."""
    Hipercard = "Hipercard"
    """Hipercard, of Brazil."""
    Interac = "Interac"
    """Interac, of Canada."""
    JCB = "JCB"
    """JCB card, of Japan."""
    Maestro = "Maestro"
    """Maestro card."""
    Mastercard = "Mastercard"
    """Mastercard card."""
    SamsungPay = "SamsungPay"
    """Samsung Pay wallet."""
    UnionPay = "UnionPay"
    """UnionPay card, of China."""
    VPay = "VPay"
    """V Pay card, of Visa Europe."""
    Visa = "Visa"
    """Visa card."""


@unique
class PaymentRecognition(StrEnum):
    """PaymentRecognition, appendix 6.2.2."""

    __enumeration__ = "ocpp-2.1/PaymentRecognition"

    CC = "CC"
    """Credit card."""
    Debit = "Debit"
    """Debit card."""
    Alipay = "Alipay"
    """Alipay wallet."""
    ApplePay = "ApplePay"
    """Apple Pay wallet."""
    GooglePay = "GooglePay"
    """Google Pay wallet."""
    GrabPay = "GrabPay"
    """GrabPay wallet."""
    PayPal = "PayPal"
    """PayPal account."""
    SamsungPay = "SamsungPay"
    """Samsung Pay wallet."""
    WeChatPay = "WeChatPay"
    """WeChat Pay wallet."""


@unique
class RpcErrorCode(StrEnum):
    """RpcErrorCode, 4.3."""

    __enumeration__ = "ocpp-2.1/RpcErrorCode"

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
    """TxStartStopPoint, 2.7.6."""

    __enumeration__ = "ocpp-2.1/TxStartStopPoint"

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
    """Action, 1."""

    __enumeration__ = "ocpp-2.1/Action"

    AFRRSignal = "AFRRSignal"
    """CSMS sends a signal for automatic frequency restoration."""
    AdjustPeriodicEventStream = "AdjustPeriodicEventStream"
    """CSMS changes the rate of a stream of events."""
    Authorize = "Authorize"
    """Station asks whether a token or contract may charge."""
    BatterySwap = "BatterySwap"
    """Station reports batteries put in or taken out."""
    BootNotification = "BootNotification"
    """Station registers with the CSMS after starting up."""
    CancelReservation = "CancelReservation"
    """CSMS withdraws a reservation."""
    CertificateSigned = "CertificateSigned"
    """CSMS hands the station the certificate it had asked to be signed."""
    ChangeAvailability = "ChangeAvailability"
    """CSMS puts a station, EVSE or connector in or out of service."""
    ChangeTransactionTariff = "ChangeTransactionTariff"
    """CSMS changes the tariff of a running transaction."""
    ClearCache = "ClearCache"
    """CSMS has the station empty its authorization cache."""
    ClearChargingProfile = "ClearChargingProfile"
    """CSMS removes charging profiles from the station."""
    ClearDERControl = "ClearDERControl"
    """CSMS removes controls of distributed energy."""
    ClearDisplayMessage = "ClearDisplayMessage"
    """CSMS removes one message from the display."""
    ClearTariffs = "ClearTariffs"
    """CSMS removes tariffs."""
    ClearVariableMonitoring = "ClearVariableMonitoring"
    """CSMS removes monitors by ID."""
    ClearedChargingLimit = "ClearedChargingLimit"
    """Station says an outside charging limit no longer holds."""
    ClosePeriodicEventStream = "ClosePeriodicEventStream"
    """Station ends a stream of events."""
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
    GetCertificateChainStatus = "GetCertificateChainStatus"
    """Station asks for the status of a whole chain of certificates."""
    GetCertificateStatus = "GetCertificateStatus"
    """Station asks the CSMS for the OCSP status of a certificate."""
    GetChargingProfiles = "GetChargingProfiles"
    """CSMS asks which charging profiles the station holds."""
    GetCompositeSchedule = "GetCompositeSchedule"
    """CSMS asks for the schedule that results from all profiles."""
    GetDERControl = "GetDERControl"
    """CSMS asks for the controls of distributed energy."""
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
    GetPeriodicEventStream = "GetPeriodicEventStream"
    """CSMS asks which streams of events are open."""
    GetReport = "GetReport"
    """CSMS asks for chosen parts of the device model."""
    GetTariffs = "GetTariffs"
    """CSMS asks which tariffs are in place."""
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
    NotifyAllowedEnergyTransfer = "NotifyAllowedEnergyTransfer"
    """CSMS tells which modes of energy transfer are allowed."""
    NotifyChargingLimit = "NotifyChargingLimit"
    """Station tells that an outside party has set a charging limit."""
    NotifyCustomerInformation = "NotifyCustomerInformation"
    """Station delivers the customer data that was asked for."""
    NotifyDERAlarm = "NotifyDERAlarm"
    """Station reports a fault of the grid, or its end."""
    NotifyDERStartStop = "NotifyDERStartStop"
    """Station reports that a control has begun or ended."""
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
    NotifyPeriodicEventStream = "NotifyPeriodicEventStream"
    """Station sends data of a stream; no answer is given."""
    NotifyPriorityCharging = "NotifyPriorityCharging"
    """Station reports priority charging switched on or off locally."""
    NotifyReport = "NotifyReport"
    """Station delivers the device model report that was asked for."""
    NotifySettlement = "NotifySettlement"
    """Station reports how a payment was settled."""
    NotifyWebPaymentStarted = "NotifyWebPaymentStarted"
    """CSMS tells that a payment by web has begun."""
    OpenPeriodicEventStream = "OpenPeriodicEventStream"
    """Station asks to open a stream of events."""
    PublishFirmware = "PublishFirmware"
    """CSMS has a local controller offer firmware to its stations."""
    PublishFirmwareStatusNotification = "PublishFirmwareStatusNotification"
    """Local controller reports how publishing firmware stands."""
    PullDynamicScheduleUpdate = "PullDynamicScheduleUpdate"
    """Station asks for new values of a dynamic profile."""
    ReportChargingProfiles = "ReportChargingProfiles"
    """Station delivers the charging profiles that were asked for."""
    ReportDERControl = "ReportDERControl"
    """Station delivers the controls that were asked for."""
    RequestBatterySwap = "RequestBatterySwap"
    """CSMS asks the station to begin a battery swap."""
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
    SetDERControl = "SetDERControl"
    """CSMS sets a control of distributed energy."""
    SetDefaultTariff = "SetDefaultTariff"
    """CSMS sets the tariff for drivers without their own."""
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
    UpdateDynamicSchedule = "UpdateDynamicSchedule"
    """CSMS sends new values of a dynamic profile."""
    UpdateFirmware = "UpdateFirmware"
    """CSMS has the station fetch and install firmware."""
    UsePriorityCharging = "UsePriorityCharging"
    """CSMS switches priority charging on or off."""
    VatNumberValidation = "VatNumberValidation"
    """Station asks whether a tax number is valid."""
