import Foundation

do {
  let options = try ReliabilityOptions(Array(CommandLine.arguments.dropFirst()))
  if options.asksForHelp {
    print(ReliabilityOptions.usage)
  } else {
    let workplace = try Workplace(options)
    let holds = workplace.runAll()
    workplace.clear()
    exit(holds ? 0 : 1)
  }
} catch {
  FileHandle.standardError.write(Data("reliability: \(error)\n".utf8))
  exit(64)
}
