"""The XML of requests: applications and self-service (manual: bundle-format, sections 5 and 6)."""

import dataclasses
import typing
import xml.etree.ElementTree as tree

from .people import UNIVERSITY, Enrolment, Graduate, Name

SPACE = "urn:shinsa:bundle:1"
tree.register_namespace("", SPACE)

# What a form holds: text, or elements within; an empty text makes an empty element, None makes none.
Content = typing.Union[str, None, dict[str, "Content"]]


@dataclasses.dataclass(frozen=True)
class Request:
    """A request as it goes into a bundle: its XML, and the pictures that it names."""

    id: str
    xml: bytes
    pictures: dict[str, bytes] = dataclasses.field(default_factory=dict)


def element(name: str, content: Content, **attributes: str) -> tree.Element:
    """An element of the bundle's namespace."""
    made = tree.Element(f"{{{SPACE}}}{name}", attributes)
    if isinstance(content, str):
        made.text = content
    elif content:
        made.extend(element(inner, value) for inner, value in content.items() if value is not None)
    return made


def written(root: tree.Element) -> bytes:
    """The bytes of a member."""
    return tree.tostring(root, encoding="utf-8", xml_declaration=True)


def name_parts(name: Name) -> Content:
    """The elements of a name."""
    return {"kanji": name.kanji, "kana": name.kana, "romaji": name.romaji}


def address_parts(street: str, city: str = "大阪市北区") -> Content:
    """The elements of an address."""
    return {"country": "JP", "postalCode": "530-0001", "prefecture": "大阪府", "city": city, "street": street}


def enrolment_parts(part: Enrolment) -> Content:
    """The elements of an enrolment."""
    return {
        "university": UNIVERSITY,
        "faculty": part.faculty,
        "department": part.department,
        "studentNumber": part.number,
        "completed": part.left,
        "outcome": part.outcome,
    }


def application(
    id: str,
    kind: str,
    submitted: str,
    person: Graduate,
    *,
    email: str | None = None,
    link: str | None = None,
    enrolment: Enrolment | None = None,
    resubmits: str | None = None,
    pictures: dict[str, bytes] | None = None,
    consent: bool = True,
) -> Request:
    """The whole form of kind `new` or `change-email`; without pictures a resubmission that nobody asked pictures of."""
    part = enrolment or person.first
    attributes = {"id": id, "kind": kind, "submitted": submitted} | ({"resubmits": resubmits} if resubmits else {})
    root = element(
        "application",
        {
            "email": email or person.email,
            "link": link,
            "applicant": {
                "name": name_parts(person.name),
                "sex": person.sex,
                "birthDate": person.birth,
                "lastEnrolled": part.left,
            },
            "enrolment": enrolment_parts(part),
            "address": address_parts(person.street),
            "mobile": person.phone,
        },
        **attributes,
    )
    pictures = pictures or {}
    if pictures:
        identity = element("identity", None)
        for path, side in zip(pictures, ("front", "back", "other")):
            identity.append(element("image", None, path=path, document="drivers-licence", side=side))
        root.append(identity)
    if consent:
        root.append(element("consent", None, terms="2026-04", agreed=submitted))
    return Request(id, written(root), pictures)


def addition(
    id: str,
    submitted: str,
    *,
    email: str,
    link: str | None,
    enrolment: Enrolment,
    resubmits: str | None = None,
) -> Request:
    """An application of kind `add-student-number`: enrolment data alone, no pictures."""
    attributes = {"id": id, "kind": "add-student-number", "submitted": submitted}
    attributes |= {"resubmits": resubmits} if resubmits else {}
    root = element("application", {"email": email, "link": link, "enrolment": enrolment_parts(enrolment)}, **attributes)
    return Request(id, written(root))


def self_service(id: str, kind: str, submitted: str, **values: Content) -> Request:
    """A self-service request; what has no value is left out."""
    return Request(id, written(element("selfService", values, id=id, kind=kind, submitted=submitted)))
