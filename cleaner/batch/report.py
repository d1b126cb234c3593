"""Counts what a report shows of a batch, in bounded memory: the same for a hundred documents and for a hundred million.

Documents, words, characters, histograms and rules are counted exactly. There can be any number of hosts, reasons and
dropped lines, so only the most frequent are counted (`Frequent`); the report states the largest possible error.
"""

from __future__ import annotations

import heapq
from collections import Counter
from collections.abc import Iterable, Mapping
from typing import Any

from ..urls import host_of
from ..write.report_page import Covered, Host, Report
from .documents import Status

HISTOGRAM_BINS = 20
"""Of equal width, from 0 to 1."""
MOST_LINES = 50_000
"""Dropped lines that are counted at least; up to twice as many are in memory."""
MOST_HOSTS = 5_000
"""As `MOST_LINES`, for hosts."""
MOST_REASONS = 1_000
"""As `MOST_LINES`, for reasons."""
SHOWN_HOSTS = 20
SHOWN_LINES = 15
"""For each host."""
SHOWN_REASONS = 30
SHOWN_SLOWEST = 20


class Frequent:
    """Counts the most frequent of many keys in bounded memory.

    With at most `2 * most` keys, all counts are exact. If there are more, the count of key number `most + 1` is
    subtracted from all counts, and keys that reach 0 are removed. So a count is never too high, and at most `missed` too
    low, and every key that occurs more than `missed` times is still counted (Misra and Gries, "Finding repeated
    elements", 1982, with the subtraction done in batches).

    >>> words = Frequent(1)
    >>> for word in "a a a b a c a d".split():
    ...     words.add(word)
    >>> words.counts, words.missed
    ({'a': 4, 'd': 1}, 1)
    """

    def __init__(self, most: int) -> None:
        self.most = most
        self.counts: dict[Any, int] = {}
        self.missed = 0

    def add(self, key: Any) -> None:
        """Counts a key once more."""
        self.counts[key] = self.counts.get(key, 0) + 1
        if len(self.counts) > 2 * self.most:
            least = sorted(self.counts.values(), reverse=True)[self.most]
            self.missed += least
            self.counts = {key: count - least for key, count in self.counts.items() if count > least}

    def most_common(self, most: int) -> list[tuple[Any, int]]:
        """Returns the most frequent keys with their counts; keys of the same count are sorted."""
        return sorted(self.counts.items(), key=lambda pair: (-pair[1], pair[0]))[:most]


class Tally:
    """The counts of a batch, filled from the manifest entries of its documents.

    Documents of an earlier run count by their entries as well. So a run that was interrupted and continued ends with the
    same counts as one that was not. Only dropped lines are not in the manifest: they count for the documents of this run.
    """

    def __init__(self) -> None:
        self.now: Counter[str] = Counter()
        self.earlier: Counter[str] = Counter()
        self.words = self.kept_chars = self.chars = 0
        self.confidence, self.kept_share = [0] * HISTOGRAM_BINS, [0] * HISTOGRAM_BINS
        self.blocks: Counter[str] = Counter()
        self.documents: Counter[str] = Counter()
        self.hosts = Frequent(MOST_HOSTS)
        self.lines = Frequent(MOST_LINES)
        self.reasons = Frequent(MOST_REASONS)
        self._slowest: list[tuple[float, str]] = []

    def add(self, entry: Mapping[str, Any], dropped_lines: Iterable[tuple[str, str]]) -> None:
        """Counts a document of this run, by its entry in the manifest."""
        self.now[entry["status"]] += 1
        host = self._count(entry)
        for rule, line in dropped_lines:
            self.lines.add((host, line, rule))

    def add_earlier(self, entry: Mapping[str, Any]) -> None:
        """Counts a document of an earlier run."""
        self.earlier[entry["status"]] += 1
        self._count(entry)

    def _count(self, entry: Mapping[str, Any]) -> str:
        """Counts what every entry has; returns the host."""
        counts = entry["counts"]
        host = host_of(entry.get("url"))
        self.hosts.add(host)
        self.words += counts["words"]
        self.blocks.update(counts["dropped"])
        self.documents.update(counts["dropped"].keys())
        if chars := counts.get("chars", 0):
            self.chars += chars
            self.kept_chars += counts["kept_chars"]
            self.kept_share[_bin_of(counts["kept_chars"] / chars)] += 1
        if entry["status"] == Status.DONE.value and entry.get("confidence") is not None:
            self.confidence[_bin_of(entry["confidence"])] += 1
        if entry["reason"]:
            self.reasons.add((entry["status"], entry["reason"]))
        keep = heapq.heappush if len(self._slowest) < SHOWN_SLOWEST else heapq.heappushpop
        keep(self._slowest, (entry["seconds"], entry["id"]))
        return host

    def report(self, inputs: Iterable[str], output: str, skipped: Mapping[str, int], *, finished: bool) -> Report:
        """Returns the content of the report as plain data."""
        return Report(
            Covered(tuple(inputs), output, finished, dict(self.now), dict(self.earlier), dict(skipped)),
            words=self.words,
            chars=(self.kept_chars, self.chars),
            confidence=self.confidence,
            kept_share=self.kept_share,
            rules=[(rule, blocks, self.documents[rule]) for rule, blocks in self.blocks.most_common()],
            hosts=self._hosts(),
            hosts_missed=self.hosts.missed,
            lines_missed=self.lines.missed,
            reasons=[(*key, count) for key, count in self.reasons.most_common(SHOWN_REASONS)],
            reasons_missed=self.reasons.missed,
            slowest=sorted(self._slowest, reverse=True),
        )

    def _hosts(self) -> list[Host]:
        """Returns the hosts with the most documents that have lines dropped from more than one document, with these lines."""
        lines: dict[str, list[tuple[str, str, int]]] = {}
        for (host, line, rule), count in self.lines.most_common(len(self.lines.counts)):
            if count > 1:
                lines.setdefault(host, []).append((line, rule, count))
        hosts = self.hosts.most_common(len(self.hosts.counts))
        return [Host(host, documents, lines[host][:SHOWN_LINES]) for host, documents in hosts if host in lines][:SHOWN_HOSTS]


def _bin_of(share: float) -> int:
    return min(int(share * HISTOGRAM_BINS), HISTOGRAM_BINS - 1)
