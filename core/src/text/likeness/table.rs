//! What bokmål and nynorsk spell in two ways, endings, and words that say nothing by themselves.

use std::sync::LazyLock;

use crate::value::sort_by;

/// Nynorsk and bokmål, or two ways of spelling within one, wherever they stand in a word.
const ROOTS: &str = "\
    auk:øk arbeidsgjev:arbeidsgiv borgar:innbygg borger:innbygg born:barn bostedsløs:boligløs bustad:bolig byrj:begynn \
    deltag:deltak draum:drøm eigar:eier einsam:ensom einsemd:ensomhet einskild:enkelt einsleg:enslig \
    eining:enhet fleir:fler foreining:forening fråfall:frafall fråvær:fravær fram:frem friviljug:frivillig \
    føremål:formål gjev:giv grønn:grøn gåv:gav hald:hold haust:høst heil:hel heilskap:helhet heim:hjem heime:hjemme høg:høy \
    hovud:hoved høyring:høring kjeld:kild kjærleik:kjærlighet kkj:kk køyr:kjør ggj:gg lgj:lg laus:løs \
    leiar:leder leiing:ledelse leik:lek løys:løs løysing:løsning låg:lav mangfald:mangfold meistr:mestr mogleg:mulig \
    månad:måned naud:nød ngj:ng nkj:nk nøgd:fornøyd oppgåv:oppgav påverk:påvirk medverk:medvirk medverknad:medvirkning rettlei:veiled rkj:rk \
    røynd:virkelighet røynsl:erfar saman:sammen samspel:samspill sjuk:syk sjølv:selv skilnad:forskjell skul:skol \
    skilje:skille sommar:sommer stad:sted spel:spill styresmakt:myndighet tenest:tjenest tilbod:tilbud \
    tilset:ansett tilsett:ansatt tilskot:tilskudd tryggleik:trygghet vaks:voks vatn:vann veg:vei veka:uka \
    vegleiing:veiledning veke:uke verknad:virkning verksemd:virksomhet verkstad:verksted vidare:videre ynskj:ønsk \
    økj:øk";

/// Endings, each with how many letters must be left; the longest first of those that end alike.
pub(super) const ENDINGS: &[(&str, usize)] = &[
    ("ane", 3),
    ("ene", 3),
    ("erne", 3),
    ("ne", 5),
    ("else", 3),
    ("heit", 3),
    ("het", 3),
    ("leik", 3),
    ("ning", 4),
    ("ing", 3),
    ("ies", 4),
    ("en", 3),
    ("et", 3),
    ("ar", 3),
    ("er", 3),
    ("ast", 4),
    ("a", 3),
    ("e", 3),
    ("y", 4),
    ("s", 4),
];

/// Words that say nothing by themselves, in bokmål, nynorsk and English.
const SMALL: &str = "\
    a about after all alle allereie allerede alt also am an and andre annan annen annet anna any are as at av \
    be because been before begge being ble blei blir bli blitt both bra bare berre but by både can could \
    da dag deg dei deim deira den denne der dere deres desse det dette di did din disse ditt do does du då \
    each eg egen ei eigen ein eit eitt eller en enda enn enno ennå er et etter every \
    fekk fikk fleire flere for fordi fra from frå fått får før få \
    ga gav gir gi gje gjev gjer gjere gjorde gjort gjør gjøre gjennom god gode godt good got går gått gå \
    ha hadde han has hans har hatt have having he her here hers hjå ho hos hun hva hvem hver hvert hvilke hvilken \
    hvilket hvis hvor hvordan hvorfor \
    i if igjen ikke ikkje im in ingen inn inne innen innan into is it its \
    ja jeg just kan kjem kom komme kommer korleis kor kva kvar kvart kven kvifor ku kunne \
    la lage laga laget lik like litt ligg ligger \
    ny nye nytt new newer \
    man mange me med meg meir mellom men mens mer mest mi min mitt more most mot mye mykje my må måtte \
    ned nei nesten no noe noen noka nokon nokre noko not nok now når nå \
    of og også on only or oss other our out over om opp \
    på she should siden sidan sin sine sitt sjå skal skulle slik slike so som some står så såg seg se sei seier ser si sier \
    ta tar tek tatt than that the their them then there these they this those til tidleg tidlig to too \
    um under up ut ute uten utan us \
    var vart vere vært vår våre vårt ved vi vil ville vore være very was we were what when where which while who why \
    will with would you your å ått åt";

/// A root as nynorsk spells it, and how it is spelt here.
type Root = (&'static str, &'static str);

static SORTED_ROOTS: LazyLock<Vec<Root>> = LazyLock::new(|| {
    let mut roots: Vec<Root> = ROOTS.split_ascii_whitespace().filter_map(|root| root.split_once(':')).collect();
    sort_by(&mut roots, Ord::cmp);
    roots
});

static SORTED_SMALL: LazyLock<Vec<&'static str>> = LazyLock::new(|| {
    let mut words: Vec<&'static str> = SMALL.split_ascii_whitespace().collect();
    sort_by(&mut words, Ord::cmp);
    words
});

/// Marks of the first two bytes of all roots: most words have none of them anywhere, which is seen at once.
static BEGINNINGS: LazyLock<[u64; 16]> = LazyLock::new(|| {
    let mut marks = [0; 16];
    for (word, bit) in SORTED_ROOTS.iter().filter_map(|(root, _)| beginning(root)) {
        if let Some(mark) = marks.get_mut(word) {
            *mark |= bit;
        }
    }
    marks
});

/// Where the first two bytes of a word are marked.
fn beginning(word: &str) -> Option<(usize, u64)> {
    let [first, second, ..] = word.as_bytes() else { return None };
    let number = usize::from(*first).wrapping_mul(33) ^ usize::from(*second);
    Some(((number >> 6) & 15, 1 << (number & 63)))
}

/// The longest root that a word begins with: how many bytes it takes, and what stands instead.
pub(super) fn root_at(word: &str) -> Option<(usize, &'static str)> {
    let (place, bit) = beginning(word)?;
    if BEGINNINGS.get(place)? & bit == 0 {
        return None;
    }
    let roots = SORTED_ROOTS.as_slice();
    // A root that the word begins with comes before it in the alphabet, and the longest comes last.
    let behind = roots.partition_point(|(root, _)| *root <= word);
    let first = word.chars().next()?;
    let near = roots.get(..behind)?.iter().rev().take_while(|(root, _)| root.starts_with(first));
    near.into_iter().find(|(root, _)| word.starts_with(root)).map(|(root, instead)| (root.len(), *instead))
}

/// Whether a word says nothing by itself.
pub(super) fn is_small(word: &str) -> bool {
    SORTED_SMALL.binary_search(&word).is_ok()
}

#[cfg(all(test, feature = "network"))]
pub(super) fn roots() -> Vec<Root> {
    SORTED_ROOTS.clone()
}
