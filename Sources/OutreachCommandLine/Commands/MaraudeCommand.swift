/// `maraude`: `terrain ouvrir --format maraude`.
enum MaraudeCommand {
  static let command = TerrainOuvrirCommand.command(
    "maraude", summary: "Ouvre une maraude, comme « terrain ouvrir --format maraude ».",
    examples: [
      Example("allervers maraude", "des questions, comme ma dernière maraude"),
      Example("allervers maraude maraude-centre --lieu \"Gare nord\"", "celle de ce soir"),
      Example(
        "allervers maraude maraude-centre --date hier --de 20h --a 23h30", "celle d’hier, finie"),
    ])
}
