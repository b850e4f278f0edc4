internal import Outreach
internal import OutreachJournal

extension CarnetAccess {
  /// Says, once for each carnet on this machine, what is weaker where a server or a program keeps it.
  func remindOfDisk() {
    guard let keeper = carnet.keeper,
      OnceMark.isNew(stateFolder + "/rappel-disque-" + carnet.settings.id)
    else { return }
    environment.note("rappel : " + keeper.warning)
  }
}

extension CarnetAccess {
  /// Says that lines this machine wrote are gone; numbers that follow them leave a gap.
  func warn(ofShrunk files: [String]) {
    for path in files {
      environment.note(
        "attention : \(path) a raccourci : des lignes enregistrées par ce poste n’y sont plus."
          + " Tout voir : allervers verifier")
    }
  }
}

extension Carnet.Keeper {
  /// What the counsellor should know, in one sentence.
  var warning: String {
    switch self {
    case .network(let type):
      "ce carnet est sur un disque du réseau (\(type)) : « enregistré » y vaut ce que vaut la parole du serveur,"
        + " et deux machines ne doivent pas y écrire sous le nom d’un même poste"
    case .program(let type):
      "ce carnet est sur un disque tenu par un programme (\(type)) : « enregistré » y vaut ce que vaut sa parole,"
        + " une copie sur un disque de cette machine est plus sûre"
    }
  }
}
