package import Outreach

extension Bilan {
  /// The report as `allervers.bilan/1` (statistics, section 8): keys in a fixed order, absent values `null`,
  /// `doubles` and `meeting` alone left out unless asked for.
  package var json: JSONValue {
    .object(
      ReportHead(self).json("allervers.bilan/1") + [
        JSONMember("funnel", funnel.json),
        JSONMember("activity", activity.json),
        JSONMember("devices", .array(devices.map(\.json))),
        JSONMember("situations", .array(situations.map(\.json))),
        JSONMember("rates", .array(rates.map(\.json))),
        JSONMember(
          "breakdown",
          by.map { by in
            .object([
              JSONMember("by", .string(by.rawValue)),
              JSONMember("rows", .array(breakdown.map(\.json))),
            ])
          } ?? .null),
        JSONMember(
          "profile",
          .object([
            JSONMember("reperes", .array(profileReperes.map(\.json))),
            JSONMember("mobilises", .array(profileMobilises.map(\.json))),
          ])),
        JSONMember("months", .array(months.map(\.json))),
      ] + (doubles.map { [JSONMember("doubles", $0.json)] } ?? [])
        + (meeting.map { [JSONMember("meeting", $0.json)] } ?? []))
  }
}

extension Bilan.Doubles {
  fileprivate var json: JSONValue {
    counts([
      ("pairs", pairs), ("reperesAtLeast", reperesAtLeast), ("mobilisesAtMost", mobilisesAtMost),
    ])
  }
}

extension Bilan.Funnel {
  var json: JSONValue {
    .object([
      JSONMember("reperes", .integer(reperes)), JSONMember("personnes", .integer(personnes)),
      JSONMember("mobilises", .integer(mobilises)),
      JSONMember("droitCommun", .integer(droitCommun)),
      JSONMember("apresMobilisation", .integer(apresMobilisation)),
      JSONMember("accesDirect", .integer(accesDirect)),
      JSONMember("enSituation", .integer(enSituation)),
      JSONMember("sortiesAnticipees", .integer(sortiesAnticipees)),
      JSONMember("declarees", .integer(declarees)),
      JSONMember("sansReponse", .integer(sansReponse)),
      JSONMember("sansSollicitation", .integer(sansSollicitation)),
      JSONMember("reprises", .integer(reprises)),
      JSONMember("autresSorties", .integer(autresSorties)),
      JSONMember("fileActive", .integer(fileActive)),
      JSONMember(
        "nonMobilises",
        counts([
          ("accesDirect", nonMobilises.accesDirect), ("departs", nonMobilises.departs),
          ("aRevoir", nonMobilises.aRevoir), ("sansNouvelles", nonMobilises.sansNouvelles),
        ])),
      JSONMember("inscrits", .integer(inscrits)),
      JSONMember(
        "horsPublic",
        counts([
          ("total", horsPublic.total), ("age", horsPublic.age),
          ("criteres", horsPublic.criteres), ("dejaSuivis", horsPublic.dejaSuivis),
        ])),
    ])
  }
}

extension Bilan.Activity {
  var json: JSONValue {
    .object([
      JSONMember("contacts", .integer(contacts)), JSONMember("proches", .integer(proches)),
      JSONMember("jeunesVus", .integer(jeunesVus)), JSONMember("tentatives", .integer(tentatives)),
      JSONMember(
        "seances",
        counts([
          ("tenues", seancesTenues), ("annulees", seancesAnnulees),
          ("reportees", seancesReportees),
        ])),
      JSONMember("personnesRencontrees", .integer(personnesRencontrees)),
      JSONMember("jeunesRencontres", .integer(jeunesRencontres)),
      JSONMember("actionsActives", .integer(actionsActives)),
      JSONMember(
        "actionsParNature",
        .array(
          actionsParNature.map {
            .object([
              JSONMember("value", text($0.value)), JSONMember("count", .integer($0.count)),
            ])
          })),
      JSONMember("partenairesActifs", .integer(partenairesActifs)),
    ])
  }
}

extension Bilan.StepRow {
  fileprivate var json: JSONValue {
    .object([
      JSONMember("code", .string(code)), JSONMember("label", .string(label)),
      JSONMember("within", text(within)), JSONMember("events", .integer(events)),
      JSONMember("persons", .integer(persons)),
      JSONMember("eventsMobilises", .integer(eventsMobilises)),
      JSONMember("personsMobilises", .integer(personsMobilises)),
    ])
  }
}

extension Bilan.Rate {
  var json: JSONValue {
    .object([
      JSONMember("name", .string(name)),
      JSONMember("value", value.map { .number("\($0)") } ?? .null),
      JSONMember("numerator", .integer(numerator)), JSONMember("base", .integer(base)),
      JSONMember("observesMoinsDe6Mois", .integer(observesMoinsDe6Mois)),
    ])
  }
}

extension Bilan.Month {
  fileprivate var json: JSONValue {
    .object([
      JSONMember("month", .string(month.iso)), JSONMember("reperes", .integer(reperes)),
      JSONMember("mobilises", .integer(mobilises)),
      JSONMember("droitCommun", .integer(droitCommun)),
      JSONMember("sortiesAnticipees", .integer(sortiesAnticipees)),
    ])
  }
}

extension Bilan.BreakdownRow {
  fileprivate var json: JSONValue {
    .object([
      JSONMember("value", text(value)), JSONMember("label", .string(label)),
      JSONMember("reperes", .integer(reperes)), JSONMember("mobilises", .integer(mobilises)),
      JSONMember("droitCommun", .integer(droitCommun)),
      JSONMember("sortiesAnticipees", .integer(sortiesAnticipees)),
    ])
  }
}

extension Bilan.ProfileRow {
  fileprivate var json: JSONValue {
    .object([
      JSONMember("trait", .string(trait)), JSONMember("value", value),
      JSONMember("count", .integer(count)), JSONMember("base", .integer(base)),
    ])
  }
}

private func counts(_ members: [(String, Int)]) -> JSONValue {
  .object(members.map { JSONMember($0.0, .integer($0.1)) })
}

private func text(_ value: String?) -> JSONValue { value.map(JSONValue.string) ?? .null }
