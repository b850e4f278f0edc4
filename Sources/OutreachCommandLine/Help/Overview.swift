/// What the program alone answers.
package enum Overview {
  private static let starts: [(verb: String, line: String, meaning: String)] = [
    ("creer", "allervers creer", "ouvrir un carnet dans ce dossier"),
    ("noter", "allervers noter", "noter un contact, question par question"),
    ("bilan", "allervers bilan --mois dernier", "compter ce que le mois dernier a donné"),
  ]

  /// At most twenty lines: what the program is, the starting commands that exist, where help is.
  package static func text(_ verbs: VerbList) -> String {
    var lines = TextWrap.lines(
      "allervers tient le carnet de l’aller-vers d’une Mission Locale : qui a été rencontré, par"
        + " quelle action, et ce qui a suivi.")
    let known = starts.filter { verbs.statement([$0.verb]) != nil }.map { ($0.line, $0.meaning) }
    if !known.isEmpty {
      lines += ["", typeset("Pour commencer :")] + TextWrap.table(known, nameWidth: 32)
    }
    lines += ["", typeset("Pour en savoir plus :")]
    lines += TextWrap.table(
      [
        ("allervers aide", "tous les verbes"),
        ("allervers aide VERBE", "un verbe, ses exemples et ses options"),
        ("allervers aide dates", "comment écrire un jour ou une période"),
      ], nameWidth: 32)
    return lines.joined(separator: "\n") + "\n"
  }
}
