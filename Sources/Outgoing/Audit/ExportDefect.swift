import Secrets

/// Something about an export that is not as it was signed, and where it shows.
public enum ExportDefect: Hashable, Sendable {
  /// The manifest is not there.
  case manifestMissing(name: String)
  /// The manifest's signature is not there.
  case signatureMissing(name: String)
  /// The manifest is none of a version that is known here.
  case manifestUnreadable(name: String)
  /// The signature is not one of the key over the manifest: one of them was changed.
  case manifestAltered(name: String)
  /// The manifest says that another key signed it.
  case otherKey(stated: String)
  /// The file is not there.
  case fileMissing(name: String)
  /// The file has another length.
  case length(stated: Int, found: Int)
  /// The file differs from byte `from` on, up to before `to`: these are lines `lines`, the first being 1.
  case piece(from: Int, to: Int, lines: ClosedRange<Int>)
  /// The file has another number of records.
  case rows(stated: Int, found: Int)
  /// A line is none of the format.
  case line(Int)
  /// An entry that a line rests on is not the one of its hash.
  case proof(line: Int, sequence: Int64?)
  /// A value that a line holds is not the one that its entry commits to.
  case value(line: Int, name: String)
  /// A line says something else of its decision than the entry that it rests on.
  case statement(line: Int, name: String)
  /// Something about the chain in the file.
  case chain(ChainFault)
}
