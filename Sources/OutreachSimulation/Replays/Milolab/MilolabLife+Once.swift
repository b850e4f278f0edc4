internal import Outreach

extension MilolabLife {
  /// What becomes of a youth never met on a second day.
  mutating func staySeenOnce(_ contact: MilolabContact, _ journal: inout MilolabJournal) {
    switch slip {
    case .wrongDay: reenter(contact, &journal)
    case .twin, .twinTwice: enterTwice(on: [youth.met], &journal)
    case .secondCode: meetSomebodyElse(&journal)
    case nil: break
    }
    let day = MilolabCalendar.worked(from: youth.met.adding(days: 1 + random.wait(mean: 20)))
    guard day <= MilolabCalendar.last else { return }
    let draw = random.unit()
    let code = code
    switch draw {
    case ..<0.15: record(.youthWelcomed, on: day, &journal) { $0.identifier("youth", code) }
    case ..<0.23: leave(["besoin-ponctuel", "besoin-ponctuel", "refus"], on: day, &journal)
    case ..<0.27:
      // A relative comes instead: an exchange, but none of the youth's own.
      var contact = laterContact(on: day)
      contact.isWithRelative = true
      record(.contactMade, on: day, &journal, contact.write)
    case ..<0.31: attempt(on: day, &journal)
    default: break
    }
  }

  // The same exchange, first entered under a day that was not the right one.
  private mutating func reenter(_ contact: MilolabContact, _ journal: inout MilolabJournal) {
    let typed = youth.met.adding(days: -random.pick([1, 7, 31]))
    let at = known.adding(&random)
    let id = journal.record(
      .contactMade, on: typed, at: at, writer: writer, &random, contact.write)
    correct(id, at, to: youth.met, contact, &journal)
  }

  // A colleague talked to the youth on the same day and gave another code.
  private mutating func meetSomebodyElse(_ journal: inout MilolabJournal) {
    let first = code
    becomeSomebodyElse(on: youth.met, &journal)
    let contact = laterContact(on: youth.met)
    record(.contactMade, on: youth.met, &journal, contact.write)
    code = first
  }
}
