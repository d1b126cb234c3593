"""Stub."""


def write_front_matter(m: object) -> str:
    return ""
