use super::table::roots;
use super::*;

fn stem(word: &str) -> String {
    tokens(word).first().map(|token| token.form.stem().to_owned()).unwrap_or_default()
}

fn finds(word: &str, other: &str) -> bool {
    tokens(word)[0].form.finds(&tokens(other)[0].form)
}

#[test]
fn bokmal_and_nynorsk_meet() {
    let kin = "samspill samspel samspillet|skole skule skolene skulane skular|deltaker deltakar deltakere deltakarane deltager \
        deltakelse deltaking|innbygger innbyggjar innbyggere innbyggjarane borgar borgarane borgere|ansatt tilsett ansatte \
        tilsette|veiledning rettleiing veileder rettleiar|erfaring røynsle erfaringer røynsler erfaringane|hovedmål \
        hovudmål|frivillig frivillige frivilligheit frivillighet|kafe kafé kafeen kafeane kaféer|møte møter møtene møta|prosjektleder \
        prosjektleiar prosjektlederne prosjektleiarane prosjektledere|løsning løysing løsninger løysingar|mulighet \
        moglegheit mulighetene moglegheitene|offentlig offentleg offentlige|trygghet tryggleik|ensomhet einsemd|tjeneste \
        teneste tjenestene tenestene|sykehjem sjukeheim|kilde kjelde|byggeplan byggjeplan|program programmet programma|utfordring \
        utfordringer utfordringar utfordringane|vedlikehold vedlikehald|virksomhet verksemd|ungdom ungdommer ungdommene \
        ungdomane|medvirkning medverknad|framtid fremtid|volunteer volunteers|activity activities|meeting meetings|forskning forsking";
    let mut apart = Vec::new();
    for kin in kin.split('|') {
        let stems: Vec<String> = kin.split_ascii_whitespace().map(stem).collect();
        if stems.iter().any(|stem| *stem != stems[0]) {
            apart.push(format!("{kin}: {stems:?}"));
        }
    }
    assert!(apart.is_empty(), "{}", apart.join("\n"));
}

#[test]
fn words_of_their_own_stay_apart() {
    for apart in "plan plass|bank baner|leder lærer|skole skog|møte møbel|kommune kommersiell|kultur tur|hus husk|frivillig fri|barn \
        bane|program progresjon|unge ungdom|ide idrett|aktiv aktor"
        .split('|')
    {
        let (one, other) = apart.split_once(' ').unwrap();
        assert_ne!(stem(one), stem(other.trim()), "{apart}");
    }
}

#[test]
fn longer_words_are_found_by_what_they_are_put_together_of() {
    for (word, other) in [
        ("prosjekt", "prosjektleder"),
        ("prosjekt", "prosjektleiarane"),
        ("møte", "møteplass"),
        ("møter", "møteplassen"),
        ("møte", "folkemøte"),
        ("plasser", "møteplassen"),
        ("skule", "barneskolen"),
        ("leiar", "prosjektledere"),
        ("klubb", "ungdomsklubben"),
        ("ungdom", "ungdomsklubben"),
        ("teneste", "helsetjenester"),
    ] {
        assert!(finds(word, other), "{word} finds {other}");
    }
    for (word, other) in
        [("baner", "bank"), ("turer", "kultur"), ("tur", "turlag"), ("møteplass", "møte"), ("ide", "idrett")]
    {
        assert!(!finds(word, other), "{word} finds {other}");
    }
}

#[test]
fn small_words_are_left_out_and_places_kept() {
    let text = "Vi vil at ÉN av naboane skal møte dei på «kaféen» kl. 18";
    let words: Vec<&str> = tokens(text).iter().map(|token| &text[token.span.clone()]).collect();
    assert_eq!(words, ["naboane", "møte", "kaféen", "kl", "18"]);
    assert!(tokens("og med the ikkje").is_empty());
    assert!(has_words("og") && !has_words(" – "));
}

#[test]
fn a_root_is_written_as_bokmal_has_it() {
    for (nynorsk, bokmal) in roots() {
        assert_ne!(nynorsk, bokmal);
    }
}

/// The index finds what reading every text finds.
#[test]
fn the_index_finds_as_reading_does() {
    let texts = [
        "Møteplassen i bydelen og folkemøta der",
        "Prosjektleiarane møtte skulen",
        "Skolehelsetjenesten for ungdom i ungdomsklubben",
        "Kultur, turar og turlag på kafé",
        "Bankar og banar",
        "",
    ];
    let holder = |number| Holder { number, in_heading: number == 0 };
    let index = WordIndex::of(texts.iter().enumerate().map(|(number, text)| (holder(number), *text)));
    let words = "møte møteplass skule ungdom klubb turer tur leder plasser prosjekt bane kafe teneste kultur folk x";
    for word in tokens(words) {
        let read: Vec<usize> = (0..texts.len())
            .filter(|number| tokens(texts[*number]).iter().any(|token| word.form.finds(&token.form)))
            .collect();
        let found = index.holders(&index.found_by(&word.form));
        let found: Vec<usize> = found.iter().map(|holder| holder.number).collect();
        assert_eq!(found, read, "{:?}", word.form);
    }
    let parts = tokens("ungdomsklubb")[0].form.parts();
    let parts: Vec<&str> = parts.iter().filter(|part| !index.kin_of(part).is_empty()).map(Form::stem).collect();
    assert_eq!(parts, ["ungdom"]);
    let bydel = &tokens("bydelen")[0].form;
    assert_eq!(index.holders(&index.kin_of(bydel)), [holder(0)]);
    assert_eq!(index.place_of(bydel).map(|place| vec![place]), Some(index.kin_of(bydel)));
    assert_eq!(index.place_of(&tokens("skule")[0].form), index.place_of(&tokens("skole")[0].form));
}
