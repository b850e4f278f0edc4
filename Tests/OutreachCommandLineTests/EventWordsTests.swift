import Outreach
import OutreachRendering
import Testing

@testable import OutreachCommandLine

struct EventWordsTests {
  @Test(arguments: EventType.allCases)
  func `a type is known by its word and by its name in the files`(type: EventType) {
    #expect(EventWords.type(EventWords.word(type)) == type)
    #expect(EventWords.type(EventWords.typed(type)) == type)
    #expect(EventWords.type(type.rawValue) == type)
  }

  @Test(arguments: EventType.allCases)
  func `the options that correct a type fill keys of that type`(type: EventType) {
    let keys = EventSchema.fields(of: type).map(\.key)
    let fields = CorrectableFields.fields(of: type)
    #expect(fields.allSatisfy { keys.contains($0.key) })
    #expect(Set(fields.map(\.option.name)).count == fields.count)
    #expect(type.isFact || fields.isEmpty)
  }

  // An identity is no value: another one makes another fact, which is annulled and recorded anew.
  @Test(arguments: EventType.allCases.filter(\.isFact))
  func `every value of a fact can be corrected`(type: EventType) {
    let identities: [EventType: Set<EventKey>] = [
      .sessionHeld: [.session], .actionOpened: [.action], .partnerAdded: [.partner],
      .partnerDescribed: [.partner], .referralResolved: [.target, .youth],
      .followUpClosed: [.target],
    ]
    let keys = Set(CorrectableFields.fields(of: type).map(\.key))
    let missing = Set(EventSchema.fields(of: type).map(\.key)).subtracting(keys)
    #expect(missing == identities[type] ?? [])
  }

  @Test func `the shortest end tells an id from all others`() {
    let ids = ["01AAAA7K3Q", "01BBBB7K3Q", "01CCCC7K3R", "abc", "ABC"]
    let ends = ShortEnds(ids)
    #expect(ids.map(ends.end) == ["A7K3Q", "B7K3Q", "7K3R", "abc", "ABC"])
    #expect(ends.end("ailleurs") == "ailleurs")
  }
}
