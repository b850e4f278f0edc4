/// The published reports that can be replayed.
package enum ReplayModel: String, CaseIterable, Sendable {
  case milolab
  case inSysteme = "in-systeme"

  /// The invented carnet whose events give the report's figures.
  package var carnet: any InventedCarnet {
    switch self {
    case .milolab: MilolabReplay()
    case .inSysteme: InSystemeReplay()
    }
  }
}
