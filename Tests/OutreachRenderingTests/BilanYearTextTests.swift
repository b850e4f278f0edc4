import Outreach
import OutreachRendering
import Testing

struct BilanYearTextTests {
  @Test func `A year reads from the funnel to the quality of the data`() throws {
    let example = try Example(
      Example.year, from: "2025-01-01", to: "2025-12-31", by: .approche)
    let text = example.bilan.page(.init(structure: "Mission Locale de Villeneuve")).text
    #expect(Example.visible(text) == Self.expected)
  }

  // `~` stands for U+00A0 and `_` for U+202F.
  private static let expected = """
    Bilan de l’année 2025
    ─────────────────────
    Mission Locale de Villeneuve
    Programme~: Repérage, règle commune (standard, version 1)
    Période~: du 1er~janvier au 31~décembre 2025
    Faits arrêtés au 31~décembre 2025~: ce qui s’est passé ensuite n’est pas
      compté.
    Saisie~: tout ce qui a été saisi est compté.

    L’entonnoir
    ───────────
      Faits de la période. On compte des parcours~: un jeune revenu après une longue
      absence en a deux. Les lignes «~personnes~» comptent chacun une fois.

      Repérés~: premier contact ..................................  3
        personnes différentes ....................................  3
      Mobilisés ..................................................  2
      Entrés dans le droit commun ................................  2
        après une mobilisation ...................................  1
        en accès direct, sans mobilisation .......................  1
      En situation (emploi, formation…) avant le droit commun ....  0
      Sorties anticipées .........................................  1
        déclarées ................................................  0
        par silence, sans réponse à une relance ..................  1
        par silence, sans relance notée ..........................  0
      Reprises après une sortie ..................................  0
      Autres sorties .............................................  0
      File active au 31~décembre 2025 ............................  0

      Parmi les repérés de la période, ceux qui ne sont pas mobilisés au 31~décembre
      2025~:
        entrés dans le droit commun en accès direct ..............  1
        départs déclarés .........................................  0
        à revoir .................................................  0
        sans nouvelles ...........................................  0

      Inscrits à la Mission Locale (personnes) ...................  1
      Hors public (personnes) ....................................  1
        par l’âge ................................................  1
        par un critère du programme ..............................  0
        déjà suivis par la Mission Locale ........................  0

      Repéré·e~: premier contact d’un jeune de 16 à 25~ans (ou d’âge non connu),
        inconnu de la Mission Locale ou perdu de vue depuis plus de 12 mois.
      Mobilisé·e~: second contact, un autre jour, avant toute entrée dans le droit
        commun.
      Droit commun~: premier accueil à la Mission Locale, entrée dans un
        dispositif, ou arrivée chez le partenaire vers qui le jeune est orienté pour
        un accompagnement~: le premier des trois. En accès direct~: sans avoir été
        mobilisé.
      En situation~: première de ces situations trouvée depuis la mobilisation et
        avant le droit commun (emploi, formation, alternance, scolarité, service
        civique).
      Sortie anticipée~: d’un jeune mobilisé~: départ déclaré pour «~Sans suite
        donnée~», ou 6 mois sans contact, hors pauses. On compte des sorties~: un
        jeune peut sortir, revenir et sortir encore.
      Par silence~: sans réponse à une relance quand une tentative de contact est
        notée depuis le dernier contact, sans relance notée quand il n’y en a
        aucune.
      Reprise~: contact qui rouvre le parcours d’un jeune mobilisé après une
        sortie.
      Autre sortie~: départ déclaré d’un jeune mobilisé pour un autre motif.
      Réactivé·e~: jeune perdu de vue à son premier contact, ou dont le parcours
        était clos et qui revient, sans trace depuis plus de 12 mois~: un nouveau
        parcours commence.
      À revoir, sans nouvelles~: jeune non mobilisé dont le dernier contact date
        de moins de 6 mois, ou d’au moins 6 mois.
      File active~: jeunes mobilisés, dans la période ou avant, dont le parcours
        est en cours à la date d’arrêt~: ni droit commun, ni situation, ni sortie.
      Inscrit·e~: personne qui a un premier accueil à la Mission Locale dans la
        période, depuis son premier contact.
      Hors public~: personne rencontrée et jamais repérée, comptée une fois, pour
        la première raison qui vaut~: âge, critères, déjà suivie par la Mission
        Locale.
      Choix~: aucun rapport publié ne fixe ces seuils~: 6 mois de silence, un
        contact par jour au plus, une mobilisation qui précède d’au moins un jour le
        droit commun, 6 mois d’observation.

    Les taux
    ────────
                                                                   observés depuis
                                              taux  nombre / base  moins de 6 mois
      Mobilisés parmi les repérés           66,7~%          2 / 3                1
      Droit commun parmi les repérés        66,7~%          2 / 3                1
      Sortie anticipée parmi les mobilisés  50,0~%          1 / 2                0

      Chaque taux suit les mêmes jeunes~: ceux de la base, repérés (ou mobilisés)
      dans la période, jusqu’au 31~décembre 2025. Ceux qui sont observés depuis
      moins de 6 mois ont encore peu de recul~: leur part peut changer.
      Aucun taux ne divise l’un par l’autre deux nombres de l’entonnoir~: mobilisés
      et repérés d’une même période ne sont pas les mêmes jeunes.

    Mois par mois
    ─────────────
                                       droit     sorties
                  repérés  mobilisés  commun  anticipées
      janv.~2025        0          0       0           0
      févr.~2025        1          1       0           0
      mars~2025         1          1       1           0
      avr.~2025         0          0       0           0
      mai~2025          0          0       0           0
      juin~2025         0          0       0           0
      juil.~2025        0          0       0           0
      août~2025         0          0       0           0
      sept.~2025        0          0       0           1
      oct.~2025         0          0       0           0
      nov.~2025         1          0       0           0
      déc.~2025         0          0       1           0

      Faits de chaque mois~: les lignes s’additionnent, mais mobilisés et repérés
      d’un mois ne sont pas les mêmes jeunes.

    Par approche
    ────────────
                                       droit     sorties
                  repérés  mobilisés  commun  anticipées
      Lieu tiers        1          1       0           1
      Maraude           1          1       1           0
      Numérique         1          0       1           0

      L’approche est celle du premier contact, sinon celle de son action quand elle
      n’en a qu’une. Chaque parcours est dans une seule ligne. Les lignes sont
      rangées par nom, jamais par résultat_; leurs nombres ne se divisent pas l’un
      par l’autre.

    Les dispositifs d’accompagnement
    ────────────────────────────────
                                                       dont                  dont
                                         entrées  mobilisés  personnes  mobilisés
      PACEA                                    1          1          1          1
        dont Garantie jeunes dans PACEA        1          1          1          1

    Les situations trouvées
    ───────────────────────
                          dont                  dont
              faits  mobilisés  personnes  mobilisés
      Emploi      1          1          1          1

      Dans les deux listes~: les jeunes mobilisés ou entrés dans le droit commun,
      depuis leur premier contact. Les deux listes ne s’additionnent jamais, ni
      leurs lignes~: un jeune peut être dans un dispositif et en formation, et
      connaître plusieurs situations.

    Le profil des repérés
    ─────────────────────
                                       part  nombre / base
      Genre
        Femme                        50,0~%        1 / 2 *
        Homme                        50,0~%        1 / 2 *
      Âge
        moins de 18 ans              50,0~%        1 / 2 *
        18-25 ans                    50,0~%        1 / 2 *
      Ni en emploi ni en formation   50,0~%        1 / 2 *
      Qualification
        Sans qualification          100,0~%        1 / 1 *

      Sur 3~repérés de la période. La base est le nombre de ceux pour qui la réponse
      est connue au premier contact_; pour un oui ou non, la part est celle des oui.
      * Base de moins de 10~: une seule personne y pèse plus de 10 points.
      Aucune réponse connue~: Handicap_; Décrocheur scolaire_; Immersion dans les 12
      mois_; Formation dans les 12 mois_; Inscrit au service public de l’emploi_;
      Ressources_; Domicile_; Carte Vitale_; Moyen de transport_; Dernier conseiller
      vu_; Langue.

    Le profil des mobilisés
    ───────────────────────
                                       part  nombre / base
      Genre
        Femme                        50,0~%        1 / 2 *
        Homme                        50,0~%        1 / 2 *
      Âge
        moins de 18 ans              50,0~%        1 / 2 *
        18-25 ans                    50,0~%        1 / 2 *
      Ni en emploi ni en formation   50,0~%        1 / 2 *
      Qualification
        Sans qualification          100,0~%        1 / 1 *

      Sur 2~mobilisés de la période. La base est le nombre de ceux pour qui la
      réponse est connue à la mobilisation_; pour un oui ou non, la part est celle
      des oui.
      * Base de moins de 10~: une seule personne y pèse plus de 10 points.
      Aucune réponse connue~: Handicap_; Décrocheur scolaire_; Immersion dans les 12
      mois_; Formation dans les 12 mois_; Inscrit au service public de l’emploi_;
      Ressources_; Domicile_; Carte Vitale_; Moyen de transport_; Dernier conseiller
      vu_; Langue.

    L’activité
    ──────────
      Avec toutes les personnes rencontrées dans la période, du public du programme
      ou non.

      Contacts avec un jeune .....................................      6
        jeunes différents ........................................      4
      Contacts avec un proche ....................................      1
      Tentatives de contact sans réponse .........................      1
      Séances tenues .............................................      1
        personnes rencontrées ....................................  1_210
        jeunes rencontrés ........................................     40
      Séances annulées ...........................................      1
      Séances reportées ..........................................      0
      Actions actives ............................................      2
        Extra-muros ..............................................      1
        nature non renseignée ....................................      1
      Partenaires actifs .........................................      1

      Une action est active quand elle est ouverte au plus tard à la fin de la
      période et n’est ni close ni échue avant son début. Un partenaire est actif
      quand un contact, une séance tenue, une orientation ou une action active le
      nomme.

    La qualité des données
    ──────────────────────
      19~événements lus.

    """
}
