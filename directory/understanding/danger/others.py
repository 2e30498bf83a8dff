"""Harm to others, which somebody is afraid to do or has done: the rules by parts of meaning."""

from .parts import PARTS
from .rules import Rules

# Whoever is meant to do it: somebody else is in danger, and not the writer.
FIRST = Rules(
    PARTS,
    "(?:scared|afraid|worried|frightened|thoughts|might|could|may|terrified|thinks|says) ~4 (?:hurt|harm|kill|shake|"
    "drop|smother|drown|hurting|harming|killing) (?:her|the|our|their) (?:own |new |newborn )?{own_child}",
    "(?:she|shes|friend|sister|daughter|wife|girlfriend|mate|mum|cousin|niece|partner) ~3 (?:hurt|harm|kill|shake|"
    "smother|drown|hurting|harming|killing) her (?:own |new |newborn )?{own_child}",
    "(?:want|wants|wanted|wish|wishing|hope|hoping|pray) ~1 (?:him|her|them|my \\S+|everyone|that \\S+) (?:was |"
    "were |is |to be |would )?(?:dead|to die|die|killed|hurt|to suffer|gone for good)",
    "(?:says|said|going|threatening|threatens|threatened|wants|planning|plans) ~5 (?:kill|stab|shoot|attack|murder|"
    "hurt|beat up) ~1 (?:our|his|her|their|the|a) (?:landlord|ex|exs \\S+|flatmate|neighbour|neighbor|manager|tenant|"
    "psychiatrist|social worker|classmates?|girlfriends \\S+)",
    "(?:wants?|wanting|going|threatening|threatens|threatened|plans|planning|planned|says|said|saying|will|might|"
    "gonna|hell|shell|trying|tried|talking|talks|would|could) "
    "~3 (?:kill|murder|stab|shoot|shoot up|attack|hurt|harm|beat up|strangle|poison|blow up|bomb|burn|knife|hurting|"
    "killing|stabbing|attacking) "
    "~1 (?:someone|somebody|people|others|other people|everyone|everybody|strangers|him|them|anyone|school|(?:his|a|"
    "the|some) (?:\\S+ )?"
    "(?:boss|teacher|neighbours?|neighbors?|man|woman|guy|friends?|mates?|brother|dad|father|sister|school|"
    "colleagues?|police|doctor|nurse|staff|stranger|classmates?|bully|bullies))",
)
RULES = Rules(
    PARTS,
    "{lead} ~4 {harm} ~2 {whom}",
    "{lead} ~4 {drop} ~2 {child}",
    "(?:nearly|almost|could have|couldve|would have) ~1 {harmed} ~1 {whom}",
    "(?:i|ive) ~6 (?:and|then) {harmed} (?:him|her|them|it)",
    "(?:shook|shaken|shaking) (?:the|my) ~1 {own_child}",
    "(?:i|ive|ill|id)(?: have| just| nearly| almost| even| keep| sometimes| also| might| always| then| will| lost "
    "it and| snapped and)* "
    "(?:{harmed}|{harm}) ~2 {whom}",
    "(?:and|then) {harmed} (?:my|the) ~1 {own_child}",
    "(?:hit|hits|hitting|hurt|hurting|shook|shaking|pushed|pushing|slapped|slapping|kicked|punched|beat|beating|"
    "strangled|choked|attacked|smacked) "
    "(?:my|our) ~1 {whom}",
    "(?:lash|lashing|lashed|lashes) out (?:at|on) ~2 {whom}",
    "(?:take|taking|took|taken) it out on ~2 {whom}",
    "(?:lost|lose|losing) (?:it|my temper|control|my rag|my cool) ~2 (?:with|at|around|and) ~2 {whom}",
    "(?:snap|explode|flip|lose it|lose control) and ~2 {harm} ~2 {whom}?",
    "(?:not|isnt|arent|unsafe|dont feel|never|nobody is|wont be|cant keep) ~3 (?:around|with|from) ~2 {own_child}",
    "{own_child} ~2 (?:not|isnt|arent|unsafe) ~1 (?:safe )?(?:with|around|from) me",
    "(?:trust|scared of|afraid of|frightened of|worried about) myself (?:with|around|near|alone with|to be with) ~2 "
    "{whom}",
    "(?:what i|i|im) ~3 (?:might|could|may|will|would|do) ~2 (?:do )?to ~2 {whom}",
    "(?:homicidal|murderous|violent|killing|aggressive) (?:thoughts|urges|impulses|fantasies|feelings|dreams|rage|"
    "images)",
    "(?:thoughts|urges|urge|impulses|images|fantasies) (?:of|about|to) (?:violence|murder|killing|harm others|"
    "hurting others|hurting people|harming others)",
    "(?:bad|dark|horrible|awful|scary|evil|intrusive|disturbing|strange|weird) thoughts ~3 {own_child}",
    "(?:dont|do not|cant|never) (?:want|love|like|stand|hold|look at|touch|bond with) ~1 {own_child} ~3 (?:hurt|"
    "harm|scared|hit|shake|throw|kill)",
    "(?:smash|kick|bash|cave|punch|rip|stamp|beat|blow) (?:his|her|their|someones|somebodys|that \\S+) (?:\\S+ "
    ")?(?:face|head|teeth|brains|skull|throat)",
    "(?:danger|risk|threat) to (?:others|other people|people|my \\S+|everyone|society|children|anyone)",
    "(?:knife|gun|weapon|bat|machete|blade|hammer|acid) ~8 (?:him|her|them|someone|somebody|people|find)",
    "(?:carry|carrying|take|taking|bring|got|have) (?:a|my) (?:knife|gun|machete|weapon) ~4 (?:him|her|them|school|"
    "work|someone|people|he|she|they)",
    "(?:make|making) (?:him|her|them|everyone|people|my \\S+) (?:pay|suffer|bleed|regret)",
    "(?:get|getting|take|taking|want|plan|planning) (?:my )?(?:revenge|vengeance) (?:on|against|for)?",
    "(?:want|wants|going to|need|might|could|feel like|urge|urges|will|gonna|tempted) (?:to )?(?:kill|murder|stab|"
    "shoot|attack|hurt|harm)(?:ing)? (?:a |the |all |random |other |some )?"
    "(?:people|person|someone|somebody|anyone|everyone|strangers|men|women|children|others)",
    "(?:i|im|ill)(?: am|m)? (?:violent|aggressive|abusive|controlling) (?:to|towards?|with) ~2 {whom}",
    "(?:i|im)(?: am| think i am| think im)? (?:the |an? )?(?:abuser|abusive|violent (?:partner|husband|man|person))",
    "(?:stop|stopping|help) (?:me |myself )?(?:from )?(?:hurting|hitting|being violent|being abusive|harming|"
    "beating|abusing|attacking)(?: to| towards?)? ~1 {whom}",
    "(?:sexual thoughts|attracted to|attraction to|fantasies) ~2 (?:about |to )?(?:children|kids|minors|child|young "
    "girls|young boys)",
    "{voices} ~3 {command} ~4 {harm} ~2 {whom}",
    "{lead} ~3 (?:set fire to|set alight|burn down|burn the|burn it|burn this|burn my)",
    "(?:i|ive) ~2 (?:threw|thrown|chucked|launched) ~3 at ~2 {whom}",
    "(?:stop|stopping|keep|sorry for|ashamed of|help with|help for|worried about) (?:my |me |myself |from "
    ")?(?:being|violence|violent|abusive|anger at|aggression|outbursts at)(?: violent| abusive| aggressive| "
    "controlling)?$",
    "(?:stop|stopping|keep|from|im|i am|i get|i got|i was|i can be|i become) (?:being |so |very )?(?:violent|"
    "abusive|aggressive|physically violent) ~2 (?:at home|when|with|to|towards|partner|wife|kids|girlfriend)?",
    "(?:run|running|mow|mowing) ~2 (?:people|him|her|them|someone|somebody|everyone) (?:over|down)",
    "(?:im|feel|feeling|felt|am|getting) (?:murderous|homicidal|violent|dangerous|like killing|like hurting|like "
    "hitting)",
    "(?:hurting|killing|harming|attacking|stabbing|hitting) ~2 {whom} ~3 (?:thoughts|urges|voices|images|feelings)",
    "{lead} ~4 (?:burn|smash|torch|set fire to|trash) ~1 (?:his|her|their|the|my \\S+) (?:car|house|flat|home|place|"
    "shop|window|windows|door|school|office)",
    "(?:afraid|scared|frightened|worried|terrified|not safe|unsafe|dont want|shouldnt|cant) ~4 (?:alone|left) "
    "(?:alone )?(?:with|around) ~1 {own_child}",
    "(?:plotting|planning|plan|going|want|wants|ready|about) to (?:kill|murder|stab|shoot|attack)$",
    "{voices} ~3 {command} ~3 (?:attack|stab|fight|shoot|murder)(?: \\\\S+)?$",
    "(?:{drop}|{harm}) ~2 {own_child} ~5 (?:thoughts|images|urges|visions|thought|in my head)",
    "(?:i|ive|im) ~3 (?:violent|abusive|aggressive|rough|cruel) (?:to|towards|with|against) ~2 {whom}",
    "i ~2 (?:grabbed|strangled|choked|pinned|dragged|held) ~2 {whom} ~1 (?:by|against|down|on|up) ~1 (?:throat|neck|"
    "hair|wall|floor|down)",
    # Spanish and Portuguese
    "{temo} ~6 {matar} ~3 {alguien}",
    "(?:le |les |lhe )?{pegue} ~3 {alguien}",
    "{voces} ~3 {dicen} ~3 {matar} ~2 {alguien}",
    "(?:sacudi|tire|deixei cair) ~1 (?:al|el|mi|a|o|meu|ao) ~1 (?:bebe|hijo|hija|nino|filho|filha)",
    "(?:le |les |lhe )?(?:hice|fiz|hago|faco|haria|faria|he hecho) (?:dano|mal) (?:a|ao|aos|al|as) ~1 {alguien}",
    "(?:le |les |lhe |lhes )?(?:pego|bato|golpeo|maltrato|agrido|machuco) (?:a|no|na|nos|nas|em|o|os) ~1 {alguien}",
    "(?:pensamientos|pensamentos|impulsos|ideas|ideias) (?:violent[oa]s|homicidas|de violencia|de matar)",
    "(?:peligro|perigo|riesgo|risco) (?:para|a) (?:los demas|otros|outros|os outros|mi familia|a minha familia|mis "
    "hijos|meus filhos)",
    "(?:bebe|hijos?|filhos?|hijas?|filhas?) ~2 (?:no|nao) ~2 (?:segur[oa]s?|a salvo) (?:conmigo|comigo)",
)
