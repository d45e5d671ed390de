import Domain

/// Finds and weighs the records that an application may be about.
struct CandidateSearch<Index: RecordIndex> {
  let application: Application
  let names: SoughtNames
  let index: Index
  let scale: RecordScale

  /// A candidate of this weight makes the search for slips needless.
  static var sure: Double { 10 }

  /// More than these are narrowed by date of birth before they are weighed.
  static var many: Int { 12 }

  /// All that were found, best first; the best one's namesakes and other enrolments are among them.
  func weighed() throws -> [WeighedRecord] {
    let first = BlockingKeys.first(of: application, names)
    var found = try weighed(first)
    if !hasSure(found) {
      found = merged(found, try narrowed(BlockingKeys.second(of: application, names)))
    }
    if !hasSure(found) {
      found = merged(found, try narrowed(BlockingKeys.third(of: application, names, faculties: scale.namesOfFaculty)))
    }
    var seen: Set<RecordKey> = []
    while let best = WeighedRecord.likeliest(of: found), seen.insert(best.record.key).inserted {
      // Nearly always these keys were asked for at first, and what they hold is there.
      found = merged(found, try weighed(BlockingKeys.group(of: best.record).subtracting(first)))
    }
    return found
  }

  private func hasSure(_ found: [WeighedRecord]) -> Bool {
    found.contains { $0.fits && $0.weight >= Self.sure }
  }

  /// Of a name that hundreds bear, or numbers of which all neighbours are in use, those are weighed whose date of birth
  /// may be meant; nobody is cut off by a number.
  private func narrowed(_ keys: Set<BlockingKey>) throws -> [WeighedRecord] {
    let stated = application.applicant.birthDate
    let records = try index.records(holding: keys, most: Self.many) { recorded in
      BirthDateComparison.mayBeMeant(stated, recorded)
    }
    return records.map(scale.weigh).sorted(by: WeighedRecord.isBetter)
  }

  private func weighed(_ keys: Set<BlockingKey>) throws -> [WeighedRecord] {
    keys.isEmpty ? [] : try index.records(holding: keys).map(scale.weigh).sorted(by: WeighedRecord.isBetter)
  }

  private func merged(_ one: [WeighedRecord], _ other: [WeighedRecord]) -> [WeighedRecord] {
    if other.isEmpty { return one }
    let known = Set(one.map(\.record.key))
    return (one + other.filter { !known.contains($0.record.key) }).sorted(by: WeighedRecord.isBetter)
  }
}
