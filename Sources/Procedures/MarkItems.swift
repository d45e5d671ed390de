import Domain
import Store

/// Marks what a resubmission was asked for as resolved or not.
public struct MarkItems: Sendable {
  let office: Office

  /// Marks for an office.
  public init(_ office: Office) { self.office = office }

  /// Changes the marks of the named items, and leaves the others as they are.
  ///
  /// Throws `DecisionObstacle` and changes nothing where the application does not wait, somebody else holds it, or an item was
  /// not asked for.
  public func mark(_ standings: [String: ItemStanding], of id: CaseID) throws -> AskedItems {
    let moment = office.clock()
    return try office.store.write(as: office.scribe(at: moment)) { writing in
      let file = try writing.reading.existingCase(id)
      let context = try DecideApplication(office).context(for: file, decision: nil, at: moment, in: writing.reading)
      let asked = try writing.reading.askedItems(of: id)
      try writing.mark(try asked.changed(by: standings, on: file, in: context), of: id)
      return try writing.reading.askedItems(of: id)
    }
  }
}
