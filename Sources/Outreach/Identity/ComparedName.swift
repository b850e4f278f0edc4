/// A name folded once, to be compared with many.
struct ComparedName: Sendable {
  let letters: [Unicode.Scalar]
  /// The sound of it; empty when a digit makes it no word.
  let sound: [Unicode.Scalar]
  /// The syllable that is said twice, as written and as heard: « mo » for Momo.
  private let doubled: [[Unicode.Scalar]]
  private let folded: FoldedName
  // The words of a name of several, else none.
  private let words: [ComparedName]
  // A bit for each letter there is, written and heard: most pairs are told apart by it at once.
  private let present: UInt32
  private let heard: UInt32

  init(_ text: String) {
    let parts = text.split { $0.isWhitespace || "-.’'".contains($0) }
    self.init(FoldedName(text), parts.count > 1 ? parts.map { ComparedName(word: $0) } : [])
  }

  private init(word: Substring) { self.init(FoldedName(String(word)), []) }

  private init(_ folded: FoldedName, _ words: [ComparedName]) {
    (self.folded, self.words) = (folded, words)
    letters = folded.letters
    sound = folded.isNumbered ? [] : folded.sound
    doubled = [letters, sound].compactMap(Diminutive.doubledSyllable)
    present = FoldedName.presence(of: letters)
    heard = FoldedName.presence(of: sound)
  }

  var isOfSeveralWords: Bool { !words.isEmpty }

  /// How this name, said, may be `known`; the strongest way.
  func resemblance(to known: ComparedName) -> NameResemblance? {
    if present == known.present, letters == known.letters { return letters.isEmpty ? nil : .same }
    if folded.isNumbered || known.folded.isNumbered { return nil }
    if sound.count > 1, sound == known.sound { return .sound }
    // Two letters lost at the end of a word are no slips.
    if abs(letters.count - known.letters.count) > 1, words.isEmpty, known.words.isEmpty,
      begins(known) || known.begins(self)
    {
      return .beginning
    }
    let apart = (present ^ known.present).nonzeroBitCount
    if apart <= 4, folded.isTyped(as: known.folded) { return .spelling }
    if apart == 0, isTurned(known) { return .inversion }
    if sharesWords(with: known) { return .word }
    if begins(known) || known.begins(self) { return .beginning }
    if isDiminutive(of: known) || known.isDiminutive(of: self) { return .diminutive }
    return isEnding(of: known) || known.isEnding(of: self) ? .ending : nil
  }

  // Every word of the one of fewer words is a word of the other or its initial; one at least is whole.
  private func sharesWords(with known: ComparedName) -> Bool {
    guard !(words.isEmpty && known.words.isEmpty), present & known.present != 0 else {
      return false
    }
    let (one, other) = (words.isEmpty ? [self] : words, known.words.isEmpty ? [known] : known.words)
    let (fewer, more) = one.count <= other.count ? (one, other) : (other, one)
    var isWhole = false
    let areFound = fewer.allSatisfy { word in
      more.contains { candidate in
        if word.letters.count > 2,
          word.letters == candidate.letters || word.sound == candidate.sound
        {
          isWhole = true
          return true
        }
        return min(word.letters.count, candidate.letters.count) == 1
          && word.letters.first == candidate.letters.first
      }
    }
    return areFound && isWhole
  }

  // Begun elsewhere, or read backwards as verlan does with one syllable.
  private func isTurned(_ known: ComparedName) -> Bool {
    let count = letters.count
    guard count == known.letters.count, count > 2 else { return false }
    return letters.elementsEqual(known.letters.reversed())
      || (1..<count).contains { cut in
        letters[cut...].elementsEqual(known.letters[..<(count - cut)])
          && letters[..<cut].elementsEqual(known.letters[(count - cut)...])
      }
  }

  private func begins(_ long: ComparedName) -> Bool {
    letters.count > 2 && letters.count < long.letters.count && long.letters.starts(with: letters)
      || sound.count > 2 && sound.count < long.sound.count && long.sound.starts(with: sound)
  }

  private func isDiminutive(of long: ComparedName) -> Bool {
    doubled.contains { Diminutive.isFirst($0, of: long) }
      || Diminutive.isEndearing(letters, of: long.letters, .written)
      || Diminutive.isEndearing(sound, of: long.sound, .heard)
  }

  private func isEnding(of long: ComparedName) -> Bool {
    doubled.contains { Diminutive.isLast($0, of: long) }
      || present & ~long.present == 0 && Diminutive.isPiece(letters, of: long.letters)
      || heard & ~long.heard == 0 && Diminutive.isPiece(sound, of: long.sound)
  }
}
