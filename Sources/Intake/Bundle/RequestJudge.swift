import Domain
import Secrets

/// Judges requests beside each other: ids, and the pictures that they name (manual: bundle-format, section 8).
struct RequestJudge {
  private let requests: [RequestMember]
  private let pictures: [[UInt8]: PictureMember]
  /// How many requests bear an id; by bytes, as everything that has to be the same.
  private var bearers: [[UInt8]: Int] = [:]
  /// How many requests name a picture.
  private var namers: [[UInt8]: Int] = [:]

  init(requests: [RequestMember], pictures: [[UInt8]: PictureMember]) {
    self.requests = requests
    self.pictures = pictures
    for request in requests {
      if let id = request.parsed.id { bearers[Array(id.utf8), default: 0] += 1 }
      for name in Set(request.parsed.pictures.map { Array($0.path.utf8) }) { namers[name, default: 0] += 1 }
    }
  }

  /// The requests in the order given, each with all that is wrong with it.
  func judged() -> [ReadRequest] {
    requests.map { request in
      var refusals = request.parsed.refusals
      if let id = request.parsed.id, bearers[Array(id.utf8), default: 0] > 1 {
        refusals.append(Refusal(.request(.idTwice), path: request.path))
      }
      let found = judgePictures(of: request, refusals: &refusals)
      return ReadRequest(
        path: request.path, id: request.parsed.id, fingerprint: fingerprint(of: request),
        result: result(of: request, pictures: found, refusals: refusals))
    }
  }

  private func result(of request: RequestMember, pictures: [Picture], refusals: [Refusal]) -> RequestResult {
    guard refusals.isEmpty else { return .refused(refusals) }
    if let application = request.parsed.application {
      return .application(application, link: request.parsed.link, pictures: pictures)
    }
    return request.parsed.selfService.map { .selfService($0) } ?? .refused(refusals)
  }

  private func judgePictures(of request: RequestMember, refusals: inout [Refusal]) -> [Picture] {
    var found: [Picture] = []
    var seen: [[UInt8]: Int] = [:]
    for stated in request.parsed.pictures {
      let name = Array(stated.path.utf8)
      seen[name, default: 0] += 1
      // Whatever else is wrong with a picture is wrong once.
      guard seen[name] == 1 else {
        if seen[name] == 2 { refusals.append(refusal(.request(.pictureTwice), stated)) }
        continue
      }
      if namers[name, default: 0] > 1 { refusals.append(refusal(.request(.pictureShared), stated)) }
      switch pictures[name]?.asStated(stated) ?? .faulty(.missing) {
      case .sound(let picture): found.append(picture)
      case .faulty(let fault): refusals.append(refusal(.picture(fault), stated))
      }
    }
    return found
  }

  private func refusal(_ cause: RefusalCause, _ stated: StatedPicture) -> Refusal {
    Refusal(cause, path: stated.path, line: stated.line)
  }

  /// Hashes of the XML and of its pictures in its order: the XML names the pictures, so their order is its own.
  private func fingerprint(of request: RequestMember) -> String {
    var digest = Digest()
    digest.update(Array(request.sha256.utf8))
    for stated in request.parsed.pictures {
      let sha256 = pictures[Array(stated.path.utf8)]?.sha256 ?? "missing"
      digest.update(Array("\n\(sha256)".utf8))
    }
    return digest.hex()
  }
}
