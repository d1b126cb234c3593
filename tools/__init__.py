"""What builds the package's data: never needed at run time."""
