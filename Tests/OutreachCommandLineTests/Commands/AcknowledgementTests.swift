import Foundation
import TestSupport
import Testing

/// What is said once a fact is on the disk.
struct AcknowledgementTests {
  @Test func `a fact is acknowledged even when the programme cannot be read`() throws {
    var carnet = try TemporaryCarnet()
    carnet.prepare("noter --nouveau")
    try Data("{".utf8).write(
      to: URL(fileURLWithPath: carnet.folder + "/carnet/programmes/standard.json"))
    #expect(
      carnet.transcript("premier-accueil 0011")
        == noBreak(
          #"""
          $ premier-accueil 0011
          enregistré~: premier accueil du jeudi 15 octobre 2026 (aujourd’hui), jeune 0011
            effet sur le parcours non calculé~: texte inachevé à l’octet 2
            01M505T7TK0100000000000021 (pour annuler~: allervers annuler 01M505T7TK0100000000000021)
          + {"v":1,"id":"01M505T7TK0100000000000021","type":"youth-welcomed","at":"2026-10-15T16:20:07.123Z","by":"amelie","on":"2026-10-15","youth":"01M505T6VB00G0000000000011","n":3

          """#))
  }

  @Test func `what came of a referral is told of the code that was referred`() throws {
    var carnet = try TemporaryCarnet()
    carnet.prepare(
      "partenaire ajouter apase --nom APASE", "noter --nouveau", "noter --nouveau",
      "doublon 0021 0031 --meme", "orienter 0021 --vers apase")
    let answer = carnet.transcript("orienter 0031 --absent")
    #expect(answer.contains(#""youth":"01M505T7TK0100000000000021","arrived":false"#))
  }
}
