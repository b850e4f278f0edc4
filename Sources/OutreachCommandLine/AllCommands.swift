extension Program {
  /// The program with every verb, in the order of its lists.
  package static let all = Program([
    NoterCommand.command,
    TentativeCommand.command,
    DoublonCommand.command,
    PremierAccueilCommand.command,
    OrienterCommand.command,
    DispositifCommand.command,
    SituationCommand.command,
    ArretCommand.command,
    PauseCommand.command,
    ReferentCommand.command,
    CorrigerCommand.command,
    AnnulerCommand.command,
    BilanCommand.command,
    JournalCommand.command,
    SimulerCommand.command,
    CreerCommand.command,
    VersionCommand.command,
  ])
}
