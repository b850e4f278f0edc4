extension Programme {
  /// Longest delay that a definition may give, in months: a century.
  private static let longest = 1200

  /// Reads a definition, whose own codes are those of `vocabulary`; a key that no definition has is a fault, since a
  /// mistyped one would silently change the figures.
  public init(json: JSONValue, vocabulary: Vocabulary = Vocabulary()) throws(ProgrammeFaults) {
    guard json.members != nil else {
      throw ProgrammeFaults(
        faults: [ProgrammeFault(key: "", .unfit(json), expected: "un objet JSON")])
    }
    var reader = DefinitionReader(json)
    let id = reader.required(
      "id", "un code de 1 à 64 lettres sans accent, chiffres, points et tirets", Self.code)
    let version = reader.required("version", "un nombre entier, 1 au moins") { Self.whole($0, 1) }
    let title = reader.optional("title", "un texte") { $0.text.flatMap { $0.isEmpty ? nil : $0 } }
    let day: (JSONValue) -> Day? = { $0.text.flatMap { Day(iso: $0) } }
    from = reader.optional("from", "un jour AAAA-MM-JJ qui existe, ou null", day)
    until = reader.optional("until", "un jour AAAA-MM-JJ qui existe, ou null", day)
    let age = "un âge en années, de 0 à 120"
    minimumAge = reader.optional("ages.minimum", age) { Self.whole($0, 0, 120) }
    maximumAge = reader.optional("ages.maximum", age) { Self.whole($0, 0, 120) }
    let lostMonths = reader.required("lostAfter.months", "un nombre de mois, de 0 à 1200") {
      Self.whole($0, 0, Self.longest)
    }
    let isInclusive = reader.optional("lostAfter.inclusive", "true ou false", \.bool)
    requires = Self.requirements(&reader)
    let mobilisation = Self.mobilisation(&reader)
    let outcomes = reader.codes(
      "outcomes", "un code de situation", known: vocabulary.codes(.situations))
    let reasons = reader.codes(
      "earlyExit.reasons", "un motif d’arrêt", known: vocabulary.codes(.reasons))
    let silentMonths = reader.required("earlyExit.silentMonths", "un nombre de mois, de 1 à 1200") {
      Self.whole($0, 1, Self.longest)
    }
    let months = "une liste de nombres de mois, de 1 à 1200, chacun plus grand que le précédent"
    durationBins = reader.optional("durationBins", months, Self.months) ?? [3, 6, 12, 24]
    frequencyCuts =
      reader.optional(
        "frequency.perMonth", "quatre nombres plus grands que 0, croissants", Self.cuts)
      ?? [0.9, 1.5, 3.5, 5.0]
    horizons = reader.optional("horizons", months, Self.months) ?? [1, 3, 6, 12, 24]
    targetReperes = reader.optional("targets.reperes", "un nombre entier, 1 au moins, ou null") {
      Self.whole($0, 1)
    }
    targetMobilisationRate = reader.optional(
      "targets.mobilisationRate", "un taux entre 0 et 1, ou null"
    ) { $0.double.flatMap { (0...1).contains($0) ? $0 : nil } }
    if let from, let until, until < from {
      reader.disagrees("until", "un jour qui ne précède pas « from », \(from.iso)")
    }
    if let minimumAge, let maximumAge, maximumAge < minimumAge {
      reader.disagrees("ages.maximum", "au moins « ages.minimum », \(minimumAge)")
    }
    Self.allowKeys(&reader)
    guard reader.faults.isEmpty, let id, let version, let lostMonths, let mobilisation,
      let outcomes, let reasons, let silentMonths
    else { throw ProgrammeFaults(faults: reader.faults) }
    self.id = id
    self.version = version
    self.title = title ?? id
    lostAfter = Delay(months: lostMonths, isInclusive: isInclusive ?? false)
    self.mobilisation = mobilisation
    self.outcomes = outcomes
    earlyExitReasons = reasons
    self.silentMonths = silentMonths
  }

  private static func whole(_ value: JSONValue, _ least: Int, _ most: Int = .max) -> Int? {
    value.integer.flatMap { least <= $0 && $0 <= most ? $0 : nil }
  }

  private static func code(_ value: JSONValue) -> String? {
    guard let text = value.text, ProgrammeReference.isCode(text) else { return nil }
    return text
  }

  private static func months(_ value: JSONValue) -> [Int]? {
    guard let items = value.items, !items.isEmpty else { return nil }
    let numbers = items.compactMap { whole($0, 1, longest) }
    guard numbers.count == items.count, zip(numbers, numbers.dropFirst()).allSatisfy({ $0 < $1 })
    else { return nil }
    return numbers
  }

  private static func cuts(_ value: JSONValue) -> [Double]? {
    let cuts = (value.items ?? []).compactMap(\.double).filter { $0 > 0 && $0.isFinite }
    guard cuts.count == 4, value.items?.count == 4,
      zip(cuts, cuts.dropFirst()).allSatisfy({ $0 < $1 })
    else { return nil }
    return cuts
  }
}
