"""Phrasings by somebody who had not seen the reader, with what is read in them; the same form as `asked_phrasings`, but
for what is left. "helping" stands for wanting to help others. Today is Friday 27 November 2026."""

LINES = """
brixon anxiety group => near=Brixton concern=anxiety format=group
stokwell drop in => near=Stockwell format=drop-in
is there anything in vauxhal for lgbt ppl pls => near=Vauxhall who=lgbtq
keningtn womens group => near=Kennington who=women format=group
tulse hil coffee morning => near=Tulse_Hill format=drop-in
loughbrough juntion => near=Loughborough_Junction
st thomass hospital peer support => near=St_Thomas'_Hospital
im on a ward at the maudsly => near=Maudsley_Hospital moment=in-hospital
thrusday group => when=thu format=group
anything on tomorow afternoon => when=tomorrow-afternoon
tusday online => when=tue format=online
monady morning clapham => near=Clapham when=mon-morning
fryday nite somewhere to go => when=fri-night
this evning somone to listen => when=tonight help=emotional
anxeity and panick attacks => concern=anxiety concern=panic
panik attacks on the bus => concern=panic
overwelmed its all to much => concern=stress moment=weekend-crisis
insomina group => concern=sleep format=group
skitzophrenia group => concern=psychosis format=group
biplar meet up => concern=bipolar
psycosis peer group young ppl => concern=psychosis format=group who=young-people
adhd grup no diagnossis yet => concern=adhd format=group without=diagnosis
autstic women => concern=autism who=women
bulimea => concern=eating
truama veterens => concern=trauma
alchol and drug recovry group => concern=drink-and-drugs format=group
menapause mood swings => concern=menopause concern=bipolar
benifits form pip help pls => help=practical concern=benefits
whats on 2nite => when=tonight
day after tomorrow => when=2026-11-29
a week today => when=2026-12-04
weds after work => when=wed-evening
5th dec => when=2026-12-05
is there owt on 1/12 => when=2026-12-01
boxing day => when=2026-12-26
new years eve lonely => when=2026-12-31 concern=loneliness
anything open rn in clapham => near=Clapham when=now
sunday eve anything => when=sun-evening
monday lunchtime near waterloo => near=Waterloo when=mon-afternoon
a fortnight today => when=2026-12-11
fri 11th dec => when=2026-12-11
monday 30th nov first thing => when=2026-11-30-morning
st. thomas' => near=St_Thomas'_Hospital
tommys hospital group => near=St_Thomas'_Hospital format=group
kings denmark hill => near=King's_College_Hospital
sw98ql anything walking distance => near=SW9_8QL concern=moving-more
se27 walk in => near=SE27 join=turn-up
elephant n castle tmrw => near=Elephant_and_Castle when=tomorrow
peckham rye stn anxiety => near=Peckham concern=anxiety
loughborough jct => near=Loughborough_Junction
herne-hill => near=Herne_Hill
tulsehill => near=Tulse_Hill
clapham nth => near=Clapham
streatham-hill stn => near=Streatham_Hill
@waterloo #lgbt => near=Waterloo who=lgbtq
lambeth hosp, landor rd => near=Lambeth_Hospital
cmht discharged me => moment=leaving-services
signed off by the cmht last week => moment=leaving-services
too old for camhs => moment=moving-between-services
hta finished with me => moment=leaving-services
s17 leave couple hrs sat afternoon where can i go => when=sat-afternoon moment=leaving-hospital
in a&e waiting for psych liaison => moment=in-a-and-e
gp just referred me => moment=entering-services
on the list for talking therapies anything in the meantime => moment=entering-services
assessment with slam coming up dunno what to expect => moment=entering-services
just got out of hosp => moment=leaving-hospital
informal patient bored on the ward => moment=in-hospital
moved down from manchester so new team now => moment=moving-between-services
heads all over the place need a human now => when=now moment=weekend-crisis help=emotional
back to just the gp after 5 yrs w the team => moment=leaving-services
black men => who=black-communities who=men
trans and autistic => who=lgbtq concern=autism
young black men psychosis => who=young-people who=black-communities who=men concern=psychosis
deaf women bsl => who=women language=bsl
gay asian men => who=lgbtq who=men
black carers => who=black-communities who=carers
latin american women => who=spanish-speakers who=women
ex army and homeless => who=homeless
lgbt asylum seekers => who=lgbtq who=migrants
trans men group => who=lgbtq who=men format=group
black women who hear voices => who=black-communities who=women concern=hearing-voices
blokes with adhd => who=men concern=adhd
portuguese speaking mums => who=parents language=pt
single dads proper skint => who=parents who=men cost=free
i want to help others => helping
how do i become a peer support worker => helping
paid peer worker jobs => helping
volentering mental health streatham => near=Streatham helping
quiero ayudar a otros => helping
voluntariado salud mental brixton => near=Brixton helping
como trabajo de apoyo entre pares => helping
quero ajudar outras pessoas => helping
voluntariado em stockwell => near=Stockwell helping
queria dar uma mao ao fim de semana => when=weekend helping
grupo para ansiedad en brixton => format=group concern=anxiety near=Brixton
alguien con quien hablar hoy => when=today help=emotional
grupo de mujeres en español => who=women format=group language=es
ayuda con el universal credit => help=practical concern=benefits
el sabado por la tarde cerca de stockwell => near=Stockwell when=sat-afternoon when=sat-evening
gratis y sin cita => join=turn-up cost=free
mi hijo tiene esquizofrenia => who=carers concern=psychosis
estoy en lista de espera => moment=entering-services
pedi asilo y busco apoyo => who=migrants
hay algo este finde xfa => when=weekend
grupo de apoio em stockwell => near=Stockwell format=group
alguem para falar hoje a noite => when=tonight help=emotional
ajuda com a renda da casa => help=practical concern=housing
maes com bebe pequeno => who=parents
amanha a tarde => when=tomorrow-afternoon
nao consigo dormir => concern=sleep
to no pronto socorro => moment=in-a-and-e
tenho dividas e ando stressado => concern=debt concern=stress
madre primeriza => who=parents
mãe pela primeira vez => who=parents
alguien que hable mi idioma => language=es
quem fala a minha língua => language=pt
estoy en lista de espera => moment=entering-services
family of someone with psychosis => who=carers concern=psychosis
caring for an autistic son => who=carers
where do i sign up to volunteer => helping
trabajo pagado de apoyo mutuo => helping
"""
