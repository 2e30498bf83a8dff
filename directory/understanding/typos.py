"""Whether a word is another with a slip of a thumb or two."""


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


def is_within(one: str, other: str, most: int) -> bool:
    """Whether so few letters part the two: left out, put in, changed, or two that changed places."""
    if abs(len(one) - len(other)) > most:
        return False
    before: list[int] = []
    last = list(range(len(other) + 1))
    for n, letter in enumerate(one, 1):
        row = [n]
        for m, its in enumerate(other, 1):
            cost = min(last[m] + 1, row[m - 1] + 1, last[m - 1] + (letter != its))
            if n > 1 and m > 1 and letter == other[m - 2] and one[n - 2] == its:
                cost = min(cost, before[m - 2] + 1)
            row.append(cost)
        if min(row) > most:
            return False
        before, last = last, row
    return last[-1] <= most
