extension Programme {
  /// The definitions that come with the program, as the text copied into each new carnet.
  ///
  /// Sources: Milo'Lab report (2023), IN Système report (2022), the O2R circular; `standard` is the
  /// rule of the Missions Locales' own follow-up.
  public static let shipped: [(id: String, json: String)] = [
    ("standard", definition("standard", "Repérage, règle commune", ages: (16, 25))),
    (
      "milolab",
      definition(
        "milolab", "Milo'Lab", window: (#""2020-01-01""#, #""2023-06-30""#), ages: (16, 29))
    ),
    (
      "in-systeme",
      definition(
        "in-systeme", "[IN] Système", window: (#""2019-12-01""#, #""2021-11-30""#), ages: (16, 25),
        lostAfter: (6, true), requires: #"{"neet": true, "registered-spe": false}"#,
        mobilisation: #"{"rule": "action-kind", "kind": "raccrochage"}"#,
        targets: #"{"reperes": 6210, "mobilisationRate": 0.10}"#)
    ),
    (
      "o2r",
      definition(
        "o2r", "Offre de repérage et de remobilisation (O2R)", ages: (16, 29), lostAfter: (5, true))
    ),
  ]

  private static func definition(
    _ id: String, _ title: String, window: (String, String) = ("null", "null"), ages: (Int, Int),
    lostAfter: (Int, Bool) = (12, false), requires: String = "{}",
    mobilisation: String = #"{"rule": "second-contact"}"#,
    targets: String = #"{"reperes": null, "mobilisationRate": null}"#
  ) -> String {
    """
    {
      "id": "\(id)",
      "version": 1,
      "title": "\(title)",
      "from": \(window.0),
      "until": \(window.1),
      "ages": {"minimum": \(ages.0), "maximum": \(ages.1)},
      "lostAfter": {"months": \(lostAfter.0), "inclusive": \(lostAfter.1)},
      "requires": \(requires),
      "mobilisation": \(mobilisation),
      "outcomes": ["emploi", "formation", "alternance", "scolarite", "service-civique"],
      "earlyExit": {"reasons": ["sans-suite"], "silentMonths": 6},
      "durationBins": [3, 6, 12, 24],
      "frequency": {"perMonth": [0.9, 1.5, 3.5, 5.0]},
      "horizons": [1, 3, 6, 12, 24],
      "targets": \(targets)
    }

    """
  }
}
