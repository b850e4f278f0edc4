internal import Outreach

/// The options that fill events, each stated once, in the groups that commands take.
enum FieldOptions {
  /// What is known of a youth.
  static let profile: [FieldOption] = [
    FieldOption(
      .birth, .birth, "naissance", "AAAA[-MM]", help: "année, ou année et mois de naissance"),
    FieldOption(.age, .age, "age", "ANS", help: "âge dit ce jour-là, en années"),
    FieldOption(.gender, .code(.genders), "genre", "F|H|X", help: "femme, homme, autre"),
    FieldOption(
      .zones, .codes(.zones), "habite", "ZONE", help: "zone de résidence (qpv-2024, frr...)"),
    FieldOption(.commune, .text, "habite-commune", "COMMUNE", help: "commune de résidence"),
    FieldOption(.area, .text, "habite-quartier", "QUARTIER", help: "quartier de résidence"),
    FieldOption(
      .link, .code(.links), "lien", "LIEN",
      help: "avec la Mission Locale : inconnu, perdu-de-vue, suivi"),
    FieldOption(
      .lastSeen, .day(.refused), "derniere-venue", "JOUR",
      help: "dernier passage connu à la Mission Locale"),
    FieldOption(
      .informed, .day(.refused), "informe", "JOUR",
      help: "jour où le jeune a été informé de ses droits"),
    FieldOption(
      .opposed, .answer, "oppose", "oui|non",
      help: "s’oppose à l’usage de ce qui le décrit : plus rien n’en est noté"),
    FieldOption(
      .traits, .traits, "trait", "CLE=VALEUR",
      help: "caractéristique : neet=oui, qualification=niveau-3..."),
  ]

  /// Where something happened.
  static let place: [FieldOption] = [
    FieldOption(.place, .text, "lieu", "LIEU", help: "lieu de la rencontre"),
    FieldOption(.commune, .text, "commune", "COMMUNE", help: "commune de ce lieu"),
    FieldOption(.area, .text, "quartier", "QUARTIER", help: "quartier de ce lieu"),
    FieldOption(.zones, .codes(.zones), "zone", "ZONE", help: "zone de ce lieu"),
  ]

  static let staff = FieldOption(
    .staff, .logins, "conseiller", "LOGIN", help: "qui était là (soi-même par défaut)")
  static let partners = FieldOption(
    .partners, .partners, "partenaire", "CODE", help: "partenaire présent")
  static let channel = FieldOption(
    .channel, .code(.channels), "canal", "CODE", help: "présentiel, téléphone, sms...")

  static let seance = FieldOption(
    .session, .session, "seance", "CODE", help: "sortie ouverte par « terrain ouvrir »")

  static let inAction = FieldOption(
    .action, .action, "action", "CODE", help: "action d’aller-vers")

  /// A contact, besides whom and when.
  static let contact: [FieldOption] =
    [
      FieldOption(
        .with, .code(.companies), "avec", "jeune|proche", help: "qui a parlé (jeune par défaut)"),
      inAction, seance,
      FieldOption(
        .approach, .code(.approaches), "approche", "CODE", help: "maraude, véhicule, numérique..."),
      FieldOption(
        .kind, .code(.contactKinds), "nature", "CODE", help: "échange, entretien, atelier..."),
      channel,
    ] + place + [
      staff, partners,
      FieldOption(.themes, .codes(.themes), "theme", "CODE", help: "sujet abordé"),
      FieldOption(.minutes, .minutes, "duree", "DUREE", help: "durée : 20 min, 1h"),
      FieldOption(
        .initiative, .code(.initiatives), "initiative", "CODE", help: "de qui elle vient"),
      FieldOption(.appointment, .flag, "sur-rendez-vous", "", help: "la rencontre était convenue"),
    ]

  /// An unanswered call or message.
  static let attempt: [FieldOption] = [
    channel,
    FieldOption(
      .result, .code(.results), "resultat", "CODE", help: "sans-reponse, message-laisse..."),
    staff,
  ]

  /// When an outing ended.
  static let end = FieldOption(.to, .clock, "a", "HH:MM", help: "heure de fin")

  static let format = FieldOption(
    .format, .code(.formats), "format", "CODE", help: "maraude, permanence, atelier, forum...")

  /// An outing.
  static let session: [FieldOption] =
    [format, FieldOption(.from, .clock, "de", "HH:MM", help: "heure de début"), end]
    + place + [staff, partners]

  /// Head counts of an outing, people who stay unnamed included.
  static let headCounts: [FieldOption] = [
    FieldOption(.people, .number, "personnes", "N", help: "personnes rencontrées, tous âges"),
    FieldOption(.youths, .number, "jeunes", "N", help: "dont jeunes"),
    FieldOption(.relatives, .number, "proches", "N", help: "dont proches de jeunes"),
    FieldOption(.employers, .number, "employeurs", "N", help: "employeurs présents"),
    FieldOption(.offers, .number, "offres", "N", help: "offres proposées"),
    FieldOption(.hires, .number, "embauches", "N", help: "embauches conclues"),
  ]

  /// An action.
  static let action: [FieldOption] = [
    FieldOption(.kind, .code(.actionKinds), "nature", "CODE", help: "extra-muros, raccrochage..."),
    FieldOption(.approaches, .codes(.approaches), "approche", "CODE", help: "maraude, véhicule..."),
    FieldOption(
      .programmes, .programmes, "programme", "CODE", help: "programme qui la compte (tous si aucun)"
    ),
    FieldOption(.leads, .logins, "pilote", "LOGIN", help: "qui la conduit"),
    FieldOption(.funders, .texts, "financeur", "CODE", help: "qui la finance"),
    FieldOption(.until, .day(.expected), "jusqu-au", "JOUR", help: "dernier jour prévu"),
    FieldOption(.commune, .text, "commune", "COMMUNE", help: "commune"),
    FieldOption(.area, .text, "quartier", "QUARTIER", help: "quartier"),
    FieldOption(.zones, .codes(.zones), "zone", "ZONE", help: "zone"),
    FieldOption(
      .partners, .cooperations, "partenaire", "CODE[=NIVEAU]",
      help: "partenaire, et niveau de coopération"),
  ]

  /// A partner.
  static let partner: [FieldOption] = [
    FieldOption(.aliases, .texts, "aussi", "NOM", help: "autre nom de la structure"),
    FieldOption(.kind, .text, "nature", "TEXTE", help: "association, employeur, collectivité..."),
    FieldOption(.commune, .text, "commune", "COMMUNE", help: "commune"),
    FieldOption(.area, .text, "quartier", "QUARTIER", help: "quartier"),
    FieldOption(
      .conventionFrom, .day(.allowed), "convention-du", "JOUR", help: "début de la convention"),
    FieldOption(
      .conventionUntil, .day(.expected), "convention-au", "JOUR", help: "fin de la convention"),
    FieldOption(.skills, .texts, "competence", "TEXTE", help: "ce qu’il sait faire"),
  ]
}
