"""Spanish and Portuguese parts of meaning, in one list where they share it; folded, "_" for a blank in a phrase."""

from directory.understanding.line import several

_STEMS = several(
    """
    abofete abus acos agarr agred agrid ahorc ameac amenaz apalp assedi asust bat castig chantaje cusp empuj empurr
    encerr encierr enforc escup espanc espi estrangul explor explot forc forz golpe grit humilh humill insult
    lastim machuc mago maltrat manipul manose mord muerd oblig obrig ofend peg persegu persig persigu quem sufoc
    toc tranc vigil viol xing"""
)
_ENDINGS = several("a an am ou aba aban ava avam aron aram ando e en em eu iam io ieron iu uen")
# Of the first person too: "me pego" is "he hit me" where the accent is left out.
_ANY_ENDINGS = [*_ENDINGS, "o", "ado", "ia"]

PARTS = {
    # Danger
    "tome": """
        engoli engolido engolir engoliu ingeri ingerido ingerir ingeriu tomado tomando tomar tomaram tomarme
        tomarse tomaste tome tomei tomo tomou tragado tragar trague""",
    "pastillas": """
        ansioliticos antidepresivos antidepressivos calmantes comprimido comprimidos diazepam ibuprofeno medicacao
        medicacion medicamentos paracetamol pastilla pastillas pildoras raticida remedio remedios sertralina
        somniferos veneno""",
    "muchas": """
        blister bote caixa caja cartela demais demasiadas demasiados frasco monton muchas muchos muitas muitos
        punado tantas tantos toda todas todo todos treinta trinta um_monte varias varios veinte vinte""",
    "bebi": "bebe beber bebeu bebi bebido bebio bebo toma tomado tome tomei tomo tragado",
    "lejia": "agua_sanitaria anticongelante cloro detergente gasolina lejia lixivia raticida veneno",
    "no": "ja_nao nada nadie nao nem ninguem no nunca sem sin tampoco ya_no",
    "puedo": """
        aguanta aguanto aguanto_mas aguenta aguento aguento_mais consigo_continuar consigo_mais consigo_seguir
        consigo_viver da_mais da_para_mais dou_mais posso_mais puede_mas puedo_con puedo_continuar puedo_mas
        puedo_seguir soporto soporto_mas suporto suporto_mais""",
    "vida": "continuar_a_viver continuar_vivendo existencia existir futuro mundo seguir_viviendo vida viver vivir",
    "sentido": """
        esperanca esperanza ganas importa merece motivo proposito razao razon remedio saida salida sentido solucao
        solucion vale_a_pena vale_la_pena vale_nada vontade""",
    "carga": "carga estorbo estorvo fardo molestia peso",
    "soy": "me_siento me_sinto seja sentirme ser ser_um ser_un sinto_me sou soy",
    "quiero": """
        deberia decidi decidido desejo deseo devia dice diz ganas gostaria gostava intente intento intento_de
        me_gustaria necesito ojala pensamentos pensamientos pensando pensar penso penso_em pienso planeo preciso
        prefiero prefiro pretendo quer querem queria quero querria quiere quieren quiero quisiera tentei tento
        tentou tomara va_a vai vontade vou voy_a""",
    "morir": """
        acabar_com_a_minha acabar_com_isso acabar_com_isto acabar_com_tudo acabar_con_esto acabar_con_mi
        acabar_con_todo ahorcarme ahorcarse atirar_me atirar_se colgarme cortar_me cortarme cortarse
        deixar_de_existir deixar_de_viver dejar_de_existir dejar_de_vivir desangrarme desaparecer desaparecerme
        dormir_e_nao_acordar dormir_para_sempre dormir_para_siempre dormir_y_no_despertar enforcar_me enforcar_se
        estar_morta estar_morto estar_muerta estar_muerto ferir_me hacerme_dano irme_de_este_mundo jogar_me
        jogar_se lanzarme lastimarme magoar_me matar_me matar_se matarme matarse me_atirar me_cortar me_enforcar
        me_ferir me_jogar me_machucar me_magoar me_matar me_suicidar morir morirme morirse morrer nao_acordar
        nao_estar_aqui nao_existir nao_ter_nascido no_despertar no_estar_aqui no_existir no_haber_nacido pular
        que_todo_acabe que_todo_termine que_tudo_acabe que_tudo_termine quitarme_de_en_medio quitarme_la_vida
        saltar se_atirar se_enforcar se_jogar se_matar se_suicidar suicidar suicidar_se suicidarme suicidarse
        sumir terminar_com_tudo terminar_con_todo tirar_a_vida tirarme tirarse""",
    "puente": """
        acantilado azotea balcon carretera comboio edificio janela linha metro ponte precipicio predio puente
        tejado telhado trem tren trilhos varanda ventana via viaduto vias""",
    "saltar": """
        atirar_me caer cair encima jogar lanzarme me_atirar me_jogar me_lanzo me_tirar me_tiro pulando pular pulo
        saltando saltar salte salto subido tirarme tirarse""",
    "voces": "cabeca cabeza demonio demonios voces voz vozes",
    "dicen": """
        dice dicen diz dizem gritam gritan manda mandam mandan obligan obrigam ordena ordenam ordenan pedem piden
        querem quieren""",
    "que_haga": """
        fazer hacer matar me_matar morir morrer para_eu para_me pular que_acabe que_corte que_dano que_eu que_haga
        que_lo_haga que_mate que_me que_mi que_muera que_salte que_te saltar""",
    "cortar": """
        corta corta_se cortam cortan cortando_se cortandome cortandose cortar cortar_me cortar_se cortarme
        cortarse cortas corte corte_me cortei corto cortou me_corto se_corta se_cortar""",
    "brazos": """
        anda braco bracos brazo brazos de_novo de_nuevo munecas otra_vez outra_vez pele pernas piel piernas pulsos
        venas voltei volvi vuelto""",
    "hacerlo": """
        fazer_isso fazer_isto hacerlo lo_hare lo_voy_a_hacer vou_faze_lo vou_fazer vou_fazer_isso vou_fazer_isto
        voy_a_hacerlo""",
    "hoy": "agora ahora amanha hoje hoy ja manana noche noite ya",
    "mejor": "bem bien mais_felizes mas_felices mejor mejores melhor melhores",
    "sin_mi": "se_eu_morrer se_eu_morresse se_eu_nao_existisse sem_mim si_me_muero si_no_estuviera si_yo_no sin_mi",
    "adios": """
        adeus adios carta_de_despedida carta_de_suicidio despedir_me despedirme despedo_me despido_de me_despedir
        me_despido mensagem_de_despedida mensaje_de_despedida nota_de_despedida""",
    "para_que": "de_que_serve de_que_sirve para_que por_que_seguir pra_que",
    # Harm to others
    "matar": """
        acuchillar agredir ahogar ahorcar apunalar apunale asesinar asfixiar assassinar atacar ataque ataquen
        bater danar degollar disparar dispararle dispare enforcar esfaquear espancar estrangular fazer_mal
        fazer_mal_a ferir golpear golpearlo golpee hacer_dano hacerle_algo hacerle_dano hacerles_dano hago_dano
        herir lastimar machucar magoar matar matarla matarle matarlo mate matei pegar pegarle pegarles pegarlo
        quemar sacudir sofocar sufocar""",
    "alguien": """
        abuela abuelo alguem alguien avo bebe chefe companero crianca criancas ela ele eles ella ellos esposa
        esposo filha filhas filho filhos gente hermana hermano hija hijas hijo hijos irma irmao jefe madre mae
        mama marido mujer mulher namorada namorado nina nino ninos novia novio otros outros padre pai papa pareja
        patrao personas pessoas todos vecina vecino vizinha vizinho""",
    "temo": """
        capaz casi dice dicen diz dizem ganas idea ideas ideias imagenes imagens impulso impulsos mandam mandan
        medo miedo obligan ordenan pensamentos pensamientos penso pienso poderia podria puedo_llegar quase querem
        queria quero quieren quiero quisiera temo tengo_miedo tenho_medo tentado voces vontade vou voy_a vozes""",
    "pegue": """
        agredi bati_em bati_na bati_no empuje empurrei golpee la_pegue lastime le_pegue machuquei magoei pegue
        sacudi""",
    # Calls for help
    "no_seguro": """
        me_siento_insegura me_siento_inseguro nao_estou_a_salvo nao_estou_segura nao_estou_seguro
        nao_me_sinto_segura nao_me_sinto_seguro no_estoy_a_salvo no_estoy_segura no_estoy_seguro
        no_me_siento_a_salvo no_me_siento_segura no_me_siento_seguro sinto_me_insegura sinto_me_inseguro""",
    "urgente": """
        061 112 ajuda_agora ajuda_imediata ajuda_ja ajuda_me ajuda_por_favor ajudem_me ambulancia
        ataque_de_nervios auxilio ayuda_ahora ayuda_inmediata ayuda_por_favor ayuda_ya ayudame ayudenme
        centro_de_crisis colapso crise_de_saude crisis_de cvv em_crise emergencia emergencias en_crisis
        equipa_de_crise equipe_de_crise equipo_de_crisis linea_de_crisis linea_de_suicidio
        linha_de_apoio_ao_suicidio linha_de_crise linha_de_emergencia me_ajuda_por_favor me_ajude me_ajudem
        numero_de_ajuda numero_de_crise numero_de_crisis policia servicio_de_crisis servico_de_crise socorro
        sos_voz_amiga suicidio_telefono telefone_de_crise telefono_de_ayuda telefono_de_crisis
        telefono_de_la_esperanza urgencia urgente urgentemente""",
    "ayuda": "ajuda atencion atendimento ayuda falar hablar medico socorro",
    "ahora": """
        agora agora_mesmo ahora ahora_mismo cuanto_antes esta_noche esta_noite imediata imediatamente inmediata
        inmediatamente urgente ya_mismo""",
    # Hurt and controlled
    "suyo": """
        abuela abuelo abuelos alguem alguien anciana anciano avo avos casero chefe companero companheira
        companheiro cuidador cuidadora cuidadores el ela ele ella esposa esposo ex filha filho hermana hermano
        hija hijo idosa idoso irma irmao jefe madre mae mama mamae mami marido mujer mulher namorada namorado
        novia novio padrasto padrastro padre pai papa papai papi pareja patrao patron primo senhorio sogra sogro
        suegra suegro tia tio vecino vizinho""",
    "hace_mal": """
        aperta_me_o_pescoco da_medo da_miedo_a faz_me_mal grita_com_a grita_comigo hace_dano hizo_dano me_faz_mal
        me_fez_mal trata_mal tratam_mal tratan_mal""",
    "le_pega": """
        abusa_de agride_a agride_o amenaza_a bate_em bate_na bate_no batem_na batem_no bateu_em bateu_na bateu_no
        golpea_a grita_a hace_dano_a le_grita_a le_pega le_pegan le_pego maltrata_a maltrata_o maltratan_a pega_a
        pegan_a pegando_a""",
    "quitar": """
        controla esconde escondeu escondio fica ficou gasta guarda guardou levar levou lleva llevar llevarse llevo
        nao_devolve nao_me_devolve no_me_devuelve queda quedo quita quitan quitar quitarme quitaron quito rasgou
        reteve retiene robo rompio rouba_me roubou roubou_me se_queda se_quedo tem tiene tienen tira tira_me tirar
        tirar_me tirou tirou_me""",
    "papeles": """
        ahorros beneficios bens bi cartao cartera celular chaves dinero dinheiro documento documentos jubilacion
        llaves movil nomina ordenado ordenados paga papeis papeles pasaporte passaporte pensao pension poupancas
        reforma rg salario sueldo tarjeta telefono telemovel visado visto""",
    "hijos": "bebe criancas filha filhas filho filhos hija hijas hijo hijos ninos",
    "mensajes": """
        celular chats correo correos emails mensagem mensagens mensaje mensajes movil redes telefone telefono
        telemovel whatsapp""",
    "lee": """
        controla controlam espia le le_as lee leen lendo leyendo mexe mexem mira rastrea rastreia revisa revisan
        revisando ve veem ver verifica vigia vigiam vigila vigilan""",
    "casar": "boda casada casamento casar casar_me casarme casarnos casarse matrimonio me_casar",
    "fuerza": """
        arranjado arreglado desconocido forca forcado forzado fuerza nao_quero no_quiero obligada obligado obligan
        obligar obrigada obrigam obrigar primo querem quieren sin_mi_consentimiento sin_querer""",
    "en_paz": """
        deixa_de_me deixa_em_paz deixa_falar deixa_me_sair deixa_sair deixa_trabalhar deixa_ver deixam_sair
        deja_de_llamarme deja_de_molestarme deja_de_seguirme deja_en_paz deja_hablar deja_salir deja_trabajar
        deja_ver dejan_en_paz dejan_salir larga_me me_deixa_em_paz me_larga para_de_ligar para_de_me""",
    "miedo": "assustada asustada aterrada aterrorizada medo miedo pavor temo temor",
    "paga": "nao_me_paga nao_me_pagam nao_paga_me no_me_paga no_me_pagan sem_me_pagar sin_pagarme",
    "violento": """
        abusador abusadora abusiva abusivo agresiva agresivo agressiva agressivo celoso controlador controladora
        violenta violento""",
    "violencia": """
        ablacion abusada abusado abusaron acosada acosado acosador agredida agredido agresion agressao ameacada
        ameacado amenazada amenazado apanhava apanhei apanho assediada assediado espancada espancado estuprada
        explorada explorado explotada golpes maltratada maltratador maltrato maos_tratos mutilacao mutilacion
        paliza surra trafico_de_pessoas trata_de_personas violada violado violencia""",
    "casa_cuidado": """
        asilo cuidador cuidadora cuidadores enfermeira enfermera lar lar_de_idosos residencia
        residencia_de_mayores""",
    "trata_mal": """
        abandonada bate batem descuida empuja empurra golpean grita gritam gritan hematomas maltrata maus morados
        moretones negligencia nodoas pega pegan roba rouba sucia trata_mal tratam_mal tratan_mal""",
    "menor": """
        crianca criancas filho hijo menina menino neto nieto nina nino ninos sobrinho sobrino vecina vecino
        vizinha vizinho""",
    "le_hacen": """
        abusam abusan agredido apanhar bate batem batendo bater espancam golpea golpean golpeando gritan llora
        maltrata maltratada maltratado maltratam maltratan pega pegan pegando""",
    "hacen": " ".join(stem + ending for stem in _STEMS for ending in _ENDINGS),
    "hace": " ".join([stem + ending for stem in _STEMS for ending in _ANY_ENDINGS])
    + """
        abusa abusou aisla aperta arrasta arrastou arrastra asfixia assusta chantageia chuta comigo controlaba
        controlam controlan controlava cospe fuerza isola jala patea queima queimou seguia vigia vigiam""",
}
