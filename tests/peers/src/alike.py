"""What scikit-learn says of which texts are alike, and how long it takes, for `alike.rs` to be held against.

Is sent a line of JSON: the texts, the features of each, and the least likeness. Prints the pairs that are alike by the
features, with how much, as one line of JSON. Then, for each line it is sent, prints how many seconds it takes: first by
the features that it is given, then by the words that it finds itself.
"""

import json
import sys
from collections.abc import Callable
from time import perf_counter

from sklearn.feature_extraction.text import TfidfVectorizer

BLOCK = 1000


def given(features: list[str]) -> list[str]:
    return features


def pairs(documents: list, vectorizer: TfidfVectorizer, least: float) -> list[tuple[int, int, float]]:
    """Every pair, by a product of all rows and those before them; block by block, as not all fits into memory."""
    rows = vectorizer.fit_transform(documents)
    found = []
    for first in range(0, rows.shape[0], BLOCK):
        block = rows[first : first + BLOCK]
        products = (block @ rows[: first + BLOCK].T).tocoo()
        is_alike = (products.data >= least) & (products.col < products.row + first)
        alike = zip(products.col[is_alike], products.row[is_alike] + first, products.data[is_alike], strict=True)
        found.extend((int(one), int(other), float(how)) for one, other, how in alike)
    return sorted(found)


def seconds(call: Callable[[], object]) -> float:
    start = perf_counter()
    call()
    return perf_counter() - start


question = json.loads(sys.stdin.readline())
texts, features, least = question["texts"], question["features"], question["least"]


def by_features(least: float) -> list[tuple[int, int, float]]:
    return pairs(features, TfidfVectorizer(analyzer=given), least)


def by_words(least: float) -> list[tuple[int, int, float]]:
    return pairs(texts, TfidfVectorizer(), least)


# A little less than is asked for, so that it can be told what lies on the border.
print(json.dumps(by_features(least - 0.01)), flush=True)
for _ in sys.stdin:
    print(seconds(lambda: by_features(least)), seconds(lambda: by_words(least)), flush=True)
