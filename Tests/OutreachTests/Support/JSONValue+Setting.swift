import Outreach

extension JSONValue {
  /// The same object with the member at the dotted `key` set, or without it when `value` is nil.
  func setting(_ key: String, _ value: JSONValue?) -> JSONValue {
    let parts = key.split(separator: ".", maxSplits: 1).map(String.init)
    var members = self.members ?? []
    let inner = parts.count == 1 ? value : (self[parts[0]] ?? .object([])).setting(parts[1], value)
    let place = members.firstIndex { $0.key == parts[0] }
    switch (place, inner) {
    case (let place?, let inner?): members[place].value = inner
    case (let place?, nil): members.remove(at: place)
    case (nil, let inner?): members.append(JSONMember(parts[0], inner))
    case (nil, nil): break
    }
    return .object(members)
  }
}
