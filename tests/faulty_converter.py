"""A converter for tests of workers: some documents make it hang or die. A module, so that worker processes can import it."""

from __future__ import annotations

import os
import signal
import time

from cleaner.batch.convert import convert
from cleaner.batch.documents import Limits, RawDocument, Result
from cleaner.options import Options


def faulty(document: RawDocument, options: Options, limits: Limits) -> Result:
    """Hangs or dies if the document is `hang` or `die`; otherwise converts it."""
    if document.raw == b"hang":
        time.sleep(60)
    if document.raw == b"die":
        os.kill(os.getpid(), signal.SIGKILL)
    return convert(document, options, limits)
