"""A converter for tests of workers: some documents make it hang, wait or die. A module, so that worker processes can import it."""

from __future__ import annotations

import os
import signal
import time
from pathlib import Path

from cleaner.batch.convert import convert
from cleaner.batch.documents import Limits, RawDocument, Result
from cleaner.options import Options


def faulty(document: RawDocument, options: Options, limits: Limits) -> Result:
    """Hangs for `hang`, dies for `die`, waits for a file for `wait PATH`, and makes one for `touch PATH`; converts all other documents."""
    content = document.raw.decode() if isinstance(document.raw, bytes) else document.raw
    if content == "hang":
        time.sleep(3600)
    if content == "die":
        os.kill(os.getpid(), signal.SIGKILL)
    word, _, path = content.partition(" ")
    if word == "touch":
        Path(path).touch()
    while word == "wait" and not os.path.exists(path):
        time.sleep(0.01)
    return convert(document, options, limits)
