import CGD

/// A picture in memory that can be drawn on: the one owner of a libgd image.
struct Canvas: ~Copyable {
  let kit: DrawingKit
  let handle: OpaquePointer
  let width: Int
  let height: Int

  /// An empty picture.
  init(_ kit: DrawingKit, width: Int, height: Int, filledWith colour: Colour = .white) throws(DrawingError) {
    guard let handle = kit.library.functions.pointee.create(Int32(width), Int32(height)) else {
      throw .noCanvas(width: width, height: height)
    }
    self.init(kit, handle: handle, width: width, height: height)
    fill(x: 0, y: 0, width: width, height: height, colour)
  }

  private init(_ kit: DrawingKit, handle: OpaquePointer, width: Int, height: Int) {
    self.kit = kit
    self.handle = handle
    self.width = width
    self.height = height
  }

  deinit { gd.pointee.destroy(handle) }

  /// The library's functions.
  var gd: UnsafePointer<shinsa_gd_functions> { kit.library.functions }

  /// A second picture with the same contents.
  func clone() throws(DrawingError) -> Canvas {
    guard let copy = gd.pointee.clone(handle) else { throw .noCanvas(width: width, height: height) }
    return Canvas(kit, handle: copy, width: width, height: height)
  }

  /// Fills a rectangle whose corner nearest to the origin is (`x`, `y`).
  func fill(x: Int, y: Int, width: Int, height: Int, _ colour: Colour) {
    let (right, bottom) = (Int32(x + width - 1), Int32(y + height - 1))
    gd.pointee.filled_rectangle(handle, Int32(x), Int32(y), right, bottom, colour.value)
  }

  /// Draws the outline of a rectangle.
  func frame(x: Int, y: Int, width: Int, height: Int, _ colour: Colour, thickness: Int = 1) {
    for inset in 0..<thickness {
      let (left, top) = (Int32(x + inset), Int32(y + inset))
      let (right, bottom) = (Int32(x + width - 1 - inset), Int32(y + height - 1 - inset))
      gd.pointee.rectangle(handle, left, top, right, bottom, colour.value)
    }
  }

  /// Draws a straight line.
  func line(from: (x: Int, y: Int), to: (x: Int, y: Int), _ colour: Colour, thickness: Int = 1) {
    gd.pointee.set_thickness(handle, Int32(thickness))
    gd.pointee.line(handle, Int32(from.x), Int32(from.y), Int32(to.x), Int32(to.y), colour.value)
    gd.pointee.set_thickness(handle, 1)
  }

  /// Fills an ellipse around a centre.
  func ellipse(x: Int, y: Int, width: Int, height: Int, _ colour: Colour) {
    gd.pointee.filled_ellipse(handle, Int32(x), Int32(y), Int32(width), Int32(height), colour.value)
  }

  /// Fills a polygon.
  func polygon(_ points: [(x: Int, y: Int)], _ colour: Colour) {
    let corners = points.map { shinsa_gd_point(x: Int32($0.x), y: Int32($0.y)) }
    gd.pointee.filled_polygon(handle, corners, Int32(corners.count), colour.value)
  }

  /// Sets one pixel.
  func dot(x: Int, y: Int, _ colour: Colour) {
    gd.pointee.set_pixel(handle, Int32(x), Int32(y), colour.value)
  }

  /// Draws all of `other` into a rectangle of this picture, smoothly scaled.
  func draw(_ other: borrowing Canvas, x: Int, y: Int, width: Int, height: Int) {
    if width == other.width && height == other.height {
      gd.pointee.copy(handle, other.handle, Int32(x), Int32(y), 0, 0, Int32(width), Int32(height))
    } else {
      gd.pointee.copy_resampled(
        handle, other.handle, Int32(x), Int32(y), 0, 0, Int32(width), Int32(height), Int32(other.width),
        Int32(other.height))
    }
  }
}
