import Domain
import Foundation
import Intake
import Secrets

/// A bundle in the making: requests and pictures, zipped with a manifest that lists them.
public struct BundleBuilder {
  /// One application with one picture.
  public struct Request: Sendable {
    /// The sender's id.
    public var id: String
    /// The stated address.
    public var email = "hanako@example.jp"
    /// The stated student number.
    public var number = "07-1234"
    /// The one-time token that comes with it.
    public var token: String?
    /// The id of the application that it mends.
    public var resubmits: String?
    /// What it asks for.
    public var kind = ApplicationKind.new
    /// Whether it brings its picture.
    public var hasPicture = true
    /// The whole XML, where it is another.
    public var text: String?
    /// What tells its picture from others.
    public var mark: UInt8 = 0
    /// When it was sent, if not two hours before tests begin.
    public var submitted: Date?
    /// The date of birth, as text, so that it can be wrong.
    public var birthDate = "1988-09-09"

    /// An application in the name of 電電 花子.
    public init(id: String) { self.id = id }

    var picture: String { "images/\(id).png" }

    var xml: String {
      if let text { return text }
      let identity = "<identity><image path=\"\(picture)\" document=\"drivers-licence\" side=\"front\"/></identity>"
      let mends = resubmits.map { " resubmits=\"\($0)\"" } ?? ""
      let link = token.map { "<link>\($0)</link>" } ?? ""
      let moment = submitted.map(Instant.text) ?? "2026-11-21T21:14:05+09:00"
      return """
        <application xmlns="urn:shinsa:bundle:1" id="\(id)" kind="\(kind.rawValue)"\(mends) submitted="\(moment)">
          <email>\(email)</email>\(link)
          <applicant>
            <name><kanji>電電 花子</kanji><kana>デンデン ハナコ</kana><romaji>DENDEN HANAKO</romaji></name>
            <sex>female</sex><birthDate>\(birthDate)</birthDate><lastEnrolled>2011-03</lastEnrolled>
          </applicant>
          <enrolment>
            <university>電電大学</university><faculty>外国語学部</faculty><department>外国語学科</department>
            <studentNumber>\(number)</studentNumber><completed>2011-03</completed><outcome>graduated</outcome>
          </enrolment>
          <address><country>JP</country><postalCode>530-0001</postalCode><prefecture>大阪府</prefecture>
            <city>大阪市北区</city><street>梅田3-1-1</street></address>
          <phone>06-1234-5678</phone>
          \(hasPicture ? identity : "")
          <consent terms="2026-04" agreed="2026-11-21T21:02:00+09:00"/>
        </application>
        """
    }
  }

  /// The manifest's id.
  public var id: String
  /// The requests.
  public var requests: [Request]
  /// What lies beside the manifest as its signature.
  public var signature: Data?

  /// A bundle of these requests.
  public init(_ id: String, _ requests: [Request]) {
    self.id = id
    self.requests = requests
  }

  /// Writes the bundle into `folder` as `NAME.zip`, by default under its id.
  @discardableResult
  public func drop(in folder: URL, name: String? = nil) throws -> URL {
    let file = folder.appending(path: (name ?? id) + ".zip")
    let zip = try ZipWriter(path: file.path)
    let signatures = signature.map { [("manifest.sig", $0)] } ?? []
    for (path, bytes) in [("manifest.xml", manifest)] + signatures + members {
      try zip.add(path, bytes: bytes, compress: true, modified: FixedClock.start)
    }
    try zip.finish()
    return file
  }

  private var members: [(path: String, bytes: Data)] {
    requests.flatMap { request in
      let xml = [("requests/\(request.id).xml", Data(request.xml.utf8))]
      return request.hasPicture ? xml + [(request.picture, PictureBytes.png(mark: request.mark))] : xml
    }
  }

  /// The manifest's bytes.
  public var manifest: Data {
    let lines = members.map { member in
      "<member path=\"\(member.path)\" size=\"\(member.bytes.count)\" sha256=\"\(Digest.sha256Hex(member.bytes))\"/>"
    }
    return Data(
      """
      <bundle xmlns="urn:shinsa:bundle:1" id="\(id)" sender="portal.example.ac.jp" created="2026-11-21T23:55:00+09:00">
      \(lines.joined(separator: "\n"))
      </bundle>
      """.utf8)
  }
}
