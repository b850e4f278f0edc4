/// "twice: from c1 … ; from m …"
extension Window {
  var curves: [Curve] {
    [
      Curve(
        origin: "premier-contact", causes: ["mobilise", "acces-direct"],
        followed: reperes.map { followed($0, since: $0.c1, to: firstAfterMeeting($0)) }),
      Curve(
        origin: "mobilisation",
        causes: ["droit-commun", "situation", "sortie-anticipee", "autre-sortie"],
        followed: mobilises.map {
          followed($0, since: $0.path.mobilise ?? $0.c1, to: firstAfterMobilisation($0))
        }),
    ]
  }

  /// "the first of {`mobilise`, `acces-direct`}"; "**Accès direct**: dc without m."
  private func firstAfterMeeting(_ lived: LivedEpisode) -> (day: Day, cause: String)? {
    if let day = lived.path.mobilise { return (day, "mobilise") }
    return lived.path.droitCommun.map { ($0, "acces-direct") }
  }

  /// "the first of {`droit-commun`, `situation`, `sortie-anticipee`, `autre-sortie`}, an exit counting
  /// at the day it is *first* recognised, whether or not a reprise follows"
  private func firstAfterMobilisation(_ lived: LivedEpisode) -> (day: Day, cause: String)? {
    var found = lived.path.exits.map { exit -> (day: Day, cause: String) in
      if case .declared(let reason) = exit.manner, !study.isEarly(reason) {
        return (exit.day, "autre-sortie")
      }
      return (exit.day, "sortie-anticipee")
    }
    if let day = lived.path.situation { found.append((day, "situation")) }
    if let day = lived.path.droitCommun { found.append((day, "droit-commun")) }
    return found.min { $0.day < $1.day }
  }

  /// "the rest censored at D, or on the c1 of the episode that followed"
  private func followed(
    _ lived: LivedEpisode, since start: Day, to event: (day: Day, cause: String)?
  ) -> Followed {
    let end = event?.day ?? lived.episode.next ?? study.until
    return Followed(days: end.number - start.number, cause: event?.cause)
  }
}
