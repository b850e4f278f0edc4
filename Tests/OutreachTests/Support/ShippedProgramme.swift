import Outreach
import Testing

/// The definitions that come with the program, read.
enum ShippedProgramme {
  static func standard() throws -> Programme {
    let shipped = try #require(Programme.shipped.first { $0.id == "standard" })
    return try Programme(json: JSONValue(json: Array(shipped.json.utf8)))
  }
}
