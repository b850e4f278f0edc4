extension HelpTopic {
  /// A session that can be typed as it stands, in the order of the days.
  static var firstStepsBlocks: [HelpBlock] {
    [
      .paragraph(
        "Un carnet se tient dès le premier soir : un jeune et un jour suffisent, le reste se complète"
          + " plus tard. Ces commandes se tapent l’une après l’autre."),
      .heading("Une fois, pour la structure :"),
      .lines([
        (
          "allervers creer carnet --structure \"Mission Locale Sud\"",
          "un dossier de fichiers, à vous"
        ),
        ("cd carnet", "les commandes trouvent le carnet où l’on se place"),
        (
          "allervers action ouvrir maraude-centre --titre \"Maraude du centre\" --approche maraude",
          "ce dont les sorties et les contacts font partie"
        ),
      ]),
      .heading("Au retour d’une sortie :"),
      .lines([
        (
          "allervers noter --nouveau --alias Yaya --age 17 --action maraude-centre --date \"il y a 2 jours\"",
          "une première rencontre (repéré·e) ; le code donné alors sert mieux qu’un nom"
        ),
        (
          "allervers noter --nouveau --comme dernier --date \"il y a 2 jours\"",
          "la rencontre suivante ; sans nom, le programme donne un nom de code"
        ),
      ]),
      .heading("Quand on se revoit :"),
      .lines([
        (
          "allervers noter --jeune yaya --action maraude-centre --date hier",
          "le surnom suffit, à un accent près ; c’est le deuxième contact (mobilisé·e)"
        ),
        ("allervers premier-accueil yaya", "l’entrée dans le droit commun"),
        ("allervers fiche yaya", "tout son parcours"),
      ]),
      .heading("En cas d’erreur :"),
      .lines([
        ("allervers annuler --oui", "la dernière saisie ; rien n’est effacé, elle ne compte plus")
      ]),
      .heading("Le matin, puis à la fin du mois :"),
      .lines([
        ("allervers relances", "qui revoir, et pourquoi"),
        ("allervers bilan --mois 2026-10", "ce que le mois a donné"),
        ("allervers verifier", "si le carnet est sain"),
      ]),
      .paragraph(
        "La suite : « allervers aide » donne tous les verbes, « allervers aide glossaire » les mots,"
          + " « allervers aide completion » comment la touche Tab complète les verbes et les codes."
      ),
    ]
  }
}
