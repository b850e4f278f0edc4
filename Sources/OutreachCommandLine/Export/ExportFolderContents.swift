internal import OutreachRendering

extension ExportFolder {
  /// What a folder holds: nothing else is ever replaced.
  struct Contents {
    /// Every file that it may hold.
    let files: Set<String>
    /// The file by which it is known.
    let mark: String
    /// « l’export qu’il contient », « qu’un export », « un export se garde »: as messages have it.
    let words: (it: String, than: String, keeps: String)

    /// The tables of `exporter`.
    static var export: Contents {
      Contents(
        files: Set(
          ExportTable.allCases.map(\.path) + [
            "datapackage.json", "dictionnaire.md", "LISEZMOI.txt",
          ]
        ), mark: "datapackage.json",
        words: ("l’export qu’il contient", "qu’un export", "un export se garde"))
    }

    /// The lists of `bilan --justifier`.
    static var justification: Contents {
      Contents(
        files: Set(JustificationTable.allCases.map(\.path) + ["chiffres.csv", "LISEZMOI.txt"]),
        mark: "chiffres.csv",
        words: ("les listes qu’il contient", "que des listes", "des listes se gardent"))
    }
  }
}
