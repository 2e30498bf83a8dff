"""Phrasings with the exact filters that are read in them, and what is left.

A line is: text => filter=value … // what is left -- words put aside ~~ words for somebody else. In a value "_" is a
space, and "daily" and "weekdays" stand for seven and for five days. Today is Sunday 22 November 2026.
"""

ENGLISH = """
saturday evening => when=sat-evening
tonight near brixton => near=Brixton when=tonight
drop in brixton tonite => format=drop-in near=Brixton when=tonight
near clapham common 2nite => near=Clapham when=tonight
just out of hospital => moment=leaving-hospital
near sw9 => near=SW9
SW9 8AA => near=SW9_8AA
in portuguese => language=pt
free => cost=free
on the phone => format=phone
for my son => who=carers ~~ for my son
can I just turn up => join=turn-up
after 6 on weekdays => when=weekdays-evening
after 9pm saturday => when=sat-evening when=sat-night
i am 17 => age=17
for 16 year olds => age=16
my 15 year old daughter => age=15
no group => -- no group
not in brixton => -- not in brixton
not on the phone or online => -- not on the phone; or online
nothing online please => -- nothing online
no booking => join=turn-up
without a referral => without=referral
no diagnosis => without=diagnosis
don't need a referral => without=referral
sun salutation => // sun salutation
sunday => when=sun
sun morning => when=sun-morning
sat or sun => when=sat when=sun
mon-fri mornings => when=weekdays-morning
monday to friday => when=weekdays
monday or tuesday evening => when=mon-evening when=tue-evening
saturday evening or sunday => when=sat-evening when=sun
evenings on monday and tuesday => when=mon-evening when=tue-evening
weekday evenings => when=weekdays-evening
weekends => when=sat when=sun
weekend mornings => when=sat-morning when=sun-morning
tomorrow => when=tomorrow
tomorrow morning => when=tomorrow-morning
tomorrow night => when=tomorrow-night
tomorrow at 3pm => when=tomorrow-afternoon
monday tomorrow => when=tomorrow
today or tomorrow => when=today when=tomorrow
tonight or tomorrow evening => when=tonight when=tomorrow-evening
tomorrow or friday => when=fri when=tomorrow
tomorrow in brixton in the evening => near=Brixton when=tomorrow-evening
tommorow => when=tomorrow
the day after tomorrow => when=2026-11-24
tuesday the day after tomorrow, in the evening => when=2026-11-24-evening
may => // may
black friday => // black friday
drug free => // drug free
step free => access=step-free
smoke free group => format=group // smoke free
free from drugs => concern=drink-and-drugs // free from
free on friday => cost=free when=fri
carers hub => who=carers // hub
looking after someone with dementia => who=carers
i care for my brother => who=carers
depression group clapham tuesday => concern=low-mood format=group near=Clapham when=tue
gardening => // gardening
tea and talk => // tea talk
women only group in streatham on wednesday afternoon => format=group near=Streatham when=wed-afternoon who=women
speaks spanish => language=es
men's group => format=group who=men
gay men => who=lgbtq who=men
trans => who=lgbtq
lgbtq+ drop-in => format=drop-in who=lgbtq
black women brixton => near=Brixton who=black-communities who=women
wheelchair accessible drop in near waterloo => access=step-free format=drop-in near=Waterloo
somewhere quiet => access=quiet-space
crisis house tonight => format=residential when=tonight
cost of living crisis => // cost of living crisis
in crisis => moment=weekend-crisis
I can't cope => moment=weekend-crisis
everything is too much => moment=weekend-crisis
someone to talk to => help=emotional
lonely => concern=loneliness
peer support in lambeth =>
help =>
"sign language" => // "sign language"
sign language => language=bsl
deaf group => format=group // deaf
bsl => language=bsl
one to one => format=one-to-one
1:1 support => format=one-to-one
buddy => format=one-to-one
clapham common => near=Clapham
brixton or clapham => near=Brixton -- clapham
kings college hospital => near=King's_College_Hospital
near king's => near=King's_College_Hospital
group for guys => format=group who=men
guys hospital => near=Guy's_Hospital
oval => near=Oval
hearing voices => concern=hearing-voices
psychosis => concern=psychosis
alcohol => concern=drink-and-drugs
sober group sunday => concern=drink-and-drugs format=group when=sun
bereaved by suicide => concern=grief
my mum died => concern=grief
grief group => concern=grief format=group
under 25 => who=young-people
over 60s => who=older-people
new mum => who=parents
pregnant => concern=new-baby
refugees => who=migrants
asylum seekers drop in => format=drop-in who=migrants
homeless => who=homeless
autism group => concern=autism format=group
adhd => concern=adhd
anxiety group near se11 evenings => concern=anxiety format=group near=SE11 when=daily-evening
panic attacks at night => concern=panic
2am => when=tonight
at 7pm => when=daily-evening
friday 7:30pm => when=fri-evening
24/7 => // 24/7
quiz night => // quiz night
recovery college => format=training
discharged from cmht => moment=leaving-services
new care coordinator => moment=moving-between-services
moving to adult services => moment=moving-between-services
A&E => moment=in-a-and-e
casualty => moment=in-a-and-e
leaving the ward tomorrow => moment=leaving-hospital
on a ward => moment=in-hospital
sectioned => moment=in-hospital
me han dado el alta => moment=leaving-hospital
ansiedad => concern=anxiety
mulheres negras => who=women who=black-communities
something on christmas day => when=2026-12-25
cooking class => // cooking class
walking => concern=moving-more
i want to volunteer =>
art group sw2 cheap => format=group near=SW2 // art cheap
not free => -- not free
no cost => cost=free
i can't go out => format=home-visit
text message => format=text
by email => join=write
can i bring my dog => access=bring-someone
20 years of depression => concern=low-mood // 20 years
anyone awake at 3am to talk to => when=tonight // awake talk
mens mental health group tuesday evening se11 => format=group near=SE11 when=tue-evening who=men
my sister is in hospital => who=carers moment=in-hospital ~~ my sister
my dad has bipolar => who=carers concern=bipolar ~~ my dad
free yoga in streatham on saturdays => cost=free concern=moving-more near=Streatham when=sat
coffee morning => format=drop-in
community garden volunteering => // community garden
somewhere to sit with a cup of tea => // sit cup tea
women's group that isn't religious => format=group who=women // religious
somali women brixton => language=so near=Brixton who=women
help filling in pip form => help=practical concern=benefits
where can i go on christmas day => when=2026-12-25
near lambeth north => near=Lambeth_North
near king's college hospital a&e => moment=in-a-and-e near=King's_College_Hospital
a&e waiting room support => moment=in-a-and-e // waiting room
st thomas a and e => moment=in-a-and-e near=St_Thomas'_Hospital
drop in near Waterloo open on a sunday => format=drop-in near=Waterloo when=sun
pregnant and depressed => concern=new-baby concern=low-mood
postnatal depression group => concern=new-baby format=group
student anxiety => concern=anxiety // student
support for ex-offenders => concern=prison
lgbt young people group => format=group who=lgbtq who=young-people
groups for over 50s in west norwood => format=group near=West_Norwood who=older-people
waiting for therapy => moment=entering-services
waiting list too long => without=waiting-list
therapy ended last week what now => moment=leaving-services
on leave from the ward this weekend => moment=leaving-hospital when=weekend
eating disorder => concern=eating
domestic abuse group => format=group // domestic abuse
AA meeting brixton monday => near=Brixton when=mon // AA meeting
hearing loop => access=hearing-loop
sign language interpreter => language=bsl
walk and talk => // walk talk
walking group near SW4 => concern=moving-more format=group near=SW4
may i come with a friend => access=bring-someone
can i bring my mum => access=bring-someone
march => // march
second thursday of the month => when=thu
first monday of the month => when=mon
every day =>
24 hours => // 24 hours
text line => format=text
live chat => // live chat
zoom group evenings => format=online format=group when=daily-evening
over the phone in spanish on weekends => format=phone language=es when=sat when=sun
dementia carers => concern=memory who=carers
cuppa with someone => // cuppa
no one to talk to => help=emotional
nobody understands me => // nobody understands
i have no friends => help=social
i'm new here => // new
i don't speak english well => // well -- don't speak english
can't leave the house => format=home-visit
no money => cost=free
under 18 => who=young-people
13 year old => age=13
65+ => who=older-people
my son is 14 => age=14 ~~ my son
for teenagers => who=young-people
single dads => who=parents who=men
thursday night football => when=thu-night concern=moving-more
sunday church => when=sun // church
morning meditation => when=daily-morning // meditation
befriending for older people => format=one-to-one who=older-people
peer mentor training =>
become a peer supporter =>
what's near me =>
se1 => near=SE1
near croydon => near=Croydon
free group => cost=free format=group
saturday night brixton => near=Brixton when=sat-night
night of culture => // night culture
"""

SPANISH_AND_PORTUGUESE = """
para o meu filho => who=carers ~~ para o meu filho
para mi hija => who=carers ~~ para mi hija
hoy => when=today
cerca de stockwell => near=Stockwell
de graça => cost=free
mañana por la tarde => when=tomorrow-afternoon when=tomorrow-evening
amanhã de manhã => when=tomorrow-morning
grupo de apoyo en brixton => format=group near=Brixton
grupo para hombres => format=group who=men
sin cita => join=turn-up
no puedo más => moment=weekend-crisis
sábado de manhã => when=sat-morning
às segundas => when=mon
na quinta-feira à noite => when=thu-evening when=thu-night
sexta à noite => when=fri-evening when=fri-night
fim de semana => when=weekend
fin de semana => when=weekend
gratis en línea => cost=free format=online
en urgencias => moment=in-a-and-e
tive alta => moment=leaving-hospital
cuido de minha mãe => who=carers
cuidadores => who=carers
tengo 40 años => age=40
tenho 19 anos => age=19
estoy solo => concern=loneliness
alguien con quien hablar => help=emotional
preciso de falar com alguém => help=emotional
por internet => format=online
nas urgências => moment=in-a-and-e
grupo de mujeres los viernes por la tarde => format=group when=fri-afternoon when=fri-evening who=women
terça de manhã => when=tue-morning
ahora => when=now
depois das 18h => when=daily-evening
después de las 6 de la tarde => when=daily-evening
voy a salir del hospital => moment=leaving-hospital
esta noche en brixton => near=Brixton when=tonight
hoy por la noche => when=tonight
este fin de semana => when=weekend
los lunes => when=mon
el martes por la mañana => when=tue-morning
miércoles por la noche => when=wed-evening when=wed-night
jueves y viernes => when=thu when=fri
de lunes a viernes => when=weekdays
entre semana por la tarde => when=weekdays-afternoon when=weekdays-evening
grupo de apoyo para hombres => format=group who=men
grupo en línea gratis => cost=free format=group format=online
por teléfono en español => format=phone language=es
habla español => language=es
cerca de clapham => near=Clapham
en streatham los domingos => near=Streatham when=sun
acabo de salir del hospital => moment=leaving-hospital
mi madre salió del hospital => moment=leaving-hospital ~~ mi madre
me dieron el alta => moment=leaving-hospital
estoy ingresada => moment=in-hospital
en urgencias ahora => moment=in-a-and-e
mi primera cita => moment=entering-services
cambio de equipo => moment=moving-between-services
me siento sola => concern=loneliness
alguien que me escuche => help=emotional
cuido a mi madre => who=carers
para mi hermano => who=carers ~~ para mi hermano
tengo 19 años => age=19
personas mayores => who=older-people
oigo voces => concern=hearing-voices
sin lista de espera => without=waiting-list
sin derivación => without=referral
sin diagnóstico => without=diagnosis
sin escaleras => access=step-free
jardinería en vauxhall => near=Vauxhall // jardinería
sem fila de espera => without=waiting-list
sem encaminhamento => without=referral
hoje => when=today
agora => when=now
às terças de manhã => when=tue-morning
segunda-feira à tarde => when=mon-afternoon
sábado à noite => when=sat-evening when=sat-night
nos fins de semana => when=sat when=sun
fim de semana em brixton => near=Brixton when=weekend
grupo gratuito em português => cost=free format=group language=pt
por telefone à noite => format=phone when=daily-evening when=daily-night
perto de SW8 => near=SW8
acabei de ter alta => moment=leaving-hospital
saí do hospital ontem => moment=leaving-hospital
estou internada => moment=in-hospital
nas urgências com o meu filho => moment=in-a-and-e ~~ com o meu filho
primeira consulta => moment=entering-services
mudança de equipa => moment=moving-between-services
não aguento mais => moment=weekend-crisis
sinto-me sozinha => concern=loneliness
preciso de conversar => help=emotional
cuido do meu pai => who=carers
para a minha mãe => who=carers ~~ para a minha mãe
tenho 70 anos => age=70
mulheres grávidas => who=women concern=new-baby
ouço vozes => concern=hearing-voices
sem marcação => join=turn-up
posso aparecer sem marcar => join=turn-up
cadeira de rodas => access=step-free
ajuda com documentos => help=practical
não online => -- não online
sin grupo => -- sin grupo
amanhã à tarde => when=tomorrow-afternoon
"""
