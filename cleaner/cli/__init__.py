"""The command line: a table of options, two parsers made from it, a plan of what to do, and the runs."""
