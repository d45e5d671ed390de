"""Changing passwords, and setting them anew by a link (manual: bundle-format, section 6)."""

from ..faults import check
from ..playing import scene
from ..stage import Stage
from ..verbs import Cast, applied, approve, can_sign_in, cannot_sign_in


@scene("the password changes with the current one, the second with the current second, never both at once")
def change(stage: Stage, cast: Cast) -> None:
    person = cast.holder()
    old, old_second = person.password, person.second_password
    person.password = stage.password()
    stage.accepted(
        stage.sealed_request("set-password", {"currentPassword": old, "password": person.password}, account=person.email)
    )
    stage.mails((person.email, "password-changed"))
    can_sign_in(stage, person)
    cannot_sign_in(stage, person.email, old, old_second)
    person.second_password = stage.password()
    stage.accepted(
        stage.sealed_request(
            "set-password",
            {"currentSecondPassword": old_second, "secondPassword": person.second_password},
            account=person.email.upper(),
        )
    )
    stage.mails((person.email, "password-changed"))
    can_sign_in(stage, person)
    cannot_sign_in(stage, person.email, person.password, old_second)
    both = {"currentPassword": person.password, "password": stage.password(), "secondPassword": stage.password()}
    stage.refused(stage.sealed_request("set-password", both, account=person.email), "request.passwords-one-at-a-time")
    stage.mails()
    can_sign_in(stage, person)


@scene("the mail about a change says which of the two changed")
def which_changed(stage: Stage, cast: Cast) -> None:
    person = cast.holder()
    texts = []
    old, person.password = person.password, stage.password()
    old_second, person.second_password = person.second_password, stage.password()
    for plain in (
        {"currentPassword": old, "password": person.password},
        {"currentSecondPassword": old_second, "secondPassword": person.second_password},
    ):
        stage.accepted(stage.sealed_request("set-password", plain, account=person.email))
        (mail,) = stage.mails((person.email, "password-changed"))
        texts.append(mail.text)
    check("both mails are the same", False, texts[0] == texts[1])
    check("which of them speak of the second password", [False, True], ["第2パスワード" in text for text in texts])


@scene("forgotten passwords are set anew by a link to the account's address")
def reset(stage: Stage, cast: Cast) -> None:
    person = cast.holder()
    old = (person.password, person.second_password)
    stage.accepted(stage.ask("start-reset-password", account=person.email.replace("example.jp", "Example.JP")))
    (mail,) = stage.mails((person.email, "reset-link"))
    stage.refused(
        stage.sealed_request("set-password", {"password": stage.password()}, link=mail.token), "form.element-missing"
    )
    person.password, person.second_password = stage.password(), stage.password()
    plain = {"password": person.password, "secondPassword": person.second_password}
    stage.accepted(stage.sealed_request("set-password", plain, link=mail.token))
    stage.mails((person.email, "password-reset"))
    can_sign_in(stage, person)
    cannot_sign_in(stage, person.email, *old)
    again = {"password": stage.password(), "secondPassword": stage.password()}
    stage.refused(stage.sealed_request("set-password", again, link=mail.token), "request.link-refused")
    stage.mails()
    can_sign_in(stage, person)


@scene("a reset link also serves who never set passwords, and makes an end of the first one")
def reset_before_first_sign_in(stage: Stage, cast: Cast) -> None:
    person = stage.person()
    request = applied(stage, person)
    approve(stage, request.id, person.first.number)
    stage.send_mail(now=True)
    (mail,) = stage.mails((person.email, "approved-new"))
    first = stage.keep(mail.first_password)
    stage.accepted(stage.ask("start-reset-password", account=person.email))
    (link,) = stage.mails((person.email, "reset-link"))
    person.password, person.second_password = stage.password(), stage.password()
    plain = {"password": person.password, "secondPassword": person.second_password}
    stage.accepted(stage.sealed_request("set-password", plain, link=link.token))
    stage.mails((person.email, "password-reset"))
    can_sign_in(stage, person)
    cannot_sign_in(stage, person.email, first, "")
