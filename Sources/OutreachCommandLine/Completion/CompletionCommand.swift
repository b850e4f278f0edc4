/// `completion`: the script by which a shell completes what is typed after `allervers`.
enum CompletionCommand {
  static let command = Command(
    CommandStatement(
      "completion", group: .help,
      summary:
        "Donne au shell de quoi compléter avec Tab les verbes, les options et les codes du carnet.",
      examples: [
        Example(
          "allervers completion bash > ~/.local/share/bash-completion/completions/allervers",
          "pour bash, à partir du prochain terminal"),
        Example(
          "allervers completion zsh > ~/.zfunc/_allervers",
          "pour zsh, si ~/.zshrc dit « fpath=(~/.zfunc $fpath) » avant « compinit »"),
        Example(
          "allervers completion fish > ~/.config/fish/completions/allervers.fish", "pour fish"),
      ],
      positionals: [
        Positional(
          "SHELL", suggesting: .words(CompletionScript.allCases.map(\.rawValue)),
          help: "bash, zsh ou fish")
      ])
  ) { arguments, environment in
    let typed = arguments.positionals[0]
    guard let script = CompletionScript(rawValue: typed) else {
      let known = CompletionScript.allCases.map(\.rawValue)
      throw UsageError.refused(
        place: "completion", found: quoted(typed) + " n’est pas un shell connu",
        expected: NearestName.of(typed, among: known).map { "le plus proche : " + quoted($0) }
          ?? "attendu : " + alternatives(known), remedy: "Voir : allervers aide completion")
    }
    try environment.show(script.text)
    return .done
  }
}
