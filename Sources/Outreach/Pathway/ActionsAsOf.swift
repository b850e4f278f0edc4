/// The actions as described by the facts cut-off, whenever that was.
package struct ActionsAsOf: Sendable {
  /// One action.
  package struct Action: Sendable {
    package var title = Symbol.none
    package var kind = Symbol.none
    package var approaches = SymbolList.empty
    package var programmes = SymbolList.empty
    package var partners = SymbolList.empty
    package var until: Day?
    /// First day it was opened; `nil` when only described.
    package var opened: Day?
    /// First day it was closed.
    package var closed: Day?

    /// Whether it was opened by the period's end, neither closed nor over before its start.
    func isActive(in period: Period) -> Bool {
      guard let opened, opened <= period.to else { return false }
      return closed.map { $0 >= period.from } ?? true && until.map { $0 >= period.from } ?? true
    }
  }

  // One look-up a contact: cheaper than a dictionary's.
  private var codes = Interned<Symbol>()
  private var actions: [Action] = []

  /// The actions that the live `facts`, in order, describe.
  package init(_ facts: [Fact], tables: LedgerTables) {
    for fact in facts {
      switch fact.content {
      case .action(let index):
        let change = tables.actions[Int(index)]
        var action = self[change.action] ?? Action()
        action.title = change.title.applied(to: action.title) ?? .none
        action.kind = change.kind.applied(to: action.kind) ?? .none
        action.approaches = change.approaches.applied(to: action.approaches) ?? .empty
        action.programmes = change.programmes.applied(to: action.programmes) ?? .empty
        action.partners = change.partners.applied(to: action.partners) ?? .empty
        action.until = change.until.applied(to: action.until)
        if fact.type == .actionOpened { action.opened = min(action.opened ?? fact.on, fact.on) }
        put(action, change.action)
      case .actionClosed(let symbol):
        var action = self[symbol] ?? Action()
        action.closed = min(action.closed ?? fact.on, fact.on)
        put(action, symbol)
      default: break
      }
    }
  }

  @inline(__always)
  package subscript(symbol: Symbol) -> Action? { codes.find(symbol).map { actions[Int($0)] } }

  /// All actions described, in no order.
  var all: [Symbol] { codes.values }

  private mutating func put(_ action: Action, _ symbol: Symbol) {
    let index = Int(codes.index(of: symbol))
    if index == actions.count { actions.append(action) } else { actions[index] = action }
  }

  /// The actions opened by the period's end, neither closed nor over before its start.
  func active(in period: Period) -> [(code: Symbol, action: Action)] {
    zip(codes.values, actions).filter { $1.isActive(in: period) }.map { ($0, $1) }
  }
}

extension Symbol: Mixed {
  @inline(__always)
  package var mixed: UInt64 { mix(UInt64(index), 0) }
}
