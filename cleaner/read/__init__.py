"""The reading room: bytes to text, text to a tree, tree to blocks. It judges nothing."""
