import OutreachCommandLine
import Testing

struct ArgumentParsingTests {
  private func parsed(
    _ line: String, as statement: CommandStatement = SampleProgram.noter
  ) throws(UsageError) -> ParsedArguments {
    let tokens = line.split(separator: " ").map(String.init)
    guard case .run(let found, let arguments) = try SampleProgram.verbs.read(tokens) else {
      throw .refused(place: nil, found: "no command", expected: nil, remedy: nil)
    }
    #expect(found == statement)
    return arguments
  }

  @Test(arguments: [
    "noter --jeune 7K3Q --nouveau", "noter --jeune=7K3Q --nouveau",
    "--jeune 7K3Q noter --nouveau", "--nouveau noter --jeune 7K3Q",
    "--carnet noter noter --nouveau --jeune 7K3Q",
  ])
  func `options stand anywhere, their value after a space or an equal sign`(line: String) throws {
    let arguments = try parsed(line)
    #expect(arguments.value(SampleProgram.jeune) == "7K3Q")
    #expect(arguments.flag(SampleProgram.nouveau))
    #expect(!arguments.flag(SampleProgram.date))
    #expect(arguments.positionals.isEmpty)
  }

  @Test func `a repeatable option keeps its values in order`() throws {
    let arguments = try parsed("noter --action a --action=b --action c")
    #expect(arguments.values(SampleProgram.action) == ["a", "b", "c"])
  }

  @Test func `two dashes end the options`() throws {
    let arguments = try parsed("importer -- --carnet -h -- -", as: SampleProgram.importer)
    #expect(arguments.positionals == ["--carnet", "-h", "--", "-"])
  }

  @Test func `a lone dash is a value and an argument`() throws {
    #expect(try parsed("noter --jeune -").value(SampleProgram.jeune) == "-")
    #expect(try parsed("importer -", as: SampleProgram.importer).positionals == ["-"])
    #expect(try parsed("bilan -o -", as: SampleProgram.bilan).value(.fichier) == "-")
  }

  @Test func `a value may begin with a dash, hold an equal sign or be empty after an equal sign`()
    throws
  {
    #expect(try parsed("noter --jeune=-3").value(SampleProgram.jeune) == "-3")
    #expect(try parsed("noter --jeune=a=b").value(SampleProgram.jeune) == "a=b")
    #expect(try parsed("noter --jeune=").value(SampleProgram.jeune) == "")
  }

  @Test(arguments: ["bilan -o r.html", "bilan --fichier r.html", "bilan -o=r.html"])
  func `the short name stands for the full one`(line: String) throws {
    #expect(try parsed(line, as: SampleProgram.bilan).value(.fichier) == "r.html")
  }

  @Test func `sub-verbs are found past the options between them`() throws {
    let arguments = try parsed(
      "--couleur non terrain --carnet ici ouvrir maraude gare", as: SampleProgram.ouvrir)
    #expect(arguments.positionals == ["maraude", "gare"])
    #expect(arguments.value(.carnet) == "ici")
  }

  @Test func `an argument may be spelled like the verb`() throws {
    let arguments = try parsed("terrain ouvrir terrain ouvrir", as: SampleProgram.ouvrir)
    #expect(arguments.positionals == ["terrain", "ouvrir"])
  }

  @Test(arguments: [
    ("noter -h", ["noter"]), ("noter --date --aide", ["noter"]), ("--help noter", ["noter"]),
    ("terrain -h", ["terrain"]), ("terrain ouvrir --rien -h", ["terrain", "ouvrir"]), ("-h", []),
  ])
  func `help is answered whatever else is wrong`(line: String, path: [String]) throws {
    let tokens = line.split(separator: " ").map(String.init)
    #expect(try SampleProgram.verbs.read(tokens) == .help(path: path))
  }

  @Test func `nothing typed asks for the overview`() throws {
    #expect(try SampleProgram.verbs.read([]) == .overview)
  }
}
