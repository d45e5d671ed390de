import CGD

/// libgd, opened while the program runs: samples need it, examining applications does not.
struct GDLibrary: @unchecked Sendable {
  // The table is written once, before this value exists, and only read afterwards.
  let functions: UnsafePointer<shinsa_gd_functions>

  /// The name that the dynamic linker looks for: the ABI whose prototypes `CGD` declares.
  static let file = "libgd.so.3"

  /// The packages of Debian 12 that bring library and font.
  static let packages = ["libgd3", "fonts-ipafont-gothic"]

  /// Opens the library.
  init(file: String = GDLibrary.file) throws(DrawingError) {
    guard let functions = shinsa_gd_load(file) else {
      throw .libraryMissing(file: file, packages: Self.packages)
    }
    self.functions = functions
  }
}
