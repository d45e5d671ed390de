"""Invented graduates, and the registrar's file that knows them (manual: student-records, section 1)."""

import csv
import dataclasses
import io
import random
import typing

SURNAMES = [
    ("勅使河原", "テシガワラ", "TESHIGAWARA"),
    ("五十嵐", "イガラシ", "IGARASHI"),
    ("四十物", "アイモノ", "AIMONO"),
    ("東海林", "ショウジ", "SHOJI"),
    ("長谷部", "ハセベ", "HASEBE"),
    ("早乙女", "サオトメ", "SAOTOME"),
    ("小鳥遊", "タカナシ", "TAKANASHI"),
    ("宇都宮", "ウツノミヤ", "UTSUNOMIYA"),
    ("服部", "ハットリ", "HATTORI"),
    ("喜多村", "キタムラ", "KITAMURA"),
    ("真野", "マノ", "MANO"),
    ("箕浦", "ミノウラ", "MINOURA"),
    ("根岸", "ネギシ", "NEGISHI"),
    ("百瀬", "モモセ", "MOMOSE"),
    ("湯川", "ユカワ", "YUKAWA"),
    ("蓮見", "ハスミ", "HASUMI"),
    ("烏丸", "カラスマ", "KARASUMA"),
    ("久我", "クガ", "KUGA"),
    ("玉置", "タマキ", "TAMAKI"),
]
GIVEN = [
    ("花子", "ハナコ", "HANAKO", "female"),
    ("直樹", "ナオキ", "NAOKI", "male"),
    ("千尋", "チヒロ", "CHIHIRO", "female"),
    ("健太", "ケンタ", "KENTA", "male"),
    ("美咲", "ミサキ", "MISAKI", "female"),
    ("大輔", "ダイスケ", "DAISUKE", "male"),
    ("瑞穂", "ミズホ", "MIZUHO", "female"),
    ("拓海", "タクミ", "TAKUMI", "male"),
    ("琴音", "コトネ", "KOTONE", "female"),
    ("真司", "シンジ", "SHINJI", "male"),
    ("弥生", "ヤヨイ", "YAYOI", "female"),
    ("陸", "リク", "RIKU", "male"),
    ("小百合", "サユリ", "SAYURI", "female"),
    ("恭平", "キョウヘイ", "KYOHEI", "male"),
]
UNITS = [
    ("外国語学部", "外国語学科"),
    ("文学部", "史学科"),
    ("経済学部", "経済学科"),
    ("法学部", "法律学科"),
    ("理工学部", "機械工学科"),
]
SCHOOLS = {
    "外国語学部": "国際文化研究科",
    "文学部": "文学研究科",
    "経済学部": "経済学研究科",
    "法学部": "法学研究科",
    "理工学部": "理工学研究科",
}
UNIVERSITY = "電電大学"


class Name(typing.NamedTuple):
    """A name in three scripts, family and given name separated by a space."""

    kanji: str
    kana: str
    romaji: str


@dataclasses.dataclass(frozen=True)
class Enrolment:
    """A time at the university, under a student number."""

    number: str
    faculty: str
    department: str
    admitted: str
    left: str
    outcome: str = "graduated"


@dataclasses.dataclass
class Graduate:
    """Somebody who may apply; what changes in the course of a scene is changed here."""

    index: int
    name: Name
    sex: str
    birth: str
    email: str
    phone: str
    street: str
    first: Enrolment
    second: Enrolment
    # What the portal was told; empty until there is an account.
    account: str = ""
    password: str = ""
    second_password: str = ""


def graduate(index: int) -> Graduate:
    """The graduate of this number; the same one every time."""
    family, given = SURNAMES[index % len(SURNAMES)], GIVEN[index % len(GIVEN)]
    chance = random.Random(index)
    faculty, department = UNITS[index % len(UNITS)]
    year = 1970 + chance.randrange(25)
    admitted = year + 19
    first = Enrolment(f"{admitted % 100:02}-{4000 + index}", faculty, department, f"{admitted}-04", f"{admitted + 4}-03")
    second = Enrolment(
        f"{(admitted + 4) % 100:02}M{7000 + index}", "大学院", SCHOOLS[faculty], f"{admitted + 4}-04", f"{admitted + 6}-03"
    )
    return Graduate(
        index=index,
        name=Name(f"{family[0]} {given[0]}", f"{family[1]} {given[1]}", f"{family[2]} {given[2]}"),
        sex=given[3],
        birth=f"{year}-{1 + chance.randrange(12):02}-{1 + chance.randrange(28):02}",
        email=f"{given[2].lower()}.{index}@example.jp",
        phone=f"090-{2000 + index}-{chance.randrange(10_000):04}",
        street=f"梅田{1 + index % 9}-{1 + chance.randrange(30)}-{1 + chance.randrange(20)}",
        first=first,
        second=second,
    )


def student_file(people: typing.Iterable[Graduate]) -> str:
    """A full file of the registrar's: two rows for each, faculty and graduate school."""
    text = io.StringIO()
    rows = csv.writer(text)
    rows.writerow(
        "学籍番号 氏名 氏名カナ 氏名ローマ字 個人番号キー 性別 生年月日 大学 学部 学科 入学年月 卒業年月 異動区分 郵便番号 住所 電話番号".split()
    )
    for person in people:
        for part, outcome in ((person.first, "卒業"), (person.second, "修了")):
            rows.writerow(
                [
                    part.number,
                    *person.name,
                    f"K{person.index:05}",
                    {"female": "女", "male": "男"}[person.sex],
                    person.birth,
                    UNIVERSITY,
                    part.faculty,
                    part.department,
                    part.admitted,
                    part.left,
                    outcome,
                    "530-0001",
                    f"大阪府大阪市北区{person.street}",
                    person.phone,
                ]
            )
    return text.getvalue()
