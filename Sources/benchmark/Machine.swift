import Foundation

/// The machine that the figures hold for.
struct Machine: Codable {
  let processor: String
  let processors: Int
  let memory: UInt64

  /// This one, as Linux describes it.
  static var here: Machine {
    let description = FileManager.default.contents(atPath: "/proc/cpuinfo") ?? Data()
    let line = String(decoding: description, as: UTF8.self).split(separator: "\n").first {
      $0.hasPrefix("model name")
    }
    let name = line?.split(separator: ":").last?.trimmingCharacters(in: .whitespaces)
    return Machine(
      processor: name ?? "unknown processor",
      processors: ProcessInfo.processInfo.activeProcessorCount,
      memory: ProcessInfo.processInfo.physicalMemory)
  }
}
