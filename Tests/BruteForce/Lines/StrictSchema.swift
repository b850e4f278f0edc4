/// The table of event types of the format, copied from its text: keys in order, `!` for a required one,
/// a kind after each.
package enum StrictSchema {
  package struct Key {
    package var name: String
    package var isRequired: Bool
    package var kind: String
  }

  /// The keys of each type.
  package static let types: [String: [Key]] = {
    var types: [String: [Key]] = [:]
    for line in table.split(separator: "\n") {
      let words = line.split(separator: " ").map(String.init)
      types[words[0]] = words.dropFirst().map { word in
        let parts = word.split(separator: ":").map(String.init)
        let isRequired = parts[0].hasSuffix("!")
        return Key(
          name: isRequired ? String(parts[0].dropLast()) : parts[0], isRequired: isRequired,
          kind: parts[1])
      }
    }
    return types
  }()

  /// "Types marked ° are not facts and have no `on`."
  package static func isFact(_ type: String) -> Bool {
    ![
      "youths-linked", "youths-distinct", "event-corrected", "event-retracted", "segment-sealed",
      "identity-erased",
    ].contains(type)
  }

  private static let described =
    " youth!:id birth:birth age:natural gender:code commune:code area:code zones:codes link:code"
    + " lastSeen:day informed:day opposed:bool traits:traits\n"
  private static let place = " place:text commune:code area:code zones:codes"
  private static let action =
    " kind:code approaches:codes programmes:codes leads:codes funders:codes until:day commune:code"
    + " area:code zones:codes partners:cooperations\n"
  private static let partner =
    " aliases:codes kind:code commune:code area:code conventionFrom:day conventionUntil:day skills:codes\n"

  private static let table =
    "youth-registered" + described + "youth-described" + described
    + "youth-signalled youth!:id partner:id source:code\n"
    + "contact-made youth!:id with:company action:id session:id approach:code kind:code channel:code"
    + place
    + " staff:codes partners:ids themes:codes minutes:natural initiative:code appointment:bool\n"
    + "contact-attempted youth!:id channel:code result:code staff:codes\n"
    + "session-held session!:id action!:id format:code from:clock to:clock" + place
    + " staff:codes partners:ids status:status reason:text people:natural youths:natural"
    + " relatives:natural employers:natural offers:natural hires:natural\n"
    + "action-opened action!:id title!:text" + action + "action-described action!:id title:text"
    + action + "action-closed action!:id reason:text\n" + "partner-added partner!:id name!:text"
    + partner + "partner-described partner!:id name:text" + partner
    + "youth-welcomed youth!:id kind:code\n"
    + "youth-referred youth!:id partner!:id purpose:code mode:code\n"
    + "referral-resolved target!:id youth!:id arrived!:bool reason:text\n"
    + "device-entered youth!:id device!:code within:code until:day\n"
    + "situation-found youth!:id situation!:code contract:code months:natural until:day\n"
    + "pathway-left youth!:id reason!:code motives:codes\n"
    + "pathway-paused youth!:id until:day reason:text\n" + "pathway-resumed youth!:id\n"
    + "referent-assigned youth!:id staff!:code partner:id from:day\n"
    + "follow-up-opened owner!:code due!:day youth:id session:id\n"
    + "follow-up-closed target!:id\n"
    + "youths-linked youths!:pair\n" + "youths-distinct youths!:pair\n"
    + "event-corrected target!:id with!:replacement\n" + "event-retracted target!:id reason:text\n"
    + "segment-sealed offset!:natural length!:natural\n" + "identity-erased youth!:id\n"
}
