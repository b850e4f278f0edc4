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

  /// This detail, then each coarser one: places first, which single out most, then the birth.
  var andCoarser: [ExportDetail] {
    let places = Place.allCases.drop { $0 != place }
    let births = Birth.allCases.drop { $0 != birth }
    return places.map { ExportDetail(birth: birth, place: $0) }
      + births.dropFirst().map { ExportDetail(birth: $0, place: .none) }
  }
}
