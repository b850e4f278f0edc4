/// Why a programme's definition cannot be used: every fault of it, in the order of its keys.
public struct ProgrammeFaults: Error, Equatable, Sendable {
  /// Never empty.
  public let faults: [ProgrammeFault]

  /// The faults found in one definition.
  public init(faults: [ProgrammeFault]) { self.faults = faults }
}
