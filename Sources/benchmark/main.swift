import Foundation

do {
  let options = try BenchmarkOptions(Array(CommandLine.arguments.dropFirst()))
  if options.asksForHelp {
    print(BenchmarkOptions.usage)
  } else if options.asksForRecognition {
    print(RecognitionPage(seed: options.seed).text)
  } else {
    let workplace = try Workplace(options)
    defer { workplace.clear() }
    let results = try workplace.measureAll()
    print(ResultPage(results).text)
    if let path = options.jsonPath { try results.write(to: path) }
    if let difference = results.firstDifference {
      throw BenchmarkError.differentFunnels(difference)
    }
  }
} catch {
  FileHandle.standardError.write(Data("benchmark: \(error)\n".utf8))
  exit(error is BenchmarkError ? 1 : 70)
}
