import Outreach
import OutreachCommandLine
import Testing

struct UniversalOptionTests {
  private func parsed(_ line: String) throws(UsageError) -> ParsedArguments {
    let tokens = line.split(separator: " ").map(String.init)
    return try StatementParser.parse(tokens, as: SampleProgram.noter)
  }

  @Test(arguments: [
    ("", "", "2026-10-15"), ("--aujourd-hui hier", "1/1/2020", "2026-10-14"),
    ("", "2027-01-01", "2027-01-01"), ("--aujourd-hui 1/2/2028", "", "2028-02-01"),
  ])
  func `the fixed day comes from the option, then the environment, then the clock`(
    line: String, variable: String, day: String
  ) throws {
    let variables = ["ALLERVERS_AUJOURDHUI": variable]
    #expect(try parsed(line).today(variables: variables, clock: thursday).iso == day)
  }

  @Test func `a fixed day that is none names the variable`() {
    let error = #expect(throws: UsageError.self) {
      try parsed("").today(variables: ["ALLERVERS_AUJOURDHUI": "32"], clock: thursday)
    }
    let message =
      "erreur: $ALLERVERS_AUJOURDHUI: «~32~» n’existe pas~: un mois va de 1 à 31~; un jour s’écrit"
      + " 2026-10-14, 14/10/2026, 14/10, 14, aujourdhui, hier, avant-hier, lundi ou"
      + " «~il y a 3 jours~». Exemple~: 14/10/2026"
    #expect(error?.failure.line == noBreak(message))
  }

  @Test func `days and durations are read where they were given`() throws {
    let arguments = try parsed("--date hier --jeune 90min")
    #expect(try arguments.day(SampleProgram.date, today: thursday)?.iso == "2026-10-14")
    #expect(
      try arguments.duration(SampleProgram.jeune, units: DurationUnit.ofTheClock)
        == DurationExpression(90, .minute))
    #expect(try parsed("").day(SampleProgram.date, today: thursday) == nil)
    #expect(try parsed("").duration(SampleProgram.jeune, units: [.hour]) == nil)
  }

  @Test(arguments: [
    ("", "", true, true), ("", "", false, false), ("", "1", true, false),
    ("--couleur oui", "1", false, true), ("--couleur non", "", true, false),
    ("--couleur auto", "", true, true),
  ])
  func `the colour option wins over the environment and the terminal`(
    line: String, noColour: String, isTerminal: Bool, uses: Bool
  ) throws {
    let environment = Environment(
      now: { 0 }, variables: ["NO_COLOR": noColour], outputIsTerminal: isTerminal, random: { 0 })
    #expect(try environment.usesColour(parsed(line)) == uses)
  }
}
