"""Another address while the old one still works (manual: bundle-format, section 6)."""

from ..faults import check, check_that
from ..mailbox import Mail
from ..people import Graduate
from ..playing import scene
from ..signing_in import SignIn
from ..stage import Stage
from ..verbs import Cast, applied, approve, can_sign_in, cannot_sign_in


def asked(stage: Stage, person: Graduate, new: str) -> tuple[Mail, Mail]:
    """The holder asks for a new address; the mail with the link, and the notice to the old address."""
    stage.accepted(
        stage.sealed_request("start-change-email", {"currentPassword": person.password}, account=person.email, newEmail=new)
    )
    link, notice = stage.mails((new, "change-email-link"), (person.email, "change-email-notice"))
    check_that("the notice does not name the new address", new not in notice.data.decode() + notice.text + notice.subject)
    return link, notice


def moved(stage: Stage, person: Graduate) -> str:
    """The holder moves to another address; the old one."""
    old, new = person.email, stage.address(person)
    link, _ = asked(stage, person, new)
    stage.accepted(stage.ask("confirm-change-email", link=link.token))
    stage.mails((new, "address-changed"), (old, "address-changed-notice"))
    person.email = new
    return old


@scene("a new address: link to the new one, notice to the old one, confirmed by the link")
def with_the_old_address(stage: Stage, cast: Cast) -> None:
    person = cast.holder()
    old, new = person.email, stage.address(person)
    link, notice = asked(stage, person, new)
    check("signing in at the new address before it is confirmed", None, stage.portal.holder(new))
    can_sign_in(stage, person)
    stage.accepted(stage.ask("confirm-change-email", link=link.token))
    _, told = stage.mails((new, "address-changed"), (old, "address-changed-notice"))
    check_that("the old address is not told the new one", new not in told.text + told.subject)
    person.email = new
    can_sign_in(stage, person)
    cannot_sign_in(stage, old, person.password, person.second_password)
    check("the account is the same one", person.account, stage.portal.account_of(new).id)
    stage.refused(stage.ask("confirm-change-email", link=link.token), "request.link-refused")
    stage.refused(stage.ask("object", link=notice.token), "request.link-refused")
    stage.mails()
    stage.accepted(stage.ask("start-registration", email=old))
    stage.mails((old, "registration-link"))


@scene("the old address voids the change by the link of its notice")
def voided(stage: Stage, cast: Cast) -> None:
    person = cast.holder()
    new = stage.address(person)
    link, notice = asked(stage, person, new)
    check_that("two different links", link.token != notice.token)
    stage.accepted(stage.ask("object", link=notice.token))
    stage.mails((person.email, "objected"))
    stage.refused(stage.ask("confirm-change-email", link=link.token), "request.link-refused")
    stage.refused(stage.ask("object", link=notice.token), "request.link-refused")
    stage.mails()
    can_sign_in(stage, person)
    check("an account at the new address", None, stage.portal.holder(new))


@scene("a change of address wants the current password, and does not tell who has an account")
def to_a_registered_address(stage: Stage, cast: Cast) -> None:
    person, other = cast.holder(), cast.holder()
    stage.refused(
        stage.sealed_request(
            "start-change-email",
            {"currentPassword": person.second_password},
            account=person.email,
            newEmail=stage.address(person),
        ),
        "request.credentials-refused",
    )
    free = stage.address(person)
    answers = []
    for new, purpose in (free, "change-email-link"), (other.email.upper(), "account-exists"):
        request = stage.sealed_request(
            "start-change-email", {"currentPassword": person.password}, account=person.email, newEmail=new
        )
        answers.append(stage.accepted(request)[request.id])
        to = new if purpose == "change-email-link" else other.email
        # The holder of the one account is told the same in both cases, so that the notice tells nothing of the other.
        found = {(mail.to.lower(), stage.purpose(mail)) for mail in stage.unread}
        check("mails", {(to.lower(), purpose), (person.email, "change-email-notice")}, found)
        mail = next(mail for mail in stage.unread if stage.purpose(mail) == purpose)
        check("links in the mail", purpose == "change-email-link", bool(mail.link_lines))
        stage.unread.clear()
    check("both answers", answers[0], answers[1])


@scene("an address that somebody else registers meanwhile cannot be confirmed")
def taken_meanwhile(stage: Stage, cast: Cast) -> None:
    person, other = cast.holder(), stage.person()
    link, _ = asked(stage, person, other.email)
    request = applied(stage, other)
    approve(stage, request.id, other.first.number)
    stage.send_mail(now=True)
    (mail,) = stage.mails((other.email, "approved-new"))
    answer = stage.send(stage.ask("confirm-change-email", link=link.token)).answers[0][1]
    check("confirming an address that is taken", "refused", answer.outcome)
    stage.mails()
    check("who signs in there", (other.first.number,), stage.portal.account_of(other.email).numbers)
    check(
        "with the first password", SignIn.MUST_CHANGE, stage.portal.sign_in(other.email, stage.keep(mail.first_password), "")
    )
    can_sign_in(stage, person)
