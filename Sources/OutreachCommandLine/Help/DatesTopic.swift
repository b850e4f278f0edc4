extension HelpTopic {
  /// The forms `DayExpression`, `PeriodExpression` and `DurationExpression` take.
  static var datesBlocks: [HelpBlock] {
    [
      .heading("Un jour :"),
      .table(
        [
          ("2026-10-14, 14/10/2026", "le jour, en entier"),
          ("14/10", "le dernier 14 octobre (une fin : le prochain)"),
          ("14", "le dernier 14 du mois (une fin : le prochain)"),
          ("aujourdhui, hier, avant-hier", "avec ou sans apostrophe"),
          ("demain, apres-demain", "pour une fin"),
          ("lundi, ..., dimanche", "le dernier lundi (une fin : le prochain)"),
          ("il y a 3 jours", "ou semaines, mois, ans ; entre guillemets"),
          ("dans 3 jours", "de même, pour une fin"),
        ], nameWidth: 28),
      .paragraph(
        "Le dernier : aujourd’hui compris. Le dernier 31 est celui du dernier mois qui en a un."
          + " L’année a quatre chiffres. Un fait n’est jamais à venir ; une échéance, une fin, une"
          + " période peuvent l’être. Accents et majuscules ne comptent pas."
      ),
      .paragraph(
        "Une fin est ici une échéance, un rendez-vous, la fin d’une pause, d’une situation, d’un"
          + " dispositif, d’une action ou d’une convention. Le prochain se compte du jour du fait,"
          + " compris, mais un lundi vient après un lundi ; demain et « dans 3 jours », comme hier,"
          + " se comptent d’aujourd’hui. Une période, elle, prend toujours le dernier."
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
