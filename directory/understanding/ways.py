"""How people say in which way support should come, in English, Spanish and Portuguese (folded words)."""

from .match import rules

_GROUP = r"(?:peer |self help )?(?:support )?groups?"

WAYS = [
    *rules(
        "format",
        {
            "group": [
                _GROUP,
                r"(?:el |un |los |unos )?grupos?(?: de (?:apoyo|apoio|ajuda|ayuda)(?: mutuo| mutua)?)?",
            ],
            "drop-in": [r"drop ?ins?|drop in (?:cent(?:re|er)|cafe|session)s?|puertas abiertas|porta aberta"],
            "one-to-one": [
                r"(?:one|1) (?:to|2|on) (?:one|1)|1 1|121|one2one|face to face|(?:peer )?budd(?:y|ies)"
                r"|befriend(?:er|ers|ing)"
                r"|(?:peer )?mentor(?:s|ing)?|uno a uno|cara a cara|um a um|individual(?:es|mente)?"
            ],
            "phone": [
                r"(?:on |by |over |via |through )*(?:the |a )?(?:phone|telephone)|phone (?:calls?|support|lines?)",
                r"(?:can|could|may) i (?:ring|call|phone)(?: (?:someone|somebody|you|now))?|help ?lines?|hot"
                r" ?lines?|listening lines?|(?:someone|somebody|anyone|anybody|people|number"
                r"|who) (?:i can |can i |to |i could )+(?:ring|call|phone)",
                r"(?:por|al|por el|de) telefono|(?:por|pelo|ao|de) telefone|telefono|telefone|linea de ayuda"
                r"|linha de (?:apoio|ajuda)",
            ],
            "text": [
                r"texts?(?= ?$| (?:only|please|not|instead))|(?:by |via )?(?:text messages?|texting|sms"
                r"|whatsapp)|by text|text (?:line|support|chat)"
                r"|(?:por )?mensajes? de texto"
                r"|por mensaje|por mensagem|(?:por )?mensagens? de texto"
            ],
            "online": [
                r"online|on line|video(?: ?calls?| chat| meetings?)?|(?:on |by |over |via )?zoom"
                r"|virtual(?:ly)?|(?:en|por) linea|em linha"
                r"|pela internet|por internet"
            ],
            "activity": [r"activit(?:y|ies)|actividad(?:es)?|atividades?"],
            "ward-visit": [
                r"(?:hospital|ward) visit(?:s|or|ors|ing)?|visits? (?:on|to) (?:the |a |my )?ward"
                r"|(?:to )?visit (?:me|him|her|them)(?: (?:on|in) (?:the |a |my )?(?:ward|hospital))?"
            ],
            "home-visit": [
                r"visit (?:\w+ ){1,3}at home|home visit(?:s|or|ors|ing)?|visits? at home|(?:come|comes|coming|visit"
                r"|visits) (?:to )?(?:me )?(?:to )?(?:at )?(?:my|your) (?:home|house|flat)",
                r"house ?bound|(?:i )?(?:cant|cannot|afraid to|scared to|too scared to) (?:go out|leave (?:the"
                r"|my) (?:house|home|flat))",
                r"visitas? (?:a|en|em) (?:domicilio|casa)|no puedo salir de casa|nao consigo sair de casa",
            ],
            "residential": [
                r"(?:somewhere|place|places) to (?:stay|sleep)(?: overnight| for (?:a|the) night| tonight(?=x))?"
                r"|crisis house|respite|stay (?:over|overnight|the night)",
                r"(?:lugar|sitio) (?:para|donde) (?:dormir|quedarme)|(?:lugar|sitio) para (?:dormir|ficar)",
            ],
            "time-exchange": [
                r"time ?banks?|time ?bank(?:ing)|time credits?|skill swaps?|banco (?:de|del) tiempo|banco do tempo"
            ],
            "training": [r"training|courses?|workshops?|peer training|formacion|formacao"],
            "advocacy": [
                r"(?:an? )?advoca(?:cy|tes?)|(?:someone|somebody) (?:to )?speak (?:up )?for me|(?:someone"
                r"|somebody) (?:at|by|on) my side|(?:someone"
                r"|somebody) to come (?:to (?:my |an )?(?:appointment|meeting)s? )?with me(?: to (?:my "
                r"|an )?(?:appointment|meeting)s?)?"
            ],
            "information": [r"information|informacion|informacao|informacoes"],
            "involvement": [r"co ?production|coproduction|(?:have|having) (?:a|my) say|service user involvement"],
        },
    ),
    *rules(
        "help",
        {
            "social": [
                r"(?:to )?(?:meet|meeting) (?:other |new )?people|(?:to )?make (?:some |new )*friends|(?:i have "
                r"|got |have )*no friends|for company|some company|befriended",
                r"conocer gente|hacer amig[oa]s"
                r"|fazer amig[oa]s|conhecer pessoas|compania|companhia",
            ],
            "emotional": [
                r"(?:need |want |just )*a (?:real )?human(?: being)?(?: to talk to)?|(?:friendly|kind) (?:ear|voice)",
                r"(?:hablar|charlar) con alguien|(?:falar|conversar|desabafar) com alguem",
                r"(?:need |needs |want |wants |just |like |would |i |id )*(?:someone|somebody|anyone|anybody"
                r"|person|people|one|no one|nobody|noone) (?:who |i |can |will |could |would |to )+(?:to )?(?:talk"
                r"|listen|chat|speak)(?: to| with)?(?: me| us)?",
                r"(?:i )?(?:need|want|just want|just need) (?:to )?(?:talk|chat)(?: to| with)?(?: someone"
                r"| somebody| anyone)?|a listening ear|to be heard",
                r"(?:quiero |necesito |alguien )+(?:con quien |para )?(?:hablar|me escuche"
                r"|que me escuche)(?: con alguien)?|alguien que escuche|que me escuchen",
                r"(?:quero |preciso |alguem )+(?:de |com quem |para |que )*(?:falar|conversar|me ouca|me escute"
                r"|desabafar)(?: com alguem)?",
            ],
            "practical": [
                r"(?:help |support )?(?:with )?(?:my |the )?(?:benefits?|pip|universal credit|uc|esa|dla"
                r"|housing benefit) (?:forms?"
                r"|claims?|letters?|appeals?|tribunal|assessment|application)(?: (?:pip|help))*",
                r"(?:ayuda|apoyo) (?:con|para) (?:el |la |los |las |mi |mis )*(?:universal credit|pip|alquiler"
                r"|renta|casa|piso"
                r"|dinero|solicitud|papeleo|prestaciones)|(?:ajuda|apoio) (?:com|para) (?:o |a |os |as |meu "
                r"|minha )*(?:universal"
                r" credit|pip|renda|aluguer|aluguel|casa|dinheiro|papelada|contas)(?: da casa)?",
                r"(?:practical )(?:help|support)|practical|(?:need |some )*help (?:with|filling in|filling out"
                r"|doing) (?:my |the |a |some )*(?:benefits?|housing|debts?|money|forms?|shopping|letters?|bills?"
                r"|pip|rent|universal credit|appointments?)(?: forms?| claims?| letters?)?",
                r"(?:el |mi |a |o |minha )*(?:alquiler|renda|aluguel) (?:y|e) (?:los |mis |os |meus"
                r" )*(?:papeles|papeis|documentos)"
                r"|(?:los |mis |os |meus )*(?:papeles|papeis|documentos) (?:y|e) (?:el |mi |a |o |minha"
                r" )*(?:alquiler|renda|aluguel)",
                r"(?:ayuda )?practica|ayuda con (?:los |las |el |la |mis )?(?:papeles|tramites|vivienda"
                r"|formularios|beneficios|deudas)",
                r"(?:ajuda |apoio )?pratic[oa]|ajuda com (?:os |as |o |a |meus )?(?:papeis|documentos|habitacao"
                r"|formularios|beneficios|dividas)",
            ],
        },
    ),
    *rules(
        "cost",
        {
            "free": [
                r"(?:for )?free(?: of charge)?|(?:it )?costs? nothing",
                r"(?:no|at no|without) (?:cost|charge|fee|fees|money)|without paying|nothing to pay"
                r"|dont have (?:any|much) money|(?:i )?(?:cant|cannot) (?:afford (?:to pay|it|much|anything)|pay)"
                r"|(?:im )?skint",
                r"gratis|gratuit[oa]s?|sin (?:coste|costo|pagar)|sin dinero|no puedo pagar|de graca|sem (?:custo"
                r"|custos|pagar|dinheiro)|nao posso pagar",
            ],
            "some-cost": [r"low cost|barat[oa]s?"],
        },
    ),
    *rules(
        "join",
        {
            "turn-up": [
                r"(?:can |could |do |may )*(?:i |we |you |people )*(?:just )*(?:turn|turning|show"
                r"|showing) up(?: without (?:booking|an appointment|appointment|ringing|calling|a booking))?",
                r"(?:can |could )*(?:i |we |you )*just (?:come|walk in|drop in|turn up|come along|pop in"
                r"|go)(?: along)?(?: without (?:booking|an appointment))?",
                r"(?:no|without|without an|without a|no need for an|no need for a|no need to|dont need to"
                r"|dont have to|dont want to|not having to) (?:booking|book|appointments?|make an appointment"
                r"|book ahead)(?: (?:needed|necessary|required))?",
                r"walk ?ins?|(?:can i )?(?:go|come) without (?:booking|an appointment)",
                r"sin (?:cita(?: previa)?|reserva|reservar)|(?:puedo )?(?:ir|aparecer) sin (?:cita|avisar"
                r"|reservar)|sem (?:marcar|marcacao|marcacoes|agendar|agendamento|hora marcada|consulta marcada)"
                r"|(?:posso )?(?:aparecer|ir) sem (?:marcar|avisar)|(?:so |posso )+aparecer",
            ],
            "ring": [r"(?:ring|call|phone) (?:first|ahead|before)"],
            "write": [r"(?:by |via )?e ?mails?|(?:por )?correo(?: electronico)?"],
            "introduced": [r"(?:by |through )?(?:gp|doctors?) referral|my (?:gp|doctor) can refer(?: me)?"],
        },
    ),
    *rules(
        "without",
        {
            "referral": [
                r"(?:no|without|without a|no need for a|no need for|dont need a|do not need a|not need a"
                r"|dont have a|havent got a|dont want a|doesnt need a) (?:gp |doctors? )?(?:referral"
                r"|introduction)s?(?: (?:needed|necessary|required))?",
                r"without (?:being |getting )?(?:referred|introduced)|self ?refer(?:ral|rals)?|refer myself"
                r"|no (?:gp|doctor)(?: (?:needed|required))?|without (?:a |my |going to (?:a |my |the )?)?(?:gp"
                r"|doctor)",
                r"sin (?:derivacion|remision|medico)|sem (?:encaminhamento|referencia|medico)",
            ],
            "waiting-list": [
                r"waiting lists? (?:is |are )?too long",
                r"(?:no|without a|without|avoid|skip|short|dont want a|not a|no long) (?:long )?(?:waiting lists?"
                r"|wait|waits|waiting|queue)",
                r"(?:i )?dont want to wait|sin (?:lista de )?espera|sem (?:lista|fila) de espera"
                r"|sem esperar|sin esperar",
            ],
            "diagnosis": [
                r"(?:no|without|without a|dont need a|dont have a|havent got a|not got a"
                r"|need a) diagnos[ie]s(?: (?:needed|necessary|required|yet))?|un ?diagnosed"
                r"|not (?:yet )?(?:been )?diagnosed|havent been diagnosed|never been diagnosed",
                r"sin diagnostico|no tengo diagnostico|sem diagnostico|nao tenho diagnostico",
            ],
        },
    ),
    *rules(
        "access",
        {
            "step-free": [
                r"(?:with |for |in a |in my |i use a |use a |using a |have a )*wheel ?chairs?(?: access(?:ible)?"
                r"| users?| friendly)?(?: entrance)?",
                r"(?:with )?(?:no|without|cant do|cant manage|cannot do|avoid) (?:the |any )?(?:steps?|stairs)"
                r"|step free(?: access)?|level access|ramps?|disabled access|accessible (?:building|venue|entrance)?",
                r"(?:with |has |is there )*a (?:lift|ramp)|silla de ruedas|cadeira de rodas|sin escaleras"
                r"|sem escadas|sem degraus",
            ],
            "accessible-toilet": [
                r"(?:accessible|disabled|wheelchair) (?:toilets?|loos?)|banos? adaptados?|banheiro adaptado"
                r"|casa de banho adaptada"
            ],
            "hearing-loop": [r"(?:hearing|induction) loops?|hard of hearing|hearing aids?"],
            "quiet-space": [
                r"quiet (?:space|room|place|area)s?|(?:somewhere|place|places) quiet|low noise|not (?:too )?noisy"
            ],
            "bring-someone": [
                r"(?:can i |could i |i can |i want to |want to )*(?:bring|come with|take) (?:a |my |someone"
                r"|somebody|somebody else)(?:friend|carer|mum|mom|dad|partner|support worker|sister|brother|son"
                r"|daughter|dog|husband|wife)?(?: with me)?",
                r"with my carer|assistance dog",
            ],
            "no-experience-needed": [
                r"(?:for )?(?:complete |total )?beginners?|(?:no|without|without any) experience(?: needed"
                r"| required| necessary)?|never done (?:it|this|one) before|never been before"
            ],
        },
    ),
    *rules(
        "language",
        {
            "es": [
                r"(?:alguien )?(?:que )?habl\w+ (?:en )?mi (?:idioma|lengua)|en mi idioma",
                r"(?:in |speaks? |speaking |who speaks? )*spanish(?: speaking| language)?|(?:en |habla |hablan "
                r"|hablo |hable |que habl\w+ )*(?:espanol|castellano)|(?:em |fala )*espanhol",
            ],
            "pt": [
                r"(?:alguem )?(?:que )?fal\w+ (?:a )?minha lingua|na minha lingua",
                r"(?:in |speaks? |speaking |who speaks? )*(?:brazilian )?portuguese(?: speaking| language)?|(?:em "
                r"|fala |falam |falo |que fal\w+ )*portugues|(?:en |habla )*portugues",
            ],
            "vi": [r"(?:in |speaks? |speaking )*vietnamese(?: speaking| language)?"],
            "so": [r"(?:in |speaks? |speaking )*somali(?: speaking| language)?"],
            "fr": [r"(?:in |speaks? |speaking )*french(?: speaking| language)?|en frances|em frances"],
            "ar": [r"(?:in |speaks? |speaking )*arabic(?: speaking| language)?|en arabe|em arabe"],
            "en": [r"in english|english speaking|speaks? english|en ingles|em ingles"],
            "bsl": [
                r"(?:in |with |using |uses? )*(?:bsl|(?:british )?sign language)(?: interpreter| users?)?"
                r"|lengua de (?:signos|senas)|lingua (?:gestual|de sinais)"
            ],
        },
    ),
    *rules(
        "tier", {"paid": [r"paid peer (?:support )?workers?"], "organised": [r"(?:with |from )?volunteers? mentors?"]}
    ),
]
