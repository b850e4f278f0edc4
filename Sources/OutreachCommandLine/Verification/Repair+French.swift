internal import OutreachJournal
internal import OutreachRendering

extension Repair {
  /// What was done, one line each; « rien à réparer » when nothing was.
  var french: [String] {
    let lines =
      sealed.map {
        $0.path + " : " + $0.lines.counted("ligne mise de côté", "lignes mises de côté")
          + ", l’ancien fichier est gardé : " + $0.copy
      } + closed.map { $0 + " : fermé aux autres utilisateurs" }
      + accepted.map { $0 + " : admis tel qu’il est" }
    return lines.isEmpty ? ["rien à réparer"] : lines
  }
}
