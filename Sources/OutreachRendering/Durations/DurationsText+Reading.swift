import Outreach

extension DurationsText {
  mutating func addReading() {
    page.heading("Comment lire")
    if durations.curves.contains(where: { $0.survival.n > 0 }) {
      addReadingOfCurves()
      page.skip()
    }
    page.definitions(words.durationDefinitions)
  }

  private mutating func addReadingOfCurves() {
    for sentence in [
      "Un parcours encore ouvert compte pour le temps où il a été observé (censure). De sa fin on ne "
        + "suppose qu’une chose : qu’elle viendra au rythme de ceux qui sont observés plus longtemps.",
      "La moyenne des durées constatées n’est pas donnée : elle oublierait les plus longs, encore "
        + "ouverts, et annoncerait des durées trop courtes.",
      "Part encore sans fin : estimation de Kaplan-Meier, erreur type de Greenwood, intervalle à "
        + "95 % log-log. Part de chaque fin : Aalen-Johansen (fins concurrentes), erreur type par la "
        + "méthode delta ; avec la part encore sans fin, elles font 100 %.",
      "Non atteinte : trop de parcours sont encore ouverts pour le dire. Non observé : plus aucun "
        + "parcours n’est observé à ce terme.",
      "Les mois des courbes durent 30,4375 jours (365,25 / 12), arrondis au jour, et "
        + "une fin compte jusqu’à ce jour compris. « cohortes » compte en mois du calendrier, avant "
        + "l’échéance, et les seuls parcours assez anciens : au même horizon, les parts y diffèrent "
        + "un peu.",
    ] {
      page.paragraph(sentence, indent: 2, hanging: 2)
    }
  }
}
