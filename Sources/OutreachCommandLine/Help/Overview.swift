/// What the program alone answers.
package enum Overview {
  /// What the program is for.
  static let purpose =
    "allervers tient le carnet de l’aller-vers d’une Mission Locale : qui a été rencontré, par"
    + " quelle action, et ce qui a suivi."

  private static let starts: [(verb: String, line: String, meaning: String)] = [
    ("creer", "allervers creer carnet --structure NOM", "faire un carnet"),
    ("noter", "allervers noter", "noter un contact, pas à pas"),
    ("bilan", "allervers bilan --mois dernier", "compter ce que le mois dernier a donné"),
  ]

  /// At most twenty lines: what the program is, the starting commands that exist, where help is.
  package static func text(_ verbs: VerbList) -> String {
    let known = starts.filter { verbs.statement([$0.verb]) != nil }.map { ($0.line, $0.meaning) }
    let more = [
      ("allervers aide", "tous les verbes"),
      ("allervers aide VERBE", "un verbe, ses exemples et ses options"),
      ("allervers aide premiers-pas", "d’un carnet vide au premier bilan"),
    ]
    return HelpBlock.text(
      [.paragraph(purpose)]
        + (known.isEmpty ? [] : [.heading("Pour commencer :"), .table(known, nameWidth: 38)])
        + [.heading("Pour en savoir plus :"), .table(more, nameWidth: 32)])
  }
}
