"""Judges the blocks of a page: every stage takes the verdicts of the stage before and returns one verdict per block."""
