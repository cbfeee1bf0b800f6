//! What the fields of an area programme are called.

use crate::model::labels::document_labels;

document_labels! { AREA_PROGRAMME:
    "area" "Område", "Område", "Area";
        "Bydelen, bygda eller kommunene som områdeprogrammet gjelder for.",
        "Bydelen, bygda eller kommunane som områdeprogrammet gjeld for.",
        "The district, village or municipalities that the area programme is for.";
    "period" "Periode", "Periode", "Period";
        "Når områdeprogrammet begynner og slutter.",
        "Når områdeprogrammet byrjar og sluttar.",
        "When the area programme begins and ends.";
    "vision" "Visjon", "Visjon", "Vision";
        "Bildet av framtida som alle arbeider mot.",
        "Biletet av framtida som alle arbeider mot.",
        "The picture of the future that all work towards.";
    "mainGoals" "Hovedmål", "Hovudmål", "Main goals";
        "Hovedmålene slik de er vedtatt.",
        "Hovudmåla slik dei er vedtekne.",
        "The main goals as they were adopted.";
    "strategicApproaches" "Strategiske hovedgrep", "Strategiske hovudgrep", "Strategic approaches";
        "Hovedgrepene slik de er vedtatt.",
        "Hovudgrepa slik dei er vedtekne.",
        "The strategic approaches as they were adopted.";
    "grounds" "Bygger på", "Byggjer på", "Builds on";
        "Dokumentene som områdeprogrammet bygger på, for eksempel statusdokumentet.",
        "Dokumenta som områdeprogrammet byggjer på, til dømes statusdokumentet.",
        "The documents that the area programme builds on, such as the status document.";
}
