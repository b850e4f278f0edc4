/// `permanence`: `terrain ouvrir --format permanence`.
enum PermanenceCommand {
  static let command = TerrainOuvrirCommand.command(
    "permanence", summary: "Ouvre une permanence, comme « terrain ouvrir --format permanence ».",
    examples: [
      Example("allervers permanence", "des questions, comme ma dernière permanence"),
      Example("allervers permanence forum-emploi --lieu \"Maison de quartier\"", "celle du jour"),
      Example(
        "allervers permanence forum-emploi --date hier --de 14h --a 17h --partenaire apase",
        "celle d’hier, avec un partenaire"),
    ])
}
