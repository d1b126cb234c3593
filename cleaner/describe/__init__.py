"""The describing room: a judged page in, facts with evidence out. It changes no verdict; it says which blocks print facts."""
