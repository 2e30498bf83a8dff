"""What holds a word of danger and means something else. It is looked at first, and nothing else reads its words."""

from .parts import PARTS
from .rules import Rules

# What somebody may study, teach or film.
TOPIC = (
    "(?:suicides?|self harm|selfharm|overdoses?|domestic (?:abuse|violence)|sexual (?:abuse|violence)|child abuse|"
    "rape|fgm|"
    "stalking|coercive control|knife crime|homicide|murder|violencia de genero|violencia domestica|suicidio)"
)

BEREAVED = (
    "(?:bereaved|bereavement|widowed|affected|(?:lost|losing|loss of) (?:\\S+ ){1,3}?) ?"
    + "(?:by|to|from|after) (?:a )?suicide"
)
TOGETHER = "(?:groups?|support|meetings?|meet ?ups?|cafe|coffee|circle|network|club|others who|people who|people)"

RULES = Rules(
    PARTS,
    # Acts that are none
    "(?:could|could just|would|id|i could)? ?(?:murder|kill) (?:for )?(?:a|an|some) (?:\\S+ )?(?:curry|pint|coffee|"
    "tea|cuppa|cup of tea|drink|pizza|burger|beer|sandwich|kebab|cake|biscuit|snack|wine|meal|cake|chocolate)",
    "(?:killing|killed|smashing|smashed|nailing) it(?: at| in| on)?",
    "(?:back|feet|head|knee|knees|legs|shoes|heels|hangover|heat|tooth|hip|neck|shoulder|foot) (?:is |are |s "
    ")?(?:killing|hurting|hurts|hurt|aching) me",
    "kill two birds|(?:kill|killing|killed) (?:time|an hour|some time|the time|weeds|germs|the mood|a few hours)",
    "cut(?:ting)? (?:down|back|out|up vegetables|and sew|and paste|costs|the grass|flowers|hair|vegetables|paper|"
    "fabric|patterns|ribbon|cloth|shapes|wood|glass|keys|a cake|my nails|my hair)(?: \\S+){0,2}",
    "(?:hair|paper|wood|lino|glass|key|grass|cloth|dress|fabric|pattern|gem|meat|tree) cut(?:ting|s|ter)?",
    "cutting (?:edge|board|class|corners|machine|patterns|mat|garden|room)|cuttings? (?:swap|from plants|for the "
    "garden)",
    "(?:hit|hitting) (?:the|a) (?:gym|road|sack|shops|target|town|drum|drums|ball|goal|wall|jackpot|nail|hay|spot|"
    "books|high notes?)",
    "(?:punch|hit|kick|boxing|heavy|punching) (?:a |the )?(?:bag|bags|ball|balls|pads|about)|punch (?:and judy|line|"
    "bowl|needle)",
    "(?:^|i |ive |have |just |and |after |recently )(?:hurt|injured|broke|broken|twisted|sprained|burnt|burned|cut) "
    "(?:my|his|her) (?:own )?(?:knee|knees|back|"
    "ankle|leg|foot|shoulder|hip|toe|finger|arm|hand|thumb|elbow|tongue)"
    "(?: running| playing| at| in| on| cooking| falling| skiing| jogging| gardening|$)(?: \\S+)?",
    "(?:shake|shaking) (?:hands|it off|it up)|(?:heart|asthma|panic|anxiety|gout|migraine) attacks?|attack on titan",
    "(?:throw|throwing|threw) (?:a party|out|away|pots|clay|a ball|the ball|frisbee|darts)",
    "jump(?:ing|ed|s)? (?:on a trampoline|rope|jacks|start|the queue|in puddles|on the|for joy|into it|squats|around)",
    "(?:drop|dropped|dropping) (?:in|off|out|by|me|us|down)|(?:shoot|shooting|shot) (?:hoops|pool|some|a film|"
    "photos|stars?|the breeze)",
    "(?:give|giving|gave|given) up (?:smoking|drinking|sugar|alcohol|drink|drugs|weed|caffeine|cigarettes|vaping|"
    "gambling|my job|my seat|meat|fags|coke|cannabis|crack|heroin|my flat|my place)",
    "(?:sick|tired|fed up|bored|done|had enough|enough|hate|hating|weary) (?:of|with) (?:the )?(?:winter|rain|my "
    "job|work|cooking|tv|housework|weather|cold|being alone|being single|being lonely|london|bills|diets?|waiting)",
    "shout(?:ing|ed)? (?:at|in|from|about|it) (?:the )?(?:football|rooftops?|match|tv|loud|telly)",
    # Death that has come, or comes by itself
    "(?<!wish my )(?<!want my )(?<!hope my )(?:mum|mother|dad|father|husband|wife|partner|brother|sister|son|"
    "daughter|friend|nan|gran|grandad|grandma|"
    "uncle|aunt|cat|dog|pet|relative|parent|someone|neighbour|who) "
    "(?:is|was|s|has|had|just|recently|are|has just|suddenly)? ?(?:dying|died|dead|die|passed away)(?! (?:by|from) "
    "suicide| by his own| by her own)(?: of| from)?(?: \\S+)?",
    "(?:dying|death|dead) (?:parent|parents|relative|mother|father|matters|cafe|doula|well|wood|heading|lift|of my|"
    "of a|sea|line|good|easy|tired|nice)",
    "death (?:cafe|certificate|in the family|anniversary|doula)|(?:good|dignified|near) death|tie dye\\S*|tie dying|"
    "die(?: casting| cast| hard| cut)|(?:to|or) die for",
    "(?:fear|scared|afraid|frightened|worried|anxious|anxiety|phobia) (?:of|about) (?:dying|death|flying|heights|"
    "spiders|dogs|crowds|needles|the dark|the dentist|exams?|planes|open spaces|lifts|blood|germs|failure|change|"
    "water|thunder)",
    # Whoever looks for others who are bereaved; that somebody was lost to it is read as danger.
    BEREAVED + " (?:\\S+ ){0,3}?" + TOGETHER,
    TOGETHER + " (?:\\S+ ){0,5}?" + BEREAVED,
    "survivors of bereavement by suicide|support after (?:a )?suicide|(?:duelo|luto) por suicidio",
    "(?:suicide|suicides) (?:bereavement|bereaved|loss|survivors|grief)|(?:after|grief after|bereavement by|"
    "bereavement after|loss by) suicide (?:group|support|network|service|cafe)",
    "rock bottom (?:prices?|deals?|shop)|(?:drowning|sinking|buried) in (?:paperwork|work|debt|emails|forms|bills|"
    "laundry)|sinking fund|(?:feel|feeling|come|coming|comes) alive|alive (?:and kicking|and well)",
    # What is studied, taught, shown or done for others
    "(?:essays?|dissertation|thesis|research|study|studies|studying|statistics|stats|rates?|articles?|books?|"
    "novels?|films?|"
    "movie|documentary|podcast|lecture|exhibition|seminar|conference|coursework|assignment|policy|tesis|tese|"
    "pelicula|filme|"
    "trabajo|trabalho|libro|livro) (?:about|on|into|of|over|sobre|de) ~2 " + TOPIC + "(?: \\S+)*",
    TOPIC + " (?:awareness|training|course|workshop|champions?|advocate|volunteers?|volunteering|research|essay|"
    "statistics|stats|rates|squad|films?|movie|documentary|podcast|book club|conference|module|policy|worker jobs?|"
    "jobs)"
    "(?: \\S+)*",
    "(?:suicide )?(?:squad|suicida) (?:film|movie|filme|pelicula)|(?:escuadron|esquadrao) suicida",
    "(?:training|course|workshop|curso|taller) (?:on|in|about|for|de|sobre) ~3 " + TOPIC,
    "survivors? (?:of )?(?:\\S+ ){0,3}?(?:choir|groups?|peer|writing|creative|art|cafe|network|yoga|friends|"
    "years)(?: \\S+)*",
    TOPIC + " survivors? (?:choir|groups?|peer|writing|creative|art|cafe|network|yoga)(?: \\S+)*",
    "(?:after|moving on (?:from|after)) (?:\\S+ )?(?:abuse|violence) (?:peer|group|support|cafe|course|moving)(?: "
    "\\S+)*",
    "group for (?:people|women|men|adults|anyone) (?:who were |who have been )?(?:abused|raped|hurt|assaulted) ~2 "
    "(?:kids?|children|child|childhood|long|years|past)(?: \\S+)*",
    "(?:help out|helping|volunteer|volunteering|work|working|jobs?|serve|cook) (?:at|in|for|with) (?:a |the "
    ")?(?:crisis|"
    "refuge|helpline|hotline|samaritans)(?: \\S+)*|crisis at christmas(?: \\S+)*",
    "(?:queue|heat|cold|stairs|weather|noise|commute|rent|cough|wait|waiting|suspense|boredom|curiosity|hay fever|"
    "sciatica|toothache|job|work|traffic|homework|mondays) (?:is |are |s )?killing me",
    "(?:dor|dolor|calor|frio|costas|espalda|pies|pes|rodillas|joelhos|cabeza|cabeca|lunes|segundas|trabajo|trabalho) "
    "(?:\\S+ ){0,3}?(?:me matan?|matam? me|mata|matando)",
    "(?:matarme|matar me|me mato) (?:tanto )?(?:en el gimnasio|trabajando|estudiando|a estudiar|a trabajar|no "
    "ginasio|de "
    "trabajo|de trabalho)",
    "(?:[0-9]+|many|few|couple of|hundred) kms(?: \\S+)?",
    # Places and things
    "(?:bridge|card) (?:club|players?|game|lessons|night)|(?:play|playing|learn|learning) bridge|roof(?:top)? "
    "(?:garden|terrace|bar|cafe|farm|repair|leak)",
    "(?:train|tube|bus|walk|cycle|way|drive|run|lift) (?:to|from|into|over|across) (?:brixton|london|work|clapham|"
    "vauxhall|streatham|stockwell|waterloo|the)(?: \\S+)?",
    "(?:london|vauxhall|tower|lambeth|westminster|waterloo|blackfriars|southwark|stamford|knights|albert) bridge "
    "(?:road|station|walk|area|group|run|side|clinic|hub|house)",
    "platform (?:shoes|one|for|1|game)|window (?:box|cleaner|shopping|cleaning)|(?:dj|running) tracks|track (?:suit|"
    "and field)|climbing (?:wall|rope|centre)|rope (?:climbing|making|jump)",
    "(?:pill|pills|tablet|tablets) (?:box|organiser|reminder|computer|and phone|and phones)|(?:side effects|coming "
    "off|come off|withdrawal|reducing|reduce|stopping|stop taking|questions about) ~2 {medicine}",
    "(?:hearing|hear|heard) voices (?:network|group|café|cafe|support)|(?:voice|voices) (?:choir|lesson|lessons|"
    "coach|coaching|work|workshop|training|hearers?|hearing)|speaking voice|our voice",
    "(?:volunteer|volunteering|volunteers|job|jobs|career|work|working|train|training|become|becoming) (?:as "
    ")?(?:with|for|at|in|to be)? ?(?:the |a )?(?:samaritans?|samaritan|shout|crisis|childline|emergency|ambulance|"
    "police|listening)(?: \\S+)?",
    "(?:samaritans?|crisis|shout|childline) (?:volunteer|volunteers|volunteering|training|jobs?|worker job|shop|"
    "fundraiser|recruitment)",
    # Calls that are none
    "(?:first aid|emergency (?:housing|accommodation|food|fund|funds|plumber|plumbing|dentist|dental|loan|payment|"
    "payments|parcel|grant|contraception|planning|planner|exit|lighting|electrician|locksmith|budget|money|cash|gas|"
    "electricity|volunteer|volunteers|services? (?:job|jobs|career)|childcare|vet)(?: \\S+)?)",
    "(?:housing|cost of living|energy|climate|identity|money|financial|midlife|mid life|debt|refugee|migrant|"
    "economic|rent|food|quarter life) (?:crisis|emergency)|crisis (?:skylight|uk|at christmas|loan|fund)",
    "(?:police|ambulance|fire|paramedic|emergency) (?:recruitment|volunteer|volunteers|volunteering|cadets?|job|"
    "jobs|career|careers|training|officer support|staff|family|museum|check|checks|veterans|workers?|service "
    "(?:volunteer|worker|staff|wellbeing))(?: \\S+)?",
    "(?:bus|route|number|no|room|flat|house|page|unit|block|the|over|about|train|line|suite|floor|studio) (?:999|"
    "111|112)(?! (?:please|now|option|mental|operator|nhs|helpline|call))",
    "(?:999|111|112) (?:\\S+ ){0,3}?(?:road|street|hill|lane|avenue|close|rd|st|way|court|high street|bus|people|"
    "members|listings|pounds|gardens|terrace|place|square|park|walk)",
    "(?:[0-9]+ (?:999|111|112)|(?:999|111|112) [0-9]+)(?<!999 111)(?<!111 999)(?<!999 112)(?<!112 999)",
    "(?:shout|shouting) (?:out|about|it|aloud|together|choir|up|loud)|shout at the|(?:give|a) shout",
    "(?:groomed|grooming|dog groomer|pet grooming) ~1 (?:dogs?|cats?|pets?|salon|parlour|mens?|beard)|(?:dog|cat|"
    "pet|horse|beard|mens) grooming",
    "no point of (?:contact|view)|(?:starting|vantage|meeting|turning|power|match) point|burden of (?:caring|care|"
    "proof|debt|looking)|(?:goodbye|leaving|farewell) (?:party|do|lunch|drinks|card|tea|meal|gift|event)",
    "(?:wedding|marriage) (?:planning|planner|dress|counselling|guidance|anniversary|registrar|venue|speech)|"
    "arranged (?:a |the )?(?:meeting|appointment|visit|call)",
    "(?:pension|benefits|money|card|passport|visa) (?:advice|advisor|credit|help|office|application|renewal|forms?|"
    "photos?|service)|lost my (?:passport|phone|keys|card|purse|papers|wallet)",
    "(?:care home|carer|carers|nurse|staff) (?:visits?|volunteer|volunteers|group|support|training|jobs?|cafe|"
    "choir)|(?:child|baby|dog) ?(?:minder|sitter|minding|sitting|massage|sensory|yoga|blues)",
    "(?:keeps?|always) (?:turning|turns|showing) up late|(?:touch|tag) rugby|touch (?:typing|base|therapy)|(?:safe|"
    "unsafe) (?:space|sleeping|sleep|sex|house|haven|guarding|driving|cycling)",
    "end (?:of (?:term|life|therapy|treatment|the (?:week|day|year|month|course|session))|stigma|racism|loneliness|"
    "poverty|hunger|violence)(?: \\S+)?|ending (?:therapy|treatment|loneliness|stigma|racism|violence|services|"
    "care)(?: \\S+)?|ended (?:therapy|treatment)",
    "(?:took|taking|take|takes|taken|brought) ~1 (?:my|the|our) {kids} (?:to|out|for|swimming|along|home|there|"
    "with)(?: \\S+)?",
    "(?:social services|council|court|courts|hmrc|dwp|jobcentre|bank|insurance) ~4 (?:take|takes|took|taking|taken|"
    "stopped|cut) ~2 (?:{goods}|{kids})",
    # Spanish and Portuguese
    "(?:muero|morirme|morir|morro|morrer|morrendo|muerto|morto|muerta|morta) de (?:\\S+)",
    "(?:cortar|corto|cortarme|cortar me|corte|cortarse|corta) (?:el |la |las |los |o |a |os |as |me o |de )?(?:pelo|"
    "cabelo|unas|unhas|verduras|legumes|cesped|relva|grama|tela|tecido|flores|papel|luz|agua|y costura|e costura)",
    "corte (?:y|e|de) (?:\\S+)|(?:clase|aula|curso|taller) de (?:corte|costura|salto|cortar)(?: \\S+){0,2}|cortar "
    "(?:verduras|legumes|papel)",
    "(?:cruzar|atravesar|atravessar|cerca del|perto da) ~1 (?:puente|ponte)|(?:saltar|pular|salto) (?:a |a la |la "
    ")?(?:comba|cuerda|corda|altura|trampolin)",
    "(?:madre|padre|mae|pai|marido|mujer|abuela|avo|hermano|hermana|irmao|irma|amigo|amiga|perro|gato|hijo|filho|"
    "pareja) "
    "(?:se )?(?:esta |ha )?(?:muriendo|a morrer|morrendo|muerto|morto|murio|morreu|fallecio|faleceu)(?: de \\S+)?",
    "{pastillas} para (?:dormir|la|a|el|o|ansiedad|ansiedade|alergia|dolor|dor)(?: \\S+)?",
    "(?:coro|voces|vozes) de (?:voces|vozes|mujeres|mulheres)(?: coro)?|despedida de solter[oa]|(?:festa|fiesta) de "
    "despedida",
    "me toca (?:a mi|el turno|jugar|hacer)|tocar (?:la |el |o )?(?:guitarra|piano|musica|violao|tambor|bateria)|"
    "pegar (?:carteles|fotos|papel|sol|fila)|bater (?:palmas|papo|bolo|um papo)",
    "(?:miedo|medo|temor) (?:a|de|al|del|do|da) (?:volar|voar|alturas?|aranas|aranhas|dentista|muerte|morte|perros|"
    "caes|oscuridad|escuro)",
    "(?:urgencias|urgencia) dental|emergencia (?:climatica|habitacional|alimentar|alimentaria)|(?:crisis|crise) "
    "(?:economica|climatica|de vivienda|habitacional|energetica|de habitacao)",
    "matar (?:el|o|a|la|las|as|un|um) (?:tiempo|tempo|rato|hambre|fome|aburrimiento|saudades?|curiosidad|"
    "curiosidade)|matar saudades",
)
