import Foundation

/// The folder `Fixtures` of the package, which no target may hold as a resource.
package enum Fixtures {
  /// Its full path.
  package static let path = packagePath + "/Fixtures"

  /// The full path of the package.
  package static let packagePath = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().path

  /// The names of the folders in the folder `name`, in order; none when it is not there.
  package static func folders(in name: String) -> [String] {
    let names = try? FileManager.default.contentsOfDirectory(atPath: path + "/" + name)
    return (names ?? []).filter { !$0.hasPrefix(".") }.sorted()
  }
}
