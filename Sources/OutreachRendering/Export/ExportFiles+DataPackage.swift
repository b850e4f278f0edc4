import Outreach

/// `datapackage.json`, in the form of the Data Package standard, version 2.
extension ExportFiles {
  var dataPackage: JSONValue {
    .object([
      JSONMember("$schema", .string("https://datapackage.org/profiles/2.0/datapackage.json")),
      JSONMember("name", .string("allervers-export")),
      JSONMember("title", .string("Carnet pseudonymisé, " + head.structure)),
      JSONMember("description", .string(Self.caution)),
      JSONMember("allervers", origin),
      JSONMember("resources", .array(ExportTable.allCases.map(resource))),
    ])
  }

  static var caution: String {
    "Données pseudonymisées : elles restent des données personnelles. Qui connaît les jours où un "
      + "jeune fut rencontré peut le retrouver."
  }

  private var origin: JSONValue {
    let request = export.request
    func text(_ value: String?) -> JSONValue { value.map(JSONValue.string) ?? .null }
    return .object([
      JSONMember("schema", .string("allervers.export/1")),
      JSONMember("command", .string(head.command)), JSONMember("version", .string(head.version)),
      JSONMember(
        "programme",
        .object([
          JSONMember("id", .string(request.programme.id)),
          JSONMember("version", .integer(request.programme.version)),
        ])),
      JSONMember("factsUntil", .string(request.factsUntil.iso)),
      JSONMember("knownUntil", text(request.knownUntil?.day.iso)),
      JSONMember(
        "anonymity",
        .object([
          JSONMember(
            "quasiIdentifiers",
            .array(
              ["genre", "naissance", "commune", "quartier", "zones"].map(JSONValue.string))),
          JSONMember("k", .integer(export.anonymity.k)),
          JSONMember("asked", export.anonymity.asked.map(JSONValue.integer) ?? .null),
          JSONMember("birth", .string(export.anonymity.detail.birth.rawValue)),
          JSONMember("place", .string(export.anonymity.detail.place.rawValue)),
          JSONMember("masked", cost(export.anonymity.cost)),
        ])),
    ])
  }

  private func cost(_ cost: Anonymity.Cost) -> JSONValue {
    .object([
      JSONMember("genre", .integer(cost.genders)), JSONMember("naissance", .integer(cost.births)),
      JSONMember("annee", .integer(cost.bands)), JSONMember("commune", .integer(cost.communes)),
      JSONMember("quartier", .integer(cost.areas)), JSONMember("zones", .integer(cost.zones)),
    ])
  }

  private func resource(_ table: ExportTable) -> JSONValue {
    let written = written[table] ?? WrittenTable([])
    return .object([
      JSONMember("name", .string(table.rawValue)), JSONMember("type", .string("table")),
      JSONMember("path", .string(table.path)), JSONMember("scheme", .string("file")),
      JSONMember("format", .string("csv")), JSONMember("mediatype", .string("text/csv")),
      JSONMember("encoding", .string(style.isForSpreadsheet ? "utf-8-sig" : "utf-8")),
      JSONMember("description", .string(table.description)),
      JSONMember("bytes", .integer(written.size)),
      JSONMember("hash", .string("sha256:" + written.digest.hexadecimal)),
      JSONMember("rows", .integer(written.rows)),
      JSONMember(
        "dialect",
        .object([
          JSONMember("delimiter", .string(String(UnicodeScalar(style.separator)))),
          JSONMember("lineTerminator", .string("\r\n")), JSONMember("quoteChar", .string("\"")),
          JSONMember("doubleQuote", .bool(true)),
        ])),
      JSONMember("schema", schema(table, written)),
    ])
  }

  private func schema(_ table: ExportTable, _ written: WrittenTable) -> JSONValue {
    func names(_ names: [String]) -> JSONValue { .array(names.map(JSONValue.string)) }
    var members = [
      JSONMember(
        "fields", .array(zip(written.fields, written.met).map { descriptor($0, met: $1, table) })),
      JSONMember("missingValues", names([""])), JSONMember("primaryKey", names(table.key)),
    ]
    members.append(
      JSONMember("foreignKeys", .array(written.fields.compactMap { reference(of: $0, names) })))
    return .object(members)
  }

  private func reference(
    of field: ExportField, _ names: ([String]) -> JSONValue
  ) -> JSONValue? {
    field.references.map { table in
      .object([
        JSONMember("fields", names([field.name])),
        JSONMember(
          "reference",
          .object([
            JSONMember("resource", .string(table.rawValue)),
            JSONMember("fields", names([table.key[0]])),
          ])),
      ])
    }
  }

  private func descriptor(
    _ field: ExportField, met: Set<String>, _ table: ExportTable
  ) -> JSONValue {
    var members = [
      JSONMember("name", .string(field.name)),
      JSONMember("type", .string(type(of: field))),
      JSONMember("title", .string(field.label)),
      JSONMember("description", .string(field.description)),
    ]
    switch field.kind {
    case .answer:
      members += [
        JSONMember("trueValues", .array([.string("1")])),
        JSONMember("falseValues", .array([.string("0")])),
      ]
    case .list:
      members += [
        JSONMember("itemType", .string("string")), JSONMember("delimiter", .string("|")),
      ]
    default: break
    }
    if let unit = field.unit { members.append(JSONMember("unit", .string(unit))) }
    let categories = categories(of: field, met: met)
    if !categories.isEmpty {
      members.append(
        JSONMember(
          field.kind == .list ? "itemCategories" : "categories",
          .array(
            categories.map {
              .object([JSONMember("value", $0.value), JSONMember("label", .string($0.label))])
            })))
    }
    members.append(JSONMember("missingValues", missing(field)))
    members.append(
      JSONMember(
        "constraints",
        .object(field.empty == nil ? [JSONMember("required", .bool(true))] : [])))
    return .object(members)
  }

  private func type(of field: ExportField) -> String {
    field.kind == .day && style.tellsMonths ? "yearmonth" : field.kind.rawValue
  }

  // Why a cell may have no value, reason by reason.
  private func missing(_ field: ExportField) -> JSONValue {
    let hidden = field.mayHide ? [Hidden.withheld, Hidden.masked] : []
    let reasons = [(value: "", label: field.empty ?? "jamais vide")] + hidden
    return .array(
      reasons.map {
        .object([
          JSONMember("value", .string($0.value)), JSONMember("label", .string($0.label)),
        ])
      })
  }
}
