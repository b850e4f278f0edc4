internal import Outreach
internal import OutreachJournal

/// What can be told of a carnet and of the machine it is on: one list, for the text and for the JSON.
struct Diagnostic {
  /// One thing known.
  struct Line: Equatable {
    /// Its name in the JSON.
    var key: String
    var label: String
    var text: String
    var value: JSONValue

    init(_ key: String, _ label: String, _ text: String, _ value: JSONValue? = nil) {
      (self.key, self.label, self.text) = (key, label, text)
      self.value = value ?? .string(text)
    }
  }

  /// What belongs together.
  struct Section: Equatable {
    /// Its name in the JSON.
    var key: String
    var title: String
    var lines: [Line]
    /// What to mend, a sentence each.
    var advice: [String] = []
  }

  let sections: [Section]

  /// Looks at the carnet that the arguments name, as far as it can be read, and at the machine.
  init(_ arguments: ParsedArguments, _ environment: Environment) {
    let access = Result { try CarnetAccess(arguments, environment) }
    var sections = [Section.program(environment), .carnet(access, environment)]
    sections.append(.post(access, environment))
    if case .success(let access) = access {
      let reading = Result { try access.reading() }
      let measure = CarnetMeasure(access.carnet)
      sections += [
        .rights(measure), .sizes(measure, reading), .backup(access), .clock(access, reading),
      ]
    }
    self.sections = sections
  }

  /// As `allervers.diagnostic/1`: an object a section, each with its own `advice`.
  var json: JSONValue {
    .object(
      [JSONMember("schema", .string("allervers.diagnostic/1"))]
        + sections.map { section in
          JSONMember(
            section.key,
            .object(
              section.lines.map { JSONMember($0.key, $0.value) } + [
                JSONMember("advice", .array(section.advice.map { .string(typeset($0)) }))
              ]))
        })
  }

  /// One page.
  func text(columns: Int) -> String {
    let parts = sections.map { section in
      let rows = section.lines.map { (name: $0.label, meaning: printable($0.text)) }
      var lines = [section.title, String(repeating: "─", count: section.title.count)]
      lines += TextWrap.table(rows, nameWidth: 24, columns: columns)
      for advice in section.advice {
        lines += TextWrap.lines("attention : " + printable(advice), indent: 2, columns: columns)
      }
      return lines.map { $0 + "\n" }.joined()
    }
    return parts.joined(separator: "\n")
  }
}
