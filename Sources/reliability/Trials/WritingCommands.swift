/// A command line for each command that writes, in an order in which each has something to work on.
///
/// `{0}` and `{1}` stand for the codes of two youths, `{last}` for the id of the event recorded last.
enum WritingCommands {
  static let all = [
    "noter --jeune {0} --action maraude",
    "noter --nouveau --alias Vormantel --age 17",
    "corriger {last} --lieu Gare",
    "noter --jeune {1}",
    "annuler {last} --motif doublon",
    "tentative {0} --canal telephone --resultat sans-reponse",
    "action ouvrir bus --titre Bus",
    "action decrire bus --titre Autobus",
    "action clore bus",
    "terrain ouvrir maraude --de 00h01 --lieu Gare",
    "terrain compter --personnes 3 --jeunes 2",
    "terrain clore --a 00h02",
    "terrain annuler --action maraude --date hier",
    "partenaire ajouter apase --nom Apase",
    "partenaire decrire apase --competence logement",
    "jeune ajouter --alias Brindavoine",
    "jeune signaler {1} --source famille",
    "jeune decrire {0} --naissance 2007-05",
    "premier-accueil {0}",
    "orienter {0} --vers apase --but service",
    "orienter {0} --arrive",
    "dispositif {0} cej",
    "situation {0} emploi",
    "pause {0} --motif voyage",
    "pause {0} --fin",
    "referent {0} amelie",
    "suite --pour amelie --echeance 2030-01-01 --jeune {0}",
    "doublon {0} {1} --different",
    "doublon {0} {1} --defaire",
    "arret {1} --motif sans-suite",
  ]
}
