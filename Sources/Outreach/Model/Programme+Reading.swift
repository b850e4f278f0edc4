extension Programme {
  static func requirements(_ reader: inout DefinitionReader) -> [Requirement] {
    reader.allow(Trait.allCases.map(\.rawValue), in: "requires")
    return reader.members("requires").compactMap { member in
      guard let trait = Trait(rawValue: member.key) else { return nil }
      let key = "requires." + member.key
      switch (trait.codes, member.value) {
      case (nil, .bool) where trait != .language: break
      case (nil, .string(let text)) where trait == .language && !text.isEmpty: break
      case (let family?, .string(let code)) where trait.takes(code, family): break
      case (let family?, let value):
        let codes = Vocabulary.shipped(family).map(\.code)
        reader.note(key, .unfit(value), "un de ses codes", known: codes)
        return nil
      case (nil, let value):
        reader.note(key, .unfit(value), trait == .language ? "un texte" : "true ou false")
        return nil
      }
      return Requirement(trait: member.key, value: member.value)
    }
  }

  static func mobilisation(_ reader: inout DefinitionReader) -> Mobilisation? {
    let rules = ["second-contact", "action-kind"]
    let expected = "une règle"
    let rule = reader.required("mobilisation.rule", expected, known: rules) { value in
      value.text.flatMap { rules.contains($0) ? $0 : nil }
    }
    let kinds = Vocabulary.shipped(.actionKinds).map(\.code)
    switch rule {
    case "action-kind":
      return reader.required("mobilisation.kind", "une nature d’action", known: kinds) { value in
        value.text.flatMap { kinds.contains($0) ? $0 : nil }
      }.map(Mobilisation.actionKind)
    case "second-contact":
      if reader.members("mobilisation").contains(where: { $0.key == "kind" }) {
        reader.disagrees("mobilisation.kind", "rien : seule la règle « action-kind » en a une")
      }
      return .secondContact
    default: return nil
    }
  }

  /// Notes every key that no definition has; the objects hold no others than these.
  static func allowKeys(_ reader: inout DefinitionReader) {
    reader.allow([
      "id", "version", "title", "from", "until", "ages", "lostAfter", "requires", "mobilisation",
      "outcomes", "earlyExit", "durationBins", "frequency", "horizons", "targets",
    ])
    reader.allow(["minimum", "maximum"], in: "ages")
    reader.allow(["months", "inclusive"], in: "lostAfter")
    reader.allow(["rule", "kind"], in: "mobilisation")
    reader.allow(["reasons", "silentMonths"], in: "earlyExit")
    reader.allow(["perMonth"], in: "frequency")
    reader.allow(["reperes", "mobilisationRate"], in: "targets")
  }
}

extension Trait {
  fileprivate func takes(_ code: String, _ family: Vocabulary.Family) -> Bool {
    Vocabulary.shipped(family).contains { $0.code == code }
  }
}
