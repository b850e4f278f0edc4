internal import Outreach
internal import OutreachJournal
internal import OutreachRendering

/// The questions that settle the doubts of notes, one after the other, and whether to record the rest.
struct NoteQuestions {
  let understanding: NoteUnderstanding
  let lines: [NotedLine]
  let words: NoteWording

  /// The question after those answered; `nil` after the last.
  func next(_ answers: Answers) throws -> GuidedQuestion? {
    for line in settled(answers) {
      if let question = try question(about: line) { return question }
    }
    guard answers[YesNo.recording] == nil else { return nil }
    let count = settled(answers).filter { $0.subject != .nobody }.count
    if count == 0 { return nil }
    return YesNo.question(
      YesNo.recording, "Enregistrer ?",
      preamble: settled(answers).map(words.outcome)
        + [count.counted("ligne à enregistrer", "lignes à enregistrer") + "."])
  }

  /// The lines as far as the answers settle them.
  func settled(_ answers: Answers) -> [NotedLine] {
    var settled = lines.map { line in
      var line = line
      while let doubt = line.doubt {
        guard doubt.isQuestion else {
          (line.subject, line.doubt) = (.nobody, nil)
          break
        }
        guard let answer = answers[key(line, doubt)] else { break }
        settle(&line, doubt, folded(answer))
        if case .phone = doubt {} else { line.askOfPhone() }
      }
      return line
    }
    // Nobody else is meant by a line about whoever a line left aside was about.
    let leftAside = settled.filter { $0.doubt == nil && $0.subject == .nobody }.map(\.number)
    for place in settled.indices {
      if case .line(let first) = settled[place].subject, leftAside.contains(first) {
        settled[place].subject = .nobody
      }
    }
    return settled
  }

  private func settle(_ line: inout NotedLine, _ doubt: NotedLine.Doubt, _ answer: String) {
    line.doubt = nil
    switch doubt {
    case _ where answer == "p": line.subject = .nobody
    case .which(let candidates):
      guard let number = Int(answer), candidates.indices.contains(number - 1) else {
        line.subject = .new(unlike: candidates.map(\.youth))
        return
      }
      line.subject = .known(candidates[number - 1].youth)
      if understanding.isNoted(candidates[number - 1].youth) { line.doubt = .alreadyNoted }
    case .sameName(let first, let candidates):
      if YesNo.isYes(answer) {
        line.subject = .line(first)
      } else {
        line.subject = .new(unlike: [])
        if !candidates.isEmpty { line.doubt = .which(candidates) }
      }
    case .laterName(let name):
      guard YesNo.isYes(answer) else { return }
      line.said.rest = String(line.said.rest.dropFirst(name.count).drop { ", ".contains($0) })
      understanding.settle(&line, called: name)
    case .hour(let years):
      if YesNo.isYes(answer) {
        (line.said.age, line.said.gender) = (years, "H")
        line.said.rest = String(
          line.said.rest.drop { $0 != "h" }.dropFirst().drop { ", ".contains($0) })
      }
      if let name = line.said.name { understanding.settle(&line, called: name) }
    case .howMany: line.subject = Int(answer).flatMap { $0 > 0 ? .group($0) : nil } ?? .nobody
    case .phone: if !YesNo.isYes(answer) { line.said.phone = nil }
    case .unknown, .strangeName, .perhapsNamed, .alreadyNoted:
      if !YesNo.isYes(answer) {
        line.subject = .nobody
      } else if line.said.isVague {
        line.doubt = .howMany(line.said.people)
      }
    case .unread, .noOuting, .tooLong: line.subject = .nobody
    }
  }

  // The one that settles the first doubt of a line.
  private func question(about line: NotedLine) throws -> GuidedQuestion? {
    guard let doubt = line.doubt, doubt.isQuestion else { return nil }
    let head = "Ligne \(line.number), " + quoted(line.text) + " : "
    let preamble = head + words.doubt(doubt) + "."
    switch doubt {
    case .which(let candidates):
      let numbers = candidates.indices.map { "\($0 + 1)" }
      return choice(
        key(line, doubt), "Qui ? Son numéro, n (nouveau) ou p (passer)", numbers + ["n", "p"],
        preamble: [preamble]
          + (try zip(1..., candidates).map { "\($0)  " + (try words.candidate($1)) }))
    case .sameName(let first, _):
      return choice(
        key(line, doubt), "Celle ou celui de la ligne \(first) ? o, n ou p (passer)",
        ["o", "n", "p"], preamble: [preamble])
    case .laterName(let name):
      return choice(
        key(line, doubt), "Est-ce son nom, " + quoted(name) + " ? o, n (sans nom) ou p (passer)",
        ["o", "n", "p"], preamble: [preamble])
    case .hour(let years):
      return choice(
        key(line, doubt), "\(years) ans, un garçon ? o, n (c’est une heure) ou p (passer)",
        ["o", "n", "p"], preamble: [preamble])
    case .phone:
      return choice(
        key(line, doubt), "Garder ce numéro, à part des notes ? o, n (l’ôter) ou p (passer)",
        ["o", "n", "p"], preamble: [preamble])
    case .howMany(let count):
      return number(line, doubt, fallback: count, preamble)
    case .unknown, .strangeName, .perhapsNamed:
      return YesNo.question(
        key(line, doubt), Agreement.of("Noter comme nouveau·elle ?", with: line.said.gender),
        preamble: [preamble], isYesUsual: false)
    default:
      return YesNo.question(
        key(line, doubt), "Noter quand même ?", preamble: [preamble], isYesUsual: false)
    }
  }

  private func number(
    _ line: NotedLine, _ doubt: NotedLine.Doubt, fallback: Int?, _ preamble: String
  ) -> GuidedQuestion {
    GuidedQuestion(
      key: key(line, doubt), label: "Combien en compter, sans nom ? Un nombre, ou p (passer)",
      fallback: fallback.map { "\($0)" } ?? "", preamble: [preamble],
      help: "Ces personnes comptent dans la sortie. p : cette ligne n’est pas enregistrée.",
      check: { text in
        guard folded(text) == "p" || Int(text).map((0...500).contains) == true else {
          throw UsageError.refused(
            place: nil, found: quoted(text) + " n’est pas un nombre de 0 à 500",
            expected: "attendu : un nombre entier, ou p", remedy: nil)
        }
      })
  }

  private func choice(
    _ key: String, _ label: String, _ words: [String], preamble: [String]
  ) -> GuidedQuestion {
    GuidedQuestion(
      key: key, label: label, preamble: preamble,
      help: "p : cette ligne n’est pas enregistrée.",
      check: { text in
        guard words.contains(folded(text)) else {
          throw GuidedQuestion.noChoice(text, among: words)
        }
      })
  }

  private func key(_ line: NotedLine, _ doubt: NotedLine.Doubt) -> String {
    let kind =
      switch doubt {
      case .which: "qui"
      case .sameName: "meme"
      case .unknown, .strangeName, .perhapsNamed: "inconnu"
      case .laterName: "nom"
      case .hour: "heure"
      case .howMany: "combien"
      case .phone: "telephone"
      default: "encore"
      }
    return kind + "\(line.number)"
  }
}
