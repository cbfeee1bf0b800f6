//! What holds for every picture.

use std::fs;
use std::path::{Path, PathBuf};

pub(crate) fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

pub(crate) fn compare(name: &str, drawn: &str) {
    let path = root().join("tests/golden").join(name);
    if std::env::var_os("BLESS").is_some() {
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(&path, drawn).unwrap();
    }
    let known = fs::read_to_string(&path).unwrap_or_default();
    assert!(known == drawn, "{name} has changed: BLESS=1 writes it anew");
}

/// Writes a picture that is not kept into the folder that `LOOK` names, so that somebody can look at it.
pub(crate) fn look_at(name: &str, drawn: &str) {
    if let Some(folder) = std::env::var_os("LOOK") {
        fs::write(Path::new(&folder).join(name), drawn).unwrap();
    }
}

/// Whether every number of a page lies on it, and every text with its width.
pub(crate) fn expect_on_page(name: &str, svg: &str) {
    let page = roxmltree::Document::parse(svg).unwrap_or_else(|fault| panic!("{name}: {fault}"));
    let number = |node: &roxmltree::Node<'_, '_>, key: &str| {
        node.attribute(key).map_or(0.0, |text| text.parse::<f64>().unwrap())
    };
    let root = page.root_element();
    let [_, _, width, height] =
        root.attribute("viewBox").unwrap().split(' ').map(|side| side.parse::<f64>().unwrap()).collect::<Vec<_>>()[..]
    else {
        panic!()
    };
    for node in page.descendants().filter(roxmltree::Node::is_element) {
        assert!(node.attribute("style").is_none() && node.tag_name().name() != "script", "{name}");
        let (x, y) = (number(&node, "x"), number(&node, "y"));
        let (left, right) = match (node.tag_name().name(), node.attribute("text-anchor")) {
            ("text", anchor) => {
                let length = number(&node, "textLength");
                let left = match anchor {
                    None => x,
                    Some("middle") => x - length / 2.0,
                    _ => x - length,
                };
                (left, left + length)
            }
            _ => (x, x + if node == root { 0.0 } else { number(&node, "width") }),
        };
        let text = node.text().unwrap_or_default();
        assert!(left >= 0.0 && right <= width && y >= 0.0 && y <= height, "{name}: {left} to {right} at {y}: {text}");
    }
    for path in page.descendants().filter_map(|node| node.attribute("d")) {
        let numbers = path.split(|c: char| !c.is_ascii_digit() && c != '-').filter(|text| !text.is_empty());
        let numbers: Vec<f64> = numbers.map(|text| text.parse().unwrap()).collect();
        for point in numbers.chunks(2) {
            assert!(point[0] >= 0.0 && point[0] <= width && point[1] >= 0.0 && point[1] <= height, "{name}: {path}");
        }
    }
}

/// Whether two texts that are drawn lie over each other.
pub(crate) fn expect_texts_apart(name: &str, svg: &str) {
    let page = roxmltree::Document::parse(svg).unwrap();
    let number = |node: &roxmltree::Node<'_, '_>, key: &str| node.attribute(key).unwrap().parse::<f64>().unwrap();
    let texts: Vec<_> =
        page.descendants().filter(|node| node.has_tag_name(("http://www.w3.org/2000/svg", "text"))).collect();
    let frame = |node: &roxmltree::Node<'_, '_>| {
        let (x, y, length, size) =
            (number(node, "x"), number(node, "y"), number(node, "textLength"), number(node, "font-size"));
        let left = match node.attribute("text-anchor") {
            None => x,
            Some("middle") => x - length / 2.0,
            _ => x - length,
        };
        [left, left + length, y - size * 0.7, y + size * 0.1]
    };
    for (place, one) in texts.iter().enumerate() {
        for other in &texts[place + 1..] {
            let (a, b) = (frame(one), frame(other));
            let is_apart = a[1] <= b[0] || b[1] <= a[0] || a[3] <= b[2] || b[3] <= a[2];
            assert!(is_apart, "{name}: {:?} and {:?}", one.text(), other.text());
        }
    }
}

/// Whether those who do not see a picture are told of lists of items, each with its name.
pub(crate) fn expect_lists(name: &str, svg: &str) {
    let page = roxmltree::Document::parse(svg).unwrap();
    // What is an image hides all that it holds.
    assert_eq!(page.root_element().attribute("role"), Some("graphics-document"), "{name}");
    let has_role = |node: &roxmltree::Node<'_, '_>, role: &str| node.attribute("role") == Some(role);
    for item in page.descendants().filter(|node| has_role(node, "listitem")) {
        let title = item
            .first_element_child()
            .filter(|title| title.has_tag_name(("http://www.w3.org/2000/svg", "title")))
            .unwrap();
        assert!(!title.text().unwrap_or_default().is_empty(), "{name}");
        assert!(item.parent_element().is_some_and(|list| has_role(&list, "list")), "{name}");
    }
    let lists: Vec<_> = page.descendants().filter(|node| has_role(node, "list")).collect();
    assert!(lists.iter().all(|list| list.children().any(|item| has_role(&item, "listitem"))), "{name}");
}
