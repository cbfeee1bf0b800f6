"""What stands above the columns of tables about a portfolio, in the words of its papers."""

HEADINGS: dict[str, tuple[str, str, str]] = {
    "about": ("Hva det gjelder", "Kva det gjeld", "What it is about"),
    "adviceKind": ("Råd", "Råd", "Advice"),
    "against": ("Taler imot", "Talar imot", "Speaks against"),
    "approach": ("Hovedgrep", "Hovudgrep", "Strategic approach"),
    "awaitedCode": ("Venter på (prosjektkode)", "Ventar på (prosjektkode)", "Waits for (project code)"),
    "awaitedTitle": ("Venter på (tittel)", "Ventar på (tittel)", "Waits for (title)"),
    "certain": ("Sikkert", "Sikkert", "Certain"),
    "change": ("Hva som er endret", "Kva som er endra", "What has changed"),
    "code": ("Prosjektkode", "Prosjektkode", "Project code"),
    "date": ("Dato", "Dato", "Date"),
    "facts": ("Det vi vet", "Det vi veit", "What we know"),
    "first": ("Første dag", "Første dag", "First day"),
    "from": ("Før", "Før", "Before"),
    "given": ("Råd fra forumet", "Råd frå forumet", "Advice from the forum"),
    "grounds": ("Derfor spør vi", "Difor spør vi", "Why we ask"),
    "inFavour": ("Taler også for en endring", "Talar òg for ei endring", "Also speaks for a change"),
    "lag": ("Arbeidsdager imellom", "Arbeidsdagar imellom", "Working days in between"),
    "last": ("Siste dag", "Siste dag", "Last day"),
    "mainGoal": ("Hovedmål", "Hovudmål", "Main goal"),
    "misses": ("Rekker ikke lenger", "Rekk ikkje lenger", "No longer in time for"),
    "perMille": ("Like ord (promille)", "Like ord (promille)", "Alike in words (per mille)"),
    "question": ("Spørsmål", "Spørsmål", "Question"),
    "shared": ("Det de har felles", "Det dei har felles", "What they share"),
    "support": ("Støtte", "Støtte", "Support"),
    "title": ("Tittel", "Tittel", "Title"),
    "to": ("Nå", "No", "Now"),
    "unknown": ("Det vi ikke vet", "Det vi ikkje veit", "What we do not know"),
    "what": ("Hvem eller hva", "Kven eller kva", "Who or what"),
    "whatHappens": ("Hva som skjer", "Kva som skjer", "What happens"),
    "whatToKnow": ("Dette bør dere vite", "Dette bør de vite", "What you should know"),
    "wording": ("Ordlyd", "Ordlyd", "Wording"),
}


def heading(code: str, lang: str) -> str:
    """Give what stands above a column in a language; a further one falls back to bokmål."""
    # What has no words is for programs, and keeps its code.
    words = HEADINGS.get(code, (code, code, code))
    return words[("nb", "nn", "en").index(lang) if lang in ("nn", "en") else 0]
