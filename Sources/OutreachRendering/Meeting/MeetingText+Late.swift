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
          + late.facts.map { .init(Self.words($0.value ?? ""), [$0.count.french], depth: 1) },
        leaders: 60))
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
      "Saisies, corrections et annulations ont changé ces nombres depuis : un rapport déjà remis dit "
        + "les premiers. « --saisi-au » les redonne.", indent: 2)
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
