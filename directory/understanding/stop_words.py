"""Words that say nothing about what is looked for, in English, Spanish and Portuguese. They fall away."""

from .line import FoldedLine, several, whole_words

_ENGLISH = several(
    """a an the and or but of to for in into on at by with from near is are am be was were been being isnt
    arent i im ive id me my mine myself we our us you your he hes she shes they theyre his her hers
    their them it its this that these those there theres here who whos whom which what whats where
    wheres when how hows why can cant could do does dont did have has havent had will would should might
    need needs needed want wants wanted like looking look find finding search searching get gets getting
    got give some any something anything somewhere anywhere someone somebody anyone anybody please pls
    thanks thank hi hello hey help support supports lambeth local service services place places people
    person things thing go going goes just really very so about as if then than too also not no more
    much lot lots around close nearby area through open opens available happening meet meets runs starts
    feel feeling feels know let lets out up one ones us maybe still every each during whose because
    having near since with yesterday n w u r xfa pf pfv bit rather thx ta dunno anymore min moment meantime"""
)
_SPANISH = several(
    """el la los las un una unos unas y o u de del al en con para por mi mis tu su sus me te se lo le les
    que quien quienes donde como cuando es esta este esto estoy soy eres hay tengo tiene necesito
    necesita quiero quisiera busco buscar buscando encontrar ayuda ayudar apoyo algo alguien algun
    alguna algunos sobre cerca muy mas tambien ayer voy vamos puedo puede pueden hacer ir a nos nuestro nuestra yo ella
    ellos servicio servicios lugar sitio gente persona personas quede quedo quedado"""
)
_PORTUGUESE = several(
    """os as um uma uns umas e ou do da dos das em no na nos nas com pra pro pela pelo meu minha meus
    minhas seu sua seus suas quem onde quando estou sou esta ha tenho tem preciso precisa quero queria
    procuro procurar procurando encontrar ajuda ajudar apoio alguem algum alguma perto muito mais tambem ontem
    posso pode podem fazer ir ao aos eu ele ela eles servico servicos local lugar gente pessoa pessoas
    que fico fique fiquei"""
)
SMALL = frozenset(_ENGLISH + _SPANISH + _PORTUGUESE)
# Everything on the portal is this.
_PHRASES = whole_words(
    "at the min|in the meantime"
    "|mental health|peer support|salud mental|saude mental|years old|every day|what now|now what|may i|(?:last"
    "|this|next) (?:week|month)|last night|(?:first|second|third|fourth|last|1st|2nd|3rd"
    "|4th) of (?:the|each|every) month|apoyo mutuo"
)
# Between a word that refuses and what it refuses: "not on the phone".
LINKS = frozenset(
    several(
        """a an the on in at for by near any via to do be have with is el la los las en un una de em o os as um uma
        por pelo pela want like need support help"""
    )
)


def small(line: FoldedLine) -> set[int]:
    """The numbers of the small words."""
    phrases = {number for run, _found in line.runs(_PHRASES) for number in run}
    return phrases | {number for number, word in enumerate(line.words) if word in SMALL}
