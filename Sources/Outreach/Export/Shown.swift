/// A value as an export gives it, or why it does not.
package enum Shown<Value: Sendable>: Sendable {
  case known(Value)
  /// Nobody said it.
  case unknown
  /// The detail asked for leaves it out, for everybody.
  case withheld
  /// Hidden for this youth, so that enough others share the profile.
  case masked
}

extension Shown: Equatable where Value: Equatable {}
extension Shown: Hashable where Value: Hashable {}
