/// What a contact's line says besides what figures use: kept for an export, when it is asked for.
package struct ContactDetails: Mixed {
  package var session = Symbol.none
  package var kind = Symbol.none
  package var channel = Symbol.none
  package var initiative = Symbol.none
  package var themes = SymbolList.empty
  package var minutes: Int32?
  package var appointment: Bool?

  package init() {}

  package var mixed: UInt64 {
    let what = mix(UInt64(kind.index) << 32 | UInt64(channel.index), UInt64(session.index))
    let answer: UInt64 = appointment.map { $0 ? 1 : 2 } ?? 0
    let rest = UInt64(initiative.index) << 32 | UInt64(themes.index)
    return mix(
      what ^ rest, UInt64(UInt32(bitPattern: minutes ?? -1)) << 2 | answer)
  }
}
