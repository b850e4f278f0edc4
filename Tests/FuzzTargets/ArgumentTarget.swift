import Outreach
import OutreachCommandLine
import Synchronization

/// Bytes taken for a command line, an argument ending at each NUL.
///
/// An argument that begins with a byte below 32 is made of words the program knows: 1 one word, 2 an option with
/// what follows for its value.
enum ArgumentTarget {
  private static let words: [String] = {
    let statements = Program.all.verbs.statements
    let options = statements.flatMap(\.allOptions)
    let words =
      statements.flatMap(\.path) + options.flatMap { $0.spellings + $0.choices }
      + ["--", "-", "hier", "lundi", "2026-10-14", "il y a 3 jours", "2026-T3", "dernier", "10 j"]
    return Set(words).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }()

  static func arguments(_ bytes: [UInt8]) -> [String] {
    bytes.split(separator: 0, omittingEmptySubsequences: false).prefix(64).map { argument in
      guard let kind = argument.first, kind < 32, argument.count > 1 else {
        return String(decoding: argument, as: UTF8.self)
      }
      let number = Int(argument[argument.startIndex + 1]) + 256 * Int(kind >> 2)
      let word = words[number % words.count]
      return kind & 3 == 1
        ? word : word + "=" + String(decoding: argument.dropFirst(2), as: UTF8.self)
    }
  }

  static func breach(_ bytes: [UInt8]) -> String? {
    let typed = arguments(bytes)
    do throws(UsageError) {
      if case .run(let statement, let parsed) = try Program.all.verbs.read(typed),
        statement.path != ["aide"]
      {
        return dates(parsed, statement)
      }
    } catch {}
    // Wrong, or help: either way it ends before anything is looked for on the disk.
    let said = Mutex("")
    let environment = Environment(
      now: { 1_792_000_000_000 },
      writeOutput: { text in
        said.withLock { $0 += text }
        return .written
      },
      writeError: { text in
        said.withLock { $0 += text }
        return .written
      },
      random: { 1 })
    let status = Program.all.run(typed, in: environment)
    // The words of a completion are parted from what they mean by a tab.
    let text = said.withLock { typed.first == "__mots" ? $0.replacing("\t", with: " ") : $0 }
    if let raw = rawControl(text) { return "a raw control character \(raw) in « \(text) »" }
    switch status {
    case .done: return text.hasPrefix("erreur") ? "an error of status 0: \(text)" : nil
    case .usage, .notFound:
      let isOne = text.hasPrefix("erreur: ") && text.dropLast().allSatisfy { $0 != "\n" }
      return isOne && text.last == "\n" ? nil : "not one line: \(text)"
    default: return "status \(status.rawValue): \(text)"
    }
  }

  // What a command would read of its values, without the command.
  private static func dates(_ parsed: ParsedArguments, _ statement: CommandStatement) -> String? {
    guard let today = Day(iso: "2026-10-15") else { return nil }
    let values = parsed.positionals + statement.allOptions.flatMap(parsed.values)
    for value in values {
      do throws(UsageError) {
        let day = try DayExpression.parse(value, today: today, place: value)
        if day > today { return "a day to come: \(value)" }
      } catch {
        if let raw = rawControl(error.failure.line) { return "a raw \(raw): \(value)" }
      }
      do throws(UsageError) {
        _ = try DurationExpression.parse(value, units: DurationUnit.allCases, place: value)
      } catch {
        if let raw = rawControl(error.failure.line) { return "a raw \(raw): \(value)" }
      }
    }
    do throws(UsageError) {
      _ = try PeriodExpression.parse(parsed, today: today)
    } catch {
      if let raw = rawControl(error.failure.line) { return "a raw \(raw) of a period" }
    }
    return nil
  }

  // What would move a cursor, ring a bell or turn the line round.
  private static func rawControl(_ text: String) -> UInt32? {
    text.unicodeScalars.map(\.value).first { scalar in
      scalar < 0x20 && scalar != 0x0A || (0x7F...0x9F).contains(scalar)
        || (0x202A...0x202E).contains(scalar) || (0x2066...0x2069).contains(scalar)
    }
  }
}
