"""What people come with, as they say it, in English, Spanish and Portuguese (folded words): conditions, feelings,
troubles. Names of them stand in the words that moderators edit; here is how people speak of them."""

from .match import rules

_I = r"(?:i am |im |i feel |ive been |i have been |feel |feeling |been |so |very |really |always |just |quite |too )*"
_NOT = r"(?:cant|cannot|can not|dont|do not|not|never|couldnt|struggle to|struggling to|trouble|hard to|hardly)"
_LOW = (
    r"(?:im|i am|feel|feels|feeling|so|very|really|been|mood) (?:so |very |really |a bit )*(?:low|down|flat"
    r"|numb|empty)"
)
_MY = r"(?:my |our |the |some |a |lots of |all )*"
_HAVE = (
    r"(?:i have |ive got |have |has |having |got |with |about |in |help with |problems with |trouble with "
    r"|worried about )*"
)
_LOVED = (
    r"(?:mum|mom|mother|dad|father|son|daughter|brother|sister|husband|wife|partner|friend|baby|child|nan|gran"
    r"|grandad|grandma|best friend|boyfriend|girlfriend|mate|dog|cat)"
)
_QUERIDO = (
    r"(?:madre|padre|mama|papa|hij[oa]|herman[oa]|marido|mujer|esposa|pareja|abuel[oa]|amig[oa]"
    r"|mae|pai|filh[oa]|irma|irmao|esposo|companheir[oa]|avo)"
)

CONCERNS = rules(
    "concern",
    {
        "anxiety": [
            r"(?:fear of|scared of|phobia of) (?:flying|people|spiders|needles|dogs|crowds|heights|the dark"
            r"|dying|leaving)",
            r"(?:tengo |tenho |me da )?(?:miedo|medo) (?:de|a) (?:salir|sair)(?: (?:a la calle|de casa|a rua"
            r"|sola|solo))?|(?:scared|afraid|frightened|terrified) of (?:going out|people|crowds|everything)",
            rf"{_I}(?:anxious|worried|worrying|nervous|on edge|overthinking)(?: (?:all the time|about everything|a lot"
            r"|constantly|all day))?",
            r"(?:i )?(?:worry|overthink)(?: (?:all the time|about everything|a lot|too much|constantly))?|anxieties",
            r"ansios[oa]s?|nervios[oa]|nervos[oa]|angustia(?:d[oa])?|preocupad[oa]s?",
        ],
        "panic": [r"(?:i )?(?:keep )?panic(?:king|ked|s|ky)?(?: attacks?)?|(?:ataques? de )?panico|crises? de panico"],
        "low-mood": [
            r"low(?= (?:and|an|n) )|(?:depress\w+|anxious|lonely|sad|tired) (?:and|an|n) low",
            rf"(?:{_I}(?:sad|miserable|depressed|unhappy|tearful)|{_LOW})(?: (?:all the time|lately|every day|a lot"
            r"|again))?",
            r"depressi(?:on|ve)|(?:i )?(?:keep|cant stop) crying|cant get out of bed|no motivation|winter blues"
            r"|seasonal depression",
            r"(?:me siento |estoy |muy |ando )*(?:triste|deprimid[oa]|desanimad[oa]|baj[oa] de animo)|tristeza"
            r"|(?:estoy )?de bajon"
            r"|(?:me sinto |sinto me |estou |muito |ando )*(?:triste|deprimid[oa]|desanimad[oa]|em baixo)",
        ],
        "stress": [
            rf"{_I}(?:stressed|stressing|burnt out|burned out|frazzled|overwhelmed|overwhelming)(?: out)?"
            r"|stress(?:ful)?|burn out|estresad[oa]|agobiad[oa]|stressad[oa]|estressad[oa]|esgotad[oa]",
        ],
        "anger": [rf"{_I}(?:angry|furious)|temper|lose my temper|losing my temper|anger (?:issues|problems)"],
        "loneliness": [
            r"(?:no |nao )(?:conozco|tengo|conheco|tenho) (?:a )?(?:nadie|ninguem|amig[oa]s)|(?:acabo de"
            r"|acabei de) (?:llegar|chegar) a (?:londres|lambeth)|recien llegad[oa]|recem chegad[oa]",
            rf"{_I}(?:lonely|lonelyness|loneliness|lonesome|isolated|isolation|all alone|cut off)"
            r"|(?:i )?(?:have |got |ive got )?(?:nobody|no one|no mates|no family)(?= ?$| (?:here|in|at|left|around))"
            r"|(?:all )?on my own|(?:so )?(?:im |i am )?not (?:to be )?(?:alone|on my own)|dont want to be"
            r" (?:alone|on my own)|(?:i )?(?:dont|do not) (?:know|have) (?:anyone|anybody|any friends)(?: here|"
            r" in london)?"
            r"|new (?:to the area|to london|in town|in london)|no mates",
            r"(?:me siento |estoy |muy |tan )*sol[oa]|(?:me sinto |sinto me |estou |muito |tao )*sozinh[oa]s?",
        ],
        "sleep": [
            r"(?:llevo |levo )?(?:\w+ )?(?:dias |noches |noites )?(?:sin|sem) dormir",
            r"(?:wake|waking|woke|sleep|sleeping|awake)(?: up)? (?:at|in the|all|every|most|through the)"
            r" (?:nights?|mornings?)",
            rf"(?:i )?{_NOT} (?:get to |get any |fall a|getting |been )?sleep(?:ing)?(?: (?:at night|any more"
            r"|well|much))?",
            r"(?:no |not enough |lack of )?sleep(?:less)?(?: problems?| issues?| trouble)?|sleeping"
            r" (?:problems?|badly|pills)|awake (?:all|at) night"
            r"|(?:lie|lying|wide|still|im|i am) awake|awake again|up all night|nightmares?|bad dreams",
            r"(?:no |nao )(?:puedo |consigo |logro )?(?:dormir|duermo|durmo)(?: (?:bien|bem|nada|de noche))?"
            r"|dormir (?:mal|poco|pouco)|durmo mal|duermo mal|insonia|insomnio|pesadillas|pesadelos",
        ],
        "confidence": [
            r"(?:no|low|lost my|lack of|more|build|building) (?:self )?(?:confidence|esteem)|(?:i am |im |so "
            r"|very |too )*shy"
        ],
        "hearing-voices": [
            r"(?:veo|vejo) (?:cosas|coisas)(?: que (?:no|nao) (?:estan|estao|existen|existem))?",
            r"(?:i )?(?:hear|hears|heard|hearing|heares) (?:voices|things)|voice hear(?:er|ers|ing|es)|voices"
            r"(?: in my head)?|hallucinat\w+|(?:seeing|see) things",
            r"(?:oigo|escucho|oir|escuchar|oye|escucha) voces|(?:oico|ouco|escuto|ouvir|ouve|oico) vozes",
        ],
        "psychosis": [
            r"(?:a )?psychotic(?: episodes?| break)?|s[ckq]h?u?i[tz]{1,2}s?o\w*|paranoi(?:a|d)|delusions?"
            r"|psicotic[oa]|esquizofrenic[oa]"
        ],
        "bipolar": [r"bi polar(?: disorder)?|manic(?: episodes?| depressi\w+)?|mood swings"],
        "strong-emotions": [
            r"(?:emotionally unstable|borderline)(?: personality)?(?: disorder)?|emotional dysregulation"
        ],
        "ocd": [
            r"hair pulling|skin picking|trichotillomania|dermatillomania",
            r"obsess\w+|compulsi\w+|intrusive thoughts?|hoard(?:er|ing)|checking things",
        ],
        "adhd": [r"attention deficit(?: disorder)?|deficit de atencion|deficit de atencao"],
        "autism": [
            r"sensory overload|autistic burnout",
            r"(?:late diagnosed )?autistic|aspergers?|on the spectrum|asd|neuro ?diver\w+|neuro ?spicy",
        ],
        "eating": [
            r"anorexi[ac]\w*|bulimi[ac]\w*|bing(?:e|ing|eing)(?: eat\w*)?|eating (?:too much|disorders?"
            r"|problems?|issues?)"
            r"|not eating|cant eat|(?:no|nao) com(?:e|er|o)(?= ?$)|trastornos? alimenta\w+|anorexia"
            r"|disturbios? alimentar\w*",
        ],
        "trauma": [r"c?ptsd|complex trauma|trauma\w*|flash ?backs?|estres postraumatico|stress pos traumatico"],
        "grief": [
            rf"(?:since |after |when )?(?:my |our |his |her )?(?:{_LOVED} )?(?:has |have |had |just |recently )*"
            r"(?:died|passed away|passed)(?: (?:away|by suicide|last (?:week|month|year)|suddenly))?",
            r"(?:suicide )?(?:bereaved|bereavement|grief|grieving)(?: (?:by|after|from|through) (?:a )?suicide)?"
            r"|suicide loss|mourning",
            r"survivors of (?:a )?suicide(?: loss| bereavement)?"
            r"|(?:i )?(?:just |recently )?(?:lost|losing) (?:my |a |our )(?:best |only |little |big |older "
            rf"|younger )?{_LOVED}(?: to suicide)?",
            rf"(?:(?:mi|meu|minha|o meu|a minha) {_QUERIDO} )?(?:se )?(?:murio|fallecio|morreu|faleceu)"
            rf"(?: (?:mi|meu|minha|o meu|a minha))?(?: {_QUERIDO})?"
            rf"|(?:perdi|he perdido|perder) (?:a |o |al )?(?:mi |meu |minha ){_QUERIDO}|en duelo|de luto",
        ],
        "drink-and-drugs": [
            r"(?:o |el )?alco(?:ol|hol)\w*",
            r"(?:been |im |got )?clean (?:for )?\d+ (?:days|weeks|months|years)|clean and sober",
            r"(?:problemas? con |problemas? com )?(?:la |a )bebida|(?:bebe|bebiendo)(?= ?$| (?:y|e|todos|todo)"
            r" )|alcoholic[oa]s?|alcoolic[oa]s?|(?:drogadict|toxicodependent)\w+",
            r"(?:heavy |problem )?drink(?:ing|er|s)?(?: (?:too much|problem|a lot|again))?|drugs?(?: problem| use)?"
            r"|addict\w*|alcohol\w*|heroin|cocaine|crack|cannabis|weed|skunk|ketamine|opiates|crystal meth|meth"
            r"|(?:off|on) (?:the )?(?:drink|drugs|booze)|booze|sober|sobriety|get clean|getting clean|relaps\w+",
            r"adicci?on(?:es)?|drogas?|bebe (?:demais|demasiado|mucho|muito)|bebo(?: demais| demasiado| mucho|"
            r" muito)?|beber(?: demais| demasiado| mucho)?"
            r"|vicios?|dependencia quimica",
        ],
        "gambling": [
            r"(?:soy |sou |es |e )?(?:adict|viciad)[oa] (?:al|a las|no|em) (?:juego|apuestas|jogo|apostas)"
            r"|(?:problemas? con el juego|problemas? com o jogo)",
            r"gambl\w+|betting|ludopatia|apuestas|apostas",
        ],
        "smoking": [r"(?:quit|stop|give up|giving up|quitting|stopping)? ?(?:smok\w+|vap(?:e|ing)|cigarettes?|fags)"],
        "medicines": [
            rf"{_MY}(?:side effects?(?: of (?:my |the )?(?:meds?|medication|medicines?|tablets))?|meds|medication"
            r"|medicines?|antipsychotics?|antidepressants?|lithium|clozapine|depot(?: injection)?)",
            r"(?:com(?:ing|e) off|withdraw\w* from) (?:my |the )?(?:meds|medication|tablets|antidepressants|ssris?)"
            r"|medicacion|medicacao|medicamentos?|efectos secundarios|efeitos secundarios",
        ],
        "physical-health": [
            r"lupus|endometriosis|crohns|colitis|parkinsons|multiple sclerosis|kidney (?:disease|failure)"
            r"|dialysis|ibs|fibro",
            r"(?:chronic|constant|long term) (?:pain|illness\w*|condition|fatigue)|long covid|chronic fatigue"
            r"|(?:in )?pain"
            r"|diabet\w+|cancer|epilep\w+|arthritis|fibromyalgia|stroke|brain injury|hiv|copd|asthma|sickle cell|ms"
            r"|migraines?|heart (?:attack|disease|condition)|dolor(?: cronico)?|dor cronica|dores|enfermedad cronica"
            r"|doenca cronica",
        ],
        "moving-more": [
            r"walking(?! distance)|jogging|cycling|football|gym|(?:get|getting|keep|keeping|be|being) (?:more )?(?:fit"
            r"|fitter|active|moving|healthy)|exercis\w+"
            r"|lose weight|losing weight|hacer (?:ejercicio|deporte)|fazer (?:exercicio|desporto)"
        ],
        "menopause": [r"(?:peri ?|going through the |the )?menopaus\w+|hot flushes|hrt"],
        "new-baby": [
            r"(?:acabo de|acabei de) ser (?:madre|padre|mae|pai)|baby (?:wont stop|keeps) crying",
            r"(?:i )?(?:just |have |had |ive |having )*(?:had )?(?:a |my |our |the )?(?:new|newborn) ?(?:baby|born)"
            r"|(?:just |recently )?(?:had|having) (?:a|my|our|another) (?:baby|child)",
            r"(?:after|since) (?:the |my |having a )?(?:baby|birth)|(?:post ?natal|peri ?natal|ante ?natal"
            r"|post partum|postpartum)(?: (?:depression|anxiety|psychosis))?"
            r"|pregnan\w+|expecting(?: a baby)?|baby blues|miscarr\w+|stillbirth|still birth|ivf|breastfeeding",
            r"(?:depresion )?(?:posparto|postparto|pos parto)|(?:depressao )?(?:pos parto|posparto)"
            r"|(?:depresion|depressao) (?:despues|depois|tras|apos) (?:del|do|el|o) parto|(?:tuve|tener|tive"
            r"|ter|acabei de ter) (?:un|um) bebe(?: hace \w+ \w+)?|embarazadas?|gravidas?"
            r"|recien nacid[oa]|recem nascid[oa]",
        ],
        "memory": [r"dementia|alzheimer\w*|memory (?:loss|problems?)|losing (?:my |her |his )memory"],
        "relationships": [
            r"(?:me separe|separei me)(?: (?:de |do |da )?(?:mi |meu |minha )?\w+)?|separe de mi \w+",
            r"(?:marriage|relationship) (?:breakdown|break ?up|problems?|ended|ending|trouble)|break ?ups?|broke up"
            r"|broken heart|heart ?broken|divorc\w+|separated from|(?:my )?(?:husband|wife|partner|boyfriend"
            r"|girlfriend)"
            r" (?:has )?left me|splitting up",
        ],
        "debt": [
            r"(?:debo|devo) (?:mucho |muito )?(?:dinero|dinheiro)|(?:worried|stressed|worry)(?: sick)? about"
            r" (?:money|bills|rent)|(?:cant|cannot) afford (?:food|heating|to eat|rent)|food ?banks?",
            rf"{_HAVE}{_MY}(?:debts?|bailiffs?|money (?:worries|problems|troubles)|bills|arrears|loan sharks?)",
            r"(?:cant|cannot) pay (?:my |the )*(?:bills?|rent|debts?|gas|electric\w*)|(?:ayuda con (?:las )?)?deudas?"
            r"|(?:ajuda com (?:as )?)?dividas?|contas por pagar",
        ],
        "benefits": [
            rf"{_HAVE}{_MY}(?:benefits?|pip|universal credit|uc|esa|dla|jsa|housing benefit|welfare|dwp|job ?centre)"
            r"(?: (?:stopped|stopping|forms?|claims?|letters?|appeals?|tribunal|assessments?|application|cut"
            r"|sanction\w*))*",
            r"(?:ayudas?|prestaciones|subsidios?) del (?:estado|gobierno)|prestaciones|subsidios?",
        ],
        "housing": [
            r"desahuci\w+|despej\w+",
            r"(?:rats|mice|bed ?bugs|cockroaches) in my (?:flat|house|home)|no heating|heating (?:is )?off"
            r"|noisy neighbours|kicked out(?: by (?:my )?\w+)?|temporary accommodation",
            rf"{_HAVE}{_MY}(?:housing|evict\w+|landlord|rent(?: arrears)?|tenan\w+|damp|mould|overcrowd\w+)(?:"
            r" (?:problems?"
            r"|issues?|worries|trouble|officer|association))*|(?:about to |going to |might )?(?:lose|losing) my"
            r" (?:home|house|flat)|(?:getting|being|been|be) (?:evicted|kicked out)",
            r"perder (?:a |la |mi |minha )+casa|(?:me )?(?:van a|quieren) echar(?:me)?|(?:vao|querem) (?:me"
            r" )?despejar(?:me)?|vivienda|desahucio|alquiler|habitacao|despejo|(?:problemas com a )?renda(?:"
            r" da casa)?|aluguer|aluguel",
        ],
        "work": [
            r"job (?:interviews?|search|hunting|applications?|centre)|interview nerves|(?:en el|no) trabaj?l?h?o",
            r"(?:i )?(?:just )?(?:lost|losing|lose|quit|left|hate|need|find|finding|looking for|get) (?:my |a |any )?"
            r"(?:jobs?|work)|unemploy\w+|out of work|redundan\w+|(?:back|return|returning) to work|sacked|job seeking"
            r"|(?:problems?|stress\w*|bullied|bullying|pressure)(?: out)? at work|work(?: related)? (?:stress"
            r"|problems?)"
            r"|signed off(?: work)?(?: sick)?|employment|jobs",
            r"(?:estoy )?(?:buscando|busco|perdi el|sin|sem|no tengo|nao tenho|perdi o|procuro|a procura de) (?:mi |meu"
            r" )?(?:trabajo|empleo"
            r"|trabalho|emprego)|desempleo|desemprego|paro|desempregad[oa]|desemplead[oa]",
        ],
        "study": [
            r"exams?(?: stress| pressure| worries)?|university|uni|(?:at |in |from )?college|stud(?:y|ying|ies)"
            r"|school stress|dissertation|homework|coursework|examenes|exames|estudios|estudos|universidad\w*"
            r"|universidade"
        ],
        "prison": [
            r"(?:just |came |come |coming |been |got |get )*(?:out of|in|from|released from|left|leaving"
            r"|after) (?:prison|jail)"
            r"|prison|jail|probation|offend\w+|ex (?:offender|con|prisoner)|criminal record|carcel|prision"
            r"|cadeia|prisao"
        ],
        "asylum": [
            r"(?:my )?(?:asylum (?:claim|case|application|appeal|interview|decision)|immigration (?:status"
            r"|case|problems?))"
            r"|home office|no recourse(?: to public funds)?|visas?|leave to remain|undocumented|no papers",
            r"(?:no tengo|sin|nao tenho|sem) (?:papeles|papeis|documentos)|indocumentad[oa]s?|papeles|papeis",
        ],
    },
)
