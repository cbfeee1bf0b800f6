//! How wide texts are, so that they can be broken into lines before anybody has a font.
//!
//! Widths are those of Helvetica and Arial, in thousandths of the size. Every text is drawn with its width, so that
//! other fonts take no more room.

/// How a text is drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Font {
    pub(super) size: i64,
    pub(super) is_bold: bool,
    pub(super) is_italic: bool,
    pub(super) colour: &'static str,
    pub(super) anchor: Anchor,
}

/// Which end of a text stands at its place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Anchor {
    Start,
    Middle,
    End,
}

impl Font {
    pub(super) const fn plain(size: i64, colour: &'static str) -> Self {
        Self { size, is_bold: false, is_italic: false, colour, anchor: Anchor::Start }
    }

    pub(super) const fn bold(self) -> Self {
        Self { is_bold: true, ..self }
    }

    pub(super) const fn italic(self) -> Self {
        Self { is_italic: true, ..self }
    }

    pub(super) const fn at(self, anchor: Anchor) -> Self {
        Self { anchor, ..self }
    }

    /// How wide a text is, in tenths.
    pub(super) fn tenths(self, text: &str) -> i64 {
        let thousandths: i64 = text.chars().map(|c| self.of_char(c)).sum();
        thousandths * self.size / 100
    }

    /// How wide a text is, rounded up.
    pub(super) fn width(self, text: &str) -> i64 {
        (self.tenths(text) + 9) / 10
    }

    fn of_char(self, c: char) -> i64 {
        let plain = of_char(c);
        if self.is_bold { plain * 107 / 100 } else { plain }
    }
}

/// From the space to the tilde.
const ASCII: [i64; 95] = [
    278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556, 556, 556,
    556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833,
    722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556, 333, 556, 556, 500, 556,
    556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334,
    260, 334, 584,
];

fn of_char(c: char) -> i64 {
    let place = u32::from(c).checked_sub(32).and_then(|place| usize::try_from(place).ok());
    if let Some(width) = place.and_then(|place| ASCII.get(place)) {
        return *width;
    }
    match c {
        '\u{a0}' | '·' | 'ŧ' => 278,
        '\u{300}'..='\u{36f}' => 0,
        'æ' => 889,
        'Æ' | '…' | '—' | '→' => 1000,
        'Ø' | 'Ö' => 778,
        'ø' => 611,
        '“' | '”' | '„' => 333,
        'š' | 'č' | 'ž' => 500,
        'à'..='å' | 'è'..='ë' | 'ò'..='ö' | 'ù'..='ü' | '–' | '«' | '»' => 556,
        'À'..='Å' | 'È'..='Ë' => 667,
        '\u{2000}'..='\u{206f}' => 600,
        c if u32::from(c) < 0x1100 => 750,
        _ => 1050,
    }
}

/// A text in lines.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Lines {
    pub(super) lines: Vec<String>,
    /// Whether some of it is left out, and … stands where it was.
    pub(super) is_cut: bool,
}

impl Lines {
    /// How many lines they are.
    pub(super) fn count(&self) -> i64 {
        super::long(self.lines.len())
    }
}

/// Breaks a text into lines that are no wider than this; past so many, the rest is left out.
pub(super) fn lines(text: &str, font: Font, width: i64, at_most: i64) -> Lines {
    let at_most = usize::try_from(at_most).unwrap_or(0);
    let mut broken = Lines::default();
    let mut line = String::new();
    let is_space = |c: char| c.is_whitespace() && c != '\u{a0}';
    for word in text.split(is_space).filter(|word| !word.is_empty()) {
        for piece in pieces(word, font, width) {
            let longer = if line.is_empty() { piece.clone() } else { format!("{line} {piece}") };
            if line.is_empty() || font.width(&longer) <= width {
                line = longer;
            } else {
                broken.lines.push(std::mem::replace(&mut line, piece));
            }
        }
        if broken.lines.len() > at_most {
            break;
        }
    }
    broken.lines.extend(Some(line).filter(|line| !line.is_empty()));
    if broken.lines.len() > at_most {
        broken.lines.truncate(at_most);
        broken.is_cut = true;
        if let Some(last) = broken.lines.last_mut() {
            *last = cut(last, font, width);
        }
    }
    broken
}

/// The same lines, as even in width as they can be without becoming more.
pub(super) fn even_lines(text: &str, font: Font, width: i64, at_most: i64) -> Lines {
    let widest = lines(text, font, width, at_most);
    let count = widest.lines.len();
    if count < 2 || widest.is_cut {
        return widest;
    }
    let narrower = (1..=12).map(|step| lines(text, font, width * (16 - step) / 16, at_most));
    let as_few = narrower.take_while(|narrower| narrower.lines.len() == count && !narrower.is_cut);
    as_few.last().unwrap_or(widest)
}

/// A word in as many pieces as it takes for each to be no wider than a line; most often one.
fn pieces(word: &str, font: Font, width: i64) -> Vec<String> {
    if font.width(word) <= width {
        return vec![word.to_owned()];
    }
    let mut pieces = vec![String::new()];
    let width = width - font.width("-");
    for c in word.chars() {
        if let Some(piece) = pieces.last_mut() {
            let so_far = font.width(piece) + font.width(c.encode_utf8(&mut [0; 4]));
            if piece.is_empty() || so_far <= width {
                piece.push(c);
                continue;
            }
        }
        if let Some(piece) = pieces.last_mut() {
            piece.push('-');
        }
        pieces.push(c.to_string());
    }
    pieces
}

/// As much of a line as there is room for beside the sign that something is left out.
pub(super) fn cut(line: &str, font: Font, width: i64) -> String {
    let mut kept = line.to_owned();
    while !kept.is_empty() && font.width(&kept) + font.width("…") > width {
        kept.pop();
    }
    format!("{}…", kept.trim_end_matches([' ', ',', '.', '–', '-']))
}

#[cfg(test)]
mod tests {
    use super::*;

    const FONT: Font = Font::plain(10, "#000");

    #[test]
    fn widths_are_those_of_the_font() {
        assert_eq!(FONT.tenths("Hallo"), 7 * 10 + 2 + 55 + 22 + 22 + 55 + 1);
        assert!(FONT.bold().width("Hallo") > FONT.width("Hallo"));
        assert_eq!(FONT.width(""), 0);
    }

    #[test]
    fn lines_keep_within_their_width_and_words_whole_where_they_can() {
        let broken = lines("Hallen er åpen to kvelder i uka", FONT, 60, 9);
        assert_eq!(broken.lines, ["Hallen er", "åpen to", "kvelder i uka"]);
        assert!(!broken.is_cut);
        let long = lines("Menneskerettighetsorganisasjonene", FONT, 60, 9);
        assert!(long.lines.len() > 1 && long.lines.iter().all(|line| FONT.width(line) <= 60), "{long:?}");
        assert_eq!(long.lines.concat().replace('-', ""), "Menneskerettighetsorganisasjonene");
    }

    #[test]
    fn what_there_is_no_room_for_is_left_out_with_a_sign() {
        let broken = lines("Hallen er åpen to kvelder i uka", FONT, 60, 2);
        assert_eq!(broken.lines, ["Hallen er", "åpen to…"]);
        assert!(broken.is_cut);
        assert_eq!(lines("", FONT, 60, 2), Lines::default());
    }
}
