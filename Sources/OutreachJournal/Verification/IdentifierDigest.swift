import Outreach

extension PartAudit {
  /// SHA-256 of the distinct identifiers of every line, events set aside included, in order of bytes, each with a
  /// line feed: what `sort -u | sha256sum` gives of them.
  func identifierDigest(_ bytes: CarnetBytes) throws(JournalError) -> String {
    var symbols = ledger.symbols
    var ids = ledger.facts.indices.map(ledger.facts.id)
    for finding in ledger.findings where finding.isSetAside {
      let path = files[finding.file].relativePath
      let block = try bytes.bytes(
        of: path, from: finding.offset, count: LedgerBuilder.lineLimit + 1)
      guard let json = try? JSONValue(json: Array(block.prefix { $0 != 0x0A })),
        let id = json["id"]?.text
      else { continue }
      ids.append(EventID(id, in: &symbols))
    }
    ids.sort { $0.precedes($1, in: symbols) }
    var digest = SHA256()
    var text: [UInt8] = []
    var last: EventID?
    for id in ids where id != last {
      text += id.text(in: symbols).utf8
      text.append(0x0A)
      last = id
      guard text.count > 1 << 16 else { continue }
      digest.add(text[...])
      text.removeAll(keepingCapacity: true)
    }
    digest.add(text[...])
    return digest.hexadecimal
  }
}
