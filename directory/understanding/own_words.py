"""Words that people come to the portal with, spelt right: days, feelings, conditions, services, communities.

Typing errors are put right towards these, beside the words of the reader's patterns, of places and of moderators.
"""

from .line import several

OWN_WORDS = frozenset(
    several(
        """monday tuesday wednesday thursday friday saturday sunday weekend weekday weekdays tonight tomorrow today
        morning afternoon evening night january february march april june july august september october november
        december christmas easter holiday
        lunes martes miercoles jueves viernes sabado domingo manana tarde noche
        segunda terca quarta quinta sexta amanha noite hoje
        anxiety anxious panic worry worried worrying depression depressed stress stressed lonely
        loneliness isolated isolation grief grieving bereaved bereavement trauma traumatised anger angry shame guilt
        hearing voices psychosis psychotic bipolar schizophrenia paranoia paranoid borderline personality disorder
        obsessive compulsive phobia agoraphobia autism autistic neurodivergent dyslexia eating anorexia bulimia
        insomnia sleeping drinking alcohol alcoholic addiction addicted recovery sober cannabis cocaine gambling
        pregnant pregnancy postnatal perinatal miscarriage menopause dementia disability disabled wheelchair
        arthritis diabetes epilepsy cancer chronic illness stroke pain overweight exercise smoking medication
        medicine side effects hopeless helpless overwhelmed confused frightened scared nervous exhausted
        mindfulness meditation counselling counsellor therapy therapist psychologist psychiatrist psychiatric
        hospital discharged discharge ward sectioned appointment assessment referral referred diagnosis diagnosed
        doctor nurse crisis emergency services support supported mental health wellbeing peer peers mentor mentoring
        befriending buddy volunteer volunteering helpline telephone online video whatsapp group groups meeting
        meetings session sessions class classes course courses workshop training advocacy advocate information
        gardening cooking knitting sewing painting drawing singing choir music dancing drama theatre writing reading
        poetry walking running swimming cycling football yoga pilates crafts pottery photography chess bingo allotment
        benefits housing homeless homelessness debt debts money universal credit council eviction employment
        unemployed work study student university college school prison probation asylum refugee refugees migrant
        migrants immigration
        women woman mother mothers mums father fathers dads parents parent carer carers family families children
        child young older elderly pensioners teenager teenagers black african caribbean asian somali eritrean
        ethiopian nigerian ghanaian jamaican muslim christian jewish hindu sikh spanish portuguese brazilian
        colombian ecuadorian polish turkish kurdish arabic french italian vietnamese chinese bengali lesbian
        bisexual transgender trans nonbinary queer veteran veterans deaf blind
        camhs cmht looking someone somebody somewhere talking listen listening friend friends friendly company community
        anyone anywhere please waiting leaving moving struggling coping afternoons evenings mornings nights
        ansiedad depresion soledad tristeza duelo ayuda apoyo grupo grupos mujeres hombres hermano hermana
        ansiedade depressao solidao ajuda apoio mulheres homens consulta hablar falar conversar alguien alguem"""
    )
)
# What is near one of these is never put right into anything.
OF_DANGER = frozenset(
    several(
        """suicide suicidal suicides overdose overdosed overdosing killing killed harming harmed selfharm cutting
        hanging hanged jumping drowning dying death dead stabbing stabbed strangle strangled choking poison bleach
        abuse abused abusive abusing violence violent violently raped raping beating beaten hitting punched kicked
        threatened threatening stalking stalked controlling assault assaulted attack attacked molested touched
        suicidio suicida suicidar matar matarme morir morrer morte muerte violencia violada violacion violacao
        maltrato agressao agresion golpea pega bate unalive hurting murder weapon knife razor tablets pills"""
    )
)
