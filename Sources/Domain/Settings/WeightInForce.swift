/// What a field that compares so is held to say: how often it does for the same person, for strangers, and the bits.
public struct WeightInForce: Hashable, Sendable {
  /// m: how often it compares so for the same person; nil where bits are stated outright.
  public var m: Double?
  /// u: how often it compares so for strangers; nil where it is the frequency of that very name or date, or bits are stated outright.
  public var u: Double?
  /// What it adds, in bits; nil where that depends on the value or on how the values differ.
  public var bits: Double?

  /// States bits outright.
  init(bits: Double?) { self.bits = bits }

  /// States m and u; without u the bits depend.
  init(m: Double, u: Double?) {
    (self.m, self.u) = (m, u)
    bits = u.map { MatchWeights.bits(m: m, u: $0) }
  }
}

extension MatchWeights {
  /// What holds for a field that compares so, among so many records; nil where nothing was compared.
  public func inForce(_ field: ComparedField, _ verdict: Verdict, records: Int) -> WeightInForce? {
    switch verdict {
    case .same, .equivalent: agreement(field, records: records)
    case .close: slip(field, records: records)
    case .different: WeightInForce(bits: difference(field))
    case .notStated, .notRecorded: nil
    }
  }

  private func agreement(_ field: ComparedField, records: Int) -> WeightInForce {
    switch field {
    case .studentNumber: WeightInForce(m: numberSame, u: 1 / numbers(records))
    case .nameKanji: WeightInForce(m: surnameAgrees * givenAgrees, u: nil)
    case .nameKana: WeightInForce(bits: kanaConfirms)
    case .birthDate: WeightInForce(m: birthSame, u: nil)
    case .sex: WeightInForce(m: sexSame, u: sexChance)
    case .faculty: WeightInForce(m: facultySame, u: facultyChance)
    case .department: WeightInForce(m: departmentSame, u: departmentChance)
    case .lastEnrolled, .completed: WeightInForce(m: monthSame, u: monthChance)
    case .outcome: WeightInForce(bits: outcomeSame)
    case .phone: WeightInForce(bits: phoneSame)
    case .address: WeightInForce(bits: addressSame)
    case .postalCode: WeightInForce(bits: postalCodeSame)
    case .nameRomaji, .university, .otherName: WeightInForce(bits: 0)
    }
  }

  private func slip(_ field: ComparedField, records: Int) -> WeightInForce {
    switch field {
    case .studentNumber: WeightInForce(m: numberSlip, u: numberSlips / numbers(records))
    case .birthDate: birthDateSlip
    case .faculty: WeightInForce(bits: Self.bits(m: facultySame, u: facultyChance) / 2)
    case .department: WeightInForce(bits: Self.bits(m: departmentSame, u: departmentChance) / 2)
    case .lastEnrolled, .completed: WeightInForce(bits: monthNear)
    case .nameKana: WeightInForce(bits: kanaContradicts)
    case .nameKanji: WeightInForce(bits: nil)
    case .nameRomaji, .university, .sex, .outcome, .phone, .address, .postalCode, .otherName: WeightInForce(bits: 0)
    }
  }

  /// Exchanged or one digit, taken together; each has bits of its own.
  private var birthDateSlip: WeightInForce {
    var slip = WeightInForce(m: birthSwapped + birthSlip, u: (1 + birthSlips) / birthDays)
    slip.bits = nil
    return slip
  }

  private func difference(_ field: ComparedField) -> Double? {
    switch field {
    case .studentNumber: numberDiffers
    case .nameKana: kanaContradicts
    case .nameRomaji: romajiContradicts
    case .birthDate: Self.bits(m: birthDiffers, u: 1)
    case .sex: sexDiffers
    case .university: universityDiffers
    case .faculty: facultyDiffers
    case .department: departmentDiffers
    case .outcome: outcomeDiffers
    case .phone, .address, .postalCode, .otherName: 0
    // One part or both; within a year or not.
    case .nameKanji, .lastEnrolled, .completed: nil
    }
  }

  private func numbers(_ records: Int) -> Double { max(Double(records), 1_000) }
}
