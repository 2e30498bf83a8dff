"""More lines of danger, plain and said indirectly, written against the reader in six rounds, and what it missed
was then mended. So they say what must stand, and not how well it reads lines that nobody has tried.
"""

SELF = """
i ate a load of sleeping pills
ive had about 40 tablets
been drinking and took all my meds
just downed a bottle of calpol
she took a load of her meds and wont wake up
drunk weedkiller
my brother drank antifreeze
sat on the edge of the multi storey
up on waterloo bridge and i cant see any other way
looking over the edge
im by the railway line and ive had enough
going to step out into traffic
next train that comes im going
got blades in my bathroom
hiding razors under my bed
i want out
i want out of this life
i wish i could just not exist
wish the ground would swallow me and never spit me out
ready to check out
nobody will find me
i wont be here tomorrow
you wont have to worry about me much longer
by the time you read this
tell my kids i love them
look after my cat when im gone
they will get over it
my kids deserve a better mum
better off 6 feet under
im a waste of space
i ruin everything for everyone
nothing will ever get better
ive got nothing to look forward to anymore
theres no light at the end of the tunnel
i dont see the point
not worth it anymore
i cant face tomorrow
i cant do another night like this
please make it stop
let me sleep forever
hope i get hit by a bus
wouldnt mind if i got run over
prayed god would take me
i think about death every day
obsessed with death
everytime i close my eyes i see myself hanging
cant stop thinking of ways to do it
tonight is the night
im going through with it
chickened out last time but not this time
i failed last time
survived an attempt last month
came out of icu after trying to kill myself
my boy has been cutting his legs
teen daughter self harms in the bath
found blood on my sons sleeves
been slicing my thigh
i bang my head on the wall when im upset
i pull my hair out and burn myself with cigarettes
i make myself bleed
havent eaten for 5 days on purpose
he keeps shouting in my head that i should be dead
i hear a man telling me to cut my throat
the tv is telling me to jump
they are telling me to set myself on fire
friend not answering and he said goodbye last night
my mum says she is going to end it
dad talking about not being around much longer
sister has locked herself in with a knife
student of mine said she doesnt want to live
client says he has a plan
my partner is suicidal what do i do
sucide
suisidal
wanttodie
i dont wnat to be here anymor
cnt cope nemore
kil me
kill me
end me
im dead inside
i feel nothing anymore and want to go
i cant keep living like this
on the verge
im losing it
i am about to break
cant stop crying want to die
i self harmed again today
i dont trust myself tonight
dont leave me alone i will do something
i will not make it through the night
its over for me
this is the end
i have run out of reasons
want to be dead like my brother
im better dead
been planning this for weeks and tonight i finally do it
i have a bag of pills next to me
tablets all laid out on the bed
im holding a blade
my wrists are bleeding
lost a lot of blood from cutting
ive took an od
took a cocktail of drugs to end it
bought a rope off amazon
driving fast hoping to crash
thinking of driving into a wall
walking into the sea
stood on the platform and cant move
everything is pointless
i am nothing
i am so alone i could die
everyone would be happier
nobody wants me here
nobody loves me
who would even care
im just in the way
i take up space
there is nothing left
i dont want tomorrow to come
dreading waking up
hoping to die in my sleep
want to sleep and not wake
want to go to sleep and never get up
want to be with god now
i miss my brother i want to be with him
i want peace forever
goodnight world
bye everyone
sorry for everything goodbye
wrote letters to my kids
my husband left a note and i cant find him
sister has gone missing she left a note
friend says hes going to jump
my colleague told me hes suicidal
wife took an overdose yesterday
my mum tried to kill herself
son keeps threatening to kill himself
daughter 14 wont stop cutting
i think my dad is going to do something silly
voices wont stop telling me im worthless and to do it
a voice says jump
my voices are commanding me to harm myself
im hearing things telling me to end my life
urges to hurt myself
want to hurt myself so bad
need to hurt myself
i want to feel pain
i punch walls till my hands bleed
i scratched my arms to bits
burning my arms with a lighter
swallowing batteries
i havent stopped purging and want to die
i cannot bear it
i cant stand it another day
its all too much i want it over
i cant breathe i cant do this
ive had it with everything
sick to death of living
over it all
whats the use
what is the point of going on
i no longer want to exist
dont want 2 live
i dnt want to b here
wantto die
wish i was ded
sewercide
suicidle
killmyslef
i just want 2 die
feelin suicidal rn
thinkin bout ending it all
idk how much longer i can hold on
cant hold on much longer
i need to die
i should be dead
i ought to die
it would be easier if i wasnt alive
i deserve to die
im a monster and should die
i feel unsafe with my thoughts
cant be trusted with my meds
hide my tablets from me
someone take my knives away
on the edge tonight
theres a bottle of vodka and 50 pills in front of me
i took them all
ive taken something
ive taken too much
i think ive overdosed
swallowed a load of painkillers an hour ago
mixed alcohol and diazepam to not wake up
i drank some antifreeze
knife to my wrist
gun to my head
tied a belt round my neck
sat here with a rope
im at beachy head
im on hungerford bridge
going to the tracks
the lorry will do it
done with this world
i am finished with life
life has no meaning
i cant live anymore
i cannot go on living
dont want another day
dont wish to live
i dont want to be a part of this world
i dont feel like living
i hate my life so much i want it to end
im a burden on my mum
burdening everyone
theyre better without me
they wont miss me
no one would notice
i wont be missed
if i just vanished
wish i never existed
i wish i would die
please let me die
pray i die
hoping for death
death would be easier
the only way out is death
theres only one way out
suicide is the only option
i feel there is no other way
no way forward
there is no point
whats the point in living
why am i even alive
why bother living
why carry on
whats left to live for
i have nothing to live for
i feel so hopeless
im helpless and hopeless
totally lost hope
last night i tried to end my life
i keep trying to kill myself
my girlfriend is threatening suicide
my boyfriend says he cant go on
my neighbour is on the window ledge
my cousin keeps cutting
my little sister hurts herself
my kid said she wants to be dead
my dad keeps talking about dying
pupil has been self harming
friend took pills what do i do
how to stop my friend killing herself
mum is suicidal
i cut
i cut last night
cutter
selfharm urges
urge to cut
i keep hitting myself
burnt myself again
pulling my hair out and scratching
voices tell me im better off dead
voices say do it
voices keep saying kill yourself
hearing voices that tell me to hurt myself
the voices are winning
demons in my head say end it
cant go on any longer
cant keep going
cannot do it anymore
i cant any more
im not coping
im not ok and scared of what ill do
im going to lose it tonight
everything is falling apart and i want out
ive reached the end
end of my tether
no strength left
i give up
goodbye my friends
i love you all goodbye
this is my last post
see you on the other side
i said goodbye to my family
final goodbye
i just want everything to be over
so tired of fighting
fighting every day just to stay alive
i dont know if i can stay alive
trying to stay alive
staying safe tonight is hard
i keep planning my suicide
googling how to die
searching for ways to kill myself painlessly
paracetamol overdose what happens
how many sleeping tablets would kill you
my pills are calling me
i emptied the medicine cabinet
shes swallowed something
my daughter drank perfume to hurt herself
he has cut his wrists
shes on the bridge
he is stood on the ledge
my nephew tried to hang himself
my best mate killed himself and i want to join him
i want to join my dad
wanna be with my baby in heaven
no one needs me
im useless to everyone
everyones better off
i make everyones life worse
dont see myself living past christmas
i wont see christmas
not going to be here at christmas
theres nothing to live for
lifes not worth it
life is unbearable
living is too painful
its never going to get better
it wont get better
i have no fight left in me
i am done fighting
im tired of being here
tired of existing
exhausted of life
fed up of living
cant keep pretending
im at rock bottom
rock bottom
im sinking
drowning in depression want to end it
end the pain
make the pain stop
want the pain to stop
need this to end
i need it to stop
cant deal with life
cant handle this anymore
i cant survive this
i wont survive
my voices tell me to hurt myself
theres a voice in my head telling me to jump
he hears voices telling him to kill himself
hearing voices to kill myself
self harm relapse
relapsing again with cutting
i cut too deep
cut too deep and its bleeding
stitches from self harm
want to cut
want to cut myself
feel like cutting
tempted to cut
burning myself with a lighter
i hurt myself last night
scared of myself
im scared of my own mind
dont feel safe in my own head
not safe alone
unsafe to be alone
i shouldnt be left alone
please dont let me be alone tonight
goodbye
saying my goodbyes
i have said my goodbyes
last words
ive had all my sertraline at once
swallowed bleach
got a noose round my neck
im on top of a building
about to jump off the balcony
i want to die please help
thinking about suicide again
i dont want to exist anymore
life feels pointless
no one cares if i live or die
i feel like a burden to my kids
ill be dead by morning
my brother has overdosed
my friend keeps cutting herself
i think my son is suicidal
voices telling me to take my tablets all at once
been harming myself again
i cant promise ill be alive tomorrow
cant see the point in carrying on
so low i could end it
end of life for me
want everything to stop
please god end my life
im scared i will kill myself
ive written a suicide note
if i wasnt here theyd be fine
i keep thinking about jumping in front of a train
nothing matters anymore
my whole life is a mess and i want out
hate waking up every morning wish i didnt
"""
OTHERS = """
i want to punch my flatmate
i could throttle my husband
scared i will drop the baby on purpose
keep thinking what if i drown my baby in the bath
i had a thought about smothering my son
horrible images of stabbing my daughter
worried im going to hurt my little girl
i get so mad i want to shake him
i smacked my son too hard
i threw a cup at my partner
i slapped my mum
i lost my temper and hurt my child
i bit my boyfriend in a rage
i cant stop hitting my girlfriend
i want to stop being violent at home
i beat my wife
im going to kill him
gonna stab my ex
gonna kill them all
i will hurt him if he comes near
want to hurt the man who did this
my voices want me to kill my neighbour
demons telling me to harm my family
satan tells me to kill my children
feel like running people over
i want to burn down his house
my brother is threatening to stab people
my son says he will shoot up his school
husband says he wants to kill his boss
i feel murderous
might lose control and hit my kid
i am scared of what i might do to my baby
im a danger to others
im afraid im going to attack my carer
i feel like im going to explode and hurt somebody
i keep imagining pushing someone under a train
urge to push someone in front of a train
thoughts of stabbing my partner with the kitchen knife
ocd thoughts of harming my child
i nearly hit my baby
i screamed at my baby and shook her
i am hitting my children
i want to slap my toddler
so angry with my ex i want to burn his car
plan to get back at my boss with a knife
i hate him i want him dead
i want my stepdad dead
wish my husband was dead
i could have killed her
going to kill my dad when he gets home
ill kill him
im gonna hurt someone if i dont get help
the voice says stab her
the devil wants me to kill my mum
i hear voices to hurt my sister
my head tells me to attack strangers
my teenage son keeps attacking his sister
afraid my brother will hurt someone
my flatmate says he is going to kill our landlord
how do i stop hitting my partner
i get violent when im drunk
i have hurt my girlfriend and need help to stop
scared of being alone with my baby in case i hurt him
postnatal depression thoughts of hurting baby
i want to murder my husband
i want to strangle my mother in law
could kill my ex
i feel like hitting my mum
scared i will stab someone
urges to stab people
worried i might hurt my baby
intrusive thoughts about my baby dying by my hands
afraid to be alone with my newborn
i dont feel safe with my baby
i might harm my child
i shook my baby last night
i slapped my daughter and feel awful
hit my son
hurt my partner last night
pushed my mum over
i punched my brother
i threatened my wife with a knife
voices tell me to kill people
the voices are telling me to hurt my mum
voices command me to attack
im hearing voices telling me to hurt others
thinking of killing my dad
plotting to kill
going to stab him
want to kill someone
want to hurt someone
i will kill someone
need help not to hurt people
i think im going to hurt someone
my brother wants to hurt people
my friend is going to kill his ex
my partner says he will hurt someone
he wants to kill somebody
i get urges to smother my baby
dropping my baby out the window thoughts
i want to hit someone
feel like i could hit someone
i could hurt someone right now
i could kill him
i swear ill kill her
i want to hurt my neighbour
im scared i might hurt my kids
scared of hurting my son
fear of harming my newborn
fear i will harm others
thoughts about harming other people
violent thoughts
violent thoughts towards my mum
ive been violent to my wife
i am violent
i hit my mum last night
i grabbed my girlfriend by the throat
strangled my girlfriend
i smothered my baby
i cant control my anger and hit my kids
i hurt people when im angry
voices tell me to hurt my children
voices want me to stab someone
voices say attack him
my dad said he is going to kill someone
my ex is threatening to hurt himself and others
friend wants to hurt her baby
she wants to hurt the baby
my wife says she might harm the baby
my daughter is scared she will hurt her baby
i want to hurt my mum
im going to hurt someone tonight
i feel like killing my neighbour
scared ill do something to my baby
thoughts of throwing my baby down the stairs
i hit my child today
voices say hurt your wife
i want to smash her skull
i attacked my brother
worried about hurting the kids
what if i stab my husband
i might lose it and kill him
my cousin is going to shoot someone
how to stop wanting to hurt people
bad thoughts about hurting children
"""
URGENT = """
999 mental health
phone 111
whats the crisis line
crisis phone number
how do i contact the crisis team
lambeth crisis team number
slam crisis line
home treatment team
sameritans
ring the samaritans
shout textline
text line for crisis
who can help me right now
need somebody now
i need help immediately
i need help tonight
emergency help brixton
emergency psychiatrist
urgent appointment mental health
urgent counselling
speak to someone now
i need to go to hospital
take me to hospital
where is a and e
having a breakdown
having a mental breakdown
im in crisis
mental health crisis
my mum needs urgent help
my son needs help now
help my friend is in danger
what number do i ring in an emergency
who do i phone
not safe
i feel so unsafe
im not feeling safe tonight
safe place to go tonight crisis
24 hour helpline
24/7 support line
sane line
nhs helpline mental health
psychiatric help now
desperate need help
please someone help me
help asap
emergancy
ambulence
999 or 111
call an ambulance
cant wait need to see someone today
who can i call
what is the number for samaritans
crisis helpline number uk
number for crisis line in lambeth
nhs 111 option 2 mental health
ring 999 or go to a&e
ambulance please
i need an ambulance for my friend
emergency
mental health emergency number
urgent mental health support
urgent
need to see a doctor urgently
need help right now please
can someone help me now
i need to talk to someone now
crisis text line
crisis team phone
crisis house lambeth
psychiatric emergency
sos
help me im scared
im scared and alone need someone
i am not safe
i dont feel safe at all
feeling unsafe
not feeling very safe
i cant keep safe
out of hours mental health team
out of hours doctor
night time crisis
samaratins
samaritan
shout 85258
papyrus
calm
call someone now
emergency contact
police
999!
crisis number please
number for crisis team
mental health crisis team lambeth
111 nhs
nhs111
call 111 for mental health
dial 111
999 ambulance
emergency line
emergency services
who to call in an emergency
i need urgent help
urgent help needed
help urgently
help needed now
i need help
help
need help asap
need help today
im in crisis help
in crisis
crisis support
crisis service
suicide helpline
suicide line
samaritans phone number
text samaritans
text shout
shout
i am not feeling safe
dont feel safe
i need to be safe
i need a crisis bed
somewhere safe tonight
talk to someone right now
need to speak to someone tonight
someone to talk to now
helpline
hotline
i need to call someone
need to ring someone now
who do i ring
where can i get help now
where do i go in a crisis
what do i do in a mental health crisis
mental health emergency
a&e
emergency services number
crisis mental health team
mental health crisis help
help in a crisis
home treatment
crisis resolution
phone samaritans
samaritans helpline
call samaritans
shout crisis text
text 85258
111 mental health
999 help
ring 999
ring for an ambulance
get me an ambulance
need police
very urgent
need urgent mental health help
urgent care
same day help
help today please
i need help right away
im desperate
desperate
please help
someone help
help!!!
feeling really unsafe
i am unsafe
im not safe right now
crisis number lambeth
ambulance now
mental health helpline 24 hours
need help fast
urgent gp
someone to talk to urgently
samaritans uk
emergency contact number
call the crisis line
999 police
who can i speak to right now
i dont feel safe tonight
where to go if suicidal
111 option two
get me help
"""
HURT = """
he beats me
husband pushes me around
my bf choked me last night
dad punches walls and i am frightened
my mum slaps us
he burned me with a cigarette
she scratches and bites me
partner pinned me down
my uncle did things to me
a man at church touched my son
teacher touching kids
my brother in law comes into my room at night
forced to have sex with my husband
he wont use a condom and makes me
he films me without asking
ex posted my nudes
my ex is sending my pictures to people
he has got my bank card
my grandson spends my pension
carer stole from my nan
my niece has taken mums savings
husband hides my passport
my sponsor kept my brp
he keeps saying he will have the kids taken off me
ex wont let me see my daughter
he reads my whatsapp
my wife checks my phone every night
he put a tracker on my car
he makes me account for every penny
he tells me what to wear
not allowed to see my family
i have to ask permission to go out
he locked me in the bedroom
i am kept in the house
my inlaws treat me like a slave
husbands family hit me
i am being sent to pakistan to be married
dont want to get married but my dad says i must
my family want to send me back to get cut
cut as a girl and in pain
someone is living in my flat and wont go
they use my flat for drugs
made to sell drugs
work 16 hours no pay they have my passport
my gran is shouted at in her care home
dad has marks on his arms from the nursing home
the nurse slapped my husband
kid next door always crying and has bruises
i think my neighbour is hurting her child
my nephew is left alone all night
man messaging my 13 year old
ex keeps ringing me
someone keeps following me
he waits outside my work
my neighbour keeps banging on my door and threatening me
im frightened of my son
scared of my dads temper
my mum is scared of my dad
he smashes things up
my boyfriend gets really jealous
she screams at me all day
he calls me stupid and worthless
my partner controls my money
he says no one will believe me
he threatened me with a knife
how do i leave my husband he is violent
i ran away from home because dad hits me
got beaten up for being gay
racist neighbours attacking us
people shouting abuse at me in the street
raped at a party
is this abuse
my husband slapped me yesterday
he gets physical with me
boyfriend grabbed my throat
partner kicked the door down
my wife throws stuff at me
he forced me to do things in bed
woke up and he was having sex with me
my grandad used to touch me
someone touched me on the bus
a neighbour is touching kids
my carer takes my bank card
my son makes me give him my pension
daughter has taken all my savings
my nephew has moved in and wont leave
he keeps my passport locked away
he took my phone so i cant call anyone
my partner reads my emails
boyfriend has my passwords
he tracks where i go
he rings me 50 times a day
he follows me to work
ex is outside my house
my ex turned up at the kids school
man keeps following me on the bus
he said he would kill me if i left
he says he will burn the house down
my brothers say they will kill me for dating
my dad wants me to marry his friends son
they have booked my wedding and i dont know him
i cant leave the house without him
my husband doesnt let me work
my mother in law keeps me locked in
mum hits me with a belt
my parents beat me
my stepmum starves me
my dad hits my little brother
the kid upstairs is always being shouted at and hit
i think a child is being abused
i hear a woman screaming next door
my friends boyfriend hits her
my sister is in an abusive relationship
my daughters partner controls her
my mum has bruises i think its the carer
my dad isnt being fed in the home
staff are rough with residents
my brother with learning disability is being used for his money
im scared to go home tonight
im frightened of my partner
my boyfriend scares me sometimes
i am afraid of my wife
abused by priest
my teacher sends me sexual messages
i was groomed when i was 13
he shared my pictures
someone is blackmailing me with photos
gang making me carry drugs
they wont let me leave my job and have my papers
boss doesnt pay me and locks me in
people have taken over my home
i was attacked last night
i was raped
honour violence
he spits on me
she bit me
kicked out by my abusive husband
my husband is beating me
my wife punches me
my boyfriend raped me
ex partner stalking me
he hurts me
she hurts me
hes hurting me
my dad hurts me
he hit me again
he keeps hitting me
my partner pushed me down the stairs
he pulled a knife on me
he puts his hands round my throat
he touches me when i dont want it
my stepfather touches me at night
my brother touched me
i was touched as a child
my boss touched me
hands on my daughter
he took my children
he took the kids and wont bring them back
my ex has taken my baby
they took my pension
my carer takes my pension
my son takes all my money
my husband takes my wages
he spends my benefits
reads my texts
going through my messages
he looks at my phone
he wont let me have a phone
my parents are forcing me to marry
i dont want to marry him
being taken abroad to marry
my family found me a husband i dont want
married at 15
my husband bought me from my family
he has my passport and visa
my employer has my passport
hiding my documents
care home staff are cruel
my mum is being hurt in her care home
carers dont feed my nan
carer hits my brother
worried about bruises on my dad in care
neighbours child is being beaten
the boy next door is left alone
kid in my class has bruises
my friends dad beats her
my mum gets hit by her boyfriend
dad hits mum
i saw my dad hit my mum
my sons girlfriend hits him
my ex turns up at my house
my ex is outside
my ex follows me
my exs friends are threatening me
man outside my flat every night
hes watching me
i think im being stalked
he threatens to kill my dog
he threatens to take the kids
he says hell kill himself if i leave
he doesnt let me go out
he decides everything
im not allowed friends
my husband is violent
my boyfriend is abusive
emotionally abusive mum
financial abuse
elder abuse
child abuse
county lines
forced to sell sex
trafficked to london
he hit me
husband hit me last night
my husband hits the kids
my dad hits us
mum beats me with a shoe
my boyfriend threw me against the wall
she attacked me with a knife
partner bites me
he drags me by my hair
i am being abused
my girlfriend abuses me
he wont stop touching me
uncle touching me
my cousin touched me when we were kids
a teacher put his hand on my leg
his hands were all over me
he made me touch him
he has sex with me when i say no
forced me to have an abortion
he wont let me take my pill
they took my kids
he is going to take my son abroad
my ex took our daughter
her dad wont bring her back
mum in law takes my wages
my brother took my mums pension
someone is stealing from my dad
he has control of all our money
my wife goes through my phone
he read my diary
he checks who i text
he put an app on my phone
they are making me marry my cousin
i was married off at 16
im engaged to someone i dont want to marry
my family is planning my wedding without asking me
husband keeps my papers
my boss took my passport
the agency has my passport
they hid my visa
the carer shouts at my dad
my mum isnt safe in her care home
carers leave my mum in bed all day
my nan says the staff hit her
my neighbour hits her kids
the children upstairs are left alone
kid next door crying all night
the little girl next door is scared of her dad
my dad pushes my mum
dad beats mum
my stepdad hits my mum
my mums partner hurts her
i saw my dad strangle my mum
my sisters husband beats her
my exs dad turned up at my door
ex boyfriend keeps coming to my house
hes outside my house
he keeps texting me even though i blocked him
a man followed me home
stranger keeps following me
i am scared of my ex
terrified of my husband
my brother scares me
im scared hell find me
he found where i live
hes going to kill me
he said hed kill the kids
he threatened to burn me
my family are after me
i ran away from my husband
leaving my abusive partner
he controls who i see
im a prisoner in my home
hes got videos of me
my ex posted pictures of me online
stranger asking my son for pictures
im being trafficked
working for no money
living with the people who hurt me
they use my house to sell
my partner strangles me
he hits me with a belt
husband rapes me
she kicks and punches me
he wont let me leave the house
my dad touches me
my uncle keeps touching my daughter
he took all my benefits
my son hits me for money
he reads all my messages
scared he will kill me
forced marriage help
they kept my passport at work
my nan is being abused by her carer
bruises on my mum from carers
neighbour screaming at her baby and hitting him
ex keeps turning up at my work
stalked by my ex
my mum hits my little sister
he locks me in the flat
my boyfriend says he will post my nudes
my wife controls everything i do
gang are using my home
my family say they will kill me
afraid of my dad
"""
SPANISH = """
me tome un frasco de pastillas
mi hermano se tomo veneno
estoy en la azotea
quiero tirarme a las vias
no le veo sentido a la vida
estoy harta de vivir
no valgo nada
nadie me echaria de menos
ojala no hubiera nacido
me quiero ir para siempre
escribi una carta de despedida
mi hija se hace cortes
las voces me mandan matarme
no puedo mas con todo
esta noche lo hago
me estoy haciendo daño
quiero acabar con todo
mi novio quiere suicidarse
quiero pegarle a mi hijo
a veces quiero matar a mi marido
miedo de hacerle daño a mi bebe
le pegue a mi mujer
urgente necesito ayuda
necesito ayuda urgente
a quien llamo si estoy en crisis
ambulancia
no estoy a salvo
ayuda por favor
numero de urgencias
mi novio me pega
mi marido me quita el sueldo
mi hijo me roba la pension
no me deja trabajar
me obligan a casarme
mi padrastro me tocaba
me amenaza con quitarme los niños
me encierra en casa
mi ex me sigue
tengo miedo de mi marido
en la residencia tratan mal a mi madre
los vecinos pegan a su hijo
me he tomado todas las pastillas
me quiero tirar por el balcon
estoy pensando en matarme
no quiero seguir
no quiero estar mas aqui
ya no aguanto esta vida
mi vida es una mierda y quiero morir
todos me odian mejor me muero
las voces me dicen que me corte
adios a todos
mi madre intento suicidarse
mi amigo esta en el puente
me corto los brazos
me siento inutil y sin esperanza
no veo salida
quisiera no despertar
ganas de hacerle daño a mi hermano
quiero matar a mi padre
oigo voces que me dicen que mate
pegue a mi hija
tengo miedo de perder el control y pegarle al niño
necesito una ambulancia
telefono de emergencia
necesito ayuda urgente por favor
linea de ayuda suicidio
estoy en crisis
samaritanos
mi marido me golpea
me grita y me insulta todos los dias
mi novio revisa mi telefono
me quito el pasaporte
no me deja ver a mi familia
mi jefe me toca
mi abuelo me toco
mi hijo me pega
me amenaza con matarme
me siguen por la calle
quieren que me case
vivo con miedo de mi esposo
en la residencia le gritan a mi abuela
quiero matarme
quiero quitarme la vida
me tome veinte pastillas
se tomo todas las pastillas
tomo cloro
me corto las venas
me corto
me hago cortes en las piernas
no quiero vivir
no quiero estar aqui
no tengo motivos para vivir
nadie me va a extrañar
soy una carga para mi familia
me quiero despedir
me despido
estoy pensando en saltar del puente
voy a tirarme al metro
escucho voces que me dicen que me haga daño
oigo voces que me ordenan matar
tengo ganas de matar a mi jefe
miedo de hacer daño a mi bebé
le hice daño a mi hijo
golpee a mi esposa
quiero ahorcar a mi hermano
emergencia salud mental
numero de crisis
llamar al 112
llama a una ambulancia
necesito ayuda
ayuda
ayuda ahora
me pega mi marido
mi padre me pegaba
mi papa le pega a mi mama
mi tio abuso de mi
me tocan en el trabajo
me quitaron el pasaporte
mi pareja controla mi dinero
me persigue mi ex
no me dejan salir
maltratan a mi abuela en la residencia
creo que a un niño le pegan
me voy a matar
voy a acabar con todo
quiero morirme ya
no le encuentro sentido a nada
ya no tengo fuerzas
no tengo ganas de nada y quiero morir
ojala me muera
preferiria estar muerta
tome pastillas para morirme
me trague las pastillas de mi madre
mi hija intento matarse
mi hermano dice que se va a matar
mi amiga se corta
me quemo con cigarros
las voces me gritan que me mate
oigo voces que me dicen que salte
tengo pensamientos suicidas
quiero saltar por la ventana
voy a matar a mi marido
ganas de pegarle a alguien
pienso en hacer daño a la gente
creo que voy a hacerle daño a mi hija
le pego a mis hijos
ayuda emergencia
llamar emergencias
policia
crisis
me siento en peligro
necesito hablar con alguien ahora
mi esposo me pego anoche
mi pareja me empujo
mi mama me pega
mi tio me tocaba de niña
mi jefe me acosa
mi novio me amenaza
mi marido no me deja salir de casa
me controla el telefono
mi marido tiene mi pasaporte
me quieren casar
mi papa golpea a mi mama
le pegan al niño de al lado
vive amenazada por su ex
quiero acabar con mi vida
me tome todas las pastillas del bote
no quiero vivir asi
mi hermana se quiere matar
las voces me ordenan saltar
nadie me extrañaria si muero
me hago cortes
quiero matar a mi vecino
tengo miedo de dañar a mi bebe
ayuda urgente por favor
no me siento a salvo
mi esposo me golpea
mi padre abusa de mi hermana
me quitan el dinero
me vigila el movil
"""
# The last round of Spanish stands here too.
PORTUGUESE = """
tomei um frasco de remédios
o meu irmão bebeu veneno
estou no telhado
quero me jogar da ponte
não vejo sentido na vida
estou cansada de viver
não valho nada
ninguém sentiria a minha falta
queria não ter nascido
quero ir embora para sempre
escrevi uma carta de despedida
a minha filha corta os braços
as vozes mandam-me matar
não consigo mais
hoje à noite faço isso
ando a magoar-me
quero acabar com tudo
o meu namorado quer se matar
quero bater no meu filho
às vezes quero matar o meu marido
medo de magoar o meu bebé
bati na minha mulher
urgente preciso de ajuda
preciso de ajuda urgente
a quem ligo se estou em crise
ambulância
não estou em segurança
ajuda por favor
número de urgência
o meu namorado bate-me
o meu marido tira-me o ordenado
o meu filho rouba-me a reforma
não me deixa trabalhar
obrigam-me a casar
o meu padrasto tocava-me
ameaça tirar-me os filhos
tranca-me em casa
o meu ex segue-me
tenho medo do meu marido
no lar tratam mal a minha mãe
os vizinhos batem no filho
tomei todos os comprimidos
quero atirar-me da varanda
estou a pensar em matar-me
não quero continuar
não quero mais estar aqui
já não aguento esta vida
a minha vida é uma merda e quero morrer
todos me odeiam mais vale morrer
as vozes dizem para me cortar
adeus a todos
a minha mãe tentou suicidar-se
o meu amigo está na ponte
corto os braços
sinto-me inútil e sem esperança
não vejo saída
queria não acordar
vontade de fazer mal ao meu irmão
quero matar o meu pai
oiço vozes que me mandam matar
bati na minha filha
tenho medo de perder o controlo e bater na criança
preciso de uma ambulância
telefone de emergência
preciso de ajuda urgente por favor
linha de apoio suicídio
estou em crise
samaritanos
o meu marido bate-me
grita comigo e insulta-me todos os dias
o meu namorado vê o meu telemóvel
tirou-me o passaporte
não me deixa ver a família
o meu patrão apalpa-me
o meu avô tocou-me
o meu filho bate-me
ameaça matar-me
seguem-me na rua
querem que eu case
vivo com medo do meu marido
no lar gritam com a minha avó
quero me matar
quero tirar a minha vida
tomei vinte comprimidos
ele tomou todos os comprimidos
bebi lixivia
cortei os pulsos
corto-me
corto as pernas
não quero viver
não quero estar aqui
não tenho motivos para viver
ninguém vai sentir a minha falta
sou um fardo para a minha família
quero despedir-me
despeço-me
estou a pensar em saltar da ponte
vou atirar-me ao metro
oiço vozes que me dizem para me magoar
oiço vozes que mandam matar
tenho vontade de matar o meu chefe
medo de fazer mal ao meu bebé
fiz mal ao meu filho
bati na minha esposa
quero estrangular o meu irmão
emergência saúde mental
número de crise
ligar 112
chame uma ambulância
preciso de ajuda
ajuda
ajuda agora
o meu pai batia-me
o meu pai bate na minha mãe
o meu tio abusou de mim
apalpam-me no trabalho
tiraram-me o passaporte
o meu companheiro controla o meu dinheiro
o meu ex persegue-me
não me deixam sair
maltratam a minha avó no lar
acho que batem numa criança
vou-me matar
vou acabar com tudo
quero morrer já
não encontro sentido em nada
já não tenho forças
não tenho vontade de nada e quero morrer
oxalá morresse
preferia estar morta
tomei comprimidos para morrer
engoli os comprimidos da minha mãe
a minha filha tentou matar-se
o meu irmão diz que se vai matar
a minha amiga corta-se
queimo-me com cigarros
as vozes gritam para eu me matar
oiço vozes que me dizem para saltar
tenho pensamentos suicidas
quero saltar da janela
vou matar o meu marido
vontade de bater em alguém
penso em fazer mal às pessoas
acho que vou magoar a minha filha
bato nos meus filhos
ajuda emergência
ligar emergência
polícia
crise
sinto-me em perigo
preciso de falar com alguém agora
o meu marido bateu-me ontem
o meu companheiro empurrou-me
a minha mãe bate-me
o meu tio tocava-me em criança
o meu chefe assedia-me
o meu namorado ameaça-me
o meu marido não me deixa sair de casa
controla-me o telemóvel
o meu marido tem o meu passaporte
querem casar-me
batem no menino do lado
vive ameaçada pelo ex
quero acabar com a minha vida
tomei a caixa toda de comprimidos
não quero viver assim
a minha irmã quer matar-se
as vozes mandam-me saltar
ninguém sentiria falta se eu morresse
faço cortes nos braços
quero matar o meu vizinho
tenho medo de magoar o bebé
ajuda urgente por favor
não me sinto segura
o meu marido espanca-me
o meu pai abusa da minha irmã
tiram-me o dinheiro
vigia o meu telemóvel
estou a pensar em acabar com tudo
só quero dormir para sempre
tomei uma overdose
a minha mãe tomou comprimidos a mais
o meu irmão tentou enforcar-se
não tenho mais forças para viver
sou um fracasso e quero morrer
ando a cortar os braços
as vozes mandam-me cortar
ninguém quer saber de mim
mais valia estar morto
não quero mais esta vida
a vida não faz sentido
quero pôr fim a isto
vou saltar da varanda
me corto quando estoy triste
me voy a tirar al metro
estoy cansada de todo quiero morirme
mi hijo dice que no quiere vivir
mi amigo se despidio de todos
me trague un monton de pastillas
la vida no vale nada
todo seria mejor sin mi
mi papa se intento matar
quiero que se acabe todo
no veo razon para seguir
tenho vontade de bater na minha mulher
vou esfaquear alguém
as vozes mandam matar o meu filho
medo de perder a cabeça e magoar os meus filhos
quiero golpear a mi padre
voy a apuñalar a mi jefe
las voces me dicen que ataque a la gente
tengo pensamientos de ahogar a mi bebe
preciso de ajuda urgentemente
linha de emergência
chamem uma ambulância
ligar para o 999
onde posso ir numa crise
não estou segura
necesito hablar con alguien ya
donde puedo ir en una crisis
ayuda rapida
estoy en peligro
o meu namorado empurra-me
o meu marido controla tudo
ele tira-me o telemóvel
a minha sogra bate-me
não posso sair de casa ele não deixa
ficaram-me com o passaporte
o meu patrão não me paga
o meu pai bate no meu irmão
fui agredida
fui violada pelo meu primo
obrigam-me a casar com um primo
o meu ex anda atrás de mim
mi marido me empuja
mi novio me revisa el celular
mi suegra me maltrata
el me quita el dinero
mi jefe me quito el pasaporte
mi hermano golpea a mi madre
fui abusada
mi ex me espera fuera del trabajo
me quieren casar a la fuerza
tengo miedo de volver a casa
mi cuidadora me grita
mi vecino le pega a su hija
mi pareja es violenta
"""
HARMLESS = """
gardening
coffee morning brixton
i want to meet people
lonely since my husband died
new mum feeling low
can't sleep at night
panic attacks on the tube
scared to go outside
afraid of going out
anxious about work
worried about money
my son has autism
looking after my mum with dementia
trouble with my neighbours noise
my ex and i share the kids
divorce support
dads group
angry with my brother
arguing with my partner
fed up of being on my own
tired all the time
cant get out of bed
low mood
crying all the time
feel numb
feeling lost
lost my job
lost my mum last year
my friend died in a car crash
grief after suicide group
suicide bereavement support
self defence for women
boxing for mental health
hit a rough patch
beat the blues
beating addiction
stop drinking
kick the habit
kicking a ball about
punching above my weight
cut down on weed
cutting and pasting collage
knife skills cookery class
shoot some hoops
photo shoot
killing eve fans
murder mystery night
dead tired
deadline stress
night bus
bridge club
train spotting club
jump in the lake swim
cold water swimming
river walk along the thames
rooftop yoga
window box gardening
rope making
tablets for depression side effects
medication review
coming off antidepressants
pills dont work for me
hearing voices group
i hear voices
voice lessons
telling my story
tell me about groups
told to come here by my gp
my doctor said to get support
worried about my mate who drinks
my wife is in hospital
sectioned last year
discharged from hospital
waiting list for therapy
first appointment
help with universal credit
help with forms today
somewhere to go today
open now
tonight
talk to someone
someone to talk to
someone to listen
safe space
safe space for lgbt
women only space
food bank
emergency housing
police complaints
111 bus
mind lambeth
children's centre
baby group
pregnant and anxious
parenting teenagers
touch typing course
massage
marriage counselling
passport help
pension credit
care home choir
carers group
nurse led clinic
neighbourhood group
kids activities
pictures of the borough
photography
sharing stories
life drawing
life skills
end of life care
goodbye to smoking
hope
hope cafe
burden
purpose in life
meaning of life discussion
quiet place
quero fazer amigos
grupo de mães
aulas de inglês
busco grupo de mujeres
clases de ingles gratis
me siento sola
me siento triste
estoy deprimida
perdí a mi madre
estou triste
perdi o meu pai
ayuda con papeles
ajuda com documentos
no puedo dormir por la noche
ansiedad por el trabajo
crianza de hijos
criar filhos sozinha
i cant find a group near me
cant get out much
dont know where to start
im new to london
my son wont go to school
my kids are driving me mad
struggling with my baby not sleeping
first baby and feeling alone
my husband works nights
my partner doesnt understand me
split up with my boyfriend
my ex wife has the kids at weekends
ill in bed
feeling better now
need someone to walk with
want to get out more
want to end my therapy early
want to stop smoking
want to quit my job
something to do tonight
what is on tomorrow
drop in for men
man up group
boys dont cry
mens shed
shed workshop
kill your speed
killing joke
bath time for babies
swimming lessons
sea swimming
jumpers for goalposts
rail replacement
trains
bridge end community centre
roofers
pilling
first tablet lesson for pensioners
tablet class
phone skills
computer class
gun lane
knife crime support for mothers
bereaved by knife crime
my brother was killed in a car accident
my son was murdered
victim of crime support
mothers whose kids are in prison
my dad is in prison
anger management for men
domestic violence worker job
volunteer with samaritans
become a listening volunteer
crisis volunteering
help in an emergency volunteer
shout out to volunteers
i hear you
voices of colour
stand up comedy
punch line comedy night
slapstick
beatbox
hit musicals choir
kick boxing
karate for kids
touch of class
massage therapy
hands on workshop
handmade crafts
forced to retire early
made redundant
kept waiting for therapy
read the messages on the notice board
book of the month
watching films
track and field
following jesus
follow on support after discharge
control anxiety
blood pressure group
diabetes control
hungry caterpillar play group
child left home for uni
empty nest
my daughter started school
scared of the dark
scared of failing
frightened by covid
panic in shops
agoraphobia
leaving an abusive group chat
safe driving
unsafe cladding
home safety check
marriage anniversary dance
married couples
getting married next year
wedding choir
busco trabajo
quiero aprender ingles
me gusta bailar
no tengo dinero
no hablo ingles
estoy sola con mi bebe
mi hijo tiene autismo
procuro trabalho
quero aprender inglês
gosto de dançar
não tenho dinheiro
não falo inglês
estou sozinha com o meu bebé
o meu filho tem autismo
walking group
i love cooking
i miss my mum
miss my family back home
missing my old job
my mum has cancer
caring for a dying parent
my husband has dementia and i am tired
my brother has schizophrenia
my daughter has an eating disorder
my son is being bullied at school
my boss is stressing me out
hate my job
hate mondays
hate crowds
i hate being alone
want to be with people
want company
need a friend
need friends
someone to go for a walk with
help me find a group
help with my letters
help with my baby
help me with my cv
can you help me find something
looking for help with depression
i need help with money
i need help filling in pip
help for my son
support for my daughter
learn to cope
coping with grief
coping with anxiety
cope better
struggling with sleep
struggling a bit
having a hard time
having a bad day
bad week
bad back
bad neighbours
tough time at work
stressed at work
things to do
end of the road cafe
road to recovery
high street
top of brixton hill
hill climbing
river side
riverside walk
bridge walk
train to clapham
platform 1 cafe
underground music
sea view
lake
tree planting
window cleaning
wall art
flat share
house plants
home cooking
room hire
door to door transport
night owls
late night cafe
midnight run
early morning swim
today
now
right now
this week
next train home
letters
letter writing
write a letter
message board
text chat
phone call
ring me
call back
calls from volunteers
first aid
final salary pension
last orders
last week of term
cut price food
burn calories
scratch theatre
punch needle
bang the drum
head massage
skin care
arm chair yoga
leg pain
wrist pain support
neck pain
vein clinic
belt and braces
rope course
blade runner
glass painting
gun salute
knife sharpening
god squad
church group
pray together
heaven nightclub
spirit level
devils advocate
buddhist meditation
mindfulness
head space
brain injury
brain fog
tv club
baking class
tired of my routine
tired of being ill
fighting fit class
fight club boxing
stay active
stay well group
stay and play
staying connected
keep fit
keeping busy
keep warm hub
end loneliness
end of year party
stop smoking group
stop the bus
stop and chat
new to voices choir
hear our voice
cut price tickets
clear cut advice
short cut
stitch and knit
sewing stitches
swim deep end
deep breathing
sinking fund
rock choir
rock climbing
rock bottom prices shop
bottom of the hill
drowning in paperwork
painful knees
pain clinic
pain management
chronic pain support
join in
join a group
join my local choir
christmas lunch
christmas day alone
last minute plans
words and pictures
last bus home
good morning club
morning prayers
hit parade
hit the road
miss the bus
missed appointment
no phone
needs assessment
useful contacts
everyone welcome
nobody to talk to
nobody understands me
no friends
alone at home
scared of being judged
scared to talk
scared of groups
my own space
own front door
my partner is depressed
my friend is lonely
my husband drinks too much
my wife works away
my boyfriend and i want to meet other couples
my ex is moving to brixton
my boss is supportive
taking my mum out
take my dad to lunch
took my mum to hospital
bring my baby
bring my dog
my kids are fussy eaters
my daughter is shy
my son has adhd
son is 16 and anxious
daughter left school
help for my neighbours
neighbour disputes mediation
noise complaint
landlord problems
tenant rights
eviction help
rent arrears
benefits stopped
pip appeal
bank account help
passport photos
british citizenship
visa help
wedding dress alterations
married and lonely
marriage problems
couples therapy
relationship advice
controlled breathing
control your worries
anger group
temper tantrums toddler
shouting less parenting
parent course
quiero hacer ejercicio
clases de baile
hablar con gente
ayuda con la renta
mi marido esta enfermo
mi hijo no duerme
quero fazer exercício
aulas de dança
falar com pessoas
ajuda com a renda
o meu marido está doente
o meu filho não dorme
knit and natter
monday group
peer support for dads
my mum passed away
gardening for beginners
help with my anxiety
i need a counsellor
feeling stressed
someone to go swimming with
hearing voices group brixton
black mental health
group for carers of people with psychosis
i have bpd
ocd
new in lambeth
sleep problems
weight loss group
football
open mic
tenants meeting
cooking lessons
grupo de apoyo
quiero hablar con alguien
grupo de apoio
quero conversar
quero aprender a cozinhar
quero conhecer pessoas
grupo para mães
estou sozinho em londres
preciso de um advogado
ajuda com o aluguel
a minha mãe está doente
o meu filho não quer estudar
perdi o emprego
perdi o meu marido
aulas de costura
caminhadas
café e conversa
quiero conocer gente
grupo de madres
estoy solo en londres
necesito un abogado
ayuda con el alquiler
mi madre esta enferma
mi hijo no quiere estudiar
perdi mi trabajo
perdi a mi marido
caminatas
cafe y charla
tengo miedo de salir
tenho medo de sair
"""
