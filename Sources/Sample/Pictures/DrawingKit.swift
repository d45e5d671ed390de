/// What every picture needs: the drawing library and a font.
struct DrawingKit: Sendable {
  let library: GDLibrary
  let font: JapaneseFont

  /// Opens the library and looks for a font.
  init() throws(DrawingError) {
    library = try GDLibrary()
    font = try JapaneseFont()
  }
}
