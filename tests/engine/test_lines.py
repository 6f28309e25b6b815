"""On which line things stand, in TOML that is written in every way TOML allows."""

import tomllib
from textwrap import dedent

import pytest

from bridge.lines import line_index

# the text, a path in it, the line that the path should be found on
CASES = {
    "a key": ("a = 1\nb = 2", ("b",), 2),
    "a dotted key": ("a = 1\nb.c = 2", ("b", "c"), 2),
    "a dotted key with blanks": ("a = 1\nb . c = 2", ("b", "c"), 2),
    "a quoted key": ("a = 1\n\"b c\" = 2\n'd' = 3", ("d",), 3),
    "a quoted key with a dot": ('a = 1\nb."c.d".e = 2', ("b", "c.d", "e"), 2),
    "a quoted key with brackets": ('a = 1\n"[b]" = 2', ("[b]",), 2),
    "a quoted key with an equals sign": ('a = 1\n"b = c" = 2', ("b = c",), 2),
    "an empty key": ('a = 1\n"" = 2', ("",), 2),
    "a key with an escape": ('a = 1\n"b\\"c" = 2', ('b"c',), 2),
    "a key with a code point": ('a = 1\n"\\u00e4" = 2', ("ä",), 2),
    "a key with quotes in quotes": ("a = 1\n\"'b'\" = 2", ("'b'",), 2),
    "the first key of one name": ("a.b = 1\na.c = 2", ("a", "b"), 1),
    "a table": ("a = 1\n[b]\nc = 2", ("b",), 2),
    "a key in a table": ("a = 1\n[b]\nc = 2", ("b", "c"), 3),
    "a table in a table": ("[b]\n[b.c]\nd = 2", ("b", "c", "d"), 3),
    "a table with blanks and a comment": ("[ b . c ] # d\ne = 2", ("b", "c", "e"), 2),
    "a table with quotes": ('["b.c"]\nd = 2', ("b.c", "d"), 2),
    "the first of several tables": ("[[r]]\na = 1\n[[r]]\na = 2", ("r", 0), 1),
    "the second of several tables": ("[[r]]\na = 1\n[[r]]\na = 2", ("r", 1), 3),
    "a key in the second of several tables": ("[[r]]\na = 1\n[[r]]\na = 2", ("r", 1, "a"), 4),
    "an array of tables in one of a table": (
        "[[r]]\n[[r.s]]\na = 1\n[[r]]\n[[r.s]]\na = 2",
        ("r", 1, "s", 0, "a"),
        6,
    ),
    "an item": ("a = [\n1,\n2,\n]", ("a", 1), 3),
    "an item after a comment with brackets": ("a = [ # ] [\n1, # , {\n2]", ("a", 1), 3),
    "an item after a comment with a quote": ("a = [\n1, # it's\n2]", ("a", 1), 3),
    "an item in an array in an array": ("a = [[1, 2], [\n3,\n4]]", ("a", 1, 1), 3),
    "a key after an array": ("a = [\n1,\n2,\n]\nb = 2", ("b",), 5),
    "an inline table": ("a = [\n{ b = 1 },\n{ b = 2 }]", ("a", 1), 3),
    "a key in an inline table": ("a = [\n{ b = 1 },\n{ c = 1, b = 2 }]", ("a", 1, "b"), 3),
    "a key in an inline table in one": ("a = [\n{ b = { c = 1, d = 2 } }]", ("a", 0, "b", "d"), 2),
    "a dotted key in an inline table": ("a = [\n{ b.c = 1 }]", ("a", 0, "b", "c"), 2),
    "an empty array, then a key": ("a = []\nb = {}\nc = 1", ("c",), 3),
    "strings with brackets": ("a = [\n'[{', \"}]\",\n'x']", ("a", 2), 3),
    "strings with commas and hashes": ("a = [\n'1,#', \"2,#\",\n'x']", ("a", 2), 3),
    "a string with an escaped quote": ('a = [\n"\\"", \n"x"]', ("a", 1), 3),
    "a literal string that ends with a backslash": ("a = [\n'\\',\n'x']", ("a", 1), 3),
    "a string of several lines": ('a = """\n]\nb = 1\n"""\nc = 2', ("c",), 5),
    "a literal string of several lines": ("a = '''\n[b]\n'''\nc = 2", ("c",), 4),
    "a string of several lines with quotes in it": ('a = """"b" \\"""c"""\nd = 2', ("d",), 2),
    "strings of several lines that end with quotes": (
        'a = [""""x"""", """"y"""",\n"z"]',
        ("a", 2),
        2,
    ),
    "literal strings of several lines that end with quotes": (
        "a = [''''x'''', ''''y'''',\n'z']",
        ("a", 2),
        2,
    ),
    "values of all kinds": (
        "a = [\n1979-05-27T07:32:00Z, 1979-05-27 07:32:00, -0.5e+3, 0xff, true, inf,\n1]",
        ("a", 6),
        3,
    ),
    "line ends of Windows": ("a = 1\r\nb = [\r\n1,\r\n2]\r\n", ("b", 1), 4),
    "no end of the last line": ("a = 1\nb = 2", ("b",), 2),
}


def reach(data, path):
    for step in path:
        data = data[step]
    return data


@pytest.mark.parametrize(("text", "path", "line"), CASES.values(), ids=CASES)
def test_a_path_is_found_on_its_line(text, path, line):
    """Each key, table and item of an array is where a reader counts it."""
    reach(tomllib.loads(text), path)  # the path is one of the text
    assert line_index(text).get(path) == line


def test_a_table_in_the_form_of_the_project():
    """Rows are inline tables, a line each, between comments and strings of all kinds."""
    text = dedent(
        """\
        # a "comment" with [brackets]
        left = "ocpp-1.6/X"
        left_facts = { vehicle = ["present", "absent"] } # = {
        rows = [
          # { left = "no row" },
          { left = "A", note = "it's [1, {2}] # no comment", when = { vehicle = "present" } },

          { left = "B" },
        ]
        """
    )
    lines = line_index(text)
    assert lines["left_facts", "vehicle"] == 3
    assert lines["rows", 0] == 6
    assert lines["rows", 0, "when", "vehicle"] == 6
    assert lines["rows", 1] == 8
    assert ("rows", 2) not in lines


@pytest.mark.parametrize("text", ["", "]", "a = [", '"', "}{,=", "[[", "a = 1 ]\nb = 2"])
def test_text_that_is_no_toml_gives_no_error(text):
    """The scan is of text that was read before; of any other it makes what it can."""
    assert all(line >= 1 for line in line_index(text).values())
