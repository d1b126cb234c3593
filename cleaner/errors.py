"""What `cleaner` raises. The content of a page never raises; misuse and limits set by the caller do.

CleanError
├── OptionError          an option is out of range or of the wrong type
├── UsageError           the command line is wrong
├── RulesError           a rules file cannot be used: names file, line and key
├── InputError           an input cannot be read: missing, a folder, no permission, broken compression
├── LimitError           an input exceeds a limit that the caller set
└── MissingExtraError    an optional package is needed: names the package to install

All but UsageError, which only the command raises, are names of the package: `from cleaner import CleanError`. `clean()`
raises a plain TypeError for an input that is neither bytes nor a string.
"""

from __future__ import annotations


class CleanError(Exception):
    """Base of all that `cleaner` raises; its text is one line that can be shown to a person."""

    exit_status = 1
    """What the command ends with."""


class OptionError(CleanError, ValueError):
    """An option is out of range or of the wrong type."""

    exit_status = 2


class UsageError(CleanError):
    """The command line is wrong: an option is unknown, has a wrong value, or does not go with another."""

    exit_status = 2


class RulesError(CleanError, ValueError):
    """A rules file cannot be used; the text names the file, the line and the key."""


class InputError(CleanError):
    """An input cannot be read; the text names the input and the cause."""


class LimitError(CleanError):
    """An input exceeds a limit that the caller set in the options."""


class MissingExtraError(CleanError):
    """An optional package is needed; the text names the package to install."""
