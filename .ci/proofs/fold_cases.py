"""Takes the cases out of peers' own tests and prints them for FoldPeerTests: peer, fold, input and expected, by tabs.

Nothing of the peers is run: Python is read by ast, TypeScript and tables by their shape. What cannot apply (options that
leave letters out, phonemes, positions in a text, coordinates) is counted only.
"""

import ast
import csv
import json
import pathlib
import re
import sys

# What jaconv's functions do, as the fold that both sides must agree under; None where no fold of ours does it.
JACONV = {
    "hira2kata": "kana", "hira2hkata": "kana", "kata2hira": "kana", "h2z": "kana", "z2h": "kana", "normalize": "kana",
    "enlarge_smallkana": "kana", "kana2alphabet": "romaji", "kata2alphabet": "romaji", "alphabet2kana": "kana-of",
    "hiragana2julius": None,
}
HAS_KANA = re.compile("[ぁ-ゖァ-ヺ]")
IS_KANA = re.compile("^[ぁ-ゖァ-ヺーゝゞヽヾ 　]+$")
IS_LATIN = re.compile("^[A-Za-z' -]+$")


class Cases:
    """The rows of one peer and how many cases were left aside."""

    def __init__(self, peer):
        self.peer, self.rows, self.aside = peer, [], 0

    def add(self, fold, given, expected):
        if given and expected and "\t" not in given + expected and "\n" not in given + expected:
            self.rows.append((fold, given, expected))
        else:
            self.aside += 1

    def show(self):
        rows = list(dict.fromkeys(self.rows))
        for row in rows:
            print(self.peer, *row, sep="\t")
        print(f"{self.peer}: {len(rows)} cases apply, {self.aside} do not", file=sys.stderr)


def jaconv(folder):
    cases = Cases("jaconv")
    tree = ast.parse((folder / "test_jaconv.py").read_text(encoding="utf-8"))
    constants = {
        node.targets[0].id: ast.literal_eval(node.value) for node in tree.body
        if isinstance(node, ast.Assign) and isinstance(node.value, (ast.Constant, ast.Tuple))
    }
    for node in ast.walk(tree):
        if isinstance(node, ast.Compare) and isinstance(node.left, ast.Call):
            call, expected = node.left, node.comparators[0]
            plain = len(call.args) == 1 or getattr(call.func, "attr", "") == "normalize"
            texts = plain and not call.keywords and isinstance(call.args[0], ast.Constant)
            if not isinstance(call.func, ast.Attribute) or call.func.attr not in JACONV:
                continue
            fold = JACONV[call.func.attr] if texts and isinstance(expected, ast.Constant) else None
            if fold is None:
                cases.aside += 1
            elif fold == "kana-of":
                cases.add("romaji", expected.value, call.args[0].value)
            else:
                cases.add(fold, call.args[0].value, expected.value)
        elif isinstance(node, ast.Call) and getattr(node.func, "id", "") == "_compare":
            names = [getattr(argument, "id", None) for argument in node.args[1:]]
            for given, expected in zip(constants.get(names[0], ()), constants.get(names[1], ())):
                cases.add("kana", given, expected)
    return cases


def wanakana(folder):
    cases = Cases("WanaKana")
    tables = (folder / "test/helpers/conversionTables.js").read_text(encoding="utf-8")
    text = r"'((?:[^'\\]|\\.)*)'|\"((?:[^\"\\]|\\.)*)\""
    for first, second, third in re.findall(r"^\s*\[([^,\]]+), ([^,\]]+), ([^,\]]+)\],", tables, re.M):
        row = [item.strip()[1:-1].replace("\\'", "'") for item in (first, second, third)]
        kana = [item for item in row if HAS_KANA.search(item)]
        latin = [item for item in row if IS_LATIN.match(item)]
        for item in kana:
            if latin:
                cases.add("romaji", item, latin[0])
            else:
                cases.aside += 1
        if len(kana) == 2:
            cases.add("kana", kana[0], kana[1])
        if not kana:
            cases.aside += 1
    call = re.compile(rf"expect\((to\w+)\((?:{text})(, [^)]*)?\)\)\s*\.toBe\(\s*(?:{text})\s*\)")
    for path in sorted((folder / "test").rglob("*.test.js")):
        body = path.read_text(encoding="utf-8")
        cases.aside += body.count("expect(") - len(call.findall(body))
        for function, one, two, options, three, four in call.findall(body):
            given, expected = one or two, three or four
            if options:
                cases.aside += 1
            elif IS_KANA.match(given) and IS_KANA.match(expected):
                cases.add("kana", given, expected)
            elif IS_KANA.match(given) and IS_LATIN.match(expected):
                cases.add("romaji", given, expected)
            elif IS_LATIN.match(given) and IS_KANA.match(expected):
                cases.add("romaji", expected, given)
            else:
                cases.aside += 1
    return cases


def geolonia(folder):
    cases = Cases("Geolonia")
    with open(folder / "test/addresses/addresses.csv", encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            parts = [row[name] for name in ("都道府県", "市区町村", "町字", "番地号", "その他")]
            cases.add("address", row["住所"], "".join(parts))
    return cases


def in_windows_31j(text):
    try:
        return bool(text.encode("cp932"))
    except UnicodeEncodeError:
        return False


def itaiji(folder):
    """The literal cases of its tests, and every relation of its table with the evidence for it."""
    cases = Cases("itaiji-normalize")
    literal = r"[\"']([^\"'\\]+)[\"']"
    same = re.compile(rf"toMatchingKey\({literal}\)\.key\)\.toBe\((?:toMatchingKey\()?{literal}")
    reduced = re.compile(rf"reduce\({literal}\)\.unique\)\.toBe\({literal}")
    variant = re.compile(rf"isVariant\({literal}, {literal}\)\)\.toBe\((true|false)\)")
    for path in sorted((folder / "test").glob("*.ts")):
        body = path.read_text(encoding="utf-8")
        found = same.findall(body) + reduced.findall(body)
        variants = variant.findall(body)
        cases.aside += body.count("expect(") - len(found) - len(variants)
        for one, other in found:
            cases.add("kanji", one, other)
        for one, other, truth in variants:
            cases.add("kanji" if truth == "true" else "kanji-apart", one, other)
    table = (folder / "src/generated/tables.ts").read_text(encoding="utf-8")
    relations = json.loads(re.search(r"REDUCE_BY_UCS.*?JSON\.parse\('(.*?)'\)", table, re.S).group(1))
    for code, candidates in relations.items():
        for other, *_ in candidates:
            if other != code:
                one, two = chr(int(code, 16)), chr(int(other, 16))
                cases.add("kanji-table" if in_windows_31j(one + two) else "kanji-rare", one, two)
    return cases


def main():
    folder = pathlib.Path(sys.argv[1])
    for name, read in [
        ("jaconv", jaconv), ("WanaKana", wanakana), ("normalize-japanese-addresses", geolonia),
        ("itaiji-normalize", itaiji),
    ]:
        read(folder / name).show()


main()
