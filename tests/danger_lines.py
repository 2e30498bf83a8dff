"""Lines of danger in the voice of people who type them on a phone, written before the reader by parts of meaning.

Kinds: danger to oneself (own or another's), to others, plain calls for help, being hurt or controlled, and lines that
only look like it. In each the second, fourth, sixth … line was not looked at until the reader was done (`unseen`).
"""

SELF = """
i took 20 of my antidepressants
swallowed a whole pack of nurofen
ive drunk a bottle of bleach
im standing on the bridge
on the roof and thinking of jumping
i keep looking at the train tracks
got the rope ready
i have written my goodbye letters
this is goodbye
saying goodbye to everyone
im such a burden to my family
they would all be happier if i was gone
no one would even notice if i disappeared
theres no hope left
whats the point of anything
i see no future
hope i dont wake up tomorrow
wish i could go to sleep and not wake up
i want it all to stop
i just want the pain to end
doing it tonight
ive decided to do it
cant keep myself safe tonight
im not safe by myself
scared of what i might do to myself
scared im going to do something stupid
the voices say i should jump
voices keep telling me to hurt myself
my head is telling me to end it
started cutting again
ive been cutting my arms
i scratch and burn my skin
relapsed with self harm after 2 years
my daughter has taken an overdose
my mate says he wants to end things
friend posted a goodbye message
my husband has taken all his tablets
my flatmate is on the roof
my son keeps saying he doesnt want to be alive
how do i help someone suicidal
iwanttodie
i wnat to die
want to kil myself
sucidal thoughts at night
dont wanna be here no more
cant do this anymore
i give up on life
done with life
tired of living
sick of being alive
i hate being alive
i shouldnt be here
world would be better without me
i am worthless and want to disappear
how many paracetamol does it take to die
painless ways to die
how to tie a noose
i want to walk in front of a bus
thinking of throwing myself under the tube
ive got a knife and im going to use it on myself
punching myself in the head
im starving myself to death
drank loads and took pills
i have a plan to end my life
made a will and giving my things away
i feel like disappearing forever
life isnt worth living
i tried to hang myself last night
attempted suicide last week
ive lost the will to live
everything is hopeless
cannot carry on
i just want to be with my mum in heaven
i dont deserve to live
never want to wake up again
nothing left for me here
cant see a way out
if i died nobody would care
my sister isnt safe on her own shes been cutting
pills in my hand
"""
OTHERS = """
i want to kill my boss
i feel like stabbing someone
im scared i will hurt my children
scared i might shake my baby
i keep picturing throwing the baby
intrusive thoughts about hurting my newborn
i nearly smothered him last night
i want to hurt him so bad
im going to batter him
so angry i could kill someone
im worried i will lose it and hit my kids
i hit my wife and im ashamed
i pushed my girlfriend last night
i hit my partner and want to stop
the voices want me to attack people
voices say kill my mum
voices telling me to stab my neighbour
urge to hurt people
urges to harm others
violent thoughts about other people
thoughts of killing my husband
i could murder my brother
thinking about hurting strangers
i might hurt somebody
afraid i will hurt my baby
dont feel safe around my baby
cant trust myself with the kids
i want to smash his face in
i have a knife and i am going to find him
planning to hurt my ex
my son wants to kill someone
my brother said he will stab somebody
i shook the baby
lashing out at my kids
worried ill snap and hurt her
homicidal thoughts
"""
URGENT = """
call 999
ring 111
111 option 2
need an ambulance
call the police
emergency number
mental health crisis line
crisis helpline
crisis resolution team
home treatment team number
who do i call in a crisis
i need someone right now
please help me now
urgent mental health help
its an emergency
emergency mental health
who can i ring at night i feel unsafe
out of hours crisis
samaritans number
text shout
85258
116123
nhs 111 mental health
suicide hotline
i need to speak to someone urgently
need to talk to someone right now
where can i go in an emergency
im not safe
i dont feel safe
feel unsafe
unsafe tonight
cant cope need help today
nervous breakdown
im in a bad way need help
sos
dial 999
emrgency
need urgent support
immediate help
psych emergency
i need help asap
help now please
childline
papyrus hopeline
"""
HURT = """
he puts his hands on me
my uncle touches me
my stepdad touched me when i was little
he put his hands round my neck
he takes my wages
my son takes my pension
my daughter takes my money off me
he says he will take the kids
shes threatening to take my children away
he goes through my phone
my boyfriend reads all my texts
he wont give me my passport back
they kept my passport
my husband has my papers and wont give them
he makes me have sex
he forces himself on me
my parents want me to marry someone i dont want
being made to marry my cousin
im not allowed out
he doesnt let me see my friends
he locks the door so i cant leave
carer is rough with my mum
my nan has bruises from the care home
staff at the care home hit my dad
next door are hitting their child
i can hear the neighbours kid screaming and being hit
a child i know is being hurt
my dad beats my mum
my brother hits my mum
my mums boyfriend scares me
im scared of my stepdad
my ex keeps following me
my ex wont leave me alone
he turns up at my work
someone is following me home
he broke my arm
he spat at me and pulled my hair
she throws plates at me
my wife hits me
my girlfriend slaps me
i get beaten at home
my son hits me when he is drunk
he says if i leave he will kill me
threatened to kill me
he watches everything i do
he controls everything
walking on eggshells at home
he has naked pictures of me and says he will share them
my landlord wants sex for rent
my boss keeps touching me
groomed online
an older man is asking my daughter for pictures
dealers took over my flat
they make me work and dont pay me
fgm
my family will kill me if they find out
i was assaulted
attacked in the street
my partner gets violent when he drinks
my friend is being beaten by her husband
im bruised and scared to leave him
my exs brother keeps turning up outside my flat
"""
SPANISH = """
tome muchas pastillas => crisis
me he tragado un bote de pastillas => crisis
he bebido lejía => crisis
no aguanto más => crisis
ya no puedo con mi vida => crisis
mi vida no tiene sentido => crisis
soy una carga para todos => crisis
quiero desaparecer => crisis
quiero dormir y no despertar => crisis
estoy en el puente y quiero saltar => crisis
las voces me dicen que me mate => crisis
las voces me dicen que salte => crisis
mi amiga dice que se quiere morir => crisis
mi hijo se corta los brazos => crisis
he vuelto a cortarme => crisis
lo voy a hacer esta noche => crisis
todos estarían mejor sin mi => crisis
me despido de todos => crisis
para que seguir viviendo => crisis
no tengo esperanza => crisis
quiero que todo acabe => crisis
tengo pensamientos de hacerle daño a mi bebé => others
voy a matar a alguien => others
las voces me dicen que mate a mi madre => others
tengo miedo de hacer daño a mis hijos => others
quiero pegar a mi hermano => others
necesito ayuda ya => crisis
emergencia => crisis
número de emergencias => crisis
línea de crisis => crisis
teléfono de la esperanza => crisis
no me siento segura => crisis
necesito hablar con alguien urgente => crisis
llamar a una ambulancia => crisis
ayuda inmediata => crisis
mi marido me insulta y me empuja => hurt
mi padre le pega a mi madre => hurt
mi tío me toca => hurt
me obliga a tener relaciones => hurt
me quitó los papeles => hurt
me quiere quitar a mis hijos => hurt
mi jefe no me paga y tiene mi pasaporte => hurt
mi ex no me deja en paz => hurt
me revisa los mensajes => hurt
quieren casarme con un primo => hurt
"""
PORTUGUESE = """
tomei muitos comprimidos => crisis
engoli uma caixa de comprimidos => crisis
bebi lixívia => crisis
não aguento mais => crisis
já não consigo mais viver assim => crisis
a minha vida não tem sentido => crisis
sou um peso para todos => crisis
quero desaparecer => crisis
quero dormir e não acordar => crisis
estou na ponte e quero saltar => crisis
as vozes dizem para eu me matar => crisis
as vozes mandam eu pular => crisis
a minha amiga diz que quer morrer => crisis
o meu filho anda a cortar-se => crisis
voltei a cortar-me => crisis
vou fazer isso hoje à noite => crisis
todos ficariam melhor sem mim => crisis
estou a despedir-me de todos => crisis
para que viver => crisis
não tenho esperança => crisis
quero que tudo acabe => crisis
tenho pensamentos de magoar o meu bebé => others
vou matar alguém => others
as vozes mandam matar a minha mãe => others
tenho medo de machucar meus filhos => others
quero bater no meu irmão => others
preciso de ajuda agora => crisis
emergência => crisis
número de emergência => crisis
linha de crise => crisis
não me sinto seguro => crisis
socorro => crisis
preciso falar com alguém urgente => crisis
chamar uma ambulância => crisis
ajuda imediata => crisis
o meu marido empurra-me e insulta-me => hurt
meu pai bate na minha mãe => hurt
o meu tio toca-me => hurt
me obriga a fazer sexo => hurt
ficou com os meus documentos => hurt
ele quer tirar-me os filhos => hurt
o patrão não me paga e ficou com o meu passaporte => hurt
o meu ex não me larga => hurt
lê as minhas mensagens => hurt
querem casar-me à força => hurt
"""
HARMLESS = """
cutting down on drinking
cut down smoking
killing it at work
could murder a curry
i could kill for a cup of tea
emergency plumber training
first aid course
my dog died
my mum is dying of cancer
dying parent support
die casting club
tie dye class
bridge players
rooftop garden
train to brixton
platform shoes
jumping on a trampoline
rope climbing
pills box reminder
taking my tablets on time
i take antidepressants
coming off tablets
side effects of paracetamol
support for baby blues
shaking hands with strangers
baby massage
hitting the gym
boxing class punch bag
self defence class
punch and judy show
football match kick about
touch rugby
dog grooming
arranged a meeting
wedding planning
care home visits volunteer
neighbours tea party
child minder
pension advice
lost my passport
took my kids to the park
keeps turning up late
just turn up
reading messages in a group chat
voices choir
hearing voices network
speaking voice
telling stories
burden of caring for my mum
hopeful steps
no point of contact
waking up early
sleeping badly
goodbye party for a volunteer
moving on from services
ended therapy last week
end of term social
ending stigma
safe space for women
safe sleeping for babies
is the group safe for trans people
crisis skylight
cost of living crisis
1999 group
se11 1aa
bus 111 to streatham
police recruitment
ambulance volunteer
quick help with forms
shouting in football
burnout at work
scared of flying
afraid of heights
worried about my daughters exams
angry all the time
anger management
attack on titan club
heart attack recovery
asthma attack
panic attack help
stroke survivors
i hurt my knee
my back is killing me
tired of being alone
sick of winter
fed up with my job
i give up smoking
give up sugar
nothing to do on sundays
burning incense
hot cross buns
=> spanish and portuguese
me muero de hambre
cortar verduras
clase de costura y corte
cruzar el puente
saltar a la comba
mi madre se está muriendo de cáncer
pastillas para dormir
tomo pastillas para la ansiedad
voces de mujeres coro
despedida de soltera
me toca a mi
tocar la guitarra
pegar carteles
morrer de saudade
cortar legumes
aula de costura
atravessar a ponte
saltar à corda
comprimidos para dormir
tomo comprimidos para a ansiedade
coro de vozes
festa de despedida
tocar guitarra
bater palmas
"""


def told(text: str) -> list[str]:
    return [line for line in text.splitlines() if line and not line.startswith("=>")]


def seen(text: str) -> list[str]:
    return told(text)[::2]


def unseen(text: str) -> list[str]:
    return told(text)[1::2]
