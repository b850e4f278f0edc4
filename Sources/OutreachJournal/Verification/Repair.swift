/// What `verifier --reparer` did.
public struct Repair: Equatable, Sendable {
  /// A file whose bad lines have been sealed.
  public struct SealedFile: Equatable, Sendable {
    /// From the carnet's folder.
    public let path: String
    /// How many lines.
    public let lines: Int
    /// Where the file as it was is kept.
    public let copy: String
  }

  /// The files that had lines sealed.
  public package(set) var sealed: [SealedFile] = []
  /// The files and folders closed to other users, from the carnet's folder.
  public package(set) var closed: [String] = []
  /// The files that had shrunk, changed or gone, and are now remembered as they are.
  public package(set) var accepted: [String] = []
}
