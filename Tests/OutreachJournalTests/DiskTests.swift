import Foundation
import OutreachJournal
import TestSupport
import Testing

/// What the system's own calls are asked to do.
struct DiskTests {
  private static let disk = Disk()

  private static func code(_ body: () throws -> Void) -> Int32? {
    do {
      try body()
      return nil
    } catch {
      return (error as? SystemFault)?.code
    }
  }

  @Test(arguments: [FileUse.reading, .appending, .creating, .locking])
  func `a link is never followed`(use: FileUse) throws {
    try TemporaryFolder.with { folder in
      try Data("x".utf8).write(to: URL(fileURLWithPath: folder + "/aside"))
      try FileManager.default.createSymbolicLink(
        atPath: folder + "/link", withDestinationPath: folder + "/aside")
      let code = Self.code { Self.disk.close(try Self.disk.open(folder + "/link", use)) }
      #expect(code == (use == .creating ? EEXIST : ELOOP))
    }
  }

  @Test func `a file is made only where there is none`() throws {
    try TemporaryFolder.with { folder in
      let file = try Self.disk.open(folder + "/a", .creating)
      Self.disk.close(file)
      #expect(Self.code { _ = try Self.disk.open(folder + "/a", .creating) } == EEXIST)
      #expect(Self.code { _ = try Self.disk.open(folder + "/b", .appending) } == ENOENT)
    }
  }

  @Test func `what is written goes after what others wrote`() throws {
    try TemporaryFolder.with { folder in
      let first = try Self.disk.open(folder + "/a", .creating)
      let second = try Self.disk.open(folder + "/a", .appending)
      for (file, text) in [(first, "1"), (second, "2"), (first, "3")] {
        #expect(try Self.disk.append(Array(text.utf8)[...], to: file) == 1)
      }
      #expect(FileManager.default.contents(atPath: folder + "/a") == Data("123".utf8))
      Self.disk.close(first)
      Self.disk.close(second)
    }
  }

  @Test func `a lock is held by one at a time, until its file is closed`() throws {
    try TemporaryFolder.with { folder in
      let first = try Self.disk.open(folder + "/lock", .locking)
      let second = try Self.disk.open(folder + "/lock", .locking)
      try Self.disk.lock(first)
      #expect(Self.code { try Self.disk.lock(second) } == EWOULDBLOCK)
      Self.disk.close(first)
      #expect(Self.code { try Self.disk.lock(second) } == nil)
      Self.disk.close(second)
    }
  }

  @Test(arguments: [FileUse.reading, .creating, .locking])
  func `no other program inherits an open file`(use: FileUse) throws {
    try TemporaryFolder.with { folder in
      if use == .reading { try Data().write(to: URL(fileURLWithPath: folder + "/a")) }
      let file = try Self.disk.open(folder + "/a", use)
      #expect(fcntl(file, F_GETFD) & FD_CLOEXEC != 0)
      Self.disk.close(file)
    }
  }

  @Test func `a pipe is not waited for`() throws {
    try TemporaryFolder.with { folder in
      #expect(mkfifo(folder + "/pipe", 0o600) == 0)
      let file = try Self.disk.open(folder + "/pipe", .reading)
      #expect(try Self.disk.status(of: file).kind == .other)
      Self.disk.close(file)
    }
  }

  @Test func `a file and a folder are their owner's only`() throws {
    try TemporaryFolder.with { folder in
      Self.disk.close(try Self.disk.open(folder + "/file", .creating))
      Self.disk.close(try Self.disk.open(folder + "/lock", .locking))
      try Self.disk.makeFolder(folder + "/folder")
      let modes = try ["file", "lock", "folder"].map {
        try FileManager.default.attributesOfItem(atPath: folder + "/" + $0)[.posixPermissions]
          as? Int
      }
      #expect(modes == [0o600, 0o600, 0o700])
    }
  }
}
