"""Changes of what an account says of its holder (manual: bundle-format, section 6)."""

from .. import forms
from ..faults import check, check_that
from ..people import Name
from ..playing import scene
from ..stage import Stage
from ..verbs import Cast, can_sign_in


def shown(stage: Stage, email: str) -> str:
    """All that `accounts show` prints of an account."""
    return stage.office.run("accounts", "show", email, by="sato").stdout.decode()


@scene("a profile changes in what is stated, and the mail names the items, never the values")
def change(stage: Stage, cast: Cast) -> None:
    person = cast.holder()
    name = Name("白鳥 花子", "シラトリ ハナコ", "SHIRATORI HANAKO")
    stage.accepted(
        stage.ask(
            "change-profile",
            account=person.email,
            name=forms.name_parts(name),
            address=forms.address_parts("丸の内7-8-9", "名古屋市中区"),
            phone="052-987-6543",
            employer={"name": "架空商事株式会社", "phone": "052-111-2222"},
        )
    )
    (mail,) = stage.mails((person.email, "profile-changed"))
    values = ("SHIRATORI", "シラトリ", "丸の内7-8-9", "名古屋市", "052-987-6543", "架空商事", person.street, person.phone)
    check("values that the mail names", [], [value for value in values if value in mail.text])
    check(
        "items that the mail does not name",
        [],
        [item for item in ("氏名", "住所", "電話番号", "勤務先") if item not in mail.text],
    )
    check_that("an item that did not change is not named", "携帯電話" not in mail.text)
    text = shown(stage, person.email)
    check(
        "new values that `accounts show` does not print",
        [],
        [value for value in ("白鳥 花子", "丸の内7-8-9", "052-987-6543", "架空商事") if value not in text],
    )
    check("the name in the account file", tuple(name), stage.portal.account_of(person.email).name)
    can_sign_in(stage, person)


@scene("an empty element clears a value, and what is absent stays")
def clear(stage: Stage, cast: Cast) -> None:
    person = cast.holder()
    stage.accepted(stage.ask("change-profile", account=person.email, employer={"name": "仮設工業"}, phone="052-222-3333"))
    stage.mails((person.email, "profile-changed"))
    stage.accepted(stage.ask("change-profile", account=person.email, employer=""))
    (mail,) = stage.mails((person.email, "profile-changed"))
    check("items in the mail", (True, False), ("勤務先" in mail.text, "電話番号" in mail.text.replace("電話 03", "")))
    text = shown(stage, person.email)
    check("employer and telephone in `accounts show`", (False, True), ("仮設工業" in text, "052-222-3333" in text))
    check("the name in the account file", tuple(person.name), stage.portal.account_of(person.email).name)
    stage.refused(stage.ask("change-profile", account=person.email), "form.nothing-to-change")


@scene("a name of the holder's own choice is no evidence in a cross-check")
def unproved(stage: Stage, cast: Cast) -> None:
    person, stranger = cast.holder(), stage.person()
    stage.accepted(stage.ask("change-profile", account=person.email, name=forms.name_parts(stranger.name)))
    stage.mails((person.email, "profile-changed"))
    stage.accepted(stage.ask("start-add-student-number", account=person.email))
    (mail,) = stage.mails((person.email, "addition-link"))
    request = stage.addition(person, mail.token, enrolment=stranger.first)
    stage.accepted(request)
    stage.mails((person.email, "received"))
    entry = next(one for one in stage.office.queue() if one["id"] == request.id)
    check_that(
        "a stranger's number is not clear for who took the stranger's name", entry["overall"] != "clear", entry["overall"]
    )
    stage.office.run("decide", request.id, "reject", "--reason", "identity-not-proved", by="sato")
    stage.send_mail(now=True)
    stage.mails((person.email, "rejected"))
