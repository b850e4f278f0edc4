import Foundation
import FuzzTargets
import ReaderComparison

// The names that the fuzzing library of the toolchain calls and is called by.
@_silgen_name("LLVMFuzzerRunDriver")
func runDriver(
  _ count: UnsafeMutablePointer<Int32>,
  _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>>,
  _ test: @convention(c) (UnsafePointer<UInt8>?, Int) -> Int32
) -> Int32

@_silgen_name("LLVMFuzzerMutate")
func mutateBytes(_ data: UnsafeMutablePointer<UInt8>, _ size: Int, _ limit: Int) -> Int

/// Stops at the first thing that does not hold.
@_cdecl("LLVMFuzzerTestOneInput")
func testOneInput(_ data: UnsafePointer<UInt8>?, _ size: Int) -> Int32 {
  if let breach = Chosen.target.breach(Array(UnsafeBufferPointer(start: data, count: size))) {
    FileHandle.standardError.write(Data((breach + "\n").utf8))
    abort()
  }
  return 0
}

/// Of the changes to a journal, half know what one looks like.
@_cdecl("LLVMFuzzerCustomMutator")
func customMutator(
  _ data: UnsafeMutablePointer<UInt8>, _ size: Int, _ limit: Int, _ seed: UInt32
) -> Int {
  if Chosen.target != .lines || seed & 3 == 0 { return mutateBytes(data, size, limit) }
  let bytes = Array(UnsafeBufferPointer(start: data, count: size))
  var maker = JournalMaker(seed: UInt64(seed))
  let changed = bytes.isEmpty ? maker.file() : maker.changed(bytes)
  let kept = changed.prefix(limit)
  _ = UnsafeMutableBufferPointer(start: data, count: limit).update(fromContentsOf: kept)
  return kept.count
}

do {
  var count = CommandLine.argc
  var arguments = CommandLine.unsafeArgv
  exit(runDriver(&count, &arguments, testOneInput))
}
