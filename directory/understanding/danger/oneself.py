"""Danger to oneself, one's own or another's: the rules by parts of meaning."""

from .parts import PARTS
from .rules import Rules

# Said of others and oneself at once: "kill my kids and then myself".
WITH_OTHERS = Rules(
    PARTS,
    "(?:hurt|harm|kill|hurting|harming|killing) {self} ~1 (?:and|or) ~1 (?:others|people|someone|somebody|{whom})",
    "{harm} ~4 {whom} (?:and|or|then)(?: then)? (?:hurt |kill )?{self}",
)
# The harm is wished on oneself, though its words speak of somebody who does it.
FIRST = Rules(
    PARTS,
    "^(?:please |just |someone |somebody |god |can someone |lord )*(?:kill|shoot|end) me(?: now| please| already)?$",
    "(?:hope|wish|want|wishing|hoping|pray|rather|would|mind if) ~3 (?:get|got|be|am|was|gets|getting|id|were) ~1 "
    "(?:hit by|run over|killed|struck|shot|cancer|murdered|stabbed)",
    "(?:wish|hope|want|please|let|god|prayed?|praying) ~3 (?:ground|god|lord|earth|death|someone|cancer|illness) ~2 "
    "(?:swallow|take|kill|end) me",
    "(?:leave|left) me alone ~2 (?:do something|hurt|kill|end|die)",
    "(?:take|call) me (?:god|lord|jesus|home lord)",
)
RULES = Rules(
    PARTS,
    # An act with a means
    "{take} ~3 {much} ~3 {medicine}",
    "{take} ~2 {number} ~4 {medicine}",
    "{take} ~3 {medicine} (?:to|and) ~2 {die}",
    "(?:hate|hating) (?:being alive|living|my life|life|existing)",
    "(?:swallowed|swallowing|downed|necked|overdosed|popped|od) ~4 {medicine}",
    "{medicine} ~2 {take} ~3 {much}",
    "{much} ~3 {medicine} ~4 {take}",
    "{taking} (?:an? )?(?:overdose|od|{much} ~3 {medicine})",
    "(?:i|ive|ill|im) (?:have )?(?:took|taken|swallowed) (?:some |the |a )?(?:{medicine}|pills)",
    "{taking} (?:all|every|too many|loads|lots|a whole) ~4 {medicine}",
    "how many ~2 {medicine}",
    "(?:what|how much) ~3 {medicine} ~4 {die}",
    "{medicine} ~4 (?:to|would|will|enough) ~3 (?:die|dead|kill|end|finish)",
    "{much} {medicine} in (?:my|his|her) hand",
    "{medicine} in (?:my|his|her) hands?",
    "{medicine} (?:ready|saved up|stashed|lined up)|(?:saving|saved|stockpiling|stockpiled|hoarding) ~3 {medicine}",
    "{drank} ~4 {poison}",
    "{drank} ~3 (?:and|with|on top of) ~3 (?:took|taken|swallowed) ~3 {medicine}",
    "{painless} ~3 (?:way|ways|method|death|dose|die)",
    "(?:lethal|fatal) dose",
    "{tool} (?:is |are )?(?:ready|round|around|to|on|against) ~2 {limb}",
    "{tool} ~3 (?:ready|round my|around my|to my|on my|against my|in my hand)",
    "{tool} ~8 (?:use|using|do|used) it",
    "{tool} ~5 {self}",
    "(?:tie|tying|tied|make|making|made|got|bought|buy|buying|found) (?:a|the|my|some) (?:rope|noose|ligature)",
    "(?:a )?{tool} and (?:a )?(?:note|bridge|letter)",
    "{self} ~3 {tool}",
    "(?:ate|eaten|eating|had|having|given myself|injected) ~3 (?:loads?|lots|bottle|pack|packet|box|handful|whole|"
    "all|too many|{number}) ~3 {medicine}",
    "(?:saving|hiding|hidden|hide|got|keep|kept|bought|stashed) ~1 (?:up )?(?:my |the |some |a |enough )?(?:blades?|"
    "razors?|noose|rope|pills|paracetamol)",
    "(?:set|setting|sets) {self} (?:on fire|alight)",
    "next (?:train|bus|tube|lorry)(?: that comes| im| i| and)",
    "{medicine} ~4 (?:laid out|next to me|beside me|in front of me|on the bed|on my lap|lined up|counted|in my mouth)",
    "(?:holding|hold|gripping|clutching) ~2 (?:{tool}|{medicine})",
    "(?:wrists?|arms?|legs?|neck|im|am|hands?|knuckles) ~2 (?:bleeding|bleed)|blood ~1 (?:from|everywhere)|bleeding "
    "out",
    "(?:took|taken|take|taking|had|done) (?:an |another )?od|{take} ~3 to (?:end|die|stop|sleep forever)",
    "(?:drive|driving|drove) ~4 (?:crash|crashing|wall|tree|off the road|off a|lorry)|(?:hoping|want|trying) to crash",
    "(?:swallow|swallowing|swallowed|eat|eating|insert|inserting) ~1 (?:batteries|battery|glass|blades|razors|pins|"
    "objects|screws)",
    "(?:hide|take|lock|remove|keep|get|someone take|trusted with|trust me with|away from) ~1 (?:my |the |all "
    ")?(?:{tool}|{medicine}) ~1 (?:away|from me|out of reach|locked)",
    "(?:cant|not|shouldnt|dont) be trusted ~1 (?:with|alone|around)|{together}",
    "(?:took|taken|take) (?:them all|it all|something|too much|too many|everything|all of them)|(?:took|taken) ~1 "
    "{medicine}(?! (?:to the|back to|review))",
    "(?:sat|here|with|have|bought|holding|tied) ~2 (?:rope|noose|blade|razor|ligature)|noose",
    "(?:im|i am|hes|shes|theyre|he is|she is|sat|sitting|standing|stood|now) (?:\\S+ )?(?:at|on) (?:the )?(?:\\S+ "
    ")?(?:bridge|beachy head|cliff|cliffs|ledge|rooftop)(?! (?:street|road|station|club|hall|house|centre|cafe|"
    "near))",
    "(?:shes|hes|has|have|ive|i|she|he|child|son|daughter) ~1 swallowed",
    "{medicine} are calling|medicine cabinet|(?:cut|cutting) (?:too|so|really|very) (?:deep|much|badly)",
    # A place, a jump
    "{jump} ~2 {front} ~3 {traffic}",
    "{jump} ~1 {self} ~2 {front}",
    "{jump} ~2 {self} {front} ~3 {traffic}",
    "(?:jump|jumping|jumped|leap|leaping) (?:off|from|in front)",
    "{i} (?:am )?(?:\\S+ )?(?:up )?(?:{edge}|at the) (?:of )?(?:the |a |top of (?:the|a) |edge of (?:the|a) "
    ")(?:\\S+ )?{place}",
    "(?:sat|sitting|standing|stood|am|is|are|climbed|been|shes|hes|theyre|up|went|gone|going|now|waiting|here) "
    "(?:up |alone |here )?(?:on|at|by|onto|near|to) (?:the |a |top of the |edge of the )*(?:\\S+ )?"
    "(?:bridge|roof|rooftop|ledge|cliff|cliffs|edge|tracks|train tracks|railway line|beachy head)",
    "on (?:the|a) (?:roof|ledge|edge|bridge|tracks) ~4 (?:jump|jumping|edge|end|die|goodbye)",
    "{place} ~5 (?:jump|jumping|jumped|end it|goodbye)",
    "(?:looking|look|looked|staring|stare|drawn|watching|walking) (?:\\S+ )?(?:at|over|down|along|towards?|to|off) "
    "(?:the )?(?:train tracks|tracks|bridge|edge|railway|rails)",
    # A wish with an end
    "{wish} ~4 {die}",
    "(?:dont|do not) want ~2 (?:tomorrow|to be|a life|this life|my life)",
    "(?:to|id|will|gonna|going to|want to) (?:just )?(?:end|finish|stop) (?:it|things|everything|my life|this|it "
    "all)(?: all)?",
    "(?:ending|finishing) (?:it|things|everything|it all|my life|his life|her life)",
    "end (?:my|his|her|their|this|your) (?:own |whole )?(?:life|suffering|misery|pain)",
    "(?:the )?(?:pain|suffering|everything|it|this|noise|life) (?:all )?to (?:just )?(?:end|stop|be over|finish|go "
    "away)",
    "(?:kill|killing|kills|killed) {self}",
    "{kill} ~1 {self}",
    "{wish} ~3 (?:be|was|were|am) ~1 {gone}",
    "(?:wish|wished) ~3 (?:never|not|wasnt|werent|werent|hadnt) ~3 (?:born|alive|here|existed|woken|exist)",
    "(?:if|that|wish|when|once) (?:i|im|he|she|they|ill)(?: was| were| am| is| just| ever| be)* {gone}",
    "(?:i|im|ill|id|am|was)(?: be| just| was| were| am)* (?:better off|rather be) {gone}",
    "(?:would|will|wud|id|ill|theyd|be|is|are) ~3 {off} ~3 (?:without|if|when) ~3 (?:me|gone|dead|died|him|her|here)",
    "{off} off ~2 (?:dead|without me|gone)",
    "(?:world|everyone|everybody|family|kids|they) ~4 {off} ~4 (?:me|gone|dead|i)",
    "better if i ~5 (?:up|here|born|gone|dead|alive|existed|around)",
    "(?:go|going|drift|fall) to (?:sleep|bed) ~3 (?:never|not|forever|dont) ~1 (?:wake|waking|woke|up)?",
    "{not} ~4 {wake}(?: up)? (?:again|tomorrow|in the morning|at all|ever|anymore)",
    "{not} ~1 {wake} up",
    "(?:hope|wish|pray|rather|want|wanting|praying|better|dream|hoping) ~3 {not} ~3 {wake}",
    "{not} (?:really )?(?:want|wanna|wants|wanted|deserve|deserves|should|belong|meant|supposed|feel like) ~2 {here}",
    "(?:shouldnt|should not|dont belong|not meant|wasnt meant|not supposed) ~1 (?:be |to be )?(?:here|alive|living|"
    "born)",
    "{not} ~2 (?:deserve|fit|worthy|worth|able|strong enough|want|wants|wanna|care) ~3 (?:live|be alive|life|living|"
    "being alive)",
    "(?:dont|do not) care (?:if|whether) ~2 (?:live|die|wake|alive)",
    "(?:give|gave|gives|giving|given) ~3 (?:things|stuff|belongings|possessions|everything) away",
    "(?:ready|time|want|wants) to (?:go|leave|meet|join) ~4 (?:heaven|god|jesus|allah|dead|left for me|peace|forever)",
    "(?:be|join|see|go|with) ~5 (?:in heaven|other side|in the grave|his grave|her grave)",
    "(?:rest|be) in peace i|(?:see|say) you (?:all )?on the other side",
    "(?:i )?(?:just )?want out|want out of",
    "(?:check|checking) out(?: for good| of life|$)|(?:ready|time) to (?:check out|go|leave)",
    "(?:wont|not|isnt|maybe|might not|not going to) be (?:here|around|alive|there)(?: tomorrow| much longer| for "
    "long| long| next| by| after| when| anymore| at christmas|$)",
    "(?:around|here|alive) (?:for )?much longer|worry about me (?:much longer|anymore|again|any longer)|by the time "
    "(?:you|u|anyone) (?:read|see|find)|nobody (?:will|would) (?:find|save|stop|help) me|when (?:im|i am) gone",
    "tell (?:my|the|them|everyone|mum|her|him) ~2 (?:i )?(?:love|loved|sorry)|(?:look after|take care of) ~4 "
    "(?:when im|for me when|if i)",
    "(?:they|theyll|everyone|he|she|you|youll|people) (?:will |would |ll )?(?:all )?(?:get over (?:it|me)|forget me|"
    "move on without|cope without|manage without)",
    "(?:six|6) (?:feet|foot) under|waste of (?:space|oxygen|air|a life)|(?:i )?(?:ruin|ruined|destroy) "
    "(?:everything|everyones|their lives)",
    "(?:im|i am|am|such) (?:just )?(?:a|an) (?:failure|disappointment|mistake|waste|nobody|disgrace|loser)",
    "deserves? (?:a )?(?:better|so much better) (?:mum|mother|dad|father|wife|husband|son|daughter|friend|partner|"
    "than me)|deserve to (?:die|be dead|suffer|hurt)",
    "nothing (?:will|is ever|ever|is going to|can|will ever) ~1 (?:get better|change|help|work|be ok|better|helps)",
    "(?:nothing|not anything|havent anything|no) to look forward|(?:no|see|cant see the|isnt any|any|the) ~1 light "
    "at the end",
    "(?:dont|do not|cant|not|never|struggling to) see (?:the|a|any) (?:point|reason|future|way)|not worth it",
    "make (?:it|this|everything|the pain|them|the voices) (?:all )?(?:stop|go away|end)|let me (?:die|sleep "
    "forever|end)",
    "(?:think|thinking|thoughts?|obsessed|fascinated|dream|dreaming|fixated|talks?|talking|wishing|longing|"
    "fantasise\\S*) ~1 (?:about|of|with|for|on) ~1 (?:death|dying|being dead|suicide|my funeral|my own death)",
    "(?:see|seeing|imagine|picture|picturing) (?:myself|me) (?:hanging|dead|die|dying|jumping|falling|in a coffin|"
    "bleeding)",
    "(?:ways?|how|method) to (?:do it|go|end|die|kill)(?! (?:with|for|about))|thinking of ways",
    "(?:tonight|today|tomorrow|this) is (?:the night|the day|it|the end|my last)|(?:going|go|went) through with it|"
    "chickened out|bottled it last time",
    "(?:i )?failed (?:last time|to die|at killing|at dying|my attempt)|(?:survived|after|failed|previous|last|"
    "another|my|recent|second|third) (?:an |my |a )?(?:suicide )?attempts?",
    "blood (?:on|all over|in) ~2 (?:sleeves?|sheets?|bath|arms?|bathroom)|make (?:myself|himself|herself) (?:bleed|"
    "sick|throw up|suffer)|bleed(?:ing)? {self}",
    "(?:havent|not|hasnt|stopped|refusing to|refuses to) (?:eaten|eat|eating|drunk|drinking) (?:for|in|anything) ~2 "
    "(?:days?|weeks?)",
    "(?:they|they are|theyre|he|she|something|someone|it|god) (?:is |are |keeps? )?(?:telling|tells|tell|ordering|"
    "saying) (?:me|him|her) to (?:{deed}|set|hurt|kill|cut|jump|die|go under)",
    "(?:has|have|got|ive got|making|made|with) a (?:suicide )?plan(?: to|$)",
    "^end me|dead inside|(?:feel|feeling) (?:nothing|empty|numb)(?: inside)? ~2 (?:and|want|die|go|anymore)|^i feel "
    "(?:nothing|empty)$",
    "on the (?:verge|brink|edge)(?: of|$| and| tonight| of it)|(?:im|i am) (?:losing it|about to (?:break|snap|"
    "explode|lose it|crack|give up)|breaking|so broken|broken)",
    "(?:not|wont|cant|dont think ill|never|will i|dont know if ill) ~2 (?:make it|get|last|survive) (?:through|till|"
    "until|to) ~1 (?:night|day|week|morning|tomorrow|weekend|christmas|year)",
    "(?:its|it is|life is|im|everything is) (?:all )?over(?: for me|$)|this is the end|(?:its|is it|this is) (?:all "
    ")?the end|end is near",
    "(?:run|running|ran) out of (?:reasons|hope|fight|options|strength|road|time to live)|no fight left|nothing "
    "left to give",
    "6 feet|in (?:a|the|my) (?:coffin|grave)|(?:plan|planning|planned) my (?:own )?funeral|join (?:him|her|my \\S+) "
    "in (?:death|heaven|the ground)",
    "(?:life|living) (?:is|feels|seems) (?:a |so |too )?(?:hard|painful|hell|torture|unbearable|much)|cant bear "
    "(?:it|life|living|to live|this)|(?:hate|hates) (?:myself|my life|himself|herself|life)",
    "{i} ~8 {death}",
    "{death} ~3 (?:me|i|easier|better|option|answer|only|peaceful|please)",
    "(?:want|wish|hope|hoping|wishing|waiting|wanting|longing|only|pray|praying|ready|plan|better|welcome) ~2 {death}",
    "(?:dont|do not|didnt|no) (?:want|wish|feel like|wanna|desire|care|intend) ~3 (?:another day|tomorrow|live|"
    "living|alive|life|part of this world|exist|continue)",
    "why ~3 (?:alive|living|live|bother|carry on|go on|exist|keep going|continue|i exist|here anymore)(?! (?:in|"
    "with|near))",
    "(?:only|one|no other|no) (?:\\S+ )?(?:way out|option left|choice left|answer left|solution left)|no other way|"
    "only option",
    "what(?:s| is)? left (?:to|for)|nothing left",
    "(?:wont|not|never|dont|nobody|will|would) ~2 (?:miss me|be missed|notice im|notice me|remember me)|nobody "
    "(?:would|will|even|does|ever) (?:even )?(?:{care})$",
    "(?:better|happier|easier|fine|ok) (?:off )?without me|without me$",
    "\\S+ {burden}(?! of)|{burden} (?!of)\\S+",
    "(?<!feel )(?<!come )(?<!comes )(?<!feeling )(?<!coming )(?<!community )(?:{i}|stay|staying|keep|keeping|not|be|"
    "being|still|why|dont|want|get out) ~5 alive(?! and (?:well|kicking))",
    "(?:want|wanting|feel like|tempted|urge|urges|need|going|desperate|about|craving) (?:to )?(?:cut|cutting)(?: "
    "(?:again|so|really|bad|tonight|now|deep|my|and|but|it)(?: \\S+)*)?$",
    "{not} ~3 (?:get|getting) (?:any )?(?:better|easier|out of this)",
    "(?:tired of|done|sick of|stop|no more|cant keep|exhausted from|stopped) ~1 fighting(?! (?:with|over|about))",
    "(?:wont|not|never|dont|dont think ill|dont see myself) ~2 (?:see|reach|get to|past|living past|make it past|"
    "survive|make it) ~1 (?:christmas|tomorrow|morning|next|birthday|new year|weekend|30|40|50|18|this|it)",
    "(?:want|going|ready|need|wanna) (?:to )?(?:join|be with|see) (?:my )?(?:late |dead )?(?:dad|mum|mother|father|"
    "brother|sister|husband|wife|son|daughter|nan|gran|grandad|baby|best friend|friend|mate|him|her)(?: again| now| "
    "soon| so much|$)(?! (?:at|for|in|on))",
    "(?:i )?(?:wont|cant|dont think ill|will not|might not|not going to) survive|rock bottom|(?:im|i am|feel like "
    "im|feeling like im|just) (?:sinking|drowning|suffocating|disappearing|fading)",
    "(?:make|makes|making|made) (?:everyones|everybodys|their|my familys|his|her|peoples|your) ~1 (?:life|lives) "
    "(?:worse|hell|miserable|harder)|everyones (?:better|happier)",
    "end (?:the|this|all the|my) (?:pain|suffering|misery|torment|agony)",
    "end of (?:my )?life for me|^(?:the )?end of me$",
    # "it" as object
    "(?:do|doing|did|done) it {soon}",
    "(?:decided|ready|going to|want to|plan|planning|determined|brave enough|strength|courage|guts|nerve|gonna) ~2 "
    "(?:to )?do it",
    "(?:decided|ready|ready now|enough) to (?:do it|go)",
    "(?:ill|will|just|going to|gonna|want to|might) (?:just )?(?:do it|end it|finish it)",
    "(?:nearly|almost) did it|tried to do it|thought about doing it|thinking (?:of|about) doing it",
    "{plan} ~4 (?:end|die|kill|suicide|overdose)",
    "have a (?:plan|date|method) (?:and|for|to)",
    "(?:tried|attempted|attempting|attempt) ~3 (?:suicide|kill|hang|life|end|overdose|die)",
    "suicide (?:attempt|note|plan|pact|watch)",
    "(?:i|tonight|finally|today) (?:will )?(?:finally )?do it$|(?:planning|plan) ~5 do it|(?:going to|want to|about "
    "to|gonna|threatening to|need to|says shell|says hell|hell|shell) jump$",
    "(?:should|must|need to|ought to|have to|deserve to|meant to|supposed to) (?:just )?(?:die|be dead|not exist|be "
    "gone)",
    "{off} (?:for \\S+ )?if i ~1 (?:was|were|wasnt|werent|am|had|hadnt|just|could|did|didnt|died|left|disappeared|"
    "never|weren)",
    "{enough} to death ~1 {life}|had it with|over it all|whats the use|what is the use|no longer (?:want|wish|wants|"
    "able|care)",
    "how much longer (?:i|he|she|can i|i can)|(?:cant|cannot|dont know if i can) (?:hold on|hang on|fight|keep "
    "fighting|keep doing this)",
    "{cant} (?:do|take|bear|stand|handle|hack|face|continue|keep doing) (?:this|it)(?:$| i| all)",
    # Harm to oneself, by its everyday words
    "{harm_self} ~1 {self}",
    "{harm_self} (?:my|his|her|their|your|me) (?:own )?(?:head|face|skin|arm|arms|wrist|wrists|legs?|thighs?|body|"
    "hands?) "
    "(?:against|on|with|until|off|open|up|again|in)",
    "{cut} ~2 (?:my|his|her|their|your|the|own|up) {limb}",
    "(?:my|his|her|their|is|been|started|keep|keeps|are|hes|shes|im|i am|still|back to|urge to|friend|mate|child) "
    "(?:cutting|cut) "
    "(?:again|herself|himself|themselves|deeper|deep|badly|worse|bad|every|at night|to cope|myself|now|loads)",
    "^(?:i )?(?:started |start |stop |been |keep |back to |back )?cutting(?: again| a lot| at night| badly| deep)$|"
    "^cutting$",
    "(?:shes|hes|theyre|been|started|stop|urge to|urges to|keep|is|back to|im|relapsed) (?:been )?(?:cutting|cut)$",
    "{cutting} {again}",
    "(?:scars|fresh cuts|cuts|cut marks|marks|burns) (?:on|all over|up|down|along) (?:my|his|her|their) {limb}",
    "(?:self|sel) (?:harm|harming|harmed|injury|injure|injuring|mutilation|mutilate|hurt|destruct|inflicted|poison|"
    "poisoned)\\S*",
    "selfharm\\S*|selfinjur\\S*",
    "relaps\\S* ~3 (?:harm|cutting|cut|self|overdose|od)",
    "(?:hit|hitting|bang|banging|punch|punching|smash|smashing) (?:my|his|her) head",
    "starving {self}",
    "^i (?:\\S+ )?cut(?: (?:last night|again|today|yesterday|when|to|a lot|deep|every|sometimes|because))(?: "
    "\\S+)*$|^i cut$|^cutter$|(?:keeps?|keep on|started|been|is|stop) cutting$",
    "(?:pull|pulling|ripping|rip) ~1 hair out|{voices} (?:are |is )?(?:winning|getting worse|getting louder|too "
    "loud|taking over|so loud|evil|wont stop|dont stop|wont leave)",
    # Not safe with oneself
    "(?:do|done|doing) something ~1 {stupid}",
    "what (?:i|im|he|she|they|ill) (?:might |may |could |will |would |am |capable |going to |is going to )?(?:do|"
    "of)(?: to {self}| if| tonight| next|$)",
    "(?:scared|afraid|frightened|worried|terrified|fear) ~3 (?:i|im|ill|she|he|shes|hes|hell|shell|they|theyll) ~3 "
    "(?:do|kill|hurt|end|harm|take) ~3 {self}?",
    "(?:scared|afraid|frightened) of (?:myself|what i|my own|my thoughts|my mind|being alone|hurting myself)",
    "(?:cant|dont|do not|cannot|struggling to|hard to|help me|not able to) (?:trust|keep) {self}",
    "keep {self} safe|trust {self}",
    "{self} safe",
    "(?:not|isnt|arent|dont feel|not feeling|doesnt feel|never|wont be|wasnt|unable to be|unable to stay|cant stay|"
    "cant keep|cant be|unsure if|unsure im|hardly) "
    "(?:really |very |feeling |be |stay )?safe"
    "(?! (?:at home|in my own home|with (?:him|them|my)|around (?:him|them|my)|from (?:him|them|my)))",
    "{unsafe}(?! (?:at home|with (?:him|them|my (?!thoughts|own|head|mind|meds))|around|housing|building|wiring|"
    "drinking|practice|house|cladding|road))",
    "(?:cant|shouldnt|dont want to|not safe to|scared to|afraid to) be (?:left )?(?:alone|on my own) ~2 (?:tonight|"
    "now|today|thoughts|head|right now|me|mind)",
    "(?:stay|staying|keep|keeping|remain|be|being) safe (?:tonight|is|from myself|right now|at the moment|until|"
    "through)|(?:cant|struggling to|hard to|dont know how to|trying to|help me|not able to) (?:stay|keep|be) safe",
    "(?:shouldnt|should not|mustnt|not safe to|unsafe to|cant) be (?:left )?alone|(?:let|leave) me (?:be )?alone "
    "(?:tonight|today|now|with my|right)",
    # Voices with a command
    "{voices} ~3 {command} ~4 {deed}",
    "{voices} ~2 {command} (?:me|him|her|them|us|my \\S+) (?:that )?(?:to|i|im|should|it|its|he|she|theyre)(?! "
    "(?:pray|eat|sleep|wash|clean))",
    "{voices} ~2 (?:say|says|saying|said|think) (?:i|he|she|we) (?:should|must|have to|need to|deserve|am|was)",
    "{deed} ~4 (?:say|says|said) (?:the|my) {voices}",
    "(?:bad|dark|horrible|awful|scary|evil|black|sick|disturbing|unsafe|suicid\\S*|intrusive|death|dying) thoughts",
    "(?:command|commanding) (?:hallucinations|voices)",
    "(?:kill|hurt|hang|off|harm) (?:yourself|urself|your self|ur self)|(?:die|dying) by suicide|commit\\S* "
    "suicide|take my (?:own )?life",
    # Said so that a filter does not see it
    "suicid\\S*|unaliv\\S*|desviv\\S*|kms|kys|ctb|k m s|k y s|sewerslid\\S*|su(?:ey|e a) ?slide|"
    "^sewer slid\\S*$|commit(?:ted|ting)? (?:die|death|unalive|sewer slide)",
    "(?:delete|deleting|deleted|off|offing|offed|uninstall|uninstalling|erase|erasing|neck|necking|rope|roping|yeet|"
    "game end|gameend|game ending) {self}",
    "self delet\\S*|^game end(?:ing)?(?: it| me| now| tonight)?$|toaster bath|bath with (?:a |my |the )?toaster|"
    "grippy socks?",
    "(?:uninstall|uninstalling|unsubscribe|unsubscribing|log off|logging off|logged off|quit|delete|deleting) "
    "(?:from )?"
    "(?:my )?(?:life|living|existence|for good|forever)",
    "(?:tried|trying|want|wants|going) to (?:take|end) (?:his|her|their|my|your) (?:own )?(?:life|lives)",
    "(?:taking|take|took|takes|taken) (?:his|her|their|my) (?:own )?(?:life|lives)",
    "(?:want|wants) to (?:be dead|die)",
    # Spanish and Portuguese
    "{tome} ~3 {muchas} ~3 {pastillas}",
    "{tome} ~2 {number} ~3 {pastillas}",
    "(?:trague|tragado|tragar|engoli|engolido|engoliu) ~5 {pastillas}",
    "{muchas} ~2 {pastillas} ~3 {tome}",
    "(?:me|he|ha|se|hay|eu) {tome} (?:las |los |os |as |unas |unos |uns )?{pastillas}(?! (?:para|a diario|por))",
    "(?:sobredosis|sobredose|overdose) ~1 (?:de)?",
    "{bebi} ~2 {lejia}",
    "{quiero} ~3 {morir}",
    "(?:me|se) (?:quiero|quiere|voy a|va a|quero|vou|quer|vai|quieren) (?:morir|matar|suicidar|cortar|ahorcar|tirar|"
    "morrer|enforcar|machucar)",
    "(?:que|cuando|si|se) (?:me|se) (?:mate|muera|muero|morra|suicide|corte|mato)",
    "{no} ~1 {puedo}",
    "{no} (?:puedo|posso|consigo|aguento|aguanto) ~2 (?:mas|mais|vida|vivir|viver|asi|assim|continuar|seguir)",
    "{no} ~3 (?:seguir|continuar|continuo|sigo) (?:a )?(?:viviendo|vivir|vivendo|viver|aqui|asi|assim)",
    "{no} ~3 {vida} ~3 {sentido}",
    "{vida} ~1 {no} ~3 {sentido}",
    "{no} ~2 {sentido} ~2 {vida}",
    "(?:no|nao|sin|sem|perdi|perdido|perdio|perdeu|ninguna) ~2 (?:esperanza|esperanca|salida|saida|ganas de vivir|"
    "vontade de viver|futuro|ganas de nada|solucion)",
    "(?:tengo|tenho|hay|ha|veo|vejo|vejo) (?:mas |mais )?(?:esperanza|esperanca|salida|saida) ?",
    "{soy} ~2 {carga}",
    "{para_que} ~2 {vida}",
    "(?:cansad[oa]|hart[oa]|fart[oa]) (?:de|da|do) ~2 {vida}",
    "(?:valgo|valho|sirvo|presto) (?:para |pra )?nada|(?:nadie|ninguem) ~2 (?:echaria|echara|extranaria|sentiria|"
    "sentira|notaria|se daria)",
    "(?:hubiera|haber|hubiese|ter|tivesse) nacido|(?:no|nao) (?:hubiera|tivesse|ter|haber) (?:nacido|nascido)",
    "(?:ir|irme|marcharme|partir|embora|dormir|desaparecer|descansar) (?:embora )?para (?:siempre|sempre)",
    "(?:esta noche|hoy|hoje a noite|esta noite|hoje|manana|amanha) (?:lo hago|faco isso|faco isto|lo voy|vou fazer|"
    "acabo|termino)",
    "(?:haciendo|hacerme|hago|fazendo|a fazer|magoar|machucar|machucando|lastimando)(?: me)? (?:dano|mal)|(?:me "
    "estoy|ando a|estou a|estou) (?:lastimando|haciendo|magoar|machucar|machucando|cortando|cortar)(?: me| dano)",
    "(?:no|nao|nunca|ya no|ja nao) (?:quiero|quero|quisiera|queria|quiere|quer) ~1 (?:seguir|continuar|vivir|viver|"
    "existir|despertar|acordar)(?: mas| mais| asi| assim| aqui| con esto|$)",
    "(?:no|nao) (?:quiero|quero|quisiera|queria|deberia|devia) ~2 estar ~1 (?:aqui|en este mundo|neste mundo|vivo|"
    "viva)",
    "(?:mejor|melhor|mas vale|mais vale|preferiria|preferia) ~1 (?:me muero|morir|morrer|muerto|muerta|morto|morta|"
    "morirme|desaparecer)",
    "(?:esta|estou|estoy|anda|ta) ~1 (?:en|no|na|em) (?:el |la |un |uma |um |una )?{puente}",
    "(?:nadie|ninguem) ~4 (?:echar\\w*|extran\\w*|sentir\\w*|notar\\w*|importa\\w*|falta|lloraria|choraria)",
    "(?:quiero|quero|voy a|vou|queria|quisiera|vim|vengo a) ~1 despedir\\w*",
    "(?:corto|cortei|cortando|cortava|cortarme|queimo|arranho|aranho|rasguno) me(?! (?:o|el|a|la) )",
    "(?:morir|morrer|muerte|morte|muerto|muerta|morto|morta) ~2 (?:mejor|melhor|unica|solucion|solucao|salida|"
    "saida)|(?:unica|unico) (?:salida|saida|solucion|solucao|opcion|opcao|jeito)",
    "(?:no|nao) ~3 (?:encuentro|encontro|veo|vejo|tiene|tem|faz|hallo) ~1 sentido|(?:no|nao) ~1 (?:tengo|tenho|me "
    "quedan|quedan) ~1 (?:fuerzas|forcas)",
    "(?:ojala|oxala|tomara) ~3 (?:muera|muriera|morra|morresse|mate|matara|muriese)|{tome} ~2 {pastillas} ~2 "
    "{morir}|(?:corta|cortou|cortava) se$|se corta$",
    "(?:hago|hice|hace|haciendome|faco|fiz|faz|fazer|hacerme) (?:me )?cortes(?! (?:de|no cabelo|en el pelo))",
    "(?:nadie|ninguem) ~1 (?:me )?(?:quiere|quer saber|gosta|ama|entiende y|quer)(?: de mim| mim)?(?: y| e|$)",
    "(?:mais valia|mas valdria|mas me valdria|antes) (?:estar |ser )?(?:muerto|muerta|morto|morta|morir|morrer|no "
    "vivir|nao viver)",
    "(?:no|nao) (?:quiero|quero|soporto|suporto|aguanto|aguento) ~2 vida|(?:por|poner|ponerle) fim? ?(?:a|en) "
    "(?:isto|tudo|todo|esto|vida|minha)|por fim a|poner fin a",
    "(?:se|me) (?:intento|tento|tentou|quiso|quis|trato de|ha intentado) (?:matar|suicidar|ahorcar|enforcar|quitar)",
    "que (?:todo |tudo )?(?:se )?(?:acabe|termine|pare|acabasse|acabara) ?(?:todo|tudo|esto|isto|isso)?$",
    "(?:no|nao|sin|sem|ninguna|nenhuma) ~2 (?:razon|razones|razao|razoes|motivo|motivos) (?:para|pra) ~1 (?:seguir|"
    "vivir|viver|continuar|estar|aqui)",
    "{puente} ~4 {saltar}",
    "{saltar} ~3 {puente}",
    "(?:estoy|estou|subid[oa]|subi|encima|parad[oa]) ~2 (?:en|no|na|ao|al|del|do|da|em|de) ~2 {puente}",
    "{voces} ~2 {dicen} ~3 {que_haga}",
    "{voces} ~2 {dicen} (?:que|para)",
    "{cortar} ~4 {brazos}",
    "{brazos} (?:a )?{cortar}",
    "(?:me|se|vuelto a|volvi a|voltei a|anda a|esta|esta a) {cortar}(?! (?:el|la|las|o|a|os) (?:pelo|cabelo|unas|"
    "unhas|uña))",
    "{hacerlo} ~2 {hoy}",
    "(?:he decidido|decidi|voy a|vou|listo para|pronto para) (?:hacerlo|fazer isso|faze lo|fazer isto)",
    "{mejor} ~2 {sin_mi}",
    "{sin_mi} ~2 {mejor}",
    "{adios} ~2 (?:todos|mundo|para siempre|para sempre|familia|a todos|vida)",
    "(?:me|estoy|estou a|a|ando) {adios}|{adios} (?:de|a) (?:todos|mi|la|minha|vida)|^{adios}$",
    "(?:carta|nota|mensaje|mensagem|bilhete) de (?:despedida|suicidio|adios|adeus)",
    "(?:dormir|dormirme|deitar|acostarme|adormecer) ~3 (?:no|nao|nunca|sin|sem) (?:volver a |mais )?(?:despertar|"
    "acordar|levantarme)",
    "(?:no|nao|ojala no|nunca) ~2 (?:despertar|despertarme|despierte|acordar|acorde|haber nacido|ter nascido|"
    "existir|existiera|existisse)",
    "quiero que (?:todo|esto) (?:se )?(?:acabe|termine|pare)|quero que (?:tudo|isto|isso) (?:acabe|termine|pare)",
    "(?:ganas|vontade) de (?:morir\\S*|morrer|matar\\S*|desaparecer|sumir|no estar|nao estar)",
    "(?:acabar|terminar) (?:con|com) (?:todo|tudo|mi vida|a minha vida|minha vida|esto|isto|isso|su vida|a vida)",
    "(?:quitar|tirar)\\S* (?:la|a|mi|minha) (?:propria |propia |minha )?vida",
    "(?:autoles\\S*|automutil\\S*|autoagres\\S*|suicid\\S*|sobredosis|sobredose)",
    "(?:hacer|hago|hice|hacerme|fazer|faco|fiz) (?:me )?(?:dano|mal) (?:a mi mism[oa]|a mim mesm[oa]|a mim propri[oa])",
    "(?:hacerme|hacerse|me hago|me hice|se hace) (?:dano|cortes)",
    "(?:haga|hacer|cometer|fazer|faca|cometa) (?:una|uma|alguna|alguma) (?:locura|tonteria|loucura|besteira|"
    "estupidez|asneira|burrada)",
)
