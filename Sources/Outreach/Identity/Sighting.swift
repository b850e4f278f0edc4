/// What is said of somebody met, before it is known who it is.
package struct Sighting: Equatable, Sendable {
  /// What they are called, as many times as it was said.
  package var names: [String]
  package var birth: BirthSpan?
  package var gender: String?
  package var places: Places
  package var on: Day

  package init(
    names: [String], birth: BirthSpan? = nil, gender: String? = nil, places: Places = Places(),
    on: Day
  ) {
    (self.names, self.birth, self.gender) = (names, birth, gender)
    (self.places, self.on) = (places, on)
  }

  /// Where somebody lives or was met, case and accents aside.
  package struct Places: Equatable, Sendable {
    /// Quartiers, and places too small to be one.
    package private(set) var areas: Set<String> = []
    package private(set) var actions: Set<String> = []
    package private(set) var communes: Set<String> = []

    package init() {}

    /// Adds the place that `event`, or the members of one, tells of.
    package mutating func add(_ value: (EventKey) -> String?) {
      for key in [EventKey.area, .place] { value(key).map { areas.formUnion(Self.folded($0)) } }
      value(.action).map { actions.formUnion([$0]) }
      value(.commune).map { communes.formUnion(Self.folded($0)) }
    }

    private static func folded(_ text: String) -> Set<String> {
      var folded = String.UnicodeScalarView()
      folded += FoldedName(text).letters
      return folded.isEmpty ? [] : [String(folded)]
    }
  }
}
