import Outreach

extension ExportFiles {
  /// The values a column may have, with their labels: those declared, then those met besides, by code.
  func categories(
    of field: ExportField, met: Set<String>
  ) -> [(value: JSONValue, label: String)] {
    switch field.categories {
    case .none: return []
    case .words(let words): return words.map { (.string($0.value), $0.label) }
    case .numbers(let numbers): return numbers.map { (.integer($0.value), $0.label) }
    case .families(let families):
      var declared: [String] = []
      for code in families.flatMap(head.vocabulary.codes) where !declared.contains(code) {
        declared.append(code)
      }
      let others = met.subtracting(declared).filter { !$0.isEmpty }.sorted {
        $0.utf8.lexicographicallyPrecedes($1.utf8)
      }
      return (declared + others).map { (.string($0), head.vocabulary.label($0)) }
    }
  }
}
