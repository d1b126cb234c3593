"""The version and the name of the distribution; the build and the outputs read the version here."""

VERSION = "0.1.0"
DISTRIBUTION = "article-cleaner"
"""The name that pip installs (`cleaner` on the public index is another project); the package to import is always `cleaner`."""
