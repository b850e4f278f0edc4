internal import Outreach
internal import OutreachJournal
internal import OutreachRendering

extension Diagnostic.Section {
  /// Who may read the carnet.
  static func rights(_ measure: CarnetMeasure) -> Self {
    var section = Self(
      key: "rights", title: "Les droits",
      lines: [
        .init(
          "open", "ouverts à d’autres",
          measure.open.counted("fichier ou dossier", "fichiers ou dossiers"),
          .integer(measure.open)),
        .init(
          "foreign", "à un autre compte",
          measure.foreign.counted("fichier ou dossier", "fichiers ou dossiers"),
          .integer(measure.foreign)),
      ])
    if measure.open > 0 {
      section.advice.append(
        "fermer ces fichiers aux autres comptes : allervers verifier --reparer (ceux de ce poste),"
          + " ou chmod -R go= sur le carnet")
    }
    return section
  }

  /// How large the carnet is.
  static func sizes(_ measure: CarnetMeasure, _ reading: Result<Reading, any Error>) -> Self {
    func line(_ key: String, _ label: String, _ part: CarnetMeasure.Part) -> Diagnostic.Line {
      .init(
        key, label,
        part.files.counted("fichier", "fichiers") + ", " + part.bytes.counted("octet", "octets"),
        .object([
          JSONMember("files", .integer(part.files)), JSONMember("bytes", .integer(part.bytes)),
        ]))
    }
    let events = try? reading.get().ledger.facts.count
    var section = Self(
      key: "sizes", title: "Les tailles",
      lines: [
        line("journal", "journal", measure.journal),
        line("confidential", "confidentiel", measure.confidential),
        line("publications", "publications", measure.publications),
        .init("writers", "postes", measure.writers.french, .integer(measure.writers)),
        .init(
          "events", "événements", events?.french ?? "illisibles",
          events.map(JSONValue.integer) ?? .null),
      ])
    if case .failure(let error) = reading {
      section.advice.append(Program.failure(error).line)
    }
    return section
  }

  /// When it was last copied.
  static func backup(_ access: CarnetAccess) -> Self {
    let last = BackupMemory(access.carnet, stateFolder: access.stateFolder).last
    var section = Self(
      key: "backup", title: "La sauvegarde",
      lines: [
        .init(
          "last", "dernière",
          last.map { FrenchDate.full($0, today: access.today) }
            ?? "aucune connue de ce poste", last.map { .string($0.iso) } ?? .null)
      ])
    if last.map({ $0.adding(months: 1) < access.today }) ?? true {
      section.advice.append(
        "sauvegarder, au moins chaque mois, sur un autre disque, chiffré : allervers sauvegarder"
          + " DOSSIER")
    }
    return section
  }

  /// Whether the clock can be believed.
  static func clock(_ access: CarnetAccess, _ reading: Result<Reading, any Error>) -> Self {
    let now = Instant(milliseconds: access.environment.now())
    let last = try? reading.get().lastRecorded
    func moment(_ instant: Instant) -> String {
      FrenchDate.long(access.clock.date(at: instant)) + ", " + access.clock.time(at: instant)
    }
    var section = Self(
      key: "clock", title: "L’horloge",
      lines: [
        .init("now", "maintenant", moment(now), .string(now.iso)),
        .init("timeZone", "fuseau du carnet", access.carnet.settings.timeZone),
        .init(
          "lastRecorded", "dernier événement noté", last.map(moment) ?? "aucun",
          last.map { .string($0.iso) } ?? .null),
      ])
    if let last, last.milliseconds > now.milliseconds + 86_400_000 {
      section.advice.append(
        "un événement est noté plus d’un jour après maintenant : mettre à l’heure ce poste, ou"
          + " celui qui l’a noté (allervers verifier dit où)")
    }
    return section
  }
}
