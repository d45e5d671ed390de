import Domain
import JapaneseText

/// Compares telephone, postal code and address: families share them and people move, so that a difference says nothing.
struct ContactComparison {
  let weights: MatchWeights

  func fields(_ application: Application, _ record: StudentRecord) -> [FieldVerdict] {
    let phones = [application.phone, application.mobile].compactMap { $0 }
    let phone = phones.first { Self.isSamePhone($0, record.phone) } ?? phones.first
    let address = application.address
    let isAddressSame = Self.agrees(address?.oneLine, record.address, AddressFold.folded)
    return [
      Self.field(.phone, phone, record.phone, Self.isSamePhone(phone, record.phone), weights.phoneSame),
      Self.field(
        .postalCode, address?.postalCode, record.postalCode,
        Self.agrees(address?.postalCode, record.postalCode, NumberFold.digits), 
        isAddressSame ? 0 : weights.postalCodeSame),
      Self.field(.address, address?.oneLine, record.address, isAddressSame, weights.addressSame),
    ]
  }

  private static func field(
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

  private static func isSamePhone(_ stated: String?, _ recorded: String?) -> Bool {
    agrees(stated, recorded, NumberFold.telephone)
  }

  private static func agrees(_ stated: String?, _ recorded: String?, _ fold: (String) -> String) -> Bool {
    guard let stated, let recorded else { return false }
    let (left, right) = (fold(stated), fold(recorded))
    return !left.isEmpty && left.utf8.elementsEqual(right.utf8)
  }
}
