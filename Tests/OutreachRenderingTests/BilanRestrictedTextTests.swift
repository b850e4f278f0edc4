import Outreach
import OutreachRendering
import Testing

struct BilanRestrictedTextTests {
  @Test func `A restricted report says so, warns of what is damaged and defines every word`() throws
  {
    let example = try Example.restricted()
    let text = example.bilan.page(.init(vocabulary: Example.night, definitions: true)).text
    #expect(Example.visible(text) == Self.expected)
  }

  // `~` stands for U+00A0 and `_` for U+202F.
  private static let expected = """
    Bilan du 1er~décembre 2019 au 30~novembre 2021
    ──────────────────────────────────────────────
    Programme~: [IN] Système (in-systeme, version 1)
    Période~: du 1er~décembre 2019 au 30~novembre 2021
    Faits arrêtés au 31~décembre 2021~: ce qui s’est passé ensuite n’est pas
      compté.
    Saisie arrêtée au 28~février 2022~: ce qui a été saisi ensuite n’est pas
      compté.
    Restriction~: approche = Tournée de nuit (nuit)
    Restriction~: zone de rencontre = France ruralités revitalisation (frr)
    Seuls les parcours qui remplissent toutes ces conditions sont comptés_;
      l’activité et le hors public ne sont pas restreints.

    L’entonnoir
    ───────────
      Faits de la période. On compte des parcours~: un jeune revenu après une longue
      absence en a deux. Les lignes «~personnes~» comptent chacun une fois.

      Repérés~: premier contact ..................................  1
        personnes différentes ....................................  1
      Mobilisés ..................................................  1
      Entrés dans le droit commun ................................  1
        après une mobilisation ...................................  1
        en accès direct, sans mobilisation .......................  0
      En situation (emploi, formation…) avant le droit commun ....  0
      Sorties anticipées .........................................  0
        déclarées ................................................  0
        par silence, sans réponse à une relance ..................  0
        par silence, sans relance notée ..........................  0
      Reprises après une sortie ..................................  0
      Autres sorties .............................................  0
      File active au 31~décembre 2021 ............................  0
      Objectif du programme~: 6_210~jeunes repérés, sans la restriction de ce bilan.

      Parmi les repérés de la période, ceux qui ne sont pas mobilisés au 31~décembre
      2021~:
        entrés dans le droit commun en accès direct ..............  0
        départs déclarés .........................................  0
        à revoir .................................................  0
        sans nouvelles ...........................................  0

      Inscrits à la Mission Locale (personnes) ...................  0
      Hors public (personnes) ....................................  1
        par l’âge ................................................  0
        par un critère du programme ..............................  1
        déjà suivis par la Mission Locale ........................  0

      Repéré·e~: premier contact d’un jeune de 16 à 25~ans (ou d’âge non connu),
        inconnu de la Mission Locale ou perdu de vue depuis au moins 6 mois, qui
        remplit les critères du programme.
      Mobilisé·e~: premier contact dans une action de nature «~Raccrochage~» (ce
        peut être le tout premier), avant toute entrée dans le droit commun.
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
        était clos et qui revient, sans trace depuis au moins 6 mois~: un nouveau
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
      Critères~: «~Ni en emploi ni en formation~»~: oui, ou réponse inconnue_;
        «~Inscrit au service public de l’emploi~»~: non, ou réponse inconnue.
      Dates du programme~: seuls les contacts du 1er~décembre 2019 au 30~novembre
        2021 comptent.
      Choix~: aucun rapport publié ne fixe ces seuils~: 6 mois de silence, un
        contact par jour au plus, une mobilisation qui précède d’au moins un jour le
        droit commun, 6 mois d’observation.

    Les taux
    ────────
                                                                    observés depuis
                                               taux  nombre / base  moins de 6 mois
      Mobilisés parmi les repérés           100,0~%          1 / 1                0
      Droit commun parmi les repérés        100,0~%          1 / 1                0
      Sortie anticipée parmi les mobilisés    0,0~%          0 / 1                0

      Objectif «~Mobilisés parmi les repérés~»~: 10,0~%, sans la restriction de ce
      bilan.
      Chaque taux suit les mêmes jeunes~: ceux de la base, repérés (ou mobilisés)
      dans la période, jusqu’au 31~décembre 2021. Ceux qui sont observés depuis
      moins de 6 mois ont encore peu de recul~: leur part peut changer.
      Aucun taux ne divise l’un par l’autre deux nombres de l’entonnoir~: mobilisés
      et repérés d’une même période ne sont pas les mêmes jeunes.

    Mois par mois
    ─────────────
                                       droit     sorties
                  repérés  mobilisés  commun  anticipées
      déc.~2019         0          0       0           0
      janv.~2020        0          0       0           0
      févr.~2020        1          1       0           0
      mars~2020         0          0       1           0
      avr.~2020         0          0       0           0
      mai~2020          0          0       0           0
      juin~2020         0          0       0           0
      juil.~2020        0          0       0           0
      août~2020         0          0       0           0
      sept.~2020        0          0       0           0
      oct.~2020         0          0       0           0
      nov.~2020         0          0       0           0
      déc.~2020         0          0       0           0
      janv.~2021        0          0       0           0
      févr.~2021        0          0       0           0
      mars~2021         0          0       0           0
      avr.~2021         0          0       0           0
      mai~2021          0          0       0           0
      juin~2021         0          0       0           0
      juil.~2021        0          0       0           0
      août~2021         0          0       0           0
      sept.~2021        0          0       0           0
      oct.~2021         0          0       0           0
      nov.~2021         0          0       0           0

      Faits de chaque mois~: les lignes s’additionnent, mais mobilisés et repérés
      d’un mois ne sont pas les mêmes jeunes.

    Par zone de rencontre
    ─────────────────────
                                                            droit     sorties
                                       repérés  mobilisés  commun  anticipées
      France ruralités revitalisation        1          1       1           0
      Quartier prioritaire (QPV 2024)        1          1       1           0

      Le lieu est celui du premier contact. Un parcours peut être dans plusieurs
      lignes~: elles ne s’additionnent pas. Les lignes sont rangées par nom, jamais
      par résultat_; leurs nombres ne se divisent pas l’un par l’autre.

    Les dispositifs d’accompagnement
    ────────────────────────────────
                                                 dont                  dont
                                   entrées  mobilisés  personnes  mobilisés
      Garantie jeunes, dans PACEA        1          1          1          1

    Les situations trouvées
    ───────────────────────
      0 situation trouvée dans la période.

      Dans les deux listes~: les jeunes mobilisés ou entrés dans le droit commun,
      depuis leur premier contact. Les deux listes ne s’additionnent jamais, ni
      leurs lignes~: un jeune peut être dans un dispositif et en formation, et
      connaître plusieurs situations.

    Le profil des repérés
    ─────────────────────
      Sur 1~repéré de la période. La base est le nombre de ceux pour qui la réponse
      est connue au premier contact_; pour un oui ou non, la part est celle des oui.
      Aucune réponse connue~: Genre_; Âge_; Ni en emploi ni en formation_;
      Handicap_; Décrocheur scolaire_; Qualification_; Immersion dans les 12 mois_;
      Formation dans les 12 mois_; Inscrit au service public de l’emploi_;
      Ressources_; Domicile_; Carte Vitale_; Moyen de transport_; Dernier conseiller
      vu_; Langue.

    Le profil des mobilisés
    ───────────────────────
      Sur 1~mobilisé de la période. La base est le nombre de ceux pour qui la
      réponse est connue à la mobilisation_; pour un oui ou non, la part est celle
      des oui.
      Aucune réponse connue~: Genre_; Âge_; Ni en emploi ni en formation_;
      Handicap_; Décrocheur scolaire_; Qualification_; Immersion dans les 12 mois_;
      Formation dans les 12 mois_; Inscrit au service public de l’emploi_;
      Ressources_; Domicile_; Carte Vitale_; Moyen de transport_; Dernier conseiller
      vu_; Langue.

    L’activité
    ──────────
      Avec toutes les personnes rencontrées dans la période, du public du programme
      ou non_; la restriction ne s’y applique pas.

      Contacts avec un jeune .....................................  3
        jeunes différents ........................................  2
      Contacts avec un proche ....................................  0
      Tentatives de contact sans réponse .........................  1
      Séances tenues .............................................  0
        personnes rencontrées ....................................  0
        jeunes rencontrés ........................................  0
      Séances annulées ...........................................  0
      Séances reportées ..........................................  0
      Actions actives ............................................  1
        Raccrochage ..............................................  1
      Partenaires actifs .........................................  0

      Une action est active quand elle est ouverte au plus tard à la fin de la
      période et n’est ni close ni échue avant son début. Un partenaire est actif
      quand un contact, une séance tenue, une orientation ou une action active le
      nomme.

    La qualité des données
    ──────────────────────
      9~événements lus.
      Attention~: 2~lignes abîmées~: ce qu’elles disaient manque. Les voir toutes,
        et que faire~: allervers verifier.
      Attention~: 1~ligne mise de côté (clé absente ou fautive, identifiant pris
        deux fois). Elle n’est pas comptée. La voir~: allervers verifier.
      Attention~: 1~événement d’un type inconnu de cette version, non compté.
        Installer une version d’allervers plus récente.
      Attention~: 1~correction, annulation ou suite dont l’événement visé est
        absent. Il est sans doute dans les fichiers d’un poste qui ne sont pas
        encore arrivés ici. Les voir~: allervers verifier.

    Les autres définitions du programme
    ───────────────────────────────────
      Contact~: échange avec le jeune lui-même, un par jour au plus. Un échange
        avec un proche est de l’activité, pas un contact. Un contact pris dans une
        action réservée à d’autres programmes ne compte pas dans celui-ci.
      Objectifs~: 6_210~jeunes repérés_; 10,0~% de mobilisés parmi les repérés.
      Horizons~: 1, 3, 6, 12 et 24 mois après le premier contact. À chacun, on ne
        compte que les parcours commencés depuis au moins aussi longtemps à la date
        d’arrêt, et parmi eux ce qui est arrivé avant ce délai_; sans aucun d’eux,
        la part est vide et non nulle.
      Durées~: de la mobilisation à la fin du parcours, en mois de calendrier~: de
        0 à moins de 3 mois, de 3 à moins de 6 mois, de 6 à moins de 12 mois, de 12
        à moins de 24 mois, 24 mois et plus.
      Fréquence~: contacts après la mobilisation et jusqu’à la fin du parcours,
        par mois de 30,4375 jours (un mois au moins)~: «~moins d’une fois par mois~»
        sous 0,9, «~1 fois par mois~» sous 1,5, «~plus d’une fois par mois~» sous
        3,5, «~1 fois par semaine~» sous 5, «~plus d’une fois par semaine~» à partir
        de 5. Une fréquence égale à un seuil est dans la classe au-dessus.
      Choix~: aucun rapport publié ne fixe ces seuils~: 6 mois de silence, un
        contact par jour au plus, une mobilisation qui précède d’au moins un jour le
        droit commun, 6 mois d’observation, les classes de fréquence.

    """
}
