/// An argument known by its place.
package struct Positional: Hashable, Sendable {
  /// How many values may stand in the place.
  package enum Arity: Sendable {
    /// Exactly one.
    case required
    /// One or none; only optional ones may follow.
    case optional
    /// One or more; the last of the command.
    case repeated
  }

  /// What the value is called in help, in capitals.
  package let placeholder: String
  /// How many values it takes.
  package let arity: Arity
  /// What the shell may propose for it.
  package let suggestion: Suggestion
  /// One line of help, without capital or full stop.
  package let help: String

  /// An argument shown as `placeholder`.
  package init(
    _ placeholder: String, _ arity: Arity = .required,
    suggesting suggestion: Suggestion = .nothing, help: String
  ) {
    self.placeholder = placeholder
    self.arity = arity
    self.suggestion = suggestion
    self.help = help
  }

  /// `CODE`, `[CODE]` or `CODE...`.
  package var usage: String {
    switch arity {
    case .required: placeholder
    case .optional: "[" + placeholder + "]"
    case .repeated: placeholder + "..."
    }
  }
}
