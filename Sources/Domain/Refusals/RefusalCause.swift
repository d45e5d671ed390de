/// What can be wrong with a bundle or a request; facts only, and no personal value among them.
public enum RefusalCause: Hashable, Sendable {
  case container(ContainerFault)
  case manifest(ManifestFault)
  case xml(XMLFault)
  case form(FormFault)
  case request(RequestFault)
  case picture(PictureFault)
  case password(PasswordFault, SealedPassword.Element)

  /// The stable code.
  public var code: String {
    switch self {
    case .container(let fault): fault.code
    case .manifest(let fault): fault.code
    case .xml(let fault): fault.code
    case .form(let fault): fault.code
    case .request(let fault): fault.code
    case .picture(let fault): fault.code
    case .password(let fault, _): fault.code
    }
  }
}
