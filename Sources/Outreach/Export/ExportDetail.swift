/// How much an export tells of what could single a youth out.
public struct ExportDetail: Equatable, Sendable {
  /// How the birth is told, the finest first.
  public enum Birth: String, CaseIterable, Sendable {
    case year = "annee"
    case band = "tranche"
    case none = "aucune"
  }

  /// How places are told, the finest first.
  public enum Place: String, CaseIterable, Sendable {
    case area = "quartier"
    case commune
    case zone
    case none = "aucun"
  }

  /// How the birth is told.
  public var birth: Birth
  /// How places of residence and of contacts are told.
  public var place: Place

  /// A detail.
  public init(birth: Birth = .band, place: Place = .commune) {
    self.birth = birth
    self.place = place
  }

  // How many steps there are below the place and the birth asked for.
  private var places: UInt8 { UInt8(Place.allCases.drop { $0 != place }.count - 1) }
  private var births: UInt8 { UInt8(Birth.allCases.drop { $0 != birth }.count - 1) }

  /// The level at which nothing is told, the gender neither.
  var lastLevel: UInt8 { places + births + 1 }

  /// The detail some steps coarser: places first, which single out most, then the birth.
  func coarser(by level: UInt8) -> ExportDetail {
    let down = min(level, places)
    let coarsePlace = Place.allCases.drop { $0 != place }.dropFirst(Int(down)).first
    let coarseBirth = Birth.allCases.drop { $0 != birth }
      .dropFirst(Int(min(level - down, births))).first
    return ExportDetail(birth: coarseBirth ?? .none, place: coarsePlace ?? .none)
  }
}
