/// The flows of section 4, day by day put under their month.
extension Window {
  var flowsByMonth: [[String: Any]] {
    let exits = episodes.flatMap { earlyExits(of: $0) }
    return months.map { month in
      func within(_ day: Day?) -> Bool { day.map { monthText($0) == month } ?? false }
      return [
        "month": month, "reperes": reperes.filter { within($0.c1) }.count,
        "mobilises": mobilises.filter { within($0.path.mobilise) }.count,
        "droitCommun": droitCommun.filter { within($0.path.droitCommun) }.count,
        "sortiesAnticipees": exits.filter { within($0.day) }.count,
      ]
    }
  }
}
