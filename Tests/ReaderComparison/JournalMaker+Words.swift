extension JournalMaker {
  static let ids = [
    "01JADQ3V5T8KZ0000000000001", "01JADQ3V5T8KZ0000000000002", "01JADQ3V5T8KZ0000000000003",
    "01JADQ3V5T8KZ0000000000004", "01JADQ3V5T8KZ0000000000005", "01JADQ3V5T8KZ0000000000006",
    "01jadq3v5t8kz0000000000001", "41JADQ3V5T8KZ0000000000001", "7ZZZZZZZZZZZZZZZZZZZZZZZZZ",
    "3ZZZZZZZZZZZZZZZZZZZZZZZZZ", "8ZZZZZZZZZZZZZZZZZZZZZZZZZ", "01JADQ3V5T8KZ00000000000IL",
    "00000000000000000000000000", "E1", "fifteen-bytes-1", "sixteen-bytes-16", "seventeen-bytes17",
    "a.b_c-D", "", "a b", "é", "twenty-six-characters.long",
    "abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyzabcdefghijkl",
    "abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyzabcdefghijklm",
  ]

  static let codes = [
    "maraude", "accompagnement", "service", "", "quartier des Écoles", "e\u{301}", "\u{E9}",
    "fifteen-bytes-1",
    "sixteen-bytes-16", "seventeen-bytes17", "\\u0000", "\\n", "\\\\", "\\\"", "\\/",
    "\\ud83d\\ude00",
    "😀", "\\ud83d", "\\udc00", "\\u00e9", "\u{7F}", "\u{FEFF}", "\u{2028}", "jeune", "}", "\\u007d",
    "01JADQ3V5T8KZ0000000000001", "\\u30", "\\x", "a\\u0000", "a",
    "a longer text than any key or code is",
  ]

  static let days = [
    "2026-10-14", "2026-10-15", "2024-02-29", "2026-02-29", "0001-01-01", "0000-01-01",
    "9999-12-31",
    "1969-12-31", "2026-1-14", "2026-10-014", "2026-13-01", "2026-10-00", "+026-10-14",
  ]

  static let instants = [
    "2026-10-14T16:20:05.123Z", "2026-10-14T16:20:05Z", "2026-10-14T16:20:05.1Z",
    "2026-10-14T16:20:05.123456Z", "2026-10-14T24:20:05.123Z", "2026-10-14T16:20:60.123Z",
    "2026-02-30T16:20:05.123Z", "2026-10-14T16:20:05.12aZ", "2026-10-14T16:20:05.123z",
    "2026-10-14t16:20:05.123Z", "2026-10-14T16:20:05.Z", "0001-01-01T00:00:00.000Z",
  ]

  static let numbers = [
    "1", "0", "-0", "01", "1.0", "1e0", "1E+2", "-1", "1.", ".5", "+1", "1e", "999999999999999",
    "1000000000000000", "2147483648", "4294967296", "0.1e-5", "--1", "0x1", "NaN",
  ]

  static let otherKeys = [
    "a", "youth", "on", "by", "traits", "sixteen-bytes-16", "seventeen-bytes17", "", "é", "\\u0061",
    "\\u0000", "conventionUntil", "target", "with",
  ]

  static let spaces = ["", "", " ", "\t", "\r", "  "]

  /// Bytes that a reader may trip over.
  static let fragments: [[UInt8]] =
    [
      "\"", "\\", "{", "}", "[", "]", ",", ":", "\n", "\r", "\t", " ", "null", "true", "\\u",
      "\\ud800",
      "\\u0022", "{}", "\"\":", ",\"a\":1", ",\"youth\":\"Y\"", "0", "-", "e", ".", "\u{FEFF}",
      "\\n",
    ].map { Array($0.utf8) } + [
      [0], [0x1F], [0x7F], [0x80], [0xC0, 0x80], [0xC2], [0xE0, 0x80, 0x80], [0xED, 0xA0, 0x80],
      [0xEF, 0xBF, 0xBF],
      [0xF0, 0x80, 0x80, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xF4, 0x8F, 0xBF, 0xBF], [0xF8], [0xFF],
      [0xFE, 0xFF],
    ]
}
