/// One person: the facts of all the codes that links say are the same, in order.
struct Person {
  let id: String
  let facts: [Event]

  func facts(ofType type: String) -> [Event] {
    facts.filter { $0.type == type }
  }

  var descriptions: [Event] {
    facts.filter { $0.type == "youth-registered" || $0.type == "youth-described" }
  }
}

/// "`youths-linked` events form groups (connected components): one person". From each code to the
/// first code of its group.
func identityGroups(youths: Set<String>, pairs: [[String]]) -> [String: String] {
  var groupOf: [String: String] = [:]
  for youth in youths {
    groupOf[youth] = youth
  }
  for pair in pairs {
    for youth in pair { groupOf[youth] = youth }
  }
  var changed = true
  while changed {
    changed = false
    for pair in pairs {
      let names = pair.compactMap { groupOf[$0] }
      guard let least = names.min(by: precedes) else { continue }
      for youth in pair where groupOf[youth] != least {
        groupOf[youth] = least
        changed = true
      }
    }
  }
  return groupOf
}
