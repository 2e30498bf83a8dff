"""Pages of the people who run something. Everything is fetched through the person: what belongs to others is a 404."""
