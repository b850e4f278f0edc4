internal import Outreach

/// One of the ten actions of the report; the eleventh line of its table, the regional lab, is none.
///
/// Titles and days are the report's. Its table of approaches lost its marks: these are read from the titles.
struct MilolabAction: Sendable {
  let code: String
  let title: String
  let approaches: [String]
  /// How many outings it holds; the nine local actions hold 256.
  let outings: Int
  let format: String
  /// Minutes after midnight at which an outing begins.
  let begins: ClosedRange<Int>
  let place: String
  let end: Day
  /// How likely it is to meet a youth, next to the others.
  let weight: Int

  /// Whether youths may be met in it on `day`.
  func isOpen(on day: Day) -> Bool { day <= end }

  /// Whether youths are met online.
  var isRemote: Bool { outings == 0 }

  private init(
    _ code: String, _ title: String, _ approaches: [String], outings: Int, _ format: String,
    _ begins: ClosedRange<Int>, _ place: String, end: YearMonth, weight: Int
  ) {
    self.code = code
    self.title = title
    self.approaches = approaches
    self.outings = outings
    self.format = format
    self.begins = begins
    self.place = place
    self.end = end.lastDay
    self.weight = weight
  }

  private static let whole = YearMonth(year: 2023, month: 6)

  static let all = [
    MilolabAction(
      "milolab-01", "Expérimenter le webmarketing pour repérer les jeunes dits « invisibles »",
      ["numerique"], outings: 0, "en-ligne", 600...1080, "en ligne", end: whole, weight: 30),
    MilolabAction(
      "milolab-02",
      "Milo Hors les murs, « aller vers » les jeunes via une approche renouvelée du partenariat",
      ["acteurs-proximite", "evenement"], outings: 32, "evenement", 600...900, "salle des fêtes",
      end: whole, weight: 9),
    MilolabAction(
      "milolab-03", "Mission Locale itinérante « Milo Mobile »", ["vehicule"], outings: 40,
      "permanence", 570...870, "place du marché", end: whole, weight: 10),
    MilolabAction(
      "milolab-04",
      "Repérer et mobiliser les jeunes « invisibles » sur les territoires couverts par "
        + "l’élargissement de ses partenaires", ["acteurs-proximite"], outings: 28, "permanence",
      570...960, "mairie", end: whole, weight: 9),
    MilolabAction(
      "milolab-05",
      "Repérage des publics via des passerelles intérim/ Mission Locale et repérage des publics "
        + "par les pairs", ["acteurs-proximite", "evenement"], outings: 26, "forum", 540...840,
      "agence d’intérim", end: whole, weight: 9),
    MilolabAction(
      "milolab-06", "Cellule Acteurs Terrain", ["maraude", "acteurs-proximite"], outings: 16,
      "maraude", 1230...1335, "rue", end: YearMonth(year: 2020, month: 12), weight: 8),
    MilolabAction(
      "milolab-07", "Nomade, Rural et Connecté", ["vehicule", "numerique"], outings: 36,
      "permanence", 570...900, "tiers-lieu", end: whole, weight: 9),
    MilolabAction(
      "milolab-08",
      "Repérer des jeunes non connus de la Mission Locale (ou plus du tout en contact) dans les "
        + "entreprises de travail temporaire installées sur le territoire",
      ["acteurs-proximite", "lieu-tiers"], outings: 26, "permanence", 540...840,
      "agence d’intérim", end: whole, weight: 8),
    MilolabAction(
      "milolab-09", "Repérage des publics par des lieux d'accueil et d'information nomades",
      ["lieu-tiers"], outings: 22, "permanence", 570...960, "médiathèque",
      end: YearMonth(year: 2021, month: 6), weight: 9),
    MilolabAction(
      "milolab-10", "Se rendre visible auprès des invisibles", ["evenement", "maraude"],
      outings: 30, "evenement", 840...1260, "esplanade", end: whole, weight: 8),
  ]

  /// The place in `all` of an action open on `day`: the one online when nobody is met.
  static func drawn(on day: Day, _ random: inout RandomNumbers) -> Int {
    guard !MilolabCalendar.isLockdown(day) else { return 0 }
    let open = all.indices.filter { all[$0].isOpen(on: day) }
    return random.pick(Weights(open.map { ($0, all[$0].weight) }))
  }
}
