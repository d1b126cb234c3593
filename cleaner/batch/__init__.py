"""Converts many documents: finds them in inputs, cleans them in worker processes, and writes and records the results."""
