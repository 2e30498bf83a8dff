"""Lines of each kind of danger, and of what only looks like it, in three languages: siblings of lines that the
reader once missed, written for it to learn from. So they say what is learned, and not how well it reads what nobody has
tried.

ORDINARY is what people ask for who are in no danger, with words of the portal: the names of its choices, of times and
places.
"""

SELF_ENGLISH = """
gave me her passwords and said look after the kids
he sent me his bank details and said sorry
she told me where her will is and hung up
sent me his pin and said take care of mum
cant carry on after what i did
i keep buying razors
shes at the top of the stairwell saying sorry
no one loves me wanna go sleep forever
overdosed on my nans tablets
he text me his passwords and said look after mum
i want to bleed
the pills are calling me
i cant see me getting old
gonna drive off the pier
hes got his dressing gown cord tied to the door
my nana says its her time and hides her meds
ended up in resus after od and id do it again
fed up of breathing
i keep saying bye in my head
im scared to be near knives
slit my arm too deep n its pouring
my mates gone quiet after saying thanks for everything
i dont want help i want it over
stuffed it all up best if im gone
tell everyone i said bye x
cant stop lookin at the river
shes necked a bottle of calpol and my antidepressants
what happens if u take 40 sertraline
i dont belong in this world
they dont need me i just cost them money
mum sayin she wont see xmas and gave me her rings
i want a way out of living
cutin myself agen
please make it stop i wanna sleep forever
i got a knife n im shakin
hes on suicide watch at home alone
voices wont stop saying jump
brother in law found hanging but alive
i feel dead inside and want to finish it
i cant promise ill be safe
think im gonna do it this time
nothing matters anymore bye
my 10 yr old says he wants to be dead
they dont need me i only cost them money
i cost my family too much
nan wont see christmas and she gave me her things
mum gave me her rings and says goodbye
grandad giving away his medals says he wont need them
stuffed everything up theyre best without me
im no good to anyone best if i go
i wasnt meant to be here
ive had it up to here gonna jump off the flats
he said goodnight forever and hung up
dad has locked himself in the garage with the engine on
i wish the car had hit me
sat with a bottle of pills and vodka
my friend keeps posting about ending her pain
son drew pictures of himself dead
scratchin my arms till they bleed n cant stop
nobody will find me til monday
i keep buying paracetamol from different shops
feels like id be doing everyone a favour
id be better in the grave
not sure i can stay alive tonight
shes drinking herself to death on purpose
my meds are all in front of me
please i dont wanna die but i cant stop thinking it
jumped in the river last week and i want to again
hes stopped eating and drinking says its time
i wish the bus had hit me
wish that lorry had killed me
hope i get run over
dad locked himself in the shed with a gun
my husband shut himself in with the exhaust on
he has gone missing and left his phone
my son has gone missing and left a note
she walked out in the night saying sorry for everything
hes gone off with all his pills
mums been hoarding her tablets
i close my eyes and hope thats it
i dont want my eyes to open again
on the window sill of the 8th floor
sitting on the edge of the roof
honestly just wanna be 6ft under
he keeps messing with his belt round his neck
lad next door sat on the balcony rail legs over
i got the pills out the cupboard again
ive swallowd some screws
auntie wont wake up theres empty packets everywhere
cant face another morning
im finished. goodbye
i rang work and said bye to everyone
nobody needs me anymore since she left
keep thinking what if i just let go of the wheel
been looking at heights near me
every nite i pray god takes me
tried hanging myself yday
my wee sister says life is crap and she has a plan
my girl has scratched her legs to bits
bf said if i go out tonight ill find him dead
i just want peace forever
not gonna make it through the weekend
what dose of codeine is fatal
ive stopped eating so i can fade away
im a waste of oxygen
shes up on the railing by the river
i did something stupid took tablets
stopped taking insulin hope it ends me
been looking at high buildings
thinking about heights and jumping
wanna be six feet under
rather be 6 feet under
wish i was in a box in the ground
i want to be in the ground with her
im googling how much to take
how many pills to not wake up
how to tie a noose
where can i jump from
how high to jump to die
does it hurt to hang
is bleach quick
quickest way to go
easiest way out
need a way out for good
im writing my will tonight bye
booked a hotel to do it
ive planned it for sunday
i cant stop thinking about the train tracks
i cant be fixed just let me go
let me go please im done
let me die
i wanna go home to god
everyone would be relieved if i was dead
no point in tomorrow
feel like offing meself tonight
gonna do meself in
thinkin of doin myself in
want to top meself
i wanna unalive myself
im gonna neck the lot
ive got all my tablets lined up
ive counted out my pills
been saving up my tablets for this
stopped taking my insulin on purpose
nan has stopped eating she says shes ready to go
dad wont take his heart pills says let me go
grandma says she wants to be with grandad now and wont drink
hes up on the roof again
my mate is sat on the bridge and wont come down
shes standing on the edge of the platform
keeps going to the top of the car park and looking down
im at the station and thinking about the train
on the bridge dont know what to do
stood on vauxhall bridge crying
im at the multi storey and i cant see the point
my cousin gave away his xbox and wrote letters to everyone
he has given all his things away
she posted goodbye on insta
my friend sent me a goodbye text and turned her phone off
brother left a note
found a note in my sons room
found a rope under my daughters bed
i found razor blades in her bag
found out my daughter is googling how to die
my son searched painless ways to die
want it all to stop forever
i want everything to stop for good
just want it over with
wish it was all over
want to say sorry to my family before i go
tell mum im sorry
sorry everyone i tried
this is my last message
this is it im done
i wont be here by christmas
dont think ill see my birthday
no one will care when im gone
theyll be better off without me
my kids would be better off without me
im just a burden on everyone
im only taking up space
nobody wants me here
theres nothing left for me
i have nothing to live for
cant see a way out of this
i dont see a future
no reason to carry on
im so tired of being alive
id rather be dead
i wish id never been born
i hope i dont wake up
praying i dont wake up tomorrow
i just want to sleep and never wake up
i want to go to sleep and not wake up ever
i keep picturing my own funeral
planning my funeral
ive planned how to do it
ive picked a day
ive got a plan and the means
ive written the letters
i have the rope
ive tied the knot
rope is ready
im holding the knife to my wrist
blade in my hand right now
im bleeding and dont want to stop it
ive cut too deep
cut my wrists and its bad
ive started burning myself again
punching myself in the head
banging my head on the wall till it bleeds
hes hitting his head on the wall
my daughter is hurting herself in her room
my partner keeps scratching his arms open
took an overdose last night and didnt tell anyone
ive taken something i shouldnt have
i took too much of my meds
took all my antidepressants an hour ago
swallowed a load of paracetamol and wine
mixed pills and vodka hoping not to wake up
my flatmate has taken a load of pills
she drank bleach
he swallowed batteries on purpose
scared of what ill do tonight
afraid im going to hurt myself
dont trust myself to be alone
dont leave me on my own tonight im scared of myself
i cant keep myself safe
my head keeps telling me to jump
voices say i should end it
the voice says kill yourself
hearing a man telling me to cut
i want to crash the car
thinking about driving into a wall
i keep wanting to walk into traffic
i want to disappear
i want to vanish and never be found
cant do life anymore
i cant go on
i give up
ive had enough of life
whats the point in living
life isnt worth it
everything is hopeless
feel hopeless and cant cope
at the end of my rope
i cant do this no more
im not ok im really not ok i want to die
suicidle
feeling sucidal
suicdal thoughts all nite
i wanna kms
ctb tonight
wanting to end my life
wanna die so bad
i dont want to be alive no more
why am i still alive
y am i even here
my husband says hed be better off dead
my wife keeps saying she cant go on
my teenager says he wants to kill himself
daughter 14 self harming and wont talk
my boyfriend said he will kill himself if i leave
my ex is threatening suicide
my tenant says he will jump
a resident told me he wants to end it
my client has a plan to end her life
student says she took pills
someone in my flats is going to jump
colleague talking about not being around much longer
my mum has stopped taking her meds and says goodbye every night
he tried to hang himself last week
she tried before and im scared she will again
relapsed cutting
started cutting again last nite
i cut myself to feel something
need to cut
urge to hurt myself so strong
lost my baby and want to be with her
want to join my wife shes gone
i want to be with my dad he died
my dog died and i dont want to live
"""

SELF_SPANISH = """
me dio sus claves y dijo cuida a los niños
me mando sus contraseñas y pidio perdon
sobredosis de las pastillas de mi abuela
nadie me quiere quiero dormir para siempre
me dio sus contraseñas y dijo cuida a mama
tengo el cordon atado a la puerta
ya no me veo de viejo
me corte muy hondo y sale mucha sangre
mi amigo me dio las gracias por todo y no responde
quiero manejar hasta el barranco
no vale la pena seguir respirando
mi mama tomo raticida
q pasa si tomo 30 paracetamol
m kiero cortar las venas
dejo a mis gatos con mi vecina porque ya no voy a estar
las voces no paran de decirme salta
mi hijo de 10 dice que quiere estar muerto
estoy en las vias del tren
soy una mierda y no merezco vivir
las voces no paran dicen salta
las voces me gritan salta
lastimarme
hacerme daño
quiero lastimarme
herirme
cortarme
quemarme
me quiero lastimar
guarde las pastillas de toda la semana
mi mejor amiga se hizo cortes y no quiere ayuda
me gustaria cerrar los ojos y ya
estoy al borde de la ventana
mi tio se encerro con una escopeta
pienso que todos descansarian si me muero
ya compre la cuerda
mi tio se encerro con una pistola
mi padre se encerro en el baño con un cuchillo y llora
mi hermano se fue y dejo una nota
mi hijo ha desaparecido y dejo una carta
estoy sentado en la ventana del octavo piso
estoy en el borde de la azotea
quisiera cerrar los ojos para siempre
ojala me hubiera atropellado el bus
estoy guardando pastillas
no kiero seguir aki
me tome el frasco de mi mama
ya regale mi perro y mis cosas
quiero que dios me lleve
estoy mirando el rio y quiero tirarme
mi suegro se quiere ahorcar
tengo la cuchilla
busco una forma de irme sin sufrir
no valgo nada me odio quiero acabar
mi compañero de piso se corto las venas
le dije adios a mis amigos por whatsapp
no quiero ver el amanecer
mi hija de 12 dice que se quiere morir
tome veneno para ratas
ya nada tiene sentido desde que murio mi hijo
busco una forma de irme sin dolor
quiero irme sin sufrir
como irme sin dolor
quiero descansar para siempre
quiero estar con mi hijo muerto
desde que murio ella nada vale la pena
sin mi madre nada tiene sentido
mande un adios al grupo de la familia
me despedi por whatsapp de todos
les dije adios a mis hijos
me quiero ir de este mundo
ya no quiero estar en este mundo
quiero irme y no volver
la vida me queda muy grande
la vida me supera y no veo salida
no le encuentro sentido a nada
no tengo ganas de vivir
no tengo fuerzas para seguir
ya no aguanto mas
ya no aguanto esta vida
no puedo mas con mi vida
no doy para mas
no doy mas
estoy harto de todo
estoy cansada de vivir
estoy cansado de existir
quisiera no despertar
ojala no me despierte mañana
ojala me muriera
ojala me atropelle un carro
mejor estaria muerto
estaria mejor muerta
todos estarian mejor sin mi
mis hijos estarian mejor sin mi
nadie me va a extrañar
a nadie le importo
soy un estorbo para todos
soy una carga para mi familia
no sirvo para nada y quiero desaparecer
quiero desaparecer para siempre
quiero acabar con todo
quiero acabar con mi vida
voy a acabar con todo esta noche
quiero terminar con todo
pienso en quitarme la vida
pienso en matarme todos los dias
kiero morirme
kiero morir ya
qiero morir
me kiero matar
me qiero morir
keria matarme anoche
estoy pensando en suicidarme
tengo pensamientos suicidas
pensamientos de muerte
ideas suicidas
tengo un plan para matarme
ya tengo todo listo
ya escribi la carta de despedida
deje una carta a mi familia
escribi cartas a mis hijos
hoy me despido de todos
esto es un adios
adios a todos los quiero
perdon a todos por todo
diganle a mi mama que la amo
cuiden a mis hijos cuando no este
tengo las pastillas en la mano
tengo el frasco de pastillas al lado
junte todas mis pastillas
me tome todas las pastillas
me tome un blister entero
me tome 20 pastillas de ibuprofeno
me trague las pastillas de mi abuela
me acabo de tomar muchas pastillas
tome cloro
bebi lejia
mi hermana se tomo un frasco de pastillas
mi hijo tomo veneno
mi amiga se tomo pastillas y no despierta
tengo un cuchillo en la mano
estoy con la navaja
tengo la soga lista
encontre una soga en el cuarto de mi hijo
le encontre una cuerda escondida a mi hermano
le encontre cuchillas a mi hija
encontre una nota de despedida de mi hijo
mi niña busca en internet como morir
mi hijo busca como matarse sin dolor
como morir sin dolor
como suicidarse rapido
cuantas pastillas hacen falta para morir
estoy en el puente
estoy arriba del puente y quiero saltar
me quiero tirar al metro
estoy en el anden pensando en tirarme
me voy a tirar por el balcon
quiero lanzarme a las vias
mi vecino esta en la azotea y se quiere tirar
me estoy cortando
me corto los brazos
me corte otra vez
volvi a cortarme
me hago cortes en las piernas
me hago daño para calmarme
me quemo con cigarros
me pego en la cabeza
me golpeo contra la pared
me doy golpes en la cabeza
mi hija se corta
mi hijo se hace daño
mi sobrina se lastima los brazos
mi novia dice que se va a matar
mi novio amenaza con suicidarse
mi ex dice que se mata si lo dejo
si la dejo dice que se mata
mi marido dice que no quiere vivir
mi madre dice que ya no quiere seguir
mi abuelo dejo de comer para morirse
mi abuela no quiere tomar la medicina dice que se quiere ir
mi amigo regalo todas sus cosas y se despidio
mi primo dice que no lo vamos a ver mas
mi compañera escribio un mensaje de despedida
mi padre ya lo intento una vez
intente matarme
ya lo intente dos veces
me da miedo lo que pueda hacerme
tengo miedo de mi misma
tengo miedo de hacerme algo
tengo miedo de estar sola y hacer algo
no me dejen solo esta noche
no me fio de mi
no estoy a salvo conmigo
las voces me dicen que me mate
las voces dicen que salte
oigo una voz que me dice que me corte
una voz me ordena morir
quiero dormir y no despertar nunca
quiero reunirme con mi hijo que murio
quiero irme con mi mama al cielo
sin el no quiero vivir
me quiero estrellar con el coche
tengo ganas de desaparecer
tengo ganas de matarme
prefiero morir
mas me valdria estar muerto
no hay esperanza para mi
no hay salida
todo es inutil
estoy en el limite
toque fondo
me siento vacio y no quiero seguir
todo me da igual ya
"""

SELF_PORTUGUESE = """
deu me os codigos e disse cuida dos miudos
mandou me as senhas e pediu perdao
overdose com os comprimidos da avo
ninguem me ama quero dormir para sempre
deu me as passwords e disse cuida da mae
tenho o cordao preso na porta
ja nao me vejo velho
cortei me fundo e sai muito sangue
meu amigo agradeceu tudo e nao responde
quero guiar ate ao precipicio
n vale a pena continuar a respirar
minha mae tomou raticida
o q acontece se tomar 30 paracetamol
qro cortar os pulsos
deixo os gatos com a vizinha porque ja n vou estar
as vozes nao param de dizer salta
meu filho de 10 diz que quer estar morto
to na linha do comboio
sou um lixo e nao mereço viver
as vozes nao param dizem salta
as vozes gritam salta
me magoar
me machucar
me ferir
magoar me
machucar me
quero me magoar
vou me machucar
penso em me ferir
me cortar
me queimar
guardei os comprimidos da semana toda
a minha melhor amiga faz cortes e nao quer ajuda
queria fechar os olhos e pronto
to na beira da janela
meu tio se trancou com uma espingarda
acho que todos descansavam se eu morresse
ja comprei a corda
meu tio se trancou com uma pistola
o meu pai fechou se na casa de banho com uma faca e chora
meu irmao saiu e deixou um bilhete
o meu filho desapareceu e deixou uma carta
estou sentado na janela do oitavo andar
estou na beira do telhado
to na beirada da varanda
queria fechar os olhos para sempre
quem dera o autocarro me tivesse apanhado
ando a guardar comprimidos
n aguento + essa vida
engoli os comprimidos da minha avó
ja dei meu cachorro e fechei a conta
quero que deus me leve
to no viaduto olhando os carros
o meu sogro quer enforcar se
tenho a lamina comigo
procuro um jeito de ir sem dor
odeio me e quero acabar com isto
meu colega de casa cortou os pulsos
mandei adeus no grupo da familia
nao quero ver o dia de amanha
minha filha de 12 diz que quer morrer
bebi raticida
desde que o meu filho morreu nada vale
procuro uma forma de ir sem dor
quero ir sem sofrer
como ir sem dor
quero descansar para sempre
quero estar com o meu filho que morreu
desde que ela morreu nada vale a pena
sem a minha mae nada faz sentido
mandei um adeus no grupo da familia
despedi me de todos no whatsapp
disse adeus aos meus filhos
encontrei um nó de forca no quarto do meu filho
minha filha fez um laço com a corda
achei uma corda com no no quarto dela
kero morrer
keru morrer
qro morrer
quero morre
qria morrer
to querendo morrer
so quero morrer
so queria morrer
quero me matar hj
queria sumir
queria desaparecer
quero sumir desse mundo
quero ir embora desse mundo
nao quero mais viver
n quero mais viver
nao quero mais estar aqui
ja nao quero estar ca
pq ainda to vivo
pq q ainda estou viva
porque e que ainda estou aqui
pra que viver
para que continuar
de que vale a vida
a vida nao tem sentido
a minha vida ja nao faz sentido
a vida nao vale a pena
nao aguento mais
n aguento mais nada
ja nao aguento mais isto
nao dou mais conta
nao consigo mais
nao da mais pra mim
cansei de viver
cansei da vida
cansei de tudo
estou farta de viver
estou farto desta vida
to no meu limite
cheguei ao fundo do poço
nao vejo saida
nao ha saida para mim
nao tenho mais esperança
perdi a vontade de viver
sem vontade de viver
sem forças para continuar
sou um peso para todos
sou um fardo pra minha familia
ninguem vai sentir minha falta
ninguem ia dar pela minha falta
eles ficavam melhor sem mim
meus filhos estariam melhor sem mim
melhor morrer
mais valia estar morto
antes morta
queria nunca ter nascido
queria dormir e nao acordar mais
tomara que eu nao acorde amanha
espero nao acordar
penso em me matar
penso em matar me todos os dias
pensamentos suicidas
pensamentos de morte
ideia de suicidio
tenho um plano para morrer
ja tenho tudo pronto
ja escrevi a carta
escrevi a carta de despedida
deixei uma carta
so falta ter coragem
so me falta coragem para o fazer
vai ser hoje
e hoje que acabo com tudo
vou acabar com tudo
vou acabar com a minha vida
vou por fim a isto
quero por fim a vida
esse e o meu adeus
adeus a todos
isto e uma despedida
desculpem por tudo adeus
cuidem dos meus filhos
diz a minha mae que a amo
tomei todos os comprimidos
tomei uma cartela inteira
tomei 30 comprimidos
tomei muito remedio
engoli um monte de comprimidos
bebi lixivia
bebi agua sanitaria
tomei veneno de rato
minha irma tomou um frasco de remedio
a minha filha tomou comprimidos a mais
meu amigo tomou remedio e nao acorda
estou com os comprimidos na mao
to com o remedio na mao
to com a faca na mao
estou com uma lamina
tenho a corda pronta
meu filho fez uma forca no quarto
encontrei uma corda no quarto do meu filho
encontrei laminas na mochila da minha filha
achei uma carta de despedida do meu filho
minha filha pesquisou como morrer sem dor
como morrer sem dor
como me matar
quantos comprimidos para morrer
estou na ponte
to na ponte e quero pular
vou me jogar da ponte
vou me atirar ao comboio
quero atirar me da janela
estou no telhado
o meu vizinho esta no telhado e quer saltar
me cortei de novo
voltei a cortar me
to me cortando
me corto todo dia
cortei os pulsos
cortei os braços
me machuco pra aliviar
magoo me de proposito
queimo me com cigarros
bato com a cabeça na parede
dou murros na cabeça
minha filha se corta
a minha filha anda a cortar se
meu filho se machuca
meu marido diz que quer morrer
minha mae diz que nao quer viver
minha namorada diz que se mata se eu sair
o meu namorado ameaça matar se
meu ex disse que vai se matar
meu pai parou de tomar o remedio do coraçao e diz que quer ir
a minha avo deixou de comer diz que quer morrer
meu amigo deu as coisas dele todas
ele despediu se de nos e deu as coisas
minha amiga mandou mensagem de despedida
ela mandou msg de adeus e desligou o telemovel
meu irmao ja tentou duas vezes
ja tentei uma vez e ta voltando
tentei me matar
tentei suicidio
tenho medo de mim
medo do que posso fazer comigo
tenho medo de fazer uma besteira
tenho medo de fazer uma asneira
nao confio em mim sozinha
nao me deixem sozinho hoje
nao estou segura comigo mesma
as vozes mandam me matar
as vozes dizem pra eu pular
ouço uma voz que diz para acabar com tudo
uma voz manda eu me cortar
quero ir ter com a minha mae que morreu
quero ficar com meu filho no ceu
sem ele nao quero viver
quero bater com o carro
a vida acabou para mim
nada vale a pena
tudo perdeu o sentido
desisti de viver
desisto de tudo
"""

OTHERS_ENGLISH = """
i keep seeing myself drop the baby
gonna stab the next person who looks at me
my dad is threatening us with an axe because of voices
i keep wanting to hit my toddler
my boy pulled a knife on his gran
im planning something bad for my manager
i will put him in the ground
i hear a voice saying push her
i want to smash my sisters face
hubby says hell slit the neighbours throat
scared il hurt my bubba
god told me to sacrifice my son
ill burn that place to the ground with everyone inside
want to make my dad suffer for what he did im going over with a bat
sometimes i squeeze my baby too hard when shes crying
my daughter set fire to her brothers bed on purpose
i keep dreaming of killing my gf
sometimes i squeeze my baby too hard
i hold my baby too tight when she screams
i pinched the baby to stop her crying
my daughter set fire to her brothers bed
my son sets fires and says hell burn us
god wants me to sacrifice my child
jesus told me to kill my daughter
i must kill my son god says
i was rough with my newborn and im scared
im gonna do time for what ill do to him
i put a pillow over my mums face then stopped
every time baby screams i see myself throwing him
my nephew says hes taking a knife to school
hearing satan say kill the kids
i could easily snap and hurt my partner
wanna see them burn
afraid of being alone with my daughter in case i hurt her
ive got a blade and hes getting it
i wanna kick my stepdads teeth in till he stops breathing
im terrified ill smother her when she cries
sometimes i look at the baby and want to throw her
my bro has left with petrol to burn their place
what if i stab my wife in her sleep
he told me he's gonna shoot up his college
im hearing orders to hurt my mum
i blacked out and hit my son hard
she went for me with a knife shes not well
i wanna hurt people so bad
my uncle wants to run over his ex
might do something to the neighbour tonight
gonna glass him
she came at me with scissors she is poorly
he went for his brother with a bat hes not himself
mum isnt well and tried to stab dad
he is psychotic and has a hammer
he thinks we are spies and wants to kill us
so much rage i could hurt someone
im losing control and will hurt my kids
i threw my baby on the bed hard
i shook my son
i scare myself when she cries i want to hit her
my hands want to strangle him
gonna get my own back with a knife
payback tonight hes dead
hes a dead man when i see him
they deserve to die and im going to do it
im going to get them before they get me
theyre following me so im going to hurt them first
i think my neighbours are watching me and ill make them pay
im gonna batter him
my mate is on his way to batter someone with a hammer
my brother is heading round there with a knife
hes gone out with a bat to get them
my brother says hes going to stab our dad
my son has a knife and says he will use it on his stepdad
my brother threatened to kill my mum
my sister says she will hurt her baby
my wife says she might hurt the baby
she keeps saying shell drown the baby
my daughter wants to hurt her little brother
my daughter keeps hurting the new baby
my son tries to strangle the cat and his sister
neighbour off his meds waving a machete
man in my block threatening people with a knife
my flatmate is off his meds and says he will burn the house down
thoughts of setting fire to his house
i want to burn their house down
thinking about burning the building down with them in it
i want to torch his car with him in it
scared ill shake the baby
i nearly shook my baby
i shook him and now im scared
i nearly dropped the baby on purpose
scared im going to throw my baby out the window
i keep imagining dropping her down the stairs
images of stabbing my partner in my head
intrusive thoughts about hurting my kids
i have thoughts of smothering my newborn
horrible thoughts about hurting my baby postnatal
ive just had a baby and i want to hurt it
i cant stand my baby crying im going to snap
scared ill lose it with the kids
im going to lose it and hurt someone
scared of what i might do to him
afraid of what i could do to my family
i dont trust myself around my kids
dont feel safe around my children im the danger
i want to kill my boss
im going to kill that man
if i see him ill kill him
i swear ill kill her
i will end him
going to make him pay with blood
i want revenge i have a knife
im carrying a knife for him
got a gun and i know where he lives
i bought a machete for protection and im going to use it
planning to hurt people at my school
thinking about shooting up the place
i want to hurt people on the bus
i want to push someone in front of the train
felt like pushing a stranger onto the tracks
the voices tell me to stab people
voices telling me to kill my mum
god is telling me to hurt my son
the tv tells me to attack them
i nearly strangled my wife last night
i hit my girlfriend and im scared ill do worse
i hit my kid and i cant stop
i had my hands round her throat
i grabbed my wife by the neck
i lost control and punched my son
im scared of my own anger i might kill someone
i poisoned his food
thinking of poisoning my husband
want to put something in her drink
i fantasise about killing him
i keep thinking about stabbing my flatmate
i feel like smashing his head in
gonna smash her face in
im so angry i could kill someone
want to run him over
thinking about running people over
my dad with dementia went for my mum with scissors
dad in psychosis is attacking mum
my husband is psychotic and threatening us
my mum thinks im the devil and tried to stab me
he is unwell and says he must kill the neighbours
my client says he will kill his ex
a patient told me he will hurt his carer
i have urges to hurt children
sexual thoughts about kids and scared i will act
i might abuse a child please help
my brothers planning to attack someone
"""

OTHERS_SPANISH = """
me veo dejando caer al bebe
imagino que tiro al bebe
veo como dejo caer al bebe
mi padre nos amenaza con un hacha por las voces
quiero pegarle a mi niño cada vez
lo voy a mandar bajo tierra
mi hijo le saco un cuchillo a su abuela
tengo ganas de quemar la casa con todos dentro
mi esposo dice que va a degollar al vecino
miedo de apretar muy fuerte a mi bebita
dios me pidio sacrificar a mi hijo
dios me dice que sacrifique a mi hijo
dios quiere que mate a mi hija
apreto muy fuerte a mi bebe cuando llora
fui brusca con mi bebe y tengo miedo
le quiero arrancar la cabeza a mi cuñado
si me deja la mato
escucho al diablo que me pide sangre
agarre el cuchillo para atacar a mi madre
siento ganas de apuñalar a mi jefe
me vienen imagenes de ahogar a mi hijo en la bañera
mi hermano amenaza con quemar la casa
la voz me dice que mate a mi vecino
si vuelve le clavo un cuchillo
tengo miedo de lastimar a mi bebe cuando llora
mi marido salio armado a buscar a su hermano
le di un puñetazo a mi mujer
mi hermana no esta bien y me ataco con un cuchillo
mi padre esta mal de la cabeza y ataca a mi madre
quiero partirle la cara hasta matarlo
siento que voy a hacer daño a alguien
si lo veo lo mato
lo voy a matar
la voy a matar
voy a matar a mi jefe
voy a matar a alguien
quiero matar a mi padrastro
te juro que lo mato
le voy a partir la cara
le voy a romper la cabeza
le voy a dar una paliza que no se levanta
quiero darle una paliza a mi vecino
me dan ganas de pegarle a mi hijo
tengo ganas de golpear a alguien
casi le pego a mi bebe
casi sacudo al bebe
sacudi a mi bebe y tengo miedo
pienso en tirar al bebe por la ventana
pensamientos de ahogar a mi bebe
pensamientos de hacerle daño a mi hija
imagenes de clavarle un cuchillo a mi marido
miedo de hacer daño a mis hijos
tengo miedo de perder el control con mis hijos
tengo miedo de perder la cabeza con el niño
no me puedo controlar y voy a hacer daño a alguien
no me controlo voy a hacer una locura con el
estuve a punto de estrangular a mi mujer
casi estrangulo a mi novia
le apreté el cuello a mi mujer
agarre a mi esposa del cuello
le pegue a mi mujer
le pegue a mi hijo y me arrepiento
pienso en envenenar a mi marido
quiero envenenar a mi suegra
puse veneno en su comida
quiero quemar su casa
pienso en prenderle fuego a la casa
voy a quemar la casa con ellos dentro
llevo un cuchillo para el
ando con una navaja por si lo veo
tengo una pistola y se donde vive
quiero vengarme
me voy a vengar y va a correr sangre
van a pagar con sangre
antes de que me maten los mato yo
me persiguen y los voy a atacar primero
las voces me dicen que mate
las voces me dicen que ataque a la gente
oigo voces que me mandan matar a mi madre
oigo ordenes de empujar a alguien al tren
escucho ordenes de hacer daño
una voz me dice que le haga daño a mi hermano
dios me ordena matar
quiero empujar a alguien a las vias
mi hijo quiere matar a alguien
mi hermano dice que va a matar a mi padre
mi hermano salio con un cuchillo a buscarlo
mi marido dice que va a matar a su jefe
mi mujer dice que va a hacer daño al bebe
mi cuñada dice que quiere asfixiar al bebe
mi hermana dice que va a tirar a su hijo
mi hija le pega al bebe y le quiere hacer daño
mi papa con demencia ataca a mi mama con tijeras
mi padre esta en brote y ataco a mi madre
mi hijo en psicosis amenaza con un cuchillo
mi vecino amenaza a la gente con un machete
un hombre con machete en mi edificio
fantaseo con matarlo
sueño con matarlo y me asusta
me asusta lo que le pueda hacer
me da miedo lo que le pueda hacer a mi hija
estoy tan enojado que podria matar a alguien
odio a mi bebe y quiero hacerle daño
"""

OTHERS_PORTUGUESE = """
imagino que deixo cair o bebe
vejo me a deixar cair o bebe
meu pai ameaça nos com um machado por causa das vozes
apetece me bater no meu menino
vou mete lo debaixo da terra
meu filho puxou de uma faca a avo
vontade de queimar a casa com todos dentro
o meu marido diz que vai degolar o vizinho
medo de apertar o meu bebe com força
deus pediu me para sacrificar o meu filho
deus diz me para sacrificar o meu filho
deus quer que eu mate a minha filha
aperto o meu bebe com força quando chora
fui bruta com o meu bebe e tenho medo
quero arrancar a cabeça do meu cunhado
se ela me deixar mato a
ouço o diabo a pedir sangue
peguei na faca para atacar a minha mae
vontade de esfaquear o meu chefe
vejo imagens de afogar o meu filho na banheira
o meu irmao ameaça incendiar a casa
a voz diz para matar o vizinho
se ele voltar espeto lhe uma faca
medo de machucar meu bebe quando ele chora
meu marido saiu armado atras do irmao
dei um murro na minha mulher
minha irma nao esta bem e atacou me com uma faca
o meu pai nao esta bem da cabeça e ataca a minha mae
quero partir lhe a cara ate o matar
sinto que vou magoar alguem
vou matar aquele homem
vou matar o meu patrao
vou matar alguem
vou matar ele
eu mato ele
se o vejo mato o
juro que o mato
quero matar o meu padrasto
tenho vontade de matar alguem
tenho vontade de bater em alguem
vou partir lhe a cara
vou arrebentar a cara dele
vou dar uma surra nele
vou esfaquear o meu vizinho
ando armado
ando armado para me vingar
ando com uma faca por causa dele
tenho uma arma e sei onde ele mora
quero me vingar
quero vingança e vai correr sangue
eles vao pagar com sangue
antes que me matem mato os eu
estao a seguir me e vou ataca los primeiro
penso em envenenar o meu marido
penso em envenenar a comida dele
vou por veneno na comida
quero queimar a casa dele
penso em pegar fogo na casa
vou incendiar a casa com eles dentro
quase abanei o bebe
abanei o meu bebe e tenho medo
quase sacudi o bebe
sacudi meu filho
quase joguei o bebe
penso em afogar o meu bebe
imagens de atirar o bebe da janela
pensamentos de magoar o meu bebe
pensamentos de machucar minha filha
medo de machucar o meu filho
tenho medo de magoar os meus filhos
medo de perder a cabeça com a criança
medo de perder o controlo com os miudos
medo de ficar sozinha com o bebe e fazer lhe mal
vou perder a cabeça e magoar alguem
nao me controlo e vou fazer mal a alguem
nao me consigo controlar bati na minha mulher
apertei o pescoço a minha mulher
apertei o pescoço dela
quase estrangulei a minha namorada
bati na minha mulher e tenho medo de fazer pior
bati no meu filho e nao consigo parar
as vozes mandam matar
as vozes mandam me atacar pessoas
ouço vozes que dizem para matar a minha mae
deus manda me matar
ouço ordens para empurrar alguem para a linha
quero empurrar alguem no metro
meu filho quer matar alguem
meu irmao disse que vai matar o meu pai
meu irmao saiu com uma faca atras dele
meu marido diz que vai matar o chefe
minha mulher diz que vai fazer mal ao bebe
minha cunhada quer sufocar o bebe
minha irma diz que vai atirar o filho pela janela
a minha filha quer magoar o bebe
meu pai em surto atacou a minha mae
meu pai partiu pra cima da minha mae com um martelo
meu filho em surto psicotico com uma faca
o meu avo com demencia tentou esfaquear a minha avo
vizinho com um facao a ameaçar pessoas
um homem com uma faca no meu predio
sonho em matar e isso assusta me
fantasio em matar ele
assusta me o que lhe posso fazer
tenho medo do que possa fazer ao meu filho
tanta raiva que podia matar alguem
odeio o meu bebe quero fazer lhe mal
"""

URGENT_ENGLISH = """
whats the number
urgent mental health line
ring someone now
i need numbers
crisis helpline please
can i ring someone tonite
nhs urgent mental health
shout number
need a number
mental helth crisis number
im desperate who can help
crisis
help
samaritans
talk to sum1 now
hotline
out of hours
emergency doctor mental
urgent mental health help lambeth
where to go in a crisis at night
need a phone number now
give me a number
a number please
what number do i ring
whats the number for the crisis people
need a doctor now for my head
mental health line that picks up
who answers phones at 4 am
can you send someone
emergency mental health assessment lambeth
i need the crisis team to come
talk to someone urgent
send someone please
can somebody come now
someone come quick
come now please
please send help
who can i phone now
is there a number i can text
anyone awake to talk
suicide helpline number uk
mental health ambulance
how do i get someone assessed
duty psychiatrist
crisis resolution team lambeth
samaritans phone
999 please
line thats open all night
urgent appointment mental health
i need urgent help
emergency psychiatric help
spoke to nobody all night need a line
anyone awake
anyone awake i need to talk
anyone up to talk
is anyone up i need help
is somebody there please
cant sleep need someone to talk to now please
line that never closes
line open all night
all night phone line
night line
nightline
someone to text at night
who is open now for mental health
mental health open now
walk in crisis
duty social worker
duty mental health worker
on call psychiatrist
emergency social worker
out of hours social worker
mental health police help
street triage
mental health hospital now
place of safety
136 suite
section 136
section 2 who do i call
i want to be admitted
can i get admitted tonight
get me into hospital
walk in mental health emergency
emergency room
emergency department
where is a&e
mental health crisis what do i do
crisis assessment
crisis text line
someone answers at night
who answers at night
is anyone there
anyone to talk to at 4am
i need to ring someone
talk to a human now
lifeline
breathing space number
helpline for night time
first response mental health
24/7 mental health phone
24 hour mental health line
mental health helpline open now
phone line open now mental health
someone to ring right now
who can i ring at 3am
who do i call at night
its an emergency
this is an emergency
its urgent please
urgent
helpp
heelp me
help me pls
pls help
please help me now
i need help right now
need someone now
need to speak to someone urgently
need to talk to someone tonight
can i talk to someone now
i need to be sectioned
please section me
my husband needs sectioning
how do i get my mum sectioned
get someone sectioned
mental health act assessment today
i need a psychiatrist now
i need to go to hospital
need a bed in hospital tonight
nearest a and e
a&e mental health open now
which hospital for mental health emergency
kings a&e
st thomas a and e psychiatric liaison
psych liaison
crisis line number
crisis numbers lambeth
crisis cafe open tonight
crisis house
home treatment team number
slam crisis line
maudsley crisis
samaritans number
number for samaritans
samaritens
sammaritans
ring samaritans
116123
text shout
shout 85258
shout text line
nhs 111 option 2
call 111 mental health
111 mental health
dial 999
call 999
ambulance
call an ambulance
need an ambulance now
send an ambulance
police now
call the police
suicide hotline
suicide helpline
suicide prevention line
childline
papyrus number
calm helpline
hopeline
having a breakdown now
breakdown right now
mental breakdown help
im having a crisis
in crisis now
my daughter is in crisis
someone is in crisis what do i do
panic attack right now help
cant breathe panic
having a psychotic episode
my son is psychotic and needs help now
mums having an episode who do i call
out of hours mental health
out of hours crisis team
weekend crisis number
emergency mental health appointment
same day mental health help
immediate help
sos
mayday
"""

URGENT_SPANISH = """
necesito numeros
puedo llamar a alguien esta noche
crisis
necesito un doctor urgente de la mente
me siento desesperado ayuda
numero de crisis porfavor
quien me atiende ahorita
quiero hablar con un doctor de la mente ya
linea que conteste de noche
urgencia de salud mental
manden a alguien
que venga alguien por favor
vengan ya
necesito un numero ya
linea de crisis en español
quien me ayuda ahora mismo
hospital para crisis mental
me pueden atender esta noche
telefono de suicidio
ayuda inmediata por favor
hospital abierto cerca
hospital abierto ahora cerca de brixton
hospital de noche cerca
hay alguien despierto
necesito que alguien me escuche ya
a kien llamo a las 4 de la mañana
a kien le hablo a las 2
con kien hablo ahora
quien contesta de noche
quien atiende de madrugada
hay alguien que conteste
llamar a alguien de noche
numero para hablar con alguien de madrugada
no se a quien llamar
hospital psiquiatrico abierto
hospital cerca abierto ahora
hospital con urgencias cerca
linea de suicidio en inglaterra
como es el 911 aqui
el 112 aqui en londres
cual es el numero de emergencia en londres
cual es el telefono de emergencias aqui
a quien llamo ahora
a quien puedo llamar a esta hora
a quien llamo de madrugada
a que numero llamo si estoy mal
a q numero llamo
a kien llamo de noche
numero para llamar ahora
numero de emergencia
numero de crisis
telefono de emergencias
telefono de urgencias psiquiatricas
telefono 24 horas
linea 24 horas salud mental
linea de ayuda
linea de la vida
linea de prevencion del suicidio
telefono contra el suicidio
telefono de la esperanza
alguien con quien hablar ahora
necesito hablar con alguien ahora
necesito hablar con alguien ya
necesito hablar con alguien urgente
necesito ayuda ya
necesito ayuda urgente
ayuda por favor
ayuda porfa
ayudenme
ayudenme por favor
auxilio
socorro
es urgente
es una emergencia
emergencia
urgencias
urgencias psiquiatricas
urgencias hospital
hospital de urgencias
hospital abierto ahora
hospital abierto salud mental
hospital mas cercano urgencias
donde esta urgencias
psiquiatra urgente
psiquiatra de guardia
medico de guardia
equipo de crisis
crisis ahora
estoy en crisis
tengo una crisis
mi hija esta en crisis
mi marido necesita ingreso
mi hermano tiene un brote psicotico
mi madre esta con un brote
ataque de panico ahora
ataque de ansiedad ayuda
no puedo respirar
ambulancia
necesito una ambulancia
llamar a la policia
policia ahora
llamar al 999
llamar al 111
111 salud mental
samaritanos telefono
"""

URGENT_PORTUGUESE = """
preciso de numeros
posso ligar a alguem esta noite
crise
preciso de um medico urgente da cabeça
estou desesperado ajuda
numero de crise por favor
quem me atende agora
quero falar com um medico da cabeça ja
linha que atenda de noite
urgencia de saude mental
mandem alguem
que venha alguem por favor
venham ja
preciso de um numero ja
linha de crise em portugues
quem me ajuda agora
hospital para crise mental
podem atender me esta noite
telefone suicidio
ajuda imediata por favor
hospital aberto perto
hospital aberto agora perto de brixton
hospital aberto a esta hora
tem alguem acordado
preciso que alguem me ouça ja
cvv aqui em londres
cvv em inglaterra
tem cvv aqui
o 112 funciona aqui
qual e o 112 daqui
qual o numero de emergencia em londres
numero de emergencia daqui
quem atende a noite
quem atende de madrugada
alguem que atenda agora
nao sei para quem ligar
ligo para quem as 4 da manha
hospital psiquiatrico aberto
hospital perto aberto agora
hospital aberto de noite
hospital com urgencia perto
para quem ligo agora
para quem ligo a esta hora
pra quem eu ligo de madrugada
a quem ligo as 3 da manha
que numero ligo
pra qual numero ligo
numero para ligar agora
numero de emergencia
numero de crise
telefone de emergencia
linha 24 horas
linha de saude mental 24h
telefone 24h
linha de apoio
linha de vida
linha de prevençao do suicidio
cvv 188
sos voz amiga
preciso falar com alguem agora
preciso de falar com alguem ja
alguem para falar agora
preciso de ajuda ja
preciso de ajuda agora
preciso ajuda urgente
ajuda por favor
me ajuda
me ajudem
ajudem me por favor
socorro
e urgente
e uma emergencia
emergencia
urgencia
urgencias
urgencia psiquiatrica
emergencia psiquiatrica
hospital aberto agora
hospital urgencias
hospital perto urgencia
onde fica a urgencia
pronto socorro
psiquiatra urgente
psiquiatra de plantao
medico agora
equipa de crise
estou em crise
to em crise
crise agora
minha filha esta em crise
meu irmao esta em surto
surto psicotico o que faço
meu marido precisa ser internado
preciso de ser internada
ataque de panico agora
crise de panico ajuda
nao consigo respirar
ambulancia
chamar ambulancia
preciso de uma ambulancia
chamar a policia
policia agora
ligar 999
ligar 111
111 saude mental
samaritans telefone
"""

HURT_ENGLISH = """
my husband hides my pill
he throws away my contraception
he wont let me use contraception
my husband hides my contraception
mum burns me with fags
he follows my every move on snapchat
he grabs my wrists and wont let go
her dad sends her to bed with no food
they took my wages n my id
my wife threatens me with scissors
uncle jim makes me sit on his lap and touches
granddad is hit by his daughter
my partner pins me down
hes got cameras everywhere n listens to my calls
my parents took my phone and say im getting married in summer
my daughter is scared of her boyfriend
a man at work keeps grabbing me
i have bruises from my mum
he throws me out at night with the kids
my son demands money and smashes the place
hes always checking where i am
neighbours beating their little girl
my aunt isnt given her insulin by her carer
they took my visa and make me clean
she hits me with pans
my ex sends people to watch me
he says if i tell anyone hell kill the dog
my uncle makes me touch him
hes hidden my car keys and money
i get slapped when i talk back to my husband
they sold me to this man
family watching me all the time so i dont run off
my girlfriend burns me with her straighteners
grandson has emptied grans account
care worker pinches my mum
my husband decides what i eat
my nephew is draining my aunts savings
her daughter spends her pension
carer makes my mum sign cheques
carer slaps her hand
nurse shouts and pulls my dads hair
they leave my dad in wet clothes
he makes me sleep in the hall
made to sleep on the floor
im made to eat alone in the kitchen
he threatens my dog
he said he will kill my cat if i leave
he smashed my phone so i cant call anyone
partner kicks off if dinner is late and throws plates
my bf made me sleep on the floor
he counts every penny i spend
my dads girlfriend locks my little sister outside
my carer takes my cash and swears at me
auntie says i must marry the man from back home
husband says he will tell immigration on me
shes always hitting him hes 80
they dont give gran her tablets at the home
someone at church touches me
my ex posts private videos of me
he follows me on the bus every day
mum locks the fridge and says i dont deserve food
forced to work in a nail bar
my brother hits me and my parents say nothing
he wont let me take the pill
i sleep in the bath so he cant get in
boss keeps my wages and id
my flatmate threatens to stab me
forced to work in a car wash
made to work in a cannabis house
made to clean all day and locked in
they keep me in the house and i work for nothing
domestic abuse support for men
domestic violence help
domestic abuse helpline
help for abused men
womens refuge
refuge space
need a refuge tonight
escaping my husband
want to leave him but scared
planning to leave my abusive partner
he beats on me
he knocks me about
he lays into me
he gives my sister a hiding
she gave him a black eye
he left me with bruises
got a black eye off my bf
he wont let me use the toilet
they starve my grandad
nan has bruises on her arms from the home
the nurse slapped my dad
my husband wants to hurt my baby
my boyfriend wants to hurt the kids
my ex wants to hurt me
he is outside with a knife
he is outside my house with a bat
my ex is at the door and wont go
someone is breaking in
someones trying to get in my house
my ex has a gun
they are kicking my door in
hes smashing up the house
being threatened by a gang on my estate
gang making me carry drugs
they make me sell drugs and i cant get out
bullied and threatened every day by lads on my block
county lines they have my son
my cuckoos wont leave my flat
dealers have taken over my flat
he has all my money
i have to ask him for bus fare
my husband gives me an allowance and checks receipts
he took my bank card
my son takes my benefits
my daughter has my pension card and wont give it back
shes not feeding my nan
carer withholding my mums food
carer is rough with my dad
staff shout at the residents in my gran's home
my uncle is left in bed all day by the carers
spouse visa he says hell get me deported
he says he will report me to the home office if i leave
my in laws have my passport
husband took my passport and phone
hes got my papers
my boss keeps my passport and doesnt pay me
i work every day and dont get paid and cant leave
i live where i work and they lock the door
they want me to marry my cousin
my parents are taking me abroad to get married
flight booked and im scared theyll marry me off
my sister is being made to get married
im 17 and they found me a husband
scared theyll cut my daughter back home
my family say they will kill me for seeing him
dishonoured my family and they are after me
he tracks my phone
my ex put a tracker on my car
he reads all my texts
he watches me on the cameras in the house
she goes through my phone every night
he wont let me see my friends
he doesnt let me go out
im not allowed out
i have to ask permission for everything
he locks me in
he locks me out at night
he calls me stupid and worthless every day
he says im mad and nobody will believe me
walking on eggshells round him
im scared of my husband
scared to go home
afraid of my boyfriend
he gets angry and breaks things
he punched the wall next to my head
he choked me
he put his hands round my throat
he forced me to have sex
he makes me do things in bed i dont want
he wont take no for an answer
he raped me
i was raped last night
spiked and assaulted
my uncle touches me
my stepdad comes in my room at night
my teacher texts me and wants pictures
he has nudes of me and says he will share them
someone is blackmailing me with photos
my coach touched me
my mum hits me with a belt
my dad throws things at us
mums boyfriend hurts my little brother
i can hear the child next door being hit
kid next door always screaming and has bruises
my grandson has bruises from his mums boyfriend
my friend has a black eye and says she fell
my sisters husband beats her
my sister lives with a man who knocks her about
my daughters boyfriend controls her
my wife hits me
my girlfriend slaps me and im a man
my boyfriend hits me im gay
my partner threatens to out me
my ex wont leave me alone
my ex waits outside my work
my ex is stalking me
he keeps messaging me from new numbers
a man follows me home
my landlord wants sex for rent
my landlord comes in at night
my son hits me when he wants money
my grown up son pushes me
my grandson steals from me
my mum is being conned out of her money by her carer
"""

HURT_SPANISH = """
mi mama me quema con cigarros
me sigue todo el dia por el telefono
me agarra de las muñecas y no me suelta
su papa la acuesta sin cenar
mi esposa me amenaza con tijeras
me tiene camaras en toda la casa
mi papa me quito el celular y me quiere casar en verano
mi pareja me inmoviliza y me aprieta
en el trabajo un hombre me agarra
la cuidadora no le da la insulina a mi tia
nos echa a la calle de noche con los niños
me esconde las llaves y no puedo salir
mi jefe me toca y dice que me echa si hablo
me hace dormir en el piso
mi suegro me amenaza con un machete
obligan a mi hermana a casarse
duermo en el suelo porque el quiere
me vacio la cuenta mi hijo
la cuidadora pellizca a mi madre
mi marido me rompe el telefono
me obliga a darle mi sueldo
mi suegra no me deja salir
mi tio me manosea por las noches
me van a casar en vacaciones en mi pais
el vecino le pega a su mujer
me dejo el ojo morado
mi hijo le grita y empuja a mi madre de 80
el dueño del restaurante se quedo mi pasaporte
mi novio me hizo sexo a la fuerza
mi hermana vive con un hombre que le da palizas
un hombre que la golpea vive con mi hermana
le da palizas
tengo un ojo morado por mi marido
busco una casa refugio
quiero dejar a mi marido que me maltrata
tiene una pistola
tiene un cuchillo y esta en la puerta
mi ex esta fuera de mi casa
estan rompiendo la puerta
alguien intenta entrar en mi casa
creo que a la niña de al lado le pegan
al niño del vecino le gritan y le pegan
oigo que pegan a los niños de arriba
mi hermana vive con un hombre que le pega
mi hermana vive con uno que la golpea
la casca su marido
el marido de mi hija la maltrata
mi cuñado le pega a mi hermana
mi amiga tiene moretones y dice que se cayo
me trata como basura
me trata mal y me insulta
me dice que estoy loca
me dice que no valgo nada
me grita todos los dias
me humilla delante de todos
mi marido me insulta
mi novio me cela y me controla
mi novio me revisa el celular
mi pareja me controla el dinero
mi esposo me quito la tarjeta
no me deja salir de casa
no me deja ver a mi familia
no me deja trabajar
no me deja hablar con nadie
me tiene encerrada
me encerro en el cuarto
me amenaza con quitarme a los niños
dice que me van a deportar
me amenaza con la migra
me amenaza con los papeles
me quito el pasaporte
mi jefe tiene mi pasaporte
mi patron no me paga y no me deja irme
trabajo sin cobrar y no puedo salir
me obligan a prostituirme
me obliga a tener relaciones
me forzo anoche
me violaron
me violo un conocido
mi ex me sigue
mi ex me acosa
mi ex puso un gps en mi carro
mi ex me puso un rastreador
mi ex me espera a la salida del trabajo
me persigue un hombre
tengo miedo de mi marido
le tengo miedo a mi pareja
tengo miedo de volver a casa
me pego mi marido
me agarro del cuello
me tiro del pelo
me empujo por la escalera
me amenazo con un cuchillo
mi padre me pega con el cinturon
mi mama me pega
mi padrastro me toca
mi tio me toca
mi tio entra en mi cuarto de noche
me manosea
publica fotos mias desnuda
me chantajea con fotos
mi familia me quiere casar
me quieren casar con mi primo
mis padres me obligan a casarme
mi hijo me pega
mi hijo me quita la pension
mi nieto me roba
la cuidadora le grita a mi abuela
en la residencia tratan mal a mi madre
no le dan de comer a mi abuelo
mi mujer me pega
mi novia me golpea y soy hombre
sufro violencia en casa
violencia de genero
maltrato psicologico
"""

HURT_PORTUGUESE = """
a minha mae queima me com cigarros
segue me o dia todo pelo telemovel
agarra me os pulsos e nao larga
o pai manda a para a cama sem comer
minha mulher ameaça me com tesoura
tem camaras em toda a casa para me ver
meu pai tirou me o telemovel e quer casar me no verao
o meu companheiro imobiliza me
no trabalho um homem agarra me
a cuidadora nao da a insulina a minha tia
poe nos na rua de noite com as crianças
esconde me as chaves e nao posso sair
meu chefe toca me e diz que me despede se eu falar
faz me dormir no chao
o meu sogro ameaça me com um facao
obrigam a minha irma a casar
durmo no chao porque ele quer
faz me dormir na varanda
meu filho esvaziou me a conta
a cuidadora belisca a minha mae
meu marido partiu o meu telemovel
obriga me a dar lhe o ordenado
a minha sogra nao me deixa sair
meu tio apalpa me de noite
vao casar me nas ferias na terra
o vizinho bate na mulher
deixou me o olho negro
o meu filho grita e empurra a minha mae de 80
o dono do restaurante ficou com o meu passaporte
meu namorado fez sexo comigo a força
minha irma vive com um homem que lhe da tareias
ele da lhe tareias
tenho um olho negro por causa do meu marido
procuro uma casa abrigo
quero deixar o meu marido que me maltrata
estão a arrombar a porta
ele tem uma faca e esta a porta
meu ex esta aqui fora
alguem esta a tentar entrar em casa
ele tem uma arma
meu ex colocou gps no meu carro
meu ex pos um localizador no carro
meu ex segue me
meu ex persegue me
meu ex espera por mim a porta do trabalho
meu ex nao me deixa em paz
meu padrasto passa a mao em mim
meu padrasto toca me
meu tio passa a mao em mim
meu tio entra no meu quarto de noite
um professor mexe comigo
ele me apalpa
trabalho sem receber
trabalho sem receber e nao posso sair
a minha prima trabalha sem receber na casa da patroa
durmo no chao da casa da patroa
a patroa ficou com o meu passaporte
o patrao tem os meus documentos
nao me pagam e nao me deixam ir embora
obrigam me a vender droga
obrigam me a prostituir
meu marido me bate
o meu marido bate me
meu namorado me empurrou
ele me deu um soco
ele apertou o meu pescoço
puxou me os cabelos
atirou me contra a parede
ameaçou me com uma faca
meu marido me xinga todo dia
chama me burra e inutil
diz que sou maluca
trata me como lixo
trata me mal
humilha me a frente dos outros
grita comigo todos os dias
tenho medo do meu marido
tenho medo de voltar para casa
tenho medo do meu pai
nao me deixa sair de casa
nao me deixa falar com a familia
nao me deixa trabalhar
nao deixa eu ter amigos
ele tranca me em casa
me trancou no quarto
ele controla o meu dinheiro
meu marido fica com o meu salario
tenho de pedir dinheiro para tudo
ele mexe no meu celular
le as minhas mensagens
ele ve onde estou pelo telemovel
ameaça tirar me os filhos
diz que me tira os meninos
ameaça chamar a imigraçao
diz que vou ser deportada se falar
obriga me a ter relaçoes
ele me forçou
fui violada
fui estuprada
sofri abuso ontem
ele tem fotos minhas nuas
ameaça publicar fotos minhas
querem me casar a força
a minha familia quer que eu case com o meu primo
meus pais obrigam me a casar
meu pai me bate com o cinto
a minha mae bate me
batem na criança do lado
ouço o vizinho a bater nos filhos
a menina do lado tem nodoas negras
o marido da minha irma bate lhe
minha irma vive com um homem que bate nela
minha amiga apanha do marido
meu filho me bate
o meu filho fica com a minha reforma
meu neto rouba me dinheiro
a cuidadora grita com a minha avo
no lar tratam mal a minha mae
nao dao comida ao meu avo
minha mulher me bate
a minha namorada bate me e sou homem
violencia domestica
relacionamento abusivo
"""

HARMLESS_ENGLISH = """
im 65 and like bridge
im 40 and like chess
im 23 and like gaming
im nervous about my interview
nervous about my driving test
ive got a job trial and im scared
ive got exams and cant sleep
ive got an interview and im nervous
need a wheelchair taxi
my son is starting secondary
who can help with my garden
friday night football
books for depression
my sister got sectioned last year and is home now
is the cafe open
im 72 and like bridge
husband wont talk to me about feelings
how long is the wait
my gran loves bingo
i lost my faith
support with autism diagnosis at 40
craft with toddlers
my flat is damp
trying to cut down drinking
someone like me
been crying a lot since the birth
whats peer support
my feet hurt
my nan fell over
recovering from knee op
just moved from leeds
my friend is grieving
im tired of being on my own
i want to talk
anything free for teens
my ex and i share the kids
help with my rent arrears
hello is this thing on
how do i join
i used to go to bipolar group
looking for a listening ear
something gentle
night shift worker
where do lonely people go
my partner is in recovery
my therapist left
i get panic attacks on the bus
what can i do about loneliness
stuff for carers
my mum is in a care home and i visit
chair yoga
support for burnout
i look after my dad
peer mentor
bringing up kids alone
social worker told me about this
waiting to see psychiatrist
beat the clock quiz
dead ringers comedy
hit parade singalong
killjoy club
slasher movie marathon
knife sharpener wanted
burning man film
drop the kids off
punch and judy show
emergency babysitter
somewhere warm to sit on a monday
im skint and bored
mates for my brother who has autism
support after having a baby
just came out of lambeth hospital
cant get a gp appointment
anything for men who dont talk
feeling rubbish after breakup
walking with dogs
dad has alzheimers i need a break
got made redundant
where can i learn to cook cheap
youth club for 14 year old
something on a wednesday night
i hear voices and want to meet others who do
been sober 3 months
struggling with my mental health
my anxiety is bad
is there art therapy
help with pip form
housing officer not answering
black womens group
someone who speaks tigrinya
step free venue
nhs talking therapies waiting list
my wife had a miscarriage
going home from the ward friday
i self referred
grief for my mum
quiet place autism friendly
killer workout
my phone died
battery dead where to charge
dead sea minerals
die hard marathon christmas
hang the washing
suicide is painless mash theme choir
harmony group
harm reduction training
murder she wrote fans
shot glass painting
abuse of asylum funding news
gun dog training
trigger point massage
crisis management degree
emergency lesson plans
slap up meal
whipping cream
hit the high notes
beating heart drumming
drum and bass kills it
stab resistant vest maker job
knitting needles
cut flowers
jump leads for car
train to brighton
window shopping with friends
bridge to work programme
roof repairs
ropes course
im skint and need cheap food
skint and lonely
bored and broke
got made redundant last week
lost my job in march
made redundant and fed up
hear voices and want to meet others
i hear voices who else does
i hear voices looking for a group
voice hearers meet up
hearing voices peer group
going home from the ward monday
going home friday from the ward
leaving the ward next week
being discharged tomorrow
out of hospital last week
came home from st thomas
dad has alzheimers and i need respite
mum has dementia and i need a break
my husband has parkinsons
my wife has ms
my son has autism and no friends
my daughter has adhd
my brother has learning difficulties
my sister is deaf
anywhere warm on a cold day
warm place to sit
somewhere to sit and read
somewhere i can go tomorrow
something for the afternoon
anything on a friday night
what is on this week
nothing to do on sundays
too much time on my hands
need to get out more
need structure in my week
want to get fit
want to learn something
need a laugh
want a chat
looking for mates
new friends at 50
friends over 60
people my age
dating after 40
broke up with my boyfriend
breakup support
my marriage ended
getting divorced
my kids left home
empty nest
retired and bored
work stress
burnt out teacher
nurse needing support
nhs staff wellbeing
exam stress
uni student lonely
dropped out of uni
first year student
moving to london
moved from nigeria
refugee women
asylum seeker english class
help with my visa form
home office letter help
council tax help
housing benefit form
help with universal credit
pip assessment
debt advice
gas bill
my landlord wont fix the boiler
mould in my flat
noisy neighbours
neighbours party all night
waiting for a diagnosis
autism assessment wait
on the list for therapy
therapy ended
counsellor
cbt
mindfulness
meditation
breathing class
sleep problems
insomnia help
nightmares
bad dreams
cant concentrate
brain fog
forgetful
anxious in crowds
social anxiety
agoraphobia
ocd is bad
bipolar and new here
depression is bad this winter
low in winter
sad lamp
feeling rubbish
feeling rough
having a bad day
having a bad week
not great today
bit wobbly
i feel off
down in the dumps
feel stuck
struggling a bit
need support
need some help with forms
help with shopping
help with my garden
help me find a class
can you help me find a choir
help for carers
help to give up smoking
help with drinking
sober six months
aa near me
na meetings
gambling help
weed
drugs recovery
cocaine anonymous
my son smokes weed
my partner drinks
lost a baby
stillbirth
miscarriage support
baby is six weeks
toddler group
breastfeeding
new mums walk
pregnant and anxious
dads with prams
adopted
foster carers
grandparents raising kids
grief for dad
my mum passed
widow
widowers group
pet loss
cancer group
heart failure
diabetes peer
chronic pain peer
wheelchair dance
blind walking group
sign language
lip reading
somali women
eritrean coffee
portuguese elders
latin american
polish counselling
chinese tai chi
muslim women swimming
christian
church lunch
jewish
hindu
black men talk
black women walk
queer book club
trans peer
bi meet up
lesbian over 50
gay men
hiv peer support
veterans breakfast
ex offender
just out of prison
homeless day centre
sofa surfing
shower and laundry
haircut free
clothes bank
furniture
bike repair
computer class
phone lessons
learn to read
maths class
job club
cv help
volunteer
trustee
start a group
be a peer supporter
lived experience job
training to be a peer worker
how do i list my group
my group needs a room
where are you
who runs this
opening hours
contact
are you open sunday
is it free
do i need a referral
can i bring my mum
can my dog come
is there parking
step free
quiet
women only
under 25
for my nan
my aunt lives alone
my uncle never goes out
my neighbour is lonely
my friend is shy
my lad is 16 and gaming all day
my daughter is being bullied at school and needs friends
my son refuses school
camhs ended at 18
phone died no credit
laptop died
car died
plants died
battery dead
dead quiet pub
crisis communication course
emergency lesson plan
emergency planning degree
murder on the orient express
agatha christie fans
mash theme tune
suicide is painless song
news about abuse
abuse of asylum funds
abuse enquiry news
sacrifice bunt baseball
punchy cocktails night
slayed it at karaoke
stabilisers for kids bike
deadline stress
hanging baskets workshop
wild swimming deaths door joke
cutlery donation
throw pots class
shooting the breeze group
self raising flour baking
crime scene escape game
emergency knitting supplies lol
i want to end my phone contract
drop in for bereaved parents
battered fish friday lunch
abusive language policy
fighting fit class
kick start scheme
safe cycling
choke on popcorn comedy
end my gym membership
end my tenancy
want to end my subscription
anti social behaviour policy
equality policy
emergency wool
emergency hairdresser
emergency nails
ending my course in june
close my bank account
cut my fringe
fringe trim
pinch of salt cooking
killer sudoku club
knife throwing circus class
suicide wings eating contest
shooting range trip
murder ballads folk night
dead poets society film
drop dead gorgeous fashion show
i could kill for some chips
stabbing westward tribute band
beat the winter blues
grief after losing my dog
overcome fear of heights climbing
hit and run musical
hanging art in the hall
cut price tickets
self defence taster
i want to lose weight not my mind lol
jumping fitness
bleach my hair
paracetamol free pain group
chess attack tactics
smash hits disco
burning calories walk
choking first aid course for parents
history of abuse in institutions lecture
anti bullying week event
emergency vet
police choir
ambulance service retirees
ending racism workshop
hot wings eating contest
suicide wings challenge
lose weight not my mind
losing my mind over this crossword
losing my marbles with this jigsaw
ambulance service choir
retired police choir
retired firefighters lunch
lecture on workhouse abuse history
history of asylums lecture
institutional history talk
urgent vet for my cat
cat food urgently needed
urgent childcare
crafternoon
killer bingo
bridge players over 60
bridge players wanted
bridge lessons for beginners
cross the bridge walk
walk over vauxhall bridge
heights near me climbing
climbing wall near me
skydiving
bungee jumping
jump park
free running
parkour
night bus
night owls group
awake early birds group
talk shop
nail bar
nail art class
car wash
house music
black eye peas tribute
07999 111 222
07911 999 112
phone 0207 111 999
my mum had a stroke
my dad had a heart attack last year
my gran had a fall
stroke survivors
my husband is breaking into tears
survivors of bereavement by suicide
suicide bereavement support
suicide awareness course
suicide first aid training
asist training
mental health first aid course
emergency first aid
first aid at work course
basic life support training
self harm training for teachers
self harm awareness course for staff
safeguarding training
safeguarding level 2
domestic abuse training
domestic abuse champion
become a domestic abuse volunteer
volunteer at refuge
volunteering with womens aid
help out at a crisis cafe
work in a crisis house
crisis at christmas
crisis cafe volunteer role
samaritans volunteering
train as a samaritan
become a shout volunteer
job in crisis team
mental health nurse jobs
paramedic jobs
police cadets
dissertation on suicide
essay on self harm
research into suicide rates
study about domestic violence
statistics on knife crime
suicide rates in london
history of bedlam
documentary about suicide
film about domestic abuse
suicide squad
murder mystery night
murder mystery evening
true crime book club
crime fiction reading group
killing eve watch party
horror film night
zombie run
escape room
kill bill film night
to die for cupcakes
dying for a cuppa
dying for a pint and a chat
dying to meet new people
dying for a dance
dying to get out the house
death cafe
death doula
dying matters
good grief
living with dying
my nan died
my dad died last month
my mum is dying of cancer
lost my wife to cancer
this queue is killing me
my back is killing me
my feet are killing me
these stairs are killing me
im dead tired
dead bored
dead good fun
dead end job
i could murder a curry
could murder a biscuit
smashed it at the gym
killing it at karaoke
he kills me with his jokes
my kids drive me up the wall
the kids are doing my head in
driving me round the bend
im so done with winter
im done with dating
fed up with the weather
sick of my flat
sick of zoom
cant take the noise from upstairs
give up smoking
give up drinking
ready to give up sugar
want to quit my job
end of the road trip
bridge club
learn to play bridge
roof garden
rooftop cinema
balcony gardening
train spotting
model railway club
jumping class
trampoline
skipping rope
rope climbing
tightrope workshop
knife skills cooking
knife sharpening
cutting hair course
learn to cut hair
dressmaking and pattern cutting
lino cutting
paper cuts art
scrapbook cutting and sticking
boxing for beginners
kickboxing
punch needle craft
self defence class
self defence for women
martial arts
judo for kids
fencing
archery
laser tag
paintball
overdose awareness day
naloxone training
drug and alcohol recovery stories
came off antidepressants
medication review
side effects of sertraline
running out of tablets repeat prescription
pill box organiser
first pill then tea
hearing voices group
voices in my choir
voice lessons
singing with one voice
survivors of childhood abuse group
survivor of domestic abuse looking for friends
after abuse peer support
moving on after domestic abuse
freedom programme
rape survivors writing group
survivors choir
adult survivors creative group
recovering from trauma yoga
healing from childhood
emergency food parcel
emergency housing
emergency dentist
emergency plumber
emergency contraception
cost of living crisis
midlife crisis
climate crisis group
identity crisis
housing crisis
refugee crisis volunteering
urgent dental
urgent repair to my boiler
999 call handler job
111 bus
number 111
police station opening times
fire brigade open day
ambulance museum
st john ambulance cadets
lifeguard course
burnout at work
stressed at work
anxious about exams
low mood
feeling a bit down
feeling flat
bit lonely on sundays
worried about money
baby massage
baby blues meet up
my baby wont sleep
new mum coffee
parenting teens who slam doors
my teenager is moody
angry teenager
anger management
argue with my partner
relationship counselling
couples therapy
wedding planning
arranged a meeting
hen party
divorce support
separated dads
controlling my diabetes
control my temper
remote control cars
strict parents
my boss is annoying
bullying at work advice
hit the gym
hit me up for coffee
shoot some hoops
photo shoot
head shots
shot put
bomb disposal history
burning incense
burn calories
burns night
fire pit evening
smoke free
choked up at the film
heart attack recovery
stroke group
panic attack course
fear of flying
fear of dogs
scared of needles
scared of the dentist
afraid of going to new places
safe space for lgbt
safe place to sit
not safe to cycle on this road
end of life care
end of term party
leaving do
goodbye party
farewell drinks
last night of the proms
final year student
note taking
letters to my younger self
burden of caring
hopeless at cooking
hopeless at maths
useless at diy
worthless old coins
pointless quiz
point of contact
lost my keys
lost my phone
lost my job
stopped smoking
tired all the time
want to sleep better
cant sleep
wake up early
wake up yoga
alive and kicking fitness
lust for life band
life drawing
life coaching
life skills
meaning of life philosophy
dressed to kill night
dressed to kill party
how to become a samaritan
how do i become a volunteer listener
kill two birds with one stone
killer heels
killer queen tribute
kill the lights disco
a killer recipe
murder on the dancefloor
knife and fork supper club
take my tablets reminder app
remembering to take my meds
take pills on time reminder
pharmacy open now
pharmacy open saturday
collect my prescription
goodbye letter writing for grief
writing letters to someone who died
writing a letter of goodbye to my gran who passed
drowning my sorrows in tea
storm in a teacup
hanging baskets
hang out with people
hanging out
hang gliding
jump start my social life
jumping for joy
leap of faith
shooting stars
shoot me a message
blow my mind
mind blowing art
explosive dance
bombed my interview
bang average football
smash burger
smash the patriarchy
crash course in spanish
crashed my bike
burnt out from work
burnt my toast
fire drill
on fire at darts
strangled eggs
poison ivy
toxic friends
abuse of power debate
drug abuse recovery
substance misuse
alcohol abuse support
kids abused the bike shed
child safeguarding policy
slap bass lessons
beat boxing
drum and beat
beat the blues walk
off the beaten track
beaten at chess
beat it michael jackson dance
hit single quiz
kick about in the park
kick the habit
kick off at 3
punch line comedy
stab at painting
have a stab at pottery
stabbing pain in my knee
shot of espresso
flu shot
covid jab
needle felting
blade runner screening
rollerblade
razor clams
sharp dressed
safe cracking game
lock in at the pub
locked myself out
trapped nerve
trapped wind
stuck on the m25
held hostage by my cat
chained to my desk
slave to fashion
forced fun at work
force of habit
forced to retire
control freak at work
stalking deer
grooming my dog
touch therapy
inappropriate jokes at work
rough sleeping
rough around the edges
violent video games debate
violence in film course
anti knife crime youth club
gangs and youth project
gang show scouts
cry at films
cry baby cinema
tearful at weddings
scream queen
screaming kids at soft play
shouting at the ref
panic buying
panic at the disco
anxious about going out
nervous about groups
shy and nervous
sad since my divorce
down since i moved
miss my country
homesick
dont know anyone here
just moved here
new in lambeth
blind and partially sighted
deaf club
herne hill
tulse hill
brixton
stockwell
streatham hill
west norwood
crystal palace
vauxhall
kennington
waterloo
clapham common
oval
loughborough junction
gipsy hill
near me
today
tomorrow
sunday
saturday morning
tuesday evening
tonight
late night
open late
warm space
food bank
lunch club
tea and talk
coffee morning
men's shed
mens group
womens group
walking group
singing
drama
football
swimming
pottery
reading group
book club
allotment
community garden
recovery college
peer support
talk to someone who gets it
someone to talk to
someone to listen
befriending
one to one
phone support
online group
no referral
free
wheelchair access
autism adhd
perinatal
postnatal depression group
new dad
single parent
carers
young carers
lgbtq
trans
black men
somali
polish
arabic
deaf
veterans
students
over 60
16 to 25
just left hospital
discharged from ward
waiting for therapy
on a waiting list
after the ward
leaving camhs
bereaved
miscarriage
divorce
debt
benefits
housing
job search
refugee
eating disorder
ocd
bipolar
schizophrenia
hearing voices
personality disorder
psychosis support group
depression
anxiety
panic attacks
stress
trauma
addiction
gambling
sleep
menopause
long covid
chronic pain
"""

HARMLESS_SPANISH = """
tengo 40 años y me gusta el ajedrez
tengo una entrevista y estoy nervioso
mi hijo empieza la secundaria
futbol los viernes
mi piso tiene humedad
cuanto hay que esperar
mi abuela adora el bingo
mi marido no habla de sus sentimientos
lloro mucho desde el parto
intento beber menos
que es el apoyo entre iguales
tengo 72 años y me gusta el domino
esta abierta la cafeteria
me duelen los pies
mi abuela se cayo
mi amiga esta de duelo
quiero hablar
algo gratis para adolescentes
comparto los niños con mi ex
debo el alquiler
como me apunto
trabajo de noche
cuido de mi padre
mi terapeuta se fue
me dan ataques de panico en el bus
espero al psiquiatra
mi madre esta en una residencia y la visito
estoy cansada de estar sola
pelicula de asesinos en serie
golpe de estado libro
niñera de emergencia
tirarse en bomba a la piscina
donde puedo estar calentito los lunes
estoy aburrido y sin dinero
busco amigos para mi hermano autista
me despidieron del trabajo
mi papa tiene alzheimer y necesito descanso
clases de cocina baratas
algo para los miercoles por la noche
llevo tres meses sin beber
mi ansiedad esta fatal
terapia de arte
salgo del hospital el viernes
perdi un embarazo
grupo para colombianos
no entiendo las cartas del council
se me murio el telefono
pilas muertas
mar muerto
cuelga la ropa
tiro al plato
puente de mayo
matar marcianos videojuego
gimnasio a muerte
donde hay un sitio caliente los lunes
aburrido y sin dinero
sin dinero y aburrida
me despidieron
me quede sin trabajo
mi papa tiene alzheimer y necesito un descanso
mi madre tiene demencia y necesito descanso
mi marido tiene parkinson
mi hijo es autista y no tiene amigos
mi hermano tiene discapacidad
busco amigos para mi hermano
oigo voces y quiero conocer a otros
oigo voces busco grupo
vuelvo a casa del hospital el lunes
me dan el alta mañana
sali del hospital la semana pasada
se murio la planta
se me acabo la bateria
me quede sin bateria
el coche no arranca
rompi con mi novio
me separe de mi marido
me divorcio
mis hijos se fueron de casa
jubilado y aburrido
estres del trabajo
estudiante sola
recien llegada a londres
llegue de ecuador
cartas del council
carta del home office
ayuda con el universal credit
ayuda con papeles de residencia
no entiendo la carta
el casero no arregla la caldera
humedad en el piso
vecinos ruidosos
no consigo cita con el medico
espero un diagnostico
lista para terapia
meditacion
respiracion
no duermo bien
pesadillas
no me concentro
ansiedad social
mi ansiedad esta mal
mi depresion en invierno
un mal dia
una mala semana
estoy regular
me siento raro
estoy bloqueada
necesito apoyo
necesito ayuda con formularios
ayuda para hacer la compra
ayuda para dejar de fumar
llevo meses sin beber
alcoholicos anonimos
juego apuestas
mi hijo fuma
perdi un bebe
bebe de seis semanas
embarazada y ansiosa
padres con carrito
duelo por mi padre
viuda
cancer grupo
diabetes
baile en silla de ruedas
mujeres musulmanas
iglesia
grupo para bolivianos
ecuatorianos en elephant
latinos lgbt
comedor
ducha y lavanderia
corte de pelo gratis
ropa
ordenador clases
aprender a leer
curriculum
bolsa de trabajo
voluntariado
empezar un grupo
quien lleva esto
horarios
contacto
abren el domingo
es gratis
puedo llevar a mi madre
puedo llevar al perro
tranquilo
solo mujeres
menores de 25
mi tia vive sola
mi vecino esta solo
mi hijo de 16 juega todo el dia
mi hija no quiere ir al colegio
matar marcianos
videojuegos
pilas
dios mio que frio
matanza del cerdo fiesta del pueblo
me corto el flequillo
tirar los tejos
golpe de calor prevencion
pelicula de asesinos
cerrar los ojos y meditar
dormir mejor taller
me corto el flequillo sola
terminar el contrato del movil
cerrar la cuenta del banco
cancelar mi contrato
recorte de pelo
me muero por un cafe
obra de teatro de asesinatos
clases de esgrima
torneo de tiro
pelea de gallos pelicula
grupo de ansiedad y miedo a conducir
comida de urgencia para gatos
quiero dejar de comer dulces
salto de longitud
la muerte de ivan ilich club de lectura
pastillas para dormir naturales charla
comida para gatos urgente
cena y peli
alitas picantes concurso
acabar la serie
dejar de comer dulces
juego del ahorcado para niños
clavar un cuadro
cuchillos afilador
ganas de vivir
con ganas de vivir la vida
alegria de vivir
juego del ahorcado
el ahorcado juego en español
como dejar de matarme en el gimnasio
me mata la espalda
me matan los pies
me muero de hambre
me muero de risa
me muero por bailar
me muero de ganas de verte
me muero de sueño
muerto de cansancio
matar el tiempo
matar el aburrimiento
duelo por suicidio grupo
grupo de duelo
perdi a mi madre de cancer
murio mi abuela
se murio mi perro
mi padre esta muriendo de cancer
dia de los muertos
fiesta de dia de muertos
curso de primeros auxilios
primeros auxilios
voluntariado en la linea de crisis
ser voluntario de ayuda
quiero ser voluntario
trabajo en emergencias
trabajo de enfermera
tesis sobre el suicidio
trabajo de clase sobre violencia de genero
pelicula de suspenso
pelicula de terror
escuadron suicida pelicula
club de novela negra
taller de teatro
clase de boxeo
defensa personal
defensa personal para mujeres
kung fu
yudo para niños
tiro con arco
corte y confeccion
taller de costura
cortar el pelo
me corte el pelo
me corte cocinando
cortar verduras
papel picado
puente de londres paseo
club de bridge
jardin en el balcon
salto de cuerda
natacion
saltar en cama elastica
crisis de los 40
crisis economica
urgencia dental
dentista de urgencia
comida de emergencia
vivienda de emergencia
dejar de fumar
dejar el azucar
dejar de beber
harto del trabajo
harta del frio
cansada del trabajo
cansado de buscar piso
estoy cansada y quiero yoga
no puedo dormir
no puedo con el ingles
me siento sola
me siento triste
estoy un poco triste
estres en el trabajo
ansiedad por examenes
miedo a volar
miedo a hablar en publico
miedo a los perros
mi bebe no duerme
mi hijo no come verdura
masaje para bebes
mi marido ronca
discuto con mi pareja
terapia de pareja
separacion y divorcio
mi jefe es pesado
perdi el pasaporte
perdi el trabajo
renovar el pasaporte
papeles de residencia
cita con el dentista
despedida de soltera
despedida de una amiga que se va a españa
fin de curso
coro de voces
clases de canto
medicina para la tos
pastillas para la alergia
mi medicacion me da sueño
autobus 111
autobus a brixton
sobrevivientes de abuso grupo
superar el pasado
grupo de mujeres
loco por el futbol
la vida en londres
vida sana
calidad de vida
sentido del humor
volver a empezar
me golpee el dedo
cuchillos de cocina curso
el agua esta cortada
pegar fotos album
tocar la guitarra
me toca cuidar a mi madre
extraño mi pais
extraño a mi familia
echo de menos mi tierra
me divorcie y estoy triste
ando bajoneado
ando decaida
estoy desanimado
me siento decaido
no conozco a nadie aqui
no conozco a nadie en londres
tengo ataques de panico
ataques de ansiedad
farmacia abierta sabado
farmacia de guardia
tomar la pastilla de la tension
recordar tomar mis pastillas
tomar la medicacion a su hora
escribir cartas de despedida duelo taller
carta a un ser querido que murio
me ahogo en un vaso de agua
me corte el pelo y quiero salir
me corto las uñas
cortarme el pelo gratis
me parto de risa
me troncho de risa
este calor me mata
el frio me mata
los lunes me matan
pelicula mata hari
me tiro en paracaidas
tirar la basura
saltar la comba con los niños
golpe de suerte
golpes de tambor
pegar un grito de alegria
lucha libre
dar un paseo
se acabo el trabajo
se acaba el curso
acabar la carrera
terminar los estudios
quiero terminar mi novela
quiero acabar el curso de ingles
final de temporada
hasta el final del camino
brixton
stockwell
cerca de mi
hoy
mañana
sabado
domingo por la mañana
los martes
grupo de hombres
grupo de padres
grupo de la tercera edad
coro
baile
salsa
ajedrez
cocina
costura
huerto
caminar
nadar
bicicleta
lectura
musica
alguien que me escuche
hablar con alguien
apoyo entre iguales
apoyo emocional
salud mental
psicologo gratis
terapia
lista de espera
me dieron el alta
tuve un bebe
depresion posparto grupo
soy cuidadora
mi hijo es autista
mi hermana tiene bipolar
mi madre tiene demencia
menopausia
insomnio
deudas
trabajo
beneficios
vivienda
abogado
papeles
visado
"""

HARMLESS_PORTUGUESE = """
tenho 40 anos e gosto de xadrez
tenho uma entrevista e estou nervosa
o meu filho vai para o secundario
futebol as sextas
a minha casa tem humidade
quanto tempo se espera
a minha avo adora bingo
o meu marido nao fala do que sente
choro muito desde o parto
tento beber menos
o que e apoio entre pares
tenho 72 anos e gosto de domino
o cafe esta aberto
doem me os pes
a minha avo caiu
a minha amiga esta de luto
quero conversar
algo gratis para adolescentes
partilho os filhos com o ex
devo a renda
como me inscrevo
trabalho de noite
cuido do meu pai
o meu terapeuta saiu
tenho ataques de panico no autocarro
espero pelo psiquiatra
a minha mae esta num lar e eu visito
estou cansada de estar sozinha
filme de assassinos em serie
golpe de estado livro
ama de emergencia
atirar se de bomba na piscina
onde posso estar quente a segunda
estou aborrecido e sem dinheiro
amigos para o meu irmao autista
fui despedido
o meu pai tem alzheimer e preciso de descanso
aulas de cozinha baratas
alguma coisa a quarta a noite
tres meses sem beber
a minha ansiedade esta pessima
arteterapia
saio do hospital na sexta
perdi um bebe
grupo para brasileiros
nao percebo as cartas do council
morreu me o telemovel
pilhas mortas
mar morto
pendurar a roupa
tiro aos pratos
ponte do feriado
matar zumbis videojogo
treino a morrer de cansado
onde ha um sitio quente a segunda
onde posso estar quentinho
aborrecido e sem dinheiro
sem dinheiro e aborrecida
fiquei sem trabalho
o meu pai tem alzheimer e preciso de uma pausa
minha mae tem demencia e preciso de descanso
o meu marido tem parkinson
meu filho e autista e nao tem amigos
o meu irmao tem deficiencia
amigos para o meu irmao
ouço vozes e quero conhecer outros
ouço vozes procuro grupo
volto para casa do hospital na segunda
tenho alta amanha
sai do hospital na semana passada
meu celular morreu
acabou a bateria
morreu a planta
o carro nao pega
acabei com o namorado
separei me do marido
vou divorciar me
os meus filhos sairam de casa
reformado e aborrecido
stress do trabalho
estudante sozinha
cheguei a londres agora
vim de angola
vim da madeira
cartas do council
carta do home office
ajuda com o universal credit
ajuda com a residencia
nao percebo a carta
o senhorio nao arranja a caldeira
humidade na casa
vizinhos barulhentos
nao consigo consulta no medico
a espera de diagnostico
lista para terapia
meditaçao
respiraçao
durmo mal
pesadelos
nao me concentro
ansiedade social
a minha ansiedade esta ma
depressao no inverno
um mau dia
uma semana ma
estou assim assim
sinto me estranho
estou bloqueada
preciso de apoio
preciso de ajuda com papeis
ajuda com as compras
ajuda para deixar de fumar
meses sem beber
alcoolicos anonimos
jogo apostas
meu filho fuma
perdi a gravidez
bebe de seis semanas
gravida e ansiosa
pais com carrinho
luto pelo meu pai
viuva
cancro grupo
diabetes
dança em cadeira de rodas
mulheres muçulmanas
igreja
grupo para angolanos
madeirenses em stockwell
lgbt brasileiros
cantina
banho e lavandaria
corte de cabelo gratis
roupa
aulas de computador
aprender a ler
curriculo
procurar emprego
voluntariado
começar um grupo
quem gere isto
horarios
contacto
abrem ao domingo
e gratis
posso levar a minha mae
posso levar o cao
sossegado
so mulheres
menos de 25
a minha tia vive sozinha
o meu vizinho esta sozinho
meu filho de 16 joga o dia todo
minha filha nao quer ir a escola
matar zumbis
videojogos
pilhas
meu deus que frio
matança do porco festa da aldeia
corto a franja
dar o braço a torcer
golpe de calor prevençao
filme de assassinos
fechar os olhos e meditar
dormir melhor oficina
corto a franja sozinha
terminar o contrato do telemovel
fechar a conta do banco
cancelar o contrato
morro por um cafe
peça de teatro de crime
aulas de esgrima
torneio de tiro
briga de galo filme
grupo de ansiedade e medo de conduzir
comida urgente para gatos
quero parar de comer doces
salto em comprimento
a morte de ivan ilitch clube de leitura
comprimidos naturais para dormir palestra
comida para gatos urgente
jantar e filme
asinhas picantes concurso
acabar a serie
parar de comer doces
jogo da forca para miudos
pregar um quadro
facas afiador
vontade de viver
com vontade de viver a vida
alegria de viver
jogo do enforcado
jogo da forca para crianças
jogo da forca
essa dor nas costas me mata
as minhas costas matam me
os meus pes estao a matar me
morrer de rir
morro de rir
morrendo de fome
morto de cansaço
morro de saudades
morro de vontade de dançar
matar saudades
matar o tempo
curso de primeiros socorros
primeiros socorros
primeiros socorros em saude mental
luto por suicidio
grupo de luto
perdi a minha mae
a minha avo morreu
morreu o meu gato
o meu pai esta a morrer de cancro
voluntario do cvv
voluntariado linha de crise
quero ser voluntario
emprego na policia
trabalho de enfermeira
tese sobre suicidio
trabalho da escola sobre violencia domestica
esquadrao suicida filme
filme de terror
filme policial
clube de livros policiais
noite de misterio
aula de boxe
defesa pessoal
defesa pessoal para mulheres
judo para crianças
capoeira
tiro com arco
corte e costura
aula de costura
cortar o cabelo
cortei o cabelo
cortei o dedo a cozinhar
cortar legumes
ponte de londres passeio
clube de bridge
horta na varanda
saltar a corda
saltar no trampolim
crise da meia idade
crise economica
urgencia dentaria
dentista de urgencia
cabaz de comida urgente
casa de emergencia
deixar de fumar
parar de fumar
deixar o açucar
parar de beber
farto do trabalho
farta do frio
cansada do trabalho
cansado de procurar casa
cansada e quero ioga
nao consigo dormir
nao consigo aprender ingles
sinto me sozinha
sinto me triste
um pouco triste
estresse no trabalho
ansiedade com exames
medo de andar de aviao
medo de falar em publico
medo de caes
o meu bebe nao dorme
meu filho nao come legumes
massagem para bebes
o meu marido ressona
discuto com o meu marido
terapia de casal
divorcio apoio
meu chefe e chato
perdi o passaporte
perdi o emprego
renovar o passaporte
documentos de residencia
consulta no dentista
despedida de solteira
festa de despedida
fim do curso
coro de vozes
aulas de canto
remedio para a tosse
comprimidos para a alergia
a medicaçao da me sono
autocarro 111
comboio para brixton
metro para stockwell
sobreviventes de abuso grupo
superar o passado
grupo de mulheres
louca por futebol
a vida em londres
vida saudavel
qualidade de vida
sentido de humor
recomeçar
bati com o dedo
curso de facas de cozinha
a agua esta cortada
colar fotos
tocar violao
bater papo
bater bolo
tirar fotografias
passar a mao na massa
pilates para as costas
saudades do meu pais
saudades da familia
divorciei me e estou triste
ando em baixo
ando para baixo
estou desanimado
sinto me em baixo
nao conheço ninguem aqui
nao conheço ninguem em londres
tenho ataques de panico
ataques de ansiedade
farmacia aberta sabado
farmacia de serviço
tomar o remedio da tensao
lembrar de tomar os comprimidos
tomar a medicaçao a horas
remedio de pressao na hora certa
escrever cartas de despedida luto
carta a quem morreu
afogo me num copo de agua
cortei o cabelo e quero sair
corto as unhas
cortar o cabelo gratis
este calor mata me
esse frio me mata
as segundas matam me
subir o morro
ponto de encontro no morro
dançar ate acabar
forro ate se acabar
acabar o curso
acabou o trabalho
terminar os estudos
quero terminar o curso
fim de semana
fim do mes
saltar a fogueira
pular carnaval
bater palmas
bater um papo
bater perna
tiro ao alvo
luta livre
streatham
brixton
stockwell
perto de mim
hoje
amanha
sabado
domingo de manha
as terças
grupo de homens
grupo de pais
grupo de idosos
coral
dança
samba
xadrez
cozinha
costura
horta
caminhar
nadar
bicicleta
leitura
musica
alguem que me ouça
falar com alguem
apoio entre pares
apoio emocional
saude mental
psicologo gratis
terapia
lista de espera
tive alta
tive um bebe
depressao pos parto grupo
sou cuidadora
meu filho e autista
a minha irma e bipolar
minha mae tem demencia
menopausa
insonia
dividas
trabalho
beneficios
casa
advogado
documentos
visto
"""

ORDINARY_ENGLISH = """
saturday evening
tonight near brixton
drop in brixton tonite
near clapham common 2nite
just out of hospital
near sw9
SW9 8AA
in portuguese
free
on the phone
for my son
can I just turn up
after 6 on weekdays
after 9pm saturday
i am 17
for 16 year olds
my 15 year old daughter
no group
not in brixton
not on the phone or online
nothing online please
no booking
without a referral
no diagnosis
don't need a referral
sun salutation
sunday
sun morning
sat or sun
mon-fri mornings
monday to friday
monday or tuesday evening
saturday evening or sunday
evenings on monday and tuesday
weekday evenings
weekends
weekend mornings
tomorrow
tomorrow morning
tomorrow night
tomorrow at 3pm
monday tomorrow
today or tomorrow
tonight or tomorrow evening
tomorrow or friday
tomorrow in brixton in the evening
tommorow
the day after tomorrow
tuesday the day after tomorrow, in the evening
may
black friday
drug free
step free
smoke free group
free from drugs
free on friday
carers hub
looking after someone with dementia
i care for my brother
depression group clapham tuesday
gardening
tea and talk
women only group in streatham on wednesday afternoon
speaks spanish
men's group
gay men
trans
lgbtq+ drop-in
black women brixton
wheelchair accessible drop in near waterloo
somewhere quiet
crisis house tonight
cost of living crisis
someone to talk to
lonely
peer support in lambeth
help
'sign language'
sign language
deaf group
bsl
one to one
1:1 support
buddy
clapham common
brixton or clapham
kings college hospital
near king's
group for guys
guys hospital
oval
hearing voices
psychosis
alcohol
sober group sunday
bereaved by suicide
my mum died
grief group
under 25
over 60s
new mum
pregnant
refugees
asylum seekers drop in
homeless
autism group
adhd
anxiety group near se11 evenings
panic attacks at night
2am
at 7pm
friday 7:30pm
24/7
quiz night
recovery college
discharged from cmht
new care coordinator
moving to adult services
leaving the ward tomorrow
on a ward
sectioned
me han dado el alta
ansiedad
mulheres negras
something on christmas day
cooking class
walking
i want to volunteer
art group sw2 cheap
not free
no cost
i can't go out
text message
by email
can i bring my dog
20 years of depression
anyone awake at 3am to talk to
mens mental health group tuesday evening se11
my sister is in hospital
my dad has bipolar
free yoga in streatham on saturdays
coffee morning
community garden volunteering
somewhere to sit with a cup of tea
women's group that isn't religious
somali women brixton
help filling in pip form
where can i go on christmas day
near lambeth north
drop in near Waterloo open on a sunday
pregnant and depressed
postnatal depression group
student anxiety
support for ex-offenders
lgbt young people group
groups for over 50s in west norwood
waiting for therapy
waiting list too long
therapy ended last week what now
on leave from the ward this weekend
eating disorder
domestic abuse group
AA meeting brixton monday
hearing loop
sign language interpreter
walk and talk
walking group near SW4
may i come with a friend
can i bring my mum
march
second thursday of the month
first monday of the month
every day
24 hours
text line
live chat
zoom group evenings
over the phone in spanish on weekends
dementia carers
cuppa with someone
no one to talk to
nobody understands me
i have no friends
i'm new here
i don't speak english well
can't leave the house
no money
under 18
13 year old
65+
my son is 14
for teenagers
single dads
thursday night football
sunday church
morning meditation
befriending for older people
peer mentor training
become a peer supporter
what's near me
se1
near croydon
free group
saturday night brixton
night of culture
para o meu filho
para mi hija
hoy
cerca de stockwell
de graça
mañana por la tarde
amanhã de manhã
grupo de apoyo en brixton
grupo para hombres
sin cita
sábado de manhã
às segundas
na quinta-feira à noite
sexta à noite
fim de semana
fin de semana
gratis en línea
tive alta
cuido de minha mãe
cuidadores
tengo 40 años
tenho 19 anos
estoy solo
alguien con quien hablar
preciso de falar com alguém
por internet
grupo de mujeres los viernes por la tarde
terça de manhã
ahora
depois das 18h
después de las 6 de la tarde
voy a salir del hospital
esta noche en brixton
hoy por la noche
este fin de semana
los lunes
el martes por la mañana
miércoles por la noche
jueves y viernes
de lunes a viernes
entre semana por la tarde
grupo de apoyo para hombres
grupo en línea gratis
por teléfono en español
habla español
cerca de clapham
en streatham los domingos
acabo de salir del hospital
mi madre salió del hospital
me dieron el alta
estoy ingresada
mi primera cita
cambio de equipo
me siento sola
alguien que me escuche
cuido a mi madre
para mi hermano
tengo 19 años
personas mayores
oigo voces
sin lista de espera
sin derivación
sin diagnóstico
sin escaleras
jardinería en vauxhall
sem fila de espera
sem encaminhamento
hoje
agora
às terças de manhã
segunda-feira à tarde
sábado à noite
nos fins de semana
fim de semana em brixton
grupo gratuito em português
por telefone à noite
perto de SW8
acabei de ter alta
saí do hospital ontem
estou internada
primeira consulta
mudança de equipa
sinto-me sozinha
preciso de conversar
cuido do meu pai
para a minha mãe
tenho 70 anos
mulheres grávidas
ouço vozes
sem marcação
posso aparecer sem marcar
cadeira de rodas
ajuda com documentos
não online
sin grupo
amanhã à tarde
somewhere to go tonight
my son just came out of hospital
someone to talk to on the phone at 2am
group for mums in streatham
tuesday morning walking group
free counselling near SW2
can i turn up without booking
no waiting list please
hearing voices group
spanish speaking
portuguese women
black men's group
i'm 19 and i hear voices
wheelchair access vauxhall
what's on this weekend
open now
things to do on sunday afternoon
being discharged on monday
leaving cmht
first appointment with mental health team
on the ward at lambeth hospital
online support group bipolar
lgbt drop in clapham
not online
the mosaic clubhouse
solidarity in a crisis
evening classes weekdays
grupo en español los martes
apoyo gratis cerca de brixton
esta noche
sábado por la noche
mi hijo salió del hospital
por teléfono en portugués
grupo de mulheres
hoje à noite
acabei de sair do hospital
perto de stockwell no domingo
de graça e online
aberto agora
for my mum who is 72
carers
looking after my husband
near st thomas
se24
friday
may bank holiday
someone who has been through it too
gardening se5 friday morning
need help with benefits forms
where can I go on monday evening in kennington
peer support west norwood
my brother is being sectioned
my brother is on a section
been discharged from the cmht
new to mental health services
changing care coordinator
sunday morning
wednesdays
thurs afternoon
this evening
this afternoon
later today
women only group
young black men
im 16
for a 70 year old
trans support
refugee women from brixton
someone to visit me on the ward
text chat
zoom group
one to one mentor
do i need a referral
costs nothing
step free near SE11
can i bring my friend
lost my husband
my dad died
heavy drinker
voices in my head
vietnamese
brixton hill saturday
streatham vale friday night
king's college hospital
grupo para mujeres que hablan español
quero falar com alguém hoje
sexta-feira à noite
sem lista de espera
saturday walking group for carers near herne hill
art therapy
Company
Being with people, so that you are less alone
social
friends
friendship
loneliness
alone
isolated
isolation
company
meet people
befriending
befriender
Someone to listen
Talking with a person who has felt something like it
emotional
listen
listening
listener
talk
talking
anxiety
anxious
panic
depression
depressed
low mood
sad
stress
worried
frightened
Practical help
Forms, food, phone calls, getting out of the door
practical
forms
benefits
housing
money
debt
shopping
food
letters
appointments
work
jobs
Group
A few people who meet together
groups
support group
peer group
circle
meeting
self-help
mutual aid
twelve step
12 step
Drop-in
Come when you like, leave when you like
drop in
dropin
walk in
cafe
café
open door
sanctuary
living room
One to one
You and one other person
1:1
1-1
one on one
121
peer buddy
mentor
peer mentor
mentoring
sponsor
peer support worker
By phone
telephone
call
calls
ring
helpline
phone line
listening line
someone to call
hotline
By text message
texting
sms
message
whatsapp
chat
Online
On a computer or a phone
zoom
teams
video
video call
internet
web
forum
virtual
remote
Doing something together
Walking, cooking, growing, making
activity
walk
garden
allotment
art
music
singing
choir
cooking
football
sport
running
exercise
craft
sewing
chess
reading
dance
Visits on a ward
Somebody comes to you in hospital
ward
in-reach
inreach
in reach
hospital visit
hospital visitor
inpatient
visiting
Visits at home
Somebody comes to where you live
home visit
outreach
comes to my home
cannot go out
housebound
at home
A place to stay
For a night or a few
residential
stay
overnight
crisis house
respite
retreat
bed
somewhere to sleep
Swapping time
An hour given, an hour received
time bank
timebank
time exchange
time credits
skill swap
swap
exchange
favours
Training
Learning to support others, or about your own health
course
courses
class
workshop
learn
learning
study
peer trainer
Someone at your side
Helping you to be heard
advocacy
advocate
peer advocate
speak up
rights
complaint
tribunal
appointment with me
Information
Finding out what there is and how to get it
info
advice
information hub
where to go
finding help
what is there
leaflets
Having a say
Shaping how support is run
involvement
co-production
coproduction
have a say
feedback
expert by experience
lived experience
representative
consultation
Looking after someone
Carers, family and friends
carer
caring
caregiver
family
relative
mum
dad
son
daughter
brother
sister
partner
husband
wife
friend
looking after
Young people
young
youth
teenager
teenagers
teens
students
student
young adults
leaving care
Older people
older
elderly
pensioner
pensioners
retired
over 50
over 60
over 65
seniors
Parents
Bringing up children, or expecting one
parent
mums
mother
mothers
dads
father
fathers
baby
pregnancy
postnatal
perinatal
Men
man
male
blokes
lads
guys
Women
woman
female
ladies
girls
Black communities
Run with or for Black people in Lambeth
black
african
caribbean
african caribbean
black british
black men
black women
windrush
LGBTQ+ people
Lesbian, gay, bisexual, trans and queer people
lgbt
lgbtq
lgbtqi
lgbtqia
gay
lesbian
bisexual
bi
transgender
non-binary
nonbinary
queer
pride
Migrants and refugees
People who came from another country, or are asking for asylum
migrant
migrants
refugee
asylum
asylum seeker
asylum seekers
immigrant
immigration
new to the uk
no recourse
Spanish speakers
spanish
español
hispanohablantes
castellano
latin american
latino
latina
spain
colombian
ecuadorian
Portuguese speakers
portuguese
português
lusófonos
portugal
brazilian
brasileiro
brasileira
madeira
angolan
Vietnamese speakers
tiếng việt
việt
viet
vietnam
Disabled people
Including people with a long illness, and Deaf people
disability
disabled
wheelchair
deaf
blind
long-term illness
chronic illness
pain
autistic
autism
learning disability
No settled home
On the street, in a hostel or on a friend’s sofa
homelessness
rough sleeper
rough sleeping
hostel
sofa surfing
no fixed abode
temporary accommodation
Drink or drugs
Using, cutting down or stopped
drink
drinking
drugs
drug
addiction
addict
alcoholic
sober
recovery
substance
substance misuse
aa
na
rehab
Grieving
Someone you loved has died
bereaved
bereavement
grief
grieving
loss
lost someone
death
died
died by suicide
widow
widower
Hearing voices
Or seeing or sensing what others do not
voices
voice hearer
voice hearers
visions
schizophrenia
paranoia
unusual experiences
Bipolar
Very high and very low moods
bipolar
bipolar disorder
manic depression
mania
manic
mood swings
highs and lows
Very strong emotions
Some people are given the label “personality disorder”, and many do not like it
personality disorder
borderline
bpd
eupd
emotionally unstable
complex emotional needs
complex trauma
cptsd
trauma
intense emotions
relationships
Peer supporters
Support for people who support others
peer supporter
peer supporters
peer worker
volunteer
volunteers
facilitator
lived experience practitioner
English
english
Spanish
Español
espanol
Portuguese
Português
portugues
Vietnamese
Tiếng Việt
tieng viet
Somali
Soomaali
somali
soomaali
af soomaali
French
Français
french
français
francais
Arabic
العربية
arabic
عربي
British Sign Language
signing
signed
Step-free way in
ramp
lift
no stairs
no steps
level
accessible
mobility
Accessible toilet
disabled toilet
wheelchair toilet
accessible loo
toilet
Hearing loop
induction loop
loop
hearing aid
hard of hearing
A quiet space
Somewhere to sit apart for a while
quiet
quiet room
sensory
low noise
calm room
autism friendly
You can bring someone
A friend, a relative or a worker
bring a friend
bring someone
come with me
companion
with my carer
assistance dog
Nothing to know first
No experience or kit needed
beginner
beginners
first time
no experience
never done it
Free
no charge
nothing to pay
Costs something
The listing says how much
cost
price
fee
pay
donation
subs
cheap
low cost
Just turn up
turn up
just come
open to all
Ring first
call first
phone first
book by phone
Write first
By e-mail, text message or a form
write
email
e-mail
form
text first
book online
sign up
Be introduced
Someone such as a nurse or a link worker introduces you
introduced
introduction
referral
refer
referred
gp
doctor
professional
link worker
care coordinator
Friends and peers
People who simply support each other
informal
each other
user group
grassroots
Mentors and buddies
Volunteers with an organisation behind them
organised
mentors
buddies
unpaid
Paid peer workers
Their own experience is part of the job
paid
psw
staff
employed
Run by peers
People who have been there decide how it works
user-led
user led
service user led
peer-led
peer led
survivor-led
run by us
Support from peers
An organisation runs it, and people who have been there give the support
peer-delivered
peer delivered
peer support workers
Run together
People who have been there, and professionals
mixed
co-produced
coproduced
together
jointly
Run by professionals
Staff lead it
staff-led
clinician
nurse
therapist
dying to
to die for
killer
killing time
kill time
dead good
dead tired
dead easy
bored to death
scared to death
suicide prevention
suicide awareness
suicide first aid
suicide bereavement
bereavement after suicide
grief after suicide
suicide intervention
suicide squad
self harm awareness
self harm training
overdose prevention
overdose awareness
naloxone
overdone
cut myself some slack
cutting myself some slack
cut myself off
cutting myself off
cutting myself a slice
cut my hair
hurt myself at work
hurt myself running
hurt myself playing
hurt myself laughing
shoot myself in the foot
hang out
hanging out
substance abuse
drug abuse
alcohol abuse
abuse of drugs
abuse of alcohol
hit me up
hits me hard
hit me hard
it hits me
it hit me
grief hits me
grief hit me
loss hit me
hit me like
beat me to
follows me on
follow me on
stacking
stacker
abrasive
violets
end it on time
wont let me book
wont let me log
wont let me search
site wont let me
website wont let me
app wont let me
doesnt let me search
doesnt let me book
knee hurts me
back hurts me
pushes me to
hurts me to
training in domestic abuse
domestic abuse training
domestic violence training
beats me why
beats me how
me muero por
me muero de
muero de ganas
morirme de risa
morirme de ganas
morir de risa
prevencion del suicidio
prevencion de suicidio
prevencion de suicidios
matar el tiempo
matar el rato
cortarme el pelo
me corto el pelo
cortarme las unas
abuso de sustancias
abuso de alcohol
abuso de drogas
abuso del alcohol
no me deja buscar
no me deja entrar en la pagina
me pego un susto
me pega fuerte el sol
no me deja dormir el ruido
morrendo de
morro de
morrer de rir
me matar de rir
me matar de trabalhar
prevencao do suicidio
prevencao ao suicidio
prevencao de suicidio
matar o tempo
matar saudades
matar a fome
cortar me o cabelo
me cortar o cabelo
me corto o cabelo
abuso de alcool
abuso de substancias
abuso do alcool
nao me deixa pesquisar
nao me deixa entrar no site
me bate uma saudade
me bate saudade
bate me a saudade
Mother
mam
mom
mummy
mama
Father
daddy
papa
looking after someone
caring for someone
family and friends
Medication
meds
medication
medicine
tablets
pills
Community nurse
cpn
community psychiatric nurse
community nurse
mental health nurse
Doctor
family doctor
surgery
Care coordinator
key worker
keyworker
case worker
Panic
panic attack
ansiedade
pánico
pânico
panic attacks
Low mood
depresión
depressão
feeling low
feeling down
psychotic
voice hearing
Sectioned
under section
detained
mental health act
Emergency department
a&e
casualty
er
emergency department
emergency room
Ward
psychiatric hospital
mental health hospital
Cannabis
weed
cannabis
skunk
marijuana
No money
skint
broke
hard up
Benefits
universal credit
pip
welfare
Alcohol
booze
Bereavement
duelo
luto
Counselling
counselling
counsellor
counseling
therapy
talking therapy
Lonely
Trauma
ptsd
flashbacks
New baby
new baby
Refugees
LGBTQ+
Walking
walks
caminata
caminhada
ramble
Growing
jardinería
jardinagem
growing
Singing
coro
sing
Art
arts
painting
drawing
crafts
Buddy
Autism
neurodivergent
Eating
anorexia
bulimia
binge eating
Compañía
Estar con gente, para sentirse menos solo
Alguien que escucha
Hablar con una persona que ha sentido algo parecido
Ayuda práctica
Formularios, comida, llamadas, salir de casa
Grupo
Unas pocas personas que se reúnen
Puertas abiertas
Llega cuando quieras, vete cuando quieras
De persona a persona
Tú y otra persona
Por teléfono
Por mensaje de texto
En línea
En un ordenador o en un teléfono
Hacer algo juntos
Caminar, cocinar, cultivar, crear
Visitas en el hospital
Alguien va a verte a la planta
Visitas a casa
Alguien va adonde vives
Un lugar donde quedarse
Una noche o unas pocas
Intercambio de tiempo
Una hora dada, una hora recibida
Formación
Aprender a apoyar a otros, o sobre tu propia salud
Alguien a tu lado
Para que te escuchen
Información
Saber qué hay y cómo conseguirlo
Tener voz
Decidir cómo se da el apoyo
Quien cuida de alguien
Cuidadores, familia y amistades
Gente joven
Personas mayores
Madres y padres
Con hijos, o esperando uno
Hombres
Mujeres
Comunidades negras
Con o para personas negras de Lambeth
Personas LGBTQ+
Lesbianas, gais, bisexuales, trans y queer
Migrantes y refugiados
Personas que llegaron de otro país o piden asilo
Quien habla español
Quien habla portugués
Quien habla vietnamita
Personas con discapacidad
También con una enfermedad larga, y personas sordas
Sin casa fija
En la calle, en un albergue o en el sofá de un amigo
Alcohol o drogas
Si consumes, reduces o lo has dejado
En duelo
Ha muerto alguien a quien querías
Oír voces
O ver o sentir lo que otros no perciben
Ánimo muy alto y muy bajo
Emociones muy fuertes
A algunas personas les dan la etiqueta de “trastorno de la personalidad”, y a muchas no les gusta
Quien apoya a otros
Apoyo para las personas que apoyan
Inglés
Portugués
Vietnamita
Somalí
Francés
Árabe
Lengua de signos británica
Entrada sin escalones
Baño accesible
Bucle para audífonos
Un espacio tranquilo
Un lugar donde sentarse aparte un rato
Puedes venir con alguien
Un amigo, un familiar o un profesional
No hace falta saber nada
Ni experiencia ni material
Gratis
Cuesta algo
La ficha dice cuánto
Ven sin avisar
Llama primero
Escribe primero
Por correo, mensaje o formulario
Que alguien te presente
Por ejemplo, una enfermera o un trabajador de enlace
Amistades e iguales
Gente que simplemente se apoya
Mentores y acompañantes
Voluntarios con una organización detrás
Personas contratadas que lo han vivido
Su propia experiencia es parte del trabajo
Lo llevan iguales
Deciden quienes lo han vivido
Apoyo de iguales
Lo organiza una entidad, y apoyan quienes lo han vivido
Lo llevan juntos
Personas que lo han vivido, y profesionales
Lo llevan profesionales
El personal lo dirige
En el hospital: mientras esperas, y después
Aquí hay personas que han estado en esas sillas
Ingresado en el hospital
Visitas, llamadas y compañía
Aquí hay personas que recuerdan esas tardes largas
Volver a casa del hospital
Los primeros días y semanas
Empezar a recibir ayuda
La primera vez, o una vez más
Pedir ayuda requiere valor, y después puede haber formularios y espera
Cambiar de equipo
Caras nuevas, lugares nuevos
Aquí hay personas que también tuvieron que empezar de nuevo
La atención llega a su fin
Quién está ahí después
Puedes sentirte preparado, o abandonado, o las dos cosas el mismo día
Aquí hay personas que recuerdan la primera semana sin una cita
Encuentra a alguien que ha pasado por ello
Personas y grupos de Lambeth que saben cómo es esto
No hace falta una cuenta
¿Qué es el apoyo entre iguales
Puede ser una taza de té, un paseo, una llamada o un grupo
Va en los dos sentidos
Se da y se recibe, a menudo en la misma tarde
¿Qué está pasando
Elige lo que esté más cerca de donde te encuentras ahora
¿Nada de esto
No pasa nada
Elige lo que te importa y deja lo demás
Qué significan las etiquetas
Algunos vienen de páginas públicas, y algunos son antiguos
Llama o escribe antes de ir
¿Nada que encaje
Mostramos lo que conocemos, y no es todo
Puede haber un grupo cerca de ti que no esté aquí
No hemos podido leer eso
Algo de la dirección o del formulario no nos llegó entero
Vuelve atrás y prueba otra vez, o empieza por la portada
Esta página no está abierta para ti
Puede que tengas que identificarte primero
Si enviabas un formulario, abre su página otra vez y envíalo de nuevo
No encontramos esa página
La dirección puede tener un error, o la página puede haberse movido
Busca lo que necesitas, o empieza por la portada
Esta ficha se ha retirado
Ya no forma parte de este sitio
Puede haber algo parecido entre las demás
Espera unos minutos
Han llegado muchas peticiones desde tu conexión en poco tiempo
No has hecho nada malo, y pronto volverá a funcionar
Buscar apoyo para otra persona
Para la familia, las amistades y quien busque en nombre de otra persona
Pregunta primero a la persona
El apoyo funciona mejor cuando la persona lo ha elegido
Pregúntale si quiere que busques
Si dice que no, esa es su respuesta por ahora
Puedes volver a preguntar otra semana
En qué fijarte
- Cuándo es, y si queda cerca para un día de cansancio
- Qué pasa la primera vez
- Si se puede ir con alguien
- Si una persona ha comprobado los datos, y cuándo
Lo mejor es hablar claro y breve
- “He encontrado un grupo de personas que han pasado por algo así
- “¿Lo leemos juntos
- “Puedo ir contigo la primera vez
- “Puedes irte cuando quieras
Presentar a la persona
A algunos grupos les gusta una llamada antes de que llegue alguien nuevo
Si se puede, haz la llamada con la persona
Si lo haces en tu trabajo
Lee la ficha con la persona
Comprueba los datos con el grupo antes de pasarlos
Tú también puedes necesitar apoyo
Muchas personas que cuidan de alguien no se llaman a sí mismas cuidadoras
Hay grupos para quien cuida de alguien, y puedes buscarlos aquí
Organizar apoyo en el trabajo
Di quiénes son estas personas antes de decir qué hace el grupo
- “La gente de allí ha pasado por algo así
- “No tienes que hablar
Puedes sentarte y escuchar
- “Puedes ir una vez, y nunca más
- “Puedo llamar ahora contigo, si quieres
Pregunta a la persona antes de hablar de ella con nadie
Dile con quién hablarías, y qué le contarías
Un no es una respuesta
Déjale la hoja, y anota que preguntaste
No escribas nombres ni datos de salud en la casilla de búsqueda
Cómo presentar a alguien
Lee en la ficha cómo se entra
Muchos grupos no piden carta ni formulario: la persona va, y ya está
Si piden una llamada, hazla con la persona
No digas más de lo que aceptó
Pregunta qué pasa después, y para cuándo
Un viernes por la tarde
Abre “Volver a casa del hospital” y elige “Este fin de semana”
Repásalo con la persona, e imprime la hoja para que se la lleve
Llama al grupo antes de que la persona se vaya
Si una ficha está sin confirmar, díselo
Tira las hojas viejas: cada una dice hasta cuándo vale
Con cuidado con los grupos pequeños
Lo que este sitio no hace
No puede pasar un mensaje, reservar una plaza ni decirte si alguien fue
Nadie necesita una cuenta para abrir una página o imprimirla
Si es urgente
Sigue primero tu propio plan de crisis
Apoyar a otras personas
Lo que has vivido puede servirle a alguien
Por qué importa lo que has vivido
No hace falta que estés bien del todo, ni que tengas las respuestas
Haber pasado por ello es un buen comienzo
Maneras de apoyar
- Llama a alguien en su primera semana en casa
- Ve con alguien la primera vez que pruebe un grupo
- Camina, cocina, cultiva o canta junto a otras personas
- Presta una sala, una cocina o una hora de algo que sepas
- Empieza algo pequeño con unas pocas amistades
Empieza por poco
Una hora basta para empezar
Elige algo que te gustaría hacer de todos modos
Puedes cambiar de idea, parar un tiempo y volver
Pregunta a un grupo qué formación da, y quién cuidará de ti
A los buenos grupos les alegra esa pregunta
Si nada de esto es para ti
Muchos nunca han pensado en escribirlo
Empezar un grupo
Bastan dos o tres personas y una tetera
Esta es una manera de hacerlo
Empezar con dos o tres
Busca a una o dos personas a quienes también les gustaría
Así nunca depende solo de ti
Elegir un lugar
Pregunta por los escalones, el baño, el ruido y el último autobús
Mira más abajo las salas que se ofrecen
No hace falta publicar la dirección: basta con la zona
Elegir una hora
Pregunta a quienes vendrían
Elegir cada cuánto
Elige lo que puedas mantener, también en un mes malo
Di de antemano qué pasa en los festivos
Preparar el primer encuentro
- Llega pronto, y pon agua a calentar
- Saluda a cada persona en la puerta
- Di quién eres, y a qué hora termina
- Nadie tiene que hablar
Escuchar es participar
- Termina a la hora, y di cuándo es el próximo
Acordar cómo os tratáis
Acordad juntos unas pocas cosas, y decidlas a cada persona nueva:
- Lo que se dice aquí se queda aquí
- Decimos cuándo no podríamos cumplirlo, porque alguien está en peligro
- Somos iguales
Nadie sabe más que otra persona de su propia vida
- Nadie da consejos que no se han pedido
- Cada cual puede irse, y volver
Pensar pronto en el dinero
Apunta lo que cuesta: té, transporte, quizá una sala
Mucho se puede prestar o compartir, así que pregunta primero
Si guardáis dinero, que lo cuiden dos personas
Si hay que pagar algo, dilo antes de que vengan
Pon aquí tu grupo: es gratis, y tú eliges qué se muestra
Di si se puede ir sin avisar
Di cuánto sitio hay, para que nadie venga en vano
Acordad quién abre la puerta cuando te pongas mal
Turnaos, y descansad
Busca a alguien de fuera del grupo con quien hablarlo
Algunas organizaciones lo ofrecen, y también formación
Preguntar cómo va
Deja que otras lleven la parte que les gusta
Un grupo puede parar un tiempo, o terminar
Dilo en su página, para que nadie encuentre la puerta cerrada
Companhia
Estar com pessoas, para se sentir menos só
Alguém que ouve
Falar com uma pessoa que sentiu algo parecido
Ajuda prática
Formulários, comida, telefonemas, sair de casa
Algumas pessoas que se encontram
Porta aberta
Chegue quando quiser, saia quando quiser
A dois
A pessoa e mais uma
Por telefone
Por mensagem de texto
Pela internet
Num computador ou num telemóvel
Fazer algo em conjunto
Caminhar, cozinhar, cultivar, criar
Visitas no hospital
Alguém vem vê-lo à enfermaria
Alguém vem onde mora
Um lugar para ficar
Uma noite ou algumas
Troca de tempo
Uma hora dada, uma hora recebida
Formação
Aprender a apoiar outros, ou sobre a própria saúde
Alguém ao seu lado
Para que seja ouvido
Informação
Saber o que existe e como obtê-lo
Ter voz
Decidir como o apoio é dado
Quem cuida de alguém
Cuidadores, família e amigos
Jovens
Pessoas mais velhas
Mães e pais
Com filhos, ou à espera de um
Homens
Mulheres
Com ou para pessoas negras de Lambeth
Pessoas LGBTQ+
Lésbicas, gays, bissexuais, trans e queer
Migrantes e refugiados
Pessoas que vieram de outro país ou pedem asilo
Quem fala espanhol
Quem fala português
Quem fala vietnamita
Pessoas com deficiência
Também com uma doença longa, e pessoas surdas
Sem casa fixa
Na rua, num albergue ou no sofá de um amigo
Álcool ou drogas
Se consome, reduz ou já parou
Em luto
Morreu alguém que amava
Ouvir vozes
Ou ver ou sentir o que outros não percebem
Humor muito alto e muito baixo
Emoções muito fortes
A algumas pessoas dão o rótulo de “perturbação da personalidade”, e muitas não gostam dele
Quem apoia outros
Apoio para as pessoas que apoiam
Inglês
Espanhol
Francês
Língua gestual britânica
Entrada sem degraus
Casa de banho acessível
Anel para aparelhos auditivos
Um espaço calmo
Um lugar para se sentar à parte um bocado
Pode trazer alguém
Um amigo, um familiar ou um profissional
Não é preciso saber nada
Nem experiência nem material
Grátis
Custa alguma coisa
A ficha diz quanto
Apareça sem avisar
Telefone primeiro
Escreva primeiro
Por e-mail, mensagem ou formulário
Que alguém o apresente
Por exemplo, uma enfermeira ou um técnico de ligação
Amigos e pares
Pessoas que simplesmente se apoiam
Mentores e companheiros
Voluntários com uma organização por trás
Pessoas contratadas que o viveram
A sua própria experiência faz parte do trabalho
Dirigido por pares
Decide quem o viveu
Apoio de pares
Uma entidade organiza, e apoia quem o viveu
Dirigido em conjunto
Pessoas que o viveram, e profissionais
Dirigido por profissionais
O pessoal dirige
No hospital: enquanto espera, e depois
Há aqui pessoas que estiveram nessas cadeiras
Internado no hospital
Visitas, telefonemas e companhia
Há aqui pessoas que se lembram dessas tardes longas
Voltar do hospital para casa
Os primeiros dias e semanas
Começar a ter ajuda
A primeira vez, ou mais uma vez
Pedir ajuda exige coragem, e depois pode haver formulários e espera
Mudar de equipa
Caras novas, lugares novos
Há aqui pessoas que também tiveram de recomeçar
O acompanhamento chega ao fim
Quem está lá depois
Pode sentir-se preparado, ou abandonado, ou as duas coisas no mesmo dia
Há aqui pessoas que se lembram da primeira semana sem uma consulta
Encontre alguém que já passou por isso
Pessoas e grupos de Lambeth que sabem como isto é
Não precisa de conta
O que é o apoio entre pares
Pode ser uma chávena de chá, um passeio, um telefonema ou um grupo
Vai nos dois sentidos
Dá-se e recebe-se, muitas vezes na mesma tarde
O que está a acontecer
Escolha o que estiver mais perto de onde se encontra agora
Não faz mal
Também pode procurar por dia, por lugar ou pelo que gostaria de fazer
Escolha o que lhe importa e deixe o resto
O que significam as etiquetas
Alguns vêm de páginas públicas, e alguns são antigos
Telefone ou escreva antes de ir
Nada que sirva
Mostramos o que conhecemos, e não é tudo
Pode haver um grupo perto de si que não esteja aqui
Não conseguimos ler isso
Algo no endereço ou no formulário não chegou inteiro
Volte atrás e tente outra vez, ou comece pela página inicial
Esta página não está aberta para si
Pode ter de se identificar primeiro
Se enviava um formulário, abra a página outra vez e envie de novo
Não encontramos essa página
Procure o que precisa, ou comece pela página inicial
Esta ficha foi retirada
Já não faz parte deste site
Pode haver algo parecido entre as outras
Espere uns minutos
Chegaram muitos pedidos da sua ligação em pouco tempo
Não fez nada de mal, e em breve voltará a funcionar
Procurar apoio para outra pessoa
Para a família, os amigos e quem procura em nome de outra pessoa
Pergunte primeiro à pessoa
O apoio funciona melhor quando a pessoa o escolheu
Pergunte se quer que procure
Se disser que não, é essa a resposta por agora
Pode perguntar de novo noutra semana
O que ver
- Quando acontece, e se fica perto para um dia de cansaço
- O que acontece da primeira vez
- Se é possível levar alguém
- Se uma pessoa verificou os dados, e quando
O que dizer
O melhor é falar de forma simples e breve
- “Encontrei um grupo de pessoas que passaram por algo parecido
- “Vamos ler isto em conjunto
- “Posso ir consigo da primeira vez
- “Pode sair quando quiser
Apresentar a pessoa
Alguns grupos gostam de uma chamada antes de chegar alguém novo
Se for possível, façam a chamada em conjunto
Se faz isto no seu trabalho
Leia a ficha com a pessoa
Confirme os dados com o grupo antes de os passar
Também pode precisar de apoio
Muitas pessoas que cuidam de alguém não se chamam cuidadoras
Há grupos para quem cuida de alguém, e pode procurá-los aqui
Arranjar apoio no trabalho
Diga quem são estas pessoas antes de dizer o que o grupo faz
- “As pessoas de lá passaram por algo parecido
- “Não tem de falar
Pode sentar-se e ouvir
- “Pode ir uma vez, e nunca mais
- “Posso telefonar agora consigo, se quiser
Pergunte à pessoa antes de falar dela com alguém
Diga com quem falaria, e o que contaria
Um não é uma resposta
Deixe-lhe a folha, e anote que perguntou
Não escreva nomes nem dados de saúde na caixa de pesquisa
Como apresentar alguém
Leia na ficha como se entra
Muitos grupos não pedem carta nem formulário: a pessoa aparece, e pronto
Se pedem uma chamada, façam-na em conjunto
Não diga mais do que ela aceitou
Pergunte o que acontece a seguir, e até quando
Numa sexta-feira à tarde
Abra “Voltar do hospital para casa” e escolha “Este fim de semana”
Veja tudo com a pessoa, e imprima a folha para ela levar
Telefone ao grupo antes de a pessoa sair
Se uma ficha está por confirmar, diga-lho
Deite fora as folhas velhas: cada uma diz até quando vale
Com cuidado com os grupos pequenos
O que este site não faz
Não pode passar um recado, marcar um lugar nem dizer se alguém foi
Ninguém precisa de uma conta para abrir uma página ou imprimi-la
Se for urgente
Siga primeiro o seu próprio plano de crise
Apoiar outras pessoas
O que viveu pode ser útil a alguém
Porque importa o que viveu
Pode ser um alívio estar com alguém a quem não é preciso explicar
Não é preciso estar totalmente bem, nem ter as respostas
Ter passado por isso é um bom começo
Maneiras de apoiar
- Telefone a alguém na primeira semana em casa
- Vá com alguém da primeira vez que experimente um grupo
- Caminhe, cozinhe, cultive ou cante ao lado de outras pessoas
- Empreste uma sala, uma cozinha ou uma hora de algo que saiba
- Comece algo pequeno com alguns amigos
Comece por pouco
Uma hora chega para começar
Escolha algo de que gostaria de qualquer forma
Pode mudar de ideias, fazer uma pausa e voltar
Pergunte a um grupo que formação dá, e quem vai cuidar de si
Os bons grupos gostam dessa pergunta
Se nada aqui é para si
Muitos nunca pensaram em escrevê-lo
Começar um grupo
Chegam duas ou três pessoas e uma chaleira
Esta é uma maneira de o fazer
Começar com duas ou três pessoas
Procure uma ou duas pessoas que também gostassem
Assim nunca depende só de si
Diga numa frase o que têm em comum, e quem é bem-vindo
Escolher um lugar
Uma mesa de café, um canto da biblioteca, uma sala que alguém empresta
Pergunte pelos degraus, pela casa de banho, pelo barulho e pelo último autocarro
Veja em baixo as salas que se oferecem
Não precisa de publicar a morada: chega a zona
Escolher uma hora
Pergunte a quem viria
Escolher de quanto em quanto tempo
Escolha o que consegue manter, também num mês mau
Diga antes o que acontece nos feriados
Preparar o primeiro encontro
- Chegue cedo, e ponha água a aquecer
- Cumprimente cada pessoa à porta
- Diga quem é, e a que horas acaba
- Ninguém tem de falar
Ouvir é participar
- Acabe a horas, e diga quando é o próximo
Combinar como se tratam
Combinem juntos algumas coisas, e digam-nas a cada pessoa nova:
- O que se diz aqui fica aqui
- Dizemos quando não o podíamos cumprir, porque alguém está em perigo
- Somos iguais
Ninguém sabe mais da vida de outra pessoa do que ela
- Ninguém dá conselhos que não foram pedidos
- Cada um pode sair, e voltar
Pensar cedo no dinheiro
Escreva o que custa: chá, transportes, talvez uma sala
Muito pode ser emprestado ou partilhado, por isso pergunte primeiro
Se guardarem dinheiro, que duas pessoas tomem conta dele
Se é preciso pagar alguma coisa, diga-o antes de virem
Contar às pessoas
Ponha aqui o seu grupo: é grátis, e escolhe o que se mostra
Diga se se pode aparecer sem avisar
Diga quanto lugar há, para que ninguém venha em vão
Cuidar de si
Combinem quem abre a porta quando estiver doente
Revezem-se, e façam pausas
Procure alguém de fora do grupo com quem falar
Algumas organizações oferecem isso, e também formação
Perguntar como corre
Deixe que outras pessoas levem a parte de que gostam
Um grupo pode parar um tempo, ou acabar
Diga-o na sua página, para que ninguém encontre a porta fechada
Solidarity in a Crisis
Missing Link
Community Connecting
Vital Link
Peer Support Exchange
Connect & Do
The Big Connect
Mosaic Clubhouse
Mosaic Information Hub
Evening Sanctuary
Peer in-reach to acute wards
Living Well Centre peer supporters
Living Well Centres
Single Point of Access (Lambeth)
Integrated Front Door
Crisis Outreach Service
Living Well Network Hub
Lambeth Peer Support Network
Lambeth Living Well Collaborative
Healthwatch Lambeth
Ace of Clubs
Effra Centre
First Step Trust (Abbevilles, SMaRT garages)
Vocation Matters
CAPSA
Black Men's Consortium
Lambeth and Southwark Mind peer support groups
Carers' Hub Lambeth peer support groups
Lewisham, Lambeth and Southwark Mental Health Carer Forum
Paxton Green Time Bank
Raw Sounds
Thriving Stockwell Community Living Rooms
Lambeth Community Living Room at Black Prince Trust
Voades UK
Celebra a Vida (Live Better Groups)
Archbishop's Park Gardening Club
Loughborough Farm
Art4Space therapeutic courses
The Harbour
Aurora Project Lambeth
SRA (Southside Rehabilitation Association)
Disability Action Services Lambeth
Four in Ten
Coffee Lovers Café
Parent Champion Befrienders
Streatham Drop-in Centre for Asylum Seekers and Refugees
Vietnamese Mental Health Services
Dragon Café
SLaM Recovery College
Southwark Service User Network
Southwark Wellbeing Hub
Proper Blokes Club
Be Well Hubs
Mummas Together Group
Groundswell Homeless Health Peer Advocacy
Maytree
Bipolar UK peer support
London Hearing Voices Network
South East London Suicide Bereavement Service
Alcoholics Anonymous
"""

ORDINARY_SPANISH = """
grupo de mujeres latinas
clases de ingles
cafe para hablar
alguien con quien hablar de mi ansiedad
grupo para madres nuevas
apoyo para cuidadores
salir del hospital
despues del hospital
grupo los sabados
cerca de brixton
grupo gratis
jardineria
paseos
futbol para hombres
grupo para jovenes
para mi hijo de 17 años
me siento solo los domingos
depresion grupo
ansiedad
bipolar grupo
oigo voces grupo
duelo
apoyo en español
apoyo en linea
por telefono
sin cita
sin lista de espera
ayuda con el alquiler
ayuda con formularios
comida gratis
quiero ayudar
quiero ser voluntaria
donde conocer gente
arte y manualidades
yoga suave
alcohol recuperacion
problemas con drogas
lgbt grupo
acabo de llegar a londres
no hablo ingles
mi marido esta en el hospital
cuido a mi madre
navidad solo
esta noche
mañana por la tarde
este fin de semana
hola
gracias
que hay hoy
donde queda
"""

ORDINARY_PORTUGUESE = """
grupo de mulheres portuguesas
aulas de ingles
cafe e conversa
alguem para conversar sobre ansiedade
grupo para maes novas
apoio a cuidadores
sair do hospital
depois do hospital
grupo ao sabado
perto de stockwell
grupo gratis
jardinagem
caminhadas
futebol para homens
grupo para jovens
para o meu filho de 17 anos
sozinho ao domingo
depressao grupo
ansiedade
bipolar grupo
ouço vozes grupo
luto
apoio em portugues
apoio online
por telefone
sem marcaçao
sem lista de espera
ajuda com a renda
ajuda com papeis
comida gratis
quero ajudar
onde conhecer gente
arte e artesanato
ioga suave
alcool recuperaçao
problemas com drogas
grupo lgbt
acabei de chegar a londres
nao falo ingles
o meu marido esta no hospital
cuido da minha mae
natal sozinha
hoje a noite
amanha a tarde
este fim de semana
ola
obrigada
o que ha hoje
onde fica
brasileiros em lambeth
"""
