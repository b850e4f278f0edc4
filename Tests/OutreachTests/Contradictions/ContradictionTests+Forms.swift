import Outreach
import OutreachRendering
import Testing

/// What no two forms of a report can say of one figure.
extension ContradictionTests {
  @Test(arguments: CountedCarnet.names)
  func `every percentage is that of the two numbers printed beside it`(name: String) throws {
    let carnet = try CountedCarnet.named(name)
    var checked = 0
    for line in carnet.bilan.page().text.split(separator: "\n") {
      // A target is an aim, not a share of anybody.
      guard line.contains("%"), !line.contains("Objectif") else { continue }
      let shares = PrintedShare.all(in: line)
      let printed = line.count { $0 == "%" }
      #expect(shares.count == printed, "\(line)")
      #expect(shares.filter { !$0.isRight }.map(\.percent) == [], "\(line)")
      checked += shares.count
    }
    for line in carnet.cohorts.page().text.split(separator: "\n") where line.contains("%)") {
      let shares = PrintedShare.cohort(in: line)
      let printed = line.count { $0 == "%" }
      #expect(shares.count == printed, "\(line)")
      #expect(shares.filter { !$0.isRight }.map(\.percent) == [], "\(line)")
      checked += shares.count
    }
    #expect(checked > 0 || carnet.met.isEmpty && carnet.bilan.profileMobilises.isEmpty)
  }

  @Test(arguments: CountedCarnet.names)
  func `the text, the csv and the JSON give one figure`(name: String) throws {
    let bilan = try CountedCarnet.named(name).bilan
    let text = bilan.page().text
    let csv = String(decoding: bilan.csv(tableur: false), as: UTF8.self)
    let profile = bilan.json["profile"]
    for (group, rows) in [
      ("reperes", bilan.profileReperes), ("mobilises", bilan.profileMobilises),
    ] {
      #expect(profile?[group]?.items?.compactMap { $0["count"]?.integer } == rows.map(\.count))
      let lines = csv.split(separator: "\r\n").filter { $0.hasPrefix("profil_" + group + ",") }
      #expect(lines.count == rows.count)
      for (line, row) in zip(lines, rows) {
        #expect(line.contains(",\(row.count),\(row.base),"), "\(line)")
        guard row.value.bool != false else { continue }
        #expect(text.contains(Share(row.count, of: row.base).fraction), "\(line)")
      }
    }
    for rate in bilan.rates {
      #expect(text.contains(Share(rate.numerator, of: rate.base).fraction))
      #expect(csv.contains(",\(rate.numerator),\(rate.base),"))
    }
    #expect(
      bilan.json["activity"]?["partenairesActifs"]?.integer == bilan.activity.partenairesActifs)
    #expect(text.contains("  " + bilan.activity.partenairesActifs.french + "\n"))
    #expect(csv.contains("partenaires_actifs,,,,\(bilan.activity.partenairesActifs),"))
  }

  @Test(arguments: CountedCarnet.names)
  func `the days and definitions that a report depends on are printed with it`(name: String) throws
  {
    let carnet = try CountedCarnet.named(name)
    let (programme, period) = (carnet.request.programme, carnet.request.period)
    let cutoff = carnet.request.factsUntil
    for json in [carnet.bilan.json, carnet.cohorts.json, carnet.durations.json] {
      #expect(json["programme"]?["id"]?.text == programme.id)
      #expect(json["programme"]?["version"]?.integer == programme.version)
      #expect(json["period"]?["from"]?.text == period.from.iso)
      #expect(json["period"]?["to"]?.text == period.to.iso)
      #expect(json["factsUntil"]?.text == cutoff.iso)
    }
    let ends =
      ",\(period.from.iso),\(period.to.iso),\(cutoff.iso),,\(programme.id),\(programme.version),"
    for csv in [
      carnet.bilan.csv(tableur: false), carnet.cohorts.csv(tableur: false),
      carnet.durations.csv(tableur: false),
    ] {
      let rows = String(decoding: csv, as: UTF8.self).split(separator: "\r\n").dropFirst()
      #expect(!rows.isEmpty && rows.allSatisfy { $0.hasSuffix(ends) })
    }
    for text in [
      carnet.bilan.page().text, carnet.cohorts.page().text, carnet.durations.page().text,
    ] {
      #expect(text.contains("(\(programme.id), version \(programme.version))"))
      #expect(text.contains(period.frenchDays) && text.contains("au \(cutoff.french)"))
    }
  }
}
