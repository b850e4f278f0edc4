package import Outreach

extension BilanComparison {
  /// The report as `allervers.comparaison/1`: each whole bilan, then the differences by rule; keys in a fixed order.
  ///
  /// `steps` are in the order in which the rules are changed, which is a choice; their `effect` add up to `whole`.
  package var json: JSONValue {
    .object([
      JSONMember("schema", .string("allervers.comparaison/1")),
      JSONMember("bilans", .array(bilans.map(\.json))),
      JSONMember("differences", .array(differences.map(\.json))),
    ])
  }
}

extension BilanComparison.Difference {
  fileprivate var json: JSONValue {
    .object([
      JSONMember("from", named(from)), JSONMember("to", named(to)),
      JSONMember("whole", whole.json),
      JSONMember(
        "steps",
        .array(
          steps.map { step in
            .object([
              JSONMember("rule", .string(step.rule.rawValue)),
              JSONMember("from", step.rule.value(in: from)),
              JSONMember("to", step.rule.value(in: to)),
              JSONMember("effect", step.effect.json), JSONMember("alone", step.alone.json),
            ])
          })),
      JSONMember(
        "withoutEffect",
        .array(
          withoutEffect.map { rule in
            .object([
              JSONMember("rule", .string(rule.rawValue)),
              JSONMember("from", rule.value(in: from)), JSONMember("to", rule.value(in: to)),
            ])
          })),
    ])
  }

  private func named(_ programme: Programme) -> JSONValue {
    .object([
      JSONMember("id", .string(programme.id)), JSONMember("version", .integer(programme.version)),
    ])
  }
}

extension BilanComparison.Effect {
  fileprivate var json: JSONValue {
    .object(
      figures.named.map { JSONMember($0.name, .integer($0.count)) } + [
        JSONMember("personnes", .integer(persons))
      ])
  }
}
