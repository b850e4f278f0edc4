internal import Outreach
internal import OutreachJournal

/// The codes that a carnet declares and holds. It is only read, and what cannot be read proposes nothing.
struct CarnetWords {
  private let carnet: Carnet?

  /// Those of the carnet that the command being typed would work on.
  init(_ request: CompletionRequest, _ environment: Environment) {
    var arguments = ParsedArguments()
    if let path = request.values[Option.carnet.name] {
      // The shells hand words over as they are typed.
      let isBelowHome = path == "~" || path.hasPrefix("~/")
      let home = environment.variables["HOME"] ?? environment.homeDirectory
      arguments.add(.carnet, value: isBelowHome ? home + path.dropFirst() : path)
    }
    carnet = (try? CarnetAccess.folder(arguments, environment)).flatMap { try? Carnet(at: $0) }
  }

  /// What a suggestion proposes; `typed` tells how far a word of two halves is.
  func words(_ suggestion: Suggestion, typed: String) -> [CompletionAnswer.Word] {
    switch suggestion {
    case .codes(let family): codes(family)
    case .action: actions
    case .partner: partners
    case .session: roster.map(outings) ?? []
    case .programme: (try? carnet?.programmeFiles())?.map { ($0.text, "") } ?? []
    case .publication: publications
    case .trait:
      halves(Trait.allCases.map { ($0.rawValue, $0.label) }, typed) { key in
        Trait(rawValue: key).map(values) ?? []
      }
    case .cooperation:
      typed.contains("=") ? halves([], typed) { _ in codes(.levels) } : partners
    case .restriction:
      halves(Dimension.allCases.map { ($0.rawValue, "") }, typed) { key in
        Dimension(rawValue: key).map(values) ?? []
      }
    default: []
    }
  }

  // `KEY=` for each key, and once one is typed, `KEY=VALUE`.
  private func halves(
    _ keys: [CompletionAnswer.Word], _ typed: String, values: (String) -> [CompletionAnswer.Word]
  ) -> [CompletionAnswer.Word] {
    guard let equals = typed.firstIndex(of: "=") else {
      return keys.map { ($0.word + "=", $0.help) }
    }
    let key = String(typed[..<equals])
    return values(key).map { (key + "=" + $0.word, $0.help) }
  }

  private func codes(_ family: Vocabulary.Family) -> [CompletionAnswer.Word] {
    vocabulary.codes(family).map { ($0, vocabulary.label($0)) }
  }

  private func values(_ trait: Trait) -> [CompletionAnswer.Word] {
    if trait == .language { return [] }
    return (trait.codes.map(codes) ?? [("oui", ""), ("non", "")]) + [("inconnu", "")]
  }

  private func values(_ dimension: Dimension) -> [CompletionAnswer.Word] {
    if dimension == .action { return actions }
    return RestrictionCheck.words(dimension, vocabulary).map { ($0, vocabulary.label($0)) }
  }

  // The latest first.
  private var publications: [CompletionAnswer.Word] {
    guard let carnet else { return [] }
    return ((try? carnet.publications()) ?? []).reversed().map { id in
      (id, (try? carnet.publication(id))?.title ?? "")
    }
  }

  private var roster: Roster? {
    carnet.flatMap { try? Reading($0) }.map(Roster.init)
  }

  private var vocabulary: Vocabulary { carnet?.settings.vocabulary ?? Vocabulary() }

  private var actions: [CompletionAnswer.Word] {
    roster.map { $0.actions.keys.sorted().map { ($0, "") } } ?? []
  }

  private var partners: [CompletionAnswer.Word] {
    roster.flatMap { try? $0.partners }.map { $0.keys.sorted().map { ($0, "") } } ?? []
  }

  // The latest first, as many as fit a screen.
  private func outings(_ roster: Roster) -> [CompletionAnswer.Word] {
    guard let lines = try? roster.outings else { return [] }
    return lines.byID.sorted {
      ($1.value.on ?? .distant, $1.value.at) < ($0.value.on ?? .distant, $0.value.at)
    }
    .prefix(20).map { session, line in
      let words = [line.on.map(FrenchDate.slashes), line["action"]?.text].compactMap(\.self)
      return (lines.code(of: session), words.joined(separator: " "))
    }
  }
}
