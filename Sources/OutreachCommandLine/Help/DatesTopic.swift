extension HelpTopic {
  /// The forms `DayExpression`, `PeriodExpression` and `DurationExpression` take.
  static var datesBlocks: [HelpBlock] {
    [
      .heading("Un jour :"),
      .table(
        [
          ("2026-10-14, 14/10/2026", "le jour, en entier"),
          ("14/10", "le dernier 14 octobre"),
          ("14", "le dernier 14 du mois"),
          ("aujourdhui, hier, avant-hier", "avec ou sans apostrophe"),
          ("lundi, ..., dimanche", "le dernier lundi"),
          ("il y a 3 jours", "ou semaines, mois, ans ; entre guillemets"),
        ], nameWidth: 28),
      .paragraph(
        "Le dernier : aujourd’hui compris. Le dernier 31 est celui du dernier mois qui en a un."
          + " L’année a quatre chiffres. Un fait n’est jamais à venir ; une échéance, une fin, une"
          + " période peuvent l’être. Accents et majuscules ne comptent pas."
      ),
      .heading("Une période :"),
      .table(
        [
          ("--mois 2026-10", "ou --mois dernier : le dernier mois fini"),
          ("--trimestre 2026-T3", "ou --trimestre dernier"),
          ("--annee 2026", "ou --annee derniere"),
          ("--du JOUR --au JOUR", "les deux jours compris"),
        ], nameWidth: 28),
      .heading("Une durée :"),
      .table(
        [
          ("90 min, 2h", "d’une rencontre, d’une sortie"),
          ("10 j, 3 sem, 3 mois, 1 an", "d’un délai"),
        ], nameWidth: 28),
      .paragraph("« m » seul est refusé : minutes ou mois ?"),
    ]
  }
}
