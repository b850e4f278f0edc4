import Foundation
import TestSupport
import Testing

/// The scripts in the shells they are for, with the program as it is built.
struct CompletionScriptTests {
  @Test(arguments: [
    ("noter --acti", "--action"), ("noter --action m", "maraude-centre"),
    ("noter --action = m", "maraude-centre"), ("noter --trait neet = o", "oui"),
    ("noter --jeune ", ""), ("bilan --seulement approche = v", "vehicule"),
    ("verifier -o essai/jour", "essai/journal.txt"), ("--carnet = essai/do", "essai/dossier"),
    ("--carnet 'essai/carnet' action clore m", "maraude-centre"),
  ])
  func `bash is given the end of what it cut`(typed: String, proposed: String) throws {
    let words = (["allervers"] + typed.components(separatedBy: " "))
      .map { "\"" + $0 + "\"" }.joined(separator: " ")
    let script = """
      source <(allervers completion bash)
      COMP_WORDS=(\(words)) COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
      _allervers allervers
      printf '%s\\n' "${COMPREPLY[@]}"
      """
    #expect(try Self.run("/bin/bash", ["--norc", "-c", script]) == proposed + "\n")
  }

  @Test(
    .enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/fish")),
    arguments: [
      ("noter --acti", "--action\taction d’aller-vers\n"),
      ("noter --action=m", "--action=maraude-centre\n"),
      ("noter --trait neet=o", "neet=oui\n"), ("noter --jeune ", ""),
      ("verifier -o essai/jour", "essai/journal.txt\n"),
      ("--carnet=essai/do", "--carnet=essai/dossier/\n"),
    ])
  func `fish is given whole words and their help`(typed: String, proposed: String) throws {
    let script = "allervers completion fish | source; complete -C 'allervers \(typed)'"
    #expect(try Self.run("/usr/bin/fish", ["--no-config", "-c", script]) == proposed)
  }

  @Test(
    .enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/zsh")),
    arguments: [
      ("noter --acti", "noter --action "), ("noter --action=m", "noter --action=maraude-centre "),
      ("noter --trait qual", "noter --trait qualification="), ("noter --jeune ", "noter --jeune "),
      ("verifier -o essai/jour", "verifier -o essai/journal.txt "),
      ("--carnet=essai/do", "--carnet=essai/dossier/"),
    ])
  func `zsh completes the line`(typed: String, completed: String) throws {
    // A widget that completes, then leaves the line where it can be read.
    let script = """
      zmodload zsh/zpty
      zpty -b z zsh -f -i
      zpty -w z 'autoload -U compinit; compinit -u -D; source <(allervers completion zsh)'
      zpty -w z 'rend() { zle complete-word; print -r -- "$BUFFER" > rendu; exit }'
      zpty -w z 'zle -N rend; bindkey "^I" rend; print pr""et'
      while zpty -r z ligne; do [[ $ligne == *pret* ]] && break; done
      zpty -w -n z 'allervers \(typed)'$'\\t'
      while [[ ! -s rendu ]]; do zpty -r -t z ligne; sleep 0.02; done
      cat rendu
      """
    #expect(
      try Self.run("/usr/bin/zsh", ["-f", "-c", script]) == "allervers " + completed + "\n")
  }

  // In a folder that holds a carnet, a file and a folder, below `essai`.
  private static func run(_ shell: String, _ arguments: [String]) throws -> String {
    try TemporaryFolder.with { folder in
      var session = try Session(in: folder)
      _ = session.run(["creer", "carnet", "--structure", "ML"])
      _ = session.run(ShellWords.of("action ouvrir maraude-centre --titre Centre"))
      try FileManager.default.createDirectory(
        atPath: folder + "/essai/dossier", withIntermediateDirectories: false)
      try Data().write(to: URL(fileURLWithPath: folder + "/essai/journal.txt"))
      let process = Process()
      process.executableURL = URL(fileURLWithPath: shell)
      process.arguments = arguments
      process.currentDirectoryURL = URL(fileURLWithPath: folder)
      let program = URL(fileURLWithPath: try BuiltProgram.path()).deletingLastPathComponent().path
      process.environment = [
        "HOME": folder, "PATH": program + ":/usr/bin:/bin", "LANG": "C.UTF-8", "TERM": "dumb",
        "ALLERVERS_CARNET": folder + "/essai/carnet",
      ]
      let (output, error) = (Pipe(), Pipe())
      (process.standardOutput, process.standardError) = (output, error)
      process.standardInput = FileHandle.nullDevice
      try process.run()
      let data = output.fileHandleForReading.readDataToEndOfFile()
      process.waitUntilExit()
      return String(decoding: data, as: UTF8.self)
    }
  }
}
