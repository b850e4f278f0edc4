import Foundation

/// A file system mounted for one trial.
struct Mount: Sendable {
  let path: String

  /// Mounts `source` of `type` on the new folder `path`; `nil` when the system does not let us.
  init?(_ type: String, _ source: String, on path: String, options: String) {
    guard (try? Disk.make(path)) != nil else { return nil }
    let words = ["-t", type, "-o", options, source, path]
    guard Self.run("mount", words) == 0 else { return nil }
    self.path = path
  }

  /// Takes it away; what is still open in it keeps it a while.
  func remove() {
    for _ in 0..<50 {
      if Self.run("umount", [path]) == 0 { return }
      usleep(20_000)
    }
    _ = Self.run("umount", ["-l", path])
  }

  /// Fills what is free but for `spare` bytes with a file `ballast`.
  func fill(sparing spare: Int) {
    let descriptor = open(path + "/ballast", O_WRONLY | O_CREAT | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { return }
    defer { close(descriptor) }
    var size = 0
    let block = [UInt8](repeating: 0x5A, count: 4096)
    while write(descriptor, block, block.count) == block.count { size += block.count }
    ftruncate(descriptor, off_t(max(0, size - spare)))
  }

  /// Makes room again.
  func empty() { Disk.remove(path + "/ballast") }

  /// Keeps the requests to a loop device within one page of the file below it; whether that was possible.
  ///
  /// The loop driver of Linux takes a write cut short for a whole one and reports no error (`lo_complete_rq`): a
  /// request over two pages, the second of which finds no room, would be a disk that lies.
  func limitRequests() -> Bool {
    let line = Disk.text("/proc/mounts").split(separator: "\n").last { $0.contains(" \(path) ") }
    guard let device = line?.split(separator: " ").first?.split(separator: "/").last else {
      return false
    }
    let setting = open("/sys/block/\(device)/queue/max_sectors_kb", O_WRONLY | O_CLOEXEC)
    defer { close(setting) }
    return write(setting, "4", 1) == 1
  }

  /// Gives a tmpfs another size.
  func resize(_ size: String) { _ = Self.run("mount", ["-o", "remount,size=" + size, path]) }

  /// The status of a command of the system.
  static func run(_ tool: String, _ words: [String]) -> Int32? {
    let child = Child(
      path: tool, arguments: words, variables: ["PATH": "/usr/sbin:/usr/bin:/sbin:/bin"],
      output: "/dev/null", errors: "/dev/null")
    return (try? child.run())?.status
  }
}
