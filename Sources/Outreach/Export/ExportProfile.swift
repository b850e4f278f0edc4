/// What someone who knows a youth could recognise a row by: the values whose sharing is counted.
struct ExportProfile: Hashable, Sendable {
  var gender = Shown<Symbol>.unknown
  var birth = Shown<ExportedBirth>.unknown
  var place = ExportedPlace()

  /// All of it hidden.
  static let masked = ExportProfile(gender: .masked, birth: .masked, place: .masked)
}

/// A birth as an export tells it.
package enum ExportedBirth: Hashable, Sendable {
  case year(Int)
  case band(AgeBand)
}

/// Where something is, as far as an export tells it.
package struct ExportedPlace: Hashable, Sendable {
  package var commune = Shown<Symbol>.unknown
  package var area = Shown<Symbol>.unknown
  package var zones = Shown<SymbolList>.unknown

  static let masked = ExportedPlace(commune: .masked, area: .masked, zones: .masked)

  package init(
    commune: Shown<Symbol> = .unknown, area: Shown<Symbol> = .unknown,
    zones: Shown<SymbolList> = .unknown
  ) {
    (self.commune, self.area, self.zones) = (commune, area, zones)
  }

  /// A place as `detail` tells it, less than the `asked` for where others must share it; what is absent is unknown.
  init(
    commune: Symbol, area: Symbol, zones: SymbolList, _ detail: ExportDetail.Place,
    asked: ExportDetail.Place
  ) {
    func shown<Value>(
      _ value: Value?, _ tells: (ExportDetail.Place) -> Bool
    ) -> Shown<Value> {
      guard tells(asked) else { return .withheld }
      return tells(detail) ? value.map { .known($0) } ?? .unknown : .masked
    }
    self.commune = shown(commune.isNone ? nil : commune) { $0 == .area || $0 == .commune }
    self.area = shown(area.isNone ? nil : area) { $0 == .area }
    self.zones = shown(zones == .empty ? nil : zones) { $0 != .none }
  }
}
