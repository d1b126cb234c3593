"""`python -m cleaner`, and the console script `clean`."""

from __future__ import annotations

import gc
import os
import sys
from errno import EBADF


def main() -> None:
    """Runs the command and exits: 0 done, 1 an input failed or holds no article, 2 misuse, 130 interrupted."""
    _open_closed_streams()
    gc.disable()  # a process for one page ends before a collection pays; batches enable it again
    status = _run()
    if gc.isenabled():  # a batch has threads and processes to wait for
        sys.exit(status)
    sys.stderr.flush()
    os._exit(status)  # freeing the page and the modules one by one would take a tenth of the run


def _open_closed_streams() -> None:
    """Opens the standard streams that the caller closed on the null device: otherwise the next opened file would take their place.

    Standard output is opened for reading, so that only what writes there fails.
    """
    for descriptor in range(3):
        try:
            os.fstat(descriptor)
        except OSError:
            os.open(os.devnull, os.O_RDONLY if descriptor == 1 else os.O_RDWR)  # takes the lowest free descriptor, which is this one
    if sys.stdout is None:
        sys.stdout = open(1, "w")  # noqa: SIM115 - open until the process ends
    if sys.stderr is None:
        sys.stderr = open(2, "w")  # noqa: SIM115 - open until the process ends


def _run() -> int:
    from .cli.run import run_command_line

    try:
        status = run_command_line(sys.argv[1:])
        sys.stdout.flush()
        return status
    except BrokenPipeError:  # the reader of the output has seen enough
        _discard_output()
        return 0
    except KeyboardInterrupt:
        _discard_output()
        return 130
    except OSError as error:
        _discard_output()
        return _failed(f"standard output: {'it is closed' if error.errno == EBADF else error.strerror or error}")
    except MemoryError:
        return _failed("the input does not fit into memory")
    except Exception as error:  # a bug: in a pipeline one line helps more than a traceback
        return _failed(f"internal error, please report it: {type(error).__name__}: {error}".split("\n")[0])


def _failed(message: str) -> int:
    from .cli.streams import say

    say(message)
    return 1


def _discard_output() -> None:
    """Sends what is still buffered nowhere, so that the interpreter does not complain about it when it ends."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


if __name__ == "__main__":
    main()
