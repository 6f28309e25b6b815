"""The catalogues are what third parties read in the standards, but for listed deviations."""

import ast
import importlib
import json
import re
from enum import Enum
from importlib.metadata import files
from pathlib import Path

import pytest

import bridge
from bridge.model import Enumeration

LIBRARY = bridge.library()

# --- OCPP: the JSON schemas of the package `ocpp` -----------------------------------------------

SCHEMA_DEVIATIONS = {
    ("ocpp-1.6", "MeterValues.req", "meterValue[].sampledValue[].unit"): {
        "Celcius": "misspelling that only the schemas have; an alias of Celsius here",
        "Hertz": "only in this package's copy of the schema; an alias without value here",
    },
    ("ocpp-1.6", "StopTransaction.req", "transactionData[].sampledValue[].unit"): {
        "Celcius": "misspelling that only the schemas have; an alias of Celsius here",
    },
}


# defaults that the text of part 2 gives (TransactionType) and the schemas do not
TEXT_DEFAULTS = {"transactionInfo.stoppedReason": ("Local",)}


def schema_folder(package: str) -> Path:
    return Path(importlib.import_module(package).__file__).parent / "schemas"


def enum_fields(schema, root, path=""):
    """Every field of a JSON schema with an enumeration: its path, values and default."""
    if "$ref" in schema:
        name = schema["$ref"].rpartition("/")[2]
        yield from enum_fields({**root["definitions"][name], **without_ref(schema)}, root, path)
    elif "enum" in schema:
        yield path, tuple(schema["enum"]), schema.get("default")
    elif "items" in schema:
        yield from enum_fields(schema["items"], root, path + "[]")
    else:
        for name, below in schema.get("properties", {}).items():
            yield from enum_fields(below, root, f"{path}.{name}" if path else name)


def without_ref(schema):
    return {key: content for key, content in schema.items() if key != "$ref"}


def message_16(name: str) -> str:
    return f"{name.removesuffix('Response')}.conf" if name.endswith("Response") else f"{name}.req"


def message_2x(name: str) -> str:
    return name if name.endswith(("Request", "Response")) else f"{name}Request"


def schema_cases():
    for id, package, message in (
        ("ocpp-1.6", "ocpp.v16", message_16),
        ("ocpp-2.0.1", "ocpp.v201", message_2x),
        ("ocpp-2.1", "ocpp.v21", message_2x),
    ):
        for path in sorted(schema_folder(package).glob("*.json")):
            schema = json.loads(path.read_text("utf-8-sig"))
            for field, values, default in enum_fields(schema, schema):
                yield id, message(path.stem), field, values, default


def bindings(id: str) -> dict[tuple[str, str], tuple[Enumeration, str | None]]:
    return {
        (binding.object, binding.field): (enumeration, binding.default)
        for enumeration in LIBRARY.catalogue(id).enumerations
        for binding in enumeration.bindings
    }


@pytest.mark.parametrize(("id", "message", "field", "values", "default"), list(schema_cases()))
def test_each_enumerated_field_of_the_schemas_has_the_values_of_its_enumeration(
    id, message, field, values, default
):
    """A field that a schema restricts to values is bound to an enumeration of those values."""
    enumeration, _ = bindings(id)[message, field]
    deviations = SCHEMA_DEVIATIONS.get((id, message, field), {})
    assert set(values) - set(deviations) == set(enumeration.wires)
    assert all(word in enumeration.by_alias for word in deviations)
    # the order is that of the specification; 2.x schemas have the same, 1.6 ones nearly so
    if id != "ocpp-1.6":
        assert values == enumeration.wires


@pytest.mark.parametrize(("id", "message", "field", "values", "default"), list(schema_cases()))
def test_each_default_of_the_schemas_is_the_default_of_its_binding(
    id, message, field, values, default
):
    """What a schema gives as the default of a field is what the catalogue says of its binding."""
    # 1.6 states its defaults in the text, not in the schemas
    if id != "ocpp-1.6":
        assert bindings(id)[message, field][1] in (default, *TEXT_DEFAULTS.get(field, ()))
    else:
        assert default is None


@pytest.mark.parametrize("id", ["ocpp-1.6", "ocpp-2.0.1", "ocpp-2.1"])
def test_no_closed_enumeration_is_bound_to_a_field_that_no_schema_restricts(id):
    """The bindings of closed enumerations are the enumerated fields of the schemas, no more."""
    restricted = {(message, field) for of, message, field, *_ in schema_cases() if of == id}
    bound = {
        place
        for place, (enumeration, _) in bindings(id).items()
        if place[0].endswith((".req", ".conf", "Request", "Response")) and not enumeration.open
    }
    assert bound == restricted


# --- OCPP: the enum classes of the package `ocpp` -----------------------------------------------

CLASS_NAMES = {
    ("ocpp-1.6", "CertificateSignedStatus"): "CertificateSignedStatusEnumType",
    ("ocpp-1.6", "CertificateStatus"): "InstallCertificateStatusEnumType",
    ("ocpp-1.6", "CertificateUse"): "CertificateUseEnumType",
    ("ocpp-1.6", "DeleteCertificateStatus"): "DeleteCertificateStatusEnumType",
    ("ocpp-1.6", "GenericStatus"): "GenericStatusEnumType",
    ("ocpp-1.6", "GetInstalledCertificateStatus"): "GetInstalledCertificateStatusEnumType",
    ("ocpp-1.6", "HashAlgorithm"): "HashAlgorithmEnumType",
    ("ocpp-1.6", "Log"): "LogEnumType",
    ("ocpp-1.6", "LogStatus"): "LogStatusEnumType",
    ("ocpp-1.6", "RecurrencyKind"): "RecurrencyKindType",
    ("ocpp-1.6", "UpdateFirmwareStatus"): "UpdateFirmwareStatusEnumType",
    ("ocpp-1.6", "UploadLogStatus"): "UploadLogStatusEnumType",
    ("ocpp-2.0.1", "MonitorBaseEnumType"): "MonitoringBaseEnumType",
    ("ocpp-2.0.1", "SecurityEventType"): "SecurityEvent",
    ("ocpp-2.0.1", "StandardizedUnitsOfMeasureType"): "UnitOfMeasure",
    ("ocpp-2.0.1", "StatusInfoReasonType"): "ReasonCode",
    ("ocpp-2.0.1", "TxStartStopPointEnumType"): "TxStartStopPoint",
}
"""Classes that the package names otherwise than the standard."""

# (values that only the package has, values that only the catalogue has, why)
CLASS_DEVIATIONS = {
    ("ocpp-1.6", "ConfigurationKey"): (
        set(),
        {"MessageTimeout", "StopTransactionMaxMeterValues", "SupportedFileTransferProtocols"},
        "keys that the errata added",
    ),
    ("ocpp-1.6", "FirmwareStatus"): (
        {
            "DownloadPaused",
            "DownloadScheduled",
            "InstallRebooting",
            "InstallScheduled",
            "InstallVerificationFailed",
            "InvalidSignature",
            "SignatureVerified",
        },
        set(),
        "the package merges FirmwareStatus (7.25) and FirmwareStatusEnumType (security 6.8)",
    ),
    ("ocpp-1.6", "MessageTrigger"): (
        {"LogStatusNotification", "SignChargePointCertificate"},
        set(),
        "the package merges MessageTrigger (7.32) and MessageTriggerEnumType (security 6.16)",
    ),
    ("ocpp-2.0.1", "ConnectorEnumType"): (
        {"OppCharge", "cChaoJi", "cGBT"},
        set(),
        "standard for the variable ConnectorType only, not for a field of a message",
    ),
    ("ocpp-2.0.1", "DataEnumType"): (
        {"passwordString"},
        set(),
        "a data type of the appendix tables, not of the schema",
    ),
    ("ocpp-2.0.1", "MessageStateEnumType"): (set(), {"Unavailable"}, "missing in the package"),
    ("ocpp-2.0.1", "StatusInfoReasonType"): (
        {"MissingDeviceModelInfo"},
        {"MissingDevModelInfo"},
        "appendix 5 shortens it to fit the 20 characters of reasonCode",
    ),
    ("ocpp-2.1", "Action"): (
        set(),
        {"NotifyPeriodicEventStream"},
        "the one message that is sent without an answer (SEND)",
    ),
}
NO_ENUMERATION = {
    ("ocpp-1.6", "CiStringType"): "lengths of text",
    ("ocpp-2.0.1", "ControllerComponentName"): "part of Component",
    ("ocpp-2.0.1", "PhysicalComponentName"): "part of Component",
    ("ocpp-2.0.1", "StandardizedVariableName"): "part of Variable",
}


def is_list_of_one_component(name: str) -> bool:
    """Whether a class lists the variables or instances of one component of the device model."""
    return name.endswith(("VariableName", "InstanceName")) and name != "StandardizedVariableName"


def enums_of(module: str):
    """The enum classes that a module itself defines, with their names."""
    for name, found in vars(importlib.import_module(module)).items():
        if isinstance(found, type) and found.__module__ == module and issubclass(found, Enum):
            yield name, found


def ocpp_classes():
    for id, module in (
        ("ocpp-1.6", "ocpp.v16.enums"),
        ("ocpp-2.0.1", "ocpp.v201.enums"),
        ("ocpp-2.1", "ocpp.v21.enums"),
    ):
        for name, found in enums_of(module):
            if (id, name) not in NO_ENUMERATION and not is_list_of_one_component(name):
                yield id, name, {member.value for member in found}


@pytest.mark.parametrize(("id", "name", "values"), list(ocpp_classes()))
def test_each_enum_class_of_the_ocpp_package_is_an_enumeration(id, name, values):
    """A class of the package has the values of the enumeration, but for listed deviations."""
    enumeration = LIBRARY.enumeration(f"{id}/{CLASS_NAMES.get((id, name), name)}")
    extra, missing, _ = CLASS_DEVIATIONS.get((id, name), (set(), set(), ""))
    assert values - set(enumeration.wires) == extra
    assert set(enumeration.wires) - values == missing


def test_the_components_are_those_of_the_ocpp_package():
    """Controllers and physical components of the package together are the list of appendix 3."""
    enums = importlib.import_module("ocpp.v201.enums")
    values = {
        member.value
        for name in ("ControllerComponentName", "PhysicalComponentName")
        for member in getattr(enums, name)
    }
    # CustomizationCtrlr is described in appendix 3.1.6, but missing in its list of components
    assert values - {"CustomizationCtrlr"} == set(
        LIBRARY.enumeration("ocpp-2.0.1/Component").wires
    )


LENGTH_OF_APPENDIX_4 = 90
# names that only the package's lists of single components have, by the reason
VARIABLES_OF_THE_PACKAGE_ALONE = {
    "values of the variable ChargingState of ConnectedEV, no variables": {
        "BatteryOvervoltage",
        "BatteryTemperature",
        "BatteryUndervoltage",
        "ChargerConnectorLockFault",
        "ChargingCurrentDeviation",
        "ChargingSystemError",
        "ChargingSystemIncompatibility",
        "VehicleChargingEnabled",
        "VehicleShiftPosition",
        "VoltageDeviation",
    },
    "only in the text of appendix 3, not in the table of components and variables": {
        "InstanceName",
        "OptionsSet",
        "Percentage",
        "PowerType",
    },
}


def variables_of_one_component():
    """The names in the package's lists of single components.

    What the lists write behind a name is left out: an instance `[Heartbeat]`, an attribute or
    characteristic `(MaxLimit)` or `.maxSet`.
    """
    for name, found in enums_of("ocpp.v201.enums"):
        if is_list_of_one_component(name) and name.endswith("VariableName"):
            for member in found:
                yield re.split(r"[\[(.]", member.value)[0]


def test_the_variables_of_appendix_4_are_those_of_the_ocpp_package():
    """The first values are the package's list of appendix 4."""
    enums = importlib.import_module("ocpp.v201.enums")
    values = {member.value for member in enums.StandardizedVariableName}
    first = LIBRARY.enumeration("ocpp-2.0.1/Variable").wires[:LENGTH_OF_APPENDIX_4]
    # EvseId is a variable of EVSE alone, not in the list of appendix 4
    assert values - {"EvseId"} == set(first)


def test_the_other_variables_are_those_of_single_components_in_the_ocpp_package():
    """The values after appendix 4 are what the package's lists of single components add to it."""
    wires = LIBRARY.enumeration("ocpp-2.0.1/Variable").wires
    added = set(variables_of_one_component()) - set(wires[:LENGTH_OF_APPENDIX_4])
    extra = set().union(*VARIABLES_OF_THE_PACKAGE_ALONE.values())
    assert added == set(wires[LENGTH_OF_APPENDIX_4:]) | extra
    assert extra.isdisjoint(wires)


# --- OCPI: the enum classes of the package `extrawest-ocpi` -------------------------------------

OCPI_CLASS_NAMES = {"RoleEnum": "Role"}
OCPI_NO_ENUMERATION = {
    ("ocpi-2.1.1", "Action"): "of the package's own interface",
    ("ocpi-2.1.1", "EnvironmentType"): "of the package's own settings",
    ("ocpi-2.1.1", "RoleEnum"): "2.1.1 knows two parties and has no roles",
    ("ocpi-2.2.1", "Action"): "of the package's own interface",
    ("ocpi-2.2.1", "EnvironmentType"): "of the package's own settings",
}
OCPI_DEVIATIONS = {
    ("ocpi-2.1.1", "ModuleID"): (
        {"chargingprofiles", "clientinfo", "hubclientinfo"},
        set(),
        "one class for all versions: modules of 2.2 and one that is none",
    ),
    ("ocpi-2.1.1", "VersionNumber"): (
        {"2.2", "2.2.1"},
        set(),
        "one class for all versions: later ones",
    ),
    ("ocpi-2.2.1", "ModuleID"): (
        {"clientinfo"},
        set(),
        "no module identifier of 2.2.1 (6.2.5)",
    ),
}


def is_of_version(id: str, folders: tuple[str, ...]) -> bool:
    """Whether a file of the package is of this version or of all."""
    version = "v_" + id.removeprefix("ocpi-").replace(".", "_")
    return all(folder == version for folder in folders if folder.startswith("v_"))


def ocpi_classes():
    """The classes as the files state them: importing them would start a web framework."""
    enums = [entry for entry in files("extrawest-ocpi") if entry.name == "enums.py"]
    for id in ("ocpi-2.1.1", "ocpi-2.2.1"):
        for entry in enums:
            if not is_of_version(id, entry.parts):
                continue
            for node in ast.parse(Path(entry.locate()).read_text("utf-8")).body:
                if isinstance(node, ast.ClassDef) and (id, node.name) not in OCPI_NO_ENUMERATION:
                    assigned = [each for each in node.body if isinstance(each, ast.Assign)]
                    yield id, node.name, {ast.literal_eval(each.value) for each in assigned}


@pytest.mark.parametrize(("id", "name", "values"), list(ocpi_classes()))
def test_each_enum_class_of_the_ocpi_package_is_an_enumeration(id, name, values):
    """A class of the package has the values of the enumeration, but for listed deviations."""
    enumeration = LIBRARY.enumeration(f"{id}/{OCPI_CLASS_NAMES.get(name, name)}")
    extra, missing, _ = OCPI_DEVIATIONS.get((id, name), (set(), set(), ""))
    assert values - set(enumeration.wires) == extra
    assert set(enumeration.wires) - values == missing


@pytest.mark.parametrize("id", ["ocpi-2.1.1", "ocpi-2.2.1"])
def test_the_ocpi_package_has_every_enumeration(id):
    """No enumeration of the OCPI catalogues goes without a third party's reading."""
    names = {OCPI_CLASS_NAMES.get(name, name) for of, name, _ in ocpi_classes() if of == id}
    assert names == set(LIBRARY.catalogue(id).by_name)
