/// The figures of the Milo’Lab report (ARML Bourgogne-Franche-Comté, 2023) and how they share out the same youths.
enum MilolabFigures {
  static let reperes = 5133
  static let mobilises = 1840
  static let outings = 256
  static let partners = 394

  // Durations of the report: 920, 294, 276, 221, 129 paths; 847 of all are sorties anticipées. How the
  // others end is not published: 530 arrive, 343 find a situation, 58 leave otherwise, 62 are under way.
  static let endings: [[(ending: MilolabOutline.Ending, count: Int)]] = [
    [
      (.silent, 318), (.gaveUp, 116), (.settled, 165), (.arrived, 280), (.leftOtherwise, 30),
      (.underWay, 11),
    ],
    [
      (.silent, 101), (.gaveUp, 37), (.settled, 58), (.arrived, 79), (.leftOtherwise, 10),
      (.underWay, 9),
    ],
    [
      (.silent, 92), (.gaveUp, 34), (.settled, 56), (.arrived, 74), (.leftOtherwise, 9),
      (.underWay, 11),
    ],
    [
      (.silent, 71), (.gaveUp, 26), (.settled, 42), (.arrived, 58), (.leftOtherwise, 6),
      (.underWay, 18),
    ],
    [
      (.silent, 38), (.gaveUp, 14), (.settled, 22), (.arrived, 39), (.leftOtherwise, 3),
      (.underWay, 13),
    ],
  ]

  // Frequencies of the report by column: 570, 442, 423, 276, 129. The longer a path, the rarer the contacts.
  static let frequencies = [
    [110, 140, 295, 250, 125], [80, 110, 80, 20, 4], [120, 110, 40, 6, 0], [151, 62, 8, 0, 0],
    [109, 20, 0, 0, 0],
  ]

  static let genders = [("F", 2720), ("H", 2413)]
  static let ages = [(16...17, 1232), (18...25, 3850), (26...29, 51)]

  // Shares of answers: the report does not say how many answered. Rows of the qualification add up to
  // 99 % there; these are within half a point of each.
  static let zones: [(String, Int)] = [("zrr", 665), ("qpv-2015", 156), ("hors-zone", 3091)]
  static let handicaps = [(true, 41), (false, 4064)]
  static let dropouts = [(true, 159), (false, 3828)]
  static let qualifications = [
    ("aucune", 2016), ("niveau-3", 444), ("niveau-4", 364), ("supra-4", 1176),
  ]

  static let answering = 1560
  static let immersions = [(true, 280), (false, 1122)]
  static let trainings = [(true, 389), (false, 1002)]
  static let registrations = [(true, 733), (false, 733)]
  static let resources = [(true, 242), (false, 1033)]
  static let homes = [(true, 1404), (false, 106)]
  static let cards = [(true, 1221), (false, 167)]
  static let transports = [(true, 1071), (false, 376)]
  // 22 % within 12 months and 26 % within 3 cannot be nested: read as exclusive bands.
  static let advisers = [("moins-3-mois", 315), ("3-12-mois", 266), ("plus", 629)]

  // 487 entries into a device: a first one, or one that follows the PACEA.
  static let engagements = [("cej", 125), ("cej-france-travail", 24)]
  static let guarantees = 43
  static let devices = [("pacea", 240), ("aij", 22), ("autre", 5)]
  static let secondGuarantees = 20
  static let secondMentors = 8
  // Arrived elsewhere, without entering one.
  static let plainReferrals = 15

  // 804 situations: the one that ends a path, or one found once in the droit commun.
  static let settlings = [
    ("emploi", 262), ("formation", 25), ("alternance", 30), ("scolarite", 26),
  ]
  static let followings = [
    ("emploi", 345), ("formation", 33), ("alternance", 18), ("scolarite", 4), ("pmsmp", 48),
    ("volontariat", 13),
  ]
}
