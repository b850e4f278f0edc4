/// How arguments fail to fit a statement. Values are quoted only where they must be one of a closed list: they may be names.
package enum ArgumentFault: Equatable, Sendable {
  /// Options and no verb; `verb` is the verb meant by an option such as `--version`.
  case missingVerb(verb: String?)
  /// No verb is called `text`.
  case unknownVerb(String, nearest: String?)
  /// A verb that needs one of `known` stands alone.
  case missingSubVerb(known: [String])
  /// The verb has no sub-verb `text`.
  case unknownSubVerb(String, nearest: String?, known: [String])
  /// `text` (with its dashes, without its value) is no option of the command.
  case unknownOption(String, nearest: String?)
  /// The option ends the line, or an option-like `next` follows it.
  case missingValue(Option, next: String?)
  /// The value is not one of the option's choices.
  case notAChoice(Option, value: String)
  /// A flag was given `=value`.
  case flagWithValue(Option)
  /// An option that is not repeatable stands twice.
  case givenTwice(Option)
  /// More arguments than the command has places.
  case tooMany(given: Int, places: [Positional])
  /// A required argument is not there.
  case missing(Positional, usage: String)
  /// No verb and no subject of help is called `text`.
  case unknownSubject(String, nearest: String?)
}
