"""The batch room: where inputs come from, where outputs go, and many documents at once."""
