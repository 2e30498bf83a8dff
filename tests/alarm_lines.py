"""Lines that people might type: of danger to themselves, of being hurt, and such as only sound like it."""

CRISIS_ENGLISH = """
suicidal
suicide
i feel suicidal
suicidal thoughts
suicde
sucide
suicidel
Suicidal!!!
sui cide
s u i c i d e
suiciiiide
i want to die
I want to DIE
i dont want to live any more
I don’t want to live
i do not want to live
don't want to be here anymore
want to kill myself
kill my self
killmyself
killing myself
kms
end my life
i want to end it all
ending it all tonight
thinking about dying
i wish i was dead
wish i were dead
better off dead
everyone would be better off without me
nobody would miss me
no reason to live
nothing to live for
no point in living
i can't go on
i cant go on like this
took an overdose
overdose
overdosed last week
taken too many tablets
took all my pills
hang myself
jump off a bridge
jump in front of a train
cutting myself
cut myself again
self harm
self-harm support
selfharming
self harming teenager
hurt myself
hurting myself
harm myself
how to stop harming myself
i might hurt myself tonight
can't keep myself safe
unalive
my son wants to die
my daughter is cutting herself
he says he will kill himself
she wants to end her life
bereaved by suicide
lost my brother to suicide
someone died by suicide
dying to end it all
take my own life
having a crisis
group near brixton i want to die
"""
CRISIS_SPANISH = """
quiero morir
quiero morirme
me quiero morir
quisiera estar muerta
me quiero matar
quiero matarme
voy a matarme
suicidio
suicida
pienso en suicidarme
pensamientos suicidas
acabar con mi vida
quiero terminar con mi vida
quitarme la vida
no quiero vivir
ya no quiero vivir más
no quiero seguir viviendo
no quiero estar aquí
sin ganas de vivir
no tengo ganas de vivir
no vale la pena vivir
ganas de morirme
me corto
cortarme las venas
cortarme
hacerme daño
me hago daño
autolesión
autolesiones
autolesionarme
sobredosis
ahorcarme
tirarme al tren
acabar con todo
mi hijo se quiere matar
mi hermana quiere morir
estarían mejor sin mí
mejor muerta
demasiadas pastillas
QUIERO MORIR
quiero  morir
kiero morir
no puedo seguir viviendo
me he tomado todas mis pastillas
no quiero despertar
lastimarme
perdí a mi hermano por suicidio
quieromorir
suicidarme
pensamiento suicida
me autolesiono
tirarme por la ventana
quiero acabar con mi vida esta noche
quisiera morir
se quiere morir
me quiero matarme
mejor muerto
quitarse la vida
no quiero vivir mas
quiero quitarme la vida
"""
CRISIS_PORTUGUESE = """
quero morrer
queria morrer
só queria morrer
vontade de morrer
tenho vontade de morrer
me quero matar
quero me matar
quero matar-me
vou me matar
penso em me matar
suicídio
suicida
pensamentos suicidas
quero me suicidar
suicidar-me
acabar com a minha vida
acabar com minha vida
tirar a minha vida
tirar minha própria vida
acabar com tudo
não quero viver
não quero mais viver
não quero continuar a viver
não quero estar aqui
não quero acordar
sem vontade de viver
não vale a pena viver
não tenho razão para viver
melhor morta
estariam melhor sem mim
me cortar
cortar-me
me corto
cortar os pulsos
me machucar
magoar-me
me magoar
me ferir
automutilação
autolesão
overdose
me enforcar
enforcar-me
comprimidos demais
tomei todos os comprimidos
o meu filho quer morrer
ela quer se matar
ele quer se matar
por fim à minha vida
dar cabo de mim
QUERO MORRER
quero  morrer
nao quero viver
automutilacao
pensar em morrer
desejo de morrer
por fim à vida
queromorrer
perdi o meu irmão para o suicídio
melhor morto
tirar a própria vida
"""
HURT_ENGLISH = """
he hits me
my husband hits me
my boyfriend hit me
my dad hits me
she beats me
he beat me up
he choked me
my partner hurts me
he threatens me
my ex controls my money
my wife controls the money
my husband controls me
controlling partner
controlling boyfriend
he won't let me go out
wont let me see my family
doesn't let me leave
he checks my phone
tracks my phone
domestic abuse
domestic violence
domestic violance
abusive relationship
abusive husband
emotional abuse
abused as a child
raped
i was raped
sexual assault
sexually abused
stalker
being stalked
scared of my husband
afraid of my partner
frightened of my ex
scared to go home
not safe at home
i don't feel safe at home
coercive control
gaslighting
he took my passport
forced marriage
honour based violence
violent partner
my son is violent to me
locks me in
womens refuge
cuckooed
modern slavery
trafficked
he strangled me
strangled
forces me to
reads my messages
follows me everywhere
punched me
kicked me
slapped me
my mum hits me
family violence
"""
HURT_SPANISH = """
me pega
mi marido me pega
mi pareja me pega
mi padre me pegaba
me golpea
me maltrata
maltrato
malos tratos
mujeres maltratadas
me amenaza
mi ex me amenaza
me controla
controla mi dinero
mi marido controla mi teléfono
me quita el dinero
no me deja salir
no me deja ver a mi familia
me encierra
violencia de género
violencia doméstica
violencia machista
abuso sexual
abusos
abusa de mí
me violaron
violación
me acosa
me persigue
miedo a mi marido
tengo miedo de mi pareja
tengo miedo de él
miedo en casa
me revisa el teléfono
matrimonio forzado
abuso
"""
HURT_PORTUGUESE = """
me bate
o meu marido me bate
bate-me
ele bateu em mim
bate em mim
me agride
agride-me
me espanca
me ameaça
ameaça-me
me controla
controla o meu dinheiro
meu marido controla meu dinheiro
tira o meu dinheiro
não me deixa sair
não me deixa ver a família
me tranca em casa
violência doméstica
violência em casa
maus tratos
maus-tratos
me maltrata
abuso
abuso sexual
abusou de mim
estupro
fui violada
violação
me persegue
medo do meu marido
medo do meu namorado
medo dele
relacionamento abusivo
casamento forçado
vê o meu telefone
"""
HARMLESS_ENGLISH = """
dying to try gardening
dying to meet people
i am dying to learn to sing
killer coffee
killer heels
coffee to die for
suicide prevention training
suicide prevention
suicide awareness course
suicide first aid
self harm awareness training
overdose prevention
naloxone training
killing time on sunday
kill time before work
bored to death
scared to death of spiders
dead good cafe
dead sea scrolls
drop dead gorgeous
cut my hair
hair cutting
cutting and sewing
paper cutting class
cut myself some slack
overdone it at work
want to diet
want to dine together
live music
living room
the end of my therapy
end of life choir
ending loneliness
hang out with people
hanging out
hanging gardens
jump rope
jumping jacks
bridge club
train station
tablets and phones
pills and potions comedy
safe space
keep fit
substance abuse
drug abuse recovery
alcohol abuse
hit me up
it hits me hard at night
grief hits me in waves
my knee hurts
back pain
beat the blues
beats making
drum beats
control my diabetes
remote control cars
controlled drinking
strange days
strangers to friends
violet club
violin
amuse
talking
walking the dog
stacking shelves
follow me on instagram
phone checks
money advice
rap music
rapid response
grape
therapist
art therapist
abrasive
site won't let me book
sign language
tea and talk
saturday evening near brixton
just out of hospital
i am 17
depression
anxiety
hearing voices
panic attacks
lonely
grief
bereavement
bipolar
"""
HARMLESS_SPANISH = """
me muero por un café
me muero de ganas de cantar
me muero de risa
morirme de risa
prevención del suicidio
formación en prevención del suicidio
matar el tiempo
matar el rato
cortarme el pelo
me corto el pelo
abuso de alcohol
abuso de drogas
abuso de sustancias
no me deja entrar en la página
vivir solo
quiero vivir mejor
quiero mover el cuerpo
ganas de vivir
morado
muerte de mi padre
murió mi madre
duelo
corte y confección
costura
cortar
daño cerebral
pastillas
tren
ventana
control de la diabetes
teléfono
dinero
salir
familia
grupo de apoyo
esta noche
sábado por la noche
cerca de brixton
ansiedad
depresión
soledad
oigo voces
estoy cansado
no puedo dormir
pegamento
pegar fotos
golf
miedo
tengo miedo
miedo a volar
casa
marido
pareja
mi marido está enfermo
mujer
jardinería
violín
violeta
acompañamiento
perseguir mis sueños
persiana
"""
HARMLESS_PORTUGUESE = """
morrendo de vontade de cantar
morro de rir
morrer de rir
morrendo de fome
prevenção do suicídio
formação de prevenção do suicídio
matar o tempo
matar saudades
matar a fome
me cortar o cabelo
cortar-me o cabelo
corte e costura
abuso de álcool
abuso de drogas
abuso de substâncias
não me deixa entrar no site
bate-me a saudade
viver sozinho
quero viver melhor
vontade de viver
quero mover o corpo
quero correr
quero comer
morada
morte do meu pai
morreu a minha mãe
luto
acordar cedo
vida nova
comprimidos
controle da diabetes
telefone
dinheiro
sair
família
grupo de apoio
hoje à noite
sábado à noite
perto de brixton
ansiedade
depressão
solidão
ouço vozes
estou cansado
não consigo dormir
bater papo
bateria
batata
medo
tenho medo
medo de voar
casa
marido
namorado
o meu marido está doente
mulheres
jardinagem
violino
violeta
perseguir sonhos
música
ferias
"""
