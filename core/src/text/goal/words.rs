//! The verbs of goals, and the words that say why, how, and how vaguely.

use super::table::Class;
use super::table::Class as C;

/// A class, a number, and its words in Norwegian and in English.
pub(super) const WORDS: &[(Class, i64, &str, &str)] = &[
    // Verbs that say that one will work towards something.
    (
        C::Weak,
        0,
        "bidra bidrar bidra_til bidrar_til bidra_med bidra_i bidrar_med bidratt bidrege medvirke_til medvirker_til \
         medverke_til medverkar_til styrk~ forsterk~ fremm~ fremj~ arbeid~_for arbeid~_med arbeid~_mot \
         arbeid~_videre_med jobb~_for jobb~_med jobb~_mot jobb~_videre jobb~_vidare arbeid~_vidare legg~_til_rette \
         lagt_til_rette legg~_vekt legg~_vekt_på tilrettelegg~ tilretteleggj~ følg~_opp følgj~_opp følgt_opp \
         oppfølging støtt~ stø stør understøtt~ stimuler~ stimuler~_til myndiggjør~ myndiggjer~ myndiggjøre \
         myndiggjere oppmuntr~ oppmod~ oppfordr~ motiver~ inspirer~ ivareta ivaretar vareta varetek ta_vare_på satse \
         satser satsar satse_på prioriter~ vektlegg~ vektlegge vektleggje synliggjør~ synleggjer~ synliggjøre \
         synleggjere bevisstgjør~ bevisstgjøre medvitsgjere sett~_søkelys sett~_fokus ha_fokus ha_søkelys ha_særlig \
         ha_særleg fokuser~ videreføre videreføres vidareføre vidareføring videreføring intensiver~ anerkjenn~ \
         anerkjenne verdsett~ søke_å søkje_å prøve_å prøv~_å forsøke_å strebe strekke_seg strekkje_seg ta_initiativ \
         tar_initiativ tek_initiativ bygge_opp_under byggje_opp_under bygg~_opp_under sørg~_for_å_styrke \
         legge_press gå_inn_for gå_i_dialog \
         kjemp~_for slåss_for slåst_for strid~_for tale_for heie_fram heie_på jakt~_på gjøre_noe_med \
         gjere_noko_med gjera_noko_med gjøre_mer_for gjere_meir_for ta_tak_i tar_tak_i tek_tak_i ta_ansvar_for \
         ta_hensyn_til gå_foran gå_føre gå_i_front holde_fokus halde_fokus \
         rette_søkelys rett~_fokus ha_oppmerksomhet ha_merksemd ha_som_mål_å_styrke hjelpe hjelper hjelpa bistå \
         bistår framsnakk~ fremsnakk~ promoter~ tilstreb~ etterstreb~ arbeid~_systematisk jobb~_systematisk \
         arbeid~_aktivt jobb~_aktivt arbeid~_målretta arbeid~_målrettet bygg~_videre byggj~_vidare byggje_vidare_på \
         bygge_videre_på ruste_seg rust~_seg leit~_etter let~_etter utforsk~ sjå_etter se_etter søk~_løysingar \
         oppfordre utfordr~ påvirk~ påverk~ mobiliser~ engasjer~ vurder~ se_på sjå_på sjå_nærare se_nærmere \
         bekjemp~ nedkjemp~ kjemp~_mot motarbeid~ motvirk~ motverk~ avdekk~ avdekkj~ avhjelp~ løft~_fram løft~_frem \
         slutt~_opp_om rett~_oppmerksomhet* rett~_merksemd* sett~_søkelys setj~_søkelys setj~_søkjelys sett~_søkjelys \
         skap~_bevissthet* skap~_medvit* ta_lederskap ta_leiarskap ta_lederrolle ta_leiarrolle ta_en_lederrolle \
         ta_ei_leiarrolle ta_en_aktiv_rolle ta_ei_aktiv_rolle innta gi_råd gje_råd gi_veiledning gi_rettleiing \
         gje_rettleiing gi_støtte gje_støtte gi_informasjon gje_informasjon gjøre_kjent gjere_kjent gjera_kjent \
         oppretthold~_fokus* oppretthold~_dialog* halde_oppe_innsats* holde_oppe_innsats* ta_grep tar_grep \
         tek_grep assister~ respekter~ appeller~ fortsett~ hald~_fram_arbeid* hald~_fram_med hald~_fram_å vie \
         være_oppmerksom* vere_merksam* sett~_pris_på setj~_pris_på setja_pris_på søkja_å prøva_å forsøka_å satsa \
         satsast satses vidareføra vidareførast hjelpes hjelpast ha_dialog motiver~ ansvarliggjør~ ansvarleggjer~ \
         medvitsgjer~ bry_seg_om ta_omsyn_til ta_vare_på verne_om verna_om",
        "contribut~ strengthen~ reinforc~ promot~ support~ foster~ encourag~ facilitat~ enhanc~ advocat~ work~_to \
         work~_for work~_towards work~_toward work~_with work~_on endeavour~ endeavor~ strive striving seek seeking \
         aim_to help helps helping assist~ stimulat~ motivat~ inspir~ prioritis~ prioritiz~ emphasis~ emphasiz~ \
         focus~ focus_on explor~ consider~ recogniz~ recognis~ acknowledg~ valu~ raise_awareness raising_awareness \
         pursue pay_attention take_steps intensify scale_up step_up continue_to maintain_focus \
         follow_up empower~ nurtur~ counter~ counteract~ fight fights fighting mitigat~ advanc~ champion~ continu~ \
         respect~ safeguard~ aid aids highlight~ showcas~ build_awareness create_awareness build_trust build_partnerships \
         build_on raise_the_profile respond~ create_trust increase_awareness",
    ),
    // Verbs of process: they say what will be done, not what will have come of it.
    (
        C::Activity,
        0,
        "registrer~ innhent~ hente_inn gjennomgå gjennomgår gå_gjennom se_gjennom sjå_gjennom konsekvensutred~ \
         konsekvensutgreie utgreie utgreier greie_ut greier_ut prosjektere prosjekterer kontrollere kontrollerer \
         inspiser~ rapportere rapporterer føre_tilsyn føre_kontroll føre_dialog forhandl~ rådfør~ konsulter~ opplys~ \
         varsle varsler øv~ øve øver øva øvd oppsøke besøke digitaliser~ automatiser~ standardiser~ systematiser~ \
         optimaliser~ rasjonaliser~ strukturer~ forankr~ innarbeid~ bake_inn innlemm~ harmoniser~ \
         forenkle forenkl~ fornye forny~ modnast modne omarbeid~ bearbeid~ følge_med følgje_med ta_del_i ta_i_mot \
         ta_imot delta_i mentorer~ coache prøv~ut kartleggje kvalitetsutvikl~ kompetanseutvikl~ opplær~ lære_opp \
         lær~_opp trene aktivis~ drive_med driv~ beredskapsøv~ omstill~ treff~_tiltak treffe iverksette ta_skritt \
         sett~_i_verk stell~_i_stand skipe_til skip~_til tilskipe arrangere utvikl~ videreutvikl~ vidareutvikl~ \
         gjennomfør~ gjennomføre gjennomføra gjennomføring iverksett~ iverksetj~ kartlegg~ kartleggj~ kartlagt \
         utred~ utrede undersøk~ undersøke undersøkje analyser~ evaluer~ planlegg~ planleggj~ arranger~ organiser~ \
         koordiner~ samordn~ samarbeid~ samarbeide informer~ orienter~ formidl~ spre sprer spreie spreier spreia \
         drive driver driv driva drifte drifta drifter driftar hold~_kurs hald~_kurs holde_kurs halde_kurs \
         holde_møter halde_møte hold~_møte~ hald~_møte~ inviter~ rettlei~ veiled~ veilede rettleie rådgi drøft~ \
         diskuter~ ha_dialog involver~ inkluder~ delta deltar deltek medvirk~ medverk~ integrer~ implementer~ \
         operasjonaliser~ tilpass~ effektiviser~ profesjonaliser~ kvalitetssikr~ profiler~ markedsfør~ marknadsfør~ \
         markedsføre marknadsføre test~ prøve_ut prøv~_ut prøva_ut utprøving pilot~ pilotere forsk~ forske_på \
         sett~_i_gang sette_i_gang setje_i_gang setj~_i_gang igangsett~ start~_opp_arbeid bruk~ \
         bruke nytte nyttar nytter nytta utnytt~ anvend~ håndter~ handter~ oppdater~ overvåk~ følgj~_med følg~_med \
         forvalt~ undervis~ kurse kursar opplære møtes møtest møte_med koble kople knyt~ knytte dele utveksl~ \
         utveksle samle_erfaringer dokumenter~ behandl~ forebygg~ førebygg~ førebyggj~ beskytt~ vern~_om ta_hensyn \
         ta_omsyn ta_opp aktiviser~ møt~ arbeide arbeider arbeidar arbeida jobbe jobber jobba jobbar reklamer~ \
         kommuniser~ oppgrader~ moderniser~ \
         overvak~ administrer~ benytt~ eksperimenter~ skolere skolerer skoleres skulere skulera skulerer skulerast kursast kurses kursa trena trenes trenast \
         driftes driftast nyttes nyttast kontrollera kontrolleres kontrollerast rapportera rapporteres \
         rapporterast føra_tilsyn framskynd~ fremskynd~ framskund~ setja_i_verk setj~_i_verk setja_i_gang \
         rydd~_opp_i tilbakemeld~ videreformidl~ vidareformidl~ synkroniser~",
        "take taking devis~ implement~ develop~ carry_out carrying_out conduct~ undertak~ organiz~ organis~ \
         coordinat~ cooperat~ collaborat~ monitor~ evaluat~ assess~ analyz~ analys~ investigat~ map mapping plan \
         planning study inform~ communicat~ disseminat~ integrat~ mainstream~ operationaliz~ operationalis~ operat~ \
         manag~ run running hold holding arrang~ engag~ involv~ invit~ recruit~ train training teach teaching advis~ \
         discuss~ shar~ exchang~ participat~ use using utiliz~ utilis~ adapt~ mobiliz~ mobilis~ treat treating \
         protect_and address~ tackl~ combat~ test testing pilot piloting research researching upgrad~ consult~ liais~ review~ examin~ formulat~ \
         design~ leverag~ harness~ apply applying administer~ maintain_dialogue educat~ guid~ publicis~ publiciz~ \
         embed~ modernis~ moderniz~ streamlin~ simplify simplif~ digitalis~ digitaliz~ optimis~ optimiz~ build_capacity \
         provide_support offer_support deliver_training work~ market marketing",
    ),
    // Which way something shall move.
    (
        C::Change,
        1,
        "øk~ auk~ høyn~ heve hev~ løft~ forbedr~ betr~ utvid~ bedr~ vokse veks~ veksa doble forleng~ forlengj~ \
         mangedobl~ fordobl~ dobl~ tredobl~ firedobl~ trappe_opp trapp~_opp oppjuster~ opptrapp~ stige stig forbetr~ oppjustere kvalitetshev~ mangedoble styrkast doblast skjerp~ skjerpe \
         trappe~_opp mangfaldiggjer~ vekse auke_på intensivere akseler~ bygge_ut byggje_ut bygga_ut bygg~_ut \
         byggj~_ut få_opp få_flere få_fleire få_fler rekruttere_flere rekruttere_fleire",
        "increas~ rais~ improv~ expand~ grow growing widen~ extend~ boost~ doubl~ tripl~ accelerat~ higher lift rise ris~ upgrad~_by",
    ),
    (
        C::Change,
        -1,
        "reduser~ senk~ minsk~ kutt~ halver~ innskrenk~ begrens~ avgrens~ korte_ned kort~_ned kort~_inn forkort~ \
         kortes_ned trappe_ned trapp~_ned få_ned svekk~ minimer~ dempe demp~ fall falle falla synk~ synke søkke \
         gå_ned går_ned krymp~ få_færre minke minkar minker minka lette letter nedtrapp~ nedskaler~ nedjuster~ \
         redd~_ned snevr~_inn kortast korte senkast forebygge_færre slank~ spar~_inn spare_inn \
         effektiviser~_med stramm~_inn stramme_inn",
        "reduc~ decreas~ lower~ cut cuts cutting halv~ shrink shrinking limit limiting shorten~ lessen~ minimiz~ \
         minimis~ bring_down drop fall decline",
    ),
    (
        C::Change,
        0,
        "hold~_fast_ved hald~_fast_ved endr~ behold~ behald~ opprettholde opprettholde~ oppretthald~ bevar~ stabiliser~ halde_oppe halde_seg holde_seg haldast holdes haldast_på held_oppe holde_oppe halde_ved_like",
        "maintain~ keep keeping retain~ preserv~ sustain~ uphold",
    ),
    // Verbs that name what will be so.
    (
        C::Result,
        0,
        "markere markerer feire feir~ holde holder hold halde held haldast vokse_opp vokser_opp vekse_opp veks_opp \
         veksa_opp rekrutter~ tilby tilbyr tilbys tilbydd tilbode innvilg~ tildel~ utdel~ dele_ut del~_ut fordele \
         fordeler_mellom fordeles fordelast fordelt finansier~ subsidier~ refunder~ kompenser~ spar~ spare tjen~ \
         tjene tene omsett~ omset selg~ selje produser~ produsere dyrke dyrker dyrkast nydyrk~ resirkuler~ gjenvinn~ \
         attvinn~ gjenbruke ombruke sortere sorterer rens~ rense elektrifiser~ tilbakefør~ tilbakeføre frigi frigir \
         frigje overta overtar overtek erverv~ nedbetal~ betjen~ oppleve opplev~ trives trivst trivast føle føler bo \
         bor bu bur søke søkje låne låner bli_med verte_med bli_kjent bytte byte klare_seg greie_seg stå_ferdig \
         gå_i_balanse gå_i_null drives drivast flytte_til flytte_hjem flytte_heim velge velje vinne måles målast \
         ligge ligg ligger ligge_på utgjøre utgjere overstige overskride overskrid overstig overstiger oppfylle \
         behandles handsamast skje skjer skjedd gå går sykle reise kjøre køyre ta_buss eie eige nytte_seg lagr~ \
         lagre bind~ binde fange vaksiner~ screen~ sikr~ sikre oppnå~ oppnå oppnår oppnådd nå når nådd få får fått \
         fekk sørg~_for sørgje_for sørg~ sørgj~ gi gir gje gjev gjeve gis gjør~ gjøre gjere gjer gjort oppfyll~ \
         klar~ klare mestr~ meistr~ gjenopprett~ attreis~ restaurer~ beskytte verne vern~ hindre hindr~ forhindre \
         forhindr~ skap~ skape bevilg~ løyv~ løyve bosett~ busett~ komme_i kome_i komme_ut_i finne finn~ kvalifiser~ \
         dekk~ dekke garanter~ redd~ løys~ løse løyse løs~ vinn~ innfri~ innfrir levere lever~ frigjør~ flytt~ \
         møtes_jevnlig vedlikehold~ likestill~ etterlev~ overhold~ overhald~ delta_på ha har hatt lyk~ lykkes \
         lukkast samle_inn lær~ regulere reguler~ rydd~ plant~ utdann~ betale betal~ yte skaffe \
         skaff~ trygg~ trygge utbetal~ motta mottar mottok svare svar~ besvar~ handle_i eliminer~ unngå unngår \
         rasjonaliser~ utligne utlign~ jevne_ut jamne_ut",
        "achiev~ ensur~ guarante~ reach~ attain~ secur~ provid~ giv~ halt~ stop stopping restor~ protect~ conserv~ \
         complet~ deliver~ make making realiz~ realis~ fulfil~ substantiall~ get gets getting bring create creat~ \
         sav~ win regulat~ prohibit~ rationaliz~ phase_out prevent~ clean meet allocat~ find finds enabl~ obtain~ \
         gain~ hir~ fund avoid~ control finish~ qualify graduate equip transfer~ empower_all",
    ),
    // Verbs of what either stands there afterwards or does not, where one can see what it is.
    (
        C::Deliver,
        0,
        "still~_krav reetabler~ gjenoppta gjenopptar gjenopptek gjenoppliv~ få_fram få_frem få_tilbake få_attende få_att ta_opp_att etabler~ opprett~ bygg~ byggj~ bygd bygde ansatt tilsett tilsatt tilsetj~ tilset vedtak_om fullfør~ skip~ \
         dann~ åpn~ opn~ lage lager lagar lag~ lanser~ ansett~ tilsett~ stift~ sette_opp setje_opp sett~_opp \
         sette_ut setje_ut innvi~ ta_i_bruk tar_i_bruk tek_i_bruk tatt_i_bruk teken_i_bruk teke_i_bruk publiser~ \
         utgi gi_ut gje_ut gir_ut gjev_ut signer~ underteikn~ undertegn~ ferdigstill~ ferdigstilt oppfør~ oppføre \
         anlegg~ anleggje utarbeid~ utarbeide kjøp~ kjøpe male monter~ overfør~_til anskaff~ installer~ bytte_ut \
         byte_ut bytt~_ut erstatt~ sende sendt send~ utnevn~ utnemn~ oppnevn~ oppnemn~ utpek~ utpeik~ nedsett~ \
         sette_ned setje_ned få_på_plass får_på_plass fått_på_plass få_i_gang får_i_gang fått_i_gang få_til får_til \
         fått_til få_ny få_nytt få_nye fått_ny fått_nytt fått_nye få_eget få_egen få_egne få_eige få_eigen få_eigne \
         rehabiliter~ renover~ puss~_opp rust~_opp restaurer~ ombygg~ påbygg~ bygge_om byggje_om utbedr~ utbetr~ \
         gjenåpn~ gjenopn~ attopn~ gjenreis~ reis~_opp start~ start~_opp starte starta tegn~_avtale inngå inngår \
         inngått skrive_under skriv~ reforhandl~ utlys~ lyse_ut utform~ revider~ ruller~ ajourfør~ samlokaliser~ \
         flytte_ut plante_ut skilte asfalter~ legge_til_grunn tinglys~ sertifiser~ godkjenn~ akkrediter~ \
         miljøsertifiser~ setj~_i_drift sett~_i_drift sette_i_drift setje_i_drift",
        "establish~ set_up setting_up build~ built open~ introduc~ launch~ found founded sign signed publish~ \
         appoint~ construct~ install~ creat~ merge replac~ purchas~ buy produc~ draft drafted renovat~ refurbish~ \
         set_aside re-establish~ reopen~",
    ),
    // Verbs of what is done once and for all, whatever it is done to.
    (
        C::Deliver,
        1,
        "gjeninnfør~ attinnfør~ still~_krav_om avslutt~ innfør~ innføre avskaff~ avskaffe avvikl~ avvikle fjern~ forby forbyr forbode forbudt vedta vedtar \
         vedtek vedtatt vedteken vedteke vedtas vedtakast nedlegg~ legge_ned leggje_ned legg~_ned lukk~ stenge \
         steng~ ratifiser~ tiltre slå_sammen slå_saman opphev~ oppheve åpne_for åpner_for opne_for opnar_for tillat~ \
         tillate rive riv revet rivne lovfest~ grunnlovfest~ grunnlovsfest~ traktatfest~ forskriftsfest~ \
         rettighetsfest~ rassikr~ skredsikr~ flomsikr~ flaumsikr~ brannsikr~ rettsfest~ tariffest~ inkorporer~ stans~ stopp~ stogg~ utrydd~ eliminer~ få_slutt_på \
         få_bukt_med gjøre_slutt_på gjere_slutt_på fase_ut faser_ut fasa_ut fasar_ut fases_ut fasast_ut faset_ut \
         fast_ut utfas~ fase_inn fasa_inn innfas~ slett~ skrot~ reverser~ omgjør~ omgjer~ tilbakekall~ \
         trekk~_tilbake trekk~_ut si_opp seie_opp si_nei_til seie_nei_til si_ja_til melde_inn meld~_ut avlys~ \
         kriminaliser~ avkriminaliser~ legaliser~ privatiser~ kommunaliser~ nasjonaliser~ splitt~ frede freder \
         fredes fredast fredet permanentgjør~ legge_fram leggje_fram legga_fram legg~_fram leggj~_fram lagt_fram \
         fremme_forslag fremm~_forslag fremje_forslag fremme_lovforslag fremje_lovforslag fremme_sak fremje_sak \
         foreslå føreslå foreslår føreslår sende_på_høring sende_på_høyring legge_ut leggje_ut oppløs~ øremerk~ påby \
         påbyr frit~ frita fritar fritek oppfyll~_krav* tilfredsstill~_krav* innfri~_krav* møte_krav* \
         etterlev~_krav* oppfyll~_alle_krav* oppfyll~_norm* følg~_krav*",
        "reintroduc~ reinstat~ abolish~ remov~ ban banning adopt~ clos~ ratif~ enact~ repeal~ phase_out phasing_out outlaw~ dismantl~ \
         nationaliz~ privatiz~ legaliz~ criminaliz~ decriminaliz~ withdraw~ eradicat~ eliminat~ end ending ends",
    ),
    (
        C::Auxiliary,
        0,
        "skal vil må bør kan ønsker ønskjer ynskjer planlegger_å tar_sikte_på tek_sikte_på burde ville skulle",
        "shall will should must can to would may aims aim",
    ),
    (C::Infinitive, 0, "å", "to"),
    (
        C::Copula,
        0,
        "er være vere vera blir bli vert verte verta ble blei vart blitt blive vorte vore vært finnes finst står ligger ligg består utgjør utgjer",
        "is are be been being was were becomes become exists exist consist constitute",
    ),
    (C::Have, 0, "har ha hatt hadde", "has have had"),
    (
        C::Opening,
        0,
        "målet_er målet_med målet_vårt_er hovedmålet_er hovudmålet_er effektmålet_er resultatmålet_er delmålet_er \
         ambisjonen_er visjonen_er hensikten_er formålet_er føremålet_er neste_mål_er mål_at målsettingen_er \
         målsetjinga_er vårt_mål_er vi_har_som_mål ha_som_mål har_som_mål ha_som_ambisjon har_som_ambisjon ha_et_mål \
         ha_eit_mål",
        "the_goal_is the_aim_is our_goal_is our_aim_is the_objective_is the_target_is the_project_aims the_ambition_is the_vision_is",
    ),
    (C::Way, -1, "ned", "down"),
    (C::Way, 1, "opp", "up"),
    (
        C::Done,
        0,
        "oppfylt oppfylte innfridd innfridde nullutslipps* nullutslepps* nullenergi* ferdig ferdige på_lufta på_luften på_nett online publisert oppe_på_nett lansert i_hus i_mål på_plass i_drift i_bruk åpen åpent åpne open ope opne i_gang oppe_og_går klar klart klare fullført gjennomført",
        "finished complete open in_place in_operation in_use up_and_running ready completed operational",
    ),
    // What is done rather than reached.
    (
        C::Effort,
        0,
        "tiltak tiltaka tiltakene innsats innsatsen arbeid arbeidet virkemidler verkemiddel virkemiddel metoder \
         metodar aktiviteter aktivitetar politikk ordninger ordningar rutiner rutinar prosesser prosessar samarbeid \
         samarbeidet satsing satsinga satsingen rammeverk rammeverket verktøy oppfølging oppfølginga tilrettelegging \
         informasjon kunnskap kompetansen kampanjer kampanjar dialog kompetanse tillit tilliten relasjoner relasjonar \
         kultur medvit medvitet bevissthet bevisstheten forståelse forståing",
        "measures measure efforts effort policies tools activities methods actions initiatives action cooperation \
         programmes legislation frameworks mechanisms procedures awareness trust knowledge \
         partnerships collaboration dialogue",
    ),
    (
        C::Vague,
        0,
        "god gode godt bra bedre betre best beste økt økte auka auke_trivsel styrket styrka styrking styrke styrker \
         styrkar forbedret forbedrede forbetra betydelig betydelige betydeleg betydelege vesentlig vesentlige \
         vesentleg vesentlege bærekraftig bærekraftige berekraftig berekraftige trygg trygge trygt tryggere tryggare \
         helhetlig helhetlige heilskapleg heilskaplege hensiktsmessig hensiktsmessige formålstenleg formålstenlege \
         føremålstenleg føremålstenlege effektiv effektive effektivt mer meir flere fleire flest_mulig flest_mogleg \
         flest mange mangfoldig mangfoldige mangfaldig mangfaldige fremme fremja fremje fremmer bidra_til bidrar_til \
         bidra arbeide_for arbeid_for jobbe_for jobber_for jobbe_med legge_til_rette leggje_til_rette \
         legges_til_rette legg_til_rette leggast_til_rette lagt_til_rette tilrettelegge tilretteleggje følge_opp \
         følgje_opp utvikle utvikla støtte stimulere sikre sikra tilstrekkelig tilstrekkelige tilstrekkeleg \
         tilstrekkelege nødvendig nødvendige naudsynt naudsynte attraktiv attraktive levende levande inkluderende \
         inkluderande moderne innovativ innovative innovativt ledende leiande verdensledende verdsleiande \
         foregangskommune føregangskommune særlig_vekt særleg_vekt i_størst_mulig_grad i_større_grad \
         i_størst_mogleg_grad så_langt_som_mulig så_langt_det_er_mulig så_langt_råd_er så_langt_som_mogleg gradvis \
         snarest på_sikt langsiktig langsiktige pålitelig pålitelige påliteleg pålitelege overkommelig overkommelige \
         overkommeleg rimelig rimelige rimeleg rimelege kvalitet av_høy_kvalitet høy høye høg høge høyt høgt lav låg \
         lave låge bedre_kvalitet solid solide robust robuste kraftfull kraftfulle aktiv aktivt aktive sentral \
         sentrale viktig viktige relevant relevante tydelig tydelige tydeleg tydelege passende passande egnet eigna \
         integrere grøn_omstilling grønn_omstilling grøn grønn grønne grøne grønt sunn sunne sunt ansvarlig \
         ansvarlige ansvarleg ansvarlege negativ negative positiv positive lenger lengst lengst_mulig lengst_mogleg \
         så_lenge_som_mulig så_lenge_som_mogleg monaleg monalege merkbar merkbart merkbare brukervennlig \
         brukervennlege brukarvenleg brukarvennleg miljøvennlig miljøvennlige miljøvenleg miljøvenlege rimeligere \
         rimelegare billigere billegare strengere strengare høyere høgare lavere lågare større bredere breiare \
         tettere tettare variert varierte raus rause nyskapende nyskapande framtidsrettet framtidsretta \
         fremtidsrettet pådriver pådrivar pådrivarar forsvarlig forsvarleg forsvarlege nok kompetent kompetente \
         reell reelt systematisk systematiske målrettet målretta jevnlig jamleg jamlege jevnlige meningsfull \
         meningsfulle meiningsfull meiningsfulle meiningsfylt verdig verdige vennlig venleg vakker vakre spennende \
         spennande kjekkere kjekkare koselig koseleg koselige hyggelig hyggeleg handlingsrom vekst \
         representativt_utvalg representativt_utval plass_til_alle lettere lettare vurdere vurder vurderes vurderast \
         prøve_å prøva_å forsøke_å søke_å styrkje styrkjer styrkast styrkes styrkja forbedre forbedres forbetre \
         betrast bedres trives trivst arbeider_for arbeidar_for arbeidd_for arbeidast_for arbeides_for jobb_for \
         jobbast_for stimuler stimulerer velfungerende velfungerande fungerende balansert balanserte slagkraftig \
         slagkraftige konkurransedyktig konkurransedyktige høykvalitets førsteklasses framoverlent offensiv \
         offensive proaktiv ryddig ryddige effektivisere lik_rett like_muligheter like_moglegheiter \
         optimal optimale optimalisere optimaliser~ maksimal minimer~ sterk sterke sterkere sterkare smart smarte \
         hevde_seg hevder_seg hevdar_seg ambisjon ambisjonar ambisiøs ambisiøse mest_mulig mest_mogleg \
         tilfredsstillende tilfredsstillande rettferdig rettferdige mindre færre raskere raskare enklere enklare \
         synlig synleg synlege synlige stabil stabile fleksibel fleksible likeverdig likeverdige tilpasset tilpassa \
         tilpassede trivsel livskvalitet kraftig noe noko litt",
        "sustainable promote promotes promoting enhance enhanced enhancing substantial substantially strengthen \
         strengthened strengthening strengthens effective effectively significant significantly affordable support \
         supports supporting appropriate adequate sufficient efficient efficiently efficiency better improve \
         improved improving improvement increased inclusive responsive participatory representative accountable \
         legitimate safe secure quality good modern reliable resilient relevant timely proper positive adverse \
         harmful meaningful decent productive full fully encourage encouraging foster facilitate contribute_to \
         work_towards special_attention sound integrate as_appropriate where_possible as_far_as_possible certain \
         equal_access equal_opportunity greatest maximis~ minimis~ minimiz~ maximiz~ optimis~ optimiz~ extreme \
         inefficient sensitive stability recognize recognise value capacity progressively endeavour reasonable \
         attractive vibrant innovative leading world-leading world-class state-of-the-art robust strong stronger \
         high high-quality low easy easier simple simpler user-friendly flexible more many several few fewer various \
         active actively considerable considerably well-being wellbeing healthy welcoming thriving lasting green \
         as_possible healthier safer closer",
    ),
    (
        C::Comparative,
        1,
        "flere fleire mer meir bedre betre høyere høgare økt økte auka større oftere oftare tryggere tryggare \
         raskere raskare sterkere sterkare lengre lenger lengere styrket styrka forbedret forbetra mer_enn sunnere \
         sunnare grønnere enklere enklare bedret betra tettere tettare fler hyppigere hyppigare",
        "more better higher increased larger greater safer faster stronger longer improved enhanced strengthened \
         healthier closer easier simpler",
    ),
    (
        C::Comparative,
        -1,
        "færre mindre lavere lågare redusert reduserte kortere kortare sjeldnere sjeldnare senket minsket minska \
         svakere nedgang reduksjon",
        "fewer less lower reduced shorter smaller decreased reduction",
    ),
    (
        C::Means,
        0,
        "gjennom ved_å ved_hjelp_av med_hjelp_av via ved_bruk_av ved_hjelp med_midler_fra med_midlar_frå \
         finansiert_av finansiert_gjennom blant_annet_ved mellom_anna_ved i_samarbeid_med basert_på ved_systematisk \
         ved_tett_samarbeid med_en_årlig med_ei_årleg innenfor_budsjettet innanfor_budsjettet innenfor_rammen \
         innanfor_ramma innenfor_en_ramme innanfor_ei_ramme innenfor_et_budsjett innanfor_eit_budsjett \
         med_et_budsjett med_eit_budsjett totalbudsjett med_støtte_fra med_støtte_frå med_tilskudd_fra \
         med_tilskot_frå med_midler_frå med_en_kostnadsramme med_ei_kostnadsramme ved_at",
        "through by_means_of via by_using with_the_help_of with_support_from funded_by financed_by including_by \
         by_way_of in_cooperation_with in_collaboration_with in_partnership_with using",
    ),
    (
        C::Purpose,
        0,
        "for_å slik_at for_at sånn_at i_tråd_med i_samsvar_med med_sikte_på med_mål_om_å med_formål_å med_føremål_å \
         i_henhold_til i_høve_til_lova etter_lova_om med_det_formål som_ledd_i som_lekk_i jf jfr jamfør av_omsyn_til \
         av_hensyn_til med_tanke_på dermed som_en_del_av som_ein_del_av så_at i_tråd_med_målet så",
        "in_order_to so_that in_accordance_with in_line_with with_a_view_to so_as_to as_part_of consistent_with \
         for_the_purpose_of thereby thus for_the_promotion_of as_agreed pursuant_to so",
    ),
    (C::And, 0, "og samt", "and"),
    (C::Relative, 0, "som der hvor kor hvis dersom at", "which who that where whose if"),
    (
        C::Universal,
        0,
        "alle samtlige samtlege ingen hele heile full fullt helt heilt hver_eneste kvar_einaste ingen_skal",
        "all every no_one nobody none no universal everyone entire entirely full fully completely",
    ),
    (
        C::Free,
        0,
        "nullutslipp nullutslepp nullvekst utfasing utfases klimanøytral klimanøytrale klimanøytralt karbonnøytral \
         karbonnøytrale karbonnøytralt energinøytral energinøytrale tilgjengelig_for_alle tilgjengeleg_for_alle \
         universelt_utformet universelt_utforma universelt_utformede avviklet avvikla utryddet utrydda avskaffet \
         avskaffa faset_ut fasa_ut forbudt forbode forbud_mot forbod_mot full_stans full_stopp netto_tilflytting \
         nettotilflytting netto_innflytting nettoinnflytting netto_tilflytning netto_null",
        "emission-free carbon-neutral climate-neutral zero-emission fossil-free plastic-free smoke-free car-free \
         debt-free barrier-free eradicated abolished phased_out accessible_to_all carbon_neutral climate_neutral \
         universally_accessible drug-free emission smoke net_zero net-zero",
    ),
    // Ends that hold only where the goal commits to them: to what something costs, or how it stands to others.
    (
        C::Free,
        1,
        "uendra uendret uforandra uforandret gratis kostnadsfri kostnadsfrie kostnadsfritt vederlagsfri vederlagsfritt landsgjennomsnittet \
         landsgjennomsnitt landssnittet fylkesgjennomsnittet fylkessnittet kommunesnittet det_nasjonale_snittet \
         det_nasjonale_gjennomsnittet nasjonalt_snitt nasjonalt_gjennomsnitt på_dagens_nivå på_same_nivå_som \
         på_samme_nivå_som på_nivå_med på_linje_med rett_til krav_på samme_pris same_pris samme_tid_som same_tid_som \
         same_tid_og like_mange lik_lønn lik_løn likelønn likeløn budsjettbalanse i_balanse",
        "free_of_charge for_free national_average at_today's_level at_the_current_level on_a_par_with equal_pay",
    ),
    (
        C::Reference,
        0,
        "sammenlignet_med samanlikna_med sammenliknet_med samanlikna_mot sammenlignet_mot målt_mot sett_mot \
         sett_i_forhold_til rekna_frå regnet_fra regna_frå i_forhold_til i_høve_til målt_fra målt_frå mot_dagens \
         ut_fra_dagens utgangspunkt_i referanseåret basisåret med_utgangspunkt_i frå_nivået fra_nivået",
        "compared_to compared_with relative_to against versus vs as_against",
    ),
    (
        C::Reference,
        1,
        "frå_dagens_nivå fra_dagens_nivå dagens_nivå nullpunkt nullpunktmåling som_i_dag",
        "against_a_baseline from_a_baseline baseline from_current current_level current_levels from_today \
         today's_level today's_levels on_a_baseline",
    ),
    (
        C::Today,
        0,
        "i_dag idag dagens nå no nåværende noverande i_fjor året_før",
        "today current now currently present last_year",
    ),
    (C::Not, 0, "ikke ikkje ingen", "not no"),
];
