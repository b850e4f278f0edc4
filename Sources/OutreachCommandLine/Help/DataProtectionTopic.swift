extension HelpTopic {
  /// The record of processing, an impact assessment filled in for this program, a notice for the youths.
  static var dataProtectionBlocks: [HelpBlock] {
    [
      .heading(
        "Registre des traitements (RGPD, article 30), à compléter"),
      .table(
        [
          ("responsable", "la structure nommée dans carnet.json ; son délégué : à compléter"),
          ("but", "repérer et accompagner des jeunes sans emploi ni formation, rendre compte"),
          (
            "base légale",
            "mission d’intérêt public (code du travail, L. 5314-1 et suivants) ; à confirmer"
          ),
          ("personnes", "jeunes rencontrés ; conseillers, par leur login ; partenaires"),
          (
            "données",
            "journal : codes, contacts, caractéristiques, étapes ; partie confidentielle : surnom, nom,"
              + " prénom, téléphone, courriel, notes. « handicap » est sensible : avec l’accord du jeune"
          ),
          (
            "destinataires",
            "l’équipe ; les financeurs reçoivent des totaux ; les évaluateurs, un export sans nom"
          ),
          ("hors de l’Union", "aucun transfert par le programme, qui n’utilise pas le réseau"),
          (
            "durée",
            "identité et notes : 24 mois après le dernier contact (« rgpd purger ») ; puis, après un"
              + " délai d’archive que la structure décide, ce qui décrit la personne (« rgpd anonymiser »)"
          ),
          (
            "",
            "dans carnet.json : \"rgpd\": {\"activeMonths\": 24, \"archiveMonths\": 72}, et"
              + " \"programmes\" pour un programme ; « relances » dit qui sera effacé d’ici 30 jours"
          ),
          (
            "sécurité",
            "fichiers à leur seul utilisateur (0600), noms à part, écritures confirmées par le disque ;"
              + " à la structure : disque chiffré, sauvegardes, partage de fichiers"
          ),
        ], nameWidth: 16),
      .heading("Analyse d’impact : ce que répond ce programme"),
      .table(
        [
          ("nécessaire ?", "un jeune et un jour suffisent ; tout le reste est facultatif"),
          ("exact ?", "corriger et annuler laissent la trace de ce qui était écrit"),
          (
            "accès, droits",
            "« rgpd acces » donne tout, notes comprises ; « rgpd effacer » efface l’identité ;"
              + " « corriger » rectifie"
          ),
          (
            "opposition",
            "« jeune decrire CODE --oppose oui » : plus rien de ce qui décrit le jeune n’est noté ni"
              + " exporté ; ses contacts comptent toujours, et ce qui était dit avant compte dans les bilans"
          ),
          (
            "accès illégitime",
            "le journal ne porte que des codes ; les noms sont dans confidentiel/ ; un vol du disque"
              + " non chiffré donne les deux"
          ),
          (
            "modification",
            "chaque ligne a une somme de contrôle et un numéro ; « verifier » dit ce qui manque"
          ),
          ("disparition", "« sauvegarder » copie et relit ; un fichier raccourci est signalé"),
          (
            "ce qui reste",
            "après effacement, le parcours compte toujours sous un code : il est pseudonyme, pas anonyme"
          ),
          (
            "anonymiser",
            "restent le genre, les zones, un âge pris au milieu de la tranche et, seulement si le public"
              + " d’un programme en dépend, le lien, la dernière venue ou un trait exigé ; les jours et les"
              + " lieux de contact restent : ce n’est anonyme que si personne ne peut les recouper"
          ),
          (
            "",
            "les totaux et les chiffres par genre, tranche d’âge et zone ne changent pas ; ceux par"
              + " commune, quartier, lien ou caractéristique, si. Chaque poste réduit ses propres fichiers"
          ),
        ], nameWidth: 16),
      .heading("À dire et à remettre au jeune"),
      .paragraph(
        "« Nous notons quand et où nous te rencontrons, pour te retrouver et t’aider à trouver une"
          + " formation, un emploi ou une aide. Tu peux donner un surnom. Personne d’autre que l’équipe ne"
          + " voit ton nom ni nos notes ; ceux qui nous financent ne voient que des totaux. Tu peux lire"
          + " tout ce que nous avons sur toi, le faire corriger, ou faire effacer ton nom : demande-le à"
          + " n’importe lequel d’entre nous. Si tu préfères que nous ne notions rien sur ta situation,"
          + " dis-le : cela ne change rien à l’aide. Deux ans après notre dernière rencontre, ton nom est"
          + " effacé. Si nous ne te répondons pas, tu peux écrire à la CNIL (cnil.fr). »"),
      .paragraph(
        "Le dire fait, le noter : allervers jeune decrire CODE --informe aujourdhui."),
    ]
  }
}
