import Testing

@testable import OutreachRendering

struct RowNamesTests {
  @Test func `identifiers are cut where they tell two rows apart, chosen codes are not`() {
    let (first, second) = ("01C3D1G5Q00CK6QSZ7DEYXASVV", "01C8YN6TX0PVQEKMW832T04GNM")
    let rows: [(value: String?, label: String)] = [
      (first, "Ateliers"), (second, "Ateliers"), ("maraude-nord", "Maraude"),
      ("maraude-sud", "Maraude"), ("gare", "Gare"), (nil, "non renseigné"),
    ]
    let names = RowNames(rows)
    #expect(
      rows.map { names.name($0.value, $0.label) } == [
        "Ateliers (ASVV)", "Ateliers (4GNM)", "Maraude (maraude-nord)", "Maraude (maraude-sud)",
        "Gare", "non renseigné",
      ])
    #expect(RowNames([(first, first)]).name(first, first) == "ASVV")
  }
}
