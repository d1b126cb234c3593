"""What a report tells of a batch, counted as it goes: in the same memory for a hundred documents and for a hundred million.

Documents, words, characters, histograms and rules are counted exactly. Hosts, reasons and dropped lines have no
bound to their number; of those the most frequent are counted (`Frequent`), and the page says by how much they can
be off, if at all.
"""

from __future__ import annotations

import heapq
from collections import Counter
from collections.abc import Iterable, Mapping
from typing import Any

from ..urls import host_of
from ..write.report_page import Covered, Host, Report
from .items import Status

BINS = 20
"""Of the histograms, over 0..1."""
MOST_LINES, MOST_HOSTS, MOST_REASONS = 50_000, 5_000, 1_000
"""So many are remembered at least; no more than twice as many are held at a time."""
SHOWN_HOSTS, SHOWN_LINES, SHOWN_REASONS, SLOWEST = 20, 15, 30, 20


class Frequent:
    """Counts of the most frequent of many keys, in bounded memory.

    While there are at most `2 * most` keys all is exact. When there are more, the count of the first one that is
    too many is taken off all, and what comes to nothing is forgotten. A count is therefore never too high, and at
    most `missed` too low; what occurred more often than `missed` is still there (Misra and Gries, "Finding repeated
    elements", 1982, with the cutting done in batches).

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

    def most_common(self, number: int) -> list[tuple[Any, int]]:
        """Returns the most frequent keys with their counts; equal ones in the order of their names."""
        return sorted(self.counts.items(), key=lambda pair: (-pair[1], pair[0]))[:number]


class Tally:
    """The counts of a batch, filled document by document from the entries of the manifest.

    What an earlier run did counts by its entry as well, so that a run that was interrupted and taken up again ends
    with the same counts as one that was not. Only dropped lines are not in the manifest: they are those of the
    documents of this run.
    """

    def __init__(self) -> None:
        self.now: Counter[str] = Counter()
        self.earlier: Counter[str] = Counter()
        self.words = self.kept_chars = self.chars = 0
        self.confidence, self.kept_share = [0] * BINS, [0] * BINS
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
        """Counts a document that an earlier run did."""
        self.earlier[entry["status"]] += 1
        self._count(entry)

    def _count(self, entry: Mapping[str, Any]) -> str:
        """Counts what any entry tells; returns the host."""
        counts = entry["counts"]
        host = host_of(entry.get("url"))
        self.hosts.add(host)
        self.words += counts["words"]
        self.blocks.update(counts["dropped"])
        self.documents.update(counts["dropped"].keys())
        if chars := counts.get("chars", 0):
            self.chars += chars
            self.kept_chars += counts["kept_chars"]
            self.kept_share[_bin(counts["kept_chars"] / chars)] += 1
        if entry["status"] == Status.DONE.value and entry.get("confidence") is not None:
            self.confidence[_bin(entry["confidence"])] += 1
        if entry["reason"]:
            self.reasons.add((entry["status"], entry["reason"]))
        keep = heapq.heappush if len(self._slowest) < SLOWEST else heapq.heappushpop
        keep(self._slowest, (entry["seconds"], entry["id"]))
        return host

    def report(self, inputs: Iterable[str], output: str, left_out: Mapping[str, int], *, finished: bool) -> Report:
        """Returns what there is to tell, as plain data."""
        return Report(
            Covered(tuple(inputs), output, finished, dict(self.now), dict(self.earlier), dict(left_out)),
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
        """Of the hosts with most documents those with lines that were dropped in more than one, and the most frequent of these."""
        lines: dict[str, list[tuple[str, str, int]]] = {}
        for (host, line, rule), count in self.lines.most_common(len(self.lines.counts)):
            if count > 1:
                lines.setdefault(host, []).append((line, rule, count))
        hosts = self.hosts.most_common(len(self.hosts.counts))
        return [Host(host, documents, lines[host][:SHOWN_LINES]) for host, documents in hosts if host in lines][:SHOWN_HOSTS]


def _bin(share: float) -> int:
    return min(int(share * BINS), BINS - 1)
