import Outreach

extension MeetingText {
  func addLate(to page: inout Page) {
    page.heading("Saisi en retard")
    let late = meeting.late
    let total = late.facts.map(\.count).reduce(0, +)
    guard total > 0 || late.then != late.now else {
      page.paragraph(
        "Rien de la période précédente n’a été saisi, corrigé ou annulé depuis sa fin.", indent: 2)
      return
    }
    page.table(
      TextTable(
        rows: [.init("Faits d’avant la période, saisis depuis son premier jour", [total.french])]
          + kinds.map { .init($0.name, [$0.count.french], depth: 1) }, leaders: 60))
    page.skip()
    let names = [
      "Repérés", "Mobilisés", "Entrés dans le droit commun", "Sorties anticipées",
      "Hors public (personnes)",
    ]
    page.table(
      TextTable(
        header: [["à sa fin", "à présent"]],
        rows: zip(names, zip(late.then.named, late.now.named)).map { name, counts in
          .init(name, [counts.0.count.french, counts.1.count.french])
        }, leaders: 44), titled: "La période précédente, telle que connue")
    page.skip()
    page.paragraph(
      late.then == late.now
        ? "Rien de ce qui a été saisi, corrigé ou annulé depuis n’a changé ces nombres."
        : "Ce qui a été saisi, corrigé ou annulé depuis a changé ces nombres. Un rapport remis à "
          + "la fin de cette période dit les premiers : « --saisi-au \(eve) » les redonne.",
      indent: 2)
  }

  private var eve: String { meeting.earlier.first?.period.to.iso ?? "" }

  // Types of one name are one row.
  private var kinds: [(name: String, count: Int)] {
    var kinds: [(name: String, count: Int)] = []
    for row in meeting.late.facts {
      let name = Self.words(row.value ?? "")
      if let place = kinds.firstIndex(where: { $0.name == name }) {
        kinds[place].count += row.count
      } else {
        kinds.append((name, row.count))
      }
    }
    return kinds.sorted { $0.name < $1.name }
  }

  private static func words(_ type: String) -> String {
    switch EventType(rawValue: type) {
    case .contactMade: "contacts"
    case .contactAttempted: "tentatives"
    case .sessionHeld: "séances"
    case .youthRegistered, .youthDescribed, .youthSignalled: "descriptions de jeunes"
    case .youthWelcomed: "premiers accueils"
    case .youthReferred, .referralResolved: "orientations et leurs suites"
    case .deviceEntered: "entrées dans un dispositif"
    case .situationFound: "situations"
    case .pathwayLeft, .pathwayPaused, .pathwayResumed: "départs et pauses"
    default: "autres"
    }
  }
}
