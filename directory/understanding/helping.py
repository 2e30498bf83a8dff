"""How people say that they want to help others, as volunteers, in paid work or with what they lived through (folded
words), in English, Spanish and Portuguese."""

from collections.abc import Iterator

from .line import FoldedLine, whole_words
from .match import HELPING, Match

_PEER = (
    r"(?:an? )?(?:paid |unpaid |voluntary |trained )*(?:peer |lived experience |mental health )*(?:support )?"
    r"(?:volunteers?|mentors?|supporters?|workers?|buddy|buddies|befrienders?|listeners?|facilitators?|peers?)"
)
_OTHERS = (
    r"(?:others?(?: like me| who \w+)?|other (?:people|mums|dads|men|women|carers|parents|patients|survivors"
    r"|young people)"
    r"|people(?: like me| who \w+)?|those who \w+|someone(?: else)?|somebody(?: else)?|out|back|others like me)"
)
_WISH = (
    r"(?:(?:i |id |im |ive |we |my |can |could |how |do |would |want |wants |wanna |like |love |wish |hope "
    r"|hoping |looking "
    r"|able |happy |keen |ready |interested |get |into |in |to |be )*)"
)
_TRABAJO = r"(?:trabaj\w+|empleo|trabalh\w+|emprego|puesto|vaga)"
_OTROS = (
    r"(?:a |as |os |aos? |la |los |las )*(?:otr[oa]s?(?: personas)?|demas|gente|personas|mi comunidad|alguien"
    r"|outr[oa]s?(?: pessoas)?|pessoas|comunidade|minha comunidade|alguem)"
)
_PATTERN = whole_words(
    "|".join(
        [
            rf"{_WISH}(?:help|helping|support|supporting) {_OTHERS}(?: (?:like me|in (?:my|the) (?:community|area)))?",
            rf"{_WISH}(?:give|giving) (?:something |a little |a bit )?back(?: to (?:my |the |others)?(?:"
            r" ?community)?)?",
            rf"{_WISH}(?:do some |offer to )?(?:volunteer|volunteering)(?: (?:roles?|opportunit\w+|opps?|work"
            r"|positions?|jobs?))?"
            rf"(?: (?:as|to be) {_PEER})?(?: (?:my time|time))?",
            rf"{_WISH}(?:being|be|becoming|become|train(?:ing)? (?:as|to be|to become)|work(?:ing)? as)"
            rf" {_PEER}(?! for me)",
            rf"{_WISH}(?:a )?(?:paid |voluntary )*(?:peer (?:support(?: workers?)?|workers?|mentors?)|lived experience"
            r"|peer) (?:jobs?|roles?|vacanc\w+|positions?|careers?|employment|work)",
            rf"{_WISH}paid (?:work|job|jobs|role|roles) (?:as |in |with )*(?:a )?peer(?: support)?(?: workers?|"
            r" mentors?)?",
            rf"{_WISH}(?:share|sharing|use|using|offer|offering) (?:my|our) (?:own |lived )*(?:experiences?|story|time"
            r"|skills)(?: to help(?: others)?)?",
            rf"{_WISH}(?:start|starting|set up|setting up|run|running|lead|facilitate) (?:a|my own|our own) "
            r"(?:peer |support |new )*group",
            r"peer (?:support|mentor(?:ing)?|supporter|worker|support worker) (?:training|courses?|qualifications?"
            r"|apprenticeships?)|(?:jobs?|work|working|roles?|vacanc\w+|employment|career) (?:in|as|for) (?:a )?(?:peer"
            r"|lived experience)(?: support)?(?: workers?| mentors?)?|(?:lend|lending|give|giving) a (?:helping )?hand"
            r"|(?:got |have |some )*(?:spare )?time to (?:give|offer|spare|volunteer)",
            r"(?:i |id |we |can i |how do i )+(?:want to |would like to |like to |love to )*(?:mentor|befriend"
            r"|listen to|be there for)"
            rf" {_OTHERS}|sign(?:ing)? up (?:to be|as) {_PEER}|(?:get |getting |be |being )?paid (?:for|to do)"
            r" peer support"
            r"|(?:jobs?|work|working|volunteer\w*) (?:helping|supporting) (?:others|people)|psw (?:jobs?"
            r"|roles?|vacanc\w+)"
            r"|lived exp(?:erience)? (?:jobs?|roles?|work)",
            rf"{_WISH}(?:voluntary|unpaid) work|(?:do )?(?:you|u|they) (?:need|want|take|look for) (?:any"
            r" )?(?:more )?(?:volunteers?|helpers?)"
            r"|(?:need|want) (?:any )?(?:helpers|volunteers)|(?:jobs?|roles?|work|work experience) (?:(?:in"
            r"|with|for|as|a|using"
            r"|people|mental|health) )+(?:lived experience|peer support)(?: work| roles?| jobs?)?",
            r"(?:get |getting |be )?paid (?:for )?lived experience(?: work| roles?| jobs?)?|(?:peer|mentor) training"
            r"|(?:how (?:can|do) i )?(?:get|getting) involved(?! (?:with|in) )|make a difference",
            rf"(?:get|getting|be|being) paid (?:as|to be|for being) {_PEER}",
            r"(?:i |im |id |we )?(?:(?:recovered|better) (?:now )?and )?(?:(?:want|like|love|wish|hope|happy"
            r"|able|keen|ready"
            r"|wanting) to|wanna|wanting 2|want 2) help(?! (?:me|my|our|him|her|them|with|from)\b)"
            r"(?: (?:out|others?|people|ppl|in the community))*",
            rf"{_WISH}(?:befriend(?:ing)?|be there for) {_OTHERS}|(?:i |we |can |have |got |some |my )*spare time"
            r"(?: to (?:give|offer|volunteer|help))?",
            r"(?:i |we |can |could |want to |would like to |have |got )*(?:offer|offering|lend|lending|donate"
            r"|donating|give)"
            r" (?:a |our |some |my |free |spare )*(?:room|space|venue|hall|time|skills)(?: for (?:a"
            r" )?(?:support )?groups?)?"
            r"|(?:have|got) (?:a |our |some |free |spare )*(?:room|space|venue|hall) to (?:lend|offer|share|give)",
            r"(?:quero |quiero |gostava de |me gustaria )?dar (?:o |mi |meu |un poco de |um pouco do"
            r" )*(?:tempo|tiempo)",
            r"(?:curso|formacion|formacao) (?:para|de|como) (?:ser )?(?:mentor\w*|apoio (?:de|entre|por) pares"
            r"|apoyo (?:entre"
            r" pares|mutuo)|voluntari\w+)",
            r"(?:quero |gostava de |gostaria de |quiero |me gustaria |quisiera )?(?:dar|devolver) (?:algo|alguna cosa"
            r"|alguma coisa) (?:de volta|a cambio|a la comunidad|a comunidade)",
            r"(?:can|could|may|how can|how do) i help(?! my| him| her| them)|what can i do to help|where can i help",
            r"(?:yo )?(?:(?:me gustaria|quiero|quisiera|puedo|como|donde|gostava de|gostaria de|quero|queria"
            r"|posso|onde) )+"
            rf"(?:ayudar|ajudar|apoyar|apoiar|acompanar|acompanhar)(?! ?me\b)(?: {_OTROS})?",
            r"(?:gostava de |gostaria de |quero |quiero |me gustaria )?(?:ayudar|ajudar|apoyar|apoiar"
            r"|acompanar|acompanhar|dar"
            rf" (?:apoio|apoyo|ajuda)) {_OTROS}",
            r"(?:(?:quiero|me gustaria|quisiera|hacer|hacerme|ser|quero|gostava de|gostaria de|fazer|de|como"
            r"|un|uma?) )*"
            rf"(?:voluntari(?:o|a|os|as|ado))(?: de apoy?io)?|{_TRABAJO} (?:pagad[oa] |pago |remunerad[oa] )?"
            r"(?:como |de |en |em )*(?:apoyo(?: mutuo| entre (?:pares|iguales))?|apoio(?: mutuo)?|acompanante"
            r"|apoio de pares|apoio (?:entre"
            r"|por) pares|mentor\w*|apoio entre pares|par(?:es)?)",
            r"(?:quiero |quisiera |me gustaria |quero |queria |gostava de |gostaria de )*(?:ser (?:um |uma "
            r"|una )?(?:mentora?"
            r"|companer[oa] de apoyo|par)|devolver algo|retribuir|colaborar|apuntarme|inscribirme como voluntari[oa]"
            r"|(?:ofrecer|oferecer) (?:mi |o meu |meu |la minha |a minha )?(?:tiempo|tempo|ayuda|ajuda)|dar uma ajuda)",
            r"(?:quiero |quisiera |me gustaria |quero |queria |gostava de |gostaria de )?(?:echar|dar) (?:una|uma)"
            r" (?:mano|mao)",
            r"(?:quiero |me gustaria |quero |gostava de )?(?:compartir|partilhar|compartilhar) (?:a |mi |minha"
            r" )+experiencia",
        ]
    )
)


def helping(line: FoldedLine) -> Iterator[Match]:
    for run, _found in line.runs(_PATTERN):
        yield Match(frozenset(run), HELPING, ())
