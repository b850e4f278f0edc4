/// Why bytes are not the JSON (RFC 8259) that the carnet accepts, and where.
public struct JSONFault: Error, Equatable, Sendable {
  /// What stood in the way.
  public enum Problem: String, Sendable {
    case unexpectedByte, unexpectedEnd, invalidNumber, invalidLiteral, invalidEscape
    case controlCharacter, invalidUTF8, duplicateKey, tooDeep, trailingBytes, tooLong
  }

  /// What was wrong.
  public let problem: Problem
  /// The byte, counted from 0, at which it was seen.
  public let offset: Int

  /// The `problem` seen at `offset`.
  public init(problem: Problem, offset: Int) {
    self.problem = problem
    self.offset = offset
  }
}
