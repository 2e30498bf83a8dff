"""How people say that they are at one of the seven moments, in English, Spanish and Portuguese (folded words)."""

from .match import rules

_WARD = (
    r"(?:the |a |an |my |his |her )?(?:psychiatric |psych |mental health |mental |acute |maudsley "
    r"|lambeth |locked |open |female |male |womens |mens |mother and baby )?"
)
_HOSPITAL = rf"{_WARD}(?:hospital|ward|psych unit|inpatient unit|maudsley|bethlem|psych)"
_JUST = (
    r"(?:(?:ive |im |i |hes |shes |theyre |is |am |are |was |has |have |had |been |be |being |just |recently "
    r"|newly |only |straight |fresh |soon )*)"
)
_TEAM = (
    r"(?:the |my |a |our |your )?(?:community )?(?:mental health )?(?:cmht|team|services|service|cpn|psychiatrist"
    r"|care (?:coordinator|co ordinator)|key worker|keyworker|support worker|living well network|camhs"
    r"|early intervention(?: team| service)?|home treatment(?: team)?|htt|hta|hbtt|eip|eis|amhp|outpatients?"
    r"|psychology|psychologist|therapist|therapy|counsell(?:ing|or)|talking therap(?:y|ies)|iapt"
    r"|(?:eating disorders?|recovery|perinatal|assessment) (?:team|service))"
)
_GP = r"(?:the |my |a |our )?(?:gp|doctor|doctors|surgery)"
_WHOM = r"(?: (?:me|him|her|us|them|my (?:son|daughter|mum|dad|husband|wife|partner|brother|sister)))?"
_HAS = r"(?:has |have |had |is |are |ive |im |i |just |now |already |been |being |finally |about to be |going to be )*"
_EMERGENCY = r"(?:a e|a and e|emergency department|emergency room|accident and emergency|casualty)"

MOMENTS = rules(
    "moment",
    {
        "leaving-hospital": [
            rf"{_JUST}discharged(?: from {_HOSPITAL})?(?: home)?",
            rf"{_JUST}(?:came |come |comes |coming |got |get |getting |gets |going |let |back )?out of {_HOSPITAL}",
            rf"{_JUST}(?:leaving|left|leave|leaves) {_HOSPITAL}",
            rf"{_JUST}(?:coming |going |came |come |went |sent |got |getting |get |back |returning |returned "
            rf"|allowed )*"
            rf"(?:home|back) from {_HOSPITAL}",
            rf"after (?:being in |a stay in |leaving |coming out of |my time in |a )?{_HOSPITAL}(?: stay| admission)?",
            r"ward round (?:\w+ ){0,4}home|(?:said |say |says )?(?:i |we )?(?:can|could|allowed to|able to) go"
            r" home|hospital discharge|discharge(?: from hospital)?|(?:first )?(?:nights?|days?|weeks?|weekend)"
            r" (?:back )?(?:at )?"
            r"(?:home|out)(?: (?:from|after|of) (?:the )?(?:hospital|ward))",
            rf"(?:on |home on )?leave from {_HOSPITAL}|(?:on |home on )?(?:(?:sect(?:ion)? 17|s17|home|ward|hospital"
            r"|overnight"
            rf"|weekend) )+leave|(?:came |come |coming |just )?off {_WARD}ward",
            rf"{_JUST}(?:released|let out|let go|sent home) (?:from|of|by) {_HOSPITAL}",
            r"permiso (?:del|de) hospital|licenca do hospital",
            r"(?:recien |acab\w+ de |acaba de )?(?:salir|salio|sali|salgo|sale|salido|saliendo|salida)(?: hace poco)?"
            r" (?:del|de un|de) hospital(?: psiquiatrico)?",
            r"(?:me |le |nos )?(?:han |dieron |dan |dado |van a dar )+(?:el |de )?alta(?: del hospital)?",
            r"alta (?:hospitalaria|medica|del hospital|do hospital|hospitalar)",
            r"(?:despues|depois) (?:del|de estar en el|do) hospital|vuelvo a casa del hospital",
            r"(?:acab\w+ de |recem )?(?:sair|saiu|sai|sairam|saindo|saida) (?:do|de um) hospital(?: psiquiatrico)?",
            r"(?:acab\w+ de )?(?:tive|teve|recebi|recebeu|vou ter|ter) alta(?: do hospital)?",
        ],
        "in-a-and-e": [
            r"(?:in |at |to |from |outside |after |left |leaving |going to |waiting |sat |sitting |stuck "
            r"|still |stood "
            rf"|currently |here |been )*(?:the )?{_EMERGENCY}",
            r"in (?:the )?er",
            r"(?:en |las |nas |na |no |a |de )*(?:urgencias|pronto socorro|sala de emergencias?)",
        ],
        "in-hospital": [
            rf"(?:on|in) {_WARD}(?:ward|hospital|psych unit)|staying (?:on|in) {_HOSPITAL}|inpatients?",
            rf"stuck (?:on|in) {_HOSPITAL}|(?:un)?escorted leave|(?:on |under )?(?:a )?section (?:2|3|two"
            r"|three)|detained(?: under"
            r" the mental health act)?|(?:voluntary|informal) patient|in (?:the )?(?:maudsley|bethlem)|(?:on "
            r"|in )?(?:the |a )?"
            rf"(?:mbu|mother and baby unit)|kept in {_HOSPITAL}|(?:psych|psychiatric|acute|mental health) ward|ward",
            r"(?:is |was |just |got |get |getting |being |been |be )*sectioned(?: (?:last night|last week"
            r"|yesterday|again))?|(?:on|under) (?:a )?section",
            r"(?:esta |estoy )?ingresad[oa](?: en (?:el |un )?hospital)?|en el hospital",
            r"(?:estou |esta )?internad[oa](?: no hospital)?|(?:estou|esta|fico|ficar) no hospital",
        ],
        "leaving-services": [
            rf"{_JUST}discharged (?:from|by|off) {_TEAM}(?: (?:back )?to {_GP})?",
            rf"{_JUST}discharged (?:back )?(?:to|into the care of) {_GP}",
            rf"{_TEAM} {_HAS}(?:discharged|discharging|dropped|signed off|closed|stopped|ended|finished with|let go of)"
            rf"{_WHOM}(?: (?:off|go|back to {_GP}))?",
            rf"{_TEAM} (?:discharge|discharged)(?: letter)?|(?:no longer|dont|do not) have (?:a |my )?(?:care"
            r" coordinator"
            r"|cpn|cmht|team|support worker|key worker)(?: any ?more)?",
            r"(?:me han dado|me dieron) de alta (?:del equipo|de los servicios)|(?:tive|deram me) alta (?:da equipa|dos"
            r" servicos)",
            rf"{_JUST}(?:leaving|left|leave) {_TEAM}",
            r"(?:my )?(?:care|therapy|treatment|support) (?:is |has )?(?:coming to an end|ending|ended|finishing"
            r"|finished|stopped|stopping)",
            r"end of (?:my )?(?:care|therapy|treatment|support)",
            rf"{_TEAM} (?:is |are |s |will |about to )*(?:finish|finishes|finishing|end|ends|ending|stop|stops"
            r"|stopping|closing)(?: (?:coming|visiting|seeing me))?(?: (?:today|tomorrow|soon|next week|this week))?",
            rf"(?:back|just|left) (?:to|with|under) (?:just |only )?{_GP}|(?:under|with) (?:just|only) {_GP}",
            r"(?:my |the |had |have )*(?:last|final) (?:ever )?(?:therapy |counselling |cbt )?(?:sessions?"
            r"|appointments?)"
            rf"(?: (?:with|of|at) {_TEAM})?|(?:my )?(?:(?:therapy |counselling |cbt |iapt )?sessions"
            r"|counselling|cbt|iapt"
            r"|talking therapy) (?:is |are |has |have |just |now |all )*(?:over|end|ends|ending|ended|finish"
            r"|finished|finishing"
            r"|finishes|running out|ran out|run out|used up|coming to an end|done)|(?:my )?case (?:was |is "
            r"|has been )?closed|end of {_TEAM}",
            rf"(?:signed off|let go) (?:by|from) {_TEAM}|closed my case|after (?:mental health )?services",
            r"(?:dejo|dejar|dejando|termina|terminar) (?:el |los |mi )?(?:equipo|servicios|tratamiento|terapia)",
            r"(?:deixar|deixando|terminar|terminou|acabou) (?:a |o |os |meu |minha )?(?:equipa|equipe|servicos"
            r"|tratamento|terapia)",
        ],
        "moving-between-services": [
            rf"{_TEAM} to {_TEAM}(?: handover| transfer| move)?|(?:handover|handed over|transfer) (?:to|from) {_TEAM}",
            r"(?:moving|moved|move|being moved|transferred|transfer|switching|switched|changing|change|changed)"
            r" (?:to |between |over to |from )?(?:a |the |my |another |of )*(?:different |new |other |adult )*"
            r"(?:mental health )?(?:teams?|services|cmht|cpn|care coordinator|psychiatrist|key worker|keyworker)",
            r"(?:(?:moving|moved|move|going|transition\w*|transferr\w+|transfer|coming|passed|switching)"
            r" )?(?:on )?(?:up )?"
            r"(?:from |over from |between )?(?:camhs|child(?:rens)?(?: services)?|young peoples services)"
            r" (?:to|and|into)"
            r" (?:the )?adult(?: mental health)?(?: services?| team| cmht)?",
            r"(?:too old for|aged out of|ageing out of|aging out of|turned 18 (?:and|in) camhs|turning 18"
            r" (?:and|in)) camhs",
            r"(?:moving|moved|transition\w*|transfer\w*|going|move) (?:on |over |up )?(?:in)?to adult"
            r" (?:mental health )?"
            r"(?:services?|team|care)",
            rf"(?:my |our )?(?:care coordinator|care co ordinator|cpn|key worker|keyworker|psychiatrist|support worker)"
            rf" {_HAS}(?:left|leaving|gone|changed|changing|moved on|moving on|retiring|retired|off sick)",
            r"(?:losing|lost|lose|changed|changing|different|another|swapped|waiting for a new) (?:my |a )?(?:care"
            r" coordinator|care co ordinator|cpn|key worker|keyworker|psychiatrist|support worker)",
            r"(?:passed|bounced|pushed|handed|sent|moving|moved|going|transferred|switching)(?: on| over|"
            r" around| back and forth)*"
            rf" (?:between|from) (?:{_TEAM}|teams)(?: (?:to|and) {_TEAM})?|(?:passed|handed|moved|transferred|referred)"
            rf"(?: on| over)? to (?:another|a different|a new|the next) (?:mental health )?(?:{_TEAM}|hospital"
            r"|trust|borough)",
            r"(?:to |in )?adult (?:mental health )?services|camhs (?:\w+ ){0,3}18|18 (?:\w+ ){0,3}camhs",
            rf"{_TEAM} (?:is |has |have |keeps |keep |just )*(?:changes|changed|changing|swapped|switched)(?: again)?"
            r"|(?:changing|changed|change|switching|switched|swapping|swapped|transferred|different|another"
            rf"|new) {_TEAM}",
            r"(?:moved|moving|transferred) (?:here )?from (?:\w+ ){1,2}to (?:\w+ ){0,2}(?:services?|team|cmht|trust)"
            r"|(?:moved|moving|move) (?:to a (?:new|different) )?(?:borough|catchment|trust)s?|between (?:teams"
            r"|services)",
            r"(?:a |my )?new (?:mental health )?(?:team|cpn|care coordinator|psychiatrist|key worker|keyworker)",
            r"(?:cambio|cambiar|cambiando|cambiado) (?:de |a )(?:otro )?equipo|(?:nuevo|otro) equipo",
            r"(?:mudar|mudando|mudanca|trocar|mudei) (?:de |para outra )?(?:equipa|equipe)|nova (?:equipa|equipe)",
        ],
        "entering-services": [
            rf"{_HAS}referred(?: (?:to {_TEAM}|by {_GP}))+|{_HAS}referred|{_GP} {_HAS}(?:referred|referring|refers"
            rf"|made a referral for){_WHOM}(?: to {_TEAM})?|(?:got |have |had )?(?:a |my )?{_GP} referral(?: to"
            rf" {_TEAM})?",
            r"(?:how long is )?(?:the |a |my )?(?:long )?wait(?:ing)?(?: time)? (?:for|to see) (?:an? |my"
            r" )?(?:talking )?(?:therap\w+"
            r"|counsell\w+|cbt|iapt|psycholog\w+|psychiatrist|mental health \w+)|how long is the wait|(?:new "
            r"|my |a |got |the )*referral (?:to|for|into) (?:the |my )?(?:cmht|slam|camhs|team|iapt"
            r"|psych\w+|gp"
            r"|talking therap\w+|therapy|mental health \w+)|referral"
            r" (?:was |has been |been )?(?:sent|made|gone in|put in)(?: (?:by|to|off to))?(?: my| the)?"
            r"(?: gp| doctor| cmht)?(?: last week| yesterday)?|(?:its"
            r" an? |an? )?\d+ (?:week|month|year)s? (?:long )?wait(?:ing list)?|wait (?:is|of) \d+ (?:weeks"
            r"|months)",
            r"(?:(?:i|ive|been) )*(?:cant|cannot|can not|tired of|sick of|fed up) (?:wait|waiting)(?: any"
            r" ?more| any longer"
            r"| much longer)? for (?:an? |my |the )?(?:therap\w+|appointment|assessment|counsell\w+|help|treatment)",
            r"(?:(?:im|i am|i|ive|been|still|stuck|put|am|are|is) )*(?:on|in) (?:a |the |an? long )?(?:nhs"
            r" )?(?:waiting lists?"
            rf"|waitlist)(?: (?:for|to see|with) (?:{_TEAM}|an? assessment|help))?",
            rf"(?:long |nhs )?(?:waiting lists?|waitlist)(?: (?:for|to see|with) (?:{_TEAM}|an? assessment|help))?",
            r"(?:(?:im|i am|i|ive|been|still) )*(?:awaiting|waiting (?:for|on|to see|to hear from|to start))"
            rf" (?:{_TEAM}|(?:my |an? |the )?"
            r"(?:first |1st )?(?:appointments?|assessments?|referral|diagnosis|treatment|care coordinator"
            r"|mental health (?:support|help)))|waiting to (?:be seen|start therapy|get help)",
            r"(?:en |en la |estoy en |na |numa |estou na |em )*listas? de espera|(?:estou )?a espera (?:de|da"
            r"|duma|de uma)"
            r" (?:primeira )?consulta|esperando (?:mi |la |una |a |uma )?(?:primera |primeira )?(?:cita|consulta)",
            r"(?:my |getting a |got a |given a |allocated a )(?:first )?care (?:coordinator|co ordinator)"
            r"(?: (?:for the first time|allocated))?",
            rf"(?:(?:im|i am|i|ive|been|still) )*on (?:the |a )?list (?:for|to see|with) {_TEAM}",
            r"(?:have |got |my |an |a |the )*(?:mental health )?assessments? (?:with|at|by|from) (?:the"
            r" )?(?:slam|cmht|camhs|team"
            r"|mental health team|maudsley|psychiatrist|psychologist|services)(?: coming up)?|assessments? (?:coming up"
            r"|next week|tomorrow)",
            rf"(?:see|seeing|meeting|saw|met) {_TEAM}(?: for)?(?: the)? (?:first|1st) time|(?:first|1st) time"
            r" (?:with|seeing|meeting"
            rf"|at) {_TEAM}|{_GP} {_HAS}(?:sent|put|signposted){_WHOM} (?:to|forward for|through to) {_TEAM}"
            r"|self referred(?: to"
            rf" {_TEAM})?",
            rf"(?:my )?(?:first|1st) (?:appointment|assessment|meeting|visit)(?: (?:with|at|from) {_TEAM})?",
            r"first time (?:getting|asking for|seeking|looking for|needing) (?:any )?help",
            rf"new to {_TEAM}|(?:starting|start|started) (?:to get |getting |with )?(?:help|services|{_TEAM})",
            rf"(?:just )?(?:been )?referred to {_TEAM}|(?:just been |just |newly |recently )diagnosed",
            r"never (?:asked for|had) (?:any )?help(?: before)?|entering services|asking for help",
            r"(?:mi |la )?primera cita|(?:la )?primera vez que (?:pido|busco) ayuda|recien diagnosticad[oa]",
            r"(?:minha |a )?primeira consulta|(?:a )?primeira vez que (?:peco|procuro) ajuda",
        ],
        "weekend-crisis": [
            r"(?:in |having |a |im in )*(?:mental health )?crisis|(?:having |a |nervous )*breakdown",
            r"(?:things|everything|it all|its all|it|all)(?: is| are| feels?|s)? (?:all |just |getting |got "
            r"|become |becoming )*"
            r"(?:to|too) much(?: for me)?|(?:heads?|my head|mind) (?:is |s )?(?:all over the place|spinning|a"
            r" mess|in bits)"
            r"|(?:im |i am )?(?:losing it|in bits|in a state|spiralling|at the end of my tether|cracking up)",
            r"(?:i )?(?:cant|cannot|can not) (?:cope|go on|take (?:it )?any ?more|do this any ?more)(?: any ?more)?",
            r"(?:not|struggling to) cop(?:e|ing)|falling apart|at breaking point|(?:having )?a meltdown",
            r"(?:en |estoy en )*crisis|no puedo mas|(?:em |estou em )*crise|nao aguento mais|nao consigo mais",
        ],
    },
)
# Words that hold the word of a moment and mean something else.
OTHERWISE = (
    r"(?:crisis team|crisis line|(?:cost of living|housing|climate|identity|money|financial"
    r"|midlife) crisis"
    r"|crisis cafe|suicide (?:prevention|awareness|first aid|intervention|training|watch)"
    r"|prevenc[ai]o\w* (?:del?|ao|do) suicidios?)"
)
