"""What pages say, as plain values: cards, facts, weeks, panels. Views, paper, calendars and tags show them."""
