"""Tests of the engine: laws, an oracle, and one module of unit tests for each module."""
