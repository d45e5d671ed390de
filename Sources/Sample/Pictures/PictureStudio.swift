import Domain

/// Draws identity papers that are recognisable at a glance and marked as samples; same facts, same bytes.
///
/// Blanks are drawn once and kept, so one studio serves one thread for as long as it draws.
public final class PictureStudio {
  private final class Sheet {
    let canvas: Canvas
    init(_ canvas: consuming Canvas) { self.canvas = canvas }
  }

  private let kit: DrawingKit
  private var blanks: [SampleDocument: Sheet] = [:]
  private var tables: [PictureForm.Setting: Sheet] = [:]

  /// Opens the drawing library; throws where it, or a Japanese font, is missing.
  public init() throws(DrawingError) { kit = try DrawingKit() }

  /// The picture of one paper of one person, as the bytes of a file.
  public func picture(
    of document: SampleDocument, _ facts: IdentityFacts, as form: PictureForm = PictureForm()
  ) throws(DrawingError) -> [UInt8] {
    let card = try blank(document).canvas.clone()
    try document.design.fill(card, with: facts)
    switch form.setting {
    case .scan:
      return try card.encoded(as: form.format, quality: form.quality)
    case .scaled(let width):
      let small = try Canvas(kit, width: width, height: card.height * width / card.width)
      small.draw(card, x: 0, y: 0, width: small.width, height: small.height)
      return try small.encoded(as: form.format, quality: form.quality)
    case .photograph:
      let photograph = try table(form.setting).canvas.clone()
      let width = photograph.width * 4 / 5
      let height = min(card.height * width / card.width, photograph.height * 9 / 10)
      let fitting = card.width * height / card.height
      let (left, top) = ((photograph.width - fitting) / 2, (photograph.height - height) / 2)
      photograph.draw(card, x: left, y: top, width: fitting, height: height)
      return try photograph.encoded(as: form.format, quality: form.quality)
    }
  }

  private func blank(_ document: SampleDocument) throws(DrawingError) -> Sheet {
    if let sheet = blanks[document] { return sheet }
    let design = document.design
    let canvas = try Canvas(kit, width: design.size.width, height: design.size.height)
    try design.drawBlank(on: canvas)
    let sheet = Sheet(canvas)
    blanks[document] = sheet
    return sheet
  }

  private func table(_ setting: PictureForm.Setting) throws(DrawingError) -> Sheet {
    if let sheet = tables[setting] { return sheet }
    guard case .photograph(let width, let height) = setting else { throw .noCanvas(width: 0, height: 0) }
    let sheet = Sheet(try TableTop.canvas(kit, width: width, height: height))
    tables[setting] = sheet
    return sheet
  }
}
