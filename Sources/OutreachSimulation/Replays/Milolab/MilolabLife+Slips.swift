internal import Outreach

extension MilolabLife {
  /// Gives a recorded contact the day it should have had.
  mutating func correct(
    _ id: Identifier, _ at: Instant, to day: Day, _ contact: MilolabContact,
    _ journal: inout MilolabJournal
  ) {
    amend(.eventCorrected, after: at, &journal) {
      $0.identifier("target", id)
      $0.object("with") {
        $0.day("on", day)
        contact.write(&$0)
      }
    }
  }

  /// A colleague enters one of the contacts again, on the day after: taken back when found out.
  mutating func enterTwice(on days: [Day], _ journal: inout MilolabJournal) {
    let day = random.pick(days).adding(days: 1)
    let colleague = (writer + 1) % MilolabNames.counsellors.count
    let contact = laterContact(on: day)
    let copy = record(.contactMade, on: day, &journal, by: colleague, contact.write)
    let first = retract(copy, "saisi deux fois", &journal)
    guard slip == .twinTwice else { return }
    let second = retract(first, "c’était un autre jour", &journal)
    _ = retract(second, "non, le même", &journal)
  }

  private mutating func retract(
    _ event: (id: Identifier, at: Instant), _ reason: String, _ journal: inout MilolabJournal
  ) -> (id: Identifier, at: Instant) {
    amend(.eventRetracted, after: event.at, &journal) {
      $0.identifier("target", event.id)
      $0.text("reason", reason)
    }
  }

  /// The youth is registered under a second code, linked to the first some time later.
  mutating func becomeSomebodyElse(on day: Day, _ journal: inout MilolabJournal) {
    let first = code
    let at = random.recorded(LocalTime(day: day, minute: 560)).adding(&random)
    let second = Identifier(at: at, &random)
    let colleague = (writer + 1) % MilolabNames.counsellors.count
    journal.record(.youthRegistered, on: day, at: at, writer: colleague, &random) {
      $0.identifier("youth", second)
      $0.text("gender", youth.gender)
    }
    amend(.youthsLinked, after: max(at, known), &journal) {
      $0.identifiers("youths", [first, second])
    }
    code = second
  }

  /// Says now and then of two youths that look alike that they are two; or links them, and undoes it.
  mutating func compare(
    _ previous: Identifier, _ code: Identifier, _ journal: inout MilolabJournal
  ) {
    let draw = random.unit()
    guard draw < 0.004 else { return }
    let linked = amend(draw < 0.003 ? .youthsDistinct : .youthsLinked, after: latest, &journal) {
      $0.identifiers("youths", [previous, code])
    }
    if draw >= 0.003 { _ = retract(linked, "deux personnes", &journal) }
  }

  // Both are known by the end of the experiment.
  private var latest: Instant { LocalTime(day: MilolabCalendar.last, minute: 600).instant }
}
