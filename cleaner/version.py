"""The version, in one place: outputs name it, and the build reads it."""

VERSION = "0.1.0"
