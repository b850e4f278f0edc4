/// What an outing's line says besides what figures use: kept for an export, when it is asked for.
package struct SessionDetails: Sendable {
  package var session = Symbol.none
  package var action = Symbol.none
  package var format = Symbol.none
  package var commune = Symbol.none
  package var area = Symbol.none
  package var zones = SymbolList.empty
  package var staff = SymbolList.empty
  /// `nil` where nobody counted.
  package var people: Int32?
  package var youths: Int32?
  package var relatives: Int32?
  package var employers: Int32?
  package var offers: Int32?
  package var hires: Int32?

  package init() {}
}
