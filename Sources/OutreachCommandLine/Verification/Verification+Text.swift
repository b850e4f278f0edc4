internal import Outreach
internal import OutreachJournal
internal import OutreachRendering

extension Verification {
  /// Each finding in a few lines; then the counts, and what two counsellors compare.
  var text: String {
    let findings = findings.flatMap { finding -> [String] in
      let words = finding.words
      let place = finding.place.isEmpty ? "" : "  " + printable(finding.place)
      let head = (finding.code.isFault ? "faute" : "avis") + "  " + finding.code.rawValue + place
      return [head] + TextWrap.lines(printable(words.sentence), indent: 2) + [""]
    }
    return (findings + [summary] + compared).map { $0 + "\n" }.joined()
  }

  private var summary: String {
    let notices = findings.count - faults
    let words = [
      faults == 0 ? "aucune faute" : faults.counted("faute", "fautes"),
      notices == 0 ? "aucun avis" : notices.counted("avis", "avis"),
    ]
    return findings.isEmpty ? "aucune faute, aucun avis" : words.joined(separator: ", ")
  }

  private var compared: [String] {
    return [
      events.counted("événement", "événements") + " de " + writers.counted("poste", "postes")
        + (days.map { ", " + $0.frenchDays } ?? ""),
      "empreinte " + digest,
    ]
  }
}

extension Finding {
  /// `journal/amelie-7k3q/2026-10.jsonl:3`; empty for the whole carnet.
  var place: String { path + (line.map { ":\($0)" } ?? "") }
}
