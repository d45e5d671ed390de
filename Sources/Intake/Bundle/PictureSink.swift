import Foundation

/// Where the pictures of a bundle go while it is read, so that none has to be read twice or kept in memory.
public protocol PictureSink: Sendable {
  /// Hears, before any picture is read, which will be worth keeping as far as the requests' XML goes.
  func expect(_ pictures: [ExpectedPicture]) throws

  /// Takes a picture that was expected: whole, and of the bytes that the manifest states.
  ///
  /// Several threads call this at once, in any order; a picture that turns out damaged never comes. The bytes are lent:
  /// whoever wants them later copies them.
  func keep(_ bytes: Data, of picture: ExpectedPicture, sha256: String) throws
}

/// A picture that a request in order names, and no other request does.
public struct ExpectedPicture: Hashable, Sendable {
  /// The member that holds it.
  public var path: String
  /// The member that holds the request.
  public var request: String
  /// How many bytes it has.
  public var byteCount: Int

  /// Names a picture.
  public init(path: String, request: String, byteCount: Int) {
    self.path = path
    self.request = request
    self.byteCount = byteCount
  }
}
