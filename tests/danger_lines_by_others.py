"""Lines of people who had not read the reader, typed as on a phone, in three languages: half of what they wrote. The
other half was kept back. On these it was tried before it learned from them: see `test_danger`.
"""

SELF_ENGLISH = """
a lad at work said he wont be here by friday
burning myself with lighter
cant do this anymore pls
cant stop hurtin myslef
drank bleach
everyone would be better off without me
feel like topping meself
found a suicide note in my sons bag
friend wants to unalive herself
gonna do myself in
grandad stopped his heart tablets says he wants to go
he keeps going up the roof of the estate
i cut my legs when it gets too much
i dont see a future for me at all
i tried to end my life in march and its coming back
i want to be with my husband in heaven, cant wait any longer
if i lose the flat im going to kill myself
im 74 and ive had enough of life
im just a burden on my kids
im trans and i cant live like this any longer
ive sorted my will and found someone for the cat, ready now
ive taken all my nans sleeping pills
iwanttodie
just got out of hospital after overdose and still want to do it
keep going to the platform edge
killmyself
life isnt worth living
mum says shes going to join dad soon
my boyfriend says he will top himself if i leave
my carer told me she wants to end her life
my cousin just came out of hospital after trying to end his life and hes saying it again
my dad keeps saying we would be better off without him
my kid has been googling ways to die
my lodger is not safe to be left alone
my mate says hes going to kill himself
my mum has taken an overdose
my nan says she doesnt want to wake up in the morning
my son keeps saying he wants to die hes 14
my student told me she doesnt want to live
my tenant said he has nothing left to live for
my uncle has given away all his stuff and written letters
neighbour shouting hes gonna jump off the balcony
not safe on my own tonight
on the bridge and i dont know what to do
saying goodbye to everyone
self harmed today dont know if it needs stitches
she says shes a burden and wants out
someone on our landing has slit their wrists
standing on vauxhall bridge
stopped eating hoping ill just fade away and die
sucidal thoughts wont go away
suicidal
the voices keep saying i should die
thinkin about endin it all tonite
this is my last night
unalive myself
want it all too stop forever
want to say sorry to my mum before i go
wish i could go to sleep and never wake up
worried my mate will do something stupid tonight
"""

OTHERS_ENGLISH = """
got a knife on me and im going to use it
homicidal thoughts
i feel like strangling him and it scares me
i get violant urges idk why
i hit my wife last night and im scared ill do it again
i nearly shook the baby
i shook my baby he wont stop crying
i think about killing my stepdad
i want to make them pay, all of them
im being followed and im going to get them before they get me
intrusive thoughts of harming my baby pls
my brother has a knife and says hes going to stab our dad
my daughter keeps saying she will hurt the new baby
my mate is on his way to batter someone with a hammer
neighbour off his meds threatening people with a machete
scared im gonna hurt my baby
scared of what i might do to my family
set fire to his house thoughts
thinking of pushing someone on the tube
tv is telling me to attack people
urges to push people onto the tracks
voice says kill them
voices telling me to hurt people
wanna run him over
worried i could hurt the children i look after
"""

URGENT_ENGLISH = """
24/7 mental health support phone
a and e for mental health near me
a&e mental health
ambulance for mental breakdown
call ambulance
crisis cafe open tonight
crisis house bed
crisis team number
emergency mental health lambeth
having a breakdown
helpline open now
helpp
husband needs sectioning today
i need to be sectioned
its urgent
maudsley emergency
need to talk to someone now
needhelpnow
place of safety
pls help
samaritans
someone to talk to right now
st thomas hospital psych emergency
sucide helpline
who to phone when you cant cope in the night
"""

HURT_ENGLISH = """
being bullied and threatened by gang on my estate
being stalked
careworker shouts at my dad and hes got bruises
county lines my nephew has two phones and goes missing
cuckooing theyve taken over my flat
domestic abuse support for men
domesticviolence
elder abuse
elderly man downstairs being shouted at by his nephew every night
ex threatened to post my nudes
forced marriage
gaslighting husband controlling everything
grandson threatens me for cash
he strangled me last night
he tracks me with an airtag
hes got all my money and i have to ask for bus fare
i was raped on saturday
landlord wants sex for rent
mother in law treats me like a slave
my boss has my passport
my carer is hitting me
my disabled brother is being exploited by his so called friends
my ex wont leave me alone he waits outside my work
my family said they will kill me because im gay
my girlfriend (im a girl) hurts me
my husband hits me
my son is being made to carry drugs to the coast
my son takes my pension
my wife throws things at me and hits me im a man
need to get away from him with the kids
neighbour beating his wife can hear it through the wall
not safe at home
scared my little sister will be cut when they go abroad
sexually assaulted at a party
shes withholding my nans food
somebody at church touched my little boy
spouse visa he says he will get me deported if i tell
they took my papers and make me work
theyre taking me to pakistan in the holidays to get married i dont want to
womens refuge tonight
"""

HARMLESS_ENGLISH = """
after domestic abuse peer support moving on
beat the blues course
blade runner screening
bridge players wanted over 60s
cinema showing girl interrupted
cost of living crisis warm space
crisis at christmas volunteer
cut hair for free
cutting down on drinking
day of the dead art workshop
dead end job career advice
deth cafe
die hard christmas screening
dissertation on self harm
domestic abuse champion training
dressed to kill drag night
emergency first aid course
end of life doula training
escape room
essay on suicide rates in south london
food bank vouchers
group for people abused as kids long time ago
hang a picture diy class
hanging baskets workshop
hearing voices group
help out at a crisis cafe
housing crisis campaign meeting
how to become a samaritan
id kill for a garden
im dying for a cuppa and a chat
ipad tablet class
jump rope class
kill bill film
kill two birds childcare and a class
killer sudoku club
killing time between appointments
knife skills cookery
lino cutting class
martial arts
midlife crisis men
naloxone training
overdose awareness day event
photo shoot volunteer
punch needle embroidery
rape survivors creative writing
self harm training for teachers
shoot pool with people
skydive for charity
stitches knitting circle
suicide awareness course for barbers
suicide prevention training
suicide squad film night
survivor of domestic abuse 10 years on looking for friends
survivors of bereavement by suicide
survivors of childhood abuse peer group
tablet lessons for seniors
this queue is killing me
volunteer for samaritans
walk out of darkness charity
whittling workshop
"""

ORDINARY_ENGLISH = """
18 to 25
aa meetings
allotment
anxiety group
anxious all the time
arabic speaking group
art
art class
arts and crafts
aspergers
autism
autistic adults social
bereavement
bit low lately
black mens mental health
blind and partially sighted
book club
borderline personality disorder peer support
brixton
bsl deaf group
cant sleep
carer for husband with bipolar
carers
clapham drop in
complex ptsd
crystal palace walking
cycling
dads group
dementia cafe
dyslexia
eating disorders
evening groups for people who work
gardning
help with pip form
herne hill
just discharged looking for something to do in the day
just moved to lambeth dont know anyone
kennington coffee morning
knitting
learning disability
leaving hospital next week what groups are there
lonley
low mood
make friends
meet new people
mens talk
mindfulness
music group
near sw9
new dads
no referral needed
ocd
on waiting list for counselling what can i do meanwhile
online zoom group
parent of teenager with anxiety
parents of autistic children
pensioners lunch club
recovery college
running club
saturday
schizophrenia
se27 groups
sewing
singing
social anxiety
somali women
spanish speaking
sunday walk
swimming
trans support group
tulse hill
veterans
west norwood
womens only group
yoga
"""

SELF_SPANISH = """
a mi sobrino le encontré una soga escondida
encontré en el celular de mi niña que busca como morir sin dolor
hace dos años intenté ahorcarme y me están volviendo las ganas
la vida me queda grande, me quiero ir de este mundo
llevo días pensando en tirarme al metro
me bebí la lejia
me corto los brazos xq es lo unico q me calma
me da miedo lo q pueda hacerme si me quedo solo
me estoy haciendo cortes otra vez
me pego puños en la cabeza y no puedo parar
me tomé todas las pastillas de mi mamá
mi compañero de piso habla de tirarse del balcón
mi cuñada regaló todas sus cosas y dice q ya no la vamos a ver
mi hermano dice q se va a matar
mi hija de 14 se corta las piernas
mi novia amenaza con matarse si la dejo
mi papá escucha voces q le dicen q se muera
mi vecina viejita dejó de comer pa morirse
no le veo sentido a nada, para q seguir
oigo una voz q me dice q me tire por la ventana
ojalá me acostara y no me despertara mañana
tengo ganas d dormir y no despertar nunca
tengo las pastillas en la mano
ya escribí la carta de despedida
ya no kiero seguir viviendo
"""

OTHERS_SPANISH = """
estuve a punto de estrangular a mi mujer anoche
le voy a partir la cara a mi vecino hasta que no se levante
me vienen imagenes de ahogar al niño en la bañera
mi papá con demencia me quiso clavar las tijeras
mi pareja dice que a veces quiere ahogar a la niña con la almohada
oigo ordenes de empujar a alguien a las vias
pienso en envenenar a mi suegra, no es broma
si lo veo lo mato, no me puedo controlar
tengo miedo de hacerle daño a mi bebé
voy a acabar con todos los del trabajo
"""

URGENT_SPANISH = """
a kien llamo a las 3 de la mañana
a q numero llamo si estoy muy mal d noche
alguien q me atienda hoy por favor es urgente
auxilio
con quien puedo hablar ahora mismo
estoy en crisis q hago
hospital abierto ahora salud mental lambeth
necesito hablar con alguien esta noche, no puedo esperar
numero de los samaritanos
urgencias psiquiátricas cerca de brixton
"""

HURT_SPANISH = """
a mi prima le tienen los papeles y trabaja gratis limpiando
creo q a la niña de al lado le pegan
me agarró del cuello anoche
me maltrata psicologicamente
me trajeron a londres con engaños y me obligan a prostituirme
me trata como basura y me dice q estoy loca
me violaron
mi ex puso un rastreador en mi carro
mi ex tiene mis fotos desnuda y dice q las va a publicar
mi hermana vive con un hombre que la casca
mi mamá me pega con la correa
mi marido se queda con todo mi sueldo
mi novio me revisa el celular y me controla todo
mi pareja me quitó el pasaporte y no me deja salir
mi patrona no me paga y me tiene encerrada en la casa
"""

HARMLESS_SPANISH = """
clases de boxeo para principiantes
como dejar de matarme tanto en el gimnasio
coro voces latinas
corte de pelo gratis
curso de corte y confección
el trabajo me está matando de aburrimiento, actividades
estoy muerta de cansancio yoga suave
farmacia abierta sábado
golpe de estado historia charla
grupo de duelo para viudas
grupo de escritura cartas de despedida a un ser querido
huerto comunitario cortar el cesped
me ahogo en un vaso de agua jaja taller de ansiedad leve
me corté el pelo y quiero hacer amigas
me muero de ganas de bailar salsa
pelis de asesinatos club de cine
salto en paracaidas para caridad
taller de cuchillos cocina
taller dia de muertos
tomar las pastillas de la tensión a su hora recordatorio
"""

ORDINARY_SPANISH = """
actividades para mayores
apoyo para ansiedad
apoyo para cuidadores
caminatas grupo
clapham mañana
estoy un poco triste
extraño mi pais
gratis y sin cita
grupo lgbt latino
grupo para hombres
grupo para refugiados
jardinería
latinos en elephant and castle
me divorcié y ando bajoneado
me siento sola
meditacion
no conozco a nadie aqui
streatham sabado
tdah adultos
tengo ataques de panico
"""

SELF_PORTUGUESE = """
a minha filha corta-se nos braços
as vozes dizem p eu me enforcar
bebi lixívia
esse é meu adeus, cuidem dos meus filhos
guardei remédio suficiente p nao acordar
já escrevi a carta, só falta ter coragem
já tentei uma vez em luanda e agora tá voltando
kero morrer
me corto qd fico nervosa
meu filho de 15 fez um nó de forca no quarto
meu irmão falou q vai se matar
minha amiga mandou msg de despedida e desligou o celular
minha mãe parou de tomar insulina pq quer morrer
nao quero mais viver
não aguento mais essa dor, hoje acaba
não me sinto segura comigo mesma hj
o mano da minha casa deu as coisas dele todas e despediu-se de nós
o meu marido tomou comprimidos a mais e não acorda
ouço uma voz a mandar-me saltar da varanda
penso em atirar-me pra linha do comboio
pq q eu ainda to vivo
quero me matar
se eu sumisse ninguem ia sentir falta
to com a faca na mão e com medo de mim
tou farto disto tudo, só quero acabar com a minha vida
"""

OTHERS_PORTUGUESE = """
ando armado p me vingar
medo de ficar sozinha com a criança e perder a cabeça
meu pai em surto partiu pra cima da minha mãe com o martelo
minha cunhada disse q às vezes quer sufocar o recém nascido
não me consigo controlar, ontem apertei o pescoço à minha mulher
ouço vozes a dizer para bater nas pessoas na rua
penso em envenenar a comida deles
quase abanei o bebé com força porque não se cala
tenho medo de machucar meu bebê
vou matar aquele homem
"""

URGENT_PORTUGUESE = """
ambulância
chamar a policia
cvv aqui na inglaterra tem?
hospital aberto agora perto de stockwell
linha de crise saude mental lambeth
numero de emergencia em londres
para quem ligo quando estou mal às 2 da manhã
pra qual numero eu ligo de madrugada
socorro
sos voz amiga londres
"""

HURT_PORTUGUESE = """
a cuidadora grita e belisca a minha avó
a minha mulher bate-me e ninguém acredita
a minha prima trabalha sem receber e dorme no chão da patroa
ele me humilha e diz q sou louca
fui estuprada
me trouxeram com promessa de emprego e agora me obrigam a fazer programa
meu ex colocou gps no meu carro
meu ex fica me perseguindo
meu marido me força a transar
meu padrasto passa a mão em mim
minha mãe me bate de cinto
tenho medo d voltar pra casa
trancou-me no quarto
violencia domestica
violência doméstica ajuda em portugues
"""

HARMLESS_PORTUGUESE = """
aula de canto soltar a voz
boxe iniciantes
curso de corte e costura
curso de primeiros socorros
despedida de solteira ideias
essa dor nas costas me mata pilates
farmácia aberta domingo
festa de despedida de um colega
forró pra se acabar de dançar
jogo do enforcado em português crianças
mata atlântica palestra
matar o tempo ao domingo
morri de rir grupo de comédia
morta de fome, comida brasileira em stockwell
perdi o meu gato
peso na academia musculação
ponto de encontro no morro brasileiros
salto de paraquedas beneficente
ser voluntário em linha de apoio
tomar remédio de pressão na hora certa
"""

ORDINARY_PORTUGUESE = """
ando em baixo
angolanos em londres
ansiedade
apoio a cuidadores
ataque de pânico
bipolar
café portugues stockwell
caminhada em grupo
conversar com brasileiros
croché
grupo em português
jardinagem
madeirenses south lambeth
me sinto sozinha
saudade do brasil
streatham perto de mim
stress no trabalho
tdah adulto
to meio triste ultimamente
toc apoio
"""
