import OutreachCommandLine
import Testing

struct ProgramTests {
  private struct Unworded: Error {}

  private func ran(_ work: @escaping @Sendable () throws -> ExitStatus) -> Ran {
    let command = Command(SampleProgram.noter) { _, _ in try work() }
    return Ran.program(Program([command]), ["noter"])
  }

  @Test func `the statements of the sample obey the rules`() {
    #expect(StatementRules.breaches(SampleProgram.program.verbs).isEmpty)
  }

  @Test func `the statements of every verb obey the rules`() {
    #expect(StatementRules.breaches(Program.all.verbs).isEmpty)
  }

  @Test func `a command gives its own status and output`() {
    #expect(
      Ran.program(SampleProgram.program, ["terrain", "clore"])
        == Ran(status: .done, output: "terrain clore\n"))
    #expect(ran { .no } == Ran(status: .no))
  }

  @Test func `every error becomes one line and its status`() {
    #expect(
      ran { throw Failure(.notFound, at: "ici", "pas de carnet") }
        == Ran(status: .notFound, error: "erreur: ici: pas de carnet\n"))
    #expect(
      ran {
        throw UsageError.refused(place: "--age", found: "a", expected: "b", remedy: "C")
      } == Ran(status: .usage, error: noBreak("erreur: --age: a~; b. C\n")))
    #expect(
      ran { throw Unworded() }
        == Ran(
          status: .internalFault,
          error: noBreak(
            "erreur: faute interne (Unworded). Relancer la commande~; si la faute revient, la"
              + " signaler\n")))
  }

  @Test(arguments: [(WriteResult.pipeClosed, ExitStatus.done), (.failed, .inputOutput)])
  func `help ends quietly when its reader is gone, and fails on a full disk`(
    result: WriteResult, status: ExitStatus
  ) {
    let environment = Environment(now: { 0 }, writeOutput: { _ in result }, random: { 0 })
    #expect(SampleProgram.program.run(["aide"], in: environment) == status)
    #expect(SampleProgram.program.run([], in: environment) == status)
  }

  @Test func `the process can be read`() {
    let environment = Environment.live()
    #expect(environment.currentDirectory.hasPrefix("/"))
    #expect(environment.now() > 1_700_000_000_000)
    #expect(environment.columns > 0)
    #expect(environment.random() != environment.random())
  }
}
