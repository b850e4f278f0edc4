import Outreach

extension Carnet {
  /// What is wrong with `carnet.json` and the programmes called `names`.
  func settingsFindings(_ names: [String]) -> [Finding] {
    var found: [Finding] = []
    func check(_ path: String, _ body: () throws(JournalError) -> Void) {
      do throws(JournalError) { try body() } catch {
        found.append(Finding(.settings(error), at: path))
      }
    }
    let file = path + "/carnet.json"
    for key in ["structure", "timeZone", "programme"] {
      guard let value = settings.json[key], value.text == nil else { continue }
      found.append(Finding(.settings(.badSettings(path: file, key: key)), at: "carnet.json"))
    }
    let vocabulary = settings.json["vocabulary"]
    if vocabulary != nil && vocabulary?.members == nil
      || settings.vocabulary.own.contains(where: { $0.value.text == nil })
    {
      let error = JournalError.badSettings(path: file, key: "vocabulary")
      found.append(Finding(.settings(error), at: "carnet.json"))
    }
    let programmes = names.compactMap { ProgrammeReference($0)?.id }
    found += Retention.faults(settings, programmes: programmes).map {
      Finding(.settings(.badRetention(path: file, $0)), at: "carnet.json")
    }
    for name in names {
      check("programmes/" + name + ".json") { () throws(JournalError) in _ = try programme(name) }
    }
    do throws(JournalError) {
      _ = try ownProgramme()
    } catch .unknownSetting(let path, let programme, let known) {
      let error = JournalError.unknownSetting(path: path, programme: programme, known: known)
      found.append(Finding(.settings(error), at: "carnet.json"))
    } catch {
      // The file of the programme is at fault, and has been told.
    }
    return found
  }
}
