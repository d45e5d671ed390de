/// The university and its units, with the names that each bore earlier.
public struct University: Hashable, Codable, Sendable {
  /// A faculty or graduate school.
  public struct Faculty: Hashable, Codable, Sendable {
    /// Today's name.
    public var name: String
    /// Earlier names.
    public var earlier: [String]
    /// Its departments.
    public var departments: [Department]
    /// The office that graduates of this faculty ask, if it has its own.
    public var office: String?

    /// Describes a faculty.
    public init(name: String, earlier: [String] = [], departments: [Department], office: String? = nil) {
      self.name = name
      self.earlier = earlier
      self.departments = departments
      self.office = office
    }
  }

  /// A department.
  public struct Department: Hashable, Codable, Sendable {
    /// Today's name.
    public var name: String
    /// Earlier names.
    public var earlier: [String]

    /// Describes a department.
    public init(name: String, earlier: [String] = []) {
      self.name = name
      self.earlier = earlier
    }
  }

  /// Today's name.
  public var name: String
  /// Names of universities that merged into it, or its own earlier ones.
  public var earlier: [String]
  /// Its faculties and graduate schools.
  public var faculties: [Faculty]

  /// Describes a university.
  public init(name: String, earlier: [String] = [], faculties: [Faculty]) {
    self.name = name
    self.earlier = earlier
    self.faculties = faculties
  }
}
