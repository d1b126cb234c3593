"""The judging room: blocks in, one verdict a block out. Stages run in turn and see the verdicts before theirs."""
