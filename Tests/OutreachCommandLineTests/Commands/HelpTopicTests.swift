import TestSupport
import Testing

/// Whole answers and whole lines of `aide codes` and `aide carnet`.
struct HelpTopicTests {
  @Test func `the codes are a subject, family by family`() throws {
    var carnet = try TemporaryCarnet()
    #expect(
      carnet.transcript(
        "aide codes")
        == noBreak(
          #"""
          $ aide codes
          Les codes que les options acceptent. Un carnet peut en ajouter («~vocabulary~»
          de carnet.json) aux familles marquées d’une *.

          Approches (--approche) *~:
            maraude            Maraude
            vehicule           Véhicule itinérant
            acteurs-proximite  Acteurs de proximité
            lieu-tiers         Lieu tiers
            evenement          Événement
            numerique          Numérique

          Canaux (--canal) *~:
            presentiel       Présentiel
            telephone        Téléphone
            sms              SMS
            courriel         Courriel
            reseaux-sociaux  Réseaux sociaux
            visio            Visio

          Dispositifs *~:
            pacea               PACEA
            garantie-jeunes     Garantie jeunes
            cej                 CEJ
            parrainage          Parrainage
            cej-france-travail  CEJ France Travail
            aij                 AIJ France Travail
            autre               Autre

          Situations *~:
            pmsmp            Immersion (PMSMP)
            volontariat      Volontariat, bénévolat
            scolarite        Scolarité
            formation        Formation
            alternance       Alternance
            emploi           Emploi
            service-civique  Service civique

          Thèmes (--theme) *~:
            emploi                Emploi
            projet-professionnel  Projet professionnel
            citoyennete           Citoyenneté
            formation             Formation
            sante                 Santé
            logement              Logement
            acces-aux-droits      Accès aux droits
            loisirs               Loisirs
            sport                 Sport
            culture               Culture
            mobilite              Mobilité
            numerique             Numérique
            garde-enfant          Garde d’enfant

          Non-recours (--non-recours) *~:
            non-connaissance  Non-connaissance
            non-demande       Non-demande
            non-proposition   Non-proposition
            non-reception     Non-réception

          Motifs d’arrêt (--motif)~:
            sans-suite       Sans suite donnée
            refus            Refus
            besoin-ponctuel  Besoin ponctuel
            demenagement     Déménagement
            deces            Décès
            autre            Autre

          Zones (--habite, --zone) *~:
            qpv-2024  Quartier prioritaire (QPV 2024)
            frr       France ruralités revitalisation

          Nature d’un contact (--nature)~:
            echange         Échange
            entretien       Entretien
            atelier         Atelier
            demarche        Démarche
            accompagnement  Accompagnement

          Nature d’une action (--nature)~:
            extra-muros         Extra-muros
            temps-additionnels  Temps additionnels
            raccrochage         Raccrochage
            autre               Autre

          Formats d’une sortie (--format)~:
            maraude          Maraude
            permanence       Permanence
            atelier          Atelier
            info-collective  Information collective
            evenement        Événement
            forum            Forum
            job-dating       Job dating
            en-ligne         En ligne

          Genres (--genre)~:
            F  Femme
            H  Homme
            X  Autre

          Liens avec la Mission Locale (--lien)~:
            inconnu       Inconnu
            perdu-de-vue  Perdu de vue
            suivi         Déjà suivi

          Buts d’une orientation (--but)~:
            accompagnement  Accompagnement
            service         Service

          Modes d’une orientation (--mode)~:
            information       Information
            rendez-vous       Rendez-vous
            accompagne        Accompagné
            fiche-de-liaison  Fiche de liaison

          Résultats d’une tentative (--resultat)~:
            sans-reponse        Sans réponse
            message-laisse      Message laissé
            numero-invalide     Numéro invalide
            rendez-vous-manque  Rendez-vous manqué

          Initiatives (--initiative)~:
            structure   Structure
            jeune       Jeune
            partenaire  Partenaire
            pair        Pair
            famille     Famille

          Sources d’un signalement (--source)~:
            famille  Famille
            pair     Pair
            autre    Autre

          Qualifications (--trait qualification=)~:
            aucune    Sans qualification
            niveau-3  Niveau 3 (CAP, BEP)
            niveau-4  Niveau 4 (bac)
            supra-4   Au-delà du niveau 4

          Dernier conseiller vu (--trait last-adviser=)~:
            moins-3-mois  Moins de 3 mois
            3-12-mois     De 3 à 12 mois
            plus          Plus de 12 mois

          Niveaux de coopération (--partenaire CODE=NIVEAU)~:
            concertation  Concertation
            coordination  Coordination
            coproduction  Coproduction

          Qui a parlé (--avec)~:
            jeune   Jeune
            proche  Proche

          Caractéristiques d’un jeune (--trait CLE=VALEUR)~:
            neet              Ni en emploi ni en formation~: oui ou non
            handicap          Handicap~: oui ou non
            school-dropout    Décrocheur scolaire~: oui ou non
            qualification     Qualification~: aucune, niveau-3, niveau-4 ou supra-4
            recent-immersion  Immersion dans les 12 mois~: oui ou non
            recent-training   Formation dans les 12 mois~: oui ou non
            registered-spe    Inscrit au service public de l’emploi~: oui ou non
            resources         Ressources~: oui ou non
            housed            Domicile~: oui ou non
            health-card       Carte Vitale~: oui ou non
            transport         Moyen de transport~: oui ou non
            last-adviser      Dernier conseiller vu~: moins-3-mois, 3-12-mois ou plus
            language          Langue~: un texte

          """#))
  }

  @Test func `the files of a carnet are a subject`() throws {
    var carnet = try TemporaryCarnet()
    #expect(
      carnet.transcript(
        "aide carnet")
        == noBreak(
          #"""
          $ aide carnet
          Un carnet est un dossier de fichiers de texte, à la structure et à elle seule.

            carnet.json          la structure, le fuseau horaire, le programme, les codes
                                 ajoutés
            programmes/          les définitions que les bilans appliquent, une par
                                 fichier
            journal/POSTE/       les faits, un par ligne, un fichier par mois~; des codes,
                                 aucun nom
            confidentiel/POSTE/  les noms, les numéros, les notes~; hors des bilans et des
                                 exports
            publications/        les rapports figés

          Chaque poste n’écrit que dans ses dossiers~: un partage de fichiers réunit les
          carnets sans conflit. Une ligne enregistrée n’est jamais réécrite~: corriger et
          annuler ajoutent une ligne. Le nom du poste est dans
          $HOME/.config/allervers/poste.json (ou ALLERVERS_POSTE), les verrous dans
          $HOME/.local/state/allervers.

          Le carnet est celui de --carnet, sinon d’ALLERVERS_CARNET, sinon du dossier
          parent le plus proche qui contient carnet.json. Ce qui ne va pas dans ses
          fichiers~: allervers verifier.

          """#))
  }
}
