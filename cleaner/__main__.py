"""`python -m cleaner`, and the console script `clean`.

Without arguments it is a filter, and loads nothing that a filter does without; any argument goes to `cli`.
"""

from __future__ import annotations

import gc
import os
import sys


def main() -> None:
    """Runs the command and exits: 0 done, 1 an input failed or holds no article, 2 misuse, 130 interrupted."""
    is_filter = asks_for_filter()
    try:
        status = run_filter() if is_filter else run_command()
        sys.stdout.flush()
    except BrokenPipeError:  # whoever read the output has seen enough
        _discard_output()
        status = 0
    except KeyboardInterrupt:
        _discard_output()
        status = 130
    except OSError as error:
        _discard_output()
        status = _said(f"standard output: {error.strerror or error}")
    except MemoryError:
        status = _said("the input does not fit into memory")
    except Exception as error:  # a bug of ours: who meets it in a pipeline is helped by one line, not by a traceback
        status = _said(f"internal error, please report it: {type(error).__name__}: {error}".split("\n")[0])
    if is_filter:  # to take down page and modules one by one would cost a tenth of the run
        sys.stderr.flush()
        os._exit(status)
    sys.exit(status)


def _said(message: str) -> int:
    print(f"clean: {message}", file=sys.stderr)
    return 1


def _discard_output() -> None:
    """Lets what is still buffered go nowhere, so that the interpreter does not complain about it when it ends."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def asks_for_filter() -> bool:
    """Whether there are no arguments, and a page to read."""
    is_completing = "_CLEAN_COMPLETE" in os.environ  # a shell asks what could come next
    return len(sys.argv) == 1 and not is_completing and sys.stdin is not None and not sys.stdin.isatty()


def run_command() -> int:
    """Returns the exit status of the command that `sys.argv` asks for."""
    from .cli import run_command_line

    return run_command_line(sys.argv[1:] or ["--help"])


def run_filter() -> int:
    """Reads a page from standard input and writes its Markdown; returns 0, or 1 with a line on stderr."""
    gc.disable()  # the process ends with this page: collecting its garbage is work for nothing
    from .api import clean
    from .batch.inputs import read_input
    from .errors import CleanError

    try:
        page = read_input("-")
        document = clean(page.raw)
    except CleanError as error:
        print(f"clean: {error}", file=sys.stderr)
        return 1
    sys.stdout.buffer.write(document.markdown.encode())
    for notice in page.notices if document.text else document.notices[-1:]:
        print(f"clean: {page.name}: {notice.message}", file=sys.stderr)
    return 0 if document.text else 1


if __name__ == "__main__":
    main()
