"""Patterns of lines, in three languages: "{who} {says} {die}" with each part filled at random, so that the reader
learns what belongs together and not whole phrases. Beside them stand patterns of what only looks like danger.
"""

import random
import re
from itertools import islice

_PART = re.compile(r"{(\w+)}")


def lines(kind: str) -> list[str]:
    """Some lines of each pattern of a kind, always the same ones."""
    chance = random.Random(kind)
    return [line for pattern, most in PATTERNS[kind] for line in islice(_filled(pattern, most, chance), most)]


def _filled(pattern: str, most: int, chance: random.Random) -> list[str]:
    """About as many different ones; fewer where the parts give no more."""
    said = (_PART.sub(lambda part: chance.choice(PARTS[part[1]].split(", ")), pattern) for _try in range(4 * most))
    return list(dict.fromkeys(said))


PARTS = {
    "en_who": "my mate, my brother, my sister, my son, my daughter, my mum, my dad, my husband, my wife, my "
    "partner, my boyfriend, my girlfriend, my flatmate, my nan, my uncle, my cousin, a friend, my "
    "neighbour, my lad, my girl, my auntie, my colleague, a resident, my client, my ex, my teenager, my "
    "niece, hes, shes",
    "en_says": "says he wants to, says she wants to, keeps saying hell, keeps saying shell, is threatening to, talks "
    "about how to, has a plan to, texted me that hes going to, told me shes going to, wants to, is going "
    "to, tried to",
    "en_die": "kill himself, kill herself, die, end it, end it all, jump, hang himself, hang herself, overdose, "
    "take his own life, end her life, not be here, be dead, top himself, do himself in, disappear for "
    "good, go to sleep and not wake up",
    "en_at": "stood on the, sat on the, is on the, up on the, hanging off the, has climbed on the, looking over "
    "the, at the, gone up the, wont come down from the",
    "en_place": "bridge, roof, balcony, ledge, edge of the platform, top of the car park, railway line, window ledge, "
    "cliff, tower block roof, viaduct, railings by the river, motorway bridge",
    "en_got": "ive got the, i have the, theres a, i bought, holding the, ive hidden the, found a, i found the, ive "
    "got my, sat here with the, counting the",
    "en_means": "rope, noose, tablets, pills, blade, razor, knife, belt, bottle of bleach, insulin, paracetamol, "
    "sleeping pills, antidepressants, gun, petrol",
    "en_end": "ready, in my hand, next to me, in my room, under the bed, and im scared, and i want to use it, "
    "tonight, and im thinking about it, in her room, in his bag",
    "en_took": "took, taken, swallowed, necked, downed, had, just took, ive taken, i swallowed, she took, he "
    "swallowed, hes taken, popped",
    "en_much": "loads of, a load of, too many, all my, all her, a whole pack of, 30, 50, a handful of, every one of "
    "my, two boxes of, a bottle of",
    "en_med": "tablets, pills, paracetamol, ibuprofen, sertraline, codeine, sleeping pills, meds, insulin, "
    "tramadol, heart tablets, propranolol, antihistamines, citalopram, valium",
    "en_cut": "cutting, burning, scratching, hitting, starving, punching, biting, slashing, harming, hurting",
    "en_self": "myself, himself, herself, his arms, her arms, my arms, my legs, her thighs, my wrists, his head",
    "en_again": "again, every night, really bad, and wont stop, and hides it, when shes upset, at school, to cope, "
    "deep, tonight",
    "en_fed": "i dont want to, i cant, i have no reason to, i dont know how to, im too tired to, theres no point "
    "to, i dont deserve to, i hate having to, why should i, i no longer want to",
    "en_live": "be here, live, carry on, exist, keep going, wake up tomorrow, see another day, go on like this, be "
    "alive, face tomorrow",
    "en_burd": "burden, waste of space, problem for everyone, nuisance to my family, drain on everyone, mistake, "
    "failure who should be gone",
    "en_want": "i want to, im going to, i feel like i will, i keep thinking about how to, scared ill, afraid i "
    "might, i nearly, voices tell me to, my head tells me to, i have thoughts to, im planning to, i "
    "fantasise that i, dont trust myself not to, i could, gonna",
    "en_hurtv": "hurt, stab, kill, strangle, punch, smash, attack, beat up, poison, burn, run over, choke, batter, "
    "shake, smother, drown, push under a train, throw down the stairs, slap, shoot",
    "en_whom": "my mum, my dad, my brother, my sister, the baby, my son, my kids, my wife, my husband, my boss, my "
    "neighbour, him, her, them, people, someone, my stepdad, my ex, my flatmate, my gran, strangers, a "
    "teacher, my carer",
    "en_abuser": "my husband, my wife, my partner, my boyfriend, my girlfriend, my ex, my dad, my mum, my stepdad, my "
    "brother, my son, my uncle, my boss, my carer, my landlord, my teacher, his girlfriend, her "
    "boyfriend, my in laws, my flatmate, the carer, the staff, my cousin, my grandad",
    "en_hurts": "hits, beats, slaps, punches, chokes, threatens, controls, shouts at, screams at, locks up, spits at, "
    "kicks, bites, grabs, touches, rapes, stalks, humiliates, starves, drags",
    "en_victim": "me, my mum, my sister, my kids, my little brother, my nan, my daughter, my dad, her, him, my friend, "
    "my baby, the dog and me, the old man next door",
    "en_ctrl": "wont let me see my friends, checks my phone, takes my wages, has my bank card, keeps my passport, "
    "tracks where i go, says nobody will believe me, locks me in, wont let me work, tells me what to "
    "wear, says ill never see the kids again, reads my messages, wont give me money, threatens to share "
    "my photos, makes me have sex, makes me beg for money, smashes my things, follows me everywhere, "
    "calls me names all day, says ill be deported, wont let me leave the house, put a camera in my room, "
    "withholds my medicine",
    "en_ask": "who can i call, who do i ring, who can i text, is there anyone to talk to, can someone ring me, i "
    "need someone to talk to, number to call, phone line, helpline, text line, where do i go, someone to "
    "speak to",
    "en_now": "right now, now, tonight, at 3am, at this hour, in the middle of the night, urgently, asap, this "
    "minute, at night, today, on a sunday night, over the weekend, straight away, open 24 hours, 24/7, "
    "thats open now, that is open all night",
    "en_helpv": "crisis team, crisis line, duty psychiatrist, psychiatric liaison, home treatment team, crisis "
    "resolution team, samaritans, shout, nhs 111, out of hours gp, mental health nurse, emergency "
    "psychiatrist, approved mental health professional, a&e, suicide helpline, crisis house, crisis "
    "helpline, crisis text line",
    "en_hv": "number, phone number, lambeth, contact, please, how to reach, telephone, now, open now, near me, 24 "
    "hours, for my son, for my wife",
    "en_crisis": "mental health crisis, emergency, breakdown, crisis, panic, psychosis, suicidal crisis, mental health "
    "emergency, psychiatric emergency",
    "en_act": "gardening, knitting, pottery, football, singing, yoga, cooking, drama, chess, walking, swimming, "
    "boxing, dance, painting, reading, cycling, fishing, quiz, bingo, baking, drumming, karaoke, darts",
    "en_noun": "group, class, club, session, course, workshop, evening, cafe, meet up, event, taster, night",
    "en_day": "on monday, tuesday evening, this saturday, on sundays, near brixton, in stockwell, for beginners, "
    "over 60, for men, for women, for young people, free, online, after work, at christmas, with my mum, "
    "with my son, with kids",
    "en_thing": "my back, my feet, my knee, this heat, the stairs, my commute, the noise, my hay fever, my diet, the "
    "rent, my sciatica, this weather, my shoes, homework",
    "en_em": "vet, dentist, plumber, electrician, locksmith, accommodation, housing, loan, food, childcare, "
    "passport, services museum, services retirees group, services veterans choir, planning job, exit "
    "signs, lighting",
    "en_st": "essay on, dissertation about, lecture on, history of, film about, documentary on, book about, play "
    "about, research into, talk on, training about, course on, statistics on, podcast about, exhibition "
    "on, news about, awareness day for",
    "en_topic": "suicide, self harm, domestic abuse, knife crime, overdose, child abuse, sexual violence, stalking, "
    "psychosis, crisis care, bullying, murder, trafficking, modern slavery, gangs",
    "en_af": "training, awareness course, volunteer role, research project, conference, prevention training for "
    "staff, champion role, film night, book club, history lecture, awareness week, workshop for teachers, "
    "charity run, fundraiser, museum",
    "en_feel": "a bit low, sad, lonely, stressed, anxious, flat, tired, nervous, shy, bored, homesick, fed up at "
    "work, worried about money, down since i moved, grumpy, stuck at home, low after my divorce, tearful "
    "lately",
    "en_wt": "want to, would like to, hoping to, trying to, need to, love to, thinking about how to, going to",
    "en_ok": "lose weight, stop smoking, quit drinking, learn english, make friends, get out more, find a job, "
    "sleep better, eat better, meet people, join a choir, start a group, help others, volunteer, sing, "
    "dance, paint, get fit, learn guitar, save money",
    "en_day2": "after a fall, with covid, for an operation, coming home friday, on the ward, after a stroke",
    "en_x": "wont eat vegetables, is always on his phone, has autism, has diabetes, snores, plays football, is "
    "lonely, lives alone, has dementia and i need a break, is learning english, is moody, has a new baby, "
    "just retired, got married, left uni, wont get out of bed, is hard work, drives me mad, has lost his "
    "job",
    "en_prov": "waiting to see my, seeing my, my new, i saw the, told about this by my, referred by my, letter from "
    "the, appointment with the, my last, got a good, thank you to my, no word from the, discharged by "
    "the, recommended by a",
    "en_pro": "psychiatrist, social worker, gp, nurse, therapist, counsellor, care coordinator, psychologist, "
    "support worker, doctor, housing officer, key worker, midwife, health visitor, occupational "
    "therapist, link worker, crisis team, ward manager, carer, police officer next door",
    "en_instv": "i visit my mum in the, my dad lives in a, my nan moved to a, i left the, im coming out of the, i "
    "work in a, my son goes to the, my brother is happy in the, volunteering at the, near the",
    "en_inst": "care home, hospital, ward, clinic, day centre, hostel, sheltered flat, college, school, nursery, "
    "rehab, hospice, supported housing",
    "en_kin": "my mate, my brother, my sister, my son, my daughter, my mum, my dad, my husband, my wife, my "
    "partner, my boyfriend, my girlfriend, my flatmate, my nan, my uncle, my cousin, a friend, my "
    "neighbour, my lad, my girl, my auntie, my colleague",
    "en_state": "has dementia, is getting older, has a new job, lives in a care home, is in recovery, broke her hip, "
    "fell over, had a stroke, is deaf, is lonely, is grieving, is retired, has bipolar, is autistic, is "
    "on a waiting list, is coming home from hospital, is nice, wants company, is learning english, is off "
    "work, cant drive now, likes gardening, lost her husband, has cancer, has gone to uni, doesnt sleep "
    "well, has panic attacks, takes lithium, takes insulin for diabetes, sees a psychiatrist, hears "
    "voices and likes music",
    "en_q": "where do, what do, when do, how do, can, do, which groups do, who helps, what is there for",
    "en_grp": "lonely people, carers, new mums, young men, older people, refugees, students, shy people, single "
    "dads, people like me, people with anxiety, women my age, night workers, parents of teens, people who "
    "hear voices, people who lost someone",
    "en_do": "go, meet, do at weekends, find friends, join, start, get support, eat lunch, hang out, go on "
    "sundays, go for a walk, learn english, talk, sit",
    "en_ex": "my ex and i, me and my husband, my partner and i, my sister and i, my mum and i, me and the kids, my "
    "wife and i, my brother and i",
    "en_exv": "share the kids, argue sometimes, get on fine, want counselling, like walking, moved here, need a "
    "break, are learning english, want to volunteer, want something to do, live apart, have separated, "
    "both have depression, want a free day out",
    "en_x2": "babysitter, hairdresser, wool, nappies, shoes, tailor, key cutting, bag packing, tuition, cleaner, "
    "carpet fitter, glazier, optician, chiropodist",
    "es_who": "mi hijo, mi hija, mi hermano, mi hermana, mi madre, mi padre, mi marido, mi esposa, mi novio, mi "
    "novia, mi amigo, mi amiga, mi vecino, mi vecina, mi primo, mi prima, mi abuela, mi abuelo, mi "
    "sobrino, mi ex, mi compañero de piso, un amigo, mi cuñada, mi suegro, mi tia",
    "es_says": "dice que se quiere, dice que va a, quiere, amenaza con, habla de, intento, esta pensando en, me "
    "escribio que va a, tiene un plan para, no para de decir que quiere",
    "es_die": "matarse, morir, suicidarse, tirarse del puente, ahorcarse, quitarse la vida, desaparecer, acabar con "
    "todo, no despertar, tirarse por la ventana, cortarse las venas, tomarse todas las pastillas, irse de "
    "este mundo",
    "es_me": "me quiero, quiero, voy a, pienso en, tengo ganas de, estoy pensando en, hoy voy a, no dejo de pensar "
    "en, planeo, necesito",
    "es_dieme": "matarme, morir, morirme, suicidarme, tirarme del puente, ahorcarme, quitarme la vida, desaparecer "
    "para siempre, acabar con todo, no despertar, tirarme por la ventana, cortarme las venas, tomarme "
    "todas las pastillas, irme de este mundo, dejar de existir, tirarme al tren, acabar con mi vida, irme "
    "sin sufrir",
    "es_took": "me tome, tome, me trague, se tomo, acabo de tomarme, trague, ha tomado, se trago, tomo, bebi",
    "es_med": "todas las pastillas, un frasco de pastillas, veinte pastillas, muchas pastillas, toda la medicacion, "
    "el blister entero, cloro, lejia, veneno para ratas, medio bote de paracetamol, las pastillas de mi "
    "madre, un monton de ibuprofenos",
    "es_got": "tengo, encontre, tengo en la mano, hay, tengo preparada, tengo guardada, le encontre a mi hijo, le "
    "encontre a mi hija, compre",
    "es_means": "la cuerda, una soga, las pastillas, una navaja, un cuchillo, la cuchilla, una carta de despedida, "
    "una pistola, las pastillas en la mano, hojas de afeitar, una nota de adios",
    "es_cant": "ya no puedo, no puedo mas, no aguanto, no quiero, no tengo fuerzas para, no tengo motivos para, "
    "estoy cansado de, estoy harta de, no le veo sentido a, para que",
    "es_live": "vivir, seguir, seguir asi, seguir viviendo, esta vida, estar aqui, existir, despertarme cada dia, "
    "con esta vida, mas, seguir adelante, ver otro dia",
    "es_cut": "me corto, me hago daño, me quemo, me golpeo, se corta, se hace daño, se golpea, me araño, se quema, "
    "volvi a cortarme, se hace cortes en",
    "es_where": "los brazos, las piernas, las muñecas, la cabeza, por las noches, otra vez, a escondidas, cuando esta "
    "sola, todos los dias, en el colegio, para calmarme",
    "es_want": "quiero, voy a, tengo ganas de, pienso en, casi, tengo miedo de, me dan ganas de, estuve a punto de, "
    "las voces me dicen que, tengo imagenes de, no puedo dejar de pensar en, me viene la idea de, sueño "
    "con",
    "es_harm": "matar a, apuñalar a, pegarle a, golpear a, estrangular a, ahogar a, hacer daño a, envenenar a, "
    "quemar a, empujar a, atacar a, asfixiar a, sacudir a, clavarle un cuchillo a, tirar por la ventana "
    "a, disparar a, atropellar a, lastimar a",
    "es_whom": "mi hijo, mi hija, mi bebe, mi marido, mi mujer, mi madre, mi padre, mi jefe, mi vecino, alguien, mis "
    "hijos, la gente, mi hermano, mi suegra, un desconocido, mi novia, mi padrastro, ellos",
    "es_v": "lo veo, vuelve, se acerca, me habla, me lo cruzo",
    "es_x": "lo mato, lo apuñalo, le clavo un cuchillo, le rompo la cara, lo quemo",
    "es_x2": "quemar la casa, matar a mi padre, un cuchillo, clavarle un cuchillo a mi madre, hacer daño al bebe, "
    "prender fuego al piso, matar a los vecinos, disparar",
    "es_abuser": "mi marido, mi novio, mi pareja, mi ex, mi padre, mi madre, mi padrastro, mi hermano, mi hijo, mi "
    "jefe, mi suegra, mi tio, el cuidador, mi mujer, mi novia, el dueño, mi casero, su novio, mi patrona, "
    "mi abuelo",
    "es_does": "me pega, me grita, me insulta, me amenaza, me encierra, me controla, me empuja, me humilla, me toca, "
    "me obliga a tener sexo, me quita el dinero, me revisa el movil, no me deja salir, no me deja ver a "
    "mi familia, me sigue, me dejo el ojo morado, me agarra del cuello, le pega a mi hijo, maltrata a mi "
    "abuela, le grita a mi madre, me quito el pasaporte, me amenaza con quitarme a los niños, no me paga, "
    "me rompe el telefono, me escupe, me tira cosas, me viola, me chantajea con fotos, dice que me van a "
    "deportar, me vigila por el movil, no me da de comer, me pone la mano encima",
    "es_x3": "le pegan, la maltratan, la golpean, le gritan, no le dan de comer, la insultan",
    "es_y": "abuela en la residencia, vecina, hermana su marido, madre los cuidadores, amiga su novio, sobrino en casa",
    "es_ask": "a quien llamo, a quien puedo llamar, necesito hablar con alguien, necesito ayuda, numero para "
    "llamar, hay alguien que atienda, con quien hablo, telefono de ayuda, donde voy, necesito un "
    "psiquiatra, linea de ayuda, quien me puede ayudar",
    "es_now": "ahora, ahora mismo, ya, esta noche, de madrugada, urgente, a las 3 de la mañana, a esta hora, lo "
    "antes posible, hoy mismo, 24 horas, de noche, en este momento, por favor ya",
    "es_cr": "estoy en, mi hija esta en, mi hermano esta en, tengo una, mi madre tiene una, esto es una, ayuda en",
    "es_crn": "crisis, crisis nerviosa, emergencia, crisis de panico ahora, crisis psicotica, crisis ahora mismo, "
    "emergencia psiquiatrica, urgencia",
    "es_x4": "telefono, numero, linea, servicio, equipo",
    "es_y2": "de crisis, de emergencia, de suicidio, de urgencias, de ayuda 24 horas, de salud mental urgente, de "
    "prevencion del suicidio, psiquiatrico de guardia, contra el suicidio",
    "es_noun": "grupo de, clases de, taller de, curso de, club de, tarde de, encuentro de",
    "es_act": "jardineria, yoga, futbol, baile, cocina, costura, ajedrez, natacion, lectura, coro, pintura, "
    "ceramica, caminar, teatro, guitarra, boxeo, esgrima",
    "es_day": "los sabados, cerca de brixton, gratis, para mujeres, para hombres, en stockwell, para mayores, los "
    "martes, por la tarde, en linea, para principiantes, con niños, en navidad",
    "es_wt": "quiero, me gustaria, tengo ganas de, busco, necesito, voy a, intento, pienso en",
    "es_ok": "aprender ingles, hacer amigos, dejar de fumar, bajar de peso, conocer gente, bailar salsa, ser "
    "voluntario, ayudar a otros, encontrar trabajo, dormir mejor, hablar de mi ansiedad, volver a mi pais "
    "de vacaciones, salir mas, cuidar mi salud, comer mejor, dejar el alcohol, cortarme el pelo, terminar "
    "el curso",
    "es_feel": "triste, sola, solo, estresada, nervioso, ansiosa, desanimado, cansada, aburrido, preocupado por el "
    "dinero, con nostalgia",
    "es_st": "tesis sobre, pelicula sobre, charla sobre, libro sobre, curso sobre, historia de, documental sobre, "
    "formacion en, clase sobre",
    "es_topic": "el suicidio, violencia de genero, autolesiones, maltrato infantil, crisis climatica, salud mental, "
    "acoso escolar, la muerte, trata de personas",
    "es_em": "dentista, fontanero, veterinario, vivienda, comida, cerrajero, guarderia, pasaporte, ropa",
    "es_x5": "no come verdura, juega al futbol, esta en el hospital con fiebre, tiene autismo, se siente sola, "
    "quiere aprender ingles, tiene un bebe nuevo, se jubilo, ronca, perdio el trabajo, tiene diabetes, "
    "vive sola, murio de cancer, toma pastillas para la tension, se corto el pelo, cocina muy bien, "
    "necesita compañia",
    "es_x6": "risa, hambre, sueño, frio, calor, ganas de bailar, vergüenza",
    "es_prov": "espero al, tengo cita con la, vi al, me lo dijo mi, me mando mi, carta de la, mi nueva, gracias a "
    "mi, mi ultima, cambie de",
    "es_pro": "psiquiatra, trabajadora social, medico, enfermera, terapeuta, psicologo, coordinadora, matrona, "
    "asistenta, orientadora, fisioterapeuta, cuidadora",
    "es_kin": "mi hijo, mi hija, mi hermano, mi hermana, mi madre, mi padre, mi marido, mi esposa, mi novio, mi "
    "novia, mi amigo, mi amiga, mi vecino, mi vecina, mi primo, mi prima, mi abuela, mi abuelo, mi "
    "sobrino, mi ex, mi compañero de piso, un amigo, mi cuñada, mi suegro, mi tia",
    "es_state": "tiene demencia, se hace mayor, tiene trabajo nuevo, vive en una residencia y la visito, esta en "
    "recuperacion, se rompio la cadera, se cayo, es sorda, esta de duelo, se jubilo, tiene bipolaridad, "
    "es autista, esta en lista de espera, vuelve a casa del hospital, quiere compañia, aprende ingles, "
    "esta de baja, ya no conduce, perdio a su marido, tiene cancer, fue a la universidad, duerme mal, "
    "tiene ataques de panico, toma litio, toma insulina por la diabetes, va al psiquiatra, oye voces y le "
    "gusta la musica",
    "es_q": "donde van, que hacen, cuando se juntan, como conozco, hay algo para, que hay para, quien ayuda a, "
    "donde se juntan",
    "es_grp": "la gente sola, los cuidadores, las madres nuevas, los jovenes, los mayores, los refugiados, los "
    "estudiantes, gente timida, padres solteros, gente como yo, personas con ansiedad, los latinos, los "
    "que trabajan de noche",
    "es_ex": "mi ex y yo, mi marido y yo, mi pareja y yo, mi hermana y yo, mi madre y yo, mi mujer y yo, los niños "
    "y yo",
    "es_exv": "compartimos los niños, discutimos a veces, nos llevamos bien, queremos terapia, paseamos, nos "
    "mudamos aqui, necesitamos un descanso, aprendemos ingles, queremos ser voluntarios, vivimos "
    "separados, tenemos depresion, queremos un dia gratis",
    "es_how": "como me apunto, como me registro, como llego, como se entra, donde me apunto, puedo ir sin cita, hay "
    "que pagar, me puedo apuntar, como funciona, quien me apunta",
    "es_to": "al grupo, a yoga, al coro, los martes, para mi hijo, con mi madre, por internet, si no hablo ingles, "
    "desde stockwell,",
    "es_x7": "niñera, peluquera, modista, pañales, zapatos, lana, gafas, limpiadora, copia de llaves, panadero, "
    "profesor, silla",
    "es_x8": "en bomba a la piscina, al agua, en la playa, al sofa, por el tobogan, en paracaidas, en el cesped",
    "pt_who": "meu filho, minha filha, o meu irmão, a minha irmã, minha mãe, meu pai, o meu marido, minha mulher, "
    "meu namorado, a minha namorada, um amigo, minha amiga, o meu vizinho, a minha vizinha, meu primo, a "
    "minha avó, o meu avô, meu sobrinho, o meu ex, meu colega de casa, minha cunhada, o meu sogro, minha "
    "tia",
    "pt_says": "diz que quer, diz que vai, quer, ameaça, fala em, tentou, anda a pensar em, mandou mensagem a dizer "
    "que vai, tem um plano para, não para de dizer que quer, disse que ia",
    "pt_die": "matar se, se matar, morrer, suicidar se, atirar se da ponte, enforcar se, acabar com a vida, "
    "desaparecer, acabar com tudo, não acordar, jogar se da janela, cortar os pulsos, tomar os "
    "comprimidos todos, ir embora deste mundo",
    "pt_me": "quero, vou, penso em, tenho vontade de, estou a pensar em, to pensando em, hoje vou, não paro de "
    "pensar em, planeio, só queria, preciso de",
    "pt_dieme": "me matar, matar me, morrer, suicidar me, atirar me da ponte, me jogar da ponte, enforcar me, tirar a "
    "minha vida, desaparecer para sempre, acabar com tudo, não acordar, pular da janela, cortar os "
    "pulsos, tomar os comprimidos todos, ir embora deste mundo, deixar de existir, atirar me ao comboio, "
    "sumir de vez, acabar com a minha vida, ir sem dor",
    "pt_took": "tomei, engoli, ela tomou, ele engoliu, acabei de tomar, bebi, tomou, to tomando, já tomei",
    "pt_med": "todos os comprimidos, um frasco de remédios, vinte comprimidos, muitos remédios, a medicação toda, a "
    "cartela inteira, lixívia, água sanitária, veneno de rato, meio frasco de paracetamol, os comprimidos "
    "da minha mãe, um monte de calmantes",
    "pt_got": "tenho, encontrei, tenho na mão, há, já tenho, guardei, encontrei ao meu filho, achei no quarto da "
    "minha filha, comprei, estou com, to com",
    "pt_means": "a corda, uma corda, os comprimidos, uma navalha, uma faca, a lâmina, uma carta de despedida, uma "
    "arma, os remédios na mão, lâminas, um bilhete de adeus, um laço",
    "pt_cant": "já não consigo, não consigo mais, não aguento, não quero, não tenho forças para, não tenho motivos "
    "para, estou cansado de, estou farta de, não vejo sentido em, para quê, cansei de, n aguento mais",
    "pt_live": "viver, continuar, continuar assim, continuar a viver, esta vida, estar aqui, existir, acordar todos "
    "os dias, com esta vida, mais, seguir em frente, ver o dia de amanhã",
    "pt_cut": "corto me, me corto, magoo me, me machuco, queimo me, bato em mim, ela corta se, ele se corta, "
    "arranho me, voltei a cortar, faço cortes",
    "pt_where": "nos braços, nas pernas, nos pulsos, na cabeça, à noite, outra vez, às escondidas, quando está "
    "sozinha, todos os dias, na escola, para acalmar",
    "pt_want": "quero, vou, tenho vontade de, penso em, quase, tenho medo de, medo de, estive quase a, as vozes "
    "mandam me, vejo imagens de, não paro de pensar em, vem me a ideia de, sonho em",
    "pt_harm": "matar, esfaquear, bater em, agredir, estrangular, afogar, fazer mal a, envenenar, queimar, empurrar, "
    "atacar, sufocar, abanar, espetar uma faca em, atirar da janela, dar um tiro em, atropelar, magoar, "
    "machucar",
    "pt_whom": "o meu filho, minha filha, o meu bebé, meu marido, a minha mulher, minha mãe, meu pai, o meu chefe, o "
    "vizinho, alguém, os meus filhos, as pessoas, meu irmão, a minha sogra, um desconhecido, minha "
    "namorada, meu padrasto, eles",
    "pt_v": "o vejo, ele voltar, ele se aproxima, me falar, o apanho",
    "pt_x": "mato o, esfaqueio o, espeto lhe uma faca, parto lhe a cara, eu mato ele",
    "pt_x2": "incendiar a casa, queimar a casa, matar o meu pai, com uma faca, espetar uma faca na minha mãe, "
    "fazer mal ao bebé, pegar fogo ao prédio, matar os vizinhos, dar um tiro",
    "pt_abuser": "o meu marido, meu namorado, o meu companheiro, meu ex, o meu pai, minha mãe, meu padrasto, o meu "
    "irmão, meu filho, o meu patrão, a minha sogra, meu tio, o cuidador, minha mulher, a minha namorada, "
    "o dono, o senhorio, o namorado dela, a patroa, meu avô",
    "pt_does": "bate me, me bate, grita comigo, me xinga, ameaça me, tranca me em casa, controla me, me empurra, "
    "humilha me, me apalpa, passa a mão em mim, obriga me a fazer sexo, fica com o meu dinheiro, mexe no "
    "meu telemóvel, não me deixa sair, não me deixa ver a família, persegue me, deixou me o olho negro, "
    "aperta me o pescoço, bate no meu filho, maltrata a minha avó, grita com a minha mãe, ficou com o meu "
    "passaporte, ameaça tirar me os filhos, não me paga, partiu me o telemóvel, cospe em mim, atira me "
    "coisas, violou me, chantageia me com fotos, diz que vou ser deportada, vigia me pelo telemóvel, não "
    "me dá comida, levanta a mão para mim",
    "pt_x3": "batem, maltratam, gritam com, não dão comida a, insultam",
    "pt_y": "a minha avó no lar, a vizinha, a minha irmã, a minha mãe os cuidadores, a minha amiga, o meu "
    "sobrinho em casa",
    "pt_ask": "para quem ligo, a quem posso ligar, preciso de falar com alguém, preciso de ajuda, número para "
    "ligar, há alguém que atenda, com quem falo, telefone de ajuda, onde vou, preciso de um psiquiatra, "
    "linha de ajuda, quem me pode ajudar, tem alguém pra falar",
    "pt_now": "agora, agora mesmo, já, esta noite, de madrugada, urgente, às 3 da manhã, a esta hora, o mais "
    "depressa possível, hoje mesmo, 24 horas, à noite, neste momento, por favor já",
    "pt_cr": "estou em, a minha filha está em, o meu irmão está em, tenho uma, minha mãe tem uma, isto é uma, ajuda em",
    "pt_crn": "crise, crise nervosa, emergência, crise de pânico agora, crise psicótica, crise agora mesmo, "
    "emergência psiquiátrica, urgência, surto",
    "pt_x4": "telefone, número, linha, serviço, equipa",
    "pt_y2": "de crise, de emergência, de suicídio, de urgência, de ajuda 24 horas, de saúde mental urgente, de "
    "prevenção do suicídio, psiquiátrico de serviço, contra o suicídio",
    "pt_noun": "grupo de, aulas de, oficina de, curso de, clube de, tarde de, encontro de",
    "pt_act": "jardinagem, ioga, futebol, dança, cozinha, costura, xadrez, natação, leitura, coro, pintura, "
    "cerâmica, caminhada, teatro, violão, boxe, esgrima",
    "pt_day": "ao sábado, perto de brixton, grátis, para mulheres, para homens, em stockwell, para idosos, às "
    "terças, à tarde, online, para principiantes, com crianças, no natal",
    "pt_wt": "quero, gostava de, tenho vontade de, procuro, preciso de, vou, tento, penso em",
    "pt_ok": "aprender inglês, fazer amigos, deixar de fumar, perder peso, conhecer pessoas, dançar samba, ser "
    "voluntária, ajudar outros, arranjar trabalho, dormir melhor, falar da minha ansiedade, voltar ao meu "
    "país de férias, sair mais, cuidar da saúde, comer melhor, deixar o álcool, cortar o cabelo, acabar o "
    "curso",
    "pt_feel": "triste, sozinha, sozinho, stressada, nervoso, ansiosa, desanimado, cansada, aborrecido, preocupado "
    "com dinheiro, com saudades",
    "pt_st": "tese sobre, filme sobre, palestra sobre, livro sobre, curso sobre, história de, documentário sobre, "
    "formação em, aula sobre",
    "pt_topic": "o suicídio, violência doméstica, autolesão, maus tratos infantis, crise climática, saúde mental, "
    "bullying, a morte, tráfico de pessoas",
    "pt_em": "dentista, canalizador, veterinário, casa, comida, serralheiro, creche, passaporte, roupa",
    "pt_x5": "não come legumes, joga futebol, está no hospital com febre, tem autismo, sente se sozinha, quer "
    "aprender inglês, tem um bebé novo, reformou se, ressona, perdeu o emprego, tem diabetes, vive "
    "sozinha, morreu de cancro, toma comprimidos para a tensão, cortou o cabelo, cozinha muito bem, "
    "precisa de companhia",
    "pt_x6": "rir, fome, sono, frio, calor, vontade de dançar, vergonha",
    "pt_prov": "espero pelo, tenho consulta com a, vi o, disse me a minha, mandou me a minha, carta da, a minha "
    "nova, graças à minha, a minha última, mudei de",
    "pt_pro": "psiquiatra, assistente social, médico, enfermeira, terapeuta, psicólogo, coordenadora, parteira, "
    "orientadora, fisioterapeuta, cuidadora",
    "pt_kin": "meu filho, minha filha, o meu irmão, a minha irmã, minha mãe, meu pai, o meu marido, minha mulher, "
    "meu namorado, a minha namorada, um amigo, minha amiga, o meu vizinho, a minha vizinha, meu primo, a "
    "minha avó, o meu avô, meu sobrinho, o meu ex, meu colega de casa, minha cunhada, o meu sogro, minha "
    "tia",
    "pt_state": "tem demência, está a ficar velha, tem trabalho novo, vive num lar e eu visito, está em recuperação, "
    "partiu a anca, caiu, é surda, está de luto, reformou se, tem bipolar, é autista, está em lista de "
    "espera, volta do hospital para casa, quer companhia, aprende inglês, está de baixa, já não conduz, "
    "perdeu o marido, tem cancro, foi para a universidade, dorme mal, tem ataques de pânico, toma lítio, "
    "toma insulina por causa da diabetes, vai ao psiquiatra, ouve vozes e gosta de música",
    "pt_q": "onde vão, o que fazem, quando se juntam, como conheço, há algo para, o que há para, quem ajuda, onde "
    "se encontram",
    "pt_grp": "as pessoas sozinhas, os cuidadores, as mães novas, os jovens, os idosos, os refugiados, os "
    "estudantes, gente tímida, pais solteiros, gente como eu, pessoas com ansiedade, os brasileiros, quem "
    "trabalha de noite",
    "pt_ex": "o meu ex e eu, eu e o meu marido, o meu companheiro e eu, a minha irmã e eu, a minha mãe e eu, eu e "
    "a minha mulher, eu e as crianças",
    "pt_exv": "partilhamos os filhos, discutimos às vezes, damo nos bem, queremos terapia, passeamos, mudámos para "
    "cá, precisamos de uma pausa, aprendemos inglês, queremos ser voluntários, vivemos separados, temos "
    "depressão, queremos um dia grátis",
    "pt_how": "como me inscrevo, como me registo, como chego, como se entra, onde me inscrevo, posso ir sem "
    "marcação, é preciso pagar, posso inscrever me, como funciona, quem me inscreve",
    "pt_to": "no grupo, no ioga, no coro, às terças, para o meu filho, com a minha mãe, pela internet, se não falo "
    "inglês, de stockwell,",
    "pt_x7": "ama, cabeleireira, costureira, fraldas, sapatos, lã, óculos, empregada, cópia de chaves, padeiro, "
    "professor, cadeira",
    "pt_x8": "de bomba na piscina, à água, na praia, para o sofá, pelo escorrega, de paraquedas, na relva",
    "en_lost": "bereaved by, lost my brother to, lost my mum to, lost a friend to, lost my son to, grieving "
    "after, my dad died by, widowed by, my sister died by, people who lost somebody to, families bereaved "
    "by, survivors of bereavement by",
    "en_meet": "support group, peer group, ten years ago peer group, group looking for others, online "
    "meetings, group near me, evening group, art group, walking group, group for parents, cafe, years ago "
    "and would like company",
    "en_join": "i want to go too, i cant go on, i want to be with him, i am next, i want to do the same, dont "
    "want to live, im going to follow her, i have the pills",
    "en_surv": "group for survivors of, choir for survivors of, women rebuilding after, adult survivors of, "
    "coffee morning for people who left, art class after, men who lived through, book club for survivors "
    "of",
    "en_past": "childhood abuse, domestic violence, an abusive relationship, sexual violence, an abusive "
    "marriage, child sexual abuse, coercive control",
    "en_ago": "years ago, long ago, in 2009, in 2015, as a child, group, coffee morning, peer group, writing "
    "course, and want to help others",
    "en_back": "he has found me, hes hitting me again, he is outside, im scared to go home, she hit me last "
    "night, he wont let me out, he threatens me",
    "en_std": "dissertation about, literature review on, phd study on, research interviews about, "
    "participants for a study on, case study of, essay on, masters thesis on, sociology project on, "
    "questionnaire about, diploma module on",
    "en_stp": "in prisons, in teenagers, in older people, services, for my degree, at uni, sociology, in the "
    "uk, for nursing college",
    "en_film": "film club showing, screening of, book group reading, podcast called, play called, has anyone "
    "seen, cinema trip to see",
    "en_title": "the virgin suicides, murder on the orient express, dead poets society, suicide squad, a "
    "murder mystery, kill bill, romeo and juliet, death of a salesman, the hours, die hard, a quiet place "
    "to die, how to get away with murder",
    "en_vol": "volunteer for, volunteering with, jobs at, want to train with, how to apply to, work in, peer "
    "worker job at, shifts at, give my time to, trustee at, career in, become a listener at",
    "en_volat": "samaritans, shout text line, a crisis house, a womens refuge, a helpline, childline, the "
    "crisis text line, a suicide prevention charity, a domestic abuse charity, a crisis cafe",
    "en_yrs": "five years without, recovered from, in recovery for 6 years from, used to struggle with, 10 "
    "years clean of",
    "en_give": "and want to help others, looking to volunteer, peer mentor role, want to give back, would "
    "like to run a group, want to give a talk",
    "en_will": "making a, write my, help with a, solicitor for a, advice about a, update my",
    "en_law": "will workshop, will and power of attorney, will free advice, living will, will for the kids, "
    "will clinic",
    "en_trn": "naloxone, suicide first aid, suicide alertness, overdose response, domestic abuse awareness, "
    "safeguarding, mental health first aid, self harm awareness",
    "en_trn2": "training, online course, workshop for staff, training for volunteers, certificate, webinar, "
    "refresher day",
    "es_lost": "duelo por, perdi a mi hermano por, perdi a mi hija por, perdi a un amigo por, mi padre murio "
    "por, familias en duelo por, supervivientes de la perdida por, viuda por",
    "es_meet": "suicidio grupo de apoyo, suicidio hace años, suicidio busco otros padres, suicidio encuentro "
    "mensual, suicidio grupo, suicidio taller de arte, suicidio hace diez años quiero conocer gente",
    "es_join": "suicidio y quiero irme tambien, suicidio y no puedo mas, suicidio y me quiero morir, suicidio "
    "y voy a hacer lo mismo, suicidio y no quiero vivir",
    "es_surv": "coro de supervivientes de, grupo de adultos sobrevivientes de, taller de arte para mujeres "
    "que dejaron atras, encuentro de mujeres que salieron de, cafe para quienes vivieron",
    "es_past": "abuso en la infancia, la violencia, maltrato, violencia de genero, una relacion de maltrato, "
    "abuso sexual infantil",
    "es_ago": "hace años, en 2014, hace mucho tiempo, grupo, taller, y quieren ayudar",
    "es_std2": "tesis sobre, tfg sobre, ensayo sobre, trabajo de la uni sobre, encuesta sobre, estudio sobre, "
    "capacitacion en, formacion en prevencion de, curso para profesionales sobre, charla para empresas "
    "sobre, jornada sobre, master en",
    "es_top2": "suicidio, autolesiones, violencia de genero, violencia machista, maltrato infantil, violencia "
    "domestica, acoso, trata de personas, sobredosis, maltrato a mayores",
    "es_for2": "en adolescentes, para personal, para empresas, en la universidad, para profesores, en "
    "enfermeria, sociologia",
    "es_vol": "quiero ser voluntario en, voluntaria en, trabajar en, ofertas de empleo en, como colaborar "
    "con, formarme para, hacerme voluntario de",
    "es_volat": "una linea de crisis, el telefono de la esperanza, una linea de ayuda, una casa de acogida "
    "para mujeres, los samaritanos, un centro de crisis, la prevencion del suicidio",
    "es_yrs": "llevo 6 años sin autolesionarme, hace diez años que deje de cortarme, supere la depresion y "
    "las autolesiones, hace años sali del maltrato",
    "es_give": "y quiero ayudar a otros, quiero ser mentor, busco voluntariado, quiero dar una charla",
    "es_ache": "los pies, la espalda, esta migraña, el calor, el estres del trabajo, los examenes, las "
    "rodillas, la alergia, el aburrimiento, el ruido de la obra",
    "es_matan": "me mata, me matan, me tiene muerta, me tienen muerto, me estan matando",
    "es_odd": "escalada con cuerda, talla de madera con navaja, veneno para hormigas, matar cucarachas en "
    "casa, se me mueren las plantas, cortar con el tabaco, quiero dejar el cigarro de una vez, terminar "
    "con el papeleo, acabar con todas las deudas y facturas, donar sangre, mi nene muerde en la "
    "guarderia, mi hijo pega a otros niños en el cole taller de padres, me exploto la caldera, cine la "
    "novia cadaver, pelicula de asesinatos, novela negra club de lectura, escuadron suicida pelicula, "
    "tiro con arco, clases de boxeo, esgrima con espada",
    "es_thr": "voy a, tengo ganas de, estoy por, pienso en, juro que voy a, hoy voy a, me dan ganas de, si lo "
    "veo voy a",
    "es_thrv": "reventar, rajar, apuñalar, partirle la cara, prenderle fuego, romperle la cabeza, meterle un "
    "tiro, acuchillar, estrangular, matar a palos, atropellar, ahogar, quemarle la casa, tirar por la "
    "ventana, moler a golpes",
    "es_thrw": "al vecino, a mi jefe, a mi ex, a mi mujer, a mi padre, a ese cabron, al que me robo, a mi "
    "cuñado, al casero, al viejo que cuido, a mi hermano",
    "es_wpn": "un machete, un cuchillo, una pistola, un hacha, un bate, un fierro, un arma, gasolina, una "
    "navaja, un martillo",
    "es_hunt": "salio con, anda con, fue al instituto con, se fue de casa con, esta en la calle con, vino con",
    "es_prey": "a buscar a unos tipos, buscando al otro, a buscar a su ex, y dice que los va a matar, y dice "
    "que hoy lo mata, para vengarse, y no lo puedo parar",
    "es_stood": "estoy afuera de su casa con, estoy delante de su puerta con, lo espero a la salida con, la "
    "estoy siguiendo con, voy a entrar al trabajo con, pienso ir a la escuela con, llevo en la mochila",
    "es_did": "anoche la agarre del cuello, anoche casi la ahogo, le puse la almohada en la cara, zarandee al "
    "bebe, sacudi al niño fuerte, le di pastillas de mas a mi madre, le pegue a mi hijo y no pude parar, "
    "tire al niño en la cuna, le apreté el cuello a mi novia, empuje a mi abuela",
    "es_did2": "y me asuste de mi, y no para de llorar, y temo hacerlo otra vez, y no se que hacer, y quise "
    "que se callara, y me da miedo lo que hice, y la proxima no paro",
    "es_list": "hizo una lista de, escribio una lista con, dice en internet, publico un video sobre, colgo un "
    "mensaje sobre",
    "es_list2": "a quien quiere matar, los que van a morir, que va a entrar a tiros, una matanza en el "
    "colegio, que va a disparar en el trabajo, que los va a quemar a todos",
    "es_hit": "me casco, me dio un puñetazo, me empujo por la escalera, me jalo del pelo, me tiro contra la "
    "pared, me quemo con un cigarro, me dio una paliza, me escupe y me da patadas, nos da con el "
    "cinturon, me agarra del cuello, me encierra con llave, me dio un cachetazo",
    "es_hit2": "otra vez anoche, delante de los niños, cuando bebe, cada vez que discutimos, y despues llora, "
    "si no le hago caso, ayer, y nadie me cree, todas las noches",
    "es_ctl": "me deja sin comer de castigo, me esconde la medicina, me espera a la salida del trabajo y no "
    "para, puso un rastreador en mi coche, me llama inutil gorda todos los dias, no me da dinero ni para "
    "compresas, me quito el pasaporte, dice que si lo dejo me deportan, dice que si hablo me quita a los "
    "niños, me revisa el movil, no me deja ver a mi familia, me obliga a acostarme con el, me cobra por "
    "todo y no me paga el sueldo, no le da los remedios a mi padre, se queda con la pension de la abuela, "
    "me hace dormir en el suelo",
    "es_weak": "la niña de arriba, el bebe del vecino, mi abuela en la residencia, el niño de al lado, mi "
    "suegro, la hija de mi amiga, un alumno",
    "es_weakv": "se queda sola toda la noche, llora y tiene moretones, no come y esta sucia, tiene marcas de "
    "golpes, tiene miedo de su padre, aparece con el ojo morado, esta atada a la cama, pide comida porque "
    "no le dan",
    "es_trap": "me trajeron con engaños, me prometieron un trabajo y era mentira, nos tienen encerradas, no "
    "nos pagan y nos quitaron los papeles, me hacen trabajar sin parar, a mi hijo lo tienen vendiendo "
    "droga, a mi sobrina la prostituyen, quieren casarme con un hombre que no conozco, me llevan al "
    "pueblo para casarme, le quieren hacer la ablacion a mi hija, unos tipos se metieron en mi piso y no "
    "se van",
    "es_trap2": "y no puedo salir, en una casa, y debo dinero, y me amenazan, en una finca, que hago, y tengo "
    "miedo, y soy menor",
    "es_flee": "necesito un refugio con mis hijos, quiero escapar de el con la bebe, tengo que huir de mi "
    "marido esta noche, como me voy de casa sin que se entere, donde me escondo de mi ex",
    "es_last": "hoy es mi ultimo dia, esta noche se acaba todo, cuando lean esto ya no estare, solo queria "
    "decir adios, ya elegi el dia, no llego a mañana, no merezco estar viva, deberia haber muerto yo, "
    "estarian mejor si yo muriera, deje todo pagado para cuando no este, es mi ultima noche",
    "es_last2": "perdon a todos, cuiden a mi gato, los quiero, no me busquen, ya no duele, adios mama, "
    "gracias por todo",
    "es_adm": "como internar a mi, donde ingresan a mi, quiero que internen a mi, necesito ingresar a mi",
    "es_adm2": "madre, hijo, hermano hoy, hija en psiquiatria, padre ahora, pareja esta noche",
    "es_now2": "quien puede venir a mi casa ahora mismo, el medico esta cerrado y estoy muy mal, se me acabo "
    "la medicacion y me vuelvo loca, alguien para hablar ahora, donde ir esta noche que sea seguro, "
    "pueden ingresarme hoy, auxilio por favor, llamenme por favor estoy fatal, ayudenme ya",
    "pt_lost": "luto por, perdi o meu irmão por, perdi a minha filha por, perdi um amigo por, o meu pai "
    "morreu por, famílias em luto por, sobreviventes de perda por, viúva por",
    "pt_meet": "suicídio grupo de apoio, suicídio há anos, suicídio procuro outros pais, suicídio encontro "
    "mensal, suicídio grupo, suicídio oficina de arte, suicídio há dez anos quero conhecer gente",
    "pt_join": "suicídio e quero ir também, suicídio e não aguento mais, suicídio e quero morrer, suicídio e "
    "vou fazer o mesmo, suicídio e não quero viver",
    "pt_surv": "coral de sobreviventes de, grupo de adultos sobreviventes de, oficina de arte para mulheres "
    "que saíram de, encontro de mulheres que deixaram, café para quem viveu",
    "pt_past": "abuso na infância, violência, maus tratos, violência doméstica, uma relação abusiva, abuso "
    "sexual infantil",
    "pt_ago": "há anos, em 2014, há muito tempo, grupo, oficina, e querem ajudar",
    "pt_std2": "tese sobre, tcc sobre, ensaio sobre, trabalho da faculdade sobre, inquérito sobre, estudo "
    "sobre, formação em, formação prevenção de, curso para profissionais sobre, palestra para empresas "
    "sobre, mestrado em, participantes para estudo sobre",
    "pt_top2": "suicídio, automutilação, violência doméstica, violência contra a mulher, maus tratos "
    "infantis, maus tratos a idosos, bullying, tráfico de pessoas, overdose, abuso sexual",
    "pt_for2": "em adolescentes, para funcionários, para empresas, na universidade, para professores, em "
    "enfermagem, sociologia",
    "pt_vol": "quero ser voluntário em, voluntária em, trabalhar em, vagas de emprego em, como colaborar com, "
    "formação para, inscrever me em",
    "pt_volat": "uma linha de crise, um telefone de ajuda, uma casa abrigo de mulheres, os samaritans, um "
    "centro de crise, a prevenção do suicídio, o cvv",
    "pt_yrs": "há 7 anos sem me cortar, há dez anos que deixei de me magoar, superei a depressão e a "
    "automutilação, há anos saí de uma relação abusiva",
    "pt_give": "e quero apoiar outros, quero ser mentor, procuro voluntariado, quero dar uma palestra",
    "pt_ache": "os pés, as costas, esta enxaqueca, o calor, o stress do trabalho, os exames, os joelhos, a "
    "alergia, o tédio, o barulho da obra",
    "pt_matan": "me mata, me matam, mata me, matam me, está a matar me, estão me matando",
    "pt_odd": "escalada com corda, esculpir madeira com faca, veneno para formigas, matar baratas em casa, as "
    "minhas plantas morrem, cortar no cigarro, quero largar o cigarro de vez, acabar com a papelada, "
    "acabar com as dívidas e contas, doar sangue, meu filho morde na creche, meu filho bate nos colegas "
    "da escola dicas para pais, rebentou a caldeira, cinema a noiva cadáver, filme de assassinatos, "
    "romance policial clube de leitura, esquadrão suicida filme, tiro com arco, aulas de boxe, esgrima "
    "com espada, surra do benfica conversa de futebol",
    "pt_thr": "vou, tenho vontade de, estou a ponto de, penso em, juro que vou, hoje vou, apetece me, se o vejo vou",
    "pt_thrv": "arrebentar, rasgar, esfaquear, partir a cara, pôr fogo, rachar a cabeça, dar um tiro, "
    "apunhalar, estrangular, matar à paulada, atropelar, afogar, queimar a casa, atirar da janela, encher "
    "de porrada",
    "pt_thrw": "o vizinho, o meu chefe, a minha ex, a minha mulher, o meu pai, esse desgraçado, quem me "
    "roubou, o meu cunhado, o senhorio, o velho que cuido, o meu irmão",
    "pt_wpn": "uma catana, uma faca, uma pistola, um machado, um taco, um ferro, uma arma, gasolina, uma "
    "navalha, um martelo",
    "pt_hunt": "saiu com, anda com, foi à escola com, saiu de casa com, está na rua com, veio com",
    "pt_prey": "à procura de uns tipos, atrás do outro, à procura da ex, e diz que os vai matar, e diz que "
    "hoje o mata, para se vingar, e não consigo pará lo",
    "pt_stood": "estou à porta dele com, estou em frente à casa dela com, espero por ele à saída com, estou a "
    "segui la com, vou entrar no trabalho com, penso ir à escola com, levo na mochila",
    "pt_did": "ontem apertei lhe o pescoço, ontem quase a sufoquei, pus a almofada na cara dele, sacudi o "
    "bebé, abanei a criança com força, dei comprimidos a mais à minha mãe, bati no meu filho e não "
    "consegui parar, atirei o menino para o berço, agarrei a minha namorada pelo pescoço, empurrei a "
    "minha avó",
    "pt_did2": "e assustei me comigo, e não para de chorar, e tenho medo de repetir, e não sei o que fazer, e "
    "quis que se calasse, e tenho medo do que fiz, e da próxima não paro",
    "pt_list": "fez uma lista de, escreveu uma lista com, disse na internet, postou, publicou um vídeo sobre",
    "pt_list2": "quem quer matar, os que vão morrer, que vai entrar aos tiros, um massacre na escola, que vai "
    "atirar no trabalho, que vai queimar todos",
    "pt_hit": "deu me um estalo, deu me um murro, empurrou me pela escada, puxou me pelo cabelo, me jogou na "
    "parede, queimou me com um cigarro, deu me uma surra, me deu porrada, bate nos com o cinto, aperta me "
    "o pescoço, tranca me em casa, me deu um tapa",
    "pt_hit2": "outra vez ontem, à frente dos miúdos, quando bebe, sempre que discutimos, e depois chora, se "
    "não faço o que quer, ontem, e ninguém acredita, todas as noites",
    "pt_ctl": "deixa me sem comer de castigo, esconde os meus remédios, espera por mim à saída do trabalho e "
    "não para, pôs um rastreador no meu carro, chama me burra e gorda todo dia, não me dá dinheiro nem "
    "para pensos, tirou me o passaporte, diz que se o deixo me deportam, diz que se falo me tira os "
    "filhos, mexe no meu telemóvel, não me deixa ver a família, obriga me a deitar com ele, não me paga o "
    "ordenado e tranca nos no alojamento, não dá os remédios ao meu pai, fica com a reforma da avó, me "
    "faz dormir no chão, manda fotos e pede segredo",
    "pt_weak": "a menina de cima, o bebé do vizinho, a minha avó no lar, o menino do lado, o meu sogro, a "
    "filha da minha amiga, um aluno",
    "pt_weakv": "fica sozinha a noite toda, vive chorando e com roxos, não come e está suja, tem marcas de "
    "pancada, tem medo do pai, apareceu de olho roxo, está amarrada à cama, pede comida porque não lhe "
    "dão",
    "pt_trap": "trouxeram me enganada, prometeram um emprego e era mentira, estamos trancadas, não nos pagam "
    "e tiraram os papéis, fazem me trabalhar sem parar, uns mais velhos põem o meu filho a vender droga, "
    "prostituem a minha sobrinha, querem casar me com um homem que não conheço, levam me para a terra "
    "para casar, querem fazer a excisão à minha filha, uns tipos tomaram o meu apartamento e não saem",
    "pt_trap2": "e não posso sair, numa casa, e devo dinheiro, e ameaçam me, numa quinta, que faço, e tenho "
    "medo, e sou menor",
    "pt_flee": "preciso de um abrigo com os meus filhos, quero fugir dele com a bebé, tenho de fugir do meu "
    "marido esta noite, como saio de casa sem ele saber, onde me escondo do meu ex",
    "pt_last": "hoje é o meu último dia, esta noite acaba tudo, quando lerem isto já não estou cá, só queria "
    "dizer adeus, já escolhi o dia, não passo de hoje, não mereço estar viva, devia ter morrido eu, "
    "estariam melhor se eu morresse, deixei tudo pago para quando eu for, é a minha última noite, não vou "
    "cá estar no natal",
    "pt_last2": "desculpem todos, cuidem do meu gato, amo vos, não me procurem, já não dói, adeus mãe, "
    "obrigada por tudo",
    "pt_adm": "como internar a minha, onde internam o meu, quero que internem o meu, preciso de internar a minha",
    "pt_adm2": "mãe, filho, irmão hoje, filha na psiquiatria, pai agora, companheira esta noite",
    "pt_now2": "quem pode vir a casa agora, o médico está fechado e estou muito mal, acabou o meu remédio e "
    "estou a enlouquecer, alguém para conversar agora, onde ir esta noite lugar seguro, podem me internar "
    "hoje, acudam me por favor, liguem me por favor estou péssima, quero ser internado, café de crise "
    "aberto hoje",
}

PATTERNS = {
    "SELF": [
        ("{en_who} {en_says} {en_die}", 110),
        ("{en_who} {en_at} {en_place}", 60),
        ("im {en_at} {en_place}", 25),
        ("{en_got} {en_means} {en_end}", 60),
        ("{en_took} {en_much} {en_med}", 70),
        ("{en_who} {en_took} {en_much} {en_med}", 30),
        ("{en_cut} {en_self} {en_again}", 50),
        ("{en_who} keeps {en_cut} {en_self}", 40),
        ("{en_fed} {en_live}", 50),
        ("{en_fed} {en_live} anymore", 25),
        ("im just a {en_burd}", 7),
        ("{en_who} feels like a {en_burd} and says bye", 10),
        ("{es_who} {es_says} {es_die}", 90),
        ("{es_me} {es_dieme}", 90),
        ("{es_took} {es_med}", 60),
        ("{es_who} {es_took} {es_med}", 30),
        ("{es_got} {es_means}", 60),
        ("{es_cant} {es_live}", 70),
        ("{es_cut} {es_where}", 50),
        ("{pt_who} {pt_says} {pt_die}", 90),
        ("{pt_me} {pt_dieme}", 90),
        ("{pt_took} {pt_med}", 60),
        ("{pt_who} {pt_took} {pt_med}", 30),
        ("{pt_got} {pt_means}", 60),
        ("{pt_cant} {pt_live}", 70),
        ("{pt_cut} {pt_where}", 50),
        ("{en_lost} suicide and {en_join}", 60),
        ("{es_lost} {es_join}", 30),
        ("{pt_lost} {pt_join}", 30),
        ("{es_last}", 12),
        ("{pt_last}", 12),
        ("{es_last} {es_last2}", 50),
        ("{pt_last} {pt_last2}", 50),
    ],
    "OTHERS": [
        ("{en_want} {en_hurtv} {en_whom}", 170),
        ("{en_who} says they will {en_hurtv} {en_whom}", 50),
        ("{en_who} is going to {en_hurtv} {en_whom} with a {en_means}", 30),
        ("{es_want} {es_harm} {es_whom}", 150),
        ("{es_who} quiere {es_harm} {es_whom}", 50),
        ("si {es_v} {es_x}", 14),
        ("{es_who} amenaza con {es_x2}", 40),
        ("{pt_want} {pt_harm} {pt_whom}", 150),
        ("{pt_who} quer {pt_harm} {pt_whom}", 50),
        ("se {pt_v} {pt_x}", 14),
        ("{pt_who} ameaça {pt_x2}", 40),
        ("{es_thr} {es_thrv} {es_thrw}", 120),
        ("{es_thr} {es_harm} {es_thrw} con {es_wpn}", 60),
        ("{es_who} {es_hunt} {es_wpn} {es_prey}", 60),
        ("{es_stood} {es_wpn}", 40),
        ("{es_did}", 10),
        ("{es_did} {es_did2}", 40),
        ("{es_who} {es_list} {es_list2}", 40),
        ("{pt_thr} {pt_thrv} {pt_thrw}", 120),
        ("{pt_thr} {pt_harm} {pt_thrw} com {pt_wpn}", 60),
        ("{pt_who} {pt_hunt} {pt_wpn} {pt_prey}", 60),
        ("{pt_stood} {pt_wpn}", 40),
        ("{pt_did}", 10),
        ("{pt_did} {pt_did2}", 40),
        ("{pt_who} {pt_list} {pt_list2}", 40),
    ],
    "HURT": [
        ("{en_abuser} {en_hurts} {en_victim}", 130),
        ("{en_abuser} {en_ctrl}", 130),
        ("im scared of {en_abuser}", 15),
        ("{en_abuser} {en_hurts} {en_victim} when drunk", 25),
        ("{es_abuser} {es_does}", 190),
        ("tengo miedo de {es_abuser}", 15),
        ("{es_x3} a mi {es_y}", 30),
        ("{pt_abuser} {pt_does}", 190),
        ("tenho medo de {pt_abuser}", 15),
        ("{pt_x3} {pt_y}", 30),
        ("survivor of {en_past} and {en_back}", 30),
        ("{es_abuser} {es_hit}", 60),
        ("{es_hit} {es_hit2}", 60),
        ("{es_abuser} {es_ctl}", 60),
        ("{es_ctl}", 17),
        ("{es_weak} {es_weakv}", 40),
        ("{es_trap}", 11),
        ("{es_trap} {es_trap2}", 45),
        ("{es_flee}", 5),
        ("{pt_abuser} {pt_hit}", 60),
        ("{pt_hit} {pt_hit2}", 60),
        ("{pt_abuser} {pt_ctl}", 60),
        ("{pt_ctl}", 17),
        ("{pt_weak} {pt_weakv}", 40),
        ("{pt_trap}", 11),
        ("{pt_trap} {pt_trap2}", 45),
        ("{pt_flee}", 5),
    ],
    "URGENT": [
        ("{en_ask} {en_now}", 110),
        ("{en_helpv} {en_hv}", 90),
        ("{en_crisis} {en_now}", 40),
        ("im having a {en_crisis} {en_now}", 25),
        ("{en_who} is having a {en_crisis} {en_now}", 30),
        ("{es_ask} {es_now}", 110),
        ("{es_cr} {es_crn}", 40),
        ("{es_x4} {es_y2}", 40),
        ("{pt_ask} {pt_now}", 110),
        ("{pt_cr} {pt_crn}", 40),
        ("{pt_x4} {pt_y2}", 40),
        ("{es_adm} {es_adm2}", 15),
        ("{es_now2}", 11),
        ("{pt_adm} {pt_adm2}", 15),
        ("{pt_now2}", 11),
    ],
    "HARMLESS": [
        ("{en_act} {en_noun} {en_day}", 60),
        ("{en_thing} is killing me", 14),
        ("emergency {en_em}", 16),
        ("urgent {en_em}", 10),
        ("{en_st} {en_topic}", 70),
        ("{en_topic} {en_af}", 80),
        ("feeling {en_feel}", 18),
        ("feeling {en_feel} {en_day}", 40),
        ("{en_wt} {en_ok}", 70),
        ("{en_wt} {en_ok} {en_day}", 50),
        ("{en_who} {en_wt} {en_ok}", 60),
        ("dying to try {en_act}", 15),
        ("killing time before {en_act}", 10),
        ("{en_who} died of cancer last year", 10),
        ("{en_who} is in hospital {en_day2}", 25),
        ("{en_who} {en_x}", 50),
        ("{en_prov} {en_pro}", 90),
        ("{en_instv} {en_inst}", 70),
        ("{en_kin} {en_state}", 200),
        ("{en_q} {en_grp} {en_do}", 90),
        ("{en_ex} {en_exv}", 70),
        ("emergency {en_x2}", 14),
        ("{es_noun} {es_act}", 40),
        ("{es_noun} {es_act} {es_day}", 50),
        ("{es_wt} {es_ok}", 80),
        ("me siento {es_feel}", 11),
        ("me siento {es_feel} {es_day}", 30),
        ("{es_st} {es_topic}", 50),
        ("{es_em} de urgencia", 9),
        ("{es_em} urgente", 9),
        ("{es_who} {es_x5}", 60),
        ("me muero de {es_x6}", 7),
        ("{es_prov} {es_pro}", 70),
        ("{es_kin} {es_state}", 150),
        ("{es_q} {es_grp}", 70),
        ("{es_ex} {es_exv}", 60),
        ("{es_how} {es_to}", 60),
        ("{es_x7} de emergencia", 12),
        ("tirarse {es_x8}", 7),
        ("{pt_noun} {pt_act}", 40),
        ("{pt_noun} {pt_act} {pt_day}", 50),
        ("{pt_wt} {pt_ok}", 80),
        ("sinto me {pt_feel}", 11),
        ("sinto me {pt_feel} {pt_day}", 30),
        ("{pt_st} {pt_topic}", 50),
        ("{pt_em} de urgência", 9),
        ("{pt_em} urgente", 9),
        ("{pt_who} {pt_x5}", 60),
        ("morro de {pt_x6}", 7),
        ("{pt_prov} {pt_pro}", 70),
        ("{pt_kin} {pt_state}", 150),
        ("{pt_q} {pt_grp}", 70),
        ("{pt_ex} {pt_exv}", 60),
        ("{pt_how} {pt_to}", 60),
        ("{pt_x7} de emergência", 12),
        ("atirar se {pt_x8}", 7),
        ("{en_lost} suicide {en_meet}", 80),
        ("{en_surv} {en_past}", 40),
        ("{en_surv} {en_past} {en_ago}", 60),
        ("{en_std} {en_topic}", 50),
        ("{en_std} {en_topic} {en_stp}", 60),
        ("{en_film} {en_title}", 50),
        ("{en_vol} {en_volat}", 80),
        ("{en_yrs} self harm {en_give}", 25),
        ("{en_will} {en_law}", 25),
        ("{en_trn} {en_trn2}", 40),
        ("{es_lost} {es_meet}", 45),
        ("{es_surv} {es_past}", 25),
        ("{es_surv} {es_past} {es_ago}", 50),
        ("{es_std2} {es_top2}", 60),
        ("{es_std2} {es_top2} {es_for2}", 70),
        ("{es_vol} {es_volat}", 40),
        ("{es_yrs} {es_give}", 16),
        ("{es_ache} {es_matan}", 30),
        ("{es_odd}", 20),
        ("{es_odd} {es_day}", 40),
        ("{pt_lost} {pt_meet}", 45),
        ("{pt_surv} {pt_past}", 25),
        ("{pt_surv} {pt_past} {pt_ago}", 50),
        ("{pt_std2} {pt_top2}", 60),
        ("{pt_std2} {pt_top2} {pt_for2}", 70),
        ("{pt_vol} {pt_volat}", 40),
        ("{pt_yrs} {pt_give}", 16),
        ("{pt_ache} {pt_matan}", 30),
        ("{pt_odd}", 20),
        ("{pt_odd} {pt_day}", 40),
    ],
}
