import Outreach
import Testing

/// Names made up for those who give none.
struct SpokenCodeTests {
  @Test func `a word has two unlike syllables of letters that are not taken for each other`() {
    #expect(SpokenCode.words.count > 600)
    #expect(Set(SpokenCode.words).count == SpokenCode.words.count)
    for word in SpokenCode.words {
      #expect(word.wholeMatch(of: #/[BDFKLMRS][aiou][bdfklmrs][aiou]/#) != nil)
      #expect(word.lowercased().prefix(2) != word.lowercased().suffix(2))
    }
  }

  @Test(arguments: ["Bako", "Lumi"])
  func `the words of the specification are among them`(word: String) {
    #expect(SpokenCode.words.contains(word))
  }

  @Test(arguments: ["Sara", "Sofi", "Lola", "Mila", "Kuma", "Suka", "Salo", "Musa", "Rami", "Momo"])
  func `no word is a first name, or heard as something rude`(word: String) {
    #expect(!SpokenCode.words.contains(word))
  }

  @Test func `a code is of words that nobody of the carnet is called by, however they are spelt`() {
    let first = SpokenCode.make(for: "y1", besides: [])
    let words = first.split(separator: "-").map(String.init)
    #expect(words.count == 2 && words[0] != words[1])
    for taken in [first, words[0], words[1].uppercased(), words[0] + " Diallo"] {
      let other = SpokenCode.make(for: "y1", besides: [taken])
      #expect(other != first)
      #expect(
        !other.split(separator: "-").contains { taken.lowercased().contains($0.lowercased()) })
    }
  }

  @Test func `no two youths have one code`() {
    var taken: [String] = []
    for number in 0..<150 { taken.append(SpokenCode.make(for: "y\(number)", besides: taken)) }
    #expect(Set(taken).count == 150)
  }
}
