import Foundation
import OutreachCommandLine
import TestSupport
import Testing

/// What is said of a carnet that something else than this program has been at.
struct HostileCarnetTests {
  private static let october = "/journal/amelie-7k3q/2026-10.jsonl"

  // A carnet of one youth by amelie-7k3q.
  private static let lines = ["creer carnet --structure Sud", "noter --nouveau --alias Bako"]

  private static func write(_ text: String, to path: String) throws {
    let folder = URL(fileURLWithPath: path).deletingLastPathComponent()
    try FileManager.default.createDirectory(
      at: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    try Data(text.utf8).write(to: URL(fileURLWithPath: path))
    try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: path)
  }

  // What is found, before the counts, in lines as long as they come.
  private static func found(_ session: inout Session) -> String {
    let outcome = session.run(["verifier"])
    return outcome.output.components(separatedBy: "\n\n").dropLast().map {
      $0.replacing("\n  ", with: "\n").split(separator: "\n").joined(separator: " ")
    }.joined(separator: "\n")
  }

  @Test func `names without an event are said to harm nobody`() throws {
    try Session.with(Self.lines) { session, carnet in
      try FileManager.default.removeItem(atPath: carnet + Self.october)
      #expect(
        Self.found(&session).split(separator: "\n").last.map(String.init)
          == noBreak(
            "avis  jeune-inconnu  confidentiel/amelie-7k3q/2026-10.jsonl:1"
              + " 1~ligne confidentielle du jeune 01M4ZCMCK88N7ZH2XRN1S4S0FC, que le journal ne"
              + " connaît pas. Attendre les fichiers des autres postes~; si rien n’arrive, c’est"
              + " qu’une commande n’avait pas pu enregistrer le jeune~: ces lignes ne comptent pas et"
              + " ne gênent rien, le noter de nouveau"))
    }
  }

  @Test func `links are replaced by what they hold, under the same name`() throws {
    try Session.with(Self.lines) { session, carnet in
      let aside = carnet + "/../autre.jsonl"
      try FileManager.default.moveItem(atPath: carnet + Self.october, toPath: aside)
      symlink(aside, carnet + Self.october)
      let remedy = "Mettre à sa place une copie de ce qu’il désigne, sous le même nom"
      #expect(Self.found(&session).contains(remedy))
      let refusal =
        "erreur: /essai/carnet/journal/amelie-7k3q/2026-10.jsonl: ce n’est pas un fichier ordinaire"
        + " à vous (lien, tube, autre propriétaire). Mettre à sa place une copie de ce qu’il"
        + " contient, sous le même nom (un tube, qui ne contient rien, se déplace)\n"
      #expect(session.run(["journal"]).error == refusal)
      unlink(carnet + Self.october)
      link(aside, carnet + Self.october)
      #expect(
        Self.found(&session).contains("Mettre à sa place une copie, sous le même nom"))
      #expect(session.run(["noter", "--nouveau"]).error == refusal)
    }
  }

  @Test func `a lock that is a link holds nothing and may go`() throws {
    try Session.with(Self.lines) { session, carnet in
      let state = URL(fileURLWithPath: carnet + "/../../state/allervers").standardized.path
      let lock = try #require(
        TemporaryFolder.contents(of: state).keys.first { $0.hasSuffix("amelie-7k3q.lock") })
      unlink(state + "/" + lock)
      symlink("/etc/passwd", state + "/" + lock)
      let outcome = session.run(["noter", "--nouveau"])
      #expect(outcome.status == .notPermitted)
      #expect(
        outcome.error
          == noBreak(
            "erreur: \(state)/\(lock): ce verrou n’est pas un fichier ordinaire. Le supprimer~: il ne"
              + " contient rien\n"))
    }
  }

  @Test func `an unknown type is named with the nearest one`() throws {
    try Session.with(Self.lines) { session, carnet in
      let envelope = #""at":"2026-10-14T10:00:00.000Z","by":"karim","youth":"Y"}"#
      try Self.write(
        [
          #""contact-mad""#, #""mentor""#, #""a\u001b[2J""#,
          "\"" + String(repeating: "x", count: 99) + "\"",
        ]
        .enumerated().map { #"{"v":1,"id":"E\#($0)","type":\#($1),\#(envelope)"# + "\n" }.joined(),
        to: carnet + "/journal/karim-ab12/2026-10.jsonl")
      try Self.write(
        #"{"v":1,"id":"E","type":"notes",\#(envelope)"# + "\n",
        to: carnet + "/confidentiel/karim-ab12/2026-10.jsonl")
      let found = Self.found(&session).split(separator: "\n").filter { $0.contains("type-inconnu") }
      let unread = "n’est pas un type que cette version connaît~: gardé, non compté"
      let newer = ". Installer une version d’allervers plus récente"
      let place = "avis  type-inconnu  journal/karim-ab12/2026-10.jsonl:"
      #expect(
        found
          == [
            noBreak(
              "avis  type-inconnu  confidentiel/karim-ab12/2026-10.jsonl:1 «~notes~» n’est pas un type"
                + " de cette partie du carnet~: gardé, lu par rien~; le plus proche~: «~note~»"),
            noBreak(
              place + "1 «~contact-mad~» \(unread)~; le plus proche~: «~contact-made~»" + newer),
            noBreak(place + "2 «~mentor~» \(unread)" + newer),
            noBreak(place + "3 «~a\\u{1B}[2J~» \(unread)" + newer),
            noBreak(place + "4 «~" + String(repeating: "x", count: 64) + "…~» \(unread)" + newer),
          ].map { Substring($0) })
    }
  }

  @Test func `a bad line of another post is for that post to set aside`() throws {
    try Session.with(Self.lines) { session, carnet in
      try Self.write("{\"torn\n{}\n", to: carnet + "/journal/karim-ab12/2026-10.jsonl")
      try Self.write(
        "{\"torn\n{}\n", to: carnet + "/journal/karim-ab12/2026-10 (copie en conflit).jsonl")
      let found = Self.found(&session).split(separator: "\n").filter { $0.contains("ligne-abimee") }
      let damage =
        "ligne abîmée~: texte inachevé à l’octet 7~; attendu~: un événement entier en JSON. "
      #expect(
        found
          == [
            noBreak(
              "faute  ligne-abimee  journal/karim-ab12/2026-10 (copie en conflit).jsonl:1 " + damage
                + "Reprendre cette copie d’une sauvegarde ou d’un autre poste"),
            noBreak(
              "faute  ligne-abimee  journal/karim-ab12/2026-10.jsonl:1 " + damage
                + "La reprendre d’une sauvegarde ou d’un autre poste~; perdue, la mettre de côté"
                + " depuis le poste karim-ab12~: allervers verifier --reparer"),
          ].map { Substring($0) })
    }
  }

  @Test func `a carnet whose settings cannot be read is verified all the same`() throws {
    try Session.with(Self.lines) { session, carnet in
      try Self.write("{\"v\":", to: carnet + "/carnet.json")
      try Self.write("{\"torn\n{}\n", to: carnet + "/journal/karim-ab12/2026-10.jsonl")
      let outcome = session.run(["verifier"])
      #expect(outcome.status == .no)
      #expect(outcome.error == "")
      #expect(
        Self.found(&session).split(separator: "\n").prefix(2).map(String.init) == [
          noBreak(
            "faute  reglage-fautif  carnet.json texte inachevé à l’octet 6~; attendu~: un fichier JSON"
              + " entier. Le reprendre d’une sauvegarde ou le corriger~; d’ici là, les codes, les"
              + " programmes et ce que ce poste avait vu ne sont pas vérifiés"),
          noBreak(
            "faute  ligne-abimee  journal/karim-ab12/2026-10.jsonl:1 ligne abîmée~: texte inachevé à"
              + " l’octet 7~; attendu~: un événement entier en JSON. La reprendre d’une sauvegarde ou"
              + " d’un autre poste~; perdue, la mettre de côté depuis le poste karim-ab12~: allervers"
              + " verifier --reparer"),
        ])
      #expect(session.run(["verifier", "--reparer"]).status == .badConfiguration)
      #expect(
        session.run(["verifier", "--format", "json"]).output.contains(#""carnet": null"#))
    }
  }

  @Test(arguments: [
    #"{"format":1,"id":"C","timeZone":"Europe/Nulle-part"}"#, #"{"format":1}"#,
    #"{"format":1,"id":"C","dayStartsAt":"25:00"}"#, #"{"format":1,"format":1}"#,
  ])
  func `any fault of the settings is one finding among the others`(settings: String) throws {
    try Session.with(Self.lines) { session, carnet in
      try Self.write(settings, to: carnet + "/carnet.json")
      let found = Self.found(&session).split(separator: "\n")
      #expect(found.count == 1)
      #expect(found.first?.hasPrefix("faute  reglage-fautif  carnet.json ") == true)
    }
  }
}
