/// Finds the events that move each figure, by counting again without them: for figures that are sums over persons,
/// those persons alone.
struct MoverSearch {
  private let ledger: Ledger
  private let new: [Int]
  private let figures: @Sendable (Ledger) -> [ReportFigure]
  private let values: FigureValues
  private let moved: [ReportFigure.Key]
  private(set) var movers: [ReportFigure.Key: [Int]] = [:]
  private(set) var together: [ReportFigure.Key: [[Int]]] = [:]

  /// The search among `new` events of a ledger whose `figures` are `values`, of which `moved` were others.
  init(
    _ ledger: Ledger, _ new: [Int], _ figures: @escaping @Sendable (Ledger) -> [ReportFigure],
    _ values: FigureValues, moved: [ReportFigure.Key]
  ) {
    (self.ledger, self.new, self.figures) = (ledger, new, figures)
    (self.values, self.moved) = (values, moved)
  }

  /// Looks for all of them.
  mutating func run() {
    let owners = EventOwners(ledger)
    let owned = Dictionary(grouping: new) { owners.owner($0) }
    var everybody = owned[.everybody] ?? []
    var mayMoveOthers: [Int] = []
    let parts = owned.filter { $0.key != .nobody && $0.key != .everybody }
    let places = Dictionary(grouping: ledger.facts.indices) { place in
      let owner = owners.owner(place)
      return parts[owner] != nil || owner == .everybody ? owner : .nobody
    }
    let groups = parts.keys.map { owner in
      (fresh: parts[owner] ?? [], all: (places[owner] ?? []) + (places[.everybody] ?? []))
    }
    let (ledger, figures) = (ledger, figures)
    let found = sideBySide(groups.count) { number in
      PersonMovers(ledger, groups[number].all.sorted(), groups[number].fresh, figures)
    }
    for part in found {
      for (key, places) in part.movers where key.isSum { movers[key, default: []] += places }
      for (key, places) in part.together where key.isSum { together[key, default: []] += places }
      mayMoveOthers += part.others
    }
    if moved.contains(where: { !$0.isSum }) { everybody += mayMoveOthers }
    tryAlone(everybody, isEverybody: Set(owned[.everybody] ?? []))
    explainRest(owned.filter { $0.key != .nobody }.flatMap(\.value).sorted())
  }

  // Counts the whole report again without each of `places`.
  private mutating func tryAlone(_ places: [Int], isEverybody: Set<Int>) {
    let (ledger, figures, values) = (ledger, figures, values)
    let found = sideBySide(places.count) { number in
      values.differences(FigureValues(figures(ledger.without([places[number]]))))
    }
    for (place, keys) in zip(places, found) {
      for key in keys where !key.isSum || isEverybody.contains(place) {
        movers[key, default: []].append(place)
      }
    }
  }

  // What no event moves alone, nor those of one person together.
  private mutating func explainRest(_ all: [Int]) {
    for key in moved where movers[key] == nil && together[key] == nil {
      func value(without places: Set<Int>) -> Int {
        FigureValues(figures(ledger.without(places)))[key]
      }
      let group = all.smallest { value(without: $0) != values[key] }
      if !group.isEmpty { together[key] = [group.sorted()] }
    }
  }
}

extension [Int] {
  /// A set of them that is `enough` and would not be without any one of its members; empty when all are not.
  func smallest(_ enough: (Set<Int>) -> Bool) -> Set<Int> {
    var set = Set(self)
    guard enough(set) else { return [] }
    for member in self {
      let less = set.subtracting([member])
      if enough(less) { set = less }
    }
    return set
  }
}
