"""The types of a batch."""

from __future__ import annotations

import pytest

from cleaner import clean
from cleaner.batch.documents import Limits, Result, Status, record_of
from cleaner.errors import OptionError


@pytest.mark.parametrize("name", ["seconds", "max_bytes", "memory_bytes"])
@pytest.mark.parametrize("value", [0, -1, float("nan")])
def test_a_limit_must_be_above_0(name: str, value: float) -> None:
    with pytest.raises(OptionError, match=f"{name} must be above 0"):
        Limits(**{name: value})


def test_a_record_begins_with_the_id() -> None:
    failed, done = record_of(Result("a", Status.FAILED, "is gone")), record_of(Result("a", Status.DONE, metadata=clean("One.").metadata))
    assert next(iter(failed)) == next(iter(done)) == "id"
    assert set(failed) == set(done)
