"""Converters for tests of the runner: by what an item says, they hang, die, or take memory. Importable by worker processes."""

from __future__ import annotations

import os
import signal
import time

from cleaner.batch.convert import convert
from cleaner.batch.documents import Limits, RawDocument, Result
from cleaner.options import Options


def faulty(item: RawDocument, options: Options, limits: Limits) -> Result:
    """Does what the item's content asks for, else converts it."""
    if item.raw == b"hang":
        time.sleep(60)
    if item.raw == b"die":
        os.kill(os.getpid(), signal.SIGKILL)
    return convert(item, options, limits)
