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
  }

  private var actions: [Symbol: Action] = [:]

  /// The actions that the live `facts`, in order, describe.
  package init(_ facts: [Fact], tables: LedgerTables) {
    for fact in facts {
      switch fact.content {
      case .action(let index):
        let change = tables.actions[Int(index)]
        var action = actions[change.action] ?? Action()
        action.title = change.title.applied(to: action.title) ?? .none
        action.kind = change.kind.applied(to: action.kind) ?? .none
        action.approaches = change.approaches.applied(to: action.approaches) ?? .empty
        action.programmes = change.programmes.applied(to: action.programmes) ?? .empty
        action.partners = change.partners.applied(to: action.partners) ?? .empty
        action.until = change.until.applied(to: action.until)
        if fact.type == .actionOpened { action.opened = min(action.opened ?? fact.on, fact.on) }
        actions[change.action] = action
      case .actionClosed(let symbol):
        var action = actions[symbol] ?? Action()
        action.closed = min(action.closed ?? fact.on, fact.on)
        actions[symbol] = action
      default: break
      }
    }
  }

  package subscript(symbol: Symbol) -> Action? { actions[symbol] }

  /// The actions opened by the period's end, neither closed nor over before its start.
  package func active(in period: Period) -> [Action] {
    actions.values.filter { action in
      guard let opened = action.opened, opened <= period.to else { return false }
      return action.closed.map { $0 >= period.from } ?? true
        && action.until.map { $0 >= period.from } ?? true
    }
  }
}
