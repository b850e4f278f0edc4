extension RandomAccessCollection where Index == Int {
  /// How many of these come first and fulfil `condition`, which none does after one that does not; found by halves.
  package func leading(while condition: (Element) -> Bool) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if condition(self[startIndex + middle]) { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
