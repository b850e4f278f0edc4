import Outreach

extension Storage {
  /// The strict JSON of a small file.
  func json(of path: String) throws(JournalError) -> JSONValue {
    let bytes = try content(of: path)
    do throws(JSONFault) {
      return try JSONValue(json: bytes)
    } catch {
      guard error.problem == .duplicateKey else { throw .notJSON(path: path, fault: error) }
      throw .duplicateKey(path: path, key: key(in: bytes, at: error.offset), offset: error.offset)
    }
  }

  // The key that begins at `offset`, with or without its quotation mark, as it stands in the file.
  private func key(in bytes: [UInt8], at offset: Int) -> String {
    let quote = UInt8(ascii: "\"")
    var isEscaped = false
    let key = bytes[offset...].drop { $0 == quote }.prefix { byte in
      defer { isEscaped = !isEscaped && byte == UInt8(ascii: "\\") }
      return isEscaped || byte != quote
    }
    return String(decoding: key, as: UTF8.self)
  }
}
