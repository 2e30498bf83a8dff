"""Lines that people might type about being hurt, by whom a line must be for: the first of those who are meant."""

HOME = """
my husband hits me
my boyfreind hits me
he is my ex and he wont stop following me
my wife throws things at me and locks me out
my partner checks my phone every nite
my gf slaps me when shes drunk
scared of my husbnd
my brother in law keeps hitting me im 34
im 26 and my dad still beats me
my son hits me when i dont give him money
my daughter is violent to me
domestic abuse
my family want to force me to marry a man i dont know
im disabled and my husband hits me
my sister's boyfriend beats her up
i am my husbands carer and he hits me
my exs brother keeps turning up outside my flat
mi marido me pega
mi novio me controla el movil
mi ex no deja de amenazarme
tengo miedo de mi pareja
mi mujer me insulta y me empuja
mi esposo me encierra en casa
violencia de género
mi hijo me pega y me quita el dinero
mi novia me tira cosas
me quieren casar con un primo
tengo 40 años y mi padre me pega
mi ex marido me persigue
o meu marido bate-me
meu namorado me controla
tenho medo do meu companheiro
o meu ex ameaça-me
minha mulher me bate
violência doméstica
meu esposo me tranca em casa
a minha namorada tira-me o telefone
o meu filho bate-me
querem me obrigar a casar
meu ex marido me persegue
casamento forçado
"""

CHILD = """
im 14 and my dad hits me
i am 12 years old my mum locks me in my room
14yo stepdad touches me
f15 and my uncle creeps into my room
my teacher touches me
my pe teacher hurts me
i'm a kid and my mum's boyfriend beats me
my foster dad hits me
im fourteen my brother touches me
my mummy hurts me
i get hit at home and im scared to go home after school
im in year 9 and my brother hurts me
my sons dad hits him
my daughters teacher touched her
i think my 6 year old is being abused
someone is hurting my little sister
my baby has bruises from nursery
the nanny hits my son
tengo 13 años y mi padre me pega
soy menor y mi padrastro me toca
tengo doce años y mi tío me toca
mi profesor me toca
tengo 15 y mi madre me encierra
en el cole un profe me hace daño
soy una niña y me pegan en casa
pegan a mi hijo en la guardería
creo que abusan de mi hija de 5 años
alguien hace daño a mi hermanita
el padre de mi hija le pega
a mi niño le pega su abuelo
mi nieta tiene moratones
tenho 13 anos e o meu padrasto bate-me
tenho 16 e o meu pai bate-me
sou menor e o meu tio toca-me
tenho doze anos e o meu tio mexe comigo
o meu professor toca-me
na escola um professor magoa-me
sou uma criança e batem-me em casa
batem no meu filho na creche
acho que abusam da minha filha de 5 anos
alguém magoa o meu neto
o padrasto da minha filha bate nela
os miúdos têm medo do pai
a minha filha tem nódoas negras
o meu filho de 7 anos é maltratado
"""

AT_RISK = """
my carer hits me
carer takes my mums pension
staff at the care home hit my nan
they leave my grandad in wet clothes at the nursing home
my son takes my pension
im 78 and my carer shouts at me
my 82 year old mother is being shouted at by the carer
my brother has learning disabilities and his support worker hurts him
the neighbours kid is always screaming and has bruises
a child next door is being beaten
my friend hits her kids
a pupil in my class says his dad hits him
my nieghbour leaves her baby alone all night
someone has taken over my flat
elderly man downstairs is being robbed by his carer
i think an old lady is being abused
nurse on the ward hurt me
la cuidadora pega a mi abuela
en la residencia maltratan a mi abuelo
mi cuidador me grita y me pega
le quitan la pensión a mi abuela
el hijo de mi vecina tiene moratones
la vecina pega a sus niños
los niños de al lado lloran toda la noche, los pegan
un niño de mi clase viene con golpes
la niña del piso de arriba siempre llora
maltratan a un anciano en mi edificio
mi amiga pega a su hija
una persona mayor está maltratada
tengo 80 años y el cuidador me roba
a cuidadora bate na minha avó
no lar maltratam o meu avô
o cuidador grita comigo e bate-me
tiram a reforma à minha avó
o filho da vizinha tem nódoas negras
a vizinha bate nas crianças
as crianças do vizinho choram toda a noite
uma criança da minha turma vem com marcas
maltratam um idoso no meu prédio
a minha amiga bate na filha dela
a menina do andar de cima está sempre a chorar
tenho 80 anos e a cuidadora rouba-me
a enfermeira magoou-me
o meu irmão tem uma deficiência e batem-lhe no centro
"""

EXPLOITED = """
they make me work and dont pay me
my boss has my passport and i cant leave
i work in a house for no pay and they lock me in
trafficked
i think i was traficked here
modern slavery
they force me to have sex with men for money
my ex forces me to sell myself
gang makes me sell drugs
they took my papers and i have to work every day
forced to beg
the nail bar keeps my passport
i owe them money for the boat and have to work it off
they said they would hurt my family if i dont sell weed
im a slave in this house
forced labour
me obligan a trabajar sin pagarme
mi jefe me quitó el pasaporte
trabajo sin cobrar y no me dejan salir
me obligan a prostituirme
trata de personas
soy víctima de trata
trabajo forzado
me explotan en el trabajo
me tienen como esclava
me fuerzan a pedir en la calle
no me pagan y me pegan en el trabajo
me hacen vender drogas
limpio en una casa y no me dejan salir ni me pagan
obrigam-me a trabalhar sem receber
o meu patrão ficou com o meu passaporte
trabalho sem receber e não me deixam sair
obrigam-me a prostituir-me
tráfico de pessoas
fui traficada
trabalho escravo
devo dinheiro a quem me trouxe e tenho de trabalhar
sou explorada no trabalho
não me pagam e batem-me no trabalho
obrigam-me a pedir na rua
obrigam-me a vender droga
tiraram-me os documentos para eu trabalhar
"""

NOT_PLAIN = """
he hits me
she beats me
abuse
raped
i was abused as a child
being stalked
someone is hurting me
i am being controlled
they threaten me
sexual assault
me pega
me maltratan
abuso
me violaron
tengo miedo de él
alguien me amenaza
de niña abusaron de mí
me acosan
me persiguen por la calle
maltrato
me controla todo
ele bate-me
me bate
abuso sexual
fui violada
tenho medo dele
alguém me ameaça
maus tratos
me perseguem na rua
em criança abusaram de mim
ela controla-me
me agride
"""
