"""English parts of meaning, folded as they are typed on a phone; "_" stands for the blank inside a phrase."""

PARTS = {
    # Who
    "i": "i id ill im ive",
    "they": "he hed hell hes she shed shell shes they theyd theyll theyre",
    "relation": """
        aunt auntie aunty babies baby babys bairn bf bloke boss boy boyfriend boyfriends brother brothers carer
        carers cat child children childs coach colleague cousin cousins dad dads daughter daughters dog ex exs
        family father father_in_law fella fiance fiancee flatmate friend friends gf girl girlfriend girlfriends
        gran grandad granddaughter grandfather grandma grandmother grandson granny grans housemate hubby husband
        husbands imam in_laws infant kid kids landlord lodger lover manager mate mates missis missus mom mother
        mother_in_law mum mums nan nana nanna nans neighbor neighbour neighbours nephew newborn niece other_half
        parents partner partners pastor patient patients pet priest resident roommate sister sisters son sons
        step_dad step_father step_mum stepbrother stepdad stepfather stepmother stepmum stepson teacher tenant
        toddler twins uncle uncles wife worker""",
    "stranger": """
        bullies bully dealer dealers everybody everyone gang guy guys lad lads man men nurse nurses owner people
        person social_worker somebody someone staff strangers support_worker woman""",
    "whom": """
        anybody anyone aunt auntie babies baby bf bloke boss boy boyfriend brother carer child children colleague
        cousin dad daughter everybody everyone ex family father fella fiance flatmate friend friends gf girl
        girlfriend gran grandad grandma her him housemate husband infant kid kids landlord lodger man manager mate
        men missus mom mother mum mums nan neighbour neighbours nephew newborn niece other_people others parents
        partner patients people person roommate sister somebody someone son stepdad stepdaughter stepmum stepson
        strangers students teacher them toddler twins uncle wife woman women""",
    "child": """
        babies baby bairn boy child children daughter girl grandchild granddaughter grandson infant kid kids
        little_one newborn pupil schoolboy schoolgirl son student teenager toddler twins""",
    "own_child": "babies baby child children daughter infant kid kids little_one newborn son toddler twins",
    # Harm
    "harm": """
        abuse abusing assault assaulting attack attacking bash bashing batter battering beat beat_up beating
        beating_up bite biting burn burning choke choking crush cut cutting deck decking do_something_to drown
        drowning get_back_at getting_back_at harm harming headbutt hit hitting hurt hurting injure injuring kick
        kicking kill killing knife knifing lash_out lashing_out molest molesting mow_down murder murdering poison
        poisoning punch punching push pushing rape raping run_over running_over scald scalding shake shaking shoot
        shoot_up shooting shove shoving slap slapping slit smack smacking smash smashing smother smothering stab
        stabbing strangle strangling suffocate suffocating throttle throttling thump thumping""",
    "drop": "chuck chucking drop dropping throw throwing",
    "harmed": """
        abused assaulted attacked bashed battered beat bit burned burnt choked grabbed harmed headbutted hit hits
        hurt hurts injured kicked killed punched pushed scared scratched screamed_at shook shouted_at shoved
        slapped smacked smothered stabbed strangled threatened thumped""",
    "harms": """
        abuse abused abuses abusing aggressive_to aggressive_towards aggressive_with assault assaulted assaults
        attack attacked attacking attacks batter battered battering batters beat beaten beating beats bit bite
        bites biting blackmail blackmailed blackmailing blackmails bullied bullies bully bullying burn burned
        burning burns choke choked chokes choking cruel_to degrade drag dragged drags exploit exploited exploits
        gets_physical_with grab grabbed grabbing grabs grope groped gropes groping harm harming harms have_a_go_at
        hit hits hitting horrible_to humiliate humiliated humiliates hurt hurt_by hurting hurts insult insulted
        insults intimidate intimidated intimidates kick kick_off_at kicked kicking kicks kill killed killing kills
        lay_hands_on lays_hands_on molest molested molesting molests nasty_to neglect neglected neglects
        physical_with pin pinned pins punch punched punches punching push pushed pushes pushing rape raped rapes
        raping rough_with scream_at screaming_at screams_at shake shakes shaking shook shout_at shouting_at
        shouts_at shove shoved shoves shoving slap slapped slapping slaps smack smacked smacking smacks spat
        spat_at spat_on spit spit_at spit_on spits spits_at spits_on spitting stab stabbed stabbing stabs starve
        starved starves strangle strangled strangles strangling swear_at swears_at terrifies terrify threaten
        threatened threatening threatens throws_things_at thump thumped thumps touch touched touches touching
        violent_to violent_towards violent_with yells_at""",
    "blow": """
        abuse abused abuses abusing batter battered batters beat beaten beating beats bullied bullies bully choke
        choked chokes hit hits hitting hurting kick kicked kicking kicks punch punched punches punching shakes
        shook slap slapped slapping slaps smack smacked smacking smacks strangle strangled strangles strangling""",
    "touch": "fondle fondled grope groped groping molest molested touch touched touches touching",
    # Wish and intent
    "lead": """
        about_to afraid almost could dream dreaming dreams fantasies fantasise fantasising fear fears feel_like
        feeling_like feels_like frightened going_to gonna have_to id ill images imagine imagined imagining impulse
        impulses intrusive keep may might nearly need obsessed obsessing picture picturing plan planning plans
        ready said say says scared tell telling tells tempted terrified think thinking thought thoughts told urge
        urges visions voices want wanted wanting wants will worried would""",
    "wish": """
        able about better considered considering could decided easier feel feeling feels going_to gonna hope hopes
        hoping how id idea ideas ill keep keeps like mentioned might need needs plan planned planning plans prefer
        prepared rather ready said saying says should talk talked talking talks tell telling tempted think
        thinking thinks thought thoughts threatened threatening told tried tries try trying urge urges wanna want
        wanted wanting wants way ways will wish wished wishes wishing would""",
    "die": """
        be_gone be_gone_forever cease_to_exist check_out_for_good crash_my_car crash_the_car ctb dead die
        disappear disappearing drive_into drive_off_a_bridge dying end_everything end_it end_it_all end_things
        ending_everything ending_it ending_things exit_this_life fade_away finish_it finish_it_all
        go_to_sleep_forever hang_it_all jump_off kill_yourself kms leave_this_life leave_this_world not_be_alive
        not_be_here not_exist off_myself sleep_forever stop_being_alive stop_existing stop_living top_myself
        topping_myself unalive vanish vanishing""",
    "kill": """
        bleed bleeding chuck chucking drown drowning electrocute end ending finish gas gassing hang hanged hanging
        hung kill killed killing kills off poison poisoning shoot shooting stab stabbing starve starving strangle
        strangling suffocate suffocating throw throwing top topping""",
    "harm_self": """
        bang banging bite bites biting bruise bruising burn burned burning burns burnt choke choking cut cuts
        cutted cutting damage damaging destroy destroying harm harmed harming harms hit hits hitting hurt hurting
        hurts injure injured injuring kill killing pick picking punch punched punches punching punish punishing
        scratch scratched scratches scratching slap slapped slapping slash slashing slice slicing stab stabbing
        starve starving unsafe""",
    "self": "herself himself myself ourselves themself themselves urself yourself yourselves",
    "limb": "arm arms belly body leg legs neck skin stomach thigh thighs throat vein veins wrist wrists",
    "cut": """
        burn burned burning burnt carve carving cut cuts cutting scratch scratched scratching slash slashed
        slashing slice slicing slit slitting stab stabbing""",
    "cutting": "cutting",
    "again": "again bad badly daily deep deeper everyday loads nightly relapse relapsed started starting worse",
    # Means and places
    "take": """
        downed had_taken ingested necked od odd odded ode overdosed overdosing popped swallow swallowed swallowing
        swallows taken took""",
    "taking": "take takes taking",
    "drank": "downed drank drink drinking drunk necked swallow swallowed swallowing",
    "medicine": """
        amitriptyline anadin antidepressant antidepressants antipsychotics aspirin benzos blister_packs calpol
        capsules citalopram co_codamol cocaine cocodamol codeine diazepam drugs fluoxetine heart_tablets heroin
        ibuprofen insulin lithium medication medicine medicines meds methadone mirtazapine morphine nurofen nytol
        olanzapine overdose oxycodone painkillers panadol paracetamol paracetamols pill pills piriton pregabalin
        propranolol prozac quetiapine sertraline sleepers sleeping_pills sleeping_tablets tablet tablets tabs
        temazepam tramadol tranquilisers valium xanax zopiclone""",
    "much": """
        all bottle bottles box boxes bunch dads entire every everything extra few handful handfuls heaps his loads
        lot lots many more_than mums pack packet packets packs pile some strip strips tons too_many whole""",
    "number": """
        dozen dozens eight eleven fifteen fifty five forty four hundred nine seven six sixty ten thirty three
        twelve twenty two""",
    "poison": """
        antifreeze battery_acid bleach cleaning_fluid detergent dettol disinfectant drain_cleaner petrol poison
        rat_poison toilet_cleaner turps weed_killer weedkiller white_spirit""",
    "place": """
        balcony beachy_head bridge building car_park cliff embankment flats ledge motorway overpass platform rails
        railway roof rooftop tower track tracks viaduct window""",
    "edge": "at by edge_of from near off on onto over top_of under up",
    "jump": """
        chuck chucking crash crashing drive driving fall falling go going jump jumped jumping jumps lay leap
        leaping lie lying run running stand standing step stepping threw throw throwing walk walking""",
    "front": "from in_front_of into off onto out_of over through under",
    "traffic": """
        balcony bridge building bus buses canal car cars cliff dlr flats lake ledge lorries lorry motorway ocean
        overground platform river road roof sea thames tracks traffic train trains tree truck tube underground
        wall water window""",
    "tool": """
        belt blade blades cable cord glass gun helium knife knives ligature lighter machete noose razor razors
        rope scissors""",
    # Despair
    "despair": """
        beyond_help breaking_point end_of_my_rope end_of_my_tether end_of_the_road helpless hopeless meaningless
        no_escape no_future no_hope no_hope_left no_point no_purpose no_reason no_way_out nothing_left pointless
        rock_bottom unbearable unliveable worthless""",
    "death": "dead death die dying",
    "life": "alive being_here breathing everything existence existing it_all life living this_world world",
    "enough": """
        bored done enough exhausted fed_up finished gave_up give_up given_up giving_up had_enough hate hates
        hating over sick sick_and_tired through tired weary""",
    "cant": "cannot cant couldnt unable",
    "bear": """
        bear breathe carry continue cope deal do face go hack handle hold keep live manage pretend stand suffer
        survive take""",
    "more": """
        another_day another_night any_longer anymore like_this longer much_longer on this_anymore with_everything
        with_it with_life with_this""",
    "wake": "wake wakes waking woke woken",
    "not": """
        arent cant didnt doesnt dont hadnt havent isnt never no nobody not shouldnt wasnt werent without wont
        wouldnt""",
    "here": """
        be_alive be_around be_here be_in_this_world be_on_this_earth be_on_this_planet carry_on continue exist
        go_on here_anymore keep_going keep_living live live_anymore wake_up""",
    "gone": """
        dead didnt_exist die died disappear disappeared gone killed_myself never_born not_around not_here vanished
        wasnt_around wasnt_here werent_around werent_here without_me""",
    "off": "better easier fine glad happier relieved",
    "burden": "burden burdening burdensome",
    "care": "bothered care cared cares cry know miss missed misses mourn notice noticed notices",
    "goodbye": "bye_everyone bye_world byebye farewell good_bye goodbye goodbyes",
    "last": "final goodbye last suicidal suicide",
    "soon": """
        finally for_real in_the_morning later now once_and_for_all properly right_now rn soon this_time this_week
        this_weekend today tomorrow tonight""",
    "stupid": "awful bad crazy dangerous drastic permanent reckless regret silly stupid terrible",
    "voices": "brain demon demons devil god head jinn mind satan spirits thoughts tv voice voices",
    "command": """
        command commanding commands convince convincing force forces forcing make makes making order ordering
        orders said say saying says scream scream_at screaming shout shouted shouting shouts tell telling tells
        told urge urges urging want wanting wants whisper whispering whispers""",
    "deed": """
        attack bad_things burn cut dead die disappear do_it drown end hang harm hit hurt jump kill overdose
        run_into smash stab starve stop_living suicide take_pills things_to""",
    "unsafe": "unsafe",
    "painless": "easiest fastest fatal lethal pain_free painless painlessly quick quickest",
    "plan": "date means method methods plan plans will",
    # Calls for help
    "together": "cutmyself endmylife harmmyself hurtmyself killingmyself killmyself wannadie wantdie wanttodie",
    "known_number": "111 112 116123 116_123 1_1_1 85258 999 9_9_9 nhs111 nineninenine",
    "line": """
        calm_helpline campaign_against_living_miserably childline crisis_assessment crisis_cafe crisis_call
        crisis_care crisis_centre crisis_contact crisis_counselling crisis_help crisis_helpline crisis_hotline
        crisis_house crisis_hub crisis_intervention crisis_line crisis_lines crisis_lounge crisis_number
        crisis_numbers crisis_resolution crisis_service crisis_services crisis_support crisis_team crisis_teams
        crisis_text crisis_unit duty_team duty_worker emergency_appointment emergency_care emergency_contact
        emergency_doctor emergency_gp emergency_help emergency_helpline emergency_line emergency_mental
        emergency_number emergency_numbers emergency_phone emergency_psychiatrist emergency_room
        emergency_services emergency_support emergency_team having_a_breakdown health_based_place_of_safety
        help_help help_me_please home_treatment_team hopeline hopelineuk mayday mental_breakdown
        mental_health_crisis nervous_breakdown out_of_hours papyrus paramedic paramedics place_of_safety
        please_help please_help_me psych_emergency psychiatric_emergency psychiatric_liaison samaratans samaratins
        samaritan samaritans samartians sammaritans sane_line saneline somebody_help_me someone_help_me sos
        suicide_helpline suicide_hotline suicide_line suicide_number""",
    "emergency": "ambulance emergencies emergency",
    "crisis": "crises crisis",
    "police": "cops police",
    "ask": "call calling contact dial get need number phone ring ringing send text want who",
    "help": """
        advice anyone appointment assistance call care contact counselling counsellor doctor gp help helpline
        number nurse psychiatrist seen somebody someone speak support talk""",
    "now": """
        asap at_once fast immediately now quick quickly right_away right_now rn soon_as_possible straight_away
        this_minute this_second today tonight urgently""",
    "need": "desperate desperately find get have must need needing needs send want",
    "urgent": "desperate desperately immediate urgent urgently",
    # Hurt and controlled
    "grab": """
        burned cancelled cleared clears confiscate confiscated control controlled controlling controls destroyed
        drained drains emptied empties give give_back give_me gives_back has have hid hidden hide hides hiding
        hold holding holds keep keeping keeps kept nick nicked nicks ripped robbed robs snatch snatched spend
        spending spends spent steal stealing steals stole stolen take taken takes taking threatens took used uses
        withheld withhold withholds""",
    "take_kids": "keep keeping keeps kept kidnap snatch steal stole take taken takes taking took",
    "goods": """
        allowance bank_account bank_card benefits card cards cash earnings giro income inheritance money pay
        pension pip salary savings wage wages""",
    "papers": """
        bank_card biometric birth_certificate brp document documents id_card keys paper papers passport passports
        phone residence_permit visa""",
    "kids": "babies baby child children daughter kid kids little_one son",
    "look": """
        access check checked checking checks go_through goes_through going_through hack hacked hacks log_into
        logged_into logs_into look_through looking_through looks_at looks_through monitor monitoring monitors read
        reading reads screenshots spies spy spying track tracked tracking tracks watches went_through""",
    "mail": """
        account accounts browser calls chats diary dms email emails facebook instagram letters location mail
        message messages mobile passwords phone post snapchat social_media text texts whatsapp""",
    "marry": "marriage married marry wed wedding",
    "force": """
        against arranged arranging being_sent force forced forces forcing have_to made make makes making pressure
        pressured pressures pressuring promised pushing sell sending sold trying_to_make want wants""",
    "sex": """
        do_things have_sex having_sex intercourse naked nude nudes sex sexual sexual_things sexually sleep_with
        things_i""",
    "picture": "images nudes photo photos pic pics picture pictures video videos",
    "share": """
        asking asks blackmail blackmails leak leaked online post posted posting posts publish revenge send sending
        sends sent sextortion share shared shares sharing show spread threaten threatening threatens upload wants""",
    "carehome": """
        care_agency care_home care_staff care_worker care_workers carer carers home_help hostel_staff keyworker
        nurse nurses nursing_home residential_home staff support_worker supported_living ward_staff""",
    "rough": """
        abuse abused abuses abusing afraid bruise bruised bruises bullied bullies cruel dirty frightened hit hits
        hitting humiliated hurt hurting hurts ignores locked locks mistreat mistreated mistreating neglect
        neglected neglecting neglects pinched restrained rough scared shout shouted shouting shouts slap slapped
        slaps starved starving stealing steals stole unkind unsafe""",
    "next_door": """
        baby boy child children downstairs girl grandchild granddaughter grandson kid kids neighbor neighbors
        neighbour neighbours nephew next_door niece pupil student toddler upstairs""",
    "child_harm": """
        abused abusing beat beaten beating beats black_eye bruise bruised bruises burns crying_all harmed hit hits
        hitting hungry hurt hurting hurts left_alone locked neglect neglected screaming shouted_at slapped smacked
        starved starving touched touches touching unsafe""",
    "stalk": """
        at_my_door banging_on_my come_round comes_round coming_round follow_me followed_me following_me follows_me
        hanging_around hangs_around harass harassed harasses harassing loiters outside_my outside_our
        parked_outside parks_outside pester pestering show_up showed_up showing_up shows_up sits_outside
        sitting_outside stalk stalked stalking stalks stand_outside standing_outside stands_outside turn_up
        turn_up_at turned_up turning_up turns_up wait_outside waiting_outside waits_outside watch_my watches_my
        watching_my""",
    "keep": "all always constantly every every_day everyday keep keeps kept never still wont",
    "home": """
        block car college door flat garden gym home hostel house job nursery office place school street uni window
        work workplace""",
    "fear": """
        afraid fear feared fearful frightened frightens intimidates petrified scare scared scares terrified
        terrifies""",
    "let": """
        arent_allowed banned cut_me_off cuts_me_off didnt_let doesnt_let dont_let forbid forbidden forbids
        isnt_allowed isolated isolates keeps_me keeps_me_from never_let never_lets not_allowed not_letting
        prevents refuses_to_let stopped stops wasnt_allowed will_not_let wont_let""",
    "let_what": """
        call drive eat family friends go have her him house leave me meet mum out phone see sleep speak study talk
        use wear work""",
    "control": """
        control controlled controlling controls decides dictates monitors tells_me_what tells_me_who watches""",
    "what": "every everything her him how life me money my us what when where who",
    "wound": """
        around_my_neck around_my_throat black_eye broke_her broke_my broken_my bruise bruised bruises bust_my
        by_my_hair by_my_throat by_the_hair by_the_neck by_the_throat cigarette_burns dragged_me drags_me knife_to
        knocked_me knocks_me pinned_me pins_me pulled_my_hair pulls_my_hair round_my_neck round_my_throat
        smashed_my smashed_up_my smashes_my smashes_things smashes_up split_my_lip throws_plates throws_stuff
        throws_things""",
    "hands": """
        fists hand_on hands_around hands_on hands_round hands_up laid_into lays_a lays_a_hand lays_into lifted_his
        raise_his raised_his raises_her raises_his""",
    "violent": """
        abusive aggressive angry coercive controlling jealous manipulative possessive threatening violence violent""",
    "home_words": """
        clares_law eggshells gaslight gaslighting gaslights gaslit narc narcissist narcissistic refuge
        sanctuary_scheme""",
    "crime": """
        abused assaulted attacked beaten_up circumcised county_lines cuckooed cuckooing domestic_servitude
        enslaved fgm groomed grooming hate_crime home_invasion honour_killing honour_violence incest jumped_by
        kidnapped modern_day_slavery molestation molested mugged rape raped revenge_porn sextortion spiked stabbed
        stalked strangulation trafficked upskirted""",
    "slave": """
        carry_drugs doesnt_pay dont_pay hold_drugs never_paid no_pay not_paid owe_him owe_them run_drugs
        sell_drugs sell_my_body sell_myself selling_drugs without_pay wont_pay""",
    "taken_over": """
        dealing_from in_my_flat living_in_my moved_in_to moved_into selling_from take_over taken_over taking_over
        took_over using_my wont_leave_my""",
    "dealers": """
        addicts boys county_lines crackheads dealer dealers drug_dealer drug_dealers gang gangs lads runners
        squatters""",
    "says": "if keeps_saying said say says telling tells threaten threatened threatening threatens told warned",
    "leave_alone": """
        leave_her_alone leave_me_alone leave_us_alone let_me_go stop_calling stop_contacting stop_following
        stop_messaging stop_ringing stop_texting""",
    "secret": "dont_tell_anyone keep_it_secret not_to_tell our_secret",
    "put_down": """
        belittles calls_me_a calls_me_fat calls_me_names calls_me_useless calls_me_worthless humiliates_me
        makes_me_feel_small puts_me_down screams_at_me""",
    "escape": """
        escape escaping flee fleeing get_away get_out getting_away hide hiding leave leaving left run_away
        running_away""",
    "abuser": """
        abuser bf boyfriend dad ex family father gf girlfriend her him husband marriage mother mum partner
        relationship stepdad them wife""",
    "dont_want": """
        abroad against_my_will back_home bangladesh cousin didnt_want dont_know dont_like dont_love dont_want
        india ive_never_met never_met no_choice older_man pakistan refuse somalia stranger too_young""",
}
