import Outreach

extension Durations.Counts {
  /// Each state, by its code in JSON and CSV, in the order of every form.
  var byState: [(code: String, count: Int)] {
    [
      ("arrive", arrive), ("situation", situation), ("sortie", sortie), ("autre", autre),
      ("encours", encours),
    ]
  }
}
