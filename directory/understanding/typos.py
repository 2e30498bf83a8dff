"""Whether a word is another with one slip of a thumb."""


def is_one_off(wanted: str, word: str) -> bool:
    """Whether one letter was left out, put in, changed, or changed places with the next; never the first."""
    if wanted[0] != word[:1] or abs(len(wanted) - len(word)) > 1:
        return False
    at = next((n for n, pair in enumerate(zip(wanted, word, strict=False)) if pair[0] != pair[1]), None)
    if at is None:
        return True
    ends = (wanted[at + 1 :], word[at + 1 :])
    swapped = wanted[at : at + 2] == word[at : at + 2][::-1] and wanted[at + 2 :] == word[at + 2 :]
    return ends[0] == ends[1] or wanted[at + 1 :] == word[at:] or wanted[at:] == word[at + 1 :] or swapped
