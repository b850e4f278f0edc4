internal import Outreach
internal import OutreachJournal
internal import OutreachRendering

/// What is said of lines of notes; names and notes only on the counsellor's own screen.
struct NoteWording {
  let fields: FieldReading
  let showsNames: Bool

  /// `3  Yaya 17 H, veut le permis → jeune 7K3Q ; 17 ans ; Homme ; sujets : Mobilité ; une note`.
  func understood(_ line: NotedLine) -> String {
    let head = showsNames ? "\(line.number)  " + line.text + " → " : "ligne \(line.number) : "
    return head + content(line) + (line.doubt.map { " ; à voir : " + doubt($0) } ?? "")
  }

  /// `ligne 3 : jeune 7K3Q`.
  func outcome(_ line: NotedLine) -> String {
    "ligne \(line.number) : " + subject(line) + (line.subject == .nobody ? "" : details(line))
  }

  /// A doubt, in the words of a list: codes and what tells them apart where names may not be shown.
  func doubt(_ doubt: NotedLine.Doubt) -> String {
    switch doubt {
    case .which(let candidates):
      let several = candidates.count.counted("personne possible", "personnes possibles")
      return showsNames
        ? several
        : several + ", "
          + candidates.map { roster.code(of: $0.youth) + evidence($0) }
          .joined(separator: ", ")
    case .unknown: return "déjà rencontré·e, dit la note, mais ce nom est inconnu"
    case .strangeName: return "ce nom a des chiffres, des signes, ou en dit plusieurs"
    case .laterName(let name):
      return showsNames ? quoted(name) + " est peut-être son nom" : "le nom vient peut-être après"
    case .hour(let years): return "« \(years)h » est une heure, ou son âge et son genre"
    case .howMany: return "le nombre n’est pas sûr"
    case .phone: return "un numéro de téléphone, qu’une note ne garde pas"
    case .perhapsNamed: return "sans nom, mais la note en dit peut-être un"
    case .sameName(let first, _): return "le même nom qu’à la ligne \(first)"
    case .alreadyNoted: return "déjà noté·e ce jour-là"
    case .unread: return "rien n’y dit de qui il s’agit"
    case .noOuting: return "aucune sortie ouverte où compter ces personnes"
    case .tooLong(let count): return "note de \(count) caractères, \(NoteReading.limit) au plus"
    }
  }

  /// Somebody who may be meant, for the counsellor's own screen.
  func candidate(_ one: RecognisedYouth) throws -> String {
    one.line(roster, on: try fields.contactDay(), login: try fields.access.post().login)
  }

  private var roster: Roster { fields.roster }

  private func evidence(_ one: RecognisedYouth) -> String {
    let evidence = roster.evidence(one.youth)
    return evidence.isEmpty ? "" : " (" + evidence + ")"
  }

  private func content(_ line: NotedLine) -> String {
    line.doubt.map { $0.isQuestion } == false ? "laissée de côté" : subject(line) + details(line)
  }

  private func subject(_ line: NotedLine) -> String {
    if case .howMany = line.doubt { return "des personnes sans nom" }
    if let doubt = line.doubt, case .nobody = line.subject {
      return doubt.isQuestion ? "qui ?" : "laissée de côté"
    }
    return switch line.subject {
    case .known(let youth): "jeune " + roster.code(of: youth)
    case .new:
      Agreement.of("nouveau·elle", with: line.said.gender)
        + (line.said.name.map { showsNames ? ", « " + $0 + " »" : "" } ?? ", sans nom")
    case .line(let first): "celle ou celui de la ligne \(first)"
    case .group(let count):
      line.said.isOfAllAges
        ? count.counted("personne sans nom", "personnes sans nom")
        : count.counted("jeune sans nom", "jeunes sans nom")
    case .nobody: "laissée de côté"
    }
  }

  private func details(_ line: NotedLine) -> String {
    let said = line.said
    let parts =
      [said.age.map { "\($0)\u{A0}ans" }, said.gender.map(fields.label)].compactMap(\.self)
      + (said.zones.isEmpty
        ? [] : ["habite " + said.zones.map(fields.label).joined(separator: ", ")])
      + (said.themes.isEmpty
        ? [] : ["sujets : " + said.themes.map(fields.label).joined(separator: ", ")])
      + (said.phone == nil ? [] : ["son téléphone"])
      + (said.rest.isEmpty || said.people != nil || said.isVague
        ? [] : [showsNames ? "note : " + quoted(said.rest) : "une note"])
    return parts.map { " ; " + $0 }.joined()
  }
}
