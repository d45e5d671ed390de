import Domain
import JapaneseText

/// Compares telephone, postal code and address of one application with records: families share them and people move, so
/// that a difference says nothing.
struct ContactComparison {
  private let weights: MatchWeights
  private let phones: [(written: String, folded: String)]
  private let address: String?
  private let postalCode: String?
  private let postalDigits: String

  init(_ application: Application, _ weights: MatchWeights) {
    self.weights = weights
    phones = [application.phone, application.mobile].compactMap { $0 }.map { ($0, NumberFold.telephone($0)) }
    address = application.address?.oneLine
    postalCode = application.address?.postalCode
    postalDigits = postalCode.map(NumberFold.digits) ?? ""
  }

  func fields(_ record: StudentRecord) -> [FieldVerdict] {
    let recorded = record.phone.map(NumberFold.telephone) ?? ""
    let same = recorded.isEmpty ? nil : phones.first { $0.folded.utf8.elementsEqual(recorded.utf8) }
    let digits = record.postalCode.map(NumberFold.digits) ?? ""
    let isPostalCodeSame = !digits.isEmpty && digits.utf8.elementsEqual(postalDigits.utf8)
    // Codes that differ belong to different towns; folding an address is the dearest of all comparisons.
    let mayBeSameTown = isPostalCodeSame || digits.isEmpty || postalDigits.isEmpty
    let isAddressSame = mayBeSameTown && isSameAddress(record.address)
    return [
      field(.phone, (same ?? phones.first)?.written, record.phone, same != nil, weights.phoneSame),
      field(
        .postalCode, postalCode, record.postalCode, isPostalCodeSame, isAddressSame ? 0 : weights.postalCodeSame),
      field(.address, address, record.address, isAddressSame, weights.addressSame),
    ]
  }

  private func isSameAddress(_ recorded: String?) -> Bool {
    guard let recorded, !recorded.isEmpty, let address, !address.isEmpty else { return false }
    return address.utf8.elementsEqual(recorded.utf8) || AddressFold.isSamePlace(address, recorded)
  }

  private func field(
    _ name: ComparedField, _ stated: String?, _ recorded: String?, _ agrees: Bool, _ weight: Double
  ) -> FieldVerdict {
    var field = FieldVerdict(field: name, stated: stated, recorded: recorded, verdict: .notStated, weight: 0)
    guard let stated, !stated.isEmpty else { return field }
    guard let recorded, !recorded.isEmpty else {
      field.verdict = .notRecorded
      return field
    }
    field.verdict = stated.utf8.elementsEqual(recorded.utf8) ? .same : agrees ? .equivalent : .different
    field.weight = agrees ? weight : 0
    return field
  }
}
