"""The moderators' side, for somebody with two hours a week: the desk, the listings, the phone round, urgent numbers."""
