"""Plain calls for urgent help: numbers, names of services, and the asking itself."""

from .parts import PARTS
from .rules import Rules

RULES = Rules(
    PARTS,
    "{known_number}",
    "{line}",
    "{emergency}",
    "{crisis}",
    "{ask} ~1 {police}|^{police}$|{police} ~1 {now}",
    "{need} ~2 {help} (?:(?!with|for|about|filling)\\S+ ){0,2}?{now}",
    "{help} (?:me |please |here )?{now}",
    "{urgent} ~3 {help}",
    "{help} ~3 {urgent}",
    "^{urgent}$|{urgent} (?:mental|case|need|please|care|appointment|referral)",
    "^(?:please |pls |plz )?help(?: me)?(?: please| pls| plz| now| im| i)*$",
    "(?:text shout|shout (?:text|textline|crisis|number|85258)|crisis textline|calm zone)|^shout$",
    "(?:who|where|what number|number|which number) ~4 (?:call|ring|phone|text|contact|go|speak to|talk to) ~3 "
    "(?:now|in a crisis|at night|emergency|tonight|urgent|urgently|crisis|suicid\\S*|right now|if im)",
    "(?:bad|terrible|awful|desperate|dark|horrible) (?:way|state|place)(?: now| tonight| right now| need| and need| "
    "please)?",
    "(?:im|am|feeling|feel|so|i) desperate|(?:absolutely )?desperate for help",
    "(?:mental|psychiatric|suicid\\S*) (?:health )?(?:emergency|crisis|helpline|hotline|line|breakdown)",
    "(?:suicid\\S*|crisis|emergency) (?:help|support|line|number|team|service|prevention line|chat|text|contact)",
    "(?:going|gone|go) (?:crazy|mad|insane|mental) ~3 {help}",
    "^(?:need|i need|want|i want) (?:help|support)(?: now| today| please| badly| urgently| asap| tonight| "
    "desperately)+$",
    "(?:someone|somebody) (?:to )?(?:talk|speak) (?:to )?(?:now|urgently|immediately|asap|right now|straight away)",
    "(?:need|needs|want|get|take|going|go|rush|should i go) (?:me |him |her |my \\S+ )?(?:to )?(?:go )?(?:to "
    ")?(?:the )?(?:nearest )?(?:hospital|a and e)(?! (?:visit|visitor|appointment|group|volunteer))",
    "(?:where|nearest|closest|which) ~3 (?:a and e|a e|casualty|emergency department)",
    "in danger|at risk of (?:suicide|harm)|life in danger",
    "who (?:do|can|should|to|shall) (?:i )?(?:phone|call|ring|text|contact|turn to)",
    "(?:24|24hr|24 hour|24hour|twenty four hour|24 7|all night|night) (?:hour |hr |7 )?(?:help|support|crisis|phone|"
    "text|mental)? ?(?:helpline|line|lines|hotline|number|helplines)",
    "(?:nhs|mental health|urgent|free|mind|night|emotional) (?:help ?line|hotline|urgent|crisis)|(?:safe|somewhere "
    "safe|place of safety) (?:place )?(?:to go|to stay) (?:tonight|now)",
    "^(?:please )?help me(?! (?:find|with|to|get|choose|fill|understand|look|learn|write|search|move|sort|pay))(?: "
    "\\S+)*$|(?:need|want) (?:someone|somebody)$|(?:alone|scared) ~3 need (?:someone|"
    "somebody|help)",
    "^(?:i )?(?:really )?(?:need|want) (?:some |your |ur |any )?help(?: please| pls| plz| so bad| badly)?$|"
    "^(?:helpline|hotline|help line|helplines|crisis|help)$",
    "{help} (?:is )?needed(?: now| urgently| asap| please| today| tonight|$)|(?:somewhere|place|be|keep|stay|feel|"
    "want to be) safe (?:tonight|now|today|right now)|need to (?:be|feel|get|stay) (?:somewhere )?safe",
    "need to (?:call|ring|phone|speak to|talk to|see|get) (?:someone|somebody|help)(?: now|$| urgently| tonight)|"
    "^home treatment$|^\\\\S+ {urgent}$|same day (?:help|appointment|support)",
    "^(?:can |please |pls )*(?:someone|somebody|anyone) (?:please |pls )?help(?: me)?(?: please| now)?$",
    "^(?:please )?(?:get|send|find) (?:me |him |her |us )?help(?: now| please| fast)?$",
    # The body
    "(?:cant|cannot|isnt|not|stopped|struggling to|hardly|trouble) breath(?:e|ing)(?! (?:exercises?|techniques?))",
    "(?:having|think its|is it) (?:a |an )?(?:stroke|seizure)$|^(?:bad )?chest pains?$",
    "unconscious(?! (?:bias|mind))|unresponsive|(?:is|has|just|he|she|mum|dad) (?:collapsed|passed out)$",
    "(?:no|nao) (?:puedo |puede |consigo |consegue )?respira(?:r|ndo)?(?! (?:fundo|hondo))",
    # Spanish and Portuguese
    "{urgente}",
    "(?:numero|telefono|telefone|linea|linha) (?:de|da|do) (?:urgencias?|emergencias?|ayuda|ajuda|crisis|crise)|"
    "(?:no|nao) (?:estoy|estou|me siento|me sinto) ~1 (?:seguridad|seguranca|a salvo)",
    "(?:en|em) (?:peligro|perigo)",
    "(?:onde|donde|adonde|aonde) ~1 (?:posso|puedo|devo|debo) ir ~3 (?:crise|crisis|emergencia|ahora|agora|urgente)|"
    "(?:alguien|alguem) (?:ya|ja)$|(?:ayuda|ajuda) (?:rapida|rapido|rapidamente|inmediata|imediata)",
    "{no_seguro}",
    "{ayuda} ~2 {ahora}",
    "(?:ayuda|ajuda|socorro|ayudame|ajudem) (?:\\S+ )?(?:ya|ja)$",
    "(?:ayuda|ajuda|socorro) ~2 (?:hoy|hoje)",
    "(?:a quien|a quem|donde|onde) ~2 (?:llamo|llamar|ligo|ligar|voy|vou) ~3 (?:ahora|agora|crisis|crise|noche|"
    "noite|urgente)",
    "^(?:crisis|crise|auxilio|socorro|emergencias?|urgencias?)$|(?:en|em|tengo una|tenho uma) (?:crisis|crise)",
    "^(?:necesito |preciso de |preciso |quiero |quero |por favor |mucha |muita )*(?:ayuda|ajuda)(?: por favor| ya| "
    "ja)?$",
)
