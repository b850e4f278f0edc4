import OutreachCommandLine
import Testing

struct ArgumentRefusalTests {
  @Test(arguments: [
    ("notr", "«~notr~» n’est pas un verbe~; le plus proche~: «~noter~». Voir~: allervers aide"),
    ("onter", "«~onter~» n’est pas un verbe~; le plus proche~: «~noter~». Voir~: allervers aide"),
    ("xyz -h", "«~xyz~» n’est pas un verbe. Voir~: allervers aide"),
    (
      "terrain",
      "terrain: il manque un sous-verbe~; attendu~: ouvrir ou clore. Voir~: allervers aide terrain"
    ),
    (
      "terrain ouvir",
      "terrain: «~ouvir~» n’est pas un sous-verbe~; le plus proche~: «~ouvrir~»."
        + " Voir~: allervers aide terrain"
    ),
    (
      "terrain maraude",
      "terrain: «~maraude~» n’est pas un sous-verbe~; attendu~: ouvrir ou clore."
        + " Voir~: allervers aide terrain"
    ),
    (
      "--carnet ici",
      "il manque un verbe~; attendu~: allervers VERBE [ARGUMENTS] [--option valeur]."
        + " Voir~: allervers aide"
    ),
    (
      "--bilan",
      "il manque un verbe~; attendu~: allervers VERBE [ARGUMENTS] [--option valeur]."
        + " Essayer~: allervers bilan"
    ),
  ])
  func `a verb that is not there is named with the nearest`(line: String, message: String) {
    refuses(line, message)
  }

  @Test(arguments: [
    (
      "noter --jeunne=Yaya",
      "noter: «~--jeunne~» n’est pas une option~; la plus proche~: «~--jeune~»."
        + " Voir~: allervers aide noter"
    ),
    (
      "noter --jeu 7K3Q",
      "noter: «~--jeu~» n’est pas une option~; la plus proche~: «~--jeune~»."
        + " Voir~: allervers aide noter"
    ),
    ("noter -x", "noter: «~-x~» n’est pas une option. Voir~: allervers aide noter"),
    (
      "terrain ouvrir maraude --oui",
      "terrain ouvrir: «~--oui~» n’est pas une option."
        + " Voir~: allervers aide terrain ouvrir"
    ),
    (
      "noter --jeune",
      "noter: «~--jeune~» est sans valeur~; attendu~: --jeune CODE. Voir~: allervers aide noter"
    ),
    (
      "noter --jeune --nouveau",
      "noter: «~--jeune~» est sans valeur~; attendu~: --jeune CODE."
        + " Une valeur qui commence par «~-~» s’écrit --jeune=VALEUR"
    ),
    (
      "noter --couleur rouge",
      "noter: «~rouge~» n’est pas une valeur de «~--couleur~»~; attendu~: auto, oui ou non."
        + " Voir~: allervers aide noter"
    ),
    (
      "noter --nouveau=Yaya",
      "noter: «~--nouveau~» a reçu une valeur~; attendu~: --nouveau, sans rien après."
        + " Voir~: allervers aide noter"
    ),
    (
      "noter --aide=oui",
      "noter: «~--aide~» a reçu une valeur~; attendu~: --aide, sans rien après."
        + " Voir~: allervers aide noter"
    ),
    (
      "noter --jeune 1 --jeune 2",
      "noter: «~--jeune~» est là deux fois~; attendu~: une seule fois."
        + " Voir~: allervers aide noter"
    ),
    (
      "noter --nouveau --nouveau",
      "noter: «~--nouveau~» est là deux fois~; attendu~: une seule fois."
        + " Voir~: allervers aide noter"
    ),
  ])
  func `an option that does not fit is named without a free value`(line: String, message: String) {
    refuses(line, message)
  }

  @Test(arguments: [
    (
      "noter Yaya",
      "noter: 1 argument~; attendu~: aucun. Une valeur de plusieurs mots se met entre guillemets,"
        + " celle d’une option suit son nom"
    ),
    (
      "terrain ouvrir a b c",
      "terrain ouvrir: 3 arguments~; attendu~: 2 au plus, ACTION [LIEU]. Une valeur de plusieurs"
        + " mots se met entre guillemets, celle d’une option suit son nom"
    ),
    (
      "terrain ouvrir",
      "terrain ouvrir: il manque ACTION, le code de l’action~; attendu~: allervers terrain ouvrir"
        + " ACTION [LIEU] [OPTIONS]. Voir~: allervers aide terrain ouvrir"
    ),
    (
      "importer",
      "importer: il manque FICHIER, un fichier à reprendre~; attendu~: allervers importer"
        + " FICHIER... [OPTIONS]. Voir~: allervers aide importer"
    ),
  ])
  func `arguments too many or too few are counted, never quoted`(line: String, message: String) {
    refuses(line, message)
  }

  @Test(arguments: [
    (
      "aide bilans2026",
      "«~bilans2026~» n’est ni un verbe ni un sujet d’aide. Voir~: allervers aide"
    ),
    (
      "aide date",
      "«~date~» n’est ni un verbe ni un sujet d’aide~; le plus proche~: «~dates~»."
        + " Voir~: allervers aide"
    ),
    (
      "aide terrain ouvir",
      "terrain: «~ouvir~» n’est pas un sous-verbe~; le plus proche~: «~ouvrir~»."
        + " Voir~: allervers aide terrain"
    ),
    (
      "aide noter ouvrir",
      "noter: «~ouvrir~» n’est pas un sous-verbe. Voir~: allervers aide noter"
    ),
    (
      "aide dates ouvrir",
      "aide: 2 arguments~; attendu~: 1 au plus, [SUJET]. Une valeur de plusieurs mots se met entre"
        + " guillemets, celle d’une option suit son nom"
    ),
  ])
  func `a subject without help is refused`(line: String, message: String) {
    refuses(line, message)
  }

  private func refuses(_ line: String, _ message: String) {
    let ran = Ran.program(SampleProgram.program, line.split(separator: " ").map(String.init))
    #expect(ran == Ran(status: .usage, error: noBreak("erreur: " + message + "\n")))
  }
}
