/// A command about to be run on a carnet, again and again from the same files.
struct FaultScene: Sendable {
  let name: String
  /// The command; `{0}` is a youth's code and `{last}` the id of a contact.
  let words: [String]
  /// Without one, the machine has never been used.
  var writer: String? = "essai-2345"
  /// Bytes left at the end of the journal by a program that was killed.
  var fragment: [UInt8] = []

  static let all = [
    FaultScene(name: "noter", words: ["noter", "--jeune", "{0}"]),
    FaultScene(
      name: "noter-first", words: ["noter", "--nouveau", "--alias", TrialCarnet.aliases[0]],
      writer: nil),
    FaultScene(
      name: "noter-torn", words: ["noter", "--jeune", "{0}"],
      fragment: Array("{\"v\":1,\"id\":\"01M7".utf8)),
    FaultScene(name: "corriger", words: ["corriger", "{last}", "--lieu", "Gare"]),
    FaultScene(name: "annuler", words: ["annuler", "{last}", "--motif", "doublon"]),
    FaultScene(
      name: "reparer", words: ["verifier", "--reparer"], fragment: Array("{\"v\":1,\"id".utf8)),
  ]

  /// Makes the files in `carnet`; the command as it is to be typed, `nil` when the program has no such verb.
  func prepare(_ carnet: TrialCarnet) throws(ReliabilityError) -> [String]? {
    var youths = [""]
    if writer == nil {
      try carnet.must(["creer", carnet.path, "--structure", "Mission Locale"])
    } else {
      youths = try carnet.fill()
    }
    let verbs = try carnet.command(["aide", words[0]]).run()
    guard verbs.status == 0 else { return nil }
    let last =
      writer == nil ? nil : try carnet.must(["noter", "--jeune", youths[0]]).acknowledged
    if !fragment.isEmpty {
      for name in Disk.names(in: carnet.path + "/journal") where name.hasSuffix(".jsonl") {
        let path = carnet.path + "/journal/" + name
        try Disk.write(Disk.bytes(path) + fragment, to: path)
      }
    }
    return words.map { $0 == "{0}" ? youths[0] : $0 == "{last}" ? last ?? "" : $0 }
  }
}
