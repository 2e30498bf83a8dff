"""What people come with by its name, in English, Spanish and Portuguese: conditions, feelings, troubles (folded words).

Moderators' lists know the communities that groups are for. Of a concern that no group is for, the finder shows groups
that welcome anyone."""

from directory.fold import fold

from .line import whole_words

_CONCERN = whole_words(
    r"ocd|obsessi\w+|compulsi\w+|intrusive thoughts?|toc|ansiedade?|ansios[oa]|anxi\w+|panic\w*|panico"
    r"|worr(?:y|ied|ying)"
    r"|depress?\w*|depresion|depressao|low|sad|triste\w*|stress\w*|estres\w*|burn ?out|overwhelmed|hopeless"
    r"|anger|angry|rage"
    r"|sleep\w*|insomnia|insomnio|insonia|dormir|nightmares?|adhd|add|tdah|autis\w+|asperger\w*|neurodivergent"
    r"|dyslexi\w+"
    r"|eating|anorexi\w+|bulimi\w+|binge\w*|body image|traum\w*|ptsd|cptsd|flashbacks?|tept|grie\w+|duelo|luto"
    r"|bereave\w+"
    r"|psychosis|psychotic|psicosis|psicose|schizo\w+|esquizofreni\w+|paranoi\w*|bipolar\w*|mania|manic|mood"
    r" swings?|bpd"
    r"|eupd|personality disorder|self esteem|confidence|phobia|agoraphobi\w*|social anxiety|shy|lonel\w+"
    r"|soledad|solidao"
    r"|drink\w*|beber|drugs?|cannabis|weed|cocaine|gambl\w+|addict\w*|smok\w+|fumar|tabaco|menopaus\w*|perimenopause"
    r"|postnatal|perinatal|new baby|baby blues|miscarriage|pain|dolor|dor|long covid|diabetes|cancer|epilepsy|chronic"
    r"|side effects|medication|meds|medicacion|medicacao|debts?|deudas?|dividas?|money worries|benefits|pip"
    r"|housing|eviction"
    r"|vivienda|habitacao|rent|alquiler|renda|unemploy\w+|desempleo|desemprego|redundancy|redundant|work stress|exams?"
    r"|study|university|prison|probation|carcel|prisao|asylum|asilo|racism|divorce|break ?up|breakup|dementia"
    r"|alzheimers?"
    r"|memory loss|brain injury|stroke|tired|fatigue|exercise|weight|hoarding|tics|tourettes?|perfectionism"
)


def is_concern(text: str) -> bool:
    """Whether some words of a text name a concern."""
    return bool(_CONCERN.search(fold(text)))
