//! The words that goals are read from, by what they do, in Norwegian (both written forms) and English.
//!
//! `~` stands for the endings of verbs, `*` for any ending, `_` joins the words of a phrase. The number
//! is what the words count, or which way they point.

/// What a word does where goals are read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub(super) enum Class {
    // Words that one language has alone.
    Bokmal,
    Nynorsk,
    English,
    // Numbers and what stands around them.
    Number,
    /// *En, ei, one*: a number only beside a unit or a bound.
    Article,
    Multiplier,
    /// A part: the number is what the whole is divided by.
    Fraction,
    /// A thousand times what it is multiplied by, and what it is divided by: *halve* is 1 of 2.
    Ratio,
    AtLeast,
    AtMost,
    About,
    Exactly,
    From,
    To,
    Than,
    Per,
    /// Of persons and things that numbers tell apart: *barn under 15 år*.
    GroupNoun,
    /// What has a size of its own: *frist, grense, ventetid*.
    Measured,
    OverUnder,
    Definite,
    /// What a number behind it names: *kapittel 4*.
    Label,
    /// May stand between a number and what is counted.
    Filler,
    /// No noun.
    Function,
    // Units.
    Percent,
    Points,
    Money,
    Unit,
    TimeUnit,
    // Times.
    /// A word that a time may be read from.
    Core,
    /// What may stand in front of it.
    Front,
    Limit,
    Within,
    After,
    Next,
    /// What begins or ends with something that has no date of its own.
    Happening,
    /// What a service is counted from: *etter søknad*.
    Service,
    Recurring,
    VagueTime,
    When,
    Over,
    // Verbs.
    Weak,
    Activity,
    Change,
    Result,
    Deliver,
    Auxiliary,
    Copula,
    Have,
    /// *Målet er at*.
    Opening,
    Infinitive,
    Way,
    Done,
    // What else a goal says.
    Effort,
    Vague,
    Comparative,
    Means,
    Purpose,
    And,
    Relative,
    Universal,
    Free,
    Reference,
    Today,
    Not,
}

impl Class {
    /// Its place in a set.
    pub(super) const fn bit(self) -> u128 {
        1_u128 << (self as u8)
    }
}

use Class as C;

/// A class, a number, and its words in Norwegian and in English.
pub(super) const TABLE: &[(Class, i64, &str, &str)] = &[
    (
        C::Bokmal,
        0,
        "ikke jeg hun hva hvem hvor hvordan hvorfor hver hvert mer noe noen fra være er_blitt blir_det et uke uker \
         selv innen flere høyere lavere bedre økt øke økes økning måneder måned ble flest bærekraft* fremme mye egen \
         eget egne dere deres kun mulighet muligheter barnehager skoler tjenester innbyggere innbyggerne ungdommer \
         ungdommene elevene deltakere deltakerne prosjektene åpnet etablert lavest høyest ansatte frivillige_lag \
         skole skolen redusert gjort sine_egne frem høst høsten sommeren skole* hjem hjemme* hjemkomst syke* \
         tjenest* bolig* hensyn* tilbud* utslipp* tidlig* årlig* rådgiv* vann* uten sørge_for gjøre gjør penger \
         veier beboer* nærmere veiled* virksomhet* styrket deltatt møtes kveld_en likevel enslige kvinnene mennene \
         tilbudet tjenestene brukerne møteplasser arbeidsplasser søkere besøkende",
        "",
    ),
    (
        C::Nynorsk,
        0,
        "ikkje eg ho kva kven kvar korleis kvifor kvart meir noko nokon nokre frå vere vore vorte ein eit ei dei \
         veke veker fyrste sjølv innan fleire høgare lågare betre auka auke aukar månader månad vart flest_mogleg \
         berekraft* gjennomføra fremje arbeida mykje eigen eige eigne dykk dykkar berre samarbeida moglegheit \
         moglegheiter barnehagar skular tenester innbyggjarar innbyggjarane ungdomar ungdomane elevane deltakarar \
         deltakarane bruke_opp opna etablerte lågast høgast tilsette skule skulen gjer gjera seier hjå leggje byggje \
         setje nytte medan òg saman hausten haust sommaren difor heile eitt kjem noreg vera skal_vere sidan \
         mellom_anna verte verta leiar kommunar personar brukarar brukarane møteplassar arbeidsplassar søkjarar \
         besøkjande vidaregåande dagleg skule* skulane heim heimen heime heimar heimkomst sjuk* tenest* bustad* \
         omsyn* tilbod* utslepp* tidleg* årleg* rådgjev* vatn* utan pengar vegar bebuar* nærare rettlei* verksemd* \
         avslutta oppretta dobla ope held halde halda vald einsemd delteke teke tekne kome medverk* busetj* \
         leikeplass* tredobl*_talet talet delen samanlikna symje bu_heime trivst møtast behalde gje nøgd* mogleg* \
         følgje styrkje medlemer selje drepne finst høgst vener bygda veit teken åleine fellesmåltid fellesskapet_i \
         naboar metodar brukte_av spelemidl* leik leike* avlasting kulturskul* tettare vedteken vedteke innbyggjar* \
         kvarandre gonger gong køyr* månaden månadene opne opnar millionar kveldar gåvener kjøkena sjølve \
         fosterheim* ventelista gateljos* gatelyset samanlikning klimaomsyn jobbtilbod* ønskjer forbetr* medlemar \
         open prioritera einskild einskilde ynskjer ynskje tilhøve høve fekk sine_eigne tilbodet tenestene kjønna",
        "",
    ),
    (
        C::English,
        0,
        "",
        "the of and with in on is are be will shall have has this that these from than more their our which who \
         people increase reduce at_least new each every should must we goal children young pupils project \
         participants residents jobs improve ensure less number share percentage points leave cut sick women homes \
         services trained school between end it an its as not into been was per_cent percent",
    ),
    (C::Number, 0, "null", "zero"),
    (C::Number, 1, "én ett eitt éin éi", ""),
    (C::Article, 1, "en ein ei", "one"),
    (C::Number, 2, "to", "two"),
    (C::Number, 3, "tre", "three"),
    (C::Number, 4, "fire", "four"),
    (C::Number, 5, "fem", "five"),
    (C::Number, 6, "seks", "six"),
    (C::Number, 7, "sju syv", "seven"),
    (C::Number, 8, "åtte", "eight"),
    (C::Number, 9, "ni", "nine"),
    (C::Number, 10, "ti", "ten"),
    (C::Number, 11, "elleve", "eleven"),
    (C::Number, 12, "tolv", "twelve"),
    (C::Number, 13, "tretten", "thirteen"),
    (C::Number, 14, "fjorten", "fourteen"),
    (C::Number, 15, "femten", "fifteen"),
    (C::Number, 16, "seksten", "sixteen"),
    (C::Number, 17, "sytten", "seventeen"),
    (C::Number, 18, "atten", "eighteen"),
    (C::Number, 19, "nitten", "nineteen"),
    (C::Number, 20, "tjue", "twenty"),
    (C::Number, 25, "tjuefem", "twenty-five"),
    (C::Number, 30, "tretti", "thirty"),
    (C::Number, 40, "førti", "forty"),
    (C::Number, 50, "femti", "fifty"),
    (C::Number, 60, "seksti", "sixty"),
    (C::Number, 70, "sytti", "seventy"),
    (C::Number, 80, "åtti", "eighty"),
    (C::Number, 90, "nitti", "ninety"),
    (C::Multiplier, 100, "hundre", "hundred"),
    (C::Multiplier, 1000, "tusen", "thousand"),
    (C::Multiplier, 1_000_000, "million millioner millionar mill mill.", "million millions"),
    (C::Multiplier, 1_000_000_000, "milliard milliarder milliardar mrd", "billion billions bn"),
    (C::Fraction, 2, "halvdel halvdelen", ""),
    (C::Fraction, 3, "tredel tredeler tredelar tredelen tredjedel tredjedeler tredjedelar tredjedelen", "third thirds"),
    (
        C::Fraction,
        4,
        "firedel firedelar fjerdedel fjerdedeler fjerdedelar fjerdedelen firedelen kvart_del",
        "quarter quarters fourth fourths",
    ),
    (C::Fraction, 5, "femdel femdelar femtedel femtedeler femtedelar femtedelen femdelen", "fifth fifths"),
    (C::Fraction, 6, "seksdel sjettedel sjettedeler sjettedelar", "sixth sixths"),
    (C::Fraction, 8, "åttedel åttedeler åttedelar", "eighth eighths"),
    (C::Fraction, 10, "tidel tidelar tiendedel tiendedeler tiendedelar", "tenth tenths"),
    (
        C::Ratio,
        1002,
        "halver~ halvering halveringa halveringen halvparten_så halvparten det_halve halvdelen halvert halvera",
        "halve halved halves halving half one-half by_half",
    ),
    (
        C::Ratio,
        2001,
        "dobl~ fordobl~ dobbelt_så tobl~ todobl~",
        "double doubled doubles doubling twice twofold two-fold",
    ),
    (C::Ratio, 3001, "tredobl~", "triple tripled tripling treble threefold"),
    (C::Ratio, 4001, "firedobl~", "quadruple quadrupled fourfold"),
    (C::Ratio, 5001, "femdobl~", "fivefold"),
    (C::Ratio, 10001, "tidobl~", "tenfold"),
    (
        C::AtLeast,
        0,
        "minst minimum min mer_enn meir_enn fler_enn flere_enn fleire_enn over ikke_under ikkje_under ikke_færre_enn \
         ikkje_færre_enn ikke_mindre_enn ikkje_mindre_enn høyere_enn høgare_enn større_enn",
        "at_least minimum more_than over above no_fewer_than no_less_than not_less_than a_minimum_of at_the_very_least",
    ),
    (
        C::AtMost,
        0,
        "maks maksimum maksimalt maksimal høyst høgst inntil opptil opp_til under mindre_enn færre_enn lavere_enn \
         lågare_enn ikke_mer_enn ikkje_meir_enn ikke_over ikkje_over ikke_flere_enn ikkje_fleire_enn ikke_høyere_enn \
         ikkje_høgare_enn kortere_enn kortare_enn",
        "at_most maximum no_more_than not_more_than up_to under below less_than fewer_than a_maximum_of lower_than",
    ),
    (
        C::About,
        0,
        "ca cirka om_lag omtrent rundt omkring omlag nærmere nærare nesten kring bortimot",
        "about around approximately roughly nearly some almost",
    ),
    (C::Exactly, 0, "nøyaktig akkurat presis eksakt", "exactly precisely"),
    (C::From, 0, "fra frå", "from"),
    (C::To, 0, "til", "to"),
    (C::Than, 0, "enn", "than"),
    (C::Per, 0, "per pr à hver kvar hvert kvart i_året om_året i_uka i_veka i_måneden i_månaden", "per every each"),
    (
        C::GroupNoun,
        0,
        "barn barna unge ungdom ungdommer ungdomar ungdommar ungdommene ungdomane personer personar elever elevar \
         voksne vaksne eldre mennesker menneske innbyggere innbyggjarar jenter gutter gutar kvinner menn \
         arbeidssøkere arbeidssøkjarar arbeidstakere arbeidstakarar studenter studentar brukere brukarar pasienter \
         pasientar flyktninger flyktningar foreldre familier familiar folk alle seniorer seniorar innvandrere \
         innvandrarar førere førarar biler bilar varebiler varebilar lastebiler lastebilar kjøretøy køyretøy båter \
         båtar fartøy skip bygg bygninger bygningar bedrifter verksemder virksomheter kommuner kommunar foretak \
         føretak husstander husstandar boliger bustader tettsteder tettstader lag foreninger organisasjoner \
         organisasjonar spedbarn prosjekter prosjekt prosjektene prosjekta anskaffelser innkjøp lån gårder gardar \
         skoler skular barnehager barnehagar samband alderstrinn aldersgruppe aldersgruppa aldersgruppen trinn \
         klassetrinn klasse klasser de dei dem",
        "children people persons youth adults women men pupils students girls boys workers vehicles cars trucks vans \
         ships buildings companies businesses enterprises municipalities households newborns infants residents those \
         families patients refugees anyone everyone parents seniors jobseekers users homes towns schools projects \
         citizens aged age",
    ),
    (
        C::Measured,
        0,
        "aldersgrense* grense grensa grensen grenser levealder* botid* ventetid* saksbehandlingstid* behandlingstid* \
         liggetid* svartid* responstid* reisetid* tid tida tiden frist garanti* permisjon* åpningstid* opningstid* \
         leveår lønn løn timer timar alder alderen alderdommen",
        "limit limits age_limit waiting_time waiting_times life_expectancy time times response_time response_times \
         leave processing_time travel_time",
    ),
    (
        C::OverUnder,
        0,
        "over under mellom fra frå opptil inntil ned_til ned_mot med",
        "over under between from aged below above with up_to down_to age",
    ),
    (
        C::Definite,
        0,
        "de dei disse desse våre begge alle dagens eksisterende eksisterande",
        "the these those our both all",
    ),
    (
        C::Label,
        0,
        "delprosjekt arbeidspakke etappe modul runde agenda fylkesveg fylkesvei riksveg riksvei europaveg europavei fv rv kapittel kap klasse klassetrinn trinn \
         nr nummer fase delmål hovedmål hovudmål punkt side tabell figur versjon artikkel paragraf sak nivå gruppe \
         sone rute linje steg bærekraftsmål berekraftsmål plan alternativ del avsnitt vedlegg prosjekt bygg bind \
         tiltak innsatsområde satsingsområde målområde område tema",
        "chapter class grade phase section article paragraph page table figure version level group zone step agenda \
         goal goals target objective number no part stage option appendix annex sdg priority year area theme",
    ),
    (
        C::Filler,
        0,
        "ny nye nytt ekstra andre flere fleire færre mer meir ulike forskjellige faste fast gode store små unge \
         gamle hardt alvorlig alvorleg svært nyutdannede lokale aktive hele heile årlige årlege ukentlige vekentlege \
         månedlige månadlege egne eigne nyetablerte nyoppretta nyopprettede felles kommunale offentlige offentlege \
         private frivillige_lag tilrettelagte tilrettelagde ledige sosiale grønne grøne varige digitale fysiske åpne \
         opne gratis rimelige rimelege av_de av_dei prosent_av",
        "new more additional extra other different further local young active full permanent public private fewer \
         open free affordable social annual monthly weekly volunteer unique green digital trained qualified large \
         small full-time part-time of_the own low-threshold",
    ),
    (
        C::Function,
        0,
        "og i på av til med for fra frå om ved under over mot hos hjå som at å er var skal vil har kan må bør blir \
         vert blitt enn per pr innen innan før etter når eller samt men så den det de dei der slik gjennom uten utan \
         mellom mens medan ikke ikkje også òg lavere lågare høyere høgare mindre større ned opp færre_enn innenfor \
         innanfor langs rundt blant allerede allereie senest seinast sammenlignet samanlikna bedre betre en et ein \
         eit ei hver kvar vi deltar deltek bruker brukar går gjør gjer får svarer svarar opplever sier seier deltok \
         oppgir deltatt delteke gjennomført etablert fått kommet kome brukt tatt teke har_fått møtes fullført \
         fullfører dette desse disse hvert kvart siden sidan inne ute hjemme heime borte framme bort ut inn heim \
         hjem overalt sammen saman",
        "and in on of to with for from by at under over towards that who is are was will shall have has can must \
         should be than per before after when or but so the this these within through without between not also lower \
         higher less more_than down up fewer_than among already a an each every we take use get go have_been \
         have_completed compared relative attend participate report say complete live rise fall increase reduction \
         decrease",
    ),
    (C::Percent, 0, "% prosent pst prosenten", "% percent per_cent pct"),
    (C::Points, 0, "prosentpoeng prosentpoenga %-poeng", "percentage_points percentage_point per_cent_points"),
    (C::Money, 0, "kr kroner kronar krone nok euro € $ £", "nok kroner euro euros dollars pounds € $ £ usd eur gbp"),
    (
        C::Unit,
        0,
        "g mbit gbit grunnbeløp tonn kg kilo gram liter km kilometer meter m m2 m² kvm kvadratmeter kvadratkilometer \
         hektar dekar da mål mil mw gw kw twh gwh kwh mwh co2-ekvivalenter co2-ekvivalentar tco2e poeng stk stykker \
         ganger gonger gong gang årsverk timeverk grader ‰ promille dagsverk db mm cm",
        "tonnes tons kg grams litres km kilometres metres m2 square_metres hectares mw gw twh gwh kwh points times \
         degrees ‰ man-years full-time_equivalents ftes miles cm mm",
    ),
    (C::TimeUnit, 365, "år åra årene åre års årsperiode", "year years"),
    (
        C::TimeUnit,
        30,
        "måned måneder månedene månad månader månadene månadane mnd måneders månaders kvartaler kvartal halvår semester \
         sesong sesonger sesongar",
        "month months quarters semesters terms",
    ),
    (C::TimeUnit, 7, "uke uker ukene ukers veke veker vekene vekers", "week weeks"),
    (
        C::TimeUnit,
        1,
        "dag dager dagar dagene dagane dagers dagars døgn døgns virkedager virkedagar arbeidsdager arbeidsdagar yrkedagar",
        "day days working_days",
    ),
    (
        C::TimeUnit,
        0,
        "time timer timar timers timars minutters minutt minutter minuttar minutta sekund sekunder",
        "hour hours minute minutes seconds",
    ),
    (
        C::Core,
        0,
        "januar februar mars april mai juni juli august september oktober november desember jan feb apr aug sept okt \
         nov des våren vår_2* sommer sommeren sommaren høsten hausten høst_2* haust_2* vinteren vinter_2* kvartal \
         tertial halvår halvåret q1 q2 q3 q4 skoleåret skuleåret jul sommar_2* uke_* veke_* kommunestyreperioden_2* \
         valperioden_2* valgperioden_2* h1 h2",
        "january february march april may june july august september october november december jan feb apr aug sept \
         oct nov dec spring_2* spring_of summer_2* summer_of autumn fall_2* winter_2* quarter_2* quarter_of q1 q2 q3 \
         q4 half_of half_2* week_* h1 h2 school_year summer christmas",
    ),
    (
        C::Front,
        0,
        "innen innan senest seinast før fram frem mot til fra frå i på om av ved den løpet perioden åra årene \
         utgangen utløpet utlaupet slutten starten begynnelsen byrjinga midten medio primo ultimo første andre annet \
         anna tredje fjerde fyrste og året år mellom siden sidan etter tidlig tidleg seint sent den_dato mandag \
         tirsdag onsdag torsdag fredag lørdag søndag måndag tysdag laurdag sundag fom tom pr per",
        "by before until till to in on of the end start beginning middle mid early late from during between first \
         second third fourth towards toward after since through and year period monday tuesday wednesday thursday \
         friday",
    ),
    (
        C::Limit,
        0,
        "innen innan senest seinast før inn_mot fram_mot frem_mot fram_til frem_til",
        "by before until no_later_than not_later_than within",
    ),
    (
        C::Within,
        0,
        "innen innan i_løpet_av løpet_av om over i_laupet_av gjennom",
        "within in_the_course_of over in during inside throughout",
    ),
    (C::After, 0, "etter fra frå av", "after from of following"),
    (
        C::Next,
        0,
        "neste kommende komande inneværende inneverande denne dette nåværende noverande",
        "next coming this current present the",
    ),
    (
        C::Happening,
        0,
        "prosjektperioden prosjektperiode prosjektslutt prosjektslutten prosjektets_slutt prosjektavslutning \
         prosjekttida prosjekttiden prosjektet_slutt prosjektstart oppstart oppstarten programperioden \
         programperiode planperioden stortingsperioden økonomiplanperioden strategiperioden kommunestyreperioden \
         bystyreperioden valgperioden valperioden regjeringsperioden fylkestingsperioden handlingsplanperioden \
         perioden prosjektåret avtaleperioden støtteperioden tilskuddsperioden tilskotsperioden satsingsperioden \
         nyttår årsskiftet årets årsslutt skoleslutt skuleslutt skolestart skulestart semesterslutt semesterstart \
         skoleårets_slutt jul påske pinse sommerferien sommarferien høstferien haustferien kommunevalget \
         kommunevalet valget valet stortingsvalget stortingsvalet konstitueringen konstitueringa vedtak vedtaket \
         åpning åpningen opning opninga prosjektet programmet prosjektets tiltaksperioden forsøksperioden \
         pilotperioden prøveperioden igangsetting igangsettelse idriftsettelse byggestart tilsagn bevilgning løyving \
         endt_prosjekt prosjekt_slutt avsluttet_prosjekt avslutta_prosjekt endt_prosjektperiode året semesteret \
         sesongen neste_sesong kvartalet halvåret skoleåret skuleåret måneden månaden tertialet byggeperioden år \
         sommer sommar ferdigstilling ferdigstillelse i_dag",
        "project programme program project_period programme_period planning_period strategy_period term_of_office \
         parliamentary_term council_term electoral_term term start start-up startup launch project's election \
         elections year christmas easter summer semester season school_year funding_period grant_period period \
         adoption kick-off kickoff now today pilot inauguration opening school_start completion project_end",
    ),
    (
        C::Service,
        0,
        "søknad søknaden henvendelse henvendelsen hjemkomst heimkomst melding meldinga utskriving utskrivning \
         bestilling tinging mottak mottatt motteken hendelsen hendinga klage klagen fødsel fødselen henvisning \
         tilvising behandling kontakt svar søknader søknadar henvendelser førespurnader søkere søkjarar behandles \
         behandlast besvares avtale bosetting bekymringsmelding bekymringsmeldinger besvart svart ventetid",
        "application applications request requests referral discharge enquiry enquiries inquiries reply replies \
         contact birth diagnosis complaint complaints notification order answered processed response",
    ),
    (
        C::Recurring,
        0,
        "hvert_år kvart_år årlig årleg årlige årlege hver_uke kvar_veke ukentlig vekentleg månedlig månadleg \
         hver_måned kvar_månad hvert_semester kvart_semester hvert_kvartal kvart_kvartal hver_dag kvar_dag daglig \
         dagleg i_året om_året per_år pr_år hver_mandag hver_tirsdag hver_onsdag hver_torsdag hver_fredag \
         hver_lørdag hver_søndag kvar_måndag kvar_tysdag kvar_onsdag kvar_torsdag kvar_fredag kvar_laurdag \
         kvar_sundag kvar_søndag annenhver_* annankvar_* annakvart_* annethvert_* hver_vår hver_høst kvar_vår \
         kvar_haust hver_sommer kvar_sommar hver_vinter kvar_vinter i_uka i_veka i_måneden i_månaden hvert_halvår \
         kvart_halvår",
        "every_year annually yearly each_year per_year every_week weekly monthly every_month each_month per_annum \
         a_year a_week a_month daily every_day annual",
    ),
    (C::Recurring, 1, "jevnlig jamleg jevnlige jamlege regelmessig regelmessige", "regularly regular"),
    (
        C::VagueTime,
        0,
        "snarest snarast snarest_mulig snarast_råd snarast_mogleg så_fort_som_mulig så_fort_som_mogleg så_snart_som_mulig så_snart_som_mogleg på_sikt på_lang_sikt på_kort_sikt fortløpende fortløpande \
         etter_hvert etter_kvart i_nær_framtid i_nær_fremtid over_tid så_raskt_som_mulig så_raskt_som_mogleg gradvis",
        "as_soon_as_possible in_the_long_term in_the_long_run in_due_course in_the_near_future over_time gradually \
         progressively eventually in_the_short_term shortly soon",
    ),
    (C::When, 0, "når idet", "when once"),
    (
        C::Over,
        0,
        "over ferdig slutt avsluttet avslutta omme fullført gjennomført gjennomførd i_mål",
        "over finished complete completed ends done ended",
    ),
];
