"""Learned weights, written by tools; never edited by hand."""
