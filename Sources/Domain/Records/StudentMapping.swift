import JapaneseText

/// What a header of a student file can mean: a whole column, or a part of one.
public enum StudentHeading: Hashable, Sendable {
  case column(StudentColumn)
  case part(StudentColumnPart)

  /// All of them.
  public static let all: [StudentHeading] =
    StudentColumn.allCases.map(StudentHeading.column) + StudentColumnPart.allCases.map(StudentHeading.part)

  /// The column that is meant, or that the part belongs to.
  public var column: StudentColumn {
    switch self {
    case .column(let column): column
    case .part(let part): part.column
    }
  }

  /// The default Japanese header.
  public var japaneseHeader: String {
    switch self {
    case .column(let column): column.japaneseHeader
    case .part(let part): part.japaneseHeader
    }
  }

  /// The default English header.
  public var englishHeader: String {
    switch self {
    case .column(let column): column.rawValue
    case .part(let part): part.rawValue
    }
  }
}

/// How a registrar's files differ from the default table: headers, spellings, what no column says.
public struct StudentMapping: Hashable, Sendable {
  /// Headers besides the default ones; where a file has both, these count.
  public var headers: [StudentHeading: [String]]
  /// Spellings of a sex besides the default ones.
  public var sexes: [String: Sex]
  /// Spellings of how an enrolment ended besides the default ones.
  public var outcomes: [String: EnrolmentOutcome]
  /// What holds for every row of a file that lacks the column.
  public var constants: [StudentColumn: String]
  /// Texts that mean the same as an empty cell, such as 不明 or 99999999.
  public var empty: Set<String>

  /// Columns that may be the same for a whole file.
  public static let constantColumns: [StudentColumn] = [.university, .faculty, .department, .outcome]

  /// How headers and spellings are compared: without regard to width, letter case and spaces at the ends.
  public static func folded(_ text: String) -> String {
    TextRules.trimmedAndCollapsed(WidthFold.folded(text)).lowercased()
  }

  /// Says how files differ; by default they do not.
  public init(
    headers: [StudentHeading: [String]] = [:], sexes: [String: Sex] = [:],
    outcomes: [String: EnrolmentOutcome] = [:], constants: [StudentColumn: String] = [:], empty: Set<String> = []
  ) {
    self.headers = headers
    self.sexes = sexes
    self.outcomes = outcomes
    self.constants = constants
    self.empty = empty
  }
}

/// The mappings of an office's student files: the usual one, and those of sources with a system of their own.
public struct StudentMappings: Hashable, Sendable {
  /// The mapping of a source that has none of its own.
  public var usual: StudentMapping
  /// Whole mappings by source.
  public var ofSources: [String: StudentMapping]

  /// Collects mappings.
  public init(usual: StudentMapping = StudentMapping(), ofSources: [String: StudentMapping] = [:]) {
    self.usual = usual
    self.ofSources = ofSources
  }

  /// How the files of a source are read.
  public func mapping(of source: String) -> StudentMapping { ofSources[source] ?? usual }
}
