import Domain
import Secrets

extension TrialPopulation {
  /// The person's records with their lines in the file.
  func rows(of person: TrialPerson) -> [(record: StudentRecord, line: StudentLine)] {
    var random = SeededRandom(seed: seed, purpose: .trialLine, index: person.index)
    return records(of: person).map { ($0, StudentLine($0, &random)) }
  }

  /// The person's records under the keys that an import gives them: one without a number is known by its content.
  func keyedRecords(of person: TrialPerson) -> [StudentRecord] {
    rows(of: person).map { record, line in
      guard !record.key.hasNumber else { return record }
      var record = record
      var digest = Digest()
      digest.update(Array(RecordKey.defaultSource.utf8))
      for field in line.fields { digest.update([0x1F] + Array(field.utf8)) }
      record.key = RecordKey(number: digest.hex(), hasNumber: false)
      return record
    }
  }
}
