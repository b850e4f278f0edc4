package import Outreach

extension Drift {
  /// The explanation as `allervers.ecart/1`: figures by where they stand in the report's JSON.
  package var json: JSONValue {
    let order = order
    return .object([
      JSONMember("schema", .string("allervers.ecart/1")),
      JSONMember("publication", .string(id)), JSONMember("madeOn", .string(madeOn.iso)),
      JSONMember("newEvents", .integer(moves.new.count)),
      JSONMember("gone", .array(moves.gone.map(JSONValue.string))),
      JSONMember("moved", .array(moves.moved.map(json))),
      JSONMember("balanced", .array(moves.balanced.map(json))),
      JSONMember("events", .array(order.compactMap { events[$0]?.json })),
      JSONMember("definition", definition.map(json) ?? .null),
    ])
  }

  private func json(_ move: FigureMoves.Move) -> JSONValue {
    func ids(_ places: [Int]) -> JSONValue {
      .array(places.compactMap { events[$0].map { .string($0.id) } })
    }
    return .object(
      json(move.figure, move.published, move.now) + [
        JSONMember("events", ids(move.movers)),
        JSONMember("together", .array(move.together.map(ids))),
      ])
  }

  private func json(_ key: ReportFigure.Key, _ then: Int, _ now: Int) -> [JSONMember] {
    func value(_ value: Int) -> JSONValue {
      guard key.section == "quantiles" else { return .integer(value) }
      return value == ReportFigure.notReached ? .null : .number("\(Double(value) / 2)")
    }
    return [
      JSONMember("section", .string(key.section)),
      JSONMember("row", .array(key.row.map(JSONValue.string))),
      JSONMember("name", .string(key.name)), JSONMember("published", value(then)),
      JSONMember("now", value(now)),
    ]
  }

  private func json(_ definition: Definition) -> JSONValue {
    .object([
      JSONMember("from", .integer(definition.from.version)),
      JSONMember("to", .integer(definition.to.version)),
      JSONMember(
        "rules",
        .array(
          definition.from.rules(differingFrom: definition.to).map {
            .object([
              JSONMember("rule", .string($0.rawValue)),
              JSONMember("published", $0.value(in: definition.from)),
              JSONMember("now", $0.value(in: definition.to)),
            ])
          })),
      JSONMember(
        "figures",
        .array(definition.rows.map { .object(json($0.figure.key, $0.then, $0.figure.value)) })),
    ])
  }

  /// One row for each figure and event that moves it; `ensemble` numbers the groups that do so only together.
  package var csv: [UInt8] {
    var writer = CSVWriter(
      header: [
        "rubrique", "ligne", "indicateur", "libelle", "publie", "maintenant", "ensemble", "cause",
        "evenement", "nature", "jour", "saisi_le", "par", "jeune", "fichier",
      ], tableur: false)
    for move in moves.moved + moves.balanced {
      let figure: [CSVCell] = [
        .text(move.figure.section), .text(move.figure.row.joined(separator: " ")),
        .text(move.figure.name), .text(label(move.figure, move.label)),
        cell(move.figure, move.published), cell(move.figure, move.now),
      ]
      let groups =
        move.movers.map { ($0, CSVCell.empty) }
        + move.together.enumerated().flatMap { number, group in
          group.map { ($0, CSVCell.number(number + 1)) }
        }
      if groups.isEmpty {
        writer.append(figure + [CSVCell](repeating: .empty, count: 9))
      }
      for (place, group) in groups {
        guard let event = events[place] else { continue }
        writer.append(figure + [group] + event.cells)
      }
    }
    return writer.bytes
  }

  private func cell(_ key: ReportFigure.Key, _ value: Int) -> CSVCell {
    guard key.section == "quantiles" else { return .number(value) }
    return value == ReportFigure.notReached ? .empty : .real(Double(value) / 2)
  }
}

extension Drift.Event {
  fileprivate var json: JSONValue {
    .object([
      JSONMember("id", .string(id)), JSONMember("cause", .string(cause.rawValue)),
      JSONMember("type", .string(word)), JSONMember("place", .string(place)),
      JSONMember("on", on.map { .string($0.iso) } ?? .null),
      JSONMember("recordedOn", .string(recordedOn.iso)), JSONMember("by", .string(by)),
      JSONMember("youth", youth.map(JSONValue.string) ?? .null),
    ])
  }

  fileprivate var cells: [CSVCell] {
    [
      .text(cause.rawValue), .text(id), .text(word), on.map(CSVCell.day) ?? .empty,
      .day(recordedOn), .text(by), .text(ifAny: youth), .text(place),
    ]
  }
}
