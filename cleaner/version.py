"""The version, which the build and the outputs read here."""

VERSION = "0.1.0"
