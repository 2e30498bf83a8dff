"""How people say that they are at one of the seven moments, in English, Spanish and Portuguese (folded words)."""

from .match import rules

_WARD = r"(?:the |a |an |my |his |her )?(?:psychiatric |psych |mental health |mental |acute |maudsley |lambeth )?"
_HOSPITAL = rf"{_WARD}(?:hospital|ward|psych unit|inpatient unit)"
_JUST = (
    r"(?:(?:ive |im |i |hes |shes |theyre |is |am |are |was |has |have |had |been |be |being |just |recently "
    r"|newly |only |straight |fresh |soon )*)"
)
_TEAM = (
    r"(?:the |my |a |our )?(?:community )?(?:mental health )?(?:cmht|team|services|service|cpn|psychiatrist"
    r"|care coordinator|key worker|keyworker|support worker|living well network|camhs|early intervention)"
)
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
            r"hospital discharge|discharge(?: from hospital)?|(?:first )?(?:days|week|weeks) (?:at )?home (?:from"
            r"|after) hospital",
            rf"on leave from {_HOSPITAL}",
            r"(?:recien |acab\w+ de |acaba de )?(?:salir|salio|sali|salgo|sale|salido|saliendo|salida)(?: hace poco)?"
            r" (?:del|de un|de) hospital(?: psiquiatrico)?",
            r"(?:me |le |nos )?(?:han |dieron |dan |dado |van a dar )+(?:el |de )?alta(?: del hospital)?",
            r"alta (?:hospitalaria|medica|del hospital|do hospital|hospitalar)",
            r"(?:despues|depois) (?:del|de estar en el|do) hospital|vuelvo a casa del hospital",
            r"(?:acab\w+ de |recem )?(?:sair|saiu|sai|sairam|saindo|saida) (?:do|de um) hospital(?: psiquiatrico)?",
            r"(?:acab\w+ de )?(?:tive|teve|recebi|recebeu|vou ter|ter) alta(?: do hospital)?",
        ],
        "in-a-and-e": [
            rf"(?:in |at |to |from |outside |after |left |leaving |going to |waiting in "
            rf"|waiting at )*(?:the )?{_EMERGENCY}",
            r"in (?:the )?er",
            r"(?:en |las |nas |na |no |a |de )*(?:urgencias|pronto socorro|sala de emergencias?)",
        ],
        "in-hospital": [
            rf"(?:on|in) {_WARD}(?:ward|hospital|psych unit)|staying (?:on|in) {_HOSPITAL}|inpatients?",
            rf"stuck (?:on|in) {_HOSPITAL}|(?:psych|psychiatric|acute|mental health) ward",
            r"(?:is |was |just |got |get |getting |being |been |be )+sectioned|(?:on|under) (?:a )?section",
            r"(?:esta |estoy )?ingresad[oa](?: en (?:el |un )?hospital)?|en el hospital",
            r"(?:estou |esta )?internad[oa](?: no hospital)?|(?:estou|esta|fico|ficar) no hospital",
        ],
        "leaving-services": [
            rf"{_JUST}discharged (?:from|by) {_TEAM}",
            rf"{_JUST}(?:leaving|left|leave) {_TEAM}",
            r"(?:my )?(?:care|therapy|treatment|support) (?:is |has )?(?:coming to an end|ending|ended|finishing"
            r"|finished|stopped|stopping)",
            r"end of (?:my )?(?:care|therapy|treatment|support)",
            rf"(?:signed off|let go) (?:by|from) {_TEAM}|closed my case|after (?:mental health )?services",
            r"(?:dejo|dejar|dejando|termina|terminar) (?:el |los |mi )?(?:equipo|servicios|tratamiento|terapia)",
            r"(?:deixar|deixando|terminar|terminou|acabou) (?:a |o |os |meu |minha )?(?:equipa|equipe|servicos"
            r"|tratamento|terapia)",
        ],
        "moving-between-services": [
            r"(?:moving|moved|move|being moved|transferred|transfer|switching|switched|changing|change|changed)"
            r" (?:to |between |over to |from )?(?:a |the |my |another |of )*(?:different |new |other |adult )*"
            r"(?:mental health )?(?:teams?|services|cmht|cpn|care coordinator|psychiatrist|key worker|keyworker)",
            r"(?:a |my )?new (?:mental health )?(?:team|cpn|care coordinator|psychiatrist|key worker|keyworker)",
            r"(?:cambio|cambiar|cambiando|cambiado) (?:de |a )(?:otro )?equipo|(?:nuevo|otro) equipo",
            r"(?:mudar|mudando|mudanca|trocar|mudei) (?:de |para outra )?(?:equipa|equipe)|nova (?:equipa|equipe)",
        ],
        "entering-services": [
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
            r"(?:things|everything|it all|it)(?: is| are| feels?|s)? (?:all )?too much",
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
