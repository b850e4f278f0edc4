internal import OutreachJournal

extension HelpTopic {
  /// The names of findings with what each says, the faults first.
  static var findingsBlocks: [HelpBlock] {
    [
      .paragraph(
        "Ce que « allervers verifier » peut trouver, par son nom. Une faute demande d’agir, un avis non."
          + " En savoir plus sur l’un d’eux : allervers aide ligne-abimee."),
      .heading("Fautes (le carnet n’est pas sain, la réponse au shell est 1) :"),
      table { $0.isFault },
      .heading("Avis (bon à savoir, les nombres tiennent) :"), table { !$0.isFault },
    ]
  }

  private static func table(of isListed: (FindingCode) -> Bool) -> HelpBlock {
    .table(
      FindingCode.allCases.filter(isListed).map { ($0.rawValue, $0.words.summary) }, nameWidth: 24)
  }
}

extension FindingCode {
  /// The help of `aide` with the name.
  var blocks: [HelpBlock] {
    let words = words
    return [
      .paragraph("\(rawValue) (\(isFault ? "faute" : "avis")) : \(words.summary)."),
      .paragraph(words.effect),
      .heading("Que faire :"), .paragraph(words.remedy),
    ]
  }

  fileprivate var words: FindingHelp { isFault ? faultWords : noticeWords }
}
