"""Danger to oneself that is said without naming it: a burden, no hope, a goodbye. The rules by parts of meaning."""

from .parts import PARTS
from .rules import Rules

RULES = Rules(
    PARTS,
    # A burden; nobody would care
    "{burden} (?:to|on|for) (?:my|everyone|everybody|them|people|others|anyone|you|him|her|the|all|society)",
    "(?:im|am|just|feel|feeling|being|become|such|be) (?:like )?(?:such )?(?:a|nothing but a|just a) {burden}",
    "nobody ~3 {care} ~3 (?:if|i|me|gone|died)",
    "(?:nobody|everyone|would anyone|will anyone|anyone|people) (?:would|will|even|wud|d)* ?(?:even |really )?{care} "
    "(?:me|if|when|i|im)",
    "if i ~2 {gone} ~5 {care}",
    "(?:everyone|everybody) hates me ~5 (?:die|dead|gone|point)",
    # Hopelessness
    "(?:feel|feels|feeling|im|am|is|its|life|everything|so|all|completely|seems|i) (?:\\S+ )?(?:is |so |feels |all "
    ")?{despair}",
    "hopeless|worthless|feeling hopeless",
    "(?:no|any|lost|losing|theres no|without|run out of) ~1 (?:hope|future|point|purpose|will to live|way out|"
    "escape|way forward)"
    "(?! of contact| of view| of sale)",
    "(?:see|seeing|cant see|have|ive got) (?:a |any |no )?(?:way out|future|way forward|escape|light)",
    "whats the point|what is the point|wats the point|no point|point in (?:living|anything|life|going on|trying)|"
    "point of (?:living|anything|life|going on|it all|me)",
    "{life} (?:isnt|is not|aint|not|is|has|feels|seems|holds) ~2 (?:worth|point|pointless|meaningless|meaning|over|"
    "hell|nothing|empty|unbearable|no)",
    "(?:lost|losing|lose|no) (?:the |my |all |any )?(?:will|reason|strength|desire|wish) to (?:live|go on|carry on|"
    "fight|be)",
    "{enough} (?:of|with|on|up on|up with) ~1 {life}",
    "(?:just )?(?:give|gave|giving|given) up (?:on |with )?(?:life|everything|living|hope|completely|now|trying)",
    "^i (?:just )?(?:give|gave|have given) up$|^im (?:so )?done$|^i(?:m| am) finished$|^i cant$|^im dying$",
    "nothing (?:left|to live|matters|here for)(?: for me| for| here| in)?",
    "reason(?:s)? to (?:live|go on|carry on|be alive|stay alive|be here|keep going)",
    "{cant} ~2 {bear} ~3 {more}",
    "{cant} ~1 (?:go on|cope|carry on|keep going|take it|live like|continue|keep living|deal with life|face "
    "(?:another|tomorrow|life|it)|hack it)",
    "(?:not|struggling to|unable to|barely) (?:cope|coping|copin)",
    "(?:at|reached|hit|near|im at) (?:my |the |a )?(?:breaking point|end of my|rock bottom|limit|wits end|end of "
    "the line)",
    "(?:end|edge) of (?:my|his|her|the) (?:tether|rope)|(?:its|reached|is|at|this is) the end of the road",
    "(?:things|everything|life|it|it all)(?: is| are| all| has| just| feels| got| gets|s)* too much",
    "(?:falling|fell|going) apart|losing (?:my mind|it all)|having a meltdown|cant breathe with",
    "(?:last|final) (?:day|night|hours|goodbye|breath|message) ~3 (?:alive|earth|life|ever|here)?",
    "(?:im|i am|feel|feeling|am|so) ~1 (?:nothing|useless|unwanted|unloved|unlovable|disgusting|a monster|in the "
    "way|not wanted|a nobody)(?! (?:like|about|special|at))",
    "(?:nobody|no1) (?:loves|wants|needs|likes|cares about|would want|would miss|gives a) ?(?:me|shit|damn|fuck)?|"
    "who would (?:even )?{care}|would anyone {care}",
    "(?:everyone|everybody|they|family|kids|he|she|people|mum|world) would (?:all )?be (?:so much )?{off}|take up "
    "space",
    "(?:dread|dreading|hate|hating|scared of|sick of) (?:waking|waking up|another day|every morning)|dont want ~2 "
    "tomorrow",
    "(?:miss|missing|lost) ~6 (?:want|going|need|ready) to (?:be|go|join) with|want to be with (?:god|jesus|allah|"
    "the dead|the angels|him again|her again|them again)",
    "peace forever|(?:goodnight|good night|bye|so long|farewell) (?:world|everyone|everybody|all|life)|sorry for "
    "everything|{goodbye}$",
    "(?:wrote|written|writing|write) ~1 letters? (?:to|for) (?:my|everyone|them|the|mum|dad|each)|(?:left|leaving|"
    "leave|found) (?:a|me a|us a|his|her) note",
    "(?:want|need|wants) to (?:feel|cause) (?:pain|something|the pain)",
    "(?:cant|cannot) anymore|(?:lose|losing) it (?:tonight|today|now|soon|completely|any)|(?:reached|at|near) the "
    "end(?! of)|no (?:strength|energy|fight|will) (?:left|anymore)",
    # Goodbye
    "{goodbye} ~3 (?:everyone|everybody|all|world|forever|cruel|friends|mum|dad|kids|family|people|life|loved ones|"
    "note|notes|letter|letters|message|video)",
    "(?:say|saying|said|this is|its|my|last|final|posted|wrote|writing|written|sent|left|leaving|time for|want to "
    "say) ~2 {goodbye}",
    "^{goodbye}$",
    "{last} (?:note|letter|letters|notes|message|words|will|wishes)",
    "(?:made|making|writing|written|wrote|write|sorted) (?:a|my|his|her|the) (?:will|note)(?: and|$)",
    "(?:leave|leaving|left|wrote|writing|found) (?:a |my |his |her )?(?:suicide )?note(?: for| behind| saying)?$",
)
