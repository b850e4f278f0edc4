/// One number of a report, by its place in the report's JSON.
package struct ReportFigure: Equatable, Sendable {
  /// Where it stands.
  package struct Key: Hashable, Sendable {
    /// The member of the report, `funnel`.
    package var section: String
    /// What its row is of: codes, a month; empty where there are no rows.
    package var row: [String]
    /// The member of the row, `reperes`.
    package var name: String

    package init(section: String, row: [String], name: String) {
      (self.section, self.row, self.name) = (section, row, name)
    }

    /// Whether the figures of two sets of persons add up to that of both.
    package var isSum: Bool {
      switch section {
      case "actionsParNature", "quantiles": false
      case "activity": name != "actionsActives" && name != "partenairesActifs"
      default: true
      }
    }
  }

  package var key: Key
  /// What the row is called in French; `nil` where its codes say it.
  package var label: String?
  /// Of a quantile half days, or `notReached`.
  package var value: Int

  package static let notReached = -1

  init(_ section: String, _ row: [String] = [], _ name: String, _ value: Int, label: String? = nil)
  {
    key = Key(section: section, row: row, name: name)
    (self.value, self.label) = (value, label)
  }
}
