"""Being hurt or controlled by somebody, or seeing it done: the rules by parts of meaning.

THEIRS is read before harm to others, so that "my husband wants to hurt my baby" is not taken for the writer's wish.
"""

from .parts import PARTS
from .rules import Rules

_HIM = "(?:{they}|(?:my|his|her|their|our|the) (?:\\S+ )?{relation})"
_MINE = "(?:me|us|(?:my|our|his|her|their|the|a) (?:\\S+ )?{relation}|children|kids|{child})"
THEIRS = Rules(
    PARTS,
    f"{{relation}} =3 {{harms}} {_MINE}",
    f"{{they}} =3 {{harms}} {_MINE}",
    f"{{stranger}} =3 {{harms}} {_MINE}",
    "{they} ~1 hit (?:me|my|us|her|him)",
    "(?:being|getting|gets|get|is|was|are|been|am|im) (?:hit|beaten|punched|kicked|slapped|bullied|abused|hurt|"
    "attacked|choked|strangled|threatened|raped|"
    "touched|groped|molested|neglected|exploited|controlled|stalked|followed|harassed|blackmailed|starved|locked|"
    "smacked|mistreated)(?: up)?"
    "(?: by| at| in| when| from|$)(?: my| her| his| the| a)?(?: \\S+)?",
    "(?:hit|beaten|punched|kicked|slapped|bullied|abused|hurt|attacked|choked|raped|touched|threatened|controlled|"
    "assaulted) by "
    "(?:my|her|his|a|the|someone|some|their|an|staff|him|police|men|two) ?(?:\\S+)?",
    "{relation} ~1 {says} ~3 (?:kill|hurt|hit|stab|beat|burn|harm|destroy) ~2 (?:me|us|my \\S+|her|him)",
    "{they} ~2 {says} ~4 (?:kill|hurt|hit|stab|beat|burn|harm|destroy|throw) ~2 (?:me|us|my \\S+|her|him)",
    "(?:threatened|threatens|threatening|threaten) (?:to )?(?:kill|hurt|hit|stab|beat|burn|harm|take|leave|expose|"
    "deport|report|throw|tell|share)(?: me| us| my| the| her|$)",
    "(?<!i )(?<!ive )(?:threatened|threatens|threatening) (?:me|us|my|her|him|our)",
    "(?:family|parents|brothers|relatives|people|gang|ex|husband|uncle|dad|father) (?:will|would|are going to|is "
    "going to|want to|wants to|going to|wanna|might) "
    "(?:kill|hurt|harm|beat|find|disown) (?:me|us|her)",
    "(?:kill|hurt|beat|find) (?:me|us) (?:if|when) (?:i|they|he|she|we)",
    f"{{relation}} =2 {{blow}} ~1 {_MINE}",
    f"{{next_door}} =3 {{blow}} ~2 {_MINE}",
    f"{{carehome}} =6 {{blow}} ~2 {_MINE}",
    "{relation} =1 {blow} {relation}",
    "(?:hear|hearing|heard|see|saw|seen|seeing|know|think|worried|suspect) ~4 {next_door} ~4 {child_harm}",
    "(?:next door|upstairs|downstairs|neighbours?|neighbors?) ~5 {child_harm} ~2 {child}",
)
RULES = Rules(
    PARTS,
    f"{_HIM} =2 {{harms}} {_MINE}",
    "{relation} =1 {harms} (?:her|him|them)",
    "{they} ~5 burn ~2 (?:house|flat|home|place)|{relation} ~6 burn ~2 (?:house|flat|home|place)",
    "{harms} my (?:throat|neck|hair|face|arm|arms|wrist|wrists|breast|breasts|bum|bottom|leg|mouth|ear|ribs|jaw|eye|"
    "nose)",
    "(?:woke|wake|waking|asleep) ~5 (?:sex|inside me|on top of me|touching|raping)|sex with me (?:when|while|asleep|"
    "without)",
    "(?:pulled|pulls|has|had|held|holds|with|put|puts|waved|came at me with|threatened me with) ~1 (?:knife|gun|"
    "weapon|machete|bat) (?:on|to|at|against|towards) (?:me|us|my|her|him)",
    "(?:{they}|{stranger}|{relation}) =3 (?:has|got|have|with|carries|carrying|holding|waving|brought) ~1 "
    "(?:a|his|her|the) (?:knife|gun|machete|weapon)",
    "(?:{they}|{stranger}|{relation}|burglar) =3 (?:break|breaks|breaking|broke|broken) in(?:to)?(?: (?:my|the|our) "
    "(?:house|flat|home|place|room))?(?: now| again| tonight)?$",
    "(?:kick|kicks|kicking|kicked|smash|smashing|bang|banging|break|breaking) ~1 (?:my|the|our) (?:front |back )?door",
    "(?:theres|there is|there are|got) ~1 (?:man|men|someone|somebody|stranger|intruder|burglar) in (?:my|the|our) "
    "(?:house|flat|home|garden)|intruder|burglar",
    "(?:hombre|alguien|homem|alguem|tiene|tem|ele|ela) ~2 (?:un|una|uma) (?:cuchillo|pistola|faca|arma|navaja|navalha)",
    "(?:entrando|entrar|meterse) (?:en|a|na|em) (?:mi|minha) (?:casa|piso)|(?:arrombar|arrombaram|arrombando|reventar|"
    "reventando) (?:a|la|mi) (?:porta|puerta)",
    "(?:kill|hurt|harm|cut|hang|hurting|killing) (?:himself|herself|themselves) if i (?:leave|go|dont|ever|tell|"
    "break|end|try)",
    "{they} ~1 (?:watching|following|filming|stalking|touching|hurting|hitting|spying on|tracking) (?:me|us)",
    "(?:ex|exs \\S+|stalker|he|hes|she|shes) (?:is |keeps |always |was )?(?:\\S+ )?outside(?: my \\S+| again| now| "
    "all| every|$)",
    "(?:threw|throws|throwing|thrown|slammed|slams|shoved|shoves|chucked|flung) me (?:against|down|across|out|into|"
    "on|off|around|over)|all over me|my body without",
    "{relation} ~1 (?:isnt|not|arent) safe ~3 (?:home|{carehome}|him|{relation})",
    # Hands, touch, force
    "{harms} me",
    "{hands} ~2 (?:me|my|her|him|the kids|throat|neck|daughter|son|mum)",
    "(?:hand|hands|grip|arm|belt|cord) (?:round|around|on|over|to|at) (?:my|her|his) (?:neck|throat|mouth|face|body|"
    "leg|private\\S*)",
    "{wound}",
    "(?:bruise|bruises|bruised|black eye|marks|bite marks|broken \\S+) ~4 {carehome}",
    "{touch} (?:me|my (?:daughter|son|child|kid|kids|sister|brother|body|leg|breasts|private\\S*)|her|him|us|"
    "inappropriately|children|kids)",
    "(?:touching|touched|touches) ~3 (?:me|her|him|daughter|son|child|kids|little|inappropriately|there|down there)",
    "{force} ~3 {sex}",
    "{force} (?:himself|herself|themselves|themself) on",
    "{sex} ~3 (?:for rent|for money i|or he|i dont want|without my|when i say no|against)",
    "(?:wants|demands|asks for|expects|offered|expecting|makes me|made me|asking for) ~2 (?:sex|nudes|naked pictures)",
    "(?:no|not take no|wont take no|doesnt take no|wont accept no) ~1 for an answer|without my (?:consent|"
    "permission)|didnt consent|said no but|when i (?:was|am) asleep he",
    "(?:did|done|doing|does) (?:things|stuff|something|bad things|sexual things) to (?:me|my|her|him)(?! good)",
    "(?:made|makes|make) me (?:do things|touch|watch|take off|feel dirty|undress|have)",
    "{crime}",
    "{wound} {relation}",
    "(?:punch|punches|punched|kicks|kicked|smash|smashes|smashed|breaks|broke|destroys|wrecks) (?:the |my |all the |"
    "holes in the |up )*(?:walls?|doors?|things|furniture|house|plates|phone|stuff|tv|flat)",
    "(?:comes?|coming|came|gets|got|climbs) in(?:to)? (?:my|her) (?:room|bed|bedroom)",
    "(?:films|filmed|filming|records|recorded|recording|watches|watched|photographs) me(?: without| when| in the| "
    "naked| undress| sleeping| having)?|(?:use|wear) a condom|condom off",
    "(?:calls|called|calling) (?:me|her|us|my \\S+) (?:a |an )?(?:names|stupid|worthless|useless|slag|bitch|fat|mad|"
    "crazy|ugly|thick|slut|whore|pathetic|psycho)",
    "(?:nobody|people|police|anyone) (?:will|would|wont|is going to|to) (?:ever )?believe (?:me|you|her|us)|is "
    "(?:this|it|that) (?:abuse|normal if|rape|domestic)",
    "(?:treats?|treated|treating|uses|used) (?:me|us|her|my \\S+) (?:like|as) (?:a |an |his |their )?(?:slave|"
    "servant|dog|animal|dirt|rubbish|maid|property|prisoner|punchbag)",
    "(?:get|be|being|getting|to be|was|girl|girls|sister|daughter) (?:cut|circumcised)(?: as| when| in| back|$)|"
    "female circumcision|genital",
    # Possessions, papers, children
    "{relation} =3 {grab} ~2 (?:my|our|her|his|the|all) ~2 {goods}",
    "{they} =3 {grab} ~2 (?:my|our|her|his|the|all) ~2 {goods}",
    "(?:{grab}) (?:all )?my ~1 {goods} (?:off me|from me|away|and|without|for drugs|for drink|every)",
    "{stranger} =3 {grab} ~2 (?:my|our|her|his|the|all) ~2 {goods}",
    "{relation} =3 {grab} ~1 my ~1 {papers}",
    "{they} =3 {grab} ~2 my ~1 {papers}",
    "(?:kept|keeps|took|takes|taken|taking|hid|hides|hiding|withholding|withholds|confiscated|holding|holds|burned|"
    "ripped up|wont give(?: me)?(?: back)?|refuses to give(?: me)?(?: back)?|steals|stole) "
    "(?:back )?my ~1 {papers}",
    "{papers} ~3 (?:wont give|kept|taken|hidden|took|keeps|refuses to give|wont return)",
    "{they} =4 {take_kids} ~1 (?:my|the|our|away my) ?{kids}",
    "{relation} =4 {take_kids} ~1 (?:my|the|our|away my) ?{kids}",
    "(?:threatens|threatening|threatened|says|saying|said|threaten|will|hell|shell|going to) ~4 {take_kids} ~2 {kids}",
    "(?:wont|doesnt|dont|refuses to|stops|stopped|not) (?:let|allow|letting|me) ~2 (?:see|seeing|have|contact) ~1 "
    "(?:my|our|the) ?{kids}",
    "(?:controls|controlling|controlled) ~1 (?:my|the|our|all my|all the|every|her|his|their|what|who|where|"
    "everything|me|us|when|how|my whole|mum|dad)",
    "(?:no|dont have|never have|havent got|not have|no access to) ~2 (?:my own money|access to money|own bank|own "
    "money) ?",
    "(?:gives|give|get) ~2 (?:an allowance|pocket money|receipts?)|(?:ask|beg|account) ~2 (?:him|her|husband|wife) "
    "for (?:money|every penny)",
    "{grab} ~3 (?:mums|dads|nans|grans|mothers|fathers|grandmas|grandads|aunties|uncles|her|his|brothers|sisters|"
    "grandmothers) ~1 {goods}",
    "(?:have|get|getting|had|take|taken|having) ~1 (?:kids|kid|children|child|baby|son|daughter) (?:taken )?(?:away|"
    "off me|from me|taken)",
    "(?:every penny|ask permission|asking permission|his permission|her permission|permission to (?:go|leave|use|"
    "eat|see)|for permission)",
    "(?:kept|keeps me|locked|stuck|trapped|prisoner|imprisoned) (?:in|inside|at) (?:the |my |his |their |own "
    ")?(?:house|home|room|flat|bedroom|relationship|marriage)(?: by| all| and cant|$)",
    "moved in(?:to my \\S+)? and|(?:moved|came) ~3 (?:wont|refuses to|will not|doesnt) (?:leave|go)|cant (?:leave|"
    "go out of) the house without",
    "(?:has|have|knows|got|demands|wants) ~1 my (?:passwords?|pin|login|logins|phone code|bank details|pin number)",
    "(?:tracks?|tracking|watches|checks?|monitors?|controls|controlling|dictates|decides) (?:where|what|who|when|"
    "everything|everywhere|how) (?:i|im|we|she|my)",
    "(?:rings|calls|texts|messages|phones|emails|ringing|calling|texting|messaging) me ~3 (?:times|constantly|"
    "nonstop|non stop|every hour|every minute|all day|all night|all the time|and threatens)",
    "(?:keeps?|keeping|kept|got|has|holds) (?:me|her|him|us) (?:locked|trapped|prisoner|inside|in the|hostage|away "
    "from|isolated)",
    "(?:wont|refuses to|refused to|never|doesnt|didnt) (?:bring|give|send|return) ~2 (?:back|home)(?! (?:my call|my "
    "book))",
    "(?:steals?|stealing|stole|stolen|nicks|nicking|scamming|conning) (?:\\\\S+ )?(?:from|off) (?:me|my|her|him|us|"
    "mum|dad|nan|gran)|{grab} ~2 {picture} of me",
    "{keep} (?:coming|turning up|showing up|going|driving) (?:to|round|back|past|by|round to) (?:my|our|me)",
    "(?:he|they|she|hell|theyll|shell|hes|ex|family|husband|brothers|dad|gang) ~2 (?:find|found|finds|finding|"
    "knows) (?:me|us|where i|my address|out where)",
    "(?:family|they|theyre|people|gang|dealers|he|hes|men|brothers|ex) ~1 (?:are |is )?(?:after me|coming for me|"
    "looking for me|hunting me)",
    "(?:ran|run|running|got|getting|get|move|moving) away from ~1 {abuser}|(?:work|working|worked|works) for (?:no|"
    "nothing|free and) (?:money|pay|wages)?",
    # Messages, watching, following
    "{relation} =3 {look} ~2 (?:my|her|his) ~2 {mail}",
    "{they} =3 {look} ~2 (?:my|her|his) ~2 {mail}",
    "(?:reads|checks|monitors|tracks|tracking|spies on|hacked|hacks|goes through|going through|looks through|went "
    "through|reading|checking|watching|watches) (?:all )?my ~1 {mail}",
    "(?:tracker|tracking|airtag|camera|cameras|spyware|gps|app) ~3 (?:on|in|to) (?:my|the) (?:phone|car|bag|bedroom|"
    "house|room|flat|bathroom)",
    "{relation} =4 {stalk}",
    "{they} =4 {stalk}",
    "{stranger} =4 {stalk} ~3 {home}",
    "{stranger} =3 (?:follows|following|stalks|stalking|stalked|harassing|harasses|watching me|follow)(?: me| us| "
    "my \\S+)?",
    "{keep} {stalk}",
    "{stalk} ~3 {home}",
    "(?:outside|at|round|near|by|to) my (?:\\S+ )?{home} (?:again|every|all the time|at night|waiting|uninvited|"
    "watching|and wont)",
    "(?:wont|doesnt|dont|not|never|refuses to|please) {leave_alone}",
    "{keep} (?:messaging|texting|calling|ringing|phoning|contacting|emailing|sending|following|threatening|watching|"
    "harassing|touching|hitting|hurting|pushing|bothering|insulting) (?:me|my|us|to me|her)",
    "(?:being|been|am|im|is|was|someone is|hes|shes|getting|feel) (?:followed|watched|stalked|harassed|tracked) "
    "(?:by|home|at|everywhere|on|to)",
    "(?:following|follows|followed) (?:me|her|him|us)(?: home| everywhere| around| to| when| from| and|$)",
    "(?:tracker|airtag|spyware|hidden camera|hidden cameras|tracking app|listening device|bugged)",
    # Marriage
    "{force} ~4 {marry}",
    "{marry} ~5 {dont_want}",
    "{marry} ~4 (?:against|off|cousin|uncle|older man|stranger|man in|abroad)",
    "(?:dont|do not|refuse|refused|didnt) (?:want )?(?:to )?(?:get |be )?{marry} ~3 (?:him|her|them|cousin|man|"
    "someone|but|my)?",
    "(?:taking|take|sending|send|sent|taken|flying) (?:me|her|my \\S+|us) (?:abroad|back home|to \\S+) ~3 {marry}",
    "(?:found|find|chose|choosing|chosen|arranged|picked) (?:me |her |us )?(?:a |my |her )?(?:husband|wife|groom|"
    "bride|man to marry)|(?:abroad|pakistan|india|bangladesh|somalia|back home) ~3 {marry}|{marry} at (?:1[0-7]|"
    "thirteen|fourteen|fifteen|sixteen)|(?:bought|sold) (?:me|her|us|my \\S+)(?: to| from| by| for|$)",
    "{carehome} ~2 (?:dont|doesnt|wont|never|didnt|arent|isnt|not|refuse to|refuses to) ~1 (?:feed|feeding|wash|"
    "washing|change|changing|look after|give|giving|care|help|let)",
    "(?:planning|planned|arranging|arranged|booked|organising) my (?:wedding|marriage|engagement) ~3 (?:without|and "
    "i|but i|to a|with a|i dont)|engaged to ~4 {dont_want}",
    "{carehome} ~2 (?:leave|leaves|left|leaving|ignore|ignores|ignored|forget|forgets) ~2 {relation}",
    # Care homes, neighbours' children
    "{carehome} =4 {rough}",
    "{carehome} ~2 {rough} ~2 (?:my|her|him|mum|dad|nan|gran|the|me|with|at|to)",
    "{rough} ~4 (?:in|at|by|from) ~3 {carehome}",
    "(?:mum|dad|nan|gran|grandad|grandma|mother|father|uncle|aunt|granny|brother|sister|son|daughter|old lady|"
    "elderly \\S+) ~4 "
    "(?:bruises|bruised|neglected|mistreated|starved|left in|rough|scared of (?:the|her|his)|frightened of (?:the|"
    "her|his))",
    "{next_door} ~4 {child_harm}(?! (?:stress|sleep))",
    "{child} ~4 (?:being |is |gets |been |getting )(?:hit|beaten|hurt|abused|neglected|starved|locked|screamed at|"
    "touched|harmed|left alone|groomed|bullied)",
    "(?:child|kid|boy|girl|baby|toddler|children|kids) ~4 (?:scared to go home|afraid to go home|covered in|left "
    "(?:home )?alone|bruises|not fed|always hungry)",
    "(?:man|men|guy|bloke|stranger|adult|teacher|coach|he) ~4 (?:asking|messaging|sending|grooming|touching|meeting|"
    "talking to|texting|contacting|wants) ~2 (?:my )?(?:daughter|son|child|kids|children|little|girl|boy|pictures|"
    "nudes|photos)",
    "(?:marks|cuts|burns|injuries|sores|broken \\S+) ~5 (?:care home|nursing home|carer|carers|staff|residential)",
    "(?:man|men|guy|bloke|boy|stranger|adult|he|someone|person|people) ~2 (?:messaging|texting|grooming|meeting|"
    "contacting|messages|messaged|talking to|snapchatting) ~1 (?:my|her|our|an|a) ~1 (?:\\d+|daughter|son|child|kid|"
    "girl|boy|sister|brother|niece|teen\\S*)",
    "(?:hear|hearing|heard) ~4 (?:screaming|screams|crying|shouting|banging|thumping|fighting|hit|beaten|beating|"
    "begging) ~4 (?:next door|upstairs|downstairs|neighbours?|neighbors?|through the wall|flat above|flat below)",
    "(?:next door|upstairs|downstairs|neighbours?|through the wall) ~4 (?:screaming|being hit|being beaten|begging|"
    "beating)",
    "{relation} ~2 (?:isnt|not|never|arent|isn|wasnt|hardly) ~1 (?:fed|washed|changed|cleaned|given food|given "
    "water|looked after|cared for)",
    "(?:sends?|sent|sending|messages?) me ~2 (?:sexual|dirty|rude|inappropriate|nude|nudes|naked|explicit|horrible|"
    "threatening|abusive|nasty)",
    # Fear
    "{fear} ~1 (?:of|about) (?:my|her|his|the|a|their) (?:\\S+ )?{relation}(?! (?:exams?|health|future|job|illness|"
    "drinking|eating|dying|school|mental|driving|marriage|results|weight|being|grades|sleep|money|safety|getting))",
    "{fear} ~1 of (?:him|them|her|what he|what she|what they)(?! (?:might do to herself|might do to himself|might "
    "do to themselves|dying|leaving))",
    "{relation} ~2 (?:scares|frightens|terrifies|intimidates) (?:me|us|the|my|her)",
    "{they} ~2 (?:scares|frightens|terrifies|intimidates|scare|frighten) (?:me|us|the|my|her)",
    "(?:scared|afraid|frightened|terrified|cant|dont want|too scared|unsafe|hate|not safe|isnt safe|scary) (?:to "
    ")?(?:go|going|be|being|stay|return)?(?: back)? ?(?:home|at home)(?! alone| sick| work)",
    "{fear} ~2 (?:leave|leaving|left) ~1 {abuser}",
    "{escape} ~3 (?:abusive|violent|controlling|an abusive|a violent|abuser|forced marriage|domestic|honour)(?: "
    "{abuser})?",
    "(?:fleeing|escaping|escape from|running from|hiding from|get away from|getting away from|run away from) ~2 "
    "{abuser}",
    "how (?:to|do i|can i) (?:leave|get away from|escape) ~1 (?:my |an |a )?(?:husband|partner|boyfriend|wife|"
    "abuser|abusive|violent|controlling|him)",
    "(?:safe|unsafe) (?:at home|in my own home|with (?:him|them|my (?!thoughts|own|head|mind|meds|self)\\S+)|around "
    "(?:him|them|my \\S+)|from (?:him|them|my \\S+))",
    # Control
    "{let} ~2 {let_what}",
    "{they} ~2 {let} (?:me|us|her|my|him)?",
    "(?:not|isnt|arent|never|im not|am not) allowed (?:out|to|my|any|friends|outside|visitors|phone|in|a phone|"
    "money|food)",
    "(?:lock|locks|locked|locking) (?:me|us|the door|her|him|doors|my|them)(?! myself)(?: in| so| up| out| from| "
    "behind|$)",
    "{relation} =3 {control} ~1 {what}",
    "{they} =3 {control} ~1 {what}",
    "{relation} =3 {put_down}",
    "{put_down}",
    "{violent} (?:partner|husband|wife|boyfriend|girlfriend|ex|dad|father|mum|mother|son|daughter|brother|family|"
    "relationship|marriage|home|man|men|household|stepdad|neighbour|behaviour)",
    "{relation} ~3 {violent}",
    "{they} ~3 (?:violent|abusive|controlling|coercive|possessive|manipulative|aggressive)",
    "{home_words}",
    "(?:wear|eat|see|go|talk to|spend|do|post) ~2 (?:tells me|he says i|without his permission|without her permission)",
    "(?:tells|telling) me (?:what to wear|who i can|what i can|where i can|how to dress|what to eat|im worthless|im "
    "useless|im mad|im crazy|no one else|nobody else|nobody will believe)",
    "{secret} ~3 (?:touch|touched|uncle|he|teacher|secret|parents|mum)?",
    # Pictures
    "{picture} ~3 (?:of me|of her|of my|of him) ~6 {share}",
    "{share} ~4 (?:my|naked|nude|private|intimate|of me) ~1 {picture}",
    "{picture} ~4 {share} ~4 (?:them|online|family|everyone|me|work|friends)",
    "(?:asking|asks|asked|wants|send|sending|sent) ~3 (?:daughter|son|child|me|girl|boy|kids) ~2 (?:for )?{picture}",
    "(?:blackmail|blackmailing|blackmailed|extort\\S*|catfish\\S*) (?:me|my|her|him|over|with|by)?",
    # Work, drugs, flats
    "(?:work|works|working|boss|employer|cleaner|job|make me work|makes me work|house|restaurant) ~4 {slave}",
    "{force} (?:me|her|him|us) (?:to )?(?:work|sell|carry|steal|beg|hold|traffic|deal|drink|take drugs|smoke)",
    "{slave} ~3 (?:passport|leave|food|hours|papers|debt)",
    "{dealers} ~4 {taken_over} ~3 {home}?",
    "{taken_over} ~2 my {home}",
    "{dealers} ~5 (?:my flat|my home|my house|my place|my door)",
    "(?:being|been|get|gets|getting|was|were|am|got) (?:used|exploited|trafficked|groomed|pimped|sold|enslaved|"
    "cuckooed)(?: for| by| into| at|$)?",
    "(?:using|use|uses|used|living in|live in|in|staying in|moved into|into|over) my (?:flat|home|house|place|room) "
    "(?:for drugs|to sell|and wont|wont|to deal|for dealing|and i cant|and refuse|uninvited)",
    "(?:made|make|makes|making|forced|forcing|have) (?:me )?(?:to )?(?:sell|carry|deal|run|hold|hide|steal|beg|work "
    "for) ~1 (?:drugs|weed|packages|stuff|money|for them|for him|nothing|free|things)",
    "(?:no|without|not) (?:pay|wages|days? off|paid) ~4 (?:passport|hours|leave|boss|house|papers)",
    # Spanish and Portuguese
    "(?:me|nos) {hace}(?! (?:a mi|el turno|jugar|musica|la cabeza|fuerte el|de sol|un susto|uma saudade|saudade))",
    "{hace} (?:me|nos)(?! (?:a cabeca|a saudade|uma saudade|saudade))",
    "{suyo} ~3 (?:me (?:sigue|segue|roba|rouba|quita|tira)|(?:segue|rouba|tira) me)",
    "(?:me (?:siguen?|seguem?)|(?:seguem?|siguen) me) (?:por|en|na|no|em|a|hasta|ate|en la|todos)",
    "{hacen} (?:a|na|no|em|ao|com|con|o|os|as|en|numa|num|nas|nos|al|de|da|do|das|dos|del) ~1 {suyo}",
    "{hacen} (?:a|na|no|em|ao|com|con|o|os|as|en|numa|num|nas|nos|al|de|da|do|das|dos|del) ~1 {menor}",
    "(?:me |nos )?{hace_mal}",
    "{suyo} ~2 {le_pega} ~2 {suyo}?",
    "{quitar} ~3 {papeles} ~3 (?:marido|jefe|patrao|el|ele|ella|ela|ex|pareja|de mi|que no|y no|e nao|con)?$",
    "(?:me|mi|mis|meu|meus|minha|os meus|as minhas|la) ~1 {quitar} ~3 {papeles}",
    "{suyo} ~3 {quitar} ~3 {papeles}",
    "{quitar} ~1 (?:me )?(?:a )?(?:mis|mi|os|os meus|as|o|meus|a los|los|a) ?{hijos}",
    "{suyo} ~4 {quitar} ~3 {hijos}",
    "{lee} ~1 (?:los|el|mis|mi|todos|as|os|o|meu|minhas|as minhas|os meus|o meu|mi|las) ~1 {mensajes}",
    "(?:me|le) {lee} ~2 {mensajes}",
    "{fuerza} ~3 {casar}",
    "{casar} ~4 {fuerza}",
    "(?:quieren|querem|van a|vao|vao me|me van a|me quieren) (?:que )?(?:me )?{casar}",
    "(?:quieren|querem|quer|quiere|mandan|obligan|obrigam) (?:que )?(?:me |eu |ela |mi hermana |a minha irma "
    ")?(?:me )?(?:case|casar|casara|casasse|caso)",
    "(?:me {quitar}|{quitar} me) ~2 (?:{papeles}|{hijos})",
    "{no} ~1 (?:me |nos |te |le )?{en_paz}",
    "{miedo} ~2 (?:a|de|del|do|da|al) ~2 {suyo}",
    "{miedo} ~2 (?:volver|ir|voltar|estar|irme) ~1 casa",
    "{paga} ~5 (?:pasaporte|passaporte|papeles|documentos|trabajo|trabalho|jefe|patrao)?",
    "{suyo} ~3 {violento}",
    "{violencia}",
    "{casa_cuidado} ~4 {trata_mal}",
    "{trata_mal} ~4 {casa_cuidado}",
    "{menor} ~3 {le_hacen}",
    "{le_hacen} ~3 (?:a |al |o |a la |na |no |em )?(?:su |el |la |meu |minha )?{menor}",
    "(?:pega|pegan|golpea|bate|batem|maltrata|grita) (?:a|na|no|em|ao|con) (?:mi|la|el|su|a|o|minha|meu|los|las) "
    "?(?:madre|mae|hijo|hija|filho|filha|hermana|hermano|irma|irmao|abuela|avo|nino|nina|mujer|hijos|ninos|filhos)",
    "(?:obliga|obligan|obligo|obriga|obrigam|obrigou|forca|fuerza|forcou|forzo)(?: me)? a ~3 (?:relaciones|sexo|"
    "acostarme|sexuales|relacoes|sexuais|trabajar|trabalhar|vender|prostituirme|prostituir)",
    "(?:fotos|videos|imagenes|imagens) (?:mias|intimas|minhas|nuas|desnuda|desnudas|desnudo|mi desnuda)",
    "{quitar} ~4 (?:meu|meus|minha|minhas|mi|mis|nosso|nossos|nuestros|nuestro) {papeles}",
    "(?:tiraram|tirou|roubaram|roubou|levaram|levou|quitaron|robaron|ficaram|ficou|guardam|guardou) (?:me )?(?:com "
    ")?(?:o|a|os|as|el|la|los|las|com)? ?(?:meu |meus |minha |minhas )?{papeles}",
    "(?:controla|controlam|controlan|decide) (?:tudo|todo|lo que|o que|com quem|con quien|donde|onde)",
    "{suyo} ~1 (?:no|nao) (?:me )?(?:deja|deixa|permite)|{suyo} ~1 (?:no|nao) me paga",
    "(?:anda|andam|vem|viene|esta|vive) (?:atras|detras) de (?:mi|mim)|(?:nao|no) (?:posso|puedo) (?:sair|salir) ~3 "
    "(?:deixa|deja)",
    "(?:vigila|vigia|sigue|segue|persigue|persegue|espera|aparece) ~2 (?:trabajo|casa|trabalho|porta|puerta|escuela|"
    "escola)",
)
