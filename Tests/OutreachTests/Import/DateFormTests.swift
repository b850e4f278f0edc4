import Outreach
import Testing

struct DateFormTests {
  private func said(_ form: DateForm, _ cell: String) -> String? {
    form.moment(cell).map { moment in
      ([moment.day.iso] + [moment.time, moment.offset].map { $0.map(String.init) ?? "-" })
        .joined(separator: " ")
    }
  }

  @Test func `days and times are read as the tools write them`() {
    #expect(said(.iso, "2026-10-14") == "2026-10-14 - -")
    #expect(said(.iso, "2026-10-14T18:20:05.123+02:00") == "2026-10-14 66005123 120")
    #expect(said(.iso, "2026-10-14 18:20:05") == "2026-10-14 66005000 -")
    #expect(said(.iso, "2026-10-14T16:20:05Z") == "2026-10-14 58805000 0")
    #expect(said(.dayFirst, "14/10/2026 - 18:20") == "2026-10-14 66000000 -")
    #expect(said(.dayFirst, "4.1.2026") == "2026-01-04 - -")
    #expect(said(.monthFirst, "10/14/2026") == "2026-10-14 - -")
  }

  @Test(arguments: [
    "30/02/2026", "14/10/26", "2026-10-14", "14/10", "14/10/2026x", "14/10/2026 25:00",
    "14/10/2026T18", "", "hier", "14 10 2026", "014/10/2026", "14/10/2026 18:20+2",
  ])
  func `what is no day of the form is none`(cell: String) {
    #expect(said(.dayFirst, cell) == nil)
  }

  @Test func `the order is that of most cells, the French one where both would do`() {
    #expect(DateForm.detected(in: ["2026-10-14", "2026-01-02"]) == .iso)
    #expect(DateForm.detected(in: ["01/02/2026", "03/04/2026"]) == .dayFirst)
    #expect(DateForm.detected(in: ["01/02/2026", "10/31/2026"]) == .monthFirst)
    #expect(
      DateForm.detected(in: ["03/09/2026", "04/09/2026", "05/09/2026", "09/13/2026"]) == .dayFirst)
    #expect(DateForm.detected(in: ["30/02/2026"]) == .dayFirst)
    #expect(DateForm.detected(in: ["31/12/2026", "12/31/2026", "15/01/2026"]) == .dayFirst)
    #expect(
      ["01/02/2026", "13/02/2026", "02/02/2026"].map(DateForm.isAmbiguous) == [true, false, false])
  }
}
