"""How people say who hurts and who is hurt, over folded words in English, Spanish and Portuguese.

Each table is a list of alternatives, one a line; a word between slashes may have one letter wrong.
"""

import re

from .line import whole_words


def _one_of(table: str) -> str:
    """The lines of a table as alternatives; "/husband/" also stands for what a hurried thumb makes of it."""
    lines = [line.strip() for line in table.strip().splitlines()]
    return re.sub(r"/(\w+)/", lambda word: _one_wrong(word[1]), "|".join(lines))


def _one_wrong(word: str) -> str:
    """The word with one letter left out, put in, changed or swapped with the next; never the first."""
    places = range(1, len(word))
    changed = [rf"{word[:n]}\w{{0,2}}{word[n + 1 :]}" for n in places]
    swapped = [word[:n] + word[n + 1] + word[n] + word[n + 2 :] for n in places[:-1]]
    return f"(?:{'|'.join([word, *changed, *swapped])})"


def _words(*tables: str) -> re.Pattern:
    return whole_words("|".join(_one_of(table) for table in tables))


MY = r"(?:my|our|me|mi|mis|nuestr[oa]s?|meus?|minhas?|nossos?|nossas?)"
_AGED = r"\d{1,2} ?(?:(?:years?|yrs?|yr|months?|weeks?|yo)(?: olds?)?)?"
_ADJECTIVES = (
    rf"(?:(?:{_AGED}|own|older|younger|little|big|teenage|adult|grown up|poor|new|disabled|autistic|\w+est) )*"
)

_PARTNERS = _one_of(r"""
    (?:/husband/|/boyfriend/|/girlfriend/|/partner/|fiancee?|wife|wifey|bf|gf|spouse|hubby)s?
    missus|other half|exs?|exes|baby ?daddy
    (?:kids?|childs?|childrens?|babys?|babies|sons?|daughters?) (?:dad|father|mum|mom|mother)s?
    marido|exmarido|espos[oa]|parej[oa]|expareja|novi[oa]|exnovi[oa]|conyuge
    (?:mi|su|minha|a) (?:mujer|mulher)
    companheir[oa]|namorad[oa]|parceir[oa]|conjuge
    (?:padre|madre|papa|mama|pai|mae) d[aeo]s? (?:mis?|meus?|minhas?) (?:hij|nin|filh)[oa]s?
""")
PARTNER = _words(_PARTNERS)
# "My mum's boyfriend": a parent to whoever writes.
PARENTS_PARTNER = _words(
    rf"(?:mums?|moms?|mams?|mothers?|dads?|fathers?) (?:new )?(?:{_PARTNERS})",
    r"(?:novio|novia|pareja|marido|mujer) de mi (?:madre|mama|padre|papa)",
    r"(?:namorad[oa]|companheir[oa]|marido|mulher) d[oa] (?:meu |minha )?(?:mae|pai)",
)
FAMILY = _words(r"""
    (?:step ?|foster ?|god ?)?(?:dad|daddy|father|mum|mummy|mom|mommy|mam|mother|parent)s?(?: in laws?)?
    (?:step ?)?(?:brother|sister)s?(?: in law)?|sis|bro|uncles?|aunts?|aunties?|aunty|cousins?
    family|families|in laws|relatives?
    padre|papa|madre|mama|padres|padrastro|madrastra|(?:herman|hermanastr|ti|prim|suegr|cunad)[oa]s?|familia|familiares
    pai|mae|(?:meus|os|dos|aos) pais|padrasto|madrasta|irma|irmao|irmaos|irmas|tios?|tias?|(?:sogr|cunhad)[oa]s?
""")
HOME_ITSELF = _words(r"""
    domestic (?:abuse|viol\w+)|d v|dv|coerciv\w+|gasli\w+|family violence|violent home|womens? (?:refuge|aid)|refuges?
    viol(?:ence|ent) (?:at home|relationship|marriage)|(?:abusive|toxic|controlling|bad) (?:relationship|marriage)
    (?:arranged|forced) marriage|(?:have|has|got) to (?:get )?marr\w+
    (?:forc|mak|made|want|pressur)\w*(?: (?:me|us|her|him|them))?(?: \w+){0,6} (?:marry|married|marriage)
    honou?r (?:based|violence|abuse|killing)|dishonou?r\w*|fgm|(?:female )?genital mutilation
    violencia (?:de genero|domestica|machista|intrafamiliar|familiar|conyugal|conjugal)
    matrimonio (?:forzado|concertado|arreglado)|relacion (?:toxica|abusiva|violenta)|mujeres? maltratadas?
    (?:oblig|forz|quier)\w+ (?:\w+ ){0,2}cas\w+|quieren casar(?:me|la)|no me quiero casar|casa de acogida
    casamento (?:forcado|arranjado)|relacionamento (?:abusivo|toxico)|relacao (?:abusiva|toxica)|casa abrigo
    (?:obrig|forc|quer)\w* (?:\w+ ){0,3}casar\w*|maria da penha
""")
AT_HOME = _words(r"""
    (?:at|go|going|went|come|coming|back|get|stay|staying|leave|leaving) home|(?:leave|from) (?:the|my) house|own home
    en (?:mi |la )?casa|a casa|em casa|para casa|na minha casa
""")

_CHILDREN = _one_of(r"""
    /daughter/s?|/children/s?|sons?|kids?|childs?|bab(?:y|ys|ies)|toddlers?|boys?|girls?|lads?|teenagers?|teens?
    little (?:one|boy|girl)s?|grand ?(?:son|daughter|child|children|kid)s?|step ?(?:son|daughter|kid|children)s?
    nephews?|nieces?|(?:little|younger|baby) (?:brother|sister|cousin)s?
""")
_NINOS = (
    r"(?:hij|nin|niet|sobrin|chic|muchach)[oa]s?|(?:hij|herman)it[oa]s?|bebes?|peques?"
    r"|(?:herman|prim)[oa]s? pequen[oa]s?"
)
_CRIANCAS = (
    r"(?:filh|filhinh|menin|net|sobrinh|miud|entead|irmaozinh|irmazinh)[oa]s?|criancas?"
    r"|irma(?:o|os|s)? (?:pequen[oa]|mais nov[oa])s?"
)
_ANY_CHILD = rf"(?:{_CHILDREN}|{_NINOS}|{_CRIANCAS})"
_THE_CHILDREN = r"(?:the|los|las|as|os) (?:kids|children|baby|ninos|ninas|criancas|peques|miudos|miudas)"
# Not "my son's dad", nor "los niños de al lado".
_ALONE = (
    r"(?! (?:de (?!\d)|del |da |do |das |dos |next ?door|upstairs|downstairs))"
    r"(?! (?:boyfriend|girlfriend|husband|wife|partner|bf|gf|ex|dad|father|mum|mom|mother|step ?dad|teacher|school"
    r"|coach|friend|carer|social|nursery|nanny|baby ?sitter)s?(?: |$))"
)
_OWN = rf"(?:{MY} {_ADJECTIVES}{_ANY_CHILD}|{_THE_CHILDREN})"
OWN_CHILD = _words(
    rf"{_OWN}{_ALONE}",
    rf"{_OWN} (?:step ?)?(?:dad|father|mum|mom|mother|teacher|coach|carer|nanny|baby ?sitter|nursery|school|friend)s?"
    r"(?: \w+){0,3} (?:him|her|them|he|she|they)",
)
_GROWN_AGE = r"(?:1[89]|[2-9]\d)"
# Somebody of theirs who is grown up: a line for children is not for them.
GROWN_CHILD = _words(
    rf"{MY} (?:\w+ )?(?:adult|grown ?up|{_GROWN_AGE}(?: ?(?:years?|yrs?|yr|yo)(?: olds?)?)?) {_ANY_CHILD}",
    rf"{MY} (?:\w+ )?{_ANY_CHILD} (?:(?:who|that|que) )?(?:(?:is|hes|shes|age|aged|of|de|tiene|tem|com|con) )?(?:now )?"
    rf"{_GROWN_AGE}(?! (?:minut\w*|days?|weeks?|months?|meses|semanas|am|pm)(?: |$))",
    rf"{MY} {_ANY_CHILD} adult[oa]s?",
)
_NEAR = _one_of(r"""
    /neighbour/s?|/neighbor/s?|neighbouring|next ?door|upstairs|downstairs|mates?|friends?|colleagues?|class ?mates?
    (?:some|any)(?:body|one)s?(?: elses)?|peoples|sisters?|brothers?|cousins?|exs|exes|partners|boyfriends|girlfriends
    his|her|their
""")
OTHERS_CHILD = _words(
    rf"(?:{_NEAR}) {_ADJECTIVES}(?:{_CHILDREN})",
    rf"(?:{_CHILDREN}|family|couple|parents) (?:(?:who|that) )?(?:lives? |living )?(?:next ?door|upstairs|downstairs"
    r"|opposite|(?:over|across|down|up) the (?:road|street|hall)|in (?:my|our|the) (?:class|school|street|building"
    r"|block|road|nursery|flats?))",
    rf"(?:{_CHILDREN}) (?:\w+ ){{0,4}}(?:next ?door|upstairs|downstairs)",
    rf"(?<!am )(?<!im )(?:a|an|this|that|some|another) {_ADJECTIVES}(?:{_CHILDREN})(?! homes?(?: |$))",
    r"(?<!am a )(?<!im a )pupils?|(?:(?<!am )(?<!im )a|my|our) students?|child (?:protection|at risk|neglect)",
    rf"(?:{_NINOS}) (?:de |del |la |el |los |las |mi |mis |una? |piso |casa )*"
    r"(?:vecin\w+|amig\w+|al lado|lado|arriba|abajo|herman[oa]s?|prim[oa]s?)",
    rf"vecin\w+ (?:\w+ ){{0,5}}(?:{_NINOS})",
    r"(?<!soy )una? (?:menor|bebe|nin[oa])|sus? (?:hij|nin)[oa]s?|alumn[oa]s?",
    rf"(?:{_CRIANCAS}|bebe) (?:d[oae]s? |da minha |do meu |aqui |ao |andar |casa )*"
    r"(?:vizinh\w+|amig\w+|lado|cima|baixo|irmao?|prim[oa])",
    rf"vizinh\w+ (?:\w+ ){{0,5}}(?:{_CRIANCAS}|bebe)",
    r"(?<!sou )uma? (?:crianca|menin[oa]|bebe|menor)|(?:filh[oa]s?|criancas?) del[ea]s?|alun[oa]s?",
)

_HARM = _one_of(r"""
    hit|hits|hitting|beat|beats|beating|kick\w*|punch\w*|slap\w*|smack\w*|push\w*|shov\w*|hurt|hurts|hurting|threat\w*
    (?:shout|yell|scream|swear|spit|spat|throw\w*|threw)\w*(?: \w+)? (?:at|on)|(?:steal\w*|stole) from
    control\w*|scar(?:es|ed|ing)|attack\w*|bull(?:y|ies|ied|ying)|abus\w*|chok\w*|strangl\w*|bit|bites?|biting|lock\w*
    frighten\w*|terror\w*|touch\w*|rap(?:e|es|ed|ing)|molest\w*|grop\w*|forc\w*|follow\w*|stalk\w*|hates?|burn\w*
    grab\w*|pinch\w*|whip\w*|belt\w*|starv\w*|neglect\w*|insult\w*|humiliat\w*
""")
_HARMS_ME = _one_of(rf"""
    (?:{_HARM}) (?:(?:on|up|to|in|with) )?(?:me|us)
    me (?:peg|golpe|maltrat|amenaz|grit|insult|control|encierr|viol|toc|empuj|abus|acos|rob|quit|pate|tir)\w*
    me (?:obrig|oblig)\w*
    me (?:bat|agrid|agred|espanc|ameac|tranc|xing|apert|estupr|chut|arranh|mord|humilh)\w*
    (?:bat|agrid|ameac|maltrat|control|espanc|tranc|magoa|magoou|toca|toc)\w* me|em mim|de mim
    (?:grit|mex|implic|ralh)\w* comigo
""")
_AFRAID = r"scared|afraid|frightened|terrified|abused|hit|beaten|attacked|threatened|controlled|bullied|hurt"
ME = _words(
    _HARMS_ME,
    rf"(?:i am|im|i m|i was|ive been|i get|i feel)(?: \w+){{0,2}} (?:{_AFRAID}|trapped|unsafe|locked)(?! for )",
    r"(?:tengo|tenho) (?:\w+ )?(?:miedo|medo)",
    rf"(?:take|took|taken|taking|keep|kept|kidnap\w*|see|levou|tirou|quito|llevo) (?:me )?(?:a |os |as )?{_OWN}",
)
# "My son hits me": whoever writes is hurt by a child of theirs, who is seldom a child.
OWN_DOES = _words(
    rf"{_OWN}{_ALONE} (?:\w+ ){{0,4}}?(?:{_HARMS_ME})",
    rf"(?:{_AFRAID}) (?:of|by) {_OWN}{_ALONE}",
    rf"(?:miedo|medo) (?:a |al |de |del |do |da |ao )?{_OWN}{_ALONE}",
    rf"{_OWN}{_ALONE} (?:\w+ ){{0,3}}(?:knife|gun|machete|weapon|cuchillo|pistola|faca)",
    rf"{_OWN}{_ALONE} (?:is|gets?|has (?:been|become)|keeps|es|se pone|e|esta|fica) (?:\w+ )?"
    r"(?:violent\w*|aggressive|abusive|controlling|agress?iv\w+)",
    rf"{_OWN}{_ALONE} (?:\w+ ){{0,5}}{MY} (?:\w+ )?(?:money|pension|bank|card|savings|dinero|dinheiro"
    r"|tarjeta|cartao|reforma)",
)
YOUNG = _words(r"""
    (?:i am|im|i m) (?:only |just )?(?:nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen)
    tengo (?:solo )?(?:nueve|diez|once|doce|trece|catorce|quince|dieciseis|diecisiete) anos
    tenho (?:so )?(?:nove|dez|onze|doze|treze|catorze|quatorze|quinze|dez[ae]sseis|dez[ae]ssete) anos
    (?:i am|im|i m) (?:just |only |still )*(?:a |an )?(?:\w+ )?(?:kid|child|minor|teen|teenager|school ?(?:girl|boy))
    my (?:form |head ?|pe |maths |english |science )?(?:teacher|tutor|coach)s?|mummys?|mommys?|daddys
    (?:at|from|in|after) (?:my )?school|(?:in )?(?:year|yr) (?:[5-9]|1[0-3])|class ?mates?|home ?work
    foster (?:mum|mom|dad|carers?|parents|family|home|care)|childrens home|child ?line
    soy (?:solo |una? )*(?:menor\w*|nin[oa]|adolescente)|mi (?:profe\w*|maestr[oa]|entrenador\w*|tutor\w*)
    en (?:el|mi) (?:cole|colegio|instituto|insti)|(?:en|de) (?:la|mi) escuela|(?:padres|familia) de acogida
    sou (?:so |ainda |uma? )*(?:menor\w*|crianca|adolescente|miud[oa])|(?:meu|minha) (?:prof\w*|treinador\w*)
    n[ao] (?:minha |meu )?(?:escola|colegio)|(?:pais|familia) de acolhimento
""")
NOT_YOUNG = _words(r"""
    (?:i am|im|i m|as) an? (?:\w+ )?(?:teacher|tutor|coach|teaching assistant|nursery \w+|school \w+)
    (?:work|job|teach|volunteer)\w* (?:at|in) (?:a |the |my )?(?:\w+ )?(?:school|nursery)
    soy (?:profe\w*|maestr[oa])|trabajo en (?:un|una|el|la) (?:cole\w*|escuela|instituto)
    (?:i am|im|i m) (?:an? )?(?:adult|grown ?(?:up|man|woman))
    (?:i am|im|i m) (?:eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)
    in my (?:(?:early|mid|late) )?(?:(?:twen|thir|for|fif|six|seven|eigh)ties|[2-9]0s)
    (?:mother|father|parents?) in laws?|(?:my|the) in laws|suegr[oa]s?|sogr[oa]s?|soy adult[oa]|sou adult[oa]
    (?:i )?(?:look|looking) after (?:my|him|her|them)|(?:care|caring) for (?:my|him|her|them)|cuido
    sou prof\w*|trabalho n\w+ (?:escola|colegio|creche)
""")
# "I have two kids" says that whoever writes is grown up, not that the kids are hurt.
_SOME = r"(?:an?|two|three|four|\d|small|young|una?|dos|tres|uma?|dois|duas|pequen[oa]s)"
HAS_CHILDREN = _words(
    rf"(?:have|got|with|expecting|mum of|mother of|mom of|tengo|tenho|con|com) (?:{_SOME} )+{_ANY_CHILD}",
    rf"(?:have|got|tengo|tenho) {_ANY_CHILD}|pregnant|embarazada|gravida",
    rf"(?:mum|mom|mother|dad|father) of {_SOME}|single (?:mum|mom|mother|dad|father|parent)",
)
# What somebody tells of their own childhood says nothing of a child today.
LONG_AGO = _words(r"""
    (?:as|like|when i was|since i was|was) (?:just |only )?an? (?:\w+ )?(?:child|kid|teenager|boy|girl|baby|teen)
    when i was (?:\d{1,2}|young|younger|little|small|at school)|(?:in )?(?:my )?childhood
    (?:de|cuando era|desde|como una?) (?:muy |bien )?(?:nin[oa]|pequen[oa]|chic[oa])|en la infancia
    (?:quando era|como uma?|desde|em) (?:muito )?(?:crianca|pequen[oa]|menin[oa]|miud[oa])|na infancia
""")

_GRAND = _one_of(r"""
    nans?|nanas?|nannas?|grans?|grann(?:y|ys|ie|ies)|grandmas?|grandmothers?|gran ?d?dads?|grandpas?|grandfathers?
    grandparents?|abuel[oa]s?|abuelit[oa]s?|avos?|avozinh[oa]|vovos?|vov[oa]
""")
# Who is paid to look after somebody.
CARED_FOR = _words(r"""
    carers?|care ?(?:workers?|givers?|assistants?|staff|team)|home ?(?:help|care)|(?:support|key) ?workers?|staff
    nurses?|(?:care|nursing|residential|retirement|old (?:people|folk|age)s?) ?homes?|sheltered \w+|assisted living
    day cent\w+|supported (?:living|housing|accommodation)|(?:the|my|our|this) ward|hospice|adult social care
    cuidador(?:a|es|as)?|residencia|asilo|geriatrico|auxiliar(?:es)?|enfermer[oa]s?
    (?:no|do|um|num) lar|lar de idosos|lares|casa de repouso|enfermeir[oa]s?|funcionari[oa]s?
""")
AT_RISK = _words(
    _GRAND,
    r"""
    elder\w*|frail\w*|pensioners?|great (?:aunt|uncle)|dement\w+|diment\w+|alz\w+mers?|parkinsons
    old(?:er)? (?:m[ae]n|lad(?:y|ies)|wom[ae]n|gentlem[ae]n|people|person|neighbou?r|mum|dad|mother|father|adult)s?
    ancian[oa]s?|personas? mayor(?:es)?|senora? mayor|muy mayor|demencia|idos[oa]s?|velh(?:inh|ot)?[oae]s?
    """,
    r"""
    learning (?:disab\w+|difficult\w+)|downs? syndrome|(?:with|has) downs
    disabled|wheelchair|special needs|vulnerable|at risk
    mental capacity|safeguard\w*|house ?bound|bed ?(?:ridden|bound)|brain injury
    (?:cant|cannot|not able to|unable to) look after (?:him|her|them)sel\w+
    discapaci\w+|silla de ruedas|no (?:puede|pode) valerse|dependiente|deficien\w+|cadeira de rodas|acamad[oa]s?
    vulneravel
    pensions?|(?:power of )?attorney|(?:mums?|moms?|mothers?|dads?|fathers?|aunts?|uncles?) (?:money|savings|bank|card)
    jubilacion|(?:a|minha|sua|da) reforma|pensao|aposentadoria
    cuckoo\w*|county lines
    (?:take|takes|took|taken|taking) over (?:my|his|her|their|a|our) (?:\w+ )?(?:flat|home|house|place)
    """,
)
GRAND_DOES = _words(rf"(?:{_GRAND}) (?:\w+ ){{0,4}}?(?:{_HARMS_ME})", rf"(?:scared|afraid) of my (?:{_GRAND})")
# Whoever writes looks after somebody, and is not looked after.
CARES = _words(
    rf"(?:i am|im|i m|i ?ve been|being|as|been|become|became)(?: (?:an?|her|his|their|the|full|time|unpaid|main|only"
    rf"|{MY}|mums?|moms?|dads?|husbands?|wifes?|partners?|sons?|mothers?|fathers?))* carers?",
    r"(?:i am|im|i m|as|i work as) an? (?:\w+ )?(?:(?:care|support|key) ?worker|nurse)",
    r"soy (?:(?:la|el|su|una?) )*cuidador\w*|sou (?:(?:a|o|uma?) )*cuidador\w*",
)

_WORK = _one_of(r"""
    work|beg|steal|shoplift|rob|sell|carry|deal|clean|prostitut\w+|sleep with|sex ?work|do sex|escort|strip|dance
    have sex (?:with|for) (?:men|money|clients|strangers|customers|other)
""")
_TRABAJO = r"(?:trabaj|prostitu|mendig|ped|rob|vend|limosn|limpi|acost|trabalh|roub|esmol|trafic|limp)\w*(?: \w+)?"
_BOSS = (
    r"(?:boss|employer|agency|gang|gangmaster|gaffer|landlord|madam|factory|farm|restaurant|nail bar|car ?wash|salon"
    r"|hotel)s?"
)
_JEFE = r"(?:jef[ea]|patron\w*|duen[oa]|chefe|patrao|patroa|empregador)"
_PAPERS = r"(?:passports?|papers|documents|visa|pasaporte|passaporte|papeles|papeis|documentos)"
EXPLOITED = _words(
    r"""
    traff?ic?k\w*|modern (?:day )?slave\w*|slaves?|slavery|enslav\w*|forced labou?r|debt bondage|servitude|brothels?
    pimp\w*|prostitu\w+|exploit\w*|domestic (?:servant|servitude|worker)|au pair
    sold (?:me|us|her) (?:to|for)|(?:he|they) sold me
    (?:bring|send)s? men|wont let (?:me|us) leave (?:the )?(?:factory|farm|work|job)|work for (?:a|this|the) family
    """,
    rf"(?:forc\w+|mak(?:e|es|ing)|made|coerc\w+|threat\w+|blackmail\w*)(?: (?:me|us|him|her|them|people|{MY} \w+))?"
    rf"(?: (?:in)?to)?(?: go)? (?:{_WORK})(?:ing)?",
    r"""
    (?:work|job|clean)\w*(?: \w+){0,6} (?:no|without|never|not|dont|doesnt|wont) (?:\w+ )?(?:pa(?:y|id)\w*|wages|money)
    (?:dont|doesnt|wont|never|not|refus\w+ to) (?:even )?pa(?:y|id)\w* (?:me|us)(?: \w+){0,4} (?:work|job|leav)\w*
    """,
    rf"{_BOSS}(?: \w+){{0,4}} (?:{_PAPERS}|id|wages|locks?|locked)|{_PAPERS}(?: \w+){{0,5}} (?:{_BOSS}|work\w*|job)",
    rf"(?:work|clean)\w*(?: \w+){{0,6}} {_PAPERS}|if i (?:dont|do not|refuse to) (?:{_WORK})",
    rf"{_JEFE}(?: \w+){{0,5}} {_PAPERS}|{_PAPERS}(?: \w+){{0,5}} (?:{_JEFE}|(?:trabaj|trabalh)\w*)",
    r"""
    tra(?:ta|fico) de (?:personas|blancas|mujeres|seres|ninas|pessoas|mulheres)|(?:victima|red) de trata|traficad[oa]s?
    esclav\w+|escrav\w+|explota\w*|explora(?:d[oa]s?|cao|m|dor\w*)|proxeneta\w*
    trabajo (?:forzado|forzoso|esclavo)|trabalho (?:forcado|escravo)
    trabaj\w+ (?:\w+ ){0,4}sin (?:cobrar|paga\w*|sueldo|salario)
    trabalh\w+ (?:\w+ ){0,4}sem (?:receber|salario|ganhar|paga\w*)
    trabalh\w+(?: \w+){0,4} nao (?:me )?(?:pag|receb)\w+|(?:no|ni|nao|nem) me pag\w+
    owe\w*(?: \w+){0,8} work\w*|debo (?:\w+ ){0,8}trabaj\w*|devo (?:\w+ ){0,8}trabalh\w*
    (?:encerrad|trancad)[oa]s? (?:\w+ ){0,3}trabal?h?\w*|me (?:vendi|vender)\w+
    (?:no me dejan salir|nao me deixam sair) (?:del?|d[oa]) (?:la )?(?:fabrica|trabaj\w*|trabalh\w*|finca|quinta|taller)
    """,
    rf"(?:oblig|obrig|forz|forc|fuerz)\w+(?: (?:me|nos))? a {_TRABAJO}|me hacen {_TRABAJO}",
)
PAPERS = _words(r"passports?|my papers|pasaporte|mis (?:papeles|documentos)|passaporte|meus (?:papeis|documentos)")

_OLD = r"(?: ?(?:years?|yrs?|yr) ?olds?| ?yos?| anos)"
_NO_AGE = (
    r"(?! (?:kids?|child\w*|hij\w+|filh\w+|minut\w+|days?|weeks?|months?|meses|semanas|am|pm"
    r"|years? (?:in|with|of|ago)))"
)
OWN_AGE = whole_words(
    r"(?:i am|im|i m|ive (?:just )?turned|i just turned|tengo|tenho)(?: (?:an?|just|only|nearly|still|solo|so))*"
    rf" (?P<years>\d{{1,3}}){_NO_AGE}{_OLD}?"
)
KINS_AGE = whole_words(
    rf"(?:my|our) (?P<years>\d{{1,3}}){_OLD}|(?:is|hes|shes|tiene|tem) (?:only |just )?(?P<is>\d{{1,3}}){_NO_AGE}"
)
OTHERS_AGE = whole_words(rf"(?:an?|his|her|the|una?|uma?) (?P<years>\d{{1,3}}){_OLD}")
BARE_AGE = whole_words(rf"[fm] ?(?P<short>\d{{1,2}})|(?P<age>\d{{1,2}}) ?[fm]|(?P<years>\d{{1,3}}){_OLD}")
