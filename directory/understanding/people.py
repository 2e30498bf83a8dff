"""How people say who support is for, how old somebody is, and that they ask for somebody else (folded words)."""

from collections.abc import Iterator

from .line import FoldedLine, whole_words
from .match import SOMEBODY, Match, rules

_KIN = (
    r"(?:grand|step|god|foster )?(?:mum|mums|mom|mam|mother|dad|dads|father|parents?|son|sons|daughter|daughters"
    r"|child|children|kid|kids"
    r"|brother|sister|husband|wife|partner|boyfriend|girlfriend|friend|mate|nan|nana|gran|granny|grandad|grandma"
    r"|uncle|aunt|auntie"
    r"|cousin|nephew|niece|flatmate|neighbour|teenager|client|patient)(?: in law)?"
)
_PARIENTE = (
    r"(?:hij[oa]s?|madre|mama|padre|papa|herman[oa]|marido|esposa|mujer|parej[oa]|novi[oa]|amig[oa]|abuel[oa]"
    r"|ti[oa]|prim[oa]|sobrin[oa]"
    r"|filh[oa]s?|mae|pai|irma|irmao|esposo|companheir[oa]|namorad[oa]|av[oa]|vov[oa])"
)
_MY = r"(?:my|our|mi|mis|nuestr[oa]|(?:o |a )?meu|(?:o |a )?minha|meus|minhas)"
_RELATIVE = rf"{_MY} (?:(?:older|elderly|younger|little|big|teenage|adult|poor) )*(?:{_KIN}|{_PARIENTE})"
_RELATIVES = whole_words(
    rf"(?P<for>(?:for|para|pra|pro) )?(?:with |con |com |about |a )?{_RELATIVE}(?: and {_KIN})?"
    rf"|^(?:{_KIN})(?= (?:is|has|in|with|who|wont|cant|keeps|just|turning|got|getting|leaving|on|hears|drinks"
    r"|needs)(?: |$))"
    rf"|(?P<other>for (?:someone|somebody) else)"
)

WHO = rules(
    "who",
    {
        "carers": [
            rf"(?:looking|looks|look|taking|take|takes) (?:after|care of) (?:{_RELATIVE}|someone|somebody|a {_KIN}"
            rf"|him|her|them|people|others)(?: (?:with|who) \w+)?",
            rf"(?:i )?(?:care|caring|cares) for (?:{_RELATIVE}|someone|somebody|him|her|a {_KIN}|others)"
            rf"|(?:worried|concerned|scared|frightened|anxious|worrying) (?:about|for) {_RELATIVE}"
            rf"|(?:how (?:do|can|to|should) (?:i )?|i |trying to |want to |need to )*(?:help|helping|support|supporting"
            rf"|cope with|coping with|deal with) {_RELATIVE}(?: (?:who|with|through)(?: has)?)?"
            rf"|{_RELATIVE} (?:mental health|illness|depression|diagnosis|psychosis|addiction|drinking|condition)"
            rf"|(?:caring|care) for (?:an? |my |our )?(?:\w+ )?{_KIN}|(?:help|helping|support|supporting) an?"
            rf" {_KIN}(?: with)?"
            r"|(?:family|families|relatives|friends and family|loved ones?|wife|husband|partner|mother"
            r"|parents?|carers?) of"
            r" (?:someone|somebody|people|those|an? \w+)(?: with| who)?|relatives|families|loved ones"
            r"|(?:husband|wife|partner|son|daughter|brother|sister|boyfriend|girlfriend|friend|child) (?:with|has)"
            r"(?= (?:depress\w+|anxiety|bipolar|psychosis|schizo\w+|ocd|adhd|bpd|dementia|ptsd|an? ))"
            rf"|looking after|care ?givers?|carers?",
            r"famil(?:y|ies)(?= (?:peer )?(?:support|groups?))|parents? of (?:an? |my )?(?:adult |grown up "
            r"|older |autistic )*"
            r"(?:children|child|teen\w*|sons?|daughters?|kids?)|(?:living|live|lives) with (?:someone|somebody)"
            r"(?: (?:who|with)(?: has| is)?)?|(?:married to|living with|live with|in love with) an?(?="
            r" (?:alcoholic|addict"
            r"|drinker|gambler|heavy|drug))",
            rf"cuidador(?:a|es|as)?|(?:cuido|cuidar|cuidando) (?:a |de |do |da )?(?:{_RELATIVE}|alguien|alguem)"
            r"|quem cuida|quien cuida",
        ],
        "parents": [
            r"(?:new |single |for |young )*(?:mums|moms|mothers|parents)|(?:mums?|mothers?|dads?|parents?) and"
            r" (?:baby|babies|bump|toddlers?)|(?:my )?(?:kids|children|son|daughter|baby) (?:were |was |been "
            r"|got )?taken (?:into care|away|off me)|custody|see my (?:kids|children)|single (?:mum|mom|mother"
            r"|parent)|new (?:mum|mom|mother|dad)|parenting",
            r"(?:madre|mama) primeriza|(?:por )?primera vez (?:que soy )?(?:madre|mama)|mae (?:de primeira"
            r" viagem|pela primeira vez)"
            r"|primeira vez (?:que sou )?mae|first time (?:mum|mom|mother|parent)s?",
            r"(?:madre|padre|mama|mae|pai) solter[oa]|padres y madres|madres|padres|maes|maes e pais",
        ],
        "women": [
            r"(?:only |just )?(?:women|womens|woman|ladies)(?: only)?|mujeres|mulheres"
            r"|female(?= (?:carers?|survivors?|only|groups?|peers?|support))"
        ],
        "parents men": [
            r"(?:divorced|separated|widowed|stay at home) (?:dads?|fathers?)"
            r"|(?:single |new |for )*(?:dads|fathers)|single (?:dad|father)"
        ],
        "men": [
            r"(?:only |just )?(?:men|mens|man)(?: only)?|blokes|lads|guys"
            r"|male(?= (?:carers?|survivors?|only|groups?|peers?|support))|hombres|homens"
        ],
        "young-people": [
            r"nearly (?:16|17|18|19)|(?:about to turn|turning|almost) 18|(?:uni|university|college) students?"
            r"|under (?:16|18|21|25|26|30)s?|(?:aged |age |for )*(?:11|13"
            r"|14|16|17|18) (?:to )?(?:18|21|24|25|30)"
            r"(?: year olds?)?(?! (?:am|pm))",
            r"(?:for )?(?:young(?: (?:people|adults?|person))?(?! (?:at heart|carers?))|teens|teenagers?|jovenes|jovens"
            r"|adolescentes)",
        ],
        "spanish-speakers": [
            r"(?:colombian|ecuadorian|bolivian|peruvian|latin[oax]s?)(?= (?:mums|mothers|women|men|dads|people"
            r"|families|group))"
        ],
        "young-people parents": [r"young (?:mums|moms|mothers|parents)"],
        "young-people parents men": [r"young (?:dads|fathers)"],
        "older-people men": [r"old (?:man|men|bloke|boys?)"],
        "older-people women": [r"old (?:lady|ladies|woman|women)"],
        "young-people carers": [r"young carers?"],
        "lgbtq women": [r"lesbians?(?: women)?"],
        "lgbtq black-communities": [r"qti?b?poc"],
        "young-people women": [r"(?:for )?(?:teenage|teen|young|adolescent) (?:girls?)|girls"],
        "older-people": [
            r"elders|(?:older|elderly)(?= (?:men|mens|women|womens|black|asian|lgbt\w*|gay|carers?|residents"
            r"|latin|african"
            r"|caribbean|somali|spanish|portuguese|brazilian|muslim|jewish|irish|migrants?|refugees?|disabled"
            r"|trans|lesbian))",
            r"(?:over|above|aged over) (?:the age of )?(?:50|55|60|65|70|75|80)s?|(?:50|55|60|65|70)s? (?:plus"
            r"|and over|and above)"
            r"|(?:in )?(?:my|his|her|their) (?:late |early |mid )?(?:fifties|sixties|seventies|eighties|50s"
            r"|60s|70s|80s)|oaps?"
            r"|(?:old age )?pensioners?|retired(?: people)?|old (?:people|person|man|woman|lady|men|women|folk)"
            r"|senior citizens?|terceira idade|tercera edad",
            r"(?:older|elderly) (?:people|person|adults?)|over (?:50|55|60|65|70)s?|personas mayores|mayores|idos[oa]s",
        ],
        "black-communities": [r"negr[oa]s?|afrocaribe\w+|afrodescendientes?|afrodescendentes?"],
        "migrants": [
            r"(?:pedi |pedir |solicitante de |pido |requerente de |pedido de )?asil[oa]|migrantes?"
            r"|inmigrantes?|imigrantes?|refugiad[oa]s?"
        ],
        "disabled women": [r"disabled (?:women|ladies)"],
        "disabled men": [r"disabled men"],
        "disabled": [
            r"blind(?! (?:spot|date))|visually impaired|partially sighted"
            r"|disabled (?:people|person)?|discapacitad[oa]s?|discapacidad|deficientes?"
        ],
        "homeless": [
            r"(?:no|without a|dont have a|havent got a|lost my) (?:home|house|flat)|sin techo|sin hogar"
            r"|sem (?:teto|abrigo)"
        ],
    },
)
_SPELT = {
    "eleven": 11,
    "twelve": 12,
    "thirteen": 13,
    "fourteen": 14,
    "fifteen": 15,
    "sixteen": 16,
    "seventeen": 17,
    "eighteen": 18,
    "nineteen": 19,
    "twenty": 20,
}
_UNIT = (
    r"(?! (?:am|pm|minutes?|mins?|miles?|weeks?|months?|days?|hours?|hrs?|stops?|pounds|sessions?|times?|of|th"
    r"|percent|nights?|o clock|semanas?|meses|dias?|minutos?|horas?|vezes|veces))"
)
_AGES = whole_words(
    rf"(?:i am|im|i m|he is|hes|she is|shes|they are|theyre|who is|whos|is|turning|just turned|turned|aged?"
    rf"|age of)(?: only| nearly| just| now)? (?P<a>\d{{1,3}}){_UNIT}(?: years?(?: old)?| yrs?(?: old)?| yo)?"
    r"|(?:for )?(?:an? |my )?(?P<b>\d{1,3}) ?(?:years? olds?|yrs? olds?|yos?|y o)"
    rf"(?: {_KIN})?"
    r"|(?:for )?(?:an? |my )?(?P<e>\d{1,3})(?:yrs?|yo|yos)(?: olds?)?"
    r"|(?P<h>1[1-9]|2[0-4])(?= (?:and|with) )|(?:im|i am|shes|hes|he is|she is|aged) (?P<word>"
    rf"{'|'.join(_SPELT)})(?: years old)?(?! (?:weeks|months|days|hours))"
    r"|(?:girls?|boys?|kids?|teens?|children)(?: aged)? (?P<i>\d{1,2})(?: (?:yrs|years|yo))?(?= ?$| (?:in|near"
    r"|with|group))"
    rf"|(?:{_KIN})(?: aged| age)? (?P<f>\d{{1,2}}){_UNIT}|(?P<g>\d{{2}}) ?[fm]"
    r"|(?:tengo|tiene|cumpli|con|de|tenho|tem|com|fez|fiz) (?P<c>\d{1,3}) anos(?: de (?:edad|idade))?"
    r"|(?:tengo|tenho) (?P<d>\d{1,3})(?! (?:hij|filh|anos|dias|meses|semanas))"
)
_YOUNGEST, _OLDEST = 4, 110


def ages(line: FoldedLine) -> Iterator[Match]:
    """ "I am 17", "for my 16 year old", "tengo 40 años": one age in years."""
    for run, found in line.runs(_AGES):
        told = next(number for number in found.groups() if number)
        age = _SPELT.get(told) or int(told)
        if _YOUNGEST <= age <= _OLDEST:
            yield Match(frozenset(run), "age", (str(age),))


def somebody_else(line: FoldedLine) -> Iterator[Match]:
    """ "my son" (no values) and "for my son" (whoever looks after him may look for support of their own)."""
    for run, found in line.runs(_RELATIVES):
        yield Match(frozenset(run), SOMEBODY, ("carers",) if found["for"] else ())
