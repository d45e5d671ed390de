"""Links the applications of a world to its student records with Splink, and says how well: the yardstick for our cross-check.

    peer-splink.py STUDENTS.csv APPLICATIONS.jsonl

prints one JSON object. The input is folded first, as well as a careful user would (width, kana, forms of kanji, renamed
units, eras); the prior is the true one; both help the peer (`shinsa manual worlds`, section 7).
"""

import csv
import json
import logging
import re
import sys
import tempfile
import time
import unicodedata

import duckdb
import splink.comparison_level_library as level
import splink.comparison_library as compare
from splink import DuckDBAPI, Linker, SettingsCreator, block_on

UNKNOWN = re.compile("[〓■\ue000-\uf8ff]")
VARIANTS = str.maketrans(
    "髙﨑邊邉齋齊澤廣濵濱國櫻瀧惠德龍龜關眞榮壽條學豐黑增萬嶋實彌𠮷𣘺𡈽𠀋张刘陈杨赵孙马罗郑谢许邓冯吴叶伟静丽强军艳杰涛华刚红龙",
    "高崎辺辺斎斉沢広浜浜国桜滝恵徳竜亀関真栄寿条学豊黒増万島実弥吉橋土丈張劉陳楊趙孫馬羅鄭謝許鄧馮呉葉偉静麗強軍艶傑涛華剛紅竜")
SMALL = str.maketrans("ァィゥェォッャュョヂヅヴヲ", "アイウエオツヤユヨジズブオ")
# Unit names of the sample university that became others.
UNITS = {
    "外国語学校": "外国語学部", "商学部": "経済学部", "工学部": "理工学部", "英米語学科": "外国語学科",
    "比較文化学科": "国際文化学科", "文化人類学科": "国際文化学科", "国文学科": "日本文学科", "教育心理学科": "心理学科",
    "商業学科": "経営学科", "政治経済学科": "政治学科", "電子計算機学科": "情報工学科", "電気通信学科": "電気電子工学科",
    "数学科": "数理科学科", "商学研究科": "経済学研究科", "工学研究科": "理工学研究科"}
ERAS = {"昭和": 1925, "S": 1925, "平成": 1988, "H": 1988, "令和": 2018, "R": 2018}
# Splink's names of the columns of both sides.
COLUMNS = ["unique_id", "number", "surname_kanji", "given_kanji", "surname_kana", "given_kana", "other_kanji", "other_kana",
           "whole", "romaji", "birth", "birth_digits", "sex", "faculty", "department", "month", "months", "phone"]


def wide(text):
    return unicodedata.normalize("NFC", unicodedata.normalize("NFKC", text or "")).strip()


def kanji(text):
    text = wide(text)
    return "" if UNKNOWN.search(text) else text.translate(VARIANTS).upper()


def kana(text):
    text = "".join(chr(ord(c) + 0x60) if "ぁ" <= c <= "ゖ" else c for c in wide(text))
    return text.translate(SMALL)


def parts(text):
    """Family and given name; names of several parts in any order are given as they are, one-part names as given names."""
    words = text.split()
    return ("", words[0] if words else "") if len(words) < 2 else (words[0], " ".join(words[1:]))


def romaji(text):
    words = re.sub("[^A-Z ]", "", wide(text).upper()).split()
    for long, short in (("SI", "SHI"), ("SHHI", "SHI"), ("TU", "TSU"), ("TI", "CHI"), ("HU", "FU"), ("ZI", "JI"), ("SYO", "SHO")):
        words = [word.replace(long, short) for word in words]
    return " ".join(sorted(re.sub("OH(?![AIUEO])", "O", word) for word in words))


def day(text):
    """ISO 8601 of any of the forms in the file."""
    text = wide(text)
    era = re.match("(昭和|平成|令和|S|H|R)([0-9]+|元)[年.]([0-9]+)[月.]([0-9]+)", text)
    if era:
        numbers = (ERAS[era[1]] + (1 if era[2] == "元" else int(era[2])), int(era[3]), int(era[4]))
    else:
        numbers = tuple(int(n) for n in re.findall("[0-9]+", text))
    return "%04d-%02d-%02d" % numbers if len(numbers) == 3 else ""


def row(key, number, name, other, birth, sex, faculty, department, month, phone):
    family, given = parts(kanji(name[0]))
    family_kana, given_kana = parts(kana(name[1]))
    birth = day(birth)
    return [
        key, re.sub("[-ー ]", "", wide(number)).upper().lstrip("0"), family, given, family_kana, given_kana,
        parts(kanji(other[0]))[0], parts(kana(other[1]))[0], kanji(name[0]).replace(" ", ""), romaji(name[2]), birth,
        "".join(sorted(birth.replace("-", ""))), sex, UNITS.get(faculty, faculty), UNITS.get(department, department), month,
        str(int(month[:4]) * 12 + int(month[5:7])) if month else "", re.sub("[^0-9]", "", wide(phone))]


def record(line, index):
    sex = {"男": "M", "1": "M", "M": "M", "女": "F", "2": "F", "F": "F"}.get(line["性別"], "")
    return row(
        line["学籍番号"] or f"without-number-{index}", line["学籍番号"],
        (line["氏名"], line["氏名カナ"], line["氏名ローマ字"] or spelt(line["氏名カナ"])),
        (line["旧氏名"], line["旧氏名カナ"]), line["生年月日"], sex, line["学部"], line["学科"], line["卒業年月"],
        line["電話番号"])


def spelt(text):
    """Kana in Latin letters; only what passports write, since nothing else is compared."""
    rows = zip("アカサタナハマヤラワガザダバパ", ("", "K", "S", "T", "N", "H", "M", "Y", "R", "W", "G", "Z", "D", "B", "P"))
    vowels, special = "AIUEO", {
        "シ": "SHI", "チ": "CHI", "ツ": "TSU", "フ": "FU", "ジ": "JI", "ヲ": "O", "ン": "N", "ー": "", "ヂ": "JI", "ヅ": "ZU"}
    columns = ["アイウエオ", "カキクケコ", "サシスセソ", "タチツテト", "ナニヌネノ", "ハヒフヘホ", "マミムメモ", "ヤ?ユ?ヨ", "ラリルレロ",
               "ワ???ヲ", "ガギグゲゴ", "ザジズゼゾ", "ダヂヅデド", "バビブベボ", "パピプペポ"]
    table = {c: consonant + vowels[i] for (_, consonant), line in zip(rows, columns) for i, c in enumerate(line)}
    table.update(special)
    latin, doubled = "", False
    for c in wide(text):
        if c == "ッ":
            doubled = True
        elif c in "ャュョ":
            stem, vowel = latin[:-1], {"ャ": "A", "ュ": "U", "ョ": "O"}[c]
            latin = stem + ("" if stem.endswith(("SH", "CH", "J")) else "Y") + vowel
        else:
            piece = table.get(c, " ")
            latin, doubled = latin + (piece[:1] if doubled else "") + piece, False
    for long, short in (("OO", "O"), ("OU", "O"), ("UU", "U"), ("NB", "MB"), ("NM", "MM"), ("NP", "MP")):
        latin = latin.replace(long, short)
    return latin


def application(line):
    form = line["application"]
    person, enrolment = form["applicant"], form["enrolment"]
    now, then = person["name"], enrolment.get("name") or {}
    name = then or now
    number = (enrolment.get("studentNumber") or {}).get("asWritten", "")
    # A name in daily use stands where an earlier one would: Splink compares one with the other.
    other = (now.get("kanji"), now.get("kana")) if then else (person.get("otherName"), "")
    sex = {"male": "M", "female": "F"}.get(person.get("sex"), "")
    return row(
        form["id"], number, (name.get("kanji"), name.get("kana"), name.get("romaji")), other, person.get("birthDate"), sex,
        enrolment["faculty"], enrolment["department"], enrolment.get("completed") or person.get("lastEnrolled") or "",
        form.get("phone"))


def crossed(column, other):
    return f'"{column}_l" = "{other}_r" OR "{column}_r" = "{other}_l" OR "{other}_l" = "{other}_r"'


SETTINGS = SettingsCreator(
    link_type="link_only",
    blocking_rules_to_generate_predictions=[
        block_on("number"), block_on("birth", "given_kana"), block_on("birth", "given_kanji"),
        block_on("birth", "surname_kana"), block_on("birth", "faculty", "sex"), block_on("birth", "romaji"),
        block_on("phone"), block_on("surname_kanji", "given_kanji"), block_on("surname_kana", "given_kana"),
        block_on("birth_digits", "given_kana"), block_on("given_kanji", "faculty", "month"),
        block_on("whole", "month")],
    comparisons=[
        compare.CustomComparison(output_column_name="number", comparison_levels=[
            level.NullLevel("number"), level.ExactMatchLevel("number"), level.DamerauLevenshteinLevel("number", 1),
            level.ElseLevel()]),
        compare.CustomComparison(output_column_name="surname_kanji", comparison_levels=[
            level.NullLevel("surname_kanji"), level.ExactMatchLevel("surname_kanji", term_frequency_adjustments=True),
            level.CustomLevel(crossed("surname_kanji", "other_kanji"), "earlier name"),
            level.CustomLevel('"surname_kana_l" = "surname_kana_r"', "same kana"), level.ElseLevel()]),
        compare.CustomComparison(output_column_name="given_kanji", comparison_levels=[
            level.NullLevel("given_kanji"), level.ExactMatchLevel("given_kanji", term_frequency_adjustments=True),
            level.CustomLevel('"given_kana_l" = "given_kana_r"', "same kana"),
            level.DamerauLevenshteinLevel("given_kanji", 1), level.ElseLevel()]),
        compare.CustomComparison(output_column_name="given_kana", comparison_levels=[
            level.NullLevel("given_kana"), level.ExactMatchLevel("given_kana", term_frequency_adjustments=True),
            level.DamerauLevenshteinLevel("given_kana", 1), level.ElseLevel()]),
        compare.CustomComparison(output_column_name="romaji", comparison_levels=[
            level.NullLevel("romaji"), level.ExactMatchLevel("romaji", term_frequency_adjustments=True),
            level.JaroWinklerLevel("romaji", 0.92), level.ElseLevel()]),
        compare.CustomComparison(output_column_name="birth", comparison_levels=[
            level.NullLevel("birth"), level.ExactMatchLevel("birth"),
            level.CustomLevel(
                'substr("birth_l", 1, 4) = substr("birth_r", 1, 4) AND substr("birth_l", 6, 2) = substr("birth_r", 9, 2) '
                'AND substr("birth_l", 9, 2) = substr("birth_r", 6, 2)', "exchanged"),
            level.DamerauLevenshteinLevel("birth", 1), level.ElseLevel()]),
        compare.CustomComparison(output_column_name="month", comparison_levels=[
            level.NullLevel("month"), level.ExactMatchLevel("month"),
            level.CustomLevel('abs(CAST("months_l" AS INT) - CAST("months_r" AS INT)) <= 1', "neighbour"),
            level.CustomLevel('abs(CAST("months_l" AS INT) - CAST("months_r" AS INT)) <= 12', "a year"), level.ElseLevel()]),
        compare.ExactMatch("faculty"), compare.ExactMatch("department"), compare.ExactMatch("sex"),
        compare.ExactMatch("phone"),
    ],
    additional_columns_to_retain=["other_kanji", "surname_kana", "months"])


def table(connection, name, rows):
    connection.execute(f"CREATE TABLE {name} ({', '.join(column + ' VARCHAR' for column in COLUMNS)})")
    with tempfile.NamedTemporaryFile("w", newline="", encoding="utf-8", suffix=".csv") as file:
        csv.writer(file).writerows(rows)
        file.flush()
        connection.execute(f"COPY {name} FROM '{file.name}' (HEADER false, NULLSTR '', DELIMITER ',', QUOTE '\"')")


def best(connection, predictions):
    """The heaviest record of every application, with its probability; ties go to the first key."""
    side = connection.execute(f"SELECT source_dataset_l FROM {predictions} LIMIT 1").fetchone()[0]
    record_side, form_side = ("l", "r") if side == "records" else ("r", "l")
    return {form: (number, probability) for form, number, probability in connection.execute(
        f"SELECT unique_id_{form_side}, arg_max(unique_id_{record_side}, match_weight), max(match_probability) "
        f"FROM (SELECT * FROM {predictions} ORDER BY unique_id_{record_side}) GROUP BY 1").fetchall()}


def main():
    logging.disable(logging.WARNING)
    with open(sys.argv[1], encoding="cp932", newline="") as file:
        records = [record(line, index) for index, line in enumerate(csv.DictReader(file))]
    with open(sys.argv[2], encoding="utf-8") as file:
        lines = [json.loads(line) for line in file]
    forms = [application(line) for line in lines]
    connection = duckdb.connect()
    table(connection, "records", records)
    table(connection, "forms", forms)
    began = time.monotonic()
    api = DuckDBAPI(connection)
    SETTINGS.probability_two_random_records_match = 1 / len(records)
    tables = [api.register(name, dataset_display_name=name) for name in ("records", "forms")]
    linker = Linker(tables, SETTINGS, log_level=None)
    linker.training.estimate_u_using_random_sampling(max_pairs=5e6, seed=1)
    for rule in (block_on("birth", "given_kana"), block_on("number"), block_on("surname_kanji", "given_kanji")):
        linker.training.estimate_parameters_using_expectation_maximisation(
            rule, fix_probability_two_random_records_match=True)
    trained = time.monotonic()
    predicted = linker.inference.predict(threshold_match_probability=1e-6)
    found = best(connection, predicted.physical_name)
    ended = time.monotonic()
    report(lines, found, trained - began, ended - trained)


def report(lines, found, training, prediction):
    known = {"on_file": 0, "ranked_first": 0, "accepted": 0, "wrong_accepted": 0, "accepted_right": 0}
    for line in lines:
        number, probability = found.get(line["application"]["id"], (None, 0))
        # Records without a number have stand-ins of their own on either side: any of them counts as the one that is meant.
        is_right = number in line["truth"] or (
            number is not None and number.startswith("without-number-") and any(len(key) == 64 for key in line["truth"]))
        if line["truth"]:
            known["on_file"] += 1
            known["ranked_first"] += is_right
        if probability >= 0.99:
            known["accepted"] += 1
            known["accepted_right" if is_right else "wrong_accepted"] += 1
    known.update(applications=len(lines), training_seconds=training, prediction_seconds=prediction)
    print(json.dumps(known))


main()
