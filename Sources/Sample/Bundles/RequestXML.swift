import Domain

/// An application as a portal writes it (manual: bundle-format).
enum RequestXML {
  static let namespace = "urn:shinsa:bundle:1"

  /// The file's text; `images` are the members that hold the pictures, in their order.
  static func text(_ application: Application, images: [(path: String, document: SampleDocument)]) -> String {
    var xml = XMLText()
    let attributes = [
      ("xmlns", namespace), ("id", application.id), ("kind", application.kind.rawValue),
      ("submitted", JapanTime(application.submitted).text),
    ]
    xml.element("application", attributes) { xml in
      xml.leaf("email", application.email.asWritten)
      writeApplicant(application.applicant, to: &xml)
      writeEnrolment(application.enrolment, to: &xml)
      writeAddress(application.address, to: &xml)
      xml.leaf("phone", application.phone)
      xml.leaf("mobile", application.mobile)
      writeEmployer(application.employer, to: &xml)
      xml.element("identity") { xml in
        for (path, document) in images {
          xml.empty(
            "image", [("path", path), ("document", document.kind.rawValue), ("side", document.side.rawValue)])
        }
      }
      if let consent = application.consent {
        xml.empty("consent", [("terms", consent.terms), ("agreed", JapanTime(consent.agreed).text)])
      }
    }
    return xml.text
  }

  private static func writeName(_ name: PersonName, to xml: inout XMLText) {
    xml.element("name") { xml in
      xml.leaf("kanji", name.kanji)
      xml.leaf("kana", name.kana)
      xml.leaf("romaji", name.romaji)
    }
  }

  private static func writeApplicant(_ applicant: Applicant, to xml: inout XMLText) {
    xml.element("applicant") { xml in
      writeName(applicant.name, to: &xml)
      xml.leaf("otherName", applicant.otherName)
      xml.leaf("sex", applicant.sex?.rawValue)
      xml.leaf("birthDate", applicant.birthDate?.description)
      xml.leaf("lastEnrolled", applicant.lastEnrolled?.description)
    }
  }

  private static func writeEnrolment(_ enrolment: Enrolment, to xml: inout XMLText) {
    xml.element("enrolment") { xml in
      if let name = enrolment.name { writeName(name, to: &xml) }
      xml.leaf("university", enrolment.university)
      xml.leaf("faculty", enrolment.faculty)
      xml.leaf("department", enrolment.department)
      xml.leaf("unitsAsEnrolled", enrolment.unitsAsEnrolled)
      xml.leaf("studentNumber", enrolment.studentNumber?.asWritten)
      xml.leaf("completed", enrolment.completed?.description)
      xml.leaf("outcome", enrolment.outcome?.rawValue)
    }
  }

  private static func writeAddress(_ address: PostalAddress?, to xml: inout XMLText) {
    guard let address else { return }
    xml.element("address") { xml in
      xml.leaf("country", address.country)
      xml.leaf("postalCode", address.postalCode)
      xml.leaf("prefecture", address.prefecture)
      xml.leaf("city", address.city)
      xml.leaf("street", address.street)
      xml.leaf("building", address.building)
    }
  }

  private static func writeEmployer(_ employer: Employer?, to xml: inout XMLText) {
    guard let employer else { return }
    xml.element("employer") { xml in
      xml.leaf("name", employer.name)
      xml.leaf("postalCode", employer.postalCode)
      xml.leaf("address", employer.address)
      xml.leaf("phone", employer.phone)
    }
  }
}
