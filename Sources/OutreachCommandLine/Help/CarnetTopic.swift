extension HelpTopic {
  /// The files of a carnet and who writes them, in twenty lines.
  static var carnetBlocks: [HelpBlock] {
    [
      .paragraph("Un carnet est un dossier de fichiers de texte, à la structure et à elle seule."),
      .table(
        [
          ("carnet.json", "la structure, le fuseau horaire, le programme, les codes ajoutés"),
          ("programmes/", "les définitions que les bilans appliquent, une par fichier"),
          ("journal/POSTE/", "les faits, un par ligne, un fichier par mois ; des codes, aucun nom"),
          (
            "confidentiel/POSTE/",
            "les noms, les numéros, les notes ; hors des bilans et des exports"
          ),
          ("publications/", "les rapports figés"),
        ], nameWidth: 22),
      .paragraph(
        "Chaque poste n’écrit que dans ses dossiers : un partage de fichiers réunit les carnets sans"
          + " conflit. Une ligne enregistrée n’est jamais réécrite : corriger et annuler ajoutent une"
          + " ligne. Le nom du poste est dans $HOME/.config/allervers/poste.json (ou ALLERVERS_POSTE), les"
          + " verrous dans $HOME/.local/state/allervers."),
      .paragraph(
        "Le carnet est celui de --carnet, sinon d’ALLERVERS_CARNET, sinon du dossier parent le plus"
          + " proche qui contient carnet.json. Ce qui ne va pas dans ses fichiers : allervers verifier."
      ),
    ]
  }
}
