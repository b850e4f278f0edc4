import Outreach

extension Drift {
  /// The explanation, figure by figure, and a notice to send.
  package var page: Page {
    var page = Page()
    page.heading("Écart : " + title)
    page.paragraph("Figé le \(madeOn.french) par \(writer), \(audience) : \(id).", hanging: 2)
    page.paragraph(
      moves.new.count.counted("événement est venu", "événements sont venus") + " depuis.",
      hanging: 2)
    if moves.moved.isEmpty {
      page.paragraph("Aucun chiffre n’a bougé.")
    } else {
      addFigures(to: &page)
    }
    addGone(to: &page)
    addBalanced(to: &page)
    addEvents(to: &page)
    addDefinition(to: &page)
    if !moves.moved.isEmpty { addNotice(to: &page) }
    return page
  }

  private func addFigures(to page: inout Page) {
    page.heading(moves.moved.count.counted("chiffre a bougé", "chiffres ont bougé"))
    if isProtected {
      page.warning(
        "ce sont ici les vrais nombres, ceux que la publication cache compris : ils ne sortent pas de"
          + " la structure.", indent: 2)
      page.skip()
    }
    page.table(
      TextTable(
        header: [[isProtected ? "alors" : "publié", "maintenant", "écart"]],
        rows: moves.moved.map { move in
          .init(
            label(move.figure, move.label),
            [
              move.figure.french(move.published), move.figure.french(move.now),
              change(move.figure, move.published, move.now),
            ])
        }))
    page.heading("Pourquoi")
    page.paragraph(
      "Pour chaque chiffre, les événements sans lesquels, un par un, il serait autre aujourd’hui ;"
        + " leurs numéros sont ceux de la liste.", indent: 2)
    page.skip()
    for move in moves.moved {
      page.paragraph(
        label(move.figure, move.label) + " : " + reason(move) + ".", indent: 2, hanging: 2)
    }
  }

  private func reason(_ move: FigureMoves.Move) -> String {
    let groups = move.together.map { "ensemble " + numbers($0, " + ") }
    let parts = (move.movers.isEmpty ? [] : [numbers(move.movers, ", ")]) + groups
    return parts.isEmpty
      ? "un événement lu alors ne compte plus" : parts.joined(separator: " ; ")
  }

  private func numbers(_ places: [Int], _ separator: String) -> String {
    let order = order
    return places.compactMap { place in
      order.firstIndex(of: place).map { String($0 + 1) }
    }.joined(separator: separator)
  }

  private func addGone(to page: inout Page) {
    guard !moves.gone.isEmpty else { return }
    page.warning(
      moves.gone.count.counted(
        "événement lu alors ne compte plus", "événements lus alors ne comptent plus")
        + " : un autre est venu sous le même identifiant ("
        + moves.gone.prefix(5).joined(separator: ", ") + "). Voir : allervers verifier.")
  }

  private func addBalanced(to page: inout Page) {
    guard !moves.balanced.isEmpty else { return }
    page.heading("Inchangés, parce que des effets se compensent")
    for move in moves.balanced {
      page.paragraph(
        label(move.figure, move.label) + " : " + numbers(move.movers, ", ") + ".", indent: 2,
        hanging: 2)
    }
  }

  private func addEvents(to page: inout Page) {
    guard !events.isEmpty else { return }
    page.heading("Les événements")
    for (number, place) in order.enumerated() {
      guard let event = events[place] else { continue }
      page.paragraph("\(number + 1). " + sentence(event), indent: 2, hanging: 2)
    }
  }

  private func sentence(_ event: Event) -> String {
    let youth = event.youth.map { ", jeune " + $0 } ?? ""
    let day = event.on.map { " du " + $0.french } ?? ""
    return event.word + day + youth + ", " + event.cause.french + " le " + event.recordedOn.french
      + " par " + event.by + " : " + event.id + ", " + event.place
  }

  private func addDefinition(to page: inout Page) {
    guard let definition else { return }
    let rules = definition.from.rules(differingFrom: definition.to)
    page.heading("La définition du programme a changé")
    page.paragraph(
      "Le haut de cette page compte sous la définition publiée, « \(ReportHead.named(definition.from)) »."
        + " Celle du carnet est « \(ReportHead.named(definition.to)) ».", indent: 2)
    for rule in rules {
      page.paragraph(rule.french, indent: 2)
      page.paragraph(
        "Publiée : " + ProgrammeWords(definition.from, vocabulary).sentence(rule), indent: 4,
        hanging: 2)
      page.paragraph(
        "Aujourd’hui : " + ProgrammeWords(definition.to, vocabulary).sentence(rule), indent: 4,
        hanging: 2)
    }
    guard !definition.rows.isEmpty else {
      page.paragraph("Elle ne change aucun de ces chiffres.", indent: 2)
      return
    }
    page.skip()
    page.table(
      TextTable(
        header: [["publiée", "aujourd’hui", "écart"]],
        rows: definition.rows.map { figure, then in
          .init(
            label(figure.key, figure.label),
            [
              figure.key.french(then), figure.key.french(figure.value),
              change(figure.key, then, figure.value),
            ])
        }), titled: "Les mêmes événements, sous l’une et sous l’autre")
  }

  func label(_ key: ReportFigure.Key, _ label: String?) -> String {
    key.french(label, vocabulary)
  }

  func change(_ key: ReportFigure.Key, _ then: Int, _ now: Int) -> String {
    if key.section == "quantiles" { return "" }
    return (now > then ? "+" : "") + (now - then).french
  }
}

extension Drift.Cause {
  /// What was done on the day that follows.
  var french: String {
    switch self {
    case .late, .description: "saisi depuis,"
    case .arrived: "venu depuis d’un autre poste, saisi"
    case .correction, .retraction: "faite"
    case .link: "dit"
    case .unlink: "qui sépare deux fiches, faite"
    }
  }
}
