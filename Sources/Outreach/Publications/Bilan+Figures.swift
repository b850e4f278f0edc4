extension Bilan {
  /// Every number that depends on the events, in the order of the report; shares by their parts.
  package var figures: [ReportFigure] {
    counted("funnel", funnel.named) + rateFigures
      + months.flatMap { month in
        counted(
          "months",
          [
            ("reperes", month.reperes), ("mobilises", month.mobilises),
            ("droitCommun", month.droitCommun), ("sortiesAnticipees", month.sortiesAnticipees),
          ], row: [month.month.iso])
      }
      + breakdown.flatMap { row in
        counted(
          "breakdown",
          [
            ("reperes", row.reperes), ("mobilises", row.mobilises),
            ("droitCommun", row.droitCommun), ("sortiesAnticipees", row.sortiesAnticipees),
          ], row: [row.value ?? ""], label: row.label)
      }
      + steps("devices", devices) + steps("situations", situations)
      + profile("profileReperes", profileReperes)
      + profile("profileMobilises", profileMobilises)
      + counted("activity", activity.named)
      + activity.actionsParNature.map {
        ReportFigure("actionsParNature", [$0.value ?? ""], "count", $0.count)
      }
  }

  private func counted(
    _ section: String, _ counts: [(name: String, count: Int)], row: [String] = [],
    label: String? = nil
  ) -> [ReportFigure] {
    counts.map { ReportFigure(section, row, $0.name, $0.count, label: label) }
  }

  private var rateFigures: [ReportFigure] {
    rates.flatMap { rate in
      counted(
        "rates",
        [
          ("numerator", rate.numerator), ("base", rate.base),
          ("observesMoinsDe6Mois", rate.observesMoinsDe6Mois),
        ], row: [rate.name])
    }
  }

  private func steps(_ section: String, _ rows: [StepRow]) -> [ReportFigure] {
    rows.flatMap { row in
      counted(
        section,
        [
          ("events", row.events), ("eventsMobilises", row.eventsMobilises),
          ("persons", row.persons), ("personsMobilises", row.personsMobilises),
        ], row: [row.code, row.within ?? ""], label: row.label)
    }
  }

  private func profile(_ section: String, _ rows: [ProfileRow]) -> [ReportFigure] {
    rows.map {
      ReportFigure(section, [$0.trait, $0.value.text ?? $0.value.compact], "count", $0.count)
    }
  }
}

extension Bilan.Funnel {
  /// All of it, in order; what is inside `nonMobilises` and `horsPublic` after a dot.
  var named: [(name: String, count: Int)] {
    [
      ("reperes", reperes), ("personnes", personnes), ("mobilises", mobilises),
      ("droitCommun", droitCommun), ("apresMobilisation", apresMobilisation),
      ("accesDirect", accesDirect), ("enSituation", enSituation),
      ("sortiesAnticipees", sortiesAnticipees), ("declarees", declarees),
      ("sansReponse", sansReponse), ("sansSollicitation", sansSollicitation),
      ("reprises", reprises), ("autresSorties", autresSorties), ("fileActive", fileActive),
      ("nonMobilises.accesDirect", nonMobilises.accesDirect),
      ("nonMobilises.departs", nonMobilises.departs),
      ("nonMobilises.aRevoir", nonMobilises.aRevoir),
      ("nonMobilises.sansNouvelles", nonMobilises.sansNouvelles), ("inscrits", inscrits),
      ("horsPublic.total", horsPublic.total), ("horsPublic.age", horsPublic.age),
      ("horsPublic.criteres", horsPublic.criteres),
      ("horsPublic.dejaSuivis", horsPublic.dejaSuivis),
    ]
  }
}

extension Bilan.Activity {
  fileprivate var named: [(name: String, count: Int)] {
    [
      ("contacts", contacts), ("proches", proches), ("jeunesVus", jeunesVus),
      ("tentatives", tentatives), ("seances.tenues", seancesTenues),
      ("seances.annulees", seancesAnnulees), ("seances.reportees", seancesReportees),
      ("personnesRencontrees", personnesRencontrees), ("jeunesRencontres", jeunesRencontres),
      ("actionsActives", actionsActives), ("partenairesActifs", partenairesActifs),
    ]
  }
}
