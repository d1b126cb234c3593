"""What `cleaner` raises. A page's content never raises; misuse and limits set by the caller do.

CleanError
├── OptionError      an option is out of range or of the wrong type
├── RulesError       a rules file cannot be used: names file, key and line
├── InputError       an input cannot be read: missing, a folder, no permission, broken compression
├── LimitError       the input passes a limit that the caller set
└── MissingExtraError    an optional package is needed: names the extra to install
"""

from __future__ import annotations


class CleanError(Exception):
    """Base of all that `cleaner` raises; its text is one line, fit to be shown to a person."""


class OptionError(CleanError, ValueError):
    """An option is out of range or of the wrong type."""


class RulesError(CleanError, ValueError):
    """A rules file cannot be used; the text names the file, the key and the line."""


class InputError(CleanError):
    """An input cannot be read; the text names the input and the cause."""


class LimitError(CleanError):
    """An input passes a limit that the caller set in the options."""


class MissingExtraError(CleanError):
    """An optional package is needed; the text names the extra that installs it."""
