//! Whatever the text, there is an answer, it is JSON, and asking again gives the same.
#![no_main]

use libfuzzer_sys::fuzz_target;
use samspill::wire::call;

fuzz_target!(|data: &[u8]| {
    let Ok(text) = std::str::from_utf8(data) else { return };
    for context in [r#"{"today":"2026-11-21"}"#, r#"{"today":"2026-11-21","lang":"nn","gate":"completion","limits":{"findings":2}}"#] {
        let answer = call("checkIdeaNote", text, context);
        let parsed: serde_json::Value = serde_json::from_str(&answer).expect("an answer is JSON");
        assert!(parsed.get("report").is_some(), "{answer}");
        assert_eq!(call("checkIdeaNote", text, context), answer);
        let answer = call("checkDossier", text, context);
        assert!(answer.starts_with(r#"{"report":"#), "{answer}");
        let page = call("report", text, context);
        serde_json::from_str::<serde_json::Value>(&page).expect("a page is JSON");
        assert!(page.starts_with(r#"{"page":"#), "{page}");
    }
    // The same text as a context is answered too: mostly with a misuse.
    call("checkIdeaNote", "{}", text);
});
