"""Tests of the status feed, on small tables of their own."""
