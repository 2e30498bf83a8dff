"""What a moment says to somebody who stands in it: what comes first, what to ask for, who may come along."""

from directory.models import Moment, said


def first_words(moment: Moment) -> list[tuple[str, str]]:
    """(heading, words) of what moderators have written, in the language of the page."""
    headings = {name: str(Moment._meta.get_field(name).verbose_name) for name in Moment.FIRST_WORDS}
    told = [(headings[name], said(moment, name)) for name in Moment.FIRST_WORDS]
    return [(heading, words) for heading, words in told if words]
