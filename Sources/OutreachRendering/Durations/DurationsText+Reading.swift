import Outreach

extension DurationsText {
  mutating func addReading() {
    page.heading("Comment lire")
    if durations.curves.contains(where: { $0.survival.n > 0 }) {
      addReadingOfCurves()
      page.skip()
    }
    page.definitions([
      words.met, words.mobilised, words.commonLaw, words.settled, words.earlyExit,
      words.otherExit, words.reactivated, words.bins, words.frequency, words.durationChoices,
    ])
  }

  private mutating func addReadingOfCurves() {
    for sentence in [
      "Parcours encore ouverts (censure) : chacun compte pour le temps où il a été suivi, sans rien "
        + "supposer de sa fin, sauf qu’elle viendra au rythme de ceux suivis plus longtemps.",
      "La moyenne des parcours finis n’est pas donnée : elle oublierait les plus longs, encore "
        + "ouverts, et annoncerait des durées trop courtes.",
      "Un parcours cesse d’être suivi à l’arrêt des faits, ou au premier contact du nouveau parcours "
        + "du même jeune.",
      "Les classes de durée terminent un parcours silencieux à son dernier contact ; la courbe, au "
        + "jour où la sortie est reconnue, après "
        + "\(durations.programme.silentMonths.french) mois de silence. C’est pourquoi les deux "
        + "diffèrent, et pourquoi la courbe compte une sortie même suivie d’une reprise.",
      "Part encore sans fin : estimation de Kaplan-Meier, erreur type de Greenwood, intervalle à "
        + "95 % log-log. Part de chaque fin : Aalen-Johansen (fins concurrentes), erreur type par la "
        + "méthode delta ; avec la part encore sans fin, elles font 100 %.",
      "Non atteinte : trop de parcours sont encore ouverts pour le dire. Non observé : plus aucun "
        + "parcours n’est suivi à ce terme.",
      "Les mois des courbes durent 30,4375 jours (365,25 / 12), arrondis au jour.",
    ] {
      page.paragraph(sentence, indent: 2, hanging: 2)
    }
  }
}
