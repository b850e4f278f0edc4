internal import Outreach
internal import OutreachJournal

extension Diagnostic.Section {
  /// The program and what it runs on.
  static func program(_ environment: Environment) -> Self {
    Self(
      key: "program", title: "Le programme",
      lines: [
        .init("version", "allervers", VersionCommand.number),
        .init("format", "format de carnet", "\(Carnet.format)", .integer(Carnet.format)),
        .init("swift", "bibliothèque Swift", environment.machine.swift),
        .init("system", "système", environment.machine.system ?? "inconnu"),
      ])
  }

  /// Where the carnet is, and on what.
  static func carnet(_ access: Result<CarnetAccess, any Error>, _ environment: Environment) -> Self
  {
    switch access {
    case .failure(let error):
      let failure = Program.failure(error)
      return Self(
        key: "carnet", title: "Le carnet",
        lines: [
          .init("path", "dossier", failure.place ?? "aucun", failure.place == nil ? .null : nil),
          .init("fault", "erreur", failure.found),
        ], advice: [failure.remedy].compactMap(\.self))
    case .success(let access):
      let carnet = access.carnet
      var section = Self(
        key: "carnet", title: "Le carnet",
        lines: [
          .init("path", "dossier", carnet.path),
          .init("structure", "structure", carnet.settings.structure),
          .init("settings", "réglages", carnet.path + "/carnet.json"),
          .init("programme", "programme", carnet.settings.programme),
        ])
      section.add(Place(carnet.path), environment.machine)
      section.addSynchronisers(of: Place(carnet.path))
      return section
    }
  }

  /// Who writes from here, and what this machine keeps outside the carnet.
  static func post(_ access: Result<CarnetAccess, any Error>, _ environment: Environment) -> Self {
    let named = environment.variables["ALLERVERS_POSTE"].flatMap { $0.isEmpty ? nil : $0 }
    let file = environment.writerFile
    let writer = named ?? Post.written(in: file)
    let state = environment.stateFolder
    var section = Self(
      key: "post", title: "Ce poste",
      lines: [
        .init(
          "writer", "écrit sous le nom",
          writer ?? "aucun encore : il sera fait à la première écriture",
          writer.map { .string($0) } ?? .null),
        .init(
          "writerFile", "nom gardé dans",
          named == nil ? file : "la variable ALLERVERS_POSTE (sinon " + file + ")",
          .string(named == nil ? file : "ALLERVERS_POSTE")),
        .init("stateFolder", "verrous et état", state),
      ])
    if case .success(let access) = access {
      let locks = access.carnet.locks(in: state)
      section.lines.append(
        .init(
          "locks", "verrous de ce carnet", locks.isEmpty ? "aucun" : locks.joined(separator: ", "),
          .array(locks.map { .string($0) })))
    }
    for (key, label, path) in [("name", "du nom", file), ("state", "des verrous", state)] {
      section.lines.append(
        .init(
          key + "FileSystem", "disque " + label,
          Place(path).fileSystem(environment.machine) ?? "inconnu"))
    }
    return section
  }

  private mutating func add(_ place: Place, _ machine: Machine) {
    let type = place.fileSystem(machine)
    lines.append(.init("fileSystem", "système de fichiers", type ?? "inconnu"))
    if let keeper = type.flatMap(Carnet.Keeper.init(fileSystem:)) {
      advice.append(keeper.warning)
    }
    let encryption = place.encryption(machine)
    lines.append(.init("encryption", "chiffrement", encryption.french))
    switch encryption {
    case .by: break
    case .noneSeen:
      advice.append(
        "qui emporte ce disque y lit les noms : le chiffrer, ou faire confirmer par qui gère ce"
          + " poste qu’il se chiffre lui-même")
    case .unknown:
      advice.append("demander à qui gère ce disque s’il est chiffré : d’ici, cela ne se voit pas")
    }
  }

  private mutating func addSynchronisers(of place: Place) {
    let found = Synchroniser.above(place.real)
    lines.append(
      .init(
        "synchronisedBy", "dossier synchronisé",
        found.isEmpty
          ? "aucune trace d’un service connu"
          : found.map { $0.synchroniser.rawValue + " (" + $0.folder + ")" }.joined(separator: ", "),
        .array(found.map { .string($0.synchroniser.rawValue) })))
    for (synchroniser, folder) in found {
      let name = synchroniser.rawValue
      switch synchroniser {
      case .syncthing:
        advice.append(
          "Syncthing copie \(folder) : vérifier que seuls des postes de la structure le reçoivent,"
            + " tous chiffrés")
      case .nextcloud:
        advice.append(
          "\(name) copie \(folder) : vérifier que le serveur est celui de la structure")
      default:
        advice.append(
          "\(name) copie \(folder) sur des serveurs étrangers à la structure : des noms ne doivent"
            + " pas y aller. Mettre le carnet hors de ce dossier, puis l’effacer de \(name)")
      }
    }
  }
}
