extension TeamJournal {
  /// Hands over the files of the team's writer in that place: month by month, the journal before the
  /// confidential part.
  func forEachBatch<Failure: Error>(
    of index: Int, _ device: Device, _ body: (SimulationBatch) throws(Failure) -> Void
  ) throws(Failure) {
    for isConfidential in [false, true] {
      let store = isConfidential ? confidential : journal
      try store.forEachMonth(of: index, login: device.login) {
        (month, bytes, count) throws(Failure) in
        let batch = SimulationBatch(
          writer: device.name, month: month, isConfidential: isConfidential, count: count,
          bytes: bytes)
        try body(batch)
      }
    }
  }
}
