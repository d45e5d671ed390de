import Domain

extension Refusal {
  /// What was expected, what was found and what to do; where it is, receipts and terminals say beside it.
  public var sentence: Sentence {
    switch cause {
    case .container(let fault): fault.sentence
    case .manifest(let fault): fault.sentence
    case .xml(let fault): fault.sentence
    case .form(let fault): fault.sentence
    case .request(let fault): fault.sentence
    case .picture(let fault): fault.sentence
    case .password(let fault, let element): fault.sentence(of: element)
    }
  }
}
